// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validate/drill.h"

#include "core/rows/value_text.h"

#include <QHash>
#include <cmath>
#include <thread>

namespace portolan::validate {

namespace {

constexpr qint64 rowsAtOnce = 2000;  ///< fetched from both sides and compared here
constexpr int rangeParts = 16;
constexpr int maxBuckets = 8192;

HashRequest request(const TablePair &pair, const Segment &segment, bool ofSource) {
  HashRequest r;
  r.table = ofSource ? pair.source : pair.target;
  r.predicate = ofSource ? pair.sourceFilter : pair.targetFilter;
  for (const ColumnPair &c : pair.columns)
    if (!c.inProcess) r.columns.push_back(ofSource ? c.source : c.target);
  for (qsizetype i = 0; i < pair.sourceKey.size(); ++i)
    for (const ColumnPair &c : pair.columns)
      if (c.source.name == pair.sourceKey[i]) r.key.push_back(ofSource ? c.source : c.target);
  r.keyColumn = ofSource ? segment.sourceKey : segment.targetKey;
  r.keyLower = segment.lower;
  r.keyUpper = segment.upper;
  return r;
}

/// The number behind "-125@2".
std::optional<double> numberOf(const QString &canonical) {
  const auto at = canonical.indexOf(QLatin1Char('@'));
  if (at < 0) return parseReal(canonical.toStdString());
  const bool negative = canonical.startsWith(QLatin1Char('-'));
  const QString digits = canonical.mid(negative ? 1 : 0, at - (negative ? 1 : 0));
  const QString text = (negative ? QStringLiteral("-") : QString()) + digits.left(1) + QLatin1Char('.') + (digits.size() > 1 ? digits.mid(1) : QStringLiteral("0")) + QLatin1Char('e') + canonical.mid(at + 1);
  return parseReal(text.toStdString());
}

bool sameCell(const std::optional<QString> &a, const std::optional<QString> &b, Canonical form) {
  if (a == b) return true;
  if (!a || !b || (form != Canonical::Float32 && form != Canonical::Float64)) return false;
  const auto x = numberOf(*a), y = numberOf(*b);
  if (!x || !y) return false;
  return form == Canonical::Float32 ? static_cast<float>(*x) == static_cast<float>(*y) : *x == *y;
}

/// A canonical text as people write the value.
std::optional<QString> shown(const std::optional<QString> &canonical, Canonical form) {
  if (!canonical) return canonical;
  const auto number = parseInteger(canonical->toStdString());
  std::string text;
  switch (form) {
  case Canonical::Text: case Canonical::TextTrimmed: case Canonical::EnumText: case Canonical::Plain: case Canonical::Inet: {
    QString plain;
    for (qsizetype i = 0; i < canonical->size(); ++i) {
      const QChar c = (*canonical)[i];
      if (c != QLatin1Char('\\') || i + 1 >= canonical->size()) { plain += c; continue; }
      const QChar next = (*canonical)[++i];
      plain += next == QLatin1Char('p') ? QLatin1Char('|') : next == QLatin1Char('t') ? QLatin1Char('~') : QLatin1Char('\\');
    }
    return plain;
  }
  case Canonical::DateTime: case Canonical::Instant:
    if (!number) return canonical;
    appendDateTime(text, *number);
    return QString::fromStdString(text);
  case Canonical::Time:
    if (!number) return canonical;
    appendTime(text, *number);
    return QString::fromStdString(text);
  case Canonical::Float32: case Canonical::Float64:
    if (const auto v = numberOf(*canonical); v && canonical->contains(QLatin1Char('@'))) {
      if (form == Canonical::Float32) appendFloat(text, static_cast<float>(*v));
      else appendReal(text, *v);
      return QString::fromStdString(text);
    }
    return canonical;
  case Canonical::Integer: case Canonical::Boolean: case Canonical::Decimal: case Canonical::Bytes: case Canonical::Date: case Canonical::Year:
  case Canonical::Uuid: case Canonical::Bits: case Canonical::Interval: case Canonical::Geometry: case Canonical::Json: return canonical;
  }
  return canonical;
}

QString joined(const std::vector<std::optional<QString>> &row, std::size_t from, std::size_t to) {
  QString text;
  for (std::size_t i = from; i < to; ++i) text += row[i] ? *row[i] + QChar(0x1f) : QStringLiteral("\x1e\x1f");
  return text;
}

} // namespace

std::optional<QString> shownValue(const std::optional<QString> &canonical, Canonical form) { return shown(canonical, form); }

HashRequest sourceRequest(const TablePair &pair, const Segment &segment) { return request(pair, segment, true); }
HashRequest targetRequest(const TablePair &pair, const Segment &segment) { return request(pair, segment, false); }

Result<Drill::Hashes> Drill::hashBoth(const HashRequest &source, const HashRequest &target) {
  Result<std::vector<BucketHash>> there = std::unexpected(Error::internal(QStringLiteral("not run")));
  std::thread other([&] { there = m_target.hashRows(target); });
  auto here = m_source.hashRows(source);
  other.join();
  if (!here) return std::unexpected(here.error());
  if (!there) return std::unexpected(there.error().kind() == ErrorKind::Source ? Error(there.error()).withKind(ErrorKind::Target) : there.error());
  return Hashes{std::move(*here), std::move(*there)};
}

Result<> Drill::run(const Segment &segment, qint64 rows) {
  if (full()) { m_result.listComplete = false; return {}; }
  PORTOLAN_TRY(m_cancel.check());
  if (rows <= rowsAtOnce) return compareRows(sourceRequest(m_pair, segment), targetRequest(m_pair, segment));
  return segment.sourceKey.isEmpty() ? splitBuckets(segment, rows) : splitRange(segment, rows);
}

/// Open ends become the smallest and the largest key that either side has.
Result<> Drill::completeBounds(Segment &segment) {
  const Segment given = segment;
  const auto ask = [&](Connection &connection, const ObjectName &table, const QString &key) -> Result<> {
    const sql::Dialect dialect = connection.dialect();
    const QString column = sql::quoteIdentifier(dialect, key);
    auto range = connection.query(SqlText(QStringLiteral("SELECT min(%1), max(%1) FROM %2").arg(column, sql::quoteName(dialect, table))), 1);
    if (!range) return std::unexpected(range.error());
    if (!range->rows[0][0]) return {};
    const qint64 low = range->text(0, 0).toLongLong(), high = range->text(0, 1).toLongLong();
    if (!given.lower) segment.lower = segment.lower ? std::min(*segment.lower, low) : low;
    if (!given.upper) segment.upper = std::max(segment.upper.value_or(INT64_MIN), high < INT64_MAX ? high + 1 : high);
    return {};
  };
  PORTOLAN_TRY(ask(m_source, m_pair.source, segment.sourceKey));
  return ask(m_target, m_pair.target, segment.targetKey);
}

Result<> Drill::splitRange(const Segment &given, qint64 rows) {
  Segment segment = given;
  if (!segment.lower || !segment.upper) PORTOLAN_TRY(completeBounds(segment));
  if (!segment.lower || !segment.upper || *segment.upper - *segment.lower <= 1) return compareRows(sourceRequest(m_pair, given), targetRequest(m_pair, given));
  const double width = (static_cast<double>(*segment.upper) - static_cast<double>(*segment.lower)) / rangeParts;
  std::optional<qint64> lower = given.lower;
  qint64 last = *segment.lower;
  for (int i = 1; i <= rangeParts && !full(); ++i) {
    const qint64 bound = i == rangeParts ? *segment.upper : std::max(last + 1, *segment.lower + static_cast<qint64>(width * i));
    if (i < rangeParts && bound >= *segment.upper) continue;
    Segment part = segment;
    part.lower = lower;
    part.upper = i == rangeParts ? given.upper : std::optional(bound);
    lower = last = bound;
    PORTOLAN_TRY(m_cancel.check());
    auto hashes = hashBoth(sourceRequest(m_pair, part), targetRequest(m_pair, part));
    if (!hashes) return std::unexpected(hashes.error());
    if (hashes->source == hashes->target) continue;
    qint64 most = 0;
    for (const auto *side : {&hashes->source, &hashes->target})
      for (const BucketHash &h : *side) most = std::max(most, h.rows);
    // a range that no longer gets smaller (one id, many rows; ends that stay open) is read as it is
    const bool stuck = most >= rows && part.lower == given.lower && part.upper == given.upper;
    PORTOLAN_TRY(stuck ? compareRows(sourceRequest(m_pair, part), targetRequest(m_pair, part)) : run(part, most));
  }
  if (full()) m_result.listComplete = false;
  return {};
}

Result<> Drill::splitBuckets(const Segment &segment, qint64 rows) {
  HashRequest source = sourceRequest(m_pair, segment), target = targetRequest(m_pair, segment);
  source.buckets = target.buckets = static_cast<int>(std::clamp<qint64>(rows / 200, 2, maxBuckets));
  auto hashes = hashBoth(source, target);
  if (!hashes) return std::unexpected(hashes.error());
  std::map<int, BucketHash> here, there;
  for (const BucketHash &h : hashes->source) here[h.bucket] = h;
  for (const BucketHash &h : hashes->target) there[h.bucket] = h;
  const int buckets = source.buckets;
  source.buckets = target.buckets = 1;
  int scans = 0;
  for (int b = 0; b < buckets; ++b) {
    const BucketHash none{b, 0, QStringLiteral("0")};
    const BucketHash x = here.contains(b) ? here[b] : none, y = there.contains(b) ? there[b] : none;
    if (x == y || (x.rows == 0 && y.rows == 0)) continue;
    if (full() || ++scans > 64) { // each bucket is a scan of both tables
      m_result.listComplete = false;
      return {};
    }
    PORTOLAN_TRY(m_cancel.check());
    source.onlyBucket = target.onlyBucket = b;
    source.onlyBucketOf = target.onlyBucketOf = buckets;
    PORTOLAN_TRY(compareRows(source, target));
  }
  return {};
}

Result<> Drill::compareRows(HashRequest source, HashRequest target) {
  Result<QueryResult> there = std::unexpected(Error::internal(QStringLiteral("not run")));
  std::thread other([&] { there = m_target.canonicalRows(target, 100000); });
  auto here = m_source.canonicalRows(source, 100000);
  other.join();
  if (!here) return std::unexpected(here.error());
  if (!there) return std::unexpected(there.error().kind() == ErrorKind::Source ? Error(there.error()).withKind(ErrorKind::Target) : there.error());
  if (here->truncated || there->truncated) m_result.listComplete = false;
  if (m_pair.sourceKey.isEmpty()) compareMultisets(*here, *there);
  else compareKeyed(*here, *there);
  return {};
}

QString Drill::keyOf(const std::vector<std::optional<QString>> &row) const {
  QStringList parts;
  const auto keys = static_cast<std::size_t>(m_pair.sourceKey.size());
  for (std::size_t i = 0; i < (keys > 0 ? keys : std::min<std::size_t>(3, row.size())); ++i) {
    const QString name = keys > 0 ? m_pair.sourceKey[static_cast<qsizetype>(i)] : m_pair.columns[i].source.name;
    Canonical form = Canonical::Plain;
    for (const ColumnPair &c : m_pair.columns)
      if (c.source.name == name) form = c.source.canonical;
    parts << name + QLatin1Char('=') + shown(row[i], form).value_or(QStringLiteral("NULL")).left(200);
  }
  return parts.join(QLatin1String(", "));
}

std::vector<std::optional<QString>> Drill::keyValues(const std::vector<std::optional<QString>> &row) const {
  std::vector<std::optional<QString>> values;
  for (qsizetype i = 0; i < m_pair.sourceKey.size(); ++i) {
    Canonical form = Canonical::Plain;
    for (const ColumnPair &c : m_pair.columns)
      if (c.source.name == m_pair.sourceKey[i]) form = c.source.canonical;
    values.push_back(shown(row[static_cast<std::size_t>(i)], form));
  }
  return values;
}

void Drill::add(RowDifference difference) {
  if (full()) m_result.listComplete = false;
  else m_result.differences.push_back(std::move(difference));
}

std::optional<RowDifference> Drill::cellsOf(const std::vector<std::optional<QString>> &source, const std::vector<std::optional<QString>> &target) const {
  RowDifference difference;
  std::size_t i = static_cast<std::size_t>(m_pair.sourceKey.size());
  for (const ColumnPair &c : m_pair.columns) {
    if (c.inProcess) continue;
    if (!sameCell(source[i], target[i], c.source.canonical)) difference.cells.push_back({c.source.name, shown(source[i], c.source.canonical), shown(target[i], c.source.canonical)});
    ++i;
  }
  if (difference.cells.empty()) return std::nullopt;
  return difference;
}

void Drill::compareKeyed(const QueryResult &source, const QueryResult &target) {
  const auto keys = static_cast<std::size_t>(m_pair.sourceKey.size());
  QHash<QString, std::size_t> there;
  for (std::size_t i = 0; i < target.rows.size(); ++i) there.insert(joined(target.rows[i], 0, keys), i);
  for (const auto &row : source.rows) {
    const auto it = there.constFind(joined(row, 0, keys));
    if (it == there.constEnd()) {
      add({RowDifference::Kind::Missing, keyOf(row), {}, 1, keyValues(row)});
      continue;
    }
    if (auto difference = cellsOf(row, target.rows[*it])) {
      difference->key = keyOf(row);
      difference->keyValues = keyValues(row);
      add(std::move(*difference));
    }
    there.erase(it);
  }
  QList<std::size_t> rest = there.values();
  std::sort(rest.begin(), rest.end());
  for (const std::size_t i : rest) add({RowDifference::Kind::Extra, keyOf(target.rows[i]), {}, 1, keyValues(target.rows[i])});
}

void Drill::compareMultisets(const QueryResult &source, const QueryResult &target) {
  struct Count { qint64 surplus = 0; const std::vector<std::optional<QString>> *row = nullptr; };
  QMap<QString, Count> counts;
  // floats by value, so that two spellings of one number meet
  const auto keyFor = [this](const std::vector<std::optional<QString>> &row) {
    std::vector<std::optional<QString>> plain = row;
    std::size_t i = 0;
    for (const ColumnPair &c : m_pair.columns) {
      if (c.inProcess) continue;
      const bool isReal = c.source.canonical == Canonical::Float32 || c.source.canonical == Canonical::Float64;
      if (isReal && plain[i])
        if (const auto v = numberOf(*plain[i])) {
          std::string text;
          appendCanonicalReal(text, *v, c.source.canonical == Canonical::Float32);
          plain[i] = QString::fromStdString(text);
        }
      ++i;
    }
    return joined(plain, 0, plain.size());
  };
  for (const auto &row : source.rows) { Count &c = counts[keyFor(row)]; ++c.surplus; c.row = &row; }
  for (const auto &row : target.rows) { Count &c = counts[keyFor(row)]; --c.surplus; c.row = &row; }
  for (const Count &c : counts) {
    if (c.surplus == 0) continue;
    add({c.surplus > 0 ? RowDifference::Kind::Missing : RowDifference::Kind::Extra, keyOf(*c.row), {}, std::abs(c.surplus), {}});
  }
}

} // namespace portolan::validate
