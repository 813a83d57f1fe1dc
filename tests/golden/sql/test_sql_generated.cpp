// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of statements per dialect, made from the grammars in grammar/: at least 99 % must parse without a raw node and without
// a diagnostic, and be the same tree and the same text after printing and parsing. CORPUS_FAILURES=N lists failures.
//
// A grammar is rules: a name at the line's beginning, its alternatives indented below. In an alternative <x> is a rule, <x?> may be
// left out, <x,> is a list with commas, <x*> is a run of none to three. "statement" is what is made.
#include "core/sql/parser.h"
#include "core/sql/printer.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <random>

using namespace portolan::sql;

namespace {

class Grammar {
public:
  explicit Grammar(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return;
    QString rule;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
      if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#'))) continue;
      if (!line.startsWith(QLatin1Char(' '))) rule = line.trimmed();
      else m_rules[rule] << line.trimmed();
    }
  }
  [[nodiscard]] qsizetype size() const { return m_rules.size(); }
  QString make(std::mt19937 &random) { return expand(QStringLiteral("statement"), random, 0).simplified().replace(QLatin1String("\\n"), QLatin1String("\n")); }
  QStringList missing; ///< rules that are named and not there

private:
  QString expand(const QString &rule, std::mt19937 &random, int depth) {
    const auto it = m_rules.constFind(rule);
    if (it == m_rules.constEnd()) {
      missing << rule;
      return {};
    }
    // deep down the first alternative, which ends the growth
    const QString &text = depth > 7 ? it->front() : (*it)[static_cast<qsizetype>(random() % static_cast<std::size_t>(it->size()))];
    static const QRegularExpression place(QStringLiteral("<([a-z_0-9]+)([?,*]?)>"));
    QString out;
    qsizetype at = 0;
    for (auto m = place.globalMatch(text); m.hasNext();) {
      const auto match = m.next();
      out += text.mid(at, match.capturedStart() - at);
      at = match.capturedEnd();
      const QString kind = match.captured(2);
      std::size_t times = 1;
      if (kind == QLatin1String("?")) times = depth > 6 ? 0 : random() % 2;
      else if (kind == QLatin1String(",")) times = depth > 6 ? 1 : 1 + random() % 3;
      else if (kind == QLatin1String("*")) times = depth > 6 ? 0 : random() % 4;
      QStringList parts;
      for (std::size_t i = 0; i < times; ++i) parts << expand(match.captured(1), random, depth + 1);
      out += parts.join(kind == QLatin1String(",") ? QStringLiteral(", ") : QStringLiteral(" "));
    }
    return out + text.mid(at);
  }
  QHash<QString, QStringList> m_rules;
};

} // namespace

class TestSqlGenerated : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void statements_data() {
    QTest::addColumn<int>("dialect");
    QTest::newRow("mysql") << static_cast<int>(Dialect::MariaDb);
    QTest::newRow("postgres") << static_cast<int>(Dialect::Postgres);
    QTest::newRow("sqlite") << static_cast<int>(Dialect::Sqlite);
  }

  void statements() {
    QFETCH(int, dialect);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Grammar grammar(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/golden/sql/grammar/%1.txt").arg(name));
    QVERIFY(grammar.size() > 20);
    ParseOptions options;
    options.dialect = static_cast<Dialect>(dialect);
    std::mt19937 random(20240229);
    QSet<QString> made;
    int whole = 0, stable = 0;
    const int listed = qEnvironmentVariableIntValue("CORPUS_FAILURES");
    QStringList failures;
    constexpr int wanted = 4000;
    for (int tries = 0; made.size() < wanted && tries < wanted * 20; ++tries) {
      const QString text = grammar.make(random);
      if (made.contains(text)) continue;
      made.insert(text);
      const Parsed parsed = parseStatement(text, options);
      if (!parsed.ok() || containsRaw(*parsed.node)) {
        if (failures.size() < listed) failures << QStringLiteral("RAW %1\n    %2").arg(text, parsed.ok() ? QString() : parsed.diagnostics.front().message);
        continue;
      }
      ++whole;
      const QString printed = print(*parsed.node, options.dialect);
      const Parsed again = parseStatement(printed, options);
      if (again.ok() && parsed.node->equals(*again.node) && print(*again.node, options.dialect) == printed) ++stable;
      else if (failures.size() < listed) failures << QStringLiteral("UNSTABLE %1\n => %2\n => %3").arg(text, printed, again.ok() ? print(*again.node, options.dialect) : again.diagnostics.front().message);
    }
    for (const QString &failure : failures) qInfo().noquote() << failure;
    grammar.missing.removeDuplicates();
    QVERIFY2(grammar.missing.isEmpty(), qPrintable(grammar.missing.join(QLatin1Char(' '))));
    const auto count = static_cast<int>(made.size());
    qInfo("%s: %d statements, %.2f %% without a raw node, %.2f %% the same after printing", qPrintable(name), count, whole * 100.0 / count, stable * 100.0 / count);
    QVERIFY(count >= 3000);
    QVERIFY(whole * 100 >= count * 99);
    QVERIFY(stable * 100 >= count * 99);
  }
};

QTEST_APPLESS_MAIN(TestSqlGenerated)
#include "test_sql_generated.moc"
