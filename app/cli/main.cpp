// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/schema_support.h"
#include "app/composition/engines.h"

#include <QCoreApplication>
#include <QLocale>
#include <csignal>
#include <cstdlib>
#include <clocale>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace portolan;
using namespace portolan::cli;

namespace {

int signalPipe[2] = {-1, -1};

void onSignal(int) {
  const char byte = 1;
  [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/// First signal: stop at a safe point, or end where there is none to reach. Second: at once. Third: whatever is going on.
void watchSignals(const CancelToken &cancel, bool endsAtOnce) {
  if (::pipe2(signalPipe, O_CLOEXEC) != 0) return;
  std::thread([cancel, endsAtOnce] {
    char byte;
    for (int count = 0; ::read(signalPipe[0], &byte, 1) == 1; ++count) {
      if (endsAtOnce || count > 1) std::_Exit(exit_code::Cancelled);
      if (count == 0) {
        err(QCoreApplication::translate("Cli", "Stopping at the end of the current chunk; press Ctrl+C again to stop at once"));
        cancel.requestStop();
      } else {
        cancel.cancel();
      }
    }
  }).detach();
  struct sigaction action = {};
  action.sa_handler = onSignal;
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

void printCommands(const CommandList &commands) {
  out(QStringLiteral("portolan-cli %1: moves a database from one engine to another and proves it\n").arg(QCoreApplication::applicationVersion()));
  out(QStringLiteral("Usage: portolan-cli COMMAND [OPTIONS]\n       portolan-cli help COMMAND\n       portolan-cli help PTN-NUMBER | findings\n       portolan-cli --version\n\nCommands:"));
  for (const auto &command : commands) out(QStringLiteral("  %1 %2").arg(command->name(), -14).arg(command->summary()));
  out(QStringLiteral("\nExit codes: 0 done and proved as asked, 1 usage, 2 configuration, 3 state, 4 source failed, 5 target failed,\n"
                     "6 finished with rejects, 7 differences found, 8 findings at or above --fail-on, 12 internal, 130 cancelled"));
}

} // namespace

int main(int argc, char **argv) {
  QCoreApplication app(argc, argv);
  std::setlocale(LC_NUMERIC, "C");
  QLocale::setDefault(QLocale::c()); // what programs read looks the same everywhere
  QCoreApplication::setApplicationName(QStringLiteral("portolan-cli"));
  QCoreApplication::setOrganizationName(QStringLiteral("portolan"));
  QCoreApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
  const CommandList commands = allCommands();
  QStringList arguments = QCoreApplication::arguments();
  const QString word = arguments.value(1);
  if (word == QLatin1String("--version") || word == QLatin1String("version")) {
    out(QStringLiteral("portolan-cli %1").arg(QCoreApplication::applicationVersion()));
    return exit_code::Ok;
  }
  if (word.isEmpty() || word == QLatin1String("--help") || word == QLatin1String("-h") || (word == QLatin1String("help") && arguments.size() < 3)) {
    printCommands(commands);
    return word.isEmpty() ? exit_code::Usage : exit_code::Ok;
  }
  const bool wantsHelp = word == QLatin1String("help");
  const QString name = wantsHelp ? arguments.value(2) : word;
  if (wantsHelp && (name.startsWith(QLatin1String("PTN-"), Qt::CaseInsensitive) || name == QLatin1String("findings"))) return printFindingHelp(name);
  for (const auto &command : commands) {
    if (command->name() != name) continue;
    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary());
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("Cli", "Show this help")});
    command->declare(parser);
    QStringList rest{QStringLiteral("portolan-cli ") + name};
    if (!wantsHelp) rest += arguments.mid(2);
    if (!parser.parse(rest)) return fail(Error::usage(parser.errorText()).withHint(QStringLiteral("portolan-cli help %1").arg(name)));
    if (wantsHelp || parser.isSet(QStringLiteral("help"))) {
      out(parser.helpText().trimmed());
      return exit_code::Ok;
    }
    const auto registry = makeEngineRegistry();
    Context context{*registry, {}};
    watchSignals(context.cancel, command->endsAtOnce());
    return command->execute(parser, context);
  }
  return fail(Error::usage(QStringLiteral("There is no command \"%1\"").arg(name)).withHint(QStringLiteral("portolan-cli help")));
}
