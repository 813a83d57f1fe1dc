// SPDX-License-Identifier: GPL-3.0-or-later
// Rows numbered within groups, and ROLLUP, CUBE and GROUPING SETS as UNION ALL.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/query_nodes.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

/// DISTINCT ON keeps the first row of each group, WITH TIES all rows that rank with the last: both by a number.
NodePtr PostgresToMySql::rankedRows(Node &select) {
  const bool ties = select.has(Flag::WithTies);
  const Node *limit = select.child(Slot::Limit);
  if (!expandStars(select) || (ties && (!limit || limit->kind != NodeKind::NumberLiteral || select.hasChild(Slot::Offset)))) {
    note(select, 4001, ties ? QStringLiteral("This WITH TIES has no conversion") : QStringLiteral("DISTINCT ON over columns that are not known has no conversion"));
    return nullptr;
  }
  NodePtr outer = sql::make(NodeKind::Select), spec = sql::make(NodeKind::WindowSpec);
  std::vector<NodePtr> orders = select.takeAll(Slot::OrderBy);
  for (const Node *on : static_cast<const Node &>(select).all(Slot::DistinctOn)) spec->add(Slot::PartitionBy, orderValue(*on, select));
  std::vector<NodePtr> hidden, outerOrder;
  int n = 0;
  for (const NodePtr &order : orders) {
    NodePtr value = orderValue(*order->child(Slot::Value), select), inWindow = order->clone(), outside = order->clone();
    const QString alias = QStringLiteral("order_%1").arg(++n);
    inWindow->put(Slot::Value, value->clone());
    spec->add(Slot::OrderBy, std::move(inWindow));
    hidden.push_back(selectItem(std::move(value), alias));
    outside->put(Slot::Value, sql::column(alias, QStringLiteral("ranked")));
    outerOrder.push_back(std::move(outside));
  }
  n = 0;
  for (Node *item : select.all(Slot::Item)) {
    const QString name = nameOf(*item), alias = QStringLiteral("column_%1").arg(++n);
    outer->add(Slot::Item, selectItem(sql::column(alias, QStringLiteral("ranked")), name == QLatin1String("?column?") ? QString() : name));
    item->text = alias;
    item->set(Flag::As);
  }
  for (NodePtr &item : hidden) select.add(Slot::Item, std::move(item));
  NodePtr number = sql::call(ties ? QStringLiteral("rank") : QStringLiteral("row_number"));
  number->add(Slot::Over, std::move(spec));
  select.add(Slot::Item, selectItem(std::move(number), QStringLiteral("row_rank")));
  select.takeAll(Slot::DistinctOn);
  NodePtr most = ties ? select.take(Slot::Limit) : sql::number(1);
  NodePtr keptLimit = select.take(Slot::Limit), keptOffset = select.take(Slot::Offset);
  select.set(Flag::WithTies, false);
  outer->add(Slot::From, derived(select.clone(), QStringLiteral("ranked")));
  outer->add(Slot::Where, sql::binary(QStringLiteral("<="), sql::column(QStringLiteral("row_rank"), QStringLiteral("ranked")), std::move(most)));
  for (NodePtr &order : outerOrder) outer->add(Slot::OrderBy, std::move(order));
  outer->add(Slot::Limit, std::move(keptLimit));
  outer->add(Slot::Offset, std::move(keptOffset));
  return outer;
}

