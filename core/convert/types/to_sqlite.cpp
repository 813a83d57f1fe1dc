// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite keeps a value's class, the column's declared type only leans towards one (affinity). The declared names are
// chosen so that the affinity can never change a value: a decimal of more than 15 digits must not become a double.
#include "core/convert/types/type_map.h"

namespace portolan::convert {

MappedType mapToSqlite(Session &session, const DataType &t, const TypeUse &use) {
  MappedType m;
  const auto is = [&](TypeKind kind, const QString &native) {
    m.type.kind = kind;
    m.type.native = native;
  };
  const auto text = [&] {
    is(TypeKind::Text, QStringLiteral("TEXT"));
    if (t.collation.endsWith(QLatin1String("_ci"), Qt::CaseInsensitive)) {
      m.type.collation = QStringLiteral("NOCASE");
      m.notes.push_back({1041, QStringLiteral("NOCASE ignores case of ASCII letters only; %1 ignores more").arg(t.collation)});
    }
  };
  switch (t.kind) {
  case TypeKind::Boolean: is(TypeKind::Boolean, QStringLiteral("BOOLEAN")); break;
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: is(TypeKind::Int64, QStringLiteral("INTEGER")); break;
  case TypeKind::Int64:
    if (t.isUnsigned && !use.identity) {
      text();
      m.notes.push_back({1042, QStringLiteral("BIGINT UNSIGNED becomes TEXT: SQLite's integers end at 9223372036854775807 and a larger number would become an inexact real")});
    } else is(TypeKind::Int64, QStringLiteral("INTEGER"));
    break;
  case TypeKind::Year: case TypeKind::Oid: is(TypeKind::Int64, QStringLiteral("INTEGER")); break;
  case TypeKind::Decimal:
  case TypeKind::Money: {
    const int precision = t.kind == TypeKind::Money ? 19 : t.precision;
    if (precision > 0 && precision <= 15) {
      is(TypeKind::Decimal, QStringLiteral("DECIMAL(%1,%2)").arg(precision).arg(std::max(0, t.scale)));
      m.type.precision = precision;
      m.type.scale = std::max(0, t.scale);
    } else {
      is(TypeKind::Text, QStringLiteral("TEXT"));
      m.notes.push_back({1043, QStringLiteral("%1 becomes TEXT: more than 15 digits would not survive as a real").arg(t.native)});
    }
    break;
  }
  case TypeKind::Float32: case TypeKind::Float64: is(TypeKind::Float64, QStringLiteral("REAL")); break;
  case TypeKind::Binary: case TypeKind::VarBinary: case TypeKind::Blob: case TypeKind::Geometry: is(TypeKind::Blob, QStringLiteral("BLOB")); break;
  case TypeKind::Date: is(TypeKind::Date, QStringLiteral("DATE")); break;
  case TypeKind::Time: is(TypeKind::Time, QStringLiteral("TIME")); break;
  case TypeKind::DateTime: is(TypeKind::DateTime, QStringLiteral("DATETIME")); break;
  case TypeKind::Instant:
    is(TypeKind::DateTime, QStringLiteral("DATETIME"));
    m.notes.push_back({1044, QStringLiteral("A point in time becomes text in UTC")});
    break;
  case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text: case TypeKind::Enum: case TypeKind::Set: text(); break;
  case TypeKind::Domain:
    if (t.element) return mapToSqlite(session, *t.element, use);
    text();
    break;
  case TypeKind::Dynamic: is(TypeKind::Dynamic, QString()); break;
  case TypeKind::Json: case TypeKind::Jsonb: case TypeKind::Bit: case TypeKind::BitVarying: case TypeKind::TimeTz: case TypeKind::Interval:
  case TypeKind::Xml: case TypeKind::Uuid: case TypeKind::Inet: case TypeKind::Inet4: case TypeKind::Inet6: case TypeKind::Cidr:
  case TypeKind::MacAddr: case TypeKind::MacAddr8: case TypeKind::Array: case TypeKind::Range: case TypeKind::MultiRange: case TypeKind::TsVector:
  case TypeKind::TsQuery: case TypeKind::HStore: case TypeKind::Vector: case TypeKind::Composite: case TypeKind::Other: case TypeKind::Unknown:
    is(TypeKind::Text, QStringLiteral("TEXT"));
    break;
  }
  if (t.kind == TypeKind::Enum && !t.labels.isEmpty()) {
    QStringList labels;
    for (const QString &label : t.labels) labels << sql::quoteLiteral(sql::Dialect::Sqlite, label);
    m.checks << QStringLiteral("%1 IN (") + labels.join(QLatin1String(", ")) + QLatin1Char(')');
  }
  return m;
}

} // namespace portolan::convert
