// SPDX-License-Identifier: GPL-3.0-or-later
// The control tables that a running replication keeps on its target, one definition for every engine. ChangeTarget::
// prepare() creates them; the position is written by apply(), exceptions by a skipping conflict policy, the others by
// the replication itself.
#pragma once

#include "core/base/names.h"
#include "core/sql/dialect.h"

#include <vector>

namespace portolan::control {

enum class Table {
  Checkpoint,      ///< portolan_checkpoint(task_id, stream_id, pos, seq, applied_at), key (task_id, stream_id)
  Status,          ///< portolan_status(server_name, task_name, task_status, …), key (server_name, task_name)
  SuspendedTables, ///< portolan_suspended_tables(server_name, task_name, table_owner, table_name, suspend_reason, …)
  History,         ///< portolan_history(server_name, task_name, timeslot_type, timeslot, …)
  ApplyExceptions, ///< portolan_apply_exceptions(task_name, table_owner, table_name, error_time, statement, error)
};

[[nodiscard]] QString name(Table table);
/// Schema-qualified and quoted; `schema` may be empty.
[[nodiscard]] QString quotedName(sql::Dialect dialect, const QString &schema, Table table);
/// CREATE TABLE IF NOT EXISTS of all of them, in an order that works. Times are UTC text "2026-01-31 23:59:59.123456".
[[nodiscard]] std::vector<SqlText> createStatements(sql::Dialect dialect, const QString &schema);

} // namespace portolan::control
