// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/validate_page.h"

#include "ui/report/run_report.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/format.h"

#include <QSplitter>
#include <QTableView>

namespace portolan::ui {

using namespace Qt::StringLiterals;

ValidatePage::ValidatePage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Validate, tr("Validate"), tr("Proof that both sides hold the same rows. Only an \"equal\" that was computed on both sides is shown as equal."), parent) {
  m_again = new QPushButton(theme::icon(u"retry"_s), tr("&Compare again"), this);
  m_again->setObjectName(u"compareAgainButton"_s);
  m_again->setToolTip(tr("Compares now, without a load"));
  headerRow()->addWidget(m_again, 0, Qt::AlignTop);
  connect(m_again, &QPushButton::clicked, this, [this] {
    TaskDocument::Start start;
    start.kind = Run::Kind::Validate;
    if (auto run = this->document().startRun(start); !run) m_message->show(run.error());
  });
  m_repair = new QPushButton(theme::icon(u"edit"_s), tr("&Repair…"), this);
  m_repair->setObjectName(u"repairButton"_s);
  m_repair->setToolTip(tr("Copies the rows that differ again from the source"));
  headerRow()->addWidget(m_repair, 0, Qt::AlignTop);
  connect(m_repair, &QPushButton::clicked, this, [this] { repair(); });
  m_message = new MessageLine(this);
  m_message->setObjectName(u"validateMessage"_s);
  body()->addWidget(m_message);
  auto *splitter = new QSplitter(Qt::Vertical, this);
  m_tables = new TextTableModel({tr("Table"), tr("Result"), tr("Rows"), tr("Rejected")}, this);
  m_tables->setNumeric({2, 3});
  auto *tables = new QTableView(splitter);
  tables->setObjectName(u"validationView"_s);
  tables->setAccessibleName(tr("Result of the comparison by table"));
  tables->setModel(m_tables);
  bits::columns(tables, 1);
  tables->setColumnWidth(0, 320);
  m_differences = new TextTableModel({tr("Table"), tr("Key"), tr("Column"), tr("Source"), tr("Target")}, this);
  auto *differences = new QTableView(splitter);
  differences->setObjectName(u"differencesView"_s);
  differences->setAccessibleName(tr("Differing rows"));
  differences->setModel(m_differences);
  bits::columns(differences, 4);
  differences->setColumnWidth(0, 220);
  differences->setColumnWidth(3, 220);
  bits::placeholder(tables, tr("One line per table appears here when a run compares."));
  bits::placeholder(differences, tr("No differing rows."));
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  body()->addWidget(splitter, 1);
  setRefresh([this] { refresh(); });
  connect(&document, &TaskDocument::stepsChanged, this, &ValidatePage::refreshSoon);
  refresh();
}

void ValidatePage::repair() {
  const QString name = definition().target.title();
  QStringList tables;
  for (const TableProgress &t : m_run ? m_run->progress().tables : std::vector<TableProgress>())
    if (t.state == TableState::Different) tables << exactPattern(t.source);
  if (tables.isEmpty()) return;
  const int count = int(tables.size());
  Question q;
  q.title = tr("Repair rows?");
  q.text = tr("The rows of %n table(s) in %1 that differ are written again as the source has them; rows that only %1 has are deleted. This cannot be undone.", nullptr, count).arg(name);
  q.details = tables.join(u'\n');
  q.buttons = {tr("Repair %n table(s) in %1", nullptr, count).arg(name), tr("Cancel")};
  q.destructive = 0;
  if (definition().target.production) q.typeToConfirm = name;
  const bool beside = m_run->aside;
  if (beside && followed()) q.text += u' ' + tr("Following stops for it at a transaction's end and goes on afterwards.");
  document().services().prompter.ask(this, q, [this, q, tables, beside](int answer) {
    if (answer != 0) return;
    TaskDocument::Start start;
    start.kind = Run::Kind::Validate;
    start.repair = true;
    start.beside = beside;
    start.only = tables;
    start.consent = q.typeToConfirm.isEmpty() ? q.buttons.first() : q.typeToConfirm;
    if (Run *run = beside ? followed() : nullptr) return repairBetween(run, start);
    if (auto run = document().startRun(start); !run) m_message->show(run.error());
  });
}

/// The run that follows changes now; null: none does.
Run *ValidatePage::followed() const {
  Run *run = document().currentRun();
  return run && run->isActive() && run->kind == Run::Kind::Migrate && run->progress().phase == MigrationPhase::Following ? run : nullptr;
}

