// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task_exchange.h"

#include "core/export/task_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("portolan::ui", text); }
constexpr qint64 maxFileBytes = 16 << 20;
/// The window's own part of a task: key in TaskDefinition::kept.
const QString windowKey = u"portolan-window"_s;

QByteArray sqlOf(const TaskDocument &document) {
  QString out;
  const auto &result = document.conversion().result;
  if (!result) return {};
  for (const convert::TargetStatement &s : result->statements) {
    const HandEdit *edit = document.handEdit(s.objectKind, s.source);
    out += (edit ? edit->sql : s.sql.text() + u';') + u"\n\n"_s;
  }
  return out.toUtf8();
}

QJsonObject selection(const QString &pattern, const QString &action, int id) {
  // "schema.table" or "table"; a dot in brackets belongs to a name.
  static const QRegularExpression dot(u"\\.(?![^\\[]*\\])"_s);
  const auto at = pattern.indexOf(dot);
  const QString number = QString::number(id);
  return {{u"rule-type"_s, u"selection"_s}, {u"rule-id"_s, number}, {u"rule-name"_s, number}, {u"rule-action"_s, action},
          {u"object-locator"_s, QJsonObject{{u"schema-name"_s, at < 0 ? u"%"_s : pattern.left(at)}, {u"table-name"_s, at < 0 ? pattern : pattern.mid(at + 1)}}}};
}

constexpr int firstOwnId = 900000; ///< of the rules that stand for the scope; far from what a person numbers

} // namespace

QByteArray mappingsWithScope(const TaskDefinition &d) {
  QJsonObject document = QJsonDocument::fromJson(d.rulesJson.toUtf8()).object();
  QJsonArray rules = document.value(u"rules"_s).toArray();
  int id = firstOwnId;
  const bool selects = std::any_of(rules.begin(), rules.end(), [](const QJsonValue &r) { return r[u"rule-type"_s].toString() == "selection"_L1; });
  if (!selects)
    for (const QString &p : d.include.isEmpty() ? QStringList{u"%"_s} : d.include) rules.append(selection(p, u"include"_s, id++));
  for (const QString &p : d.exclude + d.unchecked) rules.append(selection(p, u"exclude"_s, id++));
  document.insert(u"rules"_s, rules);
  return QJsonDocument(document).toJson();
}

namespace {

const QStringList definitionKeys{u"HandleSourceTableAltered"_s, u"HandleSourceTableDropped"_s, u"HandleSourceTableTruncated"_s};

/// What AWS DMS says instead of the one word of the window.
std::vector<std::pair<QString, QString>> conflictPolicies(const QString &onConflict) {
  const QString insert = u"ApplyErrorInsertPolicy"_s, update = u"ApplyErrorUpdatePolicy"_s, remove = u"ApplyErrorDeletePolicy"_s;
  if (onConflict == "overwrite"_L1) return {{insert, u"INSERT_RECORD"_s}, {update, u"UPDATE_RECORD"_s}, {remove, u"LOG_ERROR"_s}};
  if (onConflict == "skip"_L1) return {{insert, u"IGNORE_RECORD"_s}, {update, u"IGNORE_RECORD"_s}, {remove, u"LOG_ERROR"_s}};
  return {};
}

bool hasConflictPolicy(const task::TaskSettings &settings) {
  const auto all = conflictPolicies(u"skip"_s);
  return std::any_of(all.begin(), all.end(), [&](const auto &p) { return settings.isSet(u"ErrorBehavior"_s, p.first); });
}

/// The settings that no field of the window stands for.
QJsonObject otherSettings(task::TaskSettings settings, QString &onConflict) {
  for (const task::SettingSpec &spec : task::settingSpecs())
    if (hasField(spec.section, spec.key)) (void)settings.set(spec.section, spec.key, QJsonValue(QJsonValue::Null));
  for (const QString &word : {u"overwrite"_s, u"skip"_s}) {
    const auto all = conflictPolicies(word);
    if (!std::all_of(all.begin(), all.end(), [&](const auto &p) { return settings.value(u"ErrorBehavior"_s, p.first).toString() == p.second; })) continue;
    onConflict = word;
    for (const auto &[key, value] : all) (void)settings.set(u"ErrorBehavior"_s, key, QJsonValue(QJsonValue::Null));
  }
  return settings.toJson();
}

} // namespace

