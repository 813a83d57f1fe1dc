// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's types: how each lies on the wire and what it means in the catalog.
#pragma once

#include "core/catalog/data_type.h"
#include "core/rows/row_batch.h"

#include <QHash>
#include <cstdint>

namespace portolan::pg {

using Oid = std::uint32_t;

namespace oid {
inline constexpr Oid Bool = 16, Bytea = 17, Char = 18, Name = 19, Int8 = 20, Int2 = 21, Int4 = 23, Text = 25, OidType = 26,
                     Json = 114, Xml = 142, Float4 = 700, Float8 = 701, Unknown = 705, MacAddr8 = 774, Money = 790,
                     MacAddr = 829, Inet = 869, Cidr = 650, BpChar = 1042, VarChar = 1043, Date = 1082, Time = 1083,
                     Timestamp = 1114, TimestampTz = 1184, Interval = 1186, TimeTz = 1266, Bit = 1560, VarBit = 1562,
                     Numeric = 1700, Uuid = 2950, TsVector = 3614, TsQuery = 3615, JsonB = 3802;
}

/// The binary forms that we write and read ourselves (src/backend/utils/adt/*_send, *_recv). NoBinary: the value
/// travels as the type's own text.
enum class Wire : std::uint8_t { NoBinary, Bool, Int2, Int4, Int8, ObjectId, Float4, Float8, Numeric, Text, Bytea, Json, Jsonb, Date, Time,
                                 Timestamp, TimestampTz, Interval, Uuid, Bit, VarBit, Inet, Cidr, Geometry };

/// `typtype` as in pg_type ('e' enum, 'd' domain…), for the base type of a domain.
[[nodiscard]] Wire wireFor(Oid type, char typtype, const QString &typname);
/// The element type of arrays that carry values of this form as parameters: OID of the array type; 0: pass as text[].
[[nodiscard]] Oid arrayOidFor(Oid element);

/// A column of a target table or of a change stream as the server describes it, domains resolved.
struct WireColumn {
  QString name;
  Oid type = 0;
  std::int32_t typmod = -1;
  Wire wire = Wire::NoBinary;
  bool characterLimit = false;  ///< varchar(n), char(n): `limit` characters
  bool blankPadded = false;     ///< char(n): trailing blanks mean nothing
  std::int32_t limit = -1;      ///< characters or bits
  int precision = -1, scale = 0; ///< numeric(p,s)
  int fraction = 6;             ///< digits of a second that the column keeps
  bool generated = false, identityAlways = false;
  QString typeName;             ///< as format_type writes it, for casts and messages
  QString label;                ///< schema.table.column, for messages
};
/// Fills limit, precision, scale and fraction from type and typmod.
void applyTypmod(WireColumn &column);

/// One row of pg_type with what belongs to it.
struct TypeInfo {
  Oid oid = 0, element = 0, base = 0, relation = 0, rangeSubtype = 0;
  QString schema, name, display, baseNative; ///< display: format_type without modifier
  char typtype = 'b', category = 'U';
  std::int32_t baseTypmod = -1;
  bool extension = false;
  bool isArray = false;
  QStringList labels;
};
using TypeMap = QHash<Oid, TypeInfo>;

/// The catalog's view of a type. `native` is format_type's text.
[[nodiscard]] DataType dataTypeFor(const TypeMap &types, Oid type, std::int32_t typmod, const QString &native, int depth = 0);

} // namespace portolan::pg
