// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/api/net_changes.h"

#include <QTest>
#include <map>
#include <random>

using namespace portolan;
using namespace Qt::Literals;

namespace {

constexpr qint64 Absent = INT64_MIN;         // SQL NULL is not used here
constexpr qint64 Toast = INT64_MIN + 1;      // Unchanged

/// A table t(id, u, v): key id, u unique.
class BatchBuilder {
public:
  explicit BatchBuilder(bool fullBefore = true, bool keyed = true) {
    ChangeTable t;
    t.name = {u"s"_s, u"t"_s};
    t.columns = {u"id"_s, u"u"_s, u"v"_s};
    t.types = std::vector<DataType>(3);
    if (keyed) t.key = {u"id"_s};
    t.fullBefore = fullBefore;
    const std::vector<Physical> shape(3, Physical::Int64);
    t.after.shape(shape);
    t.before.shape(shape);
    batch.tables.push_back(std::move(t));
    batch.transactions.push_back({});
  }
  using Row = std::array<qint64, 3>;
  std::int32_t row(RowBatch &to, const Row &r, bool keyOnly = false) {
    for (std::size_t c = 0; c < 3; ++c) {
      if (keyOnly && c > 0) to.columns[c].appendTag(Tag::Missing);
      else if (r[c] == Toast) to.columns[c].appendTag(Tag::Unchanged);
      else to.columns[c].appendInteger(r[c]);
    }
    return static_cast<std::int32_t>(to.rows()) - 1;
  }
  void add(ChangeOp op, std::int32_t after, std::int32_t before) {
    batch.changes.push_back({0, op, after, before});
    ++batch.transactions.back().changeCount;
  }
  BatchBuilder &insert(const Row &r) { add(ChangeOp::Insert, row(t().after, r), -1); return *this; }
  BatchBuilder &remove(const Row &r) { add(ChangeOp::Delete, -1, row(t().before, r, !t().fullBefore)); return *this; }
  BatchBuilder &update(const Row &before, const Row &after) {
    const std::int32_t a = row(t().after, after);
    add(ChangeOp::Update, a, row(t().before, before, !t().fullBefore));
    return *this;
  }
  /// As PostgreSQL sends it with the default identity: no before image while the key stays.
  BatchBuilder &updateKept(const Row &after) { add(ChangeOp::Update, row(t().after, after), -1); return *this; }
  BatchBuilder &truncate() { add(ChangeOp::Truncate, -1, -1); return *this; }
  ChangeTable &t() { return batch.tables[0]; }
  ChangeBatch batch;
};

QString show(const RowBatch &rows) {
  QStringList all;
  for (std::size_t r = 0; r < rows.rows(); ++r) {
    QStringList one;
    for (const ColumnVector &c : rows.columns) one << (c.tag(r) == Tag::Missing ? u"?"_s : c.tag(r) == Tag::Unchanged ? u"="_s : QString::number(c.integer(r)));
    all << one.join(u',');
  }
  return all.join(u' ');
}
QString show(const std::vector<NetStep> &steps) {
  QStringList all;
  for (const NetStep &s : steps) {
    switch (s.kind) {
    case NetStep::Kind::Rows: all << u"D[%1] U[%2>%3] I[%4]"_s.arg(show(s.deletes), show(s.updateBefore), show(s.updateAfter), show(s.inserts)); break;
    case NetStep::Kind::Truncate: all << u"T"_s; break;
    case NetStep::Kind::Ordered: {
      QStringList n;
      for (const auto c : s.changes) n << QString::number(c);
      all << u"O["_s + n.join(u' ') + u']';
      break;
    }
    }
  }
  return all.join(u" | "_s);
}
NetOptions withUnique() {
  NetOptions o;
  o.uniqueKeys = [](const ObjectName &) { return std::vector<QStringList>{{u"u"_s}}; };
  return o;
}

} // namespace

