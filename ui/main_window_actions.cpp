// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window and what they do with files.
#include "ui/help/help_window.h"
#include "ui/main_window.h"
#include "ui/prefs/preferences.h"
#include "ui/session/task_exchange.h"
#include "ui/task/task_view.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/first_run.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QTreeView>
#include <QPointer>
#include <QUrl>
#include <QStandardPaths>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace { constexpr int maxRecent = 10; }

QAction *MainWindow::action(QMenu *menu, const QString &name, const QString &icon, const QString &text, const QKeySequence &keys, std::function<void()> run) {
  auto *a = menu->addAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text);
  a->setObjectName(name);
  a->setData(keys);
  a->setShortcut(keys);
  connect(a, &QAction::triggered, this, std::move(run));
  m_actions << a;
  return a;
}

void MainWindow::makeMenus() {
  QMenu *file = menuBar()->addMenu(tr("&File"));
  action(file, u"newMigration"_s, u"new"_s, tr("&New migration"), QKeySequence::New, [this] { newTask({}); });
  action(file, u"trySample"_s, u"sample"_s, tr("&Try the sample"), {}, [this] { startSample(); });
  file->addSeparator();
  action(file, u"openWorkspace"_s, u"open"_s, tr("&Open workspace…"), QKeySequence::Open, [this] { openWorkspace(); });
  m_recentMenu = file->addMenu(tr("Open &recent"));
  action(file, u"save"_s, u"save"_s, tr("&Save now"), QKeySequence::Save, [this] {
    if (m_session.path().isEmpty()) saveWorkspaceAs();
    else m_session.flush();
  });
  action(file, u"saveAs"_s, {}, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveWorkspaceAs(); });
  file->addSeparator();
  action(file, u"import"_s, u"import"_s, tr("&Import a task…"), {}, [this] { importTask(); });
  m_taskActions << action(file, u"export"_s, u"export"_s, tr("&Export the task…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportTask(); });
  file->addSeparator();
  action(file, u"quit"_s, {}, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

  QMenu *edit = menuBar()->addMenu(tr("&Edit"));
  m_undo = action(edit, u"undo"_s, u"undo"_s, tr("&Undo"), QKeySequence::Undo, [this] { if (currentTask()) currentTask()->document().undoStack().undo(); });
  m_redo = action(edit, u"redo"_s, u"redo"_s, tr("&Redo"), QKeySequence::Redo, [this] { if (currentTask()) currentTask()->document().undoStack().redo(); });
  edit->addSeparator();
  m_taskActions << action(edit, u"find"_s, u"search"_s, tr("&Find in the SQL…"), QKeySequence::Find, [this] { if (currentTask()) currentTask()->findText(false); });
  m_taskActions << action(edit, u"replace"_s, {}, tr("Find and r&eplace…"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { if (currentTask()) currentTask()->findText(true); });
  m_taskActions << action(edit, u"findNext"_s, {}, tr("Find the ne&xt"), QKeySequence(Qt::Key_F3), [this] { if (currentTask()) currentTask()->findAgain(true); });
  m_taskActions << action(edit, u"findPrevious"_s, {}, tr("Find the pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { if (currentTask()) currentTask()->findAgain(false); });
  edit->addSeparator();
  action(edit, u"preferences"_s, u"gear"_s, tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] {
    auto *dialog = new PreferencesDialog(m_services.settings, m_actions, this);
    connect(dialog, &PreferencesDialog::changed, this, [this] { applyPreferences(); });
    dialog->open();
  });

  makeTaskMenus();
  QMenu *help = menuBar()->addMenu(tr("&Help"));
  action(help, u"helpPage"_s, u"help"_s, tr("&Help on this page"), QKeySequence::HelpContents, [this] { showHelp(); });
  action(help, u"logFolder"_s, u"folder"_s, tr("Open the &run folder"), {}, [] {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/runs"_s;
    QDir().mkpath(folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
  });
  action(help, u"about"_s, {}, tr("&About Portolan"), {}, [this] {
    m_services.prompter.ask(this, {tr("About Portolan"), tr("Portolan %1 moves databases between MariaDB, MySQL, PostgreSQL and SQLite, and proves that they arrived.\n\nFree software under the GNU General Public License, version 3 or later.").arg(QStringLiteral(PORTOLAN_VERSION)), {}, {tr("Close")}, -1, {}}, [](int) {});
  });
}

void MainWindow::makeTaskMenus() {
  QMenu *view = menuBar()->addMenu(tr("&View"));
  for (int i = 0; i < stepCount; ++i) {
    const QKeySequence keys = i < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : i == 9 ? QKeySequence(Qt::CTRL | Qt::Key_0) : QKeySequence(Qt::CTRL | Qt::Key_Minus);
    m_taskActions << action(view, u"step%1"_s.arg(i + 1), {}, stepTitle(Step(i)), keys, [this, i] { if (currentTask()) currentTask()->open(Step(i)); });
  }
  view->addSeparator();
  action(view, u"toggleTree"_s, {}, tr("Show or hide the &workspace tree"), QKeySequence(Qt::Key_F4), [this] { m_tree->setVisible(!m_tree->isVisible()); });
  QMenu *task = menuBar()->addMenu(tr("&Task"));
  m_taskActions << action(task, u"testSource"_s, u"plug"_s, tr("Test the &source"), {}, [this] { if (currentTask()) currentTask()->document().test(Side::Source); });
  m_taskActions << action(task, u"testTarget"_s, u"plug"_s, tr("Test the &target"), {}, [this] { if (currentTask()) currentTask()->document().test(Side::Target); });
  m_taskActions << action(task, u"refreshCatalog"_s, u"retry"_s, tr("&Read the catalog again"), QKeySequence::Refresh, [this] { if (currentTask()) currentTask()->document().fetchCatalog(); });
  m_taskActions << action(task, u"convert"_s, u"converted"_s, tr("&Convert again"), QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] { if (currentTask()) currentTask()->document().convert(); });
  task->addSeparator();
  m_taskActions << action(task, u"nextFinding"_s, u"down"_s, tr("&Next finding"), QKeySequence(Qt::Key_F8), [this] { if (currentTask()) currentTask()->nextFinding(true); });
  m_taskActions << action(task, u"previousFinding"_s, u"up"_s, tr("&Previous finding"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { if (currentTask()) currentTask()->nextFinding(false); });
  QMenu *run = menuBar()->addMenu(tr("&Run"));
  m_start = action(run, u"startRun"_s, u"run"_s, tr("&Start"), QKeySequence(Qt::Key_F9), [this] { if (currentTask()) currentTask()->startRun(); });
  m_pause = action(run, u"pauseRun"_s, u"pause"_s, tr("&Pause or continue"), {}, [this] {
    if (Run *r = currentTask() ? currentTask()->document().currentRun() : nullptr) r->setPaused(r->state() != Run::State::Paused);
  });
  m_stop = action(run, u"stopRun"_s, u"stop"_s, tr("S&top"), {}, [this] {
    if (Run *r = currentTask() ? currentTask()->document().currentRun() : nullptr) r->stop();
  });
  m_taskActions << m_start;
}

void MainWindow::refreshActions() {
  TaskView *view = currentTask();
  for (QAction *a : m_taskActions) a->setEnabled(view);
  QUndoStack *stack = view ? &view->document().undoStack() : nullptr;
  m_undo->setEnabled(stack && stack->canUndo());
  m_undo->setText(stack && stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
  m_redo->setEnabled(stack && stack->canRedo());
  m_redo->setText(stack && stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
  const Run *run = view ? view->document().currentRun() : nullptr;
  m_pause->setEnabled(run && run->canPause());
  m_stop->setEnabled(run && run->isActive());
}

void MainWindow::showHelp() {
  if (!m_help) m_help = new HelpWindow(this);
  m_help->showPage(currentTask() ? stepHelpPage(currentTask()->step()) : u"start"_s);
}

void MainWindow::applyPreferences() {
  Preferences::apply(m_services.settings);
  for (QAction *a : m_actions) {
    const QString stored = m_services.settings.value(u"shortcuts/"_s + a->objectName(), u"\x01"_s).toString();
    a->setShortcut(stored == u"\x01"_s ? a->data().value<QKeySequence>() : QKeySequence(stored, QKeySequence::PortableText));
  }
  setWindowIcon(QIcon(u":/portolan/icons/portolan.svg"_s));
  Q_EMIT m_session.changed(); // the tree keeps colours of the theme
}

void MainWindow::openWorkspace() {
  m_services.prompter.openFile(this, tr("Open"), tr("Portolan workspaces and tasks (*.portolan *.portolan-task *.json);;All files (*)"), [this](const QString &path) { openPath(path); });
}

void MainWindow::openPath(const QString &path) {
  m_message->clear();
  const QFileInfo info(path);
  if (!m_session.activeRuns().empty()) return report(Error::state(tr("A run is going on in this workspace")).withHint(tr("Wait for its end or stop it, then open the other file")));
  if (info.suffix() == "json"_L1 || info.suffix() == "portolan-task"_L1) {
    QStringList notices;
    auto read = readTaskFile(path, &notices);
    if (!read) return report(read.error());
    for (TaskDefinition &d : *read) showTask(m_session.addTask(std::move(d)));
    if (!notices.isEmpty()) m_message->show(Role::Attention, tr("%n setting(s) of the file have no effect here.", nullptr, int(notices.size())), notices.join(u'\n'));
    return;
  }
  if (auto opened = m_session.open(path); !opened) return report(opened.error());
  remember(m_session.path());
  if (m_session.loadError()) report(*m_session.loadError());
  if (const QString why = m_session.readOnlyReason(); !why.isEmpty()) m_message->show(Role::Attention, tr("The workspace is open for reading only: %1").arg(why));
}

void MainWindow::saveWorkspaceAs() {
  const QString proposal = m_session.path().isEmpty() ? tr("migration") + u".portolan"_s : m_session.path();
  m_services.prompter.saveFile(this, tr("Save the workspace"), proposal, tr("Portolan workspaces (*.portolan)"), [this](QString path) {
    if (QFileInfo(path).suffix().isEmpty()) path += u".portolan"_s;
    if (auto saved = m_session.saveAs(path); !saved) return report(saved.error());
    remember(m_session.path());
  });
}

void MainWindow::exportTask() {
  const TaskView *view = currentTask();
  if (!view) return;
  const QString filters = exchangeFilters().join(u";;"_s);
  m_services.prompter.saveFile(this, tr("Export the task"), view->document().definition().name + u".portolan-task"_s, filters, [this, view = QPointer<const TaskView>(view)](const QString &path) {
    if (!view) return;
    if (auto written = writeTaskFile(view->document(), path); !written) report(written.error());
    else m_message->show(Role::Done, tr("The task was written to %1. It holds no password.").arg(path));
  });
}

void MainWindow::importTask() {
  m_services.prompter.openFile(this, tr("Import a task"), tr("Tasks of Portolan and AWS DMS, table mappings (*.portolan-task *.json);;All files (*)"), [this](const QString &path) { openPath(path); });
}

QStringList MainWindow::recent() const { return m_services.settings.value(u"recent"_s).toStringList(); }

void MainWindow::remember(const QString &path) {
  QStringList list = recent();
  list.removeAll(path);
  list.prepend(path);
  m_services.settings.setValue(u"recent"_s, QStringList(list.mid(0, maxRecent)));
  refreshRecent();
}

void MainWindow::refreshRecent() {
  m_recentMenu->clear();
  for (const QString &path : recent()) {
    QAction *a = m_recentMenu->addAction(path);
    a->setEnabled(QFileInfo::exists(path));
    connect(a, &QAction::triggered, this, [this, path] { openPath(path); });
  }
  m_recentMenu->addSeparator();
  QAction *forget = m_recentMenu->addAction(tr("Clear the list"));
  forget->setEnabled(!recent().isEmpty());
  connect(forget, &QAction::triggered, this, [this] {
    m_services.settings.remove(u"recent"_s);
    refreshRecent();
  });
  m_first->setRecent(recent());
}

} // namespace portolan::ui
