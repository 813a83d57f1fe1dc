// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/change_source.h"

#include "core/base/logging.h"

#include <QSet>

#include <ma_pvio.h>
#include <poll.h>

namespace portolan::mysql {

using namespace binlog;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

Error stop(const QString &message, const QString &hint) { return Error::source(message).withEngine(QStringLiteral("mysql")).withHint(hint); }

} // namespace

BinlogSource::~BinlogSource() {
  m_wakeUp.release();
  m_running.reset();
}

Position BinlogSource::position() const { return m_committed.toPosition(); }

/// Bytes wait in the library's own cache or on the socket.
bool BinlogSource::dataReady(Deadline deadline) {
  const MARIADB_PVIO *pvio = m_stream->handle()->net.pvio;
  for (;;) {
    if (!pvio || (pvio->cache && pvio->cache_pos < pvio->cache + pvio->cache_size)) return true; // without a connection the read tells why
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
    pollfd p{static_cast<int>(mysql_get_socket(m_stream->handle())), POLLIN, 0};
    if (::poll(&p, 1, static_cast<int>(std::clamp<long long>(left, 0, 200))) > 0) return true;
    if (left <= 0 || m_token.isCancelled()) return false;
  }
}

Result<ChangeBatch> BinlogSource::next(Deadline deadline) {
  PORTOLAN_TRY(m_token.check());
  // A server that says nothing, not even a heartbeat, is gone.
  for (;;) {
    const bool something = !m_sink.batch.transactions.empty();
    if (m_sliceReady || (something && !m_open && m_sink.wireBytes >= m_wireLimit)) break;
    if (m_nested.empty() && !dataReady(something && !m_open ? std::chrono::steady_clock::now() : deadline)) {
      PORTOLAN_TRY(m_token.check());
      if (Clock::system().nowMicros() - m_lastHeard > 30 * microsPerSecond)
        return std::unexpected(Error::source(tr("The source has sent no heartbeat for 30 seconds")).withEngine(QStringLiteral("mysql")).withConnectionLost().withRetryable());
      break;
    }
    PORTOLAN_TRY(m_nested.empty() ? readEvent() : readNested());
    if (std::chrono::steady_clock::now() >= deadline && !m_open) break;
    if (std::chrono::steady_clock::now() >= deadline && m_open && m_sink.batch.transactions.empty()) break; // goes on with the next call
  }
  if (m_open && !m_sliceReady) return ChangeBatch{}; // the rows read so far stay until their transaction is whole
  return takeBatch();
}

ChangeBatch BinlogSource::takeBatch() {
  Sink fresh;
  std::swap(fresh, m_sink);
  m_sliceReady = false;
  ChangeBatch batch = std::move(fresh.batch);
  if (!m_open) {
    batch.seen = position();
    batch.seenMicros = m_lastEventMicros;
  }
  return batch;
}

Result<> BinlogSource::readEvent() {
  MYSQL *mysql = m_stream->handle();
  const unsigned long length = mysql_net_read_packet(mysql);
  if (length >= 0xffffffffUL) { // the library's packet_error: an unsigned int, whatever the return type says
    PORTOLAN_TRY(m_token.check());
    const Error error = m_stream->lastError();
    auto passed = passTornEnd(error);
    if (!passed) return std::unexpected(passed.error());
    return *passed ? Result<>() : Result<>(std::unexpected(explainLost(error)));
  }
  m_lastHeard = Clock::system().nowMicros();
  const std::string_view packet(reinterpret_cast<const char *>(mysql->net.read_pos), length);
  if (packet.empty() || static_cast<unsigned char>(packet[0]) == 0xfe)
    return std::unexpected(stop(tr("The source ended the stream of changes"), {}).withConnectionLost().withRetryable());
  const std::string_view event = packet.substr(1);
  auto header = readHeader(event);
  if (!header) return std::unexpected(header.error());
  if (header->is(EventType::FormatDescription)) {
    auto format = parseFormatDescription(event);
    if (!format) return std::unexpected(format.error());
    m_format = *format;
    m_live.clear();
    return loseUnfinished();
  }
  auto body = checkedBody(event, *header, m_format.checksums);
  if (!body) return std::unexpected(body.error());
  const bool artificial = (header->flags & flagArtificial) != 0 || header->nextPosition == 0;
  if (!artificial) {
    // The header's 32 bits wrap in files beyond 4 GB: the low half is taken, the high half kept.
    std::uint64_t next = (m_offset & ~0xffffffffULL) | header->nextPosition;
    if (next < m_offset && !header->is(EventType::Heartbeat)) next += 1ULL << 32;
    if (!header->is(EventType::Heartbeat) && !header->is(EventType::HeartbeatV2)) m_offset = next;
  }
  PORTOLAN_TRY(handle(event, *header, *body));
  if (!artificial && !m_open) recordPosition();
  return {};
}

