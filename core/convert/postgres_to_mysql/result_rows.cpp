// SPDX-License-Identifier: GPL-3.0-or-later
// A function that gives rows one after the other (RETURN NEXT, several RETURN QUERY): they are gathered in a temporary table,
// and the routine ends with one result set.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include "core/convert/reader/type_reader.h"
#include "core/convert/types/type_map.h"
#include "core/sql/parser.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

bool isLoop(NodeKind kind) { return kind == NodeKind::While || kind == NodeKind::Loop || kind == NodeKind::ForRange || kind == NodeKind::ForQuery || kind == NodeKind::ForCursor || kind == NodeKind::ForEach; }

void countReturns(const Node &node, bool looped, int &next, int &queries, bool &inLoop) {
  if (node.kind == NodeKind::Return) {
    const bool rows = node.hasChild(Slot::Query) || node.has(Flag::Dynamic);
    if (node.has(Flag::Next)) ++next;
    if (rows) ++queries;
    inLoop = inLoop || (rows && looped);
  }
  for (const sql::Child &child : node.children) countReturns(*child.node, looped || isLoop(node.kind), next, queries, inLoop);
}

} // namespace

void PostgresToMySql::findRows(const Node &node, const Node &body) {
  int next = 0, queries = 0;
  bool inLoop = false;
  countReturns(body, false, next, queries, inLoop);
  if (next == 0 && queries < 2 && !inLoop) return; // one query: its rows are the result
  const Node *returns = node.child(Slot::Returns);
  const auto add = [&](const QString &name, const Node &type) {
    Program::RowColumn column;
    column.name = name;
    column.type = printed(*mysqlType(type, &column.kind));
    m_routine->rows.push_back(std::move(column));
  };
  for (const Node *p : node.all(Slot::ReturnsTable)) add(p->text, *p->child(Slot::Type));
  if (m_routine->rows.empty())
    for (const Node *p : node.all(Slot::Parameter))
      if (p->textOf(Slot::Mode).contains(QLatin1String("OUT"))) add(p->text, *p->child(Slot::Type));
  if (m_routine->rows.empty() && returns) {
    const Table *table = findTable({returns->textOf(Slot::Qualifier), returns->text});
    if (!table && m_session.catalog)
      for (const Table &t : m_session.catalog->tables)
        if (t.name.name.compare(returns->nameParts().isEmpty() ? returns->text : returns->nameParts().back(), Qt::CaseInsensitive) == 0) table = &t;
    if (table) {
      Session scratch(m_session.options, nullptr);
      for (const Column &c : table->columns) {
        const MappedType mapped = mapType(scratch, c.type);
        m_routine->rows.push_back({c.name, mapped.type.native, typeOfColumn(mapped.type, true)});
      }
    } else if (!returns->textIs(QLatin1String("record"))) add(node.text, *returns);
  }
  if (m_routine->rows.empty()) {
    note(node, 6011, QStringLiteral("The columns of the rows that %1() gives are not known").arg(node.text));
    return;
  }
  m_routine->rowsTable = QStringLiteral("portolan_") + node.text.left(45) + QStringLiteral("_rows");
  // Columns of RETURNS TABLE are variables where the body sets them.
  for (Program::RowColumn &column : m_routine->rows)
    (void)sql::walk(body, [&](const Node &n) {
      if ((n.kind == NodeKind::Assign || n.kind == NodeKind::IntoClause || n.kind == NodeKind::ForQuery || n.kind == NodeKind::FetchCursor || n.kind == NodeKind::ForEach) && (node.hasChild(Slot::ReturnsTable) || node.hasChild(Slot::Parameter)))
        for (const Node *t : n.all(Slot::Target)) column.declared = column.declared || (t->kind == NodeKind::ColumnRef && !t->hasChild(Slot::Qualifier) && t->text.compare(column.name, Qt::CaseInsensitive) == 0);
      return sql::Visit::Children;
    });
  for (const Program::RowColumn &column : m_routine->rows)
    if (column.declared) m_variables.back().push_back({column.name, column.name, column.kind});
}

