// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/connection.h"
#include "core/engines/script/script_index.h"

namespace portolan::script {

/// A chunk of a script's table: the bytes of the file in which its rows stand.
struct ByteRange { qint64 begin = 0, end = INT64_MAX; };
[[nodiscard]] SqlText rangePredicate(const ByteRange &range, const QString &stamp);

/// Rows of one table in the order of the script, in constant memory. Errors (Source): a value that only a server can compute,
/// with line and column; (State): the file is not what it was when it was planned.
Result<std::unique_ptr<TableReader>> openReader(std::shared_ptr<const ScriptIndex> index, const TableRead &read, const CancelToken &cancel);

} // namespace portolan::script
