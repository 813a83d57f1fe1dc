// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/message_model.h"
#include "ui/task/step_page.h"

class QPushButton;
class QStackedWidget;

namespace portolan::ui {

class EmptyState;
class MessageLine;

/// What was done and proved, what was not moved, and where the full report is.
class ReportPage : public StepPage {
  Q_OBJECT
public:
  explicit ReportPage(TaskDocument &document, QWidget *parent = nullptr);

private:
  void refresh();
  void openReport();

  QStackedWidget *m_stack;
  MessageLine *m_outcome;
  QLabel *m_figures;
  TextTableModel *m_notMoved, *m_findings, *m_runs;
  QPushButton *m_open, *m_folder;
};

} // namespace portolan::ui
