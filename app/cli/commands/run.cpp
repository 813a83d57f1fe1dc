// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/task_support.h"
#include "app/cli/migration_console.h"

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
    if (t.moreSources.empty()) return runSource(t.source, t.mappings, folder, *options, parser, context);
    // A task group: one source after the other fills the same target; the later ones add to tables that hold rows.
    if (t.type != MigrationType::FullLoad)
      return fail(Error::configuration(tr("A task with several sources can only do a full load")).withHint(tr("Make one task per source to follow changes; each with its own discriminator")));
    int code = runSource(t.source, t.mappings, folder + QStringLiteral("/source-1"), *options, parser, context);
    for (std::size_t i = 0; i < t.moreSources.size() && code == exit_code::Ok; ++i) {
      MigrationOptions next = *options;
      next.prepare = Prepare::Nothing;
      next.addToFilled = true;
      const QByteArray &mappings = t.moreSources[i].mappings.isEmpty() ? t.mappings : t.moreSources[i].mappings;
      code = runSource(t.moreSources[i].source, mappings, folder + QStringLiteral("/source-%1").arg(i + 2), next, parser, context);
    }
    return code;
  }

private:
  static int runSource(const task::TaskEndpoint &from, const QByteArray &mappings, const QString &folder, MigrationOptions options, const QCommandLineParser &parser, Context &context) {
    auto read = readTaskFile(parser.positionalArguments().first());
    if (!read) return fail(read.error());
    auto source = taskEndpoint(from, context);
    if (!source) return fail(source.error());
    auto target = taskEndpoint(read->target, context);
    if (!target) return fail(target.error());
    options.source = source->endpoint;
    options.sourceSecret = source->secret;
    options.target = target->endpoint;
    options.targetSecret = target->secret;
    options.runFolder = folder;
    if (!mappings.isEmpty()) {
      // Beside the run, so that a resume finds the mapping that the run began with.
      options.mappingFile = folder + QStringLiteral(".mappings.json");
      if (!QDir().mkpath(QFileInfo(folder).absolutePath())) return fail(Error::configuration(tr("The folder %1 cannot be made").arg(QFileInfo(folder).absolutePath())));
      if (!(options.resume && QFile::exists(options.mappingFile)))
        if (auto written = writeWholeFile(options.mappingFile, mappings, true); !written) return fail(written.error());
    }
    return runMigration(context, std::move(options), {parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet"))});
  }
};

} // namespace

std::unique_ptr<Command> makeRunCommand() { return std::make_unique<RunCommand>(); }

} // namespace portolan::cli
