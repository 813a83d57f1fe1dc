// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_server.h"

#include <QTest>

using portolan::testing::PrivateServer;

/// The servers that every other test stands on: they start, answer, survive a crash and leave nothing behind.
class TestPrivateServer : public QObject {
  Q_OBJECT

private slots:
  void lifeCycle_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("postgres") << static_cast<int>(PrivateServer::Kind::Postgres);
    QTest::newRow("mariadb") << static_cast<int>(PrivateServer::Kind::MariaDb);
  }
  void lifeCycle() {
    QFETCH(int, kind);
    auto started = PrivateServer::start(static_cast<PrivateServer::Kind>(kind));
    QVERIFY2(started, started ? "" : qPrintable(started.error().toText()));
    auto server = std::move(*started);
    QVERIFY(server->createDatabase(QStringLiteral("shop")));
    QVERIFY(server->sql(QStringLiteral("shop"), QStringLiteral("CREATE TABLE t (id INT PRIMARY KEY, v VARCHAR(20)); INSERT INTO t VALUES (1, 'é');")));
    QCOMPARE(*server->sql(QStringLiteral("shop"), QStringLiteral("SELECT v FROM t")), QStringLiteral("é"));
    server->crash();
    QVERIFY(!server->sql(QStringLiteral("shop"), QStringLiteral("SELECT 1")));
    QVERIFY(server->restart());
    QCOMPARE(*server->sql(QStringLiteral("shop"), QStringLiteral("SELECT count(*) FROM t")), QStringLiteral("1"));
    const auto bad = server->sql(QStringLiteral("shop"), QStringLiteral("SELECT nothing FROM nowhere"));
    QVERIFY(!bad);
    QVERIFY(bad.error().message().contains(QStringLiteral("nowhere")));
    const QString folder = server->folder();
    QVERIFY(server->stop());
    server.reset();
    QVERIFY(!QFile::exists(folder));
  }
};

QTEST_GUILESS_MAIN(TestPrivateServer)
#include "test_private_server.moc"
