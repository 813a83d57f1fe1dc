// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/loader.h"

#include "core/transfer/worker.h"

#include <thread>

namespace portolan::transfer {

class Loader::Private {
public:
  Side source, target;
  LoadOptions options;
  std::vector<TableLoad> &tables;
  RunStore &store;
  RejectFile &rejects;
  LoadObserver &observer;
  CancelToken cancel;
};

Loader::Loader(Side source, Side target, LoadOptions options, std::vector<TableLoad> &tables, RunStore &store, RejectFile &rejects, LoadObserver &observer, CancelToken cancel)
    : d(new Private{std::move(source), std::move(target), std::move(options), tables, store, rejects, observer, std::move(cancel)}) {}

Loader::~Loader() = default;

Result<LoadOutcome> Loader::run(std::vector<std::unique_ptr<Connection>> readers, const std::map<std::pair<int, int>, DoneMark> &done) {
  std::vector<std::unique_ptr<Connection>> writers;
  for (std::size_t i = 0; i < readers.size(); ++i) {
    auto opened = d->target.engine->connect(d->target.endpoint, d->target.secret, d->cancel);
    if (!opened) return std::unexpected(opened.error().kind() == ErrorKind::Source ? Error(opened.error()).withKind(ErrorKind::Target) : opened.error());
    PORTOLAN_TRY((*opened)->prepareForLoad());
    writers.push_back(std::move(*opened));
  }
  const sql::Dialect dialect = writers.front()->dialect();
  const auto isDone = [&](std::size_t table, std::size_t chunk) { return done.contains({static_cast<int>(table), d->tables[table].chunks[chunk].id}); };
  Schedule schedule(d->tables, isDone, d->cancel, d->observer, d->options.maxSuspended, readers.size());
  LoadShared shared{d->source, d->target, d->options, d->tables, d->store, d->rejects, d->observer, d->cancel,
                    DoneMarks(dialect, d->options.controlSchema, d->options.runId), schedule};
  // A third of the budget is for batches in queues and pools; the writers' wire buffers and the libraries take the rest.
  const std::size_t batchBytes = std::clamp<std::size_t>(d->options.memoryBytes / (readers.size() * 24), 64u << 10, 2u << 20);
  std::vector<std::unique_ptr<Worker>> workers;
  for (std::size_t i = 0; i < readers.size(); ++i) workers.push_back(std::make_unique<Worker>(shared, std::move(readers[i]), std::move(writers[i]), batchBytes));
  const auto wakeUp = d->cancel.onCancel([&] {
    for (auto &worker : workers) worker->abort();
    schedule.wake();
  });
  std::vector<std::thread> threads;
  for (auto &worker : workers) {
    threads.emplace_back([&worker] { worker->readAll(); });
    threads.emplace_back([&worker] { worker->writeAll(); });
  }
  for (std::thread &thread : threads) thread.join();
  if (d->cancel.isCancelled()) return std::unexpected(Error::cancelled());
  if (auto error = schedule.error()) return std::unexpected(*error);
  return LoadOutcome{shared.rejected.load(), schedule.suspended(), schedule.leftOver()};
}

} // namespace portolan::transfer
