// SPDX-License-Identifier: GPL-3.0-or-later
// Value expressions: precedence climbing, literals, operators.
#include "core/sql/keywords.h"
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

namespace {
/// Chains longer than this of an associative operator are built balanced, so that no tree gets deep.
constexpr std::size_t BalanceFrom = 16;
/// Other chains end here: everything behind stays readable, but not as this tree.
constexpr int LongestChain = 1500;

bool isAssociative(const QString &op, Dialect dialect) {
  return op == QLatin1String("AND") || op == QLatin1String("OR") || (op == QLatin1String("||") && dialect != Dialect::Sqlite);
}
} // namespace

NodePtr Parser::expression(int minimum) {
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  NodePtr left = unaryExpression(minimum);
  int chain = 0;
  while (!m_failed) {
    bool taken = false;
    left = infix(std::move(left), minimum, taken);
    if (!taken) break;
    if (++chain > LongestChain) fail(QStringLiteral("This chain of operators is longer than %1.").arg(LongestChain));
  }
  return left;
}

NodePtr Parser::unaryExpression(int minimum) {
  const Token start = peek();
  if (start.kind == TokenKind::Word) {
    if (is("NOT")) {
      advance();
      const int level = m_options.mode.highNotPrecedence ? m_levels.bang : m_levels.notOp;
      NodePtr n = node(NodeKind::Unary, start, QStringLiteral("NOT"));
      n->add(Slot::Operand, expression(std::max(level, std::min(minimum, m_levels.comparison))));
      finish(*n);
      return n;
    }
    if (mySql() && is("BINARY") && !isOp(",", 1) && !isOp(")", 1)) {
      advance();
      NodePtr n = node(NodeKind::Unary, start, QStringLiteral("BINARY"));
      n->add(Slot::Operand, expression(m_levels.collate));
      finish(*n);
      return n;
    }
    return postfix(primary());
  }
  if (start.kind != TokenKind::Operator) return postfix(primary());
  const bool plain = start.text == "-" || start.text == "+";
  const bool known = plain || start.text == "~" || start.text == "!";
  const bool custom = postgres() && (start.text == "@" || start.text == "|/" || start.text == "||/" || start.text == "!!" || start.text == "@-@" || start.text == "@@"
                                     || start.text == "#" || start.text == "?-" || start.text == "?|");
  if (!known && !custom) return postfix(primary());
  advance();
  const int level = start.text == "!" ? m_levels.bang : plain || mySql() || sqlite() ? m_levels.unary : m_levels.other + 1;
  NodePtr n = node(NodeKind::Unary, start, utf8(start.text));
  n->add(Slot::Operand, expression(level));
  finish(*n);
  return n;
}

/// a OR b OR c …: operands from..to as a balanced tree.
NodePtr Parser::balanced(const QString &op, std::vector<NodePtr> &operands, std::size_t from, std::size_t to, SourceSpan span) {
  if (to - from == 1) return std::move(operands[from]);
  const std::size_t middle = to - from <= BalanceFrom ? to - 1 : from + (to - from) / 2;
  NodePtr left = balanced(op, operands, from, middle, span);
  NodePtr right = balanced(op, operands, middle, to, span);
  NodePtr n = binary(op, std::move(left), std::move(right));
  n->span = span;
  return n;
}

NodePtr Parser::infix(NodePtr left, int minimum, bool &taken) {
  const Token token = peek();
  if (token.kind == TokenKind::Word) return infixWord(std::move(left), minimum, false, taken);
  if (token.kind != TokenKind::Operator) return left;
  const char c = token.text[0];
  if (c == ')' || c == ',' || c == ';') return left;
  if (!m_options.delimiter.isEmpty() && m_options.delimiter != QLatin1String(";") && atTerminator()) return left;
  if (!mySql() && token.text == ":=") return left;
  if (token.text == "=>" || token.text == "..") return left;
  const int level = binaryPrecedence(token.text, m_levels, m_options.dialect);
  if (level == 0 || level < minimum) return left;
  taken = true;
  QString op = utf8(token.text);
  if (op == QLatin1String("!=")) op = QStringLiteral("<>");
  if (op == QLatin1String("==")) op = QStringLiteral("=");
  if (op == QLatin1String("&&") && mySql()) op = QStringLiteral("AND");
  if (op == QLatin1String("||") && mySql() && !m_options.mode.pipesAsConcat) op = QStringLiteral("OR");
  SourceSpan span = left->span;
  std::vector<NodePtr> operands;
  operands.push_back(std::move(left));
  do {
    advance();
    const bool rightAssociative = level == m_levels.assign;
    operands.push_back(level == m_levels.comparison || level == m_levels.equality || level == m_levels.other ? comparisonRight(rightAssociative ? level : level + 1)
                                                                                                             : expression(rightAssociative ? level : level + 1));
  } while (!m_failed && isAssociative(op, m_options.dialect) && peek().kind == TokenKind::Operator && peek().text == token.text);
  span.length = m_lastEnd + m_baseOffset - span.offset;
  return balanced(op, operands, 0, operands.size(), span);
}

