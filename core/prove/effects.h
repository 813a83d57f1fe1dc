// SPDX-License-Identifier: GPL-3.0-or-later
// Which tables a program may write, and what it did to their rows.
#pragma once

#include "core/catalog/catalog.h"
#include "core/mapping/name_map.h"
#include "core/prove/values.h"
#include "core/sql/dialect.h"

#include <QSet>

namespace portolan::prove {

/// What the text of a program says of its effects, everything it calls and fires included.
struct Reach {
  QSet<ObjectName> tables;  ///< written
  QSet<ObjectName> reads;   ///< tables named anywhere: where inputs are sampled
  QString endsTransaction;  ///< set: why it must not be run in a transaction that is to be rolled back
  bool dynamic = false;     ///< runs text that is made at run time
  bool commits = false;     ///< drops its own temporary table, which ends MySQL's transaction: harmless when nothing is written
};

class ReachFinder {
public:
  ReachFinder(const Catalog &catalog, sql::Dialect dialect);
  [[nodiscard]] Reach ofRoutine(const Routine &routine) const;
  /// Of a change of the table: its triggers on that event and what they reach, cascades. `keysStay`: nothing that others refer to changes.
  [[nodiscard]] Reach ofChange(const ObjectName &table, const QString &event, bool keysStay = false) const;

private:
  struct Walk { Reach reach; QSet<QString> seen, own; }; ///< own: temporary tables made on the way
  void text(Walk &walk, const QString &definition, const QString &sqlMode, const QString &schema) const;
  void written(Walk &walk, const ObjectName &table, const QString &event, bool keysStay = false) const;
  void called(Walk &walk, const ObjectName &name) const;
  void routine(Walk &walk, const Routine &routine) const;
  [[nodiscard]] ObjectName tableNamed(ObjectName name, const QString &schema) const;

  const Catalog &m_catalog;
  sql::Dialect m_dialect;
};

/// One table as it is compared on both sides.
struct TrackedTable {
  const Table *source = nullptr, *target = nullptr;
  QStringList sourceColumns, targetColumns;
  std::vector<validate::Form> forms;
  std::vector<bool> numbered; ///< the engine gives the value (identity): rolled back inserts use numbers up
};
[[nodiscard]] TrackedTable trackTable(const Table &source, const Table &target, const NameMap &names, bool sameEngine);

/// All rows of a table as this connection sees them now. `blankNumbered`: given numbers count as equal.
[[nodiscard]] Result<RowBag> rowsOf(Connection &connection, const Table &table, const QStringList &columns, const std::vector<validate::Form> &forms, const std::vector<bool> &numbered,
                                    bool blankNumbered, const Now &now, qint64 maxRows);

/// Rows that appeared and rows that went.
struct Delta { RowBag added, removed; };
[[nodiscard]] Delta deltaOf(const RowBag &before, const RowBag &after);

} // namespace portolan::prove
