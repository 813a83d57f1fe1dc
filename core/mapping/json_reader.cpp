// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace portolan::mapping {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }

constexpr int MaxDepth = 200;
constexpr std::size_t MaxValues = 8'000'000; // a mapping of this size is a mistake; memory stays below 1 GB

/// Offset of the first byte that is not valid UTF-8, or -1.
qsizetype firstInvalidUtf8(const char *data, qsizetype size) {
  qsizetype i = 0;
  while (i < size) {
    const auto c = static_cast<unsigned char>(data[i]);
    if (c < 0x80) { ++i; continue; }
    int more = 0;
    unsigned minimum = 0, code = 0;
    if (c >= 0xC2 && c <= 0xDF) { more = 1; code = c & 0x1FU; minimum = 0x80; }
    else if (c >= 0xE0 && c <= 0xEF) { more = 2; code = c & 0x0FU; minimum = 0x800; }
    else if (c >= 0xF0 && c <= 0xF4) { more = 3; code = c & 0x07U; minimum = 0x10000; }
    else return i;
    if (i + more >= size) return i;
    for (int k = 1; k <= more; ++k) {
      const auto next = static_cast<unsigned char>(data[i + k]);
      if ((next & 0xC0U) != 0x80U) return i;
      code = (code << 6) | (next & 0x3FU);
    }
    if (code < minimum || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return i;
    i += more + 1;
  }
  return -1;
}

class Reader {
public:
  Reader(const QByteArray &bytes, QString fileName) : m_data(bytes.constData()), m_size(bytes.size()), m_fileName(std::move(fileName)) {}

  Result<JsonNode> read() {
    if (m_size >= 2 && ((m_data[0] == '\xFF' && m_data[1] == '\xFE') || (m_data[0] == '\xFE' && m_data[1] == '\xFF')))
      return std::unexpected(problem(tr("The file is UTF-16"), tr("Save it as UTF-8")));
    if (m_size >= 3 && std::string_view(m_data, 3) == "\xEF\xBB\xBF") { m_pos = 3; m_lineStart = 3; }
    const qsizetype bad = firstInvalidUtf8(m_data + m_pos, m_size - m_pos);
    if (bad >= 0) {
      const qsizetype start = m_pos;
      for (qsizetype i = start; i < start + bad; ++i) {
        if (m_data[i] == '\n') { ++m_line; m_lineStart = i + 1; m_continuation = 0; }
        else if ((static_cast<unsigned char>(m_data[i]) & 0xC0U) == 0x80U) ++m_continuation;
      }
      m_pos = start + bad;
      return std::unexpected(problem(tr("Byte 0x%1 is not valid UTF-8").arg(static_cast<unsigned char>(m_data[m_pos]), 2, 16, QLatin1Char('0')),
                                     tr("Save the file as UTF-8")));
    }
    JsonNode root;
    if (!skipSpace()) return std::unexpected(m_error);
    if (m_pos >= m_size) return std::unexpected(problem(tr("The file is empty"), tr("Write {\"rules\": []} at least")));
    if (!value(root, 0)) return std::unexpected(m_error);
    if (!skipSpace()) return std::unexpected(m_error);
    if (m_pos < m_size) return std::unexpected(problem(tr("Text after the end of the document"), tr("Only one JSON value may stand in the file")));
    return root;
  }

private:
  [[nodiscard]] Place here() const { return {m_line, static_cast<int>(m_pos - m_lineStart - m_continuation) + 1}; }

  Error problem(const QString &message, const QString &hint) const { return problemAt(here(), message, hint); }
  Error problemAt(Place at, const QString &message, const QString &hint) const {
    return Error::configuration(QStringLiteral("%1:%2:%3: %4").arg(m_fileName).arg(at.line).arg(at.column).arg(message)).withHint(hint);
  }
  bool fail(const QString &message, const QString &hint = {}) { m_error = problem(message, hint); return false; }

  bool skipSpace() {
    while (m_pos < m_size) {
      const char c = m_data[m_pos];
      if (c == '\n') { ++m_line; m_lineStart = ++m_pos; m_continuation = 0; }
      else if (c == ' ' || c == '\t' || c == '\r') ++m_pos;
      else if (c == '/' || c == '#') return fail(tr("Comments are not JSON"), tr("Remove the comment; \"rule-name\" is the place for a remark"));
      else break;
    }
    return true;
  }

  bool value(JsonNode &node, int depth) {
    if (depth > MaxDepth) return fail(tr("Nested deeper than %1 levels").arg(MaxDepth));
    if (++m_values > MaxValues) return fail(tr("More than %1 values").arg(MaxValues), tr("Use wildcards instead of one rule per object"));
    if (m_pos >= m_size) return fail(tr("The file ends where a value is expected"), tr("A bracket or a brace is not closed"));
    node.place = here();
    switch (m_data[m_pos]) {
    case '{': return object(node, depth);
    case '[': return array(node, depth);
    case '"': node.kind = JsonNode::Kind::String; return string(node.text);
    case 't': node.kind = JsonNode::Kind::True; return word("true");
    case 'f': node.kind = JsonNode::Kind::False; return word("false");
    case 'n': node.kind = JsonNode::Kind::Null; return word("null");
    case '\'': return fail(tr("Single quotes are not JSON"), tr("Use double quotes"));
    case ',': return fail(tr("A comma where a value is expected"), tr("Remove the comma"));
    default: node.kind = JsonNode::Kind::Number; return number(node.text);
    }
  }

  bool word(std::string_view expected) {
    const auto length = static_cast<qsizetype>(expected.size());
    if (m_size - m_pos < length || std::string_view(m_data + m_pos, expected.size()) != expected)
      return fail(tr("Not a JSON value"), tr("Text needs double quotes; true, false and null are written in lower case"));
    m_pos += length;
    return true;
  }

  bool number(QString &text) {
    const qsizetype start = m_pos;
    const auto digit = [&] { return m_pos < m_size && m_data[m_pos] >= '0' && m_data[m_pos] <= '9'; };
    if (m_pos < m_size && m_data[m_pos] == '-') ++m_pos;
    if (!digit()) { m_pos = start; return fail(tr("Not a JSON value"), tr("Text needs double quotes; a number starts with a digit or '-'")); }
    if (m_data[m_pos] == '0') ++m_pos;
    else while (digit()) ++m_pos;
    if (digit()) return fail(tr("A number may not start with 0"), tr("Remove the leading zero, or put it in double quotes"));
    if (m_pos < m_size && m_data[m_pos] == '.') {
      ++m_pos;
      if (!digit()) return fail(tr("Digits are missing after the point"));
      while (digit()) ++m_pos;
    }
    if (m_pos < m_size && (m_data[m_pos] == 'e' || m_data[m_pos] == 'E')) {
      ++m_pos;
      if (m_pos < m_size && (m_data[m_pos] == '+' || m_data[m_pos] == '-')) ++m_pos;
      if (!digit()) return fail(tr("Digits are missing in the exponent"));
      while (digit()) ++m_pos;
    }
    text = QString::fromLatin1(m_data + start, m_pos - start);
    return true;
  }

  bool escape(QString &text) {
    const char c = m_pos < m_size ? m_data[m_pos++] : '\0';
    switch (c) {
    case '"': text += QLatin1Char('"'); return true;
    case '\\': text += QLatin1Char('\\'); return true;
    case '/': text += QLatin1Char('/'); return true;
    case 'b': text += QLatin1Char('\b'); return true;
    case 'f': text += QLatin1Char('\f'); return true;
    case 'n': text += QLatin1Char('\n'); return true;
    case 'r': text += QLatin1Char('\r'); return true;
    case 't': text += QLatin1Char('\t'); return true;
    case 'u': {
      char16_t unit = 0;
      if (!hex4(unit)) return false;
      if (QChar::isLowSurrogate(unit)) return fail(tr("\\u%1 is half of a surrogate pair").arg(uint(unit), 4, 16, QLatin1Char('0')));
      text += QChar(unit);
      if (QChar::isHighSurrogate(unit)) {
        char16_t low = 0;
        if (m_size - m_pos < 2 || m_data[m_pos] != '\\' || m_data[m_pos + 1] != 'u') return fail(tr("Half of a surrogate pair"));
        m_pos += 2;
        if (!hex4(low)) return false;
        if (!QChar::isLowSurrogate(low)) return fail(tr("Half of a surrogate pair"));
        text += QChar(low);
      }
      return true;
    }
    default: --m_pos; return fail(tr("Unknown escape \\%1").arg(QLatin1Char(c)), tr("A backslash in text is written \\\\"));
    }
  }

  bool hex4(char16_t &unit) {
    bool good = m_size - m_pos >= 4;
    if (good) unit = static_cast<char16_t>(QByteArray(m_data + m_pos, 4).toUInt(&good, 16));
    if (!good) return fail(tr("\\u needs four hexadecimal digits"));
    m_pos += 4;
    return true;
  }

  bool string(QString &text) {
    const Place start = here();
    ++m_pos;
    qsizetype run = m_pos;
    const auto flush = [&] { if (m_pos > run) text += QString::fromUtf8(m_data + run, m_pos - run); };
    while (m_pos < m_size) {
      const auto c = static_cast<unsigned char>(m_data[m_pos]);
      if (c == '"') { flush(); ++m_pos; return true; }
      if (c == '\\') {
        flush();
        ++m_pos;
        if (!escape(text)) return false;
        run = m_pos;
        continue;
      }
      if (c < 0x20) return fail(tr("A line break or control character inside a text"), tr("Close the text with a double quote, or write \\n"));
      if ((c & 0xC0U) == 0x80U) ++m_continuation;
      ++m_pos;
    }
    m_error = problemAt(start, tr("The text that starts here is not closed"), tr("Add the closing double quote"));
    return false;
  }

  bool array(JsonNode &node, int depth) {
    node.kind = JsonNode::Kind::Array;
    node.items = std::make_unique<std::vector<JsonNode>>();
    ++m_pos;
    if (!skipSpace()) return false;
    if (m_pos < m_size && m_data[m_pos] == ']') { ++m_pos; return true; }
    while (true) {
      if (!skipSpace()) return false;
      if (m_pos < m_size && m_data[m_pos] == ']') return fail(tr("A comma before the closing bracket"), tr("Remove the last comma"));
      if (!value(node.items->emplace_back(), depth + 1) || !skipSpace()) return false;
      if (m_pos < m_size && m_data[m_pos] == ',') { ++m_pos; continue; }
      if (m_pos < m_size && m_data[m_pos] == ']') { ++m_pos; return true; }
      return fail(m_pos < m_size ? tr("A comma or ] is missing here") : tr("The file ends inside an array"),
                  tr("The array starts at line %1, column %2").arg(node.place.line).arg(node.place.column));
    }
  }

  bool object(JsonNode &node, int depth) {
    node.kind = JsonNode::Kind::Object;
    node.members = std::make_unique<std::vector<JsonMember>>();
    QSet<QString> seen;
    ++m_pos;
    if (!skipSpace()) return false;
    if (m_pos < m_size && m_data[m_pos] == '}') { ++m_pos; return true; }
    while (true) {
      if (!skipSpace()) return false;
      if (m_pos < m_size && m_data[m_pos] == '}') return fail(tr("A comma before the closing brace"), tr("Remove the last comma"));
      JsonMember &member = node.members->emplace_back();
      member.place = here();
      if (m_pos >= m_size || m_data[m_pos] != '"')
        return fail(m_pos < m_size ? tr("A key in double quotes is expected") : tr("The file ends inside an object"),
                    tr("The object starts at line %1, column %2").arg(node.place.line).arg(node.place.column));
      if (!string(member.key)) return false;
      if (seen.contains(member.key)) {
        m_error = problemAt(member.place, tr("The key \"%1\" stands twice in one object").arg(member.key), tr("Keep one of them"));
        return false;
      }
      seen.insert(member.key);
      if (!skipSpace()) return false;
      if (m_pos >= m_size || m_data[m_pos] != ':') return fail(tr("A colon is missing after the key \"%1\"").arg(member.key));
      ++m_pos;
      if (!skipSpace() || !value(member.value, depth + 1) || !skipSpace()) return false;
      if (m_pos < m_size && m_data[m_pos] == ',') { ++m_pos; continue; }
      if (m_pos < m_size && m_data[m_pos] == '}') { ++m_pos; return true; }
      return fail(m_pos < m_size ? tr("A comma or } is missing here") : tr("The file ends inside an object"),
                  tr("The object starts at line %1, column %2").arg(node.place.line).arg(node.place.column));
    }
  }

  const char *m_data;
  qsizetype m_size, m_pos = 0, m_lineStart = 0, m_continuation = 0;
  int m_line = 1;
  std::size_t m_values = 0;
  QString m_fileName;
  Error m_error;
};

} // namespace

