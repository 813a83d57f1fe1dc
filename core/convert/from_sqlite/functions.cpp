// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/from_sqlite/converter.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

const FunctionTable &functionsFor(const Session &session) {
  static const FunctionTable mysql("functions_sqlite_mysql.json"), postgres("functions_sqlite_postgres.json");
  return session.toPostgres() ? postgres : mysql;
}

std::optional<qint64> constant(const Value &v) {
  bool ok = false;
  qint64 n = 0;
  if (v.node->kind == NodeKind::NumberLiteral) n = v.node->text.toLongLong(&ok);
  else if (v.node->kind == NodeKind::Unary && v.node->text == QLatin1String("-")) n = -v.node->child(Slot::Operand)->text.toLongLong(&ok);
  return ok ? std::optional(n) : std::nullopt;
}

} // namespace

FromSqlite::FromSqlite(Session &session) : PlainConverter(session, functionsFor(session)) {}

Value FromSqlite::substring(const Node &node, Arguments args) {
  if (args.size() < 2) return {};
  const auto start = constant(args[1]), length = args.size() > 2 ? constant(args[2]) : std::optional<qint64>(0);
  NodePtr subject = text(std::move(args[0]));
  const bool three = args.size() > 2;
  const bool pg = postgres();
  if (!start || (three && length && *length < 0)) {
    if (!three || !length || *length >= 0) {
      note(node, 4020, QStringLiteral("A negative or zero start counts differently"));
      NodePtr from = coerce(std::move(args[1]), QLatin1Char('i')).node;
      if (!three) return {pg ? f("substr(_1, CAST(_2 AS int))", sql::list(std::move(subject), std::move(from))) : f("SUBSTR(_1, _2)", sql::list(std::move(subject), std::move(from))), typeOf(Kind::Text)};
      NodePtr count = coerce(std::move(args[2]), QLatin1Char('i')).node;
      return {f(pg ? "substr(_1, CAST(_2 AS int), greatest(CAST(_3 AS int), 0))" : "SUBSTR(_1, _2, _3)", sql::list(std::move(subject), std::move(from), std::move(count))), typeOf(Kind::Text)};
    }
    return refuse(node, QStringLiteral("substr() with a negative length"), 4002);
  }
  if (*start > 0) {
    if (!three) return {f("substr(_1, _2)", sql::list(std::move(subject), sql::number(*start))), typeOf(Kind::Text)};
    NodePtr count = coerce(std::move(args[2]), QLatin1Char('i')).node;
    if (pg && !length) count = f("greatest(CAST(_1 AS int), 0)", sql::list(std::move(count)));
    return {f("substr(_1, _2, _3)", sql::list(std::move(subject), sql::number(*start), std::move(count))), typeOf(Kind::Text)};
  }
  if (*start == 0) { // place 0 is before the text and uses up one of the length
    if (!three) return {std::move(subject), typeOf(Kind::Text)};
    if (!length) return refuse(node, QStringLiteral("substr() from place 0"), 4002);
    return {f("substr(_1, 1, _2)", sql::list(std::move(subject), sql::number(std::max<qint64>(*length - 1, 0)))), typeOf(Kind::Text)};
  }
  NodePtr tail = f("right(_1, _2)", sql::list(subject->clone(), sql::number(-*start)));
  if (!three) return {std::move(tail), typeOf(Kind::Text)};
  if (!length) return refuse(node, QStringLiteral("substr() from the end with a computed length"), 4002);
  // beyond the text's beginning the length is used up as well
  return {f(pg ? "left(right(_1, _2), CASE WHEN char_length(_1) >= _2 THEN _3 ELSE greatest(_3 - (_2 - char_length(_1)), 0) END)"
               : "LEFT(RIGHT(_1, _2), CASE WHEN CHAR_LENGTH(_1) >= _2 THEN _3 ELSE GREATEST(_3 - (_2 - CHAR_LENGTH(_1)), 0) END)",
            sql::list(std::move(subject), sql::number(-*start), sql::number(*length))), typeOf(Kind::Text)};
}

