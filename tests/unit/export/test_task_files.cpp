// SPDX-License-Identifier: GPL-3.0-or-later
// Task files of AWS DMS and our own: in, out, in again.
#include "core/export/task_files.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace portolan;
using namespace portolan::exporting;
using namespace portolan::task;

namespace {

const QByteArray Mapping = R"({"rules":[{"rule-type":"selection","rule-id":1,"rule-name":"1","rule-action":"include","object-locator":{"schema-name":"sales","table-name":"%"},"filters":[]},
  {"rule-type":"transformation","rule-id":"20","rule-name":"up","rule-target":"table","object-locator":{"schema-name":"sales","table-name":"%"},"rule-action":"convert-uppercase","value":null,"old-value":null},
  {"rule-type":"table-settings","rule-id":"40","rule-name":"big","object-locator":{"schema-name":"sales","table-name":"line"},"lob-settings":{"mode":"limited","bulk-max-size":"16"}}]})";

/// What describe-replication-tasks prints: documents inside texts, nulls, read-only keys, numbers as texts.
QByteArray described(const QByteArray &name, const QByteArray &type, const QByteArray &settings, const QByteArray &more = {}) {
  const auto text = [](const QByteArray &json) { return QJsonDocument(QJsonArray{QString::fromUtf8(json)}).toJson(QJsonDocument::Compact).mid(1).chopped(1); };
  return R"({"ReplicationTasks":[{"ReplicationTaskIdentifier":")" + name + R"(","SourceEndpointArn":"arn:aws:dms:eu-west-1:1:endpoint:S","TargetEndpointArn":"arn:aws:dms:eu-west-1:1:endpoint:T","ReplicationInstanceArn":"arn:aws:dms:eu-west-1:1:rep:R",
    "MigrationType":")" + type + R"(","TableMappings":)" + text(Mapping) + R"(,"ReplicationTaskSettings":)" + text(settings) + R"(,"Status":"stopped","StopReason":"Stop Reason FULL_LOAD_ONLY_FINISHED","ReplicationTaskCreationDate":"2023-02-22T10:09:29",
    "RecoveryCheckpoint":"checkpoint:V1#1#000004AF/B00000D0#0#0#*#0#0","ReplicationTaskArn":"arn:aws:dms:eu-west-1:1:task:X","ReplicationTaskStats":{"FullLoadProgressPercent":100,"TablesLoaded":3})" + more + "}]}";
}

const QByteArray FullSettings = R"({"TargetMetadata":{"TargetSchema":"","SupportLobs":true,"FullLobMode":false,"LobChunkSize":"64","LimitedSizeLobMode":true,"LobMaxSize":32,"InlineLobMaxSize":0,"LoadMaxFileSize":0,"ParallelLoadThreads":0,"ParallelLoadBufferSize":0,"BatchApplyEnabled":true,"TaskRecoveryTableEnabled":false,"ParallelApplyThreads":0},
  "FullLoadSettings":{"TargetTablePrepMode":"TRUNCATE_BEFORE_LOAD","CreatePkAfterFullLoad":false,"MaxFullLoadSubTasks":"16","TransactionConsistencyTimeout":600,"CommitRate":10000},
  "Logging":{"EnableLogging":true,"LogComponents":[{"Id":"TRANSFORMATION","Severity":"LOGGER_SEVERITY_DEFAULT"}],"CloudWatchLogGroup":"dms-tasks-x","CloudWatchLogStream":"dms-task-Y"},
  "ControlTablesSettings":{"ControlSchema":"","HistoryTimeslotInMinutes":5,"historyTimeslotInMinutes":5,"StatusTableEnabled":false},
  "TTSettings":null,"BeforeImageSettings":null,"PostProcessingRules":null,"CharacterSetSettings":null,"LoopbackPreventionSettings":null,"FailTaskWhenCleanTaskResourceFailed":false,
  "ErrorBehavior":{"DataErrorPolicy":"LOG_ERROR","ApplyErrorInsertPolicy":"INSERT_RECORD","RecoverableErrorCount":-1},"ValidationSettings":{"EnableValidation":true,"ThreadCount":5}})";

} // namespace

class TestTaskFiles : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void describedTask();
  void kindsAreRecognised();
  void thirtyTasksRoundTrip();
  void badFiles_data();
  void badFiles();
  void whatDmsCannotSayIsRefused();
  void ownFileRoundTrip();
  void passwordsAreRefused();
  void settingsBecomeOptions();
  void everySettingIsConsistent();
  void readmeNamesEverySetting();
  void commandLineIsQuoted();
};

