// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/run_report.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
QString valueText(const QJsonValue &v) {
  if (v.isUndefined()) return {};
  return v.isNull() ? u"NULL"_s : v.toVariant().toString();
}
} // namespace

void readRunReport(const QString &runFolder, MigrationProgress &progress, MigrationResult &result) {
  constexpr qint64 largest = 32 << 20;
  QFile file(runFolder + u"/report.json"_s);
  if (runFolder.isEmpty() || file.size() > largest || !file.open(QIODevice::ReadOnly)) return;
  const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
  const auto name = [](const QString &text) {
    const auto dot = text.indexOf(u'.');
    return dot < 0 ? ObjectName{{}, text} : ObjectName{text.left(dot), text.mid(dot + 1)};
  };
  for (const QJsonValue &v : report.value(u"tables"_s).toArray()) {
    TableProgress t;
    t.source = name(v[u"source"_s].toString());
    t.target = name(v[u"target"_s].toString());
    for (int s = 0; s <= int(TableState::Skipped); ++s)
      if (tableStateKey(TableState(s)) == v[u"state"_s].toString()) t.state = TableState(s);
    t.rows = v[u"rows"_s].toInteger();
    t.bytes = v[u"bytes"_s].toInteger();
    t.rejected = v[u"rejected"_s].toInteger();
    t.chunks = v[u"chunks"_s].toInt();
    t.chunksDone = v[u"chunksDone"_s].toInt();
    t.validation = v[u"validation"_s].toString();
    t.lastError = v[u"error"_s].toString();
    t.exactRows = true;
    progress.tables.push_back(std::move(t));
  }
  progress.retries = report.value(u"retries"_s).toInt();
  for (const QJsonValue &v : report.value(u"findings"_s).toArray()) {
    convert::Finding f;
    f.id = v[u"id"_s].toString();
    f.objectKind = v[u"kind"_s].toString();
    f.object = name(v[u"object"_s].toString());
    f.message = v[u"message"_s].toString();
    f.action = v[u"action"_s].toString();
    for (const convert::Severity s : {convert::Severity::Info, convert::Severity::Warning, convert::Severity::Error})
      if (convert::severityName(s) == v[u"severity"_s].toString()) f.severity = s;
    result.findings.push_back(std::move(f));
  }
  for (const QJsonValue &v : report.value(u"notMoved"_s).toArray()) result.notMoved.emplace_back(name(v[u"object"_s].toString()), v[u"why"_s].toString());
}

std::vector<DifferingCell> readDifferences(const QString &runFolder, int limit) {
  std::vector<DifferingCell> out;
  QFile file(runFolder + u"/differences.jsonl"_s);
  if (runFolder.isEmpty() || !file.open(QIODevice::ReadOnly)) return out;
  qint64 budget = 1 << 20; // it is read in the GUI thread
  while (!file.atEnd() && int(out.size()) < limit && budget > 0) {
    const QByteArray line = file.readLine(budget);
    budget -= line.size();
    const QJsonObject o = QJsonDocument::fromJson(line).object();
    if (o.isEmpty()) continue;
    const QString table = o.value(u"table"_s).toString(o.value(u"source"_s).toString()), key = o.value(u"key"_s).toString();
    const QJsonArray cells = o.value(u"cells"_s).toArray();
    if (cells.isEmpty()) {
      const QString kind = o.value(u"kind"_s).toString();
      const QString there = QCoreApplication::translate("portolan::ui::ValidatePage", "row is there"), missing = QCoreApplication::translate("portolan::ui::ValidatePage", "row is missing");
      out.push_back({table, key, {}, kind == "extra"_L1 ? missing : there, kind == "missing"_L1 ? missing : there});
    }
    for (const QJsonValue &c : cells) out.push_back({table, key, c[u"column"_s].toString(), valueText(c[u"source"_s]), valueText(c[u"target"_s])});
  }
  return out;
}

} // namespace portolan::ui
