// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/to_sqlite/converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

Value ToSqlite::columnReference(const Node &node) {
  if (m_excluded && node.textOf(Slot::Qualifier).compare(QLatin1String("excluded"), Qt::CaseInsensitive) == 0) return {node.clone(), {}};
  return PlainConverter::columnReference(node);
}

Value ToSqlite::coerce(Value v, QChar code) {
  if (code == QLatin1Char('b')) return {truth(std::move(v)), typeOf(Kind::Bool)};
  return v;
}

/// SQLite reads '0.5' and 'abc' as conditions by their leading number, like MySQL; PostgreSQL has only booleans here.
NodePtr ToSqlite::truth(Value v) {
  if (v.type.kind == Kind::Text && !v.type.literal && m_session.fromMySql()) return sql::binary(QStringLiteral("<>"), sql::cast(std::move(v.node), QStringLiteral("REAL")), sql::number(0));
  return std::move(v.node);
}

/// A division of MySQL shows four digits more than its operands.
NodePtr ToSqlite::shown(Value v) {
  if (v.type.divided && v.type.scale >= 0) return f("round(_1, _2)", sql::list(std::move(v.node), sql::number(v.type.scale)));
  return std::move(v.node);
}

bool ToSqlite::ignoresCase(const Type &a, const Type &b) const {
  return m_session.fromMySql() && a.isText() && b.isText() && !a.binaryText && !b.binaryText;
}

/// Columns carry NOCASE where their collation ignored case; expressions must be told.
void ToSqlite::unify(Value &left, Value &right) {
  const auto plain = [](const Value &v) { return v.node->kind == NodeKind::ColumnRef; };
  if (ignoresCase(left.type, right.type) && !plain(left) && left.node->kind != NodeKind::Collate) {
    NodePtr collate = sql::make(NodeKind::Collate, QStringLiteral("NOCASE"));
    collate->add(Slot::Operand, std::move(left.node));
    left.node = std::move(collate);
  }
  // A text beside a number: the source compares numbers, SQLite would say that they differ.
  const auto asNumber = [&](Value &text, const Value &number) {
    if (!text.type.isText() || !(number.type.isNumber() || number.type.kind == Kind::Bool) || plain(number)) return;
    bool ok = false;
    (void)text.node->text.toDouble(&ok);
    if (text.type.literal && ok) text.node = sql::number(text.node->text.trimmed());
    else text.node = sql::cast(std::move(text.node), QStringLiteral("REAL"));
    text.type = typeOf(Kind::Float, text.type.nullable);
  };
  asNumber(left, right);
  asNumber(right, left);
}

Value ToSqlite::division(Value left, Value right) {
  const bool ints = left.type.kind == Kind::Int && right.type.kind == Kind::Int;
  if (m_session.fromPostgres()) {
    const bool known = (left.type.isNumber() || left.type.kind == Kind::Null) && (right.type.isNumber() || right.type.kind == Kind::Null);
    if (!known) note(*left.node, 4019, QStringLiteral("The types at / are not known: a division of integers gives an integer"));
    Type type = typeOf(ints ? Kind::Int : Kind::Float);
    if (!ints && left.type.kind != Kind::Float) left.node = sql::cast(std::move(left.node), QStringLiteral("REAL"));
    return {sql::binary(QStringLiteral("/"), std::move(left.node), std::move(right.node)), type};
  }
  Type type = typeOf(Kind::Decimal);
  if (left.type.kind == Kind::Float || right.type.kind == Kind::Float || left.type.isText()) type.kind = Kind::Float;
  else {
    type.divided = true;
    type.scale = (left.type.kind == Kind::Int ? 0 : left.type.scale >= 0 ? left.type.scale : -1);
    if (type.scale >= 0) type.scale += 4;
  }
  return {sql::binary(QStringLiteral("/"), sql::cast(std::move(left.node), QStringLiteral("REAL")), std::move(right.node)), type};
}

Value ToSqlite::jsonStep(const Node &node, bool text) {
  Value left = expression(*node.child(Slot::Left)), right = expression(*node.child(Slot::Right));
  if (right.node->kind == NodeKind::Unary) note(node, 4001, QStringLiteral("A negative place in an array has no conversion"));
  return {sql::binary(text ? QStringLiteral("->>") : QStringLiteral("->"), std::move(left.node), std::move(right.node)), typeOf(text ? Kind::Text : Kind::Json)};
}

