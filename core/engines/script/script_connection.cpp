// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/script_connection.h"

#include "core/engines/script/script_reader.h"
#include "core/rows/value_text.h"
#include "core/sql/parser.h"

#include <QFileInfo>

namespace portolan::script {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ScriptEngine", text); }
} // namespace

Error ScriptConnection::noServer() const {
  return Error::source(tr("%1 is a script, not a server: it can only be read.").arg(m_options.path)).withHint(tr("Load the script into a server and take that as the source."));
}

QString ScriptConnection::serverVersion() const { return tr("script %1").arg(QFileInfo(m_options.path).fileName()); }
Result<QString> ScriptConnection::serverIdentity() { return QFileInfo(m_options.path).canonicalFilePath(); }

Result<const ScriptIndex *> ScriptConnection::index() {
  if (!m_index) {
    auto index = ScriptIndex::of(m_options, m_cancel);
    if (!index) return std::unexpected(index.error());
    m_index = std::move(*index);
  }
  return m_index.get();
}

Result<Catalog> ScriptConnection::introspect(const Scope &scope) {
  const auto found = index();
  if (!found) return std::unexpected(found.error());
  Catalog catalog = (*found)->catalog;
  const auto outside = [&](const QString &schema) { return !scope.schemas.isEmpty() && !schema.isEmpty() && !scope.schemas.contains(schema); };
  std::erase_if(catalog.schemas, [&](const Schema &s) { return outside(s.name); });
  std::erase_if(catalog.tables, [&](const Table &t) { return outside(t.name.schema); });
  std::erase_if(catalog.views, [&](const View &t) { return scope.tablesOnly || outside(t.name.schema); });
  std::erase_if(catalog.routines, [&](const Routine &t) { return scope.tablesOnly || outside(t.name.schema); });
  std::erase_if(catalog.triggers, [&](const Trigger &t) { return scope.tablesOnly || outside(t.table.schema); });
  std::erase_if(catalog.events, [&](const Event &t) { return scope.tablesOnly || outside(t.name.schema); });
  if (scope.tablesOnly) catalog.grants.clear();
  return catalog;
}

Result<std::vector<Chunk>> ScriptConnection::planChunks(const Table &table, qint64 targetBytes) {
  const auto found = index();
  if (!found) return std::unexpected(found.error());
  const TableRows rows = (*found)->rows.value(table.name);
  std::vector<Chunk> chunks;
  const auto add = [&](const ByteRange &range, qint64 bytes, qint64 count, bool whole) {
    Chunk chunk;
    chunk.id = static_cast<int>(chunks.size());
    chunk.estimatedBytes = bytes;
    chunk.estimatedRows = count;
    if (!whole) chunk.predicate = rangePredicate(range, (*found)->stamp);
    chunk.label = whole ? tr("whole table") : tr("bytes %1 … %2").arg(range.begin).arg(range.end);
    chunks.push_back(std::move(chunk));
  };
  if (rows.numbered || rows.bytes <= targetBytes || rows.extents.size() < 2) {
    add({}, rows.bytes, rows.rows, true);
    return chunks;
  }
  qint64 bytes = 0, count = 0, begin = rows.extents.front().begin;
  for (std::size_t i = 0; i < rows.extents.size(); ++i) {
    const Extent &e = rows.extents[i];
    bytes += e.end - e.begin;
    count += e.rows;
    if (bytes < targetBytes && i + 1 < rows.extents.size()) continue;
    add({begin, e.end}, bytes, count, false);
    begin = e.end;
    bytes = count = 0;
  }
  return chunks;
}

Result<std::unique_ptr<TableReader>> ScriptConnection::reader(const TableRead &read) {
  const auto found = index();
  if (!found) return std::unexpected(found.error());
  return openReader(m_index, read, m_cancel);
}

