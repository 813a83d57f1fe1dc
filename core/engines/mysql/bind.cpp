// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/bind.h"

#include <QStringDecoder>

#include <charconv>
#include <cmath>
#include <cstring>
#include <mysql.h>

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

constexpr std::int64_t maxTime = ((838LL * 60 + 59) * 60 + 59) * microsPerSecond + 999'999;
constexpr std::int64_t timestampEnd2038 = 2'147'483'648LL * microsPerSecond;
constexpr std::int64_t timestampEnd2106 = 4'294'967'296LL * microsPerSecond;

struct IntegerRange { std::int64_t minimum; std::uint64_t maximum; };
IntegerRange rangeOf(const DataType &type) {
  const auto signedOf = [](int bits) { return IntegerRange{-(1LL << (bits - 1)), (1ULL << (bits - 1)) - 1}; };
  const auto unsignedOf = [](int bits) { return IntegerRange{0, (1ULL << bits) - 1}; };
  const auto pick = [&](int bits) { return type.isUnsigned ? unsignedOf(bits) : signedOf(bits); };
  switch (type.kind) {
  case TypeKind::Int8: return pick(8);
  case TypeKind::Int16: return pick(16);
  case TypeKind::Int24: return pick(24);
  case TypeKind::Int32: return pick(32);
  case TypeKind::Int64: return type.isUnsigned ? IntegerRange{0, UINT64_MAX} : IntegerRange{INT64_MIN, INT64_MAX};
  case TypeKind::Bit: return {0, type.length >= 64 || type.length < 1 ? UINT64_MAX : (1ULL << type.length) - 1};
  default: return {INT64_MIN, UINT64_MAX};
  }
}

bool textLike(TypeKind kind) {
  return kind == TypeKind::Char || kind == TypeKind::VarChar || kind == TypeKind::Text || kind == TypeKind::Json || kind == TypeKind::Jsonb || kind == TypeKind::Enum || kind == TypeKind::Set
         || kind == TypeKind::Other || kind == TypeKind::Unknown || kind == TypeKind::Xml || kind == TypeKind::Uuid || kind == TypeKind::Inet4 || kind == TypeKind::Inet6 || kind == TypeKind::Inet;
}
bool floating(TypeKind kind) { return kind == TypeKind::Float32 || kind == TypeKind::Float64; }

std::size_t characters(std::string_view text) {
  std::size_t n = 0;
  for (const char c : text) n += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  return n;
}
std::string_view firstCharacters(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; at < text.size(); ++at)
    if ((static_cast<unsigned char>(text[at]) & 0xc0) != 0x80 && count-- == 0) break;
  return text.substr(0, at);
}
/// At most `bytes`, not inside a character.
std::string_view firstBytes(std::string_view text, std::size_t bytes) {
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0) == 0x80) --bytes;
  return text.substr(0, bytes);
}
std::uint32_t readLittle32(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes.data() + at, 4);
  return value;
}

} // namespace

ColumnBinder::ColumnBinder(TargetColumn column, Physical physical, const ValuePolicies &policies, bool wideTimestamp)
    : m_column(std::move(column)), m_physical(physical), m_policies(policies), m_wire(Wire::Text), m_wideTimestamp(wideTimestamp) {
  m_wire = chooseWire();
  const int digits = std::clamp(m_column.type.fraction, 0, 6);
  for (int i = digits; i < 6; ++i) m_fractionStep *= 10;
}

