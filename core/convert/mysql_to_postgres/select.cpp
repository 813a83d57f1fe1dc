// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"

#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

QString MySqlToPostgres::joinType(const Node &node) { return node.text == QLatin1String("STRAIGHT_JOIN") ? QStringLiteral("INNER") : node.text; }

QString MySqlToPostgres::outputName(const Node &item) const {
  if (!item.text.isEmpty()) return item.text;
  const Node *value = item.child(Slot::Value);
  if (value && value->kind == NodeKind::ColumnRef) return value->text;
  return value ? sql::print(*value, sql::Dialect::MariaDb) : QString();
}

void MySqlToPostgres::selectItems(const Node &node, Node &out, std::vector<OutputColumn> &columns) {
  for (const Node *item : node.all(Slot::Item)) {
    const Node *value = item->child(Slot::Value);
    if (!value) continue;
    NodePtr converted = sql::cloneShallow(*item);
    if (value->kind == NodeKind::Star) {
      for (OutputColumn &column : starColumns(*value)) columns.push_back(std::move(column));
      converted->add(Slot::Value, expression(*value).node);
      out.add(Slot::Item, std::move(converted));
      continue;
    }
    const bool aggregates = containsAggregate(*value);
    Value v = shown(expression(*value));
    if (value->kind == NodeKind::BitLiteral) { // shown as its bytes, a number only where one is asked for
      QByteArray bytes;
      for (quint64 n = value->text.toULongLong(nullptr, 2); n > 0 || bytes.isEmpty(); n >>= 8) bytes.prepend(static_cast<char>(n & 0xff));
      v = {sql::make(NodeKind::HexLiteral, QString::fromLatin1(bytes.toHex())), typeOf(Kind::Bytes, false)};
    }
    columns.push_back({outputName(*item), v.type});
    const Node *kept = converted->add(Slot::Value, std::move(v.node));
    keepName(*item, *converted);
    if (!item->text.isEmpty()) scope().aliases.push_back({item->text, kept, columns.back().type, aggregates});
    out.add(Slot::Item, std::move(converted));
  }
}

void MySqlToPostgres::selectOptions(const Node &node, Node &out) {
  for (const Node *option : node.all(Slot::Option)) {
    const QString word = option->text.toUpper();
    if (word == QLatin1String("SQL_CALC_FOUND_ROWS")) note(*option, 4010, QStringLiteral("SQL_CALC_FOUND_ROWS is dropped: FOUND_ROWS() has no counterpart"));
    else if (word == QLatin1String("DISTINCTROW")) out.set(Flag::Distinct);
    else if (word == QLatin1String("PROCEDURE")) note(*option, 4001, QStringLiteral("PROCEDURE ANALYSE() is dropped: the query gives its own rows"));
    else note(*option, 4005, QStringLiteral("%1 is dropped").arg(word));
  }
  if (!node.text.isEmpty()) note(node, 4005, QStringLiteral("The optimizer hint is dropped"));
  out.text.clear();
}

/// MariaDB sorts groups where nothing else is said, and takes a direction for it.
void MySqlToPostgres::groupOrder(const Node &node, Node &out) {
  if (&node != m_topSelect || m_session.options.from != sql::Dialect::MariaDb || node.hasChild(Slot::OrderBy) || node.has(Flag::WithRollup) || out.has(Flag::Distinct)) return;
  for (const Node *group : node.all(Slot::GroupBy)) {
    const Node *value = group->kind == NodeKind::OrderItem ? group->child(Slot::Value) : group;
    if (!value || value->kind == NodeKind::StringLiteral || value->kind == NodeKind::NullLiteral) continue;
    NodePtr item = sql::make(NodeKind::OrderItem);
    item->set(Flag::Desc, group->kind == NodeKind::OrderItem && group->has(Flag::Desc));
    item->add(Slot::Value, value->clone());
    out.add(Slot::OrderBy, orderItem(*item));
  }
}

