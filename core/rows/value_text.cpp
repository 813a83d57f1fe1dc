// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/value_text.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace portolan {

namespace {

void appendPadded(std::string &out, std::uint64_t value, int width) {
  char buffer[24];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  for (auto n = end - buffer; n < width; ++n) out += '0';
  out.append(buffer, end);
}

template<class T> void appendFloating(std::string &out, T v) {
  if (std::isnan(v)) { out += "NaN"; return; }
  if (std::isinf(v)) { out += v < 0 ? "-Infinity" : "Infinity"; return; }
  char buffer[64];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, v).ptr);
}

void appendFraction(std::string &out, std::uint64_t micros, int fraction) {
  if (fraction == 0 || (fraction < 0 && micros == 0)) return;
  char digits[6];
  for (int i = 5; i >= 0; --i) { digits[i] = static_cast<char>('0' + micros % 10); micros /= 10; }
  int count = fraction;
  if (count < 0)
    for (count = 6; digits[count - 1] == '0';) --count;
  out += '.';
  out.append(digits, static_cast<std::size_t>(std::min(count, 6)));
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || (s.front() >= '\t' && s.front() <= '\r'))) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || (s.back() >= '\t' && s.back() <= '\r'))) s.remove_suffix(1);
  return s;
}

/// Reads digits off the front; nothing when there are none or too many for int64.
std::optional<std::int64_t> takeNumber(std::string_view &s, int minDigits, int maxDigits) {
  int n = 0;
  std::int64_t v = 0;
  while (n < maxDigits && n < static_cast<int>(s.size()) && isDigit(s[static_cast<std::size_t>(n)])) v = v * 10 + (s[static_cast<std::size_t>(n++)] - '0');
  if (n < minDigits) return std::nullopt;
  s.remove_prefix(static_cast<std::size_t>(n));
  return v;
}

bool takeChar(std::string_view &s, char c) {
  if (s.empty() || s.front() != c) return false;
  s.remove_prefix(1);
  return true;
}

std::optional<std::int64_t> takeDate(std::string_view &s, bool bc) {
  const auto year = takeNumber(s, 4, 7);
  if (!year || !takeChar(s, '-')) return std::nullopt;
  const auto month = takeNumber(s, 1, 2);
  if (!month || !takeChar(s, '-')) return std::nullopt;
  const auto day = takeNumber(s, 1, 2);
  if (!day || *month < 1 || *month > 12 || *day < 1 || *day > 31) return std::nullopt;
  const CivilDate date{bc ? 1 - *year : *year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
  const std::int64_t days = daysFromCivil(date);
  const CivilDate back = civilFromDays(days);
  if (back.month != date.month || back.day != date.day) return std::nullopt; // 31 April
  return days;
}

std::optional<std::int64_t> takeTime(std::string_view &s) {
  const bool negative = takeChar(s, '-');
  const auto hours = takeNumber(s, 1, 9);
  if (!hours || !takeChar(s, ':')) return std::nullopt;
  const auto minutes = takeNumber(s, 1, 2);
  if (!minutes || *minutes > 59) return std::nullopt;
  std::int64_t seconds = 0, micros = 0;
  if (takeChar(s, ':')) {
    const auto sec = takeNumber(s, 1, 2);
    if (!sec || *sec > 60) return std::nullopt;
    seconds = *sec;
    if (takeChar(s, '.')) {
      int digits = 0;
      while (!s.empty() && isDigit(s.front())) {
        if (digits < 6) micros = micros * 10 + (s.front() - '0');
        ++digits;
        s.remove_prefix(1);
      }
      for (; digits < 6; ++digits) micros *= 10;
    }
  }
  const std::int64_t total = ((*hours * 60 + *minutes) * 60 + seconds) * microsPerSecond + micros;
  return negative ? -total : total;
}

bool takeBc(std::string_view &s) {
  if (s.size() > 3 && s.substr(s.size() - 3) == " BC") { s.remove_suffix(3); return true; }
  return false;
}

} // namespace

