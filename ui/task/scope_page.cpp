// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/scope_page.h"

#include "ui/widgets/bits.h"
#include "ui/widgets/format.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
QStringList splitPatterns(const QString &text) {
  QStringList out;
  for (const QString &part : text.split(QRegularExpression(u"[,;\\s]+"_s), Qt::SkipEmptyParts)) out << part;
  return out;
}
} // namespace

ScopePage::ScopePage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Scope, tr("Scope"), tr("What is moved: tick objects, or write patterns. % stands for any characters, _ for one."), parent) {
  auto *fetch = new QPushButton(theme::icon(u"retry"_s), tr("&Read again"), this);
  fetch->setObjectName(u"fetchButton"_s);
  fetch->setToolTip(tr("Read the catalog of the source again"));
  headerRow()->addWidget(fetch, 0, Qt::AlignTop);
  connect(fetch, &QPushButton::clicked, this, [this] { this->document().fetchCatalog(); });

  body()->addWidget(makeTools());
  m_message = new MessageLine(this);
  m_message->setObjectName(u"catalogMessage"_s);
  body()->addWidget(m_message);
  m_references = new MessageLine(this);
  m_references->setObjectName(u"referencesMessage"_s);
  body()->addWidget(m_references);

  m_model = new ScopeModel(this);
  m_proxy = new ScopeFilter(this);
  m_proxy->setSourceModel(m_model);
  m_tree = new QTreeView(this);
  m_tree->setObjectName(u"scopeTree"_s);
  m_tree->setAccessibleName(tr("Objects of the source"));
  m_tree->setModel(m_proxy);
  m_tree->setUniformRowHeights(true);
  m_tree->setAlternatingRowColors(true);
  m_tree->setSortingEnabled(true);
  m_tree->sortByColumn(ScopeModel::Name, Qt::AscendingOrder);
  m_tree->header()->setStretchLastSection(false);
  m_tree->header()->moveSection(ScopeModel::Key, ScopeModel::Rows); // text beside text, numbers beside numbers
  m_tree->header()->setSectionResizeMode(ScopeModel::Key, QHeaderView::Stretch);
  m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_empty = new EmptyState(u"database"_s, {}, tr("Read the catalog"), this);
  connect(m_empty, &EmptyState::action, this, [this] { this->document().fetchCatalog(); });
  m_stack = new QStackedWidget(this);
  m_stack->addWidget(m_empty);
  m_stack->addWidget(m_tree);
  body()->addWidget(m_stack, 1);
  m_summary = new QLabel(this);
  m_summary->setObjectName(u"scopeSummary"_s);
  body()->addWidget(m_summary);

  m_patternTimer.setSingleShot(true);
  m_patternTimer.setInterval(300);
  connect(&m_patternTimer, &QTimer::timeout, this, [this] { takePatterns(); });
  connect(m_model, &ScopeModel::checkRequested, this, &ScopePage::check);
  connect(&document, &TaskDocument::catalogChanged, this, [this] { refreshCatalog(); });
  connect(&document, &TaskDocument::changed, this, [this] { refreshSelection(); });
  refreshCatalog();
}

QWidget *ScopePage::makeTools() {
  auto *tools = new QWidget(this);
  auto *row = new QHBoxLayout(tools);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  const auto field = [&](const QString &name, const QString &label, const QString &placeholder, int stretch) {
    auto *edit = new QLineEdit(tools);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    edit->setClearButtonEnabled(true);
    auto *text = new QLabel(label, tools);
    text->setBuddy(edit);
    edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    row->addWidget(text);
    row->addWidget(edit, stretch);
    return edit;
  };
  m_filter = field(u"scopeFilterEdit"_s, tr("&Find:"), tr("part of a name"), 2);
  m_include = field(u"includeEdit"_s, tr("&Only:"), tr("all"), 3);
  m_exclude = field(u"excludeEdit"_s, tr("&Without:"), tr("nothing, for example %_log"), 3);
  connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
    m_proxy->setText(text.trimmed());
    if (!text.isEmpty()) bits::openGroups(m_tree, 2);
  });
  for (QLineEdit *edit : {m_include, m_exclude}) connect(edit, &QLineEdit::textEdited, this, [this] { m_patternTimer.start(); });
  return tools;
}

void ScopePage::entered() {
  if (!document().catalog().catalog && !document().catalog().loading && !document().catalog().error && !definition().source.endpoint.engine.isEmpty()) document().fetchCatalog();
}

void ScopePage::takePatterns() {
  const QStringList include = splitPatterns(m_include->text()), exclude = splitPatterns(m_exclude->text());
  if (auto valid = mapping::ObjectFilter::make(include, exclude); !valid) {
    m_message->show(valid.error());
    return;
  }
  m_message->clear();
  document().edit(tr("Change the patterns"), u"patterns"_s, [&](TaskDefinition &d) {
    d.include = include;
    d.exclude = exclude;
  });
}

