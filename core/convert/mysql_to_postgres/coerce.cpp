// SPDX-License-Identifier: GPL-3.0-or-later
// MySQL converts between types by itself; PostgreSQL wants it said. Literals are converted here and now.
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/moments.h"

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

NodePtr numberNode(const QString &text) {
  if (text.startsWith(QLatin1Char('-'))) return sql::unary(QStringLiteral("-"), sql::number(text.mid(1)));
  return sql::number(text);
}

Type numberType(const QString &text) {
  Type type = typeOf(Kind::Int, false);
  type.literal = true;
  if (text.contains(QLatin1Char('e'), Qt::CaseInsensitive)) type.kind = Kind::Float;
  else if (text.contains(QLatin1Char('.'))) {
    type.kind = Kind::Decimal;
    type.scale = static_cast<int>(text.size() - text.indexOf(QLatin1Char('.')) - 1);
  } else if (text.size() > 18) {
    type.kind = Kind::Decimal;
    type.scale = 0;
  }
  return type;
}

bool isStringLiteral(const Value &v) { return v.node->kind == NodeKind::StringLiteral; }

NodePtr typed(const QString &type, const QString &text) {
  NodePtr node = sql::make(NodeKind::TypedLiteral, text);
  node->add(Slot::Type, sql::typeName(type));
  return node;
}

QByteArray hexBytes(const Node &node) { return QByteArray::fromHex(node.text.toLatin1()); }

} // namespace

NodePtr MySqlToPostgres::textNumber(NodePtr text, const Type &type) {
  const char *prefix = "substring(_1 from '^\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)')";
  const QString number = QStringLiteral("coalesce(%1::numeric, 0)").arg(QLatin1String(prefix));
  if (!type.nullable) return form(sql::Dialect::Postgres, number, sql::list(std::move(text)));
  return form(sql::Dialect::Postgres, QStringLiteral("CASE WHEN _1 IS NOT NULL THEN %1 END").arg(number), sql::list(std::move(text)));
}

Value MySqlToPostgres::toBool(Value v) {
  switch (v.type.kind) {
  case Kind::Bool: return v;
  case Kind::Null: return {sql::null(), typeOf(Kind::Bool)};
  case Kind::Int: case Kind::Decimal: case Kind::Float:
    if (v.node->kind == NodeKind::NumberLiteral) return {sql::boolean(v.node->text.toDouble() != 0), typeOf(Kind::Bool, false)};
    return {sql::binary(QStringLiteral("<>"), std::move(v.node), sql::number(0)), typeOf(Kind::Bool, v.type.nullable)};
  case Kind::Date: case Kind::DateTime: case Kind::Instant:
    return {f("CASE WHEN _1 IS NOT NULL THEN true END", sql::list(std::move(v.node))), typeOf(Kind::Bool, v.type.nullable)};
  case Kind::Unknown: { // most likely a number of a table that is not known
    const bool nullable = v.type.nullable;
    if (v.node->kind == NodeKind::Parameter) return {sql::cast(std::move(v.node), QStringLiteral("BOOLEAN")), typeOf(Kind::Bool)};
    return {sql::binary(QStringLiteral("<>"), std::move(v.node), sql::number(0)), typeOf(Kind::Bool, nullable)};
  }
  default: {
    Value n = toNumber(std::move(v));
    return toBool(std::move(n));
  }
  }
}

