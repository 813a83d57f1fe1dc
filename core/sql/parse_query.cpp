// SPDX-License-Identifier: GPL-3.0-or-later
// SELECT, VALUES, WITH, set operations, FROM.
#include "core/sql/keywords.h"
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

namespace {
constexpr std::size_t LongestSetChain = 1000; ///< other set operations than an even chain are not built deeper
int setPrecedence(const QString &op) { return op == QLatin1String("INTERSECT") ? 2 : 1; }
} // namespace

NodePtr Parser::query() {
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  NodePtr with;
  if (is("WITH")) with = withClause();
  NodePtr q = queryTerm(1);
  queryTail(*q);
  if (with) q->insertAt(0, Slot::With, std::move(with));
  finish(*q);
  return q;
}

NodePtr Parser::queryTerm(int minimum) {
  NodePtr left = queryPrimary();
  std::size_t chain = 0;
  while (!m_failed && isAny({"UNION", "INTERSECT", "EXCEPT", "MINUS"})) {
    if (is("MINUS") && !m_options.mode.oracle) break;
    const Token start = peek();
    QString op = utf8(upperAscii(start.text));
    const int level = sqlite() ? 1 : setPrecedence(op);
    if (level < minimum) break;
    // an unbroken chain of UNION ALL is associative: build it balanced
    std::vector<NodePtr> operands;
    SourceSpan span = left->span;
    operands.push_back(std::move(left));
    advance();
    bool all = accept("ALL");
    const bool distinct = !all && accept("DISTINCT");
    operands.push_back(queryTerm(level + 1));
    while (all && op == QLatin1String("UNION") && isSeq(W("UNION"), W("ALL"))) {
      advance();
      advance();
      operands.push_back(queryTerm(level + 1));
    }
    const std::function<NodePtr(std::size_t, std::size_t)> build = [&](std::size_t from, std::size_t to) -> NodePtr {
      if (to - from == 1) return std::move(operands[from]);
      const std::size_t middle = to - from <= 16 ? to - 1 : from + (to - from) / 2;
      NodePtr n = make(NodeKind::SetOperation, op);
      n->span = span;
      n->set(Flag::All, all);
      n->set(Flag::Distinct, distinct);
      NodePtr l = build(from, middle);
      NodePtr r = build(middle, to);
      n->add(Slot::Left, std::move(l));
      n->add(Slot::Right, std::move(r));
      finish(*n);
      return n;
    };
    left = build(0, operands.size());
    if (++chain > LongestSetChain) fail(QStringLiteral("This chain of set operations is longer than %1.").arg(LongestSetChain));
  }
  return left;
}

NodePtr Parser::queryPrimary() {
  const Token start = peek();
  if (acceptOp("(")) {
    NodePtr q = query();
    expectOp(")");
    q->set(Flag::Parens);
    if (q->is(NodeKind::Select) || q->is(NodeKind::SetOperation) || q->is(NodeKind::Values)) {
      // (SELECT …) LIMIT 1: a tail behind the parentheses belongs to a query around it
      if (isAny({"ORDER", "LIMIT", "OFFSET", "FETCH"})) {
        NodePtr outer = node(NodeKind::Subquery, start);
        outer->add(Slot::Query, std::move(q));
        outer->child(Slot::Query)->set(Flag::Parens, false);
        return outer;
      }
    }
    return q;
  }
  if (is("SELECT")) return selectCore();
  if (is("VALUES")) return valuesQuery();
  if (is("WITH")) return query();
  if (is("TABLE")) { // TABLE t: SELECT * FROM t
    advance();
    NodePtr n = node(NodeKind::Select, start);
    NodePtr item = make(NodeKind::SelectItem);
    item->add(Slot::Value, make(NodeKind::Star));
    n->add(Slot::Item, std::move(item));
    n->add(Slot::From, tableRef(false));
    finish(*n);
    return n;
  }
  failExpected(QStringLiteral("SELECT"));
  return make(NodeKind::Raw);
}

NodePtr Parser::valuesQuery() {
  NodePtr n = node(NodeKind::Values, peek());
  advance();
  do {
    if (accept("ROW")) n->set(Flag::RowKeyword);
    n->add(Slot::Row, rowValue());
  } while (acceptOp(","));
  finish(*n);
  return n;
}

