// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/secrets.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keychainTimeoutMs = 5000;
QString tr(const char *text) { return QCoreApplication::translate("portolan::ui", text); }
QString service() { return u"org.portolan.Portolan"_s; }

Error keychainError(const QString &text) {
  return Error::state(tr("The system keychain did not help: %1").arg(text))
      .withHint(tr("Choose \"this session only\", or start a keychain service and try again"));
}

/// One job and its time limit; whichever comes first answers, once.
template<class Job, class Done, class Value> void start(Job *job, QObject *context, Done done, Value value) {
  job->setInsecureFallback(false);
  job->setAutoDelete(false);
  auto *timer = new QTimer(job);
  timer->setSingleShot(true);
  auto answered = std::make_shared<bool>(false);
  QObject::connect(timer, &QTimer::timeout, context, [answered, done] {
    if (std::exchange(*answered, true)) return;
    done(std::unexpected(keychainError(tr("no answer within 5 seconds"))));
  });
  QObject::connect(job, &QKeychain::Job::finished, context, [answered, done, value, timer](QKeychain::Job *finished) {
    timer->stop();
    finished->deleteLater();
    if (std::exchange(*answered, true)) return;
    if (finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound) done(value(finished));
    else done(std::unexpected(keychainError(finished->errorString())));
  });
  timer->start(keychainTimeoutMs);
  job->start();
}

} // namespace

void KeychainSecretKeeper::read(const QString &id, QObject *context, ReadDone done) {
  auto *job = new QKeychain::ReadPasswordJob(service());
  job->setKey(id);
  start(job, context, std::move(done), [](QKeychain::Job *j) -> Result<Secret> {
    auto *reader = static_cast<QKeychain::ReadPasswordJob *>(j);
    return reader->error() == QKeychain::EntryNotFound ? Secret() : Secret(reader->binaryData());
  });
}

void KeychainSecretKeeper::write(const QString &id, const Secret &secret, QObject *context, WriteDone done) {
  auto *job = new QKeychain::WritePasswordJob(service());
  job->setKey(id);
  job->setBinaryData(secret.reveal());
  start(job, context, std::move(done), [](QKeychain::Job *) -> Result<> { return {}; });
}

void KeychainSecretKeeper::remove(const QString &id, QObject *context, WriteDone done) {
  auto *job = new QKeychain::DeletePasswordJob(service());
  job->setKey(id);
  start(job, context, std::move(done), [](QKeychain::Job *) -> Result<> { return {}; });
}

void MemorySecretKeeper::read(const QString &id, QObject *context, ReadDone done) {
  QTimer::singleShot(0, context, [done = std::move(done), secret = m_secrets.value(id)] { done(secret); });
}
void MemorySecretKeeper::write(const QString &id, const Secret &secret, QObject *context, WriteDone done) {
  m_secrets.insert(id, secret);
  QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}
void MemorySecretKeeper::remove(const QString &id, QObject *context, WriteDone done) {
  m_secrets.remove(id);
  QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

} // namespace portolan::ui
