// SPDX-License-Identifier: GPL-3.0-or-later
// The nasty-values matrix: edge values of every type that two engines can both hold, moved over every pair, compared by
// the validator and by an independent read of both sides with the engines' own clients.
#include "tests/e2e/cli_fixture.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

enum class Db { Maria, Postgres, Sqlite };
constexpr Db allDbs[] = {Db::Maria, Db::Postgres, Db::Sqlite};

QString nameOf(Db db) { return db == Db::Maria ? QStringLiteral("mariadb") : db == Db::Postgres ? QStringLiteral("postgres") : QStringLiteral("sqlite"); }

/// Literals from plain C strings.
struct Literals : QStringList {
  Literals() = default;
  Literals(std::initializer_list<const char *> texts) {
    for (const char *text : texts) append(QString::fromUtf8(text));
  }
};

/// A column with its type per engine (empty: the engine cannot hold it), its values as literals per source engine (one
/// text for all: `values`), and how each engine writes a value so that all agree (%1: the column).
struct Case {
  const char *name;
  const char *maria, *postgres, *sqlite;
  Literals values;               ///< for every source; literals that all engines read alike
  QMap<Db, QStringList> special; ///< instead of `values` for one source
  const char *readMaria, *readPostgres, *readSqlite;
};

constexpr const char *hexMaria = "LOWER(HEX(CONVERT(%1 USING utf8mb4)))";
constexpr const char *hexPostgres = "encode(convert_to(%1::text, 'UTF8'), 'hex')";
constexpr const char *hexSqlite = "lower(hex(%1))";

/// The same bytes as a text literal of each engine.
QString textLiteral(Db db, const QByteArray &utf8) {
  const QString hex = QString::fromLatin1(utf8.toHex());
  switch (db) {
  case Db::Maria: return QStringLiteral("CONVERT(X'%1' USING utf8mb4)").arg(hex);
  case Db::Postgres: return QStringLiteral("convert_from(decode('%1', 'hex'), 'UTF8')").arg(hex);
  case Db::Sqlite: return QStringLiteral("CAST(X'%1' AS TEXT)").arg(hex);
  }
  return {};
}
QString bytesLiteral(Db db, const QByteArray &bytes) {
  const QString hex = QString::fromLatin1(bytes.toHex());
  return db == Db::Postgres ? QStringLiteral("decode('%1', 'hex')").arg(hex) : QStringLiteral("X'%1'").arg(hex);
}

QMap<Db, QStringList> texts(const QList<QByteArray> &values) {
  QMap<Db, QStringList> all;
  for (const Db db : allDbs)
    for (const QByteArray &v : values) all[db] << textLiteral(db, v);
  return all;
}
QMap<Db, QStringList> blobs(const QList<QByteArray> &values) {
  QMap<Db, QStringList> all;
  for (const Db db : allDbs)
    for (const QByteArray &v : values) all[db] << bytesLiteral(db, v);
  return all;
}

QList<QByteArray> nastyTexts() {
  return {"", "plain", "tab\there", "new\nline", "carriage\rreturn", "back\\slash", "\\N", "\\.", "quote ' and \" and `", "pipe | and ~ tilde", "null", "NULL", "  leading and trailing  ",
          "S\xc3\xa3o Paulo", "\xe6\x9d\xb1\xe4\xba\xac", "\xf0\x9f\x98\x80\xf0\x9f\x8f\xb3\xef\xb8\x8f\xe2\x80\x8d\xf0\x9f\x8c\x88", "e\xcc\x81 combining", "\x01\x02\x1f", "2016-12-31 23:59:60", QByteArray(70000, 'x'), "1e5", "007", "0x1F", "{\"a\":1}"};
}

