// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task_definition.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("portolan::ui", text); }

struct PolicyField { const char *key; ValuePolicy ValuePolicies::*field; };
constexpr PolicyField policyFields[] = {
    {"zeroDate", &ValuePolicies::zeroDate}, {"infinity", &ValuePolicies::infinity}, {"nan", &ValuePolicies::nan},
    {"outOfRange", &ValuePolicies::outOfRange}, {"tooLong", &ValuePolicies::tooLong}, {"nulByte", &ValuePolicies::nulByte},
    {"invalidText", &ValuePolicies::invalidText}};

/// Enumerators are stored by these words, so that a file does not depend on their order in the code.
template<class E> struct Words;
template<> struct Words<MigrationWhat> { static constexpr const char *list[] = {"all", "schema", "data"}; };
template<> struct Words<MigrationType> { static constexpr const char *list[] = {"full-load", "full-load-and-cdc", "cdc"}; };
template<> struct Words<Prepare> { static constexpr const char *list[] = {"nothing", "drop", "truncate"}; };
template<> struct Words<convert::NamePolicy> { static constexpr const char *list[] = {"auto", "keep", "lower"}; };
template<> struct Words<RowErrorPolicy> { static constexpr const char *list[] = {"stop", "reject"}; };
template<> struct Words<ValidateLevel> { static constexpr const char *list[] = {"none", "counts", "full"}; };
template<> struct Words<ValuePolicy> { static constexpr const char *list[] = {"fail", "clamp", "null", "text"}; };
template<> struct Words<Mark> { static constexpr const char *list[] = {"none", "blue", "green", "amber", "red"}; };
template<> struct Words<PasswordKeeping> { static constexpr const char *list[] = {"keychain", "session", "ask"}; };

template<class E> QString word(E value) { return QString::fromLatin1(Words<E>::list[std::size_t(value)]); }
template<class E> E fromWord(const QJsonValue &value, E fallback) {
  const QString text = value.toString();
  for (std::size_t i = 0; i < std::size(Words<E>::list); ++i)
    if (text == QLatin1StringView(Words<E>::list[i])) return E(i);
  return fallback;
}

QStringList strings(const QJsonValue &value) {
  QStringList out;
  for (const QJsonValue &v : value.toArray()) out << v.toString();
  return out;
}

QString shellQuote(const QString &text) {
  static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+=,-]+$"_s);
  if (plain.match(text).hasMatch()) return text;
  QString quoted = text;
  quoted.replace(u'\'', u"'\\''"_s);
  return u'\'' + quoted + u'\'';
}

QString whereText(const EndpointEntry &e) {
  if (!e.endpoint.path.isEmpty()) return e.endpoint.path;
  return tr("%1 on %2").arg(e.endpoint.database, e.endpoint.host.isEmpty() ? tr("this computer") : e.endpoint.host);
}

} // namespace

QString EndpointEntry::title() const {
  if (!name.isEmpty()) return name;
  if (!endpoint.path.isEmpty()) return QFileInfo(endpoint.path).fileName();
  if (!endpoint.database.isEmpty()) return endpoint.host.isEmpty() ? endpoint.database : QCoreApplication::translate("portolan::ui", "%1 on %2").arg(endpoint.database, endpoint.host);
  return endpoint.host;
}

QString EndpointEntry::secretId() const {
  return u"%1://%2@%3:%4/%5"_s.arg(endpoint.engine, endpoint.user, endpoint.host).arg(endpoint.port).arg(endpoint.database);
}

QString editKey(const QString &kind, const ObjectName &object) { return kind + u':' + object.display(); }

QJsonObject endpointToJson(const EndpointEntry &entry) {
  QJsonObject options;
  for (auto it = entry.endpoint.options.cbegin(); it != entry.endpoint.options.cend(); ++it) options.insert(it.key(), it.value());
  return {{u"name"_s, entry.name}, {u"engine"_s, entry.endpoint.engine}, {u"host"_s, entry.endpoint.host}, {u"port"_s, entry.endpoint.port},
          {u"user"_s, entry.endpoint.user}, {u"database"_s, entry.endpoint.database}, {u"path"_s, entry.endpoint.path}, {u"options"_s, options},
          {u"mark"_s, word(entry.mark)}, {u"production"_s, entry.production}, {u"readOnly"_s, entry.readOnly}, {u"keeping"_s, word(entry.keeping)}};
}

