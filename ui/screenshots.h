// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/engine.h"

namespace portolan::ui {

struct ScreenshotOptions {
  QString folder, theme, language, size;
  QString source, target; ///< URLs of two servers that need no password; empty: the sample
};

/// Goes through every page on the sample database, or between two servers, and renders each into a PNG; for README and for looking at them.
/// Returns the process exit code: 1 when a page was not reached.
int takeScreenshots(const EngineRegistry &engines, const ScreenshotOptions &options);

} // namespace portolan::ui
