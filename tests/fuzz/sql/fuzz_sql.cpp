// SPDX-License-Identifier: GPL-3.0-or-later
// Mutated statements of the corpus through splitter, parser and printer: nothing may crash, hang or lose a statement's text.
#include "core/sql/parser.h"
#include "core/sql/printer.h"
#include "core/sql/splitter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

using namespace portolan::sql;

namespace {

struct Source { Dialect dialect; std::vector<std::string> statements; };

std::vector<Source> corpus() {
  std::vector<Source> sources;
  const std::pair<const char *, Dialect> files[] = {{"mysql.sql", Dialect::MariaDb}, {"postgres.sql", Dialect::Postgres}, {"sqlite.sql", Dialect::Sqlite}};
  for (const auto &[name, dialect] : files) {
    QFile file(QDir(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/golden/sql")).filePath(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) continue;
    const std::string text = file.readAll().toStdString();
    Source source{dialect, {}};
    SplitOptions options;
    options.dialect = dialect;
    splitScript(text, options, [&](const ScriptPiece &p) {
      if (p.kind == ScriptPiece::Kind::Statement) source.statements.emplace_back(p.text);
      return true;
    });
    sources.push_back(std::move(source));
  }
  return sources;
}

std::string mutate(std::string text, const Source &source, std::mt19937_64 &random) {
  const auto below = [&](std::size_t n) { return n == 0 ? std::size_t{0} : static_cast<std::size_t>(random() % n); };
  static const char *const bits[] = {"(", ")", ",", ";", "'", "\"", "`", "$$", "/*", "*/", "--", "\\", "END", "BEGIN", "CASE", "SELECT ", " FROM ", " IN ", " NOT ", "::", ":=", "..", "[", "]", "@", "\xFF", "/*!50000 ", "\n", "E'", "NULL", "0x", "(((((((("};
  const std::size_t edits = 1 + below(6);
  for (std::size_t e = 0; e < edits; ++e) {
    const std::size_t at = below(text.size() + 1);
    switch (below(6)) {
    case 0: text.erase(at, below(12)); break;
    case 1: text.insert(at, bits[below(std::size(bits))]); break;
    case 2: if (at < text.size()) text[at] = static_cast<char>(random() & 0xFF); break;
    case 3: {
      const std::string &other = source.statements[below(source.statements.size())];
      const std::size_t from = below(other.size());
      text.insert(at, other.substr(from, below(60)));
      break;
    }
    case 4: text.insert(at, text.substr(below(text.size()), below(40))); break;
    default: text.resize(at); break;
    }
    if (text.size() > 20000) text.resize(20000);
  }
  return text;
}

} // namespace

class FuzzSql : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void mutatedStatements() {
    const std::vector<Source> sources = corpus();
    QCOMPARE(sources.size(), std::size_t{3});
    bool ok = false;
    const double wanted = qEnvironmentVariable("FUZZ_SECONDS").toDouble(&ok);
    const double seconds = ok ? wanted : 5;
    quint64 seed = qEnvironmentVariable("FUZZ_SEED").toULongLong(&ok);
    if (!ok) seed = 1;
    QElapsedTimer timer, one;
    timer.start();
    qint64 count = 0, stable = 0, parsedAgain = 0;
    for (; static_cast<double>(timer.elapsed()) < seconds * 1000; ++seed, ++count) {
      std::mt19937_64 random(seed);
      const Source &source = sources[random() % sources.size()];
      const std::string text = mutate(source.statements[random() % source.statements.size()], source, random);
      ParseOptions options;
      options.dialect = source.dialect;
      one.start();
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
      QVERIFY2(one.elapsed() < 10000, qPrintable(QStringLiteral("seed %1 took %2 ms").arg(seed).arg(one.elapsed())));
    }
    qInfo("%lld inputs, %lld statements printed and parsed again, %lld of them stable", static_cast<long long>(count), static_cast<long long>(parsedAgain), static_cast<long long>(stable));
    QVERIFY(count > 10);
  }
};

QTEST_APPLESS_MAIN(FuzzSql)
#include "fuzz_sql.moc"
