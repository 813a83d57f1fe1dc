// SPDX-License-Identifier: GPL-3.0-or-later
// A catalog from the statements of a script: what a live server would say of the same objects, without a server.
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/sql/parser.h"

#include <memory>
#include <string_view>

namespace portolan {

struct FromSqlOptions {
  sql::Dialect dialect = sql::Dialect::MariaDb;
  sql::SqlMode mode;
  QString defaultSchema; ///< for names without one; empty: "public" for PostgreSQL, none elsewhere, until USE or search_path says
};

/// Takes statements in the order of the script: CREATE and ALTER build, DROP and RENAME undo, COMMENT ON and GRANT add.
/// What is no definition is ignored.
class CatalogFromSql {
public:
  explicit CatalogFromSql(const FromSqlOptions &options);
  ~CatalogFromSql();
  /// `text` is what the statement's spans point into (definitions keep their own words); empty: printed anew.
  void add(const sql::Node &statement, std::string_view text = {});
  /// The schema that unqualified names mean now.
  [[nodiscard]] QString currentSchema() const;
  void warn(const QString &warning);
  [[nodiscard]] Catalog take();

private:
  class Private;
  std::unique_ptr<Private> d;
};

/// The whole script; what was not understood stands in Catalog::warnings with line and column.
Catalog catalogFromScript(std::string_view utf8, const FromSqlOptions &options);
Catalog catalogFromScript(const QString &text, const FromSqlOptions &options);

/// The type that a TypeName node means in its dialect. `enums` and domains of `known` give user types their kind.
DataType dataTypeFromSql(const sql::Node &type, sql::Dialect dialect, const Catalog *known = nullptr);

} // namespace portolan
