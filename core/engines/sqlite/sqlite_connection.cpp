// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/sqlite/sqlite_connection.h"

#include "core/engines/sqlite/sqlite_statement.h"

#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>

namespace portolan::sqlite {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Sqlite", text); }
constexpr qint64 maxChunks = 4096;
} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const Endpoint &endpoint, const CancelToken &cancel) {
  PORTOLAN_TRY(cancel.check());
  const QString mode = endpoint.option(QStringLiteral("mode"), QStringLiteral("rw"));
  if (mode != QLatin1String("rwc") && !QFileInfo::exists(endpoint.path))
    return std::unexpected(Error::source(tr("The file %1 does not exist").arg(endpoint.path)).withEngine(QStringLiteral("sqlite")).withHint(tr("Check the path in the URL: sqlite:///absolute/path.db")));
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  flags |= mode == QLatin1String("ro") ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (mode == QLatin1String("rwc")) flags |= SQLITE_OPEN_CREATE;
  std::unique_ptr<SqliteConnection> connection(new SqliteConnection);
  connection->m_path = endpoint.path;
  if (sqlite3_open_v2(QFile::encodeName(endpoint.path).constData(), &connection->m_db, flags, nullptr) != SQLITE_OK) {
    Error error = makeError(connection->m_db);
    return std::unexpected(error.withObject(endpoint.path));
  }
  sqlite3_busy_timeout(connection->m_db, endpoint.option(QStringLiteral("busy_timeout"), QStringLiteral("15")).toInt() * 1000);
  // The first look at the schema tells whether the file is a database at all.
  if (auto header = connection->query(SqlText(QStringLiteral("SELECT count(*) FROM sqlite_master")), 1); !header) return std::unexpected(header.error().withObject(endpoint.path));
  connection->m_onCancel = cancel.onCancel([raw = connection.get()] { raw->cancel(); });
  return connection;
}

SqliteConnection::~SqliteConnection() {
  m_onCancel.release();
  sqlite3_close_v2(m_db); // waits for statements that a reader still holds
}

QString SqliteConnection::serverVersion() const { return QStringLiteral("SQLite ") + QString::fromLatin1(sqlite3_libversion()); }

Result<QString> SqliteConnection::serverIdentity() {
  struct stat info = {};
  if (::stat(QFile::encodeName(m_path).constData(), &info) != 0) return QStringLiteral("sqlite:") + QFileInfo(m_path).absoluteFilePath();
  return QStringLiteral("sqlite:%1:%2").arg(info.st_dev).arg(info.st_ino);
}

