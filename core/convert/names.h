// SPDX-License-Identifier: GPL-3.0-or-later
// Which name each object gets on the target: one policy for DDL, code and the data mover.
#pragma once

#include "core/convert/session.h"

namespace portolan::convert {

class NamePlan {
public:
  /// Completes session.names. Errors (Configuration): two objects that would get one name, naming both.
  static Result<NamePlan> make(Session &session);

  explicit NamePlan(const Session &session) : m_session(&session) {}
  /// By the name policy, cut to the target's limit with a hash where it is longer.
  [[nodiscard]] QString fold(const QString &name) const;
  /// A name for an index, constraint, sequence or trigger that no relation of that target schema has yet; taken from now on.
  QString claim(const QString &schema, const QString &wanted);
  /// Per-table or per-schema names: "table_name" where the engine wants them unique in the schema.
  QString indexName(const ObjectName &targetTable, const QString &sourceName);
  [[nodiscard]] QString limited(const QString &name) const;

private:
  Result<> planTables();
  Result<> planColumns(const ObjectName &table, const std::vector<Column> &columns);
  [[nodiscard]] QString clashKey(const QString &name, bool column) const;

  const Session *m_session;
  NameMap m_names;
  QSet<QString> m_taken; ///< "schema\x1fname"
};

/// The target schema for a source schema that no rule names.
[[nodiscard]] QString defaultTargetSchema(const Session &session, const QString &source);

} // namespace portolan::convert
