// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/schedule.h"

#include <QCoreApplication>
#include <algorithm>

namespace portolan::transfer {

Schedule::Schedule(std::vector<TableLoad> &tables, const std::function<bool(std::size_t, std::size_t)> &done, const CancelToken &cancel, LoadObserver &observer, int maxSuspended, std::size_t workers)
    : m_tables(tables), m_cancel(cancel), m_observer(observer), m_states(tables.size()), m_workers(workers), m_maxSuspended(maxSuspended) {
  std::vector<qint64> sizes(tables.size(), 0); // of whole tables: the largest begins, so that its indexes are not the tail
  for (std::size_t t = 0; t < tables.size(); ++t) {
    for (std::size_t c = 0; c < tables[t].chunks.size(); ++c) {
      sizes[t] += std::max<qint64>(0, tables[t].chunks[c].estimatedBytes);
      if (done(t, c)) continue;
      Job job;
      job.table = t;
      job.chunk = c;
      m_chunks.push_back(std::move(job));
      ++m_states[t].chunksLeft;
    }
  }
  std::stable_sort(m_chunks.begin(), m_chunks.end(), [&](const Job &a, const Job &b) { return tables[a.table].order != tables[b.table].order ? tables[a.table].order > tables[b.table].order : sizes[a.table] > sizes[b.table]; });
  for (std::size_t t = 0; t < tables.size(); ++t)
    if (m_states[t].chunksLeft == 0) tableIn(t);
}

std::optional<Job> Schedule::take() {
  std::unique_lock lock(m_mutex);
  for (;;) {
    if (m_error || m_cancel.stopRequested()) return std::nullopt;
    std::deque<Job> &queue = m_statements.empty() ? m_chunks : m_statements;
    const auto next = std::find_if(queue.begin(), queue.end(), [this](const Job &j) { return mayBegin(j); });
    if (next != queue.end()) {
      Job job = std::move(*next);
      queue.erase(next);
      ++m_running;
      const std::size_t busy = m_running + m_statements.size() + m_chunks.size();
      job.spare = m_workers > busy ? m_workers - busy : 0;
      return job;
    }
    if (m_running == 0) {
      m_changed.notify_all();
      return std::nullopt;
    }
    m_changed.wait_for(lock, std::chrono::milliseconds(200)); // a stop request has no wake-up of its own
  }
}

void Schedule::tableIn(std::size_t table) {
  TableLoad &load = m_tables[table];
  if (load.afterLoad.empty()) { afterIndexes(table); return; }
  m_observer.tableIndexing(table);
  const std::size_t groups = load.serialIndexes ? 1 : load.afterLoad.size();
  m_states[table].indexesLeft = groups;
  for (std::size_t i = 0; i < groups; ++i) {
    Job job;
    job.kind = Job::Kind::Statements;
    job.table = table;
    job.statements = load.serialIndexes ? load.afterLoad : std::vector<SqlText>{load.afterLoad[i]};
    m_statements.push_back(std::move(job));
  }
}

void Schedule::afterIndexes(std::size_t table) {
  if (m_tables[table].afterIndexes.empty()) { complete(table); return; }
  Job job;
  job.kind = Job::Kind::Statements;
  job.table = table;
  job.statements = m_tables[table].afterIndexes;
  job.last = true;
  m_statements.push_back(std::move(job));
}

void Schedule::finished(const Job &job) {
  const std::lock_guard lock(m_mutex);
  --m_running;
  State &state = m_states[job.table];
  if (state.suspended) {
    m_changed.notify_all();
    return;
  }
  if (job.kind == Job::Kind::Chunk) {
    if (--state.chunksLeft == 0) tableIn(job.table);
  } else if (job.last) {
    complete(job.table);
  } else if (--state.indexesLeft == 0) {
    afterIndexes(job.table);
  }
  m_changed.notify_all();
}

void Schedule::complete(std::size_t table) {
  m_states[table].complete = true;
  m_observer.tableLoaded(table);
}

/// A table that others must precede waits; its statements never do.
bool Schedule::mayBegin(const Job &job) const {
  if (job.kind == Job::Kind::Statements) return true;
  const auto &after = m_tables[job.table].after;
  return std::all_of(after.begin(), after.end(), [this](std::size_t t) { return m_states[t].complete || m_states[t].suspended; });
}

void Schedule::suspend(const Job &job, const Error &why) {
  const std::lock_guard lock(m_mutex);
  if (m_running > 0) --m_running;
  if (!std::exchange(m_states[job.table].suspended, true)) {
    m_suspended.emplace_back(job.table, why);
    m_observer.tableSuspended(job.table, why);
    const auto ofTable = [&](const Job &j) { return j.table == job.table; };
    std::erase_if(m_chunks, ofTable);
    std::erase_if(m_statements, ofTable);
    if (m_maxSuspended > 0 && m_suspended.size() >= static_cast<std::size_t>(m_maxSuspended) && !m_error)
      m_error = Error::target(QCoreApplication::translate("Transfer", "%1 tables failed: the task stops, as its TableErrorEscalationCount says").arg(m_suspended.size())).withCause(why);
  }
  m_changed.notify_all();
}

std::vector<std::pair<std::size_t, Error>> Schedule::suspended() const {
  const std::lock_guard lock(m_mutex);
  return m_suspended;
}

void Schedule::retry(Job job) {
  const std::lock_guard lock(m_mutex);
  --m_running;
  if (m_states[job.table].suspended) {
    m_changed.notify_all();
    return;
  }
  ++job.attempt;
  (job.kind == Job::Kind::Chunk ? m_chunks : m_statements).push_front(std::move(job));
  m_changed.notify_all();
}

void Schedule::fail(Error error) {
  const std::lock_guard lock(m_mutex);
  if (m_running > 0) --m_running;
  if (!m_error) m_error = std::move(error);
  m_changed.notify_all();
}

bool Schedule::failed() const {
  const std::lock_guard lock(m_mutex);
  return m_error.has_value();
}

std::optional<Error> Schedule::error() const {
  const std::lock_guard lock(m_mutex);
  return m_error;
}

bool Schedule::leftOver() const {
  const std::lock_guard lock(m_mutex);
  return !m_chunks.empty() || !m_statements.empty();
}

} // namespace portolan::transfer