NodePtr MySqlToPostgres::convertSelect(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = sql::make(NodeKind::Select);
  out->span = node.span;
  out->setComments(node.comments());
  for (const Flag flag : {Flag::Distinct, Flag::All, Flag::Parens})
    if (node.has(flag)) out->set(flag);
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  m_scopes.emplace_back();
  std::vector<NodePtr> from;
  std::vector<const Node *> fromSources;
  for (const Node *item : node.all(Slot::From)) {
    if (item->kind == NodeKind::TableRef && item->textIs(QLatin1String("DUAL")) && !item->hasChild(Slot::Qualifier)) continue;
    Scope inner = std::move(m_scopes.back());
    m_scopes.pop_back();
    from.push_back(fromItem(*item, inner));
    m_scopes.push_back(std::move(inner));
    fromSources.push_back(item);
  }
  for (std::size_t i = 0; i < from.size(); ++i) joinConditions(*fromSources[i], *from[i]);
  selectOptions(node, *out);
  std::vector<OutputColumn> made;
  selectItems(node, *out, made);
  if (const Node *into = node.child(Slot::Into)) {
    if (!into->text.isEmpty()) note(*into, 5007, QStringLiteral("SELECT … INTO %1 is dropped").arg(into->text));
    else out->add(Slot::Into, rebuild(*into));
  }
  for (NodePtr &item : from) out->add(Slot::From, std::move(item));
  NodePtr where;
  if (const Node *w = node.child(Slot::Where)) where = condition(*w);
  grouping(node, *out);
  // HAVING without groups filters rows.
  if (const Node *having = node.child(Slot::Having)) {
    scope().aliasesVisible = scope().expandAliases = true;
    NodePtr filter = condition(*having);
    scope().expandAliases = false;
    const bool grouped = node.hasChild(Slot::GroupBy) || containsAggregate(*having) || std::any_of(scope().aliases.begin(), scope().aliases.end(), [](const ScopeAlias &a) { return a.aggregate; })
                         || std::any_of(node.children.begin(), node.children.end(), [](const sql::Child &c) { return c.slot == Slot::Item && containsAggregate(*c.node); });
    if (grouped) out->add(Slot::Having, std::move(filter));
    else where = where ? sql::binary(QStringLiteral("AND"), std::move(where), std::move(filter)) : std::move(filter);
  }
  if (where) out->add(Slot::Where, std::move(where));
  for (const Node *window : node.all(Slot::Window)) {
    NodePtr w = sql::cloneShallow(*window);
    if (const Node *over = window->child(Slot::Over)) w->add(Slot::Over, windowSpec(*over));
    out->add(Slot::Window, std::move(w));
  }
  scope().aliasesVisible = true;
  tail(node, *out);
  groupOrder(node, *out);
  looseColumns(*out);
  distinctOrder(*out);
  m_scopes.pop_back();
  m_ctes.resize(ctes);
  if (columns) *columns = std::move(made);
  return out;
}

void MySqlToPostgres::grouping(const Node &node, Node &out) {
  const auto groups = node.all(Slot::GroupBy);
  if (groups.empty()) return;
  scope().aliasesVisible = true;
  std::vector<NodePtr> converted;
  for (const Node *group : groups) {
    const Node *value = group->kind == NodeKind::OrderItem ? group->child(Slot::Value) : group;
    if (value->kind == NodeKind::StringLiteral || value->kind == NodeKind::NullLiteral) continue; // one group of all
    Value v = expression(*value);
    if (v.type.kind == Kind::Bool) v = shown(std::move(v));
    converted.push_back(std::move(v.node));
  }
  if (!node.has(Flag::WithRollup)) {
    for (NodePtr &group : converted) out.add(Slot::GroupBy, std::move(group));
    return;
  }
  NodePtr rollup = sql::make(NodeKind::GroupingSets, QStringLiteral("ROLLUP"));
  for (const NodePtr &group : converted) {
    const auto byPosition = group->kind == NodeKind::NumberLiteral ? out.all(Slot::Item) : std::vector<Node *>();
    const std::size_t n = byPosition.empty() ? 0 : static_cast<std::size_t>(group->text.toInt());
    NodePtr value = n > 0 && n <= byPosition.size() ? byPosition[n - 1]->child(Slot::Value)->clone() : group->clone();
    if (value->kind == NodeKind::ColumnRef && !value->hasChild(Slot::Qualifier)) // GROUPING() does not know aliases
      for (const ScopeAlias &alias : scope().aliases)
        if (alias.name == value->text && !resolve(*sql::column(alias.name))->column) value = alias.value->clone();
    if (!node.hasChild(Slot::OrderBy)) { // super-aggregate rows follow their group
      NodePtr total = sql::make(NodeKind::OrderItem);
      total->add(Slot::Value, sql::call(QStringLiteral("grouping"), sql::list(value->clone())));
      out.add(Slot::OrderBy, std::move(total));
      NodePtr order = sql::make(NodeKind::OrderItem);
      order->add(Slot::Value, value->clone());
      order->set(Flag::NullsFirst);
      out.add(Slot::OrderBy, std::move(order));
    }
    rollup->add(Slot::Item, std::move(value));
  }
  out.add(Slot::GroupBy, std::move(rollup));
}

