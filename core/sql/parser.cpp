// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/parser.h"

#include "core/sql/parser_core.h"
#include "core/sql/splitter.h"

namespace portolan::sql {

namespace detail {

NodePtr Parser::statementOnly() {
  NodePtr first;
  NodePtr script;
  while (!atEnd() || !first) {
    if (atEnd()) break;
    if (acceptTerminator()) continue;
    NodePtr n = statementTolerant();
    if (!first) {
      first = std::move(n);
    } else {
      if (!script) {
        script = make(NodeKind::Script);
        script->span = first->span;
        script->add(Slot::Statement, std::move(first));
        first = make(NodeKind::Empty);
      }
      script->add(Slot::Statement, std::move(n));
    }
  }
  if (script) {
    attachComments(*script->children.back().node, UINT32_MAX);
    return script;
  }
  if (!first) first = node(NodeKind::Empty, peek());
  attachComments(*first, UINT32_MAX);
  return first;
}

NodePtr Parser::expressionOnly() {
  NodePtr n = expression();
  if (!m_failed && !atEnd()) failExpected(QStringLiteral("the end of the expression"));
  if (!m_failed) return n;
  m_diagnostics.push_back(m_failure);
  m_failed = false;
  rewind(0);
  while (!atEnd()) advance();
  return rawFrom(0, m_index);
}

NodePtr Parser::queryOnly() {
  NodePtr n = query();
  acceptTerminator();
  if (!m_failed && !atEnd()) failExpected(QStringLiteral("the end of the query"));
  if (!m_failed) {
    attachComments(*n, UINT32_MAX);
    return n;
  }
  m_diagnostics.push_back(m_failure);
  m_failed = false;
  rewind(0);
  while (!atEnd()) advance();
  return rawFrom(0, m_index);
}

NodePtr Parser::typeOnly() {
  NodePtr n = typeName();
  if (!m_failed && !atEnd()) failExpected(QStringLiteral("the end of the type"));
  if (!m_failed) return n;
  m_diagnostics.push_back(m_failure);
  m_failed = false;
  rewind(0);
  while (!atEnd()) advance();
  return rawFrom(0, m_index);
}

} // namespace detail

namespace {

template<class F> Parsed parseWith(const QString &text, const ParseOptions &options, F f) {
  Parsed result;
  const QByteArray bytes = text.toUtf8();
  detail::Parser parser({bytes.constData(), static_cast<std::size_t>(bytes.size())}, options, result.diagnostics);
  result.node = f(parser);
  if (!result.node) result.node = raw(text);
  return result;
}

} // namespace

Parsed parseStatement(const QString &text, const ParseOptions &options) {
  return parseWith(text, options, [](detail::Parser &p) { return p.statementOnly(); });
}
Parsed parseExpression(const QString &text, const ParseOptions &options) {
  return parseWith(text, options, [](detail::Parser &p) { return p.expressionOnly(); });
}
Parsed parseQuery(const QString &text, const ParseOptions &options) {
  return parseWith(text, options, [](detail::Parser &p) { return p.queryOnly(); });
}
Parsed parseTypeName(const QString &text, const ParseOptions &options) {
  return parseWith(text, options, [](detail::Parser &p) { return p.typeOnly(); });
}
Parsed parseBody(const QString &text, const ParseOptions &options) {
  return parseWith(text, options, [&](detail::Parser &p) {
    p.enterBody(options.dialect == Dialect::Postgres);
    return p.bodyOnly();
  });
}

ParsedScript parseScript(const QString &text, const ParseOptions &options) {
  const QByteArray bytes = text.toUtf8();
  return parseScript(std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())}, options);
}

ParsedScript parseScript(std::string_view utf8, const ParseOptions &options) {
  ParsedScript script;
  SplitOptions split;
  split.dialect = options.dialect;
  split.mode = options.mode;
  split.delimiter = options.delimiter.toStdString();
  split.firstLine = static_cast<std::uint32_t>(options.firstLine);
  split.firstColumn = static_cast<std::uint32_t>(options.firstColumn);
  split.splitInserts = false;
  ParseOptions each = options;
  each.delimiter = QStringLiteral(";");
  splitScript(utf8, split, [&](const ScriptPiece &piece) {
    switch (piece.kind) {
    case ScriptPiece::Kind::Statement:
    case ScriptPiece::Kind::InsertRows: {
      each.firstLine = static_cast<int>(piece.line);
      each.firstColumn = static_cast<int>(piece.column);
      detail::Parser parser(piece.text, each, script.diagnostics, static_cast<std::uint32_t>(piece.offset));
      NodePtr n = parser.statementOnly();
      if (n->is(NodeKind::Script)) {
        for (NodePtr &s : n->takeAll(Slot::Statement)) script.statements.push_back(std::move(s));
      } else {
        script.statements.push_back(std::move(n));
      }
      break;
    }
    case ScriptPiece::Kind::Directive: {
      const QString line = detail::utf8(piece.text);
      const qsizetype space = line.indexOf(QLatin1Char(' '));
      NodePtr n = make(NodeKind::Directive, space < 0 ? line : line.left(space));
      n->span = {static_cast<std::uint32_t>(piece.offset), static_cast<std::uint32_t>(piece.text.size()), piece.line, piece.column};
      if (space >= 0) n->add(Slot::Value, wordNode(line.mid(space + 1).trimmed()));
      script.statements.push_back(std::move(n));
      break;
    }
    case ScriptPiece::Kind::CopyData:
      if (!script.statements.empty()) script.statements.back()->add(Slot::Data, string(detail::utf8(piece.text)));
      break;
    case ScriptPiece::Kind::CopyEnd: break;
    }
    return true;
  });
  return script;
}

bool containsRaw(const Node &node) {
  return !walk(node, [](const Node &n) { return n.is(NodeKind::Raw) ? Visit::Stop : Visit::Children; });
}

} // namespace portolan::sql
