// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/assessment.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace portolan::task {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Assessment", text); }
QString escaped(const QString &t) { return t.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")); }

QString resultName(CheckResult r) {
  switch (r) {
  case CheckResult::Passed: return tr("passed");
  case CheckResult::Skipped: return tr("skipped");
  case CheckResult::Warning: return tr("warning");
  case CheckResult::Failed: return tr("failed");
  }
  return {};
}
} // namespace

QString checkResultKey(CheckResult r) {
  switch (r) {
  case CheckResult::Passed: return QStringLiteral("passed");
  case CheckResult::Skipped: return QStringLiteral("skipped");
  case CheckResult::Warning: return QStringLiteral("warning");
  case CheckResult::Failed: return QStringLiteral("failed");
  }
  return {};
}

CheckResult AssessmentReport::worst() const {
  CheckResult worst = CheckResult::Passed;
  for (const AssessmentCheck &c : checks) worst = std::max(worst, c.result);
  return worst;
}

int AssessmentReport::count(CheckResult r) const {
  return static_cast<int>(std::count_if(checks.begin(), checks.end(), [r](const AssessmentCheck &c) { return c.result == r; }));
}

QJsonObject AssessmentReport::toJson() const {
  QJsonArray list;
  for (const AssessmentCheck &c : checks)
    list.append(QJsonObject{{QStringLiteral("id"), c.id}, {QStringLiteral("title"), c.title}, {QStringLiteral("result"), checkResultKey(c.result)}, {QStringLiteral("finding"), c.finding},
                            {QStringLiteral("objects"), QJsonArray::fromStringList(c.objects)}, {QStringLiteral("why"), c.why}, {QStringLiteral("mend"), QJsonArray::fromStringList(c.mend)}, {QStringLiteral("dms"), c.dmsKeys}});
  return {{QStringLiteral("format"), 1}, {QStringLiteral("source"), source}, {QStringLiteral("target"), target}, {QStringLiteral("sourceVersion"), sourceVersion}, {QStringLiteral("targetVersion"), targetVersion},
          {QStringLiteral("taken"), taken.toString(Qt::ISODate)}, {QStringLiteral("tables"), tables}, {QStringLiteral("estimatedRows"), estimatedRows}, {QStringLiteral("bytes"), bytes},
          {QStringLiteral("estimatedSeconds"), estimatedSeconds}, {QStringLiteral("passed"), count(CheckResult::Passed)}, {QStringLiteral("warnings"), count(CheckResult::Warning)},
          {QStringLiteral("failed"), count(CheckResult::Failed)}, {QStringLiteral("skipped"), count(CheckResult::Skipped)}, {QStringLiteral("checks"), list}};
}

QByteArray AssessmentReport::toHtml() const {
  QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>"
                                "body{font-family:sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.4em;text-align:left;vertical-align:top}"
                                ".failed{background:#fbd9d3}.warning{background:#fff1c9}.passed{background:#dff3df}.skipped{background:#eee}pre{white-space:pre-wrap;margin:.2em 0}</style></head><body>\n")
                     .arg(escaped(tr("Premigration assessment")));
  html += QStringLiteral("<h1>%1</h1>\n<p>%2<br>%3</p>\n").arg(escaped(tr("Premigration assessment")), escaped(tr("Source: %1 (%2)").arg(source, sourceVersion)), escaped(tr("Target: %1 (%2)").arg(target, targetVersion)));
  html += QStringLiteral("<p>%1</p>\n<table><tr><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>\n")
              .arg(escaped(tr("%1 failed, %2 warnings, %3 passed, %4 skipped; %5 tables").arg(count(CheckResult::Failed)).arg(count(CheckResult::Warning)).arg(count(CheckResult::Passed)).arg(count(CheckResult::Skipped)).arg(tables)),
                   escaped(tr("Check")), escaped(tr("Result")), escaped(tr("Found")), escaped(tr("What mends it")));
  std::vector<const AssessmentCheck *> ordered;
  for (const AssessmentCheck &c : checks) ordered.push_back(&c);
  std::stable_sort(ordered.begin(), ordered.end(), [](const AssessmentCheck *a, const AssessmentCheck *b) { return a->result > b->result; });
  for (const AssessmentCheck *c : ordered) {
    QString mend;
    for (const QString &m : c->mend) mend += QStringLiteral("<pre>%1</pre>").arg(escaped(m));
    html += QStringLiteral("<tr class=\"%1\"><td><b>%2</b><br>%3</td><td>%4</td><td>%5%6</td><td>%7</td></tr>\n")
                .arg(checkResultKey(c->result), escaped(c->title), escaped(c->why), escaped(resultName(c->result)), escaped(c->finding), c->objects.isEmpty() ? QString() : QStringLiteral("<br>") + escaped(c->objects.join(QLatin1Char('\n'))), mend);
  }
  return (html + QStringLiteral("</table>\n</body></html>\n")).toUtf8();
}

} // namespace portolan::task
