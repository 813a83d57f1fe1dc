// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replicate/replication.h"

#include "core/replicate/reader.h"
#include "core/replicate/status_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <thread>

namespace portolan::replicate {

using namespace Qt::Literals;

QString controlSchemaFor(const TargetOptions &target) {
  if (!target.controlSchema.isEmpty()) return target.controlSchema;
  if (target.endpoint.engine == u"postgres"_s) return u"public"_s;
  if (target.endpoint.engine != u"mysql"_s) return {};
  if (!target.endpoint.database.isEmpty()) return target.endpoint.database;
  return target.catalog.tables.empty() ? QString() : target.catalog.tables.front().name.schema;
}

Result<StopPoint> StopPoint::parse(const QString &text, const QString &engine) {
  StopPoint p;
  if (text.isEmpty()) return p;
  if (text == u"now"_s) { p.kind = Kind::Now; return p; }
  QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
  if (time.isValid() && text.contains(u'-') && text.contains(u':')) {
    if (time.timeSpec() == Qt::LocalTime) time = QDateTime(time.date(), time.time(), Qt::UTC);
    p.kind = Kind::AtTime;
    p.micros = time.toMSecsSinceEpoch() * 1000;
    return p;
  }
  p.kind = Kind::AtPosition;
  p.position = {engine, text};
  return p;
}

CaptureOptions captureOptions(const ReplicationOptions &options) {
  CaptureOptions capture;
  capture.taskId = options.taskId;
  capture.tables = options.tables;
  for (const ObjectName &t : options.tables)
    if (!t.schema.isEmpty() && !capture.schemas.contains(t.schema)) capture.schemas << t.schema;
  capture.start = options.start;
  capture.memoryBytes = std::max<std::size_t>(options.memoryBytes / 8, 4u << 20);
  if (!options.runFolder.isEmpty()) capture.spillFolder = QDir(options.runFolder).filePath(u"spill"_s);
  capture.excludeOwnWrites = options.excludeOwnWrites;
  capture.settings = options.captureSettings;
  return capture;
}

QString taskIdFrom(const QString &text) {
  QString id;
  for (const QChar c : text.toLower()) {
    if (id.size() >= 30) break;
    id += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : QChar(u'_');
  }
  const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
  return (id.isEmpty() ? u"run"_s : id) + u'_' + QString::fromLatin1(hash.left(6));
}

class Replication::Private {
public:
  Private(const EngineRegistry &registry, ReplicationOptions given) : engines(registry), options(std::move(given)) {
    for (TargetOptions &t : options.targets) t.controlSchema = controlSchemaFor(t);
  }

  Result<> openAll();
  Result<> firstPositions(const std::vector<bool> &fresh);
  void startLanes();
  void everySecond();
  void writeControlTables(bool last);
  ReplicationResult finish(Result<bool> outcome);

  const EngineRegistry &engines;
  ReplicationOptions options;
  CancelToken cancel;
  const Engine *sourceEngine = nullptr;
  std::vector<std::unique_ptr<Lane>> lanes;
  std::vector<std::unique_ptr<ControlWriter>> controls;
  std::unique_ptr<Reader> reader;
  std::vector<std::thread> threads;
  std::vector<Result<>> laneResults;
  std::thread controlThread;
  std::atomic<bool> controlStop{false};
  std::atomic<bool> stopWanted{false};
  std::atomic<quint64> version{0};
  qint64 historyStart = 0, historyChanges = 0;
  mutable std::mutex mutex;
};

Replication::Replication(const EngineRegistry &engines, ReplicationOptions options) : d(std::make_unique<Private>(engines, std::move(options))) {}
Replication::~Replication() = default;

void Replication::stop() {
  d->stopWanted.store(true);
  d->cancel.requestStop();
}
void Replication::cancel() {
  d->stopWanted.store(true);
  d->cancel.cancel();
}
void Replication::stopAtCurrent() {
  const std::lock_guard lock(d->mutex);
  if (d->reader) d->reader->stopAtCurrent();
  else d->options.stop.kind = StopPoint::Kind::Now;
}
void Replication::pause(bool paused) {
  const std::lock_guard lock(d->mutex);
  if (d->reader) d->reader->pause(paused);
  for (auto &lane : d->lanes) lane->pause(paused);
}

ReplicationProgress Replication::progress() const {
  const std::lock_guard lock(d->mutex);
  ReplicationProgress p;
  if (d->reader) p = d->reader->progress();
  p.version = ++d->version;
  return p;
}

Result<> Replication::Private::openAll() {
  auto source = engines.require(options.source.engine);
  if (!source) return std::unexpected(source.error());
  sourceEngine = *source;
  if (options.targets.empty()) return std::unexpected(Error::internal(u"A replication without a target"_s));
  std::vector<bool> fresh;
  for (const TargetOptions &t : options.targets) {
    auto engine = engines.require(t.endpoint.engine);
    if (!engine) return std::unexpected(engine.error());
    auto lane = std::make_unique<Lane>(*sourceEngine, **engine, options, t, cancel);
    auto stored = lane->open();
    if (!stored) return std::unexpected(stored.error());
    fresh.push_back(!stored->has_value());
    if (fresh.back() && !options.start.isEmpty()) PORTOLAN_TRY(lane->setCheckpoint(options.start));
    controls.push_back(std::make_unique<ControlWriter>(**engine, options, t, cancel));
    const std::lock_guard lock(mutex);
    lanes.push_back(std::move(lane));
  }
  {
    const std::lock_guard lock(mutex);
    reader = std::make_unique<Reader>(*sourceEngine, options, lanes, cancel);
  }
  PORTOLAN_TRY(reader->open(reader->durable()));
  if (options.start.isEmpty()) return firstPositions(fresh);
  return {};
}

/// Targets that never applied and were given no start begin where the stream does.
Result<> Replication::Private::firstPositions(const std::vector<bool> &fresh) {
  if (std::none_of(fresh.begin(), fresh.end(), [](bool f) { return f; })) return {};
  auto now = reader->currentPosition();
  if (!now) return std::unexpected(now.error());
  for (std::size_t i = 0; i < lanes.size(); ++i)
    if (fresh[i]) PORTOLAN_TRY(lanes[i]->setCheckpoint(*now));
  return {};
}

void Replication::Private::startLanes() {
  laneResults.resize(lanes.size());
  for (std::size_t i = 0; i < lanes.size(); ++i) threads.emplace_back([this, i] { laneResults[i] = lanes[i]->run(); });
  controlThread = std::thread([this] {
    int tick = 0;
    while (!controlStop.load()) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      if (++tick % 500 == 50) writeControlTables(false); // every ten seconds, first after one
    }
    writeControlTables(true);
  });
}

