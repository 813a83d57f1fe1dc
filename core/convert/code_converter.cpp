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

} // namespace portolan::convert
