// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/change_ops.h"

namespace portolan::replicate {

namespace {

std::vector<Physical> shapeOf(const RowBatch &rows) {
  std::vector<Physical> shape;
  for (const ColumnVector &c : rows.columns) shape.push_back(c.physical());
  return shape;
}

ChangeTable emptyLike(const ChangeTable &table) {
  ChangeTable t;
  t.name = table.name;
  t.columns = table.columns;
  t.types = table.types;
  t.key = table.key;
  t.fullBefore = table.fullBefore;
  t.anyNumber = table.anyNumber;
  t.via = table.via;
  t.inOrder = table.inOrder;
  t.after.shape(shapeOf(table.after));
  t.before.shape(shapeOf(table.before));
  return t;
}

std::int32_t copyRow(RowBatch &to, const RowBatch &from, std::int32_t row) {
  if (row < 0) return -1;
  const auto at = static_cast<std::int32_t>(to.rows());
  for (std::size_t c = 0; c < from.columns.size(); ++c) to.columns[c].appendFrom(from.columns[c], static_cast<std::size_t>(row));
  return at;
}

void appendRows(RowBatch &to, const RowBatch &from) {
  const std::size_t rows = from.rows();
  for (std::size_t c = 0; c < from.columns.size(); ++c)
    for (std::size_t r = 0; r < rows; ++r) to.columns[c].appendFrom(from.columns[c], r);
}

bool sameShape(const ChangeTable &a, const ChangeTable &b) {
  return a.name == b.name && a.columns == b.columns && a.types == b.types && a.key == b.key && a.fullBefore == b.fullBefore && !a.anyNumber
         && !b.anyNumber && shapeOf(a.after) == shapeOf(b.after) && shapeOf(a.before) == shapeOf(b.before);
}

} // namespace

RowBatch cloneRows(const RowBatch &rows) {
  RowBatch copy;
  copy.columns = rows.columns;
  copy.raw = rows.raw;
  copy.rawFormat = rows.rawFormat;
  copy.setRawRows(rows.columns.empty() ? rows.rows() : 0);
  return copy;
}

ChangeBatch cloneBatch(const ChangeBatch &batch) {
  ChangeBatch copy;
  for (const ChangeTable &t : batch.tables) {
    ChangeTable c = emptyLike(t);
    c.after = cloneRows(t.after);
    c.before = cloneRows(t.before);
    copy.tables.push_back(std::move(c));
  }
  copy.changes = batch.changes;
  copy.ddl = batch.ddl;
  copy.transactions = batch.transactions;
  copy.seen = batch.seen;
  copy.seenMicros = batch.seenMicros;
  return copy;
}

ChangeBatch extract(const ChangeBatch &batch, std::size_t from, std::size_t to) {
  ChangeBatch part;
  std::vector<std::int32_t> newIndex(batch.tables.size(), -1);
  for (std::size_t i = from; i < to; ++i) {
    ChangeTransaction t = batch.transactions[i];
    const std::uint32_t first = t.firstChange;
    t.firstChange = static_cast<std::uint32_t>(part.changes.size());
    for (std::uint32_t n = first; n < first + t.changeCount; ++n) {
      Change c = batch.changes[n];
      if (c.op == ChangeOp::Ddl) {
        part.ddl.push_back(batch.ddl[c.table]);
        c.table = static_cast<std::uint32_t>(part.ddl.size()) - 1;
      } else {
        const ChangeTable &source = batch.tables[c.table];
        if (newIndex[c.table] < 0) {
          newIndex[c.table] = static_cast<std::int32_t>(part.tables.size());
          part.tables.push_back(emptyLike(source));
        }
        ChangeTable &target = part.tables[static_cast<std::size_t>(newIndex[c.table])];
        c.table = static_cast<std::uint32_t>(newIndex[c.table]);
        c.after = copyRow(target.after, source.after, c.after);
        c.before = copyRow(target.before, source.before, c.before);
      }
      part.changes.push_back(c);
    }
    part.transactions.push_back(std::move(t));
  }
  return part;
}

std::vector<ChangeBatch> split(const ChangeBatch &batch, std::size_t from, std::size_t to, std::size_t shares, const std::function<Route(const Change &)> &route) {
  std::vector<ChangeBatch> parts(shares);
  std::vector<std::vector<std::int32_t>> index(shares, std::vector<std::int32_t>(batch.tables.size(), -1));
  const auto put = [&](std::size_t share, ChangeOp op, const Change &c, bool after, bool before) {
    ChangeBatch &part = parts[share];
    std::int32_t &at = index[share][c.table];
    const ChangeTable &source = batch.tables[c.table];
    if (at < 0) {
      at = static_cast<std::int32_t>(part.tables.size());
      part.tables.push_back(emptyLike(source));
    }
    ChangeTable &table = part.tables[static_cast<std::size_t>(at)];
    part.changes.push_back({static_cast<std::uint32_t>(at), op, after ? copyRow(table.after, source.after, c.after) : -1, before ? copyRow(table.before, source.before, c.before) : -1});
  };
  for (std::size_t i = from; i < to; ++i) {
    const ChangeTransaction &whole = batch.transactions[i];
    std::vector<std::uint32_t> firsts;
    for (const ChangeBatch &part : parts) firsts.push_back(static_cast<std::uint32_t>(part.changes.size()));
    for (std::uint32_t n = whole.firstChange; n < whole.firstChange + whole.changeCount; ++n) {
      const Change &c = batch.changes[n];
      const Route r = route(c);
      if (r.before == r.after) { put(r.after, c.op, c, true, true); continue; }
      put(r.before, ChangeOp::Delete, c, false, true);
      put(r.after, ChangeOp::Insert, c, true, false);
    }
    for (std::size_t s = 0; s < shares; ++s) {
      ChangeTransaction t = whole;
      t.firstChange = firsts[s];
      t.changeCount = static_cast<std::uint32_t>(parts[s].changes.size()) - firsts[s];
      if (t.changeCount > 0) parts[s].transactions.push_back(std::move(t));
    }
  }
  return parts;
}

bool hasDdl(const ChangeBatch &batch, const ChangeTransaction &transaction) {
  for (std::uint32_t n = transaction.firstChange; n < transaction.firstChange + transaction.changeCount; ++n)
    if (batch.changes[n].op == ChangeOp::Ddl) return true;
  return false;
}

qint64 rowChanges(const ChangeBatch &batch) {
  return std::count_if(batch.changes.begin(), batch.changes.end(), [](const Change &c) { return c.op != ChangeOp::Ddl; });
}

ApplySummary summaryOf(const ChangeBatch &batch) {
  ApplySummary summary;
  for (const Change &c : batch.changes) {
    if (c.op == ChangeOp::Ddl) continue;
    ApplyCounts &counts = summary.tables[batch.tables[c.table].name];
    switch (c.op) {
    case ChangeOp::Insert: ++counts.inserts; break;
    case ChangeOp::Update: ++counts.updates; break;
    case ChangeOp::Delete: ++counts.deletes; break;
    case ChangeOp::Truncate: ++counts.ddl; break;
    case ChangeOp::Ddl: break;
    }
  }
  return summary;
}

void ChangeGroup::add(ChangeBatch batch) {
  m_bytes += batch.bytes();
  if (empty()) {
    m_batch = std::move(batch);
    return;
  }
  struct Moved { std::uint32_t table; std::int32_t after, before; };
  std::vector<Moved> moved;
  for (ChangeTable &t : batch.tables) {
    auto &tables = m_batch.tables;
    const auto known = std::find_if(tables.begin(), tables.end(), [&](const ChangeTable &k) { return sameShape(k, t); });
    if (known == tables.end()) {
      moved.push_back({static_cast<std::uint32_t>(tables.size()), 0, 0});
      tables.push_back(std::move(t));
      continue;
    }
    moved.push_back({static_cast<std::uint32_t>(known - tables.begin()), static_cast<std::int32_t>(known->after.rows()),
                     static_cast<std::int32_t>(known->before.rows())});
    appendRows(known->after, t.after);
    appendRows(known->before, t.before);
  }
  const auto changeOffset = static_cast<std::uint32_t>(m_batch.changes.size());
  const auto ddlOffset = static_cast<std::uint32_t>(m_batch.ddl.size());
  for (Change c : batch.changes) {
    if (c.op == ChangeOp::Ddl) {
      c.table += ddlOffset;
    } else {
      const Moved &m = moved[c.table];
      c.table = m.table;
      if (c.after >= 0) c.after += m.after;
      if (c.before >= 0) c.before += m.before;
    }
    m_batch.changes.push_back(c);
  }
  for (DdlEvent &d : batch.ddl) m_batch.ddl.push_back(std::move(d));
  for (ChangeTransaction &t : batch.transactions) {
    t.firstChange += changeOffset;
    if (ChangeTransaction &last = m_batch.transactions.back(); last.continues) {
      t.firstChange = last.firstChange;
      t.changeCount += last.changeCount;
      last = std::move(t);
    } else {
      m_batch.transactions.push_back(std::move(t));
    }
  }
  m_batch.seen = std::move(batch.seen);
  m_batch.seenMicros = batch.seenMicros;
}

} // namespace portolan::replicate
