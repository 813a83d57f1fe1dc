// SPDX-License-Identifier: GPL-3.0-or-later
// Change capture for SQLite. The file has no log that an outsider may read, so triggers write every change into
// portolan_changes_<task>: old and new values in columns without type, each with its own storage class, bit by bit.
//
//   portolan_changes_<task>(seq, shape, op, at, rid, n0…, o0…)   op I, U, D; R: a row that REPLACE may be about to remove
//   portolan_capture_<task>(shape, tab, columns)                 which table and columns a shape's n/o stand for;
//                                                                shape 0: columns = the last change that was consumed
//
// REPLACE deletes rows without firing delete triggers (unless the writer set recursive_triggers). So a BEFORE trigger
// notes each row that holds a unique value of the new one (R), and the AFTER trigger turns those into D that are gone.
#pragma once

#include "core/engines/api/changes.h"
#include "core/engines/api/engine.h"
#include "core/engines/sqlite/sqlite_connection.h"

namespace portolan::sqlite {

/// Portolan's own tables and triggers in a file: never part of a catalog.
[[nodiscard]] bool isCaptureName(const QString &name);
/// What a task's capture is called in the file.
struct CaptureNames {
  explicit CaptureNames(const QString &taskId) : changes(QStringLiteral("portolan_changes_") + taskId), shapes(QStringLiteral("portolan_capture_") + taskId), prefix(QStringLiteral("portolan_t_") + taskId + QLatin1Char('_')) {}
  QString changes, shapes, prefix;
};

/// Makes change table and triggers, or brings them up to the tables' shape. Idempotent. Errors (State): no consent in
/// the options' setting "consent"; (Source): the file cannot be written, a table has too many columns.
Result<> installCapture(SqliteConnection &connection, const CaptureOptions &options);
Result<> dropCapture(SqliteConnection &connection, const CaptureOptions &options);
/// The number of the last change that this connection's transaction sees.
Result<Position> capturePosition(SqliteConnection &connection, const CaptureOptions &options);
std::vector<CheckLine> captureChecks(SqliteConnection &connection, const CaptureOptions &options);

Result<std::unique_ptr<ChangeSource>> openCapture(std::unique_ptr<SqliteConnection> connection, const CaptureOptions &options, const CancelToken &cancel);
Result<std::unique_ptr<ChangeTarget>> openChangeTarget(std::unique_ptr<SqliteConnection> connection, const ApplyOptions &options);

} // namespace portolan::sqlite
