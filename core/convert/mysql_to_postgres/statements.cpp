// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"

#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

/// Defaults and generated columns give a value of their column's type.
Value MySqlToPostgres::tableExpression(const Node &node, ExpressionUse use, const DataType *type) {
  Value v = tableValue(node, use, type);
  if (immutable) v.node = withoutToChar(std::move(v.node));
  return v;
}

Value MySqlToPostgres::tableValue(const Node &node, ExpressionUse use, const DataType *type) {
  if (use == ExpressionUse::Check || use == ExpressionUse::Predicate) return {condition(node), typeOf(Kind::Bool)};
  Value v = expression(node);
  if (!type) return shown(std::move(v));
  switch (typeOfColumn(*type, true).kind) {
  case Kind::Text: return v.type.kind == Kind::Unknown ? std::move(v) : toText(std::move(v));
  case Kind::Int: case Kind::Decimal: case Kind::Float: return toNumber(shown(std::move(v)));
  case Kind::Date: return toDate(std::move(v));
  case Kind::DateTime: case Kind::Instant: return v.type.isMoment() ? std::move(v) : toMoment(std::move(v));
  case Kind::Interval: return toSpan(std::move(v));
  case Kind::Json: return toJson(std::move(v));
  case Kind::Bytes: return toBytes(std::move(v));
  case Kind::Bool: return toBool(std::move(v));
  default: break;
  }
  return shown(std::move(v));
}

NodePtr MySqlToPostgres::sessionStatement(const Node &node) {
  NodePtr nothing = sql::make(NodeKind::Empty);
  switch (node.kind) {
  case NodeKind::SetStatement: {
    NodePtr script = sql::make(NodeKind::Script);
    for (const Node *each : node.all(Slot::Assignment)) {
      const Node *target = each->child(Slot::Target);
      if (target->kind == NodeKind::UserVariable) {
        Value v = toText(expression(*each->child(Slot::Value)));
        note(*each, 4008, QStringLiteral("The user variable @%1 becomes the session setting uservar.%1, which holds text").arg(target->text));
        NodePtr select = sql::make(NodeKind::Select), item = sql::make(NodeKind::SelectItem);
        item->add(Slot::Value, f("set_config(_1, _2, false)", sql::list(sql::string(QStringLiteral("uservar.") + target->text.toLower()), std::move(v.node))));
        select->add(Slot::Item, std::move(item));
        script->add(Slot::Statement, std::move(select));
        continue;
      }
      const QString name = target->text.toLower();
      if (name == QLatin1String("autocommit")) note(*each, 4020, QStringLiteral("SET autocommit is dropped: begin transactions in the client"));
      else note(*each, 9003, QStringLiteral("SET %1 is dropped").arg(target->text));
    }
    if (!script->hasChild(Slot::Statement)) return nothing;
    return script->count(Slot::Statement) == 1 ? script->take(Slot::Statement) : std::move(script);
  }
  case NodeKind::SetSpecial: note(node, 9003, QStringLiteral("SET %1 is dropped").arg(node.text)); return nothing;
  case NodeKind::Use: note(node, 9002, QStringLiteral("USE %1 is dropped: set search_path").arg(node.text)); return nothing;
  case NodeKind::Lock:
    if (node.text == QLatin1String("UNLOCK TABLES")) {
      note(node, 9003, QStringLiteral("UNLOCK TABLES is dropped: locks end with the transaction"));
      return nothing;
    }
    note(node, 4020, QStringLiteral("LOCK TABLES is dropped: use LOCK TABLE inside a transaction"));
    return nothing;
  case NodeKind::Transaction: {
    NodePtr out = node.clone();
    if (out->text == QLatin1String("ROLLBACK TO")) out->text = QStringLiteral("ROLLBACK TO SAVEPOINT");
    out->takeAll(Slot::Option);
    return out;
  }
  default: break;
  }
  return nothing;
}

