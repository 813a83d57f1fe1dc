// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/moments.h"
#include "core/convert/types/type_map.h"

#include <cmath>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

bool isZeroFree(const Value &v) { return v.node->kind == NodeKind::NumberLiteral && v.node->text.toDouble() != 0; }

/// Cuts the fraction of a second of a literal to that many digits; false when it must be rounded (MySQL does, MariaDB cuts).
bool cutFraction(QString &text, int digits) {
  const qsizetype at = text.indexOf(QLatin1Char('.'));
  if (at < 0) return true;
  text = digits > 0 ? text.left(at + 1 + digits) : text.left(at);
  return true;
}

bool small(const Value &v) { return v.node->kind == NodeKind::NumberLiteral && std::abs(v.node->text.toDouble()) <= 100; }

/// What may leave 32 bits: a product of anything but small numbers, a sum with a number near the limit.
bool overflows(const QString &op, const Value &v) { return op == QLatin1String("*") ? v.node->kind != NodeKind::NumberLiteral : v.node->kind == NodeKind::NumberLiteral && std::abs(v.node->text.toDouble()) >= 1073741824.0; }

NodePtr notZero(Value &v, bool strict) {
  if (strict || isZeroFree(v)) return std::move(v.node);
  return sql::call(QStringLiteral("nullif"), sql::list(std::move(v.node), sql::number(0)));
}

} // namespace

Value MySqlToPostgres::storedExpression(const Node &node) {
  const bool before = std::exchange(m_strictDivision, m_session.strictDivision());
  Value v = expression(node);
  m_strictDivision = before;
  return v;
}

Value MySqlToPostgres::unary(const Node &node) {
  const Node *operandNode = node.child(Slot::Operand);
  const QString op = node.text.toUpper();
  if (op == QLatin1String("NOT") || op == QLatin1String("!")) {
    Value v = toBool(expression(*operandNode));
    return {sql::unary(QStringLiteral("NOT"), std::move(v.node)), typeOf(Kind::Bool, v.type.nullable)};
  }
  Value v = expression(*operandNode);
  if (op == QLatin1String("BINARY")) {
    v = toText(std::move(v));
    v.type.binaryText = true;
    return v;
  }
  if (op == QLatin1String("~")) {
    v = toInt(std::move(v));
    const bool nullable = v.type.nullable;
    Type type = typeOf(Kind::Decimal, nullable);
    type.scale = 0;
    if (v.node->kind == NodeKind::NumberLiteral) {
      const quint64 n = ~v.node->text.toULongLong();
      return {sql::number(QString::number(n)), type};
    }
    return {f("CASE WHEN _1 < 0 THEN -1 - _1 ELSE 18446744073709551615 - _1 END", sql::list(std::move(v.node))), type};
  }
  if (op == QLatin1String("+")) return v; // says nothing, not even that the operand is a number
  v = toNumber(std::move(v));
  Type type = v.type;
  return {sql::unary(op, std::move(v.node)), type};
}

Value MySqlToPostgres::division(Value left, Value right) {
  const bool real = left.type.kind == Kind::Float || right.type.kind == Kind::Float;
  Type type = typeOf(real ? Kind::Float : Kind::Decimal, left.type.nullable || right.type.nullable || !isZeroFree(right));
  if (!real) {
    type.divided = true;
    type.scale = left.type.kind == Kind::Int || (left.type.whole && left.type.scale == 0) ? 4 : left.type.scale >= 0 ? left.type.scale + 4 : -1;
    const auto exact = [](const Type &t) { return t.kind == Kind::Decimal && !t.whole; };
    if (!exact(left.type) && !exact(right.type)) right.node = sql::cast(std::move(right.node), QStringLiteral("NUMERIC"));
    // A cast of the divisor keeps the division exact; NULLIF below keeps its type.
  }
  return {sql::binary(QStringLiteral("/"), std::move(left.node), notZero(right, m_strictDivision)), type};
}

