// SPDX-License-Identifier: GPL-3.0-or-later
// Transactions larger than memory on every way that they come out of a binary log: prepared XA rows, which wait on disk,
// and MySQL's compressed transactions and one-phase XA, whose events the test writes from the documented format.
#include "core/engines/mysql/mysql_engine.h"
#include "tests/engines/mysql/served_stream.h"
#include "tests/support/private_server.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <zstd.h>

using namespace portolan;
using namespace portolan::testing;

#define OK(expression) \
  do { auto &&okResult = (expression); QVERIFY2(okResult, okResult ? "" : qPrintable(okResult.error().toText())); } while (false)

namespace {

constexpr std::uint8_t Query = 2, Rotate = 4, FormatDescription = 15, Xid = 16, TableMap = 19, WriteRows = 30, Gtid = 33, XaPrepare = 38, TransactionPayload = 40, MariaGtid = 162;

std::string format() {
  std::string version = "8.0.36";
  version.resize(50, '\0');
  return binlogEvent(FormatDescription, little(4, 2) + version + little(0, 4) + '\x13' + std::string(41, '\0') + std::string(5, '\0'));
}
std::string gtid(int number, std::uint32_t at) { return binlogEvent(Gtid, '\1' + std::string(16, '\x11') + little(static_cast<std::uint64_t>(number), 8), at); }
std::string mariaGtid(int number, bool transactional, std::uint32_t at) { return binlogEvent(MariaGtid, little(static_cast<std::uint64_t>(number), 8) + little(0, 4) + (transactional ? '\4' : '\0') + little(0, 6), at); }
std::string rotate(const std::string &file) { return binlogEvent(Rotate, little(4, 8) + file); } // as a server writes it before the next file
std::string query(const std::string &text, std::uint32_t at) { return binlogEvent(Query, little(1, 4) + little(0, 4) + '\1' + little(0, 2) + little(0, 2) + "t" + '\0' + text, at); }
/// t.p(id INT, v VARBINARY(1000))
std::string tableMap(std::uint32_t at) {
  return binlogEvent(TableMap, little(77, 6) + little(1, 2) + std::string("\1t\0\1p\0\2\3\x0f\2", 10) + little(1000, 2) + '\2', at);
}
std::string rows(int from, int count, std::uint32_t at) {
  std::string body = little(77, 6) + little(1, 2) + little(2, 2) + std::string("\2\3", 2);
  for (int i = from; i < from + count; ++i) body += '\0' + little(static_cast<std::uint64_t>(i), 4) + little(900, 2) + std::string(900, static_cast<char>('a' + i % 26));
  return binlogEvent(WriteRows, body, at);
}
std::string xid(std::uint32_t at) { return binlogEvent(Xid, little(1, 8), at); }
std::string xaPrepare(bool onePhase, std::uint32_t at) { return binlogEvent(XaPrepare, std::string(1, onePhase ? '\1' : '\0') + little(1, 4) + little(2, 4) + little(0, 4) + "ab", at); }
std::string payload(const std::string &inner, std::uint32_t at) {
  std::string packed(ZSTD_compressBound(inner.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), inner.data(), inner.size(), 1));
  return binlogEvent(TransactionPayload, std::string("\2\1\0\3\x09\xfe", 6) + little(inner.size(), 8) + '\0' + packed, at);
}

/// Bytes of this process's nameless files below `folder`.
qint64 spilled(const QString &folder) {
  qint64 sum = 0;
  const QDir open(QStringLiteral("/proc/self/fd"));
  for (const QString &fd : open.entryList(QDir::Files | QDir::System)) {
    struct stat file{};
    if (QFile::symLinkTarget(open.filePath(fd)).contains(folder) && ::fstat(fd.toInt(), &file) == 0) sum += static_cast<qint64>(file.st_blocks) * 512;
  }
  return sum;
}

} // namespace

class TestMysqlLarge : public QObject {
  Q_OBJECT

  std::unique_ptr<PrivateServer> m_server;
  QTemporaryDir m_folder;
  MysqlEngine m_engine;

