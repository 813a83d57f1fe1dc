// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/postgres_to_mysql/converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

NodePtr PostgresToMySql::orderItem(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  out->set(Flag::NullsFirst, false).set(Flag::NullsLast, false);
  out->add(Slot::Value, expression(*node.child(Slot::Value)).node);
  return out;
}

/// PostgreSQL sorts NULLs as the largest, MySQL as the smallest.
void PostgresToMySql::orderItems(const Node &node, Node &out, const Node *select) {
  for (const Node *item : node.all(Slot::OrderBy)) {
    const Node *source = item->child(Slot::Value);
    if (item->hasChild(Slot::Using)) note(*item, 4001, QStringLiteral("ORDER BY USING has no conversion"));
    if (select && source->kind == NodeKind::NumberLiteral) { // a position
      const auto items = select->all(Slot::Item);
      const auto n = static_cast<std::size_t>(source->text.toInt());
      if (n > 0 && n <= items.size() && items[n - 1]->child(Slot::Value)->kind != NodeKind::Star) source = items[n - 1]->child(Slot::Value);
    }
    Value v = expression(*source);
    const bool desc = item->has(Flag::Desc);
    const bool nullsFirst = item->has(Flag::NullsFirst) || (desc && !item->has(Flag::NullsLast));
    if (v.type.nullable && nullsFirst == desc) {
      NodePtr nulls = sql::make(NodeKind::OrderItem);
      nulls->add(Slot::Value, sql::isNull(v.node->clone(), nullsFirst));
      out.add(Slot::OrderBy, std::move(nulls));
    }
    NodePtr made = sql::cloneShallow(*item);
    made->set(Flag::NullsFirst, false).set(Flag::NullsLast, false);
    made->add(Slot::Value, std::move(v.node));
    out.add(Slot::OrderBy, std::move(made));
  }
}

NodePtr PostgresToMySql::window(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  for (const Node *part : node.all(Slot::PartitionBy)) out->add(Slot::PartitionBy, expression(*part).node);
  orderItems(node, *out, nullptr);
  if (const Node *frame = node.child(Slot::Frame)) {
    if (frame->text == QLatin1String("GROUPS") || frame->hasChild(Slot::Exclude)) note(*frame, 4001, QStringLiteral("This window frame has no conversion"));
    out->add(Slot::Frame, frame->clone());
  }
  return out;
}

void PostgresToMySql::tail(const Node &node, Node &out) {
  if (node.has(Flag::WithTies)) note(node, 4001, QStringLiteral("WITH TIES has no conversion"));
  const Node *limit = node.child(Slot::Limit), *offset = node.child(Slot::Offset);
  for (const Node *n : {limit, offset})
    if (n && n->kind != NodeKind::NumberLiteral) note(*n, 4001, QStringLiteral("A computed LIMIT has no conversion"));
  if (limit) out.add(Slot::Limit, limit->clone());
  else if (offset) out.add(Slot::Limit, sql::number(QStringLiteral("18446744073709551615")));
  if (offset) out.add(Slot::Offset, offset->clone());
  for (const Node *lock : node.all(Slot::Lock)) {
    NodePtr made = lock->clone();
    if (lock->text.contains(QLatin1String("KEY")) || lock->hasChild(Slot::Table)) note(*lock, 4001, QStringLiteral("This lock has no conversion"));
    if (lock->text == QLatin1String("FOR SHARE")) made->text = QStringLiteral("LOCK IN SHARE MODE");
    out.add(Slot::Lock, std::move(made));
  }
}

