// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs taken from the data: what a routine is called with, and the rows by which a trigger is fired.
#pragma once

#include "core/prove/session.h"

namespace portolan::prove {

using Arguments = std::vector<std::optional<QString>>;

/// Calls worth trying, the ordinary ones first: rows of the tables that the routine reads, then NULL, zero, less than zero and
/// the empty text for one parameter at a time.
[[nodiscard]] Result<std::vector<Arguments>> sampleCalls(Side &side, const std::vector<const Parameter *> &inputs, const QSet<ObjectName> &reads, int limit);
/// Simpler calls than this one, simplest first: to find the smallest that still differs.
[[nodiscard]] std::vector<Arguments> simpler(const Arguments &arguments, const std::vector<const Parameter *> &inputs);
/// "(1, 'x', NULL)"
[[nodiscard]] QString shownCall(const Arguments &arguments);

} // namespace portolan::prove
