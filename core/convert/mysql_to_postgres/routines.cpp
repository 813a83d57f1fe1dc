// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE FUNCTION, PROCEDURE, TRIGGER and EVENT around a converted body.
#include "core/convert/mysql_to_postgres/routine_converter.h"

#include "core/convert/ddl/ddl.h"
#include "core/convert/reader/ddl_reader.h"
#include "core/convert/reader/type_reader.h"
#include "core/convert/tables/table_converter.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

NodePtr typeNode(const QString &text) {
  sql::ParseOptions options;
  options.dialect = sql::Dialect::Postgres;
  return sql::parseTypeName(text, options).node;
}

NodePtr keyOption(const QString &key, const QString &value = {}) { return sql::option(key, value.isEmpty() ? nullptr : sql::wordNode(value)); }

QString bodyText(Session &session, const Node &block) {
  sql::PrintOptions options;
  options.dialect = sql::Dialect::Postgres;
  const sql::Printed printed = sql::printWithPlaces(block, options);
  PrintedBody body{printed.text, {}};
  for (auto it = printed.places.cbegin(); it != printed.places.cend(); ++it)
    if (it.key()->span.line > 0) body.places.push_back({static_cast<int>(it.key()->span.line), static_cast<int>(it.key()->span.column), it->line, it->column});
  session.bodies.push_back(std::move(body));
  return printed.text;
}

} // namespace

NodePtr MySqlToPostgres::tableStatement(const Node &node) {
  DdlReader reader(m_session.options.from, m_session.catalog);
  if (node.hasChild(Slot::Query)) { // CREATE TABLE … AS
    NodePtr out = sql::make(NodeKind::CreateTable);
    NodePtr name = tableName(node);
    out->text = name->text;
    if (NodePtr qualifier = name->take(Slot::Qualifier)) out->add(Slot::Qualifier, std::move(qualifier));
    out->set(Flag::Temporary, node.has(Flag::Temporary));
    out->set(Flag::IfNotExists, node.has(Flag::IfNotExists));
    std::vector<OutputColumn> columns;
    out->add(Slot::Query, query(*node.child(Slot::Query), &columns));
    if (node.hasChild(Slot::Item)) note(node, 4020, QStringLiteral("CREATE TABLE … SELECT: the columns that are listed take the types of the query"));
    return out;
  }
  if (!reader.apply(node)) {
    note(node, 4001, QStringLiteral("CREATE TABLE %1 is not converted").arg(node.text));
    return nullptr;
  }
  NamePlan names(m_session);
  TableConverter converter(m_session, names);
  const QString kind = m_session.objectKind;
  const ObjectName object = m_session.object;
  Table table = converter.convert(reader.catalog().tables.back());
  m_session.objectKind = kind; // what is said from here on is about the routine again
  m_session.object = object;
  addLocalTable(reader.catalog().tables.back());
  if (table.temporary || !m_session.qualify) table.name.schema.clear();
  if (table.temporary) table.name.name = fold(table.name.name);
  NodePtr script = sql::make(NodeKind::Script);
  for (const TargetStatement &s : writeTable(m_session, table).statements) {
    sql::ParseOptions options;
    options.dialect = sql::Dialect::Postgres;
    NodePtr one = sql::parseStatement(s.sql.text(), options).node;
    if (one->kind == NodeKind::CreateTable && node.has(Flag::IfNotExists)) one->set(Flag::IfNotExists);
    script->add(Slot::Statement, std::move(one));
  }
  return script->count(Slot::Statement) == 1 ? script->take(Slot::Statement) : std::move(script);
}

NodePtr MySqlToPostgres::definition(const Node &node) {
  if (node.kind != NodeKind::CreateTable) return statement(node);
  NodePtr made = tableStatement(node);
  return made ? std::move(made) : sql::make(NodeKind::Empty);
}