/// printf() with a constant format: each place by its own.
Value FromSqlite::printf(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.empty() || args[0]->kind != NodeKind::StringLiteral) return refuse(node, QStringLiteral("A computed format"), 4015);
  static const QRegularExpression place(QStringLiteral("%([-+0,]*)(\\d*)(?:\\.(\\d+))?([a-zA-Z%])"));
  const QString format = args[0]->text;
  std::vector<NodePtr> parts;
  QString run;
  std::size_t next = 1;
  qsizetype at = 0;
  const bool pg = postgres();
  const auto flush = [&] {
    if (!run.isEmpty()) parts.push_back(sql::string(run));
    run.clear();
  };
  while (at < format.size()) {
    if (format[at] != QLatin1Char('%')) { run += format[at++]; continue; }
    const auto m = place.match(format, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!m.hasMatch()) return refuse(node, QStringLiteral("The format '%1'").arg(format), 4016);
    at += m.capturedLength();
    if (m.captured(4) == QLatin1String("%")) { run += QLatin1Char('%'); continue; }
    if (next >= args.size() || m.captured(1).contains(QLatin1Char(',')) || m.captured(1).contains(QLatin1Char('+'))) return refuse(node, QStringLiteral("The format '%1'").arg(format), 4016);
    Value v = expression(*args[next++]);
    const QChar kind = m.captured(4)[0];
    const int width = m.captured(2).toInt(), digits = m.captured(3).isEmpty() ? -1 : m.captured(3).toInt();
    NodePtr piece;
    if (kind == QLatin1Char('d') || kind == QLatin1Char('i')) piece = text(castTo(node, std::move(v), *sql::typeName(QStringLiteral("INTEGER"))));
    else if (kind == QLatin1Char('s')) {
      piece = text(std::move(v));
      if (digits >= 0) piece = f("left(_1, _2)", sql::list(std::move(piece), sql::number(digits)));
    } else if (kind == QLatin1Char('f')) piece = pg ? f("CAST(round(CAST(_1 AS numeric), _2) AS text)", sql::list(numeric(std::move(v)), sql::number(digits < 0 ? 6 : digits)))
                                                    : f("CAST(CAST(_1 AS DECIMAL(38, _2)) AS CHAR)", sql::list(numeric(std::move(v)), sql::number(digits < 0 ? 6 : digits)));
    else if (kind == QLatin1Char('x') || kind == QLatin1Char('X')) piece = pg ? f(kind == QLatin1Char('x') ? "to_hex(CAST(_1 AS bigint))" : "upper(to_hex(CAST(_1 AS bigint)))", sql::list(numeric(std::move(v)))) : f(kind == QLatin1Char('x') ? "LOWER(HEX(_1))" : "HEX(_1)", sql::list(numeric(std::move(v))));
    else return refuse(node, QStringLiteral("The format '%1'").arg(format), 4016);
    if (kind == QLatin1Char('f') && !pg) { // the scale of a type is no expression
      NodePtr cast = sql::make(NodeKind::Cast, QStringLiteral("CAST"));
      piece = sql::cast(sql::cast(piece->child(Slot::Operand) ? piece->child(Slot::Operand)->child(Slot::Operand)->clone() : sql::null(), sql::typeName(QStringLiteral("DECIMAL"), {38, digits < 0 ? 6 : digits})), QStringLiteral("CHAR"));
    }
    if (width > 0) {
      const QString pad = m.captured(1).contains(QLatin1Char('0')) && !m.captured(1).contains(QLatin1Char('-')) ? QStringLiteral("0") : QStringLiteral(" ");
      const char *form = m.captured(1).contains(QLatin1Char('-')) ? (pg ? "rpad(_1, greatest(_2, char_length(_1)), _3)" : "RPAD(_1, GREATEST(_2, CHAR_LENGTH(_1)), _3)")
                                                                  : (pg ? "lpad(_1, greatest(_2, char_length(_1)), _3)" : "LPAD(_1, GREATEST(_2, CHAR_LENGTH(_1)), _3)");
      if (pad == QLatin1String("0")) note(node, 4019, QStringLiteral("A negative number gets its zeros before the sign"));
      piece = f(form, sql::list(std::move(piece), sql::number(width), sql::string(pad)));
    }
    flush();
    parts.push_back(std::move(piece));
  }
  flush();
  if (parts.empty()) return {sql::string(QString()), typeOf(Kind::Text, false)};
  return {pg ? sql::call(QStringLiteral("concat"), std::move(parts)) : sql::call(QStringLiteral("CONCAT"), std::move(parts)), typeOf(Kind::Text, false)};
}

