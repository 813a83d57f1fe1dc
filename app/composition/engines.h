// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/engine.h"

namespace portolan {

/// Every engine this build knows. The only place that names them all; both programs call it.
[[nodiscard]] std::unique_ptr<EngineRegistry> makeEngineRegistry();

} // namespace portolan
