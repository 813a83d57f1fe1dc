// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TaskDocument that converts, runs, and says how far each step is.
#include "core/task/follow_options.h"
#include "core/task/task_definition.h"
#include "ui/session/background.h"
#include "ui/session/task_document.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>
#include <QStandardPaths>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

struct ConvertInput {
  std::shared_ptr<const Catalog> catalog;
  QStringList include, exclude;
  QByteArray rules;
  QString targetSchema, targetEngine, targetDatabase, targetVersion;
  convert::ConvertOptions options;
};

Catalog selectedPart(const Catalog &all, const mapping::ObjectFilter &filter) {
  Catalog part = all;
  if (filter.isEmpty()) return part;
  std::erase_if(part.tables, [&](const Table &t) { return !filter.selects(t.name); });
  std::erase_if(part.views, [&](const View &v) { return !filter.selects(v.name); });
  std::erase_if(part.routines, [&](const Routine &r) { return !filter.selects(r.name); });
  std::erase_if(part.triggers, [&](const Trigger &t) { return !filter.selects(t.table); });
  std::erase_if(part.events, [&](const Event &e) { return !filter.selects(e.name); });
  return part;
}

/// Where the schemas go when no rule says it: a database of MySQL and a SQLite file hold one schema.
void mapSchemas(const Catalog &source, const ConvertInput &in, NameMap &names) {
  for (const Schema &s : source.schemas) {
    if (names.schemas.contains(s.name)) continue;
    if (!in.targetSchema.isEmpty()) names.schemas.insert(s.name, in.targetSchema);
    else if (in.targetEngine == "sqlite"_L1) names.schemas.insert(s.name, QString());
    else if (in.targetEngine == "mysql"_L1) names.schemas.insert(s.name, in.targetDatabase);
    else if (source.engine == "sqlite"_L1) names.schemas.insert(s.name, u"public"_s);
  }
}

ConversionState convertNow(const ConvertInput &in) {
  ConversionState out;
  out.stale = false;
  auto filter = mapping::ObjectFilter::make(in.include, in.exclude);
  if (!filter) {
    out.error = filter.error();
    return out;
  }
  Catalog part = selectedPart(*in.catalog, *filter);
  convert::ConvertOptions options = in.options;
  if (!in.rules.trimmed().isEmpty()) {
    mapping::Mapping rules = mapping::Mapping::everything();
    out.ruleProblems = mapping::Mapping::check(in.rules, u"rules.json"_s, &rules);
    const bool broken = std::ranges::any_of(out.ruleProblems, [](const mapping::Problem &p) { return p.severity == mapping::Problem::Severity::Error; });
    if (broken) {
      out.error = Error::configuration(QCoreApplication::translate("portolan::ui::TaskDocument", "The mapping rules have errors"))
                      .withHint(QCoreApplication::translate("portolan::ui::TaskDocument", "Go to Rules; each error stands there with its line"));
      return out;
    }
    mapping::PlanOptions planOptions;
    planOptions.dialect = options.from;
    planOptions.targetSchema = in.targetSchema;
    auto plan = rules.plan(part, planOptions);
    if (!plan) {
      out.error = plan.error();
      return out;
    }
    out.ruleProblems.insert(out.ruleProblems.end(), plan->problems.begin(), plan->problems.end());
    out.ruleUse = plan->use;
    part = std::move(plan->catalog);
    options.nameMap = std::move(plan->names);
    out.plan = std::make_shared<const mapping::MappingPlan>(std::move(*plan));
  }
  mapSchemas(part, in, options.nameMap);
  auto converted = convert::convertCatalog(part, options);
  if (!converted) {
    out.error = converted.error();
    return out;
  }
  // An engine that keeps no CREATE statement gets one written in its own dialect, for the left pane.
  convert::ConvertOptions own;
  own.from = own.to = options.from;
  own.names = convert::NamePolicy::Keep;
  own.reviewComments = false;
  if (const auto text = convert::convertCatalog(part, own))
    for (const convert::TargetStatement &s : text->statements) {
      const bool ofTable = s.stage == convert::Stage::Index || s.stage == convert::Stage::ForeignKey || s.stage == convert::Stage::Comment;
      QString &all = out.sourceTexts[ofTable ? u"table:"_s + s.table.display() : s.objectKind + u':' + s.source.display()];
      if (!all.isEmpty()) all += u"\n\n"_s;
      all += s.sql.text() + u';';
    }
  out.options = options;
  out.source = std::make_shared<const Catalog>(std::move(part));
  out.result = std::make_shared<const convert::ConvertedCatalog>(std::move(*converted));
  return out;
}

