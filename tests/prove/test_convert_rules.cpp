// SPDX-License-Identifier: GPL-3.0-or-later
// convert --rules: renamed schemas, tables and columns, changed types and removed columns reach tables, indexes, foreign keys,
// views, routines and triggers; the result is run on a server and used.
#include "tests/e2e/cli_fixture.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

const char *const shop = "CREATE TABLE customer (id INT AUTO_INCREMENT PRIMARY KEY, email VARCHAR(80) NOT NULL, secret VARCHAR(40), UNIQUE KEY by_email (email));\n"
                         "CREATE TABLE item (id INT PRIMARY KEY, customer_id INT NOT NULL, amount DECIMAL(8,2) NOT NULL, code INT, note VARCHAR(20),\n"
                         "  total DECIMAL(10,2) GENERATED ALWAYS AS (amount * 2) STORED, CHECK (amount >= 0), KEY by_amount (amount, note),\n"
                         "  CONSTRAINT item_customer FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE);\n"
                         "CREATE TABLE journal (n INT AUTO_INCREMENT PRIMARY KEY, line VARCHAR(100));\n"
                         "INSERT INTO customer (email, secret) VALUES ('a@x', 's1'), ('b@x', 's2');\n"
                         "INSERT INTO item (id, customer_id, amount, code, note) VALUES (1, 1, 5.50, 7, 'first'), (2, 2, 9.00, 8, NULL);\n"
                         "CREATE VIEW plain AS SELECT id, amount FROM item;\n"
                         "CREATE VIEW named AS SELECT i.amount AS paid, c.email FROM item i JOIN customer c ON c.id = i.customer_id;\n"
                         "CREATE VIEW stacked AS SELECT p.amount * 10 AS tenfold, p.amount FROM plain p WHERE p.amount > 1;\n"
                         "CREATE VIEW derived AS SELECT d.amount, d.n FROM (SELECT amount, COUNT(*) AS n FROM item GROUP BY amount) d;\n"
                         "CREATE VIEW whole AS SELECT * FROM item;\n"
                         "CREATE VIEW whole_inside AS SELECT w.amount FROM (SELECT * FROM item WHERE amount < 100) w ORDER BY w.amount;\n"
                         "CREATE VIEW joined AS SELECT amount FROM item UNION SELECT id FROM customer ORDER BY amount;\n"
                         "DELIMITER $$\n"
                         "CREATE FUNCTION spent(who INT) RETURNS DECIMAL(10,2) READS SQL DATA\nBEGIN\n  DECLARE s DECIMAL(10,2);\n  SELECT SUM(amount) INTO s FROM item WHERE customer_id = who;\n  RETURN IFNULL(s, 0);\nEND$$\n"
                         "CREATE PROCEDURE raise_all(by_ DECIMAL(8,2))\nBEGIN\n  UPDATE item SET amount = amount + by_ WHERE amount > 0;\n  INSERT INTO journal (line) SELECT CONCAT(email, ':', amount) FROM item JOIN customer ON customer.id = item.customer_id ORDER BY item.id;\nEND$$\n"
                         "CREATE TRIGGER item_floor BEFORE INSERT ON item FOR EACH ROW\nBEGIN\n  IF NEW.amount < 1 THEN SET NEW.amount = 1; END IF;\nEND$$\n"
                         "CREATE TRIGGER item_log AFTER UPDATE ON item FOR EACH ROW\nBEGIN\n  IF OLD.amount <> NEW.amount THEN INSERT INTO journal (line) VALUES (CONCAT(OLD.amount, '>', NEW.amount)); END IF;\nEND$$\n"
                         "DELIMITER ;\n";

QByteArray rule(int id, const char *target, const char *action, const char *locator, const char *rest) {
  return QByteArray("{\"rule-type\":\"transformation\",\"rule-id\":\"") + QByteArray::number(id) + "\",\"rule-name\":\"r" + QByteArray::number(id) + "\",\"rule-target\":\"" + target + "\",\"rule-action\":\"" + action
         + "\",\"object-locator\":{" + locator + "}" + rest + "}";
}

} // namespace

class TestConvertRules : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::unique_ptr<PrivateServer> m_maria, m_postgres;

  QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
  void write(const char *name, const QByteArray &text) const { QVERIFY(writeFile(path(name), text)); }
  /// One value, or several rows with their columns separated by a bar.
  QString ask(const char *sql) {
    const auto rows = m_postgres->sql(QStringLiteral("rules"), QString::fromUtf8(sql));
    return rows ? rows->trimmed() : QStringLiteral("error: ") + rows.error().message();
  }

