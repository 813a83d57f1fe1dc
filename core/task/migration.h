// SPDX-License-Identifier: GPL-3.0-or-later
// One migration from end to end: what the CLI's `migrate` and the window's guided pages both run. The CLI and the
// window differ only in how they fill MigrationOptions and how they show MigrationProgress.
#pragma once

#include "core/base/cancel.h"
#include "core/convert/convert.h"
#include "core/engines/api/engine.h"

#include <functional>
#include <memory>

namespace portolan::task {
class TaskSettings;
}

namespace portolan {

enum class MigrationWhat { All, Schema, Data };
enum class MigrationType { FullLoad, FullLoadAndCdc, Cdc };
enum class Prepare { Nothing, Drop, Truncate };
enum class RowErrorPolicy { Stop, Reject };
/// How far a cut-over goes: up to the last step, all of it, or back.
enum class CutOverStep { Prepare, Whole, Undo };
enum class ValidateLevel { None, Counts, Full };

struct MigrationOptions {
  Endpoint source, target;
  Secret sourceSecret, targetSecret;
  MigrationWhat what = MigrationWhat::All;
  MigrationType type = MigrationType::FullLoad;
  QStringList include, exclude;        ///< DMS wildcards over "schema.table" or "table"
  QString targetSchema;
  Prepare prepare = Prepare::Nothing;
  bool addToFilled = false;            ///< target tables may hold rows of another source already
  std::optional<DestructiveConsent> consent; ///< needed by Drop and Truncate
  convert::NamePolicy names = convert::NamePolicy::Auto;
  ValuePolicies policies;
  int jobs = 0;                        ///< 0: by cores, at most 8
  int chunkMegabytes = 64;
  int memoryMegabytes = 256;
  RowErrorPolicy onRowError = RowErrorPolicy::Stop;
  ValidateLevel validate = ValidateLevel::Counts;
  QString runFolder;                   ///< run store, log, rejects; empty: made under the user's data folder
  bool resume = false;
  // change data capture
  QString fromPosition, stopPosition;  ///< stop: "now", a position, or an ISO time; empty: until told
  QString applyMode;                   ///< transactional, batch, parallel, auto
  QString onConflict;                  ///< a change meets a missing or a duplicate row: error (default), overwrite, skip
  QString ddl;                         ///< the source's DDL: apply (default), ask, ignore
  bool installTriggers = false;        ///< consent to change-capture triggers in a SQLite source
  bool cutOver = false;                ///< drain, prove, set next numbers, make triggers, end
  CutOverStep cutOverStep = CutOverStep::Whole;
  bool cutOverReadOnly = false;        ///< first make the source read-only; needs `consent`
  bool cutOverReverse = false;         ///< keep the target's changes from the cut-over on for a reverse task
  QStringList reloadTables;            ///< of a run that follows: loaded again while the others go on; needs `consent`
  bool reloadGap = false;              ///< begin again at the source's position of now and reload what differs
  bool followAfterReload = false;
  QString validateRun;                 ///< comparing only: run folder whose replication goes on meanwhile
  bool repair = false, repairPreview = false; ///< comparing only: mend what differs (needs `consent`), or only say how
  bool cleanUp = false;                ///< instead of running: remove all that the run keeps on both sides; needs `consent`
  bool excludeOwnWrites = false;       ///< leave out what another Portolan task wrote: no loop
  QString taskId;                      ///< names slot and checkpoint; empty: from the run
  std::optional<NameMap> nameMap;      ///< where every table goes, instead of the rules for names; others are not moved
  QString mappingFile, settingsFile;   ///< DMS-compatible JSON, empty: none
  std::shared_ptr<const task::TaskSettings> settings; ///< of a task: error policies, tuning, control tables; null: the defaults
  QString editsFolder;                 ///< hand edits that win over the converter
};

enum class TableState { Waiting, Before, Loading, Indexing, Loaded, Following, Validating, Validated, Different, Suspended, Failed, Skipped };
[[nodiscard]] QString tableStateName(TableState s); ///< translated, for people
[[nodiscard]] QString tableStateKey(TableState s);  ///< "loading": for JSON

struct TableProgress {
  ObjectName source, target;
  TableState state = TableState::Waiting;
  qint64 estimatedRows = -1, estimatedBytes = -1; ///< estimates of the engine until `exactRows`
  bool exactRows = false;
  qint64 rows = 0, bytes = 0, rejected = 0;
  double rowsPerSecond = 0;
  int chunks = 0, chunksDone = 0;
  qint64 inserts = 0, updates = 0, deletes = 0, ddl = 0; ///< applied changes
  QString lastError;
  QString validation;                  ///< "", "equal", "different (3 rows)"…
  qint64 startedMicros = 0, finishedMicros = 0;
};

enum class MigrationPhase { Starting, Introspecting, Converting, Creating, Loading, Indexing, Constraints, Code, Following, Validating, CuttingOver, Done, Failed, Cancelled };
[[nodiscard]] QString phaseName(MigrationPhase p);
[[nodiscard]] QString phaseKey(MigrationPhase p);

/// A snapshot that the window polls 5 times a second and the CLI prints; nothing is signalled per row.
struct MigrationProgress {
  MigrationPhase phase = MigrationPhase::Starting;
  QString activity;                    ///< what is happening now, in words
  std::vector<TableProgress> tables;
  qint64 rows = 0, bytes = 0, estimatedRows = -1, estimatedBytes = -1, rejected = 0;
  double rowsPerSecond = 0, bytesPerSecond = 0;
  double secondsElapsed = 0, secondsLeft = -1; ///< -1: not known yet
  int connections = 0, retries = 0, errors = 0;
  double lagSeconds = -1; qint64 lagBytes = -1; QString upToDateAsOf; QString position; QString applyMode;
  quint64 version = 0;                 ///< grows with every change
};

struct MigrationMessage { qint64 micros = 0; enum class Level { Info, Warning, Error } level = Level::Info; QString object, text; };

struct MigrationResult {
  int exitCode = 0;                    ///< exit_code::*
  QString summary;                     ///< what was done and proved, in words
  QString goOn;                        ///< what comes next on a command line, when something does; a window has buttons for it
  bool stopped = false;                ///< following was stopped before its end: it can be taken up again
  std::optional<Error> error;
  std::vector<convert::Finding> findings;
  std::vector<std::pair<ObjectName, QString>> notMoved; ///< object and why
  QString reportPath, runFolder;
};

/// Runs in the thread that calls run(), with its own worker threads. progress() and messagesSince() may be called from
/// any thread at any time; stop() asks for a stop at a chunk, a second call stops at once.
class Migration {
public:
  Migration(const EngineRegistry &engines, MigrationOptions options);
  ~Migration();
  MigrationResult run();
  void stop();
  /// Workers rest after the batch in hand; connections and the snapshot stay open. Following rests too, the source keeps
  /// what happens meanwhile. A stop ends a pause.
  void pause(bool paused);
  [[nodiscard]] MigrationProgress progress() const;
  /// Messages from number `from` on; `from` is moved behind the last one.
  [[nodiscard]] std::vector<MigrationMessage> messagesSince(std::size_t &from) const;

private:
  class Private;
  std::unique_ptr<Private> d;
};

} // namespace portolan
