// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/rejects.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan::ui {

using namespace Qt::StringLiterals;

std::vector<RejectedRow> readRejects(const QString &runFolder, int limit) {
  std::vector<RejectedRow> rows;
  qint64 budget = 1 << 20;
  const QDir folder(runFolder);
  QStringList files = folder.entryList({u"*reject*.jsonl"_s, u"*reject*.json"_s}, QDir::Files, QDir::Name);
  const QDir sub(runFolder + u"/rejects"_s);
  if (sub.exists())
    for (const QString &name : sub.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) files << u"rejects/"_s + name;
  for (const QString &name : files) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) continue;
    while (!file.atEnd() && int(rows.size()) < limit && budget > 0) {
      const QByteArray line = file.readLine(budget);
      budget -= line.size();
      const QJsonObject o = QJsonDocument::fromJson(line).object();
      if (o.isEmpty()) continue;
      const auto text = [&o](const QString &key) {
        const QJsonValue v = o.value(key);
        return v.isObject() ? QString::fromUtf8(QJsonDocument(v.toObject()).toJson(QJsonDocument::Compact)) : v.toVariant().toString();
      };
      rows.push_back({text(u"table"_s), text(u"key"_s), text(u"column"_s), text(u"value"_s), text(u"reason"_s)});
    }
  }
  return rows;
}

} // namespace portolan::ui
