// SPDX-License-Identifier: GPL-3.0-or-later
// The printer's inside; printer.h is its face.
#pragma once

#include "core/sql/precedence.h"
#include "core/sql/printer.h"

namespace portolan::sql::detail {

class Printer {
public:
  Printer(const PrintOptions &options, bool places) : m_options(options), m_levels(precedenceOf(options.dialect, options.pipesAsConcat)), m_wantPlaces(places) {}
  void statementNode(const Node &n);
  QString m_out;
  QHash<const Node *, PrintedPlace> m_places;
  void computePlaces();

private:
  // --- text (printer_core.cpp)
  void put(const QString &text) { m_out += text; }
  void put(QLatin1String text) { m_out += text; }
  void put(const char *text) { m_out += QLatin1String(text); }
  void space();
  void word(const char *text) { space(); put(text); }
  void word(const QString &text) { space(); put(text); }
  void newLine();
  void clause(const char *text);
  void ident(const QString &name, bool quoted = true);
  void nameNode(const Node &n);
  void qualified(const Node &n);
  void comments(const Node &n);
  void note(const Node &n);
  template<class F> void each(const std::vector<const Node *> &nodes, F f, const char *separator = ", ") {
    bool first = true;
    for (const Node *n : nodes) {
      if (!first) put(separator);
      first = false;
      f(*n);
    }
  }
  void names(const std::vector<const Node *> &nodes);
  void parenNames(const std::vector<const Node *> &nodes);
  void optionValue(const Node &n);
  void options(const Node &n, Slot slot = Slot::Option, bool equals = false);
  void flagWord(const Node &n, Flag f, const char *text) { if (n.has(f)) word(text); }
  void user(const Node &n);
  [[nodiscard]] bool mySql() const { return isMySqlFamily(m_options.dialect); }
  [[nodiscard]] bool postgres() const { return m_options.dialect == Dialect::Postgres; }
  [[nodiscard]] bool sqlite() const { return m_options.dialect == Dialect::Sqlite; }
  void stringText(const QString &value);
  void raise() { ++m_indent; }
  void lower() { --m_indent; }

  // --- expressions (print_expression.cpp)
  void expr(const Node &n, int minimum = 0);
  void exprInner(const Node &n);
  void expressions(const std::vector<const Node *> &nodes);
  void literal(const Node &n);
  void binaryChain(const Node &n);
  void unaryNode(const Node &n);
  void comparison(const Node &n);
  void castNode(const Node &n);
  void callNode(const Node &n);
  void callTail(const Node &n);
  void caseNode(const Node &n);
  void intervalNode(const Node &n);
  void arrayNode(const Node &n);
  void windowSpec(const Node &n);
  void orderItem(const Node &n);
  void orderBy(const Node &n, Slot slot);
  void typeName(const Node &n);
  void jsonTable(const Node &n);
  void jsonColumns(const Node &n);
  void subquery(const Node &query);
  [[nodiscard]] bool isExpression(const Node &n) const;

  // --- queries and data (print_query.cpp)
  void query(const Node &n);
  void selectNode(const Node &n);
  void setOperation(const Node &n);
  void valuesNode(const Node &n);
  void withNode(const Node &n);
  void queryTail(const Node &n);
  void selectItem(const Node &n);
  void fromItems(const std::vector<const Node *> &nodes);
  void fromItem(const Node &n);
  void joinNode(const Node &n);
  void tableRef(const Node &n);
  void aliasNode(const Node &n);
  void intoNode(const Node &n);
  void insertNode(const Node &n);
  void onConflict(const Node &n);
  void updateNode(const Node &n);
  void deleteNode(const Node &n);
  void mergeNode(const Node &n);
  void copyNode(const Node &n);
  void assignments(const std::vector<const Node *> &nodes);
  void assignment(const Node &n);
  void whereTail(const Node &n);
  void returning(const Node &n);

  // --- definitions (print_table.cpp, print_ddl.cpp)
  bool definition(const Node &n);
  void createTable(const Node &n);
  void tableElement(const Node &n);
  void columnDef(const Node &n);
  void columnOption(const Node &n);
  void constraint(const Node &n);
  void constraintState(const Node &n);
  void constraintName(const Node &n);
  void references(const Node &n);
  void indexDef(const Node &n);
  void indexPart(const Node &n);
  void indexParts(const Node &n);
  void partitionBy(const Node &n, bool sub = false);
  void partitionDef(const Node &n, bool sub);
  void partitionBound(const Node &n);
  void tableOptions(const Node &n);
  void parenOptions(const std::vector<const Node *> &nodes);
  void createIndex(const Node &n);
  void createView(const Node &n);
  void createSequence(const Node &n);
  void sequenceOptions(const Node &n);
  void createType(const Node &n);
  void createSchema(const Node &n);
  void alterTable(const Node &n);
  void alterAction(const Node &n);
  void dropNode(const Node &n);
  void commentOn(const Node &n);
  void grantNode(const Node &n);
  void signature(const Node &n);
  void createRoutine(const Node &n);
  void routineOption(const Node &n);
  void parameter(const Node &n);
  void createTrigger(const Node &n);
  void createEvent(const Node &n);
  void bodyOf(const Node &n, const QString &language);

  // --- stored programs (print_program.cpp)
  bool program(const Node &n);
  void statements(const std::vector<const Node *> &nodes);
  void bodyStatement(const Node &n);
  void block(const Node &n);
  void declaration(const Node &n);
  void handlerCondition(const Node &n);
  void programCondition(const Node &n);
  void ifNode(const Node &n);
  void caseStatement(const Node &n);
  void loopNode(const Node &n);
  void labelled(const Node &n);
  void cursorNode(const Node &n);
  void raiseNode(const Node &n);
  void otherProgram(const Node &n);
  void usingList(const Node &n);
  void setNode(const Node &n);
  void transactionNode(const Node &n);
  void otherStatement(const Node &n);

  PrintOptions m_options;
  Precedence m_levels;
  bool m_wantPlaces;
  std::vector<std::pair<const Node *, qsizetype>> m_noted;
  int m_indent = 0, m_depth = 0;
  bool m_inBody = false, m_plpgsql = false;
};

} // namespace portolan::sql::detail
