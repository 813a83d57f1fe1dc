// SPDX-License-Identifier: GPL-3.0-or-later
// Following between real servers without a load before: every pair, both ways of applying, servers that crash and
// hang; at the end the engines' own clients must give the same dump.
#include "core/engines/mysql/mysql_engine.h"
#include "core/engines/postgres/postgres_engine.h"
#include "core/engines/sqlite/sqlite_engine.h"
#include "core/replicate/replication.h"
#include "tests/e2e_cdc/workload.h"

#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::replicate;
using namespace portolan::testing;
using namespace Qt::Literals;

class TestFollowPairs : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void pair_data();
  void pair();
  void twoTargetsOfOneSource();
  void twoTargetsStayInMemory();
  void cascadesFromMariaDb();
  void idleSlotKeepsNoWal();
  void cleanupTestCase();

private:
  Database database(Side side, bool source, const QString &name);
  Catalog catalog(const Database &d) const;
  ReplicationOptions options(const Database &source, const std::vector<Database> &targets, const QString &task) const;
  void prepare(Database &source, std::vector<Database> targets, const QString &task);
  void compare(const Database &a, const Database &b, const QString &story);

  EngineRegistry m_engines;
  std::unique_ptr<PrivateServer> m_maria[2], m_postgres[2];
  QTemporaryDir m_folder;
};

void TestFollowPairs::initTestCase() {
  m_engines.add(std::make_unique<SqliteEngine>());
  m_engines.add(std::make_unique<PostgresEngine>());
  m_engines.add(std::make_unique<MysqlEngine>());
  for (int i = 0; i < 2; ++i) {
    auto maria = PrivateServer::start(PrivateServer::Kind::MariaDb);
    QVERIFY2(maria.has_value(), maria ? "" : qPrintable(maria.error().toText()));
    m_maria[i] = std::move(*maria);
    auto postgres = PrivateServer::start(PrivateServer::Kind::Postgres, {{u"max_replication_slots"_s, u"30"_s}, {u"max_wal_senders"_s, u"30"_s}});
    QVERIFY2(postgres.has_value(), postgres ? "" : qPrintable(postgres.error().toText()));
    m_postgres[i] = std::move(*postgres);
  }
}

void TestFollowPairs::cleanupTestCase() {
  for (int i = 0; i < 2; ++i) {
    m_maria[i].reset();
    m_postgres[i].reset();
  }
}

Database TestFollowPairs::database(Side side, bool source, const QString &name) {
  Database d;
  d.side = side;
  d.name = name;
  if (side == Side::MariaDb) d.server = m_maria[source ? 0 : 1].get();
  if (side == Side::Postgres) d.server = m_postgres[source ? 0 : 1].get();
  if (side == Side::Sqlite) d.name = m_folder.filePath(name + u".db"_s);
  if (d.server) (void)d.server->createDatabase(name);
  return d;
}

Catalog TestFollowPairs::catalog(const Database &d) const {
  auto endpoint = Endpoint::fromUrl(d.url());
  auto c = (*m_engines.require(endpoint->engine))->connect(*endpoint, {}, {});
  if (!c) { qWarning() << c.error().toText(); return {}; }
  Scope scope;
  scope.tablesOnly = true;
  if (d.side == Side::MariaDb) scope.schemas << d.name;
  auto found = (*c)->introspect(scope);
  if (!found) { qWarning() << found.error().toText(); return {}; }
  std::erase_if(found->tables, [](const Table &t) { return t.name.name.startsWith(u"portolan_"_s); });
  return std::move(*found);
}

ReplicationOptions TestFollowPairs::options(const Database &source, const std::vector<Database> &targets, const QString &task) const {
  ReplicationOptions o;
  o.source = *Endpoint::fromUrl(source.url());
  o.taskId = task;
  o.sourceCatalog = catalog(source);
  for (const Table &t : o.sourceCatalog.tables) o.tables.push_back(t.name);
  o.captureSettings.insert(u"consent"_s, u"test"_s);
  o.stop.kind = StopPoint::Kind::Now;
  o.log = [](int level, const QString &object, const QString &text) {
    if (level > 0) qInfo().noquote() << object << text;
  };
  const auto schemaOf = [](const Database &d) { return d.side == Side::MariaDb ? d.name : d.side == Side::Postgres ? u"public"_s : QString(); };
  for (std::size_t i = 0; i < targets.size(); ++i) {
    TargetOptions t;
    t.endpoint = *Endpoint::fromUrl(targets[i].url());
    t.streamId = QString::number(i);
    t.catalog = catalog(targets[i]);
    t.names.schemas.insert(schemaOf(source), schemaOf(targets[i]));
    o.targets.push_back(std::move(t));
  }
  return o;
}

/// Schemas on both sides and a first run that finds nothing: from here on every change counts.
void TestFollowPairs::prepare(Database &source, std::vector<Database> targets, const QString &task) {
  auto made = source.createSchema();
  if (!made) QFAIL(qPrintable(made.error().toText()));
  for (const Database &t : targets) {
    made = t.createSchema();
    if (!made) QFAIL(qPrintable(made.error().toText()));
  }
  const ReplicationResult r = Replication(m_engines, options(source, targets, task)).run();
  if (r.error) QFAIL(qPrintable(r.error->toText()));
}

