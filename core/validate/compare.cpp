// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validate/compare.h"

#include "core/validate/documents.h"
#include "core/validate/drill.h"

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

namespace portolan::validate {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Validate", text, nullptr, n); }
Error asTarget(Error error) { return error.kind() == ErrorKind::Source ? error.withKind(ErrorKind::Target) : error; }

/// One hash of a segment on one side, or a count.
struct Measure { std::optional<BucketHash> source, target; };

class Comparison {
public:
  Comparison(const End &source, const End &target, const std::vector<TablePair> &pairs, const CompareOptions &options, CompareObserver &observer, const CancelToken &cancel)
      : m_source(source), m_target(target), m_pairs(pairs), m_options(options), m_observer(observer), m_cancel(cancel), m_open(pairs.size()), m_results(pairs.size()) {}

  Result<std::vector<TableResult>> run() {
    makeSegments();
    m_measures.resize(m_segments.size());
    std::vector<std::thread> threads;
    const int jobs = std::clamp(m_options.jobs, 1, 16);
    for (int i = 0; i < jobs; ++i) {
      threads.emplace_back([this] { measureSide(true); });
      threads.emplace_back([this] { measureSide(false); });
    }
    for (std::thread &thread : threads) thread.join();
    if (m_error) return std::unexpected(*m_error);
    PORTOLAN_TRY(m_cancel.check());
    PORTOLAN_TRY(drill());
    if (m_options.depth == Depth::Full) PORTOLAN_TRY(documents());
    return std::move(m_results);
  }

private:
  void makeSegments() {
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
      const TablePair &pair = m_pairs[i];
      m_results[i].source = pair.source;
      m_results[i].target = pair.target;
      const QString sourceKey = pair.chunks.empty() ? QString() : pair.chunks.front().keyColumn;
      const bool ranges = m_options.depth == Depth::Full && pair.chunks.size() > 1 && !sourceKey.isEmpty()
                          && std::all_of(pair.chunks.begin(), pair.chunks.end(), [&](const Chunk &c) { return c.keyColumn == sourceKey; });
      QString targetKey;
      for (const ColumnPair &c : pair.columns)
        if (c.source.name == sourceKey && c.source.canonical == Canonical::Integer) targetKey = c.target.name;
      if (!ranges || targetKey.isEmpty()) {
        m_segments.push_back({i, {}, {}, std::nullopt, std::nullopt});
        if (pair.sourceKey.size() == 1) addKeyRange(m_segments.back(), pair);
        m_open[i].segments = 1;
        continue;
      }
      for (const Chunk &chunk : pair.chunks) m_segments.push_back({i, sourceKey, targetKey, chunk.keyLower, chunk.keyUpper});
      m_open[i].segments = pair.chunks.size();
    }
  }
  /// A single integer key lets a difference be found by ranges instead of scans.
  static void addKeyRange(Segment &segment, const TablePair &pair) {
    for (const ColumnPair &c : pair.columns)
      if (c.source.name == pair.sourceKey.front() && c.source.canonical == Canonical::Integer && c.source.type.isInteger() && c.target.type.isInteger()) {
        segment.sourceKey = c.source.name;
        segment.targetKey = c.target.name;
      }
  }

  void fail(Error error) {
    const std::lock_guard lock(m_mutex);
    if (!m_error) m_error = std::move(error);
    m_failed = true;
  }

  void measureSide(bool ofSource) {
    const End &end = ofSource ? m_source : m_target;
    std::atomic<std::size_t> &next = ofSource ? m_nextSource : m_nextTarget;
    std::unique_ptr<Connection> connection;
    for (;;) {
      const std::size_t i = next++;
      if (i >= m_segments.size() || m_failed || m_cancel.isCancelled()) return;
      if (!connection) {
        auto opened = end.engine->connect(end.endpoint, end.secret, m_cancel);
        if (!opened) { fail(ofSource ? opened.error() : asTarget(opened.error())); return; }
        connection = std::move(*opened);
      }
      const Segment &segment = m_segments[i];
      auto measured = measure(*connection, segment, ofSource);
      if (!measured) {
        Error error = ofSource ? measured.error() : asTarget(measured.error());
        if (error.object().isEmpty()) error.withObject((ofSource ? m_pairs[segment.pair].source : m_pairs[segment.pair].target).display());
        fail(std::move(error));
        return;
      }
      const std::lock_guard lock(m_mutex);
      if (!m_open[segment.pair].started) {
        m_open[segment.pair].started = true;
        m_observer.tableStarted(segment.pair);
      }
      if (ofSource) m_observer.rowsCompared(segment.pair, measured->rows);
      Measure &both = m_measures[i];
      (ofSource ? both.source : both.target) = std::move(*measured);
      if (both.source && both.target) settle(i);
    }
  }

