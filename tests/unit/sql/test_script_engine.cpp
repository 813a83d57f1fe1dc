// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/script/script_engine.h"

#include <QTemporaryFile>
#include <QTest>

using namespace portolan;

class TestScriptEngine : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aDumpGivesItsCatalog() {
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("CREATE TABLE a (id INT PRIMARY KEY, n VARCHAR(5));\nINSERT INTO a VALUES (1,'x;y'),(2,NULL);\nFROBNICATE;\nCREATE VIEW v AS SELECT id FROM a;\n"
               "DELIMITER //\nCREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END//\nDELIMITER ;\n");
    file.close();
    const ScriptEngine engine;
    Endpoint endpoint;
    endpoint.engine = QStringLiteral("script");
    endpoint.path = file.fileName();
    QVERIFY(!engine.connect(endpoint, Secret(), CancelToken())); // the dialect is needed
    endpoint.options.insert(QStringLiteral("dialect"), QStringLiteral("mariadb"));
    auto connection = engine.connect(endpoint, Secret(), CancelToken());
    QVERIFY(connection.has_value());
    const auto catalog = (*connection)->introspect(Scope());
    QVERIFY(catalog.has_value());
    QCOMPARE(catalog->tables.size(), std::size_t{1});
    QCOMPARE(catalog->views.size(), std::size_t{1});
    QCOMPARE(catalog->routines.size(), std::size_t{1});
    QVERIFY(catalog->routines[0].body.contains(QLatin1String("SELECT 2")));
    QVERIFY(catalog->warnings.join(QLatin1Char('\n')).contains(QLatin1String("Line 3")));
    TableRead read;
    QVERIFY(!(*connection)->reader(read));
  }
};

QTEST_APPLESS_MAIN(TestScriptEngine)
#include "test_script_engine.moc"
