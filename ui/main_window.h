// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QSystemTrayIcon;
class QToolButton;
class QTreeView;

namespace portolan::ui {

class FirstRun;
class HelpWindow;
class MessageLine;
class TaskView;
class WorkspaceModel;

/// The frame: workspace tree, the view of the current task, the status line.
class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  explicit MainWindow(Services &services, QWidget *parent = nullptr);
  ~MainWindow() override;

  [[nodiscard]] Session &session() { return m_session; }
  [[nodiscard]] TaskView *currentTask() const;
  void openPath(const QString &path);  ///< a workspace, a task of AWS DMS or of Portolan, a database file
  TaskDocument *newTask(const QString &name);
  void startSample();
  void showTask(TaskDocument *task);
  void showHelp();
  [[nodiscard]] QList<QAction *> namedActions() const { return m_actions; }
  void applyPreferences();

protected:
  void closeEvent(QCloseEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dropEvent(QDropEvent *event) override;

private:
  void makeFrame();
  void makeMenus();
  void makeTaskMenus();
  void makeStatusLine();
  QAction *action(QMenu *menu, const QString &name, const QString &icon, const QString &text, const QKeySequence &keys, std::function<void()> run);
  void openWorkspace();
  void saveWorkspaceAs();
  void exportTask();
  void importTask();
  void openTreeItem(const QModelIndex &index);
  void treeMenu(const QPoint &at);
  void refreshTitle();
  void refreshStatus();
  void refreshActions();
  void rebuildViews();
  void remember(const QString &path);
  [[nodiscard]] QStringList recent() const;
  void refreshRecent();
  void askAboutInterrupted();
  void report(const Error &error);
  void keepInTray();

  Services &m_services;
  Session m_session;
  WorkspaceModel *m_model;
  QTreeView *m_tree;
  QStackedWidget *m_stack;
  FirstRun *m_first;
  QHash<TaskDocument *, TaskView *> m_views;
  QList<QAction *> m_actions, m_taskActions;
  QAction *m_undo = nullptr, *m_redo = nullptr, *m_start = nullptr, *m_pause = nullptr, *m_stop = nullptr;
  QMenu *m_recentMenu = nullptr;
  MessageLine *m_message;
  QToolButton *m_runningNow, *m_needsYou;
  QLabel *m_targetState, *m_sourceState;
  std::unique_ptr<QSystemTrayIcon> m_tray;
  HelpWindow *m_help = nullptr;
  bool m_closing = false;
};

} // namespace portolan::ui
