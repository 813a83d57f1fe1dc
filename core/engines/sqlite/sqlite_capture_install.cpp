// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/sqlite/sqlite_capture.h"
#include "core/engines/sqlite/sqlite_statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace portolan::sqlite {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Sqlite", text); }
QString quoted(const QString &name) { return sql::quoteIdentifier(sql::Dialect::Sqlite, name); }
QString literal(const QString &text) { return sql::quoteLiteral(sql::Dialect::Sqlite, text); }
/// Microseconds since 1970 UTC; unixepoch('subsec') is younger than the SQLite that many programs carry.
const QString Now = u"CAST((julianday('now') - 2440587.5) * 86400000000.0 AS INTEGER)"_s;

struct Captured {
  Table table;
  QStringList columns; ///< all but generated ones, which the target makes itself
  QString rowId;       ///< how the rowid is reached; empty: by the primary key
  qint64 shape = 0;
};

QString columnsJson(const QStringList &columns) { return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(columns)).toJson(QJsonDocument::Compact)); }

/// Writes one table's triggers. `row(x)` below is "same row as": by rowid, else by primary key.
class TriggerWriter {
public:
  TriggerWriter(const CaptureNames &names, const Captured &captured) : m_names(names), m_t(captured), m_table(quoted(captured.table.name.name)), m_changes(quoted(names.changes)) {}

  [[nodiscard]] QStringList statements() const {
    QStringList all;
    const QString conflict = conflicts();
    const QString afterInsert = resolve({}) + record(u"I"_s, true, false);
    const QString afterUpdate = resolve(differsFrom(u"OLD"_s)) + record(u"U"_s, true, true);
    if (!conflict.isEmpty()) {
      all << trigger(u"bi"_s, u"BEFORE INSERT"_s, pending(conflict));
      all << trigger(u"bu"_s, u"BEFORE UPDATE"_s, pending(u'(' + conflict + u") AND NOT "_s + is(m_table + u'.', u"OLD."_s)));
    }
    all << trigger(u"ai"_s, u"AFTER INSERT"_s, afterInsert);
    all << trigger(u"au"_s, u"AFTER UPDATE"_s, afterUpdate);
    all << trigger(u"ad"_s, u"AFTER DELETE"_s, forget() + record(u"D"_s, false, true));
    return all;
  }
  [[nodiscard]] QStringList names() const {
    QStringList all;
    for (const QString &kind : {u"bi"_s, u"bu"_s, u"ai"_s, u"au"_s, u"ad"_s}) all << name(kind);
    return all;
  }

private:
  [[nodiscard]] QString name(const QString &kind) const { return m_names.prefix + QString::number(m_t.shape) + u'_' + kind; }
  [[nodiscard]] QString trigger(const QString &kind, const QString &when, const QString &body) const {
    return u"CREATE TRIGGER "_s + quoted(name(kind)) + u' ' + when + u" ON "_s + m_table + u" FOR EACH ROW BEGIN "_s + body + u" END"_s;
  }
  /// Column references of a row; `side` is "NEW.", "OLD." or the table itself.
  [[nodiscard]] QString values(const QString &side) const {
    QStringList v;
    for (const QString &c : m_t.columns) v << side + quoted(c);
    return v.join(u", "_s);
  }
  [[nodiscard]] QString slots_(QChar letter) const {
    QStringList v;
    for (int i = 0; i < m_t.columns.size(); ++i) v << letter + QString::number(i);
    return v.join(u", "_s);
  }
  [[nodiscard]] QString rowId(const QString &side) const { return m_t.rowId.isEmpty() ? u"NULL"_s : side + m_t.rowId; }
  [[nodiscard]] QString record(const QString &op, bool news, bool olds) const {
    QString columns = u"shape, op, at, rid"_s, v = QString::number(m_t.shape) + u", '"_s + op + u"', "_s + Now + u", "_s + rowId(news ? u"NEW."_s : u"OLD."_s);
    if (news) { columns += u", "_s + slots_(u'n'); v += u", "_s + values(u"NEW."_s); }
    if (olds) { columns += u", "_s + slots_(u'o'); v += u", "_s + values(u"OLD."_s); }
    return u"INSERT INTO "_s + m_changes + u" ("_s + columns + u") VALUES ("_s + v + u");"_s;
  }
  /// Both sides are one row.
  [[nodiscard]] QString is(const QString &a, const QString &b) const {
    if (!m_t.rowId.isEmpty()) return a + m_t.rowId + u" IS "_s + b + m_t.rowId;
    QStringList parts;
    for (const QString &k : m_t.table.keyColumns()) parts << a + quoted(k) + u" IS "_s + b + quoted(k);
    return u'(' + parts.join(u" AND "_s) + u')';
  }
  /// A noted row and a row of the statement or the table are one.
  [[nodiscard]] QString noted(const QString &side) const {
    if (!m_t.rowId.isEmpty()) return m_changes + u".rid IS "_s + side + m_t.rowId;
    QStringList parts;
    for (const QString &k : m_t.table.keyColumns()) parts << m_changes + u".o"_s + QString::number(m_t.columns.indexOf(k)) + u" IS "_s + side + quoted(k);
    return u'(' + parts.join(u" AND "_s) + u')';
  }
  [[nodiscard]] QString differsFrom(const QString &side) const { return u" AND NOT "_s + noted(side + u'.'); }
  /// Rows that hold a unique value of NEW.
  [[nodiscard]] QString conflicts() const {
    QStringList any;
    std::vector<Index> unique;
    if (m_t.table.primaryKey) unique.push_back(*m_t.table.primaryKey);
    for (const Index &i : m_t.table.indexes)
      if (i.unique) unique.push_back(i);
    for (const Index &i : unique) {
      QStringList all;
      for (const IndexPart &p : i.parts) {
        if (p.column.isEmpty()) { all.clear(); break; } // an expression: see captureChecks()
        all << m_table + u'.' + quoted(p.column) + u" = NEW."_s + quoted(p.column) + (p.collation.isEmpty() ? QString() : u" COLLATE "_s + quoted(p.collation));
      }
      if (!all.isEmpty()) any << u'(' + all.join(u" AND "_s) + u')';
    }
    any.removeDuplicates();
    return any.join(u" OR "_s);
  }
  /// Drops what an ignored statement left noted. Only this table's: a cascade into another one runs in between.
  [[nodiscard]] QString forget() const { return u"DELETE FROM "_s + m_changes + u" WHERE op = 'R' AND shape = "_s + QString::number(m_t.shape) + u"; "_s; }
  [[nodiscard]] QString pending(const QString &where) const {
    return forget() + u"INSERT INTO "_s + m_changes + u" (shape, op, at, rid, "_s + slots_(u'o') + u") SELECT "_s + QString::number(m_t.shape) + u", 'R', "_s + Now + u", "_s
           + rowId(m_table + u'.') + u", "_s + values(m_table + u'.') + u" FROM "_s + m_table + u" WHERE "_s + where + u';';
  }
  /// Noted rows that the statement did remove become deletes; the others were spared (OR IGNORE, upsert).
  [[nodiscard]] QString resolve(const QString &alsoNot) const {
    return u"UPDATE "_s + m_changes + u" SET op = 'D' WHERE op = 'R' AND shape = "_s + QString::number(m_t.shape) + alsoNot + u" AND ("_s + noted(u"NEW."_s)
           + u" OR NOT EXISTS (SELECT 1 FROM "_s + m_table + u" WHERE "_s + noted(m_table + u'.') + u")); "_s + forget();
  }

