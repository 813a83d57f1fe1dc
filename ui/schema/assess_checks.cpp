// SPDX-License-Identifier: GPL-3.0-or-later
// Assessment: what both servers are asked before a task starts.
#include "ui/schema/assess_page.h"
#include "ui/session/background.h"
#include "ui/widgets/bits.h"

#include <QHBoxLayout>
#include <QSaveFile>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

QString resultWord(task::CheckResult result) {
  switch (result) {
  case task::CheckResult::Passed: return AssessPage::tr("passed");
  case task::CheckResult::Skipped: return AssessPage::tr("not tried");
  case task::CheckResult::Warning: return AssessPage::tr("look at it");
  case task::CheckResult::Failed: return AssessPage::tr("failed");
  }
  return {};
}

QString resultIcon(task::CheckResult result) {
  switch (result) {
  case task::CheckResult::Passed: return u"state-done"_s;
  case task::CheckResult::Skipped: return u"state-skipped"_s;
  case task::CheckResult::Warning: return bits::severityIcon(1);
  case task::CheckResult::Failed: return bits::severityIcon(2);
  }
  return {};
}

} // namespace

QWidget *AssessPage::makeChecks() {
  auto *area = new QWidget(m_lower);
  auto *layout = new QVBoxLayout(area);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(4);
  auto *row = new QHBoxLayout;
  m_runChecks = new QPushButton(theme::icon(u"plug"_s), tr("&Run the checks"), area);
  m_runChecks->setObjectName(u"runChecksButton"_s);
  m_saveChecks = new QPushButton(theme::icon(u"save"_s), tr("&Save the checks…"), area);
  m_saveChecks->setObjectName(u"saveChecksButton"_s);
  m_saveChecks->setEnabled(false);
  m_checksTitle = bits::muted(tr("Privileges, settings, keys, names, room and time are looked at on both servers. The source is only read; on the target one table is made and dropped again."), area);
  m_checksTitle->setObjectName(u"checksTitle"_s);
  row->addWidget(m_runChecks);
  row->addWidget(m_saveChecks);
  row->addWidget(m_checksTitle, 1);
  layout->addLayout(row);
  auto *splitter = new QSplitter(Qt::Horizontal, area);
  m_checks = new TextTableModel({tr("Result"), tr("Check"), tr("What was found")}, this);
  m_checksView = new QTableView(splitter);
  m_checksView->setObjectName(u"checksView"_s);
  m_checksView->setAccessibleName(tr("Checks on both servers"));
  m_checksView->setModel(m_checks);
  bits::columns(m_checksView, 2);
  m_checksView->setColumnWidth(0, 110);
  m_checksView->setColumnWidth(1, 260);
  bits::placeholder(m_checksView, tr("Not checked yet."));
  m_checkDetail = new QLabel(splitter);
  m_checkDetail->setObjectName(u"checkDetailLabel"_s);
  m_checkDetail->setWordWrap(true);
  m_checkDetail->setMinimumWidth(160);
  m_checkDetail->setMargin(8);
  m_checkDetail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_checkDetail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  splitter->setChildrenCollapsible(false);
  layout->addWidget(splitter, 1);
  connect(m_runChecks, &QPushButton::clicked, this, [this] { runChecks(); });
  connect(m_saveChecks, &QPushButton::clicked, this, [this] {
    document().services().prompter.saveFile(this, tr("Save the checks"), definition().name + u"-checks.html"_s, tr("HTML (*.html)"), [this](const QString &path) {
      QSaveFile file(path);
      if (file.open(QIODevice::WriteOnly) && file.write(m_checksHtml) == m_checksHtml.size() && file.commit()) m_message->show(Role::Done, tr("The checks were written to %1.").arg(path));
      else m_message->show(Role::Failed, tr("%1 could not be written: %2").arg(path, file.errorString()));
    });
  });
  connect(m_checksView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { m_checkDetail->setText(m_checkDetails.value(now.row())); });
  return area;
}

void AssessPage::runChecks() {
  for (const Side side : {Side::Source, Side::Target})
    if (!document().side(side).passed) return m_message->show(Role::Attention, side == Side::Source ? tr("Test the source first.") : tr("Test the target first."));
  auto options = document().options();
  if (!options) return m_message->show(options.error());
  auto folder = std::make_shared<QTemporaryDir>();
  if (const QByteArray rules = definition().rulesJson.toUtf8(); !rules.trimmed().isEmpty()) {
    options->mappingFile = folder->filePath(u"rules.json"_s);
    QSaveFile file(options->mappingFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(rules) != rules.size() || !file.commit())
      return m_message->show(Role::Failed, tr("%1 could not be written: %2").arg(options->mappingFile, file.errorString()));
  }
  const CancelToken job = newJob();
  showJob(m_message, tr("Both servers are asked…"), job);
  m_runChecks->setEnabled(false);
  using Report = Result<task::AssessmentReport>;
  const auto work = [&engines = document().services().engines, options = *options, folder, job]() -> Report { return task::Assessment(engines, options, job).run(); };
  inBackground(document().services().jobs, this, work, [this](Report report) {
    m_runChecks->setEnabled(true);
    m_message->clear();
    if (!report) return m_message->show(report.error());
    showChecks(*report);
  });
}

void AssessPage::showChecks(const task::AssessmentReport &report) {
  m_checksHtml = report.toHtml();
  m_checkDetails.clear();
  m_saveChecks->setEnabled(true);
  std::vector<task::AssessmentCheck> checks = report.checks;
  std::ranges::stable_sort(checks, std::ranges::greater(), [](const task::AssessmentCheck &c) { return int(c.result); });
  std::vector<TextTableModel::Row> rows;
  for (const task::AssessmentCheck &c : checks) {
    const int severity = c.result == task::CheckResult::Failed ? 2 : c.result == task::CheckResult::Warning ? 1 : 0;
    rows.push_back({{resultWord(c.result), c.title, c.finding}, resultIcon(c.result), severity});
    QStringList detail;
    if (!c.finding.isEmpty()) detail << c.finding;
    if (!c.objects.isEmpty()) detail << c.objects.mid(0, 20).join(u", "_s) + (c.objects.size() > 20 ? u", …"_s : QString());
    if (!c.why.isEmpty()) detail << c.why;
    if (!c.mend.isEmpty()) detail << tr("What to do:") + u'\n' + c.mend.join(u'\n');
    m_checkDetails << detail.join(u"\n\n"_s);
  }
  m_checks->setRows(std::move(rows));
  if (m_checks->rowCount() > 0) m_checksView->selectRow(0);
  const int failed = report.count(task::CheckResult::Failed), warnings = report.count(task::CheckResult::Warning);
  m_checksTitle->setText(failed + warnings == 0 ? tr("%n check(s): nothing stands in the way.", nullptr, int(report.checks.size()))
                                                : tr("%1 failed, %2 to look at, of %3 checks.").arg(failed).arg(warnings).arg(report.checks.size()));
}

} // namespace portolan::ui
