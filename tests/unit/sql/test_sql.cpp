// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/parser.h"
#include "core/sql/printer.h"
#include "core/sql/splitter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace portolan::sql;

namespace {

QStringList pieces(const std::string &text, Dialect dialect, std::size_t step, qint64 maxStatement = 1 << 20) {
  QStringList found;
  SplitOptions options;
  options.dialect = dialect;
  options.maxStatement = maxStatement;
  StatementSplitter splitter(options, [&](const ScriptPiece &p) {
    const char *kinds[] = {"S", "D", "C", "E", "R"};
    found << QString::fromLatin1(kinds[static_cast<int>(p.kind)]) + QLatin1Char(':') + QString::fromUtf8(p.text.data(), static_cast<qsizetype>(p.text.size())).trimmed();
    return true;
  });
  for (std::size_t i = 0; i < text.size(); i += step) splitter.feed(std::string_view(text).substr(i, step));
  splitter.finish();
  return found;
}

QString expr(const QString &text, Dialect from, Dialect to) {
  ParseOptions options;
  options.dialect = from;
  const Parsed parsed = parseExpression(text, options);
  return parsed.ok() ? print(*parsed.node, to) : QStringLiteral("error: ") + parsed.diagnostics.front().message;
}

} // namespace

class TestSql : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aScriptSplitsTheSameInBlocksOfAnySize() {
    const std::string script = "-- one\nSELECT ';', \"a;b\", `c;d` /* ; */ FROM t; # two;\nDELIMITER //\nCREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END//\nDELIMITER ;\n"
                               "CREATE TRIGGER t AFTER INSERT ON x FOR EACH ROW BEGIN IF a THEN SET b = CASE WHEN c THEN 1 END; END IF; END;\nSELECT 3";
    const QStringList whole = pieces(script, Dialect::MariaDb, script.size());
    QCOMPARE(whole.size(), 7);
    QCOMPARE(whole[1], QStringLiteral("S:# two;")); // a comment before a client command stands alone
    QVERIFY(whole[2].startsWith(QLatin1String("D:DELIMITER")));
    QVERIFY(whole[3].endsWith(QLatin1String("END")));
    QVERIFY(whole[5].startsWith(QLatin1String("S:CREATE TRIGGER")));
    QCOMPARE(whole[6], QStringLiteral("S:SELECT 3"));
    for (const std::size_t step : {1U, 2U, 7U, 64U}) QCOMPARE(pieces(script, Dialect::MariaDb, step), whole);
  }

  void copyDataIsNoStatement() {
    const std::string script = "COPY t (a) FROM stdin;\n1;2\n'\n\\.\nSELECT $$a;b$$;\n\\connect x\nSELECT 2;";
    const QStringList whole = pieces(script, Dialect::Postgres, script.size());
    QCOMPARE(whole, QStringList({QStringLiteral("S:COPY t (a) FROM stdin"), QStringLiteral("C:1;2\n'"), QStringLiteral("E:\\."), QStringLiteral("S:SELECT $$a;b$$"), QStringLiteral("D:\\connect x"),
                                 QStringLiteral("S:SELECT 2")}));
  }

  void aLongInsertComesInPieces() {
    std::string script = "INSERT INTO t VALUES ";
    for (int i = 0; i < 1000; ++i) script += (i ? ",(" : "(") + std::to_string(i) + ",'x),(')";
    script += ";SELECT 1;";
    const QStringList found = pieces(script, Dialect::MariaDb, 4096, 2000);
    QVERIFY(found.size() > 5);
    QVERIFY(found[1].startsWith(QLatin1String("R:(")));
    QCOMPARE(found.last(), QStringLiteral("S:SELECT 1"));
    QString rows;
    for (qsizetype i = 0; i + 1 < found.size(); ++i) rows += (i ? QStringLiteral(",") : QString()) + found[i].mid(2);
    QCOMPARE(rows, QString::fromStdString(script.substr(0, script.find(';'))));
  }

  void utf16IsRead() {
    const QString text = QStringLiteral("SELECT 'é';\r\nSELECT 2;");
    QByteArray bytes("\xFF\xFE", 2);
    bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const QStringList found = pieces(bytes.toStdString(), Dialect::MariaDb, 3);
    QCOMPARE(found, QStringList({QStringLiteral("S:SELECT 'é'"), QStringLiteral("S:SELECT 2")}));
  }

  void precedenceIsTheTargets() {
    // MySQL binds AND before XOR before OR; || is OR
    QCOMPARE(expr(QStringLiteral("a || b && c"), Dialect::MariaDb, Dialect::Postgres), QStringLiteral("a OR b AND c"));
    QCOMPARE(expr(QStringLiteral("1 - (2 - 3) - 4"), Dialect::MariaDb, Dialect::Postgres), QStringLiteral("1 - (2 - 3) - 4"));
    const NodePtr product = binary(QStringLiteral("*"), binary(QStringLiteral("+"), number(1), number(2)), unary(QStringLiteral("-"), number(3)));
    QCOMPARE(print(*product, Dialect::Postgres), QStringLiteral("(1 + 2) * -3"));
    // (a = b) = c is an error in PostgreSQL without its parentheses
    const NodePtr chain = binary(QStringLiteral("="), binary(QStringLiteral("="), column(QStringLiteral("a")), column(QStringLiteral("b"))), column(QStringLiteral("c")));
    QCOMPARE(print(*chain, Dialect::Postgres), QStringLiteral("(a = b) = c"));
    const NodePtr negated = unary(QStringLiteral("NOT"), column(QStringLiteral("a")));
    QCOMPARE(print(*isNull(negated->clone()), Dialect::Postgres), QStringLiteral("(NOT a) IS NULL"));
    QCOMPARE(expr(QStringLiteral("- -1"), Dialect::MariaDb, Dialect::Postgres), QStringLiteral("- -1"));
  }

  void namesAreQuotedWhereTheTargetNeedsIt() {
    QCOMPARE(identifier(Dialect::Postgres, QStringLiteral("plain_1")), QStringLiteral("plain_1"));
    QCOMPARE(identifier(Dialect::Postgres, QStringLiteral("Mixed")), QStringLiteral("\"Mixed\""));
    QCOMPARE(identifier(Dialect::Postgres, QStringLiteral("order")), QStringLiteral("\"order\""));
    QCOMPARE(identifier(Dialect::MariaDb, QStringLiteral("order")), QStringLiteral("`order`"));
    QCOMPARE(identifier(Dialect::MariaDb, QStringLiteral("Mixed")), QStringLiteral("Mixed"));
  }

  void stringsKeepTheirValue() {
    ParseOptions mysql;
    const Parsed p = parseExpression(QStringLiteral("'a\\'b\\\\c\\%' 'd'"), mysql);
    QCOMPARE(p.node->text, QStringLiteral("a'b\\c\\%d"));
    QCOMPARE(print(*p.node, Dialect::Postgres), QStringLiteral("E'a''b\\\\c\\\\%d'"));
    QCOMPARE(print(*p.node, Dialect::Sqlite), QStringLiteral("'a''b\\c\\%d'"));
    ParseOptions noBackslash;
    noBackslash.mode.noBackslashEscapes = true;
    QCOMPARE(parseExpression(QStringLiteral("'a\\'"), noBackslash).node->text, QStringLiteral("a\\"));
    ParseOptions ansi;
    ansi.mode = SqlMode::fromText(QStringLiteral("ANSI"));
    QVERIFY(parseExpression(QStringLiteral("\"a\""), ansi).node->is(NodeKind::ColumnRef));
    QVERIFY(parseExpression(QStringLiteral("\"a\""), mysql).node->is(NodeKind::StringLiteral));
    QCOMPARE(parseExpression(QStringLiteral("a || b"), ansi).node->text, QStringLiteral("||"));
  }

  void whatIsNotUnderstoodStaysAndSaysWhere() {
    ParseOptions options;
    const ParsedScript script = parseScript(QStringLiteral("SELECT 1;\nFROBNICATE all THE things;\nCREATE TABLE t (a INT, !!! odd, b INT);\nSELECT 2"), options);
    QCOMPARE(script.statements.size(), std::size_t{4});
    QVERIFY(script.statements[1]->is(NodeKind::Raw));
    QCOMPARE(script.statements[1]->text, QStringLiteral("FROBNICATE all THE things"));
    QVERIFY(script.statements[2]->is(NodeKind::CreateTable));
    QCOMPARE(script.statements[2]->count(Slot::Item), std::size_t{3});
    QCOMPARE(script.diagnostics.size(), std::size_t{2});
    QCOMPARE(script.diagnostics[0].line, 2);
    QCOMPARE(script.diagnostics[0].column, 1);
    QCOMPARE(script.diagnostics[1].line, 3);
    const ParsedScript body = parseScript(QStringLiteral("CREATE PROCEDURE p() BEGIN SET a = 1; GIBBER ISH; SET b = 2; END"), options);
    const Node *block = body.statements[0]->child(Slot::Body);
    QVERIFY(block);
    QCOMPARE(block->count(Slot::Statement), std::size_t{3});
    QVERIFY(block->all(Slot::Statement)[1]->is(NodeKind::Raw));
  }

  void depthIsBounded() {
    for (const Dialect dialect : {Dialect::MariaDb, Dialect::Postgres, Dialect::Sqlite}) {
      ParseOptions options;
      options.dialect = dialect;
      const QString deep = QStringLiteral("SELECT ") + QString(10000, QLatin1Char('(')) + QLatin1Char('1') + QString(10000, QLatin1Char(')')) + QStringLiteral("; SELECT 2");
      const ParsedScript script = parseScript(deep, options);
      QCOMPARE(script.statements.size(), std::size_t{2});
      QVERIFY(script.statements[0]->is(NodeKind::Raw));
      QVERIFY(script.statements[1]->is(NodeKind::Select));
      QVERIFY(!script.diagnostics.empty());
      (void)parseScript(QStringLiteral("SELECT ") + QString(10000, QLatin1Char('-')) + QStringLiteral(" 1"), options);
      (void)parseScript(QStringLiteral("SELECT ") + QStringLiteral("NOT ").repeated(10000) + QStringLiteral(" 1"), options);
      (void)parseScript(QStringLiteral("BEGIN ").repeated(5000), options);
    }
  }

  void longChainsStayFlatAndStable() {
    ParseOptions options;
    QString text = QStringLiteral("SELECT 1 WHERE a = 0");
    for (int i = 1; i < 20000; ++i) text += QStringLiteral(" OR a = %1").arg(i);
    const Parsed parsed = parseStatement(text, options);
    QVERIFY(parsed.ok());
    const QString printed = print(*parsed.node, Dialect::MariaDb);
    const Parsed again = parseStatement(printed, options);
    QVERIFY(again.ok());
    QVERIFY(parsed.node->equals(*again.node));
    QCOMPARE(print(*again.node, Dialect::MariaDb), printed);
  }

  void timeGrowsWithTheTextOnly() {
    ParseOptions options;
    const auto timed = [&](int rows) {
      QByteArray text("INSERT INTO t VALUES ");
      for (int i = 0; i < rows; ++i) text += (i ? ",(1,'two',3.5,NULL)" : "(1,'two',3.5,NULL)");
      QElapsedTimer timer;
      timer.start();
      const ParsedScript script = parseScript(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), options);
      return script.statements.size() == 1 ? timer.nsecsElapsed() : qint64{-1};
    };
    const qint64 small = timed(5000), large = timed(50000);
    QVERIFY(small > 0 && large > 0);
    QVERIFY2(large < small * 60, qPrintable(QStringLiteral("%1 ns for 5,000 rows, %2 ns for 50,000").arg(small).arg(large)));
  }

  void treesAreRewritten() {
    ParseOptions options;
    Parsed parsed = parseStatement(QStringLiteral("SELECT IFNULL(a, IFNULL(b, 0)) FROM t"), options);
    NodePtr tree = transform(std::move(parsed.node), [](NodePtr n) {
      if (!n->isCall(QLatin1String("ifnull"))) return n;
      return call(QStringLiteral("coalesce"), n->takeAll(Slot::Arg));
    });
    PrintOptions flat;
    flat.pretty = false;
    QCOMPARE(print(*tree, flat), QStringLiteral("SELECT coalesce(a, coalesce(b, 0)) FROM t"));
    QVERIFY(tree->equals(*tree->clone()));
  }
};

QTEST_APPLESS_MAIN(TestSql)
#include "test_sql.moc"
