// SPDX-License-Identifier: GPL-3.0-or-later
// Every page by itself and in a row: initial state, bad input, Back and Next, long names, empty lists, keys alone, names for
// screen readers, servers that hang, ten thousand tables, undo, files.
#include "core/task/follow_options.h"
#include "tests/ui/ui_support.h"
#include "ui/editor/sql_editor.h"
#include "ui/run/run_view.h"
#include "ui/session/connection_import.h"
#include "ui/session/task_exchange.h"
#include "ui/single_instance.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/first_run.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace portolan;
using namespace portolan::ui;
using namespace portolan::ui::test;

class TestUiPages : public QObject {
  Q_OBJECT

  struct Open {
    explicit Open(Bench &bench, bool ready = true) : window(bench.services) {
      window.resize(1280, 800);
      window.show();
      if (ready) window.session().addTask(bench.definition());
      else window.newTask(u"empty"_s);
      if (!ready) return;
      window.showTask(window.session().tasks().front());
      document().test(Side::Source);
      document().test(Side::Target);
      document().fetchCatalog();
      waitFor([this] { return document().side(Side::Source).passed && document().side(Side::Target).passed && document().catalog().catalog; });
      document().convert();
      waitFor([this] { return document().conversion().result && !document().conversion().running; });
    }
    static void waitFor(const std::function<bool()> &done) { QVERIFY(QTest::qWaitFor(done, 10000)); }
    TaskView &view() { return *window.currentTask(); }
    TaskDocument &document() { return view().document(); }
    void everyPage() {
      for (int i = 0; i < stepCount; ++i) {
        view().open(Step(i));
        QCoreApplication::processEvents();
      }
      // What stands on the tabs of Load is made when it is looked at.
      view().open(Step::Load);
      auto *tabs = view().findChild<QTabWidget *>(u"loadTabWidget"_s);
      for (int i = tabs->count() - 1; i >= 0; --i) {
        tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
      }
    }
    MainWindow window;
  };

