// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/tables/on_update.h"

#include <QRegularExpression>

namespace portolan::convert {

QString onUpdateColumn(const Catalog &catalog, const Trigger &trigger) {
  if (trigger.timing != QLatin1String("BEFORE") || trigger.events != QStringList{QStringLiteral("UPDATE")} || !trigger.forEachRow || !trigger.when.isEmpty() || !trigger.updateColumns.isEmpty()) return {};
  static const QRegularExpression shape(
    QStringLiteral("BEGIN\\s+IF\\s+NEW\\s*\\*<>\\s*OLD\\s+AND\\s+NEW\\.(\"?)([^\"\\s]+)\\1\\s+IS\\s+NOT\\s+DISTINCT\\s+FROM\\s+OLD\\.\\1\\2\\1"
                   "(?:\\s+AND\\s+NOT\\s*\\(\\s*pg_trigger_depth\\(\\)\\s*>\\s*1\\s+AND\\s[^;]*?)?\\s+THEN\\s+"
                   "NEW\\.\\1\\2\\1\\s*:=\\s*LOCALTIMESTAMP(?:\\(\\d\\))?\\s*;\\s*END\\s+IF\\s*;\\s*RETURN\\s+NEW\\s*;\\s*END\\b"),
    QRegularExpression::CaseInsensitiveOption);
  for (const Routine &routine : catalog.routines)
    if (routine.name == trigger.function)
      if (const auto match = shape.match(routine.definition); match.hasMatch()) return match.captured(2);
  return {};
}

bool isOnUpdateOf(const Catalog &source, const Trigger &trigger, const Table *target) {
  const QString name = target ? onUpdateColumn(source, trigger) : QString();
  if (name.isEmpty()) return false;
  for (const Column &column : target->columns)
    if (column.name.compare(name, Qt::CaseInsensitive) == 0) return !column.onUpdate.isEmpty();
  return false;
}

} // namespace portolan::convert
