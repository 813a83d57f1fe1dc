// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/json_path.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

NodePtr pathArray(const QStringList &steps) { return sql::string(textArray(steps)); }

} // namespace

/// The source's path as PostgreSQL's: `**` stands behind a dot there.
static QString jsonPathText(const QString &path) {
  if (!path.contains(QLatin1String("**"))) return path;
  QString text = path;
  return QStringLiteral("strict ") + text.replace(QLatin1String("$**"), QLatin1String("$.**")).replace(QLatin1String("..**"), QLatin1String(".**"));
}

Value MySqlToPostgres::jsonPath(Value document, const Node &path, bool asText) {
  Type type = typeOf(asText ? Kind::Text : Kind::Json);
  type.binaryText = document.type.binaryText;
  if (path.kind == NodeKind::StringLiteral) {
    if (const auto steps = plainJsonPath(path.text)) {
      if (steps->isEmpty() && !asText) return document;
      return {sql::binary(asText ? QStringLiteral("#>>") : QStringLiteral("#>"), std::move(document.node), pathArray(*steps)), type};
    }
    NodePtr found = f("nullif(jsonb_path_query_array(_1, _2), '[]'::jsonb)", sql::list(std::move(document.node), sql::string(jsonPathText(path.text))));
    if (asText) found = sql::binary(QStringLiteral("#>>"), std::move(found), sql::string(QStringLiteral("{}")));
    return {std::move(found), type};
  }
  Value text = toText(expression(path));
  NodePtr found = f("jsonb_path_query_first(_1, _2::jsonpath)", sql::list(std::move(document.node), std::move(text.node)));
  if (asText) found = sql::binary(QStringLiteral("#>>"), std::move(found), sql::string(QStringLiteral("{}")));
  return {std::move(found), type};
}

Value MySqlToPostgres::jsonExtract(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() < 2) return unknownCall(node);
  Value document = toJson(expression(*args[0]));
  if (args.size() == 2) return jsonPath(std::move(document), *args[1], false);
  const bool ordered = std::all_of(args.begin() + 1, args.end(), [](const Node *p) { return p->kind == NodeKind::StringLiteral && p->text.size() == 4 && p->text.startsWith(QLatin1String("$[")); });
  if (m_session.options.from == sql::Dialect::MariaDb && !ordered) note(node, 4020, QStringLiteral("JSON_EXTRACT() with several paths: MariaDB gives what it finds in the order of the document, the target in the order of the paths"));
  NodePtr array = sql::call(QStringLiteral("jsonb_build_array"));
  for (std::size_t i = 1; i < args.size(); ++i) array->add(Slot::Arg, jsonPath(document.copy(), *args[i], false).node);
  return {f("nullif(jsonb_path_query_array(_1, 'strict $[*] ? (@ != null)'), '[]'::jsonb)", sql::list(std::move(array))), typeOf(Kind::Json)};
}

Value MySqlToPostgres::jsonUnquote(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() != 1) return unknownCall(node);
  if (args[0]->isCall(QLatin1String("JSON_EXTRACT")) && args[0]->count(Slot::Arg) == 2 && args[0]->all(Slot::Arg)[0]->kind == NodeKind::StringLiteral && args[0]->all(Slot::Arg)[0]->text.contains(QLatin1String("null")))
    note(node, 4020, QStringLiteral("JSON_UNQUOTE() gives the text null for a JSON null; #>> gives NULL"));
  else if (args[0]->isCall(QLatin1String("JSON_EXTRACT"))) note(node, 4019, QStringLiteral("JSON_UNQUOTE() gives the text null for a JSON null; #>> gives NULL"));
  if (args[0]->isCall(QLatin1String("JSON_EXTRACT")) && args[0]->count(Slot::Arg) == 2) return jsonPath(toJson(expression(*args[0]->all(Slot::Arg)[0])), *args[0]->all(Slot::Arg)[1], true);
  Value v = expression(*args[0]);
  if (v.type.kind == Kind::Json) {
    Type type = typeOf(Kind::Text);
    type.binaryText = v.type.binaryText;
    return {sql::binary(QStringLiteral("#>>"), std::move(v.node), sql::string(QStringLiteral("{}"))), type};
  }
  if (v.node->kind == NodeKind::StringLiteral) {
    const QString text = v.node->text.trimmed();
    if (!text.startsWith(QLatin1Char('"')) || !text.endsWith(QLatin1Char('"')) || text.size() < 2) return v;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]"));
    return document.isNull() ? std::move(v) : Value{sql::string(document.array().first().toString()), v.type};
  }
  v = toText(std::move(v));
  const bool nullable = v.type.nullable;
  return {f("CASE WHEN left(_1, 1) = '\"' AND right(_1, 1) = '\"' THEN _1::jsonb #>> '{}' ELSE _1 END", sql::list(std::move(v.node))), typeOf(Kind::Text, nullable)};
}

