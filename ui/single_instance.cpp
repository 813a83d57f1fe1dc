// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
QString serverName() {
  // One name per user and display: two displays are two desks.
  const QByteArray who = QDir::homePath().toUtf8() + qgetenv("DISPLAY") + qgetenv("WAYLAND_DISPLAY");
  return u"portolan-"_s + QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(16));
}
} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent) {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
      connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        Q_EMIT openRequested(QString::fromUtf8(socket->readAll()));
        socket->deleteLater();
      });
    }
  });
}

bool SingleInstance::claim(const QString &file) {
  QLocalSocket socket;
  socket.connectToServer(serverName());
  if (socket.waitForConnected(200)) {
    socket.write(file.toUtf8());
    socket.waitForBytesWritten(500);
    socket.disconnectFromServer();
    return false;
  }
  QLocalServer::removeServer(serverName()); // left over from a crash: nobody answers there
  m_server.listen(serverName());
  return true;
}

} // namespace portolan::ui
