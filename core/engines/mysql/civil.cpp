// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/civil.h"

#include <charconv>
#include <cstdio>
#include <cstring>

namespace portolan::mysql {

namespace {

class Scanner {
public:
  explicit Scanner(std::string_view text) : m_text(text) {}
  std::optional<std::int64_t> number(std::size_t maxDigits) {
    std::size_t n = 0;
    std::int64_t value = 0;
    while (n < maxDigits && m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9') { value = value * 10 + (m_text[m_at] - '0'); ++m_at; ++n; }
    if (n == 0) return std::nullopt;
    m_digits = n;
    return value;
  }
  bool accept(char c) {
    if (m_at >= m_text.size() || m_text[m_at] != c) return false;
    ++m_at;
    return true;
  }
  [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
  /// ".5" as microseconds; digits beyond the sixth are cut.
  unsigned fraction() {
    if (!accept('.')) return 0;
    auto value = number(6).value_or(0);
    for (std::size_t i = m_digits; i < 6; ++i) value *= 10;
    (void)number(18);
    return static_cast<unsigned>(value);
  }

private:
  std::string_view m_text;
  std::size_t m_at = 0, m_digits = 0;
};

void appendFraction(std::string &out, unsigned micro) {
  if (micro == 0) return;
  char buffer[16];
  const int n = std::snprintf(buffer, sizeof buffer, ".%06u", micro);
  std::string_view text(buffer, static_cast<std::size_t>(n));
  while (text.back() == '0') text.remove_suffix(1);
  out += text;
}

} // namespace

WallClock wallClockFromMicros(std::int64_t micros) {
  std::int64_t days = micros / microsPerDay, rest = micros % microsPerDay;
  if (rest < 0) { rest += microsPerDay; --days; }
  WallClock clock;
  clock.date = civilFromDays(days);
  clock.time.micro = static_cast<unsigned>(rest % microsPerSecond);
  const auto seconds = static_cast<unsigned>(rest / microsPerSecond);
  clock.time.hour = seconds / 3600;
  clock.time.minute = seconds / 60 % 60;
  clock.time.second = seconds % 60;
  return clock;
}

std::optional<WallClock> parseWallClock(std::string_view text) {
  Scanner in(text);
  WallClock clock;
  const auto year = in.number(6);
  if (!year || !in.accept('-')) return std::nullopt;
  const auto month = in.number(2);
  if (!month || !in.accept('-')) return std::nullopt;
  const auto day = in.number(2);
  if (!day) return std::nullopt;
  clock.date = {*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
  if (in.atEnd()) return clock;
  if (!in.accept(' ') && !in.accept('T')) return std::nullopt;
  const auto hour = in.number(2);
  if (!hour || !in.accept(':')) return std::nullopt;
  const auto minute = in.number(2);
  if (!minute) return std::nullopt;
  const auto second = in.accept(':') ? in.number(2) : std::optional<std::int64_t>(0);
  if (!second) return std::nullopt;
  clock.time = {static_cast<unsigned>(*hour), static_cast<unsigned>(*minute), static_cast<unsigned>(*second), in.fraction()};
  if (!in.atEnd()) return std::nullopt;
  return clock;
}

std::optional<std::int64_t> parseTime(std::string_view text) {
  Scanner in(text);
  const bool negative = in.accept('-');
  const auto hour = in.number(7);
  if (!hour || !in.accept(':')) return std::nullopt;
  const auto minute = in.number(2);
  if (!minute) return std::nullopt;
  const auto second = in.accept(':') ? in.number(2) : std::optional<std::int64_t>(0);
  if (!second) return std::nullopt;
  const std::int64_t micros = ((*hour * 60 + *minute) * 60 + *second) * microsPerSecond + in.fraction();
  if (!in.atEnd()) return std::nullopt;
  return negative ? -micros : micros;
}

std::string dateText(std::int64_t days) {
  const CivilDate d = civilFromDays(days);
  char buffer[48];
  const bool bc = d.year < 1;
  const int n = std::snprintf(buffer, sizeof buffer, "%04lld-%02u-%02u%s", static_cast<long long>(bc ? 1 - d.year : d.year), d.month, d.day, bc ? " BC" : "");
  return {buffer, static_cast<std::size_t>(n)};
}

std::string dateTimeText(std::int64_t micros) {
  const WallClock c = wallClockFromMicros(micros);
  char buffer[64];
  const bool bc = c.date.year < 1;
  const int n = std::snprintf(buffer, sizeof buffer, "%04lld-%02u-%02u %02u:%02u:%02u", static_cast<long long>(bc ? 1 - c.date.year : c.date.year), c.date.month, c.date.day,
                              c.time.hour, c.time.minute, c.time.second);
  std::string out(buffer, static_cast<std::size_t>(n));
  appendFraction(out, c.time.micro);
  if (bc) out += " BC";
  return out;
}

std::string timeText(std::int64_t micros) {
  const bool negative = micros < 0;
  const auto absolute = negative ? ~static_cast<std::uint64_t>(micros) + 1 : static_cast<std::uint64_t>(micros);
  const std::uint64_t seconds = absolute / 1'000'000;
  char buffer[48];
  const int n = std::snprintf(buffer, sizeof buffer, "%s%02llu:%02llu:%02llu", negative ? "-" : "", static_cast<unsigned long long>(seconds / 3600),
                              static_cast<unsigned long long>(seconds / 60 % 60), static_cast<unsigned long long>(seconds % 60));
  std::string out(buffer, static_cast<std::size_t>(n));
  appendFraction(out, static_cast<unsigned>(absolute % 1'000'000));
  return out;
}

std::string rawWallClockText(const WallClock &c, bool withTime, int fraction) {
  char buffer[64];
  int n = std::snprintf(buffer, sizeof buffer, "%04lld-%02u-%02u", static_cast<long long>(c.date.year), c.date.month, c.date.day);
  std::string out(buffer, static_cast<std::size_t>(n));
  if (!withTime) return out;
  n = std::snprintf(buffer, sizeof buffer, " %02u:%02u:%02u", c.time.hour, c.time.minute, c.time.second);
  out.append(buffer, static_cast<std::size_t>(n));
  if (fraction > 0) {
    n = std::snprintf(buffer, sizeof buffer, ".%06u", c.time.micro);
    out.append(buffer, static_cast<std::size_t>(std::min(n, fraction + 1)));
  }
  return out;
}

std::string shortestDouble(double value) {
  char buffer[40];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  return {buffer, end};
}

std::string shortestFloat(float value) {
  char buffer[40];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  return {buffer, end};
}

std::string intervalText(std::string_view bytes) {
  std::int32_t months = 0, days = 0;
  std::int64_t micros = 0;
  std::memcpy(&months, bytes.data(), 4);
  std::memcpy(&days, bytes.data() + 4, 4);
  std::memcpy(&micros, bytes.data() + 8, 8);
  std::string out;
  bool negativeBefore = false;
  const auto part = [&](std::int64_t n, const char *one, const char *many) {
    if (n == 0) return;
    if (!out.empty()) out += ' ';
    if (negativeBefore && n > 0) out += '+';
    out += std::to_string(n) + ' ' + (n == 1 ? one : many);
    negativeBefore = n < 0;
  };
  part(months / 12, "year", "years");
  part(months % 12, "mon", "mons");
  part(days, "day", "days");
  if (micros != 0 || out.empty()) {
    if (!out.empty()) out += ' ';
    if (negativeBefore && micros > 0) out += '+';
    out += timeText(micros);
  }
  return out;
}

std::string uuidText(std::string_view bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  out.reserve(36);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
    const auto byte = static_cast<unsigned char>(bytes[i]);
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

std::optional<std::string> parseUuid(std::string_view text) {
  std::string out;
  out.reserve(16);
  int high = -1;
  for (const char c : text) {
    if (c == '-' || c == '{' || c == '}') continue;
    int digit = -1;
    if (c >= '0' && c <= '9') digit = c - '0';
    else if (c >= 'a' && c <= 'f') digit = c - 'a' + 10;
    else if (c >= 'A' && c <= 'F') digit = c - 'A' + 10;
    if (digit < 0) return std::nullopt;
    if (high < 0) high = digit;
    else { out += static_cast<char>(high << 4 | digit); high = -1; }
  }
  if (out.size() != 16 || high >= 0) return std::nullopt;
  return out;
}

} // namespace portolan::mysql
