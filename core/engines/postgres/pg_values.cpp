// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_values.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace portolan::pg {

// Howard Hinnant's days_from_civil (public domain) turns a calendar date into a day number and back.
std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day) {
  year -= month <= 2;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const auto yearOfEra = static_cast<unsigned>(year - era * 400);
  const unsigned dayOfYear = (153 * (month + (month > 2 ? -3U : 9U)) + 2) / 5 + day - 1;
  const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return era * 146097 + static_cast<std::int64_t>(dayOfEra) - 719468;
}

Civil civilFromDays(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const auto dayOfEra = static_cast<unsigned>(days - era * 146097);
  const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const std::int64_t year = static_cast<std::int64_t>(yearOfEra) + era * 400;
  const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const unsigned shifted = (5 * dayOfYear + 2) / 153;
  const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {year + (month <= 2), month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}

std::string_view trimmed(std::string_view t) {
  while (!t.empty() && (t.front() == ' ' || t.front() == '\t' || t.front() == '\n' || t.front() == '\r')) t.remove_prefix(1);
  while (!t.empty() && (t.back() == ' ' || t.back() == '\t' || t.back() == '\n' || t.back() == '\r')) t.remove_suffix(1);
  return t;
}

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Takes digits off the front; at least one.
std::optional<std::int64_t> takeNumber(std::string_view &t) {
  std::size_t n = 0;
  std::int64_t v = 0;
  while (n < t.size() && isDigit(t[n]) && n < 12) v = v * 10 + (t[n++] - '0');
  if (n == 0) return std::nullopt;
  t.remove_prefix(n);
  return v;
}
bool take(std::string_view &t, char c) {
  if (t.empty() || t.front() != c) return false;
  t.remove_prefix(1);
  return true;
}
/// Digits after a point as microseconds; further digits are cut.
std::int64_t takeFraction(std::string_view &t) {
  std::int64_t v = 0;
  int n = 0;
  while (!t.empty() && isDigit(t.front())) {
    if (n < 6) v = v * 10 + (t.front() - '0');
    ++n;
    t.remove_prefix(1);
  }
  for (; n < 6; ++n) v *= 10;
  return v;
}
bool takeBc(std::string_view &t) {
  const std::string_view rest = trimmed(t);
  if (rest.size() >= 2 && rest.ends_with("BC")) {
    t = trimmed(rest.substr(0, rest.size() - 2));
    return true;
  }
  return false;
}
std::optional<std::int64_t> takeDate(std::string_view &t, bool bc) {
  const auto year = takeNumber(t);
  if (!year || !take(t, '-')) return std::nullopt;
  const auto month = takeNumber(t);
  if (!month || !take(t, '-')) return std::nullopt;
  const auto day = takeNumber(t);
  if (!day || *month < 1 || *month > 12 || *day < 1 || *day > 31 || *year > 6'000'000) return std::nullopt;
  const std::int64_t astronomical = bc ? 1 - *year : *year;
  const std::int64_t days = daysFromCivil(astronomical, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
  const Civil back = civilFromDays(days);
  if (back.year != astronomical || back.month != *month || back.day != *day) return std::nullopt; // 31 February
  return days;
}
std::optional<std::int64_t> takeTime(std::string_view &t) {
  const auto hours = takeNumber(t);
  if (!hours || !take(t, ':')) return std::nullopt;
  const auto minutes = takeNumber(t);
  if (!minutes || *minutes > 59) return std::nullopt;
  std::int64_t seconds = 0, fraction = 0;
  if (take(t, ':')) {
    const auto s = takeNumber(t);
    if (!s || *s > 60) return std::nullopt;
    seconds = *s;
    if (take(t, '.')) fraction = takeFraction(t);
  }
  return ((*hours * 60 + *minutes) * 60 + seconds) * microsPerSecond + fraction;
}
/// +02, +0230, +02:30, +02:30:15, Z; microseconds east of UTC. Nothing when the text is none of them.
std::optional<std::int64_t> takeZone(std::string_view &t) {
  if (take(t, 'Z') || take(t, 'z')) return 0;
  const bool negative = !t.empty() && t.front() == '-';
  if (!take(t, '+') && !take(t, '-')) return std::nullopt;
  auto hours = takeNumber(t);
  if (!hours) return std::nullopt;
  std::int64_t minutes = 0, seconds = 0;
  if (*hours > 99) { minutes = *hours % 100; hours = *hours / 100; }
  if (take(t, ':')) minutes = takeNumber(t).value_or(0);
  if (take(t, ':')) seconds = takeNumber(t).value_or(0);
  const std::int64_t offset = ((*hours * 60 + minutes) * 60 + seconds) * microsPerSecond;
  return negative ? -offset : offset;
}

/// "YYYY-MM-DD HH:MM:SS[.ffffff]", the form of nearly every value; nothing for all others, valid or not.
std::optional<std::int64_t> plainDateTime(std::string_view t) {
  if (t.size() < 19 || t.size() > 26 || t.size() == 20 || t[4] != '-' || t[7] != '-' || t[10] != ' ' || t[13] != ':' || t[16] != ':' || (t.size() > 19 && t[19] != '.'))
    return std::nullopt;
  bool digits = true;
  const auto number = [&](std::size_t from, std::size_t count) {
    std::int64_t v = 0;
    for (std::size_t i = from; i < from + count; ++i) {
      digits = digits && isDigit(t[i]);
      v = v * 10 + (t[i] - '0');
    }
    return v;
  };
  const std::int64_t year = number(0, 4), month = number(5, 2), day = number(8, 2), hours = number(11, 2), minutes = number(14, 2), seconds = number(17, 2);
  std::int64_t fraction = t.size() > 20 ? number(20, t.size() - 20) : 0;
  for (std::size_t n = std::max<std::size_t>(t.size(), 20); n < 26; ++n) fraction *= 10;
  // No month has fewer than 28 days: later ones take the exact way.
  if (!digits || month < 1 || month > 12 || day < 1 || day > 28 || hours > 23 || minutes > 59 || seconds > 59) return std::nullopt;
  const std::int64_t days = daysFromCivil(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  return days * microsPerDay + ((hours * 60 + minutes) * 60 + seconds) * microsPerSecond + fraction;
}

void appendPadded(std::string &out, std::uint64_t v, int width) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, v).ptr;
  for (auto n = end - digits; n < width; ++n) out.push_back('0');
  out.append(digits, static_cast<std::size_t>(end - digits));
}

} // namespace

