// SPDX-License-Identifier: GPL-3.0-or-later
// The AWS DMS forms of a task. Table mappings and settings are JSON inside a JSON string there.
#include "core/export/task_files.h"

#include "core/mapping/canonical_json.h"
#include "core/mapping/json_reader.h"
#include "core/mapping/mapping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace portolan::exporting {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Export", text); }
using mapping::JsonNode;
using task::SettingNotice;
using task::TaskDefinition;

const QString TableMappings = QStringLiteral("TableMappings"), Settings = QStringLiteral("ReplicationTaskSettings"), ConfigSettings = QStringLiteral("ReplicationSettings"),
              Identifier = QStringLiteral("ReplicationTaskIdentifier"), ConfigIdentifier = QStringLiteral("ReplicationConfigIdentifier");

/// Written by the service; making a task anew with them is refused.
bool isReadOnlyKey(const QString &key) {
  static const QStringList keys{QStringLiteral("Status"), QStringLiteral("StopReason"), QStringLiteral("LastFailureMessage"), QStringLiteral("ReplicationTaskCreationDate"), QStringLiteral("ReplicationTaskStartDate"),
                                QStringLiteral("RecoveryCheckpoint"), QStringLiteral("ReplicationTaskArn"), QStringLiteral("ReplicationTaskStats"), QStringLiteral("TargetReplicationInstanceArn"),
                                QStringLiteral("ReplicationConfigArn"), QStringLiteral("ReplicationConfigCreateTime"), QStringLiteral("ReplicationConfigUpdateTime"), QStringLiteral("IsReadOnly")};
  return keys.contains(key);
}

Error at(const QString &file, const JsonNode &node, const QString &message) {
  return Error::configuration(QStringLiteral("%1:%2:%3: %4").arg(file).arg(node.place.line).arg(node.place.column).arg(message));
}

/// A document that may be an object or an object written as a text.
Result<QByteArray> inner(const JsonNode &node, const QString &file, const QString &key) {
  if (node.isObject()) return mapping::canonicalJson(node.toJson());
  if (node.isString()) return node.text.toUtf8();
  return std::unexpected(at(file, node, tr("\"%1\" is %2; JSON in a text is expected").arg(key, node.kindName())));
}

Result<> takeMappings(const QByteArray &bytes, const QString &where, Imported &out, TaskDefinition &t) {
  auto m = mapping::Mapping::fromJson(bytes, where);
  if (!m) return std::unexpected(m.error());
  for (const mapping::Problem &p : m->notices()) out.notices.push_back({QString(), TableMappings, p.toText(where), false});
  t.mappings = m->toJson();
  return {};
}

Result<> takeSettings(const QByteArray &bytes, const QString &where, Imported &out, TaskDefinition &t) {
  auto s = task::TaskSettings::fromBytes(bytes, where, &out.notices);
  if (!s) return std::unexpected(s.error());
  t.settings = *s;
  return {};
}

Result<> readTask(const JsonNode &node, const QString &file, Imported &out) {
  if (!node.isObject()) return std::unexpected(at(file, node, tr("a task is %1; an object is expected").arg(node.kindName())));
  TaskDefinition t;
  for (const mapping::JsonMember &m : *node.members) {
    const JsonNode &v = m.value;
    if (v.isNull()) continue;
    if (m.key == Identifier || m.key == ConfigIdentifier) t.name = v.text;
    else if (m.key == QLatin1String("MigrationType") || m.key == QLatin1String("ReplicationType")) {
      auto type = task::migrationTypeFromKey(v.text);
      if (!type) return std::unexpected(at(file, v, type.error().message()).withHint(type.error().hint()));
      t.type = *type;
    } else if (m.key == TableMappings) {
      auto bytes = inner(v, file, m.key);
      if (!bytes) return std::unexpected(bytes.error());
      PORTOLAN_TRY(takeMappings(*bytes, file + QStringLiteral(" (") + TableMappings + QLatin1Char(')'), out, t));
    } else if (m.key == Settings || m.key == ConfigSettings) {
      auto bytes = inner(v, file, m.key);
      if (!bytes) return std::unexpected(bytes.error());
      PORTOLAN_TRY(takeSettings(*bytes, file + QStringLiteral(" (") + m.key + QLatin1Char(')'), out, t));
    } else if (m.key == QLatin1String("CdcStartPosition") || m.key == QLatin1String("CdcStartTime")) {
      t.cdcStart = v.text;
      if (t.type != MigrationType::Cdc) {} // checked by validate(): the service writes it into every task
    } else if (m.key == QLatin1String("CdcStopPosition")) t.cdcStop = v.text;
    else if (!isReadOnlyKey(m.key)) t.kept.insert(m.key, v.toJson());
  }
  if (t.type != MigrationType::Cdc && !t.cdcStart.isEmpty()) { // where the service began to read; not a choice of the task
    out.notices.push_back({QString(), QStringLiteral("CdcStartPosition"), tr("%1: the start position is left out; it belongs to the service's own run").arg(t.name), false});
    t.cdcStart.clear();
  }
  if (t.mappings.isEmpty()) return std::unexpected(at(file, node, tr("the task has no \"%1\"").arg(TableMappings)));
  const QJsonValue source = t.kept.value(QStringLiteral("SourceEndpointArn")), target = t.kept.value(QStringLiteral("TargetEndpointArn"));
  t.source.name = source.toString();
  t.target.name = target.toString();
  out.notices.push_back({QString(), QStringLiteral("source"), tr("%1: set source and target: the file names the service's endpoints (%2, %3), not servers").arg(t.name, source.toString(), target.toString()), false});
  out.tasks.push_back(std::move(t));
  return {};
}

