// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/reader.h"

#include "core/rows/batch_shape.h"

#include <algorithm>

#include <cstring>

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

template<class T> bool take(std::string_view row, std::size_t &at, T &value) {
  if (row.size() - at < sizeof(T)) return false;
  std::memcpy(&value, row.data() + at, sizeof(T));
  at += sizeof(T);
  return true;
}

bool takeLengthEncoded(std::string_view row, std::size_t &at, std::string_view &value) {
  if (at >= row.size()) return false;
  const auto lead = static_cast<unsigned char>(row[at++]);
  std::uint64_t length = lead;
  if (lead >= 251) {
    const std::size_t bytes = lead == 252 ? 2 : lead == 253 ? 3 : lead == 254 ? 8 : 0;
    if (bytes == 0 || row.size() - at < bytes) return false;
    length = 0;
    std::memcpy(&length, row.data() + at, bytes);
    at += bytes;
  }
  if (row.size() - at < length) return false;
  value = row.substr(at, length);
  at += length;
  return true;
}

std::uint16_t little16(std::string_view v, std::size_t at) { std::uint16_t n = 0; std::memcpy(&n, v.data() + at, 2); return n; }
std::uint32_t little32(std::string_view v, std::size_t at) { std::uint32_t n = 0; std::memcpy(&n, v.data() + at, 4); return n; }
unsigned byteAt(std::string_view v, std::size_t at) { return static_cast<unsigned char>(v[at]); }

WallClock wallClock(std::string_view v) {
  WallClock c;
  c.date = {0, 0, 0};
  if (v.size() >= 4) c.date = {little16(v, 0), byteAt(v, 2), byteAt(v, 3)};
  if (v.size() >= 7) { c.time.hour = byteAt(v, 4); c.time.minute = byteAt(v, 5); c.time.second = byteAt(v, 6); }
  if (v.size() >= 11) c.time.micro = little32(v, 7);
  return c;
}

std::int64_t timeMicros(std::string_view v) {
  if (v.size() < 8) return 0;
  const std::int64_t seconds = ((static_cast<std::int64_t>(little32(v, 1)) * 24 + byteAt(v, 5)) * 60 + byteAt(v, 6)) * 60 + byteAt(v, 7);
  const std::int64_t micros = seconds * microsPerSecond + (v.size() >= 12 ? little32(v, 8) : 0);
  return v[0] != 0 ? -micros : micros;
}

/// Types whose binary form on the wire is not the text that we carry.
QString selectExpression(const DataType &type, const QString &quoted, bool mariaDb) {
  if (type.kind == TypeKind::Vector) return (mariaDb ? QStringLiteral("VEC_ToText(%1)") : QStringLiteral("VECTOR_TO_STRING(%1)")).arg(quoted);
  return quoted;
}

} // namespace

Reader::Reader(Client &client, const TableRead &read)
    : m_client(client), m_running(client), m_table(read.table->name), m_names(read.columns), m_batchBytes(std::max<std::size_t>(read.batchBytes, 1024)) {}

Reader::~Reader() {
  if (!m_stmt) return;
  if (!m_done && m_client.isOpen()) m_client.cancel(); // else closing would read the rest of the table
  mysql_stmt_close(m_stmt);
}

Result<std::unique_ptr<TableReader>> Reader::open(Client &client, const TableRead &read) {
  if (read.columns.isEmpty()) return std::unexpected(Error::internal(tr("No column of %1 is to be read").arg(read.table->name.display())));
  std::unique_ptr<Reader> reader(new Reader(client, read));
  QStringList expressions;
  for (const QString &name : read.columns) {
    const Column *column = read.table->column(name);
    if (!column) return std::unexpected(Error::source(tr("The table %1 has no column %2").arg(read.table->name.display(), name)).withEngine(QStringLiteral("mysql")));
    Field field;
    field.shape = shapeOf(column->type);
    reader->m_fields.push_back(field);
    reader->m_physicals.push_back(field.shape.physical);
    expressions << selectExpression(column->type, sql::quoteIdentifier(client.dialect(), name), client.version().mariaDb);
  }
  reader->m_sql = QStringLiteral("SELECT %1 FROM ").arg(expressions.join(QLatin1String(", "))) + sql::quoteName(client.dialect(), read.table->name);
  if (!read.predicate.isEmpty()) reader->m_sql += QStringLiteral(" WHERE ") + read.predicate.text();
  PORTOLAN_TRY(reader->start());
  return reader;
}

Result<> Reader::start() {
  m_stmt = mysql_stmt_init(m_client.handle());
  if (!m_stmt) return std::unexpected(Error::internal(tr("Out of memory")));
  const QByteArray bytes = m_sql.toUtf8();
  if (mysql_stmt_prepare(m_stmt, bytes.constData(), static_cast<unsigned long>(bytes.size())) || mysql_stmt_execute(m_stmt)) {
    m_done = true;
    return std::unexpected(m_client.statementError(m_stmt, m_sql).withObject(m_table.display()));
  }
  const unsigned count = mysql_stmt_field_count(m_stmt);
  if (count != m_fields.size()) return std::unexpected(Error::internal(tr("The server answered with %1 columns instead of %2").arg(count).arg(m_fields.size())));
  for (unsigned i = 0; i < count; ++i) {
    m_fields[i].wire = m_stmt->fields[i].type;
    m_fields[i].isUnsigned = (m_stmt->fields[i].flags & UNSIGNED_FLAG) != 0;
  }
  return {};
}