  QString sql(const QString &text) const {
    auto out = m_server->sql(QStringLiteral("t"), text);
    if (!out) qWarning("%s", qPrintable(out.error().toText()));
    return out.value_or(QStringLiteral("?"));
  }
  Position now() const {
    auto snapshot = m_engine.openSnapshot(m_server->endpoint(QStringLiteral("t")), Secret(), 1, nullptr, CancelToken());
    return snapshot ? snapshot->position : Position();
  }
  Result<std::unique_ptr<ChangeSource>> follow(const Position &start, int port = 0) const {
    CaptureOptions options;
    options.taskId = QStringLiteral("large");
    options.schemas << QStringLiteral("t");
    options.start = start;
    options.memoryBytes = 8u << 20; // slices of a megabyte of the log
    options.spillFolder = m_folder.filePath(QStringLiteral("spill"));
    Endpoint endpoint = m_server->endpoint(QStringLiteral("t"));
    if (port > 0) endpoint.port = port;
    return m_engine.changeSource(endpoint, Secret(), options, CancelToken());
  }
  /// What came, told shortly: "1:100-199" is a transaction of ids 100 to 199, "n:100-199" one that came in pieces, in their order,
  /// and "undone" says that the pieces before it are to be forgotten.
  struct Story { QStringList transactions; std::size_t largest = 0; qint64 mostSpilled = 0; Position end; };
  Result<Story> collect(ChangeSource &source, int transactions, int quietMillis = 20000) const {
    Story story;
    int pieces = 0, first = -1, last = -1;
    bool ordered = true;
    for (const Deadline end = deadlineIn(std::chrono::milliseconds(quietMillis)); story.transactions.size() < transactions && std::chrono::steady_clock::now() < end;) {
      auto batch = source.next(deadlineIn(std::chrono::milliseconds(200)));
      if (!batch) return std::unexpected(batch.error());
      story.largest = std::max(story.largest, batch->bytes());
      story.mostSpilled = std::max(story.mostSpilled, spilled(m_folder.path()));
      for (const ChangeTransaction &t : batch->transactions) {
        ++pieces;
        for (std::uint32_t i = t.firstChange; i < t.firstChange + t.changeCount; ++i) {
          const Change &c = batch->changes[i];
          const int id = static_cast<int>(batch->tables[c.table].after.columns[0].integer(static_cast<std::size_t>(c.after)));
          ordered = ordered && (first < 0 || id == last + 1);
          if (first < 0) first = id;
          last = id;
        }
        if (t.continues) continue;
        if (t.end.isEmpty()) {
          story.transactions << QStringLiteral("undone");
          pieces = 0;
          first = last = -1;
          continue;
        }
        story.transactions << QStringLiteral("%1:%2-%3%4").arg(pieces > 1 ? QStringLiteral("n") : QStringLiteral("1")).arg(first).arg(last).arg(ordered ? QString() : QStringLiteral(" mixed"));
        story.end = t.end;
        pieces = 0;
        first = last = -1;
        ordered = true;
      }
    }
    return story;
  }

private Q_SLOTS:
  void initTestCase() {
    auto server = PrivateServer::start(PrivateServer::Kind::MariaDb, {{QStringLiteral("binlog_checksum"), QStringLiteral("NONE")}});
    OK(server);
    m_server = std::move(*server);
    OK(m_server->createDatabase(QStringLiteral("t")));
    sql(QStringLiteral("CREATE TABLE p (id INT PRIMARY KEY, v VARBINARY(1000))"));
  }

  /// Rows of a prepared transaction wait on disk while others go on, and come as one transaction when it is committed.
  void preparedRowsWaitOnDisk() {
    const Position start = now();
    sql(QStringLiteral("XA START 'big'; INSERT INTO p SELECT seq, REPEAT('x', 900) FROM seq_1_to_20000; XA END 'big'; XA PREPARE 'big';"));
    sql(QStringLiteral("INSERT INTO p VALUES (30000, 'small');"));
    auto source = follow(start);
    OK(source);
    auto before = collect(**source, 1);
    OK(before);
    QCOMPARE(before->transactions.join(u' '), QStringLiteral("1:30000-30000"));
    QVERIFY2(before->mostSpilled > 16 << 20, qPrintable(QString::number(before->mostSpilled)));
    sql(QStringLiteral("XA COMMIT 'big'; INSERT INTO p VALUES (30001, 'after');"));
    auto after = collect(**source, 2);
    OK(after);
    QCOMPARE(after->transactions.join(u' '), QStringLiteral("n:1-20000 1:30001-30001"));
    QVERIFY2(after->largest < 12 << 20, qPrintable(QString::number(after->largest)));
    QVERIFY2(spilled(m_folder.path()) < 1 << 20, "the disk gets its room back");
    QVERIFY(QDir(m_folder.filePath(QStringLiteral("spill"))).isEmpty());

    // Whoever begins between preparation and decision reads the rows once more.
    auto again = follow(before->end);
    OK(again);
    auto rest = collect(**again, 2);
    OK(rest);
    QCOMPARE(rest->transactions.join(u' '), QStringLiteral("n:1-20000 1:30001-30001"));
  }

