// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace portolan::testing {

namespace {

constexpr int StartTimeoutMs = 60000;
const QString ServerUser = QStringLiteral("portolan");

struct Account { uid_t uid = 0; gid_t gid = 0; };

/// Servers refuse to run as root: the first of these accounts that exists takes over.
std::optional<Account> unprivilegedAccount(PrivateServer::Kind kind) {
  if (::geteuid() != 0) return std::nullopt;
  const char *preferred = kind == PrivateServer::Kind::Postgres ? "postgres" : "mysql";
  for (const char *name : {preferred, "nobody"})
    if (const passwd *entry = ::getpwnam(name)) return Account{entry->pw_uid, entry->pw_gid};
  return std::nullopt;
}

int freePort() {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  int port = 0;
  if (fd >= 0 && ::bind(fd, reinterpret_cast<sockaddr *>(&address), length) == 0
      && ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &length) == 0)
    port = ntohs(address.sin_port);
  if (fd >= 0) ::close(fd);
  return port;
}

/// PostgreSQL's server programs are not on the PATH on Debian.
QString program(PrivateServer::Kind kind, const QString &name) {
  QStringList folders;
  if (kind == PrivateServer::Kind::Postgres) {
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : names) folders << versions.filePath(version + QStringLiteral("/bin"));
  }
  folders << QStringLiteral("/usr/sbin") << QStringLiteral("/usr/bin") << QStringLiteral("/usr/local/bin");
  const QString inKnownFolder = QStandardPaths::findExecutable(name, folders);
  return inKnownFolder.isEmpty() ? QStandardPaths::findExecutable(name) : inKnownFolder;
}

struct Output { int exitCode = -1; QString out, err; };

Output runProgram(const QString &path, const QStringList &arguments, const std::optional<Account> &account, const QByteArray &input = {}, int timeoutMs = 120000) {
  QProcess process;
  if (account)
    process.setChildProcessModifier([account] {
      if (::setgid(account->gid) != 0 || ::setuid(account->uid) != 0) ::_exit(126);
    });
  process.setWorkingDirectory(QStringLiteral("/"));
  process.start(path, arguments);
  if (!process.waitForStarted(10000)) return {-1, {}, process.errorString()};
  process.write(input);
  process.closeWriteChannel();
  if (!process.waitForFinished(timeoutMs)) {
    process.kill();
    process.waitForFinished(2000);
    return {-1, {}, QStringLiteral("%1 did not finish").arg(path)};
  }
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

/// The process and its children: PostgreSQL's workers are processes of their own.
std::vector<pid_t> familyOf(pid_t parent) {
  std::vector<pid_t> family{parent};
  const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
  for (const QString &entry : entries) {
    bool isNumber = false;
    const pid_t pid = entry.toInt(&isNumber);
    if (!isNumber) continue;
    QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
    if (!stat.open(QIODevice::ReadOnly)) continue;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() > 1 && fields[1].toInt() == parent) family.push_back(pid);
  }
  return family;
}

} // namespace

class PrivateServer::Private {
public:
  Kind kind = Kind::Postgres;
  std::unique_ptr<QTemporaryDir> folder;
  std::unique_ptr<QProcess> process;
  QMap<QString, QString> settings;
  std::optional<Account> account;
  int port = 0;

  [[nodiscard]] QString path(const QString &name) const { return folder->filePath(name); }
  [[nodiscard]] QString logFile() const { return path(QStringLiteral("server.log")); }
  [[nodiscard]] QString socket() const { return kind == Kind::Postgres ? folder->path() : path(QStringLiteral("my.sock")); }

