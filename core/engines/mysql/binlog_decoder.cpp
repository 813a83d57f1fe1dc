// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/binlog_decoder.h"

#include <mysql.h>
#include <zlib.h>

namespace portolan::mysql::binlog {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

constexpr std::uint64_t maxUnpacked = 1ULL << 32;

bool isCharacterWire(std::uint8_t type) {
  return type == MYSQL_TYPE_STRING || type == MYSQL_TYPE_VARCHAR || type == MYSQL_TYPE_VAR_STRING || (type >= MYSQL_TYPE_TINY_BLOB && type <= MYSQL_TYPE_BLOB);
}
bool isNumericWire(std::uint8_t type) {
  switch (type) {
  case MYSQL_TYPE_TINY: case MYSQL_TYPE_SHORT: case MYSQL_TYPE_INT24: case MYSQL_TYPE_LONG: case MYSQL_TYPE_LONGLONG: case MYSQL_TYPE_NEWDECIMAL: case MYSQL_TYPE_DECIMAL:
  case MYSQL_TYPE_FLOAT: case MYSQL_TYPE_DOUBLE: return true;
  default: return false;
  }
}

/// Metadata bytes of one column, by type.
bool readColumnMeta(Cursor &in, WireColumn &column) {
  switch (column.type) {
  case MYSQL_TYPE_FLOAT: case MYSQL_TYPE_DOUBLE: case MYSQL_TYPE_TIMESTAMP2: case MYSQL_TYPE_DATETIME2: case MYSQL_TYPE_TIME2: case MYSQL_TYPE_JSON: case MYSQL_TYPE_BLOB: case MYSQL_TYPE_TINY_BLOB:
  case MYSQL_TYPE_MEDIUM_BLOB: case MYSQL_TYPE_LONG_BLOB: case MYSQL_TYPE_GEOMETRY: case 242: case 140: column.meta = in.u8(); break;
  case MYSQL_TYPE_VARCHAR: case 141: column.meta = in.u16(); break;
  case MYSQL_TYPE_NEWDECIMAL: column.meta = in.u16(); break;
  case MYSQL_TYPE_BIT: {
    const std::uint8_t bits = in.u8(), bytes = in.u8();
    column.meta = static_cast<std::uint16_t>(bytes * 8 + bits);
    break;
  }
  case MYSQL_TYPE_STRING: case MYSQL_TYPE_VAR_STRING: case MYSQL_TYPE_ENUM: case MYSQL_TYPE_SET: {
    const std::uint8_t b0 = in.u8(), b1 = in.u8();
    if ((b0 & 0x30) != 0x30) { // a CHAR of more than 255 bytes keeps two bits of its length in the type
      column.type = b0 | 0x30;
      column.meta = static_cast<std::uint16_t>(b1 | ((b0 & 0x30) ^ 0x30) << 4);
    } else {
      column.type = b0;
      column.meta = b1;
    }
    if (column.type == MYSQL_TYPE_ENUM || column.type == MYSQL_TYPE_SET) column.meta &= 0xff;
    break;
  }
  default: break;
  }
  return in.good();
}

void readCharsets(std::string_view value, bool perColumn, bool labels, TableMap &map) {
  Cursor in(value);
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < map.columns.size(); ++i) {
    const std::uint8_t t = map.columns[i].type;
    if (labels ? t == MYSQL_TYPE_ENUM || t == MYSQL_TYPE_SET : isCharacterWire(t)) columns.push_back(i);
  }
  map.collations.resize(map.columns.size(), 0);
  if (perColumn) {
    for (const std::size_t c : columns) map.collations[c] = in.packed();
    return;
  }
  const std::uint64_t fallback = in.packed();
  for (const std::size_t c : columns) map.collations[c] = fallback;
  while (in.good() && in.left() > 0) {
    const std::uint64_t which = in.packed(), collation = in.packed();
    if (which < columns.size()) map.collations[columns[which]] = collation;
  }
}

