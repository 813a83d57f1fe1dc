// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/reader/type_reader.h"

#include "core/sql/parser.h"
#include "core/sql/printer.h"

#include <QHash>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::Slot;

namespace {

struct Known { TypeKind kind; qint64 length = -1; };

const QHash<QString, Known> &mySqlTypes() {
  static const QHash<QString, Known> types{
    {QStringLiteral("TINYINT"), {TypeKind::Int8}}, {QStringLiteral("BOOL"), {TypeKind::Int8}}, {QStringLiteral("BOOLEAN"), {TypeKind::Int8}}, {QStringLiteral("INT1"), {TypeKind::Int8}},
    {QStringLiteral("SMALLINT"), {TypeKind::Int16}}, {QStringLiteral("INT2"), {TypeKind::Int16}}, {QStringLiteral("MEDIUMINT"), {TypeKind::Int24}}, {QStringLiteral("MIDDLEINT"), {TypeKind::Int24}},
    {QStringLiteral("INT3"), {TypeKind::Int24}}, {QStringLiteral("INT"), {TypeKind::Int32}}, {QStringLiteral("INTEGER"), {TypeKind::Int32}}, {QStringLiteral("INT4"), {TypeKind::Int32}},
    {QStringLiteral("BIGINT"), {TypeKind::Int64}}, {QStringLiteral("INT8"), {TypeKind::Int64}}, {QStringLiteral("SERIAL"), {TypeKind::Int64}}, {QStringLiteral("DECIMAL"), {TypeKind::Decimal}},
    {QStringLiteral("DEC"), {TypeKind::Decimal}}, {QStringLiteral("NUMERIC"), {TypeKind::Decimal}}, {QStringLiteral("FIXED"), {TypeKind::Decimal}}, {QStringLiteral("NUMBER"), {TypeKind::Decimal}},
    {QStringLiteral("FLOAT"), {TypeKind::Float32}}, {QStringLiteral("FLOAT4"), {TypeKind::Float32}}, {QStringLiteral("DOUBLE"), {TypeKind::Float64}}, {QStringLiteral("FLOAT8"), {TypeKind::Float64}},
    {QStringLiteral("DOUBLE PRECISION"), {TypeKind::Float64}}, {QStringLiteral("REAL"), {TypeKind::Float64}}, {QStringLiteral("BIT"), {TypeKind::Bit, 1}}, {QStringLiteral("CHAR"), {TypeKind::Char, 1}},
    {QStringLiteral("CHARACTER"), {TypeKind::Char, 1}}, {QStringLiteral("NCHAR"), {TypeKind::Char, 1}}, {QStringLiteral("NATIONAL CHAR"), {TypeKind::Char, 1}}, {QStringLiteral("VARCHAR"), {TypeKind::VarChar}},
    {QStringLiteral("NVARCHAR"), {TypeKind::VarChar}}, {QStringLiteral("VARCHAR2"), {TypeKind::VarChar}}, {QStringLiteral("CHARACTER VARYING"), {TypeKind::VarChar}},
    {QStringLiteral("NATIONAL VARCHAR"), {TypeKind::VarChar}}, {QStringLiteral("TINYTEXT"), {TypeKind::Text, 255}}, {QStringLiteral("TEXT"), {TypeKind::Text, 65535}},
    {QStringLiteral("MEDIUMTEXT"), {TypeKind::Text, 16777215}}, {QStringLiteral("LONG"), {TypeKind::Text, 16777215}}, {QStringLiteral("LONGTEXT"), {TypeKind::Text, 4294967295}},
    {QStringLiteral("LONG VARCHAR"), {TypeKind::Text, 16777215}}, {QStringLiteral("CLOB"), {TypeKind::Text, 4294967295}}, {QStringLiteral("BINARY"), {TypeKind::Binary, 1}},
    {QStringLiteral("VARBINARY"), {TypeKind::VarBinary}}, {QStringLiteral("TINYBLOB"), {TypeKind::Blob, 255}}, {QStringLiteral("BLOB"), {TypeKind::Blob, 65535}},
    {QStringLiteral("MEDIUMBLOB"), {TypeKind::Blob, 16777215}}, {QStringLiteral("LONGBLOB"), {TypeKind::Blob, 4294967295}}, {QStringLiteral("DATE"), {TypeKind::Date}},
    {QStringLiteral("TIME"), {TypeKind::Time}}, {QStringLiteral("DATETIME"), {TypeKind::DateTime}}, {QStringLiteral("TIMESTAMP"), {TypeKind::Instant}}, {QStringLiteral("YEAR"), {TypeKind::Year}},
    {QStringLiteral("ENUM"), {TypeKind::Enum}}, {QStringLiteral("SET"), {TypeKind::Set}}, {QStringLiteral("JSON"), {TypeKind::Json}}, {QStringLiteral("UUID"), {TypeKind::Uuid}},
    {QStringLiteral("INET4"), {TypeKind::Inet4}}, {QStringLiteral("INET6"), {TypeKind::Inet6}}, {QStringLiteral("VECTOR"), {TypeKind::Vector}}};
  return types;
}

const QHash<QString, Known> &postgresTypes() {
  static const QHash<QString, Known> types{
    {QStringLiteral("SMALLINT"), {TypeKind::Int16}}, {QStringLiteral("INT2"), {TypeKind::Int16}}, {QStringLiteral("SMALLSERIAL"), {TypeKind::Int16}}, {QStringLiteral("SERIAL2"), {TypeKind::Int16}},
    {QStringLiteral("INTEGER"), {TypeKind::Int32}}, {QStringLiteral("INT"), {TypeKind::Int32}}, {QStringLiteral("INT4"), {TypeKind::Int32}}, {QStringLiteral("SERIAL"), {TypeKind::Int32}}, {QStringLiteral("SERIAL4"), {TypeKind::Int32}},
    {QStringLiteral("BIGINT"), {TypeKind::Int64}}, {QStringLiteral("INT8"), {TypeKind::Int64}}, {QStringLiteral("BIGSERIAL"), {TypeKind::Int64}}, {QStringLiteral("SERIAL8"), {TypeKind::Int64}},
    {QStringLiteral("BOOLEAN"), {TypeKind::Boolean}}, {QStringLiteral("BOOL"), {TypeKind::Boolean}}, {QStringLiteral("NUMERIC"), {TypeKind::Decimal}}, {QStringLiteral("DECIMAL"), {TypeKind::Decimal}}, {QStringLiteral("DEC"), {TypeKind::Decimal}},
    {QStringLiteral("REAL"), {TypeKind::Float32}}, {QStringLiteral("FLOAT4"), {TypeKind::Float32}}, {QStringLiteral("DOUBLE PRECISION"), {TypeKind::Float64}}, {QStringLiteral("FLOAT8"), {TypeKind::Float64}}, {QStringLiteral("FLOAT"), {TypeKind::Float64}},
    {QStringLiteral("MONEY"), {TypeKind::Money}}, {QStringLiteral("BIT"), {TypeKind::Bit, 1}}, {QStringLiteral("BIT VARYING"), {TypeKind::BitVarying}}, {QStringLiteral("VARBIT"), {TypeKind::BitVarying}},
    {QStringLiteral("CHAR"), {TypeKind::Char, 1}}, {QStringLiteral("CHARACTER"), {TypeKind::Char, 1}}, {QStringLiteral("BPCHAR"), {TypeKind::Char}}, {QStringLiteral("VARCHAR"), {TypeKind::VarChar}}, {QStringLiteral("CHARACTER VARYING"), {TypeKind::VarChar}},
    {QStringLiteral("TEXT"), {TypeKind::Text}}, {QStringLiteral("CITEXT"), {TypeKind::Text}}, {QStringLiteral("NAME"), {TypeKind::VarChar, 63}}, {QStringLiteral("BYTEA"), {TypeKind::Blob}}, {QStringLiteral("DATE"), {TypeKind::Date}},
    {QStringLiteral("TIME"), {TypeKind::Time}}, {QStringLiteral("TIMETZ"), {TypeKind::TimeTz}}, {QStringLiteral("TIMESTAMP"), {TypeKind::DateTime}}, {QStringLiteral("TIMESTAMPTZ"), {TypeKind::Instant}},
    {QStringLiteral("TIME WITH TIME ZONE"), {TypeKind::TimeTz}}, {QStringLiteral("TIMESTAMP WITH TIME ZONE"), {TypeKind::Instant}}, {QStringLiteral("TIME WITHOUT TIME ZONE"), {TypeKind::Time}}, {QStringLiteral("TIMESTAMP WITHOUT TIME ZONE"), {TypeKind::DateTime}},
    {QStringLiteral("INTERVAL"), {TypeKind::Interval}}, {QStringLiteral("JSON"), {TypeKind::Json}}, {QStringLiteral("JSONB"), {TypeKind::Jsonb}}, {QStringLiteral("XML"), {TypeKind::Xml}}, {QStringLiteral("UUID"), {TypeKind::Uuid}},
    {QStringLiteral("INET"), {TypeKind::Inet}}, {QStringLiteral("CIDR"), {TypeKind::Cidr}}, {QStringLiteral("MACADDR"), {TypeKind::MacAddr}}, {QStringLiteral("MACADDR8"), {TypeKind::MacAddr8}},
    {QStringLiteral("TSVECTOR"), {TypeKind::TsVector}}, {QStringLiteral("TSQUERY"), {TypeKind::TsQuery}}, {QStringLiteral("HSTORE"), {TypeKind::HStore}}, {QStringLiteral("OID"), {TypeKind::Oid}},
    {QStringLiteral("INT4RANGE"), {TypeKind::Range}}, {QStringLiteral("INT8RANGE"), {TypeKind::Range}}, {QStringLiteral("NUMRANGE"), {TypeKind::Range}}, {QStringLiteral("TSRANGE"), {TypeKind::Range}},
    {QStringLiteral("TSTZRANGE"), {TypeKind::Range}}, {QStringLiteral("DATERANGE"), {TypeKind::Range}}, {QStringLiteral("POINT"), {TypeKind::Other}}, {QStringLiteral("BOX"), {TypeKind::Other}},
    {QStringLiteral("POLYGON"), {TypeKind::Other}}, {QStringLiteral("CIRCLE"), {TypeKind::Other}}, {QStringLiteral("LINE"), {TypeKind::Other}}, {QStringLiteral("LSEG"), {TypeKind::Other}}, {QStringLiteral("PATH"), {TypeKind::Other}},
    {QStringLiteral("GEOMETRY"), {TypeKind::Geometry}}, {QStringLiteral("GEOGRAPHY"), {TypeKind::Geometry}}};
  return types;
}

DataType sqliteType(const QString &text) {
  DataType type;
  type.native = text;
  const QString upper = text.toUpper();
  const auto has = [&](const char *word) { return upper.contains(QLatin1String(word)); };
  if (upper.isEmpty()) type.kind = TypeKind::Dynamic;
  else if (has("BOOL")) type.kind = TypeKind::Boolean;
  else if (has("INT")) type.kind = TypeKind::Int64;
  else if (has("CHAR") || has("CLOB") || has("TEXT")) type.kind = TypeKind::Text;
  else if (has("BLOB") || has("BINARY")) type.kind = TypeKind::Blob;
  else if (has("REAL") || has("FLOA") || has("DOUB")) type.kind = TypeKind::Float64;
  else if (has("DATETIME") || has("TIMESTAMP")) type.kind = TypeKind::DateTime;
  else if (has("DATE")) type.kind = TypeKind::Date;
  else if (has("TIME")) type.kind = TypeKind::Time;
  else if (has("DEC") || has("NUM")) type.kind = TypeKind::Decimal;
  else if (has("JSON")) type.kind = TypeKind::Json;
  else if (has("UUID")) type.kind = TypeKind::Uuid;
  else type.kind = TypeKind::Dynamic;
  if (type.isTemporal()) type.fraction = 6;
  return type;
}

bool isSpatial(const QString &name) {
  static const QStringList words{QStringLiteral("GEOMETRY"), QStringLiteral("POINT"), QStringLiteral("LINESTRING"), QStringLiteral("POLYGON"), QStringLiteral("MULTIPOINT"),
                                 QStringLiteral("MULTILINESTRING"), QStringLiteral("MULTIPOLYGON"), QStringLiteral("GEOMETRYCOLLECTION"), QStringLiteral("GEOMCOLLECTION")};
  return words.contains(name);
}

void applyNumbers(DataType &type, const std::vector<const Node *> &args, sql::Dialect dialect) {
  const auto number = [&](std::size_t i) { return i < args.size() ? args[i]->text.toLongLong() : -1; };
  switch (type.kind) {
  case TypeKind::Decimal:
    if (args.empty()) {
      if (sql::isMySqlFamily(dialect)) type.precision = 10, type.scale = 0;
    } else {
      type.precision = static_cast<int>(number(0));
      type.scale = args.size() > 1 ? static_cast<int>(number(1)) : 0;
    }
    break;
  case TypeKind::Float32: case TypeKind::Float64:
    if (args.size() > 1) type.precision = static_cast<int>(number(0)), type.scale = static_cast<int>(number(1));
    else if (args.size() == 1) type.kind = number(0) > 24 ? TypeKind::Float64 : TypeKind::Float32;
    break;
  case TypeKind::Time: case TypeKind::TimeTz: case TypeKind::DateTime: case TypeKind::Instant: case TypeKind::Interval:
    type.fraction = args.empty() ? (sql::isMySqlFamily(dialect) ? 0 : -1) : static_cast<int>(number(0));
    break;
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64: case TypeKind::Year: type.displayWidth = static_cast<int>(number(0)); break;
  default:
    if (!args.empty() && args[0]->kind == NodeKind::NumberLiteral) type.length = number(0);
  }
}

} // namespace

