// SPDX-License-Identifier: GPL-3.0-or-later
// portolan_chunks on the target: a row per finished chunk, committed in the same transaction as the chunk's rows.
#pragma once

#include "core/engines/api/connection.h"

#include <map>

namespace portolan::transfer {

struct DoneMark { qint64 rows = 0, rejected = 0; };

class DoneMarks {
public:
  DoneMarks(sql::Dialect dialect, const QString &schema, QString runId);
  Result<> create(Connection &target) const;
  /// Finished chunks of this run by (table, chunk).
  Result<std::map<std::pair<int, int>, DoneMark>> read(Connection &target) const;
  /// REQUIRES: a transaction is open on `target`.
  Result<> add(Connection &target, int table, int chunk, const DoneMark &mark) const;
  Result<bool> has(Connection &target, int table, int chunk) const;
  /// Removes this run's marks, and the table when no other run has any.
  Result<> remove(Connection &target) const;

private:
  [[nodiscard]] QString where() const;
  sql::Dialect m_dialect;
  QString m_table, m_runId;
};

} // namespace portolan::transfer
