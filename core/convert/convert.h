// SPDX-License-Identifier: GPL-3.0-or-later
// Schema conversion: pure functions over catalogs and text, no connection.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/mapping/name_map.h"
#include "core/rows/policy.h"
#include "core/sql/dialect.h"

namespace portolan::convert {

enum class Severity { Info, Warning, Error };
enum class Complexity { None, Simple, Medium, Significant }; ///< below 2 h, 2–6 h, above 6 h by hand
[[nodiscard]] QString severityName(Severity s); ///< "info", "warning", "error": as in JSON

/// An action item. `id` is stable: "PTN-4021" always means the same construct (resources/findings.json describes each).
struct Finding {
  QString id;
  Severity severity = Severity::Info;
  Complexity complexity = Complexity::None;
  QString category;
  QString objectKind;         ///< table, view, function, procedure, trigger, event…
  ObjectName object;          ///< source object
  int line = 0, column = 0;   ///< 1-based place in the source text, 0: the whole object
  int targetLine = 0, targetColumn = 0;
  QString message;            ///< what differs
  QString action;             ///< what to do
};

/// In the order in which a target is built; the data comes after Table and before Index.
enum class Stage { Schema, Extension, Type, Helper, Sequence, Table, Index, ForeignKey, Routine, View, Trigger, Event, Comment, Grant };
[[nodiscard]] QString stageName(Stage s);

struct TargetStatement {
  Stage stage = Stage::Table;
  QString objectKind;
  ObjectName object;          ///< target name
  ObjectName source;          ///< what it came from
  ObjectName table;           ///< for indexes, keys, triggers: their target table
  SqlText sql;                ///< one statement, without terminator
};

/// How names are written on the target. Auto: lower case into PostgreSQL, kept elsewhere.
enum class NamePolicy { Auto, Keep, Lower };

struct ConvertOptions {
  sql::Dialect from = sql::Dialect::MariaDb, to = sql::Dialect::Postgres;
  QString targetVersion;      ///< "15", "10.11"; empty: the oldest supported
  NamePolicy names = NamePolicy::Auto;
  NameMap nameMap;            ///< from mapping/; schema renames at least
  ValuePolicies policies;
  bool reviewComments = true; ///< converted code that needs review says so in a comment
  bool includeCode = true;    ///< views, routines, triggers, events as well
};

struct ConvertedCatalog {
  Catalog target;                          ///< what the target will hold, in the target's types
  NameMap names;                           ///< complete: every table and column, source → target
  std::vector<TargetStatement> statements; ///< ordered by stage and dependency
  std::vector<Finding> findings;
};

/// The whole catalog. Errors (Configuration): two objects that would get one name on the target, naming both.
Result<ConvertedCatalog> convertCatalog(const Catalog &source, const ConvertOptions &options);

struct ConvertedStatement {
  QString source, target;                  ///< target: one or several statements joined by ";\n"
  std::vector<Finding> findings;
};
/// Loose statements, one each, with the catalog they refer to (may be null). Never fails: what cannot be converted
/// comes back with a finding.
std::vector<ConvertedStatement> convertStatements(const QStringList &statements, const Catalog *catalog, const ConvertOptions &options);

} // namespace portolan::convert
