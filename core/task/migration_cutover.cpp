// SPDX-License-Identifier: GPL-3.0-or-later
// The cut-over: everything that makes the target ready, each step undone when a later one says "not ready"; the way back
// (a reverse task); and the removal of all that a run keeps on both sides.
#include "core/task/follow_options.h"
#include "core/task/migration_run.h"

#include "core/engines/api/control_tables.h"
#include "core/transfer/done_marks.h"

#include <QDir>
#include <QFile>
#include <thread>

namespace portolan {

using namespace Qt::Literals;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }
Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }

/// Rows of the child whose parent is not there, as SQL that every engine understands.
QString orphansOf(sql::Dialect dialect, const ObjectName &child, const ForeignKey &key) {
  QStringList known, same;
  for (qsizetype i = 0; i < key.columns.size() && i < key.referencedColumns.size(); ++i) {
    const QString column = u"c."_s + sql::quoteIdentifier(dialect, key.columns[i]);
    known << column + u" IS NOT NULL"_s;
    same << u"p."_s + sql::quoteIdentifier(dialect, key.referencedColumns[i]) + u" = "_s + column;
  }
  return u"FROM %1 c WHERE %2 AND NOT EXISTS (SELECT 1 FROM %3 p WHERE %4)"_s.arg(sql::quoteName(dialect, child), known.join(u" AND "_s), sql::quoteName(dialect, key.referenced), same.join(u" AND "_s));
}

} // namespace

/// Sessions of this process write where the database itself has been made read-only.
void MigrationRun::mayWrite(transfer::Side &side) const {
  if (side.endpoint.engine != u"postgres"_s) return;
  const QString off = u"-c default_transaction_read_only=off"_s;
  const QString now = side.endpoint.options.value(u"options"_s);
  if (!now.contains(off)) side.endpoint.options.insert(u"options"_s, now.isEmpty() ? off : now + u' ' + off);
}

