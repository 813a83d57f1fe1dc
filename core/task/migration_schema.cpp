// SPDX-License-Identifier: GPL-3.0-or-later
// What is moved, under which names, and the statements that build it.
#include "core/task/hand_edits.h"
#include "core/task/migration_run.h"

#include "core/mapping/pattern.h"
#include "core/prove/target_check.h"
#include "core/task/not_moved.h"
#include "core/transfer/row_errors.h"

namespace portolan {

using convert::Stage;
using convert::TargetStatement;

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Migration", text, nullptr, n); }
Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }

bool selectsNothing(const mapping::Mapping &mapping, const Catalog &catalog) {
  const auto taken = [&](const ObjectName &name) {
    return std::any_of(mapping.rules().begin(), mapping.rules().end(), [&](const mapping::Rule &r) {
      return r.type == mapping::RuleType::Selection && r.selection != mapping::SelectionAction::Exclude && r.locator.table.matches(name.name)
             && (r.locator.schema.matches(name.schema) || (name.schema.isEmpty() && r.locator.schema.matches(QStringLiteral("main"))));
    });
  };
  return std::none_of(catalog.tables.begin(), catalog.tables.end(), [&](const Table &t) { return taken(t.name); }) && std::none_of(catalog.views.begin(), catalog.views.end(), [&](const View &v) { return taken(v.name); });
}

bool beforeData(Stage stage) { return stage <= Stage::Table; }
bool isCode(Stage stage) { return stage >= Stage::Routine; }

} // namespace

Result<> MigrationRun::selectByPatterns(Catalog &catalog) {
  auto filter = mapping::ObjectFilter::make(m_options.include, m_options.exclude);
  if (!filter) return std::unexpected(filter.error());
  const auto dropped = [&](const ObjectName &name) { return !filter->selects(name); };
  std::vector<ObjectName> all;
  for (const Table &t : catalog.tables) all.push_back(t.name);
  for (const View &v : catalog.views) all.push_back(v.name);
  for (const Routine &r : catalog.routines) all.push_back(r.name);
  for (const Event &e : catalog.events) all.push_back(e.name);
  for (const Sequence &q : catalog.sequences) all.push_back(q.name);
  for (const QString &text : filter->unmatched(all))
    warn(text.contains(QLatin1Char('*')) ? tr("\"%1\" matches nothing: the wildcards are % and _").arg(text) : tr("\"%1\" matches nothing").arg(text));
  QSet<ObjectName> gone;
  for (const Table &table : catalog.tables)
    if (dropped(table.name) || (m_options.nameMap && !m_options.nameMap->tables.contains(table.name)) || (!table.partitionOf.name.isEmpty() && dropped(table.partitionOf))) gone.insert(table.name);
  std::erase_if(catalog.tables, [&](const Table &t) { return gone.contains(t.name); });
  std::erase_if(catalog.views, [&](const View &v) { return dropped(v.name); });
  std::erase_if(catalog.routines, [&](const Routine &r) { return dropped(r.name); });
  std::erase_if(catalog.events, [&](const Event &e) { return dropped(e.name); });
  std::erase_if(catalog.triggers, [&](const Trigger &t) { return gone.contains(t.table) || (dropped(t.table) && !catalog.table(t.table)); });
  std::erase_if(catalog.sequences, [&](const Sequence &s) { return gone.contains(s.ownedByTable) || (s.ownedByTable.name.isEmpty() && !m_options.include.isEmpty() && dropped(s.name)); });
  for (Table &table : catalog.tables)
    std::erase_if(table.foreignKeys, [&](const ForeignKey &key) {
      if (!gone.contains(key.referenced)) return false;
      notMoved({table.name.schema, key.name}, tr("the foreign key of %1 refers to %2, which is not selected").arg(table.name.display(), key.referenced.display()));
      return true;
    });
  return {};
}

