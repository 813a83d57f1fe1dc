// SPDX-License-Identifier: GPL-3.0-or-later
// The change stream's decoder on well-formed, cut and mutated messages, and the value codec on its edges; no server.
// FUZZ_SECONDS (default 30) says how long mutated messages are fed.
#include "core/engines/postgres/pg_binary_codec.h"
#include "core/engines/postgres/pg_output_decoder.h"
#include "core/engines/postgres/pg_values.h"

#include <QElapsedTimer>
#include <QtTest>

#include <random>

using namespace portolan;
using namespace portolan::pg;

namespace {

struct Message {
  std::string bytes;
  Message &byte(char c) { bytes.push_back(c); return *this; }
  Message &number(std::uint64_t v, int size) { for (int i = size - 1; i >= 0; --i) bytes.push_back(static_cast<char>(v >> (i * 8))); return *this; }
  Message &text(std::string_view s) { bytes.append(s); bytes.push_back('\0'); return *this; }
  Message &value(char kind, std::string_view s) { byte(kind).number(s.size(), 4); bytes.append(s); return *this; }
};

constexpr std::pair<Oid, const char *> columnTypes[] = {{oid::Int4, "id"}, {oid::Text, "t"}, {oid::Numeric, "n"}, {oid::Timestamp, "at"}, {oid::Bytea, "b"},
                                                        {oid::Interval, "iv"}, {oid::VarBit, "bits"}, {oid::Inet, "ip"}, {oid::JsonB, "j"}, {oid::Uuid, "u"}};

std::string relation(char identity = 'd') {
  Message m;
  m.byte('R').number(7, 4).text("public").text("t").byte(identity).number(std::size(columnTypes), 2);
  for (const auto &[type, name] : columnTypes) m.byte(type == oid::Int4 ? 1 : 0).text(name).number(type, 4).number(0xffffffffU, 4);
  return m.bytes;
}
std::string begin() { return Message().byte('B').number(1000, 8).number(5, 8).number(42, 4).bytes; }
std::string commit() { return Message().byte('C').number(0, 1).number(1000, 8).number(1100, 8).number(5, 8).bytes; }

void textTuple(Message &m, bool unchanged = false) {
  m.number(std::size(columnTypes), 2).value('t', "5");
  if (unchanged) m.byte('u'); else m.value('t', "abc");
  m.value('t', "-12.50").value('t', "0044-03-15 12:00:00 BC").value('t', "\\x00ff").value('t', "1 year 2 mons -3 days -04:05:06.7").value('t', "101").value('t', "::1").value('t', "{}")
      .value('t', "00000000-0000-0000-0000-0000000000ff");
}
std::string insert() { Message m; m.byte('I').number(7, 4).byte('N'); textTuple(m); return m.bytes; }
std::string binaryInsert() {
  Message m;
  m.byte('I').number(7, 4).byte('N').number(std::size(columnTypes), 2);
  m.value('b', std::string("\0\0\0\5", 4)).value('b', "abc").value('b', Message().number(2, 2).number(0, 2).number(0x4000, 2).number(2, 2).number(12, 2).number(5000, 2).bytes);
  m.value('b', std::string(8, '\1')).value('b', std::string("\0\xff", 2)).value('b', std::string(16, '\1')).value('b', Message().number(3, 4).byte('\xa0').bytes);
  m.value('b', Message().byte(2).byte(32).byte(0).byte(4).number(0x7f000001, 4).bytes).value('b', std::string("\1{}")).value('b', std::string(16, '\2'));
  return m.bytes;
}
std::string update(bool old) {
  Message m;
  m.byte('U').number(7, 4);
  if (old) { m.byte('O'); textTuple(m); }
  m.byte('N');
  textTuple(m, true);
  return m.bytes;
}
std::string remove() {
  Message m;
  m.byte('D').number(7, 4).byte('K').number(std::size(columnTypes), 2).value('t', "5");
  for (std::size_t i = 1; i < std::size(columnTypes); ++i) m.byte('n');
  return m.bytes;
}
std::string truncate() { return Message().byte('T').number(1, 4).byte(0).number(7, 4).bytes; }

OutputDecoder::Describe describer() {
  return [](const RelationMessage &m) -> Result<RelationShape> {
    RelationShape shape;
    for (const auto &c : m.columns) {
      WireColumn w;
      w.name = c.name;
      w.type = c.type;
      w.typmod = c.typmod;
      w.wire = wireFor(c.type, 'b', QString());
      applyTypmod(w);
      shape.columns.push_back(w);
      shape.types.emplace_back();
      if (c.key) shape.key << c.name;
    }
    return shape;
  };
}

std::string shown(const ColumnVector &c, std::size_t row) { std::string s; appendValueText(s, c, row); return s; }

} // namespace