Value MySqlToPostgres::toNumber(Value v) {
  switch (v.type.kind) {
  case Kind::Int: case Kind::Decimal: case Kind::Float: case Kind::Null: case Kind::Unknown: return v;
  case Kind::Bool:
    if (v.node->kind == NodeKind::BooleanLiteral) return {sql::number(v.node->textIs(QLatin1String("TRUE")) ? 1 : 0), numberType(QStringLiteral("1"))};
    return {sql::cast(std::move(v.node), QStringLiteral("INTEGER")), typeOf(Kind::Int, v.type.nullable)};
  case Kind::Text:
    if (isStringLiteral(v)) {
      const QString digits = numberPrefix(v.node->text);
      return {numberNode(digits), numberType(digits)};
    }
    if (!v.type.labels.isEmpty()) { // the number of an ENUM's label
      QStringList labels;
      for (const QString &label : v.type.labels) labels << sql::quoteLiteral(sql::Dialect::Postgres, label);
      const bool nullable = v.type.nullable;
      if (v.type.set) { // one bit per member
        const QString sum = QStringLiteral("(SELECT coalesce(sum(1::bigint << (m.n::int - 1)), 0)::bigint FROM unnest(ARRAY[%1]) WITH ORDINALITY AS m(v, n) WHERE m.v = ANY(string_to_array(_1, ',')))").arg(labels.join(QLatin1String(", ")));
        Type type = typeOf(Kind::Int, nullable);
        type.big = type.natural = true;
        Value member = toSearchText(std::move(v));
        return {form(sql::Dialect::Postgres, nullable ? QStringLiteral("CASE WHEN _1 IS NOT NULL THEN %1 END").arg(sum) : sum, sql::list(std::move(member.node))), type};
      }
      return {form(sql::Dialect::Postgres, QStringLiteral("array_position(ARRAY[%1], _1 COLLATE \"C\")").arg(labels.join(QLatin1String(", "))), sql::list(std::move(v.node))), typeOf(Kind::Int, nullable)};
    }
    {
      note(*v.node, 4004, QStringLiteral("A text is used as a number: the digits it starts with count"));
      Type type = v.type;
      Value search = toSearchText(std::move(v));
      return {textNumber(std::move(search.node), type), typeOf(Kind::Decimal, type.nullable)};
    }
  case Kind::Date: return {f("to_char(_1, 'YYYYMMDD')::bigint", sql::list(std::move(v.node))), typeOf(Kind::Int, v.type.nullable)};
  case Kind::DateTime: case Kind::Instant: return {f("to_char(_1, 'YYYYMMDDHH24MISS')::bigint", sql::list(std::move(v.node))), typeOf(Kind::Int, v.type.nullable)};
  case Kind::TimeOfDay: case Kind::Interval: return {f("to_char(_1, 'HH24MISS')::bigint", sql::list(std::move(v.node))), typeOf(Kind::Int, v.type.nullable)};
  case Kind::Bit: return {f("_1::bigint", sql::list(std::move(v.node))), typeOf(Kind::Int, v.type.nullable)};
  case Kind::Json: return {f("(_1 #>> '{}')::numeric", sql::list(std::move(v.node))), typeOf(Kind::Decimal)};
  case Kind::Bytes:
    // 0x41 is a number where one is wanted; to MariaDB x'41' is text even there.
    if (v.node->kind == NodeKind::HexLiteral && (v.node->has(sql::Flag::ZeroX) || m_session.options.from == sql::Dialect::MySql)) {
      const QString digits = QString::number(v.node->text.toULongLong(nullptr, 16));
      return {sql::number(digits), numberType(digits)};
    }
    break;
  case Kind::Uuid: case Kind::Inet: case Kind::Array: case Kind::Record: case Kind::Other: break;
  }
  return toNumber(toText(std::move(v)));
}

Value MySqlToPostgres::toInt(Value v) {
  v = toNumber(std::move(v));
  if (v.type.kind == Kind::Decimal || v.type.kind == Kind::Float) {
    if (v.node->kind == NodeKind::NumberLiteral) {
      const QString digits = QString::number(qRound64(v.node->text.toDouble()));
      return {sql::number(digits), numberType(digits)};
    }
    const bool nullable = v.type.nullable;
    Type type = typeOf(Kind::Int, nullable);
    type.big = true;
    return {f("round(_1)::bigint", sql::list(std::move(v.node))), type};
  }
  return v;
}

Value MySqlToPostgres::toNumeric(Value v) {
  v = toNumber(std::move(v));
  if (v.type.kind == Kind::Decimal) return v;
  Type type = typeOf(Kind::Decimal, v.type.nullable);
  type.scale = v.type.kind == Kind::Int ? 0 : -1;
  return {sql::cast(std::move(v.node), QStringLiteral("NUMERIC")), type};
}

