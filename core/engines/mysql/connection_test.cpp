// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/connection_test.h"

#include "core/engines/mysql/client.h"

#include <cerrno>
#include <cstring>
#include <errmsg.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
using State = CheckLine::State;

CheckLine line(const char *step, State state, QString text, QString wayOut = {}) { return {QLatin1String(step), state, std::move(text), std::move(wayOut)}; }

/// Connects a bare socket: tells a refused port from a silent one before the client library mixes them.
CheckLine probe(const addrinfo &address, int port, int seconds) {
  const int fd = ::socket(address.ai_family, SOCK_STREAM, 0);
  if (fd < 0) return line("tcp", State::Failed, tr("No socket: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
  ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
  int error = 0;
  if (::connect(fd, address.ai_addr, address.ai_addrlen) != 0) {
    error = errno;
    if (error == EINPROGRESS) {
      pollfd p{fd, POLLOUT, 0};
      if (::poll(&p, 1, seconds * 1000) <= 0) {
        error = ETIMEDOUT;
      } else {
        socklen_t length = sizeof error;
        ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length);
      }
    }
  }
  ::close(fd);
  if (error == 0) return line("tcp", State::Passed, tr("Port %1 answers").arg(port));
  if (error == ECONNREFUSED) return line("tcp", State::Failed, tr("Port %1 is refused").arg(port), tr("Start the server, check its port and bind-address, and the firewall"));
  if (error == ETIMEDOUT) return line("tcp", State::Failed, tr("Port %1 does not answer within %2 s").arg(port).arg(seconds), tr("Check the address and the firewall between here and the server"));
  return line("tcp", State::Failed, tr("Port %1: %2").arg(port).arg(QString::fromLocal8Bit(std::strerror(error))), tr("Check the network"));
}

bool reach(const Endpoint &endpoint, std::vector<CheckLine> &lines) {
  if (endpoint.host.isEmpty() || !endpoint.option(QStringLiteral("socket")).isEmpty()) {
    lines.push_back(line("name", State::Skipped, tr("Socket file, no host name")));
    lines.push_back(line("tcp", State::Skipped, tr("Socket file, no port")));
    return true;
  }
  const int port = endpoint.port > 0 ? endpoint.port : 3306;
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo *found = nullptr;
  const int failed = ::getaddrinfo(endpoint.host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found);
  if (failed != 0) {
    lines.push_back(line("name", State::Failed, tr("The host %1 is not known: %2").arg(endpoint.host, QString::fromLocal8Bit(::gai_strerror(failed))), tr("Check the spelling of the host name and the name server")));
    return false;
  }
  lines.push_back(line("name", State::Passed, tr("%1 is known").arg(endpoint.host)));
  CheckLine best;
  for (const addrinfo *a = found; a; a = a->ai_next) {
    best = probe(*a, port, endpoint.option(QStringLiteral("connect_timeout"), QStringLiteral("10")).toInt());
    if (best.state == State::Passed) break;
  }
  ::freeaddrinfo(found);
  lines.push_back(best);
  return best.state == State::Passed;
}

CheckLine privileges(Client &client) {
  auto grants = client.query(QStringLiteral("SHOW GRANTS"));
  if (!grants) return line("privileges", State::Warning, tr("The grants cannot be read: %1").arg(grants.error().message()));
  QStringList all;
  for (std::size_t i = 0; i < grants->rows.size(); ++i) all << grants->text(i, 0).section(QStringLiteral(" IDENTIFIED"), 0, 0);
  const QString text = all.join(QLatin1String("; "));
  const bool any = text.contains(QLatin1String("SELECT")) || text.contains(QLatin1String("ALL PRIVILEGES"));
  return any ? line("privileges", State::Passed, text) : line("privileges", State::Warning, text, tr("GRANT SELECT ON `database`.* TO the account"));
}

CheckLine replication(Client &client) {
  auto settings = client.query(QStringLiteral("SELECT @@log_bin, @@binlog_format"), 1);
  if (!settings) return line("replication", State::Warning, settings.error().message());
  if (settings->text(0, 0) != QLatin1String("1")) return line("replication", State::Warning, tr("The binary log is off: a full load works, changes cannot be followed"), tr("Add log_bin to the server's configuration and restart it"));
  if (settings->text(0, 1) != QLatin1String("ROW")) return line("replication", State::Warning, tr("binlog_format is %1").arg(settings->text(0, 1)), QStringLiteral("SET GLOBAL binlog_format=ROW"));
  return line("replication", State::Passed, tr("The binary log is on and keeps rows"));
}

} // namespace

std::vector<CheckLine> testConnection(const Endpoint &endpoint, const Secret &secret, const CancelToken &token) {
  std::vector<CheckLine> lines;
  if (!reach(endpoint, lines)) return lines;
  auto client = Client::connect(endpoint, secret, token);
  if (!client) {
    const Error &e = client.error();
    const bool tls = e.nativeCode() == CR_SSL_CONNECTION_ERROR || e.nativeCode() == 0;
    if (!tls) lines.push_back(line("tls", endpoint.option(QStringLiteral("sslmode")) == QLatin1String("disable") ? State::Skipped : State::Passed, tr("No TLS error")));
    lines.push_back(line(tls ? "tls" : "login", State::Failed, e.message(), e.hint()));
    return lines;
  }
  const char *cipher = mysql_get_ssl_cipher((*client)->handle());
  lines.push_back(cipher ? line("tls", State::Passed, tr("Encrypted with %1").arg(QString::fromLatin1(cipher))) : line("tls", State::Skipped, tr("Not encrypted"), tr("sslmode=require insists on TLS")));
  auto user = (*client)->value(QStringLiteral("SELECT CURRENT_USER()"));
  lines.push_back(line("login", State::Passed, tr("Logged in as %1").arg(user.value_or(QString()))));
  const ServerVersion &version = (*client)->version();
  const int oldest = version.mariaDb ? 100300 : 50700;
  lines.push_back(version.number >= oldest ? line("version", State::Passed, version.flavour() + QLatin1Char(' ') + version.full)
                                           : line("version", State::Warning, tr("%1 %2 is older than what Portolan is tested with").arg(version.flavour(), version.full)));
  lines.push_back(privileges(**client));
  lines.push_back(replication(**client));
  return lines;
}

} // namespace portolan::mysql
