// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a task after it was made: modified, its tables loaded again, deleted with all that its runs keep.
#pragma once

#include "app/cli/commands/task_support.h"
#include "app/cli/migration_console.h"

namespace portolan::cli {

/// Folders of its runs under the user's runs, oldest first.
[[nodiscard]] QStringList runsOfTask(const QString &name);
/// Writes `settings` ("Section.Key=Value") into the file and says for each when it acts.
int modifyTask(const QString &file, const task::TaskDefinition &task, const QStringList &settings, bool dryRun);
/// Tables of a run that follows changes, while the others go on.
int reloadOfTask(const Context &context, const QString &folder, const task::TaskDefinition &task, const QStringList &tables, const ConsoleOptions &console);
struct DeleteOptions { QStringList runs; bool yes = false, dryRun = false; };
/// Slot, triggers and control tables of its runs, their folders, the file.
int deleteTask(const Context &context, const QString &file, const task::TaskDefinition &task, const DeleteOptions &options);

} // namespace portolan::cli
