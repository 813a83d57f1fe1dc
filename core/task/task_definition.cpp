// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/task_definition.h"

#include "core/mapping/canonical_json.h"
#include "core/mapping/json_reader.h"
#include "core/mapping/mapping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace portolan::task {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Task", text); }
constexpr int FormatVersion = 1;
const QString Format = QStringLiteral("portolan-task");

QJsonObject endpointJson(const TaskEndpoint &e) {
  QJsonObject json{{QStringLiteral("url"), e.endpoint.engine.isEmpty() ? QString() : e.endpoint.toUrl()}}; // an imported task has no server yet
  if (!e.name.isEmpty()) json.insert(QStringLiteral("name"), e.name);
  if (!e.secret.isEmpty()) json.insert(QStringLiteral("secret"), e.secret);
  return json;
}

Error at(const QString &file, const mapping::JsonNode &node, const QString &message) {
  return Error::configuration(QStringLiteral("%1:%2:%3: %4").arg(file).arg(node.place.line).arg(node.place.column).arg(message));
}

Result<TaskEndpoint> readEndpoint(const mapping::JsonNode &node, const QString &file) {
  if (!node.isObject()) return std::unexpected(at(file, node, tr("an endpoint is an object with \"url\"")));
  TaskEndpoint e;
  bool hasUrl = false;
  for (const mapping::JsonMember &m : *node.members) {
    if (!m.value.isString()) return std::unexpected(at(file, m.value, tr("\"%1\" must be a text").arg(m.key)));
    if (m.key == QLatin1String("url")) {
      if (!m.value.text.isEmpty()) {
        auto endpoint = Endpoint::fromUrl(m.value.text);
        if (!endpoint) return std::unexpected(at(file, m.value, endpoint.error().message()).withHint(endpoint.error().hint()));
        e.endpoint = *endpoint;
      }
      hasUrl = true;
    } else if (m.key == QLatin1String("name")) e.name = m.value.text;
    else if (m.key == QLatin1String("secret")) {
      static const QRegularExpression allowed(QStringLiteral("^(env:[A-Za-z_][A-Za-z0-9_]*|keychain:.+|ask)$"));
      if (!allowed.match(m.value.text).hasMatch())
        return std::unexpected(at(file, m.value, tr("\"secret\" names a place, never a password: env:VARIABLE, keychain:NAME or ask")));
      e.secret = m.value.text;
    } else return std::unexpected(at(file, m.value, tr("unknown key \"%1\" in an endpoint").arg(m.key)));
  }
  if (!hasUrl) return std::unexpected(at(file, node, tr("the endpoint has no \"url\"")));
  return e;
}

ValuePolicy policyOf(const QString &word) {
  return word == QLatin1String("clamp") ? ValuePolicy::Clamp : word == QLatin1String("null") ? ValuePolicy::Null : word == QLatin1String("text") ? ValuePolicy::Text : ValuePolicy::Fail;
}

} // namespace

QString migrationTypeKey(MigrationType type) {
  switch (type) {
  case MigrationType::FullLoad: return QStringLiteral("full-load");
  case MigrationType::FullLoadAndCdc: return QStringLiteral("full-load-and-cdc");
  case MigrationType::Cdc: return QStringLiteral("cdc");
  }
  return {};
}

Result<MigrationType> migrationTypeFromKey(const QString &key) {
  for (const MigrationType type : {MigrationType::FullLoad, MigrationType::FullLoadAndCdc, MigrationType::Cdc})
    if (migrationTypeKey(type) == key) return type;
  return std::unexpected(Error::configuration(tr("The migration type cannot be \"%1\"").arg(key)).withHint(tr("Use full-load, full-load-and-cdc or cdc")));
}

