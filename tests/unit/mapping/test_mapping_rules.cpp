// SPDX-License-Identifier: GPL-3.0-or-later
// The rule document: good, bad, hostile and huge.
#include "core/mapping/json_reader.h"
#include "core/mapping/mapping.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
static constexpr int slower = 20; // without optimisation and with every access watched
#else
static constexpr int slower = 1;
#endif

using namespace portolan;
using namespace portolan::mapping;

namespace {
const QByteArray Selection = R"({"rule-type":"selection","rule-id":"1","rule-name":"all","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}})";
QByteArray withRule(const QByteArray &rule) { return "{\"rules\":[\n" + Selection + ",\n" + rule + "\n]}"; }
} // namespace

class TestMappingRules : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void badDocuments_data();
  void badDocuments();
  void patterns_data();
  void patterns();
  void badPatterns();
  void objectFilters();
  void numbersAsText();
  void canonicalFormIsStable();
  void severalProblemsAtOnce();
  void fiftyMegabytes();
  void mutatedDocumentsNeverCrash();
};

void TestMappingRules::badDocuments_data() {
  QTest::addColumn<QByteArray>("document");
  QTest::addColumn<QString>("expected"); // in the message or the hint
  QTest::addColumn<QString>("place");
  const auto row = [](const char *name, const QByteArray &document, const char *expected, const char *place) {
    QTest::newRow(name) << document << QString::fromUtf8(expected) << QString::fromUtf8(place);
  };
  row("trailing comma", "{\"rules\":[\n" + Selection + ",\n]}", "comma before the closing bracket", "m.json:3:1");
  row("comment", "{\"rules\":[ // all\n]}", "Comments are not JSON", "m.json:1:12");
  row("single quotes", "{'rules':[]}", "key in double quotes", "m.json:1:2");
  row("invalid utf-8", "{\"rules\":\"\xC3\x28\"}", "not valid UTF-8", "m.json:1:11");
  row("utf-16", QByteArray("\xFF\xFE{\0", 4), "UTF-16", "m.json:1:1");
  row("empty", "", "empty", "m.json:1:1");
  row("unclosed text", "{\"rules\n\":[]}", "line break", "m.json:1:8");
  row("duplicate key", "{\"rules\":[],\"rules\":[]}", "stands twice", "m.json:1:13");
  row("leading zero", "{\"rules\":[01]}", "start with 0", "m.json:1:12");
  row("half surrogate", R"({"rules":["\ud800"]})", "surrogate", "m.json:1:");
  row("deep", QByteArray(300, '['), "deeper", "m.json:1:");
  row("text after", "{\"rules\":[]} x", "after the end", "m.json:1:14");
  row("not an object", "[]", "an object with \"rules\"", "m.json:1:1");
  row("no selection", "{\"rules\":[]}", "No rule selects", "m.json:1:10");
  row("unknown key", withRule(R"({"rule-type":"selection","rule-id":"2","rule-name":"b","rule-action":"include","object-locater":{"schema-name":"%","table-name":"%"}})"), "Did you mean \"object-locator\"", "m.json:3:");
  row("unknown action", withRule(R"({"rule-type":"transformation","rule-id":"2","rule-name":"b","rule-action":"rname","rule-target":"table","object-locator":{"schema-name":"%","table-name":"%"},"value":"x"})"), "Did you mean \"rename\"", "rule 2");
  row("duplicate id", withRule(Selection), "used twice", "m.json:3:");
  row("id is no number", withRule(R"({"rule-type":"selection","rule-id":"two","rule-name":"b","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}})"), "not a whole number", "m.json:3:");
  row("wrong type", withRule(R"({"rule-type":"selection","rule-id":"2","rule-name":"b","rule-action":"include","object-locator":{"schema-name":7,"table-name":"%"}})"), "a text is expected", "m.json:3:");
  row("explicit wildcard", withRule(R"({"rule-type":"selection","rule-id":"2","rule-name":"b","rule-action":"explicit","object-locator":{"schema-name":"a","table-name":"%"}})"), "exact names only", "rule 2");
  row("condition without value", withRule(R"({"rule-type":"selection","rule-id":"2","rule-name":"b","rule-action":"include","object-locator":{"schema-name":"a","table-name":"t"},"filters":[{"filter-type":"source","column-name":"c","filter-conditions":[{"filter-operator":"eq"}]}]})"), "\"value\" is missing", "rule 2");
  row("between without end", withRule(R"({"rule-type":"selection","rule-id":"2","rule-name":"b","rule-action":"include","object-locator":{"schema-name":"a","table-name":"t"},"filters":[{"filter-type":"source","column-name":"c","filter-conditions":[{"filter-operator":"between","start-value":"1"}]}]})"), "end-value", "rule 2");
  row("prefix without value", withRule(R"({"rule-type":"transformation","rule-id":"2","rule-name":"b","rule-action":"add-prefix","rule-target":"table","object-locator":{"schema-name":"%","table-name":"%"}})"), "needs \"value\"", "rule 2");
  row("remove-column on a table", withRule(R"({"rule-type":"transformation","rule-id":"2","rule-name":"b","rule-action":"remove-column","rule-target":"table","object-locator":{"schema-name":"%","table-name":"%"}})"), "works on column", "rule 2");
  row("unknown data type", withRule(R"({"rule-type":"transformation","rule-id":"2","rule-name":"b","rule-action":"change-data-type","rule-target":"column","object-locator":{"schema-name":"%","table-name":"%","column-name":"c"},"data-type":{"type":"varchar2"}})"), "no data type", "rule 2");
  row("mask of two characters", withRule(R"({"rule-type":"transformation","rule-id":"2","rule-name":"b","rule-action":"data-masking-digits-mask","rule-target":"column","object-locator":{"schema-name":"%","table-name":"%","column-name":"c"},"value":"##"})"), "one printable ASCII", "rule 2");
  row("boundary of the wrong size", withRule(R"({"rule-type":"table-settings","rule-id":"2","rule-name":"b","object-locator":{"schema-name":"a","table-name":"t"},"parallel-load":{"type":"ranges","columns":["a","b"],"boundaries":[["1"]]}})"), "one value for each of the 2", "rule 2");
  row("bad regular expression", withRule(R"({"rule-type":"selection","rule-id":"2","rule-name":"b","rule-action":"include","object-locator":{"schema-name":"a","table-name":"(x"},"portolan":{"regex":true}})"), "regular expression", "rule 2");
}

void TestMappingRules::badDocuments() {
  QFETCH(QByteArray, document);
  QFETCH(QString, expected);
  QFETCH(QString, place);
  const auto mapping = Mapping::fromJson(document, QStringLiteral("m.json"));
  QVERIFY(!mapping);
  QCOMPARE(int(mapping.error().kind()), int(ErrorKind::Configuration));
  const QString text = mapping.error().toText();
  QVERIFY2(text.contains(expected), qPrintable(text));
  QVERIFY2(text.contains(place), qPrintable(text));
}

void TestMappingRules::patterns_data() {
  QTest::addColumn<QString>("pattern");
  QTest::addColumn<QString>("yes");
  QTest::addColumn<QString>("no");
  const auto row = [](const char *p, const char *yes, const char *no) { QTest::newRow(p) << QString::fromUtf8(p) << QString::fromUtf8(yes) << QString::fromUtf8(no); };
  row("%", "anything", "");
  row("ord%", "orders,ord,order_", "Orders,xord");
  row("%s", "orders,s", "order");
  row("o_ders", "orders,oXders", "oders,ooXders");
  row("tmp[_]%", "tmp_x,tmp_", "tmpx");
  row("[ab]x", "ax,bx", "cx,abx");
  row("t[0-9]", "t0,t9", "ta,t10");
  row("%a%b%", "ab,xaxbx", "ba,a");
  row("[[]x", "[x", "x");
  row("caf\xC3\xA9_", "caf\xC3\xA9s", "cafes");
  row("a%b%c%d%e%f%g%h", "abcdefgh", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
}

void TestMappingRules::patterns() {
  QFETCH(QString, pattern);
  QFETCH(QString, yes);
  QFETCH(QString, no);
  const auto p = Pattern::wildcard(pattern);
  QVERIFY(p);
  for (const QString &name : yes.split(QLatin1Char(','))) QVERIFY2(p->matches(name), qPrintable(name));
  if (!no.isEmpty())
    for (const QString &name : no.split(QLatin1Char(','))) QVERIFY2(!p->matches(name), qPrintable(name));
}

void TestMappingRules::badPatterns() {
  QVERIFY(!Pattern::wildcard(QStringLiteral("a[b")));
  QVERIFY(!Pattern::wildcard(QStringLiteral("a[z-a]")));
  QVERIFY(!Pattern::regex(QStringLiteral("a(")));
  QVERIFY(Pattern::regex(QStringLiteral("t\\d+"))->matches(QStringLiteral("t12")));
  QVERIFY(!Pattern::regex(QStringLiteral("t\\d+"))->matches(QStringLiteral("xt12")));
}

void TestMappingRules::objectFilters() {
  const auto f = ObjectFilter::make({QStringLiteral("sales.%"), QStringLiteral("log%")}, {QStringLiteral("sales.tmp[_]%")});
  QVERIFY(f);
  QVERIFY(f->selects({QStringLiteral("sales"), QStringLiteral("orders")}));
  QVERIFY(f->selects({QStringLiteral("x"), QStringLiteral("log1")}));
  QVERIFY(!f->selects({QStringLiteral("sales"), QStringLiteral("tmp_1")}));
  QVERIFY(!f->selects({QStringLiteral("x"), QStringLiteral("orders")}));
  QCOMPARE(f->unmatched({{QStringLiteral("sales"), QStringLiteral("orders")}}), (QStringList{QStringLiteral("log%"), QStringLiteral("sales.tmp[_]%")}));
  QVERIFY(!ObjectFilter::make({QStringLiteral("sales.")}, {}));
}

void TestMappingRules::numbersAsText() {
  const auto m = Mapping::fromJson(withRule(R"({"rule-type":"table-settings","rule-id":7,"rule-name":"b","object-locator":{"schema-name":"a","table-name":"t"},"lob-settings":{"mode":"limited","bulk-max-size":"16"}})"), QStringLiteral("m.json"));
  QVERIFY(m);
  QCOMPARE(m->rules().at(1).id, 7);
  QCOMPARE(m->rules().at(1).lobBulkKilobytes, 16);
}

void TestMappingRules::canonicalFormIsStable() {
  const QByteArray messy = R"({"rules":[
    {"rule-type":"transformation","rule-id":10,"rule-name":"r","rule-target":"table","object-locator":{"table-name":"a","schema-name":"s"},"rule-action":"rename","value":"b","old-value":null},
    {"rule-action":"include","rule-id":"2","rule-name":"all","rule-type":"selection","object-locator":{"schema-name":"%","table-name":"%","table-type":"table"},"filters":[],"load-order":"3"}]})";
  const auto first = Mapping::fromJson(messy, QStringLiteral("m.json"));
  QVERIFY2(first, first ? "" : qPrintable(first.error().toText()));
  const QByteArray once = first->toJson();
  QCOMPARE(once, QByteArray(R"({
  "rules": [
    {
      "load-order": 3,
      "object-locator": {
        "schema-name": "%",
        "table-name": "%"
      },
      "rule-action": "include",
      "rule-id": "2",
      "rule-name": "all",
      "rule-type": "selection"
    },
    {
      "object-locator": {
        "schema-name": "s",
        "table-name": "a"
      },
      "rule-action": "rename",
      "rule-id": "10",
      "rule-name": "r",
      "rule-target": "table",
      "rule-type": "transformation",
      "value": "b"
    }
  ]
}
)"));
  const auto second = Mapping::fromJson(once, QStringLiteral("m.json"));
  QVERIFY(second);
  QCOMPARE(second->toJson(), once);
}