void readLabels(std::string_view value, std::uint8_t type, TableMap &map) {
  Cursor in(value);
  map.labels.resize(map.columns.size());
  for (std::size_t i = 0; i < map.columns.size() && in.good(); ++i) {
    if (map.columns[i].type != type) continue;
    const std::uint64_t count = in.packed();
    if (count > in.left()) return;
    for (std::uint64_t n = 0; n < count && in.good(); ++n) {
      const std::string_view label = in.packedBytes();
      // Labels come in the column's character set; the catalog's spelling is preferred where it is at hand.
      const auto converter = i < map.collations.size() ? CharsetConverter::forCharset(charsetOfCollationId(map.collations[i])) : nullptr;
      std::string utf8;
      if (converter && converter->append(utf8, label)) map.labels[i] << QString::fromStdString(utf8);
      else map.labels[i] << QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
    }
  }
}

void readSignedness(std::string_view value, TableMap &map) {
  map.isUnsigned.assign(map.columns.size(), false);
  std::size_t bit = 0;
  for (std::size_t i = 0; i < map.columns.size(); ++i) {
    if (!isNumericWire(map.columns[i].type)) continue;
    if (bit / 8 < value.size()) map.isUnsigned[i] = (static_cast<unsigned char>(value[bit / 8]) >> (7 - bit % 8) & 1) != 0;
    ++bit;
  }
  map.hasSignedness = true;
}

bool readOptionalMetadata(Cursor &in, TableMap &map) {
  std::vector<std::pair<std::uint8_t, std::string_view>> later;
  while (in.good() && in.left() > 0) {
    const std::uint8_t kind = in.u8();
    const std::string_view value = in.packedBytes();
    if (!in.good()) return false;
    Cursor v(value);
    switch (kind) {
    case 1: readSignedness(value, map); break;
    case 2: readCharsets(value, false, false, map); break;
    case 3: readCharsets(value, true, false, map); break;
    case 4:
      while (v.good() && v.left() > 0) {
        const std::string_view name = v.packedBytes();
        map.names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
      }
      break;
    case 5: case 6: later.emplace_back(kind, value); break; // labels need their character sets, which may follow
    case 7:
      while (v.good() && v.left() > 0) map.geometryTypes.push_back(v.packed());
      break;
    case 8:
      while (v.good() && v.left() > 0) map.primaryKey.push_back(v.packed());
      break;
    case 9:
      while (v.good() && v.left() > 0) {
        map.primaryKey.push_back(v.packed());
        (void)v.packed();
      }
      break;
    case 10: readCharsets(value, false, true, map); break;
    case 11: readCharsets(value, true, true, map); break;
    default: break; // visibility, vector dimensions and what later versions add describe, they do not change the rows
    }
  }
  for (const auto &[kind, value] : later) readLabels(value, kind == 5 ? MYSQL_TYPE_SET : MYSQL_TYPE_ENUM, map);
  if (!map.names.isEmpty() && static_cast<std::size_t>(map.names.size()) != map.columns.size()) return false;
  return true;
}

std::vector<bool> readBitmap(Cursor &in, std::size_t width) {
  const std::string_view raw = in.bytes((width + 7) / 8);
  std::vector<bool> bits(width, false);
  for (std::size_t i = 0; in.good() && i < width; ++i) bits[i] = (static_cast<unsigned char>(raw[i / 8]) >> (i % 8) & 1) != 0;
  return bits;
}

std::size_t countOf(const std::vector<bool> &bits) { return static_cast<std::size_t>(std::count(bits.begin(), bits.end(), true)); }

} // namespace

std::unexpected<Error> damaged(const QString &what) {
  return std::unexpected(Error::source(tr("The binary log holds a damaged event: %1").arg(what)).withEngine(QStringLiteral("mysql"))
                             .withHint(tr("Check the file with mariadb-binlog --verify-binlog-checksum; when it is damaged, reload the tables")));
}

QString GtidEvent::text() const {
  if (anonymous) return {};
  if (mariaDb) return QStringLiteral("%1-%2-%3").arg(domain).arg(server).arg(sequence);
  return uuid + QLatin1Char(':') + QString::number(sequence);
}

Result<Header> readHeader(std::string_view event) {
  Cursor in(event);
  Header h;
  h.timestamp = in.u32();
  h.type = in.u8();
  h.serverId = in.u32();
  h.size = in.u32();
  h.nextPosition = in.u32();
  h.flags = in.u16();
  if (!in.good()) return damaged(tr("the header is cut off"));
  if (h.size != event.size()) return damaged(tr("%1 bytes came for an event of %2 bytes").arg(event.size()).arg(h.size));
  return h;
}