class TestNetChanges : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void algebra_data();
  void algebra();
  void randomRunsKeepTheTable_data();
  void randomRunsKeepTheTable();
  void shapesNeverMix();
  void cascadeClosesItsTables();
};

void TestNetChanges::algebra_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("expected");
  const auto row = [](const char *name, const char *expected) { QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(expected); };
  row("insert+update", "D[] U[>] I[1,1,9]");
  row("insert+delete", "D[] U[>] I[]");
  row("insert+delete pre-existing", "D[1,1,1] U[>] I[]");
  row("update+update", "D[] U[1,1,1>1,1,3] I[]");
  row("update+delete", "D[1,1,1] U[>] I[]");
  row("delete+insert", "D[] U[1,1,1>1,5,5] I[]");
  row("delete+insert unique", "D[1,1,1] U[>] I[1,5,5]");
  row("key change", "D[1,1,1] U[>] I[2,1,1]");
  row("key change twice", "D[1,1,1] U[>] I[3,1,1]");
  row("insert then key change", "D[] U[>] I[2,1,1]");
  row("key swap", "D[] U[1,1,1 2,2,2>1,2,2 2,1,1] I[]");
  row("key swap unique", "D[1,1,1 2,2,2] U[>] I[1,2,2 2,1,1]");
  row("unique value moves", "D[1,1,1 2,2,2] U[>] I[1,3,1 2,1,2]");
  row("unique value stays", "D[] U[1,1,1>1,1,7] I[]");
  row("toast merge", "D[] U[1,?,?>1,5,=] I[]");
  row("insert+toast", "D[] U[>] I[1,5,1]");
  row("toast key change", "O[0]");
  row("toast key change after insert", "D[] U[>] I[2,1,1]");
  row("truncate", "T | D[] U[>] I[3,3,3]");
  row("keyless", "D[] U[>] I[1,1,1 1,1,1] | O[2 3]");
}

void TestNetChanges::algebra() {
  QFETCH(QString, name);
  QFETCH(QString, expected);
  BatchBuilder b(!name.contains(u"toast"_s), name != u"keyless"_s);
  NetOptions options = name.contains(u"unique"_s) ? withUnique() : NetOptions();
  options.mayPreExist = name.contains(u"pre-existing"_s);
  if (name == u"insert+update"_s) b.insert({1, 1, 1}).update({1, 1, 1}, {1, 1, 9});
  else if (name.startsWith(u"insert+delete"_s)) b.insert({1, 1, 1}).remove({1, 1, 1});
  else if (name == u"update+update"_s) b.update({1, 1, 1}, {1, 1, 2}).update({1, 1, 2}, {1, 1, 3});
  else if (name == u"update+delete"_s) b.update({1, 1, 1}, {1, 1, 2}).remove({1, 1, 2});
  else if (name.startsWith(u"delete+insert"_s)) b.remove({1, 1, 1}).insert({1, 5, 5});
  else if (name == u"key change"_s) b.update({1, 1, 1}, {2, 1, 1});
  else if (name == u"key change twice"_s) b.update({1, 1, 1}, {2, 1, 1}).update({2, 1, 1}, {3, 1, 1});
  else if (name == u"insert then key change"_s) b.insert({1, 1, 1}).update({1, 1, 1}, {2, 1, 1});
  else if (name.startsWith(u"key swap"_s)) b.update({1, 1, 1}, {9, 1, 1}).update({2, 2, 2}, {1, 2, 2}).update({9, 1, 1}, {2, 1, 1});
  else if (name == u"unique value moves"_s) b.update({1, 1, 1}, {1, 3, 1}).update({2, 2, 2}, {2, 1, 2});
  else if (name == u"unique value stays"_s) b.update({1, 1, 1}, {1, 1, 7});
  else if (name == u"toast merge"_s) b.updateKept({1, 4, Toast}).updateKept({1, 5, Toast});
  else if (name == u"insert+toast"_s) b.insert({1, 1, 1}).updateKept({1, 5, Toast});
  else if (name == u"toast key change"_s) b.update({1, 1, 1}, {2, 1, Toast});
  else if (name == u"toast key change after insert"_s) b.insert({1, 1, 1}).update({1, 1, 1}, {2, 1, Toast});
  else if (name == u"truncate"_s) b.insert({1, 1, 1}).truncate().insert({3, 3, 3});
  else if (name == u"keyless"_s) b.insert({1, 1, 1}).insert({1, 1, 1}).remove({1, 1, 1}).insert({2, 2, 2});
  else QFAIL("no such case");
  QCOMPARE(show(netChanges(b.batch, options)), expected);
}