/// ROLLUP, CUBE and GROUPING SETS: one SELECT for each set of expressions.
NodePtr PostgresToMySql::groupingSets(Node &select) {
  using Set = std::vector<const Node *>;
  const Node &source = select;
  std::vector<NodePtr> owned;
  std::vector<SourceTable> tables;
  for (const Node *from : source.all(Slot::From)) sourceTables(*from, tables);
  const auto isInput = [&](const Node &n) { // a column of FROM comes before an output name in GROUP BY
    return n.kind == NodeKind::ColumnRef && std::any_of(tables.begin(), tables.end(), [&](const SourceTable &t) { return t.columns.contains(n.text, Qt::CaseInsensitive); });
  };
  const auto plain = [&](const Node &n) -> const Node * {
    owned.push_back(isInput(n) ? n.clone() : orderValue(n, source));
    return owned.back().get();
  };
  const std::function<std::vector<Set>(const Node &)> sets = [&](const Node &group) -> std::vector<Set> {
    if (group.kind != NodeKind::GroupingSets) {
      Set one;
      if (group.kind == NodeKind::Row)
        for (const Node *i : group.all(Slot::Item)) one.push_back(plain(*i));
      else one.push_back(plain(group));
      return {one};
    }
    std::vector<Set> out;
    const auto items = group.all(Slot::Item);
    if (group.text == QLatin1String("GROUPING SETS")) {
      for (const Node *i : items)
        for (Set &s : sets(*i)) out.push_back(std::move(s));
      return out;
    }
    std::vector<Set> parts;
    for (const Node *i : items) parts.push_back(sets(*i)[0]);
    if (group.text == QLatin1String("ROLLUP")) {
      for (std::size_t n = parts.size() + 1; n-- > 0;) {
        Set s;
        for (std::size_t i = 0; i < n; ++i) s.insert(s.end(), parts[i].begin(), parts[i].end());
        out.push_back(std::move(s));
      }
      return out;
    }
    for (std::size_t mask = std::size_t{1} << std::min<std::size_t>(parts.size(), 10); mask-- > 0;) { // CUBE
      Set s;
      for (std::size_t i = 0; i < parts.size(); ++i)
        if (mask & (std::size_t{1} << i)) s.insert(s.end(), parts[i].begin(), parts[i].end());
      out.push_back(std::move(s));
    }
    return out;
  };
  std::vector<Set> all{{}};
  for (const Node *group : source.all(Slot::GroupBy)) {
    std::vector<Set> next;
    for (const Set &a : all)
      for (const Set &b : sets(*group)) {
        Set s = a;
        s.insert(s.end(), b.begin(), b.end());
        next.push_back(std::move(s));
      }
    all = std::move(next);
  }
  Set every;
  for (const Set &s : all)
    for (const Node *n : s)
      if (std::none_of(every.begin(), every.end(), [&](const Node *e) { return e->equals(*n); })) every.push_back(n);
  const bool ordered = source.hasChild(Slot::OrderBy) || source.hasChild(Slot::Limit) || source.hasChild(Slot::Offset);
  NodePtr unions;
  for (const Set &set : all) {
    const auto inSet = [&](const Node &n) { return std::any_of(set.begin(), set.end(), [&](const Node *s) { return s->equals(n); }); };
    const auto shaped = [&](const Node &n) {
      return replaced(n, false, [&](const Node &each) -> NodePtr {
        if (each.isCall(QLatin1String("grouping"))) {
          qint64 bits = 0;
          for (const Node *argument : each.all(Slot::Arg)) bits = bits * 2 + (inSet(*argument) ? 0 : 1);
          return sql::number(bits);
        }
        const bool grouped = std::any_of(every.begin(), every.end(), [&](const Node *e) { return e->equals(each); });
        return grouped && !inSet(each) ? sql::null() : nullptr;
      });
    };
    NodePtr one = sql::make(NodeKind::Select);
    int n = 0;
    for (const Node *item : source.all(Slot::Item)) {
      const QString name = nameOf(*item);
      one->add(Slot::Item, selectItem(shaped(*item->child(Slot::Value)), ordered ? QStringLiteral("column_%1").arg(++n) : name == QLatin1String("?column?") ? QString() : name));
    }
    n = 0;
    for (const Node *order : source.all(Slot::OrderBy)) one->add(Slot::Item, selectItem(shaped(*orderValue(*order->child(Slot::Value), source)), QStringLiteral("order_%1").arg(++n)));
    for (const Slot slot : {Slot::From, Slot::Where})
      for (const Node *child : source.all(slot)) one->add(slot, child->clone());
    for (const Node *expression : set) one->add(Slot::GroupBy, expression->clone());
    if (const Node *having = source.child(Slot::Having)) one->add(Slot::Having, shaped(*having));
    else if (set.empty()) { // one row, also without aggregates
      NodePtr counted = sql::call(QStringLiteral("count"));
      counted->add(Slot::Arg, sql::make(NodeKind::Star));
      one->add(Slot::Having, sql::binary(QStringLiteral(">="), std::move(counted), sql::number(0)));
    }
    unions = unionAll(std::move(unions), std::move(one));
  }
  if (!ordered) return unions;
  NodePtr outer = sql::make(NodeKind::Select);
  int n = 0;
  for (const Node *item : source.all(Slot::Item)) {
    const QString name = nameOf(*item);
    outer->add(Slot::Item, selectItem(sql::column(QStringLiteral("column_%1").arg(++n), QStringLiteral("grouped")), name == QLatin1String("?column?") ? QString() : name));
  }
  outer->add(Slot::From, derived(std::move(unions), QStringLiteral("grouped")));
  n = 0;
  for (const Node *order : source.all(Slot::OrderBy)) {
    NodePtr by = order->clone();
    by->put(Slot::Value, sql::column(QStringLiteral("order_%1").arg(++n), QStringLiteral("grouped")));
    outer->add(Slot::OrderBy, std::move(by));
  }
  for (const Slot slot : {Slot::Limit, Slot::Offset})
    if (const Node *child = source.child(slot)) outer->add(slot, child->clone());
  return outer;
}

} // namespace portolan::convert