/// A view's columns have the names that the source gives them: an expression that of its text, and a column that a rule
/// renames keeps its own behind `*` too.
void MySqlToPostgres::nameColumns(const Node &source, Node &converted, const std::vector<OutputColumn> &columns, Node &view) const {
  if (view.hasChild(Slot::Column)) return;
  const bool renamed = std::any_of(columns.begin(), columns.end(), [](const OutputColumn &c) { return !c.target.isEmpty(); });
  if (renamed) {
    for (const OutputColumn &column : columns) view.add(Slot::Column, sql::name({fold(column.name)}));
    return;
  }
  if (converted.kind != NodeKind::Select) return;
  const auto from = source.all(Slot::Item);
  const auto to = converted.all(Slot::Item);
  for (std::size_t i = 0; i < to.size() && i < from.size() && from.size() == to.size(); ++i) {
    const Node *value = from[i]->child(Slot::Value), *made = to[i]->child(Slot::Value);
    if (!value || !made || !to[i]->text.isEmpty() || value->kind == NodeKind::Star || made->kind == NodeKind::ColumnRef) continue;
    const QString name = value->kind == NodeKind::ColumnRef || value->kind == NodeKind::StringLiteral ? value->text : sql::print(*value, m_session.options.from);
    if (name.trimmed().isEmpty()) continue;
    to[i]->text = fold(name);
    to[i]->set(Flag::As);
  }
}

NodePtr MySqlToPostgres::createView(const Node &node) {
  NodePtr out = sql::make(NodeKind::CreateView);
  out->span = node.span;
  out->setComments(node.comments());
  NodePtr name = tableName(node);
  out->text = name->text;
  if (NodePtr qualifier = name->take(Slot::Qualifier)) out->add(Slot::Qualifier, std::move(qualifier));
  out->set(Flag::OrReplace, node.has(Flag::OrReplace));
  for (const Node *column : node.all(Slot::Column)) {
    NodePtr c = column->clone();
    c->text = fold(c->text);
    out->add(Slot::Column, std::move(c));
  }
  for (const Node *option : node.all(Slot::Option)) {
    if (option->textIs(QLatin1String("SQL SECURITY"))) {
      const Node *value = option->child(Slot::Value);
      if (value && value->textIs(QLatin1String("INVOKER"))) {
        NodePtr with = sql::option(QStringLiteral("security_invoker"), sql::wordNode(QStringLiteral("true")));
        with->set(Flag::Equals);
        out->add(Slot::Option, std::move(with));
      }
    } else if (!option->textIs(QLatin1String("DEFINER"))) note(*option, 7002, QStringLiteral("%1 of the view is dropped").arg(option->text));
  }
  std::vector<OutputColumn> columns;
  if (const Node *body = node.child(Slot::Query)) {
    NodePtr converted = query(*body, &columns);
    // A view's columns are found by their folded names.
    if (converted->kind == NodeKind::Select && !node.hasChild(Slot::Column))
      for (Node *item : converted->all(Slot::Item))
        if (!item->text.isEmpty()) item->text = fold(item->text);
    nameColumns(*body, *converted, columns, *out);
    out->add(Slot::Query, std::move(converted));
  }
  if (const Node *check = node.child(Slot::Check)) out->add(Slot::Check, check->clone());
  return out;
}

NodePtr MySqlToPostgres::dropStatement(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  for (const Node *item : node.all(Slot::Item)) {
    NodePtr name = tableName(*item);
    for (const Node *argument : item->all(Slot::Arg)) name->add(Slot::Arg, argument->clone());
    out->add(Slot::Item, std::move(name));
  }
  if (node.textIs(QLatin1String("INDEX"))) {
    if (const Node *table = node.child(Slot::Table))
      for (Node *item : out->all(Slot::Item)) item->text = fold(table->text + QLatin1Char('_') + item->text);
  } else if (node.textIs(QLatin1String("TRIGGER"))) {
    const Trigger *found = nullptr;
    if (m_session.catalog)
      for (const Trigger &t : m_session.catalog->triggers)
        if (!node.all(Slot::Item).empty() && t.name.compare(node.all(Slot::Item).front()->text, Qt::CaseInsensitive) == 0) found = &t;
    if (found) out->add(Slot::Table, sql::name({m_session.names.target(found->table).name}));
    else note(node, 5005, QStringLiteral("DROP TRIGGER needs the table's name, which is not known"));
  } else if (node.textIs(QLatin1String("DATABASE"))) out->text = QStringLiteral("SCHEMA");
  else if (node.textIs(QLatin1String("EVENT"))) {
    note(node, 6008, QStringLiteral("DROP EVENT is dropped"));
    return sql::make(NodeKind::Empty);
  }
  out->set(Flag::Temporary, false);
  if (!node.textIs(QLatin1String("TRIGGER"))) out->takeAll(Slot::Table);
  return out;
}

