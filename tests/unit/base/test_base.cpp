// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bounded_queue.h"
#include "core/base/cancel.h"
#include "core/base/secret.h"
#include "core/catalog/catalog.h"
#include "core/engines/api/endpoint.h"
#include "core/rows/row_batch.h"
#include "core/sql/dialect.h"

#include <QTest>
#include <thread>

using namespace portolan;

class TestBase : public QObject {
  Q_OBJECT

private slots:
  void errorsNameTheThingAndTheWayOut() {
    Error error = Error::target(QStringLiteral("Value does not fit"));
    error.withObject(QStringLiteral("shop.orders")).withColumn(QStringLiteral("total")).withValue(QStringLiteral("1e400")).withHint(QStringLiteral("Choose a policy"));
    const QString text = error.toText();
    for (const char *part : {"shop.orders", "total", "1e400", "Choose a policy"}) QVERIFY(text.contains(QLatin1String(part)));
    QCOMPARE(exitCodeFor(error), 5);
    QCOMPARE(exitCodeFor(Error::cancelled()), 130);
  }

  void cancelWakesAndForgets() {
    const CancelToken token;
    int woken = 0;
    {
      auto kept = token.onCancel([&] { ++woken; });
      auto dropped = token.onCancel([&] { woken += 100; });
      dropped.release();
      token.cancel();
      token.cancel();
    }
    QCOMPARE(woken, 1);
    QVERIFY(!token.check());
    auto late = token.onCancel([&] { ++woken; });
    QCOMPARE(woken, 2); // a wake-up registered too late runs at once
  }

  void queueIsBoundedInBytes() {
    BoundedQueue<int> queue(100);
    QVERIFY(queue.push(1, 5000)); // larger than the bound passes when empty
    std::atomic<bool> second{false};
    std::thread producer([&] { second = queue.push(2, 10); });
    QTest::qWait(30);
    QVERIFY(!second);
    QCOMPARE(*queue.pop(), 1);
    producer.join();
    QVERIFY(second);
    queue.finish();
    QCOMPARE(*queue.pop(), 2);
    QVERIFY(!queue.pop());
    queue.close();
    QVERIFY(!queue.push(3, 1));
  }

  void secretsDoNotPrint() {
    QString text;
    QDebug(&text) << Secret("S3cr3t!canary");
    QVERIFY(text.contains(QLatin1String("***")));
    QVERIFY(!text.contains(QLatin1String("canary")));
  }

  void endpointUrls_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("mysql") << "mysql://me@db.example:3307/shop?sslmode=require" << "mysql://me@db.example:3307/shop?sslmode=require";
    QTest::newRow("mariadb scheme") << "mariadb://me@h/d" << "mysql://me@h/d";
    QTest::newRow("encoded") << "postgres://a%40b@h/my%20db" << "postgres://a%40b@h/my%20db";
    QTest::newRow("sqlite") << "sqlite:///tmp/a.db" << "sqlite:///tmp/a.db";
    QTest::newRow("script") << "script:///tmp/a.sql?dialect=mysql" << "script:///tmp/a.sql?dialect=mysql";
    QTest::newRow("password") << "mysql://me:pw@h/d" << "";
    QTest::newRow("password option") << "mysql://me@h/d?password=x" << "";
    QTest::newRow("unknown scheme") << "oracle://h/d" << "";
    QTest::newRow("no file") << "sqlite://" << "";
    QTest::newRow("port") << "mysql://h:99999/d" << "";
  }
  void endpointUrls() {
    QFETCH(QString, url);
    QFETCH(QString, canonical);
    const auto endpoint = Endpoint::fromUrl(url);
    QCOMPARE(endpoint ? endpoint->toUrl() : QString(), canonical);
    if (!endpoint) {
      QCOMPARE(endpoint.error().kind(), ErrorKind::Usage);
      QVERIFY(!endpoint.error().toText().contains(QLatin1String("pw")));
    }
  }

  void rowBatchKeepsEveryValue() {
    RowBatch batch;
    batch.shape({Physical::Int64, Physical::Text, Physical::Float64, Physical::Dynamic});
    batch.columns[0].appendInteger(INT64_MIN);
    batch.columns[1].appendBytes(std::string_view("a\0b", 3));
    batch.columns[2].appendReal(-0.0);
    batch.columns[3].appendBytes("x", Tag::Blob);
    batch.columns[0].appendNull();
    batch.columns[1].appendSpecial("infinity");
    batch.columns[2].appendReal(5e-324);
    batch.columns[3].appendDynamicReal(1.5);
    QCOMPARE(batch.rows(), std::size_t(2));
    QCOMPARE(batch.columns[0].integer(0), INT64_MIN);
    QVERIFY(batch.columns[1].view(0) == std::string_view("a\0b", 3));
    QVERIFY(std::signbit(batch.columns[2].real(0)));
    QVERIFY(batch.columns[1].tag(1) == Tag::Special);
    RowBatch copy;
    copy.shape({Physical::Int64, Physical::Text, Physical::Float64, Physical::Dynamic});
    for (std::size_t c = 0; c < 4; ++c) copy.columns[c].appendFrom(batch.columns[c], 1);
    QVERIFY(copy.columns[1].view(0) == "infinity");
    QCOMPARE(copy.columns[3].real(0), 1.5);
    const std::size_t before = batch.bytes();
    batch.clear();
    QVERIFY(before > 0 && batch.bytes() == 0 && batch.rows() == 0);
  }

  void quotingSurvivesNastyNames() {
    using sql::Dialect;
    QCOMPARE(sql::quoteIdentifier(Dialect::Postgres, QStringLiteral("a\"b")), QStringLiteral("\"a\"\"b\""));
    QCOMPARE(sql::quoteIdentifier(Dialect::MariaDb, QStringLiteral("a`b")), QStringLiteral("`a``b`"));
    QCOMPARE(sql::quoteLiteral(Dialect::Postgres, QStringLiteral("it's \\")), QStringLiteral("E'it''s \\\\'"));
    QCOMPARE(sql::quoteLiteral(Dialect::MariaDb, QStringLiteral("\\")), QStringLiteral("CONVERT(X'5c' USING utf8mb4)"));
  }

  void dependencyOrderPutsParentsFirst() {
    Catalog catalog;
    const auto add = [&](const char *name, const QStringList &parents) {
      Table table;
      table.name = {QStringLiteral("s"), QLatin1String(name)};
      for (const QString &parent : parents) {
        ForeignKey key;
        key.referenced = {QStringLiteral("s"), parent};
        table.foreignKeys.push_back(key);
      }
      catalog.tables.push_back(table);
    };
    add("c", {QStringLiteral("b")});
    add("a", {QStringLiteral("a")});
    add("b", {QStringLiteral("a")});
    add("x", {QStringLiteral("y")});
    add("y", {QStringLiteral("x")});
    QStringList names;
    for (const std::size_t i : dependencyOrder(catalog)) names << catalog.tables[i].name.name;
    QCOMPARE(names.size(), 5);
    QVERIFY(names.indexOf(QStringLiteral("a")) < names.indexOf(QStringLiteral("b")));
    QVERIFY(names.indexOf(QStringLiteral("b")) < names.indexOf(QStringLiteral("c")));
  }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
