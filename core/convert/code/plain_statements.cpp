// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/code/plain_converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

QString PlainConverter::rowName() const { return m_session.toSqlite() ? QStringLiteral("rowid") : m_session.toPostgres() ? QStringLiteral("ctid") : QString(); }

/// PostgreSQL sorts NULL as the largest value, the others as the smallest.
NodePtr PlainConverter::orderItem(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  const Node *value = node.child(Slot::Value);
  const bool position = value->kind == NodeKind::NumberLiteral;
  Value v = position ? Value{value->clone(), typeOf(Kind::Int)} : expression(*value);
  if (node.hasChild(Slot::Using)) note(node, 4001, QStringLiteral("ORDER BY … USING has no conversion"));
  const bool largest = m_session.fromPostgres(), largestThere = m_session.toPostgres();
  const bool descending = node.has(Flag::Desc);
  bool first = node.has(Flag::NullsFirst) || (!node.has(Flag::NullsLast) && largest == descending);
  out->set(Flag::NullsFirst, false).set(Flag::NullsLast, false);
  const bool naturally = largestThere == descending;
  if (first != naturally && (v.type.nullable || position) && v.node->kind != NodeKind::NumberLiteral) {
    if (m_session.toMySql()) note(node, 4020, QStringLiteral("NULLs sort at the other end"));
    else out->set(first ? Flag::NullsFirst : Flag::NullsLast);
  } else if (first != naturally && position && !m_session.toMySql()) out->set(first ? Flag::NullsFirst : Flag::NullsLast);
  out->add(Slot::Value, std::move(v.node));
  return out;
}

void PlainConverter::orderBy(const Node &node, Node &out) {
  for (const Node *item : node.all(Slot::OrderBy)) out.add(Slot::OrderBy, orderItem(*item));
}

void PlainConverter::tail(const Node &node, Node &out) {
  if (node.has(Flag::WithTies)) note(node, 4001, QStringLiteral("WITH TIES has no conversion"));
  const Node *limit = node.child(Slot::Limit), *offset = node.child(Slot::Offset);
  const bool negative = limit && limit->kind == NodeKind::Unary; // SQLite: LIMIT -1 is none
  if (limit && !negative && !limit->is(NodeKind::NullLiteral)) {
    if (m_session.toMySql() && limit->kind != NodeKind::NumberLiteral && limit->kind != NodeKind::Parameter) note(*limit, 4001, QStringLiteral("A computed LIMIT has no conversion"));
    out.add(Slot::Limit, expression(*limit).node);
  } else if (offset && m_session.toMySql()) out.add(Slot::Limit, sql::number(QStringLiteral("18446744073709551615")));
  if (offset) out.add(Slot::Offset, expression(*offset).node);
  for (const Node *lock : node.all(Slot::Lock)) note(*lock, 4005, QStringLiteral("%1 is dropped: SQLite locks the whole file").arg(lock->text));
}

