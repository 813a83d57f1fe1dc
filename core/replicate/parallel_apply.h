// SPDX-License-Identifier: GPL-3.0-or-later
// Several sessions of one target, each with a position of its own. A round is a range of transactions behind the lane's
// position P, dealt out by a plan; each session applies its share and stores "end from P" in one target transaction. Only
// when all have, the lane's position moves to the end. After a crash the lane stands at P still: the range is read and
// dealt out again, and a session that holds "end from P" leaves out what it has. Any other stored position is of an
// earlier round and means nothing.
#pragma once

#include "core/base/cancel.h"
#include "core/engines/api/engine.h"
#include "core/replicate/parallel_plan.h"

namespace portolan::replicate {

class ParallelApply {
public:
  struct Hooks {
    std::function<Result<std::unique_ptr<ChangeTarget>>(const QString &streamId)> openTarget; ///< connected and prepared
    std::function<bool(const Position &position, const Position &mark)> atOrPast;             ///< `position` is `mark` or behind it
    std::function<void(int level, const QString &object, const QString &text)> log;
    std::function<Result<>()> check;            ///< cancelled: an error
    std::function<Result<>(int attempt)> pause; ///< before another try to connect; an error: no more
  };
  ParallelApply(QString streamId, Hooks hooks) : m_streamId(std::move(streamId)), m_hooks(std::move(hooks)) {}

  /// Reads what an earlier process left: the plan, and how far its sessions came from `base`. Nothing stored: no work.
  Result<> recover(const Position &base);
  /// How far a round that was not finished reached; empty: none.
  [[nodiscard]] Position unfinished() const { return m_unfinished; }
  [[nodiscard]] const ParallelPlan &plan() const { return m_plan; }
  /// Stores another plan. REQUIRES: no round is unfinished.
  Result<> setPlan(ParallelPlan plan);
  /// Applies transactions [from, to) of the batch, all of which lie behind `base`. An error leaves the round unfinished.
  Result<ApplySummary> round(const ChangeBatch &batch, std::size_t from, std::size_t to, const Position &base, ApplyMode mode);

private:
  struct Session {
    QString streamId;
    std::unique_ptr<ChangeTarget> target;
    Position at; ///< of the present round; empty: nothing of it yet
  };
  Result<> connect(Session &session, const Position &base);
  Result<ApplySummary> applyShare(Session &session, ChangeBatch share, const Position &base, const Position &end, ApplyMode mode);
  Result<ApplySummary> applyOneByOne(Session &session, const ChangeBatch &share, const Position &base);
  Result<> makeSessions();
  [[nodiscard]] static Position marked(const Position &end, const Position &base);
  /// The position that `stored` means for a round from `base`; empty: none.
  [[nodiscard]] static Position unmarked(const std::optional<Position> &stored, const Position &base);

  QString m_streamId;
  Hooks m_hooks;
  ParallelPlan m_plan;
  std::vector<Session> m_sessions;
  Position m_unfinished;
};

} // namespace portolan::replicate
