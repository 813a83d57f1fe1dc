// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/task_life.h"

#include "app/cli/commands/run_support.h"
#include "core/replicate/status_file.h"
#include "core/task/follow_options.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

namespace portolan::cli {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

/// When a change of this setting is felt.
QString whenItActs(const task::SettingSpec &spec) {
  if (spec.state == task::SettingState::Kept) return tr("without effect: %1").arg(spec.why);
  if (spec.key == "TargetSchema"_L1 || (spec.section == "Portolan"_L1 && (spec.key == "What"_L1 || spec.key == "Names"_L1))) return tr("acts in a new run; a run that has begun refuses to be resumed with it");
  if (spec.section == "FullLoadSettings"_L1 || spec.key == "ChunkMegabytes"_L1 || spec.key.startsWith(u"Policy"_s) || spec.key.startsWith(u"Data"_s)) return tr("acts when a load begins or is resumed");
  return tr("acts when the task is started or resumed");
}

QJsonValue valueFrom(const task::SettingSpec &spec, const QString &text) {
  if (text.isEmpty()) return QJsonValue(QJsonValue::Null);
  switch (spec.type) {
  case task::SettingType::Boolean: return text == "true"_L1 ? QJsonValue(true) : text == "false"_L1 ? QJsonValue(false) : QJsonValue(text);
  case task::SettingType::Json: return QJsonDocument::fromJson("[" + text.toUtf8() + "]").array().at(0);
  case task::SettingType::Integer: case task::SettingType::Text: case task::SettingType::Choice: break;
  }
  return text;
}

QString shown(const QJsonValue &value) {
  if (value.isArray() || value.isObject()) return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1));
  return value.isNull() ? u"null"_s : value.toVariant().toString();
}

Result<MigrationOptions> followOptionsOf(const Context &context, const QString &folder, const task::TaskDefinition &t) {
  auto options = loadFollowOptions(folder);
  if (!options) return options;
  const task::TaskEndpoint *from = &t.source;
  for (const task::TaskSource &s : t.moreSources)
    if (s.source.endpoint.toUrl() == options->source.toUrl()) from = &s.source;
  auto source = taskEndpoint(*from, context);
  if (!source) return std::unexpected(source.error());
  auto target = taskEndpoint(t.target, context);
  if (!target) return std::unexpected(target.error());
  options->sourceSecret = source->secret;
  options->targetSecret = target->secret;
  return options;
}

bool stillRuns(const QString &folder) {
  const auto status = replicate::readStatus(folder);
  return status && replicate::isRunning(*status);
}

/// A group has a folder for each source.
QStringList membersOf(const QString &folder) {
  QStringList members;
  for (const QString &name : QDir(folder).entryList({u"source-*"_s}, QDir::Dirs, QDir::Name)) members << QDir(folder).filePath(name);
  return members.isEmpty() ? QStringList{folder} : members;
}

} // namespace

