// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/connection.h"
#include "core/engines/script/script_index.h"

namespace portolan::script {

/// A script as if it were a database that can only be read.
class ScriptConnection : public Connection {
public:
  ScriptConnection(ScriptOptions options, CancelToken cancelToken) : m_options(std::move(options)), m_cancel(std::move(cancelToken)) {}

  [[nodiscard]] sql::Dialect dialect() const override { return m_options.dialect; }
  [[nodiscard]] QString serverVersion() const override;
  Result<QString> serverIdentity() override;
  Result<Catalog> introspect(const Scope &scope) override;
  Result<> execute(const SqlText &) override { return std::unexpected(noServer()); }
  /// count(*), min(column), max(column) or constants of one table; anything else asks for a server.
  Result<QueryResult> query(const SqlText &statement, qint64 maxRows) override;
  Result<> begin() override { return {}; }
  Result<> commit() override { return {}; }
  Result<> rollback() override { return {}; }
  Result<std::vector<Chunk>> planChunks(const Table &table, qint64 targetBytes) override;
  Result<std::unique_ptr<TableReader>> reader(const TableRead &read) override;
  Result<std::unique_ptr<TableWriter>> writer(const TableWrite &) override { return std::unexpected(noServer()); }
  Result<QStringList> prepareForLoad() override { return std::unexpected(noServer()); }
  Result<std::vector<BucketHash>> hashRows(const HashRequest &request) override;
  Result<QueryResult> canonicalRows(const HashRequest &request, qint64 maxRows) override;
  void cancel() override { m_cancel.cancel(); }
  [[nodiscard]] bool isOpen() const override { return true; }

private:
  [[nodiscard]] Error noServer() const;
  Result<const ScriptIndex *> index();
  Result<std::unique_ptr<TableReader>> readerFor(const HashRequest &request);

  ScriptOptions m_options;
  CancelToken m_cancel;
  std::shared_ptr<const ScriptIndex> m_index;
};

} // namespace portolan::script
