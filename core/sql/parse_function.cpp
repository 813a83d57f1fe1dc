// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, function calls and the calls with a grammar of their own.
#include "core/sql/keywords.h"
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

namespace {
bool isNoParensFunction(std::string_view word, Dialect dialect) {
  static constexpr std::string_view common[] = {"CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP"};
  static constexpr std::string_view server[] = {"LOCALTIME", "LOCALTIMESTAMP", "CURRENT_USER", "CURRENT_ROLE"};
  static constexpr std::string_view postgres[] = {"SESSION_USER", "USER", "CURRENT_CATALOG", "CURRENT_SCHEMA", "SYSTEM_USER"};
  static constexpr std::string_view mySql[] = {"UTC_DATE", "UTC_TIME", "UTC_TIMESTAMP"};
  const auto in = [&](const auto &words) {
    for (const std::string_view w : words)
      if (equalsUpper(word, w)) return true;
    return false;
  };
  if (in(common)) return true;
  switch (dialect) {
  case Dialect::MySql:
  case Dialect::MariaDb: return in(server) || in(mySql);
  case Dialect::Postgres: return in(server) || in(postgres);
  case Dialect::Sqlite: return false;
  }
  return false;
}

bool isCharsetIntroducer(std::string_view word) {
  static constexpr std::string_view names[] = {"_UTF8",  "_UTF8MB3", "_UTF8MB4", "_LATIN1", "_BINARY", "_ASCII", "_UCS2",   "_UTF16",  "_UTF16LE", "_UTF32", "_CP1252", "_CP1251", "_CP1250",
                                               "_CP850", "_CP852",   "_LATIN2",  "_LATIN5", "_LATIN7", "_SJIS",  "_CP932",  "_UJIS",   "_EUCKR",   "_GBK",   "_GB2312", "_GB18030", "_BIG5",
                                               "_KOI8R", "_KOI8U",   "_GREEK",   "_HEBREW", "_TIS620", "_DEC8",  "_HP8",    "_SWE7",   "_ARMSCII8", "_CP1256", "_CP1257", "_CP866", "_MACCE",
                                               "_MACROMAN", "_KEYBCS2", "_GEOSTD8", "_EUCJPMS"};
  for (const std::string_view n : names)
    if (equalsUpper(word, n)) return true;
  return false;
}
} // namespace

NodePtr Parser::primaryWord() {
  const Token start = peek();
  const bool called = isOp("(", 1);
  if (is("NULL")) {
    advance();
    return node(NodeKind::NullLiteral, start);
  }
  if ((is("TRUE") || is("FALSE")) && !called) {
    advance();
    return node(NodeKind::BooleanLiteral, start, utf8(upperAscii(start.text)));
  }
  if (is("CASE")) return caseExpression();
  if (is("DEFAULT") && !called) {
    advance();
    return node(NodeKind::Default, start);
  }
  if (is("EXISTS") && called) {
    advance();
    advance();
    NodePtr n = node(NodeKind::Exists, start);
    n->add(Slot::Query, subqueryInParens());
    finish(*n);
    return n;
  }
  if (is("INTERVAL") && !sqlite() && !isIntervalCall() && !isOp(".", 1) && !isOp(",", 1) && !isOp(")", 1)
      && !(postgres() && !(peek(1).kind == TokenKind::String || isOp("(", 1) || peek(1).kind == TokenKind::EscapeString)))
    return intervalPrimary();
  if (is("ARRAY") && postgres() && (isOp("[", 1) || called)) return arrayConstructor();
  if (is("ROW") && called) {
    advance();
    advance();
    NodePtr n = node(NodeKind::Row, start);
    n->set(Flag::Explicit);
    if (!isOp(")")) expressionList(*n, Slot::Item);
    expectOp(")");
    finish(*n);
    return n;
  }
  if (m_rules.introducers && start.text[0] == '_' && isCharsetIntroducer(start.text)) {
    const TokenKind next = peek(1).kind;
    if (next == TokenKind::String || next == TokenKind::HexString || next == TokenKind::HexNumber || next == TokenKind::BitString || next == TokenKind::BitNumber) {
      advance();
      NodePtr n = primary();
      n->put(Slot::Charset, node(NodeKind::Name, start, utf8(start.text.substr(1)).toLower()));
      return n;
    }
  }
  if (startsTypedLiteral()) return typedLiteral();
  if ((isSeq(W("NEXT"), W("VALUE"), W("FOR")) || (mySql() && isSeq(W("PREVIOUS"), W("VALUE"), W("FOR"))))) {
    NodePtr n = node(NodeKind::NextValue, start);
    n->set(Flag::Previous, is("PREVIOUS"));
    for (int i = 0; i < 3; ++i) advance();
    nameInto(*n);
    finish(*n);
    return n;
  }
  if (isNoParensFunction(start.text, m_options.dialect) && !isOp(".", 1)) {
    NodePtr n = node(NodeKind::FunctionCall, start, utf8(upperAscii(start.text)));
    advance();
    if (isOp("(")) callArguments(*n);
    if (!n->hasChild(Slot::Arg)) n->set(Flag::NoParens);
    finish(*n);
    return n;
  }
  if (!called && !isOp(".", 1) && isReservedWord(start.text, m_options.dialect)) {
    if (postgres() && m_plpgsql && !isClauseWord(start.text, m_options.dialect, true)) return columnOrCall();
    failExpected(QStringLiteral("an expression"));
    return make(NodeKind::Raw);
  }
  if (called && isAny({"SELECT", "WHERE", "FROM", "AND", "OR", "IN", "ON", "THEN", "WHEN", "ELSE", "SET", "HAVING", "UNION", "AS", "LIKE"})) {
    failExpected(QStringLiteral("an expression"));
    return make(NodeKind::Raw);
  }
  return columnOrCall();
}

