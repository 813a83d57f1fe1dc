// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/task_view.h"

#include "ui/report/report_page.h"
#include "ui/report/validate_page.h"
#include "ui/schema/assess_page.h"
#include "ui/schema/convert_page.h"
#include "ui/task/create_page.h"
#include "ui/task/endpoint_page.h"
#include "ui/task/follow_page.h"
#include "ui/task/load_page.h"
#include "ui/task/rules_page.h"
#include "ui/task/scope_page.h"
#include "ui/task/step_rail.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/page_scroll.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace portolan::ui {

using namespace Qt::StringLiterals;

TaskView::TaskView(TaskDocument &document, QWidget *parent) : QWidget(parent), m_document(document) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_rail = new StepRail(this);
  layout->addWidget(m_rail);
  auto *line = new QFrame(this);
  line->setFrameShape(QFrame::HLine);
  line->setFixedHeight(1);
  line->setForegroundRole(QPalette::Mid);
  layout->addWidget(line);
  m_stack = new QStackedWidget(this);
  layout->addWidget(m_stack, 1);

  auto *bar = new QFrame(this);
  bar->setObjectName(u"bottomBar"_s);
  auto *barLayout = new QHBoxLayout(bar);
  barLayout->setContentsMargins(16, 8, 16, 8);
  m_why = bits::muted({}, bar);
  m_why->setObjectName(u"whyNextLabel"_s);
  m_why->setWordWrap(false);
  barLayout->addWidget(m_why, 1, Qt::AlignVCenter);
  m_back = new QPushButton(theme::icon(u"back"_s), tr("Back"), bar);
  m_back->setObjectName(u"backButton"_s);
  m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
  m_next = bits::primary(tr("Next"), bar);
  m_next->setObjectName(u"nextButton"_s);
  m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
  barLayout->addWidget(m_back);
  barLayout->addWidget(m_next);
  layout->addWidget(bar);

  connect(m_rail, &StepRail::stepChosen, this, &TaskView::open);
  connect(m_back, &QPushButton::clicked, this, [this] { back(); });
  connect(m_next, &QPushButton::clicked, this, [this] { next(); });
  connect(&document, &TaskDocument::stepsChanged, this, [this] { refresh(); });
  open(Step::Source);
}

StepPage *TaskView::makePage(Step step) {
  switch (step) {
  case Step::Source: return new EndpointPage(m_document, Side::Source, m_stack);
  case Step::Target: return new EndpointPage(m_document, Side::Target, m_stack);
  case Step::Scope: return new ScopePage(m_document, m_stack);
  case Step::Rules: return new RulesPage(m_document, m_stack);
  case Step::Assess: return new AssessPage(m_document, m_stack);
  case Step::Convert: return new ConvertPage(m_document, m_stack);
  case Step::Create: return new CreatePage(m_document, m_stack);
  case Step::Load: return new LoadPage(m_document, m_stack);
  case Step::Follow: return new FollowPage(m_document, m_stack);
  case Step::Validate: return new ValidatePage(m_document, m_stack);
  case Step::Report: return new ReportPage(m_document, m_stack);
  }
  return nullptr;
}

StepPage *TaskView::ensurePage(Step step) {
  StepPage *&page = m_pages[std::size_t(step)];
  if (page) return page;
  page = makePage(step);
  m_stack->addWidget(new PageScroll(page, m_stack));
  connect(page, &StepPage::openStep, this, &TaskView::open);
  connect(page, &StepPage::openObject, this, &TaskView::openObject);
  if (auto *endpoint = qobject_cast<EndpointPage *>(page)) endpoint->setKnownEndpoints(m_known);
  return page;
}

void TaskView::open(Step step) {
  m_step = step;
  StepPage *page = ensurePage(step);
  m_stack->setCurrentWidget(page->parentWidget()->parentWidget()); // its scroll area
  page->entered();
  refresh();
  Q_EMIT stepChanged(step);
}

void TaskView::next() {
  if (m_step != Step::Report && m_next->isEnabled()) open(Step(int(m_step) + 1));
}

void TaskView::back() {
  if (m_step != Step::Source) open(Step(int(m_step) - 1));
}

void TaskView::startRun() {
  open(Step::Load);
  static_cast<LoadPage *>(ensurePage(Step::Load))->start();
}

void TaskView::resumeRun() {
  open(Step::Load);
  static_cast<LoadPage *>(ensurePage(Step::Load))->resume();
}

void TaskView::openRun(Run *run) {
  open(Step::Load);
  static_cast<LoadPage *>(ensurePage(Step::Load))->showRun(run);
}

void TaskView::nextFinding(bool forward) {
  if (m_step != Step::Convert) open(Step::Convert);
  static_cast<ConvertPage *>(ensurePage(Step::Convert))->nextFinding(forward);
}

void TaskView::findText(bool replace) {
  if (m_step != Step::Convert) open(Step::Convert);
  static_cast<ConvertPage *>(ensurePage(Step::Convert))->findText(replace);
}

void TaskView::findAgain(bool forward) {
  if (m_step == Step::Convert) static_cast<ConvertPage *>(ensurePage(Step::Convert))->findAgain(forward);
}

void TaskView::openObject(const QString &kind, const ObjectName &object) {
  open(Step::Convert);
  static_cast<ConvertPage *>(ensurePage(Step::Convert))->select(kind, object);
}

void TaskView::setKnownEndpoints(const std::vector<EndpointEntry> &entries) {
  m_known = entries;
  for (const Step step : {Step::Source, Step::Target})
    if (StepPage *page = m_pages[std::size_t(step)]) static_cast<EndpointPage *>(page)->setKnownEndpoints(entries);
}

void TaskView::refresh() {
  m_rail->show(m_document, m_step);
  const QString why = m_document.whyNextIsOff(m_step);
  m_why->setText(why.isEmpty() || m_step == Step::Report ? QString() : tr("Next is off: %1").arg(why));
  m_back->setEnabled(m_step != Step::Source);
  m_next->setEnabled(why.isEmpty());
  m_next->setVisible(m_step != Step::Report);
  m_next->setText(m_step == Step::Report ? tr("Next") : tr("Next: %1").arg(stepTitle(Step(int(m_step) + 1))));
  m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right)); // a new text takes the keys away
}

} // namespace portolan::ui
