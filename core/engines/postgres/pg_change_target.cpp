// SPDX-License-Identifier: GPL-3.0-or-later
// Changes into PostgreSQL. The quick way sends every run of a batch down one pipeline and looks at the counts before it
// commits; when a count or an error says that a row was missing or there already, everything is rolled back and the
// batch is applied once more change by change, where the conflict policies decide.
#include "core/engines/postgres/pg_change_target.h"

#include "core/engines/api/control_tables.h"
#include "core/engines/api/net_changes.h"
#include "core/engines/postgres/pg_apply_statement.h"
#include "core/engines/postgres/pg_connection.h"
#include "core/engines/postgres/pg_keyless.h"
#include "core/engines/postgres/pg_pipeline.h"
#include "core/engines/postgres/pg_values.h"

#include <QDateTime>

namespace portolan::pg {

namespace {

constexpr std::size_t rowsPerStatement = 4096, bytesPerStatement = 512U << 10;

QString nowText() { return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz000")); }

/// What one statement of the pipeline stands for.
struct Ticket { const Run *run; std::size_t from, to; };

class PgChangeTarget final : public ChangeTarget {
public:
  PgChangeTarget(std::unique_ptr<Link> link, const ApplyOptions &options, const CancelToken &token)
      : m_link(std::move(link)), m_options(options), m_pipeline(*m_link, options.pipelineBytes) {
    m_schema = options.controlSchema.isEmpty() ? QStringLiteral("public") : options.controlSchema;
    m_wakeUp = token.onCancel([l = m_link.get()] { l->cancel(); });
  }
  ~PgChangeTarget() override { m_wakeUp.release(); }

  Result<QStringList> prepare(const Catalog &targetCatalog) override {
    m_catalog = targetCatalog;
    m_tables.clear();
    QStringList done;
    // A nested loop over the key's index is right for every size of a run; estimates of arrays are only guesses.
    for (const char *sql : {"SET synchronous_commit = on", "SET statement_timeout = 0", "SET lock_timeout = 0", "SET idle_in_transaction_session_timeout = 0", "SET jit = off",
                            "SET enable_hashjoin = off", "SET enable_mergejoin = off", "SET enable_seqscan = off", "SET plan_cache_mode = force_generic_plan"})
      PORTOLAN_TRY(run(QLatin1String(sql)));
    auto replica = m_link->run(QStringLiteral("SET session_replication_role = replica"));
    m_replica = replica.has_value();
    if (!replica && replica.error().connectionLost()) return std::unexpected(target(replica.error()));
    if (m_replica) done << tr("Triggers and foreign keys do not act on applied changes (session_replication_role = replica)");
    else done << tr("Triggers and foreign keys of the target act on applied changes, because session_replication_role may not be set; foreign keys that are deferrable are checked at commit. "
                    "To switch them off: GRANT SET ON PARAMETER session_replication_role TO %1").arg(quoteIdentifier(QString::fromUtf8(PQuser(m_link->raw()))));
    if (!m_options.controlSchema.isEmpty()) PORTOLAN_TRY(run(QStringLiteral("CREATE SCHEMA IF NOT EXISTS ") + quoteIdentifier(m_schema)));
    for (const SqlText &s : control::createStatements(sql::Dialect::Postgres, m_schema)) PORTOLAN_TRY(run(s.text()));
    return done;
  }

  Result<std::optional<Position>> checkpoint() override {
    auto r = m_link->run(QStringLiteral("SELECT pos FROM %1 WHERE task_id = $1 AND stream_id = $2").arg(controlName(control::Table::Checkpoint)), {m_options.taskId.toUtf8(), m_options.streamId.toUtf8()});
    if (!r) return std::unexpected(target(r.error()));
    m_expected = QString();
    if (PQntuples(r->get()) == 0 || PQgetisnull(r->get(), 0, 0)) return std::nullopt;
    const QString stored = field(r->get(), 0, 0);
    m_expected = stored;
    return Position{stored.section(QLatin1Char(' '), 0, 0), stored.section(QLatin1Char(' '), 1)};
  }

  Result<> setCheckpoint(const Position &position) override {
    PORTOLAN_TRY(abandonSlices());
    PORTOLAN_TRY(run(storeSql(position)));
    m_expected = storedText(position);
    return {};
  }

  Result<ApplySummary> apply(const ChangeBatch &batch, const Position &position, ApplyMode mode) override {
    auto applied = applySlice(batch, mode);
    if (!applied) return applied;
    auto committed = run(storeSql(position) + QStringLiteral("; COMMIT"));
    m_open = false;
    if (!committed) {
      if (!committed.error().connectionLost()) (void)m_link->run(QStringLiteral("ROLLBACK"));
      return std::unexpected(committed.error());
    }
    m_expected = storedText(position);
    return applied;
  }

  Result<ApplySummary> applySlice(const ChangeBatch &batch, ApplyMode mode) override {
    m_summary = {};
    if (!m_open) {
      PORTOLAN_TRY(beginTransaction());
      m_fresh = true;
    } else {
      PORTOLAN_TRY(run(QStringLiteral("SAVEPOINT portolan_slice")));
      m_fresh = false;
    }
    m_open = true;
    auto outcome = quick(batch, mode);
    if (!outcome && mayConflict(outcome.error())) {
      auto back = m_fresh ? restart() : run(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_slice"));
      if (!back) outcome = std::unexpected(back.error());
      else { m_summary = {}; outcome = careful(batch); }
    }
    if (outcome && !m_fresh) outcome = run(QStringLiteral("RELEASE SAVEPOINT portolan_slice"));
    if (outcome) return m_summary;
    if (!outcome.error().connectionLost()) (void)abandonSlices();
    m_open = false;
    return std::unexpected(target(outcome.error()));
  }

  Result<> abandonSlices() override {
    if (!m_open) return {};
    m_open = false;
    return run(QStringLiteral("ROLLBACK"));
  }

private:
  static Error target(Error e) { return e.kind() == ErrorKind::Source ? e.withKind(ErrorKind::Target) : e; }
  [[nodiscard]] QString controlName(control::Table t) const { return control::quotedName(sql::Dialect::Postgres, m_schema, t); }

  Result<> run(const QString &sql) {
    auto r = m_link->run(sql);
    if (!r) return std::unexpected(target(r.error()));
    return {};
  }

  [[nodiscard]] QString upsertSql(const QString &position) const {
    return QStringLiteral("INSERT INTO %1 AS c (task_id, stream_id, pos, seq, applied_at) VALUES (%2, %3, %4, 1, %5) ON CONFLICT (task_id, stream_id) DO UPDATE SET seq = c.seq + 1")
        .arg(controlName(control::Table::Checkpoint), quoteLiteral(m_options.taskId), quoteLiteral(m_options.streamId), position, quoteLiteral(nowText()));
  }
  static QString storedText(const Position &p) { return p.engine + QLatin1Char(' ') + p.text; }
  [[nodiscard]] QString storeSql(const Position &p) const {
    return upsertSql(quoteLiteral(storedText(p))) + QStringLiteral(", pos = excluded.pos, applied_at = excluded.applied_at");
  }

  /// The checkpoint is touched first, so that a stream that reads this database knows the transaction for ours; and because
  /// a session of ours whose connection is gone may still be committing: its row lock is waited for, and what it stored is seen.
  Result<> beginTransaction() {
    auto r = m_link->run(QStringLiteral("BEGIN; ") + (m_replica ? QString() : QStringLiteral("SET CONSTRAINTS ALL DEFERRED; ")) + upsertSql(QStringLiteral("NULL")) + QStringLiteral(" RETURNING coalesce(pos, '')"));
    if (!r) return std::unexpected(target(r.error()));
    const QString found = PQntuples(r->get()) == 1 ? field(r->get(), 0, 0) : QString();
    if (!m_expected || found == *m_expected) return {};
    (void)m_link->run(QStringLiteral("ROLLBACK"));
    return std::unexpected(Error::target(tr("An earlier session of this task has moved the position meanwhile")).withEngine(QStringLiteral("postgres")).withConnectionLost().withRetryable());
  }
  Result<> restart() {
    PORTOLAN_TRY(run(QStringLiteral("ROLLBACK")));
    return beginTransaction();
  }

  /// A row missing or there already; anything else would fail again.
  static bool mayConflict(const Error &e) {
    if (e.connectionLost() || e.isCancelled()) return false;
    return e.sqlState() == conflictState || e.sqlState().startsWith(QLatin1String("23")) || e.sqlState() == QLatin1String("0A000");
  }

  // ---- the quick way --------------------------------------------------------------------------------------------

  Result<> quick(const ChangeBatch &batch, ApplyMode mode) {
    const bool hasDdl = std::any_of(batch.changes.begin(), batch.changes.end(), [](const Change &c) { return c.op == ChangeOp::Ddl; });
    std::vector<NetStep> steps; // the runs of batch mode point into it
    auto runs = mode == ApplyMode::Batch && !hasDdl && m_replica ? netRuns(batch, steps) : planRuns(batch, planOptions());
    if (!runs) return std::unexpected(runs.error());
    for (const Run &r : *runs) PORTOLAN_TRY(know(batch, r));
    std::vector<Ticket> tickets;
    PORTOLAN_TRY(m_pipeline.begin());
    Result<> sentAll;
    for (std::size_t i = 0; i < runs->size() && sentAll; ++i) sentAll = send((*runs)[i], batch, tickets);
    auto finished = m_link->isOpen() ? m_pipeline.finish() : Result<>();
    if (!sentAll) return sentAll;
    if (!finished) return std::unexpected(described(finished.error(), tickets));
    return settle(tickets, *runs);
  }

  Result<> send(const Run &r, const ChangeBatch &batch, std::vector<Ticket> &tickets) {
    if (m_pipeline.failed()) return {}; // the server skips the rest
    if (r.netted && r.rows.empty()) return {};
    if (r.op == ChangeOp::Truncate) return m_pipeline.simple(truncateSql(r, batch).toUtf8());
    if (r.op == ChangeOp::Ddl) {
      m_tables.clear();
      return m_pipeline.simple(batch.ddl[static_cast<std::size_t>(r.ddl)].statement.toUtf8());
    }
    auto s = statementFor(r, OnDuplicate::Fail);
    if (!s) return std::unexpected(s.error());
    // The one search that has no index to go by: the whole table is joined with the rows.
    const bool wholeTable = r.op == ChangeOp::Delete && r.table->key.isEmpty() && !r.table->anyNumber && r.rows.size() > 1;
    if (wholeTable) PORTOLAN_TRY(m_pipeline.simple(joinsSql("on")));
    for (std::size_t from = 0; from < r.rows.size();) {
      auto to = encode(**s, r, from);
      if (!to) return std::unexpected(to.error());
      PORTOLAN_TRY(m_pipeline.execute((*s)->name, m_values, m_lengths, tickets.size()));
      tickets.push_back({&r, from, *to});
      from = *to;
    }
    return wholeTable ? m_pipeline.simple(joinsSql("off")) : Result<>();
  }
  static QByteArray joinsSql(const QByteArray &to) {
    return "SELECT set_config('enable_hashjoin', '" + to + "', true), set_config('enable_mergejoin', '" + to + "', true), set_config('enable_seqscan', '" + to + "', true)";
  }

  /// Encodes rows from `from` on, as many as one statement takes; gives the row after the last.
  Result<std::size_t> encode(ApplyStatement &s, const Run &r, std::size_t from) {
    std::size_t to = std::min(r.rows.size(), from + rowsPerStatement);
    m_buffers.resize(std::max(m_buffers.size(), s.parameters.size()));
    while (true) {
      std::size_t bytes = 0;
      for (std::size_t p = 0; p < s.parameters.size(); ++p) {
        if (const auto bad = encodeArray(m_buffers[p], s, p, r, from, to)) {
          const ColumnVector &values = (s.fromBefore[p] ? r.before : r.after)->columns[static_cast<std::size_t>(s.columns[p])];
          const auto row = static_cast<std::size_t>(s.fromBefore[p] ? r.rows[bad->first].second : r.rows[bad->first].first);
          return std::unexpected(valueError(s.parameters[p].column(), values, row, bad->second).withRowKey(keyText(r, bad->first)));
        }
        bytes += m_buffers[p].size();
      }
      if (bytes <= bytesPerStatement || to - from == 1) break;
      to = from + std::max<std::size_t>(1, (to - from) * bytesPerStatement / (bytes + 1));
    }
    m_values.clear();
    m_lengths.clear();
    for (std::size_t p = 0; p < s.parameters.size(); ++p) {
      m_values.push_back(m_buffers[p].data());
      m_lengths.push_back(static_cast<int>(m_buffers[p].size()));
      s.parameters[p].takeCounts(m_summary.policyCounts);
    }
    return to;
  }

  Result<> settle(const std::vector<Ticket> &tickets, const std::vector<Run> &runs) {
    for (std::size_t i = 0; i < tickets.size(); ++i) {
      const Ticket &t = tickets[i];
      const qint64 affected = m_pipeline.affected()[i], rows = static_cast<qint64>(t.to - t.from);
      if (affected != rows && t.run->op != ChangeOp::Insert && !t.run->table->anyNumber)
        return std::unexpected(Error::data(tr("%1 of %2 changed rows of %3 are not on the target").arg(rows - affected).arg(rows).arg(t.run->table->name.display())).withSqlState(conflictState));
      if (!t.run->netted) count(*t.run, t.run->table->anyNumber ? affected : rows);
    }
    for (const Run &r : runs) {
      if (!r.netted) continue;
      ApplyCounts &counts = m_summary.tables[r.table->name];
      counts.inserts += r.stands.inserts;
      counts.updates += r.stands.updates;
      counts.deletes += r.stands.deletes;
    }
    for (const auto &[name, n] : m_truncated) m_summary.tables[name].ddl += n;
    m_truncated.clear();
    return {};
  }

  void count(const Run &r, qint64 n) {
    ApplyCounts &counts = m_summary.tables[r.table->name];
    if (r.op == ChangeOp::Insert) counts.inserts += n;
    else if (r.op == ChangeOp::Update) counts.updates += n;
    else if (r.op == ChangeOp::Delete) counts.deletes += n;
  }

  Error described(Error error, const std::vector<Ticket> &tickets) const {
    const auto failed = m_pipeline.failedTicket();
    if (!failed || *failed >= tickets.size()) return error;
    const Ticket &t = tickets[*failed];
    if (error.object().isEmpty()) error.withObject(t.run->table->name.display());
    if (t.to - t.from == 1) error.withRowKey(keyText(*t.run, t.from));
    if (error.sqlState().startsWith(QLatin1String("22")) || error.sqlState().startsWith(QLatin1String("23"))) error.withKind(ErrorKind::Data);
    return error;
  }

  QString truncateSql(const Run &r, const ChangeBatch &batch) {
    QStringList names;
    m_truncated.clear();
    for (const std::uint32_t t : r.truncated) {
      names << quoteName(batch.tables[t].name);
      m_truncated.emplace_back(batch.tables[t].name, 1);
    }
    return QStringLiteral("TRUNCATE ") + names.join(QLatin1String(", "));
  }

  // ---- tables and statements -------------------------------------------------------------------------------------

  PlanOptions planOptions() {
    PlanOptions o;
    o.strictOrder = !m_replica;
    o.otherUniqueKeys = [this](const ChangeTable &t) { return !otherUniqueKeys(t.name, t.key).empty(); };
    o.moreColumns = [this](const ChangeTable &t) {
      const auto known = table(t.name);
      return !known || std::any_of((*known)->columns.begin(), (*known)->columns.end(), [&](const WireColumn &c) { return !c.generated && !t.columns.contains(c.name); });
    };
    o.generated = [this](const ChangeTable &t, int c) {
      const auto known = table(t.name);
      if (!known) return false;
      const auto at = (*known)->byName.constFind(t.columns[c]);
      return at != (*known)->byName.constEnd() && (*known)->columns[static_cast<std::size_t>(*at)].generated;
    };
    return o;
  }

  [[nodiscard]] std::vector<QStringList> otherUniqueKeys(const ObjectName &name, const QStringList &key) const {
    std::vector<QStringList> keys;
    const Table *t = m_catalog.table(name);
    if (!t) return keys;
    if (t->primaryKey && t->primaryKey->columns() != key) keys.push_back(t->primaryKey->columns());
    for (const Index &i : t->indexes)
      if (i.unique && i.columns() != key) keys.push_back(i.columns());
    return keys;
  }

  Result<const AppliedTable *> table(const ObjectName &name) {
    const auto found = m_tables.find(name);
    if (found != m_tables.end()) return &found->second;
    if (PQpipelineStatus(m_link->raw()) != PQ_PIPELINE_OFF) return std::unexpected(Error::internal(tr("%1 was not described before its changes").arg(name.display())));
    auto columns = describeTable(*m_link, name);
    if (!columns) return std::unexpected(target(columns.error()));
    AppliedTable t;
    for (WireColumn &c : *columns) {
      t.byName.insert(c.name, static_cast<int>(t.columns.size()));
      t.identityAlways = t.identityAlways || c.identityAlways;
      t.columns.push_back(std::move(c));
    }
    return &m_tables.emplace(name, std::move(t)).first->second;
  }

  Result<> know(const ChangeBatch &, const Run &r) {
    if (!r.table || r.rows.empty()) return {};
    auto t = table(r.table->name);
    if (!t) return std::unexpected(t.error());
    auto s = statementFor(r, OnDuplicate::Fail);
    if (!s) return std::unexpected(s.error());
    return {};
  }

  /// The prepared statement of a run's shape, prepared when it is new.
  Result<ApplyStatement *> statementFor(const Run &r, OnDuplicate duplicate) {
    const QByteArray key = statementKey(r, duplicate);
    auto found = m_statements.find(key);
    if (found == m_statements.end()) {
      auto t = table(r.table->name);
      if (!t) return std::unexpected(t.error());
      auto made = makeStatement(r, **t, m_options.policies, duplicate);
      if (!made) return std::unexpected(made.error());
      made->name = "portolan_" + QByteArray::number(++m_statementNumber);
      found = m_statements.emplace(key, std::move(*made)).first;
    }
    ApplyStatement &s = found->second;
    if (!s.prepared) {
      const ResultPtr r2(PQprepare(m_link->raw(), s.name.constData(), s.sql.constData(), static_cast<int>(s.arrayTypes.size()), s.arrayTypes.data()));
      if (PQresultStatus(r2.get()) != PGRES_COMMAND_OK) {
        Error error = target(m_link->error(r2.get(), QString::fromUtf8(s.sql)));
        m_statements.erase(found);
        return std::unexpected(error.withObject(r.table->name.display()));
      }
      s.prepared = true;
    }
    return &s;
  }

  // ---- batch mode ---------------------------------------------------------------------------------------------------

  Result<std::vector<Run>> netRuns(const ChangeBatch &batch, std::vector<NetStep> &steps) {
    NetOptions options;
    options.uniqueKeys = [this, &batch](const ObjectName &name) {
      for (const ChangeTable &t : batch.tables)
        if (t.name == name) return otherUniqueKeys(name, t.key);
      return std::vector<QStringList>();
    };
    options.mayPreExist = m_options.duplicateRow != ConflictPolicy::Error;
    steps = netChanges(batch, options);
    const PlanOptions plan = planOptions();
    std::vector<Run> runs;
    for (const NetStep &step : steps) {
      switch (step.kind) {
      case NetStep::Kind::Truncate: {
        Run r;
        r.op = ChangeOp::Truncate;
        r.truncated = step.tables;
        runs.push_back(std::move(r));
        break;
      }
      case NetStep::Kind::Ordered: PORTOLAN_TRY(addOrdered(runs, batch, step, plan)); break;
      case NetStep::Kind::Rows: PORTOLAN_TRY(addRows(runs, batch.tables[step.table], step, plan)); break;
      }
    }
    return runs;
  }

  Result<> addOrdered(std::vector<Run> &runs, const ChangeBatch &batch, const NetStep &step, const PlanOptions &plan) {
    KeylessNet keyless(batch, plan);
    for (const std::uint32_t i : step.changes) {
      const Change &c = batch.changes[i];
      const ChangeTable &t = batch.tables[c.table];
      if (t.key.isEmpty() && !t.anyNumber) {
        auto taken = keyless.take(c, runs);
        if (!taken) return std::unexpected(taken.error());
        if (*taken) continue;
      } else {
        PORTOLAN_TRY(keyless.flush(runs));
      }
      PORTOLAN_TRY(addNet(runs, runs.size(), t, c.op, &t.after, &t.before, c.after, c.before, plan, true));
    }
    return keyless.flush(runs);
  }

  Result<> addRows(std::vector<Run> &runs, const ChangeTable &t, const NetStep &step, const PlanOptions &plan) {
    const bool ordered = plan.otherUniqueKeys(t);
    std::size_t first = runs.size();
    for (std::size_t i = 0; i < step.deletes.rows(); ++i)
      PORTOLAN_TRY(addNet(runs, first, t, ChangeOp::Delete, nullptr, &step.deletes, -1, static_cast<std::int32_t>(i), plan, false));
    first = runs.size();
    for (std::size_t i = 0; i < step.updateAfter.rows(); ++i)
      PORTOLAN_TRY(addNet(runs, first, t, ChangeOp::Update, &step.updateAfter, &step.updateBefore, static_cast<std::int32_t>(i), static_cast<std::int32_t>(i), plan, ordered));
    first = runs.size();
    for (std::size_t i = 0; i < step.inserts.rows(); ++i)
      PORTOLAN_TRY(addNet(runs, first, t, ChangeOp::Insert, &step.inserts, nullptr, static_cast<std::int32_t>(i), -1, plan, false));
    return {};
  }

  /// Joins a run of the same shape from `first` on, or begins one.
  Result<> addNet(std::vector<Run> &runs, std::size_t first, const ChangeTable &t, ChangeOp op, const RowBatch *after, const RowBatch *before, std::int32_t afterRow, std::int32_t beforeRow,
                  const PlanOptions &plan, bool alone) {
    auto made = makeRun(t, op, after, before, afterRow, beforeRow, plan);
    if (!made) return std::unexpected(made.error());
    made->single = made->single || alone;
    if (!made->single)
      for (std::size_t i = runs.size(); i > first; --i) {
        Run &r = runs[i - 1];
        if (r.single || r.op != op || r.set != made->set || r.keyFromBefore != made->keyFromBefore) continue;
        r.rows.push_back(made->rows.front());
        return {};
      }
    runs.push_back(std::move(*made));
    return {};
  }

  // ---- change by change ------------------------------------------------------------------------------------------------

  Result<> careful(const ChangeBatch &batch) {
    const PlanOptions plan = planOptions();
    std::vector<std::uint32_t> truncated;
    for (std::size_t i = 0; i < batch.changes.size(); ++i) {
      const Change &c = batch.changes[i];
      if (c.op == ChangeOp::Truncate) {
        truncated.push_back(c.table);
        const bool more = i + 1 < batch.changes.size() && batch.changes[i + 1].op == ChangeOp::Truncate;
        if (!more) { PORTOLAN_TRY(truncateAll(batch, truncated)); truncated.clear(); }
        continue;
      }
      if (c.op == ChangeOp::Ddl) {
        PORTOLAN_TRY(run(batch.ddl[c.table].statement));
        m_tables.clear();
        m_statements.clear();
        continue;
      }
      const ChangeTable &t = batch.tables[c.table];
      auto made = makeRun(t, c.op, &t.after, &t.before, c.after, c.before, plan);
      if (!made) return std::unexpected(made.error());
      PORTOLAN_TRY(one(*made, c));
    }
    return {};
  }

  Result<> truncateAll(const ChangeBatch &batch, const std::vector<std::uint32_t> &tables) {
    QStringList names;
    for (const std::uint32_t t : tables) { names << quoteName(batch.tables[t].name); ++m_summary.tables[batch.tables[t].name].ddl; }
    PORTOLAN_TRY(run(QStringLiteral("SAVEPOINT portolan_change")));
    auto done = run(QStringLiteral("TRUNCATE ") + names.join(QLatin1String(", ")));
    if (done) return run(QStringLiteral("RELEASE SAVEPOINT portolan_change"));
    if (done.error().sqlState() != QLatin1String("0A000")) return done;
    // A table outside the stream refers to one of them: TRUNCATE is refused then, DELETE is not.
    PORTOLAN_TRY(run(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_change")));
    for (const QString &name : names) PORTOLAN_TRY(run(QStringLiteral("DELETE FROM ") + name));
    return {};
  }

  Result<qint64> executeOne(const Run &r, OnDuplicate duplicate) {
    auto s = statementFor(r, duplicate);
    if (!s) return std::unexpected(s.error());
    if (auto encoded = encode(**s, r, 0); !encoded) return std::unexpected(encoded.error());
    const std::vector<int> formats(m_values.size(), 1);
    const Link::Running running(*m_link);
    const ResultPtr result(PQexecPrepared(m_link->raw(), (*s)->name.constData(), static_cast<int>(m_values.size()), m_values.data(), m_lengths.data(), formats.data(), 0));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
      Error error = target(m_link->error(result.get(), QString::fromUtf8((*s)->sql)));
      if (error.object().isEmpty()) error.withObject(r.table->name.display());
      error.withRowKey(keyText(r, 0));
      if (error.sqlState().startsWith(QLatin1String("22")) || error.sqlState().startsWith(QLatin1String("23"))) error.withKind(ErrorKind::Data);
      return std::unexpected(error);
    }
    return QByteArray(PQcmdTuples(result.get())).toLongLong();
  }

  Result<> one(const Run &r, const Change &change) {
    const bool guarded = m_options.duplicateRow != ConflictPolicy::Error && r.op != ChangeOp::Delete;
    if (guarded) PORTOLAN_TRY(run(QStringLiteral("SAVEPOINT portolan_change")));
    auto affected = executeOne(r, OnDuplicate::Fail);
    if (!affected) {
      if (!guarded || affected.error().sqlState() != QLatin1String("23505")) return std::unexpected(affected.error());
      const Error why = affected.error();
      PORTOLAN_TRY(run(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_change")));
      return duplicate(r, change, why);
    }
    if (guarded) PORTOLAN_TRY(run(QStringLiteral("RELEASE SAVEPOINT portolan_change")));
    if (*affected == 0 && r.op != ChangeOp::Insert && !r.table->anyNumber) return missing(r, change);
    count(r, *affected);
    return {};
  }

  static bool allColumnsCame(const Run &r, std::size_t row) {
    return std::ranges::none_of(r.after->columns, [&](const ColumnVector &c) { return c.tag(row) == Tag::Unchanged || c.tag(row) == Tag::Missing; });
  }

  Result<> duplicate(const Run &r, const Change &change, const Error &why) {
    ++m_summary.conflicts;
    if (m_options.duplicateRow == ConflictPolicy::SkipAndLog) return log(r, why.message());
    if (r.table->key.isEmpty()) return std::unexpected(why);
    if (r.op == ChangeOp::Update) { // the row of the new key is there, and the one of the old key as well
      if (change.before < 0 || !allColumnsCame(r, static_cast<std::size_t>(change.after))) return std::unexpected(why);
      auto old = makeRun(*r.table, ChangeOp::Delete, nullptr, r.before, -1, change.before, planOptions());
      if (!old) return std::unexpected(old.error());
      if (auto removed = executeOne(*old, OnDuplicate::Fail); !removed) return std::unexpected(removed.error());
      return overwrite(r, change);
    }
    auto affected = executeOne(r, OnDuplicate::Overwrite); // a secondary unique key taken by another row stays an error
    if (!affected) return std::unexpected(affected.error());
    count(r, 1);
    return {};
  }

  Result<> overwrite(const Run &r, const Change &change) {
    auto insert = makeRun(*r.table, ChangeOp::Insert, r.after, nullptr, change.after, -1, planOptions());
    if (!insert) return std::unexpected(insert.error());
    auto affected = executeOne(*insert, OnDuplicate::Overwrite);
    if (!affected) return std::unexpected(affected.error());
    count(r, 1);
    return {};
  }

  Result<> missing(const Run &r, const Change &change) {
    const QString what = r.op == ChangeOp::Update ? QStringLiteral("UPDATE") : QStringLiteral("DELETE");
    const QString text = tr("%1 of a row of %2 that the target does not have").arg(what, r.table->name.display());
    const ConflictPolicy policy = m_options.missingOf(r.op);
    if (policy == ConflictPolicy::Error)
      return std::unexpected(Error::data(text).withEngine(QStringLiteral("postgres")).withSqlState(conflictState).withObject(r.table->name.display()).withRowKey(keyText(r, 0))
                                 .withHint(tr("Validate and repair the table, or choose a conflict policy")));
    ++m_summary.conflicts;
    if (policy == ConflictPolicy::SkipAndLog) return log(r, text);
    if (r.op == ChangeOp::Delete) { count(r, 1); return {}; } // gone already, as it should be
    if (!allColumnsCame(r, static_cast<std::size_t>(change.after))) return log(r, tr("%1; it cannot be inserted because the source did not send all its columns").arg(text));
    return overwrite(r, change);
  }

  Result<> log(const Run &r, const QString &error) {
    ++m_summary.tables[r.table->name].skipped;
    const QString what = (r.op == ChangeOp::Insert ? QStringLiteral("INSERT ") : r.op == ChangeOp::Update ? QStringLiteral("UPDATE ") : QStringLiteral("DELETE ")) + keyText(r, 0);
    return run(QStringLiteral("INSERT INTO %1 (task_name, table_owner, table_name, error_time, statement, error) VALUES (%2, %3, %4, %5, %6, %7)")
                   .arg(controlName(control::Table::ApplyExceptions), quoteLiteral(m_options.taskId), quoteLiteral(r.table->name.schema), quoteLiteral(r.table->name.name), quoteLiteral(nowText()),
                        quoteLiteral(what), quoteLiteral(error)));
  }

  /// "id = 5" of a row, for people.
  static QString keyText(const Run &r, std::size_t i) {
    const ChangeTable &t = *r.table;
    const bool before = r.rows[i].second >= 0 && r.before;
    const RowBatch &rows = before ? *r.before : *r.after;
    const auto row = static_cast<std::size_t>(before ? r.rows[i].second : r.rows[i].first);
    QStringList parts;
    for (qsizetype c = 0; c < t.columns.size() && parts.size() < 4; ++c) {
      if (!t.key.isEmpty() && !t.key.contains(t.columns[c])) continue;
      std::string text;
      appendValueText(text, rows.columns[static_cast<std::size_t>(c)], row);
      parts << QStringLiteral("%1 = %2").arg(t.columns[c], rows.columns[static_cast<std::size_t>(c)].isNull(row) ? QStringLiteral("NULL") : QString::fromStdString(text).left(80));
    }
    return parts.join(QLatin1String(", "));
  }

  inline static const QString conflictState = QStringLiteral("P0002"); // no_data_found: ours, for a row that is not there

  std::unique_ptr<Link> m_link;
  ApplyOptions m_options;
  QString m_schema;
  CancelToken::Registration m_wakeUp;
  Pipeline m_pipeline;
  Catalog m_catalog;
  std::map<ObjectName, AppliedTable> m_tables;
  std::map<QByteArray, ApplyStatement> m_statements;
  int m_statementNumber = 0;
  std::vector<WireBuffer> m_buffers;
  std::vector<const char *> m_values;
  std::vector<int> m_lengths;
  std::vector<std::pair<ObjectName, qint64>> m_truncated;
  ApplySummary m_summary;
  std::optional<QString> m_expected; ///< the stored position as it was read or written last; nothing: not known yet
  bool m_replica = false, m_open = false, m_fresh = false;
};

} // namespace

Result<std::unique_ptr<ChangeTarget>> openChangeTarget(const Endpoint &endpoint, const Secret &secret, const ApplyOptions &options, const CancelToken &token) {
  auto link = Link::open(endpoint, secret, token);
  if (!link) return std::unexpected(link.error());
  return std::make_unique<PgChangeTarget>(std::move(*link), options, token);
}

} // namespace portolan::pg
