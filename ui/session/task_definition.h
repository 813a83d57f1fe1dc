// SPDX-License-Identifier: GPL-3.0-or-later
// What the user decided, as one plain value: undo keeps two of them, the workspace file stores it as JSON.
#pragma once

#include "core/task/migration.h"
#include "core/task/task_settings.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace portolan::ui {

enum class Side { Source, Target };
enum class PasswordKeeping { Keychain, Session, Ask };
/// A mark that tells endpoints apart at a glance; never the only sign.
enum class Mark { None, Blue, Green, Amber, Red };

struct EndpointEntry {
  QString name;
  Endpoint endpoint;
  Mark mark = Mark::None;
  bool production = false, readOnly = false;
  PasswordKeeping keeping = PasswordKeeping::Session;
  [[nodiscard]] QString title() const; ///< the name, else "database on host"
  [[nodiscard]] QString secretId() const; ///< key in the keychain
  friend bool operator==(const EndpointEntry &, const EndpointEntry &) = default;
};

/// Target SQL that a person wrote for one source object. It wins over the converter.
struct HandEdit {
  QString kind;           ///< table, view, procedure…
  ObjectName object;      ///< source object
  QString sql;            ///< the target's text
  QString sourceText;     ///< the source's text when it was edited: differs now → outdated
  QString converted;      ///< what the converter had made: for the three-way view
  bool locked = true;
  friend bool operator==(const HandEdit &, const HandEdit &) = default;
};

struct TaskDefinition {
  QString name;
  EndpointEntry source, target;
  QStringList include, exclude;  ///< patterns, DMS wildcards
  QStringList unchecked;         ///< "schema.table" taken out by hand
  QString rulesJson;             ///< table mapping rules, DMS-compatible; empty: none
  QMap<QString, HandEdit> edits; ///< by kind:schema.name
  MigrationWhat what = MigrationWhat::All;
  MigrationType type = MigrationType::FullLoad;
  Prepare prepare = Prepare::Nothing;
  convert::NamePolicy names = convert::NamePolicy::Auto;
  QString targetSchema;
  ValuePolicies policies;
  int jobs = 0, chunkMegabytes = 64, memoryMegabytes = 256;
  RowErrorPolicy onRowError = RowErrorPolicy::Stop;
  ValidateLevel validate = ValidateLevel::Full;
  QString applyMode = QStringLiteral("auto"), stopPosition, settingsFile;
  QString onConflict = QStringLiteral("error"), ddl = QStringLiteral("apply"), fromPosition;
  bool installTriggers = false;  ///< consent to change-capture triggers in a SQLite source
  QJsonObject settings;          ///< task settings without a field here, as AWS DMS names them; only what differs from the defaults
  QStringList acknowledged;      ///< findings that were read and accepted: "id:object"

  [[nodiscard]] const EndpointEntry &side(Side s) const { return s == Side::Source ? source : target; }
  [[nodiscard]] EndpointEntry &side(Side s) { return s == Side::Source ? source : target; }
  [[nodiscard]] QJsonObject toJson() const;
  static TaskDefinition fromJson(const QJsonObject &object);
  friend bool operator==(const TaskDefinition &a, const TaskDefinition &b) { return a.toJson() == b.toJson(); }
};

/// Another field of TaskDefinition stands for this task setting.
[[nodiscard]] bool hasField(const QString &section, const QString &key);
/// A setting's value as a person writes it.
[[nodiscard]] QString settingText(const QJsonValue &value);
[[nodiscard]] task::TaskSettings settingsOf(const TaskDefinition &task);
[[nodiscard]] QString editKey(const QString &kind, const ObjectName &object);
[[nodiscard]] QJsonObject endpointToJson(const EndpointEntry &entry);
[[nodiscard]] EndpointEntry endpointFromJson(const QJsonObject &object);
/// The same choices as a command line: what "Confirm" shows and "Export" copies. Never holds a password.
[[nodiscard]] QString commandLine(const TaskDefinition &task, const QString &mappingFile = {});
/// All choices in sentences, one each.
[[nodiscard]] QStringList choicesInWords(const TaskDefinition &task);

} // namespace portolan::ui
