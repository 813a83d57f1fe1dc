// SPDX-License-Identifier: GPL-3.0-or-later
// The binlog followed on a real server: every value as the snapshot reader reads it, and applied again exactly.
#include "core/engines/mysql/mysql_engine.h"
#include "tests/engines/mysql/nasty_schema.h"
#include "tests/support/private_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace portolan;
using portolan::testing::PrivateServer;

#define OK(expression) \
  do { auto &&okResult = (expression); QVERIFY2(okResult, okResult ? "" : qPrintable(okResult.error().toText())); } while (false)

namespace {

QByteArray bytesOf(const ColumnVector &c, std::size_t row) {
  QByteArray out(1, static_cast<char>('A' + static_cast<int>(c.tag(row))));
  if (c.holdsBytes(row)) out += QByteArray(c.view(row).data(), static_cast<qsizetype>(c.view(row).size()));
  else if (c.tag(row) == Tag::Value) out += QByteArray::number(static_cast<qlonglong>(c.integer(row)));
  return out;
}

} // namespace

class TestMysqlChanges : public QObject {
  Q_OBJECT

  std::unique_ptr<PrivateServer> m_server;
  MysqlEngine m_engine;

  Endpoint endpoint(const QString &database = QStringLiteral("t")) const { return m_server->endpoint(database); }
  QString sql(const QString &text, const QString &database = QStringLiteral("t")) const {
    auto out = m_server->sql(database, text);
    if (!out) qWarning("%s", qPrintable(out.error().toText()));
    return out.value_or(QStringLiteral("?"));
  }
  Position now() const {
    auto snapshot = m_engine.openSnapshot(endpoint(), Secret(), 1, nullptr, CancelToken());
    return snapshot ? snapshot->position : Position();
  }
  Result<std::unique_ptr<ChangeSource>> follow(const Position &start, const QString &schema = QStringLiteral("t")) const {
    CaptureOptions options;
    options.taskId = QStringLiteral("test");
    options.schemas << schema;
    options.start = start;
    return m_engine.changeSource(endpoint(), Secret(), options, CancelToken());
  }
  /// Everything up to `transactions` transactions, or what came within ten seconds.
  static Result<std::vector<ChangeBatch>> collect(ChangeSource &source, std::size_t transactions) {
    std::vector<ChangeBatch> batches;
    std::size_t seen = 0;
    const Deadline end = deadlineIn(std::chrono::seconds(20));
    while (seen < transactions && std::chrono::steady_clock::now() < end) {
      auto batch = source.next(deadlineIn(std::chrono::milliseconds(500)));
      if (!batch) return std::unexpected(batch.error());
      for (const ChangeTransaction &t : batch->transactions) seen += t.continues ? 0 : 1;
      if (!batch->empty()) batches.push_back(std::move(*batch));
    }
    return batches;
  }
  Result<qint64> replicate(ChangeSource &source, ChangeTarget &target, std::size_t transactions, ApplyMode mode, const QString &from, const QString &to) {
    auto batches = collect(source, transactions);
    if (!batches) return std::unexpected(batches.error());
    qint64 rows = 0;
    for (ChangeBatch &b : *batches) {
      for (ChangeTable &t : b.tables)
        if (t.name.schema == from) t.name.schema = to;
      rows += static_cast<qint64>(b.changes.size());
      if (b.transactions.back().continues) PORTOLAN_TRY(target.applySlice(b, ApplyMode::Transactional));
      else PORTOLAN_TRY(target.apply(b, b.transactions.back().end, mode));
    }
    return rows;
  }
  Catalog catalog(const QString &schema) {
    auto connection = m_engine.connect(endpoint(schema), Secret(), CancelToken());
    auto c = connection ? (*connection)->introspect({{schema}, true}) : Result<Catalog>(Catalog());
    return c.value_or(Catalog());
  }

private slots:
  void initTestCase() {
    auto server = PrivateServer::start(PrivateServer::Kind::MariaDb);
    QVERIFY2(server, server ? "" : qPrintable(server.error().toText()));
    m_server = std::move(*server);
    OK(m_server->createDatabase(QStringLiteral("t")));
    OK(m_server->createDatabase(QStringLiteral("u")));
  }

