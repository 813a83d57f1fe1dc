// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/moments.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

QString unitOf(const Node &node) {
  QString unit = node.text.toUpper();
  if (unit.startsWith(QLatin1String("SQL_TSI_"))) unit = unit.mid(8);
  return unit;
}

bool wholeDayUnit(const QString &unit) {
  return unit == QLatin1String("DAY") || unit == QLatin1String("WEEK") || unit == QLatin1String("MONTH") || unit == QLatin1String("QUARTER") || unit == QLatin1String("YEAR") || unit == QLatin1String("YEAR_MONTH");
}

/// One unit as a PostgreSQL interval text.
QString unitText(const QString &unit) {
  if (unit == QLatin1String("QUARTER")) return QStringLiteral("3 months");
  return QStringLiteral("1 ") + unit.toLower();
}

QString compoundText(const QString &unit, const QString &value) {
  static const QHash<QString, QStringList> parts{
    {QStringLiteral("MINUTE_SECOND"), {QStringLiteral("minute"), QStringLiteral("second")}},
    {QStringLiteral("HOUR_MINUTE"), {QStringLiteral("hour"), QStringLiteral("minute")}},
    {QStringLiteral("HOUR_SECOND"), {QStringLiteral("hour"), QStringLiteral("minute"), QStringLiteral("second")}},
    {QStringLiteral("DAY_HOUR"), {QStringLiteral("day"), QStringLiteral("hour")}},
    {QStringLiteral("DAY_MINUTE"), {QStringLiteral("day"), QStringLiteral("hour"), QStringLiteral("minute")}},
    {QStringLiteral("DAY_SECOND"), {QStringLiteral("day"), QStringLiteral("hour"), QStringLiteral("minute"), QStringLiteral("second")}},
    {QStringLiteral("YEAR_MONTH"), {QStringLiteral("year"), QStringLiteral("month")}},
    {QStringLiteral("SECOND_MICROSECOND"), {QStringLiteral("second"), QStringLiteral("microsecond")}},
    {QStringLiteral("MINUTE_MICROSECOND"), {QStringLiteral("minute"), QStringLiteral("second"), QStringLiteral("microsecond")}},
    {QStringLiteral("HOUR_MICROSECOND"), {QStringLiteral("hour"), QStringLiteral("minute"), QStringLiteral("second"), QStringLiteral("microsecond")}},
    {QStringLiteral("DAY_MICROSECOND"), {QStringLiteral("day"), QStringLiteral("hour"), QStringLiteral("minute"), QStringLiteral("second"), QStringLiteral("microsecond")}}};
  const QStringList names = parts.value(unit);
  if (names.isEmpty()) return {};
  const bool negative = value.trimmed().startsWith(QLatin1Char('-'));
  static const QRegularExpression digits(QStringLiteral("\\d+"));
  QStringList groups;
  for (auto it = digits.globalMatch(value); it.hasNext();) groups << it.next().captured(0);
  if (groups.isEmpty() || groups.size() > names.size()) return {};
  QStringList texts; // the groups belong to the last units
  const qsizetype shift = names.size() - groups.size();
  for (qsizetype i = 0; i < groups.size(); ++i) {
    QString n = groups[i];
    if (names[i + shift] == QLatin1String("microsecond")) n = n.leftJustified(6, QLatin1Char('0'), true);
    texts << (negative ? QStringLiteral("-") : QString()) + QString::number(n.toLongLong()) + QLatin1Char(' ') + names[i + shift];
  }
  return texts.join(QLatin1Char(' '));
}

NodePtr intervalLiteral(const QString &text) {
  NodePtr node = sql::make(NodeKind::TypedLiteral, text);
  node->add(Slot::Type, sql::typeName(QStringLiteral("INTERVAL")));
  return node;
}

Type intType(bool nullable) { return typeOf(Kind::Int, nullable); }

} // namespace

