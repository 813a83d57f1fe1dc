// SPDX-License-Identifier: GPL-3.0-or-later
// The rows: loads and their chunks, what follows each table's load, sequences, the comparison.
#include "core/task/migration_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace portolan {

using convert::Stage;
using convert::TargetStatement;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }
Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }

/// The bytes of a column mean the same in another database of this engine: no type that has a number of its own there.
bool rawSafe(const DataType &type) {
  if (!type.userType.isEmpty() && type.kind != TypeKind::Enum) return false;
  if (type.kind == TypeKind::Composite || type.kind == TypeKind::Domain || type.kind == TypeKind::Other || type.kind == TypeKind::Unknown) return false;
  return !type.element || (rawSafe(*type.element) && type.element->userType.isEmpty());
}

/// The next number that the source would give out; 0: unknown.
qint64 nextNumber(const Catalog &catalog, const Table &table) {
  qint64 next = std::max<qint64>(0, table.autoIncrementNext);
  for (const Column &column : table.columns) {
    if (column.identity.kind == IdentityKind::None || column.identity.sequenceName.isEmpty()) continue;
    for (const Sequence &sequence : catalog.sequences)
      if (sequence.name.name == column.identity.sequenceName && sequence.name.schema == column.identity.sequenceSchema && sequence.lastValue)
        next = std::max(next, *sequence.lastValue + sequence.increment);
  }
  return next;
}

} // namespace

const Table *MigrationRun::targetTable(const ObjectName &name) const {
  if (const Table *table = m_existing.value(name)) return table;
  return m_converted.target.table(name);
}

/// One load per table that holds rows of its own: partitions are read and written through their parent.
Result<> MigrationRun::buildLoads() {
  const Catalog &source = m_plan ? m_original : m_catalog;
  std::vector<TableProgress> progress;
  const auto add = [&](const Table &from, const ObjectName &shape, const mapping::TablePlan *plan) -> Result<> {
    if (from.temporary || from.foreignTable || (!from.partitionOf.name.isEmpty() && source.table(from.partitionOf))) return {};
    transfer::TableLoad load;
    load.source = &from;
    load.target = m_converted.names.target(shape);
    const Table *target = targetTable(load.target);
    if (!target) {
      notMoved(from.name, tr("it has no table on the target"));
      return {};
    }
    load.mapping = plan && plan->transformsRows() ? plan : nullptr;
    load.filter = plan ? plan->filter : SqlText();
    load.fresh = !existed(load.target);
    const auto column = [&](const QString &name) -> Result<> {
      const QString targetName = m_converted.names.targetColumn(shape, name);
      const Column *c = target->column(targetName);
      if (!c) return std::unexpected(Error::target(tr("The target table %1 has no column %2").arg(load.target.display(), targetName)).withHint(tr("Make the table anew with --prepare drop --yes, or leave the column out by a mapping")));
      if (c->isGenerated() && !load.mapping) return {};
      load.columns.push_back({targetName, c->type, c->nullable, c->identity.kind == IdentityKind::Always});
      if (!load.mapping) load.readColumns << name;
      return {};
    };
    if (plan) {
      for (const mapping::OutputColumn &c : plan->columns) {
        PORTOLAN_TRY(column(c.name));
        if (!load.mapping && !load.readColumns.isEmpty() && load.readColumns.back() == c.name) load.readColumns.back() = c.source;
      }
      if (load.mapping) load.readColumns = plan->readColumns;
    } else {
      for (const Column &c : from.columns) PORTOLAN_TRY(column(c.name));
    }
    load.key = target->keyColumns();
    const QString raw = m_targetSide.engine->capabilities().rawFormat;
    load.raw = !raw.isEmpty() && raw == m_sourceSide.engine->capabilities().rawFormat && !load.mapping;
    for (qsizetype i = 0; load.raw && i < load.readColumns.size(); ++i) {
      const Column *c = from.column(load.readColumns[i]);
      const DataType &to = load.columns[static_cast<std::size_t>(i)].type;
      load.raw = c && c->type.kind == to.kind && c->type.native == to.native && rawSafe(c->type) && rawSafe(to);
    }
    addAfterLoad(load, *target);
    TableProgress t;
    t.source = from.name;
    t.target = load.target;
    t.estimatedRows = from.estimatedRows;
    t.estimatedBytes = from.dataBytes;
    progress.push_back(std::move(t));
    m_loads.push_back(std::move(load));
    return {};
  };
  if (m_plan) {
    m_viewTables.reserve(m_plan->tables.size()); // loads point into it
    for (const mapping::TablePlan &plan : m_plan->tables) {
      if (const Table *table = m_original.table(plan.source)) { PORTOLAN_TRY(add(*table, plan.shape, &plan)); continue; }
      const View *view = plan.fromView ? m_original.view(plan.source) : nullptr;
      if (!view) continue;
      Table &table = m_viewTables.emplace_back();
      table.name = view->name;
      table.columns = view->columns;
      PORTOLAN_TRY(add(table, plan.shape, &plan));
    }
    orderLoads();
  } else {
    for (const Table &table : m_catalog.tables) PORTOLAN_TRY(add(table, table.name, nullptr));
  }
  m_state.setTables(std::move(progress));
  return {};
}