NodePtr PostgresToMySql::convertSelect(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = sql::make(NodeKind::Select);
  out->span = node.span;
  for (const Flag flag : {Flag::Distinct, Flag::All, Flag::Parens})
    if (node.has(flag)) out->set(flag);
  for (const Slot slot : {Slot::DistinctOn, Slot::Into, Slot::Option})
    if (node.hasChild(slot)) note(node, 4001, QStringLiteral("%1 of SELECT has no conversion").arg(QString::fromLatin1(sql::slotName(slot))));
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  m_scopes.emplace_back();
  std::vector<NodePtr> from;
  std::vector<const Node *> sources = static_cast<const Node &>(node).all(Slot::From);
  for (const Node *item : sources) {
    (void)sql::walk(*item, [&](const Node &n) {
      if (isQuery(n.kind)) return sql::Visit::Skip;
      if (n.has(Flag::Lateral) || (n.kind == NodeKind::Join && n.text == QLatin1String("FULL")) || (n.kind == NodeKind::Alias && n.hasChild(Slot::Column)) || n.hasChild(Slot::Sample) || (n.kind == NodeKind::Join && n.hasChild(Slot::Alias)))
        note(n, 4001, QStringLiteral("This part of FROM has no conversion"));
      return sql::Visit::Children;
    });
    Scope inner = std::move(m_scopes.back());
    m_scopes.pop_back();
    from.push_back(fromItem(*item, inner));
    m_scopes.push_back(std::move(inner));
  }
  for (std::size_t i = 0; i < from.size(); ++i) joinConditions(*sources[i], *from[i]);
  std::vector<OutputColumn> made;
  for (const Node *item : node.all(Slot::Item)) {
    const Node *value = item->child(Slot::Value);
    NodePtr converted = sql::cloneShallow(*item);
    if (value->kind == NodeKind::Star) {
      for (OutputColumn &column : starColumns(*value)) made.push_back(std::move(column));
      converted->add(Slot::Value, value->clone());
    } else {
      Value v = expression(*value);
      made.push_back({!item->text.isEmpty() ? item->text : value->kind == NodeKind::ColumnRef || value->kind == NodeKind::FunctionCall ? value->text : QStringLiteral("?column?"), v.type});
      const Node *kept = converted->add(Slot::Value, std::move(v.node));
      if (!item->text.isEmpty()) scope().aliases.push_back({item->text, kept, made.back().type, containsAggregate(*value)});
    }
    out->add(Slot::Item, std::move(converted));
  }
  for (NodePtr &item : from) out->add(Slot::From, std::move(item));
  if (const Node *where = node.child(Slot::Where)) out->add(Slot::Where, condition(*where));
  scope().aliasesVisible = true;
  for (const Node *group : node.all(Slot::GroupBy)) out->add(Slot::GroupBy, expression(*group).node);
  scope().aliasesVisible = false;
  if (const Node *having = node.child(Slot::Having)) out->add(Slot::Having, condition(*having));
  for (const Node *named : node.all(Slot::Window)) {
    NodePtr w = sql::cloneShallow(*named);
    w->add(Slot::Over, window(*named->child(Slot::Over)));
    out->add(Slot::Window, std::move(w));
  }
  scope().aliasesVisible = true;
  orderItems(node, *out, &node);
  tail(node, *out);
  m_scopes.pop_back();
  m_ctes.resize(ctes);
  if (columns) *columns = std::move(made);
  return out;
}

NodePtr PostgresToMySql::convertSetOperation(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = sql::cloneShallow(node);
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  std::vector<OutputColumn> left, right;
  out->add(Slot::Left, query(*node.child(Slot::Left), &left));
  out->add(Slot::Right, query(*node.child(Slot::Right), &right));
  for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) left[i].type.nullable = left[i].type.nullable || right[i].type.nullable;
  for (const Node *item : node.all(Slot::OrderBy)) {
    const Node *value = item->child(Slot::Value);
    const OutputColumn *column = nullptr;
    if (const auto n = static_cast<std::size_t>(value->text.toInt()); value->kind == NodeKind::NumberLiteral && n > 0 && n <= left.size()) column = &left[n - 1];
    for (const OutputColumn &c : left)
      if (value->kind == NodeKind::ColumnRef && c.name == value->text) column = &c;
    if (!column || column->type.nullable) note(*item, 4020, QStringLiteral("NULLs sort at the other end"));
    NodePtr made = item->clone();
    made->set(Flag::NullsFirst, false).set(Flag::NullsLast, false);
    out->add(Slot::OrderBy, std::move(made));
  }
  tail(node, *out);
  m_ctes.resize(ctes);
  if (columns) *columns = std::move(left);
  return out;
}

NodePtr PostgresToMySql::fromFunction(const Node &node, Scope &) {
  note(node, 4001, QStringLiteral("A function in FROM has no conversion"));
  return node.clone();
}

void PostgresToMySql::returning(const Node &node, Node &out) {
  for (const Node *item : node.all(Slot::Returning)) {
    if (m_session.options.to != sql::Dialect::MariaDb) note(*item, 4001, QStringLiteral("RETURNING has no conversion"));
    NodePtr made = sql::cloneShallow(*item);
    made->add(Slot::Value, expression(*item->child(Slot::Value)).node);
    out.add(Slot::Returning, std::move(made));
  }
}

