// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/api/connection.h"
#include "core/engines/postgres/pg_link.h"
#include "core/engines/postgres/pg_types.h"

namespace portolan::pg {

class PgConnection final : public Connection {
public:
  explicit PgConnection(std::unique_ptr<Link> link) : m_link(std::move(link)) {}
  ~PgConnection() override;

  [[nodiscard]] sql::Dialect dialect() const override { return sql::Dialect::Postgres; }
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
  void cancel() override { m_link->cancel(); }
  [[nodiscard]] bool isOpen() const override { return m_link->isOpen(); }

  [[nodiscard]] Link &link() { return *m_link; }

private:
  std::unique_ptr<Link> m_link;
};

/// Columns of a table as the server has them now, domains resolved to what they are made of; in attnum order, without
/// dropped ones. Errors: no such table. `relkind` gets pg_class.relkind when not null.
Result<std::vector<WireColumn>> describeTable(Link &link, const ObjectName &table, char *relkind = nullptr);

/// "ONLY" for what may have children that are tables of their own; a partitioned table is read with its partitions.
[[nodiscard]] QString fromClause(const ObjectName &table, bool partitioned);

/// The server's system identifier and the database's number; what is left of them where they are refused.
Result<QString> serverIdentityOf(Link &link);
Result<Catalog> introspectCatalog(Link &link, const Scope &scope);
Result<std::unique_ptr<TableReader>> makeReader(Link &link, const TableRead &read);
Result<std::unique_ptr<TableWriter>> makeWriter(Link &link, const TableWrite &write);
Result<std::vector<Chunk>> planTableChunks(Link &link, const Table &table, qint64 targetBytes);

} // namespace portolan::pg
