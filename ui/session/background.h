// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace portolan::ui {

/// Runs `work` on the pool and hands its value to `done` in the thread of `context`. When `context` is gone by
/// then the value is dropped. `work` must not touch anything that belongs to the GUI thread.
template<class Work, class Done> void inBackground(QThreadPool &pool, QObject *context, Work work, Done done) {
  using Value = std::invoke_result_t<Work>;
  using Shared = std::shared_ptr<Value>;
  auto *watcher = new QFutureWatcher<Shared>(context);
  QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
    watcher->deleteLater();
    if (watcher->future().resultCount() > 0) done(std::move(*watcher->result()));
  });
  auto promise = std::make_shared<QPromise<Shared>>();
  watcher->setFuture(promise->future());
  pool.start([promise, work = std::move(work)]() mutable {
    promise->start();
    promise->addResult(std::make_shared<Value>(work()));
    promise->finish();
  });
}

} // namespace portolan::ui