NodePtr PostgresToMySql::insert(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  const Node &target = *node.child(Slot::Target);
  if (node.hasChild(Slot::With) || node.hasChild(Slot::Overriding) || target.hasChild(Slot::Alias)) note(node, 4001, QStringLiteral("This form of INSERT has no conversion"));
  Scope own;
  NodePtr into = fromItem(target, own);
  const Table *table = own.tables.empty() ? nullptr : own.tables[0].table;
  out->add(Slot::Target, std::move(into));
  const Node *source = node.child(Slot::Source);
  NodePtr rows = source && isQuery(source->kind) ? query(*source) : source ? source->clone() : nullptr;
  m_scopes.push_back(std::move(own));
  for (const Node *column : node.all(Slot::Column)) out->add(Slot::Column, columnReference(*column).node);
  if (rows && rows->kind == NodeKind::DefaultValues) {
    rows = sql::make(NodeKind::Values);
    rows->add(Slot::Row, sql::make(NodeKind::Row));
  }
  if (rows) out->add(Slot::Source, std::move(rows));
  if (const Node *conflict = node.child(Slot::OnConflict)) {
    std::size_t keys = table && table->primaryKey ? 1 : 0;
    if (table) for (const Index &index : table->indexes) keys += index.unique ? 1 : 0;
    if (keys != 1 && !(conflict->has(Flag::DoNothing) && !conflict->hasChild(Slot::Item) && conflict->text.isEmpty())) note(*conflict, 4020, QStringLiteral("ON DUPLICATE KEY acts on every unique key of the table"));
    if (conflict->has(Flag::DoNothing) && table && !table->columns.empty()) {
      const QString key = table->primaryKey && !table->primaryKey->parts.empty() ? table->primaryKey->parts[0].column : table->columns[0].name;
      NodePtr same = sql::make(NodeKind::Assignment);
      same->add(Slot::Target, sql::column(targetColumn(table->name, key)));
      same->add(Slot::Value, sql::column(targetColumn(table->name, key), out->child(Slot::Target)->text));
      out->add(Slot::OnDuplicate, std::move(same));
    } else if (conflict->has(Flag::DoNothing)) note(*conflict, 4012, QStringLiteral("The table is not in the catalog"));
    m_excluded = true;
    const auto assignments = conflict->all(Slot::Assignment);
    if (conflict->hasChild(Slot::Next) || conflict->hasChild(Slot::IndexWhere)) note(*conflict, 4001, QStringLiteral("This ON CONFLICT has no conversion"));
    const Node *where = conflict->child(Slot::Where);
    if (assignments.size() > 1) note(*conflict, 4020, QStringLiteral("Assignments are done one after the other: later ones see new values"));
    else if (where) note(*conflict, 4005, QStringLiteral("The condition stands in the assignment"));
    for (const Node *a : assignments) {
      const Node *column = a->child(Slot::Target);
      if (column->kind != NodeKind::ColumnRef) { note(*a, 4001, QStringLiteral("This assignment has no conversion")); continue; }
      NodePtr made = sql::make(NodeKind::Assignment);
      NodePtr name = columnReference(*column).node;
      NodePtr value = expression(*a->child(Slot::Value)).node;
      if (where) value = f("CASE WHEN _1 THEN _2 ELSE _3 END", sql::list(condition(*where), std::move(value), name->clone()));
      made->add(Slot::Target, std::move(name));
      made->add(Slot::Value, std::move(value));
      out->add(Slot::OnDuplicate, std::move(made));
    }
    m_excluded = false;
  }
  returning(node, *out);
  m_scopes.pop_back();
  return out;
}

