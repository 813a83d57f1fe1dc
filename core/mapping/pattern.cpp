// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/pattern.h"

#include <QCoreApplication>

namespace portolan::mapping {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }
} // namespace

Pattern Pattern::exact(const QString &text) {
  Pattern p;
  p.m_kind = Kind::Exact;
  p.m_text = p.m_exact = text;
  return p;
}

Result<Pattern> Pattern::regex(const QString &text) {
  Pattern p;
  p.m_kind = Kind::Regex;
  p.m_text = text;
  p.m_regex = QRegularExpression(QRegularExpression::anchoredPattern(text), QRegularExpression::DontCaptureOption | QRegularExpression::UseUnicodePropertiesOption);
  if (!p.m_regex.isValid())
    return std::unexpected(Error::configuration(tr("The regular expression \"%1\" is wrong: %2").arg(text, p.m_regex.errorString())));
  p.m_regex.optimize();
  return p;
}

Result<Pattern> Pattern::wildcard(const QString &text) {
  Pattern p;
  p.m_text = text;
  if (text == QLatin1String("%")) return p;
  bool wild = false;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text.at(i);
    Piece piece;
    if (c == QLatin1Char('%')) {
      wild = true;
      if (!p.m_pieces.empty() && p.m_pieces.back().kind == Piece::Kind::Run) continue;
      piece.kind = Piece::Kind::Run;
    } else if (c == QLatin1Char('_')) {
      wild = true;
      piece.kind = Piece::Kind::One;
    } else if (c == QLatin1Char('[')) {
      const qsizetype end = text.indexOf(QLatin1Char(']'), i + 2); // "[]]" is a literal bracket
      if (end < 0) return std::unexpected(Error::configuration(tr("The set in \"%1\" is not closed").arg(text)).withHint(tr("Write [[] for a literal bracket")));
      const QString set = text.mid(i + 1, end - i - 1);
      i = end;
      if (set.size() == 1) {
        piece.literal = set.at(0);
      } else {
        wild = true;
        piece.kind = Piece::Kind::Set;
        for (qsizetype k = 0; k < set.size(); ++k) {
          if (k + 2 < set.size() && set.at(k + 1) == QLatin1Char('-')) {
            if (set.at(k) > set.at(k + 2))
              return std::unexpected(Error::configuration(tr("The range %1 in \"%2\" runs backwards").arg(set.mid(k, 3), text)));
            piece.ranges.emplace_back(set.at(k), set.at(k + 2));
            k += 2;
          } else {
            piece.singles += set.at(k);
          }
        }
      }
    } else {
      piece.literal = c;
    }
    p.m_pieces.push_back(std::move(piece));
  }
  if (!wild) {
    p.m_kind = Kind::Exact;
    for (const Piece &piece : p.m_pieces) p.m_exact += piece.literal;
    p.m_pieces.clear();
    return p;
  }
  p.m_kind = Kind::Wildcard;
  const bool onlyLastRuns = p.m_pieces.back().kind == Piece::Kind::Run
                            && std::all_of(p.m_pieces.begin(), p.m_pieces.end() - 1, [](const Piece &x) { return x.kind == Piece::Kind::Literal; });
  if (onlyLastRuns) {
    p.m_kind = Kind::Prefix;
    for (const Piece &piece : p.m_pieces)
      if (piece.kind == Piece::Kind::Literal) p.m_exact += piece.literal;
  }
  return p;
}

bool Pattern::matches(const QString &name) const {
  switch (m_kind) {
  case Kind::Any: return true;
  case Kind::Exact: return name == m_exact;
  case Kind::Prefix: return name.startsWith(m_exact);
  case Kind::Wildcard: { // most names end otherwise: that is cheap to see, and there may be thousands of patterns
    const Piece &last = m_pieces.back();
    if (last.kind == Piece::Kind::Literal && (name.isEmpty() || name.back() != last.literal)) return false;
    return matchesWildcard(name);
  }
  case Kind::Regex: return m_regex.match(name).hasMatch();
  }
  return false;
}

