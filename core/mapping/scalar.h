// SPDX-License-Identifier: GPL-3.0-or-later
// Single values between a batch's physical forms and SQLite's five storage classes; private to this room.
#pragma once

#include "core/catalog/data_type.h"
#include "core/rows/row_batch.h"

#include <optional>
#include <string>

namespace portolan::mapping {

/// A value as SQLite sees it. `bytes` is borrowed: valid until the next read through the same column.
struct Scalar {
  enum class Kind : std::uint8_t { Null, Integer, Real, Text, Blob } kind = Kind::Null;
  std::int64_t integer = 0;
  double real = 0;
  std::string_view bytes;

  static Scalar null() { return {}; }
  static Scalar of(std::int64_t v) { return {Kind::Integer, v, 0, {}}; }
  static Scalar of(double v) { return {Kind::Real, 0, v, {}}; }
  static Scalar text(std::string_view v) { return {Kind::Text, 0, 0, v}; }
  static Scalar blob(std::string_view v) { return {Kind::Blob, 0, 0, v}; }
  [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
  [[nodiscard]] bool isNumber() const { return kind == Kind::Integer || kind == Kind::Real; }
};

/// The value at a row; `scratch` holds text that had to be made. `exact` writes numbers so that they read back the same
/// (conversion); otherwise as SQLite prints them (expressions).
[[nodiscard]] Scalar scalarAt(const ColumnVector &column, std::size_t row, std::string &scratch);

/// SQLite's text of a number: 15 digits, always with a point for reals.
void appendSqliteText(std::string &out, const Scalar &value);
[[nodiscard]] std::string_view textOf(const Scalar &value, std::string &scratch);
/// The number at the start of a text, as SQLite's CAST and arithmetic take it.
[[nodiscard]] Scalar numberPrefix(std::string_view text);
/// A text that is wholly a number, else nothing (affinity).
[[nodiscard]] std::optional<Scalar> wholeNumber(std::string_view text);
[[nodiscard]] double realOf(const Scalar &value);
[[nodiscard]] std::int64_t integerOf(const Scalar &value);

// ---- text forms of the temporal and binary physicals
void appendDate(std::string &out, std::int64_t days);
void appendTime(std::string &out, std::int64_t micros);
void appendDateTime(std::string &out, std::int64_t micros);
void appendUuid(std::string &out, std::string_view bytes16);
void appendInterval(std::string &out, std::string_view bytes16);
[[nodiscard]] std::optional<std::int64_t> parseDate(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parseTime(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parseDateTime(std::string_view text); ///< an offset at the end is applied
[[nodiscard]] std::int64_t daysFromCivil(std::int64_t year, unsigned month, unsigned day);
void civilFromDays(std::int64_t days, std::int64_t &year, unsigned &month, unsigned &day);

/// Appends `value` as the physical form of `type`. False: the type cannot hold it (nothing was appended).
[[nodiscard]] bool appendAs(ColumnVector &out, const Scalar &value, const DataType &type);
/// One value of a column as another type, exactly: numbers keep every digit. False: it cannot be held.
[[nodiscard]] bool convertValue(const ColumnVector &in, std::size_t row, ColumnVector &out, const DataType &type, std::string &scratch);

// ---- UTF-8
[[nodiscard]] std::size_t utf8Length(std::string_view text);
/// Bytes of the character that starts at `at`; 1 for an invalid byte.
[[nodiscard]] std::size_t utf8Width(std::string_view text, std::size_t at);

} // namespace portolan::mapping
