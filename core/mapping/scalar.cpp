// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/scalar.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace portolan::mapping {

namespace {

void appendPadded(std::string &out, std::int64_t value, int width) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  for (auto n = static_cast<int>(end - digits); n < width; ++n) out += '0';
  out.append(digits, static_cast<std::size_t>(end - digits));
}

void appendClock(std::string &out, std::int64_t micros) {
  appendPadded(out, micros / 3'600'000'000, 2);
  out += ':';
  appendPadded(out, micros / 60'000'000 % 60, 2);
  out += ':';
  appendPadded(out, micros / 1'000'000 % 60, 2);
  if (const std::int64_t fraction = micros % 1'000'000; fraction != 0) {
    out += '.';
    appendPadded(out, fraction, 6);
    while (out.back() == '0') out.pop_back();
  }
}

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
std::string_view trimmed(std::string_view t) {
  while (!t.empty() && isSpace(t.front())) t.remove_prefix(1);
  while (!t.empty() && isSpace(t.back())) t.remove_suffix(1);
  return t;
}

/// Length of the number at the start of `t` (0: none); `real` when it has a point or an exponent.
std::size_t numberLength(std::string_view t, bool &real) {
  std::size_t i = 0;
  real = false;
  if (i < t.size() && (t[i] == '-' || t[i] == '+')) ++i;
  const std::size_t first = i;
  const auto digit = [&](std::size_t k) { return k < t.size() && t[k] >= '0' && t[k] <= '9'; };
  while (digit(i)) ++i;
  std::size_t digits = i - first;
  if (i < t.size() && t[i] == '.') {
    const std::size_t point = i++;
    while (digit(i)) ++i;
    digits += i - point - 1;
    if (digits == 0) return 0;
    real = true;
  }
  if (digits == 0) return 0;
  if (i < t.size() && (t[i] == 'e' || t[i] == 'E')) {
    std::size_t k = i + 1;
    if (k < t.size() && (t[k] == '-' || t[k] == '+')) ++k;
    if (digit(k)) {
      while (digit(k)) ++k;
      i = k;
      real = true;
    }
  }
  return i;
}

Scalar toNumber(std::string_view t, bool real) {
  if (!t.empty() && t.front() == '+') t.remove_prefix(1);
  if (!real) {
    std::int64_t v = 0;
    if (std::from_chars(t.data(), t.data() + t.size(), v).ec == std::errc()) return Scalar::of(v);
  }
  double d = 0;
  if (std::from_chars(t.data(), t.data() + t.size(), d).ec == std::errc::result_out_of_range) d = std::strtod(std::string(t).c_str(), nullptr);
  return Scalar::of(d);
}

struct Cursor {
  std::string_view t;
  std::size_t i = 0;
  bool number(int minDigits, int maxDigits, std::int64_t &value) {
    int n = 0;
    value = 0;
    while (n < maxDigits && i < t.size() && t[i] >= '0' && t[i] <= '9') { value = value * 10 + (t[i++] - '0'); ++n; }
    return n >= minDigits;
  }
  bool take(char c) {
    if (i >= t.size() || t[i] != c) return false;
    ++i;
    return true;
  }
  [[nodiscard]] bool atEnd() const { return i >= t.size(); }
};

bool readDate(Cursor &c, std::int64_t &days) {
  const bool negative = c.take('-');
  std::int64_t y = 0, m = 0, d = 0;
  if (!c.number(4, 6, y)) return false;
  if (!c.take('-') && !c.take(':') && !c.take('/')) return false;
  if (!c.number(1, 2, m)) return false;
  if (!c.take('-') && !c.take(':') && !c.take('/')) return false;
  if (!c.number(1, 2, d)) return false;
  if (m < 1 || m > 12 || d < 1 || d > 31) return false;
  days = daysFromCivil(negative ? -y : y, static_cast<unsigned>(m), static_cast<unsigned>(d));
  std::int64_t year = 0;
  unsigned month = 0, day = 0;
  civilFromDays(days, year, month, day);
  return day == static_cast<unsigned>(d); // 31 April rolls over: not a date
}

bool readClock(Cursor &c, std::int64_t &micros, int hourDigits) {
  std::int64_t h = 0, m = 0, s = 0, fraction = 0;
  if (!c.number(1, hourDigits, h) || !c.take(':') || !c.number(2, 2, m)) return false;
  if (c.take(':') && !c.number(2, 2, s)) return false;
  if (c.take('.')) {
    std::int64_t digit = 0, scale = 100'000;
    if (!c.number(1, 1, digit)) return false;
    do { fraction += digit * scale; scale /= 10; } while (c.number(1, 1, digit));
  }
  if (m > 59 || s > 60) return false;
  micros = ((h * 60 + m) * 60 + s) * 1'000'000 + fraction;
  return true;
}

} // namespace

