// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/compound.h"

namespace portolan::sql {

namespace {
bool isOneOf(const Token &token, std::initializer_list<std::string_view> words) {
  if (token.kind != TokenKind::Word) return false;
  for (const std::string_view w : words)
    if (equalsUpper(token.text, w)) return true;
  return false;
}
} // namespace

void CompoundTracker::decideKind(const Token &token) {
  ++m_count;
  if (m_count == 1) {
    if (isMySqlFamily(m_dialect) && token.isWord("BEGIN")) { // BEGIN NOT ATOMIC
      m_atomic = true;
      return;
    }
    if (isMySqlFamily(m_dialect) && token.isWord("ALTER")) return;
    if (!token.isWord("CREATE")) m_kind = Kind::Plain;
    return;
  }
  if (m_atomic && m_dialect != Dialect::Postgres) {
    if (m_count == 2 && token.isWord("NOT")) {
      m_kind = Kind::Routine;
      m_depth = 1;
    } else {
      m_kind = Kind::Plain;
    }
    return;
  }
  switch (m_dialect) {
  case Dialect::MySql:
  case Dialect::MariaDb:
    if (isOneOf(token, {"PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "PACKAGE"})) m_kind = Kind::Routine;
    break;
  case Dialect::Postgres:
    if (isOneOf(token, {"PROCEDURE", "FUNCTION"})) m_kind = Kind::Routine;
    if (token.isWord("RULE")) {
      m_kind = Kind::Routine;
      m_rule = true;
    }
    break;
  case Dialect::Sqlite:
    if (token.isWord("TRIGGER")) m_kind = Kind::Routine;
    break;
  }
  if (m_kind == Kind::Unknown && (m_count > 24 || isOneOf(token, {"TABLE", "VIEW", "INDEX", "DATABASE", "SCHEMA", "USER", "ROLE", "SEQUENCE", "TYPE", "DOMAIN", "EXTENSION"}) || token.isOp('(')))
    m_kind = Kind::Plain;
}

bool CompoundTracker::statementStart() const {
  if (m_previous.isOp(';') || m_previous.isOp(':')) return true;
  return isOneOf(m_previous, {"BEGIN", "THEN", "ELSE", "DO", "LOOP", "REPEAT", "ROW", "DETERMINISTIC", "DATA", "SQL", "INVOKER", "DEFINER", "ATOMIC"});
}

void CompoundTracker::endPending() {
  m_pendingEnd = false;
  if (m_depth > 0) --m_depth;
}

void CompoundTracker::open(const Token &token) {
  if (token.kind != TokenKind::Word) return;
  if (m_dialect == Dialect::Postgres) {
    if (token.isWord("ATOMIC") && m_previous.isWord("BEGIN")) {
      m_atomic = true;
      ++m_depth;
    } else if (m_atomic && token.isWord("CASE")) {
      ++m_depth;
    }
    return;
  }
  if (m_dialect == Dialect::Sqlite) {
    if (isOneOf(token, {"BEGIN", "CASE"})) ++m_depth;
    return;
  }
  if (isOneOf(token, {"BEGIN", "CASE"})) ++m_depth;
  else if (token.isWord("IF") && (statementStart() || m_previous.isOp(')') || (m_depth == 0 && (m_previous.kind == TokenKind::String || isOneOf(m_beforePrevious, {"FOLLOWS", "PRECEDES"}))))) ++m_depth;
  else if (token.isWord("LOOP") && !m_previous.isOp('.')) ++m_depth;
  else if (isOneOf(token, {"WHILE", "REPEAT", "FOR"}) && statementStart()) ++m_depth;
}

void CompoundTracker::feed(const Token &token) {
  if (m_kind == Kind::Unknown) decideKind(token);
  if (m_kind != Kind::Routine) {
    m_previous = token;
    return;
  }
  if (token.isOp('(')) ++m_parens;
  if (token.isOp(')')) --m_parens;
  const bool tracked = m_dialect != Dialect::Postgres || m_atomic;
  if (m_pendingEnd) {
    endPending();
    if (isOneOf(token, {"IF", "WHILE", "LOOP", "REPEAT", "FOR", "CASE"})) {
      m_previous = token;
      return;
    }
  }
  if (tracked && token.isWord("END")) m_pendingEnd = true;
  else open(token);
  m_beforePrevious = m_previous;
  m_previous = token;
}

bool CompoundTracker::holdsSemicolon() {
  if (m_pendingEnd) endPending();
  if (m_kind != Kind::Routine) return false;
  return m_depth > 0 || (m_rule && m_parens > 0);
}

} // namespace portolan::sql