EndpointEntry endpointFromJson(const QJsonObject &o) {
  EndpointEntry e;
  e.name = o.value(u"name"_s).toString();
  e.endpoint.engine = o.value(u"engine"_s).toString();
  e.endpoint.host = o.value(u"host"_s).toString();
  e.endpoint.port = o.value(u"port"_s).toInt();
  e.endpoint.user = o.value(u"user"_s).toString();
  e.endpoint.database = o.value(u"database"_s).toString();
  e.endpoint.path = o.value(u"path"_s).toString();
  const QJsonObject options = o.value(u"options"_s).toObject();
  for (auto it = options.begin(); it != options.end(); ++it) e.endpoint.options.insert(it.key(), it.value().toString());
  e.mark = fromWord(o.value(u"mark"_s), Mark::None);
  e.production = o.value(u"production"_s).toBool();
  e.readOnly = o.value(u"readOnly"_s).toBool();
  e.keeping = fromWord(o.value(u"keeping"_s), PasswordKeeping::Session);
  return e;
}

QJsonObject TaskDefinition::toJson() const {
  QJsonObject policyObject, editObject;
  for (const PolicyField &f : policyFields) policyObject.insert(QString::fromLatin1(f.key), word(policies.*f.field));
  for (auto it = edits.cbegin(); it != edits.cend(); ++it)
    editObject.insert(it.key(), QJsonObject{{u"kind"_s, it->kind}, {u"schema"_s, it->object.schema}, {u"name"_s, it->object.name}, {u"sql"_s, it->sql},
                                            {u"sourceText"_s, it->sourceText}, {u"converted"_s, it->converted}, {u"locked"_s, it->locked}});
  return {{u"name"_s, name}, {u"source"_s, endpointToJson(source)}, {u"target"_s, endpointToJson(target)},
          {u"include"_s, QJsonArray::fromStringList(include)}, {u"exclude"_s, QJsonArray::fromStringList(exclude)},
          {u"unchecked"_s, QJsonArray::fromStringList(unchecked)}, {u"rules"_s, rulesJson}, {u"edits"_s, editObject},
          {u"what"_s, word(what)}, {u"type"_s, word(type)}, {u"prepare"_s, word(prepare)}, {u"names"_s, word(names)},
          {u"targetSchema"_s, targetSchema}, {u"policies"_s, policyObject}, {u"jobs"_s, jobs}, {u"chunkMegabytes"_s, chunkMegabytes},
          {u"memoryMegabytes"_s, memoryMegabytes}, {u"onRowError"_s, word(onRowError)}, {u"validate"_s, word(validate)},
          {u"onConflict"_s, onConflict}, {u"ddl"_s, ddl}, {u"fromPosition"_s, fromPosition}, {u"installTriggers"_s, installTriggers},
          {u"applyMode"_s, applyMode}, {u"stopPosition"_s, stopPosition}, {u"settingsFile"_s, settingsFile}, {u"settings"_s, settings},
          {u"acknowledged"_s, QJsonArray::fromStringList(acknowledged)}};
}

TaskDefinition TaskDefinition::fromJson(const QJsonObject &o) {
  TaskDefinition t;
  t.name = o.value(u"name"_s).toString();
  t.source = endpointFromJson(o.value(u"source"_s).toObject());
  t.target = endpointFromJson(o.value(u"target"_s).toObject());
  t.include = strings(o.value(u"include"_s));
  t.exclude = strings(o.value(u"exclude"_s));
  t.unchecked = strings(o.value(u"unchecked"_s));
  t.rulesJson = o.value(u"rules"_s).toString();
  const QJsonObject editObject = o.value(u"edits"_s).toObject();
  for (auto it = editObject.begin(); it != editObject.end(); ++it) {
    const QJsonObject e = it.value().toObject();
    t.edits.insert(it.key(), {e.value(u"kind"_s).toString(), {e.value(u"schema"_s).toString(), e.value(u"name"_s).toString()}, e.value(u"sql"_s).toString(),
                              e.value(u"sourceText"_s).toString(), e.value(u"converted"_s).toString(), e.value(u"locked"_s).toBool(true)});
  }
  t.what = fromWord(o.value(u"what"_s), t.what);
  t.type = fromWord(o.value(u"type"_s), t.type);
  t.prepare = fromWord(o.value(u"prepare"_s), t.prepare);
  t.names = fromWord(o.value(u"names"_s), t.names);
  t.targetSchema = o.value(u"targetSchema"_s).toString();
  const QJsonObject policyObject = o.value(u"policies"_s).toObject();
  for (const PolicyField &f : policyFields) t.policies.*f.field = fromWord(policyObject.value(QString::fromLatin1(f.key)), ValuePolicy::Fail);
  t.jobs = o.value(u"jobs"_s).toInt(t.jobs);
  t.chunkMegabytes = o.value(u"chunkMegabytes"_s).toInt(t.chunkMegabytes);
  t.memoryMegabytes = o.value(u"memoryMegabytes"_s).toInt(t.memoryMegabytes);
  t.onRowError = fromWord(o.value(u"onRowError"_s), t.onRowError);
  t.validate = fromWord(o.value(u"validate"_s), t.validate);
  t.applyMode = o.value(u"applyMode"_s).toString(t.applyMode);
  t.onConflict = o.value(u"onConflict"_s).toString(t.onConflict);
  t.ddl = o.value(u"ddl"_s).toString(t.ddl);
  t.fromPosition = o.value(u"fromPosition"_s).toString();
  t.installTriggers = o.value(u"installTriggers"_s).toBool();
  t.stopPosition = o.value(u"stopPosition"_s).toString();
  t.settingsFile = o.value(u"settingsFile"_s).toString();
  t.settings = o.value(u"settings"_s).toObject();
  t.acknowledged = strings(o.value(u"acknowledged"_s));
  return t;
}