NodePtr Parser::rowValue() {
  NodePtr row = node(NodeKind::Row, peek());
  if (!expectOp("(")) return row;
  if (!isOp(")")) expressionList(*row, Slot::Item);
  expectOp(")");
  finish(*row);
  return row;
}

NodePtr Parser::selectCore() {
  NodePtr n = node(NodeKind::Select, take());
  while (!m_failed) {
    if (accept("DISTINCT") || accept("DISTINCTROW")) {
      n->set(Flag::Distinct);
      if (postgres() && accept("ON")) {
        expectOp("(");
        expressionList(*n, Slot::DistinctOn);
        expectOp(")");
      }
    } else if (is("ALL") && !isOp("(", 1)) {
      advance();
      n->set(Flag::All);
    } else if (mySql() && isAny({"STRAIGHT_JOIN", "HIGH_PRIORITY", "SQL_SMALL_RESULT", "SQL_BIG_RESULT", "SQL_BUFFER_RESULT", "SQL_NO_CACHE", "SQL_CACHE", "SQL_CALC_FOUND_ROWS"})) {
      n->add(Slot::Option, wordHere());
    } else {
      break;
    }
  }
  if (is("INTO")) n->add(Slot::Into, intoClause()); // PL/pgSQL allows it first
  const bool noItems = atTerminator() || isOp(")") || is("FROM");
  if (!noItems || !postgres()) selectItems(*n, Slot::Item);
  if (is("BULK") && is("COLLECT", 1)) { advance(); advance(); }
  if (is("INTO")) n->add(Slot::Into, intoClause());
  if (accept("FROM")) fromList(*n, Slot::From);
  if (is("INTO") && !n->hasChild(Slot::Into)) n->add(Slot::Into, intoClause());
  if (accept("WHERE")) n->add(Slot::Where, expression());
  if (accept("GROUP", "BY")) groupBy(*n);
  if (accept("HAVING")) n->add(Slot::Having, expression());
  if (is("WINDOW") && isIdentifier(1) && is("AS", 2)) {
    advance();
    do {
      NodePtr w = node(NodeKind::NamedWindow, peek());
      w->text = identifierText();
      expect("AS");
      w->add(Slot::Over, windowSpec());
      finish(*w);
      n->add(Slot::Window, std::move(w));
    } while (acceptOp(","));
  }
  if (mySql() && is("PROCEDURE") && isIdentifier(1)) { // PROCEDURE ANALYSE()
    advance();
    NodePtr option = make(NodeKind::Word, QStringLiteral("PROCEDURE"));
    option->add(Slot::Call, columnOrCall());
    n->add(Slot::Option, std::move(option));
  }
  finish(*n);
  return n;
}

void Parser::selectItems(Node &n, Slot slot) {
  do n.add(slot, selectItem());
  while (acceptOp(","));
}

NodePtr Parser::selectItem() {
  const Token start = peek();
  NodePtr n = node(NodeKind::SelectItem, start);
  attachComments(*n, start.offset);
  n->add(Slot::Value, expression());
  if (accept("AS")) {
    n->set(Flag::As);
    n->set(Flag::Quoted, peek().kind != TokenKind::Word);
    if (peek().kind == TokenKind::String) n->text = stringPrimary()->text;
    else n->text = identifierText();
  } else if (peek().kind == TokenKind::QuotedName || (peek().kind == TokenKind::Word && !isStopWord() && !n->child(Slot::Value)->is(NodeKind::Star))) {
    n->set(Flag::Quoted, peek().kind == TokenKind::QuotedName);
    n->text = identifierText();
  } else if (peek().kind == TokenKind::String && !postgres()) {
    n->set(Flag::Quoted);
    n->text = stringPrimary()->text;
  }
  finish(*n);
  return n;
}

void Parser::groupBy(Node &select) {
  if (accept("DISTINCT")) { /* GROUP BY DISTINCT only removes equal grouping sets */ }
  else if (is("ALL") && postgres()) advance();
  do select.add(Slot::GroupBy, groupItem());
  while (acceptOp(","));
  if (accept("WITH", "ROLLUP")) select.set(Flag::WithRollup);
}

