// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/convert_page.h"

#include "core/convert/findings.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/sql_editor.h"
#include "ui/schema/sample_view.h"
#include "ui/session/background.h"
#include "ui/widgets/bits.h"
#include "ui/widgets/core_text.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
enum Version { Mine, Now, Then };
constexpr int typingMs = 500;
} // namespace

ConvertPage::ConvertPage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Convert, tr("Convert"), tr("Source and target side by side. What you edit on the right wins over the converter."), parent) {
  body()->addWidget(makeFilters());
  m_message = new MessageLine(this);
  m_message->setObjectName(u"convertMessage"_s);
  body()->addWidget(m_message);
  m_stack = new QStackedWidget(this);
  m_empty = new EmptyState(u"converted"_s, {}, tr("Convert now"), this);
  connect(m_empty, &EmptyState::action, this, [this] { this->document().convert(); });
  auto *splitter = new QSplitter(Qt::Vertical, this);
  splitter->addWidget(makeTrees());
  splitter->addWidget(makePanes());
  splitter->addWidget(makeFindings());
  splitter->setStretchFactor(0, 4);
  splitter->setStretchFactor(1, 5);
  splitter->setStretchFactor(2, 2);
  splitter->setSizes({230, 270, 120});
  splitter->setChildrenCollapsible(false);
  m_stack->addWidget(m_empty);
  m_stack->addWidget(splitter);
  body()->addWidget(m_stack, 1);
  m_typing.setSingleShot(true);
  m_typing.setInterval(typingMs);
  connect(&m_typing, &QTimer::timeout, this, [this] { takeEdit(); });
  connect(&document, &TaskDocument::conversionChanged, this, [this] { refreshItems(); });
  connect(&document, &TaskDocument::changed, this, [this] { refreshLinks(); });
  refreshItems();
}

QWidget *ConvertPage::makeFilters() {
  auto *row = new QWidget(this);
  auto *layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  m_summary = bits::muted({}, row);
  m_summary->setObjectName(u"convertSummary"_s);
  m_summary->setWordWrap(false);
  m_show = new QComboBox(row);
  m_show->setObjectName(u"showComboBox"_s);
  m_show->setAccessibleName(tr("Show"));
  m_show->addItems({tr("everything"), tr("only problems"), tr("only edited"), tr("only converted")});
  m_kind = new QComboBox(row);
  m_kind->setObjectName(u"kindComboBox"_s);
  m_kind->setAccessibleName(tr("Kind of object"));
  m_kind->addItem(tr("all kinds"), QString());
  for (const char *kind : {"table", "view", "function", "procedure", "trigger", "event", "sequence", "other"}) m_kind->addItem(AlignedModel::kindTitle(QString::fromLatin1(kind)), QString::fromLatin1(kind));
  m_find = new QLineEdit(row);
  m_find->setObjectName(u"convertFilterEdit"_s);
  m_find->setAccessibleName(tr("Find an object"));
  m_find->setPlaceholderText(tr("Find an object"));
  m_find->setClearButtonEnabled(true);
  m_find->setMinimumWidth(120);
  m_find->setMaximumWidth(240);
  for (QComboBox *box : {m_show, m_kind}) bits::narrow(box);
  layout->addWidget(m_summary, 1);
  layout->addWidget(m_show);
  layout->addWidget(m_kind);
  layout->addWidget(m_find, 1);
  connect(m_show, &QComboBox::currentIndexChanged, this, [this] { applyFilter(); });
  connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { applyFilter(); });
  connect(m_find, &QLineEdit::textChanged, this, [this] { applyFilter(); });
  return row;
}

void ConvertPage::applyFilter() {
  m_filter->set(AlignedFilter::Show(m_show->currentIndex()), m_kind->currentData().toString(), m_find->text());
  if (!m_find->text().isEmpty() || m_show->currentIndex() > 0) {
    bits::openGroups(m_left, 1);
    bits::openGroups(m_right, 1);
  }
}

