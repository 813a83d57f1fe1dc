// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/types/type_map.h"

namespace portolan::convert {

namespace {

QString withArguments(const QString &name, std::initializer_list<qint64> arguments) {
  QStringList texts;
  for (const qint64 a : arguments) texts << QString::number(a);
  return name + QLatin1Char('(') + texts.join(QLatin1String(",")) + QLatin1Char(')');
}

QString literals(const QStringList &labels) {
  QStringList quoted;
  for (const QString &label : labels) quoted << sql::quoteLiteral(sql::Dialect::Postgres, label);
  return quoted.join(QLatin1String(", "));
}

DataType plain(TypeKind kind, const QString &native) {
  DataType type;
  type.kind = kind;
  type.native = native;
  return type;
}

MappedType integer(const DataType &t, const TypeUse &use) {
  MappedType m;
  const auto range = [&](const char *upper) {
    m.checks << (*upper ? QStringLiteral("%1 BETWEEN 0 AND ") + QLatin1String(upper) : QStringLiteral("%1 >= 0"));
  };
  if (!t.isUnsigned) {
    switch (t.kind) {
    case TypeKind::Int8:
      m.type = plain(TypeKind::Int16, QStringLiteral("smallint"));
      if (t.displayWidth != 1) m.checks << QStringLiteral("%1 BETWEEN -128 AND 127"); // TINYINT(1) is a flag
      break;
    case TypeKind::Int16: m.type = plain(TypeKind::Int16, QStringLiteral("smallint")); break;
    case TypeKind::Int24:
      m.type = plain(TypeKind::Int32, QStringLiteral("integer"));
      m.checks << QStringLiteral("%1 BETWEEN -8388608 AND 8388607");
      break;
    case TypeKind::Int32: m.type = plain(TypeKind::Int32, QStringLiteral("integer")); break;
    default: m.type = plain(TypeKind::Int64, QStringLiteral("bigint")); break;
    }
    return m;
  }
  switch (t.kind) {
  case TypeKind::Int8: m.type = plain(TypeKind::Int16, QStringLiteral("smallint")); range("255"); break;
  case TypeKind::Int16: m.type = plain(TypeKind::Int32, QStringLiteral("integer")); range("65535"); break;
  case TypeKind::Int24: m.type = plain(TypeKind::Int32, QStringLiteral("integer")); range("16777215"); break;
  case TypeKind::Int32: m.type = plain(TypeKind::Int64, QStringLiteral("bigint")); range("4294967295"); break;
  default:
    if (use.identity) {
      m.type = plain(TypeKind::Int64, QStringLiteral("bigint"));
      range("");
      m.notes.push_back({1003, QStringLiteral("BIGINT UNSIGNED with AUTO_INCREMENT becomes bigint: numbers above 9223372036854775807 do not fit")});
    } else {
      m.type = plain(TypeKind::Decimal, QStringLiteral("numeric(20,0)"));
      m.type.precision = 20;
      m.type.scale = 0;
      range("18446744073709551615");
      m.notes.push_back({1002, QStringLiteral("BIGINT UNSIGNED becomes numeric(20,0): the only exact type; larger and slower than bigint")});
    }
  }
  return m;
}

MappedType decimal(Session &session, const DataType &t) {
  MappedType m;
  m.type = plain(TypeKind::Decimal, QStringLiteral("numeric"));
  // SQLite does not hold values to a declared precision, so the target must not either.
  if (t.precision > 0 && !session.fromSqlite()) {
    m.type.precision = t.precision;
    m.type.scale = std::max(0, t.scale);
    m.type.native = withArguments(QStringLiteral("numeric"), {m.type.precision, m.type.scale});
  }
  if (t.isUnsigned) m.checks << QStringLiteral("%1 >= 0");
  return m;
}

MappedType character(Session &session, const DataType &t) {
  MappedType m;
  if (t.kind == TypeKind::Text || t.length <= 0 || t.length > 10485760 || session.fromSqlite()) {
    m.type = plain(TypeKind::Text, QStringLiteral("text"));
    if (session.fromMySql() && t.kind != TypeKind::Text && t.length == 0) {
      m.type = plain(TypeKind::VarChar, QStringLiteral("varchar"));
      m.checks << QStringLiteral("%1 = ''");
    }
  } else {
    // MySQL strips the blanks of CHAR(n) on reading; char(n) would show them again.
    m.type = plain(TypeKind::VarChar, withArguments(QStringLiteral("varchar"), {t.length}));
    m.type.length = t.length;
    if (session.fromMySql() && t.kind == TypeKind::Char)
      m.notes.push_back({1006, QStringLiteral("CHAR(%1) becomes varchar(%1): blanks at the end of a value that is stored later are kept, where MySQL drops them").arg(t.length)});
  }
  m.type.collation = postgresCollation(session, t.collation).name;
  return m;
}

MappedType temporal(Session &session, const DataType &t) {
  MappedType m;
  const bool precise = t.fraction > 0;
  const auto named = [&](TypeKind kind, const QString &base, const QString &suffix = {}) {
    m.type = plain(kind, precise ? withArguments(base, {t.fraction}) + suffix : base + suffix);
    m.type.fraction = precise ? t.fraction : -1;
  };
  switch (t.kind) {
  case TypeKind::Time:
    if (session.fromMySql()) { // -838:59:59 to 838:59:59
      named(TypeKind::Interval, QStringLiteral("interval"));
      m.notes.push_back({1011, QStringLiteral("TIME holds -838:59:59 to 838:59:59 and becomes interval; choose time when it is only a time of day")});
    } else named(TypeKind::Time, QStringLiteral("time"));
    break;
  case TypeKind::DateTime:
    named(TypeKind::DateTime, QStringLiteral("timestamp"));
    if (session.fromMySql() && !precise) m.notes.push_back({1008, QStringLiteral("DATETIME without a fraction becomes timestamp, which keeps the fraction of a second that is stored into it later")});
    break;
  default: named(TypeKind::Instant, QStringLiteral("timestamptz")); break;
  }
  return m;
}

MappedType labelled(Session &session, const DataType &t) {
  MappedType m;
  m.type = plain(TypeKind::Text, QStringLiteral("text"));
  const TargetCollation collation = postgresCollation(session, t.collation);
  m.type.collation = collation.name;
  const QString exact = collation.caseInsensitive ? QStringLiteral("%1 COLLATE \"C\"") : QStringLiteral("%1");
  if (t.kind == TypeKind::Enum) {
    m.checks << exact + QStringLiteral(" IN (") + literals(t.labels) + QLatin1Char(')');
    m.notes.push_back({1013, QStringLiteral("ENUM becomes text with a check: statements of your own sort it by its text and must write a label as it was declared; converted code sorts by the order of the labels")});
  } else {
    m.checks << QStringLiteral("string_to_array(%1, ',') <@ ARRAY[%2]::text[]").arg(exact, literals(t.labels));
    m.notes.push_back({1014, QStringLiteral("SET becomes text of comma-separated members with a check; arithmetic on its bits needs another form")});
  }
  return m;
}

MappedType geometry(const DataType &t) {
  MappedType m;
  if (t.geometryType.compare(QLatin1String("POINT"), Qt::CaseInsensitive) == 0) {
    m.type = plain(TypeKind::Geometry, QStringLiteral("point"));
    m.type.geometryType = QStringLiteral("POINT");
    m.notes.push_back({1016, QStringLiteral("POINT becomes PostgreSQL's native point: its reference system (SRID) is not kept")});
  } else {
    m.type = plain(TypeKind::Blob, QStringLiteral("bytea"));
    m.notes.push_back({1015, QStringLiteral("%1 becomes bytea with the value's well-known binary form").arg(t.native.isEmpty() ? QStringLiteral("GEOMETRY") : t.native.toUpper())});
  }
  return m;
}

} // namespace

MappedType mapToPostgres(Session &session, const DataType &t, const TypeUse &use) {
  MappedType m;
  const auto is = [&](TypeKind kind, const char *native) { m.type = plain(kind, QLatin1String(native)); };
  switch (t.kind) {
  case TypeKind::Boolean: is(TypeKind::Boolean, "boolean"); break;
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64:
    m = integer(t, use);
    if (session.fromSqlite()) is(TypeKind::Int64, "bigint"); // any INTEGER holds 64 bits whatever its declared name
    if (t.kind == TypeKind::Int8 && t.displayWidth == 1)
      m.notes.push_back({1001, QStringLiteral("TINYINT(1) becomes smallint, which holds every value it may have; boolean is a choice when only 0 and 1 occur")});
    break;
  case TypeKind::Decimal: m = decimal(session, t); break;
  case TypeKind::Float32:
    is(TypeKind::Float32, "real");
    if (t.scale >= 0 && session.fromMySql()) m.notes.push_back({1005, QStringLiteral("FLOAT(%1,%2) becomes real: it no longer rounds to %2 digits when stored").arg(t.precision).arg(t.scale)});
    if (t.isUnsigned) m.checks << QStringLiteral("%1 >= 0");
    break;
  case TypeKind::Float64:
    is(TypeKind::Float64, "double precision");
    if (t.scale >= 0 && session.fromMySql()) m.notes.push_back({1005, QStringLiteral("DOUBLE(%1,%2) becomes double precision: it no longer rounds to %2 digits when stored").arg(t.precision).arg(t.scale)});
    if (t.isUnsigned) m.checks << QStringLiteral("%1 >= 0");
    break;
  case TypeKind::Money: is(TypeKind::Decimal, "numeric(19,2)"); m.type.precision = 19; m.type.scale = 2; break;
  case TypeKind::Bit:
    m.type = plain(TypeKind::Bit, withArguments(QStringLiteral("bit"), {std::max<qint64>(1, t.length)}));
    m.type.length = std::max<qint64>(1, t.length);
    break;
  case TypeKind::BitVarying: is(TypeKind::BitVarying, "bit varying"); break;
  case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text: m = character(session, t); break;
  case TypeKind::Binary: case TypeKind::VarBinary:
    is(TypeKind::Blob, "bytea");
    if (t.length > 0 && session.fromMySql()) m.checks << QStringLiteral("octet_length(%1) <= ") + QString::number(t.length);
    if (t.kind == TypeKind::Binary && session.fromMySql())
      m.notes.push_back({1007, QStringLiteral("BINARY(%1) becomes bytea: a shorter value that is stored later is not filled up with zero bytes").arg(std::max<qint64>(1, t.length))});
    break;
  case TypeKind::Blob: is(TypeKind::Blob, "bytea"); break;
  case TypeKind::Date: is(TypeKind::Date, "date"); break;
  case TypeKind::Time: case TypeKind::DateTime: case TypeKind::Instant: m = temporal(session, t); break;
  case TypeKind::TimeTz: is(TypeKind::TimeTz, "timetz"); break;
  case TypeKind::Interval: is(TypeKind::Interval, "interval"); break;
  case TypeKind::Year: is(TypeKind::Int16, "smallint"); m.checks << QStringLiteral("%1 = 0 OR %1 BETWEEN 1901 AND 2155"); break;
  case TypeKind::Enum: case TypeKind::Set: m = labelled(session, t); break;
  case TypeKind::Json: case TypeKind::Jsonb:
    if (session.fromSqlite()) is(TypeKind::Text, "text"); // a JSON column of SQLite may hold any text
    else is(TypeKind::Jsonb, "jsonb");
    break;
  case TypeKind::Xml: is(TypeKind::Xml, "xml"); break;
  case TypeKind::Uuid: is(TypeKind::Uuid, "uuid"); break;
  case TypeKind::Inet: case TypeKind::Inet4: case TypeKind::Inet6: is(TypeKind::Inet, "inet"); break;
  case TypeKind::Cidr: is(TypeKind::Cidr, "cidr"); break;
  case TypeKind::MacAddr: is(TypeKind::MacAddr, "macaddr"); break;
  case TypeKind::MacAddr8: is(TypeKind::MacAddr8, "macaddr8"); break;
  case TypeKind::Geometry: m = geometry(t); break;
  case TypeKind::Domain:
    if (t.element) return mapToPostgres(session, *t.element, use);
    is(TypeKind::Text, "text");
    break;
  case TypeKind::Dynamic:
    is(TypeKind::Text, "text");
    m.notes.push_back({1020, QStringLiteral("Every value of this column may have its own storage class; as text the class is lost")});
    break;
  case TypeKind::Array: case TypeKind::Range: case TypeKind::MultiRange: case TypeKind::TsVector: case TypeKind::TsQuery: case TypeKind::HStore:
  case TypeKind::Vector: case TypeKind::Oid: case TypeKind::Composite: case TypeKind::Other: case TypeKind::Unknown:
    is(TypeKind::Text, "text");
    m.notes.push_back({1021, QStringLiteral("The type %1 has no counterpart and becomes text").arg(t.native)});
    break;
  }
  return m;
}

MappedType mapType(Session &session, const DataType &type, const TypeUse &use) {
  if (session.sameFamily()) {
    MappedType same{type, {}, {}};
    const FamilyCollation collation = familyCollation(session, type.collation);
    same.type.collation = collation.name;
    if (collation.differs) same.notes.push_back({1045, QStringLiteral("The collation %1 becomes %2, which compares some texts otherwise").arg(type.collation, collation.name)});
    return same;
  }
  if (session.toPostgres()) return mapToPostgres(session, type, use);
  if (session.toMySql()) return mapToMySql(session, type, use);
  return mapToSqlite(session, type, use);
}

} // namespace portolan::convert
