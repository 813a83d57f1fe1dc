// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/changes.h"
#include "core/sql/dialect.h"

namespace portolan {

/// The statement of a ChangeTable with `anyNumber`: DELETE, or UPDATE of the foreign key's columns. `placeholder(i)` writes
/// the i-th parameter; an Update first takes after.columns in order, then before.columns; a Delete before.columns alone.
/// REQUIRES: op is Delete or Update.
[[nodiscard]] SqlText cascadeStatement(sql::Dialect dialect, const ChangeTable &table, ChangeOp op, const std::function<QString(int)> &placeholder);

} // namespace portolan
