// SPDX-License-Identifier: GPL-3.0-or-later
// A converted expression with what is known of it: its type on the target, whether it may be NULL, how it compares.
#pragma once

#include "core/catalog/data_type.h"
#include "core/sql/ast.h"

namespace portolan::convert {

enum class Kind { Unknown, Null, Bool, Int, Decimal, Float, Text, Bytes, Date, TimeOfDay, Interval, DateTime, Instant, Json, Bit, Uuid, Inet, Array, Record, Other };

struct Type {
  Kind kind = Kind::Unknown;
  bool nullable = true;
  bool literal = false;      ///< a literal of the source text: may still take another type
  int scale = -1;            ///< Decimal: digits after the point, -1: not known
  bool divided = false;      ///< Decimal of a division: shown with `scale` digits, computed with more
  bool binaryText = false;   ///< text that compares byte by byte on the source (BINARY x, _bin columns)
  bool explicitCollation = false;
  QString collation;         ///< collation the target derives; empty: its default
  bool insensitive = false;  ///< that collation ignores case
  QStringList labels;        ///< ENUM or SET: in order
  bool set = false;          ///< those labels are members of a SET
  bool padded = false;       ///< char(n): blanks at the end do not count
  bool natural = false;      ///< a number that is never negative
  bool big = false;          ///< Int: 64 bits
  bool whole = false;        ///< Decimal on the source, maybe an integer on the target: a division must say numeric
  std::shared_ptr<Type> element; ///< Array

  [[nodiscard]] bool isNumber() const { return kind == Kind::Int || kind == Kind::Decimal || kind == Kind::Float; }
  [[nodiscard]] bool isText() const { return kind == Kind::Text; }
  [[nodiscard]] bool isMoment() const { return kind == Kind::Date || kind == Kind::DateTime || kind == Kind::Instant; }
};

[[nodiscard]] inline Type typeOf(Kind kind, bool nullable = true) {
  Type t;
  t.kind = kind;
  t.nullable = nullable;
  return t;
}

struct Value {
  sql::NodePtr node;
  Type type;
  [[nodiscard]] Value copy() const { return {node->clone(), type}; }
};

/// What a column of that (target) type is in an expression.
[[nodiscard]] Type typeOfColumn(const DataType &target, bool nullable);

} // namespace portolan::convert
