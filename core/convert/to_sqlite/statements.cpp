// SPDX-License-Identifier: GPL-3.0-or-later
// Upserts, updates over several tables, triggers.
#include "core/convert/to_sqlite/converter.h"

#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

NodePtr ToSqlite::upsert(const Node &node, const ScopeTable &table, Node &out) {
  if (node.text == QLatin1String("REPLACE")) {
    out.text = QStringLiteral("REPLACE");
    note(node, 5002, QStringLiteral("REPLACE deletes the row in its way and inserts; delete triggers fire only with recursive_triggers"));
    return nullptr;
  }
  if (node.has(Flag::Ignore)) {
    out.add(Slot::Conflict, sql::wordNode(QStringLiteral("IGNORE")));
    note(node, 5003, QStringLiteral("OR IGNORE skips rows that break a UNIQUE, NOT NULL or CHECK constraint"));
  }
  const auto where = [&] { // a query before ON CONFLICT needs a WHERE, or its ON would be a join's
    Node *source = out.child(Slot::Source);
    if (source && source->kind == NodeKind::Select && !source->hasChild(Slot::Where)) source->add(Slot::Where, sql::boolean(true));
  };
  if (node.hasChild(Slot::OnDuplicate)) {
    NodePtr conflict = sql::make(NodeKind::OnConflict);
    m_excluded = true;
    for (const Node *a : node.all(Slot::OnDuplicate)) conflict->add(Slot::Assignment, assignment(*a, &table));
    m_excluded = false;
    where();
    out.add(Slot::OnConflict, std::move(conflict));
    return nullptr;
  }
  if (const Node *conflict = node.child(Slot::OnConflict)) {
    if (!conflict->text.isEmpty()) note(*conflict, 4001, QStringLiteral("ON CONFLICT ON CONSTRAINT has no conversion"));
    NodePtr made = sql::cloneShallow(*conflict);
    made->text.clear();
    for (const Node *item : conflict->all(Slot::Item)) made->add(Slot::Item, rebuild(*item));
    if (const Node *index = conflict->child(Slot::IndexWhere)) made->add(Slot::IndexWhere, condition(*index));
    m_excluded = true;
    for (const Node *a : conflict->all(Slot::Assignment)) made->add(Slot::Assignment, assignment(*a, &table));
    if (const Node *test = conflict->child(Slot::Where)) made->add(Slot::Where, condition(*test));
    m_excluded = false;
    where();
    out.add(Slot::OnConflict, std::move(made));
  }
  return nullptr;
}

/// UPDATE a JOIN b ON … SET: UPDATE a SET … FROM b WHERE …; only when one table is changed.
NodePtr ToSqlite::update(const Node &node) {
  const auto targets = node.all(Slot::Target);
  if (targets.size() == 1 && targets[0]->kind == NodeKind::TableRef) {
    NodePtr out = PlainConverter::update(node);
    if (node.has(Flag::Ignore)) out->add(Slot::Conflict, sql::wordNode(QStringLiteral("IGNORE")));
    // MySQL sees new values of columns that were assigned before.
    QSet<QString> set;
    for (const Node *a : node.all(Slot::Assignment)) {
      if (m_session.fromMySql())
        (void)sql::walk(*a->child(Slot::Value), [&](const Node &n) {
          if (n.kind == NodeKind::ColumnRef && set.contains(n.text.toLower())) note(n, 4020, QStringLiteral("%1 has its old value here").arg(n.text));
          return sql::Visit::Children;
        });
      set.insert(a->child(Slot::Target)->text.toLower());
    }
    return out;
  }
  std::vector<const Node *> tables, conditions;
  const std::function<bool(const Node &)> flatten = [&](const Node &n) {
    if (n.kind != NodeKind::Join) {
      tables.push_back(&n);
      return true;
    }
    if ((n.text != QLatin1String("INNER") && n.text != QLatin1String("CROSS")) || n.hasChild(Slot::Using) || n.has(Flag::Natural)) return false;
    if (!flatten(*n.child(Slot::Left)) || !flatten(*n.child(Slot::Right))) return false;
    if (const Node *on = n.child(Slot::On)) conditions.push_back(on);
    return true;
  };
  for (const Node *t : targets)
    if (!flatten(*t)) {
      note(node, 5006, QStringLiteral("This joined UPDATE has no conversion"));
      return sql::make(NodeKind::Empty);
    }
  Scope own;
  std::vector<NodePtr> made;
  for (const Node *t : tables) made.push_back(fromItem(*t, own));
  m_scopes.push_back(std::move(own));
  std::size_t changed = tables.size();
  for (const Node *a : node.all(Slot::Assignment)) {
    const auto found = resolve(*a->child(Slot::Target));
    const std::size_t index = found && found->table ? static_cast<std::size_t>(found->table - scope().tables.data()) : tables.size();
    if (index >= tables.size() || (changed < tables.size() && index != changed)) changed = tables.size() + 1;
    else if (changed == tables.size()) changed = index;
  }
  if (changed >= tables.size()) {
    m_scopes.pop_back();
    note(node, 5006, QStringLiteral("An UPDATE of several tables at once has no conversion"));
    return sql::make(NodeKind::Empty);
  }
  NodePtr out = sql::make(NodeKind::Update);
  const ScopeTable table = scope().tables[changed];
  out->add(Slot::Target, std::move(made[changed]));
  for (const Node *a : node.all(Slot::Assignment)) {
    NodePtr bare = a->clone();
    bare->child(Slot::Target)->takeAll(Slot::Qualifier);
    out->add(Slot::Assignment, assignment(*bare, &table));
  }
  for (std::size_t i = 0; i < made.size(); ++i)
    if (i != changed) out->add(Slot::From, std::move(made[i]));
  NodePtr where = node.child(Slot::Where) ? condition(*node.child(Slot::Where)) : nullptr;
  for (const Node *c : conditions) where = where ? sql::binary(QStringLiteral("AND"), std::move(where), condition(*c)) : condition(*c);
  if (where) out->add(Slot::Where, std::move(where));
  m_scopes.pop_back();
  return out;
}

