// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QHash>
#include <functional>
#include <memory>
#include <mutex>

namespace portolan::project {

/// Where passwords are kept. Every call answers through `done`, possibly later and possibly in another thread: a
/// locked keychain may wait for a person. Never blocks.
class SecretStore {
public:
  virtual ~SecretStore() = default;
  [[nodiscard]] virtual QString title() const = 0;     ///< "system keychain", translated
  [[nodiscard]] virtual bool canWrite() const { return true; }
  /// Errors (State): not there, locked, refused; with the way out.
  virtual void read(const QString &name, std::function<void(Result<Secret>)> done) = 0;
  virtual void write(const QString &name, const Secret &secret, std::function<void(Result<>)> done) = 0;
  virtual void remove(const QString &name, std::function<void(Result<>)> done) = 0;
};

/// Until the program ends. Thread-safe.
std::unique_ptr<SecretStore> makeMemorySecretStore();
/// Reads environment variables; cannot write.
std::unique_ptr<SecretStore> makeEnvironmentSecretStore();
#ifdef PORTOLAN_HAS_KEYCHAIN
/// Secret Service or KWallet (Linux), Keychain (macOS), Credential Manager (Windows). Needs a running Qt event loop
/// and answers in the thread that called.
std::unique_ptr<SecretStore> makeKeychainSecretStore(const QString &service = QStringLiteral("portolan"));
#endif

} // namespace portolan::project
