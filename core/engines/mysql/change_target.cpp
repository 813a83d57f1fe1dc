// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/change_target.h"

#include "core/engines/api/control_tables.h"
#include "core/engines/api/net_changes.h"

#include <QDateTime>

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
constexpr int duplicateKey = 1062;
constexpr std::size_t maxPending = 32;

QString now() { return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + QStringLiteral("000"); }

} // namespace

MysqlChangeTarget::MysqlChangeTarget(std::unique_ptr<Client> client, ApplyOptions options, const CancelToken &token) : m_client(std::move(client)), m_options(std::move(options)) {
  if (m_options.controlSchema.isEmpty()) m_options.controlSchema = m_client->endpoint().database;
  m_wakeUp = token.onCancel([c = m_client.get()] { c->cancel(); });
}

MysqlChangeTarget::~MysqlChangeTarget() {
  m_wakeUp.release();
  forget();
  m_statements.clear();
  m_going.clear();
}

Result<QStringList> MysqlChangeTarget::prepare(const Catalog &targetCatalog) {
  m_catalog = targetCatalog;
  m_tables.clear();
  m_statements.clear();
  m_going.clear();
  for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) m_tables.insert(m_catalog.tables[i].name, i);
  QStringList done;
  for (const SqlText &sql : control::createStatements(m_client->dialect(), m_options.controlSchema)) PORTOLAN_TRY(m_client->execute(sql.text()));
  done << tr("control tables portolan_* in %1").arg(m_options.controlSchema);
  PORTOLAN_TRY(m_client->execute(QStringLiteral("SET SESSION foreign_key_checks=0, @portolan_apply=1")));
  done << QStringLiteral("SET SESSION foreign_key_checks=0");
  QStringList triggers, schemas;
  for (const Table &t : m_catalog.tables)
    if (!schemas.contains(t.name.schema)) schemas << t.name.schema;
  for (const QString &s : schemas) {
    auto rows = m_client->query(QStringLiteral("SELECT EVENT_OBJECT_TABLE, TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = %1").arg(sql::quoteLiteral(m_client->dialect(), s)));
    if (!rows) continue;
    for (std::size_t i = 0; i < rows->rows.size(); ++i)
      if (m_tables.contains({s, rows->text(i, 0)})) triggers << s + QLatin1Char('.') + rows->text(i, 1);
  }
  if (!triggers.isEmpty())
    done << tr("These triggers cannot be switched off and will run for every change; create them at the cut-over, or let them return when @portolan_apply is 1: %1").arg(triggers.join(QLatin1String(", ")));
  return done;
}

Result<std::optional<Position>> MysqlChangeTarget::checkpoint() {
  const auto literal = [&](const QString &text) { return sql::quoteLiteral(m_client->dialect(), text); };
  auto rows = m_client->query(QStringLiteral("SELECT pos FROM %1 WHERE task_id = %2 AND stream_id = %3")
                                  .arg(control::quotedName(m_client->dialect(), m_options.controlSchema, control::Table::Checkpoint), literal(m_options.taskId), literal(m_options.streamId)), 1);
  if (!rows) {
    if (rows.error().nativeCode() == 1146) return std::optional<Position>(); // the table is not there yet
    return std::unexpected(rows.error());
  }
  m_expected = QString();
  if (rows->rows.empty() || rows->text(0, 0).isEmpty()) return std::optional<Position>();
  const QString text = rows->text(0, 0); // "engine position": the source may be another engine
  m_expected = text;
  return std::optional<Position>(Position{text.section(QLatin1Char(' '), 0, 0), text.section(QLatin1Char(' '), 1)});
}

QString MysqlChangeTarget::checkpointSql(const Position &position) const {
  const auto literal = [&](const QString &text) { return sql::quoteLiteral(m_client->dialect(), text); };
  return QStringLiteral("INSERT INTO %1 (task_id, stream_id, pos, seq, applied_at) VALUES (%2, %3, %4, 1, %5) ON DUPLICATE KEY UPDATE pos = VALUES(pos), seq = seq + 1, applied_at = VALUES(applied_at)")
      .arg(control::quotedName(m_client->dialect(), m_options.controlSchema, control::Table::Checkpoint), literal(m_options.taskId), literal(m_options.streamId),
           literal(position.engine + QLatin1Char(' ') + position.text), literal(now()));
}

Result<> MysqlChangeTarget::setCheckpoint(const Position &position) {
  PORTOLAN_TRY(m_client->execute(checkpointSql(position)));
  m_expected = position.engine + QLatin1Char(' ') + position.text;
  return {};
}

