// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over a script: its catalog, and where in the file each table's rows stand.
#pragma once

#include "core/base/cancel.h"
#include "core/catalog/catalog.h"
#include "core/engines/script/row_header.h"

#include <memory>

class QTemporaryFile;

namespace portolan::script {

/// Bytes of the file that hold rows of one table: whole statements, or whole lines of a COPY block.
struct Extent {
  qint64 begin = 0, end = 0;
  qint64 rows = 0;
  std::uint32_t line = 1;
  std::int32_t shape = -1;   ///< COPY lines: index into TableRows::shapes; -1: statements
  bool mixed = false;        ///< other statements stand between; the reader passes over them
};

struct TableRows {
  std::vector<Extent> extents;
  std::vector<QStringList> shapes;
  qint64 rows = 0, bytes = 0;
  bool numbered = false;     ///< some rows leave the numbering to the server
  QString blocker;           ///< why the rows cannot be known from the script
};

struct ScriptOptions {
  QString path;
  sql::Dialect dialect = sql::Dialect::MariaDb;
  QString sqlMode;
};

class ScriptIndex {
public:
  ~ScriptIndex();
  /// Reads the file once, in constant memory. The same file is not read again while somebody holds its index.
  static Result<std::shared_ptr<const ScriptIndex>> of(const ScriptOptions &options, const CancelToken &cancel);

  ScriptOptions options;
  sql::LexRules rules;
  QString readPath;          ///< the file itself, or its UTF-8 copy
  QString stamp;             ///< size and time of the file when it was read
  QString delimiter;
  Catalog catalog;
  QHash<ObjectName, TableRows> rows; ///< by the catalog's names
  qint64 zoneMicros = 0;     ///< what the script's session adds to UTC
  qint64 readMicros = 0;     ///< CURRENT_TIMESTAMP of rows that leave it to the server
  /// The stamp of the file as it is now.
  [[nodiscard]] static QString stampOf(const QString &path);

private:
  std::unique_ptr<QTemporaryFile> m_copy;
  friend class IndexBuilder;
};

} // namespace portolan::script