// --- triggers -----------------------------------------------------------------------------------------------------

NodePtr ToSqlite::guard(const std::vector<NodePtr> &guards) const {
  NodePtr all;
  for (const NodePtr &g : guards) all = all ? sql::binary(QStringLiteral("AND"), std::move(all), g->clone()) : g->clone();
  return all;
}

/// One statement of a body under the conditions around it. Assignments to NEW become an UPDATE of the row that was written.
bool ToSqlite::triggerStatement(const Node &node, const std::vector<NodePtr> &guards, Node &body, std::vector<NodePtr> &changes) {
  const auto nested = [&](const std::vector<const Node *> &statements, NodePtr more) {
    std::vector<NodePtr> inner;
    for (const NodePtr &g : guards) inner.push_back(g->clone());
    if (more) inner.push_back(std::move(more));
    return std::all_of(statements.begin(), statements.end(), [&](const Node *s) { return triggerStatement(*s, inner, body, changes); });
  };
  const auto under = [&](NodePtr where) { return where && !guards.empty() ? sql::binary(QStringLiteral("AND"), guard(guards), std::move(where)) : where ? std::move(where) : guard(guards); };
  switch (node.kind) {
  case NodeKind::Block: return !node.hasChild(Slot::Declaration) && nested(node.all(Slot::Statement), nullptr);
  case NodeKind::If: {
    NodePtr before; // none of the earlier branches
    for (const Node *branch : node.all(Slot::Branch)) {
      NodePtr test = condition(*branch->child(Slot::Condition)), alone = test->clone();
      if (before) alone = sql::binary(QStringLiteral("AND"), before->clone(), std::move(alone));
      if (!nested(branch->all(Slot::Statement), std::move(alone))) return false;
      NodePtr untrue = f("(_1) IS NOT TRUE", sql::list(std::move(test)));
      before = before ? sql::binary(QStringLiteral("AND"), std::move(before), std::move(untrue)) : std::move(untrue);
    }
    return !node.hasChild(Slot::Else) || nested(node.all(Slot::Else), std::move(before));
  }
  case NodeKind::Insert: {
    NodePtr made = insert(node);
    if (!guards.empty()) {
      Node *source = made->child(Slot::Source);
      if (!source || source->kind != NodeKind::Values || source->count(Slot::Row) != 1 || source->child(Slot::Row)->count(Slot::Item) == 0) return false;
      NodePtr select = sql::make(NodeKind::Select);
      for (NodePtr &value : source->child(Slot::Row)->takeAll(Slot::Item)) {
        NodePtr item = sql::make(NodeKind::SelectItem);
        item->add(Slot::Value, std::move(value));
        select->add(Slot::Item, std::move(item));
      }
      select->add(Slot::Where, guard(guards));
      made->put(Slot::Source, std::move(select));
    }
    body.add(Slot::Statement, std::move(made));
    return true;
  }
  case NodeKind::Update: case NodeKind::Delete: {
    NodePtr made = node.kind == NodeKind::Update ? update(node) : remove(node);
    if (made->kind == NodeKind::Empty) return false;
    if (NodePtr where = under(made->take(Slot::Where))) made->add(Slot::Where, std::move(where));
    body.add(Slot::Statement, std::move(made));
    return true;
  }
  case NodeKind::SetStatement:
    for (const Node *a : node.all(Slot::Assignment)) {
      const Node *target = a->child(Slot::Target);
      if (target->kind != NodeKind::ColumnRef || target->textOf(Slot::Qualifier).compare(QLatin1String("NEW"), Qt::CaseInsensitive) != 0) return false;
      NodePtr made = sql::make(NodeKind::Assignment);
      made->add(Slot::Target, sql::column(columnReference(*target).node->text));
      Value v = expression(*a->child(Slot::Value));
      made->add(Slot::Value, guards.empty() ? std::move(v.node) : sql::caseWhen(guard(guards), std::move(v.node), sql::column(made->child(Slot::Target)->text)));
      changes.push_back(std::move(made));
    }
    return true;
  case NodeKind::Signal: {
    QString message = QStringLiteral("error");
    for (const Node *item : node.all(Slot::Item))
      if (item->text == QLatin1String("MESSAGE_TEXT")) {
        if (item->child(Slot::Value)->kind != NodeKind::StringLiteral) return false;
        message = item->textOf(Slot::Value);
      }
    NodePtr select = sql::make(NodeKind::Select), item = sql::make(NodeKind::SelectItem);
    item->add(Slot::Value, f("RAISE(ABORT, _1)", sql::list(sql::string(message))));
    select->add(Slot::Item, std::move(item));
    if (NodePtr where = guard(guards)) select->add(Slot::Where, std::move(where));
    body.add(Slot::Statement, std::move(select));
    return true;
  }
  case NodeKind::Null: case NodeKind::Empty: return true;
  default: return false;
  }
}

