// SPDX-License-Identifier: GPL-3.0-or-later
// Conversion without a server: the golden files, the catalogue of action items, names, and what must never be silent.
#include "core/convert/convert.h"
#include "core/convert/findings.h"
#include "core/convert/reader/ddl_reader.h"
#include "core/convert/types/type_map.h"
#include "core/sql/parser.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace portolan;

namespace {

Catalog readCatalog(const QString &text) {
  Catalog base;
  base.database = QStringLiteral("p");
  base.collation = QStringLiteral("utf8mb4_general_ci");
  convert::DdlReader reader(sql::Dialect::MariaDb, &base);
  sql::ParseOptions options;
  options.dialect = sql::Dialect::MariaDb;
  for (const sql::NodePtr &statement : sql::parseScript(text, options).statements) (void)reader.apply(*statement);
  Catalog catalog = reader.catalog();
  catalog.schemas.push_back({.name = QStringLiteral("p"), .comment = {}, .charset = {}, .collation = base.collation});
  return catalog;
}

QString readFile(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestConvert : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void golden_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("findings");
    const QString folder = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/golden/convert/mysql-to-postgres");
    for (const QString &name : {QStringLiteral("expressions.sql"), QStringLiteral("data_changes.sql")}) {
      QString source, findings;
      QStringList target;
      int line = 0;
      const auto finish = [&] {
        if (!source.isEmpty()) QTest::addRow("%s:%d", qPrintable(name), line) << source << target.join(QLatin1Char('\n')) << findings;
        source.clear();
        findings.clear();
        target.clear();
      };
      for (const QString &text : readFile(folder + QLatin1Char('/') + name).split(QLatin1Char('\n'))) {
        ++line;
        if (text.startsWith(QLatin1String("=> "))) target << text.mid(3);
        else if (text.startsWith(QLatin1String("! "))) findings = text.mid(2);
        else if (text.trimmed().isEmpty()) finish();
        else if (!text.startsWith(QLatin1String("--"))) source = text;
      }
      finish();
    }
  }
  void golden() {
    QFETCH(QString, source);
    QFETCH(QString, target);
    QFETCH(QString, findings);
    const Catalog catalog = readCatalog(readFile(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/golden/convert/mysql-to-postgres/schema.sql")));
    const auto made = convert::convertStatements({source}, &catalog, {});
    QCOMPARE(made.size(), std::size_t{1});
    QCOMPARE(made.front().target, target);
    QSet<QString> ids;
    for (const convert::Finding &f : made.front().findings) ids.insert(f.id);
    QStringList sorted(ids.cbegin(), ids.cend());
    sorted.sort();
    QCOMPARE(sorted.join(QLatin1Char(' ')), findings);
  }

  /// Each of these once ended the program or never ended.
  void whatTheFuzzerFound_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("text");
    const int maria = static_cast<int>(sql::Dialect::MariaDb), postgres = static_cast<int>(sql::Dialect::Postgres), sqlite = static_cast<int>(sql::Dialect::Sqlite);
    QTest::newRow("a list of nothing") << maria << QStringLiteral("SELECT GROUP_CONCAT() FROM t");
    QTest::newRow("a list of nothing, PostgreSQL") << postgres << QStringLiteral("SELECT string_agg() FROM t");
    QTest::newRow("a list of nothing, SQLite") << sqlite << QStringLiteral("SELECT group_concat() FROM t");
    QTest::newRow("VALUES of a query") << maria << QStringLiteral("INSERT IGNORE INTO t (a, b) SELECT a, b FROM u WHERE c ON DUPLICATE KEY UPDATE a = VALUES(SELECT a), b = b + 1");
    QTest::newRow("VALUES of a sum") << maria << QStringLiteral("INSERT IGNORE INTO t (a, b) SELECT a, b FROM u WHERE c ON DUPLICATE KEY UPDATE a = VALUES( + 1a), b = b + 1");
    QTest::newRow("a row inside a row of targets") << postgres << QStringLiteral("UPDATE t SET a = 1, (b, (b, c) =c) = (2, 3), d = DEFAULT FROM u WHERE t.id = u.id");
    QTest::newRow("a dot behind a call") << postgres << QStringLiteral("INSERT INTO t (f(1).b) VALUES (1)");
    QTest::newRow("a dot and a number") << postgres << QStringLiteral("INSERT INTO t (a. * 5, b[1].) VALUES (1, 2)");
  }
  void whatTheFuzzerFound() {
    QFETCH(int, from);
    QFETCH(QString, text);
    for (const sql::Dialect to : {sql::Dialect::MariaDb, sql::Dialect::MySql, sql::Dialect::Postgres, sql::Dialect::Sqlite}) {
      convert::ConvertOptions options;
      options.from = static_cast<sql::Dialect>(from);
      options.to = to;
      const auto made = convert::convertStatements({text}, nullptr, options);
      QCOMPARE(made.size(), std::size_t{1});
      if (to != options.from && !(sql::isMySqlFamily(to) && sql::isMySqlFamily(options.from))) QVERIFY(!made.front().findings.empty() || !made.front().target.isEmpty());
    }
  }

  /// Every number that the code uses is described.
  void findingsAreDescribed() {
    QVERIFY(convert::findingCatalogue().size() > 80);
    static const QRegularExpression use(QStringLiteral("(?:note|told|drop)\\((?:\\*?\\w+(?:->\\w+)?, )?(\\d{4}),|push_back\\(\\{(\\d{4}), "));
    QDirIterator files(QStringLiteral(PORTOLAN_SOURCE_DIR "/core/convert"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
      const QString text = readFile(files.next());
      for (auto it = use.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString id = QStringLiteral("PTN-") + (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
        QVERIFY2(convert::findingInfo(id), qPrintable(id + QStringLiteral(" in ") + files.fileName()));
        ++found;
      }
    }
    QVERIFY(found > 100);
  }

  void unknownIsNeverSilent_data() {
    QTest::addColumn<QString>("source");
    QTest::newRow("function") << QStringLiteral("SELECT NO_SUCH_FUNCTION(1)");
    QTest::newRow("aes") << QStringLiteral("SELECT AES_ENCRYPT('a','b')");
    QTest::newRow("show") << QStringLiteral("SHOW TABLES");
    QTest::newRow("load data") << QStringLiteral("LOAD DATA INFILE 'x' INTO TABLE t");
    QTest::newRow("handler") << QStringLiteral("HANDLER t OPEN");
    QTest::newRow("spatial") << QStringLiteral("SELECT ST_Distance(a, b) FROM t");
    QTest::newRow("nonsense") << QStringLiteral("FROB THE KNOB");
  }
  void unknownIsNeverSilent() {
    QFETCH(QString, source);
    const auto made = convert::convertStatements({source}, nullptr, {});
    QVERIFY(std::any_of(made.front().findings.begin(), made.front().findings.end(), [](const convert::Finding &f) { return f.severity != convert::Severity::Info; }));
  }

  void clashingNamesAreRefused() {
    Catalog catalog = readCatalog(QStringLiteral("CREATE TABLE Orders (id INT)"));
    Table other = catalog.tables.front();
    other.name.name = QStringLiteral("ORDERS");
    catalog.tables.push_back(other);
    const auto made = convert::convertCatalog(catalog, {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind(), ErrorKind::Configuration);
    QVERIFY(made.error().message().contains(QStringLiteral("Orders")) && made.error().message().contains(QStringLiteral("ORDERS")));
  }

  void longNamesKeepApart() {
    const QString stem(63, QLatin1Char('x'));
    const Catalog catalog = readCatalog(QStringLiteral("CREATE TABLE %1a (id INT, KEY k (id)); CREATE TABLE %1b (id INT, KEY k (id))").arg(stem));
    const auto made = convert::convertCatalog(catalog, {});
    QVERIFY(made);
    QSet<QString> names;
    for (const Table &table : made->target.tables) {
      QVERIFY(table.name.name.toUtf8().size() <= 63);
      names.insert(table.name.name);
      QVERIFY(table.indexes.front().name.toUtf8().size() <= 63);
      names.insert(table.indexes.front().name);
    }
    QCOMPARE(names.size(), 4);
  }

  /// A list of words under a collation that ignores case asks for equal bytes first; other checks stay as they are.
  void listsOfWordsAskForEqualBytesFirst() {
    const Catalog catalog = readCatalog(QStringLiteral("CREATE TABLE w (s VARCHAR(9) COLLATE utf8mb4_general_ci, b VARCHAR(9) COLLATE utf8mb4_bin, CHECK (s IN ('a', 'b')), CHECK (b IN ('a', 'b')), CHECK (s NOT IN ('c')))"));
    const auto made = convert::convertCatalog(catalog, {});
    QVERIFY(made);
    QStringList checks;
    for (const Check &check : made->target.tables.front().checks) checks << check.expression;
    QCOMPARE(checks.size(), 3);
    QCOMPARE(checks[0], QStringLiteral("s COLLATE \"C\" IN ('a', 'b') OR s IN ('a', 'b')"));
    QCOMPARE(checks[1], QStringLiteral("b IN ('a', 'b')"));
    QCOMPARE(checks[2], QStringLiteral("s NOT IN ('c')"));
  }

  /// MySQL and MariaDB call the same Unicode collations by other names.
  void collationsBetweenMySqlAndMariaDb() {
    convert::ConvertOptions options;
    options.from = sql::Dialect::MySql;
    options.to = sql::Dialect::MariaDb;
    const convert::Session session(options, nullptr);
    const auto maria = [&](const char *name) { return convert::familyCollation(session, QString::fromLatin1(name)); };
    QCOMPARE(maria("utf8mb4_0900_ai_ci").name, QStringLiteral("utf8mb4_uca1400_nopad_ai_ci"));
    QCOMPARE(maria("utf8mb4_0900_bin").name, QStringLiteral("utf8mb4_nopad_bin"));
    QCOMPARE(maria("utf8mb4_es_trad_0900_as_cs").name, QStringLiteral("utf8mb4_uca1400_spanish2_nopad_as_cs"));
    QVERIFY(!maria("utf8mb4_es_trad_0900_as_cs").differs);
    QCOMPARE(maria("utf8mb4_ja_0900_as_cs").name, QStringLiteral("utf8mb4_uca1400_nopad_as_cs"));
    QVERIFY(maria("utf8mb4_ja_0900_as_cs").differs);
    QCOMPARE(maria("utf8mb4_general_ci").name, QStringLiteral("utf8mb4_general_ci"));
    std::swap(options.from, options.to);
    QCOMPARE(maria("uca1400_nopad_ai_ci").name, QStringLiteral("utf8mb4_0900_ai_ci"));
    QVERIFY(!maria("uca1400_nopad_ai_ci").differs);
    QCOMPARE(maria("utf8mb4_uca1400_swedish_ai_ci").name, QStringLiteral("utf8mb4_sv_0900_ai_ci"));
    QVERIFY(maria("utf8mb4_uca1400_swedish_ai_ci").differs); // it pads with blanks
    QCOMPARE(maria("utf8mb4_nopad_bin").name, QStringLiteral("utf8mb4_0900_bin"));
    QCOMPARE(maria("utf8mb4_general_nopad_ci").name, QStringLiteral("utf8mb4_general_ci"));
    options.from = options.to;
    QCOMPARE(maria("utf8mb4_0900_ai_ci").name, QStringLiteral("utf8mb4_0900_ai_ci"));
  }

  void unsignedCountersAndTheirReferencesAgree() {
    const Catalog catalog = readCatalog(QStringLiteral("CREATE TABLE a (id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY); CREATE TABLE b (a_id BIGINT UNSIGNED, other BIGINT UNSIGNED, FOREIGN KEY (a_id) REFERENCES a (id))"));
    const auto made = convert::convertCatalog(catalog, {});
    QVERIFY(made);
    const Table *b = made->target.table({QStringLiteral("p"), QStringLiteral("b")});
    QVERIFY(b);
    QCOMPARE(b->column(QStringLiteral("a_id"))->type.native, QStringLiteral("bigint"));
    QCOMPARE(b->column(QStringLiteral("other"))->type.native, QStringLiteral("numeric(20,0)"));
    QCOMPARE(b->indexes.size(), std::size_t{1}); // MySQL's own index of the foreign key
  }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "test_convert.moc"
