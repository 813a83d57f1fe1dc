// SPDX-License-Identifier: GPL-3.0-or-later
// Temporary tables of a program: made with what the statements behind them add.
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/convert/postgres_to_mysql/program_nodes.h"

#include "core/convert/ddl/ddl.h"
#include "core/convert/reader/ddl_reader.h"
#include "core/convert/tables/table_converter.h"
#include "core/sql/parser.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

bool PostgresToMySql::temporaryTable(const std::vector<const Node *> &list, std::size_t &at, Nodes &out) {
  const Node &node = *list[at];
  if (!node.has(Flag::Temporary)) return false;
  sql::ParseOptions options;
  options.dialect = m_session.options.to;
  const auto parsed = [&](const QString &text) { return sql::parseStatement(text, options).node; };
  bool onCommitDrop = node.has(Flag::IfNotExists);
  for (const Node *o : node.all(Slot::Option)) onCommitDrop = onCommitDrop || (o->text.contains(QLatin1String("ON COMMIT"), Qt::CaseInsensitive) && (o->text + o->textOf(Slot::Value)).contains(QLatin1String("DROP"), Qt::CaseInsensitive));
  if (onCommitDrop && !node.has(Flag::IfNotExists)) // it lives as long as the session here
    out.push_back(parsed(QStringLiteral("DROP TEMPORARY TABLE IF EXISTS ") + sql::quoteIdentifier(m_session.options.to, node.text)));
  if (const Node *source = node.child(Slot::Query)) {
    NodePtr made = sql::make(NodeKind::CreateTable, node.text);
    made->set(Flag::Temporary);
    made->set(Flag::IfNotExists, node.has(Flag::IfNotExists));
    std::vector<OutputColumn> columns;
    made->add(Slot::Query, query(*source, &columns));
    Table local;
    local.name.name = node.text;
    for (const OutputColumn &c : columns) {
      Column column;
      column.name = c.name;
      column.nullable = true;
      local.columns.push_back(std::move(column));
    }
    out.push_back(std::move(made));
    m_ctes.push_back({node.text, std::move(columns)}); // as a query of that name: types are known
    return true;
  }
  DdlReader reader(m_session.options.from, m_session.catalog);
  if (!reader.apply(node)) return false;
  std::size_t last = at;
  while (last + 1 < list.size() && (list[last + 1]->kind == NodeKind::AlterTable || list[last + 1]->kind == NodeKind::CreateIndex)) {
    const Node &next = *list[last + 1];
    const QString name = next.kind == NodeKind::AlterTable ? next.text : next.textOf(Slot::Table);
    if (name.compare(node.text, Qt::CaseInsensitive) != 0 || !reader.apply(next)) break;
    ++last;
  }
  NamePlan names(m_session);
  TableConverter converter(m_session, names);
  const QString kind = m_session.objectKind;
  const ObjectName object = m_session.object;
  Table source = reader.catalog().tables.back();
  source.foreignKeys.clear();
  Table table = converter.convert(source);
  m_session.objectKind = kind; // what is said from here on is about the routine again
  m_session.object = object;
  addLocalTable(source);
  table.name.schema.clear();
  table.name.name = node.text;
  for (Check &check : table.checks) check.name.clear();
  for (const TargetStatement &s : writeTable(m_session, table).statements) {
    NodePtr one = parsed(s.sql.text());
    if (one->kind == NodeKind::CreateTable) {
      one->set(Flag::Temporary);
      if (node.has(Flag::IfNotExists)) one->set(Flag::IfNotExists);
    }
    out.push_back(std::move(one));
  }
  at = last;
  return true;
}

void PostgresToMySql::dropTable(const Node &node, Nodes &out) {
  NodePtr made = sql::make(NodeKind::Drop, QStringLiteral("TABLE"));
  made->set(Flag::IfExists, node.has(Flag::IfExists));
  bool temporary = true;
  for (const Node *item : node.all(Slot::Item)) {
    const QString schema = item->textOf(Slot::Qualifier);
    const ObjectName name = schema == QLatin1String("pg_temp") ? ObjectName{{}, item->text} : item->objectName();
    temporary = temporary && (schema == QLatin1String("pg_temp") || !findTable(name) || std::any_of(m_localTables.begin(), m_localTables.end(), [&](const Table &t) { return t.name.name.compare(name.name, Qt::CaseInsensitive) == 0; }));
    made->add(Slot::Item, sql::name({item->text}));
  }
  if (!temporary) {
    note(node, 6011, QStringLiteral("DROP TABLE has no conversion inside a stored program: it would end the transaction"));
    return;
  }
  made->set(Flag::Temporary);
  out.push_back(std::move(made));
}

} // namespace portolan::convert
