// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline against an engine of its own that fails where it is told to: rows arrive once, whatever happens.
#include "core/transfer/loader.h"

#include <QTemporaryDir>
#include <QtTest>
#include <condition_variable>
#include <map>
#include <set>
#include <thread>

using namespace portolan;
using namespace portolan::transfer;

namespace {

/// A database in memory: committed rows and done-marks of one table.
struct World {
  std::mutex mutex;
  std::multiset<std::int64_t> rows;
  std::map<int, int> marks; ///< chunk → how often
  std::set<std::int64_t> badRows;
  int operations = 0, failAt = -1; ///< the n-th operation on the target fails…
  enum class Fault { None, Lost, Deadlock, CommitLost } fault = Fault::None;
  int readsOfChunk[64] = {};
  std::atomic<int> connections{0};
  int indexing = 0, indexingTogether = 0; ///< statements that build an index: now, and at most at once
  std::condition_variable anotherIndex;

  /// The fault that this operation meets, once.
  Fault next() {
    const std::lock_guard lock(mutex);
    if (++operations != failAt) return Fault::None;
    return std::exchange(fault, Fault::None);
  }
};

Error lost() { return Error::source(QStringLiteral("connection lost")).withConnectionLost().withRetryable(); }
Error deadlock() { return Error::source(QStringLiteral("deadlock")).withSqlState(QStringLiteral("40001")).withRetryable().withTransactionLost(); }

class FakeReader : public TableReader {
public:
  FakeReader(std::int64_t from, std::int64_t to) : m_at(from), m_to(to) {}
  [[nodiscard]] const std::vector<Physical> &physicals() const override { return m_physicals; }
  Result<bool> next(RowBatch &batch) override {
    if (batch.columns.empty()) batch.shape(m_physicals);
    batch.clear();
    for (int i = 0; i < 100 && m_at < m_to; ++i) batch.columns[0].appendInteger(m_at++);
    return batch.rows() > 0;
  }

private:
  std::vector<Physical> m_physicals{Physical::Int64};
  std::int64_t m_at, m_to;
};

class FakeConnection : public Connection {
public:
  explicit FakeConnection(World &world) : m_world(world) { ++m_world.connections; }
  ~FakeConnection() override { --m_world.connections; }
  [[nodiscard]] sql::Dialect dialect() const override { return sql::Dialect::Postgres; }
  [[nodiscard]] QString serverVersion() const override { return QStringLiteral("Fake 1"); }
  Result<QString> serverIdentity() override { return QStringLiteral("fake"); }
  Result<Catalog> introspect(const Scope &) override { return Catalog(); }
  Result<> begin() override { return guarded([&] { m_pending.clear(); m_marks.clear(); }); }
  Result<> rollback() override { m_pending.clear(); m_marks.clear(); return {}; }
  Result<> commit() override {
    const World::Fault fault = m_world.next();
    if (fault == World::Fault::Deadlock) return std::unexpected(deadlock());
    if (fault != World::Fault::Lost) apply(); // CommitLost: it arrives, its answer does not
    if (fault == World::Fault::Lost || fault == World::Fault::CommitLost) { m_open = false; return std::unexpected(lost()); }
    return {};
  }
  Result<> execute(const SqlText &statement) override {
    const QString text = statement.text();
    if (text.startsWith(QLatin1String("CREATE INDEX slow"))) { // stands when another one is being built, too
      std::unique_lock lock(m_world.mutex);
      m_world.indexingTogether = std::max(m_world.indexingTogether, ++m_world.indexing);
      m_world.anotherIndex.notify_all();
      m_world.anotherIndex.wait_for(lock, std::chrono::seconds(5), [&] { return m_world.indexingTogether > 1; });
      --m_world.indexing;
    }
    if (text.startsWith(QLatin1String("SAVEPOINT"))) m_savepoint = m_pending.size();
    if (text.startsWith(QLatin1String("ROLLBACK TO"))) m_pending.resize(m_savepoint);
    if (text.contains(QLatin1String("portolan_chunks")) && text.startsWith(QLatin1String("INSERT"))) {
      const QStringList values = text.section(QLatin1String("VALUES ("), 1).split(QLatin1String(", "));
      {
        const std::lock_guard lock(m_world.mutex);
        if (m_world.marks.contains(values[2].toInt())) return std::unexpected(Error::target(QStringLiteral("duplicate key")).withSqlState(QStringLiteral("23505")));
      }
      return guarded([&] { m_marks.push_back(values[2].toInt()); });
    }
    return guarded([] {});
  }
  Result<QueryResult> query(const SqlText &statement, qint64) override {
    QueryResult result;
    if (!m_open) return std::unexpected(lost());
    if (statement.text().contains(QLatin1String("chunk_id ="))) {
      const std::lock_guard lock(m_world.mutex);
      if (m_world.marks.contains(statement.text().section(QLatin1String("chunk_id = "), 1).toInt())) result.rows.push_back({QStringLiteral("1")});
    }
    return result;
  }
  Result<std::vector<Chunk>> planChunks(const Table &, qint64) override { return std::vector<Chunk>(); }
  Result<std::unique_ptr<TableReader>> reader(const TableRead &read) override {
    const QStringList bounds = read.predicate.text().split(QLatin1Char('-'));
    const std::lock_guard lock(m_world.mutex);
    ++m_world.readsOfChunk[bounds[0].toInt() / 1000 % 64];
    return std::make_unique<FakeReader>(bounds[0].toLongLong(), bounds[1].toLongLong());
  }
  Result<std::unique_ptr<TableWriter>> writer(const TableWrite &write) override;
  Result<QStringList> prepareForLoad() override { return QStringList(); }
  Result<std::vector<BucketHash>> hashRows(const HashRequest &) override { return std::vector<BucketHash>(); }
  Result<QueryResult> canonicalRows(const HashRequest &, qint64) override { return QueryResult(); }
  void cancel() override {}
  [[nodiscard]] bool isOpen() const override { return m_open; }

