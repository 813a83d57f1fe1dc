// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/catalog_json.h"
#include "core/project/secret_store.h"
#include "core/project/workspace.h"
#include "tests/unit/mapping/sample_catalog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace portolan;
using namespace portolan::project;

class TestWorkspace : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void catalogRoundTrip();
  void endpointsTasksEdits();
  void runsAndInterruption();
  void secondProcessReadsOnly();
  void newerFileIsReadOnly();
  void olderFileIsBroughtForward();
  void foreignAndDamagedFiles();
  void secretStores();

private:
  QTemporaryDir m_folder;
  [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
};

void TestWorkspace::catalogRoundTrip() {
  Catalog c = testing::sampleCatalog();
  c.tables[0].options.insert(QStringLiteral("ROW_FORMAT"), QStringLiteral("DYNAMIC"));
  c.tables[0].columns[1].type.element = std::make_shared<DataType>(testing::typeOf(TypeKind::Int32, "integer"));
  c.tables[0].columns[0].identity.maximum = INT64_MAX;
  Sequence s;
  s.name = {QStringLiteral("a"), QStringLiteral("s")};
  s.lastValue = 9007199254740993;
  c.sequences.push_back(s);
  const auto back = catalogFromBytes(catalogToBytes(c));
  QVERIFY2(back, back ? "" : qPrintable(back.error().toText()));
  QCOMPARE(catalogToJson(*back), catalogToJson(c));
  QCOMPARE(back->tables.size(), c.tables.size());
  QVERIFY(back->tables[1].columns[0].type == c.tables[1].columns[0].type);
  QVERIFY(!back->tables[1].columns[0].nullable);
  QCOMPARE(*back->sequences[0].lastValue, 9007199254740993);
  QCOMPARE(*back->tables[0].columns[0].identity.maximum, INT64_MAX);
  QVERIFY(!catalogFromBytes("rubbish"));
}

void TestWorkspace::endpointsTasksEdits() {
  qint64 endpoint = 0, taskId = 0;
  {
    auto w = Workspace::open(file("a.portolan"));
    QVERIFY2(w, w ? "" : qPrintable(w.error().toText()));
    int changes = 0;
    (*w)->onChange([&](Part) { ++changes; });
    StoredEndpoint e;
    e.name = QStringLiteral("Shop; DROP TABLE endpoint");
    e.endpoint = *Endpoint::fromUrl(QStringLiteral("mysql://app@db.example/shop"));
    e.production = true;
    auto id = (*w)->storeEndpoint(e);
    QVERIFY2(id, id ? "" : qPrintable(id.error().toText()));
    endpoint = *id;
    QVERIFY(!(*w)->storeEndpoint(e)); // the name is taken
    QVERIFY((*w)->storeCatalog(endpoint, testing::sampleCatalog()));
    StoredTask t;
    t.definition.name = QStringLiteral("move");
    t.sourceEndpoint = endpoint;
    taskId = *(*w)->storeTask(t);
    HandEdit edit;
    edit.taskId = taskId;
    edit.objectKind = QStringLiteral("view");
    edit.object = {QStringLiteral("sales"), QStringLiteral("v")};
    edit.targetSql = QStringLiteral("CREATE VIEW v AS SELECT 1");
    edit.locked = true;
    edit.sourceOverride = QStringLiteral("SELECT 1");
    QVERIFY((*w)->storeEdit(edit));
    QVERIFY(!(*w)->removeEndpoint(endpoint)); // a task uses it
    QVERIFY((*w)->setSetting(QStringLiteral("page"), QStringLiteral("run")));
    QCOMPARE(changes, 5);
    QVERIFY((*w)->saveCopy(file("copy.portolan")));
  }
  for (const char *name : {"a.portolan", "copy.portolan"}) { // written when it was made: nothing was "saved"
    auto w = Workspace::open(file(name));
    QVERIFY2(w, w ? "" : qPrintable(w.error().toText()));
    QCOMPARE((*w)->endpoints()->size(), 1U);
    QVERIFY((*w)->endpoints()->front().production);
    QCOMPARE((*(*w)->catalog(endpoint))->tables.size(), testing::sampleCatalog().tables.size());
    QCOMPARE((*w)->tasks()->front().definition.name, QStringLiteral("move"));
    QCOMPARE((*w)->edits(taskId)->front().targetSql, QStringLiteral("CREATE VIEW v AS SELECT 1"));
    QVERIFY((*w)->edits(taskId)->front().locked);
    QCOMPARE((*w)->edits(taskId)->front().sourceOverride, QStringLiteral("SELECT 1"));
    QCOMPARE((*w)->setting(QStringLiteral("page")), QStringLiteral("run"));
    QVERIFY((*w)->removeTask(taskId));
    QVERIFY((*w)->edits(taskId)->empty());
    QVERIFY((*w)->removeEndpoint(endpoint));
    QVERIFY(!*(*w)->catalog(endpoint));
  }
}