Value FromSqlite::typeOfValue(const Node &node) {
  Value v = expression(*node.child(Slot::Arg));
  const char *name = nullptr;
  switch (v.type.kind) {
  case Kind::Int: case Kind::Bool: name = "integer"; break;
  case Kind::Float: name = "real"; break;
  case Kind::Text: case Kind::Date: case Kind::DateTime: case Kind::TimeOfDay: case Kind::Json: name = "text"; break;
  case Kind::Bytes: name = "blob"; break;
  case Kind::Null: return {sql::string(QStringLiteral("null")), typeOf(Kind::Text, false)};
  default: break;
  }
  if (!name) return refuse(node, QStringLiteral("typeof() of a value without a known class"), 4002);
  if (!v.type.nullable) return {sql::string(QString::fromLatin1(name)), typeOf(Kind::Text, false)};
  return {f("CASE WHEN _1 IS NULL THEN 'null' ELSE _2 END", sql::list(std::move(v.node), sql::string(QString::fromLatin1(name)))), typeOf(Kind::Text, false)};
}

/// max(a, b, …): NULL when one is.
Value FromSqlite::extreme(const Node &node, bool greatest) {
  Arguments args = arguments(node);
  Type type = args[0].type;
  bool nullable = false;
  for (std::size_t i = 0; i < args.size(); ++i) {
    if (i > 0) {
      unify(args[0], args[i]);
      type = common(type, args[i].type);
    }
    nullable = nullable || args[i].type.nullable;
  }
  NodePtr anyNull;
  std::vector<NodePtr> nodes;
  for (Value &v : args) {
    if (v.type.nullable && postgres()) {
      NodePtr test = sql::isNull(v.node->clone());
      anyNull = anyNull ? sql::binary(QStringLiteral("OR"), std::move(anyNull), std::move(test)) : std::move(test);
    }
    nodes.push_back(std::move(v.node));
  }
  NodePtr call = sql::call(greatest ? QStringLiteral("greatest") : QStringLiteral("least"), std::move(nodes));
  type.literal = false;
  if (!anyNull) return {std::move(call), type};
  NodePtr out = sql::make(NodeKind::Case), when = sql::make(NodeKind::When);
  when->add(Slot::Condition, sql::unary(QStringLiteral("NOT"), std::move(anyNull)));
  when->add(Slot::Result, std::move(call));
  out->add(Slot::Branch, std::move(when));
  return {std::move(out), type};
}

Value FromSqlite::jsonPath(const Node &node, Value document, const QString &path, bool asText) {
  if (!postgres()) {
    NodePtr found = f("JSON_EXTRACT(_1, _2)", sql::list(std::move(document.node), sql::string(path)));
    if (asText) return {f("CASE WHEN JSON_TYPE(_1) <> 'NULL' THEN JSON_UNQUOTE(_1) END", sql::list(std::move(found))), typeOf(Kind::Text)};
    return {std::move(found), typeOf(Kind::Json)};
  }
  static const QRegularExpression step(QStringLiteral("\\.\"([^\"]*)\"|\\.([^.\\[\"]+)|\\[(\\d+)\\]"));
  QStringList steps;
  qsizetype at = 1;
  while (at < path.size()) {
    const auto m = step.match(path, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!m.hasMatch()) return refuse(node, QStringLiteral("The JSON path %1").arg(path), 4002);
    const QString part = !m.captured(1).isEmpty() ? m.captured(1) : !m.captured(2).isEmpty() ? m.captured(2) : m.captured(3);
    if (part.contains(QLatin1Char(',')) || part.contains(QLatin1Char('}'))) return refuse(node, QStringLiteral("The JSON path %1").arg(path), 4002);
    steps << part;
    at += m.capturedLength();
  }
  NodePtr json = coerce(std::move(document), QLatin1Char('j')).node;
  return {f(asText ? "_1 #>> _2" : "_1 #> _2", sql::list(std::move(json), sql::string(QLatin1Char('{') + steps.join(QLatin1Char(',')) + QLatin1Char('}')))), typeOf(asText ? Kind::Text : Kind::Json)};
}

