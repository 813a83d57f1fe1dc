// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/cascades.h"

namespace portolan::replicate {

namespace {

constexpr int MaxDepth = 15; // InnoDB stops a cascade at 15 levels

bool acts(ReferentialAction a) { return a == ReferentialAction::Cascade || a == ReferentialAction::SetNull; }

bool sameValue(const ColumnVector &a, std::size_t rowA, const ColumnVector &b, std::size_t rowB) {
  if (a.tag(rowA) != b.tag(rowB)) return false;
  if (a.holdsBytes(rowA)) return a.view(rowA) == b.view(rowB);
  return a.isNull(rowA) || a.integer(rowA) == b.integer(rowB);
}

} // namespace

void CascadePlanner::learn(const Catalog &source, const NameMap &names) {
  m_byParent.clear();
  m_names = names;
  if (source.engine != QLatin1String("mysql")) return;
  for (const Table &t : source.tables)
    for (const ForeignKey &f : t.foreignKeys)
      if (acts(f.onDelete) || acts(f.onUpdate)) m_byParent[f.referenced].push_back({t.name, f});
}

QStringList CascadePlanner::mapped(const ObjectName &table, const QStringList &columns) const {
  QStringList names;
  for (const QString &c : columns) names << m_names.targetColumn(table, c);
  return names;
}

CascadeStep CascadePlanner::stepFor(const Link &through, const Link &next) const {
  return {m_names.target(through.child), mapped(through.child, through.key.columns), mapped(through.child, next.key.referencedColumns)};
}

void CascadePlanner::append(ChangeBatch &batch, const ChangeTable &parent, const Change &change) const {
  if (change.before < 0) return;
  const auto before = static_cast<std::size_t>(change.before);
  for (const Link &link : m_byParent.value(parent.name)) {
    bool changed = change.op == ChangeOp::Delete, reachable = true;
    for (const QString &c : link.key.referencedColumns) {
      const auto i = parent.columns.indexOf(c);
      if (i < 0 || parent.before.columns[static_cast<std::size_t>(i)].isNull(before)
          || parent.before.columns[static_cast<std::size_t>(i)].tag(before) == Tag::Missing) { reachable = false; break; }
      if (change.op == ChangeOp::Update
          && !sameValue(parent.before.columns[static_cast<std::size_t>(i)], before, parent.after.columns[static_cast<std::size_t>(i)],
                        static_cast<std::size_t>(change.after)))
        changed = true;
    }
    if (changed && reachable) descend(batch, parent, change, link, link, {}, 0);
  }
}

void CascadePlanner::descend(ChangeBatch &batch, const ChangeTable &parent, const Change &change, const Link &top, const Link &link,
                             const std::vector<CascadeStep> &via, int depth) const {
  if (depth >= MaxDepth || m_names.excluded.contains(link.child)) return;
  const bool deleting = change.op == ChangeOp::Delete;
  const ReferentialAction action = deleting ? link.key.onDelete : link.key.onUpdate;
  if (!acts(action)) return;
  // Only what changes or removes the child's own referenced columns reaches further down.
  for (const Link &next : m_byParent.value(link.child)) {
    const bool goesOn = deleting && action == ReferentialAction::Cascade;
    const bool touches = !goesOn && std::any_of(next.key.referencedColumns.begin(), next.key.referencedColumns.end(),
                                                [&](const QString &c) { return link.key.columns.contains(c); });
    if (!goesOn && !(touches && acts(next.key.onUpdate))) continue;
    std::vector<CascadeStep> deeper = via;
    deeper.insert(deeper.begin(), stepFor(link, next));
    if (goesOn) descend(batch, parent, change, top, next, deeper, depth + 1);
    // A key update two levels down moves the same value only when the columns are the same ones.
    else if (next.key.referencedColumns == link.key.columns)
      emitOne(batch, parent, change, top, next, deeper, ChangeOp::Update, action == ReferentialAction::SetNull || next.key.onUpdate == ReferentialAction::SetNull);
  }
  if (deleting && action == ReferentialAction::Cascade) emitOne(batch, parent, change, top, link, via, ChangeOp::Delete, false);
  else emitOne(batch, parent, change, top, link, via, ChangeOp::Update, action == ReferentialAction::SetNull);
}

void CascadePlanner::emitOne(ChangeBatch &batch, const ChangeTable &parent, const Change &change, const Link &top, const Link &link,
                             const std::vector<CascadeStep> &via, ChangeOp op, bool toNull) const {
  ChangeTable t;
  t.name = m_names.target(link.child);
  t.anyNumber = true;
  t.via = via;
  t.columns = t.key = mapped(link.child, link.key.columns);
  for (int i = 0; i < t.key.size(); ++i) { // the values are the parent's, and so is their physical form
    const auto c = static_cast<std::size_t>(parent.columns.indexOf(top.key.referencedColumns.value(i)));
    if (c < parent.types.size()) t.types.push_back(parent.types[c]);
  }
  for (const QString &name : top.key.referencedColumns) {
    const auto c = static_cast<std::size_t>(parent.columns.indexOf(name));
    t.before.columns.emplace_back(parent.before.columns[c].physical());
    t.before.columns.back().appendFrom(parent.before.columns[c], static_cast<std::size_t>(change.before));
  }
  if (op == ChangeOp::Update)
    for (int i = 0; i < t.key.size(); ++i) {
      const auto c = static_cast<std::size_t>(parent.columns.indexOf(top.key.referencedColumns.value(i)));
      const bool has = c < parent.after.columns.size();
      t.after.columns.emplace_back(has ? parent.after.columns[c].physical() : Physical::Text);
      if (toNull || !has) t.after.columns.back().appendNull();
      else t.after.columns.back().appendFrom(parent.after.columns[c], static_cast<std::size_t>(change.after));
    }
  batch.tables.push_back(std::move(t));
  batch.changes.push_back({static_cast<std::uint32_t>(batch.tables.size()) - 1, op, op == ChangeOp::Update ? 0 : -1, 0});
}

} // namespace portolan::replicate