  template<class F> Result<> guarded(F &&action) {
    if (!m_open) return std::unexpected(lost());
    const World::Fault fault = m_world.next();
    if (fault == World::Fault::Lost || fault == World::Fault::CommitLost) { m_open = false; return std::unexpected(lost()); }
    if (fault == World::Fault::Deadlock) return std::unexpected(deadlock());
    action();
    return {};
  }
  World &world() { return m_world; }
  std::vector<std::int64_t> m_pending;

private:
  void apply() {
    const std::lock_guard lock(m_world.mutex);
    m_world.rows.insert(m_pending.begin(), m_pending.end());
    for (const int mark : m_marks) ++m_world.marks[mark];
    m_pending.clear();
    m_marks.clear();
  }
  World &m_world;
  bool m_open = true;
  std::size_t m_savepoint = 0;
  std::vector<int> m_marks;
};

class FakeWriter : public TableWriter {
public:
  explicit FakeWriter(FakeConnection &connection) : m_connection(connection) {}
  Result<> write(const RowBatch &batch) override {
    for (std::size_t i = 0; i < batch.rows(); ++i)
      if (m_connection.world().badRows.contains(batch.columns[0].integer(i))) return std::unexpected(Error::data(QStringLiteral("value refused")).withColumn(QStringLiteral("id")).withSqlState(QStringLiteral("23514")));
    return m_connection.guarded([&] {
      for (std::size_t i = 0; i < batch.rows(); ++i) m_connection.m_pending.push_back(batch.columns[0].integer(i));
    });
  }
  Result<WriteSummary> finish() override { return WriteSummary(); }

private:
  FakeConnection &m_connection;
};

Result<std::unique_ptr<TableWriter>> FakeConnection::writer(const TableWrite &) { return std::make_unique<FakeWriter>(*this); }

class FakeEngine : public Engine {
public:
  explicit FakeEngine(World &world) : m_world(world) {}
  [[nodiscard]] QString id() const override { return QStringLiteral("fake"); }
  [[nodiscard]] Capabilities capabilities() const override { return {}; }
  [[nodiscard]] QList<OptionSpec> options() const override { return {}; }
  Result<std::unique_ptr<Connection>> connect(const Endpoint &, const Secret &, const CancelToken &) const override { return std::make_unique<FakeConnection>(m_world); }
  std::vector<CheckLine> test(const Endpoint &, const Secret &, const CancelToken &) const override { return {}; }
  Result<SnapshotReaders> openSnapshot(const Endpoint &, const Secret &, int count, const CaptureOptions *, const CancelToken &) const override {
    SnapshotReaders readers;
    for (int i = 0; i < count; ++i) readers.readers.push_back(std::make_unique<FakeConnection>(m_world));
    return readers;
  }

private:
  World &m_world;
};

class Watcher : public LoadObserver {
public:
  void tableStarted(std::size_t) override {}
  void rowsWritten(std::size_t, qint64 n, qint64) override { rows += n; }
  void chunkDone(std::size_t, qint64) override { ++chunks; }
  void tableIndexing(std::size_t) override { ++indexing; }
  void tableLoaded(std::size_t) override { ++loaded; }
  void policiesUsed(std::size_t, const PolicyCounts &) override {}
  void retried(std::size_t, const Error &) override { ++retries; }
  void statementFailed(std::size_t, const SqlText &, const Error &) override { ++failed; }
  std::atomic<qint64> rows{0};
  std::atomic<int> chunks{0}, indexing{0}, loaded{0}, retries{0}, failed{0};
};

constexpr int chunkCount = 10;
constexpr std::int64_t rowsPerChunk = 1000;

struct Bench {
  explicit Bench(World &world) : source(world), target(world), engine(world) {
    table.name = {{}, QStringLiteral("t")};
    TableLoad load;
    load.source = &table;
    load.target = table.name;
    load.readColumns << QStringLiteral("id");
    load.columns.push_back({QStringLiteral("id"), {}, false, false});
    load.key << QStringLiteral("id");
    load.afterLoad = {SqlText(QStringLiteral("CREATE INDEX one")), SqlText(QStringLiteral("CREATE INDEX two"))};
    load.afterIndexes = {SqlText(QStringLiteral("ANALYZE"))};
    for (int i = 0; i < chunkCount; ++i) {
      Chunk chunk;
      chunk.id = i;
      chunk.predicate = SqlText(QStringLiteral("%1-%2").arg(i * rowsPerChunk).arg((i + 1) * rowsPerChunk));
      load.chunks.push_back(std::move(chunk));
    }
    loads.push_back(std::move(load));
  }
  Result<LoadOutcome> run(const std::map<std::pair<int, int>, DoneMark> &done = {}) {
    auto store = RunStore::create(folder.filePath(QStringLiteral("run%1").arg(++runs)));
    if (!store) return std::unexpected(store.error());
    RejectFile rejects(folder.filePath(QStringLiteral("rejects.jsonl")));
    options.runId = QStringLiteral("test");
    std::vector<std::unique_ptr<Connection>> readers;
    for (int i = 0; i < 3; ++i) readers.push_back(std::make_unique<FakeConnection>(sourceWorld));
    Loader loader({&sourceEngine, {}, {}}, {&engine, {}, {}}, options, loads, **store, rejects, watcher, cancel);
    return loader.run(std::move(readers), done);
  }
  World sourceWorld;
  World &source, &target;
  FakeEngine engine, sourceEngine{sourceWorld};
  QTemporaryDir folder;
  Table table;
  std::vector<TableLoad> loads;
  LoadOptions options;
  Watcher watcher;
  CancelToken cancel;
  int runs = 0;
};

bool complete(const World &world, std::size_t without = 0) {
  if (world.rows.size() != chunkCount * rowsPerChunk - without) return false;
  return std::set<std::int64_t>(world.rows.begin(), world.rows.end()).size() == world.rows.size();
}

} // namespace

class LoaderTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyRowOnce() {
    World world;
    Bench bench(world);
    auto outcome = bench.run();
    QVERIFY(outcome && !outcome->stopped);
    QVERIFY(complete(world));
    QCOMPARE(world.marks.size(), std::size_t(chunkCount));
    QCOMPARE(bench.watcher.rows.load(), chunkCount * rowsPerChunk);
    QCOMPARE(bench.watcher.loaded.load(), 1);
    QCOMPARE(world.connections.load(), 0);
  }

  /// A worker that builds an index does not take the next one as well: an idle one builds it meanwhile.
  void idleWorkersShareTheIndexes() {
    World world;
    Bench bench(world);
    bench.loads.front().serialIndexes = false;
    bench.loads.front().afterLoad = {SqlText(QStringLiteral("CREATE INDEX slow one")), SqlText(QStringLiteral("CREATE INDEX slow two"))};
    auto outcome = bench.run();
    QVERIFY(outcome && !outcome->stopped);
    QCOMPARE(world.indexingTogether, 2);
    QCOMPARE(bench.watcher.loaded.load(), 1);
  }

  void faultAtEveryOperation_data() {
    QTest::addColumn<int>("fault");
    QTest::newRow("connection lost") << static_cast<int>(World::Fault::Lost);
    QTest::newRow("deadlock") << static_cast<int>(World::Fault::Deadlock);
    QTest::newRow("commit arrived, answer lost") << static_cast<int>(World::Fault::CommitLost);
  }
  void faultAtEveryOperation() {
    QFETCH(int, fault);
    int total = 0;
    {
      World world;
      Bench bench(world);
      QVERIFY(bench.run());
      total = world.operations;
    }
    for (int at = 1; at <= total; at += 3) {
      World world;
      world.failAt = at;
      world.fault = static_cast<World::Fault>(fault);
      Bench bench(world);
      auto outcome = bench.run();
      QVERIFY2(outcome, outcome ? "" : qPrintable(QStringLiteral("at %1: %2").arg(at).arg(outcome.error().toText())));
      QVERIFY2(complete(world), qPrintable(QStringLiteral("at %1: %2 rows").arg(at).arg(world.rows.size())));
      for (const auto &[chunk, times] : world.marks) QCOMPARE(times, 1);
      QCOMPARE(bench.watcher.failed.load(), 0);
    }
  }

  /// A killed run's last session commits its chunk after the resumed run has read the marks: its rows are there once.
  void whatAnEarlierSessionCommitsLateIsKept() {
    World world;
    Bench bench(world);
    for (std::int64_t id = 3000; id < 4000; ++id) world.rows.insert(id);
    world.marks[3] = 1;
    auto outcome = bench.run(); // knows nothing of chunk 3
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().toText()));
    QVERIFY(complete(world));
    QCOMPARE(world.marks[3], 1);
    QCOMPARE(bench.watcher.rows.load(), (chunkCount - 1) * rowsPerChunk);
    QCOMPARE(bench.watcher.chunks.load(), chunkCount);
  }

  void badRowStops() {
    World world;
    world.badRows = {4321};
    Bench bench(world);
    auto outcome = bench.run();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().rowKey(), QStringLiteral("id=4321"));
    QCOMPARE(outcome.error().object(), QStringLiteral("t"));
    QCOMPARE(outcome.error().value(), QStringLiteral("4321"));
    QVERIFY(!world.rows.contains(4321) && !world.marks.contains(4));
  }

  void badRowsAreRejected() {
    World world;
    world.badRows = {0, 999, 4321, 4322, 9999};
    Bench bench(world);
    bench.options.rejectRows = true;
    auto outcome = bench.run();
    QVERIFY(outcome);
    QCOMPARE(outcome->rejected, 5);
    QVERIFY(complete(world, 5));
    QFile file(bench.folder.filePath(QStringLiteral("rejects.jsonl")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 5);
  }

  void tooManyRejectsStop() {
    World world;
    for (int i = 0; i < 200; ++i) world.badRows.insert(i);
    Bench bench(world);
    bench.options.rejectRows = true;
    bench.options.maxRejects = 100;
    auto outcome = bench.run();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind(), ErrorKind::Target);
  }

  void finishedChunksAreNotReadAgain() {
    World world;
    Bench bench(world);
    std::map<std::pair<int, int>, DoneMark> done;
    for (int i = 0; i < chunkCount; i += 2) done[{0, i}] = {rowsPerChunk, 0};
    QVERIFY(bench.run(done));
    for (int i = 0; i < chunkCount; ++i) QCOMPARE(bench.sourceWorld.readsOfChunk[i], i % 2);
    QCOMPARE(world.rows.size(), std::size_t(chunkCount / 2 * rowsPerChunk));
  }

  void stopAndCancel() {
    {
      World world;
      Bench bench(world);
      bench.cancel.requestStop();
      auto outcome = bench.run();
      QVERIFY(outcome && outcome->stopped);
      QCOMPARE(world.rows.size(), world.marks.size() * std::size_t(rowsPerChunk));
    }
    World world;
    Bench bench(world);
    bench.cancel.cancel();
    auto outcome = bench.run();
    QVERIFY(!outcome && outcome.error().isCancelled());
  }

  void aPauseHoldsAndGoesOn() {
    World world;
    Bench bench(world);
    // More than the queues between readers and writers hold.
    constexpr std::int64_t manyRows = 60 * rowsPerChunk;
    bench.options.memoryBytes = 1;
    for (Chunk &chunk : bench.loads.front().chunks) chunk.predicate = SqlText(QStringLiteral("%1-%2").arg(chunk.id * manyRows).arg((chunk.id + 1) * manyRows));
    std::atomic<bool> ended{false};
    // Held shut in the middle of the load: by its own first rows.
    struct Shutter : Watcher {
      explicit Shutter(PauseGate g) : gate(std::move(g)) {}
      void rowsWritten(std::size_t t, qint64 n, qint64 b) override {
        Watcher::rowsWritten(t, n, b);
        if (!done.exchange(true)) gate.set(true);
      }
      PauseGate gate;
      std::atomic<bool> done{false};
    } watcher(bench.options.pause);
    std::thread load([&] {
      auto store = RunStore::create(bench.folder.filePath(QStringLiteral("paused")));
      RejectFile rejects(bench.folder.filePath(QStringLiteral("rejects.jsonl")));
      bench.options.runId = QStringLiteral("test");
      std::vector<std::unique_ptr<Connection>> readers;
      for (int i = 0; i < 3; ++i) readers.push_back(std::make_unique<FakeConnection>(bench.sourceWorld));
      Loader loader({&bench.sourceEngine, {}, {}}, {&bench.engine, {}, {}}, bench.options, bench.loads, **store, rejects, watcher, bench.cancel);
      auto outcome = loader.run(std::move(readers), {});
      ended = outcome && !outcome->stopped;
    });
    while (!watcher.done) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::this_thread::sleep_for(std::chrono::milliseconds(150)); // what was queued is written
    const qint64 held = watcher.rows;
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    const qint64 later = watcher.rows;
    const bool early = ended;
    bench.options.pause.set(false);
    load.join();
    QVERIFY(!early && ended);
    QCOMPARE(later, held);
    QVERIFY(held < chunkCount * manyRows);
    QCOMPARE(world.rows.size(), std::size_t(chunkCount * manyRows));
    QCOMPARE(std::set<std::int64_t>(world.rows.begin(), world.rows.end()).size(), world.rows.size());
  }

  void aStopEndsAPause() {
    World world;
    Bench bench(world);
    bench.options.pause.set(true);
    std::thread stopper([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      bench.cancel.requestStop();
    });
    auto outcome = bench.run();
    stopper.join();
    QVERIFY(outcome && outcome->stopped);
    QVERIFY(world.rows.empty());
  }
};

QTEST_APPLESS_MAIN(LoaderTest)
#include "test_loader.moc"
