// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/run_journal.h"

#include "core/base/clock.h"
#include "core/task/task_settings.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan {

using namespace Qt::Literals;

namespace {

constexpr int SampleSeconds = 10;
enum Severity { Error_ = 0, Warning_ = 1, Info_ = 2, Debug_ = 3 };

QString isoTime(qint64 micros) { return QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC).toString(Qt::ISODateWithMs); }

/// The component of DMS that would say it: by what the run does at that moment.
QString componentOf(MigrationPhase phase) {
  switch (phase) {
  case MigrationPhase::Introspecting: return u"METADATA_MANAGER"_s;
  case MigrationPhase::Converting: return u"TABLES_MANAGER"_s;
  case MigrationPhase::Loading: return u"SOURCE_UNLOAD"_s;
  case MigrationPhase::Creating: case MigrationPhase::Indexing: case MigrationPhase::Constraints: case MigrationPhase::Code: return u"TARGET_LOAD"_s;
  case MigrationPhase::Following: return u"TARGET_APPLY"_s;
  case MigrationPhase::Validating: return u"VALIDATOR_EXT"_s;
  case MigrationPhase::Starting: case MigrationPhase::CuttingOver: case MigrationPhase::Done: case MigrationPhase::Failed: case MigrationPhase::Cancelled: return u"TASK_MANAGER"_s;
  }
  return u"COMMON"_s;
}

int severityFrom(const QString &word) {
  if (word.endsWith(u"_ERROR"_s)) return Error_;
  if (word.endsWith(u"_WARNING"_s)) return Warning_;
  return word.endsWith(u"_DEBUG"_s) ? Debug_ : Info_;
}

} // namespace

QString dmsTableState(TableState state) {
  switch (state) {
  case TableState::Waiting: case TableState::Before: return u"Before load"_s;
  case TableState::Loading: case TableState::Indexing: return u"Full load"_s;
  case TableState::Loaded: case TableState::Following: case TableState::Validating: case TableState::Validated: case TableState::Different: return u"Table completed"_s;
  case TableState::Suspended: case TableState::Failed: return u"Table error"_s;
  case TableState::Skipped: return u"Table cancelled"_s;
  }
  return {};
}

QString dmsStopReason(const MigrationOptions &options, const MigrationResult &result, bool asked) {
  if (result.error && !result.error->isCancelled()) {
    if (result.error->connectionLost()) return u"RECOVERABLE_ERROR"_s;
    return result.error->message().contains(u"disk"_s) ? u"STOPPED_DUE_TO_LOW_DISK"_s : u"FATAL_ERROR"_s;
  }
  if (asked || result.error) return u"NORMAL"_s;
  if (options.type == MigrationType::FullLoad) return options.settings && options.settings->boolean("FullLoadSettings", "StopTaskCachedChangesNotApplied") ? u"STOPPED_AFTER_FULL_LOAD"_s : u"FULL_LOAD_ONLY_FINISHED"_s;
  if (options.stopPosition == u"now"_s) return u"STOPPED_AFTER_CACHED_EVENTS"_s;
  return options.stopPosition.contains(u'T') || options.stopPosition.startsWith(u"20"_s) ? u"STOPPED_AT_COMMIT_TIME"_s : u"NORMAL"_s;
}

RunJournal::RunJournal(const MigrationOptions &options, const MigrationState &state) : m_state(state), m_folder(QDir(options.runFolder).absolutePath()), m_task(QFileInfo(m_folder).fileName()) {
  if (options.settings) {
    const QJsonArray components = options.settings->value(u"Logging"_s, u"LogComponents"_s).toArray();
    for (const QJsonValue v : components) m_severities.insert(v.toObject().value(u"Id"_s).toString(), severityFrom(v.toObject().value(u"Severity"_s).toString()));
    m_context = options.settings->boolean("Logging", "EnableLogContext");
  }
  m_thread = std::thread([this] { loop(); });
}

RunJournal::~RunJournal() {
  m_stop = true;
  if (m_thread.joinable()) m_thread.join();
}

int RunJournal::severityOf(const QString &component) const { return m_severities.value(component, Info_); }

/// The run folder is made by the run itself: until then the messages wait.
bool RunJournal::openFiles() {
  if (m_log.isOpen()) return true;
  if (!QFile::exists(QDir(m_folder).filePath(u"run.sqlite"_s))) return false;
  QFile *const files[] = {&m_log, &m_events, &m_history};
  const QString names[] = {u"run.log"_s, u"events.jsonl"_s, u"history.jsonl"_s};
  for (int i = 0; i < 3; ++i) {
    files[i]->setFileName(QDir(m_folder).filePath(names[i]));
    if (!files[i]->open(QIODevice::WriteOnly | QIODevice::Append)) return false;
  }
  return true;
}

