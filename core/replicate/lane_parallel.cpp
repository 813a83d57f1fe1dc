// SPDX-License-Identifier: GPL-3.0-or-later
// The lane's side of the parallel apply: when it is used, what is dealt out and what stays the lane's own.
#include "core/replicate/lane.h"
#include "core/replicate/parallel_apply.h"

#include <thread>

namespace portolan::replicate {

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Replicate", text); }
}

Lane::~Lane() = default;

std::unique_ptr<ParallelApply> Lane::makeParallel() {
  ParallelApply::Hooks hooks;
  hooks.openTarget = [this](const QString &streamId) { return openTarget(streamId, false); };
  hooks.atOrPast = [this](const Position &position, const Position &mark) {
    if (position == mark) return true;
    const auto order = m_sourceEngine.comparePositions(position, mark);
    return order && *order >= 0;
  };
  hooks.log = [this](int level, const QString &object, const QString &text) { log(level, object, text); };
  hooks.check = [this] { return m_cancel.check(); };
  hooks.pause = [this](int attempt) -> Result<> {
    const Error gone = Error::target(tr("The target cannot be reached")).withConnectionLost();
    if (m_options.retry.attempts >= 0 && attempt >= m_options.retry.attempts) return std::unexpected(gone);
    const auto length = std::chrono::milliseconds(std::min<qint64>(std::max(1, m_options.retry.mostMillis), static_cast<qint64>(std::max(1, m_options.retry.firstMillis)) << std::min(attempt, 8)));
    for (auto waited = 0ms; waited < length && !m_cancel.stopRequested(); waited += 10ms) std::this_thread::sleep_for(10ms);
    if (m_cancel.isCancelled()) return std::unexpected(Error::cancelled());
    return m_cancel.stopRequested() ? Result<>(std::unexpected(gone)) : Result<>();
  };
  return std::make_unique<ParallelApply>(m_targetOptions.streamId, std::move(hooks));
}

/// One writer at a time is all that SQLite has; and what a policy does with a refused table concerns whole transactions.
bool Lane::mayParallel() const {
  return m_targetOptions.endpoint.engine != u"sqlite"_s && !m_targetOptions.suspendOnError && m_targetOptions.conflictsPerTable <= 0 && !m_targetOptions.journal;
}

/// An earlier process may have been killed between the commits of its sessions.
Result<> Lane::recoverParallel() {
  if (m_targetOptions.endpoint.engine == u"sqlite"_s || checkpoint().isEmpty()) return {};
  auto parallel = makeParallel();
  PORTOLAN_TRY(parallel->recover(checkpoint()));
  if (parallel->unfinished().isEmpty()) return {};
  log(0, {}, tr("A parallel round was interrupted: what is missing up to %1 is applied first").arg(parallel->unfinished().text));
  m_parallel = std::move(parallel);
  return {};
}

/// The group must reach the end of the interrupted round before a part of it may be applied.
bool Lane::holdsForRound() const {
  if (!m_parallel || m_parallel->unfinished().isEmpty()) return false;
  if (m_group.empty()) return true;
  const Position end = m_group.end();
  if (end == m_parallel->unfinished()) return false;
  const auto order = m_sourceEngine.comparePositions(end, m_parallel->unfinished());
  return !order || *order < 0;
}

bool Lane::parallelNow() const { return (m_parallel && !m_parallel->unfinished().isEmpty()) || (m_parallelOn && mayParallel()); }

/// A session of ours whose connection was lost may still be committing the same transactions: waits for it.
Result<> Lane::fence() {
  while (!m_fenced) {
    auto touched = m_target->apply({}, checkpoint(), ApplyMode::Transactional);
    if (touched) m_fenced = true;
    else if (!isTransient(touched.error())) return std::unexpected(touched.error());
    else PORTOLAN_TRY(reconnect(touched.error()));
  }
  return {};
}

Result<> Lane::storeRound(const Position &end) {
  while (!reached(end)) {
    auto stored = setCheckpoint(end);
    if (stored) return {};
    if (!isTransient(stored.error())) return stored;
    PORTOLAN_TRY(reconnect(stored.error()));
  }
  return {};
}

Result<> Lane::applyParallel(const ChangeBatch &group) {
  PORTOLAN_TRY(fence());
  if (!m_parallel) {
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const int sessions = m_options.parallelSessions > 0 ? std::min(m_options.parallelSessions, 32) : std::clamp(cores, 2, 4);
    m_parallel = makeParallel();
    PORTOLAN_TRY(m_parallel->setPlan(parallelPlan(m_mapper.targetCatalog(), sessions)));
    log(0, {}, tr("Changes are applied by %1 sessions; the rows of %2 tables are dealt out by key").arg(sessions).arg(m_parallel->plan().tables.size()));
  }
  const Routing routing(m_parallel->plan(), group);
  const auto &transactions = group.transactions;
  std::size_t from = 0;
  while (from < transactions.size() && reached(transactions[from].end)) ++from;
  while (from < transactions.size()) {
    const Position unfinished = m_parallel->unfinished();
    const bool alone = routing.alone(transactions[from]);
    if (alone && !unfinished.isEmpty())
      return std::unexpected(Error::state(tr("The interrupted parallel round cannot be finished: transaction %1 was not a part of it when it was applied").arg(transactions[from].id))
                               .withHint(tr("Resume with the rules of the interrupted run, or reload the tables")));
    std::size_t to = from + 1;
    while (to < transactions.size() && routing.alone(transactions[to]) == alone && !(unfinished == transactions[to - 1].end)) ++to;
    if (alone) {
      PORTOLAN_TRY(applySerially(extract(group, from, to)));
      PORTOLAN_TRY(fence()); // the target may have been lost meanwhile
    } else {
      {
        const std::lock_guard lock(m_mutex);
        m_progress.transaction = transactions[from].id;
      }
      const Position end = transactions[to - 1].end;
      auto applied = m_parallel->round(group, from, to, checkpoint(), ApplyMode::Batch);
      if (!applied) return std::unexpected(applied.error());
      PORTOLAN_TRY(storeRound(end));
      const ChangeTransaction &last = transactions[to - 1];
      accountPart(to - from, last.firstChange + last.changeCount - transactions[from].firstChange, last.commitMicros, *applied, end);
    }
    from = to;
  }
  if (!m_parallelOn) m_parallel.reset(); // it was only to be finished
  return {};
}

} // namespace portolan::replicate
