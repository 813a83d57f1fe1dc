// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what next: chunks, biggest first, and the indexes of tables whose last chunk is in. Thread-safe.
#pragma once

#include "core/transfer/load_types.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace portolan::transfer {

struct Job {
  enum class Kind { Chunk, Statements } kind = Kind::Chunk;
  std::size_t table = 0, chunk = 0;
  int attempt = 0;
  bool careful = false;            ///< row by row where needed: a row of this chunk was refused
  std::vector<SqlText> statements; ///< run one after the other
  bool last = false;               ///< the table is finished after these
  std::size_t spare = 0;           ///< workers that had nothing to do when it was taken: a server may use its own helpers instead
};

class Schedule {
public:
  /// `done(table, chunk)` tells what an earlier run finished.
  Schedule(std::vector<TableLoad> &tables, const std::function<bool(std::size_t, std::size_t)> &done, const CancelToken &cancel, LoadObserver &observer, int maxSuspended = 0, std::size_t workers = 1);

  /// Waits for work. Nothing: all is done, or the run stops.
  std::optional<Job> take();
  void finished(const Job &job);
  /// Back into the queue, for any worker.
  void retry(Job job);
  /// The job's table is left: nothing more of it is begun. Too many of them end the run.
  void suspend(const Job &job, const Error &why);
  [[nodiscard]] std::vector<std::pair<std::size_t, Error>> suspended() const;
  /// The run ends with this error; the first one counts.
  void fail(Error error);
  void wake() { m_changed.notify_all(); }

  [[nodiscard]] bool failed() const;
  [[nodiscard]] std::optional<Error> error() const;
  /// Chunks or statements are left although nobody failed: the run was asked to stop.
  [[nodiscard]] bool leftOver() const;

private:
  struct State { std::size_t chunksLeft = 0, indexesLeft = 0; bool complete = false, suspended = false; };
  void tableIn(std::size_t table);
  void afterIndexes(std::size_t table);
  void complete(std::size_t table);
  [[nodiscard]] bool mayBegin(const Job &job) const;

  std::vector<TableLoad> &m_tables;
  CancelToken m_cancel;
  LoadObserver &m_observer;
  mutable std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<Job> m_chunks, m_statements;
  std::vector<State> m_states;
  std::size_t m_running = 0, m_workers = 1;
  std::optional<Error> m_error;
  int m_maxSuspended = 0;
  std::vector<std::pair<std::size_t, Error>> m_suspended;
};

} // namespace portolan::transfer