/// load-order, load-after and row-errors of the table-settings rules.
void MigrationRun::orderLoads() {
  QHash<ObjectName, std::size_t> numbers;
  for (std::size_t i = 0; i < m_loads.size(); ++i) numbers.insert(m_loads[i].source->name, i);
  for (transfer::TableLoad &load : m_loads) {
    const mapping::TablePlan *plan = m_plan->table(load.source->name);
    if (!plan) continue;
    load.order = plan->loadOrder;
    for (const ObjectName &before : plan->loadAfter)
      if (const auto it = numbers.constFind(before); it != numbers.constEnd()) load.after.push_back(*it);
    if (plan->rowErrors == QLatin1String("stop")) load.onRowError = transfer::RowAction::Stop;
    else if (plan->rowErrors == QLatin1String("reject")) load.onRowError = transfer::RowAction::Reject;
    else if (plan->rowErrors == QLatin1String("suspend-table")) load.onRowError = transfer::RowAction::SuspendTable;
  }
}

/// Tables that a policy left: said, kept for a resume, and not followed.
Result<> MigrationRun::leaveTables(const std::vector<std::pair<std::size_t, Error>> &suspended) {
  QStringList names;
  for (const auto &[index, error] : suspended) {
    const transfer::TableLoad &load = m_loads[index];
    m_left.insert(load.source->name);
    names << load.source->name.display();
    m_structureFailed = true;
    notMoved(load.source->name, tr("its load was suspended: %1").arg(error.message()));
    m_state.message(MigrationMessage::Level::Error, load.target.display(), tr("The table is suspended, the others go on: %1").arg(error.toText()));
  }
  return m_store->setValue(QStringLiteral("left"), names.join(QLatin1Char('\n')));
}

/// The schema that the task names for its control tables.
Result<> MigrationRun::makeControlSchema() {
  const sql::Dialect dialect = m_target->dialect();
  if (m_policies.controlSchema.isEmpty() || dialect == sql::Dialect::Sqlite) return {};
  const QString statement = (sql::isMySqlFamily(dialect) ? QStringLiteral("CREATE DATABASE IF NOT EXISTS ") : QStringLiteral("CREATE SCHEMA IF NOT EXISTS ")) + sql::quoteIdentifier(dialect, m_policies.controlSchema);
  if (auto made = m_target->execute(SqlText(statement)); !made)
    return std::unexpected(asTarget(made.error()).withHint(tr("Let an administrator run \"%1\" on the target, or name another ControlSchema").arg(statement)));
  return m_store->setValue(QStringLiteral("control-schema"), m_policies.controlSchema);
}

