// SPDX-License-Identifier: GPL-3.0-or-later
// Page by page, in tables: what is entered by keys stays when one goes on, back, and opens the file again; what is wrong is
// told and does no harm; every input is reached by Tab; long names; nothing where nothing is.
#include "tests/ui/ui_support.h"
#include "ui/editor/json_editor.h"
#include "ui/editor/sql_editor.h"
#include "ui/widgets/bits.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace portolan;
using namespace portolan::ui;
using namespace portolan::ui::test;

class TestUiInputs : public QObject {
  Q_OBJECT

  struct Open {
    explicit Open(Bench &bench, bool ready = true) : window(bench.services) {
      window.resize(1280, 800);
      window.show();
      QApplication::setActiveWindow(&window);
      window.session().addTask(bench.definition());
      window.showTask(window.session().tasks().front());
      if (!ready) return;
      for (const Side side : {Side::Source, Side::Target}) document().test(side);
      document().fetchCatalog();
      wait([this] { return document().side(Side::Source).passed && document().side(Side::Target).passed && document().catalog().catalog; });
      convert();
    }
    void convert() {
      document().convert();
      wait([this] { return document().conversion().result && !document().conversion().running; });
    }
    static void wait(const std::function<bool()> &done) { QVERIFY(QTest::qWaitFor(done, 10000)); }
    TaskView &view() { return *window.currentTask(); }
    TaskDocument &document() { return view().document(); }
    /// Load fills its tabs when they are looked at.
    QWidget *open(Step step, int tab = 0) {
      view().open(step);
      if (step == Step::Load) view().findChild<QTabWidget *>(u"loadTabWidget"_s)->setCurrentIndex(tab);
      for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
      return view().page(step);
    }
    MainWindow window;
  };

