// SPDX-License-Identifier: GPL-3.0-or-later
// Pure operations on change batches: copy, cut by transaction, glue.
#pragma once

#include "core/engines/api/changes.h"

#include <functional>

namespace portolan::replicate {

[[nodiscard]] RowBatch cloneRows(const RowBatch &rows);
[[nodiscard]] ChangeBatch cloneBatch(const ChangeBatch &batch);
/// Transactions [from, to) with the rows they need.
[[nodiscard]] ChangeBatch extract(const ChangeBatch &batch, std::size_t from, std::size_t to);
/// Which of several sessions apply a change: an update that moves a row from one to another is a delete there, an insert here.
struct Route { std::uint32_t before = 0, after = 0; };
/// Transactions [from, to) dealt out to `shares` batches in their order; a share keeps the transactions that it has a part of.
/// REQUIRES: changes of rows only.
[[nodiscard]] std::vector<ChangeBatch> split(const ChangeBatch &batch, std::size_t from, std::size_t to, std::size_t shares, const std::function<Route(const Change &)> &route);
[[nodiscard]] bool hasDdl(const ChangeBatch &batch, const ChangeTransaction &transaction);
/// Changes of rows (not DDL) in all transactions.
[[nodiscard]] qint64 rowChanges(const ChangeBatch &batch);
/// What an apply() of the batch would have reported: for a commit whose answer was lost.
[[nodiscard]] ApplySummary summaryOf(const ChangeBatch &batch);

/// Transactions waiting to be applied together. Slices of one that are added after each other become one.
class ChangeGroup {
public:
  void add(ChangeBatch batch);
  [[nodiscard]] bool unfinished() const { return !empty() && m_batch.transactions.back().continues; } ///< the rest of a slice is to come
  [[nodiscard]] bool empty() const { return m_batch.transactions.empty(); }
  [[nodiscard]] const ChangeBatch &batch() const { return m_batch; }
  [[nodiscard]] std::size_t rows() const { return m_batch.changes.size(); }
  [[nodiscard]] std::size_t bytes() const { return m_bytes; }
  [[nodiscard]] Position end() const { return empty() ? Position() : m_batch.transactions.back().end; }
  [[nodiscard]] ChangeBatch take() {
    m_bytes = 0;
    return std::exchange(m_batch, ChangeBatch());
  }

private:
  ChangeBatch m_batch;
  std::size_t m_bytes = 0;
};

} // namespace portolan::replicate
