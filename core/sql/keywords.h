// SPDX-License-Identifier: GPL-3.0-or-later
// Word lists of the dialects.
#pragma once

#include "core/sql/dialect.h"

#include <string_view>

namespace portolan::sql {

/// A word that begins or continues a clause and so is never an alias without AS nor a bare column. Case ignored.
[[nodiscard]] bool isClauseWord(std::string_view word, Dialect dialect, bool inBody);
/// A word that begins no expression: a name of that spelling must be quoted in an expression.
[[nodiscard]] bool isReservedWord(std::string_view word, Dialect dialect);
/// A built-in type's first word (INT, VARCHAR, TIMESTAMP…).
[[nodiscard]] bool isBuiltinType(std::string_view word, Dialect dialect);

} // namespace portolan::sql