void TestMappingRules::severalProblemsAtOnce() {
  const QByteArray two = withRule(R"({"rule-type":"selection","rule-id":"x","rule-name":"b","rule-action":"includ","object-locator":{"schema-name":"%","table-name":"%"}})");
  std::vector<Problem> problems = Mapping::check(two, QStringLiteral("m.json"), nullptr);
  QCOMPARE(problems.size(), 2U);
  QCOMPARE(problems[0].place.line, 3);
  QVERIFY(problems[1].place.column > problems[0].place.column);
}

void TestMappingRules::fiftyMegabytes() {
  QByteArray big = "{\"rules\":[\n" + Selection;
  for (int i = 2; big.size() < 50 << 20; ++i)
    big += ",\n{\"rule-type\":\"selection\",\"rule-id\":\"" + QByteArray::number(i) + "\",\"rule-name\":\"rule number " + QByteArray::number(i)
           + "\",\"rule-action\":\"include\",\"object-locator\":{\"schema-name\":\"s\",\"table-name\":\"table_" + QByteArray::number(i) + "\"},\"filters\":[]}";
  QElapsedTimer timer;
  timer.start();
  const auto root = readJson(big + "]} x", QStringLiteral("big.json"));
  QVERIFY(!root);
  QVERIFY2(timer.elapsed() < 8000 * slower, qPrintable(QString::number(timer.elapsed())));
  QVERIFY(root.error().message().contains(QLatin1String("after the end")));
}

