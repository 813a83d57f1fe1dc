// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/chunks.h"

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

Chunk wholeTable(const Table &table) {
  Chunk chunk;
  chunk.label = tr("whole table");
  chunk.estimatedRows = table.estimatedRows;
  chunk.estimatedBytes = table.dataBytes;
  return chunk;
}

class Planner {
public:
  Planner(Client &client, const Table &table, qint64 targetBytes)
      : m_client(client), m_table(table), m_name(sql::quoteName(client.dialect(), table.name)) {
    const qint64 rows = std::max<qint64>(table.estimatedRows, 1);
    m_rowBytes = std::max<qint64>(table.dataBytes / rows, 16);
    m_rowsPerChunk = std::max<qint64>(targetBytes / m_rowBytes, 1000);
  }

  Result<std::vector<Chunk>> byInteger(const QString &column) {
    const QString key = sql::quoteIdentifier(m_client.dialect(), column);
    auto ends = m_client.query(QStringLiteral("SELECT MIN(%1), MAX(%1) FROM %2").arg(key, m_name));
    if (!ends) return std::unexpected(ends.error().withObject(m_table.name.display()));
    if (!ends->rows[0][0]) return std::vector<Chunk>{wholeTable(m_table)}; // empty
    bool lowGood = false, highGood = false;
    const qint64 low = ends->text(0, 0).toLongLong(&lowGood), high = ends->text(0, 1).toLongLong(&highGood);
    if (!lowGood || !highGood) return byOffsets({column}); // beyond 2^63
    std::vector<Range> ranges;
    const auto wanted = static_cast<quint64>(std::max<qint64>(m_table.estimatedRows / m_rowsPerChunk, 1));
    const quint64 span = static_cast<quint64>(high) - static_cast<quint64>(low);
    const quint64 step = std::max<quint64>(span / wanted + 1, 1);
    for (quint64 from = 0; from <= span;) {
      const quint64 width = std::min(step, span - from + 1);
      PORTOLAN_TRY(refine(key, low, from, from + width, ranges, 0));
      if (span - from < step) break;
      from += step;
    }
    return integerChunks(column, key, low, merged(ranges));
  }

  /// Keys of any type and number: every bound is a key that the server found at the next offset of its index.
  Result<std::vector<Chunk>> byOffsets(const QStringList &key) {
    QStringList quoted, bounds;
    for (const QString &c : key) quoted << sql::quoteIdentifier(m_client.dialect(), c);
    std::vector<QStringList> points;
    const QString order = quoted.join(QLatin1String(", "));
    QStringList selects;
    for (qsizetype i = 0; i < key.size(); ++i) selects << literalExpression(*m_table.column(key[i]), quoted[i]);
    for (;;) {
      const QString from = points.empty() ? QString() : QStringLiteral(" WHERE ") + atLeast(quoted, points.back());
      auto row = m_client.query(QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4 LIMIT 1 OFFSET %5").arg(selects.join(QLatin1String(", ")), m_name, from, order).arg(m_rowsPerChunk), 1);
      if (!row) return std::unexpected(row.error().withObject(m_table.name.display()));
      if (row->rows.empty()) break;
      QStringList point;
      for (std::size_t i = 0; i < static_cast<std::size_t>(key.size()); ++i) point << literal(*m_table.column(key[static_cast<qsizetype>(i)]), row->text(0, i));
      if (!points.empty() && points.back() == point) break;
      points.push_back(point);
    }
    std::vector<Chunk> chunks;
    for (std::size_t i = 0; i <= points.size(); ++i) {
      QStringList parts;
      if (i > 0) parts << atLeast(quoted, points[i - 1]);
      if (i < points.size()) parts << below(quoted, points[i]);
      Chunk chunk;
      chunk.id = static_cast<int>(i);
      if (!parts.isEmpty()) chunk.predicate = SqlText(parts.join(QLatin1String(" AND ")));
      chunk.label = points.empty() ? tr("whole table") : tr("%1, part %2 of %3").arg(key.join(QLatin1String(", "))).arg(i + 1).arg(points.size() + 1);
      chunk.estimatedRows = points.empty() ? m_table.estimatedRows : m_rowsPerChunk;
      chunk.estimatedBytes = points.empty() ? m_table.dataBytes : m_rowsPerChunk * m_rowBytes;
      chunks.push_back(std::move(chunk));
    }
    return chunks;
  }

private:
  struct Range { quint64 from = 0, to = 0; qint64 rows = 0; }; ///< offsets from the lowest key, half open

  static QString keyText(qint64 low, quint64 offset) { return QString::number(static_cast<qint64>(static_cast<quint64>(low) + offset)); }

  /// Halves a range while the server's own estimate says that it holds more than twice what it should.
  Result<> refine(const QString &key, qint64 low, quint64 from, quint64 to, std::vector<Range> &ranges, int depth) {
    auto plan = m_client.query(QStringLiteral("EXPLAIN SELECT 1 FROM %1 WHERE %2 >= %3 AND %2 <= %4").arg(m_name, key, keyText(low, from), keyText(low, to - 1)));
    if (!plan) return std::unexpected(plan.error().withObject(m_table.name.display()));
    qint64 rows = m_rowsPerChunk;
    const qsizetype column = plan->columns.indexOf(QStringLiteral("rows"));
    if (column >= 0 && !plan->rows.empty()) rows = plan->text(0, static_cast<std::size_t>(column)).toLongLong();
    const bool whole = depth == 0 && m_table.estimatedRows <= m_rowsPerChunk;
    if (!whole && rows > 2 * m_rowsPerChunk && to - from > 1 && depth < 62) {
      const quint64 middle = from + (to - from) / 2;
      PORTOLAN_TRY(refine(key, low, from, middle, ranges, depth + 1));
      return refine(key, low, middle, to, ranges, depth + 1);
    }
    ranges.push_back({from, to, rows});
    return {};
  }

  /// Neighbours that are nearly empty become one.
  [[nodiscard]] std::vector<Range> merged(const std::vector<Range> &ranges) const {
    std::vector<Range> out;
    for (const Range &r : ranges) {
      if (!out.empty() && out.back().rows + r.rows <= m_rowsPerChunk) { out.back().to = r.to; out.back().rows += r.rows; }
      else out.push_back(r);
    }
    return out;
  }

  [[nodiscard]] std::vector<Chunk> integerChunks(const QString &column, const QString &key, qint64 low, const std::vector<Range> &ranges) const {
    std::vector<Chunk> chunks;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
      Chunk chunk;
      chunk.id = static_cast<int>(i);
      QStringList parts;
      // The first range is open below and the last above: together they are the whole table whatever was estimated.
      if (i > 0) {
        chunk.keyLower = static_cast<qint64>(static_cast<quint64>(low) + ranges[i].from);
        parts << key + QStringLiteral(" >= ") + QString::number(*chunk.keyLower);
      }
      if (i + 1 < ranges.size()) {
        chunk.keyUpper = static_cast<qint64>(static_cast<quint64>(low) + ranges[i].to);
        parts << key + QStringLiteral(" < ") + QString::number(*chunk.keyUpper);
      }
      chunk.keyColumn = column;
      if (!parts.isEmpty()) chunk.predicate = SqlText(parts.join(QLatin1String(" AND ")));
      chunk.label = QStringLiteral("%1 %2 … %3").arg(column, keyText(low, ranges[i].from), keyText(low, ranges[i].to - 1));
      chunk.estimatedRows = ranges.size() == 1 ? m_table.estimatedRows : ranges[i].rows;
      chunk.estimatedBytes = ranges.size() == 1 ? m_table.dataBytes : ranges[i].rows * m_rowBytes;
      chunks.push_back(std::move(chunk));
    }
    return chunks;
  }

