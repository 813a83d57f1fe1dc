// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prove/effects.h"

#include "core/sql/parser.h"

#include <QCoreApplication>

namespace portolan::prove {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::Slot;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Prove", text); }

/// Statements that end MySQL's transaction, whatever follows.
bool commitsImplicitly(const Node &n) {
  switch (n.kind) {
  case NodeKind::CreateTable: return !n.has(Flag::Temporary);
  case NodeKind::Drop: return !n.has(Flag::Temporary) && !n.textIs(QLatin1String("PREPARE"));
  case NodeKind::AlterTable: case NodeKind::CreateIndex: case NodeKind::CreateView: case NodeKind::Truncate: case NodeKind::Rename: case NodeKind::Grant: case NodeKind::Lock: case NodeKind::CreateUser:
  case NodeKind::CreateRoutine: case NodeKind::CreateTrigger: case NodeKind::CreateEvent: case NodeKind::CreateSchema: case NodeKind::LoadData: return true;
  default: return false;
  }
}

/// Tables that an INSERT, UPDATE, DELETE or MERGE writes: those of its targets, joined ones included.
void targetsOf(const Node &n, std::vector<const Node *> &tables) {
  for (const Node *target : n.all(Slot::Target))
    (void)sql::walk(*target, [&](const Node &t) {
      if (t.kind == NodeKind::TableRef || t.kind == NodeKind::Name) tables.push_back(&t);
      return t.kind == NodeKind::TableRef ? sql::Visit::Skip : sql::Visit::Children;
    });
}

QString eventOf(NodeKind kind) {
  if (kind == NodeKind::Insert) return QStringLiteral("INSERT");
  return kind == NodeKind::Update ? QStringLiteral("UPDATE") : kind == NodeKind::Delete ? QStringLiteral("DELETE") : QString();
}

} // namespace

ReachFinder::ReachFinder(const Catalog &catalog, sql::Dialect dialect) : m_catalog(catalog), m_dialect(dialect) {}

ObjectName ReachFinder::tableNamed(ObjectName name, const QString &schema) const {
  if (name.schema.isEmpty()) name.schema = schema;
  if (m_catalog.table(name)) return name;
  for (const Table &t : m_catalog.tables)
    if (t.name.name.compare(name.name, Qt::CaseInsensitive) == 0 && (t.name.schema == name.schema || name.schema.isEmpty() || m_dialect == sql::Dialect::Postgres)) return t.name;
  return {};
}

void ReachFinder::text(Walk &walk, const QString &definition, const QString &sqlMode, const QString &schema) const {
  sql::ParseOptions options;
  options.dialect = m_dialect;
  options.mode = sql::SqlMode::fromText(sqlMode.isEmpty() ? m_catalog.sqlMode : sqlMode);
  const sql::Parsed parsed = sql::parseStatement(definition, options);
  bool first = true;
  (void)sql::walk(static_cast<const Node &>(*parsed.node), [&](const Node &n) {
    if (n.kind == NodeKind::CreateTable && n.has(Flag::Temporary)) walk.own.insert(n.text.toLower());
    return sql::Visit::Children;
  });
  (void)sql::walk(static_cast<const Node &>(*parsed.node), [&](const Node &n) {
    const bool outermost = first;
    first = false;
    switch (n.kind) {
    case NodeKind::Insert: case NodeKind::Update: case NodeKind::Delete: case NodeKind::Merge: {
      std::vector<const Node *> tables;
      targetsOf(n, tables);
      for (const Node *t : tables)
        if (const ObjectName name = tableNamed(t->objectName(), schema); !name.name.isEmpty()) {
          const bool replaces = n.textIs(QLatin1String("REPLACE")) || n.hasChild(Slot::OnDuplicate) || n.hasChild(Slot::OnConflict) || n.kind == NodeKind::Merge;
          for (const QString &event : replaces ? QStringList{QStringLiteral("INSERT"), QStringLiteral("UPDATE"), QStringLiteral("DELETE")} : QStringList{eventOf(n.kind)}) written(walk, name, event);
        }
      break;
    }
    case NodeKind::TableRef:
      if (const ObjectName name = tableNamed(n.objectName(), schema); !name.name.isEmpty()) walk.reach.reads.insert(name);
      break;
    case NodeKind::FunctionCall: called(walk, n.objectName()); break;
    case NodeKind::Transaction:
      if (!n.text.contains(QLatin1String("SAVEPOINT"))) walk.reach.endsTransaction = tr("it runs %1 itself, so its effects could not be rolled back").arg(n.text);
      break;
    case NodeKind::Execute: case NodeKind::Prepare: walk.reach.dynamic = true; break;
    case NodeKind::ForQuery: case NodeKind::Return: case NodeKind::OpenCursor: walk.reach.dynamic = walk.reach.dynamic || n.has(Flag::Dynamic); break;
    default: break;
    }
    const auto items = n.all(Slot::Item);
    const bool ownDrop = n.kind == NodeKind::Drop && !items.empty() && std::ranges::all_of(items, [&](const Node *item) { return walk.own.contains(item->text.toLower()); });
    if (!outermost && sql::isMySqlFamily(m_dialect) && ownDrop && commitsImplicitly(n)) walk.reach.commits = true;
    else if (!outermost && sql::isMySqlFamily(m_dialect) && commitsImplicitly(n))
      walk.reach.endsTransaction = tr("it holds a %1 statement, which commits: its effects could not be rolled back").arg(QLatin1String(sql::nodeKindName(n.kind)));
    return sql::Visit::Children;
  });
  if (walk.reach.dynamic && sql::isMySqlFamily(m_dialect) && walk.reach.endsTransaction.isEmpty())
    walk.reach.endsTransaction = tr("it runs statements that are made at run time; they might commit, and then nothing could be rolled back");
}

