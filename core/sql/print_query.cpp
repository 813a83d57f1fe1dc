// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/printer_core.h"

namespace portolan::sql::detail {

void Printer::query(const Node &n) {
  if (++m_depth > 3000) {
    --m_depth;
    put("/* nested too deeply */");
    return;
  }
  note(n);
  comments(n);
  const bool parens = n.has(Flag::Parens);
  if (parens) put("(");
  switch (n.kind) {
  case NodeKind::Select: selectNode(n); break;
  case NodeKind::SetOperation: setOperation(n); break;
  case NodeKind::Values: valuesNode(n); break;
  case NodeKind::Subquery: // a query in parentheses with a tail of its own
    if (const Node *w = n.child(Slot::With)) withNode(*w);
    subquery(*n.child(Slot::Query));
    queryTail(n);
    break;
  default: statementNode(n);
  }
  if (parens) put(")");
  --m_depth;
}

void Printer::withNode(const Node &n) {
  put("WITH ");
  if (n.has(Flag::Recursive)) put("RECURSIVE ");
  each(n.all(Slot::Item), [&](const Node &t) {
    note(t);
    comments(t);
    ident(t.text);
    if (t.hasChild(Slot::Column)) {
      put(" ");
      parenNames(t.all(Slot::Column));
    }
    put(" AS ");
    if (t.has(Flag::Materialized)) put("MATERIALIZED ");
    if (t.has(Flag::NotMaterialized)) put("NOT MATERIALIZED ");
    subquery(*t.child(Slot::Query));
    if (const Node *s = t.child(Slot::Search)) word(s->text);
  });
  newLine();
}

void Printer::selectItem(const Node &n) {
  note(n);
  if (!n.is(NodeKind::SelectItem)) {
    expr(n);
    return;
  }
  comments(n);
  expr(*n.child(Slot::Value));
  if (!n.text.isEmpty()) {
    put(" AS ");
    ident(n.text);
  }
}

void Printer::selectNode(const Node &n) {
  if (const Node *w = n.child(Slot::With)) withNode(*w);
  put("SELECT");
  flagWord(n, Flag::All, "ALL");
  flagWord(n, Flag::Distinct, "DISTINCT");
  if (n.hasChild(Slot::DistinctOn)) {
    put(" ON (");
    expressions(n.all(Slot::DistinctOn));
    put(")");
  }
  for (const Node *o : n.all(Slot::Option))
    if (o->is(NodeKind::Word) && o->text != QLatin1String("PROCEDURE")) word(o->text);
  if (n.hasChild(Slot::Item)) {
    put(" ");
    each(n.all(Slot::Item), [&](const Node &i) { selectItem(i); });
  }
  const bool intoFirst = postgres() || (n.child(Slot::Into) && n.child(Slot::Into)->text.isEmpty());
  if (const Node *into = n.child(Slot::Into); into && intoFirst) intoNode(*into);
  if (n.hasChild(Slot::From)) {
    clause("FROM ");
    fromItems(n.all(Slot::From));
  }
  if (const Node *w = n.child(Slot::Where)) {
    clause("WHERE ");
    expr(*w);
  }
  if (n.hasChild(Slot::GroupBy)) {
    clause("GROUP BY ");
    each(n.all(Slot::GroupBy), [&](const Node &g) { expr(g); });
    flagWord(n, Flag::WithRollup, "WITH ROLLUP");
  }
  if (const Node *h = n.child(Slot::Having)) {
    clause("HAVING ");
    expr(*h);
  }
  if (n.hasChild(Slot::Window)) {
    clause("WINDOW ");
    each(n.all(Slot::Window), [&](const Node &w) {
      ident(w.text);
      put(" AS ");
      windowSpec(*w.child(Slot::Over));
    });
  }
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text != QLatin1String("PROCEDURE")) continue;
    clause("PROCEDURE ");
    expr(*o->child(Slot::Call));
  }
  queryTail(n);
  if (const Node *into = n.child(Slot::Into); into && !intoFirst) intoNode(*into);
}

