// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/cascade_sql.h"
#include "core/replicate/lane_mapper.h"

#include <QTest>

using namespace portolan;
using namespace portolan::replicate;
using namespace Qt::Literals;

namespace {

Column column(const QString &name, TypeKind kind, const QString &native) {
  Column c;
  c.name = name;
  c.type.kind = kind;
  c.type.native = native;
  return c;
}
Table table(const QString &schema, const QString &name, const QStringList &columns) {
  Table t;
  t.name = {schema, name};
  for (const QString &c : columns) t.columns.push_back(column(c, TypeKind::Int64, u"bigint"_s));
  Index key;
  key.primary = key.unique = true;
  key.parts.push_back({});
  key.parts.back().column = columns.first();
  t.primaryKey = key;
  return t;
}
ForeignKey reference(const QString &from, const ObjectName &to, const QString &toColumn, ReferentialAction action) {
  ForeignKey f;
  f.columns = {from};
  f.referenced = to;
  f.referencedColumns = {toColumn};
  f.onDelete = f.onUpdate = action;
  return f;
}

/// A batch of one transaction over one table with full images.
struct Batch {
  ChangeBatch batch;
  Batch(const ObjectName &name, const QStringList &columns) {
    ChangeTable t;
    t.name = name;
    t.columns = columns;
    t.types = std::vector<DataType>(static_cast<std::size_t>(columns.size()));
    t.key = {columns.first()};
    t.fullBefore = true;
    const std::vector<Physical> shape(static_cast<std::size_t>(columns.size()), Physical::Int64);
    t.after.shape(shape);
    t.before.shape(shape);
    batch.tables.push_back(std::move(t));
    batch.transactions.push_back({});
  }
  Batch &add(ChangeOp op, std::vector<qint64> before, std::vector<qint64> after) {
    Change c{0, op, -1, -1};
    const auto put = [](RowBatch &rows, const std::vector<qint64> &values) {
      for (std::size_t i = 0; i < values.size(); ++i) rows.columns[i].appendInteger(values[i]);
      return static_cast<std::int32_t>(rows.rows()) - 1;
    };
    if (!after.empty()) c.after = put(batch.tables[0].after, after);
    if (!before.empty()) c.before = put(batch.tables[0].before, before);
    batch.changes.push_back(c);
    ++batch.transactions[0].changeCount;
    return *this;
  }
};

QString show(const ChangeBatch &batch) {
  QStringList all;
  for (const Change &c : batch.changes) {
    const ChangeTable &t = batch.tables[c.table];
    const auto row = [](const RowBatch &rows, std::int32_t r) {
      QStringList v;
      for (const ColumnVector &col : rows.columns) v << (r < 0 ? u"-"_s : col.isNull(static_cast<std::size_t>(r)) ? u"NULL"_s : QString::number(col.integer(static_cast<std::size_t>(r))));
      return r < 0 ? QString() : v.join(u',');
    };
    const QString op = QStringList{u"I"_s, u"U"_s, u"D"_s, u"T"_s, u"X"_s}[static_cast<int>(c.op)];
    const QString sql = t.anyNumber ? u" {"_s + cascadeStatement(sql::Dialect::Postgres, t, c.op, [](int i) { return u"$%1"_s.arg(i + 1); }).text() + u'}' : QString();
    all << op + u' ' + t.name.display() + u'(' + t.columns.join(u',') + u")["_s + row(t.before, c.before) + u'>' + row(t.after, c.after) + u']' + sql;
  }
  return all.join(u'\n');
}

} // namespace

class TestLaneMapper : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void namesAndGeneratedColumns();
  void missingColumnsAreAProblem();
  void suspendedTablesAreLeftOut();
  void filtersTurnUpdates();
  void cascadesReachGrandchildren();
  void cascadeSetsNull();
  void postgresLogsItsCascades();
};

void TestLaneMapper::namesAndGeneratedColumns() {
  ReplicationOptions o;
  o.sourceCatalog.tables.push_back(table(u"s"_s, u"T"_s, {u"Id"_s, u"Amount"_s, u"Twice"_s}));
  o.tables = {{u"s"_s, u"T"_s}};
  TargetOptions t;
  t.names.tables.insert({u"s"_s, u"T"_s}, {u"public"_s, u"t"_s});
  t.names.columns[{u"s"_s, u"T"_s}] = {{u"Id"_s, u"id"_s}, {u"Amount"_s, u"amount"_s}, {u"Twice"_s, u"twice"_s}};
  Table target = table(u"public"_s, u"t"_s, {u"id"_s, u"amount"_s, u"twice"_s});
  target.columns[2].generated = GeneratedKind::Stored;
  t.catalog.tables.push_back(target);
  LaneMapper mapper(o, t);
  auto out = mapper.map(std::move(Batch({u"s"_s, u"T"_s}, {u"Id"_s, u"Amount"_s, u"Twice"_s}).add(ChangeOp::Insert, {}, {1, 2, 4}).add(ChangeOp::Update, {1, 2, 4}, {2, 3, 6}).batch));
  QVERIFY(out);
  QCOMPARE(show(out->batch), u"I public.t(id,amount)[>1,2]\nU public.t(id,amount)[1,2>2,3]"_s);
  QCOMPARE(out->batch.tables[0].key, QStringList{u"id"_s});
  QCOMPARE(mapper.sourceOf({u"public"_s, u"t"_s}).name, u"T"_s);
}

