// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/to_sqlite/converter.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

const FunctionTable &functionsFor(const Session &session) {
  static const FunctionTable mysql("functions_mysql_sqlite.json"), postgres("functions_postgres_sqlite.json");
  return session.fromPostgres() ? postgres : mysql;
}

bool positiveLiteral(const Value &v) { return v.node->kind == NodeKind::NumberLiteral && v.node->text.toLongLong() > 0; }

} // namespace

ToSqlite::ToSqlite(Session &session) : PlainConverter(session, functionsFor(session)) {}

QString ToSqlite::joinType(const Node &node) { return node.text == QLatin1String("STRAIGHT_JOIN") ? QStringLiteral("INNER") : node.text; }

/// substr() counts from the end for a negative start on both, but place 0 and negative lengths mean other things.
Value ToSqlite::substring(const Node &node, Arguments args) {
  if (args.size() < 2) return refuse(node, QStringLiteral("This form of %1").arg(node.text), 4002);
  const bool plain = positiveLiteral(args[1]) || (m_session.fromMySql() && args[1].node->kind == NodeKind::Unary && args[1].node->text == QLatin1String("-"));
  const bool length = args.size() > 2;
  std::vector<NodePtr> nodes;
  for (Value &v : args) nodes.push_back(std::move(v.node));
  if (plain && !length) return {f("substr(_1, _2)", std::move(nodes)), typeOf(Kind::Text)};
  if (plain) return {f("substr(_1, _2, max(_3, 0))", std::move(nodes)), typeOf(Kind::Text)};
  if (m_session.fromMySql()) return {f(length ? "CASE WHEN _2 = 0 THEN '' ELSE substr(_1, _2, max(_3, 0)) END" : "CASE WHEN _2 = 0 THEN '' ELSE substr(_1, _2) END", std::move(nodes)), typeOf(Kind::Text)};
  // PostgreSQL: what lies before place 1 uses up the length
  return {f(length ? "substr(_1, max(_2, 1), max(_2 + _3 - max(_2, 1), 0))" : "substr(_1, max(_2, 1))", std::move(nodes)), typeOf(Kind::Text)};
}

Value ToSqlite::rounded(Arguments args) {
  const int digits = args.size() > 1 ? (args[1].node->kind == NodeKind::NumberLiteral ? args[1].node->text.toInt() : -1) : 0;
  if (args.size() > 1 && digits < 0) { // round(1234, -2)
    std::vector<NodePtr> nodes = sql::list(std::move(args[0].node), std::move(args[1].node));
    return {f("round(_1 * pow(10, _2)) / pow(10, _2)", std::move(nodes)), typeOf(Kind::Float)};
  }
  if (digits == 0) return {f("CAST(round(_1) AS INTEGER)", sql::list(std::move(args[0].node))), typeOf(Kind::Int)};
  Type type = typeOf(Kind::Decimal);
  type.scale = digits;
  return {f("round(_1, _2)", sql::list(std::move(args[0].node), sql::number(digits))), type};
}

Value ToSqlite::groupConcat(const Node &node) {
  const bool string_agg = m_session.fromPostgres();
  const auto args = node.all(Slot::Arg);
  if (args.empty()) return refuse(node, QStringLiteral("%1() without arguments").arg(node.text), 4002);
  NodePtr separator = string_agg && args.size() == 2 ? expression(*args[1]).node : node.hasChild(Slot::Separator) ? node.child(Slot::Separator)->clone() : sql::string(QStringLiteral(","));
  NodePtr value;
  for (std::size_t i = 0; i < (string_agg ? 1 : args.size()); ++i) {
    NodePtr one = expression(*args[i]).node;
    value = value ? sql::binary(QStringLiteral("||"), std::move(value), std::move(one)) : std::move(one);
  }
  if (node.hasChild(Slot::OrderBy)) note(node, 4020, QStringLiteral("The order inside the list is not kept: SQLite's group_concat takes the rows as they come"), QStringLiteral("Read the rows from a subquery that is ordered."));
  NodePtr out = sql::call(QStringLiteral("group_concat"), sql::list(std::move(value)));
  const bool comma = separator->kind == NodeKind::StringLiteral && separator->text == QLatin1String(",");
  if (node.has(Flag::Distinct) && !comma) note(node, 4001, QStringLiteral("A list of distinct values with a separator of its own has no conversion"));
  if (!comma) out->add(Slot::Arg, std::move(separator));
  callParts(node, *out);
  return {std::move(out), typeOf(Kind::Text)};
}