Result<std::string_view> checkedBody(std::string_view event, const Header &header, bool checksums) {
  if (!checksums) return event.substr(headerSize);
  if (event.size() < headerSize + 4) return damaged(tr("no room for the checksum"));
  std::uint32_t stored = 0;
  std::memcpy(&stored, event.data() + event.size() - 4, 4);
  const std::size_t length = event.size() - 4;
  std::uint32_t computed = 0;
  // zlib's length is 32 bits wide
  computed = static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef *>(event.data()), length));
  if (stored != computed) return damaged(tr("the checksum of an event of type %1 does not fit").arg(header.type));
  return event.substr(headerSize, length - headerSize);
}

Result<FormatDescription> parseFormatDescription(std::string_view event) {
  if (event.size() < headerSize + 57) return damaged(tr("the format description is cut off"));
  Cursor in(event.substr(headerSize));
  FormatDescription f;
  f.version = in.u16();
  std::string_view version = in.bytes(50);
  version = version.substr(0, version.find('\0'));
  f.serverVersion = QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size()));
  f.mariaDb = f.serverVersion.contains(QLatin1String("mariadb"), Qt::CaseInsensitive);
  in.skip(4);
  const std::uint8_t headerLength = in.u8();
  if (f.version != 4 || headerLength != headerSize) return damaged(tr("binary log version %1 is not known").arg(f.version));
  // Last byte before the checksum: the algorithm. Servers that know checksums always leave room for both.
  const std::string_view rest = in.rest();
  if (rest.size() >= 5) f.checksums = rest[rest.size() - 5] == 1;
  return f;
}

Result<Rotate> parseRotate(std::string_view body) {
  Cursor in(body);
  Rotate r;
  r.position = in.u64();
  const std::string_view name = in.rest();
  if (!in.good() || name.empty()) return damaged(tr("a rotation without a file"));
  r.file = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
  return r;
}

Result<GtidEvent> parseMariaGtid(std::string_view body, const Header &header) {
  Cursor in(body);
  GtidEvent g;
  g.mariaDb = true;
  g.sequence = in.u64();
  g.domain = in.u32();
  g.server = header.serverId;
  g.flags = in.u8();
  if (!in.good()) return damaged(QStringLiteral("GTID"));
  if (g.flags & 2) in.skip(8);
  if (g.flags & (GtidEvent::preparedXa | GtidEvent::completedXa)) {
    const std::uint32_t format = in.u32();
    const std::uint8_t global = in.u8(), branch = in.u8();
    const std::string_view data = in.bytes(static_cast<std::uint64_t>(global) + branch);
    if (!in.good()) return damaged(QStringLiteral("GTID"));
    // as XA COMMIT writes it: X'6f6e65',X'',1
    const auto hex = [](std::string_view bytes) { return "X'" + QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toStdString() + "'"; };
    g.xid = hex(data.substr(0, global)) + ',' + hex(data.substr(global)) + ',' + std::to_string(format);
  }
  return g;
}

namespace {

/// GTID_TAGGED_LOG_EVENT: numbered fields, ascending, in MySQL's serialization format.
Result<GtidEvent> parseTaggedGtid(std::string_view body) {
  Cursor in(body);
  GtidEvent g;
  const auto known = in.serial();
  if (in.good() && known != 1) return damaged(tr("a GTID in serialization format %1").arg(known));
  if (in.serial() > body.size()) in.fail(); // the size of it all
  const std::uint64_t needed = in.serial();
  std::string sid;
  QString tag;
  while (in.good() && in.left() > 0) {
    const std::uint64_t field = in.serial();
    switch (field) {
    case 0: g.flags = static_cast<std::uint8_t>(in.serial()); continue;
    case 1:
      for (int i = 0; i < 16; ++i) sid += static_cast<char>(in.serial());
      continue;
    case 2: g.sequence = in.serial() >> 1; continue; // signed: the lowest bit is the sign
    case 3: {
      const std::string_view text = in.bytes(in.serial());
      tag = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
      continue;
    }
    case 6: g.commitMicros = static_cast<std::int64_t>(in.serial()); continue;
    case 4: case 5: case 7: case 8: case 9: case 10: case 11: in.serial(); continue;
    default: break;
    }
    if (field <= needed) return damaged(tr("a GTID with a field %1 that may not be ignored").arg(field));
    break; // later versions append what may be ignored
  }
  if (!in.good() || sid.size() != 16 || g.sequence == 0) return damaged(QStringLiteral("GTID_TAGGED"));
  g.uuid = QString::fromStdString(uuidText(sid));
  if (!tag.isEmpty()) g.uuid += QLatin1Char(':') + tag;
  return g;
}

} // namespace

