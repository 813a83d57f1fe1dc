// SPDX-License-Identifier: GPL-3.0-or-later
// Full load and change capture under a seeded workload while everything that can die does. Short form: three rounds per
// pair. Long form: PORTOLAN_CHAOS_ROUNDS=40 (200 rounds over the five pairs); PORTOLAN_CHAOS_SEED repeats a run
// (`test_chaos "pair:MariaDB to PostgreSQL"` one pair of it) and PORTOLAN_CLI tests another binary. Portolan reaches the
// servers through proxies that cut, delay and swallow; the workload and the last comparison go straight there.
#include "tests/e2e_cdc/flaky_proxy.h"
#include "tests/e2e_cdc/workload.h"

#include <QTemporaryDir>
#include <QTest>
#include <signal.h>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::Literals;

namespace {

unsigned seedOfRun() {
  bool ok = false;
  const unsigned given = qEnvironmentVariable("PORTOLAN_CHAOS_SEED").toUInt(&ok);
  return ok ? given : 20261122U;
}
int roundsPerPair() {
  const int given = qEnvironmentVariableIntValue("PORTOLAN_CHAOS_ROUNDS");
  return given > 0 ? given : 3;
}

/// The long form's pairs take longer than QtTest's patience with one function.
[[maybe_unused]] const bool patient = qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT") || qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");

/// portolan-cli as a process of its own.
class Cli {
public:
  explicit Cli(QString logPath) : m_log(std::move(logPath)) {}
  ~Cli() { kill(); }
  void start(const QStringList &arguments) {
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_log, QIODevice::Append);
    m_process->start(qEnvironmentVariable("PORTOLAN_CLI", QStringLiteral(PORTOLAN_BINARY_DIR "/bin/portolan-cli")), arguments);
    m_process->waitForStarted();
  }
  [[nodiscard]] bool running() { return m_process && m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(1); }
  int wait(int seconds) {
    if (!m_process->waitForFinished(seconds * 1000)) return -1;
    return m_process->exitCode();
  }
  void kill() {
    if (!m_process || m_process->state() == QProcess::NotRunning) return;
    ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL);
    m_process->waitForFinished(5000);
  }
  [[nodiscard]] QString tail() const {
    QFile file(m_log);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll().right(6000));
  }

private:
  QString m_log;
  std::unique_ptr<QProcess> m_process;
};

} // namespace

class TestChaos : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void pair_data();
  void pair();
  void cleanupTestCase();

private:
  Database database(Side side, bool source, int number);
  QStringList arguments(const Database &source, const Database &target, const QString &runFolder) const;
  QString oneFault(std::mt19937 &random, Cli &cli, Database &source, Database &target, const QStringList &resume);

  std::unique_ptr<PrivateServer> m_maria[2], m_postgres[2];
  std::map<const PrivateServer *, std::unique_ptr<FlakyProxy>> m_proxies;
  QTemporaryDir m_folder;
};

void TestChaos::initTestCase() {
  for (int i = 0; i < 2; ++i) {
    auto maria = PrivateServer::start(PrivateServer::Kind::MariaDb);
    QVERIFY2(maria.has_value(), maria ? "" : qPrintable(maria.error().toText()));
    m_maria[i] = std::move(*maria);
    auto postgres = PrivateServer::start(PrivateServer::Kind::Postgres, {{u"max_replication_slots"_s, u"20"_s}, {u"max_wal_senders"_s, u"20"_s}});
    QVERIFY2(postgres.has_value(), postgres ? "" : qPrintable(postgres.error().toText()));
    m_postgres[i] = std::move(*postgres);
    for (const PrivateServer *server : {m_maria[i].get(), m_postgres[i].get()}) m_proxies[server] = std::make_unique<FlakyProxy>(server->port());
  }
  qInfo() << "seed" << seedOfRun() << "rounds per pair" << roundsPerPair();
}

void TestChaos::cleanupTestCase() {
  m_proxies.clear();
  for (int i = 0; i < 2; ++i) {
    m_maria[i].reset();
    m_postgres[i].reset();
  }
}

