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
  o.taskId = replicate::taskIdFrom(m_store->runId());
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
  }
  target.suspendOnError = m_policies.suspendOnApplyError;
  target.conflictsPerTable = m_policies.conflictsPerTable;
  target.conflictsEndRun = m_policies.conflictsEndRun;
  target.maxSuspended = m_policies.maxSuspended;
  target.failOnTruncate = m_policies.stopOnTruncate;
  target.tuning = m_policies.tuning;
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
  capture.taskId = replicate::taskIdFrom(m_store->runId());
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
  return planChunks(*m_source);
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

Result<replicate::ReplicationResult> MigrationRun::followOnce(replicate::ReplicationOptions options) {
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
      else if (m_cancel.stopRequested() && !std::exchange(asked, true)) replication.stop();
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
  });
  replicate::ReplicationResult result = replication.run();
  done = true;
  watcher.join();
  showFollowing(result.progress);
  if (result.error) return std::unexpected(*result.error);
  return result;
}

Result<> MigrationRun::follow(MigrationResult &result) {
  if (!m_source) { // the load let it go
    auto source = m_sourceSide.engine->connect(m_sourceSide.endpoint, m_sourceSide.secret, m_cancel);
    if (!source) return std::unexpected(source.error());
    m_source = std::move(*source);
  }
  m_state.setPhase(MigrationPhase::Following);
  PORTOLAN_TRY(makeControlSchema());
  PORTOLAN_TRY(m_store->setValue(u"phase"_s, u"following"_s));
  if (m_options.type != MigrationType::Cdc && m_store->value(u"marks-removed"_s).isEmpty()) {
    const transfer::DoneMarks marks(m_target->dialect(), m_store->value(u"control-schema"_s), m_store->runId());
    if (auto removed = marks.remove(*m_target); !removed) warn(tr("The table portolan_chunks could not be removed: %1").arg(removed.error().message()));
    else PORTOLAN_TRY(m_store->setValue(u"marks-removed"_s, u"1"_s));
  }
  replicate::ReplicationOptions options = replicationOptions();
  auto stop = replicate::StopPoint::parse(m_options.cutOver ? u"now"_s : m_options.stopPosition, m_options.source.engine);
  if (!stop) return std::unexpected(stop.error());
  if (!m_store->value(u"overlap"_s).isEmpty()) {
    // Chunks were read at several points: until the source's position of now, what is there already is overwritten.
    info(tr("The load was read at more than one point: changes since are applied over it"));
    replicate::ReplicationOptions overlap = options;
    overlap.stop.kind = replicate::StopPoint::Kind::Now;
    for (replicate::TargetOptions &t : overlap.targets) t.missingRow = t.duplicateRow = ConflictPolicy::Overwrite;
    auto settled = followOnce(std::move(overlap));
    if (!settled) return std::unexpected(settled.error());
    if (!settled->reachedStopPoint) return std::unexpected(Error::cancelled().withHint(tr("Go on later with --resume --run-dir %1").arg(m_store->folder())));
    PORTOLAN_TRY(m_store->setValue(u"overlap"_s, {}));
  }
  options.stop = *stop;
  auto followed = followOnce(options);
  if (!followed) return std::unexpected(followed.error());
  info(tr("Applied up to the source's position %1").arg(followed->position.text));
  if (!followed->reachedStopPoint) {
    result.summary = tr("Stopped at the source's position %1; go on with --resume --run-dir %2").arg(followed->position.text, m_store->folder());
    return {};
  }
  if (m_options.cutOver) return cutOver(result);
  if (m_options.validate != ValidateLevel::None) PORTOLAN_TRY(validateData(result));
  result.summary = tr("The target holds the source as of position %1").arg(followed->position.text);
  return {};
}

