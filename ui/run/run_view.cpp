// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_view.h"

#include "ui/run/rejects.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/format.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
enum Figure { Elapsed, Left, RowsDone, RowsRate, BytesRate, Connections, Errors, Lag, FigureCount };
/// An estimate is shown only when there is something to estimate from.
constexpr double etaFromSeconds = 15, etaFromShare = 0.05;

QTableView *table(QAbstractItemModel *model, int stretch, const QString &name, QWidget *parent) {
  auto *view = new QTableView(parent);
  view->setAccessibleName(name);
  view->setModel(model);
  bits::columns(view, stretch);
  view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view->setFrameShape(QFrame::NoFrame);
  return view;
}
} // namespace

RunView::RunView(TaskDocument &document, QWidget *parent) : QWidget(parent), m_document(document) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(makeHeader());
  m_outcome = new MessageLine(this);
  m_outcome->setObjectName(u"outcomeMessage"_s);
  layout->addWidget(m_outcome);
  m_charts = new RunCharts(this);
  layout->addWidget(m_charts);
  layout->addWidget(makeChips());
  auto *splitter = new QSplitter(Qt::Vertical, this);
  m_tables = new RunTableModel(this);
  m_filter = new RunTableFilter(this);
  m_filter->setSourceModel(m_tables);
  m_grid = table(m_filter, RunTableModel::LastError, tr("Tables of the run"), splitter);
  m_grid->setObjectName(u"runGrid"_s);
  m_grid->setSortingEnabled(true);
  m_grid->sortByColumn(-1, Qt::AscendingOrder);
  const int widths[] = {196, 126, 112, 56, 72, 60, 124, 84, 88};
  for (int c = 0; c < int(std::size(widths)); ++c) m_grid->setColumnWidth(c, widths[c]);
  bits::placeholder(m_grid, tr("No run yet. \"Start the run\" begins; one line per table appears here."));
  splitter->addWidget(m_grid);
  splitter->addWidget(makeDetails());
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  splitter->setChildrenCollapsible(false);
  layout->addWidget(splitter, 1);

  auto *buttons = new QHBoxLayout;
  const auto button = [&](const QString &icon, const QString &text, const QString &name) {
    auto *b = new QPushButton(theme::icon(icon), text, this);
    b->setObjectName(name);
    buttons->addWidget(b);
    return b;
  };
  m_pause = button(u"pause"_s, tr("&Pause"), u"pauseButton"_s);
  m_stop = button(u"stop"_s, tr("&Stop"), u"stopButton"_s);
  m_retry = button(u"retry"_s, tr("Resume / re&try"), u"retryButton"_s);
  m_copy = button(u"copy"_s, tr("Copy as &Markdown"), u"copyMarkdownButton"_s);
  buttons->addStretch(1);
  m_actions = button(u"table"_s, tr("T&ables"), u"tableActionsButton"_s);
  m_actions->setMenu(makeTableMenu());
  m_validate = button(u"state-done"_s, tr("&Validation"), u"validateButton"_s);
  layout->addLayout(buttons);

  connect(m_pause, &QPushButton::clicked, this, [this] { if (m_run) m_run->setPaused(m_run->state() != Run::State::Paused); });
  connect(m_stop, &QPushButton::clicked, this, [this] { if (m_run) m_run->stop(); });
  connect(m_retry, &QPushButton::clicked, this, &RunView::resumeRequested);
  connect(m_copy, &QPushButton::clicked, this, [this] { copyMarkdown(); });
  connect(m_validate, &QPushButton::clicked, this, [this] { Q_EMIT openStep(Step::Validate); });
  setRun(document.currentRun());
}