  void rolledBackRowsGiveTheirRoomBack() {
    const Position start = now();
    sql(QStringLiteral("XA START 'no'; INSERT INTO p SELECT seq, REPEAT('y', 900) FROM seq_40000_to_50000; XA END 'no'; XA PREPARE 'no';"));
    sql(QStringLiteral("INSERT INTO p VALUES (60000, 'x');"));
    auto source = follow(start);
    OK(source);
    OK(collect(**source, 1));
    QVERIFY(spilled(m_folder.path()) > 8 << 20);
    sql(QStringLiteral("XA ROLLBACK 'no'; INSERT INTO p VALUES (60001, 'y');"));
    auto after = collect(**source, 1);
    OK(after);
    QCOMPARE(after->transactions.join(u' '), QStringLiteral("1:60001-60001"));
    QVERIFY(spilled(m_folder.path()) < 1 << 20);
  }

  /// Twelve prepared at once, each small: together they stay within the same bound.
  void manySmallOnesSpillTogether() {
    const Position start = now();
    for (int i = 0; i < 12; ++i)
      sql(QStringLiteral("XA START 'm%1'; INSERT INTO p SELECT seq, REPEAT('z', 900) FROM seq_%2_to_%3; XA END 'm%1'; XA PREPARE 'm%1';").arg(i).arg(100000 + i * 1000).arg(100000 + i * 1000 + 299));
    sql(QStringLiteral("INSERT INTO p VALUES (200000, 'x');"));
    auto source = follow(start);
    OK(source);
    auto before = collect(**source, 1);
    OK(before);
    QCOMPARE(before->transactions.join(u' '), QStringLiteral("1:200000-200000"));
    QVERIFY2(before->mostSpilled > 1 << 20, qPrintable(QString::number(before->mostSpilled)));
    QStringList expected;
    for (int i = 11; i >= 0; --i) {
      sql(QStringLiteral("XA COMMIT 'm%1'").arg(i));
      expected << QStringLiteral("1:%1-%2").arg(100000 + i * 1000).arg(100000 + i * 1000 + 299);
    }
    auto after = collect(**source, 12);
    OK(after);
    QCOMPARE(after->transactions.join(u' '), expected.join(u' '));
  }

  /// MySQL's own: a compressed transaction of 45 MB, XA in one phase, XA in two, each larger than a slice.
  void mysqlTransactions() {
    std::string inner = query("BEGIN", 0);
    for (int i = 0; i < 50; ++i) inner += tableMap(0) + rows(1000 * i, 1000, 0);
    inner += xid(0);
    std::vector<std::string> events{format(), gtid(1, 100), payload(inner, 200)};
    std::uint32_t at = 1000;
    const auto add = [&](const std::function<std::string(std::uint32_t)> &event) { events.push_back(event(at += 100)); };
    add([](std::uint32_t p) { return gtid(2, p); });
    add([](std::uint32_t p) { return query("XA START X'6162',X'',1", p); });
    for (int i = 0; i < 5; ++i) {
      add(tableMap);
      add([i](std::uint32_t p) { return rows(100000 + 1000 * i, 1000, p); });
    }
    add([](std::uint32_t p) { return query("XA END X'6162',X'',1", p); });
    add([](std::uint32_t p) { return xaPrepare(true, p); });
    add([](std::uint32_t p) { return gtid(3, p); });
    add([](std::uint32_t p) { return query("BEGIN", p); });
    add(tableMap);
    add([](std::uint32_t p) { return rows(200000, 1, p); });
    add(xid);
    add([](std::uint32_t p) { return gtid(4, p); });
    add([](std::uint32_t p) { return query("XA START X'6162',X'',1", p); });
    for (int i = 0; i < 5; ++i) {
      add(tableMap);
      add([i](std::uint32_t p) { return rows(300000 + 1000 * i, 1000, p); });
    }
    add([](std::uint32_t p) { return query("XA END X'6162',X'',1", p); });
    add([](std::uint32_t p) { return xaPrepare(false, p); });
    add([](std::uint32_t p) { return gtid(5, p); });
    add([](std::uint32_t p) { return query("BEGIN", p); });
    add(tableMap);
    add([](std::uint32_t p) { return rows(400000, 1, p); });
    add(xid);
    add([](std::uint32_t p) { return gtid(6, p); });
    add([](std::uint32_t p) { return query("XA COMMIT X'6162',X'',1", p); });

    const ServedStream served(m_server->port(), events);
    auto source = follow({QStringLiteral("mysql"), QStringLiteral("file=binlog.000001;pos=4")}, served.port());
    OK(source);
    auto story = collect(**source, 5);
    OK(story);
    QCOMPARE(story->transactions.join(u' '), QStringLiteral("n:0-49999 n:100000-104999 1:200000-200000 1:400000-400000 n:300000-304999"));
    QVERIFY2(story->largest < 12 << 20, qPrintable(QString::number(story->largest)));
  }

