// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/row_values.h"

#include "core/rows/value_text.h"

#include <array>
#include <cmath>
#include <cstring>

namespace portolan::script {

namespace {

constexpr const char *notANumber = QT_TRANSLATE_NOOP("ScriptEngine", "the value is no number");
constexpr const char *notAMoment = QT_TRANSLATE_NOOP("ScriptEngine", "the value is no date or time");
constexpr const char *notBytes = QT_TRANSLATE_NOOP("ScriptEngine", "the value is no binary text");
constexpr const char *notALabel = QT_TRANSLATE_NOOP("ScriptEngine", "the value is none of the type's labels");

bool hasZone(std::string_view text) {
  if (text.size() <= 10) return false;
  return text.find_first_of("+Z", 10) != std::string_view::npos || text.find('-', 11) != std::string_view::npos;
}

bool sameIgnoringCase(std::string_view a, std::string_view b) {
  return QString::fromUtf8(a.data(), static_cast<qsizetype>(a.size())).compare(QString::fromUtf8(b.data(), static_cast<qsizetype>(b.size())), Qt::CaseInsensitive) == 0;
}

/// MySQL reads dates with any marks and missing zeros, and digits alone; "2021/1/5 7:30" becomes "2021-01-05 07:30:00". Empty: no date.
std::string tidyMoment(std::string_view text) {
  std::array<std::string, 7> parts; // year to second, fraction
  std::size_t n = 0;
  const bool compact = text.size() >= 8 && text.find_first_not_of("0123456789") == std::string_view::npos;
  if (compact) {
    if (text.size() != 8 && text.size() != 14) return {};
    parts[0] = text.substr(0, 4);
    for (std::size_t at = 4; at < text.size(); at += 2) parts[++n] = text.substr(at, 2);
    ++n;
  } else {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      if (c >= '0' && c <= '9') {
        if (n == parts.size()) return {};
        parts[n] += c;
        continue;
      }
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z' && c != 'T') || static_cast<unsigned char>(c) >= 0x80 || c == '+') return {};
      if (!parts[n].empty() && i + 1 < text.size()) ++n;
    }
    if (n < parts.size() && !parts[n].empty()) ++n;
  }
  if (n < 3 || parts[0].size() != 4) return {};
  std::string out = parts[0];
  for (std::size_t i = 1; i < 6; ++i) {
    if (parts[i].size() > 2) return {};
    out += i < 3 ? '-' : i == 3 ? ' ' : ':';
    out.append(2 - parts[i].size(), '0');
    out += parts[i];
  }
  if (!parts[6].empty()) (out += '.') += parts[6];
  return out;
}

} // namespace

bool numbersItself(const Column &column, const Table &table, sql::Dialect dialect) {
  if (column.identity.kind != IdentityKind::None) return true;
  if (dialect != sql::Dialect::Sqlite || table.withoutRowId || !table.primaryKey || table.primaryKey->parts.size() != 1) return false;
  return table.primaryKey->parts[0].column.compare(column.name, Qt::CaseInsensitive) == 0 && column.type.native.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0;
}

ColumnSink::ColumnSink(const Column &column, const Table &table, sql::Dialect dialect, qint64 zoneMicros, qint64 nowMicros)
    : m_name(column.name), m_type(column.type), m_physical(dialect == sql::Dialect::Sqlite ? Physical::Dynamic : physicalFor(column.type)), m_dialect(dialect), m_zone(zoneMicros), m_now(nowMicros),
      m_numbers(script::numbersItself(column, table, dialect)), m_generated(column.isGenerated()), m_mySql(sql::isMySqlFamily(dialect)), m_default(column.defaultValue) {
  while (m_type.kind == TypeKind::Domain && m_type.element) m_type = DataType(*m_type.element);
  for (const QString &label : m_type.labels) m_labels.push_back(label.toStdString());
  m_defaultText = m_default.text.toStdString();
  m_next = column.identity.start;
  const QString declared = column.type.native.toUpper();
  const auto has = [&](const char *word) { return declared.contains(QLatin1String(word)); };
  m_affinity = table.strict && declared == QLatin1String("ANY") ? Affinity::Blob
             : has("INT") ? Affinity::Integer
             : has("CHAR") || has("CLOB") || has("TEXT") ? Affinity::Text
             : has("BLOB") || declared.isEmpty() ? Affinity::Blob
             : has("REAL") || has("FLOA") || has("DOUB") ? Affinity::Real : Affinity::Numeric;
}

