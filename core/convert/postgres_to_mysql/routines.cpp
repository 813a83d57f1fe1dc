// SPDX-License-Identifier: GPL-3.0-or-later
// Views and routines: PL/pgSQL and SQL functions as stored programs.
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

bool hasLeave(const Node &block) {
  return !sql::walk(block, [](const Node &n) { return n.kind == NodeKind::Leave && n.text == QLatin1String("main") ? sql::Visit::Stop : sql::Visit::Children; });
}

/// PostgreSQL runs a procedure in a transaction, and each COMMIT begins the next.
NodePtr inTransaction(NodePtr body) {
  sql::ParseOptions options;
  options.dialect = sql::Dialect::MariaDb;
  const auto parsed = [&](const char *text) { return sql::parseStatement(QLatin1String(text), options).node; };
  NodePtr outer = sql::make(NodeKind::Block), undo = sql::make(NodeKind::Block);
  undo->add(Slot::Statement, parsed("ROLLBACK"));
  undo->add(Slot::Statement, sql::make(NodeKind::Signal, QStringLiteral("RESIGNAL")));
  outer->add(Slot::Declaration, handler(QStringLiteral("EXIT"), sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLEXCEPTION")), std::move(undo)));
  outer->add(Slot::Statement, parsed("START TRANSACTION"));
  outer->add(Slot::Statement, std::move(body));
  outer->add(Slot::Statement, parsed("COMMIT"));
  return outer;
}

} // namespace

NodePtr PostgresToMySql::mysqlType(const Node &type, Type *made) {
  DataType source;
  if (type.has(Flag::TypeOf) || type.has(Flag::RowTypeOf)) {
    const QStringList parts = type.nameParts();
    const Table *table = parts.size() >= 2 ? findTable({parts.size() > 2 ? parts[0] : QString(), parts[parts.size() - 2]}) : nullptr;
    const Column *column = nullptr;
    if (table && type.has(Flag::TypeOf))
      for (const Column &c : table->columns)
        if (c.name.compare(parts.back(), Qt::CaseInsensitive) == 0) column = &c;
    if (!column) {
      note(type, 6011, QStringLiteral("The type %1 is not known").arg(parts.join(QLatin1Char('.'))));
      *made = {};
      return sql::typeName(QStringLiteral("LONGTEXT"));
    }
    source = column->type;
  } else source = readType(type, sql::Dialect::Postgres);
  Session scratch(m_session.options, nullptr);
  const MappedType mapped = mapType(scratch, source);
  *made = typeOfColumn(mapped.type, true);
  if (source.kind == TypeKind::Boolean) made->kind = Kind::Bool;
  if (source.kind == TypeKind::Instant) made->kind = Kind::Instant;
  if (source.kind == TypeKind::Array) *made = typeOfColumn(source, true);
  if (mapped.type.native.isEmpty()) return sql::typeName(variableType(*made));
  return typeFromText(mapped.type.native);
}

NodePtr PostgresToMySql::createView(const Node &node) {
  NodePtr out = sql::make(NodeKind::CreateView);
  NodePtr name = tableName(node);
  out->text = name->text;
  if (NodePtr qualifier = name->take(Slot::Qualifier)) out->add(Slot::Qualifier, std::move(qualifier));
  out->set(Flag::OrReplace);
  for (const Node *column : node.all(Slot::Column)) out->add(Slot::Column, column->clone());
  if (node.has(Flag::Materialized)) note(node, 7003, QStringLiteral("The materialised view becomes a view: it is computed anew each time it is read"));
  if (node.has(Flag::Recursive)) note(node, 4001, QStringLiteral("A recursive view has no conversion"));
  bool invoker = false;
  for (const Node *o : node.all(Slot::Option)) invoker = invoker || (o->textIs(QLatin1String("security_invoker")) && !o->textOf(Slot::Value).startsWith(QLatin1String("f"), Qt::CaseInsensitive));
  NodePtr security = sql::option(QStringLiteral("SQL SECURITY"), sql::wordNode(invoker ? QStringLiteral("INVOKER") : QStringLiteral("DEFINER")));
  out->add(Slot::Option, std::move(security));
  std::vector<OutputColumn> columns;
  out->add(Slot::Query, query(*node.child(Slot::Query), &columns));
  if (const Node *check = node.child(Slot::Check)) out->add(Slot::Check, check->clone());
  return out;
}

NodePtr PostgresToMySql::createRoutine(const Node &node) {
  const Node *body = node.child(Slot::Body), *returns = node.child(Slot::Returns);
  if (returns && returns->textIs(QLatin1String("trigger"))) return sql::make(NodeKind::Empty); // becomes part of its triggers
  const bool function = node.textOf(Slot::Kind).compare(QLatin1String("PROCEDURE"), Qt::CaseInsensitive) != 0;
  QString language = QStringLiteral("sql"), volatility;
  bool definer = false, strict = false;
  for (const Node *o : node.all(Slot::Option)) {
    const QString key = o->text.toUpper();
    if (key == QLatin1String("LANGUAGE")) language = o->textOf(Slot::Value).toLower();
    else if (key == QLatin1String("IMMUTABLE") || key == QLatin1String("STABLE")) volatility = key;
    else if (key == QLatin1String("SECURITY DEFINER") || (key == QLatin1String("SECURITY") && o->textOf(Slot::Value).compare(QLatin1String("DEFINER"), Qt::CaseInsensitive) == 0)) definer = true;
    else if (key == QLatin1String("STRICT") || key == QLatin1String("RETURNS NULL ON NULL INPUT")) strict = true;
  }
  if (!body || (language != QLatin1String("plpgsql") && language != QLatin1String("sql"))) {
    note(node, 6015, QStringLiteral("%1 is written in %2").arg(node.text, language));
    return sql::make(NodeKind::Empty);
  }
  m_dividesTold = false;
  Program program, *outer = m_routine;
  const bool wasProgram = m_program;
  m_routine = &program;
  m_program = true;
  m_variables.emplace_back();
  NodePtr out = sql::make(NodeKind::CreateRoutine, node.text);
  NodePtr named = tableName(node);
  if (NodePtr qualifier = named->take(Slot::Qualifier)) out->add(Slot::Qualifier, std::move(qualifier));
  if (body->kind == NodeKind::Block) program.label = body->text;
  findResultCursors(node);
  const auto isResult = [&](const Node &p) { return p.child(Slot::Type)->textIs(QLatin1String("refcursor")) && program.results.contains(p.text.isEmpty() ? QStringLiteral("$1") : p.text.toLower()); };
  bool outputs = false;
  for (const Node *p : node.all(Slot::Parameter)) outputs = outputs || p->textOf(Slot::Mode).contains(QLatin1String("OUT"));
  const bool cursor = returns && returns->textIs(QLatin1String("refcursor"));
  const bool rows = node.hasChild(Slot::ReturnsTable) || (returns && returns->has(Flag::SetOf)) || cursor;
  program.procedure = !function || outputs || rows || !returns || returns->textIs(QLatin1String("void"));
  if (function && program.procedure) note(node, 4020, rows ? QStringLiteral("The function gives rows: it becomes a procedure that gives a result set, to be called with CALL") : QStringLiteral("The function becomes a procedure: it is called with CALL"));
  out->add(Slot::Kind, sql::wordNode(program.procedure ? QStringLiteral("PROCEDURE") : QStringLiteral("FUNCTION")));
  int unnamed = 0;
  for (const Node *p : node.all(Slot::Parameter)) {
    if (isResult(*p)) continue; // a result set
    if (function && rows && p->textOf(Slot::Mode) == QLatin1String("OUT")) continue; // a column of the rows
    Type type;
    NodePtr made = sql::make(NodeKind::RoutineParameter, p->text.isEmpty() ? QStringLiteral("p_%1").arg(++unnamed) : p->text);
    if (p->textIs(QLatin1String("VARIADIC")) || p->textOf(Slot::Mode) == QLatin1String("VARIADIC")) note(*p, 6011, QStringLiteral("VARIADIC has no conversion"));
    if (p->hasChild(Slot::Default)) note(*p, 4020, QStringLiteral("The default of the parameter %1 is dropped: callers must give it").arg(p->text));
    if (program.procedure) made->add(Slot::Mode, sql::wordNode(p->hasChild(Slot::Mode) ? p->textOf(Slot::Mode) : QStringLiteral("IN")));
    made->add(Slot::Type, mysqlType(*p->child(Slot::Type), &type));
    m_variables.back().push_back({made->text, made->text, type});
    out->add(Slot::Parameter, std::move(made));
  }
  if (!program.procedure) {
    Type type;
    out->add(Slot::Returns, mysqlType(*returns, &type));
  }
  if (function && rows && !cursor && body->kind == NodeKind::Block && language == QLatin1String("plpgsql")) findRows(node, *body);
  bool writes = false, commits = false;
  int changes = 0;
  (void)sql::walk(*body, [&](const Node &n) {
    program.counted = program.counted || (n.kind == NodeKind::GetDiagnostics && n.text != QLatin1String("STACKED"));
    commits = commits || (n.kind == NodeKind::Transaction && (n.text == QLatin1String("COMMIT") || n.text == QLatin1String("ROLLBACK")));
    changes += n.kind == NodeKind::Insert || n.kind == NodeKind::Update || n.kind == NodeKind::Delete || n.kind == NodeKind::Call || n.kind == NodeKind::Raise ? 1 : 0;
    writes = writes || n.kind == NodeKind::Insert || n.kind == NodeKind::Update || n.kind == NodeKind::Delete || n.kind == NodeKind::Merge || n.kind == NodeKind::Truncate;
    return sql::Visit::Children;
  });
  if (volatility == QLatin1String("IMMUTABLE")) out->add(Slot::Option, sql::option(QStringLiteral("DETERMINISTIC")));
  // With a binary log the server takes no function that says MODIFIES and not DETERMINISTIC; the clause only informs.
  if (!program.procedure && volatility != QLatin1String("IMMUTABLE")) writes = false;
  out->add(Slot::Option, sql::option(writes ? QStringLiteral("MODIFIES SQL DATA") : QStringLiteral("READS SQL DATA")));
  out->add(Slot::Option, sql::option(QStringLiteral("SQL SECURITY"), sql::wordNode(definer ? QStringLiteral("DEFINER") : QStringLiteral("INVOKER"))));
  // References by the routine's own name mean its parameters.
  NodePtr plain = sql::transform(body->clone(), [&](NodePtr n) -> NodePtr {
    if (n->kind == NodeKind::ColumnRef && n->textOf(Slot::Qualifier).compare(node.text, Qt::CaseInsensitive) == 0 && variable(n->text)) n->takeAll(Slot::Qualifier);
    if (n->kind == NodeKind::Parameter && n->text.startsWith(QLatin1Char('$'))) {
      const auto parameters = node.all(Slot::Parameter);
      const auto i = static_cast<std::size_t>(n->text.mid(1).toInt());
      if (i > 0 && i <= parameters.size()) return sql::column(parameters[i - 1]->text.isEmpty() ? QStringLiteral("p_%1").arg(i) : parameters[i - 1]->text);
    }
    return n;
  });
  NodePtr made = sql::make(NodeKind::Block, QStringLiteral("main"));
  const auto statements = static_cast<const Node &>(*plain).all(Slot::Statement);
  if (language == QLatin1String("sql") && !program.procedure && statements.size() == 1 && statements[0]->kind == NodeKind::Select) {
    NodePtr result = sql::make(NodeKind::Return), subquery = sql::make(NodeKind::Subquery);
    if (!statements[0]->hasChild(Slot::From) && statements[0]->count(Slot::Item) == 1) result->add(Slot::Value, expression(*statements[0]->child(Slot::Item)->child(Slot::Value)).node);
    else {
      subquery->add(Slot::Query, query(*statements[0]));
      if (!subquery->child(Slot::Query)->hasChild(Slot::Limit)) subquery->child(Slot::Query)->add(Slot::Limit, sql::number(1));
      result->add(Slot::Value, std::move(subquery));
    }
    made->text.clear();
    made->add(Slot::Statement, std::move(result));
  } else programBlock(*plain, *made);
  if (!program.rowsTable.isEmpty()) {
    const bool left = hasLeave(*made);
    if (!left) made->text.clear();
    made = gatheredRows(std::move(made));
  }
  if (strict && program.procedure) note(node, 4020, QStringLiteral("STRICT is dropped: the routine also runs with NULL arguments"));
  else if (strict) { // a NULL argument gives NULL before anything runs
    NodePtr test, null = sql::make(NodeKind::Return);
    for (const Node *p : static_cast<const Node &>(*out).all(Slot::Parameter)) {
      NodePtr each = sql::isNull(sql::column(p->text));
      test = test ? sql::binary(QStringLiteral("OR"), std::move(test), std::move(each)) : std::move(each);
    }
    null->add(Slot::Value, sql::null());
    if (test) {
      NodePtr guarded = sql::make(NodeKind::Block);
      guarded->add(Slot::Statement, ifThen(std::move(test), sql::list(std::move(null))));
      guarded->add(Slot::Statement, std::move(made));
      made = std::move(guarded);
    }
  }
  if (!hasLeave(*made)) made->text.clear();
  if (program.procedure && commits) made = inTransaction(std::move(made));
  else if (program.procedure && writes && changes > 1) note(node, 4019, QStringLiteral("The source undoes the whole call when a statement of it fails"), QStringLiteral("Call it inside of a transaction that is rolled back after an error."));
  out->add(Slot::Body, std::move(made));
  m_variables.pop_back();
  m_routine = outer;
  m_program = wasProgram;
  return out;
}

} // namespace portolan::convert
