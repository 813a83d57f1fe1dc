// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/load_page.h"

#include "ui/task/option_binder.h"
#include "ui/task/settings_panel.h"
#include "ui/widgets/bits.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>

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
  // Each tab is filled when it is looked at first, a part in each turn of the event loop: opening this page holds nobody.
  for (const QString &title : {tr("Options"), tr("All settings"), tr("Confirm"), tr("Run")}) {
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(tab, title);
  }
  body()->addWidget(m_tabs, 1);
  connect(m_tabs, &QTabWidget::currentChanged, this, [this] { if (m_entered) fill(); });
  connect(m_start, &QPushButton::clicked, this, [this] { requestStart(false); });
  connect(&document, &TaskDocument::stepsChanged, this, [this] { refresh(); });
  connect(&document, &TaskDocument::sideChanged, this, [this] { sideTested(); }, Qt::QueuedConnection);
  refresh();
}

void LoadPage::fill() {
  auto *layout = static_cast<QVBoxLayout *>(m_tabs->currentWidget()->layout());
  if (!layout->isEmpty()) return;
  switch (Tab(m_tabs->currentIndex())) {
  case Tab::Options: layout->addWidget(makeOptions()); break;
  case Tab::Settings: layout->addWidget(new SettingsPanel(document(), m_tabs->currentWidget())); break;
  case Tab::Confirm: layout->addWidget(makeConfirm()); break;
  case Tab::Run:
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(makeRun());
    break;
  }
  layout->itemAt(0)->widget()->show(); // in a window that is seen already it would come a turn later
  refresh();
}

RunView *LoadPage::makeRun() {
  m_run = new RunView(document(), m_tabs->currentWidget());
  connect(m_run, &RunView::resumeRequested, this, [this] { requestStart(true); });
  connect(m_run, &RunView::reloadRequested, this, &LoadPage::requestReload);
  connect(m_run, &RunView::compareRequested, this, [this](const QStringList &tables) {
    TaskDocument::Start start;
    start.kind = Run::Kind::Validate;
    start.only = tables;
    startRun(start);
  });
  connect(m_run, &RunView::openStep, this, &StepPage::openStep);
  return m_run;
}

QWidget *LoadPage::makeOptions() {
  auto *page = new QWidget(this);
  auto *columns = new QHBoxLayout(page);
  columns->setContentsMargins(0, 12, 12, 0);
  columns->setSpacing(32);
  auto *left = bits::form(), *right = bits::form();
  columns->addLayout(left, 1);
  columns->addLayout(right, 1);
  makeMoving(left, page);
  QTimer::singleShot(0, page, [this, right, page] {
    makePolicies(right, page);
    QTimer::singleShot(0, page, [this, right, page] {
      makeFollowing(right, page);
      refresh();
    });
  });
  auto *scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(page);
  return scroll;
}

namespace {
/// Over a group of fields; it does not widen its column.
QLabel *heading(const QString &text, QWidget *parent) {
  auto *label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setMinimumWidth(120);
  return label;
}
} // namespace

/// What is moved, and how many at once.
void LoadPage::makeMoving(QFormLayout *left, QWidget *page) {
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
}

void LoadPage::makePolicies(QFormLayout *right, QWidget *page) {
  auto *r = new OptionBinder(document(), right, page);
  right->addRow(heading(tr("A value that the target's type cannot hold:"), page));
  const auto policy = [r](const QString &name, const QString &label, ValuePolicy ValuePolicies::*field, bool clamp, bool text) {
    std::vector<OptionBinder::Choice<ValuePolicy>> choices{{ValuePolicy::Fail, tr("stop and name it")}, {ValuePolicy::Null, tr("write NULL, count it")}};
    if (clamp) choices.push_back({ValuePolicy::Clamp, tr("nearest value, count it")});
    if (text) choices.push_back({ValuePolicy::Text, tr("as text, count it")});
    r->choiceOf<ValuePolicy>(name, label, {}, [field](TaskDefinition &d) -> ValuePolicy & { return d.policies.*field; }, choices);
  };
  policy(u"zeroDate"_s, tr("&Zero dates:"), &ValuePolicies::zeroDate, false, true);
  policy(u"infinity"_s, tr("Infinit&y:"), &ValuePolicies::infinity, true, true);
  policy(u"nan"_s, tr("&NaN:"), &ValuePolicies::nan, false, true);
  policy(u"outOfRange"_s, tr("&Out of range:"), &ValuePolicies::outOfRange, true, false);
  policy(u"tooLong"_s, tr("Too &long:"), &ValuePolicies::tooLong, true, false);
  policy(u"nulByte"_s, tr("N&UL character:"), &ValuePolicies::nulByte, true, false);
  policy(u"invalidText"_s, tr("Bro&ken text:"), &ValuePolicies::invalidText, true, false);
}