  const CaptureNames &m_names;
  const Captured &m_t;
  QString m_table, m_changes;
};

Result<> run(SqliteConnection &c, const QString &sql) { return c.execute(SqlText(sql)); }

Result<std::vector<Captured>> wanted(SqliteConnection &connection, const CaptureOptions &options) {
  Scope scope;
  scope.tablesOnly = true;
  auto catalog = connection.introspect(scope);
  if (!catalog) return std::unexpected(catalog.error());
  std::vector<Captured> tables;
  for (const Table &t : catalog->tables) {
    if (!options.tables.empty() && std::find(options.tables.begin(), options.tables.end(), t.name) == options.tables.end()) continue;
    Captured c;
    c.table = t;
    c.rowId = rowIdName(t);
    for (const Column &column : t.columns)
      if (!column.isGenerated()) c.columns << column.name;
    if (c.columns.size() > 900)
      return std::unexpected(Error::source(tr("%1 has %2 columns; at most 900 can be captured").arg(t.name.name).arg(c.columns.size())).withObject(t.name.name));
    if (c.rowId.isEmpty() && t.keyColumns().isEmpty())
      return std::unexpected(Error::source(tr("%1 hides its rowid behind columns and has no key").arg(t.name.name)).withObject(t.name.name).withHint(tr("Give the table a primary key")));
    tables.push_back(std::move(c));
  }
  return tables;
}