Value FromSqlite::aggregate(const Node &node, const QString &name) {
  const bool pg = postgres();
  if (name == QLatin1String("GROUP_CONCAT") || name == QLatin1String("STRING_AGG")) {
    const auto args = node.all(Slot::Arg);
    if (args.empty()) return refuse(node, QStringLiteral("%1() without arguments").arg(node.text), 4002);
    NodePtr value = text(expression(*args[0]));
    NodePtr separator = args.size() > 1 ? expression(*args[1]).node : sql::string(QStringLiteral(","));
    NodePtr out;
    if (pg) out = sql::call(QStringLiteral("string_agg"), sql::list(std::move(value), std::move(separator)));
    else {
      out = sql::call(QStringLiteral("GROUP_CONCAT"), sql::list(std::move(value)));
      out->add(Slot::Separator, std::move(separator));
      note(node, 4019, QStringLiteral("The list ends at group_concat_max_len"));
    }
    callParts(node, *out);
    return {std::move(out), typeOf(Kind::Text)};
  }
  static const QSet<QString> same{QStringLiteral("COUNT"), QStringLiteral("SUM"), QStringLiteral("MIN"), QStringLiteral("MAX"), QStringLiteral("AVG"), QStringLiteral("ROW_NUMBER"), QStringLiteral("RANK"), QStringLiteral("DENSE_RANK"),
                                  QStringLiteral("NTILE"), QStringLiteral("LAG"), QStringLiteral("LEAD"), QStringLiteral("FIRST_VALUE"), QStringLiteral("LAST_VALUE"), QStringLiteral("NTH_VALUE"), QStringLiteral("PERCENT_RANK"), QStringLiteral("CUME_DIST")};
  if (!same.contains(name)) return tableOrUnknown(node, name);
  NodePtr out = sql::make(NodeKind::FunctionCall, name.toLower());
  out->span = node.span;
  Type type = typeOf(Kind::Int, name != QLatin1String("COUNT"));
  bool first = true;
  for (const Node *argument : node.all(Slot::Arg)) {
    Value v = expression(*argument);
    if (first && (name == QLatin1String("SUM") || name == QLatin1String("AVG"))) v = coerce(std::move(v), QLatin1Char('n'));
    if (first && v.type.kind == Kind::Bool && pg && (name == QLatin1String("MIN") || name == QLatin1String("MAX"))) v = coerce(std::move(v), QLatin1Char('n'));
    if (first && name != QLatin1String("COUNT") && name != QLatin1String("NTILE")) type = v.type;
    first = false;
    out->add(Slot::Arg, std::move(v.node));
  }
  type.literal = false;
  if (name == QLatin1String("PERCENT_RANK") || name == QLatin1String("CUME_DIST")) type = typeOf(Kind::Float);
  callParts(node, *out);
  if (node.has(Flag::Distinct)) out->set(Flag::Distinct);
  if (name == QLatin1String("AVG")) return {pg ? sql::cast(std::move(out), QStringLiteral("double precision")) : std::move(out), typeOf(Kind::Float)};
  if (name == QLatin1String("SUM") && pg && type.kind == Kind::Int) return {sql::cast(std::move(out), QStringLiteral("bigint")), type};
  if (name != QLatin1String("COUNT")) type.nullable = true;
  return {std::move(out), type};
}

