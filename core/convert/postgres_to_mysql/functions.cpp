// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/postgres_to_mysql/converter.h"

#include "core/convert/mysql_to_postgres/json_path.h"
#include "core/convert/types/type_map.h"

#include <QRegularExpression>

#include <cmath>
#include <numeric>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

struct Rule {
  const char *name;
  int arguments; ///< -1: any number, passed on as they are under the name `form`
  const char *form;
  Kind kind;
};

constexpr Rule kRules[] = {
  {"concat_ws", -1, "CONCAT_WS", Kind::Text}, {"coalesce", -1, "COALESCE", Kind::Unknown}, {"nullif", 2, "NULLIF(_1, _2)", Kind::Unknown},
  {"octet_length", 1, "LENGTH(_1)", Kind::Int}, {"length", 1, "CHAR_LENGTH(_1)", Kind::Int}, {"char_length", 1, "CHAR_LENGTH(_1)", Kind::Int},
  {"character_length", 1, "CHAR_LENGTH(_1)", Kind::Int}, {"bit_length", 1, "BIT_LENGTH(_1)", Kind::Int}, {"upper", 1, "UPPER(_1)", Kind::Text},
  {"lower", 1, "LOWER(_1)", Kind::Text}, {"strpos", 2, "LOCATE(_2 COLLATE utf8mb4_bin, _1)", Kind::Int}, {"btrim", 1, "TRIM(_1)", Kind::Text},
  {"ltrim", 1, "LTRIM(_1)", Kind::Text}, {"rtrim", 1, "RTRIM(_1)", Kind::Text}, {"lpad", 3, "LPAD(_1, _2, _3)", Kind::Text}, {"lpad", 2, "LPAD(_1, _2, ' ')", Kind::Text},
  {"rpad", 3, "RPAD(_1, _2, _3)", Kind::Text}, {"rpad", 2, "RPAD(_1, _2, ' ')", Kind::Text}, {"repeat", 2, "REPEAT(_1, _2)", Kind::Text},
  {"replace", 3, "REPLACE(_1, _2, _3)", Kind::Text}, {"reverse", 1, "REVERSE(_1)", Kind::Text}, {"ascii", 1, "ORD(CONVERT(_1 USING utf32))", Kind::Int},
  {"md5", 1, "MD5(_1)", Kind::Text}, {"to_hex", 1, "LOWER(HEX(_1))", Kind::Text}, {"chr", 1, "CONVERT(CHAR(_1 USING utf32) USING utf8mb4)", Kind::Text},
  {"split_part", 3, "CASE WHEN CHAR_LENGTH(_1) - CHAR_LENGTH(REPLACE(_1, _2, '')) < (_3 - 1) * CHAR_LENGTH(_2) THEN '' ELSE SUBSTRING_INDEX(SUBSTRING_INDEX(_1, _2, _3), _2, -1) END", Kind::Text},
  {"starts_with", 2, "LEFT(_1, CHAR_LENGTH(_2)) COLLATE utf8mb4_bin = _2", Kind::Bool},
  {"quote_nullable", 1, "QUOTE(_1)", Kind::Text},
  {"quote_literal", 1, "CONCAT('''', REPLACE(_1, '''', ''''''), '''')", Kind::Text},
  {"abs", 1, "ABS(_1)", Kind::Unknown}, {"sign", 1, "SIGN(_1)", Kind::Int}, {"ceil", 1, "CEILING(_1)", Kind::Decimal}, {"ceiling", 1, "CEILING(_1)", Kind::Decimal},
  {"floor", 1, "FLOOR(_1)", Kind::Decimal}, {"round", 1, "ROUND(_1)", Kind::Decimal}, {"round", 2, "ROUND(_1, _2)", Kind::Decimal}, {"trunc", 1, "TRUNCATE(_1, 0)", Kind::Decimal},
  {"trunc", 2, "TRUNCATE(_1, _2)", Kind::Decimal}, {"mod", 2, "MOD(_1, _2)", Kind::Unknown}, {"power", 2, "POWER(_1, _2)", Kind::Float}, {"pow", 2, "POWER(_1, _2)", Kind::Float},
  {"sqrt", 1, "SQRT(_1)", Kind::Float}, {"cbrt", 1, "SIGN(_1) * ROUND(POWER(ABS(_1), 1 / 3.0e0), 14)", Kind::Float}, {"exp", 1, "EXP(_1)", Kind::Float}, {"ln", 1, "LN(_1)", Kind::Float},
  {"log", 1, "LOG10(_1)", Kind::Float}, {"log10", 1, "LOG10(_1)", Kind::Float}, {"log", 2, "LOG(_1, _2)", Kind::Float}, {"div", 2, "_1 DIV _2", Kind::Decimal}, {"pi", 0, "(PI() + 0.0e0)", Kind::Float},
  {"degrees", 1, "DEGREES(_1)", Kind::Float}, {"radians", 1, "RADIANS(_1)", Kind::Float}, {"sin", 1, "SIN(_1)", Kind::Float}, {"cos", 1, "COS(_1)", Kind::Float}, {"tan", 1, "TAN(_1)", Kind::Float},
  {"random", 0, "RAND()", Kind::Float}, {"width_bucket", 4, "CASE WHEN _1 < _2 THEN 0 WHEN _1 >= _3 THEN _4 + 1 ELSE FLOOR((_1 - _2) * _4 / (_3 - _2)) + 1 END", Kind::Int},
  {"now", 0, "UTC_TIMESTAMP(6)", Kind::Instant}, {"current_timestamp", 0, "UTC_TIMESTAMP(6)", Kind::Instant}, {"transaction_timestamp", 0, "UTC_TIMESTAMP(6)", Kind::Instant},
  {"clock_timestamp", 0, "(SYSDATE(6) - INTERVAL TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), CURRENT_TIMESTAMP()) SECOND)", Kind::Instant}, {"localtimestamp", 0, "CURRENT_TIMESTAMP(6)", Kind::DateTime}, {"current_date", 0, "CURRENT_DATE()", Kind::Date},
  {"localtime", 0, "CURRENT_TIME(6)", Kind::TimeOfDay}, {"make_date", 3, "CAST(CONCAT_WS('-', LPAD(_1, 4, '0'), LPAD(_2, 2, '0'), LPAD(_3, 2, '0')) AS DATE)", Kind::Date},
  {"jsonb_build_object", -1, "JSON_OBJECT", Kind::Json}, {"json_build_object", -1, "JSON_OBJECT", Kind::Json}, {"jsonb_build_array", -1, "JSON_ARRAY", Kind::Json},
  {"json_build_array", -1, "JSON_ARRAY", Kind::Json}, {"jsonb_array_length", 1, "JSON_LENGTH(_1)", Kind::Int}, {"json_array_length", 1, "JSON_LENGTH(_1)", Kind::Int},
  {"jsonb_typeof", 1, "CASE LOWER(JSON_TYPE(_1)) WHEN 'integer' THEN 'number' WHEN 'double' THEN 'number' ELSE LOWER(JSON_TYPE(_1)) END", Kind::Text},
  {"row_number", 0, "ROW_NUMBER()", Kind::Int}, {"rank", 0, "RANK()", Kind::Int}, {"dense_rank", 0, "DENSE_RANK()", Kind::Int},
  {"gen_random_uuid", 0, "UUID()", Kind::Text}, {"uuid_generate_v4", 0, "UUID()", Kind::Text},
  {"sha224", 1, "UNHEX(SHA2(_1, 224))", Kind::Bytes}, {"sha256", 1, "UNHEX(SHA2(_1, 256))", Kind::Bytes}, {"sha384", 1, "UNHEX(SHA2(_1, 384))", Kind::Bytes}, {"sha512", 1, "UNHEX(SHA2(_1, 512))", Kind::Bytes},
  {"atan2", 2, "ATAN2(_1, _2)", Kind::Float}, {"atan", 1, "ATAN(_1)", Kind::Float}, {"asin", 1, "ASIN(_1)", Kind::Float}, {"acos", 1, "ACOS(_1)", Kind::Float}, {"cot", 1, "COT(_1)", Kind::Float},
  {"sind", 1, "ROUND(SIN(RADIANS(_1)), 15)", Kind::Float}, {"cosd", 1, "ROUND(COS(RADIANS(_1)), 15)", Kind::Float}, {"tand", 1, "ROUND(TAN(RADIANS(_1)), 15)", Kind::Float},
  {"make_time", 3, "MAKETIME(_1, _2, _3)", Kind::TimeOfDay}, {"make_timestamp", 6, "CAST(CONCAT(LPAD(_1, 4, '0'), '-', LPAD(_2, 2, '0'), '-', LPAD(_3, 2, '0'), ' ', LPAD(_4, 2, '0'), ':', LPAD(_5, 2, '0'), ':', _6) AS DATETIME(6))", Kind::DateTime},
  {"to_timestamp", 1, "FROM_UNIXTIME(_1)", Kind::Instant}, {"statement_timestamp", 0, "UTC_TIMESTAMP(6)", Kind::Instant}, {"timeofday", 0, "CAST(SYSDATE(6) AS CHAR)", Kind::Text}, {"current_time", 0, "CURRENT_TIME(6)", Kind::TimeOfDay},
  {"date", 1, "CAST(_1 AS DATE)", Kind::Date}, {"isfinite", 1, "_1 IS NOT NULL", Kind::Bool}, {"current_schema", 0, "DATABASE()", Kind::Text}, {"current_database", 0, "DATABASE()", Kind::Text}, {"current_catalog", 0, "DATABASE()", Kind::Text},
  {"current_user", 0, "CURRENT_USER()", Kind::Text}, {"session_user", 0, "SESSION_USER()", Kind::Text}, {"user", 0, "CURRENT_USER()", Kind::Text}, {"pg_backend_pid", 0, "CONNECTION_ID()", Kind::Int}, {"pg_sleep", 1, "SLEEP(_1)", Kind::Int},
  {"jsonb_strip_nulls", 1, "JSON_MERGE_PATCH('{}', _1)", Kind::Json}, {"json_strip_nulls", 1, "JSON_MERGE_PATCH('{}', _1)", Kind::Json},
  {"json_typeof", 1, "CASE LOWER(JSON_TYPE(_1)) WHEN 'integer' THEN 'number' WHEN 'double' THEN 'number' ELSE LOWER(JSON_TYPE(_1)) END", Kind::Text},
};

} // namespace

