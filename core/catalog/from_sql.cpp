// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/from_sql.h"

#include "core/catalog/from_sql_table.h"
#include "core/sql/printer.h"

namespace portolan {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::Slot;

class CatalogFromSql::Private {
public:
  fromsql::Context c;
  std::string_view text;

  /// The statement's own words; printed anew when they are cut up by versioned comments.
  QString source(const Node &n) const {
    const std::size_t end = static_cast<std::size_t>(n.span.offset) + n.span.length;
    if (n.span.length > 0 && end <= text.size()) {
      const std::string_view words = text.substr(n.span.offset, n.span.length);
      if (words.find("/*!") == std::string_view::npos && words.find("/*M!") == std::string_view::npos && words.find("*/ ") == std::string_view::npos)
        return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    }
    return printed(n);
  }
  QString printed(const Node &n) const {
    sql::PrintOptions options;
    options.dialect = c.options.dialect;
    return sql::print(n, options);
  }
  static QString user(const Node *option) {
    const Node *u = option ? option->child(Slot::Value) : nullptr;
    if (!u) return {};
    const Node *host = u->child(Slot::Value);
    return host ? u->text + QLatin1Char('@') + host->text : u->text;
  }
  const Node *option(const Node &n, QLatin1String name) const {
    for (const Node *o : n.all(Slot::Option))
      if (o->text == name) return o;
    return nullptr;
  }

