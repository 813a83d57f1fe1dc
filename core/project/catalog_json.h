// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <QByteArray>
#include <QJsonObject>

namespace portolan::project {

/// A catalog as JSON, defaults left out; format version 1 under "format".
[[nodiscard]] QJsonObject catalogToJson(const Catalog &catalog);
/// Errors (Configuration): another format version, a field of the wrong kind.
[[nodiscard]] Result<Catalog> catalogFromJson(const QJsonObject &json);
/// The same as compressed CBOR: what the workspace stores.
[[nodiscard]] QByteArray catalogToBytes(const Catalog &catalog);
[[nodiscard]] Result<Catalog> catalogFromBytes(const QByteArray &bytes);

} // namespace portolan::project
