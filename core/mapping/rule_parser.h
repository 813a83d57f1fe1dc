// SPDX-License-Identifier: GPL-3.0-or-later
// From the JSON tree to rules; private to this room.
#pragma once

#include "core/mapping/json_reader.h"
#include "core/mapping/mapping.h"

#include <QSet>

namespace portolan::mapping {

class MappingParser {
public:
  static std::vector<Problem> parse(const JsonNode &root, Mapping &mapping);

private:
  explicit MappingParser(Mapping &mapping) : m_mapping(mapping) {}
  void document(const JsonNode &root);
  void rule(const JsonNode &node);
  void selection(const JsonNode &node, Rule &rule);
  void filters(const JsonNode &node, Rule &rule);
  void condition(const JsonNode &node, Filter &filter);
  void transformation(const JsonNode &node, Rule &rule);
  void transformationNeeds(const JsonNode &node, Rule &rule);
  void tableSettings(const JsonNode &node, Rule &rule);
  void parallelLoad(const JsonNode &node, Rule &rule);
  void validation(const JsonNode &node, Rule &rule);
  void kept(const JsonNode &node, Rule &rule);
  void locator(const JsonNode &node, Rule &rule, const QStringList &keys, const QStringList &required);
  void consolidation(const JsonNode &node, Rule &rule);
  void portolanKeys(const JsonNode &node, Rule &rule, const QStringList &known);
  std::optional<DmsType> dataType(const JsonNode &node, const QString &where);

  void keys(const JsonNode &node, const QStringList &known, const QString &where);
  [[nodiscard]] const JsonNode *need(const JsonNode &node, const QString &key);
  [[nodiscard]] QString text(const JsonNode &node, const QString &key, bool required = false);
  [[nodiscard]] std::optional<qint64> integer(const JsonNode &node, const QString &key, qint64 minimum, qint64 maximum);
  [[nodiscard]] QStringList texts(const JsonNode &node, const QString &key);
  [[nodiscard]] bool isTrue(const JsonNode &node, const QString &key);
  /// Reads a word of a fixed list; empty and a problem when it is none of them.
  QString choice(const JsonNode &node, const QString &key, const QStringList &choices, const QString &fallback);
  void error(Place place, const QString &message, const QString &hint = {});
  void notice(Place place, const QString &message, const QString &hint = {});

  Mapping &m_mapping;
  std::vector<Problem> m_problems;
  QString m_ruleId; ///< of the rule being read
  QSet<qint64> m_ids;
  QSet<QString> m_names;
};

} // namespace portolan::mapping
