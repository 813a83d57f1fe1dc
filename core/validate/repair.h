// SPDX-License-Identifier: GPL-3.0-or-later
// Mends the rows that a comparison listed: on the target they are removed by their key, and copied from the source again.
#pragma once

#include "core/validate/compare.h"

namespace portolan::validate {

/// One table to mend. `result` is what compare() gave for `pair`.
struct RepairTable {
  const TablePair *pair = nullptr;
  const TableResult *result = nullptr;
  TableRead read;    ///< without a predicate
  TableWrite write;
};

struct RepairSummary {
  qint64 removed = 0, copied = 0; ///< rows on the target
  QStringList sql;                ///< what was done, or with `preview` what would be
};

/// The value of a key column as SQL; nothing when it cannot be written as a literal that finds the same row again.
[[nodiscard]] std::optional<QString> keyLiteral(sql::Dialect dialect, const HashColumn &column, const QString &shown);

/// Groups of rows in one transaction each. `preview`: nothing is written. Errors (Data, Configuration): a table without a
/// key or with one that cannot be written down, named with the way out; (Source, Target): a side failed.
Result<RepairSummary> repair(Connection &source, Connection &target, const RepairTable &table, bool preview, const CancelToken &cancel);

} // namespace portolan::validate
