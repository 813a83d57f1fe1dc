// SPDX-License-Identifier: GPL-3.0-or-later
// Whole migrations from the command line, with faults. MariaDB and PostgreSQL run privately, once for all tests.
#include "tests/e2e/cli_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpServer>
#include <csignal>

using namespace portolan;
using namespace portolan::testing;

class MigrateTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  QTemporaryDir m_folder;
  int m_runs = 0;

  QString run() { return m_folder.filePath(QStringLiteral("run%1").arg(++m_runs)); }
  QString maria(const QString &database, const QString &statements) {
    auto result = m_maria->sql(database, statements);
    return result ? result->trimmed() : QStringLiteral("error: ") + result.error().toText();
  }
  QString postgres(const QString &database, const QString &statements) {
    auto result = m_postgres->sql(database, statements);
    return result ? result->trimmed() : QStringLiteral("error: ") + result.error().toText();
  }
  /// An empty database of that name on both servers.
  void fresh(const QString &name) {
    maria(QStringLiteral("mysql"), QStringLiteral("DROP DATABASE IF EXISTS `%1`; CREATE DATABASE `%1` CHARACTER SET utf8mb4").arg(name));
    postgres(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(name));
    postgres(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE \"%1\"").arg(name));
  }
  QStringList mariaToPostgres(const QString &name, const QStringList &more = {}) {
    return QStringList{QStringLiteral("migrate"), QStringLiteral("--from"), m_maria->url(name), QStringLiteral("--to"), m_postgres->url(name), QStringLiteral("--validate"), QStringLiteral("full"), QStringLiteral("--quiet")} + more;
  }

