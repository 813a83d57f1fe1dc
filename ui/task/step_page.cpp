// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/step_page.h"

#include "ui/widgets/bits.h"

#include <QHBoxLayout>
#include <utility>

namespace portolan::ui {

using namespace Qt::StringLiterals;

StepPage::StepPage(TaskDocument &document, Step step, const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent), m_document(document), m_step(step) {
  setObjectName(stepHelpPage(step) + u"Page"_s);
  auto *outer = new QVBoxLayout(this);
  outer->setContentsMargins(16, 12, 16, 12);
  outer->setSpacing(8);
  m_header = new QHBoxLayout;
  auto *texts = new QVBoxLayout;
  texts->setSpacing(2);
  auto *heading = new QLabel(title, this);
  heading->setObjectName(u"pageTitle"_s);
  bits::heading(heading);
  texts->addWidget(heading);
  texts->addWidget(bits::muted(purpose, this));
  m_header->addLayout(texts, 1);
  outer->addLayout(m_header);
  m_body = new QVBoxLayout;
  m_body->setSpacing(8);
  outer->addLayout(m_body, 1);
}

StepPage::~StepPage() {
  for (CancelToken &job : m_jobs) job.cancel();
}

CancelToken StepPage::newJob() {
  std::erase_if(m_jobs, [](const CancelToken &job) { return job.isCancelled(); });
  return m_jobs.emplace_back();
}

void StepPage::showJob(MessageLine *line, const QString &text, const CancelToken &job) {
  line->show(Role::Running, text);
  line->setAction(tr("Cancel"), this, [job]() mutable { job.cancel(); });
}

void StepPage::refreshSoon() {
  if (isVisible()) m_refresh();
  else m_stale = true;
}

void StepPage::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  if (std::exchange(m_stale, false)) m_refresh();
}

} // namespace portolan::ui