/// The right side of a comparison: ANY (…), ALL (…), or a value.
NodePtr Parser::comparisonRight(int level) {
  const Token start = peek();
  const bool any = isAny({"ANY", "SOME"}), all = is("ALL");
  if ((!any && !all) || !isOp("(", 1)) return expression(level);
  advance();
  advance();
  NodePtr n = node(NodeKind::Quantified, start, all ? QStringLiteral("ALL") : QStringLiteral("ANY"));
  if (startsQuery()) n->add(Slot::Query, query());
  else n->add(Slot::Operand, expression());
  expectOp(")");
  finish(*n);
  return n;
}

NodePtr Parser::infixWord(NodePtr left, int minimum, bool negated, bool &taken) {
  const std::size_t ahead = negated ? 1 : 0;
  const auto begin = [&] {
    taken = true;
    for (std::size_t i = 0; i <= ahead; ++i) advance();
  };
  const Token word = peek(ahead);
  if (word.kind != TokenKind::Word) return left;
  switch (word.text[0] & ~0x20) {
  case 'A':
    if (!negated && (word.isWord("AND")) && m_levels.andOp >= minimum) break;
    if (!negated && postgres() && word.isWord("AT") && is("TIME", 1) && is("ZONE", 2) && m_levels.zone >= minimum) {
      taken = true;
      for (int i = 0; i < 3; ++i) advance();
      NodePtr n = make(NodeKind::AtTimeZone);
      n->span = left->span;
      n->add(Slot::Operand, std::move(left));
      n->add(Slot::Zone, expression(m_levels.zone + 1));
      finish(*n);
      return n;
    }
    return left;
  case 'O':
    if (!negated && word.isWord("OR") && m_levels.orOp >= minimum) break;
    if (!negated && word.isWord("OVERLAPS") && m_levels.other >= minimum) break;
    if (!negated && postgres() && word.isWord("OPERATOR") && isOp("(", 1) && m_levels.other >= minimum) {
      taken = true;
      const std::uint32_t from = word.offset;
      while (!atEnd() && !isOp(")")) advance();
      expectOp(")");
      QString op = sourceText(from, m_lastEnd);
      op.replace(0, 8, QStringLiteral("OPERATOR"));
      SourceSpan span = left->span;
      NodePtr n = binary(op, std::move(left), comparisonRight(m_levels.other + 1));
      n->span = span;
      finish(*n);
      return n;
    }
    return left;
  case 'X':
    if (!negated && word.isWord("XOR") && mySql() && m_levels.xorOp >= minimum) break;
    return left;
  case 'D':
    if (!negated && word.isWord("DIV") && mySql() && m_levels.multiplicative >= minimum) break;
    return left;
  case 'M':
    if (!negated && word.isWord("MOD") && mySql() && m_levels.multiplicative >= minimum) {
      taken = true;
      advance();
      SourceSpan span = left->span;
      NodePtr n = binary(QStringLiteral("%"), std::move(left), expression(m_levels.multiplicative + 1));
      n->span = span;
      finish(*n);
      return n;
    }
    if (!negated && mySql() && word.isWord("MEMBER") && (is("OF", 1) || isOp("(", 1)) && m_levels.comparison >= minimum) {
      taken = true;
      advance();
      accept("OF");
      SourceSpan span = left->span;
      expectOp("(");
      NodePtr n = binary(QStringLiteral("MEMBER OF"), std::move(left), expression());
      expectOp(")");
      n->span = span;
      finish(*n);
      return n;
    }
    if (sqlite() && word.isWord("MATCH") && m_levels.range >= minimum) {
      begin();
      return likeRest(std::move(left), QStringLiteral("MATCH"), negated);
    }
    return left;
  case 'I':
    if (m_levels.isTest >= minimum && !negated && word.isWord("IS")) {
      begin();
      return isRest(std::move(left));
    }
    if (!negated && !mySql() && word.isWord("ISNULL") && m_levels.isTest >= minimum) {
      begin();
      return isNull(std::move(left));
    }
    if (m_levels.range < minimum) return left;
    if (word.isWord("IN")) {
      begin();
      return inRest(std::move(left), negated);
    }
    if (postgres() && word.isWord("ILIKE")) {
      begin();
      return likeRest(std::move(left), QStringLiteral("ILIKE"), negated);
    }
    return left;
  case 'N':
    if (!negated && !mySql() && word.isWord("NOTNULL") && m_levels.isTest >= minimum) {
      begin();
      return isNull(std::move(left), true);
    }
    if (!negated && word.isWord("NOT")) {
      if (sqlite() && is("NULL", 1) && m_levels.isTest >= minimum) {
        taken = true;
        accept("NOT", "NULL");
        return isNull(std::move(left), true);
      }
      return infixWord(std::move(left), minimum, true, taken);
    }
    return left;
  case 'L':
    if (word.isWord("LIKE") && m_levels.range >= minimum) {
      begin();
      return likeRest(std::move(left), QStringLiteral("LIKE"), negated);
    }
    return left;
  case 'R':
    if (!postgres() && (word.isWord("REGEXP") || word.isWord("RLIKE")) && m_levels.range >= minimum) {
      begin();
      return likeRest(std::move(left), QStringLiteral("REGEXP"), negated);
    }
    return left;
  case 'G':
    if (sqlite() && word.isWord("GLOB") && m_levels.range >= minimum) {
      begin();
      return likeRest(std::move(left), QStringLiteral("GLOB"), negated);
    }
    return left;
  case 'S':
    if (postgres() && word.isWord("SIMILAR") && is("TO", ahead + 1) && m_levels.range >= minimum) {
      begin();
      advance();
      return likeRest(std::move(left), QStringLiteral("SIMILAR TO"), negated);
    }
    if (mySql() && !negated && word.isWord("SOUNDS") && is("LIKE", 1) && m_levels.range >= minimum) {
      begin();
      advance();
      return likeRest(std::move(left), QStringLiteral("SOUNDS LIKE"), false);
    }
    return left;
  case 'B':
    if (word.isWord("BETWEEN") && m_levels.range >= minimum) {
      begin();
      return betweenRest(std::move(left), negated);
    }
    return left;
  case 'C':
    if (!negated && !m_noCollate && word.isWord("COLLATE") && m_levels.collate >= minimum) {
      begin();
      NodePtr n = make(NodeKind::Collate);
      n->span = left->span;
      n->add(Slot::Operand, std::move(left));
      if (peek().kind == TokenKind::String) {
        n->text = QString::fromStdString(decodeString(peek(), m_rules));
        advance();
      } else {
        nameInto(*n);
      }
      finish(*n);
      return n;
    }
    return left;
  default: return left;
  }
  // AND, OR, XOR, DIV, OVERLAPS
  taken = true;
  const QString op = utf8(upperAscii(word.text));
  const int level = binaryPrecedence(op.toStdString(), m_levels, m_options.dialect);
  SourceSpan span = left->span;
  std::vector<NodePtr> operands;
  operands.push_back(std::move(left));
  do {
    advance();
    operands.push_back(expression(level + 1));
  } while (!m_failed && isAssociative(op, m_options.dialect) && peek().isWord(op.toStdString()));
  span.length = m_lastEnd + m_baseOffset - span.offset;
  return balanced(op, operands, 0, operands.size(), span);
}

