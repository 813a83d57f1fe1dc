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
