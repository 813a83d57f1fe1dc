// SPDX-License-Identifier: GPL-3.0-or-later
// Rows on the move. Column-typed, arena-backed, move-only: the row path holds no QVariant and makes no
// allocation per value. One thread at a time owns a batch; it is handed on by move.
#pragma once

#include "core/catalog/data_type.h"

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

/// How a column's values lie in memory. One physical form per meaning, whatever the engine sent, so that a
/// snapshot and a change of the same row are bit-equal.
enum class Physical : std::uint8_t {
  Bool,     ///< int64 0 or 1
  Int64,
  UInt64,   ///< bit-cast into the int64 slot
  Float32,  ///< a double that holds the float exactly
  Float64,
  Decimal,  ///< text: [-]digits[.digits], no exponent, the scale of the source kept; NaN/Infinity: Special
  Text,     ///< UTF-8
  Bytes,
  Date,     ///< int64 days since 1970-01-01, proleptic Gregorian, BC allowed
  Time,     ///< int64 microseconds, may be negative or beyond 24 h (MySQL TIME)
  DateTime, ///< int64 microseconds since 1970-01-01 of a wall clock without zone
  Instant,  ///< int64 microseconds since 1970-01-01 00:00 UTC
  Interval, ///< 16 bytes, native byte order: int32 months, int32 days, int64 microseconds
  Uuid,     ///< 16 bytes, network order
  Json,     ///< UTF-8 text as the source wrote it
  Bits,     ///< text of '0' and '1', most significant first, declared length
  Geometry, ///< EWKB little-endian with SRID flag when the SRID is not 0
  Dynamic,  ///< SQLite: the tag tells each value's storage class
};

enum class Tag : std::uint8_t {
  Null,
  Value,     ///< of the column's physical type
  Special,   ///< text of a value its physical type cannot hold: "0000-00-00", "infinity", "-infinity", "NaN", "2020-00-00"
  Integer,   ///< Dynamic: int64
  Real,      ///< Dynamic: double
  TextValue, ///< Dynamic: UTF-8 (may be invalid: SQLite does not check)
  Blob,      ///< Dynamic: bytes
  Unchanged, ///< change stream: not sent because unchanged (TOAST)
  Missing,   ///< change stream: not part of the image that was logged
};

[[nodiscard]] constexpr bool isVariable(Physical p) {
  return p == Physical::Decimal || p == Physical::Text || p == Physical::Bytes || p == Physical::Interval
         || p == Physical::Uuid || p == Physical::Json || p == Physical::Bits || p == Physical::Geometry;
}

/// The physical form for values of a catalog type; every engine's reader and change source uses it.
[[nodiscard]] Physical physicalFor(const DataType &type);

/// One column of a batch. REQUIRES: row < size().
class ColumnVector {
public:
  explicit ColumnVector(Physical physical = Physical::Text) : m_physical(physical) {}

  [[nodiscard]] Physical physical() const { return m_physical; }
  [[nodiscard]] std::size_t size() const { return m_tags.size(); }
  [[nodiscard]] Tag tag(std::size_t row) const { return m_tags[row]; }
  [[nodiscard]] bool isNull(std::size_t row) const { return m_tags[row] == Tag::Null; }
  [[nodiscard]] std::int64_t integer(std::size_t row) const { return m_slots[row]; }
  [[nodiscard]] double real(std::size_t row) const { return std::bit_cast<double>(m_slots[row]); }
  /// Bytes of a variable-length or Special value.
  [[nodiscard]] std::string_view view(std::size_t row) const {
    const auto slot = static_cast<std::uint64_t>(m_slots[row]);
    return {m_arena.data() + (slot >> 32), slot & 0xffffffffU};
  }