Value MySqlToPostgres::jsonValue(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() < 2) return unknownCall(node);
  Value found = jsonPath(toJson(expression(*args[0])), *args[1], false);
  Type type = typeOf(node.textIs(QLatin1String("JSON_VALUE")) ? Kind::Text : Kind::Json);
  type.binaryText = found.type.binaryText;
  if (type.kind == Kind::Json) return {f("CASE WHEN jsonb_typeof(_1) IN ('array', 'object') THEN _1 END", sql::list(std::move(found.node))), type};
  NodePtr scalar = found.node->clone();
  if (scalar->kind == NodeKind::Binary && scalar->text == QLatin1String("#>")) scalar->text = QStringLiteral("#>>");
  else scalar = sql::binary(QStringLiteral("#>>"), std::move(scalar), sql::string(QStringLiteral("{}")));
  const char *form_ = m_session.options.from == sql::Dialect::MariaDb ? "CASE jsonb_typeof(_1) WHEN 'array' THEN NULL WHEN 'object' THEN NULL WHEN 'boolean' THEN CASE WHEN _1 = 'true'::jsonb THEN '1' ELSE '0' END ELSE _2 END"
                                                                      : "CASE jsonb_typeof(_1) WHEN 'array' THEN NULL WHEN 'object' THEN NULL ELSE _2 END";
  return {f(form_, sql::list(std::move(found.node), std::move(scalar))), type};
}

Value MySqlToPostgres::jsonBuild(const Node &node) {
  Arguments a = arguments(node);
  const QString name = node.text.toUpper();
  if (name.size() > 8 && name != QLatin1String("JSON_OBJECT") && name != QLatin1String("JSON_ARRAY")) note(node, 4020, QStringLiteral("%1() writes its text otherwise on the target").arg(name));
  if (name == QLatin1String("JSON_PRETTY") || name == QLatin1String("JSON_DETAILED")) return {f("jsonb_pretty(_1)", sql::list(toJson(std::move(a[0])).node)), typeOf(Kind::Text)};
  if (name == QLatin1String("JSON_COMPACT") || name == QLatin1String("JSON_LOOSE") || name == QLatin1String("JSON_NORMALIZE")) return a.empty() ? unknownCall(node) : toJson(std::move(a[0]));
  const bool object = name == QLatin1String("JSON_OBJECT");
  NodePtr out = sql::call(object ? QStringLiteral("jsonb_build_object") : QStringLiteral("jsonb_build_array"));
  for (std::size_t i = 0; i < a.size(); ++i) {
    if ((object && i % 2 == 0) || a[i].type.isMoment() || a[i].type.kind == Kind::Interval) a[i] = toText(std::move(a[i]));
    if (a[i].type.divided) a[i] = shown(std::move(a[i]));
    out->add(Slot::Arg, std::move(a[i].node));
  }
  return {std::move(out), typeOf(Kind::Json, false)};
}

Value MySqlToPostgres::jsonChange(const Node &node) {
  const QString name = node.text.toUpper();
  const auto args = node.all(Slot::Arg);
  if (args.size() < 2) return unknownCall(node);
  Value document = toJson(expression(*args[0]));
  const bool remove_ = name == QLatin1String("JSON_REMOVE");
  for (std::size_t i = 1; i < args.size(); i += remove_ ? 1 : 2) {
    const auto steps = args[i]->kind == NodeKind::StringLiteral ? plainJsonPath(args[i]->text) : std::nullopt;
    if (!steps) {
      note(*args[i], 4015, QStringLiteral("%1() with a path that is not constant or has wildcards").arg(name));
      return unknownCall(node);
    }
    NodePtr path = pathArray(*steps);
    if (remove_) {
      document.node = sql::binary(QStringLiteral("#-"), std::move(document.node), std::move(path));
      continue;
    }
    if (i + 1 >= args.size()) return unknownCall(node);
    NodePtr value = toJsonValue(expression(*args[i + 1])).node;
    const char *text = "jsonb_set(_1, _2, _3)";
    if (name == QLatin1String("JSON_REPLACE")) text = steps->isEmpty() ? "_3" : "jsonb_set(_1, _2, _3, false)";
    else if (name == QLatin1String("JSON_INSERT")) text = "CASE WHEN _1 #> _2 IS NOT NULL THEN _1 ELSE jsonb_set(_1, _2, _3) END";
    else if (name == QLatin1String("JSON_SET")) text = steps->isEmpty() ? "_3" : "jsonb_set(_1, _2, _3)";
    else if (name == QLatin1String("JSON_ARRAY_INSERT")) text = "jsonb_insert(_1, _2, _3)";
    else if (steps->isEmpty()) text = "CASE jsonb_typeof(_1) WHEN 'array' THEN _1 || jsonb_build_array(_3) ELSE jsonb_build_array(_1, _3) END";
    else text = "jsonb_set(_1, _2, CASE jsonb_typeof(_1 #> _2) WHEN 'array' THEN (_1 #> _2) || jsonb_build_array(_3) ELSE jsonb_build_array(_1 #> _2, _3) END, false)";
    document.node = f(text, sql::list(std::move(document.node), std::move(path), std::move(value)));
  }
  return {std::move(document.node), typeOf(Kind::Json)};
}

