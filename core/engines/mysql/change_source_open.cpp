// SPDX-License-Identifier: GPL-3.0-or-later
// The change source's way in: connection, handshake, and what a table in the log looks like.
#include "core/base/logging.h"
#include "core/engines/mysql/change_source.h"
#include "core/engines/mysql/introspect.h"
#include "core/engines/mysql/snapshot.h"

#include <zlib.h>

namespace portolan::mysql {

using namespace binlog;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

void appendRaw(std::string &out, const auto &value) { out.append(reinterpret_cast<const char *>(&value), sizeof value); }

/// A number that no replica has by chance, the same for the same task: a second reader of one task is noticed.
std::uint32_t serverIdFor(const CaptureOptions &options) {
  bool given = false;
  const auto wanted = options.settings.value(QStringLiteral("server_id")).toUInt(&given);
  if (given && wanted != 0) return wanted;
  const QByteArray seed = options.taskId.toUtf8() + "portolan";
  return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef *>(seed.constData()), static_cast<std::size_t>(seed.size()))) | 0x40000000U;
}

QString uuidFor(const CaptureOptions &options) {
  const QByteArray hash = QByteArray::number(serverIdFor(options), 16).rightJustified(8, '0', true);
  return QStringLiteral("706f7274-6f6c-616e-8000-0000%1").arg(QString::fromLatin1(hash));
}

} // namespace

Result<std::unique_ptr<ChangeSource>> BinlogSource::open(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const CancelToken &token) {
  CaptureOptions own = options;
  if (const QString id = endpoint.option(QStringLiteral("server_id")); !id.isEmpty()) own.settings.insert(QStringLiteral("server_id"), id);
  std::unique_ptr<BinlogSource> source(new BinlogSource(own, token));
  PORTOLAN_TRY(source->connect(endpoint, secret));
  return source;
}

Result<> BinlogSource::connect(const Endpoint &endpoint, const Secret &secret) {
  Endpoint patient = endpoint; // a way that hangs without ending: status would wait for ever, and the stream with it
  if (patient.option(QStringLiteral("read_timeout")).isEmpty()) patient.options[QStringLiteral("read_timeout")] = QStringLiteral("60");
  auto side = Client::connect(patient, secret, m_token);
  if (!side) return std::unexpected(side.error());
  m_side = std::move(*side);
  m_endpoint = endpoint;
  m_secret = secret;
  auto lower = m_side->value(QStringLiteral("SELECT @@lower_case_table_names"));
  m_lowerNames = lower && *lower == QLatin1String("1");
  const auto spelled = [&](const QString &text) { return m_lowerNames ? text.toLower() : text; };
  for (const ObjectName &t : m_options.tables) m_tables.insert({spelled(t.schema.isEmpty() ? endpoint.database : t.schema), spelled(t.name)});
  for (const QString &s : m_options.schemas) m_schemas.insert(spelled(s));
  if (m_tables.isEmpty() && m_schemas.isEmpty()) m_schemas.insert(spelled(endpoint.database));
  if (m_options.memoryBytes > 0) {
    // Values take several times their room in the log once they lie in columns, before and after.
    m_wireLimit = std::clamp<std::size_t>(m_options.memoryBytes / 32, 256u << 10, 4u << 20);
    m_sliceLimit = std::clamp<std::size_t>(m_options.memoryBytes / 8, 1u << 20, 16u << 20);
  }

  Position start = m_options.start;
  if (start.isEmpty()) {
    auto now = mysql::currentPosition(*m_side);
    if (!now) return std::unexpected(now.error());
    if (now->isEmpty()) return std::unexpected(Error::source(tr("The binary log of the source is off")).withEngine(QStringLiteral("mysql")).withHint(tr("Add log_bin=binlog to the server's configuration and restart it")));
    start = *now;
  }
  m_committed = BinlogPosition::parse(start);
  if (m_committed.isEmpty())
    return std::unexpected(Error::configuration(tr("\"%1\" is no binary log position").arg(start.text)).withHint(tr("Write gtid=0-1-42, or file=binlog.000002;pos=1401")));
  BinlogPosition from = m_committed;
  if (!from.holdFile.isEmpty()) { // an XA transaction was prepared but not decided: its rows are read once more
    m_delivered = m_committed;
    from.gtid = from.holdGtid;
    from.hasGtid = !from.holdGtid.isEmpty();
    from.file = from.holdFile;
    from.offset = from.holdOffset;
  }
  m_file = from.file;
  m_offset = std::max<std::uint64_t>(from.offset, 4);
  m_gtidComplete = from.hasGtid;
  if (m_side->version().mariaDb && !from.hasGtid) { // a file position alone: the server knows the GTIDs before it
    auto gtid = m_side->query(QStringLiteral("SELECT BINLOG_GTID_POS(%1, %2)").arg(sql::quoteLiteral(m_side->dialect(), m_file)).arg(m_offset), 1);
    m_gtidComplete = gtid && !gtid->rows.empty() && gtid->rows[0][0].has_value();
    if (m_gtidComplete) from.gtid = gtid->text(0, 0);
  }
  m_useGtid = m_gtidComplete && !from.gtid.isEmpty();
  if (m_side->version().mariaDb) {
    const auto state = MariaGtidState::parse(from.gtid);
    if (!state) return std::unexpected(Error::configuration(tr("\"%1\" is no MariaDB GTID position").arg(from.gtid)).withHint(tr("Write domain-server-sequence, as in gtid=0-1-42")));
    m_mariaGtids = *state;
    if (m_useGtid) PORTOLAN_TRY(knowsDomains());
  } else {
    const auto set = MySqlGtidSet::parse(from.gtid);
    if (!set) return std::unexpected(Error::configuration(tr("\"%1\" is no MySQL GTID set").arg(from.gtid)).withHint(tr("Write uuid:1-42, as in @@gtid_executed")));
    m_mySqlGtids = *set;
  }
  m_spill = std::make_shared<SpillFile>(m_options.spillFolder);
  m_serverSeeks = m_useGtid;
  return startStream();
}