void BinlogSource::recordPosition() {
  m_committed.file = m_file;
  m_committed.offset = m_offset;
  m_committed.hasGtid = m_useGtid;
  if (m_useGtid) m_committed.gtid = m_side->version().mariaDb ? m_mariaGtids.text() : m_mySqlGtids.text();
  m_committed.holdFile.clear();
  const HeldXa *oldest = nullptr;
  for (const auto &[xid, held] : m_held)
    if (!oldest || comparePositions(held.before.toPosition(), oldest->before.toPosition()).value_or(0) < 0) oldest = &held;
  if (!oldest) return;
  m_committed.holdGtid = oldest->before.gtid;
  m_committed.holdFile = oldest->before.file;
  m_committed.holdOffset = oldest->before.offset;
}

Result<> BinlogSource::handle(std::string_view event, const Header &header, std::string_view body) {
  (void)event;
  if (header.timestamp != 0 && m_nested.empty()) m_lastEventMicros = static_cast<qint64>(header.timestamp) * microsPerSecond;
  if (isRowsEvent(header.type)) return handleRows(header, body);
  switch (static_cast<EventType>(header.type)) {
  case EventType::TableMap: return handleTableMap(header, body);
  case EventType::Query: return handleQuery(header, body, false);
  case EventType::QueryCompressed: return handleQuery(header, body, true);
  case EventType::Xid: return endTransaction(header);
  case EventType::MariaGtid: {
    auto gtid = parseMariaGtid(body, header);
    if (!gtid) return std::unexpected(gtid.error());
    return handleGtid(*gtid);
  }
  case EventType::Gtid: case EventType::AnonymousGtid: case EventType::GtidTagged: {
    auto gtid = parseMySqlGtid(body, header);
    if (!gtid) return std::unexpected(gtid.error());
    return handleGtid(*gtid);
  }
  case EventType::Rotate: {
    auto rotate = parseRotate(body);
    if (!rotate) return std::unexpected(rotate.error());
    PORTOLAN_TRY(loseUnfinished());
    m_file = rotate->file;
    m_offset = rotate->position;
    m_live.clear();
    if (!m_open && !m_committed.file.isEmpty()) recordPosition();
    return {};
  }
  case EventType::XaPrepare:
    if (body.empty() || body[0] == 0) return prepared(header);
    m_xid.clear(); // XA COMMIT … ONE PHASE: the rows came in this very group
    replay(std::exchange(m_xa, nullptr), header);
    return {};
  case EventType::TransactionPayload: return unpack(body);
  case EventType::Heartbeat: case EventType::HeartbeatV2:
    m_lastEventMicros = m_lastHeard;
    // It comes when nothing is left to be sent. After a start by GTID no event has told the place in the file yet.
    m_caughtUp = {m_file, (m_offset & ~0xffffffffULL) | header.nextPosition};
    return {};
  case EventType::Incident:
    return std::unexpected(stop(tr("The source reports an incident in its binary log: changes were lost there"), tr("Reload the tables, then follow the changes from the new position")));
  case EventType::PartialUpdateRows:
    return std::unexpected(stop(tr("The source logs parts of JSON values"), QStringLiteral("SET GLOBAL binlog_row_value_options=''")));
  case EventType::StartEncryption: // the server decrypts what it sends
  case EventType::Stop: case EventType::IntVar: case EventType::Rand: case EventType::UserVar: case EventType::FormatDescription: case EventType::Ignorable: case EventType::RowsQuery:
  case EventType::PreviousGtids: case EventType::AnnotateRows: case EventType::BinlogCheckpoint: case EventType::MariaGtidList: case EventType::TransactionContext: case EventType::ViewChange:
    return {};
  default: break;
  }
  if (header.flags & flagIgnorable) return {};
  return std::unexpected(stop(tr("The binary log holds an event of type %1 that Portolan cannot read").arg(header.type), tr("Update Portolan, or reload the tables and follow from a later position")));
}