/// What can be done with the chosen tables; the same menu on the button and on the grid.
QMenu *RunView::makeTableMenu() {
  auto *menu = new QMenu(this);
  const auto add = [&](const QString &name, const QString &icon, const QString &text, std::function<void(const QStringList &)> run) {
    QAction *action = menu->addAction(theme::icon(icon), text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] { run(chosenTables()); });
    return action;
  };
  m_reload = add(u"reloadTables"_s, u"retry"_s, tr("&Reload the chosen tables…"), [this](const QStringList &tables) { Q_EMIT reloadRequested(tables); });
  m_compare = add(u"compareTables"_s, u"same"_s, tr("&Compare the chosen tables"), [this](const QStringList &tables) { Q_EMIT compareRequested(tables); });
  m_skip = add(u"skipTables"_s, u"state-skipped"_s, tr("&Leave out of the next run"), [this](const QStringList &tables) {
    m_document.edit(tr("Take out of the scope"), {}, [&tables](TaskDefinition &d) {
      for (const QString &t : tables)
        if (!d.unchecked.contains(t)) d.unchecked << t;
      d.unchecked.sort();
    });
  });
  menu->addSeparator();
  QAction *all = add(u"compareAll"_s, u"same"_s, tr("Compare &all tables"), [this](const QStringList &) { Q_EMIT compareRequested({}); });
  connect(menu, &QMenu::aboutToShow, this, [this, all] {
    const bool free = !m_run || !m_run->isActive(), chosen = !chosenTables().isEmpty();
    m_reload->setEnabled((free || m_run->progress().phase == MigrationPhase::Following) && chosen);
    m_compare->setEnabled(free && chosen && bool(m_document.services().validation));
    m_skip->setEnabled(chosen);
    all->setEnabled(free && bool(m_document.services().validation));
  });
  m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_grid, &QWidget::customContextMenuRequested, this, [this, menu](const QPoint &at) { menu->popup(m_grid->viewport()->mapToGlobal(at)); });
  return menu;
}

QStringList RunView::chosenTables() const {
  QStringList patterns;
  for (const QModelIndex &row : m_grid->selectionModel()->selectedRows())
    if (const TableProgress *t = m_tables->table(m_filter->mapToSource(row).row())) patterns << exactPattern(t->source);
  return patterns;
}

QWidget *RunView::makeHeader() {
  auto *frame = bits::panel(this);
  auto *layout = new QVBoxLayout(frame);
  layout->setContentsMargins(12, 8, 12, 8);
  layout->setSpacing(6);
  auto *top = new QHBoxLayout;
  m_stateIcon = new IconLabel(18, frame);
  top->addWidget(m_stateIcon);
  m_state = new QLabel(frame);
  m_state->setObjectName(u"runStateLabel"_s);
  QFont bold = m_state->font();
  bold.setBold(true);
  m_state->setFont(bold);
  top->addWidget(m_state);
  m_activity = bits::muted({}, frame);
  m_activity->setWordWrap(false);
  m_activity->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  top->addWidget(m_activity, 1);
  m_bar = new QProgressBar(frame);
  m_bar->setObjectName(u"runProgressBar"_s);
  m_bar->setAccessibleName(tr("Progress by bytes"));
  m_bar->setRange(0, 1000);
  m_bar->setMaximumWidth(360);
  m_bar->setMinimumWidth(120);
  top->addWidget(m_bar);
  layout->addLayout(top);
  auto *figures = new QHBoxLayout;
  figures->setSpacing(24);
  for (int i = 0; i < FigureCount; ++i) {
    auto *label = new QLabel(frame);
    label->setTextFormat(Qt::RichText);
    m_figures << label;
    figures->addWidget(label);
  }
  figures->addStretch(1);
  layout->addLayout(figures);
  return frame;
}

