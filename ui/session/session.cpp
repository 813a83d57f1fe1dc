// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/base/logging.h"
#include "ui/report/run_report.h"
#include "ui/session/background.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int autosaveMs = 2000;
/// The window's own part of a stored task: key in TaskDefinition::kept.
const QString windowKey = u"portolan-window"_s;

project::RunState storedState(Run::State state) {
  switch (state) {
  case Run::State::Running: case Run::State::Paused: case Run::State::Stopping: return project::RunState::Running;
  case Run::State::Succeeded: return project::RunState::Succeeded;
  case Run::State::WithRejects: case Run::State::Different: return project::RunState::WithRejects;
  case Run::State::Failed: return project::RunState::Failed;
  case Run::State::Cancelled: return project::RunState::Cancelled;
  case Run::State::Interrupted: case Run::State::Stopped: return project::RunState::Interrupted;
  }
  return project::RunState::Failed;
}

Run::State runState(const project::StoredRun &run) {
  switch (run.state) {
  case project::RunState::Running: return Run::State::Interrupted;
  case project::RunState::Interrupted: return run.exitCode == exit_code::Ok ? Run::State::Stopped : Run::State::Interrupted;
  case project::RunState::Succeeded: return Run::State::Succeeded;
  case project::RunState::WithRejects: return run.exitCode == exit_code::Differences ? Run::State::Different : Run::State::WithRejects;
  case project::RunState::Failed: return Run::State::Failed;
  case project::RunState::Cancelled: case project::RunState::Discarded: return Run::State::Cancelled;
  }
  return Run::State::Failed;
}

constexpr std::pair<Run::Kind, const char *> kindKeys[] = {
    {Run::Kind::Migrate, "run"}, {Run::Kind::Reload, "reload"}, {Run::Kind::Validate, "validate"}, {Run::Kind::Reverse, "reverse"}, {Run::Kind::CleanUp, "cleanup"}};

QString kindKey(Run::Kind kind) {
  for (const auto &[k, key] : kindKeys)
    if (k == kind) return QString::fromLatin1(key);
  return {};
}

Run::Kind runKind(const QString &command) {
  for (const auto &[k, key] : kindKeys)
    if (command == QLatin1String(key)) return k;
  return Run::Kind::Migrate;
}

/// A half-typed endpoint has no URL that could be read again; the window's own part of the task holds it as it is.
task::TaskEndpoint taskEndpoint(const EndpointEntry &entry) {
  const bool readable = !entry.endpoint.engine.isEmpty() && Endpoint::fromUrl(entry.endpoint.toUrl());
  return {entry.title(), readable ? entry.endpoint : Endpoint(), entry.keeping == PasswordKeeping::Keychain ? u"keychain:"_s + entry.secretId() : u"ask"_s};
}

/// A name the task format accepts: letter first, then letters, digits, hyphens.
QString formalName(const QString &name) {
  QString out;
  for (const QChar c : name) out += c.isLetterOrNumber() && c.unicode() < 128 ? c : u'-';
  if (out.isEmpty() || !out.front().isLetter()) out.prepend(u't');
  return out.left(255);
}

} // namespace

Session::Session(Services &services, QObject *parent) : QObject(parent), m_services(services) {
  m_autosave.setSingleShot(true);
  m_autosave.setInterval(autosaveMs);
  connect(&m_autosave, &QTimer::timeout, this, [this] { flush(); });
}

Session::~Session() { clear(); }

void Session::clear() {
  flush();
  for (TaskDocument *task : std::exchange(m_tasks, {})) delete task;
  m_ids.clear();
  m_changedTasks.clear();
  m_workspace.reset();
  m_open = false;
  m_nextRun = 1;
  m_loadError.reset();
  m_path.clear();
}

Result<> Session::open(const QString &path) {
  auto workspace = project::Workspace::open(path);
  if (!workspace) return std::unexpected(workspace.error());
  clear();
  m_workspace = std::move(*workspace);
  m_path = QFileInfo(path).absoluteFilePath();
  load();
  return {};
}

void Session::startEmpty() {
  clear();
  if (auto workspace = project::Workspace::inMemory()) m_workspace = std::move(*workspace);
  load();
}

Result<> Session::saveAs(const QString &path) {
  if (!m_workspace) return std::unexpected(Error::state(tr("Nothing is open that could be saved")));
  flush();
  PORTOLAN_TRY(m_workspace->saveCopy(path));
  auto next = project::Workspace::open(path);
  if (!next) return std::unexpected(next.error());
  // The tasks stay as they are; only the file behind them is another one with the same ids.
  m_workspace = std::move(*next);
  m_path = QFileInfo(path).absoluteFilePath();
  Q_EMIT changed();
  return {};
}

QString Session::readOnlyReason() const { return m_workspace && m_workspace->isReadOnly() ? m_workspace->readOnlyReason() : QString(); }
QString Session::title() const { return m_path.isEmpty() ? tr("Unnamed workspace") : QFileInfo(m_path).completeBaseName(); }

