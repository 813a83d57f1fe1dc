// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/precedence.h"

namespace portolan::sql {

Precedence precedenceOf(Dialect dialect, bool pipesAsConcat) {
  Precedence p;
  switch (dialect) {
  case Dialect::MySql:
  case Dialect::MariaDb:
    p.concat = pipesAsConcat ? 68 : p.orOp;
    return p;
  case Dialect::Postgres:
    p.isTest = 30;
    p.range = 40;
    p.concat = p.bitOr = p.bitAnd = p.shift = p.json = p.other;
    p.bang = p.other;
    p.collate = 69;
    return p;
  case Dialect::Sqlite:
    p.comparison = 40;
    p.bitOr = p.bitAnd = p.shift = p.other;
    p.concat = p.json = 65;
    p.collate = 69;
    return p;
  }
  return p;
}

int binaryPrecedence(std::string_view op, const Precedence &levels, Dialect dialect) {
  if (op.empty()) return 0;
  switch (op[0]) {
  case 'A': return op == "AND" ? levels.andOp : 0;
  case 'O':
    if (op == "OR") return levels.orOp;
    return op == "OVERLAPS" || op.starts_with("OPERATOR(") ? levels.other : 0;
  case 'X': return op == "XOR" ? levels.xorOp : 0;
  case 'D': return op == "DIV" ? levels.multiplicative : 0;
  case 'M':
    if (op == "MOD") return levels.multiplicative;
    return op == "MEMBER OF" ? levels.comparison : 0;
  case '=': return op == "=" || op == "==" ? levels.equality : levels.other;
  case '<':
    if (op == "<>" || op == "<=>") return op == "<=>" && dialect == Dialect::Postgres ? levels.other : levels.equality;
    if (op == "<" || op == "<=") return levels.comparison;
    return op == "<<" ? levels.shift : levels.other;
  case '>':
    if (op == ">" || op == ">=") return levels.comparison;
    return op == ">>" ? levels.shift : levels.other;
  case '!': return op == "!=" ? levels.equality : op == "!" ? 0 : levels.other;
  case '+': return op == "+" ? levels.additive : levels.other;
  case '-':
    if (op == "-") return levels.additive;
    return op == "->" || op == "->>" ? levels.json : levels.other;
  case '*':
  case '/':
  case '%': return op.size() == 1 ? levels.multiplicative : levels.other;
  case '^': return op != "^" ? levels.other : dialect == Dialect::Sqlite ? 0 : levels.power;
  case '|':
    if (op == "||") return levels.concat;
    return op == "|" ? levels.bitOr : levels.other;
  case '&':
    if (op == "&&") return isMySqlFamily(dialect) ? levels.andOp : levels.other;
    return op == "&" ? levels.bitAnd : levels.other;
  case ':': return op == ":=" ? levels.assign : 0;
  case '#':
  case '~':
  case '@':
  case '?':
  case '`': return levels.other;
  default: return 0;
  }
}

int nodePrecedence(const Node &node, const Precedence &levels, Dialect dialect) {
  switch (node.kind) {
  case NodeKind::Binary: {
    const int level = binaryPrecedence(node.text.toStdString(), levels, dialect);
    return level > 0 ? level : levels.other;
  }
  case NodeKind::Unary:
    if (node.text == QLatin1String("NOT")) return levels.notOp;
    if (node.text == QLatin1String("!")) return levels.bang;
    if (node.text == QLatin1String("BINARY")) return levels.collate;
    if (node.text == QLatin1String("-") || node.text == QLatin1String("+")) return levels.unary;
    return dialect == Dialect::Postgres ? levels.other : levels.unary;
  case NodeKind::Is: return levels.isTest;
  case NodeKind::Like:
  case NodeKind::In:
  case NodeKind::Between: return levels.range;
  case NodeKind::Collate: return levels.collate;
  case NodeKind::AtTimeZone: return levels.zone;
  case NodeKind::Cast: return node.text == QLatin1String("::") ? levels.cast : Precedence::primary;
  case NodeKind::Interval: return dialect == Dialect::Postgres ? Precedence::primary : levels.unary;
  case NodeKind::Subscript:
  case NodeKind::FieldAccess: return levels.postfix;
  default: return Precedence::primary;
  }
}

} // namespace portolan::sql
