// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar arithmetic and the texts of temporal values, without allocation.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace portolan::mysql {

inline constexpr std::int64_t microsPerSecond = 1'000'000;
inline constexpr std::int64_t microsPerDay = 86'400 * microsPerSecond;

struct CivilDate { std::int64_t year = 1970; unsigned month = 1, day = 1; };
struct CivilTime { unsigned hour = 0, minute = 0, second = 0, micro = 0; };

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
[[nodiscard]] constexpr std::int64_t daysFromCivil(std::int64_t y, unsigned m, unsigned d) {
  y -= m <= 2;
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const auto yoe = static_cast<unsigned>(y - era * 400);
  const unsigned doy = (153 * (m + (m > 2 ? -3U : 9U)) + 2) / 5 + d - 1;
  const unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + static_cast<std::int64_t>(doe) - 719468;
}

[[nodiscard]] constexpr CivilDate civilFromDays(std::int64_t z) {
  z += 719468;
  const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
  const auto doe = static_cast<unsigned>(z - era * 146097);
  const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const unsigned mp = (5 * doy + 2) / 153;
  const unsigned d = doy - (153 * mp + 2) / 5 + 1;
  const unsigned m = mp < 10 ? mp + 3 : mp - 9;
  return {static_cast<std::int64_t>(yoe) + era * 400 + (m <= 2), m, d};
}

[[nodiscard]] constexpr bool leapYear(std::int64_t y) { return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0); }
[[nodiscard]] constexpr unsigned daysInMonth(std::int64_t y, unsigned m) {
  constexpr unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return m == 2 && leapYear(y) ? 29 : days[m - 1];
}
/// A real date: no zero parts, no 31 February.
[[nodiscard]] constexpr bool validDate(std::int64_t y, unsigned m, unsigned d) { return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m); }

struct WallClock { CivilDate date; CivilTime time; };
[[nodiscard]] WallClock wallClockFromMicros(std::int64_t micros);
[[nodiscard]] inline std::int64_t microsOfTime(const CivilTime &t) {
  return ((static_cast<std::int64_t>(t.hour) * 60 + t.minute) * 60 + t.second) * microsPerSecond + t.micro;
}

/// "2020-02-31", "0000-00-00 10:00:00.5": the parts as written, whether or not such a day exists.
[[nodiscard]] std::optional<WallClock> parseWallClock(std::string_view text);
/// "-838:59:59.5" as signed microseconds.
[[nodiscard]] std::optional<std::int64_t> parseTime(std::string_view text);

/// YYYY-MM-DD, with " BC" behind for years before 1.
[[nodiscard]] std::string dateText(std::int64_t days);
/// "YYYY-MM-DD HH:MM:SS[.ffffff]": the fraction only when there is one.
[[nodiscard]] std::string dateTimeText(std::int64_t micros);
/// "[-]HH:MM:SS[.ffffff]", hours beyond 24 as they are.
[[nodiscard]] std::string timeText(std::int64_t micros);
/// The text of a wall clock that is no real date; `withTime` adds the time.
[[nodiscard]] std::string rawWallClockText(const WallClock &clock, bool withTime, int fraction = 0);
/// Shortest digits that read back as the same number.
[[nodiscard]] std::string shortestDouble(double value);
[[nodiscard]] std::string shortestFloat(float value);
/// PostgreSQL's way: "1 year 2 mons 3 days 04:05:06.7".
[[nodiscard]] std::string intervalText(std::string_view sixteenBytes);
[[nodiscard]] std::string uuidText(std::string_view sixteenBytes);
/// 16 bytes from 32 hexadecimal digits with or without dashes and braces.
[[nodiscard]] std::optional<std::string> parseUuid(std::string_view text);

} // namespace portolan::mysql
