// SPDX-License-Identifier: GPL-3.0-or-later
// What changes of a table without a key amount to. Such a table is a bag of rows: of equal rows it matters only how
// many there are, so an insert and a delete of equal rows undo each other, and an update is both. What is left goes to
// the target as one statement for all deletes and one for all inserts, instead of a search through the table for each.
#pragma once

#include "core/engines/postgres/pg_apply_plan.h"

#include <unordered_map>

namespace portolan::pg {

class KeylessNet {
public:
  /// REQUIRES: both outlive the object.
  KeylessNet(const ChangeBatch &batch, const PlanOptions &options) : m_batch(batch), m_options(options) {}

  /// False: the change cannot be netted (a part of its row is not known); what waited for its table is in `runs`.
  Result<bool> take(const Change &change, std::vector<Run> &runs);
  /// Everything that waits, as runs.
  Result<> flush(std::vector<Run> &runs);

private:
  /// Rows that are equal: more inserts than deletes, or the other way round.
  struct Equal { std::vector<std::int32_t> inserts, deletes; };
  struct Bag {
    std::uint32_t entry = 0;
    bool indexed = false;                   ///< false: nothing but inserts so far, in `plain`
    std::vector<std::int32_t> plain;
    std::vector<Equal> rows;
    std::unordered_map<std::string, std::size_t> byRow;
    ApplyCounts stands;
  };

  [[nodiscard]] bool canTake(const ChangeTable &table, const Change &change) const;
  void index(Bag &bag);
  Equal &equal(Bag &bag, const RowBatch &rows, std::int32_t row);
  void insert(Bag &bag, const ChangeTable &table, std::int32_t row);
  void remove(Bag &bag, const ChangeTable &table, std::int32_t row);
  Result<> emitBag(Bag &bag, std::vector<Run> &runs) const;
  Result<> emitRow(std::vector<Run> &runs, std::size_t first, const ChangeTable &table, ChangeOp op, std::int32_t row) const;

  const ChangeBatch &m_batch;
  const PlanOptions &m_options;
  std::map<ObjectName, Bag> m_bags;
  std::string m_bytes;
};

} // namespace portolan::pg