QString versionNumber(const QString &serverVersion) {
  static const QRegularExpression digits(u"(\\d+(?:\\.\\d+)*)"_s);
  return digits.match(serverVersion).captured(1);
}

Result<> writeFile(const QString &path, const QByteArray &bytes) {
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
  return std::unexpected(Error::state(QCoreApplication::translate("portolan::ui::TaskDocument", "Could not write %1: %2").arg(path, file.errorString())));
}

} // namespace

void TaskDocument::convert() {
  if (m_conversion.running || !m_catalog.catalog) return;
  ConvertInput in;
  in.catalog = m_catalog.catalog;
  in.include = m_definition.include;
  in.exclude = m_definition.exclude + m_definition.unchecked;
  in.rules = m_definition.rulesJson.toUtf8();
  in.targetSchema = m_definition.targetSchema;
  in.targetEngine = m_definition.target.endpoint.engine;
  in.targetDatabase = m_definition.target.endpoint.database;
  in.options.from = dialectOf(m_definition.source.endpoint.engine, m_catalog.catalog.get());
  in.options.to = dialectOf(in.targetEngine, nullptr);
  in.options.targetVersion = versionNumber(side(Side::Target).version);
  in.options.names = m_definition.names;
  in.options.policies = m_definition.policies;
  m_conversion.running = true;
  m_conversion.stale = false; // set again by an edit that comes while the worker is at it
  Q_EMIT conversionChanged();
  inBackground(m_services.jobs, this, [in] { return convertNow(in); }, [this](ConversionState done) {
    const bool stale = m_conversion.stale;
    m_conversion = std::move(done);
    m_conversion.stale = stale;
    Q_EMIT conversionChanged();
    if (stale) convert();
  });
}

Result<MigrationOptions> TaskDocument::options() const {
  MigrationOptions o;
  const TaskDefinition &d = m_definition;
  o.source = d.source.endpoint;
  o.target = d.target.endpoint;
  o.sourceSecret = side(Side::Source).secret;
  o.targetSecret = side(Side::Target).secret;
  o.what = d.what;
  o.type = d.type;
  o.include = d.include;
  o.exclude = d.exclude + d.unchecked;
  o.targetSchema = d.targetSchema;
  o.prepare = d.prepare;
  o.names = d.names;
  o.policies = d.policies;
  o.jobs = d.jobs;
  o.chunkMegabytes = d.chunkMegabytes;
  o.memoryMegabytes = d.memoryMegabytes;
  o.onRowError = d.onRowError;
  o.validate = d.validate;
  o.applyMode = d.applyMode;
  o.onConflict = d.onConflict;
  o.ddl = d.ddl;
  o.installTriggers = d.installTriggers;
  if (d.type == MigrationType::Cdc) o.fromPosition = d.fromPosition;
  o.stopPosition = d.stopPosition;
  o.settingsFile = d.settingsFile;
  if (!d.settings.isEmpty()) {
    auto settings = task::TaskSettings::fromJson(d.settings);
    if (!settings) return std::unexpected(settings.error());
    task::applySettings(*settings, o);
  }
  return o;
}

Run *TaskDocument::lastMigration() const {
  const auto it = std::find_if(m_runs.rbegin(), m_runs.rend(), [](const Run *r) { return r->kind == Run::Kind::Migrate; });
  return it == m_runs.rend() ? nullptr : *it;
}

/// What the scope is asked about: a trigger goes with its table.
ObjectName TaskDocument::scopeName(const HandEdit &edit) const {
  if (edit.kind == "trigger"_L1 && m_catalog.catalog)
    for (const Trigger &t : m_catalog.catalog->triggers)
      if (t.name == edit.object.name && t.table.schema == edit.object.schema) return t.table;
  return edit.object;
}

