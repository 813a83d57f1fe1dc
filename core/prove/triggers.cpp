// SPDX-License-Identifier: GPL-3.0-or-later
// A trigger is fired by changing rows that are there: the same change on both sides, rolled back.
#include "core/convert/tables/on_update.h"
#include "core/prove/sampling.h"

#include <QCoreApplication>

namespace portolan::prove {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Prove", text); }

/// A column whose value can be written as a literal on both sides.
bool plain(const Column &c) {
  switch (c.type.kind) {
  case TypeKind::Boolean: case TypeKind::Int8: case TypeKind::Int16: case TypeKind::Int24: case TypeKind::Int32: case TypeKind::Int64: case TypeKind::Decimal: case TypeKind::Year:
  case TypeKind::Char: case TypeKind::VarChar: case TypeKind::Text: case TypeKind::Date: case TypeKind::Time: case TypeKind::DateTime: case TypeKind::Instant: case TypeKind::Enum: case TypeKind::Set:
  case TypeKind::Uuid: case TypeKind::Dynamic: return !c.isGenerated();
  default: return false;
  }
}

using Row = std::vector<std::optional<QString>>; ///< one value per column of the tracked source table

/// One statement, or two (a row is taken away and put back), as text for each side.
struct Change {
  QString what;
  QStringList source, target;
  bool fallback = false; ///< only when the change before it was refused by both sides
};

class Changes {
public:
  Changes(const Session &session, const Table &source, const Table &target, std::vector<Row> rows)
      : m_session(session), m_source(source), m_target(target), m_rows(std::move(rows)), m_key(source.keyColumns()) {
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
      const Column *other = target.column(session.names().targetColumn(source.name, source.columns[i].name));
      m_other.push_back(other);
      const QString &name = source.columns[i].name;
      bool unique = m_key.contains(name);
      for (const Index &index : source.indexes) unique = unique || (index.unique && index.columns().contains(name));
      m_unique.push_back(unique);
    }
    m_beyond = std::max<qint64>(1'000, source.estimatedRows + 1'000);
  }

  std::vector<Change> of(const QString &event, std::size_t rows) const {
    std::vector<Change> changes;
    const std::size_t count = std::min(rows, m_rows.size());
    for (std::size_t r = 0; r < count; ++r) {
      const Row &row = m_rows[r * std::max<std::size_t>(1, m_rows.size() / count)];
      const int shift = static_cast<int>(r);
      if (event == QLatin1String("DELETE")) {
        changes.push_back(both(tr("DELETE %1").arg(keyText(row)), [&](bool target) { return QStringList{deletion(row, target)}; }));
        const Row fresh = copied(row, shift);
        changes.push_back(both(tr("INSERT and DELETE %1").arg(keyText(fresh)), [&](bool target) { return QStringList{insertion(fresh, target), deletion(fresh, target)}; }));
        changes.back().fallback = true;
      }
      if (event == QLatin1String("UPDATE")) updates(row, m_rows[(r + m_rows.size() / 2 + 1) % m_rows.size()], changes);
      if (event == QLatin1String("INSERT")) {
        const Row fresh = copied(row, shift);
        changes.push_back(both(tr("INSERT %1").arg(keyText(fresh)), [&](bool target) { return QStringList{insertion(fresh, target)}; }));
        changes.push_back(both(tr("DELETE and INSERT %1").arg(keyText(row)), [&](bool target) { return QStringList{deletion(row, target), insertion(row, target)}; }));
        changes.back().fallback = true;
      }
    }
    return changes;
  }

private:
  template<class F> static Change both(const QString &what, F make) { return {what, make(false), make(true), false}; }

  [[nodiscard]] sql::Dialect dialect(bool target) const { return target ? m_session.m_target.dialect() : m_session.m_source.dialect(); }
  [[nodiscard]] QString table(bool target) const { return sql::quoteName(dialect(target), target ? m_target.name : m_source.name); }
  [[nodiscard]] QString column(std::size_t i, bool target) const { return sql::quoteIdentifier(dialect(target), target ? m_other[i]->name : m_source.columns[i].name); }
  [[nodiscard]] QString literal(std::size_t i, const std::optional<QString> &value, bool target) const { return literalFor(dialect(target), value, target ? m_other[i]->type : m_source.columns[i].type); }

  [[nodiscard]] QString where(const Row &row, bool target) const {
    QStringList parts;
    for (std::size_t i = 0; i < m_source.columns.size(); ++i)
      if (m_key.contains(m_source.columns[i].name)) parts << QStringLiteral("%1 = %2").arg(column(i, target), literal(i, row[i], target));
    return parts.join(QLatin1String(" AND "));
  }
  [[nodiscard]] QString keyText(const Row &row) const {
    QStringList parts;
    for (std::size_t i = 0; i < m_source.columns.size(); ++i)
      if (m_key.contains(m_source.columns[i].name)) parts << QStringLiteral("%1=%2").arg(m_source.columns[i].name, row[i].value_or(QStringLiteral("NULL")));
    return parts.join(QLatin1String(", "));
  }
  [[nodiscard]] QString deletion(const Row &row, bool target) const { return QStringLiteral("DELETE FROM %1 WHERE %2").arg(table(target), where(row, target)); }

