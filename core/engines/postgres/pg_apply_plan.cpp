// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_apply_plan.h"

#include "core/engines/postgres/pg_keyless.h"
#include "core/engines/postgres/pg_link.h"

#include <unordered_map>

namespace portolan::pg {

namespace {

bool isKnown(Tag tag) { return tag != Tag::Unchanged && tag != Tag::Missing; }

std::uint64_t mix(std::uint64_t hash, std::uint64_t v) { return (hash ^ v) * 0x9E3779B97F4A7C15ULL ^ (hash >> 29); }

/// Two changes of one key always give one hash; two keys that share a hash are merely kept in order.
std::uint64_t keyHash(const RowBatch &rows, const std::vector<int> &columns, std::int32_t row) {
  std::uint64_t hash = 0x243F6A8885A308D3ULL;
  for (const int c : columns) {
    const ColumnVector &v = rows.columns[static_cast<std::size_t>(c)];
    const auto r = static_cast<std::size_t>(row);
    if (v.isNull(r)) hash = mix(hash, 1);
    else if (v.holdsBytes(r)) hash = mix(hash, std::hash<std::string_view>{}(v.view(r)));
    else hash = mix(hash, static_cast<std::uint64_t>(v.integer(r)));
  }
  return hash;
}

bool sameValue(const ColumnVector &a, std::size_t x, const ColumnVector &b, std::size_t y) {
  if (a.tag(x) != b.tag(y)) return false;
  if (a.holdsBytes(x)) return a.view(x) == b.view(y);
  return a.isNull(x) || a.integer(x) == b.integer(y);
}

/// What is remembered of one target table while runs are collected.
struct TableState {
  std::unordered_map<std::uint64_t, std::size_t> lastRunOfKey;
  std::unordered_map<std::uint64_t, std::size_t> openRunOfShape;
  std::size_t lastRun = SIZE_MAX; ///< newest run of the table
  std::uint32_t entry = 0;        ///< ChangeTable that the open runs belong to
  bool ordered = false;
};

class Planner {
public:
  Planner(const ChangeBatch &batch, const PlanOptions &options) : m_batch(batch), m_options(options), m_keyless(batch, options) {}

  Result<std::vector<Run>> plan() {
    for (const Change &change : m_batch.changes) PORTOLAN_TRY(add(change));
    PORTOLAN_TRY(m_keyless.flush(m_runs));
    return std::move(m_runs);
  }

private:
  Result<> add(const Change &change) {
    if (change.op == ChangeOp::Ddl) {
      Run run;
      run.op = ChangeOp::Ddl;
      run.ddl = static_cast<std::int32_t>(change.table);
      return barrier(std::move(run));
    }
    const ChangeTable &table = m_batch.tables[change.table];
    if (change.op == ChangeOp::Truncate) {
      if (m_runs.empty() || m_runs.back().op != ChangeOp::Truncate) {
        Run run;
        run.op = ChangeOp::Truncate;
        PORTOLAN_TRY(barrier(std::move(run)));
      }
      m_runs.back().truncated.push_back(change.table); // neighbours go into one TRUNCATE: foreign keys among them are no matter then
      return {};
    }
    if (table.key.isEmpty() && !m_options.strictOrder && !table.anyNumber) {
      auto taken = m_keyless.take(change, m_runs);
      if (!taken) return std::unexpected(taken.error());
      if (*taken) return {};
    }
    auto made = makeRun(table, change.op, &table.after, &table.before, change.after, change.before, m_options);
    if (!made) return std::unexpected(made.error());
    Run run = std::move(*made);
    if (table.anyNumber) return barrier(std::move(run));
    place(std::move(run), change, stateOf(change.table, table));
    return {};
  }

  /// Nothing may pass this run in either direction.
  Result<> barrier(Run run) {
    PORTOLAN_TRY(m_keyless.flush(m_runs));
    run.single = true;
    m_runs.push_back(std::move(run));
    m_states.clear();
    m_stateOfEntry.clear();
    m_barrier = m_runs.size();
    return {};
  }

  TableState &stateOf(std::uint32_t entry, const ChangeTable &table) {
    const auto cached = m_stateOfEntry.find(entry);
    TableState &state = cached != m_stateOfEntry.end() ? *cached->second : m_states[table.name];
    if (state.entry != entry) { // another shape of the table: hashes of its keys do not compare with those before
      state.openRunOfShape.clear();
      state.entry = entry;
    }
    if (cached != m_stateOfEntry.end()) return state;
    if (m_options.otherUniqueKeys && m_options.otherUniqueKeys(table)) state.ordered = true;
    m_stateOfEntry.emplace(entry, &state);
    return state;
  }