namespace {

/// Functions of PostgreSQL's own that MySQL does not have: a routine of that name is hidden behind pg_catalog's.
bool isBuiltIn(const QString &name) {
  static const QSet<QString> names{
    QStringLiteral("age"), QStringLiteral("array_length"), QStringLiteral("btrim"), QStringLiteral("cbrt"), QStringLiteral("clock_timestamp"), QStringLiteral("date_part"), QStringLiteral("date_trunc"),
    QStringLiteral("decode"), QStringLiteral("div"), QStringLiteral("encode"), QStringLiteral("factorial"), QStringLiteral("gcd"), QStringLiteral("get_byte"), QStringLiteral("has_table_privilege"),
    QStringLiteral("height"), QStringLiteral("host"), QStringLiteral("initcap"), QStringLiteral("isfinite"), QStringLiteral("justify_days"), QStringLiteral("lcm"), QStringLiteral("make_date"),
    QStringLiteral("make_time"), QStringLiteral("masklen"), QStringLiteral("netmask"), QStringLiteral("network"), QStringLiteral("normalize"), QStringLiteral("num_nulls"), QStringLiteral("overlay"),
    QStringLiteral("path"), QStringLiteral("point"), QStringLiteral("polygon"), QStringLiteral("radius"), QStringLiteral("random"), QStringLiteral("scale"), QStringLiteral("split_part"), QStringLiteral("starts_with"),
    QStringLiteral("string_agg"), QStringLiteral("strpos"), QStringLiteral("text"), QStringLiteral("timezone"), QStringLiteral("to_ascii"), QStringLiteral("to_char"), QStringLiteral("to_date"), QStringLiteral("to_hex"),
    QStringLiteral("to_number"), QStringLiteral("to_timestamp"), QStringLiteral("translate"), QStringLiteral("trunc"), QStringLiteral("width"), QStringLiteral("width_bucket")};
  return names.contains(name.toLower());
}

/// COMMIT works in no procedure that was called by one with rights of its own.
bool callsProcedures(const Node &body) {
  bool found = false;
  (void)sql::walk(body, [&](const Node &n) {
    found = found || n.kind == NodeKind::Call;
    return found ? sql::Visit::Stop : sql::Visit::Children;
  });
  return found;
}

} // namespace