void Printer::setOperation(const Node &n) {
  if (const Node *w = n.child(Slot::With)) withNode(*w);
  // the left spine as a list
  std::vector<const Node *> chain;
  const Node *x = &n;
  for (;;) {
    chain.push_back(x);
    const Node *left = x->child(Slot::Left);
    if (!left->is(NodeKind::SetOperation) || left->has(Flag::Parens) || left->hasChild(Slot::OrderBy) || left->hasChild(Slot::Limit) || left->hasChild(Slot::With)) break;
    if (x->text == QLatin1String("INTERSECT") && left->text != QLatin1String("INTERSECT")) break;
    x = left;
  }
  const auto operand = [&](const Node &o, bool right, const Node &op) {
    const bool tail = o.hasChild(Slot::OrderBy) || o.hasChild(Slot::Limit) || o.hasChild(Slot::Offset) || o.hasChild(Slot::With);
    const bool sameAll = o.is(NodeKind::SetOperation) && o.text == op.text && o.has(Flag::All) && op.has(Flag::All) && op.text == QLatin1String("UNION");
    const bool weaker = o.is(NodeKind::SetOperation) && !sameAll && (right || (op.text == QLatin1String("INTERSECT") && o.text != op.text));
    if ((tail || weaker) && !o.has(Flag::Parens) && !o.is(NodeKind::Subquery)) {
      put("(");
      query(o);
      put(")");
    } else {
      query(o);
    }
  };
  operand(*x->child(Slot::Left), false, *x);
  for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
    newLine();
    put((*it)->text);
    flagWord(**it, Flag::All, "ALL");
    flagWord(**it, Flag::Distinct, "DISTINCT");
    newLine();
    operand(*(*it)->child(Slot::Right), true, **it);
  }
  queryTail(n);
  if (const Node *into = n.child(Slot::Into)) intoNode(*into);
}

void Printer::valuesNode(const Node &n) {
  if (const Node *w = n.child(Slot::With)) withNode(*w);
  put("VALUES ");
  const auto rows = n.all(Slot::Row);
  const bool lines = m_options.pretty && rows.size() > 1;
  bool first = true;
  for (const Node *r : rows) {
    if (!first) put(lines ? "," : ", ");
    if (lines && !first) {
      raise();
      newLine();
      lower();
    }
    first = false;
    if (n.has(Flag::RowKeyword) && mySql()) put("ROW");
    put("(");
    expressions(r->all(Slot::Item));
    put(")");
  }
  queryTail(n);
}

void Printer::queryTail(const Node &n) {
  if (n.hasChild(Slot::OrderBy)) {
    clause("ORDER BY ");
    orderBy(n, Slot::OrderBy);
  }
  const Node *limit = n.child(Slot::Limit), *offset = n.child(Slot::Offset);
  if (n.has(Flag::WithTies) && limit) {
    if (offset) {
      clause("OFFSET ");
      expr(*offset, m_levels.andOp + 1);
      put(" ROWS");
    }
    clause("FETCH FIRST ");
    expr(*limit, m_levels.andOp + 1);
    put(" ROWS WITH TIES");
  } else {
    if (limit) {
      clause("LIMIT ");
      expr(*limit, m_levels.andOp + 1);
    } else if (offset && !postgres()) {
      clause(sqlite() ? "LIMIT -1" : "LIMIT 18446744073709551615");
    }
    if (offset) {
      if (limit || !postgres()) put(" OFFSET ");
      else clause("OFFSET ");
      expr(*offset, m_levels.andOp + 1);
    }
  }
  for (const Node *o : n.all(Slot::Option)) {
    if (!o->is(NodeKind::Option)) continue;
    word(o->text);
    put(" ");
    expr(*o->child(Slot::Value));
  }
  for (const Node *l : n.all(Slot::Lock)) {
    newLine();
    put(l->text);
    if (l->hasChild(Slot::Table)) {
      put(" OF ");
      names(l->all(Slot::Table));
    }
    if (const Node *w = l->child(Slot::Wait)) word(w->text);
  }
}

