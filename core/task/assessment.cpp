// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/assessment.h"

#include "core/mapping/mapping.h"
#include "core/mapping/pattern.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>

namespace portolan::task {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Assessment", text); }
constexpr int MaxObjects = 200;

void limit(QStringList &objects) {
  if (objects.size() <= MaxObjects) return;
  const qsizetype more = objects.size() - MaxObjects;
  objects = objects.mid(0, MaxObjects);
  objects << tr("… and %1 more").arg(more);
}

AssessmentCheck check(const char *id, const char *dms, const QString &title, const QString &why) {
  AssessmentCheck c;
  c.id = QLatin1String(id);
  c.dmsKeys = QLatin1String(dms);
  c.title = title;
  c.why = why;
  return c;
}

bool isLarge(const DataType &t) {
  return t.kind == TypeKind::Text || t.kind == TypeKind::Blob || t.kind == TypeKind::Json || t.kind == TypeKind::Jsonb || t.kind == TypeKind::Xml;
}
} // namespace

Assessment::Assessment(const EngineRegistry &engines, MigrationOptions options, CancelToken cancel) : m_engines(engines), m_options(std::move(options)), m_cancel(std::move(cancel)) {}

void Assessment::add(AssessmentCheck c) {
  limit(c.objects);
  m_report.checks.push_back(std::move(c));
}

QString Assessment::one(Connection &c, const QString &sql) const {
  auto result = c.query(SqlText(sql), 1);
  return result && !result->rows.empty() ? result->text(0, 0) : QString();
}

Result<AssessmentReport> Assessment::run(const std::function<void(const QString &)> &progress) {
  m_progress = progress;
  m_report.source = m_options.source.toUrl();
  m_report.target = m_options.target.toUrl();
  m_report.taken = QDateTime::currentDateTimeUtc();
  const auto step = [&](const QString &title, void (Assessment::*method)()) -> Result<> {
    PORTOLAN_TRY(m_cancel.check());
    if (m_progress) m_progress(title);
    (this->*method)();
    return {};
  };
  if (m_progress) m_progress(tr("Connecting"));
  if (!connect()) return m_report;
  PORTOLAN_TRY(step(tr("Schema"), &Assessment::schema));
  PORTOLAN_TRY(step(tr("Tables"), &Assessment::tables));
  PORTOLAN_TRY(step(tr("Names"), &Assessment::names));
  PORTOLAN_TRY(step(tr("Masks"), &Assessment::masks));
  PORTOLAN_TRY(step(tr("Collations"), &Assessment::collations));
  PORTOLAN_TRY(step(tr("Target"), &Assessment::targetState));
  PORTOLAN_TRY(step(tr("Privileges"), &Assessment::privileges));
  PORTOLAN_TRY(step(tr("Large values"), &Assessment::largeValues));
  PORTOLAN_TRY(step(tr("Server settings"), &Assessment::servers));
  PORTOLAN_TRY(step(tr("Change capture"), &Assessment::capture));
  PORTOLAN_TRY(step(tr("Following"), &Assessment::following));
  PORTOLAN_TRY(step(tr("Duration"), &Assessment::duration));
  PORTOLAN_TRY(m_cancel.check());
  return m_report;
}

