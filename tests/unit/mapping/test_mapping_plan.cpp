// SPDX-License-Identifier: GPL-3.0-or-later
// Golden: every file of tests/golden/mapping is a mapping; "<name>.expected" is what it makes of the sample catalog.
// PORTOLAN_UPDATE_GOLDEN=1 writes the expected files anew.
#include "core/mapping/mapping.h"
#include "tests/unit/mapping/sample_catalog.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <ctime>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
static constexpr int slower = 20; // without optimisation and with every access watched
#else
static constexpr int slower = 1;
#endif

using namespace portolan;
using namespace portolan::mapping;
using namespace portolan::testing;

namespace {

QString dump(const MappingPlan &plan) {
  QStringList lines;
  for (const TablePlan &t : plan.tables) {
    const ObjectName target = plan.names.target(t.shape);
    lines << QStringLiteral("table %1 -> %2%3").arg(t.source.display(), target.display(), t.shape == t.source ? QString() : QStringLiteral(" (shape of %1)").arg(t.shape.display()));
    if (t.fromView) lines << QStringLiteral("  from a view");
    if (!t.filter.isEmpty()) lines << QStringLiteral("  where %1").arg(t.filter.text());
    if (!t.filterExpression.isEmpty()) lines << QStringLiteral("  changes where %1").arg(t.filterExpression);
    if (t.loadOrder != 0) lines << QStringLiteral("  load order %1").arg(t.loadOrder);
    if (t.transformsRows()) lines << QStringLiteral("  reads %1").arg(t.readColumns.join(QStringLiteral(", ")));
    for (const OutputColumn &c : t.columns) {
      const QString name = plan.names.targetColumn(t.shape, c.name);
      QString line = QStringLiteral("  %1 %2%3").arg(name, c.type.native, c.nullable ? QString() : QStringLiteral(" not null"));
      if (!c.expression.isEmpty()) line += QStringLiteral(" = %1").arg(c.expression);
      else if (c.source != name) line += QStringLiteral(" <- %1").arg(c.source);
      if (c.masking != Masking::None) line += QStringLiteral(" masked %1").arg(int(c.masking));
      if (c.beforeImage) line += QStringLiteral(" before");
      lines << line;
    }
    if (!t.key.isEmpty()) lines << QStringLiteral("  key %1").arg(t.key.join(QStringLiteral(", ")));
    if (t.consolidated) lines << QStringLiteral("  discriminator %1 = %2").arg(t.discriminator, t.discriminatorValue);
    for (const SqlText &s : t.segments) lines << QStringLiteral("  segment %1").arg(s.isEmpty() ? QStringLiteral("everything") : s.text());
    for (auto it = t.validation.begin(); it != t.validation.end(); ++it) lines << QStringLiteral("  validate %1: %2 / %3").arg(it.key(), it->first, it->second);
    if (!t.lobMode.isEmpty()) lines << QStringLiteral("  lob %1 %2").arg(t.lobMode).arg(t.lobBulkKilobytes);
    if (!t.prepare.isEmpty() || !t.applyMode.isEmpty() || !t.rowErrors.isEmpty()) lines << QStringLiteral("  policies %1 %2 %3").arg(t.prepare, t.applyMode, t.rowErrors);
    if (const Table *shape = plan.catalog.table(t.shape); shape && t.shape == t.source) {
      for (const Index &i : shape->indexes) lines << QStringLiteral("  index %1 (%2)").arg(i.name, i.columns().join(QStringLiteral(", ")));
      for (const ForeignKey &f : shape->foreignKeys) lines << QStringLiteral("  foreign key %1 (%2) -> %3 (%4)").arg(f.name, f.columns.join(QStringLiteral(", ")), f.referenced.display(), f.referencedColumns.join(QStringLiteral(", ")));
      for (const Check &c : shape->checks) lines << QStringLiteral("  check %1").arg(c.name);
    }
  }
  for (const View &v : plan.catalog.views) lines << QStringLiteral("view %1 -> %2").arg(v.name.display(), plan.names.target(v.name).display());
  for (const Problem &p : plan.problems) lines << QStringLiteral("warning %1").arg(p.toText(QStringLiteral("m")).mid(1));
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray contents(const QString &path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
const QString Folder = QStringLiteral(PORTOLAN_SOURCE_DIR "/tests/golden/mapping/");

} // namespace

class TestMappingPlan : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void golden_data();
  void golden();
  void everyActionHasAGolden();
  void badPlans_data();
  void badPlans();
  void randomMappings();
  void tenThousandTables();
};

void TestMappingPlan::golden_data() {
  QTest::addColumn<QString>("name");
  const QStringList names = QDir(Folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
  QVERIFY(names.size() >= 20);
  for (const QString &name : names) QTest::newRow(qPrintable(name)) << name;
}

void TestMappingPlan::golden() {
  QFETCH(QString, name);
  const auto mapping = Mapping::fromJson(contents(Folder + name), name);
  QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().toText()));
  PlanOptions options;
  options.changes = name.contains(QLatin1String("cdc"));
  const auto plan = mapping->plan(sampleCatalog(), options);
  const QString got = plan ? dump(*plan) : QStringLiteral("error ") + plan.error().toText() + QLatin1Char('\n');
  const QString path = Folder + name.chopped(5) + QStringLiteral(".expected");
  if (qEnvironmentVariableIsSet("PORTOLAN_UPDATE_GOLDEN")) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(got.toUtf8());
  }
  QCOMPARE(got, QString::fromUtf8(contents(path)));
  for (const TablePlan &t : plan ? plan->tables : std::vector<TablePlan>()) { // every plan can be run
    std::vector<Physical> inputs;
    const Table *table = nullptr;
    const Catalog source = sampleCatalog();
    table = source.table(t.source);
    for (const QString &c : t.readColumns) inputs.push_back(table ? physicalFor(table->column(c)->type) : Physical::Int64);
    const auto transform = makeTransform(t, inputs);
    QVERIFY2(transform, transform ? "" : qPrintable(transform.error().toText()));
    QCOMPARE(*transform != nullptr, t.transformsRows());
  }
}

