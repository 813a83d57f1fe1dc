// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/run_store.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace portolan;
using namespace portolan::transfer;

namespace {
std::vector<TableLoad> twoTables() {
  std::vector<TableLoad> tables(2);
  Chunk a, b;
  a.predicate = SqlText(QStringLiteral("id < 5"));
  a.keyColumn = QStringLiteral("id");
  a.keyUpper = 5;
  a.estimatedRows = 4;
  b.id = 1;
  b.predicate = SqlText(QStringLiteral("id >= 5 OR id IS NULL"));
  b.keyLower = 5;
  tables[0].chunks = {a, b};
  tables[1].chunks = {Chunk{}};
  return tables;
}
const QStringList names{QStringLiteral("s.a → t.a"), QStringLiteral("s.b → t.b")};
} // namespace

class RunStoreTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void planSurvives() {
    QTemporaryDir folder;
    QString id;
    {
      auto store = RunStore::create(folder.path());
      QVERIFY(store);
      id = (*store)->runId();
      QVERIFY(!id.isEmpty() && !(*store)->hasPlan());
      QVERIFY((*store)->savePlan(names, twoTables()));
      QVERIFY((*store)->markStatement(SqlText(QStringLiteral("CREATE TABLE x"))));
    }
    auto store = RunStore::resume(folder.path());
    QVERIFY(store);
    QCOMPARE((*store)->runId(), id);
    QVERIFY((*store)->statementDone(SqlText(QStringLiteral("CREATE TABLE x"))));
    QVERIFY(!(*store)->statementDone(SqlText(QStringLiteral("CREATE TABLE y"))));
    std::vector<TableLoad> tables(2);
    QVERIFY((*store)->loadPlan(names, tables));
    QCOMPARE(tables[0].chunks.size(), 2U);
    QCOMPARE(tables[0].chunks[1].predicate.text(), QStringLiteral("id >= 5 OR id IS NULL"));
    QCOMPARE(tables[0].chunks[1].keyLower, std::optional<qint64>(5));
    QVERIFY(!tables[0].chunks[1].keyUpper);
    QCOMPARE(tables[1].chunks.size(), 1U);
    QVERIFY(!(*store)->loadPlan({QStringLiteral("s.a → t.a")}, tables)); // other tables than before
  }
  void lockAndStates() {
    QTemporaryDir folder;
    auto nothing = RunStore::resume(folder.path());
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind(), ErrorKind::State);
    auto store = RunStore::create(folder.path());
    QVERIFY(store);
    auto second = RunStore::resume(folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind(), ErrorKind::State);
    QVERIFY(second.error().message().contains(QLatin1String("Another run")));
    store->reset();
    auto unfinished = RunStore::create(folder.path()); // never overwritten
    QVERIFY(!unfinished && !unfinished.error().hint().isEmpty());
    {
      auto again = RunStore::resume(folder.path());
      QVERIFY(again);
      QVERIFY((*again)->setValue(QStringLiteral("phase"), QStringLiteral("done")));
    }
    QVERIFY(RunStore::create(folder.path())); // a finished run makes room
  }
};

QTEST_APPLESS_MAIN(RunStoreTest)
#include "test_run_store.moc"
