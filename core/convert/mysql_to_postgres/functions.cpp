// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatch of expressions and function calls. A function is found in the handlers (its arguments decide its form), else in the
// table of forms, else it is an action item: nothing passes unseen.
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/moments.h"
#include "core/convert/types/type_map.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

const FunctionTable &functionTable() {
  static const FunctionTable table("functions_mysql_postgres.json");
  return table;
}

Type literalType(Kind kind) {
  Type type = typeOf(kind, false);
  type.literal = true;
  return type;
}

} // namespace

MySqlToPostgres::MySqlToPostgres(Session &session) : CodeConverter(session), m_table(functionTable()) {
  using M = MySqlToPostgres;
  const auto add = [this](const char *names, Handler handler) {
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' '))) m_handlers.insert(name, handler);
  };
  add("CONCAT", &M::concat);
  add("SUBSTRING SUBSTR MID", &M::substring);
  add("SUBSTRING_INDEX", &M::substringIndex);
  add("LOCATE INSTR POSITION", &M::locate);
  add("FIELD", &M::field);
  add("FIND_IN_SET", &M::findInSet);
  add("HEX", &M::hex);
  add("CHAR CHR", &M::charFunction);
  add("FORMAT", &M::format);
  add("STRCMP", &M::strcmp);
  add("LPAD RPAD", &M::pad);
  add("UNHEX", &M::unhex);
  add("GET_FORMAT", &M::getFormat);
  add("PERIOD_ADD PERIOD_DIFF", &M::period);
  add("MAKE_SET EXPORT_SET", &M::makeSet);
  add("ELT", &M::elt);
  add("REGEXP_REPLACE REGEXP_SUBSTR REGEXP_INSTR REGEXP_LIKE", &M::regexpFunction);
  add("GREATEST LEAST", &M::greatest);
  add("IFNULL COALESCE NVL", &M::coalesce);
  add("NULLIF", &M::nullIf);
  add("IF NVL2", &M::ifFunction);
  add("ROUND TRUNCATE CEIL CEILING FLOOR", &M::round);
  add("LOG LN LOG2 LOG10", &M::logarithm);
  add("CONV BIN OCT", &M::conv);
  add("SHA2", &M::sha2);
  add("DATE_FORMAT", &M::dateFormat);
  add("TIME_FORMAT", &M::timeFormat);
  add("STR_TO_DATE", &M::strToDate);
  add("DATE_ADD DATE_SUB ADDDATE SUBDATE", &M::dateAdd);
  add("TIMESTAMPDIFF", &M::timestampDiff);
  add("TIMESTAMPADD", &M::timestampAdd);
  add("YEAR MONTH DAY DAYOFMONTH HOUR MINUTE SECOND MICROSECOND QUARTER DAYOFWEEK WEEKDAY DAYOFYEAR", &M::datePart);
  add("WEEK YEARWEEK WEEKOFYEAR", &M::week);
  add("NOW CURRENT_TIMESTAMP LOCALTIME LOCALTIMESTAMP SYSDATE CURDATE CURRENT_DATE CURTIME CURRENT_TIME UTC_TIMESTAMP UTC_DATE UTC_TIME", &M::now);
  add("TIMEDIFF", &M::timeDiff);
  add("ADDTIME SUBTIME", &M::addTime);
  add("TIMESTAMP", &M::timestampFunction);
  add("UNIX_TIMESTAMP", &M::unixTimestamp);
  add("FROM_UNIXTIME", &M::fromUnixtime);
  add("CONVERT_TZ", &M::convertTz);
  add("JSON_EXTRACT", &M::jsonExtract);
  add("JSON_UNQUOTE", &M::jsonUnquote);
  add("JSON_VALUE JSON_QUERY", &M::jsonValue);
  add("JSON_OBJECT JSON_ARRAY JSON_COMPACT JSON_LOOSE JSON_DETAILED JSON_PRETTY JSON_NORMALIZE", &M::jsonBuild);
  add("JSON_SET JSON_INSERT JSON_REPLACE JSON_REMOVE JSON_ARRAY_APPEND JSON_ARRAY_INSERT", &M::jsonChange);
  add("JSON_CONTAINS JSON_OVERLAPS", &M::jsonContains);
  add("JSON_CONTAINS_PATH JSON_EXISTS", &M::jsonContainsPath);
  add("JSON_LENGTH JSON_KEYS JSON_TYPE JSON_VALID JSON_QUOTE JSON_DEPTH", &M::jsonInspect);
  add("JSON_MERGE JSON_MERGE_PATCH JSON_MERGE_PRESERVE", &M::jsonMerge);
  add("JSON_SEARCH", &M::jsonSearch);
  add("GROUP_CONCAT", &M::groupConcat);
  add("COUNT", &M::count);
  add("SUM AVG MIN MAX STD STDDEV STDDEV_POP STDDEV_SAMP VARIANCE VAR_POP VAR_SAMP BIT_AND BIT_OR BIT_XOR ANY_VALUE JSON_ARRAYAGG JSON_OBJECTAGG", &M::aggregate);
  add("ROW_NUMBER RANK DENSE_RANK PERCENT_RANK CUME_DIST NTILE LAG LEAD FIRST_VALUE LAST_VALUE NTH_VALUE", &M::windowFunction);
  add("LAST_INSERT_ID ROW_COUNT FOUND_ROWS DATABASE SCHEMA USER CURRENT_USER SESSION_USER SYSTEM_USER VERSION CONNECTION_ID VALUES VALUE DEFAULT NEXTVAL LASTVAL SETVAL CURRENT_ROLE RAND "
      "INTERVAL GROUPING CONVERT", &M::sessionFunction);
}