  void view(const Node &n);
  void routine(const Node &n);
  void trigger(const Node &n);
  void event(const Node &n);
  void sequence(const Node &n);
  void alterSequence(const Node &n);
  void type(const Node &n);
  void domain(const Node &n);
  void schema(const Node &n);
  void drop(const Node &n);
  void comment(const Node &n);
  void grant(const Node &n);
  void set(const Node &n);
  void selected(const Node &n);
  void sequenceOptions(Sequence &s, const Node &n);
  Sequence *findSequence(const ObjectName &name);
  void mergeSerials();
  template<class T> void replace(std::vector<T> &all, T item) {
    for (T &x : all)
      if (x.name == item.name) {
        x = std::move(item);
        return;
      }
    all.push_back(std::move(item));
  }
};

void CatalogFromSql::Private::view(const Node &n) {
  View v;
  v.name = c.named(n);
  const Node &query = *n.child(Slot::Query);
  v.definition = source(query);
  if (query.has(Flag::Parens)) v.definition = printed(query);
  QStringList names;
  for (const Node *column : n.all(Slot::Column)) names << column->text;
  if (names.isEmpty() && query.is(NodeKind::Select))
    for (const Node *i : query.all(Slot::Item)) {
      const Node *value = i->child(Slot::Value);
      names << (!i->text.isEmpty() ? i->text : value && value->is(NodeKind::ColumnRef) ? value->text : QString());
    }
  for (const QString &name : names) {
    Column column;
    column.name = name;
    column.position = static_cast<int>(v.columns.size()) + 1;
    v.columns.push_back(column);
  }
  v.materialized = n.has(Flag::Materialized);
  v.populated = !n.has(Flag::WithNoData);
  if (const Node *check = n.child(Slot::Check)) v.checkOption = check->text.isEmpty() ? QStringLiteral("CASCADED") : check->text;
  for (const Node *o : n.all(Slot::Option)) {
    const QString value = o->textOf(Slot::Value);
    if (o->text == QLatin1String("ALGORITHM")) v.algorithm = value;
    if (o->text == QLatin1String("DEFINER")) v.definer = user(o);
    if (o->text == QLatin1String("SQL SECURITY")) v.securityInvoker = value == QLatin1String("INVOKER");
    if (o->text.compare(QLatin1String("security_invoker"), Qt::CaseInsensitive) == 0) v.securityInvoker = value != QLatin1String("false");
    if (o->text.compare(QLatin1String("security_barrier"), Qt::CaseInsensitive) == 0) v.securityBarrier = value != QLatin1String("false");
    if (o->text.compare(QLatin1String("check_option"), Qt::CaseInsensitive) == 0) v.checkOption = value.toUpper();
  }
  v.sqlMode = c.catalog.sqlMode;
  // mysqldump makes a table of the view's name first
  if (c.table(v.name)) {
    std::erase_if(c.catalog.tables, [&](const Table &t) { return t.name == v.name; });
    c.tablesChanged();
  }
  replace(c.catalog.views, std::move(v));
}

void CatalogFromSql::Private::routine(const Node &n) {
  Routine r;
  r.name = c.named(n);
  r.kind = n.textOf(Slot::Kind) == QLatin1String("PROCEDURE") ? RoutineKind::Procedure : n.has(Flag::Aggregate) ? RoutineKind::Aggregate : RoutineKind::Function;
  r.language = QStringLiteral("sql");
  QStringList signature;
  const auto parameter = [&](const Node &p, const QString &mode) {
    Parameter x;
    x.name = p.text;
    x.mode = mode;
    if (const Node *t = p.child(Slot::Type)) x.type = dataTypeFromSql(*t, c.options.dialect, &c.catalog);
    if (const Node *d = p.child(Slot::Default)) x.defaultExpression = c.text(*d);
    if (mode != QLatin1String("OUT") && mode != QLatin1String("TABLE")) signature << (x.name.isEmpty() ? x.type.native : x.name + QLatin1Char(' ') + x.type.native);
    r.parameters.push_back(std::move(x));
  };
  for (const Node *p : n.all(Slot::Parameter)) parameter(*p, p->hasChild(Slot::Mode) ? p->textOf(Slot::Mode) : QStringLiteral("IN"));
  for (const Node *p : n.all(Slot::ReturnsTable)) parameter(*p, QStringLiteral("TABLE"));
  if (c.postgres()) r.signature = signature.join(QLatin1String(", "));
  r.returnsSet = n.hasChild(Slot::ReturnsTable);
  if (const Node *t = n.child(Slot::Returns)) {
    r.returns = dataTypeFromSql(*t, c.options.dialect, &c.catalog);
    r.returnsSet = r.returnsSet || t->has(Flag::SetOf);
  }
  r.dataAccess = c.mySql() ? QStringLiteral("CONTAINS SQL") : QString();
  r.securityDefiner = c.mySql();
  r.volatility = c.postgres() ? QStringLiteral("volatile") : QString();
  for (const Node *o : n.all(Slot::Option)) {
    const QString &w = o->text;
    const QString value = o->textOf(Slot::Value);
    if (w == QLatin1String("LANGUAGE")) r.language = value.toLower();
    else if (w == QLatin1String("DETERMINISTIC")) r.deterministic = true;
    else if (w.endsWith(QLatin1String("SQL")) || w.endsWith(QLatin1String("SQL DATA"))) r.dataAccess = w;
    else if (w == QLatin1String("SQL SECURITY") || w == QLatin1String("SECURITY")) r.securityDefiner = value == QLatin1String("DEFINER");
    else if (w == QLatin1String("COMMENT")) r.comment = value;
    else if (w == QLatin1String("DEFINER")) r.definer = user(o);
    else if (w == QLatin1String("IMMUTABLE") || w == QLatin1String("STABLE") || w == QLatin1String("VOLATILE")) r.volatility = w.toLower();
    else if (w == QLatin1String("WINDOW")) r.kind = RoutineKind::Window;
  }
  if (r.volatility == QLatin1String("immutable")) r.deterministic = true;
  r.definition = source(n);
  if (const Node *body = n.child(Slot::BodyText)) r.body = body->text;
  else if (const Node *b = n.child(Slot::Body)) r.body = source(*b);
  r.sqlMode = c.catalog.sqlMode;
  for (Routine &x : c.catalog.routines)
    if (x.name == r.name && x.kind == r.kind && x.signature == r.signature) {
      x = std::move(r);
      return;
    }
  c.catalog.routines.push_back(std::move(r));
}

void CatalogFromSql::Private::trigger(const Node &n) {
  Trigger t;
  t.name = n.text;
  t.table = c.named(*n.child(Slot::Table));
  if (const Node *q = n.child(Slot::Qualifier); q && !c.sqlite() && !n.child(Slot::Table)->hasChild(Slot::Qualifier)) t.table.schema = q->text;
  t.timing = n.textOf(Slot::Timing);
  if (t.timing.isEmpty()) t.timing = QStringLiteral("BEFORE");
  for (const Node *e : n.all(Slot::Event)) t.events << e->text;
  for (const Node *column : n.all(Slot::Column)) t.updateColumns << column->text;
  t.forEachRow = !n.has(Flag::ForEachStatement) && (n.has(Flag::ForEachRow) || !c.postgres());
  if (const Node *w = n.child(Slot::Condition)) t.when = c.text(*w);
  t.definition = source(n);
  if (const Node *b = n.child(Slot::Body)) t.body = source(*b);
  if (const Node *call = n.child(Slot::Call)) {
    t.function = c.named(*call);
    for (const Routine &r : c.catalog.routines)
      if (r.name == t.function) t.body = r.body;
  }
  if (const Node *o = option(n, QLatin1String("DEFINER"))) t.definer = user(o);
  t.sqlMode = c.catalog.sqlMode;
  int order = 1;
  for (const Trigger &x : c.catalog.triggers)
    if (x.table == t.table && x.timing == t.timing && x.events == t.events) ++order;
  t.order = c.mySql() ? order : 0;
  if (n.has(Flag::OrReplace)) std::erase_if(c.catalog.triggers, [&](const Trigger &x) { return x.name == t.name && x.table == t.table; });
  c.catalog.triggers.push_back(std::move(t));
}

void CatalogFromSql::Private::event(const Node &n) {
  Event e;
  e.name = c.named(n);
  if (const Node *s = n.child(Slot::Schedule)) {
    e.schedule = s->text + QLatin1Char(' ');
    const Node &value = *s->child(Slot::Value);
    e.schedule += s->text == QLatin1String("EVERY") ? c.text(*value.child(Slot::Value)) + QLatin1Char(' ') + value.text : c.text(value);
    if (const Node *x = s->child(Slot::Starts)) e.schedule += QLatin1String(" STARTS ") + c.text(*x);
    if (const Node *x = s->child(Slot::Ends)) e.schedule += QLatin1String(" ENDS ") + c.text(*x);
  }
  e.status = option(n, QLatin1String("DISABLE")) ? QStringLiteral("DISABLED") : QStringLiteral("ENABLED");
  if (const Node *o = option(n, QLatin1String("COMMENT"))) e.comment = o->textOf(Slot::Value);
  if (const Node *o = option(n, QLatin1String("DEFINER"))) e.definer = user(o);
  if (const Node *b = n.child(Slot::Body)) e.body = source(*b);
  e.definition = source(n);
  e.sqlMode = c.catalog.sqlMode;
  replace(c.catalog.events, std::move(e));
}

Sequence *CatalogFromSql::Private::findSequence(const ObjectName &name) {
  for (Sequence &s : c.catalog.sequences)
    if (s.name == name) return &s;
  return nullptr;
}

void CatalogFromSql::Private::sequenceOptions(Sequence &s, const Node &n) {
  if (const Node *t = n.child(Slot::Type)) s.type = dataTypeFromSql(*t, c.options.dialect, &c.catalog);
  for (const Node *o : n.all(Slot::Option)) {
    const Node *v = o->child(Slot::Value);
    const qint64 number = !v ? 0 : v->is(NodeKind::Unary) ? -v->child(Slot::Operand)->text.toLongLong() : v->text.toLongLong();
    if (o->text == QLatin1String("START WITH")) s.start = number;
    else if (o->text == QLatin1String("INCREMENT")) s.increment = number;
    else if (o->text == QLatin1String("MINVALUE")) s.minimum = number;
    else if (o->text == QLatin1String("MAXVALUE")) s.maximum = number;
    else if (o->text == QLatin1String("CACHE")) s.cache = number;
    else if (o->text == QLatin1String("CYCLE")) s.cycle = true;
    else if (o->text == QLatin1String("NO CYCLE")) s.cycle = false;
    else if (o->text == QLatin1String("OWNED BY") && v && v->hasChild(Slot::Qualifier)) {
      s.ownedByTable = c.named(*v->child(Slot::Qualifier));
      s.ownedByColumn = v->text;
    }
  }
}

void CatalogFromSql::Private::sequence(const Node &n) {
  Sequence s;
  s.name = c.named(n);
  s.type.kind = TypeKind::Int64;
  s.type.native = QStringLiteral("bigint");
  sequenceOptions(s, n);
  replace(c.catalog.sequences, std::move(s));
}

void CatalogFromSql::Private::alterSequence(const Node &n) {
  if (Sequence *s = findSequence(c.named(n))) sequenceOptions(*s, n);
}

void CatalogFromSql::Private::type(const Node &n) {
  const QString kind = n.textOf(Slot::Kind);
  if (kind == QLatin1String("ENUM")) {
    EnumType e;
    e.name = c.named(n);
    for (const Node *i : n.all(Slot::Item)) e.labels << i->text;
    replace(c.catalog.enums, std::move(e));
  } else if (kind == QLatin1String("COMPOSITE")) {
    CompositeType t;
    t.name = c.named(n);
    Table scratch;
    for (const Node *i : n.all(Slot::Item))
      if (i->is(NodeKind::ColumnDef)) t.fields.push_back(fromsql::columnFrom(c, *i, scratch));
    replace(c.catalog.composites, std::move(t));
  }
}

void CatalogFromSql::Private::domain(const Node &n) {
  DomainType d;
  d.name = c.named(n);
  d.base = dataTypeFromSql(*n.child(Slot::Type), c.options.dialect, &c.catalog);
  for (const Node *i : n.all(Slot::Item)) {
    if (i->text == QLatin1String("NOT NULL")) d.notNull = true;
    else if (i->text == QLatin1String("DEFAULT")) d.defaultValue = fromsql::defaultFrom(c, *i->child(Slot::Value));
    else if (i->text == QLatin1String("CHECK")) {
      Check check;
      check.name = i->textOf(Slot::ConstraintName);
      sql::NodePtr bare = i->child(Slot::Condition)->clone();
      bare->set(Flag::Parens, false);
      check.expression = c.text(*bare);
      d.checks.push_back(std::move(check));
    }
  }
  replace(c.catalog.domains, std::move(d));
}

void CatalogFromSql::Private::schema(const Node &n) {
  Schema s;
  s.name = n.text;
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text == QLatin1String("CHARACTER SET")) s.charset = o->textOf(Slot::Value);
    if (o->text == QLatin1String("COLLATE")) s.collation = o->textOf(Slot::Value);
  }
  if (c.postgres() && n.textOf(Slot::Kind) == QLatin1String("DATABASE")) {
    c.catalog.database = s.name;
    return;
  }
  for (Schema &x : c.catalog.schemas)
    if (x.name == s.name) return;
  c.catalog.schemas.push_back(std::move(s));
}

