// SPDX-License-Identifier: GPL-3.0-or-later
// Changes out of one database and into another of the same private server: types, TOAST, replica identities, conflicts,
// slots that are lost, exactly once, and the order in which a batch may be applied.
#include "tests/engines/postgres/every_type.h"
#include "tests/engines/postgres/pg_fixture.h"

#include <QElapsedTimer>

using namespace portolan;
using namespace portolan::testing;

class TestPostgresChanges : public QObject {
  Q_OBJECT

  PgFixture m_pg;
  static QString from() { return QStringLiteral("from"); }
  static QString into() { return QStringLiteral("into"); }

  struct Pair {
    CaptureOptions capture;
    ApplyOptions apply;
    std::unique_ptr<ChangeSource> source;
    std::unique_ptr<ChangeTarget> target;
    Position at;
    ApplySummary summary;
    qint64 changes = 0;
  };

  /// Runs the same SQL on both sides, opens a stream and a target.
  Pair begin(const QString &task, const QString &schemaSql, const QStringList &tables) {
    m_pg.sql(schemaSql, from());
    m_pg.sql(schemaSql, into());
    Pair p;
    p.capture.taskId = task;
    for (const QString &t : tables) p.capture.tables.push_back({QStringLiteral("public"), t});
    p.apply.taskId = task;
    reopen(p);
    return p;
  }
  void reopen(Pair &p) {
    p.source.reset();
    p.target.reset();
    auto target = m_pg.engine.changeTarget(m_pg.endpoint(into()), Secret(), p.apply, CancelToken());
    if (!target) qFatal("%s", qPrintable(target.error().toText()));
    p.target = std::move(*target);
    auto catalog = m_pg.open(into())->introspect({});
    if (auto prepared = p.target->prepare(*catalog); !prepared) qFatal("%s", qPrintable(prepared.error().toText()));
    p.capture.start = p.at;
    auto source = m_pg.engine.changeSource(m_pg.endpoint(from()), Secret(), p.capture, CancelToken());
    if (!source) qFatal("%s", qPrintable(source.error().toText()));
    p.source = std::move(*source);
  }
  /// Applies all that has been committed on the source so far.
  Result<> follow(Pair &p, ApplyMode mode = ApplyMode::Transactional) {
    auto status = p.source->status();
    if (!status) return std::unexpected(status.error());
    const Position goal = status->current;
    p.summary = {};
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20000) {
      auto batch = p.source->next(deadlineIn(std::chrono::milliseconds(200)));
      if (!batch) return std::unexpected(batch.error());
      if (!batch->empty()) {
        const Position end = batch->transactions.back().end;
        p.changes += static_cast<qint64>(batch->changes.size());
        auto applied = batch->transactions.back().continues ? p.target->applySlice(*batch, mode) : p.target->apply(*batch, end, mode);
        if (!applied) return std::unexpected(applied.error());
        for (auto it = applied->tables.cbegin(); it != applied->tables.cend(); ++it) {
          ApplyCounts &c = p.summary.tables[it.key()];
          c.inserts += it->inserts; c.updates += it->updates; c.deletes += it->deletes; c.ddl += it->ddl; c.skipped += it->skipped;
        }
        p.summary.conflicts += applied->conflicts;
        if (!end.isEmpty()) { p.at = end; PORTOLAN_TRY(p.source->confirm(end)); }
        continue;
      }
      if (!batch->seen.isEmpty() && m_pg.engine.comparePositions(batch->seen, goal).value_or(-1) >= 0) return {};
    }
    return std::unexpected(Error::internal(QStringLiteral("the stream did not reach %1").arg(goal.text)));
  }
  QString rows(const QString &database, const QString &table, const QString &order = QStringLiteral("1")) {
    return m_pg.sql(QStringLiteral("SELECT r::text FROM (SELECT * FROM %1) r ORDER BY r::text COLLATE \"C\"").arg(table).replace(QLatin1String("%2"), order), database);
  }
  void end(Pair &p) {
    p.source.reset();
    p.target.reset();
    auto removed = m_pg.engine.removeCapture(m_pg.endpoint(from()), Secret(), p.capture, DestructiveConsent::byFlag(QStringLiteral("test")), CancelToken());
    QVERIFY2(removed, PgFixture::why(removed));
    QCOMPARE(m_pg.sql(QStringLiteral("SELECT (SELECT count(*) FROM pg_replication_slots WHERE slot_name = 'portolan_%1') + (SELECT count(*) FROM pg_publication WHERE pubname = 'portolan_%1')").arg(p.capture.taskId), from()), QStringLiteral("0"));
  }

