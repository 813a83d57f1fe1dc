// SPDX-License-Identifier: GPL-3.0-or-later
// What queries are made of, as nodes.
#pragma once

#include "core/convert/code/converter.h"

namespace portolan::convert {

[[nodiscard]] sql::NodePtr selectItem(sql::NodePtr value, const QString &alias = {});
[[nodiscard]] sql::NodePtr aliasNode(const QString &name);
[[nodiscard]] sql::NodePtr derived(sql::NodePtr query, const QString &alias);
/// The rows of both; `next` alone when there is nothing before it.
[[nodiscard]] sql::NodePtr unionAll(sql::NodePtr before, sql::NodePtr next);
[[nodiscard]] sql::NodePtr conjunction(sql::NodePtr a, sql::NodePtr b);
/// What PostgreSQL calls an output column.
[[nodiscard]] QString nameOf(const sql::Node &item);
/// Replaces what `match` gives a node for, outermost first; not inside aggregates when they are to be left alone.
[[nodiscard]] sql::NodePtr replaced(const sql::Node &node, bool aggregates, const std::function<sql::NodePtr(const sql::Node &)> &match);
[[nodiscard]] const sql::Node *positionTarget(const sql::Node &value, const sql::Node &select);
/// An ORDER BY value with positions and output names put as what they stand for.
[[nodiscard]] sql::NodePtr orderValue(const sql::Node &value, const sql::Node &select);

} // namespace portolan::convert
