// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as files: Portolan's own format, AWS DMS, a command line, SQL.
#pragma once

#include "core/task/task_definition.h"
#include "ui/session/task_document.h"

namespace portolan::ui {

/// The rules with the scope as selection rules: what a program sees that knows nothing of patterns and ticks. With rules
/// that select by themselves the window's include patterns are not repeated.
[[nodiscard]] QByteArray mappingsWithScope(const TaskDefinition &definition);
/// The task as the core and the command line know it; the window's own part goes along in `kept`.
Result<task::TaskDefinition> toTask(const TaskDefinition &definition);
[[nodiscard]] TaskDefinition fromTask(const task::TaskDefinition &task);

[[nodiscard]] QStringList exchangeFilters();
/// The format follows the ending: .portolan-task, .json (AWS DMS), .sh, .sql. No file holds a password.
Result<> writeTaskFile(const TaskDocument &document, const QString &path);
/// Tasks of Portolan or AWS DMS, or table mappings alone (a task with these rules). `notices` gets what has no effect here.
Result<std::vector<TaskDefinition>> readTaskFile(const QString &path, QStringList *notices = nullptr);

} // namespace portolan::ui
