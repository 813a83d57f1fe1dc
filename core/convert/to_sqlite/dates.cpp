// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite keeps dates as text and moves them by modifiers.
#include "core/convert/to_sqlite/converter.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

bool isDateLiteral(const Value &v) { return v.type.literal && v.type.isText() && v.node->text.size() == 10; }

QString literalText(const QString &text) { return sql::quoteLiteral(sql::Dialect::Sqlite, text); }

} // namespace

/// A moment plus `amount` of a unit. Months end where the month ends: SQLite alone would run into the next one.
Value ToSqlite::moved(const Node &node, Value moment, Value amount, const QString &unitName, bool minus) {
  static const QHash<QString, std::pair<const char *, int>> units{
    {QStringLiteral("SECOND"), {"seconds", 1}}, {QStringLiteral("MINUTE"), {"minutes", 1}}, {QStringLiteral("HOUR"), {"hours", 1}}, {QStringLiteral("DAY"), {"days", 1}},
    {QStringLiteral("WEEK"), {"days", 7}}, {QStringLiteral("MONTH"), {"months", 1}}, {QStringLiteral("QUARTER"), {"months", 3}}, {QStringLiteral("YEAR"), {"months", 12}}};
  const auto it = units.constFind(unitName);
  if (it == units.constEnd()) return refuse(node, QStringLiteral("An interval in %1").arg(unitName), 4003);
  const int factor = it->second * (minus ? -1 : 1);
  bool constant = false;
  const double n = amount.node->kind == NodeKind::NumberLiteral || amount.node->kind == NodeKind::StringLiteral ? amount.node->text.toDouble(&constant)
                 : amount.node->kind == NodeKind::Unary && amount.node->text == QLatin1String("-") ? -amount.node->child(Slot::Operand)->text.toDouble(&constant) : 0;
  const bool months = QLatin1String(it->first) == QLatin1String("months"), time = !months && QLatin1String(it->first) != QLatin1String("days");
  const bool dateOnly = (moment.type.kind == Kind::Date || isDateLiteral(moment)) && !time && (m_session.fromMySql());
  const auto modifier = [&](int extra) -> NodePtr {
    if (constant) return sql::string(QStringLiteral("%1%2 %3").arg(n * factor + extra < 0 ? QString() : QStringLiteral("+")).arg(n * factor + extra).arg(QLatin1String(it->first)));
    NodePtr number = amount.node->clone();
    if (factor != 1) number = sql::binary(QStringLiteral("*"), std::move(number), sql::number(factor));
    if (extra != 0) number = sql::binary(QStringLiteral("+"), std::move(number), sql::number(extra));
    number->set(Flag::Parens);
    return sql::binary(QStringLiteral("||"), std::move(number), sql::string(QStringLiteral(" ") + QLatin1String(it->first)));
  };
  if (moment.type.kind == Kind::TimeOfDay) {
    if (!time) return refuse(node, QStringLiteral("A time moved by days"), 4003);
    return {f("time(_1, _2)", sql::list(std::move(moment.node), modifier(0))), typeOf(Kind::TimeOfDay)};
  }
  if (!months) return {f(dateOnly ? "date(_1, _2)" : "datetime(_1, _2)", sql::list(std::move(moment.node), modifier(0))), typeOf(dateOnly ? Kind::Date : Kind::DateTime)};
  NodePtr plain = modifier(0), last = modifier(1);
  const char *text = dateOnly ? "min(date(_1, _2), date(_1, 'start of month', _3, '-1 day'))" : "min(datetime(_1, _2), date(_1, 'start of month', _3, '-1 day') || ' ' || time(_1))";
  return {f(text, sql::list(std::move(moment.node), std::move(plain), std::move(last))), typeOf(dateOnly ? Kind::Date : Kind::DateTime)};
}

