// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/mysql/client.h"

namespace portolan::mysql {

/// Splits a table by its key, every bound computed by the server in its own order.
Result<std::vector<Chunk>> planChunks(Client &client, const Table &table, qint64 targetBytes);

} // namespace portolan::mysql
