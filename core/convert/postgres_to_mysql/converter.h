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
  [[nodiscard]] sql::NodePtr convertValues(const sql::Node &node, std::vector<OutputColumn> *columns) override;
  [[nodiscard]] sql::NodePtr condition(const sql::Node &node) override { return expression(node).node; }
  [[nodiscard]] sql::NodePtr orderItem(const sql::Node &node) override;
  void derivedColumns(sql::Node &query, std::vector<OutputColumn> &columns) override;

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
  std::optional<Value> extractFrom(const sql::Node &node, const QString &field, const sql::Node &operand);
  QString dateFormat(const QString &pattern, bool &ok) const;
  // formats.cpp
  [[nodiscard]] QString quotedIdentifier(const QString &name) const;
  [[nodiscard]] sql::NodePtr toCharMoment(const sql::Node &value, const QString &picture) const;
  [[nodiscard]] sql::NodePtr toCharNumber(sql::NodePtr value, const QString &picture) const;
  Value formatCall(const sql::Node &node, std::vector<Value> &args);
  [[nodiscard]] sql::NodePtr agePart(const QString &part, sql::NodePtr a, sql::NodePtr b) const;
  Value age(const sql::Node &node, std::vector<Value> &args);
  Value momentDifference(Value left, Value right);
  // tables.cpp
  [[nodiscard]] QString printed(const sql::Node &node) const;
  [[nodiscard]] QString series(const sql::Node &call, const QString &name, Type *type);
  [[nodiscard]] QString intervalOf(const sql::Node &node) const;
  // queries.cpp: PostgreSQL that MySQL can say, from PostgreSQL that it cannot
  struct SourceTable { QString alias; QStringList columns; QString key; bool known = false; };
  [[nodiscard]] bool needsRewrite(const sql::Node &node) const;
  [[nodiscard]] sql::NodePtr rewritten(const sql::Node &node);
  [[nodiscard]] sql::NodePtr valuesAsSelects(const sql::Node &values, const QStringList &names);
  void columnAliases(sql::Node &item);
  void sourceTables(const sql::Node &from, std::vector<SourceTable> &out) const;
  [[nodiscard]] bool expandStars(sql::Node &select) const;
  [[nodiscard]] bool expandStarsOfJoin(sql::Node &select, const sql::Node &join, const std::vector<SourceTable> &tables) const;
  void setsInItems(sql::Node &select);
  void orderedSets(sql::Node &select);
  [[nodiscard]] sql::NodePtr gathered(const sql::Node &node);
  [[nodiscard]] sql::NodePtr rankedRows(sql::Node &select);
  [[nodiscard]] sql::NodePtr groupingSets(sql::Node &select);
  void substitute(sql::Node &select, const QString &alias, const QHash<QString, const sql::Node *> &values, bool bare) const;
  [[nodiscard]] bool laterals(sql::Node &select);
  [[nodiscard]] bool fullJoins(sql::Node &select);
  [[nodiscard]] sql::NodePtr inlined(const sql::Node &node);
  // statements.cpp
  sql::NodePtr merge(const sql::Node &node);
  [[nodiscard]] std::vector<const sql::Node *> ordered(const std::vector<const sql::Node *> &assignments, std::vector<sql::NodePtr> &owned);
  [[nodiscard]] sql::NodePtr ctes(const sql::Node &with);
  void orderItems(const sql::Node &node, sql::Node &out, const sql::Node *select);
  sql::NodePtr window(const sql::Node &node);
  void tail(const sql::Node &node, sql::Node &out);
  sql::NodePtr insert(const sql::Node &node);
  sql::NodePtr update(const sql::Node &node);
  sql::NodePtr remove(const sql::Node &node);
  sql::NodePtr truncate(const sql::Node &node);
  void returning(const sql::Node &node, sql::Node &out);
  // programs.cpp
  sql::NodePtr createView(const sql::Node &node);
  sql::NodePtr createRoutine(const sql::Node &node);
  sql::NodePtr createTrigger(const sql::Node &node);
  [[nodiscard]] sql::NodePtr mysqlType(const sql::Node &type, Type *made);
  void programBlock(const sql::Node &block, sql::Node &out);
  void programStatements(const std::vector<const sql::Node *> &list, sql::Node &out, sql::Slot slot);
  bool readsBack(const sql::Node &node, const std::vector<const sql::Node *> &items, const std::vector<const sql::Node *> &targets, std::vector<sql::NodePtr> &out, const std::function<void()> &changed);
  void programStatement(const sql::Node &node, std::vector<sql::NodePtr> &out);
  void raise(const sql::Node &node, std::vector<sql::NodePtr> &out);
  [[nodiscard]] QString messageOf(const sql::Node &raise);
  void loopOver(const sql::Node &node, std::vector<sql::NodePtr> &out);
  struct Program {
    QString triggerEvent;           ///< INSERT, UPDATE, DELETE inside of a trigger
    bool procedure = false, trigger = false, before = false;
    int loops = 0;
  };
  Program *m_routine = nullptr;
  QStringList m_loopLabels;     ///< of the loops around
  bool m_foundDeclared = false; ///< PL/pgSQL's FOUND is a variable here
  bool m_excluded = false;  ///< inside DO UPDATE
  bool m_rewriting = false; ///< the query at hand has been rewritten already
  bool m_program = false;   ///< inside a stored program
};

} // namespace portolan::convert