Result<> MigrationRun::selectByMapping() {
  auto mapping = mapping::Mapping::fromFile(m_options.mappingFile);
  if (!mapping) return std::unexpected(mapping.error());
  for (const mapping::Problem &notice : mapping->notices()) warn(notice.message);
  mapping::PlanOptions options;
  options.dialect = m_source->dialect();
  options.changes = m_options.type != MigrationType::FullLoad;
  options.targetSchema = m_options.targetSchema;
  m_original = m_catalog;
  if (!m_policies.failOnNoTables && selectsNothing(*mapping, m_catalog)) {
    m_catalog.tables.clear();
    m_catalog.views.clear();
    m_catalog.routines.clear();
    return {};
  }
  auto plan = mapping->plan(m_catalog, options);
  if (!plan) return std::unexpected(plan.error());
  m_plan.emplace(std::move(*plan));
  for (const mapping::Problem &problem : m_plan->problems) warn(problem.message);
  m_catalog = m_plan->catalog;
  return {};
}

Result<> MigrationRun::select() {
  PORTOLAN_TRY(selectByPatterns(m_catalog));
  if (!m_options.mappingFile.isEmpty()) PORTOLAN_TRY(selectByMapping());
  if (m_catalog.tables.empty() && m_catalog.views.empty() && m_catalog.routines.empty() && !m_policies.failOnNoTables) warn(tr("Nothing is selected: no table matches"));
  else if (m_catalog.tables.empty() && m_catalog.views.empty() && m_catalog.routines.empty())
    return std::unexpected(Error::configuration(tr("Nothing is selected: no table matches")).withHint(tr("Look at the names with: portolan-cli introspect --from %1").arg(m_options.source.toUrl())));
  return {};
}

NameMap MigrationRun::baseNames() const {
  if (m_options.nameMap) return *m_options.nameMap;
  NameMap names = m_plan ? m_plan->names : NameMap();
  const sql::Dialect to = m_target->dialect();
  const bool fromSqlite = m_source->dialect() == sql::Dialect::Sqlite;
  const auto schemaFor = [&](const QString &source, const QString &ruled) -> std::optional<QString> {
    if (to == sql::Dialect::Sqlite) return QString();
    if (ruled != source) return ruled; // a rule said so
    if (!m_options.targetSchema.isEmpty()) return m_options.targetSchema;
    if (sql::isMySqlFamily(to)) return m_options.target.database.isEmpty() ? source : m_options.target.database;
    if (fromSqlite) return QStringLiteral("public");
    return std::nullopt;
  };
  QSet<QString> schemas;
  for (const Schema &s : m_catalog.schemas) schemas.insert(s.name);
  for (const Table &t : m_catalog.tables) schemas.insert(t.name.schema);
  for (const View &v : m_catalog.views) schemas.insert(v.name.schema);
  for (const Routine &r : m_catalog.routines) schemas.insert(r.name.schema);
  for (const QString &schema : schemas) {
    const QString ruled = names.schemas.value(schema, schema);
    if (const auto wanted = schemaFor(schema, fromSqlite && ruled == QLatin1String("main") ? schema : ruled)) names.schemas.insert(schema, *wanted);
  }
  for (auto it = names.tables.begin(); it != names.tables.end(); ++it) {
    const bool unnamed = it->schema.isEmpty() || (fromSqlite && it->schema == QLatin1String("main"));
    if (const auto wanted = schemaFor(it.key().schema, unnamed ? it.key().schema : it->schema)) it->schema = *wanted;
  }
  return names;
}

