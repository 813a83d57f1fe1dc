// SPDX-License-Identifier: GPL-3.0-or-later
// Text of the server's character sets as UTF-8. The binlog keeps values in the column's own character set.
#pragma once

#include <QString>

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace portolan::mysql {

class CharsetConverter {
public:
  /// Null when the bytes are UTF-8 already. `charset` is the server's name: latin1 (which is cp1252), sjis, ucs2…
  static std::shared_ptr<CharsetConverter> forCharset(const QString &charset);
  virtual ~CharsetConverter() = default;
  /// Appends UTF-8. False: the bytes are not valid in the character set.
  virtual bool append(std::string &out, std::string_view bytes) = 0;
  /// The 128 characters of ASCII are their own bytes: text of nothing else needs no conversion.
  [[nodiscard]] bool keepsAscii();
};

/// No byte above 0x7f.
[[nodiscard]] inline bool isAscii(std::string_view bytes) {
  const char *at = bytes.data();
  std::size_t left = bytes.size();
  std::uint64_t seen = 0;
  for (; left >= 8; at += 8, left -= 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, 8);
    seen |= eight;
  }
  for (; left > 0; ++at, --left) seen |= static_cast<unsigned char>(*at);
  return (seen & 0x8080808080808080ULL) == 0;
}

/// The name of a built-in character set by the number of one of its collations; empty: not known.
[[nodiscard]] QString charsetOfCollationId(std::uint64_t id);

} // namespace portolan::mysql