Value MySqlToPostgres::arithmetic(const QString &op, Value left, Value right) {
  left = toNumber(std::move(left));
  right = toNumber(std::move(right));
  const bool nullable = left.type.nullable || right.type.nullable;
  if (op == QLatin1String("/")) return division(std::move(left), std::move(right));
  if (op == QLatin1String("DIV")) {
    Type type = typeOf(Kind::Int, nullable || !isZeroFree(right));
    type.big = true;
    if (left.type.kind == Kind::Int && right.type.kind == Kind::Int) return {sql::binary(QStringLiteral("/"), std::move(left.node), notZero(right, m_strictDivision)), type};
    const bool wide = (left.type.kind == Kind::Decimal && left.type.natural) || (left.type.kind == Kind::Decimal && left.node->kind == NodeKind::NumberLiteral);
    NodePtr divisor = notZero(right, m_strictDivision);
    if (wide) { // BIGINT UNSIGNED: the quotient may need 64 bits and a sign
      type = typeOf(Kind::Decimal, type.nullable);
      type.scale = 0;
      type.natural = left.type.natural && right.type.natural;
      return {f("div(_1::numeric, _2::numeric)", sql::list(std::move(left.node), std::move(divisor))), type};
    }
    return {f("div(_1::numeric, _2::numeric)::bigint", sql::list(std::move(left.node), std::move(divisor))), type};
  }
  Type type = typeOf(Kind::Int, nullable);
  if (left.type.kind == Kind::Float || right.type.kind == Kind::Float) type.kind = Kind::Float;
  else if (left.type.kind == Kind::Decimal || right.type.kind == Kind::Decimal) {
    type.kind = Kind::Decimal;
    const auto scaleOf = [](const Type &t) { return t.kind == Kind::Int ? 0 : t.scale; };
    const int a = scaleOf(left.type), b = scaleOf(right.type);
    type.whole = (left.type.whole || left.type.kind == Kind::Int) && (right.type.whole || right.type.kind == Kind::Int);
    type.scale = a < 0 || b < 0 ? -1 : op == QLatin1String("*") ? a + b : std::max(a, b);
    type.divided = left.type.divided || right.type.divided;
    if (type.divided && op == QLatin1String("*")) type.scale = a < 0 || b < 0 ? -1 : a + b;
  } else type.big = true;
  if (left.type.kind == Kind::Unknown || right.type.kind == Kind::Unknown) type.kind = left.type.kind == Kind::Unknown ? (right.type.kind == Kind::Unknown ? Kind::Unknown : right.type.kind) : left.type.kind;
  if (op == QLatin1String("%") || op == QLatin1String("MOD")) {
    type.nullable = nullable || !isZeroFree(right);
    if (type.kind == Kind::Float) {
      NodePtr divisor = notZero(right, m_strictDivision);
      return {f("mod(_1::numeric, _2::numeric)", sql::list(std::move(left.node), std::move(divisor))), typeOf(Kind::Decimal, type.nullable)};
    }
    return {sql::binary(QStringLiteral("%"), std::move(left.node), notZero(right, m_strictDivision)), type};
  }
  // The source counts in 64 bits.
  if (type.kind == Kind::Int && !left.type.big && !right.type.big && (overflows(op, left) || overflows(op, right)) && !(op == QLatin1String("*") && (small(left) || small(right))))
    left.node = sql::cast(std::move(left.node), QStringLiteral("BIGINT"));
  return {sql::binary(op, std::move(left.node), std::move(right.node)), type};
}

namespace {

bool isBitOperator(const QString &op) { return op == QLatin1String("&") || op == QLatin1String("|") || op == QLatin1String("^") || op == QLatin1String("<<") || op == QLatin1String(">>"); }

bool isNatural(const Value &v) { return (v.type.natural && v.type.kind == Kind::Int) || (v.node->kind == NodeKind::NumberLiteral && v.node->text.size() < 19); }

} // namespace

/// An operand of a bit operator as 64 bits with a sign; the sign is taken away again where the result is used (see bits()).
Value MySqlToPostgres::bitOperand(const Node &node) {
  if (node.kind == NodeKind::Binary && isBitOperator(node.text)) return rawBits(node.text, bitOperand(*node.child(Slot::Left)), bitOperand(*node.child(Slot::Right)));
  if (node.kind != NodeKind::Unary || node.text != QLatin1String("~") || !node.child(Slot::Operand)) return expression(node);
  Value v = toBits(bitOperand(*node.child(Slot::Operand)));
  Type type = typeOf(Kind::Int, v.type.nullable);
  type.big = true;
  return {f("~_1::bigint", sql::list(std::move(v.node))), type};
}

