// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/routine_converter.h"

#include "core/convert/reader/type_reader.h"
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

NodePtr assignTo(NodePtr target, NodePtr value) {
  NodePtr out = sql::make(NodeKind::Assign);
  out->add(Slot::Target, std::move(target));
  out->add(Slot::Value, std::move(value));
  return out;
}

NodePtr typeNode(const QString &text) {
  sql::ParseOptions options;
  options.dialect = sql::Dialect::Postgres;
  return sql::parseTypeName(text, options).node;
}

bool isControl(NodeKind kind) {
  switch (kind) {
  case NodeKind::Block: case NodeKind::If: case NodeKind::CaseStatement: case NodeKind::While: case NodeKind::Repeat: case NodeKind::Loop:
  case NodeKind::Leave: case NodeKind::Iterate: case NodeKind::Return: return true;
  default: return false;
  }
}

/// Result sets: SELECT without INTO as a statement. Exclusive branches count as one.
struct ResultCount { int most = 0, total = 0; };

ResultCount countResults(const std::vector<const Node *> &statements);

ResultCount countResults(const Node &node) {
  const auto merge = [](ResultCount a, const ResultCount &b) { return ResultCount{a.most + b.most, a.total + b.total}; };
  switch (node.kind) {
  case NodeKind::Select:
  case NodeKind::SetOperation: return node.hasChild(Slot::Into) ? ResultCount{} : ResultCount{1, 1};
  case NodeKind::Insert: case NodeKind::Delete: return node.hasChild(Slot::Returning) ? ResultCount{1, 1} : ResultCount{};
  case NodeKind::Block: return countResults(node.all(Slot::Statement));
  case NodeKind::If:
  case NodeKind::CaseStatement: {
    ResultCount out;
    for (const Node *branch : node.all(Slot::Branch)) {
      const ResultCount c = countResults(branch->all(Slot::Statement));
      out.most = std::max(out.most, c.most);
      out.total += c.total;
    }
    const ResultCount c = countResults(node.all(Slot::Else));
    return {std::max(out.most, c.most), out.total + c.total};
  }
  case NodeKind::While: case NodeKind::Repeat: case NodeKind::Loop: {
    const ResultCount c = countResults(node.all(Slot::Statement));
    return c.total > 0 ? ResultCount{c.most + 1, c.total} : c; // a set for every turn
  }
  default: break;
  }
  return merge({}, {});
}

ResultCount countResults(const std::vector<const Node *> &statements) {
  ResultCount out;
  for (const Node *s : statements) {
    const ResultCount c = countResults(*s);
    out.most += c.most;
    out.total += c.total;
  }
  return out;
}

} // namespace

namespace {

/// Every column's name in lower case; made once for a run of routines over one catalog.
QSet<QString> columnNames(const Catalog &catalog) {
  struct Known { const Table *first = nullptr; std::size_t print = 0; QSet<QString> names; };
  thread_local Known known;
  std::size_t print = catalog.tables.size();
  for (const Table &table : catalog.tables) {
    print = qHash(table.name, print);
    for (const Column &column : table.columns) print = print * 31 + reinterpret_cast<std::size_t>(column.name.constData()) + static_cast<std::size_t>(column.name.size());
  }
  if (known.first == catalog.tables.data() && known.print == print) return known.names;
  known = {catalog.tables.data(), print, {}};
  for (const Table &table : catalog.tables)
    for (const Column &column : table.columns) known.names.insert(column.name.toLower());
  return known.names;
}

} // namespace

RoutineConverter::RoutineConverter(MySqlToPostgres &owner, bool function, bool trigger)
    : m_owner(owner), m_outer(owner.m_routine), m_function(function), m_trigger(trigger) {
  m_owner.m_routine = &m_context;
  m_owner.m_variables.emplace_back();
  if (const Catalog *catalog = m_owner.m_session.catalog) m_taken = columnNames(*catalog);
}

RoutineConverter::~RoutineConverter() {
  m_owner.m_variables.pop_back();
  m_owner.m_routine = m_outer;
}

QString RoutineConverter::variableName(const QString &source, const QString &prefix) const {
  const QString name = source.toLower();
  return m_taken.contains(name) ? prefix + name : name;
}

void RoutineConverter::parameter(const QString &name, const Type &type, const QString &target) {
  m_owner.m_variables.back().push_back({name, target, type});
  ++m_assigned[name.toLower()];
}

QString RoutineConverter::typeText(const Node &type, Type *made) {
  Column column;
  column.type = readType(type, m_owner.m_session.options.from);
  if (column.type.collation.isEmpty()) column.type.collation.clear();
  *made = m_owner.columnType(column);
  made->labels.clear();
  if (made->kind == Kind::Text) made->insensitive = false, made->collation.clear();
  Session scratch(m_owner.m_session.options, nullptr);
  return mapType(scratch, column.type).type.native;
}