NodePtr MySqlToPostgres::statement(const Node &node) {
  switch (node.kind) {
  case NodeKind::Select:
    m_topSelect = m_routine ? nullptr : &node;
    return query(node);
  case NodeKind::SetOperation: case NodeKind::Values: return query(node);
  case NodeKind::Insert: return insert(node);
  case NodeKind::Update: return update(node);
  case NodeKind::Delete: return remove(node);
  case NodeKind::CreateView: return createView(node);
  case NodeKind::CreateRoutine: return createRoutine(node);
  case NodeKind::CreateTrigger: return createTrigger(node);
  case NodeKind::CreateEvent: return createEvent(node);
  case NodeKind::Drop: return dropStatement(node);
  case NodeKind::SetStatement: case NodeKind::SetSpecial: case NodeKind::Use: case NodeKind::Lock: case NodeKind::Transaction: return sessionStatement(node);
  case NodeKind::Truncate: {
    NodePtr out = sql::make(NodeKind::Truncate);
    for (const Node *target : node.all(Slot::Target)) out->add(Slot::Target, tableName(*target, NodeKind::TableRef));
    out->set(Flag::RestartIdentity);
    return out;
  }
  case NodeKind::Call: {
    NodePtr out = sql::cloneShallow(node);
    const Node *c = node.child(Slot::Call);
    NodePtr made = sql::make(NodeKind::FunctionCall, fold(c->text));
    if (const Node *qualifier = c->child(Slot::Qualifier)) made->add(Slot::Qualifier, qualifier->clone());
    for (const Node *argument : c->all(Slot::Arg)) made->add(Slot::Arg, shown(expression(*argument)).node);
    out->add(Slot::Call, std::move(made));
    return out;
  }
  case NodeKind::Do: {
    NodePtr select = sql::make(NodeKind::Select);
    for (const Node *item : node.all(Slot::Item)) {
      NodePtr i = sql::make(NodeKind::SelectItem);
      i->add(Slot::Value, shown(expression(*item)).node);
      select->add(Slot::Item, std::move(i));
    }
    return select;
  }
  case NodeKind::Explain: {
    NodePtr out = sql::make(NodeKind::Explain);
    if (const Node *inner = node.child(Slot::Statement)) out->add(Slot::Statement, statement(*inner));
    return out;
  }
  case NodeKind::CreateSchema: {
    NodePtr out = sql::make(NodeKind::CreateSchema, fold(node.text));
    out->add(Slot::Kind, sql::wordNode(QStringLiteral("SCHEMA")));
    out->set(Flag::IfNotExists, node.has(Flag::IfNotExists));
    return out;
  }
  case NodeKind::Rename: {
    NodePtr script = sql::make(NodeKind::Script);
    for (const Node *pair : node.all(Slot::Item)) {
      const Node *from = pair->child(Slot::Name), *to = pair->child(Slot::NewName);
      if (!from || !to || !node.textIs(QLatin1String("TABLE"))) {
        note(node, 4001, QStringLiteral("RENAME %1 is not converted").arg(node.text));
        return sql::make(NodeKind::Empty);
      }
      NodePtr table = tableName(*from, NodeKind::AlterTable), action = sql::make(NodeKind::AlterAction, QStringLiteral("RENAME TO"));
      action->add(Slot::NewName, sql::name({fold(to->text)}));
      table->add(Slot::Action, std::move(action));
      script->add(Slot::Statement, std::move(table));
    }
    return script;
  }
  case NodeKind::Empty: return node.clone();
  case NodeKind::Directive: note(node, 9002, QStringLiteral("The client command %1 is dropped").arg(node.text)); return sql::make(NodeKind::Empty);
  case NodeKind::LoadData: note(node, 5007, QStringLiteral("LOAD DATA is not converted")); return sql::make(NodeKind::Empty);
  case NodeKind::Grant: case NodeKind::CreateUser: note(node, 3012, QStringLiteral("Users and privileges are not converted: create roles on the target")); return sql::make(NodeKind::Empty);
  case NodeKind::Raw: note(node, 9001, QStringLiteral("Not understood: %1").arg(node.text.left(80))); return sql::make(NodeKind::Empty);
  case NodeKind::Command: note(node, 4001, QStringLiteral("%1 has no counterpart").arg(node.text.left(60))); return sql::make(NodeKind::Empty);
  default: break;
  }
  note(node, 4001, QStringLiteral("%1 is not converted").arg(QLatin1String(sql::nodeKindName(node.kind))));
  return sql::make(NodeKind::Empty);
}

} // namespace portolan::convert
