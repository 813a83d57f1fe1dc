// SPDX-License-Identifier: GPL-3.0-or-later
// What lies at the edges of a full load: as many columns as an engine takes, partitions, keys in odd collations, values of
// 64 MB and beyond, source databases in other character sets and modes.
#include "tests/e2e/cli_fixture.h"

using namespace portolan;
using namespace portolan::testing;

class LimitsTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  QTemporaryDir m_folder;
  int m_runs = 0;

  QString maria(const QString &database, const QString &statements) { return answer(m_maria->sql(database, statements)); }
  QString postgres(const QString &database, const QString &statements) { return answer(m_postgres->sql(database, statements)); }
  static QString answer(const Result<QString> &result) { return result ? result->trimmed() : QStringLiteral("error: ") + result.error().toText(); }
  QString file(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".db")); }
  void fresh(const QString &name) {
    maria(QStringLiteral("mysql"), QStringLiteral("DROP DATABASE IF EXISTS `%1`; CREATE DATABASE `%1` CHARACTER SET utf8mb4").arg(name));
    postgres(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(name));
    postgres(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE \"%1\"").arg(name));
    QFile::remove(file(name));
  }
  CliResult move(const QString &from, const QString &to, const QStringList &more = {}) {
    return runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--from"), from, QStringLiteral("--to"), to, QStringLiteral("--validate"), QStringLiteral("full"), QStringLiteral("--quiet"), QStringLiteral("--run-dir"),
                              m_folder.filePath(QStringLiteral("run%1").arg(++m_runs))} + more);
  }
  static QString columns(int count, const char *type) {
    QStringList list;
    for (int i = 1; i <= count; ++i) list << QStringLiteral("c%1 %2").arg(i).arg(QLatin1String(type));
    return list.join(QLatin1Char(','));
  }

