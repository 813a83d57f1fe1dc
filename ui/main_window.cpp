// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/task/sample.h"
#include "ui/help/help_window.h"
#include "ui/models/workspace_model.h"
#include "ui/session/background.h"
#include "ui/session/task_exchange.h"
#include "ui/task/task_view.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/first_run.h"
#include "ui/widgets/page_scroll.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPointer>
#include <QUndoStack>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QSystemTrayIcon>
#include <QToolButton>
#include <QTreeView>

namespace portolan::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Services &services, QWidget *parent) : QMainWindow(parent), m_services(services), m_session(services) {
  setObjectName(u"mainWindow"_s);
  setAcceptDrops(true);
  makeFrame();
  makeMenus();
  makeStatusLine();
  connect(&m_session, &Session::tasksChanged, this, [this] { rebuildViews(); });
  connect(&m_session, &Session::opened, this, [this] { askAboutInterrupted(); });
  connect(&m_session, &Session::changed, this, [this] { refreshTitle(); refreshStatus(); });
  resize(1280, 800);
  if (const QByteArray geometry = services.settings.value(u"window/geometry"_s).toByteArray(); !geometry.isEmpty()) restoreGeometry(geometry);
  refreshRecent();
  applyPreferences();
  rebuildViews();
}

MainWindow::~MainWindow() {
  // The pages are views of the session's tasks: they go first. What the session says while it closes reaches nobody here.
  m_session.flush();
  m_session.disconnect();
  for (TaskDocument *task : m_session.tasks()) {
    task->disconnect(this);
    task->undoStack().disconnect(this);
    for (Run *run : task->runs()) run->disconnect(this);
  }
  delete takeCentralWidget();
}

void MainWindow::makeFrame() {
  auto *splitter = new QSplitter(Qt::Horizontal, this);
  splitter->setObjectName(u"mainSplitter"_s);
  m_model = new WorkspaceModel(m_session, this);
  m_tree = new QTreeView(splitter);
  m_tree->setObjectName(u"workspaceTree"_s);
  m_tree->setAccessibleName(tr("Workspace"));
  m_tree->setModel(m_model);
  m_tree->setHeaderHidden(true);
  m_tree->setUniformRowHeights(true);
  m_tree->setMinimumWidth(180);
  m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
  m_tree->expandAll();
  auto *right = new QWidget(splitter);
  auto *layout = new QVBoxLayout(right);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_message = new MessageLine(right);
  m_message->setObjectName(u"windowMessage"_s);
  layout->addWidget(m_message);
  m_stack = new QStackedWidget(right);
  layout->addWidget(m_stack, 1);
  m_first = new FirstRun(m_stack);
  m_stack->addWidget(new PageScroll(m_first, m_stack));
  splitter->addWidget(m_tree);
  splitter->addWidget(right);
  splitter->setStretchFactor(0, 0);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({220, 1060});
  splitter->setChildrenCollapsible(false);
  setCentralWidget(splitter);
  connect(m_model, &QAbstractItemModel::rowsInserted, m_tree, [this] { m_tree->expandToDepth(0); });
  connect(m_tree, &QTreeView::clicked, this, &MainWindow::openTreeItem);
  connect(m_tree, &QTreeView::activated, this, &MainWindow::openTreeItem);
  connect(m_tree, &QWidget::customContextMenuRequested, this, &MainWindow::treeMenu);
  connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
    TaskDocument *task = m_model->taskOf(item->index());
    const QString name = item->text().trimmed();
    if (!task || WorkspaceModel::kindOf(item->index()) != WorkspaceModel::Kind::Task || name.isEmpty() || name == task->definition().name) return;
    task->edit(tr("Rename the task"), {}, [this, &name](TaskDefinition &d) { d.name = m_session.freeTaskName(name); });
  });
  connect(m_first, &FirstRun::sampleChosen, this, [this] { startSample(); });
  connect(m_first, &FirstRun::migrateChosen, this, [this] { newTask({}); });
  connect(m_first, &FirstRun::openChosen, this, [this] { openWorkspace(); });
  connect(m_first, &FirstRun::recentChosen, this, &MainWindow::openPath);
}

