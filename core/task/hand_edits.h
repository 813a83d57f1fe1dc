// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/convert/convert.h"

#include <QSet>

namespace portolan {

/// Puts a folder of hand edits over the converter's output. A file `<kind>.<schema>.<name>.sql` (percent-encoded; kind is
/// table, view, function, procedure, trigger or event; without the schema where the source has none) holds the target SQL
/// of one source object, one or several statements. It replaces what the converter made of that object, and is created
/// even where the converter made nothing. Gives the source objects that were edited.
/// Errors (Configuration): the folder or a file cannot be read, a file names no kind, or no such object is in `source`.
Result<QSet<ObjectName>> applyHandEdits(const QString &folder, const Catalog &source, sql::Dialect target, convert::ConvertedCatalog &converted);

} // namespace portolan