Result<> SqliteConnection::execute(const SqlText &statement) {
  const QByteArray text = statement.text().toUtf8();
  if (sqlite3_exec(m_db, text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) return std::unexpected(makeError(m_db, statement.text()));
  return {};
}

Result<QueryResult> SqliteConnection::query(const SqlText &text, qint64 maxRows) {
  auto statement = Statement::prepare(m_db, text.text().toStdString());
  if (!statement) return std::unexpected(statement.error());
  QueryResult result;
  const int columns = sqlite3_column_count(statement->handle());
  for (int i = 0; i < columns; ++i) result.columns << QString::fromUtf8(sqlite3_column_name(statement->handle(), i));
  for (;;) {
    auto more = statement->step();
    if (!more) return std::unexpected(more.error());
    if (!*more) break;
    if (static_cast<qint64>(result.rows.size()) >= maxRows) { result.truncated = true; break; }
    auto &row = result.rows.emplace_back();
    for (int i = 0; i < columns; ++i) {
      if (statement->isNull(i)) row.emplace_back(std::nullopt);
      else if (sqlite3_column_type(statement->handle(), i) == SQLITE_BLOB) {
        const auto bytes = statement->view(i);
        row.emplace_back(QString::fromLatin1(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex()));
      } else row.emplace_back(statement->text(i));
    }
  }
  if (columns == 0) result.affected = sqlite3_changes(m_db);
  return result;
}

Result<> SqliteConnection::begin() { return execute(SqlText(QStringLiteral("BEGIN"))); }
Result<> SqliteConnection::commit() { return execute(SqlText(QStringLiteral("COMMIT"))); }
Result<> SqliteConnection::rollback() {
  if (sqlite3_get_autocommit(m_db) != 0) return {}; // SQLite rolled back by itself
  return execute(SqlText(QStringLiteral("ROLLBACK")));
}

void SqliteConnection::cancel() {
  if (m_db) sqlite3_interrupt(m_db);
}

Result<QStringList> SqliteConnection::prepareForLoad() {
  // NORMAL with a rollback journal survives a crash of the program; a commit per chunk keeps the syncs few.
  const QStringList settings{QStringLiteral("PRAGMA foreign_keys=OFF"), QStringLiteral("PRAGMA synchronous=NORMAL"), QStringLiteral("PRAGMA cache_size=-32000")};
  for (const QString &setting : settings) PORTOLAN_TRY(execute(SqlText(setting)));
  return settings;
}

namespace {

/// Rows by row id, half open; no bound where there is none.
Chunk rowIdChunk(const QString &rowId, const QString &keyColumn, std::optional<qint64> lower, std::optional<qint64> upper) {
  Chunk chunk;
  QStringList parts;
  if (lower) parts << QStringLiteral("%1 >= %2").arg(rowId).arg(*lower);
  if (upper) parts << QStringLiteral("%1 < %2").arg(rowId).arg(*upper);
  chunk.predicate = SqlText(parts.join(QLatin1String(" AND ")));
  chunk.label = parts.isEmpty() ? tr("whole table") : tr("row ids %1 … %2").arg(lower ? QString::number(*lower) : QString(), upper ? QString::number(*upper - 1) : QString());
  if (!keyColumn.isEmpty() && (lower || upper)) {
    chunk.keyColumn = keyColumn;
    chunk.keyLower = lower;
    chunk.keyUpper = upper;
  }
  return chunk;
}

/// Bytes of a row, from the first thousand.
Result<double> averageRowBytes(SqliteConnection &connection, const Table &table) {
  QStringList lengths;
  for (const Column &column : table.columns)
    lengths << QStringLiteral("coalesce(length(CAST(%1 AS BLOB)), 0) + 2").arg(sql::quoteIdentifier(sql::Dialect::Sqlite, column.name));
  // SQLite's expression depth limit is 1000: sum in groups
  QStringList groups;
  for (qsizetype i = 0; i < lengths.size(); i += 200) groups << QLatin1Char('(') + lengths.mid(i, 200).join(QLatin1String(" + ")) + QLatin1Char(')');
  const QString name = sql::quoteName(sql::Dialect::Sqlite, table.name);
  auto result = connection.query(SqlText(QStringLiteral("SELECT avg(%1) FROM (SELECT * FROM %2 LIMIT 1000)").arg(groups.join(QLatin1String(" + ")), name)), 1);
  if (!result) return std::unexpected(result.error());
  return std::max(1.0, result->text(0, 0).toDouble());
}

} // namespace

Result<std::vector<Chunk>> SqliteConnection::planChunks(const Table &table, qint64 targetBytes) {
  const QString rowId = rowIdName(table);
  const QString name = sql::quoteName(sql::Dialect::Sqlite, table.name);
  const auto whole = [&] { return std::vector<Chunk>{rowIdChunk(rowId, {}, std::nullopt, std::nullopt)}; };
  if (rowId.isEmpty()) return whole();
  auto range = query(SqlText(QStringLiteral("SELECT (SELECT min(%1) FROM %2), (SELECT max(%1) FROM %2)").arg(rowId, name)), 1);
  if (!range) return std::unexpected(range.error());
  if (!range->rows[0][0]) return whole();
  const qint64 low = range->text(0, 0).toLongLong(), high = range->text(0, 1).toLongLong();
  const double span = static_cast<double>(high) - static_cast<double>(low) + 1;
  auto average = averageRowBytes(*this, table);
  if (!average) return std::unexpected(average.error());
  const double perChunk = std::max(1000.0, static_cast<double>(targetBytes) / *average);
  QString key; // the row id under its public name lets the target be asked for the same range
  for (const Column &c : table.columns)
    if (c.identity.kind == IdentityKind::AutoIncrement) key = c.name;
  std::vector<qint64> bounds;
  if (span / perChunk <= 64) {
    for (double at = perChunk; at < span; at += perChunk) bounds.push_back(low + static_cast<qint64>(at));
  } else { // many: the ids may be sparse, so walk the real ones
    auto counted = query(SqlText(QStringLiteral("SELECT count(*) FROM %1").arg(name)), 1);
    if (!counted) return std::unexpected(counted.error());
    const double rows = counted->text(0, 0).toDouble();
    const auto step = static_cast<qint64>(std::max(perChunk, rows / static_cast<double>(maxChunks)));
    for (qint64 from = low;;) {
      auto next = query(SqlText(QStringLiteral("SELECT %1 FROM %2 WHERE %1 >= %3 ORDER BY %1 LIMIT 1 OFFSET %4").arg(rowId, name).arg(from).arg(step)), 1);
      if (!next) return std::unexpected(next.error());
      if (next->rows.empty()) break;
      from = next->text(0, 0).toLongLong();
      bounds.push_back(from);
    }
  }
  std::vector<Chunk> chunks;
  std::optional<qint64> lower;
  for (std::size_t i = 0; i <= bounds.size(); ++i) {
    const std::optional<qint64> upper = i < bounds.size() ? std::optional(bounds[i]) : std::nullopt;
    Chunk chunk = rowIdChunk(rowId, key, lower, upper);
    chunk.id = static_cast<int>(i);
    chunk.estimatedRows = static_cast<qint64>(std::min(perChunk, span));
    chunk.estimatedBytes = static_cast<qint64>(static_cast<double>(chunk.estimatedRows) * *average);
    chunks.push_back(std::move(chunk));
    lower = upper;
  }
  return chunks;
}

} // namespace portolan::sqlite
