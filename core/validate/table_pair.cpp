// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validate/table_pair.h"

namespace portolan::validate {

namespace {

const DataType &base(const DataType &type) { return type.kind == TypeKind::Domain && type.element ? base(*type.element) : type; }

bool isNumberKind(TypeKind k) { return (k >= TypeKind::Int8 && k <= TypeKind::Int64) || k == TypeKind::Oid || k == TypeKind::Year; }

int scaleOf(const DataType &type) {
  if (type.kind == TypeKind::Decimal) return type.precision < 0 && type.scale < 0 ? -1 : std::max(0, type.scale);
  return 0;
}

/// One kind for both, other than text.
Form formForKind(TypeKind kind) {
  switch (kind) {
  case TypeKind::Boolean: return {Canonical::Boolean};
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64: case TypeKind::Oid: return {Canonical::Integer};
  case TypeKind::Year: return {Canonical::Year};
  case TypeKind::Decimal: return {Canonical::Decimal};
  case TypeKind::Float32: return {Canonical::Float32};
  case TypeKind::Float64: return {Canonical::Float64};
  case TypeKind::Bit: case TypeKind::BitVarying: return {Canonical::Bits};
  case TypeKind::Char: return {Canonical::TextTrimmed};
  case TypeKind::VarChar: case TypeKind::Text: return {Canonical::Text};
  case TypeKind::Binary: case TypeKind::VarBinary: case TypeKind::Blob: return {Canonical::Bytes};
  case TypeKind::Date: return {Canonical::Date};
  case TypeKind::Time: return {Canonical::Time};
  case TypeKind::DateTime: return {Canonical::DateTime};
  case TypeKind::Instant: return {Canonical::Instant};
  case TypeKind::Interval: return {Canonical::Interval};
  case TypeKind::Enum: case TypeKind::Set: return {Canonical::EnumText};
  case TypeKind::Json: case TypeKind::Jsonb: return {Canonical::Json, -1, true};
  case TypeKind::Uuid: return {Canonical::Uuid};
  case TypeKind::Inet: case TypeKind::Inet4: case TypeKind::Inet6: return {Canonical::Inet};
  case TypeKind::Geometry: return {Canonical::Geometry};
  case TypeKind::Unknown: case TypeKind::Money: case TypeKind::TimeTz: case TypeKind::Xml: case TypeKind::Cidr: case TypeKind::MacAddr: case TypeKind::MacAddr8:
  case TypeKind::Array: case TypeKind::Range: case TypeKind::MultiRange: case TypeKind::TsVector: case TypeKind::TsQuery: case TypeKind::HStore:
  case TypeKind::Vector: case TypeKind::Composite: case TypeKind::Domain: case TypeKind::Dynamic: case TypeKind::Other: return {Canonical::Plain};
  }
  return {};
}

} // namespace

Form formFor(const DataType &sourceType, const DataType &targetType, bool sameEngine) {
  const DataType &s = base(sourceType), &t = base(targetType);
  const auto either = [&](TypeKind k) { return s.kind == k || t.kind == k; };
  if (either(TypeKind::Json) || either(TypeKind::Jsonb) || s.jsonAlias || t.jsonAlias) return sameEngine && s.kind == t.kind ? Form{Canonical::Plain} : Form{Canonical::Json, -1, true};
  if (s.kind == TypeKind::Dynamic && t.kind == TypeKind::Dynamic) return {Canonical::Plain};
  if (s.kind == TypeKind::Dynamic) return formForKind(t.kind).inProcess ? Form{Canonical::Text} : Form{formForKind(t.kind).canonical, t.kind == TypeKind::Decimal ? scaleOf(t) : -1};
  if (t.kind == TypeKind::Dynamic) return formForKind(s.kind).inProcess ? Form{Canonical::Text} : Form{formForKind(s.kind).canonical, s.kind == TypeKind::Decimal ? scaleOf(s) : -1};
  if (either(TypeKind::Float32)) return {Canonical::Float32};
  if (either(TypeKind::Float64)) return {Canonical::Float64};
  if (either(TypeKind::Decimal)) {
    const int a = scaleOf(s), b = scaleOf(t);
    return {Canonical::Decimal, s.kind == TypeKind::Decimal && t.kind == TypeKind::Decimal && (a < 0 || b < 0) ? (a < 0 && b < 0 ? -1 : std::max(a, b)) : std::max(a, b)};
  }
  if (either(TypeKind::Boolean)) return {Canonical::Boolean};
  if (isNumberKind(s.kind) || isNumberKind(t.kind)) return {Canonical::Integer};
  if (either(TypeKind::Geometry)) return {Canonical::Geometry};
  if (s.isBinary() || t.isBinary()) return s.kind == TypeKind::Uuid || t.kind == TypeKind::Uuid ? Form{Canonical::Uuid} : Form{Canonical::Bytes};
  if (either(TypeKind::Enum) || either(TypeKind::Set)) return {Canonical::EnumText};
  if (either(TypeKind::Time)) return {Canonical::Time};
  if (either(TypeKind::Interval)) return s.kind == t.kind ? Form{Canonical::Interval} : Form{Canonical::Interval, -1, true}; // text on one side, in words or ISO
  if (s.isTemporal() && t.isTemporal()) {
    if (s.kind == t.kind) return formForKind(s.kind);
    if (either(TypeKind::Instant)) return {Canonical::Instant};
    return either(TypeKind::DateTime) ? Form{Canonical::DateTime} : Form{Canonical::Plain};
  }
  if (s.isTemporal()) return formForKind(s.kind);
  if (t.isTemporal()) return formForKind(t.kind);
  if (s.kind == t.kind) return formForKind(s.kind);
  if (either(TypeKind::Bit) || either(TypeKind::BitVarying)) return {Canonical::Bits};
  if (either(TypeKind::Uuid)) return {Canonical::Uuid};
  if (either(TypeKind::Char)) return {Canonical::TextTrimmed};
  const Form a = formForKind(s.kind), b = formForKind(t.kind);
  if (a.canonical == Canonical::Inet || b.canonical == Canonical::Inet) return {Canonical::Inet};
  return a.canonical == Canonical::Plain || b.canonical == Canonical::Plain ? Form{sameEngine ? Canonical::Plain : Canonical::Text} : Form{Canonical::Text};
}

TablePair makePair(const Table &source, const Table &target, const std::function<QString(const QString &)> &targetColumn, bool sameEngine) {
  TablePair pair;
  pair.source = source.name;
  pair.target = target.name;
  pair.sourceTable = &source;
  pair.targetTable = &target;
  pair.estimatedRows = source.estimatedRows;
  for (const Column &column : source.columns) {
    const QString name = targetColumn(column.name);
    const Column *other = name.isEmpty() ? nullptr : target.column(name);
    if (!other) continue;
    const Form form = formFor(column.type, other->type, sameEngine);
    pair.columns.push_back({{column.name, column.type, form.canonical, form.scale}, {other->name, other->type, form.canonical, form.scale}, form.inProcess});
  }
  for (const QString &key : source.keyColumns()) {
    const QString name = targetColumn(key);
    if (name.isEmpty() || !target.column(name)) { // the key is not on the target: compare as a multiset
      pair.sourceKey.clear();
      pair.targetKey.clear();
      break;
    }
    pair.sourceKey << key;
    pair.targetKey << name;
  }
  return pair;
}

} // namespace portolan::validate
