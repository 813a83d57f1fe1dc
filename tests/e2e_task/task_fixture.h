// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks on real servers: a task file is written, `portolan-cli run` executes it, the engines' own clients look.
#pragma once

#include "tests/e2e/cli_fixture.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::testing {

using Kind = PrivateServer::Kind;

/// Rules of a mapping, one call per rule; ids are given in order.
class Rules {
public:
  Rules &add(QJsonObject rule) {
    const QString id = QString::number(++m_id);
    rule.insert(QStringLiteral("rule-id"), id);
    rule.insert(QStringLiteral("rule-name"), QLatin1Char('r') + id);
    m_rules.append(rule);
    return *this;
  }
  Rules &include(const QString &schema, const QString &table, const QJsonArray &filters = {}) {
    QJsonObject rule{{QStringLiteral("rule-type"), QStringLiteral("selection")}, {QStringLiteral("rule-action"), QStringLiteral("include")}, {QStringLiteral("object-locator"), locator(schema, table)}};
    if (!filters.isEmpty()) rule.insert(QStringLiteral("filters"), filters);
    return add(rule);
  }
  Rules &transform(const QString &target, const QString &action, const QJsonObject &where, QJsonObject more = {}) {
    more.insert(QStringLiteral("rule-type"), QStringLiteral("transformation"));
    more.insert(QStringLiteral("rule-target"), target);
    more.insert(QStringLiteral("rule-action"), action);
    more.insert(QStringLiteral("object-locator"), where);
    return add(more);
  }
  static QJsonObject locator(const QString &schema, const QString &table = {}, const QString &column = {}) {
    QJsonObject where{{QStringLiteral("schema-name"), schema}};
    if (!table.isEmpty()) where.insert(QStringLiteral("table-name"), table);
    if (!column.isEmpty()) where.insert(QStringLiteral("column-name"), column);
    return where;
  }
  [[nodiscard]] QJsonObject document() const { return {{QStringLiteral("rules"), m_rules}}; }

private:
  QJsonArray m_rules;
  int m_id = 0;
};

inline QByteArray taskJson(const QString &name, const QString &type, const QString &source, const QString &target, const QJsonObject &mappings, const QJsonObject &settings = {}, const QJsonArray &moreSources = {}) {
  QJsonObject task{{QStringLiteral("format"), QStringLiteral("portolan-task")}, {QStringLiteral("version"), 1}, {QStringLiteral("name"), name}, {QStringLiteral("type"), type},
                   {QStringLiteral("source"), QJsonObject{{QStringLiteral("url"), source}}}, {QStringLiteral("target"), QJsonObject{{QStringLiteral("url"), target}}}};
  if (!mappings.isEmpty()) task.insert(QStringLiteral("mappings"), mappings);
  if (!settings.isEmpty()) task.insert(QStringLiteral("settings"), settings);
  if (!moreSources.isEmpty()) task.insert(QStringLiteral("moreSources"), moreSources);
  return QJsonDocument(task).toJson();
}

/// `portolan-cli run TASK --json` in the background.
class RunningTask {
public:
  RunningTask(const QString &task, const QString &folder, const QStringList &more = {}) : m_folder(folder) {
    m_process.setStandardOutputFile(folder + QStringLiteral(".output"), QIODevice::Append);
    m_process.setStandardErrorFile(folder + QStringLiteral(".output"), QIODevice::Append);
    m_seen = QFileInfo(folder + QStringLiteral(".output")).size();
    m_process.start(cliPath(), QStringList{QStringLiteral("run"), task, QStringLiteral("--run-dir"), folder, QStringLiteral("--json")} + more);
  }
  ~RunningTask() {
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished();
  }
  /// Until the output holds `text`; false: it ended before, or 60 s are over.
  bool waitFor(const QString &text, int times = 1) {
    for (QElapsedTimer clock = started(); clock.elapsed() < 60000;) {
      m_process.waitForFinished(100);
      read();
      if (m_output.count(text) >= times) return true;
      if (m_process.state() == QProcess::NotRunning) return false;
    }
    return false;
  }
  bool waitFollowing(int times = 1) { return waitFor(QStringLiteral("\"phase\":\"following\""), times); }
  /// Asks it to end as Ctrl-C does.
  CliResult stop() {
    m_process.terminate();
    return finish();
  }
  CliResult finish() {
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(90000)) {
      m_process.kill();
      m_process.waitForFinished();
    }
    read();
    return {m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1, m_output, {}};
  }
  [[nodiscard]] QString output() const { return m_output; }