Wire ColumnBinder::chooseWire() const {
  const TypeKind target = m_column.type.kind;
  switch (m_physical) {
  case Physical::Bool: case Physical::Int64: return textLike(target) ? Wire::Text : floating(target) ? Wire::Text : Wire::Int;
  case Physical::UInt64: return textLike(target) || floating(target) ? Wire::Text : Wire::UInt;
  case Physical::Float32: return target == TypeKind::Float32 ? Wire::Float : target == TypeKind::Float64 ? Wire::Double : Wire::Text;
  case Physical::Float64: return floating(target) ? Wire::Double : Wire::Text;
  case Physical::Decimal: return Wire::Text;
  case Physical::Text: case Physical::Json: return m_column.type.isBinary() ? Wire::Blob : Wire::Text;
  case Physical::Bytes: return Wire::Blob;
  case Physical::Date: return textLike(target) ? Wire::Text : Wire::Date;
  case Physical::DateTime: case Physical::Instant: return textLike(target) ? Wire::Text : Wire::DateTime;
  case Physical::Time: return textLike(target) ? Wire::Text : Wire::Time;
  case Physical::Interval: return target == TypeKind::Time ? Wire::Time : Wire::Text;
  case Physical::Uuid: return m_column.type.isBinary() ? Wire::Blob : Wire::Text;
  case Physical::Bits: return target == TypeKind::Bit || m_column.type.isBinary() ? Wire::Blob : m_column.type.isInteger() || target == TypeKind::Boolean ? Wire::UInt : Wire::Text;
  case Physical::Geometry: return Wire::Blob;
  case Physical::Dynamic:
    if (m_column.type.isInteger() || target == TypeKind::Boolean || target == TypeKind::Year) return m_column.type.kind == TypeKind::Int64 && m_column.type.isUnsigned ? Wire::UInt : Wire::Int;
    if (floating(target)) return Wire::Double;
    return m_column.type.isBinary() ? Wire::Blob : Wire::Text;
  }
  return Wire::Text;
}

ValuePolicy ColumnBinder::policyFor(Trouble what) const {
  switch (what) {
  case Trouble::ZeroDate: return m_policies.zeroDate;
  case Trouble::Infinity: return m_policies.infinity;
  case Trouble::Nan: return m_policies.nan;
  case Trouble::OutOfRange: return m_policies.outOfRange;
  case Trouble::TooLong: return m_policies.tooLong;
  case Trouble::NulByte: return m_policies.nulByte;
  case Trouble::InvalidText: return m_policies.invalidText;
  }
  return ValuePolicy::Fail;
}

Result<> ColumnBinder::trouble(Trouble what, const std::string &text, BoundValue &out, const std::function<bool(BoundValue &)> &clamp) {
  static const char *const keys[] = {"zero-date", "infinity", "nan", "out-of-range", "too-long", "nul-byte", "invalid-text"};
  static const char *const options[] = {"zero-date", "infinity", "nan", "out-of-range", "too-long", "nul-byte", "invalid-text"};
  const QString key = QLatin1String(keys[static_cast<int>(what)]);
  const auto count = [&](const char *action) { ++m_counts[m_column.name + QStringLiteral(": ") + key + QStringLiteral("→") + QLatin1String(action)]; };
  switch (policyFor(what)) {
  case ValuePolicy::Clamp:
    if (clamp && clamp(out)) { count("clamp"); return {}; }
    break;
  case ValuePolicy::Null:
    if (!m_column.nullable) break;
    out.wire = Wire::Null;
    count("null");
    return {};
  case ValuePolicy::Text:
    if (m_wire != Wire::Text) break;
    m_scratch = text;
    out.wire = Wire::Text;
    out.bytes = m_scratch;
    count("text");
    return {};
  case ValuePolicy::Fail: break;
  }
  QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 200)));
  if (text.size() > 200) shown += QStringLiteral("…");
  return std::unexpected(Error::data(tr("The value does not fit into %1 (%2)").arg(m_column.type.native.isEmpty() ? m_column.name : m_column.type.native, key))
                             .withEngine(QStringLiteral("mysql")).withColumn(m_column.name).withValue(shown)
                             .withHint(tr("Choose a wider type for the column, or a value policy for \"%1\" (clamp, null or text)").arg(QLatin1String(options[static_cast<int>(what)]))));
}

void ColumnBinder::addCounts(PolicyCounts &counts) const {
  for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) counts[it.key()] += it.value();
}