namespace {

/// Columns of a converted expression that stand outside of aggregates and subqueries, replaced by `replace`.
NodePtr replaceLoose(NodePtr node, const std::vector<const Node *> &groups, const std::function<NodePtr(const Node &)> &replace) {
  for (const Node *group : groups)
    if (node->equals(*group)) return node;
  if (isQuery(node->kind) || node->kind == NodeKind::Subquery || isAggregateCall(*node)) return node;
  if (node->isCall(QLatin1String("grouping"))) return node;
  if (node->kind == NodeKind::ColumnRef) {
    NodePtr made = replace(*node);
    return made ? std::move(made) : std::move(node);
  }
  for (sql::Child &child : node->children)
    if (child.node) child.node = replaceLoose(std::move(child.node), groups, replace);
  return node;
}

} // namespace

/// SELECT DISTINCT sorted by something that it does not select, which the target refuses: one group for each distinct row.
void MySqlToPostgres::distinctOrder(Node &out) {
  const Node &read = out;
  if (!read.has(Flag::Distinct) || read.hasChild(Slot::GroupBy) || !read.hasChild(Slot::OrderBy)) return;
  const auto items = read.all(Slot::Item);
  const auto selected = [&](const Node &value) {
    if (value.kind == NodeKind::NumberLiteral) return true;
    return std::any_of(items.begin(), items.end(), [&](const Node *item) {
      const Node *v = item->child(Slot::Value);
      if (!v) return false;
      if (v->kind == NodeKind::Star) return value.kind == NodeKind::ColumnRef;
      if (v->equals(value)) return true;
      if (value.kind != NodeKind::ColumnRef || value.hasChild(Slot::Qualifier)) return v->kind == NodeKind::ColumnRef && value.kind == NodeKind::ColumnRef && v->text == value.text && !v->hasChild(Slot::Qualifier);
      return item->text == value.text || (v->kind == NodeKind::ColumnRef && v->text == value.text && item->text.isEmpty());
    });
  };
  const auto orders = read.all(Slot::OrderBy);
  if (std::all_of(orders.begin(), orders.end(), [&](const Node *o) { return !o->child(Slot::Value) || selected(*o->child(Slot::Value)); })) return;
  std::vector<NodePtr> starred; // what * stands for
  std::vector<const Node *> groups;
  bool positions = true, wide = false;
  for (const Node *item : items) {
    const Node *v = item->child(Slot::Value);
    if (v && v->kind == NodeKind::Star) {
      positions = false;
      const QString of = v->textOf(Slot::Qualifier);
      for (const ScopeTable &table : scope().tables) {
        const QString name = table.targetAlias.isEmpty() ? table.alias : table.targetAlias;
        if (!of.isEmpty() && of != name) continue;
        wide = wide || !table.known;
        for (const ScopeColumn &column : table.columns) starred.push_back(sql::column(column.target, name));
      }
      continue;
    }
    wide = wide || !v || containsAggregate(*v) || !sql::walk(*v, [](const Node &n) { return n.hasChild(Slot::Over) ? sql::Visit::Stop : sql::Visit::Children; });
    groups.push_back(v);
  }
  if (wide) {
    note(out, 4020, QStringLiteral("SELECT DISTINCT is sorted by something that it does not select, which the target refuses"), QStringLiteral("Select it too, or sort a query around this one."));
    return;
  }
  for (const NodePtr &column : starred) groups.push_back(column.get());
  for (Node *order : out.all(Slot::OrderBy)) {
    NodePtr value = order->take(Slot::Value);
    if (!value) continue;
    if (selected(*value)) {
      order->add(Slot::Value, std::move(value));
      continue;
    }
    bool loose = false;
    (void)replaceLoose(value->clone(), groups, [&](const Node &column) -> NodePtr {
      loose = loose || std::none_of(groups.begin(), groups.end(), [&](const Node *g) { return g->kind == NodeKind::ColumnRef && g->text == column.text; });
      return nullptr;
    });
    if (loose) {
      note(*value, 4006, QStringLiteral("SELECT DISTINCT is sorted by something that it does not select: equal rows stand where %1() of it is").arg(order->has(Flag::Desc) ? QStringLiteral("max") : QStringLiteral("min")));
      value = sql::call(order->has(Flag::Desc) ? QStringLiteral("max") : QStringLiteral("min"), sql::list(std::move(value)));
    }
    order->add(Slot::Value, std::move(value));
  }
  out.set(Flag::Distinct, false);
  if (positions)
    for (std::size_t i = 0; i < items.size(); ++i) out.add(Slot::GroupBy, sql::number(static_cast<qint64>(i + 1)));
  else
    for (const Node *group : groups) out.add(Slot::GroupBy, group->clone());
}