void TestWorkspace::runsAndInterruption() {
  qint64 first = 0, second = 0;
  {
    auto w = Workspace::open(file("runs.portolan"));
    StoredTask t;
    t.definition.name = QStringLiteral("t");
    const qint64 task = *(*w)->storeTask(t);
    first = *(*w)->startRun(task, QStringLiteral("run"), QStringLiteral("/tmp/x"));
    second = *(*w)->startRun(task, QStringLiteral("run"), QStringLiteral("/tmp/y"));
    StoredRun done;
    done.id = first;
    done.state = RunState::Succeeded;
    done.rows = 42;
    done.exitCode = 0;
    done.finished = QDateTime::currentDateTimeUtc();
    QVERIFY((*w)->updateRun(done));
    QVERIFY((*w)->addEvents(second, {{1, 0, QStringLiteral("a"), QStringLiteral("first")}, {2, 2, QStringLiteral("b"), QStringLiteral("second")}}));
    QVERIFY((*w)->addSamples(second, {{1, 10, 20, -1, -1, 5}}));
  } // the program ends with a run going on
  auto w = Workspace::open(file("runs.portolan"));
  QVERIFY(w);
  const auto interrupted = (*w)->interruptedRuns();
  QCOMPARE(interrupted->size(), 1U);
  QCOMPARE(interrupted->front().id, second);
  QCOMPARE((*w)->runs()->back().rows, 42);
  QCOMPARE((*w)->events(second, 1)->front().text, QStringLiteral("second"));
  QCOMPARE((*w)->samples(second)->front().rows, 5);
}

void TestWorkspace::secondProcessReadsOnly() {
  auto one = Workspace::open(file("lock.portolan"));
  QVERIFY(one && !(*one)->isReadOnly());
  auto two = Workspace::open(file("lock.portolan"));
  QVERIFY2(two, two ? "" : qPrintable(two.error().toText()));
  QVERIFY((*two)->isReadOnly());
  QVERIFY(!(*two)->setSetting(QStringLiteral("a"), QStringLiteral("b")));
  QVERIFY((*two)->endpoints());
}

void TestWorkspace::newerFileIsReadOnly() {
  { QVERIFY(Workspace::open(file("new.portolan"))); }
  sqlite3 *db = nullptr;
  sqlite3_open(file("new.portolan").toUtf8().constData(), &db);
  sqlite3_exec(db, "PRAGMA user_version=99", nullptr, nullptr, nullptr);
  sqlite3_close(db);
  auto w = Workspace::open(file("new.portolan"));
  QVERIFY2(w, w ? "" : qPrintable(w.error().toText()));
  QVERIFY((*w)->isReadOnly());
  QVERIFY((*w)->readOnlyReason().contains(QLatin1String("newer")));
}

void TestWorkspace::olderFileIsBroughtForward() {
  { QVERIFY(Workspace::open(file("old.portolan"))); }
  sqlite3 *db = nullptr;
  sqlite3_open(file("old.portolan").toUtf8().constData(), &db);
  QCOMPARE(sqlite3_exec(db, "ALTER TABLE edit DROP COLUMN locked; ALTER TABLE edit DROP COLUMN source_override; PRAGMA user_version=1", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(db);
  auto w = Workspace::open(file("old.portolan"));
  QVERIFY2(w, w ? "" : qPrintable(w.error().toText()));
  QVERIFY(!(*w)->isReadOnly());
  QVERIFY(QFile::exists(file("old.portolan") + QStringLiteral(".v1.bak")));
  QVERIFY((*w)->edits(1));
}

void TestWorkspace::foreignAndDamagedFiles() {
  sqlite3 *db = nullptr;
  sqlite3_open(file("other.db").toUtf8().constData(), &db);
  sqlite3_exec(db, "CREATE TABLE x(a)", nullptr, nullptr, nullptr);
  sqlite3_close(db);
  QVERIFY(!Workspace::open(file("other.db")));
  QFile text(file("text.portolan"));
  QVERIFY(text.open(QIODevice::WriteOnly));
  text.write(QByteArray(5000, 'x'));
  text.close();
  const auto w = Workspace::open(file("text.portolan"));
  QVERIFY(!w);
  QCOMPARE(int(w.error().kind()), int(ErrorKind::State));
  QVERIFY(!Workspace::open(m_folder.filePath(QStringLiteral("no/such/folder/a.portolan"))));
  QVERIFY(!Workspace::open(m_folder.path()));
}

void TestWorkspace::secretStores() {
  auto memory = makeMemorySecretStore();
  QByteArray got;
  bool failed = false;
  memory->write(QStringLiteral("a"), Secret("pw"), [](Result<> r) { QVERIFY(r); });
  memory->read(QStringLiteral("a"), [&](Result<Secret> r) { got = r ? r->reveal() : QByteArray(); });
  QCOMPARE(got, QByteArray("pw"));
  memory->remove(QStringLiteral("a"), [](Result<> r) { QVERIFY(r); });
  memory->read(QStringLiteral("a"), [&](Result<Secret> r) { failed = !r; });
  QVERIFY(failed);
  qputenv("PORTOLAN_TEST_SECRET", "env");
  auto environment = makeEnvironmentSecretStore();
  environment->read(QStringLiteral("PORTOLAN_TEST_SECRET"), [&](Result<Secret> r) { got = r ? r->reveal() : QByteArray(); });
  QCOMPARE(got, QByteArray("env"));
  QVERIFY(!environment->canWrite());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
