// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/tokenizer.h"

#include <array>
#include <cstring>

namespace portolan::sql {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool isNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }
bool isNamePart(char c) { return isNameStart(c) || isDigit(c); }
bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

/// The version a /*!NNNNN comment asks for, 0 when it names none.
int commentVersion(std::string_view digits) {
  int version = 0;
  for (std::size_t i = 0; i < digits.size() && i < 6 && isDigit(digits[i]); ++i) version = version * 10 + (digits[i] - '0');
  return version;
}

} // namespace

SqlMode SqlMode::fromText(const QString &text) {
  SqlMode mode;
  for (const QString &part : text.toUpper().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    const QString word = part.trimmed();
    const bool ansi = word == QLatin1String("ANSI"), oracle = word == QLatin1String("ORACLE");
    const bool other = oracle || word == QLatin1String("POSTGRESQL") || word == QLatin1String("MSSQL") || word == QLatin1String("DB2")
                       || word == QLatin1String("MAXDB");
    if (ansi || other || word == QLatin1String("ANSI_QUOTES")) mode.ansiQuotes = true;
    if (ansi || other || word == QLatin1String("PIPES_AS_CONCAT")) mode.pipesAsConcat = true;
    if (ansi || other || word == QLatin1String("IGNORE_SPACE")) mode.ignoreSpace = true;
    if (word == QLatin1String("NO_BACKSLASH_ESCAPES")) mode.noBackslashEscapes = true;
    if (word == QLatin1String("HIGH_NOT_PRECEDENCE")) mode.highNotPrecedence = true;
    if (oracle) mode.oracle = true;
  }
  return mode;
}

LexRules lexRules(Dialect dialect, const SqlMode &mode) {
  LexRules r;
  switch (dialect) {
  case Dialect::MySql:
  case Dialect::MariaDb:
    r.backtickNames = true;
    r.doubleQuoteNames = mode.ansiQuotes;
    r.backslashEscapes = !mode.noBackslashEscapes;
    r.hashComments = r.dashNeedsSpace = r.versionedComments = true;
    r.adjacentStrings = r.hexNumbers = r.bitNumbers = r.introducers = r.userVariables = r.questionParameters = true;
    r.dollarInNames = true;
    r.mariaDb = dialect == Dialect::MariaDb;
    return r;
  case Dialect::Postgres:
    r.escapeStrings = r.dollarQuotes = r.dollarParameters = r.dollarInNames = r.nestedComments = true;
    r.adjacentStrings = r.adjacentNeedsNewline = r.customOperators = r.foldLower = true;
    return r;
  case Dialect::Sqlite:
    r.backtickNames = r.bracketNames = r.hexNumbers = true;
    r.colonParameters = r.questionParameters = true;
    return r;
  }
  return r;
}

