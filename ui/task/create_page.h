// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prove/target_check.h"
#include "ui/models/message_model.h"
#include "ui/task/step_page.h"

class QPushButton;

namespace portolan::ui {

class MessageLine;
class SqlEditor;

/// How the target is prepared and built, and every statement in its order.
class CreatePage : public StepPage {
  Q_OBJECT
public:
  explicit CreatePage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;

private:
  void refresh();
  void refreshStatements();
  void dryRun();
  void askForScratch();
  void tryInScratch(const QString &consent);
  void showScratch(const prove::TargetCheck &check);
  void showTried(const std::vector<QString> &answers, const std::vector<bool> &existed);

  MessageLine *m_message;
  QLabel *m_count;
  TextTableModel *m_statements;
  SqlEditor *m_sql;
  QPushButton *m_dryRun;
  std::vector<QString> m_texts;
  std::vector<TextTableModel::Row> m_rows;
};

} // namespace portolan::ui
