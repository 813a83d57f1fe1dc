// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/findings.h"
#include "core/report/schema_assessment.h"

#include <QCoreApplication>

namespace portolan::report {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Report", text); }
QString h(const QString &text) { return text.toHtmlEscaped(); }

constexpr const char *style =
  ":root{--a:#3f9b63;--s:#e5b93c;--m:#e08a35;--x:#c4443c;--line:#8884}"
  "body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:76em;padding:0 1em;color:#222;background:#fff}"
  "h1{font-size:1.6em}h2{font-size:1.25em;margin-top:2em}h3{font-size:1.05em}table{border-collapse:collapse;width:100%}"
  "td,th{border-bottom:1px solid var(--line);padding:.3em .6em;text-align:left;vertical-align:top}.n{text-align:right;font-variant-numeric:tabular-nums}"
  ".cards{display:flex;gap:1em;flex-wrap:wrap}.card{border:1px solid var(--line);border-radius:.5em;padding:.6em 1em;min-width:14em}.big{font-size:1.8em}"
  ".key span{display:inline-block;width:.9em;height:.9em;margin:0 .3em 0 1em;vertical-align:-.1em}svg text{font:12px system-ui,sans-serif;fill:currentColor}"
  "code{font-size:.92em}details{margin:.2em 0}"
  "@media(prefers-color-scheme:dark){body{background:#181a1b;color:#ddd}}"
  "@media print{body{max-width:none;margin:0;color:#000;background:#fff}h2{break-after:avoid}tr,svg,.card{break-inside:avoid}details{display:block}details>*{display:block}}";

QString legend() {
  return QStringLiteral("<p class=key><span style='background:var(--a)'></span>%1<span style='background:var(--s)'></span>%2<span style='background:var(--m)'></span>%3<span style='background:var(--x)'></span>%4</p>")
    .arg(h(tr("automatic")), h(tr("simple (below 2 h)")), h(tr("medium (2 to 6 h)")), h(tr("significant (above 6 h)")));
}

/// One bar per kind of object.
QString chart(const TargetAssessment &t, bool storage) {
  QString bars;
  int y = 0;
  constexpr int label = 170, whole = 520, step = 24;
  for (const KindCount &k : t.kinds) {
    if (k.storage != storage || k.total == 0) continue;
    bars += QStringLiteral("<text x='0' y='%1'>%2</text>").arg(y + 14).arg(h(k.kind));
    double x = label;
    const auto part = [&](int count, const char *colour) {
      if (count == 0) return;
      const double w = static_cast<double>(whole) * count / k.total;
      bars += QStringLiteral("<rect x='%1' y='%2' width='%3' height='16' fill='var(--%4)'><title>%5</title></rect>").arg(x, 0, 'f', 1).arg(y + 2).arg(w, 0, 'f', 1).arg(QLatin1String(colour)).arg(count);
      x += w;
    };
    part(k.automatic, "a");
    part(k.simple, "s");
    part(k.medium, "m");
    part(k.significant, "x");
    bars += QStringLiteral("<text x='%1' y='%2'>%3</text>").arg(label + whole + 8).arg(y + 14).arg(k.total);
    y += step;
  }
  if (y == 0) return {};
  return QStringLiteral("<h3>%1</h3><svg role='img' width='760' height='%2' viewBox='0 0 760 %2'>%3</svg>").arg(h(storage ? tr("Storage objects") : tr("Code objects"))).arg(y).arg(bars);
}

QString percent(int part, int whole) { return whole == 0 ? QStringLiteral("–") : QStringLiteral("%1 %").arg(100.0 * part / whole, 0, 'f', 0); }

QString sideBySide(const SchemaAssessment &a) {
  QString cards;
  for (const TargetAssessment &t : a.targets) {
    const KindCount storage = t.sum(true), code = t.sum(false);
    cards += QStringLiteral("<div class=card><b>%1</b>").arg(h(t.title));
    if (!t.failed.isEmpty()) cards += QStringLiteral("<p>%1</p></div>").arg(h(t.failed));
    else
      cards += QStringLiteral("<div class=big>%1</div><div>%2</div><div>%3</div><div>%4</div></div>")
                 .arg(h(tr("complexity %1 of 10").arg(t.complexity)), h(tr("storage automatic: %1 (%2 of %3)").arg(percent(storage.automatic, storage.total)).arg(storage.automatic).arg(storage.total)),
                      h(tr("code automatic: %1 (%2 of %3)").arg(percent(code.automatic, code.total)).arg(code.automatic).arg(code.total)), h(tr("%1 hours by hand").arg(t.hours, 0, 'f', 1)));
  }
  return QStringLiteral("<div class=cards>%1</div>").arg(cards);
}

QString kindTable(const TargetAssessment &t) {
  QString rows;
  const auto row = [&](const KindCount &k, const char *tag) {
    rows += QStringLiteral("<tr><%1>%2</%1><%1 class=n>%3</%1><%1 class=n>%4</%1><%1 class=n>%5</%1><%1 class=n>%6</%1><%1 class=n>%7</%1><%1 class=n>%8</%1>").arg(QLatin1String(tag), h(k.kind)).arg(k.total).arg(k.automatic).arg(k.simple).arg(k.medium).arg(k.significant).arg(k.lines);
    rows += QStringLiteral("<%1 class=n>%2</%1></tr>").arg(QLatin1String(tag)).arg(k.hours, 0, 'f', 1);
  };
  for (const bool storage : {true, false}) {
    for (const KindCount &k : t.kinds) if (k.storage == storage) row(k, "td");
    if (t.sum(storage).total > 0) row(t.sum(storage), "th");
  }
  return QStringLiteral("<table><tr><th>%1</th><th class=n>%2</th><th class=n>%3</th><th class=n>%4</th><th class=n>%5</th><th class=n>%6</th><th class=n>%7</th><th class=n>%8</th></tr>")
           .arg(h(tr("Kind")), h(tr("Number")), h(tr("Automatic")), h(tr("Simple")), h(tr("Medium")), h(tr("Significant")), h(tr("Lines")), h(tr("Hours"))) + rows + QStringLiteral("</table>");
}

QString findings(const TargetAssessment &t) {
  if (t.groups.empty()) return QStringLiteral("<p>%1</p>").arg(h(tr("No findings.")));
  QString rows;
  for (const FindingGroup &g : t.groups) {
    QString first;
    for (const convert::Finding &f : g.first)
      first += QStringLiteral("<details open><summary><code>%1%2</code></summary>%3</details>").arg(h(f.object.display()), f.line > 0 ? QStringLiteral(":%1:%2").arg(f.line).arg(f.column) : QString(), h(f.message));
    if (g.occurrences > static_cast<int>(g.first.size())) first += h(tr("and %1 more").arg(g.occurrences - static_cast<int>(g.first.size())));
    rows += QStringLiteral("<tr><td>%1</td><td>%2<br><small>%3</small></td><td>%4</td><td>%5</td><td class=n>%6</td><td class=n>%7</td><td>%8</td></tr>")
              .arg(h(g.id), h(g.title), h(g.help), h(convert::severityName(g.severity)), h(convert::complexityName(g.complexity))).arg(g.occurrences).arg(g.hours(), 0, 'f', 1).arg(first);
  }
  return QStringLiteral("<table><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th><th class=n>%5</th><th class=n>%6</th><th>%7</th></tr>")
           .arg(h(tr("Number")), h(tr("Finding and what to do")), h(tr("Severity")), h(tr("Weight")), h(tr("Times")), h(tr("Hours")), h(tr("First occurrences"))) + rows + QStringLiteral("</table>");
}

} // namespace