void TestMappingPlan::everyActionHasAGolden() {
  QByteArray all;
  for (const QString &name : QDir(Folder).entryList({QStringLiteral("*.json")}, QDir::Files)) all += contents(Folder + name);
  for (int a = 0; a <= int(RuleAction::HashMask); ++a) {
    const QByteArray word = '"' + actionKey(static_cast<RuleAction>(a)).toLatin1() + '"';
    QVERIFY2(all.contains(word), word.constData());
  }
  for (const char *word : {"\"schema\"", "\"table\"", "\"column\"", "\"table-tablespace\"", "\"ranges\"", "\"consolidate\"", "\"override-validation-function\"", "\"explicit\"", "\"exclude\"", "\"view\"", "\"load-order\""})
    QVERIFY2(all.contains(word), word);
}

void TestMappingPlan::badPlans_data() {
  QTest::addColumn<QByteArray>("rule");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char *name, const char *rule, const char *expected) { QTest::newRow(name) << QByteArray(rule) << QString::fromUtf8(expected); };
  row("missing column", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"column","rule-action":"remove-column","object-locator":{"schema-name":"sales","table-name":"customers","column-name":"emial"}})", "Did you mean \"email\"?");
  row("missing expression column", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"column","rule-action":"add-column","object-locator":{"schema-name":"sales","table-name":"customers"},"value":"a","expression":"$frist_name","data-type":{"type":"string","length":5}})", "Did you mean $first_name?");
  row("two columns, one name", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"column","rule-action":"rename","object-locator":{"schema-name":"sales","table-name":"customers","column-name":"first_name"},"value":"last_name"})", "would both be called \"last_name\"");
  row("added column has a taken name", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"column","rule-action":"add-column","object-locator":{"schema-name":"sales","table-name":"customers"},"value":"email","expression":"1","data-type":{"type":"int4"}})", "would both be called \"email\"");
  row("two tables, one name", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"table","rule-action":"rename","object-locator":{"schema-name":"sales","table-name":"tmp_import"},"value":"orders"})", "would both become sales.orders");
  row("schemas meet", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"schema","rule-action":"rename","object-locator":{"schema-name":"shop_%"},"value":"shop"})", "consolidate");
  row("broken expression", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"column","rule-action":"add-column","object-locator":{"schema-name":"sales","table-name":"customers"},"value":"a","expression":"upper($email","data-type":{"type":"string","length":5}})", ") is missing");
  row("name from a column", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"table","rule-action":"rename","object-locator":{"schema-name":"sales","table-name":"customers"},"expression":"$email"})", "cannot depend on the column");
  row("key on a missing column", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"table","rule-action":"define-primary-key","object-locator":{"schema-name":"sales","table-name":"customers"},"primary-key-def":{"columns":["nope"]}})", "has no column \"nope\"");
  row("filter on a lob", R"({"rule-type":"selection","rule-id":"5","rule-name":"x","rule-action":"include","object-locator":{"schema-name":"sales","table-name":"orders"},"filters":[{"filter-type":"source","column-name":"payload","filter-conditions":[{"filter-operator":"eq","value":"x"}]}]})", "only ask whether it is NULL");
  row("filter with a wrong number", R"({"rule-type":"selection","rule-id":"5","rule-name":"x","rule-action":"include","object-locator":{"schema-name":"sales","table-name":"orders"},"filters":[{"filter-type":"source","column-name":"total","filter-conditions":[{"filter-operator":"gte","value":"ten"}]}]})", "is not a number");
  row("filter with a wrong date", R"({"rule-type":"selection","rule-id":"5","rule-name":"x","rule-action":"include","object-locator":{"schema-name":"sales","table-name":"orders"},"filters":[{"filter-type":"source","column-name":"placed_on","filter-conditions":[{"filter-operator":"gte","value":"2024-02-30"}]}]})", "is not a date");
  row("mask of a date", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"column","rule-action":"data-masking-digits-mask","object-locator":{"schema-name":"sales","table-name":"orders","column-name":"placed_on"},"value":"#"})", "cannot mask");
  row("every column removed", R"({"rule-type":"transformation","rule-id":"5","rule-name":"x","rule-target":"column","rule-action":"remove-column","object-locator":{"schema-name":"sales","table-name":"customers","column-name":"%"}})", "leave no column");
}

