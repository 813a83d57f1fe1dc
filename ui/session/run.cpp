// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/run.h"

#include "ui/session/background.h"
#include "ui/widgets/format.h"

#include <utility>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pollMs = 200;
constexpr std::size_t maxSamples = 3600; ///< one hour at one a second; then every other one is dropped
} // namespace

Run::Run(int number, QString taskName, QObject *parent) : QObject(parent), m_number(number), m_taskName(std::move(taskName)) {
  m_timer.setInterval(pollMs);
  connect(&m_timer, &QTimer::timeout, this, [this] { poll(); });
}

Run::~Run() {
  // The worker keeps the runner alive; it is asked to leave and nobody waits for it here.
  if (isActive() && m_runner) {
    m_runner->stop();
    m_runner->stop();
  }
}

void Run::start(QThreadPool &pool, std::shared_ptr<MigrationRunner> runner) {
  m_runner = std::move(runner);
  m_started = QDateTime::currentDateTimeUtc();
  m_clock.start();
  m_timer.start();
  inBackground(pool, this, [r = m_runner] { return r->run(); }, [this](MigrationResult result) { finish(std::move(result)); });
  Q_EMIT stateChanged();
}

void Run::discard() {
  if (m_state == State::Interrupted || m_state == State::Stopped) setState(State::Cancelled);
}

void Run::stop() {
  if (!isActive() || !m_runner) return;
  m_runner->stop();
  setState(State::Stopping);
}

void Run::setPaused(bool paused) {
  if (!isActive() || !m_runner || m_state == State::Stopping) return;
  m_runner->pause(paused);
  m_timeline.emplace_back(QDateTime::currentDateTimeUtc(), paused ? tr("Paused") : tr("Continued"));
  setState(paused ? State::Paused : State::Running);
}

void Run::setState(State state) {
  if (std::exchange(m_state, state) != state) Q_EMIT stateChanged();
}

void Run::poll() {
  MigrationProgress next = m_runner->progress();
  const qint64 now = m_clock.elapsed();
  if (m_state == State::Paused || next.rows != m_lastRows || next.phase != m_progress.phase || next.phase != MigrationPhase::Loading) m_lastMove = now;
  m_lastRows = next.rows;
  if (!m_hadPhase || next.phase != m_progress.phase) m_timeline.emplace_back(QDateTime::currentDateTimeUtc(), phaseName(next.phase));
  m_hadPhase = true;
  const bool otherPhase = next.phase != m_progress.phase, changed = next.version != m_progress.version || otherPhase;
  if (now - m_lastSample >= 1000) {
    m_lastSample = now;
    m_samples.push_back({double(now) / 1000.0, next.rowsPerSecond, next.bytesPerSecond / 1e6, next.lagSeconds, next.lagBytes < 0 ? -1 : double(next.lagBytes) / 1024.0});
    if (m_samples.size() > maxSamples)
      for (std::size_t i = 0; i + 1 < m_samples.size(); ++i) m_samples.erase(m_samples.begin() + std::ptrdiff_t(i));
  }
  m_progress = std::move(next);
  const std::size_t before = m_messages.size();
  for (MigrationMessage &m : m_runner->messagesSince(m_nextMessage)) m_messages.push_back(std::move(m));
  if (m_messages.size() != before) Q_EMIT messagesAdded();
  // Steps, tree and buttons go by the phase: "following" opens the way on.
  if (otherPhase) Q_EMIT stateChanged();
  // The elapsed time moves even when the snapshot does not.
  if (changed || m_timer.isActive()) Q_EMIT progressChanged();
}

void Run::finish(MigrationResult result) {
  poll();
  m_timer.stop();
  m_result = std::move(result);
  m_finished = QDateTime::currentDateTimeUtc();
  m_runner.reset();
  m_timeline.emplace_back(m_finished, m_result.summary.isEmpty() ? tr("Finished") : m_result.summary);
  State end = State::Failed;
  switch (m_result.exitCode) {
  case exit_code::Ok: end = m_result.stopped ? State::Stopped : State::Succeeded; break;
  case exit_code::Rejects: end = State::WithRejects; break;
  case exit_code::Differences: end = State::Different; break;
  case exit_code::Cancelled: end = State::Cancelled; break;
  default: break;
  }
  setState(end);
  Q_EMIT progressChanged();
}

void Run::restore(State state, const QDateTime &started, const QDateTime &finished, const MigrationResult &result, const MigrationProgress &progress,
                  std::vector<MigrationMessage> messages) {
  m_state = state;
  m_started = started;
  m_finished = finished;
  m_result = result;
  m_progress = progress;
  m_messages = std::move(messages);
  Q_EMIT stateChanged();
}

double Run::stalledSeconds() const {
  if (m_state != State::Running || m_progress.phase != MigrationPhase::Loading || !m_clock.isValid()) return 0;
  const double idle = double(m_clock.elapsed() - m_lastMove) / 1000.0;
  return idle > 10 ? idle : 0;
}

QString Run::stateText() const {
  switch (m_state) {
  case State::Running: return m_hadPhase ? phaseName(m_progress.phase) : tr("Starting");
  case State::Paused: return tr("Paused");
  case State::Stopping: return tr("Stopping at the end of a chunk");
  case State::Succeeded: return tr("Done");
  case State::WithRejects: return tr("Done, with rejected rows");
  case State::Different: return tr("Done, but the sides differ");
  case State::Failed: return tr("Failed");
  case State::Cancelled: return tr("Cancelled");
  case State::Interrupted: return tr("Interrupted");
  case State::Stopped: return tr("Stopped, can go on");
  }
  return {};
}

QString Run::stateIcon() const {
  switch (m_state) {
  case State::Running: case State::Stopping: return u"state-running"_s;
  case State::Paused: case State::Stopped: return u"pause"_s;
  case State::Succeeded: return u"state-done"_s;
  case State::WithRejects: case State::Different: case State::Interrupted: return u"state-attention"_s;
  case State::Failed: return u"state-failed"_s;
  case State::Cancelled: return u"state-skipped"_s;
  }
  return {};
}

QString Run::kindText() const {
  switch (kind) {
  case Kind::Migrate: return {};
  case Kind::Reload: return tr("reload");
  case Kind::Validate: return tr("comparison");
  case Kind::Reverse: return tr("way back");
  case Kind::CleanUp: return tr("clean-up");
  }
  return {};
}

QString Run::statusLine() const {
  QStringList parts{tr("#%1 %2").arg(m_number).arg(stateText())};
  if (kind != Kind::Migrate) parts << kindText();
  if (isActive()) {
    if (m_progress.phase == MigrationPhase::Following) {
      if (m_progress.lagSeconds >= 0) parts << tr("lag %1").arg(format::seconds(m_progress.lagSeconds));
      if (m_progress.lagBytes >= 0) parts << format::bytes(m_progress.lagBytes);
    } else if (m_progress.estimatedBytes > 0) {
      parts << format::percent(double(m_progress.bytes) / double(m_progress.estimatedBytes));
    }
    if (m_progress.rowsPerSecond > 0) parts << tr("%1 rows/s").arg(format::count(qint64(m_progress.rowsPerSecond)));
  } else if (m_progress.rows > 0) {
    parts << format::rows(m_progress.rows);
  }
  return parts.join(u" · "_s);
}

} // namespace portolan::ui
