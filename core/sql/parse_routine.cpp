// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE FUNCTION / PROCEDURE / TRIGGER / EVENT: everything around the body.
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

NodePtr Parser::definerOption() {
  NodePtr o = node(NodeKind::Option, take(), QStringLiteral("DEFINER"));
  o->set(Flag::Equals, acceptOp("="));
  o->add(Slot::Value, userName());
  finish(*o);
  return o;
}

NodePtr Parser::createRoutine(const Token &start, Node &flags) {
  NodePtr n = node(NodeKind::CreateRoutine, start);
  for (const Flag f : {Flag::OrReplace, Flag::Aggregate})
    if (flags.has(f)) n->set(f);
  for (NodePtr &o : flags.takeAll(Slot::Option)) n->add(Slot::Option, std::move(o));
  n->add(Slot::Kind, wordHere());
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  nameInto(*n);
  const bool function = n->textOf(Slot::Kind) == QLatin1String("FUNCTION");
  if (mySql() && function && isAny({"RETURNS", "SONAME"}) ) { // loadable function: name RETURNS STRING SONAME '…'
    const std::uint32_t from = peek().offset;
    while (!atTerminator()) advance();
    n->add(Slot::Option, option(QStringLiteral("SONAME"), make(NodeKind::Word, sourceText(from, m_lastEnd))));
    finish(*n);
    return n;
  }
  routineParameters(*n);
  if (!mySql()) {
    while (!m_failed && routineOptionPostgres(*n)) {}
    finish(*n);
    return n;
  }
  if (accept("RETURNS") || (m_options.mode.oracle && accept("RETURN"))) n->add(Slot::Returns, typeName());
  routineOptionsMySql(*n);
  if (m_options.mode.oracle && isAny({"AS", "IS"})) advance();
  const bool outer = m_inBody;
  m_inBody = true;
  n->add(Slot::Body, bodyStatement());
  m_inBody = outer;
  finish(*n);
  return n;
}

void Parser::routineParameters(Node &routine) {
  if (!expectOp("(")) return;
  if (!isOp(")")) {
    do routine.add(Slot::Parameter, routineParameter());
    while (acceptOp(","));
  }
  expectOp(")");
}

NodePtr Parser::routineParameter() {
  NodePtr n = node(NodeKind::RoutineParameter, peek());
  attachComments(*n, peek().offset);
  if (isAny({"IN", "OUT", "INOUT", "VARIADIC"}) && !isOp(",", 1) && !isOp(")", 1)) {
    NodePtr mode = wordHere();
    if (mode->text == QLatin1String("IN") && accept("OUT")) mode->text = QStringLiteral("INOUT");
    n->add(Slot::Mode, std::move(mode));
  }
  // PostgreSQL: the name may be missing
  bool named = true;
  if (postgres()) {
    named = isIdentifier(1) || peek(1).kind == TokenKind::Word;
    if (named && isAny({"DEFAULT"}, 1)) named = false;
    if (named && peek().kind == TokenKind::Word
        && ((isAny({"DOUBLE"}) && is("PRECISION", 1)) || (isAny({"CHARACTER", "CHAR", "BIT"}) && is("VARYING", 1)) || (isAny({"TIMESTAMP", "TIME"}) && isAny({"WITH", "WITHOUT"}, 1))))
      named = false;
  }
  if (named) {
    n->set(Flag::Quoted, peek().kind == TokenKind::QuotedName);
    n->text = identifierText();
    if (isAny({"IN", "OUT", "INOUT"}) && !n->hasChild(Slot::Mode)) n->add(Slot::Mode, wordHere()); // PostgreSQL also takes name IN type
  }
  n->add(Slot::Type, typeName());
  if (accept("DEFAULT") || acceptOp("=") || acceptOp(":=")) n->add(Slot::Default, expression());
  finish(*n);
  return n;
}

