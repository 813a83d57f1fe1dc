// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/script_writer.h"

#include <QCoreApplication>

namespace portolan::convert {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ScriptWriter", text); }

/// What the client must be told before the first statement.
QString preamble(sql::Dialect dialect) {
  switch (dialect) {
  case sql::Dialect::Postgres:
    return QStringLiteral("\\set ON_ERROR_STOP on\nSET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\nSET client_min_messages = warning;\nSET check_function_bodies = off;\n");
  case sql::Dialect::MySql:
  case sql::Dialect::MariaDb: return QStringLiteral("SET NAMES utf8mb4;\n");
  case sql::Dialect::Sqlite: return QStringLiteral(".bail on\n");
  }
  return {};
}

QString heading(const QString &text) { return QStringLiteral("\n-- %1\n\n").arg(text); }

/// What stands without a database in a routine's body means the one that its routine is made in.
QString useOf(const TargetStatement &s, sql::Dialect dialect, QString &current) {
  if (!sql::isMySqlFamily(dialect) || s.stage == Stage::Schema || s.object.schema.isEmpty() || s.object.schema == current) return {};
  current = s.object.schema;
  return QStringLiteral("USE %1;\n").arg(sql::quoteIdentifier(dialect, current));
}

/// A title must not end its comment line.
QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' ')); }

} // namespace

QString clientStatement(const QString &sql, sql::Dialect dialect) {
  if (!sql::isMySqlFamily(dialect) || !sql.contains(QLatin1Char(';'))) return sql + QStringLiteral(";\n");
  QString delimiter = QStringLiteral("$$");
  while (sql.contains(delimiter)) delimiter += QLatin1Char('$');
  return QStringLiteral("DELIMITER %1\n%2%1\nDELIMITER ;\n").arg(delimiter, sql);
}

QString scriptText(const std::vector<TargetStatement> &statements, sql::Dialect dialect, const QString &title) {
  QString text = QStringLiteral("-- %1\n").arg(oneLine(title)) + preamble(dialect);
  std::optional<Stage> stage;
  QString current;
  for (const TargetStatement &s : statements) {
    if (stage != s.stage) text += heading(tr("stage: %1").arg(stageName(s.stage)));
    stage = s.stage;
    text += useOf(s, dialect, current);
    text += clientStatement(s.sql.text(), dialect);
  }
  return text;
}

QMap<QString, QString> stageFiles(const std::vector<TargetStatement> &statements, sql::Dialect dialect, const QString &title) {
  QMap<QString, QString> files, current;
  for (const TargetStatement &s : statements) {
    const QString name = QStringLiteral("%1-%2.sql").arg(static_cast<int>(s.stage) + 1, 2, 10, QLatin1Char('0')).arg(stageName(s.stage));
    QString &text = files[name];
    if (text.isEmpty()) text = QStringLiteral("-- %1\n-- %2\n").arg(oneLine(title), tr("stage: %1").arg(stageName(s.stage))) + preamble(dialect) + QLatin1Char('\n');
    text += useOf(s, dialect, current[name]);
    text += clientStatement(s.sql.text(), dialect);
  }
  return files;
}

} // namespace portolan::convert
