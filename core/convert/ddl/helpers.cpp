// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ddl/ddl.h"
#include "core/convert/rule_data.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::convert {

namespace {

/// Helper functions as data: name → CREATE FUNCTION text.
const QJsonObject &functionTexts() {
  static const QJsonObject texts = QJsonDocument::fromJson(ruleData("helpers_postgres.json")).object();
  return texts;
}

} // namespace

std::vector<TargetStatement> writeHelpers(const Session &session) {
  std::vector<TargetStatement> statements;
  if (!session.toPostgres() || (session.collations.isEmpty() && session.functions.isEmpty())) return statements;
  const auto add = [&](const QString &kind, const QString &name, const QString &text) {
    statements.push_back({Stage::Helper, kind, {helperSchema(), name}, {}, {}, SqlText(text)});
  };
  add(QStringLiteral("schema"), helperSchema(), QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1").arg(helperSchema()));
  for (auto it = session.collations.cbegin(); it != session.collations.cend(); ++it)
    add(QStringLiteral("collation"), it.key(),
        QStringLiteral("CREATE COLLATION IF NOT EXISTS %1.%2 (provider = icu, locale = '%3', deterministic = false)").arg(helperSchema(), it.key(), it.value()));
  QStringList names(session.functions.cbegin(), session.functions.cend());
  names.sort();
  for (const QString &name : names) add(QStringLiteral("function"), name, functionTexts().value(name).toString());
  return statements;
}

} // namespace portolan::convert
