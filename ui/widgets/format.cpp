// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace portolan::ui::format {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text, int n = -1) { return QCoreApplication::translate("portolan::ui::format", text, nullptr, n); }
} // namespace

QString count(qint64 value) { return QLocale().toString(value); }

QString rows(qint64 value) {
  // %n would print without separators; the plural form alone is taken from it.
  const int form = int(std::min<qint64>(value, 1000000));
  return tr("%1 row(s)", form).arg(count(value));
}

QString approximate(qint64 value, bool exact) {
  if (value < 0) return u"–"_s;
  return exact ? count(value) : u"~"_s + count(value);
}

QString bytes(qint64 value) {
  if (value < 0) return u"–"_s;
  return QLocale().formattedDataSize(value, value < 1000 * 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString seconds(double value) {
  if (value < 0) return u"–"_s;
  if (value < 10) return tr("%1 s").arg(QLocale().toString(value, 'f', 1));
  const auto whole = qint64(std::llround(value));
  if (whole < 60) return tr("%1 s").arg(whole);
  if (whole < 3600) return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
  return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString percent(double share) {
  if (share >= 1.0) return tr("%1 %").arg(100);
  return tr("%1 %").arg(int(std::floor(std::clamp(share, 0.0, 0.999) * 100)));
}

QString elide(const QString &text, int characters) {
  return text.size() <= characters ? text : text.left(characters - 1) + u'…';
}

QString kind(const QString &word) {
  // Named here so that they are found for translation.
  static constexpr const char *words[] = {
    QT_TRANSLATE_NOOP("Kind", "schema"),
    QT_TRANSLATE_NOOP("Kind", "extension"),
    QT_TRANSLATE_NOOP("Kind", "type"),
    QT_TRANSLATE_NOOP("Kind", "helper"),
    QT_TRANSLATE_NOOP("Kind", "sequence"),
    QT_TRANSLATE_NOOP("Kind", "table"),
    QT_TRANSLATE_NOOP("Kind", "index"),
    QT_TRANSLATE_NOOP("Kind", "foreign key"),
    QT_TRANSLATE_NOOP("Kind", "routine"),
    QT_TRANSLATE_NOOP("Kind", "view"),
    QT_TRANSLATE_NOOP("Kind", "trigger"),
    QT_TRANSLATE_NOOP("Kind", "event"),
    QT_TRANSLATE_NOOP("Kind", "comment"),
    QT_TRANSLATE_NOOP("Kind", "grant"),
    QT_TRANSLATE_NOOP("Kind", "partition"),
    QT_TRANSLATE_NOOP("Kind", "primary key"),
    QT_TRANSLATE_NOOP("Kind", "unique constraint"),
    QT_TRANSLATE_NOOP("Kind", "function"),
    QT_TRANSLATE_NOOP("Kind", "procedure"),
    QT_TRANSLATE_NOOP("Kind", "check"),
    QT_TRANSLATE_NOOP("Kind", "column"),
    QT_TRANSLATE_NOOP("Kind", "database"),
    QT_TRANSLATE_NOOP("Kind", "materialized view"),
  };
  QString plain = word;
  plain.replace(u'-', u' ');
  for (const char *known : words)
    if (plain == QLatin1String(known)) return QCoreApplication::translate("Kind", known);
  return word;
}

} // namespace portolan::ui::format