bool Parser::startsTypedLiteral() {
  if (sqlite()) return false;
  if (mySql()) return peek(1).kind == TokenKind::String && isAny({"DATE", "TIME", "TIMESTAMP"}) && peek(1).text[0] == '\'';
  const TokenKind next = peek(1).kind;
  const bool text = next == TokenKind::String || next == TokenKind::EscapeString;
  if (text) return !isReservedWord(peek().text, m_options.dialect) && !is("INTERVAL");
  if (!isBuiltinType(peek().text, m_options.dialect)) return false;
  // timestamp with time zone '…', timestamp(3) '…', double precision '…', bit(3) '…'
  std::size_t i = 1;
  if (isOp("(", i) && peek(i + 1).kind == TokenKind::Number && isOp(")", i + 2)) i += 3;
  const std::size_t words = i;
  while (i < words + 3 && isAny({"WITH", "WITHOUT", "TIME", "ZONE", "PRECISION", "VARYING"}, i)) ++i;
  return i > 1 && peek(i).kind == TokenKind::String;
}

NodePtr Parser::typedLiteral() {
  const Token start = peek();
  NodePtr n = node(NodeKind::TypedLiteral, start);
  NodePtr type = typeName();
  NodePtr value = stringPrimary();
  n->text = value->text;
  n->add(Slot::Type, std::move(type));
  finish(*n);
  return n;
}

NodePtr Parser::columnOrCall() {
  const Token start = peek();
  NodePtr n = identifierNode();
  if (n->has(Flag::Quoted) && !n->text.isNull() && sqlite() && start.kind == TokenKind::String) return n;
  n->kind = NodeKind::ColumnRef;
  while (isOp(".") && !m_failed) {
    advance();
    n->kind = NodeKind::Name;
    NodePtr outer;
    if (isOp("*")) {
      outer = node(NodeKind::Star, start);
      advance();
      outer->add(Slot::Qualifier, std::move(n));
      finish(*outer);
      return outer;
    }
    if (postgres() && n->has(Flag::Parens)) break;
    outer = identifierNode();
    outer->kind = NodeKind::ColumnRef;
    outer->span.offset = n->span.offset;
    outer->span.line = n->span.line;
    outer->span.column = n->span.column;
    outer->add(Slot::Qualifier, std::move(n));
    n = std::move(outer);
  }
  finish(*n);
  if (isOp("(")) return functionCall(std::move(n));
  return n;
}

NodePtr Parser::functionCall(NodePtr named) {
  NodePtr result;
  if (!named->has(Flag::Quoted) && !named->hasChild(Slot::Qualifier) && specialCall(named, result)) return result;
  named->kind = NodeKind::FunctionCall;
  callArguments(*named);
  callSuffix(*named);
  finish(*named);
  return named;
}