Value FromSqlite::special(const Node &node, const QString &name) {
  if (Value v = dateSpecial(node, name); v.node) return v;
  const std::size_t count = node.count(Slot::Arg);
  const bool pg = postgres();
  if (name == QLatin1String("SUBSTR") || name == QLatin1String("SUBSTRING")) return substring(node, arguments(node));
  if (name == QLatin1String("PRINTF") || name == QLatin1String("FORMAT")) return printf(node);
  if (name == QLatin1String("TYPEOF") && count == 1) return typeOfValue(node);
  if ((name == QLatin1String("MAX") || name == QLatin1String("MIN")) && count > 1) return extreme(node, name == QLatin1String("MAX"));
  if (name == QLatin1String("IIF") && count == 3) {
    NodePtr test = condition(*node.all(Slot::Arg)[0]);
    Value yes = expression(*node.all(Slot::Arg)[1]), no = expression(*node.all(Slot::Arg)[2]);
    Type type = common(yes.type, no.type);
    if (type.kind == Kind::Unknown && (yes.type.isText() || no.type.isText()) && pg) {
      yes = coerce(std::move(yes), QLatin1Char('t'));
      no = coerce(std::move(no), QLatin1Char('t'));
      type.kind = Kind::Text;
    }
    return {f("CASE WHEN _1 THEN _2 ELSE _3 END", sql::list(std::move(test), std::move(yes.node), std::move(no.node))), type};
  }
  if ((name == QLatin1String("IFNULL") || name == QLatin1String("COALESCE") || name == QLatin1String("NULLIF")) && count >= 2) {
    Arguments args = arguments(node);
    Type type = args[0].type;
    for (std::size_t i = 1; i < args.size(); ++i) type = common(type, args[i].type);
    const bool mixed = pg && type.kind == Kind::Unknown && std::any_of(args.begin(), args.end(), [](const Value &v) { return v.type.isText(); });
    std::vector<NodePtr> nodes;
    for (Value &v : args) nodes.push_back(mixed ? text(std::move(v)) : v.type.kind == Kind::Bool && type.kind != Kind::Bool ? coerce(std::move(v), QLatin1Char('n')).node : std::move(v.node));
    if (mixed) type.kind = Kind::Text;
    if (name == QLatin1String("NULLIF")) type.nullable = true;
    return {sql::call(name == QLatin1String("NULLIF") ? QStringLiteral("nullif") : QStringLiteral("coalesce"), std::move(nodes)), type};
  }
  if (name == QLatin1String("ROUND")) {
    Arguments args = arguments(node);
    const auto digits = args.size() > 1 ? constant(args[1]) : std::optional<qint64>(0);
    if (!digits) return refuse(node, QStringLiteral("round() to a computed place"), 4002);
    NodePtr number = numeric(std::move(args[0]));
    NodePtr places = sql::number(std::max<qint64>(0, *digits));
    return {pg ? f("CAST(round(CAST(_1 AS numeric), _2) AS double precision)", sql::list(std::move(number), std::move(places))) : f("ROUND(_1, _2)", sql::list(std::move(number), std::move(places))), typeOf(Kind::Float)};
  }
  if (name == QLatin1String("LENGTH") && count == 1) {
    Value v = expression(*node.child(Slot::Arg));
    if (v.type.kind == Kind::Bytes) return {f(pg ? "octet_length(_1)" : "LENGTH(_1)", sql::list(std::move(v.node))), typeOf(Kind::Int)};
    return {f("char_length(_1)", sql::list(text(std::move(v)))), typeOf(Kind::Int)};
  }
  if (name == QLatin1String("HEX") && count == 1) {
    Value v = expression(*node.child(Slot::Arg));
    if (!pg) return {f("HEX(_1)", sql::list(v.type.kind == Kind::Bytes ? std::move(v.node) : text(std::move(v)))), typeOf(Kind::Text)};
    if (v.type.kind == Kind::Bytes) return {f("upper(encode(_1, 'hex'))", sql::list(std::move(v.node))), typeOf(Kind::Text)};
    return {f("upper(encode(convert_to(_1, 'UTF8'), 'hex'))", sql::list(text(std::move(v)))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("CHAR") && count >= 1) {
    NodePtr out;
    for (Value &v : arguments(node)) {
      NodePtr one = f(pg ? "chr(CAST(_1 AS int))" : "CHAR(_1 USING utf8mb4)", sql::list(std::move(v.node)));
      if (!pg && v.type.kind == Kind::Unknown) {}
      out = !out ? std::move(one) : pg ? sql::binary(QStringLiteral("||"), std::move(out), std::move(one)) : f("CONCAT(_1, _2)", sql::list(std::move(out), std::move(one)));
    }
    if (!pg) note(node, 4019, QStringLiteral("CHAR() takes bytes: code points beyond 127 differ"));
    return {std::move(out), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("JSON_EXTRACT") && count == 2) {
    const Node *path = node.all(Slot::Arg)[1];
    if (path->kind != NodeKind::StringLiteral) return refuse(node, QStringLiteral("A computed JSON path"), 4002);
    note(node, 4019, QStringLiteral("The value is given as text"));
    return jsonPath(node, expression(*node.all(Slot::Arg)[0]), path->text, true);
  }
  if ((name == QLatin1String("JSON_TYPE") || name == QLatin1String("JSON_ARRAY_LENGTH")) && count == 2) {
    const Node *path = node.all(Slot::Arg)[1];
    if (path->kind != NodeKind::StringLiteral) return refuse(node, QStringLiteral("A computed JSON path"), 4002);
    Value inner = jsonPath(node, expression(*node.all(Slot::Arg)[0]), path->text, false);
    if (name == QLatin1String("JSON_ARRAY_LENGTH")) return {f(pg ? "CASE WHEN jsonb_typeof(_1) = 'array' THEN jsonb_array_length(_1) WHEN _1 IS NOT NULL THEN 0 END" : "CASE WHEN JSON_TYPE(_1) = 'ARRAY' THEN JSON_LENGTH(_1) WHEN _1 IS NOT NULL THEN 0 END", sql::list(std::move(inner.node))), typeOf(Kind::Int)};
    return refuse(node, QStringLiteral("json_type() with a path"), 4002);
  }
  if ((name == QLatin1String("UPPER") || name == QLatin1String("LOWER")) && count == 1) {
    Value v = expression(*node.child(Slot::Arg));
    if (!v.type.literal) note(node, 4019, QStringLiteral("%1 changes all letters, not only those of ASCII").arg(node.text));
    return {sql::call(name.toLower(), sql::list(text(std::move(v)))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("RAISE")) return refuse(node, QStringLiteral("RAISE() at this place"), 4002);
  return {};
}

} // namespace portolan::convert