QString PostgresToMySql::dateFormat(const QString &pattern, bool &ok) const {
  static const std::pair<const char *, const char *> tokens[] = {
    {"FMMonth", "%M"}, {"FMDay", "%W"}, {"FMDD", "%e"}, {"FMMM", "%c"}, {"FMHH24", "%k"}, {"FMHH12", "%l"}, {"HH24", "%H"}, {"HH12", "%h"}, {"HH", "%h"}, {"YYYY", "%Y"}, {"IYYY", "%x"}, {"IW", "%v"},
    {"DDD", "%j"}, {"DD", "%d"}, {"Dy", "%a"}, {"Mon", "%b"}, {"MM", "%m"}, {"MI", "%i"}, {"SS", "%s"}, {"US", "%f"}, {"YY", "%y"}, {"AM", "%p"}, {"PM", "%p"}};
  QString out;
  for (qsizetype i = 0; i < pattern.size();) {
    bool found = false;
    for (const auto &[from, to] : tokens)
      if (QStringView(pattern).mid(i).startsWith(QLatin1String(from))) {
        out += QLatin1String(to);
        i += QLatin1String(from).size();
        found = true;
        break;
      }
    if (found) continue;
    if (pattern[i] == QLatin1Char('"')) {
      const qsizetype end = pattern.indexOf(QLatin1Char('"'), i + 1);
      if (end < 0) { ok = false; return {}; }
      out += pattern.mid(i + 1, end - i - 1).replace(QLatin1Char('%'), QLatin1String("%%"));
      i = end + 1;
    } else if (pattern[i].isLetter() || pattern[i] == QLatin1Char('%')) {
      ok = false;
      return {};
    } else out += pattern[i++];
  }
  return out;
}

/// extract(… from age(a, b)), from a difference, from an interval that is written out.
std::optional<Value> PostgresToMySql::extractFrom(const Node &node, const QString &field, const Node &operand) {
  if (operand.isCall(QLatin1String("age"))) {
    std::vector<Value> a;
    for (const Node *arg : operand.all(Slot::Arg)) a.push_back(expression(*arg));
    if (a.size() == 1) a.insert(a.begin(), Value{f("CURRENT_DATE()"), typeOf(Kind::Date, false)});
    if (a.size() != 2 || !a[0].type.isMoment() || !a[1].type.isMoment()) return std::nullopt;
    if (field == QLatin1String("year")) return Value{f("_1 DIV 12", sql::list(agePart(QStringLiteral("months"), std::move(a[0].node), std::move(a[1].node)))), typeOf(Kind::Decimal)};
    if (field == QLatin1String("month")) return Value{f("_1 % 12", sql::list(agePart(QStringLiteral("months"), std::move(a[0].node), std::move(a[1].node)))), typeOf(Kind::Decimal)};
    if (field == QLatin1String("day") && a[0].type.kind == Kind::Date && a[1].type.kind == Kind::Date) return Value{agePart(QStringLiteral("days"), std::move(a[0].node), std::move(a[1].node)), typeOf(Kind::Decimal)};
    return refuse(node, QStringLiteral("extract(%1) of age()").arg(field));
  }
  if (operand.kind == NodeKind::Binary && operand.text == QLatin1String("-")) {
    Value l = expression(*operand.child(Slot::Left)), r = expression(*operand.child(Slot::Right));
    if (!l.type.isMoment() || !r.type.isMoment() || (l.type.kind == Kind::Date && r.type.kind == Kind::Date)) return std::nullopt;
    static const QHash<QString, const char *> forms{{QStringLiteral("epoch"), "(TIMESTAMPDIFF(MICROSECOND, _2, _1) / 1000000)"}, {QStringLiteral("day"), "(TIMESTAMPDIFF(MICROSECOND, _2, _1) DIV 86400000000)"},
                                                    {QStringLiteral("hour"), "(TIMESTAMPDIFF(MICROSECOND, _2, _1) DIV 3600000000 % 24)"}, {QStringLiteral("minute"), "(TIMESTAMPDIFF(MICROSECOND, _2, _1) DIV 60000000 % 60)"}};
    if (const char *form = forms.value(field, nullptr)) return Value{f(form, sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Decimal)};
    return refuse(node, QStringLiteral("extract(%1) of a difference").arg(field));
  }
  if (const QString text = intervalOf(operand); !text.isEmpty()) {
    static const QRegularExpression part(QStringLiteral("^\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*(week|day|hour|minute|min|second|sec)s?\\b"), QRegularExpression::CaseInsensitiveOption);
    double days = 0, seconds = 0;
    QString rest = text.trimmed();
    while (!rest.isEmpty()) {
      const auto m = part.match(rest);
      if (!m.hasMatch()) return refuse(node, QStringLiteral("extract(%1) of this interval").arg(field));
      const double n = m.captured(1).toDouble();
      const QString unit = m.captured(2).toLower();
      if (unit == QLatin1String("week")) days += 7 * n;
      else if (unit == QLatin1String("day")) days += n;
      else seconds += unit == QLatin1String("hour") ? 3600 * n : unit.startsWith(QLatin1String("min")) ? 60 * n : n;
      rest = rest.mid(m.capturedLength()).trimmed();
    }
    const auto number = [](double n) { return Value{sql::number(QString::number(n, 'g', 15)), typeOf(Kind::Decimal, false)}; };
    if (field == QLatin1String("epoch")) return number(days * 86400 + seconds);
    if (field == QLatin1String("day")) return number(days);
    if (field == QLatin1String("hour")) return number(std::trunc(seconds / 3600));
    return refuse(node, QStringLiteral("extract(%1) of an interval").arg(field));
  }
  return std::nullopt;
}

Value PostgresToMySql::extract(const Node &node, const QString &field, Value v) {
  static const QHash<QString, const char *> forms{
    {QStringLiteral("year"), "EXTRACT(YEAR FROM _1)"}, {QStringLiteral("month"), "EXTRACT(MONTH FROM _1)"}, {QStringLiteral("day"), "EXTRACT(DAY FROM _1)"}, {QStringLiteral("hour"), "EXTRACT(HOUR FROM _1)"},
    {QStringLiteral("minute"), "EXTRACT(MINUTE FROM _1)"}, {QStringLiteral("second"), "(EXTRACT(SECOND FROM _1) + MICROSECOND(_1) / 1000000)"}, {QStringLiteral("quarter"), "QUARTER(_1)"},
    {QStringLiteral("dow"), "(DAYOFWEEK(_1) - 1)"}, {QStringLiteral("isodow"), "(WEEKDAY(_1) + 1)"}, {QStringLiteral("doy"), "DAYOFYEAR(_1)"}, {QStringLiteral("week"), "WEEK(_1, 3)"},
    {QStringLiteral("epoch"), "(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', _1) / 1000000)"}};
  static const QHash<QString, const char *> more{
    {QStringLiteral("century"), "((YEAR(_1) + 99) DIV 100)"}, {QStringLiteral("decade"), "(YEAR(_1) DIV 10)"}, {QStringLiteral("millennium"), "((YEAR(_1) + 999) DIV 1000)"}, {QStringLiteral("isoyear"), "(YEARWEEK(_1, 3) DIV 100)"},
    {QStringLiteral("milliseconds"), "(SECOND(_1) * 1000 + MICROSECOND(_1) / 1000)"}, {QStringLiteral("microseconds"), "(SECOND(_1) * 1000000 + MICROSECOND(_1))"}, {QStringLiteral("julian"), "(TO_DAYS(_1) + 1721060)"}};
  const char *form = forms.value(field, more.value(field, nullptr));
  if (!form || !(v.type.isMoment() || v.type.kind == Kind::TimeOfDay)) return refuse(node, QStringLiteral("extract(%1) of this value").arg(field));
  return {f(form, sql::list(std::move(v.node))), typeOf(Kind::Decimal)};
}