/// A number as 64 bits; those above 9223372036854775807 as negative ones.
Value MySqlToPostgres::toBits(Value v) {
  v = toNumber(std::move(v));
  const bool nullable = v.type.nullable;
  Type type = typeOf(Kind::Int, nullable);
  type.big = true;
  if (v.type.kind == Kind::Decimal && v.node->kind == NodeKind::NumberLiteral) {
    bool whole = false;
    if (const quint64 n = v.node->text.toULongLong(&whole); whole && n > 9223372036854775807ULL) return {f("_1::numeric::bigint", sql::list(sql::unary(QStringLiteral("-"), sql::number(QString::number(~n + 1))))), type};
  }
  if (v.type.kind == Kind::Decimal && v.type.natural)
    return {f("(CASE WHEN _1 > 9223372036854775807 THEN _1 - 18446744073709551616 ELSE _1 END)::bigint", sql::list(std::move(v.node))), type};
  return toInt(std::move(v));
}

Value MySqlToPostgres::rawBits(const QString &op, Value left, Value right) {
  const bool naturalLeft = isNatural(left), naturalRight = isNatural(right);
  const bool shift = op == QLatin1String("<<") || op == QLatin1String(">>");
  left = toBits(std::move(left));
  right = shift ? toInt(std::move(right)) : toBits(std::move(right));
  Type type = typeOf(Kind::Int, left.type.nullable || right.type.nullable);
  type.big = true;
  const bool natural = (naturalLeft || left.type.natural) && (naturalRight || right.type.natural);
  type.natural = op == QLatin1String("&") ? naturalLeft || naturalRight : op == QLatin1String(">>") ? naturalLeft : natural;
  NodePtr l = left.type.big && left.node->kind != NodeKind::NumberLiteral ? std::move(left.node) : sql::cast(std::move(left.node), QStringLiteral("BIGINT"));
  NodePtr r = std::move(right.node);
  if (!shift) return {sql::binary(op == QLatin1String("^") ? QStringLiteral("#") : op, std::move(l), std::move(r)), type};
  const bool constant = r->kind == NodeKind::NumberLiteral;
  const int by = constant ? r->text.toInt() : 0;
  if (constant && (by < 0 || by > 63)) return {f("_1 & 0", sql::list(std::move(l))), type};
  if (right.type.big && !constant) r = sql::cast(std::move(r), QStringLiteral("INTEGER"));
  if (op == QLatin1String("<<")) {
    const bool fits = l->child(Slot::Operand) && l->child(Slot::Operand)->kind == NodeKind::NumberLiteral && constant && l->child(Slot::Operand)->text.toDouble() * std::pow(2.0, by) < 9e18;
    type.natural = fits;
    if (constant) return {sql::binary(op, std::move(l), std::move(r)), type};
    return {f("CASE WHEN _2 BETWEEN 0 AND 63 THEN _1 << _2 WHEN _2 IS NOT NULL THEN 0::bigint END", sql::list(std::move(l), std::move(r))), type};
  }
  // Unsigned on the source: zeros come in from the left.
  if (constant) {
    type.natural = type.natural || by > 0;
    if (naturalLeft || left.type.natural) return {sql::binary(op, std::move(l), std::move(r)), type};
    return {f("(_1::bit(64) >> _2)::bigint", sql::list(std::move(l), std::move(r))), type};
  }
  return {f("CASE WHEN _2 BETWEEN 0 AND 63 THEN (_1::bit(64) >> _2)::bigint WHEN _2 IS NOT NULL THEN 0::bigint END", sql::list(std::move(l), std::move(r))), type};
}

/// Bit operators give BIGINT UNSIGNED on the source: what has the highest bit set is a large number, not a negative one.
Value MySqlToPostgres::bits(const QString &op, Value left, Value right) {
  Value v = rawBits(op, std::move(left), std::move(right));
  if (v.type.natural) return v;
  Type type = typeOf(Kind::Decimal, v.type.nullable);
  type.scale = 0;
  type.natural = type.whole = true;
  return {f("CASE WHEN _1 < 0 THEN 18446744073709551616 + _1 ELSE _1 END", sql::list(std::move(v.node))), type};
}

