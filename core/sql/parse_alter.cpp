// SPDX-License-Identifier: GPL-3.0-or-later
// Partitions, ALTER, DROP, RENAME, TRUNCATE, COMMENT ON, GRANT.
#include "core/sql/parser_core.h"

#include <algorithm>

namespace portolan::sql::detail {

NodePtr Parser::partitionBy() {
  NodePtr n = node(NodeKind::PartitionBy, peek());
  if (accept("PARTITION") || accept("SUBPARTITION")) {}
  expect("BY");
  n->set(Flag::Linear, accept("LINEAR"));
  n->text = word();
  if (mySql() && accept("COLUMNS")) n->text += QLatin1String(" COLUMNS");
  if (postgres()) {
    expectOp("(");
    do n->add(Slot::Item, indexPart());
    while (acceptOp(","));
    expectOp(")");
    finish(*n);
    return n;
  }
  if (mySql() && accept("ALGORITHM")) {
    acceptOp("=");
    n->add(Slot::Option, option(QStringLiteral("ALGORITHM"), primary()));
  }
  if (isOp("(")) {
    advance();
    if (!isOp(")")) expressionList(*n, Slot::Item);
    expectOp(")");
  }
  while (n->text == QLatin1String("SYSTEM_TIME") && (isAny({"INTERVAL", "LIMIT", "STARTS", "AUTO"}))) {
    const std::uint32_t from = peek().offset;
    skipBalanced([&] { return isOp("(") || atTerminator() || isAny({"PARTITIONS"}); });
    n->add(Slot::Option, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  }
  if (accept("PARTITIONS") || accept("SUBPARTITIONS")) n->add(Slot::Count, primary());
  if (is("SUBPARTITION") && is("BY", 1)) { // the list behind it holds the partitions, not the subpartitions
    NodePtr sub = partitionBy();
    std::vector<NodePtr> parts = sub->takeAll(Slot::Partition);
    n->add(Slot::SubpartitionBy, std::move(sub));
    for (NodePtr &p : parts) n->add(Slot::Partition, std::move(p));
  }
  if (isOp("(") && isAny({"PARTITION", "SUBPARTITION"}, 1)) {
    advance();
    do n->add(Slot::Partition, partitionDef());
    while (acceptOp(","));
    expectOp(")");
  }
  finish(*n);
  return n;
}

NodePtr Parser::partitionDef() {
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  NodePtr n = node(NodeKind::PartitionDef, peek());
  if (!accept("PARTITION")) expect("SUBPARTITION");
  n->set(Flag::Quoted, peek().kind == TokenKind::QuotedName);
  n->text = identifierText();
  if (isAny({"VALUES", "HISTORY", "CURRENT", "DEFAULT"})) n->add(Slot::Bound, partitionBound());
  while (!m_failed && mySql() && peek().kind == TokenKind::Word) {
    accept("STORAGE");
    NodePtr o = node(NodeKind::Option, peek());
    o->text = word();
    if (o->text == QLatin1String("DATA") || o->text == QLatin1String("INDEX")) o->text += QLatin1Char(' ') + word();
    o->set(Flag::Equals, acceptOp("="));
    o->add(Slot::Value, optionValue());
    n->add(Slot::Option, std::move(o));
  }
  if (acceptOp("(")) {
    do n->add(Slot::Partition, partitionDef());
    while (acceptOp(","));
    expectOp(")");
  }
  finish(*n);
  return n;
}

NodePtr Parser::partitionBound() {
  NodePtr n = node(NodeKind::PartitionBound, peek());
  const auto value = [&]() -> NodePtr {
    if (isAny({"MAXVALUE", "MINVALUE", "DEFAULT"})) return wordHere();
    return expression();
  };
  if (isAny({"HISTORY", "CURRENT", "DEFAULT"})) {
    n->text = word();
    return n;
  }
  expect("VALUES");
  if (accept("LESS", "THAN")) {
    n->text = QStringLiteral("LESS THAN");
    if (!isOp("(")) {
      n->add(Slot::Item, value());
      finish(*n);
      return n;
    }
  } else {
    expect("IN");
    n->text = QStringLiteral("IN");
  }
  expectOp("(");
  do n->add(Slot::Item, value());
  while (acceptOp(","));
  expectOp(")");
  finish(*n);
  return n;
}

NodePtr Parser::postgresBound() {
  NodePtr n = node(NodeKind::PartitionBound, peek());
  if (accept("DEFAULT")) {
    n->text = QStringLiteral("DEFAULT");
    return n;
  }
  expect("FOR");
  expect("VALUES");
  const auto values = [&](Slot slot) {
    expectOp("(");
    do {
      if (isAny({"MAXVALUE", "MINVALUE"})) n->add(slot, wordHere());
      else n->add(slot, expression());
    } while (acceptOp(","));
    expectOp(")");
  };
  if (accept("IN")) {
    n->text = QStringLiteral("IN");
    values(Slot::Item);
  } else if (accept("FROM")) {
    n->text = QStringLiteral("FROM TO");
    values(Slot::Low);
    expect("TO");
    values(Slot::High);
  } else {
    expect("WITH");
    n->text = QStringLiteral("WITH");
    expectOp("(");
    expect("MODULUS");
    n->add(Slot::Low, primary());
    expectOp(",");
    expect("REMAINDER");
    n->add(Slot::High, primary());
    expectOp(")");
  }
  finish(*n);
  return n;
}

NodePtr Parser::alterStatement() {
  const Token start = take();
  while (mySql() && (isAny({"ONLINE", "OFFLINE", "IGNORE"}))) advance();
  if (is("FOREIGN") && is("TABLE", 1)) advance();
  if (is("TABLE")) return alterTable(start);
  if (is("SEQUENCE")) {
    Node flags(NodeKind::Empty);
    return createSequence(start, flags, true);
  }
  if (isAny({"TYPE", "DOMAIN"}) && postgres()) {
    NodePtr n = node(NodeKind::AlterType, start);
    n->add(Slot::Kind, wordHere());
    nameInto(*n);
    if (accept("ADD", "VALUE")) {
      NodePtr a = node(NodeKind::AlterAction, peek(), QStringLiteral("ADD VALUE"));
      a->set(Flag::IfNotExists, accept("IF", "NOT", "EXISTS"));
      a->add(Slot::Value, stringLiteral());
      if (isAny({"BEFORE", "AFTER"})) {
        NodePtr w = wordHere();
        w->add(Slot::Value, stringLiteral());
        a->add(Slot::Position, std::move(w));
      }
      n->add(Slot::Action, std::move(a));
    } else {
      do n->add(Slot::Action, alterAction());
      while (acceptOp(","));
    }
    finish(*n);
    return n;
  }
  // no structure worth having: the words as they are
  bool materialized = is("MATERIALIZED");
  if (is("PROCEDURAL")) advance();
  const QString what = materialized ? QStringLiteral("MATERIALIZED VIEW") : is("EVENT") && is("TRIGGER", 1) ? QStringLiteral("EVENT TRIGGER") : word();
  if ((what == QLatin1String("DEFINER") || what == QLatin1String("ALGORITHM") || what == QLatin1String("SQL") || what == QLatin1String("VIEW")) && mySql()) {
    // ALTER [ALGORITHM…] VIEW is CREATE OR REPLACE VIEW, but for the word
    while (!atTerminator() && !is("EVENT") && !is("AS")) advance();
  }
  const bool event = mySql() && (what == QLatin1String("EVENT") || is("EVENT"));
  int depth = 0;
  while (!atEnd() && (depth > 0 || !atTerminator())) {
    if (event && is("DO")) {
      advance();
      const bool outer = m_inBody;
      m_inBody = true;
      bodyStatement();
      m_inBody = outer;
      break;
    }
    if (isOp("(")) ++depth;
    if (isOp(")")) --depth;
    advance();
  }
  const std::initializer_list<QLatin1String> known{
      QLatin1String("DATABASE"), QLatin1String("SCHEMA"), QLatin1String("VIEW"), QLatin1String("MATERIALIZED VIEW"), QLatin1String("INDEX"), QLatin1String("FUNCTION"), QLatin1String("PROCEDURE"),
      QLatin1String("ROUTINE"), QLatin1String("AGGREGATE"), QLatin1String("TRIGGER"), QLatin1String("EVENT"), QLatin1String("EVENT TRIGGER"), QLatin1String("USER"), QLatin1String("ROLE"),
      QLatin1String("GROUP"), QLatin1String("SYSTEM"), QLatin1String("TABLESPACE"), QLatin1String("SERVER"), QLatin1String("EXTENSION"), QLatin1String("DEFAULT"), QLatin1String("DEFINER"),
      QLatin1String("ALGORITHM"), QLatin1String("SQL"), QLatin1String("INSTANCE"), QLatin1String("POLICY"), QLatin1String("PUBLICATION"), QLatin1String("SUBSCRIPTION"), QLatin1String("RULE"),
      QLatin1String("COLLATION"), QLatin1String("CONVERSION"), QLatin1String("OPERATOR"), QLatin1String("LANGUAGE"), QLatin1String("LARGE"), QLatin1String("TEXT"), QLatin1String("STATISTICS"),
      QLatin1String("RESOURCE"), QLatin1String("LOGFILE"), QLatin1String("CONSTRAINT")};
  if (std::find(known.begin(), known.end(), what) == known.end()) {
    fail(QStringLiteral("ALTER %1 is not known.").arg(what));
    return make(NodeKind::Raw);
  }
  NodePtr n = node(NodeKind::Command, start, sourceText(start.offset, m_lastEnd));
  n->add(Slot::Kind, wordNode(QStringLiteral("ALTER ") + what));
  finish(*n);
  return n;
}

NodePtr Parser::alterTable(const Token &start) {
  NodePtr n = node(NodeKind::AlterTable, start);
  advance();
  n->set(Flag::IfExists, accept("IF", "EXISTS"));
  n->set(Flag::Only, postgres() && accept("ONLY"));
  nameInto(*n);
  if (postgres()) acceptOp("*");
  if (mySql() && (is("WAIT") || is("NOWAIT"))) {
    if (!accept("NOWAIT")) {
      advance();
      advance();
    }
  }
  while (!m_failed && !atTerminator()) {
    n->add(Slot::Action, alterAction());
    if (!acceptOp(",") && !(mySql() && is("PARTITION"))) break;
  }
  finish(*n);
  return n;
}

NodePtr Parser::alterAction() {
  NodePtr n = node(NodeKind::AlterAction, peek());
  attachComments(*n, peek().offset);
  const bool done = alterAdd(*n) || alterDrop(*n) || alterColumn(*n) || alterRename(*n) || alterOther(*n);
  if (!done && !m_failed) failExpected(QStringLiteral("ADD, DROP, ALTER, RENAME or another action"));
  if (!m_failed && isAny({"CASCADE", "RESTRICT"})) n->set(word() == QLatin1String("CASCADE") ? Flag::Cascade : Flag::Restrict);
  finish(*n);
  return n;
}

void Parser::columnPosition(Node &action) {
  if (accept("FIRST")) action.add(Slot::Position, wordNode(QStringLiteral("FIRST")));
  else if (mySql() && accept("AFTER")) action.add(Slot::After, identifierNode());
}

bool Parser::alterAdd(Node &action) {
  if (!accept("ADD")) return false;
  if (mySql() && is("PARTITION") && !isOp("(", 2)) {
    advance();
    action.text = QStringLiteral("ADD PARTITION");
    action.set(Flag::IfNotExists, accept("IF", "NOT", "EXISTS"));
    if (accept("PARTITIONS")) {
      action.add(Slot::Value, primary());
    } else {
      expectOp("(");
      do action.add(Slot::Item, partitionDef());
      while (acceptOp(","));
      expectOp(")");
    }
    return true;
  }
  if (mySql() && isSeq(W("PARTITION")) && isOp("(", 1)) {
    advance();
    action.text = QStringLiteral("ADD PARTITION");
    expectOp("(");
    do action.add(Slot::Item, partitionDef());
    while (acceptOp(","));
    expectOp(")");
    return true;
  }
  if (startsConstraint()) {
    action.text = QStringLiteral("ADD CONSTRAINT");
    action.add(Slot::Item, tableConstraint());
    return true;
  }
  if (mySql() && isAny({"KEY", "INDEX", "FULLTEXT", "SPATIAL"})) {
    action.text = QStringLiteral("ADD INDEX");
    action.add(Slot::Item, indexDef());
    return true;
  }
  if (mySql() && isSeq(W("SYSTEM"), W("VERSIONING"))) {
    advance();
    advance();
    action.text = QStringLiteral("ADD SYSTEM VERSIONING");
    return true;
  }
  if (mySql() && is("PERIOD")) {
    action.text = QStringLiteral("ADD PERIOD");
    action.add(Slot::Item, tableElement());
    return true;
  }
  action.text = QStringLiteral("ADD COLUMN");
  if (is("COLUMN") || is("ATTRIBUTE")) advance();
  action.set(Flag::IfNotExists, accept("IF", "NOT", "EXISTS"));
  if (isOp("(") ) { // MySQL: ADD (a INT, b INT)
    advance();
    do action.add(Slot::Item, tableElement());
    while (acceptOp(","));
    expectOp(")");
    return true;
  }
  action.add(Slot::Item, columnDef());
  columnPosition(action);
  return true;
}

bool Parser::alterDrop(Node &action) {
  if (!accept("DROP")) return false;
  if (accept("PRIMARY", "KEY")) {
    action.text = QStringLiteral("DROP PRIMARY KEY");
    return true;
  }
  const auto named = [&](const char *text) {
    action.text = QLatin1String(text);
    action.set(Flag::IfExists, accept("IF", "EXISTS"));
    action.add(Slot::Name, identifierNode());
    return true;
  };
  if (accept("FOREIGN", "KEY")) return named("DROP FOREIGN KEY");
  if (mySql() && isAny({"INDEX", "KEY"})) {
    advance();
    return named("DROP INDEX");
  }
  if (is("CONSTRAINT") && !isOp(",", 1)) {
    advance();
    return named("DROP CONSTRAINT");
  }
  if (mySql() && is("CHECK") && isIdentifier(1)) {
    advance();
    return named("DROP CONSTRAINT");
  }
  if (mySql() && accept("PARTITION")) {
    action.text = QStringLiteral("DROP PARTITION");
    action.set(Flag::IfExists, accept("IF", "EXISTS"));
    nameList(action, Slot::Name);
    return true;
  }
  if (mySql() && accept("SYSTEM", "VERSIONING")) {
    action.text = QStringLiteral("DROP SYSTEM VERSIONING");
    return true;
  }
  if (mySql() && accept("PERIOD", "FOR")) {
    action.text = QStringLiteral("DROP PERIOD");
    action.add(Slot::Name, identifierNode());
    return true;
  }
  if (postgres() && (accept("NOT", "NULL"))) {
    action.text = QStringLiteral("DROP NOT NULL");
    return true;
  }
  if (postgres() && accept("DEFAULT")) {
    action.text = QStringLiteral("DROP DEFAULT");
    return true;
  }
  if (is("COLUMN") || is("ATTRIBUTE")) advance();
  return named("DROP COLUMN");
}

bool Parser::alterColumn(Node &action) {
  if (mySql() && isAny({"MODIFY", "CHANGE"})) {
    const bool change = is("CHANGE");
    advance();
    if (is("COLUMN") ) advance();
    action.set(Flag::IfExists, accept("IF", "EXISTS"));
    action.text = change ? QStringLiteral("CHANGE COLUMN") : QStringLiteral("MODIFY COLUMN");
    if (change) action.add(Slot::Name, identifierNode());
    action.add(Slot::Item, columnDef());
    columnPosition(action);
    return true;
  }
  if (!accept("ALTER")) return false;
  if (mySql() && isAny({"INDEX", "CHECK", "CONSTRAINT", "KEY"})) {
    action.text = QStringLiteral("ALTER ") + word();
    action.add(Slot::Name, identifierNode());
    const std::uint32_t from = peek().offset;
    while (!atTerminator() && !isOp(",")) advance();
    action.add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
    return true;
  }
  if (accept("CONSTRAINT")) {
    action.text = QStringLiteral("ALTER CONSTRAINT");
    action.add(Slot::Name, identifierNode());
    constraintState(action);
    return true;
  }
  if (is("COLUMN") || is("ATTRIBUTE")) advance();
  action.add(Slot::Name, identifierNode());
  if (accept("SET", "DEFAULT")) {
    action.text = QStringLiteral("ALTER COLUMN SET DEFAULT");
    action.add(Slot::Value, expression());
  } else if (accept("DROP", "DEFAULT")) action.text = QStringLiteral("ALTER COLUMN DROP DEFAULT");
  else if (accept("SET", "NOT", "NULL")) action.text = QStringLiteral("ALTER COLUMN SET NOT NULL");
  else if (accept("DROP", "NOT", "NULL")) action.text = QStringLiteral("ALTER COLUMN DROP NOT NULL");
  else if (accept("SET", "DATA", "TYPE") || accept("TYPE")) {
    action.text = QStringLiteral("ALTER COLUMN TYPE");
    action.add(Slot::Type, typeName());
    if (accept("COLLATE")) action.add(Slot::Collation, qualifiedName());
    if (accept("USING")) action.add(Slot::Using, expression());
  } else if (is("ADD") && is("GENERATED", 1)) {
    advance();
    action.text = QStringLiteral("ALTER COLUMN ADD GENERATED");
    action.add(Slot::Item, generatedOption(peek()));
  } else if (isAny({"DROP"}) && isAny({"IDENTITY", "EXPRESSION"}, 1)) {
    advance();
    action.text = QStringLiteral("ALTER COLUMN DROP ") + word();
    action.set(Flag::IfExists, accept("IF", "EXISTS"));
  } else if (mySql() && isAny({"SET"}) && isAny({"VISIBLE", "INVISIBLE"}, 1)) {
    advance();
    action.text = QStringLiteral("ALTER COLUMN SET ") + word();
  } else {
    action.text = QStringLiteral("ALTER COLUMN");
    const std::uint32_t from = peek().offset;
    skipBalanced([&] { return atTerminator() || isOp(","); });
    action.add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  }
  return true;
}

bool Parser::alterRename(Node &action) {
  if (!accept("RENAME")) return false;
  if (is("COLUMN") || is("ATTRIBUTE")) {
    advance();
    action.text = QStringLiteral("RENAME COLUMN");
  } else if (mySql() && isAny({"INDEX", "KEY"})) {
    advance();
    action.text = QStringLiteral("RENAME INDEX");
  } else if (is("CONSTRAINT")) {
    advance();
    action.text = QStringLiteral("RENAME CONSTRAINT");
  } else if (is("VALUE")) {
    advance();
    action.text = QStringLiteral("RENAME VALUE");
    action.add(Slot::Name, stringLiteral());
    expect("TO");
    action.add(Slot::NewName, stringLiteral());
    return true;
  } else if (isAny({"TO", "AS"}) || mySql()) {
    if (isAny({"TO", "AS"})) advance();
    else acceptOp("=");
    action.text = QStringLiteral("RENAME TO");
    action.add(Slot::NewName, qualifiedName());
    return true;
  } else {
    action.text = QStringLiteral("RENAME COLUMN");
  }
  action.set(Flag::IfExists, accept("IF", "EXISTS"));
  action.add(Slot::Name, identifierNode());
  expect("TO");
  action.add(Slot::NewName, identifierNode());
  return true;
}

bool Parser::alterOther(Node &action) {
  if (accept("OWNER", "TO")) {
    action.text = QStringLiteral("OWNER TO");
    action.add(Slot::NewName, identifierNode());
  } else if (accept("SET", "SCHEMA")) {
    action.text = QStringLiteral("SET SCHEMA");
    action.add(Slot::NewName, identifierNode());
  } else if (accept("ATTACH", "PARTITION")) {
    action.text = QStringLiteral("ATTACH PARTITION");
    action.add(Slot::Name, qualifiedName());
    action.add(Slot::Bound, postgresBound());
  } else if (accept("DETACH", "PARTITION")) {
    action.text = QStringLiteral("DETACH PARTITION");
    action.add(Slot::Name, qualifiedName());
    accept("CONCURRENTLY");
    accept("FINALIZE");
  } else if (accept("VALIDATE", "CONSTRAINT")) {
    action.text = QStringLiteral("VALIDATE CONSTRAINT");
    action.add(Slot::Name, identifierNode());
  } else if (accept("CONVERT", "TO")) {
    action.text = QStringLiteral("CONVERT TO CHARACTER SET");
    if (accept("CHARACTER")) expect("SET");
    else accept("CHARSET");
    action.add(Slot::Value, optionValue());
    if (accept("COLLATE")) action.add(Slot::Collation, identifierNode());
  } else if (mySql() && accept("ENABLE", "KEYS")) action.text = QStringLiteral("ENABLE KEYS");
  else if (mySql() && accept("DISABLE", "KEYS")) action.text = QStringLiteral("DISABLE KEYS");
  else if (mySql() && accept("ORDER", "BY")) {
    action.text = QStringLiteral("ORDER BY");
    orderBy(action, Slot::OrderBy);
  } else if (mySql() && is("PARTITION") && is("BY", 1)) {
    action.text = QStringLiteral("PARTITION BY");
    action.add(Slot::PartitionBy, partitionBy());
  } else if (mySql() && accept("REMOVE", "PARTITIONING")) action.text = QStringLiteral("REMOVE PARTITIONING");
  else if (mySql() && isAny({"TRUNCATE", "COALESCE", "REORGANIZE", "EXCHANGE", "ANALYZE", "CHECK", "OPTIMIZE", "REBUILD", "REPAIR", "DISCARD", "IMPORT"})) {
    const std::uint32_t from = peek().offset;
    while (!atTerminator()) advance();
    action.text = QStringLiteral("OTHER");
    action.add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  } else if (mySql() && isAny({"FORCE"})) {
    action.text = word();
  } else if (mySql() && isAny({"WITH", "WITHOUT"}) && is("VALIDATION", 1)) {
    action.text = word();
    action.text += QLatin1Char(' ') + word();
  } else if (postgres() && (isAny({"ENABLE", "DISABLE", "CLUSTER", "SET", "RESET", "INHERIT", "NO", "REPLICA", "FORCE", "OF", "NOT", "OPTIONS"}))) {
    const std::uint32_t from = peek().offset;
    skipBalanced([&] { return atTerminator() || isOp(","); });
    action.text = QStringLiteral("OTHER");
    action.add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  } else if (mySql()) { // a table option
    Node holder(NodeKind::Empty);
    bool any = false;
    while (!m_failed && !atTerminator() && !isOp(",") && tableOption(holder)) any = true;
    if (!any) return false;
    action.text = QStringLiteral("OPTION");
    for (NodePtr &o : holder.takeAll(Slot::Option)) action.add(Slot::Option, std::move(o));
  } else {
    return false;
  }
  return true;
}

NodePtr Parser::dropStatement() {
  NodePtr n = node(NodeKind::Drop, take());
  if (accept("TEMPORARY")) n->set(Flag::Temporary);
  if (accept("MATERIALIZED")) n->text = QStringLiteral("MATERIALIZED ");
  if (accept("FOREIGN")) n->text = QStringLiteral("FOREIGN ");
  if (is("EVENT") && is("TRIGGER", 1)) n->text = word() + QLatin1Char(' ');
  if (accept("PREPARE")) {
    NodePtr d = node(NodeKind::Deallocate, peek());
    d->text = identifierText();
    finish(*d);
    return d;
  }
  const QString kind = word();
  n->text += kind;
  const std::initializer_list<QLatin1String> structured{
      QLatin1String("TABLE"), QLatin1String("VIEW"), QLatin1String("INDEX"), QLatin1String("FUNCTION"), QLatin1String("PROCEDURE"), QLatin1String("ROUTINE"), QLatin1String("TRIGGER"),
      QLatin1String("EVENT"), QLatin1String("SEQUENCE"), QLatin1String("TYPE"), QLatin1String("DOMAIN"), QLatin1String("SCHEMA"), QLatin1String("DATABASE"), QLatin1String("EXTENSION"),
      QLatin1String("TABLES"), QLatin1String("KEY"), QLatin1String("AGGREGATE"), QLatin1String("COLLATION"), QLatin1String("ROLE"), QLatin1String("SERVER"), QLatin1String("TABLESPACE")};
  if (std::find(structured.begin(), structured.end(), kind) == structured.end()) { // USER, RULE, POLICY, CAST, OPERATOR…
    while (!atTerminator()) advance();
    NodePtr c = node(NodeKind::Command, peek());
    c->span = n->span;
    c->text = sourceText(n->span.offset - m_baseOffset, m_lastEnd);
    c->add(Slot::Kind, wordNode(QStringLiteral("DROP ") + kind));
    finish(*c);
    return c;
  }
  if (accept("CONCURRENTLY")) n->set(Flag::Concurrently);
  n->set(Flag::IfExists, accept("IF", "EXISTS"));
  do {
    NodePtr item = qualifiedName();
    if (isOp("(")) { // a signature
      advance();
      item->set(Flag::Explicit);
      while (!m_failed && !isOp(")")) {
        if (acceptOp(",")) continue;
        if (isOp("*")) {
          advance();
          continue;
        }
        NodePtr parameter = routineParameter();
        item->add(Slot::Arg, parameter->take(Slot::Type));
      }
      expectOp(")");
    }
    finish(*item);
    n->add(Slot::Item, std::move(item));
  } while (acceptOp(","));
  if (accept("ON")) n->add(Slot::Table, qualifiedName());
  if (accept("CASCADE")) n->set(Flag::Cascade);
  else if (accept("RESTRICT")) n->set(Flag::Restrict);
  while (mySql() && (isAny({"ALGORITHM", "LOCK", "WAIT", "NOWAIT"}))) {
    NodePtr o = node(NodeKind::Option, peek());
    o->text = word();
    o->set(Flag::Equals, acceptOp("="));
    if (!atTerminator()) o->add(Slot::Value, optionValue());
    n->add(Slot::Option, std::move(o));
  }
  finish(*n);
  return n;
}

NodePtr Parser::renameStatement() {
  NodePtr n = node(NodeKind::Rename, take());
  n->text = word();
  if (n->text == QLatin1String("USER")) {
    do {
      NodePtr o = node(NodeKind::Option, peek(), QStringLiteral("TO"));
      o->add(Slot::Name, userName());
      expect("TO");
      o->add(Slot::NewName, userName());
      n->add(Slot::Item, std::move(o));
    } while (acceptOp(","));
    finish(*n);
    return n;
  }
  n->set(Flag::IfExists, accept("IF", "EXISTS"));
  do {
    NodePtr o = node(NodeKind::Option, peek(), QStringLiteral("TO"));
    o->add(Slot::Name, qualifiedName());
    expect("TO");
    o->add(Slot::NewName, qualifiedName());
    finish(*o);
    n->add(Slot::Item, std::move(o));
  } while (acceptOp(","));
  finish(*n);
  return n;
}

NodePtr Parser::truncateStatement() {
  NodePtr n = node(NodeKind::Truncate, take());
  if (is("TABLE")) advance();
  do {
    NodePtr t = tableRef(false);
    n->add(Slot::Target, std::move(t));
  } while (acceptOp(","));
  if (accept("RESTART", "IDENTITY")) n->set(Flag::RestartIdentity);
  if (accept("CONTINUE", "IDENTITY")) n->set(Flag::ContinueIdentity);
  if (accept("CASCADE")) n->set(Flag::Cascade);
  if (accept("RESTRICT")) n->set(Flag::Restrict);
  if (mySql() && (accept("NOWAIT") || (is("WAIT") && peek(1).kind == TokenKind::Number))) {
    if (accept("WAIT")) advance();
  }
  finish(*n);
  return n;
}

NodePtr Parser::commentStatement() {
  NodePtr n = node(NodeKind::CommentOn, take());
  expect("ON");
  n->text = word();
  if (n->text == QLatin1String("MATERIALIZED") || n->text == QLatin1String("FOREIGN") || n->text == QLatin1String("EVENT") || n->text == QLatin1String("LARGE")
      || n->text == QLatin1String("ACCESS") || (n->text == QLatin1String("TEXT")))
    n->text += QLatin1Char(' ') + word();
  if (n->text == QLatin1String("TEXT SEARCH")) n->text += QLatin1Char(' ') + word();
  if (n->text == QLatin1String("LARGE OBJECT")) {
    n->add(Slot::Name, primary());
  } else if (n->text == QLatin1String("CAST") || n->text == QLatin1String("OPERATOR") || n->text == QLatin1String("TRANSFORM")) {
    const std::uint32_t from = peek().offset;
    skipBalanced([&] { return is("IS"); });
    n->add(Slot::Name, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  } else {
    n->add(Slot::Name, qualifiedName());
    if (acceptOp("(")) {
      n->set(Flag::Explicit);
      while (!m_failed && !isOp(")")) {
        if (acceptOp(",") || acceptOp("*")) continue;
        NodePtr parameter = routineParameter();
        n->add(Slot::Arg, parameter->take(Slot::Type));
      }
      expectOp(")");
    }
  }
  if (accept("ON")) {
    accept("DOMAIN");
    n->add(Slot::Table, qualifiedName());
  }
  if (accept("USING")) n->add(Slot::Using, identifierNode());
  expect("IS");
  if (accept("NULL")) n->add(Slot::Value, make(NodeKind::NullLiteral));
  else n->add(Slot::Value, stringLiteral());
  finish(*n);
  return n;
}

NodePtr Parser::grantStatement() {
  const Token start = peek();
  NodePtr n = node(NodeKind::Grant, start);
  n->text = word();
  const std::size_t back = mark();
  const bool revoke = n->text == QLatin1String("REVOKE");
  if (revoke && accept("GRANT", "OPTION", "FOR")) n->set(Flag::WithGrantOption);
  do {
    NodePtr p = node(NodeKind::Option, peek());
    while (!m_failed && peek().kind != TokenKind::Operator && !isAny({"ON", "TO", "FROM"})) {
      if (!p->text.isEmpty()) p->text += QLatin1Char(' ');
      p->text += peek().kind == TokenKind::Word ? word() : identifierText();
    }
    if (isOp("(")) parenNames(*p, Slot::Column);
    n->add(Slot::Privilege, std::move(p));
  } while (acceptOp(","));
  bool plain = accept("ON");
  if (plain) {
    QString kind;
    while (isAny({"TABLE", "SEQUENCE", "FUNCTION", "PROCEDURE", "ROUTINE", "SCHEMA", "DATABASE", "ALL", "TABLES", "SEQUENCES", "FUNCTIONS", "PROCEDURES", "ROUTINES", "IN", "TYPE", "DOMAIN",
                  "LANGUAGE", "FOREIGN", "SERVER", "DATA", "WRAPPER", "TABLESPACE", "PARAMETER", "LARGE", "OBJECT"})
           && !isOp(".", 1) && !isAny({"TO", "FROM"}, 1) && !isOp(",", 1)) {
      if (!kind.isEmpty()) kind += QLatin1Char(' ');
      kind += word();
    }
    if (!kind.isEmpty()) n->add(Slot::Kind, wordNode(kind));
    do {
      NodePtr item;
      if (isOp("*")) {
        item = node(NodeKind::Star, take());
        if (acceptOp(".")) acceptOp("*");
        item->set(Flag::All);
      } else {
        item = identifierNode();
        while (acceptOp(".")) {
          NodePtr outer = isOp("*") ? node(NodeKind::Star, take()) : identifierNode();
          outer->add(Slot::Qualifier, std::move(item));
          item = std::move(outer);
        }
        if (acceptOp("(")) {
          item->set(Flag::Explicit);
          while (!m_failed && !isOp(")")) {
            if (acceptOp(",")) continue;
            NodePtr parameter = routineParameter();
            item->add(Slot::Arg, parameter->take(Slot::Type));
          }
          expectOp(")");
        }
      }
      n->add(Slot::Item, std::move(item));
    } while (acceptOp(","));
  }
  plain = plain && (revoke ? accept("FROM") : accept("TO"));
  while (plain && !m_failed) {
    if (isAny({"GROUP"}) && isIdentifier(1)) advance();
    n->add(Slot::Grantee, userName());
    if (!acceptOp(",")) break;
  }
  if (plain && accept("WITH", "GRANT", "OPTION")) n->set(Flag::WithGrantOption);
  if (plain && accept("CASCADE")) n->set(Flag::Cascade);
  if (plain && accept("RESTRICT")) n->set(Flag::Restrict);
  if (m_failed || !plain || !atTerminator()) { // roles, IDENTIFIED BY, REQUIRE …: words only
    m_failed = false;
    rewind(back);
    while (!atTerminator()) advance();
    NodePtr c = node(NodeKind::Command, start, sourceText(start.offset, m_lastEnd));
    c->add(Slot::Kind, wordNode(revoke ? QStringLiteral("REVOKE") : QStringLiteral("GRANT")));
    finish(*c);
    return c;
  }
  finish(*n);
  return n;
}

} // namespace portolan::sql::detail
