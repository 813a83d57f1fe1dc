// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/migration_run.h"

#include "core/engines/api/control_tables.h"
#include "core/task/follow_options.h"

#include <QCryptographicHash>
#include <QDir>
#include <algorithm>
#include <array>
#include <thread>

namespace portolan {

namespace {
QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }
Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }
} // namespace

MigrationRun::MigrationRun(const EngineRegistry &engines, const MigrationOptions &options, MigrationState &state, CancelToken cancel, PauseGate pause)
    : m_engines(engines), m_options(options), m_state(state), m_cancel(std::move(cancel)), m_pause(std::move(pause)), m_policies(RunPolicies::from(options.settings.get())) {}

int MigrationRun::jobs() const {
  if (!m_targetSide.engine->capabilities().parallelWrite) return 1;
  if (m_options.jobs > 0) return m_options.jobs;
  return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 8);
}

/// What a resume must find unchanged.
QString MigrationRun::fingerprint() const {
  const QStringList parts{m_options.source.toUrl(), m_options.target.toUrl(), m_options.include.join(QLatin1Char('\n')), m_options.exclude.join(QLatin1Char('\n')), m_options.targetSchema,
                          m_options.mappingFile, QString::number(static_cast<int>(m_options.what)), QString::number(static_cast<int>(m_options.names))};
  return QString::fromLatin1(QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha1).toHex());
}

Result<> MigrationRun::openStore() {
  auto store = m_options.resume ? transfer::RunStore::resume(m_options.runFolder) : transfer::RunStore::create(m_options.runFolder);
  if (!store) return std::unexpected(store.error());
  m_store = std::move(*store);
  if (m_options.resume) {
    if (m_store->value(QStringLiteral("phase")) == QLatin1String("done"))
      return std::unexpected(Error::state(tr("The run in %1 is finished: there is nothing to resume").arg(m_store->folder())).withHint(tr("Leave out --resume to run again")));
    const QString before = m_store->value(QStringLiteral("fingerprint"));
    if (before.isEmpty()) return m_store->setValue(QStringLiteral("fingerprint"), fingerprint()); // killed at its very start
    if (before != fingerprint())
      return std::unexpected(Error::state(tr("The run in %1 had another source, target or scope").arg(m_store->folder())).withHint(tr("Resume with the options of the interrupted run, or begin anew in another folder")));
    return {};
  }
  return m_store->setValue(QStringLiteral("fingerprint"), fingerprint());
}

Result<> MigrationRun::connect() {
  auto source = m_engines.require(m_options.source.engine);
  if (!source) return std::unexpected(source.error());
  auto target = m_engines.require(m_options.target.engine);
  if (!target) return std::unexpected(target.error());
  m_sourceSide = {*source, m_options.source, m_options.sourceSecret};
  m_targetSide = {*target, m_options.target, m_options.targetSecret};
  if (m_options.excludeOwnWrites) mayWrite(m_targetSide); // the way back into a source that a cut-over closed
  if (!(*source)->capabilities().source) return std::unexpected(Error::configuration(tr("%1 cannot be a source").arg((*source)->capabilities().title)));
  if (!(*target)->capabilities().target) return std::unexpected(Error::configuration(tr("%1 cannot be a target").arg((*target)->capabilities().title)));
  if ((*target)->capabilities().fileBased && !m_targetSide.endpoint.options.contains(QStringLiteral("mode"))) m_targetSide.endpoint.options.insert(QStringLiteral("mode"), QStringLiteral("rwc"));
  auto from = (*source)->connect(m_sourceSide.endpoint, m_sourceSide.secret, m_cancel);
  if (!from) return std::unexpected(from.error());
  m_source = std::move(*from);
  auto to = (*target)->connect(m_targetSide.endpoint, m_targetSide.secret, m_cancel);
  if (!to) return std::unexpected(asTarget(to.error()));
  m_target = std::move(*to);
  info(tr("Source: %1; target: %2").arg(m_source->serverVersion(), m_target->serverVersion()));
  return {};
}

Result<> MigrationRun::introspect() {
  Scope scope;
  if (m_source->dialect() != sql::Dialect::Postgres && m_source->dialect() != sql::Dialect::Sqlite && !m_options.source.database.isEmpty()) scope.schemas << m_options.source.database;
  auto catalog = m_source->introspect(scope);
  if (!catalog) return std::unexpected(catalog.error());
  m_catalog = std::move(*catalog);
  // What a run of ours keeps here, for this source was a target once: of a way back, for example.
  std::erase_if(m_catalog.tables, [](const Table &t) {
    using enum control::Table;
    return t.name.name == QLatin1String("portolan_chunks") || std::ranges::any_of(std::array{Checkpoint, Status, SuspendedTables, History, ApplyExceptions}, [&t](control::Table own) { return t.name.name == control::name(own); });
  });
  for (const QString &warning : m_catalog.warnings) warn(warning);
  return {};
}

