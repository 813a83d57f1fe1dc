// SPDX-License-Identifier: GPL-3.0-or-later
// Queries that MySQL and MariaDB cannot say in one go, rewritten as PostgreSQL that they can: DISTINCT ON and WITH TIES by
// numbered rows, grouping sets and FULL JOIN by UNION ALL, LATERAL by joins and scalar subqueries, VALUES by SELECTs.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/query_nodes.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

/// The call that gives an item of a select list, under a cast too.
const Node *rowCall(const Node &item) {
  const Node *value = item.child(Slot::Value);
  return value->kind == NodeKind::Cast && value->child(Slot::Operand) ? value->child(Slot::Operand) : value;
}

/// jsonb_each() over columns of the tables before it.
const Node *eachCall(const Node &table) {
  const Node *call = table.kind == NodeKind::FunctionTable && table.count(Slot::Item) == 1 && !table.has(Flag::WithOrdinality) ? table.child(Slot::Item) : nullptr;
  static const QSet<QString> names{QStringLiteral("jsonb_each"), QStringLiteral("json_each"), QStringLiteral("jsonb_each_text"), QStringLiteral("json_each_text")};
  if (!call || call->kind != NodeKind::FunctionCall || !names.contains(call->text.toLower()) || call->count(Slot::Arg) != 1) return nullptr;
  return sql::walk(*call->child(Slot::Arg), [](const Node &n) { return n.kind == NodeKind::ColumnRef ? sql::Visit::Stop : sql::Visit::Children; }) ? nullptr : call;
}

} // namespace

/// FROM t, jsonb_each(t.j) AS e: the keys are rows, and a value is what the document has at its key.
void PostgresToMySql::documentRows(Node &select) {
  for (const Node *item : static_cast<const Node &>(select).all(Slot::Item))
    if (const Node *value = item->child(Slot::Value); value && value->kind == NodeKind::Star) return;
  const auto tables = [&] {
    std::vector<Node *> out;
    for (Node *item : select.all(Slot::From)) {
      for (; item && item->kind == NodeKind::Join; item = item->child(Slot::Left)) out.push_back(item->child(Slot::Right));
      if (item) out.push_back(item);
    }
    return out;
  };
  for (bool more = true; more;) {
    more = false;
    for (Node *table : tables()) {
      const Node *call = table ? eachCall(*table) : nullptr;
      if (!call) continue;
      const QString function = call->text.toLower();
      NodePtr alias = table->hasChild(Slot::Alias) ? table->take(Slot::Alias) : aliasNode(function);
      std::vector<NodePtr> names = alias->takeAll(Slot::Column);
      const QString key = names.empty() ? QStringLiteral("key") : names[0]->text, value = names.size() < 2 ? QStringLiteral("value") : names[1]->text, of = alias->text;
      alias->add(Slot::Column, names.empty() ? sql::wordNode(key) : std::move(names[0]));
      const NodePtr document = sql::binary(function.endsWith(QLatin1String("_text")) ? QStringLiteral("->>") : QStringLiteral("->"), call->child(Slot::Arg)->clone(), sql::column(key, of));
      table->child(Slot::Item)->text = QStringLiteral("jsonb_object_keys");
      table->add(Slot::Alias, std::move(alias));
      substitute(select, of, {{value, document.get()}}, true);
      more = true;
      break;
    }
  }
}