Result<TaskDefinition> TaskDefinition::fromJson(const QByteArray &bytes, const QString &file) {
  auto root = mapping::readJson(bytes, file);
  if (!root) return std::unexpected(root.error());
  if (!root->isObject()) return std::unexpected(at(file, *root, tr("a task is an object")));
  const mapping::JsonNode *format = root->find(QStringLiteral("format")), *version = root->find(QStringLiteral("version"));
  if (!format || format->text != Format) return std::unexpected(at(file, *root, tr("this is no Portolan task: \"format\" is not \"%1\"").arg(Format)).withHint(tr("Bring a task of another program in with `portolan-cli tasks import`")));
  if (!version || version->text.toInt() < 1) return std::unexpected(at(file, *root, tr("\"version\" is missing")));
  if (version->text.toInt() > FormatVersion)
    return std::unexpected(at(file, *version, tr("the task has format version %1; this program knows up to %2").arg(version->text).arg(FormatVersion)).withHint(tr("Use a newer Portolan")));
  TaskDefinition t;
  for (const mapping::JsonMember &m : *root->members) {
    const mapping::JsonNode &v = m.value;
    const auto text = [&](QString &into) -> Result<> {
      if (!v.isString()) return std::unexpected(at(file, v, tr("\"%1\" must be a text").arg(m.key)));
      into = v.text;
      return {};
    };
    if (m.key == QLatin1String("format") || m.key == QLatin1String("version")) continue;
    if (m.key == QLatin1String("name")) PORTOLAN_TRY(text(t.name));
    else if (m.key == QLatin1String("description")) PORTOLAN_TRY(text(t.description));
    else if (m.key == QLatin1String("cdcStart")) PORTOLAN_TRY(text(t.cdcStart));
    else if (m.key == QLatin1String("cdcStop")) PORTOLAN_TRY(text(t.cdcStop));
    else if (m.key == QLatin1String("type")) {
      auto type = migrationTypeFromKey(v.text);
      if (!type) return std::unexpected(at(file, v, type.error().message()).withHint(type.error().hint()));
      t.type = *type;
    } else if (m.key == QLatin1String("source") || m.key == QLatin1String("target")) {
      auto endpoint = readEndpoint(v, file);
      if (!endpoint) return std::unexpected(endpoint.error());
      (m.key == QLatin1String("source") ? t.source : t.target) = *endpoint;
    } else if (m.key == QLatin1String("moreSources")) {
      if (!v.isArray()) return std::unexpected(at(file, v, tr("\"moreSources\" must be an array")));
      for (const mapping::JsonNode &item : *v.items) {
        const mapping::JsonNode *source = item.find(QStringLiteral("source")), *mappings = item.find(QStringLiteral("mappings"));
        if (!source) return std::unexpected(at(file, item, tr("a further source needs \"source\"")));
        auto endpoint = readEndpoint(*source, file);
        if (!endpoint) return std::unexpected(endpoint.error());
        TaskSource more{*endpoint, {}};
        if (mappings) more.mappings = mapping::canonicalJson(mappings->toJson());
        t.moreSources.push_back(std::move(more));
      }
    } else if (m.key == QLatin1String("mappings")) t.mappings = mapping::canonicalJson(v.toJson());
    else if (m.key == QLatin1String("settings")) {
      auto settings = TaskSettings::fromJson(v.toJson().toObject());
      if (!settings) return std::unexpected(at(file, v, settings.error().message()));
      t.settings = *settings;
    } else if (m.key == QLatin1String("kept")) t.kept = v.toJson().toObject();
    else return std::unexpected(at(file, v, tr("unknown key \"%1\"").arg(m.key)));
  }
  return t;
}

QByteArray TaskDefinition::toJson() const {
  QJsonObject json{{QStringLiteral("format"), Format}, {QStringLiteral("version"), FormatVersion}, {QStringLiteral("name"), name}, {QStringLiteral("type"), migrationTypeKey(type)},
                   {QStringLiteral("source"), endpointJson(source)}, {QStringLiteral("target"), endpointJson(target)}};
  const auto add = [&](const char *key, const QString &text) { if (!text.isEmpty()) json.insert(QLatin1String(key), text); };
  add("description", description);
  add("cdcStart", cdcStart);
  add("cdcStop", cdcStop);
  const auto rules = [](const QByteArray &bytes) -> QJsonValue {
    if (auto m = mapping::Mapping::fromJson(bytes, QStringLiteral("mappings"))) {
      if (auto node = mapping::readJson(m->toJson(), QStringLiteral("mappings"))) return node->toJson();
    }
    auto node = mapping::readJson(bytes, QStringLiteral("mappings"));
    return node ? node->toJson() : QJsonValue(QString::fromUtf8(bytes));
  };
  if (!mappings.isEmpty()) json.insert(QStringLiteral("mappings"), rules(mappings));
  if (!settings.toJson().isEmpty()) json.insert(QStringLiteral("settings"), settings.toJson());
  if (!kept.isEmpty()) json.insert(QStringLiteral("kept"), kept);
  QJsonArray more;
  for (const TaskSource &s : moreSources) {
    QJsonObject object{{QStringLiteral("source"), endpointJson(s.source)}};
    if (!s.mappings.isEmpty()) object.insert(QStringLiteral("mappings"), rules(s.mappings));
    more.append(object);
  }
  if (!more.isEmpty()) json.insert(QStringLiteral("moreSources"), more);
  return mapping::canonicalJson(json);
}

