// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace portolan {

/// A request to stop, shared by everything that works for one run. Thread-safe, cheap to copy.
/// `onCancel` registers a wake-up (a connection's cancel(), a queue's close()); it runs in the thread
/// that cancels and is dropped with the returned Registration.
class CancelToken {
  struct State {
    std::atomic<bool> cancelled{false}, graceful{false};
    std::mutex mutex;
    std::map<int, std::function<void()>> wakeUps;
    int nextId = 0;
  };

public:
  class Registration {
  public:
    Registration() = default;
    Registration(std::weak_ptr<State> state, int id) : m_state(std::move(state)), m_id(id) {}
    Registration(Registration &&other) noexcept : m_state(std::move(other.m_state)), m_id(other.m_id) { other.m_state.reset(); }
    Registration &operator=(Registration &&other) noexcept {
      if (this != &other) { release(); m_state = std::move(other.m_state); m_id = other.m_id; other.m_state.reset(); }
      return *this;
    }
    ~Registration() { release(); }
    void release() {
      if (auto s = m_state.lock()) { const std::lock_guard lock(s->mutex); s->wakeUps.erase(m_id); }
      m_state.reset();
    }

  private:
    std::weak_ptr<State> m_state;
    int m_id = 0;
  };

  CancelToken() : m_state(std::make_shared<State>()) {}

  /// Stop at once: wakes everything that waits.
  void cancel() const {
    const std::lock_guard lock(m_state->mutex);
    if (m_state->cancelled.exchange(true)) return;
    for (auto &[id, wakeUp] : m_state->wakeUps) wakeUp();
  }
  /// Stop at the next safe point (end of a chunk); nothing is interrupted.
  void requestStop() const { m_state->graceful.store(true); }
  [[nodiscard]] bool isCancelled() const { return m_state->cancelled.load(std::memory_order_relaxed); }
  [[nodiscard]] bool stopRequested() const { return m_state->graceful.load(std::memory_order_relaxed) || isCancelled(); }
  [[nodiscard]] Result<> check() const {
    if (isCancelled()) return std::unexpected(Error::cancelled());
    return {};
  }
  [[nodiscard]] Registration onCancel(std::function<void()> wakeUp) const {
    const std::lock_guard lock(m_state->mutex);
    const int id = m_state->nextId++;
    if (m_state->cancelled.load()) wakeUp();
    m_state->wakeUps.emplace(id, std::move(wakeUp));
    return {m_state, id};
  }

private:
  std::shared_ptr<State> m_state;
};

} // namespace portolan