// Days from the civil calendar in eras of 400 years (the well-known algorithm by H. Hinnant).
std::int64_t daysFromCivil(CivilDate date) {
  const std::int64_t y = date.year - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const auto yearOfEra = static_cast<unsigned>(y - era * 400);
  const unsigned dayOfYear = (153 * (date.month + (date.month > 2 ? -3U : 9U)) + 2) / 5 + date.day - 1;
  const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return era * 146097 + static_cast<std::int64_t>(dayOfEra) - 719468;
}

CivilDate civilFromDays(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const auto dayOfEra = static_cast<unsigned>(days - era * 146097);
  const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
  const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const unsigned mp = (5 * dayOfYear + 2) / 153;
  const unsigned month = mp < 10 ? mp + 3 : mp - 9;
  return {static_cast<std::int64_t>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1};
}

void appendInteger(std::string &out, std::int64_t v) {
  char buffer[24];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, v).ptr);
}
void appendUnsigned(std::string &out, std::uint64_t v) {
  char buffer[24];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, v).ptr);
}
void appendReal(std::string &out, double v) { appendFloating(out, v); }
void appendFloat(std::string &out, float v) { appendFloating(out, v); }

namespace {
void appendDatePart(std::string &out, const CivilDate &date) {
  appendPadded(out, static_cast<std::uint64_t>(date.year > 0 ? date.year : 1 - date.year), 4);
  out += '-';
  appendPadded(out, date.month, 2);
  out += '-';
  appendPadded(out, date.day, 2);
}
} // namespace

void appendDate(std::string &out, std::int64_t days) {
  const CivilDate date = civilFromDays(days);
  appendDatePart(out, date);
  if (date.year <= 0) out += " BC";
}

void appendTime(std::string &out, std::int64_t micros, int fraction) {
  std::uint64_t v = static_cast<std::uint64_t>(micros);
  if (micros < 0) { out += '-'; v = 0 - v; }
  const std::uint64_t seconds = v / microsPerSecond;
  appendPadded(out, seconds / 3600, 2);
  out += ':';
  appendPadded(out, seconds / 60 % 60, 2);
  out += ':';
  appendPadded(out, seconds % 60, 2);
  appendFraction(out, v % microsPerSecond, fraction);
}

void appendDateTime(std::string &out, std::int64_t micros, int fraction) {
  std::int64_t days = micros / microsPerDay, rest = micros % microsPerDay;
  if (rest < 0) { rest += microsPerDay; --days; }
  const CivilDate date = civilFromDays(days);
  appendDatePart(out, date);
  out += ' ';
  appendTime(out, rest, fraction);
  if (date.year <= 0) out += " BC";
}

void appendHex(std::string &out, std::string_view bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  const std::size_t start = out.size();
  out.resize(start + bytes.size() * 2);
  char *p = out.data() + start;
  for (const char c : bytes) {
    *p++ = digits[static_cast<unsigned char>(c) >> 4];
    *p++ = digits[static_cast<unsigned char>(c) & 15];
  }
}

void appendUuid(std::string &out, std::string_view bytes) {
  if (bytes.size() != 16) { appendHex(out, bytes); return; }
  static constexpr std::size_t starts[] = {0, 4, 6, 8, 10}, lengths[] = {4, 2, 2, 2, 6};
  for (int i = 0; i < 5; ++i) {
    if (i > 0) out += '-';
    appendHex(out, bytes.substr(starts[i], lengths[i]));
  }
}

IntervalParts intervalParts(std::string_view bytes) {
  IntervalParts parts;
  if (bytes.size() != 16) return parts;
  std::memcpy(&parts.months, bytes.data(), 4);
  std::memcpy(&parts.days, bytes.data() + 4, 4);
  std::memcpy(&parts.micros, bytes.data() + 8, 8);
  return parts;
}

