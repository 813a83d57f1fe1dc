// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/connection.h"
#include "core/engines/sqlite/sqlite_statement.h"

namespace portolan::sqlite {

/// A statement whose parameters are values of batches, bound by the same rules as the bulk writer's.
class RowStatement {
public:
  virtual ~RowStatement() = default;
  /// Binds `column[row]` to parameter `index` (0-based), which compares with or goes into write.columns[index].
  /// The column must outlive run().
  virtual Result<> bind(const ColumnVector &column, std::size_t row, std::size_t index) = 0;
  /// Rows changed.
  virtual Result<int> run() = 0;
  [[nodiscard]] virtual const PolicyCounts &policyCounts() const = 0;

  static Result<std::unique_ptr<RowStatement>> prepare(sqlite3 *db, const QString &sql, const TableWrite &write);
};

} // namespace portolan::sqlite
