// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validate/documents.h"

#include <QHash>
#include <array>
#include <thread>

namespace portolan::validate {

namespace {

constexpr std::size_t buckets = 4096;
constexpr std::size_t maxRows = 20000; ///< of differing buckets, held in memory

struct Sum {
  qint64 rows = 0;
  std::uint64_t hash = 0; ///< wraps: it only has to be the same on both sides
  friend bool operator==(const Sum &, const Sum &) = default;
};
using Sums = std::array<Sum, buckets>;

struct Kept { std::string key; std::vector<std::string> cells; };

class Stream {
public:
  Stream(Connection &connection, const TablePair &pair, bool ofSource) : m_connection(connection) {
    for (qsizetype i = 0; i < pair.sourceKey.size(); ++i)
      for (const ColumnPair &c : pair.columns)
        if (c.source.name == pair.sourceKey[i]) m_key.push_back(ofSource ? c.source : c.target);
    for (const ColumnPair &c : pair.columns)
      if (c.inProcess) m_documents.push_back(ofSource ? c.source : c.target);
    m_table = ofSource ? *pair.sourceTable : *pair.targetTable;
    m_table.name = ofSource ? pair.source : pair.target;
    m_filter = ofSource ? pair.sourceFilter : pair.targetFilter;
  }

  Result<> sum(Sums &sums, const CancelToken &cancel) {
    return each(cancel, [&](std::size_t bucket, const std::string &key, const std::vector<std::string> &cells) {
      std::string row = key;
      for (const std::string &cell : cells) { row += '|'; row += cell; }
      ++sums[bucket].rows;
      sums[bucket].hash += canonicalRowHash(row);
    });
  }
  Result<> collect(const std::array<bool, buckets> &wanted, std::vector<Kept> &kept, bool &complete, const CancelToken &cancel) {
    return each(cancel, [&](std::size_t bucket, const std::string &key, const std::vector<std::string> &cells) {
      if (!wanted[bucket]) return;
      if (kept.size() < maxRows) kept.push_back({key, cells});
      else complete = false;
    });
  }

private:
  template<class F> Result<> each(const CancelToken &cancel, F &&row) {
    TableRead read;
    read.table = &m_table;
    for (const HashColumn &c : m_key) read.columns << c.name;
    for (const HashColumn &c : m_documents) read.columns << c.name;
    read.predicate = m_filter;
    auto reader = m_connection.reader(read);
    if (!reader) return std::unexpected(reader.error());
    RowBatch batch;
    std::string key;
    std::vector<std::string> cells(m_documents.size());
    for (;;) {
      PORTOLAN_TRY(cancel.check());
      auto more = (*reader)->next(batch);
      if (!more) return std::unexpected(more.error());
      if (!*more) return {};
      for (std::size_t r = 0; r < batch.rows(); ++r) {
        key.clear();
        for (std::size_t i = 0; i < m_key.size(); ++i) {
          if (i > 0) key += '|';
          appendCanonical(key, batch.columns[i], r, m_key[i].canonical, m_key[i].scale);
        }
        for (std::size_t i = 0; i < m_documents.size(); ++i) {
          cells[i].clear();
          appendCanonical(cells[i], batch.columns[m_key.size() + i], r, m_documents[i].canonical);
        }
        if (m_key.empty()) // keyless: the documents are their own key
          for (const std::string &cell : cells) { key += cell; key += '|'; }
        row(canonicalKeyHash(key) % buckets, key, cells);
      }
    }
  }

