// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/rules_page.h"

#include "ui/editor/json_editor.h"
#include "ui/schema/sample_view.h"
#include "ui/widgets/bits.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

namespace portolan::ui {

using namespace Qt::StringLiterals;

RulesPage::RulesPage(TaskDocument &document, QWidget *parent)
    : StepPage(document, Step::Rules, tr("Rules"), tr("Names, types, columns and rows, in the rule format of AWS DMS. Grid and text are the same rules."), parent) {
  m_message = new MessageLine(this);
  m_message->setObjectName(u"rulesMessage"_s);
  body()->addWidget(m_message);
  auto *vertical = new QSplitter(Qt::Vertical, this);
  auto *upper = new QSplitter(Qt::Horizontal, vertical);
  upper->addWidget(makeGrid());
  m_json = new JsonEditor(upper);
  m_json->setObjectName(u"rulesJsonEditor"_s);
  m_json->setAccessibleName(tr("Rules as JSON"));
  upper->addWidget(m_json);
  upper->setStretchFactor(0, 3);
  upper->setStretchFactor(1, 2);
  m_lower = new QTabWidget(vertical);
  m_lower->setDocumentMode(true);
  const auto table = [this](TextTableModel *model, int stretch, const QString &name) {
    auto *view = new QTableView(m_lower);
    view->setAccessibleName(name);
    view->setModel(model);
    bits::columns(view, stretch);
    return view;
  };
  m_problems = new TextTableModel({tr("Line"), tr("Rule"), tr("Problem"), tr("What to do")}, this);
  auto *problems = table(m_problems, 2, tr("Problems of the rules"));
  problems->setColumnWidth(3, 320);
  m_preview = new TextTableModel({tr("Source"), tr("Target"), tr("Columns renamed")}, this);
  auto *preview = table(m_preview, 2, tr("Names before and after"));
  preview->setColumnWidth(0, 300);
  preview->setColumnWidth(1, 300);
  bits::placeholder(problems, tr("The rules have no problems."));
  bits::placeholder(preview, tr("The preview appears when the catalog of the source is read."));
  m_lower->addTab(problems, tr("Problems"));
  m_lower->addTab(preview, tr("Names"));
  m_lower->addTab(makeRows(), tr("Rows"));
  m_lower->setObjectName(u"rulesLowerTabWidget"_s);
  connect(m_lower, &QTabWidget::currentChanged, this, [this] { showRows(); });
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { followRule(); });
  vertical->addWidget(upper);
  vertical->addWidget(m_lower);
  vertical->setStretchFactor(0, 1);
  vertical->setStretchFactor(1, 1);
  vertical->setSizes({310, 260});
  body()->addWidget(vertical, 1);

  m_typing.setSingleShot(true);
  m_typing.setInterval(400);
  connect(&m_typing, &QTimer::timeout, this, [this] { fromText(); });
  connect(m_json, &QsciScintilla::textChanged, this, [this] { if (m_json->isModified()) m_typing.start(); });
  connect(m_model, &RulesModel::edited, this, [this] { fromGrid(); });
  connect(problems, &QTableView::clicked, this, [this](const QModelIndex &index) {
    if (std::size_t(index.row()) >= m_found.size()) return;
    const mapping::Place place = m_found[std::size_t(index.row())].place;
    m_json->setCursorPosition(std::max(0, place.line - 1), std::max(0, place.column - 1));
    m_json->ensureLineVisible(std::max(0, place.line - 1));
    m_json->setFocus();
  });
  connect(&document, &TaskDocument::changed, this, [this] { fromDocument(); });
  connect(&document, &TaskDocument::conversionChanged, this, [this] { showPreview(); });
  fromDocument();
  showPreview();
}