Result<> MigrationRun::makeSourceReadOnly() {
  if (!m_options.cutOverReadOnly || !m_store->value(u"read-only"_s).isEmpty()) return {};
  if (!m_options.consent)
    return std::unexpected(Error::usage(tr("To make the source read-only needs consent")).withHint(tr("Add --yes when no program may write to it from now on")));
  const sql::Dialect dialect = m_source->dialect();
  const auto run = [&](const QString &statement) -> Result<> {
    auto done = m_source->execute(SqlText(statement));
    if (done) return {};
    return std::unexpected(Error(done.error()).withHint(tr("Let an administrator run on the source: %1; then cut over without --read-only").arg(statement)));
  };
  if (dialect == sql::Dialect::Sqlite)
    return std::unexpected(Error::configuration(tr("A SQLite file has no switch that makes it read-only for others")).withHint(tr("Stop the programs that write to it and cut over without --read-only")));
  if (dialect == sql::Dialect::Postgres) {
    auto name = m_source->query(SqlText(u"SELECT current_database()"_s), 1);
    if (!name) return std::unexpected(name.error());
    const QString database = sql::quoteIdentifier(dialect, name->text(0, 0));
    PORTOLAN_TRY(m_store->setValue(u"read-only"_s, u"ALTER DATABASE %1 RESET default_transaction_read_only"_s.arg(database)));
    if (auto set = run(u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(database)); !set) {
      (void)m_store->setValue(u"read-only"_s, {});
      return set;
    }
    mayWrite(m_sourceSide);
    // Sessions that are open keep what they began with.
    PORTOLAN_TRY(run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()"_s));
  } else {
    const QString variable = dialect == sql::Dialect::MySql ? u"super_read_only"_s : u"read_only"_s;
    auto before = m_source->query(SqlText(u"SELECT @@global.read_only"_s), 1);
    if (!before) return std::unexpected(before.error());
    if (before->text(0, 0) != u"0"_s) {
      info(tr("The source is read-only already"));
      return {};
    }
    PORTOLAN_TRY(m_store->setValue(u"read-only"_s, u"SET GLOBAL read_only = 0"_s));
    if (auto set = run(u"SET GLOBAL %1 = 1"_s.arg(variable)); !set) {
      (void)m_store->setValue(u"read-only"_s, {});
      return set;
    }
    warn(tr("The whole source server is read-only now; accounts with the privilege READ ONLY ADMIN may still write"));
  }
  info(tr("The source is read-only, allowed by %1").arg(m_options.consent->origin()));
  return {};
}

/// Whatever the cut-over did on the source is taken back.
Result<> MigrationRun::makeSourceWritable() {
  const QString undo = m_store->value(u"read-only"_s);
  if (undo.isEmpty()) return {};
  transfer::Side side = m_sourceSide;
  mayWrite(side);
  auto source = side.engine->connect(side.endpoint, side.secret, m_cancel);
  auto done = source ? (*source)->execute(SqlText(undo)) : Result<>(std::unexpected(source.error()));
  if (!done) return std::unexpected(Error(done.error()).withHint(tr("Run on the source: %1").arg(undo)));
  PORTOLAN_TRY(m_store->setValue(u"read-only"_s, {}));
  info(tr("The source may be written again"));
  return {};
}

Result<> MigrationRun::undoCutOver(MigrationResult &result) {
  PORTOLAN_TRY(makeSourceWritable());
  PORTOLAN_TRY(m_store->setValue(u"cut-over"_s, {}));
  result.summary = tr("The cut-over is undone; the source's changes can be followed again");
  result.goOn = tr("Go on with --resume --run-dir %1").arg(m_store->folder());
  result.stopped = true;
  return {};
}

/// The next numbers of identities and sequences are in no log: raised past what the target holds and what the source
/// would give out.
Result<> MigrationRun::raiseNextNumbers() {
  auto fresh = m_source->introspect({});
  if (!fresh) return std::unexpected(fresh.error());
  const sql::Dialect dialect = m_target->dialect();
  int set = 0;
  const auto run = [&](const QString &statement, const ObjectName &object) -> Result<> {
    auto done = m_target->execute(SqlText(statement));
    if (!done) return std::unexpected(asTarget(done.error()).withObject(object.display()));
    ++set;
    return {};
  };
  bool numbered = false; // SQLite keeps the table of next numbers only when a table asks for one
  if (dialect == sql::Dialect::Sqlite) {
    auto present = m_target->query(SqlText(u"SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'"_s), 1);
    if (!present) return std::unexpected(asTarget(present.error()));
    numbered = !present->rows.empty();
  }
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
    if (dialect == sql::Dialect::Sqlite) {
      if (!numbered || next < 2) continue;
      const QString literal = sql::quoteLiteral(dialect, load.target.name);
      PORTOLAN_TRY(run(u"UPDATE sqlite_sequence SET seq = %1 WHERE name = %2 AND seq < %1"_s.arg(next - 1).arg(literal), load.target));
      PORTOLAN_TRY(run(u"INSERT INTO sqlite_sequence SELECT m.name, %1 FROM sqlite_master m WHERE m.type = 'table' AND m.name = %2 AND m.sql LIKE '%AUTOINCREMENT%' "
                       "AND NOT EXISTS (SELECT 1 FROM sqlite_sequence q WHERE q.name = m.name)"_s.arg(next - 1).arg(literal), load.target));
      continue;
    }
    for (const Column &column : target->columns) {
      if (column.identity.kind == IdentityKind::None) continue;
      const QString quoted = sql::quoteIdentifier(dialect, column.name);
      if (dialect == sql::Dialect::Postgres)
        PORTOLAN_TRY(run(u"SELECT setval(pg_get_serial_sequence(%1, %2), greatest((SELECT coalesce(max(%3), 0) FROM %4), %5, 1))"_s
                           .arg(sql::quoteLiteral(dialect, name), sql::quoteLiteral(dialect, column.name), quoted, name).arg(next - 1), load.target));
      else PORTOLAN_TRY(run(u"ALTER TABLE %1 AUTO_INCREMENT = %2"_s.arg(name).arg(next), load.target)); // InnoDB never goes below max + 1
    }
  }
  for (const Sequence &sequence : m_converted.target.sequences) {
    const auto now = std::find_if(fresh->sequences.begin(), fresh->sequences.end(), [&](const Sequence &s) { return s.name.name.compare(sequence.name.name, Qt::CaseInsensitive) == 0; });
    if (now == fresh->sequences.end() || !now->lastValue || dialect == sql::Dialect::Sqlite) continue;
    const QString name = sql::quoteName(dialect, sequence.name);
    const qint64 last = *now->lastValue + now->increment * std::max<qint64>(1, now->cache);
    PORTOLAN_TRY(run(dialect == sql::Dialect::Postgres ? u"SELECT setval(%1, %2)"_s.arg(sql::quoteLiteral(dialect, name)).arg(last) : u"SELECT SETVAL(%1, %2)"_s.arg(name).arg(last), sequence.name));
  }
  info(tr("Set %n next value(s) past the last one", set));
  return {};
}

