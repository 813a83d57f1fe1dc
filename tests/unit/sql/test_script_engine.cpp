// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/script_engine.h"

#include "core/rows/value_text.h"

#include <QTemporaryFile>
#include <QTest>

using namespace portolan;

class TestScriptEngine : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aDumpGivesItsCatalog() {
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("CREATE TABLE a (id INT PRIMARY KEY, n VARCHAR(5));\nINSERT INTO a VALUES (1,'x;y'),(2,NULL);\nFROBNICATE;\nCREATE VIEW v AS SELECT id FROM a;\n"
               "DELIMITER //\nCREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END//\nDELIMITER ;\n");
    file.close();
    const ScriptEngine engine;
    Endpoint endpoint;
    endpoint.engine = QStringLiteral("script");
    endpoint.path = file.fileName();
    QVERIFY(!engine.connect(endpoint, Secret(), CancelToken())); // the dialect is needed
    endpoint.options.insert(QStringLiteral("dialect"), QStringLiteral("mariadb"));
    auto connection = engine.connect(endpoint, Secret(), CancelToken());
    QVERIFY(connection.has_value());
    const auto catalog = (*connection)->introspect(Scope());
    QVERIFY(catalog.has_value());
    QCOMPARE(catalog->tables.size(), std::size_t{1});
    QCOMPARE(catalog->views.size(), std::size_t{1});
    QCOMPARE(catalog->routines.size(), std::size_t{1});
    QVERIFY(catalog->routines[0].body.contains(QLatin1String("SELECT 2")));
    QVERIFY(catalog->warnings.join(QLatin1Char('\n')).contains(QLatin1String("Line 3")));
  }

  void rows_data() {
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected"); // one line per row, '|' between values; "error: …" is a part of the message
    const auto mysql = QStringLiteral("mysql"), postgres = QStringLiteral("postgres"), sqlite = QStringLiteral("sqlite");
    QTest::newRow("order of columns") << mysql << QStringLiteral("CREATE TABLE t (a INT, b VARCHAR(9), c INT DEFAULT 7); INSERT INTO t (b, a) VALUES ('x', 1), (NULL, -2);") << QStringLiteral("1|x|7\n-2|~|7");
    QTest::newRow("comments inside") << mysql << QStringLiteral("CREATE TABLE t (a INT, b TEXT, c INT); INSERT /* h */ INTO t VALUES (/* a */ 1, -- x\n 'y' 'z', 3 # end\n);") << QStringLiteral("1|yz|3");
    QTest::newRow("numbers given by the server") << mysql << QStringLiteral("CREATE TABLE t (a INT AUTO_INCREMENT PRIMARY KEY, b TEXT, c INT); INSERT INTO t (b) VALUES ('x'); INSERT INTO t VALUES (9, 'y', 1), (NULL, 'z', 2);") << QStringLiteral("1|x|~\n9|y|1\n10|z|2");
    QTest::newRow("loose dates") << mysql << QStringLiteral("CREATE TABLE t (a DATE, b DATETIME, c YEAR); INSERT INTO t VALUES ('2021/1/5', '20210105070809', '21'), ('0000-00-00', '2021.1.5 7:8', 1999);") << QStringLiteral("2021-01-05|2021-01-05 07:08:09|2021\n0000-00-00|2021-01-05 07:08:00|1999");
    QTest::newRow("labels") << mysql << QStringLiteral("CREATE TABLE t (a ENUM('x','Y'), b SET('p','q'), c BIT(4)); INSERT INTO t VALUES ('y', 'p,q', b'101'), (1, 2, 5);") << QStringLiteral("Y|p,q|0101\nx|q|0101");
    QTest::newRow("binary") << mysql << QStringLiteral("CREATE TABLE t (a BINARY(3), b BLOB, c INT); INSERT INTO t VALUES (0x41, X'00FF', 0x10), (_binary 'a\\0b', '', 2);") << QStringLiteral("410000|00ff|16\n610062||2");
    QTest::newRow("copy") << postgres << QStringLiteral("CREATE TABLE t (a int, b text, c bool);\nCOPY public.t (c, b, a) FROM stdin;\nt\tx\\ty\t1\n\\N\t\\\\.\t2\n\\.\nSELECT 1;\nCOPY t FROM stdin;\n3\tz\tf\n\\.\n") << QStringLiteral("1|x\ty|1\n2|\\.|~\n3|z|0");
    QTest::newRow("casts") << postgres << QStringLiteral("CREATE TABLE t (a int, b timestamptz, c text); INSERT INTO t VALUES ('1'::integer, '2020-01-01 02:00:00+02'::timestamp with time zone, E'a\\tb'), (CAST('2' AS int), NULL::timestamptz, U&'d\\0061t');") << QStringLiteral("1|2020-01-01 00:00:00+00|a\tb\n2|~|dat");
    QTest::newRow("sqlite's dump functions") << sqlite << QStringLiteral("CREATE TABLE t (a TEXT, b TEXT, c REAL); INSERT INTO t VALUES(replace('x\\ny','\\n',char(10)), unistr('a\\u00e9'), 9.0e+999), ('q'||'r', 5, 1);") << QStringLiteral("x\ny|aé|Infinity\nqr|5|1");
    QTest::newRow("an expression") << mysql << QStringLiteral("CREATE TABLE t (a INT, b INT, c INT);\nINSERT INTO t VALUES (1, 2, 3),\n (1, 1 + 1, 3);") << QStringLiteral("error: Line 3, column 6");
    QTest::newRow("too few values") << mysql << QStringLiteral("CREATE TABLE t (a INT, b INT, c INT); INSERT INTO t VALUES (1, 2);") << QStringLiteral("error: 2 values for 3 columns");
    QTest::newRow("truncated") << mysql << QStringLiteral("CREATE TABLE t (a INT, b INT, c INT); INSERT INTO t VALUES (1, 2, 3), (4, 'x") << QStringLiteral("error: ends inside this row");
    QTest::newRow("updated later") << sqlite << QStringLiteral("CREATE TABLE t (a INT, b INT, c INT); INSERT INTO t VALUES (1, 2, 3); UPDATE t SET a = 2;") << QStringLiteral("error: UPDATE");
    QTest::newRow("emptied before") << sqlite << QStringLiteral("CREATE TABLE t (a INT, b INT, c INT); INSERT INTO t VALUES (1, 2, 3); DELETE FROM t; INSERT INTO t VALUES (4, 5, 6);") << QStringLiteral("4|5|6");
  }
  void rows() {
    QFETCH(QString, dialect);
    QFETCH(QString, script);
    QFETCH(QString, expected);
    QCOMPARE(readAll(dialect, script.toUtf8()), expected);
    if (expected.startsWith(QLatin1String("error"))) return;
    // the same in UTF-16, with a mark, and with other line ends outside values
    QByteArray wide("\xFF\xFE", 2);
    for (const QChar c : script) wide.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    QCOMPARE(readAll(dialect, wide), expected);
    QCOMPARE(readAll(dialect, QByteArray("\xEF\xBB\xBF") + script.toUtf8()), expected);
  }

  /// Two tables in turn: the places are joined, memory stays bounded, no row is lost or taken twice.
  void tablesInTurn() {
    QByteArray script("CREATE TABLE t (a INT, b INT, c INT); CREATE TABLE u (a INT, b INT, c INT);\n");
    QString expected;
    for (int i = 0; i < 10000; ++i) {
      script += "INSERT INTO t VALUES (" + QByteArray::number(i) + ",1,2);\nINSERT INTO u VALUES (0,0,0);\n";
      expected += (i ? QStringLiteral("\n") : QString()) + QStringLiteral("%1|1|2").arg(i);
    }
    QCOMPARE(readAll(QStringLiteral("mysql"), script), expected);
  }

  /// One INSERT far beyond the size of a piece, in chunks, gives every row once.
  void chunksAreTheWholeTable() {
    QByteArray script("CREATE TABLE t (a INT, b TEXT, c INT);\n");
    qint64 sum = 0;
    int row = 0;
    for (int statement = 0; statement < 60; ++statement) {
      script += "INSERT INTO t VALUES ";
      for (int i = 0; i < 700; ++i, ++row) {
        script += (i ? ",(" : "(") + QByteArray::number(row) + ",'" + QByteArray(900, 'x') + "'," + QByteArray::number(row % 7) + ")";
        sum += row;
      }
      script += ";\n";
    }
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(script);
    file.close();
    auto connection = open(file.fileName(), QStringLiteral("mysql"));
    const auto catalog = connection->introspect(Scope());
    QVERIFY(catalog.has_value());
    QCOMPARE(catalog->tables[0].estimatedRows, qint64{42000});
    const auto chunks = connection->planChunks(catalog->tables[0], 8 << 20);
    QVERIFY(chunks.has_value());
    QVERIFY(chunks->size() > 1);
    qint64 rows = 0, total = 0;
    for (const Chunk &chunk : *chunks) {
      TableRead read;
      read.table = &catalog->tables[0];
      read.columns = QStringList{QStringLiteral("a")};
      read.predicate = chunk.predicate;
      auto reader = connection->reader(read);
      QVERIFY(reader.has_value());
      RowBatch batch;
      for (;;) {
        auto more = (*reader)->next(batch);
        QVERIFY(more.has_value());
        if (!*more) break;
        for (std::size_t i = 0; i < batch.rows(); ++i) total += batch.columns[0].integer(i);
        rows += static_cast<qint64>(batch.rows());
      }
    }
    QCOMPARE(rows, qint64{42000});
    QCOMPARE(total, sum);
    // a file that changed meanwhile is refused
    QFile changed(file.fileName());
    QVERIFY(changed.open(QIODevice::Append));
    changed.write("-- more\n");
    changed.close();
    auto again = open(file.fileName(), QStringLiteral("mysql"));
    TableRead read;
    read.table = &catalog->tables[0];
    read.columns = QStringList{QStringLiteral("a")};
    read.predicate = chunks->front().predicate;
    const auto refused = again->reader(read);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind(), ErrorKind::State);
  }

  void countsAndHashes() {
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("CREATE TABLE t (a INT PRIMARY KEY, b TEXT); INSERT INTO t VALUES (1,'x'),(2,'y'),(5,NULL);");
    file.close();
    auto connection = open(file.fileName(), QStringLiteral("postgres"));
    const auto counted = connection->query(SqlText(QStringLiteral("SELECT count(*), min(a), max(a) FROM public.t")), 10);
    QVERIFY2(counted.has_value(), counted ? "" : qPrintable(counted.error().toText()));
    QCOMPARE(counted->text(0, 0), QStringLiteral("3"));
    QCOMPARE(counted->text(0, 1), QStringLiteral("1"));
    QCOMPARE(counted->text(0, 2), QStringLiteral("5"));
    QVERIFY(!connection->query(SqlText(QStringLiteral("SELECT b FROM t WHERE a = 1")), 10));
    QVERIFY(!connection->execute(SqlText(QStringLiteral("DROP TABLE t"))));
    HashRequest request;
    request.table = {QStringLiteral("public"), QStringLiteral("t")};
    DataType integer;
    integer.kind = TypeKind::Int32;
    request.columns.push_back({QStringLiteral("a"), integer, Canonical::Integer, -1});
    const auto all = connection->hashRows(request);
    QVERIFY(all.has_value());
    QCOMPARE(all->front().rows, qint64{3});
    QCOMPARE(all->front().sum, QString::number(canonicalRowHash("1") + canonicalRowHash("2") + canonicalRowHash("5")));
    request.keyColumn = QStringLiteral("a");
    request.keyLower = 2;
    const auto part = connection->hashRows(request);
    QVERIFY(part.has_value());
    QCOMPARE(part->front().rows, qint64{2});
  }