Result<> BinlogSource::startStream() {
  m_wakeUp.release();
  m_running.reset();
  auto stream = Client::connect(m_endpoint, m_secret, m_token, Purpose::Stream);
  if (!stream) return std::unexpected(stream.error());
  m_stream = std::move(*stream);
  PORTOLAN_TRY(handshake());
  PORTOLAN_TRY(dump());
  m_running.emplace(*m_stream);
  m_wakeUp = m_token.onCancel([client = m_stream.get()] { client->cancel(); });
  m_lastHeard = m_lastEventMicros = Clock::system().nowMicros();
  return {};
}

/// A crash may cut off the end of a file within an event. MySQL mends that when it comes up again; MariaDB leaves it and refuses
/// to send it. Nothing is lost there: what has no end was never committed, and the next file goes on. False: it is not that.
Result<bool> BinlogSource::passTornEnd(const Error &error) {
  if (error.nativeCode() != 1236 || !error.message().contains(QLatin1String("truncated in the middle of event"))) return false;
  auto logs = m_side->query(QStringLiteral("SHOW BINARY LOGS"));
  if (!logs) return std::unexpected(logs.error());
  std::size_t at = 0;
  while (at < logs->rows.size() && logs->text(at, 0) != m_file) ++at;
  if (at + 1 >= logs->rows.size()) return false; // the file that is written now
  qCInfo(logEngine).noquote() << tr("The source crashed while it wrote %1: goes on with %2").arg(m_file, logs->text(at + 1, 0));
  PORTOLAN_TRY(loseUnfinished());
  m_file = logs->text(at + 1, 0);
  m_offset = 4;
  m_live.clear();
  m_serverSeeks = false; // by GTID the server would come to the same place again
  PORTOLAN_TRY(startStream());
  return true;
}

