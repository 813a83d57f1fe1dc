// SPDX-License-Identifier: GPL-3.0-or-later
// Net changes: what a run of changes amounts to per key, for the targets' batch mode. Pure.
#pragma once

#include "core/engines/api/changes.h"

namespace portolan {

struct NetOptions {
  /// Secondary unique keys of a target table (lists of target columns). Where a table has some, an update becomes delete
  /// + insert when its whole row is known, so that "all deletes first" frees every unique value before it is used again.
  std::function<std::vector<QStringList>(const ObjectName &)> uniqueKeys;
  /// The rows may be on the target already (overlap after an inexact snapshot): an insert undone by a delete is still
  /// a delete.
  bool mayPreExist = false;
};

/// One unit of work of a batch. Units are applied in order; within a Rows unit first all deletes, then all updates,
/// then all inserts; rows of one unit have distinct keys in each of the three.
struct NetStep {
  enum class Kind {
    Rows,     ///< net rows of one table
    Truncate, ///< tables of consecutive TRUNCATEs of one transaction, for one statement
    Ordered,  ///< changes that must run one by one as they came: keyless tables, tables that ask for it, cascades, key changes of partial rows
  } kind = Kind::Rows;
  std::uint32_t table = 0;                 ///< Rows: index of a ChangeTable with the name, columns, types and key
  RowBatch deletes;                        ///< before images (key columns at least)
  RowBatch updateBefore, updateAfter;      ///< same number of rows; after: Unchanged/Missing stay as they are
  RowBatch inserts;
  std::vector<std::uint32_t> tables;       ///< Truncate
  std::vector<std::uint32_t> changes;      ///< Ordered: indexes into ChangeBatch::changes
  std::size_t sourceChanges = 0;           ///< changes that this unit stands for
};

/// Appends one value so that equal values, and only they, give equal bytes.
void appendKeyBytes(std::string &key, const ColumnVector &column, std::size_t row);

/// REQUIRES: the batch holds no Ddl. Two ChangeTables with one name and different columns never share a unit.
[[nodiscard]] std::vector<NetStep> netChanges(const ChangeBatch &batch, const NetOptions &options = {});

} // namespace portolan
