// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>

namespace portolan {

/// A queue bounded in bytes, not in items: a row may be one byte or one gigabyte. One item larger than
/// the bound passes when the queue is empty. Thread-safe; close() wakes both sides.
template<class T> class BoundedQueue {
public:
  explicit BoundedQueue(std::size_t maxBytes) : m_maxBytes(maxBytes) {}

  /// Blocks while full. False when closed: the item was not taken.
  bool push(T item, std::size_t bytes) {
    std::unique_lock lock(m_mutex);
    m_notFull.wait(lock, [&] { return m_closed || m_items.empty() || m_bytes + bytes <= m_maxBytes; });
    if (m_closed) return false;
    m_items.emplace_back(std::move(item), bytes);
    m_bytes += bytes;
    m_notEmpty.notify_one();
    return true;
  }
  /// Blocks while empty. Nothing when finished or closed and drained.
  std::optional<T> pop() {
    std::unique_lock lock(m_mutex);
    m_notEmpty.wait(lock, [&] { return m_closed || m_finished || !m_items.empty(); });
    if (m_closed || m_items.empty()) return std::nullopt;
    T item = std::move(m_items.front().first);
    m_bytes -= m_items.front().second;
    m_items.pop_front();
    m_notFull.notify_all();
    return item;
  }
  /// The producer has no more: what is queued is still handed out.
  void finish() { const std::lock_guard lock(m_mutex); m_finished = true; m_notEmpty.notify_all(); }
  /// Stop now: what is queued is dropped.
  void close() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_items.clear();
    m_bytes = 0;
    m_notEmpty.notify_all();
    m_notFull.notify_all();
  }
  [[nodiscard]] std::size_t bytes() const { const std::lock_guard lock(m_mutex); return m_bytes; }

private:
  mutable std::mutex m_mutex;
  std::condition_variable m_notFull, m_notEmpty;
  std::deque<std::pair<T, std::size_t>> m_items;
  std::size_t m_bytes = 0;
  const std::size_t m_maxBytes;
  bool m_closed = false, m_finished = false;
};

} // namespace portolan