void CatalogFromSql::Private::drop(const Node &n) {
  for (const Node *i : n.all(Slot::Item)) {
    const ObjectName name = c.named(*i);
    Catalog &x = c.catalog;
    const auto remove = [&](auto &all) { std::erase_if(all, [&](const auto &o) { return o.name == name; }); };
    if (n.text == QLatin1String("TABLE")) {
      if (!c.table(name)) continue; // DROP TABLE IF EXISTS before each CREATE TABLE of a dump
      remove(x.tables);
      c.tablesChanged();
      std::erase_if(x.triggers, [&](const Trigger &t) { return t.table == name; });
    } else if (n.text.endsWith(QLatin1String("VIEW"))) remove(x.views);
    else if (n.text == QLatin1String("FUNCTION") || n.text == QLatin1String("PROCEDURE")) {
      const bool procedure = n.text == QLatin1String("PROCEDURE");
      std::erase_if(x.routines, [&](const Routine &r) { return r.name == name && (r.kind == RoutineKind::Procedure) == procedure; });
    } else if (n.text == QLatin1String("TRIGGER")) {
      const Node *t = n.child(Slot::Table);
      std::erase_if(x.triggers, [&](const Trigger &r) { return r.name == name.name && (!t || r.table == c.named(*t)); });
    } else if (n.text == QLatin1String("EVENT")) remove(x.events);
    else if (n.text == QLatin1String("SEQUENCE")) remove(x.sequences);
    else if (n.text == QLatin1String("TYPE")) {
      remove(x.enums);
      remove(x.composites);
    } else if (n.text == QLatin1String("DOMAIN")) remove(x.domains);
    else if (n.text == QLatin1String("INDEX")) {
      for (Table &t : x.tables)
        if (!n.hasChild(Slot::Table) || t.name == c.named(*n.child(Slot::Table))) std::erase_if(t.indexes, [&](const Index &k) { return k.name == name.name; });
    } else if ((n.text == QLatin1String("DATABASE") || n.text == QLatin1String("SCHEMA")) && !c.sqlite()) {
      std::erase_if(x.schemas, [&](const Schema &s) { return s.name == i->text; });
      std::erase_if(x.tables, [&](const Table &t) { return t.name.schema == i->text; });
      c.tablesChanged();
      std::erase_if(x.views, [&](const View &t) { return t.name.schema == i->text; });
      std::erase_if(x.routines, [&](const Routine &t) { return t.name.schema == i->text; });
      std::erase_if(x.triggers, [&](const Trigger &t) { return t.table.schema == i->text; });
      std::erase_if(x.events, [&](const Event &t) { return t.name.schema == i->text; });
    }
  }
}

