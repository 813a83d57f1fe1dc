// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/expressions.h"

namespace portolan::convert {

ConvertedExpression convertExpression(Session &session, const QString &text, const Table &, ExpressionUse, const DataType *) {
  QString sqlText = text;
  if (session.fromMySql() && !session.toMySql()) sqlText.replace(QLatin1Char('`'), QLatin1Char('"'));
  if (session.toMySql() && !session.fromMySql()) sqlText.replace(QLatin1Char('"'), QLatin1Char('`'));
  return {sqlText, true};
}

} // namespace portolan::convert