bool Assessment::connect() {
  const auto side = [&](const char *id, const QString &title, const Endpoint &endpoint, const Secret &secret, const Engine *&engine, std::unique_ptr<Connection> &into) {
    AssessmentCheck c = check(id, "", title, tr("Nothing can be moved without it"));
    auto found = m_engines.require(endpoint.engine);
    auto opened = found ? (*found)->connect(endpoint, secret, m_cancel) : Result<std::unique_ptr<Connection>>(std::unexpected(found.error()));
    if (opened) {
      engine = *found;
      into = std::move(*opened);
      c.finding = into->serverVersion();
    } else {
      c.result = CheckResult::Failed;
      c.finding = opened.error().message();
      if (!opened.error().hint().isEmpty()) c.mend << opened.error().hint();
    }
    const bool good = c.result == CheckResult::Passed;
    add(std::move(c));
    return good;
  };
  const bool source = side("source-connection", tr("Connection to the source"), m_options.source, m_options.sourceSecret, m_sourceEngine, m_source);
  const bool target = side("target-connection", tr("Connection to the target"), m_options.target, m_options.targetSecret, m_targetEngine, m_target);
  if (!source || !target) return false;
  for (Connection *c : {m_source.get(), m_target.get()}) m_wakeUps.push_back(m_cancel.onCancel([c] { c->cancel(); }));
  m_report.sourceVersion = m_source->serverVersion();
  m_report.targetVersion = m_target->serverVersion();
  AssessmentCheck c = check("source-is-not-target", "", tr("Source and target are two databases"), tr("A load onto itself would double or destroy the data"));
  auto here = m_source->serverIdentity(), there = m_target->serverIdentity();
  if (here && there && *here == *there) {
    c.result = CheckResult::Failed;
    c.finding = tr("Both addresses lead to %1").arg(*here);
    c.mend << tr("Name another target, or another schema in it");
  }
  add(std::move(c));
  return true;
}

void Assessment::schema() {
  AssessmentCheck selection = check("selection-rules", "all-check-source-selection-rules", tr("The rules select what was meant"), tr("A rule that matches nothing is mostly a spelling mistake; names are case-sensitive"));
  Scope scope;
  if (sql::isMySqlFamily(m_source->dialect()) && !m_options.source.database.isEmpty()) scope.schemas << m_options.source.database;
  auto catalog = m_source->introspect(scope);
  if (!catalog) {
    selection.result = CheckResult::Failed;
    selection.finding = catalog.error().message();
    selection.mend << catalog.error().hint();
    add(std::move(selection));
    return;
  }
  m_catalog = std::move(*catalog);
  if (auto filter = mapping::ObjectFilter::make(m_options.include, m_options.exclude)) std::erase_if(m_catalog.tables, [&](const Table &t) { return !filter->selects(t.name); });
  NameMap names;
  if (!m_options.mappingFile.isEmpty()) {
    auto m = mapping::Mapping::fromFile(m_options.mappingFile);
    mapping::PlanOptions options;
    options.dialect = m_source->dialect();
    options.changes = m_options.type != MigrationType::FullLoad;
    options.targetSchema = m_options.targetSchema;
    auto plan = m ? m->plan(m_catalog, options) : Result<mapping::MappingPlan>(std::unexpected(m.error()));
    if (!plan) {
      selection.result = CheckResult::Failed;
      selection.finding = plan.error().message();
      if (!plan.error().hint().isEmpty()) selection.mend << plan.error().hint();
      add(std::move(selection));
      return;
    }
    for (const mapping::Problem &p : plan->problems) selection.objects << p.toText(m_options.mappingFile);
    if (!plan->problems.empty()) selection.result = CheckResult::Warning;
    for (const mapping::TablePlan &t : plan->tables) { // several sources may fill one target table
      const Table *from = m_catalog.table(t.source);
      ++m_report.tables;
      if (from && from->estimatedRows >= 0) m_report.estimatedRows = std::max<qint64>(0, m_report.estimatedRows) + from->estimatedRows;
      if (from && from->dataBytes >= 0) m_report.bytes = std::max<qint64>(0, m_report.bytes) + from->dataBytes;
    }
    m_catalog = plan->catalog;
    names = plan->names;
    m_plan.emplace(std::move(*plan));
  }
  const bool counted = m_report.tables > 0;
  for (const Table &t : m_catalog.tables) {
    if (counted) break;
    ++m_report.tables;
    if (t.estimatedRows >= 0) m_report.estimatedRows = std::max<qint64>(0, m_report.estimatedRows) + t.estimatedRows;
    if (t.dataBytes >= 0) m_report.bytes = std::max<qint64>(0, m_report.bytes) + t.dataBytes;
  }
  selection.finding = tr("%1 tables are selected").arg(m_report.tables);
  if (m_catalog.tables.empty()) selection.result = CheckResult::Failed;
  add(std::move(selection));
  if (!m_catalog.warnings.isEmpty()) {
    AssessmentCheck c = check("catalog-readable", "", tr("Everything of the source can be seen"), tr("What cannot be read is not moved"));
    c.result = CheckResult::Warning;
    c.objects = m_catalog.warnings;
    add(std::move(c));
  }
  convert::ConvertOptions options;
  options.from = m_source->dialect();
  options.to = m_target->dialect();
  options.targetVersion = m_target->serverVersion().section(QLatin1Char(' '), 1);
  options.names = m_options.names;
  options.nameMap = names;
  options.policies = m_options.policies;
  if (sql::isMySqlFamily(options.to) && !m_options.target.database.isEmpty())
    for (const Schema &s : m_catalog.schemas) if (!options.nameMap.schemas.contains(s.name)) options.nameMap.schemas.insert(s.name, m_options.target.database);
  auto converted = convert::convertCatalog(m_catalog, options);
  AssessmentCheck types = check("unsupported-constructs", "unsupported-data-types-in-source", tr("Types and objects that can be converted"), tr("What cannot be converted needs a decision by hand"));
  if (!converted) {
    types.result = CheckResult::Failed;
    types.finding = converted.error().message();
    if (!converted.error().hint().isEmpty()) types.mend << converted.error().hint();
    add(std::move(types));
    return;
  }
  m_converted = std::move(*converted);
  m_convertedGood = true;
  int errors = 0, warnings = 0;
  for (const convert::Finding &f : m_converted.findings) {
    if (f.severity == convert::Severity::Info) continue;
    (f.severity == convert::Severity::Error ? errors : warnings)++;
    types.objects << QStringLiteral("%1 %2: %3").arg(f.id, f.object.display(), f.message);
    if (f.severity == convert::Severity::Error && types.mend.size() < 10 && !types.mend.contains(f.action)) types.mend << f.action;
  }
  types.result = errors > 0 ? CheckResult::Failed : warnings > 0 ? CheckResult::Warning : CheckResult::Passed;
  types.finding = tr("%1 to do by hand, %2 to look at").arg(errors).arg(warnings);
  add(std::move(types));
}

