// SPDX-License-Identifier: GPL-3.0-or-later
// Events that do not come from the server one by one: those inside a compressed transaction, and those of a prepared XA
// transaction, kept until it is decided. Neither is ever in memory as a whole.
#pragma once

#include "core/base/result.h"
#include "core/base/spill_file.h"
#include "core/engines/mysql/binlog_format.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace portolan::mysql::binlog {

/// Events (header and body, no checksum) one after the other out of a stream of bytes; holds one of them at a time.
class EventStream {
public:
  /// Puts up to `room` bytes; 0: the end. Errors are handed on.
  using Pull = std::function<Result<std::size_t>(char *to, std::size_t room)>;
  explicit EventStream(Pull pull) : m_pull(std::move(pull)) {}
  /// Nothing: the end. The view holds until the next call. Errors (Source): an event is cut off or says a wrong size.
  Result<std::optional<std::string_view>> next();

private:
  Result<bool> have(std::size_t bytes);
  Pull m_pull;
  std::string m_buffer;
  std::size_t m_at = 0;
  bool m_ended = false;
};

/// The events of a TRANSACTION_PAYLOAD, unpacked as they are asked for. REQUIRES: `body` outlives the stream.
Result<EventStream> payloadEvents(std::string_view body);

/// Events that wait: in memory until spill() is called, from then on in the file.
class HeldEvents {
public:
  explicit HeldEvents(std::shared_ptr<SpillFile> file) : m_file(std::move(file)) {}
  ~HeldEvents();
  HeldEvents(const HeldEvents &) = delete;
  HeldEvents &operator=(const HeldEvents &) = delete;

  Result<> append(const Header &header, std::string_view body);
  Result<> spill();
  [[nodiscard]] std::size_t inMemory() const { return m_buffer.size(); }
  [[nodiscard]] std::uint64_t onDisk() const { return m_spilled; }
  /// From the first to the last. REQUIRES: this outlives the stream, and nothing is appended meanwhile.
  [[nodiscard]] EventStream replay() const;

private:
  struct Piece { std::uint64_t at = 0, bytes = 0; };
  std::shared_ptr<SpillFile> m_file;
  std::string m_buffer;
  std::vector<Piece> m_pieces;
  std::uint64_t m_spilled = 0;
  bool m_spilling = false;
};

} // namespace portolan::mysql::binlog
