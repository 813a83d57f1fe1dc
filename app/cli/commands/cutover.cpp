// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/run_support.h"
#include "app/cli/migration_console.h"
#include "core/task/follow_options.h"

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class CutoverCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("cutover"); }
  [[nodiscard]] QString summary() const override { return tr("End a run that follows changes: drain, prove, make the target ready"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("run"), tr("Run folder, or its name under the user's runs"));
    declareRunSecrets(parser);
    parser.addOption({QStringLiteral("validate"), tr("Prove the result: counts or full (default)"), QStringLiteral("LEVEL"), QStringLiteral("full")});
    parser.addOption({QStringLiteral("read-only"), tr("First make the source read-only and close other sessions; needs --yes. Taken back when the cut-over is not ready")});
    parser.addOption({QStringLiteral("prepare"), tr("Everything but the last step: the run can still go on, or be finished with cutover")});
    parser.addOption({QStringLiteral("undo"), tr("Take back what --prepare did: the source may be written again, the run goes on with --resume")});
    parser.addOption({QStringLiteral("reverse"), tr("Keep the target's changes from now on, so that reverse RUN can bring them back into the old source")});
    parser.addOption({QStringLiteral("install-triggers"), tr("Consent to change-capture triggers in a SQLite target (with --reverse)")});
    parser.addOption({QStringLiteral("yes"), tr("Consent to --read-only")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
    parser.addOption({QStringLiteral("quiet"), tr("Only warnings and errors")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    using namespace Qt::Literals;
    if (parser.positionalArguments().size() != 1) return fail(Error::usage(tr("cutover needs one run")).withHint(tr("portolan-cli cutover RUN-FOLDER")));
    const QString level = parser.value(u"validate"_s);
    if (level != u"full"_s && level != u"counts"_s) return fail(Error::usage(tr("--validate cannot be \"%1\"").arg(level)).withHint(tr("Use one of: counts, full")));
    const QString folder = runFolderFrom(parser.positionalArguments().first());
    auto options = loadFollowOptions(folder);
    if (!options) return fail(options.error());
    if (auto secrets = readRunSecrets(parser, *options); !secrets) return fail(secrets.error());
    if (parser.isSet(u"prepare"_s) && parser.isSet(u"undo"_s)) return fail(Error::usage(tr("--prepare and --undo exclude each other")));
    if (parser.isSet(u"read-only"_s) && !parser.isSet(u"yes"_s))
      return fail(Error::usage(tr("To make the source read-only needs consent")).withHint(tr("Add --yes when no program may write to it from now on")));
    if (auto ended = endRunning(folder, context); !ended) return fail(ended.error());
    options->cutOver = true;
    options->cutOverStep = parser.isSet(u"undo"_s) ? CutOverStep::Undo : parser.isSet(u"prepare"_s) ? CutOverStep::Prepare : CutOverStep::Whole;
    options->cutOverReadOnly = parser.isSet(u"read-only"_s);
    options->cutOverReverse = parser.isSet(u"reverse"_s);
    if (parser.isSet(u"install-triggers"_s)) options->installTriggers = true;
    if (parser.isSet(u"yes"_s)) options->consent = DestructiveConsent::byFlag(u"--yes"_s);
    options->validate = level == u"full"_s ? ValidateLevel::Full : ValidateLevel::Counts;
    return runMigration(context, std::move(*options), {parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)});
  }
};

} // namespace

std::unique_ptr<Command> makeCutoverCommand() { return std::make_unique<CutoverCommand>(); }

} // namespace portolan::cli
