// SPDX-License-Identifier: GPL-3.0-or-later
// to_char(), format(), age() and the text of intervals.
#include "core/convert/postgres_to_mysql/converter.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

struct Element { const char *name, *format, *form; }; ///< by DATE_FORMAT, or by a form of its own

constexpr Element kElements[] = {
  {"FMMonth", "%M", nullptr}, {"FMDay", "%W", nullptr}, {"FMDDth", "%D", nullptr}, {"FMDD", "%e", nullptr}, {"FMMM", "%c", nullptr}, {"FMHH24", "%k", nullptr}, {"FMHH12", "%l", nullptr}, {"FMHH", "%l", nullptr},
  {"FMMI", nullptr, "CAST(MINUTE(_1) AS CHAR)"}, {"FMSS", nullptr, "CAST(SECOND(_1) AS CHAR)"}, {"FMDDD", nullptr, "CAST(DAYOFYEAR(_1) AS CHAR)"}, {"FMYYYY", nullptr, "CAST(YEAR(_1) AS CHAR)"},
  {"FMIW", nullptr, "CAST(WEEK(_1, 3) AS CHAR)"}, {"FMMONTH", nullptr, "UPPER(DATE_FORMAT(_1, '%M'))"}, {"FMmonth", nullptr, "LOWER(DATE_FORMAT(_1, '%M'))"}, {"FMDAY", nullptr, "UPPER(DATE_FORMAT(_1, '%W'))"},
  {"FMday", nullptr, "LOWER(DATE_FORMAT(_1, '%W'))"}, {"FMMon", "%b", nullptr}, {"FMDy", "%a", nullptr},
  {"HH24", "%H", nullptr}, {"HH12", "%h", nullptr}, {"HH", "%h", nullptr}, {"YYYY", "%Y", nullptr}, {"yyyy", "%Y", nullptr}, {"IYYY", "%x", nullptr}, {"IW", "%v", nullptr}, {"WW", nullptr, "LPAD((DAYOFYEAR(_1) - 1) DIV 7 + 1, 2, '0')"},
  {"DDD", "%j", nullptr}, {"DDth", nullptr, "CONCAT(DATE_FORMAT(_1, '%d'), SUBSTRING(DATE_FORMAT(_1, '%D'), CHAR_LENGTH(DAY(_1)) + 1))"}, {"DD", "%d", nullptr}, {"dd", "%d", nullptr}, {"Dy", "%a", nullptr},
  {"DY", nullptr, "UPPER(DATE_FORMAT(_1, '%a'))"}, {"dy", nullptr, "LOWER(DATE_FORMAT(_1, '%a'))"}, {"Day", nullptr, "RPAD(DATE_FORMAT(_1, '%W'), 9, ' ')"}, {"DAY", nullptr, "RPAD(UPPER(DATE_FORMAT(_1, '%W')), 9, ' ')"},
  {"day", nullptr, "RPAD(LOWER(DATE_FORMAT(_1, '%W')), 9, ' ')"}, {"Month", nullptr, "RPAD(DATE_FORMAT(_1, '%M'), 9, ' ')"}, {"MONTH", nullptr, "RPAD(UPPER(DATE_FORMAT(_1, '%M')), 9, ' ')"},
  {"month", nullptr, "RPAD(LOWER(DATE_FORMAT(_1, '%M')), 9, ' ')"}, {"Mon", "%b", nullptr}, {"MON", nullptr, "UPPER(DATE_FORMAT(_1, '%b'))"}, {"mon", nullptr, "LOWER(DATE_FORMAT(_1, '%b'))"}, {"MM", "%m", nullptr},
  {"mm", "%m", nullptr}, {"MI", "%i", nullptr}, {"mi", "%i", nullptr}, {"SSSS", nullptr, "CAST(TIME_TO_SEC(_1) DIV 1 AS CHAR)"}, {"SS", "%s", nullptr}, {"ss", "%s", nullptr}, {"US", "%f", nullptr},
  {"MS", nullptr, "LPAD(MICROSECOND(_1) DIV 1000, 3, '0')"}, {"YY", "%y", nullptr}, {"AM", "%p", nullptr}, {"PM", "%p", nullptr}, {"am", nullptr, "LOWER(DATE_FORMAT(_1, '%p'))"}, {"pm", nullptr, "LOWER(DATE_FORMAT(_1, '%p'))"},
  {"ID", nullptr, "CAST(WEEKDAY(_1) + 1 AS CHAR)"}, {"CC", nullptr, "LPAD((YEAR(_1) + 99) DIV 100, 2, '0')"}, {"J", nullptr, "CAST(TO_DAYS(_1) + 1721060 AS CHAR)"}, {"Q", nullptr, "CAST(QUARTER(_1) AS CHAR)"},
  {"D", nullptr, "CAST(DAYOFWEEK(_1) AS CHAR)"}};

} // namespace