Result<> BinlogSource::handleGtid(const GtidEvent &gtid) {
  if (m_open && m_haveGtid) return std::unexpected(stop(tr("A transaction of the binary log has no end before %1").arg(gtid.text()), tr("Reload the tables concerned")));
  m_gtid = gtid;
  m_haveGtid = true;
  m_standalone = gtid.mariaDb && (gtid.flags & GtidEvent::standalone) != 0;
  beginTransaction();
  if (gtid.mariaDb && (gtid.flags & GtidEvent::preparedXa)) { // MariaDB says it here, MySQL with XA START
    m_xid = gtid.xid;
    m_xa = std::make_shared<HeldEvents>(m_spill);
  }
  m_dropping = false;
  if (!m_delivered.isEmpty() && !gtid.anonymous) {
    m_dropping = gtid.mariaDb ? MariaGtidState::parse(m_delivered.gtid).value_or(MariaGtidState()).covers(gtid.domain, gtid.sequence)
                              : MySqlGtidSet::parse(m_delivered.gtid).value_or(MySqlGtidSet()).contains(gtid.uuid, gtid.sequence);
    if (!m_dropping) m_delivered = {};
  }
  return {};
}

void BinlogSource::beginTransaction() {
  m_open = true;
  m_ownWrites = false;
  m_sliced = false;
  m_sink.firstChange = static_cast<std::uint32_t>(m_sink.batch.changes.size());
}

Result<> BinlogSource::endTransaction(const Header &header, bool rolledBack) {
  const bool any = m_sink.batch.changes.size() > m_sink.firstChange;
  if (rolledBack && any)
    return std::unexpected(stop(tr("A transaction was rolled back after it had changed tables of a non-transactional engine; which of its rows stayed cannot be told from the binary log"),
                                tr("Convert the tables to InnoDB on the source, then reload them")));
  m_open = false;
  if (m_haveGtid) {
    if (m_gtid.mariaDb) m_mariaGtids.add(m_gtid.domain, m_gtid.server, m_gtid.sequence);
    else if (!m_gtid.anonymous) m_mySqlGtids.add(m_gtid.uuid, m_gtid.sequence, m_gtid.sequence);
    if (!m_gtid.anonymous && m_gtidComplete) m_useGtid = true;
  }
  // Inside a compressed transaction the position is already that behind the whole payload.
  recordPosition();
  if (any || m_sliced) addTransaction(false, header.timestamp);
  m_haveGtid = false;
  m_sliced = false;
  m_dropping = false;
  return {};
}

