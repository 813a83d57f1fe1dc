// SPDX-License-Identifier: GPL-3.0-or-later
// Single statements of a stored program.
#include "core/convert/mysql_to_postgres/routine_converter.h"

#include "core/convert/types/type_map.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

/// The PostgreSQL type for a result column of that kind.
QString resultType(const Type &type) {
  switch (type.kind) {
  case Kind::Int: return type.big ? QStringLiteral("bigint") : QStringLiteral("integer");
  case Kind::Decimal: return QStringLiteral("numeric");
  case Kind::Float: return QStringLiteral("double precision");
  case Kind::Bool: return QStringLiteral("integer");
  case Kind::Bytes: return QStringLiteral("bytea");
  case Kind::Date: return QStringLiteral("date");
  case Kind::TimeOfDay: return QStringLiteral("time");
  case Kind::Interval: return QStringLiteral("interval");
  case Kind::DateTime: return QStringLiteral("timestamp");
  case Kind::Instant: return QStringLiteral("timestamptz");
  case Kind::Json: return QStringLiteral("jsonb");
  case Kind::Uuid: return QStringLiteral("uuid");
  case Kind::Inet: return QStringLiteral("inet");
  default: break;
  }
  return QStringLiteral("text");
}

bool alwaysOneRow(const Node &select) {
  if (select.kind != NodeKind::Select) return false;
  if (select.hasChild(Slot::GroupBy) || select.hasChild(Slot::Having)) return false;
  if (!select.hasChild(Slot::From)) return true;
  for (const Node *item : select.all(Slot::Item))
    if (containsAggregate(*item)) return true;
  return false;
}

bool changesRows(NodeKind kind) { return kind == NodeKind::Insert || kind == NodeKind::Update || kind == NodeKind::Delete; }

} // namespace

/// The query of a result set with every column cast to its declared type.
NodePtr RoutineConverter::resultQuery(const Node &node) {
  std::vector<OutputColumn> columns;
  NodePtr made = m_owner.query(node, &columns);
  const bool first = m_resultColumns.empty();
  QStringList names;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    QString name = columns[i].name.toLower();
    if (name.isEmpty() || name.size() > 40 || name.contains(QLatin1Char('('))) name = QStringLiteral("column_%1").arg(i + 1);
    for (int n = 2; names.contains(name); ++n) name = columns[i].name.toLower() + QString::number(n);
    names << name;
    if (first) m_resultColumns.emplace_back(name, resultType(columns[i].type));
  }
  const bool star = std::any_of(made->children.begin(), made->children.end(), [](const sql::Child &c) { return c.slot == Slot::Item && c.node->child(Slot::Value) && c.node->child(Slot::Value)->kind == NodeKind::Star; });
  if (made->kind == NodeKind::Select && !star && !made->has(Flag::Distinct)) {
    std::size_t i = 0;
    for (Node *item : made->all(Slot::Item)) {
      if (i >= m_resultColumns.size()) break;
      NodePtr value = item->take(Slot::Value);
      item->add(Slot::Value, sql::cast(std::move(value), m_resultColumns[i].second));
      ++i;
    }
    return made;
  }
  NodePtr outer = sql::make(NodeKind::Select), derived = sql::make(NodeKind::DerivedTable), alias = sql::make(NodeKind::Alias, QStringLiteral("q"));
  alias->set(Flag::As);
  for (std::size_t i = 0; i < m_resultColumns.size(); ++i) {
    const QString name = QStringLiteral("c%1").arg(i + 1);
    alias->add(Slot::Column, sql::name({name}));
    NodePtr item = sql::make(NodeKind::SelectItem);
    item->add(Slot::Value, sql::cast(sql::column(name, QStringLiteral("q")), m_resultColumns[i].second));
    outer->add(Slot::Item, std::move(item));
  }
  derived->add(Slot::Query, std::move(made));
  derived->add(Slot::Alias, std::move(alias));
  outer->add(Slot::From, std::move(derived));
  return outer;
}

