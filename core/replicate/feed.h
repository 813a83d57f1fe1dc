// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engines/api/changes.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace portolan::replicate {

/// What the reader hands to a lane. `epoch` grows each time the source is opened anew: a lane that waits for a fresh
/// start drops everything older.
struct Feed {
  ChangeBatch batch;
  quint64 epoch = 0;
  bool abandon = false; ///< the transaction whose slices were sent will come again from its beginning
};

/// The queue between the reader and a lane: bounded in bytes, with times on both ends, because the reader must keep
/// talking to its server while the lane is slow and the lane must flush when nothing comes. Thread-safe.
class FeedQueue {
public:
  explicit FeedQueue(std::size_t maxBytes) : m_maxBytes(maxBytes) {}

  /// False: no room before the deadline; `feed` is untouched.
  bool push(Feed &feed, Deadline deadline) {
    std::unique_lock lock(m_mutex);
    const std::size_t bytes = feed.batch.bytes();
    if (!m_room.wait_until(lock, deadline, [&] { return m_closed || m_items.empty() || m_bytes + bytes <= m_maxBytes; })) return false;
    if (m_closed) return true;
    m_bytes += bytes;
    m_changes += static_cast<qint64>(feed.batch.changes.size());
    m_items.emplace_back(std::move(feed), bytes);
    m_more.notify_one();
    return true;
  }
  enum class Pop { Item, Nothing, Finished };
  Pop pop(Feed &feed, Deadline deadline) {
    std::unique_lock lock(m_mutex);
    m_more.wait_until(lock, deadline, [&] { return m_closed || m_finished || !m_items.empty(); });
    if (m_closed) return Pop::Finished;
    if (m_items.empty()) return m_finished ? Pop::Finished : Pop::Nothing;
    feed = std::move(m_items.front().first);
    m_bytes -= m_items.front().second;
    m_changes -= static_cast<qint64>(feed.batch.changes.size());
    m_items.pop_front();
    m_room.notify_all();
    return Pop::Item;
  }
  void finish() { const std::lock_guard lock(m_mutex); m_finished = true; m_more.notify_all(); }
  void close() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_items.clear();
    m_bytes = 0;
    m_changes = 0;
    m_more.notify_all();
    m_room.notify_all();
  }
  [[nodiscard]] bool empty() const { const std::lock_guard lock(m_mutex); return m_items.empty(); }
  [[nodiscard]] std::size_t bytes() const { const std::lock_guard lock(m_mutex); return m_bytes; }
  [[nodiscard]] qint64 changes() const { const std::lock_guard lock(m_mutex); return m_changes; }
  [[nodiscard]] std::size_t maxBytes() const { return m_maxBytes; }

private:
  mutable std::mutex m_mutex;
  std::condition_variable m_room, m_more;
  std::deque<std::pair<Feed, std::size_t>> m_items;
  std::size_t m_bytes = 0;
  qint64 m_changes = 0;
  const std::size_t m_maxBytes;
  bool m_closed = false, m_finished = false;
};

} // namespace portolan::replicate
