// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/printer_core.h"

namespace portolan::sql::detail {

bool Printer::definition(const Node &n) {
  switch (n.kind) {
  case NodeKind::CreateTable: createTable(n); return true;
  case NodeKind::CreateIndex: createIndex(n); return true;
  case NodeKind::CreateView: createView(n); return true;
  case NodeKind::CreateSequence:
  case NodeKind::AlterSequence: createSequence(n); return true;
  case NodeKind::CreateType: createType(n); return true;
  case NodeKind::CreateDomain:
    put("CREATE DOMAIN ");
    qualified(n);
    put(" AS ");
    typeName(*n.child(Slot::Type));
    for (const Node *o : n.all(Slot::Item)) {
      put(" ");
      if (o->is(NodeKind::Constraint)) constraint(*o);
      else columnOption(*o);
    }
    return true;
  case NodeKind::CreateExtension:
    put("CREATE EXTENSION ");
    if (n.has(Flag::IfNotExists)) put("IF NOT EXISTS ");
    ident(n.text);
    options(n);
    return true;
  case NodeKind::CreateSchema: createSchema(n); return true;
  case NodeKind::CreateRoutine: createRoutine(n); return true;
  case NodeKind::CreateTrigger: createTrigger(n); return true;
  case NodeKind::CreateEvent: createEvent(n); return true;
  case NodeKind::AlterTable:
  case NodeKind::AlterType: alterTable(n); return true;
  case NodeKind::Drop: dropNode(n); return true;
  case NodeKind::Rename:
    put("RENAME ");
    put(n.text);
    flagWord(n, Flag::IfExists, "IF EXISTS");
    put(" ");
    each(n.all(Slot::Item), [&](const Node &i) {
      user(*i.child(Slot::Name));
      put(" TO ");
      user(*i.child(Slot::NewName));
    });
    return true;
  case NodeKind::Truncate:
    put("TRUNCATE TABLE ");
    fromItems(n.all(Slot::Target));
    flagWord(n, Flag::RestartIdentity, "RESTART IDENTITY");
    flagWord(n, Flag::ContinueIdentity, "CONTINUE IDENTITY");
    flagWord(n, Flag::Cascade, "CASCADE");
    flagWord(n, Flag::Restrict, "RESTRICT");
    return true;
  case NodeKind::CommentOn: commentOn(n); return true;
  case NodeKind::Grant: grantNode(n); return true;
  default: return false;
  }
}

void Printer::createIndex(const Node &n) {
  put("CREATE");
  flagWord(n, Flag::OrReplace, "OR REPLACE");
  flagWord(n, Flag::Unique, "UNIQUE");
  if (const Node *k = n.child(Slot::Kind)) word(k->text);
  put(" INDEX");
  flagWord(n, Flag::Concurrently, "CONCURRENTLY");
  flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
  if (!n.text.isEmpty()) {
    put(" ");
    qualified(n);
  }
  const Node *usingMethod = n.child(Slot::Using);
  put(" ON ");
  if (n.has(Flag::Only)) put("ONLY ");
  qualified(*n.child(Slot::Table));
  if (usingMethod && !mySql()) put(QLatin1String(" USING ") + usingMethod->text);
  put(" ");
  indexParts(n);
  if (usingMethod && mySql()) put(QLatin1String(" USING ") + usingMethod->text);
  if (n.hasChild(Slot::Include)) {
    put(" INCLUDE ");
    parenNames(n.all(Slot::Include));
  }
  flagWord(n, Flag::NullsNotDistinct, "NULLS NOT DISTINCT");
  if (mySql()) {
    options(n);
  } else {
    std::vector<const Node *> with;
    const Node *space = nullptr;
    for (const Node *o : n.all(Slot::Option)) {
      if (o->text == QLatin1String("TABLESPACE")) space = o;
      else with.push_back(o);
    }
    if (!with.empty()) {
      put(" WITH ");
      parenOptions(with);
    }
    if (space) {
      put(" TABLESPACE ");
      optionValue(*space->child(Slot::Value));
    }
  }
  if (const Node *w = n.child(Slot::Where)) {
    put(" WHERE ");
    expr(*w);
  }
}

void Printer::createView(const Node &n) {
  put("CREATE");
  flagWord(n, Flag::OrReplace, "OR REPLACE");
  if (mySql()) options(n);
  flagWord(n, Flag::Temporary, "TEMPORARY");
  flagWord(n, Flag::Recursive, "RECURSIVE");
  flagWord(n, Flag::Materialized, "MATERIALIZED");
  put(" VIEW");
  flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
  put(" ");
  qualified(n);
  if (n.hasChild(Slot::Column)) {
    put(" ");
    parenNames(n.all(Slot::Column));
  }
  if (!mySql()) {
    if (const Node *u = n.child(Slot::Using)) put(QLatin1String(" USING ") + u->text);
    std::vector<const Node *> with;
    const Node *space = nullptr;
    for (const Node *o : n.all(Slot::Option)) {
      if (o->text == QLatin1String("TABLESPACE")) space = o;
      else with.push_back(o);
    }
    if (!with.empty()) {
      put(" WITH ");
      parenOptions(with);
    }
    if (space) {
      put(" TABLESPACE ");
      optionValue(*space->child(Slot::Value));
    }
  }
  put(" AS");
  newLine();
  query(*n.child(Slot::Query));
  if (const Node *c = n.child(Slot::Check)) {
    newLine();
    put("WITH ");
    if (!c->text.isEmpty()) put(c->text + QLatin1Char(' '));
    put("CHECK OPTION");
  }
  flagWord(n, Flag::WithNoData, "WITH NO DATA");
}

void Printer::sequenceOptions(const Node &n) {
  bool first = true;
  for (const Node *o : n.all(Slot::Option)) {
    if (!first) put(" ");
    first = false;
    put(o->text == QLatin1String("INCREMENT") ? QStringLiteral("INCREMENT BY") : o->text == QLatin1String("RESTART") && o->hasChild(Slot::Value) ? QStringLiteral("RESTART WITH") : o->text);
    if (const Node *v = o->child(Slot::Value)) {
      put(o->has(Flag::Equals) ? "=" : " ");
      optionValue(*v);
    }
  }
}

void Printer::createSequence(const Node &n) {
  put(n.is(NodeKind::CreateSequence) ? "CREATE" : "ALTER");
  flagWord(n, Flag::OrReplace, "OR REPLACE");
  flagWord(n, Flag::Temporary, "TEMPORARY");
  put(" SEQUENCE");
  flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
  flagWord(n, Flag::IfExists, "IF EXISTS");
  put(" ");
  qualified(n);
  if (const Node *t = n.child(Slot::Type)) {
    put(" AS ");
    typeName(*t);
  }
  if (n.hasChild(Slot::Option)) put(" ");
  sequenceOptions(n);
  for (const Node *a : n.all(Slot::Action)) {
    put(" ");
    alterAction(*a);
  }
}

void Printer::createType(const Node &n) {
  put("CREATE TYPE ");
  qualified(n);
  const QString kind = n.textOf(Slot::Kind);
  if (kind == QLatin1String("SHELL")) return;
  if (kind == QLatin1String("BASE")) {
    put(" ");
    parenOptions(n.all(Slot::Option));
    return;
  }
  put(" AS ");
  if (kind == QLatin1String("RANGE")) {
    put("RANGE ");
    parenOptions(n.all(Slot::Option));
    return;
  }
  if (kind == QLatin1String("ENUM")) put("ENUM ");
  put("(");
  each(n.all(Slot::Item), [&](const Node &i) {
    if (i.is(NodeKind::ColumnDef)) columnDef(i);
    else expr(i);
  });
  put(")");
}

void Printer::createSchema(const Node &n) {
  put("CREATE");
  flagWord(n, Flag::OrReplace, "OR REPLACE");
  word(n.textOf(Slot::Kind));
  flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
  if (!n.text.isEmpty()) {
    put(" ");
    ident(n.text);
  }
  options(n);
}

void Printer::alterTable(const Node &n) {
  put("ALTER ");
  put(n.is(NodeKind::AlterType) ? n.textOf(Slot::Kind) : QStringLiteral("TABLE"));
  flagWord(n, Flag::IfExists, "IF EXISTS");
  flagWord(n, Flag::Only, "ONLY");
  put(" ");
  qualified(n);
  const auto actions = n.all(Slot::Action);
  const bool lines = m_options.pretty && actions.size() > 1;
  raise();
  bool first = true;
  for (const Node *a : actions) {
    const bool partition = a->text == QLatin1String("PARTITION BY");
    if (!first) put(partition ? "" : lines ? "," : ",");
    if (lines) newLine();
    else put(" ");
    first = false;
    comments(*a);
    alterAction(*a);
  }
  lower();
}

void Printer::alterAction(const Node &n) {
  note(n);
  const auto name = [&](Slot slot) {
    if (n.hasChild(slot)) {
      put(" ");
      names(n.all(slot));
    }
  };
  const auto items = n.all(Slot::Item);
  const auto position = [&] {
    if (const Node *p = n.child(Slot::Position); p && p->is(NodeKind::Word)) word(p->text);
    if (const Node *a = n.child(Slot::After)) {
      put(" AFTER ");
      qualified(*a);
    }
  };
  const QString &t = n.text;
  if (n.is(NodeKind::Raw) || t == QLatin1String("OTHER")) {
    put(n.is(NodeKind::Raw) ? t : n.textOf(Slot::Value));
  } else if (t == QLatin1String("ADD CONSTRAINT") || t == QLatin1String("ADD INDEX") || t == QLatin1String("ADD PERIOD")) {
    put("ADD ");
    tableElement(*items.at(0));
  } else if (t == QLatin1String("ADD COLUMN") || t == QLatin1String("MODIFY COLUMN")) {
    put(t == QLatin1String("ADD COLUMN") ? (postgres() ? "ADD COLUMN" : "ADD COLUMN") : "MODIFY COLUMN");
    flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
    flagWord(n, Flag::IfExists, "IF EXISTS");
    put(items.size() > 1 ? " (" : " ");
    each(items, [&](const Node &i) { tableElement(i); });
    if (items.size() > 1) put(")");
    position();
  } else if (t == QLatin1String("CHANGE COLUMN")) {
    put(t);
    flagWord(n, Flag::IfExists, "IF EXISTS");
    name(Slot::Name);
    put(" ");
    columnDef(*items.at(0));
    position();
  } else if (t == QLatin1String("ADD PARTITION")) {
    put(t);
    flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
    if (const Node *v = n.child(Slot::Value)) {
      put(" PARTITIONS ");
      expr(*v);
    } else {
      put(" (");
      each(items, [&](const Node &p) { partitionDef(p, false); });
      put(")");
    }
  } else if (t == QLatin1String("ADD VALUE")) {
    put(t);
    flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
    put(" ");
    expr(*n.child(Slot::Value));
    if (const Node *p = n.child(Slot::Position)) {
      put(QLatin1Char(' ') + p->text + QLatin1Char(' '));
      expr(*p->child(Slot::Value));
    }
  } else if (t.startsWith(QLatin1String("ALTER COLUMN"))) {
    put("ALTER COLUMN");
    name(Slot::Name);
    if (t == QLatin1String("ALTER COLUMN TYPE")) {
      put(" TYPE ");
      typeName(*n.child(Slot::Type));
      if (const Node *c = n.child(Slot::Collation)) {
        put(" COLLATE ");
        put(postgres() ? quoteIdentifier(Dialect::Postgres, c->text) : c->text);
      }
      if (const Node *u = n.child(Slot::Using)) {
        put(" USING ");
        expr(*u);
      }
    } else if (t == QLatin1String("ALTER COLUMN ADD GENERATED")) {
      put(" ADD ");
      columnOption(*items.at(0));
    } else {
      put(t.mid(12));
      flagWord(n, Flag::IfExists, "IF EXISTS");
      if (const Node *v = n.child(Slot::Value)) {
        put(" ");
        if (v->is(NodeKind::Word)) put(v->text);
        else expr(*v);
      }
    }
  } else if (t == QLatin1String("ALTER CONSTRAINT")) {
    put(t);
    name(Slot::Name);
    constraintState(n);
  } else if (t.startsWith(QLatin1String("RENAME"))) {
    put(t == QLatin1String("RENAME TO") ? QStringLiteral("RENAME TO") : t);
    if (t != QLatin1String("RENAME TO")) {
      flagWord(n, Flag::IfExists, "IF EXISTS");
      name(Slot::Name);
      put(" TO");
    }
    name(Slot::NewName);
  } else if (t == QLatin1String("CONVERT TO CHARACTER SET")) {
    put(t + QLatin1Char(' '));
    optionValue(*n.child(Slot::Value));
    if (const Node *c = n.child(Slot::Collation)) put(QLatin1String(" COLLATE ") + c->text);
  } else if (t == QLatin1String("ORDER BY")) {
    put("ORDER BY ");
    orderBy(n, Slot::OrderBy);
  } else if (t == QLatin1String("PARTITION BY")) {
    partitionBy(*n.child(Slot::PartitionBy));
  } else if (t == QLatin1String("OPTION")) {
    options(n, Slot::Option, true);
  } else {
    put(t);
    flagWord(n, Flag::IfExists, "IF EXISTS");
    name(Slot::Name);
    name(Slot::NewName);
    if (const Node *b = n.child(Slot::Bound)) {
      put(" ");
      partitionBound(*b);
    }
    if (const Node *v = n.child(Slot::Value)) {
      put(" ");
      optionValue(*v);
    }
  }
  flagWord(n, Flag::Cascade, "CASCADE");
  flagWord(n, Flag::Restrict, "RESTRICT");
}

/// A name with argument types when it is a routine's.
void Printer::signature(const Node &n) {
  if (n.is(NodeKind::Star) && n.has(Flag::All)) {
    put("*.*");
    return;
  }
  qualified(n);
  if (!n.has(Flag::Explicit)) return;
  put("(");
  each(n.all(Slot::Arg), [&](const Node &t) { typeName(t); });
  put(")");
}

void Printer::dropNode(const Node &n) {
  put("DROP");
  flagWord(n, Flag::Temporary, "TEMPORARY");
  word(n.text);
  flagWord(n, Flag::Concurrently, "CONCURRENTLY");
  flagWord(n, Flag::IfExists, "IF EXISTS");
  put(" ");
  each(n.all(Slot::Item), [&](const Node &i) { signature(i); });
  if (const Node *t = n.child(Slot::Table)) {
    put(" ON ");
    qualified(*t);
  }
  flagWord(n, Flag::Cascade, "CASCADE");
  flagWord(n, Flag::Restrict, "RESTRICT");
  options(n);
}

void Printer::commentOn(const Node &n) {
  put("COMMENT ON ");
  put(n.text);
  put(" ");
  const Node &what = *n.child(Slot::Name);
  if (what.is(NodeKind::NumberLiteral) || what.is(NodeKind::Word)) put(what.text);
  else qualified(what);
  if (n.has(Flag::Explicit)) {
    put("(");
    each(n.all(Slot::Arg), [&](const Node &t) { typeName(t); });
    put(")");
  }
  if (const Node *t = n.child(Slot::Table)) {
    put(" ON ");
    qualified(*t);
  }
  if (const Node *u = n.child(Slot::Using)) {
    put(" USING ");
    qualified(*u);
  }
  put(" IS ");
  expr(*n.child(Slot::Value));
}

void Printer::grantNode(const Node &n) {
  const bool revoke = n.text == QLatin1String("REVOKE");
  put(n.text);
  if (revoke && n.has(Flag::WithGrantOption)) put(" GRANT OPTION FOR");
  put(" ");
  each(n.all(Slot::Privilege), [&](const Node &p) {
    put(p.text);
    if (p.hasChild(Slot::Column)) {
      put(" ");
      parenNames(p.all(Slot::Column));
    }
  });
  put(" ON ");
  if (const Node *k = n.child(Slot::Kind)) put(k->text + QLatin1Char(' '));
  each(n.all(Slot::Item), [&](const Node &i) { signature(i); });
  put(revoke ? " FROM " : " TO ");
  each(n.all(Slot::Grantee), [&](const Node &g) { user(g); });
  if (!revoke) flagWord(n, Flag::WithGrantOption, "WITH GRANT OPTION");
  flagWord(n, Flag::Cascade, "CASCADE");
  flagWord(n, Flag::Restrict, "RESTRICT");
}

void Printer::parameter(const Node &n) {
  note(n);
  comments(n);
  if (const Node *m = n.child(Slot::Mode)) put(m->text + QLatin1Char(' '));
  if (!n.text.isEmpty()) {
    ident(n.text);
    put(" ");
  }
  if (const Node *t = n.child(Slot::Type)) typeName(*t);
  if (const Node *d = n.child(Slot::Default)) {
    put(" DEFAULT ");
    expr(*d);
  }
}

void Printer::routineOption(const Node &n) {
  newLine();
  put(n.text);
  if (const Node *v = n.child(Slot::Value)) {
    put(n.has(Flag::Equals) ? "=" : " ");
    optionValue(*v);
  }
}

void Printer::createRoutine(const Node &n) {
  put("CREATE");
  flagWord(n, Flag::OrReplace, "OR REPLACE");
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text != QLatin1String("DEFINER") || !mySql()) continue;
    put(" DEFINER=");
    user(*o->child(Slot::Value));
  }
  flagWord(n, Flag::Aggregate, "AGGREGATE");
  word(n.textOf(Slot::Kind));
  flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
  put(" ");
  qualified(n);
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text != QLatin1String("SONAME")) continue;
    word(o->textOf(Slot::Value));
    return;
  }
  put("(");
  each(n.all(Slot::Parameter), [&](const Node &p) { parameter(p); });
  put(")");
  if (n.hasChild(Slot::ReturnsTable)) {
    newLine();
    put("RETURNS TABLE (");
    each(n.all(Slot::ReturnsTable), [&](const Node &p) { parameter(p); });
    put(")");
  } else if (const Node *r = n.child(Slot::Returns)) {
    newLine();
    put("RETURNS ");
    typeName(*r);
  }
  QString language = mySql() ? QStringLiteral("psm") : QStringLiteral("sql");
  const Node *symbol = nullptr;
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text == QLatin1String("DEFINER")) continue;
    if (o->text == QLatin1String("LINK SYMBOL")) {
      symbol = o;
      continue;
    }
    if (o->text == QLatin1String("LANGUAGE") && !mySql()) language = o->textOf(Slot::Value).toLower();
    routineOption(*o);
  }
  newLine();
  bodyOf(n, language);
  if (symbol) {
    put(", ");
    expr(*symbol->child(Slot::Value));
  }
}