/// Shown only for a task that follows: how changes are applied, with what happens by default.
void LoadPage::makeFollowing(QFormLayout *form, QWidget *page) {
  auto *binder = new OptionBinder(document(), form, page);
  const int first = form->rowCount();
  form->addRow(heading(tr("While changes are followed:"), page));
  binder->word(u"applyMode"_s, tr("A&pply:"), tr("By itself: transactions as they come; batches of net changes when the target lags behind."), &TaskDefinition::applyMode,
               {{u"auto"_s, tr("by itself")}, {u"transactional"_s, tr("transaction by transaction")}, {u"batch"_s, tr("in batches of net changes")}});
  binder->word(u"onConflict"_s, tr("Con&flict:"), tr("A change meets a missing or a duplicate row. Nothing is passed over unless you say so."), &TaskDefinition::onConflict,
               {{u"error"_s, tr("suspend the table")}, {u"overwrite"_s, tr("overwrite the row")}, {u"skip"_s, tr("leave it out and log it")}});
  binder->word(u"ddl"_s, tr("&Definitions change:"), tr("ALTER, DROP and TRUNCATE on the source."), &TaskDefinition::ddl,
               {{u"apply"_s, tr("convert and apply")}, {u"ask"_s, tr("suspend the table and ask")}, {u"ignore"_s, tr("ignore")}});
  binder->text(u"fromPosition"_s, tr("Start &at:"), tr("Only for \"follow changes only\": a position of the source. Empty: now."), &TaskDefinition::fromPosition, tr("now"));
  binder->text(u"stopPosition"_s, tr("End &by itself at:"), tr("now, a position, or a time such as 2030-01-31T02:00:00. Empty: until you cut over."), &TaskDefinition::stopPosition, tr("until told"));
  binder->check(u"installTriggers"_s, tr("&Triggers may be made in a SQLite source"), tr("A SQLite file has no log: its changes are caught by triggers and a change table."), &TaskDefinition::installTriggers);
  m_followRows = {form, first, form->rowCount()};
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
  m_choices->setMinimumWidth(200);
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
  if (const Run *run = document().currentRun(); run && (run->isActive() || run->state() == Run::State::Interrupted || run->state() == Run::State::Stopped)) m_tabs->setCurrentIndex(int(Tab::Run));
  m_entered = true;
  fill();
}

void LoadPage::showRun() {
  m_tabs->setCurrentIndex(int(Tab::Run));
  fill();
}

void LoadPage::showRun(Run *run) {
  m_chosen = run;
  showRun();
  m_run->setRun(run);
}

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
  const bool follows = d.type != MigrationType::FullLoad;
  for (int row = m_followRows.form ? m_followRows.first : 0; row < m_followRows.end; ++row)
    for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole})
      if (const QLayoutItem *item = m_followRows.form->itemAt(row, role); item && item->widget()) item->widget()->setVisible(follows);
  const QString why = whyStartIsOff();
  m_start->setEnabled(why.isEmpty());
  m_why->setText(why);
  if (std::exchange(m_runs, document().runs().size()) != document().runs().size()) m_chosen = nullptr;
  if (m_run) m_run->setRun(m_chosen ? m_chosen.data() : document().currentRun());
  if (!m_choices) return;
  QString html = u"<ul style='margin-left:-20px'>"_s;
  for (const QString &line : choicesInWords(d)) html += u"<li style='margin-bottom:4px'>%1</li>"_s.arg(line.toHtmlEscaped());
  const int open = int(document().openFindings().size());
  if (open > 0) html += u"<li>%1</li>"_s.arg(tr("%n object(s) could not be converted and are not edited yet; they are left out and the report names them.", nullptr, open).toHtmlEscaped());
  m_choices->setText(html + u"</ul>"_s);
  const QString command = commandLine(d);
  if (m_command->toPlainText() != command) m_command->setPlainText(command);
}

/// A run of an earlier session is resumed by one press: both ends are tested first, the run begins when they answer.
bool LoadPage::testFirst(bool resume) {
  if (!resume || (document().side(Side::Source).passed && document().side(Side::Target).passed)) return false;
  m_resumeWhenTested = true;
  for (const Side side : {Side::Source, Side::Target})
    if (!document().side(side).passed) document().test(side);
  m_message->show(Role::Running, tr("Both ends are tested first; then the run goes on."));
  return true;
}

