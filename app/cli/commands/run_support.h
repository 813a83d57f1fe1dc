// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands share that work on a run folder.
#pragma once

#include "app/cli/command.h"
#include "core/task/migration.h"

namespace portolan::cli {

/// --from-password-env and --to-password-env: follow.json holds no passwords.
void declareRunSecrets(QCommandLineParser &parser);
Result<> readRunSecrets(const QCommandLineParser &parser, MigrationOptions &options);
/// Lets the process that works in the folder end: drained to the source's position of now, or at the end of the transaction
/// that it applies. Nothing to do when none works there.
Result<> endRunning(const QString &folder, const Context &context, bool drain = true);

} // namespace portolan::cli