  /// What the log says of a row is what reading the row says, bit by bit.
  void sameAsSnapshot_data() {
    QTest::addColumn<QString>("settings");
    QTest::newRow("full") << "SET GLOBAL binlog_row_metadata='FULL', log_bin_compress=0";
    QTest::newRow("compressed") << "SET GLOBAL binlog_row_metadata='FULL', log_bin_compress=1, log_bin_compress_min_len=10";
    QTest::newRow("minimal") << "SET GLOBAL binlog_row_metadata='MINIMAL', log_bin_compress=0";
    QTest::newRow("no metadata") << "SET GLOBAL binlog_row_metadata='NO_LOG', log_bin_compress=0";
  }
  void sameAsSnapshot() {
    QFETCH(QString, settings);
    sql(settings + QStringLiteral("; DROP TABLE IF EXISTS v; ") + portolan::testing::allTypesTable(QStringLiteral("v")));
    const Position start = now();
    sql(portolan::testing::allTypesRows(QStringLiteral("v")) + QStringLiteral("; UPDATE v SET t8 = 5 WHERE id = 2;"));
    auto source = follow(start);
    OK(source);
    auto batches = collect(**source, 6);
    OK(batches);
    sql(QStringLiteral("SET GLOBAL binlog_row_metadata='FULL', log_bin_compress=0"));
    auto connection = m_engine.connect(endpoint(), Secret(), CancelToken());
    OK(connection);
    auto read = (*connection)->introspect({{QStringLiteral("t")}, true});
    OK(read);
    const Table *table = read->table({QStringLiteral("t"), QStringLiteral("v")});
    QVERIFY(table);
    TableRead request;
    request.table = table;
    for (const Column &c : table->columns) request.columns << c.name;
    QMap<qint64, QList<QByteArray>> snapshot, logged;
    auto reader = (*connection)->reader(request);
    OK(reader);
    RowBatch rows;
    for (;;) {
      auto more = (*reader)->next(rows);
      OK(more);
      if (!*more) break;
      for (std::size_t r = 0; r < rows.rows(); ++r)
        for (const ColumnVector &c : rows.columns) snapshot[rows.columns[0].integer(r)] << bytesOf(c, r);
    }
    int updates = 0;
    for (const ChangeBatch &b : *batches)
      for (const Change &change : b.changes) {
        const ChangeTable &t = b.tables[change.table];
        QCOMPARE(t.name.display(), QStringLiteral("t.v"));
        QCOMPARE(t.columns, request.columns);
        QCOMPARE(t.key, QStringList{QStringLiteral("id")});
        updates += change.op == ChangeOp::Update;
        const auto at = static_cast<std::size_t>(change.after);
        QList<QByteArray> values;
        for (const ColumnVector &c : t.after.columns) values << bytesOf(c, at);
        logged[t.after.columns[0].integer(at)] = values;
      }
    QCOMPARE(updates, 1);
    QCOMPARE(logged.keys(), snapshot.keys());
    int different = 0;
    for (auto it = snapshot.cbegin(); it != snapshot.cend(); ++it)
      for (qsizetype c = 0; c < it->size(); ++c)
        if (logged[it.key()][c] != it->at(c)) {
          ++different;
          qWarning() << it.key() << request.columns[c] << "read" << it->at(c).left(60) << "logged" << logged[it.key()][c].left(60);
        }
    QCOMPARE(different, 0);
  }

