// SPDX-License-Identifier: GPL-3.0-or-later
// JSON columns (and intervals that are text on one side): no server can hash them so that key order and number format do not count, so both
// sides are streamed through this process and summed per bucket of the key; memory stays bounded.
#pragma once

#include "core/validate/compare.h"

namespace portolan::validate {

[[nodiscard]] bool hasDocuments(const TablePair &pair);
/// Adds what differs to `result` and clears `result.equal` then. Both connections are used at once.
Result<> compareDocuments(Connection &source, Connection &target, const TablePair &pair, std::size_t maxListed, TableResult &result, const CancelToken &cancel);

} // namespace portolan::validate
