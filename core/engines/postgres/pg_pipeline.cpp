// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_pipeline.h"

#include <charconv>
#include <cstring>
#include <numeric>
#include <poll.h>

namespace portolan::pg {

Result<> Pipeline::begin() {
  m_queue.clear();
  m_affected.clear();
  m_error.reset();
  m_failedTicket.reset();
  m_outstanding = m_sinceFlush = 0;
  m_resultSeen = m_synced = false;
  m_running = std::make_unique<Link::Running>(m_link);
  if (PQsetnonblocking(m_link.raw(), 1) != 0 || !PQenterPipelineMode(m_link.raw())) return std::unexpected(lost());
  return {};
}

Error Pipeline::lost() {
  Error error = m_link.error(nullptr);
  m_running.reset();
  return error;
}

Result<> Pipeline::sent(int ok, std::size_t ticket, std::size_t bytes, const QByteArray &statement) {
  if (!ok) return std::unexpected(lost());
  m_queue.push_back({ticket, bytes, statement});
  m_outstanding += bytes;
  m_sinceFlush += bytes;
  if (m_sinceFlush > m_maxBytes / 4) { // the server keeps its answers until it is asked for them
    if (!PQsendFlushRequest(m_link.raw())) return std::unexpected(lost());
    m_sinceFlush = 0;
    if (PQflush(m_link.raw()) < 0) return std::unexpected(lost());
    readResults();
  }
  return m_outstanding > m_maxBytes ? pump(m_maxBytes / 2) : Result<>();
}

Result<> Pipeline::prepare(const QByteArray &name, const QByteArray &sql, const std::vector<::Oid> &types) {
  return sent(PQsendPrepare(m_link.raw(), name.constData(), sql.constData(), static_cast<int>(types.size()), types.data()), noTicket, static_cast<std::size_t>(sql.size()) + 64, sql);
}

Result<> Pipeline::execute(const QByteArray &name, const std::vector<const char *> &values, const std::vector<int> &lengths, std::size_t ticket) {
  if (m_affected.size() <= ticket) m_affected.resize(ticket + 1, -1);
  static thread_local std::vector<int> formats;
  formats.assign(values.size(), 1);
  const std::size_t bytes = std::accumulate(lengths.begin(), lengths.end(), std::size_t{64}, [](std::size_t sum, int n) { return sum + static_cast<std::size_t>(n) + 4; });
  return sent(PQsendQueryPrepared(m_link.raw(), name.constData(), static_cast<int>(values.size()), values.data(), lengths.data(), formats.data(), 0), ticket, bytes, name);
}

Result<> Pipeline::simple(const QByteArray &sql) {
  return sent(PQsendQueryParams(m_link.raw(), sql.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0), noTicket, static_cast<std::size_t>(sql.size()) + 64, sql);
}

void Pipeline::take(PGresult *r) {
  const ResultPtr owner(r);
  const ExecStatusType status = PQresultStatus(r);
  if (status == PGRES_PIPELINE_SYNC) {
    m_synced = true;
    return;
  }
  m_resultSeen = true;
  if (m_queue.empty()) return;
  if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
    if (!m_error) {
      m_error = m_link.error(r, QString::fromUtf8(m_queue.front().statement));
      if (m_queue.front().ticket != noTicket) m_failedTicket = m_queue.front().ticket;
    }
  } else if (m_queue.front().ticket != noTicket && status != PGRES_PIPELINE_ABORTED) {
    const char *text = PQcmdTuples(r);
    qint64 n = 0;
    std::from_chars(text, text + std::strlen(text), n);
    m_affected[m_queue.front().ticket] = n;
  }
}

void Pipeline::readResults() {
  if (!PQconsumeInput(m_link.raw())) return; // the caller's poll loop finds the broken connection
  int idle = 0;
  while (!m_synced && !PQisBusy(m_link.raw()) && idle < 2) {
    PGresult *r = PQgetResult(m_link.raw());
    if (r) { take(r); idle = 0; continue; }
    if (m_resultSeen && !m_queue.empty()) {
      m_outstanding -= std::min(m_outstanding, m_queue.front().bytes);
      m_queue.pop_front();
      m_resultSeen = false;
      idle = 0;
      continue;
    }
    ++idle;
    if (m_queue.empty()) break;
  }
}

Result<> Pipeline::pump(std::size_t untilBytes) {
  if (m_sinceFlush > 0 && !m_synced) {
    if (!PQsendFlushRequest(m_link.raw())) return std::unexpected(lost());
    m_sinceFlush = 0;
  }
  while (m_outstanding > untilBytes) {
    const int unsent = PQflush(m_link.raw());
    if (unsent < 0) return std::unexpected(lost());
    readResults();
    if (PQstatus(m_link.raw()) != CONNECTION_OK) return std::unexpected(lost());
    if (m_outstanding <= untilBytes) break;
    pollfd fd{PQsocket(m_link.raw()), static_cast<short>(unsent ? POLLIN | POLLOUT : POLLIN), 0};
    if (fd.fd < 0) return std::unexpected(lost());
    ::poll(&fd, 1, 1000);
  }
  return {};
}

Result<> Pipeline::finish() {
  if (!PQpipelineSync(m_link.raw())) return std::unexpected(lost());
  while (!m_synced) {
    const int unsent = PQflush(m_link.raw());
    if (unsent < 0) return std::unexpected(lost());
    readResults();
    if (m_synced) break;
    if (PQstatus(m_link.raw()) != CONNECTION_OK) return std::unexpected(m_error && m_error->connectionLost() ? *m_error : lost());
    pollfd fd{PQsocket(m_link.raw()), static_cast<short>(unsent ? POLLIN | POLLOUT : POLLIN), 0};
    if (fd.fd < 0) return std::unexpected(lost());
    ::poll(&fd, 1, 1000);
  }
  if (!PQexitPipelineMode(m_link.raw())) return std::unexpected(lost());
  PQsetnonblocking(m_link.raw(), 0);
  m_running.reset();
  if (m_error) return std::unexpected(*m_error);
  return {};
}

} // namespace portolan::pg
