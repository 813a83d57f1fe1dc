// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"

namespace portolan::sql {

QString quoteIdentifier(Dialect dialect, const QString &name) {
  const QChar quote = isMySqlFamily(dialect) ? QLatin1Char('`') : QLatin1Char('"');
  QString quoted = name;
  quoted.replace(quote, QString(2, quote));
  return quote + quoted + quote;
}

QString quoteName(Dialect dialect, const ObjectName &name) {
  if (name.schema.isEmpty()) return quoteIdentifier(dialect, name.name);
  return quoteIdentifier(dialect, name.schema) + QLatin1Char('.') + quoteIdentifier(dialect, name.name);
}

QString quoteLiteral(Dialect dialect, const QString &text) {
  QString quoted = text;
  quoted.replace(QLatin1Char('\''), QLatin1String("''"));
  if (!text.contains(QLatin1Char('\\'))) return QLatin1Char('\'') + quoted + QLatin1Char('\'');
  switch (dialect) {
  case Dialect::MySql:
  case Dialect::MariaDb: // a backslash means itself or an escape by sql_mode: the hex form means one thing
    return QLatin1String("CONVERT(X'") + QString::fromLatin1(text.toUtf8().toHex()) + QLatin1String("' USING utf8mb4)");
  case Dialect::Postgres: quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\")); return QLatin1String("E'") + quoted + QLatin1Char('\'');
  case Dialect::Sqlite: return QLatin1Char('\'') + quoted + QLatin1Char('\'');
  }
  return {};
}

QString quoteBytes(Dialect dialect, const QByteArray &bytes) {
  const QString hex = QString::fromLatin1(bytes.toHex());
  if (dialect == Dialect::Postgres) return QLatin1String("'\\x") + hex + QLatin1String("'::bytea");
  return QLatin1String("X'") + hex + QLatin1Char('\'');
}

} // namespace portolan::sql