void TestFollowPairs::compare(const Database &a, const Database &b, const QString &story) {
  const auto here = a.dump(), there = b.dump();
  if (!here) QFAIL(qPrintable(here.error().toText()));
  if (!there) QFAIL(qPrintable(there.error().toText()));
  QVERIFY(here->size() > 1000);
  if (*here == *there) return;
  const QStringList x = here->split(u'\n'), y = there->split(u'\n');
  for (qsizetype i = 0; i < std::max(x.size(), y.size()); ++i)
    if (x.value(i) != y.value(i)) {
      qWarning().noquote() << "line" << i << "source" << x.value(i).left(200) << "target" << y.value(i).left(200);
      break;
    }
  QFAIL(qPrintable(u"the dumps differ; %1"_s.arg(story)));
}

void TestFollowPairs::pair_data() {
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("to");
  QTest::addColumn<QString>("mode");
  QTest::addColumn<int>("faults");
  const struct { const char *name; Side from, to; } pairs[] = {{"MariaDB to PostgreSQL", Side::MariaDb, Side::Postgres},
                                                               {"PostgreSQL to MariaDB", Side::Postgres, Side::MariaDb},
                                                               {"PostgreSQL to PostgreSQL", Side::Postgres, Side::Postgres},
                                                               {"MariaDB to MariaDB", Side::MariaDb, Side::MariaDb},
                                                               {"SQLite to PostgreSQL", Side::Sqlite, Side::Postgres}};
  for (const auto &p : pairs)
    for (const QString &mode : {u"transactional"_s, u"batch"_s})
      QTest::newRow(qPrintable(u"%1, %2"_s.arg(QLatin1String(p.name), mode))) << static_cast<int>(p.from) << static_cast<int>(p.to) << mode << (mode == u"batch"_s ? 0 : 3);
}

void TestFollowPairs::pair() {
  QFETCH(int, from);
  QFETCH(int, to);
  QFETCH(QString, mode);
  QFETCH(int, faults);
  static unsigned number = 0;
  ++number;
  const QString task = u"p%1"_s.arg(number);
  Database source = database(static_cast<Side>(from), true, u"s%1"_s.arg(number)), target = database(static_cast<Side>(to), false, u"t%1"_s.arg(number));
  prepare(source, {target}, task);
  if (QTest::currentTestFailed()) return;
  ReplicationOptions o = options(source, {target}, task);
  o.apply = mode == u"batch"_s ? ApplyChoice::Batch : ApplyChoice::Transactional;
  o.stop = {};
  Workload workload(source, 4711 + number);
  Replication replication(m_engines, o);
  ReplicationResult result;
  std::thread runner([&] { result = replication.run(); });
  workload.start();
  std::mt19937 random(number);
  QStringList story;
  for (int i = 0; i < faults; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(700));
    PrivateServer *server = random() % 2 && source.server ? source.server : target.server;
    story << (server == target.server ? u"target"_s : u"source"_s) + (i == 1 ? u" paused"_s : u" crashed"_s);
    if (i == 1) server->pause();
    else server->crash();
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    if (i == 1) server->unpause();
    else if (auto r = server->restart(); !r) qWarning() << r.error().toText();
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(1500));
  workload.stop();
  replication.stopAtCurrent();
  runner.join();
  QVERIFY2(!result.error, result.error ? qPrintable(result.error->toText() + u"\nafter "_s + story.join(u", "_s)) : "");
  QVERIFY(result.reachedStopPoint);
  compare(source, target, story.join(u", "_s));
  qInfo() << workload.batches() << "batches," << result.progress.capturedChanges << "changes, reconnects" << result.progress.sourceReconnects << result.progress.lanes.front().reconnects;
  (void)(*m_engines.require(o.source.engine))->removeCapture(o.source, {}, captureOptions(o), DestructiveConsent::byFlag(u"test"_s), {});
}

void TestFollowPairs::twoTargetsOfOneSource() {
  Database source = database(Side::MariaDb, true, u"two"_s);
  const std::vector<Database> targets{database(Side::Postgres, false, u"two_pg"_s), database(Side::MariaDb, false, u"two_my"_s)};
  prepare(source, targets, u"two"_s);
  if (QTest::currentTestFailed()) return;
  Workload workload(source, 99);
  for (int i = 0; i < 30; ++i) QVERIFY(source.sql(workload.batch()));
  const ReplicationResult r = Replication(m_engines, options(source, targets, u"two"_s)).run();
  QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
  for (const Database &t : targets) compare(source, t, u"two targets"_s);
}

