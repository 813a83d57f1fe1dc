// SPDX-License-Identifier: GPL-3.0-or-later
// Conversion to and from SQLite, judged by execution: each probe of tests/golden/probes/sqlite runs on its source, its conversion on
// the target, and both give the same rows, or the conversion said that it would not. A line is one query; a line with ! is
// statements (" $$ " between them) and after " => " the query that looks at what they did.
// PORTOLAN_PROBES=all lists every probe that is not the same.
#include "tests/e2e/cli_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace portolan;
using namespace portolan::testing;

namespace {

struct Probe {
  QStringList statements; ///< the last one is the query
  bool changes = false;
  [[nodiscard]] QString text() const { return statements.join(QStringLiteral(" $$ ")); }
};

struct Converted { QStringList targets; bool reported = false; QStringList findings; };

QString cell(QString c) {
  static const QRegularExpression number(QStringLiteral("^-?\\d+(\\.\\d+)?(e[+-]?\\d+)?$")), moment(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)( \\d\\d:\\d\\d:\\d\\d)?(\\.0+)?(\\+00)?$"));
  c = c.trimmed();
  if (c == QLatin1String("t") || c == QLatin1String("true")) return QStringLiteral("1");
  if (c == QLatin1String("f") || c == QLatin1String("false")) return QStringLiteral("0");
  if (number.match(c).hasMatch()) {
    QString text = QString::number(c.toDouble(), 'f', 5);
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
  }
  if (const auto m = moment.match(c); m.hasMatch()) return m.captured(1) + (m.captured(2) == QLatin1String(" 00:00:00") ? QString() : m.captured(2));
  if (c.startsWith(QLatin1Char('{')) || c.startsWith(QLatin1Char('['))) {
    const QJsonDocument document = QJsonDocument::fromJson(c.toUtf8());
    if (!document.isNull()) return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
  }
  return c;
}

QString normal(const QString &rows) {
  QStringList lines;
  for (const QString &line : rows.split(QLatin1Char('\n'))) {
    if (line.trimmed().isEmpty()) continue;
    QStringList cells;
    for (const QString &c : line.split(QLatin1Char('\t'))) cells << cell(c);
    lines << cells.join(QLatin1Char('|'));
  }
  return lines.join(QLatin1Char('\n'));
}

} // namespace

class SqliteProbes : public QObject {
  Q_OBJECT

private:
  enum class Side { Sqlite, Maria, Postgres };
  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  QTemporaryDir m_folder;
  int m_runs = 0;

