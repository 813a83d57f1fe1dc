// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting a table into parts of about the same size. Block ranges (CTID) need no key and read sequentially; key ranges
// are used only where the key is dense and lies in the table's order, for then they cost the same and the target can
// be asked for the same rows.
#include "core/engines/postgres/pg_connection.h"

#include <cmath>

namespace portolan::pg {

namespace {

struct Leaf { qint64 blocks = 0; };

struct Layout {
  char relkind = 'r';
  qint64 blockSize = 8192, bytes = 0;
  double rows = -1;
  std::vector<Leaf> leaves;  ///< the heaps behind the table
  bool foreignLeaf = false;  ///< a partition without blocks of its own
};

Result<Layout> layoutOf(Link &link, const ObjectName &name) {
  // pg_table_size counts TOAST too: a chunk is about bytes that travel, not about heap pages.
  static const QString sql = QStringLiteral(
      "WITH root AS (SELECT k.oid, k.relkind FROM pg_catalog.pg_class k JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace "
      "WHERE n.nspname = $1 AND k.relname = $2), "
      "leaf AS (SELECT oid FROM root WHERE relkind <> 'p' UNION ALL "
      "SELECT p.relid FROM root, LATERAL pg_catalog.pg_partition_tree(root.oid) p WHERE root.relkind = 'p' AND p.isleaf AND p.relid <> root.oid) "
      "SELECT (SELECT relkind FROM root), current_setting('block_size'), k.relkind, "
      "CASE WHEN k.relkind IN ('r','m','t') THEN pg_catalog.pg_relation_size(k.oid) ELSE 0 END, "
      "CASE WHEN k.relkind IN ('r','m','t') THEN pg_catalog.pg_table_size(k.oid) ELSE 0 END, k.reltuples "
      "FROM leaf JOIN pg_catalog.pg_class k USING (oid)");
  auto result = link.run(sql, {name.schema.toUtf8(), name.name.toUtf8()});
  if (!result) return std::unexpected(result.error());
  Layout layout;
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    if (i == 0) { layout.relkind = fieldView(r, i, 0).front(); layout.blockSize = fieldInteger(r, i, 1, 8192); }
    const char kind = fieldView(r, i, 2).front();
    if (kind != 'r' && kind != 'm') layout.foreignLeaf = true;
    layout.leaves.push_back({fieldInteger(r, i, 3) / layout.blockSize});
    layout.bytes += fieldInteger(r, i, 4);
    const double rows = field(r, i, 5).toDouble();
    if (rows >= 0) layout.rows = std::max(0.0, layout.rows) + rows;
  }
  return layout;
}

Chunk wholeTable(const Layout &layout) {
  Chunk chunk;
  chunk.label = tr("whole table");
  chunk.estimatedRows = static_cast<qint64>(layout.rows);
  chunk.estimatedBytes = layout.bytes;
  return chunk;
}

/// The one integer column of the primary key, empty when it is something else.
QString integerKey(const Table &table) {
  if (!table.primaryKey || !table.primaryKey->plain() || table.primaryKey->columns().size() != 1) return {};
  const Column *column = table.column(table.primaryKey->columns().front());
  return column && column->type.isInteger() ? column->name : QString();
}

struct KeySpan { qint64 low = 0, high = 0; };

/// The key's bounds when ranges of it are as good as block ranges; nothing otherwise.
Result<std::optional<KeySpan>> denseSpan(Link &link, const Table &table, const QString &key, double rows) {
  auto stats = link.run(QStringLiteral("SELECT correlation FROM pg_catalog.pg_stats WHERE schemaname = $1 AND tablename = $2 AND attname = $3 AND NOT inherited"),
                        {table.name.schema.toUtf8(), table.name.name.toUtf8(), key.toUtf8()});
  if (!stats) return std::unexpected(stats.error());
  if (PQntuples(stats->get()) != 1 || field(stats->get(), 0, 0).toDouble() < 0.9) return std::nullopt;
  const QString column = quoteIdentifier(key);
  auto bounds = link.run(QStringLiteral("SELECT min(%1), max(%1) FROM ONLY %2").arg(column, quoteName(table.name)));
  if (!bounds) return std::unexpected(bounds.error());
  if (PQgetisnull(bounds->get(), 0, 0)) return std::nullopt;
  const KeySpan span{fieldInteger(bounds->get(), 0, 0), fieldInteger(bounds->get(), 0, 1)};
  const double width = static_cast<double>(span.high) - static_cast<double>(span.low) + 1;
  if (width > rows * 1.5 || width > 9e17) return std::nullopt;
  return span;
}

std::vector<Chunk> keyChunks(const Layout &layout, const QString &key, const KeySpan &span, qint64 count) {
  const qint64 width = span.high - span.low + 1, step = std::max<qint64>(1, (width + count - 1) / count);
  const QString column = quoteIdentifier(key);
  std::vector<Chunk> chunks;
  for (qint64 low = span.low; low <= span.high; low += step) {
    Chunk chunk;
    chunk.id = static_cast<int>(chunks.size());
    chunk.keyColumn = key;
    QStringList conditions;
    // The first and the last part are open, so that rows outside what was seen while planning are in one of them.
    if (low != span.low) { chunk.keyLower = low; conditions << QStringLiteral("%1 >= %2").arg(column).arg(low); }
    const bool last = span.high - low < step;
    if (!last) { chunk.keyUpper = low + step; conditions << QStringLiteral("%1 < %2").arg(column).arg(low + step); }
    chunk.predicate = SqlText(conditions.join(QLatin1String(" AND ")));
    chunk.label = QStringLiteral("%1 %2 … %3").arg(key).arg(low).arg(last ? span.high : low + step - 1);
    const double share = static_cast<double>(std::min(step, span.high - low + 1)) / static_cast<double>(width);
    chunk.estimatedRows = static_cast<qint64>(layout.rows * share);
    chunk.estimatedBytes = static_cast<qint64>(static_cast<double>(layout.bytes) * share);
    chunks.push_back(std::move(chunk));
    if (last) break;
  }
  return chunks;
}

/// One range of blocks over all heaps at once: right for every way of partitioning, and no partition is scanned twice.
std::vector<Chunk> blockChunks(const Layout &layout, qint64 targetBytes) {
  qint64 heapBlocks = 0, longest = 0;
  for (const Leaf &leaf : layout.leaves) { heapBlocks += leaf.blocks; longest = std::max(longest, leaf.blocks); }
  const double bytesPerBlock = static_cast<double>(layout.bytes) / static_cast<double>(std::max<qint64>(1, heapBlocks));
  const auto wanted = std::max<qint64>(1, static_cast<qint64>(static_cast<double>(targetBytes) / bytesPerBlock));
  std::vector<Chunk> chunks;
  qint64 from = 0;
  while (from < longest) {
    qint64 upper = from, covered = 0;
    const qint64 live = std::count_if(layout.leaves.begin(), layout.leaves.end(), [&](const Leaf &l) { return l.blocks > from; });
    upper = from + std::max<qint64>(1, wanted / std::max<qint64>(1, live));
    const bool last = upper >= longest;
    for (const Leaf &leaf : layout.leaves) covered += std::max<qint64>(0, std::min(leaf.blocks, upper) - std::min(leaf.blocks, from));
    Chunk chunk;
    chunk.id = static_cast<int>(chunks.size());
    QStringList conditions;
    if (from > 0) conditions << QStringLiteral("ctid >= '(%1,0)'::tid").arg(from);
    if (!last) conditions << QStringLiteral("ctid < '(%1,0)'::tid").arg(upper);
    chunk.predicate = SqlText(conditions.join(QLatin1String(" AND ")));
    chunk.label = tr("pages %1 … %2").arg(from).arg((last ? longest : upper) - 1);
    const double share = static_cast<double>(covered) / static_cast<double>(std::max<qint64>(1, heapBlocks));
    chunk.estimatedRows = layout.rows < 0 ? -1 : static_cast<qint64>(layout.rows * share);
    chunk.estimatedBytes = static_cast<qint64>(static_cast<double>(layout.bytes) * share);
    chunks.push_back(std::move(chunk));
    from = upper;
  }
  return chunks;
}

} // namespace

Result<std::vector<Chunk>> planTableChunks(Link &link, const Table &table, qint64 targetBytes) {
  auto layout = layoutOf(link, table.name);
  if (!layout) return std::unexpected(layout.error());
  const qint64 target = std::max<qint64>(targetBytes, 1 << 20);
  if (layout->bytes <= target + target / 2 || layout->leaves.empty()) return std::vector<Chunk>{wholeTable(*layout)};
  if (const QString key = integerKey(table); !key.isEmpty() && layout->relkind == 'r' && layout->rows > 0) {
    auto span = denseSpan(link, table, key, layout->rows);
    if (!span) return std::unexpected(span.error());
    if (*span) return keyChunks(*layout, key, **span, (layout->bytes + target - 1) / target);
  }
  // Range scans by CTID came with PostgreSQL 14; before, each part would read the whole table.
  if (link.serverVersion() < 140000 || layout->foreignLeaf) return std::vector<Chunk>{wholeTable(*layout)};
  std::vector<Chunk> chunks = blockChunks(*layout, target);
  if (chunks.empty()) return std::vector<Chunk>{wholeTable(*layout)};
  return chunks;
}

} // namespace portolan::pg
