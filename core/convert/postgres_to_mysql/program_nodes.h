// SPDX-License-Identifier: GPL-3.0-or-later
// What stored programs are made of, as nodes.
#pragma once

#include "core/convert/code/value.h"

namespace portolan::convert {

using Nodes = std::vector<sql::NodePtr>;

[[nodiscard]] sql::NodePtr typeFromText(const QString &text);
[[nodiscard]] sql::NodePtr declaration(const QString &name, sql::NodePtr type, sql::NodePtr value = {});
[[nodiscard]] sql::NodePtr setTo(sql::NodePtr target, sql::NodePtr value);
[[nodiscard]] sql::NodePtr ifThen(sql::NodePtr condition, Nodes statements);
[[nodiscard]] sql::NodePtr handler(const QString &kind, sql::NodePtr condition, sql::NodePtr statement);
/// True when a column or variable of that name is read without a qualifier.
[[nodiscard]] bool mentions(const sql::Node &node, const QString &column);
/// The type of a variable that takes such a value.
[[nodiscard]] QString variableType(const Type &type);

} // namespace portolan::convert