NodePtr Parser::likeRest(NodePtr left, const QString &op, bool negated) {
  NodePtr n = make(NodeKind::Like, op);
  n->span = left->span;
  n->set(Flag::Not, negated);
  n->add(Slot::Left, std::move(left));
  n->add(Slot::Right, comparisonRight(m_levels.range + 1));
  if (accept("ESCAPE")) n->add(Slot::Escape, expression(m_levels.range + 1));
  finish(*n);
  return n;
}

NodePtr Parser::inRest(NodePtr left, bool negated) {
  NodePtr n = make(NodeKind::In);
  n->span = left->span;
  n->set(Flag::Not, negated);
  n->add(Slot::Operand, std::move(left));
  if (sqlite() && !isOp("(")) {
    NodePtr table = node(NodeKind::TableRef, peek());
    nameInto(*table);
    if (isOp("(")) { // a table-valued function
      NodePtr called = make(NodeKind::FunctionCall, table->text);
      callArguments(*called);
      n->add(Slot::Source, std::move(called));
    } else {
      n->add(Slot::Source, std::move(table));
    }
    finish(*n);
    return n;
  }
  if (!isOp("(")) { // a parameter that stands for the list
    n->add(Slot::Item, expression(m_levels.range + 1));
    finish(*n);
    return n;
  }
  advance();
  if (startsQuery()) n->add(Slot::Query, query());
  else if (!isOp(")")) expressionList(*n, Slot::Item);
  expectOp(")");
  finish(*n);
  return n;
}