Value ToSqlite::binary(const Node &node) {
  const QString op = node.text;
  const Node *l = node.child(Slot::Left), *r = node.child(Slot::Right);
  if (op == QLatin1String("->") || op == QLatin1String("->>")) return jsonStep(node, op == QLatin1String("->>"));
  if ((op == QLatin1String("#>") || op == QLatin1String("#>>")) && r->kind == NodeKind::StringLiteral && r->text.startsWith(QLatin1Char('{'))) {
    QString path = QStringLiteral("$");
    for (const QString &step : r->text.mid(1, r->text.size() - 2).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
      bool number = false;
      (void)step.toInt(&number);
      path += number ? QStringLiteral("[%1]").arg(step) : QStringLiteral(".\"%1\"").arg(step);
    }
    const bool text = op.size() == 3;
    return {sql::binary(text ? QStringLiteral("->>") : QStringLiteral("->"), expression(*l).node, sql::string(path)), typeOf(text ? Kind::Text : Kind::Json)};
  }
  if (op == QLatin1String("<=>")) {
    Value a = expression(*l), b = expression(*r);
    unify(a, b);
    NodePtr is = sql::make(NodeKind::Binary, QStringLiteral("IS"));
    return {f("_1 IS _2", sql::list(std::move(a.node), std::move(b.node))), typeOf(Kind::Bool, false)};
  }
  if (op == QLatin1String("XOR")) {
    NodePtr a = condition(*l), b = condition(*r);
    return {f("((_1) <> 0) <> ((_2) <> 0)", sql::list(std::move(a), std::move(b))), typeOf(Kind::Bool)};
  }
  if (r->kind == NodeKind::Interval || l->kind == NodeKind::Interval || (m_session.fromPostgres() && (r->kind == NodeKind::TypedLiteral || r->kind == NodeKind::Cast) && r->textOf(Slot::Type).compare(QLatin1String("interval"), Qt::CaseInsensitive) == 0)) {
    const bool swapped = l->kind == NodeKind::Interval;
    if (op == QLatin1String("+") || (op == QLatin1String("-") && !swapped)) return movedBy(node, expression(swapped ? *r : *l), swapped ? *l : *r, op == QLatin1String("-"));
  }
  Value a = expression(*l), b = expression(*r);
  if (op == QLatin1String("||")) {
    if (a.type.kind == Kind::Json || b.type.kind == Kind::Json || a.type.kind == Kind::Array || b.type.kind == Kind::Array) return refuse(node, QStringLiteral("|| of these types"), 4003);
    return {sql::binary(op, std::move(a.node), std::move(b.node)), typeOf(Kind::Text)};
  }
  if (op == QLatin1String("/")) return division(std::move(a), std::move(b));
  if (op == QLatin1String("DIV")) return {f("CAST(_1 / CAST(_2 AS REAL) AS INTEGER)", sql::list(std::move(a.node), std::move(b.node))), typeOf(Kind::Int)};
  if (m_session.fromPostgres() && (op == QLatin1String("+") || op == QLatin1String("-"))) {
    if (a.type.kind == Kind::Date && b.type.kind == Kind::Int) return {f(op == QLatin1String("+") ? "date(_1, (_2) || ' days')" : "date(_1, -(_2) || ' days')", sql::list(std::move(a.node), std::move(b.node))), typeOf(Kind::Date)};
    if (a.type.kind == Kind::Date && b.type.kind == Kind::Date) return {f("CAST(julianday(_1) - julianday(_2) AS INTEGER)", sql::list(std::move(a.node), std::move(b.node))), typeOf(Kind::Int)};
    if (a.type.isMoment() || b.type.isMoment() || a.type.kind == Kind::Interval || b.type.kind == Kind::Interval) return refuse(node, QStringLiteral("%1 of these types").arg(op), 4003);
  }
  if (m_session.fromMySql() && (a.type.isMoment() || b.type.isMoment())) return refuse(node, QStringLiteral("A date as a number"), 4003);
  const bool nullable = a.type.nullable || b.type.nullable;
  Type type = common(a.type, b.type);
  if (!type.isNumber()) type.kind = Kind::Float;
  type.nullable = nullable;
  type.divided = a.type.divided || b.type.divided;
  type.scale = a.type.kind == Kind::Int && b.type.kind == Kind::Int ? -1 : std::max(a.type.scale, b.type.scale);
  if (op == QLatin1String("%") || op == QLatin1String("MOD")) {
    const bool ints = a.type.kind == Kind::Int && b.type.kind == Kind::Int;
    return {f(ints ? "_1 % _2" : "mod(_1, _2)", sql::list(std::move(a.node), std::move(b.node))), type};
  }
  if (op == QLatin1String("^") && m_session.fromPostgres()) return {f("pow(_1, _2)", sql::list(std::move(a.node), std::move(b.node))), typeOf(Kind::Float)};
  if (op == QLatin1String("+") || op == QLatin1String("-") || op == QLatin1String("*")) {
    // Decimals are exact on the source and doubles here: what was added is rounded to the digits that it has.
    NodePtr made = sql::binary(op, std::move(a.node), std::move(b.node));
    const bool exact = type.kind == Kind::Decimal && a.type.scale >= 0 && b.type.scale >= 0 && !type.divided;
    if (exact || (type.kind == Kind::Decimal && std::max(a.type.scale, b.type.scale) > 0 && (a.type.kind == Kind::Int || b.type.kind == Kind::Int) && !type.divided)) {
      type.scale = op == QLatin1String("*") ? std::max(0, a.type.scale) + std::max(0, b.type.scale) : std::max(a.type.scale, b.type.scale);
      made = f("round(_1, _2)", sql::list(std::move(made), sql::number(type.scale)));
    }
    return {std::move(made), type};
  }
  if (op == QLatin1String("&") || op == QLatin1String("|") || op == QLatin1String("<<") || op == QLatin1String(">>")) {
    if (m_session.fromMySql()) note(node, 4019, QStringLiteral("Bits are counted in signed 64-bit integers"));
    return {sql::binary(op, std::move(a.node), std::move(b.node)), typeOf(Kind::Int)};
  }
  if (op == QLatin1String("^") && m_session.fromMySql()) return {f("((_1 | _2) - (_1 & _2))", sql::list(std::move(a.node), std::move(b.node))), typeOf(Kind::Int)};
  return refuse(node, QStringLiteral("The operator %1").arg(op), 4003);
}

