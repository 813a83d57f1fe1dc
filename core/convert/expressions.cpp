// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/expressions.h"

#include "core/convert/code/converter.h"
#include "core/convert/code/rename.h"
#include "core/convert/postgres_to_mysql/converter.h"
#include "core/sql/parser.h"
#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Node;
using sql::NodeKind;

namespace {

using sql::NodePtr;
using sql::Slot;

/// Reads the same in every dialect: literals, columns, comparisons, logic, sums, and a few functions.
bool portable(const Node &root) {
  static const QSet<QString> functions{QStringLiteral("LOWER"), QStringLiteral("UPPER"), QStringLiteral("ABS"), QStringLiteral("COALESCE"), QStringLiteral("NULLIF"), QStringLiteral("TRIM")};
  static const QSet<QString> operators{QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("="), QStringLiteral("<>"), QStringLiteral("!="), QStringLiteral("<"), QStringLiteral("<="),
                                       QStringLiteral(">"), QStringLiteral(">="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("*")};
  return sql::walk(root, [&](const Node &n) {
    bool ok = false;
    switch (n.kind) {
    case NodeKind::NumberLiteral: case NodeKind::StringLiteral: case NodeKind::NullLiteral: case NodeKind::BooleanLiteral: case NodeKind::ColumnRef: case NodeKind::In:
    case NodeKind::Between: case NodeKind::Case: case NodeKind::When: case NodeKind::Trim: ok = true; break;
    case NodeKind::Is: ok = n.text == QLatin1String("NULL"); break;
    case NodeKind::Unary: ok = n.text == QLatin1String("-") || n.text == QLatin1String("NOT"); break;
    case NodeKind::Binary: ok = operators.contains(n.text); break;
    case NodeKind::FunctionCall: ok = functions.contains(n.text.toUpper()); break;
    default: break;
    }
    return ok ? sql::Visit::Children : sql::Visit::Stop;
  });
}

/// For pairs without rules of their own. PostgreSQL writes casts of its literals, which say nothing new.
ConvertedExpression portableExpression(const Session &session, NodePtr node, const QString &text, const Table &table) {
  node = sql::transform(std::move(node), [&](NodePtr n) -> NodePtr {
    if (n->kind == NodeKind::Cast && n->child(Slot::Operand) && (n->child(Slot::Operand)->kind == NodeKind::StringLiteral || n->child(Slot::Operand)->kind == NodeKind::ColumnRef)) {
      const QString type = n->textOf(Slot::Type).toUpper();
      if (type == QLatin1String("TEXT") || type == QLatin1String("CHARACTER VARYING") || type == QLatin1String("VARCHAR") || type == QLatin1String("BPCHAR")) return n->take(Slot::Operand);
    }
    if (n->kind == NodeKind::ColumnRef) {
      n->takeAll(Slot::Qualifier);
      n->text = session.names.targetColumn(table.name, n->text);
    }
    return n;
  });
  if (!portable(*node)) return {text, false};
  sql::PrintOptions print;
  print.dialect = session.options.to;
  print.pretty = false;
  return {sql::print(*node, print), true};
}

} // namespace

QString callsHere(const Session &session, const QString &text) {
  const bool moved = std::any_of(session.names.schemas.keyValueBegin(), session.names.schemas.keyValueEnd(), [](const auto &s) { return s.first != s.second; });
  if (!moved || !text.contains(QLatin1Char('.'))) return text;
  sql::ParseOptions parse;
  parse.dialect = session.options.from;
  sql::Parsed parsed = sql::parseExpression(text, parse);
  if (!parsed.ok() || sql::containsRaw(*parsed.node)) return text;
  bool changed = false;
  const NodePtr node = sql::transform(std::move(parsed.node), [&](NodePtr n) -> NodePtr {
    const QString schema = n->kind == NodeKind::FunctionCall ? n->textOf(Slot::Qualifier) : QString();
    const QString home = session.names.schemas.value(schema, schema);
    if (home == schema) return n;
    n->takeAll(Slot::Qualifier);
    n->add(Slot::Qualifier, sql::name({home}));
    changed = true;
    return n;
  });
  return changed ? sql::print(*node, session.options.to) : text;
}

ConvertedExpression convertExpression(Session &session, const QString &text, const Table &table, ExpressionUse use, const DataType *type) {
  sql::ParseOptions parse;
  parse.dialect = session.options.from;
  if (session.catalog) parse.mode = sql::SqlMode::fromText(session.catalog->sqlMode);
  if (session.sameFamily()) {
    const QString here = callsHere(session, text);
    if (!session.names.columns.contains(table.name)) return {here, true};
    const sql::Parsed same = sql::parseExpression(here, parse);
    if (!same.ok() || sql::containsRaw(*same.node) || !renameInPlace(session, table, *same.node)) return {here, true};
    return {sql::print(*same.node, session.options.to), true};
  }
  sql::Parsed parsed = sql::parseExpression(text, parse);
  if (!parsed.ok() || sql::containsRaw(*parsed.node)) return {text, false};
  const std::unique_ptr<CodeConverter> converter = makeCodeConverter(session);
  if (!converter) {
    const ConvertedExpression plain = portableExpression(session, parsed.node->clone(), text, table);
    if (plain.ok || !session.fromPostgres() || !session.toMySql() || (use != ExpressionUse::Check && use != ExpressionUse::Generated && use != ExpressionUse::Default)) return plain;
    // Rules of queries; what they have anything to say about stays out of a definition, which the server would refuse whole.
    PostgresToMySql rules(session);
    rules.bareColumns = true;
    std::vector<Finding> earlier; // what was told before must not hide what this expression lacks
    earlier.swap(session.findings);
    rules.enterTable(table);
    Value value = rules.tableExpression(*parsed.node, use, type);
    rules.leaveTable();
    earlier.swap(session.findings);
    const bool silent = std::none_of(earlier.begin(), earlier.end(), [](const auto &f) { return f.severity != Severity::Info; });
    if (!silent || !value.node) return plain;
    const bool allowed = use != ExpressionUse::Default || sql::walk(static_cast<const Node &>(*value.node), [&](const Node &n) { // a default takes no query and no stored function
      const bool own = n.kind == NodeKind::FunctionCall && session.catalog
                       && std::any_of(session.catalog->routines.begin(), session.catalog->routines.end(), [&](const Routine &r) { return r.name.name.compare(n.text, Qt::CaseInsensitive) == 0; });
      static const QSet<QString> others{QStringLiteral("CURRENT_USER"), QStringLiteral("SESSION_USER"), QStringLiteral("USER"), QStringLiteral("DATABASE"), QStringLiteral("VERSION"), QStringLiteral("CONNECTION_ID")}; // say something else here
      return own || isQuery(n.kind) || n.kind == NodeKind::ColumnRef || others.contains(n.text.toUpper()) ? sql::Visit::Stop : sql::Visit::Children;
    });
    if (!allowed) return plain;
    sql::PrintOptions print;
    print.dialect = session.options.to;
    print.pretty = false;
    const QString made = sql::print(*value.node, print);
    return {use == ExpressionUse::Default ? QLatin1Char('(') + made + QLatin1Char(')') : made, true};
  }
  converter->bareColumns = true;
  converter->immutable = use == ExpressionUse::Generated || use == ExpressionUse::Index;
  // What another expression of the table was told already counts for this one too: the findings are taken apart.
  std::vector<Finding> earlier;
  earlier.swap(session.findings);
  converter->enterTable(table);
  Value value = converter->tableExpression(*parsed.node, use, type);
  converter->leaveTable();
  earlier.swap(session.findings);
  bool ok = true;
  for (Finding &f : earlier) {
    if (f.severity == Severity::Error || (session.toSqlite() && f.severity != Severity::Info)) ok = false; // SQLite makes no table whose check calls what it does not know
    session.note(std::move(f));
  }
  sql::PrintOptions print;
  print.dialect = session.options.to;
  print.pretty = false;
  print.quoteAlways = false;
  return {sql::print(*value.node, print), ok};
}

} // namespace portolan::convert