NodePtr MySqlToPostgres::createRoutine(const Node &node) {
  const bool function = node.textOf(Slot::Kind).toUpper() == QLatin1String("FUNCTION");
  const QString outerKind = m_session.objectKind;
  NodePtr out = sql::make(NodeKind::CreateRoutine, fold(node.text));
  out->span = node.span;
  out->setComments(node.comments());
  out->set(Flag::OrReplace);
  if (node.hasChild(Slot::Qualifier) || m_session.qualify) {
    const ObjectName name = catalogName(node);
    out->add(Slot::Qualifier, sql::name({m_session.names.schemas.value(name.schema, fold(name.schema))}));
  }
  const Node *body = node.child(Slot::Body);
  if (!body || node.has(Flag::Aggregate)) {
    note(node, 6001, QStringLiteral("%1 is not converted: its body is not understood").arg(node.text));
    return sql::make(NodeKind::Empty);
  }
  RoutineConverter routine(*this, function, false);
  for (const Node *p : node.all(Slot::Parameter)) routine.hint(p->text, *p->child(Slot::Type));
  routine.survey(*body);
  // MySQL's default: the routine has the rights of who defined it, whoever calls it.
  bool deterministic = false, definer = true;
  if (isBuiltIn(node.text)) note(node, 6019, QStringLiteral("pg_catalog.%1() stands before the routine %1: write its schema where it is called").arg(node.text));
  QString comment;
  for (const Node *option : node.all(Slot::Option)) {
    const QString key = option->text.toUpper();
    if (key == QLatin1String("DETERMINISTIC")) deterministic = true;
    else if (key == QLatin1String("COMMENT")) comment = option->textOf(Slot::Value);
    else if (key == QLatin1String("SQL SECURITY")) definer = option->child(Slot::Value) && option->child(Slot::Value)->textIs(QLatin1String("DEFINER"));
    else if (key == QLatin1String("DEFINER")) note(*option, 6009, QStringLiteral("The routine runs with the rights of its owner on the target: its definer is not kept"));
  }
  struct Made { QString name, mode, type; };
  std::vector<Made> parameters;
  QStringList lengths; // what the target lets be longer than declared
  for (const Node *p : node.all(Slot::Parameter)) {
    Type type;
    const QString text = routine.parameterType(*p->child(Slot::Type), &type);
    const QString name = routine.variableName(p->text, QStringLiteral("p_"));
    routine.parameter(p->text, type, name);
    parameters.push_back({name, p->textOf(Slot::Mode).toUpper(), text});
    if (type.kind == Kind::Decimal && text.contains(QLatin1Char('('))) routine.hold(p->text, text);
    if (type.kind == Kind::Text && text.contains(QLatin1Char('('))) lengths << p->text;
  }
  QString returns;
  if (const Node *r = node.child(Slot::Returns)) routine.returnText = returns = routine.parameterType(*r, &routine.returnType);
  if (routine.returnType.kind == Kind::Text && returns.contains(QLatin1Char('('))) lengths << QStringLiteral("RETURNS");
  if (!lengths.isEmpty()) note(node, 6021, QStringLiteral("The lengths of %1 are not enforced on the target: MySQL refuses a text that is longer than declared").arg(lengths.join(QLatin1String(", "))));
  std::vector<RoutineParameter> &known = m_session.routineParameters[node.text.toLower()];
  known.clear();
  for (const Made &p : parameters) known.push_back({p.mode, p.type});
  if (std::any_of(parameters.begin(), parameters.end(), [](const Made &p) { return p.mode.contains(QLatin1String("OUT")); })) routine.hasOutputs();
  NodePtr block = routine.body(*body, nullptr);
  std::vector<NodePtr> rounded; // the target does not hold an argument to the scale that is declared
  for (const Made &p : parameters)
    if (static const QRegularExpression scale(QStringLiteral("^numeric\\(\\d+,\\s*(\\d+)\\)$")); p.mode != QLatin1String("OUT"))
      if (const auto match = scale.match(p.type); match.hasMatch()) {
        NodePtr a = sql::make(NodeKind::Assign);
        a->add(Slot::Target, sql::column(p.name));
        a->add(Slot::Value, f("round(_1, _2)", sql::list(sql::column(p.name), sql::number(match.captured(1)))));
        rounded.push_back(std::move(a));
      }
  if (!rounded.empty()) {
    const auto first = std::find_if(block->children.begin(), block->children.end(), [](const sql::Child &c) { return c.slot == Slot::Statement; });
    std::size_t at = static_cast<std::size_t>(first - block->children.begin());
    for (NodePtr &a : rounded) block->insertAt(at++, Slot::Statement, std::move(a));
  }
  const auto results = routine.results();
  const bool asFunction = function || results == RoutineConverter::Results::Table || results == RoutineConverter::Results::Cursors;
  out->add(Slot::Kind, sql::wordNode(asFunction ? QStringLiteral("FUNCTION") : QStringLiteral("PROCEDURE")));
  for (const Made &p : parameters) {
    NodePtr made = sql::make(NodeKind::RoutineParameter, p.name);
    if (p.mode == QLatin1String("OUT") || p.mode == QLatin1String("INOUT")) made->add(Slot::Mode, sql::wordNode(p.mode));
    made->add(Slot::Type, typeNode(p.type));
    out->add(Slot::Parameter, std::move(made));
  }
  for (int i = 1; results == RoutineConverter::Results::Parameters && i <= routine.cursors(); ++i) {
    const QString name = QStringLiteral("result_%1").arg(i);
    NodePtr made = sql::make(NodeKind::RoutineParameter, name);
    made->add(Slot::Mode, sql::wordNode(QStringLiteral("INOUT")));
    made->add(Slot::Type, typeNode(QStringLiteral("refcursor")));
    made->add(Slot::Default, sql::string(name));
    out->add(Slot::Parameter, std::move(made));
  }
  if (function) out->add(Slot::Returns, typeNode(returns.isEmpty() ? QStringLiteral("text") : returns));
  else if (results == RoutineConverter::Results::Table) {
    for (const auto &[name, type] : routine.resultColumns()) {
      NodePtr column = sql::make(NodeKind::RoutineParameter, name);
      column->add(Slot::Type, typeNode(type));
      out->add(Slot::ReturnsTable, std::move(column));
    }
  } else if (results == RoutineConverter::Results::Cursors) {
    NodePtr type = typeNode(QStringLiteral("refcursor"));
    type->set(Flag::SetOf);
    out->add(Slot::Returns, std::move(type));
  }
  out->add(Slot::Option, keyOption(QStringLiteral("LANGUAGE"), QStringLiteral("plpgsql")));
  if (definer && !asFunction && (routine.transactions() || callsProcedures(*body))) note(node, 6009, QStringLiteral("The procedure runs with the rights of its caller: the target allows no transaction control under SECURITY DEFINER"));
  else if (definer) {
    out->add(Slot::Option, keyOption(QStringLiteral("SECURITY DEFINER")));
    out->add(Slot::Option, keyOption(QStringLiteral("SET search_path FROM CURRENT")));
  }
  if (asFunction && !routine.writes()) {
    if (routine.reads() || !deterministic) {
      if (routine.reads() && function) out->add(Slot::Option, keyOption(QStringLiteral("STABLE")));
    } else if (function) out->add(Slot::Option, keyOption(QStringLiteral("IMMUTABLE")));
  }
  QString text = bodyText(m_session, *block);
  if (results == RoutineConverter::Results::Table) text.prepend(QStringLiteral("#variable_conflict use_column\n")); // the result's columns are variables as well
  NodePtr bodyNode = sql::string(QLatin1Char('\n') + text + QLatin1Char('\n'));
  bodyNode->set(Flag::DollarQuoted);
  out->add(Slot::BodyText, std::move(bodyNode));
  m_session.objectKind = outerKind;
  if (comment.isEmpty()) return out;
  NodePtr script = sql::make(NodeKind::Script), about = sql::make(NodeKind::CommentOn, asFunction ? QStringLiteral("FUNCTION") : QStringLiteral("PROCEDURE"));
  NodePtr name = sql::name({out->text});
  if (const Node *qualifier = out->child(Slot::Qualifier)) name->add(Slot::Qualifier, qualifier->clone());
  about->add(Slot::Name, std::move(name));
  about->add(Slot::Value, sql::string(comment));
  script->add(Slot::Statement, std::move(out));
  script->add(Slot::Statement, std::move(about));
  return script;
}