/// Calls whose inside is no plain list. The cursor stands on "(". False: an ordinary call, nothing taken.
bool Parser::specialCall(NodePtr &named, NodePtr &result) {
  const QString upper = named->text.toUpper();
  Token start = peek();
  start.offset = named->span.offset - m_baseOffset;
  start.line = named->span.line;
  start.column = named->span.column;
  const auto at = [&](const char *word) { return upper == QLatin1String(word); };
  if (at("CAST") || at("TRY_CAST")) {
    advance();
    result = castCall(upper);
  } else if (at("CONVERT") && mySql()) {
    advance();
    result = convertCall();
  } else if (at("EXTRACT") && !sqlite()) {
    advance();
    result = node(NodeKind::Extract, start);
    if (peek().kind == TokenKind::String) result->text = stringPrimary()->text.toUpper();
    else result->text = word();
    expect("FROM");
    result->add(Slot::Operand, expression());
    expectOp(")");
  } else if (at("POSITION") && !sqlite()) {
    advance();
    result = node(NodeKind::Position, start);
    result->add(Slot::Left, expression(std::max(m_levels.range, m_levels.comparison) + 1));
    expect("IN");
    result->add(Slot::Right, expression());
    expectOp(")");
  } else if (at("TRIM")) {
    const std::size_t back = mark();
    advance();
    result = node(NodeKind::Trim, start);
    if (isAny({"LEADING", "TRAILING", "BOTH"})) result->text = word();
    if (!accept("FROM")) {
      result->add(Slot::Operand, expression());
      if (accept("FROM")) {
        NodePtr remove = result->take(Slot::Operand);
        result->add(Slot::Operand, expression());
        result->add(Slot::Remove, std::move(remove));
      }
    } else {
      result->add(Slot::Operand, expression());
    }
    if (isOp(",")) { // trim(text, characters)
      rewind(back);
      result.reset();
      return false;
    }
    expectOp(")");
  } else if (at("MATCH") && mySql()) {
    result = matchAgainst(start);
  } else if (at("JSON_TABLE")) {
    result = jsonTable(start);
  } else if (postgres() && (at("XMLELEMENT") || at("XMLFOREST") || at("XMLPARSE") || at("XMLSERIALIZE") || at("XMLROOT") || at("XMLPI") || at("XMLATTRIBUTES")
                            || at("XMLEXISTS") || at("XMLTABLE") || at("TREAT"))) {
    result = xmlCall(start);
    result->text = named->text;
  } else {
    return false;
  }
  if (result) finish(*result);
  return true;
}

NodePtr Parser::castCall(const QString &style) {
  NodePtr n = node(NodeKind::Cast, peek(), style);
  n->add(Slot::Operand, expression());
  expect("AS");
  n->add(Slot::Type, typeName());
  if (mySql() && accept("FORMAT")) n->add(Slot::Format, stringLiteral());
  if (mySql() && accept("ARRAY")) n->child(Slot::Type)->set(Flag::Array);
  expectOp(")");
  return n;
}

NodePtr Parser::convertCall() {
  const Token start = peek();
  NodePtr operand = expression();
  if (accept("USING")) {
    NodePtr n = node(NodeKind::ConvertUsing, start);
    n->add(Slot::Operand, std::move(operand));
    n->text = peek().kind == TokenKind::String ? stringPrimary()->text : identifierText();
    expectOp(")");
    return n;
  }
  NodePtr n = node(NodeKind::Cast, start, QStringLiteral("CONVERT"));
  n->add(Slot::Operand, std::move(operand));
  expectOp(",");
  n->add(Slot::Type, typeName());
  expectOp(")");
  return n;
}

NodePtr Parser::matchAgainst(const Token &start) {
  NodePtr n = node(NodeKind::MatchAgainst, start);
  advance();
  expressionList(*n, Slot::Column);
  expectOp(")");
  expect("AGAINST");
  expectOp("(");
  n->add(Slot::Against, expression(m_levels.bitOr));
  while (isAny({"IN", "NATURAL", "LANGUAGE", "BOOLEAN", "MODE", "WITH", "QUERY", "EXPANSION"})) {
    if (!n->text.isEmpty()) n->text += QLatin1Char(' ');
    n->text += word();
  }
  expectOp(")");
  return n;
}

