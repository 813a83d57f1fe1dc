// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a script, for from_sql.cpp.
#pragma once

#include "core/catalog/from_sql.h"

#include <QHash>

namespace portolan::fromsql {

/// What the builders share.
struct Context {
  FromSqlOptions options;
  Catalog catalog;
  QString schema; ///< of unqualified names

  [[nodiscard]] bool mySql() const { return sql::isMySqlFamily(options.dialect); }
  [[nodiscard]] bool postgres() const { return options.dialect == sql::Dialect::Postgres; }
  [[nodiscard]] bool sqlite() const { return options.dialect == sql::Dialect::Sqlite; }
  [[nodiscard]] ObjectName named(const sql::Node &n) const;
  [[nodiscard]] QString text(const sql::Node &n) const; ///< printed in one line
  [[nodiscard]] Table *table(const ObjectName &name);
  /// Tables were taken away or renamed: their places are sought again.
  void tablesChanged() { m_places.clear(); m_anyCase.clear(); m_known = 0; }

private:
  // A script of 10,000 tables asks for each of them several times.
  QHash<ObjectName, std::size_t> m_places;
  QHash<QString, std::size_t> m_anyCase; ///< schema and name in lower case
  std::size_t m_known = 0;               ///< tables that stand in both
};

void createTable(Context &c, const sql::Node &n);
void alterTable(Context &c, const sql::Node &n);
void createIndex(Context &c, const sql::Node &n);
/// One column with its options; keys and checks in it go to `table`.
Column columnFrom(Context &c, const sql::Node &def, Table &table);
Index indexFrom(Context &c, const sql::Node &n);
DefaultValue defaultFrom(Context &c, const sql::Node &value);

} // namespace portolan::fromsql