std::int64_t daysFromCivil(std::int64_t y, unsigned m, unsigned d) {
  y -= m <= 2 ? 1 : 0;
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const auto yoe = static_cast<unsigned>(y - era * 400);
  const unsigned doy = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
  const unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + static_cast<std::int64_t>(doe) - 719468;
}

void civilFromDays(std::int64_t z, std::int64_t &year, unsigned &month, unsigned &day) {
  z += 719468;
  const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
  const auto doe = static_cast<unsigned>(z - era * 146097);
  const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const unsigned mp = (5 * doy + 2) / 153;
  day = doy - (153 * mp + 2) / 5 + 1;
  month = mp < 10 ? mp + 3 : mp - 9;
  year = static_cast<std::int64_t>(yoe) + era * 400 + (month <= 2 ? 1 : 0);
}

void appendDate(std::string &out, std::int64_t days) {
  std::int64_t year = 0;
  unsigned month = 0, day = 0;
  civilFromDays(days, year, month, day);
  if (year < 0) { out += '-'; year = -year; }
  appendPadded(out, year, 4);
  out += '-';
  appendPadded(out, month, 2);
  out += '-';
  appendPadded(out, day, 2);
}

void appendTime(std::string &out, std::int64_t micros) {
  if (micros < 0) { out += '-'; micros = -micros; }
  appendClock(out, micros);
}

void appendDateTime(std::string &out, std::int64_t micros) {
  constexpr std::int64_t Day = 86'400'000'000;
  std::int64_t days = micros / Day, rest = micros % Day;
  if (rest < 0) { rest += Day; --days; }
  appendDate(out, days);
  out += ' ';
  appendClock(out, rest);
}

void appendUuid(std::string &out, std::string_view bytes) {
  static constexpr char Hex[] = "0123456789abcdef";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
    const auto b = static_cast<unsigned char>(bytes[i]);
    out += Hex[b >> 4];
    out += Hex[b & 15];
  }
}

void appendInterval(std::string &out, std::string_view bytes) {
  std::int32_t months = 0, days = 0;
  std::int64_t micros = 0;
  if (bytes.size() != 16) return;
  std::memcpy(&months, bytes.data(), 4);
  std::memcpy(&days, bytes.data() + 4, 4);
  std::memcpy(&micros, bytes.data() + 8, 8);
  if (months != 0) out += std::to_string(months) + " mons ";
  if (days != 0) out += std::to_string(days) + " days ";
  appendTime(out, micros);
}

std::optional<std::int64_t> parseDate(std::string_view text) {
  Cursor c{trimmed(text)};
  std::int64_t days = 0;
  if (!readDate(c, days)) return std::nullopt;
  if (!c.atEnd() && c.t[c.i] != ' ' && c.t[c.i] != 'T') return std::nullopt;
  return days;
}

std::optional<std::int64_t> parseTime(std::string_view text) {
  Cursor c{trimmed(text)};
  const bool negative = c.take('-');
  std::int64_t micros = 0;
  if (!readClock(c, micros, 3) || !c.atEnd()) return std::nullopt;
  return negative ? -micros : micros;
}

