// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/types/type_map.h"

#include <QRegularExpression>

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

/// MySQL 8 names its Unicode 9.0 collations utf8mb4_[language_]0900_…, MariaDB its Unicode 14.0 ones uca1400_[language_]nopad_….
FamilyCollation familyCollation(const Session &session, const QString &collation) {
  struct Name { const char *mysql, *mariaDb; };
  static constexpr Name languages[] = {
    {"cs", "czech"}, {"da", "danish"}, {"de_pb", "german2"}, {"eo", "esperanto"}, {"es", "spanish"}, {"es_trad", "spanish2"}, {"et", "estonian"}, {"hr", "croatian"},
    {"hu", "hungarian"}, {"is", "icelandic"}, {"la", "roman"}, {"lt", "lithuanian"}, {"lv", "latvian"}, {"pl", "polish"}, {"ro", "romanian"}, {"sk", "slovak"},
    {"sl", "slovenian"}, {"sv", "swedish"}, {"tr", "turkish"}, {"vi", "vietnamese"}};
  static const QRegularExpression ofMySql(QStringLiteral("^utf8mb4_(?:(\\w+)_)?0900_(ai_ci|as_ci|as_cs|bin)$"));
  static const QRegularExpression ofMariaDb(QStringLiteral("^(?:utf8mb[34]_)?uca1400_(?:((?!nopad_)[a-z0-9]+)_)?(nopad_)?(ai_ci|ai_cs|as_ci|as_cs)$"));
  static const QRegularExpression noPad(QStringLiteral("^(utf8mb[34]|[a-z0-9]+)_(?:([a-z0-9_]+)_)?nopad_(ci|bin)$"));
  const QString lower = collation.toLower();
  if (!session.sameFamily() || session.options.from == session.options.to) return {collation};
  if (session.options.to == sql::Dialect::MariaDb) {
    const auto match = ofMySql.match(lower);
    if (!match.hasMatch()) return {collation};
    if (match.captured(2) == QLatin1String("bin")) return {QStringLiteral("utf8mb4_nopad_bin")};
    const QString language = match.captured(1);
    for (const Name &name : languages)
      if (language == QLatin1String(name.mysql)) return {QStringLiteral("utf8mb4_uca1400_%1_nopad_%2").arg(QLatin1String(name.mariaDb), match.captured(2))};
    return {QStringLiteral("utf8mb4_uca1400_nopad_") + match.captured(2), !language.isEmpty()};
  }
  if (const auto match = ofMariaDb.match(lower); match.hasMatch()) {
    QString language;
    for (const Name &name : languages)
      if (match.captured(1) == QLatin1String(name.mariaDb)) language = QLatin1String(name.mysql) + QLatin1Char('_');
    const bool caseOnly = match.captured(3) == QLatin1String("ai_cs"); // MySQL has none that tells case but not accents
    const QString strength = caseOnly || (!language.isEmpty() && match.captured(3) == QLatin1String("as_ci")) ? QStringLiteral("as_cs") : match.captured(3);
    return {QStringLiteral("utf8mb4_") + language + QStringLiteral("0900_") + strength, strength != match.captured(3) || match.captured(2).isEmpty() || (language.isEmpty() && !match.captured(1).isEmpty())};
  }
  if (lower == QLatin1String("utf8mb4_nopad_bin")) return {QStringLiteral("utf8mb4_0900_bin")};
  if (const auto match = noPad.match(lower); match.hasMatch())
    return {match.captured(1) + QLatin1Char('_') + (match.captured(2).isEmpty() ? QString() : match.captured(2) + QLatin1Char('_')) + match.captured(3), true};
  return {collation};
}

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
