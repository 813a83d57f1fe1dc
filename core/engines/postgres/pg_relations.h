// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/postgres/pg_link.h"
#include "core/engines/postgres/pg_output_decoder.h"

namespace portolan::pg {

/// What the source's catalog says about the tables of a change stream: types behind type numbers, and keys.
class RelationCatalog {
public:
  explicit RelationCatalog(Link &link) : m_link(link) {}
  Result<RelationShape> describe(const RelationMessage &message);
  /// Every column of these tables has a binary form that we read.
  Result<bool> binaryPossible(const std::vector<ObjectName> &tables);

private:
  Result<> loadTypes();
  Result<QStringList> keyOf(const RelationMessage &message);
  Link &m_link;
  TypeMap m_types;
};

} // namespace portolan::pg