/// The actions of foreign keys run no triggers on the source; on the target they do, so that a trigger passes them by.
NodePtr MySqlToPostgres::unlessKeyActs(const Node &trigger, const ObjectName &name, NodePtr result) {
  const Table *table = findTable(name);
  if (!table) return nullptr;
  QString event;
  for (const Node *e : trigger.all(Slot::Event)) event = e->text.toUpper();
  QStringList tests;
  for (const ForeignKey &from : table->foreignKeys) {
    const bool deletes = from.onDelete == ReferentialAction::Cascade, nulls = from.onDelete == ReferentialAction::SetNull;
    const bool updates = from.onUpdate == ReferentialAction::Cascade || from.onUpdate == ReferentialAction::SetNull;
    if (!(event == QLatin1String("DELETE") ? deletes : event == QLatin1String("UPDATE") && (nulls || updates))) continue;
    ForeignKey key = from;
    const Table *other = findTable(from.referenced);
    key.referenced = other ? m_session.names.target(other->name) : ObjectName{{}, fold(from.referenced.name)};
    if (!m_session.qualify) key.referenced.schema.clear();
    for (QString &column : key.columns) column = targetColumn(table->name, column);
    for (QString &column : key.referencedColumns) column = targetColumn(other ? other->name : from.referenced, column);
    tests << foreignKeyActs(m_session, key);
  }
  if (tests.isEmpty()) return nullptr;
  NodePtr test = sql::make(NodeKind::If), branch = sql::make(NodeKind::IfBranch);
  // A BEFORE trigger runs inside the key's own; an AFTER trigger waits for the end of the statement.
  const bool before = trigger.textOf(Slot::Timing).compare(QLatin1String("BEFORE"), Qt::CaseInsensitive) == 0;
  branch->add(Slot::Condition, form(sql::Dialect::Postgres, (before ? QStringLiteral("pg_trigger_depth() > 1 AND (%1)") : QStringLiteral("%1")).arg(tests.join(QLatin1String(" OR "))), {}));
  branch->add(Slot::Statement, std::move(result));
  test->add(Slot::Branch, std::move(branch));
  return test;
}

