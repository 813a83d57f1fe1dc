// SPDX-License-Identifier: GPL-3.0-or-later
// MERGE.
#include "core/convert/postgres_to_mysql/converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

/// MERGE as the changes that it makes, one after the other. New rows are gathered first when a change could turn them into matches.
NodePtr PostgresToMySql::merge(const Node &node) {
  NodePtr script = sql::make(NodeKind::Script);
  const Node &target = *node.child(Slot::Target), &on = *node.child(Slot::On);
  NodePtr source = node.child(Slot::Source)->clone();
  columnAliases(*source);
  if (node.hasChild(Slot::With) || node.hasChild(Slot::Returning)) note(node, 4001, QStringLiteral("This form of MERGE has no conversion"));
  const auto branches = node.all(Slot::Branch);
  bool gather = false;
  for (const Node *branch : branches) {
    const Node *action = branch->child(Slot::Action);
    gather = gather || action->kind == NodeKind::Delete;
    if (action->kind == NodeKind::Update)
      for (const Node *a : action->all(Slot::Assignment))
        (void)sql::walk(on, [&](const Node &n) {
          gather = gather || (n.kind == NodeKind::ColumnRef && n.text == a->child(Slot::Target)->text);
          return sql::Visit::Children;
        });
  }
  NodePtr earlier[2]; // the conditions of the branches before, matched and not
  std::vector<NodePtr> changes, inserts, before, after;
  int gathered = 0;
  for (const Node *branch : branches) {
    const bool matched = branch->text == QLatin1String("MATCHED");
    if (!matched && branch->text != QLatin1String("NOT MATCHED")) {
      note(*branch, 4001, QStringLiteral("WHEN %1 has no conversion").arg(branch->text));
      continue;
    }
    const Node *action = branch->child(Slot::Action), *when = branch->child(Slot::Condition);
    NodePtr &passed = earlier[matched ? 0 : 1];
    NodePtr where = when ? when->clone() : nullptr;
    const auto both = [](NodePtr a, NodePtr b) { return !a ? std::move(b) : !b ? std::move(a) : sql::binary(QStringLiteral("AND"), std::move(a), std::move(b)); };
    if (passed) where = both(std::move(where), passed->clone());
    NodePtr not_ = sql::make(NodeKind::Is, QStringLiteral("TRUE"));
    not_->set(Flag::Not);
    not_->add(Slot::Operand, when ? when->clone() : sql::boolean(true));
    passed = both(std::move(passed), std::move(not_));
    if (action->kind == NodeKind::Update) {
      NodePtr made = sql::make(NodeKind::Update);
      made->add(Slot::Target, target.clone());
      for (const Node *a : action->all(Slot::Assignment)) made->add(Slot::Assignment, a->clone());
      made->add(Slot::From, source->clone());
      made->add(Slot::Where, both(on.clone(), std::move(where)));
      changes.push_back(update(*made));
    } else if (action->kind == NodeKind::Delete) {
      NodePtr made = sql::make(NodeKind::Delete);
      made->add(Slot::Target, target.clone());
      made->add(Slot::Using, source->clone());
      made->add(Slot::Where, both(on.clone(), std::move(where)));
      changes.push_back(remove(*made));
    } else if (action->kind == NodeKind::Insert) {
      NodePtr select = sql::make(NodeKind::Select), exists = sql::make(NodeKind::Exists), inner = sql::make(NodeKind::Select), one = sql::make(NodeKind::SelectItem);
      const Node *values = action->child(Slot::Source), *row = values ? values->child(Slot::Row) : nullptr;
      if (!row) {
        note(*action, 4001, QStringLiteral("This INSERT of MERGE has no conversion"));
        continue;
      }
      const auto columns = action->all(Slot::Column), items = row->all(Slot::Item);
      NodePtr made = sql::make(NodeKind::Insert, QStringLiteral("INSERT"));
      NodePtr bare = target.clone();
      bare->take(Slot::Alias);
      made->add(Slot::Target, std::move(bare));
      for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i]->kind == NodeKind::Default) continue; // left out, it is its default
        NodePtr item = sql::make(NodeKind::SelectItem, gather ? QStringLiteral("column_%1").arg(i + 1) : QString());
        item->set(Flag::As, gather);
        item->add(Slot::Value, items[i]->clone());
        select->add(Slot::Item, std::move(item));
        if (i < columns.size()) made->add(Slot::Column, columns[i]->clone());
      }
      select->add(Slot::From, source->clone());
      one->add(Slot::Value, sql::number(1));
      inner->add(Slot::Item, std::move(one));
      inner->add(Slot::From, target.clone());
      inner->add(Slot::Where, on.clone());
      exists->add(Slot::Query, std::move(inner));
      select->add(Slot::Where, both(sql::unary(QStringLiteral("NOT"), std::move(exists)), std::move(where)));
      if (gather) {
        const QString name = QStringLiteral("portolan_merge_%1").arg(++gathered);
        NodePtr table = sql::make(NodeKind::CreateTable, name), all = sql::make(NodeKind::Select), star = sql::make(NodeKind::SelectItem), from = sql::make(NodeKind::TableRef, name), drop = sql::make(NodeKind::Drop, QStringLiteral("TABLE"));
        table->set(Flag::Temporary);
        table->add(Slot::Query, query(*select));
        before.push_back(std::move(table));
        star->add(Slot::Value, sql::make(NodeKind::Star));
        all->add(Slot::Item, std::move(star));
        all->add(Slot::From, std::move(from));
        made->add(Slot::Source, std::move(all));
        inserts.push_back(insert(*made));
        drop->set(Flag::Temporary);
        drop->add(Slot::Item, sql::name({name}));
        after.push_back(std::move(drop));
      } else {
        made->add(Slot::Source, std::move(select));
        inserts.push_back(insert(*made));
      }
    }
  }
  for (auto *list : {&before, &changes, &inserts, &after})
    for (NodePtr &n : *list) script->add(Slot::Statement, std::move(n));
  if (script->count(Slot::Statement) > 1) note(node, 4019, QStringLiteral("MERGE becomes several statements: run them in one transaction"));
  return script;
}

} // namespace portolan::convert
