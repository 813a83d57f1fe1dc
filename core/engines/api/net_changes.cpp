// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/net_changes.h"

#include <cmath>
#include <cstring>

namespace portolan {

namespace {

bool known(Tag tag) { return tag != Tag::Unchanged && tag != Tag::Missing; }

struct Image { const RowBatch *rows = nullptr; std::int32_t row = -1; bool keyOnly = false; };

struct Node {
  std::uint32_t table = 0;
  std::int32_t after = -1, before = -1, previous = -1;
};

struct Entry {
  enum class State { Gone, Insert, Update, Delete, Replace } state = State::Gone;
  Image original; ///< holds the key that the target's row has now
  std::int32_t last = -1;
};

/// What is collected for one table until something orders it before the rest.
struct Unit {
  NetStep::Kind kind = NetStep::Kind::Rows;
  std::uint32_t table = 0;
  std::vector<Entry> entries;
  std::unordered_map<std::string, std::size_t> byKey;
  std::vector<std::uint32_t> ordered;
  std::size_t changes = 0;
};

class Reducer {
public:
  Reducer(const ChangeBatch &batch, const NetOptions &options) : m_batch(batch), m_options(options) { indexTables(); }

  std::vector<NetStep> run() {
    for (const ChangeTransaction &t : m_batch.transactions)
      for (std::uint32_t i = t.firstChange; i < t.firstChange + t.changeCount; ++i) take(i);
    for (Unit &u : m_units) emitUnit(u);
    return std::move(m_steps);
  }

private:
  void indexTables() {
    const auto &tables = m_batch.tables;
    m_keyIndexes.resize(tables.size());
    m_canonical.resize(tables.size());
    for (std::size_t t = 0; t < tables.size(); ++t) {
      m_canonical[t] = static_cast<std::uint32_t>(t);
      for (std::size_t s = 0; s < t; ++s)
        if (sameShape(tables[s], tables[t])) { m_canonical[t] = m_canonical[s]; break; }
      for (const QString &k : tables[t].key) m_keyIndexes[t].push_back(static_cast<std::size_t>(tables[t].columns.indexOf(k)));
    }
  }
  static bool sameShape(const ChangeTable &a, const ChangeTable &b) {
    return a.name == b.name && a.columns == b.columns && a.key == b.key && a.types == b.types && a.inOrder == b.inOrder && !a.anyNumber && !b.anyNumber;
  }

  void take(std::uint32_t index) {
    const Change &c = m_batch.changes[index];
    const ChangeTable &table = m_batch.tables[c.table];
    if (c.op == ChangeOp::Truncate) return truncate(c);
    if (table.anyNumber) return cascade(index, table);
    Unit &unit = unitFor(c.table);
    ++unit.changes;
    if (table.inOrder) return inOrder(unit, index);
    if (table.key.isEmpty()) return keyless(unit, index, c);
    const bool done = c.op == ChangeOp::Insert ? insert(unit, c) : c.op == ChangeOp::Delete ? remove(unit, c) : update(unit, c);
    if (done) return;
    --unit.changes;
    alone(index);
  }

  Unit *openUnit(const ObjectName &name) {
    for (Unit &u : m_units)
      if (m_batch.tables[u.table].name == name) return &u;
    return nullptr;
  }
  Unit &unitFor(std::uint32_t table) {
    const std::uint32_t canonical = m_canonical[table];
    if (Unit *u = openUnit(m_batch.tables[canonical].name)) {
      if (u->table == canonical) return *u;
      close(m_batch.tables[canonical].name); // the shape changed
    }
    m_units.emplace_back();
    m_units.back().table = canonical;
    return m_units.back();
  }
  void close(const ObjectName &name) {
    for (std::size_t i = 0; i < m_units.size(); ++i)
      if (m_batch.tables[m_units[i].table].name == name) {
        emitUnit(m_units[i]);
        m_units.erase(m_units.begin() + static_cast<std::ptrdiff_t>(i));
        return;
      }
  }

