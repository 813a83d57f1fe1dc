// SPDX-License-Identifier: GPL-3.0-or-later
// The time-travel log tells what is on the target, whenever the program died; the settings of a task become policies.
#include "core/task/run_policies.h"
#include "core/task/task_settings.h"
#include "core/task/time_travel.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace Qt::Literals;

namespace {

/// One update of row `id` of shop.a from "old" to `value`.
ChangeBatch update(qint64 id, const QByteArray &value, const QString &position) {
  ChangeBatch batch;
  ChangeTable t;
  t.name = {u"shop"_s, u"a"_s};
  t.columns = {u"id"_s, u"v"_s};
  t.key = {u"id"_s};
  t.types.resize(2);
  t.after.shape({Physical::Int64, Physical::Text});
  t.before.shape({Physical::Int64, Physical::Text});
  t.after.columns[0].appendInteger(id);
  t.after.columns[1].appendBytes(value.toStdString());
  t.before.columns[0].appendInteger(id);
  t.before.columns[1].appendBytes("old");
  batch.tables.push_back(std::move(t));
  batch.changes.push_back({0, ChangeOp::Update, 0, 0});
  ChangeTransaction transaction;
  transaction.changeCount = 1;
  transaction.end = {u"mysql"_s, position};
  transaction.commitMicros = 1'700'000'000'000'000;
  batch.transactions.push_back(transaction);
  return batch;
}

Position at(const QString &text) { return {u"mysql"_s, text}; }

QStringList found(const QString &folder, TimeTravelQuery query = {}) {
  QStringList values;
  auto looked = searchTimeTravel(folder, query, [&](const QJsonObject &o) {
    values << o[u"old"_s].toObject()[u"v"_s].toString() + u'>' + o[u"new"_s].toObject()[u"v"_s].toString();
    return true;
  });
  return looked ? values : QStringList{looked.error().message()};
}

} // namespace

class TestTimeTravel : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void settledAndAbandoned();
  void killedBeforeTheMark();
  void damagedEnd();
  void queries();
  void longValuesAreCut();
  void unwritable();
  void policies();
};

void TestTimeTravel::settledAndAbandoned() {
  QTemporaryDir dir;
  {
    TimeTravelLog log(dir.path(), {});
    QVERIFY(log.started(at(u"0"_s)));
    QVERIFY(log.write(update(1, "a", u"1"_s), at(u"1"_s)));
    QVERIFY(log.applied(at(u"1"_s)));
    QVERIFY(log.write(update(2, "b", u"2"_s), at(u"2"_s)));
    QVERIFY(log.abandoned());
    QVERIFY(log.write(update(3, "c", u"3"_s), at(u"3"_s)));
    QVERIFY(log.applied(at(u"3"_s)));
  }
  QCOMPARE(found(dir.path()), QStringList({u"old>a"_s, u"old>c"_s}));
}

void TestTimeTravel::killedBeforeTheMark() {
  for (const bool committed : {true, false}) {
    QTemporaryDir dir;
    {
      TimeTravelLog log(dir.path(), {});
      QVERIFY(log.started(at(u"0"_s)));
      QVERIFY(log.write(update(1, "a", u"1"_s), at(u"1"_s)));
    }
    QTest::qWait(5);
    {
      TimeTravelLog next(dir.path(), {});
      QVERIFY(next.started(at(committed ? u"1"_s : u"0"_s))); // what the target holds
      if (!committed) {
        QVERIFY(next.write(update(1, "a", u"1"_s), at(u"1"_s))); // the source sends it again
        QVERIFY(next.applied(at(u"1"_s)));
      }
    }
    QCOMPARE(found(dir.path()), QStringList({u"old>a"_s})); // once, either way
  }
}

void TestTimeTravel::damagedEnd() {
  QTemporaryDir dir;
  TimeTravelLog log(dir.path(), {});
  QVERIFY(log.started(at(u"0"_s)));
  QVERIFY(log.write(update(1, "a", u"1"_s), at(u"1"_s)));
  QVERIFY(log.applied(at(u"1"_s)));
  QCOMPARE(found(dir.path()), QStringList({u"old>a"_s})); // open, without an end
  QVERIFY(log.write(update(2, "b", u"2"_s), at(u"2"_s)));
  const QString file = QDir(dir.path()).entryList(QDir::Files).first();
  QFile original(dir.filePath(file));
  QVERIFY(original.open(QIODevice::ReadOnly));
  const QByteArray bytes = original.readAll();
  QTemporaryDir other;
  QFile cut(other.filePath(file));
  QVERIFY(cut.open(QIODevice::WriteOnly));
  cut.write(bytes.left(bytes.size() - 7));
  cut.close();
  QCOMPARE(found(other.path()), QStringList({u"old>a"_s}));
}

void TestTimeTravel::queries() {
  QTemporaryDir dir;
  TimeTravelLog log(dir.path(), {});
  for (int i = 0; i < 50; ++i) {
    QVERIFY(log.write(update(i, QByteArray::number(i), QString::number(i)), at(QString::number(i))));
    QVERIFY(log.applied(at(QString::number(i))));
  }
  TimeTravelQuery query;
  query.key.insert(u"id"_s, u"7"_s);
  QCOMPARE(found(dir.path(), query), QStringList({u"old>7"_s}));
  query.table = u"a"_s;
  QCOMPARE(found(dir.path(), query).size(), 1);
  query.table = u"b"_s;
  QCOMPARE(found(dir.path(), query).size(), 0);
  query.table.clear();
  query.key = {{u"v"_s, u"old"_s}}; // any image
  QCOMPARE(found(dir.path(), query).size(), 50);
  query.from = u"2030-01-01T00:00:00Z"_s;
  QCOMPARE(found(dir.path(), query).size(), 0);
}