private:
  static QElapsedTimer started() {
    QElapsedTimer clock;
    clock.start();
    return clock;
  }
  /// A file, not a pipe: nothing waits for a reader.
  void read() {
    QFile file(m_folder + QStringLiteral(".output"));
    if (!file.open(QIODevice::ReadOnly)) return;
    file.seek(m_seen);
    m_output = QString::fromUtf8(file.readAll());
  }
  qint64 m_seen = 0;
  QString m_folder, m_output;
  QProcess m_process;
};

/// The answer of a client, until it is `wanted` or 30 s are over.
inline QString waitAnswer(const PrivateServer &server, const QString &database, const QString &question, const QString &wanted) {
  QElapsedTimer clock;
  clock.start();
  QString now;
  do {
    auto answer = server.sql(database, question);
    now = answer ? answer->trimmed() : answer.error().message();
    if (now == wanted) return now;
    QTest::qWait(100);
  } while (clock.elapsed() < 30000);
  return now;
}

/// Files below `folder` that hold `needle`, in any encoding that would show it.
inline QStringList filesHolding(const QString &folder, const QByteArray &needle) {
  QStringList found;
  for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
    QFile file(it.next());
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle)) found << file.fileName();
  }
  return found;
}

/// A MariaDB to move from and a PostgreSQL with the database "target", and tasks between them; `name` is also the target's schema.
class TaskServers : public QObject {
protected:
  void startServers() {
    auto maria = PrivateServer::start(Kind::MariaDb);
    QVERIFY2(maria.has_value(), maria ? "" : qPrintable(maria.error().toText()));
    m_maria = std::move(*maria);
    auto postgres = PrivateServer::start(Kind::Postgres);
    QVERIFY2(postgres.has_value(), postgres ? "" : qPrintable(postgres.error().toText()));
    m_postgres = std::move(*postgres);
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("target")));
  }
  void stopServers() {
    m_maria.reset();
    m_postgres.reset();
  }
  void maria(const QString &text) const {
    auto done = m_maria->sql({}, text);
    if (!done) QFAIL(qPrintable(done.error().message() + text.left(300)));
  }
  QString target(const QString &text) const {
    auto answer = m_postgres->sql(QStringLiteral("target"), text);
    return answer ? answer->trimmed().replace(u'\n', u' ') : QStringLiteral("error: ") + answer.error().message();
  }
  /// The file of a task over that database.
  QString task(const QString &name, const QString &type, const QJsonObject &settings, const std::function<void(Rules &)> &more = {}, const QString &shop = {}) const {
    Rules rules;
    rules.include(shop.isEmpty() ? name : shop, QStringLiteral("%"));
    if (more) more(rules);
    const QString file = m_folder.filePath(name + QStringLiteral(".portolan-task"));
    const bool written = writeFile(file, taskJson(QStringLiteral("t-") + QString(name).replace(u'_', u'-'), type, m_maria->url(shop.isEmpty() ? name : shop), m_postgres->url(QStringLiteral("target")), rules.document(), settings));
    return written ? file : QString();
  }
  [[nodiscard]] QString run(const QString &name) const { return m_folder.filePath(name); }
  [[nodiscard]] CliResult execute(const QString &name, const QString &file, const QStringList &more = {}) const { return runCli(QStringList{QStringLiteral("run"), file, QStringLiteral("--run-dir"), run(name), QStringLiteral("--json")} + more); }

  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  QTemporaryDir m_folder;
};

} // namespace portolan::testing