const char *ColumnSink::appendNumbered(ColumnVector &out) {
  if (!atStart) return QT_TRANSLATE_NOOP("ScriptEngine", "the row leaves its number to the server, and the table is read in parts");
  if (m_physical == Physical::Dynamic) out.appendDynamicInteger(m_next);
  else if (m_physical == Physical::Int64 || m_physical == Physical::UInt64) out.appendInteger(m_next);
  else return notANumber;
  ++m_next;
  return nullptr;
}

const char *ColumnSink::appendMissing(ColumnVector &out) {
  if (m_generated) return QT_TRANSLATE_NOOP("ScriptEngine", "only a server can compute a generated column");
  if (m_numbers) return appendNumbered(out);
  switch (m_default.kind) {
  case DefaultKind::None: case DefaultKind::Null: out.appendNull(); return nullptr;
  case DefaultKind::Literal: {
    const bool number = !m_defaultText.empty() && parseReal(m_defaultText) && !m_type.isCharacter();
    return append(out, {number ? Cell::Kind::Number : Cell::Kind::Text, m_defaultText});
  }
  case DefaultKind::Expression: {
    const QString text = m_default.text.toUpper();
    if (text.startsWith(QLatin1String("CURRENT_")) || text.startsWith(QLatin1String("NOW(")) || text.startsWith(QLatin1String("LOCALTIMESTAMP"))) return append(out, {Cell::Kind::Now, {}});
    if (text == QLatin1String("TRUE") || text == QLatin1String("FALSE")) return append(out, {Cell::Kind::Bool, text == QLatin1String("TRUE") ? "1" : "0"});
    return QT_TRANSLATE_NOOP("ScriptEngine", "the row leaves the column to a default that only a server can compute");
  }
  }
  return nullptr;
}

const char *ColumnSink::append(ColumnVector &out, const Cell &cell) {
  switch (cell.kind) {
  case Cell::Kind::Null:
    if (m_numbers && (m_mySql || m_dialect == sql::Dialect::Sqlite)) return appendNumbered(out);
    out.appendNull();
    return nullptr;
  case Cell::Kind::Default: return appendMissing(out);
  case Cell::Kind::Now: {
    std::string text;
    appendDateTime(text, m_type.kind == TypeKind::Instant ? m_now : m_now + m_zone, 0);
    if (m_type.kind == TypeKind::Date) text.resize(10);
    if (m_type.kind == TypeKind::Instant) text += "+00";
    m_scratch = std::move(text);
    return append(out, {Cell::Kind::Text, m_scratch});
  }
  case Cell::Kind::Number: case Cell::Kind::Text: case Cell::Kind::Bytes: case Cell::Kind::Bool: case Cell::Kind::Bits: break;
  }
  switch (m_physical) {
  case Physical::Dynamic: return appendDynamic(out, cell);
  case Physical::Bool:
    if (cell.text == "t" || cell.text == "true" || cell.text == "TRUE" || cell.text == "y" || cell.text == "yes" || cell.text == "on" || cell.text == "1") out.appendInteger(1);
    else if (cell.text == "f" || cell.text == "false" || cell.text == "FALSE" || cell.text == "n" || cell.text == "no" || cell.text == "off" || cell.text == "0") out.appendInteger(0);
    else return QT_TRANSLATE_NOOP("ScriptEngine", "the value is neither true nor false");
    return nullptr;
  case Physical::Int64: case Physical::UInt64: return appendInteger(out, cell);
  case Physical::Float32: case Physical::Float64: return appendReal(out, cell);
  case Physical::Decimal: return appendDecimal(out, cell);
  case Physical::Text: case Physical::Json: return m_labels.empty() ? appendText(out, cell) : appendLabel(out, cell);
  case Physical::Bytes: return appendBytes(out, cell);
  case Physical::Date: case Physical::Time: case Physical::DateTime: case Physical::Instant: return appendMoment(out, cell);
  case Physical::Interval: {
    const auto parts = parseInterval(cell.text);
    if (!parts) return notAMoment;
    char bytes[16];
    std::memcpy(bytes, &parts->months, 4);
    std::memcpy(bytes + 4, &parts->days, 4);
    std::memcpy(bytes + 8, &parts->micros, 8);
    out.appendBytes({bytes, 16});
    return nullptr;
  }
  case Physical::Uuid: {
    char bytes[16] = {};
    if (!parseUuid(cell.text, bytes)) return QT_TRANSLATE_NOOP("ScriptEngine", "the value is no UUID");
    out.appendBytes({bytes, 16});
    return nullptr;
  }
  case Physical::Bits: return appendBits(out, cell);
  case Physical::Geometry: return appendGeometry(out, cell);
  }
  return nullptr;
}

