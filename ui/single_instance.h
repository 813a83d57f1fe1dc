// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace portolan::ui {

/// One window per user: a second start hands its file to the first and ends.
class SingleInstance : public QObject {
  Q_OBJECT
public:
  explicit SingleInstance(QObject *parent = nullptr);
  /// True: this is the first. False: `file` was handed over.
  bool claim(const QString &file);

Q_SIGNALS:
  void openRequested(const QString &file);

private:
  QLocalServer m_server;
};

} // namespace portolan::ui
