// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace portolan::sqlite {

enum class Affinity { Integer, Text, Blob, Real, Numeric };
/// The rule of sqlite.org/datatype3.html, section 3.1.
[[nodiscard]] Affinity affinityOf(const QString &declared);
/// What a declared type means to people ("VARCHAR(40)", "DECIMAL(10,2)", "DATETIME"); Dynamic where it says nothing.
/// SQLite itself enforces none of it: readers give every value with its own storage class.
[[nodiscard]] DataType typeFromDeclared(const QString &declared);
[[nodiscard]] DefaultValue defaultFromText(const QString &text);

} // namespace portolan::sqlite