  /// What to select so that the value can be written back as a literal without loss.
  static QString literalExpression(const Column &c, const QString &quoted) {
    if (c.type.isCharacter()) return QStringLiteral("HEX(CONVERT(%1 USING utf8mb4))").arg(quoted);
    if (c.type.isBinary()) return QStringLiteral("HEX(%1)").arg(quoted);
    return quoted;
  }
  [[nodiscard]] QString literal(const Column &c, const QString &value) const {
    if (c.type.isCharacter()) return QStringLiteral("_utf8mb4 X'%1'").arg(value);
    if (c.type.isBinary()) return QStringLiteral("X'%1'").arg(value);
    if (c.type.isInteger() || c.type.kind == TypeKind::Decimal || c.type.kind == TypeKind::Year) return value;
    return sql::quoteLiteral(m_client.dialect(), value);
  }

  /// (a, b) >= (x, y), spelled out: only this form uses the index.
  static QString atLeast(const QStringList &columns, const QStringList &point) { return compare(columns, point, QStringLiteral(" > "), QStringLiteral(" >= ")); }
  static QString below(const QStringList &columns, const QStringList &point) { return compare(columns, point, QStringLiteral(" < "), QStringLiteral(" < ")); }
  static QString compare(const QStringList &columns, const QStringList &point, const QString &strict, const QString &last) {
    QStringList alternatives;
    for (qsizetype i = 0; i < columns.size(); ++i) {
      QStringList parts;
      for (qsizetype j = 0; j < i; ++j) parts << columns[j] + QStringLiteral(" = ") + point[j];
      parts << columns[i] + (i + 1 == columns.size() ? last : strict) + point[i];
      alternatives << parts.join(QLatin1String(" AND "));
    }
    if (alternatives.size() == 1) return alternatives.first();
    const QString outer = columns.first() + (last.contains(QLatin1Char('<')) ? QStringLiteral(" <= ") : QStringLiteral(" >= ")) + point.first();
    return outer + QStringLiteral(" AND ((") + alternatives.join(QLatin1String(") OR (")) + QStringLiteral("))");
  }

  Client &m_client;
  const Table &m_table;
  QString m_name;
  qint64 m_rowBytes = 16, m_rowsPerChunk = 1000;
};

/// Types whose literals compare in the order in which the index is kept.
bool usable(const Column &c) {
  switch (c.type.kind) {
  case TypeKind::Enum: case TypeKind::Set: case TypeKind::Bit: case TypeKind::Float32: case TypeKind::Float64: case TypeKind::Geometry: case TypeKind::Other: case TypeKind::Unknown: return false;
  default: return true;
  }
}

} // namespace

Result<std::vector<Chunk>> planChunks(Client &client, const Table &table, qint64 targetBytes) {
  const QStringList key = table.keyColumns();
  const bool small = table.dataBytes >= 0 && table.dataBytes <= targetBytes;
  if (key.isEmpty()) return std::vector<Chunk>{wholeTable(table)};
  const Column *first = table.column(key.first());
  Planner planner(client, table, targetBytes);
  if (key.size() == 1 && first && first->type.isInteger()) {
    if (small) {
      Chunk chunk = wholeTable(table);
      chunk.keyColumn = key.first();
      return std::vector<Chunk>{chunk};
    }
    return planner.byInteger(key.first());
  }
  if (small) return std::vector<Chunk>{wholeTable(table)};
  for (const QString &name : key)
    if (const Column *c = table.column(name); !c || !usable(*c)) return std::vector<Chunk>{wholeTable(table)};
  return planner.byOffsets(key);
}

} // namespace portolan::mysql
