// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/process_hash.h"

#include <algorithm>

namespace portolan {

namespace {

void appendJoined(std::string &out, const std::vector<HashColumn> &columns, const RowBatch &batch, std::size_t first, std::size_t row) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) out += '|';
    appendCanonical(out, batch.columns[first + i], row, columns[i].canonical, columns[i].scale);
  }
}

/// Calls `each(batch, row, keyText, rowText, keyHash)` for every row that the request wants.
template<class F> Result<> forRows(TableReader &reader, const HashRequest &request, const RowWanted &wanted, F &&each) {
  RowBatch batch;
  const std::size_t keys = request.key.size();
  std::string keyText, rowText;
  for (;;) {
    auto more = reader.next(batch);
    if (!more) return std::unexpected(more.error());
    if (!*more) return {};
    for (std::size_t r = 0; r < batch.rows(); ++r) {
      if (wanted && !wanted(batch, r)) continue;
      keyText.clear();
      rowText.clear();
      appendJoined(keyText, request.key, batch, 0, r);
      appendJoined(rowText, request.columns, batch, keys, r);
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

QStringList columnsToHash(const HashRequest &request) {
  QStringList names;
  for (const HashColumn &c : request.key) names << c.name;
  for (const HashColumn &c : request.columns) names << c.name;
  return names;
}

Result<std::vector<BucketHash>> hashInProcess(TableReader &reader, const HashRequest &request, const RowWanted &wanted) {
  std::vector<Sum> sums(static_cast<std::size_t>(std::max(1, request.buckets)));
  PORTOLAN_TRY(forRows(reader, request, wanted, [&](const RowBatch &, std::size_t, const std::string &, const std::string &row, std::uint32_t keyHash) {
    sums[request.buckets > 1 ? keyHash % static_cast<std::uint32_t>(request.buckets) : 0].add(canonicalRowHash(row));
  }));
  std::vector<BucketHash> hashes;
  for (std::size_t i = 0; i < sums.size(); ++i)
    if (sums[i].rows > 0 || request.buckets <= 1) hashes.push_back({static_cast<int>(i), sums[i].rows, sums[i].text()});
  return hashes;
}

Result<QueryResult> canonicalRowsInProcess(TableReader &reader, const HashRequest &request, qint64 maxRows, const RowWanted &wanted) {
  struct Found { std::string key; std::vector<std::optional<QString>> cells; };
  std::vector<Found> found;
  bool truncated = false;
  PORTOLAN_TRY(forRows(reader, request, wanted, [&](const RowBatch &batch, std::size_t r, const std::string &key, const std::string &, std::uint32_t) {
    if (static_cast<qint64>(found.size()) >= maxRows) { truncated = true; return; }
    Found one{key, {}};
    std::string text;
    for (std::size_t i = 0; i < request.key.size() + request.columns.size(); ++i) {
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
  result.columns = columnsToHash(request);
  for (Found &one : found) result.rows.push_back(std::move(one.cells));
  return result;
}

} // namespace portolan
