// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_link.h"

#include "core/sql/dialect.h"

#include <QCoreApplication>

#include <charconv>
#include <chrono>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace portolan::pg {

QString tr(const char *text) { return QCoreApplication::translate("Postgres", text); }

QString quoteName(const ObjectName &name) { return sql::quoteName(sql::Dialect::Postgres, name); }
QString quoteIdentifier(const QString &name) { return sql::quoteIdentifier(sql::Dialect::Postgres, name); }
QString quoteLiteral(const QString &text) { return sql::quoteLiteral(sql::Dialect::Postgres, text); }

qint64 fieldInteger(const PGresult *r, int row, int column, qint64 otherwise) {
  const std::string_view v = fieldView(r, row, column);
  qint64 value = otherwise;
  if (!v.empty()) std::from_chars(v.data(), v.data() + v.size(), value);
  return value;
}

namespace {

struct Parameters {
  QList<QByteArray> keys, values;
  void add(const char *key, QByteArray value) {
    if (value.isEmpty()) return;
    keys << QByteArray(key);
    values << std::move(value);
  }
};

/// libpq keywords for an endpoint. The password goes in last and is wiped with the list.
Parameters parametersFor(const Endpoint &e, const Secret &secret, Link::Role role) {
  Parameters p;
  const QString socket = e.option(QStringLiteral("socket"));
  p.add("host", (socket.isEmpty() ? e.host : socket).toUtf8());
  if (e.port > 0) p.add("port", QByteArray::number(e.port));
  p.add("user", e.user.toUtf8());
  p.add("dbname", (e.database.isEmpty() ? QStringLiteral("postgres") : e.database).toUtf8());
  p.add("connect_timeout", e.option(QStringLiteral("connect_timeout"), QStringLiteral("15")).toUtf8());
  for (const char *key : {"sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl", "passfile", "target_session_attrs",
                          "hostaddr", "channel_binding", "gssencmode"})
    p.add(key, e.option(QLatin1String(key)).toUtf8());
  p.add("application_name", "portolan");
  p.add("client_encoding", "UTF8");
  p.add("keepalives", "1");
  p.add("keepalives_idle", e.option(QStringLiteral("keepalives_idle"), QStringLiteral("30")).toUtf8());
  p.add("keepalives_interval", "10");
  p.add("keepalives_count", "4");
  p.add("tcp_user_timeout", e.option(QStringLiteral("tcp_user_timeout")).toUtf8());
  // Fixed so that texts mean the same on every server whatever its own or the role's settings are.
  QByteArray options = "-c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=postgres -c extra_float_digits=3 "
                       "-c bytea_output=hex -c standard_conforming_strings=on";
  const QString own = e.option(QStringLiteral("options"));
  if (!own.isEmpty()) options += ' ' + own.toUtf8();
  p.add("options", options);
  if (role == Link::Role::Replication) p.add("replication", "database");
  if (!secret.isEmpty()) p.add("password", secret.reveal());
  return p;
}

int secondsToConnect(const Endpoint &e) {
  const int seconds = e.option(QStringLiteral("connect_timeout"), QStringLiteral("15")).toInt();
  return seconds > 0 ? seconds : 15;
}

/// Drives libpq's connection until it is done, cancelled or late. Empty: connected.
QString driveConnection(PGconn *conn, const CancelToken &token, int seconds) {
  const Deadline deadline = deadlineIn(std::chrono::seconds(seconds));
  PostgresPollingStatusType want = PGRES_POLLING_WRITING;
  while (want != PGRES_POLLING_OK) {
    if (want == PGRES_POLLING_FAILED) return QString::fromUtf8(PQerrorMessage(conn)).trimmed();
    if (token.isCancelled()) return QStringLiteral("cancelled");
    if (std::chrono::steady_clock::now() > deadline) return QStringLiteral("timeout expired");
    pollfd fd{PQsocket(conn), static_cast<short>(want == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
    if (::poll(&fd, 1, 200) > 0) want = PQconnectPoll(conn);
  }
  return {};
}

} // namespace

Error connectError(const QString &message, const Endpoint &e) {
  if (message.contains(QLatin1String("invalid sslmode value")))
    return Error::usage(tr("sslmode=%1 is unknown").arg(e.option(QStringLiteral("sslmode"))))
      .withEngine(QStringLiteral("postgres")).withHint(tr("Use one of: %1").arg(QStringLiteral("disable, allow, prefer, require, verify-ca, verify-full")));
  const QString where = e.option(QStringLiteral("socket")).isEmpty()
                            ? QStringLiteral("%1:%2").arg(e.host.isEmpty() ? QStringLiteral("localhost") : e.host).arg(e.port > 0 ? e.port : 5432)
                            : e.option(QStringLiteral("socket"));
  Error error = Error::source(tr("Could not connect to PostgreSQL at %1: %2").arg(where, message));
  error.withEngine(QStringLiteral("postgres")).withConnectionLost();
  const auto has = [&](const char *part) { return message.contains(QLatin1String(part), Qt::CaseInsensitive); };
  if (has("password authentication failed") || has("no password supplied"))
    error.withSqlState(QStringLiteral("28P01"))
        .withHint(tr("Check the user name and the password. A password may come from an environment variable or from ~/.pgpass"));
  else if (has("could not translate host name"))
    error.withHint(tr("The host name is not known; check its spelling and the name service"));
  else if (has("connection refused"))
    error.withHint(tr("No server listens there; check host and port, that the server runs, and listen_addresses")).withRetryable();
  else if (has("timeout expired"))
    error.withHint(tr("The host does not answer; check the address and the firewall, or raise connect_timeout")).withRetryable();
  else if (has("no pg_hba.conf entry"))
    error.withSqlState(QStringLiteral("28000")).withHint(tr("Ask the server's administrator for a pg_hba.conf line for this user, database and address"));
  else if (has("does not exist") && has("database"))
    error.withSqlState(QStringLiteral("3D000")).withHint(tr("Create the database first, or correct its name in the URL"));
  else if (has("server does not support SSL"))
    error.withHint(tr("The server offers no TLS: set ssl=on there, or use sslmode=prefer or disable"));
  else if (has("certificate"))
    error.withHint(tr("Check sslrootcert, sslcert and sslkey, and with sslmode=verify-full that the certificate names this host"));
  else if (has("too many") && has("connections"))
    error.withRetryable().withHint(tr("Raise max_connections on the server or use fewer jobs"));
  else if (has("starting up") || has("shutting down") || has("recovery mode"))
    error.withRetryable();
  return error;
}

Link::Link(PGconn *conn) : m_conn(conn), m_version(PQserverVersion(conn)), m_cancel(std::make_shared<CancelState>()) {
  m_cancel->handle = PQgetCancel(conn);
  m_cancel->socket = PQsocket(conn);
  PQsetNoticeProcessor(conn, [](void *, const char *) {}, nullptr);
}

Link::~Link() {
  {
    const std::lock_guard lock(m_cancel->mutex);
    m_cancel->socket = -1;
    m_cancel->running = 0;
    m_cancel->idle.notify_all();
  }
  PQfinish(m_conn);
}

Result<std::unique_ptr<Link>> Link::open(const Endpoint &endpoint, const Secret &secret, const CancelToken &token, Role role) {
  PORTOLAN_TRY(token.check());
  Parameters p = parametersFor(endpoint, secret, role);
  std::vector<const char *> keys, values;
  for (const QByteArray &k : p.keys) keys.push_back(k.constData());
  for (const QByteArray &v : p.values) values.push_back(v.constData());
  keys.push_back(nullptr);
  values.push_back(nullptr);
  PGconn *conn = PQconnectStartParams(keys.data(), values.data(), 0);
  if (!secret.isEmpty() && !p.values.isEmpty()) p.values.last().fill('\0');
  if (!conn) return std::unexpected(Error::internal(tr("libpq could not make a connection object")));
  const QString problem = PQstatus(conn) == CONNECTION_BAD ? QString::fromUtf8(PQerrorMessage(conn)).trimmed()
                                                           : driveConnection(conn, token, secondsToConnect(endpoint));
  if (!problem.isEmpty()) {
    PQfinish(conn);
    if (token.isCancelled()) return std::unexpected(Error::cancelled());
    return std::unexpected(connectError(problem, endpoint));
  }
  return std::unique_ptr<Link>(new Link(conn));
}

Link::Running::Running(Link &link) : m_state(link.m_cancel) {
  const std::lock_guard lock(m_state->mutex);
  m_state->running = 1;
  ++m_state->serial;
  m_state->cancelled = false;
}
Link::Running::~Running() {
  const std::lock_guard lock(m_state->mutex);
  m_state->running = 0;
  m_state->idle.notify_all();
}

void Link::cancel() {
  quint64 serial = 0;
  {
    const std::lock_guard lock(m_cancel->mutex);
    if (!m_cancel->running || m_cancel->cancelled || m_cancel->socket < 0) return;
    m_cancel->cancelled = true;
    serial = m_cancel->serial;
  }
  // PQcancel opens a connection of its own and may hang on a dead host, so it has a thread of its own; the second
  // thread cuts the socket when the statement has not ended by then.
  std::thread([state = m_cancel] {
    char text[256] = "";
    if (state->handle) PQcancel(state->handle, text, sizeof text);
  }).detach();
  std::thread([state = m_cancel, serial] {
    std::unique_lock lock(state->mutex);
    const bool ended = state->idle.wait_for(lock, std::chrono::milliseconds(1500),
                                            [&] { return !state->running || state->serial != serial || state->socket < 0; });
    if (!ended && state->socket >= 0) ::shutdown(state->socket, SHUT_RDWR);
  }).detach();
}

Error Link::error(const PGresult *result, const QString &statement) const {
  {
    const std::lock_guard lock(m_cancel->mutex);
    if (m_cancel->cancelled) return Error::cancelled().withConnectionLost(PQstatus(m_conn) != CONNECTION_OK).withTransactionLost();
  }
  const auto part = [&](int code) {
    const char *text = result ? PQresultErrorField(result, code) : nullptr;
    return text ? QString::fromUtf8(text) : QString();
  };
  QString message = part(PG_DIAG_MESSAGE_PRIMARY);
  if (message.isEmpty()) message = QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(m_conn)).trimmed();
  if (message.isEmpty()) message = QString::fromUtf8(PQerrorMessage(m_conn)).trimmed();
  const QString detail = part(PG_DIAG_MESSAGE_DETAIL);
  if (!detail.isEmpty()) message += QStringLiteral(" (%1)").arg(detail);
  const QString state = part(PG_DIAG_SQLSTATE);
  const bool lost = PQstatus(m_conn) != CONNECTION_OK || state.startsWith(QLatin1String("57P0"));
  Error error = Error::source(lost && state.isEmpty() ? tr("The connection to PostgreSQL was lost: %1").arg(message) : message);
  error.withEngine(QStringLiteral("postgres")).withSqlState(state).withStatement(statement.left(4000)).withTransactionLost();
  const QString table = part(PG_DIAG_TABLE_NAME);
  if (!table.isEmpty()) error.withObject(ObjectName{part(PG_DIAG_SCHEMA_NAME), table}.display());
  error.withColumn(part(PG_DIAG_COLUMN_NAME));
  const QString hint = part(PG_DIAG_MESSAGE_HINT);
  if (!hint.isEmpty()) error.withHint(hint);
  else if (state == QLatin1String("42501")) error.withHint(tr("Grant the privilege to the user, or connect as another"));
  else if (state == QLatin1String("53100")) error.withHint(tr("The server's disk is full: free space there, then resume"));
  else if (state == QLatin1String("25006")) error.withHint(tr("The server or the session is read only: connect to the primary"));
  if (lost) error.withConnectionLost();
  if (lost || state == QLatin1String("40001") || state == QLatin1String("40P01") || state == QLatin1String("55P03")
      || state.startsWith(QLatin1String("53")) || state.startsWith(QLatin1String("08")))
    error.withRetryable();
  return error;
}

Result<ResultPtr> Link::run(const QByteArray &sql) {
  const Running running(*this);
  ResultPtr result(PQexec(m_conn, sql.constData()));
  const ExecStatusType status = PQresultStatus(result.get());
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN || status == PGRES_COPY_OUT
      || status == PGRES_COPY_BOTH || status == PGRES_EMPTY_QUERY)
    return result;
  return std::unexpected(error(result.get(), QString::fromUtf8(sql)));
}

Result<ResultPtr> Link::run(const QString &sql, const QList<QByteArray> &parameters) {
  const Running running(*this);
  std::vector<const char *> values;
  for (const QByteArray &p : parameters) values.push_back(p.isNull() ? nullptr : p.constData());
  ResultPtr result(PQexecParams(m_conn, sql.toUtf8().constData(), static_cast<int>(values.size()), nullptr, values.data(), nullptr, nullptr, 0));
  const ExecStatusType status = PQresultStatus(result.get());
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return result;
  return std::unexpected(error(result.get(), sql));
}

} // namespace portolan::pg
