// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_writer.h"

#include <QStringList>

#include <array>

namespace portolan::report {

namespace {

/// Widths of Helvetica for the characters 32 to 126, thousandths of the size.
constexpr std::array<short, 95> widths{
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
constexpr double boldFactor = 1.07; // Helvetica-Bold is a little wider throughout

QByteArray number(double v) { return QByteArray::number(v, 'f', 2); }

/// What has a sign of its own in WinAnsi beyond Latin-1.
int winAnsi(QChar c) {
  switch (c.unicode()) {
  case 0x2026: return 0x85;
  case 0x2013: return 0x96;
  case 0x2014: return 0x97;
  case 0x2018: return 0x91;
  case 0x2019: return 0x92;
  case 0x201c: return 0x93;
  case 0x201d: return 0x94;
  case 0x2022: return 0x95;
  case 0x20ac: return 0x80;
  default: return c.unicode() >= 0x20 && c.unicode() <= 0xff && !(c.unicode() >= 0x7f && c.unicode() < 0xa0) ? c.unicode() : -1;
  }
}

} // namespace

void PdfWriter::newPage() { m_pages.emplace_back(); }

QByteArray PdfWriter::escaped(const QString &text) {
  QByteArray out;
  for (const QChar c : text) {
    int code = c == QLatin1Char('\t') || c == QLatin1Char('\n') ? ' ' : winAnsi(c);
    if (c.unicode() == 0x2192) { // an arrow
      out += "->";
      continue;
    }
    if (code < 0) {
      m_lost = true;
      code = '?';
    }
    if (code == '(' || code == ')' || code == '\\') out += '\\';
    out += static_cast<char>(code);
  }
  return out;
}

void PdfWriter::text(double x, double y, double size, const QString &text, Font font) {
  m_pages.back() += "BT /" + QByteArray(font == Font::Bold ? "F2 " : "F1 ") + number(size) + " Tf " + number(x) + ' ' + number(height - y) + " Td (" + escaped(text) + ") Tj ET\n";
}

void PdfWriter::box(double x, double y, double w, double h, double red, double green, double blue) {
  m_pages.back() += number(red) + ' ' + number(green) + ' ' + number(blue) + " rg " + number(x) + ' ' + number(height - y - h) + ' ' + number(w) + ' ' + number(h) + " re f 0 0 0 rg\n";
}

void PdfWriter::line(double x1, double y1, double x2, double y2) {
  m_pages.back() += "0.5 w 0.7 0.7 0.7 RG " + number(x1) + ' ' + number(height - y1) + " m " + number(x2) + ' ' + number(height - y2) + " l S\n";
}

double PdfWriter::widthOf(const QString &text, double size, Font font) {
  double sum = 0;
  for (const QChar c : text) sum += c.unicode() >= 32 && c.unicode() < 127 ? widths[static_cast<std::size_t>(c.unicode() - 32)] : 600;
  return sum / 1000 * size * (font == Font::Bold ? boldFactor : 1);
}

QStringList PdfWriter::wrapped(const QString &text, double size, double maximum, Font font) {
  QStringList lines;
  QString line;
  for (QString word : text.simplified().split(QLatin1Char(' '))) {
    while (widthOf(word, size, font) > maximum && word.size() > 1) { // a word wider than the line is cut
      qsizetype fits = 1;
      while (fits < word.size() && widthOf(word.left(fits + 1), size, font) <= maximum) ++fits;
      if (!line.isEmpty()) lines << line;
      line.clear();
      lines << word.left(fits);
      word = word.mid(fits);
    }
    const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
    if (widthOf(longer, size, font) <= maximum) line = longer;
    else {
      lines << line;
      line = word;
    }
  }
  if (!line.isEmpty() || lines.isEmpty()) lines << line;
  return lines;
}

QByteArray PdfWriter::finish(const QString &title) const {
  QByteArray out = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
  std::vector<qsizetype> offsets;
  const auto object = [&](const QByteArray &body) {
    offsets.push_back(out.size());
    out += QByteArray::number(static_cast<int>(offsets.size())) + " 0 obj\n" + body + "\nendobj\n";
  };
  QByteArray kids, name;
  constexpr int firstPage = 6;
  for (std::size_t i = 0; i < m_pages.size(); ++i) kids += QByteArray::number(firstPage + static_cast<int>(i) * 2) + " 0 R ";
  object("<< /Type /Catalog /Pages 2 0 R >>");
  object("<< /Type /Pages /Kids [ " + kids + "] /Count " + QByteArray::number(static_cast<int>(m_pages.size())) + " >>");
  object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
  for (const char16_t unit : title.toStdU16String()) name += QByteArray::number(unit, 16).rightJustified(4, '0'); // UTF-16, as hexadecimal digits
  object("<< /Title <feff" + name + "> /Producer (Portolan) >>");
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents " + QByteArray::number(firstPage + static_cast<int>(i) * 2 + 1) + " 0 R >>");
    object("<< /Length " + QByteArray::number(m_pages[i].size()) + " >>\nstream\n" + m_pages[i] + "endstream");
  }
  const qsizetype table = out.size();
  out += "xref\n0 " + QByteArray::number(static_cast<int>(offsets.size()) + 1) + "\n0000000000 65535 f \n";
  for (const qsizetype offset : offsets) out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
  out += "trailer\n<< /Size " + QByteArray::number(static_cast<int>(offsets.size()) + 1) + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
  return out;
}

} // namespace portolan::report
