// SPDX-License-Identifier: GPL-3.0-or-later
// What makes following impossible, through the program: found before anything is written or while it runs, each with the
// object, the setting and the statement that mends it; nothing lost.
#include "tests/e2e/cli_fixture.h"

#include <QDir>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::Literals;

class TestRefusals : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void sourceIsRefused_data();
  void sourceIsRefused();
  void keylessTableIsTold();
  void readOnlyTarget_data();
  void readOnlyTarget();
  void serverIdIsTaken();
  void clocksDiffer();
  void cleanupTestCase();

private:
  enum Server { Maria, NoLog, Postgres, Narrow, Servers };
  QString sql(Server server, const QString &text, const QString &database = u"shop"_s) const {
    auto r = m_servers[server]->sql(database, text);
    return r ? r->trimmed().replace(u'\t', u'|') : u"error: "_s + r.error().toText();
  }
  [[nodiscard]] QString url(Server server, const QString &user = {}, const QString &database = u"shop"_s) const {
    Endpoint e = m_servers[server]->endpoint(database);
    if (!user.isEmpty()) e.user = user;
    return e.toUrl();
  }
  [[nodiscard]] QStringList migrate(const QString &from, const QString &to, const QString &run, bool toPostgres = true) const {
    QStringList a{u"migrate"_s, u"--from"_s, from, u"--to"_s, to, u"--type"_s, u"full-load-and-cdc"_s, u"--run-dir"_s, m_folder.filePath(run)};
    if (toPostgres) a << u"--target-schema"_s << u"public"_s;
    return a;
  }
  /// A program that runs on; its output is read at the end.
  std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &run) const {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(m_folder.filePath(run + u".log"_s));
    process->start(cliPath(), arguments);
    return process;
  }
  [[nodiscard]] QByteArray text(const QString &file) const {
    QFile f(m_folder.filePath(file));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
  }

  std::unique_ptr<PrivateServer> m_servers[Servers];
  QTemporaryDir m_folder;
};

void TestRefusals::initTestCase() {
  const auto started = [this](Server at, PrivateServer::Kind kind, const QMap<QString, QString> &settings) {
    auto server = PrivateServer::start(kind, settings);
    VERIFY_OK(server);
    m_servers[at] = std::move(*server);
    VERIFY_OK(m_servers[at]->createDatabase(u"shop"_s));
    VERIFY_OK(m_servers[at]->createDatabase(u"copy"_s));
    QCOMPARE(sql(at, u"CREATE TABLE t(id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 10), (2, 20);"_s), QString());
  };
  started(Maria, PrivateServer::Kind::MariaDb, {});
  started(NoLog, PrivateServer::Kind::MariaDb, {{u"skip-log-bin"_s, u"1"_s}});
  started(Postgres, PrivateServer::Kind::Postgres, {{u"fsync"_s, u"off"_s}});
  started(Narrow, PrivateServer::Kind::Postgres, {{u"wal_level"_s, u"replica"_s}, {u"max_replication_slots"_s, u"1"_s}, {u"fsync"_s, u"off"_s}});
  for (const auto &server : m_servers) QVERIFY(server);
  QCOMPARE(sql(Maria, u"CREATE USER reader@'%'; GRANT SELECT ON shop.* TO reader@'%'; CREATE USER writer@'%'; GRANT ALL ON copy.* TO writer@'%';"_s), QString());
  QCOMPARE(sql(Postgres, u"CREATE ROLE reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader; CREATE TABLE heap(x int, y text);"_s), QString());
  QCOMPARE(sql(Postgres, u"CREATE DATABASE plain;"_s), QString());
  QCOMPARE(sql(Postgres, u"CREATE TABLE t(id INT PRIMARY KEY, v INT); GRANT SELECT ON t TO reader;"_s, u"plain"_s), QString());
  QVERIFY(sql(Narrow, u"SELECT pg_create_physical_replication_slot('another');"_s).contains(u"another"_s));
}

void TestRefusals::sourceIsRefused_data() {
  QTest::addColumn<int>("server");
  QTest::addColumn<QString>("user");
  QTest::addColumn<QString>("database");
  QTest::addColumn<QString>("before");
  QTest::addColumn<QString>("after");
  QTest::addColumn<QStringList>("told");
  const auto row = [](const char *name, Server server, const QStringList &told, const QString &before = {}, const QString &after = {}, const QString &user = {}, const QString &database = u"shop"_s) {
    QTest::newRow(name) << static_cast<int>(server) << user << database << before << after << told;
  };
  row("wal_level is not logical", Narrow, {u"wal_level is replica"_s, u"ALTER SYSTEM SET wal_level = 'logical'"_s, u"restart"_s});
  row("no free slot", Narrow, {u"All 1 replication slots are in use"_s, u"ALTER SYSTEM SET max_replication_slots = 5"_s});
  row("no replica identity", Postgres, {u"public.heap"_s, u"ALTER TABLE \"public\".\"heap\" REPLICA IDENTITY FULL"_s});
  row("no privilege in PostgreSQL", Postgres, {u"may not replicate"_s, u"ALTER ROLE \"reader\" REPLICATION"_s, u"GRANT CREATE ON DATABASE \"plain\" TO \"reader\""_s}, {}, {}, u"reader"_s, u"plain"_s);
  row("binary log off", NoLog, {u"binary log is off"_s, u"log_bin=binlog"_s, u"restart"_s});
  row("binlog_format STATEMENT", Maria, {u"binlog_format=STATEMENT"_s, u"SET GLOBAL binlog_format='ROW'"_s}, u"SET GLOBAL binlog_format='STATEMENT'"_s, u"SET GLOBAL binlog_format='ROW'"_s);
  row("partial row images", Maria, {u"binlog_row_image=MINIMAL"_s, u"SET GLOBAL binlog_row_image='FULL'"_s}, u"SET GLOBAL binlog_row_image='MINIMAL'"_s, u"SET GLOBAL binlog_row_image='FULL'"_s);
  row("no privilege in MariaDB", Maria, {u"may not read the binary log"_s, u"GRANT REPLICATION SLAVE ON *.*"_s, u"BINLOG MONITOR"_s}, {}, {}, u"reader"_s);
}

