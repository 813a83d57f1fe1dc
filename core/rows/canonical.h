// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical text of a value: what both sides of a comparison hash. core/validate/canonical.md tells each form; an
// engine computes it in SQL, this file computes it in process, and the tests hold the two together.
#pragma once

#include "core/rows/row_batch.h"

#include <string>

namespace portolan {

enum class Canonical { Integer, Boolean, Decimal, Float32, Float64, Text, TextTrimmed, Bytes, Date, Time, DateTime, Instant,
                       Year, Uuid, Bits, Interval, EnumText, Inet, Geometry, Json, Plain };

/// Appends the canonical text; "~" for NULL. A Dynamic value is first read as the form asks (a text "12" under
/// Integer is 12); one that cannot be read so keeps its own text.
void appendCanonical(std::string &out, const ColumnVector &column, std::size_t row, Canonical form, int scale = -1);
/// Escapes '\', '|' and '~' so that columns can be joined by '|'.
void appendCanonicalEscaped(std::string &out, std::string_view text);
/// The shortest text without exponent where every engine writes it so ("-125"); otherwise sign, shortest digits, '@', decimal
/// exponent ("1@-7" is 1e-7).
void appendCanonicalReal(std::string &out, double v, bool single);

/// md5 of `canonicalRow`, its last 12 hex digits as a number.
[[nodiscard]] std::uint64_t canonicalRowHash(std::string_view canonicalRow);
/// md5 of `canonicalKey`, its first 8 hex digits as a number.
[[nodiscard]] std::uint32_t canonicalKeyHash(std::string_view canonicalKey);

} // namespace portolan
