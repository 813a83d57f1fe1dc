// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/convert/mysql_to_postgres/converter.h"

namespace portolan::convert {

/// What the body of one stored program asks of its frame.
struct MySqlToPostgres::RoutineContext {
  bool usesRowCount = false, updates = false;
  QString rowCountName = QStringLiteral("v_row_count");
  std::vector<Variable> userVariables;  ///< @x used as a local variable
  QHash<QString, Type> userTypes;       ///< what is assigned to them
  QHash<QString, QString> userDeclared; ///< the target's type of those that take an OUT parameter

  const Variable &userVariable(const QString &name) {
    for (const Variable &v : userVariables)
      if (v.source.compare(name, Qt::CaseInsensitive) == 0) return v;
    userVariables.push_back({name, QStringLiteral("uv_") + name.toLower(), userTypes.value(name.toLower(), typeOf(Kind::Text))});
    return userVariables.back();
  }
};

} // namespace portolan::convert