void TestLaneMapper::missingColumnsAreAProblem() {
  ReplicationOptions o;
  o.sourceCatalog.tables.push_back(table({}, u"t"_s, {u"id"_s}));
  o.tables = {{{}, u"t"_s}, {{}, u"gone"_s}};
  TargetOptions t;
  t.catalog.tables.push_back(table({}, u"t"_s, {u"id"_s}));
  LaneMapper mapper(o, t);
  const auto problems = mapper.problems(Batch({{}, u"t"_s}, {u"id"_s, u"extra"_s}).batch);
  QCOMPARE(problems.size(), std::size_t(1));
  QCOMPARE(problems[0].missingColumns, QStringList{u"extra"_s});
  QVERIFY(!mapper.problems(Batch({{}, u"gone"_s}, {u"id"_s}).batch).front().reason.isEmpty());
  QVERIFY(mapper.problems(Batch({{}, u"stranger"_s}, {u"id"_s}).batch).empty());
}

void TestLaneMapper::suspendedTablesAreLeftOut() {
  ReplicationOptions o;
  o.tables = {{{}, u"t"_s}};
  TargetOptions t;
  t.catalog.tables.push_back(table({}, u"t"_s, {u"id"_s}));
  LaneMapper mapper(o, t);
  mapper.suspend({{}, u"t"_s});
  auto out = mapper.map(std::move(Batch({{}, u"t"_s}, {u"id"_s}).add(ChangeOp::Insert, {}, {1}).batch));
  QVERIFY(out);
  QVERIFY(out->batch.changes.empty());
  QCOMPARE(out->batch.transactions.size(), std::size_t(1)); // its position still counts
  QCOMPARE(out->skipped.front().second, 1);
}

void TestLaneMapper::filtersTurnUpdates() {
  Catalog source;
  source.engine = u"mysql"_s;
  source.tables.push_back(table(u"s"_s, u"t"_s, {u"id"_s, u"region"_s}));
  auto mapping = mapping::Mapping::fromJson(
    R"({"rules":[{"rule-type":"selection","rule-id":"1","rule-name":"1","object-locator":{"schema-name":"s","table-name":"t"},"rule-action":"include",
        "filters":[{"filter-type":"source","column-name":"region","filter-conditions":[{"filter-operator":"ste","value":"10"}]}]}]})", u"test"_s);
  QVERIFY2(mapping.has_value(), mapping ? "" : qPrintable(mapping.error().toText()));
  mapping::PlanOptions planOptions;
  planOptions.changes = true;
  auto plan = mapping->plan(source, planOptions);
  QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().toText()));
  ReplicationOptions o;
  o.sourceCatalog = source;
  o.tables = {{u"s"_s, u"t"_s}};
  TargetOptions t;
  t.plan = &*plan;
  t.names = plan->names;
  t.catalog.tables.push_back(table(u"s"_s, u"t"_s, {u"id"_s, u"region"_s}));
  LaneMapper mapper(o, t);
  auto out = mapper.map(std::move(Batch({u"s"_s, u"t"_s}, {u"id"_s, u"region"_s})
                                    .add(ChangeOp::Insert, {}, {1, 5}).add(ChangeOp::Insert, {}, {2, 50})
                                    .add(ChangeOp::Update, {1, 5}, {1, 50})    // leaves
                                    .add(ChangeOp::Update, {2, 50}, {2, 7})    // enters
                                    .add(ChangeOp::Update, {3, 60}, {3, 70})   // never here
                                    .add(ChangeOp::Update, {2, 7}, {2, 8}).add(ChangeOp::Delete, {4, 99}, {}).add(ChangeOp::Delete, {2, 8}, {}).batch));
  QVERIFY2(out.has_value(), out ? "" : qPrintable(out.error().toText()));
  QCOMPARE(show(out->batch), u"I s.t(id,region)[>1,5]\nD s.t(id,region)[1,5>]\nI s.t(id,region)[>2,7]\nU s.t(id,region)[2,7>2,8]\nD s.t(id,region)[2,8>]"_s);
  // Emptied: whatever the filter let through came from this table, so all of it goes.
  out = mapper.map(std::move(Batch({u"s"_s, u"t"_s}, {u"id"_s, u"region"_s}).add(ChangeOp::Truncate, {}, {}).batch));
  QVERIFY(out);
  QCOMPARE(show(out->batch), u"T s.t(id,region)[>]"_s);
}

