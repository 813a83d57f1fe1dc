// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/sample_view.h"

#include "ui/session/background.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
QString shown(const std::optional<QString> &cell) { return cell ? format::elide(*cell, 200) : u"NULL"_s; }
} // namespace

SampleView::SampleView(TaskDocument &document, QWidget *parent) : QWidget(parent), m_document(document) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  auto *row = new QHBoxLayout;
  m_title = bits::muted({}, this);
  m_title->setObjectName(u"sampleTitle"_s);
  row->addWidget(m_title, 1);
  m_stop = new QToolButton(this);
  m_stop->setObjectName(u"sampleStopButton"_s);
  m_stop->setText(tr("Cancel"));
  m_stop->setAutoRaise(true);
  m_stop->hide();
  row->addWidget(m_stop);
  layout->addLayout(row);
  auto *sides = new QSplitter(Qt::Horizontal, this);
  m_left = makeSide(m_before, u"sampleSourceView"_s, tr("Rows of the source"));
  m_right = makeSide(m_after, u"sampleTargetView"_s, tr("The same rows as they arrive"));
  sides->addWidget(m_left);
  sides->addWidget(m_right);
  sides->setChildrenCollapsible(false);
  layout->addWidget(sides, 1);
  connect(m_left->verticalScrollBar(), &QScrollBar::valueChanged, m_right->verticalScrollBar(), &QScrollBar::setValue);
  connect(m_right->verticalScrollBar(), &QScrollBar::valueChanged, m_left->verticalScrollBar(), &QScrollBar::setValue);
  connect(m_left->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { if (now.isValid() && m_right->currentIndex().row() != now.row()) m_right->selectRow(now.row()); });
  connect(m_right->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) { if (now.isValid() && m_left->currentIndex().row() != now.row()) m_left->selectRow(now.row()); });
  connect(m_stop, &QToolButton::clicked, this, [this] { clear(tr("Not read.")); });
  clear({});
}

SampleView::~SampleView() { giveUp(); }

QTableView *SampleView::makeSide(TextTableModel *&model, const QString &name, const QString &title) {
  model = new TextTableModel({}, this);
  auto *view = new QTableView(this);
  view->setObjectName(name);
  view->setAccessibleName(title);
  view->setModel(model);
  bits::columns(view, -1);
  bits::placeholder(view, title);
  return view;
}

void SampleView::giveUp() {
  if (m_cancel) m_cancel->cancel();
  m_cancel.reset();
  ++m_number;
  m_stop->hide();
}

void SampleView::clear(const QString &why) {
  giveUp();
  m_before->setRows({});
  m_after->setRows({});
  m_title->setText(why);
}

void SampleView::load(const ObjectName &table) {
  clear({});
  const ConversionState &state = m_document.conversion();
  const TaskDefinition &d = m_document.definition();
  task::SampleRequest request;
  request.source = m_document.services().engines.find(d.source.endpoint.engine);
  if (!request.source || !m_document.side(Side::Source).passed) return m_title->setText(tr("Test the source first; then its rows can be shown."));
  if (!state.result || state.stale) return m_title->setText(tr("The rows come when the schema is converted."));
  const QString edit = editKey(u"table"_s, table);
  const bool edited = d.edits.contains(edit), target = m_document.side(Side::Target).passed;
  // A hand edit may have given the columns other types: the target is asked only for what the converter made.
  if (target && !edited) request.target = m_document.services().engines.find(d.target.endpoint.engine);
  request.sourceEndpoint = d.source.endpoint;
  request.targetEndpoint = d.target.endpoint;
  request.sourceSecret = m_document.side(Side::Source).secret;
  request.targetSecret = m_document.side(Side::Target).secret;
  request.original = m_document.catalog().catalog;
  request.plan = state.plan;
  request.converted = state.result;
  request.table = table;
  request.policies = d.policies;
  m_title->setText(tr("Reading…"));
  m_stop->show();
  m_cancel.emplace();
  const quint64 number = ++m_number;
  inBackground(m_document.services().jobs, this, [request, cancel = *m_cancel] { return task::sampleRows(request, cancel); }, [this, number, edited, target](Result<task::SampleRows> rows) {
    if (number != m_number) return; // another table by now
    m_stop->hide();
    if (!rows) return m_title->setText(rows.error().message());
    show(*rows);
    if (rows->rows.empty()) m_title->setText(tr("The table has no rows."));
    else if (rows->stored) m_title->setText(tr("The first rows by key, and what the target keeps of them: written to a temporary table there, read back, and rolled back. What differs stands out."));
    else if (edited) m_title->setText(tr("The first rows by key, before and after the rules. The table is edited by hand, so the target was not asked."));
    else if (!target) m_title->setText(tr("The first rows by key, before and after the rules. Test the target to see what it keeps of them."));
    else m_title->setText(tr("The first rows by key, before and after the rules. The target could not be asked: %1").arg(rows->whyNotStored));
  });
}

void SampleView::show(const task::SampleRows &rows) {
  std::vector<TextTableModel::Row> before, after;
  for (const task::SampleRow &r : rows.rows) {
    TextTableModel::Row left, right;
    for (const auto &c : r.before) left.cells << shown(c);
    if (r.after.empty()) {
      right.cells << r.why;
      right.icon = u"state-skipped"_s;
      right.severity = 1;
    }
    for (std::size_t i = 0; i < r.after.size(); ++i) {
      right.cells << shown(r.after[i]);
      const int origin = i < rows.origin.size() ? rows.origin[i] : -1;
      if (origin < 0 || std::size_t(origin) >= r.before.size() || r.before[std::size_t(origin)] != r.after[i]) right.changed << int(i);
    }
    before.push_back(std::move(left));
    after.push_back(std::move(right));
  }
  m_before->setHeaders(rows.before);
  m_before->setRows(std::move(before));
  m_after->setHeaders(rows.after);
  m_after->setRows(std::move(after));
  // A row that does not arrive says why over the whole width.
  m_right->clearSpans();
  for (std::size_t i = 0; i < rows.rows.size(); ++i)
    if (rows.rows[i].after.empty() && rows.after.size() > 1) m_right->setSpan(int(i), 0, 1, int(rows.after.size()));
  for (QTableView *view : {m_left, m_right}) {
    view->resizeColumnsToContents();
    for (int c = 0; c < view->model()->columnCount(); ++c) view->setColumnWidth(c, std::clamp(view->columnWidth(c) + 8, 60, 240));
  }
}

} // namespace portolan::ui
