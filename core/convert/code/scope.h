// SPDX-License-Identifier: GPL-3.0-or-later
// What names mean at a place: tables of FROM, aliases of the select list, variables of a routine.
#pragma once

#include "core/convert/code/value.h"
#include "core/convert/session.h"

namespace portolan::convert {

struct ScopeColumn {
  QString source, target;
  Type type;
  const DataType *declared = nullptr; ///< source type, when a column of the catalog
};

struct ScopeTable {
  QString alias;             ///< as the source refers to it
  QString targetAlias;       ///< as the target must
  ObjectName name;           ///< of the catalog, empty for derived tables
  const Table *table = nullptr;
  std::vector<ScopeColumn> columns;
  bool known = false;        ///< columns are complete
  [[nodiscard]] const ScopeColumn *find(const QString &column) const;
};

struct ScopeAlias {
  QString name;
  const sql::Node *value = nullptr; ///< converted
  Type type;
  bool aggregate = false;
};

struct Scope {
  std::vector<ScopeTable> tables;
  std::vector<ScopeAlias> aliases;
  bool aliasesVisible = false;   ///< HAVING, ORDER BY, GROUP BY
  bool expandAliases = false;    ///< the target does not know them there
  [[nodiscard]] const ScopeTable *table(const QString &alias) const;
};

struct Variable {
  QString source, target;
  Type type;
};

struct ResolvedColumn {
  const ScopeTable *table = nullptr;
  const ScopeColumn *column = nullptr;
  const ScopeAlias *alias = nullptr;
  const Variable *variable = nullptr;
  int depth = 0; ///< scopes outwards
};

/// Columns that a query gives.
struct OutputColumn {
  QString name;
  Type type;
  QString target = {}; ///< its name on the target where a rule gave another
  [[nodiscard]] const QString &seen() const { return target.isEmpty() ? name : target; }
};

} // namespace portolan::convert
