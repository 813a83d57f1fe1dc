// SPDX-License-Identifier: GPL-3.0-or-later
// Introspection of a schema that holds one of everything, and of ten thousand tables.
#include "core/engines/mysql/mysql_engine.h"
#include "tests/support/private_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace portolan;
using portolan::testing::PrivateServer;

namespace {

const QString schemaSql = QStringLiteral(R"(
SET sql_mode='';
CREATE TABLE parent (a INT, b VARCHAR(20) CHARACTER SET latin1, PRIMARY KEY (a, b)) COMMENT='it''s a parent';
CREATE TABLE nasty (
  `id` BIGINT(20) UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'the ''key''',
  `order` INT(8) UNSIGNED ZEROFILL DEFAULT 7, `Foo Bar` VARCHAR(30) DEFAULT 'it''s \\ a "default"', `flag` TINYINT(1) NOT NULL DEFAULT 0,
  `e` ENUM('a','b''c','d\\e','x,y','(z)') DEFAULT 'b''c', `s` SET('x','y') NOT NULL DEFAULT 'x,y',
  `j` JSON CHECK (json_valid(`j`)), `lt` LONGTEXT CHECK (char_length(`lt`) < 100), `u` UUID DEFAULT uuid(), `n` DECIMAL(12,3) DEFAULT -1.5,
  `ts` TIMESTAMP(3) NOT NULL DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3), `dt` DATETIME DEFAULT NULL, `t` TIME(6),
  `full` VARCHAR(70) GENERATED ALWAYS AS (concat(`Foo Bar`,'-',`order`)) VIRTUAL, `st` INT AS (`order` * 2) STORED, `hid` INT INVISIBLE DEFAULT 5,
  `bi` BIT(9) DEFAULT b'101', `g` POINT NOT NULL, `pa` INT, `pb` VARCHAR(20) CHARACTER SET latin1, `txt` TEXT,
  PRIMARY KEY (`id`), UNIQUE KEY `uq` (`order`, `Foo Bar`), KEY `pre` (`txt`(10), `n` DESC), FULLTEXT KEY `ft` (`txt`), SPATIAL KEY `sp` (`g`),
  CONSTRAINT `positive` CHECK (`order` > 0),
  CONSTRAINT `fk` FOREIGN KEY (`pa`, `pb`) REFERENCES parent (a, b) ON DELETE CASCADE ON UPDATE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=42 ROW_FORMAT=DYNAMIC;
CREATE TABLE parts (id INT, d DATE, PRIMARY KEY (id, d)) PARTITION BY RANGE (YEAR(d)) SUBPARTITION BY HASH (id) SUBPARTITIONS 2 (PARTITION p0 VALUES LESS THAN (2020), PARTITION p1 VALUES LESS THAN MAXVALUE);
CREATE TABLE lists (c VARCHAR(5) PRIMARY KEY) PARTITION BY LIST COLUMNS (c) (PARTITION a VALUES IN ('x','y,z'), PARTITION b VALUES IN ('w'));
CREATE TABLE versioned (id INT PRIMARY KEY, v INT) WITH SYSTEM VERSIONING;
CREATE SEQUENCE seq1 START WITH 100 INCREMENT BY 5 MINVALUE 10 MAXVALUE 1000 CACHE 3 CYCLE;
CREATE VIEW v1 AS SELECT id, `order` FROM nasty WHERE flag = 1 WITH CHECK OPTION;
CREATE FUNCTION f1(a INT, b VARCHAR(10)) RETURNS VARCHAR(20) DETERMINISTIC RETURN concat(a, b);
CREATE PROCEDURE p1(IN a INT, OUT b DECIMAL(10,2)) COMMENT 'does it' SET b = a / 2;
CREATE TRIGGER tr1 BEFORE INSERT ON parent FOR EACH ROW SET NEW.b = upper(NEW.b);
CREATE TRIGGER tr2 BEFORE INSERT ON parent FOR EACH ROW FOLLOWS tr1 SET NEW.b = trim(NEW.b);
CREATE EVENT ev1 ON SCHEDULE EVERY 1 DAY STARTS '2030-01-01 00:00:00' DISABLE COMMENT 'nightly' DO DELETE FROM parent;
GRANT SELECT, INSERT ON shop.parent TO portolan@localhost;
)");

} // namespace

class TestMysqlCatalog : public QObject {
  Q_OBJECT

