// SPDX-License-Identifier: GPL-3.0-or-later
// Doubles for the window's tests: an engine that can hang, a runner that plays a run, a prompter with prepared answers.
#pragma once

#include "ui/main_window.h"
#include "ui/prefs/preferences.h"
#include "ui/task/task_view.h"

#include <QTemporaryDir>
#include <QtTest>
#include <ctime>
#include <thread>

namespace portolan::ui::test {

using namespace Qt::StringLiterals;

inline Catalog shopCatalog(int tables) {
  Catalog c;
  c.engine = u"mysql"_s;
  c.flavour = u"MariaDB"_s;
  c.schemas.push_back({u"shop"_s, {}, {}, {}});
  for (int i = 0; i < tables; ++i) {
    Table t;
    t.name = {u"shop"_s, u"table_%1"_s.arg(i, 5, 10, QLatin1Char('0'))};
    Column id;
    id.name = u"id"_s;
    id.type.kind = TypeKind::Int64;
    id.type.native = u"bigint(20)"_s;
    id.nullable = false;
    t.columns.push_back(id);
    Index key;
    key.primary = key.unique = true;
    key.parts.push_back({u"id"_s, {}, -1, false, {}, {}, {}, {}});
    t.primaryKey = key;
    t.estimatedRows = 1000 + i;
    t.dataBytes = 4096;
    if (i % 10 == 9) {
      ForeignKey fk;
      fk.name = u"fk"_s;
      fk.columns = fk.referencedColumns = QStringList{u"id"_s};
      fk.referenced = {u"shop"_s, u"table_00000"_s};
      t.foreignKeys.push_back(fk);
    }
    c.tables.push_back(t);
  }
  View v;
  v.name = {u"shop"_s, u"a_view"_s};
  v.definition = u"select 1"_s;
  c.views.push_back(v);
  return c;
}

struct FakeWorld {
  std::atomic<bool> hang{false};
  std::atomic<bool> transactionalDdl{false}, changeSource{false};
  std::atomic<int> tests{0}, catalogTables{12};
  QString refused; ///< statements that hold it fail
  QStringList executed;
  QByteArray seenPassword;
  std::mutex mutex;
};

class FakeConnection : public Connection {
public:
  explicit FakeConnection(FakeWorld &world, QString identity) : m_world(world), m_identity(std::move(identity)) {}
  sql::Dialect dialect() const override { return sql::Dialect::MariaDb; }
  QString serverVersion() const override { return u"Fake 1.0"_s; }
  Result<QString> serverIdentity() override { return m_identity; }
  Result<Catalog> introspect(const Scope &) override { return shopCatalog(m_world.catalogTables); }
  Result<> execute(const SqlText &statement) override {
    const std::lock_guard lock(m_world.mutex);
    m_world.executed << statement.text();
    if (m_world.refused.isEmpty() || !statement.text().contains(m_world.refused)) return {};
    return std::unexpected(Error::target(u"refused by the server"_s));
  }
  Result<QueryResult> query(const SqlText &, qint64) override { return QueryResult(); }
  Result<> begin() override { return {}; }
  Result<> commit() override { return {}; }
  Result<> rollback() override { return {}; }
  Result<std::vector<Chunk>> planChunks(const Table &, qint64) override { return std::vector<Chunk>(1); }
  Result<std::unique_ptr<TableReader>> reader(const TableRead &) override { return std::unexpected(Error::source(u"no rows here"_s)); }
  Result<std::unique_ptr<TableWriter>> writer(const TableWrite &) override { return std::unexpected(Error::target(u"no rows here"_s)); }
  Result<QStringList> prepareForLoad() override { return QStringList(); }
  Result<std::vector<BucketHash>> hashRows(const HashRequest &) override { return std::vector<BucketHash>(); }
  Result<QueryResult> canonicalRows(const HashRequest &, qint64) override { return QueryResult(); }
  void cancel() override {}
  bool isOpen() const override { return true; }

private:
  FakeWorld &m_world;
  QString m_identity;
};

/// Answers at once, or waits like a dead server until it is cancelled.
class FakeEngine : public Engine {
public:
  explicit FakeEngine(FakeWorld &world) : m_world(world) {}
  QString id() const override { return u"mysql"_s; } // a URL must be known to be stored
  Capabilities capabilities() const override {
    Capabilities c;
    c.title = u"Fake"_s;
    c.defaultPort = 4000;
    c.transactionalDdl = m_world.transactionalDdl;
    c.changeSource = m_world.changeSource;
    return c;
  }
  QList<OptionSpec> options() const override {
    return {{u"sslmode"_s, u"Encryption"_s, u"How the connection is encrypted"_s, OptionType::Choice, {u"disable"_s, u"prefer"_s, u"require"_s}, u"prefer"_s, false, false},
            {u"compress"_s, u"Compress"_s, u"Compress the traffic"_s, OptionType::Boolean, {}, u"false"_s, false, false},
            {u"connect_timeout"_s, u"Time limit"_s, u"Seconds to wait for an answer"_s, OptionType::Seconds, {}, u"10"_s, false, true}};
  }
  Result<std::unique_ptr<Connection>> connect(const Endpoint &e, const Secret &secret, const CancelToken &cancel) const override {
    if (auto waited = wait(cancel); !waited) return std::unexpected(waited.error());
    const std::lock_guard lock(m_world.mutex);
    m_world.seenPassword = secret.reveal();
    return std::make_unique<FakeConnection>(m_world, e.host + u'/' + e.database);
  }
  std::vector<CheckLine> test(const Endpoint &e, const Secret &, const CancelToken &cancel) const override {
    ++m_world.tests;
    if (!wait(cancel)) return {{u"tcp"_s, CheckLine::State::Failed, u"No answer"_s, u"Is the server running?"_s}};
    if (e.host == "refused"_L1) return {{u"name"_s, CheckLine::State::Passed, u"found"_s, {}}, {u"tcp"_s, CheckLine::State::Failed, u"Connection refused"_s, u"Start the server"_s}};
    return {{u"tcp"_s, CheckLine::State::Passed, u"connected"_s, {}}, {u"login"_s, CheckLine::State::Passed, u"logged in"_s, {}}};
  }
  Result<SnapshotReaders> openSnapshot(const Endpoint &, const Secret &, int, const CaptureOptions *, const CancelToken &) const override { return SnapshotReaders(); }

private:
  Result<> wait(const CancelToken &cancel) const {
    while (m_world.hang && !cancel.isCancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return cancel.check();
  }
  FakeWorld &m_world;
};

/// Plays a run of `tables` tables in `steps` steps.
class FakeRunner : public MigrationRunner {
public:
  /// `follow`: after the load it follows until it is stopped; `end`: how its tables end.
  FakeRunner(MigrationOptions options, int tables, int steps, bool follow = false, TableState end = TableState::Validated) : m_options(std::move(options)), m_steps(steps), m_follow(follow), m_end(end) {
    for (int i = 0; i < tables; ++i) {
      TableProgress t;
      t.source = t.target = {u"shop"_s, u"table_%1"_s.arg(i)};
      t.estimatedRows = 1000;
      m_progress.tables.push_back(t);
    }
  }
  MigrationResult run() override {
    for (int s = 1; s <= m_steps && !m_stop; ++s) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      const std::lock_guard lock(m_mutex);
      m_progress.phase = MigrationPhase::Loading;
      m_progress.version++;
      for (TableProgress &t : m_progress.tables) {
        t.state = s == m_steps ? m_end : TableState::Loading;
        t.rows = 1000 * s / m_steps;
      }
      m_messages.push_back({s, MigrationMessage::Level::Info, u"shop"_s, u"step %1"_s.arg(s)});
    }
    while (m_follow && !m_stop) {
      {
        const std::lock_guard lock(m_mutex);
        m_progress.phase = MigrationPhase::Following;
        m_progress.version++;
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    const std::lock_guard lock(m_mutex);
    MigrationResult r;
    r.exitCode = m_stop ? exit_code::Cancelled : exit_code::Ok;
    r.summary = m_stop ? u"stopped"_s : u"all tables are equal"_s;
    r.runFolder = m_options.runFolder;
    m_progress.phase = m_stop ? MigrationPhase::Cancelled : MigrationPhase::Done;
    m_progress.version++;
    return r;
  }
  void stop() override { m_stop = true; }
  void pause(bool) override {}
  MigrationProgress progress() const override {
    const std::lock_guard lock(m_mutex);
    return m_progress;
  }
  std::vector<MigrationMessage> messagesSince(std::size_t &from) const override {
    const std::lock_guard lock(m_mutex);
    std::vector<MigrationMessage> out(m_messages.begin() + std::ptrdiff_t(std::min(from, m_messages.size())), m_messages.end());
    from = m_messages.size();
    return out;
  }

private:
  MigrationOptions m_options;
  int m_steps;
  bool m_follow;
  TableState m_end;
  std::atomic<bool> m_stop{false};
  mutable std::mutex m_mutex;
  MigrationProgress m_progress;
  std::vector<MigrationMessage> m_messages;
};

/// Answers what the test prepared; keeps what was asked.
class ScriptedPrompter : public Prompter {
public:
  QList<Question> asked;
  int nextAnswer = -1; ///< -1: the last button
  QString nextFile;
  void ask(QWidget *, const Question &q, std::function<void(int)> answer) override {
    asked << q;
    answer(nextAnswer < 0 ? int(q.buttons.size()) - 1 : nextAnswer);
  }
  void password(QWidget *, const QString &, std::function<void(QByteArray)> answer) override { answer("secret"); }
  void openFile(QWidget *, const QString &, const QString &, std::function<void(QString)> answer) override { if (!nextFile.isEmpty()) answer(nextFile); }
  void saveFile(QWidget *, const QString &, const QString &, const QString &, std::function<void(QString)> answer) override { if (!nextFile.isEmpty()) answer(nextFile); }
};

/// Everything a window needs, with doubles.
struct Bench {
  QTemporaryDir folder;
  FakeWorld world;
  EngineRegistry engines;
  MemorySecretKeeper secrets;
  ScriptedPrompter prompter;
  QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
  int runnerTables = 5, runnerSteps = 10;
  bool runnerFollows = false;
  TableState runnerEnd = TableState::Validated;
  QList<MigrationOptions> started;
  Services services{engines, [this](MigrationOptions o) { started << o; return std::make_shared<FakeRunner>(std::move(o), runnerTables, runnerSteps, runnerFollows, runnerEnd); }, secrets, prompter, settings};
  Bench() { engines.add(std::make_unique<FakeEngine>(world)); }
  ~Bench() {
    world.hang = false;
    services.runs.waitForDone();
    services.jobs.waitForDone();
  }
  TaskDefinition definition() const {
    TaskDefinition d;
    d.name = u"test"_s;
    d.source.endpoint = {u"mysql"_s, u"one"_s, 0, u"anna"_s, u"shop"_s, {}, {}};
    d.target.endpoint = {u"mysql"_s, u"two"_s, 0, u"anna"_s, u"shop"_s, {}, {}};
    return d;
  }
};

/// Whether the event loop was kept from turning: more than 100 ms between two beats is a block when this thread computed for
/// more than 100 ms in it, or when it lasts so long that a busy machine cannot be the reason.
class Heartbeat : public QObject {
public:
  Heartbeat() {
    m_timer.setInterval(10);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
    restart();
    m_timer.start();
  }
  void restart() {
    m_worst = m_worstCpu = 0;
    m_blocked = false;
    m_clock.restart();
    m_cpu = cpuMs();
  }
  bool blocked() const { return m_blocked; }
  QString story() const { return u"blocked for %1 ms, %2 ms of them computing"_s.arg(m_worst).arg(m_worstCpu); }
  static qint64 cpuMs() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return qint64(t.tv_sec) * 1000 + t.tv_nsec / 1000000;
  }

private:
  void beat() {
    const qint64 wall = m_clock.restart(), cpu = cpuMs() - m_cpu;
    m_cpu += cpu;
    if (wall > 100 && (cpu > 100 || wall > 3000)) m_blocked = true;
    if (wall <= m_worst) return;
    m_worst = wall;
    m_worstCpu = cpu;
  }
  QTimer m_timer;
  QElapsedTimer m_clock;
  qint64 m_worst = 0, m_worstCpu = 0, m_cpu = 0;
  bool m_blocked = false;
};

} // namespace portolan::ui::test
