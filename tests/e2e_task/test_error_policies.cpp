// SPDX-License-Identifier: GPL-3.0-or-later
// Every error policy provoked on real servers, per-table rules, views as tables, the time-travel log and what a run
// leaves in its folder.
#include "tests/e2e_task/task_fixture.h"

#include <functional>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::Literals;

namespace {
/// What the run says at its end; a key "error" only when it failed as a whole.
QJsonObject resultOf(const CliResult &r) {
  QJsonObject found;
  for (const QString &line : r.out.split(u'\n'))
    if (const QJsonObject o = QJsonDocument::fromJson(line.toUtf8()).object(); o[u"event"_s] == u"result"_s) found = o;
  return found;
}
} // namespace

class TestErrorPolicies : public TaskServers {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void rowsOfTheLoad_data();
  void rowsOfTheLoad();
  void failedTables();
  void nothingSelected();
  void conflictsOfChanges_data();
  void conflictsOfChanges();
  void conflictsEscalate();
  void truncateStops();
  void lostTargetEnds();
  void perTableRules();
  void viewsAsTables();
  void orderOfTheLoad();
  void timeTravel();
  void cleanupTestCase();

private:
  /// Three tables in a fresh database of the source; `name` is also the target's schema.
  void makeShop(const QString &name) const {
    maria(u"CREATE DATABASE %1; USE %1; CREATE TABLE a(id int primary key, v varchar(40)); CREATE TABLE b(id int primary key, v varchar(40)); CREATE TABLE c(id int primary key, v varchar(40));"
          "INSERT INTO a SELECT seq, concat('v', seq) FROM seq_1_to_50; INSERT INTO b SELECT seq, concat('v', seq) FROM seq_1_to_50; INSERT INTO c SELECT seq, concat('v', seq) FROM seq_1_to_50;"_s.arg(name));
  }
};

void TestErrorPolicies::initTestCase() { startServers(); }

void TestErrorPolicies::cleanupTestCase() { stopServers(); }

void TestErrorPolicies::rowsOfTheLoad_data() {
  QTest::addColumn<QJsonObject>("errors");
  QTest::addColumn<int>("exitCode"); // -2: the task stops, -1: a table is suspended, 0: rejects only
  QTest::addColumn<QString>("rows"); // of a (two rows refused) and b (one value too long) and c
  QTest::newRow("unset stops") << QJsonObject{} << -2 << QString();
  QTest::newRow("STOP_TASK") << QJsonObject{{u"DataErrorPolicy"_s, u"STOP_TASK"_s}} << -2 << QString();
  QTest::newRow("IGNORE_RECORD") << QJsonObject{{u"DataErrorPolicy"_s, u"IGNORE_RECORD"_s}} << 0 << u"48 49 50"_s;
  QTest::newRow("SUSPEND_TABLE") << QJsonObject{{u"DataErrorPolicy"_s, u"SUSPEND_TABLE"_s}} << -1 << u"0 0 50"_s;
  QTest::newRow("truncation alone") << QJsonObject{{u"DataErrorPolicy"_s, u"IGNORE_RECORD"_s}, {u"DataTruncationErrorPolicy"_s, u"SUSPEND_TABLE"_s}} << -1 << u"48 0 50"_s;
  QTest::newRow("escalation suspends") << QJsonObject{{u"DataErrorPolicy"_s, u"IGNORE_RECORD"_s}, {u"DataErrorEscalationCount"_s, 2}} << -1 << u"0 49 50"_s;
  QTest::newRow("escalation stops") << QJsonObject{{u"DataErrorPolicy"_s, u"IGNORE_RECORD"_s}, {u"DataErrorEscalationCount"_s, 2}, {u"DataErrorEscalationPolicy"_s, u"STOP_TASK"_s}} << -2 << QString();
  QTest::newRow("too many tables") << QJsonObject{{u"DataErrorPolicy"_s, u"SUSPEND_TABLE"_s}, {u"TableErrorEscalationCount"_s, 2}} << -2 << QString();
}

