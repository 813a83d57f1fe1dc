// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of stored programs in the SQL/PSM style of MySQL and MariaDB (SQLite's trigger bodies are a small part of it).
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

/// One statement of a body with its semicolon. What is not understood becomes Raw up to the end of that statement.
NodePtr Parser::bodyStatementTolerant() {
  const std::size_t start = mark();
  const QStringList leading = takeComments(peek().offset);
  NodePtr n = m_plpgsql ? plStatement() : bodyStatement();
  if (!m_failed && !atEnd() && !isOp(";")) failExpected(QStringLiteral("\";\""));
  if (m_failed) {
    m_diagnostics.push_back(m_failure);
    m_failed = false;
    rewind(start);
    // skip to the semicolon that ends this statement, over nested blocks
    int depth = 0, parens = 0;
    bool afterEnd = false;
    while (!atEnd()) {
      if (isOp("(")) ++parens;
      else if (isOp(")")) parens = std::max(0, parens - 1);
      if (isOp(";") && depth <= 0) break;
      if (is("END")) {
        if (depth == 0) break; // the block around it
        --depth;
      } else if (!afterEnd && parens == 0 && (isAny({"BEGIN", "CASE", "LOOP"}) || (m_index == start && isAny({"IF", "WHILE", "REPEAT", "FOR"}) && !is("LOOP", 1)))) {
        // WHILE … LOOP of PL/pgSQL counts once
        if (!(m_plpgsql && isAny({"WHILE", "FOR"}))) ++depth;
      } else if (!afterEnd && isOp(";", 0) && isAny({"IF", "WHILE", "REPEAT"}, 1) && !(m_plpgsql && is("WHILE", 1))) {
        ++depth;
      }
      afterEnd = is("END");
      advance();
    }
    const std::size_t end = m_index;
    n = rawFrom(start, end);
    if (end == start) { // nothing to skip: take one token so that the list goes on
      advance();
      n = rawFrom(start, m_index);
    }
  }
  prependComments(*n, leading);
  acceptOp(";");
  return n;
}

void Parser::bodyStatements(Node &n, Slot slot, std::initializer_list<W> ends) {
  while (!m_failed && !atEnd() && !isAny(ends)) {
    if (acceptOp(";")) continue;
    n.add(slot, bodyStatementTolerant());
  }
}

NodePtr Parser::bodyStatement() {
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  const QStringList leading = takeComments(peek().offset);
  NodePtr n = bodyStatementInner();
  prependComments(*n, leading);
  finish(*n);
  return n;
}

NodePtr Parser::bodyStatementInner() {
  QString label;
  if (mySql() && isIdentifier() && isOp(":", 1)) {
    label = identifierText();
    advance();
  }
  if (is("BEGIN") && !isAny({"WORK"}, 1)) return block(label);
  if (!mySql()) return statementWord();
  if (is("LOOP")) return loopStatement(label);
  if (is("WHILE")) return whileStatement(label);
  if (is("REPEAT")) return repeatStatement(label);
  if (is("FOR")) return forStatementMaria(label);
  if (is("IF")) return ifStatement();
  if (is("CASE")) return caseStatement();
  const Token start = peek();
  if (isAny({"LEAVE", "ITERATE"})) {
    NodePtr n = node(is("LEAVE") ? NodeKind::Leave : NodeKind::Iterate, start);
    advance();
    n->text = identifierText();
    return n;
  }
  if (accept("RETURN")) {
    NodePtr n = node(NodeKind::Return, start);
    if (!atTerminator()) n->add(Slot::Value, expression());
    return n;
  }
  if (isAny({"OPEN", "FETCH", "CLOSE"})) return cursorStatement();
  if (is("DECLARE")) return declareStatement();
  return statementWord();
}

void Parser::endLabel(W closing) {
  expect("END");
  if (!closing.empty()) expect(closing);
  if (!atTerminator() && peek().kind != TokenKind::End && isIdentifier() && !isAny({"END", "ELSE", "ELSEIF", "WHEN", "UNTIL"})) advance();
}

NodePtr Parser::block(const QString &label) {
  NodePtr n = node(NodeKind::Block, take(), label);
  if (mySql() && accept("NOT", "ATOMIC")) n->set(Flag::NotAtomic);
  while (mySql() && is("DECLARE") && !m_failed) n->add(Slot::Declaration, bodyStatementTolerant());
  bodyStatements(*n, Slot::Statement, {"END"});
  if (mySql()) endLabel({});
  else expect("END");
  finish(*n);
  return n;
}

