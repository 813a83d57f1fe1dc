// SPDX-License-Identifier: GPL-3.0-or-later
// Values as text and back, in the C locale, without allocation beyond the caller's string. Dates are proleptic
// Gregorian; years before 1 are written as PostgreSQL does ("0044-03-15 BC").
#pragma once

#include "core/rows/row_batch.h"

#include <optional>
#include <string>
#include <string_view>

namespace portolan {

inline constexpr std::int64_t microsPerSecond = 1000000;
inline constexpr std::int64_t microsPerDay = 86400 * microsPerSecond;

/// `year` is astronomical: 0 is 1 BC.
struct CivilDate { std::int64_t year = 1970; unsigned month = 1, day = 1; };
[[nodiscard]] std::int64_t daysFromCivil(CivilDate date);
[[nodiscard]] CivilDate civilFromDays(std::int64_t days);

void appendInteger(std::string &out, std::int64_t v);
void appendUnsigned(std::string &out, std::uint64_t v);
/// The shortest text that reads back as the same number; "NaN", "Infinity", "-Infinity".
void appendReal(std::string &out, double v);
void appendFloat(std::string &out, float v);
void appendDate(std::string &out, std::int64_t days);
/// [-]HH:MM:SS[.ffffff]; hours may exceed 24. `fraction` -1: as many digits as needed.
void appendTime(std::string &out, std::int64_t micros, int fraction = -1);
void appendDateTime(std::string &out, std::int64_t micros, int fraction = -1);
void appendHex(std::string &out, std::string_view bytes);
/// 16 bytes as 8-4-4-4-12.
void appendUuid(std::string &out, std::string_view bytes);

struct IntervalParts { std::int32_t months = 0, days = 0; std::int64_t micros = 0; };
[[nodiscard]] IntervalParts intervalParts(std::string_view sixteenBytes);
/// ISO 8601 as PostgreSQL's intervalstyle iso_8601 writes it ("P1Y2M3DT4H5M6.5S", zero "PT0S").
void appendInterval(std::string &out, IntervalParts parts);

/// One value for a person or a text column; NULL gives nothing. Bytes as hex.
void appendValueText(std::string &out, const ColumnVector &column, std::size_t row);

[[nodiscard]] std::optional<std::int64_t> parseInteger(std::string_view text);
[[nodiscard]] std::optional<std::uint64_t> parseUnsigned(std::string_view text);
[[nodiscard]] std::optional<double> parseReal(std::string_view text);
/// YYYY-MM-DD with an optional " BC"; only real dates.
[[nodiscard]] std::optional<std::int64_t> parseDate(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parseTime(std::string_view text);
/// Date, then optionally ' ' or 'T', a time, and a zone ("Z", "+02", "-03:30") that is subtracted when there is one.
[[nodiscard]] std::optional<std::int64_t> parseDateTime(std::string_view text);
/// ISO 8601 as appendInterval writes it, or PostgreSQL's words ("1 year 2 mons -3 days 04:05:06.7").
[[nodiscard]] std::optional<IntervalParts> parseInterval(std::string_view text);
[[nodiscard]] bool parseUuid(std::string_view text, char *sixteenBytes);
[[nodiscard]] bool parseHex(std::string_view text, std::string &out);
/// Any plain or exponent number as [-]digits[.digits] ("1e3" gives "1000"); false when it is no number.
[[nodiscard]] bool plainDecimal(std::string_view text, std::string &out);
/// A plain decimal with exactly `scale` digits after the point, rounded half away from zero; scale -1 drops the
/// trailing zeros. "-0.00" becomes "0.00".
void appendDecimalAtScale(std::string &out, std::string_view plain, int scale);
[[nodiscard]] bool isValidUtf8(std::string_view text);

} // namespace portolan
