// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE TABLE of every dialect: columns, constraints, keys, options, partitions.
#include "core/sql/keywords.h"
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

NodePtr Parser::createTable(const Token &start, Node &flags) {
  NodePtr n = node(NodeKind::CreateTable, start);
  for (const Flag f : {Flag::OrReplace, Flag::Temporary, Flag::Unlogged, Flag::Foreign})
    if (flags.has(f)) n->set(f);
  advance();
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  nameInto(*n);
  if (mySql() && accept("LIKE")) {
    n->add(Slot::Like, qualifiedName());
    finish(*n);
    return n;
  }
  if (postgres() && accept("PARTITION", "OF")) {
    n->add(Slot::PartitionOf, qualifiedName());
    if (isOp("(")) tableElements(*n);
    n->add(Slot::Bound, postgresBound());
  } else if (postgres() && accept("OF")) {
    n->add(Slot::OfType, qualifiedName());
    if (isOp("(")) tableElements(*n);
  } else if (isOp("(") && mySql() && is("LIKE", 1)) {
    advance();
    advance();
    n->add(Slot::Like, qualifiedName());
    expectOp(")");
    finish(*n);
    return n;
  } else if (isOp("(") && !startsQuery()) {
    const bool namesOnly = postgres() && (isOp(",", 2) || isOp(")", 2)); // CREATE TABLE t (a, b) AS SELECT
    if (namesOnly && isOp("(")) parenNames(*n, Slot::Column);
    else tableElements(*n);
  }
  tableOptions(*n);
  if (accept("AS") || startsQuery()) {
    if (is("EXECUTE")) n->add(Slot::Query, executeStatement());
    else n->add(Slot::Query, query());
    if (accept("WITH", "NO", "DATA")) n->set(Flag::WithNoData);
    else accept("WITH", "DATA");
  }
  finish(*n);
  return n;
}

NodePtr Parser::createVirtualTable(const Token &start, Node &flags) {
  NodePtr n = node(NodeKind::CreateTable, start);
  n->set(Flag::Virtual);
  n->set(Flag::Temporary, flags.has(Flag::Temporary));
  advance();
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  nameInto(*n);
  expect("USING");
  NodePtr module = node(NodeKind::Word, peek());
  module->text = identifierText();
  n->add(Slot::Using, std::move(module));
  if (acceptOp("(")) {
    while (!m_failed && !isOp(")") && !atEnd()) {
      const std::uint32_t from = peek().offset;
      int depth = 0;
      while (!atEnd() && !(depth == 0 && (isOp(",") || isOp(")")))) {
        if (isOp("(")) ++depth;
        if (isOp(")")) --depth;
        advance();
      }
      n->add(Slot::Arg, make(NodeKind::Word, sourceText(from, m_lastEnd)));
      if (!acceptOp(",")) break;
    }
    expectOp(")");
  }
  finish(*n);
  return n;
}

void Parser::tableElements(Node &table) {
  if (!expectOp("(")) return;
  while (!m_failed && !isOp(")") && !atEnd()) {
    table.add(Slot::Item, tableElementTolerant());
    if (!acceptOp(",")) break;
  }
  expectOp(")");
}

/// A column or constraint; what is not understood becomes Raw up to the next comma of this level.
NodePtr Parser::tableElementTolerant() {
  const std::size_t start = mark();
  const QStringList leading = takeComments(peek().offset);
  NodePtr n = tableElement();
  if (!m_failed && !isOp(",") && !isOp(")")) failExpected(QStringLiteral("\",\" or \")\""));
  if (m_failed) {
    const Diagnostic failure = m_failure;
    m_failed = false;
    rewind(start);
    int depth = 0;
    while (!atEnd() && !(depth == 0 && (isOp(",") || isOp(")")))) {
      if (isOp("(")) ++depth;
      if (isOp(")")) --depth;
      if (isOp(";") && depth <= 0) break;
      advance();
    }
    if (atEnd() || isOp(";") || m_index == start) { // no end in sight: the whole statement is at fault
      m_failed = true;
      m_failure = failure;
      m_endToken = Token{};
      return make(NodeKind::Raw);
    }
    m_diagnostics.push_back(failure);
    n = rawFrom(start, m_index);
  }
  prependComments(*n, leading);
  return n;
}

