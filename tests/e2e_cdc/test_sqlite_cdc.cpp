// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite followed into SQLite, driven by other connections through the C API, compared bit by bit.
#include "core/engines/sqlite/sqlite_engine.h"
#include "core/replicate/replication.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <random>
#include <sqlite3.h>
#include <thread>

using namespace portolan;
using namespace portolan::replicate;
using namespace Qt::Literals;

namespace {

/// A program that knows nothing of Portolan.
class Writer {
public:
  explicit Writer(const QString &path) {
    sqlite3_open(path.toUtf8().constData(), &m_db);
    sqlite3_busy_timeout(m_db, 10000);
  }
  ~Writer() { sqlite3_close(m_db); }
  Writer(const Writer &) = delete;
  Writer &operator=(const Writer &) = delete;
  bool run(const QString &sql) {
    char *message = nullptr;
    const bool ok = sqlite3_exec(m_db, sql.toUtf8().constData(), nullptr, nullptr, &message) == SQLITE_OK;
    if (!ok) lastError = QString::fromUtf8(message);
    sqlite3_free(message);
    return ok;
  }
  /// Every value of every row as its storage class and its bytes.
  QString dump(const QString &table, const QString &order) {
    QString columns;
    sqlite3_stmt *s = nullptr;
    QString text;
    sqlite3_prepare_v2(m_db, (u"SELECT * FROM \"%1\" ORDER BY %2"_s.arg(table, order)).toUtf8().constData(), -1, &s, nullptr);
    while (s && sqlite3_step(s) == SQLITE_ROW) {
      for (int c = 0; c < sqlite3_column_count(s); ++c) {
        const int type = sqlite3_column_type(s, c);
        const double real = type == SQLITE_FLOAT ? sqlite3_column_double(s, c) : 0;
        const QByteArray bytes = type == SQLITE_FLOAT ? QByteArray(reinterpret_cast<const char *>(&real), 8)
                                                     : QByteArray(static_cast<const char *>(sqlite3_column_blob(s, c)), sqlite3_column_bytes(s, c));
        text += QString::number(type) + u':' + QString::fromLatin1(bytes.toHex()) + u' ';
      }
      text += u'\n';
    }
    sqlite3_finalize(s);
    return text;
  }
  QString one(const QString &sql) {
    sqlite3_stmt *s = nullptr;
    sqlite3_prepare_v2(m_db, sql.toUtf8().constData(), -1, &s, nullptr);
    QString v;
    if (s && sqlite3_step(s) == SQLITE_ROW) v = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(s, 0)));
    sqlite3_finalize(s);
    return v;
  }
  QString lastError;

private:
  sqlite3 *m_db = nullptr;
};

const QString Schema = u"CREATE TABLE a(id INTEGER PRIMARY KEY, u TEXT UNIQUE COLLATE NOCASE, v);"
                       "CREATE TABLE w(k1 TEXT, k2 INT, v, u INT UNIQUE, PRIMARY KEY(k1, k2)) WITHOUT ROWID;"
                       "CREATE TABLE keyless(x, y);"
                       "CREATE TABLE parent(id INTEGER PRIMARY KEY); CREATE TABLE child(id INTEGER PRIMARY KEY, p REFERENCES parent(id) ON DELETE CASCADE ON UPDATE CASCADE);"
                       "CREATE TABLE gen(id INTEGER PRIMARY KEY, n INT, twice INT GENERATED ALWAYS AS (n * 2) STORED);"_s;

struct Pair {
  QTemporaryDir folder;
  QString sourcePath = folder.filePath(u"source.db"_s), targetPath = folder.filePath(u"target.db"_s);
  std::unique_ptr<EngineRegistry> engines = std::make_unique<EngineRegistry>();
  std::unique_ptr<Writer> source, target;