/// sqlite.org/datatype3.html, section 3: an affinity turns a value only where nothing is lost.
const char *ColumnSink::appendDynamic(ColumnVector &out, const Cell &cell) {
  if (cell.kind == Cell::Kind::Bytes) {
    out.appendBytes(cell.text, Tag::Blob);
    return nullptr;
  }
  const bool number = cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Bool;
  if (m_affinity == Affinity::Text || (!number && m_affinity == Affinity::Blob)) {
    if (number && cell.text.find_first_of(".eE") != std::string_view::npos) { // as SQLite writes a real
      m_scratch.clear();
      const auto v = parseReal(cell.text);
      if (!v) return notANumber;
      portolan::appendReal(m_scratch, *v);
      if (m_scratch.find_first_of(".eEnI") == std::string::npos) m_scratch += ".0";
      out.appendBytes(m_scratch, Tag::TextValue);
    } else out.appendBytes(cell.text, Tag::TextValue);
    return nullptr;
  }
  const auto whole = parseInteger(cell.text);
  if (whole && m_affinity != Affinity::Real) {
    out.appendDynamicInteger(*whole);
    if (m_numbers && *whole >= m_next) m_next = *whole + 1;
    return nullptr;
  }
  auto real = parseReal(cell.text);
  if (!real && number) { // 9.0e+999 is how .dump writes infinity
    real = cell.text.front() == '-' ? -HUGE_VAL : HUGE_VAL;
  }
  if (real && !std::isnan(*real) && (number || std::isfinite(*real))) {
    const bool exact = std::floor(*real) == *real && std::abs(*real) < 9e15;
    if (exact && (m_affinity == Affinity::Integer || m_affinity == Affinity::Numeric)) out.appendDynamicInteger(static_cast<std::int64_t>(*real));
    else out.appendDynamicReal(*real);
    return nullptr;
  }
  out.appendBytes(cell.text, Tag::TextValue);
  return nullptr;
}

const char *ColumnSink::appendInteger(ColumnVector &out, const Cell &cell) {
  std::optional<std::int64_t> v;
  if (cell.kind == Cell::Kind::Bits || cell.kind == Cell::Kind::Bytes) {
    std::uint64_t n = 0;
    for (const char c : cell.text) n = cell.kind == Cell::Kind::Bits ? n << 1 | (c == '1' ? 1U : 0U) : n << 8 | static_cast<unsigned char>(c);
    v = static_cast<std::int64_t>(n);
  } else v = parseInteger(cell.text);
  if (!v && m_physical == Physical::UInt64)
    if (const auto u = parseUnsigned(cell.text)) v = static_cast<std::int64_t>(*u);
  if (!v) { // 3.0, 1e3: as the server rounds
    const auto real = parseReal(cell.text);
    if (!real || std::abs(*real) > 9e18) return notANumber;
    v = static_cast<std::int64_t>(std::llround(*real));
  }
  if (m_type.kind == TypeKind::Year && *v >= 0 && *v < 100 && (*v > 0 || cell.kind == Cell::Kind::Text) && cell.text.size() <= 2) *v += *v < 70 ? 2000 : 1900;
  if (m_numbers && *v >= m_next) m_next = *v + 1;
  out.appendInteger(*v);
  return nullptr;
}

const char *ColumnSink::appendReal(ColumnVector &out, const Cell &cell) {
  std::optional<double> v = parseReal(cell.text);
  if (!v) {
    if (sameIgnoringCase(cell.text, "NaN")) v = std::nan("");
    else if (sameIgnoringCase(cell.text, "Infinity")) v = HUGE_VAL;
    else if (sameIgnoringCase(cell.text, "-Infinity")) v = -HUGE_VAL;
    else return notANumber;
  }
  out.appendReal(m_physical == Physical::Float32 ? static_cast<double>(static_cast<float>(*v)) : *v);
  return nullptr;
}