DataType readType(const Node &node, sql::Dialect dialect) {
  sql::PrintOptions print;
  print.dialect = dialect;
  print.pretty = false;
  const QString native = sql::print(node, print);
  if (dialect == sql::Dialect::Sqlite) return sqliteType(native);
  DataType type;
  type.native = native;
  const QString name = node.text.toUpper();
  const auto &types = sql::isMySqlFamily(dialect) ? mySqlTypes() : postgresTypes();
  const auto it = types.constFind(name);
  type.kind = it == types.constEnd() ? TypeKind::Other : it->kind;
  if (it != types.constEnd()) type.length = it->length;
  const auto args = node.all(Slot::Arg);
  if (sql::isMySqlFamily(dialect)) {
    if (isSpatial(name)) {
      type.kind = TypeKind::Geometry;
      type.geometryType = name == QLatin1String("GEOMETRY") ? QString() : name;
    }
    type.isUnsigned = node.has(Flag::Unsigned) || node.has(Flag::Zerofill) || name == QLatin1String("SERIAL");
    type.zerofill = node.has(Flag::Zerofill);
    if (type.kind == TypeKind::Enum || type.kind == TypeKind::Set)
      for (const Node *label : args) type.labels << label->text;
    else applyNumbers(type, args, dialect);
    if (name == QLatin1String("BOOL") || name == QLatin1String("BOOLEAN")) type.displayWidth = 1;
    if (type.kind == TypeKind::Json) type.jsonAlias = dialect == sql::Dialect::MariaDb;
    type.charset = node.textOf(Slot::Charset).toLower();
    type.collation = node.textOf(Slot::Collation).toLower();
    if (node.has(Flag::Binary) && type.collation.isEmpty()) type.collation = QStringLiteral("utf8mb4_bin");
    return type;
  }
  applyNumbers(type, args, dialect);
  if (node.has(Flag::WithTimeZone)) type.kind = type.kind == TypeKind::Time ? TypeKind::TimeTz : TypeKind::Instant;
  if (type.kind == TypeKind::Other) {
    type.userType = node.text;
    type.userTypeSchema = node.textOf(Slot::Qualifier);
  }
  if (node.has(Flag::Array)) {
    DataType element = type;
    type = DataType();
    type.kind = TypeKind::Array;
    type.native = native;
    type.dimensions = std::max<int>(1, static_cast<int>(node.count(Slot::Dimension)));
    type.element = std::make_shared<DataType>(element);
  }
  return type;
}

DataType readType(const QString &text, sql::Dialect dialect) {
  sql::ParseOptions options;
  options.dialect = dialect;
  return readType(*sql::parseTypeName(text, options).node, dialect);
}

} // namespace portolan::convert