void TestRefusals::sourceIsRefused() {
  QFETCH(int, server);
  QFETCH(QString, user);
  QFETCH(QString, database);
  QFETCH(QString, before);
  QFETCH(QString, after);
  QFETCH(QStringList, told);
  const auto at = static_cast<Server>(server);
  if (!before.isEmpty()) QCOMPARE(sql(at, before), QString());
  const CliResult r = runCli(migrate(url(at, user, database), url(Postgres, {}, u"copy"_s), QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_')));
  if (!after.isEmpty()) QCOMPARE(sql(at, after), QString());
  VERIFY_EXIT(r, 4);
  for (const QString &part : told) QVERIFY2(r.err.contains(part), describe(r).constData());
  QVERIFY2(r.err.contains(u"what to do"_s), describe(r).constData());
  // found before anything was written
  QCOMPARE(sql(Postgres, u"SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"_s, u"copy"_s), u"0"_s);
  QCOMPARE(sql(Postgres, u"SELECT count(*) FROM pg_replication_slots"_s), u"0"_s);
  QCOMPARE(sql(Postgres, u"SELECT count(*) FROM pg_publication"_s), u"0"_s);
}

void TestRefusals::keylessTableIsTold() {
  QCOMPARE(sql(Maria, u"CREATE DATABASE bags; CREATE TABLE bags.heap(x INT, y INT); INSERT INTO bags.heap VALUES (1, 1), (1, 1);"_s), QString());
  QStringList arguments = migrate(url(Maria, {}, u"bags"_s), url(Postgres, {}, u"copy"_s), u"bags"_s) << u"--stop-position"_s << u"now"_s;
  const CliResult r = runCli(arguments);
  VERIFY_EXIT(r, 0);
  const QString all = r.out + r.err;
  QVERIFY2(all.contains(u"bags.heap"_s) && all.contains(u"Without a key"_s) && all.contains(u"ADD PRIMARY KEY"_s), describe(r).constData());
  sql(Maria, u"DELETE FROM heap LIMIT 1;"_s, u"bags"_s);
  VERIFY_EXIT(runCli(arguments << u"--resume"_s), 0);
  QCOMPARE(sql(Postgres, u"SELECT count(*) FROM heap"_s, u"copy"_s), u"1"_s);
}

void TestRefusals::readOnlyTarget_data() {
  QTest::addColumn<bool>("toPostgres");
  QTest::newRow("PostgreSQL") << true;
  QTest::newRow("MariaDB") << false;
}

/// Before the load it is an error; a target that becomes read-only later is waited for, and nothing is lost.
void TestRefusals::readOnlyTarget() {
  QFETCH(bool, toPostgres);
  const Server from = toPostgres ? Maria : Postgres, to = toPostgres ? Postgres : Maria;
  const QString run = toPostgres ? u"ro_pg"_s : u"ro_my"_s, source = u"ro"_s, target = toPostgres ? u"ro_copy"_s : u"copy"_s;
  QVERIFY(m_servers[from]->createDatabase(source));
  if (toPostgres) QVERIFY(m_servers[to]->createDatabase(target));
  sql(from, u"CREATE TABLE t(id INT PRIMARY KEY, v INT); INSERT INTO t VALUES (1, 10);"_s, source);
  const QString close = toPostgres ? u"ALTER DATABASE ro_copy SET default_transaction_read_only = on; SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = 'ro_copy';"_s : u"SET GLOBAL read_only = 1"_s;
  const QString open = toPostgres ? u"ALTER DATABASE ro_copy SET default_transaction_read_only = off; SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = 'ro_copy';"_s : u"SET GLOBAL read_only = 0"_s;
  const QString toUrl = url(to, toPostgres ? QString() : u"writer"_s, target);
  sql(to, close);
  CliResult r = runCli(migrate(url(from, {}, source), toUrl, run + u"0"_s, toPostgres));
  sql(to, open);
  VERIFY_EXIT(r, 5);
  QVERIFY2(r.err.contains(u"read-only"_s) && r.err.contains(u"what to do"_s), describe(r).constData());

  auto follows = start(migrate(url(from, {}, source), toUrl, run, toPostgres), run);
  QTRY_COMPARE_WITH_TIMEOUT(sql(to, u"SELECT count(*) FROM t"_s, target), u"1"_s, 30000);
  sql(from, u"INSERT INTO t VALUES (2, 20);"_s, source);
  QTRY_VERIFY2_WITH_TIMEOUT(sql(to, u"SELECT count(*) FROM t"_s, target) == u"2"_s, text(run + u".log"_s).constData(), 20000);
  sql(to, close);
  sql(from, u"INSERT INTO t VALUES (3, 30);"_s, source);
  QTRY_VERIFY2_WITH_TIMEOUT(text(run + u".log"_s).contains("read-only"), text(run + u".log"_s).constData(), 20000);
  QVERIFY2(follows->state() == QProcess::Running, text(run + u".log"_s).constData());
  QCOMPARE(sql(to, u"SELECT count(*) FROM t"_s, target), u"2"_s);
  sql(to, open);
  QTRY_COMPARE_WITH_TIMEOUT(sql(to, u"SELECT count(*) FROM t"_s, target), u"3"_s, 30000);
  VERIFY_EXIT(runCli({u"stop"_s, m_folder.filePath(run)}), 0);
  QVERIFY(follows->waitForFinished(20000));
}

/// A second reader under the same number ends the first one's stream: said with the number and the way out.
void TestRefusals::serverIdIsTaken() {
  for (const QString &name : {u"one"_s, u"two"_s}) QVERIFY(m_servers[Postgres]->createDatabase(name));
  const QString source = url(Maria) + u"?server_id=4711"_s;
  auto first = start(migrate(source, url(Postgres, {}, u"one"_s), u"first"_s), u"first"_s);
  QTRY_COMPARE_WITH_TIMEOUT(sql(Postgres, u"SELECT count(*) FROM t"_s, u"one"_s), u"2"_s, 30000);
  QTRY_VERIFY_WITH_TIMEOUT(text(u"first/status.json"_s).contains("\"pid\""), 20000);
  auto second = start(migrate(source, url(Postgres, {}, u"two"_s), u"second"_s), u"second"_s);
  QTRY_VERIFY2_WITH_TIMEOUT((text(u"first.log"_s) + text(u"second.log"_s)).contains("?server_id="), (text(u"first.log"_s) + "\n--\n" + text(u"second.log"_s)).constData(), 30000);
  for (auto *process : {first.get(), second.get()}) process->kill();
  first->waitForFinished(5000);
  second->waitForFinished(5000);
}

/// The source's clock goes two hours behind: told, and the lag is that of one clock.
void TestRefusals::clocksDiffer() {
  QVERIFY(m_servers[Maria]->createDatabase(u"late"_s));
  QVERIFY(m_servers[Postgres]->createDatabase(u"late"_s));
  sql(Maria, u"CREATE TABLE late.t(id INT PRIMARY KEY, v INT); INSERT INTO late.t VALUES (1, 1); CREATE USER follower@'%'; "
             "GRANT SELECT ON late.* TO follower@'%'; GRANT REPLICATION SLAVE, BINLOG MONITOR, RELOAD ON *.* TO follower@'%'; SET GLOBAL init_connect = 'SET timestamp = UNIX_TIMESTAMP(SYSDATE()) - 7200';"_s);
  auto follows = start(migrate(url(Maria, u"follower"_s, u"late"_s), url(Postgres, {}, u"late"_s), u"late"_s), u"late"_s);
  QTRY_VERIFY2_WITH_TIMEOUT(text(u"late/status.json"_s).contains("\"pid\""), text(u"late.log"_s).constData(), 30000);
  double most = 0;
  for (int i = 2; i < 40; ++i) {
    sql(Maria, u"SET timestamp = UNIX_TIMESTAMP(SYSDATE()) - 7200; INSERT INTO late.t VALUES (%1, 1);"_s.arg(i));
    most = std::max(most, QJsonDocument::fromJson(text(u"late/status.json"_s)).object()[u"lagSeconds"_s].toDouble());
  }
  QTRY_COMPARE_WITH_TIMEOUT(sql(Postgres, u"SELECT count(*) FROM t"_s, u"late"_s), u"39"_s, 20000);
  VERIFY_EXIT(runCli({u"stop"_s, m_folder.filePath(u"late"_s)}), 0);
  QVERIFY(follows->waitForFinished(20000));
  most = std::max(most, QJsonDocument::fromJson(text(u"late/status.json"_s)).object()[u"lagSeconds"_s].toDouble());
  sql(Maria, u"SET GLOBAL init_connect = '';"_s);
  const QByteArray log = text(u"late.log"_s);
  QVERIFY2(log.contains("clock is -720") && log.contains("chronyc makestep"), log.constData());
  QVERIFY2(most < 60, qPrintable(QString::number(most)));
  QVERIFY2(!log.contains("changes are applied in batches"), log.constData());
}

void TestRefusals::cleanupTestCase() {
  for (auto &server : m_servers) {
    if (server) server->crash(); // nothing of it is kept
    server.reset();
  }
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