  static bool isInput(const QWidget *w) {
    if (qobject_cast<const QAbstractSpinBox *>(w->parentWidget()) || qobject_cast<const QComboBox *>(w->parentWidget())) return false; // the editor inside
    return qobject_cast<const QLineEdit *>(w) || qobject_cast<const QComboBox *>(w) || qobject_cast<const QAbstractSpinBox *>(w) || qobject_cast<const QPlainTextEdit *>(w) ||
           qobject_cast<const QAbstractItemView *>(w) || qobject_cast<const QsciScintilla *>(w) || qobject_cast<const QAbstractButton *>(w);
  }
  static bool isInternal(const QWidget *w) {
    for (const QWidget *p = w; p; p = p->parentWidget())
      if ((p->objectName().startsWith(u"qt_"_s) && p->objectName() != "qt_scrollarea_viewport"_L1) || p->inherits("QHeaderView") || p->inherits("QComboBoxPrivateContainer") || p->inherits("QTabBar")) return true;
    return w->inherits("QTableCornerButton");
  }
  static QString nameOf(const QWidget *w) { return u"%1 \"%2\" on %3"_s.arg(QString::fromLatin1(w->metaObject()->className()), w->objectName(), w->parentWidget() ? w->parentWidget()->objectName() : QString()); }

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    Preferences::installTranslations(u"en"_s);
  }

  void everyPageShowsNothingWhereNothingIs() {
    Bench bench;
    Open open(bench, false);
    open.everyPage();
    QVERIFY(!open.view().findChild<QPushButton *>(u"startButton"_s)->isEnabled());
    QVERIFY(!open.document().whyNextIsOff(Step::Source).isEmpty());
    QVERIFY(!open.document().whyNextIsOff(Step::Scope).isEmpty());
    open.view().open(Step::Source);
    QVERIFY(!open.view().findChild<QPushButton *>(u"nextButton"_s)->isEnabled());
    QVERIFY(open.view().findChild<QLabel *>(u"whyNextLabel"_s)->text().contains(open.document().whyNextIsOff(Step::Source)));
  }

  void badInputIsToldBesideTheField() {
    Bench bench;
    Open open(bench, false);
    QWidget *page = open.view().page(Step::Source);
    auto *url = page->findChild<QLineEdit *>(u"urlEdit"_s);
    url->setText(u"nonsense://"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(open.document().definition().source.endpoint.engine.isEmpty());
    bool told = false;
    for (const QLabel *label : page->findChildren<QLabel *>(u"messageText"_s)) told = told || (label->isVisible() && label->text().size() > 10);
    QVERIFY(told);
    open.document().edit(u"refused"_s, {}, [](TaskDefinition &d) { d.source.endpoint = {u"mysql"_s, u"refused"_s, 0, {}, u"x"_s, {}, {}}; });
    open.document().test(Side::Source);
    QTRY_VERIFY(!open.document().side(Side::Source).testing);
    QVERIFY(!open.document().side(Side::Source).passed);
    QCOMPARE(open.document().attention(Step::Source), 1);
    auto *include = [&] { open.view().open(Step::Scope); return open.view().findChild<QLineEdit *>(u"includeEdit"_s); }();
    include->setFocus();
    QTest::keyClicks(include, u"shop.[ab"_s);
    QTest::qWait(500);
    QVERIFY(open.document().definition().include.isEmpty());
  }

  void backAndNextKeepEveryValue() {
    Bench bench;
    Open open(bench);
    open.everyPage();
    TaskView &view = open.view();
    view.findChild<QLineEdit *>(u"targetSchemaEdit"_s)->setFocus();
    QTest::keyClicks(view.findChild<QLineEdit *>(u"targetSchemaEdit"_s), u"elsewhere"_s);
    for (const QString &name : {u"typeComboBox"_s, u"onRowErrorComboBox"_s, u"zeroDateComboBox"_s, u"applyModeComboBox"_s, u"prepareComboBox"_s}) {
      auto *box = view.findChild<QComboBox *>(name);
      QVERIFY2(box, qPrintable(name));
      QTest::keyClick(box, Qt::Key_End);
    }
    const TaskDefinition before = open.document().definition();
    QCOMPARE(before.targetSchema, u"elsewhere"_s);
    QCOMPARE(before.type, MigrationType::Cdc);
    QCOMPARE(before.onRowError, RowErrorPolicy::Reject);
    QCOMPARE(before.prepare, Prepare::Truncate);
    QCOMPARE(before.applyMode, u"batch"_s);
    view.open(Step::Report);
    for (int i = 0; i < stepCount; ++i) view.back();
    QCOMPARE(view.step(), Step::Source);
    for (int i = 0; i < 7; ++i) view.next();
    QVERIFY(open.document().definition() == before);
    QCOMPARE(view.findChild<QLineEdit *>(u"targetSchemaEdit"_s)->text(), u"elsewhere"_s);
    QCOMPARE(view.findChild<QComboBox *>(u"typeComboBox"_s)->currentData().toInt(), int(MigrationType::Cdc));
  }

  void everyEditCanBeUndone() {
    Bench bench;
    Open open(bench);
    TaskDocument &d = open.document();
    const TaskDefinition before = d.definition();
    const std::function<void(TaskDefinition &)> edits[] = {
        [](TaskDefinition &t) { t.name = u"other"_s; }, [](TaskDefinition &t) { t.source.endpoint.host = u"elsewhere"_s; }, [](TaskDefinition &t) { t.include << u"a%"_s; },
        [](TaskDefinition &t) { t.rulesJson = u"{\"rules\": []}"_s; }, [](TaskDefinition &t) { t.prepare = Prepare::Drop; }, [](TaskDefinition &t) { t.acknowledged << u"x"_s; },
        [](TaskDefinition &t) { t.edits.insert(u"view:v"_s, {u"view"_s, {{}, u"v"_s}, u"select 1"_s, {}, {}, true}); }};
    for (const auto &e : edits) d.edit(u"step"_s, {}, e);
    const TaskDefinition after = d.definition();
    QCOMPARE(d.undoStack().count(), int(std::size(edits)));
    while (d.undoStack().canUndo()) d.undoStack().undo();
    QVERIFY(d.definition() == before);
    while (d.undoStack().canRedo()) d.undoStack().redo();
    QVERIFY(d.definition() == after);
  }

  void typingIsOneStep() {
    Bench bench;
    Open open(bench);
    open.view().open(Step::Create);
    auto *edit = open.view().findChild<QLineEdit *>(u"targetSchemaEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"one_long_word"_s);
    QCOMPARE(open.document().undoStack().count(), 1);
    open.document().undoStack().undo();
    QCOMPARE(edit->text(), QString());
  }

  void everyInputHasAName() {
    Bench bench;
    Open open(bench);
    open.everyPage();
    QStringList wrong;
    for (const QWidget *w : open.window.findChildren<QWidget *>()) {
      if (!isInput(w) || isInternal(w) || w->inherits("QLineEditIconButton")) continue; // Qt's own button that clears a field
      if (qobject_cast<const QPushButton *>(w) && w->isHidden()) continue;            // gets its text when it is shown
      bool buddy = false;
      for (const QLabel *label : open.window.findChildren<QLabel *>()) buddy = buddy || label->buddy() == w;
      const auto *button = qobject_cast<const QAbstractButton *>(w);
      if (w->accessibleName().isEmpty() && !buddy && !(button && !button->text().isEmpty())) wrong << nameOf(w);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
  }

  void mnemonicsAreUniqueOnAPage() {
    Bench bench;
    Open open(bench);
    QStringList wrong;
    for (int i = 0; i < stepCount; ++i) {
      open.view().open(Step(i));
      QCoreApplication::processEvents();
      QHash<QChar, QString> owner;
      for (const QWidget *w : open.view().page(Step(i))->findChildren<QWidget *>()) {
        if (!w->isVisibleTo(open.view().page(Step(i)))) continue;
        const auto *label = qobject_cast<const QLabel *>(w);
        const auto *button = qobject_cast<const QAbstractButton *>(w);
        const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
        const auto at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size()) continue;
        const QChar key = text[at + 1].toLower();
        if (owner.contains(key)) wrong << u"%1: %2 and %3"_s.arg(stepTitle(Step(i)), owner.value(key), text);
        owner.insert(key, text);
      }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
  }

  /// From the first window to a finished run without the mouse.
  void keyboardAlone() {
    Bench bench;
    bench.runnerSteps = 3;
    MainWindow window(bench.services);
    window.show();
    QApplication::setActiveWindow(&window);
    auto *card = window.findChild<QAbstractButton *>(u"migrateCard"_s);
    for (int i = 0; i < 40 && QApplication::focusWidget() != card; ++i) QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), card);
    QTest::keyClick(card, Qt::Key_Space);
    QVERIFY(window.currentTask());
    TaskView &view = *window.currentTask();
    const auto fill = [&](Side side, const QString &host) {
      QWidget *page = view.page(side == Side::Source ? Step::Source : Step::Target);
      auto *engine = page->findChild<QComboBox *>(u"engineComboBox"_s);
      engine->setFocus();
      QTest::keyClick(engine, Qt::Key_Home);
      if (view.document().definition().side(side).endpoint.engine.isEmpty()) QTest::keyClick(engine, Qt::Key_Down);
      QTRY_COMPARE(view.document().definition().side(side).endpoint.engine, u"mysql"_s);
      auto *edit = page->findChild<QLineEdit *>(u"hostEdit"_s);
      edit->setFocus();
      QTest::keyClicks(edit, host);
      auto *password = page->findChild<QLineEdit *>(u"passwordEdit"_s);
      password->setFocus();
      QTest::keyClicks(password, u"pw"_s);
      QTest::keyClick(password, Qt::Key_Return); // tests
      QTRY_VERIFY(view.document().side(side).passed);
    };
    fill(Side::Source, u"one"_s);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(view.step(), Step::Target);
    fill(Side::Target, u"two"_s);
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(view.step(), Step::Scope);
    QTRY_VERIFY(view.document().catalog().catalog);
    QTest::keyClick(&window, Qt::Key_F9);
    QTRY_VERIFY(view.document().currentRun());
    QTRY_COMPARE(view.document().currentRun()->state(), Run::State::Succeeded);
  }

  void everySettingCanBeSet() {
    Bench bench;
    Open open(bench);
    open.view().open(Step::Load);
    open.view().findChild<QTabWidget *>(u"loadTabWidget"_s)->setCurrentIndex(1);
    auto *table = open.view().findChild<QTableView *>(u"settingsTable"_s);
    auto *find = open.view().findChild<QLineEdit *>(u"settingsFindEdit"_s);
    QVERIFY(table && find && table->model()->rowCount() > 90);
    const auto set = [&](const QString &name, const QString &value) {
      find->setText(name);
      return table->model()->rowCount() == 1 && table->model()->setData(table->model()->index(0, 1), value);
    };
    QVERIFY(set(u"ErrorBehavior.ApplyErrorInsertPolicy"_s, u"INSERT_RECORD"_s));
    QVERIFY(set(u"ErrorBehavior.RecoverableErrorCount"_s, u"3"_s));
    QVERIFY(set(u"Logging.LogComponents"_s, u"[{\"Id\":\"SORTER\",\"Severity\":\"LOGGER_SEVERITY_ERROR\"}]"_s));
    QVERIFY(!set(u"FullLoadSettings.CommitRate"_s, u"99999"_s)); // more than DMS allows
    QVERIFY(open.view().findChild<QWidget *>(u"settingsMessage"_s)->isVisibleTo(&open.window));
    QVERIFY(!set(u"Logging.LogComponents"_s, u"[{"_s));
    find->clear();
    open.view().findChild<QCheckBox *>(u"settingsOnlySetCheckBox"_s)->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(choicesInWords(open.document().definition()).join(u'\n').contains(u"ErrorBehavior.RecoverableErrorCount = 3"_s));
    QVERIFY(commandLine(open.document().definition()).startsWith(u"portolan-cli run"_s));
    QVERIFY(open.document().startRun({}));
    QTRY_VERIFY(!open.document().currentRun()->isActive());
    const auto given = bench.started.back().settings;
    QVERIFY(given && given->text("ErrorBehavior", "ApplyErrorInsertPolicy") == u"INSERT_RECORD"_s && given->integer("ErrorBehavior", "RecoverableErrorCount") == 3);
    open.document().undoStack().undo();
    QCOMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::mouseClick(open.view().findChild<QPushButton *>(u"settingsResetButton"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
  }

  /// A file of AWS DMS names no server; what it sets is there all the same, runs, and goes out again.
  void importedSettingsAreKept() {
    Bench bench;
    const QString path = bench.folder.filePath(u"dms.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QJsonObject rule{{u"rule-type"_s, u"selection"_s}, {u"rule-id"_s, u"1"_s}, {u"rule-name"_s, u"1"_s}, {u"rule-action"_s, u"include"_s}, {u"object-locator"_s, QJsonObject{{u"schema-name"_s, u"shop"_s}, {u"table-name"_s, u"%"_s}}}};
    const QJsonObject errors{{u"DataErrorPolicy"_s, u"SUSPEND_TABLE"_s}, {u"ApplyErrorInsertPolicy"_s, u"IGNORE_RECORD"_s}, {u"ApplyErrorUpdatePolicy"_s, u"IGNORE_RECORD"_s}, {u"ApplyErrorDeletePolicy"_s, u"LOG_ERROR"_s}};
    const QJsonObject settings{{u"FullLoadSettings"_s, QJsonObject{{u"MaxFullLoadSubTasks"_s, 16}, {u"TargetTablePrepMode"_s, u"TRUNCATE_BEFORE_LOAD"_s}}}, {u"ErrorBehavior"_s, errors}, {u"ValidationSettings"_s, QJsonObject{{u"ValidationOnly"_s, true}}}};
    const auto text = [](const QJsonObject &o) { return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact)); };
    file.write(QJsonDocument(QJsonObject{{u"ReplicationTaskIdentifier"_s, u"moved"_s}, {u"MigrationType"_s, u"full-load-and-cdc"_s}, {u"TableMappings"_s, text({{u"rules"_s, QJsonArray{rule}}})}, {u"ReplicationTaskSettings"_s, text(settings)}}).toJson());
    file.close();
    auto read = readTaskFile(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toText()));
    const TaskDefinition d = read->front();
    QCOMPARE(d.jobs, 16);
    QCOMPARE(d.prepare, Prepare::Nothing); // it only compares
    QCOMPARE(d.onConflict, u"skip"_s);
    QCOMPARE(d.settings, (QJsonObject{{u"ErrorBehavior"_s, QJsonObject{{u"DataErrorPolicy"_s, u"SUSPEND_TABLE"_s}}}, {u"ValidationSettings"_s, QJsonObject{{u"ValidationOnly"_s, true}}}}));
    QVERIFY(TaskDefinition::fromJson(d.toJson()) == d);
    auto task = toTask(d);
    QVERIFY(task);
    QCOMPARE(task->settings.text("ErrorBehavior", "ApplyErrorUpdatePolicy"), u"IGNORE_RECORD"_s);
    QCOMPARE(task->settings.integer("FullLoadSettings", "MaxFullLoadSubTasks"), 16);
    QVERIFY(task->settings.boolean("ValidationSettings", "ValidationOnly"));
  }

  void anOutdatedEditShowsItsThreeVersions() {
    Bench bench;
    Open open(bench);
    const ObjectName view{u"shop"_s, u"a_view"_s};
    open.document().edit(u"edit"_s, {}, [&](TaskDefinition &d) { d.edits.insert(editKey(u"view"_s, view), {u"view"_s, view, u"CREATE VIEW mine AS SELECT 3"_s, u"another source"_s, u"CREATE VIEW then AS SELECT 2"_s, true}); });
    open.view().open(Step::Convert);
    QTRY_VERIFY(open.document().conversion().result && !open.document().conversion().running);
    Q_EMIT static_cast<StepPage *>(open.view().page(Step::Convert))->openObject(u"view"_s, view);
    auto *then = open.view().findChild<SqlEditor *>(u"thenEditor"_s), *now = open.view().findChild<SqlEditor *>(u"nowEditor"_s), *mine = open.view().findChild<SqlEditor *>(u"targetEditor"_s), *source = open.view().findChild<SqlEditor *>(u"sourceEditor"_s);
    QVERIFY(then && now && mine && source);
    QTRY_VERIFY(then->isVisible() && now->isVisible() && mine->isVisible() && !source->isVisible());
    QVERIFY(then->text().contains(u"then"_s) && mine->text().contains(u"mine"_s) && !now->text().isEmpty() && !then->text().contains(u"mine"_s));
    QVERIFY(then->isReadOnly() && now->isReadOnly() && !mine->isReadOnly());
    auto *three = open.view().findChild<QToolButton *>(u"threePanesButton"_s);
    three->setChecked(false);
    QVERIFY(source->isVisible() && !then->isVisible() && !now->isVisible());
  }

  void dryRunTellsOfEachStatement() {
    Bench bench;
    Open open(bench);
    open.view().open(Step::Create);
    auto *button = open.view().findChild<QPushButton *>(u"dryRunButton"_s);
    auto *message = open.view().findChild<MessageLine *>(u"createMessage"_s);
    auto *table = open.view().findChild<QTableView *>(u"statementsView"_s);
    QTRY_VERIFY(table->model()->rowCount() > 5);
    // A server that commits each CREATE: only in a database of its own, and only when the person allows it.
    bench.prompter.nextAnswer = -1;
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(bench.prompter.asked.size(), 1);
    QVERIFY(bench.prompter.asked.back().text.contains(u"cannot roll back"_s) && button->isEnabled() && bench.world.executed.isEmpty());
    bench.prompter.nextAnswer = 0;
    bench.world.refused = u"table_00004"_s;
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY2(button->isEnabled() && message->text().contains(u"failed in the scratch database"_s), qPrintable(message->text()));
    QVERIFY(bench.world.executed.filter(u"CREATE DATABASE"_s).size() == 1 && bench.world.executed.last().startsWith(u"DROP DATABASE"_s));
    QVERIFY(bench.world.executed.filter(QRegularExpression(u"(TABLE|VIEW) `shop`"_s)).isEmpty()); // nothing in the target itself
    int refused = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) refused += table->model()->index(row, 4).data().toString().contains(u"refused by the server"_s);
    QVERIFY(refused >= 1 && refused < 4);
    bench.world.transactionalDdl = true;
    bench.world.refused = u"table_00003"_s;
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(button->isEnabled() && message->text().contains(u"failed on the target"_s));
    int failed = 0, good = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      const QString answer = table->model()->index(row, 4).data().toString();
      failed += answer == "refused by the server"_L1;
      good += answer == "can run"_L1;
    }
    QVERIFY(failed >= 1 && good > 5 && failed + good == table->model()->rowCount());
    bench.world.refused.clear();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(message->text().contains(u"rolled back"_s) && !message->text().contains(u"failed on"_s));
  }

  void tablesAreReloadedWhileOthersAreFollowed() {
    Bench bench;
    bench.runnerFollows = true;
    Open open(bench);
    open.document().edit(u"follow"_s, {}, [](TaskDefinition &d) { d.type = MigrationType::FullLoadAndCdc; });
    QVERIFY(open.document().startRun({}));
    open.view().open(Step::Load);
    QTRY_COMPARE(open.document().currentRun()->progress().phase, MigrationPhase::Following);
    auto *view = open.view().findChild<RunView *>();
    bench.prompter.nextAnswer = -1;
    Q_EMIT view->reloadRequested({u"shop.table[_]1"_s});
    QCOMPARE(bench.started.size(), 1); // not without consent
    bench.prompter.nextAnswer = 0;
    Q_EMIT view->reloadRequested({u"shop.table[_]1"_s});
    QTRY_COMPARE(bench.started.size(), 2);
    const MigrationOptions &o = bench.started.back();
    QCOMPARE(o.reloadTables, QStringList{u"shop.table[_]1"_s});
    QVERIFY(o.resume && o.followAfterReload && o.consent && o.type == MigrationType::FullLoadAndCdc);
    QCOMPARE(o.runFolder, bench.started.front().runFolder);
    QVERIFY(o.include.isEmpty());
    open.document().currentRun()->stop();
    QTRY_VERIFY(!open.document().currentRun()->isActive());
  }

  /// Beside a run that follows: compared while it does, repaired while it rests, and taken up again.
  void whatDiffersIsRepairedWhileChangesAreFollowed() {
    Bench bench;
    bench.runnerFollows = true;
    QList<MigrationOptions> compared;
    bench.services.validation = [&](MigrationOptions o) { compared << o; return std::make_shared<FakeRunner>(std::move(o), 3, 2, false, TableState::Different); };
    Open open(bench);
    open.document().edit(u"follow"_s, {}, [](TaskDefinition &d) { d.type = MigrationType::FullLoadAndCdc; });
    QVERIFY(open.document().startRun({}));
    Run *following = open.document().currentRun();
    QTRY_COMPARE(following->progress().phase, MigrationPhase::Following);
    QVERIFY(saveFollowOptions(bench.started.front()));
    open.view().open(Step::Validate);
    auto *again = open.view().findChild<QPushButton *>(u"compareAgainButton"_s), *repair = open.view().findChild<QPushButton *>(u"repairButton"_s);
    QTRY_VERIFY(again->isEnabled() && !repair->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(compared.size(), 1);
    QCOMPARE(compared.front().validateRun, following->folder);
    QVERIFY(!compared.front().resume && !compared.front().repair && compared.front().type == MigrationType::FullLoad);
    QVERIFY(compared.front().runFolder != following->folder);
    QTRY_VERIFY(!open.document().newestRun()->isActive());
    QVERIFY(following->isActive() && open.document().currentRun() == following); // nothing else of the window took notice
    QTRY_VERIFY(repair->isEnabled());
    bench.prompter.nextAnswer = -1;
    QTest::mouseClick(repair, Qt::LeftButton);
    QVERIFY(following->isActive());
    bench.prompter.nextAnswer = 0;
    QTest::mouseClick(repair, Qt::LeftButton);
    QTRY_COMPARE(compared.size(), 2);
    QVERIFY(!following->isActive()); // nothing is applied meanwhile
    QVERIFY(compared.back().repair && compared.back().consent && compared.back().validateRun == following->folder && compared.back().include.size() == 3);
    QTRY_COMPARE(bench.started.size(), 2); // taken up again in its own folder
    QVERIFY(bench.started.back().resume && bench.started.back().runFolder == bench.started.front().runFolder);
    QTRY_COMPARE(open.document().currentRun()->progress().phase, MigrationPhase::Following);
    open.document().currentRun()->stop();
    QTRY_VERIFY(!open.document().currentRun()->isActive());
  }

  void whatDiffersIsRepairedAfterAQuestion() {
    Bench bench;
    QList<MigrationOptions> compared;
    bench.services.validation = [&](MigrationOptions o) { compared << o; return std::make_shared<FakeRunner>(std::move(o), 3, 2, false, TableState::Different); };
    Open open(bench);
    open.view().open(Step::Validate);
    auto *repair = open.view().findChild<QPushButton *>(u"repairButton"_s);
    QVERIFY(!repair->isEnabled());
    TaskDocument::Start start;
    start.kind = Run::Kind::Validate;
    QVERIFY(open.document().startRun(start));
    QTRY_VERIFY(!open.document().currentRun()->isActive());
    QTRY_VERIFY(repair->isEnabled());
    bench.prompter.nextAnswer = 0;
    QTest::mouseClick(repair, Qt::LeftButton);
    QTRY_COMPARE(compared.size(), 2);
    QVERIFY(!compared.front().repair && compared.back().repair && compared.back().consent);
    QCOMPARE(compared.back().include.size(), 3);
    QVERIFY(bench.prompter.asked.back().destructive == 0);
    QTRY_VERIFY(!open.document().currentRun()->isActive());
  }

  void aHungServerBlocksNothingAndCanBeLeft() {
    Bench bench;
    Open open(bench, false);
    open.document().edit(u"hang"_s, {}, [&bench](TaskDefinition &d) { d = bench.definition(); });
    bench.world.hang = true;
    Heartbeat beat;
    open.document().test(Side::Source);
    QTest::qWait(300);
    QVERIFY(open.document().side(Side::Source).testing);
    QElapsedTimer clock;
    clock.start();
    open.document().cancelTest(Side::Source);
    QVERIFY(!open.document().side(Side::Source).testing);
    QVERIFY(bench.services.jobs.waitForDone(2000) && clock.elapsed() < 2000);
    open.document().fetchCatalog();
    open.everyPage();
    QTest::qWait(200);
    QVERIFY2(!beat.blocked(), qPrintable(beat.story()));
  }

  void tenThousandTablesBlockNothing() {
    Bench bench;
    bench.world.catalogTables = 10000;
    Open open(bench, false);
    open.document().edit(u"many"_s, {}, [&bench](TaskDefinition &d) { d = bench.definition(); });
    for (const Side side : {Side::Source, Side::Target}) {
      open.document().test(side);
      QTRY_VERIFY(open.document().side(side).passed);
    }
    Heartbeat beat;
    const auto settle = [&](const char *what) {
      QTest::qWait(150);
      if (beat.blocked()) QWARN(qPrintable(QString::fromLatin1(what) + u": "_s + beat.story()));
      if (qEnvironmentVariableIsSet("PORTOLAN_BEATS")) QWARN(qPrintable(QString::fromLatin1(what) + u": "_s + beat.story()));
      const bool fine = !beat.blocked();
      beat.restart();
      return fine;
    };
    bool fine = true;
    open.view().open(Step::Scope);
    QTRY_VERIFY_WITH_TIMEOUT(open.document().catalog().catalog, 20000);
    fine = settle("catalog") && fine;
    auto *filter = open.view().findChild<QLineEdit *>(u"scopeFilterEdit"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"0999"_s, Qt::NoModifier, 20);
    fine = settle("filter") && fine;
    filter->clear();
    fine = settle("filter off") && fine;
    open.document().edit(u"one"_s, {}, [](TaskDefinition &d) { d.unchecked << u"shop.table[_]00005"_s; });
    fine = settle("untick") && fine;
    open.view().open(Step::Convert);
    QTRY_VERIFY_WITH_TIMEOUT(open.document().conversion().result && !open.document().conversion().running, 60000);
    QTest::qWait(1500);
    fine = settle("convert") && fine;
    auto *find = open.view().findChild<QLineEdit *>(u"convertFilterEdit"_s);
    find->setFocus();
    QTest::keyClicks(find, u"table_09"_s, Qt::NoModifier, 20);
    fine = settle("find") && fine;
    for (const Step step : {Step::Assess, Step::Create, Step::Rules, Step::Load, Step::Follow, Step::Validate, Step::Report, Step::Source}) {
      open.view().open(step);
      fine = settle(qPrintable(stepTitle(step))) && fine;
    }
    bench.runnerTables = 10000;
    QVERIFY(open.document().startRun({}));
    open.view().open(Step::Load);
    QTRY_VERIFY_WITH_TIMEOUT(!open.document().currentRun()->isActive(), 20000);
    fine = settle("run") && fine;
    QVERIFY(fine);
  }

  void aThousandTablesCostLittle() {
    Bench bench;
    bench.runnerTables = 1000;
    bench.runnerSteps = 5000;
    Open open(bench);
    QVERIFY(open.document().startRun({}));
    open.view().openRun(open.document().currentRun());
    QTest::qWait(1000); // the first layout is not the steady state
    const qint64 before = Heartbeat::cpuMs();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 3000) {
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
      QTest::qSleep(2);
    }
    const qint64 used = Heartbeat::cpuMs() - before;
    QVERIFY(open.document().currentRun()->isActive());
    open.document().currentRun()->stop();
    QVERIFY2(used * 100 < clock.elapsed() * 5, qPrintable(u"%1 ms of %2"_s.arg(used).arg(clock.elapsed())));
  }

  void aPasswordIsInNoFile() {
    Bench bench;
    const QByteArray canary = "S3cr3t!canary";
    {
      Open open(bench);
      QVERIFY(open.window.session().saveAs(bench.folder.filePath(u"w.portolan"_s)));
      QWidget *page = open.view().page(Step::Source);
      auto *password = page->findChild<QLineEdit *>(u"passwordEdit"_s);
      QCOMPARE(password->echoMode(), QLineEdit::Password); // no picture shows it either
      password->setFocus();
      QTest::keyClicks(password, QString::fromLatin1(canary));
      auto *url = page->findChild<QLineEdit *>(u"urlEdit"_s);
      url->setText(u"mysql://anna:%1@one/shop"_s.arg(QString::fromLatin1(canary)));
      QTest::keyClick(url, Qt::Key_Return);
      QVERIFY(!url->text().contains(QString::fromLatin1(canary)));
      open.document().test(Side::Source);
      QTRY_VERIFY(open.document().side(Side::Source).passed);
      QCOMPARE(bench.world.seenPassword, canary);
      QVERIFY(open.document().startRun({}));
      QTRY_VERIFY(!open.document().currentRun()->isActive());
      for (const QString &ending : {u"portolan-task"_s, u"json"_s, u"sh"_s}) QVERIFY(writeTaskFile(open.document(), bench.folder.filePath(u"t."_s + ending)));
      QVERIFY(!commandLine(open.document().definition()).contains(QString::fromLatin1(canary)));
      open.window.session().flush();
    }
    int files = 0;
    for (const QString &root : {bench.folder.path(), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)}) {
      QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
      while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        ++files;
        QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
      }
    }
    QVERIFY(files >= 4);
  }

  void aWorkspaceComesBackAsItWas() {
    Bench bench;
    const QString path = bench.folder.filePath(u"w.portolan"_s);
    TaskDefinition kept;
    {
      Open open(bench);
      QVERIFY(open.window.session().saveAs(path));
      open.document().edit(u"edit"_s, {}, [](TaskDefinition &d) {
        d.edits.insert(u"view:shop.a_view"_s, {u"view"_s, {u"shop"_s, u"a_view"_s}, u"select 'mine'"_s, u"select 1"_s, u"select 1;"_s, true});
        d.rulesJson = u"{ \"rules\": [ this is half typed"_s;
        d.target.production = true;
      });
      QVERIFY(open.document().startRun({}));
      QTRY_VERIFY(!open.document().currentRun()->isActive());
      kept = open.document().definition();
    }
    Bench other;
    MainWindow window(other.services);
    window.openPath(path);
    QCOMPARE(window.session().tasks().size(), std::size_t(1));
    const TaskDocument *task = window.session().tasks().front();
    QVERIFY(task->definition() == kept);
    QVERIFY(task->catalog().catalog); // work goes on offline
    QCOMPARE(task->runs().size(), std::size_t(1));
    QCOMPARE(task->runs().front()->state(), Run::State::Succeeded);
    QVERIFY(!task->runs().front()->folder.isEmpty());
    QVERIFY(task->runs().front()->messages().size() > 3);
  }

  void exportedTasksComeBack() {
    Bench bench;
    Open open(bench);
    open.document().edit(u"all"_s, {}, [](TaskDefinition &d) {
      d.type = MigrationType::FullLoadAndCdc;
      d.exclude << u"shop.a%"_s;
      d.policies.zeroDate = ValuePolicy::Null;
      d.onConflict = u"overwrite"_s;
    });
    const QString file = bench.folder.filePath(u"t.portolan-task"_s), dms = bench.folder.filePath(u"t.json"_s);
    for (const QString &path : {file, dms}) {
      auto written = writeTaskFile(open.document(), path);
      QVERIFY2(written, written ? "" : qPrintable(written.error().toText()));
    }
    auto back = readTaskFile(file);
    QVERIFY2(back, back ? "" : qPrintable(back.error().toText()));
    QCOMPARE(back->size(), std::size_t(1));
    QVERIFY(back->front() == open.document().definition());
    back = readTaskFile(dms);
    QVERIFY2(back, back ? "" : qPrintable(back.error().toText()));
    QCOMPARE(back->front().type, MigrationType::FullLoadAndCdc);
    QVERIFY(back->front().rulesJson.contains(u"\"exclude\""_s));
    QFile bad(bench.folder.filePath(u"bad.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{\"x\": 1}") > 0);
    bad.close();
    QVERIFY(!readTaskFile(bad.fileName()));
  }

  void aDroppedWorkspaceOpens() {
    Bench bench;
    const QString path = bench.folder.filePath(u"dropped.portolan"_s);
    {
      Open open(bench);
      QVERIFY(open.window.session().saveAs(path));
    }
    Bench other;
    MainWindow window(other.services);
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QCOMPARE(window.session().tasks().size(), std::size_t(1));
    QCOMPARE(window.session().path(), path);
  }

  void aSecondStartHandsItsFileOver() {
    SingleInstance first, second;
    QSignalSpy spy(&first, &SingleInstance::openRequested);
    QVERIFY(first.claim({}));
    QVERIFY(!second.claim(u"/tmp/x.portolan"_s));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().toString(), u"/tmp/x.portolan"_s);
  }

  void runsOfSeveralTasksGoOnAtOnce() {
    Bench bench;
    bench.runnerSteps = 50;
    Open open(bench);
    TaskDocument *second = open.window.session().addTask(bench.definition());
    QVERIFY(open.document().startRun({}));
    QVERIFY(second->startRun({}));
    QCOMPARE(open.window.session().activeRuns().size(), std::size_t(2));
    QVERIFY(!second->startRun({})); // one at a time for one task
    QVERIFY(open.document().currentRun()->number() != second->currentRun()->number());
    QTRY_VERIFY_WITH_TIMEOUT(open.window.session().activeRuns().empty(), 10000);
  }

  void closingWhileARunGoesOnAsks() {
    Bench bench;
    bench.runnerSteps = 500;
    Open open(bench);
    QVERIFY(open.document().startRun({}));
    open.window.close();
    QCOMPARE(bench.prompter.asked.size(), 1);
    QVERIFY(open.window.isVisible()); // the last button is the way back
    bench.prompter.nextAnswer = int(bench.prompter.asked.front().buttons.size()) - 2; // stop and close
    open.window.close();
    QTRY_VERIFY_WITH_TIMEOUT(!open.window.isVisible(), 5000);
    QCOMPARE(open.document().currentRun()->state(), Run::State::Cancelled);
  }

  void whatDestroysIsAskedByName() {
    Bench bench;
    Open open(bench);
    open.document().edit(u"drop"_s, {}, [](TaskDefinition &d) {
      d.prepare = Prepare::Drop;
      d.target.production = true;
      d.target.name = u"prod"_s;
    });
    open.view().startRun();
    QCOMPARE(bench.prompter.asked.size(), 1);
    QCOMPARE(bench.prompter.asked.front().typeToConfirm, u"prod"_s);
    QVERIFY(bench.prompter.asked.front().buttons.first().contains(u"prod"_s));
    QVERIFY(!open.document().currentRun());
    bench.prompter.nextAnswer = 0;
    open.view().startRun();
    QVERIFY(open.document().currentRun());
    QVERIFY(bench.started.front().consent);
  }

  void reloadingATableAsksAndEmptiesOnlyIt() {
    Bench bench;
    bench.runnerSteps = 2;
    Open open(bench);
    QVERIFY(open.document().startRun({}));
    open.view().openRun(open.document().currentRun());
    QTRY_VERIFY(!open.document().currentRun()->isActive());
    auto *grid = open.view().findChild<QAbstractItemView *>(u"runGrid"_s);
    QTRY_COMPARE(grid->model()->rowCount(), 5);
    grid->selectionModel()->select(grid->model()->index(2, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QAction *reload = open.window.findChild<QAction *>(u"reloadTables"_s);
    QVERIFY(reload);
    reload->trigger();
    QCOMPARE(bench.prompter.asked.size(), 1);
    QCOMPARE(bench.started.size(), 1);
    bench.prompter.nextAnswer = 0;
    reload->trigger();
    QCOMPARE(bench.started.size(), 2);
    QCOMPARE(bench.started.back().prepare, Prepare::Truncate);
    QCOMPARE(bench.started.back().what, MigrationWhat::Data);
    QCOMPARE(bench.started.back().include, QStringList{u"shop.table[_]2"_s});
    QVERIFY(bench.started.back().consent);
    QTRY_VERIFY(!open.document().currentRun()->isActive());
    QCOMPARE(open.document().lastMigration(), open.document().runs().front());
  }

  void shortcutsCanBeChangedAndClashesAreTold() {
    Bench bench;
    Open open(bench);
    PreferencesDialog dialog(bench.settings, open.window.namedActions());
    auto *table = dialog.findChild<QTableWidget *>(u"shortcutsTable"_s);
    auto *first = qobject_cast<QKeySequenceEdit *>(table->cellWidget(0, 1)), *second = qobject_cast<QKeySequenceEdit *>(table->cellWidget(1, 1));
    first->setKeySequence(QKeySequence(u"Ctrl+Alt+J"_s));
    QVERIFY(dialog.findChild<QLabel *>(u"clashLabel"_s)->text().isEmpty());
    second->setKeySequence(QKeySequence(u"Ctrl+Alt+J"_s));
    QVERIFY(!dialog.findChild<QLabel *>(u"clashLabel"_s)->text().isEmpty());
    second->setKeySequence({});
    dialog.findChild<QComboBox *>(u"themeComboBox"_s)->setCurrentIndex(2);
    dialog.accept();
    QMetaObject::invokeMethod(&dialog, "changed");
    bench.settings.setValue(u"shortcuts/newMigration"_s, u"Ctrl+Alt+J"_s);
    bench.settings.setValue(u"look/theme"_s, u"dark"_s);
    open.window.applyPreferences();
    QCOMPARE(open.window.namedActions().front()->shortcut(), QKeySequence(u"Ctrl+Alt+J"_s));
    QVERIFY(theme::isDark());
    bench.settings.setValue(u"look/theme"_s, u"light"_s);
    open.window.applyPreferences();
    QVERIFY(!theme::isDark());
  }

  /// Without a keychain service the answer is an error with a way out, in time, and nothing is written anywhere.
  void aMissingKeychainIsToldAndNeverHangs() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainSecretKeeper keeper;
    Heartbeat beat;
    bool answered = false, failed = false;
    keeper.write(u"test"_s, Secret(QByteArray("x")), this, [&](Result<> done) { answered = true; failed = !done; });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 7000);
    QVERIFY(failed);
    answered = false;
    keeper.read(u"test"_s, this, [&](Result<Secret> secret) { answered = true; failed = !secret || secret->isEmpty(); });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 7000);
    QVERIFY(failed);
    QVERIFY2(!beat.blocked(), qPrintable(beat.story()));
  }

  void connectionsOfOtherProgramsAreRead() {
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
      QFile file(folder.filePath(name));
      if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
      return file.fileName();
    };
    auto found = readConnections(write(u".my.cnf"_s, "# c\n[client]\nuser = anna\npassword=\"S3cr3t!\"\nhost=db1\nport=3307\n[mysqld]\nport=1\n[client-two]\nhost='h 2'\n"));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].entry.endpoint.toUrl(), u"mysql://anna@db1:3307/"_s);
    QCOMPARE(found[1].entry.endpoint.host, u"h 2"_s);
    QCOMPARE(found[1].entry.name, u"two"_s);
    found = readConnections(write(u"pg_service.conf"_s, "[prod]\nhost=pg\nport=6000\ndbname=shop\nuser=u\nsslmode=verify-full\n"));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].entry.name, u"prod"_s);
    QCOMPARE(found[0].entry.endpoint.database, u"shop"_s);
    QCOMPARE(found[0].entry.endpoint.option(u"sslmode"_s), u"verify-full"_s);
    found = readConnections(write(u".pgpass"_s, "# x\npg\\:1:5433:*:anna:S3cr3t!\n*:*:*:*:x\nbroken\n"));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].entry.endpoint.host, u"pg:1"_s);
    QCOMPARE(found[0].entry.endpoint.port, 5433);
    QCOMPARE(found[0].entry.endpoint.database, QString());
    found = readConnections(write(u"data-sources.json"_s, R"({"connections": {"a": {"provider": "postgresql", "driver": "postgres-jdbc", "name": "Shop", "read-only": true,
      "configuration": {"host": "h", "port": "5432", "database": "d", "type": "prod"}}, "b": {"provider": "oracle", "name": "x"},
      "c": {"provider": "generic", "driver": "sqlite_jdbc", "name": "file", "configuration": {"database": "/tmp/x.db"}}}})"));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].entry.name, u"Shop"_s);
    QVERIFY(found[0].entry.production && found[0].entry.readOnly);
    QCOMPARE(found[1].entry.endpoint.path, u"/tmp/x.db"_s);
    found = readConnections(write(u"connections.xml"_s, R"(<?xml version="1.0"?><data><value type="list" content-type="object" content-struct-name="db.mgmt.Connection">
      <value type="object" struct-name="db.mgmt.Connection" id="1"><link type="object" struct-name="db.mgmt.Driver" key="driver">x</link>
      <value type="string" key="hostIdentifier">Mysql@h:3306</value><value type="int" key="isDefault">1</value><value type="dict" key="modules"/>
      <value type="dict" key="parameterValues"><value type="string" key="hostName">wb</value><value type="int" key="port">3310</value>
      <value type="string" key="schema">shop</value><value type="string" key="userName">bob</value></value><value type="string" key="name">Work</value></value>
      </value></data>)"));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].entry.name, u"Work"_s);
    QCOMPARE(found[0].entry.endpoint.toUrl(), u"mysql://bob@wb:3310/shop"_s);
    for (const QByteArray &damaged : {QByteArray("{"), QByteArray("<a><b"), QByteArray("\0\xff", 2), QByteArray()}) QVERIFY(readConnections(write(u"x"_s, damaged)).empty());
  }

  void findAndReplaceInTheText() {
    Bench bench;
    Open open(bench);
    open.view().open(Step::Convert);
    open.view().openObject(u"view"_s, {u"shop"_s, u"a_view"_s});
    auto *editor = open.view().findChild<SqlEditor *>(u"targetEditor"_s);
    QTRY_VERIFY(editor->text().contains(u"a_view"_s));
    editor->setFocus();
    editor->setReadOnly(false);
    editor->selectAll();
    editor->replaceSelectedText(u"one two one\nONE"_s);
    editor->setFocus();
    open.view().findText(true);
    auto *find = open.view().findChild<QLineEdit *>(u"findEdit"_s), *replace = open.view().findChild<QLineEdit *>(u"replaceEdit"_s);
    QVERIFY(find->isVisible());
    find->setText(u"one"_s);
    replace->setText(u"one1"_s);
    open.view().findChild<QPushButton *>(u"replaceAllButton"_s)->click();
    QCOMPARE(editor->text(), u"one1 two one1\none1"_s);
    editor->undo(); // one step
    QCOMPARE(editor->text(), u"one two one\nONE"_s);
    QTRY_VERIFY(open.document().handEdit(u"view"_s, {u"shop"_s, u"a_view"_s}));
  }

  void longNamesStayInside() {
    Bench bench;
    Open open(bench);
    const QString longName = u"a_name_"_s + u"that_does_not_end_"_s.repeated(20);
    open.document().edit(u"long"_s, {}, [&](TaskDefinition &d) {
      d.name = longName;
      d.source.name = d.target.name = longName;
      d.targetSchema = longName;
      d.include << longName;
    });
    open.everyPage();
    QStringList wide;
    for (const QWidget *w : open.window.findChildren<QWidget *>())
      if (w->minimumSizeHint().width() > 1000 && w->minimumWidth() == 0 && !qobject_cast<const QAbstractScrollArea *>(w->parentWidget()))
        wide << u"%1: %2"_s.arg(nameOf(w)).arg(w->minimumSizeHint().width());
    // 1920x1080 at 200 % without the panel and the title bar.
    QVERIFY2(open.window.minimumSizeHint().width() <= 960, qPrintable(QString::number(open.window.minimumSizeHint().width()) + u'\n' + wide.join(u'\n')));
    QVERIFY2(open.window.minimumSizeHint().height() <= 480, qPrintable(QString::number(open.window.minimumSizeHint().height())));
  }
};

QTEST_MAIN(TestUiPages)
#include "test_ui_pages.moc"
