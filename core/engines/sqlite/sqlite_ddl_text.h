// SPDX-License-Identifier: GPL-3.0-or-later
// What PRAGMAs do not tell stands only in the text of sqlite_master.sql: checks, generation expressions, constraint
// names, collations, AUTOINCREMENT, the SELECT of a view, the parts of a trigger, the WHERE of an index.
#pragma once

#include "core/catalog/catalog.h"

namespace portolan::sqlite {

struct DdlForeignKey { QString name; bool deferrable = false, initiallyDeferred = false; };
struct DdlColumn { QString generationExpression, collation; };
struct DdlTable {
  QHash<QString, DdlColumn> columns; ///< by lower-case name
  std::vector<Check> checks;
  std::vector<DdlForeignKey> foreignKeys; ///< in the order of the text
  QString primaryKeyName;
  QHash<QString, QString> uniqueNames; ///< lower-case columns joined by ',' → constraint name
  bool autoIncrement = false;
};
[[nodiscard]] DdlTable parseCreateTable(const QString &sql);
/// The SELECT of a CREATE VIEW.
[[nodiscard]] QString viewSelect(const QString &sql);
/// Timing, events, columns, WHEN and body of a CREATE TRIGGER.
void parseCreateTrigger(const QString &sql, Trigger &trigger);
struct DdlIndex { QStringList expressions; QString predicate; }; ///< one text per part
[[nodiscard]] DdlIndex parseCreateIndex(const QString &sql);

} // namespace portolan::sqlite
