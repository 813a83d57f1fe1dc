// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/control_writer.h"

#include <QDateTime>
#include <QTimeZone>

namespace portolan::replicate {

using namespace Qt::Literals;

QString controlTime(qint64 micros) {
  if (micros <= 0) return {};
  const QDateTime t = QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC);
  return t.toString(u"yyyy-MM-dd HH:mm:ss."_s) + QStringLiteral("%1").arg(micros % 1000000, 6, 10, QLatin1Char('0'));
}

ControlWriter::ControlWriter(const Engine &engine, const ReplicationOptions &options, const TargetOptions &target, const CancelToken &cancel)
    : m_engine(engine), m_options(options), m_target(target), m_cancel(cancel), m_schema(target.controlSchema) {}

Result<Connection *> ControlWriter::connection() {
  if (m_connection && m_connection->isOpen()) return m_connection.get();
  auto opened = m_engine.connect(m_target.endpoint, m_target.secret, m_cancel);
  if (!opened) return std::unexpected(Error(opened.error()).withKind(ErrorKind::Target));
  m_connection = std::move(*opened);
  return m_connection.get();
}

QString ControlWriter::literal(const QString &text) const {
  if (text.isNull()) return u"NULL"_s;
  QString clean = text;
  clean.remove(QChar(0));
  return sql::quoteLiteral(m_connection->dialect(), clean);
}

Result<> ControlWriter::insert(control::Table table, const std::vector<std::pair<QString, QString>> &values) {
  const sql::Dialect dialect = m_connection->dialect();
  QStringList columns, literals;
  for (const auto &[column, value] : values) {
    columns << sql::quoteIdentifier(dialect, column);
    literals << value;
  }
  return m_connection->execute(SqlText(u"INSERT INTO "_s + control::quotedName(dialect, m_schema, table) + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s
                                       + literals.join(u", "_s) + u')'));
}

Result<> ControlWriter::status(const QString &taskStatus, const ReplicationProgress &progress, const LaneProgress &lane) {
  auto c = connection();
  if (!c) return std::unexpected(c.error());
  const sql::Dialect dialect = (*c)->dialect();
  const QString server = literal(m_options.source.host.isEmpty() ? m_options.source.path : m_options.source.host), task = literal(m_options.taskId);
  const qint64 now = Clock::system().nowMicros();
  const qint64 applied = lane.lagSeconds >= 0 ? now - static_cast<qint64>(lane.lagSeconds * 1e6) : 0;
  const std::vector<std::pair<QString, QString>> values{
    {u"task_status"_s, literal(taskStatus)}, {u"status_time"_s, literal(controlTime(now))},
    {u"pending_changes"_s, QString::number(lane.pendingChanges)}, {u"disk_swap_size"_s, u"0"_s},
    {u"task_memory"_s, QString::number(lane.pendingBytes >> 20)}, {u"source_current_position"_s, literal(progress.current.text)},
    {u"source_current_timestamp"_s, literal(controlTime(progress.upToDateMicros))}, {u"source_tail_position"_s, literal(lane.checkpoint.text)},
    {u"source_tail_timestamp"_s, literal(controlTime(applied))}, {u"source_timestamp_applied"_s, literal(controlTime(applied))}};
  QStringList sets;
  for (const auto &[column, value] : values) sets << sql::quoteIdentifier(dialect, column) + u" = "_s + value;
  const QString table = control::quotedName(dialect, m_schema, control::Table::Status);
  const QString where = u" WHERE server_name = "_s + server + u" AND task_name = "_s + task;
  auto there = (*c)->query(SqlText(u"SELECT 1 FROM "_s + table + where));
  if (!there) return std::unexpected(there.error());
  if (!there->rows.empty()) return (*c)->execute(SqlText(u"UPDATE "_s + table + u" SET "_s + sets.join(u", "_s) + where));
  auto all = values;
  all.insert(all.begin(), {{u"server_name"_s, server}, {u"task_name"_s, task}});
  return insert(control::Table::Status, all);
}

Result<> ControlWriter::suspended(const ObjectName &target, const QString &reason, const QString &statement) {
  auto c = connection();
  if (!c) return std::unexpected(c.error());
  return insert(control::Table::SuspendedTables,
                {{u"server_name"_s, literal(m_options.source.host)}, {u"task_name"_s, literal(m_options.taskId)}, {u"table_owner"_s, literal(target.schema)},
                 {u"table_name"_s, literal(target.name)}, {u"suspend_reason"_s, literal(reason)},
                 {u"suspend_timestamp"_s, literal(controlTime(Clock::system().nowMicros()))}, {u"prepared_statement"_s, literal(statement)}});
}

Result<> ControlWriter::resumed(const ObjectName &target) {
  auto c = connection();
  if (!c) return std::unexpected(c.error());
  return (*c)->execute(SqlText(u"DELETE FROM "_s + control::quotedName((*c)->dialect(), m_schema, control::Table::SuspendedTables) + u" WHERE task_name = "_s + literal(m_options.taskId)
                               + u" AND table_name = "_s + literal(target.name) + u" AND coalesce(table_owner, '') = "_s + literal(target.schema.isNull() ? u""_s : target.schema)));
}

Result<> ControlWriter::forget() {
  auto c = connection();
  if (!c) return std::unexpected(c.error());
  for (const control::Table table : {control::Table::Checkpoint, control::Table::Status, control::Table::SuspendedTables, control::Table::History, control::Table::ApplyExceptions})
    PORTOLAN_TRY((*c)->execute(SqlText(u"DELETE FROM "_s + control::quotedName((*c)->dialect(), m_schema, table) + (table == control::Table::Checkpoint ? u" WHERE task_id = "_s : u" WHERE task_name = "_s)
                                       + literal(m_options.taskId))));
  return {};
}

Result<> ControlWriter::history(const LaneProgress &lane, qint64 slotStartMicros, qint64 minutes, qint64 records, qint64 bytes) {
  auto c = connection();
  if (!c) return std::unexpected(c.error());
  return insert(control::Table::History,
                {{u"server_name"_s, literal(m_options.source.host)}, {u"task_name"_s, literal(m_options.taskId)},
                 {u"timeslot_type"_s, literal(u"CHANGE PROCESSING"_s)}, {u"timeslot"_s, literal(controlTime(slotStartMicros))},
                 {u"timeslot_duration"_s, QString::number(minutes)}, {u"timeslot_latency"_s, QString::number(static_cast<qint64>(std::max(0.0, lane.lagSeconds)))},
                 {u"records"_s, QString::number(records)}, {u"timeslot_volume"_s, QString::number(bytes >> 20)}});
}

Result<std::vector<ControlWriter::Suspended>> ControlWriter::readSuspended() {
  auto c = connection();
  if (!c) return std::unexpected(c.error());
  auto rows = (*c)->query(SqlText(u"SELECT table_owner, table_name, suspend_reason, prepared_statement FROM "_s
                                  + control::quotedName((*c)->dialect(), m_schema, control::Table::SuspendedTables) + u" WHERE task_name = "_s
                                  + literal(m_options.taskId)));
  if (!rows) return std::unexpected(rows.error());
  std::vector<Suspended> found;
  for (std::size_t r = 0; r < rows->rows.size(); ++r) found.push_back({{rows->text(r, 0), rows->text(r, 1)}, rows->text(r, 2), rows->text(r, 3)});
  return found;
}

} // namespace portolan::replicate