void MainWindow::makeStatusLine() {
  const auto button = [this](const QString &name) {
    auto *b = new QToolButton(this);
    b->setObjectName(name);
    b->setAutoRaise(true);
    b->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return b;
  };
  m_runningNow = button(u"runningNowButton"_s);
  m_needsYou = button(u"needsYouButton"_s);
  m_sourceState = new QLabel(this);
  m_targetState = new QLabel(this);
  for (QLabel *label : {m_sourceState, m_targetState}) label->setContentsMargins(8, 0, 8, 0);
  statusBar()->setSizeGripEnabled(false);
  statusBar()->addWidget(m_runningNow);
  statusBar()->addWidget(m_needsYou);
  statusBar()->addPermanentWidget(m_sourceState);
  statusBar()->addPermanentWidget(m_targetState);
  connect(m_runningNow, &QToolButton::clicked, this, [this] {
    const auto active = m_session.activeRuns();
    if (active.empty()) return;
    showTask(qobject_cast<TaskDocument *>(active.front()->parent()));
    if (currentTask()) currentTask()->open(Step::Load);
  });
  connect(m_needsYou, &QToolButton::clicked, this, [this] {
    TaskView *view = currentTask();
    if (!view) return;
    for (int i = 0; i < stepCount; ++i)
      if (view->document().attention(Step(i)) > 0) return view->open(Step(i));
  });
  refreshStatus();
}

TaskView *MainWindow::currentTask() const { return qobject_cast<TaskView *>(m_stack->currentWidget()); }

TaskDocument *MainWindow::newTask(const QString &name) {
  TaskDefinition definition;
  definition.name = name;
  TaskDocument *task = m_session.addTask(std::move(definition));
  showTask(task);
  return task;
}

void MainWindow::showTask(TaskDocument *task) {
  if (!task) return;
  TaskView *&view = m_views[task];
  if (!view) {
    view = new TaskView(*task, m_stack);
    m_stack->addWidget(view);
    connect(task, &TaskDocument::stepsChanged, this, [this] { refreshStatus(); refreshActions(); });
    connect(view, &TaskView::stepChanged, this, [this] { refreshActions(); });
    connect(&task->undoStack(), &QUndoStack::indexChanged, this, [this] { refreshActions(); });
  }
  view->setKnownEndpoints(m_session.endpoints());
  m_stack->setCurrentWidget(view);
  m_message->clear();
  refreshTitle();
  refreshStatus();
  refreshActions();
}

void MainWindow::rebuildViews() {
  for (auto it = m_views.begin(); it != m_views.end();) {
    if (std::ranges::find(m_session.tasks(), it.key()) != m_session.tasks().end()) {
      ++it;
      continue;
    }
    delete it.value();
    it = m_views.erase(it);
  }
  if (!currentTask()) {
    if (m_session.tasks().empty()) m_stack->setCurrentIndex(0); // the first cards
    else showTask(m_session.tasks().front());
  }
  m_tree->expandToDepth(0);
  refreshTitle();
  refreshStatus();
  refreshActions();
}

void MainWindow::startSample() {
  m_message->clear();
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sample"_s;
  QDir().mkpath(folder);
  const QString source = folder + u"/shop.db"_s, target = folder + u"/shop-copy.db"_s;
  m_message->show(Role::Running, tr("Making the sample shop…"));
  inBackground(
      m_services.jobs, this,
      [engines = &m_services.engines, source]() -> Result<> {
        QFile::remove(source);
        return makeSampleShop(*engines, source, CancelToken());
      },
      [this, source, target](Result<> made) {
        if (!made) return report(made.error());
        m_message->clear();
        TaskDefinition d;
        d.name = tr("sample-shop");
        d.source.name = tr("sample shop");
        d.source.endpoint = {u"sqlite"_s, {}, 0, {}, {}, source, {}};
        d.target.name = tr("copy of the shop");
        d.target.endpoint = {u"sqlite"_s, {}, 0, {}, {}, target, {{u"mode"_s, u"rwc"_s}}};
        // The sample may be tried again: its own copy is replaced.
        QFile::remove(target);
        TaskDocument *task = m_session.addTask(std::move(d));
        showTask(task);
        task->test(Side::Source);
        task->test(Side::Target);
      });
}