Value MySqlToPostgres::literalValue(const Node &node) {
  switch (node.kind) {
  case NodeKind::NumberLiteral: {
    Type type = literalType(Kind::Int);
    NodePtr out = node.clone();
    if (node.text.contains(QLatin1Char('e'), Qt::CaseInsensitive)) {
      type.kind = Kind::Float; // 2.5e0 is a double on the source and a numeric on the target
      out = sql::cast(std::move(out), QStringLiteral("DOUBLE PRECISION"));
    } else if (const qsizetype at = node.text.indexOf(QLatin1Char('.')); at >= 0) {
      type.kind = Kind::Decimal;
      type.scale = static_cast<int>(node.text.size() - at - 1);
      if (out->text.startsWith(QLatin1Char('.'))) out->text.prepend(QLatin1Char('0'));
    } else if (node.text.size() > 18) {
      type.kind = Kind::Decimal;
      type.scale = 0;
    }
    return {std::move(out), type};
  }
  case NodeKind::StringLiteral: {
    Value v{sql::string(node.text), literalType(Kind::Text)};
    v.node->span = node.span;
    if (node.text.contains(QChar(0))) note(node, 4020, QStringLiteral("The text holds a zero byte, which PostgreSQL's text cannot"));
    if (node.textOf(Slot::Charset).compare(QLatin1String("_binary"), Qt::CaseInsensitive) == 0 || node.textOf(Slot::Charset).compare(QLatin1String("binary"), Qt::CaseInsensitive) == 0) v.type.binaryText = true;
    return v;
  }
  case NodeKind::HexLiteral: {
    NodePtr out = node.clone();
    Value v{std::move(out), typeOf(Kind::Bytes, false)};
    v.node->takeAll(Slot::Charset);
    return v;
  }
  case NodeKind::BitLiteral: return {sql::number(QString::number(node.text.toULongLong(nullptr, 2))), literalType(Kind::Int)};
  case NodeKind::NullLiteral: return {sql::null(), typeOf(Kind::Null)};
  case NodeKind::BooleanLiteral: return {node.clone(), literalType(Kind::Bool)};
  case NodeKind::TypedLiteral: {
    const QString name = node.textOf(Slot::Type).toUpper();
    Value v{sql::string(node.text), literalType(Kind::Text)};
    v.node->span = node.span;
    if (name == QLatin1String("DATE")) return toDate(std::move(v));
    if (name == QLatin1String("TIME")) return toSpan(std::move(v));
    return toMoment(std::move(v));
  }
  default: break;
  }
  return {node.clone(), {}};
}

