// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays are held as the text that PostgreSQL shows for them; what looks inside of one reads that text as JSON.
#include "core/convert/postgres_to_mysql/converter.h"

#include "core/convert/types/type_map.h"
#include "core/sql/parser.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

bool isPlainElement(const Type &array) {
  if (array.kind != Kind::Array || !array.element) return false;
  return array.element->isNumber() || array.element->isText();
}

} // namespace

/// The array as JSON: numbers stand in it as they are, words get quotes where they have none.
NodePtr PostgresToMySql::arrayAsJson(const Value &array) {
  if (!isPlainElement(array.type)) return nullptr;
  if (array.type.element->isNumber()) return f("CONCAT('[', LOWER(SUBSTRING(_1, 2, CHAR_LENGTH(_1) - 2)), ']')", sql::list(array.node->clone()));
  return f("CONCAT('[', REGEXP_REPLACE(REGEXP_REPLACE(SUBSTRING(_1, 2, CHAR_LENGTH(_1) - 2), _2, _3), _4, _5), ']')",
           sql::list(array.node->clone(), sql::string(QStringLiteral("(?-i)(^|,)NULL(?=,|$)")), sql::string(QStringLiteral("\\1null")), sql::string(QStringLiteral("(?-i)(^|,)(?!null(?:,|$))([^\",]+)(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")), sql::string(QStringLiteral("\\1\"\\2\""))));
}

/// An array as the source has it, converted; items that are written out need no reading.
std::optional<Value> PostgresToMySql::readableArray(const Node &node) {
  if (node.kind == NodeKind::Array && !node.hasChild(Slot::Query)) {
    NodePtr items = sql::call(QStringLiteral("JSON_ARRAY"));
    Type type = typeOf(Kind::Array, false);
    for (const Node *item : node.all(Slot::Item)) {
      Value v = expression(*item);
      if (!v.type.isNumber() && !v.type.isText() && v.type.kind != Kind::Null) return std::nullopt;
      if (v.type.kind != Kind::Null && !type.element) type.element = std::make_shared<Type>(v.type);
      items->add(Slot::Arg, std::move(v.node));
    }
    if (!type.element) return std::nullopt;
    type.element->literal = false;
    return Value{std::move(items), type};
  }
  Value v = expression(node);
  NodePtr json = arrayAsJson(v);
  if (!json) return std::nullopt;
  return Value{std::move(json), v.type};
}

Value PostgresToMySql::elementOf(NodePtr json, NodePtr index, const Type &element) {
  NodePtr value = f("JSON_UNQUOTE(NULLIF(JSON_EXTRACT(_1, CONCAT('$[', _2 - 1, ']')), CAST('null' AS CHAR)))", sql::list(std::move(json), std::move(index)));
  Type type = element;
  type.nullable = true;
  type.literal = false;
  if (type.kind == Kind::Int) return {f("CAST(_1 AS SIGNED)", sql::list(std::move(value))), type};
  if (type.kind == Kind::Decimal) return {f("CAST(_1 AS DECIMAL(65, 10))", sql::list(std::move(value))), type};
  if (type.kind == Kind::Float) return {f("CAST(_1 AS DOUBLE)", sql::list(std::move(value))), type};
  return {std::move(value), type};
}

/// x = ANY(array), x <> ALL(array), a @> b, a <@ b, a && b.
std::optional<Value> PostgresToMySql::arrayOperator(const QString &op, const Node &left, const Node &right) {
  const auto isArray = [](const Node &n) { return n.kind == NodeKind::Array || (n.kind == NodeKind::Cast && n.child(Slot::Type)->has(Flag::Array)); };
  if (right.kind == NodeKind::Quantified) {
    const bool any = right.text != QLatin1String("ALL");
    if (!(any && op == QLatin1String("=")) && !(!any && (op == QLatin1String("<>") || op == QLatin1String("!=")))) return std::nullopt;
    const Node *operand = right.child(Slot::Operand);
    if (!operand || isArray(*operand)) return std::nullopt;
    auto array = readableArray(*operand);
    if (!array) return std::nullopt;
    Value item = expression(left);
    NodePtr sought = array->type.element->isText() ? f("JSON_QUOTE(_1)", sql::list(text(std::move(item)))) : f("CAST(_1 AS CHAR)", sql::list(std::move(item.node)));
    // a NULL among the items leaves it open when the value is not there
    return Value{f(any ? "NULLIF(JSON_CONTAINS(_1, _2), CASE WHEN JSON_CONTAINS(_1, 'null') THEN 0 END)" : "NOT NULLIF(JSON_CONTAINS(_1, _2), CASE WHEN JSON_CONTAINS(_1, 'null') THEN 0 END)", sql::list(std::move(array->node), std::move(sought))), typeOf(Kind::Bool)};
  }
  if (op != QLatin1String("@>") && op != QLatin1String("<@") && op != QLatin1String("&&")) return std::nullopt;
  const std::size_t findings = m_session.findings.size();
  const auto side = [&](const Node &n) -> std::optional<Value> {
    if (n.kind == NodeKind::Cast && n.child(Slot::Type)->has(Flag::Array) && n.child(Slot::Operand)->kind == NodeKind::Array) return readableArray(*n.child(Slot::Operand));
    return readableArray(n);
  };
  if (left.kind == NodeKind::Array && right.kind == NodeKind::Array) return std::nullopt;
  if (!isArray(left) && !isArray(right) && expression(left).type.kind != Kind::Array) {
    m_session.findings.resize(findings);
    return std::nullopt;
  }
  auto a = side(left), b = a ? side(right) : std::nullopt;
  if (!a || !b) {
    m_session.findings.resize(findings);
    return std::nullopt;
  }
  const char *form = op == QLatin1String("@>") ? "JSON_CONTAINS(_1, _2)" : op == QLatin1String("<@") ? "JSON_CONTAINS(_2, _1)" : "JSON_OVERLAPS(_1, _2)";
  return Value{f(form, sql::list(std::move(a->node), std::move(b->node))), typeOf(Kind::Bool)};
}