  Result<BucketHash> measure(Connection &connection, const Segment &segment, bool ofSource) const {
    const TablePair &pair = m_pairs[segment.pair];
    if (m_options.depth == Depth::Counts) {
      const sql::Dialect dialect = connection.dialect();
      const SqlText &filter = ofSource ? pair.sourceFilter : pair.targetFilter;
      QString question = QStringLiteral("SELECT count(*) FROM %1").arg(sql::quoteName(dialect, ofSource ? pair.source : pair.target));
      if (!filter.isEmpty()) question += QLatin1String(" WHERE ") + filter.text();
      auto counted = connection.query(SqlText(question), 1);
      if (!counted) return std::unexpected(counted.error());
      return BucketHash{0, counted->text(0, 0).toLongLong(), {}};
    }
    HashRequest request = ofSource ? sourceRequest(pair, segment) : targetRequest(pair, segment);
    if (!segment.lower && !segment.upper) request.keyColumn.clear();
    request.key.clear(); // one sum: nothing to group by
    auto hashes = connection.hashRows(request);
    if (!hashes) return std::unexpected(hashes.error());
    return hashes->empty() ? BucketHash{0, 0, QStringLiteral("0")} : hashes->front();
  }

  /// Both sides of a segment are in; m_mutex is held.
  void settle(std::size_t i) {
    const Segment &segment = m_segments[i];
    TableResult &result = m_results[segment.pair];
    const Measure &both = m_measures[i];
    result.sourceRows += both.source->rows;
    result.targetRows += both.target->rows;
    if (!(*both.source == *both.target) && (both.source->rows != 0 || both.target->rows != 0)) {
      result.equal = false;
      m_different.push_back(i);
    }
    if (--m_open[segment.pair].segments == 0 && result.equal) m_observer.tableDone(segment.pair, result);
  }

  /// From different segments to rows. What turns out to be only a float's spelling is equal after all.
  Result<> drill() {
    if (m_different.empty()) return {};
    std::sort(m_different.begin(), m_different.end());
    if (m_options.depth == Depth::Full) {
      auto source = m_source.engine->connect(m_source.endpoint, m_source.secret, m_cancel);
      if (!source) return std::unexpected(source.error());
      auto target = m_target.engine->connect(m_target.endpoint, m_target.secret, m_cancel);
      if (!target) return std::unexpected(asTarget(target.error()));
      for (const std::size_t i : m_different) {
        const Segment &segment = m_segments[i];
        const qint64 rows = std::max(m_measures[i].source->rows, m_measures[i].target->rows);
        if (m_options.settle) {
          PORTOLAN_TRY(drillWhileChanging(**source, **target, segment, rows));
          continue;
        }
        Drill down(**source, **target, m_pairs[segment.pair], m_options.maxListed, m_results[segment.pair], m_cancel);
        PORTOLAN_TRY(down.run(segment, rows));
      }
    }
    for (std::size_t i = 0; i < m_results.size(); ++i) {
      TableResult &result = m_results[i];
      if (result.equal) continue;
      if (m_options.depth == Depth::Full && result.differences.empty() && result.listComplete && (m_options.settle || result.sourceRows == result.targetRows)) result.equal = true;
      m_observer.tableDone(i, result);
    }
    return {};
  }

