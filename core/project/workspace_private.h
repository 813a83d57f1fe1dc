// SPDX-License-Identifier: GPL-3.0-or-later
// The database under the workspace; private to this room.
#pragma once

#include "core/project/workspace.h"

#include <mutex>
#include <sqlite3.h>
#include <utility>

class QLockFile;

namespace portolan::project {

inline constexpr int WorkspaceVersion = 2;
inline constexpr int ApplicationId = 0x50544f4c; ///< "PTOL"

/// A prepared statement; every text is bound, none is glued.
class Statement {
public:
  Statement(sqlite3 *db, const char *sql) { sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr); }
  ~Statement() { sqlite3_finalize(m_statement); }
  Statement(const Statement &) = delete;
  Statement &operator=(const Statement &) = delete;

  Statement &bind(qint64 v) { sqlite3_bind_int64(m_statement, ++m_next, v); return *this; }
  Statement &bind(double v) { sqlite3_bind_double(m_statement, ++m_next, v); return *this; }
  Statement &bind(const QString &v) {
    const QByteArray utf8 = v.toUtf8();
    sqlite3_bind_text(m_statement, ++m_next, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
  }
  Statement &bind(const QByteArray &v) { sqlite3_bind_blob64(m_statement, ++m_next, v.constData(), static_cast<sqlite3_uint64>(v.size()), SQLITE_TRANSIENT); return *this; }
  Statement &bindNull() { sqlite3_bind_null(m_statement, ++m_next); return *this; }
  /// True: a row is there.
  bool step() { m_code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR; return m_code == SQLITE_ROW; }
  [[nodiscard]] bool failed() const { return m_code != SQLITE_ROW && m_code != SQLITE_DONE && m_code != SQLITE_OK; }
  void reset() { sqlite3_reset(m_statement); m_next = 0; m_code = SQLITE_OK; }
  [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
  [[nodiscard]] double real(int column) const { return sqlite3_column_double(m_statement, column); }
  [[nodiscard]] QString text(int column) const {
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), sqlite3_column_bytes(m_statement, column));
  }
  [[nodiscard]] QByteArray bytes(int column) const {
    return {static_cast<const char *>(sqlite3_column_blob(m_statement, column)), static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
  }

private:
  sqlite3_stmt *m_statement = nullptr;
  int m_next = 0, m_code = SQLITE_OK;
};

class Workspace::Private {
public:
  sqlite3 *db = nullptr;
  QString path, readOnlyReason;
  std::unique_ptr<QLockFile> lock;
  mutable std::recursive_mutex mutex;
  std::vector<std::function<void(Part)>> listeners;

  ~Private();
  [[nodiscard]] Error error(const QString &what) const;
  [[nodiscard]] Result<> writable() const;
  Result<> execute(const char *sql) const;
  /// Runs a statement without rows.
  Result<> run(Statement &statement, const QString &what) const;
  Result<> openFile(const QString &file);
  Result<> prepareSchema();
  void changed(Part part) const;
};

} // namespace portolan::project