void RoutineConverter::survey(const Node &body) {
  const ResultCount results = countResults(body);
  if (!m_function && !m_trigger) m_results = results.total == 0 ? Results::None : results.most <= 1 ? Results::Table : Results::Cursors;
  QSet<QString> made, dropped;
  (void)sql::walk(body, [&](const Node &n) {
    if (n.kind == NodeKind::CreateTable && n.has(Flag::Temporary)) made.insert(n.text.toLower());
    if (n.kind == NodeKind::Drop)
      for (const Node *item : n.all(Slot::Item)) dropped.insert(item->text.toLower());
    return sql::Visit::Children;
  });
  m_ownTables = made.intersect(dropped);
  (void)sql::walk(body, [&](const Node &n) {
    m_context.updates = m_context.updates || n.kind == NodeKind::Update;
    switch (n.kind) {
    case NodeKind::Insert: case NodeKind::Update: case NodeKind::Delete: case NodeKind::Call: case NodeKind::Truncate: case NodeKind::CreateTable: case NodeKind::Drop: case NodeKind::Execute: m_writes = true; break;
    case NodeKind::Select: if (n.hasChild(Slot::From)) m_reads = true; break;
    case NodeKind::Transaction: m_transactions = true; break;
    case NodeKind::FunctionCall:
      if (n.textIs(QLatin1String("ROW_COUNT")) || n.textIs(QLatin1String("FOUND_ROWS"))) m_context.usesRowCount = true;
      if (n.textIs(QLatin1String("NOW")) || n.textIs(QLatin1String("RAND")) || n.textIs(QLatin1String("UUID")) || n.textIs(QLatin1String("CURRENT_TIMESTAMP")) || n.textIs(QLatin1String("CURDATE"))) m_reads = true;
      break;
    case NodeKind::Assignment:
      if (const Node *t = n.child(Slot::Target)) ++m_assigned[t->text.toLower()];
      break;
    case NodeKind::IntoClause: case NodeKind::FetchCursor:
      for (const Node *t : n.all(Slot::Target)) ++m_assigned[t->text.toLower()];
      break;
    case NodeKind::DeclareVariable:
      if (n.hasChild(Slot::Default))
        for (const Node *item : n.all(Slot::Item)) ++m_assigned[item->text.toLower()];
      break;
    default: break;
    }
    return sql::Visit::Children;
  });
  (void)sql::walk(body, [&](const Node &n) {
    if (n.kind == NodeKind::DeclareVariable && n.hasChild(Slot::Type))
      for (const Node *item : n.all(Slot::Item)) hint(item->text, *n.child(Slot::Type));
    return sql::Visit::Children;
  });
  (void)sql::walk(body, [&](const Node &n) {
    if (n.kind == NodeKind::Call) outParameters(n);
    return sql::Visit::Children;
  });
  // A user variable takes the type of what it is given first.
  (void)sql::walk(body, [&](const Node &n) {
    if (n.kind != NodeKind::Assignment) return sql::Visit::Children;
    const Node *t = n.child(Slot::Target), *v = n.child(Slot::Value);
    if (!t || !v || t->kind != NodeKind::UserVariable || m_context.userTypes.contains(t->text.toLower())) return sql::Visit::Children;
    Type type = typeOf(Kind::Text);
    if (const Type known = v->kind == NodeKind::ColumnRef && !v->hasChild(Slot::Qualifier) ? m_hints.value(v->text.toLower()) : Type(); known.isNumber()) type = typeOf(known.kind == Kind::Int ? Kind::Int : Kind::Decimal);
    else if (v->kind == NodeKind::NumberLiteral) type = typeOf(v->text.contains(QLatin1Char('.')) ? Kind::Decimal : Kind::Int);
    else if (v->kind == NodeKind::Binary && (v->text == QLatin1String("+") || v->text == QLatin1String("-") || v->text == QLatin1String("*") || v->text == QLatin1String("/"))) type = typeOf(Kind::Decimal);
    else if (v->kind == NodeKind::FunctionCall && (v->textIs(QLatin1String("COUNT")) || v->textIs(QLatin1String("LENGTH")) || v->textIs(QLatin1String("ROW_COUNT")) || v->textIs(QLatin1String("LAST_INSERT_ID")))) type = typeOf(Kind::Int);
    m_context.userTypes.insert(t->text.toLower(), type);
    return sql::Visit::Children;
  });
}