Value MySqlToPostgres::jsonContains(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() < 2) return unknownCall(node);
  Value document = toJson(expression(*args[0])), candidate = toJson(expression(*args[1]));
  if (node.textIs(QLatin1String("JSON_OVERLAPS"))) {
    m_session.functions.insert(QStringLiteral("json_overlaps"));
    return {f("portolan.json_overlaps(_1, _2)", sql::list(std::move(document.node), std::move(candidate.node))), typeOf(Kind::Bool)};
  }
  if (args.size() > 2) document = jsonPath(std::move(document), *args[2], false);
  m_session.functions.insert(QStringLiteral("json_contains")); // `@>` has other rules for arrays inside of arrays
  return {f("portolan.json_contains(_1, _2)", sql::list(std::move(document.node), std::move(candidate.node))), typeOf(Kind::Bool)};
}

Value MySqlToPostgres::jsonContainsPath(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() < 2) return unknownCall(node);
  Value document = toJson(expression(*args[0]));
  const bool exists = node.textIs(QLatin1String("JSON_EXISTS"));
  const QString join_ = !exists && args[1]->text.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0 ? QStringLiteral("AND") : QStringLiteral("OR");
  NodePtr out;
  for (std::size_t i = exists ? 1 : 2; i < args.size(); ++i) {
    NodePtr path = args[i]->kind == NodeKind::StringLiteral ? args[i]->clone() : sql::cast(toText(expression(*args[i])).node, QStringLiteral("jsonpath"));
    NodePtr one = sql::call(QStringLiteral("jsonb_path_exists"), sql::list(document.node->clone(), std::move(path)));
    out = out ? sql::binary(join_, std::move(out), std::move(one)) : std::move(one);
  }
  if (!out) return unknownCall(node);
  return {std::move(out), typeOf(Kind::Bool)};
}

