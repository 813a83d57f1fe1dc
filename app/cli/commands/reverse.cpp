// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/run_support.h"
#include "app/cli/migration_console.h"
#include "core/task/follow_options.h"

#include <QDir>
#include <QFile>

namespace portolan::cli {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class ReverseCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("reverse"); }
  [[nodiscard]] QString summary() const override { return tr("After a cut-over: bring the new database's changes back into the old one"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("run"), tr("Folder of the run that was cut over with --reverse"));
    parser.addOption({QStringLiteral("from-password-env"), tr("Environment variable with the new database's password"), QStringLiteral("VAR")});
    parser.addOption({QStringLiteral("to-password-env"), tr("Environment variable with the old database's password"), QStringLiteral("VAR")});
    parser.addOption({QStringLiteral("stop-position"), tr("Stop at: now, a position, or an ISO time; else it follows until told"), QStringLiteral("POSITION")});
    parser.addOption({QStringLiteral("validate"), tr("Prove the result at the stop: none (default), counts or full"), QStringLiteral("LEVEL"), QStringLiteral("none")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
    parser.addOption({QStringLiteral("quiet"), tr("Only warnings and errors")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    if (parser.positionalArguments().size() != 1) return fail(Error::usage(tr("reverse needs one run")).withHint(tr("portolan-cli reverse RUN-FOLDER")));
    const QString level = parser.value(u"validate"_s);
    if (level != u"full"_s && level != u"counts"_s && level != u"none"_s) return fail(Error::usage(tr("--validate cannot be \"%1\"").arg(level)).withHint(tr("Use one of: none, counts, full")));
    const QString forward = runFolderFrom(parser.positionalArguments().first()), folder = QDir(forward).filePath(u"reverse"_s);
    if (!QFile::exists(folder + u"/follow.json"_s))
      return fail(Error::state(tr("The run in %1 kept no changes for the way back").arg(forward)).withHint(tr("Cut over with: portolan-cli cutover %1 --reverse").arg(forward)));
    auto options = loadFollowOptions(folder);
    if (!options) return fail(options.error());
    if (auto secrets = readRunSecrets(parser, *options); !secrets) return fail(secrets.error());
    options->resume = QFile::exists(folder + u"/run.sqlite"_s);
    options->stopPosition = parser.value(u"stop-position"_s);
    options->validate = level == u"full"_s ? ValidateLevel::Full : level == u"counts"_s ? ValidateLevel::Counts : ValidateLevel::None;
    return runMigration(context, std::move(*options), {parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)});
  }
};

} // namespace

std::unique_ptr<Command> makeReverseCommand() { return std::make_unique<ReverseCommand>(); }

} // namespace portolan::cli
