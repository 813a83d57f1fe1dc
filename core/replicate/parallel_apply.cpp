// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/parallel_apply.h"

#include "core/replicate/lane.h"

#include <thread>

namespace portolan::replicate {

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Replicate", text); }
const QString from = u" from "_s;

void add(ApplySummary &sum, const ApplySummary &part) {
  for (auto it = part.tables.begin(); it != part.tables.end(); ++it) {
    ApplyCounts &c = sum.tables[it.key()];
    c.inserts += it->inserts;
    c.updates += it->updates;
    c.deletes += it->deletes;
    c.ddl += it->ddl;
    c.skipped += it->skipped;
  }
  sum.conflicts += part.conflicts;
}

} // namespace

Position ParallelApply::marked(const Position &end, const Position &base) { return {end.engine, end.text + from + base.text}; }

Position ParallelApply::unmarked(const std::optional<Position> &stored, const Position &base) {
  if (!stored || !stored->text.endsWith(from + base.text)) return {};
  return {stored->engine, stored->text.chopped(from.size() + base.text.size())};
}

Result<> ParallelApply::recover(const Position &base) {
  auto keeper = m_hooks.openTarget(m_streamId + u".plan"_s);
  if (!keeper) return std::unexpected(keeper.error());
  auto stored = (*keeper)->checkpoint();
  if (!stored) return std::unexpected(stored.error());
  if (!*stored) return {};
  const auto plan = parallelPlanFrom((*stored)->text);
  if (!plan) return std::unexpected(Error::state(tr("The plan of a parallel apply that was stored on the target cannot be read")).withHint(tr("Validate and repair the tables, then reload the task's position")));
  m_plan = *plan;
  PORTOLAN_TRY(makeSessions());
  for (Session &s : m_sessions) {
    PORTOLAN_TRY(connect(s, base));
    // A session that was killed while it committed may still be at it: its row is locked until then.
    while (true) {
      auto touched = s.target->apply({}, s.at.isEmpty() ? marked(base, base) : marked(s.at, base), ApplyMode::Transactional);
      if (touched) break;
      if (!isTransientError(touched.error())) return std::unexpected(touched.error());
      PORTOLAN_TRY(connect(s, base));
    }
    if (!s.at.isEmpty() && !m_hooks.atOrPast(base, s.at) && (m_unfinished.isEmpty() || m_hooks.atOrPast(s.at, m_unfinished))) m_unfinished = s.at;
  }
  return {};
}

Result<> ParallelApply::setPlan(ParallelPlan plan) {
  if (plan == m_plan && !m_sessions.empty()) return {};
  auto keeper = m_hooks.openTarget(m_streamId + u".plan"_s);
  if (!keeper) return std::unexpected(keeper.error());
  PORTOLAN_TRY((*keeper)->setCheckpoint({u"plan"_s, toText(plan)}));
  m_plan = std::move(plan);
  return makeSessions();
}

Result<> ParallelApply::makeSessions() {
  m_sessions.clear();
  for (int i = 0; i < m_plan.sessions; ++i) {
    m_sessions.emplace_back();
    m_sessions.back().streamId = u"%1.%2of%3"_s.arg(m_streamId).arg(i + 1).arg(m_plan.sessions);
  }
  return {};
}

Result<> ParallelApply::connect(Session &session, const Position &base) {
  for (int attempt = 0;; ++attempt) {
    session.target.reset();
    PORTOLAN_TRY(m_hooks.check());
    auto target = m_hooks.openTarget(session.streamId);
    Error error;
    if (target) {
      auto stored = (*target)->checkpoint();
      if (stored) {
        session.at = unmarked(*stored, base);
        session.target = std::move(*target);
        return {};
      }
      error = stored.error();
    } else {
      error = target.error();
    }
    if (!isTransientError(error) && !error.sqlState().isEmpty()) return std::unexpected(error);
    if (attempt == 0) m_hooks.log(1, {}, tr("A session of the parallel apply was lost: %1").arg(error.message()));
    PORTOLAN_TRY(m_hooks.pause(attempt));
  }
}