NodePtr Parser::groupItem() {
  const Token start = peek();
  if ((is("ROLLUP") || is("CUBE")) && isOp("(", 1)) {
    NodePtr n = node(NodeKind::GroupingSets, start, word());
    advance();
    expressionList(*n, Slot::Item);
    expectOp(")");
    finish(*n);
    return n;
  }
  if (isSeq(W("GROUPING"), W("SETS"))) {
    const Deeper deeper(*this);
    if (!deeper.ok) return make(NodeKind::Raw);
    advance();
    advance();
    NodePtr n = node(NodeKind::GroupingSets, start, QStringLiteral("GROUPING SETS"));
    expectOp("(");
    do n->add(Slot::Item, groupItem());
    while (acceptOp(","));
    expectOp(")");
    finish(*n);
    return n;
  }
  if (mySql()) { // MySQL once allowed GROUP BY a DESC
    NodePtr value = expression();
    if (!is("ASC") && !is("DESC")) return value;
    NodePtr item = node(NodeKind::OrderItem, start);
    item->add(Slot::Value, std::move(value));
    item->set(accept("DESC") ? Flag::Desc : Flag::Asc);
    accept("ASC");
    finish(*item);
    return item;
  }
  return expression();
}

void Parser::queryTail(Node &q) {
  for (bool more = true; more && !m_failed;) {
    more = false;
    if (is("ORDER") && is("BY", 1) && !q.hasChild(Slot::OrderBy)) {
      advance();
      advance();
      orderBy(q, Slot::OrderBy);
      more = true;
    } else if (isAny({"LIMIT", "FETCH", "OFFSET"}) && !(is("FETCH") && !isAny({"FIRST", "NEXT"}, 1))) {
      limitClause(q);
      more = true;
    } else if ((is("FOR") && isAny({"UPDATE", "SHARE", "NO", "KEY", "READ"}, 1)) || (is("LOCK") && is("IN", 1))) {
      q.add(Slot::Lock, lockClause());
      more = true;
    } else if (is("INTO") && !q.hasChild(Slot::Into) && (mySql() || m_plpgsql)) {
      q.add(Slot::Into, intoClause());
      more = true;
    }
  }
}

void Parser::limitClause(Node &q) {
  if (accept("LIMIT")) {
    if (accept("ALL")) return;
    NodePtr first = expression(m_levels.andOp + 1);
    if (acceptOp(",")) { // LIMIT offset, count
      q.set(Flag::LimitComma);
      NodePtr count = expression(m_levels.andOp + 1);
      q.put(Slot::Limit, std::move(count));
      q.put(Slot::Offset, std::move(first));
    } else {
      q.put(Slot::Limit, std::move(first));
    }
    if (accept("ROWS", "EXAMINED")) q.add(Slot::Option, option(QStringLiteral("ROWS EXAMINED"), expression()));
    return;
  }
  if (accept("OFFSET")) {
    q.put(Slot::Offset, expression(m_levels.andOp + 1));
    if (!accept("ROWS")) accept("ROW");
    return;
  }
  advance(); // FETCH
  advance(); // FIRST, NEXT
  if (isAny({"ROW", "ROWS"})) q.put(Slot::Limit, number(1));
  else q.put(Slot::Limit, expression(m_levels.andOp + 1));
  if (!accept("ROWS")) accept("ROW");
  if (accept("WITH", "TIES")) q.set(Flag::WithTies);
  else accept("ONLY");
}

NodePtr Parser::lockClause() {
  NodePtr n = node(NodeKind::LockClause, peek());
  if (accept("LOCK")) {
    expect("IN");
    expect("SHARE");
    expect("MODE");
    n->text = QStringLiteral("LOCK IN SHARE MODE");
  } else {
    n->text = word();
    while (isAny({"UPDATE", "SHARE", "NO", "KEY", "READ", "ONLY"})) n->text += QLatin1Char(' ') + word();
  }
  if (accept("OF")) nameList(*n, Slot::Table);
  if (is("NOWAIT")) n->add(Slot::Wait, wordHere());
  else if (isSeq(W("SKIP"), W("LOCKED"))) {
    NodePtr w = wordHere();
    w->text += QLatin1Char(' ') + word();
    n->add(Slot::Wait, std::move(w));
  } else if (is("WAIT")) {
    NodePtr w = wordHere();
    w->text += QLatin1Char(' ') + utf8(take().text);
    n->add(Slot::Wait, std::move(w));
  }
  finish(*n);
  return n;
}