Value MySqlToPostgres::intervalValue(const Node &interval, bool *wholeDays) {
  const QString unit = unitOf(interval);
  *wholeDays = wholeDayUnit(unit);
  const Node *valueNode = interval.child(Slot::Value);
  if (!valueNode) return {interval.clone(), typeOf(Kind::Interval)};
  if (unit.contains(QLatin1Char('_'))) {
    if (valueNode->kind == NodeKind::StringLiteral || valueNode->kind == NodeKind::NumberLiteral)
      if (const QString text = compoundText(unit, valueNode->text); !text.isEmpty()) return {intervalLiteral(text), typeOf(Kind::Interval, false)};
    note(interval, 4015, QStringLiteral("INTERVAL … %1 with a value that is not constant").arg(unit));
    Value v = toText(expression(*valueNode));
    return {sql::cast(std::move(v.node), QStringLiteral("INTERVAL")), typeOf(Kind::Interval)};
  }
  Value v = expression(*valueNode);
  if (unit == QLatin1String("MICROSECOND") || (unit == QLatin1String("SECOND") && (v.type.kind == Kind::Decimal || (valueNode->kind == NodeKind::StringLiteral && valueNode->text.contains(QLatin1Char('.'))))))
    note(interval, 4020, QStringLiteral("A fraction of a second is shown without its last zeros"));
  if (v.node->kind == NodeKind::StringLiteral) v = toNumber(std::move(v));
  if (v.node->kind == NodeKind::NumberLiteral && (v.type.kind == Kind::Int || unit == QLatin1String("SECOND"))) {
    if (unit == QLatin1String("QUARTER")) return {intervalLiteral(QString::number(v.node->text.toLongLong() * 3) + QStringLiteral(" month")), typeOf(Kind::Interval, false)};
    return {intervalLiteral(v.node->text + QLatin1Char(' ') + unit.toLower()), typeOf(Kind::Interval, false)};
  }
  v = toNumber(std::move(v));
  if (v.type.kind == Kind::Decimal && unit != QLatin1String("SECOND")) v = toInt(std::move(v)); // fractions are rounded
  const bool nullable = v.type.nullable;
  return {sql::binary(QStringLiteral("*"), std::move(v.node), intervalLiteral(unitText(unit))), typeOf(Kind::Interval, nullable)};
}

Value MySqlToPostgres::addInterval(Value moment, const Node &interval, bool minus) {
  // Beyond the year 9999 the source gives NULL, the target a date.
  const Node *by = interval.child(Slot::Value);
  const bool edge = moment.node->kind == NodeKind::TypedLiteral && (moment.node->text.startsWith(QLatin1String("9999")) || moment.node->text.startsWith(QLatin1String("0000")) || moment.node->text.startsWith(QLatin1String("0001")));
  if (edge || (by && by->kind == NodeKind::NumberLiteral && interval.text.startsWith(QLatin1String("YEAR"), Qt::CaseInsensitive) && by->text.toDouble() >= 1000))
    note(interval, 4020, QStringLiteral("A date before the year 0 or after 9999 is NULL on the source, on the target it is a date"));
  bool wholeDays = false;
  Value span = intervalValue(interval, &wholeDays);
  const bool nullable = moment.type.nullable || span.type.nullable;
  const bool date = moment.type.kind == Kind::Date;
  if (moment.type.kind == Kind::Interval) return {sql::binary(minus ? QStringLiteral("-") : QStringLiteral("+"), std::move(moment.node), std::move(span.node)), typeOf(Kind::Interval, nullable)};
  const Kind kind = date && wholeDays ? Kind::Date : moment.type.kind == Kind::Instant ? Kind::Instant : Kind::DateTime;
  NodePtr sum = sql::binary(minus ? QStringLiteral("-") : QStringLiteral("+"), std::move(moment.node), std::move(span.node));
  if (kind == Kind::Date) sum = sql::cast(std::move(sum), QStringLiteral("DATE"));
  return {std::move(sum), typeOf(kind, nullable)};
}

