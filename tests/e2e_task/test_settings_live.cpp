// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a task and per-table rules seen at work on real servers: how changes are gathered and applied, what is
// compared and how, what the log says, where a run stops.
#include "tests/e2e_task/task_fixture.h"

#include <functional>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::Literals;

class TestSettingsLive : public TaskServers {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase();
  void applyModeOfATable_data();
  void applyModeOfATable();
  void deletesHaveAPolicyOfTheirOwn();
  void changesAreGathered_data();
  void changesAreGathered();
  void comparingOnly_data();
  void comparingOnly();
  void chunksAndSchema();
  void stopsWhereToldTo();
  void logComponents();
  void definitionsOfTables();
  void valuesThatCannotBeMasked_data();
  void valuesThatCannotBeMasked();
  void lifeOfATask();
  void assessmentEstimates();
  void cleanupTestCase();

private:
  void makeShop(const QString &name) const {
    maria(u"CREATE DATABASE %1; USE %1; CREATE TABLE a(id int primary key, v varchar(40)); CREATE TABLE b(id int primary key, v varchar(40), big longtext);"
          "INSERT INTO a SELECT seq, concat('v', seq) FROM seq_1_to_50; INSERT INTO b SELECT seq, concat('v', seq), repeat('x', seq) FROM seq_1_to_50;"_s.arg(name));
  }
  static void applyRule(Rules &rules, const QString &schema, const QString &table, const QString &mode) {
    rules.add({{u"rule-type"_s, u"table-settings"_s}, {u"object-locator"_s, Rules::locator(schema, table)}, {u"portolan"_s, QJsonObject{{u"apply"_s, mode}}}});
  }
  [[nodiscard]] QString fileOf(const QString &name, const QString &file) const {
    QFile f(run(name) + u'/' + file);
    return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
  }
};

void TestSettingsLive::initTestCase() { startServers(); }

void TestSettingsLive::cleanupTestCase() { stopServers(); }

void TestSettingsLive::applyModeOfATable_data() {
  QTest::addColumn<bool>("batch");
  QTest::addColumn<QString>("table");
  QTest::addColumn<QString>("mode");
  QTest::addColumn<QString>("seen"); // changes that the target's triggers saw of a and of b
  QTest::newRow("all in batches") << true << QString() << QString() << u"1 1"_s;
  QTest::newRow("one transactional") << true << u"a"_s << u"transactional"_s << u"4 1"_s;
  QTest::newRow("one in batches") << false << u"b"_s << u"batch"_s << u"4 1"_s;
}

/// One row is inserted and updated three times: a net change is one insert, changes in order are four.
void TestSettingsLive::applyModeOfATable() {
  QFETCH(bool, batch);
  QFETCH(QString, table);
  QFETCH(QString, mode);
  QFETCH(QString, seen);
  static int number = 0;
  const QString name = u"mode%1"_s.arg(++number);
  makeShop(name);
  const QString file = task(name, u"full-load-and-cdc"_s, {{u"TargetMetadata"_s, QJsonObject{{u"BatchApplyEnabled"_s, batch}}}, {u"Portolan"_s, QJsonObject{{u"ApplyMode"_s, batch ? u"batch"_s : u"transactional"_s}}}},
                            [&](Rules &rules) { if (!table.isEmpty()) applyRule(rules, name, table, mode); });
  RunningTask running(file, run(name));
  const bool following = running.waitFollowing();
  QVERIFY2(following, qPrintable(running.output().right(2000)));
  target(u"CREATE TABLE %1.seen(t text); CREATE FUNCTION %1.see() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO %1.seen VALUES (TG_TABLE_NAME); RETURN NULL; END $$;"_s.arg(name));
  for (const QString &t : {u"a"_s, u"b"_s}) target(u"CREATE TRIGGER see AFTER INSERT OR UPDATE OR DELETE ON %1.%2 FOR EACH ROW EXECUTE FUNCTION %1.see(); ALTER TABLE %1.%2 ENABLE ALWAYS TRIGGER see;"_s.arg(name, t));
  QString changes = u"USE %1; BEGIN;"_s.arg(name);
  for (const QString &t : {u"a"_s, u"b"_s}) changes += u"INSERT INTO %1(id, v) VALUES (60, 'one'); UPDATE %1 SET v = 'two' WHERE id = 60; UPDATE %1 SET v = 'three' WHERE id = 60; UPDATE %1 SET v = 'four' WHERE id = 60;"_s.arg(t);
  maria(changes + u"COMMIT;"_s);
  for (const QString &t : {u"a"_s, u"b"_s}) QCOMPARE(waitAnswer(*m_postgres, u"target"_s, u"SELECT v FROM %1.%2 WHERE id = 60;"_s.arg(name, t), u"four"_s), u"four"_s);
  QCOMPARE(target(u"SELECT (SELECT count(*) FROM %1.seen WHERE t = 'a') || ' ' || (SELECT count(*) FROM %1.seen WHERE t = 'b');"_s.arg(name)), seen);
  VERIFY_EXIT(running.stop(), 0);
}

