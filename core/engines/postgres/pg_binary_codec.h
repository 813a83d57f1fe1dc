// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's binary form of single values, both ways, between RowBatch columns and length-prefixed fields. COPY, bound
// parameters, array elements and pgoutput tuples all use this one form (PostgreSQL 15, "COPY", "Binary Format").
#pragma once

#include "core/base/result.h"
#include "core/engines/postgres/pg_types.h"
#include "core/rows/policy.h"
#include "core/rows/row_batch.h"

#include <bit>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace portolan::pg {

/// Bytes in network order, grown by doubling and never zero-filled.
class WireBuffer {
public:
  char *grow(std::size_t n) {
    if (m_size + n > m_capacity) reserve(m_size + n);
    char *at = m_data.get() + m_size;
    m_size += n;
    return at;
  }
  void put8(std::uint8_t v) { *grow(1) = static_cast<char>(v); }
  void put16(std::uint16_t v) { store(grow(2), __builtin_bswap16(v)); }
  void put32(std::uint32_t v) { store(grow(4), __builtin_bswap32(v)); }
  void put64(std::uint64_t v) { store(grow(8), __builtin_bswap64(v)); }
  void putBytes(std::string_view v) { if (!v.empty()) std::memcpy(grow(v.size()), v.data(), v.size()); }
  void patch32(std::size_t at, std::uint32_t v) { store(m_data.get() + at, __builtin_bswap32(v)); }
  void truncate(std::size_t size) { m_size = size; }
  void clear() { m_size = 0; }
  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] const char *data() const { return m_data.get(); }
  [[nodiscard]] std::string_view view(std::size_t from = 0) const { return {m_data.get() + from, m_size - from}; }

private:
  static_assert(std::endian::native == std::endian::little, "the byte swaps below assume a little-endian machine");
  template<class T> static void store(char *to, T v) { std::memcpy(to, &v, sizeof v); }
  void reserve(std::size_t needed);
  std::unique_ptr<char[]> m_data;
  std::size_t m_size = 0, m_capacity = 0;
};

[[nodiscard]] inline std::uint16_t load16(const char *p) { std::uint16_t v; std::memcpy(&v, p, 2); return __builtin_bswap16(v); }
[[nodiscard]] inline std::uint32_t load32(const char *p) { std::uint32_t v; std::memcpy(&v, p, 4); return __builtin_bswap32(v); }
[[nodiscard]] inline std::uint64_t load64(const char *p) { std::uint64_t v; std::memcpy(&v, p, 8); return __builtin_bswap64(v); }

/// Why a value does not fit its column.
enum class Problem : std::uint8_t { None, ZeroDate, Infinity, NotANumber, OutOfRange, TooLong, NulByte, InvalidText, WrongKind };
[[nodiscard]] QString problemText(Problem problem);
/// "zero-date", "out-of-range"…: as counted in PolicyCounts.
[[nodiscard]] const char *problemKey(Problem problem);

/// Writes one field: int32 length (-1: NULL) and the value. With `clamp` the nearest value that fits is written where
/// there is one. On a problem nothing is written.
[[nodiscard]] Problem encodeField(WireBuffer &out, const WireColumn &column, const ColumnVector &values, std::size_t row, bool clamp = false);

/// Reads one value of `length` bytes into a column whose physical form is the wire form's own. False: malformed.
[[nodiscard]] bool decodeField(Wire wire, const char *data, std::size_t length, ColumnVector &out);
/// The same from the type's text output with Portolan's session settings (ISO dates, UTC, hex bytea).
[[nodiscard]] bool decodeText(const WireColumn &column, std::string_view text, ColumnVector &out);
/// The physical form that decodeField gives.
[[nodiscard]] Physical physicalOf(Wire wire);

/// A value as the text that PostgreSQL reads for it; also for messages. Appends.
void appendValueText(std::string &out, const ColumnVector &values, std::size_t row);

/// Encodes the fields of one column and applies the value policies to what does not fit.
class FieldEncoder {
public:
  FieldEncoder(WireColumn column, const ValuePolicies &policies) : m_column(std::move(column)), m_policies(policies) {}
  [[nodiscard]] const WireColumn &column() const { return m_column; }
  /// Writes the field, or what the policy says; on Fail gives the problem and writes nothing.
  [[nodiscard]] Problem encode(WireBuffer &out, const ColumnVector &values, std::size_t row) {
    const Problem problem = encodeField(out, m_column, values, row);
    return problem == Problem::None ? problem : resolve(out, values, row, problem);
  }
  void addCounts(PolicyCounts &counts) const;
  void takeCounts(PolicyCounts &counts) { addCounts(counts); m_counts.clear(); }

private:
  [[nodiscard]] ValuePolicy policyFor(Problem problem) const;
  Problem resolve(WireBuffer &out, const ColumnVector &values, std::size_t row, Problem problem);
  WireColumn m_column;
  ValuePolicies m_policies;
  PolicyCounts m_counts;
};

/// The error for a value that no policy lets through: names table, column, value (shortened) and what to do.
[[nodiscard]] Error valueError(const WireColumn &column, const ColumnVector &values, std::size_t row, Problem problem);

} // namespace portolan::pg
