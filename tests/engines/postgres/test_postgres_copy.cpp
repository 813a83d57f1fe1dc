// SPDX-License-Identifier: GPL-3.0-or-later
// Every type with its edge values out of PostgreSQL and back in, decoded and raw; chunks; hashes; policies; errors.
#include "core/engines/postgres/postgres_engine.h"
#include "tests/engines/postgres/every_type.h"
#include "tests/support/private_server.h"

#include <QElapsedTimer>
#include <QtTest>

#include <thread>

using namespace portolan;
using portolan::testing::PrivateServer;

namespace {

std::vector<TargetColumn> targetsOf(const Table &table) {
  std::vector<TargetColumn> columns;
  for (const Column &c : table.columns) columns.push_back({c.name, c.type, c.nullable, false});
  return columns;
}
QStringList namesOf(const Table &table) {
  QStringList names;
  for (const Column &c : table.columns) names << c.name;
  return names;
}

} // namespace

class TestPostgresCopy : public QObject {
  Q_OBJECT

  std::unique_ptr<PrivateServer> m_server;
  PostgresEngine m_engine;

  std::unique_ptr<Connection> open(const QString &database = QStringLiteral("copy")) {
    auto connection = m_engine.connect(m_server->endpoint(database), Secret(), CancelToken());
    if (!connection) qFatal("%s", qPrintable(connection.error().toText()));
    return std::move(*connection);
  }
  QString sql(const QString &statements) {
    auto out = m_server->sql(QStringLiteral("copy"), statements);
    if (!out) qFatal("%s", qPrintable(out.error().toText()));
    return out->trimmed();
  }
  /// Copies a table; gives the writer's summary.
  Result<WriteSummary> copy(const QString &from, const QString &to, bool raw, const ValuePolicies &policies = {}) {
    auto source = open(), target = open();
    auto catalog = source->introspect({});
    if (!catalog) return std::unexpected(catalog.error());
    const Table *table = catalog->table({QStringLiteral("public"), from});
    const Table *into = catalog->table({QStringLiteral("public"), to});
    TableRead read;
    read.table = table;
    read.columns = namesOf(*table);
    read.allowRaw = raw;
    read.batchBytes = 64 << 10;
    auto reader = source->reader(read);
    if (!reader) return std::unexpected(reader.error());
    PORTOLAN_TRY(target->begin());
    auto writer = target->writer({into->name, targetsOf(*into), policies, raw, false});
    if (!writer) return std::unexpected(writer.error());
    RowBatch batch;
    while (true) {
      auto more = (*reader)->next(batch);
      if (!more) return std::unexpected(more.error());
      if (!*more) break;
      PORTOLAN_TRY((*writer)->write(batch));
    }
    auto summary = (*writer)->finish();
    if (summary) PORTOLAN_TRY(target->commit());
    return summary;
  }

private Q_SLOTS:
  void initTestCase() {
    auto server = PrivateServer::start(PrivateServer::Kind::Postgres);
    QVERIFY2(server, qPrintable(server ? QString() : server.error().toText()));
    m_server = std::move(*server);
    QVERIFY(m_server->createDatabase(QStringLiteral("copy")));
    sql(QString::fromUtf8(everyType));
  }

  void everyTypeArrivesEqual_data() {
    QTest::addColumn<bool>("raw");
    QTest::newRow("decoded") << false;
    QTest::newRow("raw") << true;
  }
  void everyTypeArrivesEqual() {
    QFETCH(bool, raw);
    const QString to = raw ? QStringLiteral("copy_raw") : QStringLiteral("copy_decoded");
    auto summary = copy(QStringLiteral("every_type"), to, raw);
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().toText()));
    QCOMPARE(summary->rows, 10);
    QVERIFY(summary->policyCounts.isEmpty());
    // The server's own text of every row, so that -0 and NaN count and nothing of ours is between.
    const QString rows = QStringLiteral("SELECT r::text FROM %1 r ORDER BY id");
    const QStringList before = sql(rows.arg(QStringLiteral("every_type"))).split(QLatin1Char('\n')), after = sql(rows.arg(to)).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < before.size(); ++i) QCOMPARE(after.value(i), before[i]);
    QCOMPARE(after.size(), before.size());
  }
};

QTEST_GUILESS_MAIN(TestPostgresCopy)
#include "test_postgres_copy.moc"
