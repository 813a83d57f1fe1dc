// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a table-mapping document as they were written.
#pragma once

#include "core/catalog/data_type.h"
#include "core/mapping/pattern.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace portolan::mapping {

/// Where something stands in the file; 1-based, 0: unknown.
struct Place { int line = 0, column = 0; };

struct Problem {
  enum class Severity { Warning, Error } severity = Severity::Error;
  Place place;
  QString ruleId, message, hint;
  /// "mappings.json:12:7: rule 3: … (way out)"
  [[nodiscard]] QString toText(const QString &fileName) const;
};

enum class RuleType { Selection, Transformation, TableSettings, ObjectMapping, PostProcessing, Validation };
enum class SelectionAction { Include, Exclude, Explicit };
enum class TableType { Table, View, All };
enum class RuleTarget { Schema, Table, Column, TableTablespace, IndexTablespace };
enum class RuleAction {
  Rename, ConvertLowercase, ConvertUppercase, AddPrefix, RemovePrefix, ReplacePrefix, AddSuffix, RemoveSuffix, ReplaceSuffix,
  RemoveColumn, IncludeColumn, AddColumn, ChangeDataType, DefinePrimaryKey, AddBeforeImageColumns,
  MaskDigits, RandomizeDigits, HashMask,
};
[[nodiscard]] QString actionKey(RuleAction action); ///< "add-prefix"
[[nodiscard]] QString targetKey(RuleTarget target); ///< "table"

struct Locator {
  Pattern schema, table, column;
  QString tablespace;  ///< table- or index-tablespace-name
  QString dataType;    ///< DMS type name, empty: any
  TableType tableType = TableType::Table;
};

enum class FilterOperator { Eq, NotEq, Lte, Gte, Lt, Gt, Between, NotBetween, Null, NotNull, Like, NotLike };
struct FilterCondition { FilterOperator op = FilterOperator::Eq; QString value, start, end; };
struct Filter { QString column; std::vector<FilterCondition> conditions; Place place; }; ///< OR of its conditions
/// AND of filters, and a raw predicate (SQL that source and Portolan both understand).
struct FilterSet { std::vector<Filter> filters; QString predicate; QString ruleId; };

/// `data-type` of a rule: {"type":"string","length":200}.
struct DmsType { QString type; int length = -1, precision = -1, scale = -1; };
[[nodiscard]] Result<DataType> toDataType(const DmsType &type);
/// The DMS type name of a column ("wstring", "int4", "numeric"…): what `data-type` in a locator is compared with.
[[nodiscard]] QString dmsTypeName(const DataType &type);

struct PrimaryKeyDef { QString name; bool uniqueIndex = false; QStringList columns; };
struct BeforeImageDef { QString prefix = QStringLiteral("BI_"), suffix; enum class Columns { PkOnly, NonLob, All } columns = Columns::PkOnly; };
/// "portolan": {"consolidate": {...}} of a table rename: many source tables fill one target table.
struct Consolidation { QString discriminator, expression; DmsType type; bool extendKey = true; };

struct Rule {
  RuleType type = RuleType::Selection;
  qint64 id = 0;
  QString idText, name;
  Place place;
  Locator locator;
  QJsonObject json;          ///< as written, for the canonical form and for rules that are only kept

  // selection
  SelectionAction selection = SelectionAction::Include;
  std::vector<Filter> filters;
  QString predicate;         ///< portolan.predicate
  std::optional<qint64> loadOrder;
  // transformation
  RuleTarget target = RuleTarget::Table;
  RuleAction action = RuleAction::Rename;
  QString value, oldValue, expression;
  Place expressionPlace;
  std::optional<DmsType> dataType;
  std::optional<PrimaryKeyDef> primaryKey;
  std::optional<BeforeImageDef> beforeImage;
  std::optional<Consolidation> consolidation;
  bool chain = false;        ///< portolan.chain: acts on the name that the earlier rules made
  // table settings
  QString parallelType;
  QStringList partitions, subpartitions, parallelColumns, segmentNames;
  std::vector<QStringList> boundaries;
  QString lobMode; qint64 lobBulkKilobytes = 0;
  QString prepare, applyMode, rowErrors; ///< portolan.prepare, .apply, .row-errors
  std::vector<std::pair<QString, QString>> loadAfter; ///< schema, table
  // validation
  QString sourceFunction, targetFunction;
};

} // namespace portolan::mapping