/// INTERVAL 2 DAY; PostgreSQL's INTERVAL '1 year 2 days'.
Value ToSqlite::movedBy(const Node &node, Value moment, const Node &interval, bool minus) {
  const Node *value = interval.child(Slot::Value);
  QString unit = interval.kind == NodeKind::Interval ? interval.text.toUpper() : QString();
  if (unit == QLatin1String("MICROSECOND")) return refuse(node, QStringLiteral("An interval in microseconds"), 4003);
  if (!unit.isEmpty() && value) return moved(node, std::move(moment), expression(*value), unit, minus);
  const QString text = interval.kind == NodeKind::Interval && value ? value->text : interval.kind == NodeKind::Cast ? interval.child(Slot::Operand)->text : interval.text;
  static const QRegularExpression part(QStringLiteral("^\\s*([+-]?\\d+)\\s*(year|mon|month|week|day|hour|minute|min|second|sec)s?\\b"), QRegularExpression::CaseInsensitiveOption);
  QString rest = text.trimmed();
  if (rest.isEmpty()) return refuse(node, QStringLiteral("This interval"), 4003);
  qint64 months = 0;
  std::vector<std::pair<QString, qint64>> others; // months are added at once, then the rest
  while (!rest.isEmpty()) {
    const auto match = part.match(rest);
    if (!match.hasMatch()) return refuse(node, QStringLiteral("The interval '%1'").arg(text), 4003);
    unit = match.captured(2).toUpper();
    if (unit == QLatin1String("MON")) unit = QStringLiteral("MONTH");
    if (unit == QLatin1String("MIN")) unit = QStringLiteral("MINUTE");
    if (unit == QLatin1String("SEC")) unit = QStringLiteral("SECOND");
    const qint64 n = match.captured(1).toLongLong();
    if (unit == QLatin1String("YEAR") || unit == QLatin1String("MONTH")) months += unit == QLatin1String("YEAR") ? 12 * n : n;
    else others.emplace_back(unit, n);
    rest = rest.mid(match.capturedLength()).trimmed();
  }
  Type type = typeOf(Kind::Int, false);
  type.literal = true;
  if (months != 0) moment = moved(node, std::move(moment), {sql::number(months), type}, QStringLiteral("MONTH"), minus);
  for (const auto &[name, n] : others) moment = moved(node, std::move(moment), {sql::number(n), type}, name, minus);
  return moment;
}

Value ToSqlite::datePart(const Node &node, const QString &unit, Value v) {
  static const QHash<QString, const char *> forms{
    {QStringLiteral("YEAR"), "CAST(strftime('%Y', _1) AS INTEGER)"}, {QStringLiteral("MONTH"), "CAST(strftime('%m', _1) AS INTEGER)"}, {QStringLiteral("DAY"), "CAST(strftime('%d', _1) AS INTEGER)"},
    {QStringLiteral("HOUR"), "CAST(strftime('%H', _1) AS INTEGER)"}, {QStringLiteral("MINUTE"), "CAST(strftime('%M', _1) AS INTEGER)"},
    {QStringLiteral("QUARTER"), "(CAST(strftime('%m', _1) AS INTEGER) + 2) / 3"}, {QStringLiteral("DOY"), "CAST(strftime('%j', _1) AS INTEGER)"}, {QStringLiteral("DOW"), "CAST(strftime('%w', _1) AS INTEGER)"},
    {QStringLiteral("ISODOW"), "(CAST(strftime('%w', _1) AS INTEGER) + 6) % 7 + 1"}, {QStringLiteral("EPOCH"), "CAST(strftime('%s', _1) AS INTEGER)"},
    {QStringLiteral("YEAR_MONTH"), "CAST(strftime('%Y%m', _1) AS INTEGER)"}, {QStringLiteral("CENTURY"), "(CAST(strftime('%Y', _1) AS INTEGER) + 99) / 100"}, {QStringLiteral("DECADE"), "CAST(strftime('%Y', _1) AS INTEGER) / 10"}};
  if (unit == QLatin1String("SECOND") || unit == QLatin1String("SECONDS")) {
    const bool fraction = m_session.fromPostgres() && !v.type.literal && v.type.kind != Kind::Date;
    return {f(fraction ? "CAST(strftime('%f', _1) AS REAL)" : "CAST(strftime('%S', _1) AS INTEGER)", sql::list(std::move(v.node))), typeOf(fraction ? Kind::Float : Kind::Int)};
  }
  if (v.type.kind == Kind::Interval) return refuse(node, QStringLiteral("A part of an interval"), 4003);
  const auto it = forms.constFind(unit);
  if (it == forms.constEnd()) return refuse(node, QStringLiteral("The part %1 of a date").arg(unit), 4003);
  return {f(*it, sql::list(std::move(v.node))), typeOf(Kind::Int)};
}