  void truncate(const Change &c) {
    const ObjectName &name = m_batch.tables[c.table].name;
    std::size_t stoodFor = 1;
    if (m_batch.tables[c.table].inOrder) close(name);
    if (const Unit *u = openUnit(name)) { // whatever was pending is gone with the table's rows
      stoodFor += u->changes;
      std::erase_if(m_units, [&](const Unit &other) { return m_batch.tables[other.table].name == name; });
    }
    if (m_steps.empty() || m_steps.back().kind != NetStep::Kind::Truncate) {
      NetStep step;
      step.kind = NetStep::Kind::Truncate;
      m_steps.push_back(std::move(step));
    }
    m_steps.back().tables.push_back(c.table);
    m_steps.back().sourceChanges += stoodFor;
  }
  void cascade(std::uint32_t index, const ChangeTable &table) {
    close(table.name);
    for (const CascadeStep &s : table.via) close(s.table);
    pushOrdered({index});
  }
  /// A change that only the table's own order makes right.
  void alone(std::uint32_t index) {
    close(m_batch.tables[m_batch.changes[index].table].name);
    pushOrdered({index});
  }
  void pushOrdered(const std::vector<std::uint32_t> &changes) {
    if (m_steps.empty() || m_steps.back().kind != NetStep::Kind::Ordered) {
      NetStep step;
      step.kind = NetStep::Kind::Ordered;
      m_steps.push_back(std::move(step));
    }
    NetStep &step = m_steps.back();
    step.changes.insert(step.changes.end(), changes.begin(), changes.end());
    step.sourceChanges += changes.size();
  }

  void inOrder(Unit &unit, std::uint32_t index) {
    unit.kind = NetStep::Kind::Ordered;
    unit.ordered.push_back(index);
  }
  void keyless(Unit &unit, std::uint32_t index, const Change &c) {
    if (unit.kind == NetStep::Kind::Rows && c.op == ChangeOp::Insert) {
      Entry e;
      e.state = Entry::State::Insert;
      e.last = node(c, -1);
      unit.entries.push_back(e);
      return;
    }
    if (unit.kind == NetStep::Kind::Rows && !unit.entries.empty()) { // inserts so far: they go before
      const std::uint32_t table = unit.table;
      --unit.changes;
      emitUnit(unit);
      unit = Unit();
      unit.table = table;
      unit.changes = 1;
    }
    unit.kind = NetStep::Kind::Ordered;
    unit.ordered.push_back(index);
  }

  std::int32_t node(const Change &c, std::int32_t previous) {
    m_nodes.push_back({c.table, c.after, c.before, previous});
    return static_cast<std::int32_t>(m_nodes.size()) - 1;
  }

  /// Key of an image; `fallback` answers for columns that it does not hold. Empty: not known.
  std::string keyOf(std::uint32_t table, const RowBatch &rows, std::int32_t row, const RowBatch *fallback = nullptr, std::int32_t fallbackRow = -1) const {
    std::string key;
    if (row < 0) return key;
    for (const std::size_t c : m_keyIndexes[table]) {
      if (known(rows.columns[c].tag(static_cast<std::size_t>(row)))) appendKeyBytes(key, rows.columns[c], static_cast<std::size_t>(row));
      else if (fallback && fallbackRow >= 0 && known(fallback->columns[c].tag(static_cast<std::size_t>(fallbackRow))))
        appendKeyBytes(key, fallback->columns[c], static_cast<std::size_t>(fallbackRow));
      else return {};
    }
    return key;
  }

  bool insert(Unit &unit, const Change &c) {
    const std::string key = keyOf(c.table, m_batch.tables[c.table].after, c.after);
    if (key.empty()) return false;
    Entry &e = entryFor(unit, key);
    switch (e.state) {
    case Entry::State::Gone: e.state = e.original.rows ? Entry::State::Replace : Entry::State::Insert; e.last = node(c, -1); break;
    case Entry::State::Delete: e.state = Entry::State::Replace; e.last = node(c, -1); break;
    case Entry::State::Insert:
    case Entry::State::Update:
    case Entry::State::Replace: return false; // the source never does that: let the target judge it in order
    }
    return true;
  }

  bool remove(Unit &unit, const Change &c) {
    const ChangeTable &table = m_batch.tables[c.table];
    const std::string key = keyOf(c.table, table.before, c.before);
    if (key.empty()) return false;
    Entry &e = entryFor(unit, key);
    switch (e.state) {
    case Entry::State::Gone: e.original = {&table.before, c.before, false}; e.state = Entry::State::Delete; break;
    case Entry::State::Insert:
      if (m_options.mayPreExist) { e.original = {&table.before, c.before, false}; e.state = Entry::State::Delete; }
      else e.state = Entry::State::Gone;
      break;
    case Entry::State::Update:
    case Entry::State::Replace: e.state = Entry::State::Delete; break;
    case Entry::State::Delete: return false;
    }
    e.last = -1;
    return true;
  }