Value MySqlToPostgres::dateAdd(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() != 2) return unknownCall(node);
  const QString name = node.text.toUpper();
  const bool minus = name == QLatin1String("DATE_SUB") || name == QLatin1String("SUBDATE");
  Value moment = expression(*args[0]);
  if (moment.type.kind != Kind::Interval) moment = toDateOrMoment(std::move(moment));
  if (args[1]->kind == NodeKind::Interval) return addInterval(std::move(moment), *args[1], minus);
  NodePtr days = sql::make(NodeKind::Interval, QStringLiteral("DAY"));
  days->add(Slot::Value, args[1]->clone());
  return addInterval(std::move(moment), *days, minus);
}

Value MySqlToPostgres::timestampAdd(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() != 3) return unknownCall(node);
  NodePtr interval = sql::make(NodeKind::Interval, unitOf(*args[0]));
  interval->add(Slot::Value, args[1]->clone());
  return addInterval(toDateOrMoment(expression(*args[2])), *interval, false);
}

Value MySqlToPostgres::timestampDiff(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() != 3) return unknownCall(node);
  const QString unit = unitOf(*args[0]);
  Value a = toMoment(expression(*args[1])), b = toMoment(expression(*args[2]));
  Type type = intType(a.type.nullable || b.type.nullable);
  static const QHash<QString, QString> forms{
    {QStringLiteral("YEAR"), QStringLiteral("extract(year from age(_2, _1))::int")},
    {QStringLiteral("QUARTER"), QStringLiteral("trunc((extract(year from age(_2, _1)) * 12 + extract(month from age(_2, _1))) / 3)::int")},
    {QStringLiteral("MONTH"), QStringLiteral("(extract(year from age(_2, _1)) * 12 + extract(month from age(_2, _1)))::int")},
    {QStringLiteral("WEEK"), QStringLiteral("trunc(extract(epoch from _2 - _1) / 604800)::int")},
    {QStringLiteral("DAY"), QStringLiteral("trunc(extract(epoch from _2 - _1) / 86400)::int")},
    {QStringLiteral("HOUR"), QStringLiteral("trunc(extract(epoch from _2 - _1) / 3600)::bigint")},
    {QStringLiteral("MINUTE"), QStringLiteral("trunc(extract(epoch from _2 - _1) / 60)::bigint")},
    {QStringLiteral("SECOND"), QStringLiteral("trunc(extract(epoch from _2 - _1))::bigint")},
    {QStringLiteral("MICROSECOND"), QStringLiteral("(extract(epoch from _2 - _1) * 1000000)::bigint")},
    {QStringLiteral("FRAC_SECOND"), QStringLiteral("(extract(epoch from _2 - _1) * 1000000)::bigint")}};
  if (!forms.contains(unit)) return unknownCall(node);
  return {form(sql::Dialect::Postgres, forms.value(unit), sql::list(std::move(a.node), std::move(b.node))), type};
}

