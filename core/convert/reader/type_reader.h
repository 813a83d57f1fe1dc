// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/data_type.h"
#include "core/sql/ast.h"

namespace portolan::convert {

/// The catalog's view of a written type.
[[nodiscard]] DataType readType(const sql::Node &typeName, sql::Dialect dialect);
[[nodiscard]] DataType readType(const QString &text, sql::Dialect dialect);

} // namespace portolan::convert