private Q_SLOTS:
  void initTestCase() {
    QVERIFY2(m_pg.start(from()), "PostgreSQL did not start; installer/setup.sh installs it");
    QVERIFY(m_pg.server->createDatabase(into()));
  }

  void everyTypeAsChanges_data() {
    QTest::addColumn<bool>("binary");
    QTest::newRow("text") << false;
    QTest::newRow("binary") << true;
  }
  void everyTypeAsChanges() {
    QFETCH(bool, binary);
    const QString schema = QString::fromUtf8(everyType).section(QStringLiteral("INSERT INTO"), 0, 0), data = QString::fromUtf8(everyType).mid(schema.size());
    const QString table = binary ? QStringLiteral("plain_type") : QStringLiteral("every_type");
    if (!binary) { m_pg.sql(schema, from()); m_pg.sql(schema, into()); }
    Pair p;
    if (binary) { // only the columns that have a binary form of ours
      const QString drop = QStringLiteral("CREATE TABLE plain_type (LIKE every_type INCLUDING ALL); ALTER TABLE plain_type DROP c_money, DROP c_qchar, DROP c_timetz, DROP c_mac, DROP c_mac8, DROP c_ints, DROP c_texts, "
                                          "DROP c_moods, DROP c_range, DROP c_tsr, DROP c_multi, DROP c_pair, DROP c_tsv, DROP c_tsq, DROP c_point, DROP c_box, DROP c_lsn");
      p = begin(QStringLiteral("types_b"), drop, {table});
      m_pg.sql(QStringLiteral("DO $$ DECLARE c text; BEGIN SELECT string_agg(quote_ident(attname), ',') INTO c FROM pg_attribute WHERE attrelid = 'plain_type'::regclass AND attnum > 0 AND NOT attisdropped; "
                              "EXECUTE format('INSERT INTO plain_type (%s) SELECT %s FROM every_type', c, c); END $$"), from());
    } else {
      p = begin(QStringLiteral("types_t"), QStringLiteral("SELECT 1"), {table});
      m_pg.sql(data, from());
    }
    auto followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    QCOMPARE(p.summary.tables.value({QStringLiteral("public"), table}).inserts, binary ? 9 : 10); // the text round deleted one
    QCOMPARE(rows(into(), table), rows(from(), table));
    m_pg.sql(QStringLiteral("UPDATE %1 SET c_text = 'changed', c_bool = NOT c_bool WHERE id > 3; DELETE FROM %1 WHERE id = 5; UPDATE %1 SET id = id + 100 WHERE id = 7").arg(table), from());
    followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    QCOMPARE(rows(into(), table), rows(from(), table));
    end(p);
  }

  void toastUnderEveryIdentity_data() {
    QTest::addColumn<QString>("identity");
    QTest::addColumn<int>("mode");
    for (const char *identity : {"DEFAULT", "FULL", "USING INDEX toasted_code"})
      for (const ApplyMode mode : {ApplyMode::Transactional, ApplyMode::Batch})
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(identity)).arg(static_cast<int>(mode)))) << QString::fromLatin1(identity) << static_cast<int>(mode);
  }
  void toastUnderEveryIdentity() {
    QFETCH(QString, identity);
    QFETCH(int, mode);
    const auto how = static_cast<ApplyMode>(mode);
    auto p = begin(QStringLiteral("toast"), QStringLiteral("DROP TABLE IF EXISTS toasted; CREATE TABLE toasted (id int PRIMARY KEY, code int NOT NULL, n int, big text, other text); "
                                                           "CREATE UNIQUE INDEX toasted_code ON toasted (code); ALTER TABLE toasted ALTER big SET STORAGE EXTERNAL; ALTER TABLE toasted REPLICA IDENTITY %1").arg(identity), {QStringLiteral("toasted")});
    m_pg.sql(QStringLiteral("INSERT INTO toasted SELECT i, i * 10, 0, repeat(i::text, 20000), 'x' FROM generate_series(1, 9) i"), from());
    auto followed = follow(p, how);
    QVERIFY2(followed, PgFixture::why(followed));
    m_pg.sql(QStringLiteral("UPDATE toasted SET n = 1 WHERE id = 1; UPDATE toasted SET id = 102, n = 2 WHERE id = 2; DELETE FROM toasted WHERE id = 3; UPDATE toasted SET big = 'short' WHERE id = 4; "
                            "UPDATE toasted SET code = 500 WHERE id = 5; UPDATE toasted SET big = NULL WHERE id = 6; "
                            "BEGIN; INSERT INTO toasted VALUES (20, 200, 0, repeat('z', 50000), 'y'); UPDATE toasted SET n = 7 WHERE id = 20; UPDATE toasted SET id = 21 WHERE id = 20; COMMIT; "
                            "UPDATE toasted SET other = 'both', n = 8 WHERE id = 7; UPDATE toasted SET n = 9 WHERE id = 7"), from());
    followed = follow(p, how);
    QVERIFY2(followed, PgFixture::why(followed));
    QCOMPARE(rows(into(), QStringLiteral("toasted")), rows(from(), QStringLiteral("toasted")));
    end(p);
  }

  void keylessTablesKeepMultiplicity() {
    auto p = begin(QStringLiteral("keyless"), QStringLiteral("CREATE TABLE keyless (a int, b text, j json, f float8); ALTER TABLE keyless REPLICA IDENTITY FULL"), {QStringLiteral("keyless")});
    m_pg.sql(QStringLiteral("INSERT INTO keyless VALUES (1, 'x', '{\"a\": 1}', 0.1), (1, 'x', '{\"a\": 1}', 0.1), (1, 'x', '{\"a\": 1}', 0.1), (NULL, NULL, NULL, 'NaN'), (NULL, NULL, NULL, 'NaN'); "
                            "DELETE FROM keyless WHERE ctid = (SELECT min(ctid) FROM keyless WHERE a = 1); UPDATE keyless SET b = 'y' WHERE ctid = (SELECT min(ctid) FROM keyless WHERE a = 1); "
                            "DELETE FROM keyless WHERE ctid = (SELECT min(ctid) FROM keyless WHERE a IS NULL)"), from());
    for (const ApplyMode mode : {ApplyMode::Transactional, ApplyMode::Batch}) {
      auto followed = follow(p, mode);
      QVERIFY2(followed, PgFixture::why(followed));
      QCOMPARE(rows(into(), QStringLiteral("keyless")), rows(from(), QStringLiteral("keyless")));
      m_pg.sql(QStringLiteral("INSERT INTO keyless SELECT * FROM keyless; UPDATE keyless SET f = 2 WHERE ctid = (SELECT max(ctid) FROM keyless)"), from());
    }
    end(p);
  }

  /// Many changes of a large table without a key: set by set, not a search through the table for each.
  void keylessDeletesAreQuick_data() {
    QTest::addColumn<int>("mode");
    QTest::newRow("transactional") << static_cast<int>(ApplyMode::Transactional);
    QTest::newRow("batch") << static_cast<int>(ApplyMode::Batch);
  }
  void keylessDeletesAreQuick() {
    QFETCH(int, mode);
    const auto how = static_cast<ApplyMode>(mode);
    auto p = begin(QStringLiteral("bag"), QStringLiteral("DROP TABLE IF EXISTS bag; CREATE TABLE bag (a int, b text, j json); ALTER TABLE bag REPLICA IDENTITY FULL"), {QStringLiteral("bag")});
    m_pg.sql(QStringLiteral("INSERT INTO bag SELECT i % 10000, CASE WHEN i % 7 > 0 THEN 'row ' || i % 10000 END, CASE WHEN i % 5 > 0 THEN '{\"k\": 1}'::json END FROM generate_series(1, 30000) i"), from());
    auto followed = follow(p, how);
    QVERIFY2(followed, PgFixture::why(followed));
    m_pg.sql(QStringLiteral("DO $$ BEGIN FOR k IN 0..99 LOOP "
                            "DELETE FROM bag WHERE ctid IN (SELECT ctid FROM bag WHERE a % 100 = k LIMIT 150); INSERT INTO bag SELECT i, 'new', NULL FROM generate_series(1, 20) i; "
                            "UPDATE bag SET b = b || k WHERE ctid IN (SELECT ctid FROM bag WHERE a % 100 = k AND b IS NOT NULL LIMIT 20); DELETE FROM bag WHERE a = k AND b = 'new'; COMMIT; END LOOP; END $$"), from());
    QElapsedTimer timer;
    timer.start();
    followed = follow(p, how);
    QVERIFY2(followed, PgFixture::why(followed));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    const ApplyCounts counts = p.summary.tables.value({QStringLiteral("public"), QStringLiteral("bag")});
    QCOMPARE(counts.updates, 2000);
    QVERIFY(counts.deletes >= 15000 && counts.inserts == 2000);
    QCOMPARE(rows(into(), QStringLiteral("bag")), rows(from(), QStringLiteral("bag")));
    end(p);
  }

  void swapsOnUniqueKeysStayInOrder() {
    auto p = begin(QStringLiteral("swap"), QStringLiteral("CREATE TABLE swap (id int PRIMARY KEY, spot int NOT NULL UNIQUE, v text)"), {QStringLiteral("swap")});
    m_pg.sql(QStringLiteral("INSERT INTO swap SELECT i, i, 'v' FROM generate_series(1, 50) i"), from());
    for (const ApplyMode mode : {ApplyMode::Transactional, ApplyMode::Batch, ApplyMode::Transactional}) {
      m_pg.sql(QStringLiteral("BEGIN; UPDATE swap SET spot = -1 WHERE id = 1; UPDATE swap SET spot = (SELECT spot FROM swap WHERE id = 2) + 1000 WHERE id = 3; UPDATE swap SET spot = 1001 WHERE id = 2; "
                              "UPDATE swap SET spot = (SELECT max(spot) + 1 FROM swap) WHERE id = 1; COMMIT; "
                              "BEGIN; UPDATE swap SET id = 999 WHERE id = 10; UPDATE swap SET id = 10 WHERE id = 11; UPDATE swap SET id = 11 WHERE id = 999; COMMIT; "
                              "DELETE FROM swap WHERE id = 20; INSERT INTO swap SELECT 20, 20, 'again'; UPDATE swap SET spot = spot + 5000 WHERE id = 20; UPDATE swap SET spot = 20 WHERE id = 20"), from());
      auto followed = follow(p, mode);
      QVERIFY2(followed, PgFixture::why(followed));
      QCOMPARE(rows(into(), QStringLiteral("swap")), rows(from(), QStringLiteral("swap")));
    }
    end(p);
  }

  void truncateShapesAndPartitions() {
    auto p = begin(QStringLiteral("shape"), QStringLiteral("CREATE TABLE parent (id int PRIMARY KEY); CREATE TABLE child (id int PRIMARY KEY, parent int REFERENCES parent); "
                                                           "CREATE TABLE parts (id int, at date, v int GENERATED ALWAYS AS (id * 2) STORED, PRIMARY KEY (id, at)) PARTITION BY RANGE (at); "
                                                           "CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2020-01-01') TO ('2021-01-01'); CREATE TABLE parts_2 PARTITION OF parts DEFAULT; "
                                                           "CREATE TABLE always (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, v text)"),
                   {QStringLiteral("parent"), QStringLiteral("child"), QStringLiteral("parts"), QStringLiteral("always")});
    m_pg.sql(QStringLiteral("INSERT INTO parent SELECT generate_series(1, 10); INSERT INTO child SELECT i, i FROM generate_series(1, 10) i; INSERT INTO parts (id, at) SELECT i, date '2020-12-25' + i FROM generate_series(1, 20) i; "
                            "UPDATE parts SET at = '2020-02-02' WHERE id = 20; INSERT INTO always (v) VALUES ('a'), ('b'); UPDATE always SET v = 'c' WHERE id = 1"), from());
    auto followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    for (const char *t : {"parent", "child", "parts", "always"}) QCOMPARE(rows(into(), QLatin1String(t)), rows(from(), QLatin1String(t)));
    m_pg.sql(QStringLiteral("TRUNCATE parent CASCADE; INSERT INTO parent VALUES (77); TRUNCATE parts; ALTER TABLE always ADD COLUMN w int"), from());
    m_pg.sql(QStringLiteral("ALTER TABLE always ADD COLUMN w int"), into());
    m_pg.sql(QStringLiteral("INSERT INTO always (v, w) VALUES ('d', 4)"), from());
    reopen(p);
    followed = follow(p, ApplyMode::Batch);
    QVERIFY2(followed, PgFixture::why(followed));
    for (const char *t : {"parent", "child", "parts", "always"}) QCOMPARE(rows(into(), QLatin1String(t)), rows(from(), QLatin1String(t)));
    // A column without a binary form comes while the stream is open: it goes on as text.
    m_pg.sql(QStringLiteral("ALTER TABLE always ADD COLUMN list int[]"), into());
    m_pg.sql(QStringLiteral("INSERT INTO always (v) VALUES ('before'); ALTER TABLE always ADD COLUMN list int[]; INSERT INTO always (v, list) VALUES ('e', '{1,2}')"), from());
    reopenTargetOnly(p);
    followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    QCOMPARE(rows(into(), QStringLiteral("always")), rows(from(), QStringLiteral("always")));
    end(p);
  }
  void conflictPolicies_data() {
    QTest::addColumn<int>("policy");
    QTest::newRow("error") << static_cast<int>(ConflictPolicy::Error);
    QTest::newRow("overwrite") << static_cast<int>(ConflictPolicy::Overwrite);
    QTest::newRow("skip") << static_cast<int>(ConflictPolicy::SkipAndLog);
  }
  void conflictPolicies() {
    QFETCH(int, policy);
    auto p = begin(QStringLiteral("conflict"), QStringLiteral("DROP TABLE IF EXISTS conflict; CREATE TABLE conflict (id int PRIMARY KEY, v text)"), {QStringLiteral("conflict")});
    m_pg.sql(QStringLiteral("INSERT INTO conflict SELECT i, 'v' FROM generate_series(1, 10) i"), from());
    auto followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    p.apply.missingRow = p.apply.duplicateRow = static_cast<ConflictPolicy>(policy);
    reopen(p);
    m_pg.sql(QStringLiteral("DELETE FROM conflict WHERE id IN (1, 2); INSERT INTO conflict VALUES (11, 'here already')"), into());
    m_pg.sql(QStringLiteral("UPDATE conflict SET v = 'u' WHERE id = 1; DELETE FROM conflict WHERE id = 2; INSERT INTO conflict VALUES (11, 'new'); UPDATE conflict SET v = 'fine' WHERE id = 5"), from());
    followed = follow(p);
    const QString log = QStringLiteral("SELECT count(*) FROM portolan_apply_exceptions WHERE task_name = 'conflict' AND table_name = 'conflict'");
    switch (static_cast<ConflictPolicy>(policy)) {
    case ConflictPolicy::Error:
      QVERIFY(!followed);
      QVERIFY2(followed.error().toText().contains(QLatin1String("conflict")) && followed.error().rowKey().contains(QLatin1String("id = ")), PgFixture::why(followed));
      QCOMPARE(m_pg.sql(QStringLiteral("SELECT v FROM conflict WHERE id = 5"), into()), QStringLiteral("v")); // nothing of the batch is there
      break;
    case ConflictPolicy::Overwrite:
      QVERIFY2(followed, PgFixture::why(followed));
      QCOMPARE(p.summary.conflicts, 3);
      QCOMPARE(rows(into(), QStringLiteral("conflict")), rows(from(), QStringLiteral("conflict")));
      break;
    case ConflictPolicy::SkipAndLog:
      QVERIFY2(followed, PgFixture::why(followed));
      QCOMPARE(p.summary.tables.value({QStringLiteral("public"), QStringLiteral("conflict")}).skipped, 3);
      QCOMPARE(m_pg.sql(log, into()), QStringLiteral("3"));
      QCOMPARE(m_pg.sql(QStringLiteral("SELECT v FROM conflict WHERE id IN (5, 11) ORDER BY id"), into()), QStringLiteral("fine\nhere already"));
      break;
    }
    end(p);
  }

  void lostAndRecreatedSlotsAreNamed() {
    auto p = begin(QStringLiteral("lost"), QStringLiteral("CREATE TABLE lost (id int PRIMARY KEY)"), {QStringLiteral("lost")});
    m_pg.sql(QStringLiteral("INSERT INTO lost VALUES (1)"), from());
    auto followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    p.source.reset();
    m_pg.sql(QStringLiteral("INSERT INTO lost VALUES (2)"), from());
    const QString drop = QStringLiteral("SELECT pg_drop_replication_slot('portolan_lost')");
    for (int i = 0; i < 50 && m_pg.sql(QStringLiteral("SELECT active FROM pg_replication_slots WHERE slot_name = 'portolan_lost'"), from()) == QLatin1String("t"); ++i) QTest::qWait(100);
    m_pg.sql(drop, from());
    p.capture.start = p.at;
    auto gone = m_pg.engine.changeSource(m_pg.endpoint(from()), Secret(), p.capture, CancelToken());
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind(), ErrorKind::State);
    m_pg.sql(QStringLiteral("SELECT pg_create_logical_replication_slot('portolan_lost', 'pgoutput')"), from());
    auto recreated = m_pg.engine.changeSource(m_pg.endpoint(from()), Secret(), p.capture, CancelToken());
    QVERIFY(!recreated);
    QVERIFY2(recreated.error().toText().contains(p.at.text), PgFixture::why(recreated));
    end(p);
  }

  void snapshotAndStreamMeet() {
    m_pg.sql(QStringLiteral("CREATE TABLE meet (id int PRIMARY KEY, v int); INSERT INTO meet SELECT i, 0 FROM generate_series(1, 1000) i"), from());
    m_pg.sql(QStringLiteral("CREATE TABLE meet (id int PRIMARY KEY, v int)"), into());
    CaptureOptions capture;
    capture.taskId = QStringLiteral("meet");
    capture.tables = {{QStringLiteral("public"), QStringLiteral("meet")}};
    auto snapshot = m_pg.engine.openSnapshot(m_pg.endpoint(from()), Secret(), 2, &capture, CancelToken());
    QVERIFY2(snapshot, PgFixture::why(snapshot));
    m_pg.sql(QStringLiteral("UPDATE meet SET v = 1 WHERE id <= 10; INSERT INTO meet VALUES (2000, 2); DELETE FROM meet WHERE id = 500"), from());
    auto inside = snapshot->readers[1]->query(SqlText(QStringLiteral("SELECT count(*), sum(v) FROM meet")), 1);
    QVERIFY2(inside, PgFixture::why(inside));
    QCOMPARE(inside->text(0, 0) + QLatin1Char('/') + inside->text(0, 1), QStringLiteral("1000/0"));
    m_pg.sql(QStringLiteral("INSERT INTO meet SELECT i, 0 FROM generate_series(1, 1000) i"), into());
    Pair p;
    p.capture = capture;
    p.apply.taskId = capture.taskId;
    p.at = snapshot->position;
    snapshot->readers.clear();
    { // all readers are lost: another one joins, as long as the snapshot is kept
      auto joined = m_pg.engine.joinSnapshot(m_pg.endpoint(from()), Secret(), snapshot->name, CancelToken());
      QVERIFY2(joined, PgFixture::why(joined));
      auto again = (*joined)->query(SqlText(QStringLiteral("SELECT count(*), sum(v) FROM meet")), 1);
      QVERIFY2(again, PgFixture::why(again));
      QCOMPARE(again->text(0, 0) + QLatin1Char('/') + again->text(0, 1), QStringLiteral("1000/0"));
    }
    snapshot->keeper.reset();
    QVERIFY(!m_pg.engine.joinSnapshot(m_pg.endpoint(from()), Secret(), snapshot->name, CancelToken()));
    reopen(p);
    auto followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    QCOMPARE(p.changes, 12);
    QCOMPARE(rows(into(), QStringLiteral("meet")), rows(from(), QStringLiteral("meet")));
    // From an older position nothing comes twice: the server sends again, the checkpoint decides.
    auto stored = p.target->checkpoint();
    QVERIFY(stored && *stored && (*stored)->text == p.at.text);
    end(p);
  }

  void largeTransactionsComeInSlices() {
    auto p = begin(QStringLiteral("large"), QStringLiteral("CREATE TABLE large (id int PRIMARY KEY, v text)"), {QStringLiteral("large")});
    p.capture.memoryBytes = 1 << 20;
    reopen(p);
    m_pg.sql(QStringLiteral("INSERT INTO large SELECT i, repeat('x', 100) FROM generate_series(1, 50000) i"), from());
    auto followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    QCOMPARE(p.changes, 50000);
    QCOMPARE(m_pg.sql(QStringLiteral("SELECT count(*), sum(id) FROM large"), into()), m_pg.sql(QStringLiteral("SELECT count(*), sum(id) FROM large"), from()));
    end(p);
  }

  void ownWritesAreLeftOut() {
    auto p = begin(QStringLiteral("own"), QStringLiteral("CREATE TABLE own (id int PRIMARY KEY, v text)"), {QStringLiteral("own")});
    CaptureOptions back; // the way back: what Portolan wrote into the target must not return
    back.taskId = QStringLiteral("own_back");
    back.tables = p.capture.tables;
    back.excludeOwnWrites = true;
    auto reverse = m_pg.engine.changeSource(m_pg.endpoint(into()), Secret(), back, CancelToken());
    QVERIFY2(reverse, PgFixture::why(reverse));
    m_pg.sql(QStringLiteral("INSERT INTO own VALUES (1, 'forward')"), from());
    auto followed = follow(p);
    QVERIFY2(followed, PgFixture::why(followed));
    m_pg.sql(QStringLiteral("INSERT INTO own VALUES (2, 'by a user')"), into());
    qint64 seen = 0;
    for (int i = 0; i < 20; ++i) {
      auto batch = (*reverse)->next(deadlineIn(std::chrono::milliseconds(100)));
      QVERIFY2(batch, PgFixture::why(batch));
      seen += static_cast<qint64>(batch->changes.size());
      if (seen) break;
    }
    QCOMPARE(seen, 1);
    reverse->reset();
    end(p);
    QVERIFY(m_pg.engine.removeCapture(m_pg.endpoint(into()), Secret(), back, DestructiveConsent::byFlag(QStringLiteral("test")), CancelToken()));
  }

  void readinessNamesWhatToMend() {
    m_pg.sql(QStringLiteral("CREATE TABLE no_identity (a int); CREATE TABLE only_unique (a int NOT NULL UNIQUE); CREATE UNLOGGED TABLE no_wal (a int PRIMARY KEY)"), from());
    CaptureOptions capture;
    capture.taskId = QStringLiteral("ready");
    for (const char *t : {"no_identity", "only_unique", "no_wal", "absent"}) capture.tables.push_back({QStringLiteral("public"), QLatin1String(t)});
    auto connection = m_pg.open(from());
    QStringList failed;
    for (const CheckLine &line : m_pg.engine.captureReadiness(*connection, capture))
      if (line.state == CheckLine::State::Failed) failed << line.wayOut;
    const QString all = failed.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QLatin1String("\"no_identity\" REPLICA IDENTITY FULL")), qPrintable(all));
    QVERIFY2(all.contains(QLatin1String("\"only_unique\" REPLICA IDENTITY USING INDEX")), qPrintable(all));
    QVERIFY2(all.contains(QLatin1String("\"no_wal\" SET LOGGED")), qPrintable(all));
    const QStringList mend = all.split(QLatin1Char('\n'), Qt::SkipEmptyParts).filter(QLatin1String("ALTER TABLE"));
    m_pg.sql(mend.join(QLatin1Char('\n')), from());
    capture.tables.pop_back();
    for (const CheckLine &line : m_pg.engine.captureReadiness(*connection, capture)) QVERIFY2(line.state != CheckLine::State::Failed, qPrintable(line.text));
  }

private:
  void reopenTargetOnly(Pair &p) {
    auto target = m_pg.engine.changeTarget(m_pg.endpoint(into()), Secret(), p.apply, CancelToken());
    if (!target) qFatal("%s", qPrintable(target.error().toText()));
    p.target = std::move(*target);
    auto catalog = m_pg.open(into())->introspect({});
    if (auto prepared = p.target->prepare(*catalog); !prepared) qFatal("%s", qPrintable(prepared.error().toText()));
  }
};

QTEST_GUILESS_MAIN(TestPostgresChanges)
#include "test_postgres_changes.moc"