NodePtr PlainConverter::convertSelect(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = sql::make(NodeKind::Select);
  out->span = node.span;
  out->setComments(node.comments());
  for (const Flag flag : {Flag::Distinct, Flag::Parens}) out->set(flag, node.has(flag));
  for (const Slot slot : {Slot::DistinctOn, Slot::Into})
    if (node.hasChild(slot)) note(node, 4001, QStringLiteral("%1 of SELECT has no conversion").arg(QString::fromLatin1(sql::slotName(slot))));
  for (const Node *option : node.all(Slot::Option)) note(node, option->text == QLatin1String("SQL_CALC_FOUND_ROWS") ? 4010 : 4005, QStringLiteral("%1 is dropped").arg(option->text));
  if (node.has(Flag::WithRollup)) note(node, 4001, QStringLiteral("WITH ROLLUP has no conversion"));
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) {
    for (const Node *item : with->all(Slot::Item))
      if (const Node *body = item->child(Slot::Query)) {
        if (!isQuery(body->kind)) note(*item, 5006, QStringLiteral("A change of data inside WITH has no conversion"));
        if (with->has(Flag::Recursive) && body->kind == NodeKind::SetOperation && body->hasChild(Slot::Limit) && !m_session.toSqlite()) note(*item, 4001, QStringLiteral("LIMIT in a recursive query has no conversion"));
      }
    out->add(Slot::With, withClause(*with));
  }
  m_scopes.emplace_back();
  std::vector<NodePtr> from;
  const std::vector<const Node *> sources = static_cast<const Node &>(node).all(Slot::From);
  for (const Node *item : sources) {
    (void)sql::walk(*item, [&](const Node &n) {
      if (isQuery(n.kind)) return sql::Visit::Skip;
      if (n.has(Flag::Lateral) && m_session.toSqlite()) note(n, 4001, QStringLiteral("LATERAL has no conversion"));
      if (n.kind == NodeKind::Join && n.text == QLatin1String("FULL") && m_session.toMySql()) note(n, 4001, QStringLiteral("FULL JOIN has no conversion"));
      if (n.kind == NodeKind::Alias && n.hasChild(Slot::Column) && (m_session.toSqlite() || m_session.toMySql())) note(n, 4001, QStringLiteral("Names of columns after an alias have no conversion"));
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
      converted->add(Slot::Value, expression(*value).node);
    } else {
      Value v = expression(*value);
      made.push_back({!item->text.isEmpty() ? item->text : value->kind == NodeKind::ColumnRef ? value->text : QString(), v.type});
      scope().aliases.push_back({item->text, nullptr, v.type, containsAggregate(*value)});
      NodePtr plain = v.node->clone();
      NodePtr result = shown(std::move(v));
      if (result->kind != NodeKind::ColumnRef && item->text.isEmpty() && value->kind == NodeKind::ColumnRef) {
        converted->text = made.back().name;
        converted->set(Flag::As);
      }
      converted->add(Slot::Value, std::move(result));
    }
    out->add(Slot::Item, std::move(converted));
  }
  std::erase_if(scope().aliases, [](const ScopeAlias &a) { return a.name.isEmpty(); });
  for (NodePtr &item : from) out->add(Slot::From, std::move(item));
  if (const Node *where = node.child(Slot::Where)) out->add(Slot::Where, condition(*where));
  scope().aliasesVisible = true;
  for (const Node *group : node.all(Slot::GroupBy)) {
    if (group->kind == NodeKind::GroupingSets && !m_session.toPostgres()) note(*group, 4001, QStringLiteral("%1 has no conversion").arg(group->text));
    out->add(Slot::GroupBy, group->kind == NodeKind::NumberLiteral || group->kind == NodeKind::GroupingSets ? group->clone() : expression(*group).node);
  }
  if (const Node *having = node.child(Slot::Having)) out->add(Slot::Having, condition(*having));
  scope().aliasesVisible = false;
  for (const Node *named : node.all(Slot::Window)) {
    NodePtr w = sql::cloneShallow(*named);
    w->add(Slot::Over, windowSpec(*named->child(Slot::Over)));
    out->add(Slot::Window, std::move(w));
  }
  scope().aliasesVisible = true;
  orderBy(node, *out);
  tail(node, *out);
  m_scopes.pop_back();
  m_ctes.resize(ctes);
  if (columns) *columns = std::move(made);
  return out;
}

NodePtr PlainConverter::convertSetOperation(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = sql::cloneShallow(node);
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  std::vector<OutputColumn> left, right;
  const auto side = [&](Slot slot, std::vector<OutputColumn> &its) {
    const Node &source = *node.child(slot);
    NodePtr made = query(source, &its);
    const bool own = source.hasChild(Slot::OrderBy) || source.hasChild(Slot::Limit) || (source.kind == NodeKind::SetOperation && (slot == Slot::Right || source.has(Flag::Parens)));
    if (m_session.toSqlite() && own) { // SQLite knows no parentheses around the parts
      made->set(Flag::Parens, false);
      NodePtr derived = sql::make(NodeKind::DerivedTable), select = sql::make(NodeKind::Select), item = sql::make(NodeKind::SelectItem);
      derived->add(Slot::Query, std::move(made));
      item->add(Slot::Value, sql::make(NodeKind::Star));
      select->add(Slot::Item, std::move(item));
      select->add(Slot::From, std::move(derived));
      made = std::move(select);
    }
    if (m_session.toSqlite()) made->set(Flag::Parens, false);
    out->add(slot, std::move(made));
  };
  side(Slot::Left, left);
  side(Slot::Right, right);
  if (m_session.toSqlite() && node.has(Flag::All) && node.text != QLatin1String("UNION")) note(node, 4001, QStringLiteral("%1 ALL has no conversion").arg(node.text));
  for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) left[i].type = common(left[i].type, right[i].type);
  m_scopes.emplace_back();
  ScopeTable result;
  for (const OutputColumn &column : left) result.columns.push_back({column.name, column.seen(), column.type, nullptr});
  scope().tables.push_back(std::move(result));
  orderBy(node, *out);
  tail(node, *out);
  m_scopes.pop_back();
  m_ctes.resize(ctes);
  if (columns) *columns = std::move(left);
  return out;
}

