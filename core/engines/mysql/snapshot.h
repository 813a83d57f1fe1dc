// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/engine.h"
#include "core/engines/mysql/client.h"

namespace portolan::mysql {

/// `count` readers that see one state of the source, and the binlog position of that state.
Result<SnapshotReaders> openSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CancelToken &token);
/// Where the server's binlog is now; empty when it keeps none.
Result<Position> currentPosition(Client &client);
/// "gtid=…;file=…;pos=…"
[[nodiscard]] Position makePosition(const QString &gtid, const QString &file, const QString &offset);

} // namespace portolan::mysql
