// SPDX-License-Identifier: GPL-3.0-or-later
// Following a source: reads its changes once, maps them for one or several targets, applies them exactly once.
//
// How the run uses it (full load and change capture):
//   1. CaptureOptions capture = replicate::captureOptions(options);  then Engine::openSnapshot(…, &capture, …)
//   2. load the tables; when all rows are there: options.start = snapshot.position
//   3. Replication replication(engines, options); replication.run()  -- blocks until stop() or the stop position
// The source may be read on only from positions that every target holds durably; see pipeline.h for the rules.
#pragma once

#include "core/base/cancel.h"
#include "core/engines/api/engine.h"
#include "core/mapping/mapping.h"
#include "core/mapping/name_map.h"
#include "core/replicate/change_journal.h"

#include <functional>
#include <memory>

namespace portolan::replicate {

enum class ApplyChoice { Auto, Transactional, Batch, Parallel };
/// What to do with a change of a table's definition on the source.
enum class DdlPolicy {
  Apply,  ///< run it converted; when that cannot be done the table alone is suspended
  Ask,    ///< suspend the table with the prepared statement
  Ignore, ///< rows go on as long as they fit
};

/// "now", a position as the engine writes it, or an ISO 8601 time (UTC when it names no zone).
struct StopPoint {
  enum class Kind { Never, Now, AtPosition, AtTime } kind = Kind::Never;
  Position position;
  qint64 micros = 0;
  static Result<StopPoint> parse(const QString &text, const QString &engine);
};

/// One converted statement of the source's DDL; empty `sql`: nothing to do on the target.
struct ConvertedDdl { std::vector<SqlText> sql; QString problem; };

/// How long and how often a lost side is tried again.
struct RetryPolicy {
  int attempts = -1;                        ///< -1: for ever (see ReplicationOptions::giveUpSeconds)
  int firstMillis = 20, mostMillis = 3000;  ///< pauses, twice as long each time
  bool growing = true;
  bool endAtMost = false;                   ///< give up once a pause of mostMillis did not help
};

/// When a group of changes is applied; 0: by what is waiting.
struct ApplyTuning {
  qint64 transactionChanges = 0, transactionMillis = 0; ///< transactional: so many changes, or so old
  qint64 batchLeastMillis = 0, batchMostMillis = 0;     ///< batch: not before, not later
  qint64 batchChanges = 0, batchBytes = 0;
};

struct TargetOptions {
  Endpoint endpoint;
  Secret secret;
  QString streamId = QStringLiteral("0");
  Catalog catalog;                          ///< the target as it is now
  NameMap names;                            ///< source → target, complete
  const mapping::MappingPlan *plan = nullptr; ///< filters and row transformations; null: none. Outlives the run
  ConflictPolicy missingRow = ConflictPolicy::Error, duplicateRow = ConflictPolicy::Error;
  std::optional<ConflictPolicy> missingDelete; ///< nothing: as missingRow
  QHash<ObjectName, ApplyMode> applyModes;  ///< tables of the target with a mode of their own
  bool suspendOnError = false;              ///< a change that the target refuses suspends its table; false: ends the run
  qint64 conflictsPerTable = 0;             ///< so many skipped conflicts of one table and it is suspended, or the run ends
  bool conflictsEndRun = false;
  int maxSuspended = 0;                     ///< so many suspended tables end the run; 0: any number
  bool failOnTruncate = false;              ///< the source's TRUNCATE ends the run
  ApplyTuning tuning;
  std::shared_ptr<ChangeJournal> journal;   ///< null: none
  ValuePolicies policies;
  QString controlSchema;
  /// The rows may be there already: an overlap after an inexact snapshot.
  void overwriteConflicts() {
    missingRow = duplicateRow = ConflictPolicy::Overwrite;
    missingDelete.reset();
  }
};

struct ReplicationOptions {
  Endpoint source;
  Secret sourceSecret;
  QString taskId;                           ///< [a-z0-9_]{1,40}; names slot, publication, change table, checkpoint
  QString runFolder;                        ///< status file and stop request lie here; empty: none
  Catalog sourceCatalog;
  std::vector<ObjectName> tables;           ///< source tables to follow
  Position start;                           ///< where a target without checkpoint begins; empty: now
  StopPoint stop;
  ApplyChoice apply = ApplyChoice::Auto;
  int parallelSessions = 0;                 ///< of a parallel apply; 0: by the processor's cores, two to four
  DdlPolicy ddl = DdlPolicy::Apply;
  std::vector<TargetOptions> targets;       ///< REQUIRES: at least one
  std::size_t memoryBytes = 192u << 20;
  bool excludeOwnWrites = false;            ///< a reverse task
  QMap<QString, QString> captureSettings;   ///< CaptureOptions::settings
  RetryPolicy retry;
  int historyMinutes = 5;                   ///< length of a line in portolan_history
  int giveUpSeconds = 0;                    ///< stop after that long without a connection; 0: try for ever
  /// Source DDL → target statements (the conversion lives above this room). Called in a lane's thread.
  std::function<ConvertedDdl(const DdlEvent &, const Catalog &source)> convertDdl;
  /// Every message for the log: level 0 info, 1 warning, 2 error.
  std::function<void(int level, const QString &object, const QString &text)> log;
};

struct TableCounts {
  ObjectName source, target;
  qint64 inserts = 0, updates = 0, deletes = 0, ddl = 0, skipped = 0;
  qint64 captured = 0;                      ///< changes read from the source
  bool suspended = false;
  QString reason, preparedStatement;
};

struct LaneProgress {
  QString state;                            ///< "following", "reconnecting", "stopped"…
  QString mode;                             ///< "transactional", "batch" or "parallel", as applied now
  Position checkpoint;
  QString transaction;                      ///< applied now
  double lagSeconds = -1;
  qint64 pendingChanges = 0, pendingBytes = 0;
  qint64 transactions = 0, changes = 0, conflicts = 0, reconnects = 0;
  double changesPerSecond = 0;
  std::vector<TableCounts> tables;
};

struct ReplicationProgress {
  QString state;
  Position received, current;
  qint64 lagBytes = -1, retainedBytes = -1;
  double lagSeconds = -1;                   ///< the largest of the lanes; 0 when up to date
  qint64 upToDateMicros = 0;                ///< everything the source committed until then is on every target
  qint64 capturedChanges = 0;
  double capturedPerSecond = 0;
  qint64 sourceReconnects = 0;
  QString health;                           ///< empty: fine
  std::vector<LaneProgress> lanes;
  quint64 version = 0;
};

struct ReplicationResult {
  std::optional<Error> error;
  bool stopped = false;                     ///< told to stop, or the stop point is reached
  bool reachedStopPoint = false;
  Position position;                        ///< durable on every target
  Position stopPosition;                    ///< where it was to stop; empty: no position
  ReplicationProgress progress;
};

/// Where the control tables live unless told: beside the data, in the schema that the engine's clients see first.
[[nodiscard]] QString controlSchemaFor(const TargetOptions &target);
[[nodiscard]] CaptureOptions captureOptions(const ReplicationOptions &options);
/// A name fit for slots and tables from any text ("My run 1" → "my_run_1_5f0a").
[[nodiscard]] QString taskIdFrom(const QString &text);

/// run() blocks in the calling thread; everything else may be called from any thread.
class Replication {
public:
  Replication(const EngineRegistry &engines, ReplicationOptions options);
  ~Replication();
  ReplicationResult run();
  void stop();                              ///< at the next transaction boundary
  void cancel();                            ///< at once
  /// Ends at the source position that holds now (cut-over drains with it).
  void stopAtCurrent();
  void pause(bool paused);
  [[nodiscard]] ReplicationProgress progress() const;

private:
  class Private;
  std::unique_ptr<Private> d;
};

} // namespace portolan::replicate