void TestMappingPlan::badPlans() {
  QFETCH(QByteArray, rule);
  QFETCH(QString, expected);
  const QByteArray document = R"({"rules":[{"rule-type":"selection","rule-id":"1","rule-name":"all","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}},)" + rule + "]}";
  const auto mapping = Mapping::fromJson(document, QStringLiteral("m.json"));
  QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().toText()));
  const auto plan = mapping->plan(sampleCatalog(), {});
  QVERIFY(!plan);
  const QString text = plan.error().toText();
  QVERIFY2(text.contains(expected), qPrintable(text));
  QCOMPARE(int(plan.error().kind()), int(ErrorKind::Configuration));
}

/// Random rules over the sample: an error or a plan; a plan never gives one name to two things.
void TestMappingPlan::randomMappings() {
  QRandomGenerator random(11);
  const auto pick = [&](const QStringList &list) { return list.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(list.size())))); };
  const QStringList schemas{QStringLiteral("%"), QStringLiteral("sales"), QStringLiteral("shop_a"), QStringLiteral("shop[_]%")}, tables{QStringLiteral("%"), QStringLiteral("orders"), QStringLiteral("c%"), QStringLiteral("tmp_import")},
      columns{QStringLiteral("%"), QStringLiteral("id"), QStringLiteral("%_n%"), QStringLiteral("email"), QStringLiteral("total")}, values{QStringLiteral("x"), QStringLiteral("id"), QStringLiteral("orders"), QStringLiteral("p_"), QStringLiteral("sales")};
  int plans = 0;
  for (int round = 0; round < 3000; ++round) {
    QStringList rules{QStringLiteral(R"({"rule-type":"selection","rule-id":"1","rule-name":"1","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}})")};
    const int count = 1 + static_cast<int>(random.bounded(5));
    for (int i = 2; i < 2 + count; ++i) {
      const auto action = static_cast<RuleAction>(random.bounded(quint32(RuleAction::HashMask) + 1));
      const bool columnOnly = action == RuleAction::RemoveColumn || action == RuleAction::IncludeColumn || action == RuleAction::AddColumn || action == RuleAction::ChangeDataType || action >= RuleAction::AddBeforeImageColumns;
      const QString target = action == RuleAction::DefinePrimaryKey ? QStringLiteral("table") : columnOnly ? QStringLiteral("column") : pick({QStringLiteral("schema"), QStringLiteral("table"), QStringLiteral("column")});
      QString locator = QStringLiteral("\"schema-name\":\"%1\"").arg(pick(schemas));
      if (target != QLatin1String("schema")) locator += QStringLiteral(",\"table-name\":\"%1\"").arg(pick(tables));
      if (target == QLatin1String("column")) locator += QStringLiteral(",\"column-name\":\"%1\"").arg(pick(columns));
      const QString value = action == RuleAction::MaskDigits ? QStringLiteral("0") : pick(values);
      QString more = QStringLiteral("\"value\":\"%1\",\"old-value\":\"%2\"").arg(value, pick(values));
      if (action == RuleAction::AddColumn) more += QStringLiteral(",\"expression\":\"%1\"").arg(pick({QStringLiteral("$id || 'x'"), QStringLiteral("1+1"), QStringLiteral("operation_indicator('d','u','i')"), QStringLiteral("$nope")}));
      if (action == RuleAction::AddColumn || action == RuleAction::ChangeDataType) more += QStringLiteral(",\"data-type\":{\"type\":\"%1\"}").arg(pick({QStringLiteral("string"), QStringLiteral("int8"), QStringLiteral("datetime"), QStringLiteral("clob")}));
      if (action == RuleAction::DefinePrimaryKey) more += QStringLiteral(",\"primary-key-def\":{\"columns\":[\"%1\"]}").arg(pick({QStringLiteral("id"), QStringLiteral("email")}));
      rules << QStringLiteral(R"({"rule-type":"transformation","rule-id":"%1","rule-name":"%1","rule-target":"%2","rule-action":"%3","object-locator":{%4},%5})").arg(i).arg(target, actionKey(action), locator, more);
    }
    const QByteArray document = QStringLiteral("{\"rules\":[%1]}").arg(rules.join(QLatin1Char(','))).toUtf8();
    const auto mapping = Mapping::fromJson(document, QStringLiteral("r.json"));
    QVERIFY2(mapping, document.constData());
    const auto plan = mapping->plan(sampleCatalog(), {});
    if (!plan) { QVERIFY(!plan.error().message().isEmpty()); continue; }
    ++plans;
    QSet<ObjectName> targets;
    for (const Table &t : plan->catalog.tables) {
      const ObjectName target = plan->names.target(t.name);
      QVERIFY2(!targets.contains(target), document.constData());
      targets.insert(target);
      QSet<QString> names;
      for (const Column &c : t.columns) {
        const QString name = plan->names.targetColumn(t.name, c.name);
        QVERIFY2(!names.contains(name), document.constData());
        names.insert(name);
      }
      const TablePlan *tablePlan = plan->table(t.name);
      QVERIFY(tablePlan);
      QCOMPARE(tablePlan->columns.size(), t.columns.size());
    }
  }
  QVERIFY2(plans > 500, qPrintable(QString::number(plans)));
}

