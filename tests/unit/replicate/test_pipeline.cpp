// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/parallel_plan.h"
#include "core/replicate/replication.h"
#include "core/replicate/status_file.h"
#include "tests/unit/replicate/fake_engine.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace portolan;
using namespace portolan::testing;
using namespace portolan::replicate;
using namespace Qt::Literals;

namespace {

/// A log whose every transaction is right only once and only in order.
std::vector<FakeTransaction> makeLog(int transactions, unsigned seed, std::map<qint64, qint64> &model, bool slices, bool moves = false) {
  std::mt19937 random(seed);
  std::vector<FakeTransaction> log;
  for (int n = 0; n < transactions; ++n) {
    FakeTransaction t;
    t.end = (n + 1) * 10;
    t.sliced = slices && n % 5 == 2;
    const int rows = t.sliced ? 10 : 1 + static_cast<int>(random() % 4);
    for (int r = 0; r < rows; ++r) {
      const qint64 id = static_cast<qint64>(random() % 12), v = static_cast<qint64>(random() % 1000);
      if (!model.contains(id)) t.rows.push_back({ChangeOp::Insert, id, model[id] = v});
      else if (random() % 3 == 0) { t.rows.push_back({ChangeOp::Delete, id, model[id]}); model.erase(id); }
      else if (const qint64 to = 20 + static_cast<qint64>(random() % 12); moves && !model.contains(to) && random() % 3 == 0) {
        t.rows.push_back({ChangeOp::Update, to, model[to] = v, id});
        model.erase(id);
      } else t.rows.push_back({ChangeOp::Update, id, model[id] = v});
    }
    log.push_back(std::move(t));
  }
  return log;
}

Catalog catalogWithT() {
  Catalog c;
  c.engine = u"fake"_s;
  Table t;
  t.name = {{}, u"t"_s};
  for (const QString &name : {u"id"_s, u"v"_s}) {
    Column column;
    column.name = name;
    column.type.kind = TypeKind::Int64;
    t.columns.push_back(column);
  }
  Index key;
  key.primary = key.unique = true;
  key.parts.emplace_back();
  key.parts.front().column = u"id"_s;
  t.primaryKey = key;
  c.tables.push_back(t);
  return c;
}

ReplicationOptions optionsFor(const QStringList &targets) {
  ReplicationOptions o;
  o.source.engine = u"fake"_s;
  o.taskId = u"test"_s;
  o.sourceCatalog = catalogWithT();
  o.tables = {{{}, u"t"_s}};
  o.start = FakeSource::position(0);
  o.apply = ApplyChoice::Transactional;
  o.stop.kind = StopPoint::Kind::Now;
  for (const QString &name : targets) {
    TargetOptions t;
    t.endpoint.engine = u"fake"_s;
    t.endpoint.path = name;
    t.catalog = catalogWithT();
    o.targets.push_back(t);
  }
  return o;
}

struct Harness {
  FakeWorld world;
  EngineRegistry engines;
  FakeEngine *engine = nullptr;
  Harness() {
    auto e = std::make_unique<FakeEngine>(world);
    engine = e.get();
    engines.add(std::move(e));
  }
  /// Runs until the stop point; a killed run is started again as a new process would.
  ReplicationResult runToEnd(const ReplicationOptions &options) {
    for (int lives = 0;; ++lives) {
      std::atomic<bool> killed{false};
      Replication replication(engines, options);
      world.kill = [&] { killed = true; replication.cancel(); };
      world.dead = false;
      ReplicationResult r = replication.run();
      if (!killed || lives > 3) return r;
    }
  }
};

} // namespace

class TestPipeline : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void followsToTheStop();
  void survivesAFaultAtEveryCall_data();
  void survivesAFaultAtEveryCall();
  void parallelSurvivesAFaultAtEveryCall_data();
  void parallelSurvivesAFaultAtEveryCall();
  void anInterruptedRoundIsFinishedByTheNextRun_data();
  void anInterruptedRoundIsFinishedByTheNextRun();
  void slicesOfARolledBackTransactionGo();
  void dealsByKeyAndNothingElse();
  void twoTargetsFromOneSource();
  void stopsAtAPositionAndGoesOn();
  void stopsAtATime();
  void batchFallsBackAndReturns();
  void smallStepsWhileConflictsCome();
  void stopRequestThroughTheRunFolder();
  void parsesStopPoints();
};

