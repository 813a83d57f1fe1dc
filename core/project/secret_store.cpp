// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/secret_store.h"

#include <QCoreApplication>

namespace portolan::project {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SecretStore", text); }

class MemoryStore final : public SecretStore {
public:
  [[nodiscard]] QString title() const override { return tr("this session"); }
  void read(const QString &name, std::function<void(Result<Secret>)> done) override {
    std::optional<Secret> found;
    {
      const std::lock_guard lock(m_mutex);
      if (const auto it = m_secrets.constFind(name); it != m_secrets.constEnd()) found = *it;
    }
    if (found) done(std::move(*found));
    else done(std::unexpected(Error::state(tr("No password is known for \"%1\"").arg(name)).withHint(tr("Enter it again: it was kept for the session only"))));
  }
  void write(const QString &name, const Secret &secret, std::function<void(Result<>)> done) override {
    {
      const std::lock_guard lock(m_mutex);
      m_secrets.insert(name, secret);
    }
    done({});
  }
  void remove(const QString &name, std::function<void(Result<>)> done) override {
    {
      const std::lock_guard lock(m_mutex);
      m_secrets.remove(name);
    }
    done({});
  }

private:
  std::mutex m_mutex;
  QHash<QString, Secret> m_secrets;
};

class EnvironmentStore final : public SecretStore {
public:
  [[nodiscard]] QString title() const override { return tr("environment variables"); }
  [[nodiscard]] bool canWrite() const override { return false; }
  void read(const QString &name, std::function<void(Result<Secret>)> done) override {
    const QByteArray variable = name.toUtf8();
    if (qEnvironmentVariableIsSet(variable.constData())) done(Secret(qgetenv(variable.constData())));
    else done(std::unexpected(Error::state(tr("The environment variable %1 is not set").arg(name)).withHint(tr("Set it before the program starts"))));
  }
  void write(const QString &, const Secret &, std::function<void(Result<>)> done) override { done(std::unexpected(readOnly())); }
  void remove(const QString &, std::function<void(Result<>)> done) override { done(std::unexpected(readOnly())); }

private:
  static Error readOnly() { return Error::state(tr("Environment variables cannot be changed from here")).withHint(tr("Choose the keychain or the session")); }
};

} // namespace

std::unique_ptr<SecretStore> makeMemorySecretStore() { return std::make_unique<MemoryStore>(); }
std::unique_ptr<SecretStore> makeEnvironmentSecretStore() { return std::make_unique<EnvironmentStore>(); }

} // namespace portolan::project
