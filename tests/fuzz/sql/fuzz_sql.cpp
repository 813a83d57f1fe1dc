// SPDX-License-Identifier: GPL-3.0-or-later
// Mutated statements of the corpus through splitter, parser and printer: nothing may crash, hang or lose a statement's text.
#include "core/sql/parser.h"
#include "core/sql/printer.h"
#include "tests/fuzz/sql/mutations.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>

using namespace portolan::sql;
using namespace portolan::fuzz;

class FuzzSql : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void mutatedStatements() {
    const std::vector<Source> sources = corpus();
    QCOMPARE(sources.size(), std::size_t{3});
    bool ok = false;
    const double wanted = qEnvironmentVariable("FUZZ_SECONDS").toDouble(&ok);
    const double seconds = ok ? wanted : 20;
    quint64 seed = qEnvironmentVariable("FUZZ_SEED").toULongLong(&ok);
    if (!ok) seed = 1;
    QElapsedTimer timer;
    std::clock_t one = 0; // the processor's time: a machine that stands still makes no input slow
    timer.start();
    qint64 count = 0, stable = 0, parsedAgain = 0;
    for (; static_cast<double>(timer.elapsed()) < seconds * 1000; ++seed, ++count) {
      std::mt19937_64 random(seed);
      const Source &source = sources[random() % sources.size()];
      const std::string text = mutate(source.statements[random() % source.statements.size()], source, random);
      ParseOptions options;
      options.dialect = source.dialect;
      one = std::clock();
      const ParsedScript script = parseScript(std::string_view(text), options);
      for (const NodePtr &n : script.statements) {
        const QString printed = print(*n, source.dialect);
        for (const Dialect other : {Dialect::MariaDb, Dialect::Postgres, Dialect::Sqlite}) (void)print(*n, other);
        (void)n->clone();
        if (!containsRaw(*n) && script.diagnostics.empty()) {
          ++parsedAgain;
          const Parsed again = parseStatement(printed, options);
          if (again.ok() && print(*again.node, source.dialect) == printed) ++stable;
        }
      }
      const auto took = static_cast<qint64>((std::clock() - one) / (CLOCKS_PER_SEC / 1000));
      QVERIFY2(took < 10000, qPrintable(QStringLiteral("seed %1 took %2 ms").arg(seed).arg(took)));
    }
    qInfo("%lld inputs, %lld statements printed and parsed again, %lld of them stable", static_cast<long long>(count), static_cast<long long>(parsedAgain), static_cast<long long>(stable));
    QVERIFY(count > 10);
  }
};

QTEST_APPLESS_MAIN(FuzzSql)
#include "fuzz_sql.moc"