Result<> MigrationRun::convertSchema() {
  convert::ConvertOptions options;
  options.from = m_source->dialect();
  options.to = m_target->dialect();
  options.targetVersion = m_target->serverVersion().section(QLatin1Char(' '), 1);
  options.names = m_options.names;
  options.nameMap = baseNames();
  options.policies = m_options.policies;
  options.includeCode = m_options.what != MigrationWhat::Data;
  if (!m_options.editsFolder.isEmpty())
    if (auto overridden = applySourceEdits(m_options.editsFolder, m_catalog, options.from); !overridden) return std::unexpected(overridden.error());
  auto converted = convert::convertCatalog(m_catalog, options);
  if (!converted) return std::unexpected(converted.error());
  m_converted = std::move(*converted);
  if (m_plan)
    for (const mapping::TablePlan &plan : m_plan->tables)
      if (!plan.prepare.isEmpty())
        m_prepares.insert(m_converted.names.target(plan.shape), plan.prepare == QLatin1String("drop-and-create") ? Prepare::Drop : plan.prepare == QLatin1String("truncate-before-load") ? Prepare::Truncate : Prepare::Nothing);
  QSet<ObjectName> edited;
  if (!m_options.editsFolder.isEmpty()) {
    std::vector<EditOutcome> outcomes;
    auto applied = applyHandEdits(m_options.editsFolder, m_catalog, options.to, m_converted, &outcomes);
    if (!applied) return std::unexpected(applied.error());
    edited = std::move(*applied);
    for (const EditOutcome &o : outcomes) {
      if (o.state == EditState::Conflict) warn(tr("The hand edit and the converter changed the same lines; the edit is used"), o.object.display());
      if (o.outdated) warn(tr("The source has changed since the hand edit was made"), o.object.display());
      if (o.state == EditState::Skipped) notMoved(o.object, tr("a hand edit leaves it out"));
    }
  }
  if (m_options.what != MigrationWhat::Data)
    for (const auto &[object, why] : objectsNotMoved(m_catalog, m_converted, edited)) notMoved(object, why);
  return {};
}

Result<> MigrationRun::checkSameDatabase() const {
  auto here = m_source->serverIdentity();
  if (!here) return std::unexpected(here.error());
  auto there = m_target->serverIdentity();
  if (!there) return std::unexpected(asTarget(there.error()));
  // MySQL's names reach over the databases of one server; elsewhere another database is another world.
  const bool mysql = sql::isMySqlFamily(m_source->dialect()) && sql::isMySqlFamily(m_target->dialect());
  const QString separator = QStringLiteral(" · ");
  const bool same = mysql ? here->section(separator, 0, 0) == there->section(separator, 0, 0) : *here == *there;
  if (!same) return {};
  for (const Table &table : m_catalog.tables)
    if (m_converted.names.target(table.name) == table.name)
      return std::unexpected(Error::configuration(tr("Source and target are one database: %1 would be written onto itself").arg(table.name.display()))
                               .withHint(tr("Name another target, or another schema with --target-schema")));
  return {};
}

Result<> MigrationRun::examineTarget() {
  Scope scope;
  scope.tablesOnly = true;
  if (m_target->dialect() != sql::Dialect::Sqlite)
    for (const Table &table : m_converted.target.tables)
      if (!scope.schemas.contains(table.name.schema)) scope.schemas << table.name.schema;
  auto catalog = m_target->introspect(scope);
  if (!catalog) return std::unexpected(asTarget(catalog.error()));
  m_targetNow = std::move(*catalog);
  QHash<ObjectName, const Table *> there;
  for (const Table &table : m_targetNow.tables) there.insert(table.name, &table);
  for (const Table &table : m_converted.target.tables) {
    const Table *existing = there.value(table.name);
    if (existing && m_store->value(QStringLiteral("created")).isEmpty()) m_existing.insert(table.name, existing);
    if (!existing && m_options.what == MigrationWhat::Data)
      return std::unexpected(Error::target(tr("The target has no table %1").arg(table.name.display())).withHint(tr("Create it first, or leave out --what data")));
  }
  if (m_options.resume) { // tables of the interrupted run are not "existing": it made them
    m_existing.clear();
    const QStringList names = m_store->value(QStringLiteral("existing")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const Table &table : m_converted.target.tables)
      if (names.contains(table.name.display()) && there.contains(table.name)) m_existing.insert(table.name, there.value(table.name));
  }
  return {};
}

Prepare MigrationRun::prepareOf(const ObjectName &target) const {
  return m_prepares.value(target, m_options.prepare);
}

std::vector<ObjectName> MigrationRun::preparedBy(Prepare how) const {
  std::vector<ObjectName> tables;
  for (auto it = m_existing.cbegin(); it != m_existing.cend(); ++it)
    if (prepareOf(it.key()) == how) tables.push_back(it.key());
  return tables;
}