Value ToSqlite::like(const Node &node) {
  const QString op = node.text;
  Value subject = expression(*node.child(Slot::Left)), pattern = expression(*node.child(Slot::Right));
  const auto finish = [&](NodePtr made) -> Value {
    if (node.has(Flag::Not)) made = sql::unary(QStringLiteral("NOT"), std::move(made));
    return {std::move(made), typeOf(Kind::Bool)};
  };
  if (op != QLatin1String("LIKE") && op != QLatin1String("ILIKE")) return refuse(node, op == QLatin1String("REGEXP") ? QStringLiteral("A regular expression") : op, 4003);
  const Node *escape = node.child(Slot::Escape);
  const bool exact = (op == QLatin1String("LIKE") && m_session.fromPostgres()) || subject.type.binaryText || pattern.type.binaryText;
  if (exact && pattern.node->kind == NodeKind::StringLiteral) { // GLOB minds case
    const QChar mark = escape ? (escape->text.isEmpty() ? QChar() : escape->text[0]) : QLatin1Char('\\');
    QString glob;
    const QString text = pattern.node->text;
    for (qsizetype i = 0; i < text.size(); ++i) {
      QChar c = text[i];
      const bool quoted = c == mark && i + 1 < text.size();
      if (quoted) c = text[++i];
      if (!quoted && c == QLatin1Char('%')) glob += QLatin1Char('*');
      else if (!quoted && c == QLatin1Char('_')) glob += QLatin1Char('?');
      else if (c == QLatin1Char('*') || c == QLatin1Char('?') || c == QLatin1Char('[')) glob += QLatin1Char('[') + QString(c) + QLatin1Char(']');
      else glob += c;
    }
    return finish(f("_1 GLOB _2", sql::list(std::move(subject.node), sql::string(glob))));
  }
  if (exact) note(node, 4020, QStringLiteral("LIKE with a computed pattern ignores the case of ASCII letters"));
  else if (!pattern.type.literal || std::any_of(pattern.node->text.begin(), pattern.node->text.end(), [](QChar c) { return c.unicode() > 127; })) note(node, 4019, QStringLiteral("LIKE ignores case for ASCII letters only"));
  NodePtr out = sql::make(NodeKind::Like, QStringLiteral("LIKE"));
  const bool backslash = !escape && (pattern.node->kind != NodeKind::StringLiteral || pattern.node->text.contains(QLatin1Char('\\')));
  out->add(Slot::Left, std::move(subject.node));
  out->add(Slot::Right, std::move(pattern.node));
  if (escape && !escape->text.isEmpty()) out->add(Slot::Escape, escape->clone());
  else if (backslash) out->add(Slot::Escape, sql::string(QStringLiteral("\\")));
  return finish(std::move(out));
}

