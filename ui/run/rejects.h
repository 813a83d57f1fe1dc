// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace portolan::ui {

struct RejectedRow { QString table, key, column, value, error; };

/// The reject files of a run (JSON lines), at most `limit` rows and 1 MB: it is called in the GUI thread.
[[nodiscard]] std::vector<RejectedRow> readRejects(const QString &runFolder, int limit = 1000);

} // namespace portolan::ui