/// A user variable that takes an OUT parameter is of the parameter's type: the target finds the procedure by it.
void RoutineConverter::outParameters(const Node &call) {
  const Node *c = call.child(Slot::Call);
  if (!c) return;
  const auto args = c->all(Slot::Arg);
  const auto take = [&](std::size_t i, const QString &mode, const Type &type, const QString &text) {
    if (i >= args.size() || args[i]->kind != NodeKind::UserVariable || !mode.contains(QLatin1String("OUT"))) return;
    const QString name = args[i]->text.toLower();
    if (m_context.userTypes.contains(name)) return;
    m_context.userTypes.insert(name, type);
    m_context.userDeclared.insert(name, text);
  };
  if (const Catalog *catalog = m_owner.m_session.catalog)
    for (const Routine &r : catalog->routines) {
      if (r.name.name.compare(c->text, Qt::CaseInsensitive) != 0) continue;
      for (std::size_t i = 0; i < r.parameters.size(); ++i) {
        Column column;
        column.type = r.parameters[i].type;
        Session scratch(m_owner.m_session.options, nullptr);
        take(i, r.parameters[i].mode.toUpper(), m_owner.columnType(column), mapType(scratch, column.type).type.native);
      }
      return;
    }
  const std::vector<RoutineParameter> known = m_owner.m_session.routineParameters.value(c->text.toLower());
  for (std::size_t i = 0; i < known.size(); ++i) {
    const QString &text = known[i].type;
    const bool whole = text.contains(QLatin1String("int"));
    take(i, known[i].mode, typeOf(whole ? Kind::Int : text.startsWith(QLatin1String("numeric")) ? Kind::Decimal : text.startsWith(QLatin1String("double")) || text == QLatin1String("real") ? Kind::Float
                                          : text == QLatin1String("date") ? Kind::Date : text.startsWith(QLatin1String("timestamp")) ? Kind::DateTime : Kind::Text), text);
  }
}

NodePtr RoutineConverter::body(const Node &body_, NodePtr tail) {
  NodePtr out;
  const bool labelled = body_.kind == NodeKind::Block && !body_.text.isEmpty();
  if (body_.kind == NodeKind::Block && !(labelled && tail)) out = block(body_);
  else {
    out = sql::make(NodeKind::Block);
    m_handlers.emplace_back();
    statements({&body_}, *out, Slot::Statement);
    m_handlers.pop_back();
  }
  const bool reachesEnd = !out->hasChild(Slot::Handler);
  if (tail) {
    if (reachesEnd) out->add(Slot::Statement, std::move(tail));
    else { // after a handler the row is returned as well
      NodePtr outer = sql::make(NodeKind::Block);
      outer->add(Slot::Statement, std::move(out));
      outer->add(Slot::Statement, std::move(tail));
      out = std::move(outer);
    }
  }
  std::size_t at = 0;
  const auto declare = [&](const QString &name, const QString &type) {
    NodePtr d = sql::make(NodeKind::DeclareVariable);
    d->add(Slot::Item, sql::name({name}));
    d->add(Slot::Type, typeNode(type));
    out->insertAt(at++, Slot::Declaration, std::move(d));
  };
  if (m_context.usesRowCount) declare(m_context.rowCountName, QStringLiteral("bigint"));
  for (const Variable &v : m_context.userVariables)
    declare(v.target, m_context.userDeclared.contains(v.source.toLower()) ? m_context.userDeclared.value(v.source.toLower()) : v.type.kind == Kind::Int ? QStringLiteral("bigint") : v.type.kind == Kind::Decimal ? QStringLiteral("numeric") : QStringLiteral("text"));
  for (NodePtr &d : m_extraDeclarations) out->insertAt(at++, Slot::Declaration, std::move(d));
  return out;
}