Value ToSqlite::castTo(const Node &node, Value v, const Node &type) {
  const QString name = type.text.toUpper();
  const auto as = [&](const char *native, Kind kind) -> Value { return {sql::cast(std::move(v.node), QString::fromLatin1(native)), typeOf(kind, v.type.nullable)}; };
  const bool fraction = v.type.kind == Kind::Decimal || v.type.kind == Kind::Float || v.type.kind == Kind::Unknown;
  static const QSet<QString> ints{QStringLiteral("SIGNED"), QStringLiteral("SIGNED INTEGER"), QStringLiteral("UNSIGNED"), QStringLiteral("UNSIGNED INTEGER"), QStringLiteral("INT"), QStringLiteral("INTEGER"), QStringLiteral("BIGINT"), QStringLiteral("SMALLINT"), QStringLiteral("INT4"), QStringLiteral("INT8"), QStringLiteral("INT2")};
  static const QSet<QString> texts{QStringLiteral("CHAR"), QStringLiteral("NCHAR"), QStringLiteral("TEXT"), QStringLiteral("VARCHAR"), QStringLiteral("CHARACTER VARYING"), QStringLiteral("CHARACTER"), QStringLiteral("BPCHAR"), QStringLiteral("NAME"), QStringLiteral("REGCLASS")};
  if (type.has(Flag::Array)) return refuse(node, QStringLiteral("An array"), 4003);
  if (ints.contains(name)) {
    if (fraction) return {f("CAST(round(_1) AS INTEGER)", sql::list(std::move(v.node))), typeOf(Kind::Int, v.type.nullable)};
    return as("INTEGER", Kind::Int);
  }
  if (texts.contains(name)) {
    const Node *length = type.child(Slot::Arg);
    if (v.type.kind == Kind::Bool && m_session.fromPostgres()) v = {f("CASE WHEN _1 THEN 'true' WHEN NOT _1 THEN 'false' END", sql::list(std::move(v.node))), typeOf(Kind::Text)};
    if (v.type.kind == Kind::Float || v.type.kind == Kind::Decimal) note(node, v.type.literal ? 4019 : 4020, QStringLiteral("The text of a number with digits after the point may be written differently"));
    const bool already = v.type.isText();
    Value text = already ? Value{std::move(v.node), v.type} : as("TEXT", Kind::Text);
    text.type.literal = false;
    if (length && length->kind == NodeKind::NumberLiteral) text.node = f("substr(_1, 1, _2)", sql::list(std::move(text.node), length->clone()));
    return text;
  }
  if (name == QLatin1String("DECIMAL") || name == QLatin1String("NUMERIC") || name == QLatin1String("DEC")) {
    const auto arguments = type.all(Slot::Arg);
    const int scale = arguments.size() > 1 ? arguments[1]->text.toInt() : arguments.size() == 1 || m_session.fromMySql() ? 0 : -1;
    Type made = typeOf(Kind::Decimal, v.type.nullable);
    made.scale = scale;
    NodePtr number = v.type.isNumber() ? std::move(v.node) : sql::cast(std::move(v.node), QStringLiteral("REAL"));
    if (scale < 0) return {sql::cast(std::move(number), QStringLiteral("NUMERIC")), made};
    return {f("round(_1, _2)", sql::list(std::move(number), sql::number(scale))), made};
  }
  if (name == QLatin1String("DOUBLE") || name == QLatin1String("DOUBLE PRECISION") || name == QLatin1String("REAL") || name == QLatin1String("FLOAT") || name == QLatin1String("FLOAT8") || name == QLatin1String("FLOAT4")) return as("REAL", Kind::Float);
  if (name == QLatin1String("DATE")) return {f("date(_1)", sql::list(std::move(v.node))), typeOf(Kind::Date)};
  if (name == QLatin1String("DATETIME") || name == QLatin1String("TIMESTAMP") || name == QLatin1String("TIMESTAMPTZ")) return {f("datetime(_1)", sql::list(std::move(v.node))), typeOf(Kind::DateTime)};
  if (name == QLatin1String("TIME")) return {f("time(_1)", sql::list(std::move(v.node))), typeOf(Kind::TimeOfDay)};
  if (name == QLatin1String("BINARY") || name == QLatin1String("BYTEA")) {
    if (v.type.isText() && m_session.fromMySql()) { // compares byte by byte from here on
      v.type.binaryText = true;
      v.type.literal = false;
      return v;
    }
    return as("BLOB", Kind::Bytes);
  }
  if (name == QLatin1String("JSON") || name == QLatin1String("JSONB")) return {f("json(_1)", sql::list(std::move(v.node))), typeOf(Kind::Json)};
  if (name == QLatin1String("BOOLEAN") || name == QLatin1String("BOOL")) {
    if (v.type.isText()) return {f("CASE WHEN lower(_1) IN ('t', 'true', 'y', 'yes', 'on', '1') THEN 1 WHEN _1 IS NOT NULL THEN 0 END", sql::list(std::move(v.node))), typeOf(Kind::Bool)};
    return {f("_1 <> 0", sql::list(std::move(v.node))), typeOf(Kind::Bool)};
  }
  if (name == QLatin1String("UUID")) return {f("lower(_1)", sql::list(std::move(v.node))), typeOf(Kind::Text)};
  return refuse(node, QStringLiteral("A cast to %1").arg(type.text), 4003);
}