void MainWindow::openTreeItem(const QModelIndex &index) {
  TaskDocument *task = m_model->taskOf(index);
  switch (WorkspaceModel::kindOf(index)) {
  case WorkspaceModel::Kind::Task: showTask(task); break;
  case WorkspaceModel::Kind::Run:
    showTask(task);
    if (task && currentTask())
      for (Run *run : task->runs())
        if (run->number() == index.data(WorkspaceModel::RunRole).toInt()) currentTask()->openRun(run);
    break;
  case WorkspaceModel::Kind::Edit:
    showTask(task);
    if (task && currentTask())
      if (const auto it = task->definition().edits.constFind(index.data(WorkspaceModel::EditRole).toString()); it != task->definition().edits.cend()) currentTask()->openObject(it->kind, it->object);
    break;
  case WorkspaceModel::Kind::Endpoint:
    for (TaskDocument *t : m_session.tasks())
      for (const Side side : {Side::Source, Side::Target})
        if (t->definition().side(side).title() == index.data().toString().remove(u" !"_s)) {
          showTask(t);
          if (currentTask()) currentTask()->open(side == Side::Source ? Step::Source : Step::Target);
          return;
        }
    break;
  case WorkspaceModel::Kind::Section:
  case WorkspaceModel::Kind::Hint: break;
  }
}

void MainWindow::treeMenu(const QPoint &at) {
  const QModelIndex index = m_tree->indexAt(at);
  auto *menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(theme::icon(u"plus"_s), tr("New migration")), &QAction::triggered, this, [this] { newTask({}); });
  TaskDocument *task = m_model->taskOf(index);
  if (task && WorkspaceModel::kindOf(index) == WorkspaceModel::Kind::Task) {
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, [this, index = QPersistentModelIndex(index)] { m_tree->edit(index); });
    connect(menu->addAction(tr("Delete…")), &QAction::triggered, this, [this, task] {
      if (task->currentRun() && task->currentRun()->isActive()) return report(Error::state(tr("The task has a run that is going on")).withHint(tr("Stop it first")));
      const Question q{tr("Delete the task?"), tr("The task %1, its rules, hand edits and run history leave the workspace. Databases are not touched.").arg(task->definition().name), {},
                       {tr("Delete %1").arg(task->definition().name), tr("Cancel")}, 0, {}};
      m_services.prompter.ask(this, q, [this, task](int answer) { if (answer == 0) m_session.removeTask(task); });
    });
  }
  menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void MainWindow::refreshTitle() {
  setWindowTitle(u"%1[*] – Portolan"_s.arg(m_session.isOpen() ? m_session.title() : tr("Welcome")));
  setWindowModified(m_session.isDirty());
  setWindowFilePath(m_session.path());
}

void MainWindow::refreshStatus() {
  const auto active = m_session.activeRuns();
  if (active.empty()) {
    m_runningNow->setIcon(theme::icon(u"state-skipped"_s, Role::Muted));
    m_runningNow->setText(tr("Nothing is running"));
  } else {
    m_runningNow->setIcon(theme::icon(active.front()->stateIcon(), Role::Running));
    m_runningNow->setText(active.front()->statusLine() + (active.size() > 1 ? u" · "_s + tr("and %n more", nullptr, int(active.size()) - 1) : QString()));
    for (Run *run : active) connect(run, &Run::progressChanged, this, &MainWindow::refreshStatus, Qt::UniqueConnection);
  }
  const TaskView *view = currentTask();
  int needs = 0;
  if (view)
    for (int i = 0; i < stepCount; ++i) needs += view->document().attention(Step(i));
  m_needsYou->setVisible(needs > 0);
  m_needsYou->setIcon(theme::icon(u"state-attention"_s, Role::Attention));
  m_needsYou->setText(tr("%n thing(s) need you", nullptr, needs));
  const auto side = [this, view](Side s, QLabel *label) {
    label->setVisible(view);
    if (!view) return;
    const EndpointEntry &entry = view->document().definition().side(s);
    const SideState &state = view->document().side(s);
    const Engine *engine = m_services.engines.find(entry.endpoint.engine);
    label->setVisible(engine);
    if (!engine) return;
    const QString word = state.passed ? tr("ready") : state.testing ? tr("testing") : tr("not tested");
    label->setText((s == Side::Source ? tr("Source: %1, %2") : tr("Target: %1, %2")).arg(engine->capabilities().title, word));
  };
  side(Side::Source, m_sourceState);
  side(Side::Target, m_targetState);
}