/// A column that is neither grouped nor aggregated: MySQL takes any row of the group, here the first by primary key.
void MySqlToPostgres::looseColumns(Node &out) {
  std::vector<const Node *> groups;
  for (const Node *group : static_cast<const Node &>(out).all(Slot::GroupBy)) {
    const auto add = [&](const Node *g) {
      if (g->kind == NodeKind::NumberLiteral) {
        const auto items = static_cast<const Node &>(out).all(Slot::Item);
        const std::size_t n = static_cast<std::size_t>(g->text.toInt());
        if (n > 0 && n <= items.size()) groups.push_back(items[n - 1]->child(Slot::Value));
        return;
      }
      groups.push_back(g);
      for (const ScopeAlias &alias : scope().aliases) // GROUP BY alias
        if (g->kind == NodeKind::ColumnRef && !g->hasChild(Slot::Qualifier) && alias.name.compare(g->text, Qt::CaseInsensitive) == 0) groups.push_back(alias.value);
    };
    if (group->kind == NodeKind::GroupingSets)
      for (const Node *item : group->all(Slot::Item)) add(item);
    else add(group);
  }
  bool aggregated = !groups.empty();
  for (const sql::Child &child : out.children)
    if (!aggregated && (child.slot == Slot::Item || child.slot == Slot::Having)) aggregated = containsAggregate(*child.node);
  if (!aggregated) return;
  const auto targetTable = [&](const Node &column) -> std::pair<const ScopeTable *, const ScopeColumn *> {
    const QString qualifier = column.textOf(Slot::Qualifier);
    for (const ScopeTable &table : scope().tables) {
      const QString name = table.targetAlias.isEmpty() ? table.alias : table.targetAlias;
      if (!qualifier.isEmpty() && qualifier != name) continue;
      for (const ScopeColumn &c : table.columns)
        if (c.target == column.text) return {&table, &c};
      if (!qualifier.isEmpty()) return {&table, nullptr};
    }
    return {nullptr, nullptr};
  };
  const auto grouped = [&](const ScopeTable *table, const QString &target) {
    return std::any_of(groups.begin(), groups.end(), [&](const Node *g) {
      if (g->kind != NodeKind::ColumnRef || g->text != target) return false;
      return targetTable(*g).first == table;
    });
  };
  std::vector<NodePtr> held; // groups that lie in the tree stay valid while items are rebuilt
  for (const Node *&group : groups) {
    held.push_back(group->clone());
    group = held.back().get();
  }
  const auto replace = [&](const Node &column) -> NodePtr {
    const auto [table, found] = targetTable(column);
    if (!table || !found) return nullptr;
    if (grouped(table, found->target)) return nullptr;
    NodePtr order;
    if (table->table && table->table->primaryKey) {
      const QStringList key = table->table->primaryKey->columns();
      QStringList targets;
      for (const QString &name : key) targets << targetColumn(table->name, name);
      if (std::all_of(targets.begin(), targets.end(), [&](const QString &t) { return grouped(table, t); })) return nullptr; // depends on the key
      note(column, 4006, QStringLiteral("%1 is neither grouped nor aggregated: the first row of the group by primary key gives it").arg(found->source));
      NodePtr array = sql::make(NodeKind::FunctionCall, QStringLiteral("array_agg"));
      array->add(Slot::Arg, column.clone());
      for (const QString &target : targets) {
        NodePtr item = sql::make(NodeKind::OrderItem);
        item->add(Slot::Value, sql::column(target, table->targetAlias.isEmpty() ? table->alias : table->targetAlias));
        array->add(Slot::OrderBy, std::move(item));
      }
      array->set(Flag::Parens);
      return f("(_1)[1]", sql::list(std::move(array)));
    }
    note(column, 4006, QStringLiteral("%1 is neither grouped nor aggregated: the smallest of the group is taken").arg(found->source));
    return sql::call(QStringLiteral("min"), sql::list(column.clone()));
  };
  for (sql::Child &child : out.children) {
    if (child.slot == Slot::Item) {
      NodePtr value = child.node->take(Slot::Value);
      if (value) child.node->add(Slot::Value, replaceLoose(std::move(value), groups, replace));
    } else if (child.slot == Slot::Having) child.node = replaceLoose(std::move(child.node), groups, replace);
    else if (child.slot == Slot::OrderBy) {
      NodePtr value = child.node->take(Slot::Value);
      const bool alias = value && value->kind == NodeKind::ColumnRef && !value->hasChild(Slot::Qualifier)
                         && std::any_of(scope().aliases.begin(), scope().aliases.end(), [&](const ScopeAlias &a) { return a.name == value->text; });
      if (value) child.node->add(Slot::Value, alias ? std::move(value) : replaceLoose(std::move(value), groups, replace));
    }
  }
}