std::optional<std::int64_t> parseDate(std::string_view text) {
  text = trimmed(text);
  const bool bc = takeBc(text);
  const auto days = takeDate(text, bc);
  if (!days || !text.empty()) return std::nullopt;
  return days;
}

std::optional<std::int64_t> parseTime(std::string_view text) {
  text = trimmed(text);
  const bool negative = take(text, '-');
  const auto micros = takeTime(text);
  if (!micros || !text.empty()) return std::nullopt;
  return negative ? -*micros : *micros;
}

std::optional<std::int64_t> parseDateTime(std::string_view text) {
  if (const auto plain = plainDateTime(text)) return plain;
  text = trimmed(text);
  const bool bc = takeBc(text);
  const auto days = takeDate(text, bc);
  if (!days) return std::nullopt;
  if (*days > 110'000'000 || *days < -3'000'000) return std::nullopt; // beyond timestamp's range: no overflow below
  std::int64_t micros = *days * microsPerDay;
  if (text.empty()) return micros;
  if (!take(text, ' ') && !take(text, 'T')) return std::nullopt;
  const auto time = takeTime(text);
  if (!time || *time > microsPerDay + microsPerSecond) return std::nullopt;
  micros += *time;
  text = trimmed(text);
  if (!text.empty()) {
    const auto zone = takeZone(text);
    if (!zone) return std::nullopt;
    micros -= *zone;
  }
  if (!trimmed(text).empty()) return std::nullopt;
  return micros;
}

