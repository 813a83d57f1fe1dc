// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/validation.h"

#include "core/task/migration_run.h"

#include <QLocale>
#include <QTemporaryDir>

namespace portolan {

using namespace Qt::Literals;

namespace {
QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Validation", text, nullptr, n); }
} // namespace

class Validation::Private {
public:
  Private(const EngineRegistry &registry, MigrationOptions given) : engines(registry), options(std::move(given)) {}
  const EngineRegistry &engines;
  MigrationOptions options;
  MigrationState state;
  CancelToken cancel;
  QTemporaryDir scratch;
};

Validation::Validation(const EngineRegistry &engines, MigrationOptions options) : d(new Private(engines, std::move(options))) {
  d->options.runFolder = d->scratch.path();
  makeComparison(d->options);
}

void makeComparison(MigrationOptions &options) {
  options.what = MigrationWhat::Data;
  options.prepare = Prepare::Nothing;
  options.resume = false;
  if (options.validate == ValidateLevel::None) options.validate = ValidateLevel::Full;
  for (Endpoint *endpoint : {&options.source, &options.target})
    if (endpoint->engine == QLatin1String("sqlite") && !endpoint->options.contains(QStringLiteral("mode"))) endpoint->options.insert(QStringLiteral("mode"), QStringLiteral("rw"));
}

QString comparisonSummary(const std::vector<validate::TableResult> &tables) {
  int different = 0;
  qint64 rows = 0;
  for (const validate::TableResult &t : tables) {
    different += t.equal ? 0 : 1;
    rows += t.sourceRows;
  }
  return different == 0 ? tr("%n table(s) with %1 rows are equal", static_cast<int>(tables.size())).arg(QLocale().toString(rows)) : tr("%n table(s) differ", different);
}

Validation::~Validation() = default;

void Validation::stop() { d->cancel.cancel(); }
MigrationProgress Validation::progress() const { return d->state.progress(); }
std::vector<MigrationMessage> Validation::messagesSince(std::size_t &from) const { return d->state.messagesSince(from); }

ValidationResult Validation::run() {
  ValidationResult result;
  MigrationResult collected;
  MigrationRun run(d->engines, d->options, d->state, d->cancel);
  auto done = run.validateOnly(collected);
  result.tables = run.results();
  result.exitCode = collected.exitCode;
  result.repairSql = run.repairSql();
  if (!done) {
    result.error = done.error();
    result.exitCode = d->cancel.isCancelled() ? exit_code::Cancelled : exitCodeFor(done.error());
    result.summary = done.error().message();
  } else {
    result.summary = comparisonSummary(result.tables);
    if (!collected.summary.isEmpty()) result.summary += u"; "_s + collected.summary;
  }
  d->state.setPhase(done ? MigrationPhase::Done : MigrationPhase::Failed);
  return result;
}

} // namespace portolan
