// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace portolan::convert {

/// A rule table of resources/rules/, compiled in so that the converter needs no files beside it. Empty: no such table.
[[nodiscard]] QByteArray ruleData(const char *name);

} // namespace portolan::convert
