// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/load_page.h"

#include "ui/task/option_binder.h"
#include "ui/widgets/bits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>

namespace portolan::ui {

using namespace Qt::StringLiterals;

LoadPage::LoadPage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Load, tr("Load"), tr("How the rows are moved, what will happen in words, and the run."), parent) {
  m_why = bits::muted({}, this);
  m_why->setWordWrap(false);
  headerRow()->addWidget(m_why, 0, Qt::AlignVCenter);
  m_start = bits::primary(tr("Start the &run"), this);
  m_start->setObjectName(u"startButton"_s);

  headerRow()->addWidget(m_start, 0, Qt::AlignVCenter);
  m_message = new MessageLine(this);
  m_message->setObjectName(u"startMessage"_s);
  body()->addWidget(m_message);
  m_tabs = new QTabWidget(this);
  m_tabs->setObjectName(u"loadTabWidget"_s);
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(makeOptions(), tr("Options"));
  m_tabs->addTab(makeConfirm(), tr("Confirm"));
  m_run = new RunView(document, this);
  auto *runTab = new QWidget(this);
  auto *runLayout = new QVBoxLayout(runTab);
  runLayout->setContentsMargins(0, 8, 0, 0);
  runLayout->addWidget(m_run);
  m_tabs->addTab(runTab, tr("Run"));
  body()->addWidget(m_tabs, 1);
  connect(m_start, &QPushButton::clicked, this, [this] { requestStart(false); });
  connect(m_run, &RunView::resumeRequested, this, [this] { requestStart(true); });
  connect(m_run, &RunView::openStep, this, &StepPage::openStep);
  connect(&document, &TaskDocument::stepsChanged, this, [this] { refresh(); });
  refresh();
}

QWidget *LoadPage::makeOptions() {
  auto *page = new QWidget(this);
  auto *columns = new QHBoxLayout(page);
  columns->setContentsMargins(0, 12, 12, 0);
  columns->setSpacing(32);
  auto *left = bits::form(), *right = bits::form();
  columns->addLayout(left, 1);
  columns->addLayout(right, 1);
  auto *l = new OptionBinder(document(), left, page);
  l->choice<MigrationType>(u"type"_s, tr("&Type:"), tr("Following changes needs a binary log (MariaDB, MySQL) or logical replication (PostgreSQL)."), &TaskDefinition::type,
                           {{MigrationType::FullLoad, tr("full load")}, {MigrationType::FullLoadAndCdc, tr("full load, then follow changes")}, {MigrationType::Cdc, tr("follow changes only")}});
  l->choice<RowErrorPolicy>(u"onRowError"_s, tr("A row is re&fused:"), tr("A rejected row goes to a file with its key, column, value and reason. Nothing is left out silently."), &TaskDefinition::onRowError,
                            {{RowErrorPolicy::Stop, tr("stop the load")}, {RowErrorPolicy::Reject, tr("reject the row and go on")}});
  l->choice<ValidateLevel>(u"validate"_s, tr("&Validate:"), tr("Hashes are computed inside both servers; only differing rows are read."), &TaskDefinition::validate,
                           {{ValidateLevel::None, tr("nothing")}, {ValidateLevel::Counts, tr("row counts")}, {ValidateLevel::Full, tr("every value, by hashes")}});
  l->number(u"jobs"_s, tr("&Parallel:"), tr("Pairs of a reading and a writing connection."), &TaskDefinition::jobs, 0, 64, {}, tr("by the cores"));
  l->number(u"chunk"_s, tr("C&hunk:"), tr("A chunk and its done-mark commit together; a stopped run resumes at a chunk."), &TaskDefinition::chunkMegabytes, 1, 4096, tr(" MB"));
  l->number(u"memory"_s, tr("&Memory:"), tr("Upper bound of all queues together."), &TaskDefinition::memoryMegabytes, 64, 65536, tr(" MB"));
  auto *r = new OptionBinder(document(), right, page);
  right->addRow(new QLabel(tr("A value that the target's type cannot hold:"), page));
  const auto policy = [r](const QString &name, const QString &label, ValuePolicy ValuePolicies::*field, bool clamp, bool text) {
    std::vector<OptionBinder::Choice<ValuePolicy>> choices{{ValuePolicy::Fail, tr("stop and name it")}, {ValuePolicy::Null, tr("write NULL, count it")}};
    if (clamp) choices.push_back({ValuePolicy::Clamp, tr("nearest value, count it")});
    if (text) choices.push_back({ValuePolicy::Text, tr("as text, count it")});
    r->choiceOf<ValuePolicy>(name, label, {}, [field](TaskDefinition &d) -> ValuePolicy & { return d.policies.*field; }, choices);
  };
  policy(u"zeroDate"_s, tr("&Zero dates:"), &ValuePolicies::zeroDate, false, true);
  policy(u"infinity"_s, tr("In&finity:"), &ValuePolicies::infinity, true, true);
  policy(u"nan"_s, tr("&NaN:"), &ValuePolicies::nan, false, true);
  policy(u"outOfRange"_s, tr("&Out of range:"), &ValuePolicies::outOfRange, true, false);
  policy(u"tooLong"_s, tr("Too &long:"), &ValuePolicies::tooLong, true, false);
  policy(u"nulByte"_s, tr("N&UL character:"), &ValuePolicies::nulByte, true, false);
  policy(u"invalidText"_s, tr("Bro&ken text:"), &ValuePolicies::invalidText, true, false);
  auto *scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(page);
  return scroll;
}