NodePtr PlainConverter::convertValues(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = CodeConverter::convertValues(node, columns);
  out->set(Flag::RowKeyword, false);
  return out;
}

NodePtr PlainConverter::fromFunction(const Node &node, Scope &scope) {
  ScopeTable table;
  if (const Node *alias = node.child(Slot::Alias)) table.alias = table.targetAlias = alias->text;
  scope.tables.push_back(std::move(table));
  note(node, 4001, QStringLiteral("A function in FROM has no conversion"));
  return node.clone();
}

// --- changes of data ----------------------------------------------------------------------------------------------

void PlainConverter::returning(const Node &node, Node &out) {
  for (const Node *item : node.all(Slot::Returning)) {
    if (m_session.toMySql() && (m_session.options.to != sql::Dialect::MariaDb || node.kind == NodeKind::Update)) note(*item, 5008, QStringLiteral("RETURNING has no conversion"));
    NodePtr made = sql::cloneShallow(*item);
    made->add(Slot::Value, shown(expression(*item->child(Slot::Value))));
    out.add(Slot::Returning, std::move(made));
  }
}

NodePtr PlainConverter::assignment(const Node &node, const ScopeTable *table) {
  NodePtr made = sql::make(NodeKind::Assignment);
  const Node *target = node.child(Slot::Target), *value = node.child(Slot::Value);
  if (target->kind != NodeKind::ColumnRef) {
    if (!m_session.toSqlite() || target->kind != NodeKind::Row) note(node, 4001, QStringLiteral("This assignment has no conversion"));
    made->add(Slot::Target, rebuild(*target));
    made->add(Slot::Value, expression(*value).node);
    return made;
  }
  const ScopeColumn *column = table ? table->find(target->text) : nullptr;
  const Column *declared = column && table->table ? table->table->column(column->source) : nullptr;
  made->add(Slot::Target, sql::column(column ? column->target : fold(target->text)));
  Value v = expression(*value);
  made->add(Slot::Value, value->kind == NodeKind::Default ? std::move(v.node) : stored(declared, std::move(v)));
  return made;
}

