// SPDX-License-Identifier: GPL-3.0-or-later
// What quoted tokens mean.
#include "core/sql/tokenizer.h"

namespace portolan::sql {

namespace {

void appendUtf8(std::string &out, std::uint32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | (code >> 6));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | ((code >> 18) & 0x07));
    out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Reads up to `most` hex digits at i; moves i behind them. -1 when there is none.
long readHex(std::string_view s, std::size_t &i, int most) {
  long value = -1;
  for (int n = 0; n < most && i < s.size() && hexValue(s[i]) >= 0; ++n, ++i) value = (value < 0 ? 0 : value) * 16 + hexValue(s[i]);
  return value;
}

/// MySQL's escapes: \% and \_ keep their backslash.
void appendMySqlEscape(std::string &out, char c) {
  switch (c) {
  case '0': out += '\0'; break;
  case 'b': out += '\b'; break;
  case 'n': out += '\n'; break;
  case 'r': out += '\r'; break;
  case 't': out += '\t'; break;
  case 'Z': out += '\x1a'; break;
  case '%': out += "\\%"; break;
  case '_': out += "\\_"; break;
  default: out += c;
  }
}

/// PostgreSQL's E'…'; i stands on the character after the backslash, moves behind the escape.
void appendPostgresEscape(std::string &out, std::string_view s, std::size_t &i) {
  const char c = s[i++];
  switch (c) {
  case 'b': out += '\b'; return;
  case 'f': out += '\f'; return;
  case 'n': out += '\n'; return;
  case 'r': out += '\r'; return;
  case 't': out += '\t'; return;
  case 'v': out += '\v'; return;
  case 'x':
    if (const long v = readHex(s, i, 2); v >= 0) out += static_cast<char>(v);
    else out += 'x';
    return;
  case 'u':
  case 'U': {
    long code = readHex(s, i, c == 'u' ? 4 : 8);
    if (code >= 0xD800 && code < 0xDC00 && i + 1 < s.size() && s[i] == '\\' && (s[i + 1] == 'u' || s[i + 1] == 'U')) {
      std::size_t j = i + 2;
      const long low = readHex(s, j, s[i + 1] == 'u' ? 4 : 8);
      if (low >= 0xDC00 && low < 0xE000) {
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        i = j;
      }
    }
    if (code >= 0) appendUtf8(out, static_cast<std::uint32_t>(code));
    else out += c;
    return;
  }
  default: break;
  }
  if (c >= '0' && c <= '7') {
    int v = c - '0';
    for (int n = 0; n < 2 && i < s.size() && s[i] >= '0' && s[i] <= '7'; ++n) v = v * 8 + (s[i++] - '0');
    out += static_cast<char>(v);
    return;
  }
  out += c;
}

/// U&'\0441\+01F600' and U&"…", the default escape character.
std::string decodeUnicode(std::string_view body, char quote) {
  std::string out;
  for (std::size_t i = 0; i < body.size();) {
    if (body[i] == quote && i + 1 < body.size() && body[i + 1] == quote) {
      out += quote;
      i += 2;
    } else if (body[i] == '\\' && i + 1 < body.size() && body[i + 1] == '\\') {
      out += '\\';
      i += 2;
    } else if (body[i] == '\\') {
      ++i;
      const bool long6 = i < body.size() && body[i] == '+';
      if (long6) ++i;
      if (const long v = readHex(body, i, long6 ? 6 : 4); v >= 0) appendUtf8(out, static_cast<std::uint32_t>(v));
      else out += '\\';
    } else {
      out += body[i++];
    }
  }
  return out;
}

/// Between the quotes that begin at `start`.
std::string_view insideQuotes(const Token &token, std::size_t start) {
  std::string_view body = token.text.substr(std::min(start + 1, token.text.size()));
  if (!token.unterminated && !body.empty()) body.remove_suffix(1);
  return body;
}

std::string undouble(std::string_view body, char quote) {
  std::string out;
  out.reserve(body.size());
  for (std::size_t i = 0; i < body.size(); ++i) {
    out += body[i];
    if (body[i] == quote && i + 1 < body.size() && body[i + 1] == quote) ++i;
  }
  return out;
}

std::string decodeEscaped(std::string_view body, char quote, bool postgres) {
  std::string out;
  out.reserve(body.size());
  for (std::size_t i = 0; i < body.size();) {
    const char c = body[i];
    if (c == '\\' && i + 1 < body.size()) {
      ++i;
      if (postgres) appendPostgresEscape(out, body, i);
      else appendMySqlEscape(out, body[i++]);
    } else {
      out += c;
      const std::size_t step = c == quote && i + 1 < body.size() && body[i + 1] == quote ? 2 : 1;
      i += step;
    }
  }
  return out;
}

} // namespace

std::string decodeString(const Token &token, const LexRules &rules) {
  switch (token.kind) {
  case TokenKind::String:
  case TokenKind::NationalString: {
    const std::size_t start = token.kind == TokenKind::NationalString ? 1 : 0;
    const char quote = token.text[start];
    const std::string_view body = insideQuotes(token, start);
    if (rules.backslashEscapes && body.find('\\') != std::string_view::npos) return decodeEscaped(body, quote, false);
    return undouble(body, quote);
  }
  case TokenKind::EscapeString: return decodeEscaped(insideQuotes(token, 1), '\'', true);
  case TokenKind::UnicodeString: return decodeUnicode(insideQuotes(token, 2), '\'');
  case TokenKind::DollarString: {
    const std::size_t mark = token.text.find('$', 1) + 1;
    std::string_view body = token.text.substr(mark);
    if (!token.unterminated) body.remove_suffix(mark);
    return std::string(body);
  }
  case TokenKind::HexString:
  case TokenKind::BitString: return std::string(insideQuotes(token, 1));
  case TokenKind::HexNumber:
  case TokenKind::BitNumber: return std::string(token.text.substr(2));
  case TokenKind::End: case TokenKind::Word: case TokenKind::QuotedName: case TokenKind::Number: case TokenKind::Parameter: case TokenKind::UserVariable:
  case TokenKind::SystemVariable: case TokenKind::Operator: case TokenKind::Comment: case TokenKind::Hint: case TokenKind::Invalid: break;
  }
  return std::string(token.text);
}

QString decodeName(const Token &token, const LexRules &rules) {
  if (token.kind == TokenKind::QuotedName || token.kind == TokenKind::String) {
    std::string_view text = token.text;
    if (text.size() > 2 && (text[0] == 'U' || text[0] == 'u')) {
      const std::string decoded = decodeUnicode(insideQuotes(token, 2), '"');
      return QString::fromStdString(decoded);
    }
    const char quote = text[0] == '[' ? ']' : text[0];
    if (token.kind == TokenKind::String) return QString::fromStdString(decodeString(token, rules));
    const std::string decoded = undouble(insideQuotes(token, 0), quote);
    return QString::fromStdString(decoded);
  }
  const QString name = QString::fromUtf8(token.text.data(), static_cast<qsizetype>(token.text.size()));
  if (rules.foldLower) {
    QString folded = name;
    for (QChar &c : folded)
      if (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) c = QChar(c.unicode() + 32);
    return folded;
  }
  return rules.foldUpper ? name.toUpper() : name;
}

} // namespace portolan::sql
