// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/follow_page.h"

#include "ui/session/background.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double readyLagSeconds = 2.0;

/// The core writes UTC for programs.
QString localTime(const QString &iso) {
  const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
  if (!time.isValid()) return iso;
  const QDateTime local = time.toLocalTime();
  return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), u"HH:mm:ss"_s) : QLocale().toString(local, QLocale::ShortFormat);
}
} // namespace

FollowPage::FollowPage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Follow, tr("Follow and cut over"), tr("Changes of the source reach the target until the application moves over."), parent) {
  m_check = new QPushButton(theme::icon(u"plug"_s), tr("Check &readiness"), this);
  m_check->setObjectName(u"readinessButton"_s);
  headerRow()->addWidget(m_check, 0, Qt::AlignTop);
  m_message = new MessageLine(this);
  m_message->setObjectName(u"followMessage"_s);
  body()->addWidget(m_message);
  m_state = new QLabel(this);
  m_state->setObjectName(u"followStateLabel"_s);
  m_state->setWordWrap(true);
  body()->addWidget(m_state);
  m_charts = new RunCharts(this);
  body()->addWidget(m_charts);
  auto *columns = new QHBoxLayout;
  columns->setSpacing(16);
  const auto table = [this](TextTableModel *model, int stretch, const QString &name, const QString &empty) {
    auto *view = new QTableView(this);
    view->setAccessibleName(name);
    view->setModel(model);
    bits::columns(view, stretch);
    view->setWordWrap(true);
    bits::placeholder(view, empty);
    return view;
  };
  auto *left = new QVBoxLayout;
  left->addWidget(new QLabel(tr("What the source needs before its changes can be followed:"), this));
  m_readiness = new TextTableModel({tr("Check"), tr("Result"), tr("Way out")}, this);
  auto *readiness = m_readinessView = table(m_readiness, 1, tr("Readiness of the source"), tr("Not checked yet."));
  readiness->setColumnWidth(0, 150);
  readiness->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  readiness->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  left->addWidget(readiness, 2);
  left->addWidget(new QLabel(tr("Counters that are set at the cut-over:"), this));
  m_sequences = new TextTableModel({tr("Table"), tr("Column"), tr("Next value on the source")}, this);
  auto *sequences = table(m_sequences, 0, tr("Sequences and auto-increments"), tr("No counters: nothing has to be set."));
  m_sequences->setNumeric({2});
  sequences->setColumnWidth(2, 180);
  left->addWidget(sequences, 1);
  columns->addLayout(left, 3);
  columns->addWidget(makeCutOver(), 2);
  body()->addLayout(columns, 1);
  connect(m_check, &QPushButton::clicked, this, [this] { checkReadiness(); });
  setRefresh([this] { refresh(); });
  connect(&document, &TaskDocument::stepsChanged, this, &FollowPage::refreshSoon);
  refresh();
}

FollowPage::Light FollowPage::addLight(QLayout *layout) {
  auto *row = new QWidget(this);
  auto *rowLayout = new QHBoxLayout(row);
  rowLayout->setContentsMargins(0, 0, 0, 0);
  Light light{new IconLabel(16, row), new QLabel(row)};
  light.text->setWordWrap(true);
  rowLayout->addWidget(light.icon, 0, Qt::AlignTop);
  rowLayout->addWidget(light.text, 1);
  layout->addWidget(row);
  return light;
}

void FollowPage::setLight(const Light &light, int state, const QString &text) {
  light.icon->setIcon(state == 1 ? u"state-done"_s : state == 2 ? u"state-attention"_s : u"state-waiting"_s, state == 1 ? Role::Done : state == 2 ? Role::Attention : Role::Muted);
  light.text->setText(text);
}