NodePtr Parser::declareStatement() {
  const Token start = take();
  if (isAny({"CONTINUE", "EXIT", "UNDO"}) && is("HANDLER", 1)) return handlerDeclaration(start);
  if (isIdentifier() && is("CONDITION", 1)) {
    NodePtr n = node(NodeKind::DeclareCondition, start);
    n->text = identifierText();
    advance();
    expect("FOR");
    n->add(Slot::Condition, handlerCondition());
    finish(*n);
    return n;
  }
  if (isIdentifier() && is("CURSOR", 1)) {
    NodePtr n = node(NodeKind::DeclareCursor, start);
    n->text = identifierText();
    advance();
    if (acceptOp("(")) {
      do n->add(Slot::Parameter, routineParameter());
      while (acceptOp(","));
      expectOp(")");
    }
    expect("FOR");
    if (startsQuery()) n->add(Slot::Query, query());
    else n->add(Slot::Value, identifierNode());
    finish(*n);
    return n;
  }
  NodePtr n = node(NodeKind::DeclareVariable, start);
  do n->add(Slot::Item, identifierNode());
  while (acceptOp(","));
  n->add(Slot::Type, typeName());
  if (accept("DEFAULT") || acceptOp("=") || acceptOp(":=")) n->add(Slot::Default, expression());
  finish(*n);
  return n;
}

NodePtr Parser::handlerDeclaration(const Token &start) {
  NodePtr n = node(NodeKind::DeclareHandler, start, word());
  advance(); // HANDLER
  expect("FOR");
  do n->add(Slot::Condition, handlerCondition());
  while (acceptOp(","));
  n->add(Slot::Statement, bodyStatement());
  finish(*n);
  return n;
}

NodePtr Parser::handlerCondition() {
  NodePtr n = node(NodeKind::HandlerCondition, peek());
  if (accept("SQLSTATE")) {
    accept("VALUE");
    n->text = QStringLiteral("SQLSTATE");
    n->add(Slot::Value, stringLiteral());
  } else if (isAny({"SQLEXCEPTION", "SQLWARNING"})) {
    n->text = word();
  } else if (accept("NOT", "FOUND")) {
    n->text = QStringLiteral("NOT FOUND");
  } else if (peek().kind == TokenKind::Number) {
    n->text = QStringLiteral("ERROR");
    n->add(Slot::Value, primary());
  } else {
    n->text = QStringLiteral("CONDITION");
    n->add(Slot::Value, identifierNode());
  }
  finish(*n);
  return n;
}

NodePtr Parser::ifStatement() {
  NodePtr n = node(NodeKind::If, peek());
  advance();
  for (;;) {
    NodePtr branch = node(NodeKind::IfBranch, peek());
    branch->add(Slot::Condition, expression());
    expect("THEN");
    bodyStatements(*branch, Slot::Statement, {"ELSEIF", "ELSIF", "ELSE", "END"});
    finish(*branch);
    n->add(Slot::Branch, std::move(branch));
    if (!accept("ELSEIF") && !accept("ELSIF")) break;
  }
  if (accept("ELSE")) {
    n->set(Flag::HasElse);
    bodyStatements(*n, Slot::Else, {"END"});
  }
  expect("END");
  expect("IF");
  finish(*n);
  return n;
}

NodePtr Parser::caseStatement() {
  NodePtr n = node(NodeKind::CaseStatement, take());
  if (!is("WHEN")) n->add(Slot::Operand, expression());
  while (accept("WHEN")) {
    NodePtr branch = node(NodeKind::IfBranch, peek());
    do branch->add(Slot::Condition, expression());
    while (m_plpgsql && acceptOp(","));
    expect("THEN");
    bodyStatements(*branch, Slot::Statement, {"WHEN", "ELSE", "END"});
    finish(*branch);
    n->add(Slot::Branch, std::move(branch));
  }
  if (accept("ELSE")) {
    n->set(Flag::HasElse);
    bodyStatements(*n, Slot::Else, {"END"});
  }
  expect("END");
  expect("CASE");
  finish(*n);
  return n;
}

NodePtr Parser::whileStatement(const QString &label) {
  NodePtr n = node(NodeKind::While, take(), label);
  n->add(Slot::Condition, expression());
  const bool loop = m_plpgsql || is("LOOP"); // LOOP: PL/pgSQL and sql_mode=ORACLE
  expect(loop ? W("LOOP") : W("DO"));
  bodyStatements(*n, Slot::Statement, {"END"});
  endLabel(loop ? W("LOOP") : W("WHILE"));
  finish(*n);
  return n;
}

NodePtr Parser::repeatStatement(const QString &label) {
  NodePtr n = node(NodeKind::Repeat, take(), label);
  bodyStatements(*n, Slot::Statement, {"UNTIL", "END"});
  expect("UNTIL");
  n->add(Slot::Condition, expression());
  endLabel("REPEAT");
  finish(*n);
  return n;
}

NodePtr Parser::loopStatement(const QString &label) {
  NodePtr n = node(NodeKind::Loop, take(), label);
  bodyStatements(*n, Slot::Statement, {"END"});
  endLabel("LOOP");
  finish(*n);
  return n;
}

