// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/findings.h"

#include "core/convert/rule_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::convert {

namespace {

Severity severityFrom(const QString &name) {
  if (name == QLatin1String("info")) return Severity::Info;
  return name == QLatin1String("error") ? Severity::Error : Severity::Warning;
}

Complexity complexityFrom(const QString &name) {
  if (name == QLatin1String("simple")) return Complexity::Simple;
  if (name == QLatin1String("medium")) return Complexity::Medium;
  return name == QLatin1String("significant") ? Complexity::Significant : Complexity::None;
}

std::vector<FindingInfo> load() {
  std::vector<FindingInfo> infos;
  const QJsonDocument document = QJsonDocument::fromJson(ruleData("findings.json"));
  for (const QJsonValue &value : document.array()) {
    const QJsonObject o = value.toObject();
    infos.push_back({o[QLatin1String("id")].toString(), o[QLatin1String("title")].toString(), o[QLatin1String("category")].toString(),
                     o[QLatin1String("help")].toString(), severityFrom(o[QLatin1String("severity")].toString()),
                     complexityFrom(o[QLatin1String("complexity")].toString())});
  }
  return infos;
}

} // namespace

const std::vector<FindingInfo> &findingCatalogue() {
  static const std::vector<FindingInfo> infos = load();
  return infos;
}

const FindingInfo *findingInfo(const QString &id) {
  static const QHash<QString, const FindingInfo *> byId = [] {
    QHash<QString, const FindingInfo *> map;
    for (const FindingInfo &info : findingCatalogue()) map.insert(info.id, &info);
    return map;
  }();
  return byId.value(id, nullptr);
}

Finding makeFinding(int number, const QString &message, const QString &action) {
  Finding finding;
  finding.id = QStringLiteral("PTN-%1").arg(number);
  finding.message = message;
  finding.action = action;
  finding.severity = Severity::Warning;
  if (const FindingInfo *info = findingInfo(finding.id)) {
    finding.severity = info->severity;
    finding.complexity = info->complexity;
    finding.category = info->category;
    if (finding.action.isEmpty()) finding.action = info->help;
  }
  return finding;
}

QString complexityName(Complexity c) {
  switch (c) {
  case Complexity::None: return QStringLiteral("none");
  case Complexity::Simple: return QStringLiteral("simple");
  case Complexity::Medium: return QStringLiteral("medium");
  case Complexity::Significant: return QStringLiteral("significant");
  }
  return {};
}

double complexityHours(Complexity c) {
  switch (c) {
  case Complexity::None: return 0;
  case Complexity::Simple: return 1;
  case Complexity::Medium: return 4;
  case Complexity::Significant: return 10;
  }
  return 0;
}

QString severityName(Severity s) {
  switch (s) {
  case Severity::Info: return QStringLiteral("info");
  case Severity::Warning: return QStringLiteral("warning");
  case Severity::Error: return QStringLiteral("error");
  }
  return {};
}

QString stageName(Stage s) {
  switch (s) {
  case Stage::Schema: return QStringLiteral("schema");
  case Stage::Extension: return QStringLiteral("extension");
  case Stage::Type: return QStringLiteral("type");
  case Stage::Helper: return QStringLiteral("helper");
  case Stage::Sequence: return QStringLiteral("sequence");
  case Stage::Table: return QStringLiteral("table");
  case Stage::Index: return QStringLiteral("index");
  case Stage::ForeignKey: return QStringLiteral("foreign-key");
  case Stage::Routine: return QStringLiteral("routine");
  case Stage::View: return QStringLiteral("view");
  case Stage::Trigger: return QStringLiteral("trigger");
  case Stage::Event: return QStringLiteral("event");
  case Stage::Comment: return QStringLiteral("comment");
  case Stage::Grant: return QStringLiteral("grant");
  }
  return {};
}

} // namespace portolan::convert