void Replication::Private::writeControlTables(bool last) {
  const ReplicationProgress p = reader->progress();
  const qint64 now = Clock::system().nowMicros();
  if (historyStart == 0) historyStart = now;
  const bool slot = now - historyStart >= std::max(1, options.historyMinutes) * 60'000'000LL || last;
  for (std::size_t i = 0; i < controls.size(); ++i) {
    // They inform: a target that is away must not make the replication fail twice.
    if (auto r = controls[i]->status(last ? u"NOT RUNNING"_s : u"CHANGE PROCESSING"_s, p, p.lanes[i]); !r) { controls[i]->drop(); continue; }
    if (slot && i == 0) (void)controls[i]->history(p.lanes[i], historyStart, std::max<qint64>(1, (now - historyStart) / 60'000'000), p.lanes[i].changes - historyChanges, 0);
  }
  if (slot && !p.lanes.empty()) {
    historyStart = now;
    historyChanges = p.lanes.front().changes;
  }
}

void Replication::Private::everySecond() {
  if (options.runFolder.isEmpty()) return;
  switch (takeRequest(options.runFolder)) {
  case RunRequest::None: break;
  case RunRequest::Stop:
    stopWanted.store(true);
    cancel.requestStop();
    break;
  case RunRequest::StopAtCurrent: reader->stopAtCurrent(); break;
  }
  QJsonObject status = progressToJson(reader->progress());
  const QJsonObject stamp = processStamp();
  for (auto it = stamp.begin(); it != stamp.end(); ++it) status[it.key()] = it.value();
  status[u"task"_s] = options.taskId;
  status[u"phase"_s] = u"following"_s;
  if (auto r = writeStatus(options.runFolder, status); !r && options.log) options.log(1, {}, r.error().message());
}

ReplicationResult Replication::Private::finish(Result<bool> outcome) {
  const bool drained = outcome && *outcome;
  for (auto &lane : lanes) drained ? lane->queue().finish() : lane->queue().close();
  for (std::thread &t : threads) t.join();
  if (drained && reader) reader->confirmFinal();
  controlStop.store(true);
  if (controlThread.joinable()) controlThread.join();
  ReplicationResult result;
  for (const auto &r : laneResults)
    if (!r && !result.error && !(stopWanted.load() && (r.error().isCancelled() || isTransientError(r.error())))) result.error = r.error();
  if (!outcome && !result.error && !(stopWanted.load() && (outcome.error().isCancelled() || isTransientError(outcome.error())))) result.error = outcome.error();
  if (reader) {
    result.progress = reader->progress();
    result.position = reader->durable();
    result.stopPosition = reader->stopPosition();
  }
  result.reachedStopPoint = drained && !result.error;
  result.stopped = result.reachedStopPoint || stopWanted.load();
  result.progress.state = result.error ? u"failed"_s : u"stopped"_s;
  if (!options.runFolder.isEmpty()) {
    QJsonObject status = progressToJson(result.progress);
    status[u"task"_s] = options.taskId;
    status[u"phase"_s] = result.progress.state;
    status[u"position"_s] = result.position.text;
    status[u"reachedStopPoint"_s] = result.reachedStopPoint;
    if (result.error) status[u"error"_s] = result.error->toText();
    (void)writeStatus(options.runFolder, status);
  }
  return result;
}

ReplicationResult Replication::run() {
  if (!d->options.runFolder.isEmpty()) {
    QDir().mkpath(d->options.runFolder);
    (void)takeRequest(d->options.runFolder); // one that was meant for an earlier process
  }
  if (auto opened = d->openAll(); !opened) return d->finish(std::unexpected(opened.error()));
  d->startLanes();
  return d->finish(d->reader->run([this] { d->everySecond(); }));
}

} // namespace portolan::replicate
