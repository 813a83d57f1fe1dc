// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/migration_state.h"

#include "core/base/clock.h"

namespace portolan {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Migration", text); }
double secondsSince(std::chrono::steady_clock::time_point t) { return std::chrono::duration<double>(std::chrono::steady_clock::now() - t).count(); }
} // namespace

void MigrationState::setPhase(MigrationPhase phase, const QString &activity) {
  const std::lock_guard lock(m_mutex);
  if (phase == MigrationPhase::Loading && m_progress.phase != phase) {
    m_loadStarted = std::chrono::steady_clock::now();
    m_restedSeconds = 0;
  }
  m_progress.phase = phase;
  m_progress.activity = activity.isEmpty() ? phaseName(phase) : activity;
  ++m_progress.version;
}

void MigrationState::setTables(std::vector<TableProgress> tables) {
  const std::lock_guard lock(m_mutex);
  m_progress.tables = std::move(tables);
  m_progress.estimatedRows = m_progress.estimatedBytes = 0;
  for (const TableProgress &t : m_progress.tables) {
    m_progress.estimatedRows += std::max<qint64>(0, t.estimatedRows);
    m_progress.estimatedBytes += std::max<qint64>(0, t.estimatedBytes);
  }
  ++m_progress.version;
}

void MigrationState::setPaused(bool paused) {
  const std::lock_guard lock(m_mutex);
  if (paused == m_pausedAt.has_value()) return;
  if (paused) {
    m_pausedAt = std::chrono::steady_clock::now();
  } else {
    m_restedSeconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - std::max(*m_pausedAt, m_loadStarted)).count();
    m_pausedAt.reset();
  }
  ++m_progress.version;
}

void MigrationState::update(const std::function<void(MigrationProgress &)> &change) {
  const std::lock_guard lock(m_mutex);
  change(m_progress);
  ++m_progress.version;
}

void MigrationState::message(MigrationMessage::Level level, const QString &object, const QString &text) {
  const std::lock_guard lock(m_mutex);
  m_messages.push_back({Clock::system().nowMicros(), level, object, text});
  if (level == MigrationMessage::Level::Error) ++m_progress.errors;
  ++m_progress.version;
}

void MigrationState::alreadyDone(std::size_t table, int chunks, qint64 rows, qint64 rejected) {
  const std::lock_guard lock(m_mutex);
  TableProgress &t = m_progress.tables[table];
  t.chunksDone += chunks;
  t.rows += rows;
  t.rejected += rejected;
  m_progress.rows += rows;
  m_progress.rejected += rejected;
  m_rowsBefore += rows;
  if (t.chunks > 0 && t.chunksDone == t.chunks) t.state = TableState::Loaded;
}

MigrationProgress MigrationState::progress() const {
  const std::lock_guard lock(m_mutex);
  MigrationProgress p = m_progress;
  p.secondsElapsed = secondsSince(m_started);
  if (p.phase != MigrationPhase::Loading) return p;
  const double restingNow = m_pausedAt ? secondsSince(std::max(*m_pausedAt, m_loadStarted)) : 0;
  const double seconds = std::max(0.001, secondsSince(m_loadStarted) - m_restedSeconds - restingNow);
  p.rowsPerSecond = static_cast<double>(p.rows - m_rowsBefore) / seconds;
  p.bytesPerSecond = static_cast<double>(p.bytes - m_bytesBefore) / seconds;
  const double total = static_cast<double>(p.estimatedRows), done = static_cast<double>(p.rows);
  if (total > done && p.rowsPerSecond > 1 && seconds > 1) p.secondsLeft = (total - done) / p.rowsPerSecond;
  return p;
}

std::vector<MigrationMessage> MigrationState::messagesSince(std::size_t &from) const {
  const std::lock_guard lock(m_mutex);
  const std::size_t begin = std::min(from, m_messages.size());
  from = m_messages.size();
  return {m_messages.begin() + static_cast<std::ptrdiff_t>(begin), m_messages.end()};
}

PolicyCounts MigrationState::policyCounts() const {
  const std::lock_guard lock(m_mutex);
  return m_policies;
}

std::vector<MigrationState::FailedStatement> MigrationState::failedStatements() const {
  const std::lock_guard lock(m_mutex);
  return m_failed;
}

