// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE of everything that is no table and no routine.
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

NodePtr Parser::createStatement() {
  const Token start = take();
  Node flags(NodeKind::Empty);
  for (bool more = true; more && !m_failed;) {
    if (accept("OR", "REPLACE")) flags.set(Flag::OrReplace);
    else if (mySql() && is("DEFINER")) flags.add(Slot::Option, definerOption());
    else if (mySql() && is("ALGORITHM")) {
      NodePtr o = node(NodeKind::Option, peek());
      o->text = word();
      o->set(Flag::Equals, acceptOp("="));
      o->add(Slot::Value, wordHere());
      flags.add(Slot::Option, std::move(o));
    } else if (mySql() && isSeq(W("SQL"), W("SECURITY"))) {
      NodePtr o = node(NodeKind::Option, peek(), QStringLiteral("SQL SECURITY"));
      advance();
      advance();
      o->add(Slot::Value, wordHere());
      flags.add(Slot::Option, std::move(o));
    } else if (isAny({"GLOBAL", "LOCAL"}) && isAny({"TEMPORARY", "TEMP"}, 1)) advance();
    else if (accept("TEMPORARY") || accept("TEMP")) flags.set(Flag::Temporary);
    else if (accept("UNLOGGED")) flags.set(Flag::Unlogged);
    else if (accept("MATERIALIZED")) flags.set(Flag::Materialized);
    else if (is("RECURSIVE") && is("VIEW", 1)) { advance(); flags.set(Flag::Recursive); }
    else if (accept("UNIQUE")) flags.set(Flag::Unique);
    else if (is("FOREIGN") && is("TABLE", 1)) { advance(); flags.set(Flag::Foreign); }
    else if (mySql() && isAny({"ONLINE", "OFFLINE"})) advance();
    else if (accept("AGGREGATE") ) flags.set(Flag::Aggregate);
    else if (is("CONSTRAINT") && is("TRIGGER", 1)) { advance(); flags.set(Flag::ConstraintTrigger); }
    else if (isAny({"FULLTEXT", "SPATIAL"}) && isAny({"INDEX", "KEY"}, 1)) flags.add(Slot::Kind, wordHere());
    else if (sqlite() && is("VIRTUAL") && is("TABLE", 1)) { advance(); flags.set(Flag::Virtual); }
    else more = false;
  }
  if (flags.has(Flag::Aggregate) && !is("FUNCTION")) { // PostgreSQL CREATE AGGREGATE: no structure
    while (!atTerminator()) advance();
    NodePtr c = node(NodeKind::Command, start, sourceText(start.offset, m_lastEnd));
    c->add(Slot::Kind, wordNode(QStringLiteral("CREATE AGGREGATE")));
    finish(*c);
    return c;
  }
  if (is("TABLE")) return flags.has(Flag::Virtual) ? createVirtualTable(start, flags) : createTable(start, flags);
  if (is("INDEX") || (is("KEY") && mySql())) return createIndex(start, flags);
  if (is("VIEW")) return createView(start, flags);
  if (is("SEQUENCE")) return createSequence(start, flags, false);
  if (isAny({"FUNCTION", "PROCEDURE"})) return createRoutine(start, flags);
  if (is("TRIGGER")) return createTrigger(start, flags);
  if (is("EVENT") && mySql()) return createEvent(start, flags);
  if (isAny({"SCHEMA", "DATABASE"})) return createSchema(start, flags);
  if (is("TYPE") && postgres()) return createType(start);
  if (is("DOMAIN") && postgres()) return createDomain(start);
  if (is("EXTENSION") && postgres()) return createExtension(start);
  const bool user = isAny({"USER", "ROLE", "GROUP"});
  const std::initializer_list<W> plain{"USER", "ROLE", "GROUP", "TABLESPACE", "SERVER", "AGGREGATE", "OPERATOR", "CAST", "COLLATION", "CONVERSION", "LANGUAGE", "TRUSTED", "PROCEDURAL",
                                                  "RULE", "POLICY", "PUBLICATION", "SUBSCRIPTION", "STATISTICS", "TRANSFORM", "TEXT", "ACCESS", "EVENT", "UNDO", "LOGFILE", "SPATIAL", "PACKAGE",
                                                  "RESOURCE", "DEFAULT"};
  if (!isAny(plain)) {
    failExpected(QStringLiteral("TABLE, VIEW, INDEX, FUNCTION or another kind of object"));
    return make(NodeKind::Raw);
  }
  const QString what = utf8(upperAscii(peek().text));
  int depth = 0;
  while (!atEnd() && (depth > 0 || !atTerminator())) {
    if (isOp("(")) ++depth;
    if (isOp(")")) --depth;
    advance();
  }
  NodePtr n = node(user ? NodeKind::CreateUser : NodeKind::Command, start, sourceText(start.offset, m_lastEnd));
  n->add(Slot::Kind, wordNode(QStringLiteral("CREATE ") + what));
  finish(*n);
  return n;
}

