// SPDX-License-Identifier: GPL-3.0-or-later
// One run of one task: the worker, the snapshot that is polled five times a second, the history for the charts.
#pragma once

#include "core/task/migration.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace portolan::ui {

/// The part of Migration that the window uses; tests put their own behind it.
class MigrationRunner {
public:
  virtual ~MigrationRunner() = default;
  virtual MigrationResult run() = 0; ///< in a worker thread
  virtual void stop() = 0;
  virtual void pause(bool paused) = 0;
  [[nodiscard]] virtual bool canPause() const { return true; }
  [[nodiscard]] virtual MigrationProgress progress() const = 0;
  [[nodiscard]] virtual std::vector<MigrationMessage> messagesSince(std::size_t &from) const = 0;
};
using RunnerFactory = std::function<std::shared_ptr<MigrationRunner>(MigrationOptions)>;

struct RunSample { double seconds = 0, rowsPerSecond = 0, megabytesPerSecond = 0, lagSeconds = -1, lagKilobytes = -1; };

class Run : public QObject {
  Q_OBJECT
public:
  enum class State { Running, Paused, Stopping, Succeeded, WithRejects, Different, Failed, Cancelled, Interrupted, Stopped };

  /// What the worker does; a comparison and a reload are runs like any other.
  enum class Kind { Migrate, Reload, Validate, Reverse, CleanUp };

  Run(int number, QString taskName, QObject *parent = nullptr);
  ~Run() override;

  void start(QThreadPool &pool, std::shared_ptr<MigrationRunner> runner);
  /// Of an interrupted run: it is not taken up again.
  void discard();
  /// Asks for a stop at the end of a chunk; a second call stops at once.
  void stop();
  void setPaused(bool paused);

  [[nodiscard]] int number() const { return m_number; }
  [[nodiscard]] const QString &taskName() const { return m_taskName; }
  [[nodiscard]] State state() const { return m_state; }
  [[nodiscard]] bool canPause() const { return isActive() && m_state != State::Stopping && m_runner && m_runner->canPause(); }
  [[nodiscard]] bool isActive() const { return m_state == State::Running || m_state == State::Paused || m_state == State::Stopping; }
  [[nodiscard]] QString stateText() const;
  [[nodiscard]] QString stateIcon() const;
  [[nodiscard]] QString kindText() const; ///< "reload", "comparison"…; empty: a migration
  [[nodiscard]] const MigrationProgress &progress() const { return m_progress; }
  [[nodiscard]] const MigrationResult &result() const { return m_result; }
  [[nodiscard]] const std::vector<MigrationMessage> &messages() const { return m_messages; }
  [[nodiscard]] const std::vector<RunSample> &samples() const { return m_samples; }
  [[nodiscard]] const std::vector<std::pair<QDateTime, QString>> &timeline() const { return m_timeline; }
  [[nodiscard]] QDateTime started() const { return m_started; }
  [[nodiscard]] QDateTime finished() const { return m_finished; }
  /// How long nothing moved although the run is loading; 0: it moves.
  [[nodiscard]] double stalledSeconds() const;
  /// One line for the status bar: "#12 loading · 71 % · 412,000 rows/s".
  [[nodiscard]] QString statusLine() const;

  qint64 storedId = 0;  ///< in the workspace file
  Kind kind = Kind::Migrate;
  bool aside = false;   ///< beside the run that follows, or while that rests: not what the pages of the task show
  bool eventsStored = false;
  QString folder;       ///< known from the start: a killed run is resumed from there

  /// A run of an earlier session, as the workspace file remembers it.
  void restore(State state, const QDateTime &started, const QDateTime &finished, const MigrationResult &result, const MigrationProgress &progress,
               std::vector<MigrationMessage> messages);

Q_SIGNALS:
  void progressChanged(); ///< at most five times a second
  void messagesAdded();
  void stateChanged();

private:
  void poll();
  void finish(MigrationResult result);
  void setState(State state);

  const int m_number;
  const QString m_taskName;
  State m_state = State::Running;
  std::shared_ptr<MigrationRunner> m_runner;
  QTimer m_timer;
  QElapsedTimer m_clock;
  MigrationProgress m_progress;
  MigrationResult m_result;
  std::vector<MigrationMessage> m_messages;
  std::size_t m_nextMessage = 0;
  std::vector<RunSample> m_samples;
  std::vector<std::pair<QDateTime, QString>> m_timeline;
  QDateTime m_started, m_finished;
  qint64 m_lastMove = 0, m_lastSample = -1000, m_lastRows = -1;
  bool m_hadPhase = false;
};

} // namespace portolan::ui