void TestPipeline::followsToTheStop() {
  Harness h;
  std::map<qint64, qint64> model;
  h.world.log = makeLog(200, 1, model, false);
  const ReplicationResult r = h.runToEnd(optionsFor({u"a"_s}));
  QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
  QVERIFY(r.reachedStopPoint);
  QCOMPARE(r.position.text, u"2000"_s);
  QVERIFY(h.world.targets[u"a"_s] == model);
  QCOMPARE(h.world.confirmed, 2000);
  QVERIFY(h.world.violations.isEmpty());
  QVERIFY2(h.world.applies < 60, "transactions are grouped");
  qint64 rows = 0;
  for (const auto &t : h.world.log) rows += static_cast<qint64>(t.rows.size());
  const TableCounts &c = r.progress.lanes.front().tables.front();
  QCOMPARE(c.inserts + c.updates + c.deletes, rows);
  QCOMPARE(c.captured, rows);
}

void TestPipeline::survivesAFaultAtEveryCall_data() {
  QTest::addColumn<int>("fault");
  QTest::addColumn<bool>("slices");
  for (const bool slices : {false, true}) {
    const char *suffix = slices ? " with slices" : "";
    QTest::newRow(qPrintable(u"lost before%1"_s.arg(QLatin1String(suffix)))) << static_cast<int>(Fault::LoseBefore) << slices;
    QTest::newRow(qPrintable(u"lost after%1"_s.arg(QLatin1String(suffix)))) << static_cast<int>(Fault::LoseAfter) << slices;
    QTest::newRow(qPrintable(u"deadlock%1"_s.arg(QLatin1String(suffix)))) << static_cast<int>(Fault::Deadlock) << slices;
    QTest::newRow(qPrintable(u"killed%1"_s.arg(QLatin1String(suffix)))) << static_cast<int>(Fault::Kill) << slices;
  }
}

void TestPipeline::survivesAFaultAtEveryCall() {
  QFETCH(int, fault);
  QFETCH(bool, slices);
  int calls = 12;
  for (int at = 0; at < calls; ++at) {
    Harness h;
    std::map<qint64, qint64> model;
    h.world.log = makeLog(12, 7 + static_cast<unsigned>(at % 3), model, slices);
    h.world.faultAt = at;
    h.world.fault = static_cast<Fault>(fault);
    ReplicationResult r = h.runToEnd(optionsFor({u"a"_s}));
    // Before a run follows, a lost connection is an error that the user starts again after.
    if (r.error && r.error->connectionLost()) r = h.runToEnd(optionsFor({u"a"_s}));
    QVERIFY2(!r.error, qPrintable(u"call %1: %2"_s.arg(at).arg(r.error ? r.error->toText() : QString())));
    QVERIFY2(h.world.violations.isEmpty(), qPrintable(u"call %1: %2"_s.arg(at).arg(h.world.violations.join(u"; "_s))));
    QVERIFY2(h.world.targets[u"a"_s] == model, qPrintable(u"call %1"_s.arg(at)));
    QCOMPARE(r.position.text, u"120"_s);
    calls = std::min(60, std::max(calls, h.world.calls() - 2));
  }
}

void TestPipeline::parallelSurvivesAFaultAtEveryCall_data() { survivesAFaultAtEveryCall_data(); }

