// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of data inside of programs: how many rows they found, and what RETURNING … INTO reads.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

/// The rows that a change finds.
NodePtr rowsOf(const Node &change, NodePtr item) {
  NodePtr select = sql::make(NodeKind::Select), selected = sql::make(NodeKind::SelectItem);
  selected->add(Slot::Value, std::move(item));
  select->add(Slot::Item, std::move(selected));
  for (const Node *t : change.all(Slot::Target)) select->add(Slot::From, t->clone());
  for (const Node *t : change.all(Slot::From)) select->add(Slot::From, t->clone());
  if (const Node *where = change.child(Slot::Where)) select->add(Slot::Where, where->clone());
  return select;
}

} // namespace

/// UPDATE … RETURNING … INTO reads the row behind the change, DELETE before it; the condition must find the same row both times.
bool PostgresToMySql::readsBack(const Node &node, const std::vector<const Node *> &items, const std::vector<const Node *> &targets, Nodes &out, const std::function<void()> &changed) {
  const Node *where = node.child(Slot::Where), *table = node.child(Slot::Target);
  if ((node.kind != NodeKind::Update && node.kind != NodeKind::Delete) || !where || !table || node.hasChild(Slot::From) || node.hasChild(Slot::Using) || node.hasChild(Slot::With) || (items.size() != targets.size() && !(items.size() == 1 && items[0]->child(Slot::Value)->kind == NodeKind::Star))) return false;
  for (const Node *a : node.all(Slot::Assignment))
    for (const Node *t : a->all(Slot::Target))
      if (mentions(*where, t->text)) return false;
  NodePtr plain = node.clone(), select = sql::make(NodeKind::Select);
  plain->takeAll(Slot::Returning);
  plain->takeAll(Slot::Into);
  for (const Node *item : items) select->add(Slot::Item, item->clone());
  select->add(Slot::From, table->clone());
  select->add(Slot::Where, where->clone());
  NodePtr read = query(*select), change = statement(*plain), into = sql::make(NodeKind::IntoClause);
  if (change->kind == NodeKind::Script) return false;
  for (const Node *t : targets) into->add(Slot::Target, expression(*t).node);
  read->put(Slot::Into, std::move(into));
  read->add(Slot::Limit, sql::number(1));
  const bool before = node.kind == NodeKind::Delete;
  for (const Node *t : targets) out.push_back(setTo(expression(*t).node, sql::null())); // no row: NULL
  if (before) out.push_back(std::move(read));
  out.push_back(std::move(change));
  changed();
  if (!before) out.push_back(std::move(read));
  return true;
}

