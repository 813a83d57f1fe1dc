// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of two tables are compared, and in which canonical form.
#pragma once

#include "core/engines/api/engine.h"

#include <vector>

namespace portolan::validate {

struct ColumnPair {
  HashColumn source, target;
  bool inProcess = false; ///< JSON between engines, intervals as text: compared by meaning in this process
};

struct TablePair {
  ObjectName source, target;
  std::vector<ColumnPair> columns;
  QStringList sourceKey, targetKey;      ///< same order; empty: keyless
  SqlText sourceFilter, targetFilter;    ///< rows that were left out by a filter
  std::vector<Chunk> chunks;             ///< the source's; used when every one is a range of the key column
  qint64 estimatedRows = -1;
  const Table *sourceTable = nullptr, *targetTable = nullptr; ///< outlive the comparison
};

/// The form in which values of both types can be compared, and the scale.
struct Form { Canonical canonical = Canonical::Plain; int scale = -1; bool inProcess = false; };
[[nodiscard]] Form formFor(const DataType &source, const DataType &target, bool sameEngine);

/// Pairs the columns by name: `targetColumn` gives the target's name, empty for one that is not compared.
[[nodiscard]] TablePair makePair(const Table &source, const Table &target, const std::function<QString(const QString &)> &targetColumn, bool sameEngine);

} // namespace portolan::validate