/// 100 MB for two targets, in one transaction and in many: no more than one target may take.
void TestFollowPairs::twoTargetsStayInMemory() {
  const auto peakNow = [](bool reset) {
    if (QFile refs(u"/proc/self/clear_refs"_s); reset && refs.open(QIODevice::WriteOnly)) refs.write("5");
    QFile status(u"/proc/self/status"_s);
    qint64 peak = 0;
    if (status.open(QIODevice::ReadOnly))
      for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) peak = line.simplified().split(' ').value(1).toLongLong();
    return peak / 1024;
  };
  Database source = database(Side::MariaDb, true, u"wide"_s);
  const std::vector<Database> targets{database(Side::Postgres, false, u"wide_pg"_s), database(Side::MariaDb, false, u"wide_my"_s)};
  prepare(source, targets, u"wide"_s);
  if (QTest::currentTestFailed()) return;
  QString work = u"INSERT INTO orders SELECT seq, seq, 1, '2026-01-01 00:00:00', REPEAT(MD5(seq), 32) FROM seq_1_to_60000;"_s;
  for (int n = 0; n < 20; ++n) work += u"INSERT INTO orders SELECT seq, seq, 2, '2026-01-01 00:00:00', REPEAT(MD5(seq), 32) FROM seq_%1_to_%2;"_s.arg(100000 + n * 2000).arg(101999 + n * 2000);
  QVERIFY(source.sql(work));
  const qint64 before = peakNow(true);
  const ReplicationResult r = Replication(m_engines, options(source, targets, u"wide"_s)).run();
  const qint64 peak = peakNow(false);
  QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
  qInfo() << "from" << before << "MB to" << peak << "MB";
  QVERIFY2(peak > before && peak < 300, qPrintable(QString::number(peak)));
  for (const Database &t : targets) QCOMPARE(t.sql(u"SELECT count(*) FROM orders WHERE length(body) = 1024;"_s).value_or(QString()).trimmed(), u"100000"_s);
}

void TestFollowPairs::cascadesFromMariaDb() {
  Database source = database(Side::MariaDb, true, u"casc"_s), target = database(Side::Postgres, false, u"casc"_s);
  const QString tables = u"CREATE TABLE p(id INT PRIMARY KEY); CREATE TABLE c(id INT PRIMARY KEY, p INT%1); CREATE TABLE g(id INT PRIMARY KEY, c INT%2); CREATE TABLE n(id INT PRIMARY KEY, p INT%3);"_s;
  QVERIFY(source.sql(tables.arg(u", FOREIGN KEY (p) REFERENCES p(id) ON DELETE CASCADE ON UPDATE CASCADE"_s, u", FOREIGN KEY (c) REFERENCES c(id) ON DELETE CASCADE"_s, u", FOREIGN KEY (p) REFERENCES p(id) ON DELETE SET NULL"_s)));
  QVERIFY(target.sql(tables.arg(QString(), QString(), QString())));
  QVERIFY(!Replication(m_engines, options(source, {target}, u"casc"_s)).run().error);
  QVERIFY(source.sql(u"INSERT INTO p VALUES (1),(2),(3); INSERT INTO c VALUES (10,1),(11,1),(20,2),(30,3); INSERT INTO g VALUES (100,10),(200,20),(300,30); INSERT INTO n VALUES (1,1),(2,2);"
                     "DELETE FROM p WHERE id=1; UPDATE p SET id=33 WHERE id=3;"_s));
  const ReplicationResult r = Replication(m_engines, options(source, {target}, u"casc"_s)).run();
  QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
  for (const QString &question : {u"SELECT concat(id, ':', p) FROM c ORDER BY id;"_s, u"SELECT concat(id, ':', c) FROM g ORDER BY id;"_s, u"SELECT concat(id, ':', coalesce(p, 0)) FROM n ORDER BY id;"_s})
    QCOMPARE(*target.sql(question), *source.sql(question));
  QCOMPARE(target.sql(u"SELECT count(*) FROM g;"_s)->trimmed(), u"2"_s);
}

void TestFollowPairs::idleSlotKeepsNoWal() {
  Database source = database(Side::Postgres, true, u"idle"_s), target = database(Side::Postgres, false, u"idle"_s), busy = database(Side::Postgres, true, u"busy"_s);
  prepare(source, {target}, u"idle"_s);
  if (QTest::currentTestFailed()) return;
  ReplicationOptions o = options(source, {target}, u"idle"_s);
  o.stop = {};
  Replication replication(m_engines, o);
  ReplicationResult result;
  std::thread runner([&] { result = replication.run(); });
  const bool written = busy.sql(u"CREATE TABLE filler AS SELECT i, repeat(md5(i::text), 30) AS t FROM generate_series(1, 100000) i;"_s).has_value(); // about 110 MB of WAL
  qint64 kept = -1;
  for (int i = 0; i < 60; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    kept = source.sql(u"SELECT max(pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn))::bigint FROM pg_replication_slots WHERE slot_name = 'portolan_idle';"_s)->trimmed().toLongLong();
    if (kept < (8 << 20)) break;
  }
  replication.stop();
  runner.join();
  QVERIFY(written);
  QVERIFY2(!result.error, result.error ? qPrintable(result.error->toText()) : "");
  QVERIFY2(kept >= 0 && kept < (32 << 20), qPrintable(QString::number(kept)));
}

QTEST_GUILESS_MAIN(TestFollowPairs)
#include "test_follow_pairs.moc"