/// The checkpoint is the first row that the transaction touches: a reader of this server's own log sees at once whose it is.
Result<> MysqlChangeTarget::begin(const Position *position) {
  PORTOLAN_TRY(m_client->begin());
  const auto literal = [&](const QString &text) { return sql::quoteLiteral(m_client->dialect(), text); };
  // A session of ours whose connection is gone may still be committing: its row lock is waited for, and what it stored is seen.
  auto stored = m_client->query(QStringLiteral("SELECT pos FROM %1 WHERE task_id = %2 AND stream_id = %3 FOR UPDATE")
                                 .arg(control::quotedName(m_client->dialect(), m_options.controlSchema, control::Table::Checkpoint), literal(m_options.taskId), literal(m_options.streamId)), 1);
  if (!stored) return std::unexpected(stored.error());
  if (m_expected && (stored->rows.empty() ? QString() : stored->text(0, 0)) != *m_expected)
    return std::unexpected(Error::target(tr("An earlier session of this task has moved the position meanwhile")).withEngine(QStringLiteral("mysql")).withConnectionLost().withRetryable());
  if (position) return m_client->execute(checkpointSql(*position));
  return m_client->execute(QStringLiteral("INSERT INTO %1 (task_id, stream_id, pos, seq, applied_at) VALUES (%2, %3, '', 1, '') ON DUPLICATE KEY UPDATE seq = seq + 1")
                               .arg(control::quotedName(m_client->dialect(), m_options.controlSchema, control::Table::Checkpoint), literal(m_options.taskId), literal(m_options.streamId)));
}

Result<ApplySummary> MysqlChangeTarget::apply(const ChangeBatch &batch, const Position &position, ApplyMode mode) {
  ApplySummary summary;
  const bool inSlices = std::exchange(m_slices, false);
  for (int attempt = 0;; ++attempt) {
    m_careful = attempt > 0;
    auto done = inSlices ? m_client->execute(checkpointSql(position)) : begin(&position);
    if (done) done = applyAll(batch, mode, summary);
    if (done) done = m_client->commit();
    m_careful = false;
    if (done) {
      m_expected = position.engine + QLatin1Char(' ') + position.text;
      break;
    }
    auto error = failed(std::move(done).error());
    // Once more, row by row: it names the row, and the conflict policies decide about each.
    const Error &e = error.error();
    const bool again = attempt == 0 && !inSlices && mode == ApplyMode::Transactional && !e.connectionLost() && !e.retryable() && !e.isCancelled() && e.kind() != ErrorKind::Internal;
    if (!again) return std::unexpected(e);
    summary = {};
  }
  for (const auto &[key, s] : m_statements)
    for (const ColumnBinder &b : s->binders) b.addCounts(summary.policyCounts);
  PolicyCounts total = summary.policyCounts;
  for (auto it = m_countsBefore.cbegin(); it != m_countsBefore.cend(); ++it) summary.policyCounts[it.key()] -= it.value();
  summary.policyCounts.removeIf([](const auto &entry) { return entry.value() <= 0; });
  m_countsBefore = std::move(total);
  return summary;
}

Result<ApplySummary> MysqlChangeTarget::applySlice(const ChangeBatch &batch, ApplyMode mode) {
  ApplySummary summary;
  auto done = m_slices ? Result<>() : begin(nullptr);
  if (done) done = applyAll(batch, mode, summary);
  if (!done) {
    m_slices = false;
    return std::unexpected(failed(std::move(done).error()).error());
  }
  m_slices = true;
  return summary;
}

Result<> MysqlChangeTarget::abandonSlices() {
  m_slices = false;
  forget();
  return m_client->rollback();
}

/// Nothing of the transaction stays; the error is handed back.
Result<> MysqlChangeTarget::failed(Error error) {
  forget();
  if (m_client->isOpen()) (void)m_client->rollback();
  if (!m_client->isOpen()) {
    m_statements.clear();
    m_going.clear();
  }
  error.withTransactionLost();
  return std::unexpected(std::move(error));
}

void MysqlChangeTarget::forget() {
  while (!m_pending.empty() && m_client->isOpen()) {
    (void)m_pending.front().statement->bulk.receive();
    m_pending.pop_front();
  }
  m_pending.clear();
}

void MysqlChangeTarget::count(ApplySummary &summary, const ObjectName &table, ChangeOp op, qint64 rows) const {
  ApplyCounts &c = summary.tables[table];
  switch (op) {
  case ChangeOp::Insert: c.inserts += rows; break;
  case ChangeOp::Update: c.updates += rows; break;
  case ChangeOp::Delete: c.deletes += rows; break;
  case ChangeOp::Truncate: case ChangeOp::Ddl: c.ddl += rows; break;
  }
}