NodePtr PlainConverter::insert(const Node &node) {
  NodePtr out = sql::make(NodeKind::Insert, QStringLiteral("INSERT"));
  out->span = node.span;
  out->setComments(node.comments());
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  Scope own;
  NodePtr into = fromItem(*node.child(Slot::Target), own);
  const ScopeTable table = own.tables.empty() ? ScopeTable() : own.tables[0];
  out->add(Slot::Target, std::move(into));
  if (node.hasChild(Slot::Overriding) && m_session.toSqlite()) note(node, 4005, QStringLiteral("OVERRIDING is dropped"));
  std::vector<const Column *> columns;
  const auto declared = [&](const QString &name) { return table.table ? table.table->column(name) : nullptr; };
  for (const Node *column : node.all(Slot::Column)) {
    const ScopeColumn *found = table.find(column->text);
    out->add(Slot::Column, sql::column(found ? found->target : fold(column->text)));
    columns.push_back(declared(found ? found->source : column->text));
  }
  if (columns.empty() && table.table)
    for (const Column &column : table.table->columns) columns.push_back(&column);
  if (node.has(Flag::SetForm)) {
    NodePtr values = sql::make(NodeKind::Values), row = sql::make(NodeKind::Row);
    for (const Node *a : node.all(Slot::Assignment)) {
      NodePtr made = assignment(*a, &table);
      out->add(Slot::Column, made->take(Slot::Target));
      row->add(Slot::Item, made->take(Slot::Value));
    }
    values->add(Slot::Row, std::move(row));
    out->add(Slot::Source, std::move(values));
  } else if (const Node *source = node.child(Slot::Source); source && source->kind == NodeKind::Values) {
    NodePtr values = sql::make(NodeKind::Values);
    for (const Node *row : source->all(Slot::Row)) {
      NodePtr made = sql::make(NodeKind::Row);
      std::size_t i = 0;
      for (const Node *item : row->all(Slot::Item)) {
        const Column *column = i < columns.size() ? columns[i] : nullptr;
        ++i;
        if (item->kind == NodeKind::Default && m_session.toSqlite()) {
          note(*item, column && column->defaultValue.kind != DefaultKind::None ? 4020 : 4019, QStringLiteral("DEFAULT as a value becomes NULL"));
          made->add(Slot::Item, sql::null());
          continue;
        }
        Value v = expression(*item);
        made->add(Slot::Item, item->kind == NodeKind::Default ? std::move(v.node) : stored(column, std::move(v)));
      }
      values->add(Slot::Row, std::move(made));
    }
    out->add(Slot::Source, std::move(values));
  } else if (source) {
    out->add(Slot::Source, isQuery(source->kind) ? query(*source) : source->clone());
    if (source->kind == NodeKind::DefaultValues && m_session.toMySql()) {
      NodePtr values = sql::make(NodeKind::Values);
      values->add(Slot::Row, sql::make(NodeKind::Row));
      out->put(Slot::Source, std::move(values));
    }
  }
  m_scopes.push_back(std::move(own));
  NodePtr instead = upsert(node, table, *out);
  returning(node, *out);
  m_scopes.pop_back();
  m_ctes.resize(ctes);
  return instead ? std::move(instead) : std::move(out);
}

NodePtr PlainConverter::update(const Node &node) {
  NodePtr out = sql::make(NodeKind::Update);
  out->span = node.span;
  out->setComments(node.comments());
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  if (node.hasChild(Slot::CurrentOf)) note(node, 4001, QStringLiteral("WHERE CURRENT OF has no conversion"));
  Scope own;
  std::vector<const Node *> froms;
  for (const Node *target : node.all(Slot::Target)) out->add(Slot::Target, fromItem(*target, own));
  const ScopeTable table = own.tables.empty() ? ScopeTable() : own.tables[0];
  for (const Node *item : node.all(Slot::From)) {
    NodePtr made = fromItem(*item, own);
    froms.push_back(item);
    out->add(m_session.toMySql() ? Slot::Target : Slot::From, std::move(made));
  }
  m_scopes.push_back(std::move(own));
  if (!m_session.toMySql()) {
    auto made = out->all(Slot::From);
    for (std::size_t i = 0; i < made.size(); ++i) joinConditions(*froms[i], *made[i]);
  } else if (!froms.empty()) {
    for (const Node *item : froms)
      if (item->kind == NodeKind::Join) note(*item, 4001, QStringLiteral("A join in UPDATE … FROM has no conversion"));
  }
  for (const Node *a : node.all(Slot::Assignment)) {
    NodePtr made = assignment(*a, &table);
    if (m_session.toMySql() && !froms.empty() && made->child(Slot::Target)->kind == NodeKind::ColumnRef) made->child(Slot::Target)->put(Slot::Qualifier, sql::name({table.targetAlias}));
    out->add(Slot::Assignment, std::move(made));
  }
  NodePtr where = node.child(Slot::Where) ? condition(*node.child(Slot::Where)) : nullptr;
  if (node.hasChild(Slot::Limit) || node.hasChild(Slot::OrderBy)) {
    if (m_session.toMySql()) {
      orderBy(node, *out);
      tail(node, *out);
    } else { // the rows by a query of their own
      NodePtr select = sql::make(NodeKind::Select), item = sql::make(NodeKind::SelectItem);
      item->add(Slot::Value, sql::column(rowName()));
      select->add(Slot::Item, std::move(item));
      select->add(Slot::From, out->child(Slot::Target)->clone());
      if (where) select->add(Slot::Where, std::move(where));
      orderBy(node, *select);
      tail(node, *select);
      where = sql::make(NodeKind::In);
      where->add(Slot::Operand, sql::column(rowName()));
      where->add(Slot::Query, std::move(select));
    }
  }
  if (where) out->add(Slot::Where, std::move(where));
  returning(node, *out);
  m_scopes.pop_back();
  m_ctes.resize(ctes);
  return out;
}

