// SPDX-License-Identifier: GPL-3.0-or-later
// Mutated statements of the corpora through every pair of the converter and through the catalog: nothing may crash or hang, and what
// became raw text is told of.
#include "core/catalog/from_sql.h"
#include "core/convert/convert.h"
#include "tests/fuzz/sql/mutations.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>

using namespace portolan;
using namespace portolan::fuzz;

class FuzzConvert : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyPair() {
    const std::vector<Source> sources = corpus();
    QCOMPARE(sources.size(), std::size_t{3});
    std::vector<Catalog> catalogs;
    for (const Source &source : sources) { // so that names mean something
      std::string script;
      for (const std::string &s : source.statements) script += s + ";\n";
      FromSqlOptions options;
      options.dialect = source.dialect;
      catalogs.push_back(catalogFromScript(std::string_view(script), options));
    }
    bool ok = false;
    const double wanted = qEnvironmentVariable("FUZZ_SECONDS").toDouble(&ok);
    const double seconds = ok ? wanted : 40;
    quint64 seed = qEnvironmentVariable("FUZZ_SEED").toULongLong(&ok);
    if (!ok) seed = 1;
    QElapsedTimer timer;
    std::clock_t one = 0; // the processor's time: a machine that stands still makes no input slow
    timer.start();
    qint64 count = 0, converted = 0, findings = 0;
    for (; static_cast<double>(timer.elapsed()) < seconds * 1000; ++seed, ++count) {
      std::mt19937_64 random(seed);
      const std::size_t from = random() % sources.size();
      const Source &source = sources[from];
      const std::string text = random() % 8 == 0 ? source.statements[random() % source.statements.size()] : mutate(source.statements[random() % source.statements.size()], source, random);
      if (qEnvironmentVariableIsSet("FUZZ_VERBOSE")) qInfo("seed %llu: %s", static_cast<unsigned long long>(seed), text.c_str());
      one = std::clock();
      const QString statement = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
      for (const Dialect to : {Dialect::MariaDb, Dialect::MySql, Dialect::Postgres, Dialect::Sqlite}) {
        if (to == source.dialect) continue;
        convert::ConvertOptions options;
        options.from = source.dialect;
        options.to = to;
        const auto made = convert::convertStatements({statement}, random() % 3 == 0 ? nullptr : &catalogs[from], options);
        QCOMPARE(made.size(), std::size_t{1});
        if (!made[0].target.isEmpty()) ++converted;
        findings += static_cast<qint64>(made[0].findings.size());
      }
      if (random() % 16 == 0) {
        FromSqlOptions options;
        options.dialect = source.dialect;
        const Catalog catalog = catalogFromScript(std::string_view(text), options);
        for (const Dialect to : {Dialect::MariaDb, Dialect::Postgres, Dialect::Sqlite}) {
          convert::ConvertOptions pair;
          pair.from = source.dialect;
          pair.to = to;
          (void)convert::convertCatalog(catalog, pair);
        }
      }
      const auto took = static_cast<qint64>((std::clock() - one) / (CLOCKS_PER_SEC / 1000));
      QVERIFY2(took < 10000, qPrintable(QStringLiteral("seed %1 took %2 ms").arg(seed).arg(took)));
    }
    qInfo("%lld inputs, %lld conversions, %lld findings", static_cast<long long>(count), static_cast<long long>(converted), static_cast<long long>(findings));
    QVERIFY(count > 10);
  }
};

QTEST_APPLESS_MAIN(FuzzConvert)
#include "fuzz_convert.moc"
