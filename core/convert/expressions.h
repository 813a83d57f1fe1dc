// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions that stand in a catalog as text: defaults, checks, generated columns, index parts.
#pragma once

#include "core/convert/session.h"

namespace portolan::convert {

enum class ExpressionUse { Default, Check, Generated, Index, Predicate, PartitionKey };

struct ConvertedExpression {
  QString sql;
  bool ok = true;      ///< false: not understood; a finding was made
};
/// `table` is the source table whose columns the text may name; `type` the target type that a default must have.
[[nodiscard]] ConvertedExpression convertExpression(Session &session, const QString &text, const Table &table, ExpressionUse use,
                                                    const DataType *type = nullptr);

/// An expression that keeps its language, with the calls of functions under their schemas on the target.
[[nodiscard]] QString callsHere(const Session &session, const QString &text);

} // namespace portolan::convert