QWidget *FollowPage::makeCutOver() {
  auto *panel = bits::panel(this);
  auto *layout = new QVBoxLayout(panel);
  layout->setContentsMargins(12, 12, 12, 12);
  layout->setSpacing(8);
  auto *title = new QLabel(tr("Cut over"), panel);
  QFont bold = title->font();
  bold.setBold(true);
  title->setFont(bold);
  layout->addWidget(title);
  m_running = addLight(layout);
  m_lag = addLight(layout);
  m_errors = addLight(layout);
  m_validated = addLight(layout);
  m_writersStopped = new QCheckBox(tr("The application no longer &writes to the source"), panel);
  m_writersStopped->setObjectName(u"writersStoppedCheckBox"_s);
  layout->addWidget(m_writersStopped);
  const auto option = [&](const QString &name, const QString &text, const QString &help) {
    auto *box = new QCheckBox(text, panel);
    box->setObjectName(name);
    box->setToolTip(help);
    box->setAccessibleDescription(help);
    layout->addWidget(box);
    return box;
  };
  m_readOnly = option(u"readOnlySourceCheckBox"_s, tr("&Make the source read-only first"), tr("Other sessions are closed, so that nothing is written while the cut-over goes on. Taken back when the cut-over is not ready."));
  m_keepWayBack = option(u"keepWayBackCheckBox"_s, tr("&Keep a way back"), tr("The target's changes from the cut-over on are kept, so that they can be brought back into the old source."));
  m_cutOver = bits::primary(tr("&Cut over"), panel);
  m_cutOver->setObjectName(u"cutOverButton"_s);
  layout->addWidget(m_cutOver, 0, Qt::AlignLeft);
  layout->addWidget(bits::muted(tr("Following stops at the source's position of this moment, the counters are set and the result is compared. Until the application writes "
                                   "to the target you can go back to the source at once; afterwards only with a way back that was kept."), panel));
  m_wayBack = new QPushButton(theme::icon(u"undo"_s), tr("&Bring changes back…"), panel);
  m_wayBack->setObjectName(u"wayBackButton"_s);
  m_wayBack->setToolTip(tr("Changes of the new database are written into the old one, until you stop it"));
  m_cleanUp = new QPushButton(theme::icon(u"minus"_s), tr("C&lean up…"), panel);
  m_cleanUp->setObjectName(u"cleanUpButton"_s);
  m_cleanUp->setToolTip(tr("Removes what the stopped run keeps on both sides: slot, publication or triggers on the source, control tables on the target"));
  layout->addWidget(m_wayBack, 0, Qt::AlignLeft);
  layout->addWidget(m_cleanUp, 0, Qt::AlignLeft);
  connect(m_wayBack, &QPushButton::clicked, this, [this] { followBack(); });
  connect(m_cleanUp, &QPushButton::clicked, this, [this] { cleanUp(); });
  layout->addStretch(1);
  connect(m_writersStopped, &QCheckBox::toggled, this, [this] { refresh(); });
  connect(m_cutOver, &QPushButton::clicked, this, [this] { cutOver(); });
  return panel;
}

void FollowPage::entered() {
  if (m_readiness->rowCount() == 0 && document().side(Side::Source).passed) checkReadiness();
}

void FollowPage::checkReadiness() {
  const Engine *engine = document().services().engines.find(definition().source.endpoint.engine);
  if (m_checking || !engine) return;
  if (!engine->capabilities().changeSource) {
    m_readiness->setRows({{{tr("Engine"), tr("%1 cannot tell its changes").arg(engine->capabilities().title), tr("Use a full load")}, u"state-failed"_s, 2}});
    return;
  }
  m_checking = true;
  m_check->setEnabled(false);
  using Lines = Result<std::vector<CheckLine>>;
  const CancelToken job = newJob();
  showJob(m_message, tr("Asking the source…"), job);
  const auto work = [engine, job, endpoint = definition().source.endpoint, secret = document().side(Side::Source).secret]() -> Lines {
    auto connection = engine->connect(endpoint, secret, job);
    if (!connection) return std::unexpected(connection.error());
    const auto wakeUp = job.onCancel([raw = connection->get()] { raw->cancel(); });
    return engine->captureReadiness(**connection, CaptureOptions());
  };
  inBackground(document().services().jobs, this, work, [this](Lines lines) {
    m_checking = false;
    m_check->setEnabled(true);
    m_message->clear();
    if (!lines) return m_message->show(lines.error());
    std::vector<TextTableModel::Row> rows;
    for (const CheckLine &l : *lines) {
      const int severity = l.state == CheckLine::State::Failed ? 2 : l.state == CheckLine::State::Warning ? 1 : 0;
      rows.push_back({{checkStepName(l.step), l.text, l.wayOut.contains("--install-triggers"_L1) ? tr("Tick \"Triggers may be made in a SQLite source\" under Load") : l.wayOut}, severity > 0 ? bits::severityIcon(severity) : u"state-done"_s, severity});
    }
    // Where everything is as it should be there is no way out to show.
    m_readinessView->setColumnHidden(2, std::ranges::all_of(rows, [](const TextTableModel::Row &r) { return r.cells.value(2).isEmpty(); }));
    m_readiness->setRows(std::move(rows));
  });
}

