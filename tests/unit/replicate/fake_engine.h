// SPDX-License-Identifier: GPL-3.0-or-later
// An engine in memory whose calls can be made to fail: the world outlives connections, sources, targets and runs.
#pragma once

#include "core/engines/api/engine.h"
#include "core/replicate/change_ops.h"

#include <condition_variable>
#include <thread>

namespace portolan::testing {

/// What happens at one numbered call.
enum class Fault { None, LoseBefore, LoseAfter, Deadlock, Kill };

struct FakeRow { ChangeOp op; qint64 id, value, movedFrom = -1; }; ///< movedFrom: the key before an update that changed it
struct FakeTransaction {
  std::vector<FakeRow> rows;
  qint64 end = 0;
  bool sliced = false, undone = false; ///< undone: rolled back after its slices came
  QString ddl;
};

/// The databases. Thread-safe.
class FakeWorld {
public:
  std::vector<FakeTransaction> log;
  std::map<QString, std::map<qint64, qint64>> targets; ///< by endpoint path: committed rows
  std::map<QString, qint64> checkpoints;
  std::map<QString, Position> sessions; ///< "target/stream": what the streams of a parallel apply stored
  int sessionApplies = 0;
  qint64 confirmed = 0;
  int opened = 0, applies = 0, largestSlice = 0;
  QList<int> groups;           ///< changes of each target transaction
  int conflictsUntil = 0;      ///< so many of the first target transactions report a conflict
  QStringList violations, modes;

  /// The fault for call number `faultAt` of kind-of-call counting all calls.
  int faultAt = -1;
  Fault fault = Fault::None;
  std::function<void()> kill;
  bool mixedBatches = false; ///< slices come together with whole transactions
  bool dead = false; ///< the process was killed: nothing of it is committed any more
  std::map<QString, int> failTableOnce; ///< "batch": next batch apply fails with a data error