void ScopePage::check(const std::vector<ObjectName> &objects, bool on) {
  document().edit(on ? tr("Take into the scope") : tr("Take out of the scope"), {}, [&](TaskDefinition &d) {
    QSet<QString> out(d.unchecked.begin(), d.unchecked.end());
    for (const ObjectName &o : objects) {
      if (on) out.remove(exactPattern(o));
      else out.insert(exactPattern(o));
    }
    d.unchecked = QStringList(out.begin(), out.end());
    d.unchecked.sort();
  });
}

void ScopePage::refreshCatalog() {
  const CatalogState &state = document().catalog();
  if (state.catalog.get() != m_shown) {
    m_shown = state.catalog.get();
    m_model->setCatalog(state.catalog);
    // Few objects are shown at once; many stay folded.
    if (state.catalog && state.catalog->tables.size() < 500) m_tree->expandToDepth(1);
    else m_tree->expandToDepth(0);
    m_tree->setColumnWidth(ScopeModel::Name, 360);
    for (const int c : {int(ScopeModel::Rows), int(ScopeModel::Size)}) m_tree->setColumnWidth(c, 130);
    // An engine that knows no sizes shows no column of dashes.
    m_tree->setColumnHidden(ScopeModel::Size, state.catalog && std::ranges::none_of(state.catalog->tables, [](const Table &t) { return t.dataBytes > 0; }));
  }
  m_stack->setCurrentIndex(state.catalog ? 1 : 0);
  m_empty->setText(state.loading ? tr("Reading the catalog of the source…") : tr("The catalog of the source is not read yet. Tables, sizes and keys appear here."));
  m_empty->setActionVisible(!state.loading);
  if (state.loading) {
    m_message->show(Role::Running, tr("Reading the catalog of the source…"));
    m_message->setAction(tr("Cancel"), this, [this] { this->document().cancelFetch(); });
  } else if (state.error) m_message->show(*state.error);
  else if (state.catalog && !state.catalog->warnings.isEmpty()) m_message->show(Role::Attention, tr("Not everything could be read."), state.catalog->warnings.join(u'\n'));
  else m_message->clear();
  refreshSelection();
}

void ScopePage::refreshSelection() {
  const TaskDefinition &d = definition();
  if (splitPatterns(m_include->text()) != d.include) m_include->setText(d.include.join(u", "_s));
  if (splitPatterns(m_exclude->text()) != d.exclude) m_exclude->setText(d.exclude.join(u", "_s));
  auto filter = mapping::ObjectFilter::make(d.include, d.exclude);
  m_model->setSelection(d.unchecked, [&filter](const ObjectName &name) { return !filter || filter->selects(name); });
  const Catalog *catalog = document().catalog().catalog.get();
  if (!catalog) return m_summary->clear();
  qint64 rows = 0, bytes = 0;
  int keyless = 0, tables = 0;
  const auto &scope = document().scope();
  for (std::size_t i = 0; i < catalog->tables.size(); ++i) {
    const Table &t = catalog->tables[i];
    if (!scope.selected[i]) continue;
    ++tables;
    rows += std::max<qint64>(t.estimatedRows, 0);
    bytes += std::max<qint64>(t.dataBytes, 0);
    if (t.keyColumns().isEmpty()) ++keyless;
  }
  QString text = tr("%1 of %2 tables, about %3").arg(format::count(tables), format::count(qint64(catalog->tables.size())), format::rows(rows));
  if (bytes > 0) text += u" · "_s + format::bytes(bytes);
  if (keyless > 0) text += u" · "_s + tr("%n table(s) without a key", nullptr, keyless);
  m_summary->setText(text);
  const std::vector<ObjectName> missing = document().missingReferences();
  if (missing.empty()) return m_references->clear();
  QStringList names;
  for (const ObjectName &o : missing) names << o.display();
  m_references->show(Role::Attention, tr("%n table(s) outside the scope are referred to by foreign keys. Without them those keys are not created.", nullptr, int(missing.size())), names.join(u'\n'));
  m_references->setAction(tr("Add them"), this, [this, missing] {
    check(missing, true);
    // A table that a pattern leaves out is taken in by name.
    const auto still = document().missingReferences();
    if (still.empty()) return;
    document().edit(tr("Add referenced tables"), {}, [&still](TaskDefinition &def) {
      for (const ObjectName &o : still)
        if (!def.include.isEmpty()) def.include << exactPattern(o);
    });
  });
}

} // namespace portolan::ui