void RoutineConverter::selectStatement(const Node &node, Nodes &out) {
  if (node.hasChild(Slot::Into)) {
    selectInto(node, out);
    return;
  }
  if (m_results == Results::Table) {
    NodePtr made = sql::make(NodeKind::Return);
    made->add(Slot::Query, resultQuery(node));
    out.push_back(std::move(made));
    m_owner.note(node, 6002, QStringLiteral("The procedure gives a result set and becomes a function: SELECT * FROM it in place of CALL"));
    return;
  }
  if (m_results == Results::Cursors) {
    const QString name = QStringLiteral("result_%1").arg(++m_cursors);
    NodePtr d = sql::make(NodeKind::DeclareVariable);
    d->add(Slot::Item, sql::name({name}));
    d->add(Slot::Type, sql::typeName(QStringLiteral("refcursor")));
    m_extraDeclarations.push_back(std::move(d));
    NodePtr open = sql::make(NodeKind::OpenCursor, name);
    open->add(Slot::Query, m_owner.query(node));
    out.push_back(std::move(open));
    NodePtr next = sql::make(NodeKind::Return);
    next->set(Flag::Next);
    next->add(Slot::Value, sql::column(name));
    out.push_back(std::move(next));
    m_owner.note(node, 6003, QStringLiteral("The procedure gives several result sets and becomes a function that returns cursors"));
    return;
  }
  if (m_results == Results::Parameters) {
    const QString name = QStringLiteral("result_%1").arg(++m_cursors);
    NodePtr open = sql::make(NodeKind::OpenCursor, name);
    open->add(Slot::Query, m_owner.query(node));
    if (m_context.usesRowCount) open->set(Flag::Scroll);
    out.push_back(std::move(open));
    if (m_context.usesRowCount) countCursor(name, out);
    m_owner.note(node, 6003, QStringLiteral("The result set is left open in the cursor %1: FETCH ALL FROM %1 after CALL").arg(name));
    return;
  }
  // A function or trigger cannot give rows: the query runs for its effects only.
  NodePtr made = sql::make(NodeKind::Perform);
  made->add(Slot::Query, m_owner.query(node));
  out.push_back(std::move(made));
}

/// MariaDB: the rows that a change gives are a result set.
void RoutineConverter::returning(const Node &node, Nodes &out) {
  NodePtr made = m_owner.statement(node);
  if (m_results != Results::Table) { // a function or one of several result sets
    m_owner.note(node, 6011, QStringLiteral("The rows that RETURNING gives are dropped"));
    made->takeAll(Slot::Returning);
    out.push_back(std::move(made));
    return;
  }
  const ScopeTable table = m_owner.scopeTable(m_owner.catalogName(*node.child(Slot::Target)), {});
  const bool first = m_resultColumns.empty();
  std::size_t i = 0;
  for (Node *item : made->all(Slot::Returning)) {
    const Node *value = item->child(Slot::Value);
    if (!value || value->kind == NodeKind::Star) {
      m_owner.note(node, 6011, QStringLiteral("RETURNING * as a result set: name its columns"));
      continue;
    }
    const ScopeColumn *column = value->kind == NodeKind::ColumnRef ? table.find(value->text) : nullptr;
    if (first) m_resultColumns.emplace_back(!item->text.isEmpty() ? item->text.toLower() : column ? column->target : QStringLiteral("column_%1").arg(i + 1), resultType(column ? column->type : typeOf(Kind::Text)));
    if (i < m_resultColumns.size()) {
      NodePtr given = item->take(Slot::Value);
      item->add(Slot::Value, sql::cast(std::move(given), m_resultColumns[i].second));
    }
    ++i;
  }
  NodePtr back = sql::make(NodeKind::Return);
  back->add(Slot::Query, std::move(made));
  out.push_back(std::move(back));
  m_owner.note(node, 6002, QStringLiteral("The procedure gives a result set and becomes a function: SELECT * FROM it in place of CALL"));
}

/// A table that the body drops cannot go while a cursor that is left open reads it.
bool RoutineConverter::readByCursor(const Node &drop) const {
  if (m_results != Results::Cursors && m_results != Results::Parameters) return false;
  const auto items = drop.all(Slot::Item);
  return !items.empty() && std::all_of(items.begin(), items.end(), [&](const Node *item) { return m_ownTables.contains(item->text.toLower()); });
}

