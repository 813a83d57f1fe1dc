// SPDX-License-Identifier: GPL-3.0-or-later
// One target of a replication: takes feeds from the reader, groups whole transactions, applies each group and its
// position in one target transaction, survives lost connections and lost commits. Everything but the queue, the
// snapshot of its progress and the flags belongs to the lane's thread.
#pragma once

#include "core/base/cancel.h"
#include "core/replicate/change_ops.h"
#include "core/replicate/control_writer.h"
#include "core/replicate/feed.h"
#include "core/replicate/lane_mapper.h"

#include <atomic>

namespace portolan::replicate {

class ParallelApply;

class Lane {
public:
  Lane(const Engine &sourceEngine, const Engine &engine, const ReplicationOptions &options, const TargetOptions &target, const CancelToken &cancel);
  ~Lane();

  /// Connects and reads the checkpoint; called before the thread starts, in the thread that hands the lane over.
  Result<std::optional<Position>> open();
  Result<> setCheckpoint(const Position &position);
  /// The lane's thread. An error ends the lane; the replication ends with it.
  Result<> run();

  // any thread
  [[nodiscard]] FeedQueue &queue() { return m_queue; }
  [[nodiscard]] Position checkpoint() const { const std::lock_guard lock(m_mutex); return m_checkpoint; }
  /// Everything handed over until now is durable on the target.
  [[nodiscard]] bool idle() const { return m_pushed.load() == m_done.load(); }
  void handedOver() { m_pushed.fetch_add(1); }
  /// The lane lost a transaction whose slices are no longer here: the source must be read again from the checkpoint.
  [[nodiscard]] bool wantsRewind() const { return m_wantsRewind.load(); }
  void allowRewind(quint64 epoch) { m_minEpoch.store(epoch); m_wantsRewind.store(false); }
  [[nodiscard]] bool ended() const { return m_ended.load(); }
  [[nodiscard]] LaneProgress progress() const;
  /// A position that belongs to no captured change; stored by the lane's thread when it is idle.
  void offerIdlePosition(const Position &position) { const std::lock_guard lock(m_mutex); m_idlePosition = position; }
  void pause(bool paused) { m_paused.store(paused); }
  /// So many microseconds is the source's clock, whose commit times we see, ahead of ours.
  void setSourceClock(qint64 aheadMicros) { m_clockAhead.store(aheadMicros); }

private:
  [[nodiscard]] double secondsSince(qint64 sourceMicros) const { return std::max(0.0, static_cast<double>(Clock::system().nowMicros() + m_clockAhead.load() - sourceMicros) / 1e6); }
  Result<> connectTarget();
  Result<> reconnect(const Error &why);
  void tellReadOnly(const Error &error) const;
  Result<> take(Feed feed);
  Result<> takeTransactions(ChangeBatch batch);
  Result<> takePlain(ChangeBatch batch);
  Result<> takeSlices(ChangeBatch batch);
  Result<> takeHeld(ChangeBatch batch);
  Result<std::optional<ChangeBatch>> mapped(ChangeBatch batch);
  Result<> settleShapes(const ChangeBatch &batch);
  Result<> applyDdl(const ChangeBatch &transaction);
  Result<> runDdl(const DdlEvent &event, const ObjectName &concerned, const ConvertedDdl &converted);
  Result<> refreshCatalogs();
  Result<> suspendTable(const ObjectName &source, const QString &reason, const QString &statement);
  Result<> flush();
  /// How a group is applied now: in batches also when only one of its tables asks for it.
  [[nodiscard]] ApplyMode groupMode() const;
  void markTables(ChangeBatch &group) const;
  Result<> applyGroup(const ChangeBatch &group) { return parallelNow() ? applyParallel(group) : applyInSteps(group); }
  Result<> applyInSteps(const ChangeBatch &group);
  Result<> applySerially(const ChangeBatch &group);
  Result<> applyParallel(const ChangeBatch &group);
  Result<std::unique_ptr<ChangeTarget>> openTarget(const QString &streamId, bool tell) const;
  std::unique_ptr<ParallelApply> makeParallel();
  Result<> recoverParallel();
  [[nodiscard]] bool mayParallel() const;
  [[nodiscard]] bool parallelNow() const;
  [[nodiscard]] bool holdsForRound() const;
  Result<> fence();
  Result<> storeRound(const Position &end);
  Result<> afterError(const ChangeBatch &group, const Error &error, int attempt, bool *again);
  Result<> applyOneByOne(const ChangeBatch &group);
  Result<bool> setAside(const ChangeBatch &group, const Error &error);
  Result<> escalateConflicts();
  [[nodiscard]] bool groupIsDue() const;
  Result<> journalled(const std::function<Result<>(ChangeJournal &)> &write) const;
  Result<> resumeAfterLoss(const ChangeBatch &group, bool *again);
  Result<> idleWork();
  void account(const ChangeBatch &group, const ApplySummary &summary, const Position &end) {
    accountPart(group.transactions.size(), group.changes.size(), group.transactions.back().commitMicros, summary, end);
  }
  void accountPart(std::size_t transactions, std::size_t changes, qint64 commitMicros, const ApplySummary &summary, const Position &end);
  void chooseMode();
  void setState(const QString &state);
  [[nodiscard]] bool reached(const Position &position) const;
  [[nodiscard]] bool passed(const Position &position) const;
  [[nodiscard]] bool isTransient(const Error &error) const;
  static constexpr std::size_t LeastStep = 500, LargestStep = 100000;
  [[nodiscard]] std::size_t groupRows() const { return m_mode == ApplyMode::Batch ? 100000 : 10000; }
  void log(int level, const QString &object, const QString &text) const { if (m_options.log) m_options.log(level, object, text); }