  std::unique_ptr<PrivateServer> m_server;
  Catalog m_catalog;
  const Table &table(const char *name) { return *m_catalog.table({QStringLiteral("shop"), QString::fromLatin1(name)}); }
  const Column &column(const char *name) { return *table("nasty").column(QString::fromUtf8(name)); }
  static const Index &index(const Table &t, const char *name) { return *std::ranges::find(t.indexes, QString::fromLatin1(name), &Index::name); }

private slots:
  void initTestCase() {
    auto server = PrivateServer::start(PrivateServer::Kind::MariaDb);
    QVERIFY2(server, server ? "" : qPrintable(server.error().toText()));
    m_server = std::move(*server);
    QVERIFY(m_server->createDatabase(QStringLiteral("shop")));
    auto made = m_server->sql(QStringLiteral("shop"), schemaSql);
    QVERIFY2(made, made ? "" : qPrintable(made.error().toText()));
    auto connection = MysqlEngine().connect(m_server->endpoint(QStringLiteral("shop")), Secret(), CancelToken());
    QVERIFY(connection);
    auto catalog = (*connection)->introspect({});
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().toText()));
    m_catalog = std::move(*catalog);
    QCOMPARE(m_catalog.tables.size(), std::size_t{5});
    QCOMPARE(m_catalog.schemas.size(), std::size_t{1});
  }

  void columns() {
    QVERIFY(column("id").type.isUnsigned && column("id").type.kind == TypeKind::Int64 && column("id").identity.kind == IdentityKind::AutoIncrement);
    QCOMPARE(column("id").comment, QStringLiteral("the 'key'"));
    QVERIFY(column("order").type.zerofill && column("order").type.displayWidth == 8);
    QCOMPARE(column("flag").type.displayWidth, 1);
    QVERIFY(column("Foo Bar").defaultValue == (DefaultValue{DefaultKind::Literal, QStringLiteral("it's \\ a \"default\"")}));
    QVERIFY(column("order").defaultValue == (DefaultValue{DefaultKind::Literal, QStringLiteral("00000007")}) || column("order").defaultValue == (DefaultValue{DefaultKind::Literal, QStringLiteral("7")}));
    QVERIFY(column("n").defaultValue == (DefaultValue{DefaultKind::Literal, QStringLiteral("-1.500")}));
    QCOMPARE(column("u").defaultValue.kind, DefaultKind::Expression);
    QCOMPARE(column("ts").onUpdate, QStringLiteral("current_timestamp(3)"));
    QCOMPARE(column("ts").type.fraction, 3);
    QCOMPARE(column("e").type.labels, (QStringList{QStringLiteral("a"), QStringLiteral("b'c"), QStringLiteral("d\\e"), QStringLiteral("x,y"), QStringLiteral("(z)")}));
    QVERIFY(column("j").type.kind == TypeKind::Json && column("j").type.jsonAlias);
    QVERIFY(column("lt").type.kind == TypeKind::Text);
    QVERIFY(column("u").type.kind == TypeKind::Uuid);
    QVERIFY(column("full").generated == GeneratedKind::Virtual && column("st").generated == GeneratedKind::Stored);
    QVERIFY(column("full").generationExpression.contains(QStringLiteral("concat")));
    QVERIFY(column("hid").invisible && !column("id").invisible);
    QVERIFY(column("bi").type.length == 9 && column("g").type.geometryType == QStringLiteral("POINT"));
    QCOMPARE(column("pb").type.charset, QStringLiteral("latin1"));
    QCOMPARE(column("n").type.precision, 12);
  }

  void keys() {
    const Table &t = table("nasty");
    QCOMPARE(t.keyColumns(), QStringList{QStringLiteral("id")});
    QVERIFY(index(t, "uq").unique);
    QCOMPARE(index(t, "uq").columns(), (QStringList{QStringLiteral("order"), QStringLiteral("Foo Bar")}));
    QCOMPARE(index(t, "pre").parts[0].prefixLength, 10);
    QVERIFY(index(t, "pre").parts[1].descending);
    QCOMPARE(index(t, "ft").kind, IndexKind::FullText);
    QCOMPARE(index(t, "sp").kind, IndexKind::Spatial);
    QCOMPARE(t.foreignKeys.size(), std::size_t{1});
    QCOMPARE(t.foreignKeys[0].columns, (QStringList{QStringLiteral("pa"), QStringLiteral("pb")}));
    QVERIFY(t.foreignKeys[0].onDelete == ReferentialAction::Cascade && t.foreignKeys[0].onUpdate == ReferentialAction::SetNull);
    QCOMPARE(t.foreignKeys[0].referenced.display(), QStringLiteral("shop.parent"));
    QCOMPARE(t.checks.size(), std::size_t{2});
    QCOMPARE(t.autoIncrementNext, 42);
    QCOMPARE(table("parent").comment, QStringLiteral("it's a parent"));
  }

  void partitionsAndOthers() {
    const Partitioning &p = table("parts").partitioning;
    QVERIFY(p.kind == PartitionKind::Range && p.subKind == PartitionKind::Hash && p.partitions.size() == 2);
    QCOMPARE(p.partitions[0].subpartitions.size(), std::size_t{2});
    QCOMPARE(p.partitions[1].values, QStringList{QStringLiteral("MAXVALUE")});
    QVERIFY(p.expression.contains(QStringLiteral("year")));
    QCOMPARE(table("lists").partitioning.columns, QStringList{QStringLiteral("c")});
    QCOMPARE(table("lists").partitioning.partitions[0].values, (QStringList{QStringLiteral("'x'"), QStringLiteral("'y,z'")}));
    QVERIFY(table("versioned").systemVersioned && !table("nasty").systemVersioned);
    QCOMPARE(m_catalog.sequences.size(), std::size_t{1});
    QVERIFY(m_catalog.sequences[0].increment == 5 && m_catalog.sequences[0].cycle && !m_catalog.sequences[0].lastValue);
  }

  void code() {
    QCOMPARE(m_catalog.views.size(), std::size_t{1});
    QVERIFY(m_catalog.views[0].definition.contains(QStringLiteral("select")) && m_catalog.views[0].columns.size() == 2 && m_catalog.views[0].checkOption == QStringLiteral("CASCADED"));
    QCOMPARE(m_catalog.routines.size(), std::size_t{2});
    const Routine &f = m_catalog.routines[0], &p = m_catalog.routines[1];
    QVERIFY(f.kind == RoutineKind::Function && f.deterministic && f.returns.kind == TypeKind::VarChar && f.returns.length == 20);
    QVERIFY(f.definition.contains(QStringLiteral("FUNCTION")) && f.parameters.size() == 2);
    QVERIFY(p.kind == RoutineKind::Procedure && p.parameters[1].mode == QStringLiteral("OUT") && p.parameters[1].type.scale == 2 && p.comment == QStringLiteral("does it"));
    QCOMPARE(m_catalog.triggers.size(), std::size_t{2});
    QVERIFY(m_catalog.triggers[0].name == QStringLiteral("tr1") && m_catalog.triggers[1].order == 2);
    QCOMPARE(m_catalog.events.size(), std::size_t{1});
    QVERIFY2(m_catalog.events[0].schedule.startsWith(QStringLiteral("EVERY 1 DAY STARTS '2030")), qPrintable(m_catalog.events[0].schedule));
    QVERIFY(std::ranges::any_of(m_catalog.grants, [](const Grant &g) { return g.object.name == QStringLiteral("parent") && g.privilege == QStringLiteral("INSERT"); }));
    QVERIFY2(m_catalog.warnings.isEmpty(), qPrintable(m_catalog.warnings.join(QLatin1Char('\n'))));
  }

  /// Questions are asked for all tables at once: the time grows gently with their number.
  void manyTables() {
    QVERIFY(m_server->createDatabase(QStringLiteral("many")));
    const int count = qEnvironmentVariableIntValue("MANY_TABLES") > 0 ? qEnvironmentVariableIntValue("MANY_TABLES") : 1000;
    QString ddl;
    for (int i = 0; i < count; ++i) ddl += QStringLiteral("CREATE TABLE t%1 (id INT PRIMARY KEY, a VARCHAR(20), b INT, KEY (a), UNIQUE (b)) ENGINE=Aria TRANSACTIONAL=0;").arg(i);
    QVERIFY(m_server->sql(QStringLiteral("many"), ddl));
    auto connection = MysqlEngine().connect(m_server->endpoint(QStringLiteral("many")), Secret(), CancelToken());
    QVERIFY(connection);
    QElapsedTimer timer;
    timer.start();
    auto catalog = (*connection)->introspect({});
    QVERIFY(catalog);
    qInfo("%d tables in %lld ms", count, static_cast<long long>(timer.elapsed()));
    QCOMPARE(catalog->tables.size(), static_cast<std::size_t>(count));
    QCOMPARE(catalog->tables.back().indexes.size(), std::size_t{2});
  }
};

QTEST_GUILESS_MAIN(TestMysqlCatalog)
#include "test_mysql_catalog.moc"