void RoutineConverter::temporaryTable(const Node &node, Nodes &out) {
  NodePtr made = m_owner.tableStatement(node);
  if (!made) return;
  const bool kept = (m_results == Results::Cursors || m_results == Results::Parameters) && node.has(Flag::Temporary) && m_ownTables.contains(node.text.toLower());
  Node *create = made->kind == NodeKind::Script ? made->child(Slot::Statement) : made.get();
  if (kept && create && create->kind == NodeKind::CreateTable) {
    // It may be there from an earlier call in the same transaction.
    NodePtr drop = sql::make(NodeKind::Drop, QStringLiteral("TABLE"));
    drop->add(Slot::Item, sql::name({QStringLiteral("pg_temp"), create->text}));
    drop->set(Flag::IfExists);
    out.push_back(std::move(drop));
    create->add(Slot::Option, sql::option(QStringLiteral("ON COMMIT"), sql::wordNode(QStringLiteral("DROP"))));
  }
  if (made->kind == NodeKind::Script)
    for (NodePtr &statement : made->takeAll(Slot::Statement)) out.push_back(std::move(statement));
  else out.push_back(std::move(made));
}

/// OPEN says nothing of how many rows there are: the cursor is run to its end and back.
void RoutineConverter::countCursor(const QString &name, Nodes &out) {
  const auto move = [&](const QString &where) {
    NodePtr made = sql::make(NodeKind::FetchCursor, name);
    made->set(Flag::Move);
    made->add(Slot::Direction, sql::wordNode(where));
    out.push_back(std::move(made));
  };
  move(QStringLiteral("FORWARD ALL"));
  out.push_back(readRowCount());
  move(QStringLiteral("ABSOLUTE 0"));
  m_rowsCounted = true;
}

NodePtr RoutineConverter::readRowCount() const {
  NodePtr rows = sql::make(NodeKind::GetDiagnostics), a = sql::make(NodeKind::Assignment);
  a->add(Slot::Target, sql::column(m_context.rowCountName));
  a->add(Slot::Value, sql::wordNode(QStringLiteral("ROW_COUNT")));
  rows->add(Slot::Item, std::move(a));
  return rows;
}

void RoutineConverter::selectInto(const Node &node, Nodes &out) {
  const Node *into = node.child(Slot::Into);
  if (!into->text.isEmpty()) {
    m_owner.note(*into, 5007, QStringLiteral("SELECT … INTO %1").arg(into->text));
    return;
  }
  NodePtr source = node.clone();
  source->take(Slot::Into);
  std::vector<OutputColumn> columns;
  NodePtr made = m_owner.query(*source, &columns);
  std::vector<NodePtr> targets;
  std::vector<Type> types;
  bool keeps = false;
  for (const Node *t : into->all(Slot::Target)) {
    Type type;
    targets.push_back(target(*t, &type));
    types.push_back(type);
    keeps = keeps || m_assigned.value(t->text.toLower()) > 1;
  }
  // Values go into their variables in the variables' types.
  if (made->kind == NodeKind::Select) {
    const auto items = made->all(Slot::Item);
    for (std::size_t i = 0; i < items.size() && i < types.size() && i < columns.size(); ++i) {
      const Type &from = columns[i].type;
      if (items[i]->child(Slot::Value)->kind == NodeKind::Star || from.kind == types[i].kind || from.kind == Kind::Unknown) continue;
      if (from.isNumber() && types[i].isNumber()) continue;
      Value v{items[i]->take(Slot::Value), from};
      items[i]->add(Slot::Value, fitted(std::move(v), types[i]));
    }
  }
  const bool one = alwaysOneRow(node);
  if (one || !keeps) {
    NodePtr clause = sql::make(NodeKind::IntoClause);
    for (NodePtr &t : targets) clause->add(Slot::Target, std::move(t));
    made->add(Slot::Into, std::move(clause));
    out.push_back(std::move(made));
    if (!one) notFound(out);
    return;
  }
  // Without a row MySQL leaves the variables as they are; INTO would set them to NULL.
  const QString row = QStringLiteral("row_%1").arg(++m_rows);
  NodePtr d = sql::make(NodeKind::DeclareVariable);
  d->add(Slot::Item, sql::name({row}));
  d->add(Slot::Type, sql::typeName(QStringLiteral("record")));
  m_extraDeclarations.push_back(std::move(d));
  std::size_t i = 0;
  for (Node *item : made->all(Slot::Item)) {
    item->text = QStringLiteral("c%1").arg(++i);
    item->set(Flag::As);
  }
  NodePtr clause = sql::make(NodeKind::IntoClause);
  clause->add(Slot::Target, sql::column(row));
  made->add(Slot::Into, std::move(clause));
  out.push_back(std::move(made));
  NodePtr branch = sql::make(NodeKind::IfBranch);
  branch->add(Slot::Condition, sql::column(QStringLiteral("found")));
  for (std::size_t k = 0; k < targets.size(); ++k) {
    NodePtr a = sql::make(NodeKind::Assign);
    a->add(Slot::Target, std::move(targets[k]));
    a->add(Slot::Value, sql::column(QStringLiteral("c%1").arg(k + 1), row));
    branch->add(Slot::Statement, std::move(a));
  }
  NodePtr test = sql::make(NodeKind::If);
  test->add(Slot::Branch, std::move(branch));
  Nodes otherwise;
  notFound(otherwise);
  if (!otherwise.empty()) { // the handler's test is the other branch
    test->set(Flag::HasElse);
    for (Node *s : otherwise.front()->all(Slot::Branch).front()->all(Slot::Statement)) test->add(Slot::Else, s->clone());
  }
  out.push_back(std::move(test));
}

