// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/sqlite/sqlite_engine.h"

#include "core/engines/sqlite/sqlite_capture.h"
#include "core/engines/sqlite/sqlite_connection.h"

#include <QFileInfo>

namespace portolan {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Sqlite", text); }
} // namespace

Capabilities SqliteEngine::capabilities() const {
  Capabilities c;
  c.title = QStringLiteral("SQLite");
  c.transactionalDdl = true;
  c.changeSource = true;
  c.changeTarget = true;
  c.parallelWrite = false;
  c.fileBased = true;
  return c;
}

QList<OptionSpec> SqliteEngine::options() const {
  return {{QStringLiteral("path"), tr("File"), tr("The database file"), OptionType::File, {}, {}, true, false},
          {QStringLiteral("mode"), tr("Open"), tr("ro: never write; rw: the file must exist; rwc: make it when it is missing"), OptionType::Choice,
           {QStringLiteral("ro"), QStringLiteral("rw"), QStringLiteral("rwc")}, QStringLiteral("rw"), false, true},
          {QStringLiteral("busy_timeout"), tr("Wait for a lock"), tr("Seconds to wait while another program writes"), OptionType::Seconds, {}, QStringLiteral("15"), false, true}};
}

Result<std::unique_ptr<Connection>> SqliteEngine::connect(const Endpoint &endpoint, const Secret &, const CancelToken &cancel) const {
  auto connection = sqlite::SqliteConnection::open(endpoint, cancel);
  if (!connection) return std::unexpected(connection.error());
  return std::move(*connection);
}

std::vector<CheckLine> SqliteEngine::test(const Endpoint &endpoint, const Secret &, const CancelToken &cancel) const {
  using State = CheckLine::State;
  const QFileInfo file(endpoint.path);
  const bool creates = endpoint.option(QStringLiteral("mode")) == QLatin1String("rwc");
  std::vector<CheckLine> lines;
  if (!file.exists() && creates) {
    const bool writable = QFileInfo(file.absolutePath()).isWritable();
    lines.push_back({QStringLiteral("name"), writable ? State::Passed : State::Failed, tr("%1 will be made").arg(endpoint.path), writable ? QString() : tr("Choose a folder that you may write")});
    return lines;
  }
  if (!file.exists()) {
    lines.push_back({QStringLiteral("name"), State::Failed, tr("The file %1 does not exist").arg(endpoint.path), tr("Check the path")});
    return lines;
  }
  lines.push_back({QStringLiteral("name"), State::Passed, tr("The file exists"), {}});
  auto connection = sqlite::SqliteConnection::open(endpoint, cancel);
  if (!connection) {
    lines.push_back({QStringLiteral("login"), State::Failed, connection.error().message(), connection.error().hint()});
    return lines;
  }
  lines.push_back({QStringLiteral("version"), State::Passed, (*connection)->serverVersion(), {}});
  const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
  lines.push_back({QStringLiteral("privileges"), writable ? State::Passed : State::Warning, writable ? tr("The file can be written") : tr("The file can only be read: it can be a source, not a target"), {}});
  return lines;
}

Result<SnapshotReaders> SqliteEngine::openSnapshot(const Endpoint &endpoint, const Secret &, int count, const CaptureOptions *capture, const CancelToken &cancel) const {
  SnapshotReaders snapshot;
  if (capture) {
    auto installer = sqlite::SqliteConnection::open(endpoint, cancel);
    if (!installer) return std::unexpected(installer.error());
    PORTOLAN_TRY(sqlite::installCapture(**installer, *capture));
  }
  snapshot.method = tr("read transaction");
  // While a keeper holds the write lock nobody can commit, so readers that begin meanwhile see one state.
  std::unique_ptr<sqlite::SqliteConnection> keeper;
  if (count > 1) {
    if (auto opened = sqlite::SqliteConnection::open(endpoint, cancel))
      if ((*opened)->execute(SqlText(QStringLiteral("BEGIN IMMEDIATE")))) keeper = std::move(*opened);
    if (!keeper) {
      count = 1;
      snapshot.method = tr("one read transaction (the file cannot be locked, so it is read by one reader)");
    }
  }
  for (int i = 0; i < count; ++i) {
    auto reader = sqlite::SqliteConnection::open(endpoint, cancel);
    if (!reader) return std::unexpected(reader.error());
    PORTOLAN_TRY((*reader)->begin());
    // BEGIN alone takes no snapshot; the first read does
    if (auto first = (*reader)->query(SqlText(QStringLiteral("SELECT count(*) FROM sqlite_master")), 1); !first) return std::unexpected(first.error());
    if (capture && i == 0) {
      auto position = sqlite::capturePosition(*reader.value(), *capture);
      if (!position) return std::unexpected(position.error());
      snapshot.position = *position;
    }
    snapshot.readers.push_back(std::move(*reader));
  }
  if (keeper) PORTOLAN_TRY(keeper->rollback());
  return snapshot;
}

Result<std::unique_ptr<ChangeSource>> SqliteEngine::changeSource(const Endpoint &endpoint, const Secret &, const CaptureOptions &options, const CancelToken &cancel) const {
  auto connection = sqlite::SqliteConnection::open(endpoint, cancel);
  if (!connection) return std::unexpected(connection.error());
  return sqlite::openCapture(std::move(*connection), options, cancel);
}

Result<std::unique_ptr<ChangeTarget>> SqliteEngine::changeTarget(const Endpoint &endpoint, const Secret &, const ApplyOptions &options, const CancelToken &cancel) const {
  auto connection = sqlite::SqliteConnection::open(endpoint, cancel);
  if (!connection) return std::unexpected(connection.error());
  return sqlite::openChangeTarget(std::move(*connection), options);
}

std::vector<CheckLine> SqliteEngine::captureReadiness(Connection &connection, const CaptureOptions &options) const {
  return sqlite::captureChecks(static_cast<sqlite::SqliteConnection &>(connection), options);
}

Result<> SqliteEngine::removeCapture(const Endpoint &endpoint, const Secret &, const CaptureOptions &options, const DestructiveConsent &, const CancelToken &cancel) const {
  auto connection = sqlite::SqliteConnection::open(endpoint, cancel);
  if (!connection) return std::unexpected(connection.error());
  return sqlite::dropCapture(**connection, options);
}

std::optional<int> SqliteEngine::comparePositions(const Position &a, const Position &b) const {
  const qint64 left = a.text.toLongLong(), right = b.text.toLongLong();
  return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace portolan