std::optional<IntervalValue> parseInterval(std::string_view text) {
  IntervalValue v;
  text = trimmed(text);
  if (text.empty()) return std::nullopt;
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    std::string_view word = text.substr(0, blank);
    const bool negative = take(word, '-');
    if (!negative) take(word, '+');
    if (word.find(':') != std::string_view::npos) {
      const auto time = takeTime(word);
      if (!time || !word.empty()) return std::nullopt;
      v.micros += negative ? -*time : *time;
      text = blank == std::string_view::npos ? std::string_view() : trimmed(text.substr(blank));
      continue;
    }
    auto number = takeNumber(word);
    if (!number || !word.empty() || blank == std::string_view::npos) return std::nullopt;
    if (negative) number = -*number;
    text = trimmed(text.substr(blank));
    const std::size_t next = text.find(' ');
    const std::string_view unit = text.substr(0, next);
    if (unit.starts_with("year")) v.months += static_cast<std::int32_t>(*number * 12);
    else if (unit.starts_with("mon")) v.months += static_cast<std::int32_t>(*number);
    else if (unit.starts_with("day")) v.days += static_cast<std::int32_t>(*number);
    else return std::nullopt;
    text = next == std::string_view::npos ? std::string_view() : trimmed(text.substr(next));
  }
  return v;
}

void appendInteger(std::string &out, std::int64_t v) {
  char digits[24];
  out.append(digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, v).ptr - digits));
}
void appendUnsigned(std::string &out, std::uint64_t v) {
  char digits[24];
  out.append(digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, v).ptr - digits));
}

void appendDate(std::string &out, std::int64_t days) {
  const Civil c = civilFromDays(days);
  appendPadded(out, static_cast<std::uint64_t>(c.year > 0 ? c.year : 1 - c.year), 4);
  out.push_back('-');
  appendPadded(out, c.month, 2);
  out.push_back('-');
  appendPadded(out, c.day, 2);
  if (c.year <= 0) out.append(" BC");
}

void appendTime(std::string &out, std::int64_t micros) {
  if (micros < 0) out.push_back('-');
  const auto v = micros < 0 ? 0 - static_cast<std::uint64_t>(micros) : static_cast<std::uint64_t>(micros);
  appendPadded(out, v / 3'600'000'000U, 2);
  out.push_back(':');
  appendPadded(out, v / 60'000'000U % 60, 2);
  out.push_back(':');
  appendPadded(out, v / 1'000'000U % 60, 2);
  if (const std::uint64_t fraction = v % 1'000'000U) {
    out.push_back('.');
    appendPadded(out, fraction, 6);
    while (out.back() == '0') out.pop_back();
  }
}

void appendDateTime(std::string &out, std::int64_t micros, bool withZone) {
  std::int64_t days = micros / microsPerDay, rest = micros % microsPerDay;
  if (rest < 0) { --days; rest += microsPerDay; }
  appendDate(out, days);
  const bool bc = out.ends_with(" BC");
  if (bc) out.resize(out.size() - 3);
  out.push_back(' ');
  appendTime(out, rest);
  if (withZone) out.append("+00");
  if (bc) out.append(" BC");
}

void appendInterval(std::string &out, const IntervalValue &v) {
  const std::size_t before = out.size();
  const auto part = [&](std::int64_t n, const char *unit) {
    if (n == 0) return;
    if (out.size() > before) out.push_back(' ');
    appendInteger(out, n);
    out.append(unit);
  };
  part(v.months / 12, " years");
  part(v.months % 12, " mons");
  part(v.days, " days");
  if (v.micros != 0 || out.size() == before) {
    if (out.size() > before) out.push_back(' ');
    appendTime(out, v.micros);
  }
}

namespace {
template<class F> void appendReal(std::string &out, F v) {
  if (std::isnan(v)) { out.append("NaN"); return; }
  if (std::isinf(v)) { out.append(v < 0 ? "-Infinity" : "Infinity"); return; }
  char digits[48];
  out.append(digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, v).ptr - digits));
}
} // namespace
void appendDouble(std::string &out, double v) { appendReal(out, v); }
void appendFloat(std::string &out, float v) { appendReal(out, v); }