  explicit Pair(const QString &schema = Schema) {
    engines->add(std::make_unique<SqliteEngine>());
    source = std::make_unique<Writer>(sourcePath);
    target = std::make_unique<Writer>(targetPath);
    source->run(u"PRAGMA journal_mode=WAL"_s);
    source->run(schema);
    target->run(u"PRAGMA journal_mode=WAL"_s);
    target->run(schema);
  }
  Endpoint endpoint(const QString &path) const {
    Endpoint e;
    e.engine = u"sqlite"_s;
    e.path = path;
    return e;
  }
  Catalog catalog(const QString &path) const {
    auto c = (*engines->require(u"sqlite"_s))->connect(endpoint(path), {}, {});
    auto catalog = (*c)->introspect({});
    return catalog ? *catalog : Catalog();
  }
  ReplicationOptions options() const {
    ReplicationOptions o;
    o.source = endpoint(sourcePath);
    o.taskId = u"t1"_s;
    o.sourceCatalog = catalog(sourcePath);
    for (const Table &t : o.sourceCatalog.tables) o.tables.push_back(t.name);
    o.stop.kind = StopPoint::Kind::Now;
    o.captureSettings.insert(u"consent"_s, u"test"_s);
    o.convertDdl = [](const DdlEvent &e, const Catalog &) { return ConvertedDdl{{SqlText(e.statement)}, {}}; };
    TargetOptions t;
    t.endpoint = endpoint(targetPath);
    t.catalog = catalog(targetPath);
    o.targets.push_back(std::move(t));
    return o;
  }
  /// Installs the triggers: position zero.
  void install() {
    ReplicationOptions o = options();
    ReplicationResult r = Replication(*engines, o).run();
    QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
  }
  ReplicationResult follow() { return Replication(*engines, options()).run(); }
  void compare() {
    for (const Table &t : catalog(sourcePath).tables) {
      QStringList order;
      for (const Column &c : t.columns) order << u'"' + c.name + u'"';
      const QString expected = source->dump(t.name.name, order.join(u',')), actual = target->dump(t.name.name, order.join(u','));
      if (expected != actual) qWarning().noquote() << t.name.name << "\nsource\n" << expected << "\ntarget\n" << actual;
      QVERIFY2(expected == actual, qPrintable(t.name.name));
    }
  }
};

} // namespace

class TestSqliteCdc : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void needsConsent();
  void statements_data();
  void statements();
  void randomWorkload_data();
  void randomWorkload();
  void liveWithLatency();
  void addedColumnFollows();
  void largeTransactionInSlices();
  void removalLeavesNothing();
  void readOnlyTargetIsNamed();
};

void TestSqliteCdc::needsConsent() {
  Pair p;
  ReplicationOptions o = p.options();
  o.captureSettings.clear();
  const ReplicationResult r = Replication(*p.engines, o).run();
  QVERIFY(r.error);
  QVERIFY(r.error->hint().contains(u"--install-triggers"_s));
  QCOMPARE(p.source->one(u"SELECT count(*) FROM sqlite_master WHERE name LIKE 'portolan%'"_s), u"0"_s);
}

void TestSqliteCdc::statements_data() {
  QTest::addColumn<QString>("sql");
  const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
  row("insert", "INSERT INTO a VALUES (1,'x',1)");
  row("storage classes", "INSERT INTO a VALUES (1,'a',1),(2,'b',1.0),(3,'c','1'),(4,'d',x'0001ff'),(5,'e',NULL),(6,'f',0.1),(7,'g',9223372036854775807),(8,'h',''),(9,'i',x''),(10,'j','a'||char(0)||'b')");
  row("replace by key", "INSERT INTO a VALUES (1,'x',1); REPLACE INTO a VALUES (1,'y',2)");
  row("replace by unique", "INSERT INTO a VALUES (1,'x',1); REPLACE INTO a VALUES (2,'X',2)");
  row("replace two rows", "INSERT INTO a VALUES (1,'x',1),(2,'y',2); REPLACE INTO a VALUES (1,'Y',3)");
  row("replace without id", "INSERT INTO a VALUES (1,'x',1); REPLACE INTO a(u,v) VALUES ('X',2)");
  row("recursive triggers", "PRAGMA recursive_triggers=ON; INSERT INTO a VALUES (1,'x',1),(2,'y',2); REPLACE INTO a VALUES (1,'Y',3); PRAGMA recursive_triggers=OFF");
  row("or ignore", "INSERT INTO a VALUES (1,'x',1); INSERT OR IGNORE INTO a VALUES (1,'q',9),(2,'X',9),(3,'z',9); DELETE FROM a WHERE id=1; INSERT INTO a VALUES (4,'w',1)");
  row("or ignore then delete", "INSERT INTO a VALUES (1,'x',1); INSERT OR IGNORE INTO a VALUES (1,'q',9); DELETE FROM a; INSERT INTO a VALUES (1,'x',3)");
  row("upsert", "INSERT INTO a VALUES (1,'x',1); INSERT INTO a VALUES (1,'y',2) ON CONFLICT(id) DO UPDATE SET v=excluded.v");
  row("upsert moving the key", "INSERT INTO a VALUES (1,'x',1); INSERT INTO a VALUES (5,'x',2) ON CONFLICT(u) DO UPDATE SET id=excluded.id, v=7");
  row("update or replace", "INSERT INTO a VALUES (1,'x',1),(2,'y',2),(3,'z',3); UPDATE OR REPLACE a SET u='Z', id=2 WHERE id=1");
  row("key update", "INSERT INTO a VALUES (1,'x',1); UPDATE a SET id=id+10");
  row("delete all", "INSERT INTO a VALUES (1,'x',1),(2,'y',2); DELETE FROM a");
  row("rolled back", "INSERT INTO a VALUES (1,'x',1); BEGIN; INSERT INTO a VALUES (2,'y',2); SAVEPOINT s; DELETE FROM a; ROLLBACK TO s; COMMIT; BEGIN; DELETE FROM a; ROLLBACK");
  row("without rowid", "INSERT INTO w VALUES ('a',1,1,10),('b',2,2,20); REPLACE INTO w VALUES ('c',3,3,10); UPDATE w SET k2=9 WHERE k1='b'; UPDATE OR REPLACE w SET u=10 WHERE k1='b'");
  row("keyless", "INSERT INTO keyless VALUES (1,2),(1,2),(1,2),(NULL,x'00'); DELETE FROM keyless WHERE rowid=2; UPDATE keyless SET y=3 WHERE rowid=3");
  row("cascade", "PRAGMA foreign_keys=ON; INSERT INTO parent VALUES (1),(2); INSERT INTO child VALUES (10,1),(11,1),(12,2); DELETE FROM parent WHERE id=1; UPDATE parent SET id=5 WHERE id=2; PRAGMA foreign_keys=OFF");
  row("generated", "INSERT INTO gen(id,n) VALUES (1,2),(2,3); UPDATE gen SET n=7 WHERE id=1");
}

