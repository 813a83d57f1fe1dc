// SPDX-License-Identifier: GPL-3.0-or-later
// Whole migrations by mouse and keyboard: a real MariaDB, a real PostgreSQL, the real window. Checked in the target with the
// engines' own clients.
#include "app/composition/engines.h"
#include "core/export/task_files.h"
#include "tests/support/private_server.h"
#include "tests/ui/ui_support.h"
#include "ui/editor/sql_editor.h"
#include "ui/models/run_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bits.h"

#include <QDir>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace portolan;
using namespace portolan::ui;
using namespace portolan::ui::test;
using testing::PrivateServer;

namespace {

const char *const schema = R"(
CREATE TABLE country (code CHAR(2) PRIMARY KEY, name VARCHAR(80) NOT NULL) DEFAULT CHARSET=utf8mb4;
CREATE TABLE customer (id INT AUTO_INCREMENT PRIMARY KEY, country CHAR(2) NOT NULL, name VARCHAR(80) NOT NULL, active TINYINT(1) NOT NULL DEFAULT 1,
  born DATE, note TEXT, CONSTRAINT customer_country FOREIGN KEY (country) REFERENCES country (code)) DEFAULT CHARSET=utf8mb4;
CREATE TABLE orders (id BIGINT AUTO_INCREMENT PRIMARY KEY, customer INT NOT NULL, placed DATETIME(6) NOT NULL, total DECIMAL(12,2) NOT NULL, KEY (placed),
  CONSTRAINT orders_customer FOREIGN KEY (customer) REFERENCES customer (id)) DEFAULT CHARSET=utf8mb4;
CREATE TABLE scratch_log (id INT PRIMARY KEY, text VARCHAR(20));
INSERT INTO country VALUES ('br', 'Brasil'), ('de', 'Deutschland'), ('jp', '日本');
INSERT INTO customer (country, name, active, born, note) SELECT ELT(1 + seq % 3, 'br', 'de', 'jp'), CONCAT('Ünï ', seq), seq % 2, DATE'1970-01-01' + INTERVAL seq DAY, IF(seq % 5, NULL, 'it''s "so"') FROM seq_1_to_500;
INSERT INTO orders (customer, placed, total) SELECT 1 + seq % 500, '2024-01-01 00:00:00.123456' + INTERVAL seq MINUTE, seq / 7 FROM seq_1_to_5000;
INSERT INTO scratch_log VALUES (1, 'left behind');
CREATE VIEW big_orders AS SELECT o.id, c.name, o.total FROM orders o JOIN customer c ON c.id = o.customer WHERE o.total > 500;
)";
/// A file written by the server: nothing like it is on the other side.
const char *const routine = "CREATE PROCEDURE first_customer() BEGIN SELECT name INTO OUTFILE '/nonexistent/names' FROM customer; END";

const char *const byHand = R"(CREATE FUNCTION shop.first_customer() RETURNS text LANGUAGE sql AS $$
  SELECT name::text FROM shop.customer ORDER BY id LIMIT 1
$$)";

const char *const rowRules = R"rules({"rules": [
  {"rule-type": "selection", "rule-id": "1", "rule-name": "orders", "rule-action": "include", "object-locator": {"schema-name": "shop", "table-name": "orders"}},
  {"rule-type": "selection", "rule-id": "4", "rule-name": "country", "rule-action": "include", "object-locator": {"schema-name": "shop", "table-name": "country"}},
  {"rule-type": "selection", "rule-id": "2", "rule-name": "some", "rule-action": "include", "object-locator": {"schema-name": "shop", "table-name": "customer"},
   "filters": [{"filter-type": "source", "column-name": "id", "filter-conditions": [{"filter-operator": "gte", "value": "3"}]}]},
  {"rule-type": "transformation", "rule-id": "3", "rule-name": "shout", "rule-action": "add-column", "rule-target": "column", "object-locator": {"schema-name": "shop", "table-name": "customer"},
   "value": "shout", "expression": "upper($name)", "data-type": {"type": "string", "length": 80}}
]})rules";

} // namespace

