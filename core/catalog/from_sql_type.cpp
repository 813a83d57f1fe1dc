// SPDX-License-Identifier: GPL-3.0-or-later
// TypeName nodes to DataType, per dialect.
#include "core/catalog/from_sql.h"

#include "core/sql/printer.h"

#include <QHash>

namespace portolan {

namespace {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::Slot;

struct Named { const char *name; TypeKind kind; qint64 length; };

constexpr Named mySqlKinds[] = {
    {"TINYINT", TypeKind::Int8, -1}, {"INT1", TypeKind::Int8, -1}, {"BOOL", TypeKind::Int8, -1}, {"BOOLEAN", TypeKind::Int8, -1}, {"SMALLINT", TypeKind::Int16, -1},
    {"INT2", TypeKind::Int16, -1}, {"MEDIUMINT", TypeKind::Int24, -1}, {"INT3", TypeKind::Int24, -1}, {"MIDDLEINT", TypeKind::Int24, -1}, {"INT", TypeKind::Int32, -1},
    {"INTEGER", TypeKind::Int32, -1}, {"INT4", TypeKind::Int32, -1}, {"BIGINT", TypeKind::Int64, -1}, {"INT8", TypeKind::Int64, -1}, {"SERIAL", TypeKind::Int64, -1},
    {"DECIMAL", TypeKind::Decimal, -1}, {"DEC", TypeKind::Decimal, -1}, {"NUMERIC", TypeKind::Decimal, -1}, {"FIXED", TypeKind::Decimal, -1}, {"NUMBER", TypeKind::Decimal, -1},
    {"FLOAT", TypeKind::Float32, -1}, {"FLOAT4", TypeKind::Float32, -1}, {"FLOAT8", TypeKind::Float64, -1}, {"DOUBLE", TypeKind::Float64, -1},
    {"DOUBLE PRECISION", TypeKind::Float64, -1}, {"REAL", TypeKind::Float64, -1}, {"BIT", TypeKind::Bit, 1}, {"CHAR", TypeKind::Char, 1}, {"CHARACTER", TypeKind::Char, 1},
    {"NCHAR", TypeKind::Char, 1}, {"VARCHAR", TypeKind::VarChar, -1}, {"CHAR VARYING", TypeKind::VarChar, -1}, {"CHARACTER VARYING", TypeKind::VarChar, -1},
    {"NVARCHAR", TypeKind::VarChar, -1}, {"VARCHARACTER", TypeKind::VarChar, -1}, {"NCHAR VARYING", TypeKind::VarChar, -1}, {"TINYTEXT", TypeKind::Text, 255},
    {"TEXT", TypeKind::Text, 65535}, {"MEDIUMTEXT", TypeKind::Text, 16777215}, {"LONG", TypeKind::Text, 16777215}, {"LONGTEXT", TypeKind::Text, 4294967295},
    {"CLOB", TypeKind::Text, 4294967295}, {"BINARY", TypeKind::Binary, 1}, {"VARBINARY", TypeKind::VarBinary, -1}, {"TINYBLOB", TypeKind::Blob, 255}, {"BLOB", TypeKind::Blob, 65535},
    {"MEDIUMBLOB", TypeKind::Blob, 16777215}, {"LONGBLOB", TypeKind::Blob, 4294967295}, {"DATE", TypeKind::Date, -1}, {"TIME", TypeKind::Time, -1},
    {"DATETIME", TypeKind::DateTime, -1}, {"TIMESTAMP", TypeKind::Instant, -1}, {"YEAR", TypeKind::Year, -1}, {"ENUM", TypeKind::Enum, -1}, {"SET", TypeKind::Set, -1},
    {"JSON", TypeKind::Json, -1}, {"UUID", TypeKind::Uuid, -1}, {"INET4", TypeKind::Inet4, -1}, {"INET6", TypeKind::Inet6, -1}, {"VECTOR", TypeKind::Vector, -1},
};

/// PostgreSQL: also the name that format_type() gives.
struct PgNamed { const char *name; TypeKind kind; const char *native; };
constexpr PgNamed postgresKinds[] = {
    {"BOOLEAN", TypeKind::Boolean, "boolean"}, {"BOOL", TypeKind::Boolean, "boolean"}, {"SMALLINT", TypeKind::Int16, "smallint"}, {"INT2", TypeKind::Int16, "smallint"},
    {"SMALLSERIAL", TypeKind::Int16, "smallint"}, {"SERIAL2", TypeKind::Int16, "smallint"}, {"INTEGER", TypeKind::Int32, "integer"}, {"INT", TypeKind::Int32, "integer"},
    {"INT4", TypeKind::Int32, "integer"}, {"SERIAL", TypeKind::Int32, "integer"}, {"SERIAL4", TypeKind::Int32, "integer"}, {"BIGINT", TypeKind::Int64, "bigint"},
    {"INT8", TypeKind::Int64, "bigint"}, {"BIGSERIAL", TypeKind::Int64, "bigint"}, {"SERIAL8", TypeKind::Int64, "bigint"}, {"NUMERIC", TypeKind::Decimal, "numeric"},
    {"DECIMAL", TypeKind::Decimal, "numeric"}, {"DEC", TypeKind::Decimal, "numeric"}, {"REAL", TypeKind::Float32, "real"}, {"FLOAT4", TypeKind::Float32, "real"},
    {"DOUBLE PRECISION", TypeKind::Float64, "double precision"}, {"FLOAT8", TypeKind::Float64, "double precision"}, {"FLOAT", TypeKind::Float64, "double precision"},
    {"MONEY", TypeKind::Money, "money"}, {"BIT", TypeKind::Bit, "bit"}, {"BIT VARYING", TypeKind::BitVarying, "bit varying"}, {"VARBIT", TypeKind::BitVarying, "bit varying"},
    {"CHAR", TypeKind::Char, "character"}, {"CHARACTER", TypeKind::Char, "character"}, {"BPCHAR", TypeKind::Char, "character"}, {"NCHAR", TypeKind::Char, "character"},
    {"VARCHAR", TypeKind::VarChar, "character varying"}, {"CHARACTER VARYING", TypeKind::VarChar, "character varying"}, {"CHAR VARYING", TypeKind::VarChar, "character varying"},
    {"TEXT", TypeKind::Text, "text"}, {"NAME", TypeKind::VarChar, "name"}, {"citext", TypeKind::Text, "citext"}, {"BYTEA", TypeKind::Blob, "bytea"}, {"DATE", TypeKind::Date, "date"},
    {"TIME", TypeKind::Time, "time"}, {"TIMETZ", TypeKind::TimeTz, "time"}, {"TIMESTAMP", TypeKind::DateTime, "timestamp"}, {"TIMESTAMPTZ", TypeKind::Instant, "timestamp"},
    {"INTERVAL", TypeKind::Interval, "interval"}, {"JSON", TypeKind::Json, "json"}, {"JSONB", TypeKind::Jsonb, "jsonb"}, {"XML", TypeKind::Xml, "xml"}, {"UUID", TypeKind::Uuid, "uuid"},
    {"INET", TypeKind::Inet, "inet"}, {"CIDR", TypeKind::Cidr, "cidr"}, {"MACADDR", TypeKind::MacAddr, "macaddr"}, {"MACADDR8", TypeKind::MacAddr8, "macaddr8"},
    {"TSVECTOR", TypeKind::TsVector, "tsvector"}, {"TSQUERY", TypeKind::TsQuery, "tsquery"}, {"hstore", TypeKind::HStore, "hstore"}, {"VECTOR", TypeKind::Vector, "vector"},
    {"OID", TypeKind::Oid, "oid"}, {"geometry", TypeKind::Geometry, "geometry"}, {"geography", TypeKind::Geometry, "geography"},
};
constexpr struct { const char *name; TypeKind element; bool multi; } ranges[] = {
    {"INT4RANGE", TypeKind::Int32, false}, {"INT8RANGE", TypeKind::Int64, false}, {"NUMRANGE", TypeKind::Decimal, false}, {"TSRANGE", TypeKind::DateTime, false},
    {"TSTZRANGE", TypeKind::Instant, false}, {"DATERANGE", TypeKind::Date, false}, {"INT4MULTIRANGE", TypeKind::Int32, true}, {"INT8MULTIRANGE", TypeKind::Int64, true},
    {"NUMMULTIRANGE", TypeKind::Decimal, true}, {"TSMULTIRANGE", TypeKind::DateTime, true}, {"TSTZMULTIRANGE", TypeKind::Instant, true}, {"DATEMULTIRANGE", TypeKind::Date, true}};

std::vector<qint64> numbers(const Node &type) {
  std::vector<qint64> values;
  for (const Node *a : type.all(Slot::Arg)) {
    if (a->is(NodeKind::NumberLiteral)) values.push_back(a->text.toLongLong());
    else if (a->is(NodeKind::Unary) && a->text == QLatin1String("-")) values.push_back(-a->child(Slot::Operand)->text.toLongLong());
  }
  return values;
}

bool isSpatial(const QString &word) {
  static const QStringList words{QStringLiteral("GEOMETRY"), QStringLiteral("POINT"), QStringLiteral("LINESTRING"), QStringLiteral("POLYGON"), QStringLiteral("MULTIPOINT"),
                                 QStringLiteral("MULTILINESTRING"), QStringLiteral("MULTIPOLYGON"), QStringLiteral("GEOMETRYCOLLECTION"), QStringLiteral("GEOMCOLLECTION")};
  return words.contains(word);
}

DataType mySqlType(const Node &node) {
  DataType t;
  const QString word = node.text.toUpper();
  t.kind = TypeKind::Other;
  for (const Named &n : mySqlKinds)
    if (word == QLatin1String(n.name)) {
      t.kind = n.kind;
      t.length = n.length;
    }
  if (isSpatial(word)) {
    t.kind = TypeKind::Geometry;
    t.geometryType = word == QLatin1String("GEOMETRY") ? QString() : word == QLatin1String("GEOMCOLLECTION") ? QStringLiteral("GEOMETRYCOLLECTION") : word;
  }
  t.isUnsigned = node.has(Flag::Unsigned) || node.has(Flag::Zerofill) || word == QLatin1String("SERIAL");
  t.zerofill = node.has(Flag::Zerofill);
  t.charset = node.textOf(Slot::Charset).toLower();
  t.collation = node.textOf(Slot::Collation).toLower();
  for (const Node *a : node.all(Slot::Arg))
    if (a->is(NodeKind::StringLiteral)) t.labels << a->text;
  const auto n = numbers(node);
  const auto at = [&](std::size_t i) { return i < n.size() ? static_cast<int>(n[i]) : -1; };
  switch (t.kind) {
  case TypeKind::Decimal:
    t.precision = n.empty() ? 10 : at(0);
    t.scale = n.size() > 1 ? at(1) : 0;
    break;
  case TypeKind::Float32:
  case TypeKind::Float64:
    if (n.size() > 1) {
      t.precision = at(0);
      t.scale = at(1);
    } else if (n.size() == 1 && t.kind == TypeKind::Float32 && at(0) > 24) {
      t.kind = TypeKind::Float64;
    }
    break;
  case TypeKind::Time: case TypeKind::DateTime: case TypeKind::Instant: t.fraction = n.empty() ? 0 : at(0); break;
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64: case TypeKind::Year: t.displayWidth = at(0); break;
  default:
    if (!n.empty()) t.length = n[0];
  }
  if (word.startsWith(QLatin1String("BOOL"))) t.displayWidth = 1;
  // CHAR BYTE, CHARACTER SET binary
  if (t.charset == QLatin1String("binary")) {
    if (t.kind == TypeKind::Char) t.kind = TypeKind::Binary;
    else if (t.kind == TypeKind::VarChar) t.kind = TypeKind::VarBinary;
    else if (t.kind == TypeKind::Text) t.kind = TypeKind::Blob;
    if (t.isBinary()) t.charset.clear();
  }
  // as information_schema spells it
  QString base = word.toLower();
  if (t.kind == TypeKind::Int32) base = QStringLiteral("int");
  else if (t.kind == TypeKind::Int24) base = QStringLiteral("mediumint");
  else if (t.kind == TypeKind::Int64) base = QStringLiteral("bigint");
  else if (t.kind == TypeKind::Int16) base = QStringLiteral("smallint");
  else if (t.kind == TypeKind::Int8) base = QStringLiteral("tinyint");
  else if (t.kind == TypeKind::Decimal) base = QStringLiteral("decimal");
  else if (t.kind == TypeKind::Float64) base = QStringLiteral("double");
  else if (t.kind == TypeKind::Float32) base = QStringLiteral("float");
  else if (t.kind == TypeKind::VarChar) base = QStringLiteral("varchar");
  else if (t.kind == TypeKind::Char) base = QStringLiteral("char");
  else if (t.kind == TypeKind::VarBinary) base = QStringLiteral("varbinary");
  else if (t.kind == TypeKind::Binary) base = QStringLiteral("binary");
  QString arguments;
  if (!t.labels.isEmpty()) {
    QStringList quoted;
    for (QString l : t.labels) quoted << QLatin1Char('\'') + l.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
    arguments = quoted.join(QLatin1Char(','));
  } else if (t.kind == TypeKind::Decimal) {
    arguments = QStringLiteral("%1,%2").arg(t.precision).arg(t.scale);
  } else {
    QStringList texts;
    for (const qint64 v : n) texts << QString::number(v);
    arguments = texts.join(QLatin1Char(','));
    if (arguments.isEmpty() && word.startsWith(QLatin1String("BOOL"))) arguments = QStringLiteral("1");
    if (arguments.isEmpty() && (t.kind == TypeKind::Char || t.kind == TypeKind::Binary || t.kind == TypeKind::Bit)) arguments = QStringLiteral("1");
    if (arguments == QLatin1String("0") && t.isTemporal()) arguments.clear();
  }
  t.native = base + (arguments.isEmpty() ? QString() : QLatin1Char('(') + arguments + QLatin1Char(')'));
  if (t.isUnsigned) t.native += QLatin1String(" unsigned");
  if (t.zerofill) t.native += QLatin1String(" zerofill");
  return t;
}

DataType postgresType(const Node &node, const Catalog *known, int depth);

DataType postgresScalar(const Node &node, const Catalog *known) {
  DataType t;
  t.kind = TypeKind::Other;
  t.native = node.text.toLower();
  t.collation = node.textOf(Slot::Collation);
  const auto n = numbers(node);
  if (!node.has(Flag::Quoted)) {
    const QString upper = node.text.toUpper();
    for (const PgNamed &k : postgresKinds) {
      if (upper != QString::fromLatin1(k.name).toUpper()) continue;
      t.kind = k.kind;
      t.native = QLatin1String(k.native);
    }
    for (const auto &r : ranges) {
      if (upper != QLatin1String(r.name)) continue;
      t.kind = r.multi ? TypeKind::MultiRange : TypeKind::Range;
      t.element = std::make_shared<DataType>();
      t.element->kind = r.element;
    }
    if (upper == QLatin1String("FLOAT") && !n.empty() && n[0] <= 24) {
      t.kind = TypeKind::Float32;
      t.native = QStringLiteral("real");
    }
  }
  const QString arguments = [&] {
    QStringList texts;
    for (const qint64 v : n) texts << QString::number(v);
    return texts.isEmpty() ? QString() : QLatin1Char('(') + texts.join(QLatin1Char(',')) + QLatin1Char(')');
  }();
  switch (t.kind) {
  case TypeKind::Decimal:
    if (!n.empty()) {
      t.precision = static_cast<int>(n[0]);
      t.scale = n.size() > 1 ? static_cast<int>(n[1]) : 0;
      t.native += QStringLiteral("(%1,%2)").arg(t.precision).arg(t.scale);
    }
    return t;
  case TypeKind::Char:
  case TypeKind::Bit:
    t.length = n.empty() ? 1 : n[0];
    t.native += QStringLiteral("(%1)").arg(t.length);
    return t;
  case TypeKind::VarChar:
  case TypeKind::BitVarying:
    if (!n.empty()) t.length = n[0];
    if (t.native == QLatin1String("name")) t.length = 63;
    t.native += arguments;
    return t;
  case TypeKind::Time: case TypeKind::TimeTz: case TypeKind::DateTime: case TypeKind::Instant: {
    if (!n.empty()) t.fraction = static_cast<int>(n[0]);
    if (node.has(Flag::WithTimeZone)) t.kind = t.kind == TypeKind::Time ? TypeKind::TimeTz : t.kind == TypeKind::DateTime ? TypeKind::Instant : t.kind;
    const bool zone = t.kind == TypeKind::TimeTz || t.kind == TypeKind::Instant;
    t.native += arguments + (zone ? QLatin1String(" with time zone") : QLatin1String(" without time zone"));
    return t;
  }
  case TypeKind::Interval:
    if (const Node *s = node.child(Slot::Suffix)) t.native += QLatin1Char(' ') + s->text.toLower();
    if (!n.empty()) t.fraction = static_cast<int>(n[0]);
    t.native += arguments;
    return t;
  case TypeKind::Vector:
    if (!n.empty()) t.length = n[0];
    t.native += arguments;
    return t;
  case TypeKind::Geometry:
    for (const Node *a : node.all(Slot::Arg))
      if (a->is(NodeKind::Word)) t.geometryType = a->text;
    if (!n.empty()) t.srid = static_cast<int>(n[0]);
    return t;
  case TypeKind::Other: break;
  default: return t;
  }
  // a type of the script's own
  const ObjectName name = node.objectName();
  t.native = name.schema.isEmpty() ? name.name : name.schema + QLatin1Char('.') + name.name;
  if (!known) return t;
  const auto same = [&](const ObjectName &other) { return other.name == name.name && (name.schema.isEmpty() || other.schema == name.schema); };
  const auto take = [&](TypeKind kind, const ObjectName &other) {
    t.kind = kind;
    t.userTypeSchema = other.schema;
    t.userType = other.name;
  };
  for (const EnumType &e : known->enums)
    if (same(e.name)) {
      take(TypeKind::Enum, e.name);
      t.labels = e.labels;
      return t;
    }
  for (const DomainType &dom : known->domains)
    if (same(dom.name)) {
      take(TypeKind::Domain, dom.name);
      t.element = std::make_shared<DataType>(dom.base);
      return t;
    }
  for (const CompositeType &c : known->composites)
    if (same(c.name)) {
      take(TypeKind::Composite, c.name);
      return t;
    }
  return t;
}

DataType postgresType(const Node &node, const Catalog *known, int depth) {
  DataType scalar = postgresScalar(node, known);
  const auto dimensions = static_cast<int>(node.count(Slot::Dimension));
  if (!node.has(Flag::Array) || depth > 0) return scalar;
  DataType t;
  t.kind = TypeKind::Array;
  t.dimensions = std::max(1, dimensions);
  t.native = scalar.native;
  for (int i = 0; i < t.dimensions; ++i) t.native += QLatin1String("[]");
  t.element = std::make_shared<DataType>(std::move(scalar));
  return t;
}

/// SQLite: the declared word where it is one that people mean, else the affinity.
TypeKind sqliteKind(const QString &declared) {
  static const QHash<QString, TypeKind> known{
      {QStringLiteral("BOOL"), TypeKind::Boolean}, {QStringLiteral("BOOLEAN"), TypeKind::Boolean}, {QStringLiteral("TINYINT"), TypeKind::Int16}, {QStringLiteral("SMALLINT"), TypeKind::Int16},
      {QStringLiteral("INT2"), TypeKind::Int16}, {QStringLiteral("DECIMAL"), TypeKind::Decimal}, {QStringLiteral("NUMERIC"), TypeKind::Decimal}, {QStringLiteral("NUMBER"), TypeKind::Decimal},
      {QStringLiteral("DEC"), TypeKind::Decimal}, {QStringLiteral("REAL"), TypeKind::Float64}, {QStringLiteral("DOUBLE"), TypeKind::Float64}, {QStringLiteral("FLOAT"), TypeKind::Float64},
      {QStringLiteral("VARCHAR"), TypeKind::VarChar}, {QStringLiteral("NVARCHAR"), TypeKind::VarChar}, {QStringLiteral("CHARACTER"), TypeKind::VarChar}, {QStringLiteral("VARCHAR2"), TypeKind::VarChar},
      {QStringLiteral("CHAR"), TypeKind::VarChar}, {QStringLiteral("NCHAR"), TypeKind::VarChar}, {QStringLiteral("TEXT"), TypeKind::Text}, {QStringLiteral("CLOB"), TypeKind::Text},
      {QStringLiteral("LONGTEXT"), TypeKind::Text}, {QStringLiteral("MEDIUMTEXT"), TypeKind::Text}, {QStringLiteral("TINYTEXT"), TypeKind::Text}, {QStringLiteral("BLOB"), TypeKind::Blob},
      {QStringLiteral("LONGBLOB"), TypeKind::Blob}, {QStringLiteral("MEDIUMBLOB"), TypeKind::Blob}, {QStringLiteral("TINYBLOB"), TypeKind::Blob}, {QStringLiteral("VARBINARY"), TypeKind::Blob},
      {QStringLiteral("BINARY"), TypeKind::Blob}, {QStringLiteral("BYTEA"), TypeKind::Blob}, {QStringLiteral("DATE"), TypeKind::Date}, {QStringLiteral("TIME"), TypeKind::Time},
      {QStringLiteral("DATETIME"), TypeKind::DateTime}, {QStringLiteral("TIMESTAMP"), TypeKind::DateTime}, {QStringLiteral("TIMESTAMPTZ"), TypeKind::Instant},
      {QStringLiteral("YEAR"), TypeKind::Year}, {QStringLiteral("JSON"), TypeKind::Json}, {QStringLiteral("JSONB"), TypeKind::Json}, {QStringLiteral("UUID"), TypeKind::Uuid}};
  const auto it = known.constFind(declared.section(QLatin1Char(' '), 0, 0));
  if (it != known.constEnd()) return *it;
  if (declared.contains(QLatin1String("INT"))) return TypeKind::Int64;
  if (declared.contains(QLatin1String("CHAR")) || declared.contains(QLatin1String("CLOB")) || declared.contains(QLatin1String("TEXT"))) return TypeKind::Text;
  if (declared.contains(QLatin1String("BLOB"))) return TypeKind::Blob;
  if (declared.contains(QLatin1String("REAL")) || declared.contains(QLatin1String("FLOA")) || declared.contains(QLatin1String("DOUB"))) return TypeKind::Float64;
  return TypeKind::Dynamic;
}

DataType sqliteType(const Node &node) {
  DataType t;
  t.kind = sqliteKind(node.text.toUpper());
  t.native = sql::print(node, sql::Dialect::Sqlite);
  const auto n = numbers(node);
  if (t.kind == TypeKind::VarChar) {
    if (!n.empty() && n[0] > 0) t.length = n[0];
    else t.kind = TypeKind::Text;
  }
  if (t.kind == TypeKind::Time || t.kind == TypeKind::DateTime || t.kind == TypeKind::Instant) t.fraction = !n.empty() && n[0] <= 6 ? static_cast<int>(n[0]) : 6;
  if (t.kind == TypeKind::Decimal && !n.empty()) {
    t.precision = static_cast<int>(n[0]);
    t.scale = n.size() > 1 ? static_cast<int>(n[1]) : 0;
  }
  return t;
}

} // namespace

DataType dataTypeFromSql(const Node &type, sql::Dialect dialect, const Catalog *known) {
  switch (dialect) {
  case sql::Dialect::MySql:
  case sql::Dialect::MariaDb: return mySqlType(type);
  case sql::Dialect::Postgres: return postgresType(type, known, 0);
  case sql::Dialect::Sqlite: return sqliteType(type);
  }
  return {};
}

} // namespace portolan