private:
  static std::unique_ptr<Connection> open(const QString &path, const QString &dialect) {
    Endpoint endpoint;
    endpoint.engine = QStringLiteral("script");
    endpoint.path = path;
    endpoint.options.insert(QStringLiteral("dialect"), dialect);
    auto connection = ScriptEngine().connect(endpoint, Secret(), CancelToken());
    return connection ? std::move(*connection) : nullptr;
  }
  /// Rows of table t as text.
  static QString readAll(const QString &dialect, const QByteArray &script) {
    QTemporaryFile file;
    if (!file.open()) return QStringLiteral("no file");
    file.write(script);
    file.close();
    auto connection = open(file.fileName(), dialect);
    const auto catalog = connection->introspect(Scope());
    if (!catalog) return QStringLiteral("error: ") + catalog.error().toText();
    const auto table = std::find_if(catalog->tables.begin(), catalog->tables.end(), [](const Table &t) { return t.name.name == QLatin1String("t"); });
    if (table == catalog->tables.end()) return QStringLiteral("no table: ") + catalog->warnings.join(QLatin1Char(' '));
    TableRead read;
    read.table = &*table;
    for (const Column &column : table->columns) read.columns << column.name;
    const auto failed = [](const Error &error) {
      for (const char *part : {"Line 3, column 6", "2 values for 3 columns", "ends inside this row", "UPDATE"})
        if (error.toText().contains(QLatin1String(part))) return QStringLiteral("error: ") + QLatin1String(part);
      return error.toText();
    };
    auto reader = connection->reader(read);
    if (!reader) return failed(reader.error());
    QStringList lines;
    RowBatch batch;
    for (;;) {
      auto more = (*reader)->next(batch);
      if (!more) return failed(more.error());
      if (!*more) break;
      for (std::size_t row = 0; row < batch.rows(); ++row) {
        std::string line;
        for (std::size_t c = 0; c < batch.columns.size(); ++c) {
          if (c > 0) line += '|';
          if (batch.columns[c].isNull(row)) line += '~';
          else appendValueText(line, batch.columns[c], row);
        }
        lines << QString::fromStdString(line);
      }
    }
    return lines.join(QLatin1Char('\n'));
  }
};

QTEST_APPLESS_MAIN(TestScriptEngine)
#include "test_script_engine.moc"