  void appendNull() { push(Tag::Null, 0); }
  void appendInteger(std::int64_t v) { push(Tag::Value, v); }
  void appendReal(double v) { push(Tag::Value, std::bit_cast<std::int64_t>(v)); }
  void appendBytes(std::string_view v, Tag tag = Tag::Value) { push(tag, store(v)); }
  void appendSpecial(std::string_view text) { push(Tag::Special, store(text)); }
  void appendDynamicInteger(std::int64_t v) { push(Tag::Integer, v); }
  void appendDynamicReal(double v) { push(Tag::Real, std::bit_cast<std::int64_t>(v)); }
  void appendTag(Tag tag) { push(tag, 0); } ///< Unchanged, Missing
  /// Room for a value of `length` bytes that the caller fills at once (before the next append).
  char *appendUninitialised(std::size_t length, Tag tag = Tag::Value) {
    const std::size_t offset = m_arena.size();
    m_arena.resize(offset + length);
    push(tag, pack(offset, length));
    return m_arena.data() + offset;
  }
  /// Takes over one value of another column of the same physical type.
  void appendFrom(const ColumnVector &other, std::size_t row) {
    if (other.holdsBytes(row)) push(other.m_tags[row], store(other.view(row)));
    else push(other.m_tags[row], other.m_slots[row]);
  }
  [[nodiscard]] bool holdsBytes(std::size_t row) const {
    switch (m_tags[row]) {
    case Tag::Special: case Tag::TextValue: case Tag::Blob: return true;
    case Tag::Value: return isVariable(m_physical);
    case Tag::Null: case Tag::Integer: case Tag::Real: case Tag::Unchanged: case Tag::Missing: return false;
    }
    return false;
  }
  void clear() { m_tags.clear(); m_slots.clear(); m_arena.clear(); }
  [[nodiscard]] std::size_t bytes() const { return m_arena.size() + m_tags.size() * 9; }
  [[nodiscard]] std::size_t capacityBytes() const { return m_arena.capacity() + m_tags.capacity() + m_slots.capacity() * 8; }

private:
  static std::int64_t pack(std::size_t offset, std::size_t length) {
    return static_cast<std::int64_t>((static_cast<std::uint64_t>(offset) << 32) | length);
  }
  std::int64_t store(std::string_view v) {
    const std::size_t offset = m_arena.size();
    m_arena.append(v);
    return pack(offset, v.size());
  }
  void push(Tag tag, std::int64_t slot) { m_tags.push_back(tag); m_slots.push_back(slot); }

  Physical m_physical;
  std::vector<Tag> m_tags;
  std::vector<std::int64_t> m_slots; ///< value, or offset << 32 | length into the arena (arena below 4 GiB)
  std::string m_arena;
};

/// A block of rows, typically 1 to 8 MB. `raw` carries rows in a wire format that source and target share
/// (rawFormat "pgcopy": tuples of PostgreSQL's binary COPY without header and trailer); then the columns are empty.
class RowBatch {
public:
  RowBatch() = default;
  RowBatch(RowBatch &&) noexcept = default;
  RowBatch &operator=(RowBatch &&) noexcept = default;
  RowBatch(const RowBatch &) = delete;
  RowBatch &operator=(const RowBatch &) = delete;

  std::vector<ColumnVector> columns;
  std::string raw;
  std::string_view rawFormat; ///< a string literal; empty: the columns hold the rows

  [[nodiscard]] std::size_t rows() const { return rawFormat.empty() ? (columns.empty() ? m_rawRows : columns.front().size()) : m_rawRows; }
  void setRawRows(std::size_t n) { m_rawRows = n; }
  /// Bytes of the values held: what the queues and the memory budget count.
  [[nodiscard]] std::size_t bytes() const {
    std::size_t sum = raw.size();
    for (const ColumnVector &c : columns) sum += c.bytes();
    return sum;
  }
  /// Empties the rows, keeps shape and capacity.
  void clear() {
    for (ColumnVector &c : columns) c.clear();
    raw.clear();
    m_rawRows = 0;
  }
  void shape(const std::vector<Physical> &physicals) {
    columns.clear();
    for (const Physical p : physicals) columns.emplace_back(p);
  }

private:
  std::size_t m_rawRows = 0;
};

} // namespace portolan
