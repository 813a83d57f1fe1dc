// SPDX-License-Identifier: GPL-3.0-or-later
// `--apply auto` on real servers: a writer that is quicker than the way to the target lets the lag grow, changes are applied in
// batches, then in parallel; once the way is quick again they are applied as they come. Status tells, and nothing is lost.
#include "tests/e2e/cli_fixture.h"
#include "tests/e2e_cdc/flaky_proxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::Literals;

class TestAutoApply : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { START_SERVERS(m_maria, m_postgres); }
  void switchesAndReturns();

private:
  static QString answer(const Result<QString> &r) { return r ? r->trimmed().replace(u'\t', u'|') : u"error: "_s + r.error().toText(); }
  /// The mode that `status` says now.
  [[nodiscard]] QString mode(const QString &run) const {
    const QJsonObject status = QJsonDocument::fromJson(runCli({u"status"_s, run, u"--json"_s}).out.toUtf8()).object();
    const QJsonArray lanes = status.value(u"targets").toArray();
    return lanes.isEmpty() ? QString() : lanes.first().toObject().value(u"mode").toString();
  }

  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  QTemporaryDir m_folder;
};

void TestAutoApply::switchesAndReturns() {
  VERIFY_OK(m_maria->createDatabase(u"shop"_s));
  VERIFY_OK(m_postgres->createDatabase(u"shop"_s));
  const auto source = [&](const QString &text) { return answer(m_maria->sql(u"shop"_s, text)); };
  const auto target = [&](const QString &text) { return answer(m_postgres->sql(u"shop"_s, text)); };
  QCOMPARE(source(u"CREATE TABLE t(id BIGINT PRIMARY KEY AUTO_INCREMENT, v VARCHAR(2000), n INT NOT NULL DEFAULT 0)"_s), QString());
  FlakyProxy way(m_postgres->port());
  Endpoint to = m_postgres->endpoint(u"shop"_s);
  to.port = way.port();
  const QString run = m_folder.filePath(u"run"_s);
  const QStringList migrate{u"migrate"_s, u"--from"_s, m_maria->url(u"shop"_s), u"--to"_s, to.toUrl(), u"--target-schema"_s, u"public"_s, u"--type"_s, u"full-load-and-cdc"_s, u"--run-dir"_s, run, u"--validate"_s, u"none"_s};
  VERIFY_EXIT(runCli(QStringList(migrate) << u"--stop-position"_s << u"now"_s), 0);

  std::atomic<bool> enough{false}, slowly{true};
  std::thread writer([&] {
    while (!enough) {
      source(u"INSERT INTO t(v) SELECT REPEAT(MD5(RAND()), 40) FROM seq_1_to_%1; UPDATE t SET n = n + 1 ORDER BY id DESC LIMIT 3"_s.arg(slowly ? 2 : 40));
      std::this_thread::sleep_for(std::chrono::milliseconds(60));
    }
  });
  QProcess follower;
  follower.setProcessChannelMode(QProcess::MergedChannels);
  follower.start(cliPath(), QStringList(migrate) << u"--resume"_s << u"--apply"_s << u"auto"_s << u"--memory-mb"_s << u"32"_s);
  QStringList seen;
  QElapsedTimer since;
  since.start();
  const auto reaches = [&](const QString &wanted, int seconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < seconds * 1000LL && follower.state() != QProcess::NotRunning) {
      const QString now = mode(run);
      if (!now.isEmpty() && (seen.isEmpty() || seen.back() != now)) {
        seen << now;
        qInfo("%6.1f s: %s", static_cast<double>(since.elapsed()) / 1000, qPrintable(now));
      }
      if (now == wanted) return true;
      QTest::qWait(100);
    }
    return false;
  };
  bool well = reaches(u"transactional"_s, 30);
  if (well) {
    slowly = false;
    m_postgres->pause(); // the target hangs, and afterwards its way is too narrow to catch up
    QTest::qWait(11000);
    way.delay(std::chrono::milliseconds(50));
    m_postgres->unpause();
    well = reaches(u"parallel"_s, 90);
  }
  way.delay(std::chrono::milliseconds(0));
  slowly = true;
  if (well) well = reaches(u"transactional"_s, 60);
  enough = true;
  writer.join();
  const CliResult stopped = runCli({u"stop"_s, run, u"--drain"_s});
  const bool ended = follower.state() == QProcess::NotRunning || follower.waitForFinished(30000);
  const QByteArray story = follower.readAll();
  QVERIFY2(well, (seen.join(u" > "_s).toUtf8() + "\n" + story).constData());
  VERIFY_EXIT(stopped, 0);
  QVERIFY2(ended && follower.exitCode() == 0, story.constData());
  QCOMPARE(seen.join(u" > "_s), u"transactional > batch > parallel > transactional"_s);
  QVERIFY2(story.contains("changes are applied in batches") && story.contains("changes are applied in parallel") && story.contains("Caught up"), story.constData());
  const QString sums = u"SELECT count(*), sum(n), max(id), sum(length(v)) FROM t"_s;
  QCOMPARE(target(sums), source(sums));
  QCOMPARE(target(u"SELECT count(DISTINCT v) FROM t"_s), source(u"SELECT count(DISTINCT v) FROM t"_s));
}

QTEST_GUILESS_MAIN(TestAutoApply)
#include "test_auto_apply.moc"