void Assessment::tables() {
  const bool changes = m_options.type != MigrationType::FullLoad;
  AssessmentCheck keyless = check("table-without-key", "table-with-no-primary-key-or-unique-constraint, postgres-check-pk, table-with-lob-but-without-primary-key-or-unique-constraint", tr("Tables have a key"),
                                  tr("Changes of a table without key are found by the whole row; large tables become slow, and rows cannot be validated one by one"));
  AssessmentCheck identity = check("replica-identity", "", tr("Replica identity of tables without key"), tr("PostgreSQL logs no old row for UPDATE and DELETE without it, and refuses them once the table is published"));
  AssessmentCheck engines = check("storage-engine", "mysql-check-table-storage-engine", tr("Tables are transactional"), tr("A table without transactions can change while it is read"));
  AssessmentCheck cascades = check("foreign-key-cascades", "mysql-check-cascade-constraints", tr("Cascading foreign keys"), tr("The source's log holds only the parent's change; Portolan replays the children's on the target"));
  AssessmentCheck lost = check("special-columns", "mysql-check-generated-columns, mysql-check-invisible-columns, mysql-check-table-partition, mysql-check-auto-increment", tr("Generated and invisible columns, partitions, identities"), tr("They are created on the target; values of generated columns are computed there"));
  for (const Table &t : m_catalog.tables) {
    const QString name = t.name.display();
    if (t.keyColumns().isEmpty() && t.partitionOf.name.isEmpty()) {
      keyless.objects << name;
      if (m_source->dialect() == sql::Dialect::Postgres && changes && t.replicaIdentity != QLatin1String("f")) {
        identity.objects << name;
        identity.mend << QStringLiteral("ALTER TABLE %1 REPLICA IDENTITY FULL;").arg(sql::quoteName(m_source->dialect(), t.name));
      }
    }
    if (!t.storageEngine.isEmpty() && t.storageEngine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) != 0) {
      engines.objects << QStringLiteral("%1 (%2)").arg(name, t.storageEngine);
      engines.mend << QStringLiteral("ALTER TABLE %1 ENGINE=InnoDB;").arg(sql::quoteName(m_source->dialect(), t.name));
    }
    for (const ForeignKey &f : t.foreignKeys)
      if (f.onDelete >= ReferentialAction::Cascade || f.onUpdate >= ReferentialAction::Cascade) cascades.objects << QStringLiteral("%1.%2").arg(name, f.name);
    for (const Column &c : t.columns)
      if (c.isGenerated() || c.invisible) lost.objects << QStringLiteral("%1.%2").arg(name, c.name);
  }
  const auto finish = [&](AssessmentCheck &c, CheckResult result) {
    if (!c.objects.isEmpty()) { c.result = result; c.finding = tr("%1 found").arg(c.objects.size()); }
    limit(c.mend);
    add(std::move(c));
  };
  finish(keyless, changes ? CheckResult::Warning : CheckResult::Passed);
  if (m_source->dialect() == sql::Dialect::Postgres && changes) finish(identity, CheckResult::Failed);
  if (sql::isMySqlFamily(m_source->dialect())) finish(engines, CheckResult::Warning);
  if (sql::isMySqlFamily(m_source->dialect()) && changes) finish(cascades, CheckResult::Passed);
  finish(lost, CheckResult::Passed);
}