Value PostgresToMySql::aggregate(const Node &node, const QString &name) {
  static const QHash<QString, const char *> names{
    {QStringLiteral("count"), "COUNT"}, {QStringLiteral("sum"), "SUM"}, {QStringLiteral("avg"), "AVG"}, {QStringLiteral("min"), "MIN"}, {QStringLiteral("max"), "MAX"}, {QStringLiteral("bool_or"), "MAX"},
    {QStringLiteral("bool_and"), "MIN"}, {QStringLiteral("every"), "MIN"}, {QStringLiteral("stddev_pop"), "STDDEV_POP"}, {QStringLiteral("stddev_samp"), "STDDEV_SAMP"}, {QStringLiteral("stddev"), "STDDEV_SAMP"},
    {QStringLiteral("var_pop"), "VAR_POP"}, {QStringLiteral("var_samp"), "VAR_SAMP"}, {QStringLiteral("variance"), "VAR_SAMP"}, {QStringLiteral("string_agg"), "GROUP_CONCAT"}, {QStringLiteral("array_agg"), "GROUP_CONCAT"}, {QStringLiteral("bit_and"), "BIT_AND"}, {QStringLiteral("bit_or"), "BIT_OR"}, {QStringLiteral("bit_xor"), "BIT_XOR"}, {QStringLiteral("nth_value"), "NTH_VALUE"}, {QStringLiteral("any_value"), "ANY_VALUE"},
    {QStringLiteral("jsonb_agg"), "JSON_ARRAYAGG"}, {QStringLiteral("json_agg"), "JSON_ARRAYAGG"}, {QStringLiteral("jsonb_object_agg"), "JSON_OBJECTAGG"}, {QStringLiteral("json_object_agg"), "JSON_OBJECTAGG"},
    {QStringLiteral("lag"), "LAG"}, {QStringLiteral("lead"), "LEAD"}, {QStringLiteral("first_value"), "FIRST_VALUE"}, {QStringLiteral("last_value"), "LAST_VALUE"}, {QStringLiteral("ntile"), "NTILE"},
    {QStringLiteral("row_number"), "ROW_NUMBER"}, {QStringLiteral("rank"), "RANK"}, {QStringLiteral("dense_rank"), "DENSE_RANK"}, {QStringLiteral("percent_rank"), "PERCENT_RANK"}, {QStringLiteral("cume_dist"), "CUME_DIST"}};
  if ((name == QLatin1String("percentile_cont") || name == QLatin1String("percentile_disc")) && node.hasChild(Slot::Over) && node.hasChild(Slot::WithinGroup) && node.count(Slot::Arg) == 1) {
    NodePtr made = sql::call(name.toUpper(), sql::list(expression(*node.child(Slot::Arg)).node)), order = sql::make(NodeKind::OrderItem);
    Value by = expression(*node.child(Slot::WithinGroup)->child(Slot::Value));
    Type type = typeOf(name.endsWith(QLatin1String("cont")) ? Kind::Float : by.type.kind);
    order->set(Flag::Desc, node.child(Slot::WithinGroup)->has(Flag::Desc));
    order->add(Slot::Value, std::move(by.node));
    made->add(Slot::WithinGroup, std::move(order));
    const Node *over = node.child(Slot::Over);
    made->add(Slot::Over, over->kind == NodeKind::WindowSpec ? window(*over) : over->clone());
    return {std::move(made), type};
  }
  const char *target = names.value(name, nullptr);
  if (!target || node.hasChild(Slot::WithinGroup) || node.has(Flag::IgnoreNulls) || node.has(Flag::FromLast)) return refuse(node, QStringLiteral("The function %1").arg(name));
  NodePtr out = sql::make(NodeKind::FunctionCall, QLatin1String(target));
  if (node.has(Flag::Distinct)) out->set(Flag::Distinct);
  NodePtr filter = node.hasChild(Slot::Filter) ? condition(*node.child(Slot::Filter)) : nullptr;
  if (filter && name.contains(QLatin1String("json"))) return refuse(node, QStringLiteral("FILTER of %1").arg(name));
  Type type = typeOf(Kind::Int);
  std::size_t n = 0;
  for (const Node *arg : node.all(Slot::Arg)) {
    if (name == QLatin1String("string_agg") && n++ == 1) {
      if (arg->kind == NodeKind::Cast && arg->child(Slot::Operand)->kind == NodeKind::StringLiteral) arg = arg->child(Slot::Operand); // '-'::text, as the server writes it
      out->add(Slot::Separator, arg->kind == NodeKind::StringLiteral ? sql::string(arg->text) : refuse(*arg, QStringLiteral("A computed separator")).node);
      break;
    }
    Value v = arg->kind == NodeKind::Star ? Value{filter ? sql::number(1) : arg->clone(), typeOf(Kind::Int)} : expression(*arg);
    if (out->count(Slot::Arg) == 0) type = v.type;
    if (arg->kind == NodeKind::Row) { // count(DISTINCT (a, b)) counts rows with NULLs too
      if (name == QLatin1String("count") && node.has(Flag::Distinct) && !filter) {
        out->add(Slot::Arg, sql::call(QStringLiteral("JSON_ARRAY"), v.node->takeAll(Slot::Item)));
        continue;
      }
      note(*arg, 4020, QStringLiteral("%1 over several columns passes over rows with a NULL among them").arg(name));
      for (NodePtr &item : v.node->takeAll(Slot::Item)) out->add(Slot::Arg, std::move(item));
      continue;
    }
    if (name == QLatin1String("array_agg")) v.node = v.type.isNumber() ? f("COALESCE(_1, 'NULL')", sql::list(std::move(v.node)))
                                                                       : f("CASE WHEN _1 IS NULL THEN 'NULL' WHEN _1 REGEXP '^[^[:space:]{},\"\\\\\\\\]+$' AND LOWER(_1) <> 'null' THEN _1 ELSE CONCAT('\"', REPLACE(REPLACE(_1, '\\\\', '\\\\\\\\'), '\"', '\\\\\"'), '\"') END", sql::list(text(std::move(v))));
    if ((name == QLatin1String("avg") || name.startsWith(QLatin1String("std")) || name.startsWith(QLatin1String("var"))) && v.type.kind != Kind::Float) v.node = f("_1 + 0.000000000000", sql::list(std::move(v.node))); // else four digits
    if (filter) v.node = sql::caseWhen(std::move(filter), std::move(v.node), nullptr);
    out->add(Slot::Arg, std::move(v.node));
    if (name != QLatin1String("string_agg")) ++n;
  }
  const QString made = QLatin1String(target);
  if (made == QLatin1String("JSON_ARRAYAGG") && m_session.options.to != sql::Dialect::MariaDb && node.hasChild(Slot::OrderBy)) note(node, 4020, QStringLiteral("MySQL's JSON_ARRAYAGG() has no ORDER BY (MariaDB's has)"));
  if (name == QLatin1String("string_agg")) note(node, 4020, QStringLiteral("GROUP_CONCAT cuts its result at group_concat_max_len"), QStringLiteral("Raise group_concat_max_len."));
  if (name == QLatin1String("array_agg")) {
    note(node, 4019, QStringLiteral("The array becomes the text that PostgreSQL shows for it; GROUP_CONCAT cuts it at group_concat_max_len"));
    orderItems(node, *out, nullptr);
    return {f("CONCAT('{', _1, '}')", sql::list(std::move(out))), typeOf(Kind::Array)};
  }
  if (name == QLatin1String("sum") && type.kind == Kind::Int) type.kind = Kind::Int;
  if (name == QLatin1String("avg")) type.kind = type.kind == Kind::Float ? Kind::Float : Kind::Decimal;
  if (made == QLatin1String("COUNT") || made.contains(QLatin1String("RANK")) || made == QLatin1String("NTILE") || made == QLatin1String("ROW_NUMBER")) type = typeOf(Kind::Int, false);
  else if (made.startsWith(QLatin1String("STD")) || made.startsWith(QLatin1String("VAR"))) type = typeOf(Kind::Float);
  else if (made.startsWith(QLatin1String("JSON"))) type = typeOf(Kind::Json);
  else if (made == QLatin1String("GROUP_CONCAT")) type = typeOf(Kind::Text);
  type.nullable = made != QLatin1String("COUNT") && type.nullable;
  type.literal = false;
  if (made != QLatin1String("COUNT") && !node.hasChild(Slot::Over)) type.nullable = true;
  if ((made == QLatin1String("MIN") || made == QLatin1String("MAX")) && !type.labels.isEmpty() && out->count(Slot::Arg) == 1) { // by the order of the labels
    NodePtr number = f("_1 + 0", sql::list(out->take(Slot::Arg)));
    out->add(Slot::Arg, std::move(number));
    if (const Node *over = node.child(Slot::Over)) out->add(Slot::Over, over->kind == NodeKind::WindowSpec ? window(*over) : over->clone());
    NodePtr label = sql::call(QStringLiteral("ELT"), sql::list(std::move(out)));
    for (const QString &each : type.labels) label->add(Slot::Arg, sql::string(each));
    return {std::move(label), type};
  }
  if ((made == QLatin1String("LAG") || made == QLatin1String("LEAD")) && out->count(Slot::Arg) == 3) { // MariaDB takes no value for a row that is not there
    std::vector<NodePtr> args = out->takeAll(Slot::Arg);
    const Node *over = node.child(Slot::Over);
    const auto call = [&](NodePtr value) {
      NodePtr one = sql::call(made, sql::list(std::move(value), args[1]->clone()));
      if (over) one->add(Slot::Over, over->kind == NodeKind::WindowSpec ? window(*over) : over->clone());
      return one;
    };
    return {sql::caseWhen(sql::isNull(call(sql::number(1))), args[2]->clone(), call(args[0]->clone())), type};
  }
  orderItems(node, *out, nullptr);
  if (const Node *over = node.child(Slot::Over)) out->add(Slot::Over, over->kind == NodeKind::WindowSpec ? window(*over) : over->clone());
  return {std::move(out), type};
}

