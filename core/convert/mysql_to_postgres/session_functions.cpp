// SPDX-License-Identifier: GPL-3.0-or-later
// What depends on the session: last id, row count, user, variables.
#include "core/convert/mysql_to_postgres/converter.h"

#include "core/convert/mysql_to_postgres/routine_context.h"

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

Value MySqlToPostgres::sessionFunction(const Node &node) {
  const QString name = node.text.toUpper();
  const auto args = node.all(Slot::Arg);
  Type integer = typeOf(Kind::Int, false);
  integer.big = true;
  const Type text = typeOf(Kind::Text, false);
  if (name == QLatin1String("LAST_INSERT_ID")) {
    if (!args.empty()) return expression(*args[0]);
    const QString told = QStringLiteral("LAST_INSERT_ID() becomes lastval(): after several rows it is the last number, not the first");
    note(node, m_severalRows ? 4020 : 6017, told);
    if (m_routine) return {f("lastval()"), integer};
    m_session.functions.insert(QStringLiteral("last_insert_id"));
    return {f("portolan.last_insert_id()"), integer};
  }
  if (name == QLatin1String("ROW_COUNT") || name == QLatin1String("FOUND_ROWS")) {
    if (m_routine) {
      m_routine->usesRowCount = true;
      if (m_routine->updates && name == QLatin1String("ROW_COUNT")) note(node, 4020, QStringLiteral("ROW_COUNT() after UPDATE: the source counts the rows that changed, the target those that it found"));
      return {sql::column(m_routine->rowCountName), integer};
    }
    note(node, 4020, QStringLiteral("%1() has no counterpart outside a stored program").arg(name));
    return {sql::cast(sql::null(), QStringLiteral("BIGINT")), typeOf(Kind::Int)};
  }
  if (name == QLatin1String("DATABASE") || name == QLatin1String("SCHEMA")) return {f("current_schema()"), text};
  if (name == QLatin1String("USER") || name == QLatin1String("SESSION_USER") || name == QLatin1String("SYSTEM_USER")) return {f("session_user::text || '@' || coalesce(host(inet_client_addr()), 'localhost')"), text};
  if (name == QLatin1String("CURRENT_USER")) return {f("current_user::text"), text};
  if (name == QLatin1String("CURRENT_ROLE")) return {f("current_role::text"), text};
  if (name == QLatin1String("VERSION")) {
    note(node, 4020, QStringLiteral("VERSION() gives the target's version"));
    return {f("version()"), text};
  }
  if (name == QLatin1String("CONNECTION_ID")) return {f("pg_backend_pid()"), integer};
  if (name == QLatin1String("VALUES") || name == QLatin1String("VALUE")) {
    if (args.size() == 1 && m_excludedTable) {
      const Column *column = nullptr;
      for (const Column &c : m_excludedTable->columns)
        if (c.name.compare(args[0]->text, Qt::CaseInsensitive) == 0) column = &c;
      return {sql::column(column ? targetColumn(m_excludedTable->name, column->name) : fold(args[0]->text), QStringLiteral("excluded")), column ? columnType(*column) : Type()};
    }
    return args.size() == 1 && !m_rowAlias.isEmpty() ? Value{sql::column(fold(args[0]->text), QStringLiteral("excluded")), {}} : unknownCall(node);
  }
  if (name == QLatin1String("RAND")) {
    if (!args.empty()) note(node, 4007, QStringLiteral("RAND() with a seed: the numbers are others"));
    return {f("random()"), typeOf(Kind::Float, false)};
  }
  if (name == QLatin1String("NEXTVAL") || name == QLatin1String("LASTVAL")) {
    if (args.empty()) return unknownCall(node);
    NodePtr sequence = tableName(*args[0]);
    return {sql::call(name == QLatin1String("NEXTVAL") ? QStringLiteral("nextval") : QStringLiteral("currval"), sql::list(sql::string(sql::quoteName(sql::Dialect::Postgres, sequence->objectName())))), integer};
  }
  if (name == QLatin1String("GROUPING")) {
    NodePtr out = sql::call(QStringLiteral("grouping"));
    for (const Node *argument : args) out->add(Slot::Arg, expression(*argument).node);
    return {std::move(out), integer};
  }
  if (name == QLatin1String("INTERVAL") && args.size() > 1) {
    // How many of the sorted numbers are not above the first.
    NodePtr array = sql::make(NodeKind::Array);
    for (std::size_t i = 1; i < args.size(); ++i) array->add(Slot::Item, toNumber(expression(*args[i])).node);
    return {f("coalesce(width_bucket(_1, _2), -1)", sql::list(toNumber(expression(*args[0])).node, std::move(array))), integer};
  }
  if (name == QLatin1String("DEFAULT") && args.size() == 1)
    for (const ScopeTable &table : m_scopes.empty() ? std::vector<ScopeTable>() : m_scopes.back().tables)
      if (table.table)
        for (const Column &column : table.table->columns)
          if (column.name.compare(args[0]->text, Qt::CaseInsensitive) == 0) {
            if (column.defaultValue.kind == DefaultKind::Literal) return {sql::string(column.defaultValue.text), columnType(column)};
            if (column.nullable && (column.defaultValue.kind == DefaultKind::None || column.defaultValue.kind == DefaultKind::Null)) return {sql::null(), typeOf(Kind::Null)};
          }
  return unknownCall(node);
}

