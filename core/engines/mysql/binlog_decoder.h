// SPDX-License-Identifier: GPL-3.0-or-later
// The binlog of MariaDB and MySQL taken apart: pure functions over bytes, no connection. An event that cannot be read
// is an error, never a warning.
#pragma once

#include "core/base/result.h"
#include "core/catalog/data_type.h"
#include "core/engines/mysql/binlog_values.h"

#include <functional>
#include <optional>
#include <vector>

namespace portolan::mysql::binlog {

struct FormatDescription {
  std::uint16_t version = 4;
  QString serverVersion;
  bool mariaDb = false;
  bool checksums = false;
};

struct Rotate { std::uint64_t position = 4; QString file; };

/// MariaDB: domain-server-sequence; MySQL: uuid[:tag]:number; anonymous: neither.
struct GtidEvent {
  bool mariaDb = false, anonymous = false;
  std::uint64_t sequence = 0;
  std::uint32_t domain = 0, server = 0;
  std::uint8_t flags = 0;
  QString uuid;              ///< with ":tag" when tagged
  std::int64_t commitMicros = 0; ///< MySQL 8: the commit on this server
  std::string xid;           ///< MariaDB: the prepared transaction that this group prepares or completes
  static constexpr std::uint8_t standalone = 1, transactional = 4, ddl = 0x20, preparedXa = 0x40, completedXa = 0x80;
  [[nodiscard]] QString text() const;
};

struct QueryEvent { QString schema; std::string query; std::uint16_t errorCode = 0; };

/// TABLE_MAP with all that binlog_row_metadata=FULL says.
struct TableMap {
  std::uint64_t id = 0;
  QString schema, table;
  std::vector<WireColumn> columns;
  // optional metadata; empty: not logged
  std::vector<bool> isUnsigned;           ///< per column, only meaningful for numbers
  std::vector<std::uint64_t> collations;  ///< per column, 0: none
  QStringList names;
  std::vector<QStringList> labels;        ///< per column
  std::vector<std::uint64_t> geometryTypes;
  std::vector<std::size_t> primaryKey;
  bool hasSignedness = false;
  /// The column's type as far as the metadata tells; needs names and signedness.
  [[nodiscard]] DataType type(std::size_t column) const;
};

enum class RowOp : std::uint8_t { Insert, Update, Delete };
struct RowsEvent {
  RowOp op = RowOp::Insert;
  std::uint64_t tableId = 0;
  bool endOfStatement = false;
  std::size_t width = 0;
  std::vector<bool> before, after; ///< which columns are present
  std::size_t beforeCount = 0, afterCount = 0; ///< how many of them; 0: not counted yet
  std::string_view rows;           ///< images one after the other
};

/// Unpacks what is compressed; the views of an event point into it until the next event.
class Unpacker {
public:
  Result<std::string_view> zlib(std::string_view packed);

private:
  std::string m_zlib;
};

/// Takes the header off, checks size and checksum. `event` is what follows the packet's status byte.
Result<Header> readHeader(std::string_view event);
/// The body between header and checksum. Errors (Source): the checksum does not fit.
Result<std::string_view> checkedBody(std::string_view event, const Header &header, bool checksums);

Result<FormatDescription> parseFormatDescription(std::string_view event);
Result<Rotate> parseRotate(std::string_view body);
Result<GtidEvent> parseMariaGtid(std::string_view body, const Header &header);
Result<GtidEvent> parseMySqlGtid(std::string_view body, const Header &header);
Result<QueryEvent> parseQuery(std::string_view body, bool compressed, Unpacker &unpacker);
Result<TableMap> parseTableMap(std::string_view body);
/// Any of the rows events, plain or compressed.
Result<RowsEvent> parseRows(std::string_view body, const Header &header, Unpacker &unpacker);
/// MariaDB GTID_LIST: the last GTID of every domain.
Result<std::vector<GtidEvent>> parseGtidList(std::string_view body);
[[nodiscard]] bool isRowsEvent(std::uint8_t type);

/// Decodes the rows of one table.
class RowDecoder {
public:
  RowDecoder() = default;
  /// `keep`: which of the logged columns go into the batches, in order; the server logs some that no catalog shows.
  RowDecoder(const TableMap &map, const std::vector<DataType> &types, const std::vector<bool> &keep);
  [[nodiscard]] const std::vector<Physical> &physicals() const { return m_physicals; }
  /// Reads the next row image of the event into the batches; `at` moves. Columns that were not logged become Missing.
  /// Errors: the image does not fit the table.
  Result<> next(const RowsEvent &event, Cursor &at, RowBatch *before, RowBatch *after);

private:
  Result<> image(const std::vector<bool> &present, std::size_t count, Cursor &at, RowBatch *out);
  QString m_name;
  bool m_wholeRows = false;        ///< every logged column is kept
  std::vector<ValueDecoder> m_columns;
  std::vector<int> m_place;        ///< column of the batch, -1: read over
  std::vector<Physical> m_physicals;
};

} // namespace portolan::mysql::binlog