QWidget *ConvertPage::makeTrees() {
  m_model = new AlignedModel(this);
  m_filter = new AlignedFilter(this);
  m_filter->setSourceModel(m_model);
  auto *area = new QSplitter(Qt::Horizontal, this);
  const auto tree = [&](const QString &name, const QString &accessible) {
    auto *view = new QTreeView(area);
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setModel(m_filter);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->header()->setStretchLastSection(true);
    return view;
  };
  m_left = tree(u"sourceTree"_s, tr("Objects of the source"));
  m_right = tree(u"targetTree"_s, tr("Objects of the target"));
  for (const int column : {int(AlignedModel::Gutter), int(AlignedModel::Target), int(AlignedModel::Note)}) m_left->hideColumn(column);
  m_right->hideColumn(AlignedModel::Source);
  m_right->setTreePosition(AlignedModel::Target);
  m_right->header()->moveSection(AlignedModel::Gutter, 0);
  m_right->setColumnWidth(AlignedModel::Gutter, 28);
  m_right->header()->setSectionResizeMode(AlignedModel::Gutter, QHeaderView::Fixed);
  m_right->setColumnWidth(AlignedModel::Target, 280);
  // One selection, one scroll position, one set of open branches.
  m_right->setSelectionModel(m_left->selectionModel());
  connect(m_left->verticalScrollBar(), &QScrollBar::valueChanged, m_right->verticalScrollBar(), &QScrollBar::setValue);
  connect(m_right->verticalScrollBar(), &QScrollBar::valueChanged, m_left->verticalScrollBar(), &QScrollBar::setValue);
  connect(m_left, &QTreeView::expanded, m_right, &QTreeView::expand);
  connect(m_left, &QTreeView::collapsed, m_right, &QTreeView::collapse);
  connect(m_right, &QTreeView::expanded, m_left, &QTreeView::expand);
  connect(m_right, &QTreeView::collapsed, m_left, &QTreeView::collapse);
  connect(m_left->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
    const int number = m_model->itemNumber(m_filter->mapToSource(now));
    if (number >= 0) showItem(number);
  });
  area->setChildrenCollapsible(false);
  return area;
}

namespace {
/// The pane that an editor stands in, with its title.
QWidget *paneOf(const SqlEditor *editor) { return editor->parentWidget(); }
} // namespace

QWidget *ConvertPage::makePanes() {
  auto *whole = new QWidget(this);
  auto *wholeLayout = new QVBoxLayout(whole);
  wholeLayout->setContentsMargins(0, 0, 0, 0);
  wholeLayout->setSpacing(0);
  auto *area = new QSplitter(Qt::Horizontal, whole);
  wholeLayout->addWidget(area, 1);
  const auto pane = [&](QLabel *&title, SqlEditor *&editor, const QString &name, const QString &accessible) {
    auto *box = new QWidget(area);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    title = bits::muted({}, box);
    title->setWordWrap(false);
    row->addWidget(title, 1);
    layout->addLayout(row);
    editor = new SqlEditor(box);
    editor->setObjectName(name);
    editor->setAccessibleName(accessible);
    layout->addWidget(editor, 1);
    area->addWidget(box);
    return row;
  };
  pane(m_leftTitle, m_source, u"sourceEditor"_s, tr("Source SQL"));
  m_source->setReadOnly(true);
  QLabel *then = nullptr, *now = nullptr;
  pane(then, m_then, u"thenEditor"_s, tr("Converted then"));
  pane(now, m_now, u"nowEditor"_s, tr("Converted now"));
  then->setText(tr("Converted then"));
  now->setText(tr("Converted now"));
  for (SqlEditor *editor : {m_then, m_now}) {
    editor->setReadOnly(true);
    paneOf(editor)->hide();
  }
  QHBoxLayout *tools = pane(m_rightTitle, m_target, u"targetEditor"_s, tr("Target SQL, editable"));
  m_versions = new QTabBar(area);
  m_versions->setObjectName(u"versionTabBar"_s);
  m_versions->setDrawBase(false);
  m_versions->setAccessibleName(tr("Which version"));
  for (const QString &name : {tr("Yours"), tr("Converted now"), tr("Converted then")}) m_versions->addTab(name);
  m_versions->hide();
  tools->addWidget(m_versions);
  m_three = new QToolButton(area);
  m_three->setObjectName(u"threePanesButton"_s);
  m_three->setText(tr("Three &panes"));
  m_three->setToolTip(tr("What the converter made when you edited, what it makes now, and your text"));
  m_three->setCheckable(true);
  m_three->hide();
  tools->addWidget(m_three);
  connect(m_three, &QToolButton::toggled, this, [this] { showTarget(); });
  const auto scroll = [this](SqlEditor *from, SqlEditor *to) {
    connect(from->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, from, to](int value) {
      if (std::exchange(m_syncing, true)) return;
      const int range = from->verticalScrollBar()->maximum();
      // Two texts of different length: the share of the way is what they have in common.
      to->verticalScrollBar()->setValue(range > 0 ? int(double(value) / range * to->verticalScrollBar()->maximum()) : 0);
      m_syncing = false;
    });
  };
  scroll(m_source, m_target);
  scroll(m_target, m_source);
  scroll(m_then, m_target);
  scroll(m_now, m_target);
  connect(m_target, &QsciScintilla::textChanged, this, [this] { if (!m_loading && m_target->isModified() && !m_target->isReadOnly()) m_typing.start(); });
  connect(m_versions, &QTabBar::currentChanged, this, [this] { showTarget(); });
  area->setChildrenCollapsible(false);
  m_findBar = new FindBar(whole);
  m_findBar->add(m_target);
  m_findBar->add(m_source);
  wholeLayout->addWidget(m_findBar);
  return whole;
}

