// SPDX-License-Identifier: GPL-3.0-or-later
// The first word of a statement decides; session statements; commands without structure.
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

NodePtr Parser::statement() {
  const Deeper deeper(*this);
  if (!deeper.ok) return make(NodeKind::Raw);
  const Token start = peek();
  const QStringList leading = takeComments(start.offset);
  NodePtr n = m_plpgsql ? plStatement() : statementWord();
  if (n->span.line == 0) n->span = {start.offset + m_baseOffset, 0, start.line, start.column};
  finish(*n);
  if (!m_failed) attachComments(*n, m_lastEnd);
  prependComments(*n, leading);
  return n;
}

/// A statement; Raw up to the terminator when it is not understood.
NodePtr Parser::statementTolerant() {
  const std::size_t start = mark();
  NodePtr n = statement();
  if (!m_failed && !atTerminator()) failExpected(QStringLiteral("the end of the statement"));
  if (m_failed) {
    m_diagnostics.push_back(m_failure);
    m_failed = false;
    const QStringList comments = n->comments();
    rewind(start);
    const std::uint32_t from = peek().offset;
    while (!atEnd() && !atTerminator()) advance();
    n = rawFrom(start, m_index);
    n->setComments(comments);
    n->text = sourceText(from, m_lastEnd);
  }
  return n;
}