void appendInterval(std::string &out, IntervalParts parts) {
  if (parts.months == 0 && parts.days == 0 && parts.micros == 0) { out += "PT0S"; return; }
  const auto part = [&out](std::int64_t v, char unit) {
    if (v == 0) return;
    appendInteger(out, v);
    out += unit;
  };
  out += 'P';
  part(parts.months / 12, 'Y');
  part(parts.months % 12, 'M');
  part(parts.days, 'D');
  if (parts.micros == 0) return;
  out += 'T';
  const std::int64_t seconds = parts.micros / microsPerSecond, fraction = parts.micros % microsPerSecond;
  part(seconds / 3600, 'H');
  part(seconds / 60 % 60, 'M');
  if (seconds % 60 != 0 || fraction != 0) {
    if (parts.micros < 0) out += '-';
    appendInteger(out, std::abs(seconds % 60));
    appendFraction(out, static_cast<std::uint64_t>(std::abs(fraction)), -1);
    out += 'S';
  }
}

void appendValueText(std::string &out, const ColumnVector &column, std::size_t row) {
  switch (column.tag(row)) {
  case Tag::Null: case Tag::Unchanged: case Tag::Missing: return;
  case Tag::Special: case Tag::TextValue: out += column.view(row); return;
  case Tag::Integer: appendInteger(out, column.integer(row)); return;
  case Tag::Real: appendReal(out, column.real(row)); return;
  case Tag::Blob: appendHex(out, column.view(row)); return;
  case Tag::Value: break;
  }
  switch (column.physical()) {
  case Physical::Bool: case Physical::Int64: appendInteger(out, column.integer(row)); return;
  case Physical::UInt64: appendUnsigned(out, static_cast<std::uint64_t>(column.integer(row))); return;
  case Physical::Float32: appendFloat(out, static_cast<float>(column.real(row))); return;
  case Physical::Float64: appendReal(out, column.real(row)); return;
  case Physical::Decimal: case Physical::Text: case Physical::Json: case Physical::Bits: out += column.view(row); return;
  case Physical::Bytes: case Physical::Geometry: appendHex(out, column.view(row)); return;
  case Physical::Date: appendDate(out, column.integer(row)); return;
  case Physical::Time: appendTime(out, column.integer(row)); return;
  case Physical::DateTime: appendDateTime(out, column.integer(row)); return;
  case Physical::Instant: appendDateTime(out, column.integer(row)); out += "+00"; return;
  case Physical::Interval: appendInterval(out, intervalParts(column.view(row))); return;
  case Physical::Uuid: appendUuid(out, column.view(row)); return;
  case Physical::Dynamic: return;
  }
}

std::optional<std::int64_t> parseInteger(std::string_view text) {
  text = trimmed(text);
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  std::int64_t v = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), v);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return v;
}

std::optional<std::uint64_t> parseUnsigned(std::string_view text) {
  text = trimmed(text);
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  std::uint64_t v = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), v);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return v;
}

std::optional<double> parseReal(std::string_view text) {
  text = trimmed(text);
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  double v = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), v);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return v;
}

std::optional<std::int64_t> parseDate(std::string_view text) {
  text = trimmed(text);
  const bool bc = takeBc(text);
  const auto days = takeDate(text, bc);
  return days && text.empty() ? days : std::nullopt;
}

std::optional<std::int64_t> parseTime(std::string_view text) {
  text = trimmed(text);
  const auto micros = takeTime(text);
  return micros && text.empty() ? micros : std::nullopt;
}

std::optional<std::int64_t> parseDateTime(std::string_view text) {
  text = trimmed(text);
  const bool bc = takeBc(text);
  const auto days = takeDate(text, bc);
  if (!days) return std::nullopt;
  std::int64_t micros = *days * microsPerDay;
  if (text.empty()) return micros;
  if (!takeChar(text, ' ') && !takeChar(text, 'T')) return std::nullopt;
  const auto time = takeTime(text);
  if (!time || *time < 0 || *time > microsPerDay) return std::nullopt;
  micros += *time;
  if (text.empty() || text == "Z") return micros;
  const bool minus = text.front() == '-';
  if (!minus && text.front() != '+') return std::nullopt;
  text.remove_prefix(1);
  const auto hours = takeNumber(text, 2, 2);
  std::int64_t minutes = 0;
  if (!hours) return std::nullopt;
  if (!text.empty()) {
    takeChar(text, ':');
    const auto m = takeNumber(text, 2, 2);
    if (!m || !text.empty()) return std::nullopt;
    minutes = *m;
  }
  const std::int64_t offset = (*hours * 60 + minutes) * 60 * microsPerSecond;
  return minus ? micros + offset : micros - offset;
}

