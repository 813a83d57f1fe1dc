// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace portolan {
const Clock &Clock::system() {
  static const Clock clock;
  return clock;
}
} // namespace portolan