void TestSqliteCdc::statements() {
  QFETCH(QString, sql);
  Pair p;
  p.install();
  QVERIFY2(p.source->run(sql), qPrintable(p.source->lastError));
  for (const ApplyChoice mode : {ApplyChoice::Transactional}) {
    ReplicationOptions o = p.options();
    o.apply = mode;
    const ReplicationResult r = Replication(*p.engines, o).run();
    QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
    p.compare();
  }
}

void TestSqliteCdc::randomWorkload_data() {
  QTest::addColumn<bool>("batch");
  for (int seed = 1; seed <= 6; ++seed) QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << (seed % 2 == 0);
}

void TestSqliteCdc::randomWorkload() {
  QFETCH(bool, batch);
  Pair p;
  p.install();
  std::mt19937 random(static_cast<unsigned>(qHash(QString::fromLatin1(QTest::currentDataTag()))));
  const auto n = [&](int below) { return QString::number(random() % static_cast<unsigned>(below)); };
  const auto value = [&]() -> QString {
    switch (random() % 5) {
    case 0: return n(100);
    case 1: return n(100) + u".5"_s;
    case 2: return u"'t"_s + n(9) + u'\'';
    case 3: return u"x'0"_s + n(9) + u'\'';
    default: return u"NULL"_s;
    }
  };
  for (int round = 0; round < 4; ++round) {
    for (int i = 0; i < 150; ++i) {
      const bool group = random() % 4 == 0;
      if (group) p.source->run(u"BEGIN"_s);
      for (unsigned k = 0; k <= (group ? random() % 6 : 0); ++k) {
        const QString table = random() % 2 ? u"a"_s : u"w"_s;
        const QString verb = QStringList{u"INSERT OR REPLACE"_s, u"INSERT OR IGNORE"_s, u"INSERT"_s}[static_cast<int>(random() % 3)];
        QString sql;
        switch (random() % 6) {
        case 0: sql = u"DELETE FROM a WHERE id = "_s + n(12); break;
        case 1: sql = u"UPDATE OR REPLACE a SET u = 'u"_s + n(8) + u"', v = "_s + value() + u" WHERE id = "_s + n(12); break;
        case 2: sql = u"UPDATE OR REPLACE w SET k2 = "_s + n(4) + u", u = "_s + n(8) + u" WHERE k2 = "_s + n(4); break;
        case 3: sql = u"UPDATE OR IGNORE a SET id = "_s + n(12) + u" WHERE id = "_s + n(12); break;
        default:
          sql = table == u"a"_s ? verb + u" INTO a VALUES ("_s + n(12) + u", 'U"_s + n(8) + u"', "_s + value() + u')'
                                : verb + u" INTO w VALUES ('k"_s + n(3) + u"', "_s + n(4) + u", "_s + value() + u", "_s + n(8) + u')';
        }
        p.source->run(sql); // a plain INSERT may fail, that is part of it
      }
      if (group) p.source->run(random() % 5 == 0 ? u"ROLLBACK"_s : u"COMMIT"_s);
    }
    ReplicationOptions o = p.options();
    o.apply = batch ? ApplyChoice::Batch : ApplyChoice::Transactional;
    const ReplicationResult r = Replication(*p.engines, o).run();
    QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
    p.compare();
  }
}

