// SPDX-License-Identifier: GPL-3.0-or-later
// Private database servers for tests and for `portolan-cli demo --servers`: own folder, own port on 127.0.0.1, own
// socket, stopped and removed with the object. Never touches a system service. As root the server runs as the
// unprivileged user "nobody" (or the engine's own user when it exists).
// A server dies with the thread that started it: start it from one that outlives it (the main thread).
#pragma once

#include "core/base/result.h"
#include "core/engines/api/endpoint.h"

#include <QMap>
#include <QStringList>
#include <memory>

namespace portolan::testing {

class PrivateServer {
public:
  enum class Kind { Postgres, MariaDb };

  /// Starts a fresh server. `settings` are server variables ("wal_level" → "logical", "sql_mode" → "ANSI"). Defaults:
  /// PostgreSQL wal_level=logical, fsync on, 128 MB shared_buffers; MariaDB row binlog with GTID, full row metadata.
  /// Errors: the server program is missing, or it did not come up within 60 s (with the end of its log).
  static Result<std::unique_ptr<PrivateServer>> start(Kind kind, const QMap<QString, QString> &settings = {});
  /// The server program is installed.
  static bool available(Kind kind);
  ~PrivateServer();

  [[nodiscard]] Kind kind() const;
  [[nodiscard]] int port() const;
  [[nodiscard]] QString folder() const;   ///< data, log and socket lie here
  [[nodiscard]] QString socket() const;   ///< PostgreSQL: the folder; MariaDB: the file
  [[nodiscard]] QString user() const;     ///< a superuser that needs no password: "portolan"
  [[nodiscard]] QString logTail(int lines = 40) const;
  /// TCP endpoint for a database of this server.
  [[nodiscard]] Endpoint endpoint(const QString &database) const;
  [[nodiscard]] QString url(const QString &database) const { return endpoint(database).toUrl(); }

  /// Runs SQL with the engine's own client (psql -X -A -t, mariadb -N -B): an independent look at the data.
  /// Gives its standard output; an error holds its standard error.
  Result<QString> sql(const QString &database, const QString &statements) const;
  Result<> createDatabase(const QString &name) const;
  /// Runs a file through the engine's own client.
  Result<> runFile(const QString &database, const QString &path) const;

  Result<> stop();            ///< orderly
  void crash();               ///< SIGKILL: nothing is flushed
  Result<> restart();         ///< after stop() or crash(), same port and data
  void pause();               ///< SIGSTOP: the server hangs, connections stay open
  void unpause();

private:
  PrivateServer();
  class Private;
  std::unique_ptr<Private> d;
};

} // namespace portolan::testing