Result<task::TaskDefinition> toTask(const TaskDefinition &d) {
  task::TaskDefinition t;
  for (const QChar c : d.name) t.name += c.isLetterOrNumber() && c.unicode() < 128 ? c : u'-';
  if (t.name.isEmpty() || !t.name.front().isLetter()) t.name.prepend(u't');
  t.type = d.type;
  const auto endpoint = [](const EndpointEntry &e, const QString &variable) -> task::TaskEndpoint {
    const QString secret = !e.endpoint.path.isEmpty() ? QString() : e.keeping == PasswordKeeping::Keychain ? u"keychain:"_s + e.secretId() : u"env:"_s + variable;
    return {e.title(), e.endpoint, secret};
  };
  t.source = endpoint(d.source, u"SOURCE_PASSWORD"_s);
  t.target = endpoint(d.target, u"TARGET_PASSWORD"_s);
  t.mappings = mappingsWithScope(d);
  if (d.type == MigrationType::Cdc) t.cdcStart = d.fromPosition;
  if (d.type != MigrationType::FullLoad) t.cdcStop = d.stopPosition;
  t.settings = settingsOf(d);
  const auto set = [&t](const QString &section, const QString &key, const QJsonValue &value) { return t.settings.set(section, key, value); };
  const QString own = u"Portolan"_s;
  PORTOLAN_TRY(set(u"TargetMetadata"_s, u"TargetSchema"_s, d.targetSchema));
  PORTOLAN_TRY(set(u"FullLoadSettings"_s, u"TargetTablePrepMode"_s, d.prepare == Prepare::Drop ? u"DROP_AND_CREATE"_s : d.prepare == Prepare::Truncate ? u"TRUNCATE_BEFORE_LOAD"_s : u"DO_NOTHING"_s));
  PORTOLAN_TRY(set(u"ValidationSettings"_s, u"EnableValidation"_s, d.validate == ValidateLevel::Full));
  const QJsonObject words = d.toJson(), policies = words.value(u"policies"_s).toObject();
  const std::pair<const char *, QJsonValue> values[] = {
      {"What", words.value(u"what"_s)}, {"Names", words.value(u"names"_s)}, {"Validate", words.value(u"validate"_s)}, {"RowErrors", words.value(u"onRowError"_s)},
      {"ApplyMode", d.applyMode}, {"Jobs", d.jobs}, {"ChunkMegabytes", d.chunkMegabytes}, {"MemoryMegabytes", d.memoryMegabytes},
      {"PolicyZeroDate", policies.value(u"zeroDate"_s)}, {"PolicyInfinity", policies.value(u"infinity"_s)}, {"PolicyNaN", policies.value(u"nan"_s)}, {"PolicyOutOfRange", policies.value(u"outOfRange"_s)},
      {"PolicyTooLong", policies.value(u"tooLong"_s)}, {"PolicyNulByte", policies.value(u"nulByte"_s)}, {"PolicyInvalidText", policies.value(u"invalidText"_s)}};
  for (const auto &[key, value] : values) PORTOLAN_TRY(set(own, QString::fromLatin1(key), value));
  if (d.jobs > 0) PORTOLAN_TRY(set(u"FullLoadSettings"_s, u"MaxFullLoadSubTasks"_s, std::min(d.jobs, 49)));
  if (d.ddl != "apply"_L1)
    for (const QString &key : d.ddl == "ignore"_L1 ? definitionKeys : definitionKeys.mid(0, 1)) PORTOLAN_TRY(set(u"ChangeProcessingDdlHandlingPolicy"_s, key, false));
  if (!hasConflictPolicy(t.settings))
    for (const auto &[key, value] : conflictPolicies(d.onConflict)) PORTOLAN_TRY(set(u"ErrorBehavior"_s, key, value));
  // What only the window knows (hand edits, marks, the scope as it was chosen) travels along.
  t.kept.insert(windowKey, d.toJson());
  return t;
}

