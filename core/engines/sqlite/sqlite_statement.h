// SPDX-License-Identifier: GPL-3.0-or-later
// The thinnest useful cover over the C API: a prepared statement that frees itself, and the engine's errors.
#pragma once

#include "core/base/result.h"

#include <sqlite3.h>
#include <string>
#include <string_view>

namespace portolan::sqlite {

/// The error that the connection holds now. Constraint and type violations have kind Data.
[[nodiscard]] Error makeError(sqlite3 *db, const QString &statement = {});

class Statement {
public:
  static Result<Statement> prepare(sqlite3 *db, std::string_view sql);
  Statement() = default;
  Statement(Statement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
  Statement &operator=(Statement &&other) noexcept { std::swap(m_statement, other.m_statement); return *this; }
  Statement(const Statement &) = delete;
  Statement &operator=(const Statement &) = delete;
  ~Statement() { sqlite3_finalize(m_statement); }

  [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }
  /// True: a row stands ready. False: done.
  Result<bool> step();
  void bind(int index, std::string_view text) { sqlite3_bind_text64(m_statement, index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8); }
  void bind(int index, std::int64_t v) { sqlite3_bind_int64(m_statement, index, v); }
  [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
  [[nodiscard]] std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
  [[nodiscard]] std::string_view view(int column) const;
  [[nodiscard]] QString text(int column) const { const auto v = view(column); return QString::fromUtf8(v.data(), static_cast<qsizetype>(v.size())); }

private:
  sqlite3_stmt *m_statement = nullptr;
};

} // namespace portolan::sqlite
