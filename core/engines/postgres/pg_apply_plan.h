// SPDX-License-Identifier: GPL-3.0-or-later
// Changes into runs: sets of changes of one table, one operation and one shape that one statement may apply at once.
// Pure. Within one target transaction changes of different keys may change places; changes of one key never do.
#pragma once

#include "core/engines/api/changes.h"

#include <vector>

namespace portolan::pg {

/// Rows of one or two batches that one statement takes. Columns are indexes into the ChangeTable's columns.
struct Run {
  const ChangeTable *table = nullptr;
  const RowBatch *after = nullptr, *before = nullptr;
  ChangeOp op = ChangeOp::Insert;
  std::vector<int> set, where;                 ///< columns written; columns that find the row (values: see keyFromBefore)
  std::vector<bool> nulls;                     ///< keyless: which of `where` are NULL
  bool keyFromBefore = false;
  std::vector<std::pair<std::int32_t, std::int32_t>> rows; ///< after, before
  std::vector<std::uint32_t> truncated;        ///< Truncate: ChangeTables of the batch
  std::int32_t ddl = -1;                       ///< Ddl
  bool single = false;                         ///< one row only: must not be joined
  bool netted = false;                         ///< what is left of more changes of a keyless table: `stands` are those, its rows do not count
  ApplyCounts stands;
};

struct PlanOptions {
  bool strictOrder = false; ///< triggers or foreign keys are active: only neighbours may be joined
  /// Tables with unique keys beside the change's key: their updates stay in order, one by one.
  std::function<bool(const ChangeTable &)> otherUniqueKeys;
  /// Columns that the target computes itself.
  std::function<bool(const ChangeTable &, int column)> generated;
  /// The target has columns that the changes do not carry: a row must be updated, not made anew.
  std::function<bool(const ChangeTable &)> moreColumns;
};

/// REQUIRES: `batch` outlives the runs. Errors: a change without the key that finds its row.
Result<std::vector<Run>> planRuns(const ChangeBatch &batch, const PlanOptions &options);
/// A run for rows that are already net changes (each key once).
Result<Run> makeRun(const ChangeTable &table, ChangeOp op, const RowBatch *after, const RowBatch *before, std::int32_t afterRow, std::int32_t beforeRow, const PlanOptions &options);

} // namespace portolan::pg
