// SPDX-License-Identifier: GPL-3.0-or-later
// Text to tree. Tolerant: what is not understood becomes a Raw node with a diagnostic; nothing is dropped, nothing
// throws, the stack is bounded by ParseOptions::maxDepth.
#pragma once

#include "core/sql/ast.h"
#include "core/sql/tokenizer.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace portolan::sql {

struct ParseOptions {
  Dialect dialect = Dialect::MariaDb;
  SqlMode mode;
  QString delimiter = QStringLiteral(";"); ///< until a DELIMITER directive changes it
  int maxDepth = 400;      ///< nesting of parentheses, blocks, queries; deeper text becomes Raw
  bool parseBodies = true; ///< routine bodies given as strings (PostgreSQL AS $$…$$) become Block trees
  int firstLine = 1, firstColumn = 1; ///< place of the text's first character, for diagnostics
};

struct Diagnostic {
  enum class Kind { Error, Warning } kind = Kind::Error;
  int line = 0, column = 0;
  qint64 offset = 0;       ///< byte offset in the text
  QString message;
};

struct ParsedScript {
  std::vector<NodePtr> statements; ///< client commands (DELIMITER, \connect) are Directive nodes
  std::vector<Diagnostic> diagnostics;
};
/// A whole script: splits and parses. Keeps comments at their statement. COPY … FROM stdin data becomes Slot::Data of the Copy node.
[[nodiscard]] ParsedScript parseScript(const QString &text, const ParseOptions &options);
[[nodiscard]] ParsedScript parseScript(std::string_view utf8, const ParseOptions &options);

struct Parsed {
  NodePtr node;            ///< never null
  std::vector<Diagnostic> diagnostics;
  [[nodiscard]] bool ok() const { return diagnostics.empty(); }
};
/// One statement, with or without terminator; a semicolon inside a stored program belongs to it. What follows it becomes a diagnostic and,
/// when it is no comment, a Script of several statements.
[[nodiscard]] Parsed parseStatement(const QString &text, const ParseOptions &options);
/// A value expression, as in a DEFAULT, CHECK, generated column or index.
[[nodiscard]] Parsed parseExpression(const QString &text, const ParseOptions &options);
/// A query (SELECT, VALUES, WITH, set operation).
[[nodiscard]] Parsed parseQuery(const QString &text, const ParseOptions &options);
/// "varchar(10) CHARACTER SET utf8", "timestamp with time zone[]"
[[nodiscard]] Parsed parseTypeName(const QString &text, const ParseOptions &options);
/// A routine's body alone: MySQL BEGIN … END or one statement; PL/pgSQL text between the dollar quotes.
[[nodiscard]] Parsed parseBody(const QString &text, const ParseOptions &options);

/// True when any node below is Raw.
[[nodiscard]] bool containsRaw(const Node &node);

} // namespace portolan::sql
