// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/task/step_page.h"

class QFormLayout;
class QPlainTextEdit;
class QTabWidget;

namespace portolan::ui {

/// Options of the load, all choices in words with the equivalent command line, and the run itself.
class LoadPage : public StepPage {
  Q_OBJECT
public:
  explicit LoadPage(TaskDocument &document, QWidget *parent = nullptr);
  void entered() override;
  void start() { requestStart(false); } ///< as the button does: asks first where something is destroyed
  void resume() { requestStart(true); }
  void showRun();
  void showRun(Run *run); ///< this one, until another begins

private:
  enum class Tab { Options, Settings, Confirm, Run };
  void fill(); ///< the tab that is looked at
  RunView *makeRun();
  QWidget *makeOptions();
  void makeMoving(QFormLayout *left, QWidget *page);
  void makePolicies(QFormLayout *right, QWidget *page);
  QWidget *makeConfirm();
  void refresh();
  void requestStart(bool resume);
  bool testFirst(bool resume);
  void sideTested();
  void requestReload(const QStringList &tables);
  void requestReloadFollowing(const QStringList &tables);
  void askAndStart(Question question, TaskDocument::Start start);
  void startRun(const TaskDocument::Start &start);
  void makeFollowing(QFormLayout *form, QWidget *page);
  [[nodiscard]] QString whyStartIsOff() const;

  QTabWidget *m_tabs;
  RunView *m_run = nullptr; ///< these three when their tab was looked at
  QLabel *m_choices = nullptr;
  QPlainTextEdit *m_command = nullptr;
  QPushButton *m_start;
  QLabel *m_why;
  MessageLine *m_message;
  QPointer<Run> m_chosen;
  QMetaObject::Connection m_whenStopped;
  std::size_t m_runs = 0;
  bool m_resumeWhenTested = false, m_entered = false;
  struct { QFormLayout *form = nullptr; int first = 0, end = 0; } m_followRows;
};

} // namespace portolan::ui