void TestErrorPolicies::rowsOfTheLoad() {
  QFETCH(QJsonObject, errors);
  QFETCH(int, exitCode);
  QFETCH(QString, rows);
  static int number = 0;
  const QString name = u"load%1"_s.arg(++number);
  makeShop(name);
  target(u"CREATE SCHEMA %1; CREATE TABLE %1.a(id int primary key, v varchar(40) CHECK (v NOT IN ('v7', 'v8'))); CREATE TABLE %1.b(id int primary key, v varchar(10));"_s.arg(name));
  maria(u"UPDATE %1.b SET v = 'far too long for it' WHERE id = 3;"_s.arg(name));
  const CliResult r = execute(name, task(name, u"full-load"_s, {{u"ErrorBehavior"_s, errors}, {u"Portolan"_s, QJsonObject{{u"Validate"_s, u"none"_s}}}}));
  if (exitCode == -2) { // the whole task stops, with an error
    QVERIFY2(r.exitCode != 0 && resultOf(r).contains(u"error"_s), describe(r).constData());
    return;
  }
  QVERIFY2(r.exitCode != 0 && !resultOf(r).contains(u"error"_s), describe(r).constData()); // told, but the others went on
  QCOMPARE(target(u"SELECT (SELECT count(*) FROM %1.a) || ' ' || (SELECT count(*) FROM %1.b) || ' ' || (SELECT count(*) FROM %1.c);"_s.arg(name)), rows);
  if (exitCode == -1) QVERIFY2(r.out.contains(u"suspended"_s), describe(r).constData());
  if (exitCode == 0) {
    QFile rejects(run(name) + u"/rejects.jsonl"_s);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QCOMPARE(rejects.readAll().count('\n'), 3); // none is lost without a trace
  }
}

/// A table that fails as a whole: suspended when told so, and not followed; the others are.
void TestErrorPolicies::failedTables() {
  makeShop(u"tables"_s);
  target(u"CREATE SCHEMA tables; CREATE TABLE tables.a(id int primary key, v varchar(40)); CREATE FUNCTION tables.no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no rows here'; END $$;"
         "CREATE TRIGGER no BEFORE INSERT ON tables.a FOR EACH ROW EXECUTE FUNCTION tables.no(); ALTER TABLE tables.a ENABLE ALWAYS TRIGGER no;"_s);
  const QString file = task(u"tables"_s, u"full-load-and-cdc"_s, {{u"Portolan"_s, QJsonObject{{u"TableErrors"_s, u"suspend"_s}}}});
  RunningTask running(file, run(u"tables"_s));
  const bool following = running.waitFollowing();
  QVERIFY2(following, qPrintable(running.output().right(2000)));
  maria(u"INSERT INTO tables.a VALUES (60, 'x'); INSERT INTO tables.b VALUES (60, 'x');"_s);
  QCOMPARE(waitAnswer(*m_postgres, u"target"_s, u"SELECT (SELECT count(*) FROM tables.a) || ' ' || (SELECT count(*) FROM tables.b);"_s, u"0 51"_s), u"0 51"_s);
  const CliResult r = running.stop();
  QVERIFY2(r.out.contains(u"\"state\":\"suspended\""_s), describe(r).right(3000).constData());
}

void TestErrorPolicies::nothingSelected() {
  makeShop(u"empty"_s);
  const auto file = [&](bool fail) {
    Rules rules;
    rules.include(u"nowhere"_s, u"%"_s);
    const QString path = m_folder.filePath(fail ? u"empty1"_s : u"empty2"_s);
    const bool written = writeFile(path, taskJson(u"empty"_s, u"full-load"_s, m_maria->url(u"empty"_s), m_postgres->url(u"target"_s), rules.document(), {{u"ErrorBehavior"_s, QJsonObject{{u"FailOnNoTablesCaptured"_s, fail}}}}));
    return written ? path : QString();
  };
  VERIFY_EXIT(execute(u"empty-fails"_s, file(true)), 2);
  VERIFY_EXIT(execute(u"empty-good"_s, file(false)), 0);
}