Result<> readList(const JsonNode &list, const QString &file, Imported &out) {
  if (!list.isArray()) return std::unexpected(at(file, list, tr("a list of tasks is expected")));
  for (const JsonNode &node : *list.items) PORTOLAN_TRY(readTask(node, file, out));
  if (out.tasks.empty()) return std::unexpected(at(file, list, tr("the list holds no task")));
  return {};
}

/// What DMS's grammar has no word for. Own keys that only choose how, not what, are left out with a word.
Result<QJsonObject> dmsRule(const mapping::Rule &rule, QJsonObject json, std::vector<SettingNotice> *notices) {
  const auto refuse = [&](const QString &what) {
    return std::unexpected(Error::configuration(tr("Rule %1: %2 cannot be said in a DMS mapping").arg(rule.idText, what)).withHint(tr("The rows would be others. Export as a Portolan task, or change the rule")));
  };
  for (const mapping::Filter &f : rule.filters)
    for (const mapping::FilterCondition &c : f.conditions)
      if (c.op == mapping::FilterOperator::Lt || c.op == mapping::FilterOperator::Gt || c.op == mapping::FilterOperator::Like || c.op == mapping::FilterOperator::NotLike)
        return refuse(tr("a strict comparison or LIKE on %1").arg(f.column));
  if (!rule.predicate.isEmpty()) return refuse(tr("a raw predicate"));
  if (rule.consolidation) return refuse(tr("a consolidation"));
  const QJsonObject own = json.value(QStringLiteral("portolan")).toObject();
  if (own.value(QStringLiteral("regex")).toBool()) return refuse(tr("a regular expression"));
  if (own.value(QStringLiteral("chain")).toBool()) return refuse(tr("a chained rule"));
  if (rule.type == mapping::RuleType::TableSettings && (!rule.locator.schema.isExact() || !rule.locator.table.isExact())) return refuse(tr("a wildcard in table-settings"));
  if (!own.isEmpty() && notices) notices->push_back({QString(), TableMappings, tr("Rule %1: %2 left out; DMS has no such choice").arg(rule.idText, own.keys().join(QStringLiteral(", "))), false});
  json.remove(QStringLiteral("portolan"));
  return json;
}

} // namespace

QString kindName(FileKind kind) {
  switch (kind) {
  case FileKind::PortolanTask: return tr("Portolan task");
  case FileKind::DmsTasks: return tr("AWS DMS tasks");
  case FileKind::DmsMappings: return tr("AWS DMS table mappings");
  case FileKind::DmsSettings: return tr("AWS DMS task settings");
  }
  return {};
}