NodePtr RoutineConverter::block(const Node &node) {
  NodePtr out = sql::make(NodeKind::Block, node.text);
  out->span = node.span;
  out->setComments(node.comments());
  m_owner.m_variables.emplace_back();
  const std::size_t scopes = m_owner.m_scopes.size();
  m_handlers.emplace_back();
  ++m_blocks;
  declarations(node, *out);
  const bool leaves = std::any_of(m_handlers.back().begin(), m_handlers.back().end(), [](const Handler &h) { return h.exit && h.notFound; });
  if (leaves && out->text.isEmpty()) out->text = QStringLiteral("block_%1").arg(m_blocks);
  for (Handler &h : m_handlers.back()) h.label = out->text;
  // Handlers' own statements see the block's variables but not its handlers.
  std::vector<Handler> own = std::move(m_handlers.back());
  m_handlers.back().clear();
  for (Handler &h : own) {
    const bool outer = m_inHandler;
    m_inHandler = true;
    if (const Node *s = h.declaration->child(Slot::Statement)) {
      if (s->kind == NodeKind::Block && s->all(Slot::Declaration).empty())
        for (const Node *each : s->all(Slot::Statement)) statement(*each, h.action);
      else statement(*s, h.action);
    }
    m_inHandler = outer;
  }
  m_handlers.back() = std::move(own);
  statements(node.all(Slot::Statement), *out, Slot::Statement);
  for (Handler &h : m_handlers.back()) {
    if (!h.exit || !h.errors || h.conditions.empty()) continue;
    NodePtr e = sql::make(NodeKind::ExceptionHandler);
    for (NodePtr &c : h.conditions) e->add(Slot::Condition, std::move(c));
    if (h.action.empty()) e->add(Slot::Statement, sql::make(NodeKind::Null));
    for (NodePtr &s : h.action) e->add(Slot::Statement, std::move(s));
    out->add(Slot::Handler, std::move(e));
    m_owner.note(*h.declaration, 6004, QStringLiteral("An EXIT handler becomes EXCEPTION: what the block did before the error is undone"));
  }
  m_handlers.pop_back();
  m_owner.m_scopes.resize(scopes);
  m_owner.m_variables.pop_back();
  if (!out->hasChild(Slot::Statement)) out->add(Slot::Statement, sql::make(NodeKind::Null));
  return out;
}

/// MariaDB's ROW TYPE OF t: a row of the table, whose fields are found by the variable's name.
void RoutineConverter::rowVariable(const Node &declaration, Node &out) {
  const Node &type = *declaration.child(Slot::Type);
  const NodePtr table = m_owner.tableName(type);
  for (const Node *item : declaration.all(Slot::Item)) {
    const QString name = variableName(item->text, QStringLiteral("v_"));
    NodePtr d = sql::make(NodeKind::DeclareVariable), row = table->clone();
    row->kind = NodeKind::TypeName;
    row->set(Flag::RowTypeOf);
    d->add(Slot::Item, sql::name({name}));
    d->add(Slot::Type, std::move(row));
    out.add(Slot::Declaration, std::move(d));
    m_owner.m_variables.back().push_back({item->text, name, typeOf(Kind::Record)});
    Scope scope;
    scope.tables.push_back(m_owner.scopeTable(m_owner.catalogName(type), item->text));
    scope.tables.back().targetAlias = name;
    m_owner.m_scopes.push_back(std::move(scope));
  }
}

void RoutineConverter::declarations(const Node &node, Node &out) {
  for (const Node *d : node.all(Slot::Declaration)) {
    switch (d->kind) {
    case NodeKind::DeclareVariable: variables(*d, out); break;
    case NodeKind::DeclareCursor: cursor(*d, out); break;
    case NodeKind::DeclareCondition: m_conditions.insert(d->text.toLower(), d->child(Slot::Condition)); break;
    case NodeKind::DeclareHandler: handler(*d, node.text); break;
    default: m_owner.note(*d, 6011, QStringLiteral("A declaration is not understood"));
    }
  }
}

void RoutineConverter::variables(const Node &declaration, Node &out) {
  const Node *typeNode_ = declaration.child(Slot::Type);
  Type type;
  QString text = QStringLiteral("text");
  if (typeNode_ && typeNode_->has(Flag::RowTypeOf)) return rowVariable(declaration, out);
  if (typeNode_ && typeNode_->textIs(QLatin1String("ROW"))) m_owner.note(declaration, 6011, QStringLiteral("A variable of fields (ROW) is not converted"));
  if (typeNode_) text = typeText(*typeNode_, &type);
  type.nullable = true;
  // The default is evaluated before the new names are known.
  std::optional<Value> initial;
  if (const Node *value = declaration.child(Slot::Default)) initial = m_owner.storedExpression(*value);
  for (const Node *item : declaration.all(Slot::Item)) {
    const Variable v{item->text, variableName(item->text, QStringLiteral("v_")), type};
    m_owner.m_variables.back().push_back(v);
    NodePtr d = sql::make(NodeKind::DeclareVariable);
    d->add(Slot::Item, sql::name({v.target}));
    d->add(Slot::Type, typeNode(text));
    if (initial) {
      NodePtr value = fitted(initial->copy(), type);
      if (value->kind != NodeKind::NullLiteral) {
        d->set(Flag::ColonEquals);
        d->add(Slot::Default, std::move(value));
      }
    }
    out.add(Slot::Declaration, std::move(d));
  }
}

