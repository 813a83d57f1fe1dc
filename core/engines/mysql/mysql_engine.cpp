// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/mysql_engine.h"

#include "core/engines/mysql/change_source.h"
#include "core/engines/mysql/change_target.h"
#include "core/engines/mysql/connection_test.h"
#include "core/engines/mysql/mysql_connection.h"
#include "core/engines/mysql/snapshot.h"

namespace portolan {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
} // namespace

Capabilities MysqlEngine::capabilities() const {
  Capabilities c;
  c.title = tr("MariaDB / MySQL");
  c.changeSource = true;
  c.changeTarget = true;
  c.defaultPort = 3306;
  c.maxIdentifierBytes = 64;
  c.maxIdentifierInCharacters = true;
  return c;
}

QList<OptionSpec> MysqlEngine::options() const {
  using enum OptionType;
  const auto spec = [](const char *key, const QString &label, const QString &help, OptionType type, const char *fallback = "", bool advanced = true) {
    OptionSpec s;
    s.key = QLatin1String(key);
    s.label = label;
    s.help = help;
    s.type = type;
    s.defaultValue = QLatin1String(fallback);
    s.advanced = advanced;
    return s;
  };
  OptionSpec mode = spec("sslmode", tr("TLS"), tr("prefer uses TLS when the server offers it; verify-full also checks the certificate and the host name"), Choice, "prefer", false);
  mode.choices = {QStringLiteral("disable"), QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
  OptionSpec method = spec("bulk_method", tr("Bulk method"), tr("How rows are written: bulk statements (MariaDB), LOAD DATA LOCAL from memory, or multi-row INSERT"), Choice, "auto");
  method.choices = {QStringLiteral("auto"), QStringLiteral("bulk"), QStringLiteral("load-data"), QStringLiteral("insert")};
  OptionSpec log = spec("sql_log_bin", tr("Write the load to the binary log"), tr("auto leaves it out when no replica reads the target"), Choice, "auto");
  log.choices = {QStringLiteral("auto"), QStringLiteral("0"), QStringLiteral("1")};
  return {mode,
          spec("sslrootcert", tr("CA certificate"), tr("File with the certificate authority's certificate"), File),
          spec("sslcert", tr("Client certificate"), tr("File with the certificate that proves who we are"), File),
          spec("sslkey", tr("Client key"), tr("File with the key of the client certificate"), File),
          spec("socket", tr("Socket"), tr("Path of the server's socket file; host and port are then not used"), File),
          spec("connect_timeout", tr("Connect timeout"), tr("Seconds to wait for the server to answer"), Seconds, "10"),
          spec("read_timeout", tr("Read timeout"), tr("Seconds of silence after which the connection counts as lost; 0: none"), Seconds, "0"),
          spec("write_timeout", tr("Write timeout"), tr("Seconds to wait for the server to take data; 0: none"), Seconds, "0"),
          spec("compress", tr("Compress"), tr("Compress the traffic; helps on slow networks only"), Boolean, "0"),
          spec("server_id", tr("Replica number"), tr("The number under which changes are read from the binary log; no other reader may have it. Empty: made from the task's name"), Text),
          method, log};
}

Result<std::unique_ptr<Connection>> MysqlEngine::connect(const Endpoint &endpoint, const Secret &secret, const CancelToken &token) const {
  auto client = mysql::Client::connect(endpoint, secret, token);
  if (!client) return std::unexpected(client.error());
  return std::make_unique<mysql::MysqlConnection>(std::move(*client));
}

std::vector<CheckLine> MysqlEngine::test(const Endpoint &endpoint, const Secret &secret, const CancelToken &token) const { return mysql::testConnection(endpoint, secret, token); }

Result<SnapshotReaders> MysqlEngine::openSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CaptureOptions *, const CancelToken &token) const {
  return mysql::openSnapshot(endpoint, secret, count, token);
}

Result<std::unique_ptr<ChangeSource>> MysqlEngine::changeSource(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const CancelToken &token) const {
  return mysql::BinlogSource::open(endpoint, secret, options, token);
}

Result<std::unique_ptr<ChangeTarget>> MysqlEngine::changeTarget(const Endpoint &endpoint, const Secret &secret, const ApplyOptions &options, const CancelToken &token) const {
  auto client = mysql::Client::connect(endpoint, secret, token);
  if (!client) return std::unexpected(client.error());
  return std::make_unique<mysql::MysqlChangeTarget>(std::move(*client), options, token);
}

std::vector<CheckLine> MysqlEngine::captureReadiness(Connection &connection, const CaptureOptions &options) const {
  auto *own = dynamic_cast<mysql::MysqlConnection *>(&connection);
  if (!own) return {{QStringLiteral("connection"), CheckLine::State::Failed, tr("The connection belongs to another engine"), {}}};
  return mysql::captureReadiness(own->client(), options);
}

std::optional<int> MysqlEngine::comparePositions(const Position &a, const Position &b) const { return mysql::comparePositions(a, b); }

} // namespace portolan
