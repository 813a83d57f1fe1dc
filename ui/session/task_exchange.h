// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as files: Portolan's own format, AWS DMS table mappings, a command line, SQL.
#pragma once

#include "ui/session/task_document.h"

namespace portolan::ui {

[[nodiscard]] QStringList exchangeFilters();
/// The format follows the ending: .portolan-task, .json (table mappings of AWS DMS), .sh, .sql. No file holds a password.
Result<> writeTaskFile(const TaskDocument &document, const QString &path);
/// A task of Portolan, or a JSON file with table mappings (a new task with these rules).
Result<TaskDefinition> readTaskFile(const QString &path);

} // namespace portolan::ui