  static QString file(const QString &name) { return QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/golden/probes/sqlite/") + name; }
  static QString read(const QString &path) {
    QFile f(path);
    return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
  }
  static std::vector<Probe> probes(const QString &name) {
    std::vector<Probe> all;
    for (const QString &line : read(file(name)).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
      if (line.startsWith(QLatin1Char('#'))) continue;
      Probe probe;
      probe.changes = line.startsWith(QLatin1Char('!'));
      if (probe.changes) {
        const qsizetype arrow = line.lastIndexOf(QLatin1String(" => "));
        probe.statements = line.mid(1, arrow - 1).split(QStringLiteral(" $$ "));
        probe.statements << line.mid(arrow + 4);
      } else probe.statements << line;
      all.push_back(std::move(probe));
    }
    return all;
  }

  QString url(Side side, const QString &database) const {
    switch (side) {
    case Side::Sqlite: return QStringLiteral("sqlite://") + m_folder.filePath(database + QStringLiteral(".db"));
    case Side::Maria: return m_maria->url(database);
    case Side::Postgres: return m_postgres->url(database);
    }
    return {};
  }
  static QString dialect(Side side) { return side == Side::Sqlite ? QStringLiteral("sqlite") : side == Side::Maria ? QStringLiteral("mariadb") : QStringLiteral("postgres"); }

  /// One client session; errors of single statements leave their rows empty.
  QString session(Side side, const QString &database, const QString &script) const {
    QProcess process;
    QString prefix;
    switch (side) {
    case Side::Sqlite:
      process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), m_folder.filePath(database + QStringLiteral(".db"))});
      prefix = QStringLiteral(".mode list\n.separator \"\\t\"\n.nullvalue NULL\n");
      break;
    case Side::Maria:
      process.start(QStringLiteral("mariadb"), {QStringLiteral("--no-defaults"), QStringLiteral("-h127.0.0.1"), QStringLiteral("-P%1").arg(m_maria->port()), QStringLiteral("-u") + m_maria->user(), QStringLiteral("-N"), QStringLiteral("-B"), QStringLiteral("-r"), QStringLiteral("--force"), QStringLiteral("--default-character-set=utf8mb4"), database});
      prefix = QStringLiteral("SET time_zone = '+00:00';\n");
      break;
    case Side::Postgres:
      process.start(QStringLiteral("psql"), {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_postgres->port()), QStringLiteral("-U"), m_postgres->user(), QStringLiteral("-d"), database, QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("\t"), QStringLiteral("-P"), QStringLiteral("null=NULL")});
      prefix = QStringLiteral("SET search_path = %1, public; SET timezone = 'UTC'; SET statement_timeout = '5s';\n\\set ON_ERROR_ROLLBACK on\n").arg(database);
      break;
    }
    if (!process.waitForStarted()) return QStringLiteral("no client");
    process.write((prefix + script).toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(120000);
    return QString::fromUtf8(process.readAllStandardOutput());
  }

  static QString statementText(Side side, const QString &text) { return side == Side::Maria && text.startsWith(QLatin1String("CREATE TRIGGER")) ? QStringLiteral("DELIMITER //\n%1//\nDELIMITER ;\n").arg(text) : text + QStringLiteral(";\n"); }

  /// What each probe's query gives.
  std::vector<QString> execute(Side side, const QString &database, const std::vector<Probe> &all) {
    QString script;
    for (std::size_t i = 0; i < all.size(); ++i) {
      script += QStringLiteral("SELECT '@@@%1';\n").arg(i);
      const bool restore = all[i].changes;
      if (restore && side == Side::Maria) // definitions would end a transaction
        script += QStringLiteral("DROP VIEW IF EXISTS v1; DROP TRIGGER IF EXISTS t1; DROP TRIGGER IF EXISTS t2; DROP TRIGGER IF EXISTS t3; DROP TRIGGER IF EXISTS t4; DROP TRIGGER IF EXISTS t5; DELETE FROM orders; DELETE FROM people; INSERT INTO people SELECT * FROM old_people; INSERT INTO orders SELECT * FROM old_orders;\n");
      else if (restore) script += QStringLiteral("BEGIN;\n");
      for (const QString &s : all[i].statements)
        if (!s.isEmpty()) script += statementText(side, s);
      if (restore && side != Side::Maria) script += QStringLiteral("ROLLBACK;\n");
    }
    std::vector<QString> results(all.size());
    for (const QString &part : session(side, database, script).split(QStringLiteral("@@@")).mid(1)) {
      const qsizetype end = part.indexOf(QLatin1Char('\n'));
      const std::size_t i = part.left(end).toULong();
      if (i < results.size()) results[i] = normal(part.mid(end + 1));
    }
    return results;
  }

  std::vector<Converted> convert(Side from, Side to, const QString &database, const std::vector<Probe> &all) {
    QProcess process;
    process.start(cliPath(), {QStringLiteral("convert"), QStringLiteral("--from"), QStringLiteral("-"), QStringLiteral("--from-dialect"), dialect(from), QStringLiteral("--to-dialect"), dialect(to), QStringLiteral("--catalog"), url(from, database), QStringLiteral("--json")});
    for (const Probe &probe : all)
      for (const QString &s : probe.statements) process.write(s.toUtf8() + "\n$$\n");
    process.closeWriteChannel();
    process.waitForFinished(60000);
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    std::vector<Converted> out;
    qsizetype line = 0;
    for (const Probe &probe : all) {
      Converted one;
      for (qsizetype i = 0; i < probe.statements.size(); ++i) {
        const QJsonObject o = QJsonDocument::fromJson(lines.value(line++)).object();
        one.targets << o[QLatin1String("target")].toString();
        for (const QJsonValue &f : o[QLatin1String("findings")].toArray()) {
          const QString severity = f[QLatin1String("severity")].toString();
          one.findings << f[QLatin1String("id")].toString() + QLatin1Char(' ') + f[QLatin1String("message")].toString();
          one.reported = one.reported || severity == QLatin1String("warning") || severity == QLatin1String("error");
        }
      }
      out.push_back(std::move(one));
    }
    return out;
  }

  static void snapshot(QString &script) { script += QStringLiteral("CREATE TABLE old_people AS SELECT * FROM people; CREATE TABLE old_orders AS SELECT * FROM orders;\n"); }