void CatalogFromSql::Private::comment(const Node &n) {
  const Node &what = *n.child(Slot::Name);
  const QString words = n.textOf(Slot::Value);
  const ObjectName name = c.named(what);
  if (n.text == QLatin1String("TABLE")) {
    if (Table *t = c.table(name)) t->comment = words;
  } else if (n.text == QLatin1String("COLUMN")) {
    const Node *q = what.child(Slot::Qualifier);
    if (!q) return;
    if (Table *t = c.table(c.named(*q)))
      for (Column &column : t->columns)
        if (column.name == what.text) column.comment = words;
    for (View &v : c.catalog.views)
      if (v.name == c.named(*q))
        for (Column &column : v.columns)
          if (column.name == what.text) column.comment = words;
  } else if (n.text.endsWith(QLatin1String("VIEW"))) {
    for (View &v : c.catalog.views)
      if (v.name == name) v.comment = words;
  } else if (n.text == QLatin1String("FUNCTION") || n.text == QLatin1String("PROCEDURE")) {
    for (Routine &r : c.catalog.routines)
      if (r.name == name && (r.parameters.empty() || r.comment.isEmpty())) r.comment = words;
  } else if (n.text == QLatin1String("SEQUENCE")) {
    if (Sequence *s = findSequence(name)) s->comment = words;
  } else if (n.text == QLatin1String("INDEX")) {
    for (Table &t : c.catalog.tables)
      for (Index &i : t.indexes)
        if (i.name == what.text) i.comment = words;
  } else if (n.text == QLatin1String("CONSTRAINT") && n.hasChild(Slot::Table)) {
    if (Table *t = c.table(c.named(*n.child(Slot::Table)))) {
      for (ForeignKey &f : t->foreignKeys)
        if (f.name == what.text) f.comment = words;
      for (Check &k : t->checks)
        if (k.name == what.text) k.comment = words;
    }
  } else if (n.text == QLatin1String("TRIGGER") && n.hasChild(Slot::Table)) {
    for (Trigger &t : c.catalog.triggers)
      if (t.name == what.text && t.table == c.named(*n.child(Slot::Table))) t.comment = words;
  } else if (n.text == QLatin1String("TYPE") || n.text == QLatin1String("DOMAIN")) {
    for (EnumType &e : c.catalog.enums)
      if (e.name == name) e.comment = words;
    for (CompositeType &e : c.catalog.composites)
      if (e.name == name) e.comment = words;
    for (DomainType &e : c.catalog.domains)
      if (e.name == name) e.comment = words;
  } else if (n.text == QLatin1String("SCHEMA")) {
    for (Schema &s : c.catalog.schemas)
      if (s.name == what.text) s.comment = words;
  }
}

