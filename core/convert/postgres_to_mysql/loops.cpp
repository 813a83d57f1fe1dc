// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

/// FOR i IN a..b and FOR r IN query: a block with its own variables, a cursor and a loop.
void PostgresToMySql::loopOver(const Node &node, Nodes &out) {
  const int number = ++m_routine->loops;
  NodePtr block = sql::make(NodeKind::Block), loop = sql::make(NodeKind::Loop, node.text.isEmpty() ? QStringLiteral("loop_%1").arg(number) : node.text);
  m_variables.emplace_back();
  if (node.kind == NodeKind::ForRange) {
    const QString name = node.child(Slot::Name)->text, last = QStringLiteral("last_%1").arg(number);
    NodePtr low = expression(*node.child(Slot::Low)).node, high = expression(*node.child(Slot::High)).node, step = node.hasChild(Slot::Step) ? expression(*node.child(Slot::Step)).node : sql::number(1);
    const bool reverse = node.has(Flag::Reverse);
    block->add(Slot::Declaration, declaration(name, sql::typeName(QStringLiteral("BIGINT")), sql::binary(reverse ? QStringLiteral("+") : QStringLiteral("-"), std::move(low), step->clone())));
    block->add(Slot::Declaration, declaration(last, sql::typeName(QStringLiteral("BIGINT")), std::move(high)));
    m_variables.back().push_back({name, name, typeOf(Kind::Int, false)});
    loop->add(Slot::Statement, setTo(sql::column(name), sql::binary(reverse ? QStringLiteral("-") : QStringLiteral("+"), sql::column(name), std::move(step)))); // first of all, so that CONTINUE counts too
    Nodes leave;
    leave.push_back(sql::make(NodeKind::Leave, loop->text));
    loop->add(Slot::Statement, ifThen(sql::binary(reverse ? QStringLiteral("<") : QStringLiteral(">"), sql::column(name), sql::column(last)), std::move(leave)));
    programStatements(node.all(Slot::Statement), *loop, Slot::Statement);
  } else {
    const auto targets = node.all(Slot::Target);
    const QString done = QStringLiteral("done_%1").arg(number), cursor = QStringLiteral("cursor_%1").arg(number);
    std::vector<OutputColumn> columns;
    const Node *source = node.child(Slot::Query);
    NodePtr known = !source && node.hasChild(Slot::Value) ? knownStatement(*node.child(Slot::Value), node.all(Slot::Using)) : nullptr;
    if (known) source = known.get();
    if (!source || !isQuery(source->kind)) {
      note(node, 6011, QStringLiteral("A loop over dynamic SQL has no conversion"));
      m_variables.pop_back();
      return;
    }
    NodePtr converted = query(*source, &columns);
    std::vector<NodePtr> into;
    NodePtr body = node.clone();
    const bool record = targets.size() == 1 && !variable(targets[0]->text);
    if (record) { // a variable for each column
      const QString row = targets[0]->text;
      for (const OutputColumn &c : columns) {
        const QString name = recordColumn(row, c.name);
        block->add(Slot::Declaration, declaration(name, typeFromText(variableType(c.type))));
        m_variables.back().push_back({name, name, c.type});
        into.push_back(sql::column(name));
      }
      body = exploded(std::move(body), row, columns);
      if (columns.empty()) note(node, 6011, QStringLiteral("The columns of this loop are not known"));
    } else
      for (const Node *t : targets) into.push_back(expression(*t).node);
    block->add(Slot::Declaration, declaration(done, sql::typeName(QStringLiteral("BOOLEAN")), sql::boolean(false)));
    const QString looped = QStringLiteral("looped_%1").arg(number);
    if (m_foundDeclared) block->add(Slot::Declaration, declaration(looped, sql::typeName(QStringLiteral("BOOLEAN")), sql::boolean(false)));
    NodePtr declared = sql::make(NodeKind::DeclareCursor, cursor);
    declared->add(Slot::Query, std::move(converted));
    block->add(Slot::Declaration, std::move(declared));
    NodePtr ended = setTo(sql::column(done), sql::boolean(true));
    if (m_foundDeclared) { // this handler hides the one that clears it
      NodePtr also = setTo(sql::column(QStringLiteral("found")), sql::boolean(false));
      ended->add(Slot::Assignment, also->take(Slot::Assignment));
    }
    NodePtr ends = handler(QStringLiteral("CONTINUE"), sql::make(NodeKind::HandlerCondition, QStringLiteral("NOT FOUND")), std::move(ended));
    block->add(Slot::Declaration, std::move(ends));
    block->add(Slot::Statement, sql::make(NodeKind::OpenCursor, cursor));
    loop->add(Slot::Statement, setTo(sql::column(done), sql::boolean(false))); // a SELECT INTO of the body may have set it
    NodePtr fetch = sql::make(NodeKind::FetchCursor, cursor);
    for (NodePtr &t : into) fetch->add(Slot::Target, std::move(t));
    loop->add(Slot::Statement, std::move(fetch));
    Nodes leave;
    leave.push_back(sql::make(NodeKind::Leave, loop->text));
    loop->add(Slot::Statement, ifThen(sql::column(done), std::move(leave)));
    if (m_foundDeclared) loop->add(Slot::Statement, setTo(sql::column(looped), sql::boolean(true)));
    m_loopLabels << loop->text;
    programStatements(static_cast<const Node &>(*body).all(Slot::Statement), *loop, Slot::Statement);
    m_loopLabels.removeLast();
    block->add(Slot::Statement, std::move(loop));
    block->add(Slot::Statement, sql::make(NodeKind::CloseCursor, cursor));
    if (m_foundDeclared) block->add(Slot::Statement, setTo(sql::column(QStringLiteral("found")), sql::column(looped))); // FOUND: there was a row
    m_variables.pop_back();
    out.push_back(std::move(block));
    return;
  }
  block->add(Slot::Statement, std::move(loop));
  m_variables.pop_back();
  out.push_back(std::move(block));
}