std::vector<Case> cases() {
  std::vector<Case> c;
  c.push_back({"tiny", "TINYINT", "smallint", "INTEGER", {"0", "-128", "127", "NULL"}, {}, "%1", "%1::text", "%1"});
  c.push_back({"int32", "INT", "integer", "INTEGER", {"0", "-2147483648", "2147483647", "NULL"}, {}, "%1", "%1::text", "%1"});
  c.push_back({"int64", "BIGINT", "bigint", "BIGINT", {"0", "-9223372036854775807", "9223372036854775807", "NULL"}, {}, "%1", "%1::text", "%1"});
  c.push_back({"uint64", "BIGINT UNSIGNED", "numeric(20,0)", "", {"0", "18446744073709551615", "9223372036854775808", "NULL"}, {}, "%1", "%1::text", "%1"});
  c.push_back({"decimal", "DECIMAL(12,2)", "numeric(12,2)", "", {"0", "-0.00", "9999999999.99", "-9999999999.99", "0.05", "NULL"}, {}, "%1", "%1::text", "CASE WHEN %1 IS NOT NULL THEN printf('%.2f', %1) END"});
  c.push_back({"decimal65", "DECIMAL(65,30)", "numeric(65,30)", "", {"99999999999999999999999999999999999.999999999999999999999999999999", "-99999999999999999999999999999999999.000000000000000000000000000001", "0.000000000000000000000000000001", "NULL"}, {}, "%1", "%1::text", "%1"});
  c.push_back({"double_", "DOUBLE", "double precision", "DOUBLE", {"0", "1e-300", "-1.7976931348623157e308", "0.1", "123456789.12345678", "1e-7", "16777217", "NULL"}, {}, "%1 = 0, IF(%1 IS NULL, NULL, FORMAT(LOG10(ABS(%1) + 1e-320), 6))", "%1 = 0", "%1 = 0"});
  c.push_back({"float_", "FLOAT", "real", "", {"0", "1.5", "-16777216", "3.40282e38", "0.1", "NULL"}, {}, "%1 = 1.5", "%1 = 1.5", "%1 = 1.5"});
  c.push_back({"bool_", "TINYINT(1)", "boolean", "BOOLEAN", {"TRUE", "FALSE", "NULL"}, {}, "%1", "%1::int::text", "%1"});
  c.push_back({"text_", "LONGTEXT", "text", "TEXT", {}, texts(nastyTexts()), hexMaria, hexPostgres, hexSqlite});
  c.push_back({"varchar_", "VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", "varchar(60)", "VARCHAR(60)", {}, texts({"", " ", "trailing   ", "\xf0\x9f\x98\x80", "a\\b\tc"}), hexMaria, hexPostgres, hexSqlite});
  c.push_back({"latin1_", "VARCHAR(60) CHARACTER SET latin1", "varchar(60)", "VARCHAR(60)", {}, texts({"", "Z\xc3\xbcrich", "\xe2\x82\xac euro", "\xc3\xbf"}), hexMaria, hexPostgres, hexSqlite});
  c.push_back({"char_", "CHAR(8)", "char(8)", "", {}, texts({"", "a", "12345678", "\xc3\xa9"}), hexMaria, "encode(convert_to(rtrim(%1::text), 'UTF8'), 'hex')", "lower(hex(rtrim(%1)))"});
  QByteArray all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  c.push_back({"blob_", "LONGBLOB", "bytea", "BLOB", {}, blobs({"", QByteArray(1, '\0'), all, QByteArray("\\x00'\"\n"), QByteArray(70000, '\xff')}), "LOWER(HEX(%1))", "encode(%1, 'hex')", "lower(hex(%1))"});
  c.push_back({"date_", "DATE", "date", "DATE", {"'1000-01-01'", "'9999-12-31'", "'2020-02-29'", "'1970-01-01'", "NULL"}, {}, "CAST(%1 AS CHAR)", "%1::text", "%1"});
  c.push_back({"datetime_", "DATETIME(6)", "timestamp(6)", "DATETIME", {"'1000-01-01 00:00:00.000001'", "'9999-12-31 23:59:59.999999'", "'2021-03-28 02:30:00.500000'", "'1969-12-31 23:59:59.999999'", "NULL"}, {}, "CAST(%1 AS CHAR)", "to_char(%1, 'YYYY-MM-DD HH24:MI:SS.US')", "substr(%1 || case when instr(%1, '.') then '' else '.' end || '000000', 1, 26)"});
  c.push_back({"time_", "TIME(6)", "", "", {"'-838:59:59.000000'", "'838:59:59.000000'", "'00:00:00.000001'", "'-00:00:01.500000'", "NULL"}, {}, "CAST(TRUNCATE(TIME_TO_SEC(%1), 0) AS SIGNED)", "trunc(extract(epoch FROM %1))::bigint::text", ""});
  c.push_back({"year_", "YEAR", "", "", {"1901", "2155", "0", "NULL"}, {}, "CAST(%1 AS SIGNED)", "%1::int::text", "%1"});
  c.push_back({"enum_", "ENUM('a','it''s','\xc3\xa9')", "", "", {"'a'", "'it''s'", "'\xc3\xa9'", "NULL"}, {}, hexMaria, hexPostgres, hexSqlite});
  c.push_back({"set_", "SET('x','y','z')", "", "", {"''", "'x,z'", "'x,y,z'", "NULL"}, {}, "LENGTH(%1)", "length(%1::text)::text", "length(%1)"});
  c.push_back({"bit_", "BIT(12)", "", "", {"b'0'", "b'101010101010'", "b'111111111111'", "NULL"}, {}, "LPAD(BIN(%1), 12, '0')", "%1::text", "%1"});
  c.push_back({"uuid_", "UUID", "uuid", "", {"'00000000-0000-0000-0000-000000000000'", "'ffffffff-ffff-ffff-ffff-ffffffffffff'", "'123e4567-e89b-12d3-a456-426614174000'", "NULL"}, {}, "CAST(%1 AS CHAR)", "%1::text", "%1"});
  c.push_back({"json_", "JSON", "jsonb", "", {"'{\"b\": 1, \"a\": [1.50, null, true]}'", "'[]'", "'\"text \\\\u00e9\"'", "NULL"}, {{Db::Postgres, Literals{"'{\"b\": 1, \"a\": [1.50, null, true]}'", "'[]'", "NULL"}}}, "JSON_EXTRACT(%1, '$.b')", "%1::jsonb->>'b'", "json_extract(%1, '$.b')"});
  c.push_back({"numeric_", "", "numeric", "", {"0", "-0", "123456789012345678901234567890.123456789", "1e-20", "NULL"}, {}, "1", "1", "1"});
  c.push_back({"interval_", "", "interval", "", {"'1 year 2 months 3 days 04:05:06.7'", "'-1 day'", "'0'", "NULL"}, {}, "1", "1", "1"});
  c.push_back({"array_", "", "text[]", "", {"'{a,\"b,c\",NULL}'", "'{}'", "NULL"}, {}, "1", "1", "1"});
  c.push_back({"dynamic_", "", "", "ANY_KIND", {"1", "-2.5", "'text'", "NULL"}, {}, "1", "1", "1"});
  return c;
}

