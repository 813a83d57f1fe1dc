// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/assess_page.h"

#include "ui/widgets/bits.h"
#include "ui/widgets/core_text.h"
#include "ui/widgets/format.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QHorizontalStackedBarSeries>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocument>
#include <QValueAxis>

namespace portolan::ui {

using namespace Qt::StringLiterals;

AssessPage::AssessPage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Assess, tr("Assessment"), tr("What converts by itself, what needs a person, and about how much work that is."), parent) {
  m_export = new QPushButton(theme::icon(u"export"_s), tr("&Export…"), this);
  m_export->setObjectName(u"exportAssessmentButton"_s);
  m_export->setToolTip(tr("HTML, PDF, CSV or JSON, by the ending of the file name"));
  headerRow()->addWidget(m_export, 0, Qt::AlignTop);
  m_message = new MessageLine(this);
  body()->addWidget(m_message);
  m_stack = new QStackedWidget(this);
  m_empty = new EmptyState(u"chart"_s, {}, tr("Convert now"), this);
  connect(m_empty, &EmptyState::action, this, [this] { this->document().convert(); });
  m_stack->addWidget(m_empty);
  auto *content = new QSplitter(Qt::Vertical, this);
  auto *top = new QWidget(content);
  auto *topLayout = new QHBoxLayout(top);
  topLayout->setContentsMargins(0, 0, 0, 0);
  topLayout->setSpacing(16);
  auto *left = new QVBoxLayout;
  m_score = new QLabel(top);
  m_score->setObjectName(u"scoreLabel"_s);
  m_score->setTextFormat(Qt::RichText);
  m_score->setWordWrap(true);
  left->addWidget(m_score);
  m_kinds = new TextTableModel({tr("Kind"), tr("Automatic"), tr("Simple"), tr("Medium"), tr("Significant")}, this);
  m_kinds->setNumeric({1, 2, 3, 4});
  auto *kinds = new QTableView(top);
  kinds->setMinimumHeight(150); // a small screen scrolls rather than to squeeze it
  kinds->setAccessibleName(tr("Score by kind of object"));
  kinds->setModel(m_kinds);
  bits::columns(kinds, 0);
  left->addWidget(kinds, 1);
  topLayout->addLayout(left, 1);
  m_chart = new QChart;
  m_chart->setLocalizeNumbers(true);
  m_chart->setAnimationOptions(QChart::NoAnimation);
  m_chart->setMargins({0, 0, 0, 0});
  m_chart->setBackgroundRoundness(0);
  m_chartView = new QChartView(m_chart, top);
  m_chartView->setAccessibleName(tr("Objects by kind and effort"));
  m_chartView->setFrameShape(QFrame::NoFrame);
  m_chartView->setRenderHint(QPainter::Antialiasing);
  m_chartView->setFocusPolicy(Qt::NoFocus);
  m_chartView->setMinimumHeight(180);
  topLayout->addWidget(m_chartView, 1);
  m_findings = new TextTableModel({tr("Item"), tr("Effort"), tr("Object"), tr("What differs"), tr("What to do")}, this);
  m_sorted = new QSortFilterProxyModel(this);
  m_sorted->setSourceModel(m_findings);
  m_lower = new QTabWidget(content);
  m_lower->setObjectName(u"assessTabWidget"_s);
  m_lower->setDocumentMode(true);
  m_findingsView = new QTableView(m_lower);
  m_findingsView->setObjectName(u"assessFindingsView"_s);
  m_findingsView->setAccessibleName(tr("Findings"));
  m_findingsView->setModel(m_sorted);
  bits::columns(m_findingsView, 3);
  bits::placeholder(m_findingsView, tr("No findings: everything converts by itself."));
  m_findingsView->setSortingEnabled(true);
  m_findingsView->sortByColumn(-1, Qt::AscendingOrder);
  m_findingsView->setColumnWidth(2, 240);
  m_findingsView->setColumnWidth(4, 320);
  m_findingsView->setToolTip(tr("A double click opens the object"));
  content->addWidget(top);
  m_lower->addTab(m_findingsView, tr("Findings"));
  m_lower->addTab(makeChecks(), tr("Checks on both servers"));
  content->addWidget(m_lower);
  content->setSizes({250, 320});
  content->setStretchFactor(0, 2);
  content->setStretchFactor(1, 3);
  m_stack->addWidget(content);
  body()->addWidget(m_stack, 1);
  connect(m_findingsView, &QTableView::activated, this, [this](const QModelIndex &index) {
    const int row = m_sorted->mapToSource(index).row();
    const auto &result = this->document().conversion().result;
    if (!result || row < 0 || std::size_t(row) >= result->findings.size()) return;
    const convert::Finding &f = result->findings[std::size_t(row)];
    Q_EMIT openObject(f.objectKind, f.object);
  });
  connect(m_export, &QPushButton::clicked, this, [this] {
    this->document().services().prompter.saveFile(this, tr("Export the assessment"), definition().name + u"-assessment.html"_s, tr("HTML (*.html);;PDF (*.pdf);;CSV (*.csv);;JSON (*.json)"),
                                                  [this](const QString &path) { exportTo(path); });
  });
  connect(&document, &TaskDocument::conversionChanged, this, [this] { refresh(); });
  refresh();
}

void AssessPage::entered() {
  if (document().conversion().stale) document().convert();
}

void AssessPage::changeEvent(QEvent *event) {
  if (event->type() == QEvent::PaletteChange && m_chart) fillChart();
  StepPage::changeEvent(event);
}

