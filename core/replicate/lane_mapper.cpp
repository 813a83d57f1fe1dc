// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/lane_mapper.h"

#include "core/replicate/change_ops.h"

namespace portolan::replicate {

namespace {

std::vector<Physical> shapeOf(const RowBatch &rows) {
  std::vector<Physical> shape;
  for (const ColumnVector &c : rows.columns) shape.push_back(c.physical());
  return shape;
}

/// A copy of the before rows where a column that was not logged has the after image's value: a filter looks at
/// columns that seldom change, and an unlogged one did not.
RowBatch filledBefore(const ChangeTable &table, const std::vector<Change> &changes, std::uint32_t index) {
  RowBatch filled;
  filled.shape(shapeOf(table.before));
  std::vector<std::int32_t> partner(table.before.rows(), -1);
  for (const Change &c : changes)
    if (c.op != ChangeOp::Ddl && c.table == index && c.before >= 0) partner[static_cast<std::size_t>(c.before)] = c.after;
  for (std::size_t col = 0; col < filled.columns.size(); ++col)
    for (std::size_t r = 0; r < partner.size(); ++r) {
      const bool use = table.before.columns[col].tag(r) == Tag::Missing && partner[r] >= 0;
      if (use) filled.columns[col].appendFrom(table.after.columns[col], static_cast<std::size_t>(partner[r]));
      else filled.columns[col].appendFrom(table.before.columns[col], r);
    }
  return filled;
}

} // namespace

namespace {

/// An update that came without a before image did not change its key: the image that targets look for the row by.
/// -1 when there is no key, or it was not sent either.
std::int32_t keyImage(ChangeTable &table, std::int32_t after) {
  if (table.key.isEmpty() || after < 0) return -1;
  const auto row = static_cast<std::size_t>(after);
  for (const QString &k : table.key) {
    const auto i = table.columns.indexOf(k);
    if (i < 0) return -1;
    const Tag tag = table.after.columns[static_cast<std::size_t>(i)].tag(row);
    if (tag == Tag::Missing || tag == Tag::Unchanged) return -1;
  }
  if (table.before.columns.empty()) table.before.shape(shapeOf(table.after));
  const auto at = static_cast<std::int32_t>(table.before.rows());
  for (std::size_t i = 0; i < table.before.columns.size(); ++i) {
    if (table.key.contains(table.columns[static_cast<qsizetype>(i)])) table.before.columns[i].appendFrom(table.after.columns[i], row);
    else table.before.columns[i].appendTag(Tag::Missing);
  }
  return at;
}

} // namespace

LaneMapper::LaneMapper(const ReplicationOptions &options, const TargetOptions &target)
    : m_options(options), m_plan(target.plan), m_source(options.sourceCatalog), m_target(target.catalog), m_planned(options.sourceCatalog), m_names(target.names) {
  for (const ObjectName &t : options.tables) {
    m_tables.insert(t);
    m_sources.insert(targetOf(t), t);
  }
  m_cascades.learn(m_source, m_names);
}

void LaneMapper::setTargetCatalog(Catalog catalog) { m_target = std::move(catalog); }

void LaneMapper::setSourceCatalog(Catalog catalog) {
  m_source = std::move(catalog);
  m_cascades.learn(m_source, m_names);
}

bool LaneMapper::follows(const ObjectName &source) const {
  return !m_names.excluded.contains(source) && (m_tables.isEmpty() || m_tables.contains(source));
}

const mapping::TablePlan *LaneMapper::planOf(const ObjectName &source) const { return m_plan ? m_plan->table(source) : nullptr; }

ObjectName LaneMapper::targetOf(const ObjectName &source) const {
  const mapping::TablePlan *plan = planOf(source);
  ObjectName name = m_names.target(plan ? plan->shape : source);
  if (m_target.table(name)) return name;
  for (const Table &t : m_target.tables) // a table made after the names were: by the target's own folding
    if (t.name.schema.compare(name.schema, Qt::CaseInsensitive) == 0 && t.name.name.compare(name.name, Qt::CaseInsensitive) == 0) return t.name;
  return name;
}

QString LaneMapper::targetColumnOf(const ObjectName &source, const Table &table, const QString &column) const {
  const mapping::TablePlan *plan = planOf(source);
  const QString name = m_names.targetColumn(plan ? plan->shape : source, column);
  if (table.column(name)) return name;
  for (const Column &c : table.columns)
    if (c.name.compare(name, Qt::CaseInsensitive) == 0) return c.name;
  return {};
}

std::vector<LaneMapper::ColumnPlan> LaneMapper::columnsOf(const ChangeTable &change, const Table &table, QList<int> *missing) const {
  std::vector<ColumnPlan> columns;
  const mapping::TablePlan *plan = planOf(change.name);
  const bool transforms = plan && plan->transformsRows();
  const Table *known = m_source.table(change.name);
  for (int i = 0; i < change.columns.size(); ++i) {
    const QString &name = change.columns[i];
    if (transforms && plan->readColumns.contains(name)) continue; // the transformation makes the columns
    const Column *sourceColumn = known ? known->column(name) : nullptr;
    const Table *planned = plan ? m_planned.table(change.name) : nullptr;
    if (planned && planned->column(name) && std::none_of(plan->columns.begin(), plan->columns.end(), [&](const mapping::OutputColumn &c) { return c.source == name; })) continue; // removed by a rule
    if (transforms) { // added since: the rules were not made for it
      if (missing && planned) missing->append(i);
      continue;
    }
    const QString target = targetColumnOf(change.name, table, name);
    if (target.isEmpty()) {
      if (missing && !(sourceColumn && sourceColumn->isGenerated())) missing->append(i);
      continue;
    }
    if (table.column(target)->isGenerated()) continue;
    columns.push_back({i, target});
  }
  return columns;
}

std::vector<ShapeProblem> LaneMapper::problems(const ChangeBatch &batch) const {
  std::vector<ShapeProblem> found;
  for (const ChangeTable &t : batch.tables) {
    if (!follows(t.name) || m_suspended.contains(t.name)) continue;
    if (std::any_of(found.begin(), found.end(), [&](const ShapeProblem &p) { return p.source == t.name; })) continue;
    const ObjectName target = targetOf(t.name);
    const Table *table = m_target.table(target);
    ShapeProblem p{t.name, target, {}, {}, {}};
    if (!table) {
      p.reason = QCoreApplication::translate("Replicate", "The target has no table %1").arg(target.display());
      found.push_back(std::move(p));
      continue;
    }
    QList<int> missing;
    (void)columnsOf(t, *table, &missing);
    for (const int i : missing) {
      p.missingColumns << t.columns[i];
      p.missingTypes.push_back(static_cast<std::size_t>(i) < t.types.size() ? t.types[static_cast<std::size_t>(i)] : DataType());
    }
    if (missing.isEmpty()) continue;
    p.reason = QCoreApplication::translate("Replicate", "The target table %1 has no column %2").arg(target.display(), p.missingColumns.join(QLatin1String(", ")));
    found.push_back(std::move(p));
  }
  return found;
}

Result<bool> LaneMapper::prepareSlot(Slot &slot, ChangeTable &change) {
  slot.source = change.name;
  slot.use = follows(change.name) && !m_suspended.contains(change.name);
  const mapping::TablePlan *plan = slot.plan = planOf(change.name);
  slot.softDelete = plan && plan->marksDeleted();
  if (m_plan && !plan) slot.use = false;
  if (!slot.use || !plan || plan->filters.empty()) return false;
  return true;
}

Result<MapOutcome> LaneMapper::map(ChangeBatch batch) {
  MapOutcome out;
  std::vector<Slot> slots(batch.tables.size());
  for (std::size_t i = 0; i < slots.size(); ++i) {
    auto filtered = prepareSlot(slots[i], batch.tables[i]);
    if (!filtered) return std::unexpected(filtered.error());
    if (!*filtered) continue;
    ChangeTable &t = batch.tables[i];
    const mapping::TablePlan &plan = *planOf(t.name);
    auto after = mapping::makeFilter(plan, t.columns, shapeOf(t.after));
    if (!after) return std::unexpected(after.error());
    if (*after) PORTOLAN_TRY((*after)->evaluate(t.after, slots[i].keepAfter));
    auto before = mapping::makeFilter(plan, t.columns, shapeOf(t.before));
    if (!before) return std::unexpected(before.error());
    if (*before && t.before.rows() > 0) PORTOLAN_TRY((*before)->evaluate(filledBefore(t, batch.changes, static_cast<std::uint32_t>(i)), slots[i].keepBefore));
  }
  std::vector<Change> changes = std::exchange(batch.changes, {});
  std::vector<ChangeTransaction> transactions = std::exchange(batch.transactions, {});
  out.batch = std::move(batch);
  for (ChangeTransaction &t : transactions) {
    const std::uint32_t first = t.firstChange, count = t.changeCount;
    t.firstChange = static_cast<std::uint32_t>(out.batch.changes.size());
    for (std::uint32_t n = first; n < first + count; ++n) {
      const Change &c = changes[n];
      if (c.op == ChangeOp::Ddl) { out.batch.changes.push_back(c); continue; }
      Slot &slot = slots[c.table];
      ++slot.captured;
      if (slot.use) emitChange(out, slot, c);
      else ++slot.skipped;
    }
    t.changeCount = static_cast<std::uint32_t>(out.batch.changes.size()) - t.firstChange;
    out.batch.transactions.push_back(std::move(t));
  }
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (follows(slots[i].source)) {
      out.captured.emplace_back(slots[i].source, slots[i].captured);
      if (slots[i].skipped > 0) out.skipped.emplace_back(slots[i].source, slots[i].skipped);
    }
    if (!slots[i].use) continue;
    ChangeTable &t = out.batch.tables[i];
    const ObjectName target = targetOf(t.name);
    const Table *table = m_target.table(target);
    if (!table) return std::unexpected(Error::state(QCoreApplication::translate("Replicate", "The target has no table %1").arg(target.display())));
    if (slots[i].plan && slots[i].plan->transformsRows()) PORTOLAN_TRY(transformRows(slots[i], out.batch, static_cast<std::uint32_t>(i)));
    renameColumns(t, *table);
    m_sources.insert(target, t.name);
    t.name = target;
  }
  return out;
}

