// SPDX-License-Identifier: GPL-3.0-or-later
// DATE_FORMAT and its inverse: format elements one by one; what to_char() has no element for is computed beside it.
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/moments.h"

#include <QDate>

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

/// A text that is read here and now, so that what does not fit is NULL as on the source. Nothing: an element that is not read here.
struct ReadMoment { bool fits = true; QString date, time; };
std::optional<ReadMoment> readMoment(const QString &text, const QString &format) {
  static const QStringList months{QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"), QStringLiteral("april"), QStringLiteral("may"), QStringLiteral("june"),
                                  QStringLiteral("july"), QStringLiteral("august"), QStringLiteral("september"), QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
  int year = -1, month = -1, day = -1, hour = 0, minute = 0, second = 0, half = -1, dayOfYear = -1;
  QString fraction, wanted = format;
  wanted.replace(QLatin1String("%T"), QLatin1String("%H:%i:%s")).replace(QLatin1String("%r"), QLatin1String("%h:%i:%s %p"));
  bool time = false, date = false;
  qsizetype at = 0;
  ReadMoment out;
  const auto digits = [&](int most) -> int {
    qsizetype end = at;
    while (end < text.size() && end - at < most && text[end].isDigit()) ++end;
    if (end == at) { out.fits = false; return 0; }
    const int n = QStringView(text).mid(at, end - at).toInt();
    at = end;
    return n;
  };
  for (qsizetype i = 0; i < wanted.size() && out.fits && at < text.size(); ++i) { // a text that ends early has zeros for the rest
    if (wanted[i].isSpace()) { while (at < text.size() && text[at].isSpace()) ++at; continue; }
    if (wanted[i] != QLatin1Char('%') || i + 1 == wanted.size()) {
      if (at < text.size() && text[at] == wanted[i]) ++at;
      else out.fits = false;
      continue;
    }
    const QChar element = wanted[++i];
    while (at < text.size() && text[at].isSpace()) ++at;
    switch (element.unicode()) {
    case u'Y': { const qsizetype start = at; year = digits(4); if (at - start <= 2) year += year < 70 ? 2000 : 1900; date = true; break; }
    case u'y': year = digits(2); year += year < 70 ? 2000 : 1900; date = true; break;
    case u'm': case u'c': month = digits(2); date = true; break;
    case u'd': case u'e': day = digits(2); date = true; break;
    case u'j': dayOfYear = digits(3); date = true; break;
    case u'M': case u'b': {
      month = -1;
      date = true;
      for (int m = 0; m < 12 && month < 0; ++m) {
        const QString name = element == QLatin1Char('M') ? months[m] : months[m].left(3);
        if (QStringView(text).mid(at).startsWith(name, Qt::CaseInsensitive)) month = m + 1, at += name.size();
      }
      out.fits = month > 0;
      break;
    }
    case u'H': case u'k': case u'h': case u'I': case u'l': hour = digits(2); time = true; break;
    case u'i': minute = digits(2); time = true; break;
    case u's': case u'S': second = digits(2); time = true; break;
    case u'f': { const qsizetype start = at; (void)digits(6); fraction = text.mid(start, at - start).leftJustified(6, QLatin1Char('0')); time = true; break; }
    case u'p':
      if (QStringView(text).mid(at, 2).compare(QLatin1String("AM"), Qt::CaseInsensitive) == 0) half = 0;
      else if (QStringView(text).mid(at, 2).compare(QLatin1String("PM"), Qt::CaseInsensitive) == 0) half = 1;
      else out.fits = false;
      at += 2;
      break;
    default: return std::nullopt;
    }
  }
  if (!out.fits) return out;
  if (half >= 0) {
    if (hour < 1 || hour > 12) out.fits = false;
    hour = hour % 12 + 12 * half;
  }
  if (hour > 23 || minute > 59 || second > 59) out.fits = false;
  if (date) {
    if (dayOfYear > 0 && year >= 0) {
      const QDate d = QDate(year, 1, 1).addDays(dayOfYear - 1);
      month = d.month();
      day = d.day();
    }
    if (year < 0 || month < 1 || day < 1) return std::nullopt; // zero parts: the server's mode decides
    if (!QDate::isValid(year, month, day)) out.fits = false;
    out.date = QStringLiteral("%1-%2-%3").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
  }
  if (time) out.time = QStringLiteral("%1:%2:%3").arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0')).arg(second, 2, 10, QLatin1Char('0')) + (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction);
  return out;
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
  Value picture = expression(*args[1]); // GET_FORMAT() gives a constant too
  if (picture.node->kind != NodeKind::StringLiteral) {
    note(node, 4015, QStringLiteral("The format of DATE_FORMAT() is not constant and is not converted"));
    m_session.functions.insert(QStringLiteral("date_format"));
    Value pattern = toText(std::move(picture));
    return {f("portolan.date_format(_1, _2)", sql::list(std::move(moment.node), std::move(pattern.node))), typeOf(Kind::Text)};
  }
  if (picture.node->text.isEmpty()) return {sql::cast(sql::null(), QStringLiteral("TEXT")), typeOf(Kind::Text)};
  if (args.size() > 2) note(node, 4016, QStringLiteral("DATE_FORMAT() with a locale: names are English"));
  return formatted(node, std::move(moment), picture.node->text);
}

Value MySqlToPostgres::timeFormat(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() < 2 || args[1]->kind != NodeKind::StringLiteral) return dateFormat(node);
  return formatted(node, toSpan(expression(*args[0])), args[1]->text);
}

