// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engines/api/endpoint.h"

#include <QByteArray>

namespace portolan::mysql {

/// sslmode=verify-ca: Connector/C checks a certificate's issuer only together with the host name. So the handshake is made
/// once before it, without a login, against the given authority; gives the certificate's fingerprint (hex), which the
/// connection proper must then show. Empty when the server offers no TLS.
/// Errors (Source): the authority's file cannot be read; the certificate is not from that authority.
Result<QByteArray> fingerprintFromAuthority(const Endpoint &endpoint, int timeoutMs);

} // namespace portolan::mysql
