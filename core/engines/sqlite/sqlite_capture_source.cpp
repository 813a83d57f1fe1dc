// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the change table. A poll sees whole transactions of the writers, because it sees only what they committed; what
// one poll sees is handed on as one transaction.
#include "core/engines/sqlite/sqlite_capture.h"
#include "core/engines/sqlite/sqlite_statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <thread>

namespace portolan::sqlite {

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Sqlite", text); }
QString quoted(const QString &name) { return sql::quoteIdentifier(sql::Dialect::Sqlite, name); }
constexpr auto PollEvery = 50ms;
constexpr auto ForgetEvery = 1s;

class SqliteChangeSource : public ChangeSource {
public:
  SqliteChangeSource(std::unique_ptr<SqliteConnection> connection, const CaptureOptions &options, const CancelToken &cancel)
      : m_connection(std::move(connection)), m_options(options), m_names(options.taskId), m_cancel(cancel) {}

  Result<> start() {
    PORTOLAN_TRY(learnShapes());
    auto newest = capturePosition(*m_connection, m_options);
    if (!newest) return std::unexpected(newest.error());
    m_newest = newest->text.toLongLong();
    m_last = m_options.start.isEmpty() ? m_newest : m_options.start.text.toLongLong();
    m_consumed = -1;
    auto consumed = m_connection->query(SqlText(u"SELECT columns FROM "_s + quoted(m_names.shapes) + u" WHERE shape = 0"_s), 1);
    if (!consumed) return std::unexpected(consumed.error());
    m_consumed = consumed->rows.empty() ? 0 : consumed->text(0, 0).toLongLong();
    if (m_last < m_consumed || m_last > m_newest)
      return std::unexpected(Error::state(tr("The changes after number %1 are no longer in the file (it has %2 to %3)").arg(m_last).arg(m_consumed + 1).arg(m_newest))
                               .withEngine(u"sqlite"_s).withHint(tr("Load the tables again")));
    return {};
  }

  Result<ChangeBatch> next(Deadline deadline) override {
    for (;;) {
      PORTOLAN_TRY(m_cancel.check());
      if (m_last >= m_until) PORTOLAN_TRY(poll());
      if (m_last < m_until) return read();
      const auto now = std::chrono::steady_clock::now();
      if (now >= deadline) {
        ChangeBatch quiet;
        quiet.seen = position(m_last);
        quiet.seenMicros = m_lookedMicros;
        return quiet;
      }
      std::this_thread::sleep_until(std::min<Deadline>(deadline, now + PollEvery));
    }
  }

  /// Forgetting is a write and may wait for another writer: tried now and then, never insisted on.
  Result<> confirm(const Position &done) override {
    const qint64 upTo = done.text.toLongLong();
    const auto now = std::chrono::steady_clock::now();
    if (upTo <= m_consumed || now - m_forgotten < ForgetEvery) return {};
    m_forgotten = now;
    sqlite3_busy_timeout(m_connection->handle(), 20);
    const QString text = QString::number(upTo);
    const Result<> gone = m_connection->execute(SqlText(u"BEGIN IMMEDIATE; DELETE FROM "_s + quoted(m_names.changes) + u" WHERE seq <= "_s + text + u"; UPDATE "_s + quoted(m_names.shapes)
                                                        + u" SET columns = '"_s + text + u"' WHERE shape = 0; COMMIT"_s));
    if (gone) m_consumed = upTo;
    else (void)m_connection->rollback();
    sqlite3_busy_timeout(m_connection->handle(), 15000);
    return {};
  }

  Result<CaptureStatus> status() override {
    CaptureStatus s;
    auto newest = capturePosition(*m_connection, m_options);
    if (!newest) return std::unexpected(newest.error());
    s.received = position(m_last);
    s.current = *newest;
    s.lagBytes = -1;
    s.heartbeatMicros = Clock::system().nowMicros();
    s.health = m_health;
    return s;
  }

private:
  struct Shape { ObjectName table; QStringList columns, key; std::vector<DataType> types; };

  static Position position(qint64 seq) { return {u"sqlite"_s, QString::number(seq)}; }