NodePtr Parser::createIndex(const Token &start, Node &flags) {
  NodePtr n = node(NodeKind::CreateIndex, start);
  for (const Flag f : {Flag::OrReplace, Flag::Unique})
    if (flags.has(f)) n->set(f);
  n->add(Slot::Kind, flags.take(Slot::Kind));
  advance();
  if (accept("CONCURRENTLY")) n->set(Flag::Concurrently);
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  if (!is("ON") && !is("USING")) nameInto(*n);
  if (mySql() && accept("USING")) n->add(Slot::Using, wordHere());
  expect("ON");
  n->set(Flag::Only, postgres() && accept("ONLY"));
  n->add(Slot::Table, qualifiedName());
  if (!mySql() && accept("USING")) {
    NodePtr w = node(NodeKind::Word, peek());
    w->text = identifierText();
    n->add(Slot::Using, std::move(w));
  }
  indexParts(*n);
  if (accept("INCLUDE")) parenNames(*n, Slot::Include);
  if (accept("NULLS", "NOT", "DISTINCT")) n->set(Flag::NullsNotDistinct);
  else accept("NULLS", "DISTINCT");
  if (postgres() && accept("WITH")) parenOptions(*n);
  if (accept("TABLESPACE")) n->add(Slot::Option, option(QStringLiteral("TABLESPACE"), identifierNode()));
  if (accept("WHERE")) n->add(Slot::Where, expression());
  if (mySql()) indexOptions(*n);
  while (mySql() && isAny({"ALGORITHM", "LOCK"})) {
    NodePtr o = node(NodeKind::Option, peek());
    o->text = word();
    o->set(Flag::Equals, acceptOp("="));
    o->add(Slot::Value, wordHere());
    n->add(Slot::Option, std::move(o));
  }
  finish(*n);
  return n;
}

NodePtr Parser::createView(const Token &start, Node &flags) {
  NodePtr n = node(NodeKind::CreateView, start);
  for (const Flag f : {Flag::OrReplace, Flag::Temporary, Flag::Materialized, Flag::Recursive})
    if (flags.has(f)) n->set(f);
  for (NodePtr &o : flags.takeAll(Slot::Option)) n->add(Slot::Option, std::move(o));
  advance();
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  nameInto(*n);
  if (isOp("(")) parenNames(*n, Slot::Column);
  if (postgres() && accept("USING")) n->add(Slot::Using, wordHere());
  if (postgres() && is("WITH") && isOp("(", 1)) {
    advance();
    parenOptions(*n);
  }
  if (accept("TABLESPACE")) n->add(Slot::Option, option(QStringLiteral("TABLESPACE"), identifierNode()));
  expect("AS");
  n->add(Slot::Query, query());
  if (accept("WITH", "NO", "DATA")) n->set(Flag::WithNoData);
  else if (accept("WITH", "DATA")) {}
  else if (accept("WITH")) {
    NodePtr check = node(NodeKind::Word, peek());
    if (isAny({"CASCADED", "LOCAL"})) check->text = word();
    expect("CHECK");
    expect("OPTION");
    n->add(Slot::Check, std::move(check));
  }
  finish(*n);
  return n;
}