private Q_SLOTS:
  void initTestCase() {
    START_SERVERS(m_maria, m_postgres);
  }

  void columnsUpToTheLimit() {
    fresh(QStringLiteral("wide"));
    fresh(QStringLiteral("wide2"));
    QVERIFY2(!postgres(QStringLiteral("wide"), QStringLiteral("CREATE TABLE w (%1); INSERT INTO w (c1, c1600) VALUES (1, 7), (2, NULL)").arg(columns(1600, "smallint"))).startsWith(QLatin1String("error")), "1,600 columns");
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("wide")), m_postgres->url(QStringLiteral("wide2"))), 0);
    QCOMPARE(postgres(QStringLiteral("wide2"), QStringLiteral("SELECT c1600 FROM w WHERE c1 = 1")), QStringLiteral("7"));
    // InnoDB takes 1,017, SQLite 2,000: said before anything is written
    const CliResult toMaria = move(m_postgres->url(QStringLiteral("wide")), m_maria->url(QStringLiteral("wide")));
    VERIFY_EXIT(toMaria, 2);
    QVERIFY2(toMaria.err.contains(QLatin1String("1600")) && toMaria.err.contains(QLatin1String("1017")) && toMaria.err.contains(QLatin1String("public.w")), describe(toMaria).constData());
    QCOMPARE(maria(QStringLiteral("wide"), QStringLiteral("SHOW TABLES")), QString());
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("wide")), QStringLiteral("sqlite://") + file(QStringLiteral("wide"))), 0);

    QVERIFY2(!maria(QStringLiteral("wide"), QStringLiteral("CREATE TABLE w (%1) ENGINE=MyISAM; INSERT INTO w (c1, c2100) VALUES (1, 7)").arg(columns(2100, "tinyint"))).startsWith(QLatin1String("error")), "2,100 columns");
    for (const QString &to : {m_postgres->url(QStringLiteral("wide2")), QStringLiteral("sqlite://") + file(QStringLiteral("wide2100"))}) {
      const CliResult result = move(m_maria->url(QStringLiteral("wide")), to);
      VERIFY_EXIT(result, 2);
      QVERIFY2(result.err.contains(QLatin1String("2100")) && result.err.contains(QLatin1String("wide.w")), describe(result).constData());
    }
  }

  void partitionedTables() {
    fresh(QStringLiteral("part"));
    fresh(QStringLiteral("part2"));
    maria(QStringLiteral("part"), QStringLiteral(
      "CREATE TABLE r (id INT, y INT NOT NULL, v VARCHAR(10), PRIMARY KEY (id, y)) PARTITION BY RANGE (y) (PARTITION p0 VALUES LESS THAN (2000), PARTITION p1 VALUES LESS THAN (2020), PARTITION p2 VALUES LESS THAN MAXVALUE);"
      "INSERT INTO r SELECT seq, 1990 + seq % 50, 'x' FROM seq_1_to_3000;"
      "CREATE TABLE l (id INT PRIMARY KEY, v INT) PARTITION BY LIST (id) (PARTITION a VALUES IN (1,2,3), PARTITION b VALUES IN (4,5,6)); INSERT INTO l VALUES (1,1),(5,5),(6,NULL);"
      "CREATE TABLE h (id INT PRIMARY KEY, v INT) PARTITION BY HASH (id) PARTITIONS 4; INSERT INTO h SELECT seq, seq FROM seq_1_to_500;"
      "CREATE TABLE k (id INT PRIMARY KEY, v INT) PARTITION BY KEY () PARTITIONS 3; INSERT INTO k SELECT seq, seq FROM seq_1_to_500"));
    VERIFY_EXIT(move(m_maria->url(QStringLiteral("part")), m_postgres->url(QStringLiteral("part"))), 0);
    QCOMPARE(postgres(QStringLiteral("part"), QStringLiteral("SELECT count(*), sum(id) FROM part.r")), QStringLiteral("3000|4501500"));
    QCOMPARE(postgres(QStringLiteral("part"), QStringLiteral("SELECT count(*) FROM pg_partitioned_table p JOIN pg_class c ON c.oid = partrelid WHERE relname IN ('r', 'l')")), QStringLiteral("2"));
    // and on: partitioned PostgreSQL tables to each engine
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("part")), m_postgres->url(QStringLiteral("part2"))), 0);
    QCOMPARE(postgres(QStringLiteral("part2"), QStringLiteral("SELECT count(*), sum(id) FROM part.r")), QStringLiteral("3000|4501500"));
    QCOMPARE(postgres(QStringLiteral("part2"), QStringLiteral("SELECT count(DISTINCT tableoid) FROM part.r")), QStringLiteral("3"));
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("part")), m_maria->url(QStringLiteral("part2")), {QStringLiteral("--target-schema"), QStringLiteral("part2")}), 0);
    QCOMPARE(maria(QStringLiteral("part2"), QStringLiteral("SELECT COUNT(*), SUM(id) FROM r")).replace(QLatin1Char('\t'), QLatin1Char('|')), QStringLiteral("3000|4501500"));
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("part")), QStringLiteral("sqlite://") + file(QStringLiteral("part"))), 0);
    QCOMPARE(sqliteShell(file(QStringLiteral("part")), QStringLiteral("SELECT count(*), sum(id) FROM r;")).trimmed(), QStringLiteral("3000|4501500"));
  }

  void keysInOddCollations_data() {
    QTest::addColumn<QString>("definition");
    QTest::newRow("general_ci") << QStringLiteral("VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");
    QTest::newRow("unicode_520_nopad_ci") << QStringLiteral("VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_nopad_ci");
    QTest::newRow("turkish") << QStringLiteral("VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_turkish_ci");
    QTest::newRow("german2 latin1") << QStringLiteral("VARCHAR(40) CHARACTER SET latin1 COLLATE latin1_german2_ci");
    QTest::newRow("cp1251") << QStringLiteral("VARCHAR(40) CHARACTER SET cp1251 COLLATE cp1251_general_cs");
    QTest::newRow("varbinary") << QStringLiteral("VARBINARY(40)");
  }
  /// Chunk bounds are computed in the server's own order; every row stands in exactly one chunk.
  void keysInOddCollations() {
    QFETCH(QString, definition);
    fresh(QStringLiteral("coll"));
    const QString made = maria(QStringLiteral("coll"), QStringLiteral(
      "CREATE TABLE s (k %1, n INT, filler VARCHAR(1000), PRIMARY KEY (k, n));"
      "INSERT INTO s SELECT CONCAT(ELT(1 + seq % 12, 'a', 'B', 'c', 'D', 'i', 'I', 'z', 'Z', '_', '-', ' x', 'O''k'), CONV(seq * 7919 % 100000, 10, 36)), seq % 3, REPEAT('f', 500) FROM seq_1_to_9000 ON DUPLICATE KEY UPDATE filler = '';"
      "INSERT IGNORE INTO s SELECT CONCAT(CONVERT(CAST(ELT(1 + seq % 4, X'E4', X'DF', X'D6', X'E9') AS CHAR CHARACTER SET latin1) USING utf8mb4), seq), 1, 'special' FROM seq_1_to_400").arg(definition));
    if (definition.contains(QLatin1String("cp1251"))) QVERIFY(!made.contains(QLatin1String("Duplicate")));
    else QVERIFY2(!made.startsWith(QLatin1String("error")), made.toUtf8());
    const QString rows = maria(QStringLiteral("coll"), QStringLiteral("SELECT COUNT(*) FROM s"));
    QVERIFY(rows.toInt() > 5000);
    VERIFY_EXIT(move(m_maria->url(QStringLiteral("coll")), m_postgres->url(QStringLiteral("coll")), {QStringLiteral("--chunk-mb"), QStringLiteral("1")}), 0);
    QCOMPARE(postgres(QStringLiteral("coll"), QStringLiteral("SELECT count(*) FROM coll.s")), rows);
    fresh(QStringLiteral("coll2"));
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("coll")), m_maria->url(QStringLiteral("coll2")), {QStringLiteral("--chunk-mb"), QStringLiteral("1"), QStringLiteral("--target-schema"), QStringLiteral("coll2")}), 0);
    QCOMPARE(maria(QStringLiteral("coll2"), QStringLiteral("SELECT COUNT(*) FROM s")), rows);
  }

  void otherSourceSettings() {
    maria(QStringLiteral("mysql"), QStringLiteral("DROP DATABASE IF EXISTS lat; CREATE DATABASE lat CHARACTER SET latin1; SET GLOBAL sql_mode = 'ANSI,PAD_CHAR_TO_FULL_LENGTH,NO_ZERO_DATE'; SET GLOBAL time_zone = '-03:30'"));
    postgres(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS lat WITH (FORCE)"));
    postgres(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE lat"));
    maria(QStringLiteral("lat"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, c CHAR(10), v VARCHAR(20), ts TIMESTAMP(3) NULL, dt DATETIME); SET NAMES utf8mb4; SET time_zone = '+00:00';"
                                                "INSERT INTO t VALUES (1, 'a  ', 'été', '2021-10-31 00:30:00.125', '2021-10-31 02:30:00'), (2, '', 'x ', '2021-10-31 01:30:00', '2021-03-28 02:30:00')"));
    const CliResult result = move(m_maria->url(QStringLiteral("lat")), m_postgres->url(QStringLiteral("lat")));
    maria(QStringLiteral("mysql"), QStringLiteral("SET GLOBAL sql_mode = DEFAULT; SET GLOBAL time_zone = 'SYSTEM'"));
    VERIFY_EXIT(result, 0);
    QCOMPARE(postgres(QStringLiteral("lat"), QStringLiteral("SET timezone = 'UTC'; SELECT id, rtrim(c), v, ts, dt FROM lat.t ORDER BY id")),
             QString::fromUtf8("1|a|été|2021-10-31 00:30:00.125+00|2021-10-31 02:30:00\n2||x |2021-10-31 01:30:00+00|2021-03-28 02:30:00"));
  }

  /// 64 MB text and bytes through every pair of engines, in a chain that ends where it began.
  void largeValues() {
    fresh(QStringLiteral("lob"));
    fresh(QStringLiteral("lob2"));
    maria(QStringLiteral("lob"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v LONGTEXT, b LONGBLOB); INSERT INTO t VALUES (1, REPEAT('abcdefgh', 8388608), NULL), (2, 'small', REPEAT(X'00FF5C27', 16777216)), (3, NULL, X'')"));
    const QString wanted = maria(QStringLiteral("lob"), QStringLiteral("SELECT CONCAT_WS('|', id, MD5(v), MD5(b)) FROM t ORDER BY id"));
    QVERIFY2(wanted.count(QLatin1Char('\n')) == 2, wanted.toUtf8());
    VERIFY_EXIT(move(m_maria->url(QStringLiteral("lob")), m_postgres->url(QStringLiteral("lob"))), 0);
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("lob")), m_postgres->url(QStringLiteral("lob2"))), 0);
    QCOMPARE(postgres(QStringLiteral("lob2"), QStringLiteral("SELECT concat_ws('|', id, md5(v), md5(b)) FROM lob.t ORDER BY id")), wanted);
    const QString sqlite = QStringLiteral("sqlite://") + file(QStringLiteral("lob"));
    VERIFY_EXIT(move(m_postgres->url(QStringLiteral("lob2")), sqlite), 0);
    VERIFY_EXIT(move(sqlite, QStringLiteral("sqlite://") + file(QStringLiteral("lob-copy"))), 0);
    VERIFY_EXIT(move(QStringLiteral("sqlite://") + file(QStringLiteral("lob-copy")), m_maria->url(QStringLiteral("lob2"))), 0);
    QCOMPARE(maria(QStringLiteral("lob2"), QStringLiteral("SELECT CONCAT_WS('|', id, MD5(v), MD5(b)) FROM t ORDER BY id")), wanted);
  }

  /// A value that the target's protocol cannot take is found before the load begins.
  void tooLargeValues() {
    fresh(QStringLiteral("huge"));
    QVERIFY(!maria(QStringLiteral("huge"), QStringLiteral("CREATE TABLE ok (id INT PRIMARY KEY); CREATE TABLE t (id INT PRIMARY KEY, v LONGBLOB); INSERT INTO t VALUES (1, 'x'), (7, REPEAT('x', 40000000))")).startsWith(QLatin1String("error")));
    auto narrow = PrivateServer::start(PrivateServer::Kind::MariaDb, {{QStringLiteral("max_allowed_packet"), QStringLiteral("16M")}});
    VERIFY_OK(narrow);
    VERIFY_OK((*narrow)->createDatabase(QStringLiteral("huge")));
    const CliResult result = move(m_maria->url(QStringLiteral("huge")), (*narrow)->url(QStringLiteral("huge")));
    VERIFY_EXIT(result, 2);
    QVERIFY2(result.err.contains(QLatin1String("huge.t")) && result.err.contains(QLatin1String("40000000")) && result.err.contains(QLatin1String("max_allowed_packet")), describe(result).constData());
    QCOMPARE(answer((*narrow)->sql(QStringLiteral("huge"), QStringLiteral("SHOW TABLES"))), QString());
  }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "test_limits.moc"