void RoutineConverter::cursor(const Node &declaration, Node &out) {
  NodePtr d = sql::make(NodeKind::DeclareCursor, declaration.text.toLower());
  m_owner.m_variables.emplace_back();
  for (const Node *p : declaration.all(Slot::Parameter)) { // MariaDB
    Type type;
    const QString text = typeText(*p->child(Slot::Type), &type), name = variableName(p->text, QStringLiteral("p_"));
    NodePtr made = sql::make(NodeKind::RoutineParameter, name);
    made->add(Slot::Type, typeNode(text));
    d->add(Slot::Parameter, std::move(made));
    m_owner.m_variables.back().push_back({p->text, name, type});
  }
  if (const Node *q = declaration.child(Slot::Query)) d->add(Slot::Query, m_owner.query(*q));
  m_owner.m_variables.pop_back();
  if (!declaration.hasChild(Slot::Query)) m_owner.note(declaration, 6006, QStringLiteral("A cursor over a prepared statement"));
  out.add(Slot::Declaration, std::move(d));
}

QString RoutineConverter::conditionName(int error) const {
  static const QHash<int, QString> names{
    {1062, QStringLiteral("unique_violation")}, {1586, QStringLiteral("unique_violation")}, {1022, QStringLiteral("unique_violation")}, {1216, QStringLiteral("foreign_key_violation")},
    {1217, QStringLiteral("foreign_key_violation")}, {1451, QStringLiteral("foreign_key_violation")}, {1452, QStringLiteral("foreign_key_violation")}, {1048, QStringLiteral("not_null_violation")},
    {1364, QStringLiteral("not_null_violation")}, {1213, QStringLiteral("deadlock_detected")}, {1205, QStringLiteral("lock_not_available")}, {1146, QStringLiteral("undefined_table")},
    {1051, QStringLiteral("undefined_table")}, {1054, QStringLiteral("undefined_column")}, {1305, QStringLiteral("undefined_function")}, {1406, QStringLiteral("string_data_right_truncation")},
    {1264, QStringLiteral("numeric_value_out_of_range")}, {1365, QStringLiteral("division_by_zero")}, {3819, QStringLiteral("check_violation")}, {4025, QStringLiteral("check_violation")},
    {1172, QStringLiteral("too_many_rows")}, {1050, QStringLiteral("duplicate_table")}, {1292, QStringLiteral("invalid_datetime_format")}, {1366, QStringLiteral("invalid_text_representation")},
    {1339, QStringLiteral("case_not_found")}, {1326, QStringLiteral("invalid_cursor_state")}, {1325, QStringLiteral("invalid_cursor_state")}};
  return names.value(error);
}

void RoutineConverter::condition(const Node &condition_, Handler &handler_) {
  const auto named = [&](const QString &name) {
    NodePtr c = sql::make(NodeKind::HandlerCondition, QStringLiteral("CONDITION"));
    c->add(Slot::Value, sql::name({name}));
    handler_.conditions.push_back(std::move(c));
    handler_.errors = true;
  };
  const QString kind = condition_.text.toUpper();
  const QString value = condition_.textOf(Slot::Value);
  if (kind == QLatin1String("NOT FOUND")) handler_.notFound = true;
  else if (kind == QLatin1String("SQLEXCEPTION")) {
    handler_.conditions.push_back(sql::make(NodeKind::HandlerCondition, QStringLiteral("OTHERS")));
    handler_.errors = true;
  } else if (kind == QLatin1String("SQLWARNING")) m_owner.note(condition_, 4019, QStringLiteral("A handler for warnings never runs: PostgreSQL's warnings are messages"));
  else if (kind == QLatin1String("ERROR")) {
    const QString name = conditionName(value.toInt());
    if (value == QLatin1String("1329")) handler_.notFound = true;
    else if (!name.isEmpty()) named(name);
    else {
      m_owner.note(condition_, 6011, QStringLiteral("The error number %1 has no condition: the handler takes every error").arg(value));
      handler_.conditions.push_back(sql::make(NodeKind::HandlerCondition, QStringLiteral("OTHERS")));
      handler_.errors = true;
    }
  } else if (kind == QLatin1String("SQLSTATE")) {
    static const QHash<QString, QString> states{{QStringLiteral("23000"), QStringLiteral("integrity_constraint_violation")}, {QStringLiteral("42S02"), QStringLiteral("undefined_table")},
                                                {QStringLiteral("42S22"), QStringLiteral("undefined_column")}, {QStringLiteral("42S01"), QStringLiteral("duplicate_table")},
                                                {QStringLiteral("40001"), QStringLiteral("deadlock_detected")}, {QStringLiteral("22001"), QStringLiteral("string_data_right_truncation")},
                                                {QStringLiteral("22003"), QStringLiteral("numeric_value_out_of_range")}, {QStringLiteral("22012"), QStringLiteral("division_by_zero")}};
    if (value == QLatin1String("02000")) handler_.notFound = true;
    else if (value == QLatin1String("HY000")) {
      handler_.conditions.push_back(sql::make(NodeKind::HandlerCondition, QStringLiteral("OTHERS")));
      handler_.errors = true;
    } else if (states.contains(value)) named(states.value(value));
    else {
      NodePtr c = sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLSTATE"));
      c->add(Slot::Value, sql::string(value));
      handler_.conditions.push_back(std::move(c));
      handler_.errors = true;
    }
  } else if (const Node *known = m_conditions.value(value.toLower(), nullptr)) condition(*known, handler_);
  else m_owner.note(condition_, 6011, QStringLiteral("The condition %1 is not known").arg(value));
}