private Q_SLOTS:
  void initTestCase() {
    START_SERVERS(m_maria, m_postgres);
  }

  void wholeDatabase() {
    fresh(QStringLiteral("whole"));
    maria(QStringLiteral("whole"), QStringLiteral(
      "CREATE TABLE parent (id INT UNSIGNED PRIMARY KEY AUTO_INCREMENT, name VARCHAR(40) NOT NULL, UNIQUE KEY by_name (name));"
      "CREATE TABLE child (id BIGINT PRIMARY KEY AUTO_INCREMENT, parent_id INT UNSIGNED, amount DECIMAL(12,2), kind ENUM('a','b'), doc JSON, at DATETIME(6), KEY (parent_id), CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent (id) ON DELETE CASCADE);"
      "CREATE TABLE empty_one (id INT PRIMARY KEY, t TEXT); CREATE TABLE keyless (a INT, b VARCHAR(10));"
      "INSERT INTO parent (name) SELECT CONCAT('p', seq) FROM seq_1_to_500;"
      "INSERT INTO child (parent_id, amount, kind, doc, at) SELECT 1 + seq % 500, seq / 7, 'b', JSON_OBJECT('z', seq, 'a', 1.50), '2020-02-29 23:59:59.999999' FROM seq_1_to_2000;"
      "INSERT INTO keyless VALUES (1,'x'),(1,'x'),(NULL,NULL);"));
    const CliResult result = runCli(mariaToPostgres(QStringLiteral("whole"), {QStringLiteral("--run-dir"), run()}));
    VERIFY_EXIT(result, 0);
    QCOMPARE(postgres(QStringLiteral("whole"), QStringLiteral("SELECT count(*), sum(amount) FROM whole.child")), QStringLiteral("2000|%1").arg(maria(QStringLiteral("whole"), QStringLiteral("SELECT SUM(amount) FROM child"))));
    QCOMPARE(postgres(QStringLiteral("whole"), QStringLiteral("SELECT count(*) FROM whole.keyless")), QStringLiteral("3"));
    // next numbers go on where the source was
    QCOMPARE(postgres(QStringLiteral("whole"), QStringLiteral("INSERT INTO whole.parent (name) VALUES ('new') RETURNING id")).section(QLatin1Char('\n'), 0, 0), maria(QStringLiteral("whole"), QStringLiteral("SELECT AUTO_INCREMENT FROM information_schema.tables WHERE table_schema = 'whole' AND table_name = 'parent'")));
    // constraints stand
    QVERIFY(postgres(QStringLiteral("whole"), QStringLiteral("INSERT INTO whole.child (parent_id) VALUES (99999)")).startsWith(QLatin1String("error")));
    QVERIFY(postgres(QStringLiteral("whole"), QStringLiteral("INSERT INTO whole.parent (name) VALUES ('p1')")).startsWith(QLatin1String("error")));
    // the control table is gone
    QCOMPARE(postgres(QStringLiteral("whole"), QStringLiteral("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'portolan%'")), QStringLiteral("0"));
    // a second run into filled tables writes nothing and names them
    const CliResult again = runCli(mariaToPostgres(QStringLiteral("whole"), {QStringLiteral("--run-dir"), run()}));
    VERIFY_EXIT(again, 2);
    QVERIFY2(again.err.contains(QLatin1String("whole.child")), describe(again).constData());
    VERIFY_EXIT(runCli(mariaToPostgres(QStringLiteral("whole"), {QStringLiteral("--run-dir"), run(), QStringLiteral("--prepare"), QStringLiteral("drop")})), 1);
    VERIFY_EXIT(runCli(mariaToPostgres(QStringLiteral("whole"), {QStringLiteral("--run-dir"), run(), QStringLiteral("--prepare"), QStringLiteral("drop"), QStringLiteral("--yes")})), 0);
    VERIFY_EXIT(runCli(mariaToPostgres(QStringLiteral("whole"), {QStringLiteral("--run-dir"), run(), QStringLiteral("--prepare"), QStringLiteral("truncate"), QStringLiteral("--yes")})), 0);
    QCOMPARE(postgres(QStringLiteral("whole"), QStringLiteral("SELECT count(*) FROM whole.parent")), QStringLiteral("500"));
  }

  void validateFindsEveryDifference() {
    fresh(QStringLiteral("diff"));
    maria(QStringLiteral("diff"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(20), d DOUBLE, j JSON); INSERT INTO t SELECT seq, CONCAT('v', seq), seq / 3, JSON_OBJECT('k', seq) FROM seq_1_to_5000; CREATE TABLE k (a INT); INSERT INTO k VALUES (1),(1),(2)"));
    VERIFY_EXIT(runCli(mariaToPostgres(QStringLiteral("diff"), {QStringLiteral("--run-dir"), run()})), 0);
    const QStringList compare{QStringLiteral("validate"), QStringLiteral("--from"), m_maria->url(QStringLiteral("diff")), QStringLiteral("--to"), m_postgres->url(QStringLiteral("diff")), QStringLiteral("--json")};
    VERIFY_EXIT(runCli(compare), 0);
    postgres(QStringLiteral("diff"), QStringLiteral("UPDATE diff.t SET v = 'changed' WHERE id = 17; UPDATE diff.t SET v = NULL WHERE id = 18; UPDATE diff.t SET d = d + 1e-9 WHERE id = 19; DELETE FROM diff.t WHERE id = 4000; INSERT INTO diff.t VALUES (9000, 'x', 1, '{}'); UPDATE diff.t SET j = '{\"k\": 0}' WHERE id = 20; DELETE FROM diff.k WHERE ctid = '(0,1)'"));
    const CliResult result = runCli(compare);
    VERIFY_EXIT(result, 7);
    QSet<QString> found;
    for (const QString &line : result.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
      const QJsonObject o = QJsonDocument::fromJson(line.toUtf8()).object();
      if (o[QStringLiteral("event")].toString() == QLatin1String("difference")) found.insert(o[QStringLiteral("kind")].toString() + QLatin1Char(' ') + o[QStringLiteral("key")].toString());
    }
    const QSet<QString> expected{QStringLiteral("changed id=17"), QStringLiteral("changed id=18"), QStringLiteral("changed id=19"), QStringLiteral("changed id=20"), QStringLiteral("missing id=4000"), QStringLiteral("extra id=9000"), QStringLiteral("missing a=1")};
    QVERIFY2(found == expected, result.out.toUtf8());
  }

  void rejects() {
    fresh(QStringLiteral("rej"));
    maria(QStringLiteral("rej"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(20)); INSERT INTO t SELECT seq, CONCAT('v', seq) FROM seq_1_to_3000; UPDATE t SET v = 'far too long' WHERE id IN (7, 1500, 3000)"));
    postgres(QStringLiteral("rej"), QStringLiteral("CREATE SCHEMA rej; CREATE TABLE rej.t (id integer PRIMARY KEY, v varchar(8) NOT NULL)"));
    // stops by default, and says which row
    const CliResult stopped = runCli(mariaToPostgres(QStringLiteral("rej"), {QStringLiteral("--run-dir"), run()}));
    VERIFY_EXIT(stopped, 5);
    QVERIFY2(stopped.err.contains(QLatin1String("rej.t")) && stopped.err.contains(QLatin1String("id=7")), describe(stopped).constData());
    QCOMPARE(postgres(QStringLiteral("rej"), QStringLiteral("SELECT count(*) FROM rej.t")), QStringLiteral("0"));
    const QString folder = run();
    const CliResult rejected = runCli(mariaToPostgres(QStringLiteral("rej"), {QStringLiteral("--run-dir"), folder, QStringLiteral("--on-row-error"), QStringLiteral("reject")}));
    VERIFY_EXIT(rejected, 6);
    QCOMPARE(postgres(QStringLiteral("rej"), QStringLiteral("SELECT count(*) FROM rej.t")), QStringLiteral("2997"));
    QFile file(folder + QStringLiteral("/rejects.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList keys;
    while (!file.atEnd()) {
      const QJsonObject o = QJsonDocument::fromJson(file.readLine()).object();
      keys << o[QStringLiteral("key")].toString();
      QVERIFY(!o[QStringLiteral("reason")].toString().isEmpty());
      QCOMPARE(o[QStringLiteral("table")].toString(), QStringLiteral("rej.t"));
    }
    QCOMPARE(keys, (QStringList{QStringLiteral("id=7"), QStringLiteral("id=1500"), QStringLiteral("id=3000")}));
  }

  void killedAtAnyInstant() {
    fresh(QStringLiteral("kill"));
    maria(QStringLiteral("kill"), QStringLiteral("CREATE TABLE big (id INT PRIMARY KEY, v VARCHAR(200), KEY (v)); INSERT INTO big SELECT seq, REPEAT(MD5(seq), 5) FROM seq_1_to_60000; CREATE TABLE keyless (a INT, b VARCHAR(20)); INSERT INTO keyless SELECT seq % 5, 'x' FROM seq_1_to_5000"));
    const int instants = longTests() ? 60 : 6;
    for (int i = 0; i < instants; ++i) {
      postgres(QStringLiteral("kill"), QStringLiteral("DROP SCHEMA IF EXISTS kill CASCADE"));
      const QString folder = run();
      QStringList arguments = mariaToPostgres(QStringLiteral("kill"), {QStringLiteral("--run-dir"), folder, QStringLiteral("--chunk-mb"), QStringLiteral("1")});
      CliResult last;
      for (int round = 0; round < 4; ++round) {
        QProcess process;
        process.start(cliPath(), arguments);
        QVERIFY(process.waitForStarted());
        const bool toTheEnd = round == 3;
        if (!process.waitForFinished(toTheEnd ? 120000 : QRandomGenerator::global()->bounded(5, 700))) process.kill(); // SIGKILL
        process.waitForFinished(10000);
        last = {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
        if (last.exitCode == 3 && last.err.contains(QLatin1String("is finished"))) last.exitCode = 0; // the kill came after the end
        if (last.exitCode == 0) break;
        if (QFile::exists(folder + QStringLiteral("/run.sqlite")) && !arguments.contains(QStringLiteral("--resume"))) arguments << QStringLiteral("--resume");
      }
      VERIFY_EXIT(last, 0);
      QCOMPARE(postgres(QStringLiteral("kill"), QStringLiteral("SELECT count(*), count(DISTINCT id), sum(length(v)) FROM kill.big")), QStringLiteral("60000|60000|9600000"));
      QCOMPARE(postgres(QStringLiteral("kill"), QStringLiteral("SELECT count(*) FROM kill.keyless")), QStringLiteral("5000"));
    }
  }

  void anotherRunIsLockedOut() {
    fresh(QStringLiteral("locked"));
    maria(QStringLiteral("locked"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY)"));
    const QString folder = run();
    VERIFY_EXIT(runCli(mariaToPostgres(QStringLiteral("locked"), {QStringLiteral("--run-dir"), folder, QStringLiteral("--resume")})), 3);
    VERIFY_EXIT(runCli(mariaToPostgres(QStringLiteral("locked"), {QStringLiteral("--run-dir"), folder})), 0);
    VERIFY_EXIT(runCli(mariaToPostgres(QStringLiteral("locked"), {QStringLiteral("--run-dir"), folder, QStringLiteral("--resume")})), 3); // finished
  }

  void serverRestartedMidLoad() {
    fresh(QStringLiteral("crash"));
    maria(QStringLiteral("crash"), QStringLiteral("CREATE TABLE big (id INT PRIMARY KEY, v VARCHAR(200)); INSERT INTO big SELECT seq, REPEAT(MD5(seq), 5) FROM seq_1_to_100000"));
    const QString folder = run();
    const QStringList arguments = mariaToPostgres(QStringLiteral("crash"), {QStringLiteral("--run-dir"), folder, QStringLiteral("--chunk-mb"), QStringLiteral("1")});
    QProcess process;
    process.start(cliPath(), arguments);
    QVERIFY(process.waitForStarted());
    process.waitForFinished(250);
    m_postgres->crash();
    QVERIFY(m_postgres->restart());
    process.waitForFinished(120000);
    const CliResult first{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    if (first.exitCode != 0) { // it may give up, but then a resume must end well
      VERIFY_EXIT(first, 5);
      VERIFY_EXIT(runCli(QStringList(arguments) << QStringLiteral("--resume")), 0);
    }
    QCOMPARE(postgres(QStringLiteral("crash"), QStringLiteral("SELECT count(*), count(DISTINCT id) FROM crash.big")), QStringLiteral("100000|100000"));
  }

  void troubleHasTheRightExitCode_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("exitCode");
    const QString good = QStringLiteral("GOOD");
    QTest::newRow("unknown host") << QStringLiteral("mysql://u@no-such-host.invalid:3306/x") << good << 4;
    QTest::newRow("refused port") << good << QStringLiteral("postgres://u@127.0.0.1:1/x") << 5;
    QTest::newRow("unknown engine") << QStringLiteral("oracle://u@h/x") << good << 1;
    QTest::newRow("password in the URL") << QStringLiteral("mysql://u:secret@h/x") << good << 1;
    QTest::newRow("unknown user") << QStringLiteral("USER") << good << 4;
    QTest::newRow("unknown database") << good << QStringLiteral("NODB") << 5;
    QTest::newRow("read-only user") << good << QStringLiteral("READONLY") << 5;
    QTest::newRow("no file") << QStringLiteral("sqlite:///no/such/file.db") << good << 4;
  }
  void troubleHasTheRightExitCode() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, exitCode);
    static bool prepared = false;
    if (!prepared) {
      fresh(QStringLiteral("trouble"));
      maria(QStringLiteral("trouble"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1); CREATE OR REPLACE USER wrong@'127.0.0.1' IDENTIFIED BY 'right'"));
      postgres(QStringLiteral("trouble"), QStringLiteral("CREATE ROLE reader LOGIN"));
      prepared = true;
    }
    const QString good = m_maria->url(QStringLiteral("trouble"));
    if (from == QLatin1String("GOOD")) from = good;
    if (from == QLatin1String("USER")) from = QStringLiteral("mysql://wrong@127.0.0.1:%1/trouble").arg(m_maria->port());
    if (to == QLatin1String("GOOD")) to = m_postgres->url(QStringLiteral("trouble"));
    if (to == QLatin1String("NODB")) to = m_postgres->url(QStringLiteral("no_such_database"));
    if (to == QLatin1String("READONLY")) to = QStringLiteral("postgres://reader@127.0.0.1:%1/trouble").arg(m_postgres->port());
    const CliResult result = runCli({QStringLiteral("migrate"), QStringLiteral("--from"), from, QStringLiteral("--to"), to, QStringLiteral("--run-dir"), run(), QStringLiteral("--quiet")});
    VERIFY_EXIT(result, exitCode);
    QVERIFY2(result.err.contains(QLatin1String("what to do")), describe(result).constData());
    QCOMPARE(postgres(QStringLiteral("trouble"), QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'trouble'")), QStringLiteral("0"));
  }

  void noSecretLeaks() {
    fresh(QStringLiteral("canary"));
    const QString canary = QStringLiteral("kanarienvogel-4711");
    maria(QStringLiteral("canary"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1); CREATE OR REPLACE USER bird@'127.0.0.1' IDENTIFIED BY '%1'; GRANT ALL ON canary.* TO bird@'127.0.0.1'").arg(canary));
    const QString folder = run();
    const CliResult result = runCli({QStringLiteral("migrate"), QStringLiteral("--from"), QStringLiteral("mysql://bird@127.0.0.1:%1/canary").arg(m_maria->port()), QStringLiteral("--from-password-env"), QStringLiteral("BIRD"),
                                     QStringLiteral("--to"), m_postgres->url(QStringLiteral("canary")), QStringLiteral("--run-dir"), folder, QStringLiteral("--json")}, {{QStringLiteral("BIRD"), canary}, {QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true")}});
    VERIFY_EXIT(result, 0);
    QVERIFY(!result.out.contains(canary) && !result.err.contains(canary));
    QDir dir(folder);
    const QStringList files = dir.entryList(QDir::Files);
    QVERIFY(files.contains(QStringLiteral("report.json")));
    for (const QString &name : files) {
      QFile file(dir.filePath(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY2(!file.readAll().contains(canary.toUtf8()), qPrintable(name));
    }
  }

  void nastyNames() {
    fresh(QStringLiteral("names"));
    const QString longName(64, QLatin1Char('n'));
    maria(QStringLiteral("names"), QStringLiteral("CREATE TABLE `Foo Bar` (`select` INT PRIMARY KEY, `a\"b` INT, `c``d` INT, `Ünï cöde` INT, KEY `weird key` (`a\"b`)); INSERT INTO `Foo Bar` VALUES (1,2,3,4); CREATE TABLE `order` (`group` INT PRIMARY KEY); INSERT INTO `order` VALUES (1); CREATE TABLE `%1` (`%1` INT PRIMARY KEY); INSERT INTO `%1` VALUES (5)").arg(longName));
    for (const QString &names : {QStringLiteral("auto"), QStringLiteral("keep")}) {
      const CliResult result = runCli(mariaToPostgres(QStringLiteral("names"), {QStringLiteral("--run-dir"), run(), QStringLiteral("--names"), names, QStringLiteral("--target-schema"), QStringLiteral("s_") + names}));
      VERIFY_EXIT(result, 0);
    }
    QCOMPARE(postgres(QStringLiteral("names"), QStringLiteral("SELECT \"select\", \"a\"\"b\", \"c`d\", \"Ünï cöde\" FROM s_keep.\"Foo Bar\"")), QStringLiteral("1|2|3|4"));
    QCOMPARE(postgres(QStringLiteral("names"), QStringLiteral("SELECT \"select\" FROM s_auto.\"foo bar\"")), QStringLiteral("1"));
    // two names that become one are found before anything is written
    fresh(QStringLiteral("clash"));
    maria(QStringLiteral("clash"), QStringLiteral("CREATE TABLE t (`a` INT PRIMARY KEY, b INT); CREATE TABLE `T` (id INT PRIMARY KEY)"));
    if (maria(QStringLiteral("clash"), QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'clash'")) == QLatin1String("2")) {
      const CliResult clash = runCli(mariaToPostgres(QStringLiteral("clash"), {QStringLiteral("--run-dir"), run()}));
      VERIFY_EXIT(clash, 2);
      QCOMPARE(postgres(QStringLiteral("clash"), QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = 'clash'")), QStringLiteral("0"));
      VERIFY_EXIT(runCli(mariaToPostgres(QStringLiteral("clash"), {QStringLiteral("--run-dir"), run(), QStringLiteral("--names"), QStringLiteral("keep")})), 0);
    }
  }

  void sameDatabaseIsRefused() {
    fresh(QStringLiteral("self"));
    maria(QStringLiteral("self"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1)"));
    const CliResult result = runCli({QStringLiteral("migrate"), QStringLiteral("--from"), m_maria->url(QStringLiteral("self")), QStringLiteral("--to"), m_maria->url(QStringLiteral("self")), QStringLiteral("--prepare"), QStringLiteral("drop"), QStringLiteral("--yes"), QStringLiteral("--run-dir"), run()});
    VERIFY_EXIT(result, 2);
    QCOMPARE(maria(QStringLiteral("self"), QStringLiteral("SELECT COUNT(*) FROM t")), QStringLiteral("1"));
  }

  void wideTableAndManyTables() {
    fresh(QStringLiteral("many"));
    QStringList columns{QStringLiteral("id INT PRIMARY KEY")};
    for (int i = 1; i < 900; ++i) columns << QStringLiteral("c%1 SMALLINT").arg(i);
    QString statements = QStringLiteral("CREATE TABLE wide (%1) ENGINE=InnoDB; INSERT INTO wide (id, c899) VALUES (1, 7);").arg(columns.join(QLatin1Char(',')));
    const int tables = longTests() ? 10000 : 200;
    for (int i = 0; i < tables; ++i) statements += QStringLiteral("CREATE TABLE t%1 (id INT PRIMARY KEY, v VARCHAR(10)); INSERT INTO t%1 VALUES (%1, 'x');").arg(i);
    QVERIFY(!maria(QStringLiteral("many"), statements).startsWith(QLatin1String("error")));
    const CliResult result = runCli(mariaToPostgres(QStringLiteral("many"), {QStringLiteral("--run-dir"), run()}));
    VERIFY_EXIT(result, 0);
    QCOMPARE(postgres(QStringLiteral("many"), QStringLiteral("SELECT c899 FROM many.wide")), QStringLiteral("7"));
    QCOMPARE(postgres(QStringLiteral("many"), QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'many'")).toInt(), tables + 1);
  }

  void sampleDatabases() {
    const QString data = QStringLiteral(PORTOLAN_SOURCE_DIR "/../shared/data/");
    if (!QFile::exists(data + QStringLiteral("chinook.sqlite"))) QSKIP("../shared/data is not there: Chinook and Sakila are not tried");
    fresh(QStringLiteral("chinook"));
    const QString source = QStringLiteral("sqlite://") + QDir::cleanPath(data + QStringLiteral("chinook.sqlite"));
    const QString copy = QStringLiteral("sqlite://") + m_folder.filePath(QStringLiteral("chinook-copy.db"));
    const auto move = [&](const QString &from, const QString &to, const QStringList &more = {}) {
      return runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--from"), from, QStringLiteral("--to"), to, QStringLiteral("--validate"), QStringLiteral("full"), QStringLiteral("--quiet"), QStringLiteral("--run-dir"), run()} + more);
    };
    VERIFY_EXIT(move(source, m_postgres->url(QStringLiteral("chinook"))), 0);
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("chinook")), m_maria->url(QStringLiteral("chinook")), {QStringLiteral("--include"), QStringLiteral("public.%")}), 0);
    VERIFY_EXIT(move(m_maria->url(QStringLiteral("chinook")), copy), 0);
    QCOMPARE(sqliteShell(m_folder.filePath(QStringLiteral("chinook-copy.db")), QStringLiteral("SELECT count(*), sum(length(name)) FROM track;")).trimmed(),
             sqliteShell(QDir::cleanPath(data + QStringLiteral("chinook.sqlite")), QStringLiteral("SELECT count(*), sum(length(name)) FROM track;")).trimmed());
    fresh(QStringLiteral("sakila"));
    VERIFY_OK(m_maria->runFile(QStringLiteral("mysql"), data + QStringLiteral("sakila-mysql-schema.sql")));
    VERIFY_OK(m_maria->runFile(QStringLiteral("mysql"), data + QStringLiteral("sakila-mysql-data.sql")));
    VERIFY_EXIT(move(m_maria->url(QStringLiteral("sakila")), m_postgres->url(QStringLiteral("sakila"))), 0);
    QCOMPARE(postgres(QStringLiteral("sakila"), QStringLiteral("SELECT count(*), sum(amount) FROM sakila.payment")), maria(QStringLiteral("sakila"), QStringLiteral("SELECT CONCAT(COUNT(*), '|', SUM(amount)) FROM payment")));
    fresh(QStringLiteral("sakila_back"));
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("sakila")), m_maria->url(QStringLiteral("sakila_back")), {QStringLiteral("--include"), QStringLiteral("sakila.%")}), 0);
    QCOMPARE(maria(QStringLiteral("sakila_back"), QStringLiteral("SELECT CONCAT(COUNT(*), '|', SUM(amount)) FROM payment")), maria(QStringLiteral("sakila"), QStringLiteral("SELECT CONCAT(COUNT(*), '|', SUM(amount)) FROM payment")));
  }
};

QTEST_GUILESS_MAIN(MigrateTest)
#include "test_migrate.moc"