void Parser::routineOptionsMySql(Node &routine) {
  while (!m_failed) {
    const Token start = peek();
    NodePtr o = node(NodeKind::Option, start);
    if (accept("LANGUAGE")) {
      o->text = QStringLiteral("LANGUAGE");
      o->add(Slot::Value, wordHere());
    } else if (accept("NOT", "DETERMINISTIC")) o->text = QStringLiteral("NOT DETERMINISTIC");
    else if (accept("DETERMINISTIC")) o->text = QStringLiteral("DETERMINISTIC");
    else if (accept("CONTAINS", "SQL")) o->text = QStringLiteral("CONTAINS SQL");
    else if (accept("NO", "SQL")) o->text = QStringLiteral("NO SQL");
    else if (accept("READS", "SQL", "DATA")) o->text = QStringLiteral("READS SQL DATA");
    else if (accept("MODIFIES", "SQL", "DATA")) o->text = QStringLiteral("MODIFIES SQL DATA");
    else if (accept("SQL", "SECURITY")) {
      o->text = QStringLiteral("SQL SECURITY");
      o->add(Slot::Value, wordHere());
    } else if (accept("COMMENT")) {
      o->text = QStringLiteral("COMMENT");
      o->add(Slot::Value, stringLiteral());
    } else {
      return;
    }
    finish(*o);
    routine.add(Slot::Option, std::move(o));
  }
}

/// One characteristic of a PostgreSQL routine; false at the end.
bool Parser::routineOptionPostgres(Node &routine) {
  if (atTerminator()) return false;
  const Token start = peek();
  if (accept("RETURNS")) {
    if (accept("TABLE")) {
      expectOp("(");
      do {
        NodePtr p = routineParameter();
        routine.add(Slot::ReturnsTable, std::move(p));
      } while (acceptOp(","));
      expectOp(")");
    } else if (isSeq(W("NULL"), W("ON"), W("NULL"), W("INPUT"))) {
      for (int i = 0; i < 4; ++i) advance();
      routine.add(Slot::Option, make(NodeKind::Option, QStringLiteral("STRICT")));
    } else {
      routine.add(Slot::Returns, typeName());
    }
    return true;
  }
  if (accept("AS")) {
    const Token body = peek();
    routine.add(Slot::BodyText, stringLiteral());
    if (acceptOp(",")) routine.add(Slot::Option, option(QStringLiteral("LINK SYMBOL"), stringLiteral()));
    // the language may follow the body
    while (!m_failed && routineOptionPostgres(routine)) {}
    if (m_options.parseBodies) routineBodyText(routine, body);
    return true;
  }
  if (isSeq(W("BEGIN"), W("ATOMIC"))) {
    NodePtr b = node(NodeKind::Block, start);
    advance();
    advance();
    b->set(Flag::Atomic);
    const bool outer = m_inBody;
    m_inBody = true;
    bodyStatements(*b, Slot::Statement, {"END"});
    m_inBody = outer;
    expect("END");
    finish(*b);
    routine.add(Slot::Body, std::move(b));
    return true;
  }
  if (is("RETURN")) {
    routine.add(Slot::Body, plReturn());
    return true;
  }
  NodePtr o = node(NodeKind::Option, start);
  if (accept("CALLED", "ON", "NULL", "INPUT")) o->text = QStringLiteral("CALLED ON NULL INPUT");
  else if (accept("NOT", "LEAKPROOF")) o->text = QStringLiteral("NOT LEAKPROOF");
  else if (isAny({"IMMUTABLE", "STABLE", "VOLATILE", "STRICT", "LEAKPROOF", "WINDOW"})) o->text = word();
  else if (accept("LANGUAGE")) {
    o->text = QStringLiteral("LANGUAGE");
    NodePtr l = node(NodeKind::Name, peek());
    l->text = peek().kind == TokenKind::String ? stringPrimary()->text : identifierText();
    l->text = l->text.toLower();
    o->add(Slot::Value, std::move(l));
  } else if (isAny({"COST", "ROWS"})) {
    o->text = word();
    o->add(Slot::Value, expression());
  } else if (accept("SUPPORT")) {
    o->text = QStringLiteral("SUPPORT");
    o->add(Slot::Value, qualifiedName());
  } else if (accept("PARALLEL")) {
    o->text = QStringLiteral("PARALLEL");
    o->add(Slot::Value, wordHere());
  } else if (accept("EXTERNAL") || is("SECURITY")) {
    expect("SECURITY");
    o->text = QStringLiteral("SECURITY");
    o->add(Slot::Value, wordHere());
  } else if (accept("TRANSFORM")) {
    o->text = QStringLiteral("TRANSFORM");
    const std::uint32_t from = peek().offset;
    while (isAny({"FOR", "TYPE"})) {
      advance();
      if (!is("TYPE")) typeName();
      acceptOp(",");
    }
    o->add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  } else if (accept("SET")) {
    o->text = QStringLiteral("SET");
    const std::uint32_t from = peek().offset;
    qualifiedName();
    if (accept("FROM")) expect("CURRENT");
    else if (accept("TO") || acceptOp("=")) {
      do {
        acceptOp("-");
        if (atTerminator()) break;
        advance();
      } while (acceptOp(","));
    }
    o->add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  } else {
    failExpected(QStringLiteral("a characteristic of the routine"));
    return false;
  }
  finish(*o);
  routine.add(Slot::Option, std::move(o));
  return true;
}

