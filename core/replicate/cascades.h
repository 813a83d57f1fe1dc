// SPDX-License-Identifier: GPL-3.0-or-later
// InnoDB carries out ON DELETE/UPDATE CASCADE and SET NULL below the log: the binlog has the parent's row only. The
// planner knows, per parent, which target rows such a change reached.
#pragma once

#include "core/catalog/catalog.h"
#include "core/engines/api/changes.h"
#include "core/mapping/name_map.h"

namespace portolan::replicate {

class CascadePlanner {
public:
  /// Learns the foreign keys of a source that does not log cascades; any other source clears it.
  void learn(const Catalog &source, const NameMap &names);
  [[nodiscard]] bool concerns(const ObjectName &sourceTable) const { return m_byParent.contains(sourceTable); }
  /// Appends to `batch` the changes that the foreign keys made because of `change` on `parent` (source names and columns),
  /// deepest first. REQUIRES: the change is an update or delete with a full before image.
  void append(ChangeBatch &batch, const ChangeTable &parent, const Change &change) const;

private:
  struct Link { ObjectName child; ForeignKey key; };
  struct Step;
  void descend(ChangeBatch &batch, const ChangeTable &parent, const Change &change, const Link &top, const Link &link,
               const std::vector<CascadeStep> &via, int depth) const;
  [[nodiscard]] CascadeStep stepFor(const Link &through, const Link &next) const;
  void emitOne(ChangeBatch &batch, const ChangeTable &parent, const Change &change, const Link &top, const Link &link,
               const std::vector<CascadeStep> &via, ChangeOp op, bool toNull) const;
  QStringList mapped(const ObjectName &table, const QStringList &columns) const;

  QHash<ObjectName, std::vector<Link>> m_byParent;
  NameMap m_names;
};

} // namespace portolan::replicate
