// SPDX-License-Identifier: GPL-3.0-or-later
// The run's report, for people (report.html) and programs (report.json), and the closing summary.
#include "core/task/migration_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

namespace portolan {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }
QString key(const char *text) { return QString::fromLatin1(text); }

QString html(const QString &text) { return text.toHtmlEscaped(); }
QString number(qint64 v) { return v < 0 ? QStringLiteral("?") : QLocale().toString(v); }

QJsonObject tableObject(const TableProgress &t) {
  return {{key("source"), t.source.display()}, {key("target"), t.target.display()}, {key("state"), tableStateKey(t.state)}, {key("rows"), t.rows}, {key("bytes"), t.bytes},
          {key("rejected"), t.rejected}, {key("chunks"), t.chunks}, {key("chunksDone"), t.chunksDone}, {key("validation"), t.validation}, {key("error"), t.lastError}};
}

QString tableRows(const MigrationProgress &p) {
  QString rows;
  for (const TableProgress &t : p.tables)
    rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td class=n>%4</td><td class=n>%5</td><td class=n>%6</td><td>%7</td></tr>\n")
              .arg(html(t.source.display()), html(t.target.display()), html(tableStateName(t.state)), number(t.rows), number(t.bytes), number(t.rejected), html(t.validation.isEmpty() ? t.lastError : t.validation));
  return rows;
}

constexpr const char *style = "body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em}table{border-collapse:collapse;width:100%}"
                              "td,th{border-bottom:1px solid #8884;padding:.3em .6em;text-align:left}.n{text-align:right;font-variant-numeric:tabular-nums}"
                              "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}@media(prefers-color-scheme:dark){body{background:#181a1b;color:#ddd}}";

} // namespace

void MigrationRun::writeReport(MigrationResult &result) const {
  const MigrationProgress p = m_state.progress();
  result.findings = m_converted.findings;
  result.notMoved = m_notMoved;
  if (!result.error) {
    std::size_t equal = 0, different = 0;
    for (const validate::TableResult &t : m_results) ++(t.equal ? equal : different);
    // What the last step said of itself stands at the end; without rows moved here it says it alone.
    const int tables = static_cast<int>(p.tables.size());
    const QString seconds = QLocale().toString(p.secondsElapsed, 'f', 1);
    QStringList parts;
    if (m_options.resume && m_options.cutOver && p.rows == 0) {
      if (m_options.cutOverStep == CutOverStep::Whole && result.exitCode == exit_code::Ok && !result.stopped) parts << tr("%n table(s) cut over in %1 s", tables).arg(seconds);
    } else if (result.summary.isEmpty() || (tables > 0 && p.rows > 0)) {
      parts << (m_options.what == MigrationWhat::Schema ? tr("The schema of %n table(s) was created", tables) : tr("%1 rows in %n table(s) moved in %2 s", tables).arg(number(p.rows)).arg(seconds));
    }
    if (!m_results.empty())
      parts << (different == 0 ? (m_options.validate == ValidateLevel::Full ? tr("all %n table(s) proved equal row by row", static_cast<int>(equal)) : tr("the row counts of all %n table(s) are equal", static_cast<int>(equal)))
                               : tr("%n table(s) differ", static_cast<int>(different)));
    if (m_rejected > 0) parts << tr("%n row(s) rejected", static_cast<int>(m_rejected));
    if (!m_notMoved.empty()) parts << tr("%n object(s) not moved", static_cast<int>(m_notMoved.size()));
    const QString moved = parts.join(QStringLiteral("; "));
    result.summary = moved.isEmpty() || result.summary.isEmpty() ? moved + result.summary : moved + QStringLiteral(". ") + result.summary;
  }
  if (!m_store) return; // there is no run folder of ours
  QJsonArray tables, findings, left, policies;
  for (const TableProgress &t : p.tables) tables.append(tableObject(t));
  for (const convert::Finding &f : result.findings)
    findings.append(QJsonObject{{key("id"), f.id}, {key("severity"), convert::severityName(f.severity)}, {key("kind"), f.objectKind}, {key("object"), f.object.display()}, {key("message"), f.message}, {key("action"), f.action}});
  for (const auto &[name, why] : result.notMoved) left.append(QJsonObject{{key("object"), name.display()}, {key("why"), why}});
  const PolicyCounts counts = m_state.policyCounts();
  QString policyRows;
  for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
    policies.append(QJsonObject{{key("policy"), it.key()}, {key("values"), it.value()}});
    policyRows += QStringLiteral("<tr><td>%1</td><td class=n>%2</td></tr>\n").arg(html(it.key()), number(it.value()));
  }
  const QJsonObject report{{key("portolan"), QCoreApplication::applicationVersion()}, {key("source"), m_options.source.toUrl()}, {key("target"), m_options.target.toUrl()},
                           {key("finishedAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {key("seconds"), p.secondsElapsed}, {key("exitCode"), result.exitCode},
                           {key("summary"), result.summary}, {key("rows"), p.rows}, {key("bytes"), p.bytes}, {key("rejected"), p.rejected}, {key("retries"), p.retries},
                           {key("tables"), tables}, {key("findings"), findings}, {key("notMoved"), left}, {key("policies"), policies}};
  QSaveFile json(m_store->folder() + QStringLiteral("/report.json"));
  if (json.open(QIODevice::WriteOnly)) {
    json.write(QJsonDocument(report).toJson());
    json.commit();
  }
  QString page = QStringLiteral("<!doctype html><html><head><meta charset=utf-8><title>%1</title><style>%2</style></head><body><h1>%1</h1><p>%3</p><p>%4 &rarr; %5<br>%6</p>")
                   .arg(html(tr("Migration report")), QLatin1String(style), html(result.summary), html(m_options.source.toUrl()), html(m_options.target.toUrl()), html(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
  if (result.error) page += QStringLiteral("<pre>%1</pre>").arg(html(result.error->toText()));
  page += QStringLiteral("<h2>%1</h2><table><tr><th>%2</th><th>%3</th><th>%4</th><th class=n>%5</th><th class=n>%6</th><th class=n>%7</th><th>%8</th></tr>%9</table>")
            .arg(html(tr("Tables")), html(tr("Source")), html(tr("Target")), html(tr("State")), html(tr("Rows")), html(tr("Bytes")), html(tr("Rejected")), html(tr("Validation")), tableRows(p));
  if (!result.notMoved.empty()) {
    page += QStringLiteral("<h2>%1</h2><table>").arg(html(tr("Not moved")));
    for (const auto &[name, why] : result.notMoved) page += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(html(name.display()), html(why));
    page += QStringLiteral("</table>");
  }
  if (!policyRows.isEmpty()) page += QStringLiteral("<h2>%1</h2><table>%2</table>").arg(html(tr("Values changed by a policy")), policyRows);
  if (!result.findings.empty()) {
    page += QStringLiteral("<h2>%1</h2><table>").arg(html(tr("Conversion findings")));
    for (const convert::Finding &f : result.findings)
      page += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4<br><i>%5</i></td></tr>").arg(html(f.id), html(convert::severityName(f.severity)), html(f.object.display()), html(f.message), html(f.action));
    page += QStringLiteral("</table>");
  }
  page += QStringLiteral("</body></html>\n");
  QSaveFile file(m_store->folder() + QStringLiteral("/report.html"));
  if (file.open(QIODevice::WriteOnly)) {
    file.write(page.toUtf8());
    if (file.commit()) result.reportPath = file.fileName();
  }
}

} // namespace portolan
