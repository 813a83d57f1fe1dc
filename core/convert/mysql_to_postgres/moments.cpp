// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/moments.h"

#include <QDate>
#include <QRegularExpression>

namespace portolan::convert {

namespace {

QString two(int n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); }

int fullYear(const QString &digits) {
  const int y = digits.toInt();
  if (digits.size() > 2) return y;
  return y < 70 ? 2000 + y : 1900 + y;
}

std::optional<MomentLiteral> build(const QString &year, int month, int day, const QString &time) {
  MomentLiteral m;
  const int y = fullYear(year);
  m.zero = month == 0 || day == 0;
  if (!m.zero && !QDate::isValid(y, month, day)) return std::nullopt;
  m.date = QStringLiteral("%1-%2-%3").arg(y, 4, 10, QLatin1Char('0')).arg(two(month), two(day));
  m.time = time;
  return m;
}

} // namespace

std::optional<MomentLiteral> parseMoment(const QString &text) {
  static const QRegularExpression parted(QStringLiteral("^\\s*(\\d{1,4})[-/.^@:](\\d{1,2})[-/.^@:](\\d{1,2})(?:[T ]+(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d+))?)?)?)?\\s*$"));
  static const QRegularExpression packed(QStringLiteral("^\\s*(\\d{4}|\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})(?:\\.(\\d+))?)?\\s*$"));
  for (const QRegularExpression *pattern : {&parted, &packed}) {
    const auto match = pattern->match(text);
    if (!match.hasMatch()) continue;
    // 6 and 12 digits have a two-digit year.
    if (pattern == &packed) {
      const QString digits = text.trimmed().section(QLatin1Char('.'), 0, 0);
      if (digits.size() != 6 && digits.size() != 8 && digits.size() != 12 && digits.size() != 14) continue;
    }
    QString time;
    if (!match.captured(4).isEmpty()) {
      const int h = match.captured(4).toInt(), m = match.captured(5).toInt(), s = match.captured(6).toInt();
      if (h > 23 || m > 59 || s > 59) return std::nullopt;
      time = two(h) + QLatin1Char(':') + two(m) + QLatin1Char(':') + two(s);
      QString fraction = match.captured(7).left(6);
      if (!fraction.isEmpty()) time += QLatin1Char('.') + fraction;
    }
    return build(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(), time);
  }
  return std::nullopt;
}

std::optional<QString> parseSpan(const QString &text) {
  static const QRegularExpression colons(QStringLiteral("^\\s*(-?)(?:(\\d+) )?(\\d{1,3})(?::(\\d{1,2}))?(?::(\\d{1,2})(\\.\\d+)?)?\\s*$"));
  static const QRegularExpression packed(QStringLiteral("^\\s*(-?)(\\d{1,7})(\\.\\d+)?\\s*$"));
  if (const auto moment = parseMoment(text); moment && !moment->time.isEmpty() && text.contains(QLatin1Char('-'))) return moment->time;
  if (text.contains(QLatin1Char(':')) || text.contains(QLatin1Char(' '))) {
    const auto match = colons.match(text);
    if (!match.hasMatch()) return std::nullopt;
    if (match.captured(4).toInt() > 59 || match.captured(5).toInt() > 59) return std::nullopt;
    const int hours = match.captured(2).toInt() * 24 + match.captured(3).toInt();
    return match.captured(1) + two(hours) + QLatin1Char(':') + two(match.captured(4).toInt()) + QLatin1Char(':') + two(match.captured(5).toInt()) + match.captured(6);
  }
  const auto match = packed.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const int n = match.captured(2).toInt();
  if (n % 100 > 59 || n / 100 % 100 > 59) return std::nullopt;
  return match.captured(1) + two(n / 10000) + QLatin1Char(':') + two(n / 100 % 100) + QLatin1Char(':') + two(n % 100) + match.captured(3);
}

QString numberPrefix(const QString &text) {
  static const QRegularExpression number(QStringLiteral("^\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)"));
  const auto match = number.match(text);
  if (!match.hasMatch()) return QStringLiteral("0");
  QString digits = match.captured(1);
  if (digits.startsWith(QLatin1Char('+'))) digits.remove(0, 1);
  if (digits.endsWith(QLatin1Char('.'))) digits.chop(1);
  if (digits.startsWith(QLatin1Char('.'))) digits.prepend(QLatin1Char('0'));
  return digits;
}

} // namespace portolan::convert