const char *ColumnSink::appendDecimal(ColumnVector &out, const Cell &cell) {
  m_scratch.clear();
  if (!plainDecimal(cell.text, m_scratch)) {
    if (m_dialect == sql::Dialect::Postgres && (cell.text == "NaN" || cell.text == "Infinity" || cell.text == "-Infinity")) {
      out.appendSpecial(cell.text);
      return nullptr;
    }
    return notANumber;
  }
  if (m_type.precision > 0) {
    std::string scaled;
    appendDecimalAtScale(scaled, m_scratch, std::max(0, m_type.scale));
    m_scratch = std::move(scaled);
  }
  out.appendBytes(m_scratch);
  return nullptr;
}

const char *ColumnSink::appendText(ColumnVector &out, const Cell &cell) {
  std::string_view text = cell.text;
  if (m_mySql && m_type.kind == TypeKind::Char)
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  if (m_dialect == sql::Dialect::Postgres && m_type.kind == TypeKind::Char && m_type.length > 0) {
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    if (characters < m_type.length) {
      m_scratch.assign(text);
      m_scratch.append(static_cast<std::size_t>(m_type.length - characters), ' ');
      text = m_scratch;
    }
  }
  if (m_type.kind == TypeKind::Money) { // $1,234.50 as 1234.50
    m_scratch.clear();
    for (const char c : text)
      if (c == '-' || c == '.' || (c >= '0' && c <= '9')) m_scratch += c;
    text = m_scratch;
  }
  out.appendBytes(text);
  return nullptr;
}

/// ENUM and SET: a number is the label's place, a bit per label.
const char *ColumnSink::appendLabel(ColumnVector &out, const Cell &cell) {
  const bool isSet = m_type.kind == TypeKind::Set;
  if (cell.kind == Cell::Kind::Number) {
    const auto n = parseUnsigned(cell.text);
    if (!n) return notALabel;
    if (!isSet) {
      if (*n > m_labels.size()) return notALabel;
      out.appendBytes(*n == 0 ? std::string_view() : std::string_view(m_labels[*n - 1]));
      return nullptr;
    }
    m_scratch.clear();
    for (std::size_t i = 0; i < m_labels.size(); ++i)
      if ((*n >> i) & 1) {
        if (!m_scratch.empty()) m_scratch += ',';
        m_scratch += m_labels[i];
      }
    out.appendBytes(m_scratch);
    return nullptr;
  }
  if (isSet || cell.text.empty() || !m_mySql) {
    out.appendBytes(cell.text);
    return nullptr;
  }
  for (const std::string &label : m_labels)
    if (label == cell.text || sameIgnoringCase(label, cell.text)) {
      out.appendBytes(label);
      return nullptr;
    }
  return notALabel;
}

const char *ColumnSink::appendBytes(ColumnVector &out, const Cell &cell) {
  std::string_view bytes = cell.text;
  if (m_dialect == sql::Dialect::Postgres && cell.kind == Cell::Kind::Text) {
    m_scratch.clear();
    if (bytes.starts_with("\\x")) {
      if (!parseHex(bytes.substr(2), m_scratch)) return notBytes;
    } else { // bytea's older form: \nnn and "\\"
      for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\\') m_scratch += bytes[i];
        else if (i + 1 < bytes.size() && bytes[i + 1] == '\\') { m_scratch += '\\'; ++i; }
        else if (i + 3 < bytes.size()) { m_scratch += static_cast<char>((bytes[i + 1] - '0') << 6 | (bytes[i + 2] - '0') << 3 | (bytes[i + 3] - '0')); i += 3; }
        else return notBytes;
      }
    }
    bytes = m_scratch;
  } else if (m_mySql && m_type.kind == TypeKind::Binary && static_cast<qint64>(bytes.size()) < m_type.length) {
    m_scratch.assign(bytes);
    m_scratch.resize(static_cast<std::size_t>(m_type.length), '\0');
    bytes = m_scratch;
  }
  out.appendBytes(bytes);
  return nullptr;
}

