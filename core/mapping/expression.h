// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions of add-column and rename rules and raw filter predicates: the SQLite dialect without statements. Evaluated
// node by node over whole columns. Private to this room except for tests.
#pragma once

#include "core/base/result.h"
#include "core/mapping/mapping.h"
#include "core/mapping/scalar.h"

#include <map>
#include <memory>

namespace portolan::mapping {

enum class ExprOp : std::uint8_t {
  Literal, Column, Header, Metadata,
  Negate, Plus, BitNot, Not,
  Concat, Add, Subtract, Multiply, Divide, Modulo, BitAnd, BitOr, ShiftLeft, ShiftRight,
  Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Is, IsNot, And, Or,
  Like, Glob, In, Between, Case, Cast, Call,
};

struct ExprNode {
  ExprOp op = ExprOp::Literal;
  bool negated = false;       ///< NOT LIKE, NOT IN, NOT BETWEEN; CASE: has a base
  Scalar::Kind literal = Scalar::Kind::Null;
  std::int64_t integer = 0;   ///< literal; Column: index into Expression::columns(); Call: function number
  double real = 0;
  std::string text;           ///< literal, name of header or metadata or function, CAST type
  std::vector<std::unique_ptr<ExprNode>> args;
};

class Expression {
public:
  /// `bareNames`: a bare or quoted identifier is a column (raw predicates); otherwise columns are written $NAME.
  /// Errors (Configuration): the place in the text, what was expected, and the known functions.
  static Result<Expression> parse(const QString &text, bool bareNames = false);

  [[nodiscard]] const QStringList &columns() const { return m_columns; }   ///< without variables
  [[nodiscard]] bool isDeterministic() const { return m_deterministic; }
  [[nodiscard]] bool usesHeader() const { return m_usesHeader; }
  [[nodiscard]] const ExprNode &root() const { return *m_root; }

  /// The value of an expression without columns, with metadata ("AR_M_SOURCE_SCHEMA" → name).
  [[nodiscard]] Result<QString> constant(const std::map<std::string, std::string> &metadata) const;

private:
  friend class ExpressionParser;
  std::shared_ptr<ExprNode> m_root;
  QStringList m_columns;
  bool m_deterministic = true, m_usesHeader = false;
};

/// Evaluates one expression over batches. Not thread-safe; one per transform.
class Evaluator {
public:
  /// `inputs[i]` is the batch column of expression column i.
  Evaluator(Expression expression, std::vector<std::size_t> inputs, std::map<std::string, std::string> metadata);
  ~Evaluator();
  Evaluator(Evaluator &&) noexcept;

  /// Appends one value per row to `out` as `type`. Errors (Data): a value that the type cannot hold, with the row's number.
  Result<> evaluate(const RowBatch &batch, std::size_t rows, const RowHeaders &headers, const DataType &type, ColumnVector &out);
  /// Truth per row: 1 true, 0 false or NULL.
  Result<> test(const RowBatch &batch, std::size_t rows, const RowHeaders &headers, std::vector<std::uint8_t> &keep);

private:
  class Private;
  std::unique_ptr<Private> d;
};

/// The functions an expression may call, for messages and completion.
[[nodiscard]] QStringList expressionFunctions();

} // namespace portolan::mapping