bool Pattern::matchesPiece(const Piece &piece, QChar c) {
  switch (piece.kind) {
  case Piece::Kind::Literal: return piece.literal == c;
  case Piece::Kind::One: return true;
  case Piece::Kind::Run: return false;
  case Piece::Kind::Set:
    if (piece.singles.contains(c)) return true;
    return std::any_of(piece.ranges.begin(), piece.ranges.end(), [&](const auto &r) { return c >= r.first && c <= r.second; });
  }
  return false;
}

/// Greedy with one point to go back to: linear for usual patterns, never exponential.
bool Pattern::matchesWildcard(const QString &name) const {
  std::size_t piece = 0, backPiece = m_pieces.size() + 1;
  qsizetype at = 0, backAt = 0;
  while (at < name.size()) {
    if (piece < m_pieces.size() && m_pieces[piece].kind == Piece::Kind::Run) {
      backPiece = ++piece;
      backAt = at;
    } else if (piece < m_pieces.size() && matchesPiece(m_pieces[piece], name.at(at))) {
      ++piece;
      ++at;
    } else if (backPiece <= m_pieces.size()) {
      piece = backPiece;
      at = ++backAt;
    } else {
      return false;
    }
  }
  while (piece < m_pieces.size() && m_pieces[piece].kind == Piece::Kind::Run) ++piece;
  return piece == m_pieces.size();
}

Result<std::vector<ObjectFilter::Entry>> ObjectFilter::entries(const QStringList &texts) {
  std::vector<Entry> list;
  for (const QString &text : texts) {
    qsizetype dot = -1, depth = 0;
    for (qsizetype i = 0; i < text.size() && dot < 0; ++i) {
      if (text.at(i) == QLatin1Char('[')) ++depth;
      else if (text.at(i) == QLatin1Char(']')) depth = 0;
      else if (text.at(i) == QLatin1Char('.') && depth == 0) dot = i;
    }
    const auto wild = [&](const QString &part) {
      auto p = Pattern::wildcard(part);
      if (!p) p = std::unexpected(Error(p.error()).withKind(ErrorKind::Usage));
      return p;
    };
    auto schema = wild(dot < 0 ? QStringLiteral("%") : text.left(dot));
    if (!schema) return std::unexpected(schema.error());
    auto table = wild(text.mid(dot + 1));
    if (!table) return std::unexpected(table.error());
    if (text.mid(dot + 1).isEmpty()) return std::unexpected(Error::usage(tr("\"%1\" names no table").arg(text)).withHint(tr("Write schema.table, schema.% or table")));
    list.push_back({text, std::move(*schema), std::move(*table)});
  }
  return list;
}

Result<ObjectFilter> ObjectFilter::make(const QStringList &include, const QStringList &exclude) {
  ObjectFilter filter;
  auto in = entries(include);
  if (!in) return std::unexpected(in.error());
  auto out = entries(exclude);
  if (!out) return std::unexpected(out.error());
  filter.m_include = std::move(*in);
  filter.m_exclude = std::move(*out);
  return filter;
}

bool ObjectFilter::Entry::matches(const ObjectName &name) const {
  return (schema.matches(name.schema) || (name.schema.isEmpty() && schema.matches(QStringLiteral("main")))) && table.matches(name.name);
}

bool ObjectFilter::selects(const ObjectName &name) const {
  const auto hit = [&](const Entry &e) { return e.matches(name); };
  if (!m_include.empty() && std::none_of(m_include.begin(), m_include.end(), hit)) return false;
  return std::none_of(m_exclude.begin(), m_exclude.end(), hit);
}

QStringList ObjectFilter::unmatched(const std::vector<ObjectName> &names) const {
  QStringList texts;
  for (const auto *list : {&m_include, &m_exclude})
    for (const Entry &e : *list)
      if (std::none_of(names.begin(), names.end(), [&](const ObjectName &n) { return e.matches(n); }))
        texts << e.text;
  return texts;
}

} // namespace portolan::mapping