Value MySqlToPostgres::jsonInspect(const Node &node) {
  const QString name = node.text.toUpper();
  const auto args = node.all(Slot::Arg);
  if (args.empty()) return unknownCall(node);
  if (name == QLatin1String("JSON_QUOTE")) {
    Value v = toText(expression(*args[0]));
    const bool nullable = v.type.nullable;
    return {f("to_json(_1::text)::text", sql::list(std::move(v.node))), typeOf(Kind::Text, nullable)};
  }
  if (name == QLatin1String("JSON_VALID")) {
    if (args[0]->kind == NodeKind::StringLiteral) {
      QJsonParseError error;
      (void)QJsonDocument::fromJson(QByteArray("[" + args[0]->text.toUtf8() + "]"), &error);
      return {sql::boolean(error.error == QJsonParseError::NoError && !args[0]->text.trimmed().isEmpty()), typeOf(Kind::Bool, false)};
    }
    Value v = expression(*args[0]);
    if (v.type.kind == Kind::Json) return {f("CASE WHEN _1 IS NOT NULL THEN true END", sql::list(std::move(v.node))), typeOf(Kind::Bool)};
    m_session.functions.insert(QStringLiteral("json_valid"));
    return {f("portolan.json_valid(_1)", sql::list(toText(std::move(v)).node)), typeOf(Kind::Bool)};
  }
  Value document = toJson(expression(*args[0]));
  if (args.size() > 1) document = jsonPath(std::move(document), *args[1], false);
  if (name == QLatin1String("JSON_LENGTH"))
    return {f("CASE jsonb_typeof(_1) WHEN 'array' THEN jsonb_array_length(_1) WHEN 'object' THEN (SELECT count(*)::int FROM jsonb_object_keys(_1)) ELSE CASE WHEN _1 IS NOT NULL THEN 1 END END", sql::list(std::move(document.node))), typeOf(Kind::Int)};
  if (name == QLatin1String("JSON_KEYS") && args[0]->kind == NodeKind::StringLiteral && (args.size() == 1 || document.node->kind == NodeKind::Binary)) { // json keeps the order of keys
    NodePtr text = document.node->clone();
    Node *cast_ = args.size() == 1 ? text.get() : text->child(Slot::Left);
    if (cast_ && cast_->kind == NodeKind::Cast && cast_->child(Slot::Type)) cast_->child(Slot::Type)->text = QStringLiteral("json");
    return {f("CASE json_typeof(_1) WHEN 'object' THEN (SELECT coalesce(json_agg(k)::jsonb, '[]') FROM json_object_keys(_1) AS k) END", sql::list(std::move(text))), typeOf(Kind::Json)};
  }
  if (name == QLatin1String("JSON_KEYS") && m_session.options.from == sql::Dialect::MariaDb) note(node, 4020, QStringLiteral("JSON_KEYS(): MariaDB gives the keys in the order of the document, jsonb sorts them"));
  if (name == QLatin1String("JSON_KEYS")) return {f("CASE jsonb_typeof(_1) WHEN 'object' THEN (SELECT coalesce(jsonb_agg(k), '[]') FROM jsonb_object_keys(_1) AS k) END", sql::list(std::move(document.node))), typeOf(Kind::Json)};
  if (name == QLatin1String("JSON_TYPE"))
    return {f("CASE jsonb_typeof(_1) WHEN 'number' THEN CASE WHEN _1::text ~ '^-?\\d+$' THEN 'INTEGER' ELSE 'DOUBLE' END ELSE upper(jsonb_typeof(_1)) END", sql::list(std::move(document.node))), typeOf(Kind::Text)};
  m_session.functions.insert(QStringLiteral("json_depth"));
  return {f("portolan.json_depth(_1)", sql::list(std::move(document.node))), typeOf(Kind::Int)};
}

Value MySqlToPostgres::jsonMerge(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() < 2) return unknownCall(node);
  const QString helper = node.textIs(QLatin1String("JSON_MERGE_PATCH")) ? QStringLiteral("json_merge_patch") : QStringLiteral("json_merge_preserve");
  m_session.functions.insert(helper);
  NodePtr out;
  for (Value &v : a) {
    NodePtr document = toJson(std::move(v)).node;
    if (!out) {
      out = std::move(document);
      continue;
    }
    NodePtr call_ = sql::call(helper, sql::list(std::move(out), std::move(document)));
    call_->add(Slot::Qualifier, sql::name({helperSchema()}));
    out = std::move(call_);
  }
  return {std::move(out), typeOf(Kind::Json)};
}

Value MySqlToPostgres::jsonSearch(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() < 3) return unknownCall(node);
  if (a.size() > 3) note(node, 4020, QStringLiteral("JSON_SEARCH() with an escape sign or paths: the whole document is searched"));
  m_session.functions.insert(QStringLiteral("json_search"));
  return {f("portolan.json_search(_1, _2, _3)", sql::list(toJson(std::move(a[0])).node, toText(std::move(a[1])).node, toText(std::move(a[2])).node)), typeOf(Kind::Json)};
}

namespace {

QString text(const Node &node) {
  sql::PrintOptions options;
  options.dialect = sql::Dialect::Postgres;
  options.pretty = false;
  return sql::print(node, options);
}

} // namespace

NodePtr MySqlToPostgres::fromFunction(const Node &node, Scope &scope) {
  if (node.kind == NodeKind::JsonTable) return jsonTable(node, scope);
  return CodeConverter::fromFunction(node, scope);
}

