// SPDX-License-Identifier: GPL-3.0-or-later
// Target expressions written as text with holes: form(Dialect::Postgres, "repeat(' ', _1)", {n}).
#pragma once

#include "core/sql/ast.h"
#include "core/sql/dialect.h"

namespace portolan::convert {

/// Parses the form once and fills a copy: _1 is the first argument (cloned where it stands more than once).
[[nodiscard]] sql::NodePtr form(sql::Dialect dialect, const QString &text, std::vector<sql::NodePtr> arguments);

} // namespace portolan::convert