Value MySqlToPostgres::matchAgainst(const Node &node) {
  NodePtr document;
  for (const Node *column : node.all(Slot::Column)) {
    NodePtr part = f("coalesce(_1, '')", sql::list(toText(expression(*column)).node));
    document = document ? f("_1 || ' ' || _2", sql::list(std::move(document), std::move(part))) : std::move(part);
  }
  Value against = toText(expression(*node.child(Slot::Against)));
  note(node, 4011, QStringLiteral("MATCH … AGAINST becomes a text search with the configuration simple: ranking and operators differ"));
  return {f("to_tsvector('simple', _1) @@ websearch_to_tsquery('simple', _2)", sql::list(std::move(document), std::move(against.node))), typeOf(Kind::Bool)};
}

Value MySqlToPostgres::systemVariable(const Node &node) {
  static const QHash<QString, QString> forms{{QStringLiteral("VERSION"), QStringLiteral("version()")}, {QStringLiteral("HOSTNAME"), QStringLiteral("coalesce(host(inet_server_addr()), 'localhost')")},
                                             {QStringLiteral("PORT"), QStringLiteral("inet_server_port()")}, {QStringLiteral("AUTOCOMMIT"), QStringLiteral("1")},
                                             {QStringLiteral("TX_ISOLATION"), QStringLiteral("current_setting('transaction_isolation')")},
                                             {QStringLiteral("TRANSACTION_ISOLATION"), QStringLiteral("current_setting('transaction_isolation')")},
                                             {QStringLiteral("MAX_CONNECTIONS"), QStringLiteral("current_setting('max_connections')::int")},
                                             {QStringLiteral("TIME_ZONE"), QStringLiteral("current_setting('TimeZone')")}, {QStringLiteral("LAST_INSERT_ID"), QStringLiteral("lastval()")}};
  note(node, 4009, QStringLiteral("The system variable @@%1 has no exact counterpart").arg(node.text));
  const QString text = forms.value(node.text.toUpper(), QStringLiteral("NULL"));
  const bool number = text == QLatin1String("1") || text.endsWith(QLatin1String("::int")) || text == QLatin1String("lastval()") || text == QLatin1String("inet_server_port()");
  return {form(sql::Dialect::Postgres, text, {}), typeOf(number ? Kind::Int : Kind::Text)};
}

/// @x := e inside an expression: the setting is made row by row, and its new text is the value.
Value MySqlToPostgres::setUserVariable(const Node &node) {
  const Node *target = node.child(Slot::Left);
  if (m_routine || !target || target->kind != NodeKind::UserVariable) {
    note(node, 4008, QStringLiteral("A user variable is set inside an expression"));
    return expression(*node.child(Slot::Right));
  }
  Value v = shown(expression(*node.child(Slot::Right)));
  note(node, 4008, QStringLiteral("The user variable @%1 is set inside an expression: in which order rows and expressions set it is not defined").arg(target->text));
  Type type = typeOf(v.type.isNumber() ? (v.type.kind == Kind::Int ? Kind::Int : Kind::Decimal) : Kind::Text);
  type.big = true;
  m_userTypes.insert(target->text.toLower(), type);
  NodePtr text = sql::cast(std::move(v.node), QStringLiteral("TEXT"));
  const char *made = !type.isNumber() ? "set_config(_1, _2, false)" : type.kind == Kind::Int ? "nullif(set_config(_1, _2, false), '')::bigint" : "nullif(set_config(_1, _2, false), '')::numeric";
  return {f(made, sql::list(sql::string(QStringLiteral("uservar.") + target->text.toLower()), std::move(text))), type};
}

Value MySqlToPostgres::userVariable(const Node &node) {
  if (m_routine) {
    const Variable &v = m_routine->userVariable(node.text);
    return {sql::column(v.target), v.type};
  }
  note(node, 4008, QStringLiteral("The user variable @%1 becomes the session setting uservar.%1, which holds text").arg(node.text));
  if (const Type type = m_userTypes.value(node.text.toLower()); type.isNumber())
    return {f(type.kind == Kind::Int ? "nullif(current_setting(_1, true), '')::bigint" : "nullif(current_setting(_1, true), '')::numeric", sql::list(sql::string(QStringLiteral("uservar.") + node.text.toLower()))), type};
  return {f("current_setting(_1, true)", sql::list(sql::string(QStringLiteral("uservar.") + node.text.toLower()))), typeOf(Kind::Text)};
}

} // namespace portolan::convert
