// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/core_text.h"

#include <QCache>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

namespace portolan::ui {

using namespace Qt::StringLiterals;

SentencePatterns::SentencePatterns(const QStringList &patterns) {
  for (const QString &text : patterns) {
    Pattern p;
    p.text = text;
    QString literal;
    for (qsizetype i = 0; i < text.size(); ++i) {
      if (text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit()) {
        p.literals << literal;
        p.numbers.push_back(text[++i].digitValue());
        p.weight += literal.size();
        literal.clear();
      } else {
        literal += text[i];
      }
    }
    p.weight += literal.size();
    p.literals << literal;
    m_patterns.push_back(std::move(p));
  }
  std::ranges::stable_sort(m_patterns, std::ranges::greater(), &Pattern::weight);
}

bool SentencePatterns::fits(const Pattern &p, const QString &sentence, QStringList &arguments) {
  if (p.numbers.empty()) return p.text == sentence;
  if (!sentence.startsWith(p.literals.first()) || !sentence.endsWith(p.literals.last()) || sentence.size() < p.weight) return false;
  arguments = QStringList(10);
  qsizetype at = p.literals.first().size();
  for (std::size_t i = 0; i < p.numbers.size(); ++i) {
    const QString &next = p.literals[qsizetype(i) + 1];
    const bool last = i + 1 == p.numbers.size();
    const qsizetype end = last ? sentence.size() - next.size() : sentence.indexOf(next, at);
    if (end < at) return false;
    const QString argument = sentence.mid(at, end - at);
    QString &known = arguments[p.numbers[i]];
    if (!known.isNull() && known != argument) return false; // one place holder that stands twice holds one thing
    known = argument.isNull() ? QStringLiteral("") : argument;
    at = end + next.size();
  }
  return true;
}

SentencePatterns::Match SentencePatterns::match(const QString &sentence) const {
  for (std::size_t i = 0; i < m_patterns.size(); ++i) {
    QStringList arguments;
    if (fits(m_patterns[i], sentence, arguments)) return {int(i), std::move(arguments)};
  }
  return {};
}

namespace {

const SentencePatterns &known() {
  static const SentencePatterns patterns = [] {
    QStringList all;
    QFile file(u":/portolan/conversion_texts.json"_s);
    if (file.open(QIODevice::ReadOnly))
      for (const QJsonValue &v : QJsonDocument::fromJson(file.readAll()).array()) all << v.toString();
    return SentencePatterns(all);
  }();
  return patterns;
}

QString say(const QString &english, int depth) {
  const auto found = known().match(english);
  if (found.pattern < 0) {
    // "column: sentence"
    const qsizetype colon = english.indexOf(u": "_s);
    if (depth >= 3 || colon <= 0) return english;
    const QString rest = english.mid(colon + 2), said = say(rest, depth + 1);
    return said == rest ? english : english.left(colon + 2) + said;
  }
  QString text = QCoreApplication::translate("Conversion", known().pattern(found.pattern).toUtf8().constData());
  // One pass, so that what is filled in is not looked through for place holders; a reason inside is a sentence of its own.
  QString out;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i] != u'%' || i + 1 >= text.size() || !text[i + 1].isDigit()) {
      out += text[i];
      continue;
    }
    const QString argument = found.arguments.value(text[++i].digitValue());
    out += depth < 3 && argument.contains(u' ') ? say(argument, depth + 1) : argument;
  }
  return out;
}

} // namespace

QString conversionText(const QString &english) {
  if (english.isEmpty() || QLocale().language() == QLocale::English) return english;
  // The same sentences come again with every page that shows them.
  static QCache<QString, QString> said(20000);
  static QLocale::Language language = QLocale::English;
  if (std::exchange(language, QLocale().language()) != QLocale().language()) said.clear();
  if (const QString *before = said.object(english)) return *before;
  auto *text = new QString(say(english, 0));
  const QString copy = *text;
  said.insert(english, text);
  return copy;
}

} // namespace portolan::ui