bool PostgresToMySql::needsRewrite(const Node &node) const {
  if (node.hasChild(Slot::DistinctOn) || node.has(Flag::WithTies)) return true;
  for (const Node *group : node.all(Slot::GroupBy))
    if (group->kind == NodeKind::GroupingSets) return true;
  bool found = false;
  for (const Node *item : node.all(Slot::From))
    (void)sql::walk(*item, [&](const Node &n) {
      if (isQuery(n.kind)) return sql::Visit::Skip;
      found = found || (n.kind == NodeKind::Join && n.text == QLatin1String("FULL")) || (n.kind == NodeKind::DerivedTable && (n.has(Flag::Lateral) || (n.child(Slot::Alias) && n.child(Slot::Alias)->hasChild(Slot::Column))))
              || (n.kind == NodeKind::TableRef && n.child(Slot::Alias) && n.child(Slot::Alias)->hasChild(Slot::Column));
      return sql::Visit::Children;
    });
  if (!node.hasChild(Slot::GroupBy) && !node.hasChild(Slot::Having))
    for (const Node *item : node.all(Slot::Item))
      (void)sql::walk(*item, [&](const Node &n) {
        if (isQuery(n.kind)) return sql::Visit::Skip;
        found = found || (n.kind == NodeKind::FunctionCall && n.hasChild(Slot::WithinGroup) && !n.hasChild(Slot::Over));
        return sql::Visit::Children;
      });
  static const QSet<QString> sets{QStringLiteral("generate_series"), QStringLiteral("unnest"), QStringLiteral("jsonb_array_elements"), QStringLiteral("jsonb_array_elements_text"), QStringLiteral("json_array_elements"),
                                  QStringLiteral("json_array_elements_text"), QStringLiteral("jsonb_object_keys"), QStringLiteral("json_object_keys")};
  for (const Node *item : node.all(Slot::Item))
    if (const Node *value = rowCall(*item); value->kind == NodeKind::FunctionCall && sets.contains(value->text.toLower())) return true;
  for (const Node *item : node.all(Slot::From))
    for (const Node *t = item; t; t = t->kind == NodeKind::Join ? t->child(Slot::Left) : nullptr)
      found = found || eachCall(t->kind == NodeKind::Join ? *t->child(Slot::Right) : *t);
  return found;
}

/// Ordered-set aggregates over all rows: the most frequent value by a subquery, percentiles as the window functions that MariaDB has.
void PostgresToMySql::orderedSets(Node &select) {
  if (select.hasChild(Slot::GroupBy) || select.hasChild(Slot::Having)) return;
  const NodePtr whole = select.clone();
  bool percentiles = false, modes = false;
  for (Node *item : select.all(Slot::Item)) {
    NodePtr value = replaced(*item->child(Slot::Value), true, [&](const Node &n) -> NodePtr {
      if (n.kind != NodeKind::FunctionCall || !n.hasChild(Slot::WithinGroup) || n.hasChild(Slot::Over)) return nullptr;
      percentiles = percentiles || n.text.startsWith(QLatin1String("percentile_"), Qt::CaseInsensitive);
      if (!n.isCall(QLatin1String("mode"))) return nullptr;
      modes = true;
      const Node *by = n.child(Slot::WithinGroup)->child(Slot::Value);
      NodePtr inner = sql::make(NodeKind::Select), counted = sql::call(QStringLiteral("count")), first = sql::make(NodeKind::OrderItem), second = sql::make(NodeKind::OrderItem), subquery = sql::make(NodeKind::Subquery);
      inner->add(Slot::Item, selectItem(by->clone()));
      for (const Node *from : static_cast<const Node &>(*whole).all(Slot::From)) inner->add(Slot::From, from->clone());
      inner->add(Slot::Where, conjunction(whole->hasChild(Slot::Where) ? whole->child(Slot::Where)->clone() : nullptr, sql::isNull(by->clone(), true)));
      inner->add(Slot::GroupBy, by->clone());
      counted->add(Slot::Arg, sql::make(NodeKind::Star));
      first->add(Slot::Value, std::move(counted));
      first->set(Flag::Desc);
      second->add(Slot::Value, by->clone());
      inner->add(Slot::OrderBy, std::move(first));
      inner->add(Slot::OrderBy, std::move(second));
      inner->add(Slot::Limit, sql::number(1));
      subquery->add(Slot::Query, std::move(inner));
      return subquery;
    });
    if (item->text.isEmpty() && value->kind == NodeKind::Subquery) item->text = nameOf(*item);
    item->put(Slot::Value, std::move(value));
  }
  const bool others = std::any_of(select.children.begin(), select.children.end(), [](const sql::Child &c) { return c.slot == Slot::Item && containsAggregate(*c.node); });
  if (modes && !others) { // nothing is left to group: one row
    select.takeAll(Slot::From);
    select.takeAll(Slot::Where);
  }
  if (!percentiles) return;
  note(select, 4020, QStringLiteral("Percentiles are window functions on MariaDB (MySQL has none): over no rows there is no row instead of one with NULL"));
  for (Node *item : select.all(Slot::Item))
    (void)sql::walk(*item, [&](Node &n) {
      if (isQuery(n.kind)) return sql::Visit::Skip;
      if (n.kind == NodeKind::FunctionCall && !n.hasChild(Slot::Over) && (n.hasChild(Slot::WithinGroup) || isAggregateCall(n))) {
        n.add(Slot::Over, sql::make(NodeKind::WindowSpec));
        return sql::Visit::Skip;
      }
      return sql::Visit::Children;
    });
  if (!select.hasChild(Slot::Limit)) select.add(Slot::Limit, sql::number(1));
}

