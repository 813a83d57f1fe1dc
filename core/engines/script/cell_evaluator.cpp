// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/row_values.h"
#include "core/rows/value_text.h"

namespace portolan::script {

using sql::Token;
using sql::TokenKind;

std::string &CellEvaluator::store() {
  if (m_used == m_store.size()) m_store.push_back(std::make_unique<std::string>());
  std::string &text = *m_store[m_used++];
  text.clear();
  return text;
}

bool CellEvaluator::isText(TokenKind kind) const {
  return kind == TokenKind::String || kind == TokenKind::NationalString || kind == TokenKind::EscapeString || kind == TokenKind::UnicodeString || kind == TokenKind::DollarString;
}

bool CellEvaluator::evaluate(const std::vector<Token> &tokens, Cell &cell) {
  m_tokens = &tokens;
  m_at = 0;
  m_depth = 0;
  if (tokens.empty()) return false;
  return expression(cell) && m_at == tokens.size();
}

bool CellEvaluator::literal(const Token &t, Cell &cell) {
  switch (t.kind) {
  case TokenKind::Number: cell = {Cell::Kind::Number, t.text}; return true;
  case TokenKind::QuotedName: // MySQL: "text"; SQLite takes a name that is no column for a text
    if (m_dialect == sql::Dialect::Postgres || t.text[0] != '"') return false;
    [[fallthrough]];
  case TokenKind::String: {
    const bool plain = t.text.size() >= 2 && t.text.find('\\') == std::string_view::npos && t.text.substr(1, t.text.size() - 2).find(t.text[0]) == std::string_view::npos;
    if (t.unterminated) return false;
    if (plain) {
      cell = {Cell::Kind::Text, t.text.substr(1, t.text.size() - 2)};
      return true;
    }
    [[fallthrough]];
  }
  case TokenKind::NationalString: case TokenKind::EscapeString: case TokenKind::UnicodeString: case TokenKind::DollarString: {
    std::string &text = store();
    Token quoted = t;
    if (quoted.kind == TokenKind::QuotedName) quoted.kind = TokenKind::String;
    text = sql::decodeString(quoted, m_rules);
    cell = {Cell::Kind::Text, text};
    return true;
  }
  case TokenKind::HexString: case TokenKind::HexNumber: {
    std::string digits = sql::decodeString(t, m_rules);
    if (m_dialect == sql::Dialect::Sqlite && t.kind == TokenKind::HexNumber) {
      std::uint64_t v = 0;
      for (const char c : digits) v = v << 4 | static_cast<std::uint64_t>(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
      std::string &text = store();
      appendInteger(text, static_cast<std::int64_t>(v));
      cell = {Cell::Kind::Number, text};
      return true;
    }
    if (m_dialect == sql::Dialect::Postgres) return false;
    if (digits.size() % 2 != 0) digits.insert(0, 1, '0');
    std::string &bytes = store();
    if (!parseHex(digits, bytes)) return false;
    cell = {Cell::Kind::Bytes, bytes};
    return true;
  }
  case TokenKind::BitString: case TokenKind::BitNumber: {
    std::string &bits = store();
    bits = sql::decodeString(t, m_rules);
    cell = {Cell::Kind::Bits, bits};
    return true;
  }
  case TokenKind::End: case TokenKind::Word: case TokenKind::Parameter: case TokenKind::UserVariable: case TokenKind::SystemVariable: case TokenKind::Operator:
  case TokenKind::Comment: case TokenKind::Hint: case TokenKind::Invalid: break;
  }
  return false;
}

/// CHAR(10), double precision, timestamp without time zone, "char"[]; the words go, the value stays as it is.
bool CellEvaluator::typeName() {
  bool any = false;
  while (token().kind == TokenKind::Word || token().kind == TokenKind::QuotedName || (any && (token().isOp('.') || token().isOp('[') || token().isOp(']')))) {
    ++m_at;
    any = true;
  }
  if (any && token().isOp('(')) {
    while (!token().isOp(')') && token().kind != TokenKind::End) ++m_at;
    if (!token().isOp(')')) return false;
    ++m_at;
    while (token().kind == TokenKind::Word || token().isOp('[') || token().isOp(']')) ++m_at;
  }
  return any;
}

bool CellEvaluator::expression(Cell &cell) {
  if (++m_depth > 50 || !operand(cell)) return false;
  for (;;) {
    if (token().isOp("::")) {
      ++m_at;
      if (!typeName()) return false;
    } else if (token().isOp("||") && m_dialect != sql::Dialect::MySql && m_dialect != sql::Dialect::MariaDb) {
      ++m_at;
      Cell right;
      if (!operand(right)) return false;
      if (cell.kind == Cell::Kind::Null || right.kind == Cell::Kind::Null) cell = {};
      else {
        std::string &joined = store();
        joined.append(cell.text);
        joined.append(right.text);
        cell = {Cell::Kind::Text, joined};
      }
    } else break;
  }
  --m_depth;
  return true;
}

bool CellEvaluator::operand(Cell &cell) {
  const Token first = token();
  if (first.isOp('-') || first.isOp('+')) {
    ++m_at;
    if (!operand(cell) || cell.kind != Cell::Kind::Number) return false;
    if (first.isOp('-')) {
      std::string &text = store();
      text.append(1, '-');
      text.append(cell.text);
      cell.text = text;
    }
    return true;
  }
  if (first.isOp('(')) {
    ++m_at;
    if (!expression(cell) || !token().isOp(')')) return false;
    ++m_at;
    return true;
  }
  if (first.kind != TokenKind::Word) {
    if (!literal(first, cell)) return false;
    ++m_at;
    while (isText(token().kind) && cell.kind == Cell::Kind::Text && m_rules.adjacentStrings) { // 'a' 'b' is one text
      Cell more;
      if (!literal(token(), more)) return false;
      ++m_at;
      std::string &joined = store();
      joined.append(cell.text);
      joined.append(more.text);
      cell.text = joined;
    }
    return true;
  }
  ++m_at;
  const std::string word = sql::upperAscii(first.text);
  if (word == "NULL") { cell = {}; return true; }
  if (word == "DEFAULT") { cell = {Cell::Kind::Default, {}}; return true; }
  if (word == "TRUE" || word == "FALSE") { cell = {Cell::Kind::Bool, word == "TRUE" ? "1" : "0"}; return true; }
  if (m_rules.introducers && word[0] == '_' && (isText(token().kind) || token().kind == TokenKind::HexNumber || token().kind == TokenKind::HexString || token().kind == TokenKind::QuotedName)) {
    if (!literal(token(), cell)) return false;
    ++m_at;
    if (word == "_BINARY") cell.kind = Cell::Kind::Bytes;
    else if (cell.kind == Cell::Kind::Bytes && word.starts_with("_UTF8")) cell.kind = Cell::Kind::Text;
    else if (!word.starts_with("_UTF8") && word != "_ASCII") return false;
    return true;
  }
  if (isText(token().kind) && (word == "DATE" || word == "TIME" || word == "TIMESTAMP" || word == "DATETIME" || word == "INTERVAL" || word == "TIMESTAMPTZ" || word == "JSON" || word == "UUID")) {
    if (!literal(token(), cell)) return false;
    ++m_at;
    return true;
  }
  if (word == "CURRENT_TIMESTAMP" || word == "CURRENT_DATE" || word == "CURRENT_TIME" || word == "LOCALTIMESTAMP" || ((word == "NOW" || word == "SYSDATE") && token().isOp('('))) {
    if (token().isOp('(')) {
      while (!token().isOp(')') && token().kind != TokenKind::End) ++m_at;
      ++m_at;
    }
    cell = {Cell::Kind::Now, {}};
    return true;
  }
  if (token().isOp('(')) return function(word, cell);
  return false;
}

bool CellEvaluator::function(std::string_view name, Cell &cell) {
  ++m_at; // the parenthesis
  if (name == "CAST") {
    if (!expression(cell) || !token().isWord("AS")) return false;
    ++m_at;
    const bool toBinary = token().isWord("BINARY") || token().isWord("BLOB");
    if (!typeName() || !token().isOp(')')) return false;
    ++m_at;
    if (toBinary && cell.kind == Cell::Kind::Text) cell.kind = Cell::Kind::Bytes;
    return true;
  }
  std::vector<Cell> arguments;
  while (!token().isOp(')')) {
    Cell argument;
    if (!expression(argument)) return false;
    arguments.push_back(argument);
    if (token().isOp(',')) ++m_at;
    else if (!token().isOp(')')) return false;
  }
  ++m_at;
  // sqlite3's .dump writes line ends as replace('a\nb','\n',char(10)), newer ones as unistr('a\u000ab')
  if (name == "CHAR" && m_dialect == sql::Dialect::Sqlite) {
    QString text;
    for (const Cell &a : arguments) {
      const auto code = parseInteger(a.text);
      if (!code || *code < 0 || *code > 0x10ffff) return false;
      const char32_t c = static_cast<char32_t>(*code);
      text += QString::fromUcs4(&c, 1);
    }
    std::string &made = store();
    made = text.toStdString();
    cell = {Cell::Kind::Text, made};
    return true;
  }
  if (name == "REPLACE" && arguments.size() == 3) {
    std::string &made = store();
    const std::string_view text = arguments[0].text, from = arguments[1].text, to = arguments[2].text;
    if (from.empty()) return false;
    for (std::size_t at = 0;;) {
      const std::size_t hit = text.find(from, at);
      made.append(text.substr(at, hit - at));
      if (hit == std::string_view::npos) break;
      made.append(to);
      at = hit + from.size();
    }
    cell = {Cell::Kind::Text, made};
    return true;
  }
  if (name == "UNISTR" && arguments.size() == 1) {
    QString made;
    const QString text = QString::fromUtf8(arguments[0].text.data(), static_cast<qsizetype>(arguments[0].text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
      if (text[i] != QLatin1Char('\\')) { made += text[i]; continue; }
      if (i + 1 < text.size() && text[i + 1] == QLatin1Char('\\')) { made += text[++i]; continue; }
      qsizetype from = i + 1, digits = 4;
      if (from < text.size() && (text[from] == QLatin1Char('u') || text[from] == QLatin1Char('U') || text[from] == QLatin1Char('+'))) {
        digits = text[from] == QLatin1Char('u') ? 4 : text[from] == QLatin1Char('U') ? 8 : 6;
        ++from;
      }
      bool ok = false;
      const uint code = text.mid(from, digits).toUInt(&ok, 16);
      if (!ok || code > 0x10ffff) return false;
      const char32_t c = code;
      made += QString::fromUcs4(&c, 1);
      i = from + digits - 1;
    }
    std::string &out = store();
    out = made.toStdString();
    cell = {Cell::Kind::Text, out};
    return true;
  }
  return false;
}

} // namespace portolan::script
