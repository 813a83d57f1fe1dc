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
  NodePtr folded;
  if (limit && (limit->textIs(QLatin1String("ALL")) || limit->kind == NodeKind::NullLiteral)) limit = nullptr;
  if (limit && limit->kind == NodeKind::Binary && limit->child(Slot::Left)->kind == NodeKind::NumberLiteral && limit->child(Slot::Right)->kind == NodeKind::NumberLiteral) {
    const qint64 a = limit->child(Slot::Left)->text.toLongLong(), b = limit->child(Slot::Right)->text.toLongLong();
    if (limit->text == QLatin1String("+") || limit->text == QLatin1String("-") || limit->text == QLatin1String("*")) {
      folded = sql::number(limit->text == QLatin1String("+") ? a + b : limit->text == QLatin1String("-") ? a - b : a * b);
      limit = folded.get();
    }
  }
  for (const Node *n : {limit, offset})
    if (n && n->kind != NodeKind::NumberLiteral && n->kind != NodeKind::Parameter && !(m_program && n->kind == NodeKind::ColumnRef)) note(*n, 4001, QStringLiteral("A computed LIMIT has no conversion"));
  if (limit) out.add(Slot::Limit, limit->clone());
  else if (offset) out.add(Slot::Limit, sql::number(QStringLiteral("18446744073709551615")));
  if (offset) out.add(Slot::Offset, offset->clone());
  for (const Node *lock : node.all(Slot::Lock)) {
    NodePtr made = lock->clone();
    if (lock->hasChild(Slot::Table)) note(*lock, 4001, QStringLiteral("This lock has no conversion"));
    if (lock->text.contains(QLatin1String("KEY"))) {
      note(*lock, 4005, QStringLiteral("%1 becomes the stronger lock of the target").arg(lock->text));
      made->text = lock->text.contains(QLatin1String("UPDATE")) ? QStringLiteral("FOR UPDATE") : QStringLiteral("LOCK IN SHARE MODE");
    }
    if (lock->text == QLatin1String("FOR SHARE")) made->text = QStringLiteral("LOCK IN SHARE MODE");
    out.add(Slot::Lock, std::move(made));
  }
}

/// WITH: no hint about materialising; a text in the first part of a recursion gets room to grow.
NodePtr PostgresToMySql::ctes(const Node &with) {
  NodePtr out = withClause(with);
  for (Node *table : out->all(Slot::Item)) {
    table->set(Flag::Materialized, false).set(Flag::NotMaterialized, false);
    Node *first = out->has(Flag::Recursive) ? table->child(Slot::Query) : nullptr;
    if (!first || first->kind != NodeKind::SetOperation) continue;
    while (first && first->kind == NodeKind::SetOperation) first = first->child(Slot::Left);
    if (!first || first->kind != NodeKind::Select) continue;
    for (Node *item : first->all(Slot::Item)) {
      const Node *value = item->child(Slot::Value);
      const bool text = value->kind == NodeKind::StringLiteral || value->isCall(QLatin1String("CONCAT")) || (value->kind == NodeKind::Cast && value->textOf(Slot::Type).compare(QLatin1String("CHAR"), Qt::CaseInsensitive) == 0);
      if (text) item->put(Slot::Value, sql::cast(item->child(Slot::Value)->clone(), sql::typeName(QStringLiteral("CHAR"), {4000})));
    }
  }
  return out;
}

/// Text that no column gave takes the connection's collation here, which may ignore case.
void PostgresToMySql::derivedColumns(Node &query_, std::vector<OutputColumn> &columns) {
  if (query_.kind == NodeKind::SetOperation) {
    for (const Slot side : {Slot::Left, Slot::Right})
      if (Node *branch = query_.child(side)) derivedColumns(*branch, columns);
    return;
  }
  const auto items = query_.all(Slot::Item);
  if (query_.kind != NodeKind::Select || items.size() != columns.size()) return;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (Node *value = items[i]->child(Slot::Value); value && value->kind == NodeKind::StringLiteral && std::any_of(value->text.begin(), value->text.end(), [](QChar c) { return c.isLetter(); })) {
      NodePtr literal = items[i]->take(Slot::Value);
      items[i]->add(Slot::Value, f("_1 COLLATE utf8mb4_bin", sql::list(std::move(literal))));
    }
}

