// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a migration, in order. One thread runs them; workers report into MigrationState.
#pragma once

#include "core/mapping/mapping.h"
#include "core/replicate/control_writer.h"
#include "core/task/migration_state.h"
#include "core/task/run_policies.h"
#include "core/transfer/loader.h"

#include <atomic>

namespace portolan {

class MigrationRun {
public:
  MigrationRun(const EngineRegistry &engines, const MigrationOptions &options, MigrationState &state, CancelToken cancel, PauseGate pause = {});
  /// Errors end the run; rejects and differences do not: they stand in `result`.
  Result<> run(MigrationResult &result);
  /// Only compares; both sides must be there.
  Result<> validateOnly(MigrationResult &result);
  [[nodiscard]] const std::vector<validate::TableResult> &results() const { return m_results; }
  /// The target holds parts of this run: it can go on from there.
  [[nodiscard]] bool resumable() const { return m_store && !m_store->value(QStringLiteral("prepared")).isEmpty(); }
  [[nodiscard]] const QStringList &repairSql() const { return m_repairSql; }
  /// Writes report.json and report.html; after a failure too.
  void writeReport(MigrationResult &result) const;

private:
  // migration_run.cpp
  Result<> openStore();
  Result<> connect();
  Result<> introspect();
  [[nodiscard]] QString fingerprint() const;
  void info(const QString &text, const QString &object = {}) { m_state.message(MigrationMessage::Level::Info, object, text); }
  void warn(const QString &text, const QString &object = {}) { m_state.message(MigrationMessage::Level::Warning, object, text); }
  void notMoved(const ObjectName &name, const QString &why) { m_notMoved.emplace_back(name, why); }

  // migration_schema.cpp
  Result<> select();
  Result<> selectByPatterns(Catalog &catalog);
  Result<> selectByMapping();
  [[nodiscard]] NameMap baseNames() const;
  Result<> convertSchema();
  Result<> checkSameDatabase() const;
  Result<> examineTarget();
  Result<> refuseFilledTables() const;
  Result<> prepareTarget();
  /// What happens to an existing target table: as its table-settings rule says, else as the task says.
  [[nodiscard]] Prepare prepareOf(const ObjectName &target) const;
  [[nodiscard]] std::vector<ObjectName> preparedBy(Prepare how) const;
  Result<> dropTarget(const DestructiveConsent &consent);
  Result<> truncateTarget(const DestructiveConsent &consent);
  Result<> createBeforeData();
  Result<> runOne(Connection &target, const convert::TargetStatement &statement, bool resumed);
  Result<> addForeignKeys();
  /// `triggers`: only triggers and events, or everything else; nothing: all.
  Result<> createCode(std::optional<bool> triggers = std::nullopt);
  Result<> checkCode(const std::vector<const convert::TargetStatement *> &statements);
  [[nodiscard]] bool existed(const ObjectName &targetTable) const { return m_existing.contains(targetTable); }

  // migration_limits.cpp
  Result<> checkColumnCounts() const;
  Result<> checkValueSizes();

  // migration_data.cpp
  Result<> buildLoads();
  void orderLoads();
  Result<> leaveTables(const std::vector<std::pair<std::size_t, Error>> &suspended);
  Result<> makeControlSchema();
  [[nodiscard]] ObjectName loadedWith(const ObjectName &target) const; ///< the table itself, or what it is a partition of
  void addAfterLoad(transfer::TableLoad &load, const Table &targetTable) const;
  Result<> planChunks(Connection &reader);
  Result<> load();
  Result<> setSequences();
  /// `tables`: the load that each pair belongs to.
  [[nodiscard]] std::vector<validate::TablePair> makePairs(std::vector<std::size_t> *tables) const;
  void overrideFunctions(const mapping::TablePlan &plan, validate::TablePair &pair) const;
  Result<> validateData(MigrationResult &result);
  // migration_repair.cpp
  [[nodiscard]] std::function<Result<>()> settleFor(const QString &runFolder) const;
  Result<> repair(MigrationResult &result);

  // migration_follow.cpp
  [[nodiscard]] bool follows() const { return m_options.type != MigrationType::FullLoad && m_options.what != MigrationWhat::Schema; }
  [[nodiscard]] replicate::ReplicationOptions replicationOptions();
  Result<> checkCapture();
  Result<> resumeLoaded();
  void keepPlannedTables();
  Result<> follow(MigrationResult &result);
  /// `until`: stops at a transaction's end once it is true.
  Result<replicate::ReplicationResult> followOnce(replicate::ReplicationOptions options, const std::atomic<bool> *until = nullptr);
  void showFollowing(const replicate::ReplicationProgress &progress);
  [[nodiscard]] QString taskId() const { return m_options.taskId.isEmpty() ? replicate::taskIdFrom(m_store->runId()) : m_options.taskId; }

  // migration_cutover.cpp
  void mayWrite(transfer::Side &side) const;
  Result<> makeSourceReadOnly();
  Result<> makeSourceWritable();
  Result<> undoCutOver(MigrationResult &result);
  Result<bool> readyToCutOver(MigrationResult &result, Position *at);
  Result<> cutOver(MigrationResult &result);
  Result<> raiseNextNumbers();
  Result<> proveForeignKeys();
  Result<> prepareReverse();
  Result<> cleanUp(MigrationResult &result);

  // migration_reload.cpp
  [[nodiscard]] Result<std::vector<std::size_t>> tablesToReload() const;
  Result<std::vector<std::size_t>> differingTables(Connection &reader);
  Result<> closeGap();
  Result<> suspendForReload(const std::vector<std::size_t> &tables);
  Result<> copyAgain(std::vector<transfer::TableLoad> &loads, std::vector<std::unique_ptr<Connection>> readers);
  Result<> reloadSome(const std::vector<std::size_t> &which);
  Result<> reload(MigrationResult &result);

  [[nodiscard]] const Table *targetTable(const ObjectName &name) const;
  [[nodiscard]] int jobs() const;

  const EngineRegistry &m_engines;
  const MigrationOptions &m_options;
  MigrationState &m_state;
  CancelToken m_cancel;
  PauseGate m_pause;
  RunPolicies m_policies;
  std::vector<Table> m_viewTables;      ///< views that are moved as tables, in the source's shape
  QHash<ObjectName, Prepare> m_prepares; ///< target tables with a rule of their own
  QSet<ObjectName> m_left;              ///< source tables whose load failed: they are not followed
  transfer::Side m_sourceSide, m_targetSide;
  std::unique_ptr<transfer::RunStore> m_store;
  std::unique_ptr<Connection> m_source, m_target;
  std::optional<mapping::MappingPlan> m_plan;
  Catalog m_catalog;                    ///< the source, as selected (and reshaped by a mapping)
  Catalog m_original;                   ///< the source as it is, when a mapping reshapes
  Catalog m_targetNow;                  ///< the target before anything is written
  convert::ConvertedCatalog m_converted;
  QHash<ObjectName, const Table *> m_existing; ///< target tables of the plan that were there before
  std::vector<transfer::TableLoad> m_loads;
  std::vector<std::pair<ObjectName, QString>> m_notMoved;
  std::vector<validate::TableResult> m_results;
  QStringList m_repairSql;
  QStringList m_reload;                 ///< source tables that are loaded again
  bool m_structureFailed = false;       ///< an index or a key could not be made
  qint64 m_rejected = 0;
};

} // namespace portolan