void TestNetChanges::randomRunsKeepTheTable_data() {
  QTest::addColumn<int>("identity"); // 0: full before image, 1: key only, 2: none while the key stays, with unsent columns
  for (int seed = 1; seed <= 60; ++seed) QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed % 3;
}

/// Any run of changes that keeps the unique constraints, applied net-wise with the constraints checked after every single
/// statement row, ends in the same table.
void TestNetChanges::randomRunsKeepTheTable() {
  QFETCH(int, identity);
  std::mt19937 random(static_cast<unsigned>(qHash(QString::fromLatin1(QTest::currentDataTag()))));
  const auto pick = [&](int n) { return static_cast<qint64>(random() % static_cast<unsigned>(n)); };
  for (int round = 0; round < 40; ++round) {
    std::map<qint64, std::pair<qint64, qint64>> table; // id → u, v
    for (qint64 id = 0; id < 6; ++id) table[id] = {100 + id, id};
    const auto start = table;
    BatchBuilder b(identity == 0);
    const auto uniqueFree = [&](qint64 u, qint64 but) {
      return std::none_of(table.begin(), table.end(), [&](const auto &e) { return e.second.first == u && e.first != but; });
    };
    for (int n = 0; n < 25; ++n) {
      const qint64 id = pick(9), u = 100 + pick(10), v = pick(1000), to = pick(9);
      const auto it = table.find(id);
      if (it == table.end()) {
        if (!uniqueFree(u, -1)) continue;
        b.insert({id, u, v});
        table[id] = {u, v};
      } else if (pick(4) == 0) {
        b.remove({id, it->second.first, it->second.second});
        table.erase(it);
      } else if (to != id && pick(3) == 0) {
        if (table.contains(to) || !uniqueFree(u, id)) continue;
        const bool toast = identity == 2 && pick(2) == 0;
        b.update({id, it->second.first, it->second.second}, {to, u, toast ? Toast : v});
        const qint64 kept = toast ? it->second.second : v;
        table.erase(it);
        table[to] = {u, kept};
      } else {
        if (!uniqueFree(u, id)) continue;
        const bool toast = identity == 2 && pick(2) == 0;
        if (identity == 2) b.updateKept({id, u, toast ? Toast : v});
        else b.update({id, it->second.first, it->second.second}, {id, u, v});
        it->second = {u, toast ? it->second.second : v};
      }
    }
    // Apply the net steps to the start, checking as a database would.
    auto target = start;
    bool orderedSeen = false;
    const auto check = [&](const char *what, qint64 id, qint64 u) {
      for (const auto &[k, row] : target)
        if (k != id && row.first == u) QFAIL(qPrintable(u"%1 of %2 meets unique value %3 of %4: %5"_s.arg(QLatin1String(what)).arg(id).arg(u).arg(k).arg(show(netChanges(b.batch, withUnique())))));
    };
    const auto apply = [&](ChangeOp op, const RowBatch &before, std::int32_t beforeRow, const RowBatch &after, std::int32_t afterRow) {
      const auto a = static_cast<std::size_t>(afterRow), o = static_cast<std::size_t>(beforeRow);
      const qint64 oldId = beforeRow >= 0 ? before.columns[0].integer(o) : after.columns[0].integer(a);
      if (op == ChangeOp::Delete) { QCOMPARE(target.erase(oldId), std::size_t(1)); return; }
      std::pair<qint64, qint64> row = op == ChangeOp::Update ? target.at(oldId) : std::pair<qint64, qint64>{0, 0};
      if (op == ChangeOp::Update) target.erase(oldId);
      const qint64 id = after.columns[0].integer(a);
      if (after.columns[1].tag(a) == Tag::Value) row.first = after.columns[1].integer(a);
      if (after.columns[2].tag(a) == Tag::Value) row.second = after.columns[2].integer(a);
      QVERIFY(!target.contains(id));
      check(op == ChangeOp::Update ? "update" : "insert", id, row.first);
      target[id] = row;
    };
    for (const NetStep &s : netChanges(b.batch, withUnique())) {
      if (s.kind == NetStep::Kind::Ordered) {
        orderedSeen = true;
        for (const auto i : s.changes) {
          const Change &c = b.batch.changes[i];
          apply(c.op, b.t().before, c.before, b.t().after, c.after);
        }
        continue;
      }
      for (std::size_t r = 0; r < s.deletes.rows(); ++r) apply(ChangeOp::Delete, s.deletes, static_cast<int>(r), s.inserts, -1);
      for (std::size_t r = 0; r < s.updateAfter.rows(); ++r) apply(ChangeOp::Update, s.updateBefore, static_cast<int>(r), s.updateAfter, static_cast<int>(r));
      for (std::size_t r = 0; r < s.inserts.rows(); ++r) apply(ChangeOp::Insert, s.deletes, -1, s.inserts, static_cast<int>(r));
    }
    QVERIFY2(target == table, qPrintable(show(netChanges(b.batch, withUnique()))));
    if (identity != 2) QVERIFY(!orderedSeen);
  }
}

