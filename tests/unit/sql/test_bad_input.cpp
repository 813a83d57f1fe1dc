// SPDX-License-Identifier: GPL-3.0-or-later
// Input that is no proper script: told of with line and column, what is good around it is still read, nothing crashes, and neither
// time nor memory nor stack grows beyond the input.
#include "core/convert/convert.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"
#include "core/sql/splitter.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>

using namespace portolan;
using namespace portolan::sql;

namespace {

constexpr Dialect dialects[] = {Dialect::MariaDb, Dialect::Postgres, Dialect::Sqlite};

ParseOptions optionsFor(Dialect dialect) {
  ParseOptions options;
  options.dialect = dialect;
  return options;
}

int understood(const ParsedScript &script, NodeKind kind) {
  int count = 0;
  for (const NodePtr &n : script.statements)
    if (n->is(kind) && !containsRaw(*n)) ++count;
  return count;
}

double megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

class TestBadInput : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aBadStatementBetweenGoodOnes_data() {
    QTest::addColumn<QString>("bad");
    QTest::newRow("nonsense") << QStringLiteral("FROBNICATE THE (TABLE");
    QTest::newRow("half a table") << QStringLiteral("CREATE TABLE t (a INT, b");
    QTest::newRow("half a query") << QStringLiteral("SELECT a FROM WHERE");
    QTest::newRow("parentheses without end") << QStringLiteral("SELECT ((((1)");
    QTest::newRow("parentheses without beginning") << QStringLiteral("SELECT 1))))");
    QTest::newRow("an operator at the end") << QStringLiteral("SELECT 1 +");
  }
  void aBadStatementBetweenGoodOnes() {
    QFETCH(QString, bad);
    for (const Dialect dialect : dialects) {
      const ParsedScript script = parseScript(QStringLiteral("CREATE TABLE a (id INT);\n  %1;\nCREATE TABLE b (id INT);\n").arg(bad), optionsFor(dialect));
      QCOMPARE(script.statements.size(), std::size_t{3});
      QVERIFY(understood(script, NodeKind::CreateTable) >= 2);
      QVERIFY(!script.diagnostics.empty());
      QCOMPARE(script.diagnostics.front().line, 2);
      QVERIFY(script.diagnostics.front().column >= 3);
    }
  }

  void truncated() {
    const QString whole = QStringLiteral("CREATE TABLE a (id INT, name VARCHAR(20) DEFAULT 'it''s', CHECK (id > 0));\nINSERT INTO a VALUES (1, 'x'), (2, 'y');\nCREATE VIEW v AS SELECT a.id, count(*) FROM a GROUP BY id;");
    for (const Dialect dialect : dialects)
      for (qsizetype n = 0; n <= whole.size(); ++n) {
        const ParsedScript script = parseScript(whole.left(n), optionsFor(dialect));
        for (const NodePtr &statement : script.statements) (void)print(*statement, dialect);
        if (n > 80 && n < whole.size()) QVERIFY(understood(script, NodeKind::CreateTable) == 1);
      }
  }

  void unbalancedQuotes() {
    for (const Dialect dialect : dialects)
      for (const char *text : {"SELECT 1;\nSELECT 'never closed;\nSELECT 2;", "SELECT 1;\nSELECT \"never closed;\nSELECT 2;", "SELECT 1;\nSELECT /* never closed;\nSELECT 2;"}) {
        const ParsedScript script = parseScript(QString::fromLatin1(text), optionsFor(dialect));
        QVERIFY(!script.statements.empty());
        QVERIFY2(!script.diagnostics.empty(), text);
        QCOMPARE(script.diagnostics.front().line, 2);
      }
  }

  void anotherDialect() {
    const ParsedScript asMySql = parseScript(QStringLiteral("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;\nSELECT 1;"), optionsFor(Dialect::MariaDb));
    QVERIFY(!asMySql.diagnostics.empty());
    const ParsedScript asPostgres = parseScript(QStringLiteral("CREATE TABLE `t` (`a` int(11) AUTO_INCREMENT);\nCREATE TABLE b (id int);"), optionsFor(Dialect::Postgres));
    QVERIFY(!asPostgres.diagnostics.empty());
    QVERIFY(understood(asPostgres, NodeKind::CreateTable) >= 1);
  }

  void binary() {
    std::string bytes;
    quint32 state = 12345;
    for (int i = 0; i < 300000; ++i) {
      state = state * 1664525 + 1013904223;
      bytes += static_cast<char>(state >> 24);
    }
    for (const Dialect dialect : dialects) {
      const ParsedScript script = parseScript(std::string_view(bytes), optionsFor(dialect));
      QVERIFY(!script.diagnostics.empty());
      std::string zeros(100000, '\0');
      (void)parseScript(std::string_view(zeros), optionsFor(dialect));
    }
  }

