// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace portolan {

/// JSON by its meaning: keys sorted by their bytes, of equal keys the last one, no white space, numbers as plain decimals
/// without trailing zeros, strings with the fewest escapes. Two texts mean the same exactly when this is the same.
/// False when `json` is no JSON: `out` is left as it was.
[[nodiscard]] bool appendCanonicalJson(std::string &out, std::string_view json);

} // namespace portolan