NodePtr PostgresToMySql::convertSelect(const Node &node, std::vector<OutputColumn> *columns) {
  if (!m_rewriting && needsRewrite(node)) {
    const std::size_t outer = m_ctes.size();
    NodePtr with;
    if (const Node *list = node.child(Slot::With)) with = ctes(*list);
    NodePtr plain = node.clone();
    plain->take(Slot::With);
    NodePtr made, other = rewritten(*plain);
    if (other && !(other->kind == NodeKind::Select && other->equals(*plain))) made = query(*other, columns);
    else { // told already, or nothing to rewrite
      m_rewriting = true;
      made = query(*plain, columns);
      m_rewriting = false;
    }
    m_ctes.resize(outer);
    if (with) made->insertAt(0, Slot::With, std::move(with));
    return made;
  }
  NodePtr out = sql::make(NodeKind::Select);
  out->span = node.span;
  for (const Flag flag : {Flag::Distinct, Flag::All, Flag::Parens})
    if (node.has(flag)) out->set(flag);
  m_rewriting = false;
  for (const Slot slot : {Slot::DistinctOn, Slot::Into, Slot::Option})
    if (slot != Slot::Into || !m_program)
    if (node.hasChild(slot)) note(node, 4001, QStringLiteral("%1 of SELECT has no conversion").arg(QString::fromLatin1(sql::slotName(slot))));
  const std::size_t known = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, ctes(*with));
  m_scopes.emplace_back();
  std::vector<NodePtr> from;
  std::vector<const Node *> sources = static_cast<const Node &>(node).all(Slot::From);
  for (const Node *item : sources) {
    (void)sql::walk(*item, [&](const Node &n) {
      if (isQuery(n.kind)) return sql::Visit::Skip;
      if (n.kind == NodeKind::FunctionTable) return sql::Visit::Skip; // names its columns itself
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
  if (const Node *into = node.child(Slot::Into); into && m_program) {
    NodePtr target = sql::make(NodeKind::IntoClause);
    for (const Node *t : into->all(Slot::Target)) target->add(Slot::Target, expression(*t).node);
    out->add(Slot::Into, std::move(target));
  }
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
  if (made.empty() && !node.hasChild(Slot::Item)) { // SELECT FROM t: rows without columns
    NodePtr one = sql::make(NodeKind::SelectItem);
    one->add(Slot::Value, sql::number(1));
    out->add(Slot::Item, std::move(one));
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
  m_ctes.resize(known);
  if (columns) *columns = std::move(made);
  return out;
}

NodePtr PostgresToMySql::convertSetOperation(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = sql::cloneShallow(node);
  const std::size_t known = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, ctes(*with));
  std::vector<OutputColumn> left, right;
  out->add(Slot::Left, query(*node.child(Slot::Left), &left));
  out->add(Slot::Right, query(*node.child(Slot::Right), &right));
  for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) left[i].type.nullable = left[i].type.nullable || right[i].type.nullable;
  const auto orderColumn = [&](const Node &value) -> const OutputColumn * {
    if (const auto n = static_cast<std::size_t>(value.text.toInt()); value.kind == NodeKind::NumberLiteral && n > 0 && n <= left.size()) return &left[n - 1];
    for (const OutputColumn &c : left)
      if (value.kind == NodeKind::ColumnRef && c.name == value.text) return &c;
    return nullptr;
  };
  const auto orders = node.all(Slot::OrderBy);
  const bool turned = std::any_of(orders.begin(), orders.end(), [&](const Node *item) {
    const OutputColumn *c = orderColumn(*item->child(Slot::Value));
    const bool desc = item->has(Flag::Desc), nullsFirst = item->has(Flag::NullsFirst) || (desc && !item->has(Flag::NullsLast));
    return c && c->type.nullable && nullsFirst == desc;
  });
  const bool named = std::all_of(orders.begin(), orders.end(), [&](const Node *item) { const OutputColumn *c = orderColumn(*item->child(Slot::Value)); return c && c->name != QLatin1String("?column?"); });
  if (turned && named) { // sorted outside, where NULLs can be put at their end
    NodePtr with = out->take(Slot::With), outer = sql::make(NodeKind::Select), item = sql::make(NodeKind::SelectItem), table = sql::make(NodeKind::DerivedTable), alias = sql::make(NodeKind::Alias, QStringLiteral("united"));
    item->add(Slot::Value, sql::make(NodeKind::Star));
    outer->add(Slot::With, std::move(with));
    outer->add(Slot::Item, std::move(item));
    alias->set(Flag::As);
    out->set(Flag::Parens, false);
    table->add(Slot::Query, std::move(out));
    table->add(Slot::Alias, std::move(alias));
    outer->add(Slot::From, std::move(table));
    for (const Node *order : orders) {
      const OutputColumn *c = orderColumn(*order->child(Slot::Value));
      const bool desc = order->has(Flag::Desc), nullsFirst = order->has(Flag::NullsFirst) || (desc && !order->has(Flag::NullsLast));
      if (c->type.nullable && nullsFirst == desc) {
        NodePtr nulls = sql::make(NodeKind::OrderItem);
        nulls->add(Slot::Value, sql::isNull(sql::column(c->name), nullsFirst));
        outer->add(Slot::OrderBy, std::move(nulls));
      }
      NodePtr made = sql::cloneShallow(*order);
      made->set(Flag::NullsFirst, false).set(Flag::NullsLast, false);
      made->add(Slot::Value, sql::column(c->name));
      outer->add(Slot::OrderBy, std::move(made));
    }
    tail(node, *outer);
    m_ctes.resize(known);
    if (columns) *columns = std::move(left);
    return outer;
  }
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
  m_ctes.resize(known);
  if (columns) *columns = std::move(left);
  return out;
}

void PostgresToMySql::returning(const Node &node, Node &out) {
  for (const Node *item : node.all(Slot::Returning)) {
    if (m_session.options.to != sql::Dialect::MariaDb) note(*item, 4001, QStringLiteral("RETURNING has no conversion"));
    NodePtr made = sql::cloneShallow(*item);
    made->add(Slot::Value, expression(*item->child(Slot::Value)).node);
    out.add(Slot::Returning, std::move(made));
  }
}

/// Clocks among the values of an INSERT take the meaning of their columns.
void PostgresToMySql::takenBy(const Node &insert, const Scope &own) {
  if (own.tables.empty() || !insert.hasChild(Slot::Source)) return;
  const ScopeTable &table = own.tables[0];
  std::vector<const ScopeColumn *> columns;
  for (const Node *column : insert.all(Slot::Column)) columns.push_back(table.find(column->text));
  if (columns.empty())
    for (const ScopeColumn &column : table.columns) columns.push_back(&column);
  const auto take = [&](const std::vector<const Node *> &values) {
    for (std::size_t i = 0; i < values.size() && i < columns.size(); ++i) {
      const Node *value = values[i]->kind == NodeKind::SelectItem ? values[i]->child(Slot::Value) : values[i];
      if (columns[i] && value->kind == NodeKind::FunctionCall) m_taken.insert(value, columns[i]->type);
    }
  };
  const Node &source = *insert.child(Slot::Source);
  for (const Node *row : source.all(Slot::Row)) take(row->all(Slot::Item));
  if (source.kind == NodeKind::Select) take(source.all(Slot::Item));
}

NodePtr PostgresToMySql::insert(const Node &source_) {
  NodePtr plain = source_.clone();
  if (plain->take(Slot::Overriding)) note(source_, 4005, QStringLiteral("OVERRIDING is dropped: the target takes the number that is given"));
  if (NodePtr alias = plain->child(Slot::Target)->take(Slot::Alias)) // the target has no name for the table of an INSERT
    plain = sql::transform(std::move(plain), [&](NodePtr n) -> NodePtr {
      if (n->kind == NodeKind::ColumnRef && n->textOf(Slot::Qualifier).compare(alias->text, Qt::CaseInsensitive) == 0) n->put(Slot::Qualifier, sql::name({source_.child(Slot::Target)->text}));
      return n;
    });
  if (NodePtr with = plain->take(Slot::With)) { // stands before the SELECT
    Node *rows = plain->child(Slot::Source);
    if (rows && (rows->kind == NodeKind::Select || rows->kind == NodeKind::SetOperation) && !rows->hasChild(Slot::With)) rows->insertAt(0, Slot::With, std::move(with));
    else plain->insertAt(0, Slot::With, std::move(with));
  }
  const Node &node = *plain;
  NodePtr out = sql::cloneShallow(node);
  const Node &target = *node.child(Slot::Target);
  if (node.hasChild(Slot::With)) note(node, 4001, QStringLiteral("This form of INSERT has no conversion"));
  Scope own;
  NodePtr into = fromItem(target, own);
  const Table *table = own.tables.empty() ? nullptr : own.tables[0].table;
  out->add(Slot::Target, std::move(into));
  const Node *source = node.child(Slot::Source);
  takenBy(node, own);
  NodePtr rows = source && source->kind == NodeKind::Values ? CodeConverter::convertValues(*source, nullptr) : source && isQuery(source->kind) ? query(*source) : source ? source->clone() : nullptr;
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
    std::vector<NodePtr> split;
    std::vector<const Node *> assignments;
    for (const Node *a : conflict->all(Slot::Assignment)) {
      const Node *to = a->child(Slot::Target), *value = a->child(Slot::Value);
      const auto columns = to->all(Slot::Item), values = value->all(Slot::Item);
      if (to->kind != NodeKind::Row || value->kind != NodeKind::Row || columns.size() != values.size()) {
        assignments.push_back(a);
        continue;
      }
      for (std::size_t i = 0; i < columns.size(); ++i) {
        split.push_back(sql::make(NodeKind::Assignment));
        split.back()->add(Slot::Target, columns[i]->clone());
        split.back()->add(Slot::Value, values[i]->clone());
        assignments.push_back(split.back().get());
      }
    }
    assignments = ordered(assignments, split);
    if (conflict->hasChild(Slot::Next) || conflict->hasChild(Slot::IndexWhere)) note(*conflict, 4001, QStringLiteral("This ON CONFLICT has no conversion"));
    const Node *where = conflict->child(Slot::Where);
    bool seen = false;
    if (where)
      (void)sql::walk(*where, [&](const Node &n) {
        for (std::size_t i = 0; i + 1 < assignments.size(); ++i) seen = seen || (n.kind == NodeKind::ColumnRef && n.textOf(Slot::Qualifier).compare(QLatin1String("excluded"), Qt::CaseInsensitive) != 0 && n.text == assignments[i]->child(Slot::Target)->text);
        return sql::Visit::Children;
      });
    if (seen) note(*conflict, 4020, QStringLiteral("The condition reads a column that an assignment before it has changed"));
    else if (where) note(*conflict, 4005, QStringLiteral("The condition stands in the assignment"));
    for (const Node *a : assignments) {
      const Node *column = a->child(Slot::Target);
      if (column->kind != NodeKind::ColumnRef) { note(*a, 4001, QStringLiteral("This assignment has no conversion")); continue; }
      NodePtr made = sql::make(NodeKind::Assignment);
      Value place = columnReference(*column);
      NodePtr name = std::move(place.node);
      NodePtr value = assigned(*a->child(Slot::Value), place.type);
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

/// MySQL assigns from left to right and reads what it has set: what reads a column goes before what sets it.
std::vector<const Node *> PostgresToMySql::ordered(const std::vector<const Node *> &assignments, std::vector<NodePtr> &owned) {
  Q_UNUSED(owned);
  std::vector<const Node *> left = assignments, out;
  const auto reads = [](const Node &a, const QString &column) {
    return !sql::walk(*a.child(Slot::Value), [&](const Node &n) {
      return n.kind == NodeKind::ColumnRef && n.text == column && n.textOf(Slot::Qualifier).compare(QLatin1String("excluded"), Qt::CaseInsensitive) != 0 ? sql::Visit::Stop : sql::Visit::Children;
    });
  };
  while (!left.empty()) {
    // Free to go: nothing else reads the column that it sets.
    const auto next = std::find_if(left.begin(), left.end(), [&](const Node *a) {
      const Node *target = a->child(Slot::Target);
      return target->kind == NodeKind::ColumnRef && std::none_of(left.begin(), left.end(), [&](const Node *b) { return b != a && reads(*b, target->text); });
    });
    if (next == left.end()) {
      note(*left.front(), 4020, QStringLiteral("The assignments read each other's columns: on the target later ones see new values"));
      out.insert(out.end(), left.begin(), left.end());
      return out;
    }
    out.push_back(*next);
    left.erase(next);
  }
  return out;
}

NodePtr PostgresToMySql::update(const Node &source_) {
  const NodePtr plain = source_.hasChild(Slot::With) ? inlined(source_) : source_.clone();
  if (!plain) return sql::make(NodeKind::Empty);
  const Node &node = *plain;
  NodePtr out = sql::make(NodeKind::Update);
  if (node.hasChild(Slot::CurrentOf) || node.hasChild(Slot::Returning)) note(node, 4001, QStringLiteral("This form of UPDATE has no conversion"));
  Scope own;
  for (const Node *t : node.all(Slot::Target)) out->add(Slot::Target, fromItem(*t, own));
  const QString alias = own.tables.empty() ? QString() : own.tables[0].targetAlias;
  std::vector<std::pair<const Node *, Node *>> joins;
  for (const Node *t : node.all(Slot::From)) {
    NodePtr aliased = t->clone();
    columnAliases(*aliased);
    Node *made = out->add(Slot::Target, fromItem(*aliased, own));
    if (t->kind == NodeKind::Join) joins.emplace_back(t, made);
  }
  m_scopes.push_back(std::move(own));
  for (const auto &[from, made] : joins) joinConditions(*from, *made);
  std::vector<NodePtr> owned;
  const auto listed = node.all(Slot::Assignment);
  const bool plainTargets = std::all_of(listed.begin(), listed.end(), [](const Node *a) { return a->child(Slot::Target)->kind == NodeKind::ColumnRef; });
  QSet<QString> set;
  const auto assign = [&](const Node &column, const Node &value) {
    (void)sql::walk(value, [&](const Node &n) {
      if (!plainTargets && n.kind == NodeKind::ColumnRef && set.contains(n.text)) note(n, 4020, QStringLiteral("%1 has its new value here already").arg(n.text));
      return sql::Visit::Children;
    });
    set.insert(column.text);
    Value place = columnReference(column);
    const Type type = place.type;
    NodePtr made = sql::make(NodeKind::Assignment), name = std::move(place.node);
    if (node.hasChild(Slot::From)) name->put(Slot::Qualifier, sql::name({alias}));
    made->add(Slot::Target, std::move(name));
    made->add(Slot::Value, assigned(value, type));
    out->add(Slot::Assignment, std::move(made));
  };
  for (const Node *a : plainTargets ? ordered(listed, owned) : listed) {
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

NodePtr PostgresToMySql::remove(const Node &source_) {
  const NodePtr plain = source_.hasChild(Slot::With) ? inlined(source_) : source_.clone();
  if (!plain) return sql::make(NodeKind::Empty);
  const Node &node = *plain;
  NodePtr out = sql::make(NodeKind::Delete);
  const Node &target = *node.child(Slot::Target);
  const bool joined = node.hasChild(Slot::Using) || target.hasChild(Slot::Alias);
  if (const Node *in = node.child(Slot::Where); !joined && in && in->kind == NodeKind::In && !in->has(Flag::Not) && in->child(Slot::Operand)->kind == NodeKind::ColumnRef && in->child(Slot::Operand)->text == QLatin1String("ctid")) {
    // DELETE … WHERE ctid IN (SELECT ctid … ORDER BY … LIMIT n): what MySQL says with ORDER BY and LIMIT
    const Node *inner = in->child(Slot::Query), *from = inner ? inner->child(Slot::From) : nullptr;
    if (inner && inner->kind == NodeKind::Select && inner->count(Slot::Item) == 1 && inner->child(Slot::Item)->child(Slot::Value)->text == QLatin1String("ctid") && inner->count(Slot::From) == 1 && from->kind == NodeKind::TableRef && from->text == target.text && !inner->hasChild(Slot::GroupBy)) {
      Scope own;
      out->add(Slot::Target, fromItem(target, own));
      m_scopes.push_back(std::move(own));
      if (const Node *where = inner->child(Slot::Where)) out->add(Slot::Where, condition(*where));
      orderItems(*inner, *out, nullptr);
      tail(*inner, *out);
      m_scopes.pop_back();
      return out;
    }
  }
  if (node.hasChild(Slot::CurrentOf) || (joined && node.hasChild(Slot::Returning))) note(node, 4001, QStringLiteral("This form of DELETE has no conversion"));
  Scope own;
  NodePtr table = fromItem(target, own);
  if (joined) {
    out->set(Flag::MultiTable);
    NodePtr named = table->clone();
    if (NodePtr alias = named->take(Slot::Alias)) {
      named->text = alias->text;
      named->takeAll(Slot::Qualifier);
    }
    out->add(Slot::Target, std::move(named));
    out->add(Slot::From, std::move(table));
    for (const Node *other : node.all(Slot::Using)) {
      NodePtr aliased = other->clone();
      columnAliases(*aliased);
      out->add(Slot::From, fromItem(*aliased, own));
    }
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
  if (const Node *with = node.child(Slot::With); with && !m_program) {
    bool changes = false;
    for (const Node *cte : with->all(Slot::Item)) changes = changes || (cte->child(Slot::Query) && !isQuery(cte->child(Slot::Query)->kind));
    if (changes) {
      const std::size_t known = m_ctes.size();
      NodePtr made = gathered(node);
      m_ctes.resize(known);
      if (made) return made;
    }
  }
  switch (node.kind) {
  case NodeKind::Select: case NodeKind::SetOperation: case NodeKind::Values: return query(node);
  case NodeKind::Merge: return merge(node);
  case NodeKind::Transaction: case NodeKind::Empty: return node.clone();
  case NodeKind::CreateView: return createView(node);
  case NodeKind::CreateRoutine: return createRoutine(node);
  case NodeKind::CreateTrigger: return createTrigger(node);
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