void Assessment::names() {
  AssessmentCheck lengths = check("name-length", "", tr("Names fit the target"), tr("A longer name is cut or refused"));
  AssessmentCheck similar = check("similar-names", "postgres-check-similar-table-name", tr("Names that differ only in case"), tr("A target that folds names would see one table where the source has two"));
  const Capabilities c = m_targetEngine->capabilities();
  QHash<QString, QString> folded;
  if (m_convertedGood)
    for (const Table &t : m_converted.target.tables) {
      const auto tooLong = [&](const QString &n) { return c.maxIdentifierBytes > 0 && (c.maxIdentifierInCharacters ? n.size() : n.toUtf8().size()) > c.maxIdentifierBytes; };
      if (tooLong(t.name.name)) lengths.objects << t.name.display();
      for (const Column &column : t.columns)
        if (tooLong(column.name)) lengths.objects << t.name.display() + QLatin1Char('.') + column.name;
      const QString key = t.name.display().toLower();
      if (folded.contains(key)) similar.objects << folded[key] + QStringLiteral(" / ") + t.name.display();
      folded.insert(key, t.name.display());
    }
  if (!lengths.objects.isEmpty()) { lengths.result = CheckResult::Failed; lengths.mend << tr("Add a rename rule to the mapping"); }
  if (!similar.objects.isEmpty()) similar.result = CheckResult::Warning;
  if (!m_convertedGood) lengths.result = similar.result = CheckResult::Skipped;
  add(std::move(lengths));
  add(std::move(similar));
}

void Assessment::targetState() {
  AssessmentCheck c = check("target-not-empty", "mysql-check-target-secondary-indexes, postgres-check-target-secondary-indexes", tr("Target tables are absent or empty"), tr("Rows that are there already would clash or be mixed with the source's"));
  if (!m_convertedGood) { c.result = CheckResult::Skipped; add(std::move(c)); return; }
  Scope scope;
  scope.tablesOnly = true;
  if (m_target->dialect() != sql::Dialect::Sqlite)
    for (const Table &t : m_converted.target.tables) if (!scope.schemas.contains(t.name.schema)) scope.schemas << t.name.schema;
  auto there = m_target->introspect(scope);
  if (!there) { c.result = CheckResult::Failed; c.finding = there.error().message(); add(std::move(c)); return; }
  QStringList triggers;
  for (const Table &t : m_converted.target.tables) {
    if (!there->table(t.name)) continue;
    if (!one(*m_target, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(sql::quoteName(m_target->dialect(), t.name))).isEmpty()) c.objects << t.name.display();
  }
  if (!c.objects.isEmpty() && m_options.prepare == Prepare::Nothing) {
    c.result = CheckResult::Failed;
    c.mend << tr("Empty or drop the tables with --prepare truncate --yes or --prepare drop --yes, or choose another --target-schema");
  } else if (!c.objects.isEmpty()) {
    c.result = CheckResult::Warning;
    c.finding = tr("These tables hold rows that the task will destroy");
  }
  add(std::move(c));
}

