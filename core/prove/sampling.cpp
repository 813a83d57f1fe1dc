// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prove/sampling.h"

#include "core/rows/value_text.h"

namespace portolan::prove {

namespace {

enum class Family { Number, Text, Moment, Time, Bytes, Other };

Family familyOf(const DataType &type) {
  switch (type.kind) {
  case TypeKind::Boolean: case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64: case TypeKind::Decimal: case TypeKind::Float32:
  case TypeKind::Float64: case TypeKind::Money: case TypeKind::Bit: case TypeKind::Year: case TypeKind::Oid: return Family::Number;
  case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text: case TypeKind::Enum: case TypeKind::Set: return Family::Text;
  case TypeKind::Date: case TypeKind::DateTime: case TypeKind::Instant: return Family::Moment;
  case TypeKind::Time: case TypeKind::TimeTz: return Family::Time;
  case TypeKind::Binary: case TypeKind::VarBinary: case TypeKind::Blob: return Family::Bytes;
  default: return type.kind == TypeKind::Domain && type.element ? familyOf(*type.element) : Family::Other;
  }
}

/// "p_film_id", "in_film_id", "_film_id" are all "film_id".
QString bareName(const QString &parameter) {
  QString name = parameter.toLower();
  static const QStringList marks{QStringLiteral("param_"), QStringLiteral("par_"), QStringLiteral("p_"), QStringLiteral("in_"), QStringLiteral("i_"), QStringLiteral("v_"), QStringLiteral("a_"), QStringLiteral("_")};
  for (const QString &mark : marks)
    if (name.startsWith(mark) && name.size() > mark.size()) {
      name.remove(0, mark.size());
      break;
    }
  return name;
}

/// Values that need no data.
Arguments stock(const DataType &type) {
  switch (familyOf(type)) {
  case Family::Number: {
    const bool small = type.kind == TypeKind::Boolean || (type.kind == TypeKind::Bit && type.length == 1);
    if (small) return {QStringLiteral("1"), QStringLiteral("0")};
    if (type.kind == TypeKind::Year) return {QStringLiteral("2006"), QStringLiteral("1999")};
    return {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("7"), QStringLiteral("5"), QStringLiteral("3"), QStringLiteral("100")};
  }
  case Family::Text: {
    Arguments texts;
    for (const QString &label : type.labels.mid(0, 6)) texts.emplace_back(label);
    if (texts.empty()) texts = {QStringLiteral("a"), QStringLiteral("Abc"), QStringLiteral("abc def"), QStringLiteral("Ünïcödé"), QStringLiteral("10")};
    return texts;
  }
  case Family::Moment: return {QStringLiteral("2005-08-01"), QStringLiteral("2024-02-29"), QStringLiteral("1999-12-31")};
  case Family::Time: return {QStringLiteral("10:11:12"), QStringLiteral("00:00:00")};
  case Family::Bytes: return {QStringLiteral("abc")};
  case Family::Other: return {std::nullopt};
  }
  return {std::nullopt};
}

/// The odd values of a type: each is tried alone.
Arguments edges(const DataType &type) {
  Arguments values{std::nullopt};
  switch (familyOf(type)) {
  case Family::Number:
    values.emplace_back(QStringLiteral("0"));
    if (!type.isUnsigned && type.kind != TypeKind::Boolean && type.kind != TypeKind::Bit && type.kind != TypeKind::Year) values.emplace_back(QStringLiteral("-1"));
    if (type.kind == TypeKind::Decimal || type.kind == TypeKind::Float64 || type.kind == TypeKind::Float32) values.emplace_back(QStringLiteral("0.5"));
    break;
  case Family::Text:
    if (type.labels.isEmpty()) values.emplace_back(QString(QLatin1String("")));
    break;
  case Family::Moment: values.emplace_back(QStringLiteral("2000-02-29")); break;
  case Family::Time: case Family::Bytes: case Family::Other: break;
  }
  return values;
}

/// A table and which of its columns feeds which parameter (-1: none).
struct Feed { const Table *table = nullptr; std::vector<int> columns; int score = 0; };

Feed bestFeed(const Catalog &catalog, const std::vector<const Parameter *> &inputs, const QSet<ObjectName> &reads) {
  Feed best;
  for (const Table &table : catalog.tables) {
    Feed feed{&table, std::vector<int>(inputs.size(), -1), 0};
    const bool read = reads.contains(table.name);
    for (std::size_t p = 0; p < inputs.size(); ++p) {
      const QString name = bareName(inputs[p]->name);
      const Family family = familyOf(inputs[p]->type);
      int strength = 0;
      for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns[c];
        if (familyOf(column.type) != family || family == Family::Other) continue;
        const QString own = column.name.toLower();
        const int now = own == name || own == inputs[p]->name.toLower() ? 20 : !read ? 0 : own.endsWith(name) || name.endsWith(own) ? 8 : own.section(QLatin1Char('_'), -1) == name.section(QLatin1Char('_'), -1) ? 4 : family != Family::Number ? 1 : 0;
        if (now > strength) {
          strength = now;
          feed.columns[p] = static_cast<int>(c);
        }
      }
      feed.score += strength;
    }
    if (read && feed.score > 0) feed.score += 3;
    if (feed.score > best.score) best = std::move(feed);
  }
  return best;
}

} // namespace