Result<GtidEvent> parseMySqlGtid(std::string_view body, const Header &header) {
  if (header.is(EventType::GtidTagged)) return parseTaggedGtid(body);
  GtidEvent g;
  g.anonymous = header.is(EventType::AnonymousGtid);
  Cursor in(body);
  g.flags = in.u8();
  const std::string_view sid = in.bytes(16);
  g.sequence = in.u64();
  if (!in.good()) return damaged(QStringLiteral("GTID"));
  g.uuid = QString::fromStdString(uuidText(sid));
  if (in.left() >= 1 && in.u8() == 2 && in.left() >= 16) {
    in.skip(16);
    if (in.left() >= 7) g.commitMicros = static_cast<std::int64_t>(in.littleBytes(7) & ~(1ULL << 55));
  }
  return g;
}

Result<std::vector<GtidEvent>> parseGtidList(std::string_view body) {
  Cursor in(body);
  const std::uint32_t count = in.u32() & 0x0fffffff;
  std::vector<GtidEvent> list;
  for (std::uint32_t i = 0; i < count && in.good(); ++i) {
    GtidEvent g;
    g.mariaDb = true;
    g.domain = in.u32();
    g.server = in.u32();
    g.sequence = in.u64();
    if (in.good()) list.push_back(g);
  }
  if (!in.good()) return damaged(QStringLiteral("GTID_LIST"));
  return list;
}

Result<std::string_view> Unpacker::zlib(std::string_view packed) {
  Cursor in(packed);
  const std::uint8_t lead = in.u8();
  const std::size_t lengthBytes = lead & 7;
  const std::uint64_t length = in.bigBytes(lengthBytes);
  if (!in.good() || lengthBytes == 0 || lengthBytes > 4 || (lead >> 4 & 7) != 0 || length > maxUnpacked) return damaged(tr("a compressed event of unknown kind"));
  // zlib grows by a factor of about a thousand at most: a larger claim is damage, not data.
  if (length > in.left() * 1100 + 64) return damaged(tr("a compressed event claims %1 bytes").arg(length));
  m_zlib.resize(length);
  uLongf size = length;
  if (uncompress(reinterpret_cast<Bytef *>(m_zlib.data()), &size, reinterpret_cast<const Bytef *>(in.rest().data()), in.left()) != Z_OK || size != length)
    return damaged(tr("a compressed event cannot be unpacked"));
  return std::string_view(m_zlib);
}

Result<QueryEvent> parseQuery(std::string_view body, bool compressed, Unpacker &unpacker) {
  Cursor in(body);
  in.skip(8);
  const std::uint8_t schemaLength = in.u8();
  QueryEvent q;
  q.errorCode = in.u16();
  in.skip(in.u16());
  const std::string_view schema = in.bytes(schemaLength);
  in.skip(1);
  if (!in.good()) return damaged(QStringLiteral("QUERY"));
  q.schema = QString::fromUtf8(schema.data(), static_cast<qsizetype>(schema.size()));
  std::string_view text = in.rest();
  if (compressed) {
    auto unpacked = unpacker.zlib(text);
    if (!unpacked) return std::unexpected(unpacked.error());
    text = *unpacked;
  }
  q.query = std::string(text);
  return q;
}