/// INSERT … RETURNING … INTO reads the row by its key: the number that was given out, or the key that stands in VALUES.
bool PostgresToMySql::insertReadsBack(const Node &node, const std::vector<const Node *> &targets, Nodes &out, const std::function<void()> &changed) {
  const Node *target = node.child(Slot::Target), *source = node.child(Slot::Source);
  const Table *table = target ? findTable(catalogName(*target)) : nullptr;
  if (!table || !source || source->kind != NodeKind::Values || source->count(Slot::Row) != 1 || node.hasChild(Slot::OnConflict) || node.hasChild(Slot::With)) return false;
  const auto values = source->child(Slot::Row)->all(Slot::Item);
  QStringList given;
  for (const Node *column : node.all(Slot::Column)) given << column->text.toLower();
  if (given.isEmpty())
    for (const Column &column : table->columns) given << column.name.toLower();
  NodePtr where;
  const auto both = [&](NodePtr test) { where = where ? sql::binary(QStringLiteral("AND"), std::move(where), std::move(test)) : std::move(test); };
  const auto numbered = std::find_if(table->columns.begin(), table->columns.end(), [&](const Column &c) {
    const auto at = static_cast<std::size_t>(given.indexOf(c.name.toLower()));
    return c.identity.kind != IdentityKind::None && (!given.contains(c.name.toLower()) || at >= values.size() || values[at]->kind == NodeKind::Default);
  });
  if (numbered != table->columns.end()) {
    NodePtr last = sql::call(QStringLiteral("last_insert_id"));
    last->add(Slot::Qualifier, sql::name({helperSchema()}));
    both(sql::binary(QStringLiteral("="), sql::column(numbered->name), std::move(last)));
  } else {
    if (!table->primaryKey || table->primaryKey->parts.empty()) return false;
    for (const QString &key : table->primaryKey->columns()) {
      const auto at = static_cast<std::size_t>(given.indexOf(key.toLower()));
      if (!given.contains(key.toLower()) || at >= values.size()) return false;
      const NodeKind kind = values[at]->kind;
      const bool plain = kind == NodeKind::StringLiteral || kind == NodeKind::NumberLiteral || (kind == NodeKind::ColumnRef && (values[at]->hasChild(Slot::Qualifier) || variable(values[at]->text)));
      if (!plain) return false;
      both(sql::binary(QStringLiteral("="), sql::column(key, target->text), values[at]->clone()));
    }
  }
  NodePtr plain = node.clone(), select = sql::make(NodeKind::Select), into = sql::make(NodeKind::IntoClause);
  plain->takeAll(Slot::Returning);
  plain->takeAll(Slot::Into);
  for (const Node *item : node.all(Slot::Returning)) select->add(Slot::Item, item->clone());
  NodePtr from = target->clone();
  from->takeAll(Slot::Alias);
  select->add(Slot::From, std::move(from));
  select->add(Slot::Where, std::move(where));
  NodePtr insert_ = statement(*plain);
  if (insert_->kind == NodeKind::Script) return false;
  out.push_back(std::move(insert_));
  changed();
  NodePtr read = query(*select);
  for (const Node *t : targets) into->add(Slot::Target, expression(*t).node);
  read->put(Slot::Into, std::move(into));
  out.push_back(std::move(read));
  return true;
}

/// MySQL counts the rows that an UPDATE changed, PostgreSQL those that it found.
void PostgresToMySql::change(const Node &node, Nodes &out) {
  const bool update_ = node.kind == NodeKind::Update;
  m_routine->fetched = m_routine->matched = false;
  const auto foundRows = [&]() -> NodePtr {
    if (update_) { // when it changed nothing, what it looked for is still there
      NodePtr exists = sql::make(NodeKind::Exists);
      exists->add(Slot::Query, query(*rowsOf(node, sql::number(1))));
      return f("ROW_COUNT() > 0 OR _1", sql::list(std::move(exists)));
    }
    if (const Node *conflict = node.child(Slot::OnConflict); conflict && !conflict->has(Flag::DoNothing) && !conflict->hasChild(Slot::Where) && node.child(Slot::Source) && node.child(Slot::Source)->kind == NodeKind::Values) return sql::boolean(true);
    return f("ROW_COUNT() > 0");
  };
  const auto tell = [&] { if (m_foundDeclared) found(foundRows(), out); };
  if (update_ && m_routine->counted) {
    if (node.hasChild(Slot::From)) note(node, 4020, QStringLiteral("ROW_COUNT() counts the rows that were changed, not those that were found"));
    else {
      NodePtr all = sql::call(QStringLiteral("count"));
      all->add(Slot::Arg, sql::make(NodeKind::Star));
      NodePtr subquery = sql::make(NodeKind::Subquery);
      subquery->add(Slot::Query, query(*rowsOf(node, std::move(all))));
      out.push_back(setTo(sql::make(NodeKind::UserVariable, QStringLiteral("portolan_matched")), std::move(subquery)));
      m_routine->matched = true;
    }
  }
  const Node *into = node.child(Slot::Into);
  if (!into && !node.hasChild(Slot::Returning)) {
    NodePtr made = statement(node);
    if (made->kind == NodeKind::Script)
      for (NodePtr &s : made->takeAll(Slot::Statement)) out.push_back(std::move(s));
    else out.push_back(std::move(made));
    tell();
    return;
  }
  const auto targets = into ? into->all(Slot::Target) : std::vector<const Node *>();
  if (into && node.kind == NodeKind::Insert && insertReadsBack(node, targets, out, tell)) return;
  if (into && node.kind != NodeKind::Insert && readsBack(node, node.all(Slot::Returning), targets, out, tell)) return;
  note(node, 6011, QStringLiteral("RETURNING … INTO has no conversion here"));
}

} // namespace portolan::convert
