// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <QString>

namespace portolan::sql {

/// A family of SQL. Oracle and T-SQL are to be two more values and two more descriptions.
enum class Dialect { MySql, MariaDb, Postgres, Sqlite };

[[nodiscard]] inline bool isMySqlFamily(Dialect d) { return d == Dialect::MySql || d == Dialect::MariaDb; }

/// `"name"` or `` `name` ``, always quoted, with the quote doubled.
[[nodiscard]] QString quoteIdentifier(Dialect dialect, const QString &name);
/// Schema-qualified where the schema is not empty.
[[nodiscard]] QString quoteName(Dialect dialect, const ObjectName &name);
/// A string literal that every sql_mode reads the same way; `text` may hold anything but U+0000 on PostgreSQL.
[[nodiscard]] QString quoteLiteral(Dialect dialect, const QString &text);
/// A binary literal: X'..', '\x..'::bytea.
[[nodiscard]] QString quoteBytes(Dialect dialect, const QByteArray &bytes);

} // namespace portolan::sql
