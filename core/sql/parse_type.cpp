// SPDX-License-Identifier: GPL-3.0-or-later
// Type names: INT UNSIGNED, VARCHAR(10) CHARACTER SET x COLLATE y, timestamp(3) with time zone, s.mood[], t.c%TYPE.
#include "core/sql/keywords.h"
#include "core/sql/parser_core.h"

namespace portolan::sql::detail {

NodePtr Parser::typeName() {
  NodePtr n = node(NodeKind::TypeName, peek());
  if (!mySql() && accept("SETOF")) n->set(Flag::SetOf);
  if (sqlite()) {
    sqliteType(*n);
    finish(*n);
    return n;
  }
  const bool typeOf = mySql() && isSeq(W("TYPE"), W("OF")); // MariaDB: TYPE OF t.c, ROW TYPE OF t
  const bool rowTypeOf = mySql() && isSeq(W("ROW"), W("TYPE"), W("OF"));
  if (typeOf || rowTypeOf) {
    n->set(typeOf ? Flag::TypeOf : Flag::RowTypeOf);
    while (!is("OF")) advance();
    advance();
    nameInto(*n);
    finish(*n);
    return n;
  }
  if (mySql() && is("ROW") && isOp("(", 1)) { // MariaDB: ROW(a INT, b TEXT)
    advance();
    advance();
    n->text = QStringLiteral("ROW");
    do n->add(Slot::Item, columnDef());
    while (acceptOp(","));
    expectOp(")");
    finish(*n);
    return n;
  }
  const Token first = peek();
  nameInto(*n);
  if (first.kind == TokenKind::Word && !n->hasChild(Slot::Qualifier)) {
    if (isBuiltinType(first.text, m_options.dialect)) n->text = n->text.toUpper();
    typeWords(*n);
  }
  typeSuffix(*n);
  finish(*n);
  return n;
}

bool Parser::sqliteType(Node &type) {
  // any run of words is a type
  while (peek().kind == TokenKind::Word || peek().kind == TokenKind::QuotedName) {
    if (isAny({"CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE", "REFERENCES", "GENERATED", "AS", "AUTOINCREMENT", "ON"})) break;
    if (!type.text.isEmpty()) type.text += QLatin1Char(' ');
    type.set(Flag::Quoted, peek().kind == TokenKind::QuotedName);
    const bool plain = peek().kind == TokenKind::Word;
    const QString text = identifierText();
    type.text += plain && isBuiltinType(text.toStdString(), m_options.dialect) ? text.toUpper() : text;
  }
  if (acceptOp("(")) {
    while (!m_failed && !isOp(")")) {
      if (acceptOp(",")) continue;
      if (isIdentifier()) type.add(Slot::Arg, wordHere());
      else type.add(Slot::Arg, expression());
    }
    expectOp(")");
    while (peek().kind == TokenKind::Word && isAny({"UNSIGNED", "ZEROFILL", "SIGNED"})) type.set(word() == QLatin1String("UNSIGNED") ? Flag::Unsigned : Flag::Zerofill);
  }
  return true;
}

/// The further words of a built-in type's name.
void Parser::typeWords(Node &type) {
  QString &t = type.text;
  if (t == QLatin1String("DOUBLE") && accept("PRECISION")) {
    t = QStringLiteral("DOUBLE PRECISION");
  } else if (t == QLatin1String("NATIONAL")) {
    type.set(Flag::National);
    t = word();
    if (accept("VARYING")) t += QLatin1String(" VARYING");
  } else if (t == QLatin1String("LONG") && isAny({"VARCHAR", "VARBINARY", "CHAR", "CHARACTER"})) {
    t = word() == QLatin1String("VARBINARY") ? QStringLiteral("MEDIUMBLOB") : QStringLiteral("MEDIUMTEXT");
    accept("VARYING");
  } else if ((t == QLatin1String("CHAR") || t == QLatin1String("CHARACTER") || t == QLatin1String("NCHAR") || t == QLatin1String("BIT")) && accept("VARYING")) {
    t += QLatin1String(" VARYING");
  } else if ((t == QLatin1String("CHARACTER") || t == QLatin1String("CHAR")) && isSeq(W("LARGE"), W("OBJECT"))) {
    advance();
    advance();
    t = QStringLiteral("CLOB");
  } else if (mySql() && (t == QLatin1String("SIGNED") || t == QLatin1String("UNSIGNED"))) {
    accept("INTEGER") || accept("INT");
  } else if (t == QLatin1String("INTERVAL") && postgres() && isIntervalUnit(0)) {
    NodePtr fields = wordHere();
    if (accept("TO")) fields->text += QLatin1String(" TO ") + word();
    type.add(Slot::Suffix, std::move(fields));
  }
}

void Parser::typeSuffix(Node &type) {
  if (isOp("%") && isAny({"TYPE", "ROWTYPE"}, 1)) {
    advance();
    type.set(is("TYPE") ? Flag::TypeOf : Flag::RowTypeOf);
    advance();
  }
  if (acceptOp("(")) {
    while (!m_failed && !isOp(")")) {
      if (acceptOp(",")) continue;
      if (isIdentifier()) type.add(Slot::Arg, wordHere());
      else type.add(Slot::Arg, expression());
    }
    expectOp(")");
    if (type.text == QLatin1String("INTERVAL") && isIntervalUnit(0)) type.add(Slot::Suffix, wordHere());
  }
  if (type.text == QLatin1String("TIME") || type.text == QLatin1String("TIMESTAMP")) {
    if (accept("WITH", "TIME", "ZONE")) type.set(Flag::WithTimeZone);
    else if (accept("WITHOUT", "TIME", "ZONE")) type.set(Flag::WithoutTimeZone);
    else if (accept("WITH", "LOCAL", "TIME", "ZONE")) type.set(Flag::WithTimeZone);
  }
  bool more = mySql();
  while (more && !m_failed) {
    if (accept("UNSIGNED")) type.set(Flag::Unsigned);
    else if (accept("SIGNED")) type.set(Flag::Signed);
    else if (accept("ZEROFILL")) type.set(Flag::Zerofill);
    else if (accept("BINARY")) type.set(Flag::Binary);
    else if (accept("BYTE")) type.set(Flag::Binary);
    else if (accept("ASCII")) type.set(Flag::Ascii);
    else if (accept("UNICODE")) type.set(Flag::Unicode);
    else if (isSeq(W("CHARACTER"), W("SET")) || (isAny({"CHARSET"}) && !isOp("=", 1))) {
      if (is("CHARACTER")) advance();
      advance();
      NodePtr charset = node(NodeKind::Name, peek());
      charset->text = peek().kind == TokenKind::String ? stringPrimary()->text : identifierText();
      type.put(Slot::Charset, std::move(charset));
    } else if (is("COLLATE") && (peek(1).kind != TokenKind::End)) {
      advance();
      NodePtr collation = node(NodeKind::Name, peek());
      collation->text = peek().kind == TokenKind::String ? stringPrimary()->text : identifierText();
      type.put(Slot::Collation, std::move(collation));
    } else {
      more = false;
    }
  }
  while (postgres() && !m_failed && (isOp("[") || is("ARRAY"))) {
    type.set(Flag::Array);
    const Token start = peek();
    if (accept("ARRAY")) {
      if (!isOp("[")) {
        type.add(Slot::Dimension, node(NodeKind::Empty, start));
        continue;
      }
    }
    advance();
    if (isOp("]")) type.add(Slot::Dimension, node(NodeKind::Empty, start));
    else type.add(Slot::Dimension, expression());
    expectOp("]");
  }
}

} // namespace portolan::sql::detail
