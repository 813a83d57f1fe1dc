// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/mysql_connection.h"

#include "core/engines/mysql/chunks.h"
#include "core/engines/mysql/hash_sql.h"
#include "core/engines/mysql/introspect.h"
#include "core/engines/mysql/reader.h"
#include "core/engines/mysql/writer.h"

namespace portolan::mysql {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
} // namespace

Result<QString> MysqlConnection::serverIdentity() {
  const bool maria = m_client->version().mariaDb;
  auto row = m_client->query(maria ? QStringLiteral("SELECT CONCAT_WS('/', @@hostname, @@port, @@datadir, @@server_id), DATABASE()") : QStringLiteral("SELECT @@server_uuid, DATABASE()"), 1);
  if (!row) return std::unexpected(row.error());
  return m_client->version().flavour() + QLatin1Char(' ') + row->text(0, 0) + QStringLiteral(" · ") + row->text(0, 1);
}

Result<Catalog> MysqlConnection::introspect(const Scope &scope) {
  auto catalog = Introspector(*m_client, scope).run();
  if (!catalog) return catalog;
  if (auto identity = serverIdentity()) catalog->serverIdentity = *identity;
  return catalog;
}

Result<std::vector<Chunk>> MysqlConnection::planChunks(const Table &table, qint64 targetBytes) { return mysql::planChunks(*m_client, table, std::max<qint64>(targetBytes, 1 << 16)); }

Result<std::unique_ptr<TableReader>> MysqlConnection::reader(const TableRead &read) { return Reader::open(*m_client, read); }

Result<std::unique_ptr<TableWriter>> MysqlConnection::writer(const TableWrite &write) { return makeWriter(*m_client, write); }

Result<QStringList> MysqlConnection::prepareForLoad() {
  QStringList done;
  const auto set = [&](const QString &statement) -> Result<> {
    PORTOLAN_TRY(m_client->execute(statement));
    done << statement;
    return {};
  };
  PORTOLAN_TRY(set(QStringLiteral("SET SESSION foreign_key_checks=0")));
  PORTOLAN_TRY(set(QStringLiteral("SET SESSION unique_checks=0")));
  const QString wish = m_client->endpoint().option(QStringLiteral("sql_log_bin"));
  auto binlog = m_client->value(QStringLiteral("SELECT @@log_bin"));
  if (!binlog) return std::unexpected(binlog.error());
  if (*binlog == QLatin1String("1") && wish != QLatin1String("1")) {
    // A replica or another reader of this server's binlog would miss the load: only when there is none, and said.
    auto readers = m_client->value(QStringLiteral("SELECT (SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE COMMAND LIKE 'Binlog Dump%') + "
                                                  "(SELECT COUNT(*) = 0 FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE IN ('PROCESS', 'SUPER') AND GRANTEE LIKE CONCAT('\\'', SUBSTRING_INDEX(CURRENT_USER(), '@', 1), '\\'@%'))"));
    const bool alone = readers && *readers == QLatin1String("0");
    if ((alone || wish == QLatin1String("0")) && m_client->execute(QStringLiteral("SET SESSION sql_log_bin=0")))
      done << tr("SET SESSION sql_log_bin=0 (no replica reads this server; the load is not in its binary log)");
  }
  return done;
}

Result<std::vector<BucketHash>> MysqlConnection::hashRows(const HashRequest &request) {
  auto rows = m_client->query(hashSql(request, dialect()));
  if (!rows) return std::unexpected(rows.error().withObject(request.table.display()));
  std::vector<BucketHash> hashes;
  for (std::size_t i = 0; i < rows->rows.size(); ++i) hashes.push_back({rows->text(i, 0).toInt(), rows->text(i, 1).toLongLong(), rows->rows[i][2].value_or(QStringLiteral("0"))});
  std::ranges::sort(hashes, {}, &BucketHash::bucket);
  return hashes;
}

Result<QueryResult> MysqlConnection::canonicalRows(const HashRequest &request, qint64 maxRows) {
  auto rows = m_client->query(canonicalRowsSql(request, dialect(), maxRows), maxRows);
  if (!rows) return std::unexpected(rows.error().withObject(request.table.display()));
  rows->columns.clear();
  for (const HashColumn &c : request.key) rows->columns << c.name;
  for (const HashColumn &c : request.columns) rows->columns << c.name;
  return rows;
}

} // namespace portolan::mysql
