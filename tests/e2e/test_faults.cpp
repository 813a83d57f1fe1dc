// SPDX-License-Identifier: GPL-3.0-or-later
// Faults below the program: connections cut in the middle of a chunk, disks that fill up on the target.
#include "tests/e2e/cli_fixture.h"
#include "tests/e2e/cutting_proxy.h"

#include <QDir>

using namespace portolan;
using namespace portolan::testing;

class FaultsTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  QTemporaryDir m_folder;
  int m_runs = 0;

  static QString answer(const Result<QString> &result) { return result ? result->trimmed() : QStringLiteral("error: ") + result.error().toText(); }
  QString maria(const QString &database, const QString &statements) { return answer(m_maria->sql(database, statements)); }
  QString postgres(const QString &database, const QString &statements) { return answer(m_postgres->sql(database, statements)); }
  static QString through(const PrivateServer &server, const CuttingProxy &proxy, const QString &database) {
    Endpoint endpoint = server.endpoint(database);
    endpoint.port = proxy.port();
    return endpoint.toUrl();
  }
  QString newRun() { return m_folder.filePath(QStringLiteral("run%1").arg(++m_runs)); }
  static QStringList migrate(const QString &from, const QString &to, const QString &run, const QStringList &more = {}) {
    return QStringList{QStringLiteral("migrate"), QStringLiteral("--from"), from, QStringLiteral("--to"), to, QStringLiteral("--validate"), QStringLiteral("full"), QStringLiteral("--quiet"), QStringLiteral("--chunk-mb"), QStringLiteral("1"),
                       QStringLiteral("--run-dir"), run} + more;
  }
  void freshTargets(const QString &name) {
    maria(QStringLiteral("mysql"), QStringLiteral("DROP DATABASE IF EXISTS %1; CREATE DATABASE %1 CHARACTER SET utf8mb4").arg(name));
    postgres(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
    postgres(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1").arg(name));
  }

private Q_SLOTS:
  void initTestCase() {
    START_SERVERS(m_maria, m_postgres);
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("src")));
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("src")));
    QVERIFY(!maria(QStringLiteral("src"), QStringLiteral("CREATE TABLE big (id INT PRIMARY KEY, v VARCHAR(400)); INSERT INTO big SELECT seq, REPEAT(MD5(seq), 10) FROM seq_1_to_60000; ANALYZE TABLE big")).startsWith(QLatin1String("error")));
    QVERIFY(!postgres(QStringLiteral("src"), QStringLiteral("CREATE TABLE big (id int PRIMARY KEY, v varchar(400)); INSERT INTO big SELECT i, repeat(md5(i::text), 10) FROM generate_series(1, 60000) i; ANALYZE big")).startsWith(QLatin1String("error")));
  }

  void connectionCutMidChunk_data() {
    QTest::addColumn<bool>("fromMaria");
    QTest::addColumn<bool>("toMaria");
    QTest::addColumn<bool>("cutSource");
    for (const bool cutSource : {true, false}) {
      const char *side = cutSource ? "source cut" : "target cut";
      QTest::addRow("MariaDB to PostgreSQL, %s", side) << true << false << cutSource;
      QTest::addRow("PostgreSQL to MariaDB, %s", side) << false << true << cutSource;
      QTest::addRow("PostgreSQL to PostgreSQL, %s", side) << false << false << cutSource;
    }
  }
  /// Two connections die after 3 MB; the run goes on by itself, and the comparison proves every row once.
  void connectionCutMidChunk() {
    QFETCH(bool, fromMaria);
    QFETCH(bool, toMaria);
    QFETCH(bool, cutSource);
    freshTargets(QStringLiteral("cut"));
    const PrivateServer &source = fromMaria ? *m_maria : *m_postgres, &target = toMaria ? *m_maria : *m_postgres;
    const CuttingProxy proxy((cutSource ? source : target).port(), 3000000, 2);
    const QString from = cutSource ? through(source, proxy, QStringLiteral("src")) : source.url(QStringLiteral("src"));
    const QString to = cutSource ? target.url(QStringLiteral("cut")) : through(target, proxy, QStringLiteral("cut"));
    const CliResult result = runCli(migrate(from, to, newRun(), {QStringLiteral("--target-schema"), toMaria ? QStringLiteral("cut") : QStringLiteral("public")}));
    VERIFY_EXIT(result, 0);
    QCOMPARE(proxy.cutsMade(), 2);
    // PostgreSQL keeps the snapshot that the lost reader was on; MariaDB's is gone with the connection, and that is said.
    if (cutSource) QCOMPARE(result.err.contains(QLatin1String("is read as it is now")), fromMaria);
    const QString sums = QStringLiteral("SELECT count(*), count(DISTINCT id), sum(length(v)) FROM big");
    QCOMPARE((toMaria ? maria(QStringLiteral("cut"), sums).replace(QLatin1Char('\t'), QLatin1Char('|')) : postgres(QStringLiteral("cut"), sums)), QStringLiteral("60000|60000|19200000"));
  }

  /// A connection that dies again and again ends the run with the right code and the way out; --resume ends it well.
  void cutForGoodThenResumed() {
    freshTargets(QStringLiteral("cut"));
    CuttingProxy proxy(m_postgres->port(), 300000, 1000000);
    const QString run = newRun();
    const QStringList arguments = migrate(m_maria->url(QStringLiteral("src")), through(*m_postgres, proxy, QStringLiteral("cut")), run, {QStringLiteral("--target-schema"), QStringLiteral("public")});
    const CliResult result = runCli(arguments);
    VERIFY_EXIT(result, 5);
    QVERIFY2(result.err.contains(QLatin1String("--resume")), describe(result).constData());
    proxy.letPass();
    VERIFY_EXIT(runCli(QStringList(arguments) << QStringLiteral("--resume")), 0);
    QCOMPARE(postgres(QStringLiteral("cut"), QStringLiteral("SELECT count(*), count(DISTINCT id), sum(length(v)) FROM big")), QStringLiteral("60000|60000|19200000"));
  }

  void targetDiskFull_data() {
    QTest::addColumn<QString>("target");
    QTest::newRow("PostgreSQL") << QStringLiteral("postgres");
    QTest::newRow("MariaDB") << QStringLiteral("mariadb");
    QTest::newRow("SQLite") << QStringLiteral("sqlite");
  }
  /// Files of the target may not grow beyond 8 MB: the load ends with exit code 5 and says why; with room again it resumes.
  void targetDiskFull() {
    QFETCH(QString, target);
    freshTargets(QStringLiteral("brim"));
    const QString run = newRun(), sqlite = m_folder.filePath(QStringLiteral("brim.db"));
    PrivateServer *server = target == QLatin1String("postgres") ? m_postgres.get() : target == QLatin1String("mariadb") ? m_maria.get() : nullptr;
    const QString to = server ? server->url(QStringLiteral("brim")) : QStringLiteral("sqlite://") + sqlite;
    const QString limited = target == QLatin1String("postgres") ? QStringLiteral("/base/") : target == QLatin1String("mariadb") ? QStringLiteral("/brim/") : QStringLiteral("brim.db");
    const QMap<QString, QString> shim{{QStringLiteral("LD_PRELOAD"), QStringLiteral(PORTOLAN_FULL_DISK_LIBRARY)}, {QStringLiteral("PORTOLAN_FULL_DISK_PATH"), limited}, {QStringLiteral("PORTOLAN_FULL_DISK_BYTES"), QString::number(8 << 20)}};
    if (server) {
      VERIFY_OK(server->stop());
      for (auto it = shim.cbegin(); it != shim.cend(); ++it) qputenv(it.key().toLatin1().constData(), it.value().toUtf8());
      const auto started = server->restart();
      for (auto it = shim.cbegin(); it != shim.cend(); ++it) qunsetenv(it.key().toLatin1().constData());
      VERIFY_OK(started);
    }
    const QString from = server == m_maria.get() ? m_postgres->url(QStringLiteral("src")) : m_maria->url(QStringLiteral("src"));
    QStringList arguments = migrate(from, to, run);
    if (server) arguments << QStringLiteral("--target-schema") << (server == m_maria.get() ? QStringLiteral("brim") : QStringLiteral("public"));
    const CliResult result = runCli(arguments, server ? QMap<QString, QString>() : shim);
    VERIFY_EXIT(result, 5);
    QVERIFY2(result.err.contains(QLatin1String("what to do")) && result.err.contains(QLatin1String("disk"), Qt::CaseInsensitive), describe(result).constData());
    if (server) {
      VERIFY_OK(server->stop());
      VERIFY_OK(server->restart());
    }
    VERIFY_EXIT(runCli(QStringList(arguments) << QStringLiteral("--resume")), 0);
    const QString sums = QStringLiteral("SELECT count(*), count(DISTINCT id), sum(length(v)) FROM big;");
    const QString got = server == nullptr ? sqliteShell(sqlite, sums).trimmed() : server == m_maria.get() ? maria(QStringLiteral("brim"), sums).replace(QLatin1Char('\t'), QLatin1Char('|')) : postgres(QStringLiteral("brim"), sums);
    QCOMPARE(got, QStringLiteral("60000|60000|19200000"));
  }

  /// The disk of the run folder itself is full: said before or during the run, never a wrong answer.
  void runFolderFull() {
    freshTargets(QStringLiteral("brim"));
    const QString run = newRun();
    const QMap<QString, QString> shim{{QStringLiteral("LD_PRELOAD"), QStringLiteral(PORTOLAN_FULL_DISK_LIBRARY)}, {QStringLiteral("PORTOLAN_FULL_DISK_PATH"), run}, {QStringLiteral("PORTOLAN_FULL_DISK_BYTES"), QStringLiteral("4096")}};
    const QStringList arguments = migrate(m_maria->url(QStringLiteral("src")), m_postgres->url(QStringLiteral("brim")), run);
    const CliResult result = runCli(arguments, shim);
    QVERIFY2(result.exitCode == 3 || result.exitCode == 2, describe(result).constData());
    QVERIFY2(result.err.contains(QLatin1String("disk"), Qt::CaseInsensitive) || result.err.contains(QLatin1String("No space")), describe(result).constData());
  }

  /// Rows of a prepared XA transaction wait in the run folder; its disk is full: named, nothing lost, and with room again it goes on.
  void spillFolderFull() {
    freshTargets(QStringLiteral("brim"));
    maria(QStringLiteral("mysql"), QStringLiteral("DROP DATABASE IF EXISTS held; CREATE DATABASE held CHARACTER SET utf8mb4"));
    maria(QStringLiteral("held"), QStringLiteral("CREATE TABLE held (id INT PRIMARY KEY, v VARCHAR(400)); INSERT INTO held VALUES (0, 'first')"));
    const QString run = newRun();
    const QStringList arguments = migrate(m_maria->url(QStringLiteral("held")), m_postgres->url(QStringLiteral("brim")), run,
                                          {QStringLiteral("--target-schema"), QStringLiteral("public"), QStringLiteral("--type"), QStringLiteral("full-load-and-cdc"), QStringLiteral("--stop-position"), QStringLiteral("now"), QStringLiteral("--memory-mb"), QStringLiteral("32")});
    VERIFY_EXIT(runCli(arguments), 0);
    maria(QStringLiteral("held"), QStringLiteral("XA START 'held'; INSERT INTO held SELECT seq, REPEAT(MD5(seq), 10) FROM seq_1_to_40000; XA END 'held'; XA PREPARE 'held'"));
    maria(QStringLiteral("held"), QStringLiteral("INSERT INTO held VALUES (50000, 'beside it')"));
    const QMap<QString, QString> shim{{QStringLiteral("LD_PRELOAD"), QStringLiteral(PORTOLAN_FULL_DISK_LIBRARY)}, {QStringLiteral("PORTOLAN_FULL_DISK_PATH"), run + QStringLiteral("/spill/")}, {QStringLiteral("PORTOLAN_FULL_DISK_BYTES"), QString::number(4 << 20)}};
    const CliResult result = runCli(QStringList(arguments) << QStringLiteral("--resume"), shim);
    VERIFY_EXIT(result, 3);
    QVERIFY2(result.err.contains(run + QStringLiteral("/spill")) && result.err.contains(QLatin1String("No space left")) && result.err.contains(QLatin1String("what to do")), describe(result).constData());
    maria(QStringLiteral("held"), QStringLiteral("XA COMMIT 'held'"));
    VERIFY_EXIT(runCli(QStringList(arguments) << QStringLiteral("--resume")), 0);
    QCOMPARE(postgres(QStringLiteral("brim"), QStringLiteral("SELECT count(*), count(DISTINCT id), sum(length(v)) FROM held")), QStringLiteral("40002|40002|12800014"));
    QVERIFY(QDir(run + QStringLiteral("/spill")).isEmpty());
  }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "test_faults.moc"
