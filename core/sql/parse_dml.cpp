// SPDX-License-Identifier: GPL-3.0-or-later
// INSERT, REPLACE, UPDATE, DELETE, MERGE, COPY, LOAD DATA, CALL, DO.
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

NodePtr Parser::withStatement() {
  NodePtr with = withClause();
  if (isAny({"INSERT", "REPLACE"})) return insertStatement(std::move(with));
  if (is("UPDATE")) return updateStatement(std::move(with));
  if (is("DELETE")) return deleteStatement(std::move(with));
  if (is("MERGE")) return mergeStatement(std::move(with));
  NodePtr q = queryTerm(1);
  queryTail(*q);
  q->insertAt(0, Slot::With, std::move(with));
  finish(*q);
  return q;
}

NodePtr Parser::insertStatement(NodePtr with) {
  NodePtr n = node(NodeKind::Insert, peek());
  n->text = word();
  n->add(Slot::With, std::move(with));
  if (sqlite() && accept("OR")) n->add(Slot::Conflict, wordHere());
  while (mySql() && isAny({"LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE"})) {
    if (accept("LOW_PRIORITY")) n->set(Flag::LowPriority);
    else if (accept("DELAYED")) n->set(Flag::Delayed);
    else if (accept("HIGH_PRIORITY")) n->set(Flag::HighPriority);
    else if (accept("IGNORE")) n->set(Flag::Ignore);
  }
  if (!mySql()) expect("INTO");
  else accept("INTO");
  NodePtr table = node(NodeKind::TableRef, peek());
  nameInto(*table);
  if (mySql() && is("PARTITION")) {
    advance();
    parenNames(*table, Slot::Partition);
  }
  if (is("AS") || (sqlite() && isIdentifier() && !isAny({"VALUES", "SELECT", "DEFAULT", "WITH"}))) aliasInto(*table, false);
  finish(*table);
  n->add(Slot::Target, std::move(table));
  insertColumns(*n);
  if (accept("OVERRIDING")) {
    NodePtr w = wordHere();
    expect("VALUE");
    n->add(Slot::Overriding, std::move(w));
  }
  insertSource(*n);
  if (is("ON") && is("DUPLICATE", 1)) {
    advance();
    advance();
    expect("KEY");
    expect("UPDATE");
    assignments(*n, Slot::OnDuplicate);
  }
  if (is("ON") && is("CONFLICT", 1)) n->add(Slot::OnConflict, onConflict());
  returning(*n);
  finish(*n);
  return n;
}

void Parser::insertColumns(Node &insert) {
  if (!isOp("(") || startsQuery()) return;
  advance();
  if (!isOp(")")) {
    do {
      NodePtr c = columnOrCall();
      for (std::uint32_t at = 0; postgres() && (isOp("[") || isOp(".")) && peek().offset != at;) { // a dot that belongs to nothing is left where it is
        at = peek().offset;
        c = postfix(std::move(c));
      }
      insert.add(Slot::Column, std::move(c));
    } while (acceptOp(","));
  } else {
    insert.set(Flag::Explicit); // INSERT INTO t () VALUES ()
  }
  expectOp(")");
}

NodePtr Parser::valuesRows() {
  NodePtr values = node(NodeKind::Values, peek());
  advance();
  do {
    if (accept("ROW")) values->set(Flag::RowKeyword);
    values->add(Slot::Row, rowValue());
  } while (acceptOp(","));
  finish(*values);
  return values;
}

void Parser::insertSource(Node &insert) {
  if (accept("DEFAULT", "VALUES")) {
    insert.add(Slot::Source, make(NodeKind::DefaultValues));
    return;
  }
  if (mySql() && accept("SET")) {
    insert.set(Flag::SetForm);
    assignments(insert, Slot::Assignment);
  } else if (isAny({"VALUES", "VALUE"})) {
    NodePtr values = valuesRows();
    if (isAny({"UNION", "INTERSECT", "EXCEPT", "ORDER", "LIMIT"}) && !mySql()) queryTail(*values);
    insert.add(Slot::Source, std::move(values));
  } else if (startsQuery()) {
    insert.add(Slot::Source, query());
  } else {
    failExpected(QStringLiteral("VALUES or SELECT"));
    return;
  }
  if (mySql() && is("AS") && isIdentifier(1)) { // MySQL 8.0.19: VALUES (…) AS new
    aliasInto(insert, false);
    insert.put(Slot::RowAlias, insert.take(Slot::Alias));
  }
}