  Connection &m_connection;
  std::vector<HashColumn> m_key, m_documents;
  Table m_table;
  SqlText m_filter;
};

/// Runs `there` in a thread of its own beside `here`.
template<class A, class B> Result<> both(A &&here, B &&there) {
  Result<> other;
  std::thread thread([&] { other = there(); });
  Result<> mine = here();
  thread.join();
  if (!mine) return mine;
  if (!other && other.error().kind() == ErrorKind::Source) return std::unexpected(Error(other.error()).withKind(ErrorKind::Target));
  return other;
}

QString text(const std::string &s) {
  constexpr std::size_t shown = 4000;
  QString t = QString::fromUtf8(s.data(), static_cast<qsizetype>(std::min(shown, s.size())));
  if (s.size() > shown) t += QStringLiteral("…");
  return t;
}

/// The key's canonical forms, taken apart again.
std::vector<std::optional<QString>> keyValues(const TablePair &pair, const std::string &key) {
  const QStringList parts = QString::fromStdString(key).split(QLatin1Char('|'));
  std::vector<std::optional<QString>> values;
  if (pair.sourceKey.isEmpty() || parts.size() != pair.sourceKey.size()) return values;
  for (qsizetype i = 0; i < parts.size(); ++i) {
    Canonical form = Canonical::Plain;
    for (const ColumnPair &c : pair.columns)
      if (c.source.name == pair.sourceKey[i]) form = c.source.canonical;
    values.push_back(parts[i] == QLatin1String("~") ? std::nullopt : shownValue(parts[i], form));
  }
  return values;
}

void list(const TablePair &pair, const std::vector<Kept> &source, const std::vector<Kept> &target, std::size_t maxListed, TableResult &result) {
  QStringList names;
  for (const ColumnPair &c : pair.columns)
    if (c.inProcess) names << c.source.name;
  QMultiHash<QByteArray, const Kept *> there;
  for (const Kept &k : target) there.insert(QByteArray::fromStdString(k.key), &k);
  const auto add = [&](RowDifference difference) {
    if (result.differences.size() < maxListed) result.differences.push_back(std::move(difference));
    else result.listComplete = false;
  };
  for (const Kept &k : source) {
    const auto it = there.find(QByteArray::fromStdString(k.key));
    const QString key = pair.sourceKey.join(QLatin1Char(',')) + QLatin1Char('=') + text(k.key);
    if (it == there.end()) { // a row that is missing was listed already when there is a key
      if (pair.sourceKey.isEmpty()) add({RowDifference::Kind::Missing, text(k.key), {}, 1, {}});
      continue;
    }
    RowDifference difference{RowDifference::Kind::Changed, key, {}, 1, keyValues(pair, k.key)};
    for (std::size_t i = 0; i < k.cells.size(); ++i)
      if (k.cells[i] != (*it)->cells[i]) difference.cells.push_back({names[static_cast<qsizetype>(i)], text(k.cells[i]), text((*it)->cells[i])});
    if (!difference.cells.empty()) add(std::move(difference));
    there.erase(it);
  }
  if (pair.sourceKey.isEmpty())
    for (const Kept *k : there) add({RowDifference::Kind::Extra, text(k->key), {}, 1, {}});
}

} // namespace

bool hasDocuments(const TablePair &pair) {
  return pair.sourceTable && pair.targetTable && std::any_of(pair.columns.begin(), pair.columns.end(), [](const ColumnPair &c) { return c.inProcess; });
}

Result<> compareDocuments(Connection &source, Connection &target, const TablePair &pair, std::size_t maxListed, TableResult &result, const CancelToken &cancel) {
  Stream here(source, pair, true), there(target, pair, false);
  const auto mine = std::make_unique<Sums>(), other = std::make_unique<Sums>();
  PORTOLAN_TRY(both([&] { return here.sum(*mine, cancel); }, [&] { return there.sum(*other, cancel); }));
  std::array<bool, buckets> wanted{};
  bool different = false;
  for (std::size_t i = 0; i < buckets; ++i) different |= wanted[i] = !((*mine)[i] == (*other)[i]);
  if (!different) return {};
  result.equal = false;
  std::vector<Kept> kept, keptThere;
  bool complete = true, completeThere = true;
  PORTOLAN_TRY(both([&] { return here.collect(wanted, kept, complete, cancel); }, [&] { return there.collect(wanted, keptThere, completeThere, cancel); }));
  if (!complete || !completeThere) result.listComplete = false;
  list(pair, kept, keptThere, maxListed, result);
  return {};
}

} // namespace portolan::validate
