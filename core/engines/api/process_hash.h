// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes and canonical rows for engines whose database cannot compute them: the rows are read and hashed in this process
// with the forms of core/rows/canonical.h.
#pragma once

#include "core/engines/api/connection.h"

#include <functional>

namespace portolan {

/// The request's key columns, then its others: what a reader for it must give, in this order (more may follow).
[[nodiscard]] QStringList columnsToHash(const HashRequest &request);
/// Whether a row of the batch belongs to the request; empty: the reader gives only such rows.
using RowWanted = std::function<bool(const RowBatch &batch, std::size_t row)>;

/// Connection::hashRows() over what the reader gives. Errors are the reader's.
Result<std::vector<BucketHash>> hashInProcess(TableReader &reader, const HashRequest &request, const RowWanted &wanted = {});
/// Connection::canonicalRows() over what the reader gives. Errors are the reader's.
Result<QueryResult> canonicalRowsInProcess(TableReader &reader, const HashRequest &request, qint64 maxRows, const RowWanted &wanted = {});

} // namespace portolan