void MainWindow::report(const Error &error) { m_message->show(error); }

void MainWindow::askAboutInterrupted() {
  const auto interrupted = m_session.interruptedRuns();
  if (interrupted.empty()) return;
  Run *run = interrupted.front();
  m_message->show(Role::Attention, tr("Run #%1 of %2 was interrupted. Its finished chunks are safe; it can go on where it stopped.").arg(run->number()).arg(run->taskName()));
  m_message->setAction(tr("Show it"), this, [this, run = QPointer<Run>(run)] {
    if (!run) return;
    showTask(qobject_cast<TaskDocument *>(run->parent()));
    if (currentTask()) currentTask()->open(Step::Load);
  });
  m_message->addAction(tr("&Resume it"), this, [this, run = QPointer<Run>(run)] {
    if (!run) return;
    showTask(qobject_cast<TaskDocument *>(run->parent())); // the message goes with it
    if (currentTask()) currentTask()->resumeRun();
  })->setObjectName(u"resumeInterruptedButton"_s);
  m_message->addAction(tr("&Discard it"), this, [this, run = QPointer<Run>(run)] {
    m_message->clear();
    if (!run) return;
    const Question q{tr("Discard the run?"), tr("Run #%1 of %2 is not taken up again. What it has written on the target stays there; its folder stays too.").arg(run->number()).arg(run->taskName()), {}, {tr("Discard run #%1").arg(run->number()), tr("Cancel")}, -1, {}};
    m_services.prompter.ask(this, q, [this, run](int answer) {
      if (run && answer == 0) run->discard();
      askAboutInterrupted();
    });
  })->setObjectName(u"discardInterruptedButton"_s);
}

void MainWindow::keepInTray() {
  m_tray = std::make_unique<QSystemTrayIcon>(windowIcon());
  m_tray->setToolTip(tr("Portolan: a run is going on"));
  connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this] {
    show();
    raise();
    m_tray->hide();
  });
  m_tray->show();
  hide();
}

void MainWindow::closeEvent(QCloseEvent *event) {
  m_session.flush();
  m_services.settings.setValue(u"window/geometry"_s, saveGeometry());
  const auto active = m_session.activeRuns();
  if (active.empty() || m_closing) return event->accept();
  event->ignore();
  const bool tray = QSystemTrayIcon::isSystemTrayAvailable();
  Question q{tr("A run is going on"), tr("%n run(s) are going on. A stopped run goes on later at the chunk where it stopped.", nullptr, int(active.size())), {}, {}, -1, {}};
  if (tray) q.buttons << tr("Keep running in the tray");
  q.buttons << tr("Stop and close") << tr("Stay here");
  m_services.prompter.ask(this, q, [this, tray](int answer) {
    if (tray && answer == 0) return keepInTray();
    if (answer != (tray ? 1 : 0)) return;
    m_closing = true;
    for (Run *run : m_session.activeRuns()) {
      run->stop();
      connect(run, &Run::stateChanged, this, [this] { if (m_session.activeRuns().empty()) close(); });
    }
  });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
  for (const QUrl &url : event->mimeData()->urls())
    if (url.isLocalFile()) openPath(url.toLocalFile());
}

} // namespace portolan::ui
