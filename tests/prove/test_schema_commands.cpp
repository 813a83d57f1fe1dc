// SPDX-License-Identifier: GPL-3.0-or-later
// assess, convert, apply and diff with the real program: from a script, without a server where none is needed.
#include "tests/e2e/cli_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace portolan;
using namespace portolan::testing;

namespace {

const char *const script = "CREATE TABLE author (id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY, name VARCHAR(60) NOT NULL, born DATE, KEY by_name (name));\n"
                           "CREATE TABLE book (id BIGINT AUTO_INCREMENT PRIMARY KEY, author_id INT UNSIGNED NOT NULL, title VARCHAR(200) NOT NULL, price DECIMAL(8,2) DEFAULT 0.00,\n"
                           "  FULLTEXT KEY words (title), CONSTRAINT book_author FOREIGN KEY (author_id) REFERENCES author (id));\n"
                           "CREATE VIEW titles AS SELECT b.title, a.name FROM book b JOIN author a ON a.id = b.author_id;\n"
                           "DELIMITER $$\n"
                           "CREATE PROCEDURE two_sets(OUT n INT)\nBEGIN\n  SELECT count(*) INTO n FROM book;\n  SELECT 1;\n  SELECT 2;\nEND$$\n"
                           "CREATE TRIGGER book_title BEFORE INSERT ON book FOR EACH ROW BEGIN SET NEW.title = trim(NEW.title); END$$\n"
                           "DELIMITER ;\n";

} // namespace

