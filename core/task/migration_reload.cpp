// SPDX-License-Identifier: GPL-3.0-or-later
// Loading some tables of a running replication again while the others go on: the tables are suspended, copied in a
// snapshot of their own, brought up by a stream of their own to a position where the main stream waits, and join it there.
// After a gap (a lost slot, purged logs) every table is compared in one snapshot, and only what differs is loaded again.
#include "core/task/migration_run.h"

#include "core/mapping/pattern.h"
#include "core/validate/documents.h"
#include "core/validate/drill.h"

#include <QDir>
#include <thread>

namespace portolan {

using namespace Qt::Literals;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }
Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }

/// The main run's figures are not those of a reload.
class QuietObserver final : public transfer::LoadObserver {
public:
  void tableStarted(std::size_t) override {}
  void rowsWritten(std::size_t, qint64 rows, qint64) override { written += rows; }
  void chunkDone(std::size_t, qint64) override {}
  void tableIndexing(std::size_t) override {}
  void tableLoaded(std::size_t) override {}
  void policiesUsed(std::size_t, const PolicyCounts &) override {}
  void retried(std::size_t, const Error &) override {}
  void statementFailed(std::size_t, const SqlText &, const Error &) override {}
  std::atomic<qint64> written{0};
};

} // namespace

Result<std::vector<std::size_t>> MigrationRun::tablesToReload() const {
  std::vector<std::size_t> found;
  for (const QString &wanted : m_options.reloadTables) {
    bool any = false;
    const auto pattern = mapping::ObjectFilter::make({wanted}, {});
    for (std::size_t i = 0; i < m_loads.size(); ++i) {
      const ObjectName &source = m_loads[i].source->name, &target = m_loads[i].target;
      if (wanted != source.display() && wanted != source.name && wanted != target.display() && !(pattern && pattern->selects(source))) continue;
      any = true;
      if (std::find(found.begin(), found.end(), i) == found.end()) found.push_back(i);
    }
    if (!any) return std::unexpected(Error::usage(tr("The run has no table %1").arg(wanted)).withHint(tr("See its tables with: portolan-cli status %1").arg(m_store->folder())));
  }
  return found;
}

/// The source's rows of one snapshot against the target's, table by table; gives those that differ.
Result<std::vector<std::size_t>> MigrationRun::differingTables(Connection &reader) {
  std::vector<std::size_t> tables, different;
  const std::vector<validate::TablePair> pairs = makePairs(&tables);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    PORTOLAN_TRY(m_cancel.check());
    validate::Segment whole;
    whole.pair = i;
    HashRequest here = validate::sourceRequest(pairs[i], whole), there = validate::targetRequest(pairs[i], whole);
    for (HashRequest *r : {&here, &there}) {
      r->keyColumn.clear();
      r->key.clear();
    }
    auto source = reader.hashRows(here);
    if (!source) return std::unexpected(source.error());
    auto target = m_target->hashRows(there);
    if (!target) return std::unexpected(asTarget(target.error()));
    if (*source != *target || validate::hasDocuments(pairs[i])) different.push_back(tables[i]);
  }
  return different;
}

/// The way on from a position that the source no longer has: a new capture from now, and what differs is loaded again.
Result<> MigrationRun::closeGap() {
  replicate::ReplicationOptions options = replicationOptions();
  CaptureOptions capture = replicate::captureOptions(options);
  capture.start = {};
  PORTOLAN_TRY(m_sourceSide.engine->removeCapture(m_sourceSide.endpoint, m_sourceSide.secret, capture, *m_options.consent, m_cancel));
  auto snapshot = m_sourceSide.engine->openSnapshot(m_sourceSide.endpoint, m_sourceSide.secret, 1, &capture, m_cancel);
  if (!snapshot) return std::unexpected(snapshot.error());
  info(tr("Following begins again at the source's position %1; every table is compared as of there").arg(snapshot->position.text));
  auto different = differingTables(*snapshot->readers.front());
  if (!different) return std::unexpected(different.error());
  for (const std::size_t i : *different) {
    const QString name = m_loads[i].source->name.display();
    info(tr("It differs and is loaded again"), name);
    if (!m_options.reloadTables.contains(name)) m_reload << name;
  }
  // First the tables are out, then the position moves: a crash in between loses nothing silently.
  PORTOLAN_TRY(suspendForReload(*different));
  Scope scope;
  scope.tablesOnly = true;
  for (const transfer::TableLoad &load : m_loads)
    if (!load.target.schema.isEmpty() && !scope.schemas.contains(load.target.schema)) scope.schemas << load.target.schema;
  auto catalog = m_target->introspect(scope);
  if (!catalog) return std::unexpected(asTarget(catalog.error()));
  options.targets.front().catalog = std::move(*catalog);
  ApplyOptions apply;
  apply.taskId = options.taskId;
  apply.streamId = options.targets.front().streamId;
  apply.controlSchema = replicate::controlSchemaFor(options.targets.front());
  auto target = m_targetSide.engine->changeTarget(m_targetSide.endpoint, m_targetSide.secret, apply, m_cancel);
  if (!target) return std::unexpected(asTarget(target.error()));
  auto prepared = (*target)->prepare(options.targets.front().catalog);
  if (!prepared) return std::unexpected(prepared.error());
  PORTOLAN_TRY((*target)->setCheckpoint(snapshot->position));
  return m_store->setValue(u"position"_s, snapshot->position.text);
}

