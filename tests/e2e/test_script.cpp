// SPDX-License-Identifier: GPL-3.0-or-later
// Dumps as sources: what a dump says of a database is what the database itself says, value by value.
#include "tests/e2e/cli_fixture.h"
#include "tests/engines/mysql/nasty_schema.h"
#include "tests/engines/postgres/every_type.h"

using namespace portolan;
using namespace portolan::testing;

class ScriptTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  QTemporaryDir m_folder;
  int m_runs = 0;

  QString path(const QString &name) const { return m_folder.filePath(name); }
  QString scriptUrl(const QString &file, const QString &dialect) const { return QStringLiteral("script://%1?dialect=%2").arg(file, dialect); }
  QString sqliteUrl(const QString &file) const { return QStringLiteral("sqlite://%1").arg(file); }
  CliResult migrate(const QString &from, const QString &to, const QStringList &more = {}) {
    return runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--from"), from, QStringLiteral("--to"), to, QStringLiteral("--quiet"), QStringLiteral("--run-dir"), path(QStringLiteral("run%1").arg(++m_runs))} + more);
  }
  /// Another program's standard output as a file.
  static QString dump(const QString &program, const QStringList &arguments, const QString &file) {
    QProcess process;
    process.setStandardOutputFile(file);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0) return program + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError());
    return {};
  }
  QString mariaDump(const QString &database, const QString &file, const QStringList &more = {}) const {
    return dump(QStringLiteral("mariadb-dump"), QStringList{QStringLiteral("--no-defaults"), QStringLiteral("-h127.0.0.1"), QStringLiteral("-P%1").arg(m_maria->port()), QStringLiteral("-u") + m_maria->user(), QStringLiteral("--default-character-set=utf8mb4")} + more + QStringList{database}, file);
  }
  QString pgDump(const QString &database, const QString &file, const QStringList &more = {}) const {
    return dump(QStringLiteral("pg_dump"), QStringList{QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_postgres->port()), QStringLiteral("-U"), m_postgres->user()} + more + QStringList{database}, file);
  }
  static QStringList rows(const QString &file) {
    QStringList lines = sqliteShell(file, QStringLiteral(".dump\n")).split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return !line.startsWith(QLatin1String("INSERT")) || line.contains(QLatin1String("sqlite_stat1")); });
    lines.sort();
    return lines;
  }
  static void compareFiles(const QString &a, const QString &b) {
    const QStringList left = rows(a), right = rows(b);
    QVERIFY(left.size() > 3);
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
      if (left[i] != right[i]) {
        qsizetype at = 0;
        while (at < std::min(left[i].size(), right[i].size()) && left[i][at] == right[i][at]) ++at;
        QCOMPARE(right[i].mid(std::max<qsizetype>(0, at - 30), 120), left[i].mid(std::max<qsizetype>(0, at - 30), 120));
      }
    QCOMPARE(right.size(), left.size());
  }

