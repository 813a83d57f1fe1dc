// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

void MySqlToPostgres::overClause(const Node &source, Node &target) {
  if (const Node *over = source.child(Slot::Over)) target.add(Slot::Over, over->kind == NodeKind::WindowSpec ? windowSpec(*over) : over->clone());
}

Value MySqlToPostgres::aggregate(const Node &node) {
  const QString name = node.text.toUpper();
  Arguments a = arguments(node);
  if (a.empty()) return unknownCall(node);
  static const QHash<QString, QString> renamed{
    {QStringLiteral("STD"), QStringLiteral("stddev_pop")}, {QStringLiteral("STDDEV"), QStringLiteral("stddev_pop")}, {QStringLiteral("VARIANCE"), QStringLiteral("var_pop")},
    {QStringLiteral("JSON_ARRAYAGG"), QStringLiteral("jsonb_agg")}, {QStringLiteral("JSON_OBJECTAGG"), QStringLiteral("jsonb_object_agg")}};
  NodePtr out = sql::make(NodeKind::FunctionCall, renamed.value(name, name.toLower()));
  out->set(Flag::Distinct, node.has(Flag::Distinct));
  Type type = typeOf(Kind::Decimal);
  const auto finish = [&](NodePtr argument) {
    out->add(Slot::Arg, std::move(argument));
    for (const Node *order : node.all(Slot::OrderBy)) out->add(Slot::OrderBy, orderItem(*order));
    overClause(node, *out);
  };
  if (name == QLatin1String("MIN") || name == QLatin1String("MAX")) {
    Value v = shown(std::move(a[0]));
    type = v.type;
    type.nullable = true;
    type.literal = false;
    finish(std::move(v.node));
    return {std::move(out), type};
  }
  if (name == QLatin1String("ANY_VALUE")) {
    Value v = shown(std::move(a[0]));
    type = v.type;
    type.nullable = true;
    NodePtr array = f("array_agg(_1)", sql::list(std::move(v.node)));
    array->set(Flag::Parens);
    return {f("(_1)[1]", sql::list(std::move(array))), type};
  }
  if (name.startsWith(QLatin1String("BIT_"))) {
    type = typeOf(Kind::Decimal, false);
    type.scale = 0;
    finish(sql::cast(toInt(std::move(a[0])).node, QStringLiteral("BIGINT")));
    if (name == QLatin1String("BIT_AND")) return {f("coalesce(_1::numeric, 18446744073709551615)", sql::list(std::move(out))), type};
    type.kind = Kind::Int;
    return {f("coalesce(_1, 0)", sql::list(std::move(out))), type};
  }
  if (name == QLatin1String("JSON_ARRAYAGG") || name == QLatin1String("JSON_OBJECTAGG")) {
    type = typeOf(Kind::Json);
    if (name == QLatin1String("JSON_OBJECTAGG") && a.size() == 2) {
      out->add(Slot::Arg, toText(std::move(a[0])).node);
      a.erase(a.begin());
    }
    if (a[0].type.isMoment()) a[0] = toText(std::move(a[0]));
    finish(std::move(a[0].node));
    return {std::move(out), type};
  }
  Value v = toNumber(std::move(a[0]));
  if (v.type.kind == Kind::Null) v.node = sql::cast(std::move(v.node), QStringLiteral("NUMERIC"));
  type.kind = v.type.kind == Kind::Float ? Kind::Float : Kind::Decimal;
  const int scale = v.type.kind == Kind::Int ? 0 : v.type.scale;
  if (name == QLatin1String("SUM")) type.scale = scale, type.whole = v.type.kind == Kind::Int || v.type.whole;
  else if (name == QLatin1String("AVG")) {
    type.scale = scale < 0 ? -1 : scale + 4;
    type.divided = type.kind == Kind::Decimal && type.scale >= 0;
  } else {
    type = typeOf(Kind::Float);
    type.scale = scale < 0 || m_session.options.from != sql::Dialect::MariaDb ? -1 : scale + 4; // MariaDB shows that many digits
    type.divided = type.scale >= 0 && v.type.kind != Kind::Float;
    v.node = sql::cast(std::move(v.node), QStringLiteral("DOUBLE PRECISION"));
  }
  finish(std::move(v.node));
  return {std::move(out), type};
}

Value MySqlToPostgres::count(const Node &node) {
  Type type = typeOf(Kind::Int, false);
  type.big = true;
  NodePtr out = sql::make(NodeKind::FunctionCall, QStringLiteral("count"));
  out->set(Flag::Distinct, node.has(Flag::Distinct));
  const auto args = node.all(Slot::Arg);
  if (args.size() > 1) { // a pair counts when none of it is NULL
    NodePtr row = sql::make(NodeKind::Row), filter;
    for (const Node *argument : args) {
      Value v = expression(*argument);
      if (v.type.nullable) {
        NodePtr test = sql::isNull(v.node->clone(), true);
        filter = filter ? sql::binary(QStringLiteral("AND"), std::move(filter), std::move(test)) : std::move(test);
      }
      row->add(Slot::Item, std::move(v.node));
    }
    out->add(Slot::Arg, std::move(row));
    if (filter) out->add(Slot::Filter, std::move(filter));
  } else
    for (const Node *argument : args) out->add(Slot::Arg, expression(*argument).node);
  overClause(node, *out);
  return {std::move(out), type};
}