NodePtr Parser::betweenRest(NodePtr left, bool negated) {
  NodePtr n = make(NodeKind::Between);
  n->span = left->span;
  n->set(Flag::Not, negated);
  if (accept("SYMMETRIC")) n->set(Flag::Symmetric);
  else accept("ASYMMETRIC");
  n->add(Slot::Operand, std::move(left));
  n->add(Slot::Low, expression(std::max(m_levels.range, m_levels.comparison) + 1));
  expect("AND");
  n->add(Slot::High, expression(std::max(m_levels.range, m_levels.andOp + 1) + (mySql() ? 0 : 1)));
  finish(*n);
  return n;
}

NodePtr Parser::isRest(NodePtr left) {
  NodePtr n = make(NodeKind::Is);
  n->span = left->span;
  n->set(Flag::Not, accept("NOT"));
  n->add(Slot::Operand, std::move(left));
  if (isAny({"NULL", "TRUE", "FALSE", "UNKNOWN"})) {
    n->text = word();
  } else if (accept("DISTINCT", "FROM")) {
    n->text = QStringLiteral("DISTINCT FROM");
    n->add(Slot::Right, expression(m_levels.isTest + 1));
  } else if (isAny({"NFC", "NFD", "NFKC", "NFKD"}) && is("NORMALIZED", 1)) {
    n->text = word();
    n->text += QLatin1Char(' ') + word();
  } else if (is("NORMALIZED") || is("DOCUMENT")) {
    n->text = word();
  } else if (is("JSON") && !sqlite()) {
    n->text = word();
    while (isAny({"VALUE", "ARRAY", "OBJECT", "SCALAR", "WITH", "WITHOUT", "UNIQUE", "KEYS"})) n->text += QLatin1Char(' ') + word();
  } else if (sqlite()) { // IS between any two values
    n->text = QStringLiteral("DISTINCT FROM");
    n->set(Flag::Not, !n->has(Flag::Not));
    n->add(Slot::Right, expression(m_levels.isTest + 1));
  } else {
    failExpected(QStringLiteral("NULL, TRUE, FALSE or DISTINCT FROM"));
  }
  finish(*n);
  return n;
}

void Parser::expressionList(Node &n, Slot slot) {
  do n.add(slot, expression());
  while (acceptOp(","));
}

NodePtr Parser::postfix(NodePtr operand) {
  int chain = 0;
  while (!m_failed) {
    const Token token = peek();
    if (token.kind != TokenKind::Operator) break;
    if (token.text == "::" && postgres()) {
      advance();
      NodePtr n = make(NodeKind::Cast, QStringLiteral("::"));
      n->span = operand->span;
      n->add(Slot::Operand, std::move(operand));
      n->add(Slot::Type, typeName());
      operand = std::move(n);
    } else if (token.text == "[" && postgres()) {
      advance();
      NodePtr n = make(NodeKind::Subscript);
      n->span = operand->span;
      n->add(Slot::Operand, std::move(operand));
      if (!isOp(":")) n->add(Slot::Index, expression());
      if (acceptOp(":")) {
        n->set(Flag::Slice);
        n->add(Slot::Low, n->take(Slot::Index));
        if (!isOp("]")) n->add(Slot::High, expression());
      }
      expectOp("]");
      operand = std::move(n);
    } else if (token.text == "." && postgres() && (isIdentifier(1) || isOp("*", 1)) && (operand->has(Flag::Parens) || operand->is(NodeKind::Subscript) || operand->is(NodeKind::FieldAccess) || operand->is(NodeKind::Parameter))) {
      advance();
      NodePtr n = make(NodeKind::FieldAccess);
      n->span = operand->span;
      n->add(Slot::Operand, std::move(operand));
      if (acceptOp("*")) n->text = QStringLiteral("*");
      else n->text = identifierText();
      operand = std::move(n);
    } else {
      break;
    }
    finish(*operand);
    if (++chain > 200) fail(QStringLiteral("This chain of casts and subscripts is longer than 200."));
  }
  return operand;
}