  Result<> initialise() {
    Output output;
    if (kind == Kind::Postgres) {
      output = runProgram(program(kind, QStringLiteral("initdb")),
                          {QStringLiteral("-D"), path(QStringLiteral("data")), QStringLiteral("-U"), ServerUser, QStringLiteral("-A"), QStringLiteral("trust"),
                           QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-N")}, account);
    } else {
      QFile init(path(QStringLiteral("init.sql")));
      if (!init.open(QIODevice::WriteOnly)) return std::unexpected(Error::state(init.errorString()));
      for (const char *host : {"%", "localhost"}) {
        init.write("CREATE USER IF NOT EXISTS portolan@'" + QByteArray(host) + "';\n");
        init.write("GRANT ALL PRIVILEGES ON *.* TO portolan@'" + QByteArray(host) + "' WITH GRANT OPTION;\n");
      }
      init.close();
      init.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
      output = runProgram(program(kind, QStringLiteral("mariadb-install-db")),
                          {QStringLiteral("--no-defaults"), QStringLiteral("--auth-root-authentication-method=normal"), QStringLiteral("--skip-test-db"),
                           QStringLiteral("--datadir=") + path(QStringLiteral("data")), QStringLiteral("--tmpdir=") + folder->path(), QStringLiteral("--skip-log-bin"), QStringLiteral("--innodb-log-file-size=8M")}, account);
    }
    if (output.exitCode != 0)
      return std::unexpected(Error::state(QStringLiteral("The private server could not be initialised: %1").arg((output.err + output.out).trimmed().right(2000))));
    return {};
  }

  [[nodiscard]] QStringList arguments() const {
    QMap<QString, QString> values;
    QStringList list;
    if (kind == Kind::Postgres) {
      values = {{QStringLiteral("listen_addresses"), QStringLiteral("127.0.0.1")}, {QStringLiteral("unix_socket_directories"), folder->path()},
                {QStringLiteral("wal_level"), QStringLiteral("logical")}, {QStringLiteral("max_replication_slots"), QStringLiteral("30")},
                {QStringLiteral("max_wal_senders"), QStringLiteral("30")}, {QStringLiteral("shared_buffers"), QStringLiteral("128MB")},
                {QStringLiteral("max_connections"), QStringLiteral("200")}};
      values.insert(settings);
      list << QStringLiteral("-D") << path(QStringLiteral("data")) << QStringLiteral("-p") << QString::number(port);
      for (auto it = values.cbegin(); it != values.cend(); ++it) list << QStringLiteral("-c") << it.key() + QLatin1Char('=') + it.value();
      return list;
    }
    values = {{QStringLiteral("bind-address"), QStringLiteral("127.0.0.1")}, {QStringLiteral("skip-name-resolve"), QStringLiteral("1")},
              {QStringLiteral("log-bin"), QStringLiteral("binlog")}, {QStringLiteral("server-id"), QStringLiteral("1")},
              {QStringLiteral("binlog-format"), QStringLiteral("ROW")}, {QStringLiteral("binlog-row-metadata"), QStringLiteral("FULL")},
              {QStringLiteral("character-set-server"), QStringLiteral("utf8mb4")}, {QStringLiteral("innodb-buffer-pool-size"), QStringLiteral("128M")},
              {QStringLiteral("local-infile"), QStringLiteral("1")}, {QStringLiteral("max-connections"), QStringLiteral("200")},
              {QStringLiteral("max-allowed-packet"), QStringLiteral("1G")}};
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) values.insert(QString(it.key()).replace(QLatin1Char('_'), QLatin1Char('-')), it.value());
    list << QStringLiteral("--no-defaults") << QStringLiteral("--datadir=") + path(QStringLiteral("data")) << QStringLiteral("--socket=") + socket()
         << QStringLiteral("--pid-file=") + path(QStringLiteral("my.pid")) << QStringLiteral("--port=%1").arg(port)
         << QStringLiteral("--init-file=") + path(QStringLiteral("init.sql"))
         << QStringLiteral("--tmpdir=") + folder->path(); // a server deletes what it takes for its own leftovers there
    for (auto it = values.cbegin(); it != values.cend(); ++it) list << QStringLiteral("--%1=%2").arg(it.key(), it.value());
    return list;
  }

  Result<> launch() {
    const QString server = program(kind, kind == Kind::Postgres ? QStringLiteral("postgres") : QStringLiteral("mariadbd"));
    process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardOutputFile(logFile(), QIODevice::Append);
    process->setWorkingDirectory(folder->path());
    process->setChildProcessModifier([account = account] {
      if (account && (::setgid(account->gid) != 0 || ::setuid(account->uid) != 0)) ::_exit(126);
      ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a killed test leaves no server behind
    });
    process->start(server, arguments());
    if (!process->waitForStarted(10000)) return std::unexpected(Error::state(QStringLiteral("%1 did not start: %2").arg(server, process->errorString())));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < StartTimeoutMs) {
      if (process->waitForFinished(0) || process->state() == QProcess::NotRunning) break;
      if (answers()) return {};
      QThread::msleep(50);
    }
    return std::unexpected(Error::state(QStringLiteral("The private server did not come up:\n%1").arg(logTail(30))));
  }