Result<> ColumnBinder::bind(const ColumnVector &values, std::size_t row, BoundValue &out) {
  out.wire = m_wire;
  switch (values.tag(row)) {
  case Tag::Null: out.wire = Wire::Null; return {};
  case Tag::Special: return bindSpecial(values.view(row), out);
  case Tag::Integer: case Tag::Real: case Tag::TextValue: case Tag::Blob: return bindDynamic(values, row, out);
  case Tag::Unchanged: case Tag::Missing:
    return std::unexpected(Error::internal(tr("A value that the source did not send was about to be written")).withColumn(m_column.name));
  case Tag::Value: break;
  }
  switch (values.physical()) {
  case Physical::Bool: case Physical::Int64: return bindInteger(values.integer(row), false, out);
  case Physical::UInt64: return bindInteger(values.integer(row), true, out);
  case Physical::Float32: case Physical::Float64: return bindReal(values.real(row), out);
  case Physical::Decimal: return bindDecimal(values.view(row), out);
  case Physical::Text: return m_wire == Wire::Blob ? bindBytes(values.view(row), out) : bindText(values.view(row), out);
  case Physical::Json: return bindText(values.view(row), out);
  case Physical::Bytes: return bindBytes(values.view(row), out);
  case Physical::Date: return bindDate(values.integer(row), out);
  case Physical::DateTime: case Physical::Instant: return bindDateTime(values.integer(row), out);
  case Physical::Time: return bindTime(values.integer(row), out);
  case Physical::Interval: return bindInterval(values.view(row), out);
  case Physical::Uuid:
    if (m_wire == Wire::Blob) return bindBytes(values.view(row), out);
    return asText(uuidText(values.view(row)), out);
  case Physical::Bits: return bindBits(values.view(row), out);
  case Physical::Geometry: return bindGeometry(values.view(row), out);
  case Physical::Dynamic: return std::unexpected(Error::internal(tr("A dynamic value without a storage class")).withColumn(m_column.name));
  }
  return {};
}

Result<> ColumnBinder::asText(std::string text, BoundValue &out) {
  m_scratch = std::move(text);
  out.wire = m_wire == Wire::Blob ? Wire::Blob : Wire::Text;
  return bindText(m_scratch, out);
}

Result<> ColumnBinder::bindInteger(std::int64_t value, bool isUnsigned, BoundValue &out) {
  const auto digits = [&] { return isUnsigned ? std::to_string(static_cast<std::uint64_t>(value)) : std::to_string(value); };
  if (m_column.type.kind == TypeKind::Year) {
    if (value == 0 || (value >= 1901 && value <= 2155)) { out.integer = value; return {}; }
    return trouble(Trouble::OutOfRange, digits(), out, [&](BoundValue &o) { o.integer = value < 1901 ? 1901 : 2155; return true; });
  }
  const IntegerRange range = rangeOf(m_column.type);
  const bool negative = !isUnsigned && value < 0;
  if (negative ? value < range.minimum : static_cast<std::uint64_t>(value) > range.maximum)
    return trouble(Trouble::OutOfRange, digits(), out, [&](BoundValue &o) {
      if (m_wire == Wire::Text) return false;
      o.integer = negative ? range.minimum : static_cast<std::int64_t>(range.maximum);
      return true;
    });
  if (m_wire == Wire::Text) {
    if (m_column.type.kind == TypeKind::Decimal) {
      m_scratch = digits();
      return bindDecimal(m_scratch, out);
    }
    return asText(digits(), out);
  }
  out.integer = value;
  return {};
}

Result<> ColumnBinder::bindReal(double value, BoundValue &out) {
  if (std::isnan(value)) return trouble(Trouble::Nan, "NaN", out, nullptr);
  if (std::isinf(value))
    return trouble(Trouble::Infinity, value > 0 ? "Infinity" : "-Infinity", out, [&](BoundValue &o) {
      if (m_wire != Wire::Double && m_wire != Wire::Float) return false;
      const double largest = m_column.type.kind == TypeKind::Float32 ? 3.402823466e+38 : std::numeric_limits<double>::max();
      o.real = value > 0 ? largest : -largest;
      return true;
    });
  if (m_wire == Wire::Text) return asText(m_physical == Physical::Float32 ? shortestFloat(static_cast<float>(value)) : shortestDouble(value), out);
  if (m_column.type.kind == TypeKind::Float32 && std::abs(value) > 3.4028235677973366e+38)
    return trouble(Trouble::OutOfRange, shortestDouble(value), out, [&](BoundValue &o) { o.real = value > 0 ? 3.402823466e+38 : -3.402823466e+38; return true; });
  out.real = value;
  return {};
}

