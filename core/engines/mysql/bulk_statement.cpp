// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/writer.h"

#include <cstring>

namespace portolan::mysql {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
constexpr std::size_t headerBytes = 6; // statement id, flags
} // namespace

BulkStatement::~BulkStatement() {
  if (!m_stmt) return;
  drain();
  mysql_stmt_close(m_stmt);
}

Result<> BulkStatement::prepare(const QString &sql) {
  m_sql = sql;
  m_stmt = mysql_stmt_init(m_client.handle());
  const QByteArray bytes = sql.toUtf8();
  if (!m_stmt) return std::unexpected(Error::internal(tr("Out of memory")));
  if (mysql_stmt_prepare(m_stmt, bytes.constData(), static_cast<unsigned long>(bytes.size()))) {
    Error error = m_client.statementError(m_stmt, sql);
    mysql_stmt_close(m_stmt);
    m_stmt = nullptr;
    return std::unexpected(std::move(error));
  }
  return {};
}

void BulkStatement::start(const std::vector<Wire> &wires) {
  m_wires = wires;
  m_types.clear();
  for (const Wire wire : wires) appendParameterType(m_types, wire);
  m_packet.clear();
  m_singles.clear();
  m_rows = 0;
  m_next = 0;
  if (!m_client.supportsBulk()) return;
  const auto id = static_cast<std::uint32_t>(m_stmt->stmt_id);
  const std::uint16_t flags = STMT_BULK_FLAG_CLIENT_SEND_TYPES;
  m_packet.append(reinterpret_cast<const char *>(&id), 4);
  m_packet.append(reinterpret_cast<const char *>(&flags), 2);
  m_packet += m_types;
}

void BulkStatement::add(const BoundValue &value) {
  if (m_client.supportsBulk()) {
    m_packet += value.wire == Wire::Null ? static_cast<char>(STMT_INDICATOR_NULL) : static_cast<char>(STMT_INDICATOR_NONE);
    appendBinary(m_packet, value);
    return;
  }
  if (m_next == 0) {
    m_rowNulls.assign((m_wires.size() + 7) / 8, '\0');
    m_rowValues.clear();
  }
  if (value.wire == Wire::Null) m_rowNulls[m_next / 8] = static_cast<char>(static_cast<unsigned char>(m_rowNulls[m_next / 8]) | 1U << (m_next % 8));
  else appendBinary(m_rowValues, value);
  ++m_next;
}

void BulkStatement::endRow() {
  ++m_rows;
  m_next = 0;
  if (m_client.supportsBulk()) return;
  const std::size_t from = m_packet.size();
  const auto id = static_cast<std::uint32_t>(m_stmt->stmt_id);
  const std::uint32_t iterations = 1;
  m_packet.append(reinterpret_cast<const char *>(&id), 4);
  m_packet += '\0';
  m_packet.append(reinterpret_cast<const char *>(&iterations), 4);
  if (!m_wires.empty()) {
    m_packet += m_rowNulls;
    m_packet += '\1';
    m_packet += m_types;
    m_packet += m_rowValues;
  }
  m_singles.emplace_back(from, m_packet.size());
}

Result<> BulkStatement::send() {
  if (m_rows == 0) return {};
  const Client::Running running(m_client);
  MYSQL *mysql = m_client.handle();
  const auto command = [&](enum_server_command code, const char *data, std::size_t length) -> Result<> {
    if (mysql->methods->db_command(mysql, code, data, length, 1, m_stmt)) return std::unexpected(m_client.lastError(m_sql));
    ++m_outstanding;
    return {};
  };
  if (m_client.supportsBulk()) {
    if (m_packet.size() > headerBytes + m_types.size()) PORTOLAN_TRY(command(COM_STMT_BULK_EXECUTE, m_packet.data(), m_packet.size()));
  } else {
    for (const auto &[from, to] : m_singles) PORTOLAN_TRY(command(COM_STMT_EXECUTE, m_packet.data() + from, to - from));
  }
  start(m_wires);
  return {};
}

Result<BulkStatement::Answer> BulkStatement::receive() {
  const Client::Running running(m_client);
  MYSQL *mysql = m_client.handle();
  --m_outstanding;
  if (mysql_read_query_result(mysql)) {
    Error error = m_client.lastError(m_sql);
    if (error.connectionLost() || !m_client.isOpen()) m_outstanding = 0;
    return std::unexpected(std::move(error));
  }
  return Answer{static_cast<qint64>(mysql_affected_rows(mysql)), mysql_warning_count(mysql)};
}

void BulkStatement::drain() {
  while (m_outstanding > 0 && m_client.isOpen()) (void)receive();
  m_outstanding = 0;
}

} // namespace portolan::mysql
