// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/follow_options.h"

#include "core/task/task_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace portolan {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Migration", text); }

struct NamedPolicy { QString name; ValuePolicy ValuePolicies::*field; };
const std::vector<NamedPolicy> &namedPolicies() {
  static const std::vector<NamedPolicy> all{{u"zeroDate"_s, &ValuePolicies::zeroDate}, {u"infinity"_s, &ValuePolicies::infinity}, {u"nan"_s, &ValuePolicies::nan},
                                            {u"outOfRange"_s, &ValuePolicies::outOfRange}, {u"tooLong"_s, &ValuePolicies::tooLong}, {u"nulByte"_s, &ValuePolicies::nulByte},
                                            {u"invalidText"_s, &ValuePolicies::invalidText}};
  return all;
}

QJsonArray nameMapToJson(const NameMap &names) {
  QJsonArray all;
  for (auto it = names.tables.cbegin(); it != names.tables.cend(); ++it) {
    QJsonObject columns;
    const QHash<QString, QString> list = names.columns.value(it.key());
    for (auto c = list.cbegin(); c != list.cend(); ++c) columns[c.key()] = c.value();
    all.append(QJsonObject{{u"schema"_s, it.key().schema}, {u"table"_s, it.key().name}, {u"toSchema"_s, it->schema}, {u"toTable"_s, it->name}, {u"columns"_s, columns}});
  }
  return all;
}

NameMap nameMapFromJson(const QJsonArray &all) {
  NameMap names;
  for (const QJsonValue v : all) {
    const QJsonObject o = v.toObject();
    const ObjectName from{o[u"schema"_s].toString(), o[u"table"_s].toString()}, to{o[u"toSchema"_s].toString(), o[u"toTable"_s].toString()};
    names.tables.insert(from, to);
    names.schemas.insert(from.schema, to.schema);
    const QJsonObject columns = o[u"columns"_s].toObject();
    for (auto c = columns.begin(); c != columns.end(); ++c) names.columns[from].insert(c.key(), c.value().toString());
  }
  return names;
}

} // namespace

Result<> saveFollowOptions(const MigrationOptions &o) {
  QJsonObject policies;
  for (const NamedPolicy &p : namedPolicies()) policies[p.name] = static_cast<int>(o.policies.*p.field);
  QJsonObject json{{u"source"_s, o.source.toUrl()}, {u"target"_s, o.target.toUrl()}, {u"what"_s, static_cast<int>(o.what)}, {u"type"_s, static_cast<int>(o.type)},
                         {u"include"_s, QJsonArray::fromStringList(o.include)}, {u"exclude"_s, QJsonArray::fromStringList(o.exclude)}, {u"targetSchema"_s, o.targetSchema},
                         {u"names"_s, static_cast<int>(o.names)}, {u"policies"_s, policies}, {u"memoryMegabytes"_s, o.memoryMegabytes}, {u"validate"_s, static_cast<int>(o.validate)},
                         {u"applyMode"_s, o.applyMode}, {u"onConflict"_s, o.onConflict}, {u"ddl"_s, o.ddl}, {u"installTriggers"_s, o.installTriggers},
                         {u"mappingFile"_s, o.mappingFile}, {u"settingsFile"_s, o.settingsFile},
                         {u"editsFolder"_s, o.editsFolder}, {u"fromPosition"_s, o.fromPosition},
                         {u"settings"_s, o.settings ? o.settings->toJson() : QJsonObject()},
                         {u"excludeOwnWrites"_s, o.excludeOwnWrites}, {u"task"_s, o.taskId}};
  if (o.nameMap) json[u"nameMap"_s] = nameMapToJson(*o.nameMap);
  QSaveFile file(QDir(o.runFolder).filePath(u"follow.json"_s));
  if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
    return std::unexpected(Error::state(tr("The run folder cannot be written: %1").arg(file.errorString())).withObject(file.fileName()));
  return {};
}

Result<MigrationOptions> loadFollowOptions(const QString &runFolder) {
  QFile file(QDir(runFolder).filePath(u"follow.json"_s));
  if (!file.open(QIODevice::ReadOnly))
    return std::unexpected(Error::state(tr("%1 holds no run that follows changes").arg(runFolder)).withHint(tr("Start one with migrate --type full-load-and-cdc --run-dir %1").arg(runFolder)));
  const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
  MigrationOptions o;
  auto source = Endpoint::fromUrl(json[u"source"_s].toString());
  if (!source) return std::unexpected(source.error());
  auto target = Endpoint::fromUrl(json[u"target"_s].toString());
  if (!target) return std::unexpected(target.error());
  o.source = *source;
  o.target = *target;
  const auto list = [&](const QString &name) {
    QStringList all;
    for (const QJsonValue v : json[name].toArray()) all << v.toString();
    return all;
  };
  o.what = static_cast<MigrationWhat>(json[u"what"_s].toInt());
  o.type = static_cast<MigrationType>(json[u"type"_s].toInt());
  o.include = list(u"include"_s);
  o.exclude = list(u"exclude"_s);
  o.targetSchema = json[u"targetSchema"_s].toString();
  o.names = static_cast<convert::NamePolicy>(json[u"names"_s].toInt());
  const QJsonObject policies = json[u"policies"_s].toObject();
  for (const NamedPolicy &p : namedPolicies()) o.policies.*p.field = static_cast<ValuePolicy>(policies[p.name].toInt());
  o.memoryMegabytes = json[u"memoryMegabytes"_s].toInt(256);
  o.validate = static_cast<ValidateLevel>(json[u"validate"_s].toInt());
  o.applyMode = json[u"applyMode"_s].toString();
  o.onConflict = json[u"onConflict"_s].toString();
  o.ddl = json[u"ddl"_s].toString();
  o.installTriggers = json[u"installTriggers"_s].toBool();
  o.mappingFile = json[u"mappingFile"_s].toString();
  o.settingsFile = json[u"settingsFile"_s].toString();
  o.editsFolder = json[u"editsFolder"_s].toString();
  o.fromPosition = json[u"fromPosition"_s].toString();
  if (const QJsonObject settings = json[u"settings"_s].toObject(); !settings.isEmpty()) {
    auto read = task::TaskSettings::fromJson(settings);
    if (!read) return std::unexpected(read.error());
    o.settings = std::make_shared<const task::TaskSettings>(std::move(*read));
  }
  o.excludeOwnWrites = json[u"excludeOwnWrites"_s].toBool();
  o.taskId = json[u"task"_s].toString();
  if (json.contains(u"nameMap"_s)) o.nameMap = nameMapFromJson(json[u"nameMap"_s].toArray());
  o.runFolder = runFolder;
  o.resume = true;
  return o;
}

QString runFolderFrom(const QString &run) {
  if (QFileInfo(run).isDir()) return QDir(run).absolutePath();
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/portolan/runs/"_s + run;
}

} // namespace portolan