Result<MigrationOptions> TaskDocument::optionsOf(const Start &start) const {
  auto options = this->options();
  if (!options) return options;
  if (!start.consent.isEmpty()) options->consent = DestructiveConsent::byPerson(start.consent);
  options->resume = start.resume;
  options->cutOver = start.cutOver;
  options->cutOverReadOnly = start.readOnlySource;
  options->cutOverReverse = start.keepWayBack;
  // What a run that is taken up may do to the tables was allowed when it began; it does it only where it had not come to it.
  if ((start.resume || start.following) && !options->consent && options->prepare != Prepare::Nothing) options->consent = DestructiveConsent::byPerson(tr("the answer when the run was started"));
  options->repair = start.repair;
  if (start.following) {
    options->resume = options->followAfterReload = true;
    options->reloadTables = start.only;
    options->stopPosition.clear();
  } else if (!start.only.isEmpty()) {
    options->include = start.only;
  }
  if (start.kind == Run::Kind::Reload) {
    options->what = MigrationWhat::Data;
    options->type = MigrationType::FullLoad;
    options->prepare = Prepare::Truncate;
  }
  return options;
}

bool TaskDocument::hasWayBack() const {
  const Run *run = lastMigration();
  return run && !run->isActive() && !run->folder.isEmpty() && QFile::exists(run->folder + u"/reverse/follow.json"_s);
}

bool TaskDocument::canCleanUp() const {
  const Run *run = lastMigration();
  return run && !run->isActive() && run->state() != Run::State::Succeeded && !run->folder.isEmpty() && QFile::exists(run->folder + u"/follow.json"_s) &&
         !(newestRun()->kind == Run::Kind::CleanUp && newestRun()->state() == Run::State::Succeeded);
}

/// After a run that followed: its changes the other way, or nothing of it left behind.
Result<MigrationOptions> TaskDocument::optionsAfter(const Start &start) const {
  const Run *run = lastMigration();
  if (!run) return std::unexpected(Error::state(tr("No run of this task follows changes")));
  const bool back = start.kind == Run::Kind::Reverse;
  const QString folder = back ? run->folder + u"/reverse"_s : run->folder;
  auto options = loadFollowOptions(folder);
  if (!options) return options;
  options->runFolder = folder;
  options->sourceSecret = side(back ? Side::Target : Side::Source).secret;
  options->targetSecret = side(back ? Side::Source : Side::Target).secret;
  if (back) {
    options->resume = QFile::exists(folder + u"/run.sqlite"_s);
    options->stopPosition.clear();
    options->validate = ValidateLevel::None;
  } else {
    options->cleanUp = true;
    options->consent = DestructiveConsent::byPerson(start.consent);
  }
  return options;
}

/// A comparison with the options that the run which follows was started with: what differs is looked at again once the target
/// has caught up; what a repair writes is newer than the position from which that run goes on, and it is told so.
Result<MigrationOptions> TaskDocument::optionsBeside(const Start &start) const {
  const Run *run = lastMigration();
  if (!run) return std::unexpected(Error::state(tr("Nothing follows changes")));
  auto options = loadFollowOptions(run->folder);
  if (!options) return options;
  options->sourceSecret = side(Side::Source).secret;
  options->targetSecret = side(Side::Target).secret;
  options->jobs = m_definition.jobs;
  options->validateRun = run->folder;
  options->validate = ValidateLevel::Full;
  options->type = MigrationType::FullLoad;
  options->resume = false;
  options->repair = start.repair;
  if (!start.consent.isEmpty()) options->consent = DestructiveConsent::byPerson(start.consent);
  if (!start.only.isEmpty()) {
    options->include = start.only;
    options->editsFolder.clear(); // an edit of an object outside of the scope is no error of this run
  }
  return options;
}