Value ToSqlite::aggregate(const Node &node, const QString &name) {
  if (name == QLatin1String("GROUP_CONCAT") || name == QLatin1String("STRING_AGG")) return groupConcat(node);
  static const QSet<QString> same{QStringLiteral("COUNT"), QStringLiteral("SUM"), QStringLiteral("MIN"), QStringLiteral("MAX"), QStringLiteral("AVG"), QStringLiteral("ROW_NUMBER"), QStringLiteral("RANK"), QStringLiteral("DENSE_RANK"),
                                  QStringLiteral("NTILE"), QStringLiteral("LAG"), QStringLiteral("LEAD"), QStringLiteral("FIRST_VALUE"), QStringLiteral("LAST_VALUE"), QStringLiteral("NTH_VALUE"), QStringLiteral("PERCENT_RANK"), QStringLiteral("CUME_DIST")};
  if (!same.contains(name)) {
    if (node.hasChild(Slot::OrderBy)) note(node, 4020, QStringLiteral("The order inside %1 is not kept").arg(node.text));
    return tableOrUnknown(node, name);
  }
  NodePtr out = sql::make(NodeKind::FunctionCall, name.toLower());
  out->span = node.span;
  Type type = typeOf(name == QLatin1String("COUNT") || name.contains(QLatin1String("RANK")) || name == QLatin1String("ROW_NUMBER") ? Kind::Int : Kind::Unknown, name != QLatin1String("COUNT"));
  int scale = -1;
  Kind kind = Kind::Unknown;
  const auto args = node.all(Slot::Arg);
  if (name == QLatin1String("COUNT") && args.size() > 1) return refuse(node, QStringLiteral("COUNT of several columns"), 4002);
  for (std::size_t i = 0; i < args.size(); ++i) {
    Value v = expression(*args[i]);
    if (i == 0) {
      kind = v.type.kind;
      scale = v.type.kind == Kind::Int || v.type.kind == Kind::Bool ? 0 : v.type.scale;
      if (name != QLatin1String("COUNT")) {
        type = v.type;
        type.nullable = true;
        type.literal = false;
      }
    }
    out->add(Slot::Arg, std::move(v.node));
  }
  callParts(node, *out);
  if (name == QLatin1String("AVG")) {
    type = typeOf(Kind::Decimal);
    type.divided = m_session.fromMySql() && (kind == Kind::Int || kind == Kind::Decimal);
    type.scale = scale >= 0 ? scale + 4 : -1;
    if (m_session.fromPostgres()) type.scale = -1;
  } else if (name == QLatin1String("SUM") && kind == Kind::Decimal && scale > 0) { // the doubles are rounded to the digits that the decimals had
    type.scale = scale;
    return {f("round(_1, _2)", sql::list(std::move(out), sql::number(scale))), type};
  }
  return {std::move(out), type};
}

