// SPDX-License-Identifier: GPL-3.0-or-later
// From a column of a batch to a parameter of a statement: which wire type, what the target can hold, what a policy
// makes of a value that it cannot hold. Shared by the bulk writers and the change target.
#pragma once

#include "core/engines/api/connection.h"
#include "core/engines/mysql/civil.h"

namespace portolan::mysql {

enum class Wire : std::uint8_t { Null, Int, UInt, Float, Double, Date, DateTime, Time, Text, Blob };

/// One value on its way; `bytes` points into the batch or into the binder's scratch until the next call.
struct BoundValue {
  Wire wire = Wire::Null;
  std::int64_t integer = 0; ///< Int, UInt (bit-cast), Time (microseconds)
  double real = 0;
  std::string_view bytes;
  WallClock clock;          ///< Date, DateTime: parts as they are, real date or not
};

/// Binds the values of one column.
class ColumnBinder {
public:
  ColumnBinder(TargetColumn column, Physical physical, const ValuePolicies &policies, bool wideTimestamp);

  [[nodiscard]] Wire wire() const { return m_wire; }
  [[nodiscard]] const TargetColumn &column() const { return m_column; }
  /// Errors (Data): the value does not fit and the policy is Fail; names column and value.
  Result<> bind(const ColumnVector &values, std::size_t row, BoundValue &out);
  void addCounts(PolicyCounts &counts) const;

private:
  enum class Trouble { ZeroDate, Infinity, Nan, OutOfRange, TooLong, NulByte, InvalidText };
  [[nodiscard]] Wire chooseWire() const;
  Result<> bindInteger(std::int64_t value, bool isUnsigned, BoundValue &out);
  Result<> bindReal(double value, BoundValue &out);
  Result<> bindDecimal(std::string_view text, BoundValue &out);
  Result<> bindText(std::string_view text, BoundValue &out);
  Result<> bindBytes(std::string_view bytes, BoundValue &out);
  Result<> bindDate(std::int64_t days, BoundValue &out);
  Result<> bindDateTime(std::int64_t micros, BoundValue &out);
  Result<> bindTime(std::int64_t micros, BoundValue &out);
  Result<> bindInterval(std::string_view bytes, BoundValue &out);
  Result<> bindBits(std::string_view bits, BoundValue &out);
  Result<> bindGeometry(std::string_view ewkb, BoundValue &out);
  Result<> bindSpecial(std::string_view text, BoundValue &out);
  Result<> bindDynamic(const ColumnVector &values, std::size_t row, BoundValue &out);
  /// A number without text becomes text when the target is text.
  Result<> asText(std::string text, BoundValue &out);
  /// Applies the policy. `clamp` fills `out` with the nearest value that fits; `text` is the value for people.
  Result<> trouble(Trouble what, const std::string &text, BoundValue &out, const std::function<bool(BoundValue &)> &clamp);
  [[nodiscard]] ValuePolicy policyFor(Trouble what) const;

  TargetColumn m_column;
  Physical m_physical;
  ValuePolicies m_policies;
  Wire m_wire;
  bool m_wideTimestamp;
  std::int64_t m_fractionStep = 1; ///< microseconds that the target's fraction digits can tell apart
  std::string m_scratch;
  QMap<QString, qint64> m_counts;
};

/// Type code and flag of a parameter in COM_STMT_EXECUTE and COM_STMT_BULK_EXECUTE.
void appendParameterType(std::string &out, Wire wire);
/// The value in the binary protocol (not for Null).
void appendBinary(std::string &out, const BoundValue &value);
/// The value as text for LOAD DATA and literals: numbers as they are, temporal texts, bytes as they are.
void appendPlainText(std::string &out, const BoundValue &value);
void appendLengthEncoded(std::string &out, std::uint64_t length);

} // namespace portolan::mysql
