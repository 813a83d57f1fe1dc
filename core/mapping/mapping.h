// SPDX-License-Identifier: GPL-3.0-or-later
// Table mappings: the AWS DMS rule document (and Portolan's own keys under "portolan") compiled for one source catalog.
//
//   auto mapping = mapping::Mapping::fromFile(path);
//   auto plan = mapping->plan(sourceCatalog, options);
//   // 1. schema: convert plan->catalog (it has the new shape, still in the source's dialect and names) with
//   //    ConvertOptions::nameMap = plan->names
//   // 2. rows: for each TablePlan read `readColumns` of `source` where `filter`, then
//   auto transform = mapping::makeTransform(tablePlan, reader->physicals());   // null: rows pass as they are
//   (*transform)->apply(in, out, {});                                           // out: tablePlan.columns, in order
//   //    and write them into the target of plan table `shape`, columns by ConvertedCatalog::names of (shape, column).
//
// Everything here is a value and may be used from any thread; a RowTransform belongs to one thread.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/mapping/name_map.h"
#include "core/mapping/rules.h"
#include "core/rows/row_batch.h"
#include "core/sql/dialect.h"

#include <QByteArray>
#include <memory>

namespace portolan::mapping {

struct PlanOptions {
  sql::Dialect dialect = sql::Dialect::MariaDb; ///< of the source
  bool changes = false;   ///< changes are followed too: every filter must be computable here, views cannot be selected
  QString targetSchema;   ///< TargetMetadata.TargetSchema: every table goes there; empty: by the rules
};

enum class Masking { None, DigitsMask, DigitsRandomize, HashMask };

/// One column as it leaves the transformation.
struct OutputColumn {
  QString name;           ///< column of MappingPlan::catalog's table `shape`
  QString source;         ///< source column whose value it carries; empty: computed
  DataType type;          ///< in the source's terms, after change-data-type
  bool nullable = true;
  QString expression;     ///< SQLite dialect, when computed
  QString expressionRule; ///< rule-id it came from, for messages
  Masking masking = Masking::None;
  QString maskCharacter;
  bool retyped = false;     ///< its physical form may change on the way
  bool beforeImage = false; ///< value of `source` before the change (NULL in full load)
};

struct ParallelLoad {
  enum class Kind { Automatic, None, PartitionsAuto, PartitionsList, Ranges } kind = Kind::Automatic;
  QStringList partitions, subpartitions, columns, segmentNames;
  std::vector<QStringList> boundaries; ///< upper bounds, in order
};

/// How one source table is moved.
struct TablePlan {
  ObjectName source;                ///< table (or view) of the source
  ObjectName shape;                 ///< table of MappingPlan::catalog it fills; differs from `source` when consolidated
  ObjectName target;                ///< by the rules alone, before the converter's name policy
  bool fromView = false;
  bool consolidated = false;        ///< shares its target with others; `discriminator` tells the rows apart
  QString discriminator;            ///< column of `shape`
  QString discriminatorValue;       ///< constant of this source, for DELETE, TRUNCATE and validation
  QStringList readColumns;          ///< source columns in the order the input batch has them
  std::vector<OutputColumn> columns;///< output batch, in order
  QStringList key;                  ///< output column names, empty: keyless
  std::vector<FilterSet> filters;   ///< OR of sets, each an AND; empty: every row
  SqlText filter;                   ///< the same as source SQL; empty: every row
  QString filterExpression;         ///< the same in the SQLite dialect, for changes; empty: every row, or not computable
  qint64 loadOrder = 0;             ///< higher loads first
  std::vector<ObjectName> loadAfter;
  ParallelLoad parallel;
  std::vector<SqlText> segments;    ///< predicates of `parallel` ranges, NULL rows included; empty: chunks by the engine
  QString lobMode;                  ///< limited, unlimited, none or empty: as the task says
  qint64 lobBulkKilobytes = 0;
  QString prepare, applyMode, rowErrors; ///< "portolan" per-table policies; empty: as the task says
  QHash<QString, std::pair<QString, QString>> validation; ///< source column → source-function, target-function
  QStringList selectedBy, transformedBy; ///< rule-ids