private Q_SLOTS:
  void initTestCase() {
    START_SERVERS(m_maria, m_postgres);
  }

  void pairs_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("atLeast"); // percent that give the same rows
    QTest::newRow("mysql_to_sqlite") << static_cast<int>(Side::Maria) << static_cast<int>(Side::Sqlite) << 85;
    QTest::newRow("postgres_to_sqlite") << static_cast<int>(Side::Postgres) << static_cast<int>(Side::Sqlite) << 80;
    QTest::newRow("sqlite_to_postgres") << static_cast<int>(Side::Sqlite) << static_cast<int>(Side::Postgres) << 85;
    QTest::newRow("sqlite_to_mysql") << static_cast<int>(Side::Sqlite) << static_cast<int>(Side::Maria) << 85;
  }
  void pairs() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, atLeast);
    const Side source = static_cast<Side>(from), target = static_cast<Side>(to);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const std::vector<Probe> all = probes(name + QStringLiteral(".sql"));
    QVERIFY2(!all.empty(), "the probes of this pair are missing");
    QString fixture = read(file(QStringLiteral("fixture_%1.sql").arg(source == Side::Maria ? QStringLiteral("mysql") : dialect(source))));
    if (source == Side::Maria || target == Side::Maria) VERIFY_OK(m_maria->createDatabase(name));
    if (source == Side::Postgres || target == Side::Postgres) VERIFY_OK(m_postgres->createDatabase(name));
    if (source == Side::Postgres) fixture.prepend(QStringLiteral("CREATE SCHEMA %1; SET search_path = %1;\n").arg(name));
    session(source, name, fixture);
    const QString targetName = name;
    if (target == Side::Sqlite && source == Side::Sqlite) return;
    const CliResult moved = runCli({QStringLiteral("migrate"), QStringLiteral("--from"), url(source, name), QStringLiteral("--to"), url(target, targetName), QStringLiteral("--quiet"), QStringLiteral("--run-dir"), m_folder.filePath(QStringLiteral("run%1").arg(++m_runs))});
    VERIFY_EXIT(moved, 0);
    QString old;
    snapshot(old);
    if (source == Side::Maria) session(source, name, old);
    if (target == Side::Maria) session(target, name, old);
    const std::vector<Converted> converted = convert(source, target, name, all);
    std::vector<Probe> there;
    for (std::size_t i = 0; i < all.size(); ++i) there.push_back({converted[i].targets, all[i].changes});
    const std::vector<QString> expected = execute(source, name, all), actual = execute(target, targetName, there);
    int same = 0, reported = 0, silent = 0;
    QStringList nothing; // a probe that fails on its own source proves nothing
    const bool list = qEnvironmentVariableIsSet("PORTOLAN_PROBES");
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (expected[i].isEmpty()) nothing << all[i].text();
      if (expected[i] == actual[i]) {
        ++same;
        continue;
      }
      ++(converted[i].reported ? reported : silent);
      if (!converted[i].reported || list)
        qInfo().noquote() << (converted[i].reported ? "reported:" : "SILENT:") << all[i].text() << "\n  =>" << converted[i].targets.join(QStringLiteral(" $$ ")) << "\n  source:" << QString(expected[i]).replace(QLatin1Char('\n'), QLatin1String(" / ")).left(300) << "\n  target:" << QString(actual[i]).replace(QLatin1Char('\n'), QLatin1String(" / ")).left(300)
                          << "\n  " << converted[i].findings.join(QStringLiteral("; "));
    }
    qInfo("%s: %zu probes, %d the same (%d %%), %d reported, %d silent", qPrintable(name), all.size(), same, same * 100 / static_cast<int>(all.size()), reported, silent);
    QVERIFY2(nothing.isEmpty(), qPrintable(QStringLiteral("the source gives nothing for:\n") + nothing.join(QLatin1Char('\n'))));
    QCOMPARE(silent, 0);
    QVERIFY(same * 100 >= atLeast * static_cast<int>(all.size()));
  }
};

QTEST_GUILESS_MAIN(SqliteProbes)
#include "test_sqlite_probes.moc"