  /// Changes of all kinds arrive on the target, in both ways to apply.
  void applies_data() {
    QTest::addColumn<int>("mode");
    QTest::newRow("transactional") << static_cast<int>(ApplyMode::Transactional);
    QTest::newRow("batch") << static_cast<int>(ApplyMode::Batch);
  }
  void applies() {
    QFETCH(int, mode);
    const QString ddl = QStringLiteral("DROP TABLE IF EXISTS a, b, k, v; CREATE TABLE a (id INT PRIMARY KEY, n INT, s VARCHAR(100) CHARACTER SET latin1, UNIQUE (n)); CREATE TABLE b (x INT, y CHAR(5), z DECIMAL(20,5), PRIMARY KEY (y, x));"
                                       "CREATE TABLE k (p INT, q VARCHAR(20), f FLOAT, d DECIMAL(30,10), bi BIT(3), g GEOMETRY, t TIMESTAMP(3) NULL);") + portolan::testing::allTypesTable(QStringLiteral("v"));
    sql(ddl);
    sql(ddl, QStringLiteral("u"));
    const Position start = now();
    sql(QStringLiteral("INSERT INTO a VALUES (1, 10, 'é€'), (2, 20, 'zwei'), (3, 30, NULL); INSERT INTO b SELECT seq, seq, seq / 7 FROM seq_1_to_2000;"
                       "BEGIN; UPDATE a SET n = 0 WHERE id = 1; UPDATE a SET n = 10 WHERE id = 2; UPDATE a SET n = 20 WHERE id = 1; DELETE FROM a WHERE id = 3; COMMIT;"
                       "UPDATE b SET z = z + 1, x = x + 100000 WHERE x % 3 = 0; DELETE FROM b WHERE x % 5 = 0;"
                       "INSERT INTO k VALUES (1, 'same', 0.1, 0.1, b'101', ST_GeomFromText('POINT(1 2)'), '2020-01-01 00:00:00.5'), (1, 'same', 0.1, 0.1, b'101', ST_GeomFromText('POINT(1 2)'), '2020-01-01 00:00:00.5'), (NULL, 'Same', 16777216, -1, NULL, NULL, NULL), (NULL, 'same', 16777216, -1, NULL, NULL, NULL);"
                       "DELETE FROM k WHERE p = 1 LIMIT 1; UPDATE k SET q = 'new' WHERE q COLLATE utf8mb4_bin = 'Same';"));
    sql(portolan::testing::allTypesRows(QStringLiteral("v")));
    sql(QStringLiteral("UPDATE v SET e = NULL WHERE id = 5; TRUNCATE TABLE a; INSERT INTO a VALUES (7, 7, 'last');"));
    auto source = follow(start);
    OK(source);
    ApplyOptions options;
    options.taskId = QStringLiteral("test");
    auto target = m_engine.changeTarget(endpoint(QStringLiteral("u")), Secret(), options, CancelToken());
    OK(target);
    OK((*target)->prepare(catalog(QStringLiteral("u"))));
    auto rows = replicate(**source, **target, 16, static_cast<ApplyMode>(mode), QStringLiteral("t"), QStringLiteral("u"));
    OK(rows);
    for (const char *name : {"a", "b", "k", "v"}) {
      const QString t = QString::fromLatin1(name);
      QCOMPARE(sql(QStringLiteral("CHECKSUM TABLE u.%1").arg(t)).section(QLatin1Char('\t'), 1), sql(QStringLiteral("CHECKSUM TABLE t.%1").arg(t)).section(QLatin1Char('\t'), 1));
      QCOMPARE(sql(QStringLiteral("SELECT COUNT(*) FROM u.%1").arg(t)), sql(QStringLiteral("SELECT COUNT(*) FROM t.%1").arg(t)));
    }
    QCOMPARE(sql(QStringLiteral("SELECT q, COUNT(*) FROM u.k GROUP BY BINARY q ORDER BY BINARY q")), QStringLiteral("new\t1\nsame\t2"));
    auto stored = (*target)->checkpoint();
    OK(stored);
    QVERIFY(stored->has_value());
    QCOMPARE(m_engine.comparePositions(**stored, start), 1);
    // what Portolan wrote on this server is left out when asked
    CaptureOptions own;
    own.taskId = QStringLiteral("loop");
    own.schemas << QStringLiteral("u");
    own.start = start;
    own.excludeOwnWrites = true;
    auto loop = m_engine.changeSource(endpoint(), Secret(), own, CancelToken());
    OK(loop);
    for (int i = 0; i < 10; ++i) {
      auto batch = (*loop)->next(deadlineIn(std::chrono::milliseconds(100)));
      OK(batch);
      for (const Change &c : batch->changes) QVERIFY(c.op == ChangeOp::Ddl);
    }
  }