NodePtr PostgresToMySql::update(const Node &node) {
  NodePtr out = sql::make(NodeKind::Update);
  if (node.hasChild(Slot::With) || node.hasChild(Slot::CurrentOf) || node.hasChild(Slot::Returning)) note(node, 4001, QStringLiteral("This form of UPDATE has no conversion"));
  Scope own;
  for (const Node *t : node.all(Slot::Target)) out->add(Slot::Target, fromItem(*t, own));
  const QString alias = own.tables.empty() ? QString() : own.tables[0].targetAlias;
  for (const Node *t : node.all(Slot::From)) {
    if (t->kind == NodeKind::Join) note(*t, 4001, QStringLiteral("A join in UPDATE … FROM has no conversion"));
    out->add(Slot::Target, fromItem(*t, own));
  }
  m_scopes.push_back(std::move(own));
  QSet<QString> set;
  const auto assign = [&](const Node &column, const Node &value) {
    (void)sql::walk(value, [&](const Node &n) {
      if (n.kind == NodeKind::ColumnRef && set.contains(n.text)) note(n, 4020, QStringLiteral("%1 has its new value here already").arg(n.text));
      return sql::Visit::Children;
    });
    set.insert(column.text);
    NodePtr made = sql::make(NodeKind::Assignment), name = columnReference(column).node;
    if (node.hasChild(Slot::From)) name->put(Slot::Qualifier, sql::name({alias}));
    made->add(Slot::Target, std::move(name));
    made->add(Slot::Value, expression(value).node);
    out->add(Slot::Assignment, std::move(made));
  };
  for (const Node *a : node.all(Slot::Assignment)) {
    const Node *target = a->child(Slot::Target), *value = a->child(Slot::Value);
    if (target->kind == NodeKind::ColumnRef) { assign(*target, *value); continue; }
    const Node *select = value->kind == NodeKind::Subquery ? value->child(Slot::Query) : nullptr;
    const auto columns = target->all(Slot::Item);
    const auto values = value->kind == NodeKind::Row ? value->all(Slot::Item) : select && select->kind == NodeKind::Select ? select->all(Slot::Item) : std::vector<const Node *>();
    if (target->kind != NodeKind::Row || columns.size() != values.size()) { note(*a, 4001, QStringLiteral("This assignment has no conversion")); continue; }
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (!select) { assign(*columns[i], *values[i]); continue; }
      NodePtr one = value->clone();
      Node *inner = one->child(Slot::Query);
      inner->takeAll(Slot::Item);
      inner->insertAt(0, Slot::Item, values[i]->clone());
      assign(*columns[i], *one);
    }
  }
  if (const Node *where = node.child(Slot::Where)) out->add(Slot::Where, condition(*where));
  m_scopes.pop_back();
  return out;
}

NodePtr PostgresToMySql::remove(const Node &node) {
  NodePtr out = sql::make(NodeKind::Delete);
  const Node &target = *node.child(Slot::Target);
  const bool joined = node.hasChild(Slot::Using);
  if (node.hasChild(Slot::With) || node.hasChild(Slot::CurrentOf) || target.hasChild(Slot::Alias) || (joined && node.hasChild(Slot::Returning))) note(node, 4001, QStringLiteral("This form of DELETE has no conversion"));
  Scope own;
  NodePtr table = fromItem(target, own);
  if (joined) {
    out->set(Flag::MultiTable);
    out->add(Slot::Target, table->clone());
    out->add(Slot::From, std::move(table));
    for (const Node *other : node.all(Slot::Using)) out->add(Slot::From, fromItem(*other, own));
  } else out->add(Slot::Target, std::move(table));
  m_scopes.push_back(std::move(own));
  if (const Node *where = node.child(Slot::Where)) out->add(Slot::Where, condition(*where));
  returning(node, *out);
  m_scopes.pop_back();
  return out;
}

NodePtr PostgresToMySql::truncate(const Node &node) {
  NodePtr out = sql::make(NodeKind::Script);
  if (node.has(Flag::Cascade)) note(node, 4020, QStringLiteral("Tables that refer to it are not emptied"));
  for (const Node *target : node.all(Slot::Target)) {
    NodePtr one = sql::make(NodeKind::Truncate);
    Scope own;
    one->add(Slot::Target, fromItem(*target, own));
    out->add(Slot::Statement, std::move(one));
  }
  return out;
}

NodePtr PostgresToMySql::statement(const Node &node) {
  switch (node.kind) {
  case NodeKind::Select: case NodeKind::SetOperation: return query(node);
  case NodeKind::Insert: return insert(node);
  case NodeKind::Update: return update(node);
  case NodeKind::Delete: return remove(node);
  case NodeKind::Truncate: return truncate(node);
  default: break;
  }
  note(node, 4001, QStringLiteral("There is no conversion of this statement for this pair of dialects"));
  return sql::make(NodeKind::Empty);
}

} // namespace portolan::convert