void TestErrorPolicies::conflictsOfChanges_data() {
  QTest::addColumn<QJsonObject>("errors");
  QTest::addColumn<QString>("a"); // after insert of an existing key 1, update of a missing row 2, delete of a missing row 3
  QTest::addColumn<QString>("b"); // the other table goes on
  QTest::addColumn<bool>("ends");
  QTest::newRow("unset stops the task") << QJsonObject{} << QString() << QString() << true;
  QTest::newRow("overwrite") << QJsonObject{{u"ApplyErrorInsertPolicy"_s, u"INSERT_RECORD"_s}, {u"ApplyErrorUpdatePolicy"_s, u"UPDATE_RECORD"_s}, {u"ApplyErrorDeletePolicy"_s, u"LOG_ERROR"_s}} << u"1=new 2=upd"_s << u"51"_s << false;
  QTest::newRow("skip two, overwrite one") << QJsonObject{{u"ApplyErrorInsertPolicy"_s, u"IGNORE_RECORD"_s}, {u"ApplyErrorUpdatePolicy"_s, u"UPDATE_RECORD"_s}, {u"ApplyErrorDeletePolicy"_s, u"LOG_ERROR"_s}} << u"1=old 2=upd"_s << u"51"_s << false;
  QTest::newRow("suspend") << QJsonObject{{u"ApplyErrorInsertPolicy"_s, u"SUSPEND_TABLE"_s}} << u"1=old"_s << u"51"_s << false;
}

/// The rows of the target are changed behind the task's back before the source changes the same ones.
void TestErrorPolicies::conflictsOfChanges() {
  QFETCH(QJsonObject, errors);
  QFETCH(QString, a);
  QFETCH(QString, b);
  QFETCH(bool, ends);
  static int number = 0;
  const QString name = u"conf%1"_s.arg(++number);
  makeShop(name);
  maria(u"DELETE FROM %1.a WHERE id NOT IN (2, 3);"_s.arg(name));
  RunningTask running(task(name, u"full-load-and-cdc"_s, {{u"ErrorBehavior"_s, errors}, {u"ControlTablesSettings"_s, QJsonObject{{u"ControlSchema"_s, u"control_"_s + name}}}}), run(name));
  const bool following = running.waitFollowing();
  QVERIFY2(following, qPrintable(running.output().right(2000)));
  target(u"INSERT INTO %1.a VALUES (1, 'old'); DELETE FROM %1.a WHERE id IN (2, 3);"_s.arg(name));
  maria(u"INSERT INTO %1.a VALUES (1, 'new'); UPDATE %1.a SET v = 'upd' WHERE id = 2; DELETE FROM %1.a WHERE id = 3; INSERT INTO %1.b VALUES (51, 'x');"_s.arg(name));
  if (ends) {
    const CliResult r = running.finish();
    QVERIFY2(r.exitCode != 0, describe(r).right(2000).constData());
    return;
  }
  QCOMPARE(waitAnswer(*m_postgres, u"target"_s, u"SELECT count(*) FROM %1.b;"_s.arg(name), b), b);
  QCOMPARE(target(u"SELECT string_agg(id || '=' || v, ' ' ORDER BY id) FROM %1.a;"_s.arg(name)), a);
  // Nothing is skipped without a line.
  QCOMPARE(target(u"SELECT count(*) FROM control_%1.portolan_apply_exceptions;"_s.arg(name)), QString::number((errors.value(u"ApplyErrorInsertPolicy"_s) == u"IGNORE_RECORD"_s ? 1 : 0) + (errors.contains(u"ApplyErrorDeletePolicy"_s) ? 1 : 0)));
  if (a == u"1=old"_s) QCOMPARE(target(u"SELECT table_name FROM control_%1.portolan_suspended_tables;"_s.arg(name)), u"a"_s);
  (void)running.stop();
}

