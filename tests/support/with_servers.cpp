// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a command with private MariaDB and PostgreSQL servers beside it, for benchmarks and probes:
//   with-servers [--mariadb KEY=VALUE]… [--postgres KEY=VALUE]… -- COMMAND [ARG…]
// The command finds MY_URL, PG_URL (without database), MY_HOST/PORT/USER, PG_HOST/PORT/USER, MY_CLIENT and PG_CLIENT.
// The servers end with the command; its exit code is passed on.
#include "tests/support/private_server.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>

using portolan::testing::PrivateServer;

namespace {

int usage() {
  std::fputs("usage: with-servers [--mariadb KEY=VALUE]... [--postgres KEY=VALUE]... -- COMMAND [ARG...]\n", stderr);
  return 1;
}

void exportServer(QProcessEnvironment &environment, const PrivateServer &server, const QString &prefix) {
  QString url = server.url(QString());
  while (url.endsWith(QLatin1Char('/'))) url.chop(1);
  environment.insert(prefix + QStringLiteral("_URL"), url);
  environment.insert(prefix + QStringLiteral("_HOST"), QStringLiteral("127.0.0.1"));
  environment.insert(prefix + QStringLiteral("_PORT"), QString::number(server.port()));
  environment.insert(prefix + QStringLiteral("_USER"), server.user());
  environment.insert(prefix + QStringLiteral("_FOLDER"), server.folder());
  environment.insert(prefix + QStringLiteral("_CLIENT"),
                     server.kind() == PrivateServer::Kind::Postgres ? QStringLiteral("psql -h 127.0.0.1 -p %1 -U %2").arg(server.port()).arg(server.user())
                                                                    : QStringLiteral("mariadb --no-defaults -h127.0.0.1 -P%1 -u%2").arg(server.port()).arg(server.user()));
}

} // namespace

int main(int argc, char **argv) {
  QCoreApplication app(argc, argv);
  QStringList arguments = QCoreApplication::arguments().mid(1);
  QMap<QString, QString> mariadb, postgres;
  while (!arguments.isEmpty() && arguments.first() != QLatin1String("--")) {
    const QString option = arguments.takeFirst();
    if (arguments.isEmpty() || (option != QLatin1String("--mariadb") && option != QLatin1String("--postgres"))) return usage();
    const QString setting = arguments.takeFirst();
    (option == QLatin1String("--mariadb") ? mariadb : postgres).insert(setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
  }
  if (arguments.size() < 2) return usage();
  arguments.removeFirst();
  auto my = PrivateServer::start(PrivateServer::Kind::MariaDb, mariadb);
  auto pg = PrivateServer::start(PrivateServer::Kind::Postgres, postgres);
  for (const auto *server : {&my, &pg})
    if (!*server) {
      std::fputs(qPrintable(server->error().toText() + QLatin1Char('\n')), stderr);
      return 3;
    }
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  exportServer(environment, **my, QStringLiteral("MY"));
  exportServer(environment, **pg, QStringLiteral("PG"));
  QProcess command;
  command.setProcessEnvironment(environment);
  command.setProcessChannelMode(QProcess::ForwardedChannels);
  command.setInputChannelMode(QProcess::ForwardedInputChannel);
  command.start(arguments.first(), arguments.mid(1));
  if (!command.waitForStarted()) {
    std::fputs(qPrintable(command.errorString() + QLatin1Char('\n')), stderr);
    return 127;
  }
  command.waitForFinished(-1);
  return command.exitStatus() == QProcess::NormalExit ? command.exitCode() : 128;
}