void Assessment::privileges() {
  AssessmentCheck select = check("source-select-privilege", "mysql-check-select-privileges, postgres-check-select-object-privileges", tr("Every table can be read (tried)"), tr("A missing privilege would stop the load in the middle"));
  for (const Table &t : m_catalog.tables) {
    if (m_cancel.isCancelled() || select.objects.size() > MaxObjects) break;
    auto read = m_source->query(SqlText(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(sql::quoteName(m_source->dialect(), t.name))), 1);
    if (read) continue;
    select.result = CheckResult::Failed;
    select.objects << QStringLiteral("%1: %2").arg(t.name.display(), read.error().message());
    select.mend << QStringLiteral("GRANT SELECT ON %1 TO …;").arg(sql::quoteName(m_source->dialect(), t.name));
  }
  limit(select.mend);
  add(std::move(select));
  AssessmentCheck create = check("target-create-privilege", "mysql-check-target-privileges, postgres-check-target-privileges", tr("Tables can be made on the target (tried)"), tr("A missing privilege would stop the task at its first statement"));
  QString schema = m_options.targetSchema;
  if (schema.isEmpty() && m_convertedGood && !m_converted.target.tables.empty()) schema = m_converted.target.tables.front().name.schema;
  const sql::Dialect d = m_target->dialect();
  if (d == sql::Dialect::Postgres && one(*m_target, QStringLiteral("SELECT 1 FROM pg_namespace WHERE nspname = %1").arg(sql::quoteLiteral(d, schema))) != QLatin1String("1")) {
    create.finding = tr("The schema %1 does not exist yet; whether it can be made was asked").arg(schema);
    if (one(*m_target, QStringLiteral("SELECT has_database_privilege(current_database(), 'CREATE')")) != QLatin1String("t")) {
      create.result = CheckResult::Failed;
      create.mend << QStringLiteral("GRANT CREATE ON DATABASE … TO …;");
    }
    add(std::move(create));
    return;
  }
  const QString probe = sql::quoteName(d, {d == sql::Dialect::Sqlite ? QString() : schema, QStringLiteral("portolan_check_%1").arg(QCoreApplication::applicationPid())});
  const auto made = m_target->execute(SqlText(QStringLiteral("CREATE TABLE %1 (a INTEGER)").arg(probe)));
  const auto filled = made ? m_target->execute(SqlText(QStringLiteral("INSERT INTO %1 VALUES (1)").arg(probe))) : made;
  const auto dropped = made ? m_target->execute(SqlText(QStringLiteral("DROP TABLE %1").arg(probe))) : Result<>();
  for (const Result<> *r : {&made, &filled, &dropped})
    if (!*r) { create.result = CheckResult::Failed; create.finding = r->error().message(); }
  if (create.result == CheckResult::Failed) create.mend << (d == sql::Dialect::Postgres ? QStringLiteral("GRANT CREATE, USAGE ON SCHEMA %1 TO …;").arg(sql::quoteIdentifier(d, schema)) : QStringLiteral("GRANT ALL ON %1.* TO …;").arg(sql::quoteIdentifier(d, schema)));
  add(std::move(create));
}