Result<bool> Reader::next(RowBatch &batch) {
  resetBatch(batch, m_physicals);
  if (m_done) return false;
  std::size_t bytes = 0;
  while (bytes < m_batchBytes) {
    if (m_stmt->state == MYSQL_STMT_WAITING_USE_OR_STORE) m_stmt->default_rset_handler(m_stmt);
    // The raw row, still in the connection's buffer: decoding it here spares the library's copy into bind buffers.
    MYSQL *mysql = m_client.handle();
    const unsigned long length = mysql_net_read_packet(mysql);
    const unsigned char *row = mysql->net.read_pos;
    const bool failed = length == packet_error; // an unsigned int: 2^32 - 1
    if (failed || row[0] == 254) {
      m_done = true;
      m_stmt->state = MYSQL_STMT_FETCH_DONE;
      mysql->status = MYSQL_STATUS_READY;
      if (!failed) break;
      return std::unexpected(m_client.lastError(m_sql).withObject(m_table.display()));
    }
    m_stmt->state = MYSQL_STMT_USER_FETCHING;
    PORTOLAN_TRY(decodeRow({reinterpret_cast<const char *>(row), length}, batch));
    bytes += length + m_fields.size() * 9;
  }
  return batch.rows() > 0;
}

Result<> Reader::decodeRow(std::string_view row, RowBatch &batch) {
  const std::size_t nullBytes = (m_fields.size() + 9) / 8;
  std::size_t at = 1 + nullBytes;
  bool good = row.size() >= at;
  for (std::size_t i = 0; good && i < m_fields.size(); ++i) {
    const std::size_t bit = i + 2;
    if (byteAt(row, 1 + bit / 8) >> (bit % 8) & 1) batch.columns[i].appendNull();
    else if (!decodeValue(m_fields[i], row, at, batch.columns[i]))
      return std::unexpected(Error::source(tr("The server sent a value that does not fit its type")).withEngine(QStringLiteral("mysql")).withObject(m_table.display()).withColumn(m_names[static_cast<qsizetype>(i)]));
  }
  if (!good) return std::unexpected(Error::source(tr("The server sent a row that is cut off")).withEngine(QStringLiteral("mysql")).withObject(m_table.display()));
  return {};
}

bool Reader::decodeValue(const Field &field, std::string_view row, std::size_t &at, ColumnVector &column) const {
  switch (field.wire) {
  case MYSQL_TYPE_TINY: {
    std::int8_t v = 0;
    if (!take(row, at, v)) return false;
    column.appendInteger(field.isUnsigned ? static_cast<std::uint8_t>(v) : v);
    return true;
  }
  case MYSQL_TYPE_SHORT: case MYSQL_TYPE_YEAR: {
    std::int16_t v = 0;
    if (!take(row, at, v)) return false;
    column.appendInteger(field.isUnsigned ? static_cast<std::uint16_t>(v) : v);
    return true;
  }
  case MYSQL_TYPE_INT24: case MYSQL_TYPE_LONG: {
    std::int32_t v = 0;
    if (!take(row, at, v)) return false;
    column.appendInteger(field.isUnsigned ? static_cast<std::int64_t>(static_cast<std::uint32_t>(v)) : v);
    return true;
  }
  case MYSQL_TYPE_LONGLONG: {
    std::int64_t v = 0;
    if (!take(row, at, v)) return false;
    column.appendInteger(v);
    return true;
  }
  case MYSQL_TYPE_FLOAT: {
    float v = 0;
    if (!take(row, at, v)) return false;
    column.appendReal(static_cast<double>(v));
    return true;
  }
  case MYSQL_TYPE_DOUBLE: {
    double v = 0;
    if (!take(row, at, v)) return false;
    column.appendReal(v);
    return true;
  }
  default: break;
  }
  std::string_view v;
  if (!takeLengthEncoded(row, at, v)) return false;
  switch (field.shape.physical) {
  case Physical::Date: {
    const WallClock c = wallClock(v);
    appendDate(column, c.date.year, c.date.month, c.date.day);
    return true;
  }
  case Physical::DateTime: case Physical::Instant: appendDateTime(column, wallClock(v), field.shape.fraction); return true;
  case Physical::Time: column.appendInteger(timeMicros(v)); return true;
  case Physical::Decimal: appendDecimal(column, v); return true;
  case Physical::Bits: appendBits(column, v, field.shape.bits); return true;
  case Physical::Geometry: return appendGeometry(column, v);
  case Physical::Uuid: {
    const auto bytes = parseUuid(v);
    if (bytes) column.appendBytes(*bytes);
    return bytes.has_value();
  }
  case Physical::Text: case Physical::Bytes: case Physical::Json: column.appendBytes(v); return true;
  case Physical::Bool: case Physical::Int64: case Physical::UInt64: case Physical::Float32: case Physical::Float64: case Physical::Interval: case Physical::Dynamic: return false;
  }
  return false;
}

} // namespace portolan::mysql