QByteArray assessmentHtml(const SchemaAssessment &a) {
  const QString title = tr("Assessment of %1").arg(a.name.isEmpty() ? a.source : a.name);
  QString page = QStringLiteral("<!doctype html><html><head><meta charset=utf-8><meta name=viewport content='width=device-width'><title>") + h(title) + QStringLiteral("</title><style>") + QLatin1String(style) + QStringLiteral("</style></head><body><h1>") + h(title) + QStringLiteral("</h1>");
  page += QStringLiteral("<p>%1<br>%2</p>").arg(h(tr("%1 %2, %3; %4").arg(a.flavour, a.version, a.source, a.taken.toString(Qt::ISODate))), h(tr("Schemas: %1. Lines of code: %2.").arg(a.schemas.join(QLatin1String(", "))).arg(a.linesOfCode)));
  page += sideBySide(a);
  for (const TargetAssessment &t : a.targets) {
    page += QStringLiteral("<h2>%1</h2>").arg(h(tr("To %1").arg(t.title)));
    if (!t.failed.isEmpty()) {
      page += QStringLiteral("<p>%1</p>").arg(h(tr("This target was not assessed: %1").arg(t.failed)));
      continue;
    }
    page += legend() + chart(t, true) + chart(t, false) + kindTable(t) + QStringLiteral("<h3>%1</h3>").arg(h(tr("Findings"))) + findings(t);
  }
  page += QStringLiteral("<h2>%1</h2><table>").arg(h(tr("Features in use")));
  for (const Feature &f : a.features) page += QStringLiteral("<tr><td>%1</td><td class=n>%2</td><td><code>%3</code></td></tr>").arg(h(f.name)).arg(f.count).arg(h(f.example));
  page += QStringLiteral("</table>");
  if (!a.notScanned.isEmpty()) {
    page += QStringLiteral("<h2>%1</h2><ul>").arg(h(tr("Not scanned")));
    for (const QString &text : a.notScanned) page += QStringLiteral("<li>%1</li>").arg(h(text));
    page += QStringLiteral("</ul>");
  }
  page += QStringLiteral("<h2>%1</h2><ul>").arg(h(tr("How the numbers come about")));
  for (const QString &text : assumptions()) page += QStringLiteral("<li>%1</li>").arg(h(text));
  return (page + QStringLiteral("</ul></body></html>\n")).toUtf8();
}

} // namespace portolan::report