bool Parser::startsConstraint() {
  if (isAny({"CONSTRAINT", "CHECK", "EXCLUDE"})) return !(is("CHECK") && !isOp("(", 1)) && !(is("EXCLUDE") && !postgres());
  if (is("PRIMARY")) return is("KEY", 1);
  if (is("FOREIGN")) return is("KEY", 1);
  if (is("UNIQUE")) return isOp("(", 1) || isAny({"KEY", "INDEX", "NULLS", "USING"}, 1) || (mySql() && isIdentifier(1));
  return false;
}

NodePtr Parser::tableElement() {
  const Token start = peek();
  if (startsConstraint()) return tableConstraint();
  if (mySql() && isAny({"KEY", "INDEX", "FULLTEXT", "SPATIAL"}) && !isBuiltinType(peek(1).text, m_options.dialect)) return indexDef();
  if (mySql() && isAny({"KEY", "INDEX"}) && isOp("(", 2)) return indexDef(); // an index called like a type
  if (is("LIKE") && !mySql()) {
    NodePtr n = node(NodeKind::LikeClause, start);
    advance();
    n->add(Slot::Table, qualifiedName());
    while (isAny({"INCLUDING", "EXCLUDING"})) {
      NodePtr w = wordHere();
      w->text += QLatin1Char(' ') + word();
      n->add(Slot::Option, std::move(w));
    }
    finish(*n);
    return n;
  }
  if (mySql() && is("PERIOD") && is("FOR", 1)) {
    NodePtr n = node(NodeKind::PeriodDef, start);
    while (!atEnd() && !isOp(")")) advance();
    expectOp(")");
    n->text = sourceText(start.offset, m_lastEnd);
    finish(*n);
    return n;
  }
  return columnDef();
}

NodePtr Parser::columnDef() {
  NodePtr n = node(NodeKind::ColumnDef, peek());
  n->set(Flag::Quoted, peek().kind != TokenKind::Word);
  n->text = identifierText();
  const bool untyped = isOp(",") || isOp(")") || (postgres() && is("WITH") && is("OPTIONS", 1))
                       || (!mySql() && isAny({"PRIMARY", "NOT", "NULL", "DEFAULT", "UNIQUE", "CHECK", "REFERENCES", "CONSTRAINT", "COLLATE", "GENERATED"}));
  if (!untyped && !(sqlite() && is("AS"))) n->add(Slot::Type, typeName());
  if (accept("WITH", "OPTIONS")) {}
  while (!m_failed && !isOp(",") && !isOp(")") && !atTerminator() && columnOption(*n)) {}
  finish(*n);
  return n;
}

NodePtr Parser::generatedOption(const Token &start) {
  // GENERATED {ALWAYS | BY DEFAULT} AS {IDENTITY […] | (expression) [STORED | VIRTUAL | PERSISTENT]}, or AS (expression)
  NodePtr o = node(NodeKind::ColumnOption, start);
  bool always = false;
  if (accept("GENERATED")) {
    if (accept("ALWAYS")) always = true;
    else if (accept("BY")) {
      expect("DEFAULT");
      o->set(Flag::ByDefault);
    }
  }
  expect("AS");
  if (accept("IDENTITY")) {
    o->text = QStringLiteral("IDENTITY");
    o->set(Flag::Always, always);
    if (acceptOp("(")) {
      sequenceOptions(*o);
      expectOp(")");
    }
    finish(*o);
    return o;
  }
  if (isSeq(W("ROW"), W("START")) || isSeq(W("ROW"), W("END"))) { // MariaDB system versioning
    o->text = QStringLiteral("GENERATED");
    NodePtr w = wordHere();
    w->text += QLatin1Char(' ') + word();
    o->add(Slot::Kind, std::move(w));
    finish(*o);
    return o;
  }
  o->text = QStringLiteral("GENERATED");
  o->set(Flag::Always);
  expectOp("(");
  o->add(Slot::Value, expression());
  expectOp(")");
  if (accept("STORED") || accept("PERSISTENT")) o->set(Flag::Stored);
  else if (accept("VIRTUAL")) o->set(Flag::Virtual);
  finish(*o);
  return o;
}