void TestErrorPolicies::conflictsEscalate() {
  for (const QString &policy : {u"SUSPEND_TABLE"_s, u"STOP_TASK"_s}) {
    const QString name = u"esc"_s + policy.left(4).toLower();
    makeShop(name);
    RunningTask running(task(name, u"full-load-and-cdc"_s, {{u"ErrorBehavior"_s, QJsonObject{{u"ApplyErrorDeletePolicy"_s, u"LOG_ERROR"_s}, {u"ApplyErrorEscalationPolicy"_s, policy}, {u"ApplyErrorEscalationCount"_s, 3}}}}), run(name));
    const bool following = running.waitFollowing();
    QVERIFY2(following, qPrintable(running.output().right(2000)));
    target(u"DELETE FROM %1.a WHERE id < 10;"_s.arg(name));
    maria(u"DELETE FROM %1.a WHERE id < 5;"_s.arg(name));
    if (policy == u"STOP_TASK"_s) {
      const CliResult r = running.finish();
      QVERIFY2(r.exitCode != 0 && r.out.contains(u"ApplyErrorEscalationCount"_s), describe(r).right(2000).constData());
      continue;
    }
    const bool said = running.waitFor(u"ApplyErrorEscalationCount"_s);
    QVERIFY2(said, qPrintable(running.output().right(2000)));
    maria(u"INSERT INTO %1.a VALUES (99, 'not applied'); INSERT INTO %1.b VALUES (99, 'applied');"_s.arg(name));
    QCOMPARE(waitAnswer(*m_postgres, u"target"_s, u"SELECT (SELECT count(*) FROM %1.a WHERE id = 99) || ' ' || (SELECT count(*) FROM %1.b WHERE id = 99);"_s.arg(name), u"0 1"_s), u"0 1"_s);
    (void)running.stop();
  }
}

void TestErrorPolicies::truncateStops() {
  makeShop(u"trunc"_s);
  RunningTask running(task(u"trunc"_s, u"full-load-and-cdc"_s, {{u"ErrorBehavior"_s, QJsonObject{{u"ApplyErrorFailOnTruncationDdl"_s, true}}}}), run(u"trunc"_s));
  const bool following = running.waitFollowing();
  QVERIFY2(following, qPrintable(running.output().right(2000)));
  maria(u"TRUNCATE TABLE trunc.a;"_s);
  const CliResult r = running.finish();
  QVERIFY2(r.exitCode != 0 && r.out.contains(u"ApplyErrorFailOnTruncationDdl"_s), describe(r).right(2000).constData());
  QCOMPARE(target(u"SELECT count(*) FROM trunc.a;"_s), u"50"_s);
}

/// RecoverableErrorCount: a target that is away ends the task after so many attempts; unset it would wait for ever.
void TestErrorPolicies::lostTargetEnds() {
  makeShop(u"lost"_s);
  auto gone = PrivateServer::start(Kind::Postgres);
  QVERIFY(gone.has_value());
  VERIFY_OK((*gone)->createDatabase(u"target"_s));
  Rules rules;
  rules.include(u"lost"_s, u"%"_s);
  const QString file = m_folder.filePath(u"lost.portolan-task"_s);
  QVERIFY(writeFile(file, taskJson(u"lost"_s, u"full-load-and-cdc"_s, m_maria->url(u"lost"_s), (*gone)->url(u"target"_s), rules.document(), {{u"ErrorBehavior"_s, QJsonObject{{u"RecoverableErrorCount"_s, 2}, {u"RecoverableErrorInterval"_s, 1}}}})));
  RunningTask running(file, run(u"lost"_s));
  const bool following = running.waitFollowing();
  QVERIFY2(following, qPrintable(running.output().right(2000)));
  (*gone)->crash();
  maria(u"INSERT INTO lost.a VALUES (60, 'x');"_s);
  QElapsedTimer clock;
  clock.start();
  const CliResult r = running.finish();
  QVERIFY2(r.exitCode > 0, describe(r).right(2000).constData());
  QVERIFY2(clock.elapsed() > 1500 && clock.elapsed() < 30000, qPrintable(QString::number(clock.elapsed())));
}

