// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/connection.h"

#include <sqlite3.h>

namespace portolan::sqlite {

class SqliteConnection : public Connection {
public:
  /// Opens the endpoint's file. Errors (Source): not there, not readable, no database.
  static Result<std::unique_ptr<SqliteConnection>> open(const Endpoint &endpoint, const CancelToken &cancel);
  ~SqliteConnection() override;

  [[nodiscard]] sqlite3 *handle() const { return m_db; }
  [[nodiscard]] sql::Dialect dialect() const override { return sql::Dialect::Sqlite; }
  [[nodiscard]] QString serverVersion() const override;
  Result<QString> serverIdentity() override;
  Result<Catalog> introspect(const Scope &scope) override;
  Result<> execute(const SqlText &statement) override;
  Result<QueryResult> query(const SqlText &statement, qint64 maxRows) override;
  Result<> begin() override;
  Result<> commit() override;
  Result<> rollback() override;
  Result<std::vector<Chunk>> planChunks(const Table &table, qint64 targetBytes) override;
  Result<std::unique_ptr<TableReader>> reader(const TableRead &read) override;
  Result<std::unique_ptr<TableWriter>> writer(const TableWrite &write) override;
  Result<QStringList> prepareForLoad() override;
  Result<std::vector<BucketHash>> hashRows(const HashRequest &request) override;
  Result<QueryResult> canonicalRows(const HashRequest &request, qint64 maxRows) override;
  void cancel() override;
  [[nodiscard]] bool isOpen() const override { return m_db != nullptr; }

private:
  SqliteConnection() = default;
  sqlite3 *m_db = nullptr;
  QString m_path;
  CancelToken::Registration m_onCancel;
};

/// The name by which `table`'s rowid can be reached; empty when columns hide all three names or there is none.
[[nodiscard]] QString rowIdName(const Table &table);

} // namespace portolan::sqlite