NodePtr Parser::columnConstraint() {
  const Token start = peek();
  NodePtr name;
  if (accept("CONSTRAINT")) {
    if (!isAny({"CHECK", "UNIQUE", "PRIMARY", "REFERENCES", "NOT"}) || !mySql()) name = identifierNode();
  }
  NodePtr c;
  if (isAny({"CHECK"}) && isOp("(", 1)) {
    c = node(NodeKind::Constraint, start, QStringLiteral("CHECK"));
    constraintBody(*c);
  } else if (is("REFERENCES")) {
    c = node(NodeKind::Constraint, start, QStringLiteral("REFERENCES"));
    referencesRest(*c);
    constraintState(*c);
  } else if (is("PRIMARY") || is("UNIQUE") || (mySql() && is("KEY"))) {
    c = node(NodeKind::ColumnOption, start);
    if (accept("PRIMARY")) {
      expect("KEY");
      c->text = QStringLiteral("PRIMARY KEY");
    } else if (accept("UNIQUE")) {
      if (mySql()) accept("KEY");
      c->text = QStringLiteral("UNIQUE");
      if (accept("NULLS", "NOT", "DISTINCT")) c->set(Flag::NullsNotDistinct);
    } else {
      advance();
      c->text = mySql() ? QStringLiteral("PRIMARY KEY") : QStringLiteral("KEY");
    }
    if (sqlite() || postgres()) {
      if (accept("ASC")) c->set(Flag::Asc);
      else if (accept("DESC")) c->set(Flag::Desc);
      if (sqlite() && accept("ON", "CONFLICT")) c->add(Slot::Conflict, wordHere());
      if (sqlite() && accept("AUTOINCREMENT")) c->set(Flag::AutoIncrement);
      if (postgres() && is("WITH") && isOp("(", 1)) {
        advance();
        parenOptions(*c);
      }
      if (postgres() && accept("USING", "INDEX", "TABLESPACE")) c->add(Slot::Option, option(QStringLiteral("TABLESPACE"), identifierNode()));
      constraintState(*c);
    }
  } else if (is("NOT") && is("NULL", 1)) {
    advance();
    advance();
    c = node(NodeKind::ColumnOption, start, QStringLiteral("NOT NULL"));
    if (sqlite() && accept("ON", "CONFLICT")) c->add(Slot::Conflict, wordHere());
    if (postgres() && accept("NO", "INHERIT")) c->set(Flag::NoInherit);
  } else if (accept("NULL")) {
    c = node(NodeKind::ColumnOption, start, QStringLiteral("NULL"));
  } else {
    if (name) failExpected(QStringLiteral("a constraint"));
    return nullptr;
  }
  c->add(Slot::ConstraintName, std::move(name));
  finish(*c);
  return c;
}

/// One option behind a column's type; false when there is none. Adds to Slot::Item.
bool Parser::columnOption(Node &columnNode) {
  const Token start = peek();
  if (isAny({"CONSTRAINT", "CHECK", "REFERENCES", "PRIMARY", "UNIQUE", "NOT", "NULL"}) || (mySql() && is("KEY"))) {
    if (is("NOT") && isAny({"VISIBLE"}, 1)) return false;
    NodePtr c = columnConstraint();
    if (!c) {
      failExpected(QStringLiteral("a constraint"));
      return false;
    }
    columnNode.add(Slot::Item, std::move(c));
    return !m_failed;
  }
  if (accept("DEFAULT")) {
    NodePtr o = node(NodeKind::ColumnOption, start, QStringLiteral("DEFAULT"));
    m_noCollate = true; // COLLATE behind a default is the column's
    o->add(Slot::Value, expression(m_levels.range + 1));
    m_noCollate = false;
    finish(*o);
    columnNode.add(Slot::Item, std::move(o));
    return !m_failed;
  }
  if (is("GENERATED") || (is("AS") && isOp("(", 1)) || (mySql() && isSeq(W("AS"), W("ROW")))) {
    columnNode.add(Slot::Item, generatedOption(start));
    return !m_failed;
  }
  if (accept("COLLATE")) {
    NodePtr o = node(NodeKind::ColumnOption, start, QStringLiteral("COLLATE"));
    acceptOp("=");
    o->add(Slot::Value, peek().kind == TokenKind::String ? stringPrimary() : qualifiedName());
    columnNode.add(Slot::Item, std::move(o));
    return !m_failed;
  }
  if (mySql()) return columnOptionMySql(columnNode);
  NodePtr o = node(NodeKind::ColumnOption, start);
  if (postgres() && isAny({"STORAGE", "COMPRESSION"})) {
    o->text = word();
    o->add(Slot::Value, wordHere());
  } else if (postgres() && is("OPTIONS") && isOp("(", 1)) {
    o->text = word();
    const std::uint32_t from = peek().offset;
    while (!atEnd() && !isOp(")")) advance();
    expectOp(")");
    o->add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  } else if (isAny({"DEFERRABLE", "INITIALLY"})) {
    if (columnNode.children.empty()) return false;
    const std::size_t before = mark();
    constraintState(*columnNode.children.back().node);
    return mark() != before;
  } else if (sqlite() && accept("AUTOINCREMENT")) {
    o->text = QStringLiteral("AUTO_INCREMENT");
  } else if (sqlite() && is("ON") && is("CONFLICT", 1)) {
    advance();
    advance();
    o->text = QStringLiteral("ON CONFLICT");
    o->add(Slot::Value, wordHere());
  } else {
    return false;
  }
  finish(*o);
  columnNode.add(Slot::Item, std::move(o));
  return !m_failed;
}