NodePtr ToSqlite::createTrigger(const Node &node) {
  const Node *on = node.child(Slot::Table), *source = node.child(Slot::Body);
  const auto events = node.all(Slot::Event);
  const auto refused = [&](const QString &why) {
    note(node, 6001, QStringLiteral("The trigger %1 is not converted: %2").arg(node.text, why));
    return sql::make(NodeKind::Empty);
  };
  if (!on || !source) return refused(m_session.fromPostgres() ? QStringLiteral("its function would have to become its body") : QStringLiteral("it is not understood"));
  if (events.size() != 1) return refused(QStringLiteral("SQLite knows one event per trigger"));
  const bool before = node.textOf(Slot::Timing) == QLatin1String("BEFORE");
  NodePtr table = tableName(*on);
  m_scopes.emplace_back();
  for (const char *row : {"NEW", "OLD"}) {
    ScopeTable t = scopeTable(catalogName(*on), QLatin1String(row));
    t.alias = t.targetAlias = QLatin1String(row);
    scope().tables.push_back(std::move(t));
  }
  NodePtr body = sql::make(NodeKind::Block);
  std::vector<NodePtr> changes;
  const bool ok = triggerStatement(*source, {}, *body, changes);
  m_scopes.pop_back();
  if (!ok) return refused(QStringLiteral("its body needs more than statements under conditions"));
  NodePtr out = sql::make(NodeKind::CreateTrigger, fold(node.text));
  out->span = node.span;
  out->setComments(node.comments());
  out->set(Flag::ForEachRow);
  bool after = !before;
  if (!changes.empty()) {
    if (!before || events[0]->textIs(QLatin1String("DELETE"))) return refused(QStringLiteral("it changes NEW"));
    note(node, 4020, QStringLiteral("SQLite cannot change NEW: the row is changed again after it was written, by %1").arg(out->text), QStringLiteral("Constraints see the row before this change; update triggers fire once more."));
    NodePtr change = sql::make(NodeKind::Update), target = sql::make(NodeKind::TableRef, table->text);
    change->add(Slot::Target, std::move(target));
    for (NodePtr &c : changes) change->add(Slot::Assignment, std::move(c));
    change->add(Slot::Where, f("rowid = NEW.rowid", {}));
    body->insertAt(0, Slot::Statement, std::move(change));
    after = true;
  }
  out->add(Slot::Timing, sql::wordNode(after ? QStringLiteral("AFTER") : QStringLiteral("BEFORE")));
  out->add(Slot::Event, events[0]->clone());
  for (const Node *column : node.all(Slot::Column)) out->add(Slot::Column, column->clone());
  out->add(Slot::Table, std::move(table));
  if (body->count(Slot::Statement) == 0) return refused(QStringLiteral("it does nothing"));
  out->add(Slot::Body, std::move(body));
  return out;
}

} // namespace portolan::convert
