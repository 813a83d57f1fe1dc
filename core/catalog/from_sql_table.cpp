// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/from_sql_table.h"

#include "core/sql/printer.h"

#include <algorithm>

namespace portolan::fromsql {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::Slot;

ObjectName Context::named(const Node &n) const {
  ObjectName name = n.objectName();
  if (name.schema.isEmpty()) name.schema = schema;
  if (sqlite()) name.schema.clear();
  return name;
}

QString Context::text(const Node &n) const {
  sql::PrintOptions print;
  print.dialect = options.dialect;
  print.pretty = false;
  print.comments = false;
  return sql::print(n, print);
}

Table *Context::table(const ObjectName &name) {
  const auto folded = [](const ObjectName &n) { return n.schema + QChar(0x1f) + n.name.toCaseFolded(); };
  if (m_known > catalog.tables.size()) tablesChanged();
  for (; m_known < catalog.tables.size(); ++m_known) {
    const ObjectName &n = catalog.tables[m_known].name;
    if (!m_places.contains(n)) m_places.insert(n, m_known);
    const QString key = folded(n);
    if (!m_anyCase.contains(key)) m_anyCase.insert(key, m_known);
  }
  if (const auto it = m_places.constFind(name); it != m_places.cend()) return &catalog.tables[*it];
  if (postgres()) return nullptr;
  // a file of another case: MySQL on Windows, SQLite
  const auto it = m_anyCase.constFind(folded(name));
  return it == m_anyCase.cend() ? nullptr : &catalog.tables[*it];
}

namespace {

ReferentialAction actionFrom(const QString &text) {
  if (text == QLatin1String("CASCADE")) return ReferentialAction::Cascade;
  if (text == QLatin1String("RESTRICT")) return ReferentialAction::Restrict;
  if (text == QLatin1String("SET NULL")) return ReferentialAction::SetNull;
  if (text == QLatin1String("SET DEFAULT")) return ReferentialAction::SetDefault;
  return ReferentialAction::NoAction;
}

IndexPart partFrom(Context &c, const Node &n) {
  IndexPart part;
  const Node *value = n.is(NodeKind::IndexPart) ? n.child(Slot::Value) : &n;
  const Node *collate = value->is(NodeKind::Collate) ? value : nullptr;
  if (collate) value = collate->child(Slot::Operand);
  if (value->is(NodeKind::ColumnRef) && !value->hasChild(Slot::Qualifier)) part.column = value->text;
  else part.expression = c.text(*value);
  if (collate) part.collation = collate->text;
  if (const Node *l = n.child(Slot::Length)) part.prefixLength = l->text.toInt();
  part.descending = n.has(Flag::Desc);
  if (n.has(Flag::NullsFirst)) part.nullsFirst = true;
  if (n.has(Flag::NullsLast)) part.nullsFirst = false;
  if (const Node *x = n.child(Slot::Collation)) part.collation = x->text;
  if (const Node *o = n.child(Slot::OpClass)) part.operatorClass = c.text(*o);
  return part;
}

IndexKind kindFrom(const QString &word) {
  const QString w = word.toUpper();
  if (w == QLatin1String("FULLTEXT")) return IndexKind::FullText;
  if (w == QLatin1String("SPATIAL")) return IndexKind::Spatial;
  if (w == QLatin1String("HASH")) return IndexKind::Hash;
  if (w == QLatin1String("GIN")) return IndexKind::Gin;
  if (w == QLatin1String("GIST")) return IndexKind::Gist;
  if (w == QLatin1String("SPGIST")) return IndexKind::SpGist;
  if (w == QLatin1String("BRIN")) return IndexKind::Brin;
  return w.isEmpty() || w == QLatin1String("BTREE") || w == QLatin1String("RTREE") ? IndexKind::BTree : IndexKind::Other;
}

void columnsOf(const Node &n, QStringList &columns) {
  for (const Node *i : n.all(Slot::Item)) {
    const Node *value = i->is(NodeKind::IndexPart) ? i->child(Slot::Value) : i;
    columns << value->text;
  }
}

QString generatedName(Context &c, const Table &t, const QStringList &columns, const char *suffix) {
  if (!c.postgres()) return {};
  QString name = t.name.name;
  for (const QString &column : columns) name += QLatin1Char('_') + column;
  return name + QLatin1String(suffix);
}

void addForeignKey(Context &c, Table &t, const Node &n, const QStringList &columns) {
  ForeignKey fk;
  fk.columns = columns;
  fk.name = n.textOf(Slot::ConstraintName);
  if (fk.name.isEmpty()) fk.name = n.textOf(Slot::IndexName);
  if (fk.name.isEmpty()) fk.name = c.mySql() ? QStringLiteral("%1_ibfk_%2").arg(t.name.name).arg(t.foreignKeys.size() + 1) : generatedName(c, t, columns, "_fkey");
  fk.referenced = c.named(*n.child(Slot::Table));
  if (!n.child(Slot::Table)->hasChild(Slot::Qualifier)) fk.referenced.schema = t.name.schema;
  for (const Node *r : n.all(Slot::RefColumn)) fk.referencedColumns << r->text;
  fk.onDelete = actionFrom(n.textOf(Slot::OnDelete));
  fk.onUpdate = actionFrom(n.textOf(Slot::OnUpdate));
  fk.matchFull = n.textOf(Slot::Match) == QLatin1String("FULL");
  fk.deferrable = n.has(Flag::Deferrable) || n.has(Flag::InitiallyDeferred);
  fk.initiallyDeferred = n.has(Flag::InitiallyDeferred);
  fk.notValid = n.has(Flag::NotValid);
  t.foreignKeys.push_back(std::move(fk));
}

void addKey(Context &c, Table &t, Index index, bool primary) {
  index.constraint = true;
  index.unique = true;
  index.primary = primary;
  if (primary) {
    if (index.name.isEmpty() || c.mySql()) index.name = c.mySql() ? QStringLiteral("PRIMARY") : generatedName(c, t, {}, "_pkey");
    for (const IndexPart &p : index.parts)
      for (Column &column : t.columns)
        if (column.name.compare(p.column, c.postgres() ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0 && !c.sqlite()) column.nullable = false;
    t.primaryKey = std::move(index);
    return;
  }
  if (index.name.isEmpty()) {
    const QStringList columns = index.columns();
    if (c.postgres()) index.name = generatedName(c, t, columns, "_key");
    else if (c.mySql() && !columns.isEmpty()) {
      index.name = columns.first();
      for (int i = 2; std::any_of(t.indexes.begin(), t.indexes.end(), [&](const Index &x) { return x.name == index.name; }); ++i) index.name = QStringLiteral("%1_%2").arg(columns.first()).arg(i);
    }
  }
  t.indexes.push_back(std::move(index));
}

void addCheck(Context &c, Table &t, const Node &n, const QString &column) {
  Check check;
  check.name = n.textOf(Slot::ConstraintName);
  if (check.name.isEmpty() && c.postgres()) check.name = generatedName(c, t, column.isEmpty() ? QStringList() : QStringList{column}, "_check");
  if (check.name.isEmpty() && c.mySql()) check.name = column.isEmpty() ? QStringLiteral("CONSTRAINT_%1").arg(t.checks.size() + 1) : column;
  const Node &condition = *n.child(Slot::Condition);
  sql::NodePtr bare = condition.clone();
  bare->set(Flag::Parens, false);
  check.expression = c.text(*bare);
  check.enforced = !n.has(Flag::NotEnforced);
  check.notValid = n.has(Flag::NotValid);
  if (c.mySql()) check.column = column;
  t.checks.push_back(std::move(check));
}

void addConstraint(Context &c, Table &t, const Node &n) {
  if (n.text == QLatin1String("FOREIGN KEY")) {
    QStringList columns;
    columnsOf(n, columns);
    addForeignKey(c, t, n, columns);
  } else if (n.text == QLatin1String("CHECK")) {
    addCheck(c, t, n, {});
  } else if (n.text == QLatin1String("PRIMARY KEY") || n.text == QLatin1String("UNIQUE")) {
    if (const Node *existing = n.child(Slot::UsingIndex)) { // PostgreSQL: the index becomes the constraint
      for (auto it = t.indexes.begin(); it != t.indexes.end(); ++it) {
        if (it->name != existing->text) continue;
        Index index = std::move(*it);
        t.indexes.erase(it);
        if (const Node *name = n.child(Slot::ConstraintName)) index.name = name->text;
        addKey(c, t, std::move(index), n.text == QLatin1String("PRIMARY KEY"));
        return;
      }
      return;
    }
    Index index = indexFrom(c, n);
    index.name = n.textOf(Slot::ConstraintName);
    if (const Node *i = n.child(Slot::IndexName); i && index.name.isEmpty()) index.name = i->text;
    addKey(c, t, std::move(index), n.text == QLatin1String("PRIMARY KEY"));
  } else {
    t.otherConstraints << c.text(n);
  }
}

void addIndexDef(Context &c, Table &t, const Node &n) {
  Index index = indexFrom(c, n);
  if (index.name.isEmpty() && !index.parts.empty()) index.name = index.parts.front().column;
  t.indexes.push_back(std::move(index));
}

Identity identityFrom(const Node &n, IdentityKind kind) {
  Identity identity;
  identity.kind = kind;
  for (const Node *o : n.all(Slot::Option)) {
    const Node *v = o->child(Slot::Value);
    const qint64 number = !v ? 0 : v->is(NodeKind::Unary) ? -v->child(Slot::Operand)->text.toLongLong() : v->text.toLongLong();
    if (o->text == QLatin1String("START WITH")) identity.start = number;
    else if (o->text == QLatin1String("INCREMENT")) identity.increment = number;
    else if (o->text == QLatin1String("MINVALUE")) identity.minimum = number;
    else if (o->text == QLatin1String("MAXVALUE")) identity.maximum = number;
    else if (o->text == QLatin1String("CACHE")) identity.cache = number;
    else if (o->text == QLatin1String("CYCLE")) identity.cycle = true;
    else if (o->text == QLatin1String("SEQUENCE NAME") && v) {
      identity.sequenceName = v->text;
      identity.sequenceSchema = v->textOf(Slot::Qualifier);
    }
  }
  return identity;
}

void columnOption(Context &c, Table &t, Column &column, const Node &o) {
  const Node *value = o.child(Slot::Value);
  const QString &w = o.text;
  if (w == QLatin1String("NOT NULL")) column.nullable = false;
  else if (w == QLatin1String("NULL")) column.nullable = true;
  else if (w == QLatin1String("DEFAULT") && value) column.defaultValue = defaultFrom(c, *value);
  else if (w == QLatin1String("AUTO_INCREMENT")) column.identity.kind = IdentityKind::AutoIncrement;
  else if (w == QLatin1String("COMMENT") && value) column.comment = value->text;
  else if (w == QLatin1String("ON UPDATE") && value) column.onUpdate = c.text(*value);
  else if (w == QLatin1String("COLLATE") && value) column.type.collation = value->text;
  else if (w == QLatin1String("CHARACTER SET") && value) column.type.charset = value->text.toLower();
  else if (w == QLatin1String("INVISIBLE")) column.invisible = true;
  else if (w == QLatin1String("SRID") && value) column.type.srid = value->text.toInt();
  else if ((w == QLatin1String("STORED") || w == QLatin1String("PERSISTENT")) && column.isGenerated()) column.generated = GeneratedKind::Stored;
  else if (w == QLatin1String("IDENTITY")) {
    column.identity = identityFrom(o, o.has(Flag::ByDefault) ? IdentityKind::ByDefault : IdentityKind::Always);
    column.nullable = false;
  } else if (w == QLatin1String("GENERATED") && value) {
    column.generated = o.has(Flag::Stored) || (c.postgres() && !o.has(Flag::Virtual)) ? GeneratedKind::Stored : GeneratedKind::Virtual;
    sql::NodePtr bare = value->clone();
    bare->set(Flag::Parens, false);
    column.generationExpression = c.text(*bare);
  } else if (w == QLatin1String("PRIMARY KEY") || w == QLatin1String("UNIQUE")) {
    Index index;
    index.name = o.textOf(Slot::ConstraintName);
    index.nullsNotDistinct = o.has(Flag::NullsNotDistinct);
    index.deferrable = o.has(Flag::Deferrable);
    index.initiallyDeferred = o.has(Flag::InitiallyDeferred);
    IndexPart part;
    part.column = column.name;
    part.descending = o.has(Flag::Desc);
    index.parts.push_back(part);
    if (o.has(Flag::AutoIncrement)) column.identity.kind = IdentityKind::AutoIncrement;
    if (w == QLatin1String("PRIMARY KEY") && !c.sqlite()) column.nullable = false;
    addKey(c, t, std::move(index), w == QLatin1String("PRIMARY KEY"));
  } else if (w == QLatin1String("CHECK")) {
    addCheck(c, t, o, column.name);
  } else if (w == QLatin1String("REFERENCES") && !c.mySql()) { // MySQL reads REFERENCES of a column and forgets it; MariaDB keeps it
    addForeignKey(c, t, o, {column.name});
  } else if (w == QLatin1String("REFERENCES") && c.options.dialect == sql::Dialect::MariaDb) {
    addForeignKey(c, t, o, {column.name});
  }
}

void partitioningFrom(Context &c, Table &t, const Node &n) {
  Partitioning &p = t.partitioning;
  const QString word = n.text.section(QLatin1Char(' '), 0, 0);
  p.kind = word == QLatin1String("RANGE") ? PartitionKind::Range : word == QLatin1String("LIST") ? PartitionKind::List : word == QLatin1String("HASH") ? PartitionKind::Hash
           : word == QLatin1String("KEY") ? PartitionKind::Key : PartitionKind::None;
  p.columnsForm = n.text.endsWith(QLatin1String("COLUMNS"));
  p.linear = n.has(Flag::Linear);
  QStringList expressions;
  bool plain = true;
  for (const Node *i : n.all(Slot::Item)) {
    const Node *value = i->is(NodeKind::IndexPart) ? i->child(Slot::Value) : i;
    plain = plain && value->is(NodeKind::ColumnRef);
    expressions << (value->is(NodeKind::ColumnRef) ? value->text : c.text(*value));
  }
  if (plain) p.columns = expressions;
  else p.expression = expressions.join(QLatin1String(", "));
  if (const Node *count = n.child(Slot::Count)) p.count = count->text.toInt();
  const std::function<Partition(const Node &, int)> part = [&](const Node &d, int depth) {
    Partition x;
    x.name = d.text;
    if (const Node *b = d.child(Slot::Bound)) {
      x.bound = c.text(*b);
      for (const Node *v : b->all(Slot::Item)) x.values << (v->is(NodeKind::StringLiteral) ? v->text : c.text(*v));
    }
    for (const Node *o : d.all(Slot::Option))
      if (o->text == QLatin1String("COMMENT")) x.comment = o->textOf(Slot::Value);
    if (depth < 2)
      for (const Node *s : d.all(Slot::Partition)) x.subpartitions.push_back(part(*s, depth + 1));
    return x;
  };
  for (const Node *d : n.all(Slot::Partition)) p.partitions.push_back(part(*d, 0));
  if (const Node *s = n.child(Slot::SubpartitionBy)) {
    p.subKind = s->text.startsWith(QLatin1String("KEY")) ? PartitionKind::Key : PartitionKind::Hash;
    QStringList sub;
    for (const Node *i : s->all(Slot::Item)) sub << c.text(*i);
    p.subExpression = sub.join(QLatin1String(", "));
    if (const Node *count = s->child(Slot::Count)) p.subCount = count->text.toInt();
  }
}

void tableOption(Table &t, const Node &o) {
  const QString value = o.textOf(Slot::Value);
  if (o.text == QLatin1String("ENGINE") || o.text == QLatin1String("TYPE")) t.storageEngine = value;
  else if (o.text == QLatin1String("CHARACTER SET")) t.charset = value.toLower();
  else if (o.text == QLatin1String("COLLATE")) t.collation = value.toLower();
  else if (o.text == QLatin1String("COMMENT")) t.comment = value;
  else if (o.text == QLatin1String("AUTO_INCREMENT")) t.autoIncrementNext = value.toLongLong();
  else if (o.text == QLatin1String("WITH SYSTEM VERSIONING")) t.systemVersioned = true;
  else t.options.insert(o.text.toUpper(), value);
}

/// MySQL: what the table says holds for its character columns that say nothing.
void inheritCharset(Context &c, Table &t) {
  if (!c.mySql()) return;
  const auto charsetOf = [](const QString &collation) { return collation.section(QLatin1Char('_'), 0, 0); };
  if (t.charset.isEmpty() && !t.collation.isEmpty()) t.charset = charsetOf(t.collation);
  for (Column &column : t.columns) {
    DataType &type = column.type;
    if (!type.isCharacter() && type.kind != TypeKind::Enum && type.kind != TypeKind::Set) continue;
    if (type.charset.isEmpty() && !type.collation.isEmpty()) type.charset = charsetOf(type.collation);
    if (type.charset.isEmpty()) {
      type.charset = t.charset;
      type.collation = t.collation;
    }
  }
}

/// MariaDB keeps JSON as LONGTEXT with this check.
void markJson(Context &c, Table &t) {
  if (c.options.dialect != sql::Dialect::MariaDb) return;
  for (const Check &check : t.checks) {
    QString e = check.expression;
    e.remove(QLatin1Char('`')).remove(QLatin1Char(' '));
    for (Column &column : t.columns)
      if (column.type.kind == TypeKind::Text && e.compare(QStringLiteral("json_valid(%1)").arg(column.name), Qt::CaseInsensitive) == 0) {
        column.type.kind = TypeKind::Json;
        column.type.jsonAlias = true;
      }
  }
}

void number(Table &t) {
  int position = 0;
  for (Column &column : t.columns) column.position = ++position;
}

void element(Context &c, Table &t, const Node &i) {
  switch (i.kind) {
  case NodeKind::ColumnDef: {
    Column column = columnFrom(c, i, t);
    t.columns.push_back(std::move(column));
    return;
  }
  case NodeKind::Constraint: addConstraint(c, t, i); return;
  case NodeKind::IndexDef: addIndexDef(c, t, i); return;
  case NodeKind::LikeClause:
    if (const Table *source = c.table(c.named(*i.child(Slot::Table))))
      for (Column column : source->columns) {
        const QString options = [&] {
          QStringList words;
          for (const Node *o : i.all(Slot::Option)) words << o->text;
          return words.join(QLatin1Char(' '));
        }();
        if (!options.contains(QLatin1String("INCLUDING ALL")) && !options.contains(QLatin1String("INCLUDING DEFAULTS"))) column.defaultValue = {};
        t.columns.push_back(column);
      }
    return;
  case NodeKind::Raw: c.catalog.warnings << QStringLiteral("Line %1: a part of the table %2 was not understood: %3").arg(i.span.line).arg(t.name.display(), i.text.left(80)); return;
  default: return;
  }
}

void removeColumn(Table &t, const QString &name) {
  std::erase_if(t.columns, [&](const Column &x) { return x.name == name; });
  std::erase_if(t.indexes, [&](const Index &x) { return x.columns().contains(name); });
  if (t.primaryKey && t.primaryKey->columns().contains(name)) t.primaryKey.reset();
}

Column *columnOf(Table &t, const QString &name) {
  for (Column &x : t.columns)
    if (x.name.compare(name, Qt::CaseInsensitive) == 0) return &x;
  return nullptr;
}

void placeColumn(Table &t, Column column, const Node &action, std::optional<std::size_t> at) {
  if (action.hasChild(Slot::Position)) at = 0;
  if (const Node *after = action.child(Slot::After))
    for (std::size_t i = 0; i < t.columns.size(); ++i)
      if (t.columns[i].name.compare(after->text, Qt::CaseInsensitive) == 0) at = i + 1;
  const std::size_t index = std::min(at.value_or(t.columns.size()), t.columns.size());
  t.columns.insert(t.columns.begin() + static_cast<std::ptrdiff_t>(index), std::move(column));
}

void alterColumn(Context &c, Table &t, const Node &a) {
  Column *column = columnOf(t, a.textOf(Slot::Name));
  if (!column) return;
  const Node *value = a.child(Slot::Value);
  if (a.text == QLatin1String("ALTER COLUMN SET DEFAULT") && value) {
    column->defaultValue = defaultFrom(c, *value);
    // a sequence behind it makes it a serial
    if (column->defaultValue.kind == DefaultKind::Expression && column->defaultValue.text.startsWith(QLatin1String("nextval("), Qt::CaseInsensitive) && column->type.isInteger()) {
      for (const Sequence &s : c.catalog.sequences) {
        if (s.ownedByTable != t.name || s.ownedByColumn != column->name) continue;
        column->identity.kind = IdentityKind::Serial;
        column->identity.sequenceSchema = s.name.schema;
        column->identity.sequenceName = s.name.name;
        column->identity.start = s.start;
        column->identity.increment = s.increment;
      }
    }
  } else if (a.text == QLatin1String("ALTER COLUMN DROP DEFAULT")) {
    column->defaultValue = {};
    if (column->identity.kind == IdentityKind::Serial) column->identity = {};
  } else if (a.text == QLatin1String("ALTER COLUMN SET NOT NULL")) column->nullable = false;
  else if (a.text == QLatin1String("ALTER COLUMN DROP NOT NULL")) column->nullable = true;
  else if (a.text == QLatin1String("ALTER COLUMN TYPE")) column->type = dataTypeFromSql(*a.child(Slot::Type), c.options.dialect, &c.catalog);
  else if (a.text == QLatin1String("ALTER COLUMN ADD GENERATED")) {
    if (const Node *o = a.child(Slot::Item)) columnOption(c, t, *column, *o);
  } else if (a.text == QLatin1String("ALTER COLUMN DROP IDENTITY")) column->identity = {};
}

} // namespace

DefaultValue defaultFrom(Context &c, const Node &value) {
  switch (value.kind) {
  case NodeKind::NullLiteral: return {DefaultKind::Null, {}};
  case NodeKind::StringLiteral: return {DefaultKind::Literal, value.text};
  case NodeKind::NumberLiteral: return {DefaultKind::Literal, value.text};
  case NodeKind::BooleanLiteral: return {DefaultKind::Literal, c.mySql() ? (value.text == QLatin1String("TRUE") ? QStringLiteral("1") : QStringLiteral("0")) : value.text.toLower()};
  case NodeKind::Unary:
    if (value.text == QLatin1String("-") && value.child(Slot::Operand)->is(NodeKind::NumberLiteral)) return {DefaultKind::Literal, QLatin1Char('-') + value.child(Slot::Operand)->text};
    if (value.text == QLatin1String("+") && value.child(Slot::Operand)->is(NodeKind::NumberLiteral)) return {DefaultKind::Literal, value.child(Slot::Operand)->text};
    break;
  case NodeKind::Cast: // 'x'::character varying
    if (value.text == QLatin1String("::")) {
      const Node &operand = *value.child(Slot::Operand);
      if (operand.is(NodeKind::StringLiteral)) return {DefaultKind::Literal, operand.text};
      if (operand.is(NodeKind::NullLiteral)) return {DefaultKind::Null, {}};
      if (operand.is(NodeKind::NumberLiteral)) return {DefaultKind::Literal, operand.text};
    }
    break;
  default: break;
  }
  sql::NodePtr bare = value.clone();
  bare->set(Flag::Parens, false);
  return {DefaultKind::Expression, c.text(*bare)};
}

Index indexFrom(Context &c, const Node &n) {
  Index index;
  index.name = n.is(NodeKind::IndexDef) || n.is(NodeKind::CreateIndex) ? n.text : QString();
  index.unique = n.has(Flag::Unique) || n.text == QLatin1String("UNIQUE");
  index.method = n.textOf(Slot::Using);
  index.kind = kindFrom(n.hasChild(Slot::Kind) ? n.textOf(Slot::Kind) : index.method);
  if (index.method.isEmpty() && c.postgres()) index.method = QStringLiteral("btree");
  for (const Node *i : n.all(Slot::Item)) index.parts.push_back(partFrom(c, *i));
  for (const Node *i : n.all(Slot::Include)) index.include << i->text;
  if (const Node *w = n.child(Slot::Where)) index.predicate = c.text(*w);
  index.nullsNotDistinct = n.has(Flag::NullsNotDistinct);
  index.deferrable = n.has(Flag::Deferrable) || n.has(Flag::InitiallyDeferred);
  index.initiallyDeferred = n.has(Flag::InitiallyDeferred);
  for (const Node *o : n.all(Slot::Option)) {
    if (o->text == QLatin1String("COMMENT")) index.comment = o->textOf(Slot::Value);
    if (o->text == QLatin1String("INVISIBLE") || o->text == QLatin1String("IGNORED")) index.invisible = true;
  }
  return index;
}

Column columnFrom(Context &c, const Node &def, Table &t) {
  Column column;
  column.name = def.text;
  if (const Node *type = def.child(Slot::Type)) {
    column.type = dataTypeFromSql(*type, c.options.dialect, &c.catalog);
    const QString word = type->text.toUpper();
    if (word.endsWith(QLatin1String("SERIAL")) || word.startsWith(QLatin1String("SERIAL"))) {
      column.nullable = false;
      column.identity.kind = c.postgres() ? IdentityKind::Serial : IdentityKind::AutoIncrement;
      if (c.postgres()) {
        column.identity.sequenceSchema = t.name.schema;
        column.identity.sequenceName = t.name.name + QLatin1Char('_') + column.name + QLatin1String("_seq");
      } else { // MySQL: BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE
        Index unique;
        IndexPart part;
        part.column = column.name;
        unique.parts.push_back(part);
        addKey(c, t, std::move(unique), false);
      }
    }
  } else if (c.sqlite()) {
    column.type.kind = TypeKind::Dynamic;
  }
  for (const Node *o : def.all(Slot::Item)) columnOption(c, t, column, *o);
  return column;
}

void createTable(Context &c, const Node &n) {
  Table t;
  t.name = c.named(n);
  if (n.has(Flag::IfNotExists) && c.table(t.name)) return;
  if (n.has(Flag::Temporary)) return; // gone with its session
  if (n.has(Flag::Virtual)) {
    c.catalog.warnings << QStringLiteral("Line %1: the virtual table %2 needs its module and was left out").arg(n.span.line).arg(t.name.display());
    return;
  }
  t.unlogged = n.has(Flag::Unlogged);
  t.foreignTable = n.has(Flag::Foreign);
  t.withoutRowId = n.has(Flag::WithoutRowid);
  t.strict = n.has(Flag::Strict);
  if (const Node *like = n.child(Slot::Like)) {
    if (const Table *source = c.table(c.named(*like))) {
      const ObjectName own = t.name;
      t = *source;
      t.name = own;
      t.foreignKeys.clear();
    }
  }
  if (const Node *parent = n.child(Slot::PartitionOf)) {
    t.partitionOf = c.named(*parent);
    if (Table *p = c.table(t.partitionOf)) {
      t.columns = p->columns;
      Partition part;
      part.name = t.name.name;
      part.table = t.name;
      part.bound = c.text(*n.child(Slot::Bound));
      for (const Slot slot : {Slot::Item, Slot::Low, Slot::High})
        for (const Node *v : n.child(Slot::Bound)->all(slot)) part.values << (v->is(NodeKind::StringLiteral) ? v->text : c.text(*v));
      p->partitioning.partitions.push_back(std::move(part));
    }
  }
  for (const Node *i : n.all(Slot::Inherits)) {
    t.inherits.push_back(c.named(*i));
    if (const Table *p = c.table(c.named(*i))) t.columns = p->columns;
  }
  for (const Node *i : n.all(Slot::Item)) element(c, t, *i);
  // keys said before their columns
  if (t.primaryKey && !c.sqlite())
    for (const QString &k : t.primaryKey->columns())
      if (Column *column = columnOf(t, k)) column->nullable = false;
  for (const Node *o : n.all(Slot::Option)) tableOption(t, *o);
  if (const Node *p = n.child(Slot::PartitionBy)) partitioningFrom(c, t, *p);
  if (n.hasChild(Slot::Query) && t.columns.empty())
    c.catalog.warnings << QStringLiteral("Line %1: the columns of %2 come from a query and are not known without a server").arg(n.span.line).arg(t.name.display());
  inheritCharset(c, t);
  markJson(c, t);
  number(t);
  if (c.sqlite() && t.primaryKey && t.primaryKey->parts.size() == 1 && !t.withoutRowId) { // INTEGER PRIMARY KEY is the row's own number
    if (Column *column = columnOf(t, t.primaryKey->parts.front().column); column && column->type.native.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0 && column->identity.kind == IdentityKind::None)
      column->identity.kind = IdentityKind::ByDefault;
  }
  if (Table *existing = c.table(t.name)) *existing = std::move(t);
  else c.catalog.tables.push_back(std::move(t));
}

void createIndex(Context &c, const Node &n) {
  Index index = indexFrom(c, n);
  const ObjectName on = c.named(*n.child(Slot::Table));
  index.definition = c.text(n);
  if (Table *t = c.table(on)) {
    if (index.name.isEmpty()) {
      QStringList columns = index.columns();
      index.name = c.postgres() ? on.name + QLatin1Char('_') + (columns.isEmpty() ? QStringLiteral("expr") : columns.join(QLatin1Char('_'))) + QLatin1String("_idx") : columns.value(0);
    }
    t->indexes.push_back(std::move(index));
    return;
  }
  for (View &v : c.catalog.views)
    if (v.name == on) {
      v.indexes.push_back(std::move(index));
      return;
    }
  c.catalog.warnings << QStringLiteral("Line %1: the index %2 is on %3, which the script does not create before it").arg(n.span.line).arg(index.name, on.display());
}

void alterTable(Context &c, const Node &n) {
  Table *t = c.table(c.named(n));
  if (!t) return;
  for (const Node *a : n.all(Slot::Action)) {
    const QString &w = a->text;
    const QString name = a->textOf(Slot::Name);
    if (w == QLatin1String("ADD CONSTRAINT") || w == QLatin1String("ADD INDEX")) {
      for (const Node *i : a->all(Slot::Item)) element(c, *t, *i);
    } else if (w == QLatin1String("ADD COLUMN")) {
      for (const Node *i : a->all(Slot::Item)) {
        if (!i->is(NodeKind::ColumnDef)) {
          element(c, *t, *i);
          continue;
        }
        if (a->has(Flag::IfNotExists) && columnOf(*t, i->text)) continue;
        Column column = columnFrom(c, *i, *t);
        placeColumn(*t, std::move(column), *a, std::nullopt);
      }
    } else if (w == QLatin1String("MODIFY COLUMN") || w == QLatin1String("CHANGE COLUMN")) {
      const Node &def = *a->child(Slot::Item);
      const QString old = w.startsWith(QLatin1String("CHANGE")) ? name : def.text;
      std::optional<std::size_t> at;
      for (std::size_t i = 0; i < t->columns.size(); ++i)
        if (t->columns[i].name.compare(old, Qt::CaseInsensitive) == 0) at = i;
      if (at) t->columns.erase(t->columns.begin() + static_cast<std::ptrdiff_t>(*at));
      Column column = columnFrom(c, def, *t);
      if (t->primaryKey && t->primaryKey->columns().contains(column.name)) column.nullable = false;
      placeColumn(*t, std::move(column), *a, at);
    } else if (w.startsWith(QLatin1String("ALTER COLUMN"))) {
      alterColumn(c, *t, *a);
    } else if (w == QLatin1String("DROP COLUMN")) {
      removeColumn(*t, name);
    } else if (w == QLatin1String("DROP PRIMARY KEY")) {
      t->primaryKey.reset();
    } else if (w == QLatin1String("DROP INDEX") || w == QLatin1String("DROP CONSTRAINT") || w == QLatin1String("DROP FOREIGN KEY")) {
      std::erase_if(t->indexes, [&](const Index &x) { return x.name == name; });
      std::erase_if(t->foreignKeys, [&](const ForeignKey &x) { return x.name == name; });
      std::erase_if(t->checks, [&](const Check &x) { return x.name == name; });
      if (t->primaryKey && t->primaryKey->name == name) t->primaryKey.reset();
    } else if (w == QLatin1String("RENAME TO")) {
      ObjectName to = c.named(*a->child(Slot::NewName));
      if (!a->child(Slot::NewName)->hasChild(Slot::Qualifier)) to.schema = t->name.schema;
      t->name = to;
      c.tablesChanged();
    } else if (w == QLatin1String("RENAME COLUMN")) {
      const QString to = a->textOf(Slot::NewName);
      if (Column *column = columnOf(*t, name)) column->name = to;
      const auto renameParts = [&](Index &x) {
        for (IndexPart &p : x.parts)
          if (p.column == name) p.column = to;
      };
      for (Index &x : t->indexes) renameParts(x);
      if (t->primaryKey) renameParts(*t->primaryKey);
    } else if (w == QLatin1String("SET SCHEMA")) {
      t->name.schema = a->textOf(Slot::NewName);
    } else if (w == QLatin1String("OPTION")) {
      for (const Node *o : a->all(Slot::Option)) tableOption(*t, *o);
    } else if (w == QLatin1String("PARTITION BY")) {
      partitioningFrom(c, *t, *a->child(Slot::PartitionBy));
    } else if (w == QLatin1String("ATTACH PARTITION")) {
      Partition part;
      const ObjectName child = c.named(*a->child(Slot::Name));
      part.name = child.name;
      part.table = child;
      const Node &bound = *a->child(Slot::Bound);
      part.bound = c.text(bound);
      for (const Slot slot : {Slot::Item, Slot::Low, Slot::High})
        for (const Node *v : bound.all(slot)) part.values << (v->is(NodeKind::StringLiteral) ? v->text : c.text(*v));
      t->partitioning.partitions.push_back(std::move(part));
      if (Table *x = c.table(child)) x->partitionOf = t->name;
    }
  }
  inheritCharset(c, *t);
  markJson(c, *t);
  number(*t);
}

} // namespace portolan::fromsql
