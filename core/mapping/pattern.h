// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/result.h"

#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace portolan::mapping {

/// One locator: DMS wildcards (`%` any run, `_` one character, `[ab]` a set, `[a-d]` a range, `[_]` a literal) or a
/// regular expression that must match the whole name. Case-sensitive, as the catalogs are. Thread-safe to match.
class Pattern {
public:
  Pattern() = default;
  /// Errors (Configuration): a set that is not closed or empty, a range that runs backwards.
  static Result<Pattern> wildcard(const QString &text);
  static Result<Pattern> regex(const QString &text);
  static Pattern exact(const QString &text);

  [[nodiscard]] bool matches(const QString &name) const;
  [[nodiscard]] const QString &text() const { return m_text; }
  [[nodiscard]] bool isExact() const { return m_kind == Kind::Exact; } ///< no wildcard in it
  [[nodiscard]] bool isAny() const { return m_kind == Kind::Any; }     ///< `%`
  /// The one name that an exact pattern matches ("a[_]b" → "a_b").
  [[nodiscard]] const QString &exactName() const { return m_exact; }

private:
  enum class Kind { Any, Exact, Prefix, Wildcard, Regex };
  struct Piece {
    enum class Kind { Literal, One, Run, Set } kind = Kind::Literal;
    QChar literal;
    QString singles;
    std::vector<std::pair<QChar, QChar>> ranges;
  };
  [[nodiscard]] static bool matchesPiece(const Piece &piece, QChar c);
  [[nodiscard]] bool matchesWildcard(const QString &name) const;

  Kind m_kind = Kind::Any;
  QString m_text = QStringLiteral("%"), m_exact;
  std::vector<Piece> m_pieces;
  QRegularExpression m_regex;
};

/// What `--include` and `--exclude` take: "schema.table" or "table", each with DMS wildcards. A dot inside a name is
/// written `[.]`.
class ObjectFilter {
public:
  static Result<ObjectFilter> make(const QStringList &include, const QStringList &exclude);
  /// Included (or no include given) and not excluded.
  [[nodiscard]] bool selects(const ObjectName &name) const;
  [[nodiscard]] bool isEmpty() const { return m_include.empty() && m_exclude.empty(); }
  /// The include and exclude texts that matched none of `names`: worth a word to the user.
  [[nodiscard]] QStringList unmatched(const std::vector<ObjectName> &names) const;

private:
  struct Entry {
    QString text;
    Pattern schema, table;
    [[nodiscard]] bool matches(const ObjectName &name) const; ///< what has no schema (SQLite) is in "main"
  };
  static Result<std::vector<Entry>> entries(const QStringList &texts);
  std::vector<Entry> m_include, m_exclude;
};

} // namespace portolan::mapping