void RoutineConverter::handler(const Node &declaration, const QString &label) {
  Handler h;
  h.exit = !declaration.textIs(QLatin1String("CONTINUE"));
  h.label = label;
  h.declaration = &declaration;
  for (const Node *c : declaration.all(Slot::Condition)) condition(*c, h);
  m_handlers.back().push_back(std::move(h));
}

bool RoutineConverter::insideErrorHandler() const {
  for (const auto &level : m_handlers)
    for (const Handler &h : level)
      if (h.errors && h.exit) return true;
  return m_inHandler;
}

/// Runs the NOT FOUND handler in force when the statement before found no row.
void RoutineConverter::notFound(Nodes &out) {
  for (auto level = m_handlers.rbegin(); level != m_handlers.rend(); ++level)
    for (const Handler &h : *level) {
      if (!h.notFound) continue;
      NodePtr branch = sql::make(NodeKind::IfBranch);
      branch->add(Slot::Condition, sql::unary(QStringLiteral("NOT"), sql::column(QStringLiteral("found"))));
      for (const NodePtr &s : h.action) branch->add(Slot::Statement, s->clone());
      if (h.exit) branch->add(Slot::Statement, sql::make(NodeKind::Leave, h.label));
      if (!branch->hasChild(Slot::Statement)) return;
      NodePtr test = sql::make(NodeKind::If);
      test->add(Slot::Branch, std::move(branch));
      out.push_back(std::move(test));
      return;
    }
}

/// A CONTINUE handler for errors: the statement stands in a block of its own.
NodePtr RoutineConverter::guarded(Nodes statements_, const Node &source) {
  for (auto level = m_handlers.rbegin(); level != m_handlers.rend(); ++level)
    for (const Handler &h : *level) {
      if (h.exit || !h.errors) continue;
      NodePtr out = sql::make(NodeKind::Block);
      for (NodePtr &s : statements_) out->add(Slot::Statement, std::move(s));
      for (const auto &each : {&h}) {
        NodePtr e = sql::make(NodeKind::ExceptionHandler);
        for (const NodePtr &c : each->conditions) e->add(Slot::Condition, c->clone());
        if (each->action.empty()) e->add(Slot::Statement, sql::make(NodeKind::Null));
        for (const NodePtr &s : each->action) e->add(Slot::Statement, s->clone());
        out->add(Slot::Handler, std::move(e));
      }
      m_owner.note(source, 6005, QStringLiteral("A CONTINUE handler for errors: the statement stands in a block of its own"));
      return out;
    }
  return nullptr;
}

void RoutineConverter::statements(const std::vector<const Node *> &list, Node &out, Slot slot) {
  for (const Node *s : list) {
    Nodes made;
    statement(*s, made);
    for (NodePtr &n : made) out.add(slot, std::move(n));
  }
}

void RoutineConverter::statement(const Node &node, Nodes &out) {
  const auto hasGuard = [&] {
    for (const auto &level : m_handlers)
      for (const Handler &h : level)
        if (!h.exit && h.errors) return true;
    return false;
  };
  if (isControl(node.kind) || m_inHandler || !hasGuard()) {
    const std::size_t before = out.size();
    plain(node, out);
    if (out.size() > before && out[before]->comments().isEmpty() && !node.comments().isEmpty()) out[before]->setComments(node.comments());
    return;
  }
  Nodes inner;
  plain(node, inner);
  if (inner.empty()) return;
  const NodeKind kind = inner.front()->kind;
  if (kind == NodeKind::OpenCursor || kind == NodeKind::CloseCursor || kind == NodeKind::FetchCursor) {
    for (NodePtr &n : inner) out.push_back(std::move(n));
    return;
  }
  Nodes copy;
  for (const NodePtr &n : inner) copy.push_back(n->clone());
  if (NodePtr block_ = guarded(std::move(copy), node)) out.push_back(std::move(block_));
  else
    for (NodePtr &n : inner) out.push_back(std::move(n));
}