  Fault step() {
    const std::lock_guard lock(m_mutex);
    return m_calls++ == faultAt ? fault : Fault::None;
  }
  [[nodiscard]] int calls() const { const std::lock_guard lock(m_mutex); return m_calls; }
  void restart() { const std::lock_guard lock(m_mutex); m_calls = 0; }
  std::mutex &mutex() { return m_data; }

private:
  mutable std::mutex m_mutex;
  std::mutex m_data;
  int m_calls = 0;
};

inline Error lost() { return Error::source(QStringLiteral("the connection is gone")).withConnectionLost(); }

class FakeSource : public ChangeSource {
public:
  FakeSource(FakeWorld &world, qint64 start, std::size_t perBatch) : m_world(world), m_at(start), m_perBatch(perBatch) {}
  Result<ChangeBatch> next(Deadline deadline) override {
    const Fault f = m_world.step();
    if (f == Fault::Kill) m_world.kill();
    if (f == Fault::LoseBefore || f == Fault::LoseAfter) m_broken = true;
    if (m_broken) return std::unexpected(lost());
    ChangeBatch batch;
    ChangeTable t;
    t.name = {{}, QStringLiteral("t")};
    t.columns = {QStringLiteral("id"), QStringLiteral("v")};
    t.types = std::vector<DataType>(2);
    t.key = {QStringLiteral("id")};
    t.fullBefore = true;
    t.after.shape({Physical::Int64, Physical::Int64});
    t.before.shape({Physical::Int64, Physical::Int64});
    batch.tables.push_back(std::move(t));
    for (const FakeTransaction &x : m_world.log) {
      if (x.end <= m_at || batch.transactions.size() >= m_perBatch) continue;
      if (x.sliced) {
        if (!batch.transactions.empty() && (x.undone || !m_world.mixedBatches)) break;
        if (x.undone && m_row == x.rows.size()) {
          m_row = 0;
          m_at = x.end;
          batch.transactions.emplace_back(); // ends without a position
          continue;
        }
        const std::size_t to = std::min(m_row + 3, x.rows.size());
        add(batch, x, m_row, to);
        const bool more = x.undone || to < x.rows.size();
        batch.transactions.back().continues = more;
        if (more) batch.transactions.back().end = position(x.end - 10); // where it begins
        m_row = more ? to : 0;
        if (!more) m_at = x.end;
        if (more || !m_world.mixedBatches) return batch;
        continue;
      }
      add(batch, x, 0, x.rows.size());
      m_at = x.end;
    }
    if (batch.transactions.empty()) {
      std::this_thread::sleep_until(std::min<Deadline>(deadline, std::chrono::steady_clock::now() + std::chrono::milliseconds(1)));
      batch.tables.clear();
      batch.seen = position(m_world.log.empty() ? 0 : m_world.log.back().end);
    }
    return batch;
  }
  Result<> confirm(const Position &p) override {
    if (m_world.step() == Fault::Kill) m_world.kill();
    const std::lock_guard lock(m_world.mutex());
    const qint64 n = p.text.toLongLong();
    for (const auto &[name, stored] : m_world.checkpoints)
      if (stored < n) m_world.violations << QStringLiteral("confirmed %1 while %2 holds %3").arg(n).arg(name).arg(stored);
    if (n < m_world.confirmed) m_world.violations << QStringLiteral("confirmed backwards");
    m_world.confirmed = n;
    return {};
  }
  Result<CaptureStatus> status() override {
    CaptureStatus s;
    s.received = position(m_at);
    s.current = position(m_world.log.empty() ? 0 : m_world.log.back().end);
    return s;
  }
  static Position position(qint64 n) { return {QStringLiteral("fake"), QString::number(n)}; }

private:
  static void add(ChangeBatch &batch, const FakeTransaction &x, std::size_t from, std::size_t to) {
    ChangeTransaction t;
    t.firstChange = static_cast<std::uint32_t>(batch.changes.size());
    t.end = position(x.end);
    t.id = QString::number(x.end);
    t.commitMicros = 1'700'000'000'000'000 + x.end;
    if (!x.ddl.isEmpty()) {
      batch.ddl.push_back({{}, x.ddl, {{{}, QStringLiteral("t")}}});
      batch.changes.push_back({static_cast<std::uint32_t>(batch.ddl.size()) - 1, ChangeOp::Ddl, -1, -1});
    }
    ChangeTable &table = batch.tables[0];
    for (std::size_t i = from; i < to; ++i) {
      const FakeRow &r = x.rows[i];
      Change c{0, r.op, -1, -1};
      const auto put = [&](RowBatch &rows) {
        rows.columns[0].appendInteger(&rows == &table.before && r.movedFrom >= 0 ? r.movedFrom : r.id);
        rows.columns[1].appendInteger(r.value);
        return static_cast<std::int32_t>(rows.rows()) - 1;
      };
      if (r.op != ChangeOp::Delete) c.after = put(table.after);
      if (r.op != ChangeOp::Insert) c.before = put(table.before);
      batch.changes.push_back(c);
    }
    t.changeCount = static_cast<std::uint32_t>(batch.changes.size()) - t.firstChange;
    batch.transactions.push_back(t);
  }
  FakeWorld &m_world;
  qint64 m_at;
  std::size_t m_perBatch, m_row = 0;
  bool m_broken = false;
};

class FakeTarget : public ChangeTarget {
public:
  FakeTarget(FakeWorld &world, QString name, const QString &stream) : m_world(world), m_name(std::move(name)), m_session(stream == QStringLiteral("0") ? QString() : m_name + QLatin1Char('/') + stream) {}
  Result<QStringList> prepare(const Catalog &) override {
    if (failed(m_world.step())) return std::unexpected(lost());
    return QStringList();
  }
  Result<std::optional<Position>> checkpoint() override {
    if (failed(m_world.step())) return std::unexpected(lost());
    const std::lock_guard lock(m_world.mutex());
    if (!m_session.isEmpty()) {
      const auto found = m_world.sessions.find(m_session);
      return found == m_world.sessions.end() ? std::optional<Position>() : std::optional<Position>(found->second);
    }
    const auto it = m_world.checkpoints.find(m_name);
    if (it == m_world.checkpoints.end()) return std::optional<Position>();
    return std::optional<Position>(FakeSource::position(it->second));
  }
  Result<> setCheckpoint(const Position &p) override {
    if (failed(m_world.step())) return std::unexpected(lost());
    const std::lock_guard lock(m_world.mutex());
    store(p);
    return {};
  }
  Result<ApplySummary> applySlice(const ChangeBatch &batch, ApplyMode) override {
    const Fault f = m_world.step();
    if (f == Fault::Deadlock) { m_open.reset(); return std::unexpected(Error::target(QStringLiteral("deadlock")).withConnectionLost()); }
    if (failed(f)) return std::unexpected(lost());
    const std::lock_guard lock(m_world.mutex());
    m_world.largestSlice = std::max(m_world.largestSlice, static_cast<int>(batch.changes.size()));
    return work(batch);
  }
  Result<> abandonSlices() override { m_open.reset(); return {}; }
  Result<ApplySummary> apply(const ChangeBatch &batch, const Position &p, ApplyMode mode) override {
    const Fault f = m_world.step();
    if (f == Fault::Deadlock) { m_open.reset(); return std::unexpected(Error::target(QStringLiteral("deadlock")).withRetryable()); }
    if (f == Fault::LoseBefore && failed(f)) return std::unexpected(lost());
    if (m_broken) return std::unexpected(lost());
    const std::lock_guard lock(m_world.mutex());
    m_world.modes << (mode == ApplyMode::Batch ? QStringLiteral("batch") : QStringLiteral("transactional"));
    if (mode == ApplyMode::Batch && m_world.failTableOnce[QStringLiteral("batch")]-- > 0) return std::unexpected(Error::data(QStringLiteral("unique violation")));
    if (m_world.dead) return std::unexpected(lost());
    auto done = work(batch);
    if (!done) return done;
    for (const auto &[id, value] : m_written) { // what another session committed meanwhile stays
      if (value) m_world.targets[m_name][id] = *value;
      else m_world.targets[m_name].erase(id);
    }
    store(p);
    m_open.reset();
    ++m_world.applies;
    m_world.groups << static_cast<int>(batch.changes.size());
    if (m_world.groups.size() <= m_world.conflictsUntil) done->conflicts = 1;
    if (!m_session.isEmpty() && !batch.empty()) ++m_world.sessionApplies;
    if (f == Fault::Kill) {
      m_world.dead = true;
      m_world.kill();
    }
    if (f == Fault::LoseAfter) { m_broken = true; return std::unexpected(lost()); }
    return done;
  }

private:
  void store(const Position &p) {
    if (m_session.isEmpty()) m_world.checkpoints[m_name] = p.text.toLongLong();
    else m_world.sessions[m_session] = p;
  }
  bool failed(Fault f) {
    if (f == Fault::Kill) m_world.kill();
    if (f == Fault::LoseBefore || f == Fault::LoseAfter) { m_broken = true; m_open.reset(); }
    return m_broken;
  }
  Result<ApplySummary> work(const ChangeBatch &batch) {
    if (!m_open) {
      m_open = m_world.targets[m_name];
      m_written.clear();
    }
    for (const Change &c : batch.changes) {
      const ChangeTable &t = batch.tables[c.table];
      const RowBatch &rows = c.op == ChangeOp::Delete ? t.before : t.after;
      const auto r = static_cast<std::size_t>(c.op == ChangeOp::Delete ? c.before : c.after);
      const qint64 id = rows.columns[0].integer(r), v = rows.columns[1].integer(r);
      const qint64 old = c.op == ChangeOp::Update ? t.before.columns[0].integer(static_cast<std::size_t>(c.before)) : id;
      const bool there = m_open->contains(old);
      if (there == (c.op == ChangeOp::Insert)) {
        m_world.violations << QStringLiteral("%1 of %2 applied twice or lost").arg(static_cast<int>(c.op)).arg(id);
        m_open.reset();
        return std::unexpected(Error::data(QStringLiteral("conflict")));
      }
      if (c.op == ChangeOp::Delete || old != id) {
        m_open->erase(old);
        m_written[old].reset();
      }
      if (c.op != ChangeOp::Delete) m_written[id] = (*m_open)[id] = v;
    }
    return replicate::summaryOf(batch);
  }
  FakeWorld &m_world;
  QString m_name, m_session;
  std::optional<std::map<qint64, qint64>> m_open;
  std::map<qint64, std::optional<qint64>> m_written;
  bool m_broken = false;
};

class FakeEngine : public Engine {
public:
  explicit FakeEngine(FakeWorld &world) : m_world(world) {}
  [[nodiscard]] QString id() const override { return QStringLiteral("fake"); }
  [[nodiscard]] Capabilities capabilities() const override { return {}; }
  [[nodiscard]] QList<OptionSpec> options() const override { return {}; }
  Result<std::unique_ptr<Connection>> connect(const Endpoint &, const Secret &, const CancelToken &) const override {
    return std::unexpected(Error::target(QStringLiteral("no plain connections here")));
  }
  std::vector<CheckLine> test(const Endpoint &, const Secret &, const CancelToken &) const override { return {}; }
  Result<SnapshotReaders> openSnapshot(const Endpoint &, const Secret &, int, const CaptureOptions *, const CancelToken &) const override {
    return std::unexpected(Error::internal(QStringLiteral("not here")));
  }
  Result<std::unique_ptr<ChangeSource>> changeSource(const Endpoint &, const Secret &, const CaptureOptions &options, const CancelToken &) const override {
    const Fault f = m_world.step();
    if (f == Fault::Kill) m_world.kill();
    if (f == Fault::LoseBefore || f == Fault::LoseAfter) return std::unexpected(lost());
    const std::lock_guard lock(m_world.mutex());
    ++m_world.opened;
    if (options.start.text.toLongLong() < m_world.confirmed) m_world.violations << QStringLiteral("opened before what was confirmed");
    return std::make_unique<FakeSource>(m_world, options.start.text.toLongLong(), perBatch);
  }
  Result<std::unique_ptr<ChangeTarget>> changeTarget(const Endpoint &endpoint, const Secret &, const ApplyOptions &options, const CancelToken &) const override {
    const Fault f = m_world.step();
    if (f == Fault::Kill) m_world.kill();
    if (f == Fault::LoseBefore || f == Fault::LoseAfter) return std::unexpected(lost());
    return std::make_unique<FakeTarget>(m_world, endpoint.path, options.streamId);
  }
  [[nodiscard]] std::optional<int> comparePositions(const Position &a, const Position &b) const override {
    const qint64 x = a.text.toLongLong(), y = b.text.toLongLong();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  std::size_t perBatch = 3;

private:
  FakeWorld &m_world;
};

} // namespace portolan::testing