Result<std::vector<Arguments>> sampleCalls(Side &side, const std::vector<const Parameter *> &inputs, const QSet<ObjectName> &reads, int limit) {
  std::vector<Arguments> calls;
  if (inputs.empty()) return std::vector<Arguments>{Arguments()};
  const auto add = [&](const Arguments &call) {
    if (static_cast<int>(calls.size()) < limit && std::ranges::find(calls, call) == calls.end()) calls.push_back(call);
  };
  const std::size_t ordinary = static_cast<std::size_t>(std::max(3, limit / 2));
  const Feed feed = bestFeed(*side.catalog, inputs, reads);
  std::vector<Arguments> stocks;
  for (const Parameter *p : inputs) stocks.push_back(stock(p->type));
  if (feed.table) {
    QStringList columns, notNull;
    std::vector<std::size_t> fed;
    for (std::size_t p = 0; p < inputs.size(); ++p)
      if (feed.columns[p] >= 0) {
        columns << sql::quoteIdentifier(side.dialect(), feed.table->columns[static_cast<std::size_t>(feed.columns[p])].name);
        notNull << columns.back() + QStringLiteral(" IS NOT NULL");
        fed.push_back(p);
      }
    const QString list = columns.join(QLatin1String(", "));
    auto rows = side.connection->query(SqlText(QStringLiteral("SELECT DISTINCT %1 FROM (SELECT %1 FROM %2 WHERE %3 LIMIT 20000) AS sample ORDER BY %1").arg(list, sql::quoteName(side.dialect(), feed.table->name), notNull.join(QLatin1String(" AND ")))), 20000);
    if (!rows) return std::unexpected(rows.error());
    const std::size_t count = rows->rows.size();
    for (std::size_t i = 0; i < std::min(ordinary, count); ++i) {
      const std::size_t at = count <= ordinary ? i : i * (count - 1) / (ordinary - 1);
      Arguments call;
      for (std::size_t p = 0; p < inputs.size(); ++p) call.push_back(stocks[p][i % stocks[p].size()]);
      for (std::size_t c = 0; c < fed.size(); ++c) call[fed[c]] = rows->rows[at][c];
      add(call);
    }
  }
  for (std::size_t i = 0; i < 3; ++i) {
    Arguments call;
    for (std::size_t p = 0; p < inputs.size(); ++p) call.push_back(stocks[p][i % stocks[p].size()]);
    add(call);
  }
  const Arguments first = calls.front();
  for (std::size_t p = 0; p < inputs.size(); ++p)
    for (const auto &edge : edges(inputs[p]->type)) {
      Arguments call = first;
      call[p] = edge;
      add(call);
    }
  return calls;
}

std::vector<Arguments> simpler(const Arguments &arguments, const std::vector<const Parameter *> &inputs) {
  std::vector<Arguments> calls;
  for (std::size_t p = 0; p < arguments.size(); ++p) {
    Arguments candidates;
    switch (familyOf(inputs[p]->type)) {
    case Family::Number: candidates = {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}; break;
    case Family::Text:
      if (arguments[p] && inputs[p]->type.labels.isEmpty()) {
        candidates = {QString(QLatin1String("")), arguments[p]->left(1)};
        if (arguments[p]->size() > 3) candidates.emplace_back(arguments[p]->left(arguments[p]->size() / 2));
      }
      break;
    case Family::Moment: candidates = {QStringLiteral("2000-01-01")}; break;
    case Family::Time: candidates = {QStringLiteral("00:00:00")}; break;
    case Family::Bytes: case Family::Other: break;
    }
    for (const auto &candidate : candidates) {
      if (candidate == arguments[p]) break; // it is as simple as that already
      Arguments call = arguments;
      call[p] = candidate;
      calls.push_back(std::move(call));
    }
  }
  return calls;
}

QString shownCall(const Arguments &arguments) {
  QStringList texts;
  for (const auto &a : arguments) texts << (!a ? QStringLiteral("NULL") : parseReal(a->toStdString()) ? *a : QLatin1Char('\'') + *a + QLatin1Char('\''));
  return QLatin1Char('(') + texts.join(QLatin1String(", ")) + QLatin1Char(')');
}

} // namespace portolan::prove
