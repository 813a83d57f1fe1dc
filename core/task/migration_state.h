// SPDX-License-Identifier: GPL-3.0-or-later
// What a running migration shows to others. Written by its worker threads, read by any thread.
#pragma once

#include "core/task/migration.h"
#include "core/transfer/load_types.h"
#include "core/validate/compare.h"

#include <chrono>
#include <mutex>

namespace portolan {

class MigrationState : public transfer::LoadObserver, public validate::CompareObserver {
public:
  void setPhase(MigrationPhase phase, const QString &activity = {});
  void setTables(std::vector<TableProgress> tables);
  /// Time at rest is no part of a speed or an estimate.
  void setPaused(bool paused);
  void update(const std::function<void(MigrationProgress &)> &change);
  void message(MigrationMessage::Level level, const QString &object, const QString &text);
  /// Chunks that an earlier run finished.
  void alreadyDone(std::size_t table, int chunks, qint64 rows, qint64 rejected);
  /// pairs[i] is the table of a comparison's i-th pair.
  void setComparedTables(std::vector<std::size_t> tables) { m_compared = std::move(tables); }

  [[nodiscard]] MigrationProgress progress() const;
  [[nodiscard]] std::vector<MigrationMessage> messagesSince(std::size_t &from) const;
  [[nodiscard]] PolicyCounts policyCounts() const;
  struct FailedStatement { std::size_t table = 0; SqlText statement; Error error; };
  [[nodiscard]] std::vector<FailedStatement> failedStatements() const;

  void tableStarted(std::size_t table) override;
  void rowsWritten(std::size_t table, qint64 rows, qint64 bytes) override;
  void chunkDone(std::size_t table, qint64 rejected) override;
  void tableIndexing(std::size_t table) override;
  void tableLoaded(std::size_t table) override;
  void tableSuspended(std::size_t table, const Error &why) override;
  void policiesUsed(std::size_t table, const PolicyCounts &counts) override;
  void retried(std::size_t table, const Error &error) override;
  void sourceReopened(std::size_t table, bool sameSnapshot) override;
  void statementFailed(std::size_t table, const SqlText &statement, const Error &error) override;

  void rowsCompared(std::size_t table, qint64 rows) override;
  void tableDone(std::size_t table, const validate::TableResult &result) override;

private:
  mutable std::mutex m_mutex;
  MigrationProgress m_progress;
  std::vector<MigrationMessage> m_messages;
  PolicyCounts m_policies;
  std::vector<FailedStatement> m_failed;
  std::vector<std::size_t> m_compared;
  std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now(), m_loadStarted{};
  std::optional<std::chrono::steady_clock::time_point> m_pausedAt;
  double m_restedSeconds = 0; ///< since the load began
  qint64 m_rowsBefore = 0, m_bytesBefore = 0; ///< of an earlier run: no part of this one's speed
};

} // namespace portolan
