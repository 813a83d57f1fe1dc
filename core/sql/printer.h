// SPDX-License-Identifier: GPL-3.0-or-later
// Tree to text for a dialect. It writes what stands in the tree in that dialect's spelling (quoting, string escapes,
// parentheses by that dialect's precedence); it does not convert: a MySQL function stays a MySQL function.
#pragma once

#include "core/sql/ast.h"

#include <QHash>
#include <QString>

namespace portolan::sql {

struct PrintOptions {
  Dialect dialect = Dialect::Postgres;
  bool quoteAlways = false;     ///< every identifier quoted; else only where the dialect needs it
  bool pretty = true;           ///< line breaks and indentation; false: one line (bodies keep their lines)
  bool comments = true;         ///< leading comments are written
  bool bodyDollarQuotes = true; ///< PostgreSQL: routine bodies in $$ … $$
  bool noBackslashEscapes = false; ///< MySQL: the session's sql_mode has NO_BACKSLASH_ESCAPES
  bool pipesAsConcat = false;   ///< MySQL: the session's sql_mode has PIPES_AS_CONCAT
  int indent = 2;
  int width = 100;              ///< lists longer than this are broken when pretty
};

/// Without terminator; a Script's statements are separated by ";\n".
[[nodiscard]] QString print(const Node &node, const PrintOptions &options);
[[nodiscard]] QString print(const Node &node, Dialect dialect);

/// Where nodes came to stand in the printed text: 1-based line and column.
struct PrintedPlace { int line = 0, column = 0; };
struct Printed {
  QString text;
  QHash<const Node *, PrintedPlace> places;
};
[[nodiscard]] Printed printWithPlaces(const Node &node, const PrintOptions &options);

/// Identifier for the dialect: quoted only where needed (reserved word, upper case where it would fold, odd characters).
[[nodiscard]] QString identifier(Dialect dialect, const QString &name, bool quoteAlways = false);
[[nodiscard]] bool isReserved(Dialect dialect, const QString &word);

} // namespace portolan::sql
