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

class ReloadCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("reload"); }
  [[nodiscard]] QString summary() const override { return tr("Load tables of a run that follows changes again, while the others go on"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("run"), tr("Run folder, or its name under the user's runs"));
    parser.addPositionalArgument(QStringLiteral("table"), tr("Tables to load again, as the source or the target names them"), QStringLiteral("[table...]"));
    parser.addOption({QStringLiteral("gap"), tr("The source no longer has the changes that come next: begin again at its position of now, compare every table, load again what differs")});
    declareRunSecrets(parser);
    parser.addOption({QStringLiteral("follow"), tr("Go on following afterwards (the default when the run was running)")});
    parser.addOption({QStringLiteral("yes"), tr("Consent: the target tables are emptied first")});
    parser.addOption({QStringLiteral("json"), tr("One JSON object per line on standard output")});
    parser.addOption({QStringLiteral("quiet"), tr("Only warnings and errors")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() || (words.size() == 1 && !parser.isSet(u"gap"_s)))
      return fail(Error::usage(tr("reload needs a run and its tables")).withHint(tr("portolan-cli reload RUN-FOLDER TABLE… --yes, or portolan-cli reload RUN-FOLDER --gap --yes")));
    const QString folder = runFolderFrom(words.first());
    auto options = loadFollowOptions(folder);
    if (!options) return fail(options.error());
    if (auto secrets = readRunSecrets(parser, *options); !secrets) return fail(secrets.error());
    if (!parser.isSet(u"yes"_s)) return fail(Error::usage(tr("A reload empties the target tables first")).withHint(tr("Add --yes to consent")));
    const auto status = replicate::readStatus(folder);
    const bool running = status && replicate::isRunning(*status);
    if (auto ended = endRunning(folder, context, false); !ended) return fail(ended.error());
    options->reloadTables = words.mid(1);
    options->reloadGap = parser.isSet(u"gap"_s);
    options->followAfterReload = running || parser.isSet(u"follow"_s);
    options->consent = DestructiveConsent::byFlag(u"--yes"_s);
    options->stopPosition.clear();
    return runMigration(context, std::move(*options), {parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)});
  }
};

} // namespace

std::unique_ptr<Command> makeReloadCommand() { return std::make_unique<ReloadCommand>(); }

} // namespace portolan::cli