Result<> MigrationRun::refuseFilledTables() const {
  if (m_options.what == MigrationWhat::Schema || m_options.addToFilled) return {};
  QStringList filled;
  for (const Table *table : m_existing) {
    if (prepareOf(table->name) != Prepare::Nothing) continue;
    auto row = m_target->query(SqlText(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(sql::quoteName(m_target->dialect(), table->name))), 1);
    if (!row) return std::unexpected(asTarget(row.error()));
    if (!row->rows.empty()) filled << table->name.display();
  }
  if (filled.isEmpty()) return {};
  std::sort(filled.begin(), filled.end());
  const QString names = filled.size() > 10 ? filled.mid(0, 10).join(QLatin1String(", ")) + tr(" and %n more", static_cast<int>(filled.size() - 10)) : filled.join(QLatin1String(", "));
  return std::unexpected(Error::configuration(tr("Target tables hold rows already: %1; nothing was written").arg(names))
                           .withHint(tr("Use --prepare truncate --yes to empty them, --prepare drop --yes to make them anew, or --target-schema for another place")));
}

Result<> MigrationRun::prepareTarget() {
  const bool drop = m_options.prepare == Prepare::Drop || !preparedBy(Prepare::Drop).empty(), truncate = !preparedBy(Prepare::Truncate).empty();
  if ((drop || truncate) && !m_options.consent)
    return std::unexpected(Error::usage(tr("A table-settings rule empties or drops target tables, which needs consent")).withHint(tr("Add --yes when the data in them may be lost")));
  if (truncate) PORTOLAN_TRY(truncateTarget(*m_options.consent));
  if (drop) PORTOLAN_TRY(dropTarget(*m_options.consent));
  QStringList names;
  for (auto it = m_existing.cbegin(); it != m_existing.cend(); ++it) names << it.key().display();
  return m_store->setValue(QStringLiteral("existing"), names.join(QLatin1Char('\n')));
}

Result<> MigrationRun::dropTarget(const DestructiveConsent &consent) {
  const std::vector<ObjectName> tables = preparedBy(Prepare::Drop);
  info(tr("Dropping %n target table(s), allowed by %1", static_cast<int>(tables.size())).arg(consent.origin()));
  const sql::Dialect dialect = m_target->dialect();
  for (auto it = m_converted.target.views.rbegin(); m_options.prepare == Prepare::Drop && it != m_converted.target.views.rend(); ++it) {
    const QString kind = it->materialized && dialect == sql::Dialect::Postgres ? QStringLiteral("MATERIALIZED VIEW") : QStringLiteral("VIEW");
    auto dropped = m_target->execute(SqlText(QStringLiteral("DROP %1 IF EXISTS %2").arg(kind, sql::quoteName(dialect, it->name))));
    if (!dropped) return std::unexpected(asTarget(dropped.error()));
  }
  QStringList names;
  for (const ObjectName &table : tables) names << sql::quoteName(dialect, table);
  names.sort();
  if (dialect == sql::Dialect::Sqlite) {
    for (const QString &name : names)
      if (auto dropped = m_target->execute(SqlText(QStringLiteral("DROP TABLE IF EXISTS %1").arg(name))); !dropped) return std::unexpected(asTarget(dropped.error()));
  } else { // in one statement, so that tables that refer to each other go together and others that refer to them refuse
    for (qsizetype i = 0; i < names.size(); i += 500)
      if (auto dropped = m_target->execute(SqlText(QStringLiteral("DROP TABLE IF EXISTS %1").arg(names.mid(i, 500).join(QLatin1String(", "))))); !dropped)
        return std::unexpected(asTarget(dropped.error()).withHint(tr("Something outside of this migration depends on the tables; drop that first or choose --prepare truncate")));
  }
  for (const ObjectName &table : tables) m_existing.remove(table);
  if (m_options.prepare != Prepare::Drop) return {};
  if (dialect == sql::Dialect::Postgres) { // what the dropped tables used; a type that others use stays
    for (const EnumType &type : m_converted.target.enums) static_cast<void>(m_target->execute(SqlText(QStringLiteral("DROP TYPE IF EXISTS %1").arg(sql::quoteName(dialect, type.name)))));
    for (const DomainType &type : m_converted.target.domains) static_cast<void>(m_target->execute(SqlText(QStringLiteral("DROP DOMAIN IF EXISTS %1").arg(sql::quoteName(dialect, type.name)))));
  }
  if (dialect == sql::Dialect::Postgres || dialect == sql::Dialect::MariaDb)
    for (const Sequence &sequence : m_converted.target.sequences) static_cast<void>(m_target->execute(SqlText(QStringLiteral("DROP SEQUENCE IF EXISTS %1").arg(sql::quoteName(dialect, sequence.name)))));
  return {};
}