std::optional<std::int64_t> parseDateTime(std::string_view text) {
  Cursor c{trimmed(text)};
  std::int64_t days = 0, micros = 0;
  if (!readDate(c, days)) return std::nullopt;
  if (!c.atEnd()) {
    if (!c.take(' ') && !c.take('T')) return std::nullopt;
    if (!readClock(c, micros, 2)) return std::nullopt;
    if (c.take('Z')) {
    } else if (!c.atEnd() && (c.t[c.i] == '+' || c.t[c.i] == '-')) {
      const std::int64_t sign = c.t[c.i++] == '-' ? 1 : -1;
      std::int64_t hours = 0, minutes = 0;
      if (!c.number(2, 2, hours)) return std::nullopt;
      c.take(':');
      if (!c.atEnd() && !c.number(2, 2, minutes)) return std::nullopt;
      micros += sign * (hours * 60 + minutes) * 60'000'000;
    }
    if (!c.atEnd()) return std::nullopt;
  }
  return days * 86'400'000'000 + micros;
}

Scalar scalarAt(const ColumnVector &column, std::size_t row, std::string &scratch) {
  switch (column.tag(row)) {
  case Tag::Null: case Tag::Unchanged: case Tag::Missing: return Scalar::null();
  case Tag::Special: return Scalar::text(column.view(row));
  case Tag::Integer: return Scalar::of(column.integer(row));
  case Tag::Real: return Scalar::of(column.real(row));
  case Tag::TextValue: return Scalar::text(column.view(row));
  case Tag::Blob: return Scalar::blob(column.view(row));
  case Tag::Value: break;
  }
  scratch.clear();
  switch (column.physical()) {
  case Physical::Bool: case Physical::Int64: return Scalar::of(column.integer(row));
  case Physical::UInt64: {
    const auto u = static_cast<std::uint64_t>(column.integer(row));
    if (u <= static_cast<std::uint64_t>(INT64_MAX)) return Scalar::of(column.integer(row));
    scratch = std::to_string(u);
    return Scalar::text(scratch);
  }
  case Physical::Float32: case Physical::Float64: return Scalar::of(column.real(row));
  case Physical::Decimal: {
    const std::string_view t = column.view(row);
    std::int64_t whole = 0;
    const auto [end, ec] = std::from_chars(t.data(), t.data() + t.size(), whole);
    if (ec == std::errc() && end == t.data() + t.size()) return Scalar::of(whole);
    return Scalar::text(t);
  }
  case Physical::Text: case Physical::Json: case Physical::Bits: return Scalar::text(column.view(row));
  case Physical::Bytes: case Physical::Geometry: return Scalar::blob(column.view(row));
  case Physical::Date: appendDate(scratch, column.integer(row)); break;
  case Physical::Time: appendTime(scratch, column.integer(row)); break;
  case Physical::DateTime: case Physical::Instant: appendDateTime(scratch, column.integer(row)); break;
  case Physical::Interval: appendInterval(scratch, column.view(row)); break;
  case Physical::Uuid: appendUuid(scratch, column.view(row)); break;
  case Physical::Dynamic: return Scalar::null();
  }
  return Scalar::text(scratch);
}

void appendSqliteText(std::string &out, const Scalar &value) {
  switch (value.kind) {
  case Scalar::Kind::Null: break;
  case Scalar::Kind::Integer: {
    char digits[24];
    out.append(digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, value.integer).ptr - digits));
    break;
  }
  case Scalar::Kind::Real: {
    if (std::isinf(value.real)) { out += value.real < 0 ? "-Inf" : "Inf"; break; }
    char digits[40];
    const int n = std::snprintf(digits, sizeof digits, "%.15g", value.real);
    std::string text(digits, static_cast<std::size_t>(n));
    const std::size_t e = text.find('e');
    if (text.find('.') == std::string::npos) text.insert(e == std::string::npos ? text.size() : e, ".0");
    out += text == "-0.0" ? "0.0" : text;
    break;
  }
  case Scalar::Kind::Text: case Scalar::Kind::Blob: out += value.bytes; break;
  }
}

