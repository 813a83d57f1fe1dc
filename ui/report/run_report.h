// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task/migration.h"

#include <QString>
#include <vector>

namespace portolan::ui {

/// What report.json in the run folder says about tables, findings and what was left behind; nothing when there is none.
void readRunReport(const QString &runFolder, MigrationProgress &progress, MigrationResult &result);

struct DifferingCell { QString table, key, column, source, target; };

/// The differing rows that a run wrote into its report.json, at most `limit`.
[[nodiscard]] std::vector<DifferingCell> readDifferences(const QString &runFolder, int limit = 1000);

} // namespace portolan::ui
