// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and JSON.
#include "core/convert/findings.h"
#include "core/report/schema_assessment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::report {

namespace {

/// RFC 4180; a text that a spreadsheet would run as a formula is led by an apostrophe.
QByteArray csvLine(const QStringList &cells) {
  QStringList texts;
  for (QString cell : cells) {
    if (!cell.isEmpty() && QStringLiteral("=+-@\t").contains(cell.front())) {
      bool number = false;
      static_cast<void>(cell.toDouble(&number));
      if (!number) cell.prepend(QLatin1Char('\''));
    }
    const bool quoted = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    texts << (quoted ? QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"') : cell);
  }
  return texts.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QString hours(double v) { return QString::number(v, 'f', 2); }
QString number(qint64 v) { return QString::number(v); }
QString percent(int part, int whole) { return whole == 0 ? QStringLiteral("100") : QString::number(100.0 * part / whole, 'f', 1); }

QString key(const char *text) { return QString::fromLatin1(text); }

QJsonObject kindJson(const KindCount &k) {
  return {{key("kind"), k.kind}, {key("storage"), k.storage}, {key("total"), k.total}, {key("automatic"), k.automatic}, {key("simple"), k.simple}, {key("medium"), k.medium},
          {key("significant"), k.significant}, {key("linesOfCode"), k.lines}, {key("hours"), k.hours}};
}

QJsonObject findingJson(const convert::Finding &f) {
  return {{key("id"), f.id}, {key("severity"), convert::severityName(f.severity)}, {key("complexity"), convert::complexityName(f.complexity)}, {key("category"), f.category},
          {key("kind"), f.objectKind}, {key("object"), f.object.display()}, {key("line"), f.line}, {key("column"), f.column}, {key("targetLine"), f.targetLine},
          {key("targetColumn"), f.targetColumn}, {key("message"), f.message}, {key("action"), f.action}};
}

QJsonObject targetJson(const TargetAssessment &t) {
  QJsonArray kinds, groups, findings;
  for (const KindCount &k : t.kinds) kinds.append(kindJson(k));
  for (const FindingGroup &g : t.groups)
    groups.append(QJsonObject{{key("id"), g.id}, {key("title"), g.title}, {key("category"), g.category}, {key("severity"), convert::severityName(g.severity)}, {key("complexity"), convert::complexityName(g.complexity)},
                              {key("occurrences"), g.occurrences}, {key("learningHours"), g.learningHours}, {key("hoursEach"), g.hoursEach}, {key("hours"), g.hours()}, {key("help"), g.help}});
  for (const convert::Finding &f : t.findings) findings.append(findingJson(f));
  QJsonObject o{{key("target"), t.title}, {key("complexity"), t.complexity}, {key("hours"), t.hours}, {key("linesWithFindings"), t.linesWithFindings}, {key("kinds"), kinds},
                {key("storage"), kindJson(t.sum(true))}, {key("code"), kindJson(t.sum(false))}, {key("actionItems"), groups}, {key("findings"), findings}};
  if (!t.failed.isEmpty()) o.insert(key("failed"), t.failed);
  return o;
}

} // namespace

AssessmentCsv assessmentCsv(const SchemaAssessment &a) {
  AssessmentCsv csv;
  csv.items = csvLine({key("Target"), key("Category"), key("Occurrence"), key("Action item"), key("Subject"), key("Group"), key("Description"), key("Documentation"), key("Recommended action"), key("Line"),
                       key("Position"), key("Target line"), key("Target position"), key("Source"), key("Schema"), key("Object"), key("Estimated complexity")});
  csv.actionItems = csvLine({key("Target"), key("Action item"), key("Title"), key("Category"), key("Severity"), key("Occurrences"), key("Learning hours"), key("Hours per occurrence"), key("Hours"), key("Recommended action")});
  csv.summary = csvLine({key("Target"), key("Category"), key("Storage or code"), key("Objects"), key("Automatic"), key("Simple"), key("Medium"), key("Significant"), key("Lines of code"), key("Hours")});
  for (const TargetAssessment &t : a.targets) {
    for (const convert::Finding &f : t.findings) {
      const QString place = f.line > 0 ? QStringLiteral("%1/%2:%3").arg(f.object.display()).arg(f.line).arg(f.column) : f.object.display();
      const convert::FindingInfo *info = convert::findingInfo(f.id);
      csv.items += csvLine({t.title, f.objectKind, place, f.id, info ? info->title : QString(), f.category, f.message, QStringLiteral("portolan-cli help %1").arg(f.id), f.action, number(f.line), number(f.column),
                            number(f.targetLine), number(f.targetColumn), a.source, f.object.schema, f.object.name, convert::complexityName(f.complexity)});
    }
    for (const FindingGroup &g : t.groups)
      csv.actionItems += csvLine({t.title, g.id, g.title, g.category, convert::severityName(g.severity), number(g.occurrences), hours(g.learningHours), hours(g.hoursEach), hours(g.hours()), g.help});
    for (const KindCount &k : t.kinds)
      csv.summary += csvLine({t.title, k.kind, k.storage ? key("storage") : key("code"), number(k.total), number(k.automatic), number(k.simple), number(k.medium), number(k.significant), number(k.lines), hours(k.hours)});
  }
  return csv;
}

QByteArray serversCsv(const std::vector<SchemaAssessment> &assessments) {
  QByteArray csv = csvLine({key("Server"), key("Source"), key("Version"), key("Schemas"), key("Target"), key("Storage objects"), key("Storage automatic %"), key("Code objects"), key("Code automatic %"),
                            key("Lines of code"), key("Lines without finding %"), key("Hours"), key("Complexity"), key("Not assessed because")});
  for (const SchemaAssessment &a : assessments)
    for (const TargetAssessment &t : a.targets) {
      const KindCount storage = t.sum(true), code = t.sum(false);
      const auto clean = static_cast<int>(std::max<qint64>(0, a.linesOfCode - t.linesWithFindings));
      csv += csvLine({a.name, a.source, a.flavour + QLatin1Char(' ') + a.version, a.schemas.join(QLatin1Char(' ')), t.title, number(storage.total), percent(storage.automatic, storage.total), number(code.total),
                      percent(code.automatic, code.total), number(a.linesOfCode), percent(clean, static_cast<int>(a.linesOfCode)), hours(t.hours), number(t.complexity), t.failed});
    }
  return csv;
}

QByteArray assessmentJson(const SchemaAssessment &a) {
  QJsonArray targets, features;
  for (const TargetAssessment &t : a.targets) targets.append(targetJson(t));
  for (const Feature &f : a.features) features.append(QJsonObject{{key("name"), f.name}, {key("count"), f.count}, {key("example"), f.example}});
  return QJsonDocument(QJsonObject{{key("name"), a.name}, {key("source"), a.source}, {key("flavour"), a.flavour}, {key("version"), a.version}, {key("taken"), a.taken.toString(Qt::ISODate)},
                                   {key("schemas"), QJsonArray::fromStringList(a.schemas)}, {key("linesOfCode"), a.linesOfCode}, {key("features"), features},
                                   {key("notScanned"), QJsonArray::fromStringList(a.notScanned)}, {key("assumptions"), QJsonArray::fromStringList(assumptions())}, {key("targets"), targets}}).toJson();
}

} // namespace portolan::report
