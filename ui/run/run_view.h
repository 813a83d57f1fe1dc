// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/message_model.h"
#include "ui/models/run_table_model.h"
#include "ui/run/run_charts.h"
#include "ui/session/task_document.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace portolan::ui {

class IconLabel;
class MessageLine;

/// A run as it goes on: header, charts, one row per table, details. Never modal; several can be open.
class RunView : public QWidget {
  Q_OBJECT
public:
  explicit RunView(TaskDocument &document, QWidget *parent = nullptr);
  void setRun(Run *run);

Q_SIGNALS:
  void openStep(portolan::ui::Step step);
  void resumeRequested();
  /// Patterns of the chosen tables; comparing without any means all.
  void reloadRequested(const QStringList &tables);
  void compareRequested(const QStringList &tables);

protected:
  void showEvent(QShowEvent *event) override;

private:
  void refreshSoon();
  QWidget *makeHeader();
  QWidget *makeChips();
  QWidget *makeDetails();
  QWidget *makeRejects();
  QMenu *makeTableMenu();
  [[nodiscard]] QStringList chosenTables() const;
  void refresh();
  void refreshHeader();
  void refreshButtons();
  void refreshDetails();
  void copyMarkdown() const;

  TaskDocument &m_document;
  QPointer<Run> m_run;
  IconLabel *m_stateIcon;
  QLabel *m_state, *m_activity;
  QProgressBar *m_bar;
  QList<QLabel *> m_figures;
  RunCharts *m_charts;
  RunTableModel *m_tables;
  RunTableFilter *m_filter;
  QTableView *m_grid;
  QButtonGroup *m_chips;
  QTabWidget *m_details;
  MessageModel *m_messages;
  TextTableModel *m_rejects, *m_statements, *m_timeline;
  MessageLine *m_outcome;
  QPushButton *m_pause, *m_stop, *m_retry, *m_validate, *m_copy, *m_actions;
  QAction *m_reload = nullptr, *m_compare = nullptr, *m_skip = nullptr;
  QDateTime m_rejectsRead;
  bool m_stale = false;
};

} // namespace portolan::ui