std::string_view textOf(const Scalar &value, std::string &scratch) {
  if (value.kind == Scalar::Kind::Text || value.kind == Scalar::Kind::Blob) return value.bytes;
  scratch.clear();
  appendSqliteText(scratch, value);
  return scratch;
}

Scalar numberPrefix(std::string_view text) {
  while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
  bool real = false;
  const std::size_t n = numberLength(text, real);
  return n == 0 ? Scalar::of(std::int64_t(0)) : toNumber(text.substr(0, n), real);
}

std::optional<Scalar> wholeNumber(std::string_view text) {
  text = trimmed(text);
  bool real = false;
  const std::size_t n = numberLength(text, real);
  if (n == 0 || n != text.size()) return std::nullopt;
  Scalar s = toNumber(text, real);
  if (s.kind == Scalar::Kind::Real && std::abs(s.real) < 9.0e15 && std::floor(s.real) == s.real) s = Scalar::of(static_cast<std::int64_t>(s.real));
  return s;
}

double realOf(const Scalar &v) {
  switch (v.kind) {
  case Scalar::Kind::Null: return 0;
  case Scalar::Kind::Integer: return static_cast<double>(v.integer);
  case Scalar::Kind::Real: return v.real;
  case Scalar::Kind::Text: case Scalar::Kind::Blob: return realOf(numberPrefix(v.bytes));
  }
  return 0;
}

std::int64_t integerOf(const Scalar &v) {
  switch (v.kind) {
  case Scalar::Kind::Null: return 0;
  case Scalar::Kind::Integer: return v.integer;
  case Scalar::Kind::Real:
    if (v.real >= 9.2233720368547758e18) return INT64_MAX;
    if (v.real <= -9.2233720368547758e18) return INT64_MIN;
    return static_cast<std::int64_t>(v.real);
  case Scalar::Kind::Text: case Scalar::Kind::Blob: { // only the digits at the start count, an exponent does not
    std::size_t i = 0;
    while (i < v.bytes.size() && isSpace(v.bytes[i])) ++i;
    std::size_t j = i;
    if (j < v.bytes.size() && (v.bytes[j] == '-' || v.bytes[j] == '+')) ++j;
    while (j < v.bytes.size() && v.bytes[j] >= '0' && v.bytes[j] <= '9') ++j;
    return integerOf(numberPrefix(v.bytes.substr(i, j - i)));
  }
  }
  return 0;
}

std::size_t utf8Width(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  const std::size_t width = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  return std::min(width, text.size() - at);
}

std::size_t utf8Length(std::string_view text) {
  std::size_t n = 0;
  for (const char c : text) n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return n;
}