void Printer::intoNode(const Node &n) {
  put(" INTO ");
  if (n.text == QLatin1String("OUTFILE") || n.text == QLatin1String("DUMPFILE")) {
    put(n.text);
    put(" ");
    expr(*n.child(Slot::Target));
    for (const Node *o : n.all(Slot::Option)) word(o->text);
    return;
  }
  if (n.text == QLatin1String("TABLE")) {
    flagWord(n, Flag::Temporary, "TEMPORARY");
    flagWord(n, Flag::Unlogged, "UNLOGGED");
    word("TABLE ");
    qualified(*n.child(Slot::Target));
    return;
  }
  if (n.has(Flag::Strict) && postgres()) put("STRICT ");
  expressions(n.all(Slot::Target));
}

void Printer::fromItems(const std::vector<const Node *> &nodes) {
  each(nodes, [&](const Node &n) { fromItem(n); });
}

void Printer::aliasNode(const Node &n) {
  const bool definitions = n.hasChild(Slot::Column) && n.child(Slot::Column)->is(NodeKind::ColumnDef);
  if (n.text.isEmpty() && !definitions) return;
  put(" AS ");
  if (!n.text.isEmpty()) ident(n.text);
  if (!n.hasChild(Slot::Column)) return;
  put(n.text.isEmpty() ? "(" : " (");
  each(n.all(Slot::Column), [&](const Node &c) {
    if (c.is(NodeKind::ColumnDef)) columnDef(c);
    else nameNode(c);
  });
  put(")");
}

void Printer::fromItem(const Node &n) {
  note(n);
  if (++m_depth > 3000) {
    --m_depth;
    return;
  }
  switch (n.kind) {
  case NodeKind::TableRef: tableRef(n); break;
  case NodeKind::Join: joinNode(n); break;
  case NodeKind::DerivedTable:
    if (n.has(Flag::Lateral)) put("LATERAL ");
    subquery(*n.child(Slot::Query));
    if (const Node *a = n.child(Slot::Alias)) aliasNode(*a);
    break;
  case NodeKind::FunctionTable: {
    if (n.has(Flag::Lateral)) put("LATERAL ");
    const auto items = n.all(Slot::Item);
    if (items.size() > 1) put("ROWS FROM (");
    expressions(items);
    if (items.size() > 1) put(")");
    if (n.has(Flag::WithOrdinality)) put(" WITH ORDINALITY");
    if (const Node *a = n.child(Slot::Alias)) aliasNode(*a);
    break;
  }
  case NodeKind::JsonTable:
    jsonTable(n);
    if (const Node *a = n.child(Slot::Alias)) aliasNode(*a);
    break;
  default: expr(n);
  }
  --m_depth;
}

void Printer::tableRef(const Node &n) {
  const bool parens = n.has(Flag::Parens);
  if (parens) put("(");
  if (n.has(Flag::Only)) put("ONLY ");
  if (const Node *q = n.child(Slot::Qualifier)) {
    qualified(*q);
    put(".");
  }
  ident(n.text);
  if (n.has(Flag::Descendants)) put(" *");
  if (n.hasChild(Slot::Partition)) {
    put(" PARTITION ");
    parenNames(n.all(Slot::Partition));
  }
  if (const Node *t = n.child(Slot::AsOf)) word(t->text);
  if (const Node *a = n.child(Slot::Alias)) aliasNode(*a);
  if (const Node *s = n.child(Slot::Sample)) {
    put(" TABLESAMPLE ");
    expr(*s);
    if (const Node *r = n.child(Slot::Option)) {
      put(" ");
      expr(*r);
    }
  }
  for (const Node *h : n.all(Slot::Hint)) {
    word(h->text);
    if (const Node *f = h->child(Slot::For)) {
      put(" FOR ");
      put(f->text);
    }
    if (h->text == QLatin1String("INDEXED BY")) {
      put(" ");
      names(h->all(Slot::Item));
    } else if (h->text != QLatin1String("NOT INDEXED")) {
      put(" ");
      parenNames(h->all(Slot::Item));
    }
  }
  if (const Node *m = n.child(Slot::Mode)) word(m->text);
  if (parens) put(")");
}

