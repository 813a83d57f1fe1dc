// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/lane.h"

#include "core/replicate/parallel_apply.h"

#include <thread>

namespace portolan::replicate {

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Replicate", text); }
constexpr auto FlushIdle = 10ms;
constexpr auto FlushLatest = 1000ms;
constexpr auto IdleStore = 5s;
constexpr auto ParallelAfter = 5s;

} // namespace

bool RetryPause::exhausted() {
  ++m_attempts;
  if (m_policy.attempts >= 0 && m_attempts > m_policy.attempts) return true;
  return m_policy.endAtMost && m_longest >= 2;
}

void RetryPause::grow() {
  if (m_policy.growing) m_millis *= 2;
  if (m_millis >= m_policy.mostMillis) ++m_longest;
  m_millis = std::min<qint64>(m_millis, std::max(1, m_policy.mostMillis));
}

bool isReadOnlyError(const Error &error) {
  const bool here = error.sqlState() == u"25006"_s || error.nativeCode() == 1836 || (error.nativeCode() == 1290 && error.message().contains(u"read-only"_s));
  return here || (error.cause() && isReadOnlyError(*error.cause()));
}

bool isTransientError(const Error &error) {
  if (error.isCancelled()) return false;
  if (isReadOnlyError(error)) return true;
  if (error.connectionLost() || error.retryable()) return true;
  const QString &state = error.sqlState();
  if (state.startsWith(u"08"_s) || state.startsWith(u"57P0"_s) || state == u"53300"_s || state == u"55006"_s) return true;
  switch (error.nativeCode()) { // MySQL family: cannot connect, gone, lost, too many connections, shutting down
  case 1040: case 1053: case 1158: case 1159: case 1160: case 1161: case 1205: case 1213: case 2002: case 2003: case 2006: case 2013: case 2055: return true;
  default: return error.cause() && isTransientError(*error.cause());
  }
}

Lane::Lane(const Engine &sourceEngine, const Engine &engine, const ReplicationOptions &options, const TargetOptions &target, const CancelToken &cancel)
    : m_sourceEngine(sourceEngine), m_engine(engine), m_options(options), m_targetOptions(target), m_cancel(cancel), m_mapper(options, target),
      m_control(engine, options, target, cancel), m_queue(std::max<std::size_t>(options.memoryBytes / (4 * std::max<std::size_t>(1, options.targets.size())), 4u << 20)) {
  if (options.apply == ApplyChoice::Batch || options.apply == ApplyChoice::Parallel) m_mode = ApplyMode::Batch;
  m_parallelOn = options.apply == ApplyChoice::Parallel && mayParallel();
  setState(u"starting"_s);
}

void Lane::setState(const QString &state) {
  const std::lock_guard lock(m_mutex);
  m_progress.state = state;
  m_progress.mode = parallelNow() ? u"parallel"_s : m_mode == ApplyMode::Batch ? u"batch"_s : u"transactional"_s;
}

bool Lane::reached(const Position &position) const {
  const Position cp = checkpoint();
  if (cp.isEmpty() || position.isEmpty()) return false;
  if (cp == position) return true;
  const auto order = m_sourceEngine.comparePositions(position, cp);
  return order && *order <= 0;
}

/// A slice's position lies before its transaction's end: strictly behind the checkpoint means applied.
bool Lane::passed(const Position &position) const {
  const Position cp = checkpoint();
  if (cp.isEmpty() || position.isEmpty()) return false;
  const auto order = m_sourceEngine.comparePositions(position, cp);
  return order && *order < 0;
}

bool Lane::isTransient(const Error &error) const { return isTransientError(error); }

Result<std::unique_ptr<ChangeTarget>> Lane::openTarget(const QString &streamId, bool tell) const {
  ApplyOptions apply;
  apply.taskId = m_options.taskId;
  apply.streamId = streamId;
  apply.controlSchema = m_targetOptions.controlSchema;
  apply.missingRow = m_targetOptions.missingRow;
  apply.missingDelete = m_targetOptions.missingDelete;
  apply.duplicateRow = m_targetOptions.duplicateRow;
  apply.policies = m_targetOptions.policies;
  auto target = m_engine.changeTarget(m_targetOptions.endpoint, m_targetOptions.secret, apply, m_cancel);
  if (!target) return std::unexpected(Error(target.error()).withKind(ErrorKind::Target));
  auto done = (*target)->prepare(m_mapper.targetCatalog());
  if (!done) return std::unexpected(done.error());
  if (tell)
    for (const QString &line : *done) log(0, {}, line);
  return target;
}