/// Text that no column gave compares under the connection's collation on the source; the target forgets it with the literal.
void MySqlToPostgres::derivedColumns(Node &query_, std::vector<OutputColumn> &columns) {
  if (query_.kind == NodeKind::SetOperation) {
    for (const Slot side : {Slot::Left, Slot::Right})
      if (Node *branch = query_.child(side)) derivedColumns(*branch, columns);
    return;
  }
  const auto items = query_.all(Slot::Item);
  if (query_.kind != NodeKind::Select || items.size() != columns.size()) return;
  for (std::size_t i = 0; i < items.size(); ++i) {
    Type &type = columns[i].type;
    Node *value = items[i]->child(Slot::Value);
    if (!value || !type.isText() || type.binaryText || value->kind == NodeKind::Star || value->kind == NodeKind::Collate || (type.insensitive && value->kind != NodeKind::StringLiteral)) continue;
    bool letters = false;
    (void)sql::walk(static_cast<const Node &>(*value), [&](const Node &n) {
      if (isQuery(n.kind) || n.isCall(QLatin1String("to_char")) || n.kind == NodeKind::ColumnRef) return sql::Visit::Skip;
      letters = letters || (n.kind == NodeKind::StringLiteral && std::any_of(n.text.begin(), n.text.end(), [](QChar c) { return c.isLetter(); }));
      return sql::Visit::Children;
    });
    if (!letters) continue;
    Value v{items[i]->take(Slot::Value), type};
    v.type.insensitive = v.type.literal = false;
    v.type.collation.clear();
    const Value other{sql::column(QStringLiteral("x")), typeOf(Kind::Text)};
    applyCollation(v, other);
    type = v.type;
    type.explicitCollation = false;
    items[i]->add(Slot::Value, std::move(v.node));
  }
}