void RoutineConverter::fetch(const Node &node, Nodes &out) {
  NodePtr made = sql::make(NodeKind::FetchCursor, node.text.toLower());
  for (const Node *t : node.all(Slot::Target)) {
    Type type;
    made->add(Slot::Target, target(*t, &type));
  }
  out.push_back(std::move(made));
  notFound(out);
}

void RoutineConverter::signal(const Node &node, Nodes &out) {
  NodePtr made = sql::make(NodeKind::Raise);
  const Node *condition_ = node.child(Slot::Condition);
  if (condition_ && condition_->textIs(QLatin1String("CONDITION"))) condition_ = m_conditions.value(condition_->textOf(Slot::Value).toLower(), condition_);
  const auto items = node.all(Slot::Item);
  if (node.textIs(QLatin1String("RESIGNAL")) && !condition_ && items.empty()) {
    out.push_back(std::move(made)); // raises again
    return;
  }
  QString state = condition_ && condition_->textIs(QLatin1String("SQLSTATE")) ? condition_->textOf(Slot::Value) : QStringLiteral("45000");
  made->text = state.startsWith(QLatin1String("01")) ? QStringLiteral("WARNING") : QStringLiteral("EXCEPTION");
  if (condition_ || node.textIs(QLatin1String("SIGNAL"))) made->add(Slot::Option, sql::option(QStringLiteral("ERRCODE"), sql::string(state)));
  else made->add(Slot::Option, sql::option(QStringLiteral("ERRCODE"), sql::column(QStringLiteral("sqlstate"))));
  bool message = false;
  for (const Node *item : items) {
    const QString key = item->text.toUpper();
    NodePtr value = m_owner.toText(m_owner.expression(*item->child(Slot::Value))).node;
    if (key == QLatin1String("MESSAGE_TEXT")) {
      made->add(Slot::Option, sql::option(QStringLiteral("MESSAGE"), std::move(value)));
      message = true;
    } else if (key == QLatin1String("MYSQL_ERRNO")) made->add(Slot::Option, sql::option(QStringLiteral("DETAIL"), std::move(value)));
    else if (key == QLatin1String("TABLE_NAME")) made->add(Slot::Option, sql::option(QStringLiteral("TABLE"), std::move(value)));
    else if (key == QLatin1String("COLUMN_NAME")) made->add(Slot::Option, sql::option(QStringLiteral("COLUMN"), std::move(value)));
    else if (key == QLatin1String("CONSTRAINT_NAME")) made->add(Slot::Option, sql::option(QStringLiteral("CONSTRAINT"), std::move(value)));
  }
  if (!message) {
    const bool again = node.textIs(QLatin1String("RESIGNAL"));
    made->add(Slot::Option, sql::option(QStringLiteral("MESSAGE"), again ? sql::column(QStringLiteral("sqlerrm")) : sql::string(QStringLiteral("Unhandled user-defined exception condition"))));
  }
  out.push_back(std::move(made));
}