/// array || array, array || item, item || array.
std::optional<Value> PostgresToMySql::joinedArrays(const Value &left, const Value &right) {
  if (left.type.kind != Kind::Array && right.type.kind != Kind::Array) return std::nullopt;
  const auto inner = [&](const Value &v) -> NodePtr {
    if (v.type.kind == Kind::Array) return f("NULLIF(SUBSTRING(_1, 2, CHAR_LENGTH(_1) - 2), '')", sql::list(v.node->clone()));
    if (v.type.isNumber()) return f("COALESCE(_1, 'NULL')", sql::list(v.node->clone()));
    return nullptr;
  };
  NodePtr a = inner(left), b = inner(right);
  if (!a || !b) return std::nullopt;
  Type type = left.type.kind == Kind::Array ? left.type : right.type;
  type.literal = false;
  NodePtr joined = f("CONCAT('{', CONCAT_WS(',', _1, _2), '}')", sql::list(std::move(a), std::move(b)));
  if (left.type.kind == right.type.kind && left.type.nullable && right.type.nullable) joined = f("CASE WHEN COALESCE(_1, _2) IS NOT NULL THEN _3 END", sql::list(left.node->clone(), right.node->clone(), std::move(joined)));
  return Value{std::move(joined), type};
}

std::optional<Value> PostgresToMySql::arrayFunction(const Node &node, const QString &name, std::vector<Value> &a) {
  if (a.empty() || a[0].type.kind != Kind::Array) return std::nullopt;
  NodePtr json = arrayAsJson(a[0]);
  if (!json) return std::nullopt;
  const Type element = *a[0].type.element;
  if (name == QLatin1String("cardinality") && a.size() == 1) return Value{f("JSON_LENGTH(_1)", sql::list(std::move(json))), typeOf(Kind::Int)};
  if ((name == QLatin1String("array_length") || name == QLatin1String("array_upper")) && a.size() == 2 && a[1].node->text == QLatin1String("1")) return Value{f("NULLIF(JSON_LENGTH(_1), 0)", sql::list(std::move(json))), typeOf(Kind::Int)};
  if (name == QLatin1String("array_to_string") && a.size() == 2 && a[1].node->kind == NodeKind::StringLiteral) {
    NodePtr joined = f("(SELECT GROUP_CONCAT(q.v ORDER BY q.n) FROM JSON_TABLE(_1, '$[*]' COLUMNS (n FOR ORDINALITY, v LONGTEXT PATH '$')) AS q)", sql::list(json->clone()));
    (void)sql::walk(*joined, [&](Node &n) {
      if (n.isCall(QLatin1String("GROUP_CONCAT"))) n.put(Slot::Separator, sql::string(a[1].node->text));
      return sql::Visit::Children;
    });
    return Value{f("COALESCE(_1, CASE WHEN JSON_LENGTH(_2) = 0 THEN '' END)", sql::list(std::move(joined), std::move(json))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("array_append") && a.size() == 2 && element.isNumber())
    return Value{f("CASE _1 WHEN '{}' THEN CONCAT('{', COALESCE(_2, 'NULL'), '}') ELSE CONCAT(LEFT(_1, CHAR_LENGTH(_1) - 1), ',', COALESCE(_2, 'NULL'), '}') END", sql::list(std::move(a[0].node), std::move(a[1].node))), a[0].type};
  (void)node;
  return std::nullopt;
}

} // namespace portolan::convert
