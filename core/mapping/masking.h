// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mapping/mapping.h"

#include <array>

namespace portolan::mapping {

/// Makes values unreadable. Every digit of every script counts as a digit. Private to this room.
class Masker {
public:
  Masker(Masking masking, const QString &character, const DataType &type);
  /// Appends the masked values of `rows` rows. False: a value that cannot be masked (it is not passed on).
  [[nodiscard]] bool apply(const ColumnVector &in, ColumnVector &out, std::size_t rows);

private:
  [[nodiscard]] bool maskText(std::string_view text, std::string &out);
  [[nodiscard]] bool maskNumber(const ColumnVector &in, std::size_t row, ColumnVector &out);
  char randomDigit();
  Masking m_masking;
  char m_character = '#';
  DataType m_type;
  std::array<std::uint64_t, 4> m_random{}; ///< xoshiro256**, seeded by the system
};

} // namespace portolan::mapping