/// The policy of a missing row that is deleted says nothing of one that is updated.
void TestSettingsLive::deletesHaveAPolicyOfTheirOwn() {
  const QString name = u"deletes"_s;
  makeShop(name);
  RunningTask running(task(name, u"full-load-and-cdc"_s, {{u"ErrorBehavior"_s, QJsonObject{{u"ApplyErrorDeletePolicy"_s, u"LOG_ERROR"_s}, {u"ApplyErrorUpdatePolicy"_s, u"STOP_TASK"_s}}}, {u"ControlTablesSettings"_s, QJsonObject{{u"ControlSchema"_s, u"ctl_deletes"_s}}}}), run(name));
  const bool following = running.waitFollowing();
  QVERIFY2(following, qPrintable(running.output().right(2000)));
  target(u"DELETE FROM deletes.a WHERE id IN (1, 2);"_s);
  maria(u"DELETE FROM deletes.a WHERE id = 1; INSERT INTO deletes.b(id) VALUES (60);"_s);
  QCOMPARE(waitAnswer(*m_postgres, u"target"_s, u"SELECT count(*) FROM deletes.b WHERE id = 60;"_s, u"1"_s), u"1"_s);
  QCOMPARE(target(u"SELECT string_agg(statement, ',') FROM ctl_deletes.portolan_apply_exceptions;"_s), u"DELETE id = 1"_s);
  maria(u"UPDATE deletes.a SET v = 'lost?' WHERE id = 2;"_s);
  const CliResult r = running.finish();
  QVERIFY2(r.exitCode > 0, describe(r).right(2000).constData());
}

void TestSettingsLive::changesAreGathered_data() {
  QTest::addColumn<QJsonObject>("tuning");
  QTest::addColumn<bool>("batch");
  QTest::addColumn<QString>("more"); // what makes the gathered changes due
  const QString three = u"INSERT INTO %1.a VALUES (64, 'x'); INSERT INTO %1.a VALUES (65, 'x'); INSERT INTO %1.a VALUES (66, 'x');"_s;
  QTest::newRow("MinTransactionSize") << QJsonObject{{u"MinTransactionSize"_s, 6}, {u"CommitTimeout"_s, 60}} << false << three;
  QTest::newRow("CommitTimeout") << QJsonObject{{u"MinTransactionSize"_s, 1000}, {u"CommitTimeout"_s, 3}} << false << QString();
  QTest::newRow("BatchApplyTimeoutMin") << QJsonObject{{u"BatchApplyTimeoutMin"_s, 3}, {u"BatchApplyTimeoutMax"_s, 60}} << true << QString();
  QTest::newRow("BatchSplitSize") << QJsonObject{{u"BatchApplyTimeoutMin"_s, 60}, {u"BatchApplyTimeoutMax"_s, 60}, {u"BatchSplitSize"_s, 6}} << true << three;
  QTest::newRow("BatchApplyMemoryLimit") << QJsonObject{{u"BatchApplyTimeoutMin"_s, 60}, {u"BatchApplyTimeoutMax"_s, 60}, {u"BatchApplyMemoryLimit"_s, 1}} << true << u"INSERT INTO %1.b VALUES (60, 'x', repeat('y', 2000000));"_s;
}