namespace {

bool integerFits(const DataType &type, std::int64_t v) {
  const auto within = [&](int bits) {
    const std::int64_t top = std::int64_t(1) << (type.isUnsigned ? bits : bits - 1);
    return type.isUnsigned ? v >= 0 && v < top : v >= -top && v < top;
  };
  switch (type.kind) {
  case TypeKind::Int8: return within(8);
  case TypeKind::Int16: return within(16);
  case TypeKind::Int24: return within(24);
  case TypeKind::Int32: return within(32);
  default: return !type.isUnsigned || v >= 0;
  }
}

/// A decimal text brought to the type's precision and scale; false when digits would be lost before the point.
bool decimalText(std::string_view t, const DataType &type, std::string &out) {
  t = trimmed(t);
  bool real = false;
  if (numberLength(t, real) != t.size() || t.empty()) return false;
  if (t.find_first_of("eE") != std::string_view::npos) {
    double d = 0;
    if (std::from_chars(t.data(), t.data() + t.size(), d).ec != std::errc()) return false;
    char digits[400];
    const int n = std::snprintf(digits, sizeof digits, "%.*f", std::max(type.scale, 0), d);
    return decimalText(std::string_view(digits, static_cast<std::size_t>(n)), type, out);
  }
  bool negative = false;
  if (t.front() == '-' || t.front() == '+') { negative = t.front() == '-'; t.remove_prefix(1); }
  const std::size_t point = t.find('.');
  std::string whole(t.substr(0, point)), fraction(point == std::string_view::npos ? std::string_view() : t.substr(point + 1));
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
  if (type.precision > 0) {
    const auto scale = static_cast<std::size_t>(std::max(type.scale, 0));
    const bool up = fraction.size() > scale && fraction[scale] >= '5';
    fraction.resize(scale, '0');
    if (up) { // half away from zero, as both servers round
      std::string all = whole + fraction;
      std::size_t i = all.size();
      while (i > 0 && all[i - 1] == '9') all[--i] = '0';
      if (i > 0) ++all[i - 1];
      else all.insert(0, 1, '1');
      whole = all.substr(0, all.size() - scale);
      fraction = all.substr(all.size() - scale);
    }
    if (whole.size() > static_cast<std::size_t>(type.precision) - std::min<std::size_t>(scale, static_cast<std::size_t>(type.precision))) return false;
  }
  out = negative && (whole.find_first_not_of('0') != std::string::npos || fraction.find_first_not_of('0') != std::string::npos) ? "-" : "";
  out += whole.empty() ? "0" : whole;
  if (!fraction.empty()) out += '.' + fraction;
  return true;
}

std::string shortest(double d) {
  char digits[40];
  return std::string(digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, d).ptr - digits));
}

bool appendUuidText(ColumnVector &out, std::string_view t) {
  std::string bytes;
  int high = -1;
  for (const char c : t) {
    if (c == '-' || c == '{' || c == '}') continue;
    const int v = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (v < 0) return false;
    if (high < 0) { high = v; continue; }
    bytes += static_cast<char>(high * 16 + v);
    high = -1;
  }
  if (bytes.size() != 16) return false;
  out.appendBytes(bytes);
  return true;
}

bool appendInteger(ColumnVector &out, const Scalar &value, const DataType &type, Physical p) {
  Scalar n = value;
  if (n.kind == Scalar::Kind::Text) {
    const std::string_view t = trimmed(n.bytes);
    if (p == Physical::UInt64) {
      std::uint64_t u = 0;
      const auto [end, ec] = std::from_chars(t.data(), t.data() + t.size(), u);
      if (ec == std::errc() && end == t.data() + t.size()) { out.appendInteger(std::bit_cast<std::int64_t>(u)); return true; }
    }
    const auto whole = wholeNumber(t);
    if (!whole) return false;
    n = *whole;
  }
  if (n.kind == Scalar::Kind::Real) {
    const double rounded = std::round(n.real);
    if (!(std::abs(rounded) < 9.2e18)) return false;
    n = Scalar::of(static_cast<std::int64_t>(rounded));
  }
  if (n.kind != Scalar::Kind::Integer || !integerFits(type, n.integer)) return false;
  out.appendInteger(n.integer);
  return true;
}

bool appendBool(ColumnVector &out, const Scalar &value) {
  if (value.isNumber()) { out.appendInteger(realOf(value) != 0 ? 1 : 0); return true; }
  std::string t(trimmed(value.bytes));
  for (char &c : t) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const bool yes = t == "1" || t == "t" || t == "true" || t == "y" || t == "yes" || t == "on";
  const bool no = t == "0" || t == "f" || t == "false" || t == "n" || t == "no" || t == "off";
  if (!yes && !no) return false;
  out.appendInteger(yes ? 1 : 0);
  return true;
}

} // namespace

