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
        const QString name = row + QLatin1Char('_') + (c.name == QLatin1String("?column?") ? QStringLiteral("column") : c.name);
        block->add(Slot::Declaration, declaration(name, typeFromText(variableType(c.type))));
        m_variables.back().push_back({name, name, c.type});
        into.push_back(sql::column(name));
      }
      body = sql::transform(std::move(body), [&](NodePtr n) -> NodePtr {
        if (n->kind == NodeKind::ColumnRef && n->textOf(Slot::Qualifier).compare(row, Qt::CaseInsensitive) == 0) {
          n->text = row + QLatin1Char('_') + n->text;
          n->takeAll(Slot::Qualifier);
        }
        return n;
      });
      if (columns.empty()) note(node, 6011, QStringLiteral("The columns of this loop are not known"));
    } else
      for (const Node *t : targets) into.push_back(expression(*t).node);
    block->add(Slot::Declaration, declaration(done, sql::typeName(QStringLiteral("BOOLEAN")), sql::boolean(false)));
    NodePtr declared = sql::make(NodeKind::DeclareCursor, cursor);
    declared->add(Slot::Query, std::move(converted));
    block->add(Slot::Declaration, std::move(declared));
    block->add(Slot::Declaration, handler(QStringLiteral("CONTINUE"), sql::make(NodeKind::HandlerCondition, QStringLiteral("NOT FOUND")), setTo(sql::column(done), sql::boolean(true))));
    block->add(Slot::Statement, sql::make(NodeKind::OpenCursor, cursor));
    loop->add(Slot::Statement, setTo(sql::column(done), sql::boolean(false))); // a SELECT INTO of the body may have set it
    NodePtr fetch = sql::make(NodeKind::FetchCursor, cursor);
    for (NodePtr &t : into) fetch->add(Slot::Target, std::move(t));
    loop->add(Slot::Statement, std::move(fetch));
    Nodes leave;
    leave.push_back(sql::make(NodeKind::Leave, loop->text));
    loop->add(Slot::Statement, ifThen(sql::column(done), std::move(leave)));
    m_loopLabels << loop->text;
    programStatements(static_cast<const Node &>(*body).all(Slot::Statement), *loop, Slot::Statement);
    m_loopLabels.removeLast();
    block->add(Slot::Statement, std::move(loop));
    block->add(Slot::Statement, sql::make(NodeKind::CloseCursor, cursor));
    m_variables.pop_back();
    out.push_back(std::move(block));
    return;
  }
  block->add(Slot::Statement, std::move(loop));
  m_variables.pop_back();
  out.push_back(std::move(block));
}

} // namespace portolan::convert
