// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/endpoint.h"

#include <QUrl>
#include <QUrlQuery>

namespace portolan {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Endpoint", text); }
QString engineForScheme(const QString &scheme) {
  if (scheme == QLatin1String("mysql") || scheme == QLatin1String("mariadb")) return QStringLiteral("mysql");
  if (scheme == QLatin1String("postgres") || scheme == QLatin1String("postgresql")) return QStringLiteral("postgres");
  if (scheme == QLatin1String("sqlite") || scheme == QLatin1String("script")) return scheme;
  return {};
}
} // namespace

Result<Endpoint> Endpoint::fromUrl(const QString &text) {
  const QUrl url(text, QUrl::StrictMode);
  const QString scheme = text.section(QLatin1Char(':'), 0, 0).toLower();
  Endpoint endpoint;
  endpoint.engine = engineForScheme(scheme);
  if (endpoint.engine.isEmpty())
    return std::unexpected(Error::usage(tr("\"%1\" is not a database URL that Portolan knows").arg(scheme))
                               .withHint(tr("Use mysql://user@host:port/database, postgres://user@host:port/database, "
                                            "sqlite:///absolute/path.db or script:///path/dump.sql?dialect=mysql")));
  if (!url.password().isEmpty())
    return std::unexpected(Error::usage(tr("The URL holds a password; everyone on this machine can read a command line"))
                               .withHint(tr("Leave it out and name an environment variable with --from-password-env or "
                                            "--to-password-env, or use ~/.pgpass or ~/.my.cnf")));
  if (!url.isValid())
    return std::unexpected(Error::usage(tr("The URL is not well formed: %1").arg(url.errorString()))
                               .withHint(tr("Encode special characters as %XX, for example @ as %40")));
  endpoint.host = url.host();
  endpoint.port = url.port(0);
  endpoint.user = url.userName(QUrl::FullyDecoded);
  const QUrlQuery query(url);
  for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
    if (key == QLatin1String("password") || key == QLatin1String("passwd"))
      return std::unexpected(Error::usage(tr("A password cannot be given in the URL")).withHint(tr("Use --from-password-env VAR or --to-password-env VAR")));
    endpoint.options.insert(key, value);
  }
  const QString path = url.path(QUrl::FullyDecoded);
  if (endpoint.engine == QLatin1String("sqlite") || endpoint.engine == QLatin1String("script")) {
    endpoint.path = endpoint.host.isEmpty() ? path : endpoint.host + path;
    endpoint.host.clear();
    if (endpoint.path.isEmpty()) return std::unexpected(Error::usage(tr("The URL names no file")).withHint(tr("Write %1:///absolute/path").arg(scheme)));
  } else {
    endpoint.database = path.startsWith(QLatin1Char('/')) ? path.mid(1) : path;
  }
  return endpoint;
}

QString Endpoint::toUrl() const {
  QUrl url;
  url.setScheme(engine);
  if (path.isEmpty()) {
    url.setHost(host);
    if (port > 0) url.setPort(port);
    url.setUserName(user);
    url.setPath(QLatin1Char('/') + database);
  } else {
    url.setPath(path);
  }
  QUrlQuery query;
  for (auto it = options.cbegin(); it != options.cend(); ++it) query.addQueryItem(it.key(), it.value());
  url.setQuery(query);
  QString text = url.toString(QUrl::FullyEncoded);
  if (!path.isEmpty() && !text.contains(QLatin1String("://"))) text.replace(engine + QLatin1Char(':'), engine + QLatin1String("://"));
  return text;
}

} // namespace portolan