void RoutineConverter::diagnostics(const Node &node, Nodes &out) {
  const bool stacked = node.hasChild(Slot::ConditionNumber) || m_inHandler;
  NodePtr made = sql::make(NodeKind::GetDiagnostics, stacked ? QStringLiteral("STACKED") : QString());
  static const QHash<QString, QString> words{{QStringLiteral("MESSAGE_TEXT"), QStringLiteral("MESSAGE_TEXT")}, {QStringLiteral("RETURNED_SQLSTATE"), QStringLiteral("RETURNED_SQLSTATE")},
                                             {QStringLiteral("TABLE_NAME"), QStringLiteral("TABLE_NAME")}, {QStringLiteral("COLUMN_NAME"), QStringLiteral("COLUMN_NAME")},
                                             {QStringLiteral("CONSTRAINT_NAME"), QStringLiteral("CONSTRAINT_NAME")}, {QStringLiteral("SCHEMA_NAME"), QStringLiteral("SCHEMA_NAME")}};
  for (const Node *item : node.all(Slot::Item)) {
    const QString word = item->textOf(Slot::Value).toUpper();
    Type type;
    NodePtr to = target(*item->child(Slot::Target), &type);
    if (word == QLatin1String("ROW_COUNT")) {
      NodePtr rows = sql::make(NodeKind::GetDiagnostics), a = sql::make(NodeKind::Assignment);
      a->add(Slot::Target, std::move(to));
      a->add(Slot::Value, sql::wordNode(QStringLiteral("ROW_COUNT")));
      rows->add(Slot::Item, std::move(a));
      out.push_back(std::move(rows));
    } else if (word == QLatin1String("MYSQL_ERRNO") || word == QLatin1String("NUMBER")) {
      NodePtr a = sql::make(NodeKind::Assign);
      a->add(Slot::Target, std::move(to));
      a->add(Slot::Value, word == QLatin1String("NUMBER") ? sql::number(1)
                                                          : form(sql::Dialect::Postgres, QStringLiteral("CASE sqlstate WHEN '23505' THEN 1062 WHEN '23503' THEN 1452 WHEN '23502' THEN 1048 WHEN '40P01' THEN 1213 WHEN '55P03' THEN 1205 "
                                                                                                       "WHEN '42P01' THEN 1146 WHEN '42703' THEN 1054 WHEN '22001' THEN 1406 WHEN '22003' THEN 1264 WHEN '23514' THEN 4025 ELSE 1644 END"), {}));
      out.push_back(std::move(a));
    } else if (word == QLatin1String("RETURNED_SQLSTATE") && stacked) { // the source's states, coarser than the target's
      NodePtr a = sql::make(NodeKind::Assign);
      a->add(Slot::Target, std::move(to));
      a->add(Slot::Value, form(sql::Dialect::Postgres, QStringLiteral("CASE WHEN sqlstate LIKE '23%' THEN '23000' WHEN sqlstate = '42P01' THEN '42S02' WHEN sqlstate = '42P07' THEN '42S01' WHEN sqlstate = '42703' THEN '42S22' "
                                                                      "WHEN sqlstate = '40P01' THEN '40001' WHEN sqlstate = '42883' THEN '42000' WHEN sqlstate = '55P03' THEN 'HY000' ELSE sqlstate END"), {}));
      out.push_back(std::move(a));
    } else if (words.contains(word)) {
      NodePtr a = sql::make(NodeKind::Assignment);
      a->add(Slot::Target, std::move(to));
      a->add(Slot::Value, sql::wordNode(words.value(word)));
      made->add(Slot::Item, std::move(a));
    } else m_owner.note(*item, 6011, QStringLiteral("GET DIAGNOSTICS %1 has no counterpart").arg(word));
  }
  if (made->hasChild(Slot::Item)) out.push_back(std::move(made));
}

