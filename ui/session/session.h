// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is open: the workspace file, its endpoints, the tasks with their runs.
#pragma once

#include "core/project/workspace.h"
#include "ui/session/task_document.h"

#include <QObject>
#include <QTimer>

namespace portolan::ui {

class Session : public QObject {
  Q_OBJECT
public:
  explicit Session(Services &services, QObject *parent = nullptr);
  ~Session() override;

  [[nodiscard]] Services &services() { return m_services; }
  /// Opens or creates a workspace file; what was open is written and closed first.
  Result<> open(const QString &path);
  /// An unnamed workspace in memory.
  void startEmpty();
  Result<> saveAs(const QString &path);
  /// Writes what changed now. Called by a timer within 5 s of an edit, and on closing.
  void flush();
  [[nodiscard]] bool isDirty() const { return m_dirty; }
  [[nodiscard]] bool isOpen() const { return m_open; }
  [[nodiscard]] QString path() const { return m_path; }
  [[nodiscard]] QString readOnlyReason() const;
  [[nodiscard]] QString title() const;
  /// The file opened but its tasks could not be read; nothing is written into it then.
  [[nodiscard]] const std::optional<Error> &loadError() const { return m_loadError; }

  [[nodiscard]] const std::vector<TaskDocument *> &tasks() const { return m_tasks; }
  TaskDocument *addTask(TaskDefinition definition);
  void removeTask(TaskDocument *task);
  [[nodiscard]] QString freeTaskName(const QString &wish) const;

  /// All endpoints of all tasks, each once.
  [[nodiscard]] std::vector<EndpointEntry> endpoints() const;
  [[nodiscard]] std::vector<Run *> activeRuns() const;
  /// Runs that were going on when the program last ended without closing them.
  [[nodiscard]] std::vector<Run *> interruptedRuns() const;

Q_SIGNALS:
  void opened();
  void tasksChanged();
  void changed(); ///< anything that the workspace tree shows

private:
  void watch(TaskDocument *task);
  void load();
  void storeRuns(TaskDocument *task);
  void storeTask(TaskDocument *task);
  void storeCatalog(TaskDocument *task);
  void clear();

  Services &m_services;
  std::shared_ptr<project::Workspace> m_workspace; ///< shared with the jobs that write catalogs
  std::vector<TaskDocument *> m_tasks;
  QHash<const TaskDocument *, qint64> m_ids;
  QSet<TaskDocument *> m_changedTasks;
  QTimer m_autosave;
  QString m_path;
  bool m_dirty = false, m_open = false, m_loading = false;
  int m_nextRun = 1;
  std::optional<Error> m_loadError;
};

} // namespace portolan::ui
