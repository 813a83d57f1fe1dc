// SPDX-License-Identifier: GPL-3.0-or-later
// Which session of a parallel apply a change belongs to. The answer depends on nothing but the plan and the change itself:
// after a crash the same changes go to the same sessions again.
#pragma once

#include "core/catalog/catalog.h"
#include "core/replicate/change_ops.h"

namespace portolan::replicate {

struct ParallelPlan {
  struct Dealt {
    QStringList key;
    bool text = false; ///< a column of the key is text on the target: otherwise texts of the source are not told apart by their bytes
    friend bool operator==(const Dealt &, const Dealt &) = default;
  };
  int sessions = 0;
  std::map<ObjectName, Dealt> tables; ///< tables whose rows are dealt out by key; everything else goes to session 0
  friend bool operator==(const ParallelPlan &, const ParallelPlan &) = default;
};

/// Tables of which nothing but the key ties two rows together: no other unique key, no foreign key from or to them, a key
/// whose equality is that of its bytes.
[[nodiscard]] ParallelPlan parallelPlan(const Catalog &target, int sessions);
[[nodiscard]] QString toText(const ParallelPlan &plan);
[[nodiscard]] std::optional<ParallelPlan> parallelPlanFrom(const QString &text);

/// The plan for one batch. REQUIRES: both outlive it.
class Routing {
public:
  Routing(const ParallelPlan &plan, const ChangeBatch &batch);
  /// Must be applied by itself, with nothing beside it: TRUNCATE, definitions, cascades, a key change of a row not known whole.
  [[nodiscard]] bool alone(const ChangeTransaction &transaction) const;
  [[nodiscard]] Route route(const Change &change) const;

private:
  [[nodiscard]] std::optional<std::uint32_t> sessionOf(const Change &change, bool after) const;
  const ParallelPlan &m_plan;
  const ChangeBatch &m_batch;
  std::vector<std::vector<std::size_t>> m_keys; ///< by table; empty: session 0
  mutable std::string m_bytes;
};

} // namespace portolan::replicate