/// The sessions run at the same time, so call number n is not the same call each time: many rounds make up for it.
void TestPipeline::parallelSurvivesAFaultAtEveryCall() {
  QFETCH(int, fault);
  QFETCH(bool, slices);
  int calls = 12, interrupted = 0;
  for (int at = 0; at < calls; ++at) {
    Harness h;
    std::map<qint64, qint64> model;
    h.world.log = makeLog(24, 70 + static_cast<unsigned>(at % 5), model, slices, true);
    h.world.faultAt = at;
    h.world.fault = static_cast<Fault>(fault);
    ReplicationOptions o = optionsFor({u"a"_s});
    o.apply = ApplyChoice::Parallel;
    o.parallelSessions = 3;
    o.retry.firstMillis = 1;
    o.log = [&](int, const QString &, const QString &text) { interrupted += text.contains(u"interrupted"_s); };
    ReplicationResult r = h.runToEnd(o);
    if (r.error && r.error->connectionLost()) r = h.runToEnd(o);
    QVERIFY2(!r.error, qPrintable(u"call %1: %2"_s.arg(at).arg(r.error ? r.error->toText() : QString())));
    QVERIFY2(h.world.violations.isEmpty(), qPrintable(u"call %1: %2"_s.arg(at).arg(h.world.violations.join(u"; "_s))));
    QVERIFY2(h.world.targets[u"a"_s] == model, qPrintable(u"call %1"_s.arg(at)));
    QCOMPARE(r.position.text, u"240"_s);
    QVERIFY(h.world.sessionApplies > 0);
    calls = std::min(50, std::max(calls, h.world.calls() - 2));
  }
  if (static_cast<Fault>(fault) == Fault::Kill) QVERIFY2(interrupted > 0, "no round was interrupted between two commits");
}

/// Whatever the next run is told to do: first the missing part, dealt out as it was.
void TestPipeline::anInterruptedRoundIsFinishedByTheNextRun_data() {
  QTest::addColumn<bool>("slices");
  QTest::addColumn<bool>("mixed");
  QTest::newRow("whole again") << false << false;
  QTest::newRow("in slices") << true << false;
  QTest::newRow("in slices among whole ones") << true << true;
}

void TestPipeline::anInterruptedRoundIsFinishedByTheNextRun() {
  QFETCH(bool, slices);
  QFETCH(bool, mixed);
  int interrupted = 0;
  for (int at = 10; at < 60; at += slices ? 3 : 1) {
    Harness h;
    std::map<qint64, qint64> model;
    h.world.log = makeLog(30, static_cast<unsigned>(at), model, false, true);
    h.engine->perBatch = 5;
    h.world.faultAt = at;
    h.world.fault = Fault::Kill;
    ReplicationOptions o = optionsFor({u"a"_s});
    o.apply = ApplyChoice::Parallel;
    o.parallelSessions = 4;
    std::atomic<bool> killed{false};
    {
      Replication replication(h.engines, o);
      h.world.kill = [&] { killed = true; replication.cancel(); };
      (void)replication.run();
    }
    h.world.kill = [] {};
    h.world.dead = false;
    h.world.faultAt = -1;
    h.engine->perBatch = 2; // other feeds than before
    h.world.mixedBatches = mixed;
    if (slices)
      for (FakeTransaction &t : h.world.log) t.sliced = t.rows.size() > 3;
    o.apply = ApplyChoice::Transactional;
    o.parallelSessions = 2;
    o.log = [&](int, const QString &, const QString &text) { interrupted += text.contains(u"interrupted"_s); };
    const ReplicationResult r = Replication(h.engines, o).run();
    QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
    QVERIFY2(h.world.violations.isEmpty(), qPrintable(u"call %1: %2"_s.arg(at).arg(h.world.violations.join(u"; "_s))));
    QVERIFY2(h.world.targets[u"a"_s] == model, qPrintable(u"call %1"_s.arg(at)));
  }
  QVERIFY2(interrupted > 0, "no round was interrupted between two commits");
}

/// A source that crashed while it logged a large transaction: its slices are here, but it never was.
void TestPipeline::slicesOfARolledBackTransactionGo() {
  for (const ApplyChoice apply : {ApplyChoice::Transactional, ApplyChoice::Batch, ApplyChoice::Parallel}) {
    Harness h;
    std::map<qint64, qint64> model;
    h.world.log = makeLog(12, 5, model, false);
    const auto lost = [](qint64 end) {
      FakeTransaction t;
      t.end = end;
      t.sliced = t.undone = true;
      for (qint64 i = 0; i < 8; ++i) t.rows.push_back({ChangeOp::Insert, 1000 + i, i});
      return t;
    };
    h.world.log.insert(h.world.log.begin() + 6, lost(65));
    h.world.log.push_back(lost(125));
    ReplicationOptions o = optionsFor({u"a"_s, u"b"_s});
    o.apply = apply;
    const ReplicationResult r = h.runToEnd(o);
    QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
    QVERIFY2(h.world.violations.isEmpty(), qPrintable(h.world.violations.join(u"; "_s)));
    QVERIFY(h.world.targets[u"a"_s] == model);
    QVERIFY(h.world.targets[u"b"_s] == model);
    QVERIFY(h.world.largestSlice > 0);
  }
}

