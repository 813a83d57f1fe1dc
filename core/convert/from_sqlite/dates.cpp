// SPDX-License-Identifier: GPL-3.0-or-later
// date(), time(), datetime(), julianday(), unixepoch(), strftime() and their modifiers.
#include "core/convert/from_sqlite/converter.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

Value FromSqlite::modified(const Node &node, Value v, const QString &modifier, bool &ok) {
  const QString m = modifier.trimmed().toLower();
  const bool pg = postgres();
  const auto as = [&](const QString &form) -> Value { return {f(form.toUtf8().constData(), sql::list(std::move(v.node))), typeOf(Kind::DateTime)}; };
  static const QRegularExpression move(QStringLiteral("^([+-]?\\d+(?:\\.\\d+)?)\\s*(second|minute|hour|day|month|year)s?$")), weekday(QStringLiteral("^weekday\\s+([0-6])$"));
  if (const auto match = move.match(m); match.hasMatch()) {
    const QString n = match.captured(1).startsWith(QLatin1Char('+')) ? match.captured(1).mid(1) : match.captured(1), unit = match.captured(2);
    const bool months = unit == QLatin1String("month") || unit == QLatin1String("year");
    if (n.contains(QLatin1Char('.')) && (months || !pg)) { ok = false; return v; }
    if (!months) return as(pg ? QStringLiteral("_1 + interval '%1 %2'").arg(n, unit) : QStringLiteral("_1 + INTERVAL %1 %2").arg(n, unit.toUpper()));
    // SQLite runs from a month's end into the next month, the others stop at it: the day is added after the month
    if (pg) return as(QStringLiteral("(date_trunc('month', _1) + interval '%1 %2') + (_1 - date_trunc('month', _1))").arg(n, unit));
    return as(QStringLiteral("(CAST(DATE_FORMAT(_1, '%Y-%m-01 %H:%i:%s') AS DATETIME) + INTERVAL %1 %2) + INTERVAL DAY(_1) - 1 DAY").arg(n, unit.toUpper()));
  }
  if (const auto match = weekday.match(m); match.hasMatch()) {
    if (pg) return as(QStringLiteral("_1 + ((%1 - CAST(extract(dow from _1) AS int) + 7) % 7) * interval '1 day'").arg(match.captured(1)));
    return as(QStringLiteral("_1 + INTERVAL ((%1 - DAYOFWEEK(_1) + 8) % 7) DAY").arg(match.captured(1)));
  }
  if (m == QLatin1String("start of day")) return as(pg ? QStringLiteral("date_trunc('day', _1)") : QStringLiteral("CAST(DATE(_1) AS DATETIME)"));
  if (m == QLatin1String("start of month")) return as(pg ? QStringLiteral("date_trunc('month', _1)") : QStringLiteral("CAST(DATE_FORMAT(_1, '%Y-%m-01') AS DATETIME)"));
  if (m == QLatin1String("start of year")) return as(pg ? QStringLiteral("date_trunc('year', _1)") : QStringLiteral("CAST(DATE_FORMAT(_1, '%Y-01-01') AS DATETIME)"));
  if (m == QLatin1String("localtime") || m == QLatin1String("utc")) {
    note(node, 4020, QStringLiteral("'%1' depends on the time zone of the program that read the file; here the moment stays as it is").arg(m));
    return v;
  }
  ok = false;
  return v;
}

