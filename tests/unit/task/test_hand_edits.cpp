// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/from_sql.h"
#include "core/task/hand_edits.h"
#include "core/task/three_way.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;

namespace {

Catalog shop() {
  FromSqlOptions options;
  options.dialect = sql::Dialect::MariaDb;
  options.defaultSchema = QStringLiteral("shop");
  return catalogFromScript(QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, a INT, b INT);\n"
                                          "CREATE VIEW v AS SELECT id, a, b FROM t WHERE a > 1;\n"
                                          "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1;"), options);
}

convert::ConvertedCatalog converted(const Catalog &catalog) {
  convert::ConvertOptions options;
  options.from = sql::Dialect::MariaDb;
  options.to = sql::Dialect::Postgres;
  auto made = convert::convertCatalog(catalog, options);
  return made ? *made : convert::ConvertedCatalog();
}

void write(const QDir &dir, const QString &name, const QString &text) {
  QFile file(dir.filePath(name));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(text.toUtf8());
}

const ObjectName view{QStringLiteral("shop"), QStringLiteral("v")};
const QString viewFile = QStringLiteral("view.shop.v.sql");

} // namespace

class TestHandEdits : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void mergesByLines() {
    const QString base = QStringLiteral("a\nb\nc\nd\ne");
    ThreeWay merged = mergeThreeWay(base, QStringLiteral("a\nB\nc\nd\ne"), QStringLiteral("a\nb\nc\nd\nE"), {}, {});
    QCOMPARE(merged.conflicts, 0);
    QCOMPARE(merged.text, QStringLiteral("a\nB\nc\nd\nE"));
    merged = mergeThreeWay(base, QStringLiteral("a\nc\nd\ne"), QStringLiteral("0\na\nb\nc\nd\ne\nf"), {}, {});
    QCOMPARE(merged.conflicts, 0);
    QCOMPARE(merged.text, QStringLiteral("0\na\nc\nd\ne\nf"));
    merged = mergeThreeWay(base, QStringLiteral("a\nX\nc\nd\ne"), QStringLiteral("a\nY\nc\nd\ne"), QStringLiteral("mine"), QStringLiteral("theirs"));
    QCOMPARE(merged.conflicts, 1);
    QCOMPARE(merged.text, QStringLiteral("a\n<<<<<<< mine\nX\n|||||||\nb\n=======\nY\n>>>>>>> theirs\nc\nd\ne"));
    QCOMPARE(mergeThreeWay(base, QStringLiteral("x"), QStringLiteral("x"), {}, {}).text, QStringLiteral("x"));
    QCOMPARE(mergeThreeWay({}, QStringLiteral("x"), {}, {}, {}).text, QStringLiteral("x"));
  }

  void replacesWhatTheConverterMade() {
    QTemporaryDir folder;
    write(QDir(folder.path()), viewFile, QStringLiteral("CREATE VIEW shop.v AS SELECT 1 AS one;\nCOMMENT ON VIEW shop.v IS 'by hand';"));
    const Catalog catalog = shop();
    convert::ConvertedCatalog c = converted(catalog);
    std::vector<EditOutcome> outcomes;
    const auto edited = applyHandEdits(folder.path(), catalog, sql::Dialect::Postgres, c, &outcomes);
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().toText()));
    QCOMPARE(*edited, QSet<ObjectName>{view});
    QCOMPARE(outcomes.front().state, EditState::Applied);
    QVERIFY(!outcomes.front().outdated);
    QStringList texts;
    for (const auto &s : c.statements) if (s.source == view) texts << s.sql.text();
    QCOMPARE(texts, QStringList({QStringLiteral("CREATE VIEW shop.v AS SELECT 1 AS one"), QStringLiteral("COMMENT ON VIEW shop.v IS 'by hand'")}));
    for (std::size_t i = 1; i < c.statements.size(); ++i) QVERIFY(c.statements[i - 1].stage <= c.statements[i].stage);
  }

  void carriesAnEditOverAndSeesConflicts() {
    QTemporaryDir folder;
    const QDir dir(folder.path());
    Catalog catalog = shop();
    convert::ConvertedCatalog c = converted(catalog);
    const QString made = convertedTextOf(c, QStringLiteral("view"), view);
    QVERIFY(made.contains(QLatin1String("WHERE")));
    // The edit changes the first line; the converter will change the last.
    QString mine = made;
    mine.replace(QLatin1String("CREATE VIEW"), QLatin1String("CREATE OR REPLACE VIEW"));
    write(dir, viewFile, mine);
    QVERIFY(recordEdits(folder.path(), catalog, c));
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("view.shop.v.converted"))));
    for (View &v : catalog.views) v.definition.replace(QLatin1String("> 1"), QLatin1String("> 2"));
    c = converted(catalog);
    std::vector<EditOutcome> outcomes;
    QVERIFY(applyHandEdits(folder.path(), catalog, sql::Dialect::Postgres, c, &outcomes));
    QCOMPARE(outcomes.front().state, EditState::Merged);
    QVERIFY(outcomes.front().outdated);
    QVERIFY(outcomes.front().text.contains(QLatin1String("OR REPLACE")));
    QVERIFY2(outcomes.front().text.contains(QLatin1String("> 2")), qPrintable(outcomes.front().text));
    // Both change the condition: the edit wins and the conflict is shown.
    mine = made;
    mine.replace(QLatin1String("> 1"), QLatin1String("> 99"));
    write(dir, viewFile, mine);
    c = converted(catalog);
    QVERIFY(applyHandEdits(folder.path(), catalog, sql::Dialect::Postgres, c, &outcomes));
    QCOMPARE(outcomes.front().state, EditState::Conflict);
    QVERIFY(outcomes.front().conflictText.contains(QLatin1String("<<<<<<<")));
    QVERIFY(convertedTextOf(c, QStringLiteral("view"), view).contains(QLatin1String("> 99")));
    // A locked edit is never merged; a skipped object is not made.
    write(dir, viewFile, QStringLiteral("-- portolan: locked\n") + made);
    c = converted(catalog);
    QVERIFY(applyHandEdits(folder.path(), catalog, sql::Dialect::Postgres, c, &outcomes));
    QCOMPARE(outcomes.front().state, EditState::Locked);
    QVERIFY(convertedTextOf(c, QStringLiteral("view"), view).contains(QLatin1String("> 1")));
    write(dir, viewFile, QStringLiteral("-- portolan: skip\n"));
    c = converted(catalog);
    QVERIFY(applyHandEdits(folder.path(), catalog, sql::Dialect::Postgres, c, &outcomes));
    QCOMPARE(outcomes.front().state, EditState::Skipped);
    QVERIFY(convertedTextOf(c, QStringLiteral("view"), view).isEmpty());
  }

  void convertsFromAnotherSourceText() {
    QTemporaryDir folder;
    write(QDir(folder.path()), QStringLiteral("view.shop.v.override.sql"), QStringLiteral("SELECT id FROM t WHERE b = 5;"));
    Catalog catalog = shop();
    const auto edited = applySourceEdits(folder.path(), catalog, sql::Dialect::MariaDb);
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().toText()));
    const convert::ConvertedCatalog c = converted(catalog);
    QVERIFY(convertedTextOf(c, QStringLiteral("view"), view).contains(QLatin1String("b = 5")));
    // The override is no edit of the target's text.
    convert::ConvertedCatalog again = c;
    const auto none = applyHandEdits(folder.path(), catalog, sql::Dialect::Postgres, again);
    QVERIFY(none && none->isEmpty());
    write(QDir(folder.path()), QStringLiteral("table.shop.t.override.sql"), QStringLiteral("CREATE TABLE t (id INT);"));
    QVERIFY(!applySourceEdits(folder.path(), catalog, sql::Dialect::MariaDb));
  }

  void refusesWhatBelongsToNothing() {
    QTemporaryDir folder;
    write(QDir(folder.path()), QStringLiteral("view.shop.nothing.sql"), QStringLiteral("SELECT 1"));
    const Catalog catalog = shop();
    convert::ConvertedCatalog c = converted(catalog);
    const auto edited = applyHandEdits(folder.path(), catalog, sql::Dialect::Postgres, c);
    QVERIFY(!edited);
    QVERIFY(edited.error().message().contains(QLatin1String("view.shop.nothing.sql")));
    QVERIFY(!applyHandEdits(folder.filePath(QStringLiteral("missing")), catalog, sql::Dialect::Postgres, c));
  }
};

QTEST_GUILESS_MAIN(TestHandEdits)
#include "test_hand_edits.moc"