QWidget *RunView::makeChips() {
  auto *row = new QWidget(this);
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  m_chips = new QButtonGroup(this);
  m_chips->setExclusive(true);
  const QString names[] = {tr("All"), tr("Running"), tr("Waiting"), tr("Done"), tr("Needs you")};
  for (int i = 0; i < int(std::size(names)); ++i) {
    auto *chip = new QToolButton(row);
    chip->setText(names[i]);
    chip->setCheckable(true);
    chip->setChecked(i == 0);
    chip->setAutoRaise(true);
    m_chips->addButton(chip, i);
    layout->addWidget(chip);
  }
  layout->addStretch(1);
  auto *find = new QLineEdit(row);
  find->setObjectName(u"runFilterEdit"_s);
  find->setAccessibleName(tr("Find a table"));
  find->setPlaceholderText(tr("Find a table"));
  find->setClearButtonEnabled(true);
  find->setMinimumWidth(110);
  find->setMaximumWidth(240);
  layout->addWidget(find);
  connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { m_filter->setShow(RunTableFilter::Show(id)); });
  connect(find, &QLineEdit::textChanged, this, [this](const QString &text) { m_filter->setText(text); });
  return row;
}

/// The rows that were refused, and the way on: mended at the source or by another policy, their tables are loaded again.
QWidget *RunView::makeRejects() {
  auto *area = new QWidget(m_details);
  auto *layout = new QVBoxLayout(area);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  QTableView *view = table(m_rejects, 4, tr("Rejected rows"), area);
  bits::placeholder(view, tr("No row was rejected."));
  layout->addWidget(view, 1);
  auto *row = new QHBoxLayout;
  row->addWidget(bits::muted(tr("Mend the rows at the source, or choose what happens to such values under Options or by a rule; then load their tables again."), area), 1);
  auto *again = new QPushButton(theme::icon(u"retry"_s), tr("&Load their tables again…"), area);
  again->setObjectName(u"retryRejectsButton"_s);
  row->addWidget(again);
  layout->addLayout(row);
  connect(again, &QPushButton::clicked, this, [this] {
    QStringList patterns;
    for (const TableProgress &t : m_run ? m_run->progress().tables : std::vector<TableProgress>{})
      if (t.rejected > 0) patterns << exactPattern(t.source);
    if (!patterns.isEmpty()) Q_EMIT reloadRequested(patterns);
  });
  const auto enable = [this, again] { again->setEnabled(m_rejects->rowCount() > 0 && m_run && std::ranges::any_of(m_run->progress().tables, [](const TableProgress &t) { return t.rejected > 0; })); };
  connect(m_rejects, &QAbstractItemModel::modelReset, again, enable);
  enable();
  return area;
}

QWidget *RunView::makeDetails() {
  m_details = new QTabWidget(this);
  m_details->setDocumentMode(true);
  m_details->setObjectName(u"runDetailsTabWidget"_s);
  m_messages = new MessageModel(this);
  auto *messages = table(m_messages, MessageModel::Text, tr("Messages"), m_details);
  messages->setObjectName(u"messagesView"_s);
  messages->setColumnWidth(MessageModel::Object, 180);
  m_details->addTab(messages, tr("Messages"));
  m_rejects = new TextTableModel({tr("Table"), tr("Key"), tr("Column"), tr("Value"), tr("Error")}, this);
  m_details->addTab(makeRejects(), tr("Rejected rows"));
  m_statements = new TextTableModel({tr("Stage"), tr("Object"), tr("Statement")}, this);
  m_details->addTab(table(m_statements, 2, tr("Statements"), m_details), tr("Statements"));
  m_timeline = new TextTableModel({tr("Time"), tr("What began")}, this);
  QTableView *timeline = table(m_timeline, 1, tr("Timeline"), m_details);
  timeline->setColumnWidth(0, 170);
  m_details->addTab(timeline, tr("Timeline"));
  connect(m_details, &QTabWidget::currentChanged, this, [this] { refreshDetails(); });
  return m_details;
}

void RunView::setRun(Run *run) {
  if (m_run == run && run) return;
  if (m_run) m_run->disconnect(this);
  m_run = run;
  m_messages->setRun(run);
  if (run) {
    connect(run, &Run::progressChanged, this, &RunView::refreshSoon);
    connect(run, &Run::stateChanged, this, [this] { refreshSoon(); refreshDetails(); });
    connect(run, &QObject::destroyed, this, [this] { m_messages->setRun(nullptr); });
  }
  m_rejectsRead = {};
  refresh();
  refreshDetails();
}

