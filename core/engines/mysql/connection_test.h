// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/engine.h"

namespace portolan::mysql {

/// Name, TCP, TLS, login, version, privileges, replication: one line each, stopping at the first failure.
std::vector<CheckLine> testConnection(const Endpoint &endpoint, const Secret &secret, const CancelToken &token);

} // namespace portolan::mysql
