// SPDX-License-Identifier: GPL-3.0-or-later
// The binlog decoder on byte vectors written from the documented formats, its speed, and bytes that make no sense.
#include "core/engines/mysql/binlog_decoder.h"
#include "core/engines/mysql/ddl_words.h"
#include "core/engines/mysql/event_stream.h"
#include "core/engines/mysql/gtid.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <zlib.h>
#include <zstd.h>

using namespace portolan;
using namespace portolan::mysql;
using namespace portolan::mysql::binlog;

namespace {

std::string hex(const char *text) { return QByteArray::fromHex(text).toStdString(); }

std::string number(std::uint64_t value, std::size_t bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i));
  return out;
}

std::string logEvent(std::uint8_t type, const std::string &body, bool checksum, std::uint32_t nextPosition = 1000) {
  std::string out = number(1'700'000'000, 4) + static_cast<char>(type) + number(7, 4) + number(headerSize + body.size() + (checksum ? 4 : 0), 4) + number(nextPosition, 4) + number(0, 2) + body;
  if (checksum) out += number(crc32_z(0, reinterpret_cast<const Bytef *>(out.data()), out.size()), 4);
  return out;
}

DataType typeOf(TypeKind kind, bool isUnsigned = false, int fraction = -1) {
  DataType t;
  t.kind = kind;
  t.isUnsigned = isUnsigned;
  t.fraction = fraction;
  return t;
}

QString decoded(const WireColumn &wire, const DataType &type, const std::string &bytes) {
  ValueDecoder decoder(wire, type);
  ColumnVector out(decoder.physical());
  Cursor in(bytes);
  if (!decoder.decode(in, out)) return QStringLiteral("refused");
  if (in.left() != 0) return QStringLiteral("left over");
  if (out.holdsBytes(0)) return QString::fromUtf8(out.view(0).data(), static_cast<qsizetype>(out.view(0).size()));
  if (out.physical() == Physical::Float64 || out.physical() == Physical::Float32) return QString::number(out.real(0));
  return QString::number(out.integer(0));
}

/// TABLE_MAP of shop.orders(id INT UNSIGNED, name VARCHAR(50) latin1, amount DECIMAL(10,2)) with full metadata.
std::string tableMapBody() {
  const std::string meta = number(50, 2) + std::string("\x0a\x02", 2);
  const std::string names = std::string("\x02id\x04name\x06" "amount");
  const std::string optional = std::string("\x01\x01\x80", 3) + std::string("\x02\x01\x08", 3) + '\x04' + static_cast<char>(names.size()) + names + std::string("\x08\x01\x00", 3);
  return number(42, 6) + number(1, 2) + std::string("\4shop\0", 6) + std::string("\6orders\0", 8) + std::string("\3\3\x0f\xf6", 4) + static_cast<char>(meta.size()) + meta + std::string("\6", 1) + optional;
}
std::string rowBytes(std::uint32_t id) { return std::string(1, '\0') + number(id, 4) + "\3a\xe9\x80" + hex("8000007b2d"); }
std::string rowsBody(const std::string &rows, bool v2 = false) { return number(42, 6) + number(1, 2) + (v2 ? number(2, 2) : std::string()) + std::string("\3\7", 2) + rows; }

/// Every event of a TRANSACTION_PAYLOAD.
Result<> walkPayload(std::string_view body, const std::function<void(std::string_view)> &each = {}) {
  auto stream = payloadEvents(body);
  if (!stream) return std::unexpected(stream.error());
  for (;;) {
    auto event = stream->next();
    if (!event) return std::unexpected(event.error());
    if (!*event) return {};
    if (each) each(**event);
  }
}

} // namespace