QWidget *ConvertPage::makeFindings() {
  auto *area = new QWidget(this);
  auto *layout = new QVBoxLayout(area);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(4);
  auto *row = new QHBoxLayout;
  m_checked = bits::muted({}, area);
  m_checked->setObjectName(u"checkedLabel"_s);
  row->addWidget(m_checked, 1);
  const auto button = [&](const QString &icon, const QString &text, const QString &name, const QString &tip) {
    auto *b = new QPushButton(theme::icon(icon), text, area);
    b->setObjectName(name);
    b->setToolTip(tip);
    row->addWidget(b);
    return b;
  };
  m_acknowledge = button(u"task"_s, tr("&Accept as it is"), u"acknowledgeButton"_s, tr("The findings of this object are read and accepted"));
  m_try = button(u"plug"_s, tr("Tr&y on the target"), u"tryButton"_s, tr("Creates it on the live target inside a transaction that is rolled back"));
  m_lock = button(u"lock"_s, tr("&Lock"), u"lockButton"_s, tr("A locked edit stays when the source is converted again"));
  m_apply = button(u"run"_s, tr("Apply…"), u"applyButton"_s, tr("Creates the chosen objects on the target for good"));
  m_apply->setEnabled(false);
  connect(m_apply, &QPushButton::clicked, this, [this] { applySelected(); });
  m_revert = button(u"undo"_s, tr("&Revert"), u"revertButton"_s, tr("Drop the edit and take what the converter made"));
  layout->addLayout(row);
  m_details = new QTabWidget(area);
  m_details->setObjectName(u"convertDetailsTabWidget"_s);
  m_details->setDocumentMode(true);
  layout->addWidget(m_details, 1);
  m_findings = new TextTableModel({tr("Item"), tr("Effort"), tr("Line"), tr("What differs"), tr("What to do")}, this);
  m_findings->setNumeric({2});
  m_findingsView = addDetail(m_findings, 3, u"findingsView"_s, tr("Findings"), tr("No findings: nothing about this object needs you."));
  m_findingsView->setColumnWidth(2, 60);
  m_findingsView->setColumnWidth(4, 360);
  makeTypes();
  makeSample();
  makeLive();
  connect(m_acknowledge, &QPushButton::clicked, this, [this] { acknowledge(); });
  connect(m_try, &QPushButton::clicked, this, [this] { tryOnTarget(); });
  connect(m_lock, &QPushButton::clicked, this, [this] { toggleLock(); });
  connect(m_revert, &QPushButton::clicked, this, [this] { revert(); });
  connect(m_findingsView, &QTableView::clicked, this, [this](const QModelIndex &index) {
    showFinding(index.row());
  });
  return area;
}

void ConvertPage::entered() {
  if (document().conversion().stale) document().convert();
}

const AlignedItem *ConvertPage::current() const { return m_items && m_current >= 0 && std::size_t(m_current) < m_items->size() ? &(*m_items)[std::size_t(m_current)] : nullptr; }

const HandEdit *ConvertPage::currentEdit() const {
  const AlignedItem *item = current();
  return item ? document().handEdit(item->kind, item->shown()) : nullptr;
}

