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
  void documentRows(sql::Node &select);
  void orderedSets(sql::Node &select);
  [[nodiscard]] sql::NodePtr gathered(const sql::Node &node);
  [[nodiscard]] bool gatheredChange(const sql::Node &change, const QString &name, sql::Node &script, std::vector<sql::NodePtr> &drops);
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
  void takenBy(const sql::Node &insert, const Scope &own);
  // routines.cpp, triggers.cpp
  sql::NodePtr createView(const sql::Node &node);
  sql::NodePtr createRoutine(const sql::Node &node);
  sql::NodePtr createTrigger(const sql::Node &node);
  [[nodiscard]] QString triggerName(const sql::Node &node, const QString &event) const;
  [[nodiscard]] sql::NodePtr mysqlType(const sql::Node &type, Type *made);
  // blocks.cpp
  void programBlock(const sql::Node &source, sql::Node &out);
  void programList(const std::vector<const sql::Node *> &list, std::vector<sql::NodePtr> &out);
  [[nodiscard]] bool isRecord(const sql::Node &type) const;
  [[nodiscard]] sql::NodePtr openedCursor(const sql::Node &block, const QString &name);
  void programStatements(const std::vector<const sql::Node *> &list, sql::Node &out, sql::Slot slot);
  // programs.cpp
  void programStatement(const sql::Node &node, std::vector<sql::NodePtr> &out);
  void change(const sql::Node &node, std::vector<sql::NodePtr> &out);
  bool readsBack(const sql::Node &node, const std::vector<const sql::Node *> &items, const std::vector<const sql::Node *> &targets, std::vector<sql::NodePtr> &out, const std::function<void()> &changed);
  bool insertReadsBack(const sql::Node &node, const std::vector<const sql::Node *> &targets, std::vector<sql::NodePtr> &out, const std::function<void()> &changed);
  void found(sql::NodePtr value, std::vector<sql::NodePtr> &out);
  // raise.cpp
  void raise(const sql::Node &node, std::vector<sql::NodePtr> &out);
  [[nodiscard]] QString messageOf(const sql::Node &raise);
  // loops.cpp
  void loopOver(const sql::Node &node, std::vector<sql::NodePtr> &out);
  void loopOverCursor(const sql::Node &node, std::vector<sql::NodePtr> &out);
  // cursors.cpp
  void findResultCursors(const sql::Node &routine);
  void openCursor(const sql::Node &node, std::vector<sql::NodePtr> &out);
  void fetchCursor(const sql::Node &node, std::vector<sql::NodePtr> &out);
  // temporary_tables.cpp
  bool temporaryTable(const std::vector<const sql::Node *> &list, std::size_t &at, std::vector<sql::NodePtr> &out);
  void dropTable(const sql::Node &node, std::vector<sql::NodePtr> &out);
  // result_rows.cpp: a function that gives rows, one after the other
  void findRows(const sql::Node &node, const sql::Node &body);
  void returnRows(const sql::Node &node, std::vector<sql::NodePtr> &out);
  [[nodiscard]] sql::NodePtr gatheredRows(sql::NodePtr body);
  // dynamic.cpp
  void execute(const sql::Node &node, std::vector<sql::NodePtr> &out);
  [[nodiscard]] sql::NodePtr knownStatement(const sql::Node &text, const std::vector<const sql::Node *> &given) const;
  [[nodiscard]] sql::NodePtr dynamicText(const sql::Node &text, int into);
  // records.cpp
  [[nodiscard]] static QString recordColumn(const QString &record, const QString &column);
  [[nodiscard]] static sql::NodePtr exploded(sql::NodePtr body, const QString &record, const std::vector<OutputColumn> &columns);
  [[nodiscard]] std::vector<OutputColumn> columnsInto(const sql::Node &statement);
  [[nodiscard]] bool declareRecord(const sql::Node &item, const sql::Node &type, sql::NodePtr &block, std::vector<sql::NodePtr> &variables);
  // arrays.cpp
  [[nodiscard]] sql::NodePtr arrayAsJson(const Value &array);
  [[nodiscard]] std::optional<Value> readableArray(const sql::Node &node);
  [[nodiscard]] Value elementOf(sql::NodePtr json, sql::NodePtr index, const Type &element);
  [[nodiscard]] std::optional<Value> arrayOperator(const QString &op, const sql::Node &left, const sql::Node &right);
  [[nodiscard]] std::optional<Value> joinedArrays(const Value &left, const Value &right);
  [[nodiscard]] std::optional<Value> arrayFunction(const sql::Node &node, const QString &name, std::vector<Value> &args);
  // own_forms.cpp: what a conversion from MySQL writes on PostgreSQL, as it was
  [[nodiscard]] std::optional<QString> joinSeparator(const QString &name) const;
  [[nodiscard]] std::optional<Value> rowComparison(const sql::Node &node, const sql::Node &left, const sql::Node &right, bool equal);
  [[nodiscard]] std::optional<Value> joinedOnce(const sql::Node &subquery);
  [[nodiscard]] std::optional<Value> itemOfAggregate(const sql::Node &array, const sql::Node &index);
  [[nodiscard]] std::optional<Value> helperCall(const sql::Node &node, const QString &name);
  [[nodiscard]] std::optional<Value> clock(const sql::Node &node, const Type &target) const;
  [[nodiscard]] sql::NodePtr assigned(const sql::Node &value, const Type &target);
  struct Program {
    QString triggerEvent;           ///< INSERT, UPDATE, DELETE inside of a trigger
    bool procedure = false, trigger = false, before = false;
    int loops = 0;
    QString label;                  ///< of the outermost block, on the source
    QSet<QString> results;          ///< cursors that the caller reads: result sets here
    bool counted = false;           ///< GET DIAGNOSTICS asks for ROW_COUNT
    bool matched = false;           ///< the last statement was an UPDATE whose rows were counted
    bool fetched = false;           ///< the last statement read rows: ROW_COUNT() says nothing of it
    QString rowsTable;              ///< gathers the rows of a function that gives them one after the other
    struct RowColumn { QString name; QString type; Type kind; bool declared = false; };
    std::vector<RowColumn> rows;
  };
  Program *m_routine = nullptr;
  std::vector<std::vector<const sql::Node *>> m_cursorLoops; ///< declared cursors of the blocks around
  QStringList m_loopLabels;     ///< of the loops around
  bool m_dividesTold = false;
  bool m_foundDeclared = false; ///< PL/pgSQL's FOUND is a variable here
  QHash<const sql::Node *, Type> m_taken; ///< what takes the value of a clock
  bool m_excluded = false;  ///< inside DO UPDATE
  bool m_rewriting = false; ///< the query at hand has been rewritten already
  bool m_program = false;   ///< inside a stored program
};

} // namespace portolan::convert