class TestPostgresDecoder : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void wholeTransactions() {
    OutputDecoder decoder(describer(), 0);
    for (const std::string &m : {begin(), relation(), insert(), binaryInsert(), update(false), remove(), truncate(), commit()}) {
      const auto r = decoder.message(m);
      QVERIFY2(r, r ? "" : qPrintable(r.error().toText()));
    }
    QVERIFY(decoder.ready());
    const ChangeBatch batch = decoder.take();
    QCOMPARE(batch.transactions.size(), std::size_t{1});
    QCOMPARE(batch.transactions[0].end.text, QStringLiteral("0/44C"));
    QCOMPARE(batch.changes.size(), std::size_t{5});
    const ChangeTable &t = batch.tables.at(0);
    QCOMPARE(t.key, QStringList{QStringLiteral("id")});
    const char *expected[] = {"5", "abc", "-12.50", "0044-03-15 12:00:00 BC", "\\x00ff", "1 years 2 mons -3 days -04:05:06.7", "101", "::1", "{}", "00000000-0000-0000-0000-0000000000ff"};
    for (std::size_t c = 0; c < std::size(expected); ++c) QCOMPARE(QString::fromStdString(shown(t.after.columns[c], 0)), QString::fromUtf8(expected[c]));
    QCOMPARE(QString::fromStdString(shown(t.after.columns[2], 1)), QStringLiteral("-12.50"));
    QCOMPARE(QString::fromStdString(shown(t.after.columns[7], 1)), QStringLiteral("127.0.0.1"));
    QVERIFY(t.after.columns[1].tag(2) == Tag::Unchanged);
    QVERIFY(t.before.columns[1].tag(0) == Tag::Missing); // not sent is not NULL
    QVERIFY(batch.changes[4].op == ChangeOp::Truncate);
  }

  void unchangedValueComesFromTheFullOldRow() {
    OutputDecoder decoder(describer(), 0);
    for (const std::string &m : {begin(), relation('f'), update(true), commit()}) QVERIFY(decoder.message(m));
    const ChangeBatch batch = decoder.take();
    QCOMPARE(QString::fromStdString(shown(batch.tables[0].after.columns[1], 0)), QStringLiteral("abc"));
    QVERIFY(batch.tables[0].fullBefore);
  }

  void appliedTransactionsAreDropped() {
    OutputDecoder decoder(describer(), 1100);
    for (const std::string &m : {begin(), relation(), insert(), commit()}) QVERIFY(decoder.message(m));
    QVERIFY(!decoder.ready());
    QCOMPARE(decoder.take().seen.text, QStringLiteral("0/44C"));
  }

  void cutMessagesAreErrors() {
    for (const std::string &whole : {relation(), insert(), binaryInsert(), update(true), remove(), truncate(), commit()}) {
      for (std::size_t n = 0; n < whole.size(); ++n) {
        OutputDecoder decoder(describer(), 0);
        QVERIFY(decoder.message(begin()));
        QVERIFY(decoder.message(relation()));
        QVERIFY(!decoder.message(std::string_view(whole).substr(0, n)));
      }
    }
  }

  void mutatedMessagesNeverBreakIt() {
    const int seconds = qEnvironmentVariableIntValue("FUZZ_SECONDS") > 0 ? qEnvironmentVariableIntValue("FUZZ_SECONDS") : 30;
    const std::vector<std::string> seeds{begin(), relation(), insert(), binaryInsert(), update(false), update(true), remove(), truncate(), commit(), relation('f')};
    std::mt19937 random(20261122);
    QElapsedTimer clock;
    clock.start();
    qint64 fed = 0, accepted = 0;
    while (clock.elapsed() < seconds * 1000) {
      OutputDecoder decoder(describer(), 0);
      (void)decoder.message(begin());
      (void)decoder.message(relation());
      for (int i = 0; i < 200; ++i, ++fed) {
        std::string m = seeds[random() % seeds.size()];
        for (std::size_t edits = random() % 4; edits > 0 && !m.empty(); --edits) {
          const std::size_t at = random() % m.size();
          switch (random() % 4) {
          case 0: m[at] = static_cast<char>(random()); break;
          case 1: m.erase(at, 1 + random() % 8); break;
          case 2: m.insert(at, std::string(random() % 16, static_cast<char>(random()))); break;
          default: m.resize(at); break;
          }
        }
        accepted += decoder.message(m).has_value();
        QVERIFY(decoder.bytes() < 64U << 20);
        if (decoder.ready() || random() % 50 == 0) {
          const ChangeBatch batch = decoder.take();
          for (const ChangeTable &t : batch.tables)
            for (const ColumnVector &c : t.after.columns)
              for (std::size_t row = 0; row < c.size(); ++row) (void)shown(c, row);
        }
      }
    }
    QVERIFY(fed > 1000 && accepted > 0);
    qInfo("%lld messages, %lld accepted", static_cast<long long>(fed), static_cast<long long>(accepted));
  }

  void valuesThatDoNotFit_data() {
    QTest::addColumn<quint32>("type");
    QTest::addColumn<int>("typmod");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, Oid type, int typmod, const QByteArray &text, Problem p) { QTest::newRow(name) << type << typmod << text << static_cast<int>(p); };
    row("int2", oid::Int2, -1, "32768", Problem::OutOfRange);
    row("int2 fits", oid::Int2, -1, "-32768", Problem::None);
    row("int8", oid::Int8, -1, "9223372036854775808", Problem::OutOfRange);
    row("int8 least", oid::Int8, -1, "-9223372036854775808", Problem::None);
    row("fraction into int", oid::Int4, -1, "1.5", Problem::OutOfRange);
    row("whole decimal into int", oid::Int4, -1, "12.00", Problem::None);
    row("word into int", oid::Int4, -1, "abc", Problem::InvalidText);
    row("bool 2", oid::Bool, -1, "2", Problem::InvalidText);
    row("numeric(4,2)", oid::Numeric, ((4 << 16) | 2) + 4, "100.00", Problem::OutOfRange);
    row("numeric(4,2) fits", oid::Numeric, ((4 << 16) | 2) + 4, "-99.99", Problem::None);
    row("numeric(4,2) digits", oid::Numeric, ((4 << 16) | 2) + 4, "1.234", Problem::OutOfRange);
    row("numeric exponent", oid::Numeric, -1, "1.5e-7", Problem::None);
    row("varchar(3)", oid::VarChar, 7, "abcd", Problem::TooLong);
    row("varchar(3) characters", oid::VarChar, 7, "äöü", Problem::None);
    row("char(3) blanks", oid::BpChar, 7, "ab     ", Problem::None);
    row("nul", oid::Text, -1, QByteArray("a\0b", 3), Problem::NulByte);
    row("not utf-8", oid::Text, -1, "a\xff", Problem::InvalidText);
    row("zero date", oid::Date, -1, "0000-00-00", Problem::ZeroDate);
    row("31 february", oid::Date, -1, "2023-02-31", Problem::InvalidText);
    row("timestamp(0)", oid::Timestamp, 0, "2020-01-01 00:00:00.5", Problem::OutOfRange);
    row("time beyond a day", oid::Time, -1, "25:00:00", Problem::OutOfRange);
    row("interval of a time", oid::Interval, -1, "838:59:59", Problem::None);
    row("uuid", oid::Uuid, -1, "not-a-uuid", Problem::InvalidText);
    row("bit(3)", oid::Bit, 3, "1111", Problem::TooLong);
    row("inet", oid::Inet, -1, "1.2.3.4/33", Problem::InvalidText);
    row("float4", oid::Float4, -1, "1e39", Problem::OutOfRange);
  }
  void valuesThatDoNotFit() {
    QFETCH(quint32, type);
    QFETCH(int, typmod);
    QFETCH(QByteArray, text);
    QFETCH(int, problem);
    WireColumn column;
    column.type = type;
    column.typmod = typmod;
    column.wire = wireFor(type, 'b', QString());
    column.label = QStringLiteral("t.c");
    applyTypmod(column);
    ColumnVector values(Physical::Text);
    values.appendBytes({text.constData(), static_cast<std::size_t>(text.size())});
    WireBuffer out;
    QCOMPARE(static_cast<int>(encodeField(out, column, values, 0)), problem);
    if (problem != static_cast<int>(Problem::None)) {
      QCOMPARE(out.size(), std::size_t{0});
      ValuePolicies policies;
      policies.outOfRange = policies.zeroDate = policies.tooLong = policies.nulByte = policies.invalidText = ValuePolicy::Null;
      FieldEncoder encoder(column, policies);
      QVERIFY(encoder.encode(out, values, 0) == Problem::None);
      PolicyCounts counts;
      encoder.addCounts(counts);
      QCOMPARE(counts.size(), 1);
      QCOMPARE(counts.first(), 1);
      QVERIFY(load32(out.data()) == 0xffffffffU);
      const Error error = valueError(column, values, 0, static_cast<Problem>(problem));
      QVERIFY(error.toText().contains(QLatin1String("t.c")));
    }
  }
};

QTEST_GUILESS_MAIN(TestPostgresDecoder)
#include "test_postgres_decoder.moc"
