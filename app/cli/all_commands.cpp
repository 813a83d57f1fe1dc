// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

namespace portolan::cli {

CommandList allCommands() {
  CommandList commands;
  commands.push_back(makeMigrateCommand());
  commands.push_back(makeValidateCommand());
  commands.push_back(makeIntrospectCommand());
  commands.push_back(makeStatusCommand());
  commands.push_back(makeStopCommand());
  commands.push_back(makeCutoverCommand());
  commands.push_back(makeReloadCommand());
  commands.push_back(makeReverseCommand());
  commands.push_back(makeCleanupCommand());
  commands.push_back(makeDemoCommand());
  commands.push_back(makeEnginesCommand());
  commands.push_back(makeRunCommand());
  commands.push_back(makeTasksCommand());
  commands.push_back(makeRulesCommand());
  commands.push_back(makeAssessTaskCommand());
  commands.push_back(makeConvertCommand());
  return commands;
}

} // namespace portolan::cli
