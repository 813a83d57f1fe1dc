// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a mapping on the images of changes: computed, masked and before-image columns, rows that are marked
// instead of deleted, the share of one source in a merged table.
#include "core/replicate/lane_mapper.h"

#include <QDateTime>

namespace portolan::replicate {

namespace {

std::vector<Physical> shapeOf(const RowBatch &rows) {
  std::vector<Physical> shape;
  for (const ColumnVector &c : rows.columns) shape.push_back(c.physical());
  return shape;
}

ColumnVector missingColumn(Physical physical, std::size_t rows) {
  ColumnVector column(physical);
  for (std::size_t r = 0; r < rows; ++r) column.appendTag(Tag::Missing);
  return column;
}

/// The input columns of the plan, in its order; what the image lacks is Missing.
RowBatch arranged(const mapping::TablePlan &plan, const QStringList &columns, RowBatch &rows, const RowBatch &other) {
  RowBatch in;
  for (const QString &name : plan.readColumns) {
    const auto i = columns.indexOf(name);
    const auto at = static_cast<std::size_t>(std::max<qsizetype>(0, i));
    if (i >= 0 && at < rows.columns.size()) in.columns.push_back(std::move(rows.columns[at]));
    else in.columns.push_back(missingColumn(i >= 0 && at < other.columns.size() ? other.columns[at].physical() : Physical::Text, rows.rows()));
  }
  return in;
}

/// For every after row the row before the change; what was not logged is NULL.
RowBatch beforeOf(const RowBatch &before, const std::vector<std::int32_t> &partner) {
  RowBatch rows;
  rows.shape(shapeOf(before));
  for (std::size_t c = 0; c < rows.columns.size(); ++c)
    for (const std::int32_t row : partner) {
      const auto r = static_cast<std::size_t>(row);
      if (row < 0 || before.columns[c].tag(r) == Tag::Missing || before.columns[c].tag(r) == Tag::Unchanged) rows.columns[c].appendNull();
      else rows.columns[c].appendFrom(before.columns[c], r);
    }
  return rows;
}

/// 16 digits of time, 19 of the change's number in the batch: rises with the stream.
std::string changeSequence(qint64 micros, std::size_t number) {
  return QStringLiteral("%1%2").arg(micros / 1000, 16, 10, QLatin1Char('0')).arg(static_cast<qulonglong>(number), 19, 10, QLatin1Char('0')).toStdString();
}

} // namespace

Result<> LaneMapper::transformRows(const Slot &slot, ChangeBatch &batch, std::uint32_t index) {
  const mapping::TablePlan &plan = *slot.plan;
  ChangeTable &change = batch.tables[index];
  std::vector<std::int32_t> partner(change.after.rows(), -1);
  const bool wantsHeaders = plan.usesHeaders();
  std::vector<mapping::RowHeader> headers(wantsHeaders ? change.after.rows() : 0);
  for (const ChangeTransaction &t : batch.transactions) {
    const std::string commit = wantsHeaders ? QDateTime::fromMSecsSinceEpoch(t.commitMicros / 1000, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")).toStdString() : std::string();
    for (std::size_t n = t.firstChange; n < std::size_t(t.firstChange) + t.changeCount; ++n) {
      const Change &c = batch.changes[n];
      if (c.table != index || c.op == ChangeOp::Ddl || c.after < 0) continue;
      const auto row = static_cast<std::size_t>(c.after);
      if (c.op == ChangeOp::Update) partner[row] = c.before;
      if (!wantsHeaders) continue;
      mapping::RowHeader &h = headers[row];
      h.operation = c.op == ChangeOp::Insert ? mapping::RowOperation::Insert : mapping::RowOperation::Update;
      h.streamPosition = t.end.text.toStdString();
      h.timestamp = h.commitTimestamp = commit;
      h.changeSequence = changeSequence(t.commitMicros, n);
    }
  }
  for (const std::int32_t row : slot.deletedRows)
    if (wantsHeaders) headers[static_cast<std::size_t>(row)].operation = mapping::RowOperation::Delete;
  RowBatch after = arranged(plan, change.columns, change.after, change.before), before = arranged(plan, change.columns, change.before, change.after);
  const std::size_t afterRows = change.after.columns.empty() ? 0 : partner.size(), beforeRows = before.rows();
  const bool images = std::any_of(plan.columns.begin(), plan.columns.end(), [](const mapping::OutputColumn &c) { return c.beforeImage; });
  const RowBatch previous = images ? beforeOf(before, partner) : RowBatch();
  RowBatch out[2];
  const auto transformed = [&](RowBatch &in, std::size_t rows, const mapping::RowHeaders &all, RowBatch &to) -> Result<> {
    auto transform = mapping::makeTransform(plan, shapeOf(in));
    if (!transform) return std::unexpected(transform.error());
    if (!*transform) to = std::move(in);
    else if (rows > 0) PORTOLAN_TRY((*transform)->apply(in, to, all));
    else to.shape((*transform)->physicals());
    return {};
  };
  mapping::RowHeaders ofAfter, ofBefore;
  ofAfter.all.operation = mapping::RowOperation::Update;
  if (wantsHeaders) ofAfter.perRow = &headers;
  if (images) ofAfter.before = &previous;
  ofBefore.all.operation = mapping::RowOperation::Delete;
  ofBefore.lookup = true;
  PORTOLAN_TRY(transformed(after, afterRows, ofAfter, out[0]));
  PORTOLAN_TRY(transformed(before, beforeRows, ofBefore, out[1]));
  change.after = std::move(out[0]);
  change.before = std::move(out[1]);
  QStringList columns, key;
  change.types.clear();
  for (const mapping::OutputColumn &c : plan.columns) {
    columns << c.name;
    change.types.push_back(c.type);
    if (!c.beforeImage && change.key.contains(c.source) && !key.contains(c.name)) key << c.name;
  }
  // Merged tables: the source's key alone would find the rows of the other sources too.
  if (plan.consolidated && !change.key.isEmpty() && !plan.key.isEmpty()) change.key = plan.key;
  else if (key.size() == change.key.size()) change.key = key;
  else if (!plan.key.isEmpty()) change.key = plan.key;
  change.columns = columns;
  return {};
}

std::uint32_t LaneMapper::anyRowsOf(MapOutcome &out, const Slot &slot, const QStringList &columns, const RowBatch &values, std::size_t row) const {
  ChangeTable t;
  t.name = targetOf(slot.source);
  t.anyNumber = true;
  const Table *table = m_target.table(t.name);
  for (qsizetype i = 0; i < columns.size(); ++i) {
    const auto c = static_cast<std::size_t>(i);
    t.columns << (table ? targetColumnOf(slot.source, *table, columns[i]) : columns[i]);
    const mapping::OutputColumn *column = slot.plan->column(columns[i]);
    t.types.push_back(column ? column->type : DataType());
    t.before.columns.emplace_back(values.columns[c].physical());
    t.before.columns.back().appendFrom(values.columns[c], row);
  }
  t.key = t.columns;
  out.batch.tables.push_back(std::move(t));
  return static_cast<std::uint32_t>(out.batch.tables.size()) - 1;
}

/// One source of a merged table was emptied: only its rows go.
void LaneMapper::emptyShare(MapOutcome &out, const Slot &slot) const {
  RowBatch value;
  value.shape({Physical::Text});
  value.columns.front().appendBytes(slot.plan->discriminatorValue.toStdString());
  out.batch.changes.push_back({anyRowsOf(out, slot, {slot.plan->discriminator}, value, 0), ChangeOp::Delete, -1, 0});
}

/// A row whose table has an operation_indicator stays and is marked.
void LaneMapper::markDeleted(MapOutcome &out, Slot &slot, Change &change) const {
  ChangeTable &t = out.batch.tables[change.table];
  if (change.before < 0) return;
  if (t.after.columns.empty()) t.after.shape(shapeOf(t.before));
  change.op = ChangeOp::Update;
  change.after = static_cast<std::int32_t>(t.after.rows());
  for (std::size_t c = 0; c < t.after.columns.size(); ++c) t.after.columns[c].appendFrom(t.before.columns[c], static_cast<std::size_t>(change.before));
  slot.deletedRows.push_back(change.after);
}

/// A key that comes back takes the place of its marked row.
void LaneMapper::removeMarked(MapOutcome &out, const Slot &slot, const Change &change) const {
  const ChangeTable &t = out.batch.tables[change.table];
  QStringList columns;
  RowBatch values;
  for (const QString &name : slot.plan->key) {
    const mapping::OutputColumn *column = slot.plan->column(name);
    const auto i = column ? t.columns.indexOf(column->source) : -1;
    if (i < 0 || column->retyped || column->masking != mapping::Masking::None) return;
    columns << name;
    values.columns.emplace_back(t.after.columns[static_cast<std::size_t>(i)].physical());
    values.columns.back().appendFrom(t.after.columns[static_cast<std::size_t>(i)], static_cast<std::size_t>(change.after));
  }
  if (columns.isEmpty()) return;
  const std::uint32_t table = anyRowsOf(out, slot, columns, values, 0);
  out.batch.changes.push_back({table, ChangeOp::Delete, -1, 0});
}

} // namespace portolan::replicate