NodePtr MySqlToPostgres::orderItem(const Node &node) {
  const Node *source = node.child(Slot::Value);
  if (!source) return node.clone();
  NodePtr out = sql::make(NodeKind::OrderItem);
  const bool descending = node.has(Flag::Desc);
  out->set(Flag::Desc, descending);
  out->set(Flag::Asc, node.has(Flag::Asc));
  const bool position = source->kind == NodeKind::NumberLiteral;
  // An alias inside an expression is not known to the target: it is written out.
  const bool bare = source->kind == NodeKind::ColumnRef;
  if (!bare && !m_scopes.empty()) scope().expandAliases = scope().aliasesVisible;
  Value v = expression(*source);
  if (!bare && !m_scopes.empty()) scope().expandAliases = false;
  if (bare && !source->hasChild(Slot::Qualifier) && !m_scopes.empty() && scope().aliasesVisible) // both engines take the alias before the column
    for (const ScopeAlias &alias : scope().aliases)
      if (alias.name.compare(source->text, Qt::CaseInsensitive) == 0) v.type = alias.type, v.type.labels = alias.value->kind == NodeKind::ColumnRef && alias.value->text == v.node->text ? alias.type.labels : QStringList();
  if (position) v.node = source->clone();
  if (!v.type.labels.isEmpty() && v.type.isText() && bare) v = toNumber(std::move(v)); // ENUM sorts by the order of its labels
  else if (!bare && !position && v.type.isText() && !v.type.insensitive && !v.type.binaryText && !v.type.literal) {
    Value other{sql::null(), typeOf(Kind::Text)};
    applyCollation(v, other);
  }
  const bool nullable = position || v.type.nullable;
  out->add(Slot::Value, std::move(v.node));
  if (nullable) out->set(descending ? Flag::NullsLast : Flag::NullsFirst);
  return out;
}

void MySqlToPostgres::limits(const Node &node, Node &out) {
  if (const Node *limit = node.child(Slot::Limit)) {
    // "LIMIT 5, 18446744073709551615" is MySQL's way to say: all from there.
    if (!(limit->kind == NodeKind::NumberLiteral && limit->text.size() >= 19)) out.add(Slot::Limit, expression(*limit).node);
    if (limit->kind == NodeKind::Parameter && node.has(Flag::LimitComma)) note(*limit, 4020, QStringLiteral("LIMIT ?, ? becomes LIMIT ? OFFSET ?: the parameters change places"));
  }
  if (const Node *offset = node.child(Slot::Offset)) out.add(Slot::Offset, expression(*offset).node);
}

void MySqlToPostgres::tail(const Node &node, Node &out) {
  for (const Node *order : node.all(Slot::OrderBy)) {
    if (const Node *value = order->child(Slot::Value); value && value->kind == NodeKind::NullLiteral) continue; // ORDER BY NULL: no order
    out.add(Slot::OrderBy, orderItem(*order));
  }
  limits(node, out);
  for (const Node *lock : node.all(Slot::Lock)) {
    NodePtr l = lock->clone();
    if (l->text == QLatin1String("LOCK IN SHARE MODE")) l->text = QStringLiteral("FOR SHARE");
    if (const Node *wait = l->child(Slot::Wait); wait && wait->text.startsWith(QLatin1String("WAIT"))) {
      l->take(Slot::Wait);
      note(*lock, 4005, QStringLiteral("WAIT n is dropped: set lock_timeout"));
    }
    if (out.hasChild(Slot::GroupBy) || out.has(Flag::Distinct)) {
      note(*lock, 4020, QStringLiteral("%1 is dropped: the target does not lock groups").arg(lock->text));
      continue;
    }
    out.add(Slot::Lock, std::move(l));
  }
}

