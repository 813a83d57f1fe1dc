// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace portolan::ui {

/// Where passwords are kept. Asynchronous: a keychain may wait for its own dialog or for a service that never answers.
class SecretKeeper {
public:
  virtual ~SecretKeeper() = default;
  using ReadDone = std::function<void(Result<Secret>)>;
  using WriteDone = std::function<void(Result<>)>;
  /// `done` is called in the caller's thread, not at all when `context` is gone.
  virtual void read(const QString &id, QObject *context, ReadDone done) = 0;
  virtual void write(const QString &id, const Secret &secret, QObject *context, WriteDone done) = 0;
  virtual void remove(const QString &id, QObject *context, WriteDone done) = 0;
};

/// The system keychain (Secret Service, KWallet, macOS, Windows). Never falls back to a plain file; gives up after 5 s.
class KeychainSecretKeeper : public SecretKeeper {
public:
  void read(const QString &id, QObject *context, ReadDone done) override;
  void write(const QString &id, const Secret &secret, QObject *context, WriteDone done) override;
  void remove(const QString &id, QObject *context, WriteDone done) override;
};

/// Keeps them until the program ends.
class MemorySecretKeeper : public SecretKeeper {
public:
  void read(const QString &id, QObject *context, ReadDone done) override;
  void write(const QString &id, const Secret &secret, QObject *context, WriteDone done) override;
  void remove(const QString &id, QObject *context, WriteDone done) override;

private:
  QHash<QString, Secret> m_secrets;
};

} // namespace portolan::ui
