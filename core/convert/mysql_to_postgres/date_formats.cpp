// SPDX-License-Identifier: GPL-3.0-or-later
// DATE_FORMAT and its inverse: format elements one by one; what to_char() has no element for is computed beside it.
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/moments.h"

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

const QHash<QChar, QString> &elements() {
  static const QHash<QChar, QString> map{
    {QLatin1Char('Y'), QStringLiteral("YYYY")}, {QLatin1Char('y'), QStringLiteral("YY")}, {QLatin1Char('M'), QStringLiteral("FMMonth")}, {QLatin1Char('b'), QStringLiteral("Mon")},
    {QLatin1Char('m'), QStringLiteral("MM")}, {QLatin1Char('c'), QStringLiteral("FMMM")}, {QLatin1Char('d'), QStringLiteral("DD")}, {QLatin1Char('e'), QStringLiteral("FMDD")},
    {QLatin1Char('D'), QStringLiteral("FMDDth")}, {QLatin1Char('H'), QStringLiteral("HH24")}, {QLatin1Char('k'), QStringLiteral("FMHH24")}, {QLatin1Char('h'), QStringLiteral("HH12")},
    {QLatin1Char('I'), QStringLiteral("HH12")}, {QLatin1Char('l'), QStringLiteral("FMHH12")}, {QLatin1Char('i'), QStringLiteral("MI")}, {QLatin1Char('s'), QStringLiteral("SS")},
    {QLatin1Char('S'), QStringLiteral("SS")}, {QLatin1Char('f'), QStringLiteral("US")}, {QLatin1Char('p'), QStringLiteral("AM")}, {QLatin1Char('r'), QStringLiteral("HH12:MI:SS AM")},
    {QLatin1Char('T'), QStringLiteral("HH24:MI:SS")}, {QLatin1Char('W'), QStringLiteral("FMDay")}, {QLatin1Char('a'), QStringLiteral("Dy")}, {QLatin1Char('j'), QStringLiteral("DDD")},
    {QLatin1Char('v'), QStringLiteral("IW")}, {QLatin1Char('x'), QStringLiteral("IYYY")}};
  return map;
}

/// Elements that are formulas over the date.
QString formula(QChar element) {
  const QString sunday = QStringLiteral("(_1::date - extract(dow from _1)::int)");
  switch (element.unicode()) {
  case u'w': return QStringLiteral("extract(dow from _1)::int::text");
  case u'U': return QStringLiteral("lpad(((extract(doy from _1)::int + 6 - extract(dow from _1)::int) / 7)::text, 2, '0')");
  case u'u': return QStringLiteral("lpad(CASE WHEN extract(isoyear from _1) < extract(year from _1) THEN 0 WHEN extract(isoyear from _1) > extract(year from _1) THEN 53 ELSE extract(week from _1)::int END::text, 2, '0')");
  case u'V': return QStringLiteral("lpad(((extract(doy from %1)::int + 6) / 7)::text, 2, '0')").arg(sunday);
  case u'X': return QStringLiteral("to_char(%1, 'YYYY')").arg(sunday);
  default: return {};
  }
}

QString quotedLiteral(const QString &text) {
  static const QString harmless = QStringLiteral(" -/:.,;");
  if (std::all_of(text.begin(), text.end(), [](QChar c) { return harmless.contains(c); })) return text;
  QString escaped = text;
  escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
  return QLatin1Char('"') + escaped + QLatin1Char('"');
}

} // namespace