/// Parses the text of AS $$…$$ in place, when its language is known here. What fails stays as text with its diagnostics.
void Parser::routineBodyText(Node &routine, const Token &token) {
  QString language = QStringLiteral("sql");
  if (routine.is(NodeKind::Do)) language = routine.hasChild(Slot::Language) ? routine.textOf(Slot::Language).toLower() : QStringLiteral("plpgsql");
  for (const Node *o : routine.all(Slot::Option))
    if (o->text == QLatin1String("LANGUAGE")) language = o->textOf(Slot::Value).toLower();
  if (language != QLatin1String("plpgsql") && language != QLatin1String("sql")) return;
  const bool inPlace = token.kind == TokenKind::DollarString;
  std::string decoded;
  std::string_view text;
  ParseOptions options = m_options;
  std::uint32_t base = token.offset + m_baseOffset;
  if (inPlace) {
    const std::size_t markLength = token.text.find('$', 1) + 1;
    text = token.text.substr(markLength, token.text.size() - markLength - (token.unterminated ? 0 : markLength));
    options.firstLine = static_cast<int>(token.line);
    options.firstColumn = static_cast<int>(token.column + markLength);
    base += static_cast<std::uint32_t>(markLength);
  } else {
    decoded = routine.textOf(Slot::BodyText).toStdString();
    text = decoded;
    options.firstLine = static_cast<int>(token.line);
    options.firstColumn = static_cast<int>(token.column + 1);
  }
  options.delimiter = QStringLiteral(";");
  Parser inner(text, options, m_diagnostics, base);
  inner.m_depth = m_depth;
  inner.m_inBody = true;
  inner.m_plpgsql = language == QLatin1String("plpgsql");
  NodePtr body = inner.bodyOnly();
  if (body) routine.add(Slot::Body, std::move(body));
}

