// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/run_support.h"

#include "core/replicate/status_file.h"

#include <thread>

namespace portolan::cli {

using namespace Qt::Literals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
} // namespace

void declareRunSecrets(QCommandLineParser &parser) {
  parser.addOption({u"from-password-env"_s, tr("Environment variable with the source's password"), u"VAR"_s});
  parser.addOption({u"to-password-env"_s, tr("Environment variable with the target's password"), u"VAR"_s});
}

Result<> readRunSecrets(const QCommandLineParser &parser, MigrationOptions &options) {
  for (const auto &[option, secret] : {std::pair<QString, Secret *>{u"from-password-env"_s, &options.sourceSecret}, {u"to-password-env"_s, &options.targetSecret}}) {
    const QString variable = parser.value(option);
    if (variable.isEmpty()) continue;
    if (!qEnvironmentVariableIsSet(qPrintable(variable))) return std::unexpected(Error::usage(tr("The environment variable %1 is not set").arg(variable)));
    *secret = Secret(qgetenv(qPrintable(variable)));
  }
  return {};
}

Result<> endRunning(const QString &folder, const Context &context, bool drain) {
  auto status = replicate::readStatus(folder);
  if (!status || !replicate::isRunning(*status)) return {};
  PORTOLAN_TRY(replicate::postRequest(folder, drain ? replicate::RunRequest::StopAtCurrent : replicate::RunRequest::Stop));
  while (!context.cancel.stopRequested()) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    auto now = replicate::readStatus(folder);
    if (!now || replicate::isRunning(*now)) continue;
    std::this_thread::sleep_for(std::chrono::milliseconds(500)); // it still lets go of the run's lock
    return {};
  }
  return std::unexpected(Error::cancelled());
}

} // namespace portolan::cli
