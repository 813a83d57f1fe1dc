// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/ddl_words.h"

#include <string>

namespace portolan::mysql {

namespace {

struct Word { std::string text; bool quoted = false; };

/// Words, quoted names and single signs; comments are left out, but what stands in /*! … */ is read.
class Words {
public:
  explicit Words(std::string_view text) : m_text(text) { advance(); }
  [[nodiscard]] bool atEnd() const { return m_end; }
  [[nodiscard]] const Word &peek() const { return m_word; }
  Word take() {
    Word word = std::move(m_word);
    advance();
    return word;
  }
  bool is(std::string_view keyword) const { return !m_end && !m_word.quoted && equal(m_word.text, keyword); }
  bool accept(std::string_view keyword) {
    if (!is(keyword)) return false;
    advance();
    return true;
  }
  [[nodiscard]] std::string_view rest() const { return m_text.substr(m_start); }

private:
  static bool equal(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if (static_cast<char>(a[i] >= 'a' && a[i] <= 'z' ? a[i] - 32 : a[i]) != b[i]) return false;
    return true;
  }
  static bool wordByte(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80; }
  bool skipComment() {
    const std::string_view here = m_text.substr(m_at);
    if (here.starts_with("*/")) { m_at += 2; return true; }
    if (here.starts_with("/*!") || here.starts_with("/*M!")) {
      m_at += here.starts_with("/*!") ? 3U : 4U;
      while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9') ++m_at;
      return true;
    }
    std::size_t end = std::string_view::npos;
    if (here.starts_with("/*")) end = m_text.find("*/", m_at + 2);
    else if (here.starts_with("-- ") || here.starts_with("--\n") || here.starts_with("#")) end = m_text.find('\n', m_at);
    else return false;
    m_at = end == std::string_view::npos ? m_text.size() : end + (here.starts_with("/*") ? 2 : 1);
    return true;
  }
  void advance() {
    m_word = {};
    while (m_at < m_text.size() && (static_cast<unsigned char>(m_text[m_at]) <= ' ' || skipComment()))
      if (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) <= ' ') ++m_at;
    m_start = m_at;
    m_end = m_at >= m_text.size();
    if (m_end) return;
    const char c = m_text[m_at];
    if (c == '`' || c == '"' || c == '\'') {
      m_word.quoted = true;
      for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\\' && c == '\'') { ++m_at; continue; }
        if (m_text[m_at] == c) {
          if (m_at + 1 < m_text.size() && m_text[m_at + 1] == c) ++m_at;
          else break;
        }
        m_word.text += m_text[m_at];
      }
      m_at = std::min(m_at + 1, m_text.size());
      return;
    }
    if (!wordByte(c)) {
      m_word.text = c;
      ++m_at;
      return;
    }
    while (m_at < m_text.size() && wordByte(m_text[m_at])) m_word.text += m_text[m_at++];
  }

  std::string_view m_text;
  std::size_t m_at = 0, m_start = 0;
  Word m_word;
  bool m_end = false;
};

ObjectName takeName(Words &words, const QString &schema) {
  ObjectName name{schema, QString::fromStdString(words.take().text)};
  if (words.accept(".")) {
    name.schema = name.name;
    name.name = QString::fromStdString(words.take().text);
  }
  return name;
}

void skipExists(Words &words) {
  if (words.accept("IF")) {
    (void)words.accept("NOT");
    (void)words.accept("EXISTS");
  }
}

void takeNames(Words &words, const QString &schema, QueryWords &out) {
  do out.tables.push_back(takeName(words, schema));
  while (words.accept(","));
}

void readAlter(Words &words, const QString &schema, QueryWords &out) {
  skipExists(words);
  out.tables.push_back(takeName(words, schema));
  int depth = 0;
  while (!words.atEnd()) {
    if (words.is("(")) ++depth;
    if (words.is(")")) --depth;
    if (depth == 0 && words.accept("RENAME")) {
      if (words.is("COLUMN") || words.is("INDEX") || words.is("KEY")) continue;
      if (!words.accept("TO")) (void)words.accept("AS");
      out.tables.push_back(takeName(words, schema));
      continue;
    }
    (void)words.take();
  }
}