void TestSettingsLive::changesAreGathered() {
  QFETCH(QJsonObject, tuning);
  QFETCH(bool, batch);
  QFETCH(QString, more);
  static int number = 0;
  const QString name = u"gather%1"_s.arg(++number), count = u"SELECT count(*) FROM %1.a WHERE id BETWEEN 61 AND 63;"_s.arg(name);
  makeShop(name);
  RunningTask running(task(name, u"full-load-and-cdc"_s, {{u"ChangeProcessingTuning"_s, tuning}, {u"TargetMetadata"_s, QJsonObject{{u"BatchApplyEnabled"_s, batch}}}, {u"Portolan"_s, QJsonObject{{u"ApplyMode"_s, batch ? u"batch"_s : u"transactional"_s}}}}), run(name));
  const bool following = running.waitFollowing();
  QVERIFY2(following, qPrintable(running.output().right(2000)));
  QElapsedTimer clock;
  clock.start();
  maria(u"INSERT INTO %1.a VALUES (61, 'x'); INSERT INTO %1.a VALUES (62, 'x'); INSERT INTO %1.a VALUES (63, 'x');"_s.arg(name));
  QTest::qWait(1500);
  QCOMPARE(target(count), u"0"_s);
  if (!more.isEmpty()) maria(more.arg(name));
  QCOMPARE(waitAnswer(*m_postgres, u"target"_s, count, u"3"_s), u"3"_s);
  QVERIFY2(clock.elapsed() > (more.isEmpty() ? 2500 : 1500) && clock.elapsed() < 25000, qPrintable(QString::number(clock.elapsed())));
  VERIFY_EXIT(running.stop(), 0);
}

void TestSettingsLive::comparingOnly_data() {
  QTest::addColumn<QJsonObject>("settings");
  QTest::addColumn<QString>("change"); // on the target, after the load
  QTest::addColumn<bool>("function");
  QTest::addColumn<int>("exitCode");
  QTest::addColumn<int>("listed");
  const QString shout = u"UPDATE %1.a SET v = upper(v);"_s, large = u"UPDATE %1.b SET big = 'other';"_s;
  QTest::newRow("equal") << QJsonObject{} << QString() << false << 0 << 0;
  QTest::newRow("different") << QJsonObject{} << shout << false << 7 << 50;
  QTest::newRow("TableFailureMaxCount") << QJsonObject{{u"TableFailureMaxCount"_s, 3}} << shout << false << 7 << 3;
  QTest::newRow("override-validation-function") << QJsonObject{} << shout << true << 0 << 0;
  QTest::newRow("large columns") << QJsonObject{{u"ThreadCount"_s, 3}} << large << false << 7 << 50;
  QTest::newRow("SkipLobColumns") << QJsonObject{{u"SkipLobColumns"_s, true}} << large << false << 0 << 0;
}

/// ValidationOnly compares and writes nothing, whatever TargetTablePrepMode says.
void TestSettingsLive::comparingOnly() {
  QFETCH(QJsonObject, settings);
  QFETCH(QString, change);
  QFETCH(bool, function);
  QFETCH(int, exitCode);
  QFETCH(int, listed);
  static int number = 0;
  const QString name = u"only%1"_s.arg(++number);
  makeShop(name);
  VERIFY_EXIT(execute(name + u"-load"_s, task(name, u"full-load"_s, {})), 0);
  if (!change.isEmpty()) target(change.arg(name));
  const QString sums = u"SELECT (SELECT string_agg(v, ',' ORDER BY id) FROM %1.a) || (SELECT string_agg(v || big, ',' ORDER BY id) FROM %1.b);"_s.arg(name), before = target(sums);
  settings.insert(u"ValidationOnly"_s, true);
  const QString file = task(name, u"full-load"_s, {{u"ValidationSettings"_s, settings}, {u"FullLoadSettings"_s, QJsonObject{{u"TargetTablePrepMode"_s, u"DROP_AND_CREATE"_s}}}}, [&](Rules &rules) {
    if (function) rules.add({{u"rule-type"_s, u"validation"_s}, {u"rule-target"_s, u"column"_s}, {u"rule-action"_s, u"override-validation-function"_s}, {u"object-locator"_s, Rules::locator(name, u"a"_s, u"v"_s)},
                             {u"source-function"_s, u"lower(${column-name})"_s}, {u"target-function"_s, u"lower(${column-name})"_s}});
  });
  VERIFY_EXIT(execute(name, file), exitCode);
  QCOMPARE(target(sums), before);
  QCOMPARE(fileOf(name, u"differences.jsonl"_s).count(u'\n'), listed);
}