const char *typeFor(const Case &c, Db db) { return db == Db::Maria ? c.maria : db == Db::Postgres ? c.postgres : c.sqlite; }
const char *readFor(const Case &c, Db db) { return db == Db::Maria ? c.readMaria : db == Db::Postgres ? c.readPostgres : c.readSqlite; }

} // namespace

class MatrixTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  QTemporaryDir m_folder;

  QString url(Db db, const QString &database) const {
    switch (db) {
    case Db::Maria: return m_maria->url(database);
    case Db::Postgres: return m_postgres->url(database);
    case Db::Sqlite: return QStringLiteral("sqlite://") + m_folder.filePath(database + QStringLiteral(".db"));
    }
    return {};
  }
  QString ask(Db db, const QString &database, const QString &statements) {
    if (db == Db::Sqlite) return sqliteShell(m_folder.filePath(database + QStringLiteral(".db")), statements).trimmed();
    auto result = (db == Db::Maria ? m_maria : m_postgres)->sql(database, statements);
    return result ? result->trimmed() : QStringLiteral("error: ") + result.error().toText();
  }
  void fresh(Db db, const QString &name) {
    switch (db) {
    case Db::Maria: ask(db, QStringLiteral("mysql"), QStringLiteral("DROP DATABASE IF EXISTS %1; CREATE DATABASE %1 CHARACTER SET utf8mb4").arg(name)); break;
    case Db::Postgres:
      ask(db, QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
      ask(db, QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1").arg(name));
      break;
    case Db::Sqlite: QFile::remove(m_folder.filePath(name + QStringLiteral(".db"))); break;
    }
  }

private Q_SLOTS:
  void initTestCase() {
    // a time zone with a DST gap, a strict and odd sql_mode: neither may touch a value
    auto m = PrivateServer::start(PrivateServer::Kind::MariaDb, {{QStringLiteral("sql_mode"), QStringLiteral("STRICT_TRANS_TABLES,NO_BACKSLASH_ESCAPES")}, {QStringLiteral("default_time_zone"), QStringLiteral("+05:30")}, {QStringLiteral("max_allowed_packet"), QStringLiteral("256M")}});
    VERIFY_OK(m);
    m_maria = std::move(*m);
    auto p = PrivateServer::start(PrivateServer::Kind::Postgres, {{QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")}});
    VERIFY_OK(p);
    m_postgres = std::move(*p);
  }

  void pair_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const Db from : allDbs)
      for (const Db to : allDbs) QTest::newRow(qPrintable(nameOf(from) + QStringLiteral(" to ") + nameOf(to))) << static_cast<int>(from) << static_cast<int>(to);
  }
  void pair() {
    QFETCH(int, from);
    QFETCH(int, to);
    const Db source = static_cast<Db>(from), target = static_cast<Db>(to);
    const QString sourceName = QStringLiteral("src"), targetName = QStringLiteral("dst");
    fresh(source, sourceName);
    fresh(target, targetName);
    std::vector<Case> moved;
    QString statements = source == Db::Maria ? QStringLiteral("SET NAMES utf8mb4;") : QString();
    for (const Case &c : cases()) {
      if (*typeFor(c, source) == '\0') continue;
      const QString table = QStringLiteral("t_") + QString::fromLatin1(c.name);
      statements += QStringLiteral("CREATE TABLE %1 (id INTEGER PRIMARY KEY, v %2);").arg(table, QString::fromUtf8(typeFor(c, source)));
      int id = 0;
      for (const QString &value : c.special.value(source, c.values)) statements += QStringLiteral("INSERT INTO %1 VALUES (%2, %3);\n").arg(table).arg(++id).arg(value);
      moved.push_back(c);
    }
    const QString made = ask(source, sourceName, statements);
    QVERIFY2(!made.contains(QLatin1String("rror")), made.toUtf8());
    const CliResult result = runCli({QStringLiteral("migrate"), QStringLiteral("--from"), url(source, sourceName), QStringLiteral("--to"), url(target, targetName), QStringLiteral("--validate"), QStringLiteral("full"),
                                     QStringLiteral("--target-schema"), target == Db::Maria ? targetName : QStringLiteral("public"), QStringLiteral("--quiet"), QStringLiteral("--run-dir"), m_folder.filePath(QStringLiteral("run-%1-%2").arg(from).arg(to))});
    VERIFY_EXIT(result, 0);
    for (const Case &c : moved) {
      const QString table = QStringLiteral("t_") + QString::fromLatin1(c.name);
      const auto read = [&](Db db, const QString &database) {
        const QString expression = QString::fromLatin1(readFor(c, db)).section(QStringLiteral(", IF("), 0, 0).replace(QStringLiteral("%1"), QStringLiteral("v"));
        QString text = ask(db, database, QStringLiteral("SELECT id, %1 FROM %2 ORDER BY id;").arg(expression, table));
        text.replace(QLatin1Char('\t'), QLatin1Char('|')).replace(QStringLiteral("|NULL"), QStringLiteral("|"));
        if (db == Db::Postgres) text.replace(QStringLiteral("|t\n"), QStringLiteral("|1\n")).replace(QStringLiteral("|f\n"), QStringLiteral("|0\n"));
        if (db == Db::Postgres && text.endsWith(QLatin1String("|f"))) text.replace(text.size() - 1, 1, QStringLiteral("0"));
        return text;
      };
      if (*readFor(c, source) == '\0' || *readFor(c, target) == '\0') continue;
      const QString here = read(source, sourceName), there = read(target, targetName);
      QVERIFY2(here == there && !here.isEmpty(), qPrintable(QStringLiteral("%1:\n%2\nis not\n%3").arg(QString::fromLatin1(c.name), here.left(2000), there.left(2000))));
    }
  }

  /// Values that the other side cannot hold stop the load, unless a policy says otherwise.
  void policies_data() {
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("policy");
    QTest::newRow("zero date") << QStringLiteral("DATETIME") << QStringLiteral("'0000-00-00 00:00:00'") << QStringLiteral("zero-date=null");
    QTest::newRow("zero day") << QStringLiteral("DATE") << QStringLiteral("'2020-00-00'") << QStringLiteral("zero-date=null");
    QTest::newRow("NUL byte") << QStringLiteral("VARCHAR(10)") << QStringLiteral("CONCAT('a', CHAR(0), 'b')") << QStringLiteral("nul-byte=clamp");
  }
  void policies() {
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, policy);
    fresh(Db::Maria, QStringLiteral("pol"));
    fresh(Db::Postgres, QStringLiteral("pol"));
    const QString made = ask(Db::Maria, QStringLiteral("pol"), QStringLiteral("SET sql_mode='ALLOW_INVALID_DATES'; CREATE TABLE t (id INT PRIMARY KEY, v %1); INSERT INTO t VALUES (1, NULL), (42, %2)").arg(column, value));
    QVERIFY2(!made.contains(QLatin1String("rror")), made.toUtf8());
    const QStringList base{QStringLiteral("migrate"), QStringLiteral("--from"), url(Db::Maria, QStringLiteral("pol")), QStringLiteral("--to"), url(Db::Postgres, QStringLiteral("pol")), QStringLiteral("--validate"), QStringLiteral("counts")};
    const QString tag = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
    const CliResult stopped = runCli(QStringList(base) << QStringLiteral("--run-dir") << m_folder.filePath(tag + QStringLiteral("-stop")));
    VERIFY_EXIT(stopped, 5);
    QVERIFY2(stopped.err.contains(QLatin1String("id=42")) && stopped.err.contains(QLatin1String("pol.t")), describe(stopped).constData());
    const CliResult allowed = runCli(QStringList(base) << QStringLiteral("--policy") << policy << QStringLiteral("--prepare") << QStringLiteral("drop") << QStringLiteral("--yes") << QStringLiteral("--run-dir") << m_folder.filePath(tag + QStringLiteral("-go")));
    VERIFY_EXIT(allowed, 0);
    QFile report(m_folder.filePath(tag + QStringLiteral("-go/report.json")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("\"values\": 1"));
  }
};

QTEST_GUILESS_MAIN(MatrixTest)
#include "test_matrix.moc"