void ConvertPage::refreshItems() {
  const ConversionState &state = document().conversion();
  m_stack->setCurrentIndex(state.result ? 1 : 0);
  m_empty->setText(state.running ? tr("Converting the schema…") : tr("Nothing is converted yet. The schema is converted when source and scope are known."));
  m_empty->setActionVisible(!state.running && document().catalog().catalog != nullptr);
  if (state.error) m_message->show(*state.error);
  else m_message->clear();
  if (state.result.get() == m_shownResult) return;
  m_shownResult = state.result.get();
  if (!state.result) {
    m_items.reset();
    m_model->setItems(nullptr);
    return;
  }
  const sql::Dialect from = dialectOf(definition().source.endpoint.engine, document().catalog().catalog.get()), to = dialectOf(definition().target.endpoint.engine, nullptr);
  m_source->setDialect(from);
  for (SqlEditor *editor : {m_target, m_then, m_now}) editor->setDialect(to);
  inBackground(document().services().jobs, this, [source = state.source, result = state.result, texts = state.sourceTexts] { return alignObjects(*source, *result, texts); },
               [this, of = state.result.get()](std::vector<AlignedItem> items) {
                 if (of != m_shownResult) return;
                 const AlignedItem *was = current();
                 const QString kind = was ? was->kind : QString();
                 const ObjectName name = was ? was->shown() : ObjectName();
                 m_items = std::make_shared<const std::vector<AlignedItem>>(std::move(items));
                 m_current = -1;
                 m_model->setItems(m_items);
                 QStringList words;
                 for (const AlignedItem &i : *m_items) words << i.target.name;
                 m_target->setCompletions(words);
                 refreshLinks();
                 bits::openGroups(m_left, 1);
                 bits::openGroups(m_right, 1);
                 if (const auto wanted = std::exchange(m_wanted, {}); !wanted.second.name.isEmpty()) select(wanted.first, wanted.second);
                 else if (!kind.isEmpty()) select(kind, name);
                 if (m_current < 0 && !m_items->empty()) m_left->setCurrentIndex(m_filter->mapFromSource(m_model->indexOf(0)));
               });
}

void ConvertPage::refreshLinks() {
  if (!m_items) return;
  std::vector<Link> links;
  int same = 0, byHand = 0, problems = 0, review = 0, own = 0;
  const auto &findings = document().conversion().result->findings;
  for (const AlignedItem &i : *m_items) {
    Link link = i.link;
    if (const HandEdit *edit = definition().edits.isEmpty() ? nullptr : document().handEdit(i.kind, i.shown())) {
      link = edit->sourceText == i.sourceText ? Link::Edited : Link::Outdated;
    } else if (link == Link::Problem && !i.findings.empty() &&
               std::ranges::all_of(i.findings, [&](std::size_t f) { return findings[f].severity != convert::Severity::Error || definition().acknowledged.contains(findings[f].id + u':' + findings[f].object.display()); })) {
      link = Link::Converted;
    }
    own += i.source.name.isEmpty() ? 1 : 0;
    review += link != Link::Problem && link != Link::Edited && std::ranges::any_of(i.findings, [&](std::size_t f) { return findings[f].severity == convert::Severity::Warning; }) ? 1 : 0;
    same += link == Link::Same || link == Link::Converted ? 1 : 0;
    byHand += link == Link::Edited || link == Link::Outdated ? 1 : 0;
    problems += link == Link::Problem || link == Link::Outdated ? 1 : 0;
    links.push_back(link);
  }
  m_model->setLinks(std::move(links));
  QStringList words{tr("%n object(s)", nullptr, int(m_items->size()) - own)};
  if (own > 0) words << tr("%n helper(s) of the target", nullptr, own);
  if (byHand == 0 && problems == 0 && review == 0) words << tr("none needs you");
  else if (byHand > 0 || problems > 0) words << tr("%n automatic", nullptr, same);
  if (review > 0) words << tr("%n to review", nullptr, review);
  if (byHand > 0) words << tr("%n by hand", nullptr, byHand);
  if (problems > 0) words << tr("%n need you", nullptr, problems);
  m_summary->setText(words.join(u" · "_s));
  if (m_current >= 0 && !m_typing.isActive()) showTarget();
}