Result<TableMap> parseTableMap(std::string_view body) {
  Cursor in(body);
  TableMap map;
  map.id = in.littleBytes(6);
  in.skip(2);
  const auto name = [&] {
    const std::string_view text = in.bytes(in.u8());
    in.skip(1);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  };
  map.schema = name();
  map.table = name();
  const std::uint64_t count = in.packed();
  if (!in.good() || count > 4096 || count > in.left()) return damaged(QStringLiteral("TABLE_MAP"));
  map.columns.resize(count);
  for (WireColumn &c : map.columns) c.type = in.u8();
  Cursor meta(in.packedBytes());
  for (WireColumn &c : map.columns)
    if (!readColumnMeta(meta, c)) return damaged(tr("TABLE_MAP of %1.%2").arg(map.schema, map.table));
  const std::vector<bool> nullable = readBitmap(in, count);
  if (!in.good()) return damaged(tr("TABLE_MAP of %1.%2").arg(map.schema, map.table));
  for (std::size_t i = 0; i < count; ++i) map.columns[i].nullable = nullable[i];
  if (!readOptionalMetadata(in, map)) return damaged(tr("metadata of %1.%2").arg(map.schema, map.table));
  return map;
}

DataType TableMap::type(std::size_t i) const {
  const WireColumn &c = columns[i];
  DataType t;
  const QString charset = i < collations.size() && collations[i] != 0 ? charsetOfCollationId(collations[i]) : QString();
  const bool binary = charset == QLatin1String("binary");
  t.isUnsigned = i < isUnsigned.size() && isUnsigned[i];
  switch (c.type) {
  case MYSQL_TYPE_TINY: t.kind = TypeKind::Int8; break;
  case MYSQL_TYPE_SHORT: t.kind = TypeKind::Int16; break;
  case MYSQL_TYPE_INT24: t.kind = TypeKind::Int24; break;
  case MYSQL_TYPE_LONG: t.kind = TypeKind::Int32; break;
  case MYSQL_TYPE_LONGLONG: t.kind = TypeKind::Int64; break;
  case MYSQL_TYPE_FLOAT: t.kind = TypeKind::Float32; break;
  case MYSQL_TYPE_DOUBLE: t.kind = TypeKind::Float64; break;
  case MYSQL_TYPE_NEWDECIMAL: t.kind = TypeKind::Decimal; t.precision = c.meta & 0xff; t.scale = c.meta >> 8; break;
  case MYSQL_TYPE_BIT: t.kind = TypeKind::Bit; t.length = c.meta; break;
  case MYSQL_TYPE_YEAR: t.kind = TypeKind::Year; break;
  case MYSQL_TYPE_DATE: case MYSQL_TYPE_NEWDATE: t.kind = TypeKind::Date; break;
  case MYSQL_TYPE_TIME: case MYSQL_TYPE_TIME2: t.kind = TypeKind::Time; t.fraction = c.meta; break;
  case MYSQL_TYPE_DATETIME: case MYSQL_TYPE_DATETIME2: t.kind = TypeKind::DateTime; t.fraction = c.meta; break;
  case MYSQL_TYPE_TIMESTAMP: case MYSQL_TYPE_TIMESTAMP2: t.kind = TypeKind::Instant; t.fraction = c.meta; break;
  case MYSQL_TYPE_ENUM: t.kind = TypeKind::Enum; break;
  case MYSQL_TYPE_SET: t.kind = TypeKind::Set; break;
  case MYSQL_TYPE_STRING: t.kind = binary ? TypeKind::Binary : TypeKind::Char; if (binary) t.length = c.meta; break;
  case MYSQL_TYPE_VARCHAR: case MYSQL_TYPE_VAR_STRING: t.kind = binary ? TypeKind::VarBinary : TypeKind::VarChar; break;
  case MYSQL_TYPE_TINY_BLOB: case MYSQL_TYPE_MEDIUM_BLOB: case MYSQL_TYPE_LONG_BLOB: case MYSQL_TYPE_BLOB: t.kind = binary ? TypeKind::Blob : TypeKind::Text; break;
  case MYSQL_TYPE_JSON: t.kind = TypeKind::Json; break;
  case MYSQL_TYPE_GEOMETRY: t.kind = TypeKind::Geometry; break;
  case 242: t.kind = TypeKind::Vector; break;
  default: t.kind = TypeKind::Unknown; break;
  }
  if (!binary) t.charset = charset;
  if (i < labels.size()) t.labels = labels[i];
  return t;
}

bool isRowsEvent(std::uint8_t type) { return (type >= 23 && type <= 25) || (type >= 30 && type <= 32) || (type >= 166 && type <= 171); }