NodePtr PostgresToMySql::rewritten(const Node &node) {
  NodePtr select = node.clone();
  orderedSets(*select);
  setsInItems(*select);
  documentRows(*select);
  for (Node *item : select->all(Slot::From)) columnAliases(*item);
  if (!laterals(*select)) return nullptr;
  if (!fullJoins(*select)) return nullptr;
  if (std::any_of(select->children.begin(), select->children.end(), [](const sql::Child &c) { return c.slot == Slot::GroupBy && c.node->kind == NodeKind::GroupingSets; })) return groupingSets(*select);
  if (select->hasChild(Slot::DistinctOn) || select->has(Flag::WithTies)) return rankedRows(*select);
  return select;
}

/// Rows as SELECTs with names for their columns.
NodePtr PostgresToMySql::valuesAsSelects(const Node &values, const QStringList &names) {
  NodePtr out;
  for (const Node *row : values.all(Slot::Row)) {
    NodePtr select = sql::make(NodeKind::Select);
    int n = 0;
    for (const Node *item : row->all(Slot::Item)) {
      select->add(Slot::Item, selectItem(item->clone(), n < names.size() ? names[n] : QStringLiteral("column%1").arg(n + 1)));
      ++n;
    }
    out = unionAll(std::move(out), std::move(select));
  }
  if (!out) return values.clone();
  for (const sql::Child &child : values.children)
    if (child.slot != Slot::Row) out->add(child.slot, child.node->clone());
  return out;
}

/// `(SELECT …) AS q(a, b)`: the names go inside, MariaDB has no such list.
void PostgresToMySql::columnAliases(Node &item) {
  if (item.kind == NodeKind::Join) {
    for (const Slot side : {Slot::Left, Slot::Right})
      if (Node *child = item.child(side)) columnAliases(*child);
    return;
  }
  Node *alias = item.child(Slot::Alias);
  if (!alias || !alias->hasChild(Slot::Column)) return;
  QStringList names;
  for (const Node *column : static_cast<const Node *>(alias)->all(Slot::Column)) names << column->text;
  if (item.kind == NodeKind::TableRef) {
    std::vector<SourceTable> tables;
    sourceTables(item, tables);
    if (tables.size() != 1 || !tables[0].known) return;
    NodePtr select = sql::make(NodeKind::Select), table = item.clone();
    table->take(Slot::Alias);
    for (int i = 0; i < tables[0].columns.size(); ++i) select->add(Slot::Item, selectItem(sql::column(tables[0].columns[i]), i < names.size() ? names[i] : QString()));
    select->add(Slot::From, std::move(table));
    const QString name = alias->text;
    item.kind = NodeKind::DerivedTable;
    item.text.clear();
    item.children.clear();
    item.add(Slot::Query, std::move(select));
    item.add(Slot::Alias, aliasNode(name));
    return;
  }
  if (item.kind != NodeKind::DerivedTable) return;
  Node *query = item.child(Slot::Query);
  if (query->kind == NodeKind::Values) {
    NodePtr selects = valuesAsSelects(*query, names);
    item.put(Slot::Query, std::move(selects));
    alias->takeAll(Slot::Column);
    return;
  }
  while (query && query->kind == NodeKind::SetOperation) query = query->child(Slot::Left);
  if (!query || query->kind != NodeKind::Select) return;
  const auto items = query->all(Slot::Item);
  for (const Node *i : items)
    if (i->child(Slot::Value)->kind == NodeKind::Star) return;
  for (std::size_t i = 0; i < items.size() && i < static_cast<std::size_t>(names.size()); ++i) {
    items[i]->text = names[static_cast<qsizetype>(i)];
    items[i]->set(Flag::As);
  }
  alias->takeAll(Slot::Column);
}

