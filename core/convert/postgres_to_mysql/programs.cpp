// SPDX-License-Identifier: GPL-3.0-or-later
// Views, routines and triggers: PL/pgSQL as MySQL's stored programs.
#include "core/convert/postgres_to_mysql/converter.h"

#include "core/convert/reader/type_reader.h"
#include "core/convert/types/type_map.h"
#include "core/sql/parser.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

using Nodes = std::vector<NodePtr>;

NodePtr option(const char *text) { return sql::option(QString::fromLatin1(text)); }

NodePtr typeFromText(const QString &text) {
  sql::ParseOptions options;
  options.dialect = sql::Dialect::MariaDb;
  sql::Parsed parsed = sql::parseExpression(QStringLiteral("CAST(1 AS %1)").arg(text), options);
  if (parsed.node && parsed.node->kind == NodeKind::Cast)
    if (NodePtr type = parsed.node->take(Slot::Type)) return type;
  return sql::typeName(text);
}

NodePtr declaration(const QString &name, NodePtr type, NodePtr value = {}) {
  NodePtr d = sql::make(NodeKind::DeclareVariable);
  d->add(Slot::Item, sql::name({name}));
  d->add(Slot::Type, std::move(type));
  d->add(Slot::Default, std::move(value));
  return d;
}

NodePtr setTo(NodePtr target, NodePtr value) {
  NodePtr set = sql::make(NodeKind::SetStatement), a = sql::make(NodeKind::Assignment);
  a->add(Slot::Target, std::move(target));
  a->add(Slot::Value, std::move(value));
  set->add(Slot::Assignment, std::move(a));
  return set;
}

NodePtr ifThen(NodePtr condition, Nodes statements) {
  NodePtr made = sql::make(NodeKind::If), branch = sql::make(NodeKind::IfBranch);
  branch->add(Slot::Condition, std::move(condition));
  for (NodePtr &s : statements) branch->add(Slot::Statement, std::move(s));
  made->add(Slot::Branch, std::move(branch));
  return made;
}

NodePtr handler(const QString &kind, NodePtr condition, NodePtr statement) {
  NodePtr h = sql::make(NodeKind::DeclareHandler, kind);
  h->add(Slot::Condition, std::move(condition));
  h->add(Slot::Statement, std::move(statement));
  return h;
}

bool mentions(const Node &node, const QString &column) {
  return !sql::walk(node, [&](const Node &n) { return n.kind == NodeKind::ColumnRef && !n.hasChild(Slot::Qualifier) && n.text.compare(column, Qt::CaseInsensitive) == 0 ? sql::Visit::Stop : sql::Visit::Children; });
}

/// What a condition over literals gives: TG_OP is known when the trigger is written.
std::optional<bool> constant(const Node &n) {
  if (n.kind == NodeKind::BooleanLiteral) return n.textIs(QLatin1String("TRUE"));
  if (n.kind == NodeKind::Unary && n.text == QLatin1String("NOT"))
    if (const auto v = constant(*n.child(Slot::Operand))) return !*v;
  if (n.kind == NodeKind::Binary) {
    const Node &l = *n.child(Slot::Left), &r = *n.child(Slot::Right);
    if (l.kind == NodeKind::StringLiteral && r.kind == NodeKind::StringLiteral) {
      if (n.text == QLatin1String("=")) return l.text == r.text;
      if (n.text == QLatin1String("<>") || n.text == QLatin1String("!=")) return l.text != r.text;
    }
    const auto a = constant(l), b = constant(r);
    if (n.text == QLatin1String("AND") && ((a && !*a) || (b && !*b))) return false;
    if (n.text == QLatin1String("OR") && ((a && *a) || (b && *b))) return true;
    if (a && b && n.text == QLatin1String("AND")) return *a && *b;
    if (a && b && n.text == QLatin1String("OR")) return *a || *b;
  }
  if (n.kind == NodeKind::In && n.child(Slot::Operand)->kind == NodeKind::StringLiteral && !n.hasChild(Slot::Query)) {
    bool found = false;
    for (const Node *item : n.all(Slot::Item)) {
      if (item->kind != NodeKind::StringLiteral) return std::nullopt;
      found = found || item->text == n.child(Slot::Operand)->text;
    }
    return found != n.has(Flag::Not);
  }
  return std::nullopt;
}

