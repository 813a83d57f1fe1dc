// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/masking.h"

#include "core/mapping/scalar.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <bit>
#include <charconv>

namespace portolan::mapping {

Masker::Masker(Masking masking, const QString &character, const DataType &type)
    : m_masking(masking), m_character(character.isEmpty() ? '#' : character.at(0).toLatin1()), m_type(type) {
  for (std::uint64_t &word : m_random) word = QRandomGenerator::system()->generate64() | 1U;
}

char Masker::randomDigit() {
  const std::uint64_t result = std::rotl(m_random[1] * 5, 7) * 9, t = m_random[1] << 17;
  m_random[2] ^= m_random[0];
  m_random[3] ^= m_random[1];
  m_random[1] ^= m_random[2];
  m_random[0] ^= m_random[3];
  m_random[2] ^= t;
  m_random[3] = std::rotl(m_random[3], 45);
  return static_cast<char>('0' + (result >> 33) % 10);
}

bool Masker::maskText(std::string_view text, std::string &out) {
  out.clear();
  for (std::size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x80) {
      const bool digit = c >= '0' && c <= '9';
      out += !digit ? text[i] : m_masking == Masking::DigitsMask ? m_character : randomDigit();
      ++i;
      continue;
    }
    const std::size_t width = utf8Width(text, i);
    const QList<uint> code = QString::fromUtf8(text.data() + i, static_cast<qsizetype>(width)).toUcs4();
    if (code.size() == 1 && QChar::isDigit(code.first())) out += m_masking == Masking::DigitsMask ? m_character : randomDigit();
    else out.append(text, i, width);
    i += width;
  }
  return true;
}

/// Integers keep their sign and their number of digits; the first digit stays above 0 and the value inside its type.
bool Masker::maskNumber(const ColumnVector &in, std::size_t row, ColumnVector &out) {
  std::string scratch, text, masked;
  const Scalar value = scalarAt(in, row, scratch);
  text = std::string(textOf(value, masked));
  for (int attempt = 0; attempt < 64; ++attempt) {
    if (!maskText(text, masked)) return false;
    const std::size_t first = masked.find_first_of("0123456789");
    if (m_masking == Masking::DigitsRandomize && first != std::string::npos && text.size() - first > 1 && masked[first] == '0') masked[first] = '1';
    if (appendAs(out, Scalar::text(masked), m_type)) return true;
    if (m_masking == Masking::DigitsMask) break;
  }
  text.erase(0, text.size() > 1 ? 1 : 0); // one digit less always fits
  if (!maskText(text, masked)) return false;
  return appendAs(out, Scalar::text(masked), m_type);
}

bool Masker::apply(const ColumnVector &in, ColumnVector &out, std::size_t rows) {
  std::string scratch, masked;
  for (std::size_t r = 0; r < rows; ++r) {
    const Tag tag = in.tag(r);
    if (tag == Tag::Null || tag == Tag::Unchanged || tag == Tag::Missing) { out.appendTag(tag); continue; }
    if (m_masking == Masking::HashMask) {
      const Scalar value = scalarAt(in, r, scratch);
      const std::string_view bytes = textOf(value, masked);
      const QByteArray digest = QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256).toHex().toUpper();
      if (out.physical() != Physical::Text && out.physical() != Physical::Dynamic) return false;
      out.appendBytes({digest.constData(), static_cast<std::size_t>(digest.size())}, out.physical() == Physical::Dynamic ? Tag::TextValue : Tag::Value);
      continue;
    }
    const Physical p = in.physical();
    const bool text = tag == Tag::TextValue || (tag == Tag::Value && (p == Physical::Text || p == Physical::Json));
    const bool number = p == Physical::Int64 || p == Physical::UInt64 || p == Physical::Decimal || tag == Tag::Integer;
    if (text) {
      if (!maskText(in.view(r), masked)) return false;
      out.appendBytes(masked, tag);
    } else if (tag == Tag::Integer || (tag == Tag::Value && number)) {
      if (!maskNumber(in, r, out)) return false;
    } else {
      return false; // a value of another kind is never passed on in the clear
    }
  }
  return true;
}

} // namespace portolan::mapping
