// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/postgres_engine.h"

#include "core/engines/postgres/pg_capture.h"
#include "core/engines/postgres/pg_change_source.h"
#include "core/engines/postgres/pg_change_target.h"
#include "core/engines/postgres/pg_connection.h"

#include <QHostInfo>

namespace portolan {

using pg::tr;

Capabilities PostgresEngine::capabilities() const {
  Capabilities c;
  c.title = QStringLiteral("PostgreSQL");
  c.changeSource = c.changeTarget = true;
  c.schemas = c.transactionalDdl = c.foldsToLower = true;
  c.defaultPort = 5432;
  c.maxIdentifierBytes = 63;
  c.rawFormat = QStringLiteral("pgcopy");
  return c;
}

QList<OptionSpec> PostgresEngine::options() const {
  return {
      {QStringLiteral("sslmode"), tr("TLS"), tr("How the connection is encrypted and the server proved"), OptionType::Choice,
       {QStringLiteral("disable"), QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")}, QStringLiteral("prefer"), false, false},
      {QStringLiteral("sslrootcert"), tr("CA certificate"), tr("File with the certificate authorities that may have signed the server's certificate"), OptionType::File, {}, {}, false, true},
      {QStringLiteral("sslcert"), tr("Client certificate"), tr("File with this client's certificate"), OptionType::File, {}, {}, false, true},
      {QStringLiteral("sslkey"), tr("Client key"), tr("File with this client's private key"), OptionType::File, {}, {}, false, true},
      {QStringLiteral("socket"), tr("Socket folder"), tr("Folder of the Unix socket; used instead of the host"), OptionType::Folder, {}, {}, false, true},
      {QStringLiteral("connect_timeout"), tr("Connect timeout"), tr("Seconds until a connection attempt is given up"), OptionType::Seconds, {}, QStringLiteral("15"), false, true},
      {QStringLiteral("keepalives_idle"), tr("Keep-alive"), tr("Seconds of silence until the connection is probed"), OptionType::Seconds, {}, QStringLiteral("30"), false, true},
      {QStringLiteral("passfile"), tr("Password file"), tr("File of passwords; default ~/.pgpass"), OptionType::File, {}, {}, false, true},
      {QStringLiteral("options"), tr("Server options"), tr("Settings for the session, as in PGOPTIONS: -c name=value"), OptionType::Text, {}, {}, false, true},
  };
}

Result<std::unique_ptr<Connection>> PostgresEngine::connect(const Endpoint &endpoint, const Secret &secret, const CancelToken &token) const {
  auto link = pg::Link::open(endpoint, secret, token);
  if (!link) return std::unexpected(link.error());
  if ((*link)->serverVersion() < 100000)
    return std::unexpected(Error::source(tr("The server is PostgreSQL %1; Portolan needs 10 or later").arg((*link)->serverVersion() / 10000))
                               .withEngine(id()).withHint(tr("Upgrade the server, or move its data through a newer one")));
  return std::make_unique<pg::PgConnection>(std::move(*link));
}

namespace {

using State = CheckLine::State;

/// The stage at which a connection failed, read from libpq's words.
QString failedStage(const Error &error) {
  const QString &m = error.message();
  const auto has = [&](const char *part) { return m.contains(QLatin1String(part), Qt::CaseInsensitive); };
  if (has("translate host name")) return QStringLiteral("name");
  if (has("ssl") || has("certificate") || has("tls")) return QStringLiteral("tls");
  if (has("authentication failed") || has("no password") || has("pg_hba") || (has("role") && has("does not exist")) || (has("database") && has("does not exist")))
    return QStringLiteral("login");
  return QStringLiteral("tcp");
}

void describePrivileges(pg::Link &link, std::vector<CheckLine> &lines) {
  auto result = link.run(QStringLiteral(
      "SELECT r.rolsuper, r.rolreplication, pg_catalog.has_database_privilege(current_database(), 'CREATE'), current_setting('wal_level'), "
      "(SELECT count(*) FROM pg_catalog.pg_class k JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace WHERE k.relkind IN ('r','p') "
      "AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND NOT pg_catalog.has_table_privilege(k.oid, 'SELECT')), "
      "pg_catalog.pg_is_in_recovery(), current_user FROM pg_catalog.pg_roles r WHERE r.rolname = current_user"));
  if (!result) { lines.push_back({QStringLiteral("privileges"), State::Failed, result.error().message(), {}}); return; }
  const PGresult *r = result->get();
  if (PQntuples(r) == 0) { lines.push_back({QStringLiteral("privileges"), State::Warning, tr("The role's attributes could not be read"), {}}); return; }
  const bool super = pg::fieldIsTrue(r, 0, 0), replication = pg::fieldIsTrue(r, 0, 1), create = pg::fieldIsTrue(r, 0, 2);
  const qint64 unreadable = pg::fieldInteger(r, 0, 4);
  const QString user = pg::quoteIdentifier(pg::field(r, 0, 6));
  if (unreadable > 0)
    lines.push_back({QStringLiteral("privileges"), State::Warning, tr("%1 tables may not be read").arg(unreadable), QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1").arg(user)});
  else lines.push_back({QStringLiteral("privileges"), State::Passed, create ? tr("May read every table and create schemas") : tr("May read every table; may not create schemas here"), {}});
  if (pg::fieldIsTrue(r, 0, 5))
    lines.push_back({QStringLiteral("replication"), State::Warning, tr("The server is a standby: it can be read, not written"), tr("Connect to the primary to load data or to follow changes")});
  else if (pg::field(r, 0, 3) != QLatin1String("logical"))
    lines.push_back({QStringLiteral("replication"), State::Warning, tr("wal_level is %1: changes cannot be followed").arg(pg::field(r, 0, 3)), QStringLiteral("ALTER SYSTEM SET wal_level = 'logical'  -- then restart the server")});
  else if (!super && !replication)
    lines.push_back({QStringLiteral("replication"), State::Warning, tr("The user may not replicate: changes cannot be followed"), QStringLiteral("ALTER ROLE %1 REPLICATION").arg(user)});
  else lines.push_back({QStringLiteral("replication"), State::Passed, tr("Changes can be followed (wal_level logical)"), {}});
}

} // namespace

std::vector<CheckLine> PostgresEngine::test(const Endpoint &endpoint, const Secret &secret, const CancelToken &token) const {
  std::vector<CheckLine> lines;
  const bool socket = !endpoint.option(QStringLiteral("socket")).isEmpty();
  if (!socket && !endpoint.host.isEmpty()) {
    const QHostInfo info = QHostInfo::fromName(endpoint.host);
    if (info.addresses().isEmpty()) {
      lines.push_back({QStringLiteral("name"), State::Failed, tr("The host \"%1\" is not known: %2").arg(endpoint.host, info.errorString()), tr("Check the spelling and the name service")});
      return lines;
    }
    lines.push_back({QStringLiteral("name"), State::Passed, tr("%1 is %2").arg(endpoint.host, info.addresses().first().toString()), {}});
  }
  auto link = pg::Link::open(endpoint, secret, token);
  if (!link) {
    const QString stage = failedStage(link.error());
    const QStringList order{QStringLiteral("name"), QStringLiteral("tcp"), QStringLiteral("tls"), QStringLiteral("login")};
    for (const QString &step : order) {
      if (step == stage) break;
      if (step != QLatin1String("name")) lines.push_back({step, State::Passed, {}, {}});
    }
    lines.push_back({stage, State::Failed, link.error().message(), link.error().hint()});
    return lines;
  }
  PGconn *conn = (*link)->raw();
  lines.push_back({QStringLiteral("tcp"), State::Passed, socket ? tr("Connected to the socket") : tr("Connected to port %1").arg(QLatin1String(PQport(conn))), {}});
  if (PQsslInUse(conn)) lines.push_back({QStringLiteral("tls"), State::Passed, tr("Encrypted: %1, %2").arg(QLatin1String(PQsslAttribute(conn, "protocol")), QLatin1String(PQsslAttribute(conn, "cipher"))), {}});
  else lines.push_back({QStringLiteral("tls"), State::Skipped, tr("The connection is not encrypted"), socket ? QString() : tr("Set sslmode to require or stronger when the network is not yours")});
  lines.push_back({QStringLiteral("login"), State::Passed, tr("Logged in as %1 to %2").arg(QString::fromUtf8(PQuser(conn)), QString::fromUtf8(PQdb(conn))), {}});
  const int version = (*link)->serverVersion();
  lines.push_back({QStringLiteral("version"), version >= 100000 ? State::Passed : State::Failed, QStringLiteral("PostgreSQL %1").arg(QLatin1String(PQparameterStatus(conn, "server_version"))),
                   version >= 100000 ? QString() : tr("Portolan needs PostgreSQL 10 or later")});
  describePrivileges(**link, lines);
  return lines;
}

Result<std::unique_ptr<Connection>> PostgresEngine::joinSnapshot(const Endpoint &endpoint, const Secret &secret, const QString &name, const CancelToken &token) const {
  return pg::joinSnapshot(endpoint, secret, name, token);
}

Result<SnapshotReaders> PostgresEngine::openSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CaptureOptions *capture, const CancelToken &token) const {
  return pg::openSnapshot(endpoint, secret, count, capture, token);
}
Result<std::unique_ptr<ChangeSource>> PostgresEngine::changeSource(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const CancelToken &token) const {
  return pg::openChangeSource(endpoint, secret, options, token);
}
Result<std::unique_ptr<ChangeTarget>> PostgresEngine::changeTarget(const Endpoint &endpoint, const Secret &secret, const ApplyOptions &options, const CancelToken &token) const {
  return pg::openChangeTarget(endpoint, secret, options, token);
}
std::vector<CheckLine> PostgresEngine::captureReadiness(Connection &connection, const CaptureOptions &options) const { return pg::captureReadiness(connection, options); }
Result<> PostgresEngine::removeCapture(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const DestructiveConsent &consent, const CancelToken &token) const {
  return pg::removeCapture(endpoint, secret, options, consent, token);
}

std::optional<int> PostgresEngine::comparePositions(const Position &a, const Position &b) const {
  const auto x = pg::parseLsn(a.text), y = pg::parseLsn(b.text);
  if (!x || !y) return std::nullopt;
  return *x < *y ? -1 : *x > *y ? 1 : 0;
}

} // namespace portolan