Result<> Lane::connectTarget() {
  m_target.reset();
  m_fenced = false;
  auto target = openTarget(m_targetOptions.streamId, true);
  if (!target) return std::unexpected(target.error());
  m_target = std::move(*target);
  return {};
}

Result<std::optional<Position>> Lane::open() {
  PORTOLAN_TRY(connectTarget());
  auto stored = m_target->checkpoint();
  if (!stored) return std::unexpected(stored.error());
  if (*stored) {
    const std::lock_guard lock(m_mutex);
    m_checkpoint = **stored;
  }
  if (auto suspended = m_control.readSuspended())
    for (const auto &s : *suspended)
      for (const ObjectName &source : m_options.tables)
        if (m_mapper.targetOf(source) == s.table) {
          m_mapper.suspend(source);
          TableCounts &c = m_counts[source];
          c.suspended = true;
          c.reason = s.reason;
          c.preparedStatement = s.statement;
        }
  PORTOLAN_TRY(recoverParallel());
  PORTOLAN_TRY(journalled([&](ChangeJournal &j) { return j.started(*stored ? **stored : Position()); }));
  return *stored;
}

Result<> Lane::setCheckpoint(const Position &position) {
  PORTOLAN_TRY(m_target->setCheckpoint(position));
  const std::lock_guard lock(m_mutex);
  m_checkpoint = position;
  return {};
}

void Lane::tellReadOnly(const Error &error) const {
  log(1, m_targetOptions.endpoint.toUrl(), tr("The target is read-only, changes wait until it may be written: %1").arg(error.message()));
}

Result<> Lane::reconnect(const Error &why) {
  setState(u"reconnecting"_s);
  log(1, m_targetOptions.endpoint.toUrl(), tr("The target was lost: %1").arg(why.message()));
  const auto started = std::chrono::steady_clock::now();
  RetryPause pause(m_options.retry);
  bool readOnlyTold = false;
  m_control.drop();
  for (;;) {
    if (m_cancel.stopRequested() && m_cancel.isCancelled()) return std::unexpected(Error::cancelled());
    auto r = connectTarget();
    if (r) {
      auto stored = m_target->checkpoint(); // the target watches over it from here on
      if (!stored) r = std::unexpected(stored.error());
      else if (*stored) {
        const std::lock_guard lock(m_mutex);
        m_checkpoint = **stored;
      }
    }
    if (r) break;
    if (!isTransient(r.error()) && !r.error().sqlState().isEmpty()) return r;
    if (isReadOnlyError(r.error()) && !std::exchange(readOnlyTold, true)) tellReadOnly(r.error());
    const bool tooLong = m_options.giveUpSeconds > 0 && std::chrono::steady_clock::now() - started > std::chrono::seconds(m_options.giveUpSeconds);
    if (tooLong || m_cancel.stopRequested() || pause.exhausted()) return r;
    for (auto waited = 0ms; waited < pause.current() && !m_cancel.stopRequested(); waited += 20ms) std::this_thread::sleep_for(20ms);
    pause.grow();
  }
  {
    const std::lock_guard lock(m_mutex);
    ++m_progress.reconnects;
  }
  log(0, m_targetOptions.endpoint.toUrl(), tr("The target is back"));
  setState(u"following"_s);
  return {};
}

Result<> Lane::run() {
  setState(u"following"_s);
  Result<> result;
  for (;;) {
    if (m_cancel.isCancelled()) { result = std::unexpected(Error::cancelled()); break; }
    if (m_paused.load()) { std::this_thread::sleep_for(20ms); continue; }
    Feed feed;
    const FeedQueue::Pop popped = m_queue.pop(feed, m_group.empty() || holdsForRound() || m_targetOptions.tuning.transactionMillis > 0 || m_targetOptions.tuning.batchLeastMillis > 0 ? deadlineIn(m_group.empty() ? 100ms : 20ms) : m_groupStarted + FlushIdle);
    if (popped == FeedQueue::Pop::Finished) { result = flush(); break; }
    if (popped == FeedQueue::Pop::Item) {
      if (result = take(std::move(feed)); !result) break;
    } else {
      if (result = idleWork(); !result) break;
    }
    if (!m_group.empty() && groupIsDue())
      if (result = flush(); !result) break;
  }
  if (m_slicesOpen && m_target) (void)m_target->abandonSlices();
  setState(result ? u"stopped"_s : u"failed"_s);
  m_ended.store(true);
  m_queue.close();
  return result;
}