NodePtr Parser::createTrigger(const Token &start, Node &flags) {
  NodePtr n = node(NodeKind::CreateTrigger, start);
  for (const Flag f : {Flag::OrReplace, Flag::Temporary, Flag::ConstraintTrigger})
    if (flags.has(f)) n->set(f);
  for (NodePtr &o : flags.takeAll(Slot::Option)) n->add(Slot::Option, std::move(o));
  advance();
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  nameInto(*n);
  NodePtr timing = node(NodeKind::Word, peek());
  if (accept("INSTEAD", "OF")) timing->text = QStringLiteral("INSTEAD OF");
  else if (isAny({"BEFORE", "AFTER"})) timing->text = word();
  n->add(Slot::Timing, std::move(timing));
  do {
    n->add(Slot::Event, wordHere());
    if (n->all(Slot::Event).back()->text == QLatin1String("UPDATE") && accept("OF")) {
      do n->add(Slot::Column, identifierNode());
      while (acceptOp(","));
    }
  } while (accept("OR"));
  expect("ON");
  n->add(Slot::Table, qualifiedName());
  while (!m_failed) {
    if (accept("FROM")) n->add(Slot::Option, option(QStringLiteral("FROM"), qualifiedName()));
    else if (accept("NOT", "DEFERRABLE")) n->set(Flag::NotDeferrable);
    else if (accept("DEFERRABLE")) n->set(Flag::Deferrable);
    else if (accept("INITIALLY", "DEFERRED")) n->set(Flag::InitiallyDeferred);
    else if (accept("INITIALLY", "IMMEDIATE")) n->set(Flag::InitiallyImmediate);
    else if (accept("REFERENCING")) {
      while (isAny({"NEW", "OLD"})) {
        NodePtr r = node(NodeKind::Option, peek());
        r->text = word() + QLatin1Char(' ') + word();
        accept("AS");
        r->add(Slot::Value, identifierNode());
        n->add(Slot::Referencing, std::move(r));
      }
    } else if (is("FOR")) {
      advance();
      accept("EACH");
      n->set(is("STATEMENT") ? Flag::ForEachStatement : Flag::ForEachRow);
      word();
    } else if (accept("WHEN")) {
      n->add(Slot::Condition, expression());
    } else if (mySql() && isAny({"FOLLOWS", "PRECEDES"})) {
      NodePtr o = node(NodeKind::Option, peek());
      o->text = word();
      o->add(Slot::Value, identifierNode());
      n->add(Slot::Order, std::move(o));
    } else {
      break;
    }
  }
  if (postgres()) {
    expect("EXECUTE");
    if (!accept("PROCEDURE")) expect("FUNCTION");
    const Token callStart = peek();
    NodePtr call = node(NodeKind::FunctionCall, callStart);
    nameInto(*call);
    callArguments(*call);
    finish(*call);
    n->add(Slot::Call, std::move(call));
  } else {
    const bool outer = m_inBody;
    m_inBody = true;
    n->add(Slot::Body, bodyStatement());
    m_inBody = outer;
  }
  finish(*n);
  return n;
}

NodePtr Parser::createEvent(const Token &start, Node &flags) {
  NodePtr n = node(NodeKind::CreateEvent, start);
  n->set(Flag::OrReplace, flags.has(Flag::OrReplace));
  for (NodePtr &o : flags.takeAll(Slot::Option)) n->add(Slot::Option, std::move(o));
  advance();
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  nameInto(*n);
  expect("ON");
  expect("SCHEDULE");
  n->add(Slot::Schedule, eventSchedule());
  eventOptions(*n);
  expect("DO");
  const bool outer = m_inBody;
  m_inBody = true;
  n->add(Slot::Body, bodyStatement());
  m_inBody = outer;
  finish(*n);
  return n;
}

NodePtr Parser::eventSchedule() {
  NodePtr n = node(NodeKind::EventSchedule, peek());
  if (accept("AT")) {
    n->text = QStringLiteral("AT");
    n->add(Slot::Value, expression());
  } else {
    expect("EVERY");
    n->text = QStringLiteral("EVERY");
    NodePtr interval = node(NodeKind::Interval, peek());
    interval->add(Slot::Value, expression());
    interval->text = word();
    finish(*interval);
    n->add(Slot::Value, std::move(interval));
  }
  if (accept("STARTS")) n->add(Slot::Starts, expression());
  if (accept("ENDS")) n->add(Slot::Ends, expression());
  finish(*n);
  return n;
}

void Parser::eventOptions(Node &event) {
  while (!m_failed) {
    NodePtr o = node(NodeKind::Option, peek());
    if (accept("ON", "COMPLETION")) {
      o->text = QStringLiteral("ON COMPLETION");
      const bool negated = accept("NOT");
      expect("PRESERVE");
      o->add(Slot::Value, make(NodeKind::Word, negated ? QStringLiteral("NOT PRESERVE") : QStringLiteral("PRESERVE")));
    } else if (isAny({"ENABLE", "DISABLE"})) {
      o->text = word();
      if (accept("ON")) o->text += QLatin1String(" ON ") + word();
    } else if (accept("COMMENT")) {
      o->text = QStringLiteral("COMMENT");
      o->add(Slot::Value, stringLiteral());
    } else {
      return;
    }
    finish(*o);
    event.add(Slot::Option, std::move(o));
  }
}

} // namespace portolan::sql::detail