void Session::load() {
  m_loading = true;
  m_open = true;
  if (m_workspace) {
    const auto stored = m_workspace->tasks();
    if (!stored) m_loadError = stored.error();
    for (const project::StoredTask &t : stored ? *stored : std::vector<project::StoredTask>{}) {
      TaskDefinition definition = TaskDefinition::fromJson(t.definition.kept.value(windowKey).toObject());
      if (definition.name.isEmpty()) definition.name = t.definition.name;
      if (definition.source.endpoint.engine.isEmpty()) definition.source.endpoint = t.definition.source.endpoint;
      if (definition.target.endpoint.engine.isEmpty()) definition.target.endpoint = t.definition.target.endpoint;
      if (definition.rulesJson.isEmpty()) definition.rulesJson = QString::fromUtf8(t.definition.mappings);
      auto *task = new TaskDocument(m_services, std::move(definition), this);
      m_ids.insert(task, t.id);
      m_tasks.push_back(task);
      if (t.sourceEndpoint > 0)
        if (auto catalog = m_workspace->catalog(t.sourceEndpoint); catalog && *catalog) task->setCatalog(task->definition().source.endpoint, std::move(**catalog));
      auto runs = m_workspace->runs(t.id);
      if (!runs) continue;
      std::ranges::reverse(*runs);
      for (const project::StoredRun &r : *runs) {
        auto *run = new Run(m_nextRun++, task->definition().name, task);
        run->storedId = r.id;
        MigrationResult result;
        result.exitCode = r.exitCode;
        result.summary = r.summary;
        result.runFolder = run->folder = r.runFolder;
        run->kind = runKind(r.command);
        result.reportPath = r.reportPath;
        MigrationProgress progress;
        progress.rows = r.rows;
        progress.bytes = r.bytes;
        progress.rejected = r.rejected;
        progress.phase = MigrationPhase::Done;
        if (r.finished.isValid()) progress.secondsElapsed = double(r.started.msecsTo(r.finished)) / 1000.0;
        readRunReport(r.runFolder, progress, result);
        std::vector<MigrationMessage> messages;
        if (auto events = m_workspace->events(r.id))
          for (const project::RunEvent &e : *events) messages.push_back({e.micros, MigrationMessage::Level(std::clamp(e.level, 0, 2)), e.object, e.text});
        run->restore(runState(r), r.started, r.finished, result, progress, std::move(messages));
        task->adoptRun(run);
      }
      task->nextRunNumber = m_nextRun;
      watch(task);
    }
  }
  m_loading = false;
  m_dirty = false;
  Q_EMIT tasksChanged();
  Q_EMIT opened(); // last: what is asked then stays
}

void Session::watch(TaskDocument *task) {
  const auto touch = [this, task] {
    if (m_loading) return;
    m_changedTasks.insert(task);
    m_dirty = true;
    if (!m_autosave.isActive()) m_autosave.start();
    Q_EMIT changed();
  };
  connect(task, &TaskDocument::changed, this, touch);
  connect(task, &TaskDocument::runsChanged, this, [this, task, touch] {
    for (const TaskDocument *t : m_tasks) m_nextRun = std::max(m_nextRun, t->nextRunNumber);
    for (TaskDocument *t : m_tasks) t->nextRunNumber = m_nextRun;
    touch();
    storeRuns(task);
  });
  connect(task, &TaskDocument::sideChanged, this, &Session::changed);
  connect(task, &TaskDocument::catalogChanged, this, [this, task] { if (!m_loading) storeCatalog(task); });
}

TaskDocument *Session::addTask(TaskDefinition definition) {
  if (!m_open) startEmpty();
  definition.name = freeTaskName(definition.name);
  auto *task = new TaskDocument(m_services, std::move(definition), this);
  task->nextRunNumber = m_nextRun;
  m_tasks.push_back(task);
  watch(task);
  m_changedTasks.insert(task);
  m_dirty = true;
  m_autosave.start();
  Q_EMIT tasksChanged();
  return task;
}

void Session::removeTask(TaskDocument *task) {
  std::erase(m_tasks, task);
  m_changedTasks.remove(task);
  if (m_workspace && m_ids.contains(task))
    if (auto removed = m_workspace->removeTask(m_ids.take(task)); !removed) qCWarning(logUi) << removed.error().toText();
  Q_EMIT tasksChanged();
  task->deleteLater();
}

QString Session::freeTaskName(const QString &wish) const {
  const QString base = wish.isEmpty() ? tr("migration") : wish;
  const auto taken = [this](const QString &name) { return std::ranges::any_of(m_tasks, [&name](const TaskDocument *t) { return t->definition().name == name; }); };
  QString name = base;
  for (int i = 2; taken(name); ++i) name = u"%1-%2"_s.arg(base).arg(i);
  return name;
}

std::vector<EndpointEntry> Session::endpoints() const {
  std::vector<EndpointEntry> out;
  for (const TaskDocument *t : m_tasks)
    for (const Side side : {Side::Source, Side::Target}) {
      const EndpointEntry &e = t->definition().side(side);
      const bool empty = e.endpoint.engine.isEmpty() || (e.endpoint.path.isEmpty() && e.endpoint.database.isEmpty() && e.endpoint.host.isEmpty());
      if (!empty && std::ranges::none_of(out, [&e](const EndpointEntry &o) { return o.endpoint == e.endpoint; })) out.push_back(e);
    }
  return out;
}