void PostgresToMySql::sourceTables(const Node &from, std::vector<SourceTable> &out) const {
  if (from.kind == NodeKind::Join) {
    for (const Slot side : {Slot::Left, Slot::Right})
      if (const Node *child = from.child(side)) sourceTables(*child, out);
    return;
  }
  SourceTable table;
  const Node *alias = from.child(Slot::Alias);
  table.alias = alias ? alias->text : from.text;
  if (from.kind == NodeKind::TableRef) {
    if (!from.hasChild(Slot::Qualifier))
      for (auto cte = m_ctes.rbegin(); cte != m_ctes.rend() && !table.known; ++cte)
        if (cte->name.compare(from.text, Qt::CaseInsensitive) == 0) {
          for (const OutputColumn &column : cte->columns) table.columns << column.name;
          table.known = true;
        }
    if (!table.known) {
      const ScopeTable scope = scopeTable(catalogName(from), table.alias);
      table.known = scope.known;
      for (const ScopeColumn &column : scope.columns) table.columns << column.source;
      if (scope.table && scope.table->primaryKey && !scope.table->primaryKey->parts.empty()) table.key = scope.table->primaryKey->parts[0].column;
    }
  } else if (from.kind == NodeKind::DerivedTable) {
    const Node *query = from.child(Slot::Query);
    while (query && query->kind == NodeKind::SetOperation) query = query->child(Slot::Left);
    if (query && query->kind == NodeKind::Select) {
      table.known = true;
      for (const Node *item : query->all(Slot::Item)) {
        if (item->child(Slot::Value)->kind == NodeKind::Star) table.known = false;
        else table.columns << nameOf(*item);
      }
    }
  }
  out.push_back(std::move(table));
}

/// `*` as columns; false when a table is not known.
bool PostgresToMySql::expandStars(Node &select) const {
  std::vector<SourceTable> tables;
  for (const Node *from : static_cast<const Node &>(select).all(Slot::From)) sourceTables(*from, tables);
  std::vector<NodePtr> items = select.takeAll(Slot::Item);
  for (NodePtr &item : items) {
    const Node *value = item->child(Slot::Value);
    if (value->kind != NodeKind::Star) {
      select.add(Slot::Item, std::move(item));
      continue;
    }
    const QString only = value->textOf(Slot::Qualifier);
    for (const SourceTable &table : tables) {
      if (!only.isEmpty() && table.alias.compare(only, Qt::CaseInsensitive) != 0) continue;
      if (!table.known) return false;
      for (const QString &column : table.columns) select.add(Slot::Item, selectItem(sql::column(column, table.alias)));
    }
  }
  return true;
}

/// A function that gives rows, in the select list: PostgreSQL runs it beside FROM.
void PostgresToMySql::setsInItems(Node &select) {
  static const QSet<QString> sets{QStringLiteral("generate_series"), QStringLiteral("unnest"), QStringLiteral("jsonb_array_elements"), QStringLiteral("jsonb_array_elements_text"), QStringLiteral("json_array_elements"),
                                  QStringLiteral("json_array_elements_text"), QStringLiteral("jsonb_object_keys"), QStringLiteral("json_object_keys")};
  int n = 0;
  for (Node *item : select.all(Slot::Item)) {
    const Node *value = rowCall(*item);
    if (value->kind != NodeKind::FunctionCall || !sets.contains(value->text.toLower())) continue;
    if (++n > 1) {
      note(*value, 4001, QStringLiteral("Several functions that give rows, in one select list, have no conversion"));
      return;
    }
    const QString name = value->text.toLower(), alias = QStringLiteral("rows_%1").arg(n);
    const QString column = name.contains(QLatin1String("array_elements")) ? QStringLiteral("value") : name.endsWith(QLatin1String("object_keys")) ? QStringLiteral("key") : alias;
    NodePtr table = sql::make(NodeKind::FunctionTable);
    Node *holder = item->child(Slot::Value)->kind == NodeKind::Cast ? item->child(Slot::Value) : item;
    const Slot slot = holder == item ? Slot::Value : Slot::Operand;
    table->add(Slot::Item, holder->take(slot));
    table->add(Slot::Alias, aliasNode(alias));
    if (item->text.isEmpty()) item->text = name;
    holder->put(slot, sql::column(column, alias));
    for (Node *order : select.all(Slot::OrderBy))
      if (Node *by = order->child(Slot::Value); by->kind == NodeKind::FunctionCall && by->text.toLower() == name) order->put(Slot::Value, sql::column(column, alias));
    select.add(Slot::From, std::move(table));
  }
}