void Printer::bodyOf(const Node &n, const QString &language) {
  const Node *body = n.child(Slot::Body);
  const bool outerBody = m_inBody, outerPl = m_plpgsql;
  const int outerIndent = m_indent;
  m_inBody = true;
  m_indent = 0;
  if (mySql() || sqlite()) {
    if (body) bodyStatement(*body);
  } else if (!body) {
    const Node *text = n.child(Slot::BodyText);
    if (text) {
      if (!n.is(NodeKind::Do)) put("AS ");
      QString mark = QStringLiteral("$$");
      for (int i = 1; text->text.contains(mark) || text->text.endsWith(QLatin1Char('$')); ++i) {
        mark = QStringLiteral("$body%1$").arg(i == 1 ? QString() : QString::number(i));
        if (!text->text.contains(mark)) break;
      }
      if (text->has(Flag::DollarQuoted)) put(mark + text->text + mark);
      else expr(*text);
    }
  } else if (body->has(Flag::Atomic) || body->is(NodeKind::Return)) {
    m_inBody = true;
    if (body->is(NodeKind::Return)) program(*body);
    else {
      put("BEGIN ATOMIC");
      raise();
      statements(body->all(Slot::Statement));
      lower();
      newLine();
      put("END");
    }
  } else {
    Printer inner(m_options, m_wantPlaces);
    inner.m_inBody = true;
    inner.m_plpgsql = language == QLatin1String("plpgsql");
    if (inner.m_plpgsql || !body->is(NodeKind::Block)) {
      inner.comments(*body);
      inner.bodyStatement(*body);
      inner.m_out += QLatin1Char(';');
    } else {
      inner.comments(*body);
      inner.statements(body->all(Slot::Statement));
    }
    QString mark = QStringLiteral("$$");
    for (int i = 0; inner.m_out.contains(mark); ++i) mark = QStringLiteral("$body%1$").arg(i == 0 ? QString() : QString::number(i));
    if (!n.is(NodeKind::Do)) put("AS ");
    put(mark);
    put("\n");
    const qsizetype base = m_out.size();
    for (const auto &[node, at] : inner.m_noted) m_noted.emplace_back(node, base + at);
    QString text = inner.m_out;
    while (text.startsWith(QLatin1Char('\n'))) {
      text.remove(0, 1);
      for (auto it = m_noted.rbegin(); it != m_noted.rend() && it->second > base; ++it) --it->second;
    }
    put(text);
    put("\n");
    put(mark);
  }
  m_inBody = outerBody;
  m_plpgsql = outerPl;
  m_indent = outerIndent;
}