  void conflicts() {
    const QString ddl = QStringLiteral("DROP TABLE IF EXISTS c; CREATE TABLE c (id INT PRIMARY KEY, v VARCHAR(20))");
    sql(ddl);
    sql(ddl + QStringLiteral("; INSERT INTO c VALUES (1, 'other')"), QStringLiteral("u"));
    for (const ConflictPolicy policy : {ConflictPolicy::Error, ConflictPolicy::SkipAndLog, ConflictPolicy::Overwrite}) {
      sql(QStringLiteral("DELETE FROM c; INSERT INTO c VALUES (2, 'x'), (3, 'y')"));
      const Position start = now();
      sql(QStringLiteral("INSERT INTO c VALUES (1, 'mine'); UPDATE c SET v = 'z' WHERE id = 2; DELETE FROM c WHERE id = 3;"));
      auto source = follow(start);
      OK(source);
      ApplyOptions options;
      options.taskId = QStringLiteral("conflict%1").arg(static_cast<int>(policy));
      options.missingRow = options.duplicateRow = policy;
      auto target = m_engine.changeTarget(endpoint(QStringLiteral("u")), Secret(), options, CancelToken());
      OK(target);
      OK((*target)->prepare(catalog(QStringLiteral("u"))));
      auto rows = replicate(**source, **target, 3, ApplyMode::Transactional, QStringLiteral("t"), QStringLiteral("u"));
      if (policy == ConflictPolicy::Error) {
        QVERIFY(!rows);
        QCOMPARE(rows.error().rowKey(), QStringLiteral("id=1"));
        QCOMPARE(rows.error().object(), QStringLiteral("u.c"));
        auto checkpoint = (*target)->checkpoint();
        OK(checkpoint);
        QVERIFY(!checkpoint->has_value());
        continue;
      }
      OK(rows);
      if (policy == ConflictPolicy::SkipAndLog) {
        QCOMPARE(sql(QStringLiteral("SELECT * FROM u.c")), QStringLiteral("1\tother"));
        QCOMPARE(sql(QStringLiteral("SELECT COUNT(*) FROM u.portolan_apply_exceptions")), QStringLiteral("3"));
      } else {
        QCOMPARE(sql(QStringLiteral("SELECT * FROM u.c ORDER BY id")), QStringLiteral("1\tmine\n2\tz"));
      }
    }
  }

