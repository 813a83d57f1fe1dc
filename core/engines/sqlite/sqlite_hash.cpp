// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite has no md5: the rows are hashed in this process with the forms of core/rows/canonical.h.
#include "core/engines/sqlite/sqlite_connection.h"

#include <algorithm>

namespace portolan::sqlite {

namespace {

/// Calls `each(batch, row, keyText, rowText)` for every row that the request wants.
template<class F> Result<> forRows(SqliteConnection &connection, const HashRequest &request, F &&each) {
  Table table;
  table.name = request.table;
  TableRead read;
  read.table = &table;
  for (const HashColumn &c : request.key) read.columns << c.name;
  for (const HashColumn &c : request.columns) read.columns << c.name;
  QStringList parts;
  if (!request.predicate.isEmpty()) parts << QLatin1Char('(') + request.predicate.text() + QLatin1Char(')');
  const QString key = sql::quoteIdentifier(sql::Dialect::Sqlite, request.keyColumn);
  if (!request.keyColumn.isEmpty() && request.keyLower) parts << QStringLiteral("%1 >= %2").arg(key).arg(*request.keyLower);
  if (!request.keyColumn.isEmpty() && request.keyUpper) parts << QStringLiteral("%1 < %2").arg(key).arg(*request.keyUpper);
  read.predicate = SqlText(parts.join(QLatin1String(" AND ")));
  auto reader = connection.reader(read);
  if (!reader) return std::unexpected(reader.error());
  RowBatch batch;
  const std::size_t keys = request.key.size();
  std::string keyText, rowText;
  for (;;) {
    auto more = (*reader)->next(batch);
    if (!more) return std::unexpected(more.error());
    if (!*more) return {};
    for (std::size_t r = 0; r < batch.rows(); ++r) {
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

/// A sum of 48-bit numbers that may exceed 64 bits, kept as two decimal halves.
struct Sum {
  static constexpr std::uint64_t half = 1000000000000000000U;
  qint64 rows = 0;
  std::uint64_t high = 0, low = 0;
  void add(std::uint64_t v) {
    ++rows;
    low += v;
    if (low >= half) { low -= half; ++high; }
  }
  [[nodiscard]] QString text() const {
    if (high == 0) return QString::number(low);
    return QString::number(high) + QString::number(low).rightJustified(18, QLatin1Char('0'));
  }
};

} // namespace

Result<std::vector<BucketHash>> SqliteConnection::hashRows(const HashRequest &request) {
  std::vector<Sum> sums(static_cast<std::size_t>(std::max(1, request.buckets)));
  PORTOLAN_TRY(forRows(*this, request, [&](const RowBatch &, std::size_t, const std::string &, const std::string &row, std::uint32_t keyHash) {
    sums[request.buckets > 1 ? keyHash % static_cast<std::uint32_t>(request.buckets) : 0].add(canonicalRowHash(row));
  }));
  std::vector<BucketHash> hashes;
  for (std::size_t i = 0; i < sums.size(); ++i)
    if (sums[i].rows > 0 || request.buckets <= 1) hashes.push_back({static_cast<int>(i), sums[i].rows, sums[i].text()});
  return hashes;
}

Result<QueryResult> SqliteConnection::canonicalRows(const HashRequest &request, qint64 maxRows) {
  struct Found { std::string key; std::vector<std::optional<QString>> cells; };
  std::vector<Found> found;
  bool truncated = false;
  PORTOLAN_TRY(forRows(*this, request, [&](const RowBatch &batch, std::size_t r, const std::string &key, const std::string &, std::uint32_t) {
    if (static_cast<qint64>(found.size()) >= maxRows) { truncated = true; return; }
    Found one{key, {}};
    std::string text;
    for (std::size_t i = 0; i < batch.columns.size(); ++i) {
      if (batch.columns[i].isNull(r)) { one.cells.emplace_back(std::nullopt); continue; }
      const HashColumn &column = i < request.key.size() ? request.key[i] : request.columns[i - request.key.size()];
      text.clear();
      appendCanonical(text, batch.columns[i], r, column.canonical, column.scale);
      one.cells.emplace_back(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    found.push_back(std::move(one));
  }));
  std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.key < b.key; });
  QueryResult result;
  result.truncated = truncated;
  for (const HashColumn &c : request.key) result.columns << c.name;
  for (const HashColumn &c : request.columns) result.columns << c.name;
  for (Found &one : found) result.rows.push_back(std::move(one.cells));
  return result;
}

} // namespace portolan::sqlite