Value MySqlToPostgres::extractUnit(const QString &unit, Value v) {
  const bool nullable = v.type.nullable;
  static const QHash<QString, QString> forms{
    {QStringLiteral("YEAR"), QStringLiteral("extract(year from _1)::int")}, {QStringLiteral("QUARTER"), QStringLiteral("extract(quarter from _1)::int")},
    {QStringLiteral("MONTH"), QStringLiteral("extract(month from _1)::int")}, {QStringLiteral("WEEK"), QStringLiteral("((extract(doy from _1)::int + 6 - extract(dow from _1)::int) / 7)")},
    {QStringLiteral("DAY"), QStringLiteral("extract(day from _1)::int")}, {QStringLiteral("HOUR"), QStringLiteral("extract(hour from _1)::int")},
    {QStringLiteral("MINUTE"), QStringLiteral("extract(minute from _1)::int")}, {QStringLiteral("SECOND"), QStringLiteral("trunc(extract(second from _1))::int")},
    {QStringLiteral("MICROSECOND"), QStringLiteral("extract(microseconds from _1)::int % 1000000")},
    {QStringLiteral("DAYOFWEEK"), QStringLiteral("extract(dow from _1)::int + 1")}, {QStringLiteral("WEEKDAY"), QStringLiteral("extract(isodow from _1)::int - 1")},
    {QStringLiteral("DAYOFYEAR"), QStringLiteral("extract(doy from _1)::int")}, {QStringLiteral("DAYOFMONTH"), QStringLiteral("extract(day from _1)::int")},
    {QStringLiteral("YEAR_MONTH"), QStringLiteral("to_char(_1, 'YYYYMM')::int")}, {QStringLiteral("DAY_HOUR"), QStringLiteral("to_char(_1, 'DDHH24')::int")},
    {QStringLiteral("DAY_MINUTE"), QStringLiteral("to_char(_1, 'DDHH24MI')::int")}, {QStringLiteral("DAY_SECOND"), QStringLiteral("to_char(_1, 'DDHH24MISS')::int")},
    {QStringLiteral("HOUR_MINUTE"), QStringLiteral("to_char(_1, 'HH24MI')::int")}, {QStringLiteral("HOUR_SECOND"), QStringLiteral("to_char(_1, 'HH24MISS')::int")},
    {QStringLiteral("MINUTE_SECOND"), QStringLiteral("to_char(_1, 'MISS')::int")}, {QStringLiteral("SECOND_MICROSECOND"), QStringLiteral("to_char(_1, 'SSUS')::bigint")},
    {QStringLiteral("MINUTE_MICROSECOND"), QStringLiteral("to_char(_1, 'MISSUS')::bigint")}, {QStringLiteral("HOUR_MICROSECOND"), QStringLiteral("to_char(_1, 'HH24MISSUS')::bigint")},
    {QStringLiteral("DAY_MICROSECOND"), QStringLiteral("to_char(_1, 'DDHH24MISSUS')::bigint")}};
  const QString text = forms.value(unit);
  if (text.isEmpty()) {
    note(*v.node, 4003, QStringLiteral("The unit %1 is not known").arg(unit));
    return v;
  }
  const bool span = v.type.kind == Kind::Interval && (v.node->kind != NodeKind::TypedLiteral || v.node->text.startsWith(QLatin1Char('-')));
  NodePtr part = form(sql::Dialect::Postgres, text, sql::list(std::move(v.node)));
  if (span && !unit.contains(QLatin1Char('_'))) part = f("abs(_1)", sql::list(std::move(part))); // the parts of a negative TIME have no sign
  return {std::move(part), intType(nullable)};
}

namespace {

/// A literal that is a time of day or a length of time, not a date.
bool isSpanLiteral(const Value &v) { return v.node->kind == NodeKind::StringLiteral && v.node->text.trimmed().lastIndexOf(QLatin1Char('-')) <= 0 && parseSpan(v.node->text); }

/// The part of a literal date with zeros in it: '2020-00-10' has a month, and it is 0.
std::optional<int> zeroDatePart(const QString &unit, const Value &v) {
  if (v.node->kind != NodeKind::StringLiteral) return std::nullopt;
  const auto moment = parseMoment(v.node->text);
  if (!moment || !moment->zero) return std::nullopt;
  if (unit == QLatin1String("YEAR")) return moment->date.section(QLatin1Char('-'), 0, 0).toInt();
  if (unit == QLatin1String("MONTH")) return moment->date.section(QLatin1Char('-'), 1, 1).toInt();
  if (unit == QLatin1String("DAY") || unit == QLatin1String("DAYOFMONTH")) return moment->date.section(QLatin1Char('-'), 2, 2).toInt();
  return std::nullopt;
}

} // namespace

