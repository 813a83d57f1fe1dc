// SPDX-License-Identifier: GPL-3.0-or-later
// Whole databases there and back: what a conversion made is converted again, loaded, and must prove equal on both servers.
#include "tests/e2e/cli_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace portolan;
using namespace portolan::testing;

namespace {

struct Counts { int proved = 0, all = 0; };

/// What `prove` says, by kind; a function and a procedure are both routines.
QMap<QString, Counts> counts(const QString &lines) {
  QMap<QString, Counts> byKind;
  for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    const QJsonObject o = QJsonDocument::fromJson(line.toUtf8()).object();
    if (o.isEmpty()) continue;
    const QString kind = o[QLatin1String("kind")].toString();
    Counts &c = byKind[kind == QLatin1String("function") || kind == QLatin1String("procedure") ? QStringLiteral("routine") : kind];
    ++c.all;
    c.proved += o[QLatin1String("verdict")].toString() == QLatin1String("proved") ? 1 : 0;
  }
  return byKind;
}

} // namespace

class TestRoundTrip : public QObject {
  Q_OBJECT
  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  const QString m_data = QStringLiteral(PORTOLAN_SOURCE_DIR "/../shared/data/");
  QTemporaryDir m_run;
  int m_runs = 0;

  CliResult migrate(const QString &from, const QString &to, const QStringList &more = {}) {
    return runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--from"), from, QStringLiteral("--to"), to, QStringLiteral("--validate"), QStringLiteral("full"), QStringLiteral("--quiet"), QStringLiteral("--run-dir"),
                              m_run.filePath(QString::number(++m_runs))} + more);
  }
  CliResult prove(const QString &from, const QString &to, const QStringList &more = {}) {
    return runCli(QStringList{QStringLiteral("prove"), QStringLiteral("--from"), from, QStringLiteral("--to"), to, QStringLiteral("--json"), QStringLiteral("--cases-per-routine"), QStringLiteral("6")} + more);
  }
  void expect(const CliResult &result, const QMap<QString, int> &wanted) {
    const auto found = counts(result.out);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
      const Counts c = found.value(it.key());
      QVERIFY2(c.proved == it.value() && c.all == it.value(), (QStringLiteral("%1 of %2 %3s proved, %4 expected\n").arg(c.proved).arg(c.all).arg(it.key()).arg(it.value()).toUtf8() + describe(result)).constData());
    }
  }

