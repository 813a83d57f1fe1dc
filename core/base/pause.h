// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <chrono>
#include <condition_variable>

namespace portolan {

/// A request to rest, shared by everything that works for one run. Thread-safe, cheap to copy.
class PauseGate {
  struct State {
    std::mutex mutex;
    std::condition_variable changed;
    bool paused = false;
    std::chrono::steady_clock::time_point since;
  };

public:
  PauseGate() : m_state(std::make_shared<State>()) {}

  void set(bool paused) const {
    {
      const std::lock_guard lock(m_state->mutex);
      if (paused && !m_state->paused) m_state->since = std::chrono::steady_clock::now();
      m_state->paused = paused;
    }
    m_state->changed.notify_all();
  }
  [[nodiscard]] bool isPaused() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->paused;
  }
  /// Waits while paused, at most until `atMost` after the pause began (zero: without end). A stop ends the wait too.
  void wait(const CancelToken &cancel, std::chrono::seconds atMost = {}) const {
    std::unique_lock lock(m_state->mutex);
    while (m_state->paused && !cancel.stopRequested()) {
      if (atMost.count() > 0 && std::chrono::steady_clock::now() - m_state->since >= atMost) return;
      m_state->changed.wait_for(lock, std::chrono::milliseconds(50)); // a stop has no wake-up of its own
    }
  }

private:
  std::shared_ptr<State> m_state;
};

} // namespace portolan