void AssessPage::refresh() {
  const ConversionState &state = document().conversion();
  m_stack->setCurrentIndex(state.result ? 1 : 0);
  m_export->setEnabled(bool(state.result));
  m_empty->setText(state.running ? tr("Converting the schema…") : tr("Nothing to assess yet. The schema is converted when source and scope are known."));
  m_empty->setActionVisible(!state.running && document().catalog().catalog != nullptr);
  if (state.error) m_message->show(*state.error);
  else m_message->clear();
  if (!state.result || state.result.get() == m_shown) return;
  m_shown = state.result.get();
  m_assessment = assess(*state.source, state.result->findings);
  const int percent = m_assessment.objects > 0 ? int(100.0 * m_assessment.automatic / m_assessment.objects) : 100;
  const QString work = m_assessment.automatic == m_assessment.objects
                           ? tr("All %n object(s) convert by themselves.", nullptr, m_assessment.objects)
                           : tr("%1 of %2 objects convert by themselves; the others are about %3 h of work.")
                                 .arg(format::count(m_assessment.automatic), format::count(m_assessment.objects), QLocale().toString(m_assessment.hours, 'f', 0));
  m_score->setText(u"<span style='font-size:x-large; font-weight:600'>%1</span><br>%2"_s.arg(tr("%1 % automatic").arg(percent), work));
  std::vector<TextTableModel::Row> rows;
  for (const KindScore &k : m_assessment.kinds) rows.push_back({{k.title, format::count(k.automatic), format::count(k.simple), format::count(k.medium), format::count(k.significant)}, {}, 0});
  m_kinds->setRows(std::move(rows));
  rows.clear();
  for (const convert::Finding &f : state.result->findings)
    rows.push_back({{f.id, complexityText(f.complexity), u"%1 %2"_s.arg(format::kind(f.objectKind), f.object.display()), conversionText(f.message), conversionText(f.action)}, bits::severityIcon(int(f.severity)), int(f.severity)});
  m_findings->setRows(std::move(rows));
  fillChart();
}

void AssessPage::fillChart() {
  m_chart->removeAllSeries();
  for (QAbstractAxis *axis : m_chart->axes()) {
    m_chart->removeAxis(axis);
    delete axis;
  }
  const std::tuple<QString, Role, int KindScore::*> parts[] = {{tr("automatic"), Role::Series3, &KindScore::automatic}, {tr("simple"), Role::Series1, &KindScore::simple},
                                                                {tr("medium"), Role::Series2, &KindScore::medium}, {tr("significant"), Role::Series4, &KindScore::significant}};
  auto *series = new QHorizontalStackedBarSeries(m_chart);
  QStringList names;
  int most = 1;
  for (auto it = m_assessment.kinds.rbegin(); it != m_assessment.kinds.rend(); ++it) {
    names << it->title;
    most = std::max(most, it->total());
  }
  for (const auto &[name, role, field] : parts) {
    auto *set = new QBarSet(name, series);
    for (auto it = m_assessment.kinds.rbegin(); it != m_assessment.kinds.rend(); ++it) *set << (*it).*field;
    set->setColor(theme::color(role));
    set->setBorderColor(theme::color(Role::Window));
    series->append(set);
  }
  series->setBarWidth(0.6);
  m_chart->addSeries(series);
  auto *kinds = new QBarCategoryAxis(m_chart);
  kinds->setTruncateLabels(false);
  kinds->append(names);
  auto *count = new QValueAxis(m_chart);
  // Whole objects: whole steps, and a last one that is one of them.
  int step = 1;
  for (const int wanted : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000}) {
    step = wanted;
    if (most <= wanted * 5) break;
  }
  const int ticks = (most + step - 1) / step;
  count->setRange(0, ticks * step);
  count->setTickCount(ticks + 1);
  count->setLabelFormat(u"%.0f"_s);
  m_chart->addAxis(kinds, Qt::AlignLeft);
  m_chart->addAxis(count, Qt::AlignBottom);
  series->attachAxis(kinds);
  series->attachAxis(count);
  for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(kinds), static_cast<QAbstractAxis *>(count)}) {
    axis->setLabelsBrush(theme::color(Role::Text));
    axis->setGridLineColor(theme::color(Role::Border));
    axis->setLinePen(QPen(theme::color(Role::Border)));
  }
  m_chart->legend()->setAlignment(Qt::AlignBottom);
  m_chart->legend()->setLabelBrush(theme::color(Role::Text));
  m_chart->setBackgroundBrush(theme::color(Role::Window));
  m_chart->setBackgroundPen(Qt::NoPen);
  m_chartView->setBackgroundBrush(theme::color(Role::Window));
}

void AssessPage::exportTo(const QString &path) {
  const auto &result = document().conversion().result;
  if (!result) return;
  const QString html = assessmentHtml(tr("Assessment of %1").arg(definition().name), m_assessment, result->findings);
  if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument text;
    text.setHtml(html);
    text.print(&writer);
    return m_message->show(Role::Done, tr("The assessment was written to %1.").arg(path));
  }
  QByteArray bytes = html.toUtf8();
  if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) bytes = findingsCsv(result->findings);
  if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) bytes = findingsJson(m_assessment, result->findings);
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) m_message->show(Role::Done, tr("The assessment was written to %1.").arg(path));
  else m_message->show(Role::Failed, tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace portolan::ui