NodePtr PlainConverter::remove(const Node &node) {
  NodePtr out = sql::make(NodeKind::Delete);
  out->span = node.span;
  out->setComments(node.comments());
  const std::size_t ctes = m_ctes.size();
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  Scope own;
  const auto targets = node.all(Slot::Target);
  const bool joined = node.has(Flag::MultiTable) || node.hasChild(Slot::Using);
  if (targets.size() != 1 || node.hasChild(Slot::CurrentOf)) {
    note(node, 4001, QStringLiteral("This form of DELETE has no conversion"));
    return out;
  }
  std::vector<NodePtr> sources;
  if (!joined || node.hasChild(Slot::Using)) sources.push_back(fromItem(*targets[0], own));
  std::vector<const Node *> read;
  for (const Slot slot : {Slot::From, Slot::Using})
    for (const Node *item : node.all(slot)) {
      sources.push_back(fromItem(*item, own));
      read.push_back(item);
    }
  const ScopeTable *table = nullptr;
  for (const ScopeTable &t : own.tables)
    if (t.alias.compare(targets[0]->text, Qt::CaseInsensitive) == 0 || t.name.name.compare(targets[0]->text, Qt::CaseInsensitive) == 0) table = table ? table : &t;
  const QString alias = table ? table->targetAlias : targets[0]->text, real = table && table->table ? m_session.names.target(table->name).name : alias;
  m_scopes.push_back(std::move(own));
  NodePtr where = node.child(Slot::Where) ? condition(*node.child(Slot::Where)) : nullptr;
  if (!joined && !node.hasChild(Slot::Limit)) {
    out->add(Slot::Target, std::move(sources[0]));
    if (where) out->add(Slot::Where, std::move(where));
  } else if (m_session.toMySql()) {
    out->add(Slot::Target, std::move(sources[0]));
    if (where) out->add(Slot::Where, std::move(where));
    if (joined) note(node, 4001, QStringLiteral("This form of DELETE has no conversion"));
    orderBy(node, *out);
    tail(node, *out);
  } else {
    for (std::size_t i = 0; i < read.size(); ++i) joinConditions(*read[i], *sources[i + sources.size() - read.size()]);
    NodePtr select = sql::make(NodeKind::Select), item = sql::make(NodeKind::SelectItem), in = sql::make(NodeKind::In);
    item->add(Slot::Value, sql::column(rowName(), alias));
    select->add(Slot::Item, std::move(item));
    for (NodePtr &source : sources) select->add(Slot::From, std::move(source));
    if (where) select->add(Slot::Where, std::move(where));
    orderBy(node, *select);
    tail(node, *select);
    NodePtr target = tableName(table && table->table ? *sql::name({table->name.name}) : *targets[0], NodeKind::TableRef);
    out->add(Slot::Target, std::move(target));
    in->add(Slot::Operand, sql::column(rowName()));
    in->add(Slot::Query, std::move(select));
    out->add(Slot::Where, std::move(in));
  }
  returning(node, *out);
  m_scopes.pop_back();
  m_ctes.resize(ctes);
  return out;
}

// --- definitions --------------------------------------------------------------------------------------------------

