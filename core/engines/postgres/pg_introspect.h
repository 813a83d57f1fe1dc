// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the whole catalog by set-wise queries over pg_catalog: a fixed number of statements whatever the number of
// tables; what belongs together is joined here, by OID.
#pragma once

#include "core/catalog/catalog.h"
#include "core/engines/api/connection.h"
#include "core/engines/postgres/pg_link.h"
#include "core/engines/postgres/pg_types.h"

#include <QHash>

namespace portolan::pg {

/// What the steps of one introspection share.
struct Introspection {
  Link &link;
  const Scope &scope;
  Catalog catalog;
  TypeMap types;
  QHash<Oid, std::size_t> tables, views;              ///< by pg_class.oid, into catalog.tables / views
  QHash<Oid, QHash<int, QString>> attributes;          ///< relation → attnum → name
  QHash<Oid, ObjectName> relations;

  /// Runs a query; "{schemas}" in it becomes the condition on pg_namespace n for the scope.
  Result<ResultPtr> run(QString sql) const;
  [[nodiscard]] bool atLeast(int version) const { return link.serverVersion() >= version; }
  /// Names for a "{1,3}" or "1 3" list of attribute numbers.
  [[nodiscard]] QStringList columnNames(Oid relation, const QString &numbers) const;
};

Result<> readServer(Introspection &in);
Result<> readTypes(Introspection &in);
Result<> readTables(Introspection &in);
Result<> readColumns(Introspection &in);
Result<> readIdentities(Introspection &in);
Result<> readIndexes(Introspection &in);
Result<> readConstraints(Introspection &in);
Result<> readPartitions(Introspection &in);
Result<> readUserTypes(Introspection &in);
Result<> readSequences(Introspection &in);
Result<> readCollations(Introspection &in);
Result<> readViews(Introspection &in);
Result<> readRoutines(Introspection &in);
Result<> readTriggers(Introspection &in);
Result<> readExtensions(Introspection &in);
Result<> readGrants(Introspection &in);

/// pg_get_expr's text of a default: literal, NULL or expression.
[[nodiscard]] DefaultValue defaultFrom(const QString &expression);

} // namespace portolan::pg