NodePtr Parser::onConflict() {
  NodePtr n = node(NodeKind::OnConflict, peek());
  advance();
  advance();
  if (isOp("(")) {
    indexParts(*n);
    if (accept("WHERE")) n->add(Slot::IndexWhere, expression());
  } else if (accept("ON", "CONSTRAINT")) {
    n->set(Flag::Quoted, peek().kind == TokenKind::QuotedName);
    n->text = identifierText();
  }
  expect("DO");
  if (accept("NOTHING")) {
    n->set(Flag::DoNothing);
  } else {
    expect("UPDATE");
    expect("SET");
    assignments(*n, Slot::Assignment);
    if (accept("WHERE")) n->add(Slot::Where, expression());
  }
  finish(*n);
  if (is("ON") && is("CONFLICT", 1)) {
    const Deeper deeper(*this);
    if (deeper.ok) n->add(Slot::Next, onConflict());
  }
  return n;
}

NodePtr Parser::assignment() {
  NodePtr n = node(NodeKind::Assignment, peek());
  NodePtr target = primary();
  n->add(Slot::Target, postfix(std::move(target)));
  if (!acceptOp("=") && !acceptOp(":=")) failExpected(QStringLiteral("\"=\""));
  n->add(Slot::Value, expression());
  finish(*n);
  return n;
}

void Parser::assignments(Node &n, Slot slot) {
  do n.add(slot, assignment());
  while (acceptOp(","));
}

void Parser::returning(Node &n) {
  if (!accept("RETURNING")) return;
  selectItems(n, Slot::Returning);
  if (is("INTO")) n.add(Slot::Into, intoClause());
}

NodePtr Parser::updateStatement(NodePtr with) {
  NodePtr n = node(NodeKind::Update, take());
  n->add(Slot::With, std::move(with));
  if (sqlite() && accept("OR")) n->add(Slot::Conflict, wordHere());
  while (mySql() && isAny({"LOW_PRIORITY", "IGNORE"})) n->set(accept("IGNORE") ? Flag::Ignore : (advance(), Flag::LowPriority));
  fromList(*n, Slot::Target);
  expect("SET");
  assignments(*n, Slot::Assignment);
  if (accept("FROM")) fromList(*n, Slot::From);
  if (accept("WHERE", "CURRENT", "OF")) n->add(Slot::CurrentOf, identifierNode());
  else if (accept("WHERE")) n->add(Slot::Where, expression());
  queryTail(*n);
  returning(*n);
  finish(*n);
  return n;
}

NodePtr Parser::deleteStatement(NodePtr with) {
  NodePtr n = node(NodeKind::Delete, take());
  n->add(Slot::With, std::move(with));
  while (mySql() && isAny({"LOW_PRIORITY", "QUICK", "IGNORE"})) {
    if (accept("IGNORE")) n->set(Flag::Ignore);
    else if (accept("QUICK")) n->set(Flag::Quick);
    else if (accept("LOW_PRIORITY")) n->set(Flag::LowPriority);
  }
  deleteTargets(*n);
  if (accept("WHERE", "CURRENT", "OF")) n->add(Slot::CurrentOf, identifierNode());
  else if (accept("WHERE")) n->add(Slot::Where, expression());
  queryTail(*n);
  returning(*n);
  finish(*n);
  return n;
}

void Parser::deleteTargets(Node &del) {
  const auto targets = [&] {
    do {
      NodePtr t = tableRef(false);
      if (isOp(".") && isOp("*", 1)) { // DELETE a.* FROM
        advance();
        advance();
      }
      if (mySql() && is("PARTITION") && isOp("(", 1)) {
        advance();
        parenNames(*t, Slot::Partition);
      }
      if (isAliasStart()) aliasInto(*t, false);
      finish(*t);
      del.add(Slot::Target, std::move(t));
    } while (acceptOp(","));
  };
  if (accept("FROM")) {
    targets();
    if (sqlite()) { // hints
      Node *t = del.child(Slot::Target);
      if (accept("INDEXED", "BY")) {
        NodePtr hint = make(NodeKind::IndexHint, QStringLiteral("INDEXED BY"));
        hint->add(Slot::Item, identifierNode());
        t->add(Slot::Hint, std::move(hint));
      } else if (accept("NOT", "INDEXED")) {
        t->add(Slot::Hint, make(NodeKind::IndexHint, QStringLiteral("NOT INDEXED")));
      }
    }
    if (accept("USING")) fromList(del, Slot::Using);
    return;
  }
  // DELETE a, b FROM a JOIN b …
  del.set(Flag::MultiTable);
  targets();
  expect("FROM");
  fromList(del, Slot::From);
}

NodePtr Parser::mergeStatement(NodePtr with) {
  NodePtr n = node(NodeKind::Merge, take());
  n->add(Slot::With, std::move(with));
  accept("INTO");
  n->add(Slot::Target, tableRef());
  expect("USING");
  n->add(Slot::Source, fromPrimary());
  expect("ON");
  n->add(Slot::On, expression());
  while (accept("WHEN")) n->add(Slot::Branch, mergeWhen());
  returning(*n);
  finish(*n);
  return n;
}