void TestSettingsLive::chunksAndSchema() {
  makeShop(u"chunked"_s);
  maria(u"USE chunked; DELETE FROM a; ALTER TABLE a MODIFY v varchar(80); INSERT INTO a SELECT seq, repeat('x', 70) FROM seq_1_to_20000; ANALYZE TABLE a;"_s);
  const QString file = task(u"chunked"_s, u"full-load"_s, {{u"FullLoadSettings"_s, QJsonObject{{u"CommitRate"_s, 2000}, {u"MaxFullLoadSubTasks"_s, 3}}}, {u"TargetMetadata"_s, QJsonObject{{u"TargetSchema"_s, u"elsewhere"_s}}}});
  const CliResult r = execute(u"chunked"_s, file);
  VERIFY_EXIT(r, 0);
  QCOMPARE(target(u"SELECT count(*) FROM elsewhere.a;"_s), u"20000"_s);
  // Each chunk is a commit of its own: the rows' transactions tell.
  const int commits = target(u"SELECT count(DISTINCT xmin::text) FROM elsewhere.a;"_s).toInt();
  QVERIFY2(commits >= 5 && commits <= 40, qPrintable(QString::number(commits)));
}

void TestSettingsLive::stopsWhereToldTo() {
  makeShop(u"stops"_s);
  const auto file = [&](const QString &key) { return task(u"stops_"_s + key.right(10).toLower(), u"full-load-and-cdc"_s, {{u"FullLoadSettings"_s, QJsonObject{{key, true}, {u"TargetTablePrepMode"_s, u"TRUNCATE_BEFORE_LOAD"_s}}}}, {}, u"stops"_s); };
  VERIFY_EXIT(execute(u"stop-applied"_s, file(u"StopTaskCachedChangesApplied"_s), {u"--yes"_s}), 0);
  QVERIFY2(fileOf(u"stop-applied"_s, u"events.jsonl"_s).contains(u"STOPPED_AFTER_CACHED_EVENTS"_s), qPrintable(fileOf(u"stop-applied"_s, u"events.jsonl"_s)));
  VERIFY_EXIT(execute(u"stop-loaded"_s, file(u"StopTaskCachedChangesNotApplied"_s), {u"--yes"_s}), 0);
  QVERIFY(fileOf(u"stop-loaded"_s, u"events.jsonl"_s).contains(u"STOPPED_AFTER_FULL_LOAD"_s));
  QCOMPARE(target(u"SELECT count(*) FROM stops.a;"_s), u"50"_s);
}

void TestSettingsLive::logComponents() {
  makeShop(u"logs"_s);
  const auto logged = [&](const QString &name, const QJsonObject &logging) {
    (void)execute(name, task(name, u"full-load"_s, {{u"Logging"_s, logging}, {u"FullLoadSettings"_s, QJsonObject{{u"TargetTablePrepMode"_s, u"DROP_AND_CREATE"_s}}}}, {}, u"logs"_s), {u"--yes"_s});
    return fileOf(name, u"run.log"_s);
  };
  const QString all = logged(u"log-all"_s, {}), quiet = logged(u"log-less"_s, {{u"LogComponents"_s, QJsonArray{QJsonObject{{u"Id"_s, u"METADATA_MANAGER"_s}, {u"Severity"_s, u"LOGGER_SEVERITY_ERROR"_s}}, QJsonObject{{u"Id"_s, u"TASK_MANAGER"_s}, {u"Severity"_s, u"LOGGER_SEVERITY_ERROR"_s}}}}});
  const QString about = u"Source: "_s; // said while the servers are looked at
  QVERIFY2(all.contains(about) && !all.contains(u"{phase:"_s), qPrintable(all));
  QVERIFY2(!quiet.contains(about), qPrintable(quiet));
  QVERIFY(logged(u"log-context"_s, {{u"EnableLogContext"_s, true}}).contains(u"{phase:"_s));
}

/// HandleSourceTable…: the three differ, so a change of definition suspends its table.
void TestSettingsLive::definitionsOfTables() {
  makeShop(u"shapes"_s);
  RunningTask running(task(u"shapes"_s, u"full-load-and-cdc"_s, {{u"ChangeProcessingDdlHandlingPolicy"_s, QJsonObject{{u"HandleSourceTableAltered"_s, false}}}, {u"ControlTablesSettings"_s, QJsonObject{{u"ControlSchema"_s, u"ctl_shapes"_s}, {u"HistoryTimeslotInMinutes"_s, 7}}}}), run(u"shapes"_s));
  const bool following = running.waitFollowing();
  QVERIFY2(following, qPrintable(running.output().right(2000)));
  maria(u"ALTER TABLE shapes.a ADD w int; INSERT INTO shapes.a VALUES (60, 'x', 1); INSERT INTO shapes.b(id) VALUES (60);"_s);
  QCOMPARE(waitAnswer(*m_postgres, u"target"_s, u"SELECT count(*) FROM shapes.b WHERE id = 60;"_s, u"1"_s), u"1"_s);
  QCOMPARE(waitAnswer(*m_postgres, u"target"_s, u"SELECT string_agg(table_name, ',') FROM ctl_shapes.portolan_suspended_tables;"_s, u"a"_s), u"a"_s);
  QCOMPARE(target(u"SELECT count(*) FROM shapes.a;"_s), u"50"_s);
  VERIFY_EXIT(running.stop(), 0);
}

