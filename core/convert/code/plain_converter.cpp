// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/code/plain_converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

Value PlainConverter::refuse(const Node &node, const QString &what, int number) {
  note(node, number, QStringLiteral("%1 has no conversion").arg(what));
  return {node.clone(), {}};
}

Value PlainConverter::other(const Node &node) { return refuse(node, QString::fromLatin1(sql::nodeKindName(node.kind)), 4003); }

bool PlainConverter::isComparison(const QString &op) {
  static const QSet<QString> ops{QStringLiteral("="), QStringLiteral("=="), QStringLiteral("<>"), QStringLiteral("!="), QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"), QStringLiteral(">=")};
  return ops.contains(op);
}

Type PlainConverter::common(const Type &a, const Type &b) {
  Type type = a.kind == Kind::Null || a.kind == Kind::Unknown ? b : a;
  type.literal = false;
  type.nullable = a.nullable || b.nullable;
  if (a.kind == b.kind || a.kind == Kind::Null || b.kind == Kind::Null) return type;
  const auto number = [](const Type &t) { return t.isNumber() || t.kind == Kind::Bool; };
  if (number(a) && number(b)) type.kind = a.kind == Kind::Float || b.kind == Kind::Float ? Kind::Float : a.kind == Kind::Decimal || b.kind == Kind::Decimal ? Kind::Decimal : Kind::Int;
  else type.kind = Kind::Unknown;
  return type;
}

Value PlainConverter::literalValue(const Node &node) {
  const auto literal = [](Kind kind) {
    Type type = typeOf(kind, false);
    type.literal = true;
    return type;
  };
  switch (node.kind) {
  case NodeKind::NumberLiteral: {
    bool whole = false;
    (void)node.text.toLongLong(&whole);
    const bool exponent = node.text.contains(QLatin1Char('e'), Qt::CaseInsensitive);
    NodePtr out = node.clone();
    if (out->text.startsWith(QLatin1Char('.'))) out->text.prepend(QLatin1Char('0'));
    if (out->text.endsWith(QLatin1Char('.'))) out->text.append(QLatin1Char('0'));
    Type type = literal(whole ? Kind::Int : exponent || m_session.fromSqlite() ? Kind::Float : Kind::Decimal);
    if (const qsizetype point = node.text.indexOf(QLatin1Char('.')); point >= 0) type.scale = static_cast<int>(node.text.size() - point - 1);
    return {std::move(out), type};
  }
  case NodeKind::StringLiteral: {
    Value v{sql::string(node.text), literal(Kind::Text)};
    v.node->span = node.span;
    return v;
  }
  case NodeKind::HexLiteral: {
    if (m_session.fromSqlite() && node.has(Flag::ZeroX)) return {sql::number(static_cast<qint64>(node.text.toULongLong(nullptr, 16))), literal(Kind::Int)};
    NodePtr out = sql::make(NodeKind::HexLiteral, node.text);
    return {std::move(out), literal(Kind::Bytes)};
  }
  case NodeKind::BitLiteral: return {sql::number(static_cast<qint64>(node.text.toULongLong(nullptr, 2))), literal(Kind::Int)};
  case NodeKind::NullLiteral: return {sql::null(), typeOf(Kind::Null)};
  case NodeKind::BooleanLiteral: return {node.clone(), literal(Kind::Bool)};
  default: break;
  }
  return {node.clone(), {}};
}

Value PlainConverter::comparison(const QString &op, Value left, Value right) {
  unify(left, right);
  const bool nullable = left.type.nullable || right.type.nullable;
  const QString written = op == QLatin1String("==") ? QStringLiteral("=") : op == QLatin1String("!=") ? QStringLiteral("<>") : op;
  return {sql::binary(written, std::move(left.node), std::move(right.node)), typeOf(Kind::Bool, nullable)};
}

Value PlainConverter::convertExpression(const Node &node) {
  switch (node.kind) {
  case NodeKind::NumberLiteral: case NodeKind::StringLiteral: case NodeKind::HexLiteral: case NodeKind::BitLiteral: case NodeKind::NullLiteral: case NodeKind::BooleanLiteral:
    return literalValue(node);
  case NodeKind::ColumnRef: return columnReference(node);
  case NodeKind::Binary: {
    const QString op = node.text;
    if (op == QLatin1String("AND") || op == QLatin1String("OR")) {
      NodePtr left = condition(*node.child(Slot::Left)), right = condition(*node.child(Slot::Right));
      return {sql::binary(op, std::move(left), std::move(right)), typeOf(Kind::Bool)};
    }
    if (isComparison(op)) {
      const Node *right = node.child(Slot::Right);
      if (right->kind == NodeKind::Quantified) return other(node);
      Value l = expression(*node.child(Slot::Left));
      return comparison(op, std::move(l), expression(*right));
    }
    return binary(node);
  }
  case NodeKind::Unary: {
    const QString op = node.text.toUpper();
    if (op == QLatin1String("NOT") || op == QLatin1String("!")) return {sql::unary(QStringLiteral("NOT"), condition(*node.child(Slot::Operand))), typeOf(Kind::Bool)};
    if (op != QLatin1String("-") && op != QLatin1String("+") && op != QLatin1String("~")) return other(node);
    Value v = coerce(expression(*node.child(Slot::Operand)), QLatin1Char(op == QLatin1String("~") ? 'i' : 'n'));
    if (op == QLatin1String("~") && m_session.toMySql()) return {sql::cast(sql::unary(op, std::move(v.node)), QStringLiteral("SIGNED")), v.type};
    return {op == QLatin1String("+") ? std::move(v.node) : sql::unary(op, std::move(v.node)), v.type};
  }
  case NodeKind::Like: return like(node);
  case NodeKind::In: return inList(node);
  case NodeKind::Between: {
    Value v = expression(*node.child(Slot::Operand)), low = expression(*node.child(Slot::Low)), high = expression(*node.child(Slot::High));
    if (node.has(Flag::Symmetric)) return other(node);
    unify(v, low);
    unify(v, high);
    NodePtr out = sql::cloneShallow(node);
    out->add(Slot::Operand, std::move(v.node));
    out->add(Slot::Low, std::move(low.node));
    out->add(Slot::High, std::move(high.node));
    return {std::move(out), typeOf(Kind::Bool)};
  }
  case NodeKind::Case: return caseExpression(node);
  case NodeKind::Cast: return castTo(node, expression(*node.child(Slot::Operand)), *node.child(Slot::Type));
  case NodeKind::Exists: case NodeKind::Subquery: {
    std::vector<OutputColumn> columns;
    NodePtr out = sql::cloneShallow(node);
    out->add(Slot::Query, query(*node.child(Slot::Query), &columns));
    if (node.kind == NodeKind::Exists) return {std::move(out), typeOf(Kind::Bool, false)};
    Type type = columns.size() == 1 ? columns[0].type : Type();
    type.nullable = true;
    type.literal = false;
    return {std::move(out), type};
  }
  case NodeKind::Row: {
    NodePtr out = sql::cloneShallow(node);
    for (const Node *item : node.all(Slot::Item)) {
      Value v = expression(*item);
      if (v.type.kind == Kind::Bool && v.node->kind == NodeKind::ColumnRef && m_session.fromSqlite() && m_session.toPostgres()) v = coerce(std::move(v), QLatin1Char('n'));
      out->add(Slot::Item, std::move(v.node));
    }
    return {std::move(out), typeOf(Kind::Record)};
  }
  case NodeKind::FunctionCall: return call(node);
  case NodeKind::Star: {
    NodePtr out = node.clone();
    if (Node *qualifier = out->child(Slot::Qualifier))
      for (const ScopeTable &table : m_scopes.empty() ? std::vector<ScopeTable>() : m_scopes.back().tables)
        if (table.alias.compare(qualifier->text, Qt::CaseInsensitive) == 0 && !table.targetAlias.isEmpty()) qualifier->text = table.targetAlias;
    return {std::move(out), typeOf(Kind::Record)};
  }
  case NodeKind::Parameter: case NodeKind::Default: case NodeKind::Word: case NodeKind::Name: return {node.clone(), {}};
  case NodeKind::Raw: note(node, 9001, QStringLiteral("Not understood: %1").arg(node.text.left(80))); return {node.clone(), {}};
  default: break;
  }
  return other(node);
}

Value PlainConverter::caseExpression(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  Type type = typeOf(Kind::Null);
  std::vector<Value> results;
  const Node *operand = node.child(Slot::Operand);
  if (operand) out->add(Slot::Operand, expression(*operand).node);
  for (const Node *branch : node.all(Slot::Branch)) {
    NodePtr when = sql::cloneShallow(*branch);
    when->add(Slot::Condition, operand ? expression(*branch->child(Slot::Condition)).node : condition(*branch->child(Slot::Condition)));
    results.push_back(expression(*branch->child(Slot::Result)));
    type = common(type, results.back().type);
    out->add(Slot::Branch, std::move(when));
  }
  const Node *otherwise = node.child(Slot::Else);
  if (otherwise) {
    results.push_back(expression(*otherwise));
    type = common(type, results.back().type);
  } else type.nullable = true;
  // Branches of several kinds are brought to one: text, when one is text.
  const bool mixed = type.kind == Kind::Unknown && std::any_of(results.begin(), results.end(), [](const Value &v) { return v.type.isText(); });
  std::size_t i = 0;
  const auto put = [&](Node &into, Slot slot) {
    Value v = std::move(results[i++]);
    into.add(slot, mixed ? coerce(std::move(v), QLatin1Char('t')).node : type.kind == Kind::Bool || v.type.kind != Kind::Bool ? std::move(v.node) : coerce(std::move(v), QLatin1Char('n')).node);
  };
  for (Node *when : out->all(Slot::Branch)) put(*when, Slot::Result);
  if (otherwise) put(*out, Slot::Else);
  if (mixed) type.kind = Kind::Text;
  type.literal = false;
  return {std::move(out), type};
}

Value PlainConverter::inList(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  Value v = expression(*node.child(Slot::Operand));
  std::vector<NodePtr> items;
  for (const Node *item : node.all(Slot::Item)) {
    Value one = expression(*item);
    unify(v, one);
    items.push_back(std::move(one.node));
  }
  out->add(Slot::Operand, std::move(v.node));
  for (NodePtr &item : items) out->add(Slot::Item, std::move(item));
  if (const Node *inner = node.child(Slot::Query)) out->add(Slot::Query, isQuery(inner->kind) ? query(*inner) : rebuild(*inner));
  if (node.all(Slot::Item).empty() && !node.hasChild(Slot::Query)) return other(node); // SQLite's IN ()
  return {std::move(out), typeOf(Kind::Bool)};
}

PlainConverter::Arguments PlainConverter::arguments(const Node &node) {
  Arguments values;
  for (const Node *argument : node.all(Slot::Arg)) values.push_back(expression(*argument));
  return values;
}

Value PlainConverter::call(const Node &node) {
  const QString name = node.text.toUpper();
  if (const Node *qualifier = node.child(Slot::Qualifier); qualifier && !qualifier->textIs(QLatin1String("pg_catalog"))) return refuse(node, QStringLiteral("The function %1").arg(node.text), 4002);
  if (isAggregateCall(node) || node.hasChild(Slot::Over)) return aggregate(node, name);
  Value made = special(node, name);
  if (made.node) return made;
  return tableOrUnknown(node, name);
}

void PlainConverter::callParts(const Node &source, Node &target) {
  if (target.kind != NodeKind::FunctionCall) {
    if (source.hasChild(Slot::Over) || source.hasChild(Slot::Filter) || source.has(Flag::Distinct)) note(source, 4001, QStringLiteral("%1 with DISTINCT, FILTER or OVER has no conversion").arg(source.text));
    return;
  }
  for (const Flag flag : {Flag::Distinct, Flag::IgnoreNulls, Flag::RespectNulls}) target.set(flag, source.has(flag));
  if (source.has(Flag::IgnoreNulls)) note(source, 4001, QStringLiteral("IGNORE NULLS has no conversion"));
  if (const Node *filter = source.child(Slot::Filter)) {
    if (!m_session.toMySql()) target.add(Slot::Filter, condition(*filter));
    else if (Node *first = target.child(Slot::Arg)) { // MySQL: what is left out becomes NULL, which aggregates pass over
      NodePtr value = first->kind == NodeKind::Star ? sql::number(1) : first->clone();
      target.put(Slot::Arg, f("CASE WHEN _1 THEN _2 END", sql::list(condition(*filter), std::move(value))));
    }
  }
  if (const Node *over = source.child(Slot::Over)) target.add(Slot::Over, over->kind == NodeKind::WindowSpec ? windowSpec(*over) : over->clone());
}

Value PlainConverter::tableOrUnknown(const Node &node, const QString &name) {
  const FunctionRule *rule = m_functions.find(name, static_cast<int>(node.count(Slot::Arg)));
  Arguments values = arguments(node);
  if (!rule) {
    for (const Routine &r : m_session.catalog ? m_session.catalog->routines : std::vector<Routine>())
      if (r.name.name.compare(node.text, Qt::CaseInsensitive) == 0) return refuse(node, QStringLiteral("The stored function %1").arg(node.text), 4002);
    return refuse(node, QStringLiteral("The function %1 with %2 argument(s)").arg(node.text).arg(values.size()), 4002);
  }
  bool nullable = false;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const QChar code = rule->arguments.isEmpty() ? QLatin1Char('a') : rule->arguments[std::min<qsizetype>(static_cast<qsizetype>(i), rule->arguments.size() - 1)];
    values[i] = coerce(std::move(values[i]), code);
    nullable = nullable || values[i].type.nullable;
  }
  Type type = typeByName(rule->type, values);
  type.nullable = rule->nullable == QLatin1String("always") || (nullable && rule->nullable != QLatin1String("never"));
  const bool literals = std::all_of(values.begin(), values.end(), [](const Value &v) { return v.type.literal; });
  if (rule->note > 0 && !(rule->note == 4019 && literals && !values.empty())) note(node, rule->note, rule->message);
  std::vector<NodePtr> nodes;
  for (Value &v : values) nodes.push_back(std::move(v.node));
  QString text = rule->form;
  if (text.contains(QLatin1String("_*"))) {
    QStringList holes;
    for (std::size_t i = 1; i <= nodes.size(); ++i) holes << QStringLiteral("_%1").arg(i);
    text.replace(QLatin1String("_*"), holes.join(QLatin1String(", ")));
  }
  NodePtr out = form(m_session.options.to, text, std::move(nodes));
  if (node.has(Flag::Distinct) || node.hasChild(Slot::Filter) || node.hasChild(Slot::Over)) {
    // The aggregate itself may stand inside of what surrounds it.
    Node *inner = out.get();
    while (inner->kind != NodeKind::FunctionCall && (inner->kind == NodeKind::Cast || inner->kind == NodeKind::Binary)) {
      Node *next = inner->child(inner->kind == NodeKind::Cast ? Slot::Operand : Slot::Left);
      if (!next) break;
      inner = next;
    }
    callParts(node, *inner);
  }
  return {std::move(out), type};
}

} // namespace portolan::convert
