// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace portolan {

/// Time with a seam: tests inject their own.
class Clock {
public:
  virtual ~Clock() = default;
  /// Microseconds since 1970-01-01 UTC.
  [[nodiscard]] virtual std::int64_t nowMicros() const {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
  }
  /// Milliseconds of a clock that never goes back.
  [[nodiscard]] virtual std::int64_t steadyMillis() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
  }
  static const Clock &system();
};

using Deadline = std::chrono::steady_clock::time_point;
[[nodiscard]] inline Deadline deadlineIn(std::chrono::milliseconds d) { return std::chrono::steady_clock::now() + d; }

} // namespace portolan
