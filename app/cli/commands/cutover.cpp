// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/migration_console.h"
#include "core/replicate/status_file.h"
#include "core/task/follow_options.h"

#include <thread>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class CutoverCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("cutover"); }
  [[nodiscard]] QString summary() const override { return tr("End a run that follows changes: drain, prove, make the target ready"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("run"), tr("Run folder, or its name under the user's runs"));
    parser.addOption({QStringLiteral("from-password-env"), tr("Environment variable with the source's password"), QStringLiteral("VAR")});
    parser.addOption({QStringLiteral("to-password-env"), tr("Environment variable with the target's password"), QStringLiteral("VAR")});
    parser.addOption({QStringLiteral("validate"), tr("Prove the result: counts or full (default)"), QStringLiteral("LEVEL"), QStringLiteral("full")});
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
    for (const auto &[option, secret] : {std::pair<QString, Secret *>{u"from-password-env"_s, &options->sourceSecret}, {u"to-password-env"_s, &options->targetSecret}}) {
      const QString variable = parser.value(option);
      if (variable.isEmpty()) continue;
      if (!qEnvironmentVariableIsSet(qPrintable(variable))) return fail(Error::usage(tr("The environment variable %1 is not set").arg(variable)));
      *secret = Secret(qgetenv(qPrintable(variable)));
    }
    if (auto ended = endRunning(folder, context); !ended) return fail(ended.error());
    options->cutOver = true;
    options->validate = level == u"full"_s ? ValidateLevel::Full : ValidateLevel::Counts;
    return runMigration(context, std::move(*options), {parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)});
  }

private:
  /// The process that follows drains and ends; this one takes over its run.
  static Result<> endRunning(const QString &folder, const Context &context) {
    auto status = replicate::readStatus(folder);
    if (!status || !replicate::isRunning(*status)) return {};
    PORTOLAN_TRY(replicate::postRequest(folder, replicate::RunRequest::StopAtCurrent));
    while (!context.cancel.stopRequested()) {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      auto now = replicate::readStatus(folder);
      if (!now || replicate::isRunning(*now)) continue;
      std::this_thread::sleep_for(std::chrono::milliseconds(500)); // it still lets go of the run's lock
      return {};
    }
    return std::unexpected(Error::cancelled());
  }
};

} // namespace

std::unique_ptr<Command> makeCutoverCommand() { return std::make_unique<CutoverCommand>(); }

} // namespace portolan::cli