void Printer::createTrigger(const Node &n) {
  put("CREATE");
  flagWord(n, Flag::OrReplace, "OR REPLACE");
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text != QLatin1String("DEFINER") || !mySql()) continue;
    put(" DEFINER=");
    user(*o->child(Slot::Value));
  }
  flagWord(n, Flag::Temporary, "TEMPORARY");
  flagWord(n, Flag::ConstraintTrigger, "CONSTRAINT");
  put(" TRIGGER");
  flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
  put(" ");
  qualified(n);
  newLine();
  if (const Node *t = n.child(Slot::Timing); t && !t->text.isEmpty()) put(t->text + QLatin1Char(' '));
  each(n.all(Slot::Event), [&](const Node &e) {
    put(e.text);
    if (e.text == QLatin1String("UPDATE") && n.hasChild(Slot::Column)) {
      put(" OF ");
      names(n.all(Slot::Column));
    }
  }, " OR ");
  put(" ON ");
  qualified(*n.child(Slot::Table));
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text != QLatin1String("FROM")) continue;
    put(" FROM ");
    qualified(*o->child(Slot::Value));
  }
  flagWord(n, Flag::NotDeferrable, "NOT DEFERRABLE");
  flagWord(n, Flag::Deferrable, "DEFERRABLE");
  flagWord(n, Flag::InitiallyDeferred, "INITIALLY DEFERRED");
  flagWord(n, Flag::InitiallyImmediate, "INITIALLY IMMEDIATE");
  if (n.hasChild(Slot::Referencing)) {
    put(" REFERENCING");
    for (const Node *r : n.all(Slot::Referencing)) {
      word(r->text + QLatin1String(" AS "));
      qualified(*r->child(Slot::Value));
    }
  }
  if (n.has(Flag::ForEachRow)) clause("FOR EACH ROW");
  if (n.has(Flag::ForEachStatement)) clause("FOR EACH STATEMENT");
  if (const Node *o = n.child(Slot::Order)) {
    put(QLatin1Char(' ') + o->text + QLatin1Char(' '));
    qualified(*o->child(Slot::Value));
  }
  if (const Node *c = n.child(Slot::Condition)) {
    clause("WHEN (");
    if (c->has(Flag::Parens)) exprInner(*c);
    else expr(*c);
    put(")");
  }
  newLine();
  if (const Node *call = n.child(Slot::Call)) {
    put("EXECUTE FUNCTION ");
    callNode(*call);
  } else {
    bodyOf(n, QStringLiteral("psm"));
  }
}

void Printer::createEvent(const Node &n) {
  put("CREATE");
  flagWord(n, Flag::OrReplace, "OR REPLACE");
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text != QLatin1String("DEFINER")) continue;
    put(" DEFINER=");
    user(*o->child(Slot::Value));
  }
  put(" EVENT");
  flagWord(n, Flag::IfNotExists, "IF NOT EXISTS");
  put(" ");
  qualified(n);
  const Node &s = *n.child(Slot::Schedule);
  clause("ON SCHEDULE ");
  put(s.text);
  put(" ");
  const Node &value = *s.child(Slot::Value);
  if (s.text == QLatin1String("EVERY")) {
    expr(*value.child(Slot::Value));
    put(QLatin1Char(' ') + value.text);
  } else {
    expr(value);
  }
  if (const Node *v = s.child(Slot::Starts)) {
    put(" STARTS ");
    expr(*v);
  }
  if (const Node *v = s.child(Slot::Ends)) {
    put(" ENDS ");
    expr(*v);
  }
  for (const Node *o : n.all(Slot::Option))
    if (o->text != QLatin1String("DEFINER")) routineOption(*o);
  clause("DO ");
  bodyOf(n, QStringLiteral("psm"));
}

} // namespace portolan::sql::detail
