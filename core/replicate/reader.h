// SPDX-License-Identifier: GPL-3.0-or-later
// The reading side of a replication: one stream of the source, cut at the stop point, handed to every lane, confirmed
// only up to what every lane holds durably. One thread's world but for progress() and the flags.
#pragma once

#include "core/replicate/lane.h"

namespace portolan::replicate {

class Reader {
public:
  Reader(const Engine &engine, const ReplicationOptions &options, std::vector<std::unique_ptr<Lane>> &lanes, const CancelToken &cancel);

  /// Opens the stream at `start` (empty: now).
  Result<> open(const Position &start);
  /// Position of the server when the stream was opened without one, for the targets' first checkpoint.
  Result<Position> currentPosition();
  /// Reads until the stop point, a stop request, an error, or a lane's end. True: the stop point is reached and
  /// everything before it was handed over.
  Result<bool> run(const std::function<void()> &everySecond);
  /// After the lanes have drained: tells the source.
  void confirmFinal();

  void stopAtCurrent() { m_stopAtCurrent.store(true); }
  void pause(bool paused) { m_paused.store(paused); }
  [[nodiscard]] ReplicationProgress progress() const;
  [[nodiscard]] Position stopPosition() const { return m_stop.kind == StopPoint::Kind::AtPosition ? m_stop.position : Position(); }
  [[nodiscard]] Position durable() const; ///< the least of the lanes' checkpoints

private:
  Result<> settleStopPoint();
  Result<bool> handle(ChangeBatch batch);
  Result<> loseRolledBack(ChangeBatch &batch);
  Result<bool> cutAtStop(ChangeBatch &batch);
  Result<> hand(ChangeBatch batch);
  Result<> handOne(Lane &lane, Feed feed);
  Result<> reopen(const Error *why);
  Result<bool> drain();
  [[nodiscard]] qint64 clockAhead() const;
  void talk();
  void confirmDurable();
  void look();
  void lookEverySecond();
  [[nodiscard]] bool lanesIdle() const;
  [[nodiscard]] bool laneEnded() const;
  [[nodiscard]] bool atOrPast(const Position &position, const Position &mark) const;
  void log(int level, const QString &text) const { if (m_options.log) m_options.log(level, {}, text); }

  const Engine &m_engine;
  const ReplicationOptions &m_options;
  std::vector<std::unique_ptr<Lane>> &m_lanes;
  CancelToken m_cancel;
  std::unique_ptr<ChangeSource> m_source;
  StopPoint m_stop;
  quint64 m_epoch = 1;
  bool m_inSlices = false;
  Position m_confirmed, m_seen;
  qint64 m_clockAhead = 0;
  std::optional<Error> m_lostStatus; ///< the connection beside the stream ended
  std::function<void()> m_everySecond; ///< also while a lane has no room: status and requests are for slow targets, too
  Deadline m_lastLook{}, m_lastTalk{};
  std::atomic<bool> m_stopAtCurrent{false}, m_paused{false};
  mutable std::mutex m_mutex;
  ReplicationProgress m_progress;
  std::deque<std::pair<qint64, qint64>> m_rate;
};

} // namespace portolan::replicate
