// SPDX-License-Identifier: GPL-3.0-or-later
// What the pairs with SQLite share: the walk over queries, changes of data and views with names and types resolved. Functions come
// from a table (resources/rules/functions_<from>_<to>.json); a pair's own class knows what depends on arguments. What neither
// knows is refused with a finding, never passed on unseen.
#pragma once

#include "core/convert/code/converter.h"
#include "core/convert/code/function_table.h"

namespace portolan::convert {

class PlainConverter : public CodeConverter {
public:
  PlainConverter(Session &session, const FunctionTable &functions) : CodeConverter(session), m_functions(functions) {}
  [[nodiscard]] sql::NodePtr statement(const sql::Node &node) override;
  [[nodiscard]] sql::NodePtr condition(const sql::Node &node) override { return truth(expression(node)); }

protected:
  using Arguments = std::vector<Value>;

  // --- what a pair decides
  /// A call that needs more than a line of the table; a null node: the table is asked.
  [[nodiscard]] virtual Value special(const sql::Node &call, const QString &name) = 0;
  [[nodiscard]] virtual Value binary(const sql::Node &node) = 0;
  [[nodiscard]] virtual Value like(const sql::Node &node) = 0;
  [[nodiscard]] virtual Value castTo(const sql::Node &node, Value value, const sql::Node &type) = 0;
  [[nodiscard]] virtual Value other(const sql::Node &node); ///< kinds of expressions of one dialect
  [[nodiscard]] virtual Value coerce(Value v, QChar code) { Q_UNUSED(code); return v; }
  [[nodiscard]] virtual sql::NodePtr truth(Value v) { return std::move(v.node); }   ///< as a condition
  [[nodiscard]] virtual sql::NodePtr shown(Value v) { return std::move(v.node); }   ///< as a result column
  virtual void unify(Value &left, Value &right) { Q_UNUSED(left); Q_UNUSED(right); } ///< both sides of a comparison
  [[nodiscard]] virtual sql::NodePtr stored(const Column *column, Value v) { Q_UNUSED(column); return std::move(v.node); } ///< as that column takes it
  [[nodiscard]] virtual sql::NodePtr createTrigger(const sql::Node &node);
  [[nodiscard]] virtual sql::NodePtr upsert(const sql::Node &node, const ScopeTable &table, sql::Node &out) { Q_UNUSED(node); Q_UNUSED(table); Q_UNUSED(out); return nullptr; }
  [[nodiscard]] virtual sql::NodePtr update(const sql::Node &node);
  [[nodiscard]] virtual sql::NodePtr remove(const sql::Node &node);
  [[nodiscard]] virtual Value aggregate(const sql::Node &node, const QString &name) { return tableOrUnknown(node, name); }

  // --- expressions (plain_converter.cpp)
  [[nodiscard]] Value convertExpression(const sql::Node &node) override;
  [[nodiscard]] Value literalValue(const sql::Node &node);
  [[nodiscard]] Value call(const sql::Node &node);
  [[nodiscard]] Value tableOrUnknown(const sql::Node &node, const QString &name);
  [[nodiscard]] Value caseExpression(const sql::Node &node);
  [[nodiscard]] Value inList(const sql::Node &node);
  [[nodiscard]] Value comparison(const QString &op, Value left, Value right);
  [[nodiscard]] Arguments arguments(const sql::Node &node);
  [[nodiscard]] Value refuse(const sql::Node &node, const QString &what, int number = 4001);
  void callParts(const sql::Node &source, sql::Node &target); ///< DISTINCT, FILTER, OVER, ORDER BY
  static bool isComparison(const QString &op);
  [[nodiscard]] static Type common(const Type &a, const Type &b);

  // --- statements (plain_statements.cpp)
  [[nodiscard]] sql::NodePtr convertSelect(const sql::Node &node, std::vector<OutputColumn> *columns) override;
  [[nodiscard]] sql::NodePtr convertSetOperation(const sql::Node &node, std::vector<OutputColumn> *columns) override;
  [[nodiscard]] sql::NodePtr convertValues(const sql::Node &node, std::vector<OutputColumn> *columns) override;
  [[nodiscard]] sql::NodePtr orderItem(const sql::Node &node) override;
  [[nodiscard]] sql::NodePtr fromFunction(const sql::Node &node, Scope &scope) override;
  void orderBy(const sql::Node &node, sql::Node &out);
  void tail(const sql::Node &node, sql::Node &out);
  [[nodiscard]] sql::NodePtr insert(const sql::Node &node);
  [[nodiscard]] sql::NodePtr assignment(const sql::Node &node, const ScopeTable *table);
  void returning(const sql::Node &node, sql::Node &out);
  [[nodiscard]] sql::NodePtr createView(const sql::Node &node);
  [[nodiscard]] sql::NodePtr dropStatement(const sql::Node &node);
  /// Rows of a table that only a query can name (LIMIT, joins): "key IN (SELECT key …)".
  [[nodiscard]] QString rowName() const;

  const FunctionTable &m_functions;
  bool m_excluded = false;      ///< inside ON DUPLICATE KEY UPDATE: VALUES(c) is the new row's c
  bool m_inTrigger = false;
};

} // namespace portolan::convert
