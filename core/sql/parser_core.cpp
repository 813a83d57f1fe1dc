// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/parser_core.h"

#include "core/sql/keywords.h"

#include <algorithm>

namespace portolan::sql::detail {

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

Parser::Parser(std::string_view text, const ParseOptions &options, std::vector<Diagnostic> &diagnostics, std::uint32_t baseOffset)
    : m_text(text), m_options(options), m_rules(lexRules(options.dialect, options.mode)),
      m_levels(precedenceOf(options.dialect, options.mode.pipesAsConcat)),
      m_tokenizer(text, m_rules, static_cast<std::uint32_t>(options.firstLine), static_cast<std::uint32_t>(options.firstColumn)),
      m_diagnostics(diagnostics), m_baseOffset(baseOffset) {
  if (options.delimiter != QLatin1String(";")) m_tokenizer.setDelimiter(options.delimiter.toStdString());
}

const Token &Parser::peek(std::size_t ahead) {
  if (m_failed) return m_endToken;
  while (m_tokens.size() <= m_index + ahead) {
    Token token = m_tokenizer.next();
    if (token.kind == TokenKind::Comment || token.kind == TokenKind::Hint) {
      if (token.unterminated) warn(token, QStringLiteral("This comment has no end."));
      m_comments.push_back({token.offset, utf8(token.text)});
      continue;
    }
    if (token.unterminated) warn(token, QStringLiteral("This quote is never closed."));
    m_tokens.push_back(token);
    if (token.kind == TokenKind::End) break;
  }
  return m_tokens[std::min(m_index + ahead, m_tokens.size() - 1)];
}

void Parser::advance() {
  const Token &token = peek();
  if (token.kind == TokenKind::End) return;
  m_lastEnd = token.offset + token.length;
  ++m_index;
}

Token Parser::take() {
  const Token token = peek();
  advance();
  return token;
}

bool Parser::isAny(std::initializer_list<W> words, std::size_t ahead) {
  const Token &token = peek(ahead);
  return token.kind == TokenKind::Word && std::any_of(words.begin(), words.end(), [&](W w) { return equalsUpper(token.text, w); });
}

bool Parser::acceptOp(W op) {
  if (!isOp(op)) return false;
  advance();
  return true;
}

bool Parser::expect(W wanted) {
  if (accept(wanted)) return true;
  failExpected(k(wanted));
  return false;
}

bool Parser::expectOp(W op) {
  if (acceptOp(op)) return true;
  failExpected(QLatin1Char('"') + k(op) + QLatin1Char('"'));
  return false;
}

void Parser::fail(const QString &message) {
  if (m_failed) return;
  const Token &token = peek();
  m_failure = {Diagnostic::Kind::Error, static_cast<int>(token.line), static_cast<int>(token.column), static_cast<qint64>(token.offset) + m_baseOffset, message};
  m_endToken = Token{};
  m_endToken.offset = token.offset;
  m_endToken.line = token.line;
  m_endToken.column = token.column;
  m_failed = true;
}

void Parser::failExpected(const QString &what) {
  if (m_failed) return;
  const Token &token = peek();
  const QString found = token.kind == TokenKind::End ? QStringLiteral("the end of the text")
                                                     : QLatin1Char('"') + utf8(token.text.substr(0, 40)) + QLatin1Char('"');
  fail(QStringLiteral("Expected %1, found %2.").arg(what, found));
}

void Parser::warn(const Token &at, const QString &message) {
  m_diagnostics.push_back({Diagnostic::Kind::Warning, static_cast<int>(at.line), static_cast<int>(at.column), static_cast<qint64>(at.offset) + m_baseOffset, message});
}

bool Parser::enter() {
  if (++m_depth <= m_options.maxDepth) return true;
  fail(QStringLiteral("This is nested deeper than %1 levels.").arg(m_options.maxDepth));
  return false;
}

bool Parser::atTerminator() {
  const Token &token = peek();
  if (token.kind == TokenKind::End) return true;
  if (token.kind != TokenKind::Operator) return false;
  return token.text == ";" || (m_options.delimiter.size() > 1 && token.text == m_options.delimiter.toStdString());
}

bool Parser::acceptTerminator() {
  if (atEnd() || !atTerminator()) return false;
  advance();
  return true;
}

NodePtr Parser::node(NodeKind kind, const Token &start, const QString &text) {
  NodePtr n = make(kind, text);
  n->span = {start.offset + m_baseOffset, start.length, start.line, start.column};
  return n;
}

void Parser::finish(Node &n) {
  const std::uint32_t end = m_lastEnd + m_baseOffset;
  if (end > n.span.offset) n.span.length = end - n.span.offset;
}

void Parser::attachComments(Node &n, std::uint32_t beforeOffset) {
  while (m_firstComment < m_comments.size() && m_comments[m_firstComment].offset < beforeOffset) n.addComment(m_comments[m_firstComment++].text);
}

QStringList Parser::takeComments(std::uint32_t beforeOffset) {
  QStringList taken;
  while (m_firstComment < m_comments.size() && m_comments[m_firstComment].offset < beforeOffset) taken.append(m_comments[m_firstComment++].text);
  return taken;
}

void Parser::prependComments(Node &n, const QStringList &comments) {
  if (!comments.isEmpty()) n.setComments(comments + n.comments());
}

QString Parser::sourceText(std::uint32_t from, std::uint32_t to) const {
  if (from >= to || from >= m_text.size()) return {};
  return utf8(m_text.substr(from, to - from));
}

NodePtr Parser::rawFrom(std::size_t startIndex, std::size_t endIndex) {
  const Token &first = m_tokens[std::min(startIndex, m_tokens.size() - 1)];
  NodePtr n = node(NodeKind::Raw, first);
  if (endIndex > startIndex) {
    const Token &last = m_tokens[std::min(endIndex, m_tokens.size()) - 1];
    n->text = sourceText(first.offset, last.offset + last.length);
    n->span.length = last.offset + last.length - first.offset;
  }
  return n;
}

bool Parser::isIdentifier(std::size_t ahead) {
  const TokenKind kind = peek(ahead).kind;
  return kind == TokenKind::QuotedName || kind == TokenKind::Word;
}

bool Parser::isStopWord(std::size_t ahead) {
  const Token &token = peek(ahead);
  if (token.kind != TokenKind::Word) return token.kind != TokenKind::QuotedName;
  return isClauseWord(token.text, m_options.dialect, m_inBody || m_plpgsql);
}

QString Parser::identifierText() {
  const Token &token = peek();
  const bool quotedByString = sqlite() && token.kind == TokenKind::String;
  if (!isIdentifier() && !quotedByString) {
    failExpected(QStringLiteral("a name"));
    return {};
  }
  const QString text = decodeName(token, m_rules);
  advance();
  return text;
}

NodePtr Parser::identifierNode() {
  NodePtr n = node(NodeKind::Name, peek());
  n->set(Flag::Quoted, peek().kind != TokenKind::Word);
  n->text = identifierText();
  return n;
}

NodePtr Parser::qualifiedName() {
  NodePtr n = identifierNode();
  while (isOp(".") && (isIdentifier(1) || peek(1).kind == TokenKind::Number)) {
    advance();
    NodePtr outer = identifierNode();
    outer->add(Slot::Qualifier, std::move(n));
    n = std::move(outer);
  }
  return n;
}

void Parser::nameInto(Node &n) {
  NodePtr named = qualifiedName();
  n.text = named->text;
  n.set(Flag::Quoted, named->has(Flag::Quoted));
  n.add(Slot::Qualifier, named->take(Slot::Qualifier));
}

void Parser::nameList(Node &n, Slot slot) {
  do n.add(slot, qualifiedName());
  while (acceptOp(","));
}

void Parser::parenNames(Node &n, Slot slot) {
  if (!expectOp("(")) return;
  if (!isOp(")")) {
    do n.add(slot, identifierNode());
    while (acceptOp(","));
  }
  expectOp(")");
}

NodePtr Parser::userName() {
  const Token start = peek();
  NodePtr n = node(NodeKind::Name, start);
  if (start.kind == TokenKind::String) {
    n->text = QString::fromStdString(decodeString(start, m_rules));
    n->set(Flag::Quoted);
    advance();
  } else {
    n->set(Flag::Quoted, start.kind == TokenKind::QuotedName);
    n->text = identifierText();
  }
  if (isOp("(") && isOp(")", 1)) { // CURRENT_USER()
    advance();
    advance();
  }
  if (peek().kind == TokenKind::UserVariable) {
    n->add(Slot::Value, variable());
  } else if (isOp("@")) { // user@%
    advance();
    NodePtr host = node(NodeKind::UserVariable, peek());
    host->text = utf8(take().text);
    n->add(Slot::Value, std::move(host));
  }
  finish(*n);
  return n;
}

QString Parser::word() {
  if (peek().kind != TokenKind::Word) {
    failExpected(QStringLiteral("a keyword"));
    return {};
  }
  return utf8(upperAscii(take().text));
}

NodePtr Parser::wordHere() {
  NodePtr n = node(NodeKind::Word, peek());
  n->text = word();
  return n;
}

NodePtr Parser::stringLiteral() {
  switch (peek().kind) {
  case TokenKind::String: case TokenKind::NationalString: case TokenKind::EscapeString: case TokenKind::UnicodeString: case TokenKind::DollarString:
    return stringPrimary();
  default: failExpected(QStringLiteral("a string")); return make(NodeKind::StringLiteral);
  }
}

QString Parser::verbatimUntilTerminator() {
  const std::uint32_t from = peek().offset;
  while (!atTerminator()) advance();
  return sourceText(from, m_lastEnd);
}

void Parser::skipBalanced(const std::function<bool()> &stop) {
  int depth = 0;
  while (!atEnd() && !(depth <= 0 && stop())) {
    if (isOp("(")) ++depth;
    else if (isOp(")")) --depth;
    advance();
  }
}

} // namespace portolan::sql::detail
