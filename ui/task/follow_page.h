// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/message_model.h"
#include "ui/run/run_charts.h"
#include "ui/task/step_page.h"

#include <QPointer>

class QCheckBox;
class QPushButton;
class QTableView;

namespace portolan::ui {

class IconLabel;
class MessageLine;

/// Changes that are followed: readiness, lag, and the cut-over with its check list.
class FollowPage : public StepPage {
  Q_OBJECT
public:
  explicit FollowPage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;

private:
  QWidget *makeCutOver();
  void refresh();
  void checkReadiness();
  void watch(Run *run);
  void cutOver();
  void cutOverEnded(const Run &run);
  void followBack();
  void cleanUp();

  struct Light { IconLabel *icon; QLabel *text; };
  Light addLight(QLayout *layout);
  void setLight(const Light &light, int state, const QString &text); ///< 0 unknown, 1 ready, 2 not ready

  MessageLine *m_message;
  QLabel *m_state;
  RunCharts *m_charts;
  TextTableModel *m_readiness, *m_sequences;
  QTableView *m_readinessView = nullptr;
  Light m_running, m_lag, m_validated, m_errors;
  QCheckBox *m_writersStopped, *m_readOnly, *m_keepWayBack;
  QPushButton *m_cutOver, *m_check, *m_wayBack, *m_cleanUp;
  QPointer<Run> m_run;
  bool m_checking = false;
};

} // namespace portolan::ui