Database TestChaos::database(Side side, bool source, int number) {
  Database d;
  d.side = side;
  d.name = (source ? u"src%1"_s : u"dst%1"_s).arg(number);
  if (side == Side::MariaDb) d.server = m_maria[source ? 0 : 1].get();
  if (side == Side::Postgres) d.server = m_postgres[source ? 0 : 1].get();
  if (side == Side::Sqlite) d.name = m_folder.filePath(d.name + u".db"_s);
  if (d.server) {
    (void)d.server->createDatabase(d.name);
    d.viaPort = m_proxies[d.server]->port();
  }
  return d;
}

QStringList TestChaos::arguments(const Database &source, const Database &target, const QString &runFolder) const {
  QStringList a{u"migrate"_s, u"--from"_s, source.url(), u"--to"_s, target.url(), u"--type"_s, u"full-load-and-cdc"_s, u"--run-dir"_s, runFolder, u"--chunk-mb"_s, u"1"_s};
  if (target.side == Side::Postgres) a << u"--target-schema"_s << u"public"_s;
  if (source.side == Side::Sqlite) a << u"--install-triggers"_s;
  return a;
}

QString TestChaos::oneFault(std::mt19937 &random, Cli &cli, Database &source, Database &target, const QStringList &resume) {
  const auto sleep = [](unsigned ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); };
  PrivateServer *either = random() % 2 && source.server ? source.server : target.server;
  switch (random() % 9) {
  case 0: case 1: cli.kill(); cli.start(resume); return u"killed portolan-cli"_s;
  case 2:
    if (!target.server) break;
    target.server->crash();
    sleep(static_cast<unsigned>(random() % 1500));
    if (auto r = target.server->restart(); !r) qWarning() << r.error().toText();
    return u"crashed the target"_s;
  case 3:
    if (!source.server) break;
    source.server->crash();
    sleep(static_cast<unsigned>(random() % 1500));
    if (auto r = source.server->restart(); !r) qWarning() << r.error().toText();
    return u"crashed the source"_s;
  case 4:
    either->pause();
    sleep(static_cast<unsigned>(500 + random() % 2000));
    either->unpause();
    return u"paused a server"_s;
  case 5:
    for (unsigned cuts = 1 + random() % 4; cuts > 0; --cuts) {
      m_proxies[either]->cut();
      sleep(static_cast<unsigned>(random() % 200));
    }
    return either == target.server ? u"cut the way to the target"_s : u"cut the way to the source"_s;
  case 6:
    m_proxies[either]->delay(std::chrono::milliseconds(1 + random() % 30));
    sleep(static_cast<unsigned>(500 + random() % 1500));
    m_proxies[either]->delay(std::chrono::milliseconds(0));
    return u"slowed a way down"_s;
  case 7:
    m_proxies[either]->swallow();
    sleep(static_cast<unsigned>(random() % 700));
    m_proxies[either]->cut();
    return u"lost packets, then the way"_s;
  default: // both at once
    cli.kill();
    target.server->crash();
    if (auto r = target.server->restart(); !r) qWarning() << r.error().toText();
    cli.start(resume);
    return u"killed portolan-cli and crashed the target"_s;
  }
  cli.kill();
  cli.start(resume);
  return u"killed portolan-cli"_s;
}

void TestChaos::pair_data() {
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("to");
  QTest::addColumn<int>("faults");
  QTest::addColumn<QString>("apply");
  QTest::addColumn<int>("number");
  int number = 0; // with the seed it makes a pair's story, so that the pair can be repeated alone
  const auto row = [&number](const char *name, Side from, Side to, int faults, const QString &apply = u"auto"_s) { QTest::newRow(name) << static_cast<int>(from) << static_cast<int>(to) << faults << apply << ++number; };
  const int n = roundsPerPair();
  row("MariaDB to PostgreSQL, quiet", Side::MariaDb, Side::Postgres, 0);
  row("PostgreSQL to MariaDB, quiet", Side::Postgres, Side::MariaDb, 0);
  row("MariaDB to PostgreSQL", Side::MariaDb, Side::Postgres, n);
  row("PostgreSQL to MariaDB", Side::Postgres, Side::MariaDb, n);
  row("PostgreSQL to PostgreSQL", Side::Postgres, Side::Postgres, n);
  row("MariaDB to MariaDB", Side::MariaDb, Side::MariaDb, n);
  row("SQLite to PostgreSQL", Side::Sqlite, Side::Postgres, n);
  row("MariaDB to PostgreSQL, parallel", Side::MariaDb, Side::Postgres, n, u"parallel"_s);
  if (!qEnvironmentVariableIsSet("PORTOLAN_CHAOS_ROUNDS")) return;
  row("PostgreSQL to MariaDB, parallel", Side::Postgres, Side::MariaDb, n, u"parallel"_s);
  row("PostgreSQL to PostgreSQL, parallel", Side::Postgres, Side::Postgres, n, u"parallel"_s);
  row("MariaDB to MariaDB, parallel", Side::MariaDb, Side::MariaDb, n, u"parallel"_s);
  row("PostgreSQL to MariaDB, batch", Side::Postgres, Side::MariaDb, n, u"batch"_s);
}

