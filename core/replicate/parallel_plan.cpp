// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/parallel_plan.h"

#include "core/engines/api/net_changes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace portolan::replicate {

using namespace Qt::Literals;

namespace {

/// Equal values have equal bytes, whatever the engine compares by: no collations, no trailing zeros or blanks.
bool comparedByBytes(const Catalog &target, const Column &column) {
  switch (column.type.kind) {
  case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64:
  case TypeKind::Uuid: case TypeKind::Date: case TypeKind::DateTime: case TypeKind::Instant:
    return true;
  case TypeKind::VarChar: case TypeKind::Text: case TypeKind::Blob:
    return target.engine == u"postgres"_s && column.type.collation.isEmpty();
  default: return false;
  }
}

bool dealable(const Catalog &target, const Table &t) {
  if (!t.primaryKey || !t.primaryKey->plain() || !t.foreignKeys.empty() || !t.otherConstraints.isEmpty() || !t.inherits.empty()) return false;
  if (std::any_of(t.indexes.begin(), t.indexes.end(), [](const Index &i) { return i.unique; })) return false;
  const QStringList key = t.primaryKey->columns();
  return std::all_of(key.begin(), key.end(), [&](const QString &name) {
    const Column *column = t.column(name);
    return column && comparedByBytes(target, *column);
  });
}

/// Fixed for all time: a restart on another machine must deal the same way.
std::uint64_t hashOf(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return hash ^ (hash >> 32);
}

bool known(const RowBatch &rows, std::size_t column, std::int32_t row) {
  if (row < 0 || column >= rows.columns.size()) return false;
  const Tag tag = rows.columns[column].tag(static_cast<std::size_t>(row));
  return tag != Tag::Missing && tag != Tag::Unchanged;
}

} // namespace

ParallelPlan parallelPlan(const Catalog &target, int sessions) {
  ParallelPlan plan;
  plan.sessions = sessions;
  QSet<ObjectName> referenced;
  for (const Table &t : target.tables)
    for (const ForeignKey &f : t.foreignKeys) referenced.insert(f.referenced);
  for (const Table &t : target.tables)
    if (!referenced.contains(t.name) && dealable(target, t)) {
      const QStringList key = t.primaryKey->columns();
      plan.tables.emplace(t.name, ParallelPlan::Dealt{key, std::any_of(key.begin(), key.end(), [&](const QString &k) { return t.column(k)->type.isCharacter() || t.column(k)->type.kind == TypeKind::Blob; })});
    }
  return plan;
}

QString toText(const ParallelPlan &plan) {
  QJsonArray tables;
  for (const auto &[name, dealt] : plan.tables) tables.append(QJsonArray{name.schema, name.name, QJsonArray::fromStringList(dealt.key), dealt.text});
  return QString::fromUtf8(QJsonDocument(QJsonObject{{u"sessions"_s, plan.sessions}, {u"tables"_s, tables}}).toJson(QJsonDocument::Compact));
}

std::optional<ParallelPlan> parallelPlanFrom(const QString &text) {
  const QJsonObject o = QJsonDocument::fromJson(text.toUtf8()).object();
  ParallelPlan plan;
  plan.sessions = o[u"sessions"_s].toInt();
  if (plan.sessions < 1 || plan.sessions > 64) return std::nullopt;
  for (const QJsonValue v : o[u"tables"_s].toArray()) {
    const QJsonArray t = v.toArray();
    QStringList key;
    for (const QJsonValue k : t.at(2).toArray()) key << k.toString();
    plan.tables.emplace(ObjectName{t.at(0).toString(), t.at(1).toString()}, ParallelPlan::Dealt{key, t.at(3).toBool()});
  }
  return plan;
}

Routing::Routing(const ParallelPlan &plan, const ChangeBatch &batch) : m_plan(plan), m_batch(batch), m_keys(batch.tables.size()) {
  for (std::size_t i = 0; i < batch.tables.size(); ++i) {
    const ChangeTable &t = batch.tables[i];
    const auto dealt = plan.tables.find(t.name);
    if (t.anyNumber || dealt == plan.tables.end()) continue;
    QStringList theirs = t.key, ours = dealt->second.key;
    theirs.sort();
    ours.sort();
    if (theirs != ours) continue; // found by other columns than the target's key: kept in order
    for (const QString &k : dealt->second.key) m_keys[i].push_back(static_cast<std::size_t>(t.columns.indexOf(k)));
    const std::vector<ColumnVector> &columns = t.after.columns.empty() ? t.before.columns : t.after.columns;
    const bool asText = std::any_of(m_keys[i].begin(), m_keys[i].end(), [&](std::size_t c) { return c >= columns.size() || (isVariable(columns[c].physical()) && columns[c].physical() != Physical::Uuid); });
    if (asText && !dealt->second.text) m_keys[i].clear();
  }
}

std::optional<std::uint32_t> Routing::sessionOf(const Change &change, bool after) const {
  const ChangeTable &t = m_batch.tables[change.table];
  const RowBatch &rows = after ? t.after : t.before;
  const std::int32_t row = after ? change.after : change.before;
  m_bytes.clear();
  for (const std::size_t c : m_keys[change.table]) {
    if (!known(rows, c, row)) return std::nullopt;
    appendKeyBytes(m_bytes, rows.columns[c], static_cast<std::size_t>(row));
  }
  return static_cast<std::uint32_t>(hashOf(m_bytes) % static_cast<std::uint64_t>(m_plan.sessions));
}

Route Routing::route(const Change &change) const {
  if (m_keys[change.table].empty()) return {0, 0};
  const auto before = sessionOf(change, false), after = sessionOf(change, true);
  if (change.op == ChangeOp::Insert) return {after.value_or(0), after.value_or(0)};
  const std::uint32_t from = before ? *before : after.value_or(0); // no before image: the key did not change
  if (change.op == ChangeOp::Delete) return {from, from};
  return {from, after.value_or(from)};
}

bool Routing::alone(const ChangeTransaction &transaction) const {
  for (std::uint32_t n = transaction.firstChange; n < transaction.firstChange + transaction.changeCount; ++n) {
    const Change &c = m_batch.changes[n];
    if (c.op == ChangeOp::Ddl || c.op == ChangeOp::Truncate || m_batch.tables[c.table].anyNumber) return true;
    const ChangeTable &t = m_batch.tables[c.table];
    if (m_keys[c.table].empty()) continue;
    if (c.op != ChangeOp::Update) {
      if (!sessionOf(c, c.op == ChangeOp::Insert)) return true;
      continue;
    }
    if (!sessionOf(c, false) && !sessionOf(c, true)) return true;
    const Route r = route(c);
    if (r.before == r.after) continue;
    for (std::size_t column = 0; column < t.after.columns.size(); ++column)
      if (!known(t.after, column, c.after)) return true;
  }
  return false;
}

} // namespace portolan::replicate
