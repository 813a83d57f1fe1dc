// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of PL/pgSQL.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include "core/sql/parser.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

void PostgresToMySql::found(NodePtr value, Nodes &out) {
  if (m_foundDeclared) out.push_back(setTo(sql::column(QStringLiteral("found")), std::move(value)));
}

void PostgresToMySql::programStatement(const Node &node, Nodes &out) {
  const auto loopLabel = [&](const QString &label) { return label.isEmpty() ? (m_loopLabels.isEmpty() ? QString() : m_loopLabels.last()) : label; };
  switch (node.kind) {
  case NodeKind::Block: {
    if (!node.hasChild(Slot::Declaration) && !node.hasChild(Slot::Handler) && node.text.isEmpty()) {
      programList(node.all(Slot::Statement), out);
      return;
    }
    NodePtr made = sql::make(NodeKind::Block, node.text);
    programBlock(node, *made);
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::Assign: case NodeKind::SetStatement: {
    const Node *target = node.child(Slot::Target), *value = node.child(Slot::Value);
    if (!target || target->kind != NodeKind::ColumnRef) {
      note(node, 6011, QStringLiteral("This assignment has no conversion"));
      return;
    }
    const QString owner = target->textOf(Slot::Qualifier).toUpper();
    const auto place = resolve(*target);
    const Type type = place && place->variable ? place->variable->type : place && place->column ? place->column->type : Type();
    NodePtr to = owner == QLatin1String("NEW") || owner == QLatin1String("OLD") ? sql::column(target->text, owner) : columnReference(*target).node;
    out.push_back(setTo(std::move(to), assigned(*value, type)));
    return;
  }
  case NodeKind::If: case NodeKind::CaseStatement: {
    NodePtr made = sql::cloneShallow(node);
    if (const Node *operand = node.child(Slot::Operand)) {
      const Node *first = node.child(Slot::Branch);
      Value v = expression(*operand), other = first && first->hasChild(Slot::Condition) ? expression(*first->child(Slot::Condition)) : Value{sql::null(), {}};
      made->add(Slot::Operand, exact(std::move(v), other)); // a variable may ignore case otherwise
    }
    for (const Node *branch : node.all(Slot::Branch)) {
      const auto conditions = branch->all(Slot::Condition);
      for (const Node *c : conditions) { // several values of CASE: a branch for each
        NodePtr b = sql::make(NodeKind::IfBranch);
        b->add(Slot::Condition, node.kind == NodeKind::If || !node.hasChild(Slot::Operand) ? condition(*c) : expression(*c).node);
        programStatements(branch->all(Slot::Statement), *b, Slot::Statement);
        made->add(Slot::Branch, std::move(b));
      }
    }
    if (node.hasChild(Slot::Else)) programStatements(node.all(Slot::Else), *made, Slot::Else);
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::While: case NodeKind::Loop: {
    NodePtr made = sql::make(node.kind, node.text.isEmpty() ? QStringLiteral("loop_%1").arg(++m_routine->loops) : node.text);
    if (const Node *c = node.child(Slot::Condition)) made->add(Slot::Condition, condition(*c));
    m_loopLabels << made->text;
    programStatements(node.all(Slot::Statement), *made, Slot::Statement);
    m_loopLabels.removeLast();
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::ForRange: {
    m_loopLabels << (node.text.isEmpty() ? QStringLiteral("loop_%1").arg(m_routine->loops + 1) : node.text);
    loopOver(node, out);
    m_loopLabels.removeLast();
    return;
  }
  case NodeKind::ForQuery: loopOver(node, out); return;
  case NodeKind::Leave: case NodeKind::Iterate: {
    QString label = loopLabel(node.text);
    if (!label.isEmpty() && node.kind == NodeKind::Leave && label.compare(m_routine->label, Qt::CaseInsensitive) == 0) label = QStringLiteral("main");
    NodePtr jump = sql::make(node.kind, label);
    if (label.isEmpty()) note(node, 6010, QStringLiteral("This jump has no conversion"));
    if (const Node *c = node.child(Slot::Condition)) {
      Nodes statements;
      statements.push_back(std::move(jump));
      jump = ifThen(condition(*c), std::move(statements));
    }
    out.push_back(std::move(jump));
    return;
  }
  case NodeKind::Return: {
    const Node *value = node.child(Slot::Value);
    if (m_routine->trigger) {
      const bool row = value && value->kind == NodeKind::ColumnRef && (value->textIs(QLatin1String("new")) || value->textIs(QLatin1String("old")));
      if (!row && m_routine->before) note(node, 6011, QStringLiteral("RETURN NULL in a BEFORE trigger passes over the row, which the target cannot"), QStringLiteral("Raise an error with SIGNAL instead."));
      out.push_back(sql::make(NodeKind::Leave, QStringLiteral("main")));
      return;
    }
    if (node.hasChild(Slot::Query) || node.has(Flag::Next) || node.has(Flag::Dynamic)) {
      if (value && value->kind == NodeKind::ColumnRef && m_routine->results.contains(value->text.toLower())) return; // the cursor's rows have been given
      returnRows(node, out);
      return;
    }
    if (!value || m_routine->procedure) out.push_back(sql::make(NodeKind::Leave, QStringLiteral("main")));
    else {
      NodePtr made = sql::make(NodeKind::Return);
      made->add(Slot::Value, expression(*value).node);
      out.push_back(std::move(made));
    }
    return;
  }
  case NodeKind::Raise: raise(node, out); return;
  case NodeKind::Null: case NodeKind::Empty: return;
  case NodeKind::ForEach: {
    const Node *array = node.child(Slot::Value);
    if (!array || node.hasChild(Slot::Slice)) break;
    NodePtr loop = sql::make(NodeKind::ForQuery, node.text);
    for (const Node *t : node.all(Slot::Target)) loop->add(Slot::Target, t->clone());
    if (array->kind == NodeKind::Array && array->hasChild(Slot::Item)) {
      NodePtr values = sql::make(NodeKind::Values);
      for (const Node *item : array->all(Slot::Item)) {
        NodePtr row = sql::make(NodeKind::Row);
        row->add(Slot::Item, item->clone());
        values->add(Slot::Row, std::move(row));
      }
      loop->add(Slot::Query, valuesAsSelects(*values, {QStringLiteral("item")}));
    } else { // FROM unnest(array) WITH ORDINALITY AS q(item, place)
      NodePtr select = sql::make(NodeKind::Select), value = sql::make(NodeKind::SelectItem), rows = sql::make(NodeKind::FunctionTable), alias = sql::make(NodeKind::Alias, QStringLiteral("q")), order = sql::make(NodeKind::OrderItem);
      value->add(Slot::Value, sql::column(QStringLiteral("item"), QStringLiteral("q")));
      rows->add(Slot::Item, sql::call(QStringLiteral("unnest"), sql::list(array->clone())));
      rows->set(Flag::WithOrdinality);
      alias->add(Slot::Column, sql::name({QStringLiteral("item")}));
      alias->add(Slot::Column, sql::name({QStringLiteral("place")}));
      rows->add(Slot::Alias, std::move(alias));
      order->add(Slot::Value, sql::column(QStringLiteral("place"), QStringLiteral("q")));
      select->add(Slot::Item, std::move(value));
      select->add(Slot::From, std::move(rows));
      select->add(Slot::OrderBy, std::move(order));
      loop->add(Slot::Query, std::move(select));
    }
    for (const Node *s : node.all(Slot::Statement)) loop->add(Slot::Statement, s->clone());
    loopOver(*loop, out);
    return;
  }
  case NodeKind::Perform: {
    const Node *select = node.child(Slot::Query);
    if (select && select->kind == NodeKind::Select && !select->hasChild(Slot::From) && select->count(Slot::Item) == 1)
      if (const Node *value = select->child(Slot::Item)->child(Slot::Value); value && value->kind == NodeKind::FunctionCall && m_session.catalog)
        for (const Routine &routine : m_session.catalog->routines) // what gives nothing has become a procedure
          if (routine.name.name.compare(value->text, Qt::CaseInsensitive) == 0 && routine.returns.native == QLatin1String("void")) {
            NodePtr made = sql::make(NodeKind::Call), call = sql::make(NodeKind::FunctionCall, value->text);
            for (const Node *a : value->all(Slot::Arg)) call->add(Slot::Arg, expression(*a).node);
            made->add(Slot::Call, std::move(call));
            out.push_back(std::move(made));
            return;
          }
    if (select && select->kind == NodeKind::Select && !select->hasChild(Slot::From)) {
      NodePtr made = sql::make(NodeKind::Do);
      for (const Node *item : select->all(Slot::Item)) made->add(Slot::Item, expression(*item->child(Slot::Value)).node);
      out.push_back(std::move(made));
      return;
    }
    if (!select || select->kind != NodeKind::Select) {
      note(node, 6011, QStringLiteral("This PERFORM has no conversion"));
      return;
    }
    found(sql::boolean(true), out);
    NodePtr one = query(*select);
    std::vector<NodePtr> items = one->takeAll(Slot::Item);
    one->insertAt(0, Slot::Item, std::move(items[0]));
    NodePtr into = sql::make(NodeKind::IntoClause);
    into->add(Slot::Target, sql::make(NodeKind::UserVariable, QStringLiteral("portolan_nothing")));
    one->put(Slot::Into, std::move(into));
    if (!one->hasChild(Slot::Limit)) one->add(Slot::Limit, sql::number(1));
    out.push_back(std::move(one));
    return;
  }
  case NodeKind::Select: {
    const Node *into = node.child(Slot::Into);
    if (!into) {
      if (!m_routine->procedure) note(node, 6011, QStringLiteral("A query without a target has no conversion here"));
      m_routine->fetched = true;
    m_routine->matched = false;
      out.push_back(query(node));
      return;
    }
    for (const Node *t : into->all(Slot::Target)) // no row: NULL, not the old value
      if (!into->has(Flag::Strict)) out.push_back(setTo(expression(*t).node, sql::null()));
    found(sql::boolean(true), out);
    m_routine->fetched = true;
    m_routine->matched = false;
    NodePtr made = query(node);
    const bool aggregates = !node.hasChild(Slot::GroupBy) && std::any_of(node.children.begin(), node.children.end(), [](const sql::Child &c) { return c.slot == Slot::Item && containsAggregate(*c.node); });
    if (!made->hasChild(Slot::Limit) && !into->has(Flag::Strict) && !aggregates && made->hasChild(Slot::From)) made->add(Slot::Limit, sql::number(1)); // PL/pgSQL takes the first row
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::Insert: case NodeKind::Update: case NodeKind::Delete: case NodeKind::Merge: case NodeKind::Truncate: {
    change(node, out);
    return;
  }
  case NodeKind::GetDiagnostics: {
    for (const Node *item : node.all(Slot::Item)) {
      const QString what = item->textOf(Slot::Value).toUpper();
      NodePtr target = expression(*item->child(Slot::Target)).node;
      if (what == QLatin1String("ROW_COUNT") && m_routine->matched) out.push_back(setTo(std::move(target), sql::make(NodeKind::UserVariable, QStringLiteral("portolan_matched"))));
      else if (what == QLatin1String("ROW_COUNT")) out.push_back(setTo(std::move(target), f(m_routine->fetched ? "FOUND_ROWS()" : "ROW_COUNT()")));
      else if (what == QLatin1String("MESSAGE_TEXT") || what == QLatin1String("RETURNED_SQLSTATE")) {
        NodePtr made = sql::make(NodeKind::GetDiagnostics), a = sql::make(NodeKind::Assignment);
        made->add(Slot::ConditionNumber, sql::number(1));
        a->add(Slot::Target, std::move(target));
        a->add(Slot::Value, sql::wordNode(what));
        made->add(Slot::Item, std::move(a));
        out.push_back(std::move(made));
      } else note(*item, 6011, QStringLiteral("GET DIAGNOSTICS … = %1 has no conversion").arg(what));
    }
    return;
  }
  case NodeKind::OpenCursor: openCursor(node, out); return;
  case NodeKind::FetchCursor: fetchCursor(node, out); return;
  case NodeKind::ForCursor: loopOverCursor(node, out); return;
  case NodeKind::Drop:
    if (!node.textIs(QLatin1String("TABLE"))) break;
    dropTable(node, out);
    return;
  case NodeKind::CloseCursor:
    if (!m_routine->results.contains(node.text.toLower())) out.push_back(node.clone());
    return;
  case NodeKind::Call: {
    NodePtr made = sql::cloneShallow(node), call = sql::make(NodeKind::FunctionCall, node.child(Slot::Call)->text);
    for (const Node *a : node.child(Slot::Call)->all(Slot::Arg)) call->add(Slot::Arg, expression(*a).node);
    made->add(Slot::Call, std::move(call));
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::Transaction: {
    sql::ParseOptions options;
    options.dialect = m_session.options.to;
    const bool ends = node.text == QLatin1String("COMMIT") || node.text == QLatin1String("ROLLBACK");
    out.push_back(ends ? sql::parseStatement(node.text + QStringLiteral(" AND CHAIN"), options).node : node.clone()); // the next begins at once
    return;
  }
  case NodeKind::Execute: execute(node, out); return;
  default: break;
  }
  note(node, 6011, QStringLiteral("%1 has no conversion inside a stored program").arg(QLatin1String(sql::nodeKindName(node.kind))));
}

} // namespace portolan::convert