Value MySqlToPostgres::strToDate(const Node &node) {
  const auto args = node.all(Slot::Arg);
  if (args.size() != 2) return unknownCall(node);
  const Value picture = expression(*args[1]);
  if (picture.node->kind != NodeKind::StringLiteral) {
    note(node, 4015, QStringLiteral("The format of STR_TO_DATE() is not constant"));
    return unknownCall(node);
  }
  static const QString timeElements = QStringLiteral("HkhIlisSfprT"), dateElements = QStringLiteral("YyMbmcdeDjWa");
  QString pattern, plain;
  bool hasTime = false, hasDate = false;
  const QString &format_ = picture.node->text;
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
  const auto has = [&](const char *letters) { return std::any_of(letters, letters + std::char_traits<char>::length(letters), [&](char c) { return format_.contains(QLatin1String("%") + QLatin1Char(c)); }); };
  if (hasDate && !(has("Yyx") && (has("j") || (has("Mbmc") && has("deD"))))) note(node, 4020, QStringLiteral("STR_TO_DATE() without year, month or day: the source gives a date with zeros, which the target does not have"));
  Value v = toText(expression(*args[0]));
  const bool nullable = true;
  const Kind kind = hasTime && !hasDate ? Kind::Interval : hasTime ? Kind::DateTime : Kind::Date;
  const auto literal = [](const char *type, const QString &text) {
    NodePtr out = sql::make(NodeKind::TypedLiteral, text);
    out->add(Slot::Type, sql::typeName(QLatin1String(type)));
    return out;
  };
  if (v.node->kind == NodeKind::StringLiteral)
    if (const auto read = readMoment(v.node->text, format_)) {
      if (read->time.contains(QLatin1Char('.'))) note(node, 4020, QStringLiteral("A fraction of a second is shown without its last zeros"));
      if (!read->fits) return {sql::cast(sql::null(), QLatin1String(kind == Kind::Interval ? "INTERVAL" : kind == Kind::Date ? "DATE" : "TIMESTAMP")), typeOf(kind)};
      if (kind == Kind::Interval) return {literal("INTERVAL", read->time), typeOf(kind, false)};
      if (kind == Kind::Date) return {literal("DATE", read->date), typeOf(kind, false)};
      return {literal("TIMESTAMP", read->date + QLatin1Char(' ') + read->time), typeOf(kind, false)};
    }
  if (v.type.kind == Kind::Null) return {sql::cast(sql::null(), QLatin1String(kind == Kind::Interval ? "INTERVAL" : kind == Kind::Date ? "DATE" : "TIMESTAMP")), typeOf(kind)};
  NodePtr mask = sql::string(pattern);
  if (v.node->kind != NodeKind::StringLiteral) { // what does not fit is NULL, not an error
    m_session.functions.insert(QStringLiteral("str_to_date"));
    v = toSearchText(std::move(v));
    NodePtr read = f("portolan.str_to_date(_1, _2)", sql::list(std::move(v.node), std::move(mask)));
    if (kind == Kind::Interval) return {f("_1::time::interval", sql::list(std::move(read))), typeOf(kind)};
    return {kind == Kind::Date ? sql::cast(std::move(read), QStringLiteral("DATE")) : std::move(read), typeOf(kind)};
  }
  if (hasTime && !hasDate) return {f("to_timestamp(_1, _2)::time::interval", sql::list(std::move(v.node), std::move(mask))), typeOf(Kind::Interval, nullable)};
  if (hasTime) return {f("to_timestamp(_1, _2)::timestamp", sql::list(std::move(v.node), std::move(mask))), typeOf(Kind::DateTime, nullable)};
  return {f("to_date(_1, _2)", sql::list(std::move(v.node), std::move(mask))), typeOf(Kind::Date, nullable)};
}