NodePtr Parser::intoClause() {
  NodePtr n = node(NodeKind::IntoClause, take());
  if (mySql() && isAny({"OUTFILE", "DUMPFILE"})) {
    n->text = word();
    n->add(Slot::Target, stringLiteral());
    QString rest;
    while (isAny({"CHARACTER", "SET", "FIELDS", "COLUMNS", "TERMINATED", "BY", "OPTIONALLY", "ENCLOSED", "ESCAPED", "LINES", "STARTING"}) || peek().kind == TokenKind::String
           || (rest.endsWith(QLatin1String("SET ")) && isIdentifier()))
      rest += utf8(take().text) + QLatin1Char(' ');
    if (!rest.isEmpty()) n->add(Slot::Option, make(NodeKind::Word, rest.trimmed()));
    finish(*n);
    return n;
  }
  if (postgres() && !m_plpgsql) { // SELECT … INTO [TEMP] [TABLE] name
    n->text = QStringLiteral("TABLE");
    if (accept("TEMPORARY") || accept("TEMP")) n->set(Flag::Temporary);
    if (accept("UNLOGGED")) n->set(Flag::Unlogged);
    if (is("TABLE")) advance();
    n->add(Slot::Target, qualifiedName());
    finish(*n);
    return n;
  }
  if (accept("STRICT")) n->set(Flag::Strict);
  do {
    NodePtr target = primary();
    n->add(Slot::Target, postfix(std::move(target)));
  } while (acceptOp(","));
  finish(*n);
  return n;
}

NodePtr Parser::withClause() {
  NodePtr n = node(NodeKind::With, take());
  n->set(Flag::Recursive, accept("RECURSIVE"));
  do n->add(Slot::Item, commonTable());
  while (acceptOp(","));
  finish(*n);
  return n;
}