std::vector<Run *> Session::activeRuns() const {
  std::vector<Run *> out;
  for (const TaskDocument *t : m_tasks)
    for (Run *r : t->runs())
      if (r->isActive()) out.push_back(r);
  return out;
}

std::vector<Run *> Session::interruptedRuns() const {
  std::vector<Run *> out;
  for (const TaskDocument *t : m_tasks)
    if (Run *last = t->currentRun(); last && last->state() == Run::State::Interrupted) out.push_back(last);
  return out;
}

void Session::flush() {
  m_autosave.stop();
  if (!m_workspace || m_workspace->isReadOnly()) return;
  for (TaskDocument *task : std::exchange(m_changedTasks, {})) storeTask(task);
  m_dirty = false;
  Q_EMIT changed();
}

void Session::storeTask(TaskDocument *task) {
  const TaskDefinition &d = task->definition();
  project::StoredTask stored;
  stored.id = m_ids.value(task, 0);
  stored.definition.name = formalName(d.name);
  stored.definition.type = d.type;
  stored.definition.source = taskEndpoint(d.source);
  stored.definition.target = taskEndpoint(d.target);
  stored.definition.mappings = d.rulesJson.toUtf8();
  stored.definition.kept.insert(windowKey, d.toJson());
  stored.modified = QDateTime::currentDateTimeUtc();
  const auto storeSide = [this](const EndpointEntry &e) -> qint64 {
    if (e.endpoint.engine.isEmpty() || !Endpoint::fromUrl(e.endpoint.toUrl())) return 0;
    const auto known = m_workspace->endpoints();
    project::StoredEndpoint endpoint;
    endpoint.name = e.title().isEmpty() ? e.endpoint.toUrl() : e.title();
    for (const project::StoredEndpoint &k : known ? *known : std::vector<project::StoredEndpoint>{})
      if (k.name == endpoint.name) endpoint = k;
    endpoint.endpoint = e.endpoint;
    endpoint.production = e.production;
    endpoint.readOnly = e.readOnly;
    auto id = m_workspace->storeEndpoint(endpoint);
    return id ? *id : 0;
  };
  stored.sourceEndpoint = storeSide(d.source);
  stored.targetEndpoint = storeSide(d.target);
  if (auto id = m_workspace->storeTask(stored)) m_ids.insert(task, *id);
  else qCWarning(logUi) << "the task could not be stored:" << id.error().toText();
}

void Session::storeCatalog(TaskDocument *task) {
  if (!m_workspace || m_workspace->isReadOnly() || !task->catalog().catalog) return;
  storeTask(task);
  const auto stored = m_workspace->tasks();
  for (const project::StoredTask &t : stored ? *stored : std::vector<project::StoredTask>{}) {
    if (t.id != m_ids.value(task, -1) || t.sourceEndpoint == 0) continue;
    // Thousands of tables take their time to be written: not in the GUI thread.
    inBackground(m_services.jobs, this, [workspace = m_workspace, catalog = task->catalog().catalog, id = t.sourceEndpoint] { return workspace->storeCatalog(id, *catalog); },
                 [](Result<> written) { if (!written) qCWarning(logUi) << "the catalog could not be stored:" << written.error().toText(); });
  }
}

void Session::storeRuns(TaskDocument *task) {
  if (!m_workspace || m_workspace->isReadOnly() || m_loading) return;
  if (!m_ids.contains(task)) storeTask(task);
  const qint64 taskId = m_ids.value(task, 0);
  if (taskId == 0) return;
  for (Run *run : task->runs()) {
    if (run->storedId == 0) {
      auto id = m_workspace->startRun(taskId, kindKey(run->kind), run->folder);
      if (!id) continue;
      run->storedId = *id;
    }
    if (run != task->currentRun() && run != task->newestRun()) continue;
    project::StoredRun stored;
    stored.id = run->storedId;
    stored.taskId = taskId;
    stored.state = storedState(run->state());
    stored.command = kindKey(run->kind);
    stored.started = run->started();
    stored.finished = run->finished();
    stored.exitCode = run->isActive() ? -1 : run->result().exitCode;
    stored.summary = run->result().summary;
    stored.runFolder = run->folder;
    stored.reportPath = run->result().reportPath;
    stored.rows = run->progress().rows;
    stored.bytes = run->progress().bytes;
    stored.rejected = run->progress().rejected;
    if (auto updated = m_workspace->updateRun(stored); !updated) qCWarning(logUi) << updated.error().toText();
    if (run->isActive() || std::exchange(run->eventsStored, true)) continue;
    std::vector<project::RunEvent> events;
    for (const MigrationMessage &m : run->messages()) events.push_back({m.micros, int(m.level), m.object, m.text});
    if (auto added = m_workspace->addEvents(run->storedId, events); !added) qCWarning(logUi) << added.error().toText();
  }
}

} // namespace portolan::ui
