// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/task_support.h"
#include "app/cli/migration_console.h"
#include "core/transfer/run_store.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class RunCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("run"); }
  [[nodiscard]] QString summary() const override { return tr("Run a task file (.portolan-task)"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("TASK"), tr("Task file"));
    parser.addOption({QStringLiteral("yes"), tr("Consent to what the task's TargetTablePrepMode destroys")});
    parser.addOption({QStringLiteral("run-dir"), tr("Folder of this run: state, log, rejects, report"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("resume"), tr("Go on with the interrupted run in --run-dir")});
    parser.addOption({QStringLiteral("stop-position"), tr("Stop following at: now, a position, or an ISO time"), QStringLiteral("POSITION")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
    parser.addOption({QStringLiteral("quiet"), tr("Only warnings and errors")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) return fail(Error::usage(tr("Name one task file")).withHint(QStringLiteral("portolan-cli run shop.portolan-task")));
    auto read = readTaskFile(files.first());
    if (!read) return fail(read.error());
    const task::TaskDefinition &t = *read;
    if (!parser.isSet(QStringLiteral("quiet")) && !parser.isSet(QStringLiteral("json"))) printNotices(t.validate());
    auto options = t.toOptions();
    if (!options) return fail(options.error());
    if (parser.isSet(QStringLiteral("stop-position"))) options->stopPosition = parser.value(QStringLiteral("stop-position"));
    if (parser.isSet(QStringLiteral("yes"))) options->consent = DestructiveConsent::byFlag(QStringLiteral("--yes"));
    if (options->prepare != Prepare::Nothing && !options->consent)
      return fail(Error::usage(tr("The task's TargetTablePrepMode is %1: it destroys data on the target").arg(t.settings.text("FullLoadSettings", "TargetTablePrepMode"))).withHint(tr("Add --yes to consent")));
    options->resume = parser.isSet(QStringLiteral("resume"));
    QString folder = parser.value(QStringLiteral("run-dir"));
    if (options->resume && folder.isEmpty()) return fail(Error::usage(tr("--resume needs --run-dir, the folder of the interrupted run")));
    if (folder.isEmpty())
      folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/portolan/runs/%1-%2").arg(t.name, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    if (t.moreSources.empty()) {
      if (auto ready = prepareSource(t.source, t.target, t.mappings, folder, *options, context); !ready) return fail(ready.error());
      return runMigration(context, std::move(*options), {parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet"))});
    }
    std::vector<MigrationOptions> members;
    for (std::size_t i = 0; i <= t.moreSources.size(); ++i) {
      MigrationOptions member = *options;
      const QString own = folder + QStringLiteral("/source-%1").arg(i + 1);
      if (i > 0) { // the later ones add to tables that hold rows
        member.prepare = Prepare::Nothing;
        member.addToFilled = true;
      }
      if (member.resume) {
        if (!QFile::exists(own + QStringLiteral("/run.sqlite"))) member.resume = false; // its turn had not come
        else if (finished(own)) continue;
      }
      const task::TaskEndpoint &from = i == 0 ? t.source : t.moreSources[i - 1].source;
      const QByteArray &mappings = i == 0 || t.moreSources[i - 1].mappings.isEmpty() ? t.mappings : t.moreSources[i - 1].mappings;
      if (auto ready = prepareSource(from, t.target, mappings, own, member, context); !ready) return fail(ready.error());
      members.push_back(std::move(member));
    }
    if (members.empty()) return fail(Error::state(tr("Every source of the run in %1 is finished: there is nothing to resume").arg(folder)));
    return runGroup(context, std::move(members), {parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet"))});
  }

private:
  static bool finished(const QString &folder) {
    auto store = transfer::RunStore::resume(folder);
    return store && (*store)->value(QStringLiteral("phase")) == QLatin1String("done");
  }
  static Result<> prepareSource(const task::TaskEndpoint &from, const task::TaskEndpoint &to, const QByteArray &mappings, const QString &folder, MigrationOptions &options, const Context &context) {
    auto source = taskEndpoint(from, context);
    if (!source) return std::unexpected(source.error());
    auto target = taskEndpoint(to, context);
    if (!target) return std::unexpected(target.error());
    options.source = source->endpoint;
    options.sourceSecret = source->secret;
    options.target = target->endpoint;
    options.targetSecret = target->secret;
    options.runFolder = folder;
    if (mappings.isEmpty()) return {};
    // Beside the run, so that a resume finds the mapping that the run began with.
    options.mappingFile = folder + QStringLiteral(".mappings.json");
    if (!QDir().mkpath(QFileInfo(folder).absolutePath())) return std::unexpected(Error::configuration(tr("The folder %1 cannot be made").arg(QFileInfo(folder).absolutePath())));
    if (options.resume && QFile::exists(options.mappingFile)) return {};
    return writeWholeFile(options.mappingFile, mappings, true);
  }
};

} // namespace

std::unique_ptr<Command> makeRunCommand() { return std::make_unique<RunCommand>(); }

} // namespace portolan::cli