void FollowPage::watch(Run *run) {
  if (m_run == run) return;
  if (m_run) m_run->disconnect(this);
  m_run = run;
  if (run) connect(run, &Run::progressChanged, this, &FollowPage::refreshSoon);
}

void FollowPage::refresh() {
  watch(document().currentRun());
  const bool wanted = definition().type != MigrationType::FullLoad;
  const bool back = m_run && m_run->kind == Run::Kind::Reverse;
  const bool following = m_run && m_run->isActive() && m_run->progress().phase == MigrationPhase::Following && !back;
  if (!wanted) m_state->setText(tr("This task is one full load: nothing is followed. Choose \"full load, then follow changes\" under Load to follow the source."));
  else if (!m_run) m_state->setText(tr("Following begins after the full load, from the very point of its snapshot."));
  else m_state->setText(m_run->statusLine() + (m_run->progress().upToDateAsOf.isEmpty() ? QString() : u" · "_s + tr("up to date as of %1").arg(localTime(m_run->progress().upToDateAsOf))));
  m_charts->setVisible(wanted);
  if (wanted && isVisible()) m_charts->show(m_run);
  const double lag = m_run ? m_run->progress().lagSeconds : -1;
  setLight(m_running, following ? 1 : 0, following ? tr("Changes are being followed") : tr("Changes are not being followed"));
  setLight(m_lag, lag < 0 ? 0 : lag <= readyLagSeconds ? 1 : 2, lag < 0 ? tr("Lag: not known yet") : lag <= readyLagSeconds ? tr("Lag: %1").arg(format::seconds(lag)) : tr("Lag: %1, wait until it is below %2").arg(format::seconds(lag), format::seconds(readyLagSeconds)));
  const int errors = m_run ? m_run->progress().errors : 0;
  const qint64 rejected = m_run ? m_run->progress().rejected : 0;
  setLight(m_errors, !m_run ? 0 : errors == 0 && rejected == 0 ? 1 : 2, !m_run ? tr("Errors: no run yet") : errors == 0 && rejected == 0 ? tr("No errors, no rejected rows") : tr("%1 errors, %2 rejected rows").arg(format::count(errors), format::count(rejected)));
  int different = 0, equal = 0;
  // A comparison beside this run is newer than what the run itself knows.
  const Run *newest = document().newestRun();
  const bool beside = newest && newest->aside && !newest->isActive() && !newest->result().error;
  if (const Run *compared = beside ? newest : m_run.data())
    for (const TableProgress &t : compared->progress().tables) {
      different += t.state == TableState::Different ? 1 : 0;
      equal += t.validation == "equal"_L1 || t.state == TableState::Validated ? 1 : 0;
    }
  setLight(m_validated, different > 0 ? 2 : equal > 0 ? 1 : 0, different > 0 ? tr("%n table(s) differ", nullptr, different) : equal > 0 ? tr("%n table(s) are equal", nullptr, equal) : tr("Not compared yet; the cut-over compares"));
  for (QCheckBox *box : {m_readOnly, m_keepWayBack}) box->setEnabled(following);
  const bool ends = document().side(Side::Source).passed && document().side(Side::Target).passed && !(m_run && m_run->isActive());
  m_wayBack->setVisible(document().hasWayBack());
  m_wayBack->setEnabled(ends);
  m_cleanUp->setVisible(document().canCleanUp());
  m_cleanUp->setEnabled(ends);
  m_cutOver->setEnabled(following && m_writersStopped->isChecked() && (lag < 0 || lag <= readyLagSeconds * 5));
  std::vector<TextTableModel::Row> rows;
  if (const auto &catalog = document().catalog().catalog)
    for (const Table &t : catalog->tables) {
      if (t.autoIncrementNext < 0) continue;
      for (const Column &c : t.columns)
        if (c.identity.kind != IdentityKind::None) rows.push_back({{t.name.display(), c.name, format::count(t.autoIncrementNext)}, {}, 0});
    }
  if (int(rows.size()) != m_sequences->rowCount()) m_sequences->setRows(std::move(rows));
}