QWidget *RulesPage::makeGrid() {
  auto *area = new QWidget(this);
  auto *layout = new QVBoxLayout(area);
  layout->setContentsMargins(0, 0, 0, 0);
  auto *tools = new QHBoxLayout;
  auto *add = new QPushButton(theme::icon(u"plus"_s), tr("&Add a rule"), area);
  add->setObjectName(u"addRuleButton"_s);
  auto *menu = new QMenu(add);
  m_model = new RulesModel(this);
  m_grid = new QTableView(area);
  for (const RulesModel::Template &t : RulesModel::templates())
    connect(menu->addAction(t.title), &QAction::triggered, this, [this, rule = t.rule] { m_grid->setCurrentIndex(m_model->index(m_model->addRule(rule, m_grid->currentIndex().row()), RulesModel::Schema)); });
  add->setMenu(menu);
  tools->addWidget(add);
  const auto tool = [&](const QString &icon, const QString &name, const QKeySequence &keys, std::function<void()> run) {
    auto *action = new QAction(theme::icon(icon), name, m_grid);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
    m_grid->addAction(action);
    auto *button = new QToolButton(area);
    button->setDefaultAction(action);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    tools->addWidget(button);
    connect(action, &QAction::triggered, this, std::move(run));
  };
  const auto cells = [this] { return m_grid->selectionModel()->selectedIndexes(); };
  tool(u"minus"_s, tr("Remove the rules"), QKeySequence::Delete, [this, cells] {
    QList<int> rows;
    for (const QModelIndex &i : cells()) rows << i.row();
    m_model->removeRules(rows);
  });
  const auto move = [this](int by) {
    const int row = m_grid->currentIndex().row(), column = m_grid->currentIndex().column();
    m_model->moveRule(row, by);
    m_grid->setCurrentIndex(m_model->index(std::clamp(row + by, 0, std::max(0, m_model->rowCount() - 1)), std::max(column, 0)));
  };
  tool(u"up"_s, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [move] { move(-1); });
  tool(u"down"_s, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [move] { move(1); });
  tool(u"copy"_s, tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), [this, cells] { m_model->fillDown(cells()); });
  tool(u"retry"_s, tr("Reset the cells"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), [this, cells] { m_model->reset(cells()); });
  tools->addStretch(1);
  layout->addLayout(tools);
  m_grid->setObjectName(u"rulesGrid"_s);
  m_grid->setAccessibleName(tr("Rules"));
  m_grid->setModel(m_model);
  bits::columns(m_grid, RulesModel::Value);
  m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
  const int widths[] = {36, 170, 66, 86, 66, 80, 60, 60};
  static_assert(std::size(widths) == std::size_t(RulesModel::ColumnCount));
  for (int c = 0; c < RulesModel::ColumnCount; ++c) m_grid->setColumnWidth(c, widths[c]);
  m_grid->horizontalHeader()->moveSection(m_grid->horizontalHeader()->visualIndex(RulesModel::Catches), RulesModel::Value + 1);
  m_gridHint = bits::placeholder(m_grid, {});
  layout->addWidget(m_grid, 1);
  return area;
}

/// Real rows, before and after the rules: the rule in the grid chooses the table.
QWidget *RulesPage::makeRows() {
  auto *area = new QWidget(m_lower);
  auto *layout = new QVBoxLayout(area);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(4);
  auto *row = new QHBoxLayout;
  auto *label = new QLabel(tr("&Table:"), area);
  m_table = new QComboBox(area);
  m_table->setObjectName(u"rowsTableComboBox"_s);
  m_table->setAccessibleName(tr("Table whose rows are shown"));
  m_table->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_table->setMinimumContentsLength(28);
  label->setBuddy(m_table);
  row->addWidget(label);
  row->addWidget(m_table);
  row->addStretch(1);
  layout->addLayout(row);
  m_rows = new SampleView(document(), area);
  layout->addWidget(m_rows, 1);
  connect(m_table, &QComboBox::activated, this, [this] { showRows(); });
  return area;
}

/// Tables that a rule changes stand first.
void RulesPage::fillTables() {
  const ConversionState &state = document().conversion();
  std::vector<ObjectName> tables, others;
  if (state.plan)
    for (const mapping::TablePlan &p : state.plan->tables) {
      if (p.fromView) continue;
      (p.transformsRows() || !p.filter.isEmpty() ? tables : others).push_back(p.source);
    }
  else if (state.source)
    for (const Table &t : state.source->tables) others.push_back(t.name);
  tables.insert(tables.end(), others.begin(), others.end());
  if (tables == m_tables) return;
  const ObjectName was = m_tables.empty() || m_table->currentIndex() < 0 ? ObjectName() : m_tables[std::size_t(m_table->currentIndex())];
  m_tables = std::move(tables);
  QStringList names;
  for (const ObjectName &t : m_tables) names << t.display();
  m_table->clear();
  m_table->addItems(names);
  const auto at = std::ranges::find(m_tables, was);
  m_table->setCurrentIndex(m_tables.empty() ? -1 : at == m_tables.end() ? 0 : int(at - m_tables.begin()));
}

void RulesPage::showRows() {
  if (m_lower->currentIndex() != 2 || !isVisible()) return;
  const ConversionState &state = document().conversion();
  const int at = m_table->currentIndex();
  if (state.running) m_rows->clear(tr("The rows come when the schema is converted."));
  else if (at < 0 || std::size_t(at) >= m_tables.size()) m_rows->clear(tr("There is no table to show yet."));
  else m_rows->load(m_tables[std::size_t(at)]);
}