namespace {
int hexValue(char c) {
  if (isDigit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}
} // namespace

bool parseHex(std::string_view text, std::string &out) {
  if (text.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const int high = hexValue(text[i]), low = hexValue(text[i + 1]);
    if (high < 0 || low < 0) return false;
    out += static_cast<char>(high << 4 | low);
  }
  return true;
}

namespace {
/// "1 year 2 mons -3 days 04:05:06.7"
std::optional<IntervalParts> parseWordInterval(std::string_view text) {
  std::int64_t months = 0, days = 0;
  IntervalParts parts;
  bool any = false;
  while (!(text = trimmed(text)).empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    std::string_view first = text.substr(0, end);
    if (first.find(':') != std::string_view::npos) {
      if (first.front() == '+') first.remove_prefix(1);
      const auto time = parseTime(first);
      if (!time || end != text.size()) return std::nullopt;
      parts.micros = *time;
      any = true;
      break;
    }
    const auto number = parseInteger(first);
    if (!number || end == text.size()) return std::nullopt;
    text = trimmed(text.substr(end));
    const std::size_t wordEnd = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, wordEnd);
    if (word.starts_with("year")) months += *number * 12;
    else if (word.starts_with("mon")) months += *number;
    else if (word.starts_with("day")) days += *number;
    else return std::nullopt;
    text.remove_prefix(wordEnd);
    any = true;
  }
  if (!any || months != static_cast<std::int32_t>(months) || days != static_cast<std::int32_t>(days)) return std::nullopt;
  parts.months = static_cast<std::int32_t>(months);
  parts.days = static_cast<std::int32_t>(days);
  return parts;
}
} // namespace

std::optional<IntervalParts> parseInterval(std::string_view text) {
  text = trimmed(text);
  if (!takeChar(text, 'P')) return parseWordInterval(text);
  IntervalParts parts;
  std::int64_t months = 0, days = 0;
  bool time = false, any = false;
  while (!text.empty()) {
    if (!time && takeChar(text, 'T')) { time = true; continue; }
    const bool negative = takeChar(text, '-');
    const auto whole = takeNumber(text, 1, 15);
    if (!whole) return std::nullopt;
    std::int64_t micros = 0;
    if (takeChar(text, '.')) {
      int digits = 0;
      for (; !text.empty() && isDigit(text.front()); text.remove_prefix(1), ++digits)
        if (digits < 6) micros = micros * 10 + (text.front() - '0');
      for (; digits < 6; ++digits) micros *= 10;
    }
    if (text.empty()) return std::nullopt;
    const char unit = text.front();
    text.remove_prefix(1);
    const std::int64_t sign = negative ? -1 : 1;
    if (!time && unit == 'Y') months += sign * *whole * 12;
    else if (!time && unit == 'M') months += sign * *whole;
    else if (!time && unit == 'D') days += sign * *whole;
    else if (time && unit == 'H') parts.micros += sign * *whole * 3600 * microsPerSecond;
    else if (time && unit == 'M') parts.micros += sign * *whole * 60 * microsPerSecond;
    else if (time && unit == 'S') parts.micros += sign * (*whole * microsPerSecond + micros);
    else return std::nullopt;
    any = true;
  }
  if (!any || months != static_cast<std::int32_t>(months) || days != static_cast<std::int32_t>(days)) return std::nullopt;
  parts.months = static_cast<std::int32_t>(months);
  parts.days = static_cast<std::int32_t>(days);
  return parts;
}

bool parseUuid(std::string_view text, char *sixteenBytes) {
  text = trimmed(text);
  if (text.size() >= 2 && text.front() == '{' && text.back() == '}') text = text.substr(1, text.size() - 2);
  int digits = 0;
  for (const char c : text) {
    if (c == '-') continue;
    const int v = hexValue(c);
    if (v < 0 || digits == 32) return false;
    char &byte = sixteenBytes[digits / 2];
    byte = static_cast<char>(digits % 2 == 0 ? v << 4 : (static_cast<unsigned char>(byte) | v));
    ++digits;
  }
  return digits == 32;
}