private Q_SLOTS:
  void initTestCase() {
    write("shop.sql", shop);
    write("rules.json", "{\"rules\":[{\"rule-type\":\"selection\",\"rule-id\":\"1\",\"rule-name\":\"all\",\"rule-action\":\"include\",\"object-locator\":{\"schema-name\":\"shop\",\"table-name\":\"%\"}},"
                          + rule(2, "schema", "rename", "\"schema-name\":\"shop\"", ",\"value\":\"store\"") + ","
                          + rule(3, "table", "rename", "\"schema-name\":\"shop\",\"table-name\":\"item\"", ",\"value\":\"product\"") + ","
                          + rule(4, "column", "rename", "\"schema-name\":\"shop\",\"table-name\":\"item\",\"column-name\":\"amount\"", ",\"value\":\"price\"") + ","
                          + rule(5, "column", "rename", "\"schema-name\":\"shop\",\"table-name\":\"customer\",\"column-name\":\"id\"", ",\"value\":\"customer_no\"") + ","
                          + rule(6, "column", "remove-column", "\"schema-name\":\"shop\",\"table-name\":\"customer\",\"column-name\":\"secret\"", "") + ","
                          + rule(7, "column", "change-data-type", "\"schema-name\":\"shop\",\"table-name\":\"item\",\"column-name\":\"code\"", ",\"data-type\":{\"type\":\"string\",\"length\":30}") + "]}");
    auto maria = PrivateServer::start(PrivateServer::Kind::MariaDb);
    VERIFY_OK(maria);
    m_maria = std::move(*maria);
    auto postgres = PrivateServer::start(PrivateServer::Kind::Postgres);
    VERIFY_OK(postgres);
    m_postgres = std::move(*postgres);
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("shop")));
    VERIFY_OK(m_maria->runFile(QStringLiteral("shop"), path("shop.sql")));
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("rules")));
    const CliResult r = runCli({QStringLiteral("convert"), QStringLiteral("--from"), m_maria->url(QStringLiteral("shop")), QStringLiteral("--to-dialect"), QStringLiteral("postgres"), QStringLiteral("--rules"), path("rules.json"), QStringLiteral("--out"), path("store.sql")});
    VERIFY_EXIT(r, 0);
    VERIFY_OK(m_postgres->runFile(QStringLiteral("rules"), path("store.sql"))); // every object is accepted
    QVERIFY(ask("INSERT INTO store.customer (customer_no, email) VALUES (1, 'a@x'), (2, 'b@x')").isEmpty());
    QVERIFY(ask("INSERT INTO store.product (id, customer_id, price, code, note) VALUES (1, 1, 5.50, '7', 'first'), (2, 2, 9.00, 'x8', NULL)").isEmpty());
  }

  void tablesTakeTheirNamesAndTypes() {
    QCOMPARE(ask("SELECT string_agg(table_name, ',' ORDER BY table_name) FROM information_schema.tables WHERE table_schema = 'store' AND table_type = 'BASE TABLE'"), QStringLiteral("customer,journal,product"));
    QCOMPARE(ask("SELECT string_agg(column_name, ',' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_schema = 'store' AND table_name = 'product'"), QStringLiteral("id,customer_id,price,code,note,total"));
    QCOMPARE(ask("SELECT string_agg(column_name, ',' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_schema = 'store' AND table_name = 'customer'"), QStringLiteral("customer_no,email"));
    QCOMPARE(ask("SELECT data_type || character_maximum_length FROM information_schema.columns WHERE table_schema = 'store' AND table_name = 'product' AND column_name = 'code'"), QStringLiteral("character varying30"));
    QCOMPARE(ask("SELECT total FROM store.product WHERE id = 1"), QStringLiteral("11.00")); // generated from the renamed column
    QVERIFY(ask("INSERT INTO store.product (id, customer_id, price) VALUES (90, 1, -1)").isEmpty()); // the trigger runs before the check
    QCOMPARE(ask("SELECT price FROM store.product WHERE id = 90"), QStringLiteral("1.00"));
    QVERIFY(ask("UPDATE store.product SET price = -1 WHERE id = 90").startsWith(QLatin1String("error")));
    QVERIFY(ask("DELETE FROM store.product WHERE id = 90").isEmpty());
  }

  void indexesAndForeignKeysFollow() {
    QCOMPARE(ask("SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(num, n) "
                 "JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num WHERE i.indrelid = 'store.product'::regclass AND c.relname LIKE '%amount%'"),
             QStringLiteral("price,note"));
    QCOMPARE(ask("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'store.product'::regclass AND contype = 'f'"), QStringLiteral("FOREIGN KEY (customer_id) REFERENCES store.customer(customer_no) ON UPDATE RESTRICT ON DELETE CASCADE"));
    QVERIFY(ask("INSERT INTO store.product (id, customer_id, price) VALUES (91, 999, 2)").startsWith(QLatin1String("error")));
  }

  void viewsKeepTheirColumns_data() {
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("firstRow");
    QTest::newRow("selected plain") << QStringLiteral("plain") << QStringLiteral("id,amount") << QStringLiteral("1|5.50");
    QTest::newRow("with names of its own") << QStringLiteral("named") << QStringLiteral("paid,email") << QStringLiteral("5.50|a@x");
    QTest::newRow("over a view") << QStringLiteral("stacked") << QStringLiteral("tenfold,amount") << QStringLiteral("55.00|5.50");
    QTest::newRow("over a derived table") << QStringLiteral("derived") << QStringLiteral("amount,n") << QStringLiteral("5.50|1");
    QTest::newRow("of all columns") << QStringLiteral("whole") << QStringLiteral("id,customer_id,amount,code,note,total") << QStringLiteral("1|1|5.50|7|first|11.00");
    QTest::newRow("over all columns of a derived table") << QStringLiteral("whole_inside") << QStringLiteral("amount") << QStringLiteral("5.50");
    QTest::newRow("union") << QStringLiteral("joined") << QStringLiteral("amount") << QStringLiteral("1.00");
  }
  void viewsKeepTheirColumns() {
    QFETCH(QString, view);
    QFETCH(QString, columns);
    QFETCH(QString, firstRow);
    QCOMPARE(ask(qPrintable(QStringLiteral("SELECT string_agg(column_name, ',' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_schema = 'store' AND table_name = '%1'").arg(view))), columns);
    const QString rows = ask(qPrintable(QStringLiteral("SELECT concat_ws('|', VARIADIC ARRAY(SELECT value FROM json_each_text(row_to_json(v)))) FROM store.%1 v ORDER BY 1 LIMIT 1").arg(view)));
    QCOMPARE(rows.left(firstRow.size()), view == QLatin1String("joined") ? QStringLiteral("1") + rows.mid(1, firstRow.size() - 1) : firstRow);
  }

  void routinesAndTriggersFollow() {
    QCOMPARE(ask("SELECT store.spent(1)"), QStringLiteral("5.50"));
    QVERIFY(ask("TRUNCATE store.journal RESTART IDENTITY").isEmpty());
    QVERIFY(ask("CALL store.raise_all(0.5)").isEmpty());
    QCOMPARE(ask("SELECT string_agg(line, ' ' ORDER BY n) FROM store.journal"), QStringLiteral("5.50>6.00 9.00>9.50 a@x:6.00 b@x:9.50"));
    QVERIFY(ask("INSERT INTO store.product (id, customer_id, price) VALUES (3, 1, 0.25)").isEmpty());
    QCOMPARE(ask("SELECT price FROM store.product WHERE id = 3"), QStringLiteral("1.00"));
    QCOMPARE(ask("SELECT store.spent(1)"), QStringLiteral("7.00"));
  }

  /// The same rules between two servers of one kind: definitions keep their text but for the names.
  void sameKindFollows() {
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("other")));
    const CliResult r = runCli({QStringLiteral("convert"), QStringLiteral("--from"), m_maria->url(QStringLiteral("shop")), QStringLiteral("--to-dialect"), QStringLiteral("mariadb"), QStringLiteral("--rules"), path("rules.json"), QStringLiteral("--out"), path("same.sql")});
    VERIFY_EXIT(r, 0);
    VERIFY_OK(m_maria->runFile(QStringLiteral("other"), path("same.sql")));
    const auto run = [&](const char *sql) {
      const auto rows = m_maria->sql(QStringLiteral("store"), QString::fromUtf8(sql));
      return rows ? rows->trimmed() : QStringLiteral("error: ") + rows.error().message();
    };
    QVERIFY(run("INSERT INTO customer (customer_no, email) VALUES (1, 'a@x')").isEmpty());
    QCOMPARE(run("INSERT INTO product (id, customer_id, price) VALUES (1, 1, 0.5)"), QString());
    QCOMPARE(run("SELECT amount FROM stacked"), QString());
    QCOMPARE(run("CALL raise_all(4)"), QString());
    QCOMPARE(run("SELECT GROUP_CONCAT(line ORDER BY n) FROM journal"), QStringLiteral("1.00>5.00,a@x:5.00"));
    QCOMPARE(run("SELECT spent(1)"), QStringLiteral("5.00"));
    QCOMPARE(run("SELECT amount FROM plain"), QStringLiteral("5.00"));
    QCOMPARE(run("SELECT n FROM derived"), QStringLiteral("1"));
  }
};

QTEST_GUILESS_MAIN(TestConvertRules)
#include "test_convert_rules.moc"
