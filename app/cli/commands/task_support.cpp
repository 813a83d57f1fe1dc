// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/task_support.h"

#include <QFile>
#include <QSaveFile>

namespace portolan::cli {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
} // namespace

Result<task::TaskDefinition> readTaskFile(const QString &path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::configuration(tr("The task %1 cannot be read: %2").arg(path, file.errorString())));
  return task::TaskDefinition::fromJson(file.readAll(), path);
}

Result<> writeWholeFile(const QString &path, const QByteArray &bytes, bool overwrite) {
  if (path.isEmpty() || path == QLatin1String("-")) {
    out(QString::fromUtf8(bytes).trimmed());
    return {};
  }
  if (QFile::exists(path) && !overwrite) return std::unexpected(Error::usage(tr("%1 exists").arg(path)).withHint(tr("Add --force to overwrite it")));
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return std::unexpected(Error::configuration(tr("%1 cannot be written: %2").arg(path, file.errorString())));
  return {};
}

Result<EndpointArgument> taskEndpoint(const task::TaskEndpoint &endpoint, const Context &context) {
  EndpointArgument argument{endpoint.endpoint, {}};
  if (endpoint.secret.startsWith(QLatin1String("env:"))) {
    const QByteArray variable = endpoint.secret.mid(4).toUtf8();
    if (!qEnvironmentVariableIsSet(variable.constData()))
      return std::unexpected(Error::usage(tr("The environment variable %1 that the task names is not set").arg(QString::fromUtf8(variable))).withHint(tr("Set it, for example: read -rs %1; export %1").arg(QString::fromUtf8(variable))));
    argument.secret = Secret(qgetenv(variable.constData()));
  } else if (endpoint.secret.startsWith(QLatin1String("keychain:"))) {
    return std::unexpected(Error::configuration(tr("The password of %1 is in the keychain, which needs the window").arg(endpoint.endpoint.toUrl())).withHint(tr("Set \"secret\" to env:VARIABLE in the task for use on the command line")));
  }
  if (auto asked = askSecret(argument, context); !asked) return std::unexpected(asked.error());
  return argument;
}

void printNotices(const std::vector<task::SettingNotice> &notices) {
  for (const task::SettingNotice &n : notices) err((n.error ? tr("error: %1") : tr("note: %1")).arg(n.text));
}

} // namespace portolan::cli
