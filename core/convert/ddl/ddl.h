// SPDX-License-Identifier: GPL-3.0-or-later
// Target catalog values to the target's own CREATE statements, each with its stage.
#pragma once

#include "core/convert/session.h"

namespace portolan::convert {

struct TableStatements {
  std::vector<TargetStatement> statements;
  void add(Stage stage, const QString &kind, const ObjectName &object, const ObjectName &table, const QString &text) {
    statements.push_back({stage, kind, object, {}, table, SqlText(text)});
  }
};

/// Everything of one table: the table itself, its keys, indexes, foreign keys, comments, and what stands in for ON UPDATE.
[[nodiscard]] TableStatements writeTable(const Session &session, const Table &table);
[[nodiscard]] TableStatements writePostgresTable(const Session &session, const Table &table);
[[nodiscard]] TableStatements writeMySqlTable(const Session &session, const Table &table);
[[nodiscard]] TableStatements writeSqliteTable(const Session &session, const Table &table);
/// PostgreSQL: within a trigger of the table, true while an action of that key changes or deletes the row: what it refers to is
/// gone. Names are the target's.
[[nodiscard]] QString foreignKeyActs(const Session &session, const ForeignKey &key);
/// Statements for the helper schema, collations and functions that the session used; empty when none.
[[nodiscard]] std::vector<TargetStatement> writeHelpers(const Session &session);
[[nodiscard]] std::optional<QString> writeSequence(const Session &session, const Sequence &sequence);

/// ALTER statements from one definition to the other.
[[nodiscard]] QStringList writeTableChange(const Session &session, const Table &before, const Table &after);
[[nodiscard]] QString literal(const Session &session, const QString &text);
[[nodiscard]] QString actionText(ReferentialAction action);
[[nodiscard]] QString identList(const Session &session, const QStringList &names);

} // namespace portolan::convert
