// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_capture.h"

#include "core/base/logging.h"
#include "core/engines/postgres/pg_connection.h"

#include <thread>

namespace portolan::pg {

std::optional<Lsn> parseLsn(const QString &text) {
  const qsizetype slash = text.indexOf(QLatin1Char('/'));
  if (slash <= 0) return std::nullopt;
  bool high = false, low = false;
  const Lsn upper = text.left(slash).toUInt(&high, 16), lower = text.mid(slash + 1).toUInt(&low, 16);
  if (!high || !low) return std::nullopt;
  return upper << 32 | lower;
}

QString lsnText(Lsn lsn) {
  return QString::number(lsn >> 32, 16).toUpper() + QLatin1Char('/') + QString::number(lsn & 0xffffffffU, 16).toUpper();
}

Position positionOf(Lsn lsn) { return {QStringLiteral("postgres"), lsnText(lsn)}; }

QString captureName(const QString &taskId) {
  QString name = QStringLiteral("portolan_");
  for (const QChar c : taskId.toLower()) name += (c.isLetterOrNumber() && c.unicode() < 128) ? c : QLatin1Char('_');
  if (name.size() <= 63) return name;
  // Two long names that begin alike must not share a slot.
  return name.left(54) + QLatin1Char('_') + QString::number(qHash(taskId, 0) & 0xffffffffU, 16).rightJustified(8, QLatin1Char('0'));
}

Result<SlotState> slotState(Link &link, const QString &slot) {
  const QString invalidation = link.serverVersion() >= 170000 ? QStringLiteral("s.invalidation_reason") : QStringLiteral("NULL");
  const QString walStatus = link.serverVersion() >= 130000 ? QStringLiteral("s.wal_status") : QStringLiteral("NULL");
  auto result = link.run(QStringLiteral(
      "SELECT s.plugin, s.database, s.active, s.confirmed_flush_lsn, s.restart_lsn, %1, %2, w.lsn, pg_catalog.pg_wal_lsn_diff(w.lsn, s.restart_lsn)::bigint "
      "FROM (SELECT CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn() ELSE pg_catalog.pg_current_wal_flush_lsn() END AS lsn) w "
      "LEFT JOIN pg_catalog.pg_replication_slots s ON s.slot_name = %3").arg(walStatus, invalidation, quoteLiteral(slot)));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  SlotState state;
  state.current = parseLsn(field(r, 0, 7)).value_or(0);
  if (PQgetisnull(r, 0, 0)) return state;
  state.exists = true;
  state.plugin = field(r, 0, 0);
  state.database = field(r, 0, 1);
  state.active = fieldIsTrue(r, 0, 2);
  state.confirmed = parseLsn(field(r, 0, 3)).value_or(0);
  state.restart = parseLsn(field(r, 0, 4)).value_or(0);
  state.walStatus = field(r, 0, 5);
  state.invalidation = field(r, 0, 6);
  state.retainedBytes = fieldInteger(r, 0, 8, -1);
  return state;
}

Result<std::vector<ObjectName>> capturedTables(Link &link, const CaptureOptions &options) {
  if (!options.tables.empty()) return options.tables;
  QStringList schemas;
  for (const QString &s : options.schemas) schemas << quoteLiteral(s);
  const QString condition = schemas.isEmpty() ? QStringLiteral("n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'")
                                              : QStringLiteral("n.nspname IN (%1)").arg(schemas.join(QLatin1Char(',')));
  // Partitions travel under their parent's name; unlogged and temporary tables write no WAL.
  auto result = link.run(QStringLiteral("SELECT n.nspname, k.relname FROM pg_catalog.pg_class k JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace "
                                        "WHERE %1 AND k.relkind IN ('r','p') AND k.relpersistence = 'p' AND NOT k.relispartition "
                                        "AND k.relname NOT IN ('portolan_checkpoint', 'portolan_status', 'portolan_suspended_tables', 'portolan_history', 'portolan_apply_exceptions') ORDER BY 1, 2").arg(condition));
  if (!result) return std::unexpected(result.error());
  std::vector<ObjectName> tables;
  for (int i = 0; i < PQntuples(result->get()); ++i) tables.push_back({field(result->get(), i, 0), field(result->get(), i, 1)});
  return tables;
}

Result<> ensurePublication(Link &link, const CaptureOptions &options) {
  const QString name = captureName(options.taskId);
  auto tables = capturedTables(link, options);
  if (!tables) return std::unexpected(tables.error());
  if (tables->empty()) return std::unexpected(Error::configuration(tr("There is no table whose changes could be captured")).withHint(tr("Select at least one table that is neither unlogged nor temporary")));
  if (options.excludeOwnWrites) {
    // A transaction that writes Portolan's checkpoint is Portolan's own: the stream must show it.
    auto own = link.run(QStringLiteral("SELECT n.nspname FROM pg_catalog.pg_class k JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace WHERE k.relname = 'portolan_checkpoint' AND k.relkind = 'r'"));
    if (!own) return std::unexpected(own.error());
    for (int i = 0; i < PQntuples(own->get()); ++i) tables->push_back({field(own->get(), i, 0), QStringLiteral("portolan_checkpoint")});
  }
  auto present = link.run(QStringLiteral("SELECT n.nspname, k.relname FROM pg_catalog.pg_publication p LEFT JOIN pg_catalog.pg_publication_rel r ON r.prpubid = p.oid "
                                         "LEFT JOIN pg_catalog.pg_class k ON k.oid = r.prrelid LEFT JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace WHERE p.pubname = %1").arg(quoteLiteral(name)));
  if (!present) return std::unexpected(present.error());
  const bool exists = PQntuples(present->get()) > 0;
  std::vector<ObjectName> wanted = *tables, have;
  for (int i = 0; i < PQntuples(present->get()); ++i)
    if (!PQgetisnull(present->get(), i, 1)) have.push_back({field(present->get(), i, 0), field(present->get(), i, 1)});
  std::sort(wanted.begin(), wanted.end());
  std::sort(have.begin(), have.end());
  if (exists && wanted == have) return {};
  QStringList names;
  for (const ObjectName &t : wanted) names << quoteName(t);
  const QString list = names.join(QLatin1String(", "));
  const QString root = link.serverVersion() >= 130000 ? QStringLiteral(" WITH (publish_via_partition_root = true)") : QString();
  const QString sql = exists ? QStringLiteral("ALTER PUBLICATION %1 SET TABLE %2").arg(quoteIdentifier(name), list)
                             : QStringLiteral("CREATE PUBLICATION %1 FOR TABLE %2").arg(quoteIdentifier(name), list) + root;
  auto made = link.run(sql);
  if (!made) {
    Error error = made.error();
    if (error.sqlState() == QLatin1String("42501")) error.withHint(tr("The user must own the tables and have CREATE on the database: GRANT CREATE ON DATABASE … TO …"));
    return std::unexpected(error);
  }
  return {};
}

namespace {

/// One connection per reader, all in the exported snapshot.
Result<> openReaders(const Endpoint &endpoint, const Secret &secret, int count, const QString &snapshot, const CancelToken &token, SnapshotReaders &out) {
  for (int i = 0; i < std::max(1, count); ++i) {
    auto link = Link::open(endpoint, secret, token);
    if (!link) return std::unexpected(link.error());
    // SET TRANSACTION SNAPSHOT must be the first statement of the transaction.
    const QString take = snapshot.isEmpty() ? QString() : QStringLiteral("SET TRANSACTION SNAPSHOT %1; ").arg(quoteLiteral(snapshot));
    auto begun = (*link)->run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; %1SET LOCAL statement_timeout = 0; "
                                             "SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL lock_timeout = 0").arg(take));
    if (!begun) return std::unexpected(begun.error());
    out.readers.push_back(std::make_unique<PgConnection>(std::move(*link)));
  }
  return {};
}