Value MySqlToPostgres::extract(const Node &node) {
  const QString unit = unitOf(node);
  Value v = expression(*node.child(Slot::Operand));
  const bool time = unit.startsWith(QLatin1String("HOUR")) || unit.startsWith(QLatin1String("MINUTE")) || unit.startsWith(QLatin1String("SECOND")) || unit == QLatin1String("MICROSECOND");
  return extractUnit(unit, time && (v.type.kind == Kind::Interval || v.type.kind == Kind::TimeOfDay || isSpanLiteral(v)) ? toSpan(std::move(v)) : toMoment(std::move(v)));
}

Value MySqlToPostgres::datePart(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() != 1) return unknownCall(node);
  const QString unit = node.text.toUpper();
  Value v = expression(*args[0]);
  const bool time = unit == QLatin1String("HOUR") || unit == QLatin1String("MINUTE") || unit == QLatin1String("SECOND") || unit == QLatin1String("MICROSECOND");
  if (const auto part = zeroDatePart(unit, v)) return {sql::number(*part), intType(false)};
  if (time && (v.type.kind == Kind::Interval || v.type.kind == Kind::TimeOfDay || isSpanLiteral(v))) v = toSpan(std::move(v));
  else if (!v.type.isMoment() || (time && v.type.kind == Kind::Date)) v = time ? toMoment(std::move(v)) : toDateOrMoment(std::move(v));
  return extractUnit(unit, std::move(v));
}

Value MySqlToPostgres::week(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.empty()) return unknownCall(node);
  const QString name = node.text.toUpper();
  Value v = toDate(expression(*args[0]));
  const bool nullable = v.type.nullable;
  int mode = name == QLatin1String("WEEKOFYEAR") ? 3 : 0;
  if (args.size() > 1) {
    if (args[1]->kind != NodeKind::NumberLiteral) {
      note(node, 4015, QStringLiteral("%1() with a mode that is not constant: mode 0 is taken").arg(name));
    } else mode = args[1]->text.toInt() & 7;
  }
  // The day that decides to which year a week belongs: its Sunday, Monday, Wednesday or Thursday.
  const char *sunday = "(_1 - extract(dow from _1)::int)", *monday = "(_1 - extract(isodow from _1)::int + 1)", *wednesday = "(_1 - extract(dow from _1)::int + 3)";
  QString text;
  if (name == QLatin1String("YEARWEEK")) {
    if (mode == 1 || mode == 3) text = QStringLiteral("(extract(isoyear from _1) * 100 + extract(week from _1))::int");
    else {
      const QString day = QLatin1String(mode == 0 || mode == 2 ? sunday : mode == 5 || mode == 7 ? monday : wednesday);
      text = QStringLiteral("(extract(year from %1) * 100)::int + (extract(doy from %1)::int + 6) / 7").arg(day);
    }
    return {form(sql::Dialect::Postgres, text, sql::list(std::move(v.node))), intType(nullable)};
  }
  switch (mode) {
  case 0: text = QStringLiteral("(extract(doy from _1)::int + 6 - extract(dow from _1)::int) / 7"); break;
  case 1: text = QStringLiteral("CASE WHEN extract(isoyear from _1) < extract(year from _1) THEN 0 WHEN extract(isoyear from _1) > extract(year from _1) THEN 53 ELSE extract(week from _1)::int END"); break;
  case 2: text = QStringLiteral("(extract(doy from %1)::int + 6) / 7").arg(QLatin1String(sunday)); break;
  case 3: text = QStringLiteral("extract(week from _1)::int"); break;
  case 4: text = QStringLiteral("CASE WHEN extract(year from %1) < extract(year from _1) THEN 0 WHEN extract(year from %1) > extract(year from _1) THEN 53 ELSE (extract(doy from %1)::int + 6) / 7 END").arg(QLatin1String(wednesday)); break;
  case 5: text = QStringLiteral("(extract(doy from _1)::int + 7 - extract(isodow from _1)::int) / 7"); break;
  case 6: text = QStringLiteral("(extract(doy from %1)::int + 6) / 7").arg(QLatin1String(wednesday)); break;
  default: text = QStringLiteral("(extract(doy from %1)::int + 6) / 7").arg(QLatin1String(monday)); break;
  }
  return {form(sql::Dialect::Postgres, text, sql::list(std::move(v.node))), intType(nullable)};
}