std::vector<SettingNotice> TaskDefinition::validate() const {
  std::vector<SettingNotice> notices;
  const auto error = [&](const char *key, const QString &text) { notices.push_back({QString(), QLatin1String(key), text, true}); };
  static const QRegularExpression nameRule(QStringLiteral("^[A-Za-z][A-Za-z0-9-]{0,254}$"));
  if (!nameRule.match(name).hasMatch()) error("name", tr("The name \"%1\" must start with a letter and hold letters, digits and hyphens only, at most 255").arg(name));
  if (source.endpoint.engine.isEmpty()) error("source", tr("The source is not set"));
  if (target.endpoint.engine.isEmpty()) error("target", tr("The target is not set"));
  const auto rules = [&](const QByteArray &bytes, const QString &where) {
    if (bytes.isEmpty()) return;
    for (const mapping::Problem &p : mapping::Mapping::check(bytes, where, nullptr))
      notices.push_back({QString(), QStringLiteral("mappings"), p.toText(where), p.severity == mapping::Problem::Severity::Error});
  };
  rules(mappings, QStringLiteral("mappings"));
  for (std::size_t i = 0; i < moreSources.size(); ++i) rules(moreSources[i].mappings, tr("mappings of source %1").arg(i + 2));
  if (type != MigrationType::Cdc && !cdcStart.isEmpty()) error("cdcStart", tr("A start position belongs to a task of type cdc"));
  if (type == MigrationType::FullLoad && !cdcStop.isEmpty()) error("cdcStop", tr("A stop position belongs to a task that follows changes"));
  for (const SettingSpec &spec : settingSpecs())
    if (spec.state == SettingState::Kept && settings.isSet(spec.section, spec.key))
      notices.push_back({spec.section, spec.key, tr("%1.%2 is kept without effect: %3").arg(spec.section, spec.key, spec.why), false});
  return notices;
}

void applySettings(const TaskSettings &settings, MigrationOptions &o) {
  o.settings = std::make_shared<const TaskSettings>(settings);
  if (settings.boolean("ValidationSettings", "ValidationOnly")) o.prepare = Prepare::Nothing; // nothing is written
  if (o.type == MigrationType::Cdc && settings.isSet(QStringLiteral("ChangeProcessingTuning"), QStringLiteral("MemoryLimitTotal"))) o.memoryMegabytes = static_cast<int>(settings.integer("ChangeProcessingTuning", "MemoryLimitTotal"));
  if (o.type == MigrationType::FullLoadAndCdc && settings.boolean("FullLoadSettings", "StopTaskCachedChangesNotApplied")) o.type = MigrationType::FullLoad;
  if (settings.boolean("FullLoadSettings", "StopTaskCachedChangesApplied") && o.stopPosition.isEmpty()) o.stopPosition = QStringLiteral("now");
}

