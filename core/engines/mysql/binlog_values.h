// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a row image: from the log's bytes to our physical form.
#pragma once

#include "core/engines/mysql/binlog_format.h"
#include "core/engines/mysql/charset_text.h"
#include "core/engines/mysql/values.h"

namespace portolan::mysql::binlog {

/// The real type of a column, taken out of TABLE_MAP's type and metadata bytes.
struct WireColumn {
  std::uint8_t type = 0;      ///< enum_field_types; ENUM and SET already told apart from STRING
  std::uint16_t meta = 0;     ///< STRING: maximum length in bytes; ENUM, SET: bytes; BIT: bits; others: as logged
  bool nullable = true;
};

class ValueDecoder {
public:
  ValueDecoder() = default;
  ValueDecoder(const WireColumn &wire, const DataType &type);
  [[nodiscard]] Physical physical() const { return m_shape.physical; }
  /// False: the bytes do not fit the type (or the cursor ran out).
  bool decode(Cursor &in, ColumnVector &out) {
    switch (m_way) { // the commonest forms without a call
    case Way::Int32: return fixed<std::int32_t>(in, out);
    case Way::UInt32: return fixed<std::uint32_t>(in, out);
    case Way::Int64: return fixed<std::int64_t>(in, out);
    case Way::Text8: return text(in, in.u8(), out);
    case Way::Text16: return text(in, in.u16(), out);
    case Way::Other: break;
    }
    return decodeOther(in, out);
  }
  /// Moves behind a value without reading it.
  bool skip(Cursor &in) const;
  /// The wire type can hold values of this catalog type: a table map that does not fit is never decoded.
  [[nodiscard]] static bool fits(const WireColumn &wire, const DataType &type);

private:
  enum class Way : std::uint8_t { Other, Int32, UInt32, Int64, Text8, Text16 };
  template<class T> static bool fixed(Cursor &in, ColumnVector &out) {
    const T v = in.little<T>();
    if (in.good()) out.appendInteger(static_cast<std::int64_t>(v));
    return in.good();
  }
  bool text(Cursor &in, std::size_t length, ColumnVector &out) {
    const std::string_view raw = in.bytes(length);
    if (!in.good()) return false;
    if (m_converter && !(m_asciiKept && isAscii(raw))) return decodeText(raw, out);
    out.appendBytes(raw);
    return true;
  }
  bool decodeOther(Cursor &in, ColumnVector &out);
  bool decodeText(std::string_view bytes, ColumnVector &out);
  bool decodeString(std::string_view bytes, ColumnVector &out);
  bool decodeInteger(Cursor &in, std::size_t size, ColumnVector &out) const;
  bool decodeDecimal(Cursor &in, ColumnVector &out);
  bool decodeTime(Cursor &in, ColumnVector &out) const;
  bool decodeDateTime(Cursor &in, ColumnVector &out) const;
  bool decodeTimestamp(Cursor &in, ColumnVector &out) const;
  bool decodeLabels(Cursor &in, ColumnVector &out);

  WireColumn m_wire;
  ValueShape m_shape;
  Way m_way = Way::Other;
  bool m_unsigned = false, m_asciiKept = false;
  std::size_t m_fixedLength = 0; ///< BINARY(n): zeros at the end are not logged
  std::shared_ptr<CharsetConverter> m_converter;
  std::vector<std::string> m_labels;
  std::string m_scratch;
};

/// MySQL's binary JSON as text, written as the server writes it.
bool appendBinaryJson(std::string &out, std::string_view bytes);
/// UUID bytes as MariaDB stores them, in network order.
[[nodiscard]] std::string uuidFromStorage(std::string_view stored);
/// The canonical text of 4 or 16 address bytes as the server shows it.
[[nodiscard]] std::string inetText(std::string_view bytes);

} // namespace portolan::mysql::binlog
