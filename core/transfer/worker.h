// SPDX-License-Identifier: GPL-3.0-or-later
// One reader thread and one writer thread with a connection each.
#pragma once

#include "core/base/bounded_queue.h"
#include "core/transfer/done_marks.h"
#include "core/transfer/reject_file.h"
#include "core/transfer/run_store.h"
#include "core/transfer/schedule.h"

#include <atomic>
#include <future>

namespace portolan::transfer {

/// What all workers of a load share.
struct LoadShared {
  Side source, target;
  LoadOptions options;
  std::vector<TableLoad> &tables;
  RunStore &store;
  RejectFile &rejects;
  LoadObserver &observer;
  CancelToken cancel;
  DoneMarks marks;
  Schedule &schedule;
  std::atomic<qint64> rejected{0};
  std::mutex rejectMutex{};
  QHash<std::size_t, qint64> tableRejects{}; ///< by table
};

class Worker {
public:
  Worker(LoadShared &shared, std::unique_ptr<Connection> source, std::unique_ptr<Connection> target, std::size_t batchBytes);
  /// The bodies of the two threads.
  void readAll();
  void writeAll();
  /// Thread-safe: both threads come to an end soon.
  void abort() { m_queue.close(); }

private:
  struct Run { Job job; std::atomic<bool> dropped{false}; std::promise<void> settled{}; }; ///< settled: statements that ran, well or not
  struct Item {
    enum class Kind { Begin, Rows, End, Failed, Statements } kind = Kind::Begin;
    std::shared_ptr<Run> run;
    std::unique_ptr<RowBatch> rows;
    Error error;
  };

  // reader thread
  void readChunk(const std::shared_ptr<Run> &run);
  Result<> streamChunk(const std::shared_ptr<Run> &run);
  Result<> reopenSource(std::size_t table);
  bool push(Item::Kind kind, const std::shared_ptr<Run> &run, std::unique_ptr<RowBatch> rows = {}, Error error = {});
  std::unique_ptr<RowBatch> freshBatch();

  // writer thread
  void handle(Item &item);
  Result<> begin(const Run &run);
  Result<> write(const Run &run, const RowBatch &rows);
  Result<> writeCarefully(const Run &run, const RowBatch &rows, std::size_t from, std::size_t to);
  Result<> tryRange(const Run &run, const RowBatch &rows, std::size_t from, std::size_t to);
  Result<> openWriter(const Run &run, const RowBatch &rows);
  Result<> closeWriter(const Run &run);
  Result<> end(const Run &run);
  bool settledBefore(const Run &run);
  void giveUp(Run &run, Error error, bool fromSource);
  Result<> escalate(const Run &run, const Error &described);
  void runStatements(Run &run);
  void runEach(const Run &run);
  void awaitStatements(Run &run) const;
  void shareServer(const Job &job);
  Result<> runStatement(const SqlText &statement);
  bool reopenTarget();
  void pause(int attempt) const;

  LoadShared &m_shared;
  std::unique_ptr<Connection> m_source, m_target;
  std::size_t m_batchBytes;
  BoundedQueue<Item> m_queue;
  std::mutex m_poolMutex;
  std::vector<std::unique_ptr<RowBatch>> m_pool;
  // of the chunk that is being written
  std::unique_ptr<TableWriter> m_writer;
  qint64 m_rows = 0, m_bytes = 0;
  std::vector<Reject> m_rejects;
  bool m_suspend = false; ///< what ends the chunk ends its table, not the run
};

} // namespace portolan::transfer
