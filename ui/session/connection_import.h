// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that other programs know: ~/.my.cnf, pg_service.conf, ~/.pgpass, DBeaver, MySQL Workbench. Passwords are never
// read: libpq and Connector/C find those of their own files by themselves, the others are encrypted for their program.
#pragma once

#include "ui/session/task_definition.h"

namespace portolan::ui {

struct FoundConnection { QString origin; EndpointEntry entry; }; ///< origin: "~/.my.cnf", "DBeaver"…

/// The files that are there, in the person's home folder and where the variables PGSERVICEFILE and PGPASSFILE point.
[[nodiscard]] QStringList connectionFiles();
/// Recognised by its name or content. A file that cannot be read or understood gives an empty list; lines that say nothing of
/// use are passed over.
[[nodiscard]] std::vector<FoundConnection> readConnections(const QString &path);

} // namespace portolan::ui