void MigrationState::tableStarted(std::size_t table) {
  const std::lock_guard lock(m_mutex);
  const bool comparing = m_progress.phase == MigrationPhase::Validating;
  TableProgress &t = m_progress.tables[comparing ? m_compared[table] : table];
  t.state = comparing ? TableState::Validating : TableState::Loading;
  if (t.startedMicros == 0) t.startedMicros = Clock::system().nowMicros();
  ++m_progress.version;
}

void MigrationState::rowsWritten(std::size_t table, qint64 rows, qint64 bytes) {
  const std::lock_guard lock(m_mutex);
  TableProgress &t = m_progress.tables[table];
  t.rows += rows;
  t.bytes += bytes;
  m_progress.rows += rows;
  m_progress.bytes += bytes;
  t.rowsPerSecond = static_cast<double>(t.rows) * 1e6 / static_cast<double>(std::max<qint64>(1, Clock::system().nowMicros() - t.startedMicros));
  ++m_progress.version;
}

void MigrationState::chunkDone(std::size_t table, qint64 rejected) {
  const std::lock_guard lock(m_mutex);
  TableProgress &t = m_progress.tables[table];
  ++t.chunksDone;
  t.rejected += rejected;
  m_progress.rejected += rejected;
  ++m_progress.version;
}

void MigrationState::tableIndexing(std::size_t table) {
  const std::lock_guard lock(m_mutex);
  m_progress.tables[table].state = TableState::Indexing;
  ++m_progress.version;
}

void MigrationState::tableLoaded(std::size_t table) {
  const std::lock_guard lock(m_mutex);
  TableProgress &t = m_progress.tables[table];
  t.state = TableState::Loaded;
  t.exactRows = true;
  t.finishedMicros = Clock::system().nowMicros();
  ++m_progress.version;
}

void MigrationState::tableSuspended(std::size_t table, const Error &why) {
  const std::lock_guard lock(m_mutex);
  TableProgress &t = m_progress.tables[table];
  t.state = TableState::Suspended;
  t.lastError = why.message();
  t.finishedMicros = Clock::system().nowMicros();
  ++m_progress.version;
}

void MigrationState::policiesUsed(std::size_t table, const PolicyCounts &counts) {
  const std::lock_guard lock(m_mutex);
  const QString name = m_progress.tables[table].target.display();
  for (auto it = counts.cbegin(); it != counts.cend(); ++it) m_policies[name + QLatin1String(": ") + it.key()] += it.value();
}

void MigrationState::sourceReopened(std::size_t table, bool sameSnapshot) {
  const QString name = m_progress.tables[table].source.display();
  if (sameSnapshot) {
    message(MigrationMessage::Level::Info, name, tr("The connection to the source was lost; a new one reads on in the same snapshot"));
    return;
  }
  message(MigrationMessage::Level::Warning, name, tr("The connection to the source was lost: what remains of %1 is read as it is now, not as it was when the load began").arg(name));
}

void MigrationState::retried(std::size_t table, const Error &error) {
  {
    const std::lock_guard lock(m_mutex);
    ++m_progress.retries;
  }
  message(MigrationMessage::Level::Warning, m_progress.tables[table].source.display(), tr("A chunk is tried again: %1").arg(error.message()));
}

void MigrationState::statementFailed(std::size_t table, const SqlText &statement, const Error &error) {
  {
    const std::lock_guard lock(m_mutex);
    m_failed.push_back({table, statement, error});
    m_progress.tables[table].lastError = error.message();
  }
  message(MigrationMessage::Level::Error, m_progress.tables[table].target.display(), tr("%1 (%2)").arg(error.message(), statement.text().left(200)));
}

void MigrationState::rowsCompared(std::size_t, qint64) {
  const std::lock_guard lock(m_mutex);
  ++m_progress.version;
}

void MigrationState::tableDone(std::size_t table, const validate::TableResult &result) {
  const std::lock_guard lock(m_mutex);
  TableProgress &t = m_progress.tables[m_compared[table]];
  t.state = result.equal ? TableState::Validated : TableState::Different;
  t.validation = result.summary();
  ++m_progress.version;
}

} // namespace portolan
