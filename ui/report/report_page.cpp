// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "ui/widgets/bits.h"
#include "ui/widgets/core_text.h"
#include "ui/widgets/format.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>

namespace portolan::ui {

using namespace Qt::StringLiterals;

ReportPage::ReportPage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Report, tr("Report"), tr("What was moved and proved, and what was not."), parent) {
  m_folder = new QPushButton(theme::icon(u"folder"_s), tr("Run &folder"), this);
  m_folder->setObjectName(u"runFolderButton"_s);
  m_open = new QPushButton(theme::icon(u"report"_s), tr("Open the full &report"), this);
  m_open->setObjectName(u"openReportButton"_s);
  headerRow()->addWidget(m_folder, 0, Qt::AlignTop);
  headerRow()->addWidget(m_open, 0, Qt::AlignTop);
  m_stack = new QStackedWidget(this);
  auto *empty = new EmptyState(u"report"_s, tr("No run has ended yet. Its report appears here."), tr("Go to Load"), this);
  connect(empty, &EmptyState::action, this, [this] { Q_EMIT openStep(Step::Load); });
  m_stack->addWidget(empty);
  auto *content = new QWidget(this);
  auto *layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  m_outcome = new MessageLine(content);
  m_outcome->setObjectName(u"reportOutcome"_s);
  layout->addWidget(m_outcome);
  m_figures = new QLabel(content);
  m_figures->setTextFormat(Qt::RichText);
  m_figures->setWordWrap(true);
  layout->addWidget(m_figures);
  auto *tabs = new QTabWidget(content);
  tabs->setDocumentMode(true);
  const auto tab = [&](TextTableModel *model, int stretch, const QString &name, const QString &nothing) {
    auto *view = new QTableView(tabs);
    view->setAccessibleName(name);
    view->setModel(model);
    bits::columns(view, stretch);
    view->setColumnWidth(0, model == m_runs ? 80 : 240);
    if (model == m_runs) view->setColumnWidth(1, 150);
    if (model == m_findings) view->setColumnWidth(3, 320);
    bits::placeholder(view, nothing);
    tabs->addTab(view, name);
  };
  m_notMoved = new TextTableModel({tr("Object"), tr("Why")}, this);
  m_findings = new TextTableModel({tr("Object"), tr("Item"), tr("What differs"), tr("What to do")}, this);
  m_runs = new TextTableModel({tr("Run"), tr("Started"), tr("Took"), tr("Rows"), tr("Result")}, this);
  m_runs->setNumeric({2, 3});
  tab(m_notMoved, 1, tr("Not moved"), tr("Nothing was left behind."));
  tab(m_findings, 2, tr("Findings"), tr("No findings: everything converted by itself."));
  tab(m_runs, 4, tr("All runs of this task"), {});
  layout->addWidget(tabs, 1);
  m_stack->addWidget(content);
  body()->addWidget(m_stack, 1);
  connect(m_open, &QPushButton::clicked, this, [this] { openReport(); });
  connect(m_folder, &QPushButton::clicked, this, [this] {
    if (const Run *run = this->document().currentRun()) QDesktopServices::openUrl(QUrl::fromLocalFile(run->folder));
  });
  setRefresh([this] { refresh(); });
  connect(&document, &TaskDocument::runsChanged, this, &ReportPage::refreshSoon);
  refresh();
}

void ReportPage::openReport() {
  if (const Run *run = document().currentRun()) QDesktopServices::openUrl(QUrl::fromLocalFile(run->result().reportPath));
}

void ReportPage::refresh() {
  const Run *run = document().currentRun();
  const bool ended = run && !run->isActive();
  m_stack->setCurrentIndex(ended ? 1 : 0);
  m_open->setEnabled(ended && QFileInfo::exists(run->result().reportPath));
  m_folder->setEnabled(ended && QFileInfo::exists(run->folder));
  if (!ended) return;
  const MigrationResult &r = run->result();
  const MigrationProgress &p = run->progress();
  if (r.error) m_outcome->show(*r.error);
  else m_outcome->show(run->state() == Run::State::Succeeded ? Role::Done : Role::Attention, r.summary.isEmpty() ? run->stateText() : r.summary);
  const auto figure = [](const QString &name, const QString &value) { return u"<span style='color:%1'>%2</span>&nbsp;<b>%3</b>"_s.arg(theme::color(Role::Muted).name(), name.toHtmlEscaped(), value.toHtmlEscaped()); };
  m_figures->setText(QStringList{figure(tr("rows"), format::count(p.rows)), figure(tr("size"), format::bytes(p.bytes)), figure(tr("took"), format::seconds(p.secondsElapsed)),
                                 figure(tr("rejected"), format::count(p.rejected)), figure(tr("retries"), format::count(p.retries)), figure(tr("exit code"), QString::number(r.exitCode))}
                         .join(u"&nbsp;&nbsp;&nbsp; "_s));
  std::vector<TextTableModel::Row> rows;
  for (const auto &[name, why] : r.notMoved) rows.push_back({{name.display(), why}, u"state-attention"_s, 1});
  m_notMoved->setRows(std::move(rows));
  rows.clear();
  for (const convert::Finding &f : r.findings) rows.push_back({{u"%1 %2"_s.arg(format::kind(f.objectKind), f.object.display()), f.id, conversionText(f.message), conversionText(f.action)}, bits::severityIcon(int(f.severity)), int(f.severity)});
  m_findings->setRows(std::move(rows));
  rows.clear();
  for (auto it = document().runs().rbegin(); it != document().runs().rend(); ++it) {
    const Run &each = **it;
    rows.push_back({{u"#%1"_s.arg(each.number()), QLocale().toString(each.started().toLocalTime(), QLocale::ShortFormat), format::seconds(each.progress().secondsElapsed), format::count(each.progress().rows),
                     each.result().summary.isEmpty() ? each.stateText() : each.result().summary}, each.stateIcon(), each.state() == Run::State::Succeeded ? 0 : each.state() == Run::State::Failed ? 2 : 1});
  }
  m_runs->setRows(std::move(rows));
}

} // namespace portolan::ui
