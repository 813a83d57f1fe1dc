// SPDX-License-Identifier: GPL-3.0-or-later
// Task definitions of other programs, and ours for them.
#pragma once

#include "core/task/task_definition.h"

namespace portolan::exporting {

enum class FileKind {
  PortolanTask,  ///< .portolan-task
  DmsTasks,      ///< `aws dms describe-replication-tasks`, -configs, one task of it, or create-replication-task's input
  DmsMappings,   ///< a table-mapping document alone
  DmsSettings,   ///< a task-settings document alone
};
[[nodiscard]] QString kindName(FileKind kind);

struct Imported {
  FileKind kind = FileKind::PortolanTask;
  std::vector<task::TaskDefinition> tasks;     ///< mappings or settings alone: one task without endpoints
  std::vector<task::SettingNotice> notices;    ///< what is kept without effect, left out, or must be set by hand
};
/// Recognises the kind by its content. Errors (Configuration): file, line, column, and the way out.
Result<Imported> importTasks(const QByteArray &bytes, const QString &fileName);

/// Input of `aws dms create-replication-task --cli-input-json file://…`: canonical, default-free, byte-stable. The service's
/// own addresses come from the file the task was imported from; otherwise placeholders that `notices` names.
/// Errors (Configuration): a rule that DMS cannot say (a strict <, a raw predicate, a consolidation…).
Result<QByteArray> exportDms(const task::TaskDefinition &task, std::vector<task::SettingNotice> *notices = nullptr);

/// The `portolan-cli migrate` call that does the same, quoted for a POSIX shell; passwords by variable.
[[nodiscard]] QString exportCommandLine(const task::TaskDefinition &task, const QString &mappingsFile);

} // namespace portolan::exporting