/// The first table that the chosen rule catches.
void RulesPage::followRule() {
  const int row = m_grid->currentIndex().row();
  const auto &use = document().conversion().ruleUse;
  if (row < 0 || std::size_t(row) >= use.size() || use[std::size_t(row)].examples.isEmpty()) return;
  const QString caught = use[std::size_t(row)].examples.first();
  for (std::size_t i = 0; i < m_tables.size(); ++i) {
    const QString name = m_tables[i].display();
    if (caught != name && !caught.startsWith(name + u'.')) continue;
    if (m_table->currentIndex() == int(i)) return;
    m_table->setCurrentIndex(int(i));
    return showRows();
  }
}

void RulesPage::entered() {
  if (document().conversion().stale) document().convert();
  showRows();
}

void RulesPage::fromDocument() {
  const QString text = definition().rulesJson;
  if (m_json->text() != text && !m_typing.isActive()) {
    m_json->setText(text);
    m_json->setModified(false);
  }
  const bool readable = m_model->setText(text.toUtf8());
  m_grid->setEnabled(readable);
  m_gridHint->setText(readable ? tr("No rules: every object of the scope keeps its name and shape.") : tr("The text cannot be read as rules. The grid comes back when it is mended; Ctrl+Z takes the last change back."));
  check();
}

void RulesPage::fromGrid() {
  const QString text = QString::fromUtf8(m_model->text());
  document().edit(tr("Edit the rules"), u"rules"_s, [&text](TaskDefinition &d) { d.rulesJson = text; });
  document().convert();
}

void RulesPage::fromText() {
  m_json->setModified(false);
  document().edit(tr("Edit the rules"), u"rules"_s, [this](TaskDefinition &d) { d.rulesJson = m_json->text(); });
  document().convert();
}

void RulesPage::check() {
  m_found.clear();
  const QByteArray text = definition().rulesJson.toUtf8();
  if (!text.trimmed().isEmpty()) {
    mapping::Mapping ignored = mapping::Mapping::everything();
    m_found = mapping::Mapping::check(text, u"rules.json"_s, &ignored);
  }
  for (const mapping::Problem &p : document().conversion().ruleProblems)
    if (std::ranges::none_of(m_found, [&p](const mapping::Problem &o) { return o.message == p.message && o.place.line == p.place.line; })) m_found.push_back(p);
  std::vector<TextTableModel::Row> rows;
  QList<int> errorLines;
  for (const mapping::Problem &p : m_found) {
    const bool error = p.severity == mapping::Problem::Severity::Error;
    rows.push_back({{p.place.line > 0 ? u"%1:%2"_s.arg(p.place.line).arg(p.place.column) : QString(), p.ruleId, p.message, p.hint}, bits::severityIcon(error ? 2 : 1), error ? 2 : 1});
    if (error && p.place.line > 0) errorLines << p.place.line;
  }
  m_problems->setRows(std::move(rows));
  m_json->setErrorLines(errorLines);
  m_lower->setTabText(0, m_found.empty() ? tr("Problems") : tr("Problems (%1)").arg(m_found.size()));
  if (!errorLines.isEmpty()) m_message->show(Role::Failed, tr("%n error(s) in the rules. Nothing of them is used until they are mended.", nullptr, int(errorLines.size())));
  else if (text.trimmed().isEmpty()) m_message->show(Role::Muted, tr("No rules: every object of the scope keeps its name and shape. Add a rule, or paste a table mapping of AWS DMS into the text."));
  else m_message->clear();
}

void RulesPage::showPreview() {
  const ConversionState &state = document().conversion();
  m_model->setUse(state.ruleUse);
  std::vector<TextTableModel::Row> rows;
  if (state.result && state.source) {
    for (const Table &t : state.source->tables) {
      QStringList renamed;
      for (const Column &c : t.columns)
        if (const QString to = state.result->names.targetColumn(t.name, c.name); to != c.name) renamed << u"%1 → %2"_s.arg(c.name, to);
      rows.push_back({{t.name.display(), state.result->names.target(t.name).display(), renamed.join(u", "_s)}, {}, 0});
    }
  }
  m_preview->setRows(std::move(rows));
  fillTables();
  showRows();
  check();
  const bool ruleErrors = std::ranges::any_of(m_found, [](const mapping::Problem &p) { return p.severity == mapping::Problem::Severity::Error; });
  if (state.error && !ruleErrors) m_message->show(*state.error); // the rules' own errors are told by check()
}

} // namespace portolan::ui