/// As quote_ident() gives it.
QString PostgresToMySql::quotedIdentifier(const QString &name) const {
  static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_$]*$"));
  static const QSet<QString> reserved{QStringLiteral("all"), QStringLiteral("and"), QStringLiteral("as"), QStringLiteral("case"), QStringLiteral("check"), QStringLiteral("column"), QStringLiteral("create"), QStringLiteral("default"), QStringLiteral("desc"),
                                      QStringLiteral("distinct"), QStringLiteral("else"), QStringLiteral("end"), QStringLiteral("for"), QStringLiteral("from"), QStringLiteral("grant"), QStringLiteral("group"), QStringLiteral("having"), QStringLiteral("in"),
                                      QStringLiteral("into"), QStringLiteral("limit"), QStringLiteral("not"), QStringLiteral("null"), QStringLiteral("offset"), QStringLiteral("on"), QStringLiteral("or"), QStringLiteral("order"), QStringLiteral("primary"),
                                      QStringLiteral("references"), QStringLiteral("select"), QStringLiteral("table"), QStringLiteral("then"), QStringLiteral("to"), QStringLiteral("union"), QStringLiteral("unique"), QStringLiteral("user"), QStringLiteral("using"),
                                      QStringLiteral("when"), QStringLiteral("where"), QStringLiteral("with")};
  if (plain.match(name).hasMatch() && !reserved.contains(name)) return name;
  return sql::quoteIdentifier(sql::Dialect::Postgres, name);
}

/// A moment by a PostgreSQL picture; null when it has an element that is not known.
NodePtr PostgresToMySql::toCharMoment(const Node &value, const QString &picture) const {
  std::vector<NodePtr> parts;
  QString format;
  const auto flush = [&] {
    if (!format.isEmpty()) parts.push_back(f("DATE_FORMAT(_1, _2)", sql::list(value.clone(), sql::string(format))));
    format.clear();
  };
  for (qsizetype i = 0; i < picture.size();) {
    const Element *found = nullptr;
    for (const Element &e : kElements)
      if (QStringView(picture).mid(i).startsWith(QLatin1String(e.name)) && (!found || QLatin1String(e.name).size() > QLatin1String(found->name).size())) found = &e;
    if (found) {
      if (found->format) format += QLatin1String(found->format);
      else {
        flush();
        parts.push_back(f(found->form, sql::list(value.clone())));
      }
      i += QLatin1String(found->name).size();
    } else if (picture[i] == QLatin1Char('"')) {
      const qsizetype end = picture.indexOf(QLatin1Char('"'), i + 1);
      if (end < 0) return nullptr;
      format += picture.mid(i + 1, end - i - 1).replace(QLatin1Char('%'), QLatin1String("%%"));
      i = end + 1;
    } else if (picture[i].isLetter()) return nullptr;
    else {
      format += picture[i] == QLatin1Char('%') ? QStringLiteral("%%") : QString(picture[i]);
      ++i;
    }
  }
  flush();
  if (parts.empty()) return sql::string(QString());
  return parts.size() == 1 ? std::move(parts[0]) : sql::call(QStringLiteral("CONCAT"), std::move(parts));
}