  void wideText_data() {
    QTest::addColumn<bool>("little");
    QTest::addColumn<bool>("mark");
    QTest::newRow("little endian with mark") << true << true;
    QTest::newRow("big endian with mark") << false << true;
    QTest::newRow("little endian") << true << false;
    QTest::newRow("big endian") << false << false;
  }
  void wideText() {
    QFETCH(bool, little);
    QFETCH(bool, mark);
    const QString text = QStringLiteral("CREATE TABLE größe (id INT);\r\nINSERT INTO größe VALUES (1);\r\n");
    std::string bytes;
    const auto put = [&](char16_t c) {
      const char high = static_cast<char>(c >> 8), low = static_cast<char>(c & 0xFF);
      bytes += little ? low : high;
      bytes += little ? high : low;
    };
    if (mark) put(0xFEFF);
    for (const QChar c : text) put(c.unicode());
    for (const std::size_t block : {std::size_t{1}, std::size_t{7}, bytes.size()}) {
      QStringList pieces;
      SplitOptions options;
      StatementSplitter splitter(options, [&](const ScriptPiece &piece) {
        pieces << QString::fromUtf8(piece.text.data(), static_cast<qsizetype>(piece.text.size()));
        return true;
      });
      for (std::size_t at = 0; at < bytes.size(); at += block) splitter.feed(std::string_view(bytes).substr(at, block));
      splitter.finish();
      QCOMPARE(pieces.size(), 2);
      QVERIFY(pieces[0].contains(QStringLiteral("größe")));
    }
  }

  void mixedLineEnds() {
    const ParsedScript script = parseScript(QStringLiteral("SELECT 1;\rSELECT 2;\nSELECT 3;\r\nSELEKT 4;\r\rSELEKT 5;"), optionsFor(Dialect::Postgres));
    QCOMPARE(script.diagnostics.size(), std::size_t{2});
    QCOMPARE(script.diagnostics[0].line, 4);
    QCOMPARE(script.diagnostics[1].line, 6);
  }

  /// 100 MB in one statement: an INSERT is handed out in pieces, anything else is one piece of that size and no more than a few.
  void hugeStatement() {
    const double before = megabytes();
    SplitOptions options;
    qint64 rows = 0, bytes = 0;
    std::size_t largest = 0;
    StatementSplitter splitter(options, [&](const ScriptPiece &piece) {
      rows += piece.rows;
      bytes += static_cast<qint64>(piece.text.size());
      largest = std::max(largest, piece.text.size());
      return true;
    });
    splitter.feed("INSERT INTO t VALUES ");
    std::string block;
    for (int i = 0; i < 1000; ++i) block += "(1,'some text that is not so short, with a '' in it','2024-02-29 10:11:12'),";
    const int blocks = static_cast<int>((100u << 20) / block.size());
    for (int i = 0; i < blocks; ++i) QVERIFY(splitter.feed(block));
    splitter.feed("(2,'end',NULL);");
    splitter.finish();
    QCOMPARE(rows, static_cast<qint64>(blocks) * 1000 + 1);
    QVERIFY(bytes > 99 << 20);
    QVERIFY2(megabytes() - before < 150, qPrintable(QString::number(megabytes() - before)));
    QVERIFY(largest < 40 << 20);
  }

  void deepNesting_data() {
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    QTest::newRow("parentheses") << QStringLiteral("(") << QStringLiteral(")");
    QTest::newRow("calls") << QStringLiteral("abs(") << QStringLiteral(")");
    QTest::newRow("NOT") << QStringLiteral("NOT ") << QString();
    QTest::newRow("minus") << QStringLiteral("- ") << QString();
    QTest::newRow("CASE") << QStringLiteral("CASE WHEN ") << QStringLiteral(" THEN 1 END");
    QTest::newRow("queries") << QStringLiteral("(SELECT ") << QStringLiteral(")");
    QTest::newRow("sums") << QStringLiteral("1 + ") << QString();
    QTest::newRow("logic") << QStringLiteral("a OR b AND ") << QString();
  }
  void deepNesting() {
    QFETCH(QString, open);
    QFETCH(QString, close);
    const QString text = QStringLiteral("SELECT ") + open.repeated(10000) + QLatin1Char('1') + close.repeated(10000) + QStringLiteral(";\nSELECT 2;");
    for (const Dialect dialect : dialects) {
      QElapsedTimer timer;
      timer.start();
      const ParsedScript script = parseScript(text, optionsFor(dialect));
      QCOMPARE(script.statements.size(), std::size_t{2});
      QVERIFY(understood(script, NodeKind::Select) >= 1);
      for (const NodePtr &n : script.statements) {
        (void)print(*n, dialect);
        (void)n->clone();
      }
      for (const Dialect to : dialects) {
        if (to == dialect) continue;
        convert::ConvertOptions options;
        options.from = dialect;
        options.to = to;
        const auto made = convert::convertStatements({text}, nullptr, options);
        QVERIFY(!made[0].target.isEmpty() || !made[0].findings.empty());
      }
      QVERIFY2(timer.elapsed() < 20000, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
    }
  }

  /// The converter tells where in the text it stopped, and converts what is around.
  void converterTellsThePlace() {
    convert::ConvertOptions options;
    options.from = Dialect::MariaDb;
    options.to = Dialect::Sqlite;
    const auto made = convert::convertStatements({QStringLiteral("SELECT 1"), QStringLiteral("SELECT a,\n  FROM t"), QStringLiteral("SELECT 2")}, nullptr, options);
    QCOMPARE(made.size(), std::size_t{3});
    QCOMPARE(made[0].target, QStringLiteral("SELECT 1"));
    QCOMPARE(made[2].target, QStringLiteral("SELECT 2"));
    QVERIFY(!made[1].findings.empty());
    QCOMPARE(made[1].findings.front().severity, convert::Severity::Error);
    QCOMPARE(made[1].findings.front().line, 2);
    QVERIFY(made[1].findings.front().column > 0);
  }
};

QTEST_APPLESS_MAIN(TestBadInput)
#include "test_bad_input.moc"
