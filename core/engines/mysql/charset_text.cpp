// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/charset_text.h"

#include <array>
#include <iconv.h>

namespace portolan::mysql {

namespace {

void appendUtf8(std::string &out, char32_t c) {
  if (c < 0x80) { out += static_cast<char>(c); return; }
  if (c < 0x800) {
    out += static_cast<char>(0xc0 | c >> 6);
  } else {
    if (c < 0x10000) out += static_cast<char>(0xe0 | c >> 12);
    else {
      out += static_cast<char>(0xf0 | c >> 18);
      out += static_cast<char>(0x80 | (c >> 12 & 0x3f));
    }
    out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
  }
  out += static_cast<char>(0x80 | (c & 0x3f));
}

/// One byte, one character.
class TableConverter final : public CharsetConverter {
public:
  explicit TableConverter(std::array<char16_t, 128> upper) : m_upper(upper) {}
  bool append(std::string &out, std::string_view bytes) override {
    for (const char byte : bytes) {
      const auto b = static_cast<unsigned char>(byte);
      if (b < 0x80) out += byte;
      else appendUtf8(out, m_upper[b - 0x80]);
    }
    return true;
  }

private:
  std::array<char16_t, 128> m_upper;
};

/// The server's latin1 is Windows-1252 whose five holes are the C1 controls.
std::array<char16_t, 128> windows1252() {
  std::array<char16_t, 128> t{};
  for (std::size_t i = 0; i < 128; ++i) t[i] = static_cast<char16_t>(0x80 + i);
  constexpr char16_t first[32] = {0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
                                  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};
  for (std::size_t i = 0; i < 32; ++i) t[i] = first[i];
  return t;
}

/// ucs2, utf16, utf16le, utf32.
class WideConverter final : public CharsetConverter {
public:
  WideConverter(int width, bool bigEndian) : m_width(static_cast<std::size_t>(width)), m_big(bigEndian) {}
  bool append(std::string &out, std::string_view bytes) override {
    // Leading zero bytes of a value that was cut to whole bytes are put back by the server's own rule.
    std::string padded;
    if (bytes.size() % m_width != 0) {
      padded.assign(m_width - bytes.size() % m_width, '\0');
      padded.append(bytes);
      bytes = padded;
    }
    for (std::size_t i = 0; i < bytes.size(); i += m_width) {
      char32_t c = unit(bytes, i);
      if (m_width == 2 && c >= 0xd800 && c < 0xdc00 && i + 4 <= bytes.size()) {
        const char32_t low = unit(bytes, i + 2);
        if (low >= 0xdc00 && low < 0xe000) { c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00); i += 2; }
      }
      if (c > 0x10ffff) return false;
      appendUtf8(out, c);
    }
    return true;
  }

private:
  [[nodiscard]] char32_t unit(std::string_view bytes, std::size_t at) const {
    char32_t c = 0;
    for (std::size_t i = 0; i < m_width; ++i) c = c << 8 | static_cast<unsigned char>(bytes[at + (m_big ? i : m_width - 1 - i)]);
    return c;
  }
  std::size_t m_width;
  bool m_big;
};

class IconvConverter final : public CharsetConverter {
public:
  explicit IconvConverter(iconv_t handle) : m_handle(handle) {}
  ~IconvConverter() override { iconv_close(m_handle); }
  bool append(std::string &out, std::string_view bytes) override {
    iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
    std::string input(bytes);
    char *in = input.data();
    std::size_t left = input.size();
    while (left > 0) {
      char buffer[512];
      char *to = buffer;
      std::size_t room = sizeof buffer;
      const std::size_t result = iconv(m_handle, &in, &left, &to, &room);
      out.append(buffer, sizeof buffer - room);
      if (result == static_cast<std::size_t>(-1) && errno != E2BIG) return false;
    }
    return true;
  }

private:
  iconv_t m_handle;
};

const char *iconvName(const QString &charset) {
  static const struct { const char *server, *iconv; } names[] = {
      {"latin2", "ISO-8859-2"}, {"latin5", "ISO-8859-9"}, {"latin7", "ISO-8859-13"}, {"greek", "ISO-8859-7"}, {"hebrew", "ISO-8859-8"}, {"cp1250", "CP1250"},
      {"cp1251", "CP1251"}, {"cp1256", "CP1256"}, {"cp1257", "CP1257"}, {"cp850", "CP850"}, {"cp852", "CP852"}, {"cp866", "CP866"}, {"koi8r", "KOI8-R"},
      {"koi8u", "KOI8-U"}, {"tis620", "TIS-620"}, {"macroman", "MACINTOSH"}, {"macce", "MAC-CENTRALEUROPE"}, {"armscii8", "ARMSCII-8"}, {"geostd8", "GEORGIAN-ACADEMY"},
      {"hp8", "HP-ROMAN8"}, {"sjis", "SHIFT_JIS"}, {"cp932", "CP932"}, {"ujis", "EUC-JP"}, {"eucjpms", "EUC-JP-MS"}, {"euckr", "CP949"}, {"gb2312", "EUC-CN"},
      {"gbk", "CP936"}, {"gb18030", "GB18030"}, {"big5", "BIG5"}};
  for (const auto &n : names)
    if (charset == QLatin1String(n.server)) return n.iconv;
  return nullptr;
}

} // namespace

