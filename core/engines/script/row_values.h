// SPDX-License-Identifier: GPL-3.0-or-later
// Values as a script writes them, as the server would have stored them.
#pragma once

#include "core/catalog/catalog.h"
#include "core/rows/row_batch.h"
#include "core/sql/tokenizer.h"

namespace portolan::script {

/// One value of a row, before the column's type is asked.
struct Cell {
  enum class Kind { Null, Default, Number, Text, Bytes, Bool, Bits, Now } kind = Kind::Null;
  std::string_view text; ///< digits, UTF-8, raw bytes, "0"/"1", binary digits; into the source or the evaluator's store
};

/// Tokens of one value to a Cell: literals, casts of literals, and the few functions that dumps write.
class CellEvaluator {
public:
  CellEvaluator(sql::Dialect dialect, const sql::LexRules &rules) : m_dialect(dialect), m_rules(rules) {}
  /// False: only a server can compute this. The cell is valid until the next reset().
  bool evaluate(const std::vector<sql::Token> &tokens, Cell &cell);
  void reset() { m_used = 0; }

private:
  bool expression(Cell &cell);
  bool operand(Cell &cell);
  bool function(std::string_view name, Cell &cell);
  bool literal(const sql::Token &token, Cell &cell);
  bool typeName();
  [[nodiscard]] const sql::Token &token(std::size_t ahead = 0) const { return m_at + ahead < m_tokens->size() ? (*m_tokens)[m_at + ahead] : m_end; }
  std::string &store();
  [[nodiscard]] bool isText(sql::TokenKind kind) const;

  sql::Dialect m_dialect;
  const sql::LexRules &m_rules;
  const std::vector<sql::Token> *m_tokens = nullptr;
  std::size_t m_at = 0;
  int m_depth = 0;
  sql::Token m_end;
  std::vector<std::unique_ptr<std::string>> m_store;
  std::size_t m_used = 0;
};

/// Where the values of one column go.
class ColumnSink {
public:
  ColumnSink(const Column &column, const Table &table, sql::Dialect dialect, qint64 zoneMicros, qint64 nowMicros);
  [[nodiscard]] Physical physical() const { return m_physical; }
  /// An empty text when the value was taken, else why not.
  [[nodiscard]] const char *append(ColumnVector &out, const Cell &cell);
  /// Rows that do not name the column.
  [[nodiscard]] const char *appendMissing(ColumnVector &out);
  [[nodiscard]] bool numbersItself() const { return m_numbers; }
  bool atStart = true; ///< the table is read from its first row, so that numbers can be given
  [[nodiscard]] const QString &name() const { return m_name; }

private:
  const char *appendDynamic(ColumnVector &out, const Cell &cell);
  const char *appendInteger(ColumnVector &out, const Cell &cell);
  const char *appendReal(ColumnVector &out, const Cell &cell);
  const char *appendDecimal(ColumnVector &out, const Cell &cell);
  const char *appendText(ColumnVector &out, const Cell &cell);
  const char *appendBytes(ColumnVector &out, const Cell &cell);
  const char *appendMoment(ColumnVector &out, const Cell &cell);
  const char *appendBits(ColumnVector &out, const Cell &cell);
  const char *appendGeometry(ColumnVector &out, const Cell &cell);
  const char *appendLabel(ColumnVector &out, const Cell &cell);
  const char *appendNumbered(ColumnVector &out);

  enum class Affinity { Integer, Text, Blob, Real, Numeric };
  QString m_name;
  DataType m_type;
  Physical m_physical;
  sql::Dialect m_dialect;
  qint64 m_zone, m_now, m_next = 1;
  bool m_numbers = false, m_generated = false, m_mySql = false;
  Affinity m_affinity = Affinity::Blob;
  std::vector<std::string> m_labels;
  DefaultValue m_default;
  std::string m_defaultText, m_scratch;
};

/// The server gives this column's numbers when a row does not.
[[nodiscard]] bool numbersItself(const Column &column, const Table &table, sql::Dialect dialect);

} // namespace portolan::script