Result<ApplySummary> ParallelApply::round(const ChangeBatch &batch, std::size_t first, std::size_t last, const Position &base, ApplyMode mode) {
  const Position end = batch.transactions[last - 1].end;
  const Routing routing(m_plan, batch);
  std::vector<ChangeBatch> shares = split(batch, first, last, m_sessions.size(), [&](const Change &c) { return routing.route(c); });
  std::vector<Result<ApplySummary>> outcomes(m_sessions.size());
  const auto one = [&](std::size_t i) { outcomes[i] = applyShare(m_sessions[i], std::move(shares[i]), base, end, mode); };
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < m_sessions.size(); ++i)
    if (!shares[i].transactions.empty()) threads.emplace_back(one, i);
  if (!shares[0].transactions.empty()) one(0);
  for (std::thread &t : threads) t.join();
  ApplySummary sum;
  for (const auto &outcome : outcomes) {
    if (!outcome) return outcome;
    add(sum, *outcome);
  }
  m_unfinished = {};
  for (Session &s : m_sessions) s.at = {};
  return sum;
}

Result<ApplySummary> ParallelApply::applyShare(Session &session, ChangeBatch share, const Position &base, const Position &end, ApplyMode mode) {
  if (!session.target) PORTOLAN_TRY(connect(session, base));
  ApplySummary sum;
  for (int attempt = 0;; ++attempt) {
    std::size_t have = 0;
    while (have < share.transactions.size() && !session.at.isEmpty() && m_hooks.atOrPast(session.at, share.transactions[have].end)) ++have;
    if (have > 0) {
      const ChangeBatch before = extract(share, 0, have);
      add(sum, summaryOf(before));
      share = extract(share, have, share.transactions.size());
    }
    if (share.transactions.empty()) return sum;
    auto applied = session.target->apply(share, marked(end, base), attempt == 0 ? mode : ApplyMode::Transactional);
    if (applied) {
      session.at = end;
      add(sum, *applied);
      return sum;
    }
    const Error error = applied.error();
    if (error.isCancelled()) return applied;
    if (error.connectionLost() || (isTransientError(error) && attempt >= 20)) {
      PORTOLAN_TRY(connect(session, base));
      continue;
    }
    if (isTransientError(error)) { // two sessions in each other's way
      std::this_thread::sleep_for(std::min(1000ms, 10ms * (1 << std::min(attempt, 7))));
      continue;
    }
    if (attempt == 0 && mode == ApplyMode::Batch) {
      m_hooks.log(0, error.object(), tr("A batch is applied change by change: %1").arg(error.message()));
      continue;
    }
    if (share.transactions.size() == 1) {
      const ChangeTransaction &t = share.transactions.front();
      Error outer = Error(error.kind() == ErrorKind::Data ? ErrorKind::Data : ErrorKind::Target, tr("The source's transaction %1 (position %2) cannot be applied").arg(t.id, t.end.text))
                      .withObject(error.object()).withCause(error);
      if (error.hint().isEmpty()) outer.withHint(tr("Mend the target and resume, or resume with a conflict policy (--on-conflict overwrite or skip)"));
      return std::unexpected(outer);
    }
    auto rest = applyOneByOne(session, share, base);
    if (!rest) return rest;
    add(sum, *rest);
    return sum;
  }
}

Result<ApplySummary> ParallelApply::applyOneByOne(Session &session, const ChangeBatch &share, const Position &base) {
  ApplySummary sum;
  for (std::size_t i = 0; i < share.transactions.size(); ++i) {
    auto applied = applyShare(session, extract(share, i, i + 1), base, share.transactions[i].end, ApplyMode::Transactional);
    if (!applied) return applied;
    add(sum, *applied);
  }
  return sum;
}

} // namespace portolan::replicate