/// While changes were applied no foreign key was checked: each is proved before the target may be written.
Result<> MigrationRun::proveForeignKeys() {
  Scope scope;
  scope.tablesOnly = true;
  QSet<ObjectName> ours;
  for (const transfer::TableLoad &load : m_loads) {
    ours.insert(load.target);
    if (!load.target.schema.isEmpty() && !scope.schemas.contains(load.target.schema)) scope.schemas << load.target.schema;
  }
  auto catalog = m_target->introspect(scope);
  if (!catalog) return std::unexpected(asTarget(catalog.error()));
  const sql::Dialect dialect = m_target->dialect();
  int proved = 0;
  for (const Table &table : catalog->tables) {
    if (!ours.contains(table.name)) continue;
    for (const ForeignKey &key : table.foreignKeys) {
      if (key.columns.isEmpty() || key.columns.size() != key.referencedColumns.size()) continue;
      PORTOLAN_TRY(m_cancel.check());
      auto orphans = m_target->query(SqlText(u"SELECT count(*) "_s + orphansOf(dialect, table.name, key)), 1);
      if (!orphans) return std::unexpected(asTarget(orphans.error()).withObject(table.name.display()));
      if (orphans->text(0, 0).toLongLong() > 0)
        return std::unexpected(Error::target(tr("Not ready: %1 row(s) of %2 refer by %3 to rows of %4 that are not there").arg(orphans->text(0, 0), table.name.display(), key.name, key.referenced.display()))
                                 .withObject(table.name.display()).withHint(tr("See them with: SELECT * %1").arg(orphansOf(dialect, table.name, key))));
      ++proved;
    }
  }
  if (proved > 0) info(tr("%n foreign key(s) hold on the target", proved));
  return {};
}

/// Where the new database stands now, before anybody writes to it: from here a reverse task can bring its changes back.
Result<> MigrationRun::prepareReverse() {
  if (!m_options.cutOverReverse || QFile::exists(QDir(m_store->folder()).filePath(u"reverse/follow.json"_s))) return {};
  for (const transfer::TableLoad &load : m_loads)
    if (load.mapping || !load.filter.isEmpty())
      return std::unexpected(Error::configuration(tr("Changes of %1 cannot be brought back: a mapping rule filtered or changed its rows").arg(load.target.display())).withHint(tr("Cut over without --reverse")));
  if (!m_targetSide.engine->capabilities().changeSource || !m_sourceSide.engine->capabilities().changeTarget)
    return std::unexpected(Error::configuration(tr("Changes of %1 cannot be brought back").arg(m_targetSide.engine->capabilities().title)).withHint(tr("Cut over without --reverse")));
  MigrationOptions back = m_options;
  std::swap(back.source, back.target);
  back.runFolder = QDir(m_store->folder()).filePath(u"reverse"_s);
  back.type = MigrationType::Cdc;
  back.what = MigrationWhat::Data;
  back.excludeOwnWrites = true;
  back.taskId = replicate::taskIdFrom(m_store->runId() + u"-reverse"_s);
  back.names = convert::NamePolicy::Keep;
  back.include.clear();
  back.exclude.clear();
  back.targetSchema.clear();
  back.mappingFile.clear();
  back.editsFolder.clear();
  NameMap names;
  CaptureOptions capture;
  capture.taskId = back.taskId;
  capture.excludeOwnWrites = true;
  if (m_options.installTriggers) capture.settings.insert(u"consent"_s, u"--install-triggers"_s);
  for (const transfer::TableLoad &load : m_loads) {
    const ObjectName &old = load.source->name;
    names.tables.insert(load.target, old);
    names.schemas.insert(load.target.schema, old.schema);
    for (const Column &c : load.source->columns) names.columns[load.target].insert(m_converted.names.targetColumn(old, c.name), c.name);
    capture.tables.push_back(load.target);
    if (!load.target.schema.isEmpty() && !capture.schemas.contains(load.target.schema)) capture.schemas << load.target.schema;
  }
  back.nameMap = names;
  for (const CheckLine &line : m_targetSide.engine->captureReadiness(*m_target, capture))
    if (line.state == CheckLine::State::Failed)
      return std::unexpected(Error::target(tr("Not ready: a reverse task cannot follow the target: %1").arg(line.text)).withHint(line.wayOut.isEmpty() ? tr("Cut over without --reverse") : line.wayOut));
  auto stream = m_targetSide.engine->changeSource(m_targetSide.endpoint, m_targetSide.secret, capture, m_cancel);
  if (!stream) return std::unexpected(asTarget(stream.error()));
  auto status = (*stream)->status();
  if (!status) return std::unexpected(asTarget(status.error()));
  back.fromPosition = status->received.isEmpty() ? status->current.text : status->received.text;
  if (!QDir().mkpath(back.runFolder)) return std::unexpected(Error::state(tr("The folder %1 cannot be made").arg(back.runFolder)));
  PORTOLAN_TRY(saveFollowOptions(back));
  info(tr("The target's changes are kept from its position %1 on").arg(back.fromPosition));
  return {};
}

