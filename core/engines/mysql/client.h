// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of MariaDB Connector/C: opened with our session settings, errors as values, cancel from any thread.
#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/engines/api/connection.h"

#include <mysql.h>

namespace portolan::mysql {

/// "10.11.19-MariaDB-log" taken apart.
struct ServerVersion {
  bool mariaDb = false;
  int number = 0;      ///< 101119 for 10.11.19, 80036 for 8.0.36
  QString text;        ///< "10.11.19"
  QString full;        ///< as the server says it
  [[nodiscard]] QString flavour() const { return mariaDb ? QStringLiteral("MariaDB") : QStringLiteral("MySQL"); }
};
[[nodiscard]] ServerVersion parseServerVersion(const QString &text);

/// What the cancelling thread needs; outlives the connection.
struct CancelState {
  std::mutex mutex;
  int socket = -1;                ///< -1: closed
  unsigned long threadId = 0;
  std::atomic<int> active{0};     ///< > 0 while a statement runs or a result is being read
  std::atomic<quint64> serial{0}; ///< counts statements: a late kill must not hit the next one
  std::atomic<bool> cancelled{false};
  std::atomic<bool> busy{false};  ///< a cancelling thread is at work
};

enum class Purpose {
  Work,   ///< full session settings
  Kill,   ///< the second connection of cancel(): short timeouts, no session settings
  Stream, ///< binlog dump: no statement limits, read timeout by heartbeat
};

class Client {
public:
  static Result<std::unique_ptr<Client>> connect(const Endpoint &endpoint, const Secret &secret, const CancelToken &token, Purpose purpose = Purpose::Work);
  ~Client();
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;

  [[nodiscard]] MYSQL *handle() const { return m_mysql; }
  [[nodiscard]] const ServerVersion &version() const { return m_version; }
  [[nodiscard]] sql::Dialect dialect() const { return m_version.mariaDb ? sql::Dialect::MariaDb : sql::Dialect::MySql; }
  [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
  [[nodiscard]] const Secret &secret() const { return m_secret; }
  [[nodiscard]] bool isOpen() const { return !m_lost; }
  [[nodiscard]] bool supportsBulk() const { return m_bulk; }
  /// The server's max_allowed_packet, read once.
  Result<qint64> maxPacket();

  Result<> execute(const QString &statement);
  /// A transaction by switching autocommit off until its end. A server that breaks a deadlock rolls the whole transaction back;
  /// after START TRANSACTION the session would then commit statement by statement what is still under way in the pipeline.
  Result<> begin() { return execute(QStringLiteral("SET SESSION autocommit=0")); }
  Result<> commit() { return execute(QStringLiteral("SET SESSION autocommit=1")); } // commits what is open, or says why not
  Result<> rollback();
  [[nodiscard]] bool inTransaction() const { return (m_mysql->server_status & SERVER_STATUS_IN_TRANS) != 0 || (m_mysql->server_status & SERVER_STATUS_AUTOCOMMIT) == 0; }
  /// The first result set.
  Result<QueryResult> query(const QString &statement, qint64 maxRows = 10'000'000);
  Result<std::vector<QueryResult>> queryAll(const QString &statement, qint64 maxRows);
  /// First column of the first row, empty when there is none.
  Result<QString> value(const QString &statement);

  /// An Error of kind Source from the handle's (or the statement's) last error. Notes a lost connection.
  Error lastError(const QString &statement = {});
  Error statementError(MYSQL_STMT *stmt, const QString &statement = {});
  Error makeError(unsigned code, const QString &state, const QString &message, const QString &statement);
  void markLost() { m_lost = true; }

  void cancel();
  [[nodiscard]] bool wasCancelled() const { return m_cancel->cancelled.load(); }

  /// Marks the time in which cancel() has something to interrupt.
  class Running {
  public:
    explicit Running(Client &client) : m_state(client.m_cancel) {
      if (m_state->active++ == 0) { ++m_state->serial; m_state->cancelled = false; }
    }
    ~Running() { --m_state->active; }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;
  private:
    std::shared_ptr<CancelState> m_state;
  };

private:
  Client(Endpoint endpoint, Secret secret) : m_endpoint(std::move(endpoint)), m_secret(std::move(secret)), m_cancel(std::make_shared<CancelState>()) {}
  Result<> open(const CancelToken &token, Purpose purpose);
  Result<> prepareSession(Purpose purpose);
  void applyOptions(Purpose purpose, QByteArrayList &keep);

  Endpoint m_endpoint;
  Secret m_secret;
  MYSQL *m_mysql = nullptr;
  ServerVersion m_version;
  std::shared_ptr<CancelState> m_cancel;
  bool m_lost = false, m_bulk = false;
  qint64 m_maxPacket = 0;
};

/// User and password of [client] in ~/.my.cnf; what is not there stays empty.
struct OptionFileLogin { QString user; Secret password; };
[[nodiscard]] OptionFileLogin readOptionFile(const QString &path);

/// The session's sql_mode: nothing is cut or replaced silently, zero dates and zero keys are carried.
inline constexpr const char *sessionSqlMode =
    "STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES,NO_ENGINE_SUBSTITUTION";

} // namespace portolan::mysql