bool appendAs(ColumnVector &out, const Scalar &value, const DataType &type) {
  if (value.isNull()) { out.appendNull(); return true; }
  std::string scratch;
  const Physical p = out.physical();
  switch (p) {
  case Physical::Bool: return appendBool(out, value);
  case Physical::Int64: case Physical::UInt64: return appendInteger(out, value, type, p);
  case Physical::Float32: case Physical::Float64: {
    Scalar n = value;
    if (!n.isNumber()) {
      const auto whole = wholeNumber(value.bytes);
      if (!whole) return false;
      n = *whole;
    }
    const double d = realOf(n);
    out.appendReal(p == Physical::Float32 ? static_cast<double>(static_cast<float>(d)) : d);
    return true;
  }
  case Physical::Decimal: {
    std::string text;
    const std::string source = value.kind == Scalar::Kind::Real ? shortest(value.real) : std::string(textOf(value, scratch));
    if (!decimalText(source, type, text)) return false;
    out.appendBytes(text);
    return true;
  }
  case Physical::Text: case Physical::Json: case Physical::Bits: {
    const std::string_view t = textOf(value, scratch);
    if (type.kind == TypeKind::VarChar && type.length > 0 && t.size() > static_cast<std::size_t>(type.length) && utf8Length(t) > static_cast<std::size_t>(type.length)) return false;
    out.appendBytes(t);
    return true;
  }
  case Physical::Bytes: case Physical::Geometry: case Physical::Interval: {
    const std::string_view t = textOf(value, scratch);
    if (type.kind == TypeKind::VarBinary && type.length > 0 && t.size() > static_cast<std::size_t>(type.length)) return false;
    out.appendBytes(t);
    return true;
  }
  case Physical::Uuid: return appendUuidText(out, textOf(value, scratch));
  case Physical::Date: {
    const auto v = parseDate(textOf(value, scratch));
    if (v) out.appendInteger(*v);
    return v.has_value();
  }
  case Physical::Time: {
    const auto v = parseTime(textOf(value, scratch));
    if (v) out.appendInteger(*v);
    return v.has_value();
  }
  case Physical::DateTime: case Physical::Instant: {
    const auto v = parseDateTime(textOf(value, scratch));
    if (v) out.appendInteger(*v);
    return v.has_value();
  }
  case Physical::Dynamic:
    switch (value.kind) {
    case Scalar::Kind::Null: out.appendNull(); break;
    case Scalar::Kind::Integer: out.appendDynamicInteger(value.integer); break;
    case Scalar::Kind::Real: out.appendDynamicReal(value.real); break;
    case Scalar::Kind::Text: out.appendBytes(value.bytes, Tag::TextValue); break;
    case Scalar::Kind::Blob: out.appendBytes(value.bytes, Tag::Blob); break;
    }
    return true;
  }
  return false;
}

bool convertValue(const ColumnVector &in, std::size_t row, ColumnVector &out, const DataType &type, std::string &scratch) {
  const Tag tag = in.tag(row);
  if (tag == Tag::Null || tag == Tag::Unchanged || tag == Tag::Missing) { out.appendTag(tag); return true; }
  Scalar value = scalarAt(in, row, scratch);
  const Physical to = out.physical();
  if (value.kind == Scalar::Kind::Real && (isVariable(to) && to != Physical::Decimal)) {
    if (in.physical() == Physical::Float32) {
      char digits[40];
      scratch.assign(digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, static_cast<float>(value.real)).ptr - digits));
    } else {
      scratch = shortest(value.real);
    }
    value = Scalar::text(scratch);
  }
  const bool fromMoment = in.physical() == Physical::DateTime || in.physical() == Physical::Instant;
  if (tag == Tag::Value && fromMoment && (to == Physical::DateTime || to == Physical::Instant)) { out.appendInteger(in.integer(row)); return true; }
  if (tag == Tag::Value && fromMoment && to == Physical::Time) {
    constexpr std::int64_t Day = 86'400'000'000;
    out.appendInteger((in.integer(row) % Day + Day) % Day);
    return true;
  }
  if (tag == Tag::Special && !isVariable(to)) { out.appendSpecial(in.view(row)); return true; } // the writer's value policy decides
  return appendAs(out, value, type);
}

} // namespace portolan::mapping