bool Parser::sequenceOption(Node &n) {
  NodePtr o = node(NodeKind::Option, peek());
  if (accept("AS")) {
    n.add(Slot::Type, typeName());
    return true;
  }
  if (accept("INCREMENT")) {
    o->text = QStringLiteral("INCREMENT");
    if (!accept("BY")) acceptOp("=");
  } else if (accept("MINVALUE")) {
    o->text = QStringLiteral("MINVALUE");
    acceptOp("=");
  } else if (accept("MAXVALUE")) {
    o->text = QStringLiteral("MAXVALUE");
    acceptOp("=");
  } else if (accept("START")) {
    o->text = QStringLiteral("START WITH");
    if (!accept("WITH")) acceptOp("=");
  } else if (accept("RESTART")) {
    o->text = QStringLiteral("RESTART");
    if (!accept("WITH")) acceptOp("=");
    if (peek().kind != TokenKind::Number && !isOp("-")) {
      n.add(Slot::Option, std::move(o));
      return true;
    }
  } else if (accept("CACHE")) {
    o->text = QStringLiteral("CACHE");
    acceptOp("=");
  } else if (accept("NO")) {
    o->text = QStringLiteral("NO ") + word();
    n.add(Slot::Option, std::move(o));
    return true;
  } else if (isAny({"NOMINVALUE", "NOMAXVALUE", "NOCYCLE", "NOCACHE"})) {
    o->text = QStringLiteral("NO ") + word().mid(2);
    n.add(Slot::Option, std::move(o));
    return true;
  } else if (accept("CYCLE")) {
    o->text = QStringLiteral("CYCLE");
    n.add(Slot::Option, std::move(o));
    return true;
  } else if (accept("OWNED", "BY")) {
    o->text = QStringLiteral("OWNED BY");
    o->add(Slot::Value, qualifiedName());
    n.add(Slot::Option, std::move(o));
    return true;
  } else if (accept("SEQUENCE", "NAME")) {
    o->text = QStringLiteral("SEQUENCE NAME");
    o->add(Slot::Value, qualifiedName());
    n.add(Slot::Option, std::move(o));
    return true;
  } else if (mySql() && isAny({"ENGINE", "COMMENT"})) {
    o->text = word();
    o->set(Flag::Equals, acceptOp("="));
    o->add(Slot::Value, optionValue());
    n.add(Slot::Option, std::move(o));
    return true;
  } else if (isAny({"LOGGED", "UNLOGGED"})) {
    o->text = word();
    n.add(Slot::Option, std::move(o));
    return true;
  } else {
    return false;
  }
  o->add(Slot::Value, expression(m_levels.additive));
  finish(*o);
  n.add(Slot::Option, std::move(o));
  return true;
}

void Parser::sequenceOptions(Node &n) {
  while (!m_failed && sequenceOption(n)) acceptOp(",");
}

NodePtr Parser::createSequence(const Token &start, Node &flags, bool alter) {
  NodePtr n = node(alter ? NodeKind::AlterSequence : NodeKind::CreateSequence, start);
  for (const Flag f : {Flag::OrReplace, Flag::Temporary})
    if (flags.has(f)) n->set(f);
  advance();
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  if (accept("IF", "EXISTS")) n->set(Flag::IfExists);
  nameInto(*n);
  sequenceOptions(*n);
  if (alter && !atTerminator()) { // OWNER TO, RENAME TO, SET SCHEMA
    NodePtr action = node(NodeKind::AlterAction, peek());
    if (!alterOther(*action)) alterRename(*action);
    n->add(Slot::Action, std::move(action));
  }
  finish(*n);
  return n;
}

NodePtr Parser::createType(const Token &start) {
  NodePtr n = node(NodeKind::CreateType, start);
  advance();
  nameInto(*n);
  if (atTerminator()) {
    n->add(Slot::Kind, wordNode(QStringLiteral("SHELL")));
    return n;
  }
  if (isOp("(")) {
    n->add(Slot::Kind, wordNode(QStringLiteral("BASE")));
    parenOptions(*n);
    finish(*n);
    return n;
  }
  expect("AS");
  if (accept("ENUM")) {
    n->add(Slot::Kind, wordNode(QStringLiteral("ENUM")));
    expectOp("(");
    if (!isOp(")")) {
      do n->add(Slot::Item, stringLiteral());
      while (acceptOp(","));
    }
    expectOp(")");
  } else if (accept("RANGE")) {
    n->add(Slot::Kind, wordNode(QStringLiteral("RANGE")));
    parenOptions(*n);
  } else {
    n->add(Slot::Kind, wordNode(QStringLiteral("COMPOSITE")));
    expectOp("(");
    if (!isOp(")")) {
      do n->add(Slot::Item, columnDef());
      while (acceptOp(","));
    }
    expectOp(")");
  }
  finish(*n);
  return n;
}

