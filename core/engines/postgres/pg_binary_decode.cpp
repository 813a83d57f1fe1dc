// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of the codec, values as text, and the value policies.
#include "core/engines/postgres/pg_binary_codec.h"
#include "core/engines/postgres/pg_values.h"

#include "core/engines/postgres/pg_link.h"

#include <arpa/inet.h>
#include <charconv>
#include <sys/socket.h>

namespace portolan::pg {

Physical physicalOf(Wire wire) {
  switch (wire) {
  case Wire::Bool: return Physical::Bool;
  case Wire::Int2: case Wire::Int4: case Wire::Int8: case Wire::ObjectId: return Physical::Int64;
  case Wire::Float4: return Physical::Float32;
  case Wire::Float8: return Physical::Float64;
  case Wire::Numeric: return Physical::Decimal;
  case Wire::NoBinary: case Wire::Text: case Wire::Inet: case Wire::Cidr: return Physical::Text;
  case Wire::Bytea: return Physical::Bytes;
  case Wire::Json: case Wire::Jsonb: return Physical::Json;
  case Wire::Date: return Physical::Date;
  case Wire::Time: return Physical::Time;
  case Wire::Timestamp: return Physical::DateTime;
  case Wire::TimestampTz: return Physical::Instant;
  case Wire::Interval: return Physical::Interval;
  case Wire::Uuid: return Physical::Uuid;
  case Wire::Bit: case Wire::VarBit: return Physical::Bits;
  case Wire::Geometry: return Physical::Geometry;
  }
  return Physical::Text;
}

namespace {

constexpr std::int64_t epochMicros = daysToPgEpoch * microsPerDay;

/// Text of a numeric's base-10000 digits with exactly its display scale.
bool decodeNumeric(const char *p, std::size_t length, ColumnVector &out) {
  if (length < 8 || length % 2) return false;
  const std::size_t count = load16(p);
  const int weight = static_cast<std::int16_t>(load16(p + 2));
  const unsigned sign = load16(p + 4), scale = load16(p + 6);
  if (length != 8 + count * 2) return false;
  if (sign == 0xC000) { out.appendSpecial("NaN"); return true; }
  if (sign == 0xD000) { out.appendSpecial("Infinity"); return true; }
  if (sign == 0xF000) { out.appendSpecial("-Infinity"); return true; }
  if ((sign != 0 && sign != 0x4000) || scale > 16383) return false;
  const auto group = [&](int i) -> unsigned { return i >= 0 && i < static_cast<int>(count) ? load16(p + 8 + i * 2) : 0; };
  const std::size_t wholeGroups = weight >= 0 ? static_cast<std::size_t>(weight) + 1 : 0;
  thread_local std::string text;
  text.clear();
  if (sign) text.push_back('-');
  const std::size_t start = text.size();
  const auto put = [&](unsigned g) {
    const char digits[4] = {static_cast<char>('0' + g / 1000 % 10), static_cast<char>('0' + g / 100 % 10),
                            static_cast<char>('0' + g / 10 % 10), static_cast<char>('0' + g % 10)};
    text.append(digits, 4);
  };
  for (std::size_t i = 0; i < wholeGroups; ++i) put(group(static_cast<int>(i)));
  std::size_t zeros = 0;
  while (start + zeros + 1 < text.size() && text[start + zeros] == '0') ++zeros;
  text.erase(start, zeros);
  if (text.size() == start) text.push_back('0');
  if (scale) {
    text.push_back('.');
    const std::size_t end = text.size() + scale;
    for (int i = weight + 1; text.size() < end; ++i) put(group(i));
    text.resize(end);
  }
  out.appendBytes(text);
  return true;
}

bool decodeInet(const char *p, std::size_t length, bool cidr, ColumnVector &out) {
  if (length != 8 && length != 20) return false;
  const bool v6 = p[0] == 3;
  const std::size_t size = static_cast<unsigned char>(p[3]);
  if (size != (v6 ? 16U : 4U) || length != size + 4) return false;
  char text[INET6_ADDRSTRLEN + 8];
  if (!inet_ntop(v6 ? AF_INET6 : AF_INET, p + 4, text, sizeof text)) return false;
  std::size_t n = std::strlen(text);
  const unsigned bits = static_cast<unsigned char>(p[1]);
  if (cidr || bits != size * 8) {
    text[n++] = '/';
    n = static_cast<std::size_t>(std::to_chars(text + n, text + sizeof text, bits).ptr - text);
  }
  out.appendBytes({text, n});
  return true;
}

bool decodeBits(const char *p, std::size_t length, ColumnVector &out) {
  if (length < 4) return false;
  const std::size_t bits = load32(p);
  if (bits > 0x7fffffffU || length != 4 + (bits + 7) / 8) return false;
  char *to = out.appendUninitialised(bits);
  for (std::size_t i = 0; i < bits; ++i) to[i] = (static_cast<unsigned char>(p[4 + i / 8]) >> (7 - i % 8) & 1) ? '1' : '0';
  return true;
}

void appendInterval(ColumnVector &out, const IntervalValue &v) {
  char *to = out.appendUninitialised(16);
  std::memcpy(to, &v.months, 4);
  std::memcpy(to + 4, &v.days, 4);
  std::memcpy(to + 8, &v.micros, 8);
}

void appendTimestamp(ColumnVector &out, std::int64_t v) {
  if (v == INT64_MAX) out.appendSpecial("infinity");
  else if (v == INT64_MIN) out.appendSpecial("-infinity");
  else if (v <= INT64_MAX - epochMicros) out.appendInteger(v + epochMicros);
  else { // the last thirty years of the type cannot be counted from 1970 in 64 bits
    std::string text;
    appendDate(text, v / microsPerDay + daysToPgEpoch);
    text.push_back(' ');
    appendTime(text, v % microsPerDay);
    out.appendSpecial(text);
  }
}

} // namespace

bool decodeField(Wire wire, const char *p, std::size_t n, ColumnVector &out) {
  switch (wire) {
  case Wire::Bool: if (n != 1) return false; out.appendInteger(*p != 0); return true;
  case Wire::Int2: if (n != 2) return false; out.appendInteger(static_cast<std::int16_t>(load16(p))); return true;
  case Wire::Int4: if (n != 4) return false; out.appendInteger(static_cast<std::int32_t>(load32(p))); return true;
  case Wire::ObjectId: if (n != 4) return false; out.appendInteger(load32(p)); return true;
  case Wire::Int8: if (n != 8) return false; out.appendInteger(static_cast<std::int64_t>(load64(p))); return true;
  case Wire::Float4: if (n != 4) return false; out.appendReal(static_cast<double>(std::bit_cast<float>(load32(p)))); return true;
  case Wire::Float8: if (n != 8) return false; out.appendReal(std::bit_cast<double>(load64(p))); return true;
  case Wire::Numeric: return decodeNumeric(p, n, out);
  case Wire::NoBinary: case Wire::Text: case Wire::Bytea: case Wire::Json: case Wire::Geometry: out.appendBytes({p, n}); return true;
  case Wire::Jsonb: if (n < 1 || p[0] != 1) return false; out.appendBytes({p + 1, n - 1}); return true;
  case Wire::Date: {
    if (n != 4) return false;
    const auto days = static_cast<std::int32_t>(load32(p));
    if (days == INT32_MAX) out.appendSpecial("infinity");
    else if (days == INT32_MIN) out.appendSpecial("-infinity");
    else out.appendInteger(days + daysToPgEpoch);
    return true;
  }
  case Wire::Time: if (n != 8) return false; out.appendInteger(static_cast<std::int64_t>(load64(p))); return true;
  case Wire::Timestamp: case Wire::TimestampTz: if (n != 8) return false; appendTimestamp(out, static_cast<std::int64_t>(load64(p))); return true;
  case Wire::Interval:
    if (n != 16) return false;
    appendInterval(out, {static_cast<std::int32_t>(load32(p + 12)), static_cast<std::int32_t>(load32(p + 8)), static_cast<std::int64_t>(load64(p))});
    return true;
  case Wire::Uuid: if (n != 16) return false; out.appendBytes({p, 16}); return true;
  case Wire::Bit: case Wire::VarBit: return decodeBits(p, n, out);
  case Wire::Inet: case Wire::Cidr: return decodeInet(p, n, wire == Wire::Cidr, out);
  }
  return false;
}

namespace {

template<class T> bool parseWhole(std::string_view t, T &to) {
  const auto parsed = std::from_chars(t.data(), t.data() + t.size(), to);
  return parsed.ec == std::errc() && parsed.ptr == t.data() + t.size();
}
bool isInfinite(std::string_view t) { return t == "infinity" || t == "-infinity"; }

/// "$1,234.50" or "-1.234,50 €" → "1234.50": the last point or comma before two digits is the decimal point.
void appendMoney(std::string_view t, ColumnVector &out) {
  std::string digits;
  const std::size_t mark = t.find_last_of(".,");
  bool negative = false;
  for (std::size_t i = 0; i < t.size(); ++i) {
    if (t[i] == '-' || t[i] == '(') negative = true;
    else if (t[i] >= '0' && t[i] <= '9') digits.push_back(t[i]);
    else if (i == mark && t.size() > i + 2) digits.push_back('.');
  }
  out.appendBytes(negative ? "-" + digits : digits);
}

} // namespace

bool decodeText(const WireColumn &column, std::string_view t, ColumnVector &out) {
  switch (column.wire) {
  case Wire::Bool: out.appendInteger(t == "t" || t == "true"); return true;
  case Wire::Int2: case Wire::Int4: case Wire::Int8: case Wire::ObjectId: {
    std::int64_t v = 0;
    if (!parseWhole(t, v)) return false;
    out.appendInteger(v);
    return true;
  }
  case Wire::Float4: {
    float v = 0;
    if (!parseWhole(t, v)) return false;
    out.appendReal(static_cast<double>(v));
    return true;
  }
  case Wire::Float8: {
    double v = 0;
    if (!parseWhole(t, v)) return false;
    out.appendReal(v);
    return true;
  }
  case Wire::Numeric:
    if (t == "NaN" || t == "Infinity" || t == "-Infinity") out.appendSpecial(t);
    else out.appendBytes(t);
    return true;
  case Wire::NoBinary: if (column.type == oid::Money) appendMoney(t, out); else out.appendBytes(t); return true;
  case Wire::Text: case Wire::Json: case Wire::Jsonb: case Wire::Bit: case Wire::VarBit: case Wire::Inet: case Wire::Cidr: out.appendBytes(t); return true;
  case Wire::Bytea:
    if (!t.starts_with("\\x") || t.size() % 2) return false;
    return parseHex(t.substr(2), out.appendUninitialised((t.size() - 2) / 2));
  case Wire::Geometry: return t.size() % 2 == 0 && parseHex(t, out.appendUninitialised(t.size() / 2));
  case Wire::Date: {
    if (isInfinite(t)) { out.appendSpecial(t); return true; }
    const auto v = parseDate(t);
    if (v) out.appendInteger(*v);
    return v.has_value();
  }
  case Wire::Time: {
    const auto v = parseTime(t);
    if (v) out.appendInteger(*v);
    return v.has_value();
  }
  case Wire::Timestamp: case Wire::TimestampTz: {
    if (isInfinite(t)) { out.appendSpecial(t); return true; }
    const auto v = parseDateTime(t);
    if (v) out.appendInteger(*v);
    return v.has_value();
  }
  case Wire::Interval: {
    const auto v = parseInterval(t);
    if (v) appendInterval(out, *v);
    return v.has_value();
  }
  case Wire::Uuid: {
    char bytes[16];
    if (!parseUuid(t, bytes)) return false;
    out.appendBytes({bytes, 16});
    return true;
  }
  }
  return false;
}

void appendValueText(std::string &out, const ColumnVector &c, std::size_t row) {
  switch (c.tag(row)) {
  case Tag::Null: case Tag::Unchanged: case Tag::Missing: return;
  case Tag::Special: case Tag::TextValue: out.append(c.view(row)); return;
  case Tag::Integer: appendInteger(out, c.integer(row)); return;
  case Tag::Real: appendDouble(out, c.real(row)); return;
  case Tag::Blob: out.append("\\x"); appendHex(out, c.view(row)); return;
  case Tag::Value: break;
  }
  switch (c.physical()) {
  case Physical::Bool: case Physical::Int64: appendInteger(out, c.integer(row)); return;
  case Physical::UInt64: appendUnsigned(out, static_cast<std::uint64_t>(c.integer(row))); return;
  case Physical::Float32: appendFloat(out, static_cast<float>(c.real(row))); return;
  case Physical::Float64: appendDouble(out, c.real(row)); return;
  case Physical::Decimal: case Physical::Text: case Physical::Json: case Physical::Bits: out.append(c.view(row)); return;
  case Physical::Bytes: out.append("\\x"); appendHex(out, c.view(row)); return;
  case Physical::Geometry: appendHex(out, c.view(row)); return;
  case Physical::Date: appendDate(out, c.integer(row)); return;
  case Physical::Time: appendTime(out, c.integer(row)); return;
  case Physical::DateTime: appendDateTime(out, c.integer(row), false); return;
  case Physical::Instant: appendDateTime(out, c.integer(row), true); return;
  case Physical::Interval: {
    IntervalValue v;
    const std::string_view bytes = c.view(row);
    std::memcpy(&v.months, bytes.data(), 4);
    std::memcpy(&v.days, bytes.data() + 4, 4);
    std::memcpy(&v.micros, bytes.data() + 8, 8);
    pg::appendInterval(out, v);
    return;
  }
  case Physical::Uuid: appendUuid(out, c.view(row)); return;
  case Physical::Dynamic: return;
  }
}

// ---- policies ---------------------------------------------------------------------------------------------------

const char *problemKey(Problem problem) {
  switch (problem) {
  case Problem::None: return "none";
  case Problem::ZeroDate: return "zero-date";
  case Problem::Infinity: return "infinity";
  case Problem::NotANumber: return "nan";
  case Problem::OutOfRange: return "out-of-range";
  case Problem::TooLong: return "too-long";
  case Problem::NulByte: return "nul-byte";
  case Problem::InvalidText: return "invalid-text";
  case Problem::WrongKind: return "wrong-kind";
  }
  return "";
}

QString problemText(Problem problem) {
  switch (problem) {
  case Problem::None: return {};
  case Problem::ZeroDate: return tr("a zero date, which PostgreSQL cannot hold");
  case Problem::Infinity: return tr("an infinite value, which the column cannot hold");
  case Problem::NotANumber: return tr("NaN, which the column cannot hold");
  case Problem::OutOfRange: return tr("a value outside the column's range or precision");
  case Problem::TooLong: return tr("a value longer than the column allows");
  case Problem::NulByte: return tr("a text with a NUL byte, which PostgreSQL cannot hold");
  case Problem::InvalidText: return tr("a text that is not valid for the column's type");
  case Problem::WrongKind: return tr("a value of a kind that cannot become the column's type");
  }
  return {};
}

ValuePolicy FieldEncoder::policyFor(Problem problem) const {
  switch (problem) {
  case Problem::None: case Problem::WrongKind: return ValuePolicy::Fail;
  case Problem::ZeroDate: return m_policies.zeroDate;
  case Problem::Infinity: return m_policies.infinity;
  case Problem::NotANumber: return m_policies.nan;
  case Problem::OutOfRange: return m_policies.outOfRange;
  case Problem::TooLong: return m_policies.tooLong;
  case Problem::NulByte: return m_policies.nulByte;
  case Problem::InvalidText: return m_policies.invalidText;
  }
  return ValuePolicy::Fail;
}

Problem FieldEncoder::resolve(WireBuffer &out, const ColumnVector &values, std::size_t row, Problem problem) {
  const ValuePolicy policy = policyFor(problem);
  const char *outcome = "";
  switch (policy) {
  case ValuePolicy::Fail: return problem;
  case ValuePolicy::Null: out.put32(0xffffffffU); outcome = "null"; break;
  case ValuePolicy::Clamp:
    if (encodeField(out, m_column, values, row, true) != Problem::None) return problem;
    outcome = "clamp";
    break;
  case ValuePolicy::Text: { // only a text column takes bytes as their hexadecimal text
    if (m_column.wire != Wire::Text) return problem;
    std::string text;
    if (values.holdsBytes(row)) { text = "\\x"; appendHex(text, values.view(row)); }
    else appendValueText(text, values, row);
    out.put32(static_cast<std::uint32_t>(text.size()));
    out.putBytes(text);
    outcome = "text";
    break;
  }
  }
  ++m_counts[m_column.label + QLatin1String(": ") + QLatin1String(problemKey(problem)) + QStringLiteral("→") + QLatin1String(outcome)];
  return Problem::None;
}

void FieldEncoder::addCounts(PolicyCounts &counts) const {
  for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) counts[it.key()] += it.value();
}

Error valueError(const WireColumn &column, const ColumnVector &values, std::size_t row, Problem problem) {
  std::string text;
  appendValueText(text, values, row);
  QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 200)));
  shown.replace(QChar(0), QStringLiteral("\\0"));
  Error error = Error::data(tr("Column %1 (%2) was given %3").arg(column.label, column.typeName, problemText(problem)));
  error.withEngine(QStringLiteral("postgres")).withObject(column.label.section(QLatin1Char('.'), 0, -2)).withColumn(column.name).withValue(shown);
  if (problem != Problem::WrongKind)
    error.withHint(tr("Set the value policy \"%1\" to clamp or null, or map the column to another type").arg(QLatin1String(problemKey(problem))));
  else error.withHint(tr("Map the column to a type that can hold it"));
  return error;
}

} // namespace portolan::pg