Result<> MigrationRun::suspendForReload(const std::vector<std::size_t> &tables) {
  replicate::ReplicationOptions options = replicationOptions();
  replicate::TargetOptions target = options.targets.front();
  target.controlSchema = replicate::controlSchemaFor(target);
  replicate::ControlWriter control(*m_targetSide.engine, options, target, m_cancel);
  auto known = control.readSuspended();
  if (!known) return std::unexpected(asTarget(known.error()));
  for (const std::size_t i : tables) {
    const ObjectName &name = m_loads[i].target;
    if (std::any_of(known->begin(), known->end(), [&](const auto &s) { return s.table == name; })) continue;
    PORTOLAN_TRY(control.suspended(name, tr("It is being loaded again"), {}));
  }
  return {};
}

/// Empties the tables and copies them as of the snapshot. Runs beside the stream of the other tables.
Result<> MigrationRun::copyAgain(std::vector<transfer::TableLoad> &loads, std::vector<std::unique_ptr<Connection>> readers) {
  const QString folder = QDir(m_store->folder()).filePath(u"reload"_s);
  QDir(folder).removeRecursively();
  auto store = transfer::RunStore::create(folder);
  if (!store) return std::unexpected(store.error());
  auto target = m_targetSide.engine->connect(m_targetSide.endpoint, m_targetSide.secret, m_cancel);
  if (!target) return std::unexpected(asTarget(target.error()));
  if (auto settings = (*target)->prepareForLoad(); !settings) return std::unexpected(asTarget(settings.error()));
  const sql::Dialect dialect = (*target)->dialect();
  for (transfer::TableLoad &load : loads) {
    const QString name = sql::quoteName(dialect, load.target);
    auto emptied = dialect == sql::Dialect::Sqlite ? Result<>(std::unexpected(Error())) : (*target)->execute(SqlText(u"TRUNCATE TABLE "_s + name));
    if (!emptied) emptied = (*target)->execute(SqlText(u"DELETE FROM "_s + name)); // others refer to it
    if (!emptied) return std::unexpected(asTarget(emptied.error()).withObject(load.target.display()));
    auto chunks = readers.front()->planChunks(*load.source, static_cast<qint64>(std::max(1, m_options.chunkMegabytes)) << 20);
    if (!chunks) return std::unexpected(chunks.error());
    load.chunks = std::move(*chunks);
    load.fresh = false;
    load.afterLoad.clear(); // its indexes are there
    load.afterIndexes.clear();
  }
  const QString schema = m_store->value(u"control-schema"_s).isEmpty() ? loads.front().target.schema : m_store->value(u"control-schema"_s);
  const transfer::DoneMarks marks(dialect, schema, (*store)->runId());
  if (auto made = marks.create(**target); !made) return std::unexpected(asTarget(made.error()));
  transfer::LoadOptions options;
  options.memoryBytes = static_cast<std::size_t>(std::max(16, m_options.memoryMegabytes)) << 19;
  options.policies = m_options.policies;
  options.runId = (*store)->runId();
  options.controlSchema = schema;
  transfer::RejectFile rejects(folder + u"/rejects.jsonl"_s);
  QuietObserver observer;
  transfer::Loader loader(m_sourceSide, m_targetSide, options, loads, **store, rejects, observer, m_cancel);
  auto outcome = loader.run(std::move(readers), {});
  (void)marks.remove(**target);
  if (!outcome) return std::unexpected(outcome.error());
  if (outcome->stopped) return std::unexpected(Error::cancelled());
  info(tr("Loaded %1 rows again").arg(observer.written.load()));
  return {};
}