NodePtr Parser::createDomain(const Token &start) {
  NodePtr n = node(NodeKind::CreateDomain, start);
  advance();
  nameInto(*n);
  accept("AS");
  n->add(Slot::Type, typeName());
  while (!m_failed && !atTerminator() && columnOption(*n)) {}
  finish(*n);
  return n;
}

NodePtr Parser::createExtension(const Token &start) {
  NodePtr n = node(NodeKind::CreateExtension, start);
  advance();
  n->set(Flag::IfNotExists, accept("IF", "NOT", "EXISTS"));
  nameInto(*n);
  accept("WITH");
  while (!m_failed && isAny({"SCHEMA", "VERSION", "FROM", "CASCADE"})) {
    NodePtr o = node(NodeKind::Option, peek());
    o->text = word();
    if (o->text != QLatin1String("CASCADE")) o->add(Slot::Value, peek().kind == TokenKind::String ? stringPrimary() : identifierNode());
    n->add(Slot::Option, std::move(o));
  }
  finish(*n);
  return n;
}

NodePtr Parser::createSchema(const Token &start, Node &flags) {
  NodePtr n = node(NodeKind::CreateSchema, start);
  n->set(Flag::OrReplace, flags.has(Flag::OrReplace));
  n->add(Slot::Kind, wordHere());
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  if (!is("AUTHORIZATION")) nameInto(*n);
  while (!m_failed && !atTerminator()) {
    if (isAny({"CREATE", "GRANT"})) break; // schema elements: they follow as statements of their own
    NodePtr o = node(NodeKind::Option, peek());
    accept("WITH");
    accept("DEFAULT");
    if (accept("CHARACTER", "SET") || accept("CHARSET")) o->text = QStringLiteral("CHARACTER SET");
    else o->text = word();
    if (o->text == QLatin1String("READ") && is("ONLY")) o->text += QLatin1Char(' ') + word();
    acceptOp("=");
    if (!atTerminator()) o->add(Slot::Value, optionValue());
    finish(*o);
    n->add(Slot::Option, std::move(o));
  }
  finish(*n);
  return n;
}

NodePtr Parser::optionValue() {
  const Token start = peek();
  switch (start.kind) {
  case TokenKind::String: case TokenKind::EscapeString: case TokenKind::NationalString: return stringPrimary();
  case TokenKind::Number: return primary();
  case TokenKind::Word: {
    NodePtr n = node(NodeKind::Word, start, utf8(start.text));
    advance();
    return n;
  }
  case TokenKind::QuotedName: return identifierNode();
  case TokenKind::Operator:
    if (start.text == "-" || start.text == "+") return expression(m_levels.additive);
    break;
  case TokenKind::HexString: case TokenKind::HexNumber: case TokenKind::BitString: case TokenKind::BitNumber: case TokenKind::SystemVariable: case TokenKind::UserVariable:
  case TokenKind::DollarString: case TokenKind::UnicodeString: case TokenKind::Parameter: return primary();
  case TokenKind::End: case TokenKind::Comment: case TokenKind::Hint: case TokenKind::Invalid: break;
  }
  failExpected(QStringLiteral("a value"));
  return make(NodeKind::Raw);
}

/// (fillfactor = 70, autovacuum_enabled, subtype = float8)
void Parser::parenOptions(Node &n) {
  if (!expectOp("(")) return;
  while (!m_failed && !isOp(")")) {
    NodePtr o = node(NodeKind::Option, peek());
    o->set(Flag::Equals);
    o->text = identifierText();
    while (acceptOp(".")) o->text += QLatin1Char('.') + identifierText();
    if (acceptOp("=")) {
      if (isIdentifier() && isOp(".", 1)) o->add(Slot::Value, qualifiedName());
      else o->add(Slot::Value, optionValue());
    } else if (!isOp(",") && !isOp(")")) {
      o->add(Slot::Value, optionValue());
    }
    finish(*o);
    n.add(Slot::Option, std::move(o));
    if (!acceptOp(",")) break;
  }
  expectOp(")");
}

} // namespace portolan::sql::detail
