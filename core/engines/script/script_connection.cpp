// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/script_connection.h"

#include "core/engines/api/process_hash.h"
#include "core/engines/script/script_reader.h"
#include "core/rows/value_text.h"
#include "core/sql/parser.h"

#include <QFileInfo>

namespace portolan::script {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ScriptEngine", text); }

bool isRanged(const HashRequest &request) { return !request.keyColumn.isEmpty() && (request.keyLower || request.keyUpper); }

/// The range's column is read last. What is no integer stands in no range.
RowWanted inRange(const HashRequest &request) {
  if (!isRanged(request)) return {};
  return [&request](const RowBatch &batch, std::size_t row) {
    const ColumnVector &key = batch.columns.back();
    if (key.isNull(row) || key.holdsBytes(row)) return false;
    const qint64 v = key.integer(row);
    return (!request.keyLower || v >= *request.keyLower) && (!request.keyUpper || v < *request.keyUpper);
  };
}

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

Result<std::unique_ptr<TableReader>> ScriptConnection::readerFor(const HashRequest &request) {
  const auto found = index();
  if (!found) return std::unexpected(found.error());
  const Table *table = (*found)->catalog.table(request.table);
  if (!table) return std::unexpected(Error::source(tr("The script has no table %1").arg(request.table.display())));
  TableRead read;
  read.table = table;
  read.columns = columnsToHash(request);
  if (isRanged(request)) read.columns << request.keyColumn;
  read.predicate = request.predicate;
  return reader(read);
}

Result<std::vector<BucketHash>> ScriptConnection::hashRows(const HashRequest &request) {
  auto rows = readerFor(request);
  if (!rows) return std::unexpected(rows.error());
  return hashInProcess(**rows, request, inRange(request));
}

Result<QueryResult> ScriptConnection::canonicalRows(const HashRequest &request, qint64 maxRows) {
  auto rows = readerFor(request);
  if (!rows) return std::unexpected(rows.error());
  return canonicalRowsInProcess(**rows, request, maxRows, inRange(request));
}

} // namespace portolan::script