void Printer::joinNode(const Node &n) {
  std::vector<const Node *> chain;
  const Node *x = &n;
  for (;;) {
    chain.push_back(x);
    const Node *left = x->child(Slot::Left);
    if (!left->is(NodeKind::Join) || left->has(Flag::Parens) || x->has(Flag::Parens)) break;
    x = left;
  }
  if (chain.size() == 1 && n.has(Flag::Parens)) put("(");
  const bool closes = chain.size() == 1 && n.has(Flag::Parens);
  fromItem(*x->child(Slot::Left));
  for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
    const Node &j = **it;
    raise();
    newLine();
    lower();
    if (j.has(Flag::Natural)) put("NATURAL ");
    if (j.text == QLatin1String("STRAIGHT_JOIN") && mySql()) put("STRAIGHT_JOIN ");
    else if (j.text == QLatin1String("INNER") || j.text == QLatin1String("STRAIGHT_JOIN")) put("JOIN ");
    else put(j.text + QLatin1String(" JOIN "));
    const Node &right = *j.child(Slot::Right);
    const bool wrap = right.is(NodeKind::Join) && !right.has(Flag::Parens);
    if (wrap) put("(");
    fromItem(right);
    if (wrap) put(")");
    if (const Node *on = j.child(Slot::On)) {
      put(" ON ");
      expr(*on);
    } else if (j.hasChild(Slot::Using)) {
      put(" USING ");
      parenNames(j.all(Slot::Using));
    }
    if (const Node *a = j.child(Slot::Alias); a && !j.has(Flag::Parens)) aliasNode(*a);
  }
  if (closes) {
    put(")");
    if (const Node *a = n.child(Slot::Alias)) aliasNode(*a);
  }
}

void Printer::assignment(const Node &n) {
  note(n);
  expr(*n.child(Slot::Target));
  put(" = ");
  expressions(n.all(Slot::Value));
}

void Printer::assignments(const std::vector<const Node *> &nodes) {
  each(nodes, [&](const Node &a) { assignment(a); });
}

void Printer::whereTail(const Node &n) {
  if (const Node *c = n.child(Slot::CurrentOf)) {
    clause("WHERE CURRENT OF ");
    qualified(*c);
  } else if (const Node *w = n.child(Slot::Where)) {
    clause("WHERE ");
    expr(*w);
  }
  queryTail(n);
  returning(n);
}

void Printer::returning(const Node &n) {
  if (!n.hasChild(Slot::Returning)) return;
  clause("RETURNING ");
  each(n.all(Slot::Returning), [&](const Node &i) { selectItem(i); });
  if (const Node *into = n.child(Slot::Into)) intoNode(*into);
}

void Printer::insertNode(const Node &n) {
  if (const Node *w = n.child(Slot::With)) withNode(*w);
  put(n.text);
  if (const Node *c = n.child(Slot::Conflict)) put(QLatin1String(" OR ") + c->text);
  flagWord(n, Flag::LowPriority, "LOW_PRIORITY");
  flagWord(n, Flag::HighPriority, "HIGH_PRIORITY");
  flagWord(n, Flag::Delayed, "DELAYED");
  flagWord(n, Flag::Ignore, "IGNORE");
  if (const Node *t = n.child(Slot::Target)) {
    word("INTO ");
    tableRef(*t);
  }
  if (n.hasChild(Slot::Column) || n.has(Flag::Explicit)) {
    put(" (");
    each(n.all(Slot::Column), [&](const Node &c) { expr(c); });
    put(")");
  }
  if (const Node *o = n.child(Slot::Overriding)) put(QLatin1String(" OVERRIDING ") + o->text + QLatin1String(" VALUE"));
  if (n.has(Flag::SetForm)) {
    clause("SET ");
    assignments(n.all(Slot::Assignment));
  } else if (const Node *s = n.child(Slot::Source)) {
    if (s->is(NodeKind::DefaultValues)) put(" DEFAULT VALUES");
    else {
      newLine();
      query(*s);
    }
  }
  if (const Node *a = n.child(Slot::RowAlias)) aliasNode(*a);
  if (n.hasChild(Slot::OnDuplicate)) {
    clause("ON DUPLICATE KEY UPDATE ");
    assignments(n.all(Slot::OnDuplicate));
  }
  if (const Node *c = n.child(Slot::OnConflict)) onConflict(*c);
  returning(n);
}

