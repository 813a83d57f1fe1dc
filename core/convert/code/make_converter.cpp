// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"

namespace portolan::convert {

std::unique_ptr<CodeConverter> makeCodeConverter(Session &session) {
  if (session.fromMySql() && session.toPostgres()) return std::make_unique<MySqlToPostgres>(session);
  return nullptr;
}

} // namespace portolan::convert
