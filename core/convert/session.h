// SPDX-License-Identifier: GPL-3.0-or-later
// What one conversion run carries: options, the source catalog, the findings and the helpers that were used.
#pragma once

#include "core/convert/convert.h"

#include <QSet>

namespace portolan::convert {

/// Case- or accent-insensitive comparison on the target; made only when a column or an expression needs it.
struct CollationHelper {
  QString name;   ///< in the helper schema
  QString locale; ///< ICU locale
};

/// A routine's body that was printed on its own: where what came from a place in the source stands in it.
struct PrintedBody {
  struct Place { int line = 0, column = 0, targetLine = 0, targetColumn = 0; };
  QString text;
  std::vector<Place> places;
};

/// A check that the target takes in no CHECK clause, kept by triggers before INSERT and UPDATE.
struct TriggerCheck {
  QString name;                     ///< of the constraint
  QString insertTrigger, updateTrigger;
  QString condition;                ///< over NEW, in the target's words
};

/// Of a routine on the target, for those who call it.
struct RoutineParameter { QString mode, type; };

class Session {
public:
  Session(const ConvertOptions &runOptions, const Catalog *source) : options(runOptions), catalog(source) {}

  const ConvertOptions &options;
  const Catalog *catalog;         ///< may be null for loose statements
  NameMap names;                  ///< complete after planNames()
  std::vector<Finding> findings;
  QMap<QString, QString> collations; ///< helper collation → ICU locale
  QSet<QString> functions;        ///< helper functions used, by name
  std::vector<PrintedBody> bodies; ///< of the object being converted
  QString sqlMode;                ///< the source's, of the object being converted; empty: its default
  QHash<QString, std::vector<RoutineParameter>> routineParameters; ///< of routines converted before, by their names in lower case
  QHash<QString, QStringList> triggersMade; ///< target names by table, time and event, in the order in which they run
  QHash<QString, QString> triggerNames;     ///< source table and trigger → name on the target, where the order needs another
  QHash<ObjectName, std::vector<TriggerCheck>> triggerChecks; ///< by target table
  bool qualify = true;            ///< write schema-qualified names (catalogs), not for loose statements

  /// Where findings go next.
  QString objectKind;
  ObjectName object;
  int line = 0, column = 0;

  void note(int number, const QString &message, const QString &action = {});
  void note(Finding finding); ///< once per object and place
  /// In the source's strict mode what is stored, set or returned may not come from a division by zero.
  [[nodiscard]] bool strictDivision() const { return sqlMode.isEmpty() || (sqlMode.contains(QLatin1String("ERROR_FOR_DIVISION_BY_ZERO")) && sqlMode.contains(QLatin1String("STRICT_"))); }
  [[nodiscard]] bool toPostgres() const { return options.to == sql::Dialect::Postgres; }
  [[nodiscard]] bool toMySql() const { return sql::isMySqlFamily(options.to); }
  [[nodiscard]] bool toSqlite() const { return options.to == sql::Dialect::Sqlite; }
  [[nodiscard]] bool fromMySql() const { return sql::isMySqlFamily(options.from); }
  [[nodiscard]] bool fromPostgres() const { return options.from == sql::Dialect::Postgres; }
  [[nodiscard]] bool fromSqlite() const { return options.from == sql::Dialect::Sqlite; }
  /// Both ends speak one language: nothing but names changes.
  [[nodiscard]] bool sameFamily() const { return options.from == options.to || (fromMySql() && toMySql()); }
};

/// The schema that holds helper collations and functions on the target.
inline QString helperSchema() { return QStringLiteral("portolan"); }
/// Under which Session::triggerNames knows a trigger of the source.
[[nodiscard]] inline QString triggerKey(const ObjectName &table, const QString &trigger) { return (table.schema + QChar(0x1f) + table.name + QChar(0x1f) + trigger).toLower(); }
/// Quoted for the target only where it must be.
[[nodiscard]] QString ident(const Session &session, const QString &name);
[[nodiscard]] QString ident(const Session &session, const ObjectName &name);

} // namespace portolan::convert