void FollowPage::cutOverEnded(const Run &run) {
  if (run.isActive()) return;
  if (run.result().error) return m_message->show(*run.result().error);
  if (run.state() != Run::State::Succeeded) return m_message->show(Role::Attention, run.result().summary.isEmpty() ? run.stateText() : run.result().summary);
  QString text = tr("The cut-over is done: %1 is the database to work with now.").arg(definition().target.title());
  text += u' ' + (m_readOnly->isChecked() ? tr("The source stays read-only.") : tr("The source was left as it is."));
  if (document().hasWayBack()) text += u' ' + tr("Changes that are made from now on can be brought back into it.");
  m_message->show(Role::Done, text);
  refresh();
}

void FollowPage::cutOver() {
  Run *run = m_run;
  if (!run) return;
  const QString name = definition().target.title();
  Question q{tr("Cut over?"), tr("Following stops at the position of this moment and the result is compared. After that %1 is the database to work with.").arg(name), {}, {tr("Cut over to %1").arg(name), tr("Cancel")}, -1, {}};
  const bool readOnly = m_readOnly->isChecked(), wayBack = m_keepWayBack->isChecked();
  const QString source = definition().source.title();
  if (readOnly) q.text += u' ' + tr("%1 is made read-only first and its other sessions are closed.").arg(source);
  if (wayBack) q.text += u' ' + tr("The changes of %1 are kept from then on.").arg(name);
  if (readOnly && definition().source.production) q.typeToConfirm = source;
  document().services().prompter.ask(this, q, [this, q, readOnly, wayBack, run = QPointer<Run>(run)](int answer) {
    if (answer != 0 || !run) return;
    // The stream is stopped and taken up again with the cut-over as its end: it drains, waits for quiet, proves, sets the
    // next numbers, makes the triggers. What was applied is not applied twice, the position lies in the target.
    connect(run, &Run::stateChanged, this, [this, run, q, readOnly, wayBack] {
      if (!run || run->isActive()) return;
      run->disconnect(this);
      TaskDocument::Start start;
      start.resume = start.cutOver = true;
      start.readOnlySource = readOnly;
      start.keepWayBack = wayBack;
      if (readOnly) start.consent = q.typeToConfirm.isEmpty() ? q.buttons.first() : q.typeToConfirm;
      auto last = document().startRun(start);
      if (!last) m_message->show(last.error());
      else m_message->show(Role::Running, tr("The cut-over is going on; its steps stand under Load."));
      if (last) connect(*last, &Run::stateChanged, this, [this, cut = *last] { cutOverEnded(*cut); }, Qt::QueuedConnection);
      refresh();
    });
    run->stop();
  });
}

/// The new database's changes into the old one, as long as the person wants it.
void FollowPage::followBack() {
  const QString from = definition().target.title(), to = definition().source.title();
  Question q{tr("Bring changes back?"), tr("Changes that were made in %1 since the cut-over are written into %2, and new ones follow until you stop the run. No application may write to %2 meanwhile.").arg(from, to), {}, {tr("Write the changes into %1").arg(to), tr("Cancel")}, -1, {}};
  if (definition().source.production) q.typeToConfirm = to;
  document().services().prompter.ask(this, q, [this](int answer) {
    if (answer != 0) return;
    TaskDocument::Start start;
    start.kind = Run::Kind::Reverse;
    if (auto run = document().startRun(start); !run) m_message->show(run.error());
    else m_message->show(Role::Running, tr("Changes are being brought back; the run stands under Load."));
    refresh();
  });
}

void FollowPage::cleanUp() {
  Question q{tr("Clean up?"), tr("What run #%1 keeps is removed: slot, publication or triggers on %2, its rows in the control tables on %3. It cannot be taken up again. Your tables are not touched.")
                                  .arg(document().lastMigration()->number()).arg(definition().source.title(), definition().target.title()), {}, {tr("Remove what the run keeps"), tr("Cancel")}, 0, {}};
  document().services().prompter.ask(this, q, [this, q](int answer) {
    if (answer != 0) return;
    TaskDocument::Start start;
    start.kind = Run::Kind::CleanUp;
    start.consent = q.buttons.first();
    auto run = document().startRun(start);
    if (!run) return m_message->show(run.error());
    m_message->show(Role::Running, tr("Cleaning up…"));
    connect(*run, &Run::stateChanged, this, [this, done = *run] {
      if (done->isActive()) return;
      if (done->result().error) m_message->show(*done->result().error);
      else m_message->show(Role::Done, done->result().summary);
      if (Run *last = document().lastMigration(); last && !done->result().error) last->discard();
      refresh();
    }, Qt::QueuedConnection);
    refresh();
  });
}

} // namespace portolan::ui
