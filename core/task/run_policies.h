// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings of a task mean for a run, in the terms of the rooms that act on them.
#pragma once

#include "core/replicate/replication.h"
#include "core/transfer/load_types.h"

namespace portolan::task {
class TaskSettings;
}

namespace portolan {

struct RunPolicies {
  // full load
  std::optional<transfer::RowAction> onRowError, onTooLong;
  qint64 tableRejects = 0;
  transfer::RowAction rejectEscalation = transfer::RowAction::SuspendTable;
  bool suspendFailedTables = false, suspendOnMaskError = false;
  int maxSuspended = 0;
  int loadRetries = 5, retryMillis = 0;
  qint64 commitRate = 0;                 ///< rows of a chunk, about; 0: by size
  bool failOnNoTables = true;
  // changes
  ConflictPolicy duplicate = ConflictPolicy::Error, missing = ConflictPolicy::Error, missingDelete = ConflictPolicy::Error;
  bool anyApplyPolicy = false;           ///< at least one of the three is set
  bool suspendOnApplyError = false;
  qint64 conflictsPerTable = 0;
  bool conflictsEndRun = false;
  replicate::RetryPolicy retry;
  replicate::ApplyTuning tuning;
  bool stopOnTruncate = false;           ///< ApplyErrorFailOnTruncationDdl
  // control tables
  QString controlSchema;
  int historyMinutes = 5;
  // validation
  int validationJobs = 0;
  int listedDifferences = 0;
  bool skipLargeColumns = false;
  // time travel
  bool timeTravel = false, timeTravelMustWork = true;
  QStringList timeTravelOperations;      ///< empty: all
  qint64 timeTravelRecordBytes = 0;      ///< 0: any length

  /// `settings` null: what a run does without a task.
  [[nodiscard]] static RunPolicies from(const task::TaskSettings *settings);
};

} // namespace portolan
