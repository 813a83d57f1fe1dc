// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/task/migration.h"

namespace portolan::cli {

/// Options that `migrate`, `validate` and `run` share: scope, names, jobs, policies. Errors (Usage): a value that is not
/// one of the choices, not a number or out of range; names option, value and what is allowed.
void declareScope(QCommandLineParser &parser);
Result<> readScope(const QCommandLineParser &parser, MigrationOptions &options);
void declareMigration(QCommandLineParser &parser);
Result<> readMigration(const QCommandLineParser &parser, MigrationOptions &options);

struct ConsoleOptions { bool json = false, quiet = false; };

/// Runs to the end, showing progress (a redrawn line on a terminal, none elsewhere), messages on stderr and the result on
/// stdout; with `json` one object per line on stdout (app/cli/README.md has the schema). Gives the exit code.
int runMigration(const Context &context, MigrationOptions options, const ConsoleOptions &console);
/// A task group: the sources are loaded one after the other into the same target; each one follows its changes while the
/// next is loaded, then all follow at once. The first that fails stops the others. Gives the first exit code that is not 0.
int runGroup(const Context &context, std::vector<MigrationOptions> members, const ConsoleOptions &console);

} // namespace portolan::cli
