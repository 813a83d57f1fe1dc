// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace portolan::cli {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
} // namespace

int fail(const Error &error) {
  err(QStringLiteral("portolan-cli: ") + error.toText());
  return exitCodeFor(error);
}

void out(const QString &text) {
  const QByteArray bytes = text.toUtf8() + '\n';
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
  std::fflush(stdout);
}

void err(const QString &text) {
  const QByteArray bytes = text.toUtf8() + '\n';
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void declareEndpoint(QCommandLineParser &parser, const QString &side, const QString &description) {
  parser.addOption({side, description, QStringLiteral("URL")});
  parser.addOption({side + QStringLiteral("-password-env"), tr("Environment variable that holds the password of --%1").arg(side), QStringLiteral("VAR")});
}

Result<EndpointArgument> endpointFrom(const QCommandLineParser &parser, const QString &side) {
  if (!parser.isSet(side)) return std::unexpected(Error::usage(tr("--%1 URL is missing").arg(side)));
  auto endpoint = Endpoint::fromUrl(parser.value(side));
  if (!endpoint) return std::unexpected(endpoint.error());
  EndpointArgument argument{*endpoint, {}};
  const QString variable = parser.value(side + QStringLiteral("-password-env"));
  if (!variable.isEmpty()) {
    const QByteArray name = variable.toUtf8();
    if (!qEnvironmentVariableIsSet(name.constData()))
      return std::unexpected(Error::usage(tr("The environment variable %1 named by --%2-password-env is not set").arg(variable, side))
                                 .withHint(tr("Set it, for example: read -rs %1; export %1").arg(variable)));
    argument.secret = Secret(qgetenv(name.constData()));
  }
  return argument;
}

namespace {

bool refusedForPassword(const Error &error) {
  static const QStringList states{QStringLiteral("28P01"), QStringLiteral("28000"), QStringLiteral("fe_sendauth")};
  constexpr int AccessDenied = 1045; // ER_ACCESS_DENIED_ERROR
  return states.contains(error.sqlState()) || error.nativeCode() == AccessDenied || error.message().contains(QLatin1String("no password supplied"));
}

QByteArray readWithoutEcho(const QString &prompt) {
  std::fputs(qPrintable(prompt), stderr);
  termios before = {};
  ::tcgetattr(STDIN_FILENO, &before);
  termios silent = before;
  silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
  ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
  QByteArray line;
  for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) line.append(static_cast<char>(c));
  ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
  std::fputs("\n", stderr);
  return line;
}

} // namespace

Result<> askSecret(EndpointArgument &argument, const Context &context) {
  const Engine *engine = context.engines.find(argument.endpoint.engine);
  if (!engine || engine->capabilities().fileBased || !argument.secret.isEmpty() || ::isatty(STDIN_FILENO) != 1) return {};
  const auto connection = engine->connect(argument.endpoint, argument.secret, context.cancel);
  if (connection || !refusedForPassword(connection.error())) return {};
  argument.secret = Secret(readWithoutEcho(tr("Password of %1: ").arg(argument.endpoint.toUrl())));
  return {};
}

} // namespace portolan::cli