TaskDefinition fromTask(const task::TaskDefinition &t) {
  if (const QJsonObject own = t.kept.value(windowKey).toObject(); !own.isEmpty()) return TaskDefinition::fromJson(own);
  TaskDefinition d;
  d.name = t.name;
  d.type = t.type;
  d.source.name = t.source.name;
  d.source.endpoint = t.source.endpoint;
  d.target.name = t.target.name;
  d.target.endpoint = t.target.endpoint;
  d.rulesJson = QString::fromUtf8(t.mappings);
  d.fromPosition = t.cdcStart;
  d.stopPosition = t.cdcStop;
  task::TaskDefinition whole = t; // a file of AWS DMS names neither server
  if (whole.name.isEmpty()) whole.name = u"imported"_s;
  for (task::TaskEndpoint *side : {&whole.source, &whole.target})
    if (side->endpoint.engine.isEmpty()) side->endpoint.engine = u"mysql"_s;
  if (auto o = whole.toOptions(); o) {
    d.what = o->what;
    d.prepare = o->prepare;
    d.names = o->names;
    d.targetSchema = o->targetSchema;
    d.policies = o->policies;
    d.jobs = o->jobs;
    d.chunkMegabytes = o->chunkMegabytes;
    d.memoryMegabytes = o->memoryMegabytes;
    d.onRowError = o->onRowError;
    d.validate = o->validate;
    if (!o->applyMode.isEmpty()) d.applyMode = o->applyMode;
    if (!o->onConflict.isEmpty()) d.onConflict = o->onConflict;
    if (!o->ddl.isEmpty()) d.ddl = o->ddl;
  }
  d.settings = otherSettings(t.settings, d.onConflict);
  return d;
}

QStringList exchangeFilters() {
  return {tr("Portolan task (*.portolan-task)"), tr("Task of AWS DMS (*.json)"), tr("Shell command (*.sh)"), tr("SQL of the target schema (*.sql)")};
}

namespace {

Result<> writeBytes(const QString &path, const QByteArray &bytes) {
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
  return std::unexpected(Error::state(tr("%1 could not be written: %2").arg(path, file.errorString())).withHint(tr("Choose another folder")));
}

} // namespace

Result<> writeTaskFile(const TaskDocument &document, const QString &path) {
  const TaskDefinition &d = document.definition();
  const QString suffix = QFileInfo(path).suffix().toLower();
  QByteArray bytes;
  if (suffix == "sh"_L1) {
    // What the script names lies beside it.
    const QDir folder = QFileInfo(path).dir();
    const QString rules = QFileInfo(path).completeBaseName() + u"-rules.json"_s;
    bytes = "#!/bin/sh\ncd \"$(dirname \"$0\")\" || exit 1\n" + commandLine(d, rules).toUtf8() + '\n';
    if (!d.settings.isEmpty()) {
      auto task = toTask(d);
      if (!task) return std::unexpected(task.error());
      PORTOLAN_TRY(writeBytes(folder.filePath((d.name.isEmpty() ? u"task"_s : d.name) + u".portolan-task"_s), task->toJson()));
    } else if (!d.rulesJson.trimmed().isEmpty()) {
      PORTOLAN_TRY(writeBytes(folder.filePath(rules), d.rulesJson.toUtf8()));
    }
  } else if (suffix == "sql"_L1) {
    bytes = sqlOf(document);
    if (bytes.isEmpty()) return std::unexpected(Error::state(tr("The schema is not converted yet")).withHint(tr("Open Convert first")));
  } else {
    auto task = toTask(d);
    if (!task) return std::unexpected(task.error());
    if (suffix == "json"_L1) {
      task->kept = {};
      auto dms = exporting::exportDms(*task);
      if (!dms) return std::unexpected(dms.error());
      bytes = *dms;
    } else {
      bytes = task->toJson();
    }
  }
  return writeBytes(path, bytes);
}

Result<std::vector<TaskDefinition>> readTaskFile(const QString &path, QStringList *notices) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::configuration(tr("%1 could not be read: %2").arg(path, file.errorString())));
  if (file.size() > maxFileBytes) return std::unexpected(Error::configuration(tr("%1 is too large for a task").arg(path)));
  auto imported = exporting::importTasks(file.readAll(), QFileInfo(path).fileName());
  if (!imported) return std::unexpected(imported.error());
  std::vector<TaskDefinition> tasks;
  for (const task::TaskDefinition &t : imported->tasks) {
    tasks.push_back(fromTask(t));
    if (tasks.back().name.isEmpty()) tasks.back().name = QFileInfo(path).completeBaseName();
  }
  if (notices)
    for (const task::SettingNotice &n : imported->notices) *notices << (n.key.isEmpty() ? n.text : u"%1.%2: %3"_s.arg(n.section, n.key, n.text));
  return tasks;
}

} // namespace portolan::ui
