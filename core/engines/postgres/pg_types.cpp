// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_types.h"

namespace portolan::pg {

Wire wireFor(Oid type, char typtype, const QString &typname) {
  switch (type) {
  case oid::Bool: return Wire::Bool;
  case oid::Bytea: return Wire::Bytea;
  case oid::Int8: return Wire::Int8;
  case oid::Int2: return Wire::Int2;
  case oid::Int4: return Wire::Int4;
  case oid::OidType: return Wire::ObjectId;
  case oid::Text: case oid::BpChar: case oid::VarChar: case oid::Name: case oid::Xml: return Wire::Text;
  case oid::Json: return Wire::Json;
  case oid::JsonB: return Wire::Jsonb;
  case oid::Float4: return Wire::Float4;
  case oid::Float8: return Wire::Float8;
  case oid::Numeric: return Wire::Numeric;
  case oid::Date: return Wire::Date;
  case oid::Time: return Wire::Time;
  case oid::Timestamp: return Wire::Timestamp;
  case oid::TimestampTz: return Wire::TimestampTz;
  case oid::Interval: return Wire::Interval;
  case oid::Uuid: return Wire::Uuid;
  case oid::Bit: return Wire::Bit;
  case oid::VarBit: return Wire::VarBit;
  case oid::Inet: return Wire::Inet;
  case oid::Cidr: return Wire::Cidr;
  default: break;
  }
  if (typtype == 'e') return Wire::Text;
  if (typname == QLatin1String("citext")) return Wire::Text;
  if (typname == QLatin1String("geometry") || typname == QLatin1String("geography")) return Wire::Geometry;
  return Wire::NoBinary;
}

Oid arrayOidFor(Oid element) {
  switch (element) {
  case oid::Bool: return 1000;
  case oid::Bytea: return 1001;
  case oid::Int2: return 1005;
  case oid::Int4: return 1007;
  case oid::Text: return 1009;
  case oid::BpChar: return 1014;
  case oid::VarChar: return 1015;
  case oid::Int8: return 1016;
  case oid::Float4: return 1021;
  case oid::Float8: return 1022;
  case oid::OidType: return 1028;
  case oid::Inet: return 1041;
  case oid::Cidr: return 651;
  case oid::Timestamp: return 1115;
  case oid::Date: return 1182;
  case oid::Time: return 1183;
  case oid::TimestampTz: return 1185;
  case oid::Interval: return 1187;
  case oid::Numeric: return 1231;
  case oid::Bit: return 1561;
  case oid::VarBit: return 1563;
  case oid::Uuid: return 2951;
  case oid::Json: return 199;
  case oid::JsonB: return 3807;
  case oid::Xml: return 143;
  case oid::Name: return 1003;
  default: return 0;
  }
}

void applyTypmod(WireColumn &c) {
  switch (c.type) {
  case oid::VarChar: case oid::BpChar:
    if (c.typmod >= 4) { c.characterLimit = true; c.limit = c.typmod - 4; }
    c.blankPadded = c.type == oid::BpChar;
    break;
  case oid::Bit: case oid::VarBit: c.limit = c.typmod; break;
  case oid::Numeric:
    if (c.typmod >= 4) {
      c.precision = ((c.typmod - 4) >> 16) & 0xffff;
      const int raw = (c.typmod - 4) & 0x7ff;
      c.scale = (raw ^ 1024) - 1024; // eleven bits, signed since PostgreSQL 15
    }
    break;
  case oid::Time: case oid::TimeTz: case oid::Timestamp: case oid::TimestampTz: if (c.typmod >= 0) c.fraction = c.typmod; break;
  case oid::Interval: if (c.typmod >= 0 && (c.typmod & 0xffff) != 0xffff) c.fraction = c.typmod & 0xffff; break;
  default: break;
  }
}

namespace {

TypeKind builtinKind(Oid type) {
  switch (type) {
  case oid::Bool: return TypeKind::Boolean;
  case oid::Bytea: return TypeKind::Blob;
  case oid::Int8: return TypeKind::Int64;
  case oid::Int2: return TypeKind::Int16;
  case oid::Int4: return TypeKind::Int32;
  case oid::OidType: return TypeKind::Oid;
  case oid::Text: case oid::Unknown: return TypeKind::Text;
  case oid::Name: return TypeKind::VarChar;
  case oid::Char: return TypeKind::Other;
  case oid::BpChar: return TypeKind::Char;
  case oid::VarChar: return TypeKind::VarChar;
  case oid::Json: return TypeKind::Json;
  case oid::JsonB: return TypeKind::Jsonb;
  case oid::Xml: return TypeKind::Xml;
  case oid::Float4: return TypeKind::Float32;
  case oid::Float8: return TypeKind::Float64;
  case oid::Money: return TypeKind::Money;
  case oid::Numeric: return TypeKind::Decimal;
  case oid::Date: return TypeKind::Date;
  case oid::Time: return TypeKind::Time;
  case oid::TimeTz: return TypeKind::TimeTz;
  case oid::Timestamp: return TypeKind::DateTime;
  case oid::TimestampTz: return TypeKind::Instant;
  case oid::Interval: return TypeKind::Interval;
  case oid::Uuid: return TypeKind::Uuid;
  case oid::Inet: return TypeKind::Inet;
  case oid::Cidr: return TypeKind::Cidr;
  case oid::MacAddr: return TypeKind::MacAddr;
  case oid::MacAddr8: return TypeKind::MacAddr8;
  case oid::Bit: return TypeKind::Bit;
  case oid::VarBit: return TypeKind::BitVarying;
  case oid::TsVector: return TypeKind::TsVector;
  case oid::TsQuery: return TypeKind::TsQuery;
  default: return TypeKind::Other;
  }
}

void applyTypmod(DataType &t, Oid type, std::int32_t typmod) {
  WireColumn c;
  c.type = type;
  c.typmod = typmod;
  applyTypmod(c);
  if (c.limit >= 0) t.length = c.limit;
  else if (type == oid::Name) t.length = 63;
  if (c.precision >= 0) { t.precision = c.precision; t.scale = c.scale; }
  if (t.isTemporal() && t.kind != TypeKind::Date && typmod >= 0) t.fraction = c.fraction;
}

/// geometry(Point,4326) → POINT, 4326
void applyGeometry(DataType &t) {
  const qsizetype open = t.native.indexOf(QLatin1Char('('));
  if (open < 0) return;
  const QStringList parts = t.native.mid(open + 1).chopped(1).split(QLatin1Char(','));
  const QString shape = parts.value(0).trimmed().toUpper();
  if (shape != QLatin1String("GEOMETRY")) t.geometryType = shape;
  bool ok = false;
  const int srid = parts.value(1).trimmed().toInt(&ok);
  if (ok) t.srid = srid;
}

TypeKind extensionKind(const QString &name) {
  if (name == QLatin1String("hstore")) return TypeKind::HStore;
  if (name == QLatin1String("citext")) return TypeKind::Text;
  if (name == QLatin1String("geometry") || name == QLatin1String("geography")) return TypeKind::Geometry;
  if (name == QLatin1String("vector")) return TypeKind::Vector;
  return TypeKind::Other;
}

} // namespace

DataType dataTypeFor(const TypeMap &types, Oid type, std::int32_t typmod, const QString &native, int depth) {
  DataType t;
  t.native = native;
  t.kind = builtinKind(type);
  const auto info = types.constFind(type);
  if (t.kind != TypeKind::Other || info == types.constEnd()) {
    applyTypmod(t, type, typmod);
    return t;
  }
  const auto element = [&](Oid of, std::int32_t ofTypmod, const QString &ofNative) {
    const auto it = types.constFind(of);
    const QString name = !ofNative.isEmpty() ? ofNative : it == types.constEnd() ? QString::number(of) : it->display;
    t.element = std::make_shared<DataType>(dataTypeFor(types, of, ofTypmod, name, depth + 1));
  };
  const auto named = [&] { t.userTypeSchema = info->schema; t.userType = info->name; };
  if (depth > 16) return t;
  if (info->isArray) {
    t.kind = TypeKind::Array;
    QString inner = native;
    while (inner.endsWith(QLatin1String("[]"))) inner.chop(2);
    element(info->element, typmod, inner);
    t.dimensions = 1;
    return t;
  }
  switch (info->typtype) {
  case 'e': t.kind = TypeKind::Enum; t.labels = info->labels; named(); break;
  case 'd': t.kind = TypeKind::Domain; element(info->base, info->baseTypmod, info->baseNative); named(); break;
  case 'c': t.kind = TypeKind::Composite; named(); break;
  case 'r': t.kind = TypeKind::Range; element(info->rangeSubtype, -1, {}); if (info->schema != QLatin1String("pg_catalog")) named(); break;
  case 'm': t.kind = TypeKind::MultiRange; element(info->rangeSubtype, -1, {}); if (info->schema != QLatin1String("pg_catalog")) named(); break;
  default:
    t.kind = extensionKind(info->name);
    if (t.kind == TypeKind::Geometry) applyGeometry(t);
    if (info->schema != QLatin1String("pg_catalog")) named();
    break;
  }
  return t;
}

} // namespace portolan::pg
