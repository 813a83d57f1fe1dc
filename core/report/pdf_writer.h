// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace portolan::report {

/// A4 pages of text and boxes as PDF 1.4 with the standard Helvetica: no font is embedded, no library is needed.
/// Lengths are points; y grows downwards from the upper edge.
class PdfWriter {
public:
  static constexpr double width = 595, height = 842;
  enum class Font { Regular, Bold };

  void newPage();
  [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
  void text(double x, double y, double size, const QString &text, Font font = Font::Regular);
  /// Filled; colours 0 to 1.
  void box(double x, double y, double w, double h, double red, double green, double blue);
  void line(double x1, double y1, double x2, double y2);
  [[nodiscard]] static double widthOf(const QString &text, double size, Font font = Font::Regular);
  /// Broken into lines that are not wider.
  [[nodiscard]] static QStringList wrapped(const QString &text, double size, double maximum, Font font = Font::Regular);
  /// Characters that the standard fonts lack were shown as "?".
  [[nodiscard]] bool lostCharacters() const { return m_lost; }
  [[nodiscard]] QByteArray finish(const QString &title) const;

private:
  [[nodiscard]] QByteArray escaped(const QString &text);
  std::vector<QByteArray> m_pages;
  bool m_lost = false;
};

} // namespace portolan::report