Result<SnapshotReaders> exportedSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CancelToken &token) {
  auto keeper = Link::open(endpoint, secret, token);
  if (!keeper) return std::unexpected(keeper.error());
  if (auto begun = (*keeper)->run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0")); !begun) return std::unexpected(begun.error());
  SnapshotReaders out;
  auto exported = (*keeper)->run(QStringLiteral("SELECT pg_catalog.pg_export_snapshot()"));
  if (!exported) {
    // A standby cannot export; one reader is a snapshot of its own.
    if (exported.error().connectionLost()) return std::unexpected(exported.error());
    PORTOLAN_TRY(openReaders(endpoint, secret, count, {}, token, out));
    out.exact = count <= 1;
    out.method = tr("one snapshot per reader, because the server cannot export one: %1").arg(exported.error().message());
    return out;
  }
  out.name = field(exported->get(), 0, 0);
  PORTOLAN_TRY(openReaders(endpoint, secret, count, out.name, token, out));
  out.keeper = std::make_unique<PgConnection>(std::move(*keeper));
  out.method = tr("exported snapshot");
  return out;
}

/// Who may be holding up the creation of a slot: it waits for every transaction that runs.
QString oldTransactions(const Endpoint &endpoint, const Secret &secret) {
  auto link = Link::open(endpoint, secret, CancelToken());
  if (!link) return {};
  auto result = (*link)->run(QStringLiteral("SELECT string_agg(format('pid %s (%s, %s since %s)', pid, usename, state, xact_start::timestamp(0)), ', ') FROM pg_catalog.pg_stat_activity "
                                            "WHERE backend_xid IS NOT NULL AND xact_start < now() - interval '2 seconds' AND pid <> pg_backend_pid()"));
  return result ? field(result->get(), 0, 0) : QString();
}

/// A reader that has just gone may still be attached for a moment.
Result<> dropSlot(Link &link, const QString &name, const CancelToken &token) {
  for (int attempt = 0;; ++attempt) {
    auto dropped = link.run(QStringLiteral("SELECT pg_catalog.pg_drop_replication_slot(slot_name) FROM pg_catalog.pg_replication_slots WHERE slot_name = %1").arg(quoteLiteral(name)));
    if (dropped) return {};
    if (dropped.error().sqlState() != QLatin1String("55006") || attempt >= 20) return std::unexpected(dropped.error());
    PORTOLAN_TRY(token.check());
    if (attempt == 10) (void)link.run(QStringLiteral("SELECT pg_catalog.pg_terminate_backend(active_pid) FROM pg_catalog.pg_replication_slots WHERE slot_name = %1").arg(quoteLiteral(name)));
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

Error slotError(Error error, const QString &name) {
  if (error.sqlState() == QLatin1String("42710"))
    error.withKind(ErrorKind::State).withHint(tr("A slot %1 exists already: resume that task, or remove it first (SELECT pg_drop_replication_slot('%1'))").arg(name));
  else if (error.sqlState() == QLatin1String("53400"))
    error.withHint(tr("All replication slots are in use: drop one that nobody needs, or ALTER SYSTEM SET max_replication_slots and restart"));
  else if (error.sqlState() == QLatin1String("55000"))
    error.withHint(tr("ALTER SYSTEM SET wal_level = 'logical'  -- then restart the server"));
  return error;
}

Result<SnapshotReaders> slotSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CaptureOptions &capture, const CancelToken &token) {
  const QString name = captureName(capture.taskId);
  {
    auto link = Link::open(endpoint, secret, token);
    if (!link) return std::unexpected(link.error());
    // The publication comes first: historic decoding does not see one that is younger than the slot.
    PORTOLAN_TRY(ensurePublication(**link, capture));
    // The task died after it had made its slot and before it had noted the position: nobody has read from it.
    if (capture.settings.value(QStringLiteral("unnoted-slot")) == QLatin1String("replace")) PORTOLAN_TRY(dropSlot(**link, name, token));
  }
  auto maker = Link::open(endpoint, secret, token, Link::Role::Replication);
  if (!maker) return std::unexpected(maker.error());
  const auto wakeUp = token.onCancel([link = maker->get()] { link->cancel(); });
  std::atomic<bool> done{false};
  std::mutex mutex;
  std::condition_variable finished;
  std::thread watcher([&] {
    std::unique_lock lock(mutex);
    if (finished.wait_for(lock, std::chrono::seconds(5), [&] { return done.load(); })) return;
    const QString who = oldTransactions(endpoint, secret);
    qCWarning(logEngine).noquote() << tr("Creating the replication slot waits for transactions that run on the source: %1").arg(who);
  });
  const QString sql = (*maker)->serverVersion() >= 150000
                          ? QStringLiteral("CREATE_REPLICATION_SLOT %1 LOGICAL pgoutput (SNAPSHOT 'export')").arg(quoteIdentifier(name))
                          : QStringLiteral("CREATE_REPLICATION_SLOT %1 LOGICAL pgoutput EXPORT_SNAPSHOT").arg(quoteIdentifier(name));
  auto made = (*maker)->run(sql);
  {
    const std::lock_guard lock(mutex);
    done = true;
    finished.notify_all();
  }
  watcher.join();
  if (!made) return std::unexpected(slotError(made.error(), name));
  SnapshotReaders out;
  out.position = {QStringLiteral("postgres"), field(made->get(), 0, 1)};
  out.name = field(made->get(), 0, 2);
  // The exported snapshot lives until this connection's next command; the readers' own transactions keep it afterwards.
  if (auto opened = openReaders(endpoint, secret, count, out.name, token, out); !opened) {
    (void)(*maker)->run(QStringLiteral("DROP_REPLICATION_SLOT %1").arg(quoteIdentifier(name)));
    return std::unexpected(opened.error());
  }
  out.keeper = std::make_unique<PgConnection>(std::move(*maker));
  out.method = tr("snapshot of replication slot %1 at %2").arg(name, out.position.text);
  return out;
}

} // namespace

Result<SnapshotReaders> openSnapshot(const Endpoint &endpoint, const Secret &secret, int count, const CaptureOptions *capture, const CancelToken &token) {
  return capture ? slotSnapshot(endpoint, secret, count, *capture, token) : exportedSnapshot(endpoint, secret, count, token);
}

namespace {

using State = CheckLine::State;

CheckLine line(const char *step, State state, QString text, QString wayOut = {}) { return {QLatin1String(step), state, std::move(text), std::move(wayOut)}; }

void checkServer(Link &link, const QString &slot, std::vector<CheckLine> &lines) {
  auto result = link.run(QStringLiteral(
      "SELECT current_setting('wal_level'), current_setting('max_replication_slots')::int, (SELECT count(*) FROM pg_catalog.pg_replication_slots WHERE slot_name <> %1), "
      "current_setting('max_wal_senders')::int, (SELECT count(*) FROM pg_catalog.pg_stat_replication), r.rolsuper OR r.rolreplication, "
      "pg_catalog.has_database_privilege(current_database(), 'CREATE'), pg_catalog.pg_is_in_recovery(), current_user, current_database(), "
      "coalesce(current_setting('max_slot_wal_keep_size', true), '-1') FROM pg_catalog.pg_roles r WHERE r.rolname = current_user").arg(quoteLiteral(slot)));
  if (!result) { lines.push_back(line("replication", State::Failed, result.error().message())); return; }
  const PGresult *r = result->get();
  if (field(r, 0, 0) == QLatin1String("logical")) lines.push_back(line("wal_level", State::Passed, QStringLiteral("wal_level = logical")));
  else lines.push_back(line("wal_level", State::Failed, tr("wal_level is %1; changes are only decoded with logical").arg(field(r, 0, 0)), QStringLiteral("ALTER SYSTEM SET wal_level = 'logical';  -- then restart the server")));
  if (fieldInteger(r, 0, 2) < fieldInteger(r, 0, 1)) lines.push_back(line("slots", State::Passed, tr("%1 of %2 replication slots are in use").arg(fieldInteger(r, 0, 2)).arg(fieldInteger(r, 0, 1))));
  else lines.push_back(line("slots", State::Failed, tr("All %1 replication slots are in use").arg(fieldInteger(r, 0, 1)), QStringLiteral("ALTER SYSTEM SET max_replication_slots = %1;  -- then restart the server").arg(fieldInteger(r, 0, 1) + 4)));
  if (fieldInteger(r, 0, 4) >= fieldInteger(r, 0, 3)) lines.push_back(line("senders", State::Failed, tr("All %1 WAL senders are in use").arg(fieldInteger(r, 0, 3)), QStringLiteral("ALTER SYSTEM SET max_wal_senders = %1;  -- then restart the server").arg(fieldInteger(r, 0, 3) + 4)));
  const QString user = quoteIdentifier(field(r, 0, 8));
  if (!fieldIsTrue(r, 0, 5)) lines.push_back(line("privileges", State::Failed, tr("The user may not replicate"), QStringLiteral("ALTER ROLE %1 REPLICATION;").arg(user)));
  if (!fieldIsTrue(r, 0, 6)) lines.push_back(line("privileges", State::Failed, tr("The user may not create a publication"), QStringLiteral("GRANT CREATE ON DATABASE %1 TO %2;").arg(quoteIdentifier(field(r, 0, 9)), user)));
  if (fieldIsTrue(r, 0, 7)) lines.push_back(line("replication", State::Failed, tr("The server is a standby: a publication cannot be created on it"), tr("Connect to the primary")));
  if (field(r, 0, 10) != QLatin1String("-1")) lines.push_back(line("wal", State::Warning, tr("The server keeps at most %1 of WAL for a slot: a task that falls further behind loses its place").arg(field(r, 0, 10)), QStringLiteral("ALTER SYSTEM SET max_slot_wal_keep_size = -1; SELECT pg_reload_conf();")));
}

void checkClock(Link &link, std::vector<CheckLine> &lines) {
  const qint64 sent = Clock::system().nowMicros();
  auto result = link.run(QStringLiteral("SELECT (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000000)::bigint"));
  if (!result) return;
  const qint64 ahead = fieldInteger(result->get(), 0, 0) - (sent + Clock::system().nowMicros()) / 2;
  const bool good = std::abs(ahead) < 2'000'000;
  lines.push_back(line("clock", good ? State::Passed : State::Warning, tr("The source's clock is %1 s ahead of this machine's (negative: behind)").arg(static_cast<double>(ahead) / 1e6, 0, 'f', 1),
                       good ? QString() : tr("The lag is told by the source's clock, and so is a stop at a time; set the clocks right: chronyc makestep")));
}

/// A table that gets into a publication without an identity makes the server refuse the application's UPDATEs.
void checkTables(Link &link, const std::vector<ObjectName> &tables, std::vector<CheckLine> &lines) {
  QStringList values;
  for (const ObjectName &t : tables) values << QStringLiteral("(%1,%2)").arg(quoteLiteral(t.schema), quoteLiteral(t.name));
  if (values.isEmpty()) { lines.push_back(line("tables", State::Failed, tr("No table is selected"))); return; }
  auto result = link.run(QStringLiteral(
      "SELECT w.s, w.t, k.relkind, k.relpersistence, k.relreplident, EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = k.oid AND i.indisprimary AND i.indimmediate), "
      "EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = k.oid AND i.indisreplident), "
      "(SELECT ci.relname FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class ci ON ci.oid = i.indexrelid WHERE i.indrelid = k.oid AND i.indisunique AND i.indimmediate AND i.indpred IS NULL AND i.indexprs IS NULL "
      "AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = k.oid AND a.attnum = ANY (i.indkey::int2[]) AND NOT a.attnotnull) ORDER BY i.indnatts, ci.relname LIMIT 1), "
      "EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = k.oid AND NOT a.attisdropped AND a.attnum > 0 AND a.attgenerated <> ''), pg_catalog.pg_has_role(k.relowner, 'USAGE') "
      "FROM (VALUES %1) w(s, t) LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = w.s LEFT JOIN pg_catalog.pg_class k ON k.relnamespace = n.oid AND k.relname = w.t ORDER BY 1, 2").arg(values.join(QLatin1Char(','))));
  if (!result) { lines.push_back(line("tables", State::Failed, result.error().message())); return; }
  const PGresult *r = result->get();
  int good = 0;
  for (int i = 0; i < PQntuples(r); ++i) {
    const ObjectName name{field(r, i, 0), field(r, i, 1)};
    const QString quoted = quoteName(name);
    if (PQgetisnull(r, i, 2)) { lines.push_back(line("tables", State::Failed, tr("There is no table %1").arg(name.display()))); continue; }
    const std::string_view kind = fieldView(r, i, 2), persistence = fieldView(r, i, 3), identity = fieldView(r, i, 4);
    const bool primary = fieldIsTrue(r, i, 5), index = fieldIsTrue(r, i, 6);
    if (kind != "r" && kind != "p") { lines.push_back(line("tables", State::Failed, tr("%1 is not a table: its changes cannot be captured").arg(name.display()))); continue; }
    if (persistence != "p") { lines.push_back(line("tables", State::Failed, tr("%1 writes no WAL (unlogged): its changes cannot be captured").arg(name.display()), QStringLiteral("ALTER TABLE %1 SET LOGGED;").arg(quoted))); continue; }
    if (!fieldIsTrue(r, i, 9)) { lines.push_back(line("privileges", State::Failed, tr("The user does not own %1 and cannot publish it").arg(name.display()), QStringLiteral("ALTER TABLE %1 OWNER TO …;  -- or GRANT its owner to the user").arg(quoted))); continue; }
    const bool identified = identity == "f" || (identity == "d" && primary) || (identity == "i" && index);
    if (!identified) {
      const QString unique = field(r, i, 7);
      const QString mend = primary ? QStringLiteral("ALTER TABLE %1 REPLICA IDENTITY DEFAULT;").arg(quoted)
                           : unique.isEmpty() ? QStringLiteral("ALTER TABLE %1 REPLICA IDENTITY FULL;").arg(quoted)
                                              : QStringLiteral("ALTER TABLE %1 REPLICA IDENTITY USING INDEX %2;").arg(quoted, quoteIdentifier(unique));
      lines.push_back(line("replica identity", State::Failed, tr("%1 has no replica identity: once published, the server would refuse the application's UPDATE and DELETE on it").arg(name.display()), mend));
      continue;
    }
    if (identity == "f" && fieldIsTrue(r, i, 8)) {
      lines.push_back(line("replica identity", State::Failed, tr("%1 has REPLICA IDENTITY FULL and a generated column: the server would refuse UPDATE and DELETE on it").arg(name.display()), primary ? QStringLiteral("ALTER TABLE %1 REPLICA IDENTITY DEFAULT;").arg(quoted) : QString()));
      continue;
    }
    if (identity == "f" && !primary) lines.push_back(line("replica identity", State::Warning, tr("%1 has no primary key: its rows are found by their whole contents, which is slow").arg(name.display())));
    ++good;
  }
  lines.push_back(line("tables", good ? State::Passed : State::Failed, tr("%1 tables can be captured").arg(good)));
}

} // namespace

Result<std::unique_ptr<Connection>> joinSnapshot(const Endpoint &endpoint, const Secret &secret, const QString &name, const CancelToken &token) {
  SnapshotReaders joined;
  PORTOLAN_TRY(openReaders(endpoint, secret, 1, name, token, joined));
  return std::move(joined.readers.front());
}

std::vector<CheckLine> captureReadiness(Connection &connection, const CaptureOptions &options) {
  std::vector<CheckLine> lines;
  auto *own = dynamic_cast<PgConnection *>(&connection);
  if (!own) return {line("replication", State::Failed, tr("This is not a PostgreSQL connection"))};
  checkServer(own->link(), captureName(options.taskId), lines);
  checkClock(own->link(), lines);
  auto tables = capturedTables(own->link(), options);
  if (!tables) lines.push_back(line("tables", State::Failed, tables.error().message()));
  else checkTables(own->link(), *tables, lines);
  return lines;
}

Result<> removeCapture(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const DestructiveConsent &consent, const CancelToken &token) {
  const QString name = captureName(options.taskId);
  auto link = Link::open(endpoint, secret, token);
  if (!link) return std::unexpected(link.error());
  qCInfo(logEngine).noquote() << tr("Removing replication slot and publication %1 (%2)").arg(name, consent.origin());
  PORTOLAN_TRY(dropSlot(**link, name, token));
  auto dropped = (*link)->run(QStringLiteral("DROP PUBLICATION IF EXISTS %1").arg(quoteIdentifier(name)));
  if (!dropped) return std::unexpected(dropped.error());
  return {};
}

} // namespace portolan::pg