NodePtr PlainConverter::createView(const Node &node) {
  NodePtr out = sql::make(NodeKind::CreateView);
  out->span = node.span;
  out->setComments(node.comments());
  NodePtr name = tableName(node);
  out->text = name->text;
  if (NodePtr qualifier = name->take(Slot::Qualifier)) out->add(Slot::Qualifier, std::move(qualifier));
  if (node.has(Flag::Materialized)) note(node, 7003, QStringLiteral("The materialised view becomes a plain view"));
  for (const Node *column : node.all(Slot::Column)) {
    NodePtr c = column->clone();
    c->text = fold(c->text);
    out->add(Slot::Column, std::move(c));
  }
  if (node.hasChild(Slot::Check)) note(node, 7002, QStringLiteral("WITH CHECK OPTION of the view is dropped"));
  for (const Node *option : node.all(Slot::Option))
    if (!option->textIs(QLatin1String("DEFINER")) && !option->textIs(QLatin1String("SQL SECURITY"))) note(*option, 7002, QStringLiteral("%1 of the view is dropped").arg(option->text));
  if (const Node *body = node.child(Slot::Query)) {
    NodePtr converted = query(*body);
    if (converted->kind == NodeKind::Select && !node.hasChild(Slot::Column))
      for (Node *item : converted->all(Slot::Item))
        if (!item->text.isEmpty()) item->text = fold(item->text);
    out->add(Slot::Query, std::move(converted));
  }
  return out;
}

NodePtr PlainConverter::dropStatement(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  out->set(Flag::Cascade, node.has(Flag::Cascade) && !m_session.toSqlite()).set(Flag::Restrict, false);
  if (node.text != QLatin1String("TABLE") && node.text != QLatin1String("VIEW") && node.text != QLatin1String("INDEX")) {
    note(node, 4001, QStringLiteral("DROP %1 has no conversion").arg(node.text));
    return sql::make(NodeKind::Empty);
  }
  for (const Node *item : node.all(Slot::Item)) out->add(Slot::Item, tableName(*item));
  if (out->count(Slot::Item) < 2 || !m_session.toSqlite()) return out;
  NodePtr script = sql::make(NodeKind::Script); // SQLite drops one at a time
  for (NodePtr &item : out->takeAll(Slot::Item)) {
    NodePtr one = sql::cloneShallow(*out);
    one->add(Slot::Item, std::move(item));
    script->add(Slot::Statement, std::move(one));
  }
  return script;
}

NodePtr PlainConverter::createTrigger(const Node &node) {
  note(node, 6001, QStringLiteral("The trigger %1 has no conversion").arg(node.text));
  return sql::make(NodeKind::Empty);
}

NodePtr PlainConverter::statement(const Node &node) {
  switch (node.kind) {
  case NodeKind::Select: case NodeKind::SetOperation: case NodeKind::Values: return query(node);
  case NodeKind::Insert: return insert(node);
  case NodeKind::Update: return update(node);
  case NodeKind::Delete: return remove(node);
  case NodeKind::CreateView: return createView(node);
  case NodeKind::CreateTrigger: return createTrigger(node);
  case NodeKind::Drop: return dropStatement(node);
  case NodeKind::Truncate: {
    NodePtr script = sql::make(NodeKind::Script);
    for (const Node *target : node.all(Slot::Target)) {
      NodePtr one = sql::make(m_session.toSqlite() ? NodeKind::Delete : NodeKind::Truncate);
      one->add(Slot::Target, tableName(*target, NodeKind::TableRef));
      script->add(Slot::Statement, std::move(one));
    }
    return script;
  }
  case NodeKind::Transaction: return node.clone();
  case NodeKind::CreateRoutine:
    if (m_session.toSqlite()) {
      note(node, 6001, QStringLiteral("SQLite has no stored programs: %1 is left out").arg(node.text));
      return sql::make(NodeKind::Empty);
    }
    break;
  case NodeKind::Empty: return sql::make(NodeKind::Empty);
  case NodeKind::Pragma: case NodeKind::SetStatement: case NodeKind::SetSpecial: case NodeKind::Use:
    note(node, 9003, QStringLiteral("A setting of the session is left out"));
    return sql::make(NodeKind::Empty);
  default: break;
  }
  note(node, 4001, QStringLiteral("There is no conversion of this statement for this pair of dialects"));
  return sql::make(NodeKind::Empty);
}

} // namespace portolan::convert