/// Once in a turn of the event loop, and not for nobody: the end of a run tells of itself three times.
void RunView::refreshSoon() {
  if (std::exchange(m_stale, true) || !isVisible()) return;
  QTimer::singleShot(0, this, [this] { if (isVisible() && std::exchange(m_stale, false)) refresh(); });
}

void RunView::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  if (std::exchange(m_stale, false)) refresh();
}

void RunView::refresh() {
  m_tables->setTables(m_run ? m_run->progress().tables : std::vector<TableProgress>{});
  refreshHeader();
  refreshButtons();
  m_charts->setLagVisible(m_document.definition().type != MigrationType::FullLoad);
  // A run of a few seconds has nothing to draw; the tables get the room.
  m_charts->setVisible(m_run && m_run->samples().size() >= 8);
  if (m_run && isVisible()) m_charts->show(m_run);
}

void RunView::refreshHeader() {
  if (!m_run) {
    m_state->setText(tr("No run yet"));
    m_outcome->clear();
    return;
  }
  const MigrationProgress &p = m_run->progress();
  const bool active = m_run->isActive();
  Role role = Role::Running;
  if (!active) role = m_run->state() == Run::State::Succeeded ? Role::Done : m_run->state() == Run::State::Failed ? Role::Failed : Role::Attention;
  m_stateIcon->setIcon(m_run->stateIcon(), role);
  m_state->setText(tr("#%1 %2").arg(m_run->number()).arg(m_run->stateText()) + (m_run->kind == Run::Kind::Migrate ? QString() : u" · "_s + m_run->kindText()));
  m_activity->setText(active ? p.activity : QString());
  const double share = p.estimatedBytes > 0 ? double(p.bytes) / double(p.estimatedBytes) : p.estimatedRows > 0 ? double(p.rows) / double(p.estimatedRows) : 0;
  const bool complete = !active && (m_run->state() == Run::State::Succeeded || m_run->state() == Run::State::WithRejects || m_run->state() == Run::State::Different);
  const bool loaded = complete || p.phase > MigrationPhase::Loading;
  const double shown = loaded && p.phase != MigrationPhase::Failed && p.phase != MigrationPhase::Cancelled ? 1.0 : std::min(share, 0.999);
  m_bar->setValue(int(shown * 1000));
  m_bar->setFormat(format::percent(shown));
  const auto figure = [this](Figure f, const QString &name, const QString &value) {
    QLabel *label = m_figures[f];
    label->setVisible(!value.isEmpty());
    label->setText(u"<span style='color:%1'>%2</span> %3"_s.arg(theme::color(Role::Muted).name(), name, value.toHtmlEscaped()));
  };
  figure(Elapsed, tr("elapsed"), format::seconds(p.secondsElapsed));
  QString left;
  if (active && p.phase == MigrationPhase::Loading) {
    if (m_run->state() == Run::State::Paused) left = tr("paused");
    else if (const double stalled = m_run->stalledSeconds(); stalled > 0) left = tr("stalled for %1").arg(format::seconds(stalled));
    else if (p.secondsLeft >= 0 && (p.secondsElapsed >= etaFromSeconds || share >= etaFromShare)) left = tr("about %1").arg(format::seconds(p.secondsLeft));
    else left = tr("not known yet");
  }
  figure(Left, tr("left"), left);
  figure(RowsDone, tr("rows"), p.estimatedRows > 0 && !loaded ? tr("%1 of %2").arg(format::count(p.rows), format::approximate(p.estimatedRows, false)) : format::count(p.rows));
  figure(RowsRate, tr("rows/s"), p.rowsPerSecond > 0 ? format::count(qint64(p.rowsPerSecond)) : QString());
  figure(BytesRate, tr("speed"), p.bytesPerSecond > 0 ? tr("%1/s").arg(format::bytes(qint64(p.bytesPerSecond))) : QString());
  figure(Connections, tr("connections"), p.connections > 0 ? format::count(p.connections) : QString());
  figure(Errors, tr("errors"), p.errors + p.retries > 0 ? (p.retries > 0 ? tr("%1, retries %2").arg(p.errors).arg(p.retries) : format::count(p.errors)) : QString());
  figure(Lag, tr("lag"), p.lagSeconds >= 0 ? (p.lagBytes >= 0 ? tr("%1 / %2").arg(format::seconds(p.lagSeconds), format::bytes(p.lagBytes)) : format::seconds(p.lagSeconds)) : QString());
  if (active) return m_outcome->clear();
  const MigrationResult &r = m_run->result();
  if (r.error) m_outcome->show(*r.error);
  else if (m_run->state() == Run::State::Succeeded) m_outcome->show(Role::Done, r.summary.isEmpty() ? tr("The run is done.") : r.summary);
  else m_outcome->show(Role::Attention, r.summary.isEmpty() ? m_run->stateText() : r.summary);
}