void TestLaneMapper::cascadesReachGrandchildren() {
  ReplicationOptions o;
  o.sourceCatalog.engine = u"mysql"_s;
  o.sourceCatalog.tables.push_back(table(u"s"_s, u"parent"_s, {u"id"_s}));
  Table child = table(u"s"_s, u"child"_s, {u"cid"_s, u"p"_s});
  child.foreignKeys.push_back(reference(u"p"_s, {u"s"_s, u"parent"_s}, u"id"_s, ReferentialAction::Cascade));
  Table grand = table(u"s"_s, u"grand"_s, {u"gid"_s, u"c"_s});
  grand.foreignKeys.push_back(reference(u"c"_s, {u"s"_s, u"child"_s}, u"cid"_s, ReferentialAction::Cascade));
  o.sourceCatalog.tables.push_back(child);
  o.sourceCatalog.tables.push_back(grand);
  o.tables = {{u"s"_s, u"parent"_s}, {u"s"_s, u"child"_s}, {u"s"_s, u"grand"_s}};
  TargetOptions t;
  t.catalog.tables = o.sourceCatalog.tables;
  LaneMapper mapper(o, t);
  auto out = mapper.map(std::move(Batch({u"s"_s, u"parent"_s}, {u"id"_s}).add(ChangeOp::Delete, {7}, {}).add(ChangeOp::Update, {8}, {9}).add(ChangeOp::Update, {1}, {1}).batch));
  QVERIFY(out);
  QCOMPARE(show(out->batch),
           u"D s.grand(c)[7>] {DELETE FROM \"s\".\"grand\" WHERE \"c\" IN (SELECT \"cid\" FROM \"s\".\"child\" WHERE \"p\" = $1)}\n"
            "D s.child(p)[7>] {DELETE FROM \"s\".\"child\" WHERE \"p\" = $1}\n"
            "D s.parent(id)[7>]\n"
            "U s.child(p)[8>9] {UPDATE \"s\".\"child\" SET \"p\" = $1 WHERE \"p\" = $2}\n"
            "U s.parent(id)[8>9]\n"
            "U s.parent(id)[1>1]"_s);
}

void TestLaneMapper::cascadeSetsNull() {
  ReplicationOptions o;
  o.sourceCatalog.engine = u"mysql"_s;
  o.sourceCatalog.tables.push_back(table(u"s"_s, u"parent"_s, {u"id"_s}));
  Table child = table(u"s"_s, u"child"_s, {u"cid"_s, u"p"_s});
  child.foreignKeys.push_back(reference(u"p"_s, {u"s"_s, u"parent"_s}, u"id"_s, ReferentialAction::SetNull));
  o.sourceCatalog.tables.push_back(child);
  TargetOptions t;
  t.catalog.tables = o.sourceCatalog.tables;
  LaneMapper mapper(o, t);
  auto out = mapper.map(std::move(Batch({u"s"_s, u"parent"_s}, {u"id"_s}).add(ChangeOp::Delete, {7}, {}).batch));
  QVERIFY(out);
  QCOMPARE(show(out->batch), u"U s.child(p)[7>NULL] {UPDATE \"s\".\"child\" SET \"p\" = $1 WHERE \"p\" = $2}\nD s.parent(id)[7>]"_s);
}

void TestLaneMapper::postgresLogsItsCascades() {
  ReplicationOptions o;
  o.sourceCatalog.engine = u"postgres"_s;
  o.sourceCatalog.tables.push_back(table(u"s"_s, u"parent"_s, {u"id"_s}));
  Table child = table(u"s"_s, u"child"_s, {u"cid"_s, u"p"_s});
  child.foreignKeys.push_back(reference(u"p"_s, {u"s"_s, u"parent"_s}, u"id"_s, ReferentialAction::Cascade));
  o.sourceCatalog.tables.push_back(child);
  TargetOptions t;
  t.catalog.tables = o.sourceCatalog.tables;
  LaneMapper mapper(o, t);
  auto out = mapper.map(std::move(Batch({u"s"_s, u"parent"_s}, {u"id"_s}).add(ChangeOp::Delete, {7}, {}).batch));
  QVERIFY(out);
  QCOMPARE(show(out->batch), u"D s.parent(id)[7>]"_s);
}

QTEST_APPLESS_MAIN(TestLaneMapper)
#include "test_lane_mapper.moc"
