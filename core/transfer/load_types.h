// SPDX-License-Identifier: GPL-3.0-or-later
// What a full load is given and what it gives back.
#pragma once

#include "core/base/pause.h"
#include "core/engines/api/engine.h"
#include "core/mapping/mapping.h"

#include <vector>

namespace portolan::transfer {

/// One end of the load: enough to open another connection when one is lost.
struct Side {
  const Engine *engine = nullptr;
  Endpoint endpoint;
  Secret secret;
};

/// What happens when the target refuses a row, or a table cannot be loaded.
enum class RowAction { Stop, Reject, SuspendTable };

/// One table on its way. `source`, `shape` and `mapping` outlive the load.
struct TableLoad {
  const Table *source = nullptr;
  ObjectName target;
  QStringList readColumns;                       ///< of the source, in the order of `columns` unless a mapping reshapes
  std::vector<TargetColumn> columns;             ///< of the target
  QStringList key;                               ///< target key columns, for messages and rejects
  const mapping::TablePlan *mapping = nullptr;   ///< null: rows pass as they are
  SqlText filter;
  bool fresh = false;                            ///< created by this run
  bool raw = false;                              ///< wire format passes through undecoded
  std::vector<Chunk> chunks;
  std::vector<SqlText> afterLoad;                ///< indexes: one group after the other…
  std::vector<SqlText> afterIndexes;             ///< …then these, in order (keys that use an index, sequences, ANALYZE)
  std::optional<RowAction> onRowError;           ///< of this table; nothing: as the load says
  qint64 order = 0;                              ///< higher begins first
  std::vector<std::size_t> after;                ///< tables that are complete before this one begins
  bool serialIndexes = true;                     ///< the target builds one index of a table at a time
};

struct LoadOptions {
  int jobs = 2;
  std::size_t memoryBytes = 256u << 20;
  bool rejectRows = false;
  bool resumed = false;                          ///< what a statement makes may be there already
  qint64 maxRejects = 10000;                     ///< more than this is no longer an exception but a mistake
  std::optional<RowAction> onRowError, onTooLong; ///< nothing: as rejectRows says
  qint64 tableRejects = 0;                       ///< this many rejects of one table and `escalation` follows; 0: never
  RowAction escalation = RowAction::SuspendTable;
  bool suspendFailedTables = false;              ///< a table that fails is left; the others go on
  bool suspendOnMaskError = false;               ///< so is one with a value that cannot be masked
  int maxSuspended = 0;                          ///< this many suspended tables stop the load; 0: any number
  int retries = 5;
  int retryMillis = 0;                           ///< pause before the first retry; 0: short ones
  ValuePolicies policies;
  PauseGate pause;                               ///< held shut: workers rest between batches and between chunks
  QString snapshot;                              ///< SnapshotReaders::name: a reader that is lost joins it again
  QString runId, controlSchema;                  ///< names the done-marks in portolan_chunks
};

/// Called from the worker threads; thread-safe, quick.
class LoadObserver {
public:
  virtual ~LoadObserver() = default;
  virtual void tableStarted(std::size_t table) = 0;
  virtual void rowsWritten(std::size_t table, qint64 rows, qint64 bytes) = 0; ///< negative: a chunk was rolled back
  virtual void chunkDone(std::size_t table, qint64 rejected) = 0;
  virtual void tableIndexing(std::size_t table) = 0;
  virtual void tableLoaded(std::size_t table) = 0;
  /// The table is left as it is; the others go on.
  virtual void tableSuspended(std::size_t, const Error &) {}
  virtual void policiesUsed(std::size_t table, const PolicyCounts &counts) = 0;
  virtual void retried(std::size_t table, const Error &error) = 0;
  virtual void sourceReopened(std::size_t /*table*/, bool /*sameSnapshot*/) {} ///< not the same: what follows is read as it is now
  virtual void statementFailed(std::size_t table, const SqlText &statement, const Error &error) = 0;
};

/// A bad row, as rejects.jsonl holds it: one JSON object a line.
struct Reject { QString table, key, column, value, reason, sqlState; int nativeCode = 0; };

} // namespace portolan::transfer
