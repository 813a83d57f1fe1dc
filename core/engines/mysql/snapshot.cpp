// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/snapshot.h"

#include "core/engines/mysql/mysql_connection.h"

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
using Clients = std::vector<std::unique_ptr<Client>>;

const QString startSnapshot = QStringLiteral("START TRANSACTION WITH CONSISTENT SNAPSHOT");

Result<> startAll(Clients &clients) {
  for (auto &c : clients) {
    PORTOLAN_TRY(c->execute(QStringLiteral("ROLLBACK")));
    PORTOLAN_TRY(c->execute(startSnapshot));
  }
  return {};
}

/// MariaDB: the binlog position of this connection's own snapshot.
Result<Position> snapshotPosition(Client &client) {
  auto rows = client.query(QStringLiteral("SHOW STATUS LIKE 'Binlog_snapshot_%'"));
  if (!rows) return std::unexpected(rows.error());
  QString file, offset;
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    if (rows->text(i, 0).compare(QLatin1String("Binlog_snapshot_file"), Qt::CaseInsensitive) == 0) file = rows->text(i, 1);
    if (rows->text(i, 0).compare(QLatin1String("Binlog_snapshot_position"), Qt::CaseInsensitive) == 0) offset = rows->text(i, 1);
  }
  if (file.isEmpty()) return Position{};
  auto gtid = client.value(QStringLiteral("SELECT BINLOG_GTID_POS('%1', %2)").arg(file, offset));
  return makePosition(gtid.value_or(QString()), file, offset);
}

/// Starts all snapshots again and again until no commit came between them.
Result<std::optional<Position>> agree(Clients &clients, const CancelToken &token) {
  for (int attempt = 0; attempt < 40; ++attempt) {
    PORTOLAN_TRY(token.check());
    PORTOLAN_TRY(startAll(clients));
    std::optional<Position> common;
    bool equal = true;
    for (auto &c : clients) {
      auto position = snapshotPosition(*c);
      if (!position) return std::unexpected(position.error());
      if (position->isEmpty()) return std::optional<Position>();
      if (!common) common = *position;
      equal = equal && *common == *position;
    }
    if (equal) return common;
  }
  return std::optional<Position>();
}

/// A read lock over the whole server for as long as it takes to start the snapshots; never waits behind a long query.
Result<std::optional<Position>> underLock(Client &locker, Clients &clients) {
  PORTOLAN_TRY(locker.execute(QStringLiteral("SET SESSION lock_wait_timeout=2")));
  if (auto locked = locker.execute(QStringLiteral("FLUSH TABLES WITH READ LOCK")); !locked) {
    if (locked.error().connectionLost() || locked.error().isCancelled()) return std::unexpected(locked.error());
    return std::optional<Position>();
  }
  auto started = startAll(clients);
  auto position = currentPosition(locker);
  auto unlocked = locker.execute(QStringLiteral("UNLOCK TABLES"));
  if (!started) return std::unexpected(started.error());
  if (!unlocked) return std::unexpected(unlocked.error());
  if (!position) return std::optional<Position>(Position{});
  return std::optional<Position>(*position);
}

} // namespace

Position makePosition(const QString &gtid, const QString &file, const QString &offset) {
  QStringList parts;
  if (!gtid.isEmpty()) parts << QStringLiteral("gtid=") + gtid;
  if (!file.isEmpty()) parts << QStringLiteral("file=") + file << QStringLiteral("pos=") + offset;
  return {QStringLiteral("mysql"), parts.join(QLatin1Char(';'))};
}

Result<Position> currentPosition(Client &client) {
  auto on = client.value(QStringLiteral("SELECT @@log_bin"));
  if (!on) return std::unexpected(on.error());
  if (*on != QLatin1String("1")) return Position{};
  const bool maria = client.version().mariaDb;
  const bool newName = maria ? false : client.version().number >= 80400;
  auto status = client.query(newName ? QStringLiteral("SHOW BINARY LOG STATUS") : QStringLiteral("SHOW MASTER STATUS"), 1);
  if (!status) return std::unexpected(status.error());
  if (status->rows.empty()) return Position{};
  QString gtid;
  if (maria) {
    if (auto text = client.value(QStringLiteral("SELECT BINLOG_GTID_POS('%1', %2)").arg(status->text(0, 0), status->text(0, 1)))) gtid = *text;
  } else if (auto text = client.value(QStringLiteral("SELECT @@global.gtid_executed"))) {
    gtid = QString(*text).remove(QLatin1Char('\n'));
  }
  return makePosition(gtid, status->text(0, 0), status->text(0, 1));
}

Result<SnapshotReaders> openSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CancelToken &token) {
  Clients clients;
  for (int i = 0; i < std::max(count, 1); ++i) {
    auto client = Client::connect(endpoint, secret, token);
    if (!client) return std::unexpected(client.error());
    clients.push_back(std::move(*client));
  }
  SnapshotReaders readers;
  const auto finish = [&](const Position &position, const QString &method, bool exact) {
    readers.position = position;
    readers.method = method;
    readers.exact = exact;
    for (auto &c : clients) readers.readers.push_back(std::make_unique<MysqlConnection>(std::move(c)));
    return std::move(readers);
  };
  Client &first = *clients.front();
  auto log = first.value(QStringLiteral("SELECT @@log_bin"));
  if (!log) return std::unexpected(log.error());
  const bool binlog = *log == QLatin1String("1");
  if (first.version().mariaDb && binlog) {
    auto position = agree(clients, token);
    if (!position) return std::unexpected(position.error());
    if (*position) return finish(**position, tr("consistent snapshots at one binary log position, without a lock"), true);
  }
  if (clients.size() == 1 && !binlog) {
    PORTOLAN_TRY(startAll(clients));
    return finish({}, tr("one consistent snapshot; the server keeps no binary log"), true);
  }
  auto locker = Client::connect(endpoint, secret, token);
  if (!locker) return std::unexpected(locker.error());
  auto position = underLock(**locker, clients);
  if (!position) return std::unexpected(position.error());
  if (*position) return finish(**position, tr("consistent snapshots under a short global read lock"), true);
  // Not allowed, or a long query is in the way: the position is taken first, so that no change can be missed.
  auto before = currentPosition(first);
  PORTOLAN_TRY(startAll(clients));
  return finish(before.value_or(Position{}), tr("consistent snapshots started one after another: the global read lock was not granted (RELOAD privilege, or a long query), readers may differ by the moments between them"),
                false);
}

} // namespace portolan::mysql