bool hasField(const QString &section, const QString &key) {
  if (section == "Portolan"_L1) return key != "TableErrors"_L1;
  static const QSet<QString> fields{u"TargetMetadata.TargetSchema"_s, u"TargetMetadata.BatchApplyEnabled"_s, u"FullLoadSettings.TargetTablePrepMode"_s, u"FullLoadSettings.MaxFullLoadSubTasks"_s,
                                    u"ValidationSettings.EnableValidation"_s, u"ControlTablesSettings.historyTimeslotInMinutes"_s};
  return section == "ChangeProcessingDdlHandlingPolicy"_L1 || fields.contains(section + u'.' + key);
}

QString settingText(const QJsonValue &value) {
  if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
  if (value.isDouble()) return QString::number(value.toInteger());
  if (value.isArray()) return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
  if (value.isObject()) return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
  return value.toString();
}

task::TaskSettings settingsOf(const TaskDefinition &t) { return task::TaskSettings::fromJson(t.settings).value_or(task::TaskSettings()); }

QString commandLine(const TaskDefinition &t, const QString &mappingFile) {
  const TaskDefinition standard;
  if (!t.settings.isEmpty()) // more than `migrate` has words for
    return u"portolan-cli run "_s + shellQuote((t.name.isEmpty() ? u"task"_s : t.name) + u".portolan-task"_s) + (t.prepare == Prepare::Nothing ? QString() : u" --yes"_s);
  QStringList words{u"portolan-cli"_s, u"migrate"_s};
  const auto add = [&words](const QString &option, const QString &value) { words << option << shellQuote(value); };
  add(u"--from"_s, t.source.endpoint.toUrl());
  add(u"--to"_s, t.target.endpoint.toUrl());
  if (t.source.endpoint.path.isEmpty()) add(u"--from-password-env"_s, u"SOURCE_PASSWORD"_s);
  if (t.target.endpoint.path.isEmpty()) add(u"--to-password-env"_s, u"TARGET_PASSWORD"_s);
  if (t.what != MigrationWhat::All) add(u"--what"_s, word(t.what));
  if (t.type != MigrationType::FullLoad) add(u"--type"_s, word(t.type));
  for (const QString &p : t.include) add(u"--include"_s, p);
  for (const QString &p : t.exclude) add(u"--exclude"_s, p);
  for (const QString &p : t.unchecked) add(u"--exclude"_s, p);
  if (!t.targetSchema.isEmpty()) add(u"--target-schema"_s, t.targetSchema);
  if (t.names != convert::NamePolicy::Auto) add(u"--names"_s, word(t.names));
  if (!t.rulesJson.trimmed().isEmpty()) add(u"--mappings"_s, mappingFile.isEmpty() ? u"rules.json"_s : mappingFile);
  if (!t.edits.isEmpty()) add(u"--edits"_s, u"edits"_s);
  static const std::pair<const char *, ValuePolicy ValuePolicies::*> policyWords[] = {
      {"zero-date", &ValuePolicies::zeroDate}, {"infinity", &ValuePolicies::infinity}, {"nan", &ValuePolicies::nan}, {"out-of-range", &ValuePolicies::outOfRange},
      {"too-long", &ValuePolicies::tooLong}, {"nul-byte", &ValuePolicies::nulByte}, {"invalid-text", &ValuePolicies::invalidText}};
  for (const auto &[name, field] : policyWords)
    if (t.policies.*field != ValuePolicy::Fail) add(u"--policy"_s, QString::fromLatin1(name) + u'=' + word(t.policies.*field));
  if (t.prepare != Prepare::Nothing) {
    add(u"--prepare"_s, word(t.prepare));
    words << u"--yes"_s;
  }
  if (t.jobs > 0) add(u"--jobs"_s, QString::number(t.jobs));
  if (t.chunkMegabytes != standard.chunkMegabytes) add(u"--chunk-mb"_s, QString::number(t.chunkMegabytes));
  if (t.memoryMegabytes != standard.memoryMegabytes) add(u"--memory-mb"_s, QString::number(t.memoryMegabytes));
  if (t.onRowError != RowErrorPolicy::Stop) add(u"--on-row-error"_s, word(t.onRowError));
  if (t.type != MigrationType::FullLoad) {
    if (t.applyMode != standard.applyMode) add(u"--apply"_s, t.applyMode);
    if (t.onConflict != standard.onConflict) add(u"--on-conflict"_s, t.onConflict);
    if (t.ddl != standard.ddl) add(u"--ddl"_s, t.ddl);
    if (t.type == MigrationType::Cdc && !t.fromPosition.isEmpty()) add(u"--from-position"_s, t.fromPosition);
    if (!t.stopPosition.isEmpty()) add(u"--stop-position"_s, t.stopPosition);
    if (t.installTriggers) words << u"--install-triggers"_s;
  }
  add(u"--validate"_s, word(t.validate));
  return words.join(u' ');
}

