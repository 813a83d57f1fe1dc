// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of data inside of WITH: what they give is kept in temporary tables, and the statement becomes several.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

/// WITH gone AS (DELETE … RETURNING …): the rows are kept in a temporary table before they go.
NodePtr PostgresToMySql::gathered(const Node &node) {
  const Node *with = node.child(Slot::With);
  if (!with || with->has(Flag::Recursive)) return nullptr;
  NodePtr script = sql::make(NodeKind::Script), rest = node.clone();
  std::vector<NodePtr> keep, drops;
  NodePtr list = rest->take(Slot::With);
  for (NodePtr &cte : list->takeAll(Slot::Item)) {
    const Node *body = static_cast<const Node &>(*cte).child(Slot::Query);
    if (isQuery(body->kind)) {
      keep.push_back(std::move(cte));
      continue;
    }
    if (body->kind == NodeKind::Update || body->kind == NodeKind::Insert) {
      if (!keep.empty() || !gatheredChange(*body, cte->text, *script, drops)) return nullptr;
      continue;
    }
    if (body->kind != NodeKind::Delete || !body->hasChild(Slot::Returning) || body->hasChild(Slot::Using) || body->hasChild(Slot::With) || !keep.empty()) return nullptr;
    NodePtr select = sql::make(NodeKind::Select), table = sql::make(NodeKind::CreateTable, cte->text), change = body->clone(), drop = sql::make(NodeKind::Drop, QStringLiteral("TABLE"));
    for (const Node *item : body->all(Slot::Returning)) select->add(Slot::Item, item->clone());
    select->add(Slot::From, body->child(Slot::Target)->clone());
    if (const Node *where = body->child(Slot::Where)) select->add(Slot::Where, where->clone());
    std::vector<OutputColumn> columns;
    table->set(Flag::Temporary);
    table->add(Slot::Query, query(*select, &columns));
    change->takeAll(Slot::Returning);
    script->add(Slot::Statement, std::move(table));
    script->add(Slot::Statement, remove(*change));
    m_ctes.push_back({cte->text, std::move(columns)});
    drop->set(Flag::Temporary);
    drop->add(Slot::Item, sql::name({cte->text}));
    drops.push_back(std::move(drop));
  }
  if (drops.empty()) return nullptr;
  if (!keep.empty()) {
    for (NodePtr &cte : keep) list->add(Slot::Item, std::move(cte));
    rest->insertAt(0, Slot::With, std::move(list));
  }
  script->add(Slot::Statement, statement(*rest));
  for (NodePtr &drop : drops) script->add(Slot::Statement, std::move(drop));
  note(node, 4019, QStringLiteral("The statement becomes several: run them in one transaction"));
  return script;
}

/// WITH changed AS (UPDATE … RETURNING …) and WITH made AS (INSERT … VALUES … RETURNING …): the rows are read behind the change, by their key.
bool PostgresToMySql::gatheredChange(const Node &change, const QString &name, Node &script, Nodes &drops) {
  const Node *target = change.child(Slot::Target);
  const Table *table = target ? findTable(catalogName(*target)) : nullptr;
  if (!table || !change.hasChild(Slot::Returning) || change.hasChild(Slot::With) || change.hasChild(Slot::From) || change.hasChild(Slot::OnConflict)) return false;
  const QStringList key = table->primaryKey ? table->primaryKey->columns() : QStringList();
  const auto drop = [&](const QString &what) {
    NodePtr out = sql::make(NodeKind::Drop, QStringLiteral("TABLE"));
    out->set(Flag::Temporary);
    out->add(Slot::Item, sql::name({what}));
    drops.push_back(std::move(out));
  };
  const auto keep = [&](const QString &as, NodePtr select, std::vector<OutputColumn> *columns) {
    NodePtr made = sql::make(NodeKind::CreateTable, as);
    made->set(Flag::Temporary);
    made->add(Slot::Query, query(*select, columns));
    script.add(Slot::Statement, std::move(made));
    drop(as);
  };
  const auto rows = [&](const std::vector<const Node *> &items, NodePtr where) {
    NodePtr select = sql::make(NodeKind::Select);
    for (const Node *item : items) select->add(Slot::Item, item->clone());
    select->add(Slot::From, target->clone());
    if (where) select->add(Slot::Where, std::move(where));
    return select;
  };
  NodePtr plain = change.clone(), found;
  plain->takeAll(Slot::Returning);
  if (change.kind == NodeKind::Update) {
    if (key.isEmpty()) return false;
    for (const Node *assignment : change.all(Slot::Assignment))
      for (const Node *column : assignment->all(Slot::Target))
        if (key.contains(column->text, Qt::CaseInsensitive)) return false;
    const QString keys = name + QStringLiteral("_rows");
    NodePtr select = rows({}, change.hasChild(Slot::Where) ? change.child(Slot::Where)->clone() : nullptr);
    NodePtr row = sql::make(NodeKind::Row), in = sql::make(NodeKind::In), of = sql::make(NodeKind::Select);
    for (const QString &column : key) {
      NodePtr item = sql::make(NodeKind::SelectItem), other = sql::make(NodeKind::SelectItem);
      item->add(Slot::Value, sql::column(column));
      other->add(Slot::Value, sql::column(column));
      select->add(Slot::Item, std::move(item));
      of->add(Slot::Item, std::move(other));
      row->add(Slot::Item, sql::column(column));
    }
    std::vector<OutputColumn> columns;
    keep(keys, std::move(select), &columns);
    m_ctes.push_back({keys, std::move(columns)});
    of->add(Slot::From, sql::make(NodeKind::TableRef, keys));
    in->add(Slot::Operand, key.size() == 1 ? row->take(Slot::Item) : std::move(row));
    in->add(Slot::Query, std::move(of));
    found = std::move(in);
    plain->takeAll(Slot::Where);
    plain->add(Slot::Where, found->clone());
  } else {
    const Node *source = change.child(Slot::Source);
    const auto counter = std::find_if(table->columns.begin(), table->columns.end(), [](const Column &c) { return c.identity.kind != IdentityKind::None; });
    if (!source || source->kind != NodeKind::Values || counter == table->columns.end()) return false;
    QStringList given;
    for (const Node *column : change.all(Slot::Column)) given << column->text.toLower();
    if (given.isEmpty() || given.contains(counter->name.toLower())) return false;
    NodePtr last = sql::call(QStringLiteral("last_insert_id"));
    last->add(Slot::Qualifier, sql::name({helperSchema()}));
    NodePtr between = sql::make(NodeKind::Between), end = last->clone(); // the rows of one INSERT are counted on
    between->add(Slot::Operand, sql::column(counter->name));
    between->add(Slot::Low, std::move(last));
    between->add(Slot::High, source->count(Slot::Row) == 1 ? std::move(end) : sql::binary(QStringLiteral("+"), std::move(end), sql::number(static_cast<qint64>(source->count(Slot::Row)) - 1)));
    found = std::move(between);
  }
  NodePtr made = statement(*plain);
  if (made->kind == NodeKind::Script || made->kind == NodeKind::Empty) return false;
  script.add(Slot::Statement, std::move(made));
  std::vector<OutputColumn> columns;
  keep(name, rows(change.all(Slot::Returning), std::move(found)), &columns);
  m_ctes.push_back({name, std::move(columns)});
  return true;
}

} // namespace portolan::convert