/// FOR r IN cursor: a loop over the cursor's query, its arguments put in.
void PostgresToMySql::loopOverCursor(const Node &node, Nodes &out) {
  const Node *call = node.child(Slot::Call), *declared = nullptr;
  for (auto block = m_cursorLoops.rbegin(); block != m_cursorLoops.rend() && !declared; ++block)
    for (const Node *d : *block)
      if (d->text.compare(call->text, Qt::CaseInsensitive) == 0) declared = d;
  if (!declared) {
    note(node, 6011, QStringLiteral("The cursor %1 is not known").arg(call->text));
    return;
  }
  NodePtr loop = sql::make(NodeKind::ForQuery, node.text), query_ = declared->child(Slot::Query)->clone();
  const auto parameters = declared->all(Slot::Parameter), given = call->all(Slot::Arg);
  query_ = sql::transform(std::move(query_), [&](NodePtr n) -> NodePtr {
    if (n->kind != NodeKind::ColumnRef || n->hasChild(Slot::Qualifier)) return n;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      if (parameters[i]->text.compare(n->text, Qt::CaseInsensitive) != 0) continue;
      const Node *value = i < given.size() ? given[i] : nullptr;
      for (const Node *g : given)
        if (g->kind == NodeKind::NamedArg && g->text.compare(parameters[i]->text, Qt::CaseInsensitive) == 0) value = g->child(Slot::Value);
      if (value) return value->clone();
    }
    return n;
  });
  loop->span = node.span;
  for (const Node *t : node.all(Slot::Target)) loop->add(Slot::Target, t->clone());
  loop->add(Slot::Query, std::move(query_));
  for (const Node *s : node.all(Slot::Statement)) loop->add(Slot::Statement, s->clone());
  loopOver(*loop, out);
}

} // namespace portolan::convert
