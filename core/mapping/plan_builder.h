// SPDX-License-Identifier: GPL-3.0-or-later
// From rules and a catalog to a MappingPlan; private to this room.
#pragma once

#include "core/mapping/expression.h"
#include "core/mapping/mapping.h"

#include <QSet>

namespace portolan::mapping {

/// Rules of one kind, found quickly by exact table name.
class RuleIndex {
public:
  void add(const Rule *rule);
  /// In rule order.
  [[nodiscard]] std::vector<const Rule *> matching(const QString &schema, const QString &table) const;

private:
  QHash<QString, std::vector<const Rule *>> m_exact;
  std::vector<const Rule *> m_wild;
};

class PlanBuilder {
public:
  PlanBuilder(const Mapping &mapping, const Catalog &source, const PlanOptions &options);
  Result<MappingPlan> build();

private:
  struct Draft { ///< one selected table on its way
    Table shape;
    TablePlan plan;
    QHash<QString, QString> columnNames; ///< shape column → target column
    const Rule *consolidation = nullptr;
    bool dropped = false;                ///< consolidated into another draft's shape
  };
  using Metadata = std::map<std::string, std::string>;

  void indexRules();
  // selection (plan_builder.cpp)
  void selectTables();
  void selectTable(const Table &table, bool view);
  void selectPartitions();
  // shape and names (plan_shape.cpp)
  void resolveSchemas();
  void resolveTable(Draft &draft);
  [[nodiscard]] QString nameAfter(const std::vector<const Rule *> &rules, const QString &name, const Metadata &metadata, const QString &object, const Rule **winner = nullptr);
  void resolveColumns(Draft &draft, const std::vector<const Rule *> &rules);
  void addColumns(Draft &draft, const std::vector<const Rule *> &rules);
  void addComputed(Draft &draft, const QString &name, const QString &expression, const DataType &type, const Rule &rule, bool nullable);
  void addBeforeImages(Draft &draft, const std::vector<const Rule *> &rules);
  void applyType(Draft &draft, Column &column, OutputColumn &output, const DataType &type);
  void applyMask(Draft &draft, Column &column, OutputColumn &output, const Rule &rule);
  void defineKey(Draft &draft, const std::vector<const Rule *> &rules);
  void repairShape(Draft &draft);
  void checkColumnNames(const Draft &draft);
  void checkExpressions(Draft &draft);
  // consolidation and the rest (plan_join.cpp)
  void consolidate();
  void joinInto(Draft &carrier, Draft &member);
  void repairForeignKeys();
  void settings();
  void segments(Draft &draft, const Rule &rule);
  void assemble();
  void orderTables();
  void assembleObjects();
  // filters (plan_filter.cpp)
  void filters(Draft &draft, const std::vector<const Rule *> &selecting);
  [[nodiscard]] bool filterText(const Draft &draft, const Filter &filter, const QString &ruleId, QString &sql, QString &expression);
  // reporting
  void reportUse();
  [[nodiscard]] const Table *sourceTable(const ObjectName &name) const { return m_sourceTables.value(name); }
  void used(const Rule &rule, const QString &object);
  void error(const Rule *rule, Place place, const QString &message, const QString &hint = {});
  void warning(const Rule *rule, const QString &message, const QString &hint = {});

  const Mapping &m_mapping;
  const Catalog &m_source;
  PlanOptions m_options;
  RuleIndex m_selection, m_tables, m_columns, m_settings, m_validation;
  std::vector<const Rule *> m_schemaRules;
  QHash<ObjectName, const Table *> m_sourceTables; ///< Catalog::table() is a linear search
  std::vector<Table> m_viewTables;       ///< views selected as tables
  std::vector<Draft> m_drafts;
  QHash<ObjectName, std::size_t> m_draftOf;
  QHash<QString, QString> m_schemaTarget;
  QHash<qint64, RuleUse> m_use;
  QHash<QString, const Rule *> m_ruleOf; ///< by rule-id as written
  MappingPlan m_plan;
  std::vector<Problem> m_errors;
};

} // namespace portolan::mapping
