// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/engines/api/engine.h"

namespace portolan {

/// A realistic shop of our own to try things on: 16 tables, about 200,000 rows, a view, a trigger, NULLs, Unicode, BLOBs
/// and every SQLite storage class. The same data every time.
/// Errors: the file exists already (it is never overwritten), the engine is missing, the disk is full.
Result<> makeSampleShop(const EngineRegistry &engines, const QString &sqlitePath, const CancelToken &cancel);

/// The same shop as statements for MariaDB (needs its sequence engine), run inside an empty database.
[[nodiscard]] QStringList sampleShopForMariaDb();

/// Table mappings (AWS DMS JSON) that go with it: renames a schema's tables and columns, so that a trial shows them.
[[nodiscard]] QByteArray sampleShopMappings(const QString &sourceSchema, const QString &targetSchema);

} // namespace portolan
