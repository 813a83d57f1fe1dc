// SPDX-License-Identifier: GPL-3.0-or-later
// Records: a variable for each column.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include "core/convert/types/type_map.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

bool isBare(const Node &node, const QString &name) { return node.kind == NodeKind::ColumnRef && !node.hasChild(Slot::Qualifier) && node.text.compare(name, Qt::CaseInsensitive) == 0; }

bool isWhole(const Node &node, const QString &name) {
  const Node &n = node.kind == NodeKind::SelectItem ? *node.child(Slot::Value) : node;
  return n.kind == NodeKind::Star && n.textOf(Slot::Qualifier).compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QString PostgresToMySql::recordColumn(const QString &record, const QString &column) { return record + QLatin1Char('_') + (column == QLatin1String("?column?") ? QStringLiteral("column") : column); }

/// `r.a` becomes `r_a`, `r.*` all of them.
NodePtr PostgresToMySql::exploded(NodePtr body, const QString &record, const std::vector<OutputColumn> &columns) {
  return sql::transform(std::move(body), [&](NodePtr n) -> NodePtr {
    if (n->kind == NodeKind::ColumnRef && n->textOf(Slot::Qualifier).compare(record, Qt::CaseInsensitive) == 0 && !n->child(Slot::Qualifier)->hasChild(Slot::Qualifier)) {
      n->text = recordColumn(record, n->text);
      n->takeAll(Slot::Qualifier);
      return n;
    }
    if (n->kind == NodeKind::Return && n->hasChild(Slot::Value) && isBare(*n->child(Slot::Value), record)) {
      NodePtr row = sql::make(NodeKind::Row);
      for (const OutputColumn &c : columns) row->add(Slot::Item, sql::column(recordColumn(record, c.name)));
      n->put(Slot::Value, std::move(row));
      return n;
    }
    if (std::any_of(n->children.begin(), n->children.end(), [&](const sql::Child &c) { return c.slot == Slot::Item && isWhole(*c.node, record); })) {
      for (NodePtr &item : n->takeAll(Slot::Item)) {
        if (!isWhole(*item, record)) {
          n->add(Slot::Item, std::move(item));
          continue;
        }
        for (const OutputColumn &c : columns) {
          NodePtr one = sql::column(recordColumn(record, c.name));
          if (item->kind == NodeKind::SelectItem) {
            NodePtr wrapped = sql::make(NodeKind::SelectItem);
            wrapped->add(Slot::Value, std::move(one));
            one = std::move(wrapped);
          }
          n->add(Slot::Item, std::move(one));
        }
      }
    }
    return n;
  });
}

/// The columns that a statement puts into a record.
std::vector<OutputColumn> PostgresToMySql::columnsInto(const Node &statement_) {
  std::vector<OutputColumn> columns;
  const std::size_t findings = m_session.findings.size(); // it is converted again where it stands
  if (isQuery(statement_.kind)) {
    NodePtr plain = statement_.clone();
    plain->takeAll(Slot::Into);
    (void)query(*plain, &columns);
  } else if (const Node *target = statement_.child(Slot::Target)) {
    if (const Table *table = findTable(catalogName(*target)))
      for (const Node *item : statement_.all(Slot::Returning)) {
        const Node *value = item->child(Slot::Value);
        for (const Column &c : table->columns)
          if (value->kind == NodeKind::Star || c.name.compare(value->text, Qt::CaseInsensitive) == 0) columns.push_back({value->kind == NodeKind::Star || item->text.isEmpty() ? c.name : item->text, columnType(c)});
      }
  }
  m_session.findings.resize(findings);
  return columns;
}

/// Declares the variables of a record and says in the block what they stand for; false when its columns are not known.
bool PostgresToMySql::declareRecord(const Node &item, const Node &type, NodePtr &block, Nodes &variables) {
  const QString record = item.text;
  std::vector<OutputColumn> columns;
  const auto add = [&](const std::vector<OutputColumn> &more) {
    for (const OutputColumn &c : more)
      if (std::none_of(columns.begin(), columns.end(), [&](const OutputColumn &known) { return known.name == c.name; })) columns.push_back(c);
  };
  QStringList types;
  if (!type.textIs(QLatin1String("record"))) { // t%ROWTYPE, or the type of a table's rows
    const QStringList parts = type.nameParts();
    const QString name = type.has(Flag::RowTypeOf) && !parts.isEmpty() ? parts.back() : type.text;
    const Table *table = nullptr;
    if (m_session.catalog)
      for (const Table &t : m_session.catalog->tables)
        if (t.name.name.compare(name, Qt::CaseInsensitive) == 0) table = &t;
    if (!table) return false;
    Session scratch(m_session.options, nullptr);
    for (const Column &c : table->columns) {
      columns.push_back({c.name, columnType(c)});
      types << mapType(scratch, c.type).type.native;
    }
  }
  bool looped = false, complete = true;
  std::vector<Node *> takers; // statements that fill it
  (void)sql::walk(*block, [&](Node &n) {
    const Node *target = n.child(Slot::Target), *into = n.child(Slot::Into);
    if (n.kind == NodeKind::ForQuery || n.kind == NodeKind::ForCursor) looped = looped || (target && isBare(*target, record));
    if (into && into->count(Slot::Target) == 1 && isBare(*into->child(Slot::Target), record)) {
      takers.push_back(&n);
      if (n.kind == NodeKind::Execute) {
        const Node &execute_ = n;
        const NodePtr known = knownStatement(*execute_.child(Slot::Value), execute_.all(Slot::Using));
        if (known) add(columnsInto(*known));
        else complete = false;
      } else add(columnsInto(n));
    }
    if (n.kind == NodeKind::FetchCursor && !n.has(Flag::Move) && target && isBare(*target, record)) {
      takers.push_back(&n);
      const Node *declared = nullptr;
      (void)sql::walk(static_cast<const Node &>(*block), [&](const Node &d) {
        if (d.kind == NodeKind::DeclareCursor && d.text.compare(n.text, Qt::CaseInsensitive) == 0) declared = d.child(Slot::Query);
        if (d.kind == NodeKind::OpenCursor && d.text.compare(n.text, Qt::CaseInsensitive) == 0 && d.hasChild(Slot::Query)) declared = d.child(Slot::Query);
        return sql::Visit::Children;
      });
      if (declared) add(columnsInto(*declared));
      else complete = false;
    }
    return sql::Visit::Children;
  });
  if (takers.empty() && looped && type.textIs(QLatin1String("record"))) return true; // declared by the loop
  if (columns.empty() || !complete) return false;
  for (Node *taker : takers) {
    std::vector<OutputColumn> own;
    if (taker->kind == NodeKind::FetchCursor) own = columns;
    else if (taker->kind == NodeKind::Execute) own = columnsInto(*knownStatement(*taker->child(Slot::Value), static_cast<const Node *>(taker)->all(Slot::Using)));
    else own = columnsInto(*taker);
    if (!types.isEmpty()) own.resize(std::min(own.size(), columns.size())); // t%ROWTYPE is filled by position
    Node *holder = taker->kind == NodeKind::FetchCursor ? taker : taker->child(Slot::Into);
    holder->takeAll(Slot::Target);
    for (std::size_t i = 0; i < own.size(); ++i) holder->add(Slot::Target, sql::column(recordColumn(record, types.isEmpty() ? own[i].name : columns[i].name)));
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const QString name = recordColumn(record, columns[i].name);
    NodePtr initial;
    variables.push_back(declaration(name, typeFromText(types.isEmpty() ? variableType(columns[i].type) : types[static_cast<qsizetype>(i)]), std::move(initial)));
    m_variables.back().push_back({name, name, columns[i].type});
  }
  block = exploded(std::move(block), record, columns);
  (void)sql::walk(static_cast<const Node &>(*block), [&](const Node &n) {
    if (n.kind == NodeKind::ForQuery || n.kind == NodeKind::ForCursor) return sql::Visit::Children;
    if (n.kind == NodeKind::ColumnRef && isBare(n, record) && !variable(record)) complete = false;
    return sql::Visit::Children;
  });
  if (!complete && !looped) note(*block, 6011, QStringLiteral("The record %1 is used as a whole, which has no conversion").arg(record));
  return true;
}

} // namespace portolan::convert