void LaneMapper::emitChange(MapOutcome &out, Slot &slot, const Change &change) {
  Change c = change;
  if (c.op == ChangeOp::Truncate && slot.plan && slot.plan->consolidated) {
    emptyShare(out, slot);
    return;
  }
  const bool filtered = !slot.keepAfter.empty() || !slot.keepBefore.empty();
  if (filtered && c.op != ChangeOp::Truncate) {
    const bool afterIn = c.after >= 0 && slot.keepAfter[static_cast<std::size_t>(c.after)] != 0;
    // Without a before image no key and no filter column changed.
    const bool beforeIn = c.before >= 0 ? slot.keepBefore[static_cast<std::size_t>(c.before)] != 0 : afterIn;
    switch (c.op) {
    case ChangeOp::Insert: if (!afterIn) return; break;
    case ChangeOp::Delete: if (!beforeIn) return; break;
    case ChangeOp::Update:
      if (!afterIn && !beforeIn) return;
      if (afterIn && !beforeIn) { c.op = ChangeOp::Insert; c.before = -1; }
      else if (!afterIn) { c.op = ChangeOp::Delete; c.after = -1; }
      break;
    case ChangeOp::Truncate:
    case ChangeOp::Ddl: break;
    }
  }
  if (c.op == ChangeOp::Update && c.before < 0) c.before = keyImage(out.batch.tables[change.table], c.after);
  // Children first: the statements that reach grandchildren read the children's rows.
  if ((change.op == ChangeOp::Delete || change.op == ChangeOp::Update) && m_cascades.concerns(slot.source)) {
    ChangeTable parent; // append() may grow `tables`: the rows are lent meanwhile
    {
      ChangeTable &t = out.batch.tables[change.table];
      parent.name = t.name;
      parent.columns = t.columns;
      parent.types = t.types;
      parent.after = std::move(t.after);
      parent.before = std::move(t.before);
    }
    m_cascades.append(out.batch, parent, change);
    out.batch.tables[change.table].after = std::move(parent.after);
    out.batch.tables[change.table].before = std::move(parent.before);
  }
  if (slot.softDelete && c.op == ChangeOp::Delete) markDeleted(out, slot, c);
  if (slot.softDelete && c.op == ChangeOp::Insert) removeMarked(out, slot, c);
  out.batch.changes.push_back(c);
}