/// The moment that a call's arguments from `first` on stand for, as a timestamp.
Value FromSqlite::moment(const Node &node, std::size_t first, bool &ok) {
  const auto args = node.all(Slot::Arg);
  const bool pg = postgres();
  std::size_t next = first + 1;
  Value v;
  const auto unix = [&] { return next < args.size() && args[next]->kind == NodeKind::StringLiteral && args[next]->text.compare(QLatin1String("unixepoch"), Qt::CaseInsensitive) == 0; };
  if (first >= args.size() || (args[first]->kind == NodeKind::StringLiteral && args[first]->text.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0)) {
    v = {f(pg ? "(now() AT TIME ZONE 'UTC')" : "UTC_TIMESTAMP()", {}), typeOf(Kind::DateTime, false)};
  } else {
    v = expression(*args[first]);
    if (unix()) {
      ++next;
      v = {f(pg ? "(to_timestamp(CAST(_1 AS double precision)) AT TIME ZONE 'UTC')" : "(TIMESTAMP '1970-01-01 00:00:00' + INTERVAL _1 SECOND)", sql::list(numeric(std::move(v)))), typeOf(Kind::DateTime)};
    } else if (v.type.isNumber()) { // a Julian day
      v = {f(pg ? "(timestamp '2000-01-01 12:00:00' + (_1 - 2451545) * interval '1 day')" : "(TIMESTAMP '2000-01-01 12:00:00' + INTERVAL ROUND((_1 - 2451545) * 86400) SECOND)", sql::list(std::move(v.node))), typeOf(Kind::DateTime)};
    } else if (v.type.isText() || v.type.kind == Kind::Unknown || v.type.kind == Kind::TimeOfDay) {
      if (!v.type.literal) note(node, v.type.isText() ? 4019 : 4020, QStringLiteral("A text that is no moment gives NULL on the source; here it stops the statement"));
      QString literal = v.type.literal ? v.node->text : QString();
      static const QRegularExpression timeOnly(QStringLiteral("^\\d\\d:\\d\\d"));
      if (timeOnly.match(literal).hasMatch()) v.node = sql::string(QStringLiteral("2000-01-01 ") + literal);
      v = {sql::cast(std::move(v.node), pg ? QStringLiteral("timestamp") : QStringLiteral("DATETIME")), typeOf(Kind::DateTime, v.type.nullable)};
    } else if (v.type.kind == Kind::Date) {
      v = {sql::cast(std::move(v.node), pg ? QStringLiteral("timestamp") : QStringLiteral("DATETIME")), typeOf(Kind::DateTime, v.type.nullable)};
    }
  }
  for (; next < args.size() && ok; ++next) {
    if (args[next]->kind != NodeKind::StringLiteral) { // '+' || n || ' days'
      const Node *pattern = args[next];
      if (pattern->kind == NodeKind::Binary && pattern->text == QLatin1String("||") && pattern->child(Slot::Right)->kind == NodeKind::StringLiteral) {
        const QString unit = pattern->child(Slot::Right)->text.trimmed();
        static const QSet<QString> units{QStringLiteral("days"), QStringLiteral("day"), QStringLiteral("hours"), QStringLiteral("hour"), QStringLiteral("minutes"), QStringLiteral("minute"), QStringLiteral("seconds"), QStringLiteral("second")};
        const Node *number = pattern->child(Slot::Left);
        bool minus = false;
        if (number->kind == NodeKind::Binary && number->text == QLatin1String("||") && number->child(Slot::Left)->kind == NodeKind::StringLiteral) {
          const QString sign = number->child(Slot::Left)->text.trimmed();
          if (sign == QLatin1String("-")) minus = true;
          if (sign == QLatin1String("-") || sign == QLatin1String("+")) number = number->child(Slot::Right);
        }
        if (units.contains(unit)) {
          Value n = expression(*number);
          QString singular = unit.endsWith(QLatin1Char('s')) ? unit.chopped(1) : unit;
          const QString form = pg ? QStringLiteral("_1 %1 _2 * interval '1 %2'").arg(minus ? QLatin1Char('-') : QLatin1Char('+')).arg(singular)
                                  : QStringLiteral("_1 %1 INTERVAL _2 %2").arg(minus ? QLatin1Char('-') : QLatin1Char('+')).arg(singular.toUpper());
          v = {f(form.toUtf8().constData(), sql::list(std::move(v.node), numeric(std::move(n)))), typeOf(Kind::DateTime)};
          continue;
        }
      }
      ok = false;
      break;
    }
    v = modified(node, std::move(v), args[next]->text, ok);
  }
  return v;
}

