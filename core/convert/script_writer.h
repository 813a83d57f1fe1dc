// SPDX-License-Identifier: GPL-3.0-or-later
// Converted statements as SQL files that the engine's own client (psql, mariadb, sqlite3) runs from an empty database.
#pragma once

#include "core/convert/convert.h"

#include <QMap>

namespace portolan::convert {

/// One statement with its terminator; bodies with semicolons stand between DELIMITER lines for MySQL's client.
[[nodiscard]] QString clientStatement(const QString &sql, sql::Dialect dialect);
/// All statements in order, with a heading per stage.
[[nodiscard]] QString scriptText(const std::vector<TargetStatement> &statements, sql::Dialect dialect, const QString &title);
/// "01-schema.sql"… → text, one file per stage that has statements; run in the order of their names, data after "06-table".
[[nodiscard]] QMap<QString, QString> stageFiles(const std::vector<TargetStatement> &statements, sql::Dialect dialect, const QString &title);

} // namespace portolan::convert
