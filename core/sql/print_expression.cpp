// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/keywords.h"
#include "core/sql/printer_core.h"

namespace portolan::sql::detail {

namespace {
bool isPlainName(const QString &text) {
  for (const QChar c : text) {
    const ushort u = c.unicode();
    if (!((u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '_' || u == ' ')) return false;
  }
  return !text.isEmpty();
}
QString bitsAsNumber(const QString &digits) {
  bool ok = false;
  const quint64 v = digits.toULongLong(&ok, 2);
  return ok ? QString::number(v) : QStringLiteral("0");
}
} // namespace

void Printer::expressions(const std::vector<const Node *> &nodes) {
  each(nodes, [&](const Node &n) { expr(n); });
}

void Printer::subquery(const Node &q) {
  put("(");
  raise();
  newLine();
  query(q);
  lower();
  newLine();
  put(")");
}

/// `minimum`: the weakest level that needs no parentheses here.
void Printer::expr(const Node &n, int minimum) {
  if (++m_depth > 3000) { // a tree that no parser made: stop rather than crash
    --m_depth;
    put("/* nested too deeply */");
    return;
  }
  note(n);
  const bool row = n.is(NodeKind::Row) || n.is(NodeKind::Subquery);
  const bool parens = !row && (n.has(Flag::Parens) || nodePrecedence(n, m_levels, m_options.dialect) < minimum);
  if (parens) put("(");
  exprInner(n);
  if (parens) put(")");
  --m_depth;
}

void Printer::exprInner(const Node &n) {
  switch (n.kind) {
  case NodeKind::NumberLiteral: case NodeKind::StringLiteral: case NodeKind::HexLiteral: case NodeKind::BitLiteral: case NodeKind::NullLiteral:
  case NodeKind::BooleanLiteral: case NodeKind::TypedLiteral: case NodeKind::Star: case NodeKind::Parameter: case NodeKind::UserVariable:
  case NodeKind::SystemVariable: case NodeKind::Default: case NodeKind::Word: case NodeKind::Raw: literal(n); return;
  case NodeKind::ColumnRef: case NodeKind::Name: qualified(n); return;
  case NodeKind::Interval: intervalNode(n); return;
  case NodeKind::Unary: unaryNode(n); return;
  case NodeKind::Binary: binaryChain(n); return;
  case NodeKind::Like: case NodeKind::Is: case NodeKind::In: case NodeKind::Between: comparison(n); return;
  case NodeKind::Quantified:
    put(n.text);
    if (const Node *q = n.child(Slot::Query)) {
      put(" ");
      subquery(*q);
    } else {
      put("(");
      expr(*n.child(Slot::Operand));
      put(")");
    }
    return;
  case NodeKind::Row:
    if (n.has(Flag::Explicit) || (postgres() && n.count(Slot::Item) == 1)) put("ROW");
    put("(");
    expressions(n.all(Slot::Item));
    put(")");
    return;
  case NodeKind::Array: arrayNode(n); return;
  case NodeKind::Subscript:
    expr(*n.child(Slot::Operand), m_levels.postfix);
    put("[");
    if (const Node *l = n.child(Slot::Low)) expr(*l);
    if (n.has(Flag::Slice)) put(":");
    if (const Node *h = n.child(Slot::High)) expr(*h);
    if (const Node *i = n.child(Slot::Index)) expr(*i);
    put("]");
    return;
  case NodeKind::FieldAccess:
    put("(");
    exprInner(*n.child(Slot::Operand));
    put(").");
    if (n.text == QLatin1String("*")) put("*");
    else ident(n.text);
    return;
  case NodeKind::Case: caseNode(n); return;
  case NodeKind::Cast: castNode(n); return;
  case NodeKind::ConvertUsing:
    put("CONVERT(");
    expr(*n.child(Slot::Operand));
    put(" USING ");
    put(n.text);
    put(")");
    return;
  case NodeKind::Collate:
    expr(*n.child(Slot::Operand), m_levels.collate);
    put(" COLLATE ");
    if (mySql()) put(n.text);
    else {
      if (const Node *q = n.child(Slot::Qualifier)) {
        qualified(*q);
        put(".");
      }
      put(postgres() ? quoteIdentifier(Dialect::Postgres, n.text) : n.text);
    }
    return;
  case NodeKind::AtTimeZone:
    expr(*n.child(Slot::Operand), m_levels.zone);
    put(" AT TIME ZONE ");
    expr(*n.child(Slot::Zone), m_levels.zone + 1);
    return;
  case NodeKind::Exists:
    put("EXISTS ");
    subquery(*n.child(Slot::Query));
    return;
  case NodeKind::Subquery: subquery(*n.child(Slot::Query)); return;
  case NodeKind::FunctionCall: callNode(n); return;
  case NodeKind::NamedArg:
    ident(n.text);
    put(n.has(Flag::ColonEquals) ? " := " : " => ");
    expr(*n.child(Slot::Value));
    return;
  case NodeKind::VariadicArg:
    put("VARIADIC ");
    expr(*n.child(Slot::Value));
    return;
  case NodeKind::Extract:
    put("EXTRACT(");
    put(n.text);
    put(" FROM ");
    expr(*n.child(Slot::Operand));
    put(")");
    return;
  case NodeKind::Trim: {
    put("TRIM(");
    put(n.text);
    const Node *remove = n.child(Slot::Remove);
    if (remove) {
      space();
      expr(*remove);
    }
    if (remove || !n.text.isEmpty()) put(" FROM ");
    expr(*n.child(Slot::Operand));
    put(")");
    return;
  }
  case NodeKind::Position:
    put("POSITION(");
    expr(*n.child(Slot::Left), std::max(m_levels.range, m_levels.comparison) + 1);
    put(" IN ");
    expr(*n.child(Slot::Right));
    put(")");
    return;
  case NodeKind::MatchAgainst:
    put("MATCH (");
    expressions(n.all(Slot::Column));
    put(") AGAINST (");
    expr(*n.child(Slot::Against), m_levels.bitOr);
    if (!n.text.isEmpty()) word(n.text);
    put(")");
    return;
  case NodeKind::GroupingSets:
    put(n.text);
    put(n.textIs(QLatin1String("GROUPING SETS")) ? " (" : "(");
    expressions(n.all(Slot::Item));
    put(")");
    return;
  case NodeKind::NextValue:
    if (postgres()) {
      put("nextval(");
      stringText(quoteName(Dialect::Postgres, n.objectName()));
      put(")");
      return;
    }
    put(n.has(Flag::Previous) ? "PREVIOUS VALUE FOR " : "NEXT VALUE FOR ");
    qualified(n);
    return;
  case NodeKind::JsonTable: jsonTable(n); return;
  case NodeKind::WindowSpec: windowSpec(n); return;
  case NodeKind::OrderItem: orderItem(n); return;
  case NodeKind::TypeName: typeName(n); return;
  case NodeKind::Assignment: assignment(n); return;
  case NodeKind::SelectItem: selectItem(n); return;
  case NodeKind::Select: case NodeKind::SetOperation: case NodeKind::Values: query(n); return;
  default: statementNode(n); return;
  }
}

void Printer::literal(const Node &n) {
  switch (n.kind) {
  case NodeKind::StringLiteral:
    if (mySql()) {
      if (const Node *c = n.child(Slot::Charset)) put(QLatin1Char('_') + c->text + QLatin1Char(' '));
      else if (n.has(Flag::National)) put("N");
    }
    stringText(n.text);
    return;
  case NodeKind::HexLiteral:
    if (const Node *c = n.child(Slot::Charset); c && mySql()) put(QLatin1Char('_') + c->text + QLatin1Char(' '));
    if (postgres()) {
      put("'\\x");
      put(n.text);
      put("'::bytea");
    } else if (n.has(Flag::ZeroX) && (mySql() || sqlite())) {
      put("0x");
      put(n.text);
    } else {
      put("X'");
      put(n.text);
      put("'");
    }
    return;
  case NodeKind::BitLiteral:
    if (sqlite()) {
      put(bitsAsNumber(n.text));
      return;
    }
    if (const Node *c = n.child(Slot::Charset); c && mySql()) put(QLatin1Char('_') + c->text + QLatin1Char(' '));
    put(postgres() ? "B'" : "b'");
    put(n.text);
    put("'");
    return;
  case NodeKind::NullLiteral: put("NULL"); return;
  case NodeKind::TypedLiteral:
    typeName(*n.child(Slot::Type));
    put(" ");
    stringText(n.text);
    return;
  case NodeKind::Star:
    if (const Node *q = n.child(Slot::Qualifier)) {
      qualified(*q);
      put(".");
    }
    put("*");
    return;
  case NodeKind::UserVariable:
    put("@");
    if (isPlainName(QString(n.text).remove(QLatin1Char('.')).remove(QLatin1Char('$'))) && !n.text.contains(QLatin1Char(' '))) put(n.text);
    else put(quoteIdentifier(Dialect::MariaDb, n.text));
    return;
  case NodeKind::SystemVariable:
    put(n.has(Flag::Global) ? "@@GLOBAL." : n.has(Flag::Session) ? "@@SESSION." : n.has(Flag::Persist) ? "@@PERSIST." : "@@");
    put(n.text);
    return;
  case NodeKind::Default: put("DEFAULT"); return;
  default: put(n.text); return; // numbers, words, parameters, raw text
  }
}

void Printer::intervalNode(const Node &n) {
  put("INTERVAL ");
  if (postgres()) {
    const Node *p = n.child(Slot::Precision);
    if (p && n.text.isEmpty()) {
      put("(");
      expr(*p);
      put(") ");
    }
    expr(*n.child(Slot::Value), m_levels.unary);
    if (!n.text.isEmpty()) word(n.text);
    if (p && !n.text.isEmpty()) {
      put("(");
      expr(*p);
      put(")");
    }
    return;
  }
  expr(*n.child(Slot::Value), 0);
  put(" ");
  put(n.text);
}

void Printer::unaryNode(const Node &n) {
  const Node &operand = *n.child(Slot::Operand);
  const int level = nodePrecedence(n, m_levels, m_options.dialect);
  if (n.text == QLatin1String("NOT")) {
    put("NOT ");
    expr(operand, level);
    return;
  }
  if (n.text == QLatin1String("BINARY")) {
    put("BINARY ");
    expr(operand, level);
    return;
  }
  put(n.text);
  if (!(n.text == QLatin1String("-") || n.text == QLatin1String("+") || n.text == QLatin1String("~") || n.text == QLatin1String("!")) || operand.is(NodeKind::Unary)) put(" ");
  expr(operand, postgres() && !(n.text == QLatin1String("-") || n.text == QLatin1String("+")) ? level + 1 : level);
}

void Printer::binaryChain(const Node &n) {
  // the left spine as a list: a chain of a thousand operators is no thousand calls deep
  std::vector<const Node *> chain;
  const Node *x = &n;
  const auto nonAssociative = [&](int level) { return postgres() && level == m_levels.comparison; };
  for (;;) {
    chain.push_back(x);
    const Node *left = x->child(Slot::Left);
    if (!left || !left->is(NodeKind::Binary) || left->has(Flag::Parens)) break;
    const int outer = nodePrecedence(*x, m_levels, m_options.dialect), inner = nodePrecedence(*left, m_levels, m_options.dialect);
    if (inner < outer || (inner == outer && (nonAssociative(outer) || outer == m_levels.assign))) break;
    x = left;
  }
  const int first = nodePrecedence(*x, m_levels, m_options.dialect);
  expr(*x->child(Slot::Left), nonAssociative(first) || first == m_levels.assign ? first + 1 : first);
  for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
    const Node &op = **it;
    const int level = nodePrecedence(op, m_levels, m_options.dialect);
    const Node &right = *op.child(Slot::Right);
    if (op.text == QLatin1String("MEMBER OF")) {
      put(" MEMBER OF (");
      expr(right);
      put(")");
      continue;
    }
    const bool logical = op.text == QLatin1String("AND") || op.text == QLatin1String("OR");
    const bool json = op.text == QLatin1String("->") || op.text == QLatin1String("->>");
    if (!json) put(" ");
    if (mySql() && op.text == QLatin1String("||") && !m_options.pipesAsConcat) put("||");
    else put(op.text);
    if (!json) put(" ");
    const bool same = right.is(NodeKind::Binary) && right.text == op.text && (logical || op.text == QLatin1String("||"));
    expr(right, level == m_levels.assign || same ? level : level + 1);
  }
}

void Printer::comparison(const Node &n) {
  const int level = m_levels.range;
  const auto operand = [&](Slot slot, int minimum) {
    if (const Node *o = n.child(slot)) expr(*o, minimum);
  };
  const char *negation = n.has(Flag::Not) ? " NOT" : "";
  switch (n.kind) {
  case NodeKind::Like:
    operand(Slot::Left, level + 1);
    put(negation);
    put(" ");
    put(n.text);
    put(" ");
    operand(Slot::Right, level + 1);
    if (n.hasChild(Slot::Escape)) {
      put(" ESCAPE ");
      operand(Slot::Escape, level + 1);
    }
    return;
  case NodeKind::Is:
    if (n.text == QLatin1String("DISTINCT FROM") && mySql()) { // a <=> b is IS NOT DISTINCT FROM
      if (!n.has(Flag::Not)) put("NOT (");
      operand(Slot::Operand, m_levels.comparison + 1);
      put(" <=> ");
      operand(Slot::Right, m_levels.comparison + 1);
      if (!n.has(Flag::Not)) put(")");
      return;
    }
    operand(Slot::Operand, postgres() ? m_levels.isTest : m_levels.isTest + 1);
    if (n.text == QLatin1String("DISTINCT FROM") && sqlite()) {
      put(n.has(Flag::Not) ? " IS " : " IS NOT ");
      operand(Slot::Right, m_levels.isTest + 1);
      return;
    }
    put(n.has(Flag::Not) ? " IS NOT " : " IS ");
    put(n.text);
    if (n.hasChild(Slot::Right)) {
      put(" ");
      operand(Slot::Right, m_levels.isTest + 1);
    }
    return;
  case NodeKind::In:
    operand(Slot::Operand, level + 1);
    put(negation);
    put(" IN ");
    if (const Node *q = n.child(Slot::Query)) {
      subquery(*q);
    } else if (const Node *s = n.child(Slot::Source)) {
      expr(*s);
    } else {
      put("(");
      expressions(n.all(Slot::Item));
      put(")");
    }
    return;
  case NodeKind::Between: {
    operand(Slot::Operand, level + 1);
    put(negation);
    put(n.has(Flag::Symmetric) ? " BETWEEN SYMMETRIC " : " BETWEEN ");
    operand(Slot::Low, std::max(level, m_levels.comparison) + 1);
    put(" AND ");
    operand(Slot::High, level + 1);
    return;
  }
  default: return;
  }
}

void Printer::castNode(const Node &n) {
  const Node &operand = *n.child(Slot::Operand);
  const Node &type = *n.child(Slot::Type);
  if (n.text == QLatin1String("::") && postgres()) {
    expr(operand, m_levels.cast);
    put("::");
    typeName(type);
    return;
  }
  if (n.text == QLatin1String("CONVERT") && mySql()) {
    put("CONVERT(");
    expr(operand);
    put(", ");
    typeName(type);
    put(")");
    return;
  }
  put("CAST(");
  expr(operand);
  put(" AS ");
  typeName(type);
  if (const Node *f = n.child(Slot::Format)) {
    put(" FORMAT ");
    expr(*f);
  }
  put(")");
}

void Printer::caseNode(const Node &n) {
  put("CASE");
  if (const Node *o = n.child(Slot::Operand)) {
    put(" ");
    expr(*o);
  }
  for (const Node *b : n.all(Slot::Branch)) {
    put(" WHEN ");
    expr(*b->child(Slot::Condition));
    put(" THEN ");
    expr(*b->child(Slot::Result));
  }
  if (const Node *e = n.child(Slot::Else)) {
    put(" ELSE ");
    expr(*e);
  }
  put(" END");
}

void Printer::arrayNode(const Node &n) {
  put("ARRAY");
  if (const Node *q = n.child(Slot::Query)) {
    subquery(*q);
    return;
  }
  put("[");
  expressions(n.all(Slot::Item));
  put("]");
}

void Printer::callNode(const Node &n) {
  if (const Node *q = n.child(Slot::Qualifier)) {
    qualified(*q);
    put(".");
  }
  if (!n.has(Flag::Quoted) && isPlainName(n.text)) put(n.text);
  else ident(n.text);
  if (n.has(Flag::NoParens) && !n.hasChild(Slot::Arg)) return;
  put("(");
  if (n.has(Flag::Distinct)) put("DISTINCT ");
  if (n.has(Flag::All)) put("ALL ");
  const bool keywords = n.has(Flag::KeywordArgs);
  bool first = true, afterWord = false;
  for (const Node *a : n.all(Slot::Arg)) {
    const bool keyword = keywords && a->is(NodeKind::Word);
    if (!first) put(keyword || afterWord ? " " : ", ");
    expr(*a, keywords && !keyword ? m_levels.isTest : 0);
    afterWord = keyword;
    first = false;
  }
  if (n.hasChild(Slot::OrderBy)) {
    space();
    put("ORDER BY ");
    orderBy(n, Slot::OrderBy);
  }
  if (const Node *s = n.child(Slot::Separator)) {
    put(" SEPARATOR ");
    expr(*s);
  }
  if (const Node *l = n.child(Slot::Limit)) {
    put(" LIMIT ");
    expr(*l);
  }
  if (const Node *u = n.child(Slot::Using)) {
    put(" USING ");
    put(u->text);
  }
  if (const Node *t = n.child(Slot::Type)) {
    put(" AS ");
    typeName(*t);
  }
  if (const Node *r = n.child(Slot::Returns)) {
    put(" RETURNING ");
    typeName(*r);
  }
  for (const Node *o : n.all(Slot::Option)) word(o->text);
  put(")");
  callTail(n);
}

void Printer::callTail(const Node &n) {
  if (n.hasChild(Slot::WithinGroup)) {
    put(" WITHIN GROUP (ORDER BY ");
    orderBy(n, Slot::WithinGroup);
    put(")");
  }
  if (const Node *f = n.child(Slot::Filter)) {
    put(" FILTER (WHERE ");
    expr(*f);
    put(")");
  }
  if (n.has(Flag::FromLast)) put(" FROM LAST");
  if (n.has(Flag::IgnoreNulls)) put(" IGNORE NULLS");
  if (n.has(Flag::RespectNulls)) put(" RESPECT NULLS");
  if (const Node *o = n.child(Slot::Over)) {
    put(" OVER ");
    if (o->is(NodeKind::WindowSpec)) windowSpec(*o);
    else qualified(*o);
  }
}

void Printer::windowSpec(const Node &n) {
  put("(");
  if (!n.text.isEmpty()) ident(n.text);
  if (n.hasChild(Slot::PartitionBy)) {
    word("PARTITION BY ");
    expressions(n.all(Slot::PartitionBy));
  }
  if (n.hasChild(Slot::OrderBy)) {
    word("ORDER BY ");
    orderBy(n, Slot::OrderBy);
  }
  const auto bound = [&](const Node &b) {
    if (const Node *v = b.child(Slot::Value)) {
      expr(*v, m_levels.andOp + 1);
      put(" ");
    }
    put(b.text);
  };
  if (const Node *f = n.child(Slot::Frame)) {
    word(f->text);
    put(" ");
    if (const Node *h = f->child(Slot::High)) {
      put("BETWEEN ");
      bound(*f->child(Slot::Low));
      put(" AND ");
      bound(*h);
    } else {
      bound(*f->child(Slot::Low));
    }
    if (const Node *e = f->child(Slot::Exclude)) {
      put(" EXCLUDE ");
      put(e->text);
    }
  }
  put(")");
}

void Printer::orderItem(const Node &n) {
  expr(*n.child(Slot::Value));
  if (const Node *u = n.child(Slot::Using)) {
    put(" USING ");
    put(u->text);
  }
  if (n.has(Flag::Asc)) put(" ASC");
  if (n.has(Flag::Desc)) put(" DESC");
  if (n.has(Flag::NullsFirst)) put(" NULLS FIRST");
  if (n.has(Flag::NullsLast)) put(" NULLS LAST");
}

void Printer::orderBy(const Node &n, Slot slot) {
  each(n.all(slot), [&](const Node &i) {
    if (i.is(NodeKind::OrderItem)) orderItem(i);
    else expr(i);
  });
}

void Printer::typeName(const Node &n) {
  note(n);
  if (n.is(NodeKind::Raw) || n.is(NodeKind::Word)) {
    put(n.text);
    return;
  }
  if (n.has(Flag::SetOf)) put("SETOF ");
  if (mySql() && (n.has(Flag::TypeOf) || n.has(Flag::RowTypeOf))) put(n.has(Flag::TypeOf) ? "TYPE OF " : "ROW TYPE OF ");
  if (n.has(Flag::National)) put("NATIONAL ");
  if (const Node *q = n.child(Slot::Qualifier)) {
    qualified(*q);
    put(".");
  }
  if (!n.has(Flag::Quoted) && isPlainName(n.text)) put(n.text);
  else if (n.has(Flag::Quoted) && isBuiltinType(n.text.toStdString(), m_options.dialect)) put(quoteIdentifier(m_options.dialect, n.text)); // "char" is not char
  else if (!n.text.isEmpty()) ident(n.text);
  const Node *suffix = n.child(Slot::Suffix);
  if (suffix) word(suffix->text);
  if (n.hasChild(Slot::Item)) { // ROW(a INT, b TEXT)
    put("(");
    each(n.all(Slot::Item), [&](const Node &c) { columnDef(c); });
    put(")");
  }
  if (n.hasChild(Slot::Arg)) {
    put("(");
    expressions(n.all(Slot::Arg));
    put(")");
  }
  if (!mySql()) {
    if (n.has(Flag::TypeOf)) put("%TYPE");
    if (n.has(Flag::RowTypeOf)) put("%ROWTYPE");
  }
  if (n.has(Flag::WithTimeZone)) put(" WITH TIME ZONE");
  if (n.has(Flag::WithoutTimeZone)) put(" WITHOUT TIME ZONE");
  if (n.has(Flag::Signed)) put(" SIGNED");
  if (n.has(Flag::Unsigned)) put(" UNSIGNED");
  if (n.has(Flag::Zerofill)) put(" ZEROFILL");
  if (n.has(Flag::Ascii)) put(" ASCII");
  if (n.has(Flag::Unicode)) put(" UNICODE");
  if (const Node *c = n.child(Slot::Charset)) put(QLatin1String(" CHARACTER SET ") + c->text);
  if (n.has(Flag::Binary)) put(" BINARY");
  if (const Node *c = n.child(Slot::Collation)) put(QLatin1String(" COLLATE ") + c->text);
  const auto dimensions = n.all(Slot::Dimension);
  for (const Node *d : dimensions) {
    put("[");
    if (!d->is(NodeKind::Empty)) expr(*d);
    put("]");
  }
  if (n.has(Flag::Array) && dimensions.empty()) put(mySql() ? " ARRAY" : "[]");
}

void Printer::jsonTable(const Node &n) {
  put("JSON_TABLE(");
  expr(*n.child(Slot::Value));
  put(", ");
  expr(*n.child(Slot::Path));
  jsonColumns(n);
  put(")");
}

void Printer::jsonColumns(const Node &n) {
  put(" COLUMNS (");
  each(n.all(Slot::Column), [&](const Node &c) {
    if (c.has(Flag::Nested)) {
      put("NESTED PATH ");
      expr(*c.child(Slot::Path));
      jsonColumns(c);
      return;
    }
    ident(c.text);
    if (c.has(Flag::Ordinality)) {
      put(" FOR ORDINALITY");
      return;
    }
    put(" ");
    typeName(*c.child(Slot::Type));
    if (c.has(Flag::Exists)) put(" EXISTS");
    if (const Node *p = c.child(Slot::Path)) {
      put(" PATH ");
      expr(*p);
    }
    const auto on = [&](Slot slot, const char *what) {
      const Node *a = c.child(slot);
      if (!a) return;
      put(" ");
      if (!a->is(NodeKind::Word)) put("DEFAULT ");
      expr(*a);
      put(what);
    };
    on(Slot::OnEmpty, " ON EMPTY");
    on(Slot::OnError, " ON ERROR");
  });
  put(")");
}

} // namespace portolan::sql::detail
