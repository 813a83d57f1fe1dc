// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QStandardItemModel>

namespace portolan::ui {

/// The map: endpoints, tasks, runs, hand edits. Rebuilt as a whole: it is small.
class WorkspaceModel : public QStandardItemModel {
  Q_OBJECT
public:
  enum class Kind { Section, Endpoint, Task, Run, Edit, Hint };
  enum DataRole { KindRole = Qt::UserRole + 1, TaskRole, RunRole, EditRole };

  explicit WorkspaceModel(Session &session, QObject *parent = nullptr);
  void rebuild();
  [[nodiscard]] static Kind kindOf(const QModelIndex &index) { return Kind(index.data(KindRole).toInt()); }
  [[nodiscard]] TaskDocument *taskOf(const QModelIndex &index) const;

private:
  QStandardItem *section(const QString &text);
  void hint(QStandardItem *parent, const QString &text);
  Session &m_session;
};

} // namespace portolan::ui
