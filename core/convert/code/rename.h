// SPDX-License-Identifier: GPL-3.0-or-later
// Code that keeps its language: only the names that rules change are written anew.
#pragma once

#include "core/convert/session.h"
#include "core/sql/ast.h"

namespace portolan::convert {

/// Schemas, tables and columns of a definition under their names on the target. What cannot be told apart gets a finding.
void renameInPlace(Session &session, sql::Node &definition);

/// Columns of an expression that stands in the definition of `table`; false when no rule touches them.
bool renameInPlace(Session &session, const Table &table, sql::Node &expression);

} // namespace portolan::convert