Result<RowsEvent> parseRows(std::string_view body, const Header &header, Unpacker &unpacker) {
  RowsEvent e;
  const std::uint8_t t = header.type;
  const bool compressed = t >= 166;
  const bool version2 = (t >= 30 && t <= 32) || t >= 169;
  const int which = t >= 169 ? t - 169 : t >= 166 ? t - 166 : t >= 30 ? t - 30 : t - 23;
  e.op = which == 0 ? RowOp::Insert : which == 1 ? RowOp::Update : RowOp::Delete;
  Cursor in(body);
  e.tableId = in.littleBytes(6);
  e.endOfStatement = (in.u16() & 1) != 0;
  if (version2) {
    const std::uint16_t extra = in.u16();
    if (extra < 2) return damaged(tr("a rows event"));
    in.skip(extra - 2U);
  }
  e.width = in.packed();
  if (!in.good() || e.width > 4096) return damaged(tr("a rows event"));
  std::vector<bool> first = readBitmap(in, e.width);
  if (e.op == RowOp::Update) e.after = readBitmap(in, e.width);
  if (!in.good()) return damaged(tr("a rows event"));
  if (e.op == RowOp::Insert) e.after = std::move(first);
  else e.before = std::move(first);
  e.beforeCount = countOf(e.before);
  e.afterCount = countOf(e.after);
  e.rows = in.rest();
  if (compressed) {
    auto unpacked = unpacker.zlib(e.rows);
    if (!unpacked) return std::unexpected(unpacked.error());
    e.rows = *unpacked;
  }
  return e;
}

RowDecoder::RowDecoder(const TableMap &map, const std::vector<DataType> &types, const std::vector<bool> &keep) : m_name(map.schema + QLatin1Char('.') + map.table) {
  for (std::size_t i = 0; i < map.columns.size() && i < types.size(); ++i) {
    m_columns.emplace_back(map.columns[i], types[i]);
    m_place.push_back(keep[i] ? static_cast<int>(m_physicals.size()) : -1);
    if (keep[i]) m_physicals.push_back(m_columns.back().physical());
  }
  m_wholeRows = m_physicals.size() == m_columns.size();
}


Result<> RowDecoder::next(const RowsEvent &event, Cursor &at, RowBatch *before, RowBatch *after) {
  if (event.width != m_columns.size()) return damaged(tr("rows of %1 have %2 columns instead of %3").arg(m_name).arg(event.width).arg(m_columns.size()));
  const std::size_t left = at.left();
  if (event.op != RowOp::Insert) PORTOLAN_TRY(image(event.before, event.beforeCount, at, before));
  if (event.op != RowOp::Delete) PORTOLAN_TRY(image(event.after, event.afterCount, at, after));
  if (at.left() == left) return damaged(tr("a row of %1 without a single column").arg(m_name)); // would never end
  return {};
}

Result<> RowDecoder::image(const std::vector<bool> &present, std::size_t count, Cursor &at, RowBatch *out) {
  if (count == 0) count = countOf(present);
  const std::string_view nulls = at.bytes((count + 7) / 8);
  if (!at.good()) return damaged(tr("a row of %1 is cut off").arg(m_name));
  if (count == m_columns.size() && out && m_wholeRows) { // the usual case: everything is logged and everything is kept
    for (std::size_t i = 0; i < count; ++i) {
      ColumnVector &to = out->columns[i];
      if (static_cast<unsigned char>(nulls[i / 8]) >> (i % 8) & 1) to.appendNull();
      else if (!m_columns[i].decode(at, to)) return damaged(tr("column %1 of a row of %2 does not fit its type").arg(i + 1).arg(m_name));
    }
    return {};
  }
  std::size_t bit = 0;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    ColumnVector *to = out && m_place[i] >= 0 ? &out->columns[static_cast<std::size_t>(m_place[i])] : nullptr;
    if (!present[i]) {
      if (to) to->appendTag(Tag::Missing);
      continue;
    }
    const bool null = (static_cast<unsigned char>(nulls[bit / 8]) >> (bit % 8) & 1) != 0;
    ++bit;
    if (null) {
      if (to) to->appendNull();
      continue;
    }
    const bool good = to ? m_columns[i].decode(at, *to) : m_columns[i].skip(at);
    if (!good) return damaged(tr("column %1 of a row of %2 does not fit its type").arg(i + 1).arg(m_name));
  }
  return {};
}

} // namespace portolan::mysql::binlog
