// SPDX-License-Identifier: GPL-3.0-or-later
// Functions that give rows: counted rows by a recursive query, arrays by UNION ALL, JSON by JSON_TABLE.
#include "core/convert/postgres_to_mysql/converter.h"

#include "core/convert/mysql_to_postgres/json_path.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

QString quoted(const QString &name) { return sql::quoteIdentifier(sql::Dialect::MariaDb, name); }

bool hasColumns(const Node &node) {
  return !sql::walk(node, [](const Node &n) { return n.kind == NodeKind::ColumnRef ? sql::Visit::Stop : sql::Visit::Children; });
}

} // namespace

QString PostgresToMySql::printed(const Node &node) const {
  sql::PrintOptions options;
  options.dialect = m_session.options.to;
  options.pretty = false;
  return sql::print(node, options);
}

/// A series as text of the target: SELECT n AS name FROM (numbers from … to …).
QString PostgresToMySql::series(const Node &call, const QString &name, Type *type) {
  const auto args = call.all(Slot::Arg);
  const bool outer = !sql::walk(call, [&](const Node &n) { // variables of a program stay the same
    if (n.kind != NodeKind::ColumnRef) return sql::Visit::Children;
    const auto place = resolve(n);
    return place && place->variable ? sql::Visit::Children : sql::Visit::Stop;
  });
  if (args.size() < 2 || args.size() > 3 || outer) return {};
  Value from = expression(*args[0]), to = expression(*args[1]);
  *type = from.type;
  type->literal = false;
  type->nullable = false;
  QString next, less = QStringLiteral("<=");
  bool sure = false;
  if (from.type.isMoment()) {
    if (args.size() != 3) return {};
    if (from.type.kind == Kind::Date) from = {f("CAST(_1 AS DATETIME(6))", sql::list(std::move(from.node))), typeOf(Kind::DateTime, false)};
    *type = typeOf(from.type.kind, false);
    const std::size_t findings = m_session.findings.size();
    Value moved = movedBy(call, {sql::column(QStringLiteral("n")), *type}, args[2]->kind == NodeKind::StringLiteral ? args[2]->text : intervalOf(*args[2]), false);
    if (m_session.findings.size() != findings) return {};
    next = printed(*moved.node);
  } else {
    QString step = QStringLiteral("1");
    if (args.size() == 3) {
      Value by = expression(*args[2]);
      step = printed(*by.node);
      if (step.startsWith(QLatin1Char('-'))) less = QStringLiteral(">=");
      else if (by.node->kind != NodeKind::NumberLiteral) return {};
      step = QLatin1Char('(') + step + QLatin1Char(')');
    }
    next = QStringLiteral("n + %1").arg(step);
    sure = from.node->kind == NodeKind::NumberLiteral && to.node->kind == NodeKind::NumberLiteral && to.node->text.toDouble() - from.node->text.toDouble() < 1000;
  }
  if (!sure) note(call, 4020, QStringLiteral("A series of more than 1000 rows is cut by max_recursive_iterations (MariaDB) or refused by cte_max_recursion_depth (MySQL)"), QStringLiteral("Raise the variable for the session."));
  return QStringLiteral("WITH RECURSIVE portolan_series (n) AS (SELECT %1 WHERE %1 %2 %3 UNION ALL SELECT %4 FROM portolan_series WHERE %4 %2 %3) SELECT n AS %5 FROM portolan_series")
    .arg(printed(*from.node), less, printed(*to.node), next, quoted(name));
}