/// A server that never logged a domain sends everything it has, as if the domain began after its log: of a stranger that took the
/// source's place those would be other changes than ours.
Result<> BinlogSource::knowsDomains() {
  auto held = m_side->value(QStringLiteral("SELECT @@global.gtid_binlog_state"));
  if (!held) return std::unexpected(held.error());
  QSet<QString> domains;
  for (const QString &gtid : held->split(QLatin1Char(','), Qt::SkipEmptyParts)) domains.insert(gtid.trimmed().section(QLatin1Char('-'), 0, 0));
  for (auto it = m_mariaGtids.domains().cbegin(); it != m_mariaGtids.domains().cend(); ++it)
    if (!domains.contains(QString::number(it.key())))
      return std::unexpected(explainLost(Error::source(tr("it has never logged GTIDs of domain %1: it is not the server that this task followed, nor its replica").arg(it.key())).withNativeCode(1236)));
  return {};
}

Result<> BinlogSource::handshake() {
  const bool maria = m_side->version().mariaDb;
  const auto set = [&](const QString &statement) { return m_stream->execute(statement); };
  // The very first event comes before the one that describes the format, checksum and all.
  auto checksum = m_side->value(QStringLiteral("SELECT @@global.binlog_checksum"));
  if (!checksum) return std::unexpected(checksum.error());
  m_format.checksums = *checksum != QLatin1String("NONE");
  const QString heartbeat = QString::number(1'000'000'000LL);
  if (maria) {
    PORTOLAN_TRY(set(QStringLiteral("SET @mariadb_slave_capability=4")));
    PORTOLAN_TRY(set(QStringLiteral("SET @master_binlog_checksum=@@global.binlog_checksum, @master_heartbeat_period=%1").arg(heartbeat)));
    if (m_serverSeeks) PORTOLAN_TRY(set(QStringLiteral("SET @slave_connect_state='%1', @slave_gtid_strict_mode=1, @slave_gtid_ignore_duplicates=0").arg(m_mariaGtids.text())));
    return {};
  }
  PORTOLAN_TRY(set(QStringLiteral("SET @master_binlog_checksum=@@global.binlog_checksum, @source_binlog_checksum=@@global.binlog_checksum, @master_heartbeat_period=%1, @source_heartbeat_period=%1").arg(heartbeat)));
  return set(QStringLiteral("SET @slave_uuid='%1', @replica_uuid='%1'").arg(uuidFor(m_options)));
}

Result<> BinlogSource::dump() {
  MYSQL *mysql = m_stream->handle();
  const std::uint32_t serverId = serverIdFor(m_options);
  std::string packet;
  int failed = 0;
  if (!m_side->version().mariaDb && m_serverSeeks) {
    constexpr std::uint8_t dumpGtid = 0x1e; // not in the client library's list
    const std::string set = m_mySqlGtids.encoded();
    appendRaw(packet, static_cast<std::uint16_t>(4)); // through GTID
    appendRaw(packet, serverId);
    appendRaw(packet, static_cast<std::uint32_t>(0));
    appendRaw(packet, static_cast<std::uint64_t>(4));
    appendRaw(packet, static_cast<std::uint32_t>(set.size()));
    packet += set;
    failed = mysql->methods->db_command(mysql, static_cast<enum_server_command>(dumpGtid), packet.data(), packet.size(), 1, nullptr);
  } else {
    const QByteArray file = m_serverSeeks && m_side->version().mariaDb ? QByteArray() : m_file.toUtf8();
    appendRaw(packet, static_cast<std::uint32_t>(m_serverSeeks && m_side->version().mariaDb ? 4 : m_offset));
    appendRaw(packet, static_cast<std::uint16_t>(0));
    appendRaw(packet, serverId);
    packet.append(file.constData(), static_cast<std::size_t>(file.size()));
    if (m_offset > 0xffffffffULL && !m_serverSeeks)
      return std::unexpected(Error::source(tr("The position %1:%2 lies beyond 4 GB and can only be reached by GTID").arg(m_file).arg(m_offset)).withHint(tr("Give the start as gtid=…")));
    failed = mysql->methods->db_command(mysql, COM_BINLOG_DUMP, packet.data(), packet.size(), 1, nullptr);
  }
  if (failed) return std::unexpected(m_stream->lastError());
  return {};
}

/// Error 1236 says little; the list of the logs that are still there says which are not.
Error BinlogSource::explainLost(Error error) {
  constexpr int sameId = 4052; // MariaDB's number for it
  if (error.nativeCode() != 1236 && error.nativeCode() != sameId) return error;
  QString oldest, newest;
  if (auto logs = m_side->query(QStringLiteral("SHOW BINARY LOGS")); logs && !logs->rows.empty()) {
    oldest = logs->text(0, 0);
    newest = logs->text(logs->rows.size() - 1, 0);
  }
  const QString wanted = position().text;
  const bool taken = error.nativeCode() == sameId || error.message().contains(QLatin1String("server_id")) || error.message().contains(QLatin1String("server_uuid"));
  if (taken) return error.withHint(tr("Another reader has the same server_id: stop it, or give this task a number of its own in the source's address: ?server_id=NUMBER"));
  Error gap = Error::source(tr("The source no longer holds the changes after %1; it keeps %2 to %3. Changes between are lost to this task (%4)").arg(wanted, oldest, newest, error.message()));
  return gap.withEngine(QStringLiteral("mysql")).withNativeCode(1236).withSqlState(error.sqlState())
      .withHint(tr("Reload the tables of this task and follow from the new position; to avoid it, raise binlog_expire_logs_seconds on the source"));
}

bool BinlogSource::isCaptured(const ObjectName &written) const {
  const ObjectName name = m_lowerNames ? ObjectName{written.schema.toLower(), written.name.toLower()} : written;
  if (name.name.startsWith(QLatin1String("portolan_"))) return false;
  if (name.name == QLatin1String("*")) // anything of the schema
    return m_schemas.contains(name.schema) || std::ranges::any_of(m_tables, [&](const ObjectName &t) { return t.schema == name.schema; });
  return m_tables.isEmpty() ? m_schemas.contains(name.schema) : m_tables.contains(name);
}

Result<const BinlogSource::Shape *> BinlogSource::shape(const ObjectName &name, bool fresh) {
  if (!fresh)
    if (const auto known = m_shapes.constFind(name); known != m_shapes.cend()) return known->get();
  // The whole schema at once, the first time; later only what a changed definition asks for.
  Scope scope{{name.schema}, true};
  auto catalog = Introspector(*m_side, scope).run();
  if (!catalog) return std::unexpected(catalog.error());
  for (Table &t : catalog->tables) {
    auto entry = std::make_shared<Shape>();
    entry->name = t.name;
    entry->table = std::move(t);
    m_shapes.insert(entry->name, std::move(entry));
  }
  for (const Sequence &sequence : catalog->sequences) m_sequences.insert(sequence.name);
  const auto found = m_shapes.constFind(name);
  return found == m_shapes.cend() ? nullptr : found->get();
}

/// The catalog's table fits what was logged: same columns in the same order with types that can hold the bytes.
bool BinlogSource::matchShape(const TableMap &map, const Table &table, Live &live) const {
  std::size_t at = 0;
  for (std::size_t i = 0; i < map.columns.size(); ++i) {
    const QString logged = i < static_cast<std::size_t>(map.names.size()) ? map.names[static_cast<qsizetype>(i)] : QString();
    const Column *column = at < table.columns.size() ? &table.columns[at] : nullptr;
    const bool same = column && (logged.isEmpty() || logged == column->name) && ValueDecoder::fits(map.columns[i], column->type);
    if (!same) {
      // Hidden columns (long unique hashes, system versioning) are logged but in no catalog; only names can tell.
      if (logged.isEmpty() || table.column(logged)) return false;
      live.keep.push_back(false);
      live.types.push_back(map.type(i));
      live.optionalColumn.push_back(true);
      continue;
    }
    if (map.hasSignedness && column->type.isInteger() && map.isUnsigned[i] != column->type.isUnsigned) return false;
    live.keep.push_back(true);
    live.types.push_back(column->type);
    live.optionalColumn.push_back(column->isGenerated());
    live.columns << column->name;
    ++at;
  }
  live.key = table.keyColumns();
  return at == table.columns.size();
}

/// The catalog has moved on since the rows were logged: what the log itself says, if it says enough.
bool BinlogSource::shapeFromMetadata(const TableMap &map, const Table *table, Live &live) const {
  if (map.names.isEmpty() || !map.hasSignedness) return false;
  live = Live{};
  for (std::size_t i = 0; i < map.columns.size(); ++i) {
    const QString name = map.names[static_cast<qsizetype>(i)];
    const Column *known = table ? table->column(name) : nullptr;
    const bool useKnown = known && ValueDecoder::fits(map.columns[i], known->type);
    DataType type = useKnown ? known->type : map.type(i);
    if (useKnown && type.isInteger()) type.isUnsigned = map.isUnsigned[i];
    if (!ValueDecoder::fits(map.columns[i], type)) return false;
    live.keep.push_back(true);
    live.types.push_back(type);
    live.optionalColumn.push_back(useKnown && known->isGenerated());
    live.columns << name;
  }
  for (const std::size_t k : map.primaryKey)
    if (k < map.columns.size()) live.key << map.names[static_cast<qsizetype>(k)];
  return true;
}

Result<std::shared_ptr<BinlogSource::Live>> BinlogSource::makeLive(const TableMap &map) {
  auto live = std::make_shared<Live>();
  live->name = {map.schema, map.table};
  live->captured = isCaptured(live->name);
  if (!live->captured) return live;
  const ObjectName name = live->name;
  bool matched = false;
  const Table *table = nullptr;
  for (const bool fresh : {false, true}) {
    auto known = shape(name, fresh);
    if (!known) return std::unexpected(known.error());
    table = *known ? &(*known)->table : nullptr;
    *live = Live{};
    if (m_sequences.contains(name)) {
      live->name = name;
      return live;
    }
    if (table && matchShape(map, *table, *live)) { matched = true; break; }
  }
  if (!matched && !shapeFromMetadata(map, table, *live))
    return std::unexpected(Error::source(tr("The definition of %1 has changed since these rows were logged, and the binary log does not name the columns").arg(name.display())).withEngine(QStringLiteral("mysql"))
                               .withObject(name.display()).withHint(tr("SET GLOBAL binlog_row_metadata='FULL' on the source; then reload this table")));
  live->name = name;
  live->captured = live->decodable = true;
  live->decoder = RowDecoder(map, live->types, live->keep);
  // The batch's shape: only what is kept.
  std::vector<DataType> kept;
  for (std::size_t i = 0; i < live->types.size(); ++i)
    if (live->keep[i]) kept.push_back(live->types[i]);
  live->types = std::move(kept);
  std::size_t hash = qHash(name, 17);
  for (const QString &c : live->columns) hash = qHashMulti(hash, c);
  for (const DataType &t : live->types) hash = qHashMulti(hash, static_cast<int>(t.kind), t.native, t.isUnsigned, t.length);
  live->fingerprint = hash;
  return live;
}

std::vector<CheckLine> captureReadiness(Client &client, const CaptureOptions &options) {
  using State = CheckLine::State;
  std::vector<CheckLine> lines;
  const auto variable = [&](const char *name) { return client.value(QStringLiteral("SELECT @@global.%1").arg(QLatin1String(name))).value_or(QString()); };
  const auto check = [&](const char *step, bool good, const QString &text, const QString &wayOut, State bad = State::Failed) {
    lines.push_back({QLatin1String(step), good ? State::Passed : bad, text, good ? QString() : wayOut});
  };
  const bool maria = client.version().mariaDb;
  const QString log = variable("log_bin"), format = variable("binlog_format"), image = variable("binlog_row_image"), metadata = variable("binlog_row_metadata"), serverId = variable("server_id");
  check("log_bin", log == QLatin1String("1"), log == QLatin1String("1") ? tr("The binary log is on") : tr("The binary log is off"), tr("Add log_bin=binlog and server_id=1 to [mysqld] and restart the server"));
  if (log != QLatin1String("1")) return lines;
  check("binlog_format", format == QLatin1String("ROW"), QStringLiteral("binlog_format=%1").arg(format), QStringLiteral("SET GLOBAL binlog_format='ROW'"));
  check("binlog_row_image", image == QLatin1String("FULL"), QStringLiteral("binlog_row_image=%1").arg(image), QStringLiteral("SET GLOBAL binlog_row_image='FULL'"));
  check("binlog_row_metadata", metadata == QLatin1String("FULL"), QStringLiteral("binlog_row_metadata=%1").arg(metadata),
        tr("SET GLOBAL binlog_row_metadata='FULL'; without it a table whose definition changes must be reloaded"), State::Warning);
  check("server_id", serverId != QLatin1String("0"), QStringLiteral("server_id=%1").arg(serverId), QStringLiteral("SET GLOBAL server_id=1"));
  if (!maria) {
    const QString partial = variable("binlog_row_value_options");
    check("binlog_row_value_options", !partial.contains(QLatin1String("PARTIAL_JSON")), partial.isEmpty() ? tr("JSON values are logged whole") : partial, QStringLiteral("SET GLOBAL binlog_row_value_options=''"));
    const QString mode = variable("gtid_mode");
    check("gtid_mode", mode == QLatin1String("ON"), QStringLiteral("gtid_mode=%1").arg(mode), tr("Without GTIDs a failover of the source ends the task: SET GLOBAL gtid_mode=ON (step by step)"), State::Warning);
  }
  const auto position = currentPosition(client);
  check("privileges", position.has_value(), position ? tr("The account may read the binary log's position") : position.error().message(),
        maria ? QStringLiteral("GRANT BINLOG MONITOR, REPLICATION SLAVE ON *.* TO user") : QStringLiteral("GRANT REPLICATION CLIENT, REPLICATION SLAVE ON *.* TO user"));
  auto grants = client.query(QStringLiteral("SHOW GRANTS"));
  if (grants) {
    QString all;
    for (std::size_t i = 0; i < grants->rows.size(); ++i) all += grants->text(i, 0).toUpper() + QLatin1Char('\n');
    const bool may = all.contains(QLatin1String("REPLICATION SLAVE")) || all.contains(QLatin1String("REPLICATION REPLICA")) || all.contains(QLatin1String("ALL PRIVILEGES ON *.*"));
    check("replication slave", may, may ? tr("The account may read the binary log") : tr("The account may not read the binary log"), QStringLiteral("GRANT REPLICATION SLAVE ON *.* TO user"));
  }
  const qint64 sent = Clock::system().nowMicros();
  if (const auto clock = client.value(QStringLiteral("SELECT CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED)"))) {
    const qint64 ahead = clock->toLongLong() - (sent + Clock::system().nowMicros()) / 2;
    check("clock", std::abs(ahead) < 2 * microsPerSecond, tr("The source's clock is %1 s ahead of this machine's (negative: behind)").arg(static_cast<double>(ahead) / 1e6, 0, 'f', 1),
          tr("The lag is told by the source's clock, and so is a stop at a time; set the clocks right: chronyc makestep"), State::Warning);
  }
  const QString expire = variable(maria ? "expire_logs_days" : "binlog_expire_logs_seconds");
  if (!maria && !expire.isEmpty() && expire != QLatin1String("0") && expire.toLongLong() < 86400)
    check("retention", false, tr("The binary log is kept for %1 seconds").arg(expire), QStringLiteral("SET GLOBAL binlog_expire_logs_seconds=259200"), State::Warning);
  QStringList keyless, mixed;
  Scope scope{options.schemas, true};
  for (const ObjectName &t : options.tables)
    if (!scope.schemas.contains(t.schema)) scope.schemas << t.schema;
  if (auto catalog = Introspector(client, scope).run())
    for (const Table &t : catalog->tables) {
      const bool wanted = options.tables.empty() || std::ranges::find(options.tables, t.name) != options.tables.end();
      if (!wanted || t.name.name.startsWith(QLatin1String("portolan_"))) continue;
      if (t.keyColumns().isEmpty()) keyless << t.name.display();
      if (t.storageEngine != QLatin1String("InnoDB")) mixed << t.name.display();
    }
  if (!keyless.isEmpty())
    check("keys", false, tr("Without a key, rows are found by all their values: %1").arg(keyless.join(QLatin1String(", "))), tr("ALTER TABLE … ADD PRIMARY KEY makes it fast and exact"), State::Warning);
  if (!mixed.isEmpty())
    check("engines", false, tr("Not transactional: %1").arg(mixed.join(QLatin1String(", "))), tr("ALTER TABLE … ENGINE=InnoDB"), State::Warning);
  return lines;
}

} // namespace portolan::mysql