bool equalsUpper(std::string_view text, std::string_view upperText) {
  if (text.size() != upperText.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (upper(text[i]) != upperText[i]) return false;
  return true;
}

std::string upperAscii(std::string_view text) {
  std::string out(text);
  for (char &c : out) c = upper(c);
  return out;
}

bool Token::isWord(std::string_view upperText) const { return kind == TokenKind::Word && equalsUpper(text, upperText); }

Tokenizer::Tokenizer(std::string_view text, const LexRules &rules, std::uint32_t firstLine, std::uint32_t firstColumn)
    : m_text(text), m_rules(rules), m_line(firstLine), m_column(firstColumn) {
  if (m_text.starts_with("\xEF\xBB\xBF")) m_pos = m_counted = 3;
}

void Tokenizer::countTo(std::size_t pos) {
  for (; m_counted < pos; ++m_counted) {
    const auto c = static_cast<unsigned char>(m_text[m_counted]);
    if (c == '\n' || (c == '\r' && at(m_counted + 1) != '\n')) {
      ++m_line;
      m_column = 1;
    } else if ((c & 0xC0) != 0x80) {
      ++m_column;
    }
  }
}

void Tokenizer::skipTo(std::size_t offset) { m_pos = std::max(m_pos, std::min(offset, m_text.size())); }

bool Tokenizer::skipSpace(Token &token) {
  const std::size_t start = m_pos;
  for (;;) {
    while (m_pos < m_text.size() && isSpace(m_text[m_pos])) {
      if (m_text[m_pos] == '\n' || m_text[m_pos] == '\r') token.newlineBefore = true;
      ++m_pos;
    }
    if (m_versionedDepth > 0 && at(m_pos) == '*' && at(m_pos + 1) == '/') { // the end of /*! … */ is no token
      --m_versionedDepth;
      m_pos += 2;
      continue;
    }
    if (!m_rules.versionedComments || at(m_pos) != '/' || at(m_pos + 1) != '*') break;
    const bool maria = at(m_pos + 2) == 'M' && at(m_pos + 3) == '!';
    if (!maria && at(m_pos + 2) != '!') break;
    const std::size_t body = m_pos + (maria ? 4 : 3);
    const int version = commentVersion(m_text.substr(body));
    if (version >= 990000) break; // a version that never comes: a comment
    std::size_t digits = body;
    while (digits < body + 6 && isDigit(at(digits))) ++digits;
    // five or six digits are a version, fewer are code
    m_pos = digits - body >= 5 ? digits : body;
    ++m_versionedDepth;
  }
  return m_pos != start;
}

Token Tokenizer::next() {
  Token token;
  token.spaceBefore = skipSpace(token);
  countTo(m_pos);
  token.offset = static_cast<std::uint32_t>(m_pos);
  token.line = m_line;
  token.column = m_column;
  token.versioned = m_versionedDepth > 0;
  if (m_pos >= m_text.size()) return token;
  const std::size_t start = m_pos;
  token.kind = lex(token);
  if (m_pos == start) ++m_pos; // never stand still
  token.text = m_text.substr(start, m_pos - start);
  token.length = static_cast<std::uint32_t>(m_pos - start);
  return token;
}

TokenKind Tokenizer::lex(Token &token) {
  const char c = m_text[m_pos];
  TokenKind kind = TokenKind::Operator;
  if (atDelimiter()) {
    m_pos += m_delimiter.size();
    return kind;
  }
  if (lexComment(token, kind)) return kind;
  if (isNameStart(c)) return lexWordOrPrefixed(token);
  if (isDigit(c) || (c == '.' && isDigit(at(m_pos + 1)))) return lexNumber();
  switch (c) {
  case '\'': return lexQuoted(token, '\'', m_rules.backslashEscapes, TokenKind::String);
  case '"':
    return m_rules.doubleQuoteNames ? lexQuoted(token, '"', false, TokenKind::QuotedName)
                                    : lexQuoted(token, '"', m_rules.backslashEscapes, TokenKind::String);
  case '`':
    if (m_rules.backtickNames) return lexQuoted(token, '`', false, TokenKind::QuotedName);
    break;
  case '[':
    if (m_rules.bracketNames) return lexBracketName(token);
    break;
  case '$':
    if (m_rules.dollarQuotes || m_rules.dollarInNames || m_rules.colonParameters) return lexDollar(token);
    break;
  case '@':
    if (m_rules.userVariables || m_rules.colonParameters) return lexAt(token);
    break;
  case '?':
    if (m_rules.questionParameters) {
      ++m_pos;
      while (isDigit(at(m_pos))) ++m_pos;
      return TokenKind::Parameter;
    }
    break;
  case ':':
    if (m_rules.colonParameters && isNameStart(at(m_pos + 1))) {
      ++m_pos;
      while (isNamePart(at(m_pos))) ++m_pos;
      return TokenKind::Parameter;
    }
    break;
  default: break;
  }
  return lexOperator();
}

bool Tokenizer::lexComment(Token &token, TokenKind &kind) {
  const char c = m_text[m_pos], d = at(m_pos + 1);
  const bool hash = c == '#' && m_rules.hashComments;
  const bool dashes = c == '-' && d == '-' && (!m_rules.dashNeedsSpace || m_pos + 2 >= m_text.size() || isSpace(m_text[m_pos + 2])
                                               || static_cast<unsigned char>(m_text[m_pos + 2]) < 0x20);
  if (hash || dashes) {
    while (m_pos < m_text.size() && m_text[m_pos] != '\n' && m_text[m_pos] != '\r') ++m_pos;
    kind = TokenKind::Comment;
    return true;
  }
  if (c != '/' || d != '*') return false;
  kind = at(m_pos + 2) == '+' && m_rules.versionedComments ? TokenKind::Hint : TokenKind::Comment;
  int depth = 1;
  m_pos += 2;
  for (;;) {
    if (m_pos >= m_text.size()) {
      token.unterminated = true;
      return true;
    }
    if (m_text[m_pos] == '*' && at(m_pos + 1) == '/') {
      m_pos += 2;
      if (--depth == 0) return true;
    } else if (m_rules.nestedComments && m_text[m_pos] == '/' && at(m_pos + 1) == '*') {
      m_pos += 2;
      ++depth;
    } else {
      ++m_pos;
    }
  }
}

TokenKind Tokenizer::lexWordOrPrefixed(Token &token) {
  const char c = upper(m_text[m_pos]);
  const char d = at(m_pos + 1);
  if (d == '\'') {
    const auto prefixed = [&](TokenKind kind, bool backslash) {
      ++m_pos;
      return lexQuoted(token, '\'', backslash, kind);
    };
    if (c == 'N' && (m_rules.backtickNames || m_rules.escapeStrings) && !m_rules.bracketNames)
      return prefixed(TokenKind::NationalString, m_rules.backslashEscapes);
    if (c == 'X') return prefixed(TokenKind::HexString, false);
    if (c == 'B' && !m_rules.bracketNames) return prefixed(TokenKind::BitString, false);
    if (c == 'E' && m_rules.escapeStrings) return prefixed(TokenKind::EscapeString, true);
  }
  if (c == 'U' && d == '&' && m_rules.escapeStrings && (at(m_pos + 2) == '\'' || at(m_pos + 2) == '"')) {
    const char quote = m_text[m_pos + 2];
    m_pos += 2;
    return lexQuoted(token, quote, false, quote == '"' ? TokenKind::QuotedName : TokenKind::UnicodeString);
  }
  while (m_pos < m_text.size() && (isNamePart(m_text[m_pos]) || (m_text[m_pos] == '$' && m_rules.dollarInNames)) && !atDelimiter()) ++m_pos;
  return TokenKind::Word;
}

TokenKind Tokenizer::lexNumber() {
  const std::size_t start = m_pos;
  const auto digits = [&] { while (isDigit(at(m_pos)) || (at(m_pos) == '_' && isDigit(at(m_pos + 1)) && m_pos > start && m_rules.customOperators)) ++m_pos; };
  if (m_text[m_pos] == '0' && (at(m_pos + 1) == 'x' || (at(m_pos + 1) == 'X' && !m_rules.versionedComments)) && m_rules.hexNumbers && isHexDigit(at(m_pos + 2))) {
    std::size_t end = m_pos + 2;
    while (isHexDigit(at(end))) ++end;
    if (!isNamePart(at(end))) {
      m_pos = end;
      return TokenKind::HexNumber;
    }
  }
  if (m_text[m_pos] == '0' && at(m_pos + 1) == 'b' && m_rules.bitNumbers && (at(m_pos + 2) == '0' || at(m_pos + 2) == '1')) {
    std::size_t end = m_pos + 2;
    while (at(end) == '0' || at(end) == '1') ++end;
    if (!isNamePart(at(end))) {
      m_pos = end;
      return TokenKind::BitNumber;
    }
  }
  digits();
  // a range 1..10 is two numbers and an operator
  if (at(m_pos) == '.' && at(m_pos + 1) != '.') {
    ++m_pos;
    digits();
  }
  if (upper(at(m_pos)) == 'E') {
    std::size_t end = m_pos + 1;
    if (at(end) == '+' || at(end) == '-') ++end;
    if (isDigit(at(end))) {
      while (isDigit(at(end))) ++end;
      m_pos = end;
    }
  }
  // MySQL: a name may begin with digits (2fa_tokens)
  if (m_rules.versionedComments && isNamePart(at(m_pos)) && m_text.substr(start, m_pos - start).find('.') == std::string_view::npos) {
    while (isNamePart(at(m_pos)) || at(m_pos) == '$') ++m_pos;
    return TokenKind::Word;
  }
  return TokenKind::Number;
}

TokenKind Tokenizer::lexQuoted(Token &token, char quote, bool backslash, TokenKind kind) {
  ++m_pos; // the opening quote
  for (;;) {
    if (backslash) {
      while (m_pos < m_text.size() && m_text[m_pos] != quote && m_text[m_pos] != '\\') ++m_pos;
    } else {
      const void *hit = m_pos < m_text.size() ? std::memchr(m_text.data() + m_pos, quote, m_text.size() - m_pos) : nullptr;
      m_pos = hit ? static_cast<std::size_t>(static_cast<const char *>(hit) - m_text.data()) : m_text.size();
    }
    if (m_pos >= m_text.size()) {
      token.unterminated = true;
      return kind;
    }
    if (m_text[m_pos] == '\\') {
      m_pos = std::min(m_pos + 2, m_text.size());
      continue;
    }
    if (at(m_pos + 1) == quote) {
      m_pos += 2;
      continue;
    }
    ++m_pos;
    return kind;
  }
}

TokenKind Tokenizer::lexBracketName(Token &token) {
  while (m_pos < m_text.size() && m_text[m_pos] != ']') ++m_pos;
  if (m_pos >= m_text.size()) token.unterminated = true;
  else ++m_pos;
  return TokenKind::QuotedName;
}

TokenKind Tokenizer::lexDollar(Token &token) {
  if (m_rules.dollarParameters && isDigit(at(m_pos + 1))) {
    ++m_pos;
    while (isDigit(at(m_pos))) ++m_pos;
    return TokenKind::Parameter;
  }
  if (m_rules.dollarQuotes) {
    std::size_t end = m_pos + 1;
    while (isNamePart(at(end))) ++end;
    if (at(end) == '$') {
      const std::string_view mark = m_text.substr(m_pos, end + 1 - m_pos);
      const std::size_t close = m_text.find(mark, end + 1);
      token.unterminated = close == std::string_view::npos;
      m_pos = token.unterminated ? m_text.size() : close + mark.size();
      return TokenKind::DollarString;
    }
  }
  if (m_rules.colonParameters) {
    ++m_pos;
    while (isNamePart(at(m_pos))) ++m_pos;
    return TokenKind::Parameter;
  }
  if (m_rules.versionedComments && (isNamePart(at(m_pos + 1)) || at(m_pos + 1) == '$')) {
    while (isNamePart(at(m_pos)) || at(m_pos) == '$') ++m_pos;
    return TokenKind::Word;
  }
  ++m_pos;
  return TokenKind::Operator;
}

TokenKind Tokenizer::lexAt(Token &token) {
  if (m_rules.colonParameters) {
    ++m_pos;
    while (isNamePart(at(m_pos))) ++m_pos;
    return TokenKind::Parameter;
  }
  const auto part = [&] {
    const char c = at(m_pos);
    if (c == '`' || c == '\'' || c == '"') {
      lexQuoted(token, c, c != '`' && m_rules.backslashEscapes, TokenKind::UserVariable);
      return;
    }
    while (isNamePart(at(m_pos)) || at(m_pos) == '$') ++m_pos;
  };
  if (at(m_pos + 1) == '@') {
    m_pos += 2;
    part();
    while (at(m_pos) == '.' && (isNamePart(at(m_pos + 1)) || at(m_pos + 1) == '`')) {
      ++m_pos;
      part();
    }
    return TokenKind::SystemVariable;
  }
  ++m_pos;
  const std::size_t start = m_pos;
  part();
  if (m_pos == start) return TokenKind::Operator;
  while (at(m_pos) == '.' && isNamePart(at(m_pos + 1))) { // @a.b is one name, hosts too
    ++m_pos;
    part();
  }
  return TokenKind::UserVariable;
}

TokenKind Tokenizer::lexOperator() {
  static constexpr std::array<std::string_view, 16> known{"<=>", "->>", "||", "&&", "<=", ">=", "<>", "!=", ":=", "::", "=>", "->", "<<", ">>", "..", "=="};
  if (m_rules.customOperators) {
    static constexpr std::string_view chars = "+-*/<>=~!@#%^&|`?";
    static constexpr std::string_view special = "~!@#%^&|`?";
    std::size_t end = m_pos;
    while (end < m_text.size() && chars.find(m_text[end]) != std::string_view::npos) {
      const char c = m_text[end], d = at(end + 1);
      if (end > m_pos && ((c == '-' && d == '-') || (c == '/' && d == '*'))) break;
      ++end;
    }
    if (end > m_pos) {
      // a multi-character operator ends in + or - only when it holds one of the special characters
      while (end - m_pos > 1 && (m_text[end - 1] == '+' || m_text[end - 1] == '-')
             && m_text.substr(m_pos, end - m_pos).find_first_of(special) == std::string_view::npos)
        --end;
      m_pos = end;
      return TokenKind::Operator;
    }
  }
  const std::string_view rest = m_text.substr(m_pos, 3);
  for (const std::string_view op : known) {
    if (!rest.starts_with(op)) continue;
    m_pos += op.size();
    return TokenKind::Operator;
  }
  const auto c = static_cast<unsigned char>(m_text[m_pos++]);
  return c < 0x20 || c == 0x7F ? TokenKind::Invalid : TokenKind::Operator;
}

} // namespace portolan::sql
