// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validate/repair.h"

#include <QRegularExpression>
#include <span>

namespace portolan::validate {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Validate", text); }
Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }

constexpr std::size_t rowsTogether = 100;
constexpr qsizetype shownCharacters = 300;

bool isNumber(const QString &text) {
  static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"_s);
  return number.match(text).hasMatch();
}

/// The columns of the key on one side, in the order of RowDifference::keyValues.
std::vector<HashColumn> keyColumns(const TablePair &pair, bool ofSource) {
  std::vector<HashColumn> columns;
  for (const QString &name : pair.sourceKey)
    for (const ColumnPair &c : pair.columns)
      if (c.source.name == name) columns.push_back(ofSource ? c.source : c.target);
  return columns;
}

/// "(id = 5 AND day = '2020-01-01') OR …"
Result<QString> predicate(sql::Dialect dialect, const TablePair &pair, std::span<const RowDifference> rows, bool ofSource) {
  const std::vector<HashColumn> key = keyColumns(pair, ofSource);
  QStringList terms;
  for (const RowDifference &row : rows) {
    QStringList parts;
    for (std::size_t i = 0; i < key.size(); ++i) {
      const QString column = sql::quoteIdentifier(dialect, key[i].name);
      if (i >= row.keyValues.size()) // found inside a document
        return std::unexpected(Error::configuration(tr("Documents of %1 differ").arg(pair.target.display())).withHint(tr("Load the whole table again")));
      if (!row.keyValues[i]) { parts << column + u" IS NULL"_s; continue; }
      const auto literal = keyLiteral(dialect, key[i], *row.keyValues[i]);
      if (!literal)
        return std::unexpected(Error::configuration(tr("The key column %1 of %2 has a type whose rows cannot be mended one by one").arg(key[i].name, (ofSource ? pair.source : pair.target).display()))
                                 .withHint(tr("Load the whole table again")));
      parts << column + u" = "_s + *literal;
    }
    terms << u'(' + parts.join(u" AND "_s) + u')';
  }
  return terms.join(u" OR "_s);
}

/// INSERT statements for people: what the copied rows hold, long values cut short.
Result<> describeInserts(Connection &source, sql::Dialect dialect, const TablePair &pair, const QString &where, QStringList &sql) {
  HashRequest request;
  request.table = pair.source;
  QStringList names;
  std::vector<HashColumn> written;
  for (const ColumnPair &c : pair.columns) {
    if (c.inProcess) continue;
    request.columns.push_back(c.source);
    written.push_back(c.target);
    names << sql::quoteIdentifier(dialect, c.target.name);
  }
  request.key = keyColumns(pair, true);
  request.predicate = SqlText(where);
  auto rows = source.canonicalRows(request, static_cast<qint64>(rowsTogether) * 4);
  if (!rows) return std::unexpected(rows.error());
  for (const auto &row : rows->rows) {
    QStringList values;
    for (std::size_t i = 0; i < written.size(); ++i) {
      const auto &cell = row[request.key.size() + i];
      if (!cell) { values << u"NULL"_s; continue; }
      const QString text = shownValue(cell, request.columns[i].canonical).value_or(QString());
      const auto literal = text.size() > shownCharacters ? std::nullopt : keyLiteral(dialect, written[i], text);
      values << (literal ? *literal : sql::quoteLiteral(dialect, text.left(shownCharacters)) + u" /* %1 characters */"_s.arg(text.size()));
    }
    sql << u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(sql::quoteName(dialect, pair.target), names.join(u", "_s), values.join(u", "_s));
  }
  return {};
}