NodePtr PostgresToMySql::fromFunction(const Node &node, Scope &scope) {
  const Node *alias = node.child(Slot::Alias);
  const Node *call = node.kind == NodeKind::FunctionTable && node.count(Slot::Item) == 1 ? node.child(Slot::Item) : nullptr;
  const auto refuseIt = [&]() -> NodePtr {
    note(node, 4001, QStringLiteral("%1 in FROM has no conversion").arg(call ? call->text + QStringLiteral("()") : QStringLiteral("This")));
    scope.tables.push_back({});
    return node.clone();
  };
  if (!call || call->kind != NodeKind::FunctionCall) return refuseIt();
  const QString name = call->text.toLower();
  const bool ordinality = node.has(Flag::WithOrdinality);
  ScopeTable table;
  table.known = true;
  table.alias = alias ? alias->text : name;
  QStringList names;
  if (alias)
    for (const Node *column : alias->all(Slot::Column)) names << column->text;
  const auto args = call->all(Slot::Arg);
  QString query;
  bool jsonTable = false;
  const auto add = [&](const QString &column, Type type) { table.columns.push_back({column, column, std::move(type), nullptr}); };
  m_scopes.push_back(scope); // what stands before it
  if (name == QLatin1String("generate_series") && !ordinality) {
    const QString column = names.value(0, table.alias);
    Type type;
    query = series(*call, column, &type);
    add(column, type);
  } else if (name == QLatin1String("unnest") && args.size() == 1 && args[0]->kind == NodeKind::Array) {
    const QString column = names.value(0, table.alias), number = names.value(1, QStringLiteral("ordinality"));
    QStringList rows;
    Type type = typeOf(Kind::Unknown);
    for (const Node *item : args[0]->all(Slot::Item)) {
      Value v = expression(*item);
      if (rows.isEmpty()) type = v.type;
      type.nullable = type.nullable || v.type.nullable;
      rows << QStringLiteral("SELECT %1 AS %2").arg(printed(*v.node), quoted(column)) + (ordinality ? QStringLiteral(", %1 AS %2").arg(rows.size() + 1).arg(quoted(number)) : QString());
    }
    type.literal = false;
    query = rows.join(QLatin1String(" UNION ALL "));
    add(column, type);
    if (ordinality) add(number, typeOf(Kind::Int, false));
  } else if (name == QLatin1String("unnest") && args.size() == 1) {
    const QString column = names.value(0, table.alias), number = names.value(1, QStringLiteral("ordinality"));
    if (const auto array = readableArray(*args[0])) {
      const Type element = *array->type.element;
      const QString type = element.isText() ? QStringLiteral("LONGTEXT") : element.kind == Kind::Int ? QStringLiteral("BIGINT") : element.kind == Kind::Float ? QStringLiteral("DOUBLE") : QStringLiteral("DECIMAL(65, 10)");
      query = QStringLiteral("JSON_TABLE(%1, '$[*]' COLUMNS (%2 %3 PATH '$'%4))").arg(printed(*array->node), quoted(column), type, ordinality ? QStringLiteral(", %1 FOR ORDINALITY").arg(quoted(number)) : QString());
      jsonTable = true;
      Type shown = element;
      shown.nullable = true;
      shown.literal = false;
      add(column, shown);
      if (ordinality) add(number, typeOf(Kind::Int, false));
    }
  } else if ((name.endsWith(QLatin1String("array_elements")) || name.endsWith(QLatin1String("array_elements_text"))) && args.size() == 1) {
    const bool text = name.endsWith(QLatin1String("_text"));
    const QString column = names.value(0, QStringLiteral("value")), number = names.value(1, QStringLiteral("ordinality"));
    query = QStringLiteral("JSON_TABLE(%1, '$[*]' COLUMNS (%2 %3 PATH '$'%4))")
              .arg(printed(*expression(*args[0]).node), quoted(column), QLatin1String(text ? "LONGTEXT" : "JSON"), ordinality ? QStringLiteral(", %1 FOR ORDINALITY").arg(quoted(number)) : QString());
    jsonTable = true;
    add(column, typeOf(text ? Kind::Text : Kind::Json));
    if (ordinality) add(number, typeOf(Kind::Int, false));
  } else if (name.endsWith(QLatin1String("object_keys")) && args.size() == 1 && !ordinality) {
    const QString column = names.value(0, QStringLiteral("key"));
    query = QStringLiteral("JSON_TABLE(JSON_KEYS(%1), '$[*]' COLUMNS (%2 LONGTEXT PATH '$'))").arg(printed(*expression(*args[0]).node), quoted(column));
    jsonTable = true;
    add(column, typeOf(Kind::Text, false));
  } else if ((name == QLatin1String("jsonb_each") || name == QLatin1String("json_each") || name == QLatin1String("jsonb_each_text") || name == QLatin1String("json_each_text")) && args.size() == 1 && !ordinality && !hasColumns(*args[0])) {
    const bool text = name.endsWith(QLatin1String("_text"));
    const QString key = names.value(0, QStringLiteral("key")), value = names.value(1, QStringLiteral("value")), document = printed(*expression(*args[0]).node);
    const QString path = QStringLiteral("JSON_EXTRACT(%1, CONCAT('$.\"', k.name, '\"'))").arg(document);
    query = QStringLiteral("SELECT k.name AS %1, %2 AS %3 FROM JSON_TABLE(JSON_KEYS(%4), '$[*]' COLUMNS (name LONGTEXT PATH '$')) AS k")
              .arg(quoted(key), text ? QStringLiteral("JSON_UNQUOTE(%1)").arg(path) : path, quoted(value), document);
    add(key, typeOf(Kind::Text, false));
    add(value, typeOf(text ? Kind::Text : Kind::Json));
  } else if (name.endsWith(QLatin1String("to_recordset")) && args.size() == 1 && alias) {
    QStringList columns;
    for (const Node *column : alias->all(Slot::Column)) {
      const QString type = column->textOf(Slot::Type).toUpper();
      const bool text = type.contains(QLatin1String("CHAR")) || type == QLatin1String("TEXT"), json = type.startsWith(QLatin1String("JSON")), number = type.contains(QLatin1String("INT"));
      if (!text && !json && !number && type != QLatin1String("NUMERIC") && type != QLatin1String("DATE")) {
        columns.clear();
        break;
      }
      columns << QStringLiteral("%1 %2 PATH '$.\"%3\"'").arg(quoted(column->text), QLatin1String(text ? "LONGTEXT" : json ? "JSON" : number ? "BIGINT" : type == QLatin1String("DATE") ? "DATE" : "DECIMAL(65,30)"), column->text);
      add(column->text, typeOf(text ? Kind::Text : json ? Kind::Json : number ? Kind::Int : type == QLatin1String("DATE") ? Kind::Date : Kind::Decimal));
    }
    if (!columns.isEmpty()) query = QStringLiteral("JSON_TABLE(%1, '$[*]' COLUMNS (%2))").arg(printed(*expression(*args[0]).node), columns.join(QLatin1String(", ")));
    jsonTable = true;
  }
  m_scopes.pop_back();
  if (query.isEmpty()) return refuseIt();
  sql::ParseOptions options;
  options.dialect = sql::Dialect::MariaDb;
  NodePtr out;
  if (jsonTable) {
    sql::Parsed parsed = sql::parseQuery(QStringLiteral("SELECT 1 FROM %1 AS x").arg(query), options);
    Node *item = parsed.node ? parsed.node->child(Slot::From) : nullptr;
    if (!item || sql::containsRaw(*parsed.node)) return refuseIt();
    out = parsed.node->take(Slot::From);
    out->takeAll(Slot::Alias);
  } else {
    sql::Parsed parsed = sql::parseQuery(query, options);
    if (!parsed.node || sql::containsRaw(*parsed.node)) return refuseIt();
    out = sql::make(NodeKind::DerivedTable);
    out->add(Slot::Query, std::move(parsed.node));
  }
  NodePtr made = sql::make(NodeKind::Alias, table.alias);
  made->set(Flag::As);
  out->add(Slot::Alias, std::move(made));
  table.targetAlias = table.alias;
  scope.tables.push_back(std::move(table));
  return out;
}

NodePtr PostgresToMySql::convertValues(const Node &node, std::vector<OutputColumn> *columns) {
  const NodePtr selects = valuesAsSelects(node, {});
  if (selects->kind == NodeKind::Values) return CodeConverter::convertValues(node, columns);
  return query(*selects, columns);
}

} // namespace portolan::convert