void CatalogFromSql::Private::grant(const Node &n) {
  if (n.text != QLatin1String("GRANT")) return;
  for (const Node *i : n.all(Slot::Item))
    for (const Node *p : n.all(Slot::Privilege))
      for (const Node *g : n.all(Slot::Grantee)) {
        Grant x;
        x.objectKind = n.hasChild(Slot::Kind) ? n.textOf(Slot::Kind).toLower() : QStringLiteral("table");
        x.object = i->is(NodeKind::Star) ? ObjectName{i->textOf(Slot::Qualifier), QStringLiteral("*")} : c.named(*i);
        x.privilege = p->text;
        QStringList columns;
        for (const Node *column : p->all(Slot::Column)) columns << column->text;
        x.column = columns.join(QLatin1Char(','));
        x.grantee = g->hasChild(Slot::Value) ? g->text + QLatin1Char('@') + g->textOf(Slot::Value) : g->text;
        x.grantable = n.has(Flag::WithGrantOption);
        c.catalog.grants.push_back(std::move(x));
      }
}

void CatalogFromSql::Private::set(const Node &n) {
  for (const Node *a : n.all(Slot::Assignment)) {
    const Node *target = a->child(Slot::Target);
    const Node *value = a->child(Slot::Value);
    if (!target || !value) continue;
    if (c.postgres() && target->text == QLatin1String("search_path") && !value->text.isEmpty()) c.schema = value->text;
    if (c.mySql() && target->text.compare(QLatin1String("sql_mode"), Qt::CaseInsensitive) == 0 && value->is(NodeKind::StringLiteral)) c.catalog.sqlMode = value->text;
  }
}

