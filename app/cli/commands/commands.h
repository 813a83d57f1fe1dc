// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace portolan::cli {

// One maker per command, in the order in which `portolan-cli help` lists them.
std::unique_ptr<Command> makeMigrateCommand();
std::unique_ptr<Command> makeValidateCommand();
std::unique_ptr<Command> makeIntrospectCommand();
std::unique_ptr<Command> makeStatusCommand();
std::unique_ptr<Command> makeStopCommand();
std::unique_ptr<Command> makeCutoverCommand();
std::unique_ptr<Command> makeReloadCommand();
std::unique_ptr<Command> makeReverseCommand();
std::unique_ptr<Command> makeCleanupCommand();
std::unique_ptr<Command> makeDemoCommand();
std::unique_ptr<Command> makeEnginesCommand();
std::unique_ptr<Command> makeRunCommand();
std::unique_ptr<Command> makeTasksCommand();
std::unique_ptr<Command> makeRulesCommand();
std::unique_ptr<Command> makeAssessTaskCommand();
std::unique_ptr<Command> makeConvertCommand();

} // namespace portolan::cli