Result<> MigrationRun::truncateTarget(const DestructiveConsent &consent) {
  const std::vector<ObjectName> tables = preparedBy(Prepare::Truncate);
  info(tr("Emptying %n target table(s), allowed by %1", static_cast<int>(tables.size())).arg(consent.origin()));
  const sql::Dialect dialect = m_target->dialect();
  QStringList names;
  for (const ObjectName &table : tables) names << sql::quoteName(dialect, table);
  names.sort();
  if (names.isEmpty()) return {};
  QStringList statements;
  if (dialect == sql::Dialect::Postgres) statements << QStringLiteral("TRUNCATE ") + names.join(QLatin1String(", "));
  else
    for (const QString &name : names) statements << (dialect == sql::Dialect::Sqlite ? QStringLiteral("DELETE FROM ") : QStringLiteral("TRUNCATE TABLE ")) + name;
  for (const QString &statement : statements)
    if (auto emptied = m_target->execute(SqlText(statement)); !emptied) return std::unexpected(asTarget(emptied.error()));
  return {};
}

Result<> MigrationRun::runOne(Connection &target, const TargetStatement &statement, bool resumed) {
  if (m_store->statementDone(statement.sql)) return {};
  auto done = target.execute(statement.sql);
  // killed between the statement and its mark: the object is there already
  if (!done && !(resumed && transfer::isAlreadyThere(done.error()))) return std::unexpected(asTarget(done.error()).withObject(statement.object.display()));
  return m_store->markStatement(statement.sql);
}

/// Everything the data needs, in groups: 10,000 tables must not mean 10,000 commits.
Result<> MigrationRun::createBeforeData() {
  constexpr std::size_t groupSize = 200;
  const bool grouped = m_targetSide.engine->capabilities().transactionalDdl;
  std::vector<const TargetStatement *> statements;
  for (const TargetStatement &s : m_converted.statements)
    if (beforeData(s.stage) && !existed(s.object) && !(s.stage == Stage::Table && existed(s.table))) statements.push_back(&s);
  const bool resumed = m_options.resume;
  for (std::size_t from = 0; from < statements.size(); from += groupSize) {
    PORTOLAN_TRY(m_cancel.check());
    const std::size_t to = std::min(from + groupSize, statements.size());
    const bool together = grouped && !resumed && statements[from]->stage == Stage::Table && statements[to - 1]->stage == Stage::Table;
    if (together) PORTOLAN_TRY(m_target->begin());
    PORTOLAN_TRY(m_store->beginMarks());
    Result<> failed;
    for (std::size_t i = from; i < to && failed; ++i) {
      auto made = runOne(*m_target, *statements[i], resumed);
      if (made) continue;
      const bool optional = statements[i]->stage == Stage::Schema || statements[i]->stage == Stage::Extension || statements[i]->stage == Stage::Helper || statements[i]->stage == Stage::Sequence;
      if (!optional || together || made.error().connectionLost()) { failed = made; break; }
      if (transfer::isAlreadyThere(made.error())) continue;
      if (statements[i]->stage == Stage::Schema) { // nothing that follows has a place
        Error error = asTarget(made.error());
        if (error.hint().isEmpty()) error.withHint(tr("Let an administrator run \"%1\" on the target, or grant this user the right to create it").arg(statements[i]->sql.text()));
        failed = std::unexpected(error);
        break;
      }
      warn(tr("%1 could not be made: %2").arg(statements[i]->objectKind, made.error().message()), statements[i]->object.display());
      notMoved(statements[i]->source, made.error().message());
    }
    if (together && failed) failed = m_target->commit();
    PORTOLAN_TRY(m_store->endMarks());
    if (!failed) {
      if (together) static_cast<void>(m_target->rollback());
      return std::unexpected(asTarget(failed.error()));
    }
  }
  return m_store->setValue(QStringLiteral("created"), QStringLiteral("1"));
}