  Result<qint64> pragma(const char *name) {
    auto s = Statement::prepare(m_connection->handle(), std::string("PRAGMA ") + name);
    if (!s) return std::unexpected(s.error());
    auto row = s->step();
    if (!row) return std::unexpected(row.error());
    return s->integer(0);
  }

  /// One cheap question tells whether anyone else committed.
  Result<> poll() {
    auto version = pragma("data_version");
    if (!version) return std::unexpected(version.error());
    m_lookedMicros = Clock::system().nowMicros();
    if (*version == m_dataVersion) return {};
    auto schema = pragma("schema_version");
    if (!schema) return std::unexpected(schema.error());
    if (m_schemaVersion != 0 && *schema != m_schemaVersion) PORTOLAN_TRY(followSchema());
    auto again = pragma("schema_version");
    m_schemaVersion = again ? *again : *schema;
    auto newest = capturePosition(*m_connection, m_options);
    if (!newest) return std::unexpected(newest.error());
    m_dataVersion = *version;
    m_newest = m_until = newest->text.toLongLong();
    return {};
  }

  /// A table changed its shape: its triggers are made anew for the columns that it has now.
  Result<> followSchema() {
    CaptureOptions options = m_options;
    options.settings.insert(u"consent"_s, u"given at the start"_s);
    if (auto installed = installCapture(*m_connection, options); !installed) {
      if (installed.error().retryable()) return installed;
      m_health = installed.error().toText();
      return installed;
    }
    return learnShapes();
  }

  Result<> learnShapes() {
    Scope scope;
    scope.tablesOnly = true;
    auto catalog = m_connection->introspect(scope);
    if (!catalog) return std::unexpected(catalog.error());
    auto rows = m_connection->query(SqlText(u"SELECT shape, tab, columns FROM "_s + quoted(m_names.shapes) + u" WHERE shape > 0"_s), 1000000);
    if (!rows) return std::unexpected(rows.error().withHint(tr("The capture tables are gone: load the tables again")));
    m_width = 0;
    for (std::size_t r = 0; r < rows->rows.size(); ++r) {
      Shape shape;
      shape.table = {{}, rows->text(r, 1)};
      for (const QJsonValue v : QJsonDocument::fromJson(rows->text(r, 2).toUtf8()).array()) shape.columns << v.toString();
      const Table *table = catalog->table(shape.table);
      for (const QString &c : shape.columns) {
        const Column *column = table ? table->column(c) : nullptr;
        shape.types.push_back(column ? column->type : DataType());
      }
      if (table)
        for (const QString &k : table->keyColumns())
          if (shape.columns.contains(k)) shape.key << k;
      m_width = std::max(m_width, shape.columns.size());
      m_shapes[rows->text(r, 0).toLongLong()] = std::move(shape);
    }
    return prepareRead();
  }

  Result<> prepareRead() {
    QStringList columns{u"seq"_s, u"shape"_s, u"op"_s, u"at"_s};
    for (const QChar letter : {u'n', u'o'})
      for (qsizetype i = 0; i < m_width; ++i) columns << letter + QString::number(i);
    auto s = Statement::prepare(m_connection->handle(), (u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + quoted(m_names.changes) + u" WHERE seq > ? AND seq <= ? AND op <> 'R' ORDER BY seq"_s).toStdString());
    if (!s) return std::unexpected(s.error());
    m_read = std::move(*s);
    return {};
  }

  static void appendValue(ColumnVector &to, sqlite3_stmt *s, int c) {
    switch (sqlite3_column_type(s, c)) {
    case SQLITE_NULL: to.appendNull(); return;
    case SQLITE_INTEGER: to.appendDynamicInteger(sqlite3_column_int64(s, c)); return;
    case SQLITE_FLOAT: to.appendDynamicReal(sqlite3_column_double(s, c)); return;
    default: break;
    }
    const bool blob = sqlite3_column_type(s, c) == SQLITE_BLOB;
    const auto *data = blob ? static_cast<const char *>(sqlite3_column_blob(s, c)) : reinterpret_cast<const char *>(sqlite3_column_text(s, c));
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(s, c));
    to.appendBytes(data ? std::string_view(data, length) : std::string_view(), blob ? Tag::Blob : Tag::TextValue);
  }
  std::int32_t appendRow(RowBatch &to, qsizetype columns, int first) {
    const auto row = static_cast<std::int32_t>(to.rows());
    for (qsizetype i = 0; i < columns; ++i) appendValue(to.columns[static_cast<std::size_t>(i)], m_read.handle(), first + static_cast<int>(i));
    return row;
  }

