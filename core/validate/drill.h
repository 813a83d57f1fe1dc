// SPDX-License-Identifier: GPL-3.0-or-later
// From a set of rows whose hashes differ down to the rows and cells. One thread, one connection to each side.
#pragma once

#include "core/validate/compare.h"

namespace portolan::validate {

/// A part of a table that is hashed at once: a range of the key, or everything.
struct Segment {
  std::size_t pair = 0;
  QString sourceKey, targetKey;             ///< integer range column; empty: the whole table
  std::optional<qint64> lower, upper;
};

[[nodiscard]] HashRequest sourceRequest(const TablePair &pair, const Segment &segment);
[[nodiscard]] HashRequest targetRequest(const TablePair &pair, const Segment &segment);

class Drill {
public:
  Drill(Connection &source, Connection &target, const TablePair &pair, std::size_t maxListed, TableResult &result, CancelToken cancel)
      : m_source(source), m_target(target), m_pair(pair), m_maxListed(maxListed), m_result(result), m_cancel(std::move(cancel)) {}
  /// Lists what differs in `segment`; rows that differ only in how a server wrote a float are equal.
  Result<> run(const Segment &segment, qint64 rows);

private:
  Result<> splitRange(const Segment &segment, qint64 rows);
  Result<> splitBuckets(const Segment &segment, qint64 rows);
  Result<> compareRows(HashRequest source, HashRequest target);
  Result<> completeBounds(Segment &segment);
  struct Hashes { std::vector<BucketHash> source, target; };
  Result<Hashes> hashBoth(const HashRequest &source, const HashRequest &target);
  [[nodiscard]] bool full() const { return m_result.differences.size() >= m_maxListed; }
  void add(RowDifference difference);
  void compareKeyed(const QueryResult &source, const QueryResult &target);
  void compareMultisets(const QueryResult &source, const QueryResult &target);
  [[nodiscard]] std::optional<RowDifference> cellsOf(const std::vector<std::optional<QString>> &source, const std::vector<std::optional<QString>> &target) const;
  [[nodiscard]] std::vector<std::optional<QString>> keyValues(const std::vector<std::optional<QString>> &row) const;
  [[nodiscard]] QString keyOf(const std::vector<std::optional<QString>> &row) const;

  Connection &m_source, &m_target;
  const TablePair &m_pair;
  std::size_t m_maxListed;
  TableResult &m_result;
  CancelToken m_cancel;
};

} // namespace portolan::validate
