// SPDX-License-Identifier: GPL-3.0-or-later
// One libpq connection: opening it with the endpoint's options, running statements, turning libpq's errors into
// Error values, and stopping a running statement from another thread.
#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/names.h"
#include "core/base/secret.h"
#include "core/engines/api/endpoint.h"

#include <libpq-fe.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>

namespace portolan::pg {

[[nodiscard]] QString tr(const char *text);

struct ResultDeleter { void operator()(PGresult *r) const { PQclear(r); } };
using ResultPtr = std::unique_ptr<PGresult, ResultDeleter>;

[[nodiscard]] inline QString field(const PGresult *r, int row, int column) {
  return QString::fromUtf8(PQgetvalue(r, row, column), PQgetlength(r, row, column));
}
[[nodiscard]] inline std::string_view fieldView(const PGresult *r, int row, int column) {
  return {PQgetvalue(r, row, column), static_cast<std::size_t>(PQgetlength(r, row, column))};
}
[[nodiscard]] qint64 fieldInteger(const PGresult *r, int row, int column, qint64 otherwise = 0);
[[nodiscard]] inline bool fieldIsTrue(const PGresult *r, int row, int column) { return fieldView(r, row, column) == "t"; }

/// What cancel() needs, shared with the thread that cancels so that it may outlive the connection.
struct CancelState {
  std::mutex mutex;
  std::condition_variable idle;
  PGcancel *handle = nullptr;
  int socket = -1;        ///< -1: closed
  int running = 0;        ///< statements in progress (0 or 1)
  quint64 serial = 0;     ///< number of the statement that runs
  bool cancelled = false; ///< the running statement was asked to stop
  ~CancelState() { if (handle) PQfreeCancel(handle); }
};

/// Belongs to one thread at a time; cancel() may be called from any.
class Link {
public:
  ~Link();
  Link(const Link &) = delete;
  Link &operator=(const Link &) = delete;

  enum class Role { Normal, Replication };
  static Result<std::unique_ptr<Link>> open(const Endpoint &endpoint, const Secret &secret, const CancelToken &token,
                                            Role role = Role::Normal);

  [[nodiscard]] PGconn *raw() const { return m_conn; }
  [[nodiscard]] int serverVersion() const { return m_version; } ///< 150020
  [[nodiscard]] bool isOpen() const { return m_conn && PQstatus(m_conn) == CONNECTION_OK; }

  /// Runs one or several statements (simple protocol) and gives the last result. Errors name the statement.
  Result<ResultPtr> run(const QByteArray &sql);
  Result<ResultPtr> run(const QString &sql) { return run(sql.toUtf8()); }
  /// One statement with text parameters; the result comes in text.
  Result<ResultPtr> run(const QString &sql, const QList<QByteArray> &parameters);
  /// The error of a result or, when null, of the connection.
  [[nodiscard]] Error error(const PGresult *result, const QString &statement = {}) const;

  void cancel();

  /// Marks a statement as running for its lifetime, so that cancel() knows what to interrupt.
  class Running {
  public:
    explicit Running(Link &link);
    ~Running();
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

  private:
    std::shared_ptr<CancelState> m_state;
  };

private:
  explicit Link(PGconn *conn);
  PGconn *m_conn = nullptr;
  int m_version = 0;
  std::shared_ptr<CancelState> m_cancel;
};

/// A libpq error before a connection exists, with the way out where the text is known.
[[nodiscard]] Error connectError(const QString &message, const Endpoint &endpoint);

[[nodiscard]] QString quoteName(const ObjectName &name);
[[nodiscard]] QString quoteIdentifier(const QString &name);
[[nodiscard]] QString quoteLiteral(const QString &text);

} // namespace portolan::pg