  const Engine &m_sourceEngine, &m_engine;
  const ReplicationOptions &m_options;
  const TargetOptions &m_targetOptions;
  CancelToken m_cancel;
  std::unique_ptr<ChangeTarget> m_target;
  LaneMapper m_mapper;
  ControlWriter m_control;
  FeedQueue m_queue;
  ChangeGroup m_group;
  Deadline m_groupStarted{};
  int m_groupFeeds = 0;
  bool m_slicesOpen = false, m_discarding = false;
  std::size_t m_step = LeastStep; ///< changes of one target transaction where conflicts are expected
  ApplyMode m_mode = ApplyMode::Transactional;
  std::unique_ptr<ParallelApply> m_parallel;
  bool m_parallelOn = false;
  bool m_fenced = false; ///< no earlier session of ours can move the position any more
  Deadline m_batchSince{};
  Deadline m_lastIdleStore{};

  std::atomic<qint64> m_pushed{0}, m_done{0}, m_clockAhead{0};
  std::atomic<quint64> m_minEpoch{0};
  std::atomic<bool> m_wantsRewind{false}, m_ended{false}, m_paused{false};
  mutable std::mutex m_mutex;
  Position m_checkpoint, m_idlePosition;
  LaneProgress m_progress;
  std::map<ObjectName, TableCounts> m_counts; ///< by source table
  std::map<ObjectName, qint64> m_conflicts;   ///< skipped, by source table; since the start
  qint64 m_oldestPendingMicros = 0;
  std::deque<std::pair<qint64, qint64>> m_rate; ///< steady ms, changes
};

/// The pauses between attempts to reach a lost side.
class RetryPause {
public:
  explicit RetryPause(const RetryPolicy &policy) : m_policy(policy), m_millis(std::max(1, policy.firstMillis)) {}
  /// Counts an attempt that failed; true: no more of them.
  [[nodiscard]] bool exhausted();
  [[nodiscard]] std::chrono::milliseconds current() const { return std::chrono::milliseconds(m_millis); }
  void grow();

private:
  RetryPolicy m_policy;
  qint64 m_millis;
  int m_attempts = 0, m_longest = 0;
};

/// The server takes no writes now (a standby, read_only, default_transaction_read_only); it may again.
[[nodiscard]] bool isReadOnlyError(const Error &error);
/// The server or the way to it is gone for a while: trying again may help.
[[nodiscard]] bool isTransientError(const Error &error);

} // namespace portolan::replicate
