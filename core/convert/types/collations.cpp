// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/types/type_map.h"

namespace portolan::convert {

namespace {

struct Language { const char *word; const char *locale; };
// The part of a MySQL collation's name that names a language whose order differs from the root's.
constexpr Language kLanguages[] = {
  {"swedish", "sv"}, {"sv", "sv"}, {"danish", "da"}, {"da", "da"}, {"spanish", "es"}, {"es", "es"}, {"spanish2", "es@collation=traditional"},
  {"german2", "de-u-co-phonebk"}, {"de", "de-u-co-phonebk"}, {"turkish", "tr"}, {"tr", "tr"}, {"polish", "pl"}, {"pl", "pl"},
  {"czech", "cs"}, {"cs", "cs"}, {"slovak", "sk"}, {"sk", "sk"}, {"slovenian", "sl"}, {"sl", "sl"}, {"hungarian", "hu"}, {"hu", "hu"},
  {"croatian", "hr"}, {"hr", "hr"}, {"estonian", "et"}, {"et", "et"}, {"latvian", "lv"}, {"lv", "lv"}, {"lithuanian", "lt"}, {"lt", "lt"},
  {"romanian", "ro"}, {"ro", "ro"}, {"icelandic", "is"}, {"is", "is"}, {"vietnamese", "vi"}, {"vi", "vi"}, {"persian", "fa"},
  {"japanese", "ja"}, {"ja", "ja"}, {"chinese", "zh"}, {"zh", "zh"}, {"gbk", "zh"}, {"korean", "ko"},
};

QString localeFor(const QStringList &words) {
  for (const QString &word : words)
    for (const Language &language : kLanguages)
      if (word == QLatin1String(language.word)) return QLatin1String(language.locale);
  return QStringLiteral("und");
}

QString withStrength(const QString &locale, int level) {
  const QString strength = QStringLiteral("ks-level%1").arg(level);
  if (locale.contains(QLatin1String("-u-"))) return locale + QLatin1Char('-') + strength;
  return locale + QStringLiteral("-u-") + strength;
}

} // namespace

TargetCollation postgresCollation(Session &session, const QString &collation) {
  const QString lower = collation.toLower();
  if (lower.isEmpty()) return {};
  if (lower == QLatin1String("binary") || lower.endsWith(QLatin1String("_bin")) || lower == QLatin1String("rtrim"))
    return {QStringLiteral("\"C\""), false};
  const bool nocase = lower == QLatin1String("nocase");
  if (!nocase && !lower.endsWith(QLatin1String("_ci"))) return {};
  QStringList words = lower.split(QLatin1Char('_'), Qt::SkipEmptyParts);
  // Without a mark the old collations ignore accents as well; "as" says that accents count.
  const bool accents = nocase || words.contains(QStringLiteral("as"));
  if (!nocase && !words.isEmpty()) words.removeFirst(); // the character set
  const QString locale = localeFor(words);
  QString name = accents ? QStringLiteral("ci") : QStringLiteral("ai_ci");
  if (locale != QLatin1String("und")) name = locale.left(2) + QLatin1Char('_') + name;
  if (locale.contains(QLatin1String("phonebk"))) name = QStringLiteral("de_phonebook_") + (accents ? QStringLiteral("ci") : QStringLiteral("ai_ci"));
  session.collations.insert(name, withStrength(locale, accents ? 2 : 1));
  return {helperSchema() + QLatin1Char('.') + name, true};
}

} // namespace portolan::convert