const char *ColumnSink::appendMoment(ColumnVector &out, const Cell &cell) {
  std::optional<std::int64_t> v;
  switch (m_physical) {
  case Physical::Date:
    v = parseDate(cell.text);
    if (!v)
      if (const auto moment = parseDateTime(cell.text)) v = (*moment - (*moment < 0 ? microsPerDay - 1 : 0)) / microsPerDay;
    break;
  case Physical::Time: v = parseTime(cell.text); break;
  case Physical::Instant: v = parseDateTime(cell.text); if (v && !hasZone(cell.text)) *v -= m_zone; break;
  default: v = parseDateTime(cell.text); break;
  }
  if (!v && m_physical != Physical::Time && m_dialect != sql::Dialect::Sqlite) {
    const std::string tidy = tidyMoment(cell.text);
    if (const auto moment = tidy.empty() ? std::nullopt : parseDateTime(tidy)) {
      v = moment;
      if (m_physical == Physical::Date) v = (*moment - (*moment < 0 ? microsPerDay - 1 : 0)) / microsPerDay;
      if (m_physical == Physical::Instant) *v -= m_zone;
    }
  }
  if (!v) {
    // ALLOW_INVALID_DATES lets MySQL keep 2020-02-31
    const bool shaped = m_mySql && m_physical != Physical::Time && cell.text.size() >= 10 && cell.text[4] == '-' && cell.text[7] == '-';
    if (shaped || cell.text.starts_with("0000-") || cell.text.find("-00") != std::string_view::npos || cell.text == "infinity" || cell.text == "-infinity") {
      out.appendSpecial(cell.text);
      return nullptr;
    }
    return notAMoment;
  }
  if (m_physical != Physical::Date && m_type.fraction >= 0 && m_type.fraction < 6) { // the server rounds to the digits it keeps
    std::int64_t unit = 1;
    for (int i = m_type.fraction; i < 6; ++i) unit *= 10;
    const std::int64_t rest = ((*v % unit) + unit) % unit;
    *v += rest * 2 >= unit ? unit - rest : -rest;
  }
  out.appendInteger(*v);
  return nullptr;
}

const char *ColumnSink::appendBits(ColumnVector &out, const Cell &cell) {
  m_scratch.clear();
  if (cell.kind == Cell::Kind::Bits || m_dialect == sql::Dialect::Postgres) m_scratch.assign(cell.text);
  else if (cell.kind == Cell::Kind::Number) {
    const auto n = parseUnsigned(cell.text);
    if (!n) return notANumber;
    for (int i = 63; i >= 0; --i)
      if (!m_scratch.empty() || (*n >> i) & 1) m_scratch += (*n >> i) & 1 ? '1' : '0';
  } else
    for (const char c : cell.text)
      for (int i = 7; i >= 0; --i) m_scratch += (static_cast<unsigned char>(c) >> i) & 1 ? '1' : '0';
  const auto length = static_cast<std::size_t>(std::max<qint64>(1, m_type.length));
  if (m_type.kind == TypeKind::Bit && m_mySql) {
    if (m_scratch.size() > length) m_scratch.erase(0, m_scratch.size() - length);
    if (m_scratch.size() < length) m_scratch.insert(0, length - m_scratch.size(), '0');
  }
  out.appendBytes(m_scratch);
  return nullptr;
}

/// MySQL: 4 bytes SRID and WKB; PostGIS: EWKB in hex.
const char *ColumnSink::appendGeometry(ColumnVector &out, const Cell &cell) {
  std::string_view value = cell.text;
  if (!m_mySql) {
    m_scratch.clear();
    if (!parseHex(value, m_scratch)) return notBytes;
    out.appendBytes(m_scratch);
    return nullptr;
  }
  if (value.size() < 9 || value[4] != 1) return notBytes;
  std::uint32_t srid = 0, type = 0;
  std::memcpy(&srid, value.data(), 4);
  if (srid == 0) {
    out.appendBytes(value.substr(4));
    return nullptr;
  }
  std::memcpy(&type, value.data() + 5, 4);
  type |= 0x20000000;
  m_scratch.assign(value);
  m_scratch[0] = 1;
  std::memcpy(m_scratch.data() + 1, &type, 4);
  std::memcpy(m_scratch.data() + 5, &srid, 4);
  out.appendBytes(m_scratch);
  return nullptr;
}

} // namespace portolan::script