  bool update(Unit &unit, const Change &c) {
    const ChangeTable &table = m_batch.tables[c.table];
    const std::string newKey = keyOf(c.table, table.after, c.after, &table.before, c.before);
    std::string oldKey = keyOf(c.table, table.before, c.before);
    const bool fromAfter = oldKey.empty();
    if (fromAfter) oldKey = newKey; // no before image: the key did not change
    if (newKey.empty()) return false;
    const Image original = fromAfter ? Image{&table.after, c.after, true} : Image{&table.before, c.before, false};
    if (oldKey != newKey) return moveKey(unit, c, oldKey, newKey, original);
    Entry &e = entryFor(unit, oldKey);
    switch (e.state) {
    case Entry::State::Delete: return false;
    case Entry::State::Gone:
      e.original = original;
      e.state = Entry::State::Update;
      e.last = -1;
      break;
    case Entry::State::Insert:
    case Entry::State::Update:
    case Entry::State::Replace: break;
    }
    const std::int32_t previous = e.last;
    e.last = node(c, previous);
    if (e.state != Entry::State::Update || whole(e.last) || !touchesUnique(e, uniquesOf(c.table))) return true;
    // A unique value moves and the row is not whole: only the source's order is safe.
    m_nodes.pop_back();
    e.last = previous;
    if (previous < 0) e = Entry();
    return false;
  }

  /// Old key to new key: delete + insert, when the whole row is known and nobody is at the new key.
  bool moveKey(Unit &unit, const Change &c, const std::string &oldKey, const std::string &newKey, const Image &original) {
    const std::size_t from = indexFor(unit, oldKey), to = indexFor(unit, newKey);
    const Entry::State there = unit.entries[to].state, here = unit.entries[from].state;
    if (there != Entry::State::Gone && there != Entry::State::Delete) return false;
    if (here == Entry::State::Delete) return false;
    const std::int32_t last = node(c, unit.entries[from].last);
    if (!whole(last)) { m_nodes.pop_back(); return false; }
    Entry &old = unit.entries[from];
    if (here == Entry::State::Gone) { old.original = original; old.state = Entry::State::Delete; }
    else old.state = here == Entry::State::Insert ? Entry::State::Gone : Entry::State::Delete;
    old.last = -1;
    Entry &fresh = unit.entries[to];
    fresh.state = fresh.original.rows ? Entry::State::Replace : Entry::State::Insert;
    fresh.last = last;
    return true;
  }

  std::size_t indexFor(Unit &unit, const std::string &key) {
    const auto [it, isNew] = unit.byKey.try_emplace(key, unit.entries.size());
    if (isNew) unit.entries.emplace_back();
    return it->second;
  }
  Entry &entryFor(Unit &unit, const std::string &key) { return unit.entries[indexFor(unit, key)]; }

  /// Where the last known value of a column lies along the chain; null rows: nowhere.
  Image lastKnown(std::int32_t last, std::size_t column) const {
    for (std::int32_t n = last; n >= 0; n = m_nodes[static_cast<std::size_t>(n)].previous) {
      const Node &step = m_nodes[static_cast<std::size_t>(n)];
      const ChangeTable &t = m_batch.tables[step.table];
      if (known(t.after.columns[column].tag(static_cast<std::size_t>(step.after)))) return {&t.after, step.after, false};
      if (t.fullBefore && step.before >= 0 && known(t.before.columns[column].tag(static_cast<std::size_t>(step.before)))) return {&t.before, step.before, false};
    }
    return {};
  }
  bool whole(std::int32_t last) const {
    const std::size_t columns = m_batch.tables[m_nodes[static_cast<std::size_t>(last)].table].after.columns.size();
    for (std::size_t c = 0; c < columns; ++c)
      if (!lastKnown(last, c).rows) return false;
    return true;
  }

  void appendMerged(RowBatch &to, std::int32_t last) const {
    const Node &end = m_nodes[static_cast<std::size_t>(last)];
    for (std::size_t c = 0; c < to.columns.size(); ++c) {
      const Image image = lastKnown(last, c);
      if (image.rows) to.columns[c].appendFrom(image.rows->columns[c], static_cast<std::size_t>(image.row));
      else to.columns[c].appendTag(m_batch.tables[end.table].after.columns[c].tag(static_cast<std::size_t>(end.after)));
    }
  }
  void appendOriginal(RowBatch &to, const Unit &unit, const Image &image) const {
    const auto &keys = m_keyIndexes[unit.table];
    for (std::size_t c = 0; c < to.columns.size(); ++c) {
      const bool use = !image.keyOnly || std::find(keys.begin(), keys.end(), c) != keys.end();
      if (use) to.columns[c].appendFrom(image.rows->columns[c], static_cast<std::size_t>(image.row));
      else to.columns[c].appendTag(Tag::Missing);
    }
  }