/// Puts other expressions for the columns of a table that is gone.
void PostgresToMySql::substitute(Node &select, const QString &alias, const QHash<QString, const Node *> &values, bool bare) const {
  const auto match = [&](const Node &n) -> NodePtr {
    if (n.kind != NodeKind::ColumnRef) return nullptr;
    const QString qualifier = n.textOf(Slot::Qualifier);
    if (qualifier.isEmpty() ? !bare : qualifier.compare(alias, Qt::CaseInsensitive) != 0) return nullptr;
    const Node *value = values.value(n.text, nullptr);
    return value ? value->clone() : nullptr;
  };
  std::vector<sql::Child> children = std::move(select.children);
  select.children.clear();
  for (sql::Child &child : children) {
    if (child.slot == Slot::Item && child.node->text.isEmpty() && child.node->child(Slot::Value)->kind == NodeKind::ColumnRef) {
      const QString name = child.node->child(Slot::Value)->text;
      NodePtr item = replaced(*child.node, true, match);
      if (item->child(Slot::Value)->kind != NodeKind::ColumnRef || item->child(Slot::Value)->text != name) item->text = name;
      select.add(child.slot, std::move(item));
    } else if (child.slot == Slot::With) select.add(child.slot, std::move(child.node));
    else select.add(child.slot, replaced(*child.node, true, match));
  }
}

bool PostgresToMySql::laterals(Node &select) {
  for (int round = 0; round < 20; ++round) {
    std::vector<Node *> from = select.all(Slot::From);
    Node *found = nullptr, *join = nullptr;
    for (Node *item : from) {
      if (item->kind == NodeKind::DerivedTable && item->has(Flag::Lateral)) { found = item; break; }
      for (Node *j = item; j && j->kind == NodeKind::Join; j = j->child(Slot::Left)) {
        Node *right = j->child(Slot::Right);
        if (right && right->kind == NodeKind::DerivedTable && right->has(Flag::Lateral)) { found = right; join = j; }
      }
      if (found) break;
    }
    if (!found) return true;
    const NodePtr lateral = found->clone();
    const Node *inner = lateral->child(Slot::Query);
    const QString alias = lateral->textOf(Slot::Alias), kind = join ? join->text : QStringLiteral("CROSS");
    const auto refuseIt = [&] {
      note(select, 4001, QStringLiteral("This LATERAL subquery has no conversion"));
      return false;
    };
    if (!inner || inner->kind != NodeKind::Select || inner->hasChild(Slot::With) || inner->hasChild(Slot::Window) || alias.isEmpty()) return refuseIt();
    QHash<QString, const Node *> values;
    std::vector<NodePtr> owned;
    bool aggregates = !inner->hasChild(Slot::GroupBy) && !inner->hasChild(Slot::Having);
    for (const Node *item : inner->all(Slot::Item)) {
      if (item->child(Slot::Value)->kind == NodeKind::Star) return refuseIt();
      aggregates = aggregates && containsAggregate(*item->child(Slot::Value));
    }
    const Node *limit = inner->child(Slot::Limit);
    const bool first = limit && limit->kind == NodeKind::NumberLiteral && limit->text == QLatin1String("1") && !inner->hasChild(Slot::Offset);
    const bool scalar = (aggregates && !limit) || !inner->hasChild(Slot::From) || first;
    const bool flat = !scalar && !inner->hasChild(Slot::GroupBy) && !inner->hasChild(Slot::Having) && !limit && !inner->hasChild(Slot::Offset) && !inner->has(Flag::Distinct) && !inner->hasChild(Slot::DistinctOn) && !inner->hasChild(Slot::OrderBy);
    if ((!scalar && !flat) || (kind != QLatin1String("CROSS") && kind != QLatin1String("INNER") && kind != QLatin1String("LEFT"))) return refuseIt();
    NodePtr on = join ? join->take(Slot::On) : nullptr;
    if (on && on->kind == NodeKind::BooleanLiteral && on->textIs(QLatin1String("TRUE"))) on = nullptr;
    if (scalar && on) return refuseIt();
    NodePtr exists;
    for (const Node *item : inner->all(Slot::Item)) {
      if (flat) {
        if (kind == QLatin1String("LEFT") && item->child(Slot::Value)->kind != NodeKind::ColumnRef) return refuseIt();
        owned.push_back(item->child(Slot::Value)->clone());
      } else if (!inner->hasChild(Slot::From)) owned.push_back(item->child(Slot::Value)->clone());
      else {
        NodePtr one = inner->clone(), subquery = sql::make(NodeKind::Subquery);
        one->takeAll(Slot::Item);
        one->insertAt(0, Slot::Item, item->clone());
        subquery->add(Slot::Query, std::move(one));
        owned.push_back(std::move(subquery));
      }
      values.insert(nameOf(*item), owned.back().get());
    }
    if (first && kind != QLatin1String("LEFT") && inner->hasChild(Slot::From)) {
      NodePtr some = inner->clone();
      for (const Slot slot : {Slot::Limit, Slot::OrderBy}) some->takeAll(slot);
      exists = sql::make(NodeKind::Exists);
      exists->add(Slot::Query, std::move(some));
    }
    if (flat) {
      NodePtr tables;
      for (const Node *item : inner->all(Slot::From)) {
        if (!tables) { tables = item->clone(); continue; }
        NodePtr cross = sql::make(NodeKind::Join, QStringLiteral("CROSS"));
        cross->add(Slot::Left, std::move(tables));
        cross->add(Slot::Right, item->clone());
        tables = std::move(cross);
      }
      NodePtr where = inner->hasChild(Slot::Where) ? inner->child(Slot::Where)->clone() : nullptr;
      if (join) {
        join->put(Slot::Right, std::move(tables));
        where = conjunction(std::move(where), std::move(on));
        if (join->text == QLatin1String("CROSS") && where) join->text = QStringLiteral("INNER");
        if (!where && join->text != QLatin1String("CROSS")) where = sql::boolean(true);
        if (where) join->add(Slot::On, std::move(where));
      } else {
        (void)select.replaceChild(found, std::move(tables));
        if (where) exists = std::move(where);
      }
    } else if (join) { // the join becomes its left side
      const std::function<bool(Node &)> shorten = [&](Node &parent) {
        for (sql::Child &child : parent.children) {
          if (child.node.get() == join) {
            NodePtr left = join->take(Slot::Left);
            child.node = std::move(left);
            return true;
          }
          if (child.node->kind == NodeKind::Join && shorten(*child.node)) return true;
        }
        return false;
      };
      (void)shorten(select);
    } else {
      std::erase_if(select.children, [&](const sql::Child &c) { return c.node.get() == found; });
    }
    if (exists) select.put(Slot::Where, conjunction(select.take(Slot::Where), std::move(exists)));
    std::vector<SourceTable> others;
    for (const Node *item : static_cast<const Node &>(select).all(Slot::From)) sourceTables(*item, others);
    const bool bare = std::none_of(others.begin(), others.end(), [&](const SourceTable &t) { return !t.known || std::any_of(t.columns.begin(), t.columns.end(), [&](const QString &c) { return values.contains(c); }); });
    substitute(select, alias, values, bare);
  }
  return true;
}

