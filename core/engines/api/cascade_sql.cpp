// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/cascade_sql.h"

namespace portolan {

using namespace Qt::Literals;

SqlText cascadeStatement(sql::Dialect dialect, const ChangeTable &table, ChangeOp op, const std::function<QString(int)> &placeholder) {
  int next = 0;
  const auto tuple = [&](const QStringList &columns) {
    QStringList quoted;
    for (const QString &c : columns) quoted << sql::quoteIdentifier(dialect, c);
    return quoted.size() == 1 ? quoted.first() : u'(' + quoted.join(u", "_s) + u')';
  };
  QString sql;
  if (op == ChangeOp::Update) {
    QStringList sets;
    for (const QString &c : table.key) sets << sql::quoteIdentifier(dialect, c) + u" = "_s + placeholder(next++);
    sql = u"UPDATE "_s + sql::quoteName(dialect, table.name) + u" SET "_s + sets.join(u", "_s) + u" WHERE "_s;
  } else {
    sql = u"DELETE FROM "_s + sql::quoteName(dialect, table.name) + u" WHERE "_s;
  }
  QString closing;
  QStringList last = table.key;
  for (const CascadeStep &s : table.via) {
    QStringList select;
    for (const QString &c : s.select) select << sql::quoteIdentifier(dialect, c);
    sql += tuple(last) + u" IN (SELECT "_s + select.join(u", "_s) + u" FROM "_s + sql::quoteName(dialect, s.table) + u" WHERE "_s;
    closing += u')';
    last = s.key;
  }
  QStringList conditions;
  for (const QString &c : last) conditions << sql::quoteIdentifier(dialect, c) + u" = "_s + placeholder(next++);
  return SqlText(sql + conditions.join(u" AND "_s) + closing);
}

} // namespace portolan