  /// Rows change on their way (a computed, masked, retyped or re-ordered column). False: only names and rows differ.
  [[nodiscard]] bool transformsRows() const;
  /// An expression asks for the change that a row belongs to (operation_indicator, $AR_H_…).
  [[nodiscard]] bool usesHeaders() const;
  /// operation_indicator: a deleted row stays on the target and is marked.
  [[nodiscard]] bool marksDeleted() const;
  [[nodiscard]] const OutputColumn *column(const QString &name) const;
  /// The same plan without some output columns (columns that the target generates itself); reads only what is left.
  [[nodiscard]] TablePlan without(const QStringList &outputColumns) const;
};

struct RuleUse { QString ruleId, ruleName; qint64 objects = 0; QStringList examples; };

struct MappingPlan {
  Catalog catalog;                  ///< the selected part of the source with the rules' shape, source names and dialect
  NameMap names;                    ///< keyed by names of `catalog` and of the source (renames, schemas, excluded)
  std::vector<TablePlan> tables;    ///< in load order: higher loadOrder first, loadAfter and foreign keys kept
  std::vector<Problem> problems;    ///< warnings: rules that never match, conflicts resolved, shapes that lost an index…
  std::vector<RuleUse> use;         ///< one per rule, in rule order

  [[nodiscard]] const TablePlan *table(const ObjectName &source) const;
private:
  friend class PlanBuilder;
  QHash<ObjectName, std::size_t> m_bySource;
};

class Mapping {
public:
  /// Strict JSON (RFC 8259, UTF-8). Errors (Configuration): file, line, column, rule-id and the way out of every problem
  /// (at most 20); nothing is half accepted.
  static Result<Mapping> fromJson(const QByteArray &bytes, const QString &fileName);
  static Result<Mapping> fromFile(const QString &path);
  /// A mapping that selects everything.
  static Mapping everything();
  /// The same parse for an editor: every problem (errors and warnings); `mapping` is set when there is no error.
  static std::vector<Problem> check(const QByteArray &bytes, const QString &fileName, Mapping *mapping);

  [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
  [[nodiscard]] const QString &fileName() const { return m_fileName; }
  /// What was read and has no meaning for Portolan's engines (kept, exported again): to be said aloud.
  [[nodiscard]] const std::vector<Problem> &notices() const { return m_notices; }
  /// Canonical JSON: rules by id, keys sorted, defaults left out, numbers as DMS writes them; stable.
  [[nodiscard]] QByteArray toJson() const;

  /// Errors (Configuration): a rule on a missing column, two columns or tables with one name, an expression that cannot
  /// be read, nothing selected; each with file, line, column, rule-id and the way out.
  Result<MappingPlan> plan(const Catalog &source, const PlanOptions &options) const;

private:
  friend class MappingParser;
  std::vector<Rule> m_rules;
  std::vector<Problem> m_notices;
  QString m_fileName;
};

// ---- rows

enum class RowOperation : std::uint8_t { Load, Insert, Update, Delete };

/// What an expression may ask of a row besides its columns. All rows of one apply() share it unless `perRow` is set.
struct RowHeader {
  RowOperation operation = RowOperation::Load;
  std::string streamPosition, timestamp, commitTimestamp, changeSequence, user;
};
struct RowHeaders {
  RowHeader all;
  const std::vector<RowHeader> *perRow = nullptr; ///< one per row, or null
  const RowBatch *before = nullptr;               ///< input-shaped before images for before-image columns, one per row, or null
  /// The rows are images by which target rows are looked for: what depends on the change, on chance or on columns that
  /// were not logged is Missing.
  bool lookup = false;
};

class RowTransform {
public:
  virtual ~RowTransform() = default;
  [[nodiscard]] virtual const std::vector<Physical> &physicals() const = 0; ///< of the output
  /// Fills `out` (cleared first; shaped by the first call). Columns that pass unchanged are moved out of `in`.
  /// Errors (Data): an expression failed on a row; names column, value, row.
  virtual Result<> apply(RowBatch &in, RowBatch &out, const RowHeaders &headers) = 0;
};
/// Null when the rows pass as they are. `inputs` are the physical forms of plan.readColumns.
/// Errors (Configuration): an expression that does not fit the columns.
Result<std::unique_ptr<RowTransform>> makeTransform(const TablePlan &plan, const std::vector<Physical> &inputs);

class RowFilter {
public:
  virtual ~RowFilter() = default;
  /// keep[r] is 1 for rows that the filter lets pass; NULL never does, as in SQL.
  virtual Result<> evaluate(const RowBatch &rows, std::vector<std::uint8_t> &keep) = 0;
  /// Source columns it looks at.
  [[nodiscard]] virtual const QStringList &columns() const = 0;
};
/// Null when every row passes. `columns`/`inputs` describe the batch it will see (source columns).
Result<std::unique_ptr<RowFilter>> makeFilter(const TablePlan &plan, const QStringList &columns, const std::vector<Physical> &inputs);

/// The source engine's own spelling of a type made by a rule.
[[nodiscard]] QString nativeType(const DataType &type, sql::Dialect dialect);

} // namespace portolan::mapping
