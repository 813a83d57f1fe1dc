// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task/migration_state.h"

#include <QFile>
#include <QHash>
#include <atomic>
#include <thread>

namespace portolan {

struct MigrationOptions;

/// What a run leaves behind beside its report: run.log, events.jsonl and history.jsonl in the run folder, written by a
/// thread of its own that looks at the state once a second. Nothing of it can stop a run.
class RunJournal {
public:
  RunJournal(const MigrationOptions &options, const MigrationState &state);
  ~RunJournal();
  RunJournal(const RunJournal &) = delete;
  RunJournal &operator=(const RunJournal &) = delete;
  /// The last lines; `error` empty: it ended well.
  void end(const QString &stopReason, const QString &error);

private:
  void loop();
  void look(bool last);
  void log(const MigrationMessage &message, MigrationPhase phase);
  void event(int number, const QString &name, const QJsonObject &more);
  void sample(const MigrationProgress &progress);
  bool openFiles();
  [[nodiscard]] int severityOf(const QString &component) const;

  const MigrationState &m_state;
  QString m_folder, m_task;
  QHash<QString, int> m_severities;
  bool m_context = false;
  QFile m_log, m_events, m_history;
  std::size_t m_next = 0;
  qint64 m_lines = 0, m_seconds = 0;
  std::vector<TableState> m_tableStates;
  MigrationPhase m_phase = MigrationPhase::Starting;
  bool m_started = false;
  std::atomic<bool> m_stop{false};
  std::thread m_thread;
};

/// DMS's own words: "Full load", "Table completed", "Table error"…
[[nodiscard]] QString dmsTableState(TableState state);
/// FULL_LOAD_ONLY_FINISHED, STOPPED_AT_SERVER_TIME, NORMAL, FATAL_ERROR…
[[nodiscard]] QString dmsStopReason(const MigrationOptions &options, const MigrationResult &result, bool asked);

} // namespace portolan