QWidget *LoadPage::makeConfirm() {
  auto *page = new QWidget(this);
  auto *layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 12, 0, 0);
  layout->setSpacing(12);
  m_choices = new QLabel(page);
  m_choices->setObjectName(u"choicesLabel"_s);
  m_choices->setTextFormat(Qt::RichText);
  m_choices->setWordWrap(true);
  m_choices->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(m_choices);
  auto *row = new QHBoxLayout;
  auto *label = new QLabel(tr("The same on the command &line:"), page);
  row->addWidget(label);
  row->addStretch(1);
  auto *copy = new QPushButton(theme::icon(u"copy"_s), tr("&Copy"), page);
  row->addWidget(copy);
  layout->addLayout(row);
  m_command = new QPlainTextEdit(page);
  m_command->setObjectName(u"commandEdit"_s);
  m_command->setReadOnly(true);
  m_command->setFont(theme::fixedFont());
  m_command->setMaximumHeight(120);
  label->setBuddy(m_command);
  layout->addWidget(m_command);
  layout->addWidget(bits::muted(tr("Passwords are never part of a command line: put them into the two environment variables."), page));
  layout->addStretch(1);
  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->toPlainText()); });
  return page;
}

void LoadPage::entered() {
  if (document().currentRun() && document().currentRun()->isActive()) showRun();
}

void LoadPage::showRun() const { m_tabs->setCurrentIndex(2); }

QString LoadPage::whyStartIsOff() const {
  const Run *run = document().currentRun();
  if (run && run->isActive()) return tr("Run #%1 is going on").arg(run->number());
  if (const QString why = document().whyNextIsOff(Step::Target); !why.isEmpty()) return why;
  if (const QString why = document().whyNextIsOff(Step::Source); !why.isEmpty()) return why;
  if (document().catalog().catalog && document().selectedTables() == 0) return tr("No table is chosen");
  return {};
}

void LoadPage::refresh() {
  const TaskDefinition &d = definition();
  const QString why = whyStartIsOff();
  m_start->setEnabled(why.isEmpty());
  m_why->setText(why);
  QString html = u"<ul style='margin-left:-20px'>"_s;
  for (const QString &line : choicesInWords(d)) html += u"<li style='margin-bottom:4px'>%1</li>"_s.arg(line.toHtmlEscaped());
  const int open = int(document().openFindings().size());
  if (open > 0) html += u"<li>%1</li>"_s.arg(tr("%n object(s) could not be converted and are not edited yet; they are left out and the report names them.", nullptr, open).toHtmlEscaped());
  m_choices->setText(html + u"</ul>"_s);
  const QString command = commandLine(d);
  if (m_command->toPlainText() != command) m_command->setPlainText(command);
  m_run->setRun(document().currentRun());
}

void LoadPage::requestStart(bool resume) {
  m_message->clear();
  if (const QString why = whyStartIsOff(); !why.isEmpty()) return m_message->show(Role::Attention, why + u'.');
  const TaskDefinition &d = definition();
  if (resume || d.prepare == Prepare::Nothing) return startRun({}, resume);
  const int tables = document().selectedTables();
  const QString name = d.target.title();
  Question q;
  q.title = d.prepare == Prepare::Drop ? tr("Drop tables?") : tr("Empty tables?");
  q.text = d.prepare == Prepare::Drop ? tr("Up to %n table(s) in %1 are dropped with everything in them before the load. This cannot be undone.", nullptr, tables).arg(name)
                                      : tr("Up to %n table(s) in %1 are emptied before the load. This cannot be undone.", nullptr, tables).arg(name);
  q.buttons = {d.prepare == Prepare::Drop ? tr("Drop up to %n table(s) in %1", nullptr, tables).arg(name) : tr("Empty up to %n table(s) in %1", nullptr, tables).arg(name), tr("Cancel")};
  q.destructive = 0;
  if (d.target.production) q.typeToConfirm = name;
  document().services().prompter.ask(this, q, [this, q, name](int answer) {
    if (answer == 0) startRun(q.typeToConfirm.isEmpty() ? q.buttons.first() : name, false);
  });
}

void LoadPage::startRun(const QString &consent, bool resume) {
  auto run = document().startRun(consent, resume);
  if (!run) return m_message->show(run.error());
  showRun();
}

} // namespace portolan::ui