/// MariaDB: FOR i IN 1..10 DO …, FOR r IN (SELECT …) DO …, FOR r IN cursor(…) DO …
NodePtr Parser::forStatementMaria(const QString &label) {
  const Token start = take();
  NodePtr variable = identifierNode();
  expect("IN");
  const bool reverse = accept("REVERSE");
  NodePtr n;
  if (isOp("(") && startsQuery(1)) {
    advance();
    n = node(NodeKind::ForQuery, start, label);
    variable->kind = NodeKind::ColumnRef;
    n->add(Slot::Target, std::move(variable));
    n->add(Slot::Query, subqueryInParens());
  } else {
    NodePtr low = expression();
    if (acceptOp("..")) {
      n = node(NodeKind::ForRange, start, label);
      n->set(Flag::Reverse, reverse);
      n->add(Slot::Name, std::move(variable));
      n->add(Slot::Low, std::move(low));
      n->add(Slot::High, expression());
    } else {
      n = node(NodeKind::ForCursor, start, label);
      variable->kind = NodeKind::ColumnRef;
      n->add(Slot::Target, std::move(variable));
      low->kind = NodeKind::FunctionCall;
      n->add(Slot::Call, std::move(low));
    }
  }
  expect("DO");
  bodyStatements(*n, Slot::Statement, {"END"});
  endLabel("FOR");
  finish(*n);
  return n;
}

NodePtr Parser::cursorStatement() {
  const Token start = peek();
  if (accept("OPEN")) {
    NodePtr n = node(NodeKind::OpenCursor, start);
    n->text = identifierText();
    if (acceptOp("(")) {
      expressionList(*n, Slot::Arg);
      expectOp(")");
    }
    if (accept("USING")) expressionList(*n, Slot::Using);
    finish(*n);
    return n;
  }
  if (accept("CLOSE")) {
    NodePtr n = node(NodeKind::CloseCursor, start);
    n->text = identifierText();
    finish(*n);
    return n;
  }
  advance();
  NodePtr n = node(NodeKind::FetchCursor, start);
  if (isAny({"NEXT"}) && is("FROM", 1)) advance();
  accept("FROM");
  n->text = identifierText();
  expect("INTO");
  do n->add(Slot::Target, postfix(primary()));
  while (acceptOp(","));
  finish(*n);
  return n;
}

NodePtr Parser::signalStatement() {
  NodePtr n = node(NodeKind::Signal, peek());
  n->text = word();
  if (!atTerminator() && !is("SET")) n->add(Slot::Condition, handlerCondition());
  if (accept("SET")) {
    do {
      NodePtr item = node(NodeKind::Option, peek());
      item->text = word();
      expectOp("=");
      item->add(Slot::Value, expression());
      finish(*item);
      n->add(Slot::Item, std::move(item));
    } while (acceptOp(","));
  }
  finish(*n);
  return n;
}

NodePtr Parser::diagnosticsStatement() {
  NodePtr n = node(NodeKind::GetDiagnostics, take());
  if (isAny({"CURRENT", "STACKED"})) n->text = word();
  expect("DIAGNOSTICS");
  if (accept("CONDITION") || accept("EXCEPTION")) n->add(Slot::ConditionNumber, primary());
  do {
    NodePtr item = node(NodeKind::Assignment, peek());
    item->add(Slot::Target, postfix(primary()));
    if (!acceptOp("=") && !acceptOp(":=")) failExpected(QStringLiteral("\"=\""));
    item->add(Slot::Value, wordHere());
    finish(*item);
    n->add(Slot::Item, std::move(item));
  } while (acceptOp(","));
  finish(*n);
  return n;
}

void Parser::usingList(Node &n) {
  if (accept("USING")) {
    do {
      if (isAny({"IN", "OUT", "INOUT"})) advance();
      n.add(Slot::Using, expression());
    } while (acceptOp(","));
  }
}

NodePtr Parser::prepareStatement() {
  NodePtr n = node(NodeKind::Prepare, take());
  n->text = identifierText();
  if (isOp("(")) {
    advance();
    do n->add(Slot::Arg, typeName());
    while (acceptOp(","));
    expectOp(")");
  }
  if (accept("FROM")) n->add(Slot::Value, expression());
  else if (expect("AS")) n->add(Slot::Statement, statementWord());
  finish(*n);
  return n;
}

NodePtr Parser::executeStatement() {
  NodePtr n = node(NodeKind::Execute, take());
  if (accept("IMMEDIATE")) {
    n->set(Flag::Immediate);
    n->add(Slot::Value, expression());
  } else {
    n->text = identifierText();
    if (acceptOp("(")) {
      if (!isOp(")")) expressionList(*n, Slot::Arg);
      expectOp(")");
    }
  }
  usingList(*n);
  finish(*n);
  return n;
}

} // namespace portolan::sql::detail