/// By what is waiting, unless the task sets numbers of its own.
bool Lane::groupIsDue() const {
  if (holdsForRound()) return false;
  const ApplyTuning &tuning = m_targetOptions.tuning;
  const auto age = std::chrono::steady_clock::now() - m_groupStarted;
  const bool batch = m_mode == ApplyMode::Batch;
  const qint64 changes = batch ? tuning.batchChanges : tuning.transactionChanges, most = batch ? tuning.batchMostMillis : tuning.transactionMillis;
  const std::size_t bytes = batch && tuning.batchBytes > 0 ? static_cast<std::size_t>(tuning.batchBytes) : m_queue.maxBytes() / 2;
  const std::size_t room = m_queue.maxBytes() / (parallelNow() ? 4 : 2); // what is dealt out to sessions is there twice
  if (m_group.bytes() >= std::min(bytes, room) || m_group.rows() >= (changes > 0 ? static_cast<std::size_t>(changes) : groupRows())) return true;
  if (m_cancel.stopRequested()) return true;
  if (age >= (most > 0 ? std::chrono::milliseconds(most) : std::chrono::milliseconds(FlushLatest))) return true;
  if (batch ? tuning.batchLeastMillis > 0 : tuning.transactionMillis > 0) return batch && age >= std::chrono::milliseconds(tuning.batchLeastMillis) && m_queue.empty();
  return age >= FlushIdle && m_queue.empty();
}

Result<> Lane::journalled(const std::function<Result<>(ChangeJournal &)> &write) const {
  return m_targetOptions.journal ? write(*m_targetOptions.journal) : Result<>();
}

Result<> Lane::take(Feed feed) {
  if (feed.epoch < m_minEpoch.load() || (m_discarding && m_wantsRewind.load())) {
    m_done.fetch_add(1);
    return {};
  }
  m_discarding = false;
  if (feed.abandon) {
    if (holdsForRound()) { // it comes again from the beginning
      (void)m_group.take();
      m_done.fetch_add(std::exchange(m_groupFeeds, 0));
    }
    PORTOLAN_TRY(flush());
    if (m_slicesOpen) PORTOLAN_TRY(m_target->abandonSlices());
    PORTOLAN_TRY(journalled([](ChangeJournal &j) { return j.abandoned(); }));
    m_slicesOpen = false;
    m_done.fetch_add(1);
    return {};
  }
  PORTOLAN_TRY(takeTransactions(std::move(feed.batch)));
  ++m_groupFeeds;
  if (m_group.empty()) { // nothing of it waits
    m_done.fetch_add(m_groupFeeds);
    m_groupFeeds = 0;
  }
  return {};
}

Result<> Lane::takeTransactions(ChangeBatch batch) {
  const auto &transactions = batch.transactions;
  std::size_t from = 0;
  while (from < transactions.size() && !m_slicesOpen && (transactions[from].continues ? passed(transactions[from].end) : reached(transactions[from].end))) ++from;
  if (from > 0) batch = extract(batch, from, batch.transactions.size());
  if (batch.transactions.empty()) return {};
  if (!m_slicesOpen && holdsForRound() && (m_group.unfinished() || batch.transactions.back().continues)) return takeHeld(std::move(batch));
  if (m_slicesOpen || batch.transactions.back().continues) return takeSlices(std::move(batch));
  return takePlain(std::move(batch));
}

/// What an interrupted round applied came whole then, whatever pieces it comes in now: they are put together again. What
/// lies behind the round may be sliced as ever.
Result<> Lane::takeHeld(ChangeBatch batch) {
  std::size_t n = 0;
  for (; n < batch.transactions.size() && holdsForRound(); ++n) PORTOLAN_TRY(takePlain(extract(batch, n, n + 1)));
  return n < batch.transactions.size() ? takeTransactions(extract(batch, n, batch.transactions.size())) : Result<>();
}

