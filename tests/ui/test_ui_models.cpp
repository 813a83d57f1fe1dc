// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_support.h"
#include "ui/models/aligned_model.h"
#include "ui/models/message_model.h"
#include "ui/models/rules_model.h"
#include "ui/models/run_table_model.h"
#include "ui/models/scope_model.h"
#include "ui/models/settings_model.h"
#include "ui/models/workspace_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace portolan;
using namespace portolan::ui;
using namespace portolan::ui::test;

class TestUiModels : public QObject {
  Q_OBJECT

  static QRandomGenerator seeded() { return QRandomGenerator(quint32(qHash(QString::fromLatin1(QTest::currentTestFunction()), 7))); }

private Q_SLOTS:
  void scopeModelKeepsItsShape() {
    ScopeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalog(std::make_shared<Catalog>(shopCatalog(30)));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex schema = model.index(0, 0), tables = model.index(0, 0, schema);
    QCOMPARE(model.rowCount(schema), 2);
    QCOMPARE(model.rowCount(tables), 30);
    QCOMPARE(model.index(3, 0, tables).data().toString(), u"table_00003"_s);
    model.setSelection({u"shop.table[_]00003"_s}, [](const ObjectName &) { return true; });
    QCOMPARE(model.index(3, 0, tables).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(tables.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(schema.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(int(model.objects(tables).size()), 30);
    model.setCatalog(nullptr);
    QCOMPARE(model.rowCount(), 0);
  }

  void patternsOfOneObjectMatchOnlyIt() {
    const ObjectName odd{u"my.schema"_s, u"100%_[x]"_s};
    auto filter = mapping::ObjectFilter::make({}, {exactPattern(odd)});
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().toText()));
    QVERIFY(!filter->selects(odd));
    QVERIFY(filter->selects({u"my.schema"_s, u"100%a[x]"_s}));
  }

  void runTableModelTellsOnlyWhatChanged() {
    RunTableModel model;
    RunTableFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto random = seeded();
    std::vector<TableProgress> tables;
    int resets = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
    for (int step = 0; step < 300; ++step) {
      if (random.bounded(10) == 0) {
        TableProgress t;
        t.source = {u"s"_s, u"t%1"_s.arg(tables.size())};
        tables.push_back(t);
      }
      for (TableProgress &t : tables)
        if (random.bounded(4) == 0) {
          t.rows += random.bounded(1000);
          t.state = TableState(random.bounded(int(TableState::Skipped) + 1));
          t.rejected = random.bounded(20) == 0 ? 3 : 0;
        }
      if (step % 50 == 49) filter.setShow(RunTableFilter::Show(random.bounded(5)));
      model.setTables(tables);
      QCOMPARE(model.rowCount(), int(tables.size()));
    }
    QCOMPARE(resets, 0);
    filter.setShow(RunTableFilter::Show::All);
    filter.sort(RunTableModel::Rows, Qt::DescendingOrder);
    for (int r = 1; r < filter.rowCount(); ++r)
      QVERIFY(filter.index(r - 1, RunTableModel::Rows).data(RunTableModel::SortRole).toLongLong() >= filter.index(r, RunTableModel::Rows).data(RunTableModel::SortRole).toLongLong());
  }

  void aRejectedTableIsNeverShownAsDone() {
    TableProgress t;
    t.state = TableState::Validated;
    t.rejected = 1;
    QCOMPARE(RunTableFilter::kindOf(t), RunTableFilter::Show::Attention);
  }

  void thousandTablesAreCheap() {
    RunTableModel model;
    std::vector<TableProgress> tables(1000);
    for (int i = 0; i < 1000; ++i) tables[std::size_t(i)].source = {u"s"_s, QString::number(i)};
    model.setTables(tables);
    QElapsedTimer clock;
    clock.start();
    for (int tick = 0; tick < 50; ++tick) {
      for (int i = 0; i < 1000; i += 3) tables[std::size_t(i)].rows += 10;
      model.setTables(tables);
    }
    // Ten seconds of five updates each: far below 5 % of a core (500 ms).
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
  }

  void rulesModelStaysInStepWithItsText() {
    RulesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto random = seeded();
    const auto templates = RulesModel::templates();
    for (int step = 0; step < 200; ++step) {
      switch (random.bounded(5)) {
      case 0: case 1: model.addRule(templates[std::size_t(random.bounded(int(templates.size())))].rule, random.bounded(-1, model.rowCount() + 1)); break;
      case 2: if (model.rowCount() > 12) model.removeRules({random.bounded(model.rowCount())}); break;
      case 3: if (model.rowCount() > 1) model.moveRule(random.bounded(model.rowCount()), random.bounded(2) ? 1 : -1); break;
      case 4: if (model.rowCount() > 0) model.setData(model.index(random.bounded(model.rowCount()), RulesModel::Table), u"t%1"_s.arg(step), Qt::EditRole); break;
      }
      RulesModel copy;
      QVERIFY(copy.setText(model.text()));
      QCOMPARE(copy.rowCount(), model.rowCount());
      QCOMPARE(copy.text(), model.text());
    }
    const int before = model.rowCount();
    QVERIFY(!model.setText("{ this is no json"));
    QCOMPARE(model.rowCount(), before);
  }

  void aFirstTransformationBringsASelection() {
    RulesModel model;
    model.addRule(RulesModel::templates()[3].rule, -1);
    QCOMPARE(model.rowCount(), 2);
    mapping::Mapping read = mapping::Mapping::everything();
    const auto problems = mapping::Mapping::check(model.text(), u"rules.json"_s, &read);
    for (const auto &p : problems) QVERIFY2(p.severity != mapping::Problem::Severity::Error, qPrintable(p.message));
  }

  void everyTemplateIsAValidRule() {
    for (const auto &t : RulesModel::templates()) {
      RulesModel model;
      model.addRule(t.rule, -1);
      mapping::Mapping read = mapping::Mapping::everything();
      for (const auto &p : mapping::Mapping::check(model.text(), u"rules.json"_s, &read))
        QVERIFY2(p.severity != mapping::Problem::Severity::Error, qPrintable(t.title + u": "_s + p.message + u' ' + p.hint));
    }
  }

  void alignedModelHoldsTenThousandTables() {
    auto items = std::make_shared<std::vector<AlignedItem>>();
    for (int i = 0; i < 10000; ++i) {
      AlignedItem item;
      item.kind = i % 20 == 0 ? u"view"_s : u"table"_s;
      item.source = item.target = {u"s"_s, u"t%1"_s.arg(i)};
      item.link = i % 7 == 0 ? Link::Problem : Link::Converted;
      items->push_back(item);
    }
    QElapsedTimer clock;
    clock.start();
    AlignedModel model;
    AlignedFilter filter;
    filter.setSourceModel(&model);
    model.setItems(items);
    filter.set(AlignedFilter::Show::Problems, {}, {});
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    int shown = 0;
    for (int g = 0; g < filter.rowCount(); ++g) shown += filter.rowCount(filter.index(g, 0));
    QCOMPARE(shown, 1429);
    filter.set(AlignedFilter::Show::All, u"view"_s, u"t4"_s);
    QCOMPARE(filter.rowCount(), 1);
  }

  void alignedModelPassesTheTester() {
    auto items = std::make_shared<std::vector<AlignedItem>>();
    for (int i = 0; i < 60; ++i) {
      AlignedItem item;
      item.kind = i % 3 == 0 ? u"view"_s : u"table"_s;
      item.source = {u"s"_s, u"t%1"_s.arg(i)};
      items->push_back(item);
    }
    AlignedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(items);
    for (int i = 0; i < 60; ++i) QCOMPARE(model.itemNumber(model.indexOf(i)), i);
    std::vector<Link> links(60, Link::Edited);
    model.setLinks(links);
    QCOMPARE(model.link(59), Link::Edited);
    model.setItems(nullptr);
    QCOMPARE(model.rowCount(), 0);
  }

  void workspaceModelPassesTheTester() {
    Bench bench;
    Session session(bench.services);
    session.startEmpty();
    WorkspaceModel model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TaskDocument *task = session.addTask(bench.definition());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0, model.index(1, 0)).data().toString(), u"test"_s);
    session.removeTask(task);
    QCOMPARE(session.tasks().size(), 0u);
  }

  /// Random values of every kind: what is refused changes nothing, what is taken is in the definition.
  void settingsModelTakesWhatIsAllowed() {
    Bench bench;
    TaskDocument document(bench.services, bench.definition());
    SettingsModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy refused(&model, &SettingsModel::refused);
    QRandomGenerator random = seeded();
    int taken = 0;
    for (int round = 0; round < 500; ++round) {
      const int row = int(random.bounded(model.rowCount()));
      const task::SettingSpec &spec = model.spec(row);
      const QStringList values{u"true"_s, u"7"_s, u"-5"_s, u"[]"_s, u"{"_s, spec.choices.isEmpty() ? u"word"_s : spec.choices.last()};
      const QString before = QString::fromUtf8(QJsonDocument(document.definition().settings).toJson());
      const auto told = refused.size();
      if (model.setData(model.index(row, SettingsModel::Value), values[int(random.bounded(values.size()))], Qt::EditRole)) { ++taken; continue; }
      QCOMPARE(QString::fromUtf8(QJsonDocument(document.definition().settings).toJson()), before);
      QCOMPARE(refused.size(), told + 1);
    }
    QVERIFY(taken > 100 && refused.size() > 50);
    while (document.undoStack().canUndo()) document.undoStack().undo();
    QVERIFY(document.definition().settings.isEmpty());
  }

  void contrastOfEveryTextRole() {
    for (const bool dark : {false, true}) {
      const auto c = [dark](Role r) { return theme::color(r, dark); };
      for (const Role r : {Role::Text, Role::Muted, Role::Accent, Role::Running, Role::Done, Role::Attention, Role::Failed, Role::Link})
        for (const Role paper : {Role::Window, Role::Base, Role::Alternate, Role::Raised})
          QVERIFY2(theme::contrast(c(r), c(paper)) >= 4.5, qPrintable(u"%1 on %2, dark %3: %4"_s.arg(theme::roleKey(r), theme::roleKey(paper)).arg(dark).arg(theme::contrast(c(r), c(paper)))));
      for (const Role r : {Role::SqlKeyword, Role::SqlString, Role::SqlNumber, Role::SqlComment, Role::SqlOperator, Role::SqlIdentifier})
        for (const Role paper : {Role::Base, Role::CaretLine, Role::Changed})
          QVERIFY2(theme::contrast(c(r), c(paper)) >= 4.5, qPrintable(u"%1 on %2, dark %3"_s.arg(theme::roleKey(r), theme::roleKey(paper)).arg(dark)));
      QVERIFY(theme::contrast(c(Role::SelectionText), c(Role::Selection)) >= 4.5);
      QVERIFY(theme::contrast(c(Role::AccentText), c(Role::Accent)) >= 4.5);
      QVERIFY(theme::contrast(c(Role::MarginText), c(Role::Margin)) >= 4.5);
    }
  }

  void definitionsSurviveAsJson() {
    Bench bench;
    TaskDefinition d = bench.definition();
    d.include = {u"a.%"_s};
    d.unchecked = {u"shop.x"_s};
    d.rulesJson = u"{\"rules\":[]}"_s;
    d.edits.insert(editKey(u"view"_s, {u"shop"_s, u"v"_s}), {u"view"_s, {u"shop"_s, u"v"_s}, u"select 2"_s, u"select 1"_s, u"select 1;"_s, false});
    d.prepare = Prepare::Truncate;
    d.policies.zeroDate = ValuePolicy::Null;
    d.target.production = true;
    d.target.mark = Mark::Red;
    d.jobs = 3;
    d.settings = {{u"ErrorBehavior"_s, QJsonObject{{u"DataErrorPolicy"_s, u"STOP_TASK"_s}}}};
    const TaskDefinition back = TaskDefinition::fromJson(d.toJson());
    QVERIFY(back == d);
    QCOMPARE(back.policies.zeroDate, ValuePolicy::Null);
    QCOMPARE(back.edits.first().sql, u"select 2"_s);
  }
};

QTEST_MAIN(TestUiModels)
#include "test_ui_models.moc"