void TestSettingsLive::valuesThatCannotBeMasked_data() {
  QTest::addColumn<QString>("policy");
  QTest::addColumn<bool>("goesOn");
  QTest::newRow("unset") << QString() << false;
  QTest::newRow("STOP_TASK") << u"STOP_TASK"_s << false;
  QTest::newRow("LOG_ERROR") << u"LOG_ERROR"_s << false; // DMS would load the value in the clear
  QTest::newRow("SUSPEND_TABLE") << u"SUSPEND_TABLE"_s << true;
}

/// A column of SQLite may hold bytes where text is declared: they have no digits to mask and never pass.
void TestSettingsLive::valuesThatCannotBeMasked() {
  QFETCH(QString, policy);
  QFETCH(bool, goesOn);
  static int number = 0;
  const QString name = u"mask%1"_s.arg(++number), source = m_folder.filePath(name + u".db"_s);
  QProcess sqlite;
  sqlite.start(u"sqlite3"_s, {source, u"CREATE TABLE cards(id INTEGER PRIMARY KEY, card TEXT); INSERT INTO cards VALUES (1, '4111'), (2, x'5345435245542d31323334'); CREATE TABLE others(id INTEGER PRIMARY KEY); INSERT INTO others VALUES (1);"_s});
  QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
  Rules rules;
  rules.include(u"main"_s, u"%"_s);
  rules.transform(u"column"_s, u"data-masking-digits-mask"_s, Rules::locator(u"main"_s, u"cards"_s, u"card"_s), {{u"value"_s, u"#"_s}});
  QJsonObject errors;
  if (!policy.isEmpty()) errors.insert(u"DataMaskingErrorPolicy"_s, policy);
  const QString file = m_folder.filePath(name + u".portolan-task"_s);
  QVERIFY(writeFile(file, taskJson(name, u"full-load"_s, u"sqlite://"_s + source, m_postgres->url(u"target"_s), rules.document(), {{u"ErrorBehavior"_s, errors}, {u"TargetMetadata"_s, QJsonObject{{u"TargetSchema"_s, name}}}})));
  const CliResult r = execute(name, file);
  QVERIFY2(r.exitCode > 0, describe(r).right(2000).constData());
  QCOMPARE(target(u"SELECT count(*) FROM %1.cards;"_s.arg(name)), u"0"_s);
  if (goesOn) QCOMPARE(target(u"SELECT count(*) FROM %1.others;"_s.arg(name)), u"1"_s);
  QVERIFY2(goesOn == r.out.contains(u"suspended"_s), describe(r).right(2000).constData());
  QVERIFY2(!r.out.contains(u"SECRET"_s), describe(r).constData());
  QCOMPARE(filesHolding(run(name), "SECRET"), QStringList());
}