Result<> Lane::takePlain(ChangeBatch batch) {
  bool anyDdl = false;
  for (const ChangeTransaction &t : batch.transactions) anyDdl = anyDdl || hasDdl(batch, t);
  if (anyDdl) {
    for (std::size_t i = 0; i < batch.transactions.size(); ++i) {
      ChangeBatch one = extract(batch, i, i + 1);
      if (hasDdl(one, one.transactions.front())) PORTOLAN_TRY(applyDdl(one));
      else {
        auto m = mapped(std::move(one));
        if (!m) return std::unexpected(m.error());
        if (m_group.empty()) m_groupStarted = std::chrono::steady_clock::now();
        if (*m) m_group.add(std::move(**m));
      }
    }
    return {};
  }
  auto m = mapped(std::move(batch));
  if (!m) return std::unexpected(m.error());
  if (m_group.empty()) m_groupStarted = std::chrono::steady_clock::now();
  if (*m) m_group.add(std::move(**m));
  return {};
}

/// A transaction larger than memory: what came before it is applied on its own, then slice after slice in one open
/// target transaction.
Result<> Lane::takeSlices(ChangeBatch batch) {
  std::size_t from = 0;
  if (!m_slicesOpen && batch.transactions.size() > 1) {
    from = batch.transactions.size() - 1;
    PORTOLAN_TRY(takePlain(extract(batch, 0, from)));
  }
  PORTOLAN_TRY(flush());
  const bool ends = !batch.transactions[from].continues;
  ChangeBatch slice = from == 0 && batch.transactions.size() == 1 ? std::move(batch) : extract(batch, from, from + 1);
  const Position end = slice.transactions.front().end;
  auto m = mapped(std::move(slice));
  if (!m) return std::unexpected(m.error());
  const ChangeBatch &ready = **m;
  PORTOLAN_TRY(journalled([&](ChangeJournal &j) { return j.write(ready, end); }));
  const auto applied = ends ? m_target->apply(ready, end, ApplyMode::Transactional) : m_target->applySlice(ready, ApplyMode::Transactional);
  if (!applied) {
    m_slicesOpen = false;
    if (!isTransient(applied.error())) return std::unexpected(applied.error());
    PORTOLAN_TRY(reconnect(applied.error()));
    auto stored = m_target->checkpoint();
    if (!stored) return std::unexpected(stored.error());
    {
      const std::lock_guard lock(m_mutex);
      if (*stored) m_checkpoint = **stored;
    }
    if (ends && reached(end)) {
      account(ready, summaryOf(ready), end);
      return journalled([&](ChangeJournal &j) { return j.applied(end); });
    }
    PORTOLAN_TRY(journalled([](ChangeJournal &j) { return j.abandoned(); }));
    m_discarding = true; // the earlier slices are no longer here
    m_wantsRewind.store(true);
    return {};
  }
  m_slicesOpen = !ends;
  account(ready, *applied, ends ? end : Position());
  if (ends) PORTOLAN_TRY(journalled([&](ChangeJournal &j) { return j.applied(end); }));
  // A batch that ends the transaction may hold whole ones behind it.
  if (ends && from + 1 < batch.transactions.size()) return takeTransactions(extract(batch, from + 1, batch.transactions.size()));
  return {};
}

Result<std::optional<ChangeBatch>> Lane::mapped(ChangeBatch batch) {
  PORTOLAN_TRY(settleShapes(batch));
  auto m = m_mapper.map(std::move(batch));
  if (!m) return std::unexpected(m.error());
  if (m_targetOptions.failOnTruncate)
    for (const Change &c : m->batch.changes)
      if (c.op == ChangeOp::Truncate)
        return std::unexpected(Error::state(tr("The source emptied %1, and ApplyErrorFailOnTruncationDdl says that this stops the task").arg(m->batch.tables[c.table].name.display())).withObject(m->batch.tables[c.table].name.display()));
  const std::lock_guard lock(m_mutex);
  for (const auto &[source, n] : m->captured) {
    TableCounts &c = m_counts[source];
    c.captured += n;
    if (c.target.name.isEmpty()) c.target = m_mapper.targetOf(source);
  }
  for (const auto &[source, n] : m->skipped) m_counts[source].skipped += n;
  if (m_oldestPendingMicros == 0 && !m->batch.transactions.empty()) m_oldestPendingMicros = m->batch.transactions.front().commitMicros;
  return std::optional<ChangeBatch>(std::move(m->batch));
}