Value MySqlToPostgres::convertExpression(const Node &node) {
  switch (node.kind) {
  case NodeKind::NumberLiteral: case NodeKind::StringLiteral: case NodeKind::HexLiteral: case NodeKind::BitLiteral: case NodeKind::NullLiteral:
  case NodeKind::BooleanLiteral: case NodeKind::TypedLiteral:
    return literalValue(node);
  case NodeKind::ColumnRef: return columnReference(node);
  case NodeKind::UserVariable: return userVariable(node);
  case NodeKind::SystemVariable: return systemVariable(node);
  case NodeKind::Unary: return unary(node);
  case NodeKind::Binary: return binary(node);
  case NodeKind::Like: return like(node);
  case NodeKind::In: return inList(node);
  case NodeKind::Between: return between(node);
  case NodeKind::Case: return caseExpression(node);
  case NodeKind::Cast: return cast(node);
  case NodeKind::ConvertUsing: {
    Value v = toText(expression(*node.child(Slot::Operand)));
    if (node.textIs(QLatin1String("binary"))) v.type.binaryText = true;
    else v.type.binaryText = false;
    return v;
  }
  case NodeKind::Is: {
    const bool truth = node.text == QLatin1String("TRUE") || node.text == QLatin1String("FALSE") || node.text == QLatin1String("UNKNOWN");
    Value v = expression(*node.child(Slot::Operand));
    if (truth) v = toBool(std::move(v));
    NodePtr out = sql::cloneShallow(node);
    out->add(Slot::Operand, std::move(v.node));
    return {std::move(out), typeOf(Kind::Bool, false)};
  }
  case NodeKind::Collate: {
    Value v = toText(expression(*node.child(Slot::Operand)));
    const bool bin = node.text.endsWith(QLatin1String("_bin"), Qt::CaseInsensitive) || node.textIs(QLatin1String("binary"));
    const TargetCollation target = bin ? TargetCollation{QStringLiteral("\"C\""), false} : postgresCollation(m_session, node.text);
    v.type.binaryText = bin || target.name.isEmpty();
    if (v.node->kind == NodeKind::StringLiteral && bin) return v;
    if (target.name.isEmpty() || (target.name == v.type.collation)) return v;
    NodePtr out = sql::make(NodeKind::Collate, bin ? QStringLiteral("C") : target.name.section(QLatin1Char('.'), -1));
    if (bin) out->set(Flag::Quoted);
    else out->add(Slot::Qualifier, sql::name({helperSchema()}));
    out->add(Slot::Operand, std::move(v.node));
    v.node = std::move(out);
    v.type.collation = target.name;
    v.type.insensitive = target.caseInsensitive;
    v.type.explicitCollation = true;
    return v;
  }
  case NodeKind::Exists: {
    NodePtr out = sql::cloneShallow(node);
    out->add(Slot::Query, query(*node.child(Slot::Query)));
    return {std::move(out), typeOf(Kind::Bool, false)};
  }
  case NodeKind::Subquery: {
    std::vector<OutputColumn> columns;
    NodePtr out = sql::cloneShallow(node);
    out->add(Slot::Query, query(*node.child(Slot::Query), &columns));
    Type type = columns.size() == 1 ? columns.front().type : typeOf(Kind::Record);
    type.nullable = true;
    type.literal = false;
    return {std::move(out), type};
  }
  case NodeKind::Row: {
    NodePtr out = sql::cloneShallow(node);
    for (const Node *item : node.all(Slot::Item)) out->add(Slot::Item, shown(expression(*item)).node);
    return {std::move(out), typeOf(Kind::Record)};
  }
  case NodeKind::FunctionCall: return call(node);
  case NodeKind::Extract: return extract(node);
  case NodeKind::Trim: return trim(node);
  case NodeKind::Position: return locateIn(expression(*node.child(Slot::Right)), expression(*node.child(Slot::Left)), std::nullopt);
  case NodeKind::MatchAgainst: return matchAgainst(node);
  case NodeKind::Interval: {
    bool days = false;
    return intervalValue(node, &days);
  }
  case NodeKind::NextValue: {
    const QString function = node.has(Flag::Previous) ? QStringLiteral("currval") : QStringLiteral("nextval");
    NodePtr name = tableName(node);
    const QString text = sql::quoteName(sql::Dialect::Postgres, name->objectName());
    Type type = typeOf(Kind::Int, false);
    type.big = true;
    return {sql::call(function, sql::list(sql::string(text))), type};
  }
  case NodeKind::Star: {
    NodePtr out = node.clone();
    if (Node *qualifier = out->child(Slot::Qualifier))
      for (const ScopeTable &table : m_scopes.empty() ? std::vector<ScopeTable>() : m_scopes.back().tables)
        if (table.alias.compare(qualifier->text, Qt::CaseInsensitive) == 0 && !table.targetAlias.isEmpty()) {
          qualifier->text = table.targetAlias;
          qualifier->takeAll(Slot::Qualifier);
        }
    return {std::move(out), typeOf(Kind::Record)};
  }
  case NodeKind::Parameter: case NodeKind::Default: case NodeKind::Word: case NodeKind::Name: return {node.clone(), {}};
  case NodeKind::Raw: note(node, 9001, QStringLiteral("Not understood: %1").arg(node.text.left(80))); return {node.clone(), {}};
  default: break;
  }
  note(node, 4003, QStringLiteral("%1 has no conversion").arg(QLatin1String(sql::nodeKindName(node.kind))));
  return {rebuild(*node.clone()), {}};
}

MySqlToPostgres::Arguments MySqlToPostgres::arguments(const Node &node) {
  Arguments values;
  for (const Node *argument : node.all(Slot::Arg)) values.push_back(expression(*argument));
  return values;
}