/// Drained, quiet, equal, proved: nothing of this needs to be undone but the switch on the source.
Result<bool> MigrationRun::readyToCutOver(MigrationResult &result, Position *at) {
  m_state.setPhase(MigrationPhase::CuttingOver);
  std::this_thread::sleep_for(std::chrono::seconds(1));
  replicate::ReplicationOptions again = replicationOptions();
  again.stop.kind = replicate::StopPoint::Kind::Now;
  auto second = followOnce(again);
  if (!second) return std::unexpected(second.error());
  if (second->progress.capturedChanges > 0)
    return std::unexpected(Error::state(tr("Not ready: the source still changes (%1 changes in the last second)").arg(second->progress.capturedChanges))
                             .withHint(tr("Stop the applications that write to the source, or let --read-only do it, then run the cut-over again; nothing was changed")));
  for (const replicate::TableCounts &t : second->progress.lanes.front().tables)
    if (t.suspended) return std::unexpected(Error::state(tr("Not ready: %1 is suspended: %2").arg(t.source.display(), t.reason)).withObject(t.source.display()).withHint(t.preparedStatement));
  PORTOLAN_TRY(validateData(result));
  if (result.exitCode == exit_code::Differences) {
    result.summary = tr("Not ready: source and target differ; see the report");
    return false;
  }
  m_state.setPhase(MigrationPhase::CuttingOver);
  PORTOLAN_TRY(proveForeignKeys());
  PORTOLAN_TRY(raiseNextNumbers());
  PORTOLAN_TRY(prepareReverse());
  *at = second->position;
  return true;
}