Value FromSqlite::formatted(const Node &node, Value v, const QString &pattern) {
  const bool pg = postgres();
  if (pattern == QLatin1String("%s")) return {f(pg ? "CAST(CAST(floor(extract(epoch from _1)) AS bigint) AS text)" : "CAST(TIMESTAMPDIFF(SECOND, TIMESTAMP '1970-01-01 00:00:00', _1) AS CHAR)", sql::list(std::move(v.node))), typeOf(Kind::Text)};
  if (pattern == QLatin1String("%w")) return {f(pg ? "CAST(extract(dow from _1) AS text)" : "DATE_FORMAT(_1, '%w')", sql::list(std::move(v.node))), typeOf(Kind::Text)};
  QString out, run;
  const auto flush = [&] {
    if (!run.isEmpty() && pg) out += QLatin1Char('"') + QString(run).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"');
    else out += QString(run).replace(QLatin1Char('%'), QLatin1String("%%"));
    run.clear();
  };
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != QLatin1Char('%') || i + 1 == pattern.size()) {
      if (pg && !pattern[i].isLetter()) { flush(); out += pattern[i]; }
      else run += pattern[i];
      continue;
    }
    const char *code = nullptr;
    switch (pattern[++i].unicode()) {
    case 'Y': code = pg ? "YYYY" : "%Y"; break;
    case 'm': code = pg ? "MM" : "%m"; break;
    case 'd': code = pg ? "DD" : "%d"; break;
    case 'H': code = pg ? "HH24" : "%H"; break;
    case 'M': code = pg ? "MI" : "%i"; break;
    case 'S': code = pg ? "SS" : "%s"; break;
    case 'j': code = pg ? "DDD" : "%j"; break;
    case 'f': if (pg) { code = "SS.MS"; break; } return refuse(node, QStringLiteral("%f of strftime()"), 4016);
    case 'w': if (!pg) { code = "%w"; break; } return refuse(node, QStringLiteral("%w among others in strftime()"), 4016);
    case 'W': if (!pg) { code = "%u"; break; } return refuse(node, QStringLiteral("%W of strftime()"), 4016);
    case '%': run += QLatin1Char('%'); continue;
    default: return refuse(node, QStringLiteral("%%1 of strftime()").arg(pattern[i]), 4016);
    }
    flush();
    out += QLatin1String(code);
  }
  flush();
  return {f(pg ? "to_char(_1, _2)" : "DATE_FORMAT(_1, _2)", sql::list(std::move(v.node), sql::string(out))), typeOf(Kind::Text)};
}

Value FromSqlite::dateSpecial(const Node &node, const QString &name) {
  const bool isFormat = name == QLatin1String("STRFTIME");
  static const QSet<QString> names{QStringLiteral("DATE"), QStringLiteral("TIME"), QStringLiteral("DATETIME"), QStringLiteral("JULIANDAY"), QStringLiteral("UNIXEPOCH"), QStringLiteral("STRFTIME")};
  if (!names.contains(name)) return {};
  const auto args = node.all(Slot::Arg);
  if (isFormat && (args.empty() || args[0]->kind != NodeKind::StringLiteral)) return refuse(node, QStringLiteral("A computed format"), 4015);
  bool ok = true;
  Value v = moment(node, isFormat ? 1 : 0, ok);
  if (!ok) return refuse(node, QStringLiteral("This modifier of %1()").arg(node.text), 4002);
  const bool pg = postgres();
  if (isFormat) return formatted(node, std::move(v), args[0]->text);
  if (name == QLatin1String("DATE")) return {f(pg ? "to_char(_1, 'YYYY-MM-DD')" : "DATE_FORMAT(_1, '%Y-%m-%d')", sql::list(std::move(v.node))), typeOf(Kind::Text)};
  if (name == QLatin1String("TIME")) return {f(pg ? "to_char(_1, 'HH24:MI:SS')" : "DATE_FORMAT(_1, '%H:%i:%s')", sql::list(std::move(v.node))), typeOf(Kind::Text)};
  if (name == QLatin1String("DATETIME")) return {f(pg ? "to_char(_1, 'YYYY-MM-DD HH24:MI:SS')" : "DATE_FORMAT(_1, '%Y-%m-%d %H:%i:%s')", sql::list(std::move(v.node))), typeOf(Kind::Text)};
  if (name == QLatin1String("JULIANDAY"))
    return {f(pg ? "CAST(extract(epoch from _1) / 86400.0 + 2440587.5 AS double precision)" : "(TIMESTAMPDIFF(MICROSECOND, TIMESTAMP '1970-01-01 00:00:00', _1) / 86400000000e0 + 2440587.5e0)", sql::list(std::move(v.node))), typeOf(Kind::Float)};
  return {f(pg ? "CAST(floor(extract(epoch from _1)) AS bigint)" : "TIMESTAMPDIFF(SECOND, TIMESTAMP '1970-01-01 00:00:00', _1)", sql::list(std::move(v.node))), typeOf(Kind::Int)};
}

} // namespace portolan::convert