Value MySqlToPostgres::formatted(const Node &node, Value moment, const QString &format_) {
  QString pattern, plain;
  NodePtr out;
  const auto append = [&](NodePtr part) { out = out ? sql::binary(QStringLiteral("||"), std::move(out), std::move(part)) : std::move(part); };
  const auto flushPlain = [&] {
    if (!plain.isEmpty()) pattern += quotedLiteral(plain);
    plain.clear();
  };
  const auto flush = [&] {
    flushPlain();
    if (!pattern.isEmpty()) append(sql::call(QStringLiteral("to_char"), sql::list(moment.node->clone(), sql::string(pattern))));
    pattern.clear();
  };
  for (qsizetype i = 0; i < format_.size(); ++i) {
    if (format_[i] != QLatin1Char('%') || i + 1 == format_.size()) {
      plain += format_[i];
      continue;
    }
    const QChar element = format_[++i];
    if (elements().contains(element)) {
      flushPlain();
      pattern += elements().value(element);
    } else if (const QString text = formula(element); !text.isEmpty()) {
      flush();
      append(form(sql::Dialect::Postgres, text, sql::list(moment.node->clone())));
    } else plain += element; // %% and any other sign stand for the sign
  }
  flush();
  if (!out) out = sql::string(QString());
  Q_UNUSED(node);
  return {std::move(out), typeOf(Kind::Text, moment.type.nullable)};
}

Value MySqlToPostgres::dateFormat(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() < 2) return unknownCall(node);
  Value moment = expression(*args[0]);
  if (!moment.type.isMoment()) moment = toMoment(std::move(moment));
  if (args[1]->kind != NodeKind::StringLiteral) {
    note(node, 4015, QStringLiteral("The format of DATE_FORMAT() is not constant and is not converted"));
    m_session.functions.insert(QStringLiteral("date_format"));
    Value pattern = toText(expression(*args[1]));
    return {f("portolan.date_format(_1, _2)", sql::list(std::move(moment.node), std::move(pattern.node))), typeOf(Kind::Text)};
  }
  if (args.size() > 2) note(node, 4016, QStringLiteral("DATE_FORMAT() with a locale: names are English"));
  return formatted(node, std::move(moment), args[1]->text);
}

Value MySqlToPostgres::timeFormat(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() < 2 || args[1]->kind != NodeKind::StringLiteral) return dateFormat(node);
  return formatted(node, toSpan(expression(*args[0])), args[1]->text);
}

Value MySqlToPostgres::strToDate(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() != 2) return unknownCall(node);
  if (args[1]->kind != NodeKind::StringLiteral) {
    note(node, 4015, QStringLiteral("The format of STR_TO_DATE() is not constant"));
    return unknownCall(node);
  }
  static const QString timeElements = QStringLiteral("HkhIlisSfprT"), dateElements = QStringLiteral("YyMbmcdeDjWa");
  QString pattern, plain;
  bool hasTime = false, hasDate = false;
  const QString &format_ = args[1]->text;
  for (qsizetype i = 0; i < format_.size(); ++i) {
    if (format_[i] != QLatin1Char('%') || i + 1 == format_.size()) {
      plain += format_[i];
      continue;
    }
    const QChar element = format_[++i];
    if (element == QLatin1Char('%')) {
      plain += element;
      continue;
    }
    if (!elements().contains(element)) note(node, 4016, QStringLiteral("STR_TO_DATE(): the element %%1 has no counterpart").arg(element));
    if (!plain.isEmpty()) pattern += quotedLiteral(plain);
    plain.clear();
    QString text = elements().value(element);
    if (text.startsWith(QLatin1String("FM"))) text = text.mid(2);
    pattern += text;
    hasTime = hasTime || timeElements.contains(element);
    hasDate = hasDate || dateElements.contains(element);
  }
  if (!plain.isEmpty()) pattern += quotedLiteral(plain);
  Value v = toText(expression(*args[0]));
  if (v.node->kind != NodeKind::StringLiteral) note(node, 4019, QStringLiteral("STR_TO_DATE() gives NULL for a text that does not fit the format; to_date() and to_timestamp() raise an error"));
  const bool nullable = true;
  NodePtr mask = sql::string(pattern);
  if (hasTime && !hasDate) return {f("to_timestamp(_1, _2)::time::interval", sql::list(std::move(v.node), std::move(mask))), typeOf(Kind::Interval, nullable)};
  if (hasTime) return {f("to_timestamp(_1, _2)::timestamp", sql::list(std::move(v.node), std::move(mask))), typeOf(Kind::DateTime, nullable)};
  return {f("to_date(_1, _2)", sql::list(std::move(v.node), std::move(mask))), typeOf(Kind::Date, nullable)};
}

} // namespace portolan::convert