  void place(Run run, const Change &change, TableState &state) {
    const bool keyless = run.table->key.isEmpty();
    const bool update = run.op == ChangeOp::Update;
    const bool alone = (keyless && run.op != ChangeOp::Insert) || run.single || (update && state.ordered);
    std::uint64_t shape = mix(static_cast<std::uint64_t>(run.op) + 7, change.table);
    for (const int c : run.set) shape = mix(shape, static_cast<std::uint64_t>(c) + 1);
    shape = mix(shape, run.keyFromBefore ? 3 : 5);
    const std::vector<int> key = keyColumnsOf(*run.table);
    std::uint64_t hashes[2] = {0, 0};
    int count = 0;
    if (!keyless) {
      if (change.after >= 0 && complete(table(run).after, key, change.after)) hashes[count++] = keyHash(table(run).after, key, change.after);
      if (change.before >= 0) hashes[count++] = keyHash(table(run).before, key, change.before);
      if (count == 2 && hashes[0] == hashes[1]) count = 1;
    }
    const auto open = state.openRunOfShape.find(shape);
    std::size_t target = SIZE_MAX;
    if (!alone && open != state.openRunOfShape.end() && !m_runs[open->second].single) {
      bool free = true;
      for (int i = 0; i < count && free; ++i) {
        const auto last = state.lastRunOfKey.find(hashes[i]);
        free = last == state.lastRunOfKey.end() || last->second < open->second;
      }
      if (m_options.strictOrder) free = free && open->second + 1 == m_runs.size();
      if (keyless || state.ordered) free = free && open->second == state.lastRun;
      if (free) target = open->second;
    }
    if (target == SIZE_MAX) {
      target = m_runs.size();
      run.single = alone;
      m_runs.push_back(std::move(run));
      state.openRunOfShape[shape] = target;
      state.lastRun = target;
    } else {
      m_runs[target].rows.push_back({change.after, change.before});
    }
    for (int i = 0; i < count; ++i) state.lastRunOfKey[hashes[i]] = target;
  }

  static const ChangeTable &table(const Run &run) { return *run.table; }
  static bool complete(const RowBatch &rows, const std::vector<int> &columns, std::int32_t row) {
    for (const int c : columns)
      if (!isKnown(rows.columns[static_cast<std::size_t>(c)].tag(static_cast<std::size_t>(row)))) return false;
    return true;
  }
  static std::vector<int> keyColumnsOf(const ChangeTable &table) {
    std::vector<int> key;
    for (const QString &k : table.key) key.push_back(static_cast<int>(table.columns.indexOf(k)));
    return key;
  }

  const ChangeBatch &m_batch;
  const PlanOptions &m_options;
  KeylessNet m_keyless;
  std::vector<Run> m_runs;
  std::map<ObjectName, TableState> m_states;
  std::unordered_map<std::uint32_t, TableState *> m_stateOfEntry;
  std::size_t m_barrier = 0;
};

Error keyMissing(const ChangeTable &table) {
  return Error::data(tr("A change of %1 came without the key that finds its row").arg(table.name.display())).withEngine(QStringLiteral("postgres")).withObject(table.name.display())
      .withHint(tr("Have the source log whole rows (REPLICA IDENTITY FULL, binlog_row_image=FULL)"));
}

} // namespace

Result<Run> makeRun(const ChangeTable &table, ChangeOp op, const RowBatch *after, const RowBatch *before, std::int32_t afterRow, std::int32_t beforeRow, const PlanOptions &options) {
  Run run;
  run.table = &table;
  run.after = after;
  run.before = before;
  run.op = op;
  run.rows.push_back({afterRow, beforeRow});
  run.keyFromBefore = beforeRow >= 0;
  const int columns = static_cast<int>(table.columns.size());
  const auto tagOf = [](const RowBatch &rows, int c, std::int32_t row) { return rows.columns[static_cast<std::size_t>(c)].tag(static_cast<std::size_t>(row)); };
  if (table.anyNumber) {
    for (int c = 0; c < columns; ++c) { if (op == ChangeOp::Update) run.set.push_back(c); run.where.push_back(c); }
    return run;
  }
  if (op != ChangeOp::Insert) {
    const RowBatch &rows = run.keyFromBefore ? *before : *after;
    const std::int32_t row = run.keyFromBefore ? beforeRow : afterRow;
    if (row < 0) return std::unexpected(keyMissing(table));
    for (int c = 0; c < columns; ++c) {
      const bool known = isKnown(tagOf(rows, c, row));
      if (table.key.isEmpty()) {
        if (!known || (options.generated && options.generated(table, c))) continue;
        run.where.push_back(c);
        run.nulls.push_back(tagOf(rows, c, row) == Tag::Null);
      } else if (table.key.contains(table.columns[c])) {
        if (!known) return std::unexpected(keyMissing(table));
        run.where.push_back(c);
      }
    }
    if (run.where.empty() || (table.key.isEmpty() && !run.keyFromBefore)) return std::unexpected(keyMissing(table));
  }
  if (op == ChangeOp::Delete) return run;
  bool keyChanged = false;
  for (int c = 0; c < columns; ++c) {
    const Tag tag = tagOf(*after, c, afterRow);
    if (!isKnown(tag) || (options.generated && options.generated(table, c))) continue;
    const bool isKey = table.key.contains(table.columns[c]);
    if (op == ChangeOp::Update && isKey) {
      // A key column that stays as it is is not written: an index entry less, and identity columns stay untouched.
      if (!run.keyFromBefore || sameValue(after->columns[static_cast<std::size_t>(c)], static_cast<std::size_t>(afterRow), before->columns[static_cast<std::size_t>(c)], static_cast<std::size_t>(beforeRow))) continue;
      keyChanged = true;
    }
    run.set.push_back(c);
  }
  run.single = keyChanged;
  return run;
}

Result<std::vector<Run>> planRuns(const ChangeBatch &batch, const PlanOptions &options) { return Planner(batch, options).plan(); }

} // namespace portolan::pg
