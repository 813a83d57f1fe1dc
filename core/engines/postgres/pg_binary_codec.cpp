// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_binary_codec.h"

#include "core/engines/postgres/pg_values.h"

#include <arpa/inet.h>
#include <cfloat>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <sys/socket.h>

namespace portolan::pg {

void WireBuffer::reserve(std::size_t needed) {
  std::size_t capacity = m_capacity == 0 ? 64U << 10 : m_capacity;
  while (capacity < needed) capacity *= 2;
  auto data = std::make_unique_for_overwrite<char[]>(capacity);
  if (m_size) std::memcpy(data.get(), m_data.get(), std::min(m_size, m_capacity));
  m_data = std::move(data);
  m_capacity = capacity;
}

namespace {

/// A value freed of its column: what kind it is and where it lies.
struct Value {
  enum class Kind : std::uint8_t { Integer, Unsigned, Real, Text, Bytes, Date, Time, DateTime, Interval, Uuid, Bits, Special, None } kind = Kind::None;
  std::int64_t i = 0;
  double d = 0;
  std::string_view s;
};
using Kind = Value::Kind;

Kind kindOf(Physical physical) {
  switch (physical) {
  case Physical::Bool: case Physical::Int64: return Kind::Integer;
  case Physical::UInt64: return Kind::Unsigned;
  case Physical::Float32: case Physical::Float64: return Kind::Real;
  case Physical::Decimal: case Physical::Text: case Physical::Json: return Kind::Text;
  case Physical::Bytes: case Physical::Geometry: return Kind::Bytes;
  case Physical::Date: return Kind::Date;
  case Physical::Time: return Kind::Time;
  case Physical::DateTime: case Physical::Instant: return Kind::DateTime;
  case Physical::Interval: return Kind::Interval;
  case Physical::Uuid: return Kind::Uuid;
  case Physical::Bits: return Kind::Bits;
  case Physical::Dynamic: return Kind::None;
  }
  return Kind::None;
}

Value valueAt(const ColumnVector &c, std::size_t row) {
  Value v;
  switch (c.tag(row)) {
  case Tag::Value:
    v.kind = kindOf(c.physical());
    if (isVariable(c.physical())) v.s = c.view(row);
    else if (v.kind == Kind::Real) v.d = c.real(row);
    else v.i = c.integer(row);
    break;
  case Tag::Special: v.kind = Kind::Special; v.s = c.view(row); break;
  case Tag::Integer: v.kind = Kind::Integer; v.i = c.integer(row); break;
  case Tag::Real: v.kind = Kind::Real; v.d = c.real(row); break;
  case Tag::TextValue: v.kind = Kind::Text; v.s = c.view(row); break;
  case Tag::Blob: v.kind = Kind::Bytes; v.s = c.view(row); break;
  case Tag::Null: case Tag::Unchanged: case Tag::Missing: break;
  }
  return v;
}

Problem specialProblem(std::string_view s) {
  if (s == "infinity" || s == "-infinity" || s == "Infinity" || s == "-Infinity") return Problem::Infinity;
  if (s == "NaN") return Problem::NotANumber;
  return s.starts_with("0000") || s.find("-00") != std::string_view::npos ? Problem::ZeroDate : Problem::OutOfRange;
}
bool isPositiveInfinity(std::string_view s) { return s == "infinity" || s == "Infinity"; }
bool isNegativeInfinity(std::string_view s) { return s == "-infinity" || s == "-Infinity"; }

// ---- numbers ----------------------------------------------------------------------------------------------------

/// A number written in digits: its parts are views, nothing is copied.
struct Digits {
  bool negative = false;
  std::string_view whole, fraction;
};

/// [+-]digits[.digits]; leading zeros of the whole part are dropped. Nothing when the text is no such number.
std::optional<Digits> parseDigits(std::string_view t) {
  Digits d;
  if (!t.empty() && (t.front() == '-' || t.front() == '+')) { d.negative = t.front() == '-'; t.remove_prefix(1); }
  const std::size_t point = t.find('.');
  d.whole = t.substr(0, point);
  if (point != std::string_view::npos) d.fraction = t.substr(point + 1);
  if (d.whole.empty() && d.fraction.empty()) return std::nullopt;
  for (const std::string_view part : {d.whole, d.fraction})
    for (const char c : part)
      if (c < '0' || c > '9') return std::nullopt;
  while (!d.whole.empty() && d.whole.front() == '0') d.whole.remove_prefix(1);
  return d;
}

/// 1.5e3 → 1500: only for texts with an exponent, which are rare.
std::optional<std::string> expanded(std::string_view t) {
  const std::size_t e = t.find_first_of("eE");
  if (e == std::string_view::npos) return std::nullopt;
  int exponent = 0;
  std::string_view power = t.substr(e + 1);
  if (!power.empty() && power.front() == '+') power.remove_prefix(1);
  const auto parsed = std::from_chars(power.data(), power.data() + power.size(), exponent);
  const auto d = parseDigits(t.substr(0, e));
  if (parsed.ec != std::errc() || parsed.ptr != power.data() + power.size() || !d || std::abs(exponent) > 20000) return std::nullopt;
  std::string digits(d->whole);
  digits += d->fraction;
  auto point = static_cast<std::ptrdiff_t>(d->whole.size()) + exponent;
  if (point < 0) { digits.insert(0, static_cast<std::size_t>(-point), '0'); point = 0; }
  if (point > static_cast<std::ptrdiff_t>(digits.size())) digits.append(static_cast<std::size_t>(point) - digits.size(), '0');
  const std::string fraction = digits.substr(static_cast<std::size_t>(point));
  std::string text(d->negative ? 1U : 0U, '-');
  text.append(digits, 0, static_cast<std::size_t>(point));
  if (point == 0) text.push_back('0');
  if (!fraction.empty()) text.append(1, '.').append(fraction);
  return text;
}

bool allZero(std::string_view digits) { return digits.find_first_not_of('0') == std::string_view::npos; }

unsigned groupOf(std::string_view digits) {
  unsigned v = 0;
  for (const char c : digits) v = v * 10 + static_cast<unsigned>(c - '0');
  return v;
}

/// numeric_recv: digit count, weight, sign, display scale, then digits to the base of 10,000.
Problem putNumeric(WireBuffer &out, const WireColumn &column, const Digits &d, bool clamp) {
  std::string nines;
  Digits use = d;
  if (column.precision >= 0) {
    const auto room = static_cast<std::size_t>(std::max(0, column.precision - column.scale));
    const auto scale = static_cast<std::size_t>(std::max(0, column.scale));
    if (d.whole.size() > room) {
      if (!clamp) return Problem::OutOfRange;
      nines.assign(room + scale, '9');
      use.whole = std::string_view(nines).substr(0, room);
      use.fraction = std::string_view(nines).substr(room);
    } else if (d.fraction.size() > scale && !allZero(d.fraction.substr(scale)) && !clamp) {
      return Problem::OutOfRange; // the server would round without a word
    }
  }
  if (use.whole.size() > 131072 || use.fraction.size() > 16383) return Problem::OutOfRange;
  const std::size_t head = (use.whole.size() + 3) / 4, tail = (use.fraction.size() + 3) / 4;
  const std::size_t start = out.size();
  out.put32(0);
  out.grow(8);
  std::size_t count = 0, lastNonZero = 0;
  int weight = static_cast<int>(head) - 1;
  const auto put = [&](unsigned group) {
    if (count == 0 && group == 0) { --weight; return; }
    out.put16(static_cast<std::uint16_t>(group));
    ++count;
    if (group) lastNonZero = count;
  };
  std::size_t at = 0;
  for (std::size_t i = 0; i < head; ++i) {
    const std::size_t n = i == 0 ? use.whole.size() - (head - 1) * 4 : 4;
    put(groupOf(use.whole.substr(at, n)));
    at += n;
  }
  for (std::size_t i = 0; i < tail; ++i) {
    const std::string_view part = use.fraction.substr(i * 4, 4);
    unsigned group = groupOf(part);
    for (std::size_t n = part.size(); n < 4; ++n) group *= 10;
    put(group);
  }
  out.truncate(start + 12 + lastNonZero * 2);
  if (lastNonZero == 0) weight = 0;
  const auto header = static_cast<std::uint32_t>(lastNonZero) << 16 | static_cast<std::uint16_t>(weight);
  const std::uint32_t sign = use.negative && lastNonZero ? 0x4000U : 0U;
  out.patch32(start, static_cast<std::uint32_t>(8 + lastNonZero * 2));
  out.patch32(start + 4, header);
  out.patch32(start + 8, sign << 16 | static_cast<std::uint32_t>(use.fraction.size()));
  return Problem::None;
}

Problem putNumericSpecial(WireBuffer &out, std::uint32_t sign) {
  out.put32(8);
  out.put32(0);
  out.put32(sign << 16);
  return Problem::None;
}

Problem encodeNumeric(WireBuffer &out, const WireColumn &column, const Value &v, bool clamp) {
  char text[400];
  std::string_view digits = v.s;
  switch (v.kind) {
  case Kind::Integer: digits = {text, static_cast<std::size_t>(std::to_chars(text, text + sizeof text, v.i).ptr - text)}; break;
  case Kind::Unsigned: digits = {text, static_cast<std::size_t>(std::to_chars(text, text + sizeof text, static_cast<std::uint64_t>(v.i)).ptr - text)}; break;
  case Kind::Real:
    if (std::isnan(v.d)) return putNumericSpecial(out, 0xC000);
    if (std::isinf(v.d)) return putNumericSpecial(out, v.d < 0 ? 0xF000U : 0xD000U);
    digits = {text, static_cast<std::size_t>(std::to_chars(text, text + sizeof text, v.d, std::chars_format::fixed).ptr - text)};
    break;
  case Kind::Special:
    if (v.s == "NaN") return putNumericSpecial(out, 0xC000);
    if (isPositiveInfinity(v.s)) return putNumericSpecial(out, 0xD000);
    if (isNegativeInfinity(v.s)) return putNumericSpecial(out, 0xF000);
    return specialProblem(v.s);
  case Kind::Text: digits = trimmed(v.s); break;
  case Kind::Bytes: case Kind::Date: case Kind::Time: case Kind::DateTime: case Kind::Interval: case Kind::Uuid: case Kind::Bits: case Kind::None:
    return Problem::WrongKind;
  }
  if (const auto d = parseDigits(digits)) return putNumeric(out, column, *d, clamp);
  if (const auto plain = expanded(digits))
    if (const auto d = parseDigits(*plain)) return putNumeric(out, column, *d, clamp);
  return Problem::InvalidText;
}

/// The whole number in a value, or why there is none.
Problem wholeNumber(const Value &v, bool clamp, std::int64_t &to) {
  switch (v.kind) {
  case Kind::Integer: to = v.i; return Problem::None;
  case Kind::Unsigned:
    to = v.i;
    if (v.i < 0) { if (!clamp) return Problem::OutOfRange; to = std::numeric_limits<std::int64_t>::max(); }
    return Problem::None;
  case Kind::Real: {
    if (std::isnan(v.d)) return Problem::NotANumber;
    if (std::isinf(v.d)) return Problem::Infinity;
    const double rounded = std::nearbyint(v.d);
    if (rounded < -9.2233720368547758e18 || rounded >= 9.2233720368547758e18) {
      if (!clamp) return Problem::OutOfRange;
      to = rounded < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
      return Problem::None;
    }
    if (rounded != v.d && !clamp) return Problem::OutOfRange;
    to = static_cast<std::int64_t>(rounded);
    return Problem::None;
  }
  case Kind::Text: {
    const auto d = parseDigits(trimmed(v.s));
    if (!d) return Problem::InvalidText;
    if (!allZero(d->fraction) && !clamp) return Problem::OutOfRange;
    std::uint64_t magnitude = 0;
    const auto parsed = std::from_chars(d->whole.data(), d->whole.data() + d->whole.size(), magnitude);
    const std::uint64_t most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + (d->negative ? 1 : 0);
    if (parsed.ec == std::errc::result_out_of_range || magnitude > most) { if (!clamp) return Problem::OutOfRange; magnitude = most; }
    to = static_cast<std::int64_t>(d->negative ? 0 - magnitude : magnitude);
    return Problem::None;
  }
  case Kind::Bits: {
    const std::string_view digits = v.s.substr(std::min(v.s.find('1'), v.s.size()));
    if (digits.size() > 63) return Problem::OutOfRange;
    to = 0;
    for (const char c : digits) to = to * 2 + (c == '1');
    return Problem::None;
  }
  case Kind::Special: return specialProblem(v.s);
  case Kind::Bytes: case Kind::Date: case Kind::Time: case Kind::DateTime: case Kind::Interval: case Kind::Uuid: case Kind::None: return Problem::WrongKind;
  }
  return Problem::WrongKind;
}

Problem encodeInteger(WireBuffer &out, const Value &v, int bytes, std::int64_t low, std::int64_t high, bool clamp) {
  std::int64_t n = v.i;
  if (v.kind != Kind::Integer)
    if (const Problem p = wholeNumber(v, clamp, n); p != Problem::None) return p;
  if (n < low || n > high) {
    if (!clamp) return Problem::OutOfRange;
    n = n < low ? low : high;
  }
  out.put32(static_cast<std::uint32_t>(bytes));
  if (bytes == 2) out.put16(static_cast<std::uint16_t>(n));
  else if (bytes == 4) out.put32(static_cast<std::uint32_t>(n));
  else out.put64(static_cast<std::uint64_t>(n));
  return Problem::None;
}

Problem encodeBool(WireBuffer &out, const Value &v, bool clamp) {
  std::int64_t n = 0;
  if (v.kind == Kind::Text) {
    const std::string_view t = trimmed(v.s);
    if (t == "t" || t == "true" || t == "TRUE" || t == "True" || t == "1" || t == "yes" || t == "on") n = 1;
    else if (t == "f" || t == "false" || t == "FALSE" || t == "False" || t == "0" || t == "no" || t == "off") n = 0;
    else return Problem::InvalidText;
  } else if (v.kind == Kind::Bytes && v.s.size() == 1 && static_cast<unsigned char>(v.s[0]) <= 1) {
    n = v.s[0];
  } else if (const Problem p = wholeNumber(v, clamp, n); p != Problem::None) {
    return p;
  }
  if (n != 0 && n != 1 && !clamp) return Problem::OutOfRange; // a TINYINT(1) may hold 2: that is not "true"
  out.put32(1);
  out.put8(n != 0);
  return Problem::None;
}

Problem realNumber(const Value &v, bool clamp, double &to) {
  switch (v.kind) {
  case Kind::Real: to = v.d; return Problem::None;
  case Kind::Integer:
    to = static_cast<double>(v.i);
    if (!clamp && (std::fabs(to) > 9.0e18 || static_cast<std::int64_t>(to) != v.i)) return Problem::OutOfRange;
    return Problem::None;
  case Kind::Unsigned:
    to = static_cast<double>(static_cast<std::uint64_t>(v.i));
    if (!clamp && (to > 1.8e19 || static_cast<std::uint64_t>(to) != static_cast<std::uint64_t>(v.i))) return Problem::OutOfRange;
    return Problem::None;
  case Kind::Text: {
    const std::string_view t = trimmed(v.s);
    const auto parsed = std::from_chars(t.data(), t.data() + t.size(), to);
    if (parsed.ec == std::errc::result_out_of_range) return Problem::OutOfRange;
    if (parsed.ec != std::errc() || parsed.ptr != t.data() + t.size()) return Problem::InvalidText;
    return Problem::None;
  }
  case Kind::Special:
    if (v.s == "NaN") to = std::numeric_limits<double>::quiet_NaN();
    else if (isPositiveInfinity(v.s)) to = std::numeric_limits<double>::infinity();
    else if (isNegativeInfinity(v.s)) to = -std::numeric_limits<double>::infinity();
    else return specialProblem(v.s);
    return Problem::None;
  case Kind::Bytes: case Kind::Date: case Kind::Time: case Kind::DateTime: case Kind::Interval: case Kind::Uuid: case Kind::Bits: case Kind::None:
    return Problem::WrongKind;
  }
  return Problem::WrongKind;
}

Problem encodeFloat8(WireBuffer &out, const Value &v, bool clamp) {
  double d = 0;
  if (const Problem p = realNumber(v, clamp, d); p != Problem::None) return p;
  out.put32(8);
  out.put64(std::bit_cast<std::uint64_t>(d));
  return Problem::None;
}

Problem encodeFloat4(WireBuffer &out, const Value &v, bool clamp) {
  double d = 0;
  if (const Problem p = realNumber(v, clamp, d); p != Problem::None) return p;
  if (std::isfinite(d) && std::fabs(d) > static_cast<double>(FLT_MAX)) {
    if (!clamp) return Problem::OutOfRange;
    d = d < 0 ? -static_cast<double>(FLT_MAX) : static_cast<double>(FLT_MAX);
  }
  const auto f = static_cast<float>(d);
  // A decimal text is rounded to the nearest float by nature; a double or a whole number that changes is a loss.
  if (!clamp && v.kind != Kind::Text && !std::isnan(d) && static_cast<double>(f) != d) return Problem::OutOfRange;
  out.put32(4);
  out.put32(std::bit_cast<std::uint32_t>(f));
  return Problem::None;
}

// ---- text and bytes ---------------------------------------------------------------------------------------------

Problem putText(WireBuffer &out, const WireColumn &column, std::string_view text, bool clamp) {
  std::string mended;
  if (std::memchr(text.data() ? text.data() : "", 0, text.size())) {
    if (!clamp) return Problem::NulByte;
    for (const char c : text) if (c) mended.push_back(c);
    text = mended;
  }
  if (!isValidUtf8(text)) {
    if (!clamp) return Problem::InvalidText;
    mended = repairedUtf8(text);
    text = mended;
  }
  if (column.characterLimit && text.size() > static_cast<std::size_t>(column.limit)) {
    if (column.blankPadded) while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    if (characterCount(text) > static_cast<std::size_t>(column.limit)) {
      if (!clamp) return Problem::TooLong;
      text = text.substr(0, bytesOfCharacters(text, static_cast<std::size_t>(column.limit)));
    }
  }
  if (text.size() > 0x3fffffffU) return Problem::TooLong; // one field may not exceed 1 GB
  const bool jsonb = column.wire == Wire::Jsonb;
  out.put32(static_cast<std::uint32_t>(text.size() + jsonb));
  if (jsonb) out.put8(1);
  out.putBytes(text);
  return Problem::None;
}

Problem encodeText(WireBuffer &out, const WireColumn &column, const ColumnVector &values, std::size_t row, const Value &v, bool clamp) {
  if (v.kind == Kind::Text || v.kind == Kind::Bits || v.kind == Kind::Special) return putText(out, column, v.s, clamp);
  if (v.kind == Kind::Bytes && values.physical() != Physical::Geometry) return putText(out, column, v.s, clamp);
  if (v.kind == Kind::None) return Problem::WrongKind;
  thread_local std::string scratch;
  scratch.clear();
  appendValueText(scratch, values, row);
  return putText(out, column, scratch, clamp);
}

Problem encodeBytea(WireBuffer &out, const ColumnVector &values, std::size_t row, const Value &v) {
  std::string_view bytes = v.s;
  thread_local std::string scratch;
  if (v.kind == Kind::None) return Problem::WrongKind;
  if (v.kind != Kind::Bytes && v.kind != Kind::Text && v.kind != Kind::Uuid && v.kind != Kind::Special) {
    scratch.clear();
    appendValueText(scratch, values, row);
    bytes = scratch;
  }
  if (bytes.size() > 0x3fffffffU) return Problem::TooLong;
  out.put32(static_cast<std::uint32_t>(bytes.size()));
  out.putBytes(bytes);
  return Problem::None;
}

// ---- times ------------------------------------------------------------------------------------------------------

constexpr std::int64_t minDate = -2451545, endDate = 2147483494LL - 2451545; ///< days since 2000, PostgreSQL's date.h
constexpr std::int64_t minTimestamp = -211813488000000000LL, endTimestamp = 9223371331200000000LL;

/// A zero or half-zero date's nearest real one: 2020-00-00 → 2020-01-01, 0000-00-00 → 1970-01-01.
std::int64_t mendedDate(std::string_view text) {
  char fixed[10];
  if (text.size() < sizeof fixed || text.starts_with("0000")) return 0;
  std::memcpy(fixed, text.data(), sizeof fixed);
  const auto isZero = [&](int at) { return fixed[at] == '0' && fixed[at + 1] == '0'; };
  if (isZero(5)) fixed[6] = '1';
  if (isZero(8)) fixed[9] = '1';
  for (int tries = 0; tries < 4; ++tries) { // 31 February → 29 or 28 February
    if (const auto days = parseDate({fixed, sizeof fixed})) return *days;
    if (fixed[9] == '0') { fixed[8] = '2'; fixed[9] = '9'; }
    else --fixed[9];
  }
  return 0;
}

Problem encodeDate(WireBuffer &out, const Value &v, bool clamp) {
  std::int64_t days = v.i;
  switch (v.kind) {
  case Kind::Date: break;
  case Kind::DateTime:
    if (v.i % microsPerDay != 0 && !clamp) return Problem::OutOfRange;
    days = v.i / microsPerDay - (v.i % microsPerDay < 0);
    break;
  case Kind::Text: {
    auto parsed = parseDate(v.s);
    if (!parsed)
      if (const auto micros = parseDateTime(v.s); micros && *micros % microsPerDay == 0) parsed = *micros / microsPerDay;
    if (!parsed) return trimmed(v.s).starts_with("0000-00-00") ? Problem::ZeroDate : Problem::InvalidText;
    days = *parsed;
    break;
  }
  case Kind::Special: {
    const bool up = isPositiveInfinity(v.s);
    if (up || isNegativeInfinity(v.s)) {
      out.put32(4);
      out.put32(static_cast<std::uint32_t>(up ? INT32_MAX : INT32_MIN));
      return Problem::None;
    }
    if (!clamp) return specialProblem(v.s);
    days = mendedDate(v.s);
    break;
  }
  case Kind::Integer: case Kind::Unsigned: case Kind::Real: case Kind::Bytes: case Kind::Time: case Kind::Interval: case Kind::Uuid: case Kind::Bits: case Kind::None:
    return Problem::WrongKind;
  }
  days -= daysToPgEpoch;
  if (days < minDate || days >= endDate) {
    if (!clamp) return Problem::OutOfRange;
    days = days < minDate ? minDate : endDate - 1;
  }
  out.put32(4);
  out.put32(static_cast<std::uint32_t>(days));
  return Problem::None;
}

constexpr std::int64_t stepOf(int fraction) {
  std::int64_t step = 1;
  for (int i = fraction; i < 6; ++i) step *= 10;
  return step;
}

Problem encodeTimestamp(WireBuffer &out, const WireColumn &column, const Value &v, bool clamp) {
  std::int64_t micros = v.i;
  switch (v.kind) {
  case Kind::DateTime: break;
  case Kind::Date:
    if (std::abs(v.i) > 106'000'000) { if (!clamp) return Problem::OutOfRange; micros = v.i < 0 ? -106'000'000 : 106'000'000; }
    micros *= microsPerDay;
    break;
  case Kind::Text: {
    const auto parsed = parseDateTime(v.s);
    if (!parsed) return trimmed(v.s).starts_with("0000-00-00") ? Problem::ZeroDate : Problem::InvalidText;
    micros = *parsed;
    break;
  }
  case Kind::Special: {
    const bool up = isPositiveInfinity(v.s);
    if (up || isNegativeInfinity(v.s)) {
      out.put32(8);
      out.put64(static_cast<std::uint64_t>(up ? INT64_MAX : INT64_MIN));
      return Problem::None;
    }
    if (!clamp) return specialProblem(v.s);
    micros = mendedDate(v.s) * microsPerDay;
    break;
  }
  case Kind::Integer: case Kind::Unsigned: case Kind::Real: case Kind::Bytes: case Kind::Time: case Kind::Interval: case Kind::Uuid: case Kind::Bits: case Kind::None:
    return Problem::WrongKind;
  }
  if (column.fraction < 6 && micros % stepOf(column.fraction) != 0 && !clamp) return Problem::OutOfRange;
  constexpr std::int64_t shift = daysToPgEpoch * microsPerDay;
  static_assert(endTimestamp > INT64_MAX - shift, "no value counted from 1970 lies beyond the type's end");
  if (micros < minTimestamp + shift) {
    if (!clamp) return Problem::OutOfRange;
    micros = minTimestamp + shift;
  }
  out.put32(8);
  out.put64(static_cast<std::uint64_t>(micros - shift));
  return Problem::None;
}

Problem encodeTime(WireBuffer &out, const WireColumn &column, const Value &v, bool clamp) {
  std::int64_t micros = v.i;
  if (v.kind == Kind::Text) {
    const auto parsed = parseTime(v.s);
    if (!parsed) return Problem::InvalidText;
    micros = *parsed;
  } else if (v.kind == Kind::Special) {
    return specialProblem(v.s);
  } else if (v.kind != Kind::Time) {
    return Problem::WrongKind;
  }
  if (micros < 0 || micros > microsPerDay) {
    if (!clamp) return Problem::OutOfRange;
    micros = micros < 0 ? 0 : microsPerDay - 1;
  }
  if (column.fraction < 6 && micros % stepOf(column.fraction) != 0 && !clamp) return Problem::OutOfRange;
  out.put32(8);
  out.put64(static_cast<std::uint64_t>(micros));
  return Problem::None;
}

Problem encodeInterval(WireBuffer &out, const Value &v) {
  IntervalValue value;
  if (v.kind == Kind::Interval && v.s.size() == 16) {
    std::memcpy(&value.months, v.s.data(), 4);
    std::memcpy(&value.days, v.s.data() + 4, 4);
    std::memcpy(&value.micros, v.s.data() + 8, 8);
  } else if (v.kind == Kind::Time) {
    value.micros = v.i;
  } else if (v.kind == Kind::Text) {
    if (const auto time = parseTime(v.s)) value.micros = *time;
    else if (const auto parsed = parseInterval(v.s)) value = *parsed;
    else return Problem::InvalidText;
  } else {
    return v.kind == Kind::Special ? specialProblem(v.s) : Problem::WrongKind;
  }
  out.put32(16);
  out.put64(static_cast<std::uint64_t>(value.micros));
  out.put32(static_cast<std::uint32_t>(value.days));
  out.put32(static_cast<std::uint32_t>(value.months));
  return Problem::None;
}

// ---- the rest ---------------------------------------------------------------------------------------------------

Problem encodeUuid(WireBuffer &out, const Value &v) {
  char bytes[16];
  if ((v.kind == Kind::Uuid || v.kind == Kind::Bytes) && v.s.size() == 16) std::memcpy(bytes, v.s.data(), 16);
  else if (v.kind != Kind::Text) return Problem::WrongKind;
  else if (!parseUuid(v.s, bytes)) return Problem::InvalidText;
  out.put32(16);
  out.putBytes({bytes, 16});
  return Problem::None;
}

Problem encodeBits(WireBuffer &out, const WireColumn &column, const Value &v, bool clamp) {
  std::string made;
  std::string_view bits = v.s;
  if (v.kind == Kind::Integer || v.kind == Kind::Unsigned) {
    const auto number = static_cast<std::uint64_t>(v.i);
    for (int i = number ? 63 - std::countl_zero(number) : 0; i >= 0; --i) made.push_back((number >> i & 1) ? '1' : '0');
    bits = made;
  } else if (v.kind == Kind::Bytes) {
    for (const char c : v.s) for (int i = 7; i >= 0; --i) made.push_back((static_cast<unsigned char>(c) >> i & 1) ? '1' : '0');
    bits = made;
  } else if (v.kind != Kind::Bits && v.kind != Kind::Text) {
    return Problem::WrongKind;
  }
  if (bits.find_first_not_of("01") != std::string_view::npos) return Problem::InvalidText;
  const auto limit = static_cast<std::size_t>(std::max(column.limit, 0));
  std::size_t pad = 0;
  if (column.limit >= 0 && bits.size() > limit) {
    if (!clamp && bits.substr(0, bits.size() - limit).find('1') != std::string_view::npos) return Problem::TooLong;
    bits = bits.substr(bits.size() - limit);
  } else if (column.wire == Wire::Bit && column.limit >= 0) {
    pad = limit - bits.size(); // a number's value stays, its width grows
  }
  const std::size_t length = bits.size() + pad, bytes = (length + 7) / 8;
  out.put32(static_cast<std::uint32_t>(4 + bytes));
  out.put32(static_cast<std::uint32_t>(length));
  char *to = out.grow(bytes);
  std::memset(to, 0, bytes);
  for (std::size_t i = 0; i < bits.size(); ++i)
    if (bits[i] == '1') to[(i + pad) / 8] = static_cast<char>(to[(i + pad) / 8] | (0x80 >> ((i + pad) % 8)));
  return Problem::None;
}

Problem encodeInet(WireBuffer &out, const WireColumn &column, const Value &v) {
  unsigned char address[16];
  int family = 0, bits = -1;
  std::size_t size = 0;
  if (v.kind == Kind::Text) {
    std::string text(trimmed(v.s));
    if (const std::size_t slash = text.find('/'); slash != std::string::npos) {
      const auto end = text.data() + text.size();
      if (const auto parsed = std::from_chars(text.data() + slash + 1, end, bits); parsed.ec != std::errc() || parsed.ptr != end) return Problem::InvalidText;
      text.resize(slash);
    }
    if (inet_pton(AF_INET, text.c_str(), address) == 1) { family = 2; size = 4; }
    else if (inet_pton(AF_INET6, text.c_str(), address) == 1) { family = 3; size = 16; }
    else return Problem::InvalidText;
  } else if (v.kind == Kind::Bytes && (v.s.size() == 4 || v.s.size() == 16)) {
    size = v.s.size();
    family = size == 4 ? 2 : 3;
    std::memcpy(address, v.s.data(), size);
  } else {
    return Problem::WrongKind;
  }
  const int most = static_cast<int>(size) * 8;
  if (bits < 0) bits = most;
  if (bits > most) return Problem::InvalidText;
  out.put32(static_cast<std::uint32_t>(4 + size));
  out.put8(static_cast<std::uint8_t>(family));
  out.put8(static_cast<std::uint8_t>(bits));
  out.put8(column.wire == Wire::Cidr);
  out.put8(static_cast<std::uint8_t>(size));
  out.putBytes({reinterpret_cast<const char *>(address), size});
  return Problem::None;
}

Problem encodeGeometry(WireBuffer &out, const Value &v) {
  if (v.kind == Kind::Bytes) {
    out.put32(static_cast<std::uint32_t>(v.s.size()));
    out.putBytes(v.s);
    return Problem::None;
  }
  if (v.kind != Kind::Text) return Problem::WrongKind;
  const std::size_t start = out.size();
  out.put32(static_cast<std::uint32_t>(v.s.size() / 2));
  if (!parseHex(v.s, out.grow(v.s.size() / 2))) { out.truncate(start); return Problem::InvalidText; }
  return Problem::None;
}

} // namespace

Problem encodeField(WireBuffer &out, const WireColumn &column, const ColumnVector &values, std::size_t row, bool clamp) {
  if (values.isNull(row)) {
    out.put32(0xffffffffU);
    return Problem::None;
  }
  const Value v = valueAt(values, row);
  switch (column.wire) {
  case Wire::Int4: return encodeInteger(out, v, 4, INT32_MIN, INT32_MAX, clamp);
  case Wire::Int8: return encodeInteger(out, v, 8, INT64_MIN, INT64_MAX, clamp);
  case Wire::Int2: return encodeInteger(out, v, 2, INT16_MIN, INT16_MAX, clamp);
  case Wire::ObjectId: return encodeInteger(out, v, 4, 0, UINT32_MAX, clamp);
  case Wire::Bool: return encodeBool(out, v, clamp);
  case Wire::Float4: return encodeFloat4(out, v, clamp);
  case Wire::Float8: return encodeFloat8(out, v, clamp);
  case Wire::Numeric: return encodeNumeric(out, column, v, clamp);
  case Wire::NoBinary: case Wire::Text: case Wire::Json: case Wire::Jsonb: return encodeText(out, column, values, row, v, clamp);
  case Wire::Bytea: return encodeBytea(out, values, row, v);
  case Wire::Date: return encodeDate(out, v, clamp);
  case Wire::Time: return encodeTime(out, column, v, clamp);
  case Wire::Timestamp: case Wire::TimestampTz: return encodeTimestamp(out, column, v, clamp);
  case Wire::Interval: return encodeInterval(out, v);
  case Wire::Uuid: return encodeUuid(out, v);
  case Wire::Bit: case Wire::VarBit: return encodeBits(out, column, v, clamp);
  case Wire::Inet: case Wire::Cidr: return encodeInet(out, column, v);
  case Wire::Geometry: return encodeGeometry(out, v);
  }
  return Problem::WrongKind;
}

} // namespace portolan::pg
