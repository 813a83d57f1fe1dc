// SPDX-License-Identifier: GPL-3.0-or-later
// The program under test and the servers it works on, shared by the test programs of this folder.
#pragma once

#include "tests/support/private_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace portolan::testing {

struct CliResult { int exitCode = -1; QString out, err; };

inline QString cliPath() { return QStringLiteral(PORTOLAN_BINARY_DIR "/bin/portolan-cli"); }
inline bool longTests() { return qEnvironmentVariableIntValue("PORTOLAN_LONG_TESTS") == 1; }
/// QtTest ends a test function after five minutes; a long form may take longer.
[[maybe_unused]] inline const bool patient = !longTests() || qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT") || qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");

[[nodiscard]] inline bool writeFile(const QString &path, const QByteArray &bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Runs the program to its end. `environment`: further variables.
inline CliResult runCli(const QStringList &arguments, const QMap<QString, QString> &environment = {}) {
  QProcess process;
  QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
  for (auto it = environment.cbegin(); it != environment.cend(); ++it) env.insert(it.key(), it.value());
  process.setProcessEnvironment(env);
  process.start(cliPath(), arguments);
  process.closeWriteChannel();
  if (!process.waitForFinished(300000)) process.kill();
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline QByteArray describe(const CliResult &r) { return QStringLiteral("exit %1\n%2\n%3").arg(r.exitCode).arg(r.out, r.err).toUtf8(); }

/// SQLite through its own shell, an independent look at the data.
inline QString sqliteShell(const QString &file, const QString &statements) {
  QProcess process;
  process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), QStringLiteral("-bail"), file});
  if (!process.waitForStarted()) return QStringLiteral("sqlite3 is missing");
  process.write(statements.toUtf8());
  process.closeWriteChannel();
  process.waitForFinished(120000);
  const QString errors = QString::fromUtf8(process.readAllStandardError());
  return errors.isEmpty() ? QString::fromUtf8(process.readAllStandardOutput()) : QStringLiteral("error: ") + errors;
}

// Each argument is evaluated once: it may be a whole run.
#define VERIFY_EXIT(result, code)                                                                              \
  do {                                                                                                         \
    const CliResult &verifyExit = (result);                                                                    \
    QVERIFY2(verifyExit.exitCode == (code), describe(verifyExit).constData());                                 \
  } while (false)
#define VERIFY_OK(expression)                                                                                  \
  do {                                                                                                         \
    auto &&verifyOk = (expression);                                                                              \
    QVERIFY2(verifyOk, verifyOk ? "" : qPrintable(verifyOk.error().toText()));                                 \
  } while (false)

/// Both servers, once for a test program. A server that is missing is a failure: installer/setup.sh installs them.
#define START_SERVERS(maria, postgres)                                                                         \
  do {                                                                                                         \
    auto startedMaria = PrivateServer::start(PrivateServer::Kind::MariaDb);                                    \
    VERIFY_OK(startedMaria);                                                                                   \
    maria = std::move(*startedMaria);                                                                          \
    auto startedPostgres = PrivateServer::start(PrivateServer::Kind::Postgres);                                \
    VERIFY_OK(startedPostgres);                                                                                \
    postgres = std::move(*startedPostgres);                                                                    \
  } while (false)

} // namespace portolan::testing
