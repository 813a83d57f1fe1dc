// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of one run, in its run folder: run.sqlite holds the plan and what is done, run.lock keeps a second program
// out. What is committed on the target counts; the store only saves asking.
#pragma once

#include "core/transfer/load_types.h"

#include <QMap>
#include <QSet>
#include <mutex>

struct sqlite3;

namespace portolan::transfer {

class RunStore {
public:
  /// Makes the folder and a new store. Errors (State): locked by another run; the folder holds a run already.
  static Result<std::unique_ptr<RunStore>> create(const QString &folder);
  /// Opens what an earlier run left. Errors (State): nothing to resume; locked by another run.
  static Result<std::unique_ptr<RunStore>> resume(const QString &folder);
  ~RunStore();
  RunStore(const RunStore &) = delete;
  RunStore &operator=(const RunStore &) = delete;

  [[nodiscard]] const QString &folder() const { return m_folder; }
  [[nodiscard]] QString runId() const { return value(QStringLiteral("run-id")); }

  /// The key of a fact: the load was read at more than one point, so changes since are applied over it. Set: "1".
  static constexpr QLatin1String Overlap{"overlap"};
  /// Small facts by key ("source", "phase"…). Thread-safe.
  [[nodiscard]] QString value(const QString &key) const;
  Result<> setValue(const QString &key, const QString &value);

  /// The chunks of all tables, in one transaction. `names` are "source → target" lines that a resume must find equal.
  Result<> savePlan(const QStringList &names, const std::vector<TableLoad> &tables);
  [[nodiscard]] bool hasPlan() const { return value(QStringLiteral("planned")) == QLatin1String("1"); }
  /// Puts the saved chunks into `tables`. Errors (State): the tables are not those of the plan.
  Result<> loadPlan(const QStringList &names, std::vector<TableLoad> &tables) const;

  /// The "source → target" lines of the saved plan.
  [[nodiscard]] QStringList plannedNames() const;

  /// Statements that ran on the target, by a digest of their text.
  Result<> markStatement(const SqlText &statement);
  [[nodiscard]] bool statementDone(const SqlText &statement) const;
  /// Statements are marked in one transaction until endMarks(): 10,000 tables must not mean 10,000 syncs.
  Result<> beginMarks();
  Result<> endMarks();

private:
  RunStore() = default;
  Result<> open(const QString &folder, bool fresh);
  Result<> lock();
  Result<> execute(const char *sql) const;

  QString m_folder;
  mutable std::mutex m_mutex;
  sqlite3 *m_db = nullptr;
  int m_lock = -1;
  QSet<QByteArray> m_statements;
};

} // namespace portolan::transfer
