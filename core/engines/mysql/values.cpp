// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/values.h"

#include <cstring>

namespace portolan::mysql {

bool appendGeometry(ColumnVector &column, std::string_view value) {
  if (value.size() < 9 || value[4] != 1) return false;
  std::uint32_t srid = 0, type = 0;
  std::memcpy(&srid, value.data(), 4);
  if (srid == 0) {
    column.appendBytes(value.substr(4));
    return true;
  }
  std::memcpy(&type, value.data() + 5, 4);
  type |= 0x20000000;
  char *out = column.appendUninitialised(value.size());
  out[0] = 1;
  std::memcpy(out + 1, &type, 4);
  std::memcpy(out + 5, &srid, 4);
  std::memcpy(out + 9, value.data() + 9, value.size() - 9);
  return true;
}

ValueShape shapeOf(const DataType &type) {
  ValueShape shape;
  shape.physical = physicalFor(type);
  shape.kind = type.kind;
  shape.fraction = std::clamp(type.fraction, 0, 6);
  if (type.kind == TypeKind::Bit) shape.bits = static_cast<std::size_t>(std::max<qint64>(type.length, 1));
  return shape;
}

} // namespace portolan::mysql