Value MySqlToPostgres::toText(Value v) {
  Type type = typeOf(Kind::Text, v.type.nullable);
  switch (v.type.kind) {
  case Kind::Text: return v;
  case Kind::Null: return v;
  case Kind::Bool: return {f("_1::int::text", sql::list(std::move(v.node))), type};
  case Kind::Bytes:
    if (v.node->kind == NodeKind::HexLiteral) {
      type.literal = true;
      type.nullable = false;
      return {sql::string(QString::fromUtf8(hexBytes(*v.node))), type};
    }
    type.binaryText = true;
    return {f("convert_from(_1, 'UTF8')", sql::list(std::move(v.node))), type};
  case Kind::Bit: return {f("_1::bigint::text", sql::list(std::move(v.node))), type};
  case Kind::Inet: return {f("host(_1)", sql::list(std::move(v.node))), type};
  case Kind::Int: case Kind::Decimal: case Kind::Float:
    if (v.node->kind == NodeKind::NumberLiteral && v.type.kind != Kind::Float) {
      type.literal = true;
      type.nullable = false;
      return {sql::string(v.node->text), type};
    }
    v = shown(std::move(v));
    if (v.type.kind == Kind::Float) { // 1e20 and 0.00001, not 1e+20 and 1e-05
      m_session.functions.insert(QStringLiteral("float_text"));
      return {f("portolan.float_text(_1::text)", sql::list(std::move(v.node))), type};
    }
    return {sql::cast(std::move(v.node), QStringLiteral("TEXT")), type};
  case Kind::Unknown: case Kind::Date: case Kind::TimeOfDay: case Kind::Interval: case Kind::DateTime: case Kind::Instant: case Kind::Json: case Kind::Uuid:
  case Kind::Array: case Kind::Record: case Kind::Other: break;
  }
  if ((v.type.kind == Kind::DateTime || v.type.kind == Kind::Instant || v.type.kind == Kind::Interval) && v.type.scale > 0) { // every digit of the fraction is shown, zeros too
    if (v.type.kind == Kind::Instant) v.node = f("_1::timestamp", sql::list(std::move(v.node)));
    const QString fraction = v.type.scale == 3 ? QStringLiteral("MS") : v.type.scale >= 6 ? QStringLiteral("US") : QStringLiteral("FF%1").arg(v.type.scale);
    const QString picture = (v.type.kind == Kind::Interval ? QStringLiteral("HH24:MI:SS.") : QStringLiteral("YYYY-MM-DD HH24:MI:SS.")) + fraction;
    return {f("to_char(_1, _2)", sql::list(std::move(v.node), sql::string(picture))), type};
  }
  if (immutable && (v.type.kind == Kind::Date || v.type.kind == Kind::DateTime)) // the cast depends on DateStyle
    return {f(v.type.kind == Kind::Date ? "to_char(_1, 'YYYY-MM-DD')" : "to_char(_1, 'YYYY-MM-DD HH24:MI:SS')", sql::list(std::move(v.node))), type};
  if (v.type.kind == Kind::Instant) return {f("_1::timestamp::text", sql::list(std::move(v.node))), type};
  return {sql::cast(std::move(v.node), QStringLiteral("TEXT")), type};
}

Value MySqlToPostgres::toSearchText(Value v) {
  v = toText(std::move(v));
  if (!v.type.insensitive) return v;
  NodePtr collate = sql::make(NodeKind::Collate, QStringLiteral("default"));
  collate->set(sql::Flag::Quoted);
  collate->add(Slot::Operand, std::move(v.node));
  v.node = std::move(collate);
  v.type.collation.clear();
  v.type.insensitive = false;
  return v;
}

Value MySqlToPostgres::toFoldedText(Value v) {
  v = toText(std::move(v));
  if (v.type.binaryText || v.type.collation == QLatin1String("\"C\"")) return v;
  if (isStringLiteral(v)) {
    v.node->text = v.node->text.toLower();
    return v;
  }
  Type type = v.type;
  v = toSearchText(std::move(v));
  type.collation.clear();
  type.insensitive = false;
  return {f("lower(_1)", sql::list(std::move(v.node))), type};
}

/// '2024-05-00' is a date to the source; the target has none such.
void MySqlToPostgres::zeroParts(const Node &literal) {
  if (literal.text.startsWith(QLatin1String("0000-00-00")) || literal.text == QLatin1String("0")) return;
  note(literal, 4020, QStringLiteral("'%1' is a date with zero parts: it is NULL on the target").arg(literal.text));
}

Value MySqlToPostgres::toDate(Value v) {
  const bool nullable = v.type.nullable;
  if (v.type.kind == Kind::Null) return {sql::cast(sql::null(), QStringLiteral("DATE")), typeOf(Kind::Date)};
  if (v.type.kind == Kind::Date) return v;
  if (isStringLiteral(v) || (v.node->kind == NodeKind::NumberLiteral && v.type.literal)) {
    if (const auto moment = parseMoment(v.node->text)) {
      if (moment->zero) {
        zeroParts(*v.node);
        return {sql::cast(sql::null(), QStringLiteral("DATE")), typeOf(Kind::Date)};
      }
      return {typed(QStringLiteral("DATE"), moment->date), typeOf(Kind::Date, false)};
    }
    return {sql::cast(sql::null(), QStringLiteral("DATE")), typeOf(Kind::Date)}; // MySQL: NULL with a warning
  }
  return {sql::cast(v.type.isMoment() ? std::move(v.node) : toMoment(std::move(v)).node, QStringLiteral("DATE")), typeOf(Kind::Date, nullable)};
}