void TestSqliteCdc::liveWithLatency() {
  Pair p;
  p.install();
  ReplicationOptions o = p.options();
  o.stop = {};
  Replication replication(*p.engines, o);
  ReplicationResult result;
  std::thread runner([&] { result = replication.run(); });
  QTest::qWait(300);
  std::vector<qint64> latencies;
  for (int i = 1; i <= 20; ++i) {
    QElapsedTimer timer;
    timer.start();
    QVERIFY(p.source->run(u"INSERT INTO a VALUES (%1, 'r%1', 0)"_s.arg(i)));
    while (p.target->one(u"SELECT count(*) FROM a"_s).toInt() < i && timer.elapsed() < 5000) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    latencies.push_back(timer.elapsed());
  }
  replication.stopAtCurrent();
  runner.join();
  QVERIFY2(!result.error, result.error ? qPrintable(result.error->toText()) : "");
  std::sort(latencies.begin(), latencies.end());
  qInfo() << "latency ms: p50" << latencies[10] << "max" << latencies.back();
  QVERIFY(latencies[10] < 150);
  p.compare();
  QCOMPARE(p.source->one(u"SELECT count(*) < 21 FROM portolan_changes_t1"_s), u"1"_s); // consumed rows go away
}

void TestSqliteCdc::addedColumnFollows() {
  Pair p;
  p.install();
  QVERIFY(p.source->run(u"INSERT INTO a VALUES (1,'x',1)"_s));
  QVERIFY(!p.follow().error);
  QVERIFY(p.source->run(u"ALTER TABLE a ADD COLUMN extra TEXT DEFAULT 'd'; INSERT INTO a VALUES (2,'y',2,'e'); UPDATE a SET extra='f' WHERE id=1"_s));
  ReplicationOptions o = p.options();
  o.sourceCatalog.table({{}, u"a"_s})->columns.pop_back(); // known as it was
  const ReplicationResult r = Replication(*p.engines, o).run();
  QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
  QCOMPARE(p.target->one(u"SELECT group_concat(id || extra) FROM (SELECT * FROM a ORDER BY id)"_s), u"1f,2e"_s);
  // Asked not to apply definitions, the table alone stops and says how to go on.
  QVERIFY(p.source->run(u"ALTER TABLE w ADD COLUMN more INT; INSERT INTO w VALUES ('n',1,1,1,5); INSERT INTO a VALUES (9,'z',1,'g')"_s));
  o = p.options();
  o.ddl = DdlPolicy::Ask;
  const ReplicationResult asked = Replication(*p.engines, o).run();
  QVERIFY2(!asked.error, asked.error ? qPrintable(asked.error->toText()) : "");
  const auto &tables = asked.progress.lanes.front().tables;
  const auto w = std::find_if(tables.begin(), tables.end(), [](const TableCounts &t) { return t.source.name == u"w"_s; });
  QVERIFY(w != tables.end() && w->suspended);
  QVERIFY(w->preparedStatement.contains(u"ADD COLUMN \"more\""_s));
  QCOMPARE(p.target->one(u"SELECT extra FROM a WHERE id=9"_s), u"g"_s);
  QCOMPARE(p.target->one(u"SELECT table_name FROM portolan_suspended_tables"_s), u"w"_s);
  QCOMPARE(p.target->one(u"SELECT count(*) FROM w"_s), u"0"_s);
}

void TestSqliteCdc::largeTransactionInSlices() {
  Pair p;
  p.install();
  QVERIFY(p.source->run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 20000) INSERT INTO keyless SELECT i, randomblob(1000) FROM n"_s));
  ReplicationOptions o = p.options();
  o.memoryBytes = 8u << 20; // slices of 4 MB
  const ReplicationResult r = Replication(*p.engines, o).run();
  QVERIFY2(!r.error, r.error ? qPrintable(r.error->toText()) : "");
  p.compare();
}

void TestSqliteCdc::removalLeavesNothing() {
  Pair p;
  p.install();
  CaptureOptions c = captureOptions(p.options());
  QVERIFY((*p.engines->require(u"sqlite"_s))->removeCapture(p.endpoint(p.sourcePath), {}, c, DestructiveConsent::byFlag(u"test"_s), {}));
  QCOMPARE(p.source->one(u"SELECT count(*) FROM sqlite_master WHERE name LIKE 'portolan%'"_s), u"0"_s);
  QVERIFY(p.source->run(u"INSERT INTO a VALUES (1,'x',1)"_s));
  QVERIFY((*p.engines->require(u"sqlite"_s))->removeCapture(p.endpoint(p.sourcePath), {}, c, DestructiveConsent::byFlag(u"test"_s), {}));
}

void TestSqliteCdc::readOnlyTargetIsNamed() {
  Pair p;
  p.install();
  ReplicationOptions o = p.options();
  o.taskId = u"t2"_s;
  o.targets[0].endpoint.options.insert(u"mode"_s, u"ro"_s);
  const ReplicationResult r = Replication(*p.engines, o).run();
  QVERIFY(r.error);
  QVERIFY2(r.error->toText().contains(u"read"_s), qPrintable(r.error->toText()));
}

QTEST_GUILESS_MAIN(TestSqliteCdc)
#include "test_sqlite_cdc.moc"