class TestMysqlBinlog : public QObject {
  Q_OBJECT

private slots:
  void values_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("meta");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("detail"); // unsigned, or fraction digits
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, int type, int meta, TypeKind kind, int detail, const char *bytes, const char *value) {
      QTest::newRow(name) << type << meta << static_cast<int>(kind) << detail << QByteArray::fromHex(bytes) << QString::fromUtf8(value);
    };
    row("tiny -1", 1, 0, TypeKind::Int8, 0, "ff", "-1");
    row("tiny 255", 1, 0, TypeKind::Int8, 1, "ff", "255");
    row("medium -8388608", 9, 0, TypeKind::Int24, 0, "000080", "-8388608");
    row("medium 16777215", 9, 0, TypeKind::Int24, 1, "ffffff", "16777215");
    row("big min", 8, 0, TypeKind::Int64, 0, "0000000000000080", "-9223372036854775808");
    row("float 0.5", 4, 4, TypeKind::Float32, 0, "0000003f", "0.5");
    row("year 0", 13, 0, TypeKind::Year, 0, "00", "0");
    row("year 2155", 13, 0, TypeKind::Year, 0, "ff", "2155");
    row("date", 10, 0, TypeKind::Date, 0, "21c80f", "18262"); // 2020-01-01
    row("zero date", 10, 0, TypeKind::Date, 0, "000000", "0000-00-00");
    row("time -00:00:00.5", 19, 3, TypeKind::Time, 3, "7fffffec78", "-500000");
    row("time -838:59:59", 19, 0, TypeKind::Time, 0, "4b9105", "-3020399000000");
    row("time 838:59:59.999999", 19, 6, TypeKind::Time, 6, "b46efb0f423f", "3020399999999");
    row("datetime 2020-01-01 00:00:00", 18, 0, TypeKind::DateTime, 0, "99a5420000", "1577836800000000");
    row("datetime zero(3)", 18, 3, TypeKind::DateTime, 3, "80000000000000", "0000-00-00 00:00:00.000");
    row("timestamp 1.5", 17, 2, TypeKind::Instant, 2, "0000000132", "1500000");
    row("timestamp zero", 17, 0, TypeKind::Instant, 0, "00000000", "0000-00-00 00:00:00");
  }
  void values() {
    QFETCH(int, type);
    QFETCH(int, meta);
    QFETCH(int, kind);
    QFETCH(int, detail);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, value);
    const auto k = static_cast<TypeKind>(kind);
    const bool temporal = k == TypeKind::Time || k == TypeKind::DateTime || k == TypeKind::Instant;
    QCOMPARE(decoded({static_cast<std::uint8_t>(type), static_cast<std::uint16_t>(meta), true}, typeOf(k, !temporal && detail == 1, temporal ? detail : -1), bytes.toStdString()), value);
    // one byte less is never read over
    QCOMPARE(decoded({static_cast<std::uint8_t>(type), static_cast<std::uint16_t>(meta), true}, typeOf(k), bytes.chopped(1).toStdString()), QStringLiteral("refused"));
  }

  void decimals() {
    const auto d = [](int precision, int scale, const char *bytes) { return decoded({246, static_cast<std::uint16_t>(precision | scale << 8), true}, typeOf(TypeKind::Decimal), hex(bytes)); };
    QCOMPARE(d(14, 4, "810dfb38d204d2"), QStringLiteral("1234567890.1234"));
    QCOMPARE(d(14, 4, "7ef204c72dfb2d"), QStringLiteral("-1234567890.1234"));
    QCOMPARE(d(4, 2, "8005"), QStringLiteral("0.05"));
    QCOMPARE(d(2, 2, "85"), QStringLiteral("0.05"));
    QCOMPARE(d(9, 0, "80000007"), QStringLiteral("7"));
  }

  void texts() {
    DataType latin = typeOf(TypeKind::VarChar);
    latin.charset = QStringLiteral("latin1");
    QCOMPARE(decoded({15, 50, true}, latin, "\3a\xe9\x80"), QStringLiteral("aé€"));
    QCOMPARE(decoded({15, 500, true}, latin, std::string("\2\0\xfc!", 4)), QStringLiteral("ü!"));
    DataType binary = typeOf(TypeKind::Binary);
    binary.length = 4;
    QCOMPARE(decoded({254, 4, true}, binary, "\2ab"), QString::fromUtf8("ab\0\0", 4));
    DataType labels = typeOf(TypeKind::Set);
    labels.labels = {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")};
    QCOMPARE(decoded({248, 1, true}, labels, "\5"), QStringLiteral("x,z"));
    QCOMPARE(decoded({248, 1, true}, labels, "\x10"), QStringLiteral("refused"));
    labels.kind = TypeKind::Enum;
    QCOMPARE(decoded({247, 1, true}, labels, "\2"), QStringLiteral("y"));
    QCOMPARE(decoded({247, 1, true}, labels, "\7"), QStringLiteral("refused"));
  }

  void binaryJson() {
    const auto json = [](const char *bytes) {
      std::string out;
      return appendBinaryJson(out, hex(bytes)) ? QString::fromStdString(out) : QStringLiteral("refused");
    };
    QCOMPARE(json("0401"), QStringLiteral("true"));
    QCOMPARE(json("0c03616263"), QStringLiteral("\"abc\""));
    QCOMPARE(json("05ffff"), QStringLiteral("-1"));
    QCOMPARE(json("0b000000000000f83f"), QStringLiteral("1.5"));
    QCOMPARE(json("00" "0100" "0c00" "0b00" "0100" "050100" "61"), QStringLiteral("{\"a\": 1}"));
    QCOMPARE(json("02" "0200" "0a00" "050100" "040000"), QStringLiteral("[1, null]"));
    QCOMPARE(json("00" "ffff" "ffff"), QStringLiteral("refused"));
  }

  void tableMapAndRows() {
    auto map = parseTableMap(tableMapBody());
    QVERIFY2(map, map ? "" : qPrintable(map.error().toText()));
    QCOMPARE(map->names, (QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("amount")}));
    QVERIFY(map->isUnsigned[0] && !map->isUnsigned[2]);
    QCOMPARE(map->primaryKey, std::vector<std::size_t>{0});
    QCOMPARE(map->type(1).charset, QStringLiteral("latin1"));
    const std::vector<DataType> types{map->type(0), map->type(1), map->type(2)};
    for (const int variant : {0, 1, 2}) { // plain, version 2, compressed
      std::string body = rowsBody(rowBytes(0xfffffffe), variant == 1);
      if (variant == 2) {
        const std::string rows = rowBytes(0xfffffffe);
        std::string packed(compressBound(rows.size()), '\0');
        uLongf size = packed.size();
        compress(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(rows.data()), rows.size());
        body = rowsBody(std::string("\x81", 1) + static_cast<char>(rows.size()) + packed.substr(0, size));
      }
      Header header;
      header.type = variant == 0 ? 23 : variant == 1 ? 30 : 166;
      Unpacker unpacker;
      auto rows = parseRows(body, header, unpacker);
      QVERIFY2(rows, rows ? "" : qPrintable(rows.error().toText()));
      RowDecoder decoder(*map, types, {true, true, true});
      RowBatch batch;
      batch.shape(decoder.physicals());
      Cursor at(rows->rows);
      QVERIFY(decoder.next(*rows, at, nullptr, &batch));
      QCOMPARE(at.left(), std::size_t{0});
      QCOMPARE(batch.columns[0].integer(0), 0xfffffffeLL);
      QCOMPARE(QString::fromStdString(std::string(batch.columns[1].view(0))), QStringLiteral("aé€"));
      QCOMPARE(QString::fromStdString(std::string(batch.columns[2].view(0))), QStringLiteral("123.45"));
    }
  }

  void checksums() {
    std::string e = logEvent(19, tableMapBody(), true);
    auto header = readHeader(e);
    QVERIFY(header);
    QVERIFY(checkedBody(e, *header, true));
    e[30] = static_cast<char>(e[30] ^ 1);
    QVERIFY(!checkedBody(e, *header, true));
    QVERIFY(!readHeader(std::string_view(e).substr(0, e.size() - 1)));
  }

  void transactionPayload() {
    const std::string inner = logEvent(2, std::string(13, '\0') + "BEGIN", false) + logEvent(19, tableMapBody(), false) + logEvent(16, number(1, 8), false);
    std::string packed(ZSTD_compressBound(inner.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), inner.data(), inner.size(), 3));
    const std::string body = std::string("\1\3\xfc", 3) + number(packed.size(), 2) + std::string("\2\1\0", 3) + std::string("\3\3\xfc", 3) + number(inner.size(), 2) + std::string(1, '\0') + packed;
    QList<int> types;
    auto done = walkPayload(body, [&](std::string_view e) {
      auto h = readHeader(e);
      types << (h ? h->type : -1);
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().toText()));
    QCOMPARE(types, (QList<int>{2, 19, 16}));
    std::string lie = body;
    lie[3 + 2 + 3 + 3] = static_cast<char>(lie[3 + 2 + 3 + 3] + 1); // claims another size
    QVERIFY(!walkPayload(lie));
    lie[3 + 2 + 3 + 3] = static_cast<char>(lie[3 + 2 + 3 + 3] - 2);
    QVERIFY(!walkPayload(lie));
  }

  /// 256 MB in a packet of some kilobytes: never unpacked as a whole.
  void largePayloadStreams() {
    const std::string event = logEvent(29, std::string(1 << 20, 'x'), false);
    constexpr int count = 256;
    std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    std::string packed, block(1 << 16, '\0');
    for (int i = 0; i < count; ++i) {
      ZSTD_inBuffer in{event.data(), event.size(), 0};
      const ZSTD_EndDirective end = i + 1 == count ? ZSTD_e_end : ZSTD_e_continue;
      for (;;) {
        ZSTD_outBuffer out{block.data(), block.size(), 0};
        const std::size_t left = ZSTD_compressStream2(context.get(), &out, &in, end);
        QVERIFY(!ZSTD_isError(left));
        packed.append(block.data(), out.pos);
        if (end == ZSTD_e_end ? left == 0 : in.pos == in.size) break;
      }
    }
    const std::string body = std::string("\2\1\0\3\x09\xfe", 6) + number(event.size() * count, 8) + std::string(1, '\0') + packed;
    const auto resident = [] {
      QFile file(QStringLiteral("/proc/self/status"));
      if (!file.open(QIODevice::ReadOnly)) return qint64{-1};
      for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.simplified().split(' ').value(1).toLongLong();
      return qint64{-1};
    };
    const qint64 before = resident();
    qint64 most = 0;
    int seen = 0;
    auto done = walkPayload(body, [&](std::string_view e) {
      if (e == event) ++seen;
      most = std::max(most, resident());
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().toText()));
    QCOMPARE(seen, count);
    QVERIFY2(before > 0 && most - before < 32 * 1024, qPrintable(QStringLiteral("%1 KB more for %2 KB packed").arg(most - before).arg(packed.size() >> 10)));
  }

  /// Held events come back as they went, from memory, from the file, and from both; the file gives its room back.
  void heldEvents() {
    const QTemporaryDir folder;
    auto file = std::make_shared<SpillFile>(folder.filePath(QStringLiteral("run/spill")));
    const auto fill = [](HeldEvents &held, int from, int to) -> Result<> {
      for (int i = from; i < to; ++i) {
        Header header;
        header.type = 29;
        header.timestamp = static_cast<std::uint32_t>(i);
        PORTOLAN_TRY(held.append(header, std::string(1000, static_cast<char>('a' + i % 26))));
      }
      return {};
    };
    const auto check = [](const HeldEvents &held, int count) {
      EventStream stream = held.replay();
      for (int i = 0;; ++i) {
        auto event = stream.next();
        if (!event) return event.error().toText();
        if (!*event) return i == count ? QString() : QStringLiteral("%1 events").arg(i);
        auto header = readHeader(**event);
        if (!header || header->timestamp != static_cast<std::uint32_t>(i) || (*event)->substr(headerSize) != std::string(1000, static_cast<char>('a' + i % 26))) return QStringLiteral("event %1 differs").arg(i);
      }
    };
    {
      HeldEvents one(file), two(file);
      QVERIFY(fill(one, 0, 700));
      QVERIFY(fill(two, 0, 20));
      QVERIFY(one.spill());
      QVERIFY(fill(two, 20, 300));
      QVERIFY(two.spill());
      QVERIFY(fill(one, 700, 3000)); // behind the other's piece
      QVERIFY(one.inMemory() > 0 && one.inMemory() < (300u << 10));
      QVERIFY(two.inMemory() == 0 && two.onDisk() > 300 * 1000);
      QCOMPARE(check(one, 3000), QString());
      QCOMPARE(check(one, 3000), QString());
      QCOMPARE(check(two, 300), QString());
      HeldEvents small(file);
      QVERIFY(fill(small, 0, 5));
      QCOMPARE(check(small, 5), QString());
      QCOMPARE(check(HeldEvents(file), 0), QString());
      QCOMPARE(file->bytesInUse(), one.onDisk() + two.onDisk());
    }
    QCOMPARE(file->bytesInUse(), 0u);
    QVERIFY(QDir(folder.filePath(QStringLiteral("run/spill"))).isEmpty()); // no name, nothing left behind
    QFile plain(folder.filePath(QStringLiteral("file")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    SpillFile nowhere(plain.fileName() + QStringLiteral("/spill"));
    auto refused = nowhere.append("x");
    QVERIFY(!refused);
    QVERIFY2(refused.error().kind() == ErrorKind::State && refused.error().message().contains(plain.fileName()) && !refused.error().hint().isEmpty(), qPrintable(refused.error().toText()));
  }

  void gtids() {
    const auto position = [](const char *text) { return Position{QStringLiteral("mysql"), QString::fromLatin1(text)}; };
    QCOMPARE(mysql::comparePositions(position("gtid=0-1-5"), position("gtid=0-1-7;file=b.1;pos=4")), -1);
    QCOMPARE(mysql::comparePositions(position("gtid=0-1-5,1-1-2"), position("gtid=0-2-5,1-1-2")), 0);
    QVERIFY(!mysql::comparePositions(position("gtid=0-1-5,1-1-2"), position("gtid=0-1-6,1-1-1")));
    QCOMPARE(mysql::comparePositions(position("file=b.000002;pos=4"), position("file=b.000001;pos=900")), 1);
    const QString uuid = QStringLiteral("3e11fa47-71ca-11e1-9e33-c80aa9429562");
    auto set = MySqlGtidSet::parse(uuid + QStringLiteral(":1-5:7"));
    QVERIFY(set);
    set->add(uuid, 6, 6);
    QCOMPARE(set->text(), uuid + QStringLiteral(":1-7"));
    QVERIFY(set->covers(*MySqlGtidSet::parse(uuid + QStringLiteral(":3-4"))));
    QVERIFY(!MySqlGtidSet::parse(uuid + QStringLiteral(":3-4"))->covers(*set));
    QCOMPARE(set->encoded().size(), std::size_t{8 + 16 + 8 + 16});
    QVERIFY(!MySqlGtidSet::parse(QStringLiteral("nonsense:1")));
    Header header;
    header.type = 33;
    auto gtid = parseMySqlGtid(std::string(1, '\1') + hex("3e11fa4771ca11e19e33c80aa9429562") + number(23, 8), header);
    QVERIFY(gtid);
    QCOMPARE(gtid->text(), uuid + QStringLiteral(":23"));
  }

  /// MySQL 8.3 and later: written by hand from the documented serialization format.
  void taggedGtids() {
    const QString uuid = QStringLiteral("3e11fa47-71ca-11e1-9e33-c80aa9429562");
    const auto serial = [](std::uint64_t value) { // as few bytes as hold it, one seventh of each for the length
      std::size_t bytes = 1;
      while (bytes < 9 && (bytes == 8 ? value >> 56 : value >> (7 * bytes)) != 0) ++bytes;
      if (bytes == 9) return '\xff' + number(value, 8);
      return number(value << bytes | ((1ULL << (bytes - 1)) - 1), bytes);
    };
    for (const std::uint64_t v : {0ULL, 1ULL, 127ULL, 128ULL, 16383ULL, 16384ULL, (1ULL << 35) - 1, 1ULL << 42, (1ULL << 49) - 1, 1ULL << 49, (1ULL << 56) - 1, 1ULL << 56, ~0ULL}) {
      const std::string bytes = serial(v);
      Cursor in(bytes);
      QCOMPARE(in.serial(), v);
      QVERIFY(in.good() && in.left() == 0);
    }
    std::string sid;
    for (const char c : hex("3e11fa4771ca11e19e33c80aa9429562")) sid += serial(static_cast<unsigned char>(c));
    const auto message = [&](const std::string &fields, std::uint64_t version = 1) { return serial(version) + serial(fields.size() + 3) + serial(0) + fields; };
    const std::string fields = serial(0) + serial(1) + serial(1) + sid + serial(2) + serial(70000 << 1) + serial(3) + serial(5) + "batch" + serial(4) + serial(8) + serial(5) + serial(10)
                               + serial(6) + serial(1'700'000'000'123'456ULL) + serial(8) + serial(300) + serial(9) + serial(80400);
    Header header;
    header.type = 42;
    for (const std::string &extra : {std::string(), serial(11) + serial(7), serial(12) + "what a later version appends"}) {
      auto gtid = parseMySqlGtid(message(fields + extra), header);
      QVERIFY2(gtid, gtid ? "" : qPrintable(gtid.error().toText()));
      QCOMPARE(gtid->text(), uuid + QStringLiteral(":batch:70000"));
      QCOMPARE(gtid->commitMicros, 1'700'000'000'123'456LL);
      QCOMPARE(gtid->flags, std::uint8_t{1});
    }
    QVERIFY(!parseMySqlGtid(message(fields, 2), header));
    for (std::size_t cut = 0; cut < 40; ++cut) QVERIFY(!parseMySqlGtid(message(fields).substr(0, cut), header));

    auto set = MySqlGtidSet::parse(uuid + QStringLiteral(":1-5:7:batch:1-2:night:9, 00000000-0000-0000-0000-000000000001:day:4"));
    QVERIFY(set);
    QCOMPARE(set->text(), QStringLiteral("00000000-0000-0000-0000-000000000001:day:4,") + uuid + QStringLiteral(":1-5:7:batch:1-2:night:9"));
    QVERIFY(set->contains(uuid + QStringLiteral(":batch"), 2) && !set->contains(uuid, 9) && !set->contains(uuid + QStringLiteral(":night"), 1));
    set->add(uuid + QStringLiteral(":batch"), 3, 3);
    QVERIFY(set->covers(*MySqlGtidSet::parse(uuid + QStringLiteral(":BATCH:1-3"))));
    QVERIFY(!set->covers(*MySqlGtidSet::parse(uuid + QStringLiteral(":8"))));
    QCOMPARE(MySqlGtidSet::parse(uuid + QStringLiteral(":a:1-2"))->encoded(),
             std::string("\1\1\0\0\0\0\0\1", 8) + hex("3e11fa4771ca11e19e33c80aa9429562") + "\2a" + number(1, 8) + number(1, 8) + number(3, 8));
    for (const char *bad : {":batch", ":1:batch", ":batch:night:1", ":9batch:1", ":ba-tch:1"}) QVERIFY2(!MySqlGtidSet::parse(uuid + QLatin1String(bad)), bad);
    const auto position = [](const QString &gtid) { return Position{QStringLiteral("mysql"), QStringLiteral("gtid=") + gtid}; };
    QCOMPARE(mysql::comparePositions(position(uuid + QStringLiteral(":1-5:batch:1")), position(uuid + QStringLiteral(":1-5:batch:1-2"))), -1);
    QVERIFY(!mysql::comparePositions(position(uuid + QStringLiteral(":1-6")), position(uuid + QStringLiteral(":1-5:batch:1"))));
  }

  void statements() {
    const auto tables = [](const char *text) {
      QStringList names;
      for (const ObjectName &n : readQuery(text, QStringLiteral("db")).tables) names << n.display();
      return names.join(QLatin1Char(','));
    };
    QCOMPARE(tables("ALTER TABLE `a``b` ADD c INT, RENAME TO x.y"), QStringLiteral("db.a`b,x.y"));
    QCOMPARE(tables("rename table t to _t_del, _t_gho to t"), QStringLiteral("db.t,db._t_del,db._t_gho,db.t"));
    QCOMPARE(tables("DROP TABLE IF EXISTS `a`,b.c /* generated by server */"), QStringLiteral("db.a,b.c"));
    QCOMPARE(tables("/* hello */ CREATE /*!40000 UNIQUE */ INDEX i ON t (c)"), QStringLiteral("db.t"));
    QCOMPARE(tables("TRUNCATE t"), QStringLiteral("db.t"));
    QVERIFY(readQuery("CREATE TEMPORARY TABLE t (a INT)", {}).kind == QueryKind::OtherDdl);
    QVERIFY(readQuery("CREATE ALGORITHM=UNDEFINED DEFINER=`a`@`b` VIEW table AS SELECT 1", {}).kind == QueryKind::OtherDdl);
    QVERIFY(readQuery("insert into t values (1)", {}).kind == QueryKind::RowStatement);
    QVERIFY(readQuery("# Dummy event", {}).kind == QueryKind::OtherDdl);
    QCOMPARE(readQuery("XA COMMIT X'6f6e65',X'',1 ONE PHASE", {}).xid, std::string("X'6f6e65',X'',1"));
  }

  void speed() {
    auto map = parseTableMap(tableMapBody());
    QVERIFY(map);
    std::string rows;
    for (std::uint32_t i = 0; i < 500; ++i) rows += std::string(1, '\0') + number(i, 4) + "\x28" + std::string(40, 'x') + hex("8000007b2d");
    const std::string e = logEvent(23, rowsBody(rows), true);
    RowDecoder decoder(*map, {map->type(0), map->type(1), map->type(2)}, {true, true, true});
    RowBatch batch;
    batch.shape(decoder.physicals());
    Unpacker unpacker;
    // Time of this core alone: a busy machine says nothing about the decoder.
    const auto cpuSeconds = [] {
      timespec t{};
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
      return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) / 1e9;
    };
    const double start = cpuSeconds();
    std::size_t bytes = 0;
    while (cpuSeconds() - start < 0.3) {
      batch.clear();
      auto header = readHeader(e);
      auto body = checkedBody(e, *header, true);
      auto parsed = parseRows(*body, *header, unpacker);
      Cursor at(parsed->rows);
      while (at.left() > 0) QVERIFY(decoder.next(*parsed, at, nullptr, &batch));
      bytes += e.size();
    }
    const double rate = static_cast<double>(bytes) / 1e6 / (cpuSeconds() - start);
    qInfo("%.0f MB/s of one core", rate);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("built with a sanitizer: the speed says nothing");
#endif
    QVERIFY2(rate > 100, "the decoder has become several times slower"); // 300 and more alone on the machine
  }

  /// Damaged bytes end in an error or in values, never in a crash, a hang or a huge allocation.
  void fuzz() {
    bool given = false;
    const int seconds = qEnvironmentVariableIntValue("FUZZ_SECONDS", &given);
    QRandomGenerator random(20240601);
    const std::string query = std::string(8, '\0') + std::string("\2\0\0\5\0", 5) + "abcde" + std::string("db\0", 3) + "ALTER TABLE t ADD c INT";
    const std::vector<std::string> seeds{tableMapBody(), rowsBody(rowBytes(5)), rowsBody(rowBytes(5), true), query, hex("000200120012000b000c00" "0a0000" "0161"), number(1, 8) + number(0, 4) + "\2" + number(9, 8)};
    auto map = parseTableMap(tableMapBody());
    QElapsedTimer timer;
    timer.start();
    qint64 rounds = 0, worst = 0;
    while (timer.elapsed() < (given ? seconds : 30) * 1000LL) {
      std::string bytes = seeds[random.bounded(static_cast<quint32>(seeds.size()))];
      for (quint32 n = 1 + random.bounded(6U); n > 0 && !bytes.empty(); --n) {
        const std::size_t at = random.bounded(static_cast<quint32>(bytes.size()));
        switch (random.bounded(4)) {
        case 0: bytes[at] = static_cast<char>(random.generate()); break;
        case 1: bytes.resize(at); break;
        case 2: bytes.insert(at, 1 + random.bounded(8U), static_cast<char>(random.generate())); break;
        default: bytes[at] = static_cast<char>(random.bounded(2) ? 0xff : 0xfe); break;
        }
      }
      const qint64 before = timer.nsecsElapsed();
      Unpacker unpacker;
      Header header;
      if (auto m = parseTableMap(bytes)) {
        std::vector<DataType> types;
        std::vector<bool> keep;
        for (std::size_t i = 0; i < m->columns.size(); ++i) { types.push_back(m->type(i)); keep.push_back(i % 2 == 0); }
        RowDecoder decoder(*m, types, keep);
        RowBatch batch;
        batch.shape(decoder.physicals());
        RowsEvent rows;
        rows.op = RowOp::Insert;
        rows.width = types.size();
        rows.after.assign(types.size(), true);
        Cursor at(bytes);
        while (at.left() > 0 && decoder.next(rows, at, nullptr, &batch)) {}
      }
      for (const int type : {23, 31, 25, 166, 170}) {
        header.type = static_cast<std::uint8_t>(type);
        auto rows = parseRows(bytes, header, unpacker);
        if (!rows) continue;
        RowDecoder decoder(*map, {map->type(0), map->type(1), map->type(2)}, {true, true, true});
        RowBatch b, a;
        b.shape(decoder.physicals());
        a.shape(decoder.physicals());
        Cursor at(rows->rows);
        for (int n = 0; n < 10000 && at.left() > 0; ++n)
          if (const std::size_t left = at.left(); !decoder.next(*rows, at, &b, &a) || at.left() == left) break;
      }
      for (const bool compressed : {false, true})
        if (auto q = parseQuery(bytes, compressed, unpacker)) (void)readQuery(q->query, q->schema);
      (void)readQuery(bytes, QStringLiteral("db"));
      (void)parseMariaGtid(bytes, header);
      (void)parseGtidList(bytes);
      (void)parseRotate(bytes);
      (void)parseFormatDescription(bytes);
      (void)readHeader(bytes);
      (void)walkPayload(bytes);
      std::string json;
      (void)appendBinaryJson(json, bytes);
      worst = std::max(worst, timer.nsecsElapsed() - before);
      ++rounds;
    }
    qInfo("%lld inputs, slowest %lld ms", static_cast<long long>(rounds), static_cast<long long>(worst / 1'000'000));
    QVERIFY2(worst < 5'000'000'000LL, "one input took too long");
  }
};

QTEST_GUILESS_MAIN(TestMysqlBinlog)
#include "test_mysql_binlog.moc"
