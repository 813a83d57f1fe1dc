// SPDX-License-Identifier: GPL-3.0-or-later
// From changes in the source's names and columns to changes that a ChangeTarget can apply: selection, filters,
// transformations, names, generated columns, cascades that the source does not log. One lane's thread owns it.
#pragma once

#include "core/replicate/cascades.h"
#include "core/replicate/replication.h"

namespace portolan::replicate {

/// Why a table's changes cannot go on, with the source statement that would mend the target.
struct ShapeProblem {
  ObjectName source, target;
  QStringList missingColumns;      ///< source columns that the target lacks
  std::vector<DataType> missingTypes;
  QString reason;
};

struct MapOutcome {
  ChangeBatch batch;
  std::vector<std::pair<ObjectName, qint64>> captured; ///< by source table
  std::vector<std::pair<ObjectName, qint64>> skipped;  ///< suspended or filtered out, by source table
};

class LaneMapper {
public:
  LaneMapper(const ReplicationOptions &options, const TargetOptions &target);

  /// Shapes of the batch that do not fit the target as it is known now; suspended tables are left out.
  [[nodiscard]] std::vector<ShapeProblem> problems(const ChangeBatch &batch) const;
  /// REQUIRES: problems() is empty for the batch. Errors (Data, Configuration): a transformation failed.
  Result<MapOutcome> map(ChangeBatch batch);

  void suspend(const ObjectName &source) { m_suspended.insert(source); }
  [[nodiscard]] bool isSuspended(const ObjectName &source) const { return m_suspended.contains(source); }
  [[nodiscard]] bool follows(const ObjectName &source) const;
  /// The source table behind a target name, for messages and counts.
  [[nodiscard]] ObjectName sourceOf(const ObjectName &target) const { return m_sources.value(target, target); }
  [[nodiscard]] ObjectName targetOf(const ObjectName &source) const;
  void setTargetCatalog(Catalog catalog);
  void setSourceCatalog(Catalog catalog);
  [[nodiscard]] const Catalog &targetCatalog() const { return m_target; }
  [[nodiscard]] const Catalog &sourceCatalog() const { return m_source; }
  [[nodiscard]] const NameMap &names() const { return m_names; }

private:
  struct ColumnPlan { int from = -1; QString name; };
  /// What is known about one ChangeTable of a batch while its changes are walked.
  struct Slot {
    ObjectName source;
    const mapping::TablePlan *plan = nullptr;
    bool use = false, softDelete = false;
    std::vector<std::uint8_t> keepAfter, keepBefore; ///< empty: no filter
    std::vector<std::int32_t> deletedRows;           ///< after rows that are marked as deleted, not removed
    qint64 captured = 0, skipped = 0;
  };
  [[nodiscard]] const mapping::TablePlan *planOf(const ObjectName &source) const;
  [[nodiscard]] QString targetColumnOf(const ObjectName &source, const Table &table, const QString &column) const;
  /// The columns of a change that go on; what the target lacks is put into `missing`.
  [[nodiscard]] std::vector<ColumnPlan> columnsOf(const ChangeTable &change, const Table &table, QList<int> *missing) const;
  Result<bool> prepareSlot(Slot &slot, ChangeTable &change);
  Result<> transformRows(const Slot &slot, ChangeBatch &batch, std::uint32_t index);
  /// A table of the batch that reaches every target row whose `columns` hold the values of `row` of `from`; its index.
  [[nodiscard]] std::uint32_t anyRowsOf(MapOutcome &out, const Slot &slot, const QStringList &columns, const RowBatch &values, std::size_t row) const;
  void emptyShare(MapOutcome &out, const Slot &slot) const;
  void markDeleted(MapOutcome &out, Slot &slot, Change &change) const;
  void removeMarked(MapOutcome &out, const Slot &slot, const Change &change) const;
  void renameColumns(ChangeTable &change, const Table &table);
  void emitChange(MapOutcome &out, Slot &slot, const Change &change);

  const ReplicationOptions &m_options;
  const mapping::MappingPlan *m_plan;
  Catalog m_source, m_target;
  Catalog m_planned; ///< the source as the plan knows it
  NameMap m_names;
  QSet<ObjectName> m_tables, m_suspended;
  QHash<ObjectName, ObjectName> m_sources; ///< target → source, as met
  CascadePlanner m_cascades;
};

} // namespace portolan::replicate