void Assessment::largeValues() {
  AssessmentCheck c = check("large-values", "postgres-check-limited-lob-size, full-lob-not-nullable-at-target, mysql-check-max-allowed-packet-lob", tr("Sizes of large values (measured)"), tr("Values are moved whole, whatever their size; memory and the target's packet limit must take the largest"));
  const sql::Dialect d = m_source->dialect();
  QElapsedTimer timer;
  timer.start();
  int skipped = 0;
  for (const Table &t : m_catalog.tables)
    for (const Column &column : t.columns) {
      if (!isLarge(column.type)) continue;
      if (timer.elapsed() > 20000 || t.estimatedRows > 2'000'000) { ++skipped; continue; }
      const QString name = sql::quoteIdentifier(d, column.name);
      const QString length = d == sql::Dialect::Postgres ? QStringLiteral("octet_length(%1::text)").arg(name) : d == sql::Dialect::Sqlite ? QStringLiteral("length(CAST(%1 AS BLOB))").arg(name) : QStringLiteral("length(%1)").arg(name);
      const qint64 size = one(*m_source, QStringLiteral("SELECT max(%1) FROM %2").arg(length, sql::quoteName(d, t.name))).toLongLong();
      m_largestValue = std::max(m_largestValue, size);
      if (size > (1 << 20)) c.objects << tr("%1.%2: up to %3 MB").arg(t.name.display(), column.name).arg(static_cast<double>(size) / 1048576.0, 0, 'f', 1);
    }
  c.finding = tr("The largest value measured has %1 KB").arg((m_largestValue + 1023) / 1024);
  if (skipped > 0) c.finding += tr("; %1 columns of large tables were not measured").arg(skipped);
  if (sql::isMySqlFamily(m_target->dialect())) {
    const qint64 packet = one(*m_target, QStringLiteral("SELECT @@max_allowed_packet")).toLongLong();
    if (packet > 0 && m_largestValue * 2 > packet) {
      c.result = CheckResult::Failed;
      c.finding += tr("; the target takes packets of %1 KB").arg(packet / 1024);
      c.mend << QStringLiteral("SET GLOBAL max_allowed_packet = 1073741824;");
    }
  }
  add(std::move(c));
}