void ReachFinder::called(Walk &walk, const ObjectName &name) const {
  for (const Routine &r : m_catalog.routines)
    if (r.name.name.compare(name.name, Qt::CaseInsensitive) == 0 && (name.schema.isEmpty() || r.name.schema == name.schema)) routine(walk, r);
}

void ReachFinder::routine(Walk &walk, const Routine &routine) const {
  const QString key = routine.name.display() + routine.signature;
  if (walk.seen.contains(key)) return;
  walk.seen.insert(key);
  text(walk, routine.definition, routine.sqlMode, routine.name.schema);
}

void ReachFinder::written(Walk &walk, const ObjectName &table, const QString &event, bool keysStay) const {
  const QString key = table.display() + QLatin1Char('\n') + event;
  if (walk.seen.contains(key)) return;
  walk.seen.insert(key);
  walk.reach.tables.insert(table);
  for (const Trigger &t : m_catalog.triggers)
    if (t.table == table && (event.isEmpty() || t.events.contains(event, Qt::CaseInsensitive))) {
      text(walk, t.definition, t.sqlMode, t.table.schema);
      if (!t.function.name.isEmpty()) called(walk, t.function);
    }
  if (event == QLatin1String("INSERT") || keysStay) return;
  for (const Table &child : m_catalog.tables)
    for (const ForeignKey &fk : child.foreignKeys) {
      if (!(fk.referenced == table)) continue;
      const ReferentialAction action = event == QLatin1String("DELETE") ? fk.onDelete : fk.onUpdate;
      if (action == ReferentialAction::Cascade) written(walk, child.name, event);
      if (action == ReferentialAction::SetNull || action == ReferentialAction::SetDefault) written(walk, child.name, QStringLiteral("UPDATE"));
    }
}

Reach ReachFinder::ofRoutine(const Routine &r) const {
  Walk walk;
  routine(walk, r);
  if (walk.reach.commits && !walk.reach.tables.isEmpty() && walk.reach.endsTransaction.isEmpty())
    walk.reach.endsTransaction = tr("it drops a temporary table without saying TEMPORARY, which commits what it has written before");
  return walk.reach;
}

Reach ReachFinder::ofChange(const ObjectName &table, const QString &event, bool keysStay) const {
  Walk walk;
  written(walk, table, event, keysStay);
  return walk.reach;
}

TrackedTable trackTable(const Table &source, const Table &target, const NameMap &names, bool sameEngine) {
  TrackedTable tracked;
  tracked.source = &source;
  tracked.target = &target;
  for (const Column &c : source.columns) {
    const Column *other = target.column(names.targetColumn(source.name, c.name));
    if (!other || c.type.kind == TypeKind::Geometry || other->type.kind == TypeKind::Geometry) continue;
    tracked.sourceColumns << c.name;
    tracked.targetColumns << other->name;
    tracked.forms.push_back(formForTypes(c.type, other->type, sameEngine));
    tracked.numbered.push_back(c.identity.kind != IdentityKind::None || other->identity.kind != IdentityKind::None);
  }
  return tracked;
}

Result<RowBag> rowsOf(Connection &connection, const Table &table, const QStringList &columns, const std::vector<validate::Form> &forms, const std::vector<bool> &numbered, bool blankNumbered, const Now &now, qint64 maxRows) {
  TableRead read;
  read.table = &table;
  read.columns = columns;
  auto reader = connection.reader(read);
  if (!reader) return std::unexpected(reader.error());
  RowBag bag;
  RowBatch batch;
  qint64 rows = 0;
  for (;;) {
    auto more = (*reader)->next(batch);
    if (!more) return std::unexpected(more.error());
    if (!*more) return bag;
    rows += static_cast<qint64>(batch.rows());
    if (rows > maxRows) return std::unexpected(Error::data(tr("%1 holds more than %2 rows").arg(table.name.display()).arg(maxRows)));
    for (std::size_t row = 0; row < batch.rows(); ++row) {
      std::string text;
      for (std::size_t c = 0; c < batch.columns.size(); ++c) {
        if (c > 0) text += '|';
        if (blankNumbered && c < numbered.size() && numbered[c]) text += '#';
        else text += canonicalCell(batch.columns[c], row, forms[c], now);
      }
      ++bag[bagKey(std::move(text))];
    }
  }
}

Delta deltaOf(const RowBag &before, const RowBag &after) {
  Delta delta;
  for (const auto &[row, times] : after) {
    const auto it = before.find(row);
    const qint64 was = it == before.end() ? 0 : it->second;
    if (times > was) delta.added[row] = times - was;
  }
  for (const auto &[row, times] : before) {
    const auto it = after.find(row);
    const qint64 is = it == after.end() ? 0 : it->second;
    if (times > is) delta.removed[row] = times - is;
  }
  return delta;
}

} // namespace portolan::prove
