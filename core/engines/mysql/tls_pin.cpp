// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/tls_pin.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <mysql.h>

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

constexpr quint32 capabilityProtocol41 = 0x200, capabilityTls = 0x800, capabilitySecure = 0x8000;

/// The whole first packet of the server, without its header; empty when it does not come.
QByteArray greeting(QSslSocket &socket, int timeoutMs) {
  QByteArray packet;
  const auto wanted = [&]() -> qsizetype {
    if (packet.size() < 4) return 4;
    const auto byte = [&](qsizetype i) { return static_cast<qsizetype>(static_cast<unsigned char>(packet[i])); };
    return 4 + (byte(0) | byte(1) << 8 | byte(2) << 16);
  };
  while (packet.size() < wanted()) {
    if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(timeoutMs)) return {};
    packet += socket.read(wanted() - packet.size());
  }
  return packet.mid(4);
}

bool offersTls(const QByteArray &hello) {
  if (hello.isEmpty() || hello[0] != 10) return false; // an error packet, or a protocol of the last century
  const qsizetype version = hello.indexOf('\0', 1);
  const qsizetype at = version + 1 + 4 + 8 + 1; // thread, salt, filler
  if (version < 0 || hello.size() < at + 2) return false;
  const auto low = static_cast<quint32>(static_cast<unsigned char>(hello[at]) | static_cast<unsigned char>(hello[at + 1]) << 8);
  return (low & capabilityTls) != 0;
}

QByteArray tlsRequest() {
  QByteArray packet(4 + 32, '\0');
  packet[0] = 32;
  packet[3] = 1;
  const quint32 capabilities = capabilityProtocol41 | capabilityTls | capabilitySecure;
  for (int i = 0; i < 4; ++i) packet[4 + i] = static_cast<char>(capabilities >> (8 * i) & 0xff);
  packet[4 + 7] = 1;  // packets up to 16 MB
  packet[4 + 8] = 45; // utf8mb4
  return packet;
}

} // namespace

Result<QByteArray> fingerprintFromAuthority(const Endpoint &endpoint, int timeoutMs) {
  const auto failed = [&](const QString &text, const QString &hint) { return std::unexpected(Error::source(text).withEngine(QStringLiteral("mysql")).withObject(endpoint.toUrl()).withHint(hint)); };
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  const QString authority = endpoint.option(QStringLiteral("sslrootcert"));
  if (!authority.isEmpty()) {
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(authority);
    if (certificates.isEmpty()) return failed(tr("The authority's certificate %1 cannot be read").arg(authority), tr("Name a file in PEM form with sslrootcert"));
    configuration.setCaCertificates(certificates);
  }
  configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
  QSslSocket socket;
  socket.setSslConfiguration(configuration);
  socket.connectToHost(endpoint.host.isEmpty() ? QStringLiteral("127.0.0.1") : endpoint.host, static_cast<quint16>(endpoint.port > 0 ? endpoint.port : 3306));
  if (!socket.waitForConnected(timeoutMs)) return QByteArray(); // the connection proper says why, in its own words
  if (!offersTls(greeting(socket, timeoutMs))) return QByteArray();
  socket.write(tlsRequest());
  socket.waitForBytesWritten(timeoutMs);
  QString refused;
  QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError> &errors) {
    for (const QSslError &error : errors)
      if (error.error() != QSslError::HostNameMismatch) refused = error.errorString(); // the name is verify-full's affair
    if (refused.isEmpty()) socket.ignoreSslErrors();
  });
  socket.startClientEncryption();
  if (!socket.waitForEncrypted(timeoutMs))
    return failed(tr("The server's certificate was refused: %1").arg(refused.isEmpty() ? socket.errorString() : refused),
                  tr("Check that sslrootcert names the authority that signed the server's certificate; sslmode=require encrypts without checking it"));
  // Connector/C compares SHA-1 before 3.4, SHA-256 since.
  const auto method = mysql_get_client_version() >= 30400 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
  const QByteArray fingerprint = socket.peerCertificate().digest(method).toHex();
  socket.abort();
  return fingerprint;
}

} // namespace portolan::mysql
