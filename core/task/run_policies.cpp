// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/run_policies.h"

#include "core/task/task_settings.h"

#include <QJsonArray>

namespace portolan {

using namespace Qt::Literals;
using transfer::RowAction;

namespace {

class Reader {
public:
  explicit Reader(const task::TaskSettings &settings) : m_settings(settings) {}
  /// The value when the task sets it; the defaults of the two programs differ on purpose.
  [[nodiscard]] QString set(const char *section, const char *key) const {
    return m_settings.isSet(QLatin1String(section), QLatin1String(key)) ? m_settings.text(section, key) : QString();
  }
  [[nodiscard]] qint64 number(const char *section, const char *key) const { return m_settings.isSet(QLatin1String(section), QLatin1String(key)) ? m_settings.integer(section, key) : 0; }
  [[nodiscard]] bool isSet(const char *section, const char *key) const { return m_settings.isSet(QLatin1String(section), QLatin1String(key)); }

private:
  const task::TaskSettings &m_settings;
};

std::optional<RowAction> rowAction(const QString &word) {
  if (word == u"IGNORE_RECORD"_s || word == u"LOG_ERROR"_s) return RowAction::Reject;
  if (word == u"SUSPEND_TABLE"_s) return RowAction::SuspendTable;
  if (word == u"STOP_TASK"_s) return RowAction::Stop;
  return std::nullopt;
}

ConflictPolicy conflictPolicy(const QString &word) {
  if (word == u"INSERT_RECORD"_s || word == u"UPDATE_RECORD"_s) return ConflictPolicy::Overwrite;
  if (word == u"IGNORE_RECORD"_s || word == u"LOG_ERROR"_s) return ConflictPolicy::SkipAndLog;
  return ConflictPolicy::Error;
}

void readLoad(const Reader &r, const task::TaskSettings &s, RunPolicies &p) {
  p.onRowError = rowAction(r.set("ErrorBehavior", "DataErrorPolicy"));
  if (!p.onRowError && s.text("Portolan", "RowErrors") == u"reject"_s) p.onRowError = RowAction::Reject;
  p.onTooLong = rowAction(r.set("ErrorBehavior", "DataTruncationErrorPolicy"));
  p.tableRejects = s.integer("ErrorBehavior", "DataErrorEscalationCount");
  p.rejectEscalation = s.text("ErrorBehavior", "DataErrorEscalationPolicy") == u"STOP_TASK"_s ? RowAction::Stop : RowAction::SuspendTable;
  p.suspendOnMaskError = s.text("ErrorBehavior", "DataMaskingErrorPolicy") == u"SUSPEND_TABLE"_s;
  p.suspendFailedTables = s.text("Portolan", "TableErrors") == u"suspend"_s && s.text("ErrorBehavior", "TableErrorPolicy") != u"STOP_TASK"_s;
  p.maxSuspended = static_cast<int>(std::min<qint64>(s.integer("ErrorBehavior", "TableErrorEscalationCount"), 1'000'000));
  p.commitRate = r.number("FullLoadSettings", "CommitRate");
  p.failOnNoTables = s.boolean("ErrorBehavior", "FailOnNoTablesCaptured");
}

void readRetries(const Reader &r, const task::TaskSettings &s, RunPolicies &p) {
  const qint64 attempts = s.integer("ErrorBehavior", "RecoverableErrorCount");
  if (attempts >= 0) p.retry.attempts = p.loadRetries = static_cast<int>(std::min<qint64>(attempts, 1'000'000));
  if (r.isSet("ErrorBehavior", "RecoverableErrorInterval")) p.retry.firstMillis = p.retryMillis = static_cast<int>(s.integer("ErrorBehavior", "RecoverableErrorInterval")) * 1000;
  p.retry.growing = s.boolean("ErrorBehavior", "RecoverableErrorThrottling");
  if (r.isSet("ErrorBehavior", "RecoverableErrorThrottlingMax") || p.retry.firstMillis > p.retry.mostMillis)
    p.retry.mostMillis = std::max(p.retry.firstMillis, static_cast<int>(s.integer("ErrorBehavior", "RecoverableErrorThrottlingMax")) * 1000);
  p.retry.endAtMost = r.isSet("ErrorBehavior", "RecoverableErrorThrottlingMax") && s.boolean("ErrorBehavior", "RecoverableErrorStopRetryAfterThrottlingMax");
}

void readChanges(const Reader &r, const task::TaskSettings &s, RunPolicies &p) {
  const QString insert = r.set("ErrorBehavior", "ApplyErrorInsertPolicy"), update = r.set("ErrorBehavior", "ApplyErrorUpdatePolicy"), remove = r.set("ErrorBehavior", "ApplyErrorDeletePolicy");
  p.anyApplyPolicy = !insert.isEmpty() || !update.isEmpty() || !remove.isEmpty();
  p.duplicate = conflictPolicy(insert);
  p.missing = conflictPolicy(update);
  p.missingDelete = conflictPolicy(remove);
  p.suspendOnApplyError = QStringList{insert, update, remove}.contains(u"SUSPEND_TABLE"_s) || s.text("Portolan", "TableErrors") == u"suspend"_s;
  p.conflictsPerTable = s.integer("ErrorBehavior", "ApplyErrorEscalationCount");
  const QString escalation = s.text("ErrorBehavior", "ApplyErrorEscalationPolicy");
  if (escalation == u"LOG_ERROR"_s) p.conflictsPerTable = 0; // each is in the log anyway
  p.conflictsEndRun = escalation == u"STOP_TASK"_s;
  p.stopOnTruncate = s.boolean("ErrorBehavior", "ApplyErrorFailOnTruncationDdl");
  const char *tuning = "ChangeProcessingTuning";
  p.tuning.transactionChanges = r.number(tuning, "MinTransactionSize");
  p.tuning.transactionMillis = r.number(tuning, "CommitTimeout") * 1000;
  if (p.tuning.transactionChanges > 0 && p.tuning.transactionMillis == 0) p.tuning.transactionMillis = s.integer(tuning, "CommitTimeout") * 1000;
  p.tuning.batchLeastMillis = r.number(tuning, "BatchApplyTimeoutMin") * 1000;
  p.tuning.batchMostMillis = r.number(tuning, "BatchApplyTimeoutMax") * 1000;
  if (p.tuning.batchLeastMillis > 0 && p.tuning.batchMostMillis == 0) p.tuning.batchMostMillis = std::max(p.tuning.batchLeastMillis, s.integer(tuning, "BatchApplyTimeoutMax") * 1000);
  p.tuning.batchChanges = r.number(tuning, "BatchSplitSize");
  p.tuning.batchBytes = r.number(tuning, "BatchApplyMemoryLimit") << 20;
}

void readTimeTravel(const task::TaskSettings &s, RunPolicies &p) {
  p.timeTravel = s.boolean("TTSettings", "EnableTT");
  p.timeTravelMustWork = s.boolean("TTSettings", "FailTaskOnTTFailure");
  const QJsonObject record = s.value(u"TTSettings"_s, u"TTRecordSettings"_s).toObject();
  const QJsonValue operations = record.value(u"OperationsToLog"_s);
  const QStringList words = operations.isArray() ? operations.toVariant().toStringList() : operations.toString().split(u',', Qt::SkipEmptyParts);
  for (const QString &word : words) p.timeTravelOperations << word.trimmed().toLower();
  if (p.timeTravelOperations.contains(u"all"_s)) p.timeTravelOperations.clear();
  p.timeTravelRecordBytes = static_cast<qint64>(record.value(u"MaxRecordSize"_s).toVariant().toLongLong()) * 1024;
}

} // namespace

RunPolicies RunPolicies::from(const task::TaskSettings *settings) {
  RunPolicies p;
  if (!settings) return p;
  const Reader r(*settings);
  readLoad(r, *settings, p);
  readRetries(r, *settings, p);
  readChanges(r, *settings, p);
  readTimeTravel(*settings, p);
  p.controlSchema = settings->text("ControlTablesSettings", "ControlSchema");
  const char *slot = r.isSet("ControlTablesSettings", "historyTimeslotInMinutes") ? "historyTimeslotInMinutes" : "HistoryTimeslotInMinutes";
  p.historyMinutes = static_cast<int>(settings->integer("ControlTablesSettings", slot));
  p.validationJobs = static_cast<int>(r.number("ValidationSettings", "ThreadCount"));
  p.listedDifferences = static_cast<int>(std::min<qint64>(r.number("ValidationSettings", "TableFailureMaxCount"), 10'000'000));
  p.skipLargeColumns = settings->boolean("ValidationSettings", "SkipLobColumns");
  return p;
}

} // namespace portolan