Value MySqlToPostgres::call(const Node &node) {
  if (node.hasChild(Slot::Qualifier)) return unknownCall(node);
  const QString name = node.text.toUpper();
  if (const auto it = m_handlers.constFind(name); it != m_handlers.constEnd()) return (this->*it.value())(node);
  if (const FunctionRule *rule = m_table.find(name, static_cast<int>(node.count(Slot::Arg)))) return tableCall(node, *rule);
  return unknownCall(node);
}

Value MySqlToPostgres::tableCall(const Node &node, const FunctionRule &rule) {
  Arguments values = arguments(node);
  bool nullable = false;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const QChar code = rule.arguments.isEmpty() ? QLatin1Char('a') : rule.arguments[std::min<qsizetype>(static_cast<qsizetype>(i), rule.arguments.size() - 1)];
    values[i] = coerce(std::move(values[i]), code);
    nullable = nullable || values[i].type.nullable;
  }
  Type type = typeByName(rule.type, values);
  type.nullable = rule.nullable == QLatin1String("always") || (nullable && rule.nullable != QLatin1String("never"));
  std::vector<NodePtr> nodes;
  for (Value &v : values) nodes.push_back(std::move(v.node));
  if (rule.note > 0) note(node, rule.note, rule.message);
  if (rule.form.contains(QLatin1String("portolan."))) { // a helper function: listed and created
    static const QRegularExpression helper(QStringLiteral("portolan\\.(\\w+)"));
    for (auto it = helper.globalMatch(rule.form); it.hasNext();) m_session.functions.insert(it.next().captured(1));
  }
  NodePtr out;
  if (rule.form.contains(QLatin1String("_*"))) { // all arguments in their order
    QString text = rule.form;
    QStringList holes;
    for (std::size_t i = 1; i <= nodes.size(); ++i) holes << QStringLiteral("_%1").arg(i);
    out = form(sql::Dialect::Postgres, text.replace(QLatin1String("_*"), holes.join(QLatin1String(", "))), std::move(nodes));
  } else out = form(sql::Dialect::Postgres, rule.form, std::move(nodes));
  return {std::move(out), type};
}

Value MySqlToPostgres::unknownCall(const Node &node) {
  NodePtr out = sql::cloneShallow(node);
  out->text = fold(node.text);
  Type type;
  const Routine *known = nullptr;
  if (m_session.catalog)
    for (const Routine &routine : m_session.catalog->routines)
      if (routine.name.name.compare(node.text, Qt::CaseInsensitive) == 0) known = &routine;
  if (known) {
    out->text = fold(known->name.name);
    if (m_session.qualify || node.hasChild(Slot::Qualifier)) out->add(Slot::Qualifier, sql::name({m_session.names.schemas.value(known->name.schema, known->name.schema)}));
    Column column;
    column.type = known->returns;
    type = columnType(column);
  } else {
    const bool spatial = node.text.startsWith(QLatin1String("ST_"), Qt::CaseInsensitive) || node.text.compare(QLatin1String("POINT"), Qt::CaseInsensitive) == 0;
    if (spatial) note(node, 4023, QStringLiteral("The spatial function %1 needs PostGIS").arg(node.text));
    else note(node, 4002, QStringLiteral("The function %1 has no counterpart").arg(node.text));
    if (const Node *qualifier = node.child(Slot::Qualifier)) out->add(Slot::Qualifier, qualifier->clone());
  }
  for (const sql::Child &child : node.children)
    if (child.slot == Slot::Arg) {
      Value v = expression(*child.node);
      if (v.node->kind == NodeKind::StringLiteral && !known) out->add(Slot::Arg, std::move(v.node));
      else out->add(Slot::Arg, shown(std::move(v)).node);
    }
  return {std::move(out), type};
}

Value MySqlToPostgres::columnReference(const Node &node) {
  if (!node.hasChild(Slot::Qualifier)) {
    if (const auto it = m_substitutes.constFind(node.text.toLower()); it != m_substitutes.constEnd()) {
      const auto found = resolve(node);
      return {(*it)->clone(), found && found->column ? found->column->type : Type()};
    }
    if (node.textIs(QLatin1String("CURRENT_DATE")) || node.textIs(QLatin1String("CURRENT_TIMESTAMP"))) {
      NodePtr call_ = sql::call(node.text);
      return call(*call_);
    }
  } else if (!m_rowAlias.isEmpty() && node.textOf(Slot::Qualifier).compare(m_rowAlias, Qt::CaseInsensitive) == 0) {
    NodePtr out = sql::column(fold(node.text), QStringLiteral("excluded"));
    return {std::move(out), {}};
  }
  return CodeConverter::columnReference(node);
}

NodePtr MySqlToPostgres::condition(const Node &node) { return toBool(expression(node)).node; }

} // namespace portolan::convert