NodePtr RoutineConverter::fitted(Value v, const Type &type) {
  if (v.type.kind == Kind::Null || v.type.kind == Kind::Unknown) return std::move(v.node);
  switch (type.kind) {
  case Kind::Int: {
    v = m_owner.toNumber(std::move(v));
    return std::move(v.node); // the assignment rounds as MySQL does
  }
  case Kind::Decimal: case Kind::Float: return m_owner.toNumber(std::move(v)).node;
  case Kind::Bool: return m_owner.toBool(std::move(v)).node;
  case Kind::Text: {
    v = m_owner.toText(std::move(v));
    if (!type.padded || v.type.padded) return std::move(v.node);
    if (v.node->kind == NodeKind::StringLiteral) { // CHAR: blanks at the end are not kept
      while (v.node->text.endsWith(QLatin1Char(' '))) v.node->text.chop(1);
      return std::move(v.node);
    }
    return m_owner.f("rtrim(_1, ' ')", sql::list(std::move(v.node)));
  }
  case Kind::Date: return m_owner.toDate(std::move(v)).node;
  case Kind::DateTime: case Kind::Instant: return v.type.isMoment() ? std::move(v.node) : m_owner.toMoment(std::move(v)).node;
  case Kind::Interval: return m_owner.toSpan(std::move(v)).node;
  case Kind::Json: return m_owner.toJson(std::move(v)).node;
  case Kind::Bytes: return m_owner.toBytes(std::move(v)).node;
  default: break;
  }
  return m_owner.shown(std::move(v)).node;
}

NodePtr RoutineConverter::target(const Node &node, Type *type) {
  if (node.kind == NodeKind::UserVariable) {
    const Variable v = m_context.userVariable(node.text);
    *type = v.type;
    return sql::column(v.target);
  }
  Value v = m_owner.columnReference(node);
  *type = v.type;
  return std::move(v.node);
}

void RoutineConverter::assign(const Node &targetNode, const Node &value, Nodes &out) {
  if (targetNode.kind == NodeKind::SystemVariable) {
    m_owner.note(targetNode, 9003, QStringLiteral("SET @@%1 is dropped").arg(targetNode.text));
    return;
  }
  if (targetNode.kind == NodeKind::ColumnRef && !targetNode.hasChild(Slot::Qualifier) && !m_owner.variable(targetNode.text)) {
    m_owner.note(targetNode, 9003, QStringLiteral("SET %1 is dropped").arg(targetNode.text));
    return;
  }
  Type type;
  NodePtr to = target(targetNode, &type);
  // NEW.column takes its value as the column does.
  Value v = m_owner.storedExpression(value);
  const bool exact = v.type.kind == Kind::Decimal && v.node->kind == NodeKind::ColumnRef && v.type.scale >= 0 && v.type.scale == type.scale;
  NodePtr given = fitted(std::move(v), type);
  const QString declared = targetNode.kind == NodeKind::ColumnRef && !targetNode.hasChild(Slot::Qualifier) ? m_held.value(targetNode.text.toLower()) : QString();
  if (!declared.isEmpty() && !exact && given->kind != NodeKind::NullLiteral) given = held(declared, std::move(given));
  out.push_back(assignTo(std::move(to), std::move(given)));
}

NodePtr RoutineConverter::held(const QString &type, NodePtr value) const {
  sql::ParseOptions parse;
  parse.dialect = sql::Dialect::Postgres;
  return sql::cast(std::move(value), sql::parseTypeName(type, parse).node);
}

void RoutineConverter::holdOutputs(const Node &node, Nodes &out) {
  const Node *into = node.kind == NodeKind::FetchCursor ? &node : node.child(Slot::Into);
  if (m_held.isEmpty() || !into) return;
  for (const Node *t : into->all(Slot::Target)) {
    const QString declared = t->kind == NodeKind::ColumnRef ? m_held.value(t->text.toLower()) : QString();
    if (declared.isEmpty()) continue;
    Type type;
    NodePtr to = target(*t, &type);
    NodePtr value = held(declared, to->clone());
    out.push_back(assignTo(std::move(to), std::move(value)));
  }
}

void RoutineConverter::set(const Node &node, Nodes &out) {
  for (const Node *each : node.all(Slot::Assignment)) assign(*each->child(Slot::Target), *each->child(Slot::Value), out);
}

void RoutineConverter::ifStatement(const Node &node, Nodes &out) {
  NodePtr made = sql::make(NodeKind::If);
  for (const Node *branch : node.all(Slot::Branch)) {
    NodePtr b = sql::make(NodeKind::IfBranch);
    b->add(Slot::Condition, m_owner.condition(*branch->child(Slot::Condition)));
    statements(branch->all(Slot::Statement), *b, Slot::Statement);
    if (!b->hasChild(Slot::Statement)) b->add(Slot::Statement, sql::make(NodeKind::Null));
    made->add(Slot::Branch, std::move(b));
  }
  if (node.hasChild(Slot::Else)) {
    made->set(Flag::HasElse);
    statements(node.all(Slot::Else), *made, Slot::Else);
  }
  out.push_back(std::move(made));
}