void TestTaskFiles::describedTask() {
  const auto in = importTasks(described("moveit2", "full-load-and-cdc", FullSettings), QStringLiteral("d.json"));
  QVERIFY2(in, in ? "" : qPrintable(in.error().toText()));
  QCOMPARE(int(in->kind), int(FileKind::DmsTasks));
  const TaskDefinition &t = in->tasks.at(0);
  QCOMPARE(t.name, QStringLiteral("moveit2"));
  QCOMPARE(int(t.type), int(MigrationType::FullLoadAndCdc));
  QCOMPARE(t.settings.integer("FullLoadSettings", "MaxFullLoadSubTasks"), 16);
  QVERIFY(!t.settings.isSet(QStringLiteral("TargetMetadata"), QStringLiteral("LobChunkSize"))); // "64" is the default
  QVERIFY(!t.settings.isSet(QStringLiteral("Logging"), QStringLiteral("CloudWatchLogGroup")));
  QStringList said;
  for (const SettingNotice &n : in->notices) said << n.text;
  const QString all = said.join(QLatin1Char('\n'));
  QVERIFY2(all.contains(QLatin1String("CloudWatchLogGroup is left out")), qPrintable(all));
  QVERIFY(all.contains(QLatin1String("ParallelLoadBufferSize is kept without effect")));
  QVERIFY(all.contains(QLatin1String("nothing is cut at 16 KB")));
  const auto out = exportDms(t);
  QVERIFY2(out, out ? "" : qPrintable(out.error().toText()));
  const QJsonObject json = QJsonDocument::fromJson(*out).object();
  QCOMPARE(json.value(QStringLiteral("SourceEndpointArn")).toString(), QStringLiteral("arn:aws:dms:eu-west-1:1:endpoint:S"));
  for (const char *gone : {"Status", "RecoveryCheckpoint", "ReplicationTaskArn", "ReplicationTaskStats", "StopReason"}) QVERIFY2(!json.contains(QLatin1String(gone)), gone);
  QVERIFY(!QString::fromUtf8(*out).contains(QLatin1String("CloudWatch")));
  // a mapping inside the text is a document of its own
  QVERIFY(QJsonDocument::fromJson(json.value(QStringLiteral("TableMappings")).toString().toUtf8()).object().value(QStringLiteral("rules")).toArray().size() == 3);
}

void TestTaskFiles::kindsAreRecognised() {
  QCOMPARE(int(importTasks(Mapping, QStringLiteral("m"))->kind), int(FileKind::DmsMappings));
  QCOMPARE(int(importTasks(FullSettings, QStringLiteral("s"))->kind), int(FileKind::DmsSettings));
  QCOMPARE(int(importTasks(TaskDefinition().toJson(), QStringLiteral("p"))->kind), int(FileKind::PortolanTask));
  const auto list = QJsonDocument::fromJson(described("a", "cdc", "{}")).object().value(QStringLiteral("ReplicationTasks")).toArray();
  QCOMPARE(int(importTasks(QJsonDocument(list).toJson(), QStringLiteral("l"))->kind), int(FileKind::DmsTasks));
  QCOMPARE(importTasks(QJsonDocument(list.at(0).toObject()).toJson(), QStringLiteral("o"))->tasks.size(), 1U);
  QVERIFY(importTasks(QJsonDocument(QJsonObject{{QStringLiteral("ReplicationTask"), list.at(0)}}).toJson(), QStringLiteral("r")));
  QVERIFY(!importTasks("{\"a\":1}", QStringLiteral("x")));
}