Result<> Lane::flush() {
  if (m_group.empty()) return {};
  if (holdsForRound()) {
    if (m_cancel.stopRequested()) return {};
    return std::unexpected(Error::state(tr("A parallel round was interrupted and ends at %1, behind the point where this run is to stop").arg(m_parallel->unfinished().text)).withHint(tr("Resume without a stop position, or with a later one")));
  }
  const int feeds = std::exchange(m_groupFeeds, 0);
  ChangeBatch group = m_group.take();
  markTables(group);
  PORTOLAN_TRY(applyGroup(group));
  m_done.fetch_add(feeds);
  chooseMode();
  return {};
}

ApplyMode Lane::groupMode() const {
  const auto &own = m_targetOptions.applyModes;
  return m_mode == ApplyMode::Batch || std::find(own.begin(), own.end(), ApplyMode::Batch) != own.end() ? ApplyMode::Batch : ApplyMode::Transactional;
}

/// Within a batch: tables whose changes keep their order.
void Lane::markTables(ChangeBatch &group) const {
  if (m_targetOptions.applyModes.isEmpty()) return;
  for (ChangeTable &t : group.tables) t.inOrder = m_targetOptions.applyModes.value(t.name, m_mode) == ApplyMode::Transactional;
}

/// Changes that meet rows which are there already conflict, and what conflicts is done row by row in one transaction of the
/// target: nothing of it lasts before all of it is done. So groups are small while conflicts come, and grow when they stop.
Result<> Lane::applyInSteps(const ChangeBatch &group) {
  if (m_targetOptions.duplicateRow == ConflictPolicy::Error && m_targetOptions.missingRow == ConflictPolicy::Error) return applySerially(group);
  const auto conflicts = [this] {
    const std::lock_guard lock(m_mutex);
    return m_progress.conflicts;
  };
  const auto &transactions = group.transactions;
  for (std::size_t from = 0; from < transactions.size();) {
    std::size_t to = from + 1, changes = transactions[from].changeCount;
    while (to < transactions.size() && changes + transactions[to].changeCount <= m_step) changes += transactions[to++].changeCount;
    const qint64 before = conflicts();
    if (from == 0 && to == transactions.size()) PORTOLAN_TRY(applySerially(group));
    else PORTOLAN_TRY(applySerially(extract(group, from, to)));
    m_step = conflicts() > before ? LeastStep : std::min(m_step * 2, LargestStep);
    from = to;
  }
  return {};
}

Result<> Lane::applySerially(const ChangeBatch &group) {
  const Position end = group.transactions.back().end;
  {
    const std::lock_guard lock(m_mutex);
    m_progress.transaction = group.transactions.front().id;
  }
  PORTOLAN_TRY(journalled([&](ChangeJournal &j) { return j.write(group, end); }));
  for (int attempt = 0;; ++attempt) {
    const ApplyMode mode = attempt == 0 ? groupMode() : ApplyMode::Transactional;
    auto applied = m_target->apply(group, end, mode);
    if (applied) {
      account(group, *applied, end);
      PORTOLAN_TRY(journalled([&](ChangeJournal &j) { return j.applied(end); }));
      return escalateConflicts();
    }
    bool again = false;
    PORTOLAN_TRY(afterError(group, applied.error(), attempt, &again));
    if (!again) return {};
    // An earlier session may have committed a part of the group: only what lies behind its position is applied.
    std::size_t from = 0;
    while (from < group.transactions.size() && reached(group.transactions[from].end)) ++from;
    if (from == 0) continue;
    PORTOLAN_TRY(journalled([](ChangeJournal &j) { return j.abandoned(); }));
    return applySerially(extract(group, from, group.transactions.size()));
  }
}