Value PostgresToMySql::special(const Node &node, const QString &name, std::vector<Value> &a, bool &done) {
  const auto literal = [&](std::size_t i) { return i < a.size() && a[i].node->kind == NodeKind::StringLiteral ? a[i].node->text : QString(); };
  const auto take = [&] { std::vector<NodePtr> nodes; for (Value &v : a) nodes.push_back(std::move(v.node)); return nodes; };
  const std::size_t n = a.size();
  if (auto made = arrayFunction(node, name, a)) return std::move(*made);
  if (name == QLatin1String("concat")) {
    std::vector<NodePtr> nodes;
    for (Value &v : a)
      if (v.type.kind == Kind::Bool) v = {f("CASE WHEN _1 THEN 't' WHEN NOT _1 THEN 'f' END", sql::list(std::move(v.node))), typeOf(Kind::Text, v.type.nullable)};
    for (Value &v : a) { const bool nullable = v.type.nullable; NodePtr t = text(std::move(v)); nodes.push_back(nullable ? f("COALESCE(_1, '')", sql::list(std::move(t))) : std::move(t)); }
    return {sql::call(QStringLiteral("CONCAT"), std::move(nodes)), typeOf(Kind::Text, false)};
  }
  if (name.endsWith(QLatin1String("_build_object")) || name.endsWith(QLatin1String("_build_array")))
    for (std::size_t i = 0; i < n; ++i)
      if (a[i].type.kind == Kind::Bool && a[i].node->kind != NodeKind::BooleanLiteral) a[i].node = f("JSON_EXTRACT(CASE WHEN _1 THEN 'true' WHEN NOT _1 THEN 'false' END, '$')", sql::list(std::move(a[i].node)));
  if (name == QLatin1String("format")) return formatCall(node, a);
  if (name == QLatin1String("age") && (n == 1 || n == 2)) return age(node, a);
  if (name == QLatin1String("convert_from") && n == 2) return {f("CONVERT(_1 USING utf8mb4)", sql::list(std::move(a[0].node))), typeOf(Kind::Text)};
  if (name == QLatin1String("convert_to") && n == 2) return {f("CAST(_1 AS BINARY)", sql::list(std::move(a[0].node))), typeOf(Kind::Bytes)};
  if (name == QLatin1String("version") && n == 0) {
    note(node, 4020, QStringLiteral("version() gives the target's version"));
    return {f("VERSION()"), typeOf(Kind::Text, false)};
  }
  if (name == QLatin1String("quote_ident") && n == 1 && !literal(0).isNull()) return {sql::string(quotedIdentifier(literal(0))), typeOf(Kind::Text, false)};
  if (name == QLatin1String("quote_nullable") && n == 1) {
    NodePtr t = text(std::move(a[0]));
    return {f("COALESCE(CONCAT('''', REPLACE(_1, '''', ''''''), ''''), 'NULL')", sql::list(std::move(t))), typeOf(Kind::Text, false)};
  }
  if ((name == QLatin1String("gcd") || name == QLatin1String("lcm")) && n == 2 && a[0].node->kind == NodeKind::NumberLiteral && a[1].node->kind == NodeKind::NumberLiteral) {
    const qint64 x = a[0].node->text.toLongLong(), y = a[1].node->text.toLongLong();
    return {sql::number(name == QLatin1String("gcd") ? std::gcd(x, y) : std::lcm(x, y)), typeOf(Kind::Int, false)};
  }
  if (name == QLatin1String("factorial") && n == 1 && a[0].node->kind == NodeKind::NumberLiteral && a[0].node->text.toInt() <= 20) {
    qint64 product = 1;
    for (qint64 i = 2; i <= a[0].node->text.toLongLong(); ++i) product *= i;
    return {sql::number(product), typeOf(Kind::Decimal, false)};
  }
  if ((name == QLatin1String("to_jsonb") || name == QLatin1String("to_json") || name == QLatin1String("row_to_json")) && n == 1) {
    const Node *arg = node.all(Slot::Arg)[0];
    if (arg->kind == NodeKind::ColumnRef && !arg->hasChild(Slot::Qualifier) && !resolve(*arg) && !m_scopes.empty())
      if (const ScopeTable *row = m_scopes.back().table(arg->text); row && row->known) { // a whole row
        NodePtr object = sql::call(QStringLiteral("JSON_OBJECT"));
        for (const ScopeColumn &column : row->columns) {
          object->add(Slot::Arg, sql::string(column.source));
          NodePtr cell = sql::column(column.target, row->targetAlias.isEmpty() ? row->alias : row->targetAlias);
          if (column.type.kind == Kind::Json) cell = f("JSON_EXTRACT(_1, '$')", sql::list(std::move(cell)));
          else if (column.type.kind == Kind::Bool) cell = f("JSON_EXTRACT(CASE WHEN _1 THEN 'true' WHEN NOT _1 THEN 'false' END, '$')", sql::list(std::move(cell)));
          else if (column.type.kind == Kind::DateTime || column.type.kind == Kind::Instant)
            cell = f(column.type.kind == Kind::DateTime ? "TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM DATE_FORMAT(_1, '%Y-%m-%dT%H:%i:%s.%f')))" : "CONCAT(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM DATE_FORMAT(_1, '%Y-%m-%dT%H:%i:%s.%f'))), '+00:00')", sql::list(std::move(cell)));
          else if (column.type.isText()) cell = f("_1 COLLATE utf8mb4_bin", sql::list(std::move(cell))); // one collation for all of them
          object->add(Slot::Arg, std::move(cell));
        }
        return {std::move(object), typeOf(Kind::Json, false)};
      }
    if (a[0].type.isText()) return {f("JSON_QUOTE(_1)", sql::list(std::move(a[0].node))), typeOf(Kind::Json, a[0].type.nullable)};
    if (a[0].type.isNumber()) return {f("JSON_EXTRACT(JSON_ARRAY(_1), '$[0]')", sql::list(std::move(a[0].node))), typeOf(Kind::Json, a[0].type.nullable)};
    if (a[0].type.kind == Kind::Json) return std::move(a[0]);
  }
  if (name == QLatin1String("array_to_string") && n == 2 && node.all(Slot::Arg)[0]->kind == NodeKind::Array && !node.all(Slot::Arg)[0]->hasChild(Slot::Query)) {
    NodePtr joined = sql::call(QStringLiteral("CONCAT_WS"), sql::list(std::move(a[1].node)));
    for (const Node *item : node.all(Slot::Arg)[0]->all(Slot::Item)) joined->add(Slot::Arg, text(expression(*item)));
    return {std::move(joined), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("array_position") && n == 2 && node.all(Slot::Arg)[0]->kind == NodeKind::Array && !node.all(Slot::Arg)[0]->hasChild(Slot::Query)) {
    NodePtr at = sql::call(QStringLiteral("FIELD"), sql::list(a[1].type.isText() ? f("_1 COLLATE utf8mb4_bin", sql::list(std::move(a[1].node))) : std::move(a[1].node)));
    for (const Node *item : node.all(Slot::Arg)[0]->all(Slot::Item)) at->add(Slot::Arg, expression(*item).node);
    return {f("NULLIF(_1, 0)", sql::list(std::move(at))), typeOf(Kind::Int)};
  }
  if ((name == QLatin1String("array_length") || name == QLatin1String("cardinality")) && n >= 1 && node.all(Slot::Arg)[0]->kind == NodeKind::Array && !node.all(Slot::Arg)[0]->hasChild(Slot::Query))
    return {sql::number(static_cast<qint64>(node.all(Slot::Arg)[0]->count(Slot::Item))), typeOf(Kind::Int, false)};
  if (name == QLatin1String("array_length") && n == 2 && node.all(Slot::Arg)[0]->isCall(QLatin1String("string_to_array"))) {
    Value s = expression(*node.all(Slot::Arg)[0]->all(Slot::Arg)[0]), by = expression(*node.all(Slot::Arg)[0]->all(Slot::Arg)[1]);
    return {f("CASE WHEN _1 <> '' THEN (CHAR_LENGTH(_1) - CHAR_LENGTH(REPLACE(_1, _2, ''))) DIV CHAR_LENGTH(_2) + 1 END", sql::list(std::move(s.node), std::move(by.node))), typeOf(Kind::Int)};
  }
  if ((name == QLatin1String("string_to_array")) && n == 2 && !literal(0).isNull() && !literal(1).isEmpty()) {
    QStringList items;
    for (const QString &item : literal(0).split(literal(1))) items << item;
    NodePtr array = sql::make(NodeKind::Array);
    for (const QString &item : items) array->add(Slot::Item, sql::string(item));
    return expression(*array);
  }
  if (name == QLatin1String("regexp_match") && n == 2) { // only asked for being there
    note(node, 4020, QStringLiteral("regexp_match() gives the text of its match instead of an array"));
    NodePtr part = sql::call(QStringLiteral("substring"), sql::list(node.all(Slot::Arg)[0]->clone(), node.all(Slot::Arg)[1]->clone()));
    return expression(*part);
  }
  if (name == QLatin1String("regexp_like") && n >= 2 && !literal(1).isNull()) return regex(node, std::move(a[0]), std::move(a[1]), literal(2).contains(QLatin1Char('i')), false);
  if (name == QLatin1String("regexp_count") && n == 2 && !literal(1).isEmpty() && !literal(1).contains(QLatin1Char('('))) // what stands between the matches is dropped, each match is one sign
    return {f("CHAR_LENGTH(REGEXP_REPLACE(_1, _2, CHAR(1))) - CHAR_LENGTH(REGEXP_REPLACE(_1, _2, ''))", sql::list(std::move(a[0].node), sql::string(QStringLiteral("(?-i)") + literal(1)))), typeOf(Kind::Int)};
  if (name == QLatin1String("regexp_instr") && n == 2 && !literal(1).isNull()) return {f("REGEXP_INSTR(_1, _2)", sql::list(std::move(a[0].node), sql::string(QStringLiteral("(?-i)") + literal(1)))), typeOf(Kind::Int)};
  if (name == QLatin1String("regexp_substr") && n == 2 && !literal(1).isNull()) return {f("NULLIF(REGEXP_SUBSTR(_1, _2), '')", sql::list(std::move(a[0].node), sql::string(QStringLiteral("(?-i)") + literal(1)))), typeOf(Kind::Text)};
  if (name == QLatin1String("jsonb_path_exists") && n == 2 && plainJsonPath(literal(1))) return {f("JSON_CONTAINS_PATH(_1, 'one', _2)", sql::list(std::move(a[0].node), sql::string(literal(1)))), typeOf(Kind::Bool)};
  if (name == QLatin1String("jsonb_path_query_first") && n == 2 && plainJsonPath(literal(1))) return {f("JSON_EXTRACT(_1, _2)", sql::list(std::move(a[0].node), sql::string(literal(1)))), typeOf(Kind::Json)};
  if (name == QLatin1String("jsonb_path_query_array") && n == 2 && !literal(1).contains(QLatin1Char('?')) && !literal(1).contains(QLatin1Char('(')) && literal(1).contains(QLatin1Char('*')) && !literal(1).contains(QLatin1String("**")))
    return {f("COALESCE(JSON_EXTRACT(_1, _2), JSON_ARRAY())", sql::list(std::move(a[0].node), sql::string(literal(1)))), typeOf(Kind::Json)};
  if (name == QLatin1String("jsonb_pretty") && n == 1) {
    note(node, 4020, QStringLiteral("jsonb_pretty() writes its text otherwise on the target"));
    return {f("JSON_PRETTY(_1)", sql::list(std::move(a[0].node))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("jsonb_insert") && n == 3)
    if (const auto steps = parseTextArray(literal(1))) return {f("JSON_ARRAY_INSERT(_1, _2, JSON_EXTRACT(_3, '$'))", sql::list(std::move(a[0].node), sql::string(mySqlJsonPath(*steps)), std::move(a[2].node))), typeOf(Kind::Json)};
  if (name == QLatin1String("jsonb_set") && n == 4 && a[3].node->textIs(QLatin1String("FALSE")))
    if (const auto steps = parseTextArray(literal(1))) return {f("JSON_REPLACE(_1, _2, JSON_EXTRACT(_3, '$'))", sql::list(std::move(a[0].node), sql::string(mySqlJsonPath(*steps)), std::move(a[2].node))), typeOf(Kind::Json)};
  if (name == QLatin1String("date_bin") && n == 3)
    if (const Node *given = node.all(Slot::Arg)[0]; given->kind == NodeKind::StringLiteral || !intervalOf(*given).isEmpty()) {
      NodePtr width = given->clone();
      if (width->kind == NodeKind::StringLiteral) width = sql::cast(std::move(width), QStringLiteral("interval"));
      if (auto seconds = extractFrom(node, QStringLiteral("epoch"), *width); seconds && seconds->node->kind == NodeKind::NumberLiteral) {
        const qint64 micro = std::llround(seconds->node->text.toDouble() * 1e6);
        return {f("_2 + INTERVAL (FLOOR(TIMESTAMPDIFF(MICROSECOND, _2, _1) / _3) * _3) MICROSECOND", sql::list(std::move(a[1].node), std::move(a[2].node), sql::number(micro))), typeOf(Kind::DateTime)};
      }
    }
  if (name == QLatin1String("make_timestamp") && n == 6 && a[5].node->kind == NodeKind::NumberLiteral && a[5].node->text.contains(QLatin1Char('.'))) note(node, 4020, QStringLiteral("A fraction of a second is shown with six digits"));
  if (name == QLatin1String("to_number") && n == 2) {
    static const QRegularExpression simple(QStringLiteral("^(?:FM)?[09,G]*(?:[.D][09]*)?$"));
    if (simple.match(literal(1)).hasMatch()) return {f("CAST(REPLACE(_1, ',', '') AS DECIMAL(65, 10))", sql::list(std::move(a[0].node))), typeOf(Kind::Decimal)};
  }
  if ((name == QLatin1String("num_nulls") || name == QLatin1String("num_nonnulls")) && n > 0) {
    NodePtr sum;
    for (Value &v : a) {
      NodePtr test = sql::isNull(std::move(v.node), name.endsWith(QLatin1String("nonnulls")));
      test->set(Flag::Parens);
      sum = sum ? sql::binary(QStringLiteral("+"), std::move(sum), std::move(test)) : std::move(test);
    }
    return {std::move(sum), typeOf(Kind::Int, false)};
  }
  if (name == QLatin1String("jsonb_extract_path") || name == QLatin1String("json_extract_path") || name == QLatin1String("jsonb_extract_path_text") || name == QLatin1String("json_extract_path_text")) {
    QString path = QStringLiteral("$");
    bool plain = n > 1;
    for (std::size_t i = 1; i < n; ++i) {
      bool index = false;
      const int at = literal(i).toInt(&index);
      plain = plain && !literal(i).isEmpty() && (!index || at >= 0) && !literal(i).contains(QLatin1Char('"'));
      path += index ? QStringLiteral("[%1]").arg(at) : QStringLiteral(".\"%1\"").arg(literal(i));
    }
    if (plain && name.endsWith(QLatin1String("_text"))) return {f("JSON_UNQUOTE(NULLIF(JSON_EXTRACT(_1, _2), CAST('null' AS CHAR)))", sql::list(std::move(a[0].node), sql::string(path))), typeOf(Kind::Text)};
    if (plain) return {f("JSON_EXTRACT(_1, _2)", sql::list(std::move(a[0].node), sql::string(path))), typeOf(Kind::Json)};
  }
  if (name == QLatin1String("greatest") || name == QLatin1String("least")) { // NULLs do not count
    std::vector<std::size_t> kept;
    bool nullable = false;
    for (std::size_t i = 0; i < n; ++i) if (a[i].type.kind != Kind::Null) { kept.push_back(i); nullable = nullable || a[i].type.nullable; }
    if (kept.empty()) return {sql::null(), typeOf(Kind::Null)};
    const Type type = a[kept[0]].type;
    if (kept.size() == 1) return {std::move(a[kept[0]].node), type};
    NodePtr call = sql::make(NodeKind::FunctionCall, name.toUpper());
    if (type.isText() && std::none_of(kept.begin(), kept.end(), [&](std::size_t i) { return a[i].node->kind == NodeKind::ColumnRef; }))
      a[kept[0]].node = f("_1 COLLATE utf8mb4_bin", sql::list(std::move(a[kept[0]].node)));
    for (const std::size_t i : kept) {
      if (!nullable) { call->add(Slot::Arg, a[i].node->clone()); continue; }
      std::vector<NodePtr> chain = sql::list(a[i].node->clone());
      for (const std::size_t k : kept) if (k != i) chain.push_back(a[k].node->clone());
      call->add(Slot::Arg, sql::call(QStringLiteral("COALESCE"), std::move(chain)));
    }
    return {std::move(call), type};
  }
  if (name == QLatin1String("substring") || name == QLatin1String("substr")) {
    if (n == 2 && a[1].type.isText()) {
      QString pattern = literal(1);
      pattern.replace(QLatin1String("\\y"), QLatin1String("\\b")).replace(QLatin1String("\\m"), QLatin1String("\\b(?=\\w)")).replace(QLatin1String("\\M"), QLatin1String("\\b(?<=\\w)"));
      if (pattern.isEmpty() || pattern.contains(QLatin1String("[[:<")) || pattern.contains(QLatin1Char('|'))) return refuse(node, QStringLiteral("substring by this pattern"));
      static const QRegularExpression group(QStringLiteral("(?<!\\\\)\\((?!\\?)"));
      if (group.match(pattern).hasMatch()) // the text of the first group
        return {f("CASE WHEN _1 REGEXP _2 THEN REGEXP_REPLACE(REGEXP_SUBSTR(_1, _2), _2, _3) END", sql::list(std::move(a[0].node), sql::string(QStringLiteral("(?-i)") + pattern), sql::string(QStringLiteral("\\1")))), typeOf(Kind::Text)};
      return {f("NULLIF(REGEXP_SUBSTR(_1, _2), '')", sql::list(std::move(a[0].node), sql::string(QStringLiteral("(?-i)") + pattern))), typeOf(Kind::Text)};
    }
    const auto number = [&](std::size_t i) -> std::optional<qint64> {
      if (i >= n) return std::nullopt;
      const Node *v = a[i].node.get();
      const bool minus = v->kind == NodeKind::Unary && v->text == QLatin1String("-");
      if (minus) v = v->child(Slot::Operand);
      if (v->kind != NodeKind::NumberLiteral) return std::nullopt;
      return minus ? -v->text.toLongLong() : v->text.toLongLong();
    };
    if (const auto start = number(1); start && *start <= 0) { // PostgreSQL counts on through zero
      if (n == 2) return {std::move(a[0].node), typeOf(Kind::Text)};
      if (const auto length = number(2); length && *length >= 0) return {f("LEFT(_1, _2)", sql::list(std::move(a[0].node), sql::number(std::max<qint64>(0, *start + *length - 1)))), typeOf(Kind::Text)};
    }
    if (n == 2 && a[1].type.kind == Kind::Int && !number(1)) return {f("SUBSTRING(_1, GREATEST(_2, 1))", take()), typeOf(Kind::Text)};
    if (n == 3 && a[1].type.kind == Kind::Int && !number(1)) return {f("SUBSTRING(_1, GREATEST(_2, 1), _2 + _3 - GREATEST(_2, 1))", take()), typeOf(Kind::Text)};
    if (n > 1 && a[1].node->kind == NodeKind::NumberLiteral && a[1].node->text.toInt() > 0) return {sql::call(QStringLiteral("SUBSTRING"), take()), typeOf(Kind::Text)};
  }
  if ((name == QLatin1String("left") || name == QLatin1String("right")) && n == 2) {
    const Node *count = node.all(Slot::Arg)[1];
    if (count->kind == NodeKind::NumberLiteral && !count->text.startsWith(QLatin1Char('-'))) return {sql::call(name.toUpper(), take()), typeOf(Kind::Text)};
    return {f(name == QLatin1String("left") ? "LEFT(_1, CASE WHEN _2 < 0 THEN CHAR_LENGTH(_1) + (_2) ELSE _2 END)" : "RIGHT(_1, CASE WHEN _2 < 0 THEN CHAR_LENGTH(_1) + (_2) ELSE _2 END)", take()), typeOf(Kind::Text)};
  }
  if ((name == QLatin1String("btrim") || name == QLatin1String("ltrim") || name == QLatin1String("rtrim")) && literal(1).size() == 1)
    return {f(name[0] == QLatin1Char('b') ? "TRIM(BOTH _2 FROM _1)" : name[0] == QLatin1Char('l') ? "TRIM(LEADING _2 FROM _1)" : "TRIM(TRAILING _2 FROM _1)", take()), typeOf(Kind::Text)};
  if ((name == QLatin1String("btrim") || name == QLatin1String("ltrim") || name == QLatin1String("rtrim")) && literal(1).size() > 1) { // any of these characters
    const QString set = QLatin1Char('[') + QRegularExpression::escape(literal(1)) + QStringLiteral("]+");
    const QString pattern = name[0] == QLatin1Char('l') ? QLatin1Char('^') + set : name[0] == QLatin1Char('r') ? set + QLatin1Char('$') : QStringLiteral("^%1|%1$").arg(set);
    return {f("REGEXP_REPLACE(_1, _2, '')", sql::list(std::move(a[0].node), sql::string(QStringLiteral("(?-i)") + pattern))), typeOf(Kind::Text)};
  }
  if ((name == QLatin1String("btrim") || name == QLatin1String("ltrim") || name == QLatin1String("rtrim")) && n == 2 && literal(1).isNull()) {
    const char *form = name[0] == QLatin1Char('l') ? "CONCAT('(?-i)^[', _1, ']+')" : name[0] == QLatin1Char('r') ? "CONCAT('(?-i)[', _1, ']+$')" : "CONCAT('(?-i)^[', _1, ']+|[', _1, ']+$')";
    NodePtr empty = f("_1 = ''", sql::list(a[1].node->clone())); // no pattern then: the server reads it before it asks
    NodePtr characters = f("NULLIF(REGEXP_REPLACE(_1, _2, _3), '')", sql::list(std::move(a[1].node), sql::string(QStringLiteral("([\\]\\[\\\\^-])")), sql::string(QStringLiteral("\\\\\\1"))));
    NodePtr subject = a[0].node->clone();
    NodePtr cut = sql::call(QStringLiteral("REGEXP_REPLACE"), sql::list(std::move(a[0].node), f(form, sql::list(std::move(characters))), sql::string(QString())));
    return {sql::caseWhen(std::move(empty), std::move(subject), std::move(cut)), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("translate") && n == 3 && !literal(1).isEmpty() && literal(2).size() < literal(1).size()) { // the rest is removed
    NodePtr out = std::move(a[0].node);
    const QString from = literal(1), to = literal(2);
    for (const QChar c : to) if (from.contains(c)) return refuse(node, QStringLiteral("translate with overlapping characters"));
    for (qsizetype i = 0; i < from.size(); ++i) out = f("REPLACE(_1, _2, _3)", sql::list(std::move(out), sql::string(from.mid(i, 1)), sql::string(i < to.size() ? to.mid(i, 1) : QString())));
    return {std::move(out), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("translate") && n == 3 && !literal(1).isEmpty() && literal(1).size() == literal(2).size()) {
    NodePtr out = std::move(a[0].node);
    const QString from = literal(1), to = literal(2);
    for (const QChar c : to) if (from.contains(c)) return refuse(node, QStringLiteral("translate with overlapping characters"));
    for (qsizetype i = 0; i < from.size(); ++i) out = f("REPLACE(_1, _2, _3)", sql::list(std::move(out), sql::string(from.mid(i, 1)), sql::string(to.mid(i, 1))));
    return {std::move(out), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("overlay") && n >= 3) return {n == 4 ? f("INSERT(_1, _3, _4, _2)", take()) : f("INSERT(_1, _3, CHAR_LENGTH(_2), _2)", take()), typeOf(Kind::Text)};
  if (name == QLatin1String("split_part") && n == 3 && node.all(Slot::Arg)[2]->kind == NodeKind::Unary) { // from the end
    return {f("CASE WHEN (CHAR_LENGTH(_1) - CHAR_LENGTH(REPLACE(_1, _2, ''))) DIV CHAR_LENGTH(_2) + 1 < -(_3) THEN '' ELSE SUBSTRING_INDEX(SUBSTRING_INDEX(_1, _2, _3), _2, 1) END", take()), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("encode") && n == 2 && literal(1).toLower() == QLatin1String("escape")) {
    note(node, 4019, QStringLiteral("encode(…, 'escape') shows bytes beyond ASCII as characters"));
    return {f("CONVERT(_1 USING utf8mb4)", sql::list(std::move(a[0].node))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("encode") && n == 2) {
    const QString to = literal(1).toLower();
    a.resize(1);
    if (to == QLatin1String("hex")) return {f("LOWER(HEX(_1))", take()), typeOf(Kind::Text)};
    if (to == QLatin1String("base64")) return {f("TO_BASE64(_1)", take()), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("decode") && n == 2) {
    const QString to = literal(1).toLower();
    a.resize(1);
    if (to == QLatin1String("hex")) return {f("UNHEX(_1)", take()), typeOf(Kind::Bytes)};
    if (to == QLatin1String("base64")) return {f("FROM_BASE64(_1)", take()), typeOf(Kind::Bytes)};
  }
  if (name == QLatin1String("regexp_replace") && (n == 3 || (n == 4 && !literal(3).isEmpty())) && !literal(1).isEmpty()) {
    const QString flags = literal(3), pattern = literal(1), by = literal(2);
    const bool simple = !pattern.contains(QLatin1String("(?")) && !pattern.contains(QLatin1String("\\m")) && !pattern.contains(QLatin1String("\\M")) && !pattern.contains(QLatin1String("\\y")) && !by.contains(QLatin1String("\\&")) && !by.isNull();
    const QString mode = flags.contains(QLatin1Char('i')) ? QStringLiteral("(?i)") : QStringLiteral("(?-i)");
    if (!simple || !QString(flags).remove(QLatin1Char('g')).remove(QLatin1Char('i')).isEmpty()) return refuse(node, QStringLiteral("regexp_replace with this pattern"));
    if (flags.contains(QLatin1Char('g'))) return {f("REGEXP_REPLACE(_1, _2, _3)", sql::list(std::move(a[0].node), sql::string(mode + pattern), sql::string(by))), typeOf(Kind::Text)};
    if (pattern.startsWith(QLatin1Char('^'))) return {f("REGEXP_REPLACE(_1, _2, _3)", sql::list(std::move(a[0].node), sql::string(mode + pattern), sql::string(by))), typeOf(Kind::Text)};
    if (pattern.contains(QLatin1Char('|'))) return refuse(node, QStringLiteral("regexp_replace with this pattern"));
    QString shifted; // the group in front takes the number 1
    for (qsizetype i = 0; i < by.size(); ++i) {
      shifted += by[i];
      if (by[i] == QLatin1Char('\\') && i + 1 < by.size() && by[i + 1].isDigit()) shifted += QString::number(by[++i].digitValue() + 1);
    }
    return {f("REGEXP_REPLACE(_1, _2, _3)", sql::list(std::move(a[0].node), sql::string(mode + QStringLiteral("(?s)^(.*?)") + QStringLiteral("(?:%1)").arg(pattern)), sql::string(QStringLiteral("\\1") + shifted))), typeOf(Kind::Text)};
    return {f("REGEXP_REPLACE(_1, _2, _3)", sql::list(std::move(a[0].node), sql::string(mode + QStringLiteral("(?s)^(.*?)") + QStringLiteral("(?:%1)").arg(pattern)), sql::string(QStringLiteral("\\1") + by))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("initcap") && n == 1 && !literal(0).isNull()) { // MySQL has no function for it: a literal is computed here
    QString s = literal(0).toLower();
    for (qsizetype i = 0; i < s.size(); ++i) if (i == 0 || !s[i - 1].isLetterOrNumber()) s[i] = s[i].toUpper();
    return {sql::string(s), typeOf(Kind::Text, false)};
  }
  if (name == QLatin1String("initcap") && n == 1) { // words as rows: one begins where a letter or digit follows none
    const QString mark(QChar(0xE000));
    return {f("(SELECT GROUP_CONCAT(CONCAT(UPPER(LEFT(q.w, 1)), LOWER(SUBSTRING(q.w, 2))) ORDER BY q.n SEPARATOR '') "
              "FROM JSON_TABLE(CONCAT('[', REPLACE(JSON_QUOTE(REGEXP_REPLACE(_1, _2, _3)), _4, '\",\"'), ']'), '$[*]' COLUMNS (n FOR ORDINALITY, w LONGTEXT PATH '$')) AS q)",
              sql::list(text(std::move(a[0])), sql::string(QStringLiteral("(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}])")), sql::string(mark + QStringLiteral("\\1")), sql::string(mark))), typeOf(Kind::Text)};
  }
  if (name == QLatin1String("to_char") && n == 2 && !literal(1).isEmpty() && (a[0].type.isMoment() || a[0].type.isNumber())) {
    const QString picture = literal(1);
    const bool nullable = a[0].type.nullable;
    NodePtr made = a[0].type.isMoment() ? toCharMoment(*a[0].node, picture) : toCharNumber(a[0].node->clone(), picture);
    if (made) return {std::move(made), typeOf(Kind::Text, nullable)};
  }
  if (name == QLatin1String("to_char") && n == 2 && !literal(1).isEmpty() && a[0].type.kind == Kind::TimeOfDay) {
    bool ok = true;
    const QString format = dateFormat(literal(1), ok);
    if (ok) return {f("TIME_FORMAT(_1, _2)", sql::list(std::move(a[0].node), sql::string(format))), typeOf(Kind::Text, a[0].type.nullable)};
  }
  if ((name == QLatin1String("to_date") || name == QLatin1String("to_timestamp")) && n == 2 && !literal(1).isEmpty()) {
    bool ok = true;
    const QString format = dateFormat(literal(1), ok);
    if (ok && name == QLatin1String("to_date")) return {f("CAST(STR_TO_DATE(_1, _2) AS DATE)", sql::list(std::move(a[0].node), sql::string(format))), typeOf(Kind::Date)};
    if (ok) return {f("STR_TO_DATE(_1, _2)", sql::list(std::move(a[0].node), sql::string(format))), typeOf(Kind::Instant)};
  }
  if (name == QLatin1String("date_part") && n == 2)
    if (auto made = extractFrom(node, literal(0).toLower(), *node.all(Slot::Arg)[1])) return std::move(*made);
  if (name == QLatin1String("date_part") && n == 2) return extract(node, literal(0).toLower(), std::move(a[1]));
  if (name == QLatin1String("date_trunc") && n == 2 && a[1].type.isMoment()) {
    static const QHash<QString, const char *> forms{
      {QStringLiteral("year"), "CAST(DATE_FORMAT(_1, '%Y-01-01') AS DATETIME)"}, {QStringLiteral("month"), "CAST(DATE_FORMAT(_1, '%Y-%m-01') AS DATETIME)"}, {QStringLiteral("day"), "CAST(CAST(_1 AS DATE) AS DATETIME)"},
      {QStringLiteral("hour"), "CAST(DATE_FORMAT(_1, '%Y-%m-%d %H:00:00') AS DATETIME)"}, {QStringLiteral("minute"), "CAST(DATE_FORMAT(_1, '%Y-%m-%d %H:%i:00') AS DATETIME)"},
      {QStringLiteral("second"), "CAST(DATE_FORMAT(_1, '%Y-%m-%d %H:%i:%s') AS DATETIME)"}, {QStringLiteral("week"), "CAST(CAST(_1 AS DATE) - INTERVAL WEEKDAY(_1) DAY AS DATETIME)"},
      {QStringLiteral("decade"), "CAST(MAKEDATE(YEAR(_1) DIV 10 * 10, 1) AS DATETIME)"}, {QStringLiteral("century"), "CAST(MAKEDATE((YEAR(_1) - 1) DIV 100 * 100 + 1, 1) AS DATETIME)"},
      {QStringLiteral("quarter"), "CAST(MAKEDATE(YEAR(_1), 1) + INTERVAL (QUARTER(_1) - 1) QUARTER AS DATETIME)"}};
    if (const char *form = forms.value(literal(0).toLower(), nullptr)) return {f(form, sql::list(std::move(a[1].node))), typeOf(a[1].type.kind == Kind::Instant ? Kind::Instant : Kind::DateTime)};
  }
  if ((name == QLatin1String("jsonb_set")) && n >= 3 && literal(1).startsWith(QLatin1Char('{')) && !literal(1).contains(QLatin1Char('"')) && (n == 3 || a[3].node->textIs(QLatin1String("TRUE")))) {
    QString path = QStringLiteral("$");
    for (const QString &step : literal(1).mid(1).chopped(1).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
      bool number = false;
      const int i = step.toInt(&number);
      path += number ? QStringLiteral("[%1]").arg(i) : QStringLiteral(".\"%1\"").arg(step.trimmed());
    }
    return {f("JSON_SET(_1, _2, JSON_EXTRACT(_3, '$'))", sql::list(std::move(a[0].node), sql::string(path), std::move(a[2].node))), typeOf(Kind::Json)};
  }
  done = false;
  return {};
}

namespace {

/// False when the routine cannot be meant: more arguments than it has parameters, or a single value where it wants an array.
bool takes(const Routine &routine, const std::vector<Value> &given) {
  std::vector<const Parameter *> in;
  for (const Parameter &p : routine.parameters)
    if (p.mode != QLatin1String("OUT") && p.mode != QLatin1String("TABLE")) in.push_back(&p);
  const bool variadic = !in.empty() && in.back()->mode == QLatin1String("VARIADIC");
  if (given.size() > in.size() && !variadic) return false;
  for (std::size_t i = 0; i < given.size() && i < in.size(); ++i) {
    const Kind kind = given[i].type.kind;
    const bool array = in[i]->type.kind == TypeKind::Array, open = kind == Kind::Unknown || kind == Kind::Null || kind == Kind::Other;
    if (!open && !variadic && array != (kind == Kind::Array) && (array || in[i]->type.kind < TypeKind::Array)) return false;
  }
  return true;
}

} // namespace

Value PostgresToMySql::function(const Node &node) {
  if (const auto taken = m_taken.constFind(&node); taken != m_taken.cend())
    if (auto made = clock(node, *taken)) return std::move(*made);
  if (node.textIs(QLatin1String("to_timestamp")) && node.count(Slot::Arg) == 1)
    note(node, 4020, QStringLiteral("to_timestamp() gives the time of the session's zone, while columns of timestamptz hold UTC"), QStringLiteral("Set time_zone = '+00:00' in the sessions that run this."));
  const QString name = node.text.toLower();
  if (node.textOf(Slot::Qualifier) == helperSchema())
    if (auto made = helperCall(node, name)) return std::move(*made);
  if (node.count(Slot::Arg) == 1)
    if (const auto separator = joinSeparator(name)) {
      NodePtr joined = node.clone();
      joined->text = QStringLiteral("string_agg");
      joined->takeAll(Slot::Qualifier);
      joined->add(Slot::Arg, sql::string(*separator));
      return aggregate(*joined, joined->text);
    }
  if (m_session.catalog && !node.hasChild(Slot::Over) && !isAggregateCall(node))
    for (const Routine &routine : m_session.catalog->routines) // one of the source's own
      if (routine.name.name.compare(node.text, Qt::CaseInsensitive) == 0 && routine.kind == RoutineKind::Function) {
        std::vector<Value> given;
        for (const Node *arg : node.all(Slot::Arg)) given.push_back(expression(arg->kind == NodeKind::NamedArg ? *arg->child(Slot::Value) : *arg));
        if (!node.hasChild(Slot::Qualifier) && !takes(routine, given)) continue; // lower(text) beside one's own lower(text[])
        NodePtr own = sql::make(NodeKind::FunctionCall, routine.name.name);
        if (m_session.qualify || node.hasChild(Slot::Qualifier)) own->add(Slot::Qualifier, sql::name({m_session.names.schemas.value(routine.name.schema, routine.name.schema)}));
        for (Value &value : given) own->add(Slot::Arg, std::move(value.node));
        Session scratch(m_session.options, nullptr);
        return {std::move(own), typeOfColumn(mapType(scratch, routine.returns).type, true)};
      }
  if (node.hasChild(Slot::Qualifier) && node.textOf(Slot::Qualifier) != QLatin1String("pg_catalog")) return refuse(node, QStringLiteral("The function %1").arg(name));
  if (node.hasChild(Slot::Over) || isAggregateCall(node)) return aggregate(node, name);
  if (node.hasChild(Slot::Filter) || node.hasChild(Slot::WithinGroup) || node.hasChild(Slot::OrderBy) || node.has(Flag::Distinct)) return refuse(node, QStringLiteral("The function %1").arg(name));
  if (name == QLatin1String("array_to_string") && node.count(Slot::Arg) == 2) { // no array between: its items joined
    const Node *array = node.all(Slot::Arg)[0], *by = node.all(Slot::Arg)[1];
    if (by->kind == NodeKind::Cast) by = by->child(Slot::Operand);
    if (array->isCall(QLatin1String("array_agg")) && !array->hasChild(Slot::Over) && by && by->kind == NodeKind::StringLiteral) {
      NodePtr joined = array->clone();
      joined->text = QStringLiteral("string_agg");
      joined->add(Slot::Arg, sql::string(by->text));
      return aggregate(*joined, joined->text);
    }
  }
  std::vector<Value> args;
  if (node.has(Flag::KeywordArgs)) { // substring(x FROM 2 FOR 3), overlay(x PLACING y FROM 2)
    NodePtr plain = node.clone();
    const bool lengthOnly = plain->count(Slot::Arg) == 3 && plain->all(Slot::Arg)[1]->textIs(QLatin1String("FOR"));
    std::erase_if(plain->children, [](const sql::Child &c) { return c.slot == Slot::Arg && c.node->kind == NodeKind::Word; });
    plain->set(Flag::KeywordArgs, false);
    if (lengthOnly) {
      std::vector<NodePtr> both = plain->takeAll(Slot::Arg);
      plain->add(Slot::Arg, std::move(both[0]));
      plain->add(Slot::Arg, sql::number(1));
      plain->add(Slot::Arg, std::move(both[1]));
    }
    return function(*plain);
  }
  for (const Node *arg : node.all(Slot::Arg)) {
    if (arg->kind == NodeKind::NamedArg || arg->kind == NodeKind::VariadicArg || arg->kind == NodeKind::Word) return refuse(node, QStringLiteral("This call of %1").arg(name));
    args.push_back(expression(*arg));
  }
  if (args.size() == 1 && args[0].node->kind == NodeKind::NumberLiteral && (name == QLatin1String("current_timestamp") || name == QLatin1String("localtimestamp") || name == QLatin1String("current_time") || name == QLatin1String("localtime"))) {
    const Kind kind = name == QLatin1String("current_timestamp") ? Kind::Instant : name == QLatin1String("localtimestamp") ? Kind::DateTime : Kind::TimeOfDay;
    return {sql::call(kind == Kind::TimeOfDay ? QStringLiteral("CURRENT_TIME") : kind == Kind::Instant ? QStringLiteral("UTC_TIMESTAMP") : QStringLiteral("CURRENT_TIMESTAMP"), sql::list(std::move(args[0].node))), typeOf(kind, false)};
  }
  bool done = true;
  Value made = special(node, name, args, done);
  if (done) return made;
  for (const Rule &rule : kRules) {
    if (name != QLatin1String(rule.name) || (rule.arguments >= 0 && rule.arguments != static_cast<int>(args.size()))) continue;
    Type type = typeOf(rule.kind, args.empty() ? false : true);
    if (rule.kind == Kind::Unknown)
      for (const Value &v : args)
        if (v.type.kind != Kind::Null) { type.kind = v.type.kind; break; }
    std::vector<NodePtr> nodes;
    bool all = true;
    for (Value &v : args) {
      all = all && v.type.nullable;
      nodes.push_back(std::move(v.node));
    }
    if (name == QLatin1String("coalesce")) type.nullable = all;
    return {rule.arguments < 0 ? sql::call(QLatin1String(rule.form), std::move(nodes)) : f(rule.form, std::move(nodes)), type};
  }
  return refuse(node, QStringLiteral("The function %1").arg(name));
}

} // namespace portolan::convert
