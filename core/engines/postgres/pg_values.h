// SPDX-License-Identifier: GPL-3.0-or-later
// Values as text: PostgreSQL's date and time texts both ways, numbers, hexadecimal, UTF-8. Shared by the binary
// codec, the text COPY writer and the change stream in text form. No allocation, no locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace portolan::pg {

inline constexpr std::int64_t microsPerSecond = 1'000'000, microsPerDay = 86'400 * microsPerSecond;
inline constexpr std::int64_t daysToPgEpoch = 10'957; ///< 1970-01-01 to 2000-01-01

/// Proleptic Gregorian, year 0 is 1 BC.
[[nodiscard]] std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day);
struct Civil { std::int64_t year; unsigned month, day; };
[[nodiscard]] Civil civilFromDays(std::int64_t days);

/// "2024-02-29", "0044-03-15 BC", "12345-01-01"; nothing for a day that does not exist.
[[nodiscard]] std::optional<std::int64_t> parseDate(std::string_view text);
/// "[-]HH:MM[:SS[.ffffff]]" with hours beyond 24; microseconds.
[[nodiscard]] std::optional<std::int64_t> parseTime(std::string_view text);
/// Date, blank or T, time, optional zone (Z, +02, +02:30, +02:30:15) and BC. The zone is subtracted when present.
[[nodiscard]] std::optional<std::int64_t> parseDateTime(std::string_view text);
struct IntervalValue { std::int32_t months = 0, days = 0; std::int64_t micros = 0; };
/// PostgreSQL's own output ("1 year 2 mons -3 days 04:05:06.7") or a bare time.
[[nodiscard]] std::optional<IntervalValue> parseInterval(std::string_view text);

void appendDate(std::string &out, std::int64_t days);
void appendTime(std::string &out, std::int64_t micros);
void appendDateTime(std::string &out, std::int64_t micros, bool withZone);
void appendInterval(std::string &out, const IntervalValue &v);
void appendInteger(std::string &out, std::int64_t v);
void appendUnsigned(std::string &out, std::uint64_t v);
/// Shortest digits that read back as the same number; NaN, Infinity, -Infinity.
void appendDouble(std::string &out, double v);
void appendFloat(std::string &out, float v);
void appendHex(std::string &out, std::string_view bytes);
void appendUuid(std::string &out, std::string_view sixteenBytes);
/// Appends the bytes; false: an odd count or another character.
bool parseHex(std::string_view hex, char *out);
[[nodiscard]] bool parseUuid(std::string_view text, char *sixteenBytes);

[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// With U+FFFD for every byte that does not belong.
[[nodiscard]] std::string repairedUtf8(std::string_view text);
/// Characters of valid UTF-8.
[[nodiscard]] std::size_t characterCount(std::string_view text);
/// The bytes of the first `count` characters.
[[nodiscard]] std::size_t bytesOfCharacters(std::string_view text, std::size_t count);

} // namespace portolan::pg