void ConvertPage::showItem(int number) {
  if (m_typing.isActive()) {
    m_typing.stop();
    takeEdit();
  }
  m_current = number;
  const AlignedItem *item = current();
  if (!item) return;
  m_leftTitle->setText(item->source.name.isEmpty() ? tr("Source: nothing, it exists on the target only") : tr("Source: %1").arg(item->source.display()));
  m_rightTitle->setText(tr("Target: %1").arg(item->target.display()));
  m_source->setText(item->sourceText);
  m_versions->blockSignals(true);
  m_versions->setCurrentIndex(Mine);
  m_versions->blockSignals(false);
  const HandEdit *edit = currentEdit();
  m_three->blockSignals(true); // what is outdated opens with its three versions side by side
  m_three->setChecked(edit && edit->sourceText != item->sourceText);
  m_three->blockSignals(false);
  showTarget();
  showFindings();
  showTypes();
  if (m_details->currentIndex() == 2) loadSample();
  else m_sample->clear({});
  m_source->verticalScrollBar()->setValue(0);
  m_target->verticalScrollBar()->setValue(0);
}

void ConvertPage::showTarget() {
  const AlignedItem *item = current();
  if (!item) return;
  const HandEdit *edit = currentEdit();
  const bool three = edit && m_three->isChecked();
  m_three->setVisible(edit);
  m_versions->setVisible(edit && !three);
  paneOf(m_source)->setVisible(!three);
  paneOf(m_then)->setVisible(three);
  paneOf(m_now)->setVisible(three);
  if (three) showVersions(*item, *edit);
  const int version = edit && !three ? m_versions->currentIndex() : int(Mine);
  const QString text = version == Now ? item->targetText : version == Then && edit ? edit->converted : edit ? edit->sql : item->targetText;
  m_loading = true;
  const bool same = m_target->text() == text;
  m_target->setReadOnly(false);
  if (!same) m_target->setText(text);
  // Helpers and types belong to no source object: there is nothing that an edit could be kept for.
  m_target->setReadOnly(version != Mine || item->source.name.isEmpty());
  m_loading = false;
  m_lock->setEnabled(edit);
  m_lock->setText(edit && edit->locked ? tr("Un&lock") : tr("&Lock"));
  m_lock->setIcon(theme::icon(edit && edit->locked ? u"lock"_s : u"unlock"_s));
  m_revert->setEnabled(edit);
  const bool creatable = document().side(Side::Target).passed && !text.trimmed().isEmpty();
  m_try->setEnabled(creatable);
  m_apply->setEnabled(creatable);
  if (edit && edit->sourceText != item->sourceText) m_message->show(Role::Attention, tr("The source of %1 changed after your edit. Compare your text with \"Converted now\" and \"Converted then\".").arg(item->shown().display()));
  else if (!document().conversion().error) m_message->clear();
  if (edit && edit->sourceText != item->sourceText)
    m_message->setAction(tr("My text is right"), this, [this] {
      const AlignedItem *i = current();
      if (!i) return;
      document().edit(tr("Confirm the edit"), {}, [i](TaskDefinition &d) {
        HandEdit &e = d.edits[editKey(i->kind, i->shown())];
        e.sourceText = i->sourceText;
        e.converted = i->targetText;
      });
    });
  markLines();
}

/// The two texts beside the person's own; lines that the other one lacks are marked.
void ConvertPage::showVersions(const AlignedItem &item, const HandEdit &edit) {
  m_then->setText(edit.converted);
  m_now->setText(item.targetText);
  const auto changed = [](const QString &text, const QString &other) {
    const QStringList lines = text.split(u'\n'), others = other.split(u'\n');
    const QSet<QString> known(others.begin(), others.end());
    std::vector<int> numbers;
    for (int i = 0; i < int(lines.size()); ++i)
      if (!lines[i].trimmed().isEmpty() && !known.contains(lines[i])) numbers.push_back(i + 1);
    return numbers;
  };
  m_then->setChangedLines(changed(edit.converted, item.targetText));
  m_now->setChangedLines(changed(item.targetText, edit.converted));
}