class TestUiMigration : public QObject {
  Q_OBJECT

  std::unique_ptr<PrivateServer> m_maria, m_postgres;
  std::unique_ptr<EngineRegistry> m_engines = makeEngineRegistry();

  template<class T> static T *find(QWidget *in, const QString &name) {
    T *widget = in->findChild<T *>(name);
    if (!widget) qFatal("no widget %s", qPrintable(name));
    return widget;
  }
  /// Chooses an entry the way a person does: by keys on the box.
  static void choose(QComboBox *box, const QVariant &data) {
    const int at = box->findData(data);
    QVERIFY2(at >= 0, qPrintable(data.toString()));
    box->setFocus();
    if (box->currentIndex() < 0) QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < 50 && box->currentIndex() != at; ++i) QTest::keyClick(box, box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(box->currentIndex(), at);
  }
  static void click(QAbstractButton *button) {
    QVERIFY2(button->isEnabled(), qPrintable(button->objectName()));
    QTest::mouseClick(button, Qt::LeftButton);
  }
  static void next(TaskView *view) {
    auto *button = find<QPushButton>(view, u"nextButton"_s);
    QTRY_VERIFY2(button->isEnabled(), qPrintable(view->document().whyNextIsOff(view->step())));
    click(button);
  }
  void endpoint(TaskView *view, Side side, const PrivateServer &server, const QString &engine, const QString &database) {
    QWidget *page = view->page(side == Side::Source ? Step::Source : Step::Target);
    choose(find<QComboBox>(page, u"engineComboBox"_s), engine);
    auto *url = find<QLineEdit>(page, u"urlEdit"_s);
    url->setFocus();
    url->selectAll();
    QTest::keyClicks(url, server.url(database));
    QTest::keyClick(url, Qt::Key_Return);
    QCOMPARE(view->document().definition().side(side).endpoint.port, server.port());
    click(find<QPushButton>(page, u"testButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view->document().side(side).testing, 20000);
    QStringList lines;
    for (const CheckLine &l : view->document().side(side).lines) lines << l.text;
    QVERIFY2(view->document().side(side).passed, qPrintable(lines.join(u'\n')));
  }
  /// A picture of the window in both themes, for the README.
  static void picture(MainWindow &window, const QString &name) {
    const QString folder = QStringLiteral(PORTOLAN_BINARY_DIR "/screenshots/migration");
    QDir().mkpath(folder);
    for (const bool dark : {true, false}) {
      theme::apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
      Q_EMIT window.session().changed(); // the tree keeps colours of the theme
      QTest::qWait(50);
      QVERIFY(window.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s)));
    }
  }
  /// What a window needs, with real engines.
  struct Desk {
    explicit Desk(const EngineRegistry &engines) : services(engines, migrationRunnerFactory(engines), secrets, prompter, settings) { services.validation = validationRunnerFactory(engines); }
    void done() {
      services.runs.waitForDone(10000);
      services.jobs.waitForDone(10000);
    }
    QTemporaryDir folder;
    MemorySecretKeeper secrets;
    ScriptedPrompter prompter;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Services services;
  };
  QString scalar(const PrivateServer &server, const QString &database, const QString &sql) {
    auto out = server.sql(database, sql);
    return out ? out->trimmed() : u"error: "_s + out.error().toText();
  }

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    Preferences::installTranslations(u"en"_s);
    auto maria = PrivateServer::start(PrivateServer::Kind::MariaDb);
    QVERIFY2(maria, maria ? "" : qPrintable(maria.error().toText()));
    m_maria = std::move(*maria);
    auto postgres = PrivateServer::start(PrivateServer::Kind::Postgres);
    QVERIFY2(postgres, postgres ? "" : qPrintable(postgres.error().toText()));
    m_postgres = std::move(*postgres);
    QVERIFY(m_maria->createDatabase(u"shop"_s));
    QVERIFY(m_postgres->createDatabase(u"shop_pg"_s));
    for (const QString &sql : {QString::fromUtf8(schema), u"DELIMITER //\n"_s + QString::fromLatin1(routine) + u"//\n"_s}) {
      auto made = m_maria->sql(u"shop"_s, sql);
      QVERIFY2(made, made ? "" : qPrintable(made.error().toText()));
    }
  }
  void cleanupTestCase() {
    m_maria.reset();
    m_postgres.reset();
  }

  void followAndCutOver() {
    QTemporaryDir folder;
    MemorySecretKeeper secrets;
    ScriptedPrompter prompter;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Services services(*m_engines, migrationRunnerFactory(*m_engines), secrets, prompter, settings);
    services.validation = validationRunnerFactory(*m_engines);
    {
      MainWindow window(services);
      window.resize(1280, 800);
      window.show();
      window.newTask(u"shop-to-pg"_s);
      TaskView *view = window.currentTask();
      QVERIFY(view);
      TaskDocument &document = view->document();

      endpoint(view, Side::Source, *m_maria, u"mysql"_s, u"shop"_s);
      next(view);
      endpoint(view, Side::Target, *m_postgres, u"postgres"_s, u"shop_pg"_s);
      next(view);

      QTRY_VERIFY_WITH_TIMEOUT(document.catalog().catalog != nullptr, 20000);
      auto *tree = find<QTreeView>(view->page(Step::Scope), u"scopeTree"_s);
      QCOMPARE(document.selectedTables(), 4);
      const QModelIndexList scratch = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"scratch_log"_s, 1, Qt::MatchRecursive | Qt::MatchExactly);
      QCOMPARE(scratch.size(), 1);
      tree->setCurrentIndex(scratch.first());
      tree->setFocus();
      QTest::keyClick(tree, Qt::Key_Space);
      QCOMPARE(document.selectedTables(), 3);

      next(view); // Rules
      next(view); // Assess
      QTRY_VERIFY_WITH_TIMEOUT(document.conversion().result != nullptr && !document.conversion().running, 20000);
      QVERIFY(!document.conversion().error);
      next(view); // Convert
      view->openObject(u"procedure"_s, {u"shop"_s, u"first_customer"_s});
      auto *editor = find<SqlEditor>(view->page(Step::Convert), u"targetEditor"_s);
      auto *source = find<SqlEditor>(view->page(Step::Convert), u"sourceEditor"_s);
      QTRY_VERIFY_WITH_TIMEOUT(source->text().contains(u"OUTFILE"_s), 10000);
      QTest::qWait(300); // the grammar check answers
      picture(window, u"convert"_s);
      QVERIFY2(document.attention(Step::Convert) > 0, "INTO OUTFILE has no counterpart and needs a person");
      editor->setFocus();
      editor->selectAll();
      editor->replaceSelectedText(QString::fromLatin1(byHand));
      QTRY_VERIFY(document.handEdit(u"procedure"_s, {u"shop"_s, u"first_customer"_s}));
      QCOMPARE(document.attention(Step::Convert), 0);
      next(view); // Create
      next(view); // Load

      QWidget *load = view->page(Step::Load);
      choose(find<QComboBox>(load, u"typeComboBox"_s), int(MigrationType::FullLoadAndCdc));
      QCOMPARE(document.definition().type, MigrationType::FullLoadAndCdc);
      click(find<QPushButton>(load, u"startButton"_s));
      Run *run = document.currentRun();
      QVERIFY(run);
      const auto story = [&run] {
        QString all = run->result().summary;
        for (const MigrationMessage &m : run->messages()) all += u'\n' + m.object + u": "_s + m.text;
        return all;
      };
      QTRY_VERIFY2_WITH_TIMEOUT(run->progress().phase == MigrationPhase::Following || !run->isActive(), qPrintable(story()), 60000);
      QVERIFY2(run->isActive(), qPrintable(story()));
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"SELECT count(*) FROM shop.orders"_s), u"5000"_s);
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"SELECT to_regclass('shop.scratch_log') IS NULL"_s), u"t"_s);

      picture(window, u"run"_s);
      // Changes arrive; a pause holds them; Continue lets them through.
      QVERIFY(m_maria->sql(u"shop"_s, u"INSERT INTO customer (country, name) VALUES ('jp', '新しい')"_s));
      QTRY_COMPARE_WITH_TIMEOUT(scalar(*m_postgres, u"shop_pg"_s, u"SELECT count(*) FROM shop.customer"_s), u"501"_s, 20000);
      auto *pause = find<QPushButton>(load, u"pauseButton"_s);
      click(pause);
      QCOMPARE(run->state(), Run::State::Paused);
      QTest::qWait(400);
      QVERIFY(m_maria->sql(u"shop"_s, u"UPDATE customer SET note = 'paused' WHERE id = 1; DELETE FROM orders WHERE id = 5000"_s));
      QTest::qWait(1200);
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"SELECT count(*) FROM shop.orders"_s), u"5000"_s);
      click(pause);
      QTRY_COMPARE_WITH_TIMEOUT(scalar(*m_postgres, u"shop_pg"_s, u"SELECT count(*) FROM shop.orders"_s), u"4999"_s, 20000);

      // A value changed behind its back is found while changes are followed and mended while the stream rests, which goes on.
      QVERIFY(m_postgres->sql(u"shop_pg"_s, u"UPDATE shop.customer SET name = 'elsewhere' WHERE id = 11"_s));
      view->open(Step::Validate);
      click(find<QPushButton>(view->page(Step::Validate), u"compareAgainButton"_s));
      QVERIFY(document.newestRun() != run && document.currentRun() == run);
      QTRY_VERIFY_WITH_TIMEOUT(!document.newestRun()->isActive(), 30000);
      QCOMPARE(document.newestRun()->state(), Run::State::Different);
      QVERIFY(run->isActive());
      prompter.nextAnswer = 0;
      auto *repair = find<QPushButton>(view->page(Step::Validate), u"repairButton"_s);
      QTRY_VERIFY(repair->isEnabled());
      click(repair);
      QTRY_VERIFY2_WITH_TIMEOUT(document.currentRun() != run && document.currentRun()->progress().phase == MigrationPhase::Following, qPrintable(story()), 60000);
      run = document.currentRun();
      const Run *mended = document.runs()[document.runs().size() - 2];
      QVERIFY2(mended->state() == Run::State::Succeeded, qPrintable(mended->result().error ? mended->result().error->toText() : mended->result().summary));
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"SELECT name FROM shop.customer WHERE id = 11"_s), scalar(*m_maria, u"shop"_s, u"SELECT name FROM customer WHERE id = 11"_s));
      QVERIFY(m_maria->sql(u"shop"_s, u"DELETE FROM orders WHERE id = 4999"_s));
      QTRY_COMPARE_WITH_TIMEOUT(scalar(*m_postgres, u"shop_pg"_s, u"SELECT count(*) FROM shop.orders"_s), u"4998"_s, 20000);

      view->open(Step::Follow);
      QWidget *follow = view->page(Step::Follow);
      auto *cutOver = find<QPushButton>(follow, u"cutOverButton"_s);
      QVERIFY(!cutOver->isEnabled());
      find<QAbstractButton>(follow, u"writersStoppedCheckBox"_s)->setFocus();
      QTest::keyClick(find<QAbstractButton>(follow, u"writersStoppedCheckBox"_s), Qt::Key_Space);
      QTRY_VERIFY_WITH_TIMEOUT(cutOver->isEnabled(), 15000);
      picture(window, u"follow"_s);
      find<QAbstractButton>(follow, u"keepWayBackCheckBox"_s)->setFocus();
      QTest::keyClick(find<QAbstractButton>(follow, u"keepWayBackCheckBox"_s), Qt::Key_Space);
      prompter.nextAnswer = 0;
      click(cutOver);
      QTRY_VERIFY_WITH_TIMEOUT(document.runs().size() == 5, 30000);
      run = document.currentRun();
      QTRY_VERIFY2_WITH_TIMEOUT(!run->isActive(), qPrintable(story()), 60000);
      QVERIFY2(run->state() == Run::State::Succeeded, qPrintable(story()));
      QVERIFY2(document.runs().front()->folder == run->folder, "the cut-over goes on in the run's own folder");

      // The target, by its own client.
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"SELECT shop.first_customer()"_s), scalar(*m_maria, u"shop"_s, u"SELECT name FROM customer ORDER BY id LIMIT 1"_s));
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"SELECT count(*) FROM shop.big_orders"_s), scalar(*m_maria, u"shop"_s, u"SELECT count(*) FROM big_orders"_s));
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"SELECT note FROM shop.customer WHERE id = 1"_s), u"paused"_s);
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"INSERT INTO shop.orders (customer, placed, total) VALUES (1, now(), 1) RETURNING id > 5000"_s).section(u'\n', 0, 0), u"t"_s);
      QCOMPARE(scalar(*m_postgres, u"shop_pg"_s, u"SELECT count(*) FROM information_schema.table_constraints WHERE constraint_type = 'FOREIGN KEY' AND table_schema = 'shop'"_s), u"2"_s);
      QVERIFY(m_postgres->sql(u"shop_pg"_s, u"DELETE FROM shop.orders WHERE id > 5000"_s));

      // The way back: what the new database is given from the cut-over on reaches the old one, until one stops it.
      auto *wayBack = find<QPushButton>(follow, u"wayBackButton"_s);
      QTRY_VERIFY(wayBack->isVisible() && wayBack->isEnabled());
      click(wayBack);
      QTRY_COMPARE(document.runs().size(), std::size_t(6));
      run = document.currentRun();
      QCOMPARE(run->kind, Run::Kind::Reverse);
      QVERIFY(m_postgres->sql(u"shop_pg"_s, u"UPDATE shop.customer SET note = 'after' WHERE id = 2"_s));
      QTRY_VERIFY2_WITH_TIMEOUT(scalar(*m_maria, u"shop"_s, u"SELECT note FROM customer WHERE id = 2"_s) == "after"_L1 || !run->isActive(), qPrintable(story()), 30000);
      QVERIFY2(run->isActive(), qPrintable(story()));
      QVERIFY(!cutOver->isEnabled()); // nothing is cut over from here
      run->stop();
      QTRY_VERIFY2_WITH_TIMEOUT(!run->isActive(), qPrintable(story()), 30000);
      QVERIFY2(run->state() == Run::State::Stopped, qPrintable(story()));

      // Compare again by itself: equal; then one value is changed behind its back: named.
      TaskDocument::Start compare;
      compare.kind = Run::Kind::Validate;
      QVERIFY(document.startRun(compare));
      run = document.currentRun();
      QTRY_VERIFY2_WITH_TIMEOUT(!run->isActive(), qPrintable(story()), 30000);
      QVERIFY2(run->state() == Run::State::Succeeded, qPrintable(story()));
      QVERIFY(m_postgres->sql(u"shop_pg"_s, u"UPDATE shop.customer SET name = 'changed' WHERE id = 7"_s));
      QVERIFY(document.startRun(compare));
      run = document.currentRun();
      QTRY_VERIFY2_WITH_TIMEOUT(!run->isActive(), qPrintable(story()), 30000);
      QCOMPARE(run->state(), Run::State::Different);
      view->open(Step::Validate);
      auto *differences = find<QTableView>(view->page(Step::Validate), u"differencesView"_s);
      QTRY_VERIFY(differences->model()->rowCount() > 0);
      QVERIFY(differences->model()->index(0, 4).data().toString().contains(u"changed"_s));

      // Export, and read again by the core.
      for (const QString &ending : {u"portolan-task"_s, u"json"_s, u"sh"_s, u"sql"_s}) {
        prompter.nextFile = folder.filePath(u"shop."_s + ending);
        for (QAction *a : window.namedActions())
          if (a->objectName() == "export"_L1) a->trigger();
        QFile file(prompter.nextFile);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(ending));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 40);
        if (ending == "portolan-task"_L1 || ending == "json"_L1) {
          auto imported = exporting::importTasks(bytes, file.fileName());
          QVERIFY2(imported, imported ? "" : qPrintable(imported.error().toText()));
        }
        if (ending == "portolan-task"_L1) {
          auto imported = exporting::importTasks(bytes, file.fileName());
          QCOMPARE(imported->tasks.size(), std::size_t(1));
          QCOMPARE(imported->tasks.front().source.endpoint.port, m_maria->port());
          QCOMPARE(imported->tasks.front().type, MigrationType::FullLoadAndCdc);
        }
      }
      view->open(Step::Report);
      QVERIFY(find<QPushButton>(view->page(Step::Report), u"runFolderButton"_s)->isEnabled());
    }
    services.runs.waitForDone(10000);
    services.jobs.waitForDone(10000);
  }

  /// Real rows before the load: what the filter leaves out, what a rule computes, what the target keeps; nothing stays there.
  void rowsAreShownBeforeAndAfterTheRules() {
    Desk desk(*m_engines);
    QVERIFY(m_postgres->createDatabase(u"rows_pg"_s));
    {
      MainWindow window(desk.services);
      window.resize(1280, 800);
      window.show();
      window.newTask(u"rows"_s);
      TaskView *view = window.currentTask();
      TaskDocument &document = view->document();
      endpoint(view, Side::Source, *m_maria, u"mysql"_s, u"shop"_s);
      next(view);
      endpoint(view, Side::Target, *m_postgres, u"postgres"_s, u"rows_pg"_s);
      next(view);
      QTRY_VERIFY_WITH_TIMEOUT(document.catalog().catalog != nullptr, 20000);
      document.edit({}, {}, [](TaskDefinition &d) { d.rulesJson = QString::fromLatin1(rowRules); });
      view->open(Step::Rules);
      QTRY_VERIFY_WITH_TIMEOUT(document.conversion().plan && !document.conversion().running, 20000);
      QWidget *page = view->page(Step::Rules);
      auto *tabs = find<QTabWidget>(page, u"rulesLowerTabWidget"_s);
      tabs->setCurrentIndex(2);
      auto *before = find<QTableView>(page, u"sampleSourceView"_s), *after = find<QTableView>(page, u"sampleTargetView"_s);
      auto *title = find<QLabel>(page, u"sampleTitle"_s);
      QTRY_VERIFY2_WITH_TIMEOUT(after->model()->rowCount() == 20, qPrintable(title->text()), 20000);
      QCOMPARE(find<QComboBox>(page, u"rowsTableComboBox"_s)->currentText(), u"shop.customer"_s); // the one that the rules change
      QVERIFY2(title->text().contains(u"rolled back"_s), qPrintable(title->text()));
      const auto column = [](const QTableView *v, const QString &name) {
        for (int c = 0; c < v->model()->columnCount(); ++c)
          if (v->model()->headerData(c, Qt::Horizontal).toString() == name) return c;
        return -1;
      };
      const auto text = [](const QTableView *v, int row, int c) { return v->model()->index(row, c).data().toString(); };
      QVERIFY(column(after, u"shout"_s) >= 0 && column(before, u"shout"_s) < 0);
      QCOMPARE(text(before, 0, column(before, u"id"_s)), u"1"_s);
      QVERIFY(text(after, 0, 0).contains(u"filter"_s) && text(after, 1, 0).contains(u"filter"_s));
      QCOMPARE(text(after, 2, column(after, u"id"_s)), u"3"_s);
      QCOMPARE(text(after, 2, column(after, u"shout"_s)), u"ÜNï 3"_s);
      QVERIFY(after->model()->index(2, column(after, u"shout"_s)).data(Qt::FontRole).value<QFont>().bold());
      QVERIFY(!after->model()->index(2, column(after, u"id"_s)).data(Qt::FontRole).value<QFont>().bold());
      picture(window, u"rules"_s);
      // Changed while one looks at it: the rows come again.
      document.edit({}, {}, [](TaskDefinition &d) { d.rulesJson.replace(u"\"value\": \"3\""_s, u"\"value\": \"1\""_s); });
      document.convert();
      QTRY_VERIFY_WITH_TIMEOUT(after->model()->rowCount() == 20 && text(after, 0, column(after, u"id"_s)) == "1"_L1, 20000);
      // The same under Convert, for a table that no rule changes.
      view->open(Step::Convert);
      view->openObject(u"table"_s, {u"shop"_s, u"orders"_s});
      QWidget *convert = view->page(Step::Convert);
      find<QTabWidget>(convert, u"convertDetailsTabWidget"_s)->setCurrentIndex(2);
      auto *orders = find<QTableView>(convert, u"sampleTargetView"_s);
      QTRY_VERIFY2_WITH_TIMEOUT(orders->model()->rowCount() == 20, qPrintable(find<QLabel>(convert, u"sampleTitle"_s)->text()), 20000);
      // And what both servers are asked before the start.
      view->open(Step::Assess);
      QWidget *assess = view->page(Step::Assess);
      find<QTabWidget>(assess, u"assessTabWidget"_s)->setCurrentIndex(1);
      click(find<QPushButton>(assess, u"runChecksButton"_s));
      auto *checks = find<QTableView>(assess, u"checksView"_s);
      QTRY_VERIFY2_WITH_TIMEOUT(checks->model()->rowCount() > 10, qPrintable(find<QLabel>(assess, u"checksTitle"_s)->text()), 30000);
      QVERIFY(!find<QLabel>(assess, u"checkDetailLabel"_s)->text().isEmpty());
    }
    desk.done();
    QCOMPARE(scalar(*m_postgres, u"rows_pg"_s, u"SELECT count(*) FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')"_s), u"0"_s);
    QCOMPARE(scalar(*m_postgres, u"rows_pg"_s, u"SELECT count(*) FROM information_schema.schemata WHERE schema_name IN ('shop', 'portolan')"_s), u"0"_s);
  }

  /// MariaDB commits each CREATE: the whole schema is tried in a database of its own, and nothing of it stays.
  void aDryRunOnMariaDbLeavesNothing() {
    Desk desk(*m_engines);
    QVERIFY(m_postgres->createDatabase(u"library"_s));
    QVERIFY(m_postgres->sql(u"library"_s, u"CREATE TABLE book (id int PRIMARY KEY, title text NOT NULL, tags text[]); CREATE TABLE loan (id int PRIMARY KEY, book int NOT NULL REFERENCES book, at timestamptz NOT NULL DEFAULT now()); "
                                              "CREATE VIEW late AS SELECT b.title, l.at FROM book b JOIN loan l ON l.book = b.id"_s));
    QVERIFY(m_maria->createDatabase(u"library"_s));
    QVERIFY(m_maria->sql(u"library"_s, u"CREATE USER 'guest'@'%'; GRANT ALL ON library.* TO 'guest'@'%'"_s));
    {
      MainWindow window(desk.services);
      window.show();
      window.newTask(u"dry"_s);
      TaskView *view = window.currentTask();
      TaskDocument &document = view->document();
      endpoint(view, Side::Source, *m_postgres, u"postgres"_s, u"library"_s);
      next(view);
      endpoint(view, Side::Target, *m_maria, u"mysql"_s, u"library"_s);
      next(view);
      QTRY_VERIFY_WITH_TIMEOUT(document.catalog().catalog != nullptr, 20000);
      view->open(Step::Create);
      QTRY_VERIFY_WITH_TIMEOUT(document.conversion().result && !document.conversion().running, 20000);
      QWidget *create = view->page(Step::Create);
      auto *message = create->findChild<MessageLine *>(u"createMessage"_s);
      auto *button = find<QPushButton>(create, u"dryRunButton"_s);
      auto *table = find<QTableView>(create, u"statementsView"_s);
      desk.prompter.nextAnswer = 0;
      click(button);
      QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled() && message->text().contains(u"none failed"_s), qPrintable(message->text()), 30000);
      int good = 0;
      for (int row = 0; row < table->model()->rowCount(); ++row) good += table->model()->index(row, 4).data().toString() == "can run"_L1;
      QVERIFY(good >= 4);
      // A user who may not make a database is told which right is missing.
      document.edit({}, {}, [](TaskDefinition &d) { d.target.endpoint.user = u"guest"_s; });
      document.test(Side::Target);
      QTRY_VERIFY_WITH_TIMEOUT(!document.side(Side::Target).testing, 20000);
      QTRY_VERIFY(document.conversion().result && !document.conversion().running);
      click(button);
      QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled() && message->text().contains(u"Grant the user CREATE"_s), qPrintable(message->text()), 30000);
    }
    desk.done();
    QCOMPARE(scalar(*m_maria, u"mysql"_s, u"SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE 'portolan%'"_s), u"0"_s);
    QCOMPARE(scalar(*m_maria, u"mysql"_s, u"SELECT count(*) FROM information_schema.tables WHERE table_schema = 'library'"_s), u"0"_s);
  }

  /// A server that stops answering: the window stays alive, the test can be cancelled, closing does not wait.
  void aHungServerHoldsNobody() {
    QTemporaryDir folder;
    MemorySecretKeeper secrets;
    ScriptedPrompter prompter;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Services services(*m_engines, migrationRunnerFactory(*m_engines), secrets, prompter, settings);
    m_postgres->pause();
    Heartbeat beat;
    QElapsedTimer closing;
    {
      MainWindow window(services);
      window.show();
      window.newTask(u"hang"_s);
      TaskView *view = window.currentTask();
      TaskDocument &document = view->document();
      QWidget *page = view->page(Step::Source);
      choose(find<QComboBox>(page, u"engineComboBox"_s), u"postgres"_s);
      auto *url = find<QLineEdit>(page, u"urlEdit"_s);
      url->setText(m_postgres->url(u"shop_pg"_s));
      QTest::keyClick(url, Qt::Key_Return);
      beat.restart();
      click(find<QPushButton>(page, u"testButton"_s));
      QTest::qWait(600);
      QVERIFY(document.side(Side::Source).testing);
      QElapsedTimer cancelling;
      cancelling.start();
      click(find<QPushButton>(page, u"cancelTestButton"_s));
      QTRY_VERIFY_WITH_TIMEOUT(!document.side(Side::Source).testing, 2000);
      QVERIFY(cancelling.elapsed() < 2000);
      document.fetchCatalog();
      QTest::qWait(300);
      QVERIFY2(!beat.blocked(), qPrintable(beat.story()));
      closing.start();
    }
    QVERIFY2(closing.elapsed() < 2000, qPrintable(QString::number(closing.elapsed())));
    // The workers notice the cancelled token although the socket is dead.
    const bool left = services.jobs.waitForDone(4000);
    m_postgres->unpause();
    services.jobs.waitForDone(20000);
    QVERIFY2(left, "a worker still waits for a server that does not answer");
  }
};

QTEST_MAIN(TestUiMigration)
#include "test_ui_migration.moc"
