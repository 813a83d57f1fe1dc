// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/from_sql.h"

#include <QTest>

using namespace portolan;

namespace {
Catalog read(sql::Dialect dialect, const char *text) {
  FromSqlOptions options;
  options.dialect = dialect;
  return catalogFromScript(QString::fromUtf8(text), options);
}
} // namespace

class TestCatalogFromSql : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void mySqlTable() {
    const Catalog c = read(sql::Dialect::MariaDb,
                           "CREATE DATABASE shop; USE shop;"
                           "CREATE TABLE a (id INT UNSIGNED NOT NULL AUTO_INCREMENT, n VARCHAR(20) CHARACTER SET latin1 DEFAULT 'x' COMMENT 'c', e ENUM('p','q'), d DECIMAL(8,3),"
                           " t TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), g INT AS (id * 2) STORED, PRIMARY KEY (id), UNIQUE KEY u (n(5)), KEY k (e DESC),"
                           " CONSTRAINT ck CHECK (d > 0)) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COMMENT='tbl';"
                           "CREATE TABLE b (a_id INT UNSIGNED, CONSTRAINT f FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE) PARTITION BY RANGE (a_id) (PARTITION p0 VALUES LESS THAN (10), PARTITION p1 VALUES LESS THAN MAXVALUE);"
                           "ALTER TABLE b ADD COLUMN x INT NOT NULL FIRST, ADD INDEX (x);");
    QVERIFY2(c.warnings.isEmpty(), qPrintable(c.warnings.join(QLatin1Char('\n'))));
    QCOMPARE(c.tables.size(), std::size_t{2});
    const Table &a = c.tables[0];
    QCOMPARE(a.name, (ObjectName{QStringLiteral("shop"), QStringLiteral("a")}));
    QCOMPARE(a.columns.size(), std::size_t{6});
    QVERIFY(a.columns[0].type.kind == TypeKind::Int32 && a.columns[0].type.isUnsigned && a.columns[0].identity.kind == IdentityKind::AutoIncrement && !a.columns[0].nullable);
    QCOMPARE(a.columns[1].type.native, QStringLiteral("varchar(20)"));
    QCOMPARE(a.columns[1].type.charset, QStringLiteral("latin1"));
    QCOMPARE(a.columns[1].defaultValue, (DefaultValue{DefaultKind::Literal, QStringLiteral("x")}));
    QCOMPARE(a.columns[1].comment, QStringLiteral("c"));
    QCOMPARE(a.columns[2].type.labels, QStringList({QStringLiteral("p"), QStringLiteral("q")}));
    QCOMPARE(a.columns[2].type.charset, QStringLiteral("utf8mb4"));
    QVERIFY(a.columns[3].type.precision == 8 && a.columns[3].type.scale == 3);
    QVERIFY(a.columns[4].type.kind == TypeKind::Instant && a.columns[4].type.fraction == 3);
    QCOMPARE(a.columns[4].onUpdate, QStringLiteral("CURRENT_TIMESTAMP(3)"));
    QVERIFY(a.columns[5].generated == GeneratedKind::Stored);
    QCOMPARE(a.columns[5].generationExpression, QStringLiteral("id * 2"));
    QVERIFY(a.primaryKey && a.primaryKey->columns() == QStringList{QStringLiteral("id")});
    QCOMPARE(a.indexes.size(), std::size_t{2});
    QVERIFY(a.indexes[0].unique && a.indexes[0].parts[0].prefixLength == 5);
    QVERIFY(a.indexes[1].parts[0].descending);
    QCOMPARE(a.checks.at(0).expression, QStringLiteral("d > 0"));
    QVERIFY(a.autoIncrementNext == 7 && a.comment == QLatin1String("tbl") && a.storageEngine == QLatin1String("InnoDB"));
    const Table &b = c.tables[1];
    QCOMPARE(b.columns[0].name, QStringLiteral("x"));
    QCOMPARE(b.foreignKeys.at(0).referenced, a.name);
    QVERIFY(b.foreignKeys[0].onDelete == ReferentialAction::Cascade);
    QVERIFY(b.partitioning.kind == PartitionKind::Range && b.partitioning.partitions.size() == 2);
    QCOMPARE(b.indexes.size(), std::size_t{1});
  }

  void postgresDump() {
    const Catalog c = read(sql::Dialect::Postgres,
                           "SELECT pg_catalog.set_config('search_path', '', false);\n"
                           "CREATE TYPE public.mood AS ENUM ('sad', 'ok');\n"
                           "CREATE TABLE public.t (id integer NOT NULL, a character varying(10) DEFAULT 'x'::character varying, m public.mood, ts timestamp with time zone, arr text[]);\n"
                           "CREATE SEQUENCE public.t_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;\n"
                           "ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;\n"
                           "ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);\n"
                           "COPY public.t (id, a) FROM stdin;\n1\tx;y\n\\.\n"
                           "SELECT pg_catalog.setval('public.t_id_seq', 5, true);\n"
                           "ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);\n"
                           "CREATE INDEX i ON public.t USING btree (lower((a)::text)) WHERE (id > 5);\n"
                           "CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.a := 'y'; RETURN NEW; END $$;\n"
                           "CREATE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();\n"
                           "CREATE VIEW public.v AS SELECT id, a AS b FROM public.t;\n"
                           "COMMENT ON COLUMN public.t.a IS 'the a';\n");
    QVERIFY2(c.warnings.isEmpty(), qPrintable(c.warnings.join(QLatin1Char('\n'))));
    QCOMPARE(c.tables.size(), std::size_t{1});
    const Table &t = c.tables[0];
    QVERIFY(t.columns[0].identity.kind == IdentityKind::Serial);
    QCOMPARE(t.columns[0].identity.sequenceName, QStringLiteral("t_id_seq"));
    QCOMPARE(t.columns[1].type.native, QStringLiteral("character varying(10)"));
    QCOMPARE(t.columns[1].defaultValue, (DefaultValue{DefaultKind::Literal, QStringLiteral("x")}));
    QCOMPARE(t.columns[1].comment, QStringLiteral("the a"));
    QVERIFY(t.columns[2].type.kind == TypeKind::Enum && t.columns[2].type.labels.size() == 2);
    QVERIFY(t.columns[3].type.kind == TypeKind::Instant);
    QVERIFY(t.columns[4].type.kind == TypeKind::Array && t.columns[4].type.element->kind == TypeKind::Text);
    QVERIFY(t.primaryKey && t.primaryKey->name == QLatin1String("t_pkey"));
    QCOMPARE(t.indexes.size(), std::size_t{1});
    QCOMPARE(t.indexes[0].predicate, QStringLiteral("id > 5"));
    QVERIFY(c.sequences.at(0).lastValue == 5);
    QCOMPARE(c.triggers.at(0).function.name, QStringLiteral("f"));
    QVERIFY(c.triggers[0].body.contains(QLatin1String("NEW.a := 'y'")));
    QCOMPARE(c.views.at(0).columns.size(), std::size_t{2});
    QCOMPARE(c.views[0].columns[1].name, QStringLiteral("b"));
  }

  void sqliteTable() {
    const Catalog c = read(sql::Dialect::Sqlite, "CREATE TABLE t (id INTEGER PRIMARY KEY, a VARCHAR(5), b, c REAL NOT NULL, FOREIGN KEY (b) REFERENCES u (x)) STRICT;");
    const Table &t = c.tables.at(0);
    QVERIFY(t.strict && t.columns[0].identity.kind == IdentityKind::ByDefault);
    QVERIFY(t.columns[1].type.kind == TypeKind::VarChar && t.columns[1].type.length == 5);
    QVERIFY(t.columns[2].type.kind == TypeKind::Dynamic && t.columns[3].type.kind == TypeKind::Float64);
    QCOMPARE(t.foreignKeys.at(0).referenced.name, QStringLiteral("u"));
  }

  void mySqlDumpOfCode() {
    const Catalog c = read(sql::Dialect::MariaDb,
                           "DELIMITER ;;\n/*!50003 CREATE*/ /*!50017 DEFINER=`r`@`h`*/ /*!50003 TRIGGER `tr` BEFORE INSERT ON `t` FOR EACH ROW BEGIN SET NEW.a = 1; END */;;\nDELIMITER ;\n"
                           "DELIMITER //\nCREATE FUNCTION f(a INT) RETURNS INT DETERMINISTIC BEGIN RETURN a; END//\nDELIMITER ;\n"
                           "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM t;");
    QVERIFY2(c.warnings.isEmpty(), qPrintable(c.warnings.join(QLatin1Char('\n'))));
    QCOMPARE(c.triggers.at(0).definer, QStringLiteral("r@h"));
    QVERIFY(c.triggers[0].definition.startsWith(QLatin1String("CREATE DEFINER")));
    QVERIFY(!c.triggers[0].definition.contains(QLatin1String("/*!")));
    QVERIFY(c.routines.at(0).deterministic && c.routines[0].returns.kind == TypeKind::Int32);
    QCOMPARE(c.events.at(0).schedule, QStringLiteral("EVERY 1 DAY"));
  }
};

QTEST_APPLESS_MAIN(TestCatalogFromSql)
#include "test_catalog_from_sql.moc"