private Q_SLOTS:
  void initTestCase() { START_SERVERS(m_maria, m_postgres); }

  void sakila() {
    if (!QFile::exists(m_data + QStringLiteral("sakila-mysql-schema.sql"))) QSKIP("../shared/data is not there: Sakila is not tried");
    VERIFY_OK(m_maria->runFile({}, m_data + QStringLiteral("sakila-mysql-schema.sql")));
    VERIFY_OK(m_maria->runFile(QStringLiteral("sakila"), m_data + QStringLiteral("sakila-mysql-data.sql")));
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("sakila")));
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("back")));
    VERIFY_EXIT(migrate(m_maria->url(QStringLiteral("sakila")), m_postgres->url(QStringLiteral("sakila"))), 0);
    VERIFY_EXIT(migrate(m_postgres->url(QStringLiteral("sakila")), m_maria->url(QStringLiteral("back")), {QStringLiteral("--include"), QStringLiteral("sakila.%")}), 0);
    // 15 triggers stand in for ON UPDATE CURRENT_TIMESTAMP.
    expect(prove(m_postgres->url(QStringLiteral("sakila")), m_maria->url(QStringLiteral("back")), {QStringLiteral("--only"), QStringLiteral("sakila.%")}),
           {{QStringLiteral("view"), 7}, {QStringLiteral("routine"), 6}, {QStringLiteral("trigger"), 21}});
    // What came back does what was there at first.
    expect(prove(m_maria->url(QStringLiteral("sakila")), m_maria->url(QStringLiteral("back"))), {{QStringLiteral("view"), 7}, {QStringLiteral("routine"), 6}, {QStringLiteral("trigger"), 6}});
  }

  /// The tables that each side was made for go to the other engine and come back; `--validate full` compares every value.
  void chinook() {
    if (!QFile::exists(m_data + QStringLiteral("chinook-mysql.sql"))) QSKIP("../shared/data is not there: Chinook is not tried");
    VERIFY_OK(m_maria->runFile({}, m_data + QStringLiteral("chinook-mysql.sql")));
    VERIFY_OK(m_postgres->runFile(QStringLiteral("postgres"), m_data + QStringLiteral("chinook-postgres.sql")));
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("from_maria")));
    for (const char *name : {"from_postgres", "there_and_back"}) VERIFY_OK(m_maria->createDatabase(QLatin1String(name)));
    VERIFY_EXIT(migrate(m_maria->url(QStringLiteral("Chinook")), m_postgres->url(QStringLiteral("from_maria"))), 0);
    VERIFY_EXIT(migrate(m_postgres->url(QStringLiteral("from_maria")), m_maria->url(QStringLiteral("there_and_back")), {QStringLiteral("--include"), QStringLiteral("chinook.%")}), 0);
    VERIFY_EXIT(migrate(m_postgres->url(QStringLiteral("chinook")), m_maria->url(QStringLiteral("from_postgres")), {QStringLiteral("--include"), QStringLiteral("public.%")}), 0);
    const QString sums = QStringLiteral("SELECT COUNT(*), SUM(milliseconds), SUM(unit_price), SUM(bytes) FROM track");
    const QString plain = QString(sums).replace(QLatin1String("unit_price"), QLatin1String("unitprice"));
    const QString there = m_maria->sql(QStringLiteral("there_and_back"), plain).value_or(QStringLiteral("error"));
    QCOMPARE(there, m_maria->sql(QStringLiteral("Chinook"), QString(plain).replace(QLatin1String("FROM track"), QLatin1String("FROM `Track`"))).value_or(QString()));
    QCOMPARE(m_maria->sql(QStringLiteral("from_postgres"), sums).value_or(QStringLiteral("error")), there);
  }

  /// The project's own corpus for this direction.
  void library() {
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("library")));
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("library")));
    VERIFY_OK(m_postgres->runFile(QStringLiteral("library"), QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/prove/library_postgres.sql")));
    VERIFY_EXIT(migrate(m_postgres->url(QStringLiteral("library")), m_maria->url(QStringLiteral("library")), {QStringLiteral("--include"), QStringLiteral("public.%")}), 0);
    expect(prove(m_postgres->url(QStringLiteral("library")), m_maria->url(QStringLiteral("library")), {QStringLiteral("--only"), QStringLiteral("public.%")}),
           {{QStringLiteral("view"), 13}, {QStringLiteral("routine"), 12}, {QStringLiteral("trigger"), 5}});
  }

  /// What MariaDB refuses in a table and PostgreSQL takes: it is kept another way, or named; never a table that cannot be made.
  void constraints() {
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("staff")));
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("staff")));
    VERIFY_OK(m_postgres->sql(QStringLiteral("staff"), QStringLiteral(
      "CREATE TABLE person (id integer PRIMARY KEY, name text NOT NULL, born date, CONSTRAINT of_age CHECK (born <= now() - interval '18 years'));"
      "CREATE TABLE badge (id bigint PRIMARY KEY, person_id bigint NOT NULL REFERENCES person (id) ON DELETE CASCADE, other_id bigint REFERENCES badge (id));"
      "CREATE TABLE lending (badge_id integer REFERENCES badge (id), note varchar(20));"
      "CREATE FUNCTION known(word text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT word <> 'none' $$;"
      "CREATE TABLE tool (id integer PRIMARY KEY, name text CONSTRAINT well_known CHECK (known(name)), colour text CONSTRAINT some_colour CHECK (lower(colour) <> 'none'));"
      "CREATE FUNCTION lower(words text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT array_agg(lower(w)) FROM unnest(words) w $$;"
      "INSERT INTO person VALUES (1, 'Ada', '1970-01-01'), (2, 'Bo', NULL); INSERT INTO badge VALUES (5000000000, 1, NULL), (2, 1, 5000000000); INSERT INTO lending VALUES (2, 'x'); INSERT INTO tool VALUES (1, 'saw', 'red')")));
    const QString findings = m_run.filePath(QStringLiteral("staff.json"));
    VERIFY_EXIT(runCli({QStringLiteral("convert"), QStringLiteral("--from"), m_postgres->url(QStringLiteral("staff")), QStringLiteral("--to-dialect"), QStringLiteral("mariadb"), QStringLiteral("--findings"), findings, QStringLiteral("--out"), m_run.filePath(QStringLiteral("staff.sql"))}), 0);
    QFile file(findings);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray told = file.readAll();
    for (const char *number : {"PTN-2037", "PTN-2038", "PTN-2012"}) QVERIFY2(told.contains(number), number);
    VERIFY_EXIT(migrate(m_postgres->url(QStringLiteral("staff")), m_maria->url(QStringLiteral("staff")), {QStringLiteral("--include"), QStringLiteral("public.%")}), 0);
    const auto refused = [&](const char *statement) { return !m_maria->sql(QStringLiteral("staff"), QLatin1String(statement)); };
    QVERIFY(refused("INSERT INTO person VALUES (3, 'Cy', CURRENT_DATE)"));
    QVERIFY(refused("UPDATE person SET born = CURRENT_DATE WHERE id = 1"));
    QVERIFY(!refused("INSERT INTO person VALUES (4, 'Di', '1980-01-01'), (5, 'Ed', NULL)"));
    QVERIFY(!refused("UPDATE person SET born = '1981-01-01' WHERE id = 4"));
    QVERIFY(refused("INSERT INTO badge VALUES (7, 99, NULL)"));
    QVERIFY(!refused("INSERT INTO badge VALUES (7, 4, 5000000000)"));
    QVERIFY(refused("INSERT INTO lending VALUES (77, 'y')"));
    QVERIFY(!refused("INSERT INTO lending VALUES (5000000000, 'y')")); // as wide as what it refers to
    QVERIFY(refused("INSERT INTO tool VALUES (2, 'axe', 'NONE')"));
    expect(prove(m_postgres->url(QStringLiteral("staff")), m_maria->url(QStringLiteral("staff")), {QStringLiteral("--only"), QStringLiteral("public.%")}), {{QStringLiteral("routine"), 2}});
  }

  /// A database to another of its kind: nothing may be missing afterwards, whatever depends on what.
  void samePostgres() {
    for (const char *name : {"one", "two", "three"}) VERIFY_OK(m_postgres->createDatabase(QLatin1String(name)));
    VERIFY_OK(m_postgres->sql(QStringLiteral("one"), QStringLiteral(
      "CREATE FUNCTION known(word text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT word <> 'none' $$;"
      "CREATE DOMAIN word AS text CHECK (known(VALUE));"
      "CREATE TABLE tool (id integer NOT NULL, name word, size integer DEFAULT length('abc'), CONSTRAINT well_known CHECK (known(name)));"
      "CREATE SEQUENCE tool_id_seq; ALTER SEQUENCE tool_id_seq OWNED BY tool.id; ALTER TABLE tool ALTER id SET DEFAULT nextval('tool_id_seq'); ALTER TABLE tool ADD PRIMARY KEY (id);"
      "CREATE INDEX \"odd name\" ON tool (lower(name)) WHERE known(name);"
      "CREATE TABLE pay (id integer, day date NOT NULL, who text, UNIQUE (id, day)) PARTITION BY RANGE (day);"
      "CREATE TABLE pay_a PARTITION OF pay FOR VALUES FROM ('2024-01-01') TO ('2025-01-01'); CREATE TABLE pay_b PARTITION OF pay FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');"
      "CREATE INDEX pay_a_own ON pay_a (who); CREATE UNIQUE INDEX pay_by_day ON pay (day, id) INCLUDE (who);"
      "INSERT INTO tool (name) VALUES ('saw'), ('axe'); INSERT INTO pay VALUES (1, '2024-05-05', 'a'), (2, '2025-05-05', 'b')")));
    VERIFY_EXIT(migrate(m_postgres->url(QStringLiteral("one")), m_postgres->url(QStringLiteral("two"))), 0);
    VERIFY_EXIT(runCli({QStringLiteral("diff"), QStringLiteral("--from"), m_postgres->url(QStringLiteral("one")), QStringLiteral("--to"), m_postgres->url(QStringLiteral("two"))}), 0);
    const QString indexes = QStringLiteral("SELECT string_agg(c.relname || ' on ' || t.relname || ' ' || i.indisvalid, ', ' ORDER BY t.relname, i.indkey, c.relname) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname IN ('public', 'other') AND t.relname !~ '^portolan'");
    const QString there = m_postgres->sql(QStringLiteral("one"), indexes).value_or(QStringLiteral("error"));
    QCOMPARE(m_postgres->sql(QStringLiteral("two"), indexes).value_or(QString()), there);
    QVERIFY2(there.contains(QLatin1String("pay_a_own on pay_a true")), qPrintable(there));
    // Under another schema the indexes go with their tables.
    VERIFY_EXIT(migrate(m_postgres->url(QStringLiteral("one")), m_postgres->url(QStringLiteral("three")), {QStringLiteral("--target-schema"), QStringLiteral("other")}), 0);
    QCOMPARE(m_postgres->sql(QStringLiteral("three"), indexes).value_or(QString()), there);
  }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "test_round_trip.moc"