NodePtr Parser::parenthesised() {
  const Token start = take(); // (
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  m_noCollate = false; // inside parentheses it is an operator again, and behind them nothing asks
  if (startsQuery()) {
    NodePtr n = node(NodeKind::Subquery, start);
    n->add(Slot::Query, query());
    // ((SELECT 1) + 1): the query was only the first operand
    expectOp(")");
    finish(*n);
    return n;
  }
  if (acceptOp(")")) return node(NodeKind::Row, start);
  NodePtr first = expression();
  if (isOp(",")) {
    NodePtr row = node(NodeKind::Row, start);
    row->add(Slot::Item, std::move(first));
    while (acceptOp(",")) row->add(Slot::Item, expression());
    expectOp(")");
    finish(*row);
    return row;
  }
  expectOp(")");
  first->set(Flag::Parens);
  return first;
}

/// A query, or any number of parentheses and then a query; `((SELECT 1) + 2)` is not one.
bool Parser::startsQuery(std::size_t ahead) {
  std::size_t i = ahead;
  while (isOp("(", i) && i < ahead + 64) ++i;
  const bool begins = isAny({"SELECT", "WITH", "VALUES"}, i) || (is("TABLE", i) && !sqlite() && isIdentifier(i + 1) && !isStopWord(i + 1));
  // VALUES(c) of ON DUPLICATE KEY UPDATE is a function
  if (is("VALUES", i) && mySql() && isOp("(", i + 1) && isIdentifier(i + 2) && !is("DEFAULT", i + 2) && !is("NULL", i + 2) && (isOp(")", i + 3) || (isOp(".", i + 3) && isIdentifier(i + 4) && isOp(")", i + 5)))) return false;
  if (!begins || (is("VALUES", i) && i == ahead && mySql() && !isOp("(", i + 1) && !is("ROW", i + 1))) return false;
  if (i == ahead) return true;
  // look behind the innermost query's parenthesis: another operand means that this is an expression
  int depth = 0;
  for (std::size_t j = ahead; j < ahead + 100000; ++j) {
    const Token &t = peek(j);
    if (t.kind == TokenKind::End) return true;
    if (t.isOp('(')) ++depth;
    if (t.isOp(')') && --depth == 0) {
      const Token &next = peek(j + 1);
      if (next.kind == TokenKind::End || next.isOp(')') || next.isOp(';')) return true;
      return isAny({"UNION", "EXCEPT", "INTERSECT", "ORDER", "LIMIT", "FETCH", "OFFSET", "FOR", "MINUS"}, j + 1);
    }
  }
  return true;
}

NodePtr Parser::subqueryInParens() {
  NodePtr q = query();
  expectOp(")");
  return q;
}

NodePtr Parser::stringPrimary() {
  const Token start = take();
  NodePtr n = node(NodeKind::StringLiteral, start);
  std::string value = decodeString(start, m_rules);
  n->set(Flag::National, start.kind == TokenKind::NationalString && mySql());
  n->set(Flag::EscapeString, start.kind == TokenKind::EscapeString);
  n->set(Flag::DollarQuoted, start.kind == TokenKind::DollarString);
  n->set(Flag::DoubleQuoted, start.text[0] == '"');
  while (m_rules.adjacentStrings && peek().kind == TokenKind::String && (!m_rules.adjacentNeedsNewline || peek().newlineBefore)
         && start.kind != TokenKind::DollarString) {
    if (start.kind == TokenKind::EscapeString) {
      Token again = peek();
      std::string prefixed(1, 'E');
      prefixed.append(again.text);
      again.text = prefixed;
      again.kind = TokenKind::EscapeString;
      value += decodeString(again, m_rules);
    } else {
      value += decodeString(peek(), m_rules);
    }
    advance();
  }
  QString text = utf8(value);
  if (text.contains(QChar::ReplacementCharacter) && text.toUtf8() != QByteArray::fromRawData(value.data(), static_cast<qsizetype>(value.size()))) {
    // not UTF-8: keep the bytes, lose nothing
    n->kind = NodeKind::HexLiteral;
    n->set(Flag::FromText);
    text = QString::fromLatin1(QByteArray::fromRawData(value.data(), static_cast<qsizetype>(value.size())).toHex());
    warn(start, QStringLiteral("This string is not valid UTF-8; its bytes are kept as a hexadecimal literal."));
  }
  n->text = text;
  finish(*n);
  return n;
}