/// The change table with room for `columns` values on each side.
Result<> makeTables(SqliteConnection &c, const CaptureNames &names, qsizetype columns) {
  PORTOLAN_TRY(run(c, u"CREATE TABLE IF NOT EXISTS "_s + quoted(names.changes) + u" (seq INTEGER PRIMARY KEY AUTOINCREMENT, shape INTEGER, op TEXT, at INTEGER, rid INTEGER)"_s));
  PORTOLAN_TRY(run(c, u"CREATE TABLE IF NOT EXISTS "_s + quoted(names.shapes) + u" (shape INTEGER PRIMARY KEY, tab TEXT, columns TEXT)"_s));
  PORTOLAN_TRY(run(c, u"INSERT OR IGNORE INTO "_s + quoted(names.shapes) + u" VALUES (0, NULL, '0')"_s));
  PORTOLAN_TRY(run(c, u"CREATE INDEX IF NOT EXISTS "_s + quoted(names.changes + u"_r"_s) + u" ON "_s + quoted(names.changes) + u" (op) WHERE op = 'R'"_s));
  auto present = c.query(SqlText(u"SELECT count(*) FROM pragma_table_info("_s + literal(names.changes) + u") WHERE name GLOB 'n[0-9]*'"_s), 1);
  if (!present) return std::unexpected(present.error());
  for (qsizetype i = present->text(0, 0).toLongLong(); i < columns; ++i)
    for (const QChar letter : {u'n', u'o'}) // no type: every value keeps its storage class
      PORTOLAN_TRY(run(c, u"ALTER TABLE "_s + quoted(names.changes) + u" ADD COLUMN "_s + letter + QString::number(i)));
  return {};
}

Result<> installTable(SqliteConnection &c, const CaptureNames &names, Captured &t) {
  const QString json = columnsJson(t.columns);
  auto known = c.query(SqlText(u"SELECT max(shape) FROM "_s + quoted(names.shapes) + u" WHERE tab = "_s + literal(t.table.name.name)), 1);
  if (!known) return std::unexpected(known.error());
  const qint64 before = known->text(0, 0).toLongLong();
  if (before > 0) {
    auto same = c.query(SqlText(u"SELECT count(*) FROM "_s + quoted(names.shapes) + u" s WHERE shape = "_s + QString::number(before) + u" AND columns = "_s + literal(json)
                                + u" AND EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = "_s + literal(names.prefix + QString::number(before) + u"_ad"_s) + u')'), 1);
    if (!same) return std::unexpected(same.error());
    if (same->text(0, 0) == u"1"_s) { t.shape = before; return {}; }
  }
  auto next = c.query(SqlText(u"SELECT coalesce(max(shape), 0) + 1 FROM "_s + quoted(names.shapes)), 1);
  if (!next) return std::unexpected(next.error());
  if (before > 0) {
    Captured old = t;
    old.shape = before;
    for (const QString &name : TriggerWriter(names, old).names()) PORTOLAN_TRY(run(c, u"DROP TRIGGER IF EXISTS "_s + quoted(name)));
  }
  t.shape = next->text(0, 0).toLongLong();
  PORTOLAN_TRY(run(c, u"INSERT INTO "_s + quoted(names.shapes) + u" VALUES ("_s + QString::number(t.shape) + u", "_s + literal(t.table.name.name) + u", "_s + literal(json) + u')'));
  for (const QString &statement : TriggerWriter(names, t).statements()) PORTOLAN_TRY(run(c, statement));
  if (before == 0) return {};
  // Between the ALTER and now the old triggers ran, blind to what is new: every row is logged once as it is.
  QStringList n, o, v;
  for (int i = 0; i < t.columns.size(); ++i) {
    n << u'n' + QString::number(i);
    o << u'o' + QString::number(i);
    v << quoted(t.columns[i]);
  }
  return run(c, u"INSERT INTO "_s + quoted(names.changes) + u" (shape, op, at, "_s + n.join(u", "_s) + u", "_s + o.join(u", "_s) + u") SELECT "_s + QString::number(t.shape) + u", 'U', "_s
                  + Now + u", "_s + v.join(u", "_s) + u", "_s + v.join(u", "_s) + u" FROM "_s + quoted(t.table.name.name));
}

} // namespace

bool isCaptureName(const QString &name) {
  for (const QLatin1String prefix : {QLatin1String("portolan_changes_"), QLatin1String("portolan_capture_"), QLatin1String("portolan_t_")})
    if (name.startsWith(prefix)) return true;
  static const QStringList control{u"portolan_checkpoint"_s, u"portolan_status"_s, u"portolan_suspended_tables"_s, u"portolan_history"_s, u"portolan_apply_exceptions"_s};
  return control.contains(name);
}