void LoadPage::sideTested() {
  if (!m_resumeWhenTested || document().side(Side::Source).testing || document().side(Side::Target).testing) return;
  m_resumeWhenTested = false;
  for (const Side side : {Side::Source, Side::Target})
    if (!document().side(side).passed) {
      const bool source = side == Side::Source;
      m_message->show(Role::Attention, source ? tr("The source did not pass its test, so the run was not taken up.") : tr("The target did not pass its test, so the run was not taken up."));
      m_message->setAction(tr("Show it"), this, [this, source] { Q_EMIT openStep(source ? Step::Source : Step::Target); });
      return;
    }
  requestStart(true);
}

void LoadPage::requestStart(bool resume) {
  m_message->clear();
  if (testFirst(resume)) return;
  if (const QString why = whyStartIsOff(); !why.isEmpty()) return m_message->show(Role::Attention, why + u'.');
  const TaskDefinition &d = definition();
  TaskDocument::Start start;
  start.resume = resume;
  if (resume || d.prepare == Prepare::Nothing) return startRun(start);
  const int tables = document().selectedTables();
  const QString name = d.target.title();
  Question q;
  q.title = d.prepare == Prepare::Drop ? tr("Drop tables?") : tr("Empty tables?");
  q.text = d.prepare == Prepare::Drop ? tr("Up to %n table(s) in %1 are dropped with everything in them before the load. This cannot be undone.", nullptr, tables).arg(name)
                                      : tr("Up to %n table(s) in %1 are emptied before the load. This cannot be undone.", nullptr, tables).arg(name);
  q.buttons = {d.prepare == Prepare::Drop ? tr("Drop up to %n table(s) in %1", nullptr, tables).arg(name) : tr("Empty up to %n table(s) in %1", nullptr, tables).arg(name), tr("Cancel")};
  askAndStart(std::move(q), std::move(start));
}

void LoadPage::requestReload(const QStringList &tables) {
  m_message->clear();
  if (tables.isEmpty()) return;
  Run *running = document().currentRun();
  const bool following = running && running->isActive() && running->progress().phase == MigrationPhase::Following;
  if (following) return requestReloadFollowing(tables);
  if (const QString why = whyStartIsOff(); !why.isEmpty()) return m_message->show(Role::Attention, why + u'.');
  const QString name = definition().target.title();
  const int count = int(tables.size());
  Question q;
  q.title = tr("Reload tables?");
  q.text = tr("%n table(s) in %1 are emptied and loaded again from the source. This cannot be undone.", nullptr, count).arg(name);
  q.details = tables.join(u'\n');
  q.buttons = {tr("Empty and reload %n table(s) in %1", nullptr, count).arg(name), tr("Cancel")};
  TaskDocument::Start start;
  start.kind = Run::Kind::Reload;
  start.only = tables;
  askAndStart(std::move(q), std::move(start));
}

/// The run stops at a transaction's end, loads the tables again while the others go on, and follows all of them.
void LoadPage::requestReloadFollowing(const QStringList &tables) {
  const QString name = definition().target.title();
  const int count = int(tables.size());
  Question q;
  q.title = tr("Reload tables?");
  q.text = tr("%n table(s) in %1 are emptied and loaded again from the source while the changes of the others are followed; then they join them. This cannot be undone.", nullptr, count).arg(name);
  q.details = tables.join(u'\n');
  q.buttons = {tr("Empty and reload %n table(s) in %1", nullptr, count).arg(name), tr("Cancel")};
  q.destructive = 0;
  if (definition().target.production) q.typeToConfirm = definition().target.title();
  document().services().prompter.ask(this, q, [this, q, tables](int answer) {
    Run *run = document().currentRun();
    if (answer != 0 || !run) return;
    TaskDocument::Start start;
    start.following = true;
    start.only = tables;
    start.consent = q.typeToConfirm.isEmpty() ? q.buttons.first() : q.typeToConfirm;
    if (!run->isActive()) return startRun(start);
    m_message->show(Role::Running, tr("The run stops for a moment to load the tables again."));
    m_whenStopped = connect(run, &Run::stateChanged, this, [this, run, start, done = std::make_shared<bool>(false)] {
      if (run->isActive() || std::exchange(*done, true)) return;
      disconnect(m_whenStopped);
      m_message->clear();
      startRun(start);
    }, Qt::QueuedConnection);
    run->stop();
  });
}

/// Names what is destroyed; a production target wants its name typed.
void LoadPage::askAndStart(Question question, TaskDocument::Start start) {
  question.destructive = 0;
  if (definition().target.production) question.typeToConfirm = definition().target.title();
  document().services().prompter.ask(this, question, [this, question, start](int answer) mutable {
    if (answer != 0) return;
    start.consent = question.typeToConfirm.isEmpty() ? question.buttons.first() : question.typeToConfirm;
    startRun(start);
  });
}

void LoadPage::startRun(const TaskDocument::Start &start) {
  auto run = document().startRun(start);
  if (!run) return m_message->show(run.error());
  showRun();
}

} // namespace portolan::ui
