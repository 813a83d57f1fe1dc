// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/engines.h"

#ifdef PORTOLAN_HAVE_POSTGRES
#include "core/engines/postgres/postgres_engine.h"
#endif
#ifdef PORTOLAN_HAVE_MYSQL
#include "core/engines/mysql/mysql_engine.h"
#endif
#ifdef PORTOLAN_HAVE_SQLITE
#include "core/engines/sqlite/sqlite_engine.h"
#endif
#ifdef PORTOLAN_HAVE_SCRIPT
#include "core/engines/script/script_engine.h"
#endif

namespace portolan {

std::unique_ptr<EngineRegistry> makeEngineRegistry() {
  auto registry = std::make_unique<EngineRegistry>();
#ifdef PORTOLAN_HAVE_MYSQL
  registry->add(std::make_unique<MysqlEngine>());
#endif
#ifdef PORTOLAN_HAVE_POSTGRES
  registry->add(std::make_unique<PostgresEngine>());
#endif
#ifdef PORTOLAN_HAVE_SQLITE
  registry->add(std::make_unique<SqliteEngine>());
#endif
#ifdef PORTOLAN_HAVE_SCRIPT
  registry->add(std::make_unique<ScriptEngine>());
#endif
  return registry;
}

} // namespace portolan
