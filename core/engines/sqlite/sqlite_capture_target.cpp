// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/cascade_sql.h"
#include "core/engines/api/control_tables.h"
#include "core/engines/api/net_changes.h"
#include "core/engines/sqlite/sqlite_bind.h"
#include "core/engines/sqlite/sqlite_capture.h"

#include <QDateTime>

namespace portolan::sqlite {

using namespace Qt::Literals;

namespace {

constexpr sql::Dialect Lite = sql::Dialect::Sqlite;
QString tr(const char *text) { return QCoreApplication::translate("Sqlite", text); }
QString quoted(const QString &name) { return sql::quoteIdentifier(Lite, name); }
bool known(Tag tag) { return tag != Tag::Unchanged && tag != Tag::Missing; }
QString nowText() { return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss.zzz000"_s); }

class SqliteChangeTarget : public ChangeTarget {
public:
  SqliteChangeTarget(std::unique_ptr<SqliteConnection> connection, const ApplyOptions &options) : m_connection(std::move(connection)), m_options(options) {}
  ~SqliteChangeTarget() override { m_statements.clear(); }

  Result<QStringList> prepare(const Catalog &catalog) override {
    m_statements.clear();
    m_catalog = catalog;
    PORTOLAN_TRY(run(u"PRAGMA foreign_keys = OFF"_s));
    PORTOLAN_TRY(run(u"PRAGMA synchronous = FULL"_s)); // a confirmed position must survive a power cut
    for (const SqlText &s : control::createStatements(Lite, {})) PORTOLAN_TRY(m_connection->execute(s));
    QStringList done{tr("Foreign keys are not checked while changes are applied (PRAGMA foreign_keys = OFF)")};
    auto triggers = m_connection->query(SqlText(u"SELECT group_concat(name, ', ') FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'portolan\\_%' ESCAPE '\\'"_s), 1);
    if (triggers && !triggers->text(0, 0).isEmpty()) done << tr("SQLite cannot switch triggers off; these fire for applied changes: %1").arg(triggers->text(0, 0));
    return done;
  }

  Result<std::optional<Position>> checkpoint() override {
    auto r = m_connection->query(SqlText(u"SELECT pos FROM portolan_checkpoint WHERE task_id = "_s + text(m_options.taskId) + u" AND stream_id = "_s + text(m_options.streamId)), 1);
    if (!r) return std::unexpected(target(r.error()));
    if (r->rows.empty()) return std::optional<Position>();
    const QString stored = r->text(0, 0);
    const auto cut = stored.indexOf(u' ');
    return std::optional<Position>(Position{stored.left(cut), stored.mid(cut + 1)});
  }
  Result<> setCheckpoint(const Position &position) override {
    PORTOLAN_TRY(abandonSlices());
    return store(position);
  }

  Result<ApplySummary> apply(const ChangeBatch &batch, const Position &position, ApplyMode mode) override {
    auto applied = applySlice(batch, mode);
    if (!applied) return applied;
    Result<> committed = store(position);
    if (committed) committed = run(u"COMMIT"_s);
    if (!committed) {
      (void)abandonSlices();
      return std::unexpected(committed.error());
    }
    m_open = false;
    return applied;
  }

  Result<ApplySummary> applySlice(const ChangeBatch &batch, ApplyMode mode) override {
    if (!m_open) PORTOLAN_TRY(run(u"BEGIN IMMEDIATE"_s));
    m_open = true;
    m_summary = {};
    const Result<> done = mode == ApplyMode::Batch ? applyNet(batch) : applyInOrder(batch);
    if (done) return m_summary;
    (void)abandonSlices();
    return std::unexpected(done.error());
  }
  Result<> abandonSlices() override {
    m_open = false;
    return m_connection->rollback();
  }

private:
  static QString text(const QString &v) { return sql::quoteLiteral(Lite, v); }
  static Error target(Error e) { return e.kind() == ErrorKind::Source ? e.withKind(ErrorKind::Target) : e; }
  Result<> run(const QString &sql) {
    auto r = m_connection->execute(SqlText(sql));
    if (!r) return std::unexpected(target(r.error()));
    return {};
  }
  Result<> store(const Position &p) {
    return run(u"INSERT INTO portolan_checkpoint (task_id, stream_id, pos, seq, applied_at) VALUES ("_s + text(m_options.taskId) + u", "_s + text(m_options.streamId) + u", "_s
               + text(p.engine + u' ' + p.text) + u", 1, "_s + text(nowText()) + u") ON CONFLICT (task_id, stream_id) DO UPDATE SET pos = excluded.pos, seq = seq + 1, applied_at = excluded.applied_at"_s);
  }

  Result<> applyInOrder(const ChangeBatch &batch) {
    for (const Change &c : batch.changes) {
      if (c.op == ChangeOp::Ddl) continue;
      const ChangeTable &t = batch.tables[c.table];
      PORTOLAN_TRY(one(t, c.op, t.before, c.before, t.after, c.after));
    }
    return {};
  }

  Result<> applyNet(const ChangeBatch &batch) {
    NetOptions options;
    options.uniqueKeys = [this](const ObjectName &name) {
      std::vector<QStringList> keys;
      if (const Table *t = m_catalog.table(name))
        for (const Index &i : t->indexes)
          if (i.unique && t->keyColumns() != i.columns()) keys.push_back(i.columns());
      return keys;
    };
    options.mayPreExist = m_options.duplicateRow != ConflictPolicy::Error;
    for (const NetStep &step : netChanges(batch, options)) {
      switch (step.kind) {
      case NetStep::Kind::Truncate:
        for (const std::uint32_t i : step.tables) PORTOLAN_TRY(one(batch.tables[i], ChangeOp::Truncate, {}, -1, {}, -1));
        break;
      case NetStep::Kind::Ordered:
        for (const std::uint32_t i : step.changes) {
          const Change &c = batch.changes[i];
          const ChangeTable &t = batch.tables[c.table];
          PORTOLAN_TRY(one(t, c.op, t.before, c.before, t.after, c.after));
        }
        break;
      case NetStep::Kind::Rows: {
        const ChangeTable &t = batch.tables[step.table];
        for (std::size_t r = 0; r < step.deletes.rows(); ++r) PORTOLAN_TRY(one(t, ChangeOp::Delete, step.deletes, static_cast<int>(r), {}, -1));
        for (std::size_t r = 0; r < step.updateAfter.rows(); ++r) PORTOLAN_TRY(one(t, ChangeOp::Update, step.updateBefore, static_cast<int>(r), step.updateAfter, static_cast<int>(r)));
        for (std::size_t r = 0; r < step.inserts.rows(); ++r) PORTOLAN_TRY(one(t, ChangeOp::Insert, {}, -1, step.inserts, static_cast<int>(r)));
        break;
      }
      }
    }
    return {};
  }

  /// A statement's parameters in order: set columns, then where columns.
  struct Prepared { std::unique_ptr<RowStatement> statement; std::vector<std::size_t> set, where; };

  Result<> one(const ChangeTable &t, ChangeOp op, const RowBatch &before, std::int32_t beforeRow, const RowBatch &after, std::int32_t afterRow) {
    if (op == ChangeOp::Truncate) {
      ++m_summary.tables[t.name].ddl;
      return run(u"DELETE FROM "_s + quoted(t.name.name));
    }
    const bool useAfterKey = op == ChangeOp::Update && beforeRow < 0; // no before image: the key did not change
    auto p = prepared(t, op, after, afterRow, useAfterKey ? after : before, useAfterKey ? afterRow : beforeRow);
    if (!p) return std::unexpected(p.error());
    auto changed = execute(**p, t, op, before, beforeRow, after, afterRow, useAfterKey);
    if (!changed) return onDuplicate(t, op, before, beforeRow, after, afterRow, target(changed.error()));
    ApplyCounts &counts = m_summary.tables[t.name];
    if (*changed == 0 && op != ChangeOp::Insert && !t.anyNumber) return onMissing(t, op, after, afterRow, counts);
    switch (op) {
    case ChangeOp::Insert: ++counts.inserts; break;
    case ChangeOp::Update: counts.updates += t.anyNumber ? *changed : 1; break;
    case ChangeOp::Delete: counts.deletes += t.anyNumber ? *changed : 1; break;
    case ChangeOp::Truncate:
    case ChangeOp::Ddl: break;
    }
    return {};
  }

  Result<int> execute(Prepared &p, const ChangeTable &t, ChangeOp op, const RowBatch &before, std::int32_t beforeRow, const RowBatch &after, std::int32_t afterRow, bool useAfterKey) {
    std::size_t index = 0;
    if (op != ChangeOp::Delete)
      for (const std::size_t c : p.set) PORTOLAN_TRY(p.statement->bind(after.columns[c], static_cast<std::size_t>(afterRow), index++));
    const RowBatch &key = useAfterKey ? after : before;
    const auto keyRow = static_cast<std::size_t>(useAfterKey ? afterRow : beforeRow);
    if (op != ChangeOp::Insert)
      for (const std::size_t c : p.where) PORTOLAN_TRY(p.statement->bind(key.columns[c], keyRow, index++));
    auto changed = p.statement->run();
    if (changed)
      for (auto it = p.statement->policyCounts().begin(); it != p.statement->policyCounts().end(); ++it) m_summary.policyCounts[t.name.display() + u' ' + it.key()] = it.value();
    return changed;
  }

  Result<Prepared *> prepared(const ChangeTable &t, ChangeOp op, const RowBatch &after, std::int32_t afterRow, const RowBatch &key, std::int32_t keyRow) {
    std::vector<std::size_t> set, where;
    if (op != ChangeOp::Delete)
      for (std::size_t c = 0; c < after.columns.size(); ++c)
        if (known(after.columns[c].tag(static_cast<std::size_t>(afterRow)))) set.push_back(c);
    if (op != ChangeOp::Insert)
      for (std::size_t c = 0; c < key.columns.size(); ++c)
        if (t.anyNumber || ((t.key.isEmpty() || t.key.contains(t.columns[static_cast<qsizetype>(c)])) && known(key.columns[c].tag(static_cast<std::size_t>(keyRow))))) where.push_back(c);
    QString cacheKey = t.name.name + u'\n' + QString::number(static_cast<int>(op)) + u'\n' + t.columns.join(u'\t') + u'\n' + t.key.join(u'\t') + (t.anyNumber ? u"\n*"_s + QString::number(t.via.size()) : QString());
    for (const CascadeStep &s : t.via) cacheKey += u'\n' + s.table.name + s.key.join(u'\t') + s.select.join(u'\t');
    for (const std::size_t c : set) cacheKey += u' ' + QString::number(c);
    cacheKey += u'/';
    for (const std::size_t c : where) cacheKey += u' ' + QString::number(c);
    if (const auto it = m_statements.find(cacheKey); it != m_statements.end()) return &it->second;
    if (op != ChangeOp::Insert && where.empty()) return std::unexpected(Error::data(tr("A change of %1 came without its key").arg(t.name.display())).withObject(t.name.display()));
    TableWrite write;
    write.table = t.name;
    write.policies = m_options.policies;
    const auto column = [&](std::size_t c) { write.columns.push_back(targetColumn(t, c)); };
    for (const std::size_t c : set) column(c);
    for (const std::size_t c : where) column(c);
    auto s = RowStatement::prepare(m_connection->handle(), statementText(t, op, set, where), write);
    if (!s) return std::unexpected(target(s.error()));
    if (m_statements.size() > 500) m_statements.clear();
    return &m_statements.emplace(cacheKey, Prepared{std::move(*s), set, where}).first->second;
  }
  TargetColumn targetColumn(const ChangeTable &t, std::size_t c) const {
    const QString name = t.columns.value(static_cast<qsizetype>(c));
    const Table *table = m_catalog.table(t.name);
    const Column *column = table ? table->column(name) : nullptr;
    return {name, column ? column->type : DataType(), true, false};
  }
  QString statementText(const ChangeTable &t, ChangeOp op, const std::vector<std::size_t> &set, const std::vector<std::size_t> &where) const {
    if (t.anyNumber) return cascadeStatement(Lite, t, op, [](int) { return u"?"_s; }).text();
    QStringList sets, marks, conditions;
    for (const std::size_t c : set) {
      const QString name = quoted(t.columns[static_cast<qsizetype>(c)]);
      sets << (op == ChangeOp::Insert ? name : name + u" = ?"_s);
      marks << u"?"_s;
    }
    for (const std::size_t c : where) conditions << quoted(t.columns[static_cast<qsizetype>(c)]) + u" IS ?"_s;
    const QString table = quoted(t.name.name);
    if (op == ChangeOp::Insert) return u"INSERT INTO "_s + table + u" ("_s + sets.join(u", "_s) + u") VALUES ("_s + marks.join(u", "_s) + u')';
    QString condition = conditions.join(u" AND "_s);
    if (t.key.isEmpty()) { // one of possibly several equal rows
      const Table *known = m_catalog.table(t.name);
      const QString rowId = known ? rowIdName(*known) : u"rowid"_s;
      if (!rowId.isEmpty()) condition = rowId + u" = (SELECT "_s + rowId + u" FROM "_s + table + u" WHERE "_s + condition + u" LIMIT 1)"_s;
    }
    if (op == ChangeOp::Update) return u"UPDATE "_s + table + u" SET "_s + (sets.isEmpty() ? quoted(t.columns[static_cast<qsizetype>(where.front())]) + u" = "_s + quoted(t.columns[static_cast<qsizetype>(where.front())]) : sets.join(u", "_s)) + u" WHERE "_s + condition;
    return u"DELETE FROM "_s + table + u" WHERE "_s + condition;
  }

  Result<> exception(const ChangeTable &t, const QString &statement, const QString &error) {
    ++m_summary.conflicts;
    ++m_summary.tables[t.name].skipped;
    return run(u"INSERT INTO portolan_apply_exceptions (task_name, table_owner, table_name, error_time, statement, error) VALUES ("_s + text(m_options.taskId) + u", "_s + text(t.name.schema) + u", "_s
               + text(t.name.name) + u", "_s + text(nowText()) + u", "_s + text(statement) + u", "_s + text(error) + u')');
  }

  Result<> onMissing(const ChangeTable &t, ChangeOp op, const RowBatch &after, std::int32_t afterRow, ApplyCounts &counts) {
    const QString what = op == ChangeOp::Update ? u"UPDATE"_s : u"DELETE"_s;
    const QString why = tr("%1 changes a row of %2 that the target does not have").arg(what, t.name.display());
    switch (m_options.missingOf(op)) {
    case ConflictPolicy::Error: return std::unexpected(Error::data(why).withObject(t.name.display()).withHint(tr("Validate and repair the table, or choose a conflict policy")));
    case ConflictPolicy::SkipAndLog: return exception(t, what, why);
    case ConflictPolicy::Overwrite: break;
    }
    ++m_summary.conflicts;
    if (op == ChangeOp::Delete) { ++counts.deletes; return {}; }
    return one(t, ChangeOp::Insert, {}, -1, after, afterRow);
  }

  Result<> onDuplicate(const ChangeTable &t, ChangeOp op, const RowBatch &before, std::int32_t beforeRow, const RowBatch &after, std::int32_t afterRow, const Error &error) {
    const bool duplicate = error.nativeCode() == SQLITE_CONSTRAINT_PRIMARYKEY || error.nativeCode() == SQLITE_CONSTRAINT_UNIQUE || error.nativeCode() == SQLITE_CONSTRAINT_ROWID;
    if (!duplicate || m_options.duplicateRow == ConflictPolicy::Error) return std::unexpected(error);
    if (m_options.duplicateRow == ConflictPolicy::SkipAndLog) return exception(t, op == ChangeOp::Insert ? u"INSERT"_s : u"UPDATE"_s, error.message());
    if (t.key.isEmpty()) return std::unexpected(error);
    if (op == ChangeOp::Update) { // the row of the new key is there, and the one of the old key as well
      const auto row = static_cast<std::size_t>(afterRow);
      if (beforeRow < 0 || !std::ranges::all_of(after.columns, [&](const ColumnVector &c) { return known(c.tag(row)); })) return std::unexpected(error);
      auto old = prepared(t, ChangeOp::Delete, after, afterRow, before, beforeRow);
      if (!old) return std::unexpected(old.error());
      if (auto gone = execute(**old, t, ChangeOp::Delete, before, beforeRow, after, afterRow, false); !gone) return std::unexpected(gone.error());
    }
    ++m_summary.conflicts;
    auto p = prepared(t, ChangeOp::Delete, after, afterRow, after, afterRow);
    if (!p) return std::unexpected(p.error());
    auto gone = execute(**p, t, ChangeOp::Delete, after, afterRow, after, afterRow, true);
    if (!gone) return std::unexpected(gone.error());
    if (*gone == 0 && op == ChangeOp::Insert) return std::unexpected(error); // another row holds a secondary unique value
    return one(t, ChangeOp::Insert, {}, -1, after, afterRow);
  }

  std::unique_ptr<SqliteConnection> m_connection;
  ApplyOptions m_options;
  Catalog m_catalog;
  std::unordered_map<QString, Prepared> m_statements;
  ApplySummary m_summary;
  bool m_open = false;
};

} // namespace

Result<std::unique_ptr<ChangeTarget>> openChangeTarget(std::unique_ptr<SqliteConnection> connection, const ApplyOptions &options) {
  return std::make_unique<SqliteChangeTarget>(std::move(connection), options);
}

} // namespace portolan::sqlite