/// Branches that a known condition decides are kept or dropped.
NodePtr decided(NodePtr tree) {
  return sql::transform(std::move(tree), [](NodePtr n) -> NodePtr {
    if (n->kind != NodeKind::If) return n;
    NodePtr made = sql::make(NodeKind::If);
    made->span = n->span;
    std::vector<NodePtr> branches = n->takeAll(Slot::Branch), rest = n->takeAll(Slot::Else);
    for (NodePtr &branch : branches) {
      const auto known = constant(*branch->child(Slot::Condition));
      if (known && !*known) continue;
      if (known) {
        rest = branch->takeAll(Slot::Statement);
        break;
      }
      made->add(Slot::Branch, std::move(branch));
    }
    if (!made->hasChild(Slot::Branch)) {
      NodePtr block = sql::make(NodeKind::Block);
      for (NodePtr &s : rest) block->add(Slot::Statement, std::move(s));
      return block;
    }
    for (NodePtr &s : rest) made->add(Slot::Else, std::move(s));
    made->set(Flag::HasElse, made->hasChild(Slot::Else));
    return made;
  });
}

QString variableType(const Type &type) {
  switch (type.kind) {
  case Kind::Int: return QStringLiteral("BIGINT");
  case Kind::Decimal: return QStringLiteral("DECIMAL(65, %1)").arg(type.scale >= 0 ? std::min(type.scale, 30) : 20);
  case Kind::Float: return QStringLiteral("DOUBLE");
  case Kind::Bool: return QStringLiteral("BOOLEAN");
  case Kind::Date: return QStringLiteral("DATE");
  case Kind::DateTime: case Kind::Instant: return QStringLiteral("DATETIME(6)");
  case Kind::TimeOfDay: return QStringLiteral("TIME(6)");
  case Kind::Bytes: return QStringLiteral("LONGBLOB");
  default: return QStringLiteral("LONGTEXT");
  }
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

QString PostgresToMySql::messageOf(const Node &raise) {
  const Node *format = raise.child(Slot::Format);
  std::vector<NodePtr> parts;
  const auto args = raise.all(Slot::Arg);
  std::size_t next = 0;
  QString plain;
  const QString picture = format ? format->text : QString();
  for (qsizetype i = 0; i < picture.size(); ++i) {
    if (picture[i] == QLatin1Char('%') && i + 1 < picture.size() && picture[i + 1] == QLatin1Char('%')) { plain += QLatin1Char('%'); ++i; }
    else if (picture[i] == QLatin1Char('%') && next < args.size()) {
      if (!plain.isEmpty()) parts.push_back(sql::string(plain));
      plain.clear();
      Value v = expression(*args[next++]);
      NodePtr t = text(std::move(v));
      parts.push_back(f("COALESCE(_1, '<NULL>')", sql::list(std::move(t))));
    } else plain += picture[i];
  }
  if (!plain.isEmpty() || parts.empty()) parts.push_back(sql::string(plain));
  if (parts.size() == 1 && parts[0]->kind == NodeKind::StringLiteral) return printed(*parts[0]);
  return printed(*sql::call(QStringLiteral("CONCAT"), std::move(parts)));
}

void PostgresToMySql::raise(const Node &node, Nodes &out) {
  if (node.text.isEmpty() && !node.hasChild(Slot::Format) && !node.hasChild(Slot::Condition) && !node.hasChild(Slot::Option)) {
    out.push_back(sql::make(NodeKind::Signal, QStringLiteral("RESIGNAL")));
    return;
  }
  if (!node.text.isEmpty() && node.text != QLatin1String("EXCEPTION")) {
    note(node, 4005, QStringLiteral("RAISE %1 is dropped").arg(node.text));
    return;
  }
  QString state = QStringLiteral("45000"), message;
  if (node.hasChild(Slot::Format)) message = messageOf(node);
  static const QHash<QString, QString> states{{QStringLiteral("unique_violation"), QStringLiteral("23000")}, {QStringLiteral("foreign_key_violation"), QStringLiteral("23000")}, {QStringLiteral("not_null_violation"), QStringLiteral("23000")},
                                              {QStringLiteral("check_violation"), QStringLiteral("23000")}, {QStringLiteral("division_by_zero"), QStringLiteral("22012")}, {QStringLiteral("no_data_found"), QStringLiteral("45000")}};
  if (const Node *condition = node.child(Slot::Condition)) {
    state = condition->child(Slot::Value) && condition->child(Slot::Value)->kind == NodeKind::StringLiteral ? condition->child(Slot::Value)->text : states.value(condition->textOf(Slot::Value), QStringLiteral("45000"));
    if (message.isEmpty()) message = printed(*sql::string(condition->textOf(Slot::Value)));
  }
  for (const Node *o : node.all(Slot::Option)) {
    const Node *value = o->child(Slot::Value);
    if (o->textIs(QLatin1String("MESSAGE"))) message = printed(*text(expression(*value)));
    else if (o->textIs(QLatin1String("ERRCODE")) && value->kind == NodeKind::StringLiteral) state = value->text.size() == 5 && value->text[0].isDigit() ? value->text : states.value(value->text, QStringLiteral("45000"));
    else note(*o, 4005, QStringLiteral("%1 of RAISE is dropped").arg(o->text));
  }
  if (state.startsWith(QLatin1String("00")) || state.startsWith(QLatin1String("01")) || state.startsWith(QLatin1String("02"))) state = QStringLiteral("45000");
  // SIGNAL takes a variable or a literal, of 128 characters at most.
  sql::ParseOptions options;
  options.dialect = sql::Dialect::MariaDb;
  sql::Parsed value = sql::parseExpression(QStringLiteral("LEFT(%1, 128)").arg(message), options);
  NodePtr variable = sql::make(NodeKind::UserVariable, QStringLiteral("portolan_message")), signal = sql::make(NodeKind::Signal, QStringLiteral("SIGNAL")), condition = sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLSTATE"));
  out.push_back(setTo(variable->clone(), std::move(value.node)));
  condition->add(Slot::Value, sql::string(state));
  signal->add(Slot::Condition, std::move(condition));
  NodePtr item = sql::option(QStringLiteral("MESSAGE_TEXT"), std::move(variable));
  item->set(Flag::Equals);
  signal->add(Slot::Item, std::move(item));
  out.push_back(std::move(signal));
}

void PostgresToMySql::programStatements(const std::vector<const Node *> &list, Node &out, Slot slot) {
  for (const Node *s : list) {
    Nodes made;
    programStatement(*s, made);
    for (NodePtr &m : made) out.add(slot, std::move(m));
  }
  if (!out.hasChild(slot)) {
    NodePtr nothing = sql::make(NodeKind::Do);
    nothing->add(Slot::Item, sql::number(0));
    out.add(slot, std::move(nothing));
  }
}

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

void PostgresToMySql::programBlock(const Node &block, Node &out) {
  m_variables.emplace_back();
  Nodes variables, cursors, handlers;
  for (const Node *d : block.all(Slot::Declaration)) {
    if (d->kind == NodeKind::DeclareVariable) {
      const Node *typeNode = d->child(Slot::Type);
      for (const Node *item : d->all(Slot::Item)) {
        Type type;
        if (typeNode->textIs(QLatin1String("record")) || typeNode->has(Flag::RowTypeOf)) {
          bool loop = false; // the variable of a FOR loop is declared there
          (void)sql::walk(block, [&](const Node &n) {
            loop = loop || (n.kind == NodeKind::ForQuery && n.child(Slot::Target) && n.child(Slot::Target)->text.compare(item->text, Qt::CaseInsensitive) == 0);
            return sql::Visit::Children;
          });
          if (!loop) note(*d, 6011, QStringLiteral("The record %1 has no conversion").arg(item->text));
          continue;
        }
        NodePtr made = mysqlType(*typeNode, &type);
        const Node *value = d->child(Slot::Default);
        NodePtr initial = value ? expression(*value).node : nullptr;
        m_variables.back().push_back({item->text, item->text, type});
        variables.push_back(declaration(item->text, std::move(made), std::move(initial)));
      }
    } else if (d->kind == NodeKind::DeclareCursor && d->hasChild(Slot::Query) && !d->hasChild(Slot::Parameter)) {
      NodePtr cursor = sql::make(NodeKind::DeclareCursor, d->text);
      cursor->add(Slot::Query, query(*d->child(Slot::Query)));
      cursors.push_back(std::move(cursor));
    } else note(*d, 6011, QStringLiteral("This declaration has no conversion"));
  }
  const bool outermost = !m_foundDeclared && mentions(block, QStringLiteral("found"));
  if (outermost) {
    m_foundDeclared = true;
    variables.push_back(declaration(QStringLiteral("found"), sql::typeName(QStringLiteral("BOOLEAN")), sql::boolean(false)));
    m_variables.back().push_back({QStringLiteral("found"), QStringLiteral("found"), typeOf(Kind::Bool, false)});
    handlers.push_back(handler(QStringLiteral("CONTINUE"), sql::make(NodeKind::HandlerCondition, QStringLiteral("NOT FOUND")), setTo(sql::column(QStringLiteral("found")), sql::boolean(false))));
  }
  for (const Node *h : block.all(Slot::Handler)) {
    NodePtr action = sql::make(NodeKind::Block);
    NodePtr made = sql::make(NodeKind::DeclareHandler, QStringLiteral("EXIT"));
    static const QHash<QString, QList<int>> numbers{{QStringLiteral("unique_violation"), {1062}}, {QStringLiteral("foreign_key_violation"), {1451, 1452}}, {QStringLiteral("not_null_violation"), {1048}}, {QStringLiteral("check_violation"), {4025, 3819}},
                                                    {QStringLiteral("division_by_zero"), {1365}}, {QStringLiteral("numeric_value_out_of_range"), {1264}}, {QStringLiteral("deadlock_detected"), {1213}}, {QStringLiteral("too_many_rows"), {1172}},
                                                    {QStringLiteral("invalid_text_representation"), {1366, 1292}}, {QStringLiteral("undefined_table"), {1146}}, {QStringLiteral("lock_not_available"), {1205}}};
    for (const Node *c : h->all(Slot::Condition)) {
      const Node *value = c->child(Slot::Value);
      const QString name = value ? value->text.toLower() : c->text.toLower();
      if (c->text == QLatin1String("SQLSTATE") && value) {
        NodePtr state = sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLSTATE"));
        state->add(Slot::Value, sql::string(value->text == QLatin1String("P0001") ? QStringLiteral("45000") : value->text));
        made->add(Slot::Condition, std::move(state));
      } else if (name == QLatin1String("others")) made->add(Slot::Condition, sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLEXCEPTION")));
      else if (name == QLatin1String("no_data_found")) made->add(Slot::Condition, sql::make(NodeKind::HandlerCondition, QStringLiteral("NOT FOUND")));
      else if (name == QLatin1String("raise_exception")) {
        NodePtr state = sql::make(NodeKind::HandlerCondition, QStringLiteral("SQLSTATE"));
        state->add(Slot::Value, sql::string(QStringLiteral("45000")));
        made->add(Slot::Condition, std::move(state));
      } else if (numbers.contains(name)) {
        if (name == QLatin1String("division_by_zero")) note(*c, 4020, QStringLiteral("A division by zero gives NULL on the target unless sql_mode has ERROR_FOR_DIVISION_BY_ZERO and the statement stores its result"));
        for (const int n : numbers.value(name)) {
          NodePtr error = sql::make(NodeKind::HandlerCondition, QStringLiteral("ERROR"));
          error->add(Slot::Value, sql::number(n));
          made->add(Slot::Condition, std::move(error));
        }
      } else note(*c, 6011, QStringLiteral("The condition %1 has no conversion").arg(name));
    }
    NodePtr diagnostics;
    if (mentions(*h, QStringLiteral("sqlerrm")) || mentions(*h, QStringLiteral("sqlstate"))) {
      diagnostics = sql::make(NodeKind::GetDiagnostics);
      diagnostics->add(Slot::ConditionNumber, sql::number(1));
      for (const auto &[target, item] : {std::pair{"portolan_sqlerrm", "MESSAGE_TEXT"}, std::pair{"portolan_sqlstate", "RETURNED_SQLSTATE"}}) {
        NodePtr a = sql::make(NodeKind::Assignment);
        a->add(Slot::Target, sql::make(NodeKind::UserVariable, QLatin1String(target)));
        a->add(Slot::Value, sql::wordNode(QLatin1String(item)));
        diagnostics->add(Slot::Item, std::move(a));
      }
      action->add(Slot::Statement, std::move(diagnostics));
    }
    Nodes statements;
    for (const Node *s : h->all(Slot::Statement)) programStatement(*s, statements);
    for (NodePtr &s : statements) action->add(Slot::Statement, std::move(s));
    made->add(Slot::Statement, std::move(action));
    handlers.push_back(std::move(made));
    note(*h, 4020, QStringLiteral("An error does not undo what the block did before it, as it does on the source"), QStringLiteral("Set a SAVEPOINT at the beginning of the block and roll back to it in the handler, where that is allowed."));
  }
  for (auto *list : {&variables, &cursors, &handlers})
    for (NodePtr &d : *list) out.add(Slot::Declaration, std::move(d));
  programStatements(block.all(Slot::Statement), out, Slot::Statement);
  if (outermost) m_foundDeclared = false;
  m_variables.pop_back();
}

/// UPDATE … RETURNING … INTO reads the row behind the change, DELETE before it; the condition must find the same row both times.
bool PostgresToMySql::readsBack(const Node &node, const std::vector<const Node *> &items, const std::vector<const Node *> &targets, Nodes &out, const std::function<void()> &changed) {
  const Node *where = node.child(Slot::Where), *table = node.child(Slot::Target);
  if ((node.kind != NodeKind::Update && node.kind != NodeKind::Delete) || !where || !table || node.hasChild(Slot::From) || node.hasChild(Slot::Using) || node.hasChild(Slot::With) || items.size() != targets.size()) return false;
  for (const Node *a : node.all(Slot::Assignment))
    for (const Node *t : a->all(Slot::Target))
      if (mentions(*where, t->text)) return false;
  NodePtr plain = node.clone(), select = sql::make(NodeKind::Select);
  plain->takeAll(Slot::Returning);
  plain->takeAll(Slot::Into);
  for (const Node *item : items) select->add(Slot::Item, item->clone());
  select->add(Slot::From, table->clone());
  select->add(Slot::Where, where->clone());
  NodePtr read = query(*select), change = statement(*plain), into = sql::make(NodeKind::IntoClause);
  if (change->kind == NodeKind::Script) return false;
  for (const Node *t : targets) into->add(Slot::Target, expression(*t).node);
  read->put(Slot::Into, std::move(into));
  read->add(Slot::Limit, sql::number(1));
  const bool before = node.kind == NodeKind::Delete;
  for (const Node *t : targets) out.push_back(setTo(expression(*t).node, sql::null())); // no row: NULL
  if (before) out.push_back(std::move(read));
  out.push_back(std::move(change));
  changed();
  if (!before) out.push_back(std::move(read));
  return true;
}

void PostgresToMySql::programStatement(const Node &node, Nodes &out) {
  const auto found = [&](NodePtr value) {
    if (m_foundDeclared) out.push_back(setTo(sql::column(QStringLiteral("found")), std::move(value)));
  };
  const auto loopLabel = [&](const QString &label) { return label.isEmpty() ? (m_loopLabels.isEmpty() ? QString() : m_loopLabels.last()) : label; };
  switch (node.kind) {
  case NodeKind::Block: {
    if (!node.hasChild(Slot::Declaration) && !node.hasChild(Slot::Handler) && node.text.isEmpty()) {
      for (const Node *s : node.all(Slot::Statement)) programStatement(*s, out);
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
    NodePtr to = owner == QLatin1String("NEW") || owner == QLatin1String("OLD") ? sql::column(target->text, owner) : columnReference(*target).node;
    out.push_back(setTo(std::move(to), expression(*value).node));
    return;
  }
  case NodeKind::If: case NodeKind::CaseStatement: {
    NodePtr made = sql::cloneShallow(node);
    if (const Node *operand = node.child(Slot::Operand)) made->add(Slot::Operand, expression(*operand).node);
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
    const QString label = loopLabel(node.text);
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
    if (const Node *rows = node.child(Slot::Query)) { // RETURN QUERY
      if (m_routine->procedure) out.push_back(query(*rows));
      else note(node, 6011, QStringLiteral("RETURN QUERY has no conversion here"));
      return;
    }
    if (node.has(Flag::Next) || node.has(Flag::Dynamic)) {
      note(node, 6011, QStringLiteral("RETURN NEXT has no conversion"));
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
    if (!array || array->kind != NodeKind::Array || !array->hasChild(Slot::Item) || node.hasChild(Slot::Slice)) break;
    NodePtr values = sql::make(NodeKind::Values), loop = sql::make(NodeKind::ForQuery, node.text);
    for (const Node *item : array->all(Slot::Item)) {
      NodePtr row = sql::make(NodeKind::Row);
      row->add(Slot::Item, item->clone());
      values->add(Slot::Row, std::move(row));
    }
    for (const Node *t : node.all(Slot::Target)) loop->add(Slot::Target, t->clone());
    loop->add(Slot::Query, valuesAsSelects(*values, {QStringLiteral("item")}));
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
    found(sql::boolean(true));
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
      out.push_back(query(node));
      return;
    }
    for (const Node *t : into->all(Slot::Target)) // no row: NULL, not the old value
      if (!into->has(Flag::Strict)) out.push_back(setTo(expression(*t).node, sql::null()));
    found(sql::boolean(true));
    NodePtr made = query(node);
    const bool aggregates = !node.hasChild(Slot::GroupBy) && std::any_of(node.children.begin(), node.children.end(), [](const sql::Child &c) { return c.slot == Slot::Item && containsAggregate(*c.node); });
    if (!made->hasChild(Slot::Limit) && !into->has(Flag::Strict) && !aggregates && made->hasChild(Slot::From)) made->add(Slot::Limit, sql::number(1)); // PL/pgSQL takes the first row
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::Insert: case NodeKind::Update: case NodeKind::Delete: case NodeKind::Merge: case NodeKind::Truncate: {
    if (node.hasChild(Slot::Into) || node.hasChild(Slot::Returning)) {
      const Node *into = node.child(Slot::Into);
      const auto targets = into ? into->all(Slot::Target) : std::vector<const Node *>();
      const auto items = node.all(Slot::Returning);
      const Table *table = node.kind == NodeKind::Insert ? findTable(catalogName(*node.child(Slot::Target))) : nullptr;
      const Column *column = table && items.size() == 1 && targets.size() == 1 ? table->column(items[0]->child(Slot::Value)->text) : nullptr;
      if (into && node.kind != NodeKind::Insert && readsBack(node, items, targets, out, [&] { found(f("ROW_COUNT() > 0")); })) return;
      if (!column || column->identity.kind == IdentityKind::None) note(node, 6011, QStringLiteral("RETURNING … INTO has no conversion here"));
      NodePtr plain = node.clone();
      plain->takeAll(Slot::Returning);
      plain->takeAll(Slot::Into);
      out.push_back(statement(*plain));
      if (column) out.push_back(setTo(expression(*targets[0]).node, f("LAST_INSERT_ID()")));
    } else {
      NodePtr made = statement(node);
      if (made->kind == NodeKind::Script)
        for (NodePtr &s : made->takeAll(Slot::Statement)) out.push_back(std::move(s));
      else out.push_back(std::move(made));
    }
    found(f("ROW_COUNT() > 0"));
    return;
  }
  case NodeKind::GetDiagnostics: {
    for (const Node *item : node.all(Slot::Item)) {
      const QString what = item->textOf(Slot::Value).toUpper();
      NodePtr target = expression(*item->child(Slot::Target)).node;
      if (what == QLatin1String("ROW_COUNT")) out.push_back(setTo(std::move(target), f("ROW_COUNT()")));
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
  case NodeKind::OpenCursor:
    if (node.hasChild(Slot::Arg) || node.hasChild(Slot::Query) || node.hasChild(Slot::Value)) break;
    out.push_back(sql::make(NodeKind::OpenCursor, node.text));
    return;
  case NodeKind::FetchCursor: {
    if (node.hasChild(Slot::Direction) || node.has(Flag::Move)) break;
    found(sql::boolean(true));
    NodePtr made = sql::make(NodeKind::FetchCursor, node.text);
    for (const Node *t : node.all(Slot::Target)) made->add(Slot::Target, expression(*t).node);
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::CloseCursor: out.push_back(node.clone()); return;
  case NodeKind::Call: {
    NodePtr made = sql::cloneShallow(node), call = sql::make(NodeKind::FunctionCall, node.child(Slot::Call)->text);
    for (const Node *a : node.child(Slot::Call)->all(Slot::Arg)) call->add(Slot::Arg, expression(*a).node);
    made->add(Slot::Call, std::move(call));
    out.push_back(std::move(made));
    return;
  }
  case NodeKind::Transaction: out.push_back(node.clone()); return;
  case NodeKind::Execute: {
    const auto given = node.all(Slot::Using);
    if (!m_routine->procedure || node.hasChild(Slot::Into) || (!given.empty() && node.child(Slot::Value)->kind != NodeKind::StringLiteral)) break;
    note(node, 6006, QStringLiteral("The text of dynamic SQL is not converted"));
    NodePtr text_ = node.child(Slot::Value)->clone();
    std::vector<NodePtr> used; // $2 … $1 become ? … ? with the values in the order of their places
    if (!given.empty()) {
      static const QRegularExpression place(QStringLiteral("\\$(\\d+)"));
      bool known = true;
      for (auto it = place.globalMatch(text_->text); it.hasNext();) {
        const auto n = static_cast<std::size_t>(it.next().captured(1).toInt());
        known = known && n > 0 && n <= given.size();
        if (!known) break;
        NodePtr name = sql::make(NodeKind::UserVariable, QStringLiteral("portolan_%1").arg(used.size() + 1));
        out.push_back(setTo(name->clone(), expression(*given[n - 1]).node));
        used.push_back(std::move(name));
      }
      if (!known) break;
      text_->text.replace(place, QStringLiteral("?"));
    }
    out.push_back(setTo(sql::make(NodeKind::UserVariable, QStringLiteral("portolan_sql")), expression(*text_).node));
    NodePtr prepare = sql::make(NodeKind::Prepare, QStringLiteral("portolan_statement"));
    prepare->add(Slot::Value, sql::make(NodeKind::UserVariable, QStringLiteral("portolan_sql")));
    out.push_back(std::move(prepare));
    NodePtr execute = sql::make(NodeKind::Execute, QStringLiteral("portolan_statement"));
    for (NodePtr &each : used) execute->add(Slot::Using, std::move(each));
    out.push_back(std::move(execute));
    out.push_back(sql::make(NodeKind::Deallocate, QStringLiteral("portolan_statement")));
    return;
  }
  default: break;
  }
  note(node, 6011, QStringLiteral("%1 has no conversion inside a stored program").arg(QLatin1String(sql::nodeKindName(node.kind))));
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
  Program program, *outer = m_routine;
  const bool wasProgram = m_program;
  m_routine = &program;
  m_program = true;
  m_variables.emplace_back();
  NodePtr out = sql::make(NodeKind::CreateRoutine, node.text);
  NodePtr named = tableName(node);
  if (NodePtr qualifier = named->take(Slot::Qualifier)) out->add(Slot::Qualifier, std::move(qualifier));
  bool outputs = false;
  for (const Node *p : node.all(Slot::Parameter)) outputs = outputs || p->textOf(Slot::Mode).contains(QLatin1String("OUT"));
  const bool rows = node.hasChild(Slot::ReturnsTable) || (returns && returns->has(Flag::SetOf));
  program.procedure = !function || outputs || rows || !returns || returns->textIs(QLatin1String("void"));
  if (function && program.procedure) note(node, 4020, rows ? QStringLiteral("The function gives rows: it becomes a procedure that gives a result set, to be called with CALL") : QStringLiteral("The function becomes a procedure: it is called with CALL"));
  out->add(Slot::Kind, sql::wordNode(program.procedure ? QStringLiteral("PROCEDURE") : QStringLiteral("FUNCTION")));
  int unnamed = 0;
  for (const Node *p : node.all(Slot::Parameter)) {
    Type type;
    NodePtr made = sql::make(NodeKind::RoutineParameter, p->text.isEmpty() ? QStringLiteral("p_%1").arg(++unnamed) : p->text);
    if (p->textIs(QLatin1String("VARIADIC")) || p->textOf(Slot::Mode) == QLatin1String("VARIADIC")) note(*p, 6011, QStringLiteral("VARIADIC has no conversion"));
    if (p->hasChild(Slot::Default)) note(*p, 4020, QStringLiteral("The default of the parameter %1 is dropped: callers must give it").arg(p->text));
    if (program.procedure) made->add(Slot::Mode, sql::wordNode(p->hasChild(Slot::Mode) ? p->textOf(Slot::Mode) : QStringLiteral("IN")));
    made->add(Slot::Type, mysqlType(*p->child(Slot::Type), &type));
    m_variables.back().push_back({p->text, made->text, type});
    out->add(Slot::Parameter, std::move(made));
  }
  if (!program.procedure) {
    Type type;
    out->add(Slot::Returns, mysqlType(*returns, &type));
  }
  bool writes = false;
  (void)sql::walk(*body, [&](const Node &n) {
    writes = writes || n.kind == NodeKind::Insert || n.kind == NodeKind::Update || n.kind == NodeKind::Delete || n.kind == NodeKind::Merge || n.kind == NodeKind::Truncate;
    return sql::Visit::Children;
  });
  if (volatility == QLatin1String("IMMUTABLE")) out->add(Slot::Option, option("DETERMINISTIC"));
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
  const bool leaves = !sql::walk(static_cast<const Node &>(*made), [](const Node &n) { return n.kind == NodeKind::Leave && n.text == QLatin1String("main") ? sql::Visit::Stop : sql::Visit::Children; });
  if (!leaves) made->text.clear();
  out->add(Slot::Body, std::move(made));
  m_variables.pop_back();
  m_routine = outer;
  m_program = wasProgram;
  return out;
}

NodePtr PostgresToMySql::createTrigger(const Node &node) {
  const Node *call = node.child(Slot::Call), *tableNode = node.child(Slot::Table);
  const auto refuseIt = [&](const QString &why) -> NodePtr {
    note(node, 6011, QStringLiteral("The trigger %1 is not converted: %2").arg(node.text, why));
    return sql::make(NodeKind::Empty);
  };
  if (!call || !tableNode) return refuseIt(QStringLiteral("its function is not known"));
  const QString timing = node.textOf(Slot::Timing);
  if (!node.has(Flag::ForEachRow)) return refuseIt(QStringLiteral("MySQL has no triggers for whole statements"));
  if (timing == QLatin1String("INSTEAD OF")) return refuseIt(QStringLiteral("MySQL has no INSTEAD OF triggers"));
  if (node.hasChild(Slot::Referencing)) return refuseIt(QStringLiteral("MySQL has no transition tables"));
  NodePtr parsed;
  if (m_session.catalog)
    for (const Routine &r : m_session.catalog->routines)
      if (r.name.name.compare(call->text, Qt::CaseInsensitive) == 0) {
        sql::ParseOptions options;
        options.dialect = sql::Dialect::Postgres;
        parsed = sql::parseStatement(r.definition, options).node;
      }
  const Node *body = parsed && parsed->kind == NodeKind::CreateRoutine ? parsed->child(Slot::Body) : nullptr;
  if (!body || body->kind != NodeKind::Block) return refuseIt(QStringLiteral("the function %1() could not be read").arg(call->text));
  NodePtr script = sql::make(NodeKind::Script);
  ScopeTable row = scopeTable(catalogName(*tableNode), QStringLiteral("new"));
  const auto events = node.all(Slot::Event);
  for (const Node *event : events) {
    if (event->text == QLatin1String("TRUNCATE")) {
      note(node, 6011, QStringLiteral("MySQL has no TRUNCATE triggers"));
      continue;
    }
    Program program, *outer = m_routine;
    const bool wasProgram = m_program;
    program.trigger = true;
    program.before = timing == QLatin1String("BEFORE");
    program.triggerEvent = event->text;
    m_routine = &program;
    m_program = true;
    NodePtr plain = sql::transform(body->clone(), [&](NodePtr n) -> NodePtr {
      if (n->kind != NodeKind::ColumnRef || n->hasChild(Slot::Qualifier)) return n;
      const QString name = n->text.toLower();
      if (name == QLatin1String("tg_op")) return sql::string(event->text);
      if (name == QLatin1String("tg_table_name") || name == QLatin1String("tg_relname")) return sql::string(tableNode->text);
      if (name == QLatin1String("tg_when")) return sql::string(timing);
      if (name == QLatin1String("tg_level")) return sql::string(QStringLiteral("ROW"));
      if (name == QLatin1String("tg_name")) return sql::string(node.text);
      return n;
    });
    plain = decided(std::move(plain));
    // A last RETURN has nothing to say here.
    const auto dropReturn = [](Node &block) {
      while (!block.children.empty() && block.children.back().slot == Slot::Statement && block.children.back().node->kind == NodeKind::Return) {
        const Node *v = block.children.back().node->child(Slot::Value);
        if (v && v->kind == NodeKind::NullLiteral) break;
        block.children.pop_back();
      }
    };
    dropReturn(*plain);
    if (!program.before && !plain->children.empty() && plain->children.back().node->kind == NodeKind::Return) plain->children.pop_back();
    Scope scope;
    ScopeTable newRow = row, oldRow = row;
    newRow.alias = QStringLiteral("new");
    newRow.targetAlias = QStringLiteral("NEW");
    oldRow.alias = QStringLiteral("old");
    oldRow.targetAlias = QStringLiteral("OLD");
    scope.tables = {newRow, oldRow};
    m_scopes.push_back(std::move(scope));
    NodePtr made = sql::make(NodeKind::CreateTrigger, events.size() > 1 ? node.text + QLatin1Char('_') + event->text.toLower() : node.text);
    NodePtr table = tableName(*tableNode);
    if (const Node *qualifier = table->child(Slot::Qualifier)) made->add(Slot::Qualifier, qualifier->clone());
    made->add(Slot::Timing, sql::wordNode(timing));
    made->add(Slot::Event, sql::wordNode(event->text));
    made->add(Slot::Table, std::move(table));
    made->set(Flag::ForEachRow);
    NodePtr block = sql::make(NodeKind::Block, QStringLiteral("main"));
    programBlock(*plain, *block);
    NodePtr when;
    if (event->text == QLatin1String("UPDATE") && node.hasChild(Slot::Column)) {
      note(node, 4019, QStringLiteral("UPDATE OF columns: the target runs the trigger when one of them changes, not when it is named"));
      for (const Node *column : node.all(Slot::Column)) {
        NodePtr same = sql::binary(QStringLiteral("<=>"), sql::column(column->text, QStringLiteral("OLD")), sql::column(column->text, QStringLiteral("NEW")));
        same->set(Flag::Parens);
        NodePtr changed = sql::unary(QStringLiteral("NOT"), std::move(same));
        when = when ? sql::binary(QStringLiteral("OR"), std::move(when), std::move(changed)) : std::move(changed);
      }
    }
    if (const Node *c = node.child(Slot::Condition)) {
      NodePtr given = condition(*c);
      when = when ? sql::binary(QStringLiteral("AND"), std::move(when), std::move(given)) : std::move(given);
    }
    if (when) {
      Nodes statements;
      if (block->hasChild(Slot::Declaration)) statements.push_back(std::move(block));
      else statements = block->takeAll(Slot::Statement);
      block = sql::make(NodeKind::Block, QStringLiteral("main"));
      block->add(Slot::Statement, ifThen(std::move(when), std::move(statements)));
      int labels = 0;
      (void)sql::walk(*block, [&](Node &n) {
        if (n.kind == NodeKind::Block && n.text == QLatin1String("main") && ++labels > 1) n.text.clear();
        return sql::Visit::Children;
      });
    }
    const bool leaves = !sql::walk(static_cast<const Node &>(*block), [](const Node &n) { return n.kind == NodeKind::Leave && n.text == QLatin1String("main") ? sql::Visit::Stop : sql::Visit::Children; });
    if (!leaves) block->text.clear();
    (void)sql::walk(static_cast<const Node &>(*block), [&](const Node &n) {
      if ((n.kind == NodeKind::Insert || n.kind == NodeKind::Update || n.kind == NodeKind::Delete) && n.child(Slot::Target) && n.child(Slot::Target)->text == made->child(Slot::Table)->text)
        note(node, 4020, QStringLiteral("The trigger changes its own table, which MySQL refuses when it fires (error 1442)"));
      return sql::Visit::Children;
    });
    made->add(Slot::Body, std::move(block));
    m_scopes.pop_back();
    m_routine = outer;
    m_program = wasProgram;
    script->add(Slot::Statement, std::move(made));
  }
  return script->count(Slot::Statement) == 1 ? script->take(Slot::Statement) : std::move(script);
}

} // namespace portolan::convert
