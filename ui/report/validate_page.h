// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validate/compare.h"
#include "ui/models/message_model.h"
#include "ui/task/step_page.h"

#include <QPointer>

class QPushButton;
class QTableView;

namespace portolan::ui {

class MessageLine;

/// What the comparison of both sides found, table by table.
class ValidatePage : public StepPage {
  Q_OBJECT
public:
  explicit ValidatePage(TaskDocument &document, QWidget *parent = nullptr);

private:
  void refresh();
  void repair();
  void repairBetween(Run *following, const TaskDocument::Start &start);
  [[nodiscard]] Run *followed() const;
  MessageLine *m_message;
  TextTableModel *m_tables, *m_differences;
  QPushButton *m_again, *m_repair;
  QPointer<Run> m_run;
  QMetaObject::Connection m_waiting;
  std::optional<Error> m_repairFailed; ///< while its run goes on again
  QString m_repaired;
};

} // namespace portolan::ui
