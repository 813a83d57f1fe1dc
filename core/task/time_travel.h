// SPDX-License-Identifier: GPL-3.0-or-later
// The time-travel log of a task: every change that was applied to the target, with old and new values and the source's
// position, in compressed files that can be searched by key. The format is described in core/task/README.md.
#pragma once

#include "core/replicate/change_journal.h"

#include <QJsonObject>
#include <functional>
#include <memory>

namespace portolan {

struct TimeTravelOptions {
  QStringList operations;   ///< insert, update, delete, truncate, ddl; empty: all
  qint64 recordBytes = 0;   ///< longer values are cut and marked; 0: never
  qint64 fileBytes = 64 << 20; ///< a new file after so much text
  bool mustWork = true;     ///< false: a log that cannot be written is said once and the task goes on
  std::function<void(const QString &)> problem;
};

/// Writes the log of one run below `folder`. Values are those that reach the target: masked ones are masked here too.
class TimeTravelLog final : public replicate::ChangeJournal {
public:
  TimeTravelLog(QString folder, TimeTravelOptions options);
  ~TimeTravelLog() override;
  Result<> started(const Position &checkpoint) override;
  Result<> write(const ChangeBatch &changes, const Position &end) override;
  Result<> applied(const Position &end) override;
  Result<> abandoned() override;

private:
  Result<> guarded(Result<> result);
  Result<> line(const QJsonObject &object);
  Result<> sync();
  Result<> open();
  Result<> close();
  class File;
  QString m_folder;
  TimeTravelOptions m_options;
  std::unique_ptr<File> m_file;
  qint64 m_number = 0;
  bool m_pending = false, m_broken = false;
};

struct TimeTravelQuery {
  QString table;                    ///< "schema.table" or "table" of the target; empty: every table
  QMap<QString, QString> key;       ///< column → value; empty: every row
  QString from, to;                 ///< ISO times of the source's commit, inclusive; empty: open
};

/// Applied changes in the order in which they were applied. `found` gives false to end the search. Gives how many entries
/// were looked at. Errors (State): there is no log, a file is damaged before its end.
Result<qint64> searchTimeTravel(const QString &folder, const TimeTravelQuery &query, const std::function<bool(const QJsonObject &)> &found);

} // namespace portolan
