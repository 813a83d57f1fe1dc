// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands around schema conversion share: dialects, catalogs of servers and scripts, names on the other side.
#pragma once

#include "app/cli/command.h"
#include "core/convert/convert.h"

#include <QJsonObject>

namespace portolan::cli {

Result<sql::Dialect> dialectFrom(const QString &name);
[[nodiscard]] QString dialectTitle(sql::Dialect dialect);
[[nodiscard]] QString compactJson(const QJsonObject &object);
[[nodiscard]] QJsonObject findingJson(const convert::Finding &finding);
/// "PTN-4021 warning sakila.film 3:5: …"
[[nodiscard]] QString findingLine(const convert::Finding &finding);

/// The help page of a finding ("PTN-4021"), or the list of all ("findings"). Gives the exit code.
int printFindingHelp(const QString &id);

/// One side, open.
struct OpenEnd {
  EndpointArgument argument;
  const Engine *engine = nullptr;
  std::unique_ptr<Connection> connection;
};
/// `side` is "from" or "to". A path that ends in .sql is a script; its dialect comes from --<side>-dialect. Errors of a target
/// have kind Target.
Result<OpenEnd> openEnd(const QCommandLineParser &parser, const QString &side, const Context &context);
Result<OpenEnd> openUrl(const EndpointArgument &argument, const Context &context, bool isTarget);
/// The catalog of what the URL names: on MySQL its database, on others everything.
Result<Catalog> catalogOf(OpenEnd &end);

/// Schemas as `migrate` names them on that target; `wanted` is --target-schema.
[[nodiscard]] NameMap targetNames(const Catalog &catalog, sql::Dialect from, sql::Dialect to, const QString &targetDatabase, const QString &wanted);
/// auto, keep or lower.
Result<convert::NamePolicy> namePolicyFrom(const QCommandLineParser &parser);

Result<QByteArray> readWhole(const QString &path);
Result<> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace portolan::cli
