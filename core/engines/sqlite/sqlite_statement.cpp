// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/sqlite/sqlite_statement.h"

namespace portolan::sqlite {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Sqlite", text); }

QString hintFor(int code) {
  switch (code & 0xff) {
  case SQLITE_BUSY: case SQLITE_LOCKED: return tr("Another program holds the file; close it or wait, then try again");
  case SQLITE_FULL: return tr("Free some space on the disk, then run again with --resume");
  case SQLITE_READONLY: case SQLITE_PERM: return tr("Give this user the right to write the file and its folder");
  case SQLITE_CANTOPEN: return tr("Check the path and the rights on the file and its folder");
  case SQLITE_CORRUPT: return tr("Check the file with: sqlite3 FILE 'PRAGMA integrity_check'");
  case SQLITE_NOTADB: return tr("The file is no SQLite database, or it is encrypted");
  default: return {};
  }
}
} // namespace

Error makeError(sqlite3 *db, const QString &statement) {
  const int code = db ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
  if ((code & 0xff) == SQLITE_INTERRUPT) return Error::cancelled();
  const bool data = (code & 0xff) == SQLITE_CONSTRAINT || (code & 0xff) == SQLITE_MISMATCH || (code & 0xff) == SQLITE_TOOBIG;
  Error error(data ? ErrorKind::Data : ErrorKind::Source, QString::fromUtf8(db ? sqlite3_errmsg(db) : "out of memory"));
  error.withEngine(QStringLiteral("sqlite")).withNativeCode(code).withStatement(statement).withHint(hintFor(code));
  error.withRetryable((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED);
  return error;
}

Result<Statement> Statement::prepare(sqlite3 *db, std::string_view sql) {
  Statement statement;
  if (sqlite3_prepare_v2(db, sql.data(), static_cast<int>(sql.size()), &statement.m_statement, nullptr) != SQLITE_OK)
    return std::unexpected(makeError(db, QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))));
  return statement;
}

Result<bool> Statement::step() {
  const int code = sqlite3_step(m_statement);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return std::unexpected(makeError(sqlite3_db_handle(m_statement), QString::fromUtf8(sqlite3_sql(m_statement))));
}

std::string_view Statement::view(int column) const {
  // The pointer first: asking for the length first could give that of another encoding.
  const auto *text = reinterpret_cast<const char *>(sqlite3_column_type(m_statement, column) == SQLITE_BLOB
                                                      ? sqlite3_column_blob(m_statement, column)
                                                      : static_cast<const void *>(sqlite3_column_text(m_statement, column)));
  if (!text) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace portolan::sqlite