void ConvertPage::markLines() {
  const AlignedItem *item = current();
  if (!item) return;
  std::vector<SqlEditor::Mark> left, right;
  for (const std::size_t f : item->findings) {
    const convert::Finding &finding = document().conversion().result->findings[f];
    const auto marker = finding.severity == convert::Severity::Error ? SqlEditor::ErrorMark : finding.severity == convert::Severity::Warning ? SqlEditor::WarningMark : SqlEditor::InfoMark;
    const convert::FindingInfo *info = convert::findingInfo(finding.id);
    const QString title = info && info->title != finding.message ? conversionText(info->title) + u'\n' : QString();
    const QString text = u"%1: %2%3\n%4"_s.arg(finding.id, title, conversionText(finding.message), conversionText(finding.action));
    left.push_back({finding.line, finding.column, marker, text});
    if (finding.targetLine > 0) right.push_back({finding.targetLine, finding.targetColumn, marker, text});
  }
  m_source->setMarks(left);
  m_target->setMarks(right);
  std::vector<int> changed;
  if (currentEdit()) {
    const QStringList before = item->targetText.split(u'\n');
    const QSet<QString> known(before.begin(), before.end());
    const QStringList now = m_target->text().split(u'\n');
    for (int i = 0; i < int(now.size()); ++i)
      if (!now[i].trimmed().isEmpty() && !known.contains(now[i])) changed.push_back(i + 1);
  }
  m_target->setChangedLines(changed);
  checkText();
}

void ConvertPage::showFindings() {
  const AlignedItem *item = current();
  std::vector<TextTableModel::Row> rows;
  bool open = false;
  const auto effort = [](convert::Complexity c) {
    switch (c) {
    case convert::Complexity::None: return tr("none");
    case convert::Complexity::Simple: return tr("simple (below 2 h)");
    case convert::Complexity::Medium: return tr("medium (2–6 h)");
    case convert::Complexity::Significant: return tr("significant (above 6 h)");
    }
    return QString();
  };
  if (item)
    for (const std::size_t f : item->findings) {
      const convert::Finding &finding = document().conversion().result->findings[f];
      open = open || (finding.severity == convert::Severity::Error && !definition().acknowledged.contains(finding.id + u':' + finding.object.display()));
      rows.push_back({{finding.id, effort(finding.complexity), finding.line > 0 ? format::count(finding.line) : QString(), conversionText(finding.message), conversionText(finding.action)}, bits::severityIcon(int(finding.severity)), int(finding.severity)});
    }
  m_acknowledge->setEnabled(open && !currentEdit());
  m_findingsText = rows.empty() ? tr("No findings") : tr("%n finding(s), F8 goes to the next", nullptr, int(rows.size()));
  m_findingAt = -1;
  showChecked();
  m_findings->setRows(std::move(rows));
}

void ConvertPage::takeEdit() {
  m_typing.stop();
  const AlignedItem *item = current();
  if (!item || m_target->isReadOnly()) return;
  const QString text = m_target->text();
  const QString key = editKey(item->kind, item->shown());
  document().edit(tr("Edit %1").arg(item->shown().display()), u"edit:"_s + key, [&](TaskDefinition &d) {
    if (text == item->targetText) {
      d.edits.remove(key);
      return;
    }
    HandEdit &e = d.edits[key];
    if (e.object.name.isEmpty()) e = {item->kind, item->shown(), {}, item->sourceText, item->targetText, true};
    e.sql = text;
  });
  markLines();
}

void ConvertPage::revert() {
  const AlignedItem *item = current();
  if (!item) return;
  document().edit(tr("Revert %1").arg(item->shown().display()), {}, [item](TaskDefinition &d) { d.edits.remove(editKey(item->kind, item->shown())); });
  m_target->setModified(false);
}

void ConvertPage::toggleLock() {
  const AlignedItem *item = current();
  if (!item) return;
  document().edit(tr("Lock %1").arg(item->shown().display()), {}, [item](TaskDefinition &d) {
    HandEdit &e = d.edits[editKey(item->kind, item->shown())];
    e.locked = !e.locked;
  });
}

void ConvertPage::acknowledge() {
  const AlignedItem *item = current();
  if (!item) return;
  document().edit(tr("Accept the findings of %1").arg(item->shown().display()), {}, [this, item](TaskDefinition &d) {
    for (const std::size_t f : item->findings) {
      const convert::Finding &finding = document().conversion().result->findings[f];
      const QString key = finding.id + u':' + finding.object.display();
      if (finding.severity == convert::Severity::Error && !d.acknowledged.contains(key)) d.acknowledged << key;
    }
  });
  showFindings();
}

