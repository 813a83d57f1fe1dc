// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/reader.h"

#include <thread>

namespace portolan::replicate {

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Replicate", text); }
}

Reader::Reader(const Engine &engine, const ReplicationOptions &options, std::vector<std::unique_ptr<Lane>> &lanes, const CancelToken &cancel)
    : m_engine(engine), m_options(options), m_lanes(lanes), m_cancel(cancel), m_stop(options.stop) {}

/// How far the source's clock is ahead: commit times are its own, and a lag between two clocks says nothing.
qint64 Reader::clockAhead() const {
  const bool mysql = m_options.source.engine == u"mysql"_s;
  if (!mysql && m_options.source.engine != u"postgres"_s) return 0; // a file has this machine's clock
  auto connection = m_engine.connect(m_options.source, m_options.sourceSecret, m_cancel);
  if (!connection) return m_clockAhead;
  const qint64 sent = Clock::system().nowMicros();
  auto told = (*connection)->query(SqlText(mysql ? u"SELECT CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED)"_s : u"SELECT (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000000)::bigint"_s));
  if (!told || told->rows.empty()) return m_clockAhead;
  const qint64 ahead = told->text(0, 0).toLongLong() - (sent + Clock::system().nowMicros()) / 2;
  return std::abs(ahead) < 1'000'000 ? 0 : ahead; // the way there and back takes its time, too
}

Result<> Reader::open(const Position &start) {
  CaptureOptions capture = captureOptions(m_options);
  capture.start = start;
  auto source = m_engine.changeSource(m_options.source, m_options.sourceSecret, capture, m_cancel);
  if (!source) return std::unexpected(source.error());
  m_source = std::move(*source);
  m_inSlices = false;
  m_lostStatus.reset();
  m_clockAhead = clockAhead();
  for (auto &lane : m_lanes) lane->setSourceClock(m_clockAhead);
  return {};
}

Result<Position> Reader::currentPosition() {
  auto status = m_source->status();
  if (!status) return std::unexpected(status.error());
  return status->received.isEmpty() ? status->current : status->received;
}

Position Reader::durable() const {
  Position least;
  for (const auto &lane : m_lanes) {
    const Position p = lane->checkpoint();
    if (least.isEmpty()) { least = p; continue; }
    const auto order = m_engine.comparePositions(p, least);
    if (order && *order < 0) least = p;
  }
  return least;
}

bool Reader::lanesIdle() const { return std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto &l) { return l->idle(); }); }
bool Reader::laneEnded() const { return std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &l) { return l->ended(); }); }

bool Reader::atOrPast(const Position &position, const Position &mark) const {
  if (position.isEmpty()) return false;
  if (position == mark) return true;
  const auto order = m_engine.comparePositions(position, mark);
  return order && *order >= 0;
}

Result<> Reader::settleStopPoint() {
  if (m_stopAtCurrent.exchange(false)) m_stop.kind = StopPoint::Kind::Now;
  if (m_stop.kind != StopPoint::Kind::Now) return {};
  // PostgreSQL tells what is flushed. What was committed with synchronous_commit = off is within three times
  // wal_writer_delay (200 ms unless changed).
  if (m_options.source.engine == u"postgres"_s) std::this_thread::sleep_for(700ms);
  auto status = m_source->status();
  if (!status) return std::unexpected(status.error());
  m_stop.kind = StopPoint::Kind::AtPosition;
  m_stop.position = status->current;
  log(0, tr("Stops at the source's position %1").arg(m_stop.position.text));
  return {};
}

Result<bool> Reader::run(const std::function<void()> &everySecond) {
  m_everySecond = everySecond;
  while (!m_cancel.stopRequested() && !laneEnded()) {
    const bool rewind = std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &l) { return l->wantsRewind(); });
    if (rewind) PORTOLAN_TRY(reopen(nullptr));
    if (auto settled = settleStopPoint(); !settled) {
      if (!isTransientError(settled.error())) return std::unexpected(settled.error());
      PORTOLAN_TRY(reopen(&settled.error()));
      if (m_stop.kind == StopPoint::Kind::Never) m_stopAtCurrent.store(true);
      continue;
    }
    lookEverySecond();
    if (const auto lost = std::exchange(m_lostStatus, std::nullopt)) {
      PORTOLAN_TRY(reopen(&*lost));
      continue;
    }
    if (m_paused.load()) {
      talk();
      std::this_thread::sleep_for(50ms);
      continue;
    }
    auto batch = m_source->next(deadlineIn(100ms));
    if (!batch) {
      if (m_cancel.stopRequested()) return false;
      if (!isTransientError(batch.error())) return std::unexpected(batch.error());
      PORTOLAN_TRY(reopen(&batch.error()));
      continue;
    }
    auto done = handle(std::move(*batch));
    if (!done) return std::unexpected(done.error());
    confirmDurable();
    if (!*done) continue;
    auto drained = drain();
    if (!drained) return std::unexpected(drained.error());
    if (*drained) return true;
  }
  return false;
}

