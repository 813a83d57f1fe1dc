// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/secret_store.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace portolan::project {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SecretStore", text); }

Error errorOf(const QKeychain::Job &job, const QString &name) {
  switch (job.error()) {
  case QKeychain::EntryNotFound: return Error::state(tr("The keychain has no password for \"%1\"").arg(name)).withHint(tr("Enter it and store it again"));
  case QKeychain::AccessDenied: case QKeychain::AccessDeniedByUser: return Error::state(tr("The keychain refused access to \"%1\"").arg(name)).withHint(tr("Unlock the keychain and allow Portolan"));
  case QKeychain::NoBackendAvailable: return Error::state(tr("No keychain is running")).withHint(tr("Start a Secret Service (GNOME Keyring, KWallet), or keep passwords for the session only"));
  default: return Error::state(tr("The keychain failed for \"%1\": %2").arg(name, job.errorString()));
  }
}

/// A job deletes itself; the answer comes from the event loop of the calling thread.
class KeychainStore final : public SecretStore {
public:
  explicit KeychainStore(QString service) : m_service(std::move(service)) {}
  [[nodiscard]] QString title() const override { return tr("system keychain"); }
  void read(const QString &name, std::function<void(Result<Secret>)> done) override {
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [name, done = std::move(done)](QKeychain::Job *finished) {
      auto *read = static_cast<QKeychain::ReadPasswordJob *>(finished);
      if (read->error() == QKeychain::NoError) done(Secret(read->binaryData()));
      else done(std::unexpected(errorOf(*read, name)));
    });
    job->start();
  }
  void write(const QString &name, const Secret &secret, std::function<void(Result<>)> done) override {
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setBinaryData(secret.reveal());
    finish(job, name, std::move(done));
  }
  void remove(const QString &name, std::function<void(Result<>)> done) override {
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    finish(job, name, std::move(done));
  }

private:
  static void finish(QKeychain::Job *job, const QString &name, std::function<void(Result<>)> done) {
    QObject::connect(job, &QKeychain::Job::finished, job, [name, done = std::move(done)](QKeychain::Job *finished) {
      if (finished->error() == QKeychain::NoError) done({});
      else done(std::unexpected(errorOf(*finished, name)));
    });
    job->start();
  }
  QString m_service;
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainSecretStore(const QString &service) { return std::make_unique<KeychainStore>(service); }

} // namespace portolan::project
