// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/script_engine.h"

#include "core/engines/script/script_connection.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace portolan {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ScriptEngine", text); }

Result<sql::Dialect> dialectOf(const Endpoint &endpoint) {
  const QString name = endpoint.option(QStringLiteral("dialect")).toLower();
  if (name == QLatin1String("mysql")) return sql::Dialect::MySql;
  if (name == QLatin1String("mariadb")) return sql::Dialect::MariaDb;
  if (name == QLatin1String("postgres") || name == QLatin1String("postgresql")) return sql::Dialect::Postgres;
  if (name == QLatin1String("sqlite")) return sql::Dialect::Sqlite;
  return std::unexpected(Error::configuration(name.isEmpty() ? tr("The script's dialect is not said.") : tr("The dialect \"%1\" is not known.").arg(name))
                           .withHint(tr("Add ?dialect=mysql, mariadb, postgres or sqlite to the URL.")));
}

} // namespace

Capabilities ScriptEngine::capabilities() const {
  Capabilities c;
  c.title = tr("SQL script");
  c.target = false;
  c.schemas = true;
  c.parallelWrite = false;
  c.fileBased = true;
  return c;
}

QList<OptionSpec> ScriptEngine::options() const {
  OptionSpec dialect;
  dialect.key = QStringLiteral("dialect");
  dialect.label = tr("Dialect");
  dialect.help = tr("The kind of SQL that the script is written in.");
  dialect.type = OptionType::Choice;
  dialect.choices = {QStringLiteral("mysql"), QStringLiteral("mariadb"), QStringLiteral("postgres"), QStringLiteral("sqlite")};
  dialect.required = true;
  OptionSpec mode;
  mode.key = QStringLiteral("sql_mode");
  mode.label = tr("SQL mode");
  mode.help = tr("MySQL's sql_mode that the script was written under, when it is not the default.");
  mode.advanced = true;
  return {dialect, mode};
}

Result<std::unique_ptr<Connection>> ScriptEngine::connect(const Endpoint &endpoint, const Secret &, const CancelToken &cancelToken) const {
  const auto dialect = dialectOf(endpoint);
  if (!dialect) return std::unexpected(dialect.error());
  const QFileInfo file(endpoint.path);
  if (!file.isFile() || !file.isReadable()) return std::unexpected(Error::source(tr("The script %1 does not exist or cannot be read.").arg(endpoint.path)));
  return std::make_unique<script::ScriptConnection>(script::ScriptOptions{file.absoluteFilePath(), *dialect, endpoint.option(QStringLiteral("sql_mode"))}, cancelToken);
}

std::vector<CheckLine> ScriptEngine::test(const Endpoint &endpoint, const Secret &secret, const CancelToken &cancelToken) const {
  CheckLine line;
  line.step = QStringLiteral("version");
  if (const auto connection = connect(endpoint, secret, cancelToken); connection) {
    line.text = (*connection)->serverVersion();
  } else {
    line.state = CheckLine::State::Failed;
    line.text = connection.error().message();
    line.wayOut = connection.error().hint();
  }
  return {line};
}

Result<SnapshotReaders> ScriptEngine::openSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CaptureOptions *capture, const CancelToken &cancelToken) const {
  if (capture) return std::unexpected(Error::configuration(tr("A script has no changes that could be followed.")).withHint(tr("Take --type full-load.")));
  SnapshotReaders readers;
  for (int i = 0; i < std::max(1, count); ++i) {
    auto connection = connect(endpoint, secret, cancelToken);
    if (!connection) return std::unexpected(connection.error());
    readers.readers.push_back(std::move(*connection));
  }
  readers.method = tr("one file");
  return readers;
}

} // namespace portolan