void TestMappingPlan::tenThousandTables() {
  Catalog big;
  QByteArray document = R"({"rules":[{"rule-type":"selection","rule-id":"1","rule-name":"all","rule-action":"include","object-locator":{"schema-name":"%","table-name":"%"}})";
  for (int i = 0; i < 10000; ++i) {
    Table t = customersTable(QStringLiteral("s%1").arg(i % 10));
    t.name.name = QStringLiteral("table_%1").arg(i);
    big.tables.push_back(t);
    if (i % 5 == 0)
      document += ",{\"rule-type\":\"transformation\",\"rule-id\":\"" + QByteArray::number(i + 100) + "\",\"rule-name\":\"n" + QByteArray::number(i) + "\",\"rule-target\":\"table\",\"rule-action\":\"rename\",\"object-locator\":{\"schema-name\":\"%\",\"table-name\":\"table_"
                  + QByteArray::number(i) + "\"},\"value\":\"renamed_" + QByteArray::number(i) + "\"}";
  }
  document += R"(,{"rule-type":"transformation","rule-id":"50000","rule-name":"low","rule-target":"column","rule-action":"convert-uppercase","object-locator":{"schema-name":"%","table-name":"%","column-name":"%_name"}}]})";
  const auto mapping = Mapping::fromJson(document, QStringLiteral("m.json"));
  QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().toText()));
  const std::clock_t start = std::clock(); // processor time: the machine may be shared
  const auto plan = mapping->plan(big, {});
  const auto took = static_cast<qint64>((std::clock() - start) * 1000 / CLOCKS_PER_SEC);
  QVERIFY(plan);
  QCOMPARE(plan->tables.size(), 10000U);
  QCOMPARE(plan->names.tables.size(), 2000);
  qInfo("10,000 tables and 2,002 rules: %lld ms", static_cast<long long>(took));
  QVERIFY2(took < 1000 * slower, qPrintable(QString::number(took)));
}

QTEST_GUILESS_MAIN(TestMappingPlan)
#include "test_mapping_plan.moc"