/// PostgreSQL's date_trunc.
Value ToSqlite::truncated(const Node &node, const QString &unit, Value v) {
  static const QHash<QString, const char *> forms{
    {QStringLiteral("year"), "datetime(_1, 'start of year')"}, {QStringLiteral("month"), "datetime(_1, 'start of month')"}, {QStringLiteral("day"), "datetime(_1, 'start of day')"},
    {QStringLiteral("hour"), "strftime('%Y-%m-%d %H:00:00', _1)"}, {QStringLiteral("minute"), "strftime('%Y-%m-%d %H:%M:00', _1)"}, {QStringLiteral("second"), "datetime(_1)"},
    {QStringLiteral("week"), "datetime(_1, 'start of day', '-6 days', 'weekday 1')"}, {QStringLiteral("quarter"), "datetime(_1, 'start of month', '-' || ((CAST(strftime('%m', _1) AS INTEGER) - 1) % 3) || ' months')"}};
  const auto it = forms.constFind(unit.toLower());
  if (it == forms.constEnd()) return refuse(node, QStringLiteral("date_trunc('%1')").arg(unit), 4002);
  return {f(*it, sql::list(std::move(v.node))), typeOf(Kind::DateTime)};
}

/// TIMESTAMPDIFF: whole units from `from` to `to`.
Value ToSqlite::difference(const Node &node, const QString &unit, Value from, Value to) {
  static const QHash<QString, int> seconds{{QStringLiteral("SECOND"), 1}, {QStringLiteral("MINUTE"), 60}, {QStringLiteral("HOUR"), 3600}, {QStringLiteral("DAY"), 86400}, {QStringLiteral("WEEK"), 604800}};
  if (const auto it = seconds.constFind(unit); it != seconds.constEnd()) {
    NodePtr made = f("(strftime('%s', _2) - strftime('%s', _1))", sql::list(std::move(from.node), std::move(to.node)));
    if (*it > 1) made = sql::binary(QStringLiteral("/"), std::move(made), sql::number(*it));
    return {std::move(made), typeOf(Kind::Int)};
  }
  const int months = unit == QLatin1String("MONTH") ? 1 : unit == QLatin1String("QUARTER") ? 3 : unit == QLatin1String("YEAR") ? 12 : 0;
  if (months == 0) return refuse(node, QStringLiteral("A difference in %1").arg(unit), 4002);
  const char *text = "((strftime('%Y', _2) * 12 + strftime('%m', _2)) - (strftime('%Y', _1) * 12 + strftime('%m', _1))"
                     " - CASE WHEN datetime(_2) >= datetime(_1) THEN strftime('%d %H:%M:%f', _2) < strftime('%d %H:%M:%f', _1) ELSE -(strftime('%d %H:%M:%f', _2) > strftime('%d %H:%M:%f', _1)) END)";
  NodePtr made = f(text, sql::list(std::move(from.node), std::move(to.node)));
  if (months > 1) made = sql::binary(QStringLiteral("/"), std::move(made), sql::number(months));
  return {std::move(made), typeOf(Kind::Int)};
}