/// FULL JOIN as LEFT JOIN and what the right side has alone; the columns of both get one derived table.
bool PostgresToMySql::fullJoins(Node &select) {
  for (Node *item : select.all(Slot::From)) {
    const bool below = !sql::walk(static_cast<const Node &>(*item), [](const Node &n) { return isQuery(n.kind) ? sql::Visit::Skip : n.kind == NodeKind::Join && n.text == QLatin1String("FULL") ? sql::Visit::Stop : sql::Visit::Children; });
    if (!below) continue;
    std::vector<SourceTable> tables;
    sourceTables(*item, tables);
    const auto refuseIt = [&] {
      note(*item, 4001, QStringLiteral("This FULL JOIN has no conversion"));
      return false;
    };
    if (item->kind != NodeKind::Join || item->text != QLatin1String("FULL") || tables.size() != 2 || !tables[0].known || !tables[1].known || tables[0].key.isEmpty() || item->has(Flag::Natural)) return refuseIt();
    if (!expandStarsOfJoin(select, *item, tables)) return refuseIt();
    const QString alias = QStringLiteral("full_join");
    QStringList shared;
    for (const Node *name : static_cast<const Node *>(item)->all(Slot::Using)) shared << name->text;
    NodePtr unions;
    for (const bool left : {true, false}) {
      NodePtr one = sql::make(NodeKind::Select), join = item->clone();
      join->text = left ? QStringLiteral("LEFT") : QStringLiteral("RIGHT");
      for (const SourceTable &table : tables)
        for (const QString &column : table.columns) one->add(Slot::Item, selectItem(sql::column(column, table.alias), table.alias + QLatin1Char('_') + column));
      for (const QString &name : shared) one->add(Slot::Item, selectItem(sql::call(QStringLiteral("coalesce"), sql::list(sql::column(name, tables[0].alias), sql::column(name, tables[1].alias))), name));
      one->add(Slot::From, std::move(join));
      if (!left) one->add(Slot::Where, sql::isNull(sql::column(tables[0].key, tables[0].alias)));
      unions = unionAll(std::move(unions), std::move(one));
    }
    (void)select.replaceChild(item, derived(std::move(unions), alias));
    std::vector<NodePtr> owned;
    for (const SourceTable &table : tables) {
      QHash<QString, const Node *> values;
      for (const QString &column : table.columns) {
        owned.push_back(sql::column(table.alias + QLatin1Char('_') + column, alias));
        values.insert(column, owned.back().get());
      }
      substitute(select, table.alias, values, false);
    }
    QHash<QString, const Node *> bare;
    for (const QString &name : shared) {
      owned.push_back(sql::column(name, alias));
      bare.insert(name, owned.back().get());
    }
    for (const SourceTable &table : tables)
      for (const QString &column : table.columns)
        if (!bare.contains(column)) {
          owned.push_back(sql::column(table.alias + QLatin1Char('_') + column, alias));
          bare.insert(column, owned.back().get());
        }
    substitute(select, alias, bare, true);
  }
  return true;
}

