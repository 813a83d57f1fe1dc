// SPDX-License-Identifier: GPL-3.0-or-later
// The corpus of each dialect: parsed without a raw node, printed, parsed again to an equal tree, printed to equal text.
#include "core/sql/parser.h"
#include "core/sql/printer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace portolan::sql;

class TestSqlCorpus : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void corpusRoundTrips_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("dialect");
    QTest::newRow("mysql") << QStringLiteral("mysql.sql") << static_cast<int>(Dialect::MariaDb);
    QTest::newRow("postgres") << QStringLiteral("postgres.sql") << static_cast<int>(Dialect::Postgres);
    QTest::newRow("sqlite") << QStringLiteral("sqlite.sql") << static_cast<int>(Dialect::Sqlite);
  }

  void corpusRoundTrips() {
    QFETCH(QString, file);
    QFETCH(int, dialect);
    QFile source(QDir(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/golden/sql")).filePath(file));
    QVERIFY(source.open(QIODevice::ReadOnly));
    ParseOptions options;
    options.dialect = static_cast<Dialect>(dialect);
    const ParsedScript script = parseScript(QString::fromUtf8(source.readAll()), options);
    QStringList wrong;
    for (const Diagnostic &d : script.diagnostics) wrong << QStringLiteral("%1:%2:%3: %4").arg(file).arg(d.line).arg(d.column).arg(d.message);
    QVERIFY(script.statements.size() > 20);
    for (const NodePtr &n : script.statements) {
      if (n->is(NodeKind::Directive) || n->is(NodeKind::Empty)) continue;
      const QString where = QStringLiteral("%1:%2: ").arg(file).arg(n->span.line);
      if (containsRaw(*n)) {
        wrong << where + QStringLiteral("has a raw node");
        continue;
      }
      if (n->hasChild(Slot::Data)) continue; // COPY data is no part of one statement's text
      for (const bool pretty : {true, false}) {
        PrintOptions print_;
        print_.dialect = options.dialect;
        print_.pretty = pretty;
        const QString printed = print(*n, print_);
        const Parsed again = parseStatement(printed, options);
        if (!again.ok()) {
          wrong << where + QStringLiteral("printed text does not parse: ") + again.diagnostics.front().message + QLatin1String("\n") + printed;
          continue;
        }
        if (!n->equals(*again.node)) wrong << where + QStringLiteral("another tree after printing\n") + printed;
        const QString twice = print(*again.node, print_);
        if (twice != printed) wrong << where + QStringLiteral("printed text not stable\n") + printed + QLatin1String("\n---\n") + twice;
      }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  }
};

QTEST_APPLESS_MAIN(TestSqlCorpus)
#include "test_sql_corpus.moc"
