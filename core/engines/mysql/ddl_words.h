// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement in the binlog is about: enough to know which tables' definitions changed.
#pragma once

#include "core/base/names.h"

#include <string_view>
#include <vector>

namespace portolan::mysql {

enum class QueryKind {
  Begin, Commit, Rollback, RollbackTo, Savepoint,
  XaStart, XaEnd, XaCommit, XaRollback,
  Truncate,
  TableDdl,    ///< CREATE, ALTER, DROP, RENAME TABLE; CREATE, DROP INDEX
  DatabaseDdl, ///< CREATE, ALTER, DROP DATABASE
  OtherDdl,    ///< views, routines, users, …: no rows are concerned
  RowStatement ///< INSERT, UPDATE, DELETE… logged as text: binlog_format is not ROW
};

struct QueryWords {
  QueryKind kind = QueryKind::OtherDdl;
  std::vector<ObjectName> tables; ///< with the default schema filled in
  std::string xid;                ///< XA: the identifier as written
};

[[nodiscard]] QueryWords readQuery(std::string_view text, const QString &defaultSchema);

} // namespace portolan::mysql
