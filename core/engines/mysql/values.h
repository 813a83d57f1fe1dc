// SPDX-License-Identifier: GPL-3.0-or-later
// The server's values in our physical forms. The reader of rows and the reader of the binlog both end here, so that
// a row read and the same row logged are bit-equal.
#pragma once

#include "core/engines/mysql/civil.h"
#include "core/rows/row_batch.h"

namespace portolan::mysql {

/// Real dates become days or microseconds; zero and impossible ones Special texts with the declared fraction digits.
inline void appendDate(ColumnVector &column, std::int64_t y, unsigned m, unsigned d) {
  if (validDate(y, m, d)) column.appendInteger(daysFromCivil(y, m, d));
  else column.appendSpecial(rawWallClockText({{y, m, d}, {}}, false));
}
inline void appendDateTime(ColumnVector &column, const WallClock &c, int fraction) {
  if (validDate(c.date.year, c.date.month, c.date.day)) column.appendInteger(daysFromCivil(c.date.year, c.date.month, c.date.day) * microsPerDay + microsOfTime(c.time));
  else column.appendSpecial(rawWallClockText(c, true, fraction));
}
/// DECIMAL text without the zeros that ZEROFILL puts in front.
inline void appendDecimal(ColumnVector &column, std::string_view text) {
  if (text.size() > 1 && (text[0] == '0' || text[0] == '.' || text[0] == '-')) {
    const bool negative = text[0] == '-';
    std::string_view digits = negative ? text.substr(1) : text;
    while (digits.size() > 1 && digits[0] == '0' && digits[1] != '.') digits.remove_prefix(1);
    const bool bare = digits.starts_with('.');
    char *out = column.appendUninitialised(digits.size() + (negative ? 1 : 0) + (bare ? 1 : 0));
    if (negative) *out++ = '-';
    if (bare) *out++ = '0';
    digits.copy(out, digits.size());
    return;
  }
  column.appendBytes(text);
}
/// Big-endian bytes of BIT(n) as n digits.
inline void appendBits(ColumnVector &column, std::string_view bytes, std::size_t bits) {
  char *out = column.appendUninitialised(bits);
  for (std::size_t i = 0; i < bits; ++i) {
    const std::size_t fromEnd = bits - 1 - i, byte = fromEnd / 8;
    const bool set = byte < bytes.size() && (static_cast<unsigned char>(bytes[bytes.size() - 1 - byte]) >> (fromEnd % 8) & 1) != 0;
    out[i] = set ? '1' : '0';
  }
}
/// SRID and WKB as the server keeps them, to EWKB. False: too short to be one.
[[nodiscard]] bool appendGeometry(ColumnVector &column, std::string_view value);

/// What a column's values need to be read besides the physical form.
struct ValueShape {
  Physical physical = Physical::Text;
  TypeKind kind = TypeKind::Text;
  int fraction = 0;          ///< declared digits of a second
  std::size_t bits = 1;      ///< BIT(n)
};
[[nodiscard]] ValueShape shapeOf(const DataType &type);

} // namespace portolan::mysql
