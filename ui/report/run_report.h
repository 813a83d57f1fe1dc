// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace portolan::ui {

struct DifferingCell { QString table, key, column, source, target; };

/// The differing rows that a run wrote into its report.json, at most `limit`.
[[nodiscard]] std::vector<DifferingCell> readDifferences(const QString &runFolder, int limit = 1000);

} // namespace portolan::ui