/// Seeded: a failing document can be made again.
void TestMappingRules::mutatedDocumentsNeverCrash() {
  const QByteArray seed = withRule(R"x({"rule-type":"transformation","rule-id":"20","rule-name":"n","rule-target":"column","rule-action":"add-column","object-locator":{"schema-name":"crm","table-name":"person"},"value":"full_name","expression":"trim($first_name) || ' ' || upper($last_name)","data-type":{"type":"string","length":200},"portolan":{"chain":false}})x");
  QRandomGenerator random(20240501);
  static constexpr char Bytes[] = "{}[]\",:\\'0-9eE.truefalsnu\x80\xff%_$ \n/";
  for (int round = 0; round < 20000; ++round) {
    QByteArray document = seed;
    const int edits = 1 + static_cast<int>(random.bounded(4));
    for (int e = 0; e < edits && !document.isEmpty(); ++e) {
      const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(document.size())));
      const char c = Bytes[random.bounded(static_cast<quint32>(sizeof Bytes - 1))];
      switch (random.bounded(4)) {
      case 0: document[at] = c; break;
      case 1: document.insert(at, c); break;
      case 2: document.remove(at, 1 + static_cast<qsizetype>(random.bounded(8))); break;
      default: document.truncate(at + 1); break;
      }
    }
    const auto m = Mapping::fromJson(document, QStringLiteral("f.json"));
    if (m) QVERIFY(Mapping::fromJson(m->toJson(), QStringLiteral("f.json")));
    else QVERIFY(!m.error().message().isEmpty());
  }
}

QTEST_GUILESS_MAIN(TestMappingRules)
#include "test_mapping_rules.moc"