/// One thread: two keys of one table wait for each other's locks anyway, and the server uses its own workers.
Result<> MigrationRun::addForeignKeys() {
  for (const TargetStatement &s : m_converted.statements) {
    if (s.stage != Stage::ForeignKey || existed(s.table)) continue;
    PORTOLAN_TRY(m_cancel.check());
    auto made = runOne(*m_target, s, m_options.resume);
    if (made) continue;
    if (made.error().connectionLost() || made.error().isCancelled()) return made;
    if (made.error().kind() == ErrorKind::State) return made;
    m_structureFailed = true;
    notMoved(s.object, made.error().message());
    m_state.message(MigrationMessage::Level::Error, s.table.display(), tr("The foreign key %1 could not be made: %2").arg(s.object.name, made.error().message()));
  }
  return {};
}

/// Before code is made, it is made in a transaction that is rolled back and looked through: what would fail only when it is called
/// is known now, with its place. A server that cannot roll back definitions tells when they are made.
Result<> MigrationRun::checkCode(const std::vector<const TargetStatement *> &statements) {
  if (m_target->dialect() != sql::Dialect::Postgres || statements.empty()) return {};
  QSet<const TargetStatement *> wanted(statements.begin(), statements.end());
  auto check = prove::checkInTransaction(*m_target, m_converted.statements, [&](const TargetStatement &s) { return wanted.contains(&s); }, m_cancel);
  if (!check) return std::unexpected(asTarget(check.error()));
  for (const convert::Finding &f : check->findings) {
    const QString place = f.targetLine > 0 ? tr(" (line %1 of the converted text)").arg(f.targetLine) : QString();
    if (f.id == QLatin1String("PTN-8002")) warn(QStringLiteral("%1: %2%3").arg(f.id, f.message, place), f.object.display()); // a refusal is told when the object is made
    m_converted.findings.push_back(f);
  }
  return {};
}

/// Views, routines, triggers, events, comments, grants. One that fails may need a later one: what fails is tried again as
/// long as others succeed.
Result<> MigrationRun::createCode(std::optional<bool> triggers) {
  std::vector<const TargetStatement *> waiting;
  for (const TargetStatement &s : m_converted.statements)
    if (isCode(s.stage) && !existed(s.table) && !m_store->statementDone(s.sql) && (!triggers || *triggers == (s.stage == Stage::Trigger || s.stage == Stage::Event))) waiting.push_back(&s);
  PORTOLAN_TRY(checkCode(waiting));
  std::vector<std::pair<const TargetStatement *, Error>> failed;
  for (bool progress = true; progress && !waiting.empty();) {
    progress = false;
    failed.clear();
    std::vector<const TargetStatement *> next;
    for (const TargetStatement *s : waiting) {
      PORTOLAN_TRY(m_cancel.check());
      auto made = runOne(*m_target, *s, m_options.resume);
      if (made) { progress = true; continue; }
      if (made.error().connectionLost() || made.error().isCancelled() || made.error().kind() == ErrorKind::State) return made;
      next.push_back(s);
      failed.emplace_back(s, made.error());
    }
    waiting = std::move(next);
  }
  for (const auto &[statement, error] : failed) {
    warn(tr("The %1 %2 could not be made: %3").arg(statement->objectKind, statement->object.display(), error.message()), statement->object.display());
    notMoved(statement->source.name.isEmpty() ? statement->object : statement->source, error.message());
  }
  return {};
}

} // namespace portolan
