// SPDX-License-Identifier: GPL-3.0-or-later
// The binlog's building blocks: event types, the header, a cursor that cannot run over the end.
#pragma once

#include "core/base/result.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace portolan::mysql::binlog {

/// The event cannot be what the server wrote; `what` names the place.
[[nodiscard]] std::unexpected<Error> damaged(const QString &what);

enum class EventType : std::uint8_t {
  Query = 2, Stop = 3, Rotate = 4, IntVar = 5, Rand = 13, UserVar = 14, FormatDescription = 15, Xid = 16, BeginLoadQuery = 17, ExecuteLoadQuery = 18, TableMap = 19,
  WriteRowsV1 = 23, UpdateRowsV1 = 24, DeleteRowsV1 = 25, Incident = 26, Heartbeat = 27, Ignorable = 28, RowsQuery = 29,
  WriteRowsV2 = 30, UpdateRowsV2 = 31, DeleteRowsV2 = 32, Gtid = 33, AnonymousGtid = 34, PreviousGtids = 35, TransactionContext = 36, ViewChange = 37, XaPrepare = 38,
  PartialUpdateRows = 39, TransactionPayload = 40, HeartbeatV2 = 41, GtidTagged = 42,
  AnnotateRows = 160, BinlogCheckpoint = 161, MariaGtid = 162, MariaGtidList = 163, StartEncryption = 164, QueryCompressed = 165,
  WriteRowsCompressedV1 = 166, UpdateRowsCompressedV1 = 167, DeleteRowsCompressedV1 = 168, WriteRowsCompressed = 169, UpdateRowsCompressed = 170, DeleteRowsCompressed = 171,
};

inline constexpr std::uint16_t flagArtificial = 0x20, flagIgnorable = 0x80;
inline constexpr std::size_t headerSize = 19;

struct Header {
  std::uint32_t timestamp = 0;
  std::uint8_t type = 0;
  std::uint32_t serverId = 0, size = 0, nextPosition = 0;
  std::uint16_t flags = 0;
  [[nodiscard]] bool is(EventType t) const { return type == static_cast<std::uint8_t>(t); }
};

/// Reads forward; once something is missing, `good()` is false and all that follows reads as zero.
class Cursor {
public:
  explicit Cursor(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}
  [[nodiscard]] bool good() const { return m_good; }
  [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
  [[nodiscard]] std::string_view rest() const { return {m_at, left()}; }
  void fail() { m_good = false; m_at = m_end; }

  template<class T> T little() {
    if (left() < sizeof(T)) { fail(); return 0; }
    T value;
    std::memcpy(&value, m_at, sizeof(T));
    m_at += sizeof(T);
    return value;
  }
  std::uint8_t u8() { return little<std::uint8_t>(); }
  std::uint16_t u16() { return little<std::uint16_t>(); }
  std::uint32_t u32() { return little<std::uint32_t>(); }
  std::uint64_t u64() { return little<std::uint64_t>(); }
  std::uint64_t littleBytes(std::size_t n) {
    if (left() < n || n > 8) { fail(); return 0; }
    std::uint64_t value = 0;
    std::memcpy(&value, m_at, n);
    m_at += n;
    return value;
  }
  std::uint64_t bigBytes(std::size_t n) {
    if (left() < n || n > 8) { fail(); return 0; }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < n; ++i) value = value << 8 | static_cast<unsigned char>(m_at[i]);
    m_at += n;
    return value;
  }
  /// A length-encoded integer.
  std::uint64_t packed() {
    const std::uint8_t lead = u8();
    switch (lead) {
    case 252: return u16();
    case 253: return littleBytes(3);
    case 254: return u64();
    case 251: case 255: fail(); return 0;
    default: return lead;
    }
  }
  std::string_view bytes(std::uint64_t n) {
    if (left() < n) { fail(); return {}; }
    const std::string_view view(m_at, n);
    m_at += n;
    return view;
  }
  std::string_view packedBytes() { return bytes(packed()); }
  /// An integer of MySQL's serialization library: as many one bits lead (from the lowest) as bytes follow the first.
  std::uint64_t serial() {
    const std::uint8_t lead = u8();
    const auto more = static_cast<std::size_t>(std::countr_one(lead));
    if (more >= 7) return more == 8 ? u64() : littleBytes(7);
    return littleBytes(more) << (7 - more) | static_cast<std::uint64_t>(lead >> (more + 1));
  }
  void skip(std::uint64_t n) { (void)bytes(n); }

private:
  const char *m_at, *m_end;
  bool m_good = true;
};

} // namespace portolan::mysql::binlog
