// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/task/step_page.h"

class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace portolan::ui {

/// Options of the load, all choices in words with the equivalent command line, and the run itself.
class LoadPage : public StepPage {
  Q_OBJECT
public:
  explicit LoadPage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;
  void start() { requestStart(false); } ///< as the button does: asks first where something is destroyed
  void showRun() const;

private:
  QWidget *makeOptions();
  QWidget *makeConfirm();
  void refresh();
  void requestStart(bool resume);
  void startRun(const QString &consent, bool resume);
  [[nodiscard]] QString whyStartIsOff() const;

  QTabWidget *m_tabs;
  RunView *m_run;
  QLabel *m_choices;
  QPlainTextEdit *m_command;
  QPushButton *m_start;
  QLabel *m_why;
  MessageLine *m_message;
};

} // namespace portolan::ui
