// SPDX-License-Identifier: GPL-3.0-or-later
// MySQL's binary JSON. Offsets are relative to the value that holds them; nesting and size are bounded.
#include "core/engines/mysql/binlog_values.h"

#include <mysql.h>

namespace portolan::mysql::binlog {

namespace {

constexpr int maxDepth = 100;

void appendQuoted(std::string &out, std::string_view text) {
  static constexpr char digits[] = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\b': out += "\\b"; break;
    case '\f': out += "\\f"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default:
      if (static_cast<unsigned char>(c) < 0x20) { out += "\\u00"; out += digits[static_cast<unsigned char>(c) >> 4]; out += digits[static_cast<unsigned char>(c) & 15]; }
      else out += c;
    }
  }
  out += '"';
}

class JsonReader {
public:
  JsonReader(std::string &out, std::size_t budget) : m_out(out), m_budget(budget) {}

  bool value(std::uint8_t type, std::string_view data, int depth) {
    if (depth > maxDepth || m_out.size() > m_budget) return false;
    Cursor in(data);
    switch (type) {
    case 0: return container(data, false, false, depth);
    case 1: return container(data, true, false, depth);
    case 2: return container(data, false, true, depth);
    case 3: return container(data, true, true, depth);
    case 4: return literal(in.u8()) && in.good();
    case 5: m_out += std::to_string(in.little<std::int16_t>()); return in.good();
    case 6: m_out += std::to_string(in.u16()); return in.good();
    case 7: m_out += std::to_string(in.little<std::int32_t>()); return in.good();
    case 8: m_out += std::to_string(in.u32()); return in.good();
    case 9: m_out += std::to_string(in.little<std::int64_t>()); return in.good();
    case 10: m_out += std::to_string(in.u64()); return in.good();
    case 11: return real(std::bit_cast<double>(in.u64())) && in.good();
    case 12: {
      const std::string_view text = in.bytes(length(in));
      if (in.good()) appendQuoted(m_out, text);
      return in.good();
    }
    case 15: return opaque(in);
    default: return false;
    }
  }

private:
  /// Seven bits a byte, the high bit says that there is more.
  static std::uint64_t length(Cursor &in) {
    std::uint64_t n = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      const std::uint8_t byte = in.u8();
      n |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (!(byte & 0x80)) return n;
    }
    in.fail();
    return 0;
  }
  bool literal(std::uint8_t which) {
    switch (which) {
    case 0: m_out += "null"; return true;
    case 1: m_out += "true"; return true;
    case 2: m_out += "false"; return true;
    default: return false;
    }
  }
  bool real(double v) {
    std::string text = shortestDouble(v);
    if (text.find_first_of(".eEni") == std::string::npos) text += ".0";
    m_out += text;
    return true;
  }
  bool container(std::string_view data, bool large, bool array, int depth) {
    const std::size_t width = large ? 4 : 2;
    Cursor head(data);
    const std::uint64_t count = head.littleBytes(width), size = head.littleBytes(width);
    if (!head.good() || size > data.size() || count * (array ? width + 1 : 2 * width + 3) > data.size()) return false;
    data = data.substr(0, size);
    Cursor keys(data);
    keys.skip(2 * width);
    Cursor values(data);
    values.skip(2 * width + (array ? 0 : count * (width + 2)));
    m_out += array ? '[' : '{';
    for (std::uint64_t i = 0; i < count; ++i) {
      if (i > 0) m_out += ", ";
      if (!array) {
        const std::uint64_t offset = keys.littleBytes(width), keyLength = keys.u16();
        if (!keys.good() || offset > data.size() || keyLength > data.size() - offset) return false;
        appendQuoted(m_out, data.substr(offset, keyLength));
        m_out += ": ";
      }
      const std::uint8_t type = values.u8();
      const std::string_view inlined = values.bytes(width);
      if (!values.good()) return false;
      const bool isInline = type == 4 || type == 5 || type == 6 || (large && (type == 7 || type == 8));
      if (isInline) {
        if (!value(type, inlined, depth + 1)) return false;
        continue;
      }
      Cursor where(inlined);
      const std::uint64_t offset = where.littleBytes(width);
      if (offset >= data.size() || !value(type, data.substr(offset), depth + 1)) return false;
    }
    m_out += array ? ']' : '}';
    return true;
  }
  bool opaque(Cursor &in) {
    const std::uint8_t type = in.u8();
    const std::string_view bytes = in.bytes(length(in));
    if (!in.good()) return false;
    Cursor body(bytes);
    switch (type) {
    case MYSQL_TYPE_NEWDECIMAL: {
      const std::uint8_t precision = body.u8(), scale = body.u8();
      DataType type65;
      type65.kind = TypeKind::Decimal;
      ColumnVector text(Physical::Decimal);
      ValueDecoder decoder({MYSQL_TYPE_NEWDECIMAL, static_cast<std::uint16_t>(precision | scale << 8), false}, type65);
      if (!decoder.decode(body, text)) return false;
      m_out += text.view(0);
      return true;
    }
    case MYSQL_TYPE_DATE: case MYSQL_TYPE_DATETIME: case MYSQL_TYPE_TIMESTAMP: case MYSQL_TYPE_TIME: return temporal(type, body.little<std::int64_t>()) && body.good();
    default: {
      const QByteArray raw = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64();
      m_out += "\"base64:type" + std::to_string(type) + ":" + raw.toStdString() + "\"";
      return true;
    }
    }
  }
  bool temporal(std::uint8_t type, std::int64_t packed) {
    const bool negative = packed < 0;
    const std::int64_t absolute = negative ? -packed : packed, micros = absolute & 0xffffff, part = absolute >> 24;
    char text[64];
    if (type == MYSQL_TYPE_TIME) {
      std::snprintf(text, sizeof text, "\"%s%02lld:%02lld:%02lld.%06lld\"", negative ? "-" : "", static_cast<long long>(part >> 12 & 0x3ff), static_cast<long long>(part >> 6 & 63),
                    static_cast<long long>(part & 63), static_cast<long long>(micros));
    } else {
      const std::int64_t ymd = part >> 17, ym = ymd >> 5;
      const int n = std::snprintf(text, sizeof text, "\"%04lld-%02lld-%02lld", static_cast<long long>(ym / 13), static_cast<long long>(ym % 13), static_cast<long long>(ymd & 31));
      if (type != MYSQL_TYPE_DATE)
        std::snprintf(text + n, sizeof text - static_cast<std::size_t>(n), " %02lld:%02lld:%02lld.%06lld\"", static_cast<long long>(part >> 12 & 31), static_cast<long long>(part >> 6 & 63),
                      static_cast<long long>(part & 63), static_cast<long long>(micros));
      else std::snprintf(text + n, sizeof text - static_cast<std::size_t>(n), "\"");
    }
    m_out += text;
    return true;
  }

  std::string &m_out;
  std::size_t m_budget;
};

} // namespace

bool appendBinaryJson(std::string &out, std::string_view bytes) {
  if (bytes.empty()) { // what an INSERT IGNORE of an invalid document leaves
    out += "null";
    return true;
  }
  JsonReader reader(out, out.size() + 64 + bytes.size() * 64);
  return reader.value(static_cast<std::uint8_t>(bytes[0]), bytes.substr(1), 0);
}

} // namespace portolan::mysql::binlog