/// JSON_TABLE before PostgreSQL 17: a lateral query over the path's items.
NodePtr MySqlToPostgres::jsonTable(const Node &node, Scope &scope) {
  ScopeTable table;
  table.known = true;
  const Node *alias = node.child(Slot::Alias);
  table.alias = alias ? alias->text : QStringLiteral("json_table");
  m_scopes.push_back(scope);
  const QString document = text(*toJson(expression(*node.child(Slot::Value))).node);
  m_scopes.pop_back();
  QStringList items, joins;
  int nested = 0;
  const std::function<void(const std::vector<const Node *> &, const QString &)> columns = [&](const std::vector<const Node *> &list, const QString &row) {
    for (const Node *column : list) {
      const QString path = column->textOf(Slot::Path);
      if (column->has(Flag::Nested)) {
        const QString inner = QStringLiteral("n%1").arg(++nested);
        joins << QStringLiteral("LEFT JOIN LATERAL jsonb_path_query(%1.v, %2) WITH ORDINALITY AS %3(v, n) ON true").arg(row, sql::quoteLiteral(sql::Dialect::Postgres, path), inner);
        columns(column->all(Slot::Column), inner);
        continue;
      }
      const QString name = sql::quoteIdentifier(sql::Dialect::Postgres, fold(column->text));
      Type type = typeOf(Kind::Int);
      if (column->has(Flag::Ordinality)) items << QStringLiteral("%1.n AS %2").arg(row, name);
      else if (column->has(Flag::Exists)) items << QStringLiteral("jsonb_path_exists(%1.v, %2)::int AS %3").arg(row, sql::quoteLiteral(sql::Dialect::Postgres, path), name);
      else {
        const auto steps = plainJsonPath(path);
        const QString value = steps ? QStringLiteral("%1.v #>> %2").arg(row, sql::quoteLiteral(sql::Dialect::Postgres, textArray(*steps)))
                                    : QStringLiteral("jsonb_path_query_first(%1.v, %2) #>> '{}'").arg(row, sql::quoteLiteral(sql::Dialect::Postgres, path));
        Value made{sql::raw(QString()), typeOf(Kind::Text)};
        made.node = sql::column(QStringLiteral("_1"));
        const Node *typeNode = column->child(Slot::Type);
        QString typed = QStringLiteral("(%1)").arg(value);
        if (typeNode) {
          const QString base = typeNode->text.toUpper();
          if (base == QLatin1String("JSON")) typed = steps ? QStringLiteral("(%1.v #> %2)").arg(row, sql::quoteLiteral(sql::Dialect::Postgres, textArray(*steps))) : typed, type = typeOf(Kind::Json);
          else if (base.contains(QLatin1String("CHAR")) || base.contains(QLatin1String("TEXT"))) type = typeOf(Kind::Text);
          else {
            Value cast_ = castTo(*typeNode, {sql::column(QStringLiteral("_1")), typeOf(Kind::Unknown)});
            type = cast_.type;
            NodePtr parsed = form(sql::Dialect::Postgres, text(*cast_.node), sql::list(form(sql::Dialect::Postgres, typed, {})));
            typed = text(*parsed);
          }
        }
        if (const Node *onEmpty = column->child(Slot::OnEmpty); onEmpty && onEmpty->kind != NodeKind::Word) {
          Value other = expression(*onEmpty);
          if (type.isNumber()) other = toNumber(std::move(other));
          typed = QStringLiteral("CASE WHEN jsonb_path_exists(%1.v, %2) THEN %3 ELSE %4 END").arg(row, sql::quoteLiteral(sql::Dialect::Postgres, path), typed, text(*other.node));
        } else if (onEmpty && onEmpty->textIs(QLatin1String("ERROR"))) note(*column, 4020, QStringLiteral("JSON_TABLE: ERROR ON EMPTY gives NULL on the target"));
        if (const Node *onError = column->child(Slot::OnError); onError && !onError->textIs(QLatin1String("NULL"))) note(*column, 4020, QStringLiteral("JSON_TABLE: what stands ON ERROR is dropped"));
        items << QStringLiteral("%1 AS %2").arg(typed, name);
      }
      table.columns.push_back({column->text, fold(column->text), type, nullptr});
    }
  };
  columns(node.all(Slot::Column), QStringLiteral("r"));
  const QString query_ = QStringLiteral("SELECT %1 FROM jsonb_path_query(%2, %3) WITH ORDINALITY AS r(v, n) %4")
                           .arg(items.join(QLatin1String(", ")), document, sql::quoteLiteral(sql::Dialect::Postgres, node.textOf(Slot::Path)), joins.join(QLatin1Char(' ')));
  sql::ParseOptions options;
  options.dialect = sql::Dialect::Postgres;
  sql::Parsed parsed = sql::parseQuery(query_, options);
  NodePtr out = sql::make(NodeKind::DerivedTable);
  out->set(Flag::Lateral, !scope.tables.empty());
  out->add(Slot::Query, std::move(parsed.node));
  NodePtr name = sql::make(NodeKind::Alias, table.alias);
  name->set(Flag::As);
  out->add(Slot::Alias, std::move(name));
  scope.tables.push_back(std::move(table));
  return out;
}

} // namespace portolan::convert
