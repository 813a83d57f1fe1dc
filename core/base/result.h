// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace portolan {

/// Expected failures are values. `if (auto r = f(); !r) return std::unexpected(r.error());`
template<class T = void> using Result = std::expected<T, Error>;

} // namespace portolan

/// Returns the error of a Result<…> expression from the enclosing function.
#define PORTOLAN_TRY(expression)                                                                        \
  do {                                                                                                  \
    if (auto portolanTry = (expression); !portolanTry)                                                  \
      return std::unexpected(std::move(portolanTry).error());                                           \
  } while (false)
