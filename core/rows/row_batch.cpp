// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/row_batch.h"

namespace portolan {

Physical physicalFor(const DataType &type) {
  switch (type.kind) {
  case TypeKind::Boolean: return Physical::Bool;
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Year: return Physical::Int64;
  case TypeKind::Oid: return Physical::Int64;
  case TypeKind::Int64: return type.isUnsigned ? Physical::UInt64 : Physical::Int64;
  case TypeKind::Decimal: return Physical::Decimal;
  case TypeKind::Float32: return Physical::Float32;
  case TypeKind::Float64: return Physical::Float64;
  case TypeKind::Bit: case TypeKind::BitVarying: return Physical::Bits;
  case TypeKind::Binary: case TypeKind::VarBinary: case TypeKind::Blob: return Physical::Bytes;
  case TypeKind::Date: return Physical::Date;
  case TypeKind::Time: return Physical::Time;
  case TypeKind::DateTime: return Physical::DateTime;
  case TypeKind::Instant: return Physical::Instant;
  case TypeKind::Interval: return Physical::Interval;
  case TypeKind::Uuid: return Physical::Uuid;
  case TypeKind::Json: case TypeKind::Jsonb: return Physical::Json;
  case TypeKind::Geometry: return Physical::Geometry;
  case TypeKind::Dynamic: return Physical::Dynamic;
  case TypeKind::Domain: return type.element ? physicalFor(*type.element) : Physical::Text;
  case TypeKind::Unknown: case TypeKind::Money: case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text:
  case TypeKind::TimeTz: case TypeKind::Enum: case TypeKind::Set: case TypeKind::Xml: case TypeKind::Inet:
  case TypeKind::Inet4: case TypeKind::Inet6: case TypeKind::Cidr: case TypeKind::MacAddr: case TypeKind::MacAddr8:
  case TypeKind::Array: case TypeKind::Range: case TypeKind::MultiRange: case TypeKind::TsVector: case TypeKind::TsQuery:
  case TypeKind::HStore: case TypeKind::Vector: case TypeKind::Composite: case TypeKind::Other: return Physical::Text;
  }
  return Physical::Text;
}

} // namespace portolan