/// Everything up to the stop point was handed over: true when all of it is applied, false when a lane lost a part of it
/// and needs it read again.
Result<bool> Reader::drain() {
  while (!m_cancel.stopRequested() && !laneEnded()) {
    const bool idle = lanesIdle();
    if (std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &l) { return l->wantsRewind(); })) return false;
    if (idle) return true;
    std::this_thread::sleep_for(2ms);
    lookEverySecond();
    talk();
  }
  return false;
}

/// A transaction that ends without a position was rolled back after slices of it had come (a source that crashed while it logged).
Result<> Reader::loseRolledBack(ChangeBatch &batch) {
  if (batch.empty() || batch.transactions.front().continues || !batch.transactions.front().end.isEmpty() || batch.transactions.front().changeCount > 0) return {};
  if (std::exchange(m_inSlices, false))
    for (auto &lane : m_lanes) PORTOLAN_TRY(handOne(*lane, Feed{{}, m_epoch, true}));
  ChangeBatch rest = extract(batch, 1, batch.transactions.size());
  rest.seen = batch.seen;
  rest.seenMicros = batch.seenMicros;
  batch = std::move(rest);
  return {};
}

Result<bool> Reader::handle(ChangeBatch batch) {
  PORTOLAN_TRY(loseRolledBack(batch));
  const bool quiet = batch.empty();
  const Position seen = batch.seen;
  const qint64 seenMicros = batch.seenMicros;
  auto cut = cutAtStop(batch);
  if (!cut) return std::unexpected(cut.error());
  bool done = *cut;
  if (!batch.empty()) {
    const qint64 n = static_cast<qint64>(batch.changes.size());
    {
      const std::lock_guard lock(m_mutex);
      m_progress.capturedChanges += n;
      m_progress.received = batch.transactions.back().end.isEmpty() ? m_progress.received : batch.transactions.back().end;
      m_rate.emplace_back(Clock::system().steadyMillis(), n);
      while (m_rate.front().first < Clock::system().steadyMillis() - 5000) m_rate.pop_front();
    }
    m_inSlices = batch.transactions.back().continues;
    PORTOLAN_TRY(hand(std::move(batch)));
  }
  if (quiet && !done && !m_inSlices) {
    if (!seen.isEmpty()) {
      m_seen = seen;
      // Only what no lane is still working on may be skipped over by an idle position.
      if (lanesIdle())
        for (auto &lane : m_lanes) lane->offerIdlePosition(seen);
    }
    switch (m_stop.kind) {
    case StopPoint::Kind::AtPosition: done = atOrPast(seen, m_stop.position) || (seen.isEmpty() && atOrPast(durable(), m_stop.position)); break;
    case StopPoint::Kind::AtTime:
      // A source that puts no time on an idle stream: the clock has passed the point and nothing is left to read.
      done = seenMicros > m_stop.micros || (seenMicros == 0 && Clock::system().nowMicros() + m_clockAhead > m_stop.micros + 2'000'000 && atOrPast(seen, m_progress.current));
      break;
    case StopPoint::Kind::Never:
    case StopPoint::Kind::Now: break;
    }
    if (lanesIdle()) {
      const std::lock_guard lock(m_mutex);
      m_progress.upToDateMicros = seenMicros > 0 ? seenMicros : std::max<qint64>(m_progress.upToDateMicros, Clock::system().nowMicros() - 100000);
    }
  }
  return done;
}

/// Drops the transactions behind the stop point; true when there were some or the last one is exactly it.
Result<bool> Reader::cutAtStop(ChangeBatch &batch) {
  if (m_stop.kind == StopPoint::Kind::Never || m_stop.kind == StopPoint::Kind::Now) return false;
  const auto behind = [&](const ChangeTransaction &t) {
    if (m_stop.kind == StopPoint::Kind::AtTime) return t.commitMicros > m_stop.micros;
    if (t.end.isEmpty() || t.end == m_stop.position) return false;
    const auto order = m_engine.comparePositions(t.end, m_stop.position);
    return order && *order > 0;
  };
  std::size_t keep = 0;
  while (keep < batch.transactions.size() && !behind(batch.transactions[keep])) ++keep;
  if (keep < batch.transactions.size()) {
    const bool dropSlices = m_inSlices && keep == 0;
    batch = keep > 0 ? extract(batch, 0, keep) : ChangeBatch();
    if (dropSlices) {
      for (auto &lane : m_lanes) PORTOLAN_TRY(handOne(*lane, Feed{{}, m_epoch, true}));
      m_inSlices = false;
    }
    return true;
  }
  return m_stop.kind == StopPoint::Kind::AtPosition && keep > 0 && !batch.transactions.back().continues && atOrPast(batch.transactions.back().end, m_stop.position);
}

Result<> Reader::hand(ChangeBatch batch) {
  for (std::size_t i = 0; i + 1 < m_lanes.size(); ++i) PORTOLAN_TRY(handOne(*m_lanes[i], Feed{cloneBatch(batch), m_epoch, false}));
  return handOne(*m_lanes.back(), Feed{std::move(batch), m_epoch, false});
}

