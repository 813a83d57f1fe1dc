// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schema_support.h"

#include "core/convert/findings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace portolan::cli {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }
} // namespace

Result<sql::Dialect> dialectFrom(const QString &name) {
  const QString lower = name.toLower();
  if (lower == QLatin1String("mysql")) return sql::Dialect::MySql;
  if (lower == QLatin1String("mariadb")) return sql::Dialect::MariaDb;
  if (lower == QLatin1String("postgres") || lower == QLatin1String("postgresql")) return sql::Dialect::Postgres;
  if (lower == QLatin1String("sqlite")) return sql::Dialect::Sqlite;
  return std::unexpected(Error::usage(name.isEmpty() ? tr("The dialect is missing") : tr("Unknown dialect: %1").arg(name)).withHint(tr("One of: mysql, mariadb, postgres, sqlite")));
}

QString dialectTitle(sql::Dialect dialect) {
  switch (dialect) {
  case sql::Dialect::MySql: return QStringLiteral("MySQL");
  case sql::Dialect::MariaDb: return QStringLiteral("MariaDB");
  case sql::Dialect::Postgres: return QStringLiteral("PostgreSQL");
  case sql::Dialect::Sqlite: return QStringLiteral("SQLite");
  }
  return {};
}

QString compactJson(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

QJsonObject findingJson(const convert::Finding &f) {
  return {{QStringLiteral("id"), f.id}, {QStringLiteral("severity"), convert::severityName(f.severity)}, {QStringLiteral("category"), f.category},
          {QStringLiteral("objectKind"), f.objectKind}, {QStringLiteral("object"), f.object.display()}, {QStringLiteral("line"), f.line},
          {QStringLiteral("column"), f.column}, {QStringLiteral("targetLine"), f.targetLine}, {QStringLiteral("targetColumn"), f.targetColumn},
          {QStringLiteral("message"), f.message}, {QStringLiteral("action"), f.action}};
}

QString findingLine(const convert::Finding &f) {
  QString place = f.object.display();
  if (f.line > 0) place += QStringLiteral(" %1:%2").arg(f.line).arg(f.column);
  if (f.targetLine > 0) place += tr(" (in the target text %1:%2)").arg(f.targetLine).arg(f.targetColumn);
  return QStringLiteral("%1 %2 %3: %4").arg(f.id, convert::severityName(f.severity), place.trimmed(), f.message);
}

int printFindingHelp(const QString &id) {
  if (id == QLatin1String("findings")) {
    for (const convert::FindingInfo &info : convert::findingCatalogue()) out(QStringLiteral("%1  %2 %3  %4").arg(info.id).arg(convert::severityName(info.severity), -7).arg(convert::complexityName(info.complexity), -11).arg(info.title));
    return exit_code::Ok;
  }
  const convert::FindingInfo *info = convert::findingInfo(id.toUpper());
  if (!info) return fail(Error::usage(tr("There is no finding %1").arg(id)).withHint(QStringLiteral("portolan-cli help findings")));
  out(QStringLiteral("%1  %2\n").arg(info->id, info->title));
  out(tr("Category:    %1").arg(info->category));
  out(tr("Severity:    %1").arg(convert::severityName(info->severity)));
  switch (info->complexity) {
  case convert::Complexity::None: out(tr("By hand:     nothing")); break;
  case convert::Complexity::Simple: out(tr("By hand:     simple, below 2 hours")); break;
  case convert::Complexity::Medium: out(tr("By hand:     medium, 2 to 6 hours")); break;
  case convert::Complexity::Significant: out(tr("By hand:     significant, above 6 hours")); break;
  }
  out(tr("What to do:  %1").arg(info->help));
  return exit_code::Ok;
}

Result<OpenEnd> openUrl(const EndpointArgument &given, const Context &context, bool isTarget) {
  OpenEnd end;
  end.argument = given;
  PORTOLAN_TRY(askSecret(end.argument, context));
  auto engine = context.engines.require(end.argument.endpoint.engine);
  if (!engine) return std::unexpected(engine.error());
  end.engine = *engine;
  auto connection = end.engine->connect(end.argument.endpoint, end.argument.secret, context.cancel);
  if (!connection) {
    Error error = connection.error();
    if (isTarget && error.kind() == ErrorKind::Source) error.withKind(ErrorKind::Target);
    return std::unexpected(error);
  }
  end.connection = std::move(*connection);
  return end;
}

Result<OpenEnd> openEnd(const QCommandLineParser &parser, const QString &side, const Context &context) {
  const QString given = parser.value(side);
  if (given.endsWith(QLatin1String(".sql"), Qt::CaseInsensitive) && !given.contains(QLatin1String("://"))) {
    const auto dialect = dialectFrom(parser.value(side + QStringLiteral("-dialect")));
    if (!dialect) return std::unexpected(Error(dialect.error()).withHint(tr("Say in which dialect the script is written: --%1-dialect mysql, mariadb, postgres or sqlite").arg(side)));
    Endpoint script;
    script.engine = QStringLiteral("script");
    script.path = QFileInfo(given).absoluteFilePath();
    script.options.insert(QStringLiteral("dialect"), parser.value(side + QStringLiteral("-dialect")).toLower());
    return openUrl({script, {}}, context, side == QLatin1String("to"));
  }
  auto argument = endpointFrom(parser, side);
  if (!argument) return std::unexpected(argument.error());
  return openUrl(*argument, context, side == QLatin1String("to"));
}

Result<Catalog> catalogOf(OpenEnd &end) {
  Scope scope;
  if (sql::isMySqlFamily(end.connection->dialect()) && !end.argument.endpoint.database.isEmpty()) scope.schemas << end.argument.endpoint.database;
  return end.connection->introspect(scope);
}

NameMap targetNames(const Catalog &catalog, sql::Dialect from, sql::Dialect to, const QString &targetDatabase, const QString &wanted) {
  NameMap names;
  QSet<QString> schemas;
  for (const Schema &s : catalog.schemas) schemas.insert(s.name);
  for (const Table &t : catalog.tables) schemas.insert(t.name.schema);
  for (const View &v : catalog.views) schemas.insert(v.name.schema);
  for (const Routine &r : catalog.routines) schemas.insert(r.name.schema);
  for (const QString &schema : std::as_const(schemas)) {
    if (to == sql::Dialect::Sqlite) names.schemas.insert(schema, QString());
    else if (!wanted.isEmpty()) names.schemas.insert(schema, wanted);
    else if (sql::isMySqlFamily(to) && !targetDatabase.isEmpty()) names.schemas.insert(schema, targetDatabase);
    else if (from == sql::Dialect::Sqlite && to == sql::Dialect::Postgres) names.schemas.insert(schema, QStringLiteral("public"));
  }
  return names;
}

Result<convert::NamePolicy> namePolicyFrom(const QCommandLineParser &parser) {
  const QString word = parser.value(QStringLiteral("names"));
  if (word.isEmpty() || word == QLatin1String("auto")) return convert::NamePolicy::Auto;
  if (word == QLatin1String("keep")) return convert::NamePolicy::Keep;
  if (word == QLatin1String("lower")) return convert::NamePolicy::Lower;
  return std::unexpected(Error::usage(tr("--names cannot be \"%1\"").arg(word)).withHint(tr("Use one of: auto, keep, lower")));
}

Result<QByteArray> readWhole(const QString &path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::configuration(tr("%1 cannot be read: %2").arg(path, file.errorString())));
  return file.readAll();
}

Result<> writeWhole(const QString &path, const QByteArray &bytes) {
  if (!QDir().mkpath(QFileInfo(path).absolutePath())) return std::unexpected(Error::configuration(tr("The folder %1 cannot be made").arg(QFileInfo(path).absolutePath())));
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) return std::unexpected(Error::configuration(tr("%1 cannot be written: %2").arg(path, file.errorString())));
  return {};
}

} // namespace portolan::cli
