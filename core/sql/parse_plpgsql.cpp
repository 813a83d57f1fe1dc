// SPDX-License-Identifier: GPL-3.0-or-later
// PL/pgSQL.
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

NodePtr Parser::bodyOnly() {
  if (m_plpgsql) {
    while (isOp("#")) { // #variable_conflict use_column: a compiler option, kept as a comment would be
      const std::uint32_t line = peek().line;
      while (!atEnd() && peek().line == line) advance();
    }
    NodePtr n;
    QString label;
    if (isOp("<<")) {
      advance();
      label = identifierText();
      expectOp(">>");
    }
    const std::size_t start = mark();
    n = plBlock(label);
    acceptOp(";");
    if (!m_failed && !atEnd()) failExpected(QStringLiteral("the end of the body"));
    if (m_failed) {
      m_diagnostics.push_back(m_failure);
      m_failed = false;
      rewind(start);
      return nullptr; // the text stays in BodyText
    }
    attachComments(*n, UINT32_MAX);
    return n;
  }
  if (!mySql()) { // LANGUAGE sql: a list of statements
    NodePtr n = node(NodeKind::Block, peek());
    bodyStatements(*n, Slot::Statement, {});
    finish(*n);
    attachComments(*n, UINT32_MAX);
    return n;
  }
  m_inBody = true;
  NodePtr n = bodyStatementTolerant();
  if (!atEnd()) {
    NodePtr b = node(NodeKind::Script, peek());
    b->add(Slot::Statement, std::move(n));
    bodyStatements(*b, Slot::Statement, {});
    return b;
  }
  return n;
}

NodePtr Parser::plBlock(const QString &label) {
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  NodePtr n = node(NodeKind::Block, peek(), label);
  if (accept("DECLARE")) {
    while (!m_failed && !is("BEGIN") && !atEnd()) {
      if (accept("DECLARE")) continue;
      const std::size_t start = mark();
      const QStringList leading = takeComments(peek().offset);
      NodePtr d = plDeclaration();
      if (!m_failed && !isOp(";")) failExpected(QStringLiteral("\";\""));
      if (m_failed) {
        m_diagnostics.push_back(m_failure);
        m_failed = false;
        rewind(start);
        while (!atEnd() && !isOp(";") && !is("BEGIN")) advance();
        d = rawFrom(start, m_index);
      }
      prependComments(*d, leading);
      n->add(Slot::Declaration, std::move(d));
      acceptOp(";");
    }
  }
  if (!expect("BEGIN")) return n;
  bodyStatements(*n, Slot::Statement, {"END", "EXCEPTION"});
  if (accept("EXCEPTION")) {
    while (is("WHEN") && !m_failed) n->add(Slot::Handler, plExceptionHandler());
  }
  expect("END");
  if (!isOp(";") && !atEnd() && isIdentifier()) advance();
  finish(*n);
  return n;
}

NodePtr Parser::plExceptionHandler() {
  NodePtr n = node(NodeKind::ExceptionHandler, take());
  do n->add(Slot::Condition, plHandlerCondition());
  while (accept("OR"));
  expect("THEN");
  bodyStatements(*n, Slot::Statement, {"WHEN", "END"});
  finish(*n);
  return n;
}

NodePtr Parser::plHandlerCondition() {
  NodePtr n = node(NodeKind::HandlerCondition, peek());
  if (accept("SQLSTATE")) {
    n->text = QStringLiteral("SQLSTATE");
    n->add(Slot::Value, stringLiteral());
  } else if (accept("OTHERS")) {
    n->text = QStringLiteral("OTHERS");
  } else {
    n->text = QStringLiteral("CONDITION");
    n->add(Slot::Value, identifierNode());
  }
  finish(*n);
  return n;
}