/// No transaction reaches from one file into the next: one without an end before it was being logged when the server crashed, and
/// the server itself rolled it back when it came up again.
Result<> BinlogSource::loseUnfinished() {
  if (!m_open) return {};
  const QString id = m_haveGtid && !m_gtid.anonymous ? m_gtid.text() : m_file;
  const bool any = m_sink.batch.changes.size() > m_sink.firstChange || m_sliced;
  if (any && m_haveGtid && m_gtid.mariaDb && !(m_gtid.flags & GtidEvent::transactional))
    return std::unexpected(stop(tr("The source crashed while it logged %1, a change of tables of a non-transactional engine; which of its rows stayed cannot be told from the binary log").arg(id),
                                tr("Convert the tables to InnoDB on the source, then reload them")));
  m_sink.batch.changes.resize(m_sink.firstChange);
  m_open = m_haveGtid = m_dropping = m_ownWrites = false;
  m_xid.clear();
  m_xa.reset();
  if (std::exchange(m_sliced, false)) { // what was handed over already: ends without a position
    addTransaction(false, 0);
    m_sink.batch.transactions.back().end = {};
  }
  qCInfo(logEngine).noquote() << tr("The source crashed while it logged %1: the unfinished transaction is left out").arg(id);
  return {};
}

void BinlogSource::addTransaction(bool continues, std::uint32_t timestamp) {
  ChangeTransaction t;
  t.firstChange = m_sink.firstChange;
  t.changeCount = static_cast<std::uint32_t>(m_sink.batch.changes.size()) - m_sink.firstChange;
  t.end = position();
  t.commitMicros = m_haveGtid && m_gtid.commitMicros > 0 ? m_gtid.commitMicros : static_cast<qint64>(timestamp) * microsPerSecond;
  t.id = m_haveGtid && !m_gtid.anonymous ? m_gtid.text() : QStringLiteral("%1:%2").arg(m_file).arg(m_offset);
  t.continues = continues;
  m_sink.batch.transactions.push_back(std::move(t));
  m_sink.firstChange = static_cast<std::uint32_t>(m_sink.batch.changes.size());
}

Result<> BinlogSource::handleTableMap(const Header &header, std::string_view body) {
  auto captured = learnTable(body);
  if (!captured) return std::unexpected(captured.error());
  return *captured && !m_xid.empty() && !m_ownWrites ? hold(header, body) : Result<>();
}

/// True: the rows of this table are wanted.
Result<bool> BinlogSource::learnTable(std::string_view body) {
  Cursor lead(body);
  if (const auto known = m_live.find(lead.littleBytes(6)); known != m_live.end() && known->second->captured && known->second->map == body) return true;
  auto map = parseTableMap(body);
  if (!map) return std::unexpected(map.error());
  if (m_options.excludeOwnWrites && map->table == QLatin1String("portolan_checkpoint")) {
    if (m_sink.batch.changes.size() > m_sink.firstChange || m_sliced)
      return std::unexpected(stop(tr("A transaction written by Portolan names its checkpoint late: a loop cannot be excluded"), tr("Update Portolan on the other side")));
    m_ownWrites = true;
  }
  const auto known = m_live.find(map->id);
  if (known != m_live.end() && known->second->name == ObjectName{map->schema, map->table} && !known->second->captured) return false;
  auto live = makeLive(*map);
  if (!live) return std::unexpected(live.error());
  (*live)->map = body;
  const bool captured = (*live)->captured;
  m_live[map->id] = std::move(*live);
  return captured;
}

Result<std::uint32_t> BinlogSource::tableIndex(Sink &sink, const Live &live) {
  const auto found = sink.tables.find(live.fingerprint);
  if (found != sink.tables.end()) return found->second;
  const auto index = static_cast<std::uint32_t>(sink.batch.tables.size());
  ChangeTable table;
  table.name = live.name;
  table.columns = live.columns;
  table.types = live.types;
  table.key = live.key;
  table.fullBefore = true;
  table.after.shape(live.decoder.physicals());
  table.before.shape(live.decoder.physicals());
  sink.batch.tables.push_back(std::move(table));
  sink.tables.emplace(live.fingerprint, index);
  return index;
}

