// SPDX-License-Identifier: GPL-3.0-or-later
// What one proof run carries from object to object.
#pragma once

#include "core/prove/effects.h"
#include "core/prove/prove.h"

#include <map>

namespace portolan::prove {

/// One side: its connection, its catalog and how far its clock is from ours.
struct Side {
  Connection *connection = nullptr;
  const Catalog *catalog = nullptr;
  qint64 clockMicros = 0; ///< server minus ours
  [[nodiscard]] sql::Dialect dialect() const { return connection->dialect(); }
  [[nodiscard]] bool mysql() const { return sql::isMySqlFamily(dialect()); }
  [[nodiscard]] bool postgres() const { return dialect() == sql::Dialect::Postgres; }
};

/// What one call or change gave on one side.
struct Outcome {
  std::optional<Error> error;
  std::vector<QueryResult> results; ///< result sets in order; the last one holds the returned value or the OUT values when `values`
  bool values = false;
  std::vector<RowBag> effectsBefore, effectsAfter; ///< per tracked table
  Now now;
};

/// What differs between two outcomes; empty: nothing.
struct Comparison { QString what; QStringList details; QStringList notes; bool bothFailed = false; qint64 rows = 0; };

class Session {
public:
  Session(const End &source, const End &target, const ProveOptions &options, const CancelToken &cancel);
  Result<> open(); ///< time limits, clocks, names

  Proof view(const View &view);
  Proof routine(const Routine &routine);
  Proof trigger(const Trigger &trigger);
  [[nodiscard]] bool onTarget(const Trigger &trigger, const Table &target) const;

  [[nodiscard]] bool wanted(const ObjectName &name) const;
  [[nodiscard]] const NameMap &names() const { return m_names; }
  /// A side that was lost: nothing more can be said.
  std::optional<Error> lost;

  // --- for the files of this room
  [[nodiscard]] Now nowOn(const Side &side, qint64 startedMicros) const;
  [[nodiscard]] std::vector<TrackedTable> tracked(const QSet<ObjectName> &tables, QStringList &notes) const;
  /// Runs `work` in a transaction that is rolled back and reads the tracked tables after it.
  Outcome attempt(Side &side, bool isTarget, const std::vector<TrackedTable> &tables, const std::function<Result<std::vector<QueryResult>>()> &work, bool blankNumbered);
  [[nodiscard]] Comparison compare(const Outcome &source, const Outcome &target, const std::vector<TrackedTable> &tables) const;
  /// Rows of the table before anything was done, read once.
  Result<const RowBag *> before(Side &side, bool isTarget, const TrackedTable &table, bool blankNumbered);

  Side m_source, m_target;
  const ProveOptions &m_options;
  const CancelToken &m_cancel;

private:
  NameMap m_names;
  std::map<QString, RowBag> m_before;
  QStringList m_patterns;
};

[[nodiscard]] qint64 microsNow();

} // namespace portolan::prove