/// pg_dump: SELECT pg_catalog.set_config('search_path', '', false); SELECT setval('s', 7, true);
void CatalogFromSql::Private::selected(const Node &n) {
  if (!c.postgres()) return;
  const Node *item = n.child(Slot::Item);
  const Node *call = item ? item->child(Slot::Value) : nullptr;
  if (!call || !call->is(NodeKind::FunctionCall)) return;
  const auto arguments = call->all(Slot::Arg);
  if (call->text == QLatin1String("set_config") && arguments.size() > 1 && arguments[0]->text == QLatin1String("search_path")) {
    c.schema = arguments[1]->text.section(QLatin1Char(','), 0, 0).trimmed();
    if (c.schema.isEmpty()) c.schema = QStringLiteral("public");
  }
  if (call->text == QLatin1String("setval") && arguments.size() > 1 && arguments[1]->is(NodeKind::NumberLiteral)) {
    const Node *literal = arguments[0]->is(NodeKind::Cast) ? arguments[0]->child(Slot::Operand) : arguments[0];
    sql::ParseOptions options;
    options.dialect = sql::Dialect::Postgres;
    const sql::Parsed name = sql::parseExpression(literal->text, options);
    const bool called = arguments.size() < 3 || arguments[2]->text == QLatin1String("TRUE");
    if (Sequence *s = findSequence(c.named(*name.node)); s && called) s->lastValue = arguments[1]->text.toLongLong();
  }
}

/// A sequence that a column owns and takes its default from is a serial.
void CatalogFromSql::Private::mergeSerials() {
  for (const Sequence &s : c.catalog.sequences) {
    Table *t = s.ownedByTable.name.isEmpty() ? nullptr : c.table(s.ownedByTable);
    if (!t) continue;
    for (Column &column : t->columns) {
      if (s.ownedByColumn != column.name) continue;
      if (column.defaultValue.kind != DefaultKind::Expression || !column.defaultValue.text.startsWith(QLatin1String("nextval("), Qt::CaseInsensitive)) continue;
      column.identity.kind = IdentityKind::Serial;
      column.identity.sequenceSchema = s.name.schema;
      column.identity.sequenceName = s.name.name;
      column.identity.start = s.start;
      column.identity.increment = s.increment;
    }
  }
}

CatalogFromSql::CatalogFromSql(const FromSqlOptions &options) : d(std::make_unique<Private>()) {
  d->c.options = options;
  d->c.schema = options.defaultSchema;
  Catalog &x = d->c.catalog;
  switch (options.dialect) {
  case sql::Dialect::MySql: x.engine = QStringLiteral("mysql"); x.flavour = QStringLiteral("MySQL"); break;
  case sql::Dialect::MariaDb: x.engine = QStringLiteral("mysql"); x.flavour = QStringLiteral("MariaDB"); break;
  case sql::Dialect::Postgres:
    x.engine = QStringLiteral("postgres");
    x.flavour = QStringLiteral("PostgreSQL");
    if (d->c.schema.isEmpty()) d->c.schema = QStringLiteral("public");
    break;
  case sql::Dialect::Sqlite:
    x.engine = QStringLiteral("sqlite");
    x.flavour = QStringLiteral("SQLite");
    d->c.schema.clear();
    break;
  }
  x.takenAt = QDateTime::currentDateTimeUtc();
}
CatalogFromSql::~CatalogFromSql() = default;
QString CatalogFromSql::currentSchema() const { return d->c.schema; }
void CatalogFromSql::warn(const QString &warning) { d->c.catalog.warnings << warning; }

