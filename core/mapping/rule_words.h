// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the rule document and what they mean; private to this room.
#pragma once

#include "core/mapping/rules.h"

namespace portolan::mapping {

const std::vector<std::pair<QString, RuleAction>> &actionWords();
const std::vector<std::pair<QString, RuleTarget>> &targetWords();
const std::vector<std::pair<QString, FilterOperator>> &operatorWords();

template<class E> QString wordFor(const std::vector<std::pair<QString, E>> &words, E value) {
  for (const auto &[word, v] : words)
    if (v == value) return word;
  return {};
}
template<class E> std::optional<E> valueFor(const std::vector<std::pair<QString, E>> &words, const QString &text) {
  for (const auto &[word, v] : words)
    if (word == text) return v;
  return std::nullopt;
}
template<class E> QStringList wordList(const std::vector<std::pair<QString, E>> &words) {
  QStringList list;
  for (const auto &entry : words) list << entry.first;
  return list;
}
/// The word of `known` that differs least from `word`, empty when none is near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

} // namespace portolan::mapping
