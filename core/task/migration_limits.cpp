// SPDX-License-Identifier: GPL-3.0-or-later
// What the target cannot take, found before anything is written: too many columns, values beyond its protocol.
#include "core/task/migration_run.h"

#include <QCoreApplication>

namespace portolan {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }

struct ColumnLimit { qsizetype count; const char *engine; };
ColumnLimit columnLimit(sql::Dialect dialect) {
  switch (dialect) {
  case sql::Dialect::Postgres: return {1600, "PostgreSQL"};
  case sql::Dialect::MySql:
  case sql::Dialect::MariaDb: return {1017, "InnoDB"};
  case sql::Dialect::Sqlite: return {2000, "SQLite"};
  }
  return {0, ""};
}

constexpr qint64 kUnlimited = INT64_MAX;
constexpr qint64 kRowOverhead = 64 << 10; // the other columns of the row and the packet's own bytes

/// The longest value in bytes that the column's type allows.
qint64 longestPossible(const DataType &type) {
  switch (type.kind) {
  case TypeKind::Text:
  case TypeKind::Blob: return type.length > 0 ? type.length : kUnlimited;
  case TypeKind::VarChar: return type.length > 0 ? type.length * 4 : kUnlimited;
  case TypeKind::VarBinary: return type.length > 0 ? type.length : kUnlimited;
  case TypeKind::Json: case TypeKind::Jsonb: case TypeKind::Xml: case TypeKind::Dynamic: case TypeKind::Array: return kUnlimited;
  default: return 0; // numbers, dates and the like
  }
}

/// A number that one query gives; nothing when the user may not ask.
std::optional<qint64> ask(Connection &connection, const QString &statement) {
  auto result = connection.query(SqlText(statement), 1);
  if (!result || result->rows.empty() || result->rows.front().empty() || !result->rows.front().front()) return std::nullopt;
  bool number = false;
  const qint64 value = result->rows.front().front()->toLongLong(&number);
  return number ? std::optional(value) : std::nullopt;
}

/// Bytes that the table's large values take on disk at most, where the engine tells exactly; nothing: it must be measured.
std::optional<qint64> storedBytes(Connection &source, const Table &table) {
  const sql::Dialect dialect = source.dialect();
  if (dialect == sql::Dialect::Postgres)
    // Values beyond 2 KB stand in the TOAST table; pglz shrinks by less than 100.
    return ask(source, QStringLiteral("SELECT 100 * coalesce(sum(pg_relation_size(c.reltoastrelid)), 0)::bigint FROM pg_class c "
                                      "WHERE c.oid = %1::regclass OR c.oid IN (SELECT relid FROM pg_partition_tree(%1::regclass))")
                         .arg(sql::quoteLiteral(dialect, sql::quoteName(dialect, table.name))));
  if (dialect == sql::Dialect::Sqlite) return ask(source, QStringLiteral("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"));
  return ask(source, QStringLiteral("SELECT FILE_SIZE FROM information_schema.INNODB_SYS_TABLESPACES WHERE NAME = %1").arg(sql::quoteLiteral(dialect, table.name.schema + QLatin1Char('/') + table.name.name)));
}

} // namespace

Result<> MigrationRun::checkColumnCounts() const {
  if (m_options.what == MigrationWhat::Data) return {};
  const ColumnLimit limit = columnLimit(m_target->dialect());
  for (const Table &table : m_catalog.tables) {
    const Table *target = m_converted.target.table(m_converted.names.target(table.name));
    if (!target || existed(target->name) || static_cast<qsizetype>(target->columns.size()) <= limit.count) continue;
    return std::unexpected(Error::configuration(tr("The table %1 has %2 columns; %3 takes at most %4").arg(table.name.display()).arg(target->columns.size()).arg(QLatin1String(limit.engine)).arg(limit.count))
                             .withObject(table.name.display())
                             .withHint(tr("Leave columns out by a mapping (remove-column), split the table, or leave it out with --exclude")));
  }
  return {};
}

/// Errors (Configuration) name table, column, key limit and the longest value. A row that is refused later anyway is not an
/// error when rejects are wanted.
Result<> MigrationRun::checkValueSizes() {
  if (m_options.what == MigrationWhat::Schema || m_options.onRowError == RowErrorPolicy::Reject) return {};
  if (!m_sourceSide.engine->capabilities().target) return {}; // a script answers no question
  const sql::Dialect to = m_target->dialect(), from = m_source->dialect();
  qint64 limit = 0;
  QString setting;
  if (sql::isMySqlFamily(to)) {
    const auto packet = ask(*m_target, QStringLiteral("SELECT @@global.max_allowed_packet"));
    if (!packet) return {};
    limit = *packet - kRowOverhead;
    setting = tr("max_allowed_packet = %1").arg(*packet);
  } else if (to == sql::Dialect::Postgres) {
    limit = (qint64{1} << 30) - kRowOverhead;
    setting = tr("1 GB, PostgreSQL's largest value");
  } else {
    limit = 1000000000 - kRowOverhead;
    setting = tr("SQLITE_MAX_LENGTH, 1,000,000,000 bytes");
  }
  for (const Table &table : (m_plan ? m_original : m_catalog).tables) {
    if (table.foreignTable || !table.partitionOf.name.isEmpty() || (m_plan && !m_plan->table(table.name))) continue;
    QStringList names, measures;
    for (const Column &column : table.columns) {
      if (column.isGenerated() || longestPossible(column.type) <= limit) continue;
      const QString quoted = sql::quoteIdentifier(from, column.name);
      names << column.name;
      measures << (from == sql::Dialect::Sqlite    ? QStringLiteral("coalesce(max(length(CAST(%1 AS BLOB))), 0)")
                   : from == sql::Dialect::Postgres ? (column.type.kind == TypeKind::Blob ? QStringLiteral("coalesce(max(octet_length(%1)), 0)") : QStringLiteral("coalesce(max(octet_length(%1::text)), 0)"))
                                                    : QStringLiteral("COALESCE(MAX(OCTET_LENGTH(%1)), 0)")).arg(quoted);
    }
    if (names.isEmpty()) continue;
    if (const auto stored = storedBytes(*m_source, table); stored && *stored <= limit) continue;
    PORTOLAN_TRY(m_cancel.check());
    auto longest = m_source->query(SqlText(QStringLiteral("SELECT %1 FROM %2").arg(measures.join(QLatin1String(", ")), sql::quoteName(from, table.name))), 1);
    if (!longest) return std::unexpected(longest.error());
    for (qsizetype i = 0; i < names.size() && !longest->rows.empty(); ++i) {
      const auto &value = longest->rows.front()[static_cast<std::size_t>(i)];
      const qint64 bytes = value ? value->toLongLong() : 0;
      if (bytes <= limit) continue;
      return std::unexpected(Error::configuration(tr("The table %1 holds a value of %2 bytes in column %3; the target takes at most %4").arg(table.name.display()).arg(bytes).arg(names[i], setting))
                               .withObject(table.name.display())
                               .withHint(sql::isMySqlFamily(to) ? tr("Set max_allowed_packet on the target to more than the value (up to 1G), or leave the column or the table out; with --on-row-error reject such rows go to a file")
                                                                : tr("Leave the column or the table out; with --on-row-error reject such rows go to a file")));
    }
  }
  return {};
}

} // namespace portolan