namespace {

/// A key's index is built beside the table's other indexes; its constraint then only adopts it. PostgreSQL allows that
/// where the index is like any other: not on partitioned tables, not deferrable. Read from the statement's text because a
/// hand edit may have written it: whatever is more than a plain list of columns stays one statement.
std::optional<std::pair<SqlText, SqlText>> indexThenConstraint(const TargetStatement &statement, const Table &table) {
  static const QRegularExpression form(QStringLiteral("^ALTER TABLE (.+) ADD CONSTRAINT ((?:\"[^\"]+\")|\\w+) (PRIMARY KEY|UNIQUE) (\\([^()]*\\))$"));
  if (table.partitioning.kind != PartitionKind::None) return std::nullopt;
  const auto match = form.match(statement.sql.text());
  if (!match.hasMatch()) return std::nullopt;
  const QString on = match.captured(1), name = match.captured(2), kind = match.captured(3);
  return std::pair{SqlText(QStringLiteral("CREATE UNIQUE INDEX %1 ON %2 %3").arg(name, on, match.captured(4))),
                   SqlText(QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT %2 %3 USING INDEX %2").arg(on, name, kind))};
}

} // namespace

/// A partition's rows come with the partitioned table's: so do the indexes that the partition has for itself.
ObjectName MigrationRun::loadedWith(const ObjectName &target) const {
  ObjectName name = target;
  for (int depth = 0; depth < 16; ++depth) {
    const Table *table = m_converted.target.table(name);
    if (!table || table->partitionOf.name.isEmpty() || std::any_of(m_loads.begin(), m_loads.end(), [&](const transfer::TableLoad &l) { return l.target == name; })) return name;
    name = table->partitionOf;
  }
  return name;
}

void MigrationRun::addAfterLoad(transfer::TableLoad &load, const Table &targetTable) const {
  const sql::Dialect dialect = m_target->dialect();
  const QString name = sql::quoteName(dialect, load.target);
  load.serialIndexes = dialect != sql::Dialect::Postgres;
  if (load.fresh && m_options.what != MigrationWhat::Data) {
    std::vector<const TargetStatement *> wanted;
    const bool partitioned = targetTable.partitioning.kind != PartitionKind::None;
    const auto ofPartition = [&](const TargetStatement &s) { // a primary key comes with the table's own
      return partitioned && loadedWith(s.table) == load.target && !(targetTable.primaryKey && s.objectKind == QLatin1String("primary key"));
    };
    for (const TargetStatement &s : m_converted.statements)
      if (s.stage == Stage::Index && (s.table == load.target || ofPartition(s))) wanted.push_back(&s);
    for (const TargetStatement *s : wanted) {
      const bool altersTable = dialect == sql::Dialect::Postgres && s->sql.text().startsWith(QLatin1String("ALTER"));
      const auto split = altersTable && wanted.size() > 1 ? indexThenConstraint(*s, targetTable) : std::nullopt;
      if (split) load.afterLoad.push_back(split->first);
      (altersTable ? load.afterIndexes : load.afterLoad).push_back(split ? split->second : s->sql);
    }
  }
  if (m_options.what == MigrationWhat::Schema) return;
  const qint64 next = nextNumber(m_plan ? m_original : m_catalog, *load.source);
  for (const Column &column : targetTable.columns) {
    if (column.identity.kind == IdentityKind::None) continue;
    if (dialect == sql::Dialect::Postgres) {
      const QString quoted = sql::quoteIdentifier(dialect, column.name);
      load.afterIndexes.push_back(SqlText(QStringLiteral("SELECT setval(pg_get_serial_sequence(%1, %2), greatest(coalesce(max(%3)::bigint, 0), %4, 1), coalesce(max(%3)::bigint, 0) >= 1 OR %4 >= 1) FROM %5")
                                            .arg(sql::quoteLiteral(dialect, name), sql::quoteLiteral(dialect, column.name), quoted).arg(std::max<qint64>(0, next - 1)).arg(name)));
    } else if (sql::isMySqlFamily(dialect) && next > 1) {
      load.afterIndexes.push_back(SqlText(QStringLiteral("ALTER TABLE %1 AUTO_INCREMENT = %2").arg(name).arg(next)));
    }
  }
  load.afterIndexes.push_back(SqlText((sql::isMySqlFamily(dialect) ? QStringLiteral("ANALYZE TABLE ") : QStringLiteral("ANALYZE ")) + name));
}

Result<> MigrationRun::planChunks(Connection &reader) {
  const qint64 wholeBytes = static_cast<qint64>(std::max(1, m_options.chunkMegabytes)) << 20;
  QStringList names;
  for (const transfer::TableLoad &load : m_loads) names << load.source->name.display() + QStringLiteral(" → ") + load.target.display();
  if (m_store->hasPlan()) return m_store->loadPlan(names, m_loads);
  for (std::size_t i = 0; i < m_loads.size(); ++i) {
    PORTOLAN_TRY(m_cancel.check());
    transfer::TableLoad &load = m_loads[i];
    // CommitRate: chunks of about so many rows, by the average row of the source's statistics.
    qint64 chunkBytes = wholeBytes;
    if (m_policies.commitRate > 0 && load.source->estimatedRows > 0 && load.source->dataBytes > 0)
      chunkBytes = std::clamp<qint64>(load.source->dataBytes / load.source->estimatedRows * m_policies.commitRate, 64 << 10, wholeBytes);
    const mapping::TablePlan *plan = m_plan ? m_plan->table(load.source->name) : nullptr;
    if (plan && !plan->segments.empty()) {
      for (const SqlText &segment : plan->segments) {
        Chunk chunk;
        chunk.id = static_cast<int>(load.chunks.size());
        chunk.predicate = segment;
        chunk.label = tr("range %1").arg(chunk.id + 1);
        load.chunks.push_back(std::move(chunk));
      }
      continue;
    }
    if (load.source->dataBytes >= 0 && load.source->dataBytes < chunkBytes / 2) { // one part, whatever it really holds
      Chunk whole;
      whole.label = tr("whole table");
      whole.estimatedRows = load.source->estimatedRows;
      whole.estimatedBytes = load.source->dataBytes;
      load.chunks.push_back(std::move(whole));
      continue;
    }
    auto chunks = reader.planChunks(*load.source, chunkBytes);
    if (!chunks) return std::unexpected(chunks.error());
    load.chunks = std::move(*chunks);
  }
  return m_store->savePlan(names, m_loads);
}

Result<> MigrationRun::load() {
  const bool data = m_options.what != MigrationWhat::Schema;
  std::vector<std::unique_ptr<Connection>> readers;
  std::unique_ptr<Connection> keeper;
  QString snapshotName;
  std::map<std::pair<int, int>, transfer::DoneMark> done;
  PORTOLAN_TRY(makeControlSchema());
  QString schema = m_store->value(QStringLiteral("control-schema"));
  if (schema.isEmpty() && !m_loads.empty()) schema = m_loads.front().target.schema;
  PORTOLAN_TRY(m_store->setValue(QStringLiteral("control-schema"), schema));
  const transfer::DoneMarks marks(m_target->dialect(), schema, m_store->runId());
  if (auto created = marks.create(*m_target); !created) return std::unexpected(asTarget(created.error()));
  if (data) {
    // A resumed load keeps the position of its first snapshot: what was loaded then lacks every change since.
    const bool firstCapture = follows() && m_store->value(QStringLiteral("position")).isEmpty();
    CaptureOptions capture = follows() ? replicate::captureOptions(replicationOptions()) : CaptureOptions();
    if (m_options.resume) capture.settings.insert(QStringLiteral("unnoted-slot"), QStringLiteral("replace"));
    auto snapshot = m_sourceSide.engine->openSnapshot(m_sourceSide.endpoint, m_sourceSide.secret, jobs(), firstCapture ? &capture : nullptr, m_cancel);
    if (!snapshot) return std::unexpected(snapshot.error());
    info(tr("Snapshot: %1").arg(snapshot->method));
    if (!snapshot->exact) warn(tr("The readers do not share one snapshot: %1").arg(snapshot->method));
    if (!snapshot->position.isEmpty() && m_store->value(QStringLiteral("position")).isEmpty()) PORTOLAN_TRY(m_store->setValue(QStringLiteral("position"), snapshot->position.text));
    if (follows() && (!firstCapture || !snapshot->exact)) PORTOLAN_TRY(m_store->setValue(transfer::RunStore::Overlap, QStringLiteral("1")));
    readers = std::move(snapshot->readers);
    keeper = std::move(snapshot->keeper);
    snapshotName = keeper ? snapshot->name : QString();
    m_source.reset(); // its work is done; a server need not hold it
    PORTOLAN_TRY(planChunks(*readers.front()));
    if (m_options.resume) {
      auto read = marks.read(*m_target);
      if (!read) return std::unexpected(asTarget(read.error()));
      done = std::move(*read);
    }
    m_state.update([&](MigrationProgress &p) {
      for (std::size_t i = 0; i < m_loads.size(); ++i) p.tables[i].chunks = static_cast<int>(m_loads[i].chunks.size());
    });
    for (const auto &[chunk, mark] : done) {
      m_state.alreadyDone(static_cast<std::size_t>(chunk.first), 1, mark.rows, mark.rejected);
      m_rejected += mark.rejected;
    }
    if (!done.empty()) info(tr("%n chunk(s) were loaded before and are not read again", static_cast<int>(done.size())));
  } else {
    readers.resize(static_cast<std::size_t>(jobs()));
  }
  m_state.setPhase(data ? MigrationPhase::Loading : MigrationPhase::Indexing);
  transfer::LoadOptions options;
  options.snapshot = snapshotName;
  options.memoryBytes = static_cast<std::size_t>(std::max(16, m_options.memoryMegabytes)) << 20;
  options.rejectRows = m_options.onRowError == RowErrorPolicy::Reject;
  options.onRowError = m_policies.onRowError;
  options.onTooLong = m_policies.onTooLong;
  options.tableRejects = m_policies.tableRejects;
  options.escalation = m_policies.rejectEscalation;
  options.suspendFailedTables = m_policies.suspendFailedTables;
  options.suspendOnMaskError = m_policies.suspendOnMaskError;
  options.maxSuspended = m_policies.maxSuspended;
  options.retries = m_policies.loadRetries;
  options.retryMillis = m_policies.retryMillis;
  options.policies = m_options.policies;
  options.resumed = m_options.resume;
  options.pause = m_pause;
  options.runId = m_store->runId();
  options.controlSchema = schema;
  transfer::RejectFile rejects(m_store->folder() + QStringLiteral("/rejects.jsonl"));
  m_state.update([&](MigrationProgress &p) { p.connections = static_cast<int>(readers.size()) * 2; });
  transfer::Loader loader(m_sourceSide, m_targetSide, options, m_loads, *m_store, rejects, m_state, m_cancel);
  auto outcome = loader.run(std::move(readers), done);
  if (!outcome) return std::unexpected(outcome.error());
  if (outcome->stopped) return std::unexpected(Error::cancelled().withHint(tr("Go on later with --resume --run-dir %1").arg(m_store->folder())));
  PORTOLAN_TRY(leaveTables(outcome->suspended));
  m_rejected += outcome->rejected;
  if (m_rejected > 0) warn(tr("%n row(s) were rejected; see %1", static_cast<int>(m_rejected)).arg(rejects.path()));
  for (const auto &failed : m_state.failedStatements()) {
    m_structureFailed = true;
    notMoved(m_loads[failed.table].target, tr("%1: %2").arg(failed.statement.text().left(200), failed.error.message()));
  }
  return {};
}

Result<> MigrationRun::setSequences() {
  if (m_options.what == MigrationWhat::Schema) return {};
  const sql::Dialect dialect = m_target->dialect();
  const auto run = [&](const QString &statement, const ObjectName &object) -> Result<> {
    auto set = m_target->execute(SqlText(statement));
    if (set) return {};
    if (set.error().connectionLost() || set.error().isCancelled()) return std::unexpected(asTarget(set.error()));
    notMoved(object, tr("its next value could not be set: %1").arg(set.error().message()));
    return {};
  };
  if (dialect == sql::Dialect::Sqlite) {
    auto present = m_target->query(SqlText(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'")), 1);
    if (!present || present->rows.empty()) return {};
    for (const transfer::TableLoad &load : m_loads) {
      const qint64 last = nextNumber(m_plan ? m_original : m_catalog, *load.source) - 1;
      if (last < 1) continue;
      const QString name = sql::quoteLiteral(dialect, load.target.name);
      PORTOLAN_TRY(run(QStringLiteral("UPDATE sqlite_sequence SET seq = %1 WHERE name = %2 AND seq < %1").arg(last).arg(name), load.target));
      PORTOLAN_TRY(run(QStringLiteral("INSERT INTO sqlite_sequence SELECT m.name, %1 FROM sqlite_master m WHERE m.type = 'table' AND m.name = %2 AND m.sql LIKE '%AUTOINCREMENT%' "
                                      "AND NOT EXISTS (SELECT 1 FROM sqlite_sequence q WHERE q.name = m.name)").arg(last).arg(name), load.target));
    }
    return {};
  }
  for (const Sequence &sequence : m_converted.target.sequences) {
    if (!sequence.lastValue) continue;
    const QString name = sql::quoteName(dialect, sequence.name);
    if (dialect == sql::Dialect::Postgres)
      PORTOLAN_TRY(run(QStringLiteral("SELECT setval(%1, greatest(%2, (SELECT last_value FROM %3)))").arg(sql::quoteLiteral(dialect, name)).arg(*sequence.lastValue).arg(name), sequence.name));
    else if (dialect == sql::Dialect::MariaDb)
      PORTOLAN_TRY(run(QStringLiteral("SELECT SETVAL(%1, %2)").arg(name).arg(*sequence.lastValue), sequence.name));
  }
  return {};
}

namespace {

QJsonObject differenceObject(const validate::TableResult &table, const validate::RowDifference &row) {
  using Kind = validate::RowDifference::Kind;
  QJsonObject object{{QStringLiteral("table"), table.source.display()}, {QStringLiteral("target"), table.target.display()}, {QStringLiteral("key"), row.key},
                     {QStringLiteral("kind"), row.kind == Kind::Missing ? QStringLiteral("missing") : row.kind == Kind::Extra ? QStringLiteral("extra") : QStringLiteral("changed")}};
  if (row.times > 1) object.insert(QStringLiteral("times"), row.times);
  QJsonArray cells;
  for (const validate::CellDifference &cell : row.cells)
    cells.append(QJsonObject{{QStringLiteral("column"), cell.column}, {QStringLiteral("source"), cell.source ? QJsonValue(*cell.source) : QJsonValue()}, {QStringLiteral("target"), cell.target ? QJsonValue(*cell.target) : QJsonValue()}});
  if (!cells.isEmpty()) object.insert(QStringLiteral("cells"), cells);
  return object;
}

bool isLarge(const DataType &t) {
  return t.kind == TypeKind::Text || t.kind == TypeKind::Blob || t.kind == TypeKind::Json || t.kind == TypeKind::Jsonb || t.kind == TypeKind::Xml;
}

/// Only the rows that the reject file holds are missing.
bool onlyRejects(const validate::TableResult &result, qint64 rejected) {
  if (rejected <= 0 || result.sourceRows - result.targetRows != rejected) return false;
  return std::all_of(result.differences.begin(), result.differences.end(), [](const auto &d) { return d.kind == validate::RowDifference::Kind::Missing; });
}

} // namespace

/// override-validation-function: what is compared instead of a column, by each server itself. Keys are compared as they are.
void MigrationRun::overrideFunctions(const mapping::TablePlan &plan, validate::TablePair &pair) const {
  for (const transfer::Side *side : {&m_sourceSide, &m_targetSide}) // SQLite is hashed in this process
    if (side->engine->capabilities().fileBased) return;
  for (validate::ColumnPair &c : pair.columns) {
    const auto found = plan.validation.constFind(c.source.name);
    if (found == plan.validation.cend() || pair.sourceKey.contains(c.source.name)) continue;
    c.source.expression = found->first;
    c.target.expression = found->second;
    if (!std::exchange(c.inProcess, false)) continue;
    c.source.canonical = c.target.canonical = Canonical::Text; // each server writes it as its function says
  }
}

std::vector<validate::TablePair> MigrationRun::makePairs(std::vector<std::size_t> *tables) const {
  const bool sameEngine = m_sourceSide.engine->id() == m_targetSide.engine->id();
  std::vector<validate::TablePair> pairs;
  for (std::size_t i = 0; i < m_loads.size(); ++i) {
    const transfer::TableLoad &load = m_loads[i];
    if (m_left.contains(load.source->name)) continue;
    const mapping::TablePlan *plan = m_plan ? m_plan->table(load.source->name) : nullptr;
    const auto targetColumn = [&](const QString &name) -> QString {
      if (!plan) return m_converted.names.targetColumn(load.source->name, name);
      for (const mapping::OutputColumn &c : plan->columns) // only what arrives as it was
        if (c.source == name && c.expression.isEmpty() && c.masking == mapping::Masking::None && !c.beforeImage) return m_converted.names.targetColumn(plan->shape, c.name);
      return {};
    };
    validate::TablePair pair = validate::makePair(*load.source, *targetTable(load.target), targetColumn, sameEngine);
    pair.source = load.source->name;
    pair.target = load.target;
    if (plan) overrideFunctions(*plan, pair);
    if (m_policies.skipLargeColumns) std::erase_if(pair.columns, [](const validate::ColumnPair &c) { return isLarge(c.source.type) || isLarge(c.target.type); });
    pair.sourceFilter = load.filter;
    pair.chunks = load.chunks;
    if (plan && plan->consolidated && !plan->discriminator.isEmpty()) {
      const sql::Dialect dialect = m_target->dialect();
      pair.targetFilter = SqlText(QStringLiteral("%1 = %2").arg(sql::quoteIdentifier(dialect, m_converted.names.targetColumn(plan->shape, plan->discriminator)), sql::quoteLiteral(dialect, plan->discriminatorValue)));
    }
    if (plan && plan->marksDeleted()) { // rows that the source deleted stay, marked
      static const QRegularExpression marker(QStringLiteral("^\\s*operation_indicator\\s*\\(\\s*'((?:[^']|'')*)'"), QRegularExpression::CaseInsensitiveOption);
      const sql::Dialect dialect = m_target->dialect();
      for (const mapping::OutputColumn &c : plan->columns)
        if (const auto match = marker.match(c.expression); match.hasMatch()) {
          const SqlText kept(QStringLiteral("coalesce(%1, '') <> %2").arg(sql::quoteIdentifier(dialect, m_converted.names.targetColumn(plan->shape, c.name)), sql::quoteLiteral(dialect, match.captured(1).replace(QLatin1String("''"), QLatin1String("'")))));
          pair.targetFilter = pair.targetFilter.isEmpty() ? kept : SqlText(QStringLiteral("(%1) AND (%2)").arg(pair.targetFilter.text(), kept.text()));
          break;
        }
    }
    pairs.push_back(std::move(pair));
    tables->push_back(i);
  }
  return pairs;
}

Result<> MigrationRun::validateData(MigrationResult &result) {
  m_state.setPhase(MigrationPhase::Validating);
  std::vector<std::size_t> tables;
  const std::vector<validate::TablePair> pairs = makePairs(&tables);
  m_state.setComparedTables(tables);
  for (const validate::TablePair &pair : pairs)
    for (const validate::ColumnPair &c : pair.columns)
      if (!c.source.expression.isEmpty() || !c.target.expression.isEmpty()) info(tr("%1 is compared by functions of a validation rule").arg(c.source.name), pair.source.display());
  validate::CompareOptions options;
  options.depth = m_options.validate == ValidateLevel::Full ? validate::Depth::Full : validate::Depth::Counts;
  options.jobs = m_policies.validationJobs > 0 ? m_policies.validationJobs : m_options.jobs > 0 ? m_options.jobs : 2;
  if (m_policies.listedDifferences > 0) options.maxListed = static_cast<std::size_t>(m_policies.listedDifferences);
  if (!m_options.validateRun.isEmpty()) options.settle = settleFor(m_options.validateRun);
  auto compared = validate::compare({m_sourceSide.engine, m_sourceSide.endpoint, m_sourceSide.secret}, {m_targetSide.engine, m_targetSide.endpoint, m_targetSide.secret}, pairs, options, m_state, m_cancel);
  if (!compared) return std::unexpected(compared.error());
  m_results = std::move(*compared);
  const MigrationProgress progress = m_state.progress();
  QByteArray lines;
  for (std::size_t i = 0; i < m_results.size(); ++i) {
    const validate::TableResult &table = m_results[i];
    if (table.equal) continue;
    for (const validate::RowDifference &row : table.differences) lines += QJsonDocument(differenceObject(table, row)).toJson(QJsonDocument::Compact) + '\n';
    if (onlyRejects(table, progress.tables[tables[i]].rejected)) continue;
    result.exitCode = exit_code::Differences;
    m_state.message(MigrationMessage::Level::Error, table.target.display(), table.summary());
  }
  if (!lines.isEmpty()) {
    QFile file(m_store->folder() + QStringLiteral("/differences.jsonl"));
    if (file.open(QIODevice::WriteOnly)) file.write(lines);
  }
  return {};
}

} // namespace portolan