Result<QueryResult> ScriptConnection::query(const SqlText &statement, qint64 maxRows) {
  const auto found = index();
  if (!found) return std::unexpected(found.error());
  sql::ParseOptions options;
  options.dialect = m_options.dialect;
  const sql::Parsed parsed = sql::parseStatement(statement.text(), options);
  const sql::Node &select = *parsed.node;
  const sql::Node *from = select.child(sql::Slot::From);
  if (!parsed.ok() || !select.is(sql::NodeKind::Select) || !from || !from->is(sql::NodeKind::TableRef) || select.count(sql::Slot::From) > 1 || select.hasChild(sql::Slot::Where) || select.hasChild(sql::Slot::GroupBy))
    return std::unexpected(noServer());
  const Table *table = (*found)->catalog.table(from->objectName());
  if (!table) return std::unexpected(Error::source(tr("The script has no table %1").arg(from->objectName().display())));
  const TableRows rows = (*found)->rows.value(table->name);
  if (!rows.blocker.isEmpty()) return std::unexpected(Error::source(tr("The rows of %1 cannot be known from the script: %2").arg(table->name.display(), rows.blocker)));
  QueryResult result;
  std::vector<std::optional<QString>> row;
  qint64 times = 1;
  for (const sql::Node *item : select.all(sql::Slot::Item)) {
    const sql::Node *value = item->child(sql::Slot::Value);
    result.columns << item->text;
    if (value->is(sql::NodeKind::NumberLiteral)) {
      row.emplace_back(value->text);
      times = std::min(rows.rows, maxRows);
      continue;
    }
    if (value->isCall(QLatin1String("count")) && value->child(sql::Slot::Arg) && value->child(sql::Slot::Arg)->is(sql::NodeKind::Star)) {
      row.emplace_back(QString::number(rows.rows));
      continue;
    }
    const bool least = value->isCall(QLatin1String("min"));
    const sql::Node *column = value->child(sql::Slot::Arg);
    if ((!least && !value->isCall(QLatin1String("max"))) || !column || !column->is(sql::NodeKind::ColumnRef)) return std::unexpected(noServer());
    TableRead read;
    read.table = table;
    read.columns << column->text;
    auto values = reader(read);
    if (!values) return std::unexpected(values.error());
    std::optional<qint64> extreme;
    RowBatch batch;
    for (;;) {
      auto more = (*values)->next(batch);
      if (!more) return std::unexpected(more.error());
      if (!*more) break;
      const ColumnVector &all = batch.columns.front();
      for (std::size_t i = 0; i < batch.rows(); ++i) {
        if (all.isNull(i)) continue;
        if (all.holdsBytes(i) || all.tag(i) == Tag::Real) return std::unexpected(noServer());
        const qint64 v = all.integer(i);
        extreme = !extreme ? v : least ? std::min(*extreme, v) : std::max(*extreme, v);
      }
    }
    row.push_back(extreme ? std::optional(QString::number(*extreme)) : std::nullopt);
  }
  for (qint64 i = 0; i < times; ++i) result.rows.push_back(row);
  return result;
}

