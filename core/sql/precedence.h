// SPDX-License-Identifier: GPL-3.0-or-later
// How tightly operators bind, per dialect: one table for parser and printer.
#pragma once

#include "core/sql/ast.h"

#include <string_view>

namespace portolan::sql {

/// Levels of one dialect; larger binds tighter.
struct Precedence {
  int assign = 5, orOp = 10, xorOp = 15, andOp = 20, notOp = 25, isTest = 35, comparison = 35, equality = 35, range = 35, other = 45, additive = 55,
      multiplicative = 60, power = 65, concat = 10, unary = 70, bang = 75, collate = 80, zone = 68, cast = 85, postfix = 90, json = 90, bitOr = 40,
      bitAnd = 45, shift = 50;
  static constexpr int primary = 100;
};
[[nodiscard]] Precedence precedenceOf(Dialect dialect, bool pipesAsConcat = false);

/// Level of an infix operator, 0 when it is none in this dialect. `op` is upper case.
[[nodiscard]] int binaryPrecedence(std::string_view op, const Precedence &levels, Dialect dialect);
/// Level of an expression node as printed in this dialect.
[[nodiscard]] int nodePrecedence(const Node &node, const Precedence &levels, Dialect dialect);

} // namespace portolan::sql