NodePtr Parser::commonTable() {
  const Token start = peek();
  NodePtr n = node(NodeKind::CommonTable, start);
  attachComments(*n, start.offset);
  n->set(Flag::Quoted, start.kind == TokenKind::QuotedName);
  n->text = identifierText();
  if (isOp("(")) parenNames(*n, Slot::Column);
  expect("AS");
  if (accept("NOT", "MATERIALIZED")) n->set(Flag::NotMaterialized);
  else if (accept("MATERIALIZED")) n->set(Flag::Materialized);
  expectOp("(");
  if (isAny({"INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE"})) n->add(Slot::Query, statementWord());
  else n->add(Slot::Query, query());
  expectOp(")");
  if (isAny({"SEARCH", "CYCLE"})) {
    const std::uint32_t from = peek().offset;
    skipBalanced([&] { return isOp(",") || isAny({"SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE"}); });
    n->add(Slot::Search, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  }
  finish(*n);
  return n;
}

void Parser::fromList(Node &n, Slot slot) {
  do n.add(slot, fromItem());
  while (acceptOp(","));
}

NodePtr Parser::fromItem() { return joinChain(fromPrimary()); }

bool Parser::joinType(QString &type, bool &natural) {
  std::size_t i = 0;
  natural = is("NATURAL");
  if (natural) ++i;
  if (mySql() && is("STRAIGHT_JOIN", i)) {
    type = QStringLiteral("STRAIGHT_JOIN");
    advance();
    return true;
  }
  if (isAny({"LEFT", "RIGHT", "FULL"}, i)) {
    type = utf8(upperAscii(peek(i).text));
    ++i;
    if (is("OUTER", i)) ++i;
  } else if (isAny({"INNER", "CROSS"}, i)) {
    type = utf8(upperAscii(peek(i).text));
    ++i;
  } else {
    type = QStringLiteral("INNER");
  }
  if (!is("JOIN", i)) return false;
  for (std::size_t n = 0; n <= i; ++n) advance();
  return true;
}

NodePtr Parser::joinChain(NodePtr left) {
  int chain = 0;
  while (!m_failed && peek().kind == TokenKind::Word) {
    QString type;
    bool natural = false;
    const Token start = peek();
    if (!joinType(type, natural)) break;
    NodePtr join = node(NodeKind::Join, start, type);
    join->span = left->span;
    join->set(Flag::Natural, natural);
    join->add(Slot::Left, std::move(left));
    NodePtr right = fromPrimary();
    // a JOIN b JOIN c ON … ON …: the inner ON comes first
    if (!natural && type != QLatin1String("CROSS") && !is("ON") && !is("USING") && isAny({"JOIN", "INNER", "LEFT", "RIGHT", "FULL"}) && !mySql()) {
      const Deeper deeper(*this);
      if (deeper.ok) right = joinChain(std::move(right));
    }
    join->add(Slot::Right, std::move(right));
    if (accept("ON")) {
      join->add(Slot::On, expression());
    } else if (is("USING") && isOp("(", 1)) {
      advance();
      parenNames(*join, Slot::Using);
      if (is("AS") && postgres()) aliasInto(*join, false);
    }
    finish(*join);
    left = std::move(join);
    if (++chain > 500) fail(QStringLiteral("More than 500 tables are joined here."));
  }
  return left;
}

NodePtr Parser::fromPrimary() {
  const Token start = peek();
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  const bool lateral = accept("LATERAL");
  if (isOp("(")) {
    if (startsQuery(1)) {
      advance();
      NodePtr n = node(NodeKind::DerivedTable, start);
      n->set(Flag::Lateral, lateral);
      n->add(Slot::Query, query());
      expectOp(")");
      aliasInto(*n, false);
      finish(*n);
      return n;
    }
    advance();
    NodePtr n = fromItem();
    while (acceptOp(",")) { // MySQL: (a, b) is a cross join
      NodePtr join = node(NodeKind::Join, start, QStringLiteral("CROSS"));
      join->add(Slot::Left, std::move(n));
      join->add(Slot::Right, fromItem());
      n = std::move(join);
    }
    expectOp(")");
    n->set(Flag::Parens);
    if (n->is(NodeKind::Join) && isAliasStart()) aliasInto(*n, false);
    return n;
  }
  if (mySql() && isOp("{") && is("OJ", 1)) { // ODBC { OJ a LEFT JOIN b ON … }
    advance();
    advance();
    NodePtr n = fromItem();
    expectOp("}");
    n->set(Flag::Parens);
    return n;
  }
  if (postgres() && isSeq(W("ROWS"), W("FROM")) && isOp("(", 2)) {
    NodePtr n = node(NodeKind::FunctionTable, start);
    for (int i = 0; i < 3; ++i) advance();
    do n->add(Slot::Item, expression());
    while (acceptOp(","));
    expectOp(")");
    n->set(Flag::WithOrdinality, accept("WITH", "ORDINALITY"));
    n->set(Flag::Lateral, lateral);
    aliasInto(*n, true);
    finish(*n);
    return n;
  }
  NodePtr table = tableRef(false);
  if (isOp("(") && !table->has(Flag::Only)) {
    NodePtr call = make(NodeKind::ColumnRef, table->text);
    call->span = table->span;
    call->set(Flag::Quoted, table->has(Flag::Quoted));
    call->add(Slot::Qualifier, table->take(Slot::Qualifier));
    call = functionCall(std::move(call));
    if (call->is(NodeKind::JsonTable)) {
      aliasInto(*call, false);
      return call;
    }
    NodePtr n = node(NodeKind::FunctionTable, start);
    n->set(Flag::Lateral, lateral);
    n->add(Slot::Item, std::move(call));
    n->set(Flag::WithOrdinality, accept("WITH", "ORDINALITY"));
    aliasInto(*n, true);
    finish(*n);
    return n;
  }
  tableSuffix(*table);
  finish(*table);
  return table;
}

NodePtr Parser::tableRef(bool aliasAllowed) {
  NodePtr n = node(NodeKind::TableRef, peek());
  if (postgres() && is("ONLY") && !isOp(".", 1)) {
    advance();
    n->set(Flag::Only);
    if (acceptOp("(")) {
      nameInto(*n);
      expectOp(")");
      if (aliasAllowed) aliasInto(*n, false);
      return n;
    }
  }
  if (isStopWord() && !isOp(".", 1)) {
    failExpected(QStringLiteral("a table"));
    return n;
  }
  nameInto(*n);
  if (postgres() && isOp("*")) {
    advance();
    n->set(Flag::Descendants);
  }
  if (aliasAllowed) aliasInto(*n, false);
  finish(*n);
  return n;
}

bool Parser::isAliasStart() {
  if (is("AS")) return true;
  if (peek().kind == TokenKind::QuotedName) return true;
  return peek().kind == TokenKind::Word && !isStopWord();
}

void Parser::aliasInto(Node &n, bool columnDefinitions) {
  const Token start = peek();
  if (!isAliasStart() && !(peek().kind == TokenKind::String && sqlite())) return;
  NodePtr alias = node(NodeKind::Alias, start);
  alias->set(Flag::As, accept("AS"));
  if (columnDefinitions && isOp("(")) { // AS (a int, b text)
    advance();
    do alias->add(Slot::Column, columnDef());
    while (acceptOp(","));
    expectOp(")");
    finish(*alias);
    n.add(Slot::Alias, std::move(alias));
    return;
  }
  alias->set(Flag::Quoted, peek().kind != TokenKind::Word);
  if (peek().kind == TokenKind::String) alias->text = stringPrimary()->text;
  else alias->text = identifierText();
  if (isOp("(") && isIdentifier(1)) {
    const bool plain = isOp(",", 2) || isOp(")", 2);
    if (plain) {
      parenNames(*alias, Slot::Column);
    } else if (columnDefinitions) {
      advance();
      do alias->add(Slot::Column, columnDef());
      while (acceptOp(","));
      expectOp(")");
    }
  }
  finish(*alias);
  n.add(Slot::Alias, std::move(alias));
}

/// What may stand between a table's name and the next join: partitions, alias, sample, hints.
void Parser::tableSuffix(Node &table) {
  if (mySql() && is("PARTITION") && isOp("(", 1)) {
    advance();
    parenNames(table, Slot::Partition);
  }
  if (mySql() && isSeq(W("FOR"), W("SYSTEM_TIME"))) {
    const std::uint32_t from = peek().offset;
    skipBalanced([&] { return isOp(",") || atTerminator() || isAny({"WHERE", "JOIN", "LEFT", "INNER", "ORDER", "GROUP", "ON"}) || isOp(")"); });
    table.add(Slot::AsOf, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  }
  aliasInto(table, false);
  if (postgres() && is("TABLESAMPLE")) {
    advance();
    table.add(Slot::Sample, columnOrCall());
    if (is("REPEATABLE")) table.add(Slot::Option, columnOrCall());
  }
  if (sqlite() && accept("INDEXED", "BY")) {
    NodePtr hint = make(NodeKind::IndexHint, QStringLiteral("INDEXED BY"));
    hint->add(Slot::Item, identifierNode());
    table.add(Slot::Hint, std::move(hint));
  } else if (sqlite() && accept("NOT", "INDEXED")) {
    table.add(Slot::Hint, make(NodeKind::IndexHint, QStringLiteral("NOT INDEXED")));
  }
  if (mySql()) indexHints(table);
}

void Parser::indexHints(Node &table) {
  while (!m_failed && isAny({"USE", "FORCE", "IGNORE"}) && isAny({"INDEX", "KEY"}, 1)) {
    NodePtr hint = node(NodeKind::IndexHint, peek());
    hint->text = word() + QLatin1String(" INDEX");
    advance();
    if (accept("FOR")) {
      NodePtr what = wordHere();
      if (accept("BY")) what->text += QLatin1String(" BY");
      hint->add(Slot::For, std::move(what));
    }
    parenNames(*hint, Slot::Item);
    finish(*hint);
    table.add(Slot::Hint, std::move(hint));
    if (isOp(",") && isAny({"USE", "FORCE", "IGNORE"}, 1)) advance();
  }
}

} // namespace portolan::sql::detail