void RunJournal::loop() {
  while (!m_stop.load()) {
    for (int i = 0; i < 10 && !m_stop.load(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(100));
    if (!m_stop.load()) look(false);
  }
}

void RunJournal::log(const MigrationMessage &message, MigrationPhase phase) {
  const QString component = componentOf(phase);
  const int severity = message.level == MigrationMessage::Level::Error ? Error_ : message.level == MigrationMessage::Level::Warning ? Warning_ : Info_;
  if (severity > severityOf(component)) return;
  QString text = message.object.isEmpty() ? message.text : message.object + u": "_s + message.text;
  if (m_context) text += u" {phase: %1%2}"_s.arg(phaseKey(phase), message.object.isEmpty() ? QString() : u", object: "_s + message.object);
  text.replace(u'\n', u' ');
  const QString line = u"%1: %2 [%3]%4:  %5\n"_s.arg(++m_lines, 8, 10, QLatin1Char('0')).arg(isoTime(message.micros).chopped(1).section(u'.', 0, 0), component.leftJustified(16), QString(QStringLiteral("EWI").at(severity)), text);
  m_log.write(line.toUtf8());
}

void RunJournal::event(int number, const QString &name, const QJsonObject &more) {
  QJsonObject object{{u"time"_s, isoTime(Clock::system().nowMicros())}, {u"event"_s, name}, {u"task"_s, m_task}};
  if (number > 0) object.insert(u"dms"_s, u"DMS-EVENT-%1"_s.arg(number, 4, 10, QLatin1Char('0')));
  for (auto it = more.begin(); it != more.end(); ++it) object.insert(it.key(), it.value());
  m_events.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void RunJournal::sample(const MigrationProgress &p) {
  QJsonArray tables;
  for (const TableProgress &t : p.tables)
    tables.append(QJsonObject{{u"SchemaName"_s, t.source.schema}, {u"TableName"_s, t.source.name}, {u"TableState"_s, dmsTableState(t.state)}, {u"FullLoadRows"_s, t.rows}, {u"FullLoadErrorRows"_s, t.rejected},
                              {u"Inserts"_s, t.inserts}, {u"Updates"_s, t.updates}, {u"Deletes"_s, t.deletes}, {u"Ddls"_s, t.ddl}, {u"ValidationState"_s, t.validation}, {u"LastError"_s, t.lastError},
                              {u"FullLoadStartTime"_s, t.startedMicros > 0 ? isoTime(t.startedMicros) : QString()}, {u"FullLoadEndTime"_s, t.finishedMicros > 0 ? isoTime(t.finishedMicros) : QString()}});
  const QJsonObject object{{u"time"_s, isoTime(Clock::system().nowMicros())}, {u"phase"_s, phaseKey(p.phase)}, {u"rows"_s, p.rows}, {u"bytes"_s, p.bytes}, {u"rejected"_s, p.rejected},
                           {u"rowsPerSecond"_s, p.rowsPerSecond}, {u"bytesPerSecond"_s, p.bytesPerSecond}, {u"CDCLatencyTarget"_s, p.lagSeconds}, {u"position"_s, p.position}, {u"retries"_s, p.retries}, {u"tables"_s, tables}};
  m_history.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void RunJournal::look(bool last) {
  if (!openFiles()) return;
  const MigrationProgress p = m_state.progress();
  if (!std::exchange(m_started, true)) event(69, u"started"_s, {});
  for (const MigrationMessage &message : m_state.messagesSince(m_next)) log(message, p.phase);
  if (p.phase != m_phase) event(0, u"phase"_s, {{u"phase"_s, phaseKey(p.phase)}});
  m_phase = p.phase;
  m_tableStates.resize(p.tables.size(), TableState::Waiting);
  for (std::size_t i = 0; i < p.tables.size(); ++i) {
    if (m_tableStates[i] == p.tables[i].state) continue;
    m_tableStates[i] = p.tables[i].state;
    event(0, u"table"_s, {{u"table"_s, p.tables[i].source.display()}, {u"state"_s, tableStateKey(p.tables[i].state)}, {u"TableState"_s, dmsTableState(p.tables[i].state)}});
  }
  if (last || m_seconds++ % SampleSeconds == 0) sample(p);
  m_log.flush();
  m_events.flush();
  m_history.flush();
}

void RunJournal::end(const QString &stopReason, const QString &error) {
  m_stop = true;
  if (m_thread.joinable()) m_thread.join();
  look(true);
  if (!m_events.isOpen()) return;
  if (error.isEmpty()) event(79, u"stopped"_s, {{u"StopReason"_s, stopReason}});
  else event(78, u"failed"_s, {{u"StopReason"_s, stopReason}, {u"error"_s, error}});
  m_events.flush();
}

} // namespace portolan
