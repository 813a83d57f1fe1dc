// SPDX-License-Identifier: GPL-3.0-or-later
// Conversion of trees: names and types are resolved while the tree is rebuilt bottom-up. This class knows queries and
// scopes of any pair; a pair's own class knows functions, operators and statements.
#pragma once

#include "core/convert/code/forms.h"
#include "core/convert/code/scope.h"
#include "core/convert/expressions.h"

namespace portolan::convert {

class CodeConverter {
public:
  explicit CodeConverter(Session &session);
  virtual ~CodeConverter();
  CodeConverter(const CodeConverter &) = delete;
  CodeConverter &operator=(const CodeConverter &) = delete;

  /// One statement; gives one or several (Script). Unknown ones come back with a finding.
  [[nodiscard]] virtual sql::NodePtr statement(const sql::Node &node) = 0;
  [[nodiscard]] Value expression(const sql::Node &node);
  [[nodiscard]] sql::NodePtr query(const sql::Node &node, std::vector<OutputColumn> *columns = nullptr);
  /// Expressions of a table's own definition see its columns.
  void enterTable(const Table &table, const QString &alias = {});
  void leaveTable() { m_scopes.pop_back(); }
  /// An expression of a table's definition; `type` is the type of the column that takes it.
  [[nodiscard]] virtual Value tableExpression(const sql::Node &node, ExpressionUse use, const DataType *type);
  /// What a converted text needs before it: nothing but for statements of their own kind.
  [[nodiscard]] virtual sql::NodePtr definition(const sql::Node &node) { return statement(node); }
  void addLocalTable(const Table &table); ///< made by an earlier statement
  [[nodiscard]] Session &session() { return m_session; }
  /// Columns inside a definition stand without their table.
  bool bareColumns = false;
  /// The expression must give the same result for ever (generated columns, indexes).
  bool immutable = false;

protected:
  [[nodiscard]] virtual Value convertExpression(const sql::Node &node) = 0;
  [[nodiscard]] virtual sql::NodePtr convertSelect(const sql::Node &node, std::vector<OutputColumn> *columns) = 0;
  [[nodiscard]] virtual sql::NodePtr convertSetOperation(const sql::Node &node, std::vector<OutputColumn> *columns) = 0;
  [[nodiscard]] virtual sql::NodePtr fromFunction(const sql::Node &node, Scope &scope);
  /// A boolean condition for WHERE, ON, CHECK…
  [[nodiscard]] virtual sql::NodePtr condition(const sql::Node &node) = 0;
  [[nodiscard]] virtual QString joinType(const sql::Node &node) { return node.text; }
  [[nodiscard]] virtual sql::NodePtr convertValues(const sql::Node &node, std::vector<OutputColumn> *columns);

  // --- names
  [[nodiscard]] const Table *findTable(const ObjectName &name) const;
  [[nodiscard]] const View *findView(const ObjectName &name) const;
  [[nodiscard]] ObjectName catalogName(const sql::Node &node) const;
  [[nodiscard]] sql::NodePtr tableName(const sql::Node &node, sql::NodeKind kind = sql::NodeKind::Name) const;
  [[nodiscard]] sql::NodePtr objectName(const ObjectName &target) const;
  [[nodiscard]] QString fold(const QString &name) const;
  [[nodiscard]] QString targetColumn(const ObjectName &table, const QString &column) const;
  void keepName(const sql::Node &source, sql::Node &item) const;
  [[nodiscard]] ScopeTable scopeTable(const ObjectName &name, const QString &alias) const;
  [[nodiscard]] std::optional<ResolvedColumn> resolve(const sql::Node &reference) const;
  [[nodiscard]] Type columnType(const Column &column) const;
  [[nodiscard]] virtual Value columnReference(const sql::Node &node);
  [[nodiscard]] const Variable *variable(const QString &name) const;

  // --- queries
  [[nodiscard]] sql::NodePtr withClause(const sql::Node &with);
  [[nodiscard]] sql::NodePtr fromItem(const sql::Node &node, Scope &scope);
  [[nodiscard]] sql::NodePtr tableReference(const sql::Node &node, Scope &scope);
  [[nodiscard]] sql::NodePtr derivedTable(const sql::Node &node, Scope &scope);
  [[nodiscard]] sql::NodePtr join(const sql::Node &node, Scope &scope);
  void joinConditions(const sql::Node &source, sql::Node &target);
  [[nodiscard]] std::vector<OutputColumn> starColumns(const sql::Node &star) const;
  [[nodiscard]] Scope &scope() { return m_scopes.back(); }
  [[nodiscard]] sql::NodePtr windowSpec(const sql::Node &node);
  [[nodiscard]] virtual sql::NodePtr orderItem(const sql::Node &node) = 0;
  /// Columns of a converted query that another query reads: what they must say beyond their value.
  virtual void derivedColumns(sql::Node &, std::vector<OutputColumn> &) {}
  /// Copies the node and converts every child by its kind: expressions, queries, the rest as it is.
  [[nodiscard]] sql::NodePtr rebuild(const sql::Node &node);

  void note(const sql::Node &node, int number, const QString &message, const QString &action = {});
  [[nodiscard]] sql::NodePtr f(const char *text, std::vector<sql::NodePtr> arguments = {}) const { return form(m_session.options.to, QString::fromUtf8(text), std::move(arguments)); }

  Session &m_session;
  std::vector<Scope> m_scopes;
  std::vector<std::vector<Variable>> m_variables; ///< by block, innermost last
  struct CteColumns { QString name; std::vector<OutputColumn> columns; };
  std::vector<CteColumns> m_ctes;
  std::vector<Table> m_localTables;
  mutable QHash<ObjectName, ScopeTable> m_tableCache;
  int m_depth = 0;
};

/// The converter for the session's pair.
[[nodiscard]] std::unique_ptr<CodeConverter> makeCodeConverter(Session &session);

[[nodiscard]] bool isExpression(sql::NodeKind kind);
[[nodiscard]] bool isQuery(sql::NodeKind kind);
[[nodiscard]] bool isAggregateCall(const sql::Node &node);
/// True when an aggregate stands below (not inside a subquery).
[[nodiscard]] bool containsAggregate(const sql::Node &node);

} // namespace portolan::convert
