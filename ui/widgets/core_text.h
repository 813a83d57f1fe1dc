// SPDX-License-Identifier: GPL-3.0-or-later
// What the conversion says (titles, findings, ways out) in the user's language. The conversion writes English, so that what
// lies in files and is compared stays one; here a finished sentence is recognised by its pattern and said again.
#pragma once

#include <QString>
#include <QStringList>

namespace portolan::ui {

/// The text itself where the window speaks English or the sentence is not known.
[[nodiscard]] QString conversionText(const QString &english);

/// The patterns with their place holders filled; the core of conversionText(), for tests.
class SentencePatterns {
public:
  explicit SentencePatterns(const QStringList &patterns);
  /// Index of the pattern and what stands in its place holders, by number; -1: none.
  struct Match { int pattern = -1; QStringList arguments; };
  [[nodiscard]] Match match(const QString &sentence) const;
  [[nodiscard]] const QString &pattern(int index) const { return m_patterns[std::size_t(index)].text; }

private:
  struct Pattern {
    QString text;
    QStringList literals;     ///< between the place holders
    std::vector<int> numbers; ///< of the place holders, in their order
    qsizetype weight = 0;     ///< letters that are given: the most telling pattern wins
  };
  static bool fits(const Pattern &pattern, const QString &sentence, QStringList &arguments);
  std::vector<Pattern> m_patterns; ///< by weight, the heaviest first
};

} // namespace portolan::ui