void appendHex(std::string &out, std::string_view bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  const std::size_t at = out.size();
  out.resize(at + bytes.size() * 2);
  char *to = out.data() + at;
  for (const char c : bytes) {
    const auto u = static_cast<unsigned char>(c);
    *to++ = digits[u >> 4];
    *to++ = digits[u & 15];
  }
}

void appendUuid(std::string &out, std::string_view b) {
  static constexpr std::size_t cuts[] = {0, 4, 6, 8, 10, 16};
  for (int i = 0; i < 5; ++i) {
    if (i) out.push_back('-');
    appendHex(out, b.substr(cuts[i], cuts[i + 1] - cuts[i]));
  }
}

namespace {
int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}
} // namespace

bool parseHex(std::string_view hex, char *out) {
  if (hex.size() % 2) return false;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    const int high = hexDigit(hex[i]), low = hexDigit(hex[i + 1]);
    if (high < 0 || low < 0) return false;
    *out++ = static_cast<char>(high << 4 | low);
  }
  return true;
}

bool parseUuid(std::string_view text, char *out) {
  text = trimmed(text);
  if (text.size() >= 2 && text.front() == '{' && text.back() == '}') text = text.substr(1, text.size() - 2);
  char digits[32];
  std::size_t n = 0;
  for (const char c : text) {
    if (c == '-') continue;
    if (n == 32) return false;
    digits[n++] = c;
  }
  return n == 32 && parseHex({digits, 32}, out);
}

namespace {
/// Length of the valid sequence at the front (RFC 3629), 0 when there is none.
std::size_t sequenceLength(const unsigned char *p, std::size_t left) {
  const unsigned char c = p[0];
  const auto tail = [&](std::size_t i) { return i < left && (p[i] & 0xc0) == 0x80; };
  if (c < 0x80) return 1;
  if (c < 0xc2) return 0;
  if (c < 0xe0) return tail(1) ? 2 : 0;
  if (c < 0xf0) {
    if (!tail(1) || !tail(2) || (c == 0xe0 && p[1] < 0xa0) || (c == 0xed && p[1] > 0x9f)) return 0;
    return 3;
  }
  if (c > 0xf4 || !tail(1) || !tail(2) || !tail(3) || (c == 0xf0 && p[1] < 0x90) || (c == 0xf4 && p[1] > 0x8f)) return 0;
  return 4;
}
} // namespace

bool isValidUtf8(std::string_view text) {
  const auto *p = reinterpret_cast<const unsigned char *>(text.data());
  std::size_t i = 0;
  const std::size_t n = text.size();
  while (i < n) {
    if (n - i >= 8) {
      std::uint64_t block;
      std::memcpy(&block, p + i, 8);
      if ((block & 0x8080808080808080ULL) == 0) { i += 8; continue; }
    }
    const std::size_t length = sequenceLength(p + i, n - i);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

std::string repairedUtf8(std::string_view text) {
  std::string out;
  const auto *p = reinterpret_cast<const unsigned char *>(text.data());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = sequenceLength(p + i, text.size() - i);
    if (length == 0) { out.append("\xef\xbf\xbd"); ++i; }
    else { out.append(text.substr(i, length)); i += length; }
  }
  return out;
}

std::size_t characterCount(std::string_view text) {
  std::size_t n = 0;
  for (const char c : text) n += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  return n;
}

std::size_t bytesOfCharacters(std::string_view text, std::size_t count) {
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xc0) == 0x80) continue;
    if (count == 0) break;
    --count;
  }
  return i;
}

} // namespace portolan::pg