Result<> MigrationRun::cutOver(MigrationResult &result) {
  Position position;
  auto ready = readyToCutOver(result, &position);
  if (!ready || !*ready) {
    if (auto undone = makeSourceWritable(); !undone) warn(undone.error().toText());
    return ready ? Result<>() : Result<>(std::unexpected(ready.error()));
  }
  if (m_options.cutOverStep == CutOverStep::Prepare) {
    PORTOLAN_TRY(m_store->setValue(u"cut-over"_s, u"prepared"_s));
    result.summary = tr("Ready at the source's position %1: the last step of the cut-over is left").arg(position.text);
    result.goOn = tr("Finish with: portolan-cli cutover %1; go back with: portolan-cli cutover %1 --undo").arg(m_store->folder());
    result.stopped = true;
    return {};
  }
  // The last step: from here on the target is the one that is written.
  PORTOLAN_TRY(m_store->setValue(u"cut-over-position"_s, position.text));
  if (m_options.what != MigrationWhat::Data) PORTOLAN_TRY(createCode(true));
  CaptureOptions capture = replicate::captureOptions(replicationOptions());
  if (!m_store->value(u"read-only"_s).isEmpty()) mayWrite(m_sourceSide);
  if (auto removed = m_sourceSide.engine->removeCapture(m_sourceSide.endpoint, m_sourceSide.secret, capture, DestructiveConsent::byFlag(u"cutover"_s), m_cancel); !removed)
    warn(tr("What followed the source could not be removed from it: %1").arg(removed.error().toText()));
  PORTOLAN_TRY(m_store->setValue(u"phase"_s, u"done"_s));
  result.summary = tr("Ready: the target holds everything up to the source's position %1, is proved equal and may be written").arg(position.text);
  if (const QString undo = m_store->value(u"read-only"_s); !undo.isEmpty()) info(tr("The source stays read-only; to open it again: %1").arg(undo));
  if (QFile::exists(QDir(m_store->folder()).filePath(u"reverse/follow.json"_s)))
    result.goOn = tr("To bring the target's changes back into the old source: portolan-cli reverse %1").arg(m_store->folder());
  else result.goOn = tr("Without --reverse the way back is a new task: portolan-cli migrate --type full-load-and-cdc --from %1 --to %2").arg(m_options.target.toUrl(), m_options.source.toUrl());
  return {};
}

/// Slot, publication, triggers and change table go from the source; this task's rows go from the control tables, and the
/// tables themselves when no other task is in them.
Result<> MigrationRun::cleanUp(MigrationResult &result) {
  if (!m_options.consent)
    return std::unexpected(Error::usage(tr("A clean-up ends the run for good: it cannot be resumed")).withHint(tr("Add --yes to consent")));
  auto store = transfer::RunStore::resume(m_options.runFolder);
  if (!store) return std::unexpected(store.error());
  m_store = std::move(*store);
  PORTOLAN_TRY(connect());
  PORTOLAN_TRY(makeSourceWritable());
  CaptureOptions capture;
  capture.taskId = taskId();
  transfer::Side source = m_sourceSide;
  mayWrite(source);
  PORTOLAN_TRY(source.engine->removeCapture(source.endpoint, source.secret, capture, *m_options.consent, m_cancel));
  info(tr("Removed from the source: everything named after %1").arg(capture.taskId));
  const sql::Dialect dialect = m_target->dialect();
  const QString task = sql::quoteLiteral(dialect, capture.taskId);
  QStringList schemas{m_store->value(u"control-schema"_s)};
  if (dialect == sql::Dialect::Postgres) schemas << u"public"_s;
  if (!m_options.target.database.isEmpty() && sql::isMySqlFamily(dialect)) schemas << m_options.target.database;
  schemas.removeDuplicates();
  int dropped = 0;
  for (const QString &schema : schemas) {
    if (schema.isEmpty() && dialect != sql::Dialect::Sqlite) continue;
    for (const control::Table table : {control::Table::Checkpoint, control::Table::Status, control::Table::SuspendedTables, control::Table::History, control::Table::ApplyExceptions}) {
      const QString name = control::quotedName(dialect, schema, table);
      auto there = m_target->query(SqlText(u"SELECT count(*) FROM "_s + name), 1);
      if (!there) continue; // not in this schema
      if (auto gone = m_target->execute(SqlText(u"DELETE FROM %1 WHERE %2 = %3"_s.arg(name, table == control::Table::Checkpoint ? u"task_id"_s : u"task_name"_s, task))); !gone) return std::unexpected(asTarget(gone.error()));
      auto left = m_target->query(SqlText(u"SELECT count(*) FROM "_s + name), 1);
      if (!left) return std::unexpected(asTarget(left.error()));
      if (left->text(0, 0) != u"0"_s) continue;
      if (auto gone = m_target->execute(SqlText(u"DROP TABLE "_s + name)); !gone) return std::unexpected(asTarget(gone.error()));
      ++dropped;
    }
  }
  const transfer::DoneMarks marks(dialect, m_store->value(u"control-schema"_s), m_store->runId());
  (void)marks.remove(*m_target);
  PORTOLAN_TRY(m_store->setValue(u"phase"_s, u"done"_s));
  result.summary = tr("The run left nothing behind: its capture is gone from the source, %n control table(s) from the target", dropped);
  return {};
}

} // namespace portolan