  /// Many changes of a large table without a key: set by set, with multiplicity, not a search through the table for each.
  void keylessSets_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("mayMakeTables");
    QTest::newRow("transactional") << static_cast<int>(ApplyMode::Transactional) << true;
    QTest::newRow("batch") << static_cast<int>(ApplyMode::Batch) << true;
    QTest::newRow("no temporary tables") << static_cast<int>(ApplyMode::Transactional) << false;
  }
  void keylessSets() {
    QFETCH(int, mode);
    QFETCH(bool, mayMakeTables);
    const int rows = mayMakeTables ? 30000 : 1500;
    for (const char *database : {"t", "u"}) {
      sql(QStringLiteral("DROP TABLE IF EXISTS bag; CREATE TABLE bag (a INT, b VARCHAR(40), c BLOB, d DATETIME(3), at TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP, f DOUBLE, n DECIMAL(12,3), bits BIT(9)%1)").arg(*database == 'u' ? QStringLiteral(", twice INT AS (a * 2) STORED") : QString()), QLatin1String(database));
      sql(QStringLiteral("INSERT INTO bag (a, b, c, d, at, f, n, bits) SELECT seq %% %2, IF(seq %% 7, CONCAT('row ', seq %% %2), NULL), IF(seq %% 3, UNHEX(MD5(seq %% 50)), NULL), IF(seq %% 5, '2024-02-29 12:00:00.123', NULL), '2020-01-01 00:00:00', (seq %% 11) / 7, (seq %% 13) / 8, seq %% 512 "
                         "FROM seq_1_to_%1; INSERT INTO bag (a, b, at) SELECT -1, 'often', '2020-01-01 00:00:00' FROM seq_1_to_500; INSERT INTO bag (a, b, at) SELECT NULL, NULL, NULL FROM seq_1_to_4; "
                         "INSERT INTO bag (a, b, at) VALUES (-2, 'Case', '2020-01-01 00:00:00'), (-2, 'case', '2020-01-01 00:00:00'), (-2, 'case ', '2020-01-01 00:00:00')").replace(QStringLiteral("%%"), QStringLiteral("%")).arg(rows).arg(rows / 3),
          QLatin1String(database));
    }
    const Position start = now();
    const int loops = mayMakeTables ? 40 : 5;
    QString work = QStringLiteral("SET autocommit=0; ");
    for (int k = 0; k < loops; ++k)
      work += QStringLiteral("DELETE FROM bag WHERE a % 40 = %1 LIMIT 150; INSERT INTO bag (a, b, at) SELECT seq, 'new', '2021-01-01' FROM seq_1_to_20; UPDATE bag SET b = CONCAT(b, '%1'), at = at WHERE a % 40 = %1 AND b IS NOT NULL LIMIT 20; "
                             "DELETE FROM bag WHERE a = %1 AND b = 'new' LIMIT 1; DELETE FROM bag WHERE a = -1 LIMIT 3; DELETE FROM bag WHERE a IS NULL LIMIT %2; COMMIT; ").arg(k).arg(k == 2 ? 2 : 0);
    work += QStringLiteral("DELETE FROM bag WHERE a = -2 AND BINARY b = 'case'; COMMIT;");
    sql(work);
    auto source = follow(start);
    OK(source);
    auto batches = collect(**source, static_cast<std::size_t>(loops) + 1);
    OK(batches);
    Endpoint into = endpoint(QStringLiteral("u"));
    if (!mayMakeTables) {
      sql(QStringLiteral("CREATE OR REPLACE USER plain@'%' IDENTIFIED BY 'plain'; GRANT SELECT, INSERT, UPDATE, DELETE, CREATE ON u.* TO plain@'%'"));
      into.user = QStringLiteral("plain");
    }
    ApplyOptions options;
    options.taskId = QStringLiteral("keyless%1%2").arg(mode).arg(mayMakeTables);
    auto target = m_engine.changeTarget(into, mayMakeTables ? Secret() : Secret(QByteArrayLiteral("plain")), options, CancelToken());
    OK(target);
    OK((*target)->prepare(catalog(QStringLiteral("u"))));
    ApplyCounts counts;
    qint64 changes = 0;
    QElapsedTimer timer;
    timer.start();
    for (ChangeBatch &b : *batches) {
      for (ChangeTable &t : b.tables) t.name.schema = QStringLiteral("u");
      changes += static_cast<qint64>(b.changes.size());
      auto applied = (*target)->apply(b, b.transactions.back().end, static_cast<ApplyMode>(mode));
      OK(applied);
      const ApplyCounts c = applied->tables.value({QStringLiteral("u"), QStringLiteral("bag")});
      counts.inserts += c.inserts;
      counts.updates += c.updates;
      counts.deletes += c.deletes;
    }
    qInfo("%lld changes in %lld ms", static_cast<long long>(changes), static_cast<long long>(timer.elapsed()));
    QCOMPARE(counts.inserts + counts.updates + counts.deletes, changes);
    QVERIFY(counts.inserts == loops * 20 && counts.updates > 0 && counts.deletes > loops * 4);
    if (mayMakeTables) QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
    const QString all = QStringLiteral("SELECT a, HEX(b), HEX(c), d, at, f, n, HEX(bits), COUNT(*) FROM bag GROUP BY a, BINARY b, c, d, at, f, n, bits ORDER BY 1, 2, 3, 4, 5, 6, 7, 8");
    QCOMPARE(sql(all, QStringLiteral("u")), sql(all));

    // a row that is not there is a conflict, as it is row by row
    if (!mayMakeTables) return;
    const Position second = now();
    sql(QStringLiteral("DELETE FROM bag WHERE a = -1 LIMIT 10"));
    sql(QStringLiteral("DELETE FROM bag WHERE a = -1; INSERT INTO bag (a, b, at) SELECT -1, 'often', '2020-01-01 00:00:00' FROM seq_1_to_6"), QStringLiteral("u"));
    auto again = follow(second);
    OK(again);
    auto conflicting = replicate(**again, **target, 1, static_cast<ApplyMode>(mode), QStringLiteral("t"), QStringLiteral("u"));
    QVERIFY(!conflicting);
    QCOMPARE(conflicting.error().object(), QStringLiteral("u.bag"));
    QCOMPARE(sql(QStringLiteral("SELECT COUNT(*) FROM bag WHERE a = -1"), QStringLiteral("u")), QStringLiteral("6"));
  }

  void definitionsAndXa() {
    sql(QStringLiteral("DROP TABLE IF EXISTS d; CREATE TABLE d (id INT PRIMARY KEY, v INT)"));
    const Position start = now();
    sql(QStringLiteral("INSERT INTO d VALUES (1, 1); ALTER TABLE d ADD COLUMN w VARCHAR(10) DEFAULT 'x'; INSERT INTO d VALUES (2, 2, 'y'); XA START 'one'; INSERT INTO d VALUES (3, 3, 'z'); XA END 'one'; XA PREPARE 'one'; XA COMMIT 'one';"
                       "XA START 'two'; INSERT INTO d VALUES (4, 4, 'no'); XA END 'two'; XA PREPARE 'two'; XA ROLLBACK 'two';"
                       "BEGIN; INSERT INTO d VALUES (5, 5, ''); SAVEPOINT s; INSERT INTO d VALUES (6, 6, ''); ROLLBACK TO s; COMMIT; RENAME TABLE d TO d2; DROP TABLE d2;"));
    auto source = follow(start);
    OK(source);
    auto batches = collect(**source, 7);
    OK(batches);
    QStringList story;
    for (const ChangeBatch &b : *batches)
      for (const Change &c : b.changes) {
        if (c.op == ChangeOp::Ddl) { story << b.ddl[c.table].statement.section(QLatin1Char(' '), 0, 0); continue; }
        const ChangeTable &t = b.tables[c.table];
        story << QStringLiteral("+%1/%2").arg(t.after.columns[0].integer(static_cast<std::size_t>(c.after))).arg(t.columns.size());
      }
    QCOMPARE(story.join(QLatin1Char(' ')), QStringLiteral("+1/2 ALTER +2/3 +3/3 +5/3 RENAME DROP"));
  }

  /// A transaction larger than memory comes in slices and still commits as one.
  void slices() {
    sql(QStringLiteral("DROP TABLE IF EXISTS big; CREATE TABLE big (id INT PRIMARY KEY, v VARCHAR(400))"));
    sql(QStringLiteral("DROP TABLE IF EXISTS big; CREATE TABLE big (id INT PRIMARY KEY, v VARCHAR(400))"), QStringLiteral("u"));
    const Position start = now();
    sql(QStringLiteral("INSERT INTO big SELECT seq, REPEAT('x', 300) FROM seq_1_to_20000"));
    CaptureOptions options;
    options.taskId = QStringLiteral("slices");
    options.schemas << QStringLiteral("t");
    options.start = start;
    options.memoryBytes = 8u << 20;
    auto source = m_engine.changeSource(endpoint(), Secret(), options, CancelToken());
    OK(source);
    ApplyOptions apply;
    apply.taskId = QStringLiteral("slices");
    auto target = m_engine.changeTarget(endpoint(QStringLiteral("u")), Secret(), apply, CancelToken());
    OK(target);
    OK((*target)->prepare(catalog(QStringLiteral("u"))));
    auto rows = replicate(**source, **target, 1, ApplyMode::Transactional, QStringLiteral("t"), QStringLiteral("u"));
    OK(rows);
    QCOMPARE(*rows, 20000);
    QCOMPARE(sql(QStringLiteral("CHECKSUM TABLE u.big")).section(QLatin1Char('\t'), 1), sql(QStringLiteral("CHECKSUM TABLE t.big")).section(QLatin1Char('\t'), 1));
  }

  /// A deadlock takes the target's transaction back in the middle of the pipeline: nothing of it stays, and the next try is whole.
  void deadlockAppliesNothing() {
    const QString ddl = QStringLiteral("DROP TABLE IF EXISTS dead, heavy; CREATE TABLE heavy (id INT PRIMARY KEY); CREATE TABLE dead (id INT PRIMARY KEY, v VARCHAR(400))");
    sql(ddl);
    sql(ddl, QStringLiteral("u"));
    const Position start = now();
    sql(QStringLiteral("INSERT INTO dead SELECT seq, REPEAT('x', 300) FROM seq_1_to_10000"));
    auto source = follow(start);
    OK(source);
    auto batches = collect(**source, 1);
    OK(batches);
    QCOMPARE(batches->size(), std::size_t{1});
    ChangeBatch &batch = batches->front();
    for (ChangeTable &t : batch.tables) t.name.schema = QStringLiteral("u");
    ApplyOptions options;
    options.taskId = QStringLiteral("deadlock");
    auto target = m_engine.changeTarget(endpoint(QStringLiteral("u")), Secret(), options, CancelToken());
    OK(target);
    OK((*target)->prepare(catalog(QStringLiteral("u"))));
    auto rival = m_engine.connect(endpoint(QStringLiteral("u")), Secret(), CancelToken());
    OK(rival);
    OK((*rival)->begin());
    OK((*rival)->execute(SqlText(QStringLiteral("INSERT INTO heavy SELECT seq FROM seq_1_to_30000")))); // the lighter transaction is the victim
    OK((*rival)->execute(SqlText(QStringLiteral("INSERT INTO dead VALUES (3000, 'rival')"))));
    std::thread waiting([&] { // asks for a row of the batch as soon as the batch waits for its own
      for (int i = 0; i < 100; ++i) { // InnoDB shows its transactions anew only when nobody has looked for 100 ms
        QTest::qSleep(200);
        if (sql(QStringLiteral("SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'")) == QLatin1String("1")) break;
      }
      (void)(*rival)->execute(SqlText(QStringLiteral("INSERT INTO dead VALUES (1, 'rival')")));
    });
    auto applied = (*target)->apply(batch, batch.transactions.back().end, ApplyMode::Transactional);
    waiting.join();
    OK((*rival)->rollback());
    QVERIFY(!applied);
    QCOMPARE(applied.error().nativeCode(), 1213);
    QCOMPARE(sql(QStringLiteral("SELECT COUNT(*) FROM u.dead")), QStringLiteral("0"));
    OK((*target)->apply(batch, batch.transactions.back().end, ApplyMode::Transactional));
    QCOMPARE(sql(QStringLiteral("SELECT COUNT(*), SUM(LENGTH(v)) FROM u.dead")), QStringLiteral("10000\t3000000"));
  }

  void refusals() {
    sql(QStringLiteral("DROP TABLE IF EXISTS r; CREATE TABLE r (id INT PRIMARY KEY, v INT, w INT)"));
    Position start = now();
    sql(QStringLiteral("SET SESSION binlog_row_image='MINIMAL'; INSERT INTO r VALUES (1, 1, 1); UPDATE r SET v = 2"));
    auto partial = follow(start);
    OK(partial);
    auto refused = collect(**partial, 2);
    QVERIFY(!refused);
    QVERIFY2(refused.error().hint().contains(QStringLiteral("binlog_row_image")), qPrintable(refused.error().toText()));
    start = now();
    sql(QStringLiteral("SET SESSION binlog_format='STATEMENT'; UPDATE r SET v = 3"));
    auto statement = follow(start);
    OK(statement);
    refused = collect(**statement, 1);
    QVERIFY(!refused);
    QVERIFY2(refused.error().hint().contains(QStringLiteral("binlog_format")), qPrintable(refused.error().toText()));
    // the log that holds the position is gone: the gap is named
    start = now();
    sql(QStringLiteral("FLUSH BINARY LOGS; INSERT INTO r VALUES (9, 9, 9); FLUSH BINARY LOGS; INSERT INTO r VALUES (10, 9, 9); FLUSH BINARY LOGS;"));
    sql(QStringLiteral("SET GLOBAL expire_logs_days=0; PURGE BINARY LOGS TO '%1'").arg(sql(QStringLiteral("SHOW MASTER STATUS")).section(QLatin1Char('\t'), 0, 0)));
    auto purged = follow(start);
    OK(purged);
    refused = collect(**purged, 1);
    QVERIFY(!refused);
    QVERIFY2(refused.error().nativeCode() == 1236 && refused.error().hint().contains(QStringLiteral("Reload")), qPrintable(refused.error().toText()));
  }

  void readiness() {
    auto connection = m_engine.connect(endpoint(), Secret(), CancelToken());
    OK(connection);
    CaptureOptions options;
    options.schemas << QStringLiteral("t");
    const auto states = [&] {
      QStringList failed;
      for (const CheckLine &l : m_engine.captureReadiness(**connection, options))
        if (l.state != CheckLine::State::Passed) failed << l.step + QLatin1Char('|') + l.wayOut;
      return failed.join(QLatin1Char('\n'));
    };
    sql(QStringLiteral("SET GLOBAL binlog_row_image='MINIMAL', binlog_format='MIXED', binlog_row_metadata='NO_LOG'"));
    const QString bad = states();
    sql(QStringLiteral("SET GLOBAL binlog_row_image='FULL', binlog_format='ROW', binlog_row_metadata='FULL'"));
    for (const char *mend : {"SET GLOBAL binlog_row_image='FULL'", "SET GLOBAL binlog_format='ROW'", "SET GLOBAL binlog_row_metadata='FULL'"}) QVERIFY2(bad.contains(QString::fromLatin1(mend)), qPrintable(bad));
    QVERIFY2(!states().contains(QLatin1String("SET GLOBAL")), qPrintable(states()));
  }

  /// Catching up must be faster than a busy source writes.
  void catchUp() {
    const QString ddl = QStringLiteral("DROP TABLE IF EXISTS s; CREATE TABLE s (id INT PRIMARY KEY, n INT, v VARCHAR(50))");
    sql(ddl);
    sql(ddl, QStringLiteral("u"));
    const Position start = now();
    sql(QStringLiteral("INSERT INTO s SELECT seq, 0, 'some text' FROM seq_1_to_20000; UPDATE s SET n = n + 1; DELETE FROM s WHERE id % 2 = 0;"));
    auto source = follow(start);
    OK(source);
    ApplyOptions apply;
    apply.taskId = QStringLiteral("speed");
    auto target = m_engine.changeTarget(endpoint(QStringLiteral("u")), Secret(), apply, CancelToken());
    OK(target);
    OK((*target)->prepare(catalog(QStringLiteral("u"))));
    QElapsedTimer timer;
    timer.start();
    auto rows = replicate(**source, **target, 3, ApplyMode::Transactional, QStringLiteral("t"), QStringLiteral("u"));
    OK(rows);
    QCOMPARE(*rows, 50000);
    qInfo("%lld row changes/s", static_cast<long long>(*rows * 1000 / std::max<qint64>(timer.elapsed(), 1)));
    QCOMPARE(sql(QStringLiteral("CHECKSUM TABLE u.s")).section(QLatin1Char('\t'), 1), sql(QStringLiteral("CHECKSUM TABLE t.s")).section(QLatin1Char('\t'), 1));
    auto status = (*source)->status();
    OK(status);
    QVERIFY2(status->health.isEmpty() && status->lagBytes >= 0, qPrintable(status->health));
  }
};

QTEST_GUILESS_MAIN(TestMysqlChanges)
#include "test_mysql_changes.moc"