/// The next numbers of identities and sequences are in no log: raised past what the target holds and what the source
/// would give out.
Result<> MigrationRun::raiseNextNumbers() {
  auto fresh = m_source->introspect({});
  if (!fresh) return std::unexpected(fresh.error());
  const sql::Dialect dialect = m_target->dialect();
  int set = 0;
  for (const transfer::TableLoad &load : m_loads) {
    const Table *target = targetTable(load.target);
    const Table *source = fresh->table(load.source->name);
    if (!target) continue;
    qint64 next = source ? std::max<qint64>(source->autoIncrementNext, 1) : 1;
    if (source)
      for (const Column &c : source->columns)
        for (const Sequence &s : fresh->sequences)
          if (s.name.name == c.identity.sequenceName && s.name.schema == c.identity.sequenceSchema && s.lastValue) next = std::max(next, *s.lastValue + s.increment * std::max<qint64>(1, s.cache));
    const QString name = sql::quoteName(dialect, load.target);
    for (const Column &column : target->columns) {
      if (column.identity.kind == IdentityKind::None) continue;
      const QString quoted = sql::quoteIdentifier(dialect, column.name);
      QString statement;
      if (dialect == sql::Dialect::Postgres)
        statement = u"SELECT setval(pg_get_serial_sequence(%1, %2), greatest((SELECT coalesce(max(%3), 0) FROM %4), %5, 1))"_s
                      .arg(sql::quoteLiteral(dialect, name), sql::quoteLiteral(dialect, column.name), quoted, name).arg(next - 1);
      else if (sql::isMySqlFamily(dialect)) statement = u"ALTER TABLE %1 AUTO_INCREMENT = %2"_s.arg(name).arg(next); // InnoDB never goes below max + 1
      else continue;
      if (auto done = m_target->execute(SqlText(statement)); !done) return std::unexpected(Error(done.error()).withKind(ErrorKind::Target).withObject(load.target.display()));
      ++set;
    }
  }
  for (const Sequence &sequence : m_converted.target.sequences) {
    const auto now = std::find_if(fresh->sequences.begin(), fresh->sequences.end(), [&](const Sequence &s) { return s.name.name.compare(sequence.name.name, Qt::CaseInsensitive) == 0; });
    if (now == fresh->sequences.end() || !now->lastValue) continue;
    const QString name = sql::quoteName(dialect, sequence.name);
    const qint64 last = *now->lastValue + now->increment * std::max<qint64>(1, now->cache);
    const QString statement = dialect == sql::Dialect::Postgres ? u"SELECT setval(%1, %2)"_s.arg(sql::quoteLiteral(dialect, name)).arg(last) : u"SELECT SETVAL(%1, %2)"_s.arg(name).arg(last);
    if (dialect == sql::Dialect::Sqlite) continue;
    if (auto done = m_target->execute(SqlText(statement)); !done) return std::unexpected(Error(done.error()).withKind(ErrorKind::Target).withObject(sequence.name.display()));
    ++set;
  }
  info(tr("Set %n next value(s) past the last one", set));
  return {};
}

/// Everything is drained once. Quiet? Equal? Then the target is made ready, and only then the capture is taken away.
Result<> MigrationRun::cutOver(MigrationResult &result) {
  m_state.setPhase(MigrationPhase::CuttingOver);
  std::this_thread::sleep_for(std::chrono::seconds(1));
  replicate::ReplicationOptions again = replicationOptions();
  again.stop.kind = replicate::StopPoint::Kind::Now;
  auto second = followOnce(again);
  if (!second) return std::unexpected(second.error());
  if (second->progress.capturedChanges > 0)
    return std::unexpected(Error::state(tr("Not ready: the source still changes (%1 changes in the last second)").arg(second->progress.capturedChanges))
                             .withHint(tr("Stop the applications that write to the source, then run the cut-over again; nothing was changed")));
  for (const replicate::TableCounts &t : second->progress.lanes.front().tables)
    if (t.suspended) return std::unexpected(Error::state(tr("Not ready: %1 is suspended: %2").arg(t.source.display(), t.reason)).withObject(t.source.display()).withHint(t.preparedStatement));
  PORTOLAN_TRY(validateData(result));
  if (result.exitCode == exit_code::Differences) {
    result.summary = tr("Not ready: source and target differ; see the report");
    return {};
  }
  m_state.setPhase(MigrationPhase::CuttingOver);
  PORTOLAN_TRY(raiseNextNumbers());
  PORTOLAN_TRY(m_store->setValue(u"cut-over-position"_s, second->position.text));
  if (m_options.what != MigrationWhat::Data) PORTOLAN_TRY(createCode(true));
  CaptureOptions capture = replicate::captureOptions(replicationOptions());
  if (auto removed = m_sourceSide.engine->removeCapture(m_sourceSide.endpoint, m_sourceSide.secret, capture, DestructiveConsent::byFlag(u"cutover"_s), m_cancel); !removed)
    warn(tr("What followed the source could not be removed from it: %1").arg(removed.error().toText()));
  PORTOLAN_TRY(m_store->setValue(u"phase"_s, u"done"_s));
  result.summary = tr("Ready: the target holds everything up to the source's position %1, is proved equal and may be written").arg(second->position.text);
  info(tr("To be able to go back, follow the new database into the old one: portolan-cli migrate --type cdc --from %1 --to %2").arg(m_options.target.toUrl(), m_options.source.toUrl()));
  return {};
}

} // namespace portolan