bool Parser::columnOptionMySql(Node &columnNode) {
  NodePtr o = node(NodeKind::ColumnOption, peek());
  if (accept("AUTO_INCREMENT")) o->text = QStringLiteral("AUTO_INCREMENT");
  else if (accept("COMMENT")) {
    o->text = QStringLiteral("COMMENT");
    acceptOp("=");
    o->add(Slot::Value, stringLiteral());
  } else if (accept("ON", "UPDATE")) {
    o->text = QStringLiteral("ON UPDATE");
    o->add(Slot::Value, expression(m_levels.range + 1));
  } else if (accept("CHARACTER", "SET") || accept("CHARSET")) {
    o->text = QStringLiteral("CHARACTER SET");
    acceptOp("=");
    o->add(Slot::Value, peek().kind == TokenKind::String ? stringPrimary() : identifierNode());
  } else if (isAny({"INVISIBLE", "VISIBLE", "COMPRESSED", "VIRTUAL", "PERSISTENT", "STORED"})) {
    o->text = word();
    if (o->text == QLatin1String("COMPRESSED") && acceptOp("=")) o->add(Slot::Value, optionValue());
  } else if (isAny({"COLUMN_FORMAT", "STORAGE", "SRID", "REF_SYSTEM_ID", "ENGINE_ATTRIBUTE", "SECONDARY_ENGINE_ATTRIBUTE", "COMPRESSION"})) {
    o->text = word();
    o->set(Flag::Equals, acceptOp("="));
    o->add(Slot::Value, optionValue());
  } else if (accept("WITH", "SYSTEM", "VERSIONING")) o->text = QStringLiteral("WITH SYSTEM VERSIONING");
  else if (accept("WITHOUT", "SYSTEM", "VERSIONING")) o->text = QStringLiteral("WITHOUT SYSTEM VERSIONING");
  else if (accept("NOT", "INVISIBLE")) o->text = QStringLiteral("VISIBLE");
  else return false;
  finish(*o);
  columnNode.add(Slot::Item, std::move(o));
  return !m_failed;
}