/// Calls `each(batch, row, keyText, rowText, keyHash)` for every row that the request wants.
template<class F> Result<> ScriptConnection::forRows(const HashRequest &request, F &&each) {
  const auto found = index();
  if (!found) return std::unexpected(found.error());
  const Table *table = (*found)->catalog.table(request.table);
  if (!table) return std::unexpected(Error::source(tr("The script has no table %1").arg(request.table.display())));
  TableRead read;
  read.table = table;
  for (const HashColumn &c : request.key) read.columns << c.name;
  for (const HashColumn &c : request.columns) read.columns << c.name;
  const bool ranged = !request.keyColumn.isEmpty() && (request.keyLower || request.keyUpper);
  if (ranged) read.columns << request.keyColumn;
  read.predicate = request.predicate;
  auto rows = reader(read);
  if (!rows) return std::unexpected(rows.error());
  RowBatch batch;
  const std::size_t keys = request.key.size();
  std::string keyText, rowText;
  for (;;) {
    auto more = (*rows)->next(batch);
    if (!more) return std::unexpected(more.error());
    if (!*more) return {};
    for (std::size_t r = 0; r < batch.rows(); ++r) {
      if (ranged) {
        const ColumnVector &key = batch.columns.back();
        if (key.isNull(r) || key.holdsBytes(r)) continue;
        const qint64 v = key.integer(r);
        if ((request.keyLower && v < *request.keyLower) || (request.keyUpper && v >= *request.keyUpper)) continue;
      }
      keyText.clear();
      rowText.clear();
      for (std::size_t i = 0; i < keys; ++i) {
        if (i > 0) keyText += '|';
        appendCanonical(keyText, batch.columns[i], r, request.key[i].canonical, request.key[i].scale);
      }
      for (std::size_t i = 0; i < request.columns.size(); ++i) {
        if (i > 0) rowText += '|';
        appendCanonical(rowText, batch.columns[keys + i], r, request.columns[i].canonical, request.columns[i].scale);
      }
      if (keys == 0) keyText = rowText;
      const std::uint32_t keyHash = request.buckets > 1 || request.onlyBucket >= 0 ? canonicalKeyHash(keyText) : 0;
      if (request.onlyBucket >= 0 && keyHash % static_cast<std::uint32_t>(request.onlyBucketOf) != static_cast<std::uint32_t>(request.onlyBucket)) continue;
      each(batch, r, keyText, rowText, keyHash);
    }
  }
}

Result<std::vector<BucketHash>> ScriptConnection::hashRows(const HashRequest &request) {
  // 48-bit numbers: 65,536 of them fit into 64 bits, so the halves of a longer sum are kept apart.
  struct Sum { qint64 rows = 0; std::uint64_t high = 0, low = 0; };
  constexpr std::uint64_t half = 1000000000000000000U;
  std::vector<Sum> sums(static_cast<std::size_t>(std::max(1, request.buckets)));
  PORTOLAN_TRY(forRows(request, [&](const RowBatch &, std::size_t, const std::string &, const std::string &row, std::uint32_t keyHash) {
    Sum &sum = sums[request.buckets > 1 ? keyHash % static_cast<std::uint32_t>(request.buckets) : 0];
    ++sum.rows;
    sum.low += canonicalRowHash(row);
    if (sum.low >= half) {
      sum.low -= half;
      ++sum.high;
    }
  }));
  std::vector<BucketHash> hashes;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    if (sums[i].rows == 0 && request.buckets > 1) continue;
    const QString low = QString::number(sums[i].low);
    hashes.push_back({static_cast<int>(i), sums[i].rows, sums[i].high == 0 ? low : QString::number(sums[i].high) + low.rightJustified(18, QLatin1Char('0'))});
  }
  return hashes;
}

Result<QueryResult> ScriptConnection::canonicalRows(const HashRequest &request, qint64 maxRows) {
  struct Found { std::string key; std::vector<std::optional<QString>> cells; };
  std::vector<Found> found;
  QueryResult result;
  PORTOLAN_TRY(forRows(request, [&](const RowBatch &batch, std::size_t r, const std::string &key, const std::string &, std::uint32_t) {
    if (static_cast<qint64>(found.size()) >= maxRows) {
      result.truncated = true;
      return;
    }
    Found one{key, {}};
    std::string text;
    for (std::size_t i = 0; i < request.key.size() + request.columns.size(); ++i) {
      if (batch.columns[i].isNull(r)) {
        one.cells.emplace_back(std::nullopt);
        continue;
      }
      const HashColumn &column = i < request.key.size() ? request.key[i] : request.columns[i - request.key.size()];
      text.clear();
      appendCanonical(text, batch.columns[i], r, column.canonical, column.scale);
      one.cells.emplace_back(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    found.push_back(std::move(one));
  }));
  std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.key < b.key; });
  for (const HashColumn &c : request.key) result.columns << c.name;
  for (const HashColumn &c : request.columns) result.columns << c.name;
  for (Found &one : found) result.rows.push_back(std::move(one.cells));
  return result;
}

} // namespace portolan::script
