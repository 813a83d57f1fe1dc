// SPDX-License-Identifier: GPL-3.0-or-later
// What a database contains, engine-neutral. Plain values: copied, compared, serialised, never connected.
// Expressions and bodies keep the source's own text; convert/ turns them into the target's.
#pragma once

#include "core/base/names.h"
#include "core/catalog/data_type.h"

#include <QDateTime>
#include <QMap>
#include <optional>
#include <vector>

namespace portolan {

enum class DefaultKind {
  None,       ///< no default
  Null,       ///< DEFAULT NULL, said
  Literal,    ///< `text` is the unquoted value ("0", "abc")
  Expression, ///< `text` is an expression in the engine's dialect (CURRENT_TIMESTAMP, uuid())
};
struct DefaultValue {
  DefaultKind kind = DefaultKind::None;
  QString text;
  friend bool operator==(const DefaultValue &, const DefaultValue &) = default;
};

enum class IdentityKind { None, AutoIncrement, ByDefault, Always, Serial };
struct Identity {
  IdentityKind kind = IdentityKind::None;
  qint64 start = 1, increment = 1;
  std::optional<qint64> minimum, maximum;
  qint64 cache = 1;
  bool cycle = false;
  QString sequenceSchema, sequenceName; ///< PostgreSQL: the sequence behind it
  friend bool operator==(const Identity &, const Identity &) = default;
};

enum class GeneratedKind { None, Stored, Virtual };

struct Column {
  QString name;
  DataType type;
  bool nullable = true;
  DefaultValue defaultValue;
  Identity identity;
  GeneratedKind generated = GeneratedKind::None;
  QString generationExpression;
  QString onUpdate;   ///< MySQL ON UPDATE expression ("current_timestamp()"), empty: none
  bool invisible = false;
  QString comment;
  int position = 0;   ///< 1-based, as the engine numbers it (PostgreSQL attnum)
  [[nodiscard]] bool isGenerated() const { return generated != GeneratedKind::None; }
};

struct IndexPart {
  QString column;       ///< empty when an expression
  QString expression;
  int prefixLength = -1; ///< characters (bytes for binary), MySQL KEY(c(10))
  bool descending = false;
  std::optional<bool> nullsFirst;
  QString collation, operatorClass;
  QString collationSchema; ///< PostgreSQL: of a collation that is not built in
};

enum class IndexKind { BTree, Hash, FullText, Spatial, Gin, Gist, SpGist, Brin, Other };

struct Index {
  QString name;
  bool primary = false, unique = false;
  bool constraint = false; ///< backs a PRIMARY KEY / UNIQUE constraint of that name
  IndexKind kind = IndexKind::BTree;
  QString method;          ///< the engine's own word
  std::vector<IndexPart> parts;
  QStringList include;
  QString predicate;       ///< partial index
  bool nullsNotDistinct = false, deferrable = false, initiallyDeferred = false, invisible = false;
  QString comment;
  QString definition;      ///< the engine's own CREATE INDEX when it has one
  [[nodiscard]] QStringList columns() const; ///< the plain columns, in order
  [[nodiscard]] bool plain() const;          ///< only whole columns, no predicate
};

enum class ReferentialAction { NoAction, Restrict, Cascade, SetNull, SetDefault };
struct ForeignKey {
  QString name;
  QStringList columns;
  ObjectName referenced;
  QStringList referencedColumns;
  ReferentialAction onDelete = ReferentialAction::NoAction, onUpdate = ReferentialAction::NoAction;
  bool matchFull = false, deferrable = false, initiallyDeferred = false, notValid = false;
  QString comment;
};

struct Check {
  QString name, expression, comment;
  bool enforced = true, notValid = false;
  QString column; ///< MariaDB column-level check; empty: table-level
};

enum class PartitionKind { None, Range, List, Hash, Key };
struct Partition {
  QString name;
  ObjectName table;      ///< PostgreSQL: the child table
  QString bound;         ///< the engine's own text: "VALUES LESS THAN (2020)", "FOR VALUES IN (1, 2)", "DEFAULT"
  QStringList values;    ///< LESS THAN values, IN values, or [modulus, remainder]
  QString comment;
  std::vector<Partition> subpartitions;
};
struct Partitioning {
  PartitionKind kind = PartitionKind::None;
  bool linear = false, columnsForm = false; ///< LINEAR HASH; RANGE COLUMNS
  QStringList columns;
  QString expression;    ///< when not plain columns
  int count = 0;         ///< PARTITIONS n without names
  std::vector<Partition> partitions;
  PartitionKind subKind = PartitionKind::None;
  QString subExpression;
  int subCount = 0;
};

struct Table {
  ObjectName name;
  std::vector<Column> columns;
  std::optional<Index> primaryKey;
  std::vector<Index> indexes; ///< unique and secondary, without the primary key
  std::vector<ForeignKey> foreignKeys;
  std::vector<Check> checks;
  QStringList otherConstraints; ///< the engine's own text (EXCLUDE …)
  Partitioning partitioning;
  ObjectName partitionOf;       ///< set: this is a partition of that table (PostgreSQL)
  std::vector<ObjectName> inherits;
  QString comment;
  QString storageEngine, charset, collation;
  QMap<QString, QString> options; ///< ROW_FORMAT…, by upper-case name
  bool temporary = false, unlogged = false, foreignTable = false, systemVersioned = false;
  bool withoutRowId = false, strict = false; ///< SQLite
  qint64 autoIncrementNext = -1;
  qint64 estimatedRows = -1, dataBytes = -1;  ///< -1: the engine does not know
  QString replicaIdentity;      ///< PostgreSQL: d, i, f, n
  QString definition;           ///< the engine's own CREATE TABLE when it keeps one

