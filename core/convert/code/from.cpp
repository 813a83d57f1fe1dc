// SPDX-License-Identifier: GPL-3.0-or-later
// The FROM clause: tables, derived tables and joins put their columns into the scope.
#include "core/convert/code/converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

NodePtr CodeConverter::withClause(const Node &with) {
  NodePtr out = sql::cloneShallow(with);
  for (const Node *table : with.all(Slot::Item)) {
    NodePtr cte = sql::cloneShallow(*table);
    std::vector<OutputColumn> columns;
    const Node *body = table->child(Slot::Query);
    const std::vector<const Node *> named = table->all(Slot::Column);
    if (with.has(Flag::Recursive) && body && body->kind == NodeKind::SetOperation) { // the recursive part sees the columns of the first
      CteColumns early{table->text, {}};
      const std::size_t findings = m_session.findings.size();
      if (const Node *first = body->child(Slot::Left); first && isQuery(first->kind)) (void)query(*first, &early.columns);
      m_session.findings.resize(findings);
      for (std::size_t i = 0; i < named.size() && i < early.columns.size(); ++i) early.columns[i].name = named[i]->text, early.columns[i].target.clear();
      for (OutputColumn &column : early.columns) column.type.nullable = true;
      m_ctes.push_back(std::move(early));
    }
    for (const Node *column : named) cte->add(Slot::Column, column->clone());
    if (body) cte->add(Slot::Query, isQuery(body->kind) ? query(*body, &columns) : statement(*body));
    if (Node *made = cte->child(Slot::Query); made && !with.has(Flag::Recursive)) derivedColumns(*made, columns);
    if (const Node *search = table->child(Slot::Search)) cte->add(Slot::Search, search->clone());
    for (std::size_t i = 0; i < named.size() && i < columns.size(); ++i) columns[i].name = named[i]->text, columns[i].target.clear();
    if (!m_ctes.empty() && m_ctes.back().name == table->text) m_ctes.pop_back();
    m_ctes.push_back({table->text, std::move(columns)});
    out->add(Slot::Item, std::move(cte));
  }
  return out;
}

NodePtr CodeConverter::tableReference(const Node &node, Scope &scope) {
  const Node *alias = node.child(Slot::Alias);
  const QString seen = alias ? alias->text : node.text;
  if (!node.hasChild(Slot::Qualifier))
    for (auto cte = m_ctes.rbegin(); cte != m_ctes.rend(); ++cte)
      if (cte->name.compare(node.text, Qt::CaseInsensitive) == 0) {
        ScopeTable table;
        table.alias = seen;
        table.known = true;
        for (const OutputColumn &column : cte->columns) table.columns.push_back({column.name, column.seen(), column.type, nullptr});
        scope.tables.push_back(std::move(table));
        NodePtr out = sql::cloneShallow(node);
        out->text = cte->name;
        if (alias) out->add(Slot::Alias, alias->clone());
        return out;
      }
  NodePtr out = tableName(node, NodeKind::TableRef);
  out->setComments(node.comments());
  for (const Flag flag : {Flag::Only, Flag::Descendants})
    if (node.has(flag) && m_session.sameFamily()) out->set(flag);
  ScopeTable table = scopeTable(catalogName(node), seen);
  table.targetAlias = alias ? alias->text : out->text;
  scope.tables.push_back(std::move(table));
  if (alias) out->add(Slot::Alias, alias->clone());
  if (!m_session.sameFamily()) {
    if (node.hasChild(Slot::Hint)) note(node, 4005, QStringLiteral("Index hints of %1 are dropped").arg(node.text));
    if (node.hasChild(Slot::Partition)) note(node, 4020, QStringLiteral("The choice of partitions of %1 is dropped: all rows are read").arg(node.text), QStringLiteral("Add the condition of the partition to WHERE."));
    if (node.hasChild(Slot::AsOf)) note(node, 4001, QStringLiteral("FOR SYSTEM_TIME of %1 is dropped: the target keeps no history").arg(node.text));
    if (node.hasChild(Slot::Sample)) note(node, 4001, QStringLiteral("TABLESAMPLE of %1 is dropped").arg(node.text));
  } else
    for (const Slot slot : {Slot::Hint, Slot::Partition, Slot::AsOf, Slot::Sample})
      for (const Node *child : node.all(slot)) out->add(slot, child->clone());
  return out;
}

