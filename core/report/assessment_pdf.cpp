// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/findings.h"
#include "core/report/pdf_writer.h"
#include "core/report/schema_assessment.h"

#include <QCoreApplication>

namespace portolan::report {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Report", text); }

/// Text that flows over pages.
class Sheet {
public:
  Sheet() { m_pdf.newPage(); }

  void heading(const QString &text, double size = 14) {
    need(size * 3);
    m_y += size * 1.6;
    m_pdf.text(left, m_y, size, text, PdfWriter::Font::Bold);
    m_y += 6;
  }
  void paragraph(const QString &text, double size = 9.5, double indent = 0) {
    for (const QString &line : PdfWriter::wrapped(text, size, right - left - indent)) {
      need(size * 1.4);
      m_y += size * 1.4;
      m_pdf.text(left + indent, m_y, size, line);
    }
    m_y += 2;
  }
  /// Cells are wrapped in columns of these widths; a row is never cut over two pages unless it is longer than one.
  void row(const QStringList &cells, const std::vector<double> &columnWidths, bool bold = false) {
    constexpr double size = 8.5, leading = 11;
    const PdfWriter::Font font = bold ? PdfWriter::Font::Bold : PdfWriter::Font::Regular;
    std::vector<QStringList> wrapped;
    qsizetype lines = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
      wrapped.push_back(PdfWriter::wrapped(cells[i], size, columnWidths[static_cast<std::size_t>(i)] - 6, font));
      lines = std::max(lines, wrapped.back().size());
    }
    need(std::min(static_cast<double>(lines) * leading, 600.0) + 4);
    for (qsizetype line = 0; line < lines; ++line) {
      need(leading);
      m_y += leading;
      double x = left;
      for (std::size_t i = 0; i < wrapped.size(); ++i) {
        if (line < wrapped[i].size()) m_pdf.text(x, m_y, size, wrapped[i][line], font);
        x += columnWidths[i];
      }
    }
    m_y += 3;
    m_pdf.line(left, m_y, right, m_y);
  }
  void bar(const QString &label, const KindCount &k) {
    need(18);
    m_y += 14;
    m_pdf.text(left, m_y, 8.5, QStringLiteral("%1: %2").arg(label).arg(k.total));
    constexpr double from = 200, whole = right - from;
    double x = from;
    const auto part = [&](int count, double red, double green, double blue) {
      if (k.total == 0 || count == 0) return;
      const double w = whole * count / k.total;
      m_pdf.box(x, m_y - 8, w, 10, red, green, blue);
      x += w;
    };
    part(k.automatic, 0.27, 0.62, 0.40);
    part(k.simple, 0.95, 0.80, 0.35);
    part(k.medium, 0.93, 0.58, 0.25);
    part(k.significant, 0.80, 0.28, 0.25);
  }
  QByteArray finish(const QString &title) {
    if (m_pdf.lostCharacters()) paragraph(tr("Characters that the standard fonts of PDF lack are shown as ?; the HTML report holds them."));
    return m_pdf.finish(title);
  }

private:
  static constexpr double left = 50, right = 545, bottom = 790;
  void need(double space) {
    if (m_y + space <= bottom) return;
    m_pdf.newPage();
    m_y = 50;
  }
  PdfWriter m_pdf;
  double m_y = 50;
};

void target(Sheet &sheet, const TargetAssessment &t) {
  sheet.heading(tr("To %1").arg(t.title));
  if (!t.failed.isEmpty()) {
    sheet.paragraph(tr("This target was not assessed: %1").arg(t.failed));
    return;
  }
  sheet.paragraph(tr("Complexity %1 of 10; %2 hours by hand").arg(t.complexity).arg(t.hours, 0, 'f', 1));
  for (const KindCount &k : t.kinds) sheet.bar(k.kind, k);
  sheet.paragraph(tr("Green: automatic; yellow: simple; orange: medium; red: significant"), 8);
  const std::vector<double> counts{120, 55, 70, 60, 60, 70, 60};
  sheet.row({tr("Kind"), tr("Number"), tr("Automatic"), tr("Simple"), tr("Medium"), tr("Significant"), tr("Hours")}, counts, true);
  for (const KindCount &k : t.kinds)
    sheet.row({k.kind, QString::number(k.total), QString::number(k.automatic), QString::number(k.simple), QString::number(k.medium), QString::number(k.significant), QString::number(k.hours, 'f', 1)}, counts);
  sheet.heading(tr("Findings"), 11);
  const std::vector<double> columns{55, 45, 150, 60, 45, 140};
  sheet.row({tr("Number"), tr("Times"), tr("Finding"), tr("Weight"), tr("Hours"), tr("First occurrences")}, columns, true);
  for (const FindingGroup &g : t.groups) {
    QStringList first;
    for (const convert::Finding &f : g.first) first << (f.line > 0 ? QStringLiteral("%1:%2").arg(f.object.display()).arg(f.line) : f.object.display());
    sheet.row({g.id, QString::number(g.occurrences), g.title + QStringLiteral(". ") + g.help, convert::complexityName(g.complexity), QString::number(g.hours(), 'f', 1), first.join(QLatin1String(", "))}, columns);
  }
}

} // namespace

QByteArray assessmentPdf(const SchemaAssessment &a) {
  Sheet sheet;
  const QString title = tr("Assessment of %1").arg(a.name.isEmpty() ? a.source : a.name);
  sheet.heading(title, 18);
  sheet.paragraph(tr("%1 %2, %3; %4").arg(a.flavour, a.version, a.source, a.taken.toString(Qt::ISODate)));
  sheet.paragraph(tr("Schemas: %1. Lines of code: %2.").arg(a.schemas.join(QLatin1String(", "))).arg(a.linesOfCode));
  for (const TargetAssessment &t : a.targets) target(sheet, t);
  sheet.heading(tr("Features in use"));
  const std::vector<double> columns{260, 60, 175};
  for (const Feature &f : a.features) sheet.row({f.name, QString::number(f.count), f.example}, columns);
  if (!a.notScanned.isEmpty()) sheet.heading(tr("Not scanned"));
  for (const QString &text : a.notScanned) sheet.paragraph(text);
  sheet.heading(tr("How the numbers come about"));
  for (const QString &text : assumptions()) sheet.paragraph(text);
  return sheet.finish(title);
}

} // namespace portolan::report
