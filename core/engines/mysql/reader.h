// SPDX-License-Identifier: GPL-3.0-or-later
// Rows out: a prepared statement's binary rows, unbuffered, decoded straight from the packet into the batch.
#pragma once

#include "core/engines/mysql/client.h"
#include "core/engines/mysql/values.h"

namespace portolan::mysql {

class Reader final : public TableReader {
public:
  static Result<std::unique_ptr<TableReader>> open(Client &client, const TableRead &read);
  ~Reader() override;
  [[nodiscard]] const std::vector<Physical> &physicals() const override { return m_physicals; }
  Result<bool> next(RowBatch &batch) override;

private:
  struct Field { ValueShape shape; enum_field_types wire = MYSQL_TYPE_STRING; bool isUnsigned = false; };
  Reader(Client &client, const TableRead &read);
  Result<> start();
  Result<> decodeRow(std::string_view row, RowBatch &batch);
  bool decodeValue(const Field &field, std::string_view row, std::size_t &at, ColumnVector &column) const;

  Client &m_client;
  Client::Running m_running;
  ObjectName m_table;
  QStringList m_names;
  QString m_sql;
  std::size_t m_batchBytes;
  MYSQL_STMT *m_stmt = nullptr;
  std::vector<Field> m_fields;
  std::vector<Physical> m_physicals;
  bool m_done = false;
};

} // namespace portolan::mysql