bool plainDecimal(std::string_view text, std::string &out) {
  text = trimmed(text);
  bool negative = false;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) { negative = text.front() == '-'; text.remove_prefix(1); }
  std::string digits;
  std::int64_t point = -1, exponent = 0;
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    if (isDigit(text[i])) digits += text[i];
    else if (text[i] == '.' && point < 0) point = static_cast<std::int64_t>(digits.size());
    else break;
  }
  if (digits.empty()) return false;
  if (i < text.size()) {
    if (text[i] != 'e' && text[i] != 'E') return false;
    const auto e = parseInteger(text.substr(i + 1));
    if (!e || *e < -20000 || *e > 20000) return false;
    exponent = *e;
  }
  if (point < 0) point = static_cast<std::int64_t>(digits.size());
  point += exponent;
  if (point < 0) { digits.insert(0, static_cast<std::size_t>(-point), '0'); point = 0; }
  if (point > static_cast<std::int64_t>(digits.size())) digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
  std::size_t lead = 0;
  while (lead + 1 < static_cast<std::size_t>(point) && digits[lead] == '0') ++lead;
  if (negative) out += '-';
  if (point == 0) out += '0';
  else out.append(digits, lead, static_cast<std::size_t>(point) - lead);
  if (static_cast<std::size_t>(point) < digits.size()) { out += '.'; out.append(digits, static_cast<std::size_t>(point)); }
  return true;
}

void appendDecimalAtScale(std::string &out, std::string_view plain, int scale) {
  const bool negative = !plain.empty() && plain.front() == '-';
  if (negative) plain.remove_prefix(1);
  const std::size_t point = plain.find('.');
  std::string whole(plain.substr(0, point));
  std::string_view fraction = point == std::string_view::npos ? std::string_view() : plain.substr(point + 1);
  if (whole.empty()) whole.push_back('0');
  std::string digits;
  if (scale < 0) {
    while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
    digits = fraction;
  } else {
    const auto wanted = static_cast<std::size_t>(scale);
    digits = fraction.substr(0, std::min(wanted, fraction.size()));
    digits.append(wanted - digits.size(), '0');
    if (fraction.size() > wanted && fraction[wanted] >= '5') { // round half away from zero, carry to the left
      std::string all = whole + digits;
      std::size_t i = all.size();
      while (i > 0 && all[i - 1] == '9') all[--i] = '0';
      if (i > 0) ++all[i - 1];
      else all.insert(0, 1, '1');
      whole = all.substr(0, all.size() - wanted);
      digits = all.substr(all.size() - wanted);
    }
  }
  std::size_t lead = 0;
  while (lead + 1 < whole.size() && whole[lead] == '0') ++lead;
  whole.erase(0, lead);
  const bool zero = whole == "0" && digits.find_first_not_of('0') == std::string::npos;
  if (negative && !zero) out += '-';
  out += whole;
  if (!digits.empty()) { out += '.'; out += digits; }
}

bool isValidUtf8(std::string_view text) {
  const auto *p = reinterpret_cast<const unsigned char *>(text.data());
  const auto *end = p + text.size();
  while (p < end) {
    if (*p < 0x80) { ++p; continue; }
    int more;
    unsigned minimum, code;
    if ((*p & 0xe0) == 0xc0) { more = 1; minimum = 0x80; code = *p & 0x1fU; }
    else if ((*p & 0xf0) == 0xe0) { more = 2; minimum = 0x800; code = *p & 0x0fU; }
    else if ((*p & 0xf8) == 0xf0) { more = 3; minimum = 0x10000; code = *p & 0x07U; }
    else return false;
    if (end - p <= more) return false;
    for (int i = 1; i <= more; ++i) {
      if ((p[i] & 0xc0) != 0x80) return false;
      code = code << 6 | (p[i] & 0x3fU);
    }
    if (code < minimum || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return false;
    p += more + 1;
  }
  return true;
}

} // namespace portolan