void readDefinition(const std::string &verb, Words &words, const QString &schema, QueryWords &out) {
  bool temporary = false;
  while (!words.atEnd() && !words.is("TABLE") && !words.is("TABLES") && !words.is("DATABASE") && !words.is("SCHEMA") && !words.is("INDEX")) {
    temporary = temporary || words.is("TEMPORARY");
    if (words.is("VIEW") || words.is("TRIGGER") || words.is("PROCEDURE") || words.is("FUNCTION") || words.is("EVENT") || words.is("USER") || words.is("ROLE") || words.is("SEQUENCE") || words.is("PACKAGE")
        || words.is("SERVER") || words.is("DEFINER"))
      return;
    (void)words.take();
  }
  if (words.atEnd() || temporary) return;
  if (words.accept("DATABASE") || words.accept("SCHEMA")) {
    skipExists(words);
    out.kind = QueryKind::DatabaseDdl;
    const QString name = words.atEnd() || words.peek().text.empty() ? schema : QString::fromStdString(words.take().text);
    out.tables.push_back({name, {}});
    return;
  }
  out.kind = QueryKind::TableDdl;
  if (words.accept("INDEX")) {
    while (!words.atEnd() && !words.accept("ON")) (void)words.take();
    if (!words.atEnd()) out.tables.push_back(takeName(words, schema));
    return;
  }
  (void)words.take(); // TABLE
  if (verb == "ALTER") return readAlter(words, schema, out);
  skipExists(words);
  if (verb == "CREATE") out.tables.push_back(takeName(words, schema));
  else takeNames(words, schema, out);
}

void readRename(Words &words, const QString &schema, QueryWords &out) {
  if (!words.accept("TABLE") && !words.accept("TABLES")) return;
  out.kind = QueryKind::TableDdl;
  skipExists(words);
  do {
    out.tables.push_back(takeName(words, schema));
    if (words.accept("WAIT")) (void)words.take();
    else (void)words.accept("NOWAIT");
    if (!words.accept("TO")) return;
    out.tables.push_back(takeName(words, schema));
  } while (words.accept(","));
}

void readXa(Words &words, QueryWords &out) {
  const bool start = words.accept("START") || words.accept("BEGIN"), end = !start && words.accept("END");
  const bool commit = !start && !end && words.accept("COMMIT"), rollback = !start && !end && !commit && words.accept("ROLLBACK");
  out.kind = start ? QueryKind::XaStart : end ? QueryKind::XaEnd : commit ? QueryKind::XaCommit : rollback ? QueryKind::XaRollback : QueryKind::OtherDdl;
  std::string xid(words.rest());
  for (const char *tail : {" ONE PHASE", ";"})
    if (xid.ends_with(tail)) xid.resize(xid.size() - std::string_view(tail).size());
  while (!xid.empty() && xid.back() == ' ') xid.pop_back();
  out.xid = std::move(xid);
}

} // namespace

QueryWords readQuery(std::string_view text, const QString &schema) {
  Words words(text);
  QueryWords out;
  if (words.atEnd()) return out;
  std::string verb = words.take().text;
  for (char &c : verb)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  if (verb == "BEGIN" || (verb == "START" && words.is("TRANSACTION"))) out.kind = QueryKind::Begin;
  else if (verb == "COMMIT") out.kind = QueryKind::Commit;
  else if (verb == "ROLLBACK") out.kind = words.is("TO") ? QueryKind::RollbackTo : QueryKind::Rollback;
  else if (verb == "SAVEPOINT") out.kind = QueryKind::Savepoint;
  else if (verb == "XA") readXa(words, out);
  else if (verb == "TRUNCATE") {
    (void)words.accept("TABLE");
    out.kind = QueryKind::Truncate;
    takeNames(words, schema, out);
  } else if (verb == "CREATE" || verb == "ALTER" || verb == "DROP") readDefinition(verb, words, schema, out);
  else if (verb == "RENAME") readRename(words, schema, out);
  else if (verb == "INSERT" || verb == "UPDATE" || verb == "DELETE" || verb == "REPLACE" || verb == "LOAD" || verb == "WITH" || verb == "CALL") out.kind = QueryKind::RowStatement;
  return out;
}

} // namespace portolan::mysql
