// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/status_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace portolan::replicate {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Replicate", text); }
QString isoTime(qint64 micros) { return micros > 0 ? QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC).toString(Qt::ISODateWithMs) : QString(); }

QJsonObject tableToJson(const TableCounts &t) {
  QJsonObject o{{u"source"_s, t.source.display()}, {u"target"_s, t.target.display()}, {u"captured"_s, t.captured}, {u"inserts"_s, t.inserts},
                {u"updates"_s, t.updates}, {u"deletes"_s, t.deletes}, {u"ddl"_s, t.ddl}, {u"skipped"_s, t.skipped}};
  if (t.suspended) {
    o[u"suspended"_s] = true;
    o[u"reason"_s] = t.reason;
    o[u"preparedStatement"_s] = t.preparedStatement;
  }
  return o;
}

QJsonObject laneToJson(const LaneProgress &lane) {
  QJsonArray tables;
  for (const TableCounts &t : lane.tables) tables.append(tableToJson(t));
  return {{u"state"_s, lane.state}, {u"mode"_s, lane.mode}, {u"checkpoint"_s, lane.checkpoint.text}, {u"transaction"_s, lane.transaction},
          {u"lagSeconds"_s, lane.lagSeconds}, {u"pendingChanges"_s, lane.pendingChanges}, {u"pendingBytes"_s, lane.pendingBytes},
          {u"transactions"_s, lane.transactions}, {u"changes"_s, lane.changes}, {u"conflicts"_s, lane.conflicts}, {u"reconnects"_s, lane.reconnects},
          {u"changesPerSecond"_s, lane.changesPerSecond}, {u"tables"_s, tables}};
}

/// Field 22 of /proc/pid/stat: when the process started, so that a recycled pid is not taken for it.
QString startOf(qint64 pid) {
  QFile file(u"/proc/%1/stat"_s.arg(pid));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray text = file.readAll();
  const QByteArray tail = text.mid(text.lastIndexOf(')') + 2);
  return QString::fromLatin1(tail.split(' ').value(19));
}

} // namespace

QJsonObject progressToJson(const ReplicationProgress &p) {
  QJsonArray lanes;
  for (const LaneProgress &l : p.lanes) lanes.append(laneToJson(l));
  return {{u"state"_s, p.state}, {u"received"_s, p.received.text}, {u"current"_s, p.current.text}, {u"lagBytes"_s, p.lagBytes},
          {u"retainedBytes"_s, p.retainedBytes}, {u"lagSeconds"_s, p.lagSeconds}, {u"upToDateAsOf"_s, isoTime(p.upToDateMicros)},
          {u"capturedChanges"_s, p.capturedChanges}, {u"capturedPerSecond"_s, p.capturedPerSecond}, {u"sourceReconnects"_s, p.sourceReconnects},
          {u"health"_s, p.health}, {u"targets"_s, lanes}};
}

QJsonObject processStamp() {
  const qint64 pid = QCoreApplication::applicationPid();
  return {{u"pid"_s, pid}, {u"processStart"_s, startOf(pid)}};
}

bool isRunning(const QJsonObject &status) {
  const qint64 pid = status[u"pid"_s].toInteger();
  return pid > 0 && !startOf(pid).isEmpty() && startOf(pid) == status[u"processStart"_s].toString();
}

Result<> writeStatus(const QString &runFolder, const QJsonObject &status) {
  QSaveFile file(QDir(runFolder).filePath(QLatin1String(StatusFileName)));
  if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(status).toJson()) < 0 || !file.commit())
    return std::unexpected(Error::state(tr("The status of the run cannot be written: %1").arg(file.errorString())).withObject(file.fileName()));
  return {};
}

Result<QJsonObject> readStatus(const QString &runFolder) {
  QFile file(QDir(runFolder).filePath(QLatin1String(StatusFileName)));
  if (!file.open(QIODevice::ReadOnly))
    return std::unexpected(Error::state(tr("There is no status of a run in %1").arg(runFolder)).withHint(tr("Name the run folder that migrate printed when it started")));
  QJsonParseError parse;
  const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parse);
  if (!document.isObject()) return std::unexpected(Error::state(tr("The status file cannot be read: %1").arg(parse.errorString())).withObject(file.fileName()));
  return document.object();
}

Result<> postRequest(const QString &runFolder, RunRequest request) {
  QSaveFile file(QDir(runFolder).filePath(u"request"_s));
  const QByteArray text = request == RunRequest::Stop ? "stop\n" : request == RunRequest::StopAtCurrent ? "stop-at-current\n" : "";
  if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit())
    return std::unexpected(Error::state(tr("The request cannot be written: %1").arg(file.errorString())).withObject(file.fileName()));
  return {};
}

RunRequest takeRequest(const QString &runFolder) {
  QFile file(QDir(runFolder).filePath(u"request"_s));
  if (!file.exists() || !file.open(QIODevice::ReadOnly)) return RunRequest::None;
  const QByteArray text = file.readAll().trimmed();
  file.remove();
  if (text == "stop") return RunRequest::Stop;
  if (text == "stop-at-current") return RunRequest::StopAtCurrent;
  return RunRequest::None;
}

} // namespace portolan::replicate
