// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace portolan {

/// The engine-neutral kind of a column type. What a kind cannot say stands in DataType's fields.
enum class TypeKind {
  Unknown,
  Boolean,
  Int8, Int16, Int24, Int32, Int64, ///< signed unless DataType::isUnsigned
  Decimal,                          ///< precision/scale; precision -1: unbounded (PostgreSQL numeric)
  Float32, Float64,
  Money,
  Bit,                              ///< fixed n bits (length)
  BitVarying,
  Char, VarChar,                    ///< length in characters, -1: unbounded
  Text,                             ///< any size; MySQL TINYTEXT…LONGTEXT keep their maximum in length (bytes)
  Binary, VarBinary,                ///< length in bytes
  Blob,                             ///< any size (bytea, BLOB…)
  Date, Time, TimeTz,               ///< Time: fraction digits in `fraction`
  DateTime,                         ///< wall clock without zone (DATETIME, timestamp)
  Instant,                          ///< a point in time (MySQL TIMESTAMP, timestamptz)
  Interval, Year,
  Enum, Set,                        ///< labels in `labels`; a PostgreSQL enum also has userType
  Json, Jsonb, Xml,
  Uuid, Inet, Inet4, Inet6, Cidr, MacAddr, MacAddr8,
  Geometry,                         ///< any spatial type; geometryType, srid
  Array,                            ///< element
  Range, MultiRange,                ///< element
  TsVector, TsQuery, HStore, Vector, Oid, Composite, Domain,
  Dynamic,                          ///< SQLite: every value has its own storage class
  Other,                            ///< known by its native name only; moved as text
};

/// A column's type with every detail that its engine keeps.
struct DataType {
  TypeKind kind = TypeKind::Unknown;
  QString native;            ///< as the engine writes it: "bigint(20) unsigned", "character varying(40)"
  bool isUnsigned = false;
  bool zerofill = false;
  qint64 length = -1;        ///< characters, bytes or bits, by kind
  int precision = -1, scale = -1;
  int fraction = -1;         ///< digits of a second, -1: the engine's default
  int displayWidth = -1;     ///< MySQL integer display width; 1 marks a TINYINT(1) boolean
  QString charset, collation;
  QString collationSchema;   ///< PostgreSQL: the schema of a collation that is not built in, empty otherwise
  QStringList labels;        ///< ENUM and SET labels in definition order
  QString userTypeSchema, userType; ///< enum, domain, composite: its name
  std::shared_ptr<DataType> element; ///< array, range, domain base
  int dimensions = 0;
  QString geometryType;      ///< POINT, POLYGON…; empty: any
  int srid = -1;
  bool jsonAlias = false;    ///< MariaDB JSON: LONGTEXT with a json_valid check

  [[nodiscard]] bool isInteger() const { return kind >= TypeKind::Int8 && kind <= TypeKind::Int64; }
  [[nodiscard]] bool isCharacter() const { return kind == TypeKind::Char || kind == TypeKind::VarChar || kind == TypeKind::Text; }
  [[nodiscard]] bool isBinary() const { return kind == TypeKind::Binary || kind == TypeKind::VarBinary || kind == TypeKind::Blob; }
  [[nodiscard]] bool isTemporal() const { return kind >= TypeKind::Date && kind <= TypeKind::Interval; }
  friend bool operator==(const DataType &, const DataType &);
};

} // namespace portolan