Result<> MigrationRun::reloadSome(const std::vector<std::size_t> &which) {
  PORTOLAN_TRY(suspendForReload(which));
  std::vector<transfer::TableLoad> loads;
  replicate::ReplicationOptions own = replicationOptions();
  own.taskId = taskId() + u"_r"_s;
  own.runFolder.clear();
  own.tables.clear();
  for (const std::size_t i : which) {
    loads.push_back(m_loads[i]);
    own.tables.push_back(m_loads[i].source->name);
  }
  CaptureOptions capture = replicate::captureOptions(own);
  capture.start = {};
  const auto removeOwn = [&] {
    auto removed = m_sourceSide.engine->removeCapture(m_sourceSide.endpoint, m_sourceSide.secret, capture, DestructiveConsent::byFlag(u"reload"_s), m_cancel);
    if (!removed) warn(tr("What the reload kept on the source could not be removed: %1").arg(removed.error().toText()));
  };
  removeOwn(); // of a reload that was killed
  const bool beside = m_targetSide.engine->capabilities().parallelWrite;
  auto snapshot = m_sourceSide.engine->openSnapshot(m_sourceSide.endpoint, m_sourceSide.secret, beside ? jobs() : 1, &capture, m_cancel);
  if (!snapshot) return std::unexpected(snapshot.error());
  if (!snapshot->exact) warn(tr("The readers do not share one snapshot: %1").arg(snapshot->method));
  own.start = snapshot->position;
  Result<> copied;
  std::atomic<bool> done{false};
  std::thread copier([&] {
    copied = copyAgain(loads, std::move(snapshot->readers));
    done = true;
  });
  Result<replicate::ReplicationResult> others;
  if (beside) others = followOnce(replicationOptions(), &done); // until the copy is made
  copier.join();
  snapshot->keeper.reset();
  if (!copied) { removeOwn(); return std::unexpected(copied.error()); }
  if (beside && !others) { removeOwn(); return std::unexpected(others.error()); }
  PORTOLAN_TRY(m_cancel.check());
  // Their own stream up to a position of now; a copy that was not exact is overwritten up to there.
  if (!snapshot->exact)
    for (replicate::TargetOptions &t : own.targets) t.overwriteConflicts();
  own.stop.kind = replicate::StopPoint::Kind::Now;
  auto caughtUp = followOnce(own);
  if (!caughtUp) return std::unexpected(caughtUp.error());
  const Position meeting = caughtUp->stopPosition.isEmpty() ? caughtUp->position : caughtUp->stopPosition;
  replicate::ReplicationOptions main = replicationOptions();
  main.stop.kind = replicate::StopPoint::Kind::AtPosition;
  main.stop.position = meeting;
  auto met = followOnce(main);
  if (!met) return std::unexpected(met.error());
  if (!met->reachedStopPoint) return std::unexpected(Error::cancelled().withHint(tr("The tables stay suspended; reload them again")));
  replicate::TargetOptions target = main.targets.front();
  target.controlSchema = replicate::controlSchemaFor(target);
  replicate::ControlWriter control(*m_targetSide.engine, main, target, m_cancel);
  for (const transfer::TableLoad &load : loads) {
    PORTOLAN_TRY(control.resumed(load.target));
    info(tr("Loaded again; it follows with the others from the source's position %1").arg(meeting.text), load.source->name.display());
  }
  replicate::TargetOptions ownTarget = own.targets.front();
  ownTarget.controlSchema = target.controlSchema;
  if (auto gone = replicate::ControlWriter(*m_targetSide.engine, own, ownTarget, m_cancel).forget(); !gone) warn(gone.error().message());
  removeOwn();
  return {};
}

Result<> MigrationRun::reload(MigrationResult &result) {
  if (!m_options.consent) return std::unexpected(Error::usage(tr("A reload empties the target tables first")).withHint(tr("Add --yes to consent")));
  m_reload = m_options.reloadTables;
  auto named = tablesToReload();
  if (!named) return std::unexpected(named.error());
  if (m_options.reloadGap) PORTOLAN_TRY(closeGap());
  std::vector<std::size_t> which = std::move(*named);
  for (std::size_t i = 0; i < m_loads.size(); ++i)
    if (m_reload.contains(m_loads[i].source->name.display()) && std::find(which.begin(), which.end(), i) == which.end()) which.push_back(i);
  if (!which.empty()) PORTOLAN_TRY(reloadSome(which));
  result.summary = which.empty() ? tr("No table differs: nothing was loaded again") : tr("Loaded %n table(s) again", static_cast<int>(which.size()));
  return {};
}

} // namespace portolan
