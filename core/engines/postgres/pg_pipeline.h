// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/postgres/pg_link.h"
#include "core/engines/postgres/pg_types.h"

#include <deque>
#include <optional>

namespace portolan::pg {

/// Statements sent one after the other without waiting, results read meanwhile. What is on its way is bounded in bytes:
/// libpq moves its whole buffer for every write, and a server that nobody reads from stops reading. After an error the
/// server skips the rest; finish() gives the first error. REQUIRES: begin() … finish() pairs, nothing else between.
class Pipeline {
public:
  Pipeline(Link &link, std::size_t maxBytes) : m_link(link), m_maxBytes(std::max<std::size_t>(maxBytes, 64U << 10)) {}

  struct Outcome { qint64 affected = 0; };
  Result<> begin();
  Result<> prepare(const QByteArray &name, const QByteArray &sql, const std::vector<::Oid> &types);
  /// Binary parameters; `ticket` comes back in outcomes.
  Result<> execute(const QByteArray &name, const std::vector<const char *> &values, const std::vector<int> &lengths, std::size_t ticket);
  /// A statement without parameters.
  Result<> simple(const QByteArray &sql);
  /// Waits for all results. The first error, with the ticket of its statement in failedTicket().
  Result<> finish();
  [[nodiscard]] const std::vector<qint64> &affected() const { return m_affected; } ///< by ticket, -1: not run
  [[nodiscard]] std::optional<std::size_t> failedTicket() const { return m_failedTicket; }
  [[nodiscard]] bool failed() const { return m_error.has_value(); }

private:
  static constexpr std::size_t noTicket = SIZE_MAX;
  struct Pending { std::size_t ticket; std::size_t bytes; QByteArray statement; };
  Result<> sent(int ok, std::size_t ticket, std::size_t bytes, const QByteArray &statement);
  Result<> pump(std::size_t untilBytes);
  void readResults();
  void take(PGresult *r);
  Error lost();

  Link &m_link;
  std::size_t m_maxBytes, m_outstanding = 0, m_sinceFlush = 0;
  std::unique_ptr<Link::Running> m_running;
  std::deque<Pending> m_queue;
  std::vector<qint64> m_affected;
  std::optional<Error> m_error;
  std::optional<std::size_t> m_failedTicket;
  bool m_resultSeen = false, m_synced = false;
};

} // namespace portolan::pg
