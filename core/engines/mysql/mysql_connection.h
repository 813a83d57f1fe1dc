// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/mysql/client.h"

namespace portolan::mysql {

class MysqlConnection final : public Connection {
public:
  explicit MysqlConnection(std::unique_ptr<Client> client) : m_client(std::move(client)) {}

  [[nodiscard]] Client &client() { return *m_client; }
  [[nodiscard]] sql::Dialect dialect() const override { return m_client->dialect(); }
  [[nodiscard]] QString serverVersion() const override { return m_client->version().flavour() + QLatin1Char(' ') + m_client->version().text; }
  Result<QString> serverIdentity() override;
  Result<Catalog> introspect(const Scope &scope) override;
  Result<> execute(const SqlText &statement) override { return m_client->execute(statement.text()); }
  Result<QueryResult> query(const SqlText &statement, qint64 maxRows) override { return m_client->query(statement.text(), maxRows); }
  Result<std::vector<QueryResult>> queryAll(const SqlText &statement, qint64 maxRows) override { return m_client->queryAll(statement.text(), maxRows); }
  Result<> begin() override { return m_client->begin(); }
  Result<> commit() override { return m_client->commit(); }
  Result<> rollback() override { return m_client->rollback(); }
  Result<std::vector<Chunk>> planChunks(const Table &table, qint64 targetBytes) override;
  Result<std::unique_ptr<TableReader>> reader(const TableRead &read) override;
  Result<std::unique_ptr<TableWriter>> writer(const TableWrite &write) override;
  Result<QStringList> prepareForLoad() override;
  Result<std::vector<BucketHash>> hashRows(const HashRequest &request) override;
  Result<QueryResult> canonicalRows(const HashRequest &request, qint64 maxRows) override;
  void cancel() override { m_client->cancel(); }
  [[nodiscard]] bool isOpen() const override { return m_client->isOpen(); }

private:
  std::unique_ptr<Client> m_client;
};

} // namespace portolan::mysql
