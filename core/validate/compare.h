// SPDX-License-Identifier: GPL-3.0-or-later
// Proves that two tables hold the same rows: counts, then hashes computed inside both servers at once, then the rows of
// what differs. See canonical.md for what is compared.
#pragma once

#include "core/validate/table_pair.h"

#include <functional>

namespace portolan::validate {

enum class Depth { Counts, Full };

struct CellDifference { QString column; std::optional<QString> source, target; };
struct RowDifference {
  enum class Kind { Missing, Extra, Changed } kind = Kind::Changed; ///< on the target
  QString key;                       ///< "id=5, day=2020-01-01"; keyless: the row's first values
  std::vector<CellDifference> cells; ///< of Changed
  qint64 times = 1;                  ///< keyless: how often
  std::vector<std::optional<QString>> keyValues; ///< as people write them, in the order of the pair's key; keyless: empty
};

struct TableResult {
  ObjectName source, target;
  qint64 sourceRows = 0, targetRows = 0;
  bool equal = true;
  qint64 moving = 0;                 ///< rows that changed between all tries: neither proved equal nor different
  bool listComplete = true;          ///< false: more rows differ than are listed
  std::vector<RowDifference> differences;
  [[nodiscard]] QString summary() const; ///< "equal", "different: 3 rows", "different: 10 rows here, 9 there"
};

/// A canonical text as people write the value.
[[nodiscard]] std::optional<QString> shownValue(const std::optional<QString> &canonical, Canonical form);

/// One end: enough to open as many connections as are needed.
struct End { const Engine *engine = nullptr; Endpoint endpoint; Secret secret; };

struct CompareOptions {
  Depth depth = Depth::Full;
  int jobs = 2;                      ///< connections to each side
  std::size_t maxListed = 1000;      ///< differences listed per table
  /// The source changes while it is compared: returns once the target holds everything that the source had when it was
  /// called. What differs is then looked at again, `tries` times; only what differs alike each time is a difference.
  std::function<Result<>()> settle;
  int tries = 3;
};

class CompareObserver {
public:
  virtual ~CompareObserver() = default;
  virtual void tableStarted(std::size_t table) = 0;
  virtual void rowsCompared(std::size_t table, qint64 rows) = 0;
  virtual void tableDone(std::size_t table, const TableResult &result) = 0;
};

/// Errors: a side failed (Source, Target), cancelled. Differences are no error: they stand in the results.
Result<std::vector<TableResult>> compare(const End &source, const End &target, const std::vector<TablePair> &pairs, const CompareOptions &options, CompareObserver &observer, const CancelToken &cancel);

} // namespace portolan::validate
