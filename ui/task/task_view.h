// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/task/step_page.h"

#include <array>

class QFrame;
class QPushButton;
class QStackedWidget;

namespace portolan::ui {

class ConvertPage;
class EndpointPage;
class LoadPage;
class StepRail;

/// One task: the rail, the page of the step, and Back / Next with the reason why Next is off.
class TaskView : public QWidget {
  Q_OBJECT
public:
  explicit TaskView(TaskDocument &document, QWidget *parent = nullptr);
  [[nodiscard]] TaskDocument &document() const { return m_document; }
  [[nodiscard]] Step step() const { return m_step; }
  [[nodiscard]] StepPage *page(Step step) const { return m_pages[std::size_t(step)]; }
  void open(Step step);
  void next();
  void back();
  void startRun();
  void resumeRun(); ///< goes on with the last one in its folder
  void openRun(Run *run);
  void nextFinding(bool forward);
  void findText(bool replace); ///< in the panes of Convert
  void findAgain(bool forward);
  void setKnownEndpoints(const std::vector<EndpointEntry> &entries);
  void openObject(const QString &kind, const ObjectName &object);

Q_SIGNALS:
  void stepChanged(portolan::ui::Step step);

private:
  void refresh();
  StepPage *ensurePage(Step step);
  [[nodiscard]] StepPage *makePage(Step step);

  TaskDocument &m_document;
  Step m_step = Step::Source;
  StepRail *m_rail;
  QStackedWidget *m_stack;
  std::array<StepPage *, std::size_t(stepCount)> m_pages{};
  QLabel *m_why;
  QPushButton *m_back, *m_next;
  std::vector<EndpointEntry> m_known;
};

} // namespace portolan::ui