/// Modified while stopped, a table loaded again by pattern, deleted with all that its run keeps.
void TestSettingsLive::lifeOfATask() {
  makeShop(u"life"_s);
  const QString file = task(u"life"_s, u"full-load-and-cdc"_s, {{u"ControlTablesSettings"_s, QJsonObject{{u"ControlSchema"_s, u"ctl_life"_s}}}});
  {
    RunningTask running(file, run(u"life"_s));
    const bool following = running.waitFollowing();
    QVERIFY2(following, qPrintable(running.output().right(2000)));
    VERIFY_EXIT(running.stop(), 0);
  }
  const CliResult said = runCli({u"tasks"_s, u"modify"_s, file, u"--set"_s, u"ErrorBehavior.ApplyErrorDeletePolicy=LOG_ERROR"_s, u"--dry-run"_s});
  VERIFY_EXIT(said, 0);
  QVERIFY2(said.out.contains(u"IGNORE_RECORD -> LOG_ERROR; acts when the task is started or resumed"_s), describe(said).constData());
  QVERIFY(!runCli({u"tasks"_s, u"show"_s, file}).out.contains(u"LOG_ERROR"_s));
  VERIFY_EXIT(runCli({u"tasks"_s, u"modify"_s, file, u"--set"_s, u"ErrorBehavior.NoSuchPolicy=1"_s}), 1);
  VERIFY_EXIT(runCli({u"tasks"_s, u"modify"_s, file, u"--set"_s, u"FullLoadSettings.MaxFullLoadSubTasks=50"_s}), 2);
  VERIFY_EXIT(runCli({u"tasks"_s, u"modify"_s, file, u"--set"_s, u"ErrorBehavior.ApplyErrorDeletePolicy=LOG_ERROR"_s}), 0);
  // The new policy holds when it is resumed: it would have stopped the task before.
  target(u"DELETE FROM life.a WHERE id = 1;"_s);
  maria(u"DELETE FROM life.a WHERE id = 1;"_s);
  VERIFY_EXIT(execute(u"life"_s, file, {u"--resume"_s, u"--stop-position"_s, u"now"_s}), 0);
  QCOMPARE(target(u"SELECT count(*) FROM ctl_life.portolan_apply_exceptions;"_s), u"1"_s);
  target(u"DELETE FROM life.b;"_s);
  VERIFY_EXIT(runCli({u"tasks"_s, u"reload"_s, file, u"--run"_s, run(u"life"_s), u"--table"_s, u"life.[b-z]%"_s}), 1); // no consent
  VERIFY_EXIT(runCli({u"tasks"_s, u"reload"_s, file, u"--run"_s, run(u"life"_s), u"--table"_s, u"life.[b-z]%"_s, u"--yes"_s}), 0);
  QCOMPARE(target(u"SELECT (SELECT count(*) FROM life.a) || ' ' || (SELECT count(*) FROM life.b);"_s), u"49 50"_s);
  const CliResult asked = runCli({u"tasks"_s, u"delete"_s, file, u"--run"_s, run(u"life"_s)});
  VERIFY_EXIT(asked, 1);
  QVERIFY2(asked.out.contains(u"control tables"_s) && QFile::exists(file), describe(asked).constData());
  VERIFY_EXIT(runCli({u"tasks"_s, u"delete"_s, file, u"--run"_s, run(u"life"_s), u"--yes"_s}), 0);
  QVERIFY(!QFile::exists(file) && !QFile::exists(run(u"life"_s)));
  QCOMPARE(target(u"SELECT count(*) FROM pg_tables WHERE tablename LIKE 'portolan%' AND schemaname IN ('ctl_life', 'life');"_s), u"0"_s);
  QCOMPARE(target(u"SELECT count(*) FROM life.b;"_s), u"50"_s);
}

/// The estimate comes from a copy into a temporary table, through the mapping; nothing of it stays.
void TestSettingsLive::assessmentEstimates() {
  makeShop(u"assessed"_s);
  maria(u"USE assessed; CREATE TABLE assessed.many(id int primary key, v varchar(80)); INSERT INTO assessed.many SELECT seq, repeat('x', 70) FROM seq_1_to_20000; ANALYZE TABLE assessed.many;"_s);
  const QString file = task(u"assessed"_s, u"full-load"_s, {}, [](Rules &rules) {
    rules.transform(u"column"_s, u"add-column"_s, Rules::locator(u"assessed"_s, u"many"_s), {{u"value"_s, u"w"_s}, {u"expression"_s, u"upper($v)"_s}, {u"data-type"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"length"_s, 90}}}});
  });
  const QString before = target(u"SELECT count(*) FROM pg_class WHERE relkind = 'r';"_s);
  const CliResult r = runCli({u"assess-task"_s, file, u"--json"_s});
  const QJsonObject report = QJsonDocument::fromJson(r.out.toUtf8()).object();
  QVERIFY2(report[u"estimatedSeconds"_s].toDouble() > 0 && report[u"estimatedSeconds"_s].toDouble() < 60, describe(r).constData());
  QString finding;
  for (const QJsonValue c : report[u"checks"_s].toArray())
    if (c[u"id"_s].toString() == u"duration"_s) finding = c[u"finding"_s].toString();
  QVERIFY2(finding.startsWith(u"assessed.many: "_s) && finding.contains(u"read and written by one pair"_s), qPrintable(finding));
  QCOMPARE(target(u"SELECT count(*) FROM pg_class WHERE relkind = 'r';"_s), before);
}

QTEST_GUILESS_MAIN(TestSettingsLive)
#include "test_settings_live.moc"
