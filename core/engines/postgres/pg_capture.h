// SPDX-License-Identifier: GPL-3.0-or-later
// The things a change stream needs on the source: publication, replication slot, exported snapshot, and the checks
// before and during its life.
#pragma once

#include "core/engines/api/engine.h"
#include "core/engines/postgres/pg_link.h"

namespace portolan::pg {

using Lsn = std::uint64_t;
/// "16/B374D848"; nothing when the text is none.
[[nodiscard]] std::optional<Lsn> parseLsn(const QString &text);
[[nodiscard]] QString lsnText(Lsn lsn);
[[nodiscard]] Position positionOf(Lsn lsn);

/// Slot and publication of a task: portolan_<task>, reduced to what a slot name may hold.
[[nodiscard]] QString captureName(const QString &taskId);

struct SlotState {
  bool exists = false, active = false;
  QString plugin, database, walStatus, invalidation;
  Lsn confirmed = 0, restart = 0, current = 0;
  qint64 retainedBytes = -1;
};
Result<SlotState> slotState(Link &link, const QString &slot);

/// Tables that the options name, resolved: all ordinary and partitioned tables of the schemas when none is named.
Result<std::vector<ObjectName>> capturedTables(Link &link, const CaptureOptions &options);
/// Creates the publication or makes it hold exactly the captured tables.
Result<> ensurePublication(Link &link, const CaptureOptions &options);

Result<SnapshotReaders> openSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CaptureOptions *capture, const CancelToken &token);
Result<std::unique_ptr<Connection>> joinSnapshot(const Endpoint &endpoint, const Secret &secret, const QString &name, const CancelToken &token);
std::vector<CheckLine> captureReadiness(Connection &connection, const CaptureOptions &options);
Result<> removeCapture(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const DestructiveConsent &consent, const CancelToken &token);

} // namespace portolan::pg