  [[nodiscard]] const Column *column(const QString &columnName) const;
  /// Primary key, else the first plain unique index over NOT NULL columns; empty when keyless.
  [[nodiscard]] QStringList keyColumns() const;
};

struct View {
  ObjectName name;
  QString definition;     ///< the SELECT, in the engine's dialect
  std::vector<Column> columns;
  bool materialized = false, populated = true;
  bool securityInvoker = false, securityBarrier = false;
  QString checkOption, algorithm, definer, comment, sqlMode;
  std::vector<Index> indexes; ///< of a materialised view
};

enum class RoutineKind { Function, Procedure, Aggregate, Window };
struct Parameter {
  QString name, mode, defaultExpression; ///< mode: IN, OUT, INOUT, VARIADIC, TABLE
  DataType type;
};
struct Routine {
  ObjectName name;
  RoutineKind kind = RoutineKind::Function;
  std::vector<Parameter> parameters;
  DataType returns;
  bool returnsSet = false;
  QString language;       ///< "sql" for MySQL, "plpgsql", "c"…
  QString definition;     ///< the whole CREATE statement, in the engine's dialect
  QString body;
  QString signature;      ///< PostgreSQL identity arguments, to tell overloads apart
  bool deterministic = false, securityDefiner = false;
  QString volatility, dataAccess, definer, sqlMode, charset, comment;
};

struct Trigger {
  ObjectName table;
  QString name;
  QString timing;         ///< BEFORE, AFTER, INSTEAD OF
  QStringList events;     ///< INSERT, UPDATE, DELETE, TRUNCATE
  QStringList updateColumns;
  bool forEachRow = true, enabled = true;
  QString when, body;
  ObjectName function;    ///< PostgreSQL
  QString definition;     ///< the whole CREATE statement
  int order = 0;
  QString definer, sqlMode, comment;
};

struct Event {
  ObjectName name;
  QString schedule, body, definition, status, definer, sqlMode, comment;
};

struct Sequence {
  ObjectName name;
  DataType type;
  qint64 start = 1, increment = 1, minimum = 1, maximum = INT64_MAX, cache = 1;
  bool cycle = false;
  std::optional<qint64> lastValue; ///< last value given out; nothing: never used
  ObjectName ownedByTable;
  QString ownedByColumn, comment;
};

/// A collation that users made (PostgreSQL CREATE COLLATION).
struct Collation { ObjectName name; QString provider, locale, lcCollate, lcCtype; bool deterministic = true; QString comment; };
struct EnumType { ObjectName name; QStringList labels; QString comment; };
struct DomainType { ObjectName name; DataType base; bool notNull = false; DefaultValue defaultValue; std::vector<Check> checks; QString comment; };
struct CompositeType { ObjectName name; std::vector<Column> fields; QString comment; };
struct Extension { QString name, version, schema; };
struct Grant { QString objectKind; ObjectName object; QString column, grantee, privilege; bool grantable = false; };

struct Schema {
  QString name, comment, charset, collation;
};

struct Catalog {
  QString engine;        ///< engine id: "postgres"
  QString flavour;       ///< "MariaDB", "MySQL", "PostgreSQL", "SQLite"
  QString serverVersion; ///< "10.11.19"
  QString database, charset, collation, timeZone, sqlMode;
  QString serverIdentity; ///< tells two endpoints of one server apart from two servers
  QDateTime takenAt;
  std::vector<Schema> schemas;
  std::vector<Table> tables;
  std::vector<View> views;
  std::vector<Routine> routines;
  std::vector<Trigger> triggers;
  std::vector<Event> events;
  std::vector<Sequence> sequences;
  std::vector<Collation> collations;
  std::vector<EnumType> enums;
  std::vector<DomainType> domains;
  std::vector<CompositeType> composites;
  std::vector<Extension> extensions;
  std::vector<Grant> grants;
  QStringList warnings;  ///< what could not be read, and the privilege that is missing

  [[nodiscard]] const Table *table(const ObjectName &name) const;
  [[nodiscard]] Table *table(const ObjectName &name);
  [[nodiscard]] const View *view(const ObjectName &name) const;
  [[nodiscard]] const EnumType *enumType(const ObjectName &name) const;
};

/// Tables ordered so that a referenced table comes before the one that refers to it; members of a cycle
/// keep their name order. Gives indexes into catalog.tables.
[[nodiscard]] std::vector<std::size_t> dependencyOrder(const Catalog &catalog);

} // namespace portolan
