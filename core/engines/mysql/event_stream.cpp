// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/event_stream.h"

#include <algorithm>
#include <zstd.h>

namespace portolan::mysql::binlog {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

constexpr std::size_t chunk = 64u << 10;
constexpr std::size_t flushAt = 256u << 10;

} // namespace

/// Grows with what is really there, not with what an event claims to be.
Result<bool> EventStream::have(std::size_t bytes) {
  while (m_buffer.size() - m_at < bytes && !m_ended) {
    if (m_at > 0) {
      m_buffer.erase(0, m_at);
      m_at = 0;
    }
    const std::size_t old = m_buffer.size();
    m_buffer.resize(old + chunk);
    auto got = m_pull(m_buffer.data() + old, chunk);
    m_buffer.resize(old + got.value_or(0));
    if (!got) return std::unexpected(got.error());
    m_ended = *got == 0;
  }
  return m_buffer.size() - m_at >= bytes;
}

Result<std::optional<std::string_view>> EventStream::next() {
  auto header = have(headerSize);
  if (!header) return std::unexpected(header.error());
  if (!*header) {
    if (m_buffer.size() > m_at) return damaged(tr("an event inside a transaction is cut off"));
    return std::optional<std::string_view>();
  }
  std::uint32_t length = 0;
  std::memcpy(&length, m_buffer.data() + m_at + 9, 4);
  if (length < headerSize) return damaged(tr("an event inside a transaction is cut off"));
  auto whole = have(length);
  if (!whole) return std::unexpected(whole.error());
  if (!*whole) return damaged(tr("an event inside a transaction is cut off"));
  const std::string_view event(m_buffer.data() + m_at, length);
  m_at += length;
  return std::optional(event);
}

Result<EventStream> payloadEvents(std::string_view body) {
  Cursor in(body);
  std::uint64_t compression = 255, size = 0, packedSize = 0;
  for (;;) {
    const std::uint64_t kind = in.packed();
    if (!in.good()) return damaged(QStringLiteral("TRANSACTION_PAYLOAD"));
    if (kind == 0) break;
    Cursor value(in.packedBytes());
    if (kind == 1) packedSize = value.packed();
    if (kind == 2) compression = value.packed();
    if (kind == 3) size = value.packed();
  }
  std::string_view events = in.rest();
  if (packedSize > 0 && packedSize < events.size()) events = events.substr(0, packedSize);
  if (compression == 255)
    return EventStream([events](char *to, std::size_t room) mutable -> Result<std::size_t> {
      const std::size_t n = std::min(room, events.size());
      if (n > 0) std::memcpy(to, events.data(), n);
      events.remove_prefix(n);
      return n;
    });
  if (compression != 0) return damaged(tr("compression %1 of a transaction is not known").arg(compression));
  struct State {
    std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream *)> stream{ZSTD_createDStream(), ZSTD_freeDStream};
    ZSTD_inBuffer in{};
    std::uint64_t left = 0;
  };
  auto state = std::make_shared<State>();
  if (!state->stream) return std::unexpected(Error::internal(tr("Out of memory")));
  state->in = {events.data(), events.size(), 0};
  state->left = size;
  return EventStream([state](char *to, std::size_t room) -> Result<std::size_t> {
    ZSTD_outBuffer out{to, room, 0};
    while (out.pos == 0) {
      const std::size_t before = state->in.pos;
      const std::size_t result = ZSTD_decompressStream(state->stream.get(), &out, &state->in);
      if (ZSTD_isError(result)) return damaged(tr("a compressed transaction cannot be unpacked"));
      if (out.pos > state->left) return damaged(tr("a compressed transaction is larger than it says"));
      if (out.pos == 0 && state->in.pos == before) break; // nothing went in and nothing came out: the end
    }
    state->left -= out.pos;
    if (out.pos == 0 && state->left > 0) return damaged(tr("a compressed transaction is shorter than it says"));
    return out.pos;
  });
}

HeldEvents::~HeldEvents() {
  for (const Piece &p : m_pieces) m_file->release(p.at, p.bytes);
}

Result<> HeldEvents::append(const Header &header, std::string_view body) {
  const auto put = [&](const auto value) { m_buffer.append(reinterpret_cast<const char *>(&value), sizeof value); };
  put(header.timestamp);
  put(header.type);
  put(header.serverId);
  put(static_cast<std::uint32_t>(headerSize + body.size())); // the checksum stays behind
  put(header.nextPosition);
  put(header.flags);
  m_buffer += body;
  return m_spilling && m_buffer.size() >= flushAt ? spill() : Result<>();
}

Result<> HeldEvents::spill() {
  m_spilling = true;
  if (m_buffer.empty()) return {};
  auto at = m_file->append(m_buffer);
  if (!at) return std::unexpected(at.error());
  if (!m_pieces.empty() && m_pieces.back().at + m_pieces.back().bytes == *at) m_pieces.back().bytes += m_buffer.size();
  else m_pieces.push_back({*at, m_buffer.size()});
  m_spilled += m_buffer.size();
  m_buffer.clear();
  m_buffer.shrink_to_fit();
  return {};
}

EventStream HeldEvents::replay() const {
  std::size_t piece = 0;
  std::uint64_t at = 0;
  return EventStream([this, piece, at](char *to, std::size_t room) mutable -> Result<std::size_t> {
    while (piece < m_pieces.size() && at == m_pieces[piece].bytes) {
      ++piece;
      at = 0;
    }
    if (piece < m_pieces.size()) {
      auto n = m_file->read(m_pieces[piece].at + at, to, static_cast<std::size_t>(std::min<std::uint64_t>(room, m_pieces[piece].bytes - at)));
      if (n && *n == 0) return std::unexpected(Error::internal(tr("A spilled transaction is shorter than it was")));
      at += n.value_or(0);
      return n;
    }
    const std::size_t n = std::min<std::size_t>(room, m_buffer.size() - static_cast<std::size_t>(at)); // what was not spilled
    if (n > 0) std::memcpy(to, m_buffer.data() + at, n);
    at += n;
    return n;
  });
}

} // namespace portolan::mysql::binlog