NodePtr Parser::plDeclaration() {
  const Token start = peek();
  if (is("ALIAS", 1) && is("FOR", 2)) {
    NodePtr n = node(NodeKind::DeclareAlias, start);
    n->text = identifierText();
    advance();
    advance();
    n->add(Slot::Value, primary());
    finish(*n);
    return n;
  }
  if (isAny({"CURSOR"}, 1) || (isAny({"SCROLL", "NO"}, 1) && isAny({"CURSOR", "SCROLL"}, 2))) {
    NodePtr n = node(NodeKind::DeclareCursor, start);
    n->text = identifierText();
    if (accept("NO", "SCROLL")) n->set(Flag::NoScroll);
    else if (accept("SCROLL")) n->set(Flag::Scroll);
    expect("CURSOR");
    if (acceptOp("(")) {
      do n->add(Slot::Parameter, routineParameter());
      while (acceptOp(","));
      expectOp(")");
    }
    if (!accept("FOR")) expect("IS");
    n->add(Slot::Query, query());
    finish(*n);
    return n;
  }
  NodePtr n = node(NodeKind::DeclareVariable, start);
  n->add(Slot::Item, identifierNode());
  n->set(Flag::Constant, accept("CONSTANT"));
  n->add(Slot::Type, typeName());
  if (accept("COLLATE")) n->add(Slot::Collation, qualifiedName());
  if (accept("NOT", "NULL")) n->set(Flag::NotNull);
  if (isOp(":=") || isOp("=") || is("DEFAULT")) {
    n->set(Flag::ColonEquals, !is("DEFAULT"));
    advance();
    n->add(Slot::Default, expression());
  }
  finish(*n);
  return n;
}

NodePtr Parser::plStatement() {
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  QString label;
  const Token start = peek();
  if (acceptOp("<<")) {
    label = identifierText();
    expectOp(">>");
  }
  if (isAny({"DECLARE", "BEGIN"})) return plBlock(label);
  if (is("LOOP")) return loopStatement(label);
  if (is("WHILE")) return whileStatement(label);
  if (is("FOR")) return plFor(label);
  if (is("FOREACH")) return plForEach(label);
  if (startsPlAssignment()) return plAssignOrCall();
  if (is("IF")) return ifStatement();
  if (is("CASE")) return caseStatement();
  if (isAny({"EXIT", "CONTINUE"})) {
    NodePtr n = node(is("EXIT") ? NodeKind::Leave : NodeKind::Iterate, start);
    advance();
    if (!isOp(";") && !is("WHEN")) n->text = identifierText();
    if (accept("WHEN")) n->add(Slot::Condition, expression());
    finish(*n);
    return n;
  }
  if (is("RETURN")) return plReturn();
  if (is("RAISE")) return plRaise();
  if (is("OPEN")) return plOpen();
  if (is("FETCH")) return plFetch(false);
  if (is("MOVE")) return plFetch(true);
  if (is("CLOSE")) {
    NodePtr n = node(NodeKind::CloseCursor, take());
    n->text = identifierText();
    finish(*n);
    return n;
  }
  if (is("EXECUTE")) return plExecute();
  if (accept("PERFORM")) {
    // PERFORM e FROM t …: a SELECT under another name
    NodePtr n = node(NodeKind::Perform, start);
    NodePtr select = node(NodeKind::Select, start);
    selectItems(*select, Slot::Item);
    if (accept("FROM")) fromList(*select, Slot::From);
    if (accept("WHERE")) select->add(Slot::Where, expression());
    if (accept("GROUP", "BY")) groupBy(*select);
    if (accept("HAVING")) select->add(Slot::Having, expression());
    queryTail(*select);
    finish(*select);
    n->add(Slot::Query, std::move(select));
    finish(*n);
    return n;
  }
  if (is("NULL") && isOp(";", 1)) {
    advance();
    return node(NodeKind::Null, start);
  }
  if (accept("ASSERT")) {
    NodePtr n = node(NodeKind::Assert, start);
    n->add(Slot::Condition, expression());
    if (acceptOp(",")) n->add(Slot::Value, expression());
    finish(*n);
    return n;
  }
  if (is("GET")) return diagnosticsStatement();
  return statementWord();
}

/// x := e, x.f = e, x[1] := e, $1 := e
bool Parser::startsPlAssignment() {
  std::size_t i = 0;
  if (!isIdentifier() && peek().kind != TokenKind::Parameter) return false;
  ++i;
  while (true) {
    if (isOp(".", i) && isIdentifier(i + 1)) {
      i += 2;
    } else if (isOp("[", i)) {
      int depth = 0;
      do {
        if (isOp("[", i)) ++depth;
        if (isOp("]", i)) --depth;
        if (peek(i).kind == TokenKind::End || isOp(";", i)) return false;
        ++i;
      } while (depth > 0);
    } else {
      break;
    }
  }
  return isOp(":=", i) || isOp("=", i);
}