QStringList runsOfTask(const QString &name) {
  const QDir runs(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/portolan/runs"_s);
  const QRegularExpression own(u"^%1-\\d{8}-\\d{6}-\\d{3}$"_s.arg(QRegularExpression::escape(name)));
  QStringList folders;
  for (const QString &entry : runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
    if (own.match(entry).hasMatch()) folders << runs.filePath(entry);
  return folders;
}

int modifyTask(const QString &file, const task::TaskDefinition &task, const QStringList &settings, bool dryRun) {
  if (settings.isEmpty()) return fail(Error::usage(tr("Say what to modify: --set SECTION.KEY=VALUE")).withHint(tr("portolan-cli tasks show %1 --settings lists every setting").arg(file)));
  task::TaskDefinition changed = task;
  for (const QString &text : settings) {
    const auto equals = text.indexOf(u'='), dot = text.indexOf(u'.');
    const QString section = dot > 0 && dot < equals ? text.left(dot) : QString(), key = text.mid(section.isEmpty() ? 0 : dot + 1, equals - (section.isEmpty() ? 0 : dot + 1));
    const task::SettingSpec *spec = equals > 0 ? task::settingSpec(section, key) : nullptr;
    if (!spec) return fail(Error::usage(tr("\"%1\" names no setting").arg(text)).withHint(tr("Write SECTION.KEY=VALUE, for example ErrorBehavior.DataErrorPolicy=STOP_TASK")));
    const QJsonValue before = changed.settings.value(section, key);
    if (auto set = changed.settings.set(section, key, valueFrom(*spec, text.mid(equals + 1))); !set) return fail(set.error());
    out(u"%1: %2 -> %3; %4"_s.arg(section.isEmpty() ? key : section + u'.' + key, shown(before), shown(changed.settings.value(section, key)), whenItActs(*spec)));
  }
  for (const task::SettingNotice &n : changed.validate())
    if (n.error) return fail(Error::configuration(n.text));
  for (const QString &run : runsOfTask(task.name))
    for (const QString &member : membersOf(run))
      if (stillRuns(member)) out(tr("The run in %1 goes on as it began; stop it and resume it to use the new values").arg(member));
  if (dryRun) return exit_code::Ok;
  if (auto written = writeWholeFile(file, changed.toJson(), true); !written) return fail(written.error());
  return exit_code::Ok;
}

int reloadOfTask(const Context &context, const QString &folder, const task::TaskDefinition &task, const QStringList &tables, const ConsoleOptions &console) {
  auto options = followOptionsOf(context, folder, task);
  if (!options) return fail(options.error());
  const bool running = stillRuns(folder);
  if (auto ended = endRunning(folder, context, false); !ended) return fail(ended.error());
  options->reloadTables = tables;
  options->followAfterReload = running;
  options->consent = DestructiveConsent::byFlag(u"--yes"_s);
  options->stopPosition.clear();
  return runMigration(context, std::move(*options), console);
}

int deleteTask(const Context &context, const QString &file, const task::TaskDefinition &task, const DeleteOptions &options) {
  QStringList runs = runsOfTask(task.name);
  for (const QString &run : options.runs) runs << runFolderFrom(run);
  runs.removeDuplicates();
  for (const QString &run : runs) {
    if (!QDir(run).exists()) return fail(Error::usage(tr("There is no run in %1").arg(run)));
    for (const QString &member : membersOf(run)) {
      if (stillRuns(member)) return fail(Error::state(tr("The run in %1 still runs").arg(member)).withHint(tr("Stop it first: portolan-cli stop %1").arg(member)));
      if (loadFollowOptions(member)) out(tr("%1: what it keeps on source and target is removed: slot, publication, triggers, control tables").arg(member));
    }
    out(tr("%1: the folder is removed").arg(run));
  }
  out(tr("%1: the file is removed; the tables on the target stay").arg(file));
  if (options.dryRun) return exit_code::Ok;
  if (!options.yes) return fail(Error::usage(tr("A deleted task and its runs cannot be brought back")).withHint(tr("Add --yes to consent")));
  for (const QString &run : runs) {
    for (const QString &member : membersOf(run)) {
      if (!loadFollowOptions(member)) continue;
      auto follow = followOptionsOf(context, member, task);
      if (!follow) return fail(follow.error());
      follow->cleanUp = true;
      follow->consent = DestructiveConsent::byFlag(u"--yes"_s);
      if (const int code = runMigration(context, std::move(*follow), {false, true}); code != exit_code::Ok) return code; // said; nothing more is removed
    }
    if (!QDir(run).removeRecursively()) return fail(Error::state(tr("The folder %1 cannot be removed").arg(run)));
    QFile::remove(run + u".mappings.json"_s);
  }
  if (!QFile::remove(file)) return fail(Error::state(tr("%1 cannot be removed").arg(file)));
  return exit_code::Ok;
}

} // namespace portolan::cli