/// Waits for room in the lane's queue; meanwhile the source hears from us, or its server would drop the stream.
Result<> Reader::handOne(Lane &lane, Feed feed) {
  lane.handedOver();
  while (!lane.queue().push(feed, deadlineIn(1s))) {
    if (m_cancel.stopRequested() || lane.ended()) return {};
    talk();
    confirmDurable();
    lookEverySecond();
  }
  return {};
}

/// A sign of life to the source's server while nothing is read from it.
void Reader::talk() {
  const auto now = std::chrono::steady_clock::now();
  if (now - m_lastTalk < 1s || m_confirmed.isEmpty()) return;
  m_lastTalk = now;
  (void)m_source->confirm(m_confirmed);
}

void Reader::confirmDurable() {
  const Position p = durable();
  if (p.isEmpty() || p == m_confirmed) return;
  const auto order = m_engine.comparePositions(p, m_confirmed);
  if (!m_confirmed.isEmpty() && order && *order <= 0) return;
  if (m_source->confirm(p)) m_confirmed = p;
}

void Reader::confirmFinal() {
  if (m_source) confirmDurable();
}

/// The stream broke, or a lane needs it from an earlier point: what was handed over whole is applied first, then the
/// stream begins again at the least checkpoint.
Result<> Reader::reopen(const Error *why) {
  if (why) log(1, tr("The source was lost: %1").arg(why->message()));
  ++m_epoch;
  for (auto &lane : m_lanes) {
    if (lane->wantsRewind()) { lane->allowRewind(m_epoch); continue; }
    PORTOLAN_TRY(handOne(*lane, Feed{{}, m_epoch, true}));
  }
  while (!lanesIdle() && !m_cancel.stopRequested() && !laneEnded()) std::this_thread::sleep_for(5ms);
  m_source.reset();
  const auto started = std::chrono::steady_clock::now();
  RetryPause pause(m_options.retry);
  for (;;) {
    if (m_cancel.stopRequested() || laneEnded()) return why ? Result<>(std::unexpected(*why)) : Result<>(std::unexpected(Error::cancelled()));
    auto opened = open(durable());
    if (opened) break;
    // Without an SQLSTATE nobody answered; with one the server said what it means.
    const bool answered = !opened.error().sqlState().isEmpty() && opened.error().sqlState() != u"HY000"_s;
    if (answered && !isTransientError(opened.error())) return opened;
    const bool endless = m_options.giveUpSeconds <= 0;
    if (!isTransientError(opened.error()) && std::chrono::steady_clock::now() - started > 30s && endless) return opened;
    if (!endless && std::chrono::steady_clock::now() - started > std::chrono::seconds(m_options.giveUpSeconds)) return opened;
    if (pause.exhausted()) return opened;
    {
      const std::lock_guard lock(m_mutex);
      m_progress.health = opened.error().message();
      m_progress.state = u"reconnecting"_s;
    }
    for (auto waited = 0ms; waited < pause.current() && !m_cancel.stopRequested(); waited += 20ms) std::this_thread::sleep_for(20ms);
    pause.grow();
  }
  const std::lock_guard lock(m_mutex);
  m_progress.health.clear();
  m_progress.state = u"following"_s;
  if (why) {
    ++m_progress.sourceReconnects;
    log(0, tr("The source is back"));
  }
  return {};
}

void Reader::lookEverySecond() {
  if (std::chrono::steady_clock::now() - m_lastLook <= 1s) return;
  look();
  if (m_everySecond) m_everySecond();
}

void Reader::look() {
  m_lastLook = std::chrono::steady_clock::now();
  auto status = m_source ? m_source->status() : Result<CaptureStatus>(std::unexpected(Error()));
  if (!status && status.error().connectionLost()) m_lostStatus = status.error(); // without it nobody knows how far the source is
  const std::lock_guard lock(m_mutex);
  if (!status) return;
  m_progress.current = status->current;
  if (!status->received.isEmpty()) m_progress.received = status->received;
  m_progress.lagBytes = status->lagBytes;
  m_progress.retainedBytes = status->retainedBytes;
  if (m_progress.health != status->health && !status->health.isEmpty()) log(1, status->health);
  m_progress.health = status->health;
  m_progress.state = u"following"_s;
}

ReplicationProgress Reader::progress() const {
  ReplicationProgress p;
  {
    const std::lock_guard lock(m_mutex);
    p = m_progress;
    const qint64 now = Clock::system().steadyMillis();
    qint64 sum = 0;
    for (const auto &[when, n] : m_rate)
      if (when >= now - 5000) sum += n;
    p.capturedPerSecond = static_cast<double>(sum) / 5.0;
  }
  for (const auto &lane : m_lanes) {
    p.lanes.push_back(lane->progress());
    p.lagSeconds = std::max(p.lagSeconds, p.lanes.back().lagSeconds);
  }
  return p;
}

} // namespace portolan::replicate
