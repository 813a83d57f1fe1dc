// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/connection.h"

namespace portolan::mysql {

/// SQL of one value's canonical text (core/validate/canonical.md); NULL stays NULL.
[[nodiscard]] QString canonicalSql(const HashColumn &column, sql::Dialect dialect);
/// count and sum of the rows' hashes per bucket.
[[nodiscard]] QString hashSql(const HashRequest &request, sql::Dialect dialect);
/// the rows themselves as canonical texts, key first.
[[nodiscard]] QString canonicalRowsSql(const HashRequest &request, sql::Dialect dialect, qint64 maxRows);

} // namespace portolan::mysql