void ConvertPage::select(const QString &kind, const ObjectName &object) {
  if (!m_items) { // still being converted or aligned
    m_wanted = {kind, object};
    return;
  }
  for (int i = 0; i < int(m_items->size()); ++i) {
    const AlignedItem &item = (*m_items)[std::size_t(i)];
    if (item.shown() != object || (!kind.isEmpty() && item.kind != kind)) continue;
    QModelIndex at = m_filter->mapFromSource(m_model->indexOf(i));
    if (!at.isValid()) {
      m_show->setCurrentIndex(0);
      m_kind->setCurrentIndex(0);
      m_find->clear();
      at = m_filter->mapFromSource(m_model->indexOf(i));
    }
    m_left->setCurrentIndex(at);
    m_left->scrollTo(at);
    return;
  }
  if (!kind.isEmpty()) select({}, object);
}

/// Finding after finding of this object, then on to the next object that has one.
void ConvertPage::nextFinding(bool forward) {
  if (!m_items || m_items->empty()) return;
  if (const AlignedItem *item = current(); item && showFinding(m_findingAt < 0 && !forward ? -1 : m_findingAt + (forward ? 1 : -1))) return;
  const int count = int(m_items->size());
  for (int step = 1; step <= count; ++step) {
    const int at = ((m_current + (forward ? step : -step)) % count + count) % count;
    const Link link = m_model->link(at);
    if (link != Link::Problem && link != Link::Outdated && (*m_items)[std::size_t(at)].findings.empty()) continue;
    select((*m_items)[std::size_t(at)].kind, (*m_items)[std::size_t(at)].shown());
    showFinding(forward ? 0 : m_findings->rowCount() - 1);
    return;
  }
}

/// The n-th finding of this object: its row and its places in both texts.
bool ConvertPage::showFinding(int at) {
  const AlignedItem *item = current();
  if (!item || at < 0 || std::size_t(at) >= item->findings.size()) return false;
  m_findingAt = at;
  m_details->setCurrentIndex(0);
  m_findingsView->selectRow(at);
  const convert::Finding &f = document().conversion().result->findings[item->findings[std::size_t(at)]];
  if (f.line > 0) m_source->goToLine(f.line);
  if (f.targetLine > 0) m_target->goToLine(f.targetLine);
  return true;
}

void ConvertPage::findText(bool replace) { m_findBar->open(replace); }
void ConvertPage::findAgain(bool forward) { m_findBar->findNext(forward); }

void ConvertPage::tryOnTarget() {
  const AlignedItem *item = current();
  const Engine *engine = document().services().engines.find(definition().target.endpoint.engine);
  if (!item || !engine) return;
  if (!engine->capabilities().transactionalDdl)
    return m_message->show(Role::Attention, tr("%1 cannot roll back a CREATE statement, so one object is not tried by itself. \"Dry run\" under Create tries the whole schema in a scratch database.").arg(engine->capabilities().title));
  QStringList before;
  for (const convert::TargetStatement &s : document().conversion().result->statements)
    if (s.source != item->source && s.stage <= convert::Stage::Table) before << s.sql.text();
  const CancelToken job = newJob();
  showJob(m_message, tr("Trying %1 on the target…").arg(item->target.display()), job);
  m_try->setEnabled(false);
  const auto work = [engine, job, endpoint = definition().target.endpoint, secret = document().side(Side::Target).secret, before, text = m_target->text()]() -> Result<> {
    auto connection = engine->connect(endpoint, secret, job);
    if (!connection) return std::unexpected(connection.error());
    const auto wakeUp = job.onCancel([raw = connection->get()] { raw->cancel(); });
    PORTOLAN_TRY((*connection)->begin());
    // What the object stands on; what exists already or cannot be made alone is passed over, each in its own savepoint.
    for (const QString &statement : before) {
      PORTOLAN_TRY((*connection)->execute(SqlText(u"SAVEPOINT portolan_try"_s)));
      if (!(*connection)->execute(SqlText(statement))) PORTOLAN_TRY((*connection)->execute(SqlText(u"ROLLBACK TO SAVEPOINT portolan_try"_s)));
    }
    Result<> tried;
    for (const QString &statement : splitStatements(text, (*connection)->dialect()))
      if (tried) tried = (*connection)->execute(SqlText(statement));
    if (auto undone = (*connection)->rollback(); !undone && tried) return std::unexpected(undone.error());
    return tried;
  };
  inBackground(document().services().jobs, this, work, [this, name = item->target.display()](Result<> tried) {
    m_try->setEnabled(true);
    if (tried) m_message->show(Role::Done, tr("%1 can be created on the target. It was rolled back; nothing is left there.").arg(name));
    else m_message->show(tried.error());
  });
}

} // namespace portolan::ui
