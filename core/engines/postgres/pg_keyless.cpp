// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_keyless.h"

#include "core/engines/api/net_changes.h"

namespace portolan::pg {

namespace {

bool wholeRow(const RowBatch &rows, std::int32_t row) {
  if (row < 0 || rows.columns.empty()) return false;
  return std::none_of(rows.columns.begin(), rows.columns.end(), [row](const ColumnVector &c) {
    const Tag tag = c.tag(static_cast<std::size_t>(row));
    return tag == Tag::Unchanged || tag == Tag::Missing;
  });
}

} // namespace

bool KeylessNet::canTake(const ChangeTable &table, const Change &change) const {
  switch (change.op) {
  case ChangeOp::Insert: return wholeRow(table.after, change.after);
  case ChangeOp::Delete: return wholeRow(table.before, change.before);
  case ChangeOp::Update: return wholeRow(table.after, change.after) && wholeRow(table.before, change.before) && !(m_options.moreColumns && m_options.moreColumns(table));
  case ChangeOp::Truncate: case ChangeOp::Ddl: break;
  }
  return false;
}

Result<bool> KeylessNet::take(const Change &change, std::vector<Run> &runs) {
  const ChangeTable &table = m_batch.tables[change.table];
  const bool can = canTake(table, change);
  const auto [found, isNew] = m_bags.try_emplace(table.name);
  Bag &bag = found->second;
  if (!isNew && (bag.entry != change.table || !can)) PORTOLAN_TRY(emitBag(bag, runs));
  if (!can) {
    m_bags.erase(found);
    return false;
  }
  bag.entry = change.table;
  if (change.op == ChangeOp::Insert) {
    ++bag.stands.inserts;
    insert(bag, table, change.after);
    return true;
  }
  if (!bag.indexed) index(bag);
  change.op == ChangeOp::Update ? ++bag.stands.updates : ++bag.stands.deletes;
  remove(bag, table, change.before);
  if (change.op == ChangeOp::Update) insert(bag, table, change.after);
  return true;
}

KeylessNet::Equal &KeylessNet::equal(Bag &bag, const RowBatch &rows, std::int32_t row) {
  m_bytes.clear();
  for (const ColumnVector &c : rows.columns) appendKeyBytes(m_bytes, c, static_cast<std::size_t>(row));
  const auto [it, isNew] = bag.byRow.try_emplace(m_bytes, bag.rows.size());
  if (isNew) bag.rows.emplace_back();
  return bag.rows[it->second];
}

void KeylessNet::index(Bag &bag) {
  bag.indexed = true;
  for (const std::int32_t row : std::exchange(bag.plain, {})) insert(bag, m_batch.tables[bag.entry], row);
}

void KeylessNet::insert(Bag &bag, const ChangeTable &table, std::int32_t row) {
  if (!bag.indexed) { bag.plain.push_back(row); return; }
  Equal &e = equal(bag, table.after, row);
  if (e.deletes.empty()) e.inserts.push_back(row);
  else e.deletes.pop_back();
}

void KeylessNet::remove(Bag &bag, const ChangeTable &table, std::int32_t row) {
  Equal &e = equal(bag, table.before, row);
  if (e.inserts.empty()) e.deletes.push_back(row);
  else e.inserts.pop_back();
}

Result<> KeylessNet::flush(std::vector<Run> &runs) {
  for (auto &[name, bag] : m_bags) PORTOLAN_TRY(emitBag(bag, runs));
  m_bags.clear();
  return {};
}

/// Deletes first: a unique value may move from one row to another. REQUIRES: `bag` was filled.
Result<> KeylessNet::emitBag(Bag &bag, std::vector<Run> &runs) const {
  const ChangeTable &table = m_batch.tables[bag.entry];
  std::size_t first = runs.size();
  const std::size_t begin = first;
  for (const Equal &e : bag.rows)
    for (const std::int32_t row : e.deletes) PORTOLAN_TRY(emitRow(runs, first, table, ChangeOp::Delete, row));
  first = runs.size();
  for (const std::int32_t row : bag.plain) PORTOLAN_TRY(emitRow(runs, first, table, ChangeOp::Insert, row));
  for (const Equal &e : bag.rows)
    for (const std::int32_t row : e.inserts) PORTOLAN_TRY(emitRow(runs, first, table, ChangeOp::Insert, row));
  if (runs.size() == begin) { // they undid each other
    Run nothing;
    nothing.table = &table;
    nothing.netted = true;
    runs.push_back(std::move(nothing));
  }
  runs[begin].stands = bag.stands;
  bag = Bag();
  return {};
}

/// Rows with NULL in the same columns share a statement: `=` finds no NULL.
Result<> KeylessNet::emitRow(std::vector<Run> &runs, std::size_t first, const ChangeTable &table, ChangeOp op, std::int32_t row) const {
  const bool insert = op == ChangeOp::Insert;
  if (insert && runs.size() > first) { // whole rows: always one shape
    runs.back().rows.push_back({row, -1});
    return {};
  }
  auto made = makeRun(table, op, &table.after, &table.before, insert ? row : -1, insert ? -1 : row, m_options);
  if (!made) return std::unexpected(made.error());
  made->netted = true;
  made->single = !insert && std::all_of(made->nulls.begin(), made->nulls.end(), [](bool null) { return null; }); // no value, no array to count by
  if (!made->single)
    for (std::size_t i = runs.size(); i > first; --i)
      if (!runs[i - 1].single && runs[i - 1].nulls == made->nulls) {
        runs[i - 1].rows.push_back(made->rows.front());
        return {};
      }
  runs.push_back(std::move(*made));
  return {};
}

} // namespace portolan::pg
