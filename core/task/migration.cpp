// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/migration.h"

#include "core/task/migration_run.h"
#include "core/task/run_journal.h"
#include "core/task/task_settings.h"
#include "core/task/validation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace portolan {

class Migration::Private {
public:
  Private(const EngineRegistry &registry, MigrationOptions given) : engines(registry), options(std::move(given)) {}
  const EngineRegistry &engines;
  MigrationOptions options;
  MigrationState state;
  CancelToken cancel;
  PauseGate pause;
};

Migration::Migration(const EngineRegistry &engines, MigrationOptions options) : d(new Private(engines, std::move(options))) {
  if (d->options.runFolder.isEmpty()) {
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/portolan/runs/");
    d->options.runFolder = base + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
  }
}

Migration::~Migration() = default;

void Migration::stop() {
  if (d->cancel.stopRequested()) d->cancel.cancel();
  else d->cancel.requestStop();
}

void Migration::pause(bool paused) {
  d->pause.set(paused);
  d->state.setPaused(paused);
}

MigrationProgress Migration::progress() const { return d->state.progress(); }
std::vector<MigrationMessage> Migration::messagesSince(std::size_t &from) const { return d->state.messagesSince(from); }

MigrationResult Migration::run() {
  MigrationResult result;
  result.runFolder = QDir(d->options.runFolder).absolutePath();
  const bool comparing = d->options.settings && d->options.settings->boolean("ValidationSettings", "ValidationOnly");
  if (comparing) {
    d->options.validate = ValidateLevel::Full;
    d->options.type = MigrationType::FullLoad;
    makeComparison(d->options);
  }
  MigrationRun run(d->engines, d->options, d->state, d->cancel, d->pause);
  RunJournal journal(d->options, d->state);
  auto done = comparing ? run.validateOnly(result) : run.run(result);
  if (done && comparing) result.summary = comparisonSummary(run.results());
  if (!done) {
    Error error = done.error();
    if (run.resumable() && (error.kind() == ErrorKind::Source || error.kind() == ErrorKind::Target)) {
      const QString stays = QCoreApplication::translate("Migration", "What was loaded stays: the run can go on from there");
      error.withHint(error.hint().isEmpty() ? stays : error.hint() + QLatin1String(". ") + stays);
      result.goOn = QCoreApplication::translate("Migration", "Go on with --resume --run-dir %1").arg(result.runFolder);
    }
    result.error = error;
    result.exitCode = d->cancel.isCancelled() ? exit_code::Cancelled : exitCodeFor(done.error());
    d->state.message(MigrationMessage::Level::Error, done.error().object(), done.error().message());
    result.summary = done.error().message();
  }
  run.writeReport(result);
  const bool cancelled = result.exitCode == exit_code::Cancelled;
  d->state.setPhase(cancelled ? MigrationPhase::Cancelled : (result.error ? MigrationPhase::Failed : MigrationPhase::Done));
  journal.end(dmsStopReason(d->options, result, d->cancel.stopRequested()), result.error && !cancelled ? result.error->message() : QString());
  return result;
}

} // namespace portolan