/// A number by a PostgreSQL picture of 9, 0, comma and point; null for others.
NodePtr PostgresToMySql::toCharNumber(NodePtr value, const QString &picture_) const {
  QString picture = picture_;
  const bool fill = picture.startsWith(QLatin1String("FM"));
  if (fill) picture = picture.mid(2);
  picture.replace(QLatin1Char('G'), QLatin1Char(',')).replace(QLatin1Char('D'), QLatin1Char('.'));
  static const QRegularExpression simple(QStringLiteral("^[09,]*(\\.[09]*)?$"));
  if (!simple.match(picture).hasMatch() || picture.isEmpty()) return nullptr;
  const QString whole = picture.section(QLatin1Char('.'), 0, 0), after = picture.section(QLatin1Char('.'), 1);
  const bool groups = whole.contains(QLatin1Char(',')), point = picture.contains(QLatin1Char('.'));
  QString digits = whole;
  digits.remove(QLatin1Char(','));
  const qsizetype zero = digits.indexOf(QLatin1Char('0'));
  const int least = zero < 0 ? 0 : static_cast<int>(digits.size() - zero), decimals = static_cast<int>(after.size());
  if (groups && least > 1) return nullptr;
  const bool optional = fill && !after.isEmpty() && !after.contains(QLatin1Char('0'));
  if (fill && after.contains(QLatin1Char('9')) && !optional) return nullptr;
  NodePtr text = f("FORMAT(ABS(_1), _2)", sql::list(value->clone(), sql::number(decimals)));
  if (!groups) text = f("REPLACE(_1, ',', '')", sql::list(std::move(text)));
  if (least > 1) text = f("LPAD(_1, GREATEST(_2, CHAR_LENGTH(_1)), '0')", sql::list(std::move(text), sql::number(least + (point ? decimals + 1 : 0))));
  if (least == 0 && point) text = f("TRIM(LEADING '0' FROM _1)", sql::list(std::move(text)));
  if (optional) text = f("TRIM(TRAILING '0' FROM _1)", sql::list(std::move(text)));
  if (point && decimals == 0) text = f("CONCAT(_1, '.')", sql::list(std::move(text)));
  text = f("CONCAT(CASE WHEN ROUND(_1, _3) < 0 THEN '-' ELSE '' END, _2)", sql::list(value->clone(), std::move(text), sql::number(decimals)));
  if (!fill) text = f("LPAD(_1, _2, ' ')", sql::list(std::move(text), sql::number(picture.size() + 1)));
  QString full = picture;
  full.replace(QLatin1Char('9'), QLatin1Char('#')).replace(QLatin1Char('0'), QLatin1Char('#'));
  return f("CASE WHEN ABS(ROUND(_1, _4)) < _2 THEN _3 WHEN _1 IS NOT NULL THEN _5 END",
           sql::list(std::move(value), sql::number(QLatin1Char('1') + QString(digits.size(), QLatin1Char('0'))), std::move(text), sql::number(decimals), sql::string((fill ? QString() : QStringLiteral(" ")) + full)));
}

/// format('%s …', …) as CONCAT.
Value PostgresToMySql::formatCall(const Node &node, std::vector<Value> &a) {
  if (a.empty() || a[0].node->kind != NodeKind::StringLiteral) return refuse(node, QStringLiteral("format() with a computed text"));
  const QString picture = a[0].node->text;
  std::vector<NodePtr> parts;
  QString plain;
  std::size_t next = 1;
  static const QRegularExpression element(QStringLiteral("^%(?:(\\d+)\\$)?(-?\\d*)([sIL%])"));
  for (qsizetype i = 0; i < picture.size();) {
    if (picture[i] != QLatin1Char('%')) {
      plain += picture[i++];
      continue;
    }
    const auto m = element.match(picture.mid(i));
    if (!m.hasMatch()) return refuse(node, QStringLiteral("This picture of format()"));
    i += m.capturedLength();
    const QString kind = m.captured(3);
    const int width = m.captured(2).toInt();
    if (kind == QLatin1String("%")) {
      plain += QLatin1Char('%');
      continue;
    }
    const std::size_t at = m.captured(1).isEmpty() ? next : m.captured(1).toULong();
    next = at + 1;
    if (at == 0 || at >= a.size()) return refuse(node, QStringLiteral("This picture of format()"));
    if (!plain.isEmpty()) parts.push_back(sql::string(plain));
    plain.clear();
    const bool nullable = a[at].type.nullable;
    NodePtr text_ = text(a[at].copy());
    if (kind == QLatin1String("s")) parts.push_back(nullable ? f("COALESCE(_1, '')", sql::list(std::move(text_))) : std::move(text_));
    else if (kind == QLatin1String("L")) parts.push_back(f("COALESCE(CONCAT('''', REPLACE(_1, '''', ''''''), ''''), 'NULL')", sql::list(std::move(text_))));
    else if (text_->kind == NodeKind::StringLiteral) parts.push_back(sql::string(quotedIdentifier(text_->text)));
    else parts.push_back(f("CONCAT('`', REPLACE(_1, '`', '``'), '`')", sql::list(std::move(text_))));
    if (width == 0) continue;
    NodePtr length = sql::number(static_cast<qint64>(std::abs(width)));
    parts.back() = f(width < 0 ? "RPAD(_1, GREATEST(_2, CHAR_LENGTH(_1)), ' ')" : "LPAD(_1, GREATEST(_2, CHAR_LENGTH(_1)), ' ')", sql::list(std::move(parts.back()), std::move(length)));
  }
  if (!plain.isEmpty() || parts.empty()) parts.push_back(sql::string(plain));
  return {sql::call(QStringLiteral("CONCAT"), std::move(parts)), typeOf(Kind::Text, false)};
}