Result<> installCapture(SqliteConnection &connection, const CaptureOptions &options) {
  const CaptureNames names(options.taskId);
  auto installed = connection.query(SqlText(u"SELECT count(*) FROM sqlite_master WHERE name = "_s + literal(names.changes)), 1);
  if (!installed) return std::unexpected(installed.error());
  if (installed->text(0, 0) == u"0"_s && options.settings.value(u"consent"_s).isEmpty())
    return std::unexpected(Error::state(tr("Following a SQLite file needs a change table and triggers in it")).withEngine(u"sqlite"_s)
                             .withHint(tr("Allow it with --install-triggers; they are removed when the run ends or with portolan-cli cleanup")));
  auto tables = wanted(connection, options);
  if (!tables) return std::unexpected(tables.error());
  qsizetype columns = 0;
  for (const Captured &t : *tables) columns = std::max(columns, t.columns.size());
  PORTOLAN_TRY(run(connection, u"BEGIN IMMEDIATE"_s));
  Result<> made = makeTables(connection, names, columns);
  for (std::size_t i = 0; made && i < tables->size(); ++i) made = installTable(connection, names, (*tables)[i]);
  if (made) made = connection.commit();
  if (!made) (void)connection.rollback();
  return made;
}

Result<> dropCapture(SqliteConnection &connection, const CaptureOptions &options) {
  const CaptureNames names(options.taskId);
  auto triggers = connection.query(SqlText(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s), 1000000);
  if (!triggers) return std::unexpected(triggers.error());
  PORTOLAN_TRY(run(connection, u"BEGIN IMMEDIATE"_s));
  Result<> done;
  for (std::size_t i = 0; done && i < triggers->rows.size(); ++i)
    if (triggers->text(i, 0).startsWith(names.prefix)) done = run(connection, u"DROP TRIGGER "_s + quoted(triggers->text(i, 0)));
  if (done) done = run(connection, u"DROP TABLE IF EXISTS "_s + quoted(names.changes));
  if (done) done = run(connection, u"DROP TABLE IF EXISTS "_s + quoted(names.shapes));
  if (done) done = connection.commit();
  if (!done) (void)connection.rollback();
  return done;
}

Result<Position> capturePosition(SqliteConnection &connection, const CaptureOptions &options) {
  auto r = connection.query(SqlText(u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = "_s + literal(CaptureNames(options.taskId).changes) + u"), 0)"_s), 1);
  if (!r) return std::unexpected(r.error());
  return Position{u"sqlite"_s, r->text(0, 0)};
}

std::vector<CheckLine> captureChecks(SqliteConnection &connection, const CaptureOptions &options) {
  using State = CheckLine::State;
  std::vector<CheckLine> lines;
  if (sqlite3_db_readonly(connection.handle(), "main") != 0)
    lines.push_back({u"replication"_s, State::Failed, tr("The file can only be read; change capture writes triggers into it"), tr("Give this user the right to write the file and its folder")});
  if (options.settings.value(u"consent"_s).isEmpty())
    lines.push_back({u"replication"_s, State::Warning, tr("Following the file needs a change table and triggers in it"), tr("Allow it with --install-triggers")});
  auto tables = wanted(connection, options);
  if (!tables) {
    lines.push_back({u"replication"_s, State::Failed, tables.error().message(), tables.error().hint()});
    return lines;
  }
  for (const Captured &t : *tables) {
    if (t.table.keyColumns().isEmpty())
      lines.push_back({u"replication"_s, State::Warning, tr("%1 has no key: its changes are matched by whole rows").arg(t.table.name.name), tr("Give the table a primary key")});
    for (const Index &i : t.table.indexes)
      if (i.unique && std::any_of(i.parts.begin(), i.parts.end(), [](const IndexPart &p) { return p.column.isEmpty(); }))
        lines.push_back({u"replication"_s, State::Warning, tr("%1 is unique over an expression: rows that REPLACE removes because of it are seen only with PRAGMA recursive_triggers=ON").arg(i.name), {}});
  }
  auto journal = connection.query(SqlText(u"PRAGMA journal_mode"_s), 1);
  if (journal && journal->text(0, 0) != u"wal"_s)
    lines.push_back({u"replication"_s, State::Warning, tr("The file is not in WAL mode: reading it holds writers up for moments"), u"PRAGMA journal_mode=WAL"_s});
  if (lines.empty()) lines.push_back({u"replication"_s, State::Passed, tr("The file can be followed"), {}});
  return lines;
}

} // namespace portolan::sqlite