  /// A row may differ only because its change is on the way. Each try waits until the target holds what the source had; a
  /// row that differs in the same way every time stays, one that moves on is counted as moving.
  Result<> drillWhileChanging(Connection &source, Connection &target, const Segment &segment, qint64 rows) {
    const TablePair &pair = m_pairs[segment.pair];
    TableResult &result = m_results[segment.pair];
    std::map<QString, std::pair<RowDifference, bool>> standing; // by kind and key; true: looked alike so far
    bool complete = true;
    for (int attempt = 0; attempt < std::max(1, m_options.tries); ++attempt) {
      PORTOLAN_TRY(m_options.settle());
      TableResult look;
      Drill down(source, target, pair, m_options.maxListed, look, m_cancel);
      PORTOLAN_TRY(down.run(segment, rows));
      complete = look.listComplete;
      std::map<QString, std::pair<RowDifference, bool>> now;
      for (RowDifference &d : look.differences) {
        const QString key = QString::number(static_cast<int>(d.kind)) + d.key;
        const auto before = standing.find(key);
        if (attempt > 0 && before == standing.end()) continue; // a change that is on its way now
        bool alike = attempt == 0 || before->second.second;
        if (attempt > 0)
          alike = alike && std::equal(d.cells.begin(), d.cells.end(), before->second.first.cells.begin(), before->second.first.cells.end(),
                                      [](const CellDifference &a, const CellDifference &b) { return a.column == b.column && a.source == b.source && a.target == b.target; });
        now.emplace(key, std::pair(std::move(d), alike));
      }
      standing = std::move(now);
      if (standing.empty() && complete) return {};
    }
    result.listComplete = result.listComplete && complete;
    for (auto &[key, entry] : standing) {
      if (!entry.second) ++result.moving;
      else if (result.differences.size() < m_options.maxListed) result.differences.push_back(std::move(entry.first));
      else result.listComplete = false;
    }
    return {};
  }

  /// JSON between engines, table by table, both sides at once.
  Result<> documents() {
    std::unique_ptr<Connection> source, target;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
      if (!hasDocuments(m_pairs[i])) continue;
      if (!source) {
        auto here = m_source.engine->connect(m_source.endpoint, m_source.secret, m_cancel);
        if (!here) return std::unexpected(here.error());
        source = std::move(*here);
        auto there = m_target.engine->connect(m_target.endpoint, m_target.secret, m_cancel);
        if (!there) return std::unexpected(asTarget(there.error()));
        target = std::move(*there);
      }
      const bool before = m_results[i].equal;
      for (int attempt = m_options.settle ? m_options.tries : 1; attempt > 0; --attempt) {
        if (m_options.settle) PORTOLAN_TRY(m_options.settle());
        TableResult look = m_results[i];
        PORTOLAN_TRY(compareDocuments(*source, *target, m_pairs[i], m_options.maxListed, look, m_cancel));
        if (attempt > 1 && look.differences.size() != m_results[i].differences.size()) continue; // it may be on its way
        m_results[i] = std::move(look);
        break;
      }
      if (before && !m_results[i].equal) m_observer.tableDone(i, m_results[i]);
    }
    return {};
  }

  struct Open { std::size_t segments = 0; bool started = false; };
  const End &m_source, &m_target;
  const std::vector<TablePair> &m_pairs;
  const CompareOptions &m_options;
  CompareObserver &m_observer;
  CancelToken m_cancel;
  std::vector<Segment> m_segments;
  std::vector<Measure> m_measures;
  std::vector<Open> m_open;
  std::vector<TableResult> m_results;
  std::vector<std::size_t> m_different;
  std::mutex m_mutex;
  std::optional<Error> m_error;
  std::atomic<bool> m_failed{false};
  std::atomic<std::size_t> m_nextSource{0}, m_nextTarget{0};
};

} // namespace

QString TableResult::summary() const {
  if (equal && moving > 0) return tr("equal but for %n row(s) that kept changing", static_cast<int>(moving));
  if (equal) return tr("equal");
  if (sourceRows != targetRows) return tr("different: %1 rows at the source, %2 at the target").arg(sourceRows).arg(targetRows);
  if (differences.empty()) return tr("different");
  return listComplete ? tr("different: %n row(s)", static_cast<int>(differences.size())) : tr("different: more than %n row(s)", static_cast<int>(differences.size()));
}

Result<std::vector<TableResult>> compare(const End &source, const End &target, const std::vector<TablePair> &pairs, const CompareOptions &options, CompareObserver &observer, const CancelToken &cancel) {
  Comparison comparison(source, target, pairs, options, observer, cancel);
  return comparison.run();
}

} // namespace portolan::validate
