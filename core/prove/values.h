// SPDX-License-Identifier: GPL-3.0-or-later
// Values of both sides in one canonical form, so that they can be compared as texts.
#pragma once

#include "core/engines/api/connection.h"
#include "core/validate/table_pair.h"

#include <string>
#include <unordered_map>

namespace portolan::prove {

/// A span of time on one server, microseconds since 1970 as that server counts: moments within it are "now" and equal.
struct Now { qint64 from = 0, to = 0; };

/// The form for two result columns of these kinds.
[[nodiscard]] validate::Form formForKinds(TypeKind source, TypeKind target);
[[nodiscard]] validate::Form formForTypes(const DataType &source, const DataType &target, bool sameEngine);

/// One value of a result; `kind` is what its engine says of the column.
[[nodiscard]] std::string canonicalValue(const std::optional<QString> &value, TypeKind kind, const validate::Form &form, const Now &now);
[[nodiscard]] std::string canonicalCell(const ColumnVector &column, std::size_t row, const validate::Form &form, const Now &now);

/// Rows as canonical texts, columns joined by '|', and how often each occurs.
using RowBag = std::unordered_map<std::string, qint64>;
/// Long rows are kept as their beginning and their hash.
[[nodiscard]] std::string bagKey(std::string row);
/// What is in `a` and not in `b`, at most `limit` rows.
[[nodiscard]] QStringList missingFrom(const RowBag &a, const RowBag &b, std::size_t limit);
[[nodiscard]] bool sameBag(const RowBag &a, const RowBag &b);
/// A canonical row for people.
[[nodiscard]] QString shown(const std::string &row);

/// The literal of a value in a dialect; `type` is what the place takes.
[[nodiscard]] QString literalFor(sql::Dialect dialect, const std::optional<QString> &value, const DataType &type);

} // namespace portolan::prove
