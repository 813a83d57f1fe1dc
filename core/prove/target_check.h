// SPDX-License-Identifier: GPL-3.0-or-later
// Converted objects tried on a server of the target's kind. Nothing stays: PostgreSQL in a transaction that is rolled back,
// MariaDB and MySQL in a scratch database that is dropped, SQLite in memory.
#pragma once

#include "core/base/cancel.h"
#include "core/base/consent.h"
#include "core/convert/convert.h"
#include "core/engines/api/engine.h"

#include <functional>

namespace portolan::prove {

struct TargetCheck {
  std::vector<convert::Finding> findings; ///< PTN-8001: refused, PTN-8002: accepted, but wrong when it runs
  int accepted = 0, refused = 0;
  QStringList notes;                      ///< what the check could not do
};

/// PostgreSQL and SQLite. Statements of `statements` for which `wanted` is false are taken as there already. PL/pgSQL is looked
/// through by plpgsql_check where the server has it. Errors: the connection was lost, cancelled.
Result<TargetCheck> checkInTransaction(Connection &connection, const std::vector<convert::TargetStatement> &statements, const std::function<bool(const convert::TargetStatement &)> &wanted, const CancelToken &cancel);

/// MariaDB and MySQL: converts the catalog once more into a database of its own, which is made and dropped.
/// Errors: there is one of that name already, no right to make it.
Result<TargetCheck> checkInScratch(Connection &connection, const Catalog &source, const convert::ConvertOptions &options, const DestructiveConsent &consent, const CancelToken &cancel);

/// SQLite: an empty database in memory of this process.
Result<TargetCheck> checkInMemory(const EngineRegistry &engines, const std::vector<convert::TargetStatement> &statements, const CancelToken &cancel);

} // namespace portolan::prove