Result<Run *> TaskDocument::startRun(const Start &start) {
  const Run *last = currentRun();
  const bool following = last && last->isActive() && last->progress().phase == MigrationPhase::Following;
  const bool aside = start.kind == Run::Kind::Validate && (start.beside || (following && !start.repair));
  if (newestRun() && newestRun()->isActive() && newestRun() != last) return std::unexpected(Error::state(tr("Run #%1 of this task is still going on").arg(newestRun()->number())).withHint(tr("Stop it first, or wait for its end")));
  if (last && last->isActive() && !(aside && following)) return std::unexpected(Error::state(tr("Run #%1 of this task is still going on").arg(last->number())).withHint(tr("Stop it first, or wait for its end")));
  if (start.kind == Run::Kind::Validate && !m_services.validation) return std::unexpected(Error::state(tr("Nothing here can compare")));
  const bool after = start.kind == Run::Kind::Reverse || start.kind == Run::Kind::CleanUp;
  auto options = after ? optionsAfter(start) : aside ? optionsBeside(start) : optionsOf(start);
  if (!options) return std::unexpected(options.error());
  const QString base = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/runs/"_s;
  const Run *interrupted = start.resume || start.following ? lastMigration() : nullptr;
  if (!after)
    options->runFolder = interrupted && !interrupted->folder.isEmpty()
                           ? interrupted->folder
                           : base + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u'-' + QString::number(nextRunNumber);
  if (!QDir().mkpath(options->runFolder)) return std::unexpected(Error::state(tr("Could not make the run folder %1").arg(options->runFolder)));
  if (!aside && !after && !m_definition.rulesJson.trimmed().isEmpty()) {
    options->mappingFile = options->runFolder + u"/rules.json"_s;
    PORTOLAN_TRY(writeFile(options->mappingFile, m_definition.rulesJson.toUtf8()));
  }
  // Only what is there may be edited: an edit of an object outside of the scope is no error of this run.
  if (!aside && !after && !m_definition.edits.isEmpty() && (start.only.isEmpty() || start.following)) {
    options->editsFolder = options->runFolder + u"/edits"_s;
    QDir().mkpath(options->editsFolder);
    for (const HandEdit &e : m_definition.edits) {
      const QString name = u"%1.%2"_s.arg(e.kind, e.object.display());
      if (isSelected(scopeName(e))) PORTOLAN_TRY(writeFile(options->editsFolder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u".sql"_s, e.sql.toUtf8()));
    }
  }
  auto *run = new Run(nextRunNumber++, m_definition.name, this);
  run->kind = start.kind;
  run->aside = aside || start.kind == Run::Kind::CleanUp;
  run->folder = options->runFolder;
  auto runner = start.kind == Run::Kind::Validate ? m_services.validation(std::move(*options)) : m_services.runner(std::move(*options));
  run->start(m_services.runs, std::move(runner));
  adoptRun(run);
  return run;
}

void TaskDocument::adoptRun(Run *run) {
  run->setParent(this);
  m_runs.push_back(run);
  connect(run, &Run::stateChanged, this, &TaskDocument::runsChanged);
  Q_EMIT runsChanged();
}

int TaskDocument::attention(Step step) const {
  const auto failed = [this](Side s) {
    return int(std::ranges::count_if(side(s).lines, [](const CheckLine &l) { return l.state == CheckLine::State::Failed; }));
  };
  const Run *run = currentRun();
  switch (step) {
  case Step::Source: return failed(Side::Source);
  case Step::Target: return failed(Side::Target) + (sameDatabase() ? 1 : 0) + (m_definition.target.readOnly ? 1 : 0);
  case Step::Scope: return (m_catalog.error ? 1 : 0) + (m_catalog.catalog && selectedTables() == 0 ? 1 : 0) + (missingReferences().empty() ? 0 : 1);
  case Step::Rules: return int(m_conversion.ruleProblems.size());
  case Step::Assess: return m_conversion.error && m_conversion.ruleProblems.empty() ? 1 : 0; // what is wrong with the rules stands there
  case Step::Convert: return int(openFindings().size());
  case Step::Create: return 0;
  case Step::Load: {
    if (!run || run->isActive()) return 0;
    const auto bad = std::ranges::count_if(run->progress().tables, [](const TableProgress &t) { return t.state == TableState::Failed || t.rejected > 0; });
    return int(bad) + (bad == 0 && run->state() == Run::State::Failed ? 1 : 0);
  }
  case Step::Follow: return 0;
  case Step::Validate: return run ? int(std::ranges::count_if(run->progress().tables, [](const TableProgress &t) { return t.state == TableState::Different; })) : 0;
  case Step::Report: return 0;
  }
  return 0;
}

