// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/control_tables.h"
#include "core/replicate/replication.h"

namespace portolan::replicate {

/// Writes portolan_status, portolan_suspended_tables and portolan_history through a connection of its own, so that
/// nothing of it delays an apply. Belongs to one thread. Failures are for the log only: these tables inform.
class ControlWriter {
public:
  ControlWriter(const Engine &engine, const ReplicationOptions &options, const TargetOptions &target, const CancelToken &cancel);
  /// An open connection, for DDL as well. Errors: the target cannot be reached.
  Result<Connection *> connection();
  void drop() { m_connection.reset(); }

  Result<> status(const QString &taskStatus, const ReplicationProgress &progress, const LaneProgress &lane);
  Result<> suspended(const ObjectName &target, const QString &reason, const QString &statement);
  /// The table follows again.
  Result<> resumed(const ObjectName &target);
  /// Removes this task's rows from all control tables.
  Result<> forget();
  Result<> history(const LaneProgress &lane, qint64 slotStartMicros, qint64 minutes, qint64 records, qint64 bytes);
  /// Target names of this task's suspended tables with reason and statement.
  struct Suspended { ObjectName table; QString reason, statement; };
  Result<std::vector<Suspended>> readSuspended();

private:
  [[nodiscard]] QString literal(const QString &text) const;
  Result<> insert(control::Table table, const std::vector<std::pair<QString, QString>> &values);

  const Engine &m_engine;
  const ReplicationOptions &m_options;
  const TargetOptions &m_target;
  CancelToken m_cancel;
  QString m_schema;
  std::unique_ptr<Connection> m_connection;
};

/// "2026-01-31 23:59:59.123456", UTC; empty for 0.
[[nodiscard]] QString controlTime(qint64 micros);

} // namespace portolan::replicate