Result<> ColumnBinder::bindDecimal(std::string_view text, BoundValue &out) {
  out.bytes = text;
  const DataType &type = m_column.type;
  if (type.kind != TypeKind::Decimal || type.precision < 0) return {};
  std::string_view digits = text;
  const bool negative = digits.starts_with('-');
  if (negative) digits.remove_prefix(1);
  const std::size_t point = digits.find('.');
  std::string_view whole = digits.substr(0, point), fraction = point == std::string_view::npos ? std::string_view() : digits.substr(point + 1);
  while (!whole.empty() && whole.front() == '0') whole.remove_prefix(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
  const auto scale = static_cast<std::size_t>(std::max(type.scale, 0)), room = static_cast<std::size_t>(type.precision) - scale;
  const bool below = type.isUnsigned && negative && !(whole.empty() && fraction.empty());
  if (whole.size() <= room && fraction.size() <= scale && !below) return {};
  const std::string copy(text), clampedWhole = whole.size() > room ? std::string(room, '9') : std::string(whole);
  const std::string clampedFraction = whole.size() > room ? std::string(scale, '9') : std::string(fraction.substr(0, scale));
  return trouble(Trouble::OutOfRange, copy, out, [&](BoundValue &o) {
    m_scratch = below ? std::string("0") : (negative ? "-" : "") + (clampedWhole.empty() ? std::string("0") : clampedWhole) + (clampedFraction.empty() ? "" : "." + clampedFraction);
    o.bytes = m_scratch;
    return true;
  });
}

Result<> ColumnBinder::bindText(std::string_view text, BoundValue &out) {
  out.bytes = text;
  const DataType &type = m_column.type;
  const bool byCharacters = type.kind == TypeKind::Char || type.kind == TypeKind::VarChar;
  if (type.length < 0 || (!byCharacters && type.kind != TypeKind::Text && !type.isBinary())) return {};
  const auto room = static_cast<std::size_t>(type.length);
  if (text.size() <= room || (byCharacters && characters(text) <= room)) return {};
  const std::string copy(text.substr(0, 400));
  return trouble(Trouble::TooLong, copy, out, [&](BoundValue &o) {
    o.bytes = byCharacters ? firstCharacters(text, room) : firstBytes(text, room);
    return true;
  });
}

Result<> ColumnBinder::bindBytes(std::string_view bytes, BoundValue &out) {
  out.bytes = bytes;
  const DataType &type = m_column.type;
  if (!type.isBinary() || type.length < 0 || bytes.size() <= static_cast<std::size_t>(type.length)) return {};
  return trouble(Trouble::TooLong, "0x" + QByteArray(bytes.data(), static_cast<qsizetype>(std::min<std::size_t>(bytes.size(), 64))).toHex().toStdString(), out,
                 [&](BoundValue &o) { o.bytes = bytes.substr(0, static_cast<std::size_t>(type.length)); return true; });
}

Result<> ColumnBinder::bindDate(std::int64_t days, BoundValue &out) {
  if (m_wire == Wire::Text) return asText(dateText(days), out);
  const CivilDate date = civilFromDays(days);
  if (date.year < 0 || date.year > 9999 || (date.year == 0 && m_column.type.kind == TypeKind::Instant))
    return trouble(Trouble::OutOfRange, dateText(days), out, [&](BoundValue &o) { o.clock = {date.year < 1 ? CivilDate{1, 1, 1} : CivilDate{9999, 12, 31}, {}}; return true; });
  if (m_column.type.kind == TypeKind::Instant) { out.wire = m_wire; return bindDateTime(days * microsPerDay, out); }
  out.clock = {date, {}};
  return {};
}

Result<> ColumnBinder::bindDateTime(std::int64_t micros, BoundValue &out) {
  if (m_wire == Wire::Text) return asText(dateTimeText(micros), out);
  const bool timestamp = m_column.type.kind == TypeKind::Instant;
  const std::int64_t end = m_wideTimestamp ? timestampEnd2106 : timestampEnd2038;
  static const std::int64_t first = daysFromCivil(0, 1, 1) * microsPerDay, beyond = daysFromCivil(10000, 1, 1) * microsPerDay;
  const std::int64_t low = timestamp ? microsPerSecond : first, high = timestamp ? end : beyond;
  if (micros < low || micros >= high)
    return trouble(Trouble::OutOfRange, dateTimeText(micros), out, [&](BoundValue &o) {
      o.clock = wallClockFromMicros(micros < low ? (timestamp ? low : daysFromCivil(1, 1, 1) * microsPerDay) : high - m_fractionStep);
      return true;
    });
  const bool whole = m_column.type.kind == TypeKind::Date;
  const std::int64_t step = whole ? microsPerDay : m_fractionStep;
  if (micros % step != 0)
    return trouble(Trouble::OutOfRange, dateTimeText(micros), out, [&](BoundValue &o) {
      const std::int64_t rest = micros % step;
      o.clock = wallClockFromMicros(micros - (rest < 0 ? rest + step : rest));
      return true;
    });
  out.clock = wallClockFromMicros(micros);
  return {};
}

Result<> ColumnBinder::bindTime(std::int64_t micros, BoundValue &out) {
  if (m_wire == Wire::Text) return asText(timeText(micros), out);
  if (micros > maxTime || micros < -maxTime)
    return trouble(Trouble::OutOfRange, timeText(micros), out, [&](BoundValue &o) { o.integer = (micros > 0 ? maxTime : -maxTime) / m_fractionStep * m_fractionStep; return true; });
  if (micros % m_fractionStep != 0)
    return trouble(Trouble::OutOfRange, timeText(micros), out, [&](BoundValue &o) { o.integer = micros / m_fractionStep * m_fractionStep; return true; });
  out.integer = micros;
  return {};
}

Result<> ColumnBinder::bindInterval(std::string_view bytes, BoundValue &out) {
  if (m_wire == Wire::Text) return asText(intervalText(bytes), out);
  std::int32_t months = 0, days = 0;
  std::int64_t micros = 0;
  std::memcpy(&months, bytes.data(), 4);
  std::memcpy(&days, bytes.data() + 4, 4);
  std::memcpy(&micros, bytes.data() + 8, 8);
  if (months != 0 || std::abs(days) > 40) return trouble(Trouble::OutOfRange, intervalText(bytes), out, nullptr);
  return bindTime(days * microsPerDay + micros, out);
}

Result<> ColumnBinder::bindBits(std::string_view bits, BoundValue &out) {
  if (m_wire == Wire::Text) return bindText(bits, out);
  if (m_wire == Wire::UInt) {
    std::uint64_t number = 0;
    for (const char c : bits) number = number << 1 | static_cast<std::uint64_t>(c == '1');
    if (bits.size() > 64) return trouble(Trouble::OutOfRange, std::string(bits), out, nullptr);
    return bindInteger(static_cast<std::int64_t>(number), true, out);
  }
  if (m_column.type.kind == TypeKind::Bit && m_column.type.length > 0 && bits.size() > static_cast<std::size_t>(m_column.type.length)
      && bits.find('1') < bits.size() - static_cast<std::size_t>(m_column.type.length))
    return trouble(Trouble::OutOfRange, std::string(bits), out, nullptr);
  m_scratch.assign((bits.size() + 7) / 8, '\0');
  for (std::size_t i = 0; i < bits.size(); ++i)
    if (bits[bits.size() - 1 - i] == '1') {
      char &byte = m_scratch[m_scratch.size() - 1 - i / 8];
      byte = static_cast<char>(static_cast<unsigned char>(byte) | 1U << (i % 8));
    }
  out.bytes = m_scratch;
  return {};
}

/// Our EWKB to the server's form: four bytes of SRID, then WKB.
Result<> ColumnBinder::bindGeometry(std::string_view ewkb, BoundValue &out) {
  if (ewkb.size() < 5) return trouble(Trouble::OutOfRange, "0x" + QByteArray(ewkb.data(), static_cast<qsizetype>(ewkb.size())).toHex().toStdString(), out, nullptr);
  constexpr std::uint32_t sridFlag = 0x20000000;
  std::uint32_t type = readLittle32(ewkb, 1), srid = 0;
  std::size_t at = 5;
  if (type & sridFlag) {
    if (ewkb.size() < 9) return trouble(Trouble::OutOfRange, "EWKB", out, nullptr);
    srid = readLittle32(ewkb, 5);
    at = 9;
    type &= ~sridFlag;
  }
  m_scratch.resize(9);
  std::memcpy(m_scratch.data(), &srid, 4);
  m_scratch[4] = 1;
  std::memcpy(m_scratch.data() + 5, &type, 4);
  m_scratch.append(ewkb.substr(at));
  out.bytes = m_column.type.kind == TypeKind::Geometry ? std::string_view(m_scratch) : ewkb;
  return {};
}

Result<> ColumnBinder::bindSpecial(std::string_view text, BoundValue &out) {
  const std::string copy(text);
  const bool infinite = text == "infinity" || text == "Infinity", negativeInfinite = text == "-infinity" || text == "-Infinity";
  if (infinite || negativeInfinite)
    return trouble(Trouble::Infinity, copy, out, [&](BoundValue &o) {
      if (m_wire == Wire::Date) { o.clock = {infinite ? CivilDate{9999, 12, 31} : CivilDate{1, 1, 1}, {}}; return true; }
      if (m_wire != Wire::DateTime) return false;
      const bool timestamp = m_column.type.kind == TypeKind::Instant;
      const std::int64_t last = timestamp ? (m_wideTimestamp ? timestampEnd2106 : timestampEnd2038) : daysFromCivil(10000, 1, 1) * microsPerDay;
      o.clock = wallClockFromMicros(infinite ? last - m_fractionStep : timestamp ? microsPerSecond : daysFromCivil(1, 1, 1) * microsPerDay);
      return true;
    });
  if (text == "NaN") return trouble(Trouble::Nan, copy, out, nullptr);
  if (m_wire == Wire::Date || m_wire == Wire::DateTime) {
    const auto clock = parseWallClock(text);
    if (!clock || clock->date.year > 9999) return trouble(Trouble::OutOfRange, copy, out, nullptr);
    const bool zero = clock->date.year == 0 && clock->date.month == 0 && clock->date.day == 0;
    if (m_column.type.kind == TypeKind::Instant && !zero) return trouble(Trouble::ZeroDate, copy, out, nullptr);
    out.clock = *clock; // the server keeps zero and impossible dates under our sql_mode
    return {};
  }
  if (m_wire == Wire::Text) return asText(copy, out);
  return trouble(Trouble::OutOfRange, copy, out, nullptr);
}

Result<> ColumnBinder::bindDynamic(const ColumnVector &values, std::size_t row, BoundValue &out) {
  const Tag tag = values.tag(row);
  if (tag == Tag::Integer) {
    const std::int64_t n = values.integer(row);
    if (m_wire == Wire::Double) { out.real = static_cast<double>(n); if (static_cast<std::int64_t>(out.real) == n || std::abs(n) < (1LL << 53)) return {}; return trouble(Trouble::OutOfRange, std::to_string(n), out, nullptr); }
    if (m_wire == Wire::Blob) return asText(std::to_string(n), out);
    return bindInteger(n, false, out);
  }
  if (tag == Tag::Real) {
    const double d = values.real(row);
    if (m_wire == Wire::Int || m_wire == Wire::UInt) {
      if (std::trunc(d) == d && std::abs(d) < 9.2e18) return bindInteger(static_cast<std::int64_t>(d), false, out);
      return trouble(Trouble::OutOfRange, shortestDouble(d), out, nullptr);
    }
    if (m_wire == Wire::Double) return bindReal(d, out);
    return asText(shortestDouble(d), out);
  }
  const std::string_view bytes = values.view(row);
  if (m_wire == Wire::Int || m_wire == Wire::UInt) {
    std::int64_t n = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), n);
    if (error == std::errc() && end == bytes.data() + bytes.size()) return bindInteger(n, false, out);
    return trouble(Trouble::OutOfRange, std::string(bytes.substr(0, 400)), out, nullptr);
  }
  if (m_wire == Wire::Double) {
    double d = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), d);
    if (error == std::errc() && end == bytes.data() + bytes.size()) return bindReal(d, out);
    return trouble(Trouble::OutOfRange, std::string(bytes.substr(0, 400)), out, nullptr);
  }
  if (m_wire == Wire::Blob) return bindBytes(bytes, out);
  if (!QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8())
    return trouble(Trouble::InvalidText, "0x" + QByteArray(bytes.data(), static_cast<qsizetype>(std::min<std::size_t>(bytes.size(), 64))).toHex().toStdString(), out, [&](BoundValue &o) {
      m_scratch = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
      o.bytes = m_scratch;
      return true;
    });
  return bindText(bytes, out);
}