/// prepare and row-errors of one table beside the task's own.
void TestErrorPolicies::perTableRules() {
  makeShop(u"own"_s);
  target(u"CREATE SCHEMA own; CREATE TABLE own.a(id int primary key, v varchar(40) CHECK (v <> 'v7')); CREATE TABLE own.b(id int primary key, v varchar(40)); INSERT INTO own.b VALUES (1000, 'goes');"_s);
  const QString file = task(u"own"_s, u"full-load"_s, {{u"Portolan"_s, QJsonObject{{u"Validate"_s, u"none"_s}}}}, [](Rules &rules) {
    const auto own = [&](const QString &table, const QJsonObject &keys) { rules.add({{u"rule-type"_s, u"table-settings"_s}, {u"object-locator"_s, Rules::locator(u"own"_s, table)}, {u"portolan"_s, keys}}); };
    own(u"a"_s, {{u"row-errors"_s, u"reject"_s}});
    own(u"b"_s, {{u"prepare"_s, u"truncate-before-load"_s}});
  });
  VERIFY_EXIT(execute(u"own-refused"_s, file), 1); // no consent, nothing done
  QCOMPARE(target(u"SELECT count(*) FROM own.b;"_s), u"1"_s);
  const CliResult r = execute(u"own"_s, file, {u"--yes"_s});
  QVERIFY2(!resultOf(r).contains(u"error"_s), describe(r).constData());
  QCOMPARE(target(u"SELECT (SELECT count(*) FROM own.a) || ' ' || (SELECT count(*) FROM own.b) || ' ' || (SELECT count(*) FROM own.c);"_s), u"49 50 50"_s);
}

void TestErrorPolicies::viewsAsTables() {
  makeShop(u"views"_s);
  maria(u"CREATE VIEW views.few AS SELECT id, upper(v) AS w FROM views.a WHERE id <= 7;"_s);
  const QString file = task(u"views"_s, u"full-load"_s, {{u"ValidationSettings"_s, QJsonObject{{u"EnableValidation"_s, true}}}}, [](Rules &rules) {
    rules.add({{u"rule-type"_s, u"selection"_s}, {u"rule-action"_s, u"include"_s}, {u"object-locator"_s, QJsonObject{{u"schema-name"_s, u"views"_s}, {u"table-name"_s, u"few"_s}, {u"table-type"_s, u"view"_s}}}});
  });
  VERIFY_EXIT(execute(u"views"_s, file), 0);
  QCOMPARE(target(u"SELECT string_agg(w, ' ' ORDER BY id) FROM views.few;"_s), u"V1 V2 V3 V4 V5 V6 V7"_s);
  QCOMPARE(target(u"SELECT table_type FROM information_schema.tables WHERE table_schema = 'views' AND table_name = 'few';"_s), u"BASE TABLE"_s);
}

/// load-after: c is empty until a is complete; segments with a NULL row of their own.
void TestErrorPolicies::orderOfTheLoad() {
  makeShop(u"ordered"_s);
  maria(u"ALTER TABLE ordered.b ADD n int; UPDATE ordered.b SET n = id WHERE id <> 13;"_s);
  const QString file = task(u"ordered"_s, u"full-load"_s, {{u"ValidationSettings"_s, QJsonObject{{u"EnableValidation"_s, true}}}, {u"Portolan"_s, QJsonObject{{u"Jobs"_s, 3}}}}, [](Rules &rules) {
    const auto own = [&](const QString &table, QJsonObject rule) {
      rule.insert(u"rule-type"_s, u"table-settings"_s);
      rule.insert(u"object-locator"_s, Rules::locator(u"ordered"_s, table));
      rules.add(rule);
    };
    own(u"a"_s, {{u"portolan"_s, QJsonObject{{u"load-after"_s, QJsonArray{Rules::locator(u"ordered"_s, u"b"_s)}}}}});
    own(u"b"_s, {{u"parallel-load"_s, QJsonObject{{u"type"_s, u"ranges"_s}, {u"columns"_s, QJsonArray{u"n"_s}}, {u"boundaries"_s, QJsonArray{QJsonArray{u"10"_s}, QJsonArray{u"30"_s}}}}},
                 {u"portolan"_s, QJsonObject{{u"load-after"_s, QJsonArray{Rules::locator(u"ordered"_s, u"c"_s)}}}}});
  });
  const CliResult r = execute(u"ordered"_s, file);
  VERIFY_EXIT(r, 0);
  QCOMPARE(target(u"SELECT count(*) || ' ' || count(n) FROM ordered.b;"_s), u"50 49"_s);
  QVERIFY2(r.out.contains(u"\"chunks\":4,"_s), describe(r).constData()); // below 10, below 30, the rest, NULL
  // The rows tell who committed first: a transaction's number rises with its start.
  QCOMPARE(target(u"SELECT (SELECT max(xmin::text::bigint) FROM ordered.c) < (SELECT min(xmin::text::bigint) FROM ordered.b) AND (SELECT max(xmin::text::bigint) FROM ordered.b) < (SELECT min(xmin::text::bigint) FROM ordered.a);"_s), u"t"_s);
}