NodePtr Parser::statementWord() {
  const Token start = peek();
  if (startsQuery() && !is("WITH")) return query();
  if (start.kind != TokenKind::Word) {
    failExpected(QStringLiteral("a statement"));
    return make(NodeKind::Raw);
  }
  if (is("WITH")) return withStatement();
  if (is("INSERT") || (is("REPLACE") && !postgres())) return insertStatement({});
  if (is("UPDATE")) return updateStatement({});
  if (is("DELETE")) return deleteStatement({});
  if (is("MERGE")) return mergeStatement({});
  if (is("CREATE")) return createStatement();
  if (is("ALTER")) return alterStatement();
  if (is("DROP")) return dropStatement();
  if (is("SET")) return setStatement();
  if (is("CALL")) return callStatement();
  if (is("DO")) return doStatement();
  if (isAny({"START", "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "ABORT", "END"})) {
    if (is("BEGIN") && mySql() && (isAny({"NOT"}, 1) || (m_inBody))) return block({});
    return transactionStatement();
  }
  if (is("TRUNCATE")) return truncateStatement();
  if (is("RENAME") && mySql()) return renameStatement();
  if (is("COMMENT") && postgres()) return commentStatement();
  if (is("GRANT") || is("REVOKE")) return grantStatement();
  if (is("COPY") && postgres()) return copyStatement();
  if (is("LOAD") && mySql() && isAny({"DATA", "XML"}, 1)) return loadStatement();
  if (is("USE") && mySql()) {
    advance();
    NodePtr n = node(NodeKind::Use, start);
    n->set(Flag::Quoted, peek().kind == TokenKind::QuotedName);
    n->text = identifierText();
    return n;
  }
  if (isAny({"SIGNAL", "RESIGNAL"}) && mySql()) return signalStatement();
  if (is("GET") && mySql()) return diagnosticsStatement();
  if (is("PREPARE") && !is("TRANSACTION", 1)) return prepareStatement();
  if (is("EXECUTE")) return executeStatement();
  if (is("DEALLOCATE")) {
    advance();
    NodePtr n = node(NodeKind::Deallocate, start);
    accept("PREPARE");
    n->text = identifierText();
    return n;
  }
  if (isAny({"LOCK", "UNLOCK"})) return lockStatement();
  if (isAny({"EXPLAIN", "DESCRIBE", "DESC"})) return explainStatement();
  if (is("PRAGMA") && sqlite()) return pragmaStatement();
  return command();
}

NodePtr Parser::transactionStatement() {
  NodePtr n = node(NodeKind::Transaction, peek());
  n->text = word();
  const auto more = [&] { n->text += QLatin1Char(' ') + word(); };
  if (n->text == QLatin1String("START")) {
    if (!is("TRANSACTION")) { // START SLAVE …
      while (!atTerminator()) advance();
      NodePtr c = node(NodeKind::Command, peek());
      c->span = n->span;
      c->text = sourceText(n->span.offset - m_baseOffset, m_lastEnd);
      c->add(Slot::Kind, wordNode(QStringLiteral("START")));
      return c;
    }
    more();
  }
  if (n->text == QLatin1String("RELEASE")) {
    if (accept("SAVEPOINT")) {}
    n->text = QStringLiteral("RELEASE SAVEPOINT");
    n->add(Slot::Name, identifierNode());
  } else if (n->text == QLatin1String("SAVEPOINT")) {
    n->add(Slot::Name, identifierNode());
  } else {
    if (n->text == QLatin1String("BEGIN") && isAny({"DEFERRED", "IMMEDIATE", "EXCLUSIVE", "CONCURRENT"})) n->add(Slot::Option, wordHere());
    if (isAny({"COMMIT", "ROLLBACK"}) ) {}
    if (!accept("WORK") && n->text != QLatin1String("START TRANSACTION")) accept("TRANSACTION");
    if (n->text == QLatin1String("ROLLBACK") && accept("TO")) {
      accept("SAVEPOINT");
      n->text = QStringLiteral("ROLLBACK TO SAVEPOINT");
      n->add(Slot::Name, identifierNode());
    } else if (is("PREPARED") && postgres()) {
      n->text += QLatin1String(" PREPARED");
      advance();
      n->add(Slot::Value, stringLiteral());
    }
    while (!m_failed && !atTerminator()) {
      if (acceptOp(",")) continue;
      // ISOLATION LEVEL READ COMMITTED, READ ONLY, WITH CONSISTENT SNAPSHOT, AND NO CHAIN, NO RELEASE
      NodePtr o = wordHere();
      while (!m_failed && !atTerminator() && !isOp(",") && peek().kind == TokenKind::Word) o->text += QLatin1Char(' ') + word();
      n->add(Slot::Option, std::move(o));
    }
  }
  finish(*n);
  return n;
}

NodePtr Parser::setSpecial(const Token &start, const QString &what) {
  NodePtr n = node(NodeKind::SetSpecial, start, what);
  const std::uint32_t from = peek().offset;
  while (!atTerminator()) advance();
  if (m_lastEnd > from) n->add(Slot::Value, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  finish(*n);
  return n;
}

NodePtr Parser::setStatement() {
  const Token start = take();
  if (accept("NAMES")) return setSpecial(start, QStringLiteral("NAMES"));
  if (accept("CHARACTER", "SET") || accept("CHARSET")) return setSpecial(start, QStringLiteral("CHARACTER SET"));
  if (is("TRANSACTION")) { advance(); return setSpecial(start, QStringLiteral("TRANSACTION")); }
  if (isAny({"GLOBAL", "SESSION", "LOCAL"}) && is("TRANSACTION", 1)) {
    const QString scope = word();
    advance();
    return setSpecial(start, scope + QLatin1String(" TRANSACTION"));
  }
  if (is("SESSION") && isAny({"AUTHORIZATION", "CHARACTERISTICS"}, 1)) {
    advance();
    const QString what = word();
    return setSpecial(start, QStringLiteral("SESSION ") + what);
  }
  if (mySql() && is("STATEMENT")) { advance(); return setSpecial(start, QStringLiteral("STATEMENT")); }
  if (mySql() && (is("PASSWORD") || (is("DEFAULT") && is("ROLE", 1)) || (is("ROLE") && !isOp("=", 1)))) return setSpecial(start, word());
  if (postgres() && (is("CONSTRAINTS") || (is("ROLE") && !isOp("=", 1) && !is("TO", 1)))) return setSpecial(start, word());
  if (postgres() && isSeq(W("TIME"), W("ZONE"))) {
    advance();
    advance();
    return setSpecial(start, QStringLiteral("TIME ZONE"));
  }
  NodePtr n = node(NodeKind::SetStatement, start);
  bool to = false;
  if (postgres()) {
    if (isAny({"LOCAL", "SESSION"})) n->add(Slot::Scope, wordHere());
    NodePtr a = setAssignment(to);
    n->add(Slot::Assignment, std::move(a));
  } else {
    do n->add(Slot::Assignment, setAssignment(to));
    while (acceptOp(","));
  }
  n->set(Flag::To, to);
  finish(*n);
  return n;
}

/// One "name = value" of SET; MySQL: variables of every kind, with GLOBAL / SESSION before them.
NodePtr Parser::setAssignment(bool &to) {
  NodePtr n = node(NodeKind::Assignment, peek());
  const auto value = [&]() -> NodePtr {
    // a bare word is a value here: SET x = ON
    if (isAny({"ON", "OFF", "ALL", "DEFAULT", "BINARY", "ROW"}) && (isOp(",", 1) || isOp(";", 1) || peek(1).kind == TokenKind::End)) {
      if (is("DEFAULT")) return primary();
      NodePtr w = node(NodeKind::Word, peek());
      w->text = word();
      return w;
    }
    return expression();
  };
  if (postgres()) {
    NodePtr name = qualifiedName();
    name->kind = NodeKind::ColumnRef;
    n->add(Slot::Target, std::move(name));
    if (accept("TO")) to = true;
    else if (!acceptOp("=")) failExpected(QStringLiteral("TO or \"=\""));
    do {
      if (isAny({"ON", "OFF", "TRUE", "FALSE", "DEFAULT", "LOCAL"}) || (isIdentifier() && !isOp("(", 1) && !isOp("::", 1))) {
        NodePtr w = node(NodeKind::Word, peek());
        if (peek().kind == TokenKind::QuotedName) w = identifierNode();
        else w->text = utf8(take().text);
        n->add(Slot::Value, std::move(w));
      } else {
        n->add(Slot::Value, expression());
      }
    } while (acceptOp(","));
    finish(*n);
    return n;
  }
  if (isAny({"GLOBAL", "SESSION", "LOCAL", "PERSIST", "PERSIST_ONLY"}) && (isIdentifier(1) || peek(1).kind == TokenKind::SystemVariable)) {
    const QString scope = word();
    NodePtr v = node(NodeKind::SystemVariable, peek());
    if (peek().kind == TokenKind::SystemVariable) v = variable();
    else v->text = identifierText();
    v->set(scope == QLatin1String("GLOBAL") ? Flag::Global : scope.startsWith(QLatin1String("PERSIST")) ? Flag::Persist : Flag::Session);
    n->add(Slot::Target, std::move(v));
  } else if (peek().kind == TokenKind::UserVariable || peek().kind == TokenKind::SystemVariable) {
    n->add(Slot::Target, variable());
  } else {
    n->add(Slot::Target, columnOrCall());
  }
  if (!acceptOp("=") && !acceptOp(":=")) failExpected(QStringLiteral("\"=\""));
  n->add(Slot::Value, value());
  finish(*n);
  return n;
}

NodePtr Parser::lockStatement() {
  NodePtr n = node(NodeKind::Lock, peek());
  n->text = word();
  if (isAny({"TABLES", "TABLE"})) n->text += QLatin1Char(' ') + word();
  if (!mySql() || n->text == QLatin1String("LOCK INSTANCE")) {
    const std::uint32_t from = peek().offset;
    while (!atTerminator()) advance();
    if (m_lastEnd > from) n->add(Slot::Option, make(NodeKind::Word, sourceText(from, m_lastEnd)));
    finish(*n);
    return n;
  }
  while (!m_failed && !atTerminator()) {
    NodePtr t = node(NodeKind::TableRef, peek());
    nameInto(*t);
    if (is("AS") || (isIdentifier() && !isAny({"READ", "WRITE", "LOW_PRIORITY"}))) {
      NodePtr alias = node(NodeKind::Alias, peek());
      alias->set(Flag::As, accept("AS"));
      alias->text = identifierText();
      t->add(Slot::Alias, std::move(alias));
    }
    NodePtr mode = wordHere();
    while (isAny({"LOCAL", "WRITE", "CONCURRENT"})) mode->text += QLatin1Char(' ') + word();
    t->add(Slot::Mode, std::move(mode));
    finish(*t);
    n->add(Slot::Item, std::move(t));
    if (!acceptOp(",")) break;
  }
  while (!atTerminator() && isAny({"WAIT", "NOWAIT"})) { advance(); if (peek().kind == TokenKind::Number) advance(); }
  finish(*n);
  return n;
}

NodePtr Parser::explainStatement() {
  NodePtr n = node(NodeKind::Explain, peek());
  n->text = word();
  const std::uint32_t from = peek().offset;
  if (isOp("(") && postgres()) {
    int depth = 0;
    do {
      if (isOp("(")) ++depth;
      if (isOp(")")) --depth;
      advance();
    } while (depth > 0 && !atEnd());
  }
  while (isAny({"ANALYZE", "ANALYSE", "VERBOSE", "EXTENDED", "PARTITIONS", "FORMAT", "QUERY", "PLAN", "JSON", "TRADITIONAL", "TREE"}) || isOp("=")) advance();
  if (m_lastEnd > from) n->add(Slot::Option, make(NodeKind::Word, sourceText(from, m_lastEnd)));
  if (isAny({"SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "WITH", "VALUES", "TABLE", "CREATE", "EXECUTE", "DECLARE", "MERGE"}) || isOp("(")) {
    n->add(Slot::Statement, statementWord());
  } else { // DESCRIBE table [column]
    const std::uint32_t rest = peek().offset;
    while (!atTerminator()) advance();
    n->add(Slot::Value, make(NodeKind::Word, sourceText(rest, m_lastEnd)));
  }
  finish(*n);
  return n;
}

NodePtr Parser::pragmaStatement() {
  NodePtr n = node(NodeKind::Pragma, take());
  nameInto(*n);
  if (acceptOp("=")) {
    n->set(Flag::Equals);
    n->add(Slot::Value, optionValue());
  } else if (acceptOp("(")) {
    n->add(Slot::Value, optionValue());
    expectOp(")");
  }
  finish(*n);
  return n;
}

/// Known statements whose words are kept as they are.
NodePtr Parser::command() {
  const Token start = peek();
  const std::initializer_list<W> common{"SHOW", "ANALYZE", "ANALYSE", "VACUUM", "REINDEX", "CLUSTER", "CHECKPOINT", "DISCARD", "LISTEN", "NOTIFY", "UNLISTEN", "LOAD", "REFRESH", "RESET",
                                                   "SECURITY", "REASSIGN", "IMPORT", "DECLARE", "FETCH", "MOVE", "CLOSE", "PREPARE"};
  const std::initializer_list<W> mySqlWords{"SHOW", "ANALYZE", "OPTIMIZE", "CHECK", "REPAIR", "CHECKSUM", "FLUSH", "KILL", "RESET", "PURGE", "CHANGE", "STOP", "INSTALL", "UNINSTALL",
                                                       "BINLOG", "CACHE", "HANDLER", "HELP", "SHUTDOWN", "RESTART", "XA", "CLONE", "BACKUP", "LOAD"};
  const std::initializer_list<W> sqliteWords{"VACUUM", "ANALYZE", "REINDEX", "ATTACH", "DETACH"};
  const bool known = mySql() ? isAny(mySqlWords) : postgres() ? isAny(common) : isAny(sqliteWords);
  if (!known) {
    failExpected(QStringLiteral("a statement"));
    return make(NodeKind::Raw);
  }
  const QString kind = utf8(upperAscii(start.text));
  int depth = 0;
  while (!atEnd() && (depth > 0 || !atTerminator())) {
    if (isOp("(")) ++depth;
    if (isOp(")")) --depth;
    advance();
  }
  NodePtr n = node(NodeKind::Command, start, sourceText(start.offset, m_lastEnd));
  n->add(Slot::Kind, wordNode(kind));
  finish(*n);
  return n;
}

} // namespace portolan::sql::detail