void TestPipeline::dealsByKeyAndNothingElse() {
  Catalog c = catalogWithT();
  QCOMPARE(parallelPlan(c, 3).tables.size(), std::size_t{1});
  QVERIFY(parallelPlanFrom(toText(parallelPlan(c, 3))) == parallelPlan(c, 3));
  QVERIFY(!parallelPlanFrom(u"{}"_s));
  Catalog unique = c;
  Index second;
  second.unique = true;
  unique.tables[0].indexes.push_back(second);
  QVERIFY(parallelPlan(unique, 3).tables.empty());
  Catalog child = c;
  child.tables.push_back(c.tables[0]);
  child.tables[1].name.name = u"child"_s;
  child.tables[1].foreignKeys.emplace_back();
  child.tables[1].foreignKeys[0].referenced = c.tables[0].name;
  QVERIFY(parallelPlan(child, 3).tables.empty());
  Catalog text = c; // a collation may take two texts for one key
  text.tables[0].columns[0].type.kind = TypeKind::VarChar;
  QVERIFY(parallelPlan(text, 3).tables.empty());
  text.engine = u"postgres"_s;
  QCOMPARE(parallelPlan(text, 3).tables.size(), std::size_t{1});
  Catalog keyless = c;
  keyless.tables[0].primaryKey.reset();
  QVERIFY(parallelPlan(keyless, 3).tables.empty());
}

void TestPipeline::twoTargetsFromOneSource() {
  Harness h;
  std::map<qint64, qint64> model;
  h.world.log = makeLog(80, 3, model, true);
  h.world.checkpoints[u"b"_s] = 0;
  ReplicationOptions first = optionsFor({u"b"_s});
  first.stop = {StopPoint::Kind::AtPosition, FakeSource::position(300), 0};
  QVERIFY(!h.runToEnd(first).error); // b is ahead of a
  h.world.confirmed = 0;
  const ReplicationResult r = h.runToEnd(optionsFor({u"a"_s, u"b"_s}));
  QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
  QVERIFY(h.world.targets[u"a"_s] == model);
  QVERIFY(h.world.targets[u"b"_s] == model);
  QVERIFY2(h.world.violations.isEmpty(), qPrintable(h.world.violations.join(u"; "_s)));
  QCOMPARE(h.world.opened, 2); // one stream for both
}

void TestPipeline::stopsAtAPositionAndGoesOn() {
  Harness h;
  std::map<qint64, qint64> model;
  h.world.log = makeLog(30, 5, model, false);
  ReplicationOptions o = optionsFor({u"a"_s});
  for (const qint64 stop : {70, 71, 150}) {
    o.stop = {StopPoint::Kind::AtPosition, FakeSource::position(stop), 0};
    const ReplicationResult r = h.runToEnd(o);
    QVERIFY(r.reachedStopPoint);
    QCOMPARE(r.position.text, QString::number(stop / 10 * 10));
  }
  o.stop.kind = StopPoint::Kind::Now;
  h.runToEnd(o);
  QVERIFY(h.world.targets[u"a"_s] == model);
}

