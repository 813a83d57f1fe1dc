// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task/assessment.h"
#include "ui/models/message_model.h"
#include "ui/schema/assessment.h"
#include "ui/task/step_page.h"

class QChartView;
class QChart;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace portolan::ui {

class EmptyState;
class MessageLine;

/// How much converts by itself, what does not, and how much work that is.
class AssessPage : public StepPage {
  Q_OBJECT
public:
  explicit AssessPage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;

protected:
  void changeEvent(QEvent *event) override;

private:
  void refresh();
  void fillChart();
  void exportTo(const QString &path);
  // assess_checks.cpp
  QWidget *makeChecks();
  void runChecks();
  void showChecks(const task::AssessmentReport &report);

  QStackedWidget *m_stack;
  EmptyState *m_empty;
  QLabel *m_score;
  QChart *m_chart;
  QChartView *m_chartView;
  TextTableModel *m_kinds, *m_findings;
  QTableView *m_findingsView;
  QSortFilterProxyModel *m_sorted;
  QPushButton *m_export;
  MessageLine *m_message;
  QTabWidget *m_lower = nullptr;
  TextTableModel *m_checks = nullptr;
  QTableView *m_checksView = nullptr;
  QLabel *m_checksTitle = nullptr, *m_checkDetail = nullptr;
  QPushButton *m_runChecks = nullptr, *m_saveChecks = nullptr;
  QByteArray m_checksHtml;
  QStringList m_checkDetails; ///< by row: objects, why it matters, what mends it
  Assessment m_assessment;
  const void *m_shown = nullptr;
};

} // namespace portolan::ui
