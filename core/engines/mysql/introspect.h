// SPDX-License-Identifier: GPL-3.0-or-later
// The whole catalog from information_schema in a fixed number of questions, however many tables there are.
#pragma once

#include "core/engines/mysql/client.h"

namespace portolan::mysql {

class Introspector {
public:
  Introspector(Client &client, const Scope &scope) : m_client(client), m_scope(scope) {}
  Result<Catalog> run();

private:
  using Key = ObjectName;
  Result<QueryResult> ask(const QString &columns, const QString &from, const QString &schemaColumn, const QString &more = {});
  [[nodiscard]] bool has(const QString &view, const QString &column) const { return m_columns.contains(view + QLatin1Char('.') + column); }
  [[nodiscard]] QString optional(const QString &view, const QString &column) const { return has(view, column) ? column : QStringLiteral("NULL"); }
  [[nodiscard]] Table *table(const QString &schema, const QString &name);
  [[nodiscard]] bool wanted(const QString &schema) const { return m_schemas.contains(schema); }

  Result<> readServer();
  Result<> readSchemas();
  Result<> readTables();
  Result<> readColumns();
  Result<> readIndexes();
  Result<> readForeignKeys();
  Result<> readChecks();
  Result<> readPartitions();
  Result<> readSequences();
  Result<> readViews();
  Result<> readRoutines();
  Result<> readParameters();
  Result<> readTriggers();
  Result<> readEvents();
  Result<> readGrants();
  void markJsonAliases();

  Client &m_client;
  const Scope &m_scope;
  Catalog m_catalog;
  QSet<QString> m_schemas;
  QString m_schemaList;             ///< quoted, for IN (…)
  QSet<QString> m_columns;          ///< "VIEW.COLUMN" of information_schema: what this server version knows
  QHash<Key, std::size_t> m_tables, m_views;
  std::vector<ObjectName> m_sequenceNames;
  bool m_partitioned = false;
};

} // namespace portolan::mysql
