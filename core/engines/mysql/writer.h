// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in: bulk prepared statements on MariaDB, LOAD DATA LOCAL from memory on MySQL, multi-row INSERT where
// neither is allowed. A row that the server refuses is found by halving the batch behind a savepoint.
#pragma once

#include "core/engines/mysql/bind.h"
#include "core/engines/mysql/client.h"

namespace portolan::mysql {

/// A prepared statement executed with many rows per packet, several packets under way at once.
class BulkStatement {
public:
  explicit BulkStatement(Client &client) : m_client(client) {}
  ~BulkStatement();
  BulkStatement(const BulkStatement &) = delete;
  BulkStatement &operator=(const BulkStatement &) = delete;
  Result<> prepare(const QString &sql);
  [[nodiscard]] bool prepared() const { return m_stmt != nullptr; }
  [[nodiscard]] const QString &sql() const { return m_sql; }

  /// Starts a packet of rows with these parameter types; then one value per parameter and row.
  void start(const std::vector<Wire> &wires);
  void add(const BoundValue &value);
  void endRow();
  [[nodiscard]] std::size_t pendingBytes() const { return m_packet.size(); }
  [[nodiscard]] qint64 pendingRows() const { return m_rows; }
  /// Sends what is pending without waiting for the answer. On servers without bulk operations: row by row, pipelined.
  Result<> send();
  [[nodiscard]] int outstanding() const { return m_outstanding; }
  struct Answer { qint64 affected = 0; unsigned warnings = 0; };
  /// The oldest answer that is outstanding.
  Result<Answer> receive();
  /// Reads and forgets the answers that are still outstanding.
  void drain();

private:
  Client &m_client;
  MYSQL_STMT *m_stmt = nullptr;
  QString m_sql;
  std::string m_packet, m_rowNulls, m_rowValues, m_types;
  std::vector<Wire> m_wires;
  std::size_t m_next = 0;
  qint64 m_rows = 0;
  int m_outstanding = 0;
  std::vector<std::pair<std::size_t, std::size_t>> m_singles; ///< packets of single rows, without bulk operations
};

/// How rows travel; "auto" chooses by server.
enum class BulkMethod { Auto, Bulk, LoadData, Insert };
[[nodiscard]] BulkMethod bulkMethodOf(const Endpoint &endpoint);

Result<std::unique_ptr<TableWriter>> makeWriter(Client &client, const TableWrite &write);
/// A short text of the first columns of a row, to find it again.
[[nodiscard]] QString rowText(const std::vector<TargetColumn> &columns, const RowBatch &batch, std::size_t row);
[[nodiscard]] QString valueText(const ColumnVector &column, std::size_t row);

} // namespace portolan::mysql
