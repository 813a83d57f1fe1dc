// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/code/scope.h"

namespace portolan::convert {

const ScopeColumn *ScopeTable::find(const QString &column) const {
  for (const ScopeColumn &c : columns)
    if (c.source == column) return &c;
  for (const ScopeColumn &c : columns)
    if (c.source.compare(column, Qt::CaseInsensitive) == 0) return &c;
  return nullptr;
}

const ScopeTable *Scope::table(const QString &alias) const {
  for (const ScopeTable &t : tables)
    if (t.alias == alias) return &t;
  for (const ScopeTable &t : tables)
    if (t.alias.compare(alias, Qt::CaseInsensitive) == 0) return &t;
  return nullptr;
}

Type typeOfColumn(const DataType &t, bool nullable) {
  Type type = typeOf(Kind::Other, nullable);
  switch (t.kind) {
  case TypeKind::Boolean: type.kind = Kind::Bool; break;
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Year: case TypeKind::Oid: type.kind = Kind::Int; break;
  case TypeKind::Int64: type.kind = Kind::Int; type.big = true; break;
  case TypeKind::Decimal: case TypeKind::Money: type.kind = Kind::Decimal; type.scale = t.precision > 0 ? std::max(0, t.scale) : -1; break;
  case TypeKind::Float32: case TypeKind::Float64: type.kind = Kind::Float; break;
  case TypeKind::Bit: case TypeKind::BitVarying: type.kind = Kind::Bit; break;
  case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text: case TypeKind::Enum: case TypeKind::Set: case TypeKind::Xml: type.kind = Kind::Text; break;
  case TypeKind::Binary: case TypeKind::VarBinary: case TypeKind::Blob: type.kind = Kind::Bytes; break;
  case TypeKind::Date: type.kind = Kind::Date; break;
  case TypeKind::Time: case TypeKind::TimeTz: type.kind = Kind::TimeOfDay; break;
  case TypeKind::DateTime: type.kind = Kind::DateTime; break;
  case TypeKind::Instant: type.kind = Kind::Instant; break;
  case TypeKind::Interval: type.kind = Kind::Interval; break;
  case TypeKind::Json: case TypeKind::Jsonb: type.kind = Kind::Json; break;
  case TypeKind::Uuid: type.kind = Kind::Uuid; break;
  case TypeKind::Inet: case TypeKind::Inet4: case TypeKind::Inet6: case TypeKind::Cidr: type.kind = Kind::Inet; break;
  case TypeKind::Array:
    type.kind = Kind::Array;
    if (t.element) type.element = std::make_shared<Type>(typeOfColumn(*t.element, true));
    break;
  case TypeKind::Domain: return t.element ? typeOfColumn(*t.element, nullable) : type;
  case TypeKind::Unknown: case TypeKind::MacAddr: case TypeKind::MacAddr8: case TypeKind::Geometry: case TypeKind::Range: case TypeKind::MultiRange:
  case TypeKind::TsVector: case TypeKind::TsQuery: case TypeKind::HStore: case TypeKind::Vector: case TypeKind::Composite: case TypeKind::Dynamic: case TypeKind::Other:
    break;
  }
  type.labels = t.labels;
  return type;
}

} // namespace portolan::convert
