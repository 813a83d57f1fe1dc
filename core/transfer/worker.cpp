// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/worker.h"

#include "core/base/logging.h"
#include "core/transfer/row_errors.h"

#include <thread>

namespace portolan::transfer {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Transfer", text); }
Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }
constexpr std::size_t queuedBatches = 3;
/// A server ends a stream that nobody reads (net_write_timeout, 600 s here), and the reader's snapshot with it. A longer pause
/// lets the chunk finish and rests before the next one.
constexpr std::chrono::seconds longestRestInStream{240};
} // namespace

Worker::Worker(LoadShared &shared, std::unique_ptr<Connection> source, std::unique_ptr<Connection> target, std::size_t batchBytes)
    : m_shared(shared), m_source(std::move(source)), m_target(std::move(target)), m_batchBytes(batchBytes), m_queue(batchBytes * queuedBatches) {}

void Worker::pause(int attempt) const {
  const int own = m_shared.options.retryMillis; // as the task says, twice as long each time
  for (int i = 0; own > 0 && i < (own / 40) << std::min(attempt, 8) && !m_shared.cancel.isCancelled(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(40));
  if (own > 0) return;
  for (int i = 0; i < 5 << std::min(attempt, 5) && !m_shared.cancel.isCancelled(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(40));
}

// ---- reader thread

void Worker::readAll() {
  for (;;) {
    m_shared.options.pause.wait(m_shared.cancel);
    auto job = m_shared.schedule.take();
    if (!job) break;
    auto run = std::make_shared<Run>();
    run->job = std::move(*job);
    if (run->job.kind == Job::Kind::Chunk) readChunk(run);
    else if (push(Item::Kind::Statements, run)) awaitStatements(*run);
  }
  m_queue.finish();
}

/// An index takes long: the next one is not taken before this one stands, so that an idle worker gets it.
void Worker::awaitStatements(Run &run) const {
  const auto settled = run.settled.get_future();
  while (settled.wait_for(std::chrono::milliseconds(100)) != std::future_status::ready)
    if (m_shared.cancel.isCancelled() || m_shared.schedule.failed()) return;
}

bool Worker::push(Item::Kind kind, const std::shared_ptr<Run> &run, std::unique_ptr<RowBatch> rows, Error error) {
  const std::size_t bytes = rows ? rows->bytes() : 64;
  Item item;
  item.kind = kind;
  item.run = run;
  item.rows = std::move(rows);
  item.error = std::move(error);
  return m_queue.push(std::move(item), bytes);
}

std::unique_ptr<RowBatch> Worker::freshBatch() {
  const std::lock_guard lock(m_poolMutex);
  if (m_pool.empty()) return std::make_unique<RowBatch>();
  auto batch = std::move(m_pool.back());
  m_pool.pop_back();
  return batch;
}

void Worker::readChunk(const std::shared_ptr<Run> &run) {
  if (!push(Item::Kind::Begin, run)) return;
  if (auto streamed = streamChunk(run); streamed) push(Item::Kind::End, run);
  else push(Item::Kind::Failed, run, {}, streamed.error());
}

/// The lost connection held its part of the snapshot. Where the snapshot itself is still kept, another reader joins it; otherwise
/// rows are from here on as they are now. Whoever follows changes must apply those that the rows hold already; that is kept
/// before the first such row arrives.
Result<> Worker::reopenSource(std::size_t table) {
  if (m_source && m_source->isOpen()) return {};
  m_source.reset();
  if (!m_shared.options.snapshot.isEmpty()) {
    if (auto joined = m_shared.source.engine->joinSnapshot(m_shared.source.endpoint, m_shared.source.secret, m_shared.options.snapshot, m_shared.cancel)) {
      m_source = std::move(*joined);
      m_shared.observer.sourceReopened(table, true);
      return {};
    }
  }
  auto snapshot = m_shared.source.engine->openSnapshot(m_shared.source.endpoint, m_shared.source.secret, 1, nullptr, m_shared.cancel);
  if (!snapshot) return std::unexpected(snapshot.error());
  m_source = std::move(snapshot->readers.front());
  PORTOLAN_TRY(m_shared.store.setValue(RunStore::Overlap, QStringLiteral("1")));
  m_shared.observer.sourceReopened(table, false);
  return {};
}

Result<> Worker::streamChunk(const std::shared_ptr<Run> &run) {
  PORTOLAN_TRY(reopenSource(run->job.table));
  const TableLoad &load = m_shared.tables[run->job.table];
  const Chunk &chunk = load.chunks[run->job.chunk];
  TableRead read;
  read.table = load.source;
  read.columns = load.readColumns;
  read.batchBytes = m_batchBytes;
  read.allowRaw = load.raw && !run->job.careful && !load.mapping;
  if (chunk.predicate.isEmpty()) read.predicate = load.filter;
  else if (load.filter.isEmpty()) read.predicate = chunk.predicate;
  else read.predicate = SqlText(QStringLiteral("(%1) AND (%2)").arg(chunk.predicate.text(), load.filter.text()));
  auto reader = m_source->reader(read);
  if (!reader) return std::unexpected(reader.error());
  std::unique_ptr<mapping::RowTransform> transform;
  if (load.mapping) {
    auto made = mapping::makeTransform(*load.mapping, (*reader)->physicals());
    if (!made) return std::unexpected(made.error());
    transform = std::move(*made);
  }
  while (!run->dropped.load(std::memory_order_relaxed)) {
    m_shared.options.pause.wait(m_shared.cancel, longestRestInStream);
    PORTOLAN_TRY(m_shared.cancel.check());
    if (m_shared.schedule.failed()) return {};
    auto batch = freshBatch();
    auto more = (*reader)->next(*batch);
    if (!more) return std::unexpected(more.error());
    if (!*more) return {};
    if (transform) {
      auto out = freshBatch();
      PORTOLAN_TRY(transform->apply(*batch, *out, {}));
      batch = std::move(out);
    }
    if (!push(Item::Kind::Rows, run, std::move(batch))) return std::unexpected(Error::cancelled());
  }
  return {};
}

// ---- writer thread

void Worker::writeAll() {
  while (auto item = m_queue.pop()) {
    handle(*item);
    if (!item->rows) continue;
    const std::lock_guard lock(m_poolMutex);
    if (m_pool.size() < queuedBatches && item->rows->bytes() < 4 * m_batchBytes) m_pool.push_back(std::move(item->rows));
  }
  m_writer.reset();
  if (m_target && m_target->isOpen()) static_cast<void>(m_target->rollback()); // nothing is open after a good end
}

void Worker::handle(Item &item) {
  Run &run = *item.run;
  if (run.dropped.load(std::memory_order_relaxed)) return;
  if (m_shared.schedule.failed()) { // another worker ended the run
    run.dropped = true;
    m_writer.reset();
    return;
  }
  Result<> result;
  switch (item.kind) {
  case Item::Kind::Statements: runStatements(run); return;
  case Item::Kind::Failed: giveUp(run, item.error, true); return;
  case Item::Kind::Begin: result = begin(run); break;
  case Item::Kind::Rows: result = write(run, *item.rows); break;
  case Item::Kind::End: result = end(run); break;
  }
  if (!result) giveUp(run, asTarget(result.error()), false);
}

Result<> Worker::begin(const Run &run) {
  m_rows = m_bytes = 0;
  m_rejects.clear();
  m_suspend = false;
  m_shared.observer.tableStarted(run.job.table);
  return m_target->begin();
}

Result<> Worker::openWriter(const Run &run, const RowBatch &rows) {
  const TableLoad &load = m_shared.tables[run.job.table];
  TableWrite write;
  write.table = load.target;
  write.columns = load.columns;
  write.policies = m_shared.options.policies;
  write.raw = !rows.rawFormat.empty();
  write.freshTable = load.fresh;
  auto writer = m_target->writer(write);
  if (!writer) return std::unexpected(writer.error());
  m_writer = std::move(*writer);
  return {};
}

Result<> Worker::closeWriter(const Run &run) {
  if (!m_writer) return {};
  auto summary = m_writer->finish();
  m_writer.reset();
  if (!summary) return std::unexpected(summary.error());
  if (!summary->policyCounts.isEmpty()) m_shared.observer.policiesUsed(run.job.table, summary->policyCounts);
  return {};
}

Result<> Worker::write(const Run &run, const RowBatch &rows) {
  if (run.job.careful) return writeCarefully(run, rows, 0, rows.rows());
  if (!m_writer) PORTOLAN_TRY(openWriter(run, rows));
  PORTOLAN_TRY(m_writer->write(rows));
  const auto count = static_cast<qint64>(rows.rows()), bytes = static_cast<qint64>(rows.bytes());
  m_rows += count;
  m_bytes += bytes;
  m_shared.observer.rowsWritten(run.job.table, count, bytes);
  return {};
}

Result<> Worker::tryRange(const Run &run, const RowBatch &rows, std::size_t from, std::size_t to) {
  const RowBatch part = from == 0 && to == rows.rows() ? RowBatch() : slice(rows, from, to);
  const RowBatch &wanted = part.columns.empty() ? rows : part;
  PORTOLAN_TRY(openWriter(run, wanted));
  PORTOLAN_TRY(m_writer->write(wanted));
  return closeWriter(run);
}

/// Halves a refused range until the bad rows stand alone. Each try runs under a savepoint, so good rows stay.
Result<> Worker::writeCarefully(const Run &run, const RowBatch &rows, std::size_t from, std::size_t to) {
  PORTOLAN_TRY(m_shared.cancel.check());
  const SqlText savepoint(QStringLiteral("SAVEPOINT portolan_rows"));
  PORTOLAN_TRY(m_target->execute(savepoint));
  auto tried = tryRange(run, rows, from, to);
  if (tried) {
    PORTOLAN_TRY(m_target->execute(SqlText(QStringLiteral("RELEASE SAVEPOINT portolan_rows"))));
    const auto count = static_cast<qint64>(to - from);
    m_rows += count;
    m_shared.observer.rowsWritten(run.job.table, count, 0);
    return {};
  }
  m_writer.reset();
  if (!isRowError(tried.error())) return tried;
  PORTOLAN_TRY(m_target->execute(SqlText(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_rows"))));
  if (to - from > 1) {
    const std::size_t middle = from + (to - from) / 2;
    PORTOLAN_TRY(writeCarefully(run, rows, from, middle));
    return writeCarefully(run, rows, middle, to);
  }
  const TableLoad &load = m_shared.tables[run.job.table];
  const LoadOptions &options = m_shared.options;
  Error described = describeRow(tried.error(), load, rows, from);
  const RowAction general = load.onRowError.value_or(options.onRowError.value_or(options.rejectRows ? RowAction::Reject : RowAction::Stop));
  const RowAction action = isTooLong(described) && !load.onRowError ? options.onTooLong.value_or(general) : general;
  if (action != RowAction::Reject) {
    m_suspend = action == RowAction::SuspendTable;
    if (described.hint().isEmpty()) described.withHint(tr("Mend the row or the target's definition, choose a value policy, or let bad rows go to a file with --on-row-error reject"));
    return std::unexpected(std::move(described));
  }
  m_rejects.push_back(rejectOf(described));
  PORTOLAN_TRY(escalate(run, described));
  if (m_shared.rejected.load() + static_cast<qint64>(m_rejects.size()) > m_shared.options.maxRejects)
    return std::unexpected(Error::target(tr("More than %1 rows were rejected").arg(m_shared.options.maxRejects)).withCause(described).withHint(tr("So many rejects point to a wrong definition; see rejects.jsonl in the run folder")));
  return {};
}

/// So many rejects of one table are no longer exceptions (DataErrorEscalationCount).
Result<> Worker::escalate(const Run &run, const Error &described) {
  if (m_shared.options.tableRejects <= 0) return {};
  const std::lock_guard lock(m_shared.rejectMutex);
  const qint64 before = m_shared.tableRejects.value(run.job.table);
  if (before + static_cast<qint64>(m_rejects.size()) < m_shared.options.tableRejects) return {};
  m_suspend = m_shared.options.escalation == RowAction::SuspendTable;
  static_cast<void>(m_shared.rejects.append(m_rejects, m_shared.tables[run.job.table].chunks[run.job.chunk].id)); // the chunk does not commit: say what was seen
  return std::unexpected(Error::target(tr("%1 rows were rejected, as many as DataErrorEscalationCount allows").arg(before + static_cast<qint64>(m_rejects.size()))).withCause(described).withObject(described.object())
                             .withHint(tr("See rejects.jsonl in the run folder; mend the definition or raise the count, then reload the table")));
}

Result<> Worker::end(const Run &run) {
  PORTOLAN_TRY(closeWriter(run));
  const Chunk &chunk = m_shared.tables[run.job.table].chunks[run.job.chunk];
  const auto rejected = static_cast<qint64>(m_rejects.size());
  PORTOLAN_TRY(m_shared.marks.add(*m_target, static_cast<int>(run.job.table), chunk.id, {m_rows, rejected}));
  if (rejected > 0) PORTOLAN_TRY(m_shared.rejects.append(m_rejects, chunk.id));
  PORTOLAN_TRY(m_target->commit());
  m_shared.rejected += rejected;
  if (rejected > 0 && m_shared.options.tableRejects > 0) {
    const std::lock_guard lock(m_shared.rejectMutex);
    m_shared.tableRejects[run.job.table] += rejected;
  }
  m_shared.observer.chunkDone(run.job.table, rejected);
  m_shared.schedule.finished(run.job);
  return {};
}

bool Worker::reopenTarget() {
  m_writer.reset();
  m_target.reset();
  for (int attempt = 0; attempt < m_shared.options.retries && !m_shared.cancel.isCancelled(); ++attempt) {
    auto opened = m_shared.target.engine->connect(m_shared.target.endpoint, m_shared.target.secret, m_shared.cancel);
    if (opened && (*opened)->prepareForLoad()) {
      m_target = std::move(*opened);
      return true;
    }
    pause(attempt);
  }
  return false;
}

/// The target has the chunk's mark: its rows are there, whoever brought them, and it is finished.
bool Worker::settledBefore(const Run &run) {
  const auto there = m_shared.marks.has(*m_target, static_cast<int>(run.job.table), m_shared.tables[run.job.table].chunks[run.job.chunk].id);
  if (!there || !*there) return false;
  m_shared.observer.chunkDone(run.job.table, 0);
  m_shared.schedule.finished(run.job);
  return true;
}

/// The chunk cannot go on: again, carefully, or the end of the run.
void Worker::giveUp(Run &run, Error error, bool fromSource) {
  run.dropped = true;
  m_writer.reset();
  m_shared.observer.rowsWritten(run.job.table, -m_rows, -m_bytes);
  m_rows = m_bytes = 0;
  m_rejects.clear();
  const TableLoad &load = m_shared.tables[run.job.table];
  if (error.object().isEmpty()) error.withObject((fromSource ? load.source->name : load.target).display());
  const bool targetLost = !m_target->isOpen() || (!fromSource && error.connectionLost());
  if (!targetLost) static_cast<void>(m_target->rollback());
  if (error.isCancelled() || m_shared.cancel.isCancelled()) { m_shared.schedule.fail(Error::cancelled()); return; }
  // A session of a run that was killed may commit after its marks were read: its rows or its mark are in the way.
  if (!fromSource && isRowError(error) && !targetLost && settledBefore(run)) return;
  if (!fromSource && isRowError(error) && !run.job.careful) {
    Job again = run.job;
    again.careful = true;
    m_shared.schedule.retry(std::move(again));
    return;
  }
  const bool again = targetLost || error.retryable() || error.connectionLost();
  if (again && run.job.attempt < m_shared.options.retries) {
    m_shared.observer.retried(run.job.table, error);
    pause(run.job.attempt);
    if (!targetLost || reopenTarget()) {
      if (!settledBefore(run)) m_shared.schedule.retry(run.job); // the commit may have arrived although its answer did not
      return;
    }
  }
  const bool lost = !m_target || !m_target->isOpen() || error.connectionLost();
  const bool masked = fromSource && error.kind() == ErrorKind::Data;
  if (std::exchange(m_suspend, false) || (!lost && m_shared.options.suspendFailedTables) || (masked && m_shared.options.suspendOnMaskError)) {
    m_shared.schedule.suspend(run.job, error);
    return;
  }
  m_shared.schedule.fail(std::move(error));
}

Result<> Worker::runStatement(const SqlText &statement) {
  for (int attempt = 0;; ++attempt) {
    auto done = m_target->execute(statement);
    if (done || attempt >= m_shared.options.retries || m_shared.cancel.isCancelled()) return done;
    const bool lost = done.error().connectionLost() || !m_target->isOpen();
    if (!lost && !done.error().retryable()) return done;
    pause(attempt);
    if (lost && !reopenTarget()) return done;
  }
}

/// Where every worker has something to do, PostgreSQL's own helpers would only take turns with them.
void Worker::shareServer(const Job &job) {
  if (m_target->dialect() != sql::Dialect::Postgres) return;
  static_cast<void>(m_target->execute(SqlText(QStringLiteral("SET max_parallel_maintenance_workers = %1").arg(std::min<std::size_t>(job.spare * 2, 2)))));
}

void Worker::runStatements(Run &run) {
  runEach(run);
  run.settled.set_value();
}

void Worker::runEach(const Run &run) {
  if (m_target && m_target->isOpen()) shareServer(run.job);
  for (const SqlText &statement : run.job.statements) {
    if (m_shared.store.statementDone(statement)) continue;
    auto done = runStatement(statement);
    if (!done && m_shared.options.resumed && isAlreadyThere(done.error())) done = {};
    if (!done && (done.error().isCancelled() || m_shared.cancel.isCancelled() || !m_target || !m_target->isOpen())) {
      m_shared.schedule.fail(m_shared.cancel.isCancelled() ? Error::cancelled() : asTarget(done.error()));
      return;
    }
    if (!done) m_shared.observer.statementFailed(run.job.table, statement, asTarget(done.error()));
    else if (auto marked = m_shared.store.markStatement(statement); !marked) { m_shared.schedule.fail(marked.error()); return; }
  }
  m_shared.schedule.finished(run.job);
}

} // namespace portolan::transfer
