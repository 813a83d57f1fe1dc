// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/plan_builder.h"

#include "core/mapping/rule_words.h"

#include <QCoreApplication>

namespace portolan::mapping {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }
constexpr std::size_t MaxErrors = 20;
} // namespace

void RuleIndex::add(const Rule *rule) {
  if (rule->locator.table.isExact()) m_exact[rule->locator.table.exactName()].push_back(rule);
  else m_wild.push_back(rule);
}

std::vector<const Rule *> RuleIndex::matching(const QString &schema, const QString &table) const {
  // SQLite's one schema has no name in the catalog; rules may call it "main".
  const auto schemaMatches = [&](const Pattern &p) { return p.matches(schema) || (schema.isEmpty() && p.matches(QStringLiteral("main"))); };
  std::vector<const Rule *> found;
  if (const auto it = m_exact.constFind(table); it != m_exact.constEnd())
    for (const Rule *r : *it)
      if (schemaMatches(r->locator.schema)) found.push_back(r);
  const std::size_t exact = found.size();
  for (const Rule *r : m_wild)
    if (schemaMatches(r->locator.schema) && r->locator.table.matches(table)) found.push_back(r);
  if (exact > 0 && found.size() > exact) std::stable_sort(found.begin(), found.end(), [](const Rule *a, const Rule *b) { return a->id < b->id; });
  return found;
}

PlanBuilder::PlanBuilder(const Mapping &mapping, const Catalog &source, const PlanOptions &options) : m_mapping(mapping), m_source(source), m_options(options) {}

void PlanBuilder::indexRules() {
  for (const Rule &rule : m_mapping.rules()) {
    m_use.insert(rule.id, {rule.idText, rule.name, 0, {}});
    m_ruleOf.insert(rule.idText, &rule);
    switch (rule.type) {
    case RuleType::Selection: m_selection.add(&rule); break;
    case RuleType::Transformation:
      if (rule.target == RuleTarget::Schema) m_schemaRules.push_back(&rule);
      else if (rule.target == RuleTarget::Table) m_tables.add(&rule);
      else if (rule.target == RuleTarget::Column) m_columns.add(&rule);
      break;
    case RuleType::TableSettings: m_settings.add(&rule); break;
    case RuleType::Validation: m_validation.add(&rule); break;
    case RuleType::ObjectMapping: case RuleType::PostProcessing: break;
    }
  }
}

void PlanBuilder::error(const Rule *rule, Place place, const QString &message, const QString &hint) {
  m_errors.push_back({Problem::Severity::Error, place.line > 0 || !rule ? place : rule->place, rule ? rule->idText : QString(), message, hint});
}
void PlanBuilder::warning(const Rule *rule, const QString &message, const QString &hint) {
  m_plan.problems.push_back({Problem::Severity::Warning, rule ? rule->place : Place(), rule ? rule->idText : QString(), message, hint});
}
void PlanBuilder::used(const Rule &rule, const QString &object) {
  RuleUse &use = m_use[rule.id];
  ++use.objects;
  if (use.examples.size() < 5) use.examples << object;
}

Result<MappingPlan> PlanBuilder::build() {
  indexRules();
  selectTables();
  if (m_drafts.empty() && m_errors.empty())
    error(nullptr, {}, tr("The rules select no table of the source"), tr("Names are case-sensitive. `portolan-cli rules test` shows what each rule catches"));
  resolveSchemas();
  for (Draft &draft : m_drafts) {
    if (m_errors.size() > MaxErrors) break;
    resolveTable(draft);
  }
  consolidate();
  repairForeignKeys();
  settings();
  if (m_errors.empty()) {
    assemble();
    reportUse();
  }
  if (m_errors.empty()) return std::move(m_plan);
  QStringList texts;
  for (std::size_t i = 0; i < std::min(m_errors.size(), MaxErrors); ++i) texts << m_errors[i].toText(m_mapping.fileName());
  if (m_errors.size() > MaxErrors) texts << tr("… and more");
  return std::unexpected(Error::configuration(texts.join(QLatin1Char('\n'))).withHint(tr("Nothing was started. Mend the mapping and run it again.")));
}

void PlanBuilder::selectTables() {
  m_sourceTables.reserve(static_cast<qsizetype>(m_source.tables.size()));
  for (const Table &table : m_source.tables) m_sourceTables.insert(table.name, &table);
  m_drafts.reserve(m_source.tables.size());
  for (const Table &table : m_source.tables)
    if (table.partitionOf.name.isEmpty()) selectTable(table, false);
  m_viewTables.reserve(m_source.views.size());
  for (const View &view : m_source.views) {
    Table asTable;
    asTable.name = view.name;
    asTable.columns = view.columns;
    asTable.comment = view.comment;
    m_viewTables.push_back(std::move(asTable));
    selectTable(m_viewTables.back(), true);
  }
  selectPartitions();
}

