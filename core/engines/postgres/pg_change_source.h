// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/changes.h"
#include "core/engines/postgres/pg_link.h"

namespace portolan::pg {

/// The stream of a task's replication slot. Without a start position a missing slot is created and the stream begins
/// there; with one, a slot that is gone or has moved past it is an error (State) that names the gap.
Result<std::unique_ptr<ChangeSource>> openChangeSource(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const CancelToken &token);

} // namespace portolan::pg
