// SPDX-License-Identifier: GPL-3.0-or-later
// Loose PostgreSQL statements for MySQL and MariaDB. What no rule knows is refused with a finding.
#pragma once

#include "core/convert/code/converter.h"

namespace portolan::convert {

class PostgresToMySql final : public CodeConverter {
public:
  using CodeConverter::CodeConverter;
  [[nodiscard]] sql::NodePtr statement(const sql::Node &node) override;

protected:
  [[nodiscard]] Value convertExpression(const sql::Node &node) override;
  [[nodiscard]] sql::NodePtr convertSelect(const sql::Node &node, std::vector<OutputColumn> *columns) override;
  [[nodiscard]] sql::NodePtr convertSetOperation(const sql::Node &node, std::vector<OutputColumn> *columns) override;
  [[nodiscard]] sql::NodePtr fromFunction(const sql::Node &node, Scope &scope) override;
  [[nodiscard]] sql::NodePtr condition(const sql::Node &node) override { return expression(node).node; }
  [[nodiscard]] sql::NodePtr orderItem(const sql::Node &node) override;

private:
  Value refuse(const sql::Node &node, const QString &what);
  // expressions.cpp
  Value binary(const sql::Node &node);
  Value arithmetic(const sql::Node &node, Value left, Value right);
  Value regex(const sql::Node &node, Value left, Value right, bool insensitive, bool negated);
  Value jsonPath(const sql::Node &node, Value left, bool text);
  Value castTo(const sql::Node &node, Value value, const sql::Node &type);
  Value movedBy(const sql::Node &node, Value moment, const QString &interval, bool minus);
  Value isExpression(const sql::Node &node);
  Value like(const sql::Node &node);
  Value in(const sql::Node &node);
  [[nodiscard]] sql::NodePtr text(Value value);
  [[nodiscard]] sql::NodePtr exact(Value left, const Value &right);
  // functions.cpp
  Value function(const sql::Node &node);
  Value special(const sql::Node &node, const QString &name, std::vector<Value> &args, bool &done);
  Value aggregate(const sql::Node &node, const QString &name);
  Value extract(const sql::Node &node, const QString &field, Value value);
  QString dateFormat(const QString &pattern, bool &ok) const;
  // statements.cpp
  void orderItems(const sql::Node &node, sql::Node &out, const sql::Node *select);
  sql::NodePtr window(const sql::Node &node);
  void tail(const sql::Node &node, sql::Node &out);
  sql::NodePtr insert(const sql::Node &node);
  sql::NodePtr update(const sql::Node &node);
  sql::NodePtr remove(const sql::Node &node);
  sql::NodePtr truncate(const sql::Node &node);
  void returning(const sql::Node &node, sql::Node &out);
  bool m_excluded = false; ///< inside DO UPDATE
};

} // namespace portolan::convert