Value ToSqlite::other(const Node &node) {
  switch (node.kind) {
  case NodeKind::TypedLiteral: {
    Type text = typeOf(Kind::Text, false);
    text.literal = true;
    const QString name = node.textOf(Slot::Type).toUpper();
    if (name == QLatin1String("DATE") && node.text.size() == 10) return {sql::string(node.text), typeOf(Kind::Date, false)};
    if (name == QLatin1String("TIMESTAMP") && node.text.size() == 19) return {sql::string(node.text), typeOf(Kind::DateTime, false)};
    return castTo(node, {sql::string(node.text), text}, *node.child(Slot::Type));
  }
  case NodeKind::Is: {
    const Node *operand = node.child(Slot::Operand), *right = node.child(Slot::Right);
    if (node.text == QLatin1String("DISTINCT FROM") && right) {
      Value a = expression(*operand), b = expression(*right);
      unify(a, b);
      return {f(node.has(Flag::Not) ? "_1 IS _2" : "_1 IS NOT _2", sql::list(std::move(a.node), std::move(b.node))), typeOf(Kind::Bool, false)};
    }
    if (node.text == QLatin1String("NULL") || node.text == QLatin1String("TRUE") || node.text == QLatin1String("FALSE")) {
      NodePtr out = sql::cloneShallow(node);
      Value v = expression(*operand);
      out->add(Slot::Operand, node.text == QLatin1String("NULL") ? std::move(v.node) : truth(std::move(v)));
      return {std::move(out), typeOf(Kind::Bool, false)};
    }
    if (node.text == QLatin1String("UNKNOWN")) return {sql::isNull(condition(*operand), node.has(Flag::Not)), typeOf(Kind::Bool, false)};
    break;
  }
  case NodeKind::Unary:
    if (node.text == QLatin1String("BINARY")) {
      Value v = expression(*node.child(Slot::Operand));
      v.type.binaryText = true;
      if (v.node->kind == NodeKind::ColumnRef) {
        NodePtr collate = sql::make(NodeKind::Collate, QStringLiteral("BINARY"));
        collate->add(Slot::Operand, std::move(v.node));
        v.node = std::move(collate);
      }
      return v;
    }
    if (node.text == QLatin1String("|/")) return {f("sqrt(_1)", sql::list(expression(*node.child(Slot::Operand)).node)), typeOf(Kind::Float)};
    if (node.text == QLatin1String("@")) return {f("abs(_1)", sql::list(expression(*node.child(Slot::Operand)).node)), typeOf(Kind::Float)};
    break;
  case NodeKind::Between: {
    Value v = expression(*node.child(Slot::Operand)), low = expression(*node.child(Slot::Low)), high = expression(*node.child(Slot::High));
    NodePtr out = f(node.has(Flag::Not) ? "_1 NOT BETWEEN min(_2, _3) AND max(_2, _3)" : "_1 BETWEEN min(_2, _3) AND max(_2, _3)", sql::list(std::move(v.node), std::move(low.node), std::move(high.node)));
    return {std::move(out), typeOf(Kind::Bool)};
  }
  case NodeKind::Collate: {
    Value v = expression(*node.child(Slot::Operand));
    const bool exact = node.text.endsWith(QLatin1String("_bin"), Qt::CaseInsensitive) || node.textIs(QLatin1String("C")) || node.textIs(QLatin1String("binary")) || node.textIs(QLatin1String("POSIX"));
    if (!exact && !node.text.endsWith(QLatin1String("_ci"), Qt::CaseInsensitive)) return refuse(node, QStringLiteral("The collation %1").arg(node.text));
    NodePtr collate = sql::make(NodeKind::Collate, exact ? QStringLiteral("BINARY") : QStringLiteral("NOCASE"));
    collate->add(Slot::Operand, std::move(v.node));
    v.type.binaryText = exact;
    v.type.literal = false;
    return {std::move(collate), v.type};
  }
  case NodeKind::ConvertUsing: return expression(*node.child(Slot::Operand));
  case NodeKind::Extract: return datePart(node, node.text.toUpper(), expression(*node.child(Slot::Operand)));
  case NodeKind::Position: {
    Value part = expression(*node.child(Slot::Left)), whole = expression(*node.child(Slot::Right));
    const bool folded = ignoresCase(part.type, whole.type);
    return {f(folded ? "instr(lower(_2), lower(_1))" : "instr(_2, _1)", sql::list(std::move(part.node), std::move(whole.node))), typeOf(Kind::Int)};
  }
  case NodeKind::Trim: {
    Value v = expression(*node.child(Slot::Operand));
    const QString name = node.text == QLatin1String("LEADING") ? QStringLiteral("ltrim") : node.text == QLatin1String("TRAILING") ? QStringLiteral("rtrim") : QStringLiteral("trim");
    const Node *chars = node.child(Slot::Remove);
    if (!chars) return {sql::call(name, sql::list(std::move(v.node))), typeOf(Kind::Text)};
    if (m_session.fromMySql() && (chars->kind != NodeKind::StringLiteral || chars->text.size() != 1)) return refuse(node, QStringLiteral("TRIM of several characters"), 4002);
    return {sql::call(name, sql::list(std::move(v.node), expression(*chars).node)), typeOf(Kind::Text)};
  }
  case NodeKind::Binary: { // a comparison with ANY or ALL
    const Node *quantified = node.child(Slot::Right);
    const bool any = quantified->text == QLatin1String("ANY") && (node.text == QLatin1String("=") || node.text == QLatin1String("=="));
    const bool none = quantified->text == QLatin1String("ALL") && (node.text == QLatin1String("<>") || node.text == QLatin1String("!="));
    const Node *array = quantified->child(Slot::Operand), *inner = quantified->child(Slot::Query);
    if ((!any && !none) || (array && array->kind != NodeKind::Array)) break;
    NodePtr in = sql::make(NodeKind::In);
    in->set(Flag::Not, none);
    in->add(Slot::Operand, expression(*node.child(Slot::Left)).node);
    if (inner) in->add(Slot::Query, query(*inner));
    else for (const Node *item : array->all(Slot::Item)) in->add(Slot::Item, expression(*item).node);
    return {std::move(in), typeOf(Kind::Bool)};
  }
  case NodeKind::In: return {sql::number(node.has(Flag::Not) ? 1 : 0), typeOf(Kind::Bool)};
  default: break;
  }
  return PlainConverter::other(node);
}

} // namespace portolan::convert
