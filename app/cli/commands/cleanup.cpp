// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/run_support.h"
#include "app/cli/migration_console.h"
#include "core/replicate/status_file.h"
#include "core/task/follow_options.h"

namespace portolan::cli {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class CleanupCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("cleanup"); }
  [[nodiscard]] QString summary() const override { return tr("Remove what a run that follows changes keeps: slot, publication, triggers, control tables"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("run"), tr("Run folder, or its name under the user's runs"));
    declareRunSecrets(parser);
    parser.addOption({QStringLiteral("yes"), tr("Consent: the run cannot be resumed afterwards")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
    parser.addOption({QStringLiteral("quiet"), tr("Only warnings and errors")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    if (parser.positionalArguments().size() != 1) return fail(Error::usage(tr("cleanup needs one run")).withHint(tr("portolan-cli cleanup RUN-FOLDER --yes")));
    const QString folder = runFolderFrom(parser.positionalArguments().first());
    auto options = loadFollowOptions(folder);
    if (!options) return fail(options.error());
    if (auto secrets = readRunSecrets(parser, *options); !secrets) return fail(secrets.error());
    if (auto status = replicate::readStatus(folder); status && replicate::isRunning(*status))
      return fail(Error::state(tr("The run in %1 still runs").arg(folder)).withHint(tr("Stop it first: portolan-cli stop %1").arg(folder)));
    if (!parser.isSet(u"yes"_s)) return fail(Error::usage(tr("A clean-up ends the run for good: it cannot be resumed")).withHint(tr("Add --yes to consent")));
    options->cleanUp = true;
    options->consent = DestructiveConsent::byFlag(u"--yes"_s);
    return runMigration(context, std::move(*options), {parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)});
  }
};

} // namespace

std::unique_ptr<Command> makeCleanupCommand() { return std::make_unique<CleanupCommand>(); }

} // namespace portolan::cli