Value MySqlToPostgres::binary(const Node &node) {
  const QString op = node.text;
  const Node *left = node.child(Slot::Left), *right = node.child(Slot::Right);
  static const QStringList comparisons{QStringLiteral("="), QStringLiteral("<=>"), QStringLiteral("<>"), QStringLiteral("!="), QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"), QStringLiteral(">=")};
  if (comparisons.contains(op)) return comparison(node);
  if (op == QLatin1String("AND") || op == QLatin1String("&&") || op == QLatin1String("OR")) {
    Value l = toBool(expression(*left)), r = toBool(expression(*right));
    return {sql::binary(op == QLatin1String("OR") ? op : QStringLiteral("AND"), std::move(l.node), std::move(r.node)), typeOf(Kind::Bool, l.type.nullable || r.type.nullable)};
  }
  if (op == QLatin1String("XOR")) {
    Value l = toBool(expression(*left)), r = toBool(expression(*right));
    return {sql::binary(QStringLiteral("<>"), std::move(l.node), std::move(r.node)), typeOf(Kind::Bool, l.type.nullable || r.type.nullable)};
  }
  if (op == QLatin1String("->") || op == QLatin1String("->>")) {
    Value document = toJson(expression(*left));
    return jsonPath(std::move(document), *right, op == QLatin1String("->>"));
  }
  if (op == QLatin1String("||")) { // PIPES_AS_CONCAT
    Value l = toText(expression(*left)), r = toText(expression(*right));
    Type type = l.type;
    type.nullable = l.type.nullable || r.type.nullable;
    return {sql::binary(op, std::move(l.node), std::move(r.node)), type};
  }
  if (op == QLatin1String("+") || op == QLatin1String("-")) {
    const auto moment = [&](const Node &n) {
      Value v = expression(n);
      return v.type.kind == Kind::Interval ? std::move(v) : toDateOrMoment(std::move(v)); // a TIME stays a time
    };
    if (right->kind == NodeKind::Interval) return addInterval(moment(*left), *right, op == QLatin1String("-"));
    if (left->kind == NodeKind::Interval && op == QLatin1String("+")) return addInterval(moment(*right), *left, false);
  }
  if (op == QLatin1String(":=")) return setUserVariable(node);
  if (op == QLatin1String("MEMBER OF")) {
    Value l = toJsonValue(expression(*left)), r = toJson(expression(*right));
    return {f("_1 @> _2", sql::list(std::move(r.node), std::move(l.node))), typeOf(Kind::Bool)};
  }
  if (isBitOperator(op)) return bits(op, bitOperand(*left), bitOperand(*right));
  Value l = expression(*left), r = expression(*right);
  if (op == QLatin1String("+") || op == QLatin1String("-") || op == QLatin1String("*") || op == QLatin1String("/") || op == QLatin1String("DIV") || op == QLatin1String("%") || op == QLatin1String("MOD"))
    return arithmetic(op, std::move(l), std::move(r));
  note(node, 4003, QStringLiteral("The operator %1 is not known").arg(op));
  return {sql::binary(op, std::move(l.node), std::move(r.node)), {}};
}

/// The one type of several branches (IF, CASE, COALESCE, UNION); the values are cast to it.
Type MySqlToPostgres::common(std::vector<Value *> values) {
  Type type;
  bool nullable = false, first = true, mixed = false;
  for (Value *v : values) {
    if (v->type.kind == Kind::Bool) *v = shown(std::move(*v));
    nullable = nullable || v->type.nullable;
    if (v->type.kind == Kind::Null) continue;
    if (first) type = v->type;
    else if (v->type.kind != type.kind) mixed = true;
    else {
      type.whole = type.whole && v->type.whole;
      if (type.scale != v->type.scale) type.scale = std::max(type.scale, v->type.scale);
      type.big = type.big || v->type.big;
      if (v->type.insensitive && !type.insensitive) type.collation = v->type.collation, type.insensitive = true;
    }
    first = false;
  }
  if (first) type = typeOf(Kind::Null);
  type.literal = false;
  type.nullable = nullable;
  if (!mixed) return type;
  const auto all = [&](auto test) { return std::all_of(values.begin(), values.end(), [&](const Value *v) { return v->type.kind == Kind::Null || test(v->type); }); };
  if (all([](const Type &t) { return t.isNumber(); })) {
    type.whole = all([](const Type &t) { return t.kind == Kind::Int || t.whole; });
    type.kind = std::any_of(values.begin(), values.end(), [](const Value *v) { return v->type.kind == Kind::Float; }) ? Kind::Float : Kind::Decimal;
    type.scale = -1;
    return type;
  }
  if (all([](const Type &t) { return t.isMoment(); })) {
    type.kind = Kind::DateTime;
    return type;
  }
  if (std::any_of(values.begin(), values.end(), [](const Value *v) { return v->type.kind == Kind::Unknown; })) return typeOf(Kind::Unknown, nullable);
  Type text = typeOf(Kind::Text, nullable);
  for (Value *v : values) {
    if (v->type.kind == Kind::Null) continue;
    *v = toText(std::move(*v));
    if (v->type.insensitive) text.collation = v->type.collation, text.insensitive = true;
  }
  return text;
}

Value MySqlToPostgres::conditional(Value test, Value yes, Value no) {
  test = toBool(std::move(test));
  const Type type = common({&yes, &no});
  return {sql::caseWhen(std::move(test.node), std::move(yes.node), std::move(no.node)), type};
}

Value MySqlToPostgres::caseExpression(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  std::optional<Value> operand;
  if (const Node *o = node.child(Slot::Operand)) operand = expression(*o);
  std::vector<Value> conditions, results;
  for (const Node *branch : node.all(Slot::Branch)) {
    Value condition_ = expression(*branch->child(Slot::Condition));
    if (operand) condition_ = compareValues(QStringLiteral("="), operand->copy(), std::move(condition_));
    conditions.push_back(toBool(std::move(condition_)));
    results.push_back(expression(*branch->child(Slot::Result)));
  }
  const Node *otherwise = node.child(Slot::Else);
  if (otherwise) results.push_back(expression(*otherwise));
  std::vector<Value *> all;
  for (Value &v : results) all.push_back(&v);
  Type type = common(all);
  if (!otherwise) type.nullable = true;
  for (std::size_t i = 0; i < conditions.size(); ++i) {
    NodePtr when = sql::make(NodeKind::When);
    when->add(Slot::Condition, std::move(conditions[i].node));
    when->add(Slot::Result, std::move(results[i].node));
    out->add(Slot::Branch, std::move(when));
  }
  if (otherwise) out->add(Slot::Else, std::move(results.back().node));
  return {std::move(out), type};
}

Value MySqlToPostgres::castTo(const Node &type, Value v) {
  const QString name = type.text.toUpper();
  const auto args = type.all(Slot::Arg);
  const bool nullable = v.type.nullable;
  if (name == QLatin1String("SIGNED") || name == QLatin1String("INTEGER") || name == QLatin1String("INT") || name == QLatin1String("SIGNED INTEGER") || type.has(Flag::Signed)) {
    if (v.node->kind == NodeKind::StringLiteral) v.node->text = numberPrefix(v.node->text).section(QLatin1Char('.'), 0, 0); // text is cut, not rounded
    v = toNumber(std::move(v));
    Type result = typeOf(Kind::Int, nullable);
    result.big = true;
    if (bool whole = false; v.node->kind == NodeKind::NumberLiteral) { // beyond 63 bits a number without sign keeps its bits
      if (const quint64 n = v.node->text.toULongLong(&whole); whole && n > 9223372036854775807ULL) return {sql::number(static_cast<qint64>(n)), result};
    }
    if (v.type.kind == Kind::Decimal || v.type.kind == Kind::Float) {
      const bool text = v.node->kind == NodeKind::Case || v.node->isCall(QLatin1String("coalesce"));
      return {form(sql::Dialect::Postgres, text ? QStringLiteral("trunc(_1)::bigint") : QStringLiteral("round(_1)::bigint"), sql::list(std::move(v.node))), result};
    }
    return {sql::cast(std::move(v.node), QStringLiteral("BIGINT")), result};
  }
  if (name.startsWith(QLatin1String("UNSIGNED")) || type.has(Flag::Unsigned)) {
    v = toNumber(std::move(v));
    if (bool whole = false; v.node->kind == NodeKind::NumberLiteral) {
      if (const quint64 n = v.node->text.toULongLong(&whole); whole && n > 9223372036854775807ULL) {
        Type large = typeOf(Kind::Decimal, nullable);
        large.scale = 0;
        large.whole = large.natural = true;
        return {sql::cast(std::move(v.node), sql::typeName(QStringLiteral("NUMERIC"), {20, 0})), large};
      }
    }
    v = toInt(std::move(v));
    Type result = typeOf(Kind::Decimal, nullable);
    result.scale = 0;
    const bool negative = v.node->kind != NodeKind::NumberLiteral;
    result.whole = !negative;
    if (!negative) return {sql::cast(std::move(v.node), QStringLiteral("BIGINT")), result};
    if (v.node->kind == NodeKind::Unary) return {f("(18446744073709551616 + _1)::numeric(20,0)", sql::list(std::move(v.node))), result};
    return {f("CASE WHEN _1 < 0 THEN 18446744073709551616 + _1 ELSE _1 END::numeric(20,0)", sql::list(std::move(v.node))), result};
  }
  if (name == QLatin1String("CHAR") || name == QLatin1String("NCHAR") || name == QLatin1String("VARCHAR") || name == QLatin1String("CHARACTER")) {
    v = toText(std::move(v));
    Type result = v.type;
    result.literal = false;
    if (args.empty()) return {v.node->kind == NodeKind::Cast ? std::move(v.node) : sql::cast(std::move(v.node), QStringLiteral("TEXT")), result};
    return {f("left(_1, _2)", sql::list(sql::cast(std::move(v.node), QStringLiteral("TEXT")), args.front()->clone())), result};
  }
  if (name == QLatin1String("BINARY") || name == QLatin1String("VARBINARY")) {
    v = toBytes(std::move(v));
    if (args.empty()) return v;
    return {f("substr(_1, 1, _2)", sql::list(std::move(v.node), args.front()->clone())), typeOf(Kind::Bytes, nullable)};
  }
  if (name == QLatin1String("DECIMAL") || name == QLatin1String("DEC") || name == QLatin1String("NUMERIC") || name == QLatin1String("FIXED")) {
    v = toNumber(std::move(v));
    if (v.node->kind == NodeKind::NumberLiteral) { // beyond the digits: the largest of them
      const int digits = args.empty() ? 10 : args[0]->text.toInt(), after = args.size() > 1 ? args[1]->text.toInt() : 0;
      const QString whole = v.node->text.section(QLatin1Char('.'), 0, 0);
      if (v.type.kind != Kind::Float && whole.size() > digits - after && whole.toDouble() != 0)
        v.node->text = QString(digits - after, QLatin1Char('9')) + (after > 0 ? QLatin1Char('.') + QString(after, QLatin1Char('9')) : QString());
    }
    const int precision = args.empty() ? 10 : args[0]->text.toInt(), scale = args.size() > 1 ? args[1]->text.toInt() : 0;
    Type result = typeOf(Kind::Decimal, nullable);
    result.scale = scale;
    return {sql::cast(std::move(v.node), sql::typeName(QStringLiteral("NUMERIC"), {precision, scale})), result};
  }
  if (name == QLatin1String("DATE")) return toDate(std::move(v));
  if (name == QLatin1String("DATETIME") || name == QLatin1String("TIMESTAMP")) {
    v = toMoment(std::move(v));
    const int fraction = args.empty() ? 0 : args[0]->text.toInt();
    if (v.node->kind == NodeKind::TypedLiteral && cutFraction(v.node->text, fraction)) return v;
    if (fraction == 0 && m_session.options.from == sql::Dialect::MariaDb) return {f("date_trunc('second', _1)", sql::list(std::move(v.node))), typeOf(Kind::DateTime, nullable)};
    return {form(sql::Dialect::Postgres, QStringLiteral("_1::timestamp(%1)").arg(fraction), sql::list(std::move(v.node))), typeOf(Kind::DateTime, nullable)};
  }
  if (name == QLatin1String("TIME")) {
    v = toSpan(std::move(v));
    if (!args.empty() && args[0]->text.toInt() > 0) return v;
    if (v.node->kind == NodeKind::TypedLiteral && cutFraction(v.node->text, 0)) return v;
    return {f("date_trunc('second', _1)", sql::list(std::move(v.node))), v.type};
  }
  if (name == QLatin1String("YEAR")) return extractUnit(QStringLiteral("YEAR"), toMoment(std::move(v)));
  if (name == QLatin1String("JSON")) return toJson(std::move(v));
  if (name == QLatin1String("FLOAT") || name == QLatin1String("DOUBLE") || name == QLatin1String("REAL") || name == QLatin1String("DOUBLE PRECISION")) return coerce(std::move(v), QLatin1Char('f'));
  if (name == QLatin1String("UUID")) return {sql::cast(std::move(v.node), QStringLiteral("uuid")), typeOf(Kind::Uuid, nullable)};
  note(type, 4003, QStringLiteral("The type %1 of a cast is not known").arg(type.text));
  return {sql::cast(std::move(v.node), type.clone()), {}};
}

Value MySqlToPostgres::cast(const Node &node) { return castTo(*node.child(Slot::Type), expression(*node.child(Slot::Operand))); }

} // namespace portolan::convert