NodePtr Parser::xmlCall(const Token &start) {
  NodePtr n = node(NodeKind::FunctionCall, start);
  advance();
  const std::uint32_t from = peek().offset;
  int depth = 0;
  while (!atEnd() && !(depth == 0 && isOp(")"))) {
    if (isOp("(")) ++depth;
    if (isOp(")")) --depth;
    advance();
  }
  n->add(Slot::Arg, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  expectOp(")");
  return n;
}

NodePtr Parser::callArgument() {
  const Token start = peek();
  if (postgres() && accept("VARIADIC")) {
    NodePtr n = node(NodeKind::VariadicArg, start);
    n->add(Slot::Value, expression());
    finish(*n);
    return n;
  }
  if (!mySql() && isIdentifier() && (isOp("=>", 1) || isOp(":=", 1))) {
    NodePtr n = node(NodeKind::NamedArg, start);
    n->text = identifierText();
    n->set(Flag::ColonEquals, isOp(":="));
    advance();
    n->add(Slot::Value, expression());
    finish(*n);
    return n;
  }
  if (startsQuery() && !isOp("(") && !(mySql() && is("VALUES"))) { // f(SELECT …): not standard, some servers take it
    NodePtr n = node(NodeKind::Subquery, start);
    n->add(Slot::Query, query());
    finish(*n);
    return n;
  }
  return expression();
}

void Parser::callArguments(Node &call) {
  if (!expectOp("(")) return;
  const Deeper deeper(*this);
  if (!deeper.ok) return;
  if (accept("DISTINCT")) call.set(Flag::Distinct);
  else if (is("ALL") && !isOp("(", 1)) {
    advance();
    call.set(Flag::All);
  }
  const bool unitFirst = mySql() && (call.textIs(QLatin1String("TIMESTAMPDIFF")) || call.textIs(QLatin1String("TIMESTAMPADD")) || call.textIs(QLatin1String("GET_FORMAT")));
  if (unitFirst && peek().kind == TokenKind::Word) call.add(Slot::Arg, wordHere());
  else if (!isOp(")") && !is("ORDER")) call.add(Slot::Arg, callArgument());
  while (!m_failed && !isOp(")")) {
    if (acceptOp(",")) {
      call.add(Slot::Arg, callArgument());
    } else if (accept("ORDER", "BY")) {
      orderBy(call, Slot::OrderBy);
    } else if (accept("SEPARATOR")) {
      call.add(Slot::Separator, expression());
    } else if (accept("LIMIT")) {
      call.add(Slot::Limit, expression());
    } else if (accept("USING")) {
      call.add(Slot::Using, identifierNode());
    } else if (is("AS") && mySql()) { // WEIGHT_STRING(x AS CHAR(3))
      advance();
      call.add(Slot::Type, typeName());
    } else if (isAny({"FROM", "FOR", "PLACING", "SIMILAR"}) && !call.hasChild(Slot::Separator)) { // substring(a FROM b FOR c), overlay(a PLACING b FROM c)
      call.set(Flag::KeywordArgs);
      NodePtr w = wordHere();
      call.add(Slot::Arg, std::move(w));
      call.add(Slot::Arg, expression(m_levels.isTest));
    } else if (is("ESCAPE")) {
      call.add(Slot::Arg, wordHere());
      call.add(Slot::Arg, expression());
    } else if (isAny({"RETURNING"})) { // JSON_VALUE(… RETURNING type)
      advance();
      call.add(Slot::Returns, typeName());
    } else if (isAny({"NULL", "ERROR", "DEFAULT", "ABSENT", "WITH", "WITHOUT", "FORMAT", "KEEP", "OMIT"})) { // … ON EMPTY, NULL ON NULL
      QString text;
      while (peek().kind == TokenKind::Word || peek().kind == TokenKind::String || peek().kind == TokenKind::Number) {
        if (!text.isEmpty()) text += QLatin1Char(' ');
        text += utf8(take().text);
        if (text.endsWith(QLatin1String("EMPTY"), Qt::CaseInsensitive) || text.endsWith(QLatin1String("ERROR"), Qt::CaseInsensitive)) {
          if (text.contains(QLatin1String(" ON "), Qt::CaseInsensitive)) break;
        }
      }
      call.add(Slot::Option, make(NodeKind::Word, text));
    } else if (isOp(":") || is("VALUE")) { // JSON_OBJECT('a' : 1)
      advance();
      call.set(Flag::KeywordArgs);
      call.add(Slot::Arg, make(NodeKind::Word, QStringLiteral(":")));
      call.add(Slot::Arg, expression());
    } else if (isAny({"IGNORE", "RESPECT"}) && is("NULLS", 1)) {
      call.set(is("IGNORE") ? Flag::IgnoreNulls : Flag::RespectNulls);
      advance();
      advance();
    } else {
      failExpected(QStringLiteral("\",\" or \")\""));
    }
  }
  expectOp(")");
}

void Parser::callSuffix(Node &call) {
  if (accept("WITHIN", "GROUP")) {
    expectOp("(");
    expect("ORDER");
    expect("BY");
    orderBy(call, Slot::WithinGroup);
    expectOp(")");
  }
  if (is("FILTER") && isOp("(", 1)) {
    advance();
    advance();
    expect("WHERE");
    call.add(Slot::Filter, expression());
    expectOp(")");
  }
  if (is("FROM") && isAny({"FIRST", "LAST"}, 1) && isAny({"OVER", "RESPECT", "IGNORE"}, 2)) {
    advance();
    call.set(Flag::FromLast, is("LAST"));
    advance();
  }
  if (isAny({"IGNORE", "RESPECT"}) && is("NULLS", 1)) {
    call.set(is("IGNORE") ? Flag::IgnoreNulls : Flag::RespectNulls);
    advance();
    advance();
  }
  if (is("OVER") && (isOp("(", 1) || isIdentifier(1))) {
    advance();
    if (isOp("(")) call.add(Slot::Over, windowSpec());
    else call.add(Slot::Over, identifierNode());
  }
}

NodePtr Parser::windowSpec() {
  NodePtr n = node(NodeKind::WindowSpec, peek());
  expectOp("(");
  if (isIdentifier() && !isAny({"PARTITION", "ORDER", "ROWS", "RANGE", "GROUPS"})) n->text = identifierText();
  if (accept("PARTITION", "BY")) expressionList(*n, Slot::PartitionBy);
  if (accept("ORDER", "BY")) orderBy(*n, Slot::OrderBy);
  if (isAny({"ROWS", "RANGE", "GROUPS"})) n->add(Slot::Frame, windowFrame());
  expectOp(")");
  finish(*n);
  return n;
}

NodePtr Parser::windowFrame() {
  NodePtr n = node(NodeKind::WindowFrame, peek());
  n->text = word();
  if (accept("BETWEEN")) {
    n->add(Slot::Low, frameBound());
    expect("AND");
    n->add(Slot::High, frameBound());
  } else {
    n->add(Slot::Low, frameBound());
  }
  if (accept("EXCLUDE")) {
    NodePtr exclude = wordHere();
    if (isAny({"ROW", "OTHERS"})) exclude->text += QLatin1Char(' ') + word();
    n->add(Slot::Exclude, std::move(exclude));
  }
  finish(*n);
  return n;
}

NodePtr Parser::frameBound() {
  NodePtr n = node(NodeKind::FrameBound, peek());
  if (accept("UNBOUNDED")) n->text = QStringLiteral("UNBOUNDED ") + word();
  else if (accept("CURRENT", "ROW")) n->text = QStringLiteral("CURRENT ROW");
  else {
    n->add(Slot::Value, expression(m_levels.andOp + 1));
    n->text = word();
  }
  finish(*n);
  return n;
}

NodePtr Parser::orderItem() {
  NodePtr n = node(NodeKind::OrderItem, peek());
  n->add(Slot::Value, expression());
  if (accept("ASC")) n->set(Flag::Asc);
  else if (accept("DESC")) n->set(Flag::Desc);
  else if (postgres() && accept("USING")) {
    NodePtr op = node(NodeKind::Word, peek());
    op->text = utf8(take().text);
    n->add(Slot::Using, std::move(op));
  }
  if (accept("NULLS", "FIRST")) n->set(Flag::NullsFirst);
  else if (accept("NULLS", "LAST")) n->set(Flag::NullsLast);
  finish(*n);
  return n;
}

void Parser::orderBy(Node &n, Slot slot) {
  do n.add(slot, orderItem());
  while (acceptOp(","));
}

NodePtr Parser::jsonTable(const Token &start) {
  NodePtr n = node(NodeKind::JsonTable, start);
  expectOp("(");
  n->add(Slot::Value, expression());
  expectOp(",");
  n->add(Slot::Path, expression());
  jsonColumns(*n);
  expectOp(")");
  finish(*n);
  return n;
}

void Parser::jsonColumns(Node &n) {
  expect("COLUMNS");
  if (!expectOp("(")) return;
  const Deeper deeper(*this);
  if (!deeper.ok) return;
  do {
    NodePtr c = node(NodeKind::JsonColumn, peek());
    if (accept("NESTED")) {
      accept("PATH");
      c->set(Flag::Nested);
      c->add(Slot::Path, stringLiteral());
      jsonColumns(*c);
    } else {
      c->text = identifierText();
      if (accept("FOR", "ORDINALITY")) {
        c->set(Flag::Ordinality);
      } else {
        c->add(Slot::Type, typeName());
        if (accept("EXISTS")) c->set(Flag::Exists);
        if (accept("PATH")) c->add(Slot::Path, stringLiteral());
        while (isAny({"NULL", "ERROR", "DEFAULT"})) {
          NodePtr action = accept("DEFAULT") ? expression(m_levels.range + 1) : wordHere();
          expect("ON");
          const bool empty = is("EMPTY");
          word();
          c->add(empty ? Slot::OnEmpty : Slot::OnError, std::move(action));
        }
      }
    }
    finish(*c);
    n.add(Slot::Column, std::move(c));
  } while (acceptOp(","));
  expectOp(")");
}

} // namespace portolan::sql::detail
