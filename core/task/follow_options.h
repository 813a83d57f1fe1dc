// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task/migration.h"

namespace portolan {

/// What a run that follows was started with, kept in its folder (follow.json, no secrets), so that `cutover RUN` and
/// `--resume` need only the run.
Result<> saveFollowOptions(const MigrationOptions &options);
/// Errors (State): the folder holds no run that follows.
Result<MigrationOptions> loadFollowOptions(const QString &runFolder);
/// A run's folder from what a person types: a path, or the name of a folder under the user's runs.
[[nodiscard]] QString runFolderFrom(const QString &run);

} // namespace portolan
