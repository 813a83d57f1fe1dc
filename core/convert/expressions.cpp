// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/expressions.h"

#include "core/convert/code/converter.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;

ConvertedExpression convertExpression(Session &session, const QString &text, const Table &table, ExpressionUse use, const DataType *type) {
  if (session.sameFamily()) return {text, true};
  sql::ParseOptions parse;
  parse.dialect = session.options.from;
  if (session.catalog) parse.mode = sql::SqlMode::fromText(session.catalog->sqlMode);
  const sql::Parsed parsed = sql::parseExpression(text, parse);
  if (!parsed.ok() || sql::containsRaw(*parsed.node)) return {text, false};
  const std::unique_ptr<CodeConverter> converter = makeCodeConverter(session);
  if (!converter) return {text, false};
  converter->bareColumns = true;
  converter->immutable = use == ExpressionUse::Generated || use == ExpressionUse::Index;
  const std::size_t before = session.findings.size();
  converter->enterTable(table);
  Value value = converter->tableExpression(*parsed.node, use, type);
  converter->leaveTable();
  bool ok = true;
  for (std::size_t i = before; i < session.findings.size(); ++i)
    if (session.findings[i].severity == Severity::Error) ok = false;
  sql::PrintOptions print;
  print.dialect = session.options.to;
  print.pretty = false;
  print.quoteAlways = false;
  return {sql::print(*value.node, print), ok};
}

} // namespace portolan::convert
