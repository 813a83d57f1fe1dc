// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/task/endpoint_form.h"
#include "ui/task/step_page.h"

class QComboBox;
class QMenu;
class QPushButton;

namespace portolan::ui {

class MessageLine;

/// Source or Target: the form on the left, the staged test on the right.
class EndpointPage : public StepPage {
  Q_OBJECT
public:
  EndpointPage(TaskDocument &document, Side side, QWidget *parent = nullptr);
  /// The workspace's endpoints, to choose from.
  void setKnownEndpoints(const std::vector<EndpointEntry> &entries);

private:
  void showTest();
  void fillImportMenu(QMenu *menu);
  void take(const EndpointEntry &entry);
  void addCheckLine(const CheckLine &line);

  const Side m_side;
  EndpointForm *m_form;
  QComboBox *m_known;
  QLabel *m_knownLabel;
  std::vector<EndpointEntry> m_entries;
  QPushButton *m_test, *m_cancel, *m_copy;
  QVBoxLayout *m_lines;
  QLabel *m_version;
  MessageLine *m_identity;
};

} // namespace portolan::ui
