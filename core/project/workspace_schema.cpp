// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, making and migrating the workspace file.
#include "core/project/workspace_private.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace portolan::project {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Workspace", text); }

/// Step n brings a file of version n to n+1. Never edit a step that was released.
const char *const Steps[] = {
    "CREATE TABLE endpoint(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, url TEXT NOT NULL, secret_place INTEGER NOT NULL, secret_name TEXT NOT NULL, colour TEXT NOT NULL, production INTEGER NOT NULL,"
    " read_only INTEGER NOT NULL, identity TEXT NOT NULL);"
    "CREATE TABLE catalog(endpoint_id INTEGER PRIMARY KEY REFERENCES endpoint(id) ON DELETE CASCADE, taken_at TEXT NOT NULL, server_version TEXT NOT NULL, tables INTEGER NOT NULL, content BLOB NOT NULL);"
    "CREATE TABLE task(id INTEGER PRIMARY KEY, name TEXT NOT NULL, definition BLOB NOT NULL, source_endpoint INTEGER, target_endpoint INTEGER, modified TEXT NOT NULL);"
    "CREATE TABLE edit(task_id INTEGER NOT NULL REFERENCES task(id) ON DELETE CASCADE, kind TEXT NOT NULL, schema TEXT NOT NULL, name TEXT NOT NULL, signature TEXT NOT NULL, target_sql TEXT NOT NULL,"
    " source_text TEXT NOT NULL, converted_sql TEXT NOT NULL, note TEXT NOT NULL, skipped INTEGER NOT NULL, modified TEXT NOT NULL, PRIMARY KEY(task_id, kind, schema, name, signature)) WITHOUT ROWID;"
    "CREATE TABLE run(id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task(id) ON DELETE CASCADE, state INTEGER NOT NULL, command TEXT NOT NULL, started TEXT NOT NULL, finished TEXT NOT NULL,"
    " exit_code INTEGER NOT NULL, summary TEXT NOT NULL, stop_reason TEXT NOT NULL, folder TEXT NOT NULL, report TEXT NOT NULL, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, rejected INTEGER NOT NULL, process INTEGER NOT NULL);"
    "CREATE INDEX run_by_task ON run(task_id, id);"
    "CREATE TABLE event(id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, micros INTEGER NOT NULL, level INTEGER NOT NULL, object TEXT NOT NULL, text TEXT NOT NULL);"
    "CREATE INDEX event_by_run ON event(run_id, id);"
    "CREATE TABLE sample(run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, micros INTEGER NOT NULL, rows_per_second REAL NOT NULL, bytes_per_second REAL NOT NULL, lag_seconds REAL NOT NULL, lag_bytes INTEGER NOT NULL,"
    " rows INTEGER NOT NULL, PRIMARY KEY(run_id, micros)) WITHOUT ROWID;"
    "CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;",
    "ALTER TABLE edit ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE edit ADD COLUMN source_override TEXT NOT NULL DEFAULT '';",
};
static_assert(std::size(Steps) == WorkspaceVersion);

qint64 pragma(sqlite3 *db, const char *sql) {
  Statement s(db, sql);
  return s.step() ? s.integer(0) : -1;
}

} // namespace

Workspace::Private::~Private() {
  if (db) sqlite3_close_v2(db);
}

Error Workspace::Private::error(const QString &what) const {
  return Error::state(tr("%1: %2").arg(what, QString::fromUtf8(sqlite3_errmsg(db)))).withObject(path).withNativeCode(sqlite3_extended_errcode(db));
}

Result<> Workspace::Private::writable() const {
  if (readOnlyReason.isEmpty()) return {};
  return std::unexpected(Error::state(tr("The workspace is open read-only: %1").arg(readOnlyReason)).withObject(path));
}

Result<> Workspace::Private::execute(const char *sql) const {
  if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return std::unexpected(error(tr("The workspace cannot be written")));
}

Result<> Workspace::Private::run(Statement &statement, const QString &what) const {
  statement.step();
  if (statement.failed()) return std::unexpected(error(what));
  return {};
}

void Workspace::Private::changed(Part part) const {
  for (const auto &listener : listeners) listener(part);
}