/// Decides what follows a failed group. `again` false without an error: the group is settled.
Result<> Lane::afterError(const ChangeBatch &group, const Error &error, int attempt, bool *again) {
  if (error.isCancelled()) return std::unexpected(error);
  if (error.connectionLost() || (isTransient(error) && attempt >= 20)) {
    PORTOLAN_TRY(reconnect(error));
    return resumeAfterLoss(group, again);
  }
  if (isTransient(error)) {
    if (attempt == 0 && isReadOnlyError(error)) tellReadOnly(error);
    std::this_thread::sleep_for(std::min(1000ms, 10ms * (1 << std::min(attempt, 7))));
    *again = true;
    return {};
  }
  if (attempt == 0 && groupMode() == ApplyMode::Batch) { // in the source's order the same changes may fit
    log(0, error.object(), tr("A batch is applied change by change: %1").arg(error.message()));
    *again = true;
    return {};
  }
  if (group.transactions.size() > 1) {
    log(0, error.object(), tr("A group of %1 transactions is applied one by one: %2").arg(group.transactions.size()).arg(error.message()));
    PORTOLAN_TRY(journalled([](ChangeJournal &j) { return j.abandoned(); }));
    return applyOneByOne(group);
  }
  PORTOLAN_TRY(journalled([](ChangeJournal &j) { return j.abandoned(); }));
  auto aside = setAside(group, error);
  if (!aside) return std::unexpected(aside.error());
  if (*aside) return {};
  Error detailed = error;
  if (detailed.kind() != ErrorKind::Data) detailed.withKind(ErrorKind::Target);
  const ChangeTransaction &t = group.transactions.front();
  Error outer = Error(detailed.kind(), tr("The source's transaction %1 (position %2) cannot be applied").arg(t.id, t.end.text)).withObject(error.object()).withCause(detailed);
  if (error.hint().isEmpty()) outer.withHint(tr("Mend the target and resume, or resume with a conflict policy (--on-conflict overwrite or skip)"));
  return std::unexpected(outer);
}

/// A policy says that the refused table alone is suspended: the rest of its transaction is applied.
Result<bool> Lane::setAside(const ChangeBatch &group, const Error &error) {
  if (!m_targetOptions.suspendOnError) return false;
  const auto refused = std::find_if(group.tables.begin(), group.tables.end(), [&](const ChangeTable &t) { return !error.object().isEmpty() && (t.name.display() == error.object() || t.name.name == error.object()); });
  if (refused == group.tables.end()) return false;
  const ObjectName target = refused->name;
  PORTOLAN_TRY(suspendTable(m_mapper.sourceOf(target), error.message(), {}));
  ChangeBatch rest = cloneBatch(group);
  rest.changes.clear();
  for (ChangeTransaction &t : rest.transactions) {
    const std::uint32_t first = t.firstChange, count = t.changeCount;
    t.firstChange = static_cast<std::uint32_t>(rest.changes.size());
    for (std::uint32_t n = first; n < first + count; ++n) {
      const Change &c = group.changes[n];
      if (c.op == ChangeOp::Ddl || group.tables[c.table].name != target) rest.changes.push_back(c);
    }
    t.changeCount = static_cast<std::uint32_t>(rest.changes.size()) - t.firstChange;
  }
  PORTOLAN_TRY(applySerially(rest));
  return true;
}

/// Conflicts that a policy skips are exceptions; too many of them are a mistake (ApplyErrorEscalationCount).
Result<> Lane::escalateConflicts() {
  if (m_targetOptions.conflictsPerTable <= 0) return {};
  std::vector<std::pair<ObjectName, qint64>> over;
  {
    const std::lock_guard lock(m_mutex);
    for (const auto &[source, n] : m_conflicts)
      if (n >= m_targetOptions.conflictsPerTable && !m_mapper.isSuspended(source)) over.emplace_back(source, n);
  }
  for (const auto &[source, n] : over) {
    const QString why = tr("%1 changes did not fit the target's rows, as many as ApplyErrorEscalationCount allows").arg(n);
    if (m_targetOptions.conflictsEndRun) return std::unexpected(Error::data(why).withObject(source.display()).withHint(tr("See portolan_apply_exceptions on the target; validate and repair the table")));
    PORTOLAN_TRY(suspendTable(source, why, {}));
  }
  return {};
}

Result<> Lane::applyOneByOne(const ChangeBatch &group) {
  for (std::size_t i = 0; i < group.transactions.size(); ++i) PORTOLAN_TRY(applySerially(extract(group, i, i + 1)));
  return {};
}

/// The connection is new; was the group committed before the old one was lost?
Result<> Lane::resumeAfterLoss(const ChangeBatch &group, bool *again) {
  auto stored = m_target->checkpoint();
  while (!stored) {
    if (!isTransient(stored.error())) return std::unexpected(stored.error());
    PORTOLAN_TRY(reconnect(stored.error()));
    stored = m_target->checkpoint();
  }
  const Position end = group.transactions.back().end;
  {
    const std::lock_guard lock(m_mutex);
    if (*stored) m_checkpoint = **stored;
  }
  *again = true;
  if (reached(end)) {
    account(group, summaryOf(group), end);
    PORTOLAN_TRY(journalled([&](ChangeJournal &j) { return j.applied(end); }));
    *again = false;
  }
  return {};
}