void TestTaskFiles::thirtyTasksRoundTrip() {
  const QList<QByteArray> types{"full-load", "full-load-and-cdc", "cdc"};
  int files = 0;
  for (int n = 0; n < 30; ++n) {
    QJsonObject settings;
    int taken = 0;
    for (const SettingSpec &spec : settingSpecs()) { // another selection of settings in each file, in three spellings
      if ((++taken + n * 7) % 11 != 0 || spec.section == QLatin1String("Logging") || spec.section.isEmpty() || spec.section == QLatin1String("Portolan")) continue;
      QJsonObject group = settings.value(spec.section).toObject();
      QJsonValue v = spec.type == SettingType::Boolean ? QJsonValue(!spec.defaultValue.toBool()) : spec.type == SettingType::Integer ? QJsonValue(std::max<qint64>(spec.minimum, 1)) : spec.type == SettingType::Choice ? QJsonValue(spec.choices.last()) : spec.defaultValue;
      if (spec.type == SettingType::Integer && n % 3 == 1) v = QString::number(v.toInteger());
      if (n % 3 == 2 && taken % 2 == 0) v = QJsonValue(QJsonValue::Null);
      group.insert(spec.key, v);
      settings.insert(spec.section, group);
    }
    QJsonObject full = settings.value(QStringLiteral("FullLoadSettings")).toObject();
    full.remove(QStringLiteral("StopTaskCachedChangesNotApplied"));
    if (settings.contains(QStringLiteral("FullLoadSettings"))) settings.insert(QStringLiteral("FullLoadSettings"), full);
    const QByteArray file = described("task-" + QByteArray::number(n), types.at(n % 3), QJsonDocument(settings).toJson(n % 2 ? QJsonDocument::Compact : QJsonDocument::Indented), n % 3 == 2 ? QByteArray(R"(,"CdcStartPosition":"mysql-bin.000001:4")") : QByteArray());
    const auto first = importTasks(file, QStringLiteral("f.json"));
    QVERIFY2(first, first ? "" : qPrintable(first.error().toText()));
    const auto once = exportDms(first->tasks.front());
    QVERIFY2(once, once ? "" : qPrintable(once.error().toText()));
    const auto second = importTasks(*once, QStringLiteral("f2.json"));
    QVERIFY2(second, second ? "" : qPrintable(second.error().toText()));
    QCOMPARE(*exportDms(second->tasks.front()), *once);
    QVERIFY(second->tasks.front().settings == first->tasks.front().settings);
    const auto own = TaskDefinition::fromJson(first->tasks.front().toJson(), QStringLiteral("own"));
    QVERIFY2(own, own ? "" : qPrintable(own.error().toText()));
    QCOMPARE(*exportDms(*own), *once);
    ++files;
  }
  QCOMPARE(files, 30);
}

void TestTaskFiles::badFiles_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char *name, const QByteArray &file, const char *expected) { QTest::newRow(name) << file << QString::fromUtf8(expected); };
  row("unknown setting", described("t", "cdc", R"({"TargetMetadata":{"BatchApplyEnabeld":true}})"), "There is no setting TargetMetadata.BatchApplyEnabeld");
  row("unknown section", described("t", "cdc", R"({"TargetMetdata":{}})"), "There is no section TargetMetdata");
  row("out of range", described("t", "cdc", R"({"FullLoadSettings":{"MaxFullLoadSubTasks":50}})"), "between 1 and 49");
  row("wrong choice", described("t", "cdc", R"({"FullLoadSettings":{"TargetTablePrepMode":"DROP"}})"), "allowed: DO_NOTHING");
  row("exclusive", described("t", "cdc", R"({"FullLoadSettings":{"StopTaskCachedChangesApplied":true,"StopTaskCachedChangesNotApplied":true}})"), "exclude each other");
  row("wrong type", described("t", "sometimes", "{}"), "cannot be \"sometimes\"");
  row("settings are no JSON", described("t", "cdc", "{"), "ends inside an object");
  row("newer own file", R"({"format":"portolan-task","version":2})", "version 2");
  row("unknown own key", R"({"format":"portolan-task","version":1,"nmae":"x"})", "unknown key \"nmae\"");
}

void TestTaskFiles::badFiles() {
  QFETCH(QByteArray, file);
  QFETCH(QString, expected);
  const auto in = importTasks(file, QStringLiteral("bad.json"));
  QVERIFY(!in);
  QVERIFY2(in.error().toText().contains(expected), qPrintable(in.error().toText()));
}

void TestTaskFiles::whatDmsCannotSayIsRefused() {
  for (const char *rule : {R"("filters":[{"filter-type":"source","column-name":"c","filter-conditions":[{"filter-operator":"gt","value":"1"}]}])", R"("portolan":{"predicate":"a = 1"})", R"("portolan":{"regex":true})"}) {
    TaskDefinition t;
    t.name = QStringLiteral("t");
    t.mappings = QByteArray(R"({"rules":[{"rule-type":"selection","rule-id":"1","rule-name":"1","rule-action":"include","object-locator":{"schema-name":"a","table-name":"b"},)") + rule + "}]}";
    const auto out = exportDms(t);
    QVERIFY2(!out, rule);
    QVERIFY(out.error().toText().contains(QLatin1String("cannot be said")));
  }
}