std::shared_ptr<CharsetConverter> CharsetConverter::forCharset(const QString &name) {
  const QString charset = name.toLower();
  if (charset.isEmpty() || charset.startsWith(QLatin1String("utf8")) || charset == QLatin1String("binary") || charset == QLatin1String("ascii")) return nullptr;
  if (charset == QLatin1String("latin1")) return std::make_shared<TableConverter>(windows1252());
  if (charset == QLatin1String("ucs2") || charset == QLatin1String("utf16")) return std::make_shared<WideConverter>(2, true);
  if (charset == QLatin1String("utf16le")) return std::make_shared<WideConverter>(2, false);
  if (charset == QLatin1String("utf32")) return std::make_shared<WideConverter>(4, true);
  if (const char *known = iconvName(charset))
    if (const iconv_t handle = iconv_open("UTF-8", known); handle != reinterpret_cast<iconv_t>(-1)) return std::make_shared<IconvConverter>(handle);
  /// A set that we cannot read: every value is refused instead of being passed on mangled.
  class Refuse final : public CharsetConverter {
    bool append(std::string &, std::string_view) override { return false; }
  };
  return std::make_shared<Refuse>();
}

bool CharsetConverter::keepsAscii() {
  std::string ascii, out;
  for (int c = 0; c < 128; ++c) ascii += static_cast<char>(c);
  return append(out, ascii) && out == ascii;
}

QString charsetOfCollationId(std::uint64_t id) {
  static const struct { std::uint16_t from, to; const char *name; } ranges[] = {
      {1, 1, "big5"}, {2, 2, "latin2"}, {3, 3, "dec8"}, {4, 4, "cp850"}, {5, 5, "latin1"}, {6, 6, "hp8"}, {7, 7, "koi8r"}, {8, 8, "latin1"}, {9, 9, "latin2"}, {10, 10, "swe7"},
      {11, 11, "ascii"}, {12, 12, "ujis"}, {13, 13, "sjis"}, {14, 14, "cp1251"}, {15, 15, "latin1"}, {16, 16, "hebrew"}, {18, 18, "tis620"}, {19, 19, "euckr"}, {20, 20, "latin7"},
      {21, 21, "latin2"}, {22, 22, "koi8u"}, {23, 23, "cp1251"}, {24, 24, "gb2312"}, {25, 25, "greek"}, {26, 26, "cp1250"}, {27, 27, "latin2"}, {28, 28, "gbk"}, {29, 29, "cp1257"},
      {30, 30, "latin5"}, {31, 31, "latin1"}, {32, 32, "armscii8"}, {33, 33, "utf8"}, {34, 34, "cp1250"}, {35, 35, "ucs2"}, {36, 36, "cp866"}, {37, 37, "keybcs2"}, {38, 38, "macce"},
      {39, 39, "macroman"}, {40, 40, "cp852"}, {41, 42, "latin7"}, {43, 43, "macce"}, {44, 44, "cp1250"}, {45, 46, "utf8mb4"}, {47, 49, "latin1"}, {50, 52, "cp1251"}, {53, 53, "macroman"},
      {54, 55, "utf16"}, {56, 56, "utf16le"}, {57, 57, "cp1256"}, {58, 59, "cp1257"}, {60, 61, "utf32"}, {62, 62, "utf16le"}, {63, 63, "binary"}, {64, 64, "armscii8"}, {65, 65, "ascii"},
      {66, 66, "cp1250"}, {67, 67, "cp1256"}, {68, 68, "cp866"}, {69, 69, "dec8"}, {70, 70, "greek"}, {71, 71, "hebrew"}, {72, 72, "hp8"}, {73, 73, "keybcs2"}, {74, 74, "koi8r"},
      {75, 75, "koi8u"}, {76, 76, "utf8"}, {77, 77, "latin2"}, {78, 78, "latin5"}, {79, 79, "latin7"}, {80, 80, "cp850"}, {81, 81, "cp852"}, {82, 82, "swe7"}, {83, 83, "utf8"},
      {84, 84, "big5"}, {85, 85, "euckr"}, {86, 86, "gb2312"}, {87, 87, "gbk"}, {88, 88, "sjis"}, {89, 89, "tis620"}, {90, 90, "ucs2"}, {91, 91, "ujis"}, {92, 93, "geostd8"},
      {94, 94, "latin1"}, {95, 96, "cp932"}, {97, 98, "eucjpms"}, {99, 99, "cp1250"}, {101, 124, "utf16"}, {128, 151, "ucs2"}, {159, 159, "ucs2"}, {160, 183, "utf32"},
      {192, 215, "utf8"}, {223, 223, "utf8"}, {224, 247, "utf8mb4"}, {248, 250, "gb18030"}, {255, 323, "utf8mb4"}, {576, 607, "utf8"}, {608, 639, "utf8mb4"}, {640, 671, "ucs2"},
      {672, 703, "utf16"}, {736, 767, "utf32"}, {1025, 1100, "utf8"}, {2048, 2303, "utf8"}, {2304, 2559, "utf8mb4"}, {2560, 2815, "ucs2"}, {2816, 3071, "utf16"}, {3072, 3327, "utf32"}};
  for (const auto &r : ranges)
    if (id >= r.from && id <= r.to) return QLatin1String(r.name);
  return {};
}

} // namespace portolan::mysql
