// SPDX-License-Identifier: GPL-3.0-or-later
// The program as the desktop starts it: its file types, a file by argument, a second start, no tray.
#include "tests/ui/ui_support.h"

#include <QMimeDatabase>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSystemTrayIcon>

using namespace portolan;
using namespace portolan::ui;
using namespace portolan::ui::test;

class TestUiProgram : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QProcessEnvironment home(const QString &name) const {
    const QString folder = m_folder.filePath(name);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) e.insert(QString::fromLatin1(variable), folder);
    e.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    e.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    return e;
  }
  static QStringList recent(const QProcessEnvironment &e) { return QSettings(e.value(u"HOME"_s) + u"/portolan/portolan.conf"_s, QSettings::IniFormat).value(u"recent"_s).toStringList(); }
  QString workspace(const QString &name) const {
    const QString path = m_folder.filePath(name + u".portolan"_s);
    Bench bench;
    MainWindow window(bench.services);
    window.session().addTask(bench.definition());
    if (!window.session().saveAs(path)) qFatal("no workspace");
    return path;
  }
  static int run(const QProcessEnvironment &e, const QStringList &arguments) {
    QProcess p;
    p.setProcessEnvironment(e);
    p.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    p.start(QStringLiteral(PORTOLAN_PROGRAM), arguments);
    if (!p.waitForFinished(15000)) p.kill();
    return p.exitStatus() == QProcess::NormalExit ? p.exitCode() : -1;
  }

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    // Before the first question to QMimeDatabase: our types beside the system's.
    QDir().mkpath(m_folder.filePath(u"share/mime/packages"_s));
    QVERIFY(QFile::copy(QStringLiteral(PORTOLAN_SOURCE_DIR "/installer/linux/org.portolan.Portolan.xml"), m_folder.filePath(u"share/mime/packages/org.portolan.Portolan.xml"_s)));
    const QString before = qEnvironmentVariable("XDG_DATA_DIRS", u"/usr/local/share:/usr/share"_s);
    qputenv("XDG_DATA_DIRS", (m_folder.filePath(u"share"_s) + u':' + before).toUtf8());
  }

  void filesOfOursBelongToTheProgram() {
    QFile file(QStringLiteral(PORTOLAN_SOURCE_DIR "/installer/linux/org.portolan.Portolan.desktop"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<QString, QString> entry;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
      if (line.contains(u'=')) entry.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    QVERIFY(entry.value(u"Exec"_s).endsWith(u" %f"_s)); // the file goes along
    const QStringList types = entry.value(u"MimeType"_s).split(u';', Qt::SkipEmptyParts);
    QMimeDatabase database;
    for (const QString &name : {u"shop.portolan"_s, u"shop.portolan-task"_s}) {
      const QMimeType type = database.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
      QVERIFY2(types.contains(type.name()), qPrintable(name + u" is "_s + type.name()));
      QVERIFY(!type.comment().isEmpty());
    }
  }

  void aFileOpensByArgument() {
    const QProcessEnvironment e = home(u"argument"_s);
    const QString path = workspace(u"by-argument"_s);
    QCOMPARE(run(e, {u"--quit-when-shown"_s, path}), 0);
    QCOMPARE(recent(e), QStringList{path});
    // What is no workspace is told in the window; nothing ends because of it and nothing is remembered.
    const QString damaged = m_folder.filePath(u"damaged.portolan"_s);
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no workspace at all, but long enough to be one") > 0);
    file.close();
    QCOMPARE(run(e, {u"--quit-when-shown"_s, damaged}), 0);
    QCOMPARE(recent(e), QStringList{path});
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("this is no workspace"));
  }

  void aSecondStartOpensInTheFirstWindow() {
    const QProcessEnvironment e = home(u"second"_s);
    const QString first = workspace(u"first"_s), second = workspace(u"second"_s);
    QProcess window;
    window.setProcessEnvironment(e);
    window.start(QStringLiteral(PORTOLAN_PROGRAM), {first});
    QTRY_COMPARE_WITH_TIMEOUT(recent(e), QStringList{first}, 15000);
    QCOMPARE(run(e, {second}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(recent(e), (QStringList{second, first}), 15000);
    QCOMPARE(run(e, {}), 0); // without a file it only comes to the front
    QCOMPARE(window.state(), QProcess::Running);
    // Killed, it leaves a socket that nobody answers: the next start is the first again.
    window.kill();
    QVERIFY(window.waitForFinished(5000));
    QProcess again;
    again.setProcessEnvironment(e);
    again.start(QStringLiteral(PORTOLAN_PROGRAM), {first});
    QTRY_COMPARE_WITH_TIMEOUT(recent(e), (QStringList{first, second}), 15000);
    QCOMPARE(again.state(), QProcess::Running);
    again.kill();
    QVERIFY(again.waitForFinished(5000));
  }

  /// What was going on when the program ended: taken up again, or put away after a question.
  void anInterruptedRunIsResumedOrDiscarded() {
    const QString path = m_folder.filePath(u"going.portolan"_s);
    Bench bench;
    bench.runnerSteps = 500;
    MainWindow first(bench.services);
    TaskDocument *task = first.session().addTask(bench.definition());
    QVERIFY(first.session().saveAs(path));
    QVERIFY(task->startRun({}));
    QTRY_VERIFY(task->currentRun()->progress().phase == MigrationPhase::Loading);
    first.session().flush();
    for (const bool resume : {false, true}) {
      const QString copy = m_folder.filePath(resume ? u"resumed.portolan"_s : u"discarded.portolan"_s);
      for (const QString &end : {QString(), u"-wal"_s}) QVERIFY(!QFile::exists(path + end) || QFile::copy(path + end, copy + end));
      Bench other;
      MainWindow window(other.services);
      window.show();
      window.openPath(copy);
      QCOMPARE(window.session().interruptedRuns().size(), std::size_t(1));
      Run *run = window.session().interruptedRuns().front();
      auto *button = window.findChild<QPushButton *>(resume ? u"resumeInterruptedButton"_s : u"discardInterruptedButton"_s);
      QVERIFY(button);
      QTRY_VERIFY(button->isVisible());
      other.prompter.nextAnswer = -1;
      QTest::mouseClick(button, Qt::LeftButton);
      if (resume) {
        QTRY_COMPARE(other.started.size(), 1);
        QVERIFY(other.started.front().resume);
        QCOMPARE(other.started.front().runFolder, run->folder);
        QTRY_VERIFY(window.session().activeRuns().empty());
        continue;
      }
      QCOMPARE(run->state(), Run::State::Interrupted); // the answer was no
      other.prompter.nextAnswer = 0;
      QTest::mouseClick(window.findChild<QPushButton *>(u"discardInterruptedButton"_s), Qt::LeftButton);
      QCOMPARE(run->state(), Run::State::Cancelled);
      QVERIFY(window.session().interruptedRuns().empty());
    }
    task->currentRun()->stop();
    QTRY_VERIFY(!task->currentRun()->isActive());
  }

  /// A run that followed and was stopped is neither done nor proved, and can go on.
  void aStoppedRunIsNotCalledDone() {
    class Stopped : public FakeRunner {
    public:
      using FakeRunner::FakeRunner;
      MigrationResult run() override {
        MigrationResult r = FakeRunner::run();
        r.exitCode = exit_code::Ok;
        r.stopped = true;
        r.goOn = u"Go on with --resume"_s;
        r.summary = u"Stopped at the source's position 7"_s;
        return r;
      }
    };
    Bench bench;
    bench.services.runner = [](MigrationOptions o) { return std::make_shared<Stopped>(std::move(o), 3, 2, false, TableState::Following); };
    MainWindow window(bench.services);
    window.show();
    TaskDocument *task = window.session().addTask(bench.definition());
    window.showTask(task);
    for (const Side side : {Side::Source, Side::Target}) {
      task->test(side);
      QTRY_VERIFY(task->side(side).passed);
    }
    QVERIFY(task->startRun({}));
    QTRY_VERIFY(!task->currentRun()->isActive());
    QCOMPARE(task->currentRun()->state(), Run::State::Stopped);
    for (const Step step : {Step::Follow, Step::Validate}) QVERIFY(task->stepState(step) != StepState::Done);
    window.currentTask()->open(Step::Load);
    QTRY_VERIFY(window.findChild<QPushButton *>(u"retryButton"_s) && window.findChild<QPushButton *>(u"retryButton"_s)->isEnabled());
    for (const QLabel *label : window.findChildren<QLabel *>()) QVERIFY2(!label->text().contains(u"--resume"_s), qPrintable(label->text()));
    // The same after the file is opened again.
    const QString path = m_folder.filePath(u"stopped.portolan"_s);
    QVERIFY(window.session().saveAs(path));
    Bench other;
    MainWindow again(other.services);
    again.openPath(path);
    QCOMPARE(again.session().tasks().front()->currentRun()->state(), Run::State::Stopped);
    QVERIFY(again.session().interruptedRuns().empty());
  }

  /// Without a tray the question offers to stop or to stay, and nothing hides where nobody finds it again.
  void withoutATrayNothingHides() {
    if (QSystemTrayIcon::isSystemTrayAvailable()) QSKIP("there is a tray here");
    Bench bench;
    bench.runnerSteps = 500;
    MainWindow window(bench.services);
    window.show();
    TaskDocument *task = window.session().addTask(bench.definition());
    for (const Side side : {Side::Source, Side::Target}) {
      task->test(side);
      QTRY_VERIFY(task->side(side).passed);
    }
    QVERIFY(task->startRun({}));
    window.close();
    QCOMPARE(bench.prompter.asked.size(), 1);
    QCOMPARE(bench.prompter.asked.front().buttons.size(), 2);
    QVERIFY(window.isVisible() && task->currentRun()->isActive());
    task->currentRun()->stop();
    QTRY_VERIFY(!task->currentRun()->isActive());
  }
};

QTEST_MAIN(TestUiProgram)
#include "test_ui_program.moc"