/// PostgreSQL runs the triggers of one event in the order of their names: one that must come later is named so.
QString MySqlToPostgres::triggerName(const Node &node, const ObjectName &table) {
  const QString plain = fold(node.text);
  if (const auto it = m_session.triggerNames.constFind(triggerKey(table, node.text)); it != m_session.triggerNames.cend()) {
    note(node, 6014, QStringLiteral("The trigger %1 becomes %2: on the target the order of names is the order in which triggers run").arg(node.text, *it));
    return *it;
  }
  if (m_session.catalog && m_session.qualify) return plain; // a whole catalog: its order is known
  QString events;
  for (const Node *event : node.all(Slot::Event)) events += event->text.toUpper();
  QStringList &made = m_session.triggersMade[(table.name + QChar(0x1f) + node.textOf(Slot::Timing) + events).toLower()];
  const Node *order = node.child(Slot::Order);
  const QString other = order && order->child(Slot::Value) ? fold(order->child(Slot::Value)->text) : QString();
  qsizetype at = made.size();
  for (qsizetype i = 0; i < made.size() && !other.isEmpty(); ++i)
    if (made[i] == other || made[i].endsWith(QLatin1Char('_') + other)) at = order->textIs(QLatin1String("PRECEDES")) ? i : i + 1;
  if (!other.isEmpty() && made.isEmpty()) {
    note(node, 4020, QStringLiteral("The order of triggers is that of their names: rename %1 when it must run before or after %2").arg(node.text, other));
    return plain;
  }
  const QString before = at > 0 ? made[at - 1] : QString(), after = at < made.size() ? made[at] : QString();
  QString name = plain;
  if (!before.isEmpty() && name.toUtf8() <= before.toUtf8()) name = before + QLatin1Char('_') + plain;
  if (!after.isEmpty() && name.toUtf8() >= after.toUtf8()) { // between the two: a little before the next one
    QString stem = after;
    stem.back() = QChar(static_cast<char16_t>(stem.back().unicode() - 1));
    name = stem + QLatin1Char('_') + plain;
  }
  if (name != plain) note(node, 6014, QStringLiteral("The trigger %1 becomes %2: on the target the order of names is the order in which triggers run").arg(node.text, name));
  made.insert(at, name);
  return name;
}

