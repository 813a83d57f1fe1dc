// SPDX-License-Identifier: GPL-3.0-or-later
// One tokenizer for every dialect: what differs is data (LexRules). It works on UTF-8 bytes, so that dumps with raw
// binary strings pass through unharmed, and pulls one token at a time in constant memory.
#pragma once

#include "core/sql/dialect.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace portolan::sql {

/// The parts of MySQL's sql_mode that change how text is read.
struct SqlMode {
  bool ansiQuotes = false, pipesAsConcat = false, noBackslashEscapes = false, ignoreSpace = false, highNotPrecedence = false;
  bool oracle = false; ///< MariaDB sql_mode=ORACLE
  /// "ANSI_QUOTES,PIPES_AS_CONCAT", "ANSI" …
  static SqlMode fromText(const QString &text);
  friend bool operator==(const SqlMode &, const SqlMode &) = default;
};

/// How a dialect's text falls into tokens. A new dialect is a new description.
struct LexRules {
  bool backtickNames = false, doubleQuoteNames = true, bracketNames = false;
  bool backslashEscapes = false;   ///< in '…' (and "…" when it is a string)
  bool escapeStrings = false;      ///< E'…', U&'…'
  bool dollarQuotes = false, dollarParameters = false, dollarInNames = false;
  bool hashComments = false, dashNeedsSpace = false, nestedComments = false, versionedComments = false;
  bool adjacentStrings = false;    ///< 'a' 'b' is one string; needsNewline: only across a line end
  bool adjacentNeedsNewline = false;
  bool hexNumbers = false, bitNumbers = false; ///< 0x41, 0b01
  bool introducers = false;        ///< _utf8'x'
  bool userVariables = false;      ///< @x, @@x
  bool customOperators = false;    ///< PostgreSQL's operator characters run together
  bool colonParameters = false, questionParameters = false;
  bool foldLower = false;          ///< unquoted names fold to lower case
  bool foldUpper = false;
  bool mariaDb = false;            ///< /*M! … */ is code
};
[[nodiscard]] LexRules lexRules(Dialect dialect, const SqlMode &mode = {});

enum class TokenKind : std::uint8_t {
  End, Word, QuotedName, String, NationalString, EscapeString, UnicodeString, DollarString, HexString, BitString, HexNumber, BitNumber, Number, Parameter,
  UserVariable, SystemVariable, Operator, Comment, Hint, Invalid,
};

/// Lies in the source text; valid as long as that.
struct Token {
  TokenKind kind = TokenKind::End;
  bool spaceBefore = false, newlineBefore = false;
  bool unterminated = false;  ///< quote or comment without its end
  bool versioned = false;     ///< stands inside /*! … */
  std::uint32_t offset = 0, length = 0, line = 1, column = 1;
  std::string_view text;      ///< whole token with its marks
  [[nodiscard]] bool isOp(char c) const { return kind == TokenKind::Operator && text.size() == 1 && text[0] == c; }
  [[nodiscard]] bool isOp(std::string_view op) const { return kind == TokenKind::Operator && text == op; }
  /// Unquoted word, ASCII case ignored; `upper` is upper case.
  [[nodiscard]] bool isWord(std::string_view upper) const;
};

class Tokenizer {
public:
  Tokenizer(std::string_view text, const LexRules &rules, std::uint32_t firstLine = 1, std::uint32_t firstColumn = 1);
  /// The next token; comments are given out as tokens of kind Comment. At the end: kind End, again and again.
  Token next();
  [[nodiscard]] std::size_t offset() const { return m_pos; }
  [[nodiscard]] const LexRules &rules() const { return m_rules; }
  /// Goes on at `offset` (>= offset()): what lies between is skipped (client commands, COPY data).
  void skipTo(std::size_t offset);
  /// Where it stands; with it another tokenizer goes on in the same text, or in a longer one that begins the same.
  struct State { std::size_t pos = 0; std::uint32_t line = 1, column = 1; int versionedDepth = 0; };
  [[nodiscard]] State state() { countTo(m_pos); return {m_pos, m_line, m_column, m_versionedDepth}; }
  void restore(const State &s) {
    m_pos = m_counted = s.pos;
    m_line = s.line;
    m_column = s.column;
    m_versionedDepth = s.versionedDepth;
  }
  /// MySQL's DELIMITER: text that ends a statement wherever it stands outside quotes and comments; given out as one Operator. Empty: none.
  void setDelimiter(std::string delimiter) { m_delimiter = std::move(delimiter); }

private:
  void countTo(std::size_t pos);
  bool skipSpace(Token &token);
  TokenKind lex(Token &token);
  TokenKind lexWordOrPrefixed(Token &token);
  TokenKind lexNumber();
  TokenKind lexQuoted(Token &token, char quote, bool backslash, TokenKind kind);
  TokenKind lexBracketName(Token &token);
  TokenKind lexDollar(Token &token);
  TokenKind lexAt(Token &token);
  TokenKind lexOperator();
  [[nodiscard]] bool atDelimiter() const { return !m_delimiter.empty() && m_text.substr(m_pos).starts_with(m_delimiter); }
  bool lexComment(Token &token, TokenKind &kind);
  [[nodiscard]] char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
  std::string_view m_text;
  LexRules m_rules;
  std::size_t m_pos = 0, m_counted = 0;
  std::uint32_t m_line = 1, m_column = 1;
  int m_versionedDepth = 0;
  std::string m_delimiter;
};

/// ASCII upper case.
[[nodiscard]] std::string upperAscii(std::string_view text);
[[nodiscard]] bool equalsUpper(std::string_view text, std::string_view upper);

/// The value of a string-like token, escapes resolved, as bytes.
[[nodiscard]] std::string decodeString(const Token &token, const LexRules &rules);
/// The identifier a Word or QuotedName stands for, folded as the dialect folds.
[[nodiscard]] QString decodeName(const Token &token, const LexRules &rules);

} // namespace portolan::sql