void RunView::refreshButtons() {
  const bool active = m_run && m_run->isActive();
  m_pause->setEnabled(active && m_run->canPause());
  m_pause->setText(active && m_run->state() == Run::State::Paused ? tr("&Continue") : tr("&Pause"));
  m_stop->setEnabled(active);
  m_stop->setText(active && m_run->state() == Run::State::Stopping ? tr("&Stop at once") : tr("&Stop"));
  // A comparison or a reload is simply done again; a migration goes on in its folder.
  m_retry->setEnabled(m_run && !active && m_run->state() != Run::State::Succeeded && m_run == m_document.lastMigration() && !m_run->folder.isEmpty());
  m_copy->setEnabled(m_run);
  m_validate->setEnabled(m_run);
}

void RunView::refreshDetails() {
  std::vector<TextTableModel::Row> rows;
  if (m_run)
    for (const auto &[time, text] : m_run->timeline()) rows.push_back({{QLocale().toString(time.toLocalTime(), QLocale::ShortFormat), text}, {}, 0});
  m_timeline->setRows(std::move(rows));
  rows.clear();
  // Ten thousand tables have forty thousand statements: only for the tab that shows them.
  if (const auto &converted = m_document.conversion().result; converted && m_details->currentIndex() == 2)
    for (const convert::TargetStatement &s : converted->statements) rows.push_back({{convert::stageName(s.stage), s.object.display(), s.sql.text().simplified()}, {}, 0});
  m_statements->setRows(std::move(rows));
  if (!m_run || m_run->folder.isEmpty()) return m_rejects->setRows({});
  rows.clear();
  for (const RejectedRow &r : readRejects(m_run->folder)) rows.push_back({{r.table, r.key, r.column, format::elide(r.value, 120), r.error}, u"state-failed"_s, 2});
  const int count = int(rows.size());
  m_rejects->setRows(std::move(rows));
  m_details->setTabText(1, count > 0 ? tr("Rejected rows (%1)").arg(format::count(count)) : tr("Rejected rows"));
}

void RunView::copyMarkdown() const {
  QString text = u"| "_s;
  for (int c = 0; c < RunTableModel::ColumnCount; ++c) text += m_tables->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString() + u" | "_s;
  text += u"\n|"_s + u"---|"_s.repeated(RunTableModel::ColumnCount);
  for (int r = 0; r < m_filter->rowCount(); ++r) {
    text += u"\n| "_s;
    for (int c = 0; c < RunTableModel::ColumnCount; ++c) text += m_filter->index(r, c).data().toString().replace(u'|', u"\\|"_s) + u" | "_s;
  }
  QGuiApplication::clipboard()->setText(text);
}

} // namespace portolan::ui
