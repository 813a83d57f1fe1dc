// SPDX-License-Identifier: GPL-3.0-or-later
// Change data capture between engines. A ChangeBatch holds whole committed transactions in commit order; row
// images are column-typed per table (RowBatch), so mappings and writers are those of the full load.
#pragma once

#include "core/engines/api/connection.h"

namespace portolan {

enum class ChangeOp : std::uint8_t { Insert, Update, Delete, Truncate, Ddl };

/// A table between the rows that were changed and the rows that a foreign key's action reaches: the rows of `table`
/// whose `key` columns hold the change's key values; their `select` columns are what the next table refers to.
struct CascadeStep {
  ObjectName table;
  QStringList key, select;
};

/// One captured table as the stream describes it now. A change of shape starts a new entry.
struct ChangeTable {
  ObjectName name;
  QStringList columns;
  std::vector<DataType> types;
  QStringList key;          ///< key columns, empty: keyless, before image is the whole row
  bool fullBefore = false;  ///< the before batch holds every column
  RowBatch after, before;   ///< same columns; not sent: Tag::Missing, unchanged TOAST: Tag::Unchanged
  /// Made by the pipeline for rows that ON DELETE/UPDATE CASCADE or SET NULL reached on a source that does not log them
  /// (InnoDB): any number of rows may match, none is no conflict. `key` (= `columns`) is the foreign key; after.columns[i]
  /// is the new value of key[i] (Update); before.columns[i] the value of key[i], or with `via` of via.back().key[i].
  /// cascadeStatement() in cascade_sql.h writes the statement.
  bool anyNumber = false;
  std::vector<CascadeStep> via;
  /// Batch mode applies its changes one by one as they came, not their net effect.
  bool inOrder = false;
};

struct Change {
  std::uint32_t table = 0;  ///< index into ChangeBatch::tables (Ddl: index into ddl)
  ChangeOp op = ChangeOp::Insert;
  std::int32_t after = -1, before = -1; ///< rows of that table's batches
};

struct DdlEvent {
  QString schema;           ///< default schema when it ran
  QString statement;
  std::vector<ObjectName> tables; ///< concerned, as far as known
};

struct ChangeTransaction {
  std::uint32_t firstChange = 0, changeCount = 0;
  Position end;             ///< position after it: what may be stored and confirmed; of a slice that continues: where it begins
  qint64 commitMicros = 0;  ///< source commit time, microseconds since 1970 UTC
  QString id;               ///< xid or GTID, for people
  bool continues = false;   ///< a slice of a transaction larger than memory: the next batch goes on with it
};

struct ChangeBatch {
  std::vector<ChangeTable> tables;
  std::vector<Change> changes;
  std::vector<DdlEvent> ddl;
  std::vector<ChangeTransaction> transactions;
  /// Everything up to here was seen and belongs to no captured table: may be confirmed when nothing is in flight.
  Position seen;
  qint64 seenMicros = 0;    ///< source time of `seen`, 0: unknown
  [[nodiscard]] bool empty() const { return transactions.empty(); }
  [[nodiscard]] std::size_t bytes() const {
    std::size_t sum = changes.size() * sizeof(Change);
    for (const ChangeTable &t : tables) sum += t.after.bytes() + t.before.bytes();
    return sum;
  }
};

struct CaptureOptions {
  QString taskId;                  ///< names slot, publication, change table
  std::vector<ObjectName> tables;  ///< captured; empty: all of `schemas`
  QStringList schemas;
  Position start;                  ///< empty: now
  std::size_t memoryBytes = 64u << 20;
  QString spillFolder;
  bool excludeOwnWrites = false;   ///< loop prevention for a reverse task
  QMap<QString, QString> settings; ///< engine's own
};

struct CaptureStatus {
  Position received, current;      ///< what we have read; what the server is at
  qint64 lagBytes = -1;            ///< bytes between them, -1: unknown
  qint64 retainedBytes = -1;       ///< log kept by the server for us
  qint64 heartbeatMicros = 0;      ///< last time the source proved to be alive, microseconds UTC
  QString health;                  ///< empty: fine; else what is wrong and what to do
};

class ChangeSource {
public:
  virtual ~ChangeSource() = default;
  /// Whole transactions, at most about memoryBytes; an empty batch at the deadline.
  virtual Result<ChangeBatch> next(Deadline deadline) = 0;
  /// Durable on the target up to here: the source may forget it. Cheap, never blocks on the network for long.
  virtual Result<> confirm(const Position &position) = 0;
  virtual Result<CaptureStatus> status() = 0;
};

enum class ApplyMode { Transactional, Batch };
enum class ConflictPolicy { Error, Overwrite, SkipAndLog };

struct ApplyOptions {
  QString taskId, streamId = QStringLiteral("0");
  QString controlSchema;          ///< where portolan_* control tables live; empty: the engine's default
  ConflictPolicy missingRow = ConflictPolicy::Error, duplicateRow = ConflictPolicy::Error;
  std::optional<ConflictPolicy> missingDelete; ///< a row to delete is missing; nothing: as missingRow
  [[nodiscard]] ConflictPolicy missingOf(ChangeOp op) const { return op == ChangeOp::Delete ? missingDelete.value_or(missingRow) : missingRow; }
  ValuePolicies policies;
  std::size_t pipelineBytes = 1u << 20;
};

struct ApplyCounts { qint64 inserts = 0, updates = 0, deletes = 0, ddl = 0, skipped = 0; };
struct ApplySummary { QHash<ObjectName, ApplyCounts> tables; PolicyCounts policyCounts; qint64 conflicts = 0; };

/// Applies changes that already carry target names and columns (mapping is done before).
class ChangeTarget {
public:
  virtual ~ChangeTarget() = default;
  /// Creates the control tables when missing, switches triggers and foreign keys off by the least privileged way
  /// that works; returns what was done, for the log.
  virtual Result<QStringList> prepare(const Catalog &targetCatalog) = 0;
  /// The position stored in the target, nothing when this task never applied.
  virtual Result<std::optional<Position>> checkpoint() = 0;
  virtual Result<> setCheckpoint(const Position &position) = 0;
  /// All transactions of the batch and `position` in one target transaction. After an error nothing of it is there;
  /// after a lost connection the caller reconnects and reads checkpoint() before it sends anything again.
  virtual Result<ApplySummary> apply(const ChangeBatch &batch, const Position &position, ApplyMode mode) = 0;

  /// A part of a transaction larger than memory (ChangeTransaction::continues): opens the target transaction when none
  /// is open, applies the batch in it and leaves it open. The next applySlice() or apply() goes on in that transaction;
  /// apply() stores the position and commits. After an error nothing of it is there.
  virtual Result<ApplySummary> applySlice(const ChangeBatch &batch, ApplyMode mode);
  /// Rolls back what applySlice() began.
  virtual Result<> abandonSlices() { return {}; }
};

} // namespace portolan
