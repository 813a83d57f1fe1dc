// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/canonical.h"

#include "core/rows/json_text.h"
#include "core/rows/value_text.h"

#include <QCryptographicHash>
#include <charconv>
#include <cmath>
#include <cstring>

namespace portolan {

void appendCanonicalEscaped(std::string &out, std::string_view text) {
  if (text.find_first_of("\\|~") == std::string_view::npos) { out += text; return; }
  for (const char c : text) {
    if (c == '\\') out += "\\\\";
    else if (c == '|') out += "\\p";
    else if (c == '~') out += "\\t";
    else out += c;
  }
}

void appendCanonicalReal(std::string &out, double v, bool single) {
  if (std::isnan(v)) { out += "NaN"; return; }
  if (std::isinf(v)) { out += v < 0 ? "-Infinity" : "Infinity"; return; }
  if (v == 0) { out += '0'; return; }
  char buffer[64];
  const double size = std::fabs(single ? static_cast<double>(static_cast<float>(v)) : v);
  if (size >= 1.2207031977595761e-4 && size < (single ? 524288.03125 : 70368744177664.5)) { // the bounds of canonical.md
    const auto last = single ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<float>(v), std::chars_format::fixed).ptr
                             : std::to_chars(buffer, buffer + sizeof buffer, v, std::chars_format::fixed).ptr;
    out.append(buffer, last);
    return;
  }
  const auto end = single ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<float>(v), std::chars_format::scientific).ptr
                          : std::to_chars(buffer, buffer + sizeof buffer, v, std::chars_format::scientific).ptr;
  std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
  const std::size_t e = text.find('e');
  std::string_view mantissa = text.substr(0, e), exponent = text.substr(e + 1);
  if (mantissa.front() == '-') { out += '-'; mantissa.remove_prefix(1); }
  std::string digits;
  for (const char c : mantissa)
    if (c != '.') digits += c;
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  out += digits;
  out += '@';
  if (exponent.front() == '+') exponent.remove_prefix(1);
  int value = 0;
  std::from_chars(exponent.data(), exponent.data() + exponent.size(), value);
  appendInteger(out, value);
}

