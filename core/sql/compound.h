// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether a semicolon ends a statement or stands inside a stored program's body.
#pragma once

#include "core/sql/tokenizer.h"

namespace portolan::sql {

/// Fed with a statement's tokens one by one.
class CompoundTracker {
public:
  explicit CompoundTracker(Dialect dialect) : m_dialect(dialect) {}
  void reset() { *this = CompoundTracker(m_dialect); }
  void feed(const Token &token);
  /// Call for a semicolon (before it is fed): true when it lies inside a body.
  [[nodiscard]] bool holdsSemicolon();
  [[nodiscard]] bool isRoutine() const { return m_kind == Kind::Routine; }

private:
  enum class Kind { Unknown, Plain, Routine };
  void decideKind(const Token &token);
  void endPending();
  void open(const Token &token);
  [[nodiscard]] bool statementStart() const;
  Dialect m_dialect;
  Kind m_kind = Kind::Unknown;
  int m_count = 0, m_depth = 0, m_parens = 0;
  bool m_pendingEnd = false, m_atomic = false, m_rule = false;
  Token m_previous, m_beforePrevious;
};

} // namespace portolan::sql
