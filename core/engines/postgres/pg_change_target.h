// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/changes.h"
#include "core/engines/postgres/pg_link.h"

namespace portolan::pg {

Result<std::unique_ptr<ChangeTarget>> openChangeTarget(const Endpoint &endpoint, const Secret &secret, const ApplyOptions &options, const CancelToken &token);

} // namespace portolan::pg