private Q_SLOTS:
  void initTestCase() {
    START_SERVERS(m_maria, m_postgres);
  }

  void everyTypeOfMariaDb_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("plain") << QStringList();
    QTest::newRow("hex") << QStringList{QStringLiteral("--hex-blob")};
    QTest::newRow("one row each, names said") << QStringList{QStringLiteral("--skip-extended-insert"), QStringLiteral("--complete-insert")};
  }
  void everyTypeOfMariaDb() {
    QFETCH(QStringList, options);
    const QString name = QStringLiteral("m%1").arg(++m_runs);
    VERIFY_OK(m_maria->createDatabase(name));
    VERIFY_OK(m_maria->sql(name, allTypesTable(QStringLiteral("every")) + QLatin1Char(';') + allTypesRows(QStringLiteral("every")) + QStringLiteral(";ALTER TABLE every DROP COLUMN f"))); // a dump keeps 6 digits of a FLOAT
    VERIFY_OK(m_maria->sql(name, QStringLiteral("CREATE TABLE numbered (id INT AUTO_INCREMENT PRIMARY KEY, v TEXT, g INT AS (CHAR_LENGTH(v)) STORED) AUTO_INCREMENT=77; INSERT INTO numbered (v) VALUES ('a'), (NULL), ('it''s \"x\" \\\\ ; -- /* )');")));
    const QString file = path(name + QStringLiteral(".sql")), live = path(name + QStringLiteral("-live.db")), dumped = path(name + QStringLiteral("-dump.db"));
    QCOMPARE(mariaDump(name, file, options), QString());
    const QStringList policies{QStringLiteral("--policy"), QStringLiteral("nan=text")};
    VERIFY_EXIT(migrate(m_maria->url(name), sqliteUrl(live), policies), 0);
    VERIFY_EXIT(migrate(scriptUrl(file, QStringLiteral("mariadb")), sqliteUrl(dumped), policies), 0);
    compareFiles(live, dumped);
  }

  void everyTypeOfPostgres_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("copy") << QStringList();
    QTest::newRow("inserts") << QStringList{QStringLiteral("--inserts")};
    QTest::newRow("rows per insert") << QStringList{QStringLiteral("--column-inserts"), QStringLiteral("--rows-per-insert=3")};
  }
  void everyTypeOfPostgres() {
    QFETCH(QStringList, options);
    const QString name = QStringLiteral("p%1").arg(++m_runs);
    VERIFY_OK(m_postgres->createDatabase(name));
    VERIFY_OK(m_postgres->sql(name, QString::fromUtf8(everyType)));
    VERIFY_OK(m_postgres->sql(name, QStringLiteral("DROP TABLE copy_decoded, copy_raw; CREATE TABLE numbered (id serial PRIMARY KEY, t text, n numeric(12,4)); INSERT INTO numbered (t) VALUES (NULL), (E'\\\\.'), (E'\\\\N'), ('x;y'), ($$it's$$)")));
    const QString file = path(name + QStringLiteral(".sql")), live = path(name + QStringLiteral("-live.db")), dumped = path(name + QStringLiteral("-dump.db"));
    QCOMPARE(pgDump(name, file, options), QString());
    const QStringList policies{QStringLiteral("--policy"), QStringLiteral("infinity=text"), QStringLiteral("--policy"), QStringLiteral("nan=text"), QStringLiteral("--policy"), QStringLiteral("out-of-range=text")};
    VERIFY_EXIT(migrate(m_postgres->url(name), sqliteUrl(live), policies), 0);
    VERIFY_EXIT(migrate(scriptUrl(file, QStringLiteral("postgres")), sqliteUrl(dumped), policies), 0);
    compareFiles(live, dumped);
  }

  void everyClassOfSqlite() {
    const QString source = path(QStringLiteral("classes.db")), file = path(QStringLiteral("classes.sql")), dumped = path(QStringLiteral("classes-dump.db"));
    QCOMPARE(sqliteShell(source, QStringLiteral("CREATE TABLE every(id INTEGER PRIMARY KEY AUTOINCREMENT, i INT, r REAL, t TEXT, b BLOB, n NUMERIC, x, v VARCHAR(10));"
      "INSERT INTO every(i,r,t,b,n,x,v) VALUES (1, 1.5, 'a''b', x'00ff', 10.25, 7, 'v'), ('text in a number', 2, 3, 4, '5', x'', 6.0), (9223372036854775807, 1e300, char(10)||'line'||char(13), 'text in a blob', -0.1, 2.0, NULL), (NULL, 9e999, '', zeroblob(3), 1e20, 'x', 'é'), (-1, -9e999, '12', NULL, NULL, NULL, '0001');"
      "CREATE TABLE no_rowid(a TEXT, b INT, PRIMARY KEY(a, b)) WITHOUT ROWID; INSERT INTO no_rowid VALUES('k',1),('k',2);"
      "CREATE TABLE strict_one(a INT, b ANY) STRICT; INSERT INTO strict_one VALUES(1,'2'),(3,4.5);"
      "CREATE VIEW w AS SELECT id FROM every; CREATE TRIGGER tr AFTER INSERT ON no_rowid BEGIN UPDATE every SET i = 1 WHERE id = 99; END;")), QString());
    QCOMPARE(dump(QStringLiteral("sqlite3"), {source, QStringLiteral(".dump")}, file), QString());
    VERIFY_EXIT(migrate(scriptUrl(file, QStringLiteral("sqlite")), sqliteUrl(dumped), {QStringLiteral("--validate"), QStringLiteral("full")}), 0);
    compareFiles(source, dumped);
    QCOMPARE(sqliteShell(dumped, QStringLiteral("SELECT seq FROM sqlite_sequence;")).trimmed(), QStringLiteral("5"));
  }

  /// Several chunks, both servers as targets, proved row by row.
  void chunksIntoServers() {
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("big")));
    VERIFY_OK(m_maria->sql(QStringLiteral("big"), QStringLiteral("CREATE TABLE a (id INT PRIMARY KEY AUTO_INCREMENT, pad TEXT, at DATETIME(3)); CREATE TABLE b (id BIGINT UNSIGNED PRIMARY KEY, a_id INT, FOREIGN KEY (a_id) REFERENCES a (id));"
      "INSERT INTO a (pad, at) SELECT REPEAT(CONCAT('row ', seq, '; '), 100), '2020-01-01' + INTERVAL seq SECOND FROM seq_1_to_20000; INSERT INTO b SELECT seq, seq FROM seq_1_to_1000;")));
    const QString file = path(QStringLiteral("big.sql"));
    QCOMPARE(mariaDump(QStringLiteral("big"), file), QString());
    QVERIFY(QFileInfo(file).size() > (10 << 20));
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("big")));
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("copy")));
    const QStringList full{QStringLiteral("--validate"), QStringLiteral("full"), QStringLiteral("--chunk-mb"), QStringLiteral("4")};
    VERIFY_EXIT(migrate(scriptUrl(file, QStringLiteral("mariadb")), m_postgres->url(QStringLiteral("big")), full), 0);
    VERIFY_EXIT(migrate(scriptUrl(file, QStringLiteral("mariadb")), m_maria->url(QStringLiteral("copy")), full), 0);
    auto there = m_postgres->sql(QStringLiteral("big"), QStringLiteral("SELECT count(*), sum(id), sum(length(pad)) FROM public.a"));
    VERIFY_OK(there);
    auto here = m_maria->sql(QStringLiteral("big"), QStringLiteral("SELECT CONCAT_WS('|', COUNT(*), SUM(id), SUM(CHAR_LENGTH(pad))) FROM a"));
    VERIFY_OK(here);
    QCOMPARE(there->trimmed(), here->trimmed());
  }

  /// What a server would have to compute stops the run before anything is made up.
  /// What only reads and reckons ends at the first signal, whatever it is about.
  void convertEndsAtASignal() {
    QProcess process;
    process.start(cliPath(), {QStringLiteral("convert"), QStringLiteral("--from"), QStringLiteral("-"), QStringLiteral("--from-dialect"), QStringLiteral("mariadb"), QStringLiteral("--to-dialect"), QStringLiteral("postgres"), QStringLiteral("--json")});
    QVERIFY(process.waitForStarted());
    process.write(QByteArray("SELECT 1\n$$\n") + QByteArray("SELECT ").append(QByteArray(4 * 1000 * 1000, '(')));
    process.waitForBytesWritten(1000);
    QTest::qWait(1500); // it listens by then, and still waits for the end of its input
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
  }
  void rowsThatNeedAServer() {
    QFile file(path(QStringLiteral("needs.sql")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CREATE TABLE a (id INT PRIMARY KEY, v INT);\nINSERT INTO a VALUES (1, 2);\nINSERT INTO a SELECT id + 1, v FROM a;\n");
    file.close();
    const CliResult result = migrate(scriptUrl(file.fileName(), QStringLiteral("mysql")), sqliteUrl(path(QStringLiteral("needs.db"))));
    VERIFY_EXIT(result, 4);
    QVERIFY2(result.err.contains(QLatin1String("line 3")) && result.err.contains(QLatin1String("INSERT … SELECT")), describe(result).constData());
  }
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "test_script.moc"