Result<MigrationOptions> TaskDefinition::toOptions() const {
  for (const SettingNotice &notice : validate())
    if (notice.error) return std::unexpected(Error::configuration(tr("The task \"%1\" cannot run: %2").arg(name, notice.text)));
  MigrationOptions o;
  o.source = source.endpoint;
  o.target = target.endpoint;
  o.type = type;
  o.fromPosition = cdcStart;
  o.stopPosition = cdcStop;
  o.targetSchema = settings.text("TargetMetadata", "TargetSchema");
  const QString what = settings.text("Portolan", "What"), names = settings.text("Portolan", "Names"), level = settings.text("Portolan", "Validate"), prepare = settings.text("FullLoadSettings", "TargetTablePrepMode");
  o.what = what == QLatin1String("schema") ? MigrationWhat::Schema : what == QLatin1String("data") ? MigrationWhat::Data : MigrationWhat::All;
  o.names = names == QLatin1String("keep") ? convert::NamePolicy::Keep : names == QLatin1String("lower") ? convert::NamePolicy::Lower : convert::NamePolicy::Auto;
  o.prepare = prepare == QLatin1String("DROP_AND_CREATE") ? Prepare::Drop : prepare == QLatin1String("TRUNCATE_BEFORE_LOAD") ? Prepare::Truncate : Prepare::Nothing;
  o.validate = settings.boolean("ValidationSettings", "EnableValidation") || level == QLatin1String("full") ? ValidateLevel::Full : level == QLatin1String("none") ? ValidateLevel::None : ValidateLevel::Counts;
  const bool logRows = settings.isSet(QStringLiteral("ErrorBehavior"), QStringLiteral("DataErrorPolicy")) && settings.text("ErrorBehavior", "DataErrorPolicy") != QLatin1String("STOP_TASK");
  o.onRowError = settings.text("Portolan", "RowErrors") == QLatin1String("reject") || logRows ? RowErrorPolicy::Reject : RowErrorPolicy::Stop;
  o.jobs = static_cast<int>(settings.integer("Portolan", "Jobs"));
  if (o.jobs == 0 && settings.isSet(QStringLiteral("FullLoadSettings"), QStringLiteral("MaxFullLoadSubTasks"))) o.jobs = static_cast<int>(settings.integer("FullLoadSettings", "MaxFullLoadSubTasks"));
  o.chunkMegabytes = static_cast<int>(settings.integer("Portolan", "ChunkMegabytes"));
  o.memoryMegabytes = static_cast<int>(settings.integer("Portolan", "MemoryMegabytes"));
  o.applyMode = settings.boolean("TargetMetadata", "BatchApplyEnabled") ? QStringLiteral("batch") : settings.text("Portolan", "ApplyMode");
  // What a command line can say of them; a run takes each of the three from `settings` (RunPolicies).
  const auto policy = [&](const char *key) { return settings.isSet(QStringLiteral("ErrorBehavior"), QLatin1String(key)) ? settings.text("ErrorBehavior", key) : QString(); };
  const QStringList conflicts{policy("ApplyErrorInsertPolicy"), policy("ApplyErrorUpdatePolicy"), policy("ApplyErrorDeletePolicy")};
  if (conflicts.contains(QStringLiteral("INSERT_RECORD")) || conflicts.contains(QStringLiteral("UPDATE_RECORD"))) o.onConflict = QStringLiteral("overwrite");
  else if (conflicts.contains(QStringLiteral("STOP_TASK")) || conflicts.contains(QStringLiteral("SUSPEND_TABLE"))) o.onConflict = QStringLiteral("error");
  else if (conflicts.contains(QStringLiteral("LOG_ERROR")) || conflicts.contains(QStringLiteral("IGNORE_RECORD"))) o.onConflict = QStringLiteral("skip");
  const bool dropped = settings.boolean("ChangeProcessingDdlHandlingPolicy", "HandleSourceTableDropped"), truncated = settings.boolean("ChangeProcessingDdlHandlingPolicy", "HandleSourceTableTruncated"),
             altered = settings.boolean("ChangeProcessingDdlHandlingPolicy", "HandleSourceTableAltered");
  o.ddl = dropped && truncated && altered ? QStringLiteral("apply") : dropped || truncated || altered ? QStringLiteral("ask") : QStringLiteral("ignore");
  o.editsFolder = settings.text("Portolan", "EditsFolder");
  applySettings(settings, o);
  o.policies = {policyOf(settings.text("Portolan", "PolicyZeroDate")), policyOf(settings.text("Portolan", "PolicyInfinity")), policyOf(settings.text("Portolan", "PolicyNaN")), policyOf(settings.text("Portolan", "PolicyOutOfRange")),
                policyOf(settings.text("Portolan", "PolicyTooLong")), policyOf(settings.text("Portolan", "PolicyNulByte")), policyOf(settings.text("Portolan", "PolicyInvalidText"))};
  return o;
}

} // namespace portolan::task