  [[nodiscard]] bool answers() const {
    if (kind == Kind::Postgres)
      return runProgram(program(kind, QStringLiteral("pg_isready")), {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(port)}, {}).exitCode == 0;
    return runProgram(program(kind, QStringLiteral("mariadb")), {QStringLiteral("--no-defaults"), QStringLiteral("-uportolan"), QStringLiteral("-h127.0.0.1"), QStringLiteral("-P%1").arg(port), QStringLiteral("-e"), QStringLiteral("SELECT 1")}, {}).exitCode == 0;
  }

  [[nodiscard]] QString logTail(int lines) const {
    QFile file(logFile());
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QStringList all = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    return all.mid(std::max<qsizetype>(0, all.size() - lines)).join(QLatin1Char('\n'));
  }

  void signalFamily(int signal) const {
    if (!process || process->state() == QProcess::NotRunning) return;
    for (const pid_t pid : familyOf(static_cast<pid_t>(process->processId()))) ::kill(pid, signal);
  }

  [[nodiscard]] bool allStopped() const {
    if (!process || process->state() == QProcess::NotRunning) return true;
    for (const pid_t pid : familyOf(static_cast<pid_t>(process->processId()))) {
      QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
      if (!stat.open(QIODevice::ReadOnly)) continue;
      const QByteArray text = stat.readAll();
      if (const char state = text.mid(text.lastIndexOf(')') + 2, 1).front(); state != 'T' && state != 'Z') return false;
    }
    return true;
  }

  Result<> stop() {
    if (!process || process->state() == QProcess::NotRunning) return {};
    signalFamily(SIGCONT);
    ::kill(static_cast<pid_t>(process->processId()), kind == Kind::Postgres ? SIGINT : SIGTERM);
    if (!process->waitForFinished(30000)) {
      crash();
      return std::unexpected(Error::state(QStringLiteral("The private server did not stop and was killed")));
    }
    return {};
  }

  void crash() {
    signalFamily(SIGKILL);
    if (process) process->waitForFinished(10000);
  }
};

PrivateServer::PrivateServer() : d(std::make_unique<Private>()) {}

PrivateServer::~PrivateServer() {
  if (d->process) d->crash(); // the folder goes away with the object: nothing is worth an orderly stop
}

bool PrivateServer::available(Kind kind) {
  return !program(kind, kind == Kind::Postgres ? QStringLiteral("initdb") : QStringLiteral("mariadbd")).isEmpty()
         && !program(kind, kind == Kind::Postgres ? QStringLiteral("psql") : QStringLiteral("mariadb")).isEmpty();
}

Result<std::unique_ptr<PrivateServer>> PrivateServer::start(Kind kind, const QMap<QString, QString> &settings) {
  if (!available(kind))
    return std::unexpected(Error::state(kind == Kind::Postgres ? QStringLiteral("PostgreSQL's server programs are not installed") : QStringLiteral("MariaDB's server programs are not installed"))
                               .withHint(QStringLiteral("Run installer/setup.sh")));
  std::unique_ptr<PrivateServer> server(new PrivateServer);
  Private &d = *server->d;
  d.kind = kind;
  d.settings = settings;
  d.account = unprivilegedAccount(kind);
  d.folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/portolan-server-XXXXXX"));
  if (!d.folder->isValid()) return std::unexpected(Error::state(d.folder->errorString()));
  if (d.account && ::chown(QFile::encodeName(d.folder->path()).constData(), d.account->uid, d.account->gid) != 0)
    return std::unexpected(Error::state(QStringLiteral("Could not hand %1 to an unprivileged user").arg(d.folder->path())));
  PORTOLAN_TRY(d.initialise());
  for (int attempt = 0;; ++attempt) { // another process may take the free port first
    d.port = freePort();
    auto launched = d.launch();
    if (launched) break;
    if (attempt == 2) return std::unexpected(launched.error());
    d.crash();
  }
  return server;
}