NodePtr Parser::plAssignOrCall() {
  NodePtr n = node(NodeKind::Assign, peek());
  NodePtr target = peek().kind == TokenKind::Parameter ? primary() : columnOrCall();
  n->add(Slot::Target, postfix(std::move(target)));
  advance(); // := or =
  n->add(Slot::Value, expression());
  if (is("FROM")) { // x := e FROM t WHERE …: PL/pgSQL runs it as SELECT e FROM t
    NodePtr select = make(NodeKind::Select);
    select->span = n->child(Slot::Value)->span;
    NodePtr item = make(NodeKind::SelectItem);
    item->add(Slot::Value, n->take(Slot::Value));
    select->add(Slot::Item, std::move(item));
    advance();
    fromList(*select, Slot::From);
    if (accept("WHERE")) select->add(Slot::Where, expression());
    if (accept("GROUP", "BY")) groupBy(*select);
    queryTail(*select);
    finish(*select);
    NodePtr sub = make(NodeKind::Subquery);
    sub->span = select->span;
    sub->add(Slot::Query, std::move(select));
    n->add(Slot::Value, std::move(sub));
  }
  finish(*n);
  return n;
}

NodePtr Parser::plFor(const QString &label) {
  const Token start = take();
  std::vector<NodePtr> targets;
  do targets.push_back(columnOrCall());
  while (acceptOp(","));
  expect("IN");
  NodePtr n;
  const auto addTargets = [&] { for (NodePtr &t : targets) n->add(Slot::Target, std::move(t)); };
  if (is("EXECUTE")) {
    advance();
    n = node(NodeKind::ForQuery, start, label);
    n->set(Flag::Dynamic);
    addTargets();
    n->add(Slot::Value, expression());
    usingList(*n);
  } else if (startsQuery() || isAny({"INSERT", "UPDATE", "DELETE", "EXPLAIN"})) {
    n = node(NodeKind::ForQuery, start, label);
    addTargets();
    n->add(Slot::Query, startsQuery() ? query() : statementWord());
  } else {
    const bool reverse = accept("REVERSE");
    NodePtr low = expression();
    if (acceptOp("..")) {
      n = node(NodeKind::ForRange, start, label);
      n->set(Flag::Reverse, reverse);
      NodePtr variable = std::move(targets.front());
      variable->kind = NodeKind::Name;
      n->add(Slot::Name, std::move(variable));
      n->add(Slot::Low, std::move(low));
      n->add(Slot::High, expression());
      if (accept("BY")) n->add(Slot::Step, expression());
    } else {
      n = node(NodeKind::ForCursor, start, label);
      addTargets();
      low->kind = NodeKind::FunctionCall;
      n->add(Slot::Call, std::move(low));
    }
  }
  expect("LOOP");
  bodyStatements(*n, Slot::Statement, {"END"});
  endLabel("LOOP");
  finish(*n);
  return n;
}

NodePtr Parser::plForEach(const QString &label) {
  NodePtr n = node(NodeKind::ForEach, take(), label);
  do n->add(Slot::Target, columnOrCall());
  while (acceptOp(","));
  if (accept("SLICE")) n->add(Slot::Slice, primary());
  expect("IN");
  expect("ARRAY");
  n->add(Slot::Value, expression());
  expect("LOOP");
  bodyStatements(*n, Slot::Statement, {"END"});
  endLabel("LOOP");
  finish(*n);
  return n;
}

NodePtr Parser::plRaise() {
  NodePtr n = node(NodeKind::Raise, take());
  if (isAny({"DEBUG", "LOG", "INFO", "NOTICE", "WARNING", "EXCEPTION"})) n->text = word();
  if (peek().kind == TokenKind::String || peek().kind == TokenKind::EscapeString || peek().kind == TokenKind::DollarString || peek().kind == TokenKind::UnicodeString) {
    n->add(Slot::Format, stringPrimary());
    while (acceptOp(",")) n->add(Slot::Arg, expression());
  } else if (!isOp(";") && !is("USING") && !atEnd()) {
    n->add(Slot::Condition, plHandlerCondition());
  }
  if (accept("USING")) {
    do {
      NodePtr o = node(NodeKind::Option, peek());
      o->text = word();
      if (!acceptOp("=") && !acceptOp(":=")) failExpected(QStringLiteral("\"=\""));
      o->add(Slot::Value, expression());
      finish(*o);
      n->add(Slot::Option, std::move(o));
    } while (acceptOp(","));
  }
  finish(*n);
  return n;
}