/// to_char() over a date depends on the session's language, so that no generated column and no index may use it: what it makes
/// is put together from the date's parts.
NodePtr MySqlToPostgres::withoutToChar(NodePtr node) {
  static const std::vector<std::pair<QString, QString>> parts{
    {QStringLiteral("YYYY"), QStringLiteral("lpad(extract(year from _1)::int::text, 4, '0')")}, {QStringLiteral("IYYY"), QStringLiteral("lpad(extract(isoyear from _1)::int::text, 4, '0')")},
    {QStringLiteral("YY"), QStringLiteral("lpad((extract(year from _1)::int % 100)::text, 2, '0')")}, {QStringLiteral("IW"), QStringLiteral("lpad(extract(week from _1)::int::text, 2, '0')")},
    {QStringLiteral("FMMonth"), QStringLiteral("(ARRAY['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'])[extract(month from _1)::int]")},
    {QStringLiteral("Mon"), QStringLiteral("(ARRAY['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])[extract(month from _1)::int]")},
    {QStringLiteral("FMMM"), QStringLiteral("extract(month from _1)::int::text")}, {QStringLiteral("MM"), QStringLiteral("lpad(extract(month from _1)::int::text, 2, '0')")},
    {QStringLiteral("DDD"), QStringLiteral("lpad(extract(doy from _1)::int::text, 3, '0')")}, {QStringLiteral("FMDDth"), QString()},
    {QStringLiteral("FMDD"), QStringLiteral("extract(day from _1)::int::text")}, {QStringLiteral("DD"), QStringLiteral("lpad(extract(day from _1)::int::text, 2, '0')")},
    {QStringLiteral("FMHH24"), QStringLiteral("extract(hour from _1)::int::text")}, {QStringLiteral("HH24"), QStringLiteral("lpad(extract(hour from _1)::int::text, 2, '0')")},
    {QStringLiteral("FMHH12"), QStringLiteral("((extract(hour from _1)::int + 11) % 12 + 1)::text")}, {QStringLiteral("HH12"), QStringLiteral("lpad(((extract(hour from _1)::int + 11) % 12 + 1)::text, 2, '0')")},
    {QStringLiteral("MI"), QStringLiteral("lpad(extract(minute from _1)::int::text, 2, '0')")}, {QStringLiteral("SS"), QStringLiteral("lpad(floor(extract(second from _1))::int::text, 2, '0')")},
    {QStringLiteral("US"), QStringLiteral("lpad((extract(microseconds from _1)::int % 1000000)::text, 6, '0')")}, {QStringLiteral("AM"), QStringLiteral("CASE WHEN extract(hour from _1) < 12 THEN 'AM' ELSE 'PM' END")},
    {QStringLiteral("FMDay"), QStringLiteral("(ARRAY['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'])[extract(dow from _1)::int + 1]")},
    {QStringLiteral("Dy"), QStringLiteral("(ARRAY['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])[extract(dow from _1)::int + 1]")}};
  return sql::transform(std::move(node), [this](NodePtr n) -> NodePtr {
    const auto args = n->all(Slot::Arg);
    if (!n->isCall(QLatin1String("to_char")) || args.size() != 2 || args[1]->kind != NodeKind::StringLiteral) return n;
    const QString picture = args[1]->text;
    NodePtr out;
    QString plain;
    const auto append = [&](NodePtr part) { out = out ? sql::binary(QStringLiteral("||"), std::move(out), std::move(part)) : std::move(part); };
    const auto flush = [&] {
      if (!plain.isEmpty()) append(sql::string(plain));
      plain.clear();
    };
    for (qsizetype i = 0; i < picture.size();) {
      if (picture[i] == QLatin1Char('"')) {
        for (++i; i < picture.size() && picture[i] != QLatin1Char('"'); ++i) {
          if (picture[i] == QLatin1Char('\\') && i + 1 < picture.size()) ++i;
          plain += picture[i];
        }
        ++i;
        continue;
      }
      const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto &p) { return QStringView(picture).mid(i).startsWith(p.first); });
      if (part == parts.end()) {
        if (picture[i].isLetterOrNumber()) return n; // a picture of a number, or an element that is not known here
        plain += picture[i++];
        continue;
      }
      if (part->second.isEmpty()) return n;
      flush();
      append(f(part->second.toUtf8().constData(), sql::list(args[0]->clone())));
      i += part->first.size();
    }
    flush();
    if (!out) return n;
    out->set(sql::Flag::Parens);
    return out;
  });
}

} // namespace portolan::convert
