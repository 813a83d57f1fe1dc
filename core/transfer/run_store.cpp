// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/run_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUuid>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

namespace portolan::transfer {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Transfer", text); }

/// A prepared statement of the store; the store's mutex is held.
class Query {
public:
  Query(sqlite3 *db, const char *sql) : m_db(db) { m_ok = sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr) == SQLITE_OK; }
  ~Query() { sqlite3_finalize(m_statement); }
  Query(const Query &) = delete;
  Query &operator=(const Query &) = delete;
  Query &bind(const QString &text) {
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, ++m_index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
  }
  Query &bind(qint64 v) { sqlite3_bind_int64(m_statement, ++m_index, v); return *this; }
  Query &bind(const std::optional<qint64> &v) { return v ? bind(*v) : (sqlite3_bind_null(m_statement, ++m_index), *this); }
  bool step() { return m_ok && (m_code = sqlite3_step(m_statement)) == SQLITE_ROW; }
  Result<> run() {
    step();
    if (!m_ok || m_code != SQLITE_DONE) return std::unexpected(Error::state(tr("The run store cannot be written: %1").arg(QString::fromUtf8(sqlite3_errmsg(m_db)))).withHint(tr("Check the free space of the run folder")));
    sqlite3_reset(m_statement);
    m_index = 0;
    return {};
  }
  [[nodiscard]] QString text(int column) const {
    const auto *t = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(t, sqlite3_column_bytes(m_statement, column));
  }
  [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
  [[nodiscard]] std::optional<qint64> optional(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL ? std::nullopt : std::optional<qint64>(integer(column));
  }

private:
  sqlite3 *m_db;
  sqlite3_stmt *m_statement = nullptr;
  int m_index = 0, m_code = SQLITE_ERROR;
  bool m_ok = false;
};

QByteArray digestOf(const SqlText &statement) { return QCryptographicHash::hash(statement.text().toUtf8(), QCryptographicHash::Sha1).toHex(); }

constexpr const char *schema =
  "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
  "CREATE TABLE IF NOT EXISTS fact(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
  "CREATE TABLE IF NOT EXISTS planned_table(id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
  "CREATE TABLE IF NOT EXISTS planned_chunk(table_id INTEGER, id INTEGER, predicate TEXT NOT NULL, label TEXT NOT NULL, rows INTEGER, bytes INTEGER,"
  " key_column TEXT NOT NULL, key_lower INTEGER, key_upper INTEGER, PRIMARY KEY(table_id, id)) WITHOUT ROWID;"
  "CREATE TABLE IF NOT EXISTS statement_done(digest TEXT PRIMARY KEY) WITHOUT ROWID;";

} // namespace

Result<std::unique_ptr<RunStore>> RunStore::create(const QString &folder) {
  if (!QDir().mkpath(folder)) return std::unexpected(Error::state(tr("The run folder %1 cannot be made").arg(folder)).withHint(tr("Choose another with --run-dir")));
  std::unique_ptr<RunStore> store(new RunStore);
  PORTOLAN_TRY(store->open(folder, true));
  return store;
}

Result<std::unique_ptr<RunStore>> RunStore::resume(const QString &folder) {
  if (!QFile::exists(folder + QStringLiteral("/run.sqlite")))
    return std::unexpected(Error::state(tr("There is nothing to resume in %1").arg(folder)).withHint(tr("Give the run folder of the interrupted run with --run-dir, or leave out --resume")));
  std::unique_ptr<RunStore> store(new RunStore);
  PORTOLAN_TRY(store->open(folder, false));
  // killed before its first line was written: nothing was done, so it begins here
  if (store->runId().isEmpty()) PORTOLAN_TRY(store->setValue(QStringLiteral("run-id"), QUuid::createUuid().toString(QUuid::WithoutBraces)));
  return store;
}

Result<> RunStore::lock() {
  const QByteArray path = QFile::encodeName(m_folder + QStringLiteral("/run.lock"));
  m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (m_lock < 0) return std::unexpected(Error::state(tr("The run folder %1 cannot be written").arg(m_folder)).withHint(tr("Choose another with --run-dir")));
  if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) // the kernel drops it when the program dies, however it dies
    return std::unexpected(Error::state(tr("Another run works in %1").arg(m_folder)).withHint(tr("Wait until it ends, or choose another folder with --run-dir")));
  return {};
}

Result<> RunStore::open(const QString &folder, bool fresh) {
  m_folder = QDir(folder).absolutePath();
  PORTOLAN_TRY(lock());
  const QString path = m_folder + QStringLiteral("/run.sqlite");
  if (sqlite3_open(QFile::encodeName(path).constData(), &m_db) != SQLITE_OK) return std::unexpected(Error::state(tr("The run store %1 cannot be opened").arg(path)));
  PORTOLAN_TRY(execute(schema));
  if (fresh && !runId().isEmpty()) {
    if (value(QStringLiteral("phase")) != QLatin1String("done"))
      return std::unexpected(Error::state(tr("The folder %1 holds a run that did not end").arg(m_folder)).withHint(tr("Go on with it by --resume, or choose another folder with --run-dir")));
    PORTOLAN_TRY(execute("DELETE FROM fact; DELETE FROM planned_table; DELETE FROM planned_chunk; DELETE FROM statement_done;"));
  }
  if (fresh) PORTOLAN_TRY(setValue(QStringLiteral("run-id"), QUuid::createUuid().toString(QUuid::WithoutBraces)));
  Query done(m_db, "SELECT digest FROM statement_done");
  while (done.step()) m_statements.insert(done.text(0).toLatin1());
  return {};
}