Result<> Workspace::Private::openFile(const QString &file) {
  path = file;
  const bool memory = file == QLatin1String(":memory:");
  const QFileInfo info(file);
  bool write = true;
  if (!memory) {
    if (info.exists() && !info.isFile()) return std::unexpected(Error::state(tr("%1 is not a file").arg(file)));
    if (!info.exists() && !QFileInfo(info.absolutePath()).isDir()) return std::unexpected(Error::state(tr("The folder %1 does not exist").arg(info.absolutePath())));
    if (info.exists() && !info.isWritable()) { write = false; readOnlyReason = tr("no permission to write"); }
    if (write) {
      lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
      lock->setStaleLockTime(0); // stale only when its process is gone
      if (!lock->tryLock(100)) {
        qint64 pid = 0;
        QString host, application;
        lock->getLockInfo(&pid, &host, &application);
        write = false;
        readOnlyReason = pid > 0 ? tr("%1 (process %2 on %3) has it open").arg(application).arg(pid).arg(host) : tr("its lock file cannot be made");
        lock.reset();
      }
    }
  }
  const int flags = (write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_FULLMUTEX;
  if (sqlite3_open_v2(file.toUtf8().constData(), &db, flags, nullptr) != SQLITE_OK) return std::unexpected(error(tr("The workspace cannot be opened")));
  sqlite3_extended_result_codes(db, 1);
  sqlite3_busy_timeout(db, 3000);
  return prepareSchema();
}

Result<> Workspace::Private::prepareSchema() {
  const qint64 application = pragma(db, "PRAGMA application_id"), version = pragma(db, "PRAGMA user_version");
  const qint64 objects = pragma(db, "SELECT count(*) FROM sqlite_schema");
  if (application < 0 || objects < 0)
    return std::unexpected(Error::state(tr("%1 is not a Portolan workspace, or it is damaged").arg(path)).withHint(tr("Copies are kept beside it as %1.v*.bak").arg(QFileInfo(path).fileName())));
  if (application != ApplicationId && objects > 0) return std::unexpected(Error::state(tr("%1 is an SQLite file of another program").arg(path)).withHint(tr("Open it as an SQLite endpoint instead")));
  if (version > WorkspaceVersion) {
    readOnlyReason = tr("it was written by a newer Portolan (format %1, this one knows %2)").arg(version).arg(WorkspaceVersion);
    return {};
  }
  if (readOnlyReason.isEmpty() && version < WorkspaceVersion) {
    if (version > 0) {
      const QString copy = path + QStringLiteral(".v%1.bak").arg(version);
      if (!QFile::exists(copy) && !QFile::copy(path, copy)) return std::unexpected(Error::state(tr("The copy %1 cannot be made; the workspace was not changed").arg(copy)));
    }
    PORTOLAN_TRY(execute("BEGIN IMMEDIATE"));
    for (qint64 v = version; v < WorkspaceVersion; ++v)
      if (auto step = execute(Steps[v]); !step) { static_cast<void>(execute("ROLLBACK")); return step; }
    PORTOLAN_TRY(execute(QByteArray("PRAGMA application_id=" + QByteArray::number(ApplicationId)).constData()));
    PORTOLAN_TRY(execute(QByteArray("PRAGMA user_version=" + QByteArray::number(WorkspaceVersion)).constData()));
    PORTOLAN_TRY(execute("COMMIT"));
  }
  PORTOLAN_TRY(execute("PRAGMA foreign_keys=ON"));
  Statement check(db, "PRAGMA quick_check(1)");
  if (!check.step() || check.text(0) != QLatin1String("ok"))
    return std::unexpected(Error::state(tr("The workspace %1 is damaged").arg(path)).withHint(tr("Copies are kept beside it as %1.v*.bak").arg(QFileInfo(path).fileName())));
  if (!readOnlyReason.isEmpty()) return {};
  PORTOLAN_TRY(execute("PRAGMA synchronous=FULL"));
  // The lock says that no other process has the file: a run that is going on belongs to a process that is gone.
  Statement interrupted(db, "UPDATE run SET state=? WHERE state=?");
  interrupted.bind(static_cast<qint64>(RunState::Interrupted)).bind(static_cast<qint64>(RunState::Running));
  return run(interrupted, tr("The runs cannot be read"));
}

Workspace::Workspace() : d(std::make_unique<Private>()) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path) {
  std::unique_ptr<Workspace> w(new Workspace);
  PORTOLAN_TRY(w->d->openFile(path));
  return w;
}
Result<std::unique_ptr<Workspace>> Workspace::inMemory() { return open(QStringLiteral(":memory:")); }

QString Workspace::path() const { return d->path; }
bool Workspace::isReadOnly() const { return !d->readOnlyReason.isEmpty(); }
QString Workspace::readOnlyReason() const { return d->readOnlyReason; }
void Workspace::onChange(std::function<void(Part)> listener) {
  const std::lock_guard lock(d->mutex);
  d->listeners.push_back(std::move(listener));
}

Result<> Workspace::saveCopy(const QString &path) const {
  const std::lock_guard lock(d->mutex);
  sqlite3 *copy = nullptr;
  const bool opened = sqlite3_open_v2(path.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK;
  sqlite3_backup *backup = opened ? sqlite3_backup_init(copy, "main", d->db, "main") : nullptr;
  const bool done = backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
  if (backup) sqlite3_backup_finish(backup);
  const QString why = QString::fromUtf8(sqlite3_errmsg(copy));
  sqlite3_close(copy);
  if (done) return {};
  return std::unexpected(Error::state(tr("The copy %1 cannot be written: %2").arg(path, why)));
}

} // namespace portolan::project