Value MySqlToPostgres::now(const Node &node) {
  const QString name = node.text.toUpper();
  const auto args = node.all(Slot::Arg);
  const int digits = args.empty() ? 0 : args[0]->text.toInt();
  const QString precise = digits >= 6 ? QString() : QStringLiteral("(%1)").arg(digits);
  // A precision of 0 would round up to a second that is still to come.
  const auto cut = [&](const QString &full, const QString &name_) { return digits == 0 ? QStringLiteral("date_trunc('second', %1)").arg(full) : name_ + precise; };
  QString text;
  Kind kind = Kind::DateTime;
  if (name == QLatin1String("SYSDATE")) text = digits == 0 ? QStringLiteral("date_trunc('second', clock_timestamp()::timestamp)") : QStringLiteral("clock_timestamp()::timestamp%1").arg(precise);
  else if (name == QLatin1String("CURDATE") || name == QLatin1String("CURRENT_DATE")) text = QStringLiteral("current_date"), kind = Kind::Date;
  else if (name == QLatin1String("CURTIME") || name == QLatin1String("CURRENT_TIME")) text = digits == 0 ? QStringLiteral("date_trunc('second', localtime::interval)") : QStringLiteral("localtime%1::interval").arg(precise), kind = Kind::Interval;
  else if (name == QLatin1String("UTC_TIMESTAMP")) text = QStringLiteral("date_trunc('second', now() AT TIME ZONE 'UTC')");
  else if (name == QLatin1String("UTC_DATE")) text = QStringLiteral("(now() AT TIME ZONE 'UTC')::date"), kind = Kind::Date;
  else if (name == QLatin1String("UTC_TIME")) text = QStringLiteral("date_trunc('second', (now() AT TIME ZONE 'UTC')::time::interval)"), kind = Kind::Interval;
  else text = cut(QStringLiteral("localtimestamp"), QStringLiteral("localtimestamp"));
  Type type = typeOf(kind, false);
  if (digits > 0 && kind != Kind::Date && !name.startsWith(QLatin1String("UTC"))) type.scale = std::min(digits, 6);
  return {form(sql::Dialect::Postgres, text, {}), type};
}

Value MySqlToPostgres::timeDiff(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 2) return unknownCall(node);
  const auto isMoment = [](const Value &v) { return v.type.isMoment() || (v.node->kind == NodeKind::StringLiteral && parseMoment(v.node->text) && v.node->text.contains(QLatin1Char('-'))); };
  const bool nullable = a[0].type.nullable || a[1].type.nullable;
  if (isMoment(a[0]) || isMoment(a[1])) {
    Value l = toMoment(std::move(a[0])), r = toMoment(std::move(a[1]));
    const char *clamped = nullable || l.type.nullable || r.type.nullable // least() and greatest() pass over NULL
                            ? "CASE WHEN _1 - _2 IS NOT NULL THEN least(greatest(make_interval(secs => extract(epoch from _1 - _2)::double precision), INTERVAL '-838:59:59'), INTERVAL '838:59:59') END"
                            : "least(greatest(make_interval(secs => extract(epoch from _1 - _2)::double precision), INTERVAL '-838:59:59'), INTERVAL '838:59:59')";
    return {f(clamped, sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Interval, nullable || l.type.nullable || r.type.nullable)};
  }
  Value l = toSpan(std::move(a[0])), r = toSpan(std::move(a[1]));
  return {f("_1 - _2", sql::list(std::move(l.node), std::move(r.node))), typeOf(Kind::Interval, nullable)};
}