void TestNetChanges::shapesNeverMix() {
  BatchBuilder b;
  b.insert({1, 1, 1});
  ChangeTable wider;
  wider.name = b.t().name;
  wider.columns = {u"id"_s, u"u"_s, u"v"_s, u"w"_s};
  wider.types = std::vector<DataType>(4);
  wider.key = {u"id"_s};
  wider.fullBefore = true;
  wider.after.shape(std::vector<Physical>(4, Physical::Int64));
  wider.before.shape(std::vector<Physical>(4, Physical::Int64));
  for (const qint64 v : {1, 1, 1, 8}) wider.after.columns[wider.after.columns[0].size() == 0 ? 0 : wider.after.columns[1].size() == 0 ? 1 : wider.after.columns[2].size() == 0 ? 2 : 3].appendInteger(v);
  b.batch.tables.push_back(std::move(wider));
  b.batch.changes.push_back({1, ChangeOp::Update, 0, -1});
  ++b.batch.transactions.back().changeCount;
  QCOMPARE(show(netChanges(b.batch)), u"D[] U[>] I[1,1,1] | D[] U[1,?,?,?>1,1,1,8] I[]"_s);
}

void TestNetChanges::cascadeClosesItsTables() {
  BatchBuilder b;
  b.insert({1, 1, 1});
  ChangeTable cascade;
  cascade.name = b.t().name;
  cascade.anyNumber = true;
  cascade.columns = cascade.key = QStringList{u"u"_s};
  cascade.before.shape({Physical::Int64});
  cascade.before.columns[0].appendInteger(1);
  b.batch.tables.push_back(std::move(cascade));
  b.batch.changes.push_back({1, ChangeOp::Delete, -1, 0});
  ++b.batch.transactions.back().changeCount;
  b.insert({2, 2, 2});
  QCOMPARE(show(netChanges(b.batch)), u"D[] U[>] I[1,1,1] | O[1] | D[] U[>] I[2,2,2]"_s);
}

QTEST_APPLESS_MAIN(TestNetChanges)
#include "test_net_changes.moc"
