// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/json_text.h"

#include "core/rows/value_text.h"

#include <map>

namespace portolan {

namespace {

constexpr int maxDepth = 1000;

void appendCodePoint(std::string &out, unsigned c) {
  if (c < 0x80) out += static_cast<char>(c);
  else if (c < 0x800) { out += static_cast<char>(0xc0 | c >> 6); out += static_cast<char>(0x80 | (c & 0x3f)); }
  else if (c < 0x10000) { out += static_cast<char>(0xe0 | c >> 12); out += static_cast<char>(0x80 | (c >> 6 & 0x3f)); out += static_cast<char>(0x80 | (c & 0x3f)); }
  else { out += static_cast<char>(0xf0 | c >> 18); out += static_cast<char>(0x80 | (c >> 12 & 0x3f)); out += static_cast<char>(0x80 | (c >> 6 & 0x3f)); out += static_cast<char>(0x80 | (c & 0x3f)); }
}

class JsonCanon {
public:
  explicit JsonCanon(std::string_view text) : m_text(text) {}
  bool document(std::string &out) {
    if (!value(out, 0)) return false;
    blank();
    return m_at == m_text.size();
  }

private:
  [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
  void blank() {
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' || m_text[m_at] == '\r')) ++m_at;
  }
  bool word(std::string &out, std::string_view w) {
    if (m_text.substr(m_at, w.size()) != w) return false;
    m_at += w.size();
    out += w;
    return true;
  }

  bool value(std::string &out, int depth) {
    blank();
    if (depth > maxDepth) return false;
    switch (peek()) {
    case '{': return object(out, depth);
    case '[': return array(out, depth);
    case '"': return string(out);
    case 't': return word(out, "true");
    case 'f': return word(out, "false");
    case 'n': return word(out, "null");
    default: return number(out); // whatever else begins here must be a number
    }
  }

  bool object(std::string &out, int depth) {
    std::map<std::string, std::string, std::less<>> members;
    ++m_at;
    for (blank(); peek() != '}'; blank()) {
      if (!members.empty()) {
        if (peek() != ',') return false;
        ++m_at;
        blank();
      }
      std::string key, member;
      if (peek() != '"' || !string(key)) return false;
      blank();
      if (peek() != ':') return false;
      ++m_at;
      if (!value(member, depth + 1)) return false;
      members[std::move(key)] = std::move(member);
    }
    ++m_at;
    out += '{';
    bool first = true;
    for (const auto &[key, member] : members) {
      if (!first) out += ',';
      first = false;
      out += key;
      out += ':';
      out += member;
    }
    out += '}';
    return true;
  }

  bool array(std::string &out, int depth) {
    ++m_at;
    out += '[';
    bool first = true;
    for (blank(); peek() != ']'; blank()) {
      if (!first) {
        if (peek() != ',') return false;
        ++m_at;
        out += ',';
      }
      first = false;
      if (!value(out, depth + 1)) return false;
    }
    ++m_at;
    out += ']';
    return true;
  }

  bool hex4(unsigned &code) {
    if (m_at + 4 > m_text.size()) return false;
    code = 0;
    for (int i = 0; i < 4; ++i) {
      const char c = m_text[m_at++];
      unsigned digit;
      if (c >= '0' && c <= '9') digit = static_cast<unsigned>(c - '0');
      else if (c >= 'a' && c <= 'f') digit = static_cast<unsigned>(c - 'a' + 10);
      else if (c >= 'A' && c <= 'F') digit = static_cast<unsigned>(c - 'A' + 10);
      else return false;
      code = code * 16 + digit;
    }
    return true;
  }
  bool escape(std::string &out) {
    const char c = m_at < m_text.size() ? m_text[m_at++] : '\0';
    switch (c) {
    case 'n': plain(out, '\n'); return true;
    case 't': plain(out, '\t'); return true;
    case 'r': plain(out, '\r'); return true;
    case 'b': plain(out, '\b'); return true;
    case 'f': plain(out, '\f'); return true;
    case '"': case '\\': case '/': plain(out, c); return true;
    case 'u': break;
    default: return false;
    }
    unsigned code;
    if (!hex4(code)) return false;
    if (code >= 0xd800 && code < 0xdc00 && m_text.substr(m_at, 2) == "\\u") {
      const std::size_t back = m_at;
      m_at += 2;
      unsigned low;
      if (!hex4(low)) return false;
      if (low >= 0xdc00 && low < 0xe000) code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
      else m_at = back;
    }
    if (code < 0x80) plain(out, static_cast<char>(code));
    else appendCodePoint(out, code);
    return true;
  }
  /// A character as the canonical form writes it.
  static void plain(std::string &out, char c) {
    if (c == '"' || c == '\\') { out += '\\'; out += c; }
    else if (static_cast<unsigned char>(c) < 0x20) {
      static constexpr char digits[] = "0123456789abcdef";
      out += "\\u00";
      out += digits[static_cast<unsigned char>(c) >> 4];
      out += digits[static_cast<unsigned char>(c) & 15];
    } else out += c;
  }
  bool string(std::string &out) {
    ++m_at;
    out += '"';
    while (m_at < m_text.size()) {
      const char c = m_text[m_at++];
      if (c == '"') { out += '"'; return true; }
      if (c == '\\') { if (!escape(out)) return false; }
      else plain(out, c);
    }
    return false;
  }

  bool number(std::string &out) {
    const std::size_t from = m_at;
    while (m_at < m_text.size() && std::string_view("+-0123456789.eE").find(m_text[m_at]) != std::string_view::npos) ++m_at;
    std::string digits;
    if (from == m_at || !plainDecimal(m_text.substr(from, m_at - from), digits)) return false;
    appendDecimalAtScale(out, digits, -1);
    return true;
  }

  std::string_view m_text;
  std::size_t m_at = 0;
};

} // namespace

bool appendCanonicalJson(std::string &out, std::string_view json) {
  std::string text;
  if (!JsonCanon(json).document(text)) return false;
  out += text;
  return true;
}

} // namespace portolan