  static QString valueOf(const QWidget *w) {
    if (const auto *edit = qobject_cast<const QLineEdit *>(w)) return edit->text();
    if (const auto *box = qobject_cast<const QComboBox *>(w)) return QString::number(box->currentIndex());
    if (const auto *spin = qobject_cast<const QSpinBox *>(w)) return QString::number(spin->value());
    if (const auto *check = qobject_cast<const QAbstractButton *>(w)) return check->isChecked() ? u"on"_s : u"off"_s;
    if (const auto *editor = qobject_cast<const QsciScintilla *>(w)) return editor->text();
    return {};
  }
  /// As a person at the keyboard would.
  static void enter(QWidget *w, const QString &keys) {
    w->setFocus();
    if (auto *box = qobject_cast<QComboBox *>(w)) return QTest::keyClick(box, box->currentIndex() + 1 < box->count() ? Qt::Key_End : Qt::Key_Home);
    if (auto *check = qobject_cast<QCheckBox *>(w)) return QTest::keyClick(check, Qt::Key_Space);
    if (auto *spin = qobject_cast<QSpinBox *>(w)) {
      spin->selectAll();
      QTest::keyClicks(spin, keys);
      return QTest::keyClick(spin, Qt::Key_Tab);
    }
    if (auto *editor = qobject_cast<QsciScintilla *>(w)) {
      QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
      return QTest::keyClicks(editor, keys);
    }
    auto *edit = qobject_cast<QLineEdit *>(w);
    edit->selectAll();
    QTest::keyClicks(edit, keys);
  }

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    Preferences::installTranslations(u"en"_s);
  }

  void whatIsEnteredStays_data() {
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keys");
    const auto row = [](Step step, const char *name, const char *keys = "") { QTest::addRow("%s: %s", qPrintable(stepTitle(step)), name) << int(step) << QString::fromLatin1(name) << QString::fromLatin1(keys); };
    for (const Step side : {Step::Source, Step::Target}) {
      row(side, "hostEdit", "db.example.org");
      row(side, "portEdit", "4711");
      row(side, "databaseEdit", "a_very_long_name_of_a_database_that_nobody_would_type_twice");
      row(side, "userEdit", "o'brien");
      row(side, "sslmodeComboBox");
      row(side, "keepingComboBox");
      row(side, "markComboBox");
      row(side, "productionCheckBox");
    }
    row(Step::Source, "readOnlyCheckBox");
    row(Step::Scope, "includeEdit", "shop.t%, shop.a%");
    row(Step::Scope, "excludeEdit", "%_log");
    row(Step::Rules, "rulesJsonEditor", "{\"rules\": []}");
    row(Step::Convert, "targetEditor", "CREATE VIEW a_view AS SELECT 2");
    for (const char *name : {"prepareComboBox", "whatComboBox", "namesComboBox"}) row(Step::Create, name);
    row(Step::Create, "targetSchemaEdit", "elsewhere");
    for (const char *name : {"typeComboBox", "onRowErrorComboBox", "validateComboBox", "zeroDateComboBox", "infinityComboBox", "nanComboBox", "outOfRangeComboBox", "tooLongComboBox", "nulByteComboBox", "invalidTextComboBox"})
      row(Step::Load, name);
    row(Step::Load, "jobsSpinBox", "7");
    row(Step::Load, "chunkSpinBox", "128");
    row(Step::Load, "memorySpinBox", "512");
  }

  void whatIsEnteredStays() {
    QFETCH(int, step);
    QFETCH(QString, name);
    QFETCH(QString, keys);
    Bench bench;
    const QString path = bench.folder.filePath(u"w.portolan"_s);
    QString entered;
    TaskDefinition kept;
    {
      Open open(bench);
      QWidget *page = open.open(Step(step));
      if (Step(step) == Step::Convert) open.view().openObject(u"view"_s, {u"shop"_s, u"a_view"_s});
      auto *input = page->findChild<QWidget *>(name);
      QVERIFY(input);
      QTRY_VERIFY(input->isVisible() && input->isEnabled());
      if (Step(step) == Step::Convert) QTRY_VERIFY(valueOf(input).contains(u"a_view"_s));
      const TaskDefinition before = open.document().definition();
      const QString was = valueOf(input);
      enter(input, keys);
      QTRY_VERIFY2(!(open.document().definition() == before), "nothing was taken over");
      entered = valueOf(input);
      QVERIFY(entered != was);
      if (!keys.isEmpty() && name != "rulesJsonEditor"_L1) QCOMPARE(entered, keys);
      kept = open.document().definition();
      // On to the end and back; the last step by keys.
      open.view().open(Step::Report);
      open.view().open(Step(step + 1));
      QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
      QTRY_COMPARE(open.view().step(), Step(step));
      QCOMPARE(valueOf(input), entered);
      QVERIFY(open.document().definition() == kept);
      // Undo takes exactly this back, redo brings it again.
      while (open.document().undoStack().canUndo()) open.document().undoStack().undo();
      QVERIFY(open.document().definition() == before);
      while (open.document().undoStack().canRedo()) open.document().undoStack().redo();
      QVERIFY(open.document().definition() == kept);
      QVERIFY(open.window.session().saveAs(path));
    }
    Bench other;
    MainWindow window(other.services);
    window.show();
    window.openPath(path);
    QCOMPARE(window.session().tasks().size(), std::size_t(1));
    QVERIFY(window.session().tasks().front()->definition() == kept);
    window.showTask(window.session().tasks().front());
    TaskView *view = window.currentTask();
    view->open(Step(step));
    if (Step(step) == Step::Convert) {
      view->document().convert();
      view->openObject(u"view"_s, {u"shop"_s, u"a_view"_s});
    }
    QTRY_VERIFY(view->page(Step(step))->findChild<QWidget *>(name));
    QTRY_COMPARE(valueOf(view->page(Step(step))->findChild<QWidget *>(name)), entered);
  }

  void badInputDoesNoHarm_data() {
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("message"); ///< object that tells; empty: the field does not take it
    const auto row = [](Step step, const char *name, const char *keys, const char *message) {
      QTest::addRow("%s: %s", qPrintable(stepTitle(step)), name) << int(step) << QString::fromLatin1(name) << QString::fromLatin1(keys) << QString::fromLatin1(message);
    };
    row(Step::Source, "urlEdit", "nonsense://", "messageText");
    row(Step::Target, "urlEdit", "mysql://h:port/x", "messageText");
    row(Step::Source, "portEdit", "port", "");
    row(Step::Target, "portEdit", "-1", ""); // the minus is not taken
    row(Step::Scope, "includeEdit", "shop.[ab", "messageText");
    row(Step::Scope, "excludeEdit", "[", "messageText");
    row(Step::Rules, "rulesJsonEditor", "{\"rules\": [", "messageText");
    row(Step::Convert, "targetEditor", "CREATE TABL (", "checkedLabel");
    row(Step::Create, "targetSchemaEdit", "   ", "");
    row(Step::Load, "jobsSpinBox", "-5", "");
    row(Step::Load, "chunkSpinBox", "x", "");
  }

  void badInputDoesNoHarm() {
    QFETCH(int, step);
    QFETCH(QString, name);
    QFETCH(QString, keys);
    QFETCH(QString, message);
    Bench bench;
    Open open(bench);
    QWidget *page = open.open(Step(step));
    if (Step(step) == Step::Convert) open.view().openObject(u"view"_s, {u"shop"_s, u"a_view"_s});
    auto *input = page->findChild<QWidget *>(name);
    QVERIFY(input);
    QTRY_VERIFY(input->isVisible());
    if (Step(step) == Step::Convert) QTRY_VERIFY(valueOf(input).contains(u"a_view"_s));
    const TaskDefinition before = open.document().definition();
    enter(input, keys);
    if (qobject_cast<QLineEdit *>(input)) QTest::keyClick(input, Qt::Key_Return);
    if (message.isEmpty()) {
      QTest::qWait(50);
      TaskDefinition now = open.document().definition();
      if (name == "portEdit"_L1) { // digits alone are a port
        QVERIFY(now.side(Step(step) == Step::Source ? Side::Source : Side::Target).endpoint.port < 10);
      } else if (name == "jobsSpinBox"_L1) {
        QVERIFY(now.jobs >= 0 && now.jobs <= 64);
      } else {
        QVERIFY(now == before);
      }
      return;
    }
    const auto told = [&] {
      for (const QLabel *label : page->findChildren<QLabel *>(message))
        if (label->isVisible() && label->text().size() > 10) return true;
      return false;
    };
    QTRY_VERIFY2(told(), "nothing is said about it");
    if (Step(step) == Step::Scope || Step(step) == Step::Source || Step(step) == Step::Target) QVERIFY(open.document().definition() == before);
    if (Step(step) == Step::Rules) {
      QTRY_VERIFY(!open.document().whyNextIsOff(Step::Rules).isEmpty());
      QVERIFY(!open.view().findChild<QPushButton *>(u"nextButton"_s)->isEnabled());
    }
    // The way back is open always, and one step takes it out again.
    QVERIFY(Step(step) == Step::Source || open.view().findChild<QPushButton *>(u"backButton"_s)->isEnabled());
    while (open.document().undoStack().canUndo()) open.document().undoStack().undo();
    QVERIFY(open.document().definition() == before);
  }

  void everyInputIsReachedByTab_data() {
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("tab");
    for (int i = 0; i < stepCount; ++i)
      for (int tab = 0; tab < (Step(i) == Step::Load ? 4 : 1); ++tab) QTest::addRow("%s %d", qPrintable(stepTitle(Step(i))), tab) << i << tab;
  }

  /// No trap: Tab goes through everything that takes the focus and comes round again.
  void everyInputIsReachedByTab() {
    QFETCH(int, step);
    QFETCH(int, tab);
    Bench bench;
    bench.runnerSteps = 2;
    Open open(bench);
    if (Step(step) >= Step::Load && tab == (Step(step) == Step::Load ? 3 : 0)) {
      QVERIFY(open.document().startRun({}));
      QTRY_VERIFY(!open.document().currentRun()->isActive());
    }
    QWidget *page = open.open(Step(step), tab);
    QTest::qWait(50);
    QSet<QWidget *> wanted;
    for (QWidget *w : page->findChildren<QWidget *>()) {
      if (!w->isVisible() || !w->isEnabled() || !(w->focusPolicy() & Qt::TabFocus) || w->focusProxy()) continue;
      if (w->objectName().startsWith(u"qt_"_s) || w->inherits("QTabBar")) continue;
      if (const auto *b = qobject_cast<const QAbstractButton *>(w); b && b->group() && b->group()->exclusive() && !b->isChecked()) continue; // arrows go within a group
      wanted << w;
    }
    if (wanted.isEmpty()) return; // nothing to enter here
    QWidget *first = *wanted.begin();
    first->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), first);
    for (int i = 0; i < 200; ++i) {
      QWidget *now = QApplication::focusWidget();
      QVERIFY(now);
      wanted.remove(now);
      const auto *text = qobject_cast<const QsciScintilla *>(now); // Tab indents what is edited
      QTest::keyClick(now, Qt::Key_Tab, text && !text->isReadOnly() ? Qt::ControlModifier : Qt::NoModifier);
      if (QApplication::focusWidget() == first) break;
    }
    QStringList left;
    for (const QWidget *w : wanted) left << QString::fromLatin1(w->metaObject()->className()) + u' ' + w->objectName();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
  }

  void everyActionCanBeLeftOnAHungServer_data() {
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("button");
    const auto row = [](Step step, const char *button) { QTest::addRow("%s: %s", qPrintable(stepTitle(step)), button) << int(step) << QString::fromLatin1(button); };
    row(Step::Source, "testButton");
    row(Step::Target, "testButton");
    row(Step::Scope, "fetchButton");
    row(Step::Rules, "rows");
    row(Step::Assess, "runChecksButton");
    row(Step::Convert, "tryButton");
    row(Step::Convert, "applyButton");
    row(Step::Convert, "rows");
    row(Step::Convert, "compareLiveButton");
    row(Step::Create, "dryRunButton");
    row(Step::Follow, "readinessButton");
  }

  /// Each action that waits for a server: the window stays alive, the action has its Cancel, and a worker is gone within 2 s;
  /// so it is when the window closes instead.
  void everyActionCanBeLeftOnAHungServer() {
    QFETCH(int, step);
    QFETCH(QString, button);
    for (const bool close : {false, true}) {
      Bench bench;
      bench.world.transactionalDdl = bench.world.changeSource = true;
      bench.prompter.nextAnswer = 0;
      auto open = std::make_unique<Open>(bench);
      QWidget *page = open->open(Step(step));
      if (Step(step) == Step::Convert) open->view().openObject(u"table"_s, {u"shop"_s, u"table_00001"_s});
      QTest::qWait(100);
      bench.services.jobs.waitForDone();
      QTest::qWait(20);
      bench.world.hang = true;
      Heartbeat beat;
      if (button == "rows"_L1) {
        auto *tabs = page->findChild<QTabWidget *>(Step(step) == Step::Rules ? u"rulesLowerTabWidget"_s : u"convertDetailsTabWidget"_s);
        tabs->setCurrentIndex(2);
      } else {
        if (button == "compareLiveButton"_L1) page->findChild<QTabWidget *>(u"convertDetailsTabWidget"_s)->setCurrentIndex(3);
        if (button == "runChecksButton"_L1) page->findChild<QTabWidget *>(u"assessTabWidget"_s)->setCurrentIndex(1);
        auto *press = page->findChild<QPushButton *>(button);
        QVERIFY(press);
        QTRY_VERIFY(press->isVisible() && press->isEnabled());
        QTest::mouseClick(press, Qt::LeftButton);
      }
      QTest::qWait(250);
      QVERIFY2(bench.services.jobs.activeThreadCount() > 0, "nothing waits for the server");
      QVERIFY2(!beat.blocked(), qPrintable(beat.story()));
      QElapsedTimer clock;
      clock.start();
      if (close) {
        open.reset();
      } else {
        QAbstractButton *cancel = nullptr;
        for (QAbstractButton *b : page->findChildren<QAbstractButton *>())
          if (b->isVisible() && QString(b->text()).remove(u'&') == "Cancel"_L1) cancel = b;
        QVERIFY2(cancel, "there is no way to cancel it");
        QTest::mouseClick(cancel, Qt::LeftButton);
      }
      QVERIFY2(bench.services.jobs.waitForDone(2000), "a worker still waits");
      QVERIFY(clock.elapsed() < 2000);
      QTest::qWait(20);
      QVERIFY2(!beat.blocked(), qPrintable(beat.story()));
    }
  }

  void longNamesAndEmptyLists_data() {
    QTest::addColumn<int>("step");
    for (int i = 0; i < stepCount; ++i) QTest::addRow("%s", qPrintable(stepTitle(Step(i)))) << i;
  }

  /// A catalog with names of the greatest length, and one without tables: every page shows both and stays within the window.
  void longNamesAndEmptyLists() {
    QFETCH(int, step);
    for (const int tables : {0, 3}) {
      Bench bench;
      bench.world.catalogTables = tables;
      Open open(bench);
      const QString longName = u"n"_s.repeated(63);
      Catalog catalog = shopCatalog(tables);
      for (Table &t : catalog.tables) {
        t.name.name = longName.left(60) + t.name.name.right(3);
        t.columns.front().name = longName;
        t.primaryKey->parts.front().column = longName;
      }
      open.document().setCatalog(open.document().definition().source.endpoint, catalog);
      open.convert();
      QWidget *page = open.open(Step(step));
      QTest::qWait(30);
      QVERIFY(page->isVisible());
      QVERIFY2(open.window.minimumSizeHint().width() <= 960, qPrintable(QString::number(open.window.minimumSizeHint().width())));
      // An empty table or tree says what belongs there.
      if (tables == 0)
        for (const QTableView *view : page->findChildren<QTableView *>()) {
          if (!view->isVisible() || view->model()->rowCount() > 0) continue;
          const auto *hint = view->viewport()->findChild<QLabel *>(u"placeholderLabel"_s);
          QVERIFY2(hint && !hint->text().isEmpty(), qPrintable(view->objectName() + view->accessibleName()));
        }
    }
  }
};

QTEST_MAIN(TestUiInputs)
#include "test_ui_inputs.moc"
