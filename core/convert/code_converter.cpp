// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/catalog_converter.h"

namespace portolan::convert {

void convertCode(Session &session, NamePlan &, ConvertedCatalog &) {
  const auto told = [&](const QString &kind, const ObjectName &name) {
    session.objectKind = kind;
    session.object = name;
    session.note(7001, QStringLiteral("The %1 %2 is not converted").arg(kind, name.display()));
  };
  for (const View &view : session.catalog->views) told(QStringLiteral("view"), view.name);
  for (const Routine &routine : session.catalog->routines) told(routine.kind == RoutineKind::Procedure ? QStringLiteral("procedure") : QStringLiteral("function"), routine.name);
  for (const Trigger &trigger : session.catalog->triggers) told(QStringLiteral("trigger"), {trigger.table.schema, trigger.name});
  for (const Event &event : session.catalog->events) told(QStringLiteral("event"), event.name);
}

std::vector<ConvertedStatement> convertStatements(const QStringList &statements, const Catalog *catalog, const ConvertOptions &options) {
  std::vector<ConvertedStatement> out;
  for (const QString &text : statements) {
    Session session(options, catalog);
    session.note(4001, QStringLiteral("The statement is not converted"));
    out.push_back({text, {}, session.findings});
  }
  return out;
}

} // namespace portolan::convert