/// Pieces to be joined by ||: strftime formats and expressions over _1.
QStringList ToSqlite::formatParts(const QString &pattern, bool &ok) const {
  QStringList parts;
  QString run; // of strftime
  const auto flush = [&] {
    if (!run.isEmpty()) parts << QStringLiteral("strftime(%1, _1)").arg(literalText(run));
    run.clear();
  };
  const auto part = [&](const QString &text) {
    flush();
    parts << text;
  };
  const QString month = QStringLiteral("CASE strftime('%m', _1) WHEN '01' THEN 'January' WHEN '02' THEN 'February' WHEN '03' THEN 'March' WHEN '04' THEN 'April' WHEN '05' THEN 'May' WHEN '06' THEN 'June' WHEN '07' THEN 'July' WHEN '08' THEN 'August' WHEN '09' THEN 'September' WHEN '10' THEN 'October' WHEN '11' THEN 'November' WHEN '12' THEN 'December' END");
  const QString day = QStringLiteral("CASE strftime('%w', _1) WHEN '0' THEN 'Sunday' WHEN '1' THEN 'Monday' WHEN '2' THEN 'Tuesday' WHEN '3' THEN 'Wednesday' WHEN '4' THEN 'Thursday' WHEN '5' THEN 'Friday' WHEN '6' THEN 'Saturday' END");
  const QString twelve = QStringLiteral("((CAST(strftime('%H', _1) AS INTEGER) + 11) % 12 + 1)"), noon = QStringLiteral("CASE WHEN strftime('%H', _1) < '12' THEN 'AM' ELSE 'PM' END");
  const auto number = [](const char *code) { return QStringLiteral("CAST(strftime('%1', _1) AS INTEGER)").arg(QLatin1String(code)); };
  const auto quoted = [&](QChar c) { run += c == QLatin1Char('%') ? QStringLiteral("%%") : QString(c); };
  ok = true;
  if (m_session.fromMySql()) {
    for (qsizetype i = 0; i < pattern.size(); ++i) {
      if (pattern[i] != QLatin1Char('%') || i + 1 == pattern.size()) { quoted(pattern[i]); continue; }
      switch (const QChar c = pattern[++i]; c.unicode()) {
      case 'Y': case 'm': case 'd': case 'H': case 'j': case 'w': run += QLatin1Char('%') + QString(c); break;
      case 'i': run += QStringLiteral("%M"); break;
      case 's': case 'S': run += QStringLiteral("%S"); break;
      case 'T': run += QStringLiteral("%H:%M:%S"); break;
      case 'y': part(QStringLiteral("substr(strftime('%Y', _1), 3, 2)")); break;
      case 'e': part(number("%d")); break;
      case 'c': part(number("%m")); break;
      case 'k': part(number("%H")); break;
      case 'l': part(twelve); break;
      case 'h': case 'I': part(QStringLiteral("printf('%02d', ") + twelve + QLatin1Char(')')); break;
      case 'p': part(noon); break;
      case 'r': part(QStringLiteral("printf('%02d', ") + twelve + QLatin1Char(')')); run += QStringLiteral(":%M:%S "); part(noon); break;
      case 'M': part(month); break;
      case 'b': part(QStringLiteral("substr(") + month + QStringLiteral(", 1, 3)")); break;
      case 'W': part(day); break;
      case 'a': part(QStringLiteral("substr(") + day + QStringLiteral(", 1, 3)")); break;
      case 'f': part(QStringLiteral("substr(strftime('%f', _1), 4) || '000'")); break;
      case 'u': case 'U': case 'v': case 'V': case 'x': case 'X': case 'D': ok = false; return {};
      default: quoted(c);
      }
    }
  } else {
    static const std::pair<const char *, const char *> words[] = {{"HH24", "%H"}, {"YYYY", "%Y"}, {"MM", "%m"}, {"DDD", "%j"}, {"DD", "%d"}, {"MI", "%M"}, {"SS", "%S"}};
    for (qsizetype i = 0; i < pattern.size();) {
      const QString rest = pattern.mid(i);
      const auto is = [&](const char *word) { return rest.startsWith(QLatin1String(word)); };
      if (rest[0] == QLatin1Char('"')) {
        const qsizetype end = std::max<qsizetype>(1, rest.indexOf(QLatin1Char('"'), 1));
        for (const QChar c : rest.mid(1, end - 1)) quoted(c);
        i += end + 1;
        continue;
      }
      qsizetype length = 0;
      for (const auto &[word, code] : words)
        if (length == 0 && (is(word) || rest.startsWith(QString::fromLatin1(word).toLower()))) {
          run += QLatin1String(code);
          length = QString::fromLatin1(word).size();
        }
      if (length == 0) {
        if (is("FMMonth")) { part(month); length = 7; }
        else if (is("FMDay")) { part(day); length = 5; }
        else if (is("Month")) { part(QStringLiteral("substr(") + month + QStringLiteral(" || '         ', 1, 9)")); length = 5; }
        else if (is("Day")) { part(QStringLiteral("substr(") + day + QStringLiteral(" || '         ', 1, 9)")); length = 3; }
        else if (is("Mon")) { part(QStringLiteral("substr(") + month + QStringLiteral(", 1, 3)")); length = 3; }
        else if (is("MON")) { part(QStringLiteral("upper(substr(") + month + QStringLiteral(", 1, 3))")); length = 3; }
        else if (is("Dy")) { part(QStringLiteral("substr(") + day + QStringLiteral(", 1, 3)")); length = 2; }
        else if (is("HH12") || is("HH")) { part(QStringLiteral("printf('%02d', ") + twelve + QLatin1Char(')')); length = is("HH12") ? 4 : 2; }
        else if (is("AM") || is("PM")) { part(noon); length = 2; }
        else if (is("YY")) { part(QStringLiteral("substr(strftime('%Y', _1), 3, 2)")); length = 2; }
        else if (is("Q")) { part(QStringLiteral("((CAST(strftime('%m', _1) AS INTEGER) + 2) / 3)")); length = 1; }
        else if (rest[0].isLetter()) { ok = false; return {}; }
        else { quoted(rest[0]); length = 1; }
      }
      i += length;
    }
  }
  flush();
  return parts;
}

