// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task_exchange.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("portolan::ui", text); }
constexpr qint64 maxFileBytes = 16 << 20;

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

} // namespace

QStringList exchangeFilters() {
  return {tr("Portolan task (*.portolan-task)"), tr("Table mappings of AWS DMS (*.json)"), tr("Shell command (*.sh)"), tr("SQL of the target schema (*.sql)")};
}

Result<> writeTaskFile(const TaskDocument &document, const QString &path) {
  const TaskDefinition &d = document.definition();
  const QString suffix = QFileInfo(path).suffix().toLower();
  QByteArray bytes;
  if (suffix == "json"_L1) {
    bytes = d.rulesJson.trimmed().isEmpty() ? QByteArray("{\n  \"rules\": [\n    {\"rule-type\": \"selection\", \"rule-id\": \"1\", \"rule-name\": \"1\", \"rule-action\": \"include\",\n"
                                                         "     \"object-locator\": {\"schema-name\": \"%\", \"table-name\": \"%\"}}\n  ]\n}\n")
                                            : d.rulesJson.toUtf8();
  } else if (suffix == "sh"_L1) {
    bytes = "#!/bin/sh\n" + commandLine(d, QFileInfo(path).completeBaseName() + u"-rules.json"_s).toUtf8() + '\n';
  } else if (suffix == "sql"_L1) {
    bytes = sqlOf(document);
    if (bytes.isEmpty()) return std::unexpected(Error::state(tr("The schema is not converted yet")).withHint(tr("Open Convert first")));
  } else {
    bytes = QJsonDocument(QJsonObject{{u"portolan-task"_s, 1}, {u"task"_s, d.toJson()}}).toJson();
  }
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
  return std::unexpected(Error::state(tr("%1 could not be written: %2").arg(path, file.errorString())).withHint(tr("Choose another folder")));
}

Result<TaskDefinition> readTaskFile(const QString &path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::configuration(tr("%1 could not be read: %2").arg(path, file.errorString())));
  if (file.size() > maxFileBytes) return std::unexpected(Error::configuration(tr("%1 is too large for a task").arg(path)));
  const QByteArray bytes = file.readAll();
  QJsonParseError error;
  const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
  if (error.error != QJsonParseError::NoError) {
    const QByteArray before = bytes.left(error.offset);
    return std::unexpected(Error::configuration(tr("%1 is not well formed at line %2: %3").arg(path).arg(before.count('\n') + 1).arg(error.errorString())));
  }
  if (object.contains(u"portolan-task"_s)) {
    if (object.value(u"portolan-task"_s).toInt() > 1) return std::unexpected(Error::configuration(tr("%1 was written by a newer Portolan").arg(path)).withHint(tr("Update Portolan")));
    return TaskDefinition::fromJson(object.value(u"task"_s).toObject());
  }
  TaskDefinition d;
  d.name = QFileInfo(path).completeBaseName();
  // A task of AWS DMS keeps its mappings as a text inside the JSON; a mapping file has them plain.
  QJsonObject dms = object.value(u"ReplicationTasks"_s).toArray().isEmpty() ? object : object.value(u"ReplicationTasks"_s).toArray().first().toObject();
  if (dms.contains(u"ReplicationTask"_s)) dms = dms.value(u"ReplicationTask"_s).toObject();
  if (dms.contains(u"TableMappings"_s)) {
    const QJsonValue mappings = dms.value(u"TableMappings"_s);
    d.rulesJson = mappings.isString() ? mappings.toString() : QString::fromUtf8(QJsonDocument(mappings.toObject()).toJson());
    d.name = dms.value(u"ReplicationTaskIdentifier"_s).toString(d.name);
    const QString type = dms.value(u"MigrationType"_s).toString();
    d.type = type == "cdc"_L1 ? MigrationType::Cdc : type == "full-load-and-cdc"_L1 ? MigrationType::FullLoadAndCdc : MigrationType::FullLoad;
    return d;
  }
  if (object.contains(u"rules"_s)) {
    d.rulesJson = QString::fromUtf8(bytes);
    return d;
  }
  return std::unexpected(Error::configuration(tr("%1 is neither a task of Portolan nor of AWS DMS").arg(path)).withHint(tr("A table mapping has a list \"rules\", a task \"TableMappings\"")));
}

} // namespace portolan::ui