Result<Imported> importTasks(const QByteArray &bytes, const QString &file) {
  auto root = mapping::readJson(bytes, file);
  if (!root) return std::unexpected(root.error());
  Imported out;
  if (root->isArray()) {
    out.kind = FileKind::DmsTasks;
    PORTOLAN_TRY(readList(*root, file, out));
    return out;
  }
  if (!root->isObject()) return std::unexpected(at(file, *root, tr("the file holds %1; an object is expected").arg(root->kindName())));
  if (root->find(QStringLiteral("format"))) {
    auto t = TaskDefinition::fromJson(bytes, file);
    if (!t) return std::unexpected(t.error());
    out.tasks.push_back(std::move(*t));
    return out;
  }
  if (root->find(QStringLiteral("rules"))) {
    out.kind = FileKind::DmsMappings;
    TaskDefinition t;
    PORTOLAN_TRY(takeMappings(bytes, file, out, t));
    out.tasks.push_back(std::move(t));
    return out;
  }
  out.kind = FileKind::DmsTasks;
  for (const char *key : {"ReplicationTasks", "ReplicationConfigs"})
    if (const JsonNode *list = root->find(QLatin1String(key))) { PORTOLAN_TRY(readList(*list, file, out)); return out; }
  for (const char *key : {"ReplicationTask", "ReplicationConfig"})
    if (const JsonNode *one = root->find(QLatin1String(key))) { PORTOLAN_TRY(readTask(*one, file, out)); return out; }
  if (root->find(TableMappings)) { PORTOLAN_TRY(readTask(*root, file, out)); return out; }
  const QStringList sections = task::settingSections();
  for (const mapping::JsonMember &m : *root->members)
    if (!m.key.isEmpty() && sections.contains(m.key)) {
      out.kind = FileKind::DmsSettings;
      TaskDefinition t;
      PORTOLAN_TRY(takeSettings(bytes, file, out, t));
      out.tasks.push_back(std::move(t));
      return out;
    }
  return std::unexpected(at(file, *root, tr("this is none of the known files")).withHint(tr("Known: the output of `aws dms describe-replication-tasks`, a table-mapping document, a task-settings document, a .portolan-task file")));
}

Result<QByteArray> exportDms(const TaskDefinition &t, std::vector<SettingNotice> *notices) {
  const auto note = [&](const char *key, const QString &text) { if (notices) notices->push_back({QString(), QLatin1String(key), text, false}); };
  if (!t.moreSources.empty()) return std::unexpected(Error::configuration(tr("A DMS task has one source; this task has %1").arg(t.moreSources.size() + 1)).withHint(tr("Export as a Portolan task, or make one task per source")));
  auto m = t.mappings.isEmpty() ? Result<mapping::Mapping>(mapping::Mapping::everything()) : mapping::Mapping::fromJson(t.mappings, QStringLiteral("mappings"));
  if (!m) return std::unexpected(m.error());
  auto canonical = mapping::readJson(m->toJson(), QStringLiteral("mappings"));
  if (!canonical) return std::unexpected(canonical.error());
  const QJsonArray rules = canonical->toJson().toObject().value(QStringLiteral("rules")).toArray();
  QJsonArray kept;
  for (qsizetype i = 0; i < rules.size(); ++i) {
    auto rule = dmsRule(m->rules().at(static_cast<std::size_t>(i)), rules.at(i).toObject(), notices);
    if (!rule) return std::unexpected(rule.error());
    kept.append(*rule);
  }
  QJsonObject settings = t.settings.toJson();
  if (settings.contains(QStringLiteral("Portolan"))) note("Portolan", tr("The section Portolan is left out: %1").arg(settings.value(QStringLiteral("Portolan")).toObject().keys().join(QStringLiteral(", "))));
  settings.remove(QStringLiteral("Portolan"));
  QJsonObject json;
  for (auto it = t.kept.begin(); it != t.kept.end(); ++it) json.insert(it.key(), it.value());
  const auto placeholder = [&](const char *key, const char *value) {
    if (json.contains(QLatin1String(key))) return;
    json.insert(QLatin1String(key), QLatin1String(value));
    note(key, tr("%1 is a placeholder: put the address of your own %2 there").arg(QLatin1String(key), QLatin1String(value).mid(QLatin1String(value).lastIndexOf(QLatin1Char(':')) + 1)));
  };
  placeholder("SourceEndpointArn", "arn:aws:dms:REGION:ACCOUNT:endpoint:SOURCE");
  placeholder("TargetEndpointArn", "arn:aws:dms:REGION:ACCOUNT:endpoint:TARGET");
  placeholder("ReplicationInstanceArn", "arn:aws:dms:REGION:ACCOUNT:rep:INSTANCE");
  QString name = t.name;
  name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9-]")), QStringLiteral("-"));
  if (name.isEmpty() || !name.at(0).isLetter()) name.prepend(QStringLiteral("task-"));
  json.insert(Identifier, name.left(255));
  json.insert(QStringLiteral("MigrationType"), task::migrationTypeKey(t.type));
  json.insert(TableMappings, QString::fromUtf8(mapping::canonicalJsonCompact(QJsonObject{{QStringLiteral("rules"), kept}})));
  if (!settings.isEmpty()) json.insert(Settings, QString::fromUtf8(mapping::canonicalJsonCompact(settings)));
  if (!t.cdcStart.isEmpty()) json.insert(QStringLiteral("CdcStartPosition"), t.cdcStart);
  if (!t.cdcStop.isEmpty()) json.insert(QStringLiteral("CdcStopPosition"), t.cdcStop);
  return mapping::canonicalJson(json);
}

} // namespace portolan::exporting
