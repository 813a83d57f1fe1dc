// SPDX-License-Identifier: GPL-3.0-or-later
// The statement of a run: one prepared statement for any number of rows, which come as one array per column.
#pragma once

#include "core/engines/postgres/pg_apply_plan.h"
#include "core/engines/postgres/pg_binary_codec.h"

#include <libpq-fe.h>

namespace portolan::pg {

/// What the target has under a name.
struct AppliedTable {
  std::vector<WireColumn> columns;
  QHash<QString, int> byName;
  bool identityAlways = false;
};

enum class OnDuplicate { Fail, Nothing, Overwrite };

struct ApplyStatement {
  QByteArray name, sql;
  std::vector<FieldEncoder> parameters; ///< where columns first, then set columns
  std::vector<int> columns;             ///< ChangeTable column of each parameter
  std::vector<bool> fromBefore;         ///< each parameter's rows come from the before batch
  std::vector<::Oid> elementTypes, arrayTypes;
  bool prepared = false;
};

/// Names the shape: equal keys share a statement.
[[nodiscard]] QByteArray statementKey(const Run &run, OnDuplicate duplicate);
/// Errors: a column that the target table has not.
Result<ApplyStatement> makeStatement(const Run &run, const AppliedTable &table, const ValuePolicies &policies, OnDuplicate duplicate);
/// Writes the array of one parameter for rows [from, to) of the run. On a problem gives the row that has it.
std::optional<std::pair<std::size_t, Problem>> encodeArray(WireBuffer &out, ApplyStatement &statement, std::size_t parameter, const Run &run, std::size_t from, std::size_t to);

} // namespace portolan::pg
