// SPDX-License-Identifier: GPL-3.0-or-later
// Introspection of a schema with hard names and every kind of object, its speed over many tables, chunk plans, hashes,
// cancelling, and what errors say.
#include "tests/engines/postgres/pg_fixture.h"

#include <QElapsedTimer>

#include <thread>

using namespace portolan;
using namespace portolan::testing;

class TestPostgresCatalog : public QObject {
  Q_OBJECT

  PgFixture m_pg;
  Catalog m_catalog;

  const Table &table(const QString &schema, const QString &name) {
    const Table *t = std::as_const(m_catalog).table(ObjectName{schema, name});
    if (!t) qFatal("no table %s", qPrintable(name));
    return *t;
  }

private Q_SLOTS:
  void initTestCase() {
    QVERIFY2(m_pg.start(QStringLiteral("cat")), "PostgreSQL did not start; installer/setup.sh installs it");
    const auto done = m_pg.server->runFile(QStringLiteral("cat"), QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/engines/postgres/nasty_schema.sql"));
    QVERIFY2(done, PgFixture::why(done));
    auto catalog = m_pg.open()->introspect({});
    QVERIFY2(catalog, PgFixture::why(catalog));
    m_catalog = std::move(*catalog);
  }

  void tablesAndColumns() {
    const QString schema = QStringLiteral("Odd \"Schema\"");
    const Table &t = table(schema, QStringLiteral("select"));
    QCOMPARE(t.comment, QStringLiteral("it's a table"));
    QCOMPARE(t.primaryKey->columns(), QStringList{QStringLiteral("Id")});
    const Column &id = *t.column(QStringLiteral("Id"));
    QVERIFY(id.identity.kind == IdentityKind::Always);
    QCOMPARE(id.identity.start, 10);
    QCOMPARE(id.identity.increment, 5);
    const Column &name = *t.column(QStringLiteral("Name \"q\""));
    QVERIFY(name.type.kind == TypeKind::VarChar);
    QCOMPARE(name.type.length, 40);
    QCOMPARE(name.type.collation, QStringLiteral("C"));
    QVERIFY((name.defaultValue == DefaultValue{DefaultKind::Literal, QStringLiteral("it's")}));
    QCOMPARE(name.comment, QStringLiteral("a column"));
    QVERIFY(t.column(QStringLiteral("price"))->type.precision == 12 && t.column(QStringLiteral("price"))->type.scale == 2);
    QVERIFY((t.column(QStringLiteral("price"))->defaultValue == DefaultValue{DefaultKind::Literal, QStringLiteral("-1.5")}));
    QVERIFY(t.column(QStringLiteral("made"))->defaultValue.kind == DefaultKind::Expression);
    QVERIFY(t.column(QStringLiteral("twice"))->generated == GeneratedKind::Stored);
    QVERIFY(t.column(QStringLiteral("tags"))->type.kind == TypeKind::Array && t.column(QStringLiteral("tags"))->type.element->kind == TypeKind::Text);
    const Column &mood = *t.column(QStringLiteral("mood"));
    QVERIFY(mood.type.kind == TypeKind::Enum);
    QCOMPARE(mood.type.labels, (QStringList{QStringLiteral("sad"), QStringLiteral("it's ok")}));
    QVERIFY(t.column(QStringLiteral("amount"))->type.kind == TypeKind::Domain && t.column(QStringLiteral("amount"))->type.element->kind == TypeKind::Decimal);
    QVERIFY(table(schema, QStringLiteral("serials")).column(QStringLiteral("id"))->identity.kind == IdentityKind::Serial);
    QCOMPARE(table(schema, QStringLiteral("serials")).autoIncrementNext, 4);
    QCOMPARE(table(schema, QStringLiteral("serials")).replicaIdentity, QStringLiteral("f"));
  }

  void keysAndConstraints() {
    const QString schema = QStringLiteral("Odd \"Schema\"");
    const Table &t = table(schema, QStringLiteral("select"));
    const auto index = [&](const char *name) {
      const auto it = std::find_if(t.indexes.begin(), t.indexes.end(), [&](const Index &i) { return i.name == QLatin1String(name); });
      if (it == t.indexes.end()) qFatal("no index %s", name);
      return *it;
    };
    QCOMPARE(index("partial").predicate, QStringLiteral("(price > (0)::numeric)"));
    QVERIFY(index("partial").unique && index("partial").parts[0].descending);
    QVERIFY(index("expr").parts[0].column.isEmpty() && index("expr").parts[0].expression.contains(QLatin1String("lower")));
    QCOMPARE(index("covering").include, QStringList{QStringLiteral("mood")});
    QVERIFY(index("by_tags").kind == IndexKind::Gin);
    QVERIFY(index("uq").constraint && index("uq").unique && index("uq").deferrable);
    QCOMPARE(t.checks.size(), std::size_t{1});
    QVERIFY(t.checks[0].expression.contains(QLatin1String("price")));
    const Table &child = table(schema, QStringLiteral("child"));
    QCOMPARE(child.foreignKeys.size(), std::size_t{1});
    QCOMPARE(child.foreignKeys[0].referencedColumns, QStringList{QStringLiteral("Id")});
    QVERIFY(child.foreignKeys[0].onDelete == ReferentialAction::Cascade && child.foreignKeys[0].onUpdate == ReferentialAction::SetNull && child.foreignKeys[0].deferrable);
    QVERIFY(child.otherConstraints.join(QLatin1Char(' ')).contains(QLatin1String("EXCLUDE")));
    const Table &parts = table(schema, QStringLiteral("parts"));
    QVERIFY(parts.partitioning.kind == PartitionKind::Range);
    QCOMPARE(parts.partitioning.partitions.size(), std::size_t{2});
    QCOMPARE(table(schema, QStringLiteral("parts_1")).partitionOf.name, QStringLiteral("parts"));
    QCOMPARE(table(schema, QStringLiteral("heir")).inherits.size(), std::size_t{1});
  }

  void otherObjects() {
    QCOMPARE(m_catalog.views.size(), std::size_t{2});
    QVERIFY(m_catalog.views[0].materialized != m_catalog.views[1].materialized);
    QCOMPARE(m_catalog.routines.size(), std::size_t{3}); // one name twice, and a trigger's function
    QCOMPARE(m_catalog.triggers.size(), std::size_t{1});
    QCOMPARE(m_catalog.triggers[0].timing, QStringLiteral("BEFORE"));
    QCOMPARE(m_catalog.triggers[0].events, (QStringList{QStringLiteral("INSERT"), QStringLiteral("UPDATE")}));
    QCOMPARE(m_catalog.enums.size(), std::size_t{1});
    QCOMPARE(m_catalog.domains.size(), std::size_t{1});
    QCOMPARE(m_catalog.composites.size(), std::size_t{1});
    QCOMPARE(m_catalog.composites[0].fields.size(), std::size_t{2});
    const auto alone = std::find_if(m_catalog.sequences.begin(), m_catalog.sequences.end(), [](const Sequence &s) { return s.name.name == QLatin1String("alone"); });
    QVERIFY(alone != m_catalog.sequences.end());
    QCOMPARE(alone->lastValue.value_or(-1), 7);
    QVERIFY(std::any_of(m_catalog.grants.begin(), m_catalog.grants.end(), [](const Grant &g) { return g.grantee == QLatin1String("PUBLIC") && g.privilege == QLatin1String("SELECT"); }));
  }

  void manyTablesTakeSeconds() {
    QVERIFY(m_pg.server->createDatabase(QStringLiteral("many")));
    m_pg.sql(QStringLiteral("DO $$ BEGIN FOR i IN 1..2000 LOOP EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, a text DEFAULT ''x'', b int UNIQUE)', i); END LOOP; END $$"), QStringLiteral("many"));
    auto connection = m_pg.open(QStringLiteral("many"));
    QElapsedTimer timer;
    timer.start();
    auto catalog = connection->introspect({});
    const qint64 took = timer.elapsed();
    QVERIFY2(catalog, PgFixture::why(catalog));
    QCOMPARE(catalog->tables.size(), std::size_t{2000});
    QVERIFY2(took < 10000, qPrintable(QString::number(took)));
    qInfo("2000 tables in %lld ms", static_cast<long long>(took));
  }

  void chunksCoverEveryRowOnce() {
    m_pg.sql(QStringLiteral("CREATE SCHEMA c; CREATE TABLE c.dense (id int PRIMARY KEY, v text); INSERT INTO c.dense SELECT i, repeat('x', 200) FROM generate_series(1, 30000) i; "
                            "CREATE TABLE c.sparse (id bigint PRIMARY KEY, v text); INSERT INTO c.sparse SELECT i * 1000000::bigint, repeat('x', 200) FROM generate_series(1, 30000) i; "
                            "CREATE TABLE c.parted (id int, v text) PARTITION BY HASH (id); CREATE TABLE c.parted_0 PARTITION OF c.parted FOR VALUES WITH (MODULUS 2, REMAINDER 0); "
                            "CREATE TABLE c.parted_1 PARTITION OF c.parted FOR VALUES WITH (MODULUS 2, REMAINDER 1); INSERT INTO c.parted SELECT * FROM c.dense; ANALYZE"));
    auto connection = m_pg.open();
    Scope scope;
    scope.schemas << QStringLiteral("c");
    auto catalog = connection->introspect(scope);
    QVERIFY2(catalog, PgFixture::why(catalog));
    for (const char *name : {"dense", "sparse", "parted"}) {
      const Table *t = catalog->table(ObjectName{QStringLiteral("c"), QLatin1String(name)});
      QVERIFY(t);
      auto chunks = connection->planChunks(*t, 1 << 20);
      QVERIFY2(chunks, PgFixture::why(chunks));
      QVERIFY(chunks->size() > 3);
      QCOMPARE(!(*chunks)[0].keyColumn.isEmpty(), QLatin1String(name) == QLatin1String("dense"));
      qint64 rows = 0;
      for (const Chunk &c : *chunks) {
        auto n = connection->query(SqlText(QStringLiteral("SELECT count(*) FROM c.%1 WHERE %2").arg(QLatin1String(name), c.predicate.isEmpty() ? QStringLiteral("true") : c.predicate.text())), 1);
        QVERIFY2(n, PgFixture::why(n));
        rows += n->text(0, 0).toLongLong();
      }
      QCOMPARE(rows, 30000);
    }
  }

  void hashesTellDifferences() {
    m_pg.sql(QStringLiteral("CREATE TABLE h1 (id int PRIMARY KEY, f float8, n numeric(10,2), t text, at timestamptz); INSERT INTO h1 SELECT i, i / 7.0, i / 3.0, 'a|~\\' || i, timestamptz '2020-01-01 00:00:00+00' + i * interval '1 s' "
                            "FROM generate_series(1, 1000) i; INSERT INTO h1 VALUES (0, '-0', 0, NULL, 'infinity'); CREATE TABLE h2 AS TABLE h1"));
    auto connection = m_pg.open();
    HashRequest request;
    request.table = {QStringLiteral("public"), QStringLiteral("h1")};
    const auto column = [](const char *name, TypeKind kind, Canonical form, int scale = -1) { HashColumn c; c.name = QLatin1String(name); c.type.kind = kind; c.canonical = form; c.scale = scale; return c; };
    request.columns = {column("id", TypeKind::Int32, Canonical::Integer), column("f", TypeKind::Float64, Canonical::Float64), column("n", TypeKind::Decimal, Canonical::Decimal, 2),
                       column("t", TypeKind::Text, Canonical::Text), column("at", TypeKind::Instant, Canonical::Instant)};
    request.key = {request.columns[0]};
    request.buckets = 8;
    auto first = connection->hashRows(request);
    QVERIFY2(first, PgFixture::why(first));
    HashRequest other = request;
    other.table.name = QStringLiteral("h2");
    auto second = connection->hashRows(other);
    QVERIFY(second && *first == *second);
    m_pg.sql(QStringLiteral("UPDATE h2 SET f = f + 1e-12 WHERE id = 500"));
    second = connection->hashRows(other);
    int different = 0;
    for (std::size_t i = 0; i < first->size(); ++i) different += !((*first)[i] == (*second)[i]);
    QCOMPARE(different, 1);
    request.predicate = SqlText(QStringLiteral("id IN (0, 1)"));
    auto rows = connection->canonicalRows(request, 10);
    QVERIFY2(rows, PgFixture::why(rows));
    QCOMPARE(rows->rows.size(), std::size_t{2});
    QCOMPARE(rows->text(0, 2), QStringLiteral("0")); // -0
    QVERIFY(!rows->rows[0][4].has_value());
    QCOMPARE(rows->text(0, 5), QStringLiteral("infinity"));
    QCOMPARE(rows->text(1, 2), QStringLiteral("0.14285714285714285"));
    QCOMPARE(rows->text(1, 4), QStringLiteral("a\\p\\t\\\\1"));
    QCOMPARE(rows->text(1, 5), QStringLiteral("1577836801000000"));
  }

  void cancelStopsAStatement() {
    auto connection = m_pg.open();
    QElapsedTimer timer;
    timer.start();
    std::thread canceller([&] { std::this_thread::sleep_for(std::chrono::milliseconds(300)); connection->cancel(); });
    const auto slept = connection->execute(SqlText(QStringLiteral("SELECT pg_sleep(60)")));
    canceller.join();
    QVERIFY(!slept && slept.error().isCancelled());
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(connection->execute(SqlText(QStringLiteral("SELECT 1")))); // the connection lives on
  }

  void cancelEndsAHangingServer() {
    auto connection = m_pg.open();
    m_pg.server->pause();
    QElapsedTimer timer;
    timer.start();
    std::thread canceller([&] { std::this_thread::sleep_for(std::chrono::milliseconds(200)); connection->cancel(); });
    const auto r = connection->execute(SqlText(QStringLiteral("SELECT 1")));
    canceller.join();
    const qint64 took = timer.elapsed();
    m_pg.server->unpause();
    QVERIFY(!r && r.error().isCancelled());
    QVERIFY2(took < 3000, qPrintable(QString::number(took)));
    QVERIFY(!connection->isOpen());
  }

  void errorsNameTheWayOut() {
    Endpoint e = m_pg.endpoint();
    e.port = 1;
    auto refused = m_pg.engine.connect(e, Secret(), CancelToken());
    QVERIFY(!refused && refused.error().connectionLost() && !refused.error().hint().isEmpty());
    e = m_pg.endpoint(QStringLiteral("no such database"));
    auto absent = m_pg.engine.connect(e, Secret(), CancelToken());
    QVERIFY(!absent && absent.error().message().contains(QLatin1String("no such database")) && !absent.error().hint().isEmpty());
    auto connection = m_pg.open();
    auto syntax = connection->query(SqlText(QStringLiteral("SELEC 1")), 1);
    QVERIFY(!syntax);
    QCOMPARE(syntax.error().sqlState(), QStringLiteral("42601"));
    for (const CheckLine &line : m_pg.engine.test(m_pg.endpoint(), Secret(), CancelToken())) QVERIFY2(line.state != CheckLine::State::Failed, qPrintable(line.text));
  }
};

QTEST_GUILESS_MAIN(TestPostgresCatalog)
#include "test_postgres_catalog.moc"
