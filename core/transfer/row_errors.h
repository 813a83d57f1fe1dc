// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/load_types.h"

namespace portolan::transfer {

/// The target refused a row for what is in it (a constraint, a range, a format), and would take others.
[[nodiscard]] bool isRowError(const Error &error);
/// A text or a bit string that is longer than its column.
[[nodiscard]] bool isTooLong(const Error &error);
/// What the statement makes exists: on a resume it was made just before the program died.
[[nodiscard]] bool isAlreadyThere(const Error &error);
/// Rows [from, to) as a batch of their own.
[[nodiscard]] RowBatch slice(const RowBatch &batch, std::size_t from, std::size_t to);
/// "id=5, day=2020-01-01" of one row; empty when the table has no key.
[[nodiscard]] QString keyText(const TableLoad &load, const RowBatch &batch, std::size_t row);
/// The error with table, key, column and value of the row, as far as they are known.
[[nodiscard]] Error describeRow(Error error, const TableLoad &load, const RowBatch &batch, std::size_t row);
[[nodiscard]] Reject rejectOf(const Error &described);

} // namespace portolan::transfer
