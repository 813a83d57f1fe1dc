// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite has no md5: its rows are hashed in this process.
#include "core/engines/api/process_hash.h"
#include "core/engines/sqlite/sqlite_connection.h"

namespace portolan::sqlite {

namespace {

Result<std::unique_ptr<TableReader>> readerFor(SqliteConnection &connection, const HashRequest &request) {
  Table table;
  table.name = request.table;
  TableRead read;
  read.table = &table;
  read.columns = columnsToHash(request);
  QStringList parts;
  if (!request.predicate.isEmpty()) parts << QLatin1Char('(') + request.predicate.text() + QLatin1Char(')');
  const QString key = sql::quoteIdentifier(sql::Dialect::Sqlite, request.keyColumn);
  if (!request.keyColumn.isEmpty() && request.keyLower) parts << QStringLiteral("%1 >= %2").arg(key).arg(*request.keyLower);
  if (!request.keyColumn.isEmpty() && request.keyUpper) parts << QStringLiteral("%1 < %2").arg(key).arg(*request.keyUpper);
  read.predicate = SqlText(parts.join(QLatin1String(" AND ")));
  return connection.reader(read);
}

} // namespace

Result<std::vector<BucketHash>> SqliteConnection::hashRows(const HashRequest &request) {
  auto reader = readerFor(*this, request);
  if (!reader) return std::unexpected(reader.error());
  return hashInProcess(**reader, request);
}

Result<QueryResult> SqliteConnection::canonicalRows(const HashRequest &request, qint64 maxRows) {
  auto reader = readerFor(*this, request);
  if (!reader) return std::unexpected(reader.error());
  return canonicalRowsInProcess(**reader, request, maxRows);
}

} // namespace portolan::sqlite