NodePtr CodeConverter::derivedTable(const Node &node, Scope &scope) {
  NodePtr out = sql::cloneShallow(node);
  std::vector<OutputColumn> columns;
  // A derived table sees outer scopes only when it is lateral, and then also what stands before it.
  const bool lateral = node.has(Flag::Lateral);
  if (lateral) m_scopes.push_back(std::move(scope));
  if (const Node *inner = node.child(Slot::Query)) out->add(Slot::Query, query(*inner, &columns));
  if (lateral) {
    scope = std::move(m_scopes.back());
    m_scopes.pop_back();
  }
  if (Node *inner = out->child(Slot::Query)) derivedColumns(*inner, columns);
  ScopeTable table;
  table.known = true;
  const Node *alias = node.child(Slot::Alias);
  if (alias) {
    table.alias = alias->text;
    const auto names = alias->all(Slot::Column);
    for (std::size_t i = 0; i < names.size() && i < columns.size(); ++i) columns[i].name = names[i]->text, columns[i].target.clear();
    out->add(Slot::Alias, alias->clone());
  } else if (m_session.toPostgres() || m_session.toMySql()) { // both ask for a name (PostgreSQL before 16)
    table.alias = QStringLiteral("derived_%1").arg(scope.tables.size() + 1);
    out->add(Slot::Alias, sql::make(NodeKind::Alias, table.alias));
    out->child(Slot::Alias)->set(Flag::As);
  }
  for (const OutputColumn &column : columns) table.columns.push_back({column.name, column.seen(), column.type, nullptr});
  scope.tables.push_back(std::move(table));
  return out;
}

NodePtr CodeConverter::fromFunction(const Node &node, Scope &scope) {
  ScopeTable table;
  const Node *alias = node.child(Slot::Alias);
  if (alias) table.alias = alias->text;
  scope.tables.push_back(std::move(table));
  NodePtr out = sql::cloneShallow(node);
  for (const sql::Child &child : node.children) out->add(child.slot, child.slot == Slot::Alias ? child.node->clone() : rebuild(*child.node));
  return out;
}

NodePtr CodeConverter::join(const Node &node, Scope &scope) {
  NodePtr out = sql::cloneShallow(node);
  out->text = joinType(node);
  const std::size_t before = scope.tables.size();
  if (const Node *left = node.child(Slot::Left)) out->add(Slot::Left, fromItem(*left, scope));
  const std::size_t middle = scope.tables.size();
  if (const Node *right = node.child(Slot::Right)) out->add(Slot::Right, fromItem(*right, scope));
  const auto mayBeMissing = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i)
      for (ScopeColumn &column : scope.tables[i].columns) column.type.nullable = true;
  };
  if (out->text == QLatin1String("LEFT") || out->text == QLatin1String("FULL")) mayBeMissing(middle, scope.tables.size());
  if (out->text == QLatin1String("RIGHT") || out->text == QLatin1String("FULL")) mayBeMissing(before, middle);
  for (const Node *name : node.all(Slot::Using)) {
    NodePtr column = name->clone();
    for (const ScopeTable &table : scope.tables)
      if (const ScopeColumn *c = table.find(name->text)) column->text = c->target;
    out->add(Slot::Using, std::move(column));
  }
  if (const Node *alias = node.child(Slot::Alias)) out->add(Slot::Alias, alias->clone());
  return out;
}

NodePtr CodeConverter::fromItem(const Node &node, Scope &scope) {
  switch (node.kind) {
  case NodeKind::TableRef: return tableReference(node, scope);
  case NodeKind::DerivedTable: return derivedTable(node, scope);
  case NodeKind::Join: return join(node, scope);
  case NodeKind::FunctionTable:
  case NodeKind::JsonTable: return fromFunction(node, scope);
  default: break;
  }
  note(node, 9001, QStringLiteral("Not understood in FROM: %1").arg(node.text.left(80)));
  return node.clone();
}

/// ON conditions are converted when all tables of the clause are in the scope; source and target have one shape.
void CodeConverter::joinConditions(const Node &source, Node &target) {
  if (source.kind != NodeKind::Join || target.kind != NodeKind::Join) return;
  for (const Slot side : {Slot::Left, Slot::Right})
    if (source.child(side) && target.child(side)) joinConditions(*source.child(side), *target.child(side));
  if (const Node *on = source.child(Slot::On)) {
    target.put(Slot::On, condition(*on));
    if (target.text == QLatin1String("CROSS") && !m_session.toMySql()) target.text = QStringLiteral("INNER");
  } else if (target.text == QLatin1String("INNER") && !source.hasChild(Slot::Using) && !source.has(Flag::Natural)) target.text = QStringLiteral("CROSS");
}

NodePtr CodeConverter::windowSpec(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  for (const sql::Child &child : node.children) {
    if (child.slot == Slot::OrderBy) out->add(child.slot, orderItem(*child.node));
    else if (child.slot == Slot::PartitionBy) out->add(child.slot, expression(*child.node).node);
    else out->add(child.slot, child.node->clone());
  }
  return out;
}

} // namespace portolan::convert