Result<> MysqlChangeTarget::applyAll(const ChangeBatch &batch, ApplyMode mode, ApplySummary &summary) {
  if (mode == ApplyMode::Batch) {
    PORTOLAN_TRY(applyNet(batch, summary));
  } else {
    std::vector<std::uint32_t> all(batch.changes.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
    PORTOLAN_TRY(applyInOrder(batch, all, summary));
  }
  return receiveAll();
}

/// Tables do not see each other while foreign keys are off: each table's changes keep their order, and those of
/// different tables are gathered, so that runs are long. What touches several tables stands between two gatherings.
Result<> MysqlChangeTarget::applyInOrder(const ChangeBatch &batch, const std::vector<std::uint32_t> &changes, ApplySummary &summary) {
  std::vector<std::vector<Row>> gathered(batch.tables.size());
  std::vector<std::uint32_t> order;
  QHash<ObjectName, std::uint32_t> shapeOfTable; // a table whose shape changed within the batch keeps its order, too
  const auto flush = [&]() -> Result<> {
    for (const std::uint32_t t : order) {
      const Images images{&batch.tables[t], &batch.tables[t].after, &batch.tables[t].before};
      PORTOLAN_TRY(mayNetKeyless(images, gathered[t]) ? applyKeyless(images, gathered[t], summary) : applyRun(images, gathered[t], summary));
      gathered[t].clear();
    }
    order.clear();
    shapeOfTable.clear();
    return {};
  };
  for (const std::uint32_t i : changes) {
    const Change &c = batch.changes[i];
    if (c.op == ChangeOp::Ddl) continue; // definitions are the pipeline's
    const ChangeTable &table = batch.tables[c.table];
    const bool alone = c.op == ChangeOp::Truncate || table.anyNumber;
    const auto other = shapeOfTable.constFind(table.name);
    if (alone || (other != shapeOfTable.cend() && *other != c.table)) PORTOLAN_TRY(flush());
    if (c.op == ChangeOp::Truncate) {
      PORTOLAN_TRY(applyTruncate(table.name, summary));
      continue;
    }
    if (gathered[c.table].empty()) {
      order.push_back(c.table);
      shapeOfTable.insert(table.name, c.table);
    }
    gathered[c.table].push_back({c.op, c.after, c.before});
    if (alone) PORTOLAN_TRY(flush());
  }
  return flush();
}

Result<> MysqlChangeTarget::applyNet(const ChangeBatch &batch, ApplySummary &summary) {
  NetOptions options;
  options.uniqueKeys = [this](const ObjectName &name) {
    std::vector<QStringList> keys;
    const auto found = m_tables.constFind(name);
    if (found == m_tables.cend()) return keys;
    for (const Index &i : m_catalog.tables[*found].indexes)
      if (i.unique) keys.push_back(i.columns());
    return keys;
  };
  for (const NetStep &step : netChanges(batch, options)) {
    if (step.kind == NetStep::Kind::Ordered) {
      PORTOLAN_TRY(applyInOrder(batch, step.changes, summary));
    } else if (step.kind == NetStep::Kind::Truncate) {
      for (const std::uint32_t t : step.tables) PORTOLAN_TRY(applyTruncate(batch.tables[t].name, summary));
    } else {
      const ChangeTable *table = &batch.tables[step.table];
      const auto rows = [](ChangeOp op, std::size_t n) {
        std::vector<Row> list;
        for (std::size_t i = 0; i < n; ++i) list.push_back({op, op == ChangeOp::Delete ? -1 : static_cast<std::int32_t>(i), op == ChangeOp::Insert ? -1 : static_cast<std::int32_t>(i)});
        return list;
      };
      PORTOLAN_TRY(applyRun({table, nullptr, &step.deletes}, rows(ChangeOp::Delete, step.deletes.rows()), summary));
      PORTOLAN_TRY(applyRun({table, &step.updateAfter, &step.updateBefore}, rows(ChangeOp::Update, step.updateAfter.rows()), summary));
      PORTOLAN_TRY(applyRun({table, &step.inserts, nullptr}, rows(ChangeOp::Insert, step.inserts.rows()), summary));
      // the images live in the step: their packets must be on their way before it goes
      PORTOLAN_TRY(receiveAll());
    }
  }
  return {};
}

/// TRUNCATE TABLE would commit what came before it without its position.
Result<> MysqlChangeTarget::applyTruncate(const ObjectName &table, ApplySummary &summary) {
  PORTOLAN_TRY(receiveAll());
  auto done = m_client->execute(QStringLiteral("DELETE FROM ") + sql::quoteName(m_client->dialect(), table));
  if (!done) return std::unexpected(std::move(done).error().withObject(table.display()));
  count(summary, table, ChangeOp::Truncate, 1);
  return {};
}

Result<> MysqlChangeTarget::applyRun(const Images &images, std::span<const Row> rows, ApplySummary &summary) {
  if (m_careful) {
    for (const Row &row : rows) PORTOLAN_TRY(applyCarefully(images, row, summary));
    return {};
  }
  for (std::size_t from = 0; from < rows.size();) {
    auto statement = statementFor(images, rows[from]);
    if (!statement) return std::unexpected(statement.error());
    const QString shape = shapeKey(images, rows[from]);
    std::size_t to = from + 1;
    while (to < rows.size() && rows[to].op == rows[from].op && shapeKey(images, rows[to]) == shape) ++to;
    PORTOLAN_TRY(sendRun(images, rows.subspan(from, to - from), **statement));
    count(summary, images.table->name, rows[from].op, static_cast<qint64>(to - from));
    from = to;
  }
  return {};
}

Result<> MysqlChangeTarget::sendRun(const Images &images, std::span<const Row> rows, Statement &statement) {
  auto room = m_client->maxPacket();
  if (!room) return std::unexpected(room.error());
  const std::size_t limit = std::min<std::size_t>(256u << 10, static_cast<std::size_t>(*room) / 2);
  statement.bulk.start(statement.wires);
  const auto send = [&]() -> Result<> {
    const qint64 expected = statement.bulk.pendingRows();
    if (expected == 0) return {};
    const int before = statement.bulk.outstanding();
    PORTOLAN_TRY(statement.bulk.send());
    const int packets = statement.bulk.outstanding() - before;
    for (int i = 0; i < packets; ++i) m_pending.push_back({&statement, packets == 1 ? expected : 1});
    while (m_pending.size() > maxPending) PORTOLAN_TRY(receiveOne());
    return {};
  };
  BoundValue value;
  for (const Row &row : rows) {
    const std::size_t before = statement.bulk.pendingBytes();
    std::size_t p = 0;
    const auto bind = [&](const RowBatch *image, std::int32_t at, const std::vector<std::size_t> &columns) -> Result<> {
      for (const std::size_t c : columns) {
        auto bound = statement.binders[p++].bind(image->columns[c], static_cast<std::size_t>(at), value);
        if (!bound) return std::unexpected(rowError(std::move(bound).error(), images, row));
        statement.bulk.add(value);
      }
      return {};
    };
    PORTOLAN_TRY(bind(images.after, row.after, statement.after));
    PORTOLAN_TRY(bind(images.before, row.before, statement.before));
    statement.bulk.endRow();
    const std::size_t bytes = statement.bulk.pendingBytes() - before;
    if (static_cast<qint64>(bytes) + 1024 > *room)
      return std::unexpected(rowError(Error::data(tr("A row of %1 bytes is larger than the server's max_allowed_packet of %2 bytes").arg(bytes).arg(*room)).withHint(QStringLiteral("SET GLOBAL max_allowed_packet=1073741824")), images, row));
    if (statement.bulk.pendingBytes() + bytes > limit) PORTOLAN_TRY(send());
  }
  return send();
}

Result<> MysqlChangeTarget::receiveOne() {
  const Pending pending = m_pending.front();
  m_pending.pop_front();
  auto answer = pending.statement->bulk.receive();
  if (!answer) return std::unexpected(std::move(answer).error().withObject(pending.statement->table.display()));
  if (pending.statement->anyNumber || pending.statement->op == ChangeOp::Insert || answer->affected == pending.expected) return {};
  return std::unexpected(Error::data(tr("%1 of %2 rows to change were found").arg(answer->affected).arg(pending.expected)).withEngine(QStringLiteral("mysql")).withObject(pending.statement->table.display())
                             .withHint(tr("The target's rows differ from the source's: choose the conflict policy overwrite or skip, or reload the table")));
}

Result<> MysqlChangeTarget::receiveAll() {
  while (!m_pending.empty()) PORTOLAN_TRY(receiveOne());
  return {};
}

Result<qint64> MysqlChangeTarget::runOne(const Images &images, const Row &row) {
  auto statement = statementFor(images, row);
  if (!statement) return std::unexpected(statement.error());
  const Row rows[] = {row};
  PORTOLAN_TRY(sendRun(images, rows, **statement));
  qint64 affected = 0;
  while (!m_pending.empty()) {
    m_pending.pop_front();
    auto answer = (*statement)->bulk.receive();
    if (!answer) return std::unexpected(answer.error());
    affected += answer->affected;
  }
  return affected;
}

/// One row, its answer read at once: what went wrong is known exactly.
Result<> MysqlChangeTarget::applyCarefully(const Images &images, const Row &row, ApplySummary &summary) {
  auto affected = runOne(images, row);
  if (!affected) {
    if (affected.error().nativeCode() == duplicateKey) return conflict(images, row, affected.error(), m_options.duplicateRow, summary);
    return std::unexpected(rowError(affected.error(), images, row));
  }
  if (row.op != ChangeOp::Insert && !images.table->anyNumber && *affected == 0) {
    const Error missing = Error::data(tr("The row to change is not there")).withEngine(QStringLiteral("mysql"));
    return conflict(images, row, missing, m_options.missingOf(row.op), summary);
  }
  count(summary, images.table->name, row.op, 1);
  return {};
}

Result<> MysqlChangeTarget::conflict(const Images &images, const Row &row, const Error &error, ConflictPolicy policy, ApplySummary &summary) {
  const Error named = rowError(error, images, row);
  ++summary.conflicts;
  switch (policy) {
  case ConflictPolicy::Error:
    return std::unexpected(Error(named).withKind(ErrorKind::Data).withHint(tr("Choose the conflict policy overwrite or skip, or mend the row on the target")));
  case ConflictPolicy::SkipAndLog: {
    const auto literal = [&](const QString &text) { return sql::quoteLiteral(m_client->dialect(), text); };
    const QString what = row.op == ChangeOp::Insert ? QStringLiteral("INSERT ") : row.op == ChangeOp::Update ? QStringLiteral("UPDATE ") : QStringLiteral("DELETE ");
    ++summary.tables[images.table->name].skipped;
    return m_client->execute(QStringLiteral("INSERT INTO %1 (task_name, table_owner, table_name, error_time, statement, error) VALUES (%2, %3, %4, %5, %6, %7)")
                                 .arg(control::quotedName(m_client->dialect(), m_options.controlSchema, control::Table::ApplyExceptions), literal(m_options.taskId), literal(images.table->name.schema),
                                      literal(images.table->name.name), literal(now()), literal(what + named.rowKey()), literal(named.message())));
  }
  case ConflictPolicy::Overwrite: break;
  }
  if (row.op == ChangeOp::Delete) return {}; // it is gone, as it should be
  if (images.table->key.isEmpty()) return std::unexpected(named);
  for (const ColumnVector &c : images.after->columns)
    if (c.tag(static_cast<std::size_t>(row.after)) == Tag::Unchanged || c.tag(static_cast<std::size_t>(row.after)) == Tag::Missing) return std::unexpected(named);
  // The row as it should be, whatever stands there: by its key, never by another unique index. An update may meet both the row
  // of its old key and one of its new key, or only the latter.
  const Images byKey{images.table, images.after, images.after};
  auto removed = runOne(byKey, {ChangeOp::Delete, -1, row.after});
  if (!removed) return std::unexpected(rowError(removed.error(), images, row));
  if (row.op == ChangeOp::Update) {
    auto old = runOne(images, {ChangeOp::Delete, -1, row.before});
    if (!old) return std::unexpected(rowError(old.error(), images, row));
  }
  auto inserted = runOne(images, {ChangeOp::Insert, row.after, -1});
  if (!inserted) return std::unexpected(rowError(inserted.error(), images, row));
  count(summary, images.table->name, row.op, 1);
  return {};
}

Error MysqlChangeTarget::rowError(Error error, const Images &images, const Row &row) const {
  const ChangeTable &t = *images.table;
  const RowBatch *image = row.before >= 0 && images.before ? images.before : images.after;
  const auto at = static_cast<std::size_t>(row.before >= 0 && images.before ? row.before : row.after);
  QStringList parts;
  for (qsizetype i = 0; image && i < t.columns.size() && parts.size() < 4; ++i)
    if (t.key.isEmpty() || t.key.contains(t.columns[i])) parts << t.columns[i] + QLatin1Char('=') + valueText(image->columns[static_cast<std::size_t>(i)], at).left(60);
  return error.withObject(t.name.display()).withRowKey(parts.join(QLatin1String(", ")));
}

} // namespace portolan::mysql