StepState TaskDocument::stepState(Step step) const {
  if (attention(step) > 0) return StepState::Attention;
  const Run *run = currentRun();
  const bool ended = run && !run->isActive();
  const auto compared = [](const Run &r) {
    const auto &tables = r.progress().tables;
    return !r.isActive() && !tables.empty() && std::ranges::all_of(tables, [](const TableProgress &t) { return t.state == TableState::Validated || t.state == TableState::Skipped || t.validation == "equal"_L1; });
  };
  const bool moved = ended && (run->state() == Run::State::Succeeded || run->state() == Run::State::WithRejects || run->state() == Run::State::Different);
  const auto done = [](bool yes) { return yes ? StepState::Done : StepState::NotStarted; };
  switch (step) {
  case Step::Source: return side(Side::Source).testing ? StepState::Running : done(side(Side::Source).passed || m_catalog.catalog);
  case Step::Target: return side(Side::Target).testing ? StepState::Running : done(side(Side::Target).passed);
  case Step::Scope: return m_catalog.loading ? StepState::Running : done(selectedTables() > 0);
  case Step::Rules: return done(m_conversion.result && !m_definition.rulesJson.trimmed().isEmpty());
  case Step::Assess: return m_conversion.running ? StepState::Running : done(bool(m_conversion.result));
  case Step::Convert: return done(bool(m_conversion.result));
  case Step::Create: return done(run && (moved || run->progress().phase > MigrationPhase::Creating) && run->state() != Run::State::Failed);
  case Step::Load: return run && run->isActive() ? StepState::Running : done(moved || (run && run->state() == Run::State::Stopped));
  case Step::Follow: return run && run->isActive() && run->progress().phase == MigrationPhase::Following ? StepState::Running : done(moved && m_definition.type != MigrationType::FullLoad);
  case Step::Validate: return run && run->progress().phase == MigrationPhase::Validating && run->isActive()
                           ? StepState::Running
                           : done((run && compared(*run)) || (newestRun() && compared(*newestRun())));
  case Step::Report: return done(ended);
  }
  return StepState::NotStarted;
}

QString TaskDocument::whyNextIsOff(Step step) const {
  switch (step) {
  case Step::Source:
    if (side(Side::Source).testing) return tr("The source is being tested");
    if (!side(Side::Source).passed && !m_catalog.catalog) return tr("The source is not tested yet");
    return {};
  case Step::Target:
    if (side(Side::Target).testing) return tr("The target is being tested");
    if (sameDatabase()) return tr("Source and target are the same database");
    if (m_definition.target.readOnly) return tr("The target is marked as read only");
    if (!side(Side::Target).passed) return tr("The target is not tested yet");
    return {};
  case Step::Scope:
    if (m_catalog.loading) return tr("The catalog is being read");
    if (!m_catalog.catalog) return tr("The catalog of the source is not read yet");
    if (selectedTables() == 0) return tr("No table is chosen");
    return {};
  case Step::Rules:
    if (std::ranges::any_of(m_conversion.ruleProblems, [](const mapping::Problem &p) { return p.severity == mapping::Problem::Severity::Error; }))
      return tr("The rules have errors");
    return {};
  case Step::Assess:
    if (m_conversion.running) return tr("The schema is being converted");
    return {};
  case Step::Convert:
    // Named here, not blocked: the run leaves these objects out and the report says so.
    return {};
  case Step::Create: return {};
  case Step::Load:
    if (!currentRun()) return tr("Nothing has run yet: press \"Start the run\"");
    if (currentRun()->isActive() && currentRun()->progress().phase != MigrationPhase::Following) return tr("The run is going on");
    return {};
  case Step::Follow:
  case Step::Validate: return {};
  case Step::Report: return tr("This is the last step");
  }
  return {};
}

} // namespace portolan::ui