  /// The row under a key that no other row has.
  [[nodiscard]] Row copied(const Row &row, int shift) const {
    Row made = row;
    for (std::size_t i = 0; i < m_source.columns.size(); ++i) {
      const Column &c = m_source.columns[i];
      const bool referring = std::ranges::any_of(m_source.foreignKeys, [&](const ForeignKey &fk) { return fk.columns.contains(c.name); });
      if (!m_unique[i] || !row[i] || referring) continue;
      if (c.type.isInteger()) {
        qint64 highest = 0;
        for (const Row &other : m_rows) highest = std::max(highest, other[i].value_or(QString()).toLongLong());
        made[i] = QString::number(highest + m_beyond + shift);
      } else if (c.type.isCharacter()) {
        const qsizetype room = c.type.length > 0 ? static_cast<qsizetype>(c.type.length) - 2 : row[i]->size();
        made[i] = row[i]->left(std::max<qsizetype>(0, room)) + QStringLiteral("~%1").arg(shift);
      }
    }
    return made;
  }

  [[nodiscard]] QString insertion(const Row &row, bool target) const {
    QStringList names, values;
    bool always = false;
    for (std::size_t i = 0; i < m_source.columns.size(); ++i) {
      const Column &c = m_source.columns[i];
      if (!m_other[i] || m_other[i]->isGenerated() || c.isGenerated() || !plain(c)) continue;
      names << column(i, target);
      values << literal(i, row[i], target);
      always = always || (target ? *m_other[i] : c).identity.kind == IdentityKind::Always;
    }
    return QStringLiteral("INSERT INTO %1 (%2)%3 VALUES (%4)").arg(table(target), names.join(QLatin1String(", ")), always && dialect(target) == sql::Dialect::Postgres ? QStringLiteral(" OVERRIDING SYSTEM VALUE") : QString(), values.join(QLatin1String(", ")));
  }

  /// Every column alone takes another row's value, then all together, then none changes.
  void updates(const Row &row, const Row &other, std::vector<Change> &changes) const {
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < m_source.columns.size(); ++i)
      if (m_other[i] && plain(m_source.columns[i]) && !m_unique[i] && m_source.columns[i].onUpdate.isEmpty()) free.push_back(i);
    const auto update = [&](const QString &what, const std::vector<std::size_t> &columns, const Row &values) {
      changes.push_back(both(tr("UPDATE %1 of %2").arg(what, keyText(row)), [&](bool target) {
        QStringList sets;
        for (const std::size_t i : columns) sets << QStringLiteral("%1 = %2").arg(column(i, target), literal(i, values[i], target));
        return QStringList{QStringLiteral("UPDATE %1 SET %2 WHERE %3").arg(table(target), sets.join(QLatin1String(", ")), where(row, target))};
      }));
    };
    if (free.empty()) return;
    update(tr("all columns"), free, other);
    update(tr("nothing"), {free.front()}, row);
    for (const std::size_t i : free)
      if (row[i] != other[i]) update(m_source.columns[i].name, {i}, other);
    for (const std::size_t i : free)
      if (m_source.columns[i].nullable && row[i]) update(m_source.columns[i].name + QStringLiteral(" to NULL"), {i}, Row(row.size()));
  }

  const Session &m_session;
  const Table &m_source, &m_target;
  std::vector<Row> m_rows;
  QStringList m_key;
  std::vector<const Column *> m_other;
  std::vector<bool> m_unique;
  qint64 m_beyond = 0; ///< above every number of the sampled rows: the table holds more rows than were sampled
};

