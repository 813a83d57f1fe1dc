// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in for MySQL's ON UPDATE on PostgreSQL, read back: a trigger that sets a column to the clock when a statement
// changes another one and leaves it alone.
#pragma once

#include "core/catalog/catalog.h"

namespace portolan::convert {

/// The column that the trigger sets, when that is all it does; empty otherwise.
[[nodiscard]] QString onUpdateColumn(const Catalog &catalog, const Trigger &trigger);
/// True when `target` does by itself what the trigger does on the source.
[[nodiscard]] bool isOnUpdateOf(const Catalog &source, const Trigger &trigger, const Table *target);

} // namespace portolan::convert
