// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/row_header.h"

namespace portolan::script {

namespace {

using sql::Token;
using sql::TokenKind;

/// One statement's tokens without comments.
class Head {
public:
  Head(std::string_view text, const sql::LexRules &rules) : m_tokenizer(text, rules), m_rules(rules) { next(); }
  void next() {
    do m_token = m_tokenizer.next();
    while (m_token.kind == TokenKind::Comment || m_token.kind == TokenKind::Hint);
  }
  bool word(std::string_view upper) {
    if (!m_token.isWord(upper)) return false;
    next();
    return true;
  }
  bool op(char c) {
    if (!m_token.isOp(c)) return false;
    next();
    return true;
  }
  bool name(QString &out) {
    if (m_token.kind != TokenKind::Word && m_token.kind != TokenKind::QuotedName && m_token.kind != TokenKind::String) return false;
    out = sql::decodeName(m_token, m_rules);
    next();
    return true;
  }
  bool table(ObjectName &out) {
    if (!name(out.name)) return false;
    while (op('.')) {
      out.schema = out.name;
      if (!name(out.name)) return false;
    }
    return true;
  }
  /// "(a, b)"; false when it is something else.
  bool names(QStringList &out) {
    if (!op('(')) return false;
    do {
      QString one;
      if (!name(one)) return false;
      out << one;
    } while (op(','));
    return op(')');
  }
  [[nodiscard]] const Token &token() const { return m_token; }

private:
  sql::Tokenizer m_tokenizer;
  const sql::LexRules &m_rules;
  Token m_token;
};

RowHeader unknown(RowHeader header, const char *what) {
  header.kind = RowHeader::Kind::Unknown;
  header.what = QLatin1String(what);
  return header;
}

RowHeader insert(Head &head, bool replace) {
  RowHeader header;
  header.mayReplace = replace;
  while (head.token().isWord("LOW_PRIORITY") || head.token().isWord("HIGH_PRIORITY") || head.token().isWord("DELAYED") || head.token().isWord("IGNORE") || head.token().isWord("OR")) {
    if (head.word("OR")) {
      if (!head.token().isWord("ABORT") && !head.token().isWord("FAIL") && !head.token().isWord("ROLLBACK")) header.mayReplace = true;
    } else if (head.token().isWord("IGNORE")) header.mayReplace = true;
    head.next();
  }
  head.word("INTO");
  if (!head.table(header.table)) return unknown(header, "INSERT");
  if (head.word("PARTITION")) {
    QStringList ignored;
    head.names(ignored);
  }
  QString alias;
  if (head.word("AS")) head.name(alias);
  if (head.token().isOp('(') && !head.names(header.columns)) return unknown(header, "INSERT … SELECT");
  if (head.word("OVERRIDING")) {
    if (!head.word("SYSTEM") && head.word("USER")) return unknown(header, "INSERT … OVERRIDING USER VALUE");
    head.word("VALUE");
  }
  if (head.word("VALUES") || head.word("VALUE")) {
    head.word("ROW");
    if (!head.token().isOp('(')) return unknown(header, "INSERT");
    header.kind = RowHeader::Kind::Insert;
    header.values = head.token().offset;
    return header;
  }
  if (head.token().isWord("DEFAULT")) return unknown(header, "INSERT … DEFAULT VALUES");
  return unknown(header, head.token().isWord("SET") ? "INSERT … SET" : "INSERT … SELECT");
}

RowHeader copy(Head &head) {
  RowHeader header;
  if (!head.table(header.table)) return {};
  if (head.token().isOp('(') && !head.names(header.columns)) return {};
  if (!head.word("FROM")) return {};
  if (!head.word("STDIN")) return unknown(header, "COPY FROM a file");
  if (head.token().kind != TokenKind::End && !head.token().isOp(';')) return unknown(header, "COPY with options");
  header.kind = RowHeader::Kind::Copy;
  return header;
}

} // namespace

RowHeader readRowHeader(std::string_view statement, const sql::LexRules &rules) {
  Head head(statement, rules);
  if (head.word("INSERT")) return insert(head, false);
  if (head.word("REPLACE")) return insert(head, true);
  if (head.word("COPY")) return copy(head);
  RowHeader header;
  if (head.word("UPDATE")) {
    while (head.word("LOW_PRIORITY") || head.word("IGNORE") || head.word("ONLY")) {}
    if (!head.table(header.table)) return {};
    return unknown(header, "UPDATE");
  }
  if (head.word("TRUNCATE")) {
    head.word("TABLE");
    head.word("ONLY");
    if (!head.table(header.table)) return {};
    header.kind = RowHeader::Kind::Empties;
    return header;
  }
  if (head.word("DELETE")) {
    while (head.word("LOW_PRIORITY") || head.word("QUICK") || head.word("IGNORE")) {}
    if (!head.word("FROM")) return {};
    head.word("ONLY");
    if (!head.table(header.table)) return {};
    if (head.token().kind != TokenKind::End && !head.token().isOp(';')) return unknown(header, "DELETE");
    header.kind = RowHeader::Kind::Empties;
    return header;
  }
  if (head.word("LOAD")) {
    for (int i = 0; i < 40 && head.token().kind != TokenKind::End; ++i) {
      if (head.word("TABLE") && head.table(header.table)) return unknown(header, "LOAD DATA");
      head.next();
    }
  }
  return {};
}

} // namespace portolan::script