  std::uint32_t tableFor(ChangeBatch &batch, qint64 id, std::unordered_map<qint64, std::uint32_t> &known) {
    const auto it = known.find(id);
    if (it != known.end()) return it->second;
    const Shape &shape = m_shapes[id];
    ChangeTable t;
    t.name = shape.table;
    t.columns = shape.columns;
    t.types = shape.types;
    t.key = shape.key;
    t.fullBefore = true;
    const std::vector<Physical> physicals(static_cast<std::size_t>(shape.columns.size()), Physical::Dynamic);
    t.after.shape(physicals);
    t.before.shape(physicals);
    batch.tables.push_back(std::move(t));
    return known[id] = static_cast<std::uint32_t>(batch.tables.size()) - 1;
  }

  Result<ChangeBatch> read() {
    ChangeBatch batch;
    std::unordered_map<qint64, std::uint32_t> known;
    sqlite3_bind_int64(m_read.handle(), 1, m_last);
    sqlite3_bind_int64(m_read.handle(), 2, m_until);
    ChangeTransaction t;
    bool more = true;
    std::size_t rows = 0;
    const qint64 before = m_sliced ? m_sliceStart : m_last;
    const int newAt = 4, oldAt = 4 + static_cast<int>(m_width);
    while (rows % 256 != 255 || batch.bytes() < m_options.memoryBytes) {
      auto row = m_read.step();
      if (!row) { sqlite3_reset(m_read.handle()); return std::unexpected(row.error()); }
      if (!*row) { more = false; break; }
      ++rows;
      m_last = m_read.integer(0);
      const qint64 id = m_read.integer(1);
      if (!m_shapes.contains(id)) { sqlite3_reset(m_read.handle()); return std::unexpected(Error::internal(tr("A captured change has the unknown shape %1").arg(id))); }
      const std::string_view op = m_read.view(2);
      t.commitMicros = m_read.integer(3);
      const qsizetype columns = m_shapes[id].columns.size();
      Change c;
      c.table = tableFor(batch, id, known);
      c.op = op == "I" ? ChangeOp::Insert : op == "U" ? ChangeOp::Update : ChangeOp::Delete;
      if (c.op != ChangeOp::Delete) c.after = appendRow(batch.tables[c.table].after, columns, newAt);
      if (c.op != ChangeOp::Insert) c.before = appendRow(batch.tables[c.table].before, columns, oldAt);
      batch.changes.push_back(c);
    }
    sqlite3_reset(m_read.handle());
    if (!more) m_last = m_until;
    t.continues = more;
    t.end = position(more ? before : m_last);
    m_sliceStart = before;
    t.changeCount = static_cast<std::uint32_t>(batch.changes.size());
    t.id = QString::number(m_last);
    if (!more) {
      batch.seen = t.end;
      batch.seenMicros = m_lookedMicros;
    }
    if (t.changeCount > 0 || m_sliced) batch.transactions.push_back(std::move(t));
    m_sliced = more;
    return batch;
  }

  std::unique_ptr<SqliteConnection> m_connection;
  CaptureOptions m_options;
  CaptureNames m_names;
  CancelToken m_cancel;
  std::unordered_map<qint64, Shape> m_shapes;
  qsizetype m_width = 0;
  Statement m_read;
  qint64 m_last = 0, m_until = 0, m_sliceStart = 0, m_newest = 0, m_consumed = 0;
  qint64 m_dataVersion = -1, m_schemaVersion = 0, m_lookedMicros = 0;
  bool m_sliced = false;
  Deadline m_forgotten{};
  QString m_health;
};

} // namespace

Result<std::unique_ptr<ChangeSource>> openCapture(std::unique_ptr<SqliteConnection> connection, const CaptureOptions &options, const CancelToken &cancel) {
  PORTOLAN_TRY(installCapture(*connection, options));
  auto source = std::make_unique<SqliteChangeSource>(std::move(connection), options, cancel);
  PORTOLAN_TRY(source->start());
  return source;
}

} // namespace portolan::sqlite