NodePtr MySqlToPostgres::convertSetOperation(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = sql::cloneShallow(node);
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  std::vector<OutputColumn> left, right;
  NodePtr l = query(*node.child(Slot::Left), &left), r = query(*node.child(Slot::Right), &right);
  if (out->text == QLatin1String("MINUS")) out->text = QStringLiteral("EXCEPT");
  // Branches of different types: text wins, as on the source.
  for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) {
    const Type &a = left[i].type, &b = right[i].type;
    const bool mix = a.kind != b.kind && a.kind != Kind::Null && b.kind != Kind::Null && a.kind != Kind::Unknown && b.kind != Kind::Unknown && !(a.isNumber() && b.isNumber()) && !(a.isMoment() && b.isMoment());
    if (!mix) continue;
    for (Node *side : {l.get(), r.get()}) {
      if (side->kind != NodeKind::Select) continue;
      const auto items = side->all(Slot::Item);
      const Type &type = side == l.get() ? a : b;
      if (i < items.size() && items[i]->child(Slot::Value) && type.kind != Kind::Text) {
        Value v{items[i]->take(Slot::Value), type};
        items[i]->add(Slot::Value, toText(std::move(v)).node);
      }
    }
    left[i].type = typeOf(Kind::Text);
  }
  for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) left[i].type.nullable = left[i].type.nullable || right[i].type.nullable;
  // Rows that differ in case only are one where the source ignores case.
  if (!node.has(Flag::All) && l->kind == NodeKind::Select)
    for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) {
      const bool text = (left[i].type.isText() || left[i].type.kind == Kind::Null) && (right[i].type.isText() || right[i].type.kind == Kind::Null) && (left[i].type.isText() || right[i].type.isText());
      const auto items = l->all(Slot::Item);
      if (!text || i >= items.size() || left[i].type.insensitive || right[i].type.insensitive || !items[i]->child(Slot::Value) || items[i]->child(Slot::Value)->kind == NodeKind::Star) continue;
      Value v{items[i]->take(Slot::Value), left[i].type};
      if (v.type.kind == Kind::Null) v.node = sql::cast(std::move(v.node), QStringLiteral("TEXT"));
      v.type.kind = Kind::Text;
      const Value other{sql::null(), right[i].type};
      if (v.node->kind == NodeKind::StringLiteral && v.node->text.toLower() == v.node->text.toUpper()) v.node = sql::cast(std::move(v.node), QStringLiteral("TEXT"));
      applyCollation(v, other);
      left[i].type = v.type;
      items[i]->add(Slot::Value, std::move(v.node));
    }
  // Columns of two collations: the target wants it said, the source takes the binary one.
  if (l->kind == NodeKind::Select)
    for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) {
      const auto items = l->all(Slot::Item);
      Type &a = left[i].type;
      const Type &b = right[i].type;
      if (!a.isText() || !b.isText() || a.explicitCollation || b.explicitCollation || (!a.insensitive && !a.binaryText) || (!b.insensitive && !b.binaryText)) continue;
      if (i >= items.size() || a.collation == b.collation || !items[i]->child(Slot::Value) || items[i]->child(Slot::Value)->kind == NodeKind::Star) continue;
      const Type &winner = a.binaryText ? a : b;
      NodePtr collate = sql::make(NodeKind::Collate, winner.binaryText ? QStringLiteral("C") : winner.collation.section(QLatin1Char('.'), -1));
      if (winner.binaryText) collate->set(Flag::Quoted);
      else collate->add(Slot::Qualifier, sql::name({helperSchema()}));
      collate->add(Slot::Operand, items[i]->take(Slot::Value));
      items[i]->add(Slot::Value, std::move(collate));
      a.insensitive = winner.insensitive;
      a.binaryText = winner.binaryText;
      a.collation = winner.collation;
    }
  out->add(Slot::Left, std::move(l));
  out->add(Slot::Right, std::move(r));
  m_scopes.emplace_back();
  ScopeTable result;
  result.known = true;
  for (const OutputColumn &column : left) result.columns.push_back({column.name, column.seen(), column.type, nullptr});
  scope().tables.push_back(std::move(result));
  for (const Node *order : node.all(Slot::OrderBy)) {
    NodePtr item = orderItem(*order);
    if (item->child(Slot::Value) && item->child(Slot::Value)->kind != NodeKind::ColumnRef && item->child(Slot::Value)->kind != NodeKind::NumberLiteral)
      note(*order, 4020, QStringLiteral("A set operation is sorted by an expression: the target sorts by its columns only"));
    out->add(Slot::OrderBy, std::move(item));
  }
  limits(node, *out);
  m_scopes.pop_back();
  m_ctes.resize(ctes);
  if (columns) *columns = std::move(left);
  return out;
}

} // namespace portolan::convert