void TestChaos::pair() {
  QFETCH(int, from);
  QFETCH(int, to);
  QFETCH(int, faults);
  QFETCH(QString, apply);
  QFETCH(int, number);
  Database source = database(static_cast<Side>(from), true, number), target = database(static_cast<Side>(to), false, number);
  if (auto made = source.createSchema(); !made) QFAIL(qPrintable(made.error().toText()));
  std::mt19937 random(seedOfRun() + static_cast<unsigned>(number));
  Workload seeded(source, seedOfRun() * 31 + static_cast<unsigned>(number));
  for (int i = 0; i < 20; ++i)
    if (auto r = source.sql(seeded.batch()); !r) QFAIL(qPrintable(r.error().toText()));
  const QString run = m_folder.filePath(u"run%1"_s.arg(number));
  const QStringList first = arguments(source, target, run) + QStringList{u"--apply"_s, apply}, resume = first + QStringList{u"--resume"_s};
  Cli cli(run + u".log"_s);
  seeded.start();
  cli.start(first);
  QStringList story;
  for (int round = 0; round < faults; ++round) {
    std::this_thread::sleep_for(std::chrono::milliseconds(400 + random() % 2500));
    if (!cli.running()) { // a fault during the load ends the run: the user resumes it
      story << u"resumed"_s;
      cli.start(resume);
    }
    story << oneFault(random, cli, source, target, resume);
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(1500));
  for (int i = 0; i < 600 && seeded.batches() <= 5; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(100)); // a busy machine
  seeded.stop();
  QVERIFY2(seeded.batches() > 5, "the workload did not run");
  cli.kill();
  // To the end: at most a few lives, because a server may still be recovering.
  int code = -1;
  for (int life = 0; life < 4 && code != 0; ++life) {
    const bool known = QFile::exists(run + u"/run.sqlite"_s);
    cli.start((known ? resume : first) + QStringList{u"--stop-position"_s, u"now"_s, u"--validate"_s, u"full"_s});
    code = cli.wait(std::min(90 + 20 * faults, 300)); // what piled up while Portolan was down is applied first
    if (code < 0) cli.kill();
    if (code == 7) break; // differences are never tried away
  }
  if (code != 0) qWarning().noquote() << cli.tail(); // QtTest cuts long messages
  QVERIFY2(code == 0, qPrintable(u"exit %1 after %2"_s.arg(code).arg(story.join(u", "_s)).right(800)));
  const auto here = source.dump(), there = target.dump();
  if (!here) QFAIL(qPrintable(here.error().toText()));
  if (!there) QFAIL(qPrintable(there.error().toText()));
  if (*here != *there) {
    QFile a(u"/tmp/portolan_chaos_source.txt"_s), b(u"/tmp/portolan_chaos_target.txt"_s);
    if (a.open(QIODevice::WriteOnly) && b.open(QIODevice::WriteOnly)) { a.write(here->toUtf8()); b.write(there->toUtf8()); }
  }
  QVERIFY2(*here == *there, qPrintable(u"the dumps differ after %1"_s.arg(story.join(u", "_s))));
  QVERIFY(here->size() > 1000);
  qInfo().noquote() << faults << "rounds," << seeded.batches() << "batches," << here->size() << "bytes equal;" << story.join(u", "_s);
}

QTEST_GUILESS_MAIN(TestChaos)
#include "test_chaos.moc"