void PostgresToMySql::returnRows(const Node &node, Nodes &out) {
  const bool gathers = !m_routine->rowsTable.isEmpty();
  NodePtr select;
  if (const Node *rows = node.child(Slot::Query)) select = rows->clone();
  else if (node.has(Flag::Dynamic)) {
    select = knownStatement(*node.child(Slot::Value), node.all(Slot::Using));
    if (!select || !isQuery(select->kind)) {
      if (gathers || !m_routine->procedure) note(node, 6011, QStringLiteral("RETURN QUERY EXECUTE has no conversion here"));
      else {
        NodePtr dynamic = sql::make(NodeKind::Execute);
        dynamic->span = node.span;
        for (const sql::Child &child : node.children) dynamic->add(child.slot, child.node->clone());
        execute(*dynamic, out);
      }
      return;
    }
  }
  if (!m_routine->procedure || (!gathers && !select)) {
    note(node, 6011, QStringLiteral("RETURN NEXT and RETURN QUERY have no conversion here"));
    return;
  }
  m_routine->fetched = true;
  if (!gathers) {
    out.push_back(query(*select));
    return;
  }
  NodePtr insert_ = sql::make(NodeKind::Insert, QStringLiteral("INSERT"));
  insert_->add(Slot::Target, sql::make(NodeKind::TableRef, m_routine->rowsTable));
  for (const Program::RowColumn &column : m_routine->rows) insert_->add(Slot::Column, sql::name({column.name}));
  if (select) insert_->add(Slot::Source, query(*select));
  else {
    NodePtr values = sql::make(NodeKind::Values), row = sql::make(NodeKind::Row);
    const Node *value = node.child(Slot::Value);
    if (!value)
      for (const Program::RowColumn &column : m_routine->rows) row->add(Slot::Item, sql::column(column.name));
    else if (value->kind == NodeKind::Row)
      for (const Node *item : value->all(Slot::Item)) row->add(Slot::Item, expression(*item).node);
    else row->add(Slot::Item, expression(*value).node);
    if (row->count(Slot::Item) != m_routine->rows.size()) {
      note(node, 6011, QStringLiteral("RETURN NEXT of this value has no conversion"));
      return;
    }
    values->add(Slot::Row, std::move(row));
    insert_->add(Slot::Source, std::move(values));
  }
  out.push_back(std::move(insert_));
  if (select) found(f("ROW_COUNT() > 0"), out);
}

NodePtr PostgresToMySql::gatheredRows(NodePtr body) {
  sql::ParseOptions options;
  options.dialect = m_session.options.to;
  const auto parsed = [&](const QString &text) { return sql::parseStatement(text, options).node; };
  const auto quoted = [&](const QString &name) { return sql::quoteIdentifier(m_session.options.to, name); };
  NodePtr outer = sql::make(NodeKind::Block);
  QStringList read, columns{QStringLiteral("portolan_row BIGINT AUTO_INCREMENT PRIMARY KEY")};
  for (const Program::RowColumn &column : m_routine->rows) {
    read << QStringLiteral("gathered.") + quoted(column.name); // not the variable of that name
    columns << quoted(column.name) + QLatin1Char(' ') + column.type;
    if (column.declared) outer->add(Slot::Declaration, declaration(column.name, typeFromText(column.type)));
  }
  const QString table = quoted(m_routine->rowsTable);
  outer->add(Slot::Statement, parsed(QStringLiteral("DROP TEMPORARY TABLE IF EXISTS ") + table));
  outer->add(Slot::Statement, parsed(QStringLiteral("CREATE TEMPORARY TABLE %1 (%2) DEFAULT CHARSET = utf8mb4").arg(table, columns.join(QLatin1String(", ")))));
  outer->add(Slot::Statement, std::move(body));
  outer->add(Slot::Statement, parsed(QStringLiteral("SELECT %1 FROM %2 AS gathered ORDER BY portolan_row").arg(read.join(QLatin1String(", ")), table)));
  outer->add(Slot::Statement, parsed(QStringLiteral("DROP TEMPORARY TABLE ") + table));
  return outer;
}

} // namespace portolan::convert