void Assessment::servers() {
  const auto setting = [&](Connection &c, const char *id, const char *dms, const QString &title, const QString &why, const QString &sql, const std::function<bool(const QString &)> &good, const QString &mend, CheckResult bad) {
    AssessmentCheck k = check(id, dms, title, why);
    const QString value = one(c, sql);
    k.finding = value;
    if (value.isEmpty()) k.result = CheckResult::Skipped;
    else if (!good(value)) { k.result = bad; k.mend << mend; }
    add(std::move(k));
  };
  const auto atLeast = [](qint64 minimum) { return [minimum](const QString &v) { return v.toDouble() >= static_cast<double>(minimum) || v.toDouble() == 0; }; };
  for (Connection *c : {m_source.get(), m_target.get()}) {
    const bool target = c == m_target.get();
    if (sql::isMySqlFamily(c->dialect())) {
      setting(*c, target ? "target-net-timeout" : "source-net-timeout", "mysql-check-target-network-parameter", target ? tr("Network timeouts of the target") : tr("Network timeouts of the source"), tr("A slow chunk must not lose its connection"),
              QStringLiteral("SELECT LEAST(@@net_read_timeout, @@net_write_timeout, @@wait_timeout)"), atLeast(30), QStringLiteral("SET GLOBAL net_read_timeout=300, net_write_timeout=300, wait_timeout=28800;"), CheckResult::Warning);
      setting(*c, target ? "target-statement-time" : "source-statement-time", "mysql-check-max-statement-time", tr("Longest time of a statement"), tr("A limit below the time of the longest chunk ends it"),
              QStringLiteral("SELECT @@max_statement_time"), [](const QString &v) { return v.toDouble() == 0; }, QStringLiteral("SET GLOBAL max_statement_time=0;"), CheckResult::Warning);
      setting(*c, target ? "target-character-set" : "source-character-set", "", tr("Character set"), tr("A target that is not utf8mb4 cannot hold every character"), QStringLiteral("SELECT @@character_set_database"),
              [&](const QString &v) { return !target || v == QLatin1String("utf8mb4"); }, QStringLiteral("ALTER DATABASE … CHARACTER SET utf8mb4;"), CheckResult::Warning);
      if (target) setting(*c, "target-local-infile", "mysql-check-target-localinfile-set", tr("LOAD DATA LOCAL on the target"), tr("Without it rows go by INSERT, which is slower"), QStringLiteral("SELECT @@local_infile"), [](const QString &v) { return v == QLatin1String("1"); }, QStringLiteral("SET GLOBAL local_infile=1;"), CheckResult::Warning);
    } else if (c->dialect() == sql::Dialect::Postgres) {
      setting(*c, target ? "target-encoding" : "source-encoding", "", tr("Encoding of the database"), tr("A target that is not UTF8 cannot hold every character"), QStringLiteral("SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()"),
              [&](const QString &v) { return !target || v == QLatin1String("UTF8"); }, QStringLiteral("CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0;"), CheckResult::Failed);
      setting(*c, target ? "target-statement-time" : "source-statement-time", "", tr("Longest time of a statement"), tr("A limit below the time of the longest chunk ends it"), QStringLiteral("SELECT setting FROM pg_settings WHERE name = 'statement_timeout'"),
              [](const QString &v) { return v == QLatin1String("0"); }, QStringLiteral("ALTER ROLE … SET statement_timeout = 0;"), CheckResult::Warning);
      if (!target) setting(*c, "long-transactions", "postgres-check-longrunningtxn", tr("Transactions open for more than 10 minutes"), tr("The start of change capture waits for them"),
                           QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE xact_start < now() - interval '10 minutes' AND pid <> pg_backend_pid()"), [](const QString &v) { return v == QLatin1String("0"); }, QStringLiteral("SELECT pid, xact_start, query FROM pg_stat_activity WHERE xact_start < now() - interval '10 minutes';"), CheckResult::Warning);
      if (!target) setting(*c, "prepared-transactions", "postgres-check-preparedtxn", tr("Prepared transactions"), tr("A prepared transaction blocks the creation of a replication slot"), QStringLiteral("SELECT count(*) FROM pg_prepared_xacts"), [](const QString &v) { return v == QLatin1String("0"); }, QStringLiteral("COMMIT PREPARED … or ROLLBACK PREPARED …;"), CheckResult::Warning);
    }
  }
  AssessmentCheck zones = check("time-zone", "", tr("Time zones"), tr("Moments are moved in UTC; a wall-clock value keeps what it shows, whatever the zone"));
  const auto zone = [&](Connection &c) { return sql::isMySqlFamily(c.dialect()) ? one(c, QStringLiteral("SELECT @@global.time_zone")) : c.dialect() == sql::Dialect::Postgres ? one(c, QStringLiteral("SELECT setting FROM pg_settings WHERE name = 'TimeZone'")) : QString(); };
  zones.finding = QStringLiteral("%1 / %2").arg(zone(*m_source), zone(*m_target));
  add(std::move(zones));
  AssessmentCheck disk = check("disk-space", "", tr("Space for the run's files and a file target"), tr("A full disk stops the task"));
  const QStorageInfo here(m_targetEngine->capabilities().fileBased ? QFileInfo(m_options.target.path).absolutePath() : QDir::homePath());
  const qint64 needed = m_targetEngine->capabilities().fileBased ? std::max<qint64>(0, m_report.bytes) * 2 + (64 << 20) : (256 << 20);
  disk.finding = tr("%1 MB free on this machine, about %2 MB needed; the space of a database server cannot be seen from here").arg(here.bytesAvailable() >> 20).arg(needed >> 20);
  if (here.bytesAvailable() < needed) { disk.result = CheckResult::Failed; disk.mend << tr("Make room on %1").arg(here.rootPath()); }
  add(std::move(disk));
}

void Assessment::capture() {
  if (m_options.type == MigrationType::FullLoad) {
    AssessmentCheck c = check("change-capture", "", tr("Change capture"), tr("The task does a full load only"));
    c.result = CheckResult::Skipped;
    add(std::move(c));
    return;
  }
  CaptureOptions options;
  options.taskId = QStringLiteral("assess");
  for (const Table &t : m_catalog.tables) options.tables.push_back(t.name);
  for (const CheckLine &line : m_sourceEngine->captureReadiness(*m_source, options)) {
    AssessmentCheck c = check("change-capture", "mysql-check-binlog-format, mysql-check-binlog-image, mysql-check-server-id, mysql-check-replication-privileges, postgres-check-wallevel, postgres-check-maxwalsenders, postgres-check-replication-slots-count", tr("Change capture: %1").arg(line.step),
                              tr("Changes made during and after the load are read from the source's log"));
    c.result = line.state == CheckLine::State::Passed ? CheckResult::Passed : line.state == CheckLine::State::Warning ? CheckResult::Warning : line.state == CheckLine::State::Failed ? CheckResult::Failed : CheckResult::Skipped;
    c.finding = line.text;
    if (!line.wayOut.isEmpty()) c.mend << line.wayOut;
    add(std::move(c));
  }
}

} // namespace portolan::task