Value MySqlToPostgres::toMoment(Value v) {
  const bool nullable = v.type.nullable;
  const Type type = typeOf(Kind::DateTime, nullable);
  if (v.type.kind == Kind::Null) return {sql::cast(sql::null(), QStringLiteral("TIMESTAMP")), type};
  if (v.type.kind == Kind::DateTime) return v;
  if (isStringLiteral(v) || (v.node->kind == NodeKind::NumberLiteral && v.type.literal)) {
    if (const auto moment = parseMoment(v.node->text)) {
      if (moment->zero) {
        zeroParts(*v.node);
        return {sql::cast(sql::null(), QStringLiteral("TIMESTAMP")), typeOf(Kind::DateTime)};
      }
      return {typed(QStringLiteral("TIMESTAMP"), moment->time.isEmpty() ? moment->date + QStringLiteral(" 00:00:00") : moment->text()), typeOf(Kind::DateTime, false)};
    }
    if (const auto span = parseSpan(v.node->text); span && v.node->text.contains(QLatin1Char(':')))
      return {f("(current_date + _1)", sql::list(typed(QStringLiteral("INTERVAL"), *span))), typeOf(Kind::DateTime, false)};
    return {sql::cast(sql::null(), QStringLiteral("TIMESTAMP")), typeOf(Kind::DateTime)};
  }
  if (v.type.kind == Kind::Date && v.node->kind == NodeKind::TypedLiteral) return {typed(QStringLiteral("TIMESTAMP"), v.node->text + QStringLiteral(" 00:00:00")), typeOf(Kind::DateTime, false)};
  if (v.type.isNumber()) {
    Value t = toText(std::move(v));
    return {f("to_timestamp(rpad(_1, 14, '0'), 'YYYYMMDDHH24MISS')::timestamp", sql::list(std::move(t.node))), type};
  }
  if (v.type.kind == Kind::Interval || v.type.kind == Kind::TimeOfDay) return {f("(current_date + _1)", sql::list(std::move(v.node))), type};
  if (v.type.kind == Kind::Json) v = toText(std::move(v));
  return {sql::cast(std::move(v.node), QStringLiteral("TIMESTAMP")), type};
}

Value MySqlToPostgres::toDateOrMoment(Value v) {
  if (v.type.isMoment()) return v;
  if (isStringLiteral(v))
    if (const auto moment = parseMoment(v.node->text); moment && moment->time.isEmpty()) return toDate(std::move(v));
  return toMoment(std::move(v));
}

Value MySqlToPostgres::toSpan(Value v) {
  const bool nullable = v.type.nullable;
  if (v.type.kind == Kind::Null) return {sql::cast(sql::null(), QStringLiteral("INTERVAL")), typeOf(Kind::Interval)};
  if (v.type.kind == Kind::Interval) return v;
  if (isStringLiteral(v) || (v.node->kind == NodeKind::NumberLiteral && v.type.literal)) {
    if (const auto span = parseSpan(v.node->text)) return {typed(QStringLiteral("INTERVAL"), *span), typeOf(Kind::Interval, false)};
    return {sql::cast(sql::null(), QStringLiteral("INTERVAL")), typeOf(Kind::Interval)};
  }
  if (v.type.kind == Kind::DateTime || v.type.kind == Kind::Instant) return {f("_1::time::interval", sql::list(std::move(v.node))), typeOf(Kind::Interval, nullable)};
  if (v.type.kind == Kind::Date) return {f("CASE WHEN _1 IS NOT NULL THEN INTERVAL '0' END", sql::list(std::move(v.node))), typeOf(Kind::Interval, nullable)};
  if (v.type.isNumber()) {
    Value n = toInt(std::move(v));
    return {f("make_interval(hours => (_1 / 10000)::int, mins => (_1 / 100 % 100)::int, secs => _1 % 100)", sql::list(std::move(n.node))), typeOf(Kind::Interval, nullable)};
  }
  return {sql::cast(std::move(v.node), QStringLiteral("INTERVAL")), typeOf(Kind::Interval, nullable)};
}