const JsonNode *JsonNode::find(const QString &key) const {
  if (!members) return nullptr;
  for (const JsonMember &m : *members)
    if (m.key == key) return &m.value;
  return nullptr;
}

QString JsonNode::kindName() const {
  switch (kind) {
  case Kind::Null: return tr("null");
  case Kind::False: case Kind::True: return tr("true or false");
  case Kind::Number: return tr("a number");
  case Kind::String: return tr("a text");
  case Kind::Array: return tr("an array");
  case Kind::Object: return tr("an object");
  }
  return {};
}

QJsonValue JsonNode::toJson() const {
  switch (kind) {
  case Kind::Null: return QJsonValue(QJsonValue::Null);
  case Kind::False: return false;
  case Kind::True: return true;
  case Kind::Number: {
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    return whole ? QJsonValue(number) : QJsonValue(text.toDouble());
  }
  case Kind::String: return text;
  case Kind::Array: {
    QJsonArray array;
    for (const JsonNode &n : *items) array.append(n.toJson());
    return array;
  }
  case Kind::Object: {
    QJsonObject object;
    for (const JsonMember &m : *members) object.insert(m.key, m.value.toJson());
    return object;
  }
  }
  return {};
}

Result<JsonNode> readJson(const QByteArray &bytes, const QString &fileName) { return Reader(bytes, fileName).read(); }

} // namespace portolan::mapping
