// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/canonical.h"
#include "core/rows/json_text.h"
#include "core/rows/value_text.h"

#include <QtTest>
#include <cmath>
#include <limits>

using namespace portolan;

namespace {
template<class F> QString textOf(F &&append) {
  std::string out;
  append(out);
  return QString::fromStdString(out);
}
QString canonical(const ColumnVector &column, Canonical form, int scale = -1, std::size_t row = 0) {
  return textOf([&](std::string &out) { appendCanonical(out, column, row, form, scale); });
}
ColumnVector textColumn(const char *text, Physical physical = Physical::Text) {
  ColumnVector column(physical);
  if (physical == Physical::Dynamic) column.appendBytes(text, Tag::TextValue);
  else column.appendBytes(text);
  return column;
}
} // namespace

class ValuesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void calendar() {
    QCOMPARE(daysFromCivil({1970, 1, 1}), 0);
    QCOMPARE(daysFromCivil({2000, 2, 29}), 11016);
    for (std::int64_t day = -2000000; day < 3000000; day += 977) QCOMPARE(daysFromCivil(civilFromDays(day)), day);
    QCOMPARE(textOf([](std::string &o) { appendDate(o, daysFromCivil({0, 3, 15})); }), QStringLiteral("0001-03-15 BC"));
    QCOMPARE(*parseDate("0044-03-15 BC"), daysFromCivil({-43, 3, 15}));
    QVERIFY(!parseDate("2021-02-29") && !parseDate("2020-00-10") && !parseDate("0000-00-00") && !parseDate("2020-1") && !parseDate("2020-01-01x"));
  }

  void temporalTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("epoch") << QStringLiteral("1970-01-01 00:00:00") << qint64(0);
    QTest::newRow("before") << QStringLiteral("1969-12-31 23:59:59.999999") << qint64(-1);
    QTest::newRow("end") << QStringLiteral("9999-12-31 23:59:59.999999") << qint64(253402300799999999);
    QTest::newRow("fraction") << QStringLiteral("2000-01-01 00:00:00.5") << qint64(946684800500000);
  }
  void temporalTexts() {
    QFETCH(QString, text);
    QFETCH(qint64, micros);
    QCOMPARE(*parseDateTime(text.toStdString()), micros);
    QCOMPARE(textOf([&](std::string &o) { appendDateTime(o, micros); }), text);
  }
  void zones() {
    QCOMPARE(*parseDateTime("1970-01-01T02:00:00+02:00"), 0);
    QCOMPARE(*parseDateTime("1970-01-01 00:00:00Z"), 0);
    QCOMPARE(*parseDateTime("1969-12-31 20:30:00-0330"), 0);
    QVERIFY(!parseDateTime("1970-01-01 25:00:00") && !parseDateTime("1970-01-01 00:00:00 nonsense"));
  }
  void times() {
    QCOMPARE(*parseTime("-838:59:59"), -3020399000000);
    QCOMPARE(textOf([](std::string &o) { appendTime(o, -3020399000000); }), QStringLiteral("-838:59:59"));
    QCOMPARE(textOf([](std::string &o) { appendTime(o, -1500000, 6); }), QStringLiteral("-00:00:01.500000"));
  }
  void intervals() {
    for (const IntervalParts parts : {IntervalParts{14, 3, 14706500000}, IntervalParts{0, 0, 0}, IntervalParts{-1, 2, -500000}, IntervalParts{0, 0, -3600000000}}) {
      const QString text = textOf([&](std::string &o) { appendInterval(o, parts); });
      const auto back = parseInterval(text.toStdString());
      QVERIFY2(back && back->months == parts.months && back->days == parts.days && back->micros == parts.micros, text.toUtf8());
    }
    const auto words = parseInterval("1 year 2 mons -3 days -04:05:06.7");
    QVERIFY(words && words->months == 14 && words->days == -3 && words->micros == -14706700000);
    QVERIFY(parseInterval("00:00:00") && parseInterval("-1 days") && !parseInterval("1 week") && !parseInterval("5"));
    QVERIFY(!parseInterval("P") && !parseInterval("1Y") && !parseInterval("P1X"));
  }

  void decimals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pad") << "1.5" << 3 << "1.500";
    QTest::newRow("round") << "1.005" << 2 << "1.01";
    QTest::newRow("carry") << "999.995" << 2 << "1000.00";
    QTest::newRow("minus zero") << "-0.001" << 2 << "0.00";
    QTest::newRow("exponent") << "1.25e3" << 0 << "1250";
    QTest::newRow("small exponent") << "12e-4" << -1 << "0.0012";
    QTest::newRow("no leading") << ".05" << 2 << "0.05";
    QTest::newRow("trim") << "0012.3400" << -1 << "12.34";
    QTest::newRow("integer") << "-7" << -1 << "-7";
  }
  void decimals() {
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(QString, expected);
    std::string plain;
    QVERIFY(plainDecimal(text.toStdString(), plain));
    QCOMPARE(textOf([&](std::string &o) { appendDecimalAtScale(o, plain, scale); }), expected);
  }
  void noDecimals() {
    std::string out;
    for (const char *text : {"", "-", "abc", "1.2.3", "1e", "0x1F", "1e99999999", "NaN"}) QVERIFY2(!plainDecimal(text, out), text);
  }

  void reals_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("single");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << 0.0 << false << "0";
    QTest::newRow("minus zero") << -0.0 << false << "0";
    QTest::newRow("-125") << -125.0 << false << "-125";
    QTest::newRow("1e-7") << 1e-7 << false << "1@-7";
    QTest::newRow("0.1 double") << 0.1 << false << "0.1";
    QTest::newRow("0.1 float as double") << static_cast<double>(0.1f) << true << "0.1";
    QTest::newRow("16777216") << 16777216.0 << true << "16777216@7";
    QTest::newRow("just below the plain range") << 0.0001220703 << false << "1220703@-4";
    QTest::newRow("2^-13 as float") << 0.0001220703125 << true << "12207031@-4";
    QTest::newRow("next float") << static_cast<double>(std::nextafter(0.0001220703125f, 1.0f)) << true << "0.00012207033";
    QTest::newRow("large") << 70368744177664.0 << false << "70368744177664";
    QTest::newRow("1e22") << 1e22 << false << "1@22";
    QTest::newRow("max") << std::numeric_limits<double>::max() << false << "17976931348623157@308";
    QTest::newRow("denormal") << 5e-324 << false << "5@-324";
    QTest::newRow("NaN") << std::nan("") << false << "NaN";
    QTest::newRow("infinity") << -std::numeric_limits<double>::infinity() << false << "-Infinity";
  }
  void reals() {
    QFETCH(double, value);
    QFETCH(bool, single);
    QFETCH(QString, expected);
    QCOMPARE(textOf([&](std::string &o) { appendCanonicalReal(o, value, single); }), expected);
  }

  void canonicalForms() {
    ColumnVector null(Physical::Text);
    null.appendNull();
    QCOMPARE(canonical(null, Canonical::Text), QStringLiteral("~"));
    QCOMPARE(canonical(textColumn("a|b~c\\d"), Canonical::Text), QStringLiteral("a\\pb\\tc\\\\d"));
    QCOMPARE(canonical(textColumn("a  "), Canonical::TextTrimmed), QStringLiteral("a"));
    QCOMPARE(canonical(textColumn("a  "), Canonical::Text), QStringLiteral("a  "));
    QCOMPARE(canonical(textColumn("1.50", Physical::Decimal), Canonical::Decimal, 3), QStringLiteral("1.500"));
    QCOMPARE(canonical(textColumn("2020-01-01 00:00:01", Physical::Dynamic), Canonical::DateTime), QStringLiteral("1577836801000000"));
    QCOMPARE(canonical(textColumn("12", Physical::Dynamic), Canonical::Integer), QStringLiteral("12"));
    QCOMPARE(canonical(textColumn("abc", Physical::Dynamic), Canonical::Integer), QStringLiteral("abc"));
    ColumnVector real(Physical::Dynamic);
    real.appendDynamicReal(12.34);
    QCOMPARE(canonical(real, Canonical::Decimal, 2), QStringLiteral("12.34"));
    ColumnVector unsignedColumn(Physical::UInt64);
    unsignedColumn.appendInteger(-1);
    QCOMPARE(canonical(unsignedColumn, Canonical::Integer), QStringLiteral("18446744073709551615"));
    QCOMPARE(canonical(unsignedColumn, Canonical::Decimal, 2), QStringLiteral("18446744073709551615.00"));
    ColumnVector special(Physical::DateTime);
    special.appendSpecial("0000-00-00");
    QCOMPARE(canonical(special, Canonical::DateTime), QStringLiteral("0000-00-00"));
  }
  void hashes() { // md5("a") is 0cc175b9c0f1b6a831c399e269772661
    QCOMPARE(canonicalRowHash("a"), 0xe269772661ULL | (0x99ULL << 40));
    QCOMPARE(canonicalKeyHash("a"), 0x0cc175b9U);
  }

  void json_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("order and space") << R"({"b":1, "a" : [1, 2]})" << R"({"a":[1,2],"b":1.0})" << true;
    QTest::newRow("array order") << "[1,2]" << "[2,1]" << false;
    QTest::newRow("number forms") << "[1e2, 0.10, -0]" << "[100,0.1,0]" << true;
    QTest::newRow("big numbers") << "[12345678901234567890]" << "[12345678901234567891]" << false;
    QTest::newRow("escapes") << R"(["\u00e9\/\t"])" << "[\"\xc3\xa9/\\u0009\"]" << true;
    QTest::newRow("surrogates") << R"(["\ud83d\ude00"])" << "[\"\xf0\x9f\x98\x80\"]" << true;
    QTest::newRow("last key counts") << R"({"a":1,"a":2})" << R"({"a":2})" << true;
    QTest::newRow("null is no string") << "[null]" << R"(["null"])" << false;
    QTest::newRow("empty") << "{}" << "[]" << false;
  }
  void json() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    std::string x, y;
    QVERIFY(appendCanonicalJson(x, a.toUtf8().toStdString()) && appendCanonicalJson(y, b.toUtf8().toStdString()));
    QCOMPARE(x == y, same);
    std::string again;
    QVERIFY(appendCanonicalJson(again, x));
    QCOMPARE(again, x);
  }
  void noJson() {
    std::string out = "kept";
    for (const char *text : {"", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "[1 2]", "nul", "\"open", "[\"\\x\"]", "1 2", "{a:1}"}) QVERIFY2(!appendCanonicalJson(out, text), text);
    QCOMPARE(out, std::string("kept"));
    QVERIFY(!appendCanonicalJson(out, std::string(100000, '[')));
  }

  void utf8() {
    QVERIFY(isValidUtf8("") && isValidUtf8("\xf0\x9f\x98\x80") && isValidUtf8("\xed\x9f\xbf"));
    for (const char *bad : {"\xff", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80"}) QVERIFY(!isValidUtf8(bad));
  }
  void uuids() {
    char bytes[16] = {};
    QVERIFY(parseUuid("{123E4567-e89b-12d3-a456-426614174000}", bytes));
    QCOMPARE(textOf([&](std::string &o) { appendUuid(o, {bytes, 16}); }), QStringLiteral("123e4567-e89b-12d3-a456-426614174000"));
    QVERIFY(!parseUuid("123e4567", bytes) && !parseUuid("123e4567-e89b-12d3-a456-42661417400000", bytes));
  }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "test_values.moc"