void CatalogFromSql::add(const Node &n, std::string_view text) {
  d->text = text;
  switch (n.kind) {
  case NodeKind::Script:
    for (const Node *s : n.all(Slot::Statement)) add(*s, text);
    return;
  case NodeKind::CreateTable: fromsql::createTable(d->c, n); return;
  case NodeKind::AlterTable: fromsql::alterTable(d->c, n); return;
  case NodeKind::CreateIndex: fromsql::createIndex(d->c, n); return;
  case NodeKind::CreateView: d->view(n); return;
  case NodeKind::CreateRoutine: d->routine(n); return;
  case NodeKind::CreateTrigger: d->trigger(n); return;
  case NodeKind::CreateEvent: d->event(n); return;
  case NodeKind::CreateSequence: d->sequence(n); return;
  case NodeKind::AlterSequence: d->alterSequence(n); return;
  case NodeKind::CreateType: d->type(n); return;
  case NodeKind::CreateDomain: d->domain(n); return;
  case NodeKind::CreateSchema: d->schema(n); return;
  case NodeKind::CreateExtension: {
    Extension e;
    e.name = n.text;
    for (const Node *o : n.all(Slot::Option)) {
      if (o->text == QLatin1String("SCHEMA")) e.schema = o->textOf(Slot::Value);
      if (o->text == QLatin1String("VERSION")) e.version = o->textOf(Slot::Value);
    }
    d->c.catalog.extensions.push_back(std::move(e));
    return;
  }
  case NodeKind::Drop: d->drop(n); return;
  case NodeKind::Rename:
    for (const Node *i : n.all(Slot::Item))
      if (Table *t = d->c.table(d->c.named(*i->child(Slot::Name)))) {
        t->name = d->c.named(*i->child(Slot::NewName));
        d->c.tablesChanged();
      }
    return;
  case NodeKind::CommentOn: d->comment(n); return;
  case NodeKind::Grant: d->grant(n); return;
  case NodeKind::Use:
    d->c.schema = n.text;
    if (d->c.catalog.database.isEmpty()) d->c.catalog.database = n.text;
    return;
  case NodeKind::SetStatement: d->set(n); return;
  case NodeKind::Select: d->selected(n); return;
  case NodeKind::Raw:
    d->c.catalog.warnings << QStringLiteral("Line %1: this statement was not understood: %2").arg(n.span.line).arg(n.text.left(80).simplified());
    return;
  default: return;
  }
}

Catalog CatalogFromSql::take() {
  d->mergeSerials();
  Catalog &x = d->c.catalog;
  const auto needSchema = [&](const QString &name) {
    if (name.isEmpty()) return;
    for (const Schema &s : x.schemas)
      if (s.name == name) return;
    Schema s;
    s.name = name;
    x.schemas.push_back(std::move(s));
  };
  for (const Table &t : x.tables) needSchema(t.name.schema);
  for (const View &t : x.views) needSchema(t.name.schema);
  for (const Routine &t : x.routines) needSchema(t.name.schema);
  return std::move(x);
}

Catalog catalogFromScript(std::string_view utf8, const FromSqlOptions &options) {
  CatalogFromSql builder(options);
  sql::ParseOptions parse;
  parse.dialect = options.dialect;
  parse.mode = options.mode;
  const sql::ParsedScript script = sql::parseScript(utf8, parse);
  for (const sql::NodePtr &statement : script.statements) builder.add(*statement, utf8);
  for (const sql::Diagnostic &diagnostic : script.diagnostics)
    builder.warn(QStringLiteral("Line %1, column %2: %3").arg(diagnostic.line).arg(diagnostic.column).arg(diagnostic.message));
  return builder.take();
}

Catalog catalogFromScript(const QString &text, const FromSqlOptions &options) {
  const QByteArray bytes = text.toUtf8();
  return catalogFromScript(std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())}, options);
}

} // namespace portolan