/// Nothing is applied while rows are written again: the run that follows stops, the repair runs, and it is taken up again,
/// whatever the repair came to.
void ValidatePage::repairBetween(Run *following, const TaskDocument::Start &start) {
  const auto whenEnded = [this](Run *run, std::function<void()> next) {
    // The end tells of itself twice (phase and state), and what is queued comes although the connection is gone.
    m_waiting = connect(run, &Run::stateChanged, this, [this, run, next = std::move(next), done = std::make_shared<bool>(false)] {
      if (run->isActive() || std::exchange(*done, true)) return;
      const auto then = next; // the connection owns it
      disconnect(m_waiting);
      then();
    }, Qt::QueuedConnection);
  };
  const auto goOn = [this] {
    TaskDocument::Start again;
    again.resume = true;
    if (auto run = document().startRun(again); !run) m_message->show(run.error());
  };
  m_repairFailed.reset();
  m_repaired.clear();
  m_message->show(Role::Running, tr("Following stops for the repair."));
  whenEnded(following, [this, start, whenEnded, goOn] {
    auto repaired = document().startRun(start);
    if (!repaired) {
      m_message->show(repaired.error());
      return goOn();
    }
    whenEnded(*repaired, [this, goOn, run = *repaired] {
      m_repairFailed = run->result().error;
      m_repaired = run->result().summary;
      goOn();
    });
  });
  following->stop();
}

void ValidatePage::refresh() {
  if (m_run != document().newestRun()) {
    if (m_run) disconnect(m_run, &Run::progressChanged, this, nullptr);
    m_run = document().newestRun();
    if (m_run) connect(m_run, &Run::progressChanged, this, &ValidatePage::refreshSoon);
  }
  const bool ready = document().side(Side::Source).passed && document().side(Side::Target).passed && document().services().validation;
  m_again->setEnabled(ready && (!m_run || !m_run->isActive() || m_run == followed()));
  m_again->setText(followed() ? tr("&Compare now") : tr("&Compare again"));
  m_repair->setEnabled(false);
  std::vector<TextTableModel::Row> rows, differing;
  int equal = 0, different = 0, open = 0;
  if (m_run) {
    for (const TableProgress &t : m_run->progress().tables) {
      const bool bad = t.state == TableState::Different;
      const bool good = !bad && (t.state == TableState::Validated || t.validation == "equal"_L1);
      equal += good ? 1 : 0;
      different += bad ? 1 : 0;
      open += !good && !bad ? 1 : 0;
      const QString result = !t.validation.isEmpty() && t.validation != "equal"_L1 ? t.validation : bad ? tr("different") : good ? tr("equal") : tr("not compared");
      rows.push_back({{t.source.display(), result, t.rows == 0 && (m_run->kind == Run::Kind::Validate || m_run->progress().rows == 0) ? QString() : format::count(t.rows), t.rejected > 0 ? format::count(t.rejected) : QString()}, bad ? u"state-attention"_s : good ? u"state-done"_s : u"state-waiting"_s, bad ? 1 : 0});
    }
    for (const DifferingCell &d : readDifferences(m_run->folder)) differing.push_back({{d.table, d.key, d.column, d.source, d.target}, {}, 1});
  }
  m_repair->setEnabled(m_again->isEnabled() && different > 0);
  m_tables->setRows(std::move(rows));
  m_differences->setRows(std::move(differing));
  if (m_run && m_run->result().error && m_run->kind == Run::Kind::Validate) m_message->show(*m_run->result().error);
  else if (!m_run) m_message->show(Role::Muted, tr("Nothing was compared yet: the comparison follows the load."));
  else if (different > 0) m_message->show(Role::Attention, tr("%n table(s) differ.", nullptr, different) + u' ' + tr("The differing rows stand below and in the report of the run."));
  else if (equal > 0 && open == 0) m_message->show(Role::Done, tr("All %n table(s) are equal on both sides.", nullptr, equal));
  else if (equal > 0) m_message->show(Role::Running, tr("%1 equal, %2 not compared.").arg(format::count(equal), format::count(open)));
  else if (m_run == followed() && m_repairFailed) m_message->show(*m_repairFailed);
  else if (m_run == followed() && !m_repaired.isEmpty()) m_message->show(Role::Done, tr("Following goes on. The repair: %1").arg(m_repaired));
  else if (m_run == followed()) m_message->show(Role::Muted, tr("Changes are being followed. \"Compare now\" compares meanwhile; what differs is looked at again once the target has caught up."));
  else if (m_run->kind == Run::Kind::Validate && m_run->isActive()) m_message->show(Role::Running, tr("Comparing…"));
  else m_message->show(Role::Muted, m_run->isActive() ? tr("The comparison follows the load.") : tr("This run compared nothing."));
}

} // namespace portolan::ui