void RoutineConverter::caseStatement(const Node &node, Nodes &out) {
  NodePtr made = sql::make(NodeKind::CaseStatement);
  std::optional<Value> operand;
  if (const Node *o = node.child(Slot::Operand)) operand = m_owner.expression(*o);
  for (const Node *branch : node.all(Slot::Branch)) {
    NodePtr b = sql::make(NodeKind::IfBranch), test;
    for (const Node *c : branch->all(Slot::Condition)) {
      NodePtr one = operand ? m_owner.compareValues(QStringLiteral("="), operand->copy(), m_owner.expression(*c)).node : m_owner.condition(*c);
      test = test ? sql::binary(QStringLiteral("OR"), std::move(test), std::move(one)) : std::move(one);
    }
    b->add(Slot::Condition, std::move(test));
    statements(branch->all(Slot::Statement), *b, Slot::Statement);
    if (!b->hasChild(Slot::Statement)) b->add(Slot::Statement, sql::make(NodeKind::Null));
    made->add(Slot::Branch, std::move(b));
  }
  if (node.hasChild(Slot::Else) || node.has(Flag::HasElse)) {
    made->set(Flag::HasElse);
    statements(node.all(Slot::Else), *made, Slot::Else);
    if (!made->hasChild(Slot::Else)) made->add(Slot::Else, sql::make(NodeKind::Null));
  }
  out.push_back(std::move(made));
}

/// MariaDB's FOR: PL/pgSQL has the same two forms.
void RoutineConverter::forLoop(const Node &node, Nodes &out) {
  NodePtr made = sql::make(node.kind, node.text);
  made->set(Flag::Reverse, node.has(Flag::Reverse));
  m_owner.m_variables.emplace_back();
  std::size_t tables = 0;
  if (node.kind == NodeKind::ForRange) {
    const QString name = node.child(Slot::Name)->text.toLower();
    for (const Slot bound : {Slot::Low, Slot::High}) made->add(bound, m_owner.toInt(m_owner.expression(*node.child(bound))).node);
    if (node.has(Flag::Reverse)) { // MariaDB says the lower bound first in both directions, PL/pgSQL counts down from the first
      NodePtr low = made->take(Slot::Low), high = made->take(Slot::High);
      made->add(Slot::Low, std::move(high));
      made->add(Slot::High, std::move(low));
    }
    made->add(Slot::Name, sql::name({name}));
    m_owner.m_variables.back().push_back({node.child(Slot::Name)->text, name, typeOf(Kind::Int, false)});
  } else {
    const Node *row = node.all(Slot::Target).front();
    const QString name = row->text.toLower();
    std::vector<OutputColumn> columns;
    made->add(Slot::Target, sql::column(name));
    made->add(Slot::Query, m_owner.query(*node.child(Slot::Query), &columns));
    NodePtr declared = sql::make(NodeKind::DeclareVariable);
    declared->add(Slot::Item, sql::name({name}));
    declared->add(Slot::Type, typeNode(QStringLiteral("record")));
    m_extraDeclarations.push_back(std::move(declared));
    Scope scope;
    ScopeTable table;
    table.alias = row->text;
    table.targetAlias = name;
    table.known = true;
    for (const OutputColumn &c : columns) table.columns.push_back({c.name, m_owner.fold(c.name), c.type, nullptr});
    scope.tables.push_back(std::move(table));
    m_owner.m_scopes.push_back(std::move(scope));
    tables = 1;
  }
  statements(node.all(Slot::Statement), *made, Slot::Statement);
  m_owner.m_scopes.resize(m_owner.m_scopes.size() - tables);
  m_owner.m_variables.pop_back();
  out.push_back(std::move(made));
}

void RoutineConverter::loop(const Node &node, Nodes &out) {
  const bool repeat = node.kind == NodeKind::Repeat;
  NodePtr made = sql::make(node.kind == NodeKind::While ? NodeKind::While : NodeKind::Loop, node.text);
  if (node.kind == NodeKind::While) made->add(Slot::Condition, m_owner.condition(*node.child(Slot::Condition)));
  statements(node.all(Slot::Statement), *made, Slot::Statement);
  if (repeat) {
    NodePtr leave = sql::make(NodeKind::Leave);
    leave->add(Slot::Condition, m_owner.condition(*node.child(Slot::Condition)));
    made->add(Slot::Statement, std::move(leave));
  }
  if (!made->hasChild(Slot::Statement)) made->add(Slot::Statement, sql::make(NodeKind::Null));
  out.push_back(std::move(made));
}

} // namespace portolan::convert
