// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/replicate/status_file.h"
#include "core/task/follow_options.h"

#include <thread>

namespace portolan::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

class StopCommand final : public Command {
public:
  [[nodiscard]] QString name() const override { return QStringLiteral("stop"); }
  [[nodiscard]] QString summary() const override { return tr("Stop a run that follows changes at a transaction's end"); }
  void declare(QCommandLineParser &parser) const override {
    parser.addPositionalArgument(QStringLiteral("run"), tr("Run folder, or its name under the user's runs"));
    parser.addOption({QStringLiteral("drain"), tr("Stop at the source's position of now instead of at once")});
    parser.addOption({QStringLiteral("wait"), tr("Seconds to wait for the end (default 60)"), QStringLiteral("N"), QStringLiteral("60")});
  }
  int execute(const QCommandLineParser &parser, Context &context) override {
    using namespace Qt::Literals;
    if (parser.positionalArguments().size() != 1) return fail(Error::usage(tr("stop needs one run")).withHint(tr("portolan-cli stop RUN-FOLDER")));
    const QString folder = runFolderFrom(parser.positionalArguments().first());
    auto status = replicate::readStatus(folder);
    if (!status) return fail(status.error());
    if (!replicate::isRunning(*status)) return fail(Error::state(tr("The run in %1 does not run").arg(folder)).withHint(tr("Go on with it: portolan-cli migrate --resume --run-dir %1 …").arg(folder)));
    const auto request = parser.isSet(u"drain"_s) ? replicate::RunRequest::StopAtCurrent : replicate::RunRequest::Stop;
    if (auto posted = replicate::postRequest(folder, request); !posted) return fail(posted.error());
    const auto until = deadlineIn(std::chrono::seconds(std::max(0, parser.value(u"wait"_s).toInt())));
    while (std::chrono::steady_clock::now() < until && !context.cancel.stopRequested()) {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      auto now = replicate::readStatus(folder);
      if (!now || replicate::isRunning(*now)) continue;
      out(tr("Stopped at the source's position %1").arg((*now)[u"position"_s].toString()));
      return exit_code::Ok;
    }
    return fail(Error::state(tr("The run in %1 was asked to stop and has not ended yet").arg(folder)).withHint(tr("Look again with: portolan-cli status %1").arg(folder)));
  }
};

} // namespace

std::unique_ptr<Command> makeStopCommand() { return std::make_unique<StopCommand>(); }

} // namespace portolan::cli
