// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/printer_core.h"

namespace portolan::sql {

QString identifier(Dialect dialect, const QString &name, bool quoteAlways) {
  if (quoteAlways || name.isEmpty() || isReserved(dialect, name)) return quoteIdentifier(dialect, name);
  const auto plain = [&](QChar c, bool first) {
    const ushort u = c.unicode();
    if ((u >= 'a' && u <= 'z') || u == '_') return true;
    if (u >= 'A' && u <= 'Z') return dialect != Dialect::Postgres;
    if (u >= '0' && u <= '9') return !first;
    return u == '$' && !first && dialect != Dialect::Sqlite;
  };
  for (qsizetype i = 0; i < name.size(); ++i)
    if (!plain(name[i], i == 0)) return quoteIdentifier(dialect, name);
  return name;
}

QString print(const Node &node, const PrintOptions &options) {
  detail::Printer printer(options, false);
  printer.statementNode(node);
  return printer.m_out;
}

QString print(const Node &node, Dialect dialect) {
  PrintOptions options;
  options.dialect = dialect;
  return print(node, options);
}

Printed printWithPlaces(const Node &node, const PrintOptions &options) {
  detail::Printer printer(options, true);
  printer.statementNode(node);
  printer.computePlaces();
  return {printer.m_out, printer.m_places};
}

namespace detail {

void Printer::space() {
  if (m_out.isEmpty()) return;
  const QChar last = m_out.back();
  if (last != QLatin1Char(' ') && last != QLatin1Char('\n') && last != QLatin1Char('(')) m_out += QLatin1Char(' ');
}

void Printer::newLine() {
  if (m_out.isEmpty()) return;
  if (!m_options.pretty && !m_inBody) {
    space();
    return;
  }
  while (m_out.endsWith(QLatin1Char(' '))) m_out.chop(1);
  if (!m_out.isEmpty() && !m_out.endsWith(QLatin1Char('\n'))) m_out += QLatin1Char('\n');
  m_out += QString(m_indent * m_options.indent, QLatin1Char(' '));
}

void Printer::clause(const char *text) {
  newLine();
  put(text);
}

void Printer::ident(const QString &name, bool quoted) {
  if (!quoted && postgres()) { // NEW and OLD of a trigger, said in upper case elsewhere
    if (name == QLatin1String("NEW") || name == QLatin1String("OLD")) {
      put(name);
      return;
    }
  }
  put(identifier(m_options.dialect, name, m_options.quoteAlways));
}

void Printer::note(const Node &n) {
  if (m_wantPlaces) m_noted.emplace_back(&n, m_out.size());
}

void Printer::computePlaces() {
  PrintedPlace place{1, 1};
  qsizetype at = 0;
  for (const auto &[n, offset] : m_noted) { // noted in the order of printing
    qsizetype begin = offset;
    while (begin < m_out.size() && (m_out[begin] == QLatin1Char(' ') || m_out[begin] == QLatin1Char('\n'))) ++begin;
    if (begin < at) { // an enclosing node noted at the same place
      m_places.insert(n, place);
      continue;
    }
    for (; at < begin; ++at) {
      if (m_out[at] == QLatin1Char('\n')) {
        ++place.line;
        place.column = 1;
      } else {
        ++place.column;
      }
    }
    m_places.insert(n, place);
  }
}

void Printer::nameNode(const Node &n) {
  if (n.is(NodeKind::Word)) {
    put(n.text);
    return;
  }
  if (n.is(NodeKind::StringLiteral)) {
    stringText(n.text);
    return;
  }
  qualified(n);
}

void Printer::qualified(const Node &n) {
  note(n);
  if (const Node *q = n.child(Slot::Qualifier)) {
    qualified(*q);
    put(".");
  }
  if (n.is(NodeKind::Star)) put("*");
  else ident(n.text, n.has(Flag::Quoted) || n.is(NodeKind::ColumnRef));
}

void Printer::comments(const Node &n) {
  if (!m_options.comments) return;
  const QStringList all = n.comments();
  for (const QString &c : all) {
    if (c.startsWith(QLatin1Char('#'))) put(QLatin1String("-- ") + c.mid(1).trimmed());
    else put(c);
    if (m_options.pretty || m_inBody || !c.startsWith(QLatin1String("/*"))) {
      m_out += QLatin1Char('\n');
      m_out += QString(m_indent * m_options.indent, QLatin1Char(' '));
    } else {
      put(" ");
    }
  }
}

void Printer::names(const std::vector<const Node *> &nodes) {
  each(nodes, [&](const Node &n) { nameNode(n); });
}

void Printer::parenNames(const std::vector<const Node *> &nodes) {
  put("(");
  names(nodes);
  put(")");
}

void Printer::stringText(const QString &value) {
  QString text = value;
  text.replace(QLatin1Char('\''), QLatin1String("''"));
  // PostgreSQL's text holds no zero byte; written out, the server refuses this statement and not what follows it.
  const bool backslash = text.contains(QLatin1Char('\\')) || (postgres() && text.contains(QChar(0)));
  if (backslash && mySql() && !m_options.noBackslashEscapes) text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
  if (backslash && postgres()) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QChar(0), QStringLiteral("\\000"));
    put("E'");
  } else {
    put("'");
  }
  if (mySql() && text.contains(QChar(0))) text.replace(QChar(0), m_options.noBackslashEscapes ? QString(QChar(0)) : QStringLiteral("\\0"));
  put(text);
  put("'");
}

void Printer::optionValue(const Node &n) {
  switch (n.kind) {
  case NodeKind::Word: put(n.text); return;
  case NodeKind::Name: user(n); return;
  case NodeKind::Row:
    put("(");
    names(n.all(Slot::Item));
    put(")");
    return;
  default: expr(n);
  }
}

void Printer::user(const Node &n) {
  const Node *host = n.child(Slot::Value);
  if (!host) {
    if (!n.has(Flag::Quoted) && (n.textIs(QLatin1String("CURRENT_USER")) || n.textIs(QLatin1String("SESSION_USER")) || n.textIs(QLatin1String("PUBLIC")) || n.textIs(QLatin1String("CURRENT_ROLE"))))
      put(n.text);
    else qualified(n);
    return;
  }
  put(quoteIdentifier(m_options.dialect, n.text));
  put("@");
  put(quoteIdentifier(m_options.dialect, host->text));
}

void Printer::options(const Node &n, Slot slot, bool equals) {
  for (const Node *o : n.all(slot)) {
    word(o->text);
    if (const Node *v = o->child(Slot::Value)) {
      put(equals || o->has(Flag::Equals) ? "=" : " ");
      optionValue(*v);
    }
  }
}

} // namespace detail
} // namespace portolan::sql