NodePtr Parser::plReturn() {
  NodePtr n = node(NodeKind::Return, take());
  if (accept("NEXT")) {
    n->set(Flag::Next);
    if (!atTerminator()) n->add(Slot::Value, expression());
  } else if (is("QUERY") && !isOp(";", 1) && !isOp("::", 1)) {
    advance();
    if (accept("EXECUTE")) {
      n->set(Flag::Dynamic);
      n->add(Slot::Value, expression());
      usingList(*n);
    } else if (startsQuery()) {
      n->add(Slot::Query, query());
    } else {
      n->add(Slot::Query, statementWord());
    }
  } else if (!atTerminator()) {
    n->add(Slot::Value, expression());
    if (is("FROM")) { // RETURN e FROM t
      NodePtr select = make(NodeKind::Select);
      select->span = n->child(Slot::Value)->span;
      NodePtr item = make(NodeKind::SelectItem);
      item->add(Slot::Value, n->take(Slot::Value));
      select->add(Slot::Item, std::move(item));
      advance();
      fromList(*select, Slot::From);
      if (accept("WHERE")) select->add(Slot::Where, expression());
      queryTail(*select);
      NodePtr sub = make(NodeKind::Subquery);
      sub->span = select->span;
      sub->add(Slot::Query, std::move(select));
      n->add(Slot::Value, std::move(sub));
    }
  }
  finish(*n);
  return n;
}

NodePtr Parser::plOpen() {
  NodePtr n = node(NodeKind::OpenCursor, take());
  n->text = identifierText();
  if (acceptOp("(")) {
    do n->add(Slot::Arg, callArgument());
    while (acceptOp(","));
    expectOp(")");
  }
  if (accept("NO", "SCROLL")) n->set(Flag::NoScroll);
  else if (accept("SCROLL")) n->set(Flag::Scroll);
  if (accept("FOR")) {
    if (accept("EXECUTE")) {
      n->set(Flag::Dynamic);
      n->add(Slot::Value, expression());
      usingList(*n);
    } else {
      n->add(Slot::Query, startsQuery() ? query() : statementWord());
    }
  }
  finish(*n);
  return n;
}

NodePtr Parser::plFetch(bool move) {
  NodePtr n = node(NodeKind::FetchCursor, take());
  n->set(Flag::Move, move);
  if (isAny({"NEXT", "PRIOR", "FIRST", "LAST", "ABSOLUTE", "RELATIVE", "FORWARD", "BACKWARD", "ALL"}) && !is("INTO", 1) && !isOp(";", 1)) {
    NodePtr direction = wordHere();
    if (is("ALL")) direction->text += QLatin1Char(' ') + word();
    n->add(Slot::Direction, std::move(direction));
    if (!isAny({"FROM", "IN"}) && !(isIdentifier() && (is("INTO", 1) || isOp(";", 1)))) n->add(Slot::Value, expression(m_levels.range + 1));
  } else if (peek().kind == TokenKind::Number) {
    n->add(Slot::Value, primary());
  }
  if (!accept("FROM")) accept("IN");
  n->text = identifierText();
  if (accept("INTO")) {
    do n->add(Slot::Target, postfix(columnOrCall()));
    while (acceptOp(","));
  }
  finish(*n);
  return n;
}

NodePtr Parser::plExecute() {
  NodePtr n = node(NodeKind::Execute, take());
  n->add(Slot::Value, expression());
  for (bool more = true; more && !m_failed;) {
    more = false;
    if (is("INTO") && !n->hasChild(Slot::Into)) {
      n->add(Slot::Into, intoClause());
      more = true;
    }
    if (is("USING")) {
      usingList(*n);
      more = true;
    }
  }
  finish(*n);
  return n;
}

} // namespace portolan::sql::detail
