// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/from_sqlite/converter.h"
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/to_sqlite/converter.h"

namespace portolan::convert {

std::unique_ptr<CodeConverter> makeCodeConverter(Session &session) {
  if (session.fromMySql() && session.toPostgres()) return std::make_unique<MySqlToPostgres>(session);
  if (session.toSqlite() && !session.fromSqlite()) return std::make_unique<ToSqlite>(session);
  if (session.fromSqlite() && !session.toSqlite()) return std::make_unique<FromSqlite>(session);
  return nullptr;
}

} // namespace portolan::convert
