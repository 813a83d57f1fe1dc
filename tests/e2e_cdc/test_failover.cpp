// SPDX-License-Identifier: GPL-3.0-or-later
// A MariaDB source fails over behind one address: to its replica, where the stream goes on by GTID, and to a server that
// does not know the domain, which is a gap that is named and closed.
#include "tests/e2e/cli_fixture.h"
#include "tests/e2e_cdc/flaky_proxy.h"

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::Literals;

class TestFailover : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void replicaIsPromoted();
  void strangerIsAGap();
  void cleanupTestCase();

private:
  static QString sql(const PrivateServer &server, const QString &text) {
    auto r = server.sql(u"shop"_s, text);
    return r ? r->trimmed().replace(u'\t', u'|') : u"error: "_s + r.error().toText();
  }
  [[nodiscard]] QStringList migrate() const {
    Endpoint from = m_first->endpoint(u"shop"_s);
    from.port = m_way->port();
    return {u"migrate"_s, u"--from"_s, from.toUrl(), u"--to"_s, m_postgres->url(u"shop"_s), u"--target-schema"_s, u"public"_s, u"--type"_s, u"full-load-and-cdc"_s,
            u"--stop-position"_s, u"now"_s, u"--run-dir"_s, run()};
  }
  [[nodiscard]] QString run() const { return m_folder.filePath(u"run"_s); }

  std::unique_ptr<PrivateServer> m_first, m_replica, m_stranger, m_postgres;
  std::unique_ptr<FlakyProxy> m_way;
  QTemporaryDir m_folder;
  const QString m_question = u"SELECT count(*), sum(v) FROM a; SELECT count(*), sum(v) FROM b;"_s;
};

void TestFailover::initTestCase() {
  const auto start = [](std::unique_ptr<PrivateServer> &server, PrivateServer::Kind kind, const QMap<QString, QString> &settings) {
    auto started = PrivateServer::start(kind, settings);
    VERIFY_OK(started);
    server = std::move(*started);
    VERIFY_OK(server->createDatabase(u"shop"_s));
  };
  start(m_postgres, PrivateServer::Kind::Postgres, {});
  start(m_first, PrivateServer::Kind::MariaDb, {});
  start(m_replica, PrivateServer::Kind::MariaDb, {{u"server-id"_s, u"2"_s}, {u"log-slave-updates"_s, u"ON"_s}});
  start(m_stranger, PrivateServer::Kind::MariaDb, {{u"server-id"_s, u"3"_s}, {u"gtid-domain-id"_s, u"7"_s}});
  QVERIFY(m_postgres && m_first && m_replica && m_stranger);
  m_way = std::make_unique<FlakyProxy>(m_first->port());
  QCOMPARE(sql(*m_first, u"CREATE TABLE a(id INT PRIMARY KEY, v INT); CREATE TABLE b(id INT PRIMARY KEY, v INT); INSERT INTO a VALUES (1, 1), (2, 2); INSERT INTO b VALUES (1, 1);"_s), QString());
  QCOMPARE(sql(*m_replica, u"DROP DATABASE shop; RESET MASTER; SET GLOBAL gtid_slave_pos = ''; CHANGE MASTER TO MASTER_HOST='127.0.0.1', MASTER_PORT=%1, MASTER_USER='%2', MASTER_USE_GTID=slave_pos; START SLAVE;"_s
                             .arg(m_first->port()).arg(m_first->user())), QString());
}

void TestFailover::cleanupTestCase() {
  m_way.reset();
  for (auto *server : {&m_first, &m_replica, &m_stranger, &m_postgres}) server->reset();
}

void TestFailover::replicaIsPromoted() {
  CliResult r = runCli(migrate());
  VERIFY_EXIT(r, 0);
  QCOMPARE(sql(*m_first, u"INSERT INTO a VALUES (3, 3); UPDATE b SET v = 5 WHERE id = 1;"_s), QString());
  const QString reached = sql(*m_first, u"SELECT @@gtid_binlog_pos;"_s);
  QCOMPARE(m_replica->sql(u"mysql"_s, u"SELECT MASTER_GTID_WAIT('%1', 30);"_s.arg(reached)).value_or(u"error"_s).trimmed(), u"0"_s);
  // Part of what the replica took over is not on the target yet when the first server goes.
  QCOMPARE(sql(*m_replica, u"STOP SLAVE; RESET SLAVE ALL;"_s), QString());
  m_first->crash();
  m_way->leadTo(m_replica->port());
  m_way->cut();
  QCOMPARE(sql(*m_replica, u"INSERT INTO a VALUES (4, 4); DELETE FROM a WHERE id = 1; INSERT INTO b VALUES (2, 2);"_s), QString());
  r = runCli(migrate() << u"--resume"_s << u"--validate"_s << u"full"_s);
  VERIFY_EXIT(r, 0);
  QCOMPARE(sql(*m_postgres, m_question), sql(*m_replica, m_question));
  QCOMPARE(sql(*m_postgres, m_question), u"3|9\n2|7"_s);
}

void TestFailover::strangerIsAGap() {
  // Restored from a dump: the same rows but one, and a history of its own.
  QCOMPARE(sql(*m_stranger, u"CREATE TABLE a(id INT PRIMARY KEY, v INT); CREATE TABLE b(id INT PRIMARY KEY, v INT); INSERT INTO a VALUES (2, 2), (3, 3), (4, 4); INSERT INTO b VALUES (1, 5), (2, 20);"_s), QString());
  m_way->leadTo(m_stranger->port());
  m_way->cut();
  const QString before = sql(*m_postgres, m_question);
  CliResult r = runCli(migrate() << u"--resume"_s);
  QVERIFY2(r.exitCode != 0 && r.err.contains(u"0-2-"_s) && r.err.contains(u"reload %1 --gap"_s.arg(run())), describe(r).constData());
  QCOMPARE(sql(*m_postgres, m_question), before); // nothing was skipped silently
  r = runCli({u"reload"_s, run(), u"--gap"_s, u"--yes"_s});
  VERIFY_EXIT(r, 0);
  QVERIFY2(r.err.contains(u".b"_s) && !r.err.contains(u".a: It differs"_s), describe(r).constData()); // only the table concerned
  QCOMPARE(sql(*m_stranger, u"INSERT INTO a VALUES (9, 9); INSERT INTO b VALUES (9, 9);"_s), QString());
  r = runCli(migrate() << u"--resume"_s << u"--validate"_s << u"full"_s);
  VERIFY_EXIT(r, 0);
  QCOMPARE(sql(*m_postgres, m_question), sql(*m_stranger, m_question));
}

QTEST_GUILESS_MAIN(TestFailover)
#include "test_failover.moc"