Result<> BinlogSource::handleRows(const Header &header, std::string_view body) {
  auto rows = parseRows(body, header, m_unpacker);
  if (!rows) return std::unexpected(rows.error());
  const auto found = m_live.find(rows->tableId);
  if (found == m_live.end()) {
    if (rows->rows.empty()) return {}; // the dummy that only ends a statement
    return std::unexpected(stop(tr("Rows came for a table that the binary log did not name (number %1)").arg(rows->tableId), tr("Follow from the beginning of a transaction")));
  }
  const Live &live = *found->second;
  if (!live.captured || m_ownWrites) return {};
  if (!m_xid.empty()) return hold(header, body);
  if (m_dropping) return {};
  if (!m_open) beginTransaction(); // a table without transactions and GTIDs
  for (const std::vector<bool> *image : {&rows->before, &rows->after})
    for (std::size_t i = 0; i < image->size(); ++i)
      if (!(*image)[i] && i < live.optionalColumn.size() && !live.optionalColumn[i])
        return std::unexpected(stop(tr("The source logs only a part of the changed rows of %1").arg(live.name.display()), QStringLiteral("SET GLOBAL binlog_row_image='FULL'")).withObject(live.name.display()));
  auto index = tableIndex(m_sink, live);
  if (!index) return std::unexpected(index.error());
  ChangeTable &table = m_sink.batch.tables[*index];
  const ChangeOp op = rows->op == RowOp::Insert ? ChangeOp::Insert : rows->op == RowOp::Update ? ChangeOp::Update : ChangeOp::Delete;
  Cursor at(rows->rows);
  while (at.left() > 0) {
    Change change{*index, op, -1, -1};
    if (op != ChangeOp::Insert) change.before = static_cast<std::int32_t>(table.before.rows());
    if (op != ChangeOp::Delete) change.after = static_cast<std::int32_t>(table.after.rows());
    PORTOLAN_TRY(found->second->decoder.next(*rows, at, &table.before, &table.after));
    m_sink.batch.changes.push_back(change);
  }
  m_sink.wireBytes += rows->rows.size();
  if (m_open && m_sink.wireBytes > m_sliceLimit) {
    addTransaction(true, header.timestamp);
    m_sliced = true;
    m_sliceReady = true;
  }
  return {};
}

Result<> BinlogSource::handleQuery(const Header &header, std::string_view body, bool compressed) {
  auto query = parseQuery(body, compressed, m_unpacker);
  if (!query) return std::unexpected(query.error());
  const QueryWords words = readQuery(query->query, query->schema);
  switch (words.kind) {
  case QueryKind::Begin:
    if (!m_open) beginTransaction();
    return {};
  case QueryKind::Commit: return endTransaction(header);
  case QueryKind::Rollback: return endTransaction(header, true);
  case QueryKind::RollbackTo:
    if (m_sink.batch.changes.size() > m_sink.firstChange) return endTransaction(header, true);
    return {};
  case QueryKind::Savepoint: case QueryKind::XaEnd: return {};
  case QueryKind::XaStart:
    if (!m_open) beginTransaction();
    m_xid = words.xid;
    m_xa = std::make_shared<HeldEvents>(m_spill);
    return {};
  case QueryKind::XaCommit: case QueryKind::XaRollback: return handleXaEnd(words, header);
  case QueryKind::RowStatement: {
    if (!isCaptured({query->schema, QStringLiteral("*")})) return {};
    return std::unexpected(stop(tr("The source logged a statement instead of its rows: %1").arg(QString::fromUtf8(query->query.data(), static_cast<qsizetype>(std::min<std::size_t>(query->query.size(), 200)))),
                                QStringLiteral("SET GLOBAL binlog_format='ROW' and reconnect all clients")));
  }
  case QueryKind::Truncate: case QueryKind::TableDdl: case QueryKind::DatabaseDdl: return handleDefinition(words, *query, header);
  case QueryKind::OtherDdl: break;
  }
  if (m_open && (m_standalone || !m_haveGtid || !m_gtid.mariaDb)) return endTransaction(header);
  return {};
}