/// The parts of age(a, b) of two dates: whole months, and the days left as PostgreSQL borrows them.
NodePtr PostgresToMySql::agePart(const QString &part, NodePtr a, NodePtr b) const {
  if (part == QLatin1String("days")) {
    return f("CASE WHEN _1 >= _2 THEN DAY(_1) - DAY(_2) + CASE WHEN DAY(_1) < DAY(_2) THEN DAY(LAST_DAY(_2)) ELSE 0 END ELSE -(DAY(_2) - DAY(_1) + CASE WHEN DAY(_2) < DAY(_1) THEN DAY(LAST_DAY(_1)) ELSE 0 END) END",
             sql::list(std::move(a), std::move(b)));
  }
  return f("TIMESTAMPDIFF(MONTH, _2, _1)", sql::list(std::move(a), std::move(b)));
}

Value PostgresToMySql::age(const Node &node, std::vector<Value> &a) {
  if (a.size() == 1) a.insert(a.begin(), Value{f("CURRENT_DATE()"), typeOf(Kind::Date, false)});
  for (Value &v : a) {
    if (v.node->kind == NodeKind::Cast && v.type.kind == Kind::DateTime) // a literal at midnight is a date here
      if (const Node *operand = v.node->child(Slot::Operand); operand && operand->kind == NodeKind::StringLiteral && operand->text.trimmed().size() <= 10) v = {f("CAST(_1 AS DATE)", sql::list(operand->clone())), typeOf(Kind::Date, false)};
    if (v.type.kind != Kind::Date) return refuse(node, QStringLiteral("age() of points in time"));
  }
  const bool nullable = a[0].type.nullable || a[1].type.nullable;
  NodePtr months = agePart(QStringLiteral("months"), a[0].node->clone(), a[1].node->clone()), days = agePart(QStringLiteral("days"), std::move(a[0].node), std::move(a[1].node));
  // PostgreSQL shows an interval as "1 year 2 mons 3 days".
  NodePtr text_ = f("CASE WHEN _1 IS NULL THEN NULL WHEN _1 = 0 AND _2 = 0 THEN '00:00:00' ELSE CONCAT_WS(' ', CASE WHEN _1 DIV 12 <> 0 THEN CONCAT(_1 DIV 12, CASE WHEN _1 DIV 12 = 1 THEN ' year' ELSE ' years' END) END, "
                    "CASE WHEN _1 % 12 <> 0 THEN CONCAT(_1 % 12, CASE WHEN _1 % 12 = 1 THEN ' mon' ELSE ' mons' END) END, CASE WHEN _2 <> 0 THEN CONCAT(_2, CASE WHEN _2 = 1 THEN ' day' ELSE ' days' END) END) END",
                    sql::list(std::move(months), std::move(days)));
  return {std::move(text_), typeOf(Kind::Text, nullable)};
}

/// The difference of two points in time, as PostgreSQL shows it: "1 day 02:03:04".
Value PostgresToMySql::momentDifference(Value l, Value r) {
  const bool nullable = l.type.nullable || r.type.nullable;
  NodePtr micro = f("TIMESTAMPDIFF(MICROSECOND, _2, _1)", sql::list(std::move(l.node), std::move(r.node)));
  NodePtr text_ = f("CASE WHEN _1 IS NOT NULL THEN CONCAT_WS(' ', CASE WHEN _1 DIV 86400000000 <> 0 THEN CONCAT(_1 DIV 86400000000, CASE WHEN _1 DIV 86400000000 = 1 THEN ' day' ELSE ' days' END) END, "
                    "CASE WHEN _1 % 86400000000 <> 0 OR _1 = 0 THEN CONCAT(SEC_TO_TIME(_1 % 86400000000 DIV 1000000), CASE WHEN _1 % 1000000 <> 0 THEN TRIM(TRAILING '0' FROM CONCAT('.', LPAD(ABS(_1 % 1000000), 6, '0'))) ELSE '' END) END) END",
                    sql::list(micro->clone()));
  Value out{std::move(text_), typeOf(Kind::Interval, nullable)};
  return out;
}

} // namespace portolan::convert