void TestTaskFiles::ownFileRoundTrip() {
  TaskDefinition t;
  t.name = QStringLiteral("shop");
  t.type = MigrationType::Cdc;
  t.source.endpoint = *Endpoint::fromUrl(QStringLiteral("mysql://app@db.example:3306/shop?sslmode=require"));
  t.source.secret = QStringLiteral("env:SHOP_PASSWORD");
  t.target.endpoint = *Endpoint::fromUrl(QStringLiteral("postgres://app@pg.example/shop"));
  t.mappings = Mapping;
  t.cdcStart = QStringLiteral("0/16B3748");
  QVERIFY(t.settings.set(QStringLiteral("Portolan"), QStringLiteral("Jobs"), 3));
  t.moreSources.push_back({t.target, {}});
  const QByteArray once = t.toJson();
  const auto back = TaskDefinition::fromJson(once, QStringLiteral("t"));
  QVERIFY2(back, back ? "" : qPrintable(back.error().toText()));
  QCOMPARE(back->toJson(), once);
  QVERIFY(back->source == t.source);
  QCOMPARE(back->settings.integer("Portolan", "Jobs"), 3);
}

void TestTaskFiles::passwordsAreRefused() {
  const auto t = TaskDefinition::fromJson(R"({"format":"portolan-task","version":1,"source":{"url":"postgres://a@b/c","secret":"hunter2"}})", QStringLiteral("t"));
  QVERIFY(!t);
  QVERIFY(t.error().toText().contains(QLatin1String("never a password")));
  QVERIFY(!t.error().toText().contains(QLatin1String("hunter2")));
}

void TestTaskFiles::settingsBecomeOptions() {
  auto in = importTasks(described("moveit2", "full-load-and-cdc", FullSettings), QStringLiteral("d.json"));
  TaskDefinition t = in->tasks.front();
  QVERIFY(!t.toOptions()); // no endpoints yet
  t.source.endpoint = *Endpoint::fromUrl(QStringLiteral("mysql://a@b/c"));
  t.target.endpoint = *Endpoint::fromUrl(QStringLiteral("postgres://a@b/c"));
  const auto o = t.toOptions();
  QVERIFY2(o, o ? "" : qPrintable(o.error().toText()));
  QCOMPARE(o->jobs, 16);
  QCOMPARE(int(o->prepare), int(Prepare::Truncate));
  QVERIFY(!o->consent); // a file never consents
  QCOMPARE(o->applyMode, QStringLiteral("batch"));
  QCOMPARE(o->onConflict, QStringLiteral("overwrite"));
  QCOMPARE(int(o->validate), int(ValidateLevel::Full));
  // Every one of our own section arrives.
  TaskDefinition own;
  own.name = QStringLiteral("own");
  own.type = MigrationType::Cdc;
  own.source = t.source;
  own.target = t.target;
  const std::pair<const char *, QJsonValue> values[] = {{"What", QStringLiteral("data")}, {"Jobs", 5}, {"ChunkMegabytes", 7}, {"MemoryMegabytes", 99}, {"Names", QStringLiteral("keep")}, {"Validate", QStringLiteral("none")}, {"RowErrors", QStringLiteral("reject")},
                                                        {"EditsFolder", QStringLiteral("edits")}, {"PolicyZeroDate", QStringLiteral("null")}, {"PolicyInfinity", QStringLiteral("clamp")}, {"PolicyNaN", QStringLiteral("text")}, {"PolicyOutOfRange", QStringLiteral("clamp")},
                                                        {"PolicyTooLong", QStringLiteral("clamp")}, {"PolicyNulByte", QStringLiteral("null")}, {"PolicyInvalidText", QStringLiteral("clamp")}};
  for (const auto &[key, value] : values) QVERIFY(own.settings.set(QStringLiteral("Portolan"), QLatin1String(key), value));
  const auto p = own.toOptions();
  QVERIFY(p);
  QVERIFY(p->what == MigrationWhat::Data && p->jobs == 5 && p->chunkMegabytes == 7 && p->memoryMegabytes == 99 && p->names == convert::NamePolicy::Keep && p->validate == ValidateLevel::None && p->onRowError == RowErrorPolicy::Reject && p->editsFolder == QLatin1String("edits"));
  QVERIFY(p->policies.zeroDate == ValuePolicy::Null && p->policies.infinity == ValuePolicy::Clamp && p->policies.nan == ValuePolicy::Text && p->policies.outOfRange == ValuePolicy::Clamp && p->policies.tooLong == ValuePolicy::Clamp && p->policies.nulByte == ValuePolicy::Null
          && p->policies.invalidText == ValuePolicy::Clamp);
  QVERIFY(own.settings.set(QStringLiteral("ChangeProcessingTuning"), QStringLiteral("MemoryLimitTotal"), 64));
  QCOMPARE(own.toOptions()->memoryMegabytes, 64);
  QVERIFY(own.settings.set(QStringLiteral("ValidationSettings"), QStringLiteral("ValidationOnly"), true) && own.settings.set(QStringLiteral("FullLoadSettings"), QStringLiteral("TargetTablePrepMode"), QStringLiteral("DROP_AND_CREATE")));
  QCOMPARE(int(own.toOptions()->prepare), int(Prepare::Nothing)); // what only compares destroys nothing
}

void TestTaskFiles::everySettingIsConsistent() {
  QSet<QString> seen;
  for (const SettingSpec &spec : settingSpecs()) {
    const QString name = spec.section + QLatin1Char('.') + spec.key;
    QVERIFY2(!seen.contains(name), qPrintable(name));
    seen.insert(name);
    QVERIFY2(spec.state == SettingState::Kept ? !spec.why.isEmpty() : !spec.help.isEmpty(), qPrintable(name));
    TaskSettings s;
    QVERIFY2(s.set(spec.section, spec.key, spec.defaultValue), qPrintable(name));
    QVERIFY2(!s.isSet(spec.section, spec.key), qPrintable(name));
  }
  QVERIFY(seen.size() > 110);
}

/// The table in core/task/README.md: a row for each setting with its state, and for each that works a test that is there.
void TestTaskFiles::readmeNamesEverySetting() {
  QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/core/task/README.md"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QHash<QString, QStringList> rows;
  for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
    if (line.startsWith(QLatin1String("| `"))) rows.insert(line.section(QLatin1Char('`'), 1, 1), line.split(QLatin1String(" | ")));
  QByteArray tests;
  for (QDirIterator it(QStringLiteral(PORTOLAN_SOURCE_DIR "/tests"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
    QFile source(it.next());
    QVERIFY(source.open(QIODevice::ReadOnly));
    tests += source.readAll();
  }
  for (const SettingSpec &spec : settingSpecs()) {
    const QString name = spec.section.isEmpty() ? spec.key : spec.section + QLatin1Char('.') + spec.key;
    const QStringList row = rows.value(name);
    QVERIFY2(row.size() >= 4, qPrintable(name + QStringLiteral(" has no row")));
    const bool works = spec.state == SettingState::Works;
    QCOMPARE(row.at(1).trimmed(), works ? QStringLiteral("works") : QStringLiteral("kept"));
    QCOMPARE(row.at(2), works ? spec.help : spec.why);
    const QString test = row.at(3).section(QLatin1Char('`'), 1, 1);
    if (works) QVERIFY2(!test.isEmpty() && tests.contains("::" + test.toUtf8() + "()"), qPrintable(name + QStringLiteral(": no test ") + test));
  }
}

void TestTaskFiles::commandLineIsQuoted() {
  TaskDefinition t;
  t.source.endpoint = *Endpoint::fromUrl(QStringLiteral("sqlite:///tmp/here.db"));
  t.target.endpoint = *Endpoint::fromUrl(QStringLiteral("postgres://a@b/c"));
  t.target.secret = QStringLiteral("env:PGPW");
  t.mappings = Mapping;
  QVERIFY(t.settings.set(QStringLiteral("TargetMetadata"), QStringLiteral("TargetSchema"), QStringLiteral("a b's")));
  const QString line = exportCommandLine(t, QStringLiteral("m.json"));
  QVERIFY2(line.contains(QLatin1String("--to-password-env PGPW")), qPrintable(line));
  QVERIFY(line.contains(QLatin1String("--mappings m.json")));
  QVERIFY(line.contains(QLatin1String("--target-schema 'a b'\\''s'")));
}

QTEST_GUILESS_MAIN(TestTaskFiles)
#include "test_task_files.moc"