NodePtr Parser::bytesLiteral(const Token &token, const std::string &digits, NodeKind kind) {
  NodePtr n = node(kind, token, utf8(digits));
  if (kind == NodeKind::HexLiteral && n->text.size() % 2 != 0) n->text.prepend(QLatin1Char('0'));
  return n;
}

NodePtr Parser::primary() {
  const Token token = peek();
  switch (token.kind) {
  case TokenKind::Number: {
    NodePtr n = node(NodeKind::NumberLiteral, token, utf8(token.text));
    advance();
    return n;
  }
  case TokenKind::String:
    if (sqlite() || !m_rules.doubleQuoteNames || token.text[0] != '"') return stringPrimary();
    return stringPrimary();
  case TokenKind::NationalString: case TokenKind::EscapeString: case TokenKind::UnicodeString: case TokenKind::DollarString: return stringPrimary();
  case TokenKind::HexString:
  case TokenKind::HexNumber: {
    if (postgres() && token.kind == TokenKind::HexString) { // X'1F' is a bit string there
      std::string digits;
      for (const char c : decodeString(token, m_rules)) {
        const int value = c <= '9' ? c - '0' : (c & ~0x20) - 'A' + 10;
        for (int bit = 3; bit >= 0; --bit) digits += (value >> bit) & 1 ? '1' : '0';
      }
      advance();
      return bytesLiteral(token, digits, NodeKind::BitLiteral);
    }
    NodePtr n = bytesLiteral(token, decodeString(token, m_rules), NodeKind::HexLiteral);
    n->set(Flag::ZeroX, token.kind == TokenKind::HexNumber);
    advance();
    return n;
  }
  case TokenKind::BitString:
  case TokenKind::BitNumber: {
    NodePtr n = bytesLiteral(token, decodeString(token, m_rules), NodeKind::BitLiteral);
    advance();
    return n;
  }
  case TokenKind::Parameter: {
    NodePtr n = node(NodeKind::Parameter, token, utf8(token.text));
    advance();
    return n;
  }
  case TokenKind::UserVariable:
  case TokenKind::SystemVariable: return variable();
  case TokenKind::QuotedName: return columnOrCall();
  case TokenKind::Word: return primaryWord();
  case TokenKind::Operator:
    if (token.text == "(") return parenthesised();
    if (token.text == "*") {
      NodePtr n = node(NodeKind::Star, token);
      advance();
      return n;
    }
    if (token.text == "{" && peek(1).kind == TokenKind::Word && peek(2).kind == TokenKind::String) { // ODBC {d '2020-01-01'}
      advance();
      const QString kind = word();
      NodePtr n = node(NodeKind::TypedLiteral, token);
      NodePtr value = stringPrimary();
      n->text = value->text;
      n->add(Slot::Type, make(NodeKind::TypeName, kind == QLatin1String("D") ? QStringLiteral("DATE") : kind == QLatin1String("T") ? QStringLiteral("TIME") : QStringLiteral("TIMESTAMP")));
      expectOp("}");
      finish(*n);
      return n;
    }
    break;
  case TokenKind::End: case TokenKind::Comment: case TokenKind::Hint: case TokenKind::Invalid: break;
  }
  failExpected(QStringLiteral("an expression"));
  return make(NodeKind::Raw);
}

