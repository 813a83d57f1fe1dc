// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/client.h"

#include "core/base/logging.h"
#include "core/engines/mysql/tls_pin.h"

#include <QDir>
#include <QFile>

#include <errmsg.h>
#include <mysqld_error.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

/// No file of ours is ever handed out: a server may only ask for what a writer offers from memory.
int denyInit(void **, const char *, void *) { return 1; }
int denyRead(void *, char *, unsigned) { return -1; }
void denyEnd(void *) {}
int denyError(void *, char *message, unsigned length) {
  qstrncpy(message, "Portolan hands out no files", length);
  return CR_UNKNOWN_ERROR;
}

void keepAlive(int socket) {
  const int on = 1, idle = 30, interval = 10, count = 3;
  const unsigned userTimeout = 60'000;
  ::setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
  ::setsockopt(socket, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
  ::setsockopt(socket, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
  ::setsockopt(socket, IPPROTO_TCP, TCP_KEEPCNT, &count, sizeof count);
  ::setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &userTimeout, sizeof userTimeout);
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

QString hintFor(unsigned code) {
  switch (code) {
  case ER_ACCESS_DENIED_ERROR: return tr("Check the user name and password; the account must be allowed to log in from this machine");
  case ER_DBACCESS_DENIED_ERROR: return tr("Grant the account access to the database: GRANT … ON database.* TO user");
  case ER_TABLEACCESS_DENIED_ERROR: case ER_COLUMNACCESS_DENIED_ERROR: case ER_SPECIFIC_ACCESS_DENIED_ERROR:
    return tr("Grant the account the privilege that the message names");
  case ER_BAD_DB_ERROR: return tr("Create the database first or correct its name in the URL");
  case CR_CONNECTION_ERROR: case CR_CONN_HOST_ERROR: return tr("Check host and port, and that the server runs and accepts connections from this machine");
  case CR_UNKNOWN_HOST: return tr("Check the spelling of the host name");
  case CR_SSL_CONNECTION_ERROR: return tr("Check sslmode, sslrootcert, sslcert and sslkey; sslmode=disable connects without TLS");
  case ER_NET_PACKET_TOO_LARGE: case CR_NET_PACKET_TOO_LARGE: return tr("Raise max_allowed_packet on the server: SET GLOBAL max_allowed_packet=1073741824");
  case ER_LOCK_WAIT_TIMEOUT: return tr("Another session holds a lock on the row or table; end it or try again");
  case ER_OPTION_PREVENTS_STATEMENT: return tr("The server is read-only: SET GLOBAL read_only=0, or choose another target");
  case ER_CON_COUNT_ERROR: return tr("The server has no free connection: raise max_connections or use fewer jobs");
  case 1021: case ER_RECORD_FILE_FULL: return tr("Free disk space on the server, then resume");
  default: return {};
  }
}

/// Runs in a thread of its own: first the polite way, after two seconds the socket.
void cancelWork(std::shared_ptr<CancelState> state, Endpoint endpoint, Secret secret, quint64 serial) {
  mysql_thread_init();
  const Deadline end = deadlineIn(std::chrono::milliseconds(1900));
  const auto stillRuns = [&] { return state->active.load() > 0 && state->serial.load() == serial; };
  bool killed = false;
  if (auto killer = Client::connect(endpoint, secret, CancelToken(), Purpose::Kill); killer && stillRuns())
    killed = (*killer)->execute(QStringLiteral("KILL QUERY %1").arg(state->threadId)).has_value();
  while (stillRuns() && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  if (stillRuns()) {
    const std::lock_guard lock(state->mutex);
    if (state->socket >= 0) ::shutdown(state->socket, SHUT_RDWR);
    qCDebug(logEngine, "cancel closed the socket (kill %s)", killed ? "sent" : "not possible");
  }
  state->busy = false;
  mysql_thread_end();
}

} // namespace

ServerVersion parseServerVersion(const QString &text) {
  ServerVersion version;
  version.full = text;
  QString rest = text;
  version.mariaDb = text.contains(QLatin1String("mariadb"), Qt::CaseInsensitive);
  if (version.mariaDb && rest.startsWith(QLatin1String("5.5.5-"))) rest = rest.mid(6);
  const QString digits = rest.section(QLatin1Char('-'), 0, 0);
  version.text = digits;
  const QStringList parts = digits.split(QLatin1Char('.'));
  const auto part = [&](qsizetype i) { return i < parts.size() ? parts[i].toInt() : 0; };
  version.number = part(0) * 10000 + part(1) * 100 + part(2);
  return version;
}

OptionFileLogin readOptionFile(const QString &path) {
  OptionFileLogin login;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) return login;
  bool client = false;
  while (!file.atEnd()) {
    const QByteArray line = file.readLine(65536).trimmed();
    if (line.isEmpty() || line.startsWith('#') || line.startsWith(';')) continue;
    if (line.startsWith('[')) { client = line == "[client]" || line == "[client-mariadb]"; continue; }
    if (!client) continue;
    const qsizetype equals = line.indexOf('=');
    if (equals < 0) continue;
    const QByteArray key = line.left(equals).trimmed();
    QByteArray value = line.mid(equals + 1).trimmed();
    if (value.size() >= 2 && (value.startsWith('"') || value.startsWith('\'')) && value.back() == value.front()) value = value.mid(1, value.size() - 2);
    if (key == "user") login.user = QString::fromUtf8(value);
    if (key == "password") login.password = Secret(value);
  }
  return login;
}

Result<std::unique_ptr<Client>> Client::connect(const Endpoint &endpoint, const Secret &secret, const CancelToken &token, Purpose purpose) {
  static const bool initialised = mysql_library_init(0, nullptr, nullptr) == 0;
  if (!initialised) return std::unexpected(Error::internal(tr("The MariaDB client library could not be started")));
  PORTOLAN_TRY(token.check());
  std::unique_ptr<Client> client(new Client(endpoint, secret));
  PORTOLAN_TRY(client->open(token, purpose));
  return client;
}

void Client::applyOptions(Purpose purpose, QByteArrayList &keep) {
  const auto option = [&](const char *key) -> const char * {
    const QString text = m_endpoint.option(QLatin1String(key));
    if (text.isEmpty()) return nullptr;
    keep << text.toUtf8();
    return keep.back().constData();
  };
  const auto seconds = [&](const char *key, unsigned fallback) {
    bool ok = false;
    const unsigned n = m_endpoint.option(QLatin1String(key)).toUInt(&ok);
    return ok ? n : fallback;
  };
  unsigned connectTimeout = purpose == Purpose::Kill ? 1 : seconds("connect_timeout", 10);
  unsigned readTimeout = purpose == Purpose::Kill ? 1 : seconds("read_timeout", 0);
  unsigned writeTimeout = purpose == Purpose::Kill ? 1 : seconds("write_timeout", 0);
  if (purpose == Purpose::Stream && readTimeout == 0) readTimeout = 15; // three heartbeats
  mysql_options(m_mysql, MYSQL_OPT_CONNECT_TIMEOUT, &connectTimeout);
  if (readTimeout > 0) mysql_options(m_mysql, MYSQL_OPT_READ_TIMEOUT, &readTimeout);
  if (writeTimeout > 0) mysql_options(m_mysql, MYSQL_OPT_WRITE_TIMEOUT, &writeTimeout);
  mysql_options(m_mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
  const unsigned long maxPacket = 1UL << 30;
  mysql_options(m_mysql, MYSQL_OPT_MAX_ALLOWED_PACKET, &maxPacket);
  const unsigned localInfile = 1;
  mysql_options(m_mysql, MYSQL_OPT_LOCAL_INFILE, &localInfile);
  mysql_set_local_infile_handler(m_mysql, denyInit, denyRead, denyEnd, denyError, nullptr);
  if (m_endpoint.option(QStringLiteral("compress")) == QLatin1String("1")) mysql_options(m_mysql, MYSQL_OPT_COMPRESS, nullptr);
  mysql_options4(m_mysql, MYSQL_OPT_CONNECT_ATTR_ADD, "program_name", "portolan");

  const QString mode = m_endpoint.option(QStringLiteral("sslmode"), QStringLiteral("prefer"));
  if (mode != QLatin1String("disable")) {
    const char *key = option("sslkey"), *certificate = option("sslcert"), *authority = option("sslrootcert");
    mysql_ssl_set(m_mysql, key, certificate, authority, nullptr, nullptr);
    const my_bool on = 1;
    mysql_options(m_mysql, MYSQL_OPT_SSL_ENFORCE, &on);
    const my_bool verify = mode == QLatin1String("verify-full") ? 1 : 0; // verify-ca: tls_pin.h
    mysql_options(m_mysql, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &verify);
  }
  if (m_endpoint.option(QStringLiteral("socket")).isEmpty() && !m_endpoint.host.isEmpty()) {
    const unsigned protocol = MYSQL_PROTOCOL_TCP; // "localhost" means TCP here, as the URL says a port
    mysql_options(m_mysql, MYSQL_OPT_PROTOCOL, &protocol);
  }
}

Result<> Client::open(const CancelToken &token, Purpose purpose) {
  m_mysql = mysql_init(nullptr);
  if (!m_mysql) return std::unexpected(Error::internal(tr("Out of memory")));
  static const QStringList modes{QStringLiteral("disable"), QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
  const QString mode = m_endpoint.option(QStringLiteral("sslmode"), QStringLiteral("prefer"));
  if (!modes.contains(mode))
    return std::unexpected(Error::usage(tr("sslmode=%1 is unknown").arg(mode)).withHint(tr("Use one of: %1").arg(modes.join(QLatin1String(", ")))));
  QByteArrayList keep;
  applyOptions(purpose, keep);
  if (m_secret.isEmpty() || m_endpoint.user.isEmpty()) {
    const OptionFileLogin login = readOptionFile(m_endpoint.option(QStringLiteral("option_file"), QDir::homePath() + QStringLiteral("/.my.cnf")));
    if (m_endpoint.user.isEmpty()) m_endpoint.user = login.user;
    if (m_secret.isEmpty() && (login.user.isEmpty() || login.user == m_endpoint.user)) m_secret = login.password;
  }
  if (mode == QLatin1String("verify-ca") && m_endpoint.option(QStringLiteral("socket")).isEmpty()) {
    auto fingerprint = fingerprintFromAuthority(m_endpoint, 1000 * std::max(1, m_endpoint.option(QStringLiteral("connect_timeout"), QStringLiteral("10")).toInt()));
    if (!fingerprint) return std::unexpected(fingerprint.error());
    if (!fingerprint->isEmpty()) mysql_optionsv(m_mysql, MARIADB_OPT_TLS_PEER_FP, fingerprint->constData());
  }
  const QByteArray host = m_endpoint.host.toUtf8(), user = m_endpoint.user.toUtf8(), database = m_endpoint.database.toUtf8();
  const QByteArray socket = m_endpoint.option(QStringLiteral("socket")).toUtf8();
  const auto port = static_cast<unsigned>(m_endpoint.port > 0 ? m_endpoint.port : 3306);
  const bool viaSocket = !socket.isEmpty();
  // FOUND_ROWS: an UPDATE that changes nothing still counts its row as found.
  if (!mysql_real_connect(m_mysql, viaSocket || host.isEmpty() ? nullptr : host.constData(), user.constData(), m_secret.reveal().constData(),
                          database.isEmpty() ? nullptr : database.constData(), port, viaSocket ? socket.constData() : nullptr, CLIENT_FOUND_ROWS | CLIENT_MULTI_RESULTS)) {
    Error error = lastError();
    return std::unexpected(std::move(error).withObject(m_endpoint.toUrl()).withRetryable(false));
  }
  PORTOLAN_TRY(token.check());
  if (mode != QLatin1String("disable") && mode != QLatin1String("prefer") && !viaSocket && !mysql_get_ssl_cipher(m_mysql))
    return std::unexpected(Error::source(tr("The server offers no TLS, but sslmode=%1 asks for it").arg(mode)).withEngine(QStringLiteral("mysql")).withObject(m_endpoint.toUrl())
                               .withHint(tr("Switch TLS on at the server, or use sslmode=prefer or disable")));
  const int fd = static_cast<int>(mysql_get_socket(m_mysql));
  if (!viaSocket && fd >= 0) keepAlive(fd);
  m_cancel->socket = fd;
  m_cancel->threadId = mysql_thread_id(m_mysql);
  m_version = parseServerVersion(QString::fromUtf8(mysql_get_server_info(m_mysql)));
  unsigned long capabilities = 0;
  mariadb_get_infov(m_mysql, MARIADB_CONNECTION_EXTENDED_SERVER_CAPABILITIES, &capabilities);
  m_bulk = m_version.mariaDb && (capabilities & (MARIADB_CLIENT_STMT_BULK_OPERATIONS >> 32)) != 0;
  if (purpose != Purpose::Kill) PORTOLAN_TRY(prepareSession(purpose));
  return {};
}

Result<> Client::prepareSession(Purpose purpose) {
  QStringList settings{QStringLiteral("sql_mode='%1'").arg(QLatin1String(sessionSqlMode)), QStringLiteral("time_zone='+00:00'"),
                       QStringLiteral("sql_select_limit=DEFAULT"), QStringLiteral("sql_safe_updates=0"), QStringLiteral("sql_auto_is_null=0"),
                       QStringLiteral("net_read_timeout=600"), QStringLiteral("net_write_timeout=600"), QStringLiteral("wait_timeout=86400"),
                       QStringLiteral("group_concat_max_len=16777216"), QStringLiteral("autocommit=1"), QStringLiteral("sql_quote_show_create=1")};
  if (m_version.mariaDb) settings << QStringLiteral("max_statement_time=0");
  else if (m_version.number >= 50708) settings << QStringLiteral("max_execution_time=0");
  if (!m_version.mariaDb && m_version.number >= 80000) settings << QStringLiteral("information_schema_stats_expiry=0");
  if (purpose == Purpose::Stream) settings = {QStringLiteral("net_write_timeout=600"), QStringLiteral("wait_timeout=86400")};
  PORTOLAN_TRY(execute(QStringLiteral("SET SESSION ") + settings.join(QLatin1String(", "))));
  if (purpose == Purpose::Work) PORTOLAN_TRY(execute(QStringLiteral("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ")));
  return {};
}

Result<> Client::rollback() {
  PORTOLAN_TRY(execute(QStringLiteral("ROLLBACK"))); // first: switching autocommit on commits what is open
  return execute(QStringLiteral("SET SESSION autocommit=1"));
}

Client::~Client() {
  {
    const std::lock_guard lock(m_cancel->mutex);
    m_cancel->socket = -1;
  }
  if (m_mysql) mysql_close(m_mysql);
}

Result<qint64> Client::maxPacket() {
  if (m_maxPacket == 0) {
    auto text = value(QStringLiteral("SELECT @@max_allowed_packet"));
    if (!text) return std::unexpected(text.error());
    m_maxPacket = std::max<qint64>(text->toLongLong(), 1 << 20);
  }
  return m_maxPacket;
}

Result<> Client::execute(const QString &statement) {
  const Running running(*this);
  const QByteArray bytes = statement.toUtf8();
  if (mysql_real_query(m_mysql, bytes.constData(), static_cast<unsigned long>(bytes.size()))) return std::unexpected(lastError(statement));
  for (;;) { // procedures answer with several results
    if (MYSQL_RES *result = mysql_use_result(m_mysql)) {
      while (mysql_fetch_row(result)) {}
      mysql_free_result(result);
    }
    if (mysql_errno(m_mysql)) return std::unexpected(lastError(statement));
    const int more = mysql_next_result(m_mysql);
    if (more < 0) return {};
    if (more > 0) return std::unexpected(lastError(statement));
  }
}

namespace {

TypeKind kindOf(const MYSQL_FIELD &field) {
  constexpr unsigned binaryCharset = 63;
  const bool binary = field.charsetnr == binaryCharset;
  switch (field.type) {
  case MYSQL_TYPE_TINY: return TypeKind::Int8;
  case MYSQL_TYPE_SHORT: return TypeKind::Int16;
  case MYSQL_TYPE_INT24: return TypeKind::Int24;
  case MYSQL_TYPE_LONG: return TypeKind::Int32;
  case MYSQL_TYPE_LONGLONG: return TypeKind::Int64;
  case MYSQL_TYPE_DECIMAL: case MYSQL_TYPE_NEWDECIMAL: return TypeKind::Decimal;
  case MYSQL_TYPE_FLOAT: return TypeKind::Float32;
  case MYSQL_TYPE_DOUBLE: return TypeKind::Float64;
  case MYSQL_TYPE_DATE: case MYSQL_TYPE_NEWDATE: return TypeKind::Date;
  case MYSQL_TYPE_TIME: case MYSQL_TYPE_TIME2: return TypeKind::Time;
  case MYSQL_TYPE_DATETIME: case MYSQL_TYPE_DATETIME2: return TypeKind::DateTime;
  case MYSQL_TYPE_TIMESTAMP: case MYSQL_TYPE_TIMESTAMP2: return TypeKind::Instant;
  case MYSQL_TYPE_YEAR: return TypeKind::Year;
  case MYSQL_TYPE_BIT: return TypeKind::Bit;
  case MYSQL_TYPE_JSON: return TypeKind::Json;
  case MYSQL_TYPE_GEOMETRY: return TypeKind::Geometry;
  case MYSQL_TYPE_STRING: return binary ? TypeKind::Binary : TypeKind::Char;
  case MYSQL_TYPE_VARCHAR: case MYSQL_TYPE_VAR_STRING: case MYSQL_TYPE_ENUM: case MYSQL_TYPE_SET: return binary ? TypeKind::VarBinary : TypeKind::VarChar;
  case MYSQL_TYPE_TINY_BLOB: case MYSQL_TYPE_MEDIUM_BLOB: case MYSQL_TYPE_LONG_BLOB: case MYSQL_TYPE_BLOB: return binary ? TypeKind::Blob : TypeKind::Text;
  default: return TypeKind::Unknown;
  }
}

} // namespace

Result<QueryResult> Client::query(const QString &statement, qint64 maxRows) {
  auto all = queryAll(statement, maxRows);
  if (!all) return std::unexpected(std::move(all).error());
  QueryResult first = all->empty() ? QueryResult() : std::move(all->front());
  if (all->size() > 1 && all->back().columns.isEmpty()) first.affected = all->back().affected;
  return first;
}

Result<std::vector<QueryResult>> Client::queryAll(const QString &statement, qint64 maxRows) {
  const Running running(*this);
  const QByteArray bytes = statement.toUtf8();
  if (mysql_real_query(m_mysql, bytes.constData(), static_cast<unsigned long>(bytes.size()))) return std::unexpected(lastError(statement));
  std::vector<QueryResult> answers;
  for (;;) {
    QueryResult &answer = answers.emplace_back();
    if (MYSQL_RES *result = mysql_use_result(m_mysql)) {
      const unsigned columns = mysql_num_fields(result);
      const MYSQL_FIELD *fields = mysql_fetch_fields(result);
      for (unsigned i = 0; i < columns; ++i) {
        answer.columns << QString::fromUtf8(fields[i].name, static_cast<qsizetype>(fields[i].name_length));
        answer.kinds.push_back(kindOf(fields[i]));
      }
      while (MYSQL_ROW row = mysql_fetch_row(result)) {
        if (static_cast<qint64>(answer.rows.size()) >= maxRows) { answer.truncated = true; continue; }
        const unsigned long *lengths = mysql_fetch_lengths(result);
        auto &cells = answer.rows.emplace_back(columns);
        for (unsigned i = 0; i < columns; ++i)
          if (row[i]) {
            const QByteArrayView view(row[i], static_cast<qsizetype>(lengths[i]));
            // Bytes that are no text are shown as hexadecimal digits, never mangled.
            const bool binary = fields[i].charsetnr == 63 && (fields[i].type == MYSQL_TYPE_BLOB || fields[i].type == MYSQL_TYPE_GEOMETRY || fields[i].type == MYSQL_TYPE_BIT) && !view.isValidUtf8();
            cells[i] = binary ? QStringLiteral("0x") + QString::fromLatin1(view.toByteArray().toHex()) : QString::fromUtf8(view);
          }
      }
      const bool failed = mysql_errno(m_mysql) != 0;
      Error error = failed ? lastError(statement) : Error();
      mysql_free_result(result);
      if (failed) return std::unexpected(std::move(error));
    } else if (mysql_errno(m_mysql)) {
      return std::unexpected(lastError(statement));
    } else {
      answer.affected = static_cast<qint64>(mysql_affected_rows(m_mysql));
    }
    const int more = mysql_next_result(m_mysql);
    if (more < 0) return answers;
    if (more > 0) return std::unexpected(lastError(statement));
  }
}

Result<QString> Client::value(const QString &statement) {
  auto result = query(statement, 1);
  if (!result) return std::unexpected(result.error());
  if (result->rows.empty() || result->rows.front().empty()) return QString();
  return result->text(0, 0);
}

Error Client::makeError(unsigned code, const QString &state, const QString &message, const QString &statement) {
  const bool lost = code == CR_SERVER_GONE_ERROR || code == CR_SERVER_LOST || code == ER_SERVER_SHUTDOWN || code == ER_CONNECTION_KILLED || code == 2055 || code == 4031
                    || code == ER_NET_READ_ERROR || code == ER_NET_READ_INTERRUPTED || code == ER_NET_WRITE_INTERRUPTED || code == ER_NET_ERROR_ON_WRITE;
  if (lost) m_lost = true;
  if (m_cancel->cancelled.load() && (lost || code == ER_QUERY_INTERRUPTED || code == 1969)) return Error::cancelled();
  Error error = Error::source(message);
  error.withEngine(QStringLiteral("mysql")).withSqlState(state).withNativeCode(static_cast<int>(code)).withStatement(statement.left(2000)).withHint(hintFor(code));
  if (lost) error.withConnectionLost().withTransactionLost().withRetryable();
  if (code == ER_LOCK_DEADLOCK) error.withTransactionLost().withRetryable();
  if (code == ER_LOCK_WAIT_TIMEOUT || code == ER_CHECKREAD || code == ER_CON_COUNT_ERROR) error.withRetryable();
  return error;
}

Error Client::lastError(const QString &statement) {
  return makeError(mysql_errno(m_mysql), QString::fromLatin1(mysql_sqlstate(m_mysql)), QString::fromUtf8(mysql_error(m_mysql)), statement);
}

Error Client::statementError(MYSQL_STMT *stmt, const QString &statement) {
  if (mysql_stmt_errno(stmt) == 0) return lastError(statement);
  return makeError(mysql_stmt_errno(stmt), QString::fromLatin1(mysql_stmt_sqlstate(stmt)), QString::fromUtf8(mysql_stmt_error(stmt)), statement);
}

void Client::cancel() {
  if (m_cancel->active.load() == 0 || m_cancel->busy.exchange(true)) return;
  m_cancel->cancelled = true;
  std::thread(cancelWork, m_cancel, m_endpoint, m_secret, m_cancel->serial.load()).detach();
}

} // namespace portolan::mysql
