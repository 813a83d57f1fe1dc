// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/code/function_table.h"

#include "core/convert/rule_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::convert {

FunctionTable::FunctionTable(const char *file) {
  const QJsonArray rules = QJsonDocument::fromJson(ruleData(file)).array();
  for (const QJsonValue &value : rules) {
    const QJsonObject o = value.toObject();
    FunctionRule rule;
    rule.name = o[QLatin1String("name")].toString().toUpper();
    rule.arguments = o[QLatin1String("args")].toString();
    rule.minimum = o[QLatin1String("min")].toInt(static_cast<int>(rule.arguments.size()));
    rule.maximum = o[QLatin1String("max")].toInt(rule.minimum);
    rule.form = o[QLatin1String("form")].toString();
    rule.type = o[QLatin1String("type")].toString(QStringLiteral("text"));
    rule.nullable = o[QLatin1String("nullable")].toString();
    rule.note = o[QLatin1String("note")].toInt();
    rule.message = o[QLatin1String("message")].toString();
    for (const QString &name : rule.name.split(QLatin1Char('|'))) m_rules[name].push_back(rule);
  }
}

const FunctionRule *FunctionTable::find(const QString &name, int arguments) const {
  const auto it = m_rules.constFind(name.toUpper());
  if (it == m_rules.constEnd()) return nullptr;
  for (const FunctionRule &rule : *it)
    if (arguments >= rule.minimum && arguments <= rule.maximum) return &rule;
  return nullptr;
}

Type typeByName(const QString &name, const std::vector<Value> &arguments) {
  static const QHash<QString, Kind> kinds{
    {QStringLiteral("text"), Kind::Text}, {QStringLiteral("int"), Kind::Int}, {QStringLiteral("numeric"), Kind::Decimal}, {QStringLiteral("float"), Kind::Float},
    {QStringLiteral("date"), Kind::Date}, {QStringLiteral("time"), Kind::Interval}, {QStringLiteral("datetime"), Kind::DateTime}, {QStringLiteral("instant"), Kind::Instant},
    {QStringLiteral("bool"), Kind::Bool}, {QStringLiteral("json"), Kind::Json}, {QStringLiteral("bytes"), Kind::Bytes}, {QStringLiteral("timeofday"), Kind::TimeOfDay},
    {QStringLiteral("interval"), Kind::Interval}, {QStringLiteral("uuid"), Kind::Uuid}, {QStringLiteral("inet"), Kind::Inet}, {QStringLiteral("array"), Kind::Array}};
  if (name == QLatin1String("first") && !arguments.empty()) {
    Type type = arguments.front().type;
    type.literal = false;
    return type;
  }
  Type type = typeOf(kinds.value(name, Kind::Unknown));
  if (type.kind == Kind::Text) // a result compares as its first text argument does
    for (const Value &v : arguments)
      if (v.type.isText() && !v.type.collation.isEmpty()) {
        type.collation = v.type.collation;
        type.insensitive = v.type.insensitive;
        break;
      }
  if (type.kind == Kind::Int) type.big = true;
  return type;
}

} // namespace portolan::convert