NodePtr Parser::variable() {
  const Token token = take();
  const bool system = token.kind == TokenKind::SystemVariable;
  std::string_view rest = token.text.substr(system ? 2 : 1);
  NodePtr n = node(system ? NodeKind::SystemVariable : NodeKind::UserVariable, token);
  if (system) {
    const std::size_t dot = rest.find('.');
    if (dot != std::string_view::npos) {
      const std::string scope = upperAscii(rest.substr(0, dot));
      if (scope == "GLOBAL") n->set(Flag::Global);
      if (scope == "SESSION" || scope == "LOCAL") n->set(Flag::Session);
      if (scope == "PERSIST") n->set(Flag::Persist);
      if (n->hasFlags()) rest = rest.substr(dot + 1);
    }
  }
  if (!rest.empty() && (rest[0] == '`' || rest[0] == '\'' || rest[0] == '"')) {
    Token quoted = token;
    quoted.text = rest;
    quoted.kind = rest[0] == '`' ? TokenKind::QuotedName : TokenKind::String;
    n->text = decodeName(quoted, m_rules);
    n->set(Flag::Quoted);
  } else {
    n->text = utf8(rest);
  }
  return n;
}

NodePtr Parser::caseExpression() {
  const Token start = take();
  NodePtr n = node(NodeKind::Case, start);
  if (!is("WHEN")) n->add(Slot::Operand, expression());
  while (accept("WHEN")) {
    NodePtr when = node(NodeKind::When, peek());
    when->add(Slot::Condition, expression());
    expect("THEN");
    when->add(Slot::Result, expression());
    finish(*when);
    n->add(Slot::Branch, std::move(when));
  }
  if (accept("ELSE")) n->add(Slot::Else, expression());
  if (!n->hasChild(Slot::Branch)) failExpected(QStringLiteral("WHEN"));
  expect("END");
  finish(*n);
  return n;
}

bool Parser::isIntervalUnit(std::size_t ahead) {
  return isAny({"MICROSECOND", "SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "SECOND_MICROSECOND", "MINUTE_MICROSECOND", "MINUTE_SECOND",
                "HOUR_MICROSECOND", "HOUR_SECOND", "HOUR_MINUTE", "DAY_MICROSECOND", "DAY_SECOND", "DAY_MINUTE", "DAY_HOUR", "YEAR_MONTH"},
               ahead);
}

/// INTERVAL(n, a, b), the function, has a comma between its parentheses.
bool Parser::isIntervalCall() {
  if (!mySql() || !isOp("(", 1)) return false;
  int depth = 0;
  for (std::size_t i = 1; i < 2000; ++i) {
    const Token &t = peek(i);
    if (t.kind == TokenKind::End) return false;
    if (t.isOp('(')) ++depth;
    else if (t.isOp(')') && --depth == 0) return false;
    else if (t.isOp(',') && depth == 1) return true;
  }
  return false;
}

NodePtr Parser::intervalPrimary() {
  const Token start = take();
  NodePtr n = node(NodeKind::Interval, start);
  if (postgres()) {
    if (acceptOp("(")) {
      n->add(Slot::Precision, expression());
      expectOp(")");
    }
    n->add(Slot::Value, stringLiteral());
    if (isIntervalUnit(0)) {
      n->text = word();
      if (accept("TO")) n->text += QLatin1String(" TO ") + word();
      if (acceptOp("(")) {
        n->add(Slot::Precision, expression());
        expectOp(")");
      }
    }
    finish(*n);
    return n;
  }
  n->add(Slot::Value, expression());
  if (!isIntervalUnit(0) && !is("SQL_TSI_DAY")) failExpected(QStringLiteral("a unit such as DAY"));
  n->text = word();
  finish(*n);
  return n;
}

NodePtr Parser::arrayConstructor() {
  const Token start = take();
  NodePtr n = node(NodeKind::Array, start);
  if (acceptOp("(")) {
    n->add(Slot::Query, subqueryInParens());
  } else {
    // ARRAY[[1,2],[3,4]]: inner brackets are arrays too
    std::vector<NodePtr> open;
    if (!expectOp("[")) return n;
    open.push_back(std::move(n));
    while (!m_failed) {
      if (acceptOp("[")) {
        open.push_back(node(NodeKind::Array, peek()));
        if (open.size() > 50) fail(QStringLiteral("This array has more than 50 dimensions."));
        continue;
      }
      if (!isOp("]")) open.back()->add(Slot::Item, expression());
      while (acceptOp("]")) {
        finish(*open.back());
        if (open.size() == 1) return std::move(open.back());
        NodePtr done = std::move(open.back());
        open.pop_back();
        open.back()->add(Slot::Item, std::move(done));
      }
      if (!isOp(",")) failExpected(QStringLiteral("\",\" or \"]\""));
      acceptOp(",");
    }
    return std::move(open.front());
  }
  finish(*n);
  return n;
}

} // namespace portolan::sql::detail
