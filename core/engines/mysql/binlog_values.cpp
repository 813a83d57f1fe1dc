// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/binlog_values.h"

#include <arpa/inet.h>
#include <mysql.h>

namespace portolan::mysql::binlog {

namespace {

enum WireType : std::uint8_t { Vector = 242, BlobCompressed = 140, VarcharCompressed = 141 };

constexpr std::uint32_t powers10[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};
constexpr std::size_t digitBytes[] = {0, 1, 1, 2, 2, 3, 3, 4, 4, 4};

/// `count` digits of `value`, zeros in front.
inline char *writeDigits(char *out, std::uint32_t value, std::size_t count) {
  for (std::size_t i = count; i-- > 0;) {
    out[i] = static_cast<char>('0' + value % 10);
    value /= 10;
  }
  return out + count;
}

} // namespace

std::string uuidFromStorage(std::string_view s) {
  std::string out(s);
  const auto at = [&](std::size_t i) { return static_cast<signed char>(s[i]); };
  if (s.size() != 16 || !(at(6) < 0 && at(8) > 0)) return out; // versions 6 and up, nil and max are kept as they are
  out = std::string(s.substr(12, 4)) + std::string(s.substr(10, 2)) + std::string(s.substr(8, 2)) + std::string(s.substr(6, 2)) + std::string(s.substr(0, 6));
  return out;
}

std::string inetText(std::string_view bytes) {
  char buffer[INET6_ADDRSTRLEN] = {};
  ::inet_ntop(bytes.size() == 4 ? AF_INET : AF_INET6, bytes.data(), buffer, sizeof buffer);
  return buffer;
}

ValueDecoder::ValueDecoder(const WireColumn &wire, const DataType &type) : m_wire(wire), m_shape(shapeOf(type)), m_unsigned(type.isUnsigned) {
  if (type.kind == TypeKind::Binary && type.length > 0) m_fixedLength = static_cast<std::size_t>(type.length);
  if (type.kind == TypeKind::Uuid || type.kind == TypeKind::Inet6) m_fixedLength = 16;
  if (type.kind == TypeKind::Inet4) m_fixedLength = 4;
  if (!type.isBinary() && type.kind != TypeKind::Json) m_converter = CharsetConverter::forCharset(type.charset);
  if (type.kind == TypeKind::Json && type.jsonAlias) m_converter = CharsetConverter::forCharset(type.charset);
  for (const QString &label : type.labels) m_labels.push_back(label.toStdString());
  m_asciiKept = m_converter && m_converter->keepsAscii();
  if (wire.type == MYSQL_TYPE_LONG) m_way = m_unsigned ? Way::UInt32 : Way::Int32;
  else if (wire.type == MYSQL_TYPE_LONGLONG) m_way = Way::Int64; // the slot keeps the bits of an unsigned one
  else if (wire.type == MYSQL_TYPE_VARCHAR || wire.type == MYSQL_TYPE_VAR_STRING) m_way = wire.meta > 255 ? Way::Text16 : Way::Text8;
}

bool ValueDecoder::fits(const WireColumn &wire, const DataType &type) {
  const TypeKind k = type.kind;
  switch (wire.type) {
  case MYSQL_TYPE_TINY: return k == TypeKind::Int8 || k == TypeKind::Boolean;
  case MYSQL_TYPE_SHORT: return k == TypeKind::Int16;
  case MYSQL_TYPE_INT24: return k == TypeKind::Int24;
  case MYSQL_TYPE_LONG: return k == TypeKind::Int32;
  case MYSQL_TYPE_LONGLONG: return k == TypeKind::Int64;
  case MYSQL_TYPE_FLOAT: return k == TypeKind::Float32;
  case MYSQL_TYPE_DOUBLE: return k == TypeKind::Float64;
  case MYSQL_TYPE_NEWDECIMAL: return k == TypeKind::Decimal && type.precision == (wire.meta & 0xff) && std::max(type.scale, 0) == wire.meta >> 8;
  case MYSQL_TYPE_BIT: return k == TypeKind::Bit && type.length == wire.meta;
  case MYSQL_TYPE_YEAR: return k == TypeKind::Year;
  case MYSQL_TYPE_DATE: case MYSQL_TYPE_NEWDATE: return k == TypeKind::Date;
  case MYSQL_TYPE_TIME: return k == TypeKind::Time && type.fraction <= 0;
  case MYSQL_TYPE_DATETIME: return k == TypeKind::DateTime && type.fraction <= 0;
  case MYSQL_TYPE_TIMESTAMP: return k == TypeKind::Instant && type.fraction <= 0;
  case MYSQL_TYPE_TIME2: return k == TypeKind::Time && std::max(type.fraction, 0) == wire.meta;
  case MYSQL_TYPE_DATETIME2: return k == TypeKind::DateTime && std::max(type.fraction, 0) == wire.meta;
  case MYSQL_TYPE_TIMESTAMP2: return k == TypeKind::Instant && std::max(type.fraction, 0) == wire.meta;
  case MYSQL_TYPE_ENUM: return k == TypeKind::Enum;
  case MYSQL_TYPE_SET: return k == TypeKind::Set;
  case MYSQL_TYPE_STRING: return k == TypeKind::Char || k == TypeKind::Binary || k == TypeKind::Uuid || k == TypeKind::Inet4 || k == TypeKind::Inet6 || k == TypeKind::Other;
  case MYSQL_TYPE_VARCHAR: case MYSQL_TYPE_VAR_STRING: return k == TypeKind::VarChar || k == TypeKind::VarBinary;
  case MYSQL_TYPE_BLOB: case MYSQL_TYPE_TINY_BLOB: case MYSQL_TYPE_MEDIUM_BLOB: case MYSQL_TYPE_LONG_BLOB:
    return k == TypeKind::Text || k == TypeKind::Blob || k == TypeKind::Json || k == TypeKind::Xml;
  case MYSQL_TYPE_JSON: return k == TypeKind::Json;
  case MYSQL_TYPE_GEOMETRY: return k == TypeKind::Geometry;
  case Vector: return k == TypeKind::Vector;
  default: return false;
  }
}

bool ValueDecoder::skip(Cursor &in) const {
  ColumnVector none(m_shape.physical);
  ValueDecoder copy = *this;
  return copy.decode(in, none);
}

bool ValueDecoder::decodeInteger(Cursor &in, std::size_t size, ColumnVector &out) const {
  std::uint64_t raw = in.littleBytes(size);
  if (!m_unsigned && size < 8 && raw >> (size * 8 - 1)) raw |= ~0ULL << (size * 8);
  if (in.good()) out.appendInteger(static_cast<std::int64_t>(raw));
  return in.good();
}

bool ValueDecoder::decodeText(std::string_view bytes, ColumnVector &out) {
  if (!m_converter || (m_asciiKept && isAscii(bytes))) {
    out.appendBytes(bytes);
    return true;
  }
  m_scratch.clear();
  if (!m_converter->append(m_scratch, bytes)) return false;
  out.appendBytes(m_scratch);
  return true;
}

/// CHAR, BINARY and MariaDB's fixed binary types.
bool ValueDecoder::decodeString(std::string_view bytes, ColumnVector &out) {
  if (m_fixedLength == 0) return decodeText(bytes, out);
  m_scratch.assign(bytes);
  m_scratch.resize(std::max(m_fixedLength, m_scratch.size()), '\0');
  switch (m_shape.kind) {
  case TypeKind::Uuid: out.appendBytes(uuidFromStorage(m_scratch)); break;
  case TypeKind::Inet4: case TypeKind::Inet6: out.appendBytes(inetText(m_scratch)); break;
  default: out.appendBytes(m_scratch);
  }
  return true;
}

/// Groups of nine digits in four bytes, big-endian; the sign bit flipped, all bits of a negative number inverted.
bool ValueDecoder::decodeDecimal(Cursor &in, ColumnVector &out) {
  const std::size_t precision = m_wire.meta & 0xff, scale = m_wire.meta >> 8;
  if (scale > precision || precision == 0 || precision > 81) return false;
  const std::size_t whole = precision - scale;
  const std::size_t size = whole / 9 * 4 + digitBytes[whole % 9] + scale / 9 * 4 + digitBytes[scale % 9];
  const std::string_view raw = in.bytes(size);
  if (!in.good()) return false;
  const auto *at = reinterpret_cast<const unsigned char *>(raw.data());
  const bool negative = (at[0] & 0x80) == 0;
  const std::uint32_t flip = negative ? 0xffffffffU : 0;
  std::uint32_t sign = 0x80; // of the first byte only
  const auto group = [&](std::size_t digits) {
    const std::size_t bytes = digitBytes[digits];
    std::uint32_t value = *at ^ sign;
    sign = 0;
    for (std::size_t i = 1; i < bytes; ++i) value = value << 8 | at[i];
    at += bytes;
    return (value ^ flip) & (0xffffffffU >> (32 - bytes * 8));
  };
  char text[100];
  char *end = text;
  *end++ = '-'; // taken when it is needed
  bool leading = true;
  for (std::size_t left = whole; left > 0;) {
    const std::size_t digits = left % 9 != 0 ? left % 9 : 9;
    const std::uint32_t value = group(digits);
    if (value >= powers10[digits]) return false;
    left -= digits;
    if (!leading) { end = writeDigits(end, value, digits); continue; }
    if (value == 0) continue;
    std::size_t length = 1;
    while (length < digits && value >= powers10[length]) ++length;
    end = writeDigits(end, value, length);
    leading = false;
  }
  if (leading) *end++ = '0';
  if (scale > 0) *end++ = '.';
  for (std::size_t left = scale; left > 0;) {
    const std::size_t digits = std::min<std::size_t>(left, 9);
    const std::uint32_t value = group(digits);
    if (value >= powers10[digits]) return false;
    end = writeDigits(end, value, digits);
    left -= digits;
  }
  const char *begin = negative ? text : text + 1;
  out.appendBytes({begin, static_cast<std::size_t>(end - begin)});
  return true;
}

bool ValueDecoder::decodeTime(Cursor &in, ColumnVector &out) const {
  if (m_wire.meta > 6) return false;
  const std::size_t fractionBytes = (m_wire.meta + 1U) / 2, size = 3 + fractionBytes;
  // Integer part and fraction are one signed number: only together are they right for negative times.
  const std::int64_t value = static_cast<std::int64_t>(in.bigBytes(size)) - (std::int64_t{1} << (size * 8 - 1));
  if (!in.good()) return false;
  const std::int64_t absolute = value < 0 ? -value : value;
  const std::int64_t part = absolute >> (fractionBytes * 8), fraction = absolute & ((std::int64_t{1} << (fractionBytes * 8)) - 1);
  constexpr std::int64_t scales[] = {0, 10000, 100, 1};
  const std::int64_t seconds = ((part >> 12 & 0x3ff) * 60 + (part >> 6 & 0x3f)) * 60 + (part & 0x3f);
  const std::int64_t micros = seconds * microsPerSecond + fraction * scales[fractionBytes];
  out.appendInteger(value < 0 ? -micros : micros);
  return true;
}

bool ValueDecoder::decodeDateTime(Cursor &in, ColumnVector &out) const {
  if (m_wire.meta > 6) return false;
  constexpr std::uint32_t scales[] = {0, 10000, 100, 1};
  const std::size_t fractionBytes = (m_wire.meta + 1U) / 2;
  const auto value = static_cast<std::uint64_t>(in.bigBytes(5)) - 0x8000000000ULL;
  const auto fraction = static_cast<std::uint32_t>(in.bigBytes(fractionBytes));
  if (!in.good()) return false;
  const std::uint64_t ym = value >> 22;
  WallClock c;
  c.date = {static_cast<std::int64_t>(ym / 13), static_cast<unsigned>(ym % 13), static_cast<unsigned>(value >> 17 & 31)};
  c.time = {static_cast<unsigned>(value >> 12 & 31), static_cast<unsigned>(value >> 6 & 63), static_cast<unsigned>(value & 63), fraction * scales[fractionBytes]};
  if (c.date.year > 9999 || c.time.hour > 23 || c.time.minute > 59 || c.time.second > 59 || c.time.micro > 999'999) return false;
  appendDateTime(out, c, m_shape.fraction);
  return true;
}

bool ValueDecoder::decodeTimestamp(Cursor &in, ColumnVector &out) const {
  if (m_wire.meta > 6) return false;
  constexpr std::int64_t scales[] = {0, 10000, 100, 1};
  const std::size_t fractionBytes = (m_wire.meta + 1U) / 2;
  const auto seconds = static_cast<std::int64_t>(in.bigBytes(4));
  const std::int64_t micros = static_cast<std::int64_t>(in.bigBytes(fractionBytes)) * scales[fractionBytes];
  if (!in.good() || micros > 999'999) return false;
  if (seconds == 0 && micros == 0) appendDateTime(out, {{0, 0, 0}, {}}, m_shape.fraction);
  else out.appendInteger(seconds * microsPerSecond + micros);
  return true;
}

bool ValueDecoder::decodeLabels(Cursor &in, ColumnVector &out) {
  const std::uint64_t value = in.littleBytes(m_wire.meta);
  if (!in.good()) return false;
  if (m_wire.type == MYSQL_TYPE_ENUM) {
    if (value > m_labels.size()) return false;
    out.appendBytes(value == 0 ? std::string_view() : std::string_view(m_labels[value - 1]));
    return true;
  }
  m_scratch.clear();
  bool any = false;
  for (std::size_t i = 0; i < 64; ++i) {
    if (!(value >> i & 1)) continue;
    if (i >= m_labels.size()) return false;
    if (any) m_scratch += ',';
    any = true;
    m_scratch += m_labels[i];
  }
  out.appendBytes(m_scratch);
  return true;
}

bool ValueDecoder::decodeOther(Cursor &in, ColumnVector &out) {
  switch (m_wire.type) {
  case MYSQL_TYPE_TINY: return decodeInteger(in, 1, out);
  case MYSQL_TYPE_SHORT: return decodeInteger(in, 2, out);
  case MYSQL_TYPE_INT24: return decodeInteger(in, 3, out);
  case MYSQL_TYPE_LONG: return decodeInteger(in, 4, out);
  case MYSQL_TYPE_LONGLONG: return decodeInteger(in, 8, out);
  case MYSQL_TYPE_FLOAT: {
    const auto v = in.little<std::uint32_t>();
    if (in.good()) out.appendReal(static_cast<double>(std::bit_cast<float>(v)));
    return in.good();
  }
  case MYSQL_TYPE_DOUBLE: {
    const auto v = in.little<std::uint64_t>();
    if (in.good()) out.appendReal(std::bit_cast<double>(v));
    return in.good();
  }
  case MYSQL_TYPE_NEWDECIMAL: return decodeDecimal(in, out);
  case MYSQL_TYPE_YEAR: {
    const std::uint8_t v = in.u8();
    if (in.good()) out.appendInteger(v == 0 ? 0 : 1900 + v);
    return in.good();
  }
  case MYSQL_TYPE_DATE: case MYSQL_TYPE_NEWDATE: {
    const auto v = static_cast<std::uint32_t>(in.littleBytes(3));
    if (in.good()) appendDate(out, v >> 9, v >> 5 & 15, v & 31);
    return in.good();
  }
  case MYSQL_TYPE_TIME: {
    const auto raw = static_cast<std::uint32_t>(in.littleBytes(3));
    const auto v = static_cast<std::int32_t>(raw << 8) / 256;
    const std::int64_t n = v < 0 ? -v : v, micros = ((n / 10000 * 60 + n / 100 % 100) * 60 + n % 100) * microsPerSecond;
    if (in.good()) out.appendInteger(v < 0 ? -micros : micros);
    return in.good();
  }
  case MYSQL_TYPE_DATETIME: {
    const std::uint64_t v = in.u64();
    const auto part = [&](std::uint64_t divisor) { return static_cast<unsigned>(v / divisor % 100); };
    if (!in.good() || v / 10000000000 > 9999) return false;
    appendDateTime(out, {{static_cast<std::int64_t>(v / 10000000000), part(100000000), part(1000000)}, {part(10000), part(100), part(1), 0}}, m_shape.fraction);
    return true;
  }
  case MYSQL_TYPE_TIMESTAMP: {
    const std::uint32_t v = in.u32();
    if (!in.good()) return false;
    if (v == 0) appendDateTime(out, {{0, 0, 0}, {}}, m_shape.fraction);
    else out.appendInteger(static_cast<std::int64_t>(v) * microsPerSecond);
    return true;
  }
  case MYSQL_TYPE_TIME2: return decodeTime(in, out);
  case MYSQL_TYPE_DATETIME2: return decodeDateTime(in, out);
  case MYSQL_TYPE_TIMESTAMP2: return decodeTimestamp(in, out);
  case MYSQL_TYPE_ENUM: case MYSQL_TYPE_SET: return decodeLabels(in, out);
  case MYSQL_TYPE_BIT: {
    const std::string_view raw = in.bytes((m_wire.meta + 7U) / 8);
    if (in.good()) appendBits(out, raw, m_shape.bits);
    return in.good();
  }
  case MYSQL_TYPE_STRING: {
    const std::string_view raw = in.bytes(m_wire.meta > 255 ? in.u16() : in.u8());
    return in.good() && decodeString(raw, out);
  }
  case MYSQL_TYPE_VARCHAR: case MYSQL_TYPE_VAR_STRING: {
    const std::string_view raw = in.bytes(m_wire.meta > 255 ? in.u16() : in.u8());
    return in.good() && decodeText(raw, out);
  }
  case MYSQL_TYPE_BLOB: case MYSQL_TYPE_TINY_BLOB: case MYSQL_TYPE_MEDIUM_BLOB: case MYSQL_TYPE_LONG_BLOB: {
    const std::string_view raw = in.bytes(in.littleBytes(m_wire.meta));
    return in.good() && decodeText(raw, out);
  }
  case MYSQL_TYPE_GEOMETRY: {
    const std::string_view raw = in.bytes(in.littleBytes(m_wire.meta));
    return in.good() && appendGeometry(out, raw);
  }
  case MYSQL_TYPE_JSON: {
    const std::string_view raw = in.bytes(in.littleBytes(m_wire.meta));
    m_scratch.clear();
    if (!in.good() || !appendBinaryJson(m_scratch, raw)) return false;
    out.appendBytes(m_scratch);
    return true;
  }
  case Vector: {
    const std::string_view raw = in.bytes(in.littleBytes(m_wire.meta));
    if (!in.good() || raw.size() % 4 != 0) return false;
    m_scratch = "[";
    Cursor numbers(raw);
    while (numbers.left() > 0) {
      if (m_scratch.size() > 1) m_scratch += ',';
      m_scratch += shortestFloat(std::bit_cast<float>(numbers.u32()));
    }
    m_scratch += ']';
    out.appendBytes(m_scratch);
    return true;
  }
  default: return false;
  }
}

} // namespace portolan::mysql::binlog
