// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/control_tables.h"

#include <QStringList>

namespace portolan::control {

namespace {

using namespace Qt::Literals;

struct ColumnSpec { const char *name; enum class Type { Name, Text, Number, Time } type; bool key; };
using T = ColumnSpec::Type;

const std::vector<ColumnSpec> &columnsOf(Table table) {
  static const std::vector<ColumnSpec> checkpoint{{"task_id", T::Name, true}, {"stream_id", T::Name, true}, {"pos", T::Text, false},
                                                  {"seq", T::Number, false}, {"applied_at", T::Time, false}};
  static const std::vector<ColumnSpec> status{
    {"server_name", T::Name, true}, {"task_name", T::Name, true}, {"task_status", T::Name, false}, {"status_time", T::Time, false},
    {"pending_changes", T::Number, false}, {"disk_swap_size", T::Number, false}, {"task_memory", T::Number, false},
    {"source_current_position", T::Text, false}, {"source_current_timestamp", T::Time, false}, {"source_tail_position", T::Text, false},
    {"source_tail_timestamp", T::Time, false}, {"source_timestamp_applied", T::Time, false}};
  static const std::vector<ColumnSpec> suspended{{"server_name", T::Name, false}, {"task_name", T::Name, false}, {"table_owner", T::Name, false},
                                                 {"table_name", T::Name, false}, {"suspend_reason", T::Text, false},
                                                 {"suspend_timestamp", T::Time, false}, {"prepared_statement", T::Text, false}};
  static const std::vector<ColumnSpec> history{{"server_name", T::Name, false}, {"task_name", T::Name, false}, {"timeslot_type", T::Name, false},
                                               {"timeslot", T::Time, false}, {"timeslot_duration", T::Number, false},
                                               {"timeslot_latency", T::Number, false}, {"records", T::Number, false}, {"timeslot_volume", T::Number, false}};
  static const std::vector<ColumnSpec> exceptions{{"task_name", T::Name, false}, {"table_owner", T::Name, false}, {"table_name", T::Name, false},
                                                  {"error_time", T::Time, false}, {"statement", T::Text, false}, {"error", T::Text, false}};
  switch (table) {
  case Table::Checkpoint: return checkpoint;
  case Table::Status: return status;
  case Table::SuspendedTables: return suspended;
  case Table::History: return history;
  case Table::ApplyExceptions: return exceptions;
  }
  return checkpoint;
}

QString typeName(sql::Dialect dialect, T type) {
  if (dialect == sql::Dialect::Sqlite) return type == T::Number ? u"INTEGER"_s : u"TEXT"_s;
  switch (type) {
  case T::Name: return u"VARCHAR(190)"_s; // a key of two fits the 767 bytes of an old InnoDB row format twice over in utf8mb4
  case T::Text: return sql::isMySqlFamily(dialect) ? u"LONGTEXT"_s : u"TEXT"_s;
  case T::Number: return u"BIGINT"_s;
  case T::Time: return u"VARCHAR(32)"_s;
  }
  return {};
}

SqlText createStatement(sql::Dialect dialect, const QString &schema, Table table) {
  QStringList parts, key;
  for (const ColumnSpec &c : columnsOf(table)) {
    const QString quoted = sql::quoteIdentifier(dialect, QString::fromLatin1(c.name));
    parts << quoted + u' ' + typeName(dialect, c.type) + (c.key ? u" NOT NULL"_s : QString());
    if (c.key) key << quoted;
  }
  if (!key.isEmpty()) parts << u"PRIMARY KEY ("_s + key.join(u", "_s) + u')';
  // InnoDB by name: with a server whose default is a non-transactional engine the checkpoint would not roll back.
  const QString tail = sql::isMySqlFamily(dialect) ? u" ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin"_s : QString();
  return SqlText(u"CREATE TABLE IF NOT EXISTS "_s + quotedName(dialect, schema, table) + u" ("_s + parts.join(u", "_s) + u')' + tail);
}

} // namespace

QString name(Table table) {
  switch (table) {
  case Table::Checkpoint: return u"portolan_checkpoint"_s;
  case Table::Status: return u"portolan_status"_s;
  case Table::SuspendedTables: return u"portolan_suspended_tables"_s;
  case Table::History: return u"portolan_history"_s;
  case Table::ApplyExceptions: return u"portolan_apply_exceptions"_s;
  }
  return {};
}

QString quotedName(sql::Dialect dialect, const QString &schema, Table table) { return sql::quoteName(dialect, {schema, name(table)}); }

std::vector<SqlText> createStatements(sql::Dialect dialect, const QString &schema) {
  std::vector<SqlText> statements;
  for (const Table t : {Table::Checkpoint, Table::Status, Table::SuspendedTables, Table::History, Table::ApplyExceptions})
    statements.push_back(createStatement(dialect, schema, t));
  return statements;
}

} // namespace portolan::control