  /// True: the update may give a secondary unique key a new value.
  bool touchesUnique(const Entry &e, const std::vector<std::vector<std::size_t>> &uniques) const {
    std::string before, after;
    for (const auto &columns : uniques)
      for (const std::size_t c : columns) {
        const Image now = lastKnown(e.last, c);
        if (!now.rows) continue; // never sent: unchanged
        if (e.original.keyOnly || !known(e.original.rows->columns[c].tag(static_cast<std::size_t>(e.original.row)))) return true;
        before.clear();
        after.clear();
        appendKeyBytes(before, e.original.rows->columns[c], static_cast<std::size_t>(e.original.row));
        appendKeyBytes(after, now.rows->columns[c], static_cast<std::size_t>(now.row));
        if (before != after) return true;
      }
    return false;
  }

  const std::vector<std::vector<std::size_t>> &uniquesOf(std::uint32_t index) {
    const auto [it, isNew] = m_uniques.try_emplace(index);
    std::vector<std::vector<std::size_t>> &found = it->second;
    if (!isNew || !m_options.uniqueKeys) return found;
    const ChangeTable &table = m_batch.tables[index];
    for (const QStringList &key : m_options.uniqueKeys(table.name)) {
      std::vector<std::size_t> columns;
      for (const QString &c : key)
        if (const auto i = table.columns.indexOf(c); i >= 0) columns.push_back(static_cast<std::size_t>(i));
      if (!columns.empty()) found.push_back(std::move(columns));
    }
    return found;
  }

  void emitUnit(Unit &unit) {
    if (unit.kind == NetStep::Kind::Ordered) return pushOrdered(unit.ordered);
    const ChangeTable &table = m_batch.tables[unit.table];
    std::vector<Physical> shape;
    const RowBatch &model = table.after.columns.empty() ? table.before : table.after;
    for (const ColumnVector &c : model.columns) shape.push_back(c.physical());
    NetStep step;
    step.table = unit.table;
    step.sourceChanges = unit.changes;
    for (RowBatch *b : {&step.deletes, &step.updateBefore, &step.updateAfter, &step.inserts}) b->shape(shape);
    const auto &uniques = uniquesOf(unit.table);
    for (const Entry &e : unit.entries) emitEntry(step, unit, e, uniques);
    if (step.deletes.rows() + step.updateAfter.rows() + step.inserts.rows() > 0 || step.sourceChanges > 0) m_steps.push_back(std::move(step));
  }
  void emitEntry(NetStep &step, const Unit &unit, const Entry &e, const std::vector<std::vector<std::size_t>> &uniques) const {
    switch (e.state) {
    case Entry::State::Gone: return;
    case Entry::State::Insert: appendMerged(step.inserts, e.last); return;
    case Entry::State::Delete: appendOriginal(step.deletes, unit, e.original); return;
    case Entry::State::Update:
    case Entry::State::Replace:
      if (whole(e.last) && (e.state == Entry::State::Replace ? !uniques.empty() : touchesUnique(e, uniques))) {
        appendOriginal(step.deletes, unit, e.original);
        appendMerged(step.inserts, e.last);
        return;
      }
      appendOriginal(step.updateBefore, unit, e.original);
      appendMerged(step.updateAfter, e.last);
      return;
    }
  }

  const ChangeBatch &m_batch;
  const NetOptions &m_options;
  std::vector<std::vector<std::size_t>> m_keyIndexes;
  std::vector<std::uint32_t> m_canonical;
  std::unordered_map<std::uint32_t, std::vector<std::vector<std::size_t>>> m_uniques;
  std::vector<Node> m_nodes;
  std::vector<Unit> m_units;
  std::vector<NetStep> m_steps;
};

} // namespace

void appendKeyBytes(std::string &key, const ColumnVector &column, std::size_t row) {
  Tag tag = column.tag(row);
  std::int64_t slot = 0;
  if (column.holdsBytes(row)) {
    const std::string_view bytes = column.view(row);
    const auto length = static_cast<std::uint32_t>(bytes.size());
    key.push_back(static_cast<char>(tag));
    key.append(reinterpret_cast<const char *>(&length), sizeof length);
    key.append(bytes);
    return;
  }
  if (tag != Tag::Null) slot = column.integer(row);
  if (tag == Tag::Real) { // SQLite: 1 and 1.0 are one key
    const double value = column.real(row);
    if (value == std::floor(value) && std::abs(value) < 9e15) {
      tag = Tag::Integer;
      slot = static_cast<std::int64_t>(value);
    }
  }
  key.push_back(static_cast<char>(tag));
  key.append(reinterpret_cast<const char *>(&slot), sizeof slot);
}

std::vector<NetStep> netChanges(const ChangeBatch &batch, const NetOptions &options) { return Reducer(batch, options).run(); }

} // namespace portolan