void Printer::onConflict(const Node &n) {
  for (const Node *c = &n; c; c = c->child(Slot::Next)) {
    clause("ON CONFLICT");
    if (!c->text.isEmpty()) {
      put(" ON CONSTRAINT ");
      ident(c->text);
    } else if (c->hasChild(Slot::Item)) {
      put(" ");
      indexParts(*c);
      if (const Node *w = c->child(Slot::IndexWhere)) {
        put(" WHERE ");
        expr(*w);
      }
    }
    if (c->has(Flag::DoNothing)) {
      put(" DO NOTHING");
      continue;
    }
    put(" DO UPDATE SET ");
    assignments(c->all(Slot::Assignment));
    if (const Node *w = c->child(Slot::Where)) {
      put(" WHERE ");
      expr(*w);
    }
  }
}

void Printer::updateNode(const Node &n) {
  if (const Node *w = n.child(Slot::With)) withNode(*w);
  put("UPDATE");
  if (const Node *c = n.child(Slot::Conflict)) put(QLatin1String(" OR ") + c->text);
  flagWord(n, Flag::LowPriority, "LOW_PRIORITY");
  flagWord(n, Flag::Ignore, "IGNORE");
  if (n.hasChild(Slot::Target)) {
    put(" ");
    fromItems(n.all(Slot::Target));
  }
  clause("SET ");
  assignments(n.all(Slot::Assignment));
  if (n.hasChild(Slot::From)) {
    clause("FROM ");
    fromItems(n.all(Slot::From));
  }
  whereTail(n);
}

void Printer::deleteNode(const Node &n) {
  if (const Node *w = n.child(Slot::With)) withNode(*w);
  put("DELETE");
  flagWord(n, Flag::LowPriority, "LOW_PRIORITY");
  flagWord(n, Flag::Quick, "QUICK");
  flagWord(n, Flag::Ignore, "IGNORE");
  if (!n.hasChild(Slot::Target)) return;
  put(n.has(Flag::MultiTable) ? " " : " FROM ");
  fromItems(n.all(Slot::Target));
  if (n.hasChild(Slot::From)) {
    clause("FROM ");
    fromItems(n.all(Slot::From));
  }
  if (n.hasChild(Slot::Using)) {
    clause("USING ");
    fromItems(n.all(Slot::Using));
  }
  whereTail(n);
}

void Printer::mergeNode(const Node &n) {
  if (const Node *w = n.child(Slot::With)) withNode(*w);
  put("MERGE INTO ");
  fromItem(*n.child(Slot::Target));
  clause("USING ");
  fromItem(*n.child(Slot::Source));
  put(" ON ");
  expr(*n.child(Slot::On));
  for (const Node *b : n.all(Slot::Branch)) {
    clause("WHEN ");
    put(b->text);
    if (const Node *c = b->child(Slot::Condition)) {
      put(" AND ");
      expr(*c);
    }
    put(" THEN ");
    const Node &a = *b->child(Slot::Action);
    if (a.is(NodeKind::Word)) put(a.text);
    else if (a.is(NodeKind::Insert)) insertNode(a);
    else if (a.is(NodeKind::Update)) {
      put("UPDATE SET ");
      assignments(a.all(Slot::Assignment));
    } else deleteNode(a);
  }
  returning(n);
}

void Printer::copyNode(const Node &n) {
  put("COPY ");
  if (const Node *q = n.child(Slot::Query)) subquery(*q);
  else tableRef(*n.child(Slot::Target));
  if (n.hasChild(Slot::Column)) {
    put(" ");
    parenNames(n.all(Slot::Column));
  }
  word(n.text);
  put(" ");
  const Node &source = *n.child(Slot::Source);
  expr(source);
  if (const Node *v = source.child(Slot::Value)) {
    put(" ");
    expr(*v);
  }
  for (const Node *o : n.all(Slot::Option)) word(o->text);
  if (const Node *w = n.child(Slot::Where)) {
    put(" WHERE ");
    expr(*w);
  }
  if (n.hasChild(Slot::Data)) {
    put(";\n");
    for (const Node *d : n.all(Slot::Data)) put(d->text);
    put("\\.");
  }
}

} // namespace portolan::sql::detail