class TestSchemaCommands : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  std::unique_ptr<PrivateServer> m_maria, m_postgres;

  QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
  void write(const char *name, const QByteArray &text) const { QVERIFY(writeFile(path(name), text)); }
  QByteArray read(const char *name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

private Q_SLOTS:
  void initTestCase() {
    write("shop.sql", script);
    auto maria = PrivateServer::start(PrivateServer::Kind::MariaDb);
    VERIFY_OK(maria);
    m_maria = std::move(*maria);
    auto postgres = PrivateServer::start(PrivateServer::Kind::Postgres);
    VERIFY_OK(postgres);
    m_postgres = std::move(*postgres);
  }

  void assessesSeveralTargets() {
    const CliResult r = runCli({QStringLiteral("assess"), QStringLiteral("--from"), path("shop.sql"), QStringLiteral("--from-dialect"), QStringLiteral("mysql"), QStringLiteral("--to"), QStringLiteral("postgres,sqlite,mysql"), QStringLiteral("--report"), path("report")});
    VERIFY_EXIT(r, 0);
    const QJsonObject report = QJsonDocument::fromJson(read("report/report.json")).object();
    const QJsonArray targets = report[QLatin1String("targets")].toArray();
    QCOMPARE(targets.size(), 3);
    for (const QJsonValue &value : targets) {
      const QJsonObject storage = value[QLatin1String("storage")].toObject(), code = value[QLatin1String("code")].toObject();
      QCOMPARE(code[QLatin1String("total")].toInt(), 3);
      for (const QJsonObject &o : {storage, code})
        QCOMPARE(o[QLatin1String("automatic")].toInt() + o[QLatin1String("simple")].toInt() + o[QLatin1String("medium")].toInt() + o[QLatin1String("significant")].toInt(), o[QLatin1String("total")].toInt());
      const int level = value[QLatin1String("complexity")].toInt();
      QVERIFY(level >= 1 && level <= 10);
    }
    // To its own kind everything is automatic, to another one the procedure is not.
    QCOMPARE(targets[2][QLatin1String("hours")].toDouble(), 0.0);
    QVERIFY(targets[0][QLatin1String("hours")].toDouble() > 0);
    const QByteArray html = read("report/report.html"), pdf = read("report/report.pdf");
    QVERIFY(html.contains("<svg") && html.contains("PTN-6003") && !html.contains("<script") && !html.contains("http"));
    QVERIFY(pdf.startsWith("%PDF-1.4") && pdf.endsWith("%%EOF\n"));
    // The table of objects points at every object.
    const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref") + 10).trimmed().split('\n').first().toLongLong();
    QCOMPARE(pdf.mid(table, 4), QByteArray("xref"));
    const QList<QByteArray> lines = pdf.mid(table).split('\n');
    const int objects = lines[1].split(' ')[1].toInt();
    for (int i = 1; i < objects; ++i) QCOMPARE(pdf.mid(lines[2 + i].left(10).toLongLong(), QByteArray::number(i).size() + 6), QByteArray::number(i) + " 0 obj");
    QVERIFY(read("report/items.csv").contains("PTN-6003"));
    QVERIFY(read("report/action-items.csv").startsWith("Target,Action item,"));
    QCOMPARE(read("report/summary.csv").split('\n').first().count(','), 9);
    VERIFY_EXIT(runCli({QStringLiteral("assess"), QStringLiteral("--from"), path("shop.sql"), QStringLiteral("--from-dialect"), QStringLiteral("mysql"), QStringLiteral("--to"), QStringLiteral("postgres"), QStringLiteral("--fail-on"), QStringLiteral("1")}), 8);
    VERIFY_EXIT(runCli({QStringLiteral("assess"), QStringLiteral("--from"), path("shop.sql"), QStringLiteral("--to"), QStringLiteral("postgres")}), 1);
  }

  void assessesAListOfServers() {
    VERIFY_OK(m_maria->createDatabase(QStringLiteral("one")));
    VERIFY_OK(m_maria->runFile(QStringLiteral("one"), path("shop.sql")));
    write("servers.csv", QStringLiteral("name,url,password_env,to\nfirst,%1,,postgres\n\"second, gone\",mysql://nobody@127.0.0.1:1/x,,\"postgres,sqlite\"\n").arg(m_maria->url(QStringLiteral("one"))).toUtf8());
    const CliResult r = runCli({QStringLiteral("assess"), QStringLiteral("--servers"), path("servers.csv"), QStringLiteral("--report"), path("fleet")});
    VERIFY_EXIT(r, 4);
    QVERIFY(QFile::exists(path("fleet/first/report.html")));
    const QList<QByteArray> lines = read("fleet/servers.csv").trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith("first,"));
    QVERIFY(lines[3].startsWith("\"second, gone\","));
  }

  void tellsPlaceAndHelpOfAFinding() {
    const CliResult r = runCli({QStringLiteral("convert"), QStringLiteral("--from"), path("shop.sql"), QStringLiteral("--from-dialect"), QStringLiteral("mysql"), QStringLiteral("--to-dialect"), QStringLiteral("postgres"), QStringLiteral("--out"), path("pg.sql"), QStringLiteral("--findings"), path("findings.json")});
    VERIFY_EXIT(r, 0);
    bool found = false;
    for (const QJsonValue &value : QJsonDocument::fromJson(read("findings.json")).array()) {
      if (value[QLatin1String("id")].toString() != QLatin1String("PTN-6003") || value[QLatin1String("line")].toInt() != 4) continue;
      found = true; // "SELECT 1;" stands in the fourth line of the procedure
      QVERIFY(value[QLatin1String("targetLine")].toInt() > 1);
    }
    QVERIFY2(found, read("findings.json").constData());
    QVERIFY(read("pg.sql").contains("/* PTN-6003"));
    VERIFY_EXIT(runCli({QStringLiteral("convert"), QStringLiteral("--from"), path("shop.sql"), QStringLiteral("--from-dialect"), QStringLiteral("mysql"), QStringLiteral("--to-dialect"), QStringLiteral("postgres"), QStringLiteral("--out"), path("pg2.sql"), QStringLiteral("--no-review-comments")}), 0);
    QVERIFY(!read("pg2.sql").contains("/* PTN"));
    const CliResult help = runCli({QStringLiteral("help"), QStringLiteral("PTN-6003")});
    VERIFY_EXIT(help, 0);
    QVERIFY(help.out.contains(QLatin1String("PTN-6003")) && help.out.contains(QLatin1String("significant")));
    VERIFY_EXIT(runCli({QStringLiteral("help"), QStringLiteral("PTN-1")}), 1);
  }

  void stageFilesRunWithTheEnginesClient() {
    const QStringList from{QStringLiteral("convert"), QStringLiteral("--from"), m_maria->url(QStringLiteral("one")), QStringLiteral("--order"), QStringLiteral("stage"), QStringLiteral("--target-schema"), QStringLiteral("copy"), QStringLiteral("--to-dialect")};
    VERIFY_EXIT(runCli(from + QStringList{QStringLiteral("postgres"), QStringLiteral("--out"), path("pg-stages")}), 0);
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("stages")));
    for (const QString &file : QDir(path("pg-stages")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) VERIFY_OK(m_postgres->runFile(QStringLiteral("stages"), path("pg-stages/") + file));
    VERIFY_EXIT(runCli(from + QStringList{QStringLiteral("mariadb"), QStringLiteral("--out"), path("my-stages")}), 0);
    for (const QString &file : QDir(path("my-stages")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) VERIFY_OK(m_maria->runFile({}, path("my-stages/") + file));
    QCOMPARE(m_maria->sql({}, QStringLiteral("SELECT count(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = 'copy'")).value_or(QString()).trimmed(), QStringLiteral("1"));
    QCOMPARE(m_maria->sql({}, QStringLiteral("SELECT count(*) FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = 'copy'")).value_or(QString()).trimmed(), QStringLiteral("1"));
  }

  void appliesComparesAndMends() {
    VERIFY_OK(m_postgres->createDatabase(QStringLiteral("mend")));
    const QString to = m_postgres->url(QStringLiteral("mend"));
    CliResult r = runCli({QStringLiteral("apply"), path("pg-stages"), QStringLiteral("--to"), to, QStringLiteral("--dry-run")});
    VERIFY_EXIT(r, 0);
    QCOMPARE(m_postgres->sql(QStringLiteral("mend"), QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'copy'")).value_or(QString()).trimmed(), QStringLiteral("0"));
    VERIFY_EXIT(runCli({QStringLiteral("apply"), path("pg-stages"), QStringLiteral("--to"), to}), 0);
    const QStringList diff{QStringLiteral("diff"), QStringLiteral("--from"), m_maria->url(QStringLiteral("one")), QStringLiteral("--to"), to, QStringLiteral("--target-schema"), QStringLiteral("copy")};
    r = runCli(diff);
    VERIFY_EXIT(r, 0);
    VERIFY_OK(m_postgres->sql(QStringLiteral("mend"), QStringLiteral("DROP VIEW copy.titles; ALTER TABLE copy.book DROP COLUMN price; ALTER TABLE copy.author ALTER name TYPE varchar(10); ALTER TABLE copy.author ALTER name DROP NOT NULL; "
                                                                     "ALTER TABLE copy.author ADD extra int; CREATE TABLE copy.more (id int)")));
    r = runCli(diff + QStringList{QStringLiteral("--json"), QStringLiteral("--sql"), path("mend.sql")});
    VERIFY_EXIT(r, 7);
    QStringList found;
    for (const QString &line : r.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
      const QJsonObject o = QJsonDocument::fromJson(line.toUtf8()).object();
      found << QStringLiteral("%1 %2 %3").arg(o[QLatin1String("kind")].toString(), o[QLatin1String("aspect")].toString(), o[QLatin1String("part")].toString()).trimmed();
    }
    for (const char *wanted : {"missing view", "missing column price", "changed type name", "changed nullability name", "extra column extra", "extra table"})
      QVERIFY2(found.contains(QLatin1String(wanted)), (QByteArray(wanted) + '\n' + describe(r)).constData());
    QVERIFY(read("mend.sql").contains("-- DROP TABLE"));
    VERIFY_EXIT(runCli({QStringLiteral("apply"), path("mend.sql"), QStringLiteral("--to"), to, QStringLiteral("--one-transaction")}), 0);
    VERIFY_EXIT(runCli(diff + QStringList{QStringLiteral("--ignore"), QStringLiteral("extra")}), 0);
    VERIFY_EXIT(runCli(diff + QStringList{QStringLiteral("--ignore"), QStringLiteral("everything")}), 1);
    // What destroys needs consent; what fails in one transaction leaves nothing behind.
    write("drop.sql", "DROP TABLE copy.more;");
    VERIFY_EXIT(runCli({QStringLiteral("apply"), path("drop.sql"), QStringLiteral("--to"), to}), 1);
    VERIFY_EXIT(runCli({QStringLiteral("apply"), path("drop.sql"), QStringLiteral("--to"), to, QStringLiteral("--yes")}), 0);
    write("half.sql", "CREATE TABLE copy.half (id int); CREATE TABLE copy.half (id int);");
    r = runCli({QStringLiteral("apply"), path("half.sql"), QStringLiteral("--to"), to, QStringLiteral("--one-transaction")});
    VERIFY_EXIT(r, 5);
    QCOMPARE(m_postgres->sql(QStringLiteral("mend"), QStringLiteral("SELECT count(*) FROM pg_tables WHERE tablename = 'half'")).value_or(QString()).trimmed(), QStringLiteral("0"));
  }
};

QTEST_GUILESS_MAIN(TestSchemaCommands)
#include "test_schema_commands.moc"