void LaneMapper::renameColumns(ChangeTable &change, const Table &table) {
  const ObjectName source = change.name;
  const mapping::TablePlan *plan = planOf(source);
  const bool transformed = plan && plan->transformsRows();
  std::vector<ColumnPlan> columns;
  if (transformed) {
    for (int i = 0; i < change.columns.size(); ++i)
      if (const QString name = targetColumnOf(source, table, change.columns[i]); !name.isEmpty() && !table.column(name)->isGenerated()) columns.push_back({i, name});
  } else {
    columns = columnsOf(change, table, nullptr);
  }
  QStringList names, key;
  std::vector<DataType> types;
  RowBatch after, before;
  for (const ColumnPlan &c : columns) {
    const auto i = static_cast<std::size_t>(c.from);
    if (change.key.contains(change.columns[c.from])) key << c.name;
    names << c.name;
    types.push_back(i < change.types.size() ? change.types[i] : DataType());
    if (i < change.after.columns.size()) after.columns.push_back(std::move(change.after.columns[i]));
    if (i < change.before.columns.size()) before.columns.push_back(std::move(change.before.columns[i]));
  }
  if (key.size() != change.key.size()) key.clear(); // a part of the key does not go to the target: match whole rows
  change.columns = names;
  change.key = key;
  change.types = std::move(types);
  change.after = std::move(after);
  change.before = std::move(before);
}

} // namespace portolan::replicate