Result<> MigrationRun::run(MigrationResult &result) {
  if (m_options.prepare != Prepare::Nothing && !m_options.consent)
    return std::unexpected(Error::usage(tr("To drop or truncate target tables needs consent")).withHint(tr("Add --yes when the data in the target tables may be lost")));
  if (m_options.cleanUp) return cleanUp(result);
  PORTOLAN_TRY(openStore());
  m_state.setPhase(MigrationPhase::Introspecting);
  PORTOLAN_TRY(connect());
  PORTOLAN_TRY(introspect());
  PORTOLAN_TRY(select());
  if (m_catalog.tables.empty() && m_catalog.views.empty() && m_catalog.routines.empty()) { // the task says that this is no error
    result.summary = tr("Nothing is selected: nothing was done");
    return m_store->setValue(QStringLiteral("phase"), QStringLiteral("done"));
  }
  m_state.setPhase(MigrationPhase::Converting);
  PORTOLAN_TRY(convertSchema());
  PORTOLAN_TRY(checkSameDatabase());
  PORTOLAN_TRY(examineTarget());
  if (follows() && !m_options.resume) {
    PORTOLAN_TRY(checkCapture());
    PORTOLAN_TRY(saveFollowOptions(m_options));
  } else if (follows() && m_options.settings) { // they may have changed while the run was stopped
    PORTOLAN_TRY(saveFollowOptions(m_options));
  }
  if (follows() && (m_options.type == MigrationType::Cdc || !m_store->value(QStringLiteral("loaded")).isEmpty())) {
    PORTOLAN_TRY(resumeLoaded());
    return follow(result);
  }
  if (!m_options.resume) {
    PORTOLAN_TRY(refuseFilledTables());
    PORTOLAN_TRY(checkColumnCounts());
    PORTOLAN_TRY(checkValueSizes());
  }
  PORTOLAN_TRY(m_cancel.check());
  m_state.setPhase(MigrationPhase::Creating);
  if (auto settings = m_target->prepareForLoad(); !settings) return std::unexpected(asTarget(settings.error()));
  if (!m_options.resume || m_store->value(QStringLiteral("prepared")).isEmpty()) PORTOLAN_TRY(prepareTarget());
  PORTOLAN_TRY(m_store->setValue(QStringLiteral("prepared"), QStringLiteral("1")));
  if (m_options.what != MigrationWhat::Data) PORTOLAN_TRY(createBeforeData());
  PORTOLAN_TRY(buildLoads());
  if (m_cancel.stopRequested()) return std::unexpected(Error::cancelled());
  PORTOLAN_TRY(load());
  m_state.setPhase(MigrationPhase::Constraints);
  if (m_options.what != MigrationWhat::Data) PORTOLAN_TRY(addForeignKeys());
  PORTOLAN_TRY(setSequences());
  m_state.setPhase(MigrationPhase::Code);
  if (follows()) { // triggers come at the cut-over: fired by applied changes they would do everything twice
    if (m_options.what != MigrationWhat::Data) PORTOLAN_TRY(createCode(false));
    PORTOLAN_TRY(m_store->setValue(QStringLiteral("loaded"), QStringLiteral("1")));
    return follow(result);
  }
  if (m_options.what != MigrationWhat::Data) PORTOLAN_TRY(createCode());
  if (m_options.what != MigrationWhat::Schema && m_options.validate != ValidateLevel::None) PORTOLAN_TRY(validateData(result));
  PORTOLAN_TRY(m_store->setValue(QStringLiteral("phase"), QStringLiteral("done"))); // before the marks go: a resume without them would load again
  const transfer::DoneMarks marks(m_target->dialect(), m_store->value(QStringLiteral("control-schema")), m_store->runId());
  if (auto removed = marks.remove(*m_target); !removed) warn(tr("The table portolan_chunks could not be removed: %1").arg(removed.error().message()));
  if (result.exitCode == exit_code::Ok && m_rejected > 0) result.exitCode = exit_code::Rejects;
  if (result.exitCode == exit_code::Ok && m_structureFailed) result.exitCode = exit_code::Target;
  return {};
}

Result<> MigrationRun::validateOnly(MigrationResult &result) {
  PORTOLAN_TRY(openStore());
  m_state.setPhase(MigrationPhase::Introspecting);
  PORTOLAN_TRY(connect());
  PORTOLAN_TRY(introspect());
  PORTOLAN_TRY(select());
  PORTOLAN_TRY(convertSchema());
  PORTOLAN_TRY(examineTarget());
  PORTOLAN_TRY(buildLoads());
  PORTOLAN_TRY(planChunks(*m_source));
  PORTOLAN_TRY(validateData(result));
  return m_options.repair || m_options.repairPreview ? repair(result) : Result<>();
}

} // namespace portolan