void TestTimeTravel::longValuesAreCut() {
  QTemporaryDir dir;
  TimeTravelOptions options;
  options.recordBytes = 4;
  options.operations = {u"update"_s};
  TimeTravelLog log(dir.path(), options);
  QVERIFY(log.write(update(1, "a long value", u"1"_s), at(u"1"_s)));
  QVERIFY(log.applied(at(u"1"_s)));
  QCOMPARE(found(dir.path()), QStringList({u"old>a lo…"_s}));
}

void TestTimeTravel::unwritable() {
  QTemporaryDir dir;
  QFile file(dir.filePath(u"file"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  TimeTravelLog strict(dir.filePath(u"file/log"_s), {});
  QVERIFY(!strict.write(update(1, "a", u"1"_s), at(u"1"_s)));
  QStringList said;
  TimeTravelOptions options;
  options.mustWork = false;
  options.problem = [&](const QString &text) { said << text; };
  TimeTravelLog lenient(dir.filePath(u"file/log"_s), options);
  for (int i = 0; i < 3; ++i) QVERIFY(lenient.write(update(1, "a", u"1"_s), at(u"1"_s)));
  QCOMPARE(said.size(), 1);
}

void TestTimeTravel::policies() {
  const auto from = [](const QJsonObject &json) {
    auto settings = task::TaskSettings::fromJson(json);
    return settings ? RunPolicies::from(&*settings) : RunPolicies();
  };
  const RunPolicies none = from({});
  QVERIFY(!none.onRowError && !none.anyApplyPolicy && !none.suspendFailedTables && none.failOnNoTables);
  QCOMPARE(none.retry.attempts, -1);
  QVERIFY(none.duplicate == ConflictPolicy::Error && none.missing == ConflictPolicy::Error); // nothing is lost silently
  const RunPolicies mixed = from({{u"ErrorBehavior"_s, QJsonObject{{u"ApplyErrorUpdatePolicy"_s, u"UPDATE_RECORD"_s}, {u"ApplyErrorDeletePolicy"_s, u"LOG_ERROR"_s}, {u"ApplyErrorInsertPolicy"_s, u"INSERT_RECORD"_s}}}});
  QVERIFY(mixed.missing == ConflictPolicy::Overwrite && mixed.missingDelete == ConflictPolicy::SkipAndLog && mixed.duplicate == ConflictPolicy::Overwrite);
  const RunPolicies deletes = from({{u"ErrorBehavior"_s, QJsonObject{{u"ApplyErrorDeletePolicy"_s, u"LOG_ERROR"_s}}}});
  QVERIFY(deletes.missing == ConflictPolicy::Error && deletes.missingDelete == ConflictPolicy::SkipAndLog); // of deletes alone
  const RunPolicies tuned = from({{u"ChangeProcessingTuning"_s, QJsonObject{{u"BatchApplyTimeoutMin"_s, 3}, {u"BatchSplitSize"_s, 500}, {u"MinTransactionSize"_s, 20}}}});
  QCOMPARE(tuned.tuning.batchLeastMillis, 3000);
  QCOMPARE(tuned.tuning.batchMostMillis, 30000);
  QCOMPARE(tuned.tuning.batchChanges, 500);
  QCOMPARE(tuned.tuning.transactionChanges, 20);
  QCOMPARE(tuned.tuning.transactionMillis, 1000);
  const RunPolicies limits = from({{u"ChangeProcessingTuning"_s, QJsonObject{{u"BatchApplyMemoryLimit"_s, 7}, {u"CommitTimeout"_s, 4}}}, {u"ControlTablesSettings"_s, QJsonObject{{u"historyTimeslotInMinutes"_s, 9}}},
                                   {u"TTSettings"_s, QJsonObject{{u"EnableTT"_s, true}, {u"TTRecordSettings"_s, QJsonObject{{u"OperationsToLog"_s, u"INSERT,DELETE"_s}, {u"MaxRecordSize"_s, 2}}}, {u"FailTaskOnTTFailure"_s, false}}}});
  QCOMPARE(limits.tuning.batchBytes, qint64(7) << 20);
  QCOMPARE(limits.tuning.transactionMillis, 4000);
  QCOMPARE(limits.historyMinutes, 9);
  QVERIFY(limits.timeTravel && !limits.timeTravelMustWork && limits.timeTravelRecordBytes == 2048);
  QCOMPARE(limits.timeTravelOperations, QStringList({u"insert"_s, u"delete"_s}));
  const RunPolicies retries = from({{u"ErrorBehavior"_s, QJsonObject{{u"RecoverableErrorCount"_s, 4}, {u"RecoverableErrorInterval"_s, 7}, {u"RecoverableErrorThrottlingMax"_s, 60}}}});
  QCOMPARE(retries.retry.attempts, 4);
  QCOMPARE(retries.retry.firstMillis, 7000);
  QCOMPARE(retries.retry.mostMillis, 60000);
  QVERIFY(retries.retry.endAtMost);
}

QTEST_GUILESS_MAIN(TestTimeTravel)
#include "test_time_travel.moc"