RunStore::~RunStore() {
  sqlite3_close(m_db);
  if (m_lock >= 0) ::close(m_lock);
}

Result<> RunStore::execute(const char *sql) const {
  if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
    return std::unexpected(Error::state(tr("The run store cannot be written: %1").arg(QString::fromUtf8(sqlite3_errmsg(m_db)))).withHint(tr("Check the free space of the run folder")));
  return {};
}

QString RunStore::value(const QString &key) const {
  const std::lock_guard guard(m_mutex);
  Query query(m_db, "SELECT value FROM fact WHERE key = ?");
  query.bind(key);
  return query.step() ? query.text(0) : QString();
}

Result<> RunStore::setValue(const QString &key, const QString &value) {
  const std::lock_guard guard(m_mutex);
  static_cast<void>(execute("PRAGMA synchronous=FULL")); // what the target does next may rest on it, also when this machine loses power
  auto stored = Query(m_db, "INSERT OR REPLACE INTO fact VALUES(?, ?)").bind(key).bind(value).run();
  static_cast<void>(execute("PRAGMA synchronous=NORMAL"));
  return stored;
}

QStringList RunStore::plannedNames() const {
  const std::lock_guard guard(m_mutex);
  QStringList names;
  Query query(m_db, "SELECT name FROM planned_table ORDER BY id");
  while (query.step()) names << query.text(0);
  return names;
}

Result<> RunStore::savePlan(const QStringList &names, const std::vector<TableLoad> &tables) {
  {
    const std::lock_guard guard(m_mutex);
    PORTOLAN_TRY(execute("BEGIN; DELETE FROM planned_table; DELETE FROM planned_chunk"));
    Query table(m_db, "INSERT INTO planned_table VALUES(?, ?)"), chunk(m_db, "INSERT INTO planned_chunk VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < tables.size(); ++i) {
      PORTOLAN_TRY(table.bind(static_cast<qint64>(i)).bind(names[static_cast<qsizetype>(i)]).run());
      for (const Chunk &c : tables[i].chunks)
        PORTOLAN_TRY(chunk.bind(static_cast<qint64>(i)).bind(static_cast<qint64>(c.id)).bind(c.predicate.text()).bind(c.label).bind(c.estimatedRows).bind(c.estimatedBytes)
                       .bind(c.keyColumn).bind(c.keyLower).bind(c.keyUpper).run());
    }
    PORTOLAN_TRY(execute("COMMIT"));
  }
  return setValue(QStringLiteral("planned"), QStringLiteral("1"));
}

Result<> RunStore::loadPlan(const QStringList &names, std::vector<TableLoad> &tables) const {
  const std::lock_guard guard(m_mutex);
  QStringList saved;
  Query table(m_db, "SELECT name FROM planned_table ORDER BY id");
  while (table.step()) saved << table.text(0);
  if (saved != names)
    return std::unexpected(Error::state(tr("The tables are not those of the interrupted run in %1").arg(m_folder)).withHint(tr("Resume with the same source, target and scope as before, or begin anew in another folder")));
  for (TableLoad &t : tables) t.chunks.clear();
  Query query(m_db, "SELECT table_id, id, predicate, label, rows, bytes, key_column, key_lower, key_upper FROM planned_chunk ORDER BY table_id, id");
  while (query.step()) {
    Chunk c;
    c.id = static_cast<int>(query.integer(1));
    c.predicate = SqlText(query.text(2));
    c.label = query.text(3);
    c.estimatedRows = query.integer(4);
    c.estimatedBytes = query.integer(5);
    c.keyColumn = query.text(6);
    c.keyLower = query.optional(7);
    c.keyUpper = query.optional(8);
    tables[static_cast<std::size_t>(query.integer(0))].chunks.push_back(std::move(c));
  }
  return {};
}

Result<> RunStore::markStatement(const SqlText &statement) {
  const std::lock_guard guard(m_mutex);
  const QByteArray digest = digestOf(statement);
  m_statements.insert(digest);
  return Query(m_db, "INSERT OR IGNORE INTO statement_done VALUES(?)").bind(QString::fromLatin1(digest)).run();
}

bool RunStore::statementDone(const SqlText &statement) const {
  const std::lock_guard guard(m_mutex);
  return m_statements.contains(digestOf(statement));
}

Result<> RunStore::beginMarks() {
  const std::lock_guard guard(m_mutex);
  return execute("BEGIN");
}
Result<> RunStore::endMarks() {
  const std::lock_guard guard(m_mutex);
  return execute("COMMIT");
}

} // namespace portolan::transfer