NodePtr MySqlToPostgres::createTrigger(const Node &node) {
  const Node *tableNode = node.child(Slot::Table), *body = node.child(Slot::Body);
  if (!tableNode || !body) {
    note(node, 6001, QStringLiteral("The trigger %1 is not understood").arg(node.text));
    return sql::make(NodeKind::Empty);
  }
  const QString timing = node.textOf(Slot::Timing).toUpper();
  const bool removes = std::any_of(node.children.begin(), node.children.end(), [](const sql::Child &c) { return c.slot == Slot::Event && c.node->textIs(QLatin1String("DELETE")); });
  NodePtr target = tableName(*tableNode);
  RoutineConverter routine(*this, false, true);
  // OLD and NEW are rows of the table.
  m_scopes.emplace_back();
  for (const char *row : {"NEW", "OLD"}) {
    ScopeTable t = scopeTable(catalogName(*tableNode), QLatin1String(row));
    t.targetAlias = QString::fromLatin1(row).toLower();
    scope().tables.push_back(std::move(t));
  }
  routine.survey(*body);
  NodePtr tail = sql::make(NodeKind::Return);
  tail->add(Slot::Value, timing == QLatin1String("AFTER") ? sql::null() : sql::column(removes ? QStringLiteral("old") : QStringLiteral("new")));
  NodePtr passing = unlessKeyActs(node, catalogName(*tableNode), tail->clone());
  NodePtr block = routine.body(*body, std::move(tail));
  if (passing) {
    const auto first = std::find_if(block->children.begin(), block->children.end(), [](const sql::Child &c) { return c.slot == Slot::Statement; });
    block->insertAt(static_cast<std::size_t>(first - block->children.begin()), Slot::Statement, std::move(passing));
  }
  m_scopes.pop_back();
  const QString name = triggerName(node, catalogName(*tableNode));
  NodePtr function = sql::make(NodeKind::CreateRoutine, name);
  function->span = node.span;
  function->setComments(node.comments());
  function->set(Flag::OrReplace);
  NodePtr qualifier = target->child(Slot::Qualifier) ? target->child(Slot::Qualifier)->clone() : nullptr;
  if (qualifier) function->add(Slot::Qualifier, qualifier->clone());
  function->add(Slot::Kind, sql::wordNode(QStringLiteral("FUNCTION")));
  function->add(Slot::Returns, typeNode(QStringLiteral("trigger")));
  function->add(Slot::Option, keyOption(QStringLiteral("LANGUAGE"), QStringLiteral("plpgsql")));
  function->add(Slot::Option, keyOption(QStringLiteral("SECURITY DEFINER"))); // the rights of the definer, as on the source
  function->add(Slot::Option, keyOption(QStringLiteral("SET search_path FROM CURRENT")));
  NodePtr bodyNode = sql::string(QLatin1Char('\n') + bodyText(m_session, *block) + QLatin1Char('\n'));
  bodyNode->set(Flag::DollarQuoted);
  function->add(Slot::BodyText, std::move(bodyNode));
  NodePtr trigger = sql::make(NodeKind::CreateTrigger, name);
  trigger->add(Slot::Timing, sql::wordNode(timing));
  for (const Node *event : node.all(Slot::Event)) trigger->add(Slot::Event, event->clone());
  trigger->add(Slot::Table, std::move(target));
  trigger->set(Flag::ForEachRow);
  NodePtr call_ = sql::call(name);
  if (qualifier) call_->add(Slot::Qualifier, std::move(qualifier));
  trigger->add(Slot::Call, std::move(call_));
  for (const Node *option : node.all(Slot::Option))
    if (option->textIs(QLatin1String("DEFINER"))) note(*option, 6009, QStringLiteral("The trigger runs with the rights of its function's owner on the target: its definer is not kept"));
  NodePtr script = sql::make(NodeKind::Script);
  script->add(Slot::Statement, std::move(function));
  script->add(Slot::Statement, std::move(trigger));
  return script;
}

NodePtr MySqlToPostgres::createEvent(const Node &node) {
  const Node *body = node.child(Slot::Body);
  note(node, 6008, QStringLiteral("The event %1 becomes a procedure: schedule it with pg_cron or the system").arg(node.text));
  NodePtr procedure = sql::make(NodeKind::CreateRoutine, node.text);
  if (const Node *qualifier = node.child(Slot::Qualifier)) procedure->add(Slot::Qualifier, qualifier->clone());
  procedure->add(Slot::Kind, sql::wordNode(QStringLiteral("PROCEDURE")));
  if (!body) return sql::make(NodeKind::Empty);
  procedure->add(Slot::Body, body->clone());
  return createRoutine(*procedure);
}

} // namespace portolan::convert
