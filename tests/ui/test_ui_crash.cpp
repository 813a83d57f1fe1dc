// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL in the middle of an edit and of a run: what was done is there when the workspace is opened again, and the run goes on.
// The program kills a copy of itself.
#include "app/composition/engines.h"
#include "core/task/sample.h"
#include "tests/ui/ui_support.h"
#include "ui/editor/sql_editor.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <csignal>

using namespace portolan;
using namespace portolan::ui;
using namespace portolan::ui::test;

namespace {

TaskDefinition shop(const QString &folder) {
  TaskDefinition d;
  d.name = u"shop"_s;
  d.source.endpoint = {u"sqlite"_s, {}, 0, {}, {}, folder + u"/shop.db"_s, {}};
  d.target.endpoint = {u"sqlite"_s, {}, 0, {}, {}, folder + u"/copy.db"_s, {{u"mode"_s, u"rwc"_s}}};
  d.jobs = 1;
  d.chunkMegabytes = 1;
  return d;
}

void say(const char *word) {
  std::fprintf(stdout, "%s\n", word);
  std::fflush(stdout);
}

/// The victim: opens the workspace, does what it is told, says so, and waits for its end.
int victim(const QString &what, const QString &folder) {
  const auto engines = makeEngineRegistry();
  MemorySecretKeeper secrets;
  ScriptedPrompter prompter;
  QSettings settings(folder + u"/settings.ini"_s, QSettings::IniFormat);
  Services services(*engines, migrationRunnerFactory(*engines), secrets, prompter, settings);
  MainWindow window(services);
  window.show();
  window.openPath(folder + u"/w.portolan"_s);
  TaskDocument *task = window.session().addTask(shop(folder));
  window.showTask(task);
  QTimer timer;
  if (what == "edit"_L1) {
    task->edit(u"type"_s, {}, [](TaskDefinition &d) {
      d.edits.insert(u"view:order_total"_s, {u"view"_s, {{}, u"order_total"_s}, u"CREATE VIEW mine AS SELECT 1"_s, u"a"_s, u"b"_s, true});
      d.rulesJson = u"{\"rules\": [half"_s;
    });
    QTimer::singleShot(5000, [] { say("five seconds"); });
  } else {
    QObject::connect(&timer, &QTimer::timeout, [task, told = false]() mutable {
      Run *run = task->currentRun();
      // Held in the middle, so that it surely does not end before it is killed.
      if (run->progress().rows <= 0 || told) return;
      run->setPaused(true);
      told = true;
      QTimer::singleShot(500, [] { say("running"); });
    });
    if (auto run = task->startRun({}); !run) return 3;
    timer.start(2);
  }
  return QApplication::exec();
}

} // namespace

class TestUiCrash : public QObject {
  Q_OBJECT

  static void kill(const QString &what, const QString &folder, const QByteArray &word) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, what, folder});
    QVERIFY(process.waitForStarted());
    QByteArray said;
    for (int i = 0; i < 600 && !said.contains(word) && process.state() == QProcess::Running; ++i) {
      process.waitForReadyRead(100);
      said += process.readAllStandardOutput();
    }
    QVERIFY2(said.contains(word), (said + process.readAllStandardError()).constData());
    ::kill(pid_t(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
  }

private Q_SLOTS:
  void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

  void anEditIsKept() {
    QTemporaryDir folder;
    kill(u"edit"_s, folder.path(), "five seconds");
    Bench bench;
    MainWindow window(bench.services);
    window.openPath(folder.filePath(u"w.portolan"_s));
    QCOMPARE(window.session().readOnlyReason(), QString());
    QCOMPARE(window.session().tasks().size(), std::size_t(1));
    const TaskDefinition &d = window.session().tasks().front()->definition();
    QCOMPARE(d.edits.value(u"view:order_total"_s).sql, u"CREATE VIEW mine AS SELECT 1"_s);
    QCOMPARE(d.rulesJson, u"{\"rules\": [half"_s);
  }

  void aRunGoesOnWhereItWasKilled() {
    QTemporaryDir folder;
    const auto engines = makeEngineRegistry();
    auto made = makeSampleShop(*engines, folder.filePath(u"shop.db"_s), CancelToken());
    QVERIFY2(made, made ? "" : qPrintable(made.error().toText()));
    kill(u"run"_s, folder.path(), "running");
    MemorySecretKeeper secrets;
    ScriptedPrompter prompter;
    QSettings settings(folder.filePath(u"other.ini"_s), QSettings::IniFormat);
    Services services(*engines, migrationRunnerFactory(*engines), secrets, prompter, settings);
    {
      MainWindow window(services);
      window.show();
      window.openPath(folder.filePath(u"w.portolan"_s));
      QCOMPARE(window.session().interruptedRuns().size(), std::size_t(1));
      TaskDocument *task = window.session().tasks().front();
      QCOMPARE(task->currentRun()->state(), Run::State::Interrupted);
      QVERIFY2(QFileInfo::exists(task->currentRun()->folder), qPrintable(task->currentRun()->folder));
      window.showTask(task);
      window.currentTask()->open(Step::Load);
      auto *retry = window.findChild<QPushButton *>(u"retryButton"_s);
      QVERIFY(retry && retry->isEnabled());
      retry->click(); // tests both ends first: this is a new session
      QTRY_COMPARE(task->runs().size(), std::size_t(2));
      QTRY_VERIFY_WITH_TIMEOUT(!task->currentRun()->isActive(), 60000);
      QVERIFY2(task->currentRun()->state() == Run::State::Succeeded, qPrintable(task->currentRun()->result().summary));
      QCOMPARE(task->runs()[0]->folder, task->runs()[1]->folder);
    }
    services.runs.waitForDone(10000);
    services.jobs.waitForDone(10000);
  }
};

int main(int argc, char **argv) {
  QApplication app(argc, argv);
  if (argc == 4 && qstrcmp(argv[1], "--victim") == 0) {
    QStandardPaths::setTestModeEnabled(true);
    return victim(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
  }
  TestUiCrash test;
  return QTest::qExec(&test, argc, argv);
}
#include "test_ui_crash.moc"