NodePtr Parser::tableConstraint() {
  const Token start = peek();
  NodePtr n = node(NodeKind::Constraint, start);
  if (accept("CONSTRAINT")) {
    if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
    if (!isAny({"PRIMARY", "UNIQUE", "FOREIGN", "CHECK"}) || isAny({"PRIMARY", "UNIQUE", "FOREIGN", "CHECK"}, 1)) n->add(Slot::ConstraintName, identifierNode());
  }
  if (accept("PRIMARY")) {
    expect("KEY");
    n->text = QStringLiteral("PRIMARY KEY");
    keyRest(*n);
  } else if (accept("UNIQUE")) {
    n->text = QStringLiteral("UNIQUE");
    if (mySql() && isAny({"KEY", "INDEX"})) advance();
    if (accept("NULLS", "NOT", "DISTINCT")) n->set(Flag::NullsNotDistinct);
    keyRest(*n);
  } else if (accept("FOREIGN")) {
    expect("KEY");
    n->text = QStringLiteral("FOREIGN KEY");
    if (mySql() && accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
    if (!isOp("(")) n->add(Slot::IndexName, identifierNode());
    indexParts(*n);
    referencesRest(*n);
    constraintState(*n);
  } else if (is("CHECK")) {
    n->text = QStringLiteral("CHECK");
    constraintBody(*n);
  } else if (accept("EXCLUDE")) {
    n->text = QStringLiteral("EXCLUDE");
    if (accept("USING")) {
      NodePtr w = node(NodeKind::Word, peek());
      w->text = identifierText();
      n->add(Slot::Using, std::move(w));
    }
    expectOp("(");
    do {
      NodePtr part = indexPart();
      expect("WITH");
      NodePtr op = node(NodeKind::Word, peek());
      op->text = utf8(take().text);
      part->add(Slot::Operator, std::move(op));
      n->add(Slot::Item, std::move(part));
    } while (acceptOp(","));
    expectOp(")");
    keyRest(*n);
    if (accept("WHERE")) {
      expectOp("(");
      n->add(Slot::Where, expression());
      expectOp(")");
    }
    constraintState(*n);
  } else if (accept("NOT", "NULL")) {
    n->text = QStringLiteral("NOT NULL");
    n->add(Slot::Item, indexPart());
    constraintState(*n);
  } else {
    failExpected(QStringLiteral("PRIMARY KEY, UNIQUE, FOREIGN KEY or CHECK"));
  }
  finish(*n);
  return n;
}

void Parser::constraintBody(Node &c) {
  expect("CHECK");
  expectOp("(");
  c.add(Slot::Condition, expression());
  expectOp(")");
  constraintState(c);
}

/// Columns and options of PRIMARY KEY, UNIQUE and EXCLUDE.
void Parser::keyRest(Node &c) {
  if (mySql()) {
    if (accept("IF", "NOT", "EXISTS")) c.set(Flag::IfNotExists);
    if (!isOp("(") && !isAny({"USING", "TYPE"})) c.add(Slot::IndexName, identifierNode());
    if ((is("USING") || is("TYPE")) && !isOp("(", 1)) {
      advance();
      c.add(Slot::Using, wordHere());
    }
  }
  if (accept("USING", "INDEX")) {
    if (accept("TABLESPACE")) c.add(Slot::Option, option(QStringLiteral("TABLESPACE"), identifierNode()));
    else c.add(Slot::UsingIndex, identifierNode());
  }
  if (isOp("(") && c.text != QLatin1String("EXCLUDE")) indexParts(c);
  if (mySql()) indexOptions(c);
  if (accept("INCLUDE")) parenNames(c, Slot::Include);
  if (postgres() && is("WITH") && isOp("(", 1)) {
    advance();
    parenOptions(c);
  }
  if (postgres() && accept("USING", "INDEX", "TABLESPACE")) c.add(Slot::Option, option(QStringLiteral("TABLESPACE"), identifierNode()));
  if (sqlite() && accept("ON", "CONFLICT")) c.add(Slot::Conflict, wordHere());
  constraintState(c);
}

void Parser::constraintState(Node &c) {
  while (!m_failed) {
    if (accept("NOT", "DEFERRABLE")) c.set(Flag::NotDeferrable);
    else if (accept("DEFERRABLE")) c.set(Flag::Deferrable);
    else if (accept("INITIALLY", "DEFERRED")) c.set(Flag::InitiallyDeferred);
    else if (accept("INITIALLY", "IMMEDIATE")) c.set(Flag::InitiallyImmediate);
    else if (postgres() && accept("NOT", "VALID")) c.set(Flag::NotValid);
    else if (accept("NOT", "ENFORCED")) c.set(Flag::NotEnforced);
    else if (is("ENFORCED")) advance();
    else if (postgres() && accept("NO", "INHERIT")) c.set(Flag::NoInherit);
    else if (sqlite() && accept("ON", "CONFLICT")) c.add(Slot::Conflict, wordHere());
    else return;
  }
}

void Parser::referencesRest(Node &c) {
  expect("REFERENCES");
  c.add(Slot::Table, qualifiedName());
  if (isOp("(")) parenNames(c, Slot::RefColumn);
  const auto action = [&] {
    NodePtr w = wordHere();
    if (w->text == QLatin1String("SET") || w->text == QLatin1String("NO")) w->text += QLatin1Char(' ') + word();
    if (isOp("(") && postgres()) { // SET NULL (column…)
      parenNames(*w, Slot::Column);
    }
    return w;
  };
  while (!m_failed) {
    if (accept("ON", "DELETE")) c.add(Slot::OnDelete, action());
    else if (accept("ON", "UPDATE")) c.add(Slot::OnUpdate, action());
    else if (accept("MATCH")) c.add(Slot::Match, wordHere());
    else return;
  }
}

NodePtr Parser::indexDef() {
  NodePtr n = node(NodeKind::IndexDef, peek());
  if (isAny({"FULLTEXT", "SPATIAL"})) {
    n->add(Slot::Kind, wordHere());
    if (isAny({"KEY", "INDEX"})) advance();
  } else {
    advance();
  }
  if (accept("IF", "NOT", "EXISTS")) n->set(Flag::IfNotExists);
  if (!isOp("(") && !(isAny({"USING"}) && !isOp("(", 1))) {
    n->set(Flag::Quoted, peek().kind == TokenKind::QuotedName);
    n->text = identifierText();
  }
  if ((is("USING") || is("TYPE")) && !isOp("(", 1)) {
    advance();
    n->add(Slot::Using, wordHere());
  }
  indexParts(*n);
  indexOptions(*n);
  finish(*n);
  return n;
}

void Parser::indexParts(Node &n) {
  if (!expectOp("(")) return;
  do n.add(Slot::Item, indexPart());
  while (acceptOp(","));
  expectOp(")");
}

NodePtr Parser::indexPart() {
  NodePtr n = node(NodeKind::IndexPart, peek());
  const bool named = isIdentifier() && !isAny({"CASE", "CAST", "NOT", "EXISTS"});
  if (mySql() && named && isOp("(", 1) && peek(2).kind == TokenKind::Number && isOp(")", 3)) { // column(length)
    NodePtr c = identifierNode();
    c->kind = NodeKind::ColumnRef;
    n->add(Slot::Value, std::move(c));
    advance();
    n->add(Slot::Length, primary());
    expectOp(")");
  } else if (named && !isOp("(", 1) && !isOp(".", 1)) { // a column, also one called like a keyword
    NodePtr c = identifierNode();
    c->kind = NodeKind::ColumnRef;
    n->add(Slot::Value, postgres() || sqlite() ? (isOp("::") ? postfix(std::move(c)) : std::move(c)) : std::move(c));
    if (sqlite()) {
      bool taken = true;
      while (taken && !m_failed && peek().kind == TokenKind::Operator && !isOp(",") && !isOp(")")) {
        taken = false;
        NodePtr value = n->take(Slot::Value);
        n->add(Slot::Value, infix(std::move(value), 0, taken));
      }
    }
  } else {
    n->add(Slot::Value, expression(m_levels.collate + 1));
    if (sqlite() || mySql()) {
      bool taken = true;
      while (taken && !m_failed && !is("COLLATE")) {
        taken = false;
        NodePtr value = n->take(Slot::Value);
        n->add(Slot::Value, infix(std::move(value), 0, taken));
      }
    }
  }
  if (accept("COLLATE")) n->add(Slot::Collation, qualifiedName());
  if (postgres() && isIdentifier() && !isAny({"ASC", "DESC", "NULLS", "WITH", "WITHOUT"})) {
    n->add(Slot::OpClass, qualifiedName());
    if (isOp("(")) parenOptions(*n);
  }
  if (accept("WITHOUT", "OVERLAPS")) n->add(Slot::Operator, make(NodeKind::Word, QStringLiteral("WITHOUT OVERLAPS")));
  if (accept("ASC")) n->set(Flag::Asc);
  else if (accept("DESC")) n->set(Flag::Desc);
  if (accept("NULLS", "FIRST")) n->set(Flag::NullsFirst);
  else if (accept("NULLS", "LAST")) n->set(Flag::NullsLast);
  finish(*n);
  return n;
}

void Parser::indexOptions(Node &n) {
  while (!m_failed && mySql()) {
    NodePtr o = node(NodeKind::Option, peek());
    if (accept("USING")) {
      n.put(Slot::Using, wordHere());
      continue;
    }
    if (isAny({"KEY_BLOCK_SIZE", "COMMENT", "CLUSTERING", "ENGINE_ATTRIBUTE", "SECONDARY_ENGINE_ATTRIBUTE"})) {
      o->text = word();
      o->set(Flag::Equals, acceptOp("="));
      o->add(Slot::Value, optionValue());
    } else if (accept("WITH", "PARSER")) {
      o->text = QStringLiteral("WITH PARSER");
      o->add(Slot::Value, identifierNode());
    } else if (isAny({"VISIBLE", "INVISIBLE", "IGNORED"})) {
      o->text = word();
    } else if (accept("NOT", "IGNORED")) {
      o->text = QStringLiteral("NOT IGNORED");
    } else {
      return;
    }
    finish(*o);
    n.add(Slot::Option, std::move(o));
  }
}

void Parser::tableOptions(Node &table) {
  while (!m_failed && !atTerminator()) {
    if (mySql() && is("PARTITION") && is("BY", 1)) {
      table.add(Slot::PartitionBy, partitionBy());
      continue;
    }
    if (postgres() && is("PARTITION") && is("BY", 1)) {
      table.add(Slot::PartitionBy, partitionBy());
      continue;
    }
    if (mySql() && isAny({"IGNORE", "REPLACE"}) && (is("AS", 1) || is("SELECT", 1) || isOp("(", 1))) {
      table.set(is("IGNORE") ? Flag::IgnoreDuplicates : Flag::ReplaceDuplicates);
      advance();
      return;
    }
    if (is("AS") || (startsQuery() && !(mySql() && isSeq(W("WITH"), W("SYSTEM"), W("VERSIONING"))) && !(postgres() && is("WITH") && isOp("(", 1)))) return;
    if (!tableOption(table)) return;
    acceptOp(",");
  }
}

bool Parser::tableOption(Node &table) {
  NodePtr o = node(NodeKind::Option, peek());
  if (sqlite()) {
    if (accept("WITHOUT", "ROWID")) table.set(Flag::WithoutRowid);
    else if (accept("STRICT")) table.set(Flag::Strict);
    else return false;
    return true;
  }
  if (postgres()) {
    if (accept("INHERITS")) {
      expectOp("(");
      nameList(table, Slot::Inherits);
      expectOp(")");
      return true;
    }
    if (is("WITH") && isOp("(", 1)) {
      advance();
      parenOptions(table);
      return true;
    }
    if (accept("WITHOUT", "OIDS")) return true;
    if (accept("WITH", "OIDS")) return true;
    if (accept("ON", "COMMIT")) {
      o->text = QStringLiteral("ON COMMIT");
      NodePtr w = wordHere();
      if (is("ROWS")) w->text += QLatin1Char(' ') + word();
      o->add(Slot::Value, std::move(w));
    } else if (isAny({"TABLESPACE", "SERVER", "USING"})) {
      o->text = word();
      o->add(Slot::Value, identifierNode());
    } else if (accept("OPTIONS")) {
      o->text = QStringLiteral("OPTIONS");
      const std::uint32_t from = peek().offset;
      while (!atEnd() && !isOp(")")) advance();
      expectOp(")");
      o->add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
    } else {
      return false;
    }
    finish(*o);
    table.add(Slot::Option, std::move(o));
    return true;
  }
  if (peek().kind != TokenKind::Word) return false;
  accept("DEFAULT");
  if (accept("CHARACTER", "SET") || accept("CHARSET")) o->text = QStringLiteral("CHARACTER SET");
  else if (accept("DATA", "DIRECTORY")) o->text = QStringLiteral("DATA DIRECTORY");
  else if (accept("INDEX", "DIRECTORY")) o->text = QStringLiteral("INDEX DIRECTORY");
  else if (accept("WITH", "SYSTEM", "VERSIONING")) {
    o->text = QStringLiteral("WITH SYSTEM VERSIONING");
    table.add(Slot::Option, std::move(o));
    return true;
  } else if (is("COLLATE")) o->text = word();
  else if (isOp("=", 1) || peek(1).kind == TokenKind::String || peek(1).kind == TokenKind::Number || isAny({"ENGINE", "TYPE", "ROW_FORMAT", "TABLESPACE", "UNION", "INSERT_METHOD", "PACK_KEYS", "STATS_PERSISTENT", "STATS_AUTO_RECALC"}))
    o->text = word();
  else return false;
  o->set(Flag::Equals, acceptOp("="));
  if (o->text == QLatin1String("UNION") && acceptOp("(")) {
    NodePtr names = make(NodeKind::Row);
    if (!isOp(")")) nameList(*names, Slot::Item);
    expectOp(")");
    o->add(Slot::Value, std::move(names));
  } else {
    o->add(Slot::Value, optionValue());
  }
  if (o->text == QLatin1String("TABLESPACE") && accept("STORAGE")) advance();
  finish(*o);
  table.add(Slot::Option, std::move(o));
  return true;
}

} // namespace portolan::sql::detail