/// `SELECT *` over a FULL JOIN: the shared columns come first.
bool PostgresToMySql::expandStarsOfJoin(Node &select, const Node &join, const std::vector<SourceTable> &tables) const {
  QStringList shared;
  for (const Node *name : join.all(Slot::Using)) shared << name->text;
  std::vector<NodePtr> items = select.takeAll(Slot::Item);
  for (NodePtr &item : items) {
    const Node *value = item->child(Slot::Value);
    if (value->kind != NodeKind::Star) {
      select.add(Slot::Item, std::move(item));
      continue;
    }
    const QString only = value->textOf(Slot::Qualifier);
    if (only.isEmpty())
      for (const QString &name : shared) select.add(Slot::Item, selectItem(sql::column(name)));
    for (const SourceTable &table : tables) {
      if (!only.isEmpty() && table.alias.compare(only, Qt::CaseInsensitive) != 0) continue;
      for (const QString &column : table.columns)
        if (!only.isEmpty() || !shared.contains(column)) select.add(Slot::Item, selectItem(sql::column(column, table.alias), column));
    }
  }
  return true;
}

/// WITH before UPDATE or DELETE: MariaDB has it before SELECT only.
NodePtr PostgresToMySql::inlined(const Node &node) {
  NodePtr out = node.clone();
  const NodePtr with = out->take(Slot::With);
  if (!with) return out;
  if (with->has(Flag::Recursive)) {
    note(*with, 4001, QStringLiteral("WITH RECURSIVE before a change of data has no conversion"));
    return nullptr;
  }
  std::vector<std::pair<QString, NodePtr>> done;
  const auto put = [&](NodePtr tree) {
    return sql::transform(std::move(tree), [&](NodePtr n) -> NodePtr {
      if (n->kind != NodeKind::TableRef || n->hasChild(Slot::Qualifier)) return n;
      for (const auto &[name, query] : done)
        if (name.compare(n->text, Qt::CaseInsensitive) == 0) return derived(query->clone(), n->hasChild(Slot::Alias) ? n->textOf(Slot::Alias) : n->text);
      return n;
    });
  };
  for (const Node *cte : static_cast<const Node &>(*with).all(Slot::Item)) {
    const Node *query = cte->child(Slot::Query);
    if (!query || !isQuery(query->kind)) {
      note(*cte, 4001, QStringLiteral("WITH around a change of data has no conversion"));
      return nullptr;
    }
    NodePtr body = put(query->clone());
    if (cte->hasChild(Slot::Column)) {
      NodePtr table = derived(std::move(body), cte->text);
      for (const Node *column : cte->all(Slot::Column)) table->child(Slot::Alias)->add(Slot::Column, column->clone());
      columnAliases(*table);
      body = table->take(Slot::Query);
    }
    done.emplace_back(cte->text, std::move(body));
  }
  return put(std::move(out));
}

} // namespace portolan::convert
