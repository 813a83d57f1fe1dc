// SPDX-License-Identifier: GPL-3.0-or-later
// What queries are made of, as nodes.
#include "core/convert/postgres_to_mysql/query_nodes.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

NodePtr selectItem(NodePtr value, const QString &alias) {
  NodePtr item = sql::make(NodeKind::SelectItem, alias);
  if (!alias.isEmpty()) item->set(Flag::As);
  item->add(Slot::Value, std::move(value));
  return item;
}

NodePtr aliasNode(const QString &name) {
  NodePtr alias = sql::make(NodeKind::Alias, name);
  alias->set(Flag::As);
  return alias;
}

NodePtr derived(NodePtr query, const QString &alias) {
  NodePtr out = sql::make(NodeKind::DerivedTable);
  out->add(Slot::Query, std::move(query));
  out->add(Slot::Alias, aliasNode(alias));
  return out;
}

NodePtr unionAll(NodePtr before, NodePtr next) {
  if (!before) return next;
  NodePtr both = sql::make(NodeKind::SetOperation, QStringLiteral("UNION"));
  both->set(sql::Flag::All);
  both->add(Slot::Left, std::move(before));
  both->add(Slot::Right, std::move(next));
  return both;
}

NodePtr conjunction(NodePtr a, NodePtr b) {
  if (!a) return b;
  if (!b) return a;
  return sql::binary(QStringLiteral("AND"), std::move(a), std::move(b));
}

/// What PostgreSQL calls an output column.
QString nameOf(const Node &item) {
  if (!item.text.isEmpty()) return item.text;
  const Node *value = item.child(Slot::Value);
  if (value->kind == NodeKind::ColumnRef || value->kind == NodeKind::FunctionCall) return value->text;
  if (value->kind == NodeKind::Cast && value->child(Slot::Operand)->kind == NodeKind::ColumnRef) return value->child(Slot::Operand)->text;
  return QStringLiteral("?column?");
}

/// Replaces what `match` gives a node for, outermost first; not inside aggregates when they are to be left alone.
NodePtr replaced(const Node &node, bool aggregates, const std::function<NodePtr(const Node &)> &match) {
  if (NodePtr other = match(node)) return other;
  if ((!aggregates && isAggregateCall(node)) || (node.kind == NodeKind::DerivedTable && !node.has(Flag::Lateral))) return node.clone();
  NodePtr out = sql::cloneShallow(node);
  for (const sql::Child &child : node.children) out->add(child.slot, replaced(*child.node, aggregates, match));
  return out;
}

const Node *positionTarget(const Node &value, const Node &select) {
  if (value.kind != NodeKind::NumberLiteral) return nullptr;
  const auto items = select.all(Slot::Item);
  const auto n = static_cast<std::size_t>(value.text.toInt());
  return n > 0 && n <= items.size() ? items[n - 1] : nullptr;
}

/// An ORDER BY value with positions and output names put as what they stand for.
NodePtr orderValue(const Node &value, const Node &select) {
  if (const Node *item = positionTarget(value, select)) return item->child(Slot::Value)->clone();
  if (value.kind == NodeKind::ColumnRef && !value.hasChild(Slot::Qualifier))
    for (const Node *item : select.all(Slot::Item))
      if (item->text == value.text) return item->child(Slot::Value)->clone();
  return value.clone();
}

} // namespace portolan::convert
