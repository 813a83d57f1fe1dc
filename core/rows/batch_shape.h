// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/row_batch.h"

#include <algorithm>

namespace portolan {

/// Empties a batch and gives it this shape; capacity is kept where the shape is the same. A batch that is used again may
/// come from a table with as many columns of other types, so every column's type is compared.
inline void resetBatch(RowBatch &batch, const std::vector<Physical> &physicals) {
  const bool same = std::equal(batch.columns.begin(), batch.columns.end(), physicals.begin(), physicals.end(),
                               [](const ColumnVector &column, Physical physical) { return column.physical() == physical; });
  if (!same) batch.shape(physicals);
  batch.clear();
  batch.rawFormat = {};
}

} // namespace portolan