Value MySqlToPostgres::addTime(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 2) return unknownCall(node);
  const QString op = node.textIs(QLatin1String("ADDTIME")) ? QStringLiteral("+") : QStringLiteral("-");
  const bool moment = a[0].type.isMoment() || (a[0].node->kind == NodeKind::StringLiteral && parseMoment(a[0].node->text) && a[0].node->text.contains(QLatin1Char('-')));
  Value l = moment ? toMoment(std::move(a[0])) : toSpan(std::move(a[0]));
  Value r = toSpan(std::move(a[1]));
  const Type type = typeOf(moment ? Kind::DateTime : Kind::Interval, l.type.nullable || r.type.nullable);
  return {sql::binary(op, std::move(l.node), std::move(r.node)), type};
}

Value MySqlToPostgres::timestampFunction(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() == 1) return toMoment(std::move(a[0]));
  if (a.size() != 2) return unknownCall(node);
  Value l = toMoment(std::move(a[0])), r = toSpan(std::move(a[1]));
  const bool nullable = l.type.nullable || r.type.nullable;
  return {sql::binary(QStringLiteral("+"), std::move(l.node), std::move(r.node)), typeOf(Kind::DateTime, nullable)};
}

Value MySqlToPostgres::unixTimestamp(const Node &node) {
  Arguments a = arguments(node);
  Type type = intType(!a.empty() && a[0].type.nullable);
  type.big = true;
  if (a.empty()) return {f("floor(extract(epoch from now()))::bigint"), type};
  Value v = toMoment(std::move(a[0]));
  const bool fraction = v.node->kind == NodeKind::TypedLiteral && v.node->text.contains(QLatin1Char('.'));
  if (v.type.kind == Kind::DateTime) v.node = sql::cast(std::move(v.node), QStringLiteral("timestamptz"));
  if (fraction) return {f("extract(epoch from _1)", sql::list(std::move(v.node))), typeOf(Kind::Decimal, false)};
  return {f("floor(extract(epoch from _1))::bigint", sql::list(std::move(v.node))), type};
}

Value MySqlToPostgres::fromUnixtime(const Node &node) {
  Arguments a = arguments(node);
  if (a.empty()) return unknownCall(node);
  Value n = toNumber(std::move(a[0]));
  Value moment{f("to_timestamp(_1)::timestamp", sql::list(std::move(n.node))), typeOf(Kind::DateTime, n.type.nullable)};
  if (a.size() == 1) return moment;
  const Node *formatNode = node.all(Slot::Arg)[1];
  if (formatNode->kind != NodeKind::StringLiteral) {
    note(node, 4015, QStringLiteral("The format is not constant"));
    return moment;
  }
  return formatted(node, std::move(moment), formatNode->text);
}

Value MySqlToPostgres::convertTz(const Node &node) {
  Arguments a = arguments(node);
  if (a.size() != 3) return unknownCall(node);
  Value t = toMoment(std::move(a[0]));
  const bool nullable = t.type.nullable;
  const auto zone = [&](Value v) -> NodePtr {
    if (v.node->kind == NodeKind::StringLiteral) {
      static const QRegularExpression offset(QStringLiteral("^[+-]\\d{1,2}:\\d{2}$"));
      if (offset.match(v.node->text).hasMatch()) return intervalLiteral(v.node->text); // as text its sign would be read the other way
      if (v.node->text.compare(QLatin1String("SYSTEM"), Qt::CaseInsensitive) == 0) return f("current_setting('TimeZone')");
      return std::move(v.node);
    }
    note(node, 4019, QStringLiteral("A time zone that is not constant must be a name: an offset such as +02:00 would be read with the other sign"));
    return toText(std::move(v)).node;
  };
  NodePtr from = zone(std::move(a[1])), to = zone(std::move(a[2]));
  return {f("_1 AT TIME ZONE _2 AT TIME ZONE _3", sql::list(std::move(t.node), std::move(from), std::move(to))), typeOf(Kind::DateTime, nullable)};
}

} // namespace portolan::convert
