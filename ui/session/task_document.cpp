// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task_document.h"

#include "ui/session/background.h"

#include <QSet>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUndoCommand>
#include <utility>

namespace portolan::ui {

using namespace Qt::StringLiterals;

/// Two whole definitions: values are shared, so a step costs what it changed. The first redo() is the edit itself.
class DefinitionCommand : public QUndoCommand {
public:
  DefinitionCommand(TaskDocument &document, const QString &text, QString mergeKey, TaskDefinition before, TaskDefinition after)
      : QUndoCommand(text), m_document(document), m_mergeKey(std::move(mergeKey)), m_before(std::move(before)), m_after(std::move(after)) {}
  void undo() override { m_document.replace(m_before); }
  void redo() override { m_document.replace(m_after); }
  [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
  bool mergeWith(const QUndoCommand *other) override {
    const auto *next = static_cast<const DefinitionCommand *>(other);
    if (next->m_mergeKey != m_mergeKey) return false;
    m_after = next->m_after;
    return true;
  }

private:
  TaskDocument &m_document;
  QString m_mergeKey;
  TaskDefinition m_before, m_after;
};

QString stepTitle(Step step) {
  const auto tr = [](const char *text) { return QCoreApplication::translate("portolan::ui", text); };
  switch (step) {
  case Step::Source: return tr("Source");
  case Step::Target: return tr("Target");
  case Step::Scope: return tr("Scope");
  case Step::Rules: return tr("Rules");
  case Step::Assess: return tr("Assess");
  case Step::Convert: return tr("Convert");
  case Step::Create: return tr("Create");
  case Step::Load: return tr("Load");
  case Step::Follow: return tr("Follow");
  case Step::Validate: return tr("Validate");
  case Step::Report: return tr("Report");
  }
  return {};
}

QString stepHelpPage(Step step) {
  static const char *const pages[] = {"source", "target", "scope", "rules", "assess", "convert", "create", "load", "follow", "validate", "report"};
  static_assert(std::size(pages) == std::size_t(stepCount));
  return QString::fromLatin1(pages[int(step)]);
}

QString exactPattern(const ObjectName &object) {
  const auto escape = [](const QString &name) {
    QString out;
    for (const QChar c : name) {
      const bool special = c == u'%' || c == u'_' || c == u'[' || c == u'.' || c == u']';
      out += special ? u'[' + QString(c) + u']' : QString(c);
    }
    return out;
  };
  return object.schema.isEmpty() ? escape(object.name) : escape(object.schema) + u'.' + escape(object.name);
}

sql::Dialect dialectOf(const QString &engine, const Catalog *catalog) {
  if (engine == "postgres"_L1) return sql::Dialect::Postgres;
  if (engine == "sqlite"_L1) return sql::Dialect::Sqlite;
  if (catalog && catalog->flavour == "MySQL"_L1) return sql::Dialect::MySql;
  if (catalog && catalog->flavour == "PostgreSQL"_L1) return sql::Dialect::Postgres;
  if (catalog && catalog->flavour == "SQLite"_L1) return sql::Dialect::Sqlite;
  return sql::Dialect::MariaDb;
}

TaskDocument::TaskDocument(Services &services, TaskDefinition definition, QObject *parent)
    : QObject(parent), m_services(services), m_definition(std::move(definition)) {
  for (const auto signal : {&TaskDocument::changed, &TaskDocument::catalogChanged, &TaskDocument::conversionChanged, &TaskDocument::runsChanged})
    connect(this, signal, this, &TaskDocument::stepsChanged);
  connect(this, &TaskDocument::sideChanged, this, &TaskDocument::stepsChanged);
}

TaskDocument::~TaskDocument() {
  for (SideState &s : m_sides)
    if (s.cancel) s.cancel->cancel();
  if (m_catalog.cancel) m_catalog.cancel->cancel();
}

void TaskDocument::edit(const QString &text, const QString &mergeKey, const std::function<void(TaskDefinition &)> &change) {
  TaskDefinition next = m_definition;
  change(next);
  if (next == m_definition) return;
  m_undo.push(new DefinitionCommand(*this, text, mergeKey, m_definition, next));
}

void TaskDocument::replace(const TaskDefinition &definition) {
  const TaskDefinition before = std::exchange(m_definition, definition);
  for (const Side s : {Side::Source, Side::Target}) {
    if (before.side(s).endpoint == definition.side(s).endpoint) continue;
    SideState &state = m_sides[std::size_t(s)];
    if (state.cancel) state.cancel->cancel();
    // A password belongs to one server and user; another endpoint does not inherit it.
    if (before.side(s).secretId() != definition.side(s).secretId() && !before.side(s).endpoint.host.isEmpty() && before.side(s).endpoint.host != definition.side(s).endpoint.host) {
      state.secret = Secret();
      state.secretKnown = false;
    }
    state.testing = false;
    state.passed = false;
    state.lines.clear();
    state.version.clear();
    state.identity.clear();
    Q_EMIT sideChanged(s);
  }
  if (before.source.endpoint != definition.source.endpoint) {
    if (m_catalog.cancel) m_catalog.cancel->cancel();
    m_catalog = {};
    Q_EMIT catalogChanged();
  }
  m_conversion.stale = true;
  Q_EMIT changed();
}

void TaskDocument::setSecret(Side side, Secret secret) {
  SideState &state = m_sides[std::size_t(side)];
  state.secret = std::move(secret);
  state.secretKnown = true;
}

void TaskDocument::withSecret(Side side, std::function<void()> next) {
  SideState &state = m_sides[std::size_t(side)];
  const EndpointEntry &entry = m_definition.side(side);
  if (state.secretKnown || !entry.endpoint.path.isEmpty()) return next();
  if (entry.keeping == PasswordKeeping::Keychain) {
    m_services.secrets.read(entry.secretId(), this, [this, side, next = std::move(next)](Result<Secret> secret) {
      SideState &s = m_sides[std::size_t(side)];
      if (secret && !secret->isEmpty()) {
        s.secret = std::move(*secret);
        s.secretKnown = true;
      } else if (!secret) {
        s.lines.push_back({u"keychain"_s, CheckLine::State::Warning, secret.error().message(), secret.error().hint()});
      }
      next();
    });
    return;
  }
  next();
}

void TaskDocument::test(Side side) {
  SideState &state = m_sides[std::size_t(side)];
  if (state.testing) return;
  state.testing = true;
  state.passed = false;
  state.lines.clear();
  state.testedEndpoint = m_definition.side(side).endpoint;
  state.cancel = CancelToken();
  Q_EMIT sideChanged(side);
  withSecret(side, [this, side] { runTest(side); });
}

namespace {
struct TestAnswer { std::vector<CheckLine> lines; bool passed = false; QString version, identity; };

TestAnswer testEndpoint(const Engine &engine, const Endpoint &endpoint, const Secret &secret, const CancelToken &cancel) {
  TestAnswer answer;
  answer.lines = engine.test(endpoint, secret, cancel);
  answer.passed = !answer.lines.empty() && std::ranges::none_of(answer.lines, [](const CheckLine &l) { return l.state == CheckLine::State::Failed; });
  if (!answer.passed || cancel.isCancelled()) return answer;
  auto connection = engine.connect(endpoint, secret, cancel);
  if (!connection) return answer;
  const auto wakeUp = cancel.onCancel([raw = connection->get()] { raw->cancel(); });
  answer.version = (*connection)->serverVersion();
  if (auto identity = (*connection)->serverIdentity()) answer.identity = *identity;
  return answer;
}
} // namespace

void TaskDocument::runTest(Side side) {
  SideState &state = m_sides[std::size_t(side)];
  const Engine *engine = m_services.engines.find(state.testedEndpoint.engine);
  if (!engine) {
    state.testing = false;
    state.lines = {{u"name"_s, CheckLine::State::Failed, tr("No database engine is chosen."), tr("Choose one in the list")}};
    Q_EMIT sideChanged(side);
    return;
  }
  const Endpoint endpoint = state.testedEndpoint;
  inBackground(m_services.jobs, this, [engine, endpoint, secret = state.secret, cancel = *state.cancel] { return testEndpoint(*engine, endpoint, secret, cancel); },
               [this, side, endpoint, token = *state.cancel](TestAnswer answer) {
                 SideState &s = m_sides[std::size_t(side)];
                 // A stale answer speaks about an endpoint that was changed meanwhile.
                 if (token.isCancelled() || s.testedEndpoint != endpoint || m_definition.side(side).endpoint != endpoint) return;
                 s.testing = false;
                 s.cancel.reset();
                 s.lines.insert(s.lines.end(), answer.lines.begin(), answer.lines.end());
                 s.passed = answer.passed;
                 s.version = answer.version;
                 s.identity = answer.identity;
                 const EndpointEntry &entry = m_definition.side(side);
                 if (s.passed && entry.keeping == PasswordKeeping::Keychain && !s.secret.isEmpty())
                   m_services.secrets.write(entry.secretId(), s.secret, this, [this, side](Result<> written) {
                     if (written) return;
                     m_sides[std::size_t(side)].lines.push_back({u"keychain"_s, CheckLine::State::Warning, written.error().message(), written.error().hint()});
                     Q_EMIT sideChanged(side);
                   });
                 Q_EMIT sideChanged(side);
               });
}

void TaskDocument::cancelTest(Side side) {
  SideState &state = m_sides[std::size_t(side)];
  if (!state.testing) return;
  if (state.cancel) state.cancel->cancel();
  state.testing = false;
  state.lines.push_back({u"name"_s, CheckLine::State::Skipped, tr("The test was cancelled."), {}});
  Q_EMIT sideChanged(side);
}

bool TaskDocument::sameDatabase() const {
  const Endpoint &a = m_definition.source.endpoint, &b = m_definition.target.endpoint;
  if (a.engine.isEmpty() || b.engine.isEmpty()) return false;
  if (!a.path.isEmpty() && !b.path.isEmpty()) return a.engine == b.engine && QFileInfo(a.path).absoluteFilePath() == QFileInfo(b.path).absoluteFilePath();
  const SideState &sa = side(Side::Source), &sb = side(Side::Target);
  if (!sa.identity.isEmpty() && !sb.identity.isEmpty()) return a.engine == b.engine && sa.identity == sb.identity;
  return a.engine == b.engine && a.host == b.host && a.port == b.port && a.database == b.database && !a.host.isEmpty();
}

void TaskDocument::fetchCatalog() {
  if (m_catalog.loading) return;
  m_catalog.loading = true;
  m_catalog.error.reset();
  m_catalog.of = m_definition.source.endpoint;
  m_catalog.cancel = CancelToken();
  Q_EMIT catalogChanged();
  withSecret(Side::Source, [this] { startFetch(); });
}

void TaskDocument::cancelFetch() {
  if (!m_catalog.loading) return;
  if (m_catalog.cancel) m_catalog.cancel->cancel();
  m_catalog.cancel.reset();
  m_catalog.loading = false;
  Q_EMIT catalogChanged();
}

void TaskDocument::startFetch() {
  if (!m_catalog.loading || !m_catalog.cancel) return; // cancelled while the keychain was asked
  const Engine *engine = m_services.engines.find(m_catalog.of.engine);
  if (!engine) {
    m_catalog.loading = false;
    m_catalog.error = Error::configuration(tr("No database engine is chosen for the source")).withHint(tr("Go back to Source and choose one"));
    Q_EMIT catalogChanged();
    return;
  }
  const auto work = [engine, endpoint = m_catalog.of, secret = side(Side::Source).secret, cancel = *m_catalog.cancel]() -> Result<std::shared_ptr<const Catalog>> {
    auto connection = engine->connect(endpoint, secret, cancel);
    if (!connection) return std::unexpected(connection.error());
    const auto wakeUp = cancel.onCancel([raw = connection->get()] { raw->cancel(); });
    auto catalog = (*connection)->introspect({});
    if (!catalog) return std::unexpected(catalog.error());
    return std::make_shared<const Catalog>(std::move(*catalog));
  };
  inBackground(m_services.jobs, this, work, [this, of = m_catalog.of, token = *m_catalog.cancel](Result<std::shared_ptr<const Catalog>> answer) {
    if (token.isCancelled() || m_catalog.of != of) return;
    m_catalog.loading = false;
    m_catalog.cancel.reset();
    if (answer) m_catalog.catalog = std::move(*answer);
    else m_catalog.error = answer.error();
    m_conversion.stale = true;
    Q_EMIT catalogChanged();
  });
}

void TaskDocument::setCatalog(const Endpoint &of, Catalog catalog) {
  m_catalog = {};
  m_catalog.of = of;
  m_catalog.catalog = std::make_shared<const Catalog>(std::move(catalog));
  m_conversion.stale = true;
  Q_EMIT catalogChanged();
}

mapping::ObjectFilter TaskDocument::filter() const {
  auto made = mapping::ObjectFilter::make(m_definition.include, m_definition.exclude + m_definition.unchecked);
  return made ? std::move(*made) : mapping::ObjectFilter();
}

bool TaskDocument::isSelected(const ObjectName &object) const { return filter().selects(object); }

const TaskDocument::ScopeState &TaskDocument::scope() const {
  ScopeOf now{m_catalog.catalog, m_definition.include, m_definition.exclude, m_definition.unchecked};
  if (now == m_scopeOf) return m_scope;
  m_scopeOf = std::move(now);
  m_scope = {};
  if (!m_catalog.catalog) return m_scope;
  // What was taken out by hand is looked up: thousands of ticks are no thousands of patterns for each table.
  const QSet<QString> out(m_definition.unchecked.begin(), m_definition.unchecked.end());
  const auto made = mapping::ObjectFilter::make(m_definition.include, m_definition.exclude);
  const auto &tables = m_catalog.catalog->tables;
  QSet<QString> selected, missing;
  m_scope.selected.reserve(tables.size());
  for (const Table &t : tables) {
    const QString pattern = exactPattern(t.name);
    const bool in = (!made || made->selects(t.name)) && !out.contains(pattern);
    m_scope.selected.push_back(in);
    if (in) selected.insert(pattern);
  }
  m_scope.tables = int(selected.size());
  for (std::size_t i = 0; i < tables.size(); ++i)
    for (const ForeignKey &key : tables[i].foreignKeys) {
      const QString pattern = exactPattern(key.referenced);
      if (!m_scope.selected[i] || selected.contains(pattern) || missing.contains(pattern) || !m_catalog.catalog->table(key.referenced)) continue;
      missing.insert(pattern);
      m_scope.missing.push_back(key.referenced);
    }
  return m_scope;
}

Run *TaskDocument::currentRun() const {
  const auto it = std::find_if(m_runs.rbegin(), m_runs.rend(), [](const Run *r) { return !r->aside; });
  return it == m_runs.rend() ? nullptr : *it;
}

const HandEdit *TaskDocument::handEdit(const QString &kind, const ObjectName &object) const {
  const auto it = m_definition.edits.constFind(editKey(kind, object));
  return it == m_definition.edits.cend() ? nullptr : &*it;
}

std::vector<convert::Finding> TaskDocument::openFindings() const {
  std::vector<convert::Finding> open;
  if (!m_conversion.result) return open;
  for (const convert::Finding &f : m_conversion.result->findings) {
    if (f.severity != convert::Severity::Error) continue;
    if (handEdit(f.objectKind, f.object) || m_definition.acknowledged.contains(f.id + u':' + f.object.display())) continue;
    open.push_back(f);
  }
  return open;
}

} // namespace portolan::ui