void appendLengthEncoded(std::string &out, std::uint64_t length) {
  const auto raw = [&](char lead, int bytes) {
    out += lead;
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(length >> (8 * i));
  };
  if (length < 251) out += static_cast<char>(length);
  else if (length < 1U << 16) raw('\xfc', 2);
  else if (length < 1U << 24) raw('\xfd', 3);
  else raw('\xfe', 8);
}

void appendParameterType(std::string &out, Wire wire) {
  int code = MYSQL_TYPE_VAR_STRING;
  switch (wire) {
  case Wire::Int: case Wire::UInt: code = MYSQL_TYPE_LONGLONG; break;
  case Wire::Float: code = MYSQL_TYPE_FLOAT; break;
  case Wire::Double: code = MYSQL_TYPE_DOUBLE; break;
  case Wire::Date: code = MYSQL_TYPE_DATE; break;
  case Wire::DateTime: code = MYSQL_TYPE_DATETIME; break;
  case Wire::Time: code = MYSQL_TYPE_TIME; break;
  case Wire::Blob: code = MYSQL_TYPE_BLOB; break;
  case Wire::Text: case Wire::Null: break;
  }
  out += static_cast<char>(code);
  out += wire == Wire::UInt ? '\x80' : '\0';
}

void appendBinary(std::string &out, const BoundValue &v) {
  const auto raw = [&](const auto &value) { out.append(reinterpret_cast<const char *>(&value), sizeof value); };
  const auto date = [&] {
    raw(static_cast<std::uint16_t>(v.clock.date.year));
    out += static_cast<char>(v.clock.date.month);
    out += static_cast<char>(v.clock.date.day);
  };
  switch (v.wire) {
  case Wire::Null: break;
  case Wire::Int: case Wire::UInt: raw(v.integer); break;
  case Wire::Float: raw(static_cast<float>(v.real)); break;
  case Wire::Double: raw(v.real); break;
  case Wire::Date: out += '\4'; date(); break;
  case Wire::DateTime:
    out += '\x0b';
    date();
    out += static_cast<char>(v.clock.time.hour);
    out += static_cast<char>(v.clock.time.minute);
    out += static_cast<char>(v.clock.time.second);
    raw(static_cast<std::uint32_t>(v.clock.time.micro));
    break;
  case Wire::Time: {
    const std::uint64_t absolute = static_cast<std::uint64_t>(v.integer < 0 ? -v.integer : v.integer), seconds = absolute / 1'000'000;
    out += '\x0c';
    out += v.integer < 0 ? '\1' : '\0';
    raw(static_cast<std::uint32_t>(seconds / 86400));
    out += static_cast<char>(seconds / 3600 % 24);
    out += static_cast<char>(seconds / 60 % 60);
    out += static_cast<char>(seconds % 60);
    raw(static_cast<std::uint32_t>(absolute % 1'000'000));
    break;
  }
  case Wire::Text: case Wire::Blob:
    appendLengthEncoded(out, v.bytes.size());
    out.append(v.bytes);
    break;
  }
}

void appendPlainText(std::string &out, const BoundValue &v) {
  switch (v.wire) {
  case Wire::Null: break;
  case Wire::Int: out += std::to_string(v.integer); break;
  case Wire::UInt: out += std::to_string(static_cast<std::uint64_t>(v.integer)); break;
  case Wire::Float: case Wire::Double: out += shortestDouble(v.real); break; // a float's own shortest text may lie beyond the largest float
  case Wire::Date: out += rawWallClockText(v.clock, false); break;
  case Wire::DateTime: out += rawWallClockText(v.clock, true, 6); break;
  case Wire::Time: out += timeText(v.integer); break;
  case Wire::Text: case Wire::Blob: out.append(v.bytes); break;
  }
}

} // namespace portolan::mysql