Value MySqlToPostgres::groupConcat(const Node &node) {
  Arguments a = arguments(node);
  if (a.empty()) return unknownCall(node);
  Value v;
  if (a.size() == 1) v = std::move(a[0]);
  else {
    v.type = typeOf(Kind::Text);
    for (Value &each : a) {
      NodePtr text = toText(std::move(each)).node;
      v.node = v.node ? sql::binary(QStringLiteral("||"), std::move(v.node), std::move(text)) : std::move(text);
    }
  }
  if (v.type.kind == Kind::Bool) v = shown(std::move(v));
  if (!node.hasChild(Slot::OrderBy) && !node.has(Flag::Distinct) && !m_scopes.empty() && scope().tables.size() > 1)
    note(node, 4020, QStringLiteral("GROUP_CONCAT() without ORDER BY over a join: the order of its parts is not defined and may be another one"));
  NodePtr separator = sql::string(QStringLiteral(","));
  if (const Node *s = node.child(Slot::Separator)) separator = expression(*s).node;
  Type type = typeOf(Kind::Text);
  type.collation = v.type.collation;
  type.insensitive = v.type.insensitive;
  const bool distinct = node.has(Flag::Distinct);
  const Node *limit = node.child(Slot::Limit);
  if ((distinct && !v.type.isText()) || limit) { // DISTINCT sorts by what it aggregates: numbers must stay numbers
    NodePtr array = sql::make(NodeKind::FunctionCall, QStringLiteral("array_agg"));
    array->set(Flag::Distinct, distinct);
    NodePtr plain = v.node->clone();
    array->add(Slot::Arg, std::move(v.node));
    for (const Node *order : node.all(Slot::OrderBy)) {
      NodePtr item = orderItem(*order);
      if (const Node *by = item->child(Slot::Value); by && by->kind == NodeKind::NumberLiteral) item->put(Slot::Value, plain->clone());
      if (distinct && item->child(Slot::Value) && !item->child(Slot::Value)->equals(*plain)) note(node, 4020, QStringLiteral("GROUP_CONCAT(DISTINCT …) sorted by another expression"));
      array->add(Slot::OrderBy, std::move(item));
    }
    if (v.type.nullable || limit) array->add(Slot::Filter, sql::isNull(std::move(plain), true)); // NULLs do not count, and nothing but NULLs is NULL
    if (limit) {
      array->set(Flag::Parens);
      NodePtr until = coerce(expression(*limit), QLatin1Char('i')).node, skip = node.hasChild(Slot::Offset) ? coerce(expression(*node.child(Slot::Offset)), QLatin1Char('i')).node : sql::number(0);
      array = f("(_1)[_2 + 1:_2 + _3]", sql::list(std::move(array), std::move(skip), std::move(until)));
      return {f("nullif(array_to_string(_1, _2), '')", sql::list(std::move(array), std::move(separator))), type};
    }
    return {sql::call(QStringLiteral("array_to_string"), sql::list(std::move(array), std::move(separator))), type};
  }
  NodePtr out = sql::make(NodeKind::FunctionCall, QStringLiteral("string_agg"));
  out->set(Flag::Distinct, distinct);
  NodePtr text = toText(std::move(v)).node;
  if (const auto orders = node.all(Slot::OrderBy); distinct && orders.size() == 1) { // sorted by something else: made distinct first
    NodePtr item = orderItem(*orders.front());
    NodePtr by = item->take(Slot::Value);
    if (by && by->kind != NodeKind::NumberLiteral && !by->equals(*text)) {
      const QString order = item->has(Flag::Desc) ? QStringLiteral("DESC NULLS LAST") : QStringLiteral("ASC NULLS FIRST");
      return {form(sql::Dialect::Postgres,
                   QStringLiteral("(SELECT string_agg(q.v, _3 ORDER BY q.o %1) FROM (SELECT DISTINCT ON (u.v) u.v, u.o FROM unnest(array_agg(_1), array_agg(_2)) AS u(v, o) ORDER BY u.v, u.o) AS q)").arg(order),
                   sql::list(std::move(text), std::move(by), std::move(separator))),
              type};
    }
  }
  if (text->kind == NodeKind::StringLiteral) text = sql::cast(std::move(text), QStringLiteral("TEXT"));
  NodePtr argument = text->clone();
  out->add(Slot::Arg, std::move(text));
  out->add(Slot::Arg, std::move(separator));
  for (const Node *order : node.all(Slot::OrderBy)) {
    NodePtr item = orderItem(*order);
    if (const Node *by = item->child(Slot::Value); by && by->kind == NodeKind::NumberLiteral) item->put(Slot::Value, argument->clone());
    if (distinct && item->child(Slot::Value) && !item->child(Slot::Value)->equals(*argument)) note(node, 4020, QStringLiteral("GROUP_CONCAT(DISTINCT …) sorted by another expression"));
    out->add(Slot::OrderBy, std::move(item));
  }
  overClause(node, *out);
  return {std::move(out), type};
}

Value MySqlToPostgres::windowFunction(const Node &node) {
  const QString name = node.text.toUpper();
  Arguments a = arguments(node);
  NodePtr out = sql::make(NodeKind::FunctionCall, name.toLower());
  Type type = typeOf(Kind::Int, false);
  type.big = true;
  if (name == QLatin1String("PERCENT_RANK") || name == QLatin1String("CUME_DIST")) type = typeOf(Kind::Float, false);
  const bool value = name == QLatin1String("LAG") || name == QLatin1String("LEAD") || name.endsWith(QLatin1String("_VALUE"));
  for (std::size_t i = 0; i < a.size(); ++i) {
    Value v = value && i != 1 ? shown(std::move(a[i])) : coerce(std::move(a[i]), QLatin1Char('i'));
    if (value && i == 0) {
      type = v.type;
      type.nullable = true;
      type.literal = false;
    }
    out->add(Slot::Arg, std::move(v.node));
  }
  overClause(node, *out);
  return {std::move(out), type};
}

} // namespace portolan::convert