Value MySqlToPostgres::toJson(Value v) {
  Type type = typeOf(Kind::Json, v.type.nullable);
  if (v.type.kind == Kind::Json) {
    v.type.binaryText = true; // what comes out of a JSON column compares byte by byte
    return v;
  }
  type.binaryText = v.type.binaryText || m_session.options.from == sql::Dialect::MySql;
  if (v.type.kind == Kind::Text || v.type.kind == Kind::Unknown || v.type.kind == Kind::Null) return {sql::cast(std::move(v.node), QStringLiteral("jsonb")), type};
  return toJsonValue(std::move(v));
}

Value MySqlToPostgres::toJsonValue(Value v) {
  if (v.type.kind == Kind::Json) return {f("coalesce(_1, 'null'::jsonb)", sql::list(std::move(v.node))), typeOf(Kind::Json, false)};
  if (v.type.kind == Kind::Null) return {f("'null'::jsonb"), typeOf(Kind::Json, false)};
  if (v.type.kind == Kind::Bool && v.node->kind != NodeKind::BooleanLiteral) v = toNumber(std::move(v));
  if (v.type.isMoment() || v.type.kind == Kind::Interval || v.type.kind == Kind::TimeOfDay) v = toText(std::move(v));
  const bool nullable = v.type.nullable;
  if (isStringLiteral(v)) v.node = sql::cast(std::move(v.node), QStringLiteral("TEXT"));
  NodePtr json = f("to_jsonb(_1)", sql::list(std::move(v.node)));
  if (nullable) json = f("coalesce(_1, 'null'::jsonb)", sql::list(std::move(json)));
  return {std::move(json), typeOf(Kind::Json, false)};
}

Value MySqlToPostgres::toBytes(Value v) {
  if (v.type.kind == Kind::Bytes || v.type.kind == Kind::Null) return v;
  v = toText(std::move(v));
  const bool nullable = v.type.nullable;
  return {f("convert_to(_1, 'UTF8')", sql::list(std::move(v.node))), typeOf(Kind::Bytes, nullable)};
}

Value MySqlToPostgres::shown(Value v) {
  if (v.type.kind == Kind::Bool) {
    if (v.node->kind == NodeKind::BooleanLiteral) return toNumber(std::move(v));
    return {sql::cast(std::move(v.node), QStringLiteral("INTEGER")), typeOf(Kind::Int, v.type.nullable)};
  }
  if (v.type.divided) {
    Type type = v.type;
    type.divided = false;
    if (type.scale < 0) return {std::move(v.node), type};
    NodePtr scale = sql::number(type.scale);
    if (type.kind == Kind::Float) {
      type.kind = Kind::Decimal;
      return {f("round(_1::numeric, _2)", sql::list(std::move(v.node), std::move(scale))), type};
    }
    return {f("round(_1, _2)", sql::list(std::move(v.node), std::move(scale))), type};
  }
  return v;
}

Value MySqlToPostgres::coerce(Value v, QChar code) {
  switch (code.unicode()) {
  case u't': return toText(std::move(v));
  case u'T': return v.type.kind == Kind::Bytes ? std::move(v) : toText(std::move(v)); // text, or bytes as they are
  case u'x': return toSearchText(std::move(v));
  case u'l': return toFoldedText(std::move(v));
  case u'n': return toNumber(std::move(v));
  case u'i': {
    v = toInt(std::move(v));
    if (v.type.big && v.node->kind != NodeKind::NumberLiteral) v.node = sql::cast(std::move(v.node), QStringLiteral("INTEGER"));
    return v;
  }
  case u'I': return toInt(std::move(v));
  case u'N': return toNumeric(std::move(v));
  case u'd': return toDate(std::move(v));
  case u's': return toMoment(std::move(v));
  case u'D': return toDateOrMoment(std::move(v));
  case u'm': return toSpan(std::move(v));
  case u'j': return toJson(std::move(v));
  case u'b': return toBool(std::move(v));
  case u'y': return toBytes(std::move(v));
  case u'f': {
    v = toNumber(std::move(v));
    const bool nullable = v.type.nullable;
    return {sql::cast(std::move(v.node), QStringLiteral("DOUBLE PRECISION")), typeOf(Kind::Float, nullable)};
  }
  default: break;
  }
  return v.type.kind == Kind::Bool ? shown(std::move(v)) : std::move(v);
}

} // namespace portolan::convert