Result<std::vector<Row>> sampleRows(Side &side, const Table &table, int limit) {
  QStringList columns, key;
  for (const Column &c : table.columns) columns << (plain(c) ? sql::quoteIdentifier(side.dialect(), c.name) : QStringLiteral("NULL"));
  for (const QString &name : table.keyColumns()) key << sql::quoteIdentifier(side.dialect(), name);
  auto rows = side.connection->query(SqlText(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 LIMIT %4").arg(columns.join(QLatin1String(", ")), sql::quoteName(side.dialect(), table.name), key.join(QLatin1String(", "))).arg(limit)), limit);
  if (!rows) return std::unexpected(rows.error());
  return std::vector<Row>(rows->rows.begin(), rows->rows.end());
}

} // namespace

/// The trigger, one of its parts (MySQL has one for each event), or what the table does by itself.
bool Session::onTarget(const Trigger &trigger, const Table &target) const {
  if (convert::isOnUpdateOf(*m_source.catalog, trigger, &target)) return true;
  const auto same = [&](const QString &name) { return std::ranges::any_of(m_target.catalog->triggers, [&](const Trigger &t) { return t.table == target.name && t.name.compare(name, Qt::CaseInsensitive) == 0; }); };
  for (const QString &name : {trigger.name, QString(target.name.name + QLatin1Char('_') + trigger.name).right(56)}) {
    if (same(name)) return true;
    if (trigger.events.size() > 1 && std::ranges::all_of(trigger.events, [&](const QString &event) { return event.compare(QLatin1String("TRUNCATE"), Qt::CaseInsensitive) == 0 || same(name + QLatin1Char('_') + event.toLower()); })) return true;
  }
  return false;
}

Proof Session::trigger(const Trigger &trigger) {
  Proof proof{QStringLiteral("trigger"), {trigger.table.schema, trigger.name}, {}, Verdict::NotRunnable, {}, {}, {}, {}, 0, 0, 0};
  const Table *source = m_source.catalog->table(trigger.table), *target = m_target.catalog->table(m_names.target(trigger.table));
  if (!source || !target) {
    proof.why = tr("its table %1 is not on both sides").arg(trigger.table.display());
    return proof;
  }
  proof.target = {target->name.schema, trigger.name};
  if (!onTarget(trigger, *target)) {
    proof.why = tr("it is not on the target");
    return proof;
  }
  if (source->keyColumns().isEmpty()) {
    proof.why = tr("the table %1 has no key by which one row could be changed").arg(source->name.display());
    return proof;
  }
  auto rows = sampleRows(m_source, *source, 200);
  if (!rows || rows->empty()) {
    proof.why = rows ? tr("the table %1 holds no rows").arg(source->name.display()) : rows.error().message();
    return proof;
  }
  const Changes changes(*this, *source, *target, std::move(*rows));
  bool fired = false, refused = false;
  for (const QString &event : trigger.events) {
    const Reach reach = ReachFinder(*m_source.catalog, m_source.dialect()).ofChange(source->name, event.toUpper(), event.compare(QLatin1String("UPDATE"), Qt::CaseInsensitive) == 0);
    if (!reach.endsTransaction.isEmpty()) {
      proof.why = reach.endsTransaction;
      return proof;
    }
    const std::vector<TrackedTable> plainTables = tracked(reach.tables, proof.notes);
    std::vector<TrackedTable> widerTables; // of a row that is taken away and put back
    for (const Change &change : changes.of(event.toUpper(), static_cast<std::size_t>(m_options.rowsPerTrigger))) {
      if (m_cancel.stopRequested() || lost) return proof;
      if (change.fallback && !refused) continue;
      if (change.fallback && widerTables.empty()) {
        QSet<ObjectName> wider = reach.tables;
        for (const QString &also : {QStringLiteral("INSERT"), QStringLiteral("DELETE")}) wider += ReachFinder(*m_source.catalog, m_source.dialect()).ofChange(source->name, also).tables;
        widerTables = tracked(wider, proof.notes);
      }
      const std::vector<TrackedTable> &tables = change.fallback ? widerTables : plainTables;
      const auto outcome = [&](bool onSource, bool blankNumbered) {
        Side &side = onSource ? m_source : m_target;
        std::vector<RowBag> before;
        for (const TrackedTable &t : tables) {
          auto bag = this->before(side, !onSource, t, blankNumbered);
          if (bag) before.push_back(**bag);
        }
        Outcome made = attempt(side, !onSource, tables, [&]() -> Result<std::vector<QueryResult>> {
          for (const QString &statement : onSource ? change.source : change.target) PORTOLAN_TRY(side.connection->execute(SqlText(statement)));
          return std::vector<QueryResult>();
        }, blankNumbered);
        made.effectsBefore = std::move(before);
        if (made.effectsBefore.size() != tables.size() && !made.error) made.error = Error::data(tr("a table is too large to be compared row by row; raise --max-effect-rows"));
        return made;
      };
      Comparison found = compare(outcome(true, false), outcome(false, false), tables);
      if (found.what.startsWith(tr("the effect on")))
        if (Comparison again = compare(outcome(true, true), outcome(false, true), tables); again.what.isEmpty()) {
          found = again;
          const QString note = tr("numbers that the engines give out differ: rolled back inserts use them up");
          if (!proof.notes.contains(note)) proof.notes << note;
        }
      ++proof.cases;
      proof.rows += found.rows;
      proof.failures += found.bothFailed ? 1 : 0;
      refused = found.bothFailed;
      fired = fired || (!found.bothFailed && found.what.isEmpty());
      if (found.what.isEmpty()) continue;
      proof.verdict = Verdict::Differs;
      proof.why = found.what;
      proof.details = found.details;
      proof.smallestInput = change.what;
      return proof;
    }
  }
  if (fired) proof.verdict = Verdict::Proved;
  else proof.why = tr("every change was refused by both sides (keys of other tables)");
  return proof;
}

} // namespace portolan::prove