Result<> BinlogSource::appendTruncate(const ObjectName &name) {
  auto known = shape(name, false);
  if (!known) return std::unexpected(known.error());
  Live live;
  live.name = name;
  live.fingerprint = qHash(name, 0x7275) | 1;
  std::vector<WireColumn> none;
  if (*known) {
    for (const Column &c : (*known)->table.columns) {
      live.columns << c.name;
      live.types.push_back(c.type);
    }
    live.key = (*known)->table.keyColumns();
  }
  auto index = tableIndex(m_sink, live);
  if (!index) return std::unexpected(index.error());
  std::vector<Physical> physicals;
  for (const DataType &t : live.types) physicals.push_back(physicalFor(t));
  ChangeTable &table = m_sink.batch.tables[*index];
  if (table.after.columns.empty()) {
    table.after.shape(physicals);
    table.before.shape(physicals);
  }
  m_sink.batch.changes.push_back({*index, ChangeOp::Truncate, -1, -1});
  return {};
}

Result<> BinlogSource::handleDefinition(const QueryWords &words, const QueryEvent &query, const Header &header) {
  const bool inside = m_open && m_haveGtid && m_gtid.mariaDb && !m_standalone; // CREATE TABLE … SELECT: rows and a commit follow
  if (!m_open) beginTransaction();
  std::vector<ObjectName> concerned;
  for (const ObjectName &name : words.tables) {
    if (name.name.isEmpty() ? m_schemas.contains(name.schema) : isCaptured(name)) concerned.push_back(name);
    m_shapes.remove(name);
  }
  // A rename brings a table in under another one's name: everything is looked up again.
  if (words.tables.size() > 1) m_shapes.clear();
  m_live.clear();
  if (!concerned.empty() && !m_dropping && !m_ownWrites && query.errorCode == 0) {
    if (words.kind == QueryKind::Truncate) {
      for (const ObjectName &name : concerned) PORTOLAN_TRY(appendTruncate(name));
    } else {
      m_sink.batch.changes.push_back({static_cast<std::uint32_t>(m_sink.batch.ddl.size()), ChangeOp::Ddl, -1, -1});
      m_sink.batch.ddl.push_back({query.schema, QString::fromStdString(query.query), words.tables});
    }
  }
  return inside ? Result<>() : endTransaction(header);
}

Result<CaptureStatus> BinlogSource::status() {
  CaptureStatus status;
  status.received = position();
  status.heartbeatMicros = m_lastHeard;
  auto logs = m_side->query(QStringLiteral("SHOW BINARY LOGS"));
  if (!logs) {
    if (logs.error().connectionLost()) return std::unexpected(logs.error());
    status.health = logs.error().toText();
    return status;
  }
  qint64 lag = 0;
  bool found = false;
  for (std::size_t i = 0; i < logs->rows.size(); ++i) {
    const qint64 size = logs->text(i, 1).toLongLong();
    if (logs->text(i, 0) == m_committed.file) {
      found = true;
      const std::uint64_t read = !m_open && m_caughtUp.first == m_committed.file ? std::max(m_committed.offset, m_caughtUp.second) : m_committed.offset;
      lag = std::max<qint64>(size - static_cast<qint64>(read), 0);
    } else if (found) {
      lag += size;
    }
  }
  status.lagBytes = found ? lag : -1;
  BinlogPosition end;
  if (!logs->rows.empty()) {
    end.file = logs->text(logs->rows.size() - 1, 0);
    end.offset = logs->text(logs->rows.size() - 1, 1).toULongLong();
    const bool maria = m_side->version().mariaDb;
    if (auto gtid = m_side->value(maria ? QStringLiteral("SELECT @@gtid_binlog_pos") : QStringLiteral("SELECT @@global.gtid_executed")); gtid && !gtid->isEmpty()) {
      end.gtid = QString(*gtid).remove(QLatin1Char('\n'));
      end.hasGtid = true;
    }
  }
  status.current = end.toPosition();
  if (!found && !m_committed.file.isEmpty()) status.health = tr("The server no longer keeps %1, the file that is being read").arg(m_committed.file);
  return status;
}

} // namespace portolan::mysql