NodePtr Parser::mergeWhen() {
  NodePtr n = node(NodeKind::MergeWhen, peek());
  while (isAny({"NOT", "MATCHED", "BY", "SOURCE", "TARGET"})) {
    if (!n->text.isEmpty()) n->text += QLatin1Char(' ');
    n->text += word();
  }
  if (accept("AND")) n->add(Slot::Condition, expression());
  expect("THEN");
  const Token start = peek();
  if (accept("DO", "NOTHING")) {
    n->add(Slot::Action, make(NodeKind::Word, QStringLiteral("DO NOTHING")));
  } else if (accept("UPDATE")) {
    NodePtr u = node(NodeKind::Update, start);
    expect("SET");
    assignments(*u, Slot::Assignment);
    n->add(Slot::Action, std::move(u));
  } else if (accept("DELETE")) {
    n->add(Slot::Action, node(NodeKind::Delete, start));
  } else {
    expect("INSERT");
    NodePtr i = node(NodeKind::Insert, start, QStringLiteral("INSERT"));
    insertColumns(*i);
    if (accept("OVERRIDING")) {
      i->add(Slot::Overriding, wordHere());
      expect("VALUE");
    }
    if (accept("DEFAULT", "VALUES")) i->add(Slot::Source, make(NodeKind::DefaultValues));
    else if (is("VALUES")) i->add(Slot::Source, valuesRows());
    n->add(Slot::Action, std::move(i));
  }
  finish(*n);
  return n;
}

NodePtr Parser::copyStatement() {
  NodePtr n = node(NodeKind::Copy, take());
  if (acceptOp("(")) {
    n->add(Slot::Query, isAny({"INSERT", "UPDATE", "DELETE"}) ? statementWord() : query());
    expectOp(")");
  } else {
    NodePtr table = node(NodeKind::TableRef, peek());
    nameInto(*table);
    n->add(Slot::Target, std::move(table));
    if (isOp("(")) parenNames(*n, Slot::Column);
  }
  if (!isAny({"FROM", "TO"})) failExpected(QStringLiteral("FROM or TO"));
  n->text = word();
  if (isAny({"STDIN", "STDOUT"})) n->add(Slot::Source, wordHere());
  else if (is("PROGRAM")) {
    NodePtr w = wordHere();
    w->add(Slot::Value, stringLiteral());
    n->add(Slot::Source, std::move(w));
  } else n->add(Slot::Source, stringLiteral());
  if (!atTerminator() && !is("WHERE")) {
    const std::uint32_t from = peek().offset;
    skipBalanced([&] { return atTerminator() || is("WHERE"); });
    n->add(Slot::Option, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  }
  if (accept("WHERE")) n->add(Slot::Where, expression());
  finish(*n);
  return n;
}

NodePtr Parser::loadStatement() {
  NodePtr n = node(NodeKind::LoadData, peek());
  const std::uint32_t from = peek().offset;
  while (!atTerminator() && !(is("INTO") && is("TABLE", 1))) advance();
  if (is("INTO")) {
    advance();
    advance();
    NodePtr table = node(NodeKind::TableRef, peek());
    nameInto(*table);
    n->add(Slot::Target, std::move(table));
  }
  while (!atTerminator()) advance();
  n->text = sourceText(from, m_lastEnd);
  finish(*n);
  return n;
}

NodePtr Parser::callStatement() {
  NodePtr n = node(NodeKind::Call, take());
  const Token start = peek();
  NodePtr call = node(NodeKind::FunctionCall, start);
  nameInto(*call);
  if (isOp("(")) callArguments(*call);
  finish(*call);
  n->add(Slot::Call, std::move(call));
  finish(*n);
  return n;
}

NodePtr Parser::doStatement() {
  NodePtr n = node(NodeKind::Do, take());
  if (!postgres()) {
    do n->add(Slot::Item, expression());
    while (acceptOp(","));
    finish(*n);
    return n;
  }
  QString language = QStringLiteral("plpgsql");
  Token body;
  while (!m_failed && !atTerminator()) {
    if (accept("LANGUAGE")) {
      NodePtr l = node(NodeKind::Name, peek());
      l->text = peek().kind == TokenKind::String ? stringPrimary()->text : identifierText();
      language = l->text.toLower();
      n->add(Slot::Language, std::move(l));
    } else {
      body = peek();
      n->add(Slot::BodyText, stringLiteral());
    }
  }
  if (m_options.parseBodies && language == QLatin1String("plpgsql") && n->hasChild(Slot::BodyText)) routineBodyText(*n, body);
  finish(*n);
  return n;
}

} // namespace portolan::sql::detail