void RoutineConverter::dynamic(const Node &node, Nodes &out) {
  if (node.kind == NodeKind::Deallocate) return;
  if (node.kind == NodeKind::Prepare) {
    m_prepared.insert(node.text.toLower(), node.child(Slot::Value));
    // The text is fixed when it is prepared.
    const Node *value = node.child(Slot::Value);
    if (!value) return;
    const Variable v = m_context.userVariable(QStringLiteral("stmt_") + node.text);
    NodePtr a = sql::make(NodeKind::Assign);
    a->add(Slot::Target, sql::column(v.target));
    a->add(Slot::Value, m_owner.toText(m_owner.expression(*value)).node);
    out.push_back(std::move(a));
    return;
  }
  NodePtr made = sql::make(NodeKind::Execute);
  NodePtr text;
  if (const Node *value = node.child(Slot::Value)) text = m_owner.toText(m_owner.expression(*value)).node;
  else if (m_prepared.contains(node.text.toLower())) text = sql::column(m_context.userVariable(QStringLiteral("stmt_") + node.text).target);
  else {
    m_owner.note(node, 6011, QStringLiteral("EXECUTE %1: the statement is not prepared here").arg(node.text));
    return;
  }
  int n = 0;
  for (const Node *argument : node.all(Slot::Using)) { // each ? in turn
    text = form(sql::Dialect::Postgres, QStringLiteral("regexp_replace(_1, '\\?', '$%1')").arg(++n), sql::list(std::move(text)));
    made->add(Slot::Using, m_owner.expression(*argument).node);
  }
  made->add(Slot::Value, std::move(text));
  out.push_back(std::move(made));
  m_owner.note(node, 6006, QStringLiteral("The text of a dynamic statement is not converted"));
}

void RoutineConverter::transaction(const Node &node, Nodes &out) {
  const QString kind = node.text.toUpper();
  const bool begins = kind.startsWith(QLatin1String("START")) || kind == QLatin1String("BEGIN");
  if (m_function || m_trigger || m_results != Results::None) {
    if (!begins) m_owner.note(node, 6007, QStringLiteral("%1 is dropped: a function runs inside its caller's transaction").arg(kind));
    return;
  }
  if (begins) {
    m_owner.note(node, 6013, QStringLiteral("START TRANSACTION is dropped: a procedure always runs in a transaction"));
    return;
  }
  if (insideErrorHandler()) { // the block is one unit already
    m_owner.note(node, 6018, QStringLiteral("%1 is dropped: a block with an exception handler cannot end the transaction; an error undoes what the block did").arg(kind));
    return;
  }
  if (kind.contains(QLatin1String("SAVEPOINT"))) {
    m_owner.note(node, 6007, QStringLiteral("%1 is dropped: PL/pgSQL has blocks with exception handlers instead").arg(kind));
    return;
  }
  NodePtr made = sql::make(NodeKind::Transaction, kind);
  out.push_back(std::move(made));
}

/// CALL takes no subquery: its value goes through a variable.
void RoutineConverter::call(const Node &node, Nodes &out) {
  NodePtr made = m_owner.statement(node);
  const Node *source = node.child(Slot::Call);
  Node *target = made->child(Slot::Call);
  if (source && target) {
    std::vector<NodePtr> arguments = target->takeAll(Slot::Arg);
    const auto given = source->all(Slot::Arg);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      const bool queries = !sql::walk(static_cast<const Node &>(*arguments[i]), [](const Node &n) { return isQuery(n.kind) ? sql::Visit::Stop : sql::Visit::Children; });
      if (queries && i < given.size()) {
        const QString name = QStringLiteral("argument_%1").arg(++m_rows);
        NodePtr declared = sql::make(NodeKind::DeclareVariable);
        declared->add(Slot::Item, sql::name({name}));
        declared->add(Slot::Type, sql::typeName(resultType(m_owner.expression(*given[i]).type)));
        m_extraDeclarations.push_back(std::move(declared));
        NodePtr set = sql::make(NodeKind::Assign);
        set->add(Slot::Target, sql::column(name));
        set->add(Slot::Value, std::move(arguments[i]));
        out.push_back(std::move(set));
        arguments[i] = sql::column(name);
      }
      target->add(Slot::Arg, std::move(arguments[i]));
    }
  }
  out.push_back(std::move(made));
}

