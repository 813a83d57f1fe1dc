// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/task_document.h"

#include <QAbstractButton>
#include <QWidget>
#include <array>

namespace portolan::ui {

/// One step: its state as icon shape and number, its name, how many things need the person.
class StepButton : public QAbstractButton {
  Q_OBJECT
public:
  StepButton(Step step, QWidget *parent);
  void setState(StepState state, int attention);
  void setCurrent(bool current);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent *event) override;

private:
  [[nodiscard]] QString stateWord() const;
  const Step m_step;
  StepState m_state = StepState::NotStarted;
  int m_attention = 0;
  bool m_current = false;
};

/// All steps in a row. Any of them may be opened at any time.
class StepRail : public QWidget {
  Q_OBJECT
public:
  explicit StepRail(QWidget *parent = nullptr);
  void show(const TaskDocument &document, Step current);

Q_SIGNALS:
  void stepChosen(portolan::ui::Step step);

private:
  std::array<StepButton *, std::size_t(stepCount)> m_buttons{};
};

} // namespace portolan::ui