Value ToSqlite::formatted(const Node &node, Value moment, const QString &pattern) {
  bool ok = false;
  const QStringList parts = formatParts(pattern, ok);
  if (!ok || parts.isEmpty()) return refuse(node, QStringLiteral("The format '%1'").arg(pattern), 4016);
  return {f(parts.join(QStringLiteral(" || ")).toUtf8().constData(), sql::list(std::move(moment.node))), typeOf(Kind::Text)};
}

Value ToSqlite::dateSpecial(const Node &node, const QString &name) {
  const auto arg = [&](std::size_t i) { return node.all(Slot::Arg)[i]; };
  const std::size_t count = node.count(Slot::Arg);
  if ((name == QLatin1String("DATE_ADD") || name == QLatin1String("DATE_SUB") || name == QLatin1String("ADDDATE") || name == QLatin1String("SUBDATE")) && count == 2) {
    const bool minus = name.contains(QLatin1String("SUB"));
    if (arg(1)->kind == NodeKind::Interval) return movedBy(node, expression(*arg(0)), *arg(1), minus);
    return moved(node, expression(*arg(0)), expression(*arg(1)), QStringLiteral("DAY"), minus);
  }
  if (name == QLatin1String("TIMESTAMPADD") && count == 3) return moved(node, expression(*arg(2)), expression(*arg(1)), arg(0)->text.toUpper(), false);
  if (name == QLatin1String("TIMESTAMPDIFF") && count == 3) return difference(node, arg(0)->text.toUpper(), expression(*arg(1)), expression(*arg(2)));
  if ((name == QLatin1String("DATE_FORMAT") || name == QLatin1String("TO_CHAR") || name == QLatin1String("TIME_FORMAT")) && count == 2) {
    if (arg(1)->kind != NodeKind::StringLiteral) return refuse(node, QStringLiteral("A computed format"), 4015);
    Value v = expression(*arg(0));
    if (m_session.fromPostgres() && !v.type.isMoment()) return refuse(node, QStringLiteral("to_char of this type"), 4002);
    return formatted(node, std::move(v), arg(1)->text);
  }
  if ((name == QLatin1String("DATE_TRUNC") || name == QLatin1String("DATE_PART")) && count == 2 && arg(0)->kind == NodeKind::StringLiteral)
    return name == QLatin1String("DATE_TRUNC") ? truncated(node, arg(0)->text, expression(*arg(1))) : datePart(node, arg(0)->text.toUpper(), expression(*arg(1)));
  if (m_session.fromMySql() && count == 1) {
    static const QHash<QString, const char *> parts{{QStringLiteral("YEAR"), "YEAR"}, {QStringLiteral("MONTH"), "MONTH"}, {QStringLiteral("DAY"), "DAY"}, {QStringLiteral("DAYOFMONTH"), "DAY"}, {QStringLiteral("HOUR"), "HOUR"},
                                                    {QStringLiteral("MINUTE"), "MINUTE"}, {QStringLiteral("SECOND"), "SECOND"}, {QStringLiteral("QUARTER"), "QUARTER"}, {QStringLiteral("DAYOFYEAR"), "DOY"}};
    if (const auto it = parts.constFind(name); it != parts.constEnd()) return datePart(node, QLatin1String(*it), expression(*arg(0)));
    if (name == QLatin1String("MONTHNAME")) return formatted(node, expression(*arg(0)), QStringLiteral("%M"));
    if (name == QLatin1String("DAYNAME")) return formatted(node, expression(*arg(0)), QStringLiteral("%W"));
  }
  return {};
}

} // namespace portolan::convert