void Lane::accountPart(std::size_t transactions, std::size_t changes, qint64 commitMicros, const ApplySummary &summary, const Position &end) {
  const qint64 now = Clock::system().steadyMillis();
  const std::lock_guard lock(m_mutex);
  if (!end.isEmpty()) m_checkpoint = end;
  m_oldestPendingMicros = 0;
  for (auto it = summary.tables.begin(); it != summary.tables.end(); ++it) {
    TableCounts &c = m_counts[m_mapper.sourceOf(it.key())];
    if (c.target.name.isEmpty()) c.target = it.key(); // a cascade reached it before any change of its own
    c.inserts += it->inserts;
    c.updates += it->updates;
    c.deletes += it->deletes;
    c.ddl += it->ddl;
    c.skipped += it->skipped;
    if (it->skipped > 0) m_conflicts[m_mapper.sourceOf(it.key())] += it->skipped;
  }
  m_progress.conflicts += summary.conflicts;
  m_progress.transactions += static_cast<qint64>(transactions);
  m_progress.changes += static_cast<qint64>(changes);
  if (commitMicros > 0) m_progress.lagSeconds = secondsSince(commitMicros);
  m_rate.emplace_back(now, static_cast<qint64>(changes));
  while (!m_rate.empty() && m_rate.front().first < now - 5000) m_rate.pop_front();
}

/// Batch mode when far behind, back to the source's own transactions when near.
void Lane::chooseMode() {
  if (m_options.apply != ApplyChoice::Auto) return;
  const bool full = m_queue.bytes() * 2 > m_queue.maxBytes();
  double lag = 0;
  {
    const std::lock_guard lock(m_mutex);
    lag = m_progress.lagSeconds;
  }
  const ApplyMode before = m_mode;
  const auto now = std::chrono::steady_clock::now();
  if (lag > 5 || full) m_mode = ApplyMode::Batch;
  else if (lag < 1 && m_queue.empty()) m_mode = ApplyMode::Transactional;
  if (before == m_mode) {
    if (m_mode != ApplyMode::Batch || m_parallelOn || !mayParallel() || now - m_batchSince < ParallelAfter || lag < 10) return;
    m_parallelOn = true;
    log(0, {}, tr("The target is still %1 s behind: changes are applied in parallel").arg(lag, 0, 'f', 1));
    return setState(u"following"_s);
  }
  m_batchSince = now;
  m_parallelOn = false;
  log(0, {}, m_mode == ApplyMode::Batch ? tr("The target is %1 s behind: changes are applied in batches").arg(lag, 0, 'f', 1) : tr("Caught up: transactions are applied as they come"));
  setState(u"following"_s);
}

Result<> Lane::idleWork() {
  if (!m_group.empty() || m_slicesOpen || !idle() || !m_queue.empty() || holdsForRound()) return {};
  Position position;
  {
    const std::lock_guard lock(m_mutex);
    m_progress.lagSeconds = 0;
    m_oldestPendingMicros = 0;
    position = m_idlePosition;
  }
  const auto now = std::chrono::steady_clock::now();
  if (position.isEmpty() || reached(position) || now - m_lastIdleStore < IdleStore) return {};
  m_lastIdleStore = now;
  if (auto stored = setCheckpoint(position); !stored) {
    if (!isTransient(stored.error())) return stored;
    return reconnect(stored.error());
  }
  return {};
}

LaneProgress Lane::progress() const {
  const std::lock_guard lock(m_mutex);
  LaneProgress p = m_progress;
  p.checkpoint = m_checkpoint;
  p.pendingBytes = static_cast<qint64>(m_queue.bytes());
  p.pendingChanges = m_queue.changes();
  if (m_oldestPendingMicros > 0)
    p.lagSeconds = secondsSince(m_oldestPendingMicros);
  const qint64 now = Clock::system().steadyMillis();
  qint64 sum = 0;
  for (const auto &[when, n] : m_rate)
    if (when >= now - 5000) sum += n;
  p.changesPerSecond = static_cast<double>(sum) / 5.0;
  for (const auto &[source, counts] : m_counts) {
    TableCounts c = counts;
    c.source = source;
    p.tables.push_back(std::move(c));
  }
  return p;
}

} // namespace portolan::replicate
