// SPDX-License-Identifier: GPL-3.0-or-later
// After the load: following the source's changes, and the cut-over.
#include "core/task/migration_run.h"

#include "core/task/time_travel.h"
#include "core/transfer/done_marks.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <thread>

namespace portolan {

using namespace Qt::Literals;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }

replicate::ApplyChoice applyChoice(const QString &word) {
  if (word == u"batch"_s) return replicate::ApplyChoice::Batch;
  if (word == u"parallel"_s) return replicate::ApplyChoice::Parallel;
  if (word == u"transactional"_s) return replicate::ApplyChoice::Transactional;
  return replicate::ApplyChoice::Auto;
}
replicate::DdlPolicy ddlPolicy(const QString &word) {
  if (word == u"ask"_s) return replicate::DdlPolicy::Ask;
  if (word == u"ignore"_s) return replicate::DdlPolicy::Ignore;
  return replicate::DdlPolicy::Apply;
}
ConflictPolicy conflictPolicy(const QString &word) {
  if (word == u"overwrite"_s) return ConflictPolicy::Overwrite;
  if (word == u"skip"_s) return ConflictPolicy::SkipAndLog;
  return ConflictPolicy::Error;
}

} // namespace

replicate::ReplicationOptions MigrationRun::replicationOptions() {
  replicate::ReplicationOptions o;
  o.source = m_sourceSide.endpoint;
  o.sourceSecret = m_sourceSide.secret;
  o.taskId = taskId();
  o.excludeOwnWrites = m_options.excludeOwnWrites;
  o.runFolder = m_store->folder();
  o.sourceCatalog.engine = m_catalog.engine;
  const Catalog &source = m_plan ? m_original : m_catalog;
  o.sourceCatalog = source;
  if (m_left.isEmpty())
    for (const QString &name : m_store->value(u"left"_s).split(u'\n', Qt::SkipEmptyParts))
      for (const transfer::TableLoad &load : m_loads)
        if (load.source->name.display() == name) m_left.insert(load.source->name);
  for (const transfer::TableLoad &load : m_loads)
    if (!m_left.contains(load.source->name)) o.tables.push_back(load.source->name);
  const QString start = m_options.type == MigrationType::Cdc ? m_options.fromPosition : m_store->value(u"position"_s);
  if (!start.isEmpty()) o.start = {m_options.source.engine, start};
  o.apply = applyChoice(m_options.applyMode);
  o.ddl = ddlPolicy(m_options.ddl);
  o.memoryBytes = static_cast<std::size_t>(std::max(32, m_options.memoryMegabytes)) << 20;
  if (m_options.installTriggers) o.captureSettings.insert(u"consent"_s, u"--install-triggers"_s);
  convert::ConvertOptions convertOptions;
  convertOptions.from = m_source ? m_source->dialect() : sql::Dialect::MariaDb;
  convertOptions.to = m_target->dialect();
  convertOptions.targetVersion = m_target->serverVersion().section(u' ', 1);
  convertOptions.names = m_options.names;
  convertOptions.nameMap = m_converted.names;
  convertOptions.policies = m_options.policies;
  o.convertDdl = [convertOptions](const DdlEvent &event, const Catalog &catalog) {
    replicate::ConvertedDdl out;
    for (const convert::ConvertedStatement &s : convert::convertStatements({event.statement}, &catalog, convertOptions)) {
      for (const convert::Finding &f : s.findings)
        if (f.severity == convert::Severity::Error) out.problem = f.message;
      for (const QString &one : s.target.split(u";\n"_s, Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty()) out.sql.push_back(SqlText(one.trimmed()));
    }
    return out;
  };
  o.log = [this](int level, const QString &object, const QString &text) {
    m_state.message(level == 0 ? MigrationMessage::Level::Info : level == 1 ? MigrationMessage::Level::Warning : MigrationMessage::Level::Error, object, text);
  };
  replicate::TargetOptions target;
  target.endpoint = m_targetSide.endpoint;
  target.secret = m_targetSide.secret;
  target.names = m_converted.names;
  target.plan = m_plan ? &*m_plan : nullptr;
  target.policies = m_options.policies;
  target.missingRow = target.duplicateRow = conflictPolicy(m_options.onConflict);
  if (m_policies.anyApplyPolicy) {
    target.duplicateRow = m_policies.duplicate;
    target.missingRow = m_policies.missing;
    target.missingDelete = m_policies.missingDelete;
  }
  target.suspendOnError = m_policies.suspendOnApplyError;
  target.conflictsPerTable = m_policies.conflictsPerTable;
  target.conflictsEndRun = m_policies.conflictsEndRun;
  target.maxSuspended = m_policies.maxSuspended;
  target.failOnTruncate = m_policies.stopOnTruncate;
  target.tuning = m_policies.tuning;
  if (m_plan)
    for (const mapping::TablePlan &p : m_plan->tables)
      if (!p.applyMode.isEmpty()) target.applyModes.insert(m_converted.names.target(p.shape), p.applyMode == u"batch"_s ? ApplyMode::Batch : ApplyMode::Transactional);
  target.controlSchema = m_target->dialect() == sql::Dialect::Sqlite ? QString() : m_policies.controlSchema;
  if (m_policies.timeTravel) {
    TimeTravelOptions log;
    log.operations = m_policies.timeTravelOperations;
    log.recordBytes = m_policies.timeTravelRecordBytes;
    log.mustWork = m_policies.timeTravelMustWork;
    log.problem = [this](const QString &text) { warn(text); };
    target.journal = std::make_shared<TimeTravelLog>(QDir(m_store->folder()).filePath(u"time-travel"_s), std::move(log));
  }
  o.retry = m_policies.retry;
  o.historyMinutes = m_policies.historyMinutes;
  o.targets.push_back(std::move(target));
  return o;
}

/// Before anything is written: can the source be followed at all?
Result<> MigrationRun::checkCapture() {
  if (!m_sourceSide.engine->capabilities().changeSource)
    return std::unexpected(Error::configuration(tr("%1 cannot be followed").arg(m_sourceSide.engine->capabilities().title)).withHint(tr("Use --type full-load")));
  if (!m_targetSide.engine->capabilities().changeTarget)
    return std::unexpected(Error::configuration(tr("Changes cannot be applied to %1").arg(m_targetSide.engine->capabilities().title)).withHint(tr("Use --type full-load")));
  CaptureOptions capture;
  capture.taskId = taskId();
  capture.excludeOwnWrites = m_options.excludeOwnWrites;
  for (const Table &t : (m_plan ? m_original : m_catalog).tables) capture.tables.push_back(t.name);
  if (m_options.installTriggers) capture.settings.insert(u"consent"_s, u"--install-triggers"_s);
  QStringList failed, ways;
  for (const CheckLine &line : m_sourceSide.engine->captureReadiness(*m_source, capture)) {
    if (line.state == CheckLine::State::Warning) warn(line.text + (line.wayOut.isEmpty() ? QString() : u": "_s + line.wayOut));
    if (line.state != CheckLine::State::Failed) continue;
    failed << line.text;
    if (!line.wayOut.isEmpty()) ways << line.wayOut;
  }
  if (failed.isEmpty()) return {};
  return std::unexpected(Error::source(tr("The source cannot be followed: %1").arg(failed.join(u"; "_s))).withHint(ways.join(u"; "_s)));
}

/// The rows are on the target already: by an earlier life of this run, or by other means (cdc alone).
Result<> MigrationRun::resumeLoaded() {
  PORTOLAN_TRY(buildLoads());
  if (m_loads.empty()) return std::unexpected(Error::configuration(tr("No table of the target can take changes")).withHint(tr("Create the tables first, or use --type full-load-and-cdc")));
  if (m_options.type == MigrationType::Cdc)
    for (const transfer::TableLoad &load : m_loads)
      if (!m_targetNow.table(load.target))
        return std::unexpected(Error::target(tr("The target has no table %1").arg(load.target.display())).withHint(tr("Create it first, or use --type full-load-and-cdc")));
  if (m_store->hasPlan()) keepPlannedTables();
  QStringList names;
  for (const transfer::TableLoad &load : m_loads) names << load.source->name.display() + u" → "_s + load.target.display();
  // Definitions may have changed since: then the chunks of the load mean nothing any more, and nobody needs them.
  if (m_store->hasPlan() && names != m_store->plannedNames()) return {};
  return planChunks(*m_source);
}

/// A run follows the tables that it loaded: what was created on the source since is no part of it, what was dropped there
/// has no changes any more.
void MigrationRun::keepPlannedTables() {
  const QStringList planned = m_store->plannedNames();
  QStringList gone = planned;
  std::vector<transfer::TableLoad> kept;
  std::vector<TableProgress> progress;
  for (transfer::TableLoad &load : m_loads) {
    const QString name = load.source->name.display() + u" → "_s + load.target.display();
    gone.removeAll(name);
    if (!planned.contains(name)) {
      warn(tr("It is new on the source and no part of this run"), load.source->name.display());
      continue;
    }
    TableProgress t;
    t.source = load.source->name;
    t.target = load.target;
    progress.push_back(std::move(t));
    kept.push_back(std::move(load));
  }
  for (const QString &name : gone) warn(tr("The source has this table no longer: %1").arg(name));
  if (kept.size() == m_loads.size()) {
    m_loads = std::move(kept);
    return;
  }
  m_loads = std::move(kept);
  m_state.setTables(std::move(progress));
}

void MigrationRun::showFollowing(const replicate::ReplicationProgress &progress) {
  m_state.update([&](MigrationProgress &p) {
    p.lagSeconds = progress.lagSeconds;
    p.lagBytes = progress.lagBytes;
    p.upToDateAsOf = progress.upToDateMicros > 0 ? QDateTime::fromMSecsSinceEpoch(progress.upToDateMicros / 1000, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
    if (progress.lanes.empty()) return;
    const replicate::LaneProgress &lane = progress.lanes.front();
    p.position = lane.checkpoint.text;
    p.applyMode = lane.mode;
    p.rowsPerSecond = lane.changesPerSecond;
    p.retries = static_cast<int>(lane.reconnects + progress.sourceReconnects);
    for (const replicate::TableCounts &c : lane.tables)
      for (TableProgress &t : p.tables) {
        if (t.source != c.source) continue;
        t.state = c.suspended ? TableState::Suspended : TableState::Following;
        t.inserts = c.inserts;
        t.updates = c.updates;
        t.deletes = c.deletes;
        t.ddl = c.ddl;
        if (c.suspended) t.lastError = c.reason;
      }
  });
}

Result<replicate::ReplicationResult> MigrationRun::followOnce(replicate::ReplicationOptions options, const std::atomic<bool> *until) {
  Scope scope;
  scope.tablesOnly = true;
  for (const transfer::TableLoad &load : m_loads)
    if (!load.target.schema.isEmpty() && !scope.schemas.contains(load.target.schema)) scope.schemas << load.target.schema;
  auto catalog = m_target->introspect(scope);
  if (!catalog) return std::unexpected(catalog.error());
  options.targets.front().catalog = std::move(*catalog);
  replicate::Replication replication(m_engines, std::move(options));
  std::atomic<bool> done{false};
  std::thread watcher([&] {
    bool asked = false;
    while (!done.load()) {
      showFollowing(replication.progress());
      // Said again each time: the streams open later than this watcher starts. A stop drains, so it ends a pause.
      replication.pause(m_pause.isPaused() && !m_cancel.stopRequested());
      if (m_cancel.isCancelled()) replication.cancel();
      else if ((m_cancel.stopRequested() || (until && until->load())) && !std::exchange(asked, true)) replication.stop();
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
  });
  replicate::ReplicationResult result = replication.run();
  done = true;
  watcher.join();
  showFollowing(result.progress);
  if (!result.error) return result;
  Error error = *result.error;
  if (error.nativeCode() == 1236 || (error.kind() == ErrorKind::State && error.engine() == u"postgres"_s)) // the source no longer has what comes next
    error.withHint(error.hint() + (error.hint().isEmpty() ? QString() : u". "_s) + tr("To compare every table and load only those again that differ: portolan-cli reload %1 --gap --yes").arg(m_store->folder()));
  return std::unexpected(error);
}

Result<> MigrationRun::follow(MigrationResult &result) {
  if (!m_source) { // the load let it go
    auto source = m_sourceSide.engine->connect(m_sourceSide.endpoint, m_sourceSide.secret, m_cancel);
    if (!source) return std::unexpected(source.error());
    m_source = std::move(*source);
  }
  if (m_options.cutOver && m_options.cutOverStep == CutOverStep::Undo) return undoCutOver(result);
  if (!m_store->value(u"read-only"_s).isEmpty()) mayWrite(m_sourceSide);
  m_state.setPhase(MigrationPhase::Following);
  PORTOLAN_TRY(makeControlSchema());
  PORTOLAN_TRY(m_store->setValue(u"phase"_s, u"following"_s));
  if (m_options.type != MigrationType::Cdc && m_store->value(u"marks-removed"_s).isEmpty()) {
    const transfer::DoneMarks marks(m_target->dialect(), m_store->value(u"control-schema"_s), m_store->runId());
    if (auto removed = marks.remove(*m_target); !removed) warn(tr("The table portolan_chunks could not be removed: %1").arg(removed.error().message()));
    else PORTOLAN_TRY(m_store->setValue(u"marks-removed"_s, u"1"_s));
  }
  if (m_options.reloadGap || !m_options.reloadTables.isEmpty()) {
    PORTOLAN_TRY(reload(result));
    if (!m_options.followAfterReload) return {};
  }
  replicate::ReplicationOptions options = replicationOptions();
  auto stop = replicate::StopPoint::parse(m_options.cutOver ? u"now"_s : m_options.stopPosition, m_options.source.engine);
  if (!stop) return std::unexpected(stop.error());
  if (!m_store->value(transfer::RunStore::Overlap).isEmpty()) {
    // Chunks were read at several points: until the source's position of now, what is there already is overwritten.
    info(tr("The load was read at more than one point: changes since are applied over it"));
    replicate::ReplicationOptions overlap = options;
    overlap.stop.kind = replicate::StopPoint::Kind::Now;
    for (replicate::TargetOptions &t : overlap.targets) t.overwriteConflicts();
    auto settled = followOnce(std::move(overlap));
    if (!settled) return std::unexpected(settled.error());
    if (!settled->reachedStopPoint) return std::unexpected(Error::cancelled().withHint(tr("Go on later with --resume --run-dir %1").arg(m_store->folder())));
    PORTOLAN_TRY(m_store->setValue(transfer::RunStore::Overlap, {}));
  }
  options.stop = *stop;
  if (m_options.cutOver) PORTOLAN_TRY(makeSourceReadOnly());
  auto followed = followOnce(options);
  if (!followed) return std::unexpected(followed.error());
  info(tr("Applied up to the source's position %1").arg(followed->position.text));
  if (!followed->reachedStopPoint) {
    result.summary = tr("Stopped at the source's position %1; the run can be taken up again from there").arg(followed->position.text);
    result.goOn = tr("Go on with --resume --run-dir %1").arg(m_store->folder());
    result.stopped = true;
    return {};
  }
  if (m_options.cutOver) return cutOver(result);
  if (m_options.validate != ValidateLevel::None) PORTOLAN_TRY(validateData(result));
  result.summary = tr("The target holds the source as of position %1").arg(followed->position.text);
  return {};
}

} // namespace portolan
