// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a source with a target that was filled before: the same scope, names and mappings as a migration, nothing
// is written to either side.
#pragma once

#include "core/task/migration.h"
#include "core/validate/compare.h"

namespace portolan {

struct ValidationResult {
  int exitCode = 0;                    ///< exit_code::*: Differences when something differs
  std::optional<Error> error;
  std::vector<validate::TableResult> tables;
  QString summary;
  QStringList repairSql;               ///< of a repair: what was done on the target, or would be
};

/// Makes a run of these options a comparison: it writes nothing and makes no file.
void makeComparison(MigrationOptions &options);
[[nodiscard]] QString comparisonSummary(const std::vector<validate::TableResult> &tables);

/// Like Migration: run() blocks in the calling thread, the rest may be called from any thread.
class Validation {
public:
  /// `options.validate` Counts or Full; run folder, preparation and consent are not used.
  Validation(const EngineRegistry &engines, MigrationOptions options);
  ~Validation();
  ValidationResult run();
  void stop();
  [[nodiscard]] MigrationProgress progress() const;
  [[nodiscard]] std::vector<MigrationMessage> messagesSince(std::size_t &from) const;

private:
  class Private;
  std::unique_ptr<Private> d;
};

} // namespace portolan