void TestErrorPolicies::timeTravel() {
  makeShop(u"travel"_s);
  const QString file = task(u"travel"_s, u"full-load-and-cdc"_s, {{u"TTSettings"_s, QJsonObject{{u"EnableTT"_s, true}}}});
  {
    RunningTask running(file, run(u"travel"_s));
    const bool following = running.waitFollowing();
    QVERIFY2(following, qPrintable(running.output().right(2000)));
    maria(u"INSERT INTO travel.a VALUES (77, 'one'); UPDATE travel.a SET v = 'two' WHERE id = 77; UPDATE travel.b SET v = 'else' WHERE id = 7;"_s);
    QCOMPARE(waitAnswer(*m_postgres, u"target"_s, u"SELECT v FROM travel.b WHERE id = 7;"_s, u"else"_s), u"else"_s);
    VERIFY_EXIT(running.stop(), 0);
  }
  maria(u"DELETE FROM travel.a WHERE id = 77;"_s);
  VERIFY_EXIT(execute(u"travel"_s, file, {u"--resume"_s, u"--stop-position"_s, u"now"_s}), 0);
  const CliResult found = runCli({u"tasks"_s, u"history"_s, run(u"travel"_s), u"--table"_s, u"travel.a"_s, u"--key"_s, u"id=77"_s, u"--json"_s});
  VERIFY_EXIT(found, 0);
  QStringList story;
  for (const QString &line : found.out.trimmed().split(u'\n')) {
    const QJsonObject o = QJsonDocument::fromJson(line.toUtf8()).object();
    story << o[u"op"_s].toString() + u' ' + o[u"old"_s].toObject()[u"v"_s].toString() + u'>' + o[u"new"_s].toObject()[u"v"_s].toString();
    QVERIFY(!o[u"position"_s].toString().isEmpty() && !o[u"at"_s].toString().isEmpty());
  }
  QCOMPARE(story, QStringList({u"insert >one"_s, u"update one>two"_s, u"delete two>"_s}));
  const CliResult none = runCli({u"tasks"_s, u"history"_s, run(u"travel"_s), u"--key"_s, u"id=78"_s, u"--json"_s});
  QCOMPARE(none.out.trimmed(), QString());
  // What else a run leaves.
  const CliResult events = runCli({u"tasks"_s, u"events"_s, run(u"travel"_s)});
  QVERIFY2(events.out.contains(u"DMS-EVENT-0069"_s) && events.out.contains(u"DMS-EVENT-0079"_s) && events.out.contains(u"STOPPED_AFTER_CACHED_EVENTS"_s), describe(events).constData());
  const CliResult statistics = runCli({u"tasks"_s, u"statistics"_s, run(u"travel"_s)});
  QVERIFY2(statistics.out.contains(u"travel.a  Table completed"_s), describe(statistics).constData());
  QFile log(run(u"travel"_s) + u"/run.log"_s);
  QVERIFY(log.open(QIODevice::ReadOnly));
  QVERIFY(QRegularExpression(u"^\\d{8}: \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d \\[[A-Z_ ]{16}\\][EWI]:  "_s).match(QString::fromUtf8(log.readAll())).hasMatch());
}

QTEST_GUILESS_MAIN(TestErrorPolicies)
#include "test_error_policies.moc"