void PlanBuilder::selectTable(const Table &table, bool view) {
  const QString object = table.name.display();
  std::vector<const Rule *> including;
  bool excluded = false;
  for (const Rule *rule : m_selection.matching(table.name.schema, table.name.name)) {
    const TableType wanted = rule->locator.tableType;
    if (wanted != TableType::All && (wanted == TableType::View) != view) continue;
    used(*rule, object);
    if (rule->selection == SelectionAction::Exclude) excluded = true;
    else including.push_back(rule);
  }
  if (excluded || including.empty()) {
    if (!view) m_plan.names.excluded.insert(table.name);
    return;
  }
  if (view && m_options.changes)
    error(including.front(), {}, tr("%1 is a view: a view has no changes to follow").arg(object), tr("Select it in a full-load task of its own"));
  if (view && table.columns.empty()) {
    error(including.front(), {}, tr("The columns of the view %1 are not known").arg(object));
    return;
  }
  Draft draft;
  draft.shape = table;
  draft.plan.source = draft.plan.shape = table.name;
  draft.plan.fromView = view;
  for (const Rule *rule : including) {
    draft.plan.selectedBy << rule->idText;
    if (rule->loadOrder) draft.plan.loadOrder = std::max(draft.plan.loadOrder, *rule->loadOrder);
  }
  m_draftOf.insert(table.name, m_drafts.size());
  m_drafts.push_back(std::move(draft));
  filters(m_drafts.back(), including);
}

/// A partition goes where its parent goes: it is selected with it and never alone.
void PlanBuilder::selectPartitions() {
  bool more = true;
  QSet<ObjectName> done;
  while (more) { // sub-partitions need their parent first
    more = false;
    for (const Table &table : m_source.tables) {
      if (table.partitionOf.name.isEmpty() || done.contains(table.name)) continue;
      const auto parent = m_draftOf.constFind(table.partitionOf);
      if (parent == m_draftOf.constEnd()) continue;
      Draft draft;
      draft.shape = table;
      draft.plan.source = draft.plan.shape = table.name;
      draft.plan.selectedBy = m_drafts[*parent].plan.selectedBy;
      draft.plan.loadOrder = m_drafts[*parent].plan.loadOrder;
      draft.plan.filters = m_drafts[*parent].plan.filters;
      draft.plan.filter = m_drafts[*parent].plan.filter;
      draft.plan.filterExpression = m_drafts[*parent].plan.filterExpression;
      m_draftOf.insert(table.name, m_drafts.size());
      m_drafts.push_back(std::move(draft));
      done.insert(table.name);
      more = true;
    }
  }
  for (const Table &table : m_source.tables)
    if (!table.partitionOf.name.isEmpty() && !m_draftOf.contains(table.name)) m_plan.names.excluded.insert(table.name);
}

void PlanBuilder::reportUse() {
  for (const Rule &rule : m_mapping.rules()) {
    const RuleUse &use = m_use[rule.id];
    m_plan.use.push_back(use);
    const bool kept = rule.type == RuleType::ObjectMapping || rule.type == RuleType::PostProcessing || rule.target == RuleTarget::TableTablespace
                      || rule.target == RuleTarget::IndexTablespace;
    if (use.objects > 0 || kept) continue;
    QString hint;
    if (rule.locator.table.isExact() && rule.target != RuleTarget::Schema)
      for (const Table &t : m_source.tables)
        if (t.name.name.compare(rule.locator.table.exactName(), Qt::CaseInsensitive) == 0) {
          hint = t.name.name == rule.locator.table.exactName() ? tr("The table %1 exists, but the schema or the column does not match, or it is not selected").arg(t.name.display())
                                                                : tr("Names are case-sensitive: the source has %1").arg(t.name.display());
          break;
        }
    warning(&rule, tr("The rule matches nothing"), hint);
  }
}

const TablePlan *MappingPlan::table(const ObjectName &source) const {
  const auto it = m_bySource.constFind(source);
  return it == m_bySource.constEnd() ? nullptr : &tables[*it];
}

bool TablePlan::transformsRows() const {
  if (readColumns.size() != static_cast<qsizetype>(columns.size())) return true;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const OutputColumn &c = columns[i];
    if (c.source != readColumns.at(static_cast<qsizetype>(i)) || !c.expression.isEmpty() || c.masking != Masking::None || c.beforeImage || c.retyped) return true;
  }
  return false;
}

bool TablePlan::usesHeaders() const {
  return std::any_of(columns.begin(), columns.end(), [](const OutputColumn &c) { return c.expression.contains(QLatin1String("operation_indicator"), Qt::CaseInsensitive) || c.expression.contains(QLatin1String("$AR_H_")); });
}

bool TablePlan::marksDeleted() const {
  return std::any_of(columns.begin(), columns.end(), [](const OutputColumn &c) { return c.expression.contains(QLatin1String("operation_indicator"), Qt::CaseInsensitive); });
}

const OutputColumn *TablePlan::column(const QString &name) const {
  const auto it = std::find_if(columns.begin(), columns.end(), [&](const OutputColumn &c) { return c.name == name; });
  return it == columns.end() ? nullptr : &*it;
}

TablePlan TablePlan::without(const QStringList &outputColumns) const {
  TablePlan plan = *this;
  std::erase_if(plan.columns, [&](const OutputColumn &c) { return outputColumns.contains(c.name); });
  QStringList needed;
  for (const OutputColumn &c : plan.columns) {
    if (c.expression.isEmpty()) needed << c.source;
    else if (auto expression = Expression::parse(c.expression)) needed << expression->columns();
  }
  plan.readColumns.removeIf([&](const QString &c) { return !needed.contains(c); });
  for (const QString &name : outputColumns) plan.key.removeAll(name);
  if (plan.key.size() != key.size()) plan.key.clear();
  return plan;
}

Result<MappingPlan> Mapping::plan(const Catalog &source, const PlanOptions &options) const { return PlanBuilder(*this, source, options).build(); }

} // namespace portolan::mapping