PrivateServer::Kind PrivateServer::kind() const { return d->kind; }
int PrivateServer::port() const { return d->port; }
QString PrivateServer::folder() const { return d->folder->path(); }
QString PrivateServer::socket() const { return d->socket(); }
QString PrivateServer::user() const { return ServerUser; }
QString PrivateServer::logTail(int lines) const { return d->logTail(lines); }

Endpoint PrivateServer::endpoint(const QString &database) const {
  Endpoint endpoint;
  endpoint.engine = d->kind == Kind::Postgres ? QStringLiteral("postgres") : QStringLiteral("mysql");
  endpoint.host = QStringLiteral("127.0.0.1");
  endpoint.port = d->port;
  endpoint.user = ServerUser;
  endpoint.database = database;
  return endpoint;
}

Result<QString> PrivateServer::sql(const QString &database, const QString &statements) const {
  Output output;
  if (d->kind == Kind::Postgres) {
    output = runProgram(program(d->kind, QStringLiteral("psql")),
                        {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-q"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                         QStringLiteral("-p"), QString::number(d->port), QStringLiteral("-U"), ServerUser, database.isEmpty() ? QStringLiteral("postgres") : database}, {}, statements.toUtf8(), 600000);
  } else {
    QStringList arguments{QStringLiteral("--no-defaults"), QStringLiteral("-N"), QStringLiteral("-B"), QStringLiteral("-h127.0.0.1"), QStringLiteral("-P%1").arg(d->port), QStringLiteral("-uportolan"),
                          QStringLiteral("--default-character-set=utf8mb4"), QStringLiteral("--max-allowed-packet=1G")};
    if (!database.isEmpty()) arguments << database;
    output = runProgram(program(d->kind, QStringLiteral("mariadb")), arguments, {}, statements.toUtf8(), 600000);
  }
  if (output.exitCode != 0) return std::unexpected(Error::state(output.err.trimmed()).withStatement(statements.left(500)));
  return output.out.endsWith(QLatin1Char('\n')) ? output.out.chopped(1) : output.out;
}

Result<> PrivateServer::createDatabase(const QString &name) const {
  const QString quoted = d->kind == Kind::Postgres ? QLatin1Char('"') + name + QLatin1Char('"') : QLatin1Char('`') + name + QLatin1Char('`');
  if (auto result = sql({}, QStringLiteral("CREATE DATABASE ") + quoted); !result) return std::unexpected(result.error());
  return {};
}

Result<> PrivateServer::runFile(const QString &database, const QString &path) const {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error::state(QStringLiteral("%1: %2").arg(path, file.errorString())));
  if (auto result = sql(database, QString::fromUtf8(file.readAll())); !result) return std::unexpected(result.error());
  return {};
}

Result<> PrivateServer::stop() { return d->stop(); }
void PrivateServer::crash() { d->crash(); }
Result<> PrivateServer::restart() {
  if (d->process && d->process->state() != QProcess::NotRunning) PORTOLAN_TRY(d->stop());
  // After a crash the last workers may hold port and shared memory for a moment.
  for (int attempt = 0;; ++attempt) {
    auto launched = d->launch();
    if (launched || attempt == 20) return launched;
    d->crash();
    QThread::msleep(250);
  }
}
void PrivateServer::pause() {
  d->signalFamily(SIGSTOP);
  QElapsedTimer timer;
  timer.start();
  while (!d->allStopped() && timer.elapsed() < 2000) QThread::msleep(5); // a signal takes effect when the process is next scheduled
}
void PrivateServer::unpause() { d->signalFamily(SIGCONT); }

} // namespace portolan::testing