void RoutineConverter::plain(const Node &node, Nodes &out) {
  const std::size_t before = out.size();
  converted(node, out);
  if (node.kind == NodeKind::Select || node.kind == NodeKind::SetOperation || node.kind == NodeKind::FetchCursor) holdOutputs(node, out);
  for (std::size_t i = before; i < out.size(); ++i) // so that findings have their place in the target text
    if (out[i] && out[i]->span.line == 0) out[i]->span = node.span;
}

void RoutineConverter::converted(const Node &node, Nodes &out) {
  switch (node.kind) {
  case NodeKind::Block: out.push_back(block(node)); return;
  case NodeKind::If: ifStatement(node, out); return;
  case NodeKind::CaseStatement: caseStatement(node, out); return;
  case NodeKind::While: case NodeKind::Repeat: case NodeKind::Loop: loop(node, out); return;
  case NodeKind::ForRange: case NodeKind::ForQuery: forLoop(node, out); return;
  case NodeKind::Leave: case NodeKind::Iterate: out.push_back(sql::make(node.kind, node.text)); return;
  case NodeKind::SetStatement: set(node, out); return;
  case NodeKind::Return: {
    NodePtr made = sql::make(NodeKind::Return);
    if (const Node *value = node.child(Slot::Value)) {
      Value v = m_owner.storedExpression(*value);
      const bool exact = v.type.kind == Kind::Decimal && v.node->kind == NodeKind::ColumnRef && v.type.scale == returnType.scale;
      NodePtr given = fitted(std::move(v), returnType);
      // The target does not hold what is returned to the scale that is declared.
      if (!exact && returnType.kind == Kind::Decimal && returnText.contains(QLatin1Char('(')) && given->kind != NodeKind::NullLiteral) given = held(returnText, std::move(given));
      made->add(Slot::Value, std::move(given));
    }
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::Select: case NodeKind::SetOperation: selectStatement(node, out); break;
  case NodeKind::OpenCursor: {
    NodePtr made = sql::make(NodeKind::OpenCursor, node.text.toLower());
    for (const Node *argument : node.all(Slot::Arg)) made->add(Slot::Arg, m_owner.shown(m_owner.expression(*argument)).node);
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::FetchCursor: fetch(node, out); return;
  case NodeKind::CloseCursor: out.push_back(sql::make(NodeKind::CloseCursor, node.text.toLower())); return;
  case NodeKind::Signal: signal(node, out); return;
  case NodeKind::GetDiagnostics: diagnostics(node, out); return;
  case NodeKind::Prepare: case NodeKind::Execute: case NodeKind::Deallocate: dynamic(node, out); return;
  case NodeKind::Transaction: transaction(node, out); return;
  case NodeKind::Do: {
    NodePtr made = sql::make(NodeKind::Perform);
    made->add(Slot::Query, m_owner.statement(node));
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::Empty: return;
  case NodeKind::Drop:
    if (readByCursor(node)) {
      m_owner.note(node, 6003, QStringLiteral("The temporary table is dropped at the end of the transaction: an open cursor reads it"));
      return;
    }
    out.push_back(m_owner.statement(node));
    break;
  case NodeKind::Insert: case NodeKind::Update: case NodeKind::Delete: case NodeKind::Truncate: case NodeKind::Call:
    if (node.hasChild(Slot::Returning)) returning(node, out);
    else if (node.kind == NodeKind::Call) call(node, out);
    else out.push_back(m_owner.statement(node));
    break;
  case NodeKind::CreateTable: temporaryTable(node, out); break;
  case NodeKind::Raw: m_owner.note(node, 9001, QStringLiteral("Not understood: %1").arg(node.text.left(80))); return;
  default:
    m_owner.note(node, 6011, QStringLiteral("%1 is not converted").arg(QLatin1String(sql::nodeKindName(node.kind))));
    return;
  }
  const bool counted = std::exchange(m_rowsCounted, false);
  if (m_context.usesRowCount && !counted && (changesRows(node.kind) || node.kind == NodeKind::Select)) out.push_back(readRowCount());
}

} // namespace portolan::convert