Value ToSqlite::special(const Node &node, const QString &name) {
  if (Value v = dateSpecial(node, name); v.node) return v;
  if (name == QLatin1String("VALUES") && m_excluded && node.count(Slot::Arg) == 1) {
    NodePtr column = columnReference(*node.child(Slot::Arg)).node;
    column->put(Slot::Qualifier, sql::name({QStringLiteral("excluded")}));
    return {std::move(column), {}};
  }
  const bool mySql = m_session.fromMySql();
  if (name == QLatin1String("SUBSTRING") || name == QLatin1String("SUBSTR") || name == QLatin1String("MID")) {
    Arguments args;
    if (node.has(Flag::KeywordArgs)) { // SUBSTRING(x FROM 2 FOR 3): the words stand between the values
      Value text, from{sql::number(1), typeOf(Kind::Int, false)}, length;
      QString word;
      for (const Node *argument : node.all(Slot::Arg)) {
        if (argument->kind == NodeKind::Word) {
          word = argument->text;
          continue;
        }
        Value v = expression(*argument);
        (word == QLatin1String("FROM") ? from : word == QLatin1String("FOR") ? length : text) = std::move(v);
      }
      args.push_back(std::move(text));
      args.push_back(std::move(from));
      if (length.node) args.push_back(std::move(length));
    } else args = arguments(node);
    if (args.size() == 2 && args[1].type.isText()) return refuse(node, QStringLiteral("SUBSTRING by a pattern"), 4002);
    return substring(node, std::move(args));
  }
  if (name == QLatin1String("ROUND")) return rounded(arguments(node));
  if (name == QLatin1String("CONCAT") || name == QLatin1String("CONCAT_WS")) {
    Arguments args = arguments(node);
    NodePtr out;
    if (name == QLatin1String("CONCAT_WS")) { // each part with its separator before it, the first cut off
      if (args.size() < 2) return {};
      NodePtr separator = std::move(args[0].node);
      for (std::size_t i = 1; i < args.size(); ++i) {
        NodePtr part = f("coalesce(_1 || _2, '')", sql::list(separator->clone(), std::move(args[i].node)));
        out = out ? sql::binary(QStringLiteral("||"), std::move(out), std::move(part)) : std::move(part);
      }
      return {f("substr(_1, length(_2) + 1)", sql::list(std::move(out), std::move(separator))), typeOf(Kind::Text)};
    }
    for (Value &v : args) {
      if (v.type.kind == Kind::Decimal || v.type.kind == Kind::Float) note(node, 4019, QStringLiteral("The text of a number with digits after the point may be written differently"));
      NodePtr part = !mySql && v.type.nullable ? f("coalesce(_1, '')", sql::list(std::move(v.node))) : std::move(v.node);
      out = out ? sql::binary(QStringLiteral("||"), std::move(out), std::move(part)) : std::move(part);
    }
    if (args.size() == 1) out = sql::cast(std::move(out), QStringLiteral("TEXT"));
    return {std::move(out), typeOf(Kind::Text)};
  }
  if ((name == QLatin1String("GREATEST") || name == QLatin1String("LEAST")) && node.count(Slot::Arg) >= 2) {
    Arguments args = arguments(node);
    const char *call = name == QLatin1String("GREATEST") ? "max" : "min";
    Type type = args[0].type;
    type.literal = false;
    if (mySql) {
      std::vector<NodePtr> nodes;
      for (Value &v : args) nodes.push_back(std::move(v.node));
      return {sql::call(QString::fromLatin1(call), std::move(nodes)), type};
    }
    NodePtr out = std::move(args[0].node); // PostgreSQL passes over NULL
    for (std::size_t i = 1; i < args.size(); ++i) {
      const QByteArray text = QByteArray("coalesce(") + call + "(_1, _2), _1, _2)";
      out = f(text.constData(), sql::list(std::move(out), std::move(args[i].node)));
    }
    return {std::move(out), type};
  }
  if (name == QLatin1String("FIELD") || name == QLatin1String("ELT")) {
    Arguments args = arguments(node);
    NodePtr out = sql::make(NodeKind::Case);
    out->add(Slot::Operand, std::move(args[0].node));
    for (std::size_t i = 1; i < args.size(); ++i) {
      NodePtr when = sql::make(NodeKind::When), number = sql::number(static_cast<qint64>(i));
      const bool field = name == QLatin1String("FIELD");
      when->add(Slot::Condition, field ? std::move(args[i].node) : std::move(number));
      when->add(Slot::Result, field ? sql::number(static_cast<qint64>(i)) : std::move(args[i].node));
      out->add(Slot::Branch, std::move(when));
    }
    if (name == QLatin1String("FIELD")) out->add(Slot::Else, sql::number(0));
    return {std::move(out), typeOf(name == QLatin1String("FIELD") ? Kind::Int : Kind::Text)};
  }
  if ((name == QLatin1String("INSTR") || name == QLatin1String("LOCATE") || name == QLatin1String("STRPOS")) && node.count(Slot::Arg) == 2) {
    Arguments args = arguments(node);
    if (name == QLatin1String("LOCATE")) std::swap(args[0], args[1]);
    const bool folded = ignoresCase(args[0].type, args[1].type);
    return {f(folded ? "instr(lower(_1), lower(_2))" : "instr(_1, _2)", sql::list(std::move(args[0].node), std::move(args[1].node))), typeOf(Kind::Int)};
  }
  if (name == QLatin1String("IF") && node.count(Slot::Arg) == 3) {
    NodePtr test = condition(*node.all(Slot::Arg)[0]);
    Value yes = expression(*node.all(Slot::Arg)[1]), no = expression(*node.all(Slot::Arg)[2]);
    const Type type = common(yes.type, no.type);
    return {f("CASE WHEN _1 THEN _2 ELSE _3 END", sql::list(std::move(test), std::move(yes.node), std::move(no.node))), type};
  }
  if (name == QLatin1String("HEX") && node.count(Slot::Arg) == 1) {
    Value v = expression(*node.child(Slot::Arg));
    return {f(v.type.kind == Kind::Int ? "printf('%X', _1)" : "hex(_1)", sql::list(std::move(v.node))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("LENGTH") && node.count(Slot::Arg) == 1) {
    Value v = expression(*node.child(Slot::Arg));
    const bool bytes = mySql && v.type.kind != Kind::Bytes;
    return {f(bytes ? "length(CAST(_1 AS BLOB))" : "length(_1)", sql::list(std::move(v.node))), typeOf(Kind::Int)};
  }
  if (name == QLatin1String("SUBSTRING_INDEX") && node.count(Slot::Arg) == 3) {
    Arguments args = arguments(node);
    if (args[2].node->kind != NodeKind::NumberLiteral || args[2].node->text != QLatin1String("1")) return refuse(node, QStringLiteral("SUBSTRING_INDEX with another count than 1"), 4002);
    return {f("CASE WHEN instr(_1, _2) > 0 THEN substr(_1, 1, instr(_1, _2) - 1) ELSE _1 END", sql::list(std::move(args[0].node), std::move(args[1].node))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("JSON_UNQUOTE") && node.child(Slot::Arg)) {
    const Node *inner = node.child(Slot::Arg);
    if (inner->isCall(QLatin1String("json_extract")) && inner->count(Slot::Arg) == 2) {
      Arguments args = arguments(*inner);
      return {f("_1 ->> _2", sql::list(std::move(args[0].node), std::move(args[1].node))), typeOf(Kind::Text)};
    }
    return {f("_1 ->> '$'", sql::list(expression(*inner).node)), typeOf(Kind::Text)};
  }
  if ((name == QLatin1String("UPPER") || name == QLatin1String("LOWER") || name == QLatin1String("UCASE") || name == QLatin1String("LCASE")) && node.count(Slot::Arg) == 1) {
    Value v = expression(*node.child(Slot::Arg));
    const bool ascii = v.node->kind == NodeKind::StringLiteral && std::all_of(v.node->text.begin(), v.node->text.end(), [](QChar c) { return c.unicode() < 128; });
    if (!ascii) note(node, 4019, QStringLiteral("%1 changes ASCII letters only").arg(node.text));
    return {sql::call(name.startsWith(QLatin1Char('U')) ? QStringLiteral("upper") : QStringLiteral("lower"), sql::list(std::move(v.node))), v.type.isText() ? Type(v.type) : typeOf(Kind::Text)};
  }
  if (name == QLatin1String("FORMAT") && !mySql && node.child(Slot::Arg) && node.child(Slot::Arg)->kind == NodeKind::StringLiteral) {
    QString text = node.child(Slot::Arg)->text, bare = text;
    bare.remove(QStringLiteral("%s")).remove(QStringLiteral("%%"));
    if (bare.contains(QLatin1Char('%'))) return refuse(node, QStringLiteral("This format"), 4016);
    std::vector<NodePtr> nodes;
    for (Value &v : arguments(node)) nodes.push_back(std::move(v.node));
    return {sql::call(QStringLiteral("printf"), std::move(nodes)), typeOf(Kind::Text)};
  }
  return {};
}

} // namespace portolan::convert
