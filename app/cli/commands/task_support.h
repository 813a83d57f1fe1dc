// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands around task files share.
#pragma once

#include "app/cli/command.h"
#include "core/task/task_definition.h"

namespace portolan::cli {

/// Reads a .portolan-task file. Errors (Configuration): cannot be read, not a task.
Result<task::TaskDefinition> readTaskFile(const QString &path);
Result<> writeWholeFile(const QString &path, const QByteArray &bytes, bool overwrite);
/// The password where the task says it is: env:VARIABLE, ask, or what the engine finds itself.
Result<EndpointArgument> taskEndpoint(const task::TaskEndpoint &endpoint, const Context &context);
void printNotices(const std::vector<task::SettingNotice> &notices);

} // namespace portolan::cli
