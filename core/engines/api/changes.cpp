// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/changes.h"

namespace portolan {

Result<ApplySummary> ChangeTarget::applySlice(const ChangeBatch &, ApplyMode) {
  return std::unexpected(Error::target(QCoreApplication::translate("Changes", "The target cannot take a transaction larger than the memory budget"))
                           .withHint(QCoreApplication::translate("Changes", "Raise the memory budget of the run")));
}

QString HashColumn::sql(sql::Dialect dialect) const {
  const QString quoted = sql::quoteIdentifier(dialect, name);
  return expression.isEmpty() ? quoted : QLatin1Char('(') + QString(expression).replace(QLatin1String("${column-name}"), quoted) + QLatin1Char(')');
}

} // namespace portolan