Result<qint64> copyRows(Connection &source, Connection &target, const RepairTable &table, const QString &where) {
  TableRead read = table.read;
  read.predicate = SqlText(read.predicate.isEmpty() ? where : u"(%1) AND (%2)"_s.arg(read.predicate.text(), where));
  auto reader = source.reader(read);
  if (!reader) return std::unexpected(reader.error());
  auto writer = target.writer(table.write);
  if (!writer) return std::unexpected(asTarget(writer.error()));
  RowBatch batch;
  batch.shape((*reader)->physicals());
  for (;;) {
    auto more = (*reader)->next(batch);
    if (!more) return std::unexpected(more.error());
    if (!*more) break;
    if (auto written = (*writer)->write(batch); !written) return std::unexpected(asTarget(written.error()));
  }
  auto done = (*writer)->finish();
  if (!done) return std::unexpected(asTarget(done.error()));
  return done->rows;
}

} // namespace

std::optional<QString> keyLiteral(sql::Dialect dialect, const HashColumn &column, const QString &shown) {
  switch (column.canonical) {
  case Canonical::Integer: case Canonical::Decimal: case Canonical::Year: return isNumber(shown) ? std::optional(shown) : std::nullopt;
  case Canonical::Boolean:
    if (dialect == sql::Dialect::Postgres && column.type.kind == TypeKind::Boolean) return shown == u"0"_s ? u"FALSE"_s : u"TRUE"_s;
    return isNumber(shown) ? std::optional(shown) : std::nullopt;
  case Canonical::Bytes:
    if (dialect == sql::Dialect::Postgres) return u"'\\x%1'"_s.arg(shown);
    return u"x'%1'"_s.arg(shown);
  case Canonical::Bits: return (dialect == sql::Dialect::Postgres ? u"B'%1'"_s : u"b'%1'"_s).arg(shown);
  case Canonical::Text: case Canonical::TextTrimmed: case Canonical::EnumText: case Canonical::Plain: case Canonical::Inet: case Canonical::Uuid: return sql::quoteLiteral(dialect, shown);
  case Canonical::Date: case Canonical::DateTime: case Canonical::Instant: case Canonical::Time: // SQLite keeps them as the program wrote them
    return dialect == sql::Dialect::Sqlite ? std::nullopt : std::optional(sql::quoteLiteral(dialect, shown));
  case Canonical::Float32: case Canonical::Float64: case Canonical::Interval: case Canonical::Geometry: case Canonical::Json: return std::nullopt;
  }
  return std::nullopt;
}

Result<RepairSummary> repair(Connection &source, Connection &target, const RepairTable &table, bool preview, const CancelToken &cancel) {
  const TablePair &pair = *table.pair;
  if (pair.sourceKey.isEmpty())
    return std::unexpected(Error::configuration(tr("%1 has no key by which its rows could be mended").arg(pair.target.display())).withHint(tr("Load the whole table again")));
  RepairSummary summary;
  const std::vector<RowDifference> &rows = table.result->differences;
  const sql::Dialect there = target.dialect();
  for (std::size_t from = 0; from < rows.size(); from += rowsTogether) {
    PORTOLAN_TRY(cancel.check());
    const std::span<const RowDifference> group(rows.data() + from, std::min(rowsTogether, rows.size() - from));
    auto here = predicate(source.dialect(), pair, group, true);
    if (!here) return std::unexpected(here.error());
    auto gone = predicate(there, pair, group, false);
    if (!gone) return std::unexpected(gone.error());
    const QString remove = u"DELETE FROM %1 WHERE %2"_s.arg(sql::quoteName(there, pair.target), *gone);
    summary.sql << remove;
    PORTOLAN_TRY(describeInserts(source, there, pair, *here, summary.sql));
    if (preview) continue;
    auto mend = [&]() -> Result<> {
      auto removed = target.query(SqlText(remove), 1);
      if (!removed) return std::unexpected(asTarget(removed.error()));
      auto copied = copyRows(source, target, table, *here);
      if (!copied) return std::unexpected(copied.error());
      summary.removed += std::max<qint64>(0, removed->affected);
      summary.copied += *copied;
      return target.commit();
    };
    if (auto begun = target.begin(); !begun) return std::unexpected(asTarget(begun.error()));
    if (auto done = mend(); !done) {
      (void)target.rollback();
      return std::unexpected(Error(done.error()).withObject(pair.target.display()));
    }
  }
  return summary;
}

} // namespace portolan::validate
