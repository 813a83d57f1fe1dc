// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/step_rail.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int circle = 20, gap = 4;
}

StepButton::StepButton(Step step, QWidget *parent) : QAbstractButton(parent), m_step(step) {
  setText(stepTitle(step));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
}

void StepButton::setState(StepState state, int attention) {
  m_state = state;
  m_attention = attention;
  const QString keys = m_step == Step::Report ? u"-"_s : QString::number((int(m_step) + 1) % 10); // as View has them
  setToolTip(tr("%1: %2 (Ctrl+%3)").arg(text(), stateWord(), keys));
  setAccessibleName(tr("Step %1, %2, %3").arg(int(m_step) + 1).arg(text(), stateWord()));
  update();
}

void StepButton::setCurrent(bool current) {
  m_current = current;
  update();
}

QString StepButton::stateWord() const {
  switch (m_state) {
  case StepState::NotStarted: return tr("not started");
  case StepState::Running: return tr("running");
  case StepState::Done: return tr("done");
  case StepState::Attention: return tr("%n thing(s) need you", nullptr, m_attention);
  }
  return {};
}

QSize StepButton::sizeHint() const { return {std::max(fontMetrics().horizontalAdvance(text()) + 12, circle + 24), circle + gap + fontMetrics().height() + 16}; }
QSize StepButton::minimumSizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 4, sizeHint().height()}; }

void StepButton::paintEvent(QPaintEvent *) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  const int cx = width() / 2, top = 8;
  // The line that joins the steps.
  p.setPen(QPen(theme::color(Role::Border), 1));
  const int cy = top + circle / 2;
  if (m_step != Step::Source) p.drawLine(0, cy, cx - circle / 2 - 3, cy);
  if (int(m_step) + 1 < stepCount) p.drawLine(cx + circle / 2 + 3, cy, width(), cy);

  const QRect round(cx - circle / 2, top, circle, circle);
  const auto state = [&](const QString &icon, Role role) { p.drawPixmap(round, theme::pixmap(icon, role, circle, devicePixelRatioF())); };
  switch (m_state) {
  case StepState::Done: state(u"state-done"_s, Role::Done); break;
  case StepState::Running: state(u"state-running"_s, Role::Running); break;
  case StepState::Attention: state(u"state-attention"_s, Role::Attention); break;
  case StepState::NotStarted: {
    p.setPen(QPen(theme::color(m_current ? Role::Accent : Role::Muted), 1.3));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(round.adjusted(1, 1, -1, -1));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    p.setFont(small);
    p.drawText(round, Qt::AlignCenter, QString::number(int(m_step) + 1));
    break;
  }
  }
  if (m_attention > 0) {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    small.setBold(true);
    p.setFont(small);
    p.setPen(theme::color(Role::Attention));
    p.drawText(QRect(round.right() + 4, top - 3, 40, circle), Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(m_attention));
  }
  QFont label = font();
  label.setBold(m_current);
  p.setFont(label);
  p.setPen(theme::color(m_current ? Role::Accent : (underMouse() ? Role::Text : Role::Muted)));
  const QRect textRect(0, top + circle + gap, width(), fontMetrics().height() + 2);
  p.drawText(textRect, Qt::AlignHCenter | Qt::AlignTop, QFontMetrics(label).elidedText(text(), Qt::ElideRight, width()));
  if (m_current) p.fillRect(QRect(cx - 24, height() - 2, 48, 2), theme::color(Role::Accent));
  if (hasFocus()) {
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -3);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &p, this);
  }
}

StepRail::StepRail(QWidget *parent) : QWidget(parent) {
  setObjectName(u"stepRail"_s);
  setAccessibleName(tr("Steps of the migration"));
  auto *layout = new QHBoxLayout(this);
  layout->setContentsMargins(8, 0, 8, 0);
  layout->setSpacing(0);
  for (int i = 0; i < stepCount; ++i) {
    auto *button = new StepButton(Step(i), this);
    button->setObjectName(u"step%1Button"_s.arg(i + 1));
    connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepChosen(Step(i)); });
    layout->addWidget(button);
    m_buttons[std::size_t(i)] = button;
  }
}

void StepRail::show(const TaskDocument &document, Step current) {
  for (int i = 0; i < stepCount; ++i) {
    StepButton *button = m_buttons[std::size_t(i)];
    button->setState(document.stepState(Step(i)), document.attention(Step(i)));
    button->setCurrent(Step(i) == current);
  }
}

} // namespace portolan::ui