namespace {

void appendDecimalText(std::string &out, std::string_view text, int scale) {
  std::string plain;
  if (plainDecimal(text, plain)) appendDecimalAtScale(out, plain, scale);
  else appendCanonicalEscaped(out, text);
}

std::string_view rightTrimmed(std::string_view s) {
  while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
  return s;
}

void appendIntervalParts(std::string &out, IntervalParts p) {
  appendInteger(out, p.months);
  out += ' ';
  appendInteger(out, p.days);
  out += ' ';
  appendInteger(out, p.micros);
}

/// A text under a form that is not text: read it as the form's type when possible.
void appendParsed(std::string &out, std::string_view text, Canonical form, int scale) {
  switch (form) {
  case Canonical::Integer: case Canonical::Year: case Canonical::Boolean:
    if (const auto v = parseInteger(text)) return appendInteger(out, *v);
    if (const auto v = parseUnsigned(text)) return appendUnsigned(out, *v);
    break;
  case Canonical::Decimal: return appendDecimalText(out, text, scale);
  case Canonical::Float32: case Canonical::Float64:
    if (const auto v = parseReal(text)) return appendCanonicalReal(out, *v, form == Canonical::Float32);
    break;
  case Canonical::Date:
    if (const auto v = parseDate(text)) return appendDate(out, *v);
    break;
  case Canonical::Time:
    if (const auto v = parseTime(text)) return appendInteger(out, *v);
    break;
  case Canonical::DateTime: case Canonical::Instant:
    if (const auto v = parseDateTime(text)) return appendInteger(out, *v);
    break;
  case Canonical::Uuid: {
    char bytes[16] = {};
    if (parseUuid(text, bytes)) return appendUuid(out, {bytes, 16});
    break;
  }
  case Canonical::TextTrimmed: return appendCanonicalEscaped(out, rightTrimmed(text));
  case Canonical::Json: {
    std::string json;
    if (appendCanonicalJson(json, text)) return appendCanonicalEscaped(out, json);
    break;
  }
  case Canonical::Bytes: case Canonical::Geometry: return appendHex(out, text);
  case Canonical::Interval:
    if (const auto v = parseInterval(text)) return appendIntervalParts(out, *v);
    break;
  case Canonical::Text: case Canonical::Bits: case Canonical::EnumText: case Canonical::Inet: case Canonical::Plain: break;
  }
  appendCanonicalEscaped(out, text);
}

void appendReals(std::string &out, double v, Canonical form, int scale) {
  switch (form) {
  case Canonical::Decimal: {
    std::string text;
    appendReal(text, v);
    return appendDecimalText(out, text, scale);
  }
  case Canonical::Integer: case Canonical::Year: case Canonical::Boolean:
    if (std::floor(v) == v && std::abs(v) < 9.2e18) return appendInteger(out, static_cast<std::int64_t>(v));
    return appendCanonicalReal(out, v, false);
  case Canonical::Text: case Canonical::TextTrimmed: case Canonical::EnumText: case Canonical::Json: return appendReal(out, v);
  case Canonical::Float32: return appendCanonicalReal(out, v, true);
  case Canonical::Float64: case Canonical::Bytes: case Canonical::Date: case Canonical::Time: case Canonical::DateTime:
  case Canonical::Instant: case Canonical::Uuid: case Canonical::Bits: case Canonical::Interval: case Canonical::Inet:
  case Canonical::Geometry: case Canonical::Plain: return appendCanonicalReal(out, v, false);
  }
}

void appendIntegers(std::string &out, std::int64_t v, Canonical form, int scale) {
  if (form == Canonical::Float32 || form == Canonical::Float64) return appendCanonicalReal(out, static_cast<double>(v), form == Canonical::Float32);
  if (form == Canonical::Decimal) {
    std::string text;
    appendInteger(text, v);
    return appendDecimalAtScale(out, text, scale);
  }
  appendInteger(out, v);
}

void appendTyped(std::string &out, const ColumnVector &column, std::size_t row, Canonical form, int scale) {
  switch (column.physical()) {
  case Physical::Bool: case Physical::Int64: return appendIntegers(out, column.integer(row), form, scale);
  case Physical::UInt64: {
    std::string text;
    appendUnsigned(text, static_cast<std::uint64_t>(column.integer(row)));
    return form == Canonical::Decimal ? appendDecimalAtScale(out, text, scale) : static_cast<void>(out += text);
  }
  case Physical::Float32: return appendCanonicalReal(out, column.real(row), form != Canonical::Float64);
  case Physical::Float64: return appendReals(out, column.real(row), form, scale);
  case Physical::Decimal: return appendParsed(out, column.view(row), form == Canonical::Plain ? Canonical::Decimal : form, scale);
  case Physical::Bytes: case Physical::Geometry: return appendHex(out, column.view(row));
  case Physical::Date: return appendDate(out, column.integer(row));
  case Physical::Time: case Physical::DateTime: case Physical::Instant: return appendInteger(out, column.integer(row));
  case Physical::Interval: return appendIntervalParts(out, intervalParts(column.view(row)));
  case Physical::Uuid: return appendUuid(out, column.view(row));
  case Physical::Text: case Physical::Json: case Physical::Bits: return appendParsed(out, column.view(row), form, scale);
  case Physical::Dynamic: return;
  }
}

} // namespace

void appendCanonical(std::string &out, const ColumnVector &column, std::size_t row, Canonical form, int scale) {
  switch (column.tag(row)) {
  case Tag::Null: case Tag::Missing: case Tag::Unchanged: out += '~'; return;
  case Tag::Special: return appendCanonicalEscaped(out, column.view(row));
  case Tag::Integer: return appendIntegers(out, column.integer(row), form, scale);
  case Tag::Real: return appendReals(out, column.real(row), form, scale);
  case Tag::TextValue: return appendParsed(out, column.view(row), form, scale);
  case Tag::Blob:
    if (form == Canonical::Text || form == Canonical::Json) return appendCanonicalEscaped(out, column.view(row));
    return appendHex(out, column.view(row));
  case Tag::Value: return appendTyped(out, column, row, form, scale);
  }
}

namespace {
void md5(std::string_view text, unsigned char (&digest)[16]) {
  thread_local QCryptographicHash hash(QCryptographicHash::Md5);
  hash.reset();
  hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
  const QByteArrayView view = hash.resultView();
  std::memcpy(digest, view.data(), 16);
}
} // namespace

std::uint64_t canonicalRowHash(std::string_view canonicalRow) {
  unsigned char digest[16];
  md5(canonicalRow, digest);
  std::uint64_t v = 0;
  for (int i = 10; i < 16; ++i) v = v << 8 | digest[i];
  return v;
}

std::uint32_t canonicalKeyHash(std::string_view canonicalKey) {
  unsigned char digest[16];
  md5(canonicalKey, digest);
  std::uint32_t v = 0;
  for (int i = 0; i < 4; ++i) v = v << 8 | digest[i];
  return v;
}

} // namespace portolan