  /// A server that crashes while it logs leaves the beginning of a transaction at the end of a file, and begins a new one.
  void unfinishedTransactionsAreLeftOut() {
    std::uint32_t at = 300;
    std::vector<std::string> events{format()};
    const auto add = [&](const std::function<std::string(std::uint32_t)> &event) { events.push_back(event(at += 100)); };
    const auto begin = [&](int number, int from, int count, int statements = 1, bool transactional = true) {
      add([=](std::uint32_t p) { return mariaGtid(number, transactional, p); });
      add(tableMap);
      for (int i = 0; i < statements; ++i) add([=](std::uint32_t p) { return rows(from + i * count, count, p); });
    };
    const auto crash = [&](int file) {
      events.push_back(rotate("binlog.00000" + std::to_string(file)));
      events.push_back(format());
      at = 300;
    };
    begin(1, 0, 1);
    add(xid);
    begin(2, 10, 1);
    crash(2);
    begin(2, 20, 1);
    add(xid);
    begin(3, 1000, 1000, 5); // in slices
    crash(3);
    begin(3, 30, 1);
    add(xid);
    add([](std::uint32_t p) { return mariaGtid(4, true, p); }); // not even a row
    crash(4);
    begin(4, 40, 1);
    add(xid);
    begin(5, 2000, 1000, 5); // in slices, and then nothing that is ours
    crash(5);
    {
      const ServedStream served(m_server->port(), events);
      auto source = follow({QStringLiteral("mysql"), QStringLiteral("file=binlog.000001;pos=4")}, served.port());
      OK(source);
      auto story = collect(**source, 6);
      OK(story);
      QCOMPARE(story->transactions.join(u' '), QStringLiteral("1:0-0 1:20-20 undone 1:30-30 1:40-40 undone"));
      QVERIFY2(story->end.text.contains(QStringLiteral("0-7-4")) || story->end.text.contains(QStringLiteral("file=binlog.000004")), qPrintable(story->end.text));
    }
    // What a crash leaves of a statement on tables without transactions, nobody can tell.
    begin(5, 50, 1, 1, false);
    crash(6);
    const ServedStream served(m_server->port(), events);
    auto source = follow({QStringLiteral("mysql"), QStringLiteral("file=binlog.000001;pos=4")}, served.port());
    OK(source);
    auto story = collect(**source, 7);
    QVERIFY(!story);
    QVERIFY2(story.error().message().contains(QStringLiteral("non-transactional")) && story.error().hint().contains(QStringLiteral("InnoDB")), qPrintable(story.error().toText()));
  }

  void unfinishedTransactionsOfARealServer_data() {
    QTest::addColumn<int>("more");
    QTest::newRow("between two events") << 0;
    QTest::newRow("within an event's header") << 7;
    QTest::newRow("within an event") << 25;
  }
  /// The file as a crash leaves it: cut off before the end of its last transaction.
  void unfinishedTransactionsOfARealServer() {
    QFETCH(int, more);
    const int id = 70000 + more * 10;
    const Position start = now();
    sql(QStringLiteral("INSERT INTO p VALUES (%1, 'whole'); INSERT INTO p VALUES (%2, 'torn');").arg(id).arg(id + 1));
    const QString file = sql(QStringLiteral("SHOW BINARY LOGS")).trimmed().section(QLatin1Char('\n'), -1).section(QLatin1Char('\t'), 0, 0);
    const QString last = sql(QStringLiteral("SHOW BINLOG EVENTS IN '%1'").arg(file)).trimmed().section(QLatin1Char('\n'), -1);
    QCOMPARE(last.section(QLatin1Char('\t'), 2, 2), QStringLiteral("Xid"));
    m_server->crash();
    QVERIFY(QFile::resize(m_server->folder() + QStringLiteral("/data/") + file, last.section(QLatin1Char('\t'), 1, 1).toLongLong() + more));
    OK(m_server->restart());
    sql(QStringLiteral("SET sql_log_bin = 0; DELETE FROM p WHERE id = %1;").arg(id + 1)); // as the server's own recovery does
    sql(QStringLiteral("INSERT INTO p VALUES (%1, 'after');").arg(id + 2));
    auto source = follow(start);
    OK(source);
    auto story = collect(**source, 2);
    OK(story);
    QCOMPARE(story->transactions.join(u' '), QStringLiteral("1:%1-%1 1:%2-%2").arg(id).arg(id + 2));
    auto again = follow(story->end); // the position behind it is good
    OK(again);
    sql(QStringLiteral("INSERT INTO p VALUES (%1, 'later');").arg(id + 3));
    auto rest = collect(**again, 1);
    OK(rest);
    QCOMPARE(rest->transactions.join(u' '), QStringLiteral("1:%1-%1").arg(id + 3));
  }
};

QTEST_GUILESS_MAIN(TestMysqlLarge)
#include "test_mysql_large.moc"
