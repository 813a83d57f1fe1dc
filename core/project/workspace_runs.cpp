// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/workspace_private.h"

#include <QCoreApplication>

namespace portolan::project {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Workspace", text); }
QString stamp(const QDateTime &t) { return t.isValid() ? t.toUTC().toString(Qt::ISODateWithMs) : QString(); }

Result<std::vector<StoredRun>> readRuns(const Workspace::Private &d, Statement &s);
} // namespace

Result<qint64> Workspace::startRun(qint64 taskId, const QString &command, const QString &runFolder) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "INSERT INTO run(task_id, state, command, started, finished, exit_code, summary, stop_reason, folder, report, rows, bytes, rejected, process) VALUES(?,?,?,?,'',-1,'','',?,'',0,0,0,?)");
  s.bind(taskId).bind(static_cast<qint64>(RunState::Running)).bind(command).bind(stamp(QDateTime::currentDateTimeUtc())).bind(runFolder).bind(static_cast<qint64>(QCoreApplication::applicationPid()));
  PORTOLAN_TRY(d->run(s, tr("The run cannot be stored")));
  const qint64 id = sqlite3_last_insert_rowid(d->db);
  d->changed(Part::Runs);
  return id;
}

Result<> Workspace::updateRun(const StoredRun &r) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  Statement s(d->db, "UPDATE run SET state=?, finished=?, exit_code=?, summary=?, stop_reason=?, folder=?, report=?, rows=?, bytes=?, rejected=? WHERE id=?");
  s.bind(static_cast<qint64>(r.state)).bind(stamp(r.finished)).bind(static_cast<qint64>(r.exitCode)).bind(r.summary).bind(r.stopReason).bind(r.runFolder).bind(r.reportPath).bind(r.rows).bind(r.bytes).bind(r.rejected).bind(r.id);
  PORTOLAN_TRY(d->run(s, tr("The run cannot be stored")));
  d->changed(Part::Runs);
  return {};
}

namespace {
Result<std::vector<StoredRun>> readRuns(const Workspace::Private &d, Statement &s) {
  std::vector<StoredRun> list;
  while (s.step()) {
    StoredRun r;
    r.id = s.integer(0);
    r.taskId = s.integer(1);
    r.state = static_cast<RunState>(s.integer(2));
    r.command = s.text(3);
    r.started = QDateTime::fromString(s.text(4), Qt::ISODateWithMs);
    r.finished = QDateTime::fromString(s.text(5), Qt::ISODateWithMs);
    r.exitCode = static_cast<int>(s.integer(6));
    r.summary = s.text(7);
    r.stopReason = s.text(8);
    r.runFolder = s.text(9);
    r.reportPath = s.text(10);
    r.rows = s.integer(11);
    r.bytes = s.integer(12);
    r.rejected = s.integer(13);
    list.push_back(std::move(r));
  }
  if (s.failed()) return std::unexpected(d.error(tr("The runs cannot be read")));
  return list;
}
constexpr const char *RunColumns = "SELECT id, task_id, state, command, started, finished, exit_code, summary, stop_reason, folder, report, rows, bytes, rejected FROM run ";
} // namespace

Result<std::vector<StoredRun>> Workspace::runs(qint64 taskId) const {
  const std::lock_guard lock(d->mutex);
  const QByteArray sql = QByteArray(RunColumns) + "WHERE ?1=0 OR task_id=?1 ORDER BY id DESC";
  Statement s(d->db, sql.constData());
  s.bind(taskId);
  return readRuns(*d, s);
}

Result<std::vector<StoredRun>> Workspace::interruptedRuns() const {
  const std::lock_guard lock(d->mutex);
  const QByteArray sql = QByteArray(RunColumns) + "WHERE state=? ORDER BY id DESC";
  Statement s(d->db, sql.constData());
  s.bind(static_cast<qint64>(RunState::Interrupted));
  return readRuns(*d, s);
}

Result<> Workspace::addEvents(qint64 runId, const std::vector<RunEvent> &events) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  PORTOLAN_TRY(d->execute("BEGIN"));
  Statement s(d->db, "INSERT INTO event(run_id, micros, level, object, text) VALUES(?,?,?,?,?)");
  for (const RunEvent &e : events) {
    s.reset();
    s.bind(runId).bind(e.micros).bind(static_cast<qint64>(e.level)).bind(e.object).bind(e.text);
    if (auto done = d->run(s, tr("The events cannot be stored")); !done) { static_cast<void>(d->execute("ROLLBACK")); return done; }
  }
  PORTOLAN_TRY(d->execute("COMMIT"));
  d->changed(Part::Runs);
  return {};
}

Result<std::vector<RunEvent>> Workspace::events(qint64 runId, qint64 from, qint64 limit) const {
  const std::lock_guard lock(d->mutex);
  std::vector<RunEvent> list;
  Statement s(d->db, "SELECT micros, level, object, text FROM event WHERE run_id=? ORDER BY id LIMIT ? OFFSET ?");
  s.bind(runId).bind(limit).bind(from);
  while (s.step()) list.push_back({s.integer(0), static_cast<int>(s.integer(1)), s.text(2), s.text(3)});
  if (s.failed()) return std::unexpected(d->error(tr("The events cannot be read")));
  return list;
}

Result<> Workspace::addSamples(qint64 runId, const std::vector<RunSample> &samples) {
  const std::lock_guard lock(d->mutex);
  PORTOLAN_TRY(d->writable());
  PORTOLAN_TRY(d->execute("BEGIN"));
  Statement s(d->db, "INSERT OR REPLACE INTO sample(run_id, micros, rows_per_second, bytes_per_second, lag_seconds, lag_bytes, rows) VALUES(?,?,?,?,?,?,?)");
  for (const RunSample &x : samples) {
    s.reset();
    s.bind(runId).bind(x.micros).bind(x.rowsPerSecond).bind(x.bytesPerSecond).bind(x.lagSeconds).bind(x.lagBytes).bind(x.rows);
    if (auto done = d->run(s, tr("The history cannot be stored")); !done) { static_cast<void>(d->execute("ROLLBACK")); return done; }
  }
  return d->execute("COMMIT");
}

Result<std::vector<RunSample>> Workspace::samples(qint64 runId) const {
  const std::lock_guard lock(d->mutex);
  std::vector<RunSample> list;
  Statement s(d->db, "SELECT micros, rows_per_second, bytes_per_second, lag_seconds, lag_bytes, rows FROM sample WHERE run_id=? ORDER BY micros");
  s.bind(runId);
  while (s.step()) list.push_back({s.integer(0), s.real(1), s.real(2), s.real(3), s.integer(4), s.integer(5)});
  if (s.failed()) return std::unexpected(d->error(tr("The history cannot be read")));
  return list;
}

} // namespace portolan::project
