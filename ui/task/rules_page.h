// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/message_model.h"
#include "ui/models/rules_model.h"
#include "ui/task/step_page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QTableView;
class QTabWidget;

namespace portolan::ui {

class JsonEditor;
class MessageLine;
class SampleView;

/// The mapping rules as a grid and as JSON, always in step; errors at their line and column; what each rule catches.
class RulesPage : public StepPage {
  Q_OBJECT
public:
  explicit RulesPage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;

private:
  QWidget *makeGrid();
  void fromDocument();
  void fromGrid();
  void fromText();
  void check();
  void showPreview();
  QWidget *makeRows();
  void fillTables();
  void showRows();
  void followRule();

  RulesModel *m_model;
  QTableView *m_grid;
  QLabel *m_gridHint = nullptr;
  JsonEditor *m_json;
  QTimer m_typing;
  TextTableModel *m_problems, *m_preview;
  QTabWidget *m_lower;
  MessageLine *m_message;
  SampleView *m_rows = nullptr;
  QComboBox *m_table = nullptr;
  std::vector<ObjectName> m_tables; ///< of the source, as the box shows them
  std::vector<mapping::Problem> m_found;
};

} // namespace portolan::ui