QStringList choicesInWords(const TaskDefinition &t) {
  QStringList out;
  out << tr("From %1 (%2) to %3 (%4).").arg(whereText(t.source), t.source.endpoint.engine, whereText(t.target), t.target.endpoint.engine);
  switch (t.what) {
  case MigrationWhat::All: out << tr("The schema is converted and created, then the data is copied."); break;
  case MigrationWhat::Schema: out << tr("Only the schema is created; no rows are copied."); break;
  case MigrationWhat::Data: out << tr("Only rows are copied into tables that exist already."); break;
  }
  switch (t.type) {
  case MigrationType::FullLoad: out << tr("One full load; changes made on the source afterwards are not followed."); break;
  case MigrationType::FullLoadAndCdc: out << tr("A full load, then the changes are followed until you cut over."); break;
  case MigrationType::Cdc: out << tr("Only changes are followed; no full load."); break;
  }
  if (t.type != MigrationType::FullLoad) {
    if (t.onConflict == "overwrite"_L1) out << tr("A change that meets a missing or a duplicate row on the target overwrites it.");
    else if (t.onConflict == "skip"_L1) out << tr("A change that meets a missing or a duplicate row on the target is left out and logged.");
    else out << tr("A change that meets a missing or a duplicate row on the target suspends its table.");
    if (t.ddl == "ask"_L1) out << tr("When the source changes a table's definition, that table is suspended until a person decides.");
    else if (t.ddl == "ignore"_L1) out << tr("Changes of table definitions on the source are ignored.");
    else out << tr("Changes of table definitions on the source are converted and applied.");
    if (!t.stopPosition.isEmpty()) out << tr("Following ends at: %1.").arg(t.stopPosition);
  }
  switch (t.prepare) {
  case Prepare::Nothing: out << tr("Tables that exist on the target stop the run before anything is written."); break;
  case Prepare::Drop: out << tr("Tables of the same name on the target are DROPPED and created again."); break;
  case Prepare::Truncate: out << tr("Tables of the same name on the target are EMPTIED before the load."); break;
  }
  out << (t.onRowError == RowErrorPolicy::Stop ? tr("The first row that the target refuses stops the load.")
                                               : tr("Rows that the target refuses go to a reject file; the load goes on and ends with a warning."));
  switch (t.validate) {
  case ValidateLevel::None: out << tr("Nothing is compared afterwards."); break;
  case ValidateLevel::Counts: out << tr("Row counts are compared afterwards."); break;
  case ValidateLevel::Full: out << tr("Every value is compared afterwards by hashes computed on both sides."); break;
  }
  if (!t.include.isEmpty()) out << tr("Only objects that match: %1.").arg(t.include.join(u", "_s));
  if (const QStringList left = t.exclude + t.unchecked; !left.isEmpty()) out << tr("Left out: %1.").arg(left.join(u", "_s));
  for (auto section = t.settings.begin(); section != t.settings.end(); ++section) {
    if (!section->isObject()) { out << tr("Setting %1 = %2.").arg(section.key(), settingText(*section)); continue; }
    const QJsonObject group = section->toObject();
    for (auto it = group.begin(); it != group.end(); ++it) out << tr("Setting %1 = %2.").arg(section.key() + u'.' + it.key(), settingText(*it));
  }
  if (!t.edits.isEmpty()) out << QCoreApplication::translate("portolan::ui", "%n object(s) use SQL edited by hand.", nullptr, int(t.edits.size()));
  return out;
}

} // namespace portolan::ui