void TestPipeline::stopsAtATime() {
  Harness h;
  std::map<qint64, qint64> model;
  h.world.log = makeLog(30, 5, model, false);
  ReplicationOptions o = optionsFor({u"a"_s});
  o.stop = {StopPoint::Kind::AtTime, {}, 1'700'000'000'000'000 + 105};
  const ReplicationResult r = h.runToEnd(o);
  QVERIFY(r.reachedStopPoint);
  QCOMPARE(r.position.text, u"100"_s);
}

void TestPipeline::batchFallsBackAndReturns() {
  Harness h;
  std::map<qint64, qint64> model;
  h.world.log = makeLog(300, 9, model, false);
  h.engine->perBatch = 100;
  h.world.failTableOnce[u"batch"_s] = 1;
  ReplicationOptions o = optionsFor({u"a"_s});
  o.apply = ApplyChoice::Batch;
  o.stop = {StopPoint::Kind::AtPosition, FakeSource::position(1000), 0};
  QVERIFY(!h.runToEnd(o).error);
  o.stop = {StopPoint::Kind::AtPosition, FakeSource::position(3000), 0};
  QVERIFY(!h.runToEnd(o).error);
  QVERIFY(h.world.targets[u"a"_s] == model);
  QCOMPARE(h.world.modes.mid(0, 2), (QStringList{u"batch"_s, u"transactional"_s}));
  QCOMPARE(h.world.modes.last(), u"batch"_s);
}

/// What conflicts is done row by row and lasts only at the end of its target transaction: groups are small, then grow again.
void TestPipeline::smallStepsWhileConflictsCome() {
  Harness h;
  std::map<qint64, qint64> model;
  h.world.log = makeLog(4000, 11, model, false);
  h.engine->perBatch = 4000;
  h.world.conflictsUntil = 4;
  ReplicationOptions o = optionsFor({u"a"_s});
  o.apply = ApplyChoice::Batch;
  o.targets.front().missingRow = o.targets.front().duplicateRow = ConflictPolicy::Overwrite;
  QVERIFY(!h.runToEnd(o).error);
  QVERIFY(h.world.targets[u"a"_s] == model);
  QVERIFY(h.world.groups.size() > 6);
  for (int i = 0; i < 5; ++i) QVERIFY2(h.world.groups[i] <= 500 && h.world.groups[i] > 400, qPrintable(QString::number(h.world.groups[i])));
  QVERIFY2(h.world.groups[5] > 900, qPrintable(QString::number(h.world.groups[5])));
  QVERIFY2(h.world.groups[6] > 1900, qPrintable(QString::number(h.world.groups[6])));
}

void TestPipeline::stopRequestThroughTheRunFolder() {
  Harness h;
  QTemporaryDir folder;
  std::map<qint64, qint64> model;
  h.world.log = makeLog(10, 2, model, false);
  ReplicationOptions o = optionsFor({u"a"_s});
  o.stop = {};
  o.runFolder = folder.path();
  Replication replication(h.engines, o);
  ReplicationResult result;
  std::thread runner([&] { result = replication.run(); });
  QTRY_VERIFY_WITH_TIMEOUT(readStatus(folder.path()).has_value() && replicate::isRunning(*readStatus(folder.path())), 5000);
  QVERIFY(postRequest(folder.path(), RunRequest::Stop));
  runner.join();
  QVERIFY(!result.error);
  QVERIFY(result.stopped);
  QVERIFY(!result.reachedStopPoint);
  const auto status = readStatus(folder.path());
  QVERIFY(status);
  QVERIFY(!replicate::isRunning(*status));
  QCOMPARE((*status)[u"phase"_s].toString(), u"stopped"_s);
  QCOMPARE((*status)[u"position"_s].toString(), u"100"_s);
}

void TestPipeline::parsesStopPoints() {
  QCOMPARE(StopPoint::parse({}, u"x"_s)->kind, StopPoint::Kind::Never);
  QCOMPARE(StopPoint::parse(u"now"_s, u"x"_s)->kind, StopPoint::Kind::Now);
  const auto time = StopPoint::parse(u"2026-01-02T03:04:05Z"_s, u"x"_s);
  QCOMPARE(time->kind, StopPoint::Kind::AtTime);
  QCOMPARE(time->micros, 1767323045000000LL);
  QCOMPARE(StopPoint::parse(u"2026-01-02T04:04:05+01:00"_s, u"x"_s)->micros, time->micros);
  const auto position = StopPoint::parse(u"gtid=0-1-42;file=binlog.000002;pos=1401"_s, u"mysql"_s);
  QCOMPARE(position->kind, StopPoint::Kind::AtPosition);
  QCOMPARE(position->position.engine, u"mysql"_s);
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "test_pipeline.moc"
