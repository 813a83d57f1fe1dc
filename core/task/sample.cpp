// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/task/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Sample", text); }

/// What differs between the two dialects; the rest of each statement is the same text.
struct Words {
  QString id, idBig, decimal, datetime, text, varchar, blob, boolean, json, engine, withoutRowId;
};

const Words SqliteWords{QStringLiteral("INTEGER PRIMARY KEY"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"), QStringLiteral("DECIMAL(12,2)"), QStringLiteral("DATETIME"),
                        QStringLiteral("TEXT"), QStringLiteral("VARCHAR(%1)"), QStringLiteral("BLOB"), QStringLiteral("BOOLEAN"), QStringLiteral("TEXT"), QString(), QStringLiteral(" WITHOUT ROWID")};
const Words MariaDbWords{QStringLiteral("INT UNSIGNED PRIMARY KEY"), QStringLiteral("BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY"), QStringLiteral("DECIMAL(12,2)"), QStringLiteral("DATETIME"),
                         QStringLiteral("TEXT"), QStringLiteral("VARCHAR(%1)"), QStringLiteral("LONGBLOB"), QStringLiteral("TINYINT(1)"), QStringLiteral("JSON"), QStringLiteral(" ENGINE=InnoDB"), QString()};

QStringList tables(const Words &w) {
  const QString v20 = w.varchar.arg(20), v80 = w.varchar.arg(80), v200 = w.varchar.arg(200);
  const QString uintRef = w.engine.isEmpty() ? QStringLiteral("INTEGER") : QStringLiteral("INT UNSIGNED");
  const QString bigRef = w.engine.isEmpty() ? QStringLiteral("INTEGER") : QStringLiteral("BIGINT UNSIGNED");
  const auto table = [&](const char *name, const QString &body) { return QStringLiteral("CREATE TABLE %1 (%2)%3").arg(QLatin1String(name), body, w.engine); };
  QStringList list{
      table("country", QStringLiteral("code CHAR(2) NOT NULL PRIMARY KEY, name %1 NOT NULL").arg(v80)),
      table("city", QStringLiteral("id %1, country_code CHAR(2) NOT NULL REFERENCES country(code), name %2 NOT NULL, population INTEGER").arg(w.id, v80)),
      table("customer", QStringLiteral("id %1, name %2 NOT NULL, email %3 UNIQUE, city_id %5 REFERENCES city(id), balance %4 NOT NULL DEFAULT 0, active %6 NOT NULL DEFAULT 1, created_at %7 NOT NULL, notes %8")
                            .arg(w.id, v80, w.varchar.arg(120), w.decimal, uintRef, w.boolean, w.datetime, w.text)),
      table("address", QStringLiteral("customer_id %1 NOT NULL REFERENCES customer(id), kind %2 NOT NULL, street %3 NOT NULL, postcode %2, PRIMARY KEY (customer_id, kind)").arg(uintRef, v20, v200)),
      table("category", QStringLiteral("id %1, parent_id %2 REFERENCES category(id), name %3 NOT NULL").arg(w.id, uintRef, v80)),
      table("supplier", QStringLiteral("id %1, name %2 NOT NULL, country_code CHAR(2) REFERENCES country(code), rating DOUBLE").arg(w.id, v80)),
      table("product", QStringLiteral("id %1, sku %2 NOT NULL UNIQUE, name %3 NOT NULL, supplier_id %4 REFERENCES supplier(id), price %5 NOT NULL CHECK (price >= 0), weight DOUBLE, attributes %6, discontinued_on DATE")
                           .arg(w.id, v20, v200, uintRef, w.decimal, w.json)),
      table("product_category", QStringLiteral("product_id %1 NOT NULL REFERENCES product(id), category_id %1 NOT NULL REFERENCES category(id), PRIMARY KEY (product_id, category_id)").arg(uintRef)),
      table("warehouse", QStringLiteral("id %1, name %2 NOT NULL, city_id %3 REFERENCES city(id)").arg(w.id, v80, uintRef)),
      table("stock", QStringLiteral("warehouse_id %1 NOT NULL REFERENCES warehouse(id), product_id %1 NOT NULL REFERENCES product(id), quantity INTEGER NOT NULL, counted_at %2, PRIMARY KEY (warehouse_id, product_id)").arg(uintRef, w.datetime)),
      table("orders", QStringLiteral("id %1, customer_id %2 NOT NULL REFERENCES customer(id), status %3 NOT NULL, placed_at %4 NOT NULL, total %5, comment %6")
                          .arg(w.idBig, uintRef, v20, w.datetime, w.decimal, v200)),
      table("order_item", QStringLiteral("order_id %1 NOT NULL REFERENCES orders(id), line INTEGER NOT NULL, product_id %2 NOT NULL REFERENCES product(id), quantity INTEGER NOT NULL DEFAULT 1, price %3 NOT NULL, PRIMARY KEY (order_id, line)")
                              .arg(bigRef, uintRef, w.decimal)),
      table("payment", QStringLiteral("id %1, order_id %2 NOT NULL REFERENCES orders(id), method %3 NOT NULL, amount %4 NOT NULL, paid_at %5").arg(w.idBig, bigRef, v20, w.decimal, w.datetime)),
      table("review", QStringLiteral("id %1, product_id %2 NOT NULL REFERENCES product(id), customer_id %2 REFERENCES customer(id), stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5), body %3").arg(w.idBig, uintRef, w.text)),
      table("media", QStringLiteral("id %1, product_id %2 REFERENCES product(id), mime %3 NOT NULL, content %4").arg(w.id, uintRef, v80, w.blob)),
      QStringLiteral("CREATE TABLE setting (name %1 NOT NULL PRIMARY KEY, value %2)%3%4").arg(v80, w.engine.isEmpty() ? QStringLiteral("ANY") : v200, w.engine, w.withoutRowId),
  };
  for (const char *index : {"CREATE INDEX orders_customer ON orders (customer_id, placed_at)", "CREATE INDEX order_item_product ON order_item (product_id)", "CREATE INDEX payment_order ON payment (order_id)",
                            "CREATE INDEX review_product ON review (product_id)", "CREATE INDEX city_country ON city (country_code)"})
    list << QLatin1String(index);
  return list;
}

/// Rows from a series of n; "{n}" is the number. The arithmetic gives the same values in both dialects.
QString fill(bool sqlite, const char *table, const char *select, int rows, const char *from = "") {
  const QString series = sqlite ? QStringLiteral("(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM s WHERE n < %1) SELECT n FROM s) AS s").arg(rows)
                                : QStringLiteral("(SELECT seq AS n FROM seq_1_to_%1) AS s").arg(rows);
  return QStringLiteral("INSERT INTO %1 SELECT %2 FROM %3%4").arg(QLatin1String(table), QString::fromUtf8(select), series, QLatin1String(from));
}

QStringList rows(bool sqlite) {
  const auto concat = [sqlite](const QStringList &parts) { return sqlite ? parts.join(QStringLiteral(" || ")) : QStringLiteral("CONCAT(%1)").arg(parts.join(QStringLiteral(", "))); };
  const auto time = [sqlite](const char *minutes) {
    return sqlite ? QStringLiteral("datetime('2023-01-01 08:00:00', '+' || (%1) || ' minutes')").arg(QLatin1String(minutes)) : QStringLiteral("DATE_ADD('2023-01-01 08:00:00', INTERVAL (%1) MINUTE)").arg(QLatin1String(minutes));
  };
  const auto pick = [](const char *expression, const QStringList &values) {
    QString text = QStringLiteral("CASE %1").arg(QLatin1String(expression));
    for (qsizetype i = 0; i < values.size(); ++i) text += QStringLiteral(" WHEN %1 THEN '%2'").arg(i).arg(values[i]);
    return text + QStringLiteral(" END");
  };
  const QString content = sqlite ? QStringLiteral("CASE WHEN n % 9 = 0 THEN NULL WHEN n % 2 = 0 THEN X'0001FF7F80' ELSE zeroblob(200 + n % 800) END")
                                 : QStringLiteral("CASE WHEN n % 9 = 0 THEN NULL ELSE CONCAT(X'00FF10', REPEAT(UNHEX(MD5(n)), 40)) END");
  QStringList list{
      QString::fromUtf8("INSERT INTO country VALUES ('BR','Brasil'),('CH','Schweiz'),('DE','Deutschland'),('ES','España'),('FR','France'),('JP','日本'),('PT','Portugal'),('IS','Ísland')"),
      QString::fromUtf8("INSERT INTO city VALUES (1,'BR','São Paulo',12325232),(2,'BR','Curitiba',1948626),(3,'CH','Zürich',415367),(4,'DE','Köln',NULL),(5,'ES','Logroño',150979),(6,'FR','Besançon',115934),(7,'JP','東京',13960000),(8,'PT','Évora',53577),(9,'IS','Reykjavík',131136),(10,'JP','京都 🏯',1475183)"),
      fill(sqlite, "customer", qPrintable(QStringLiteral("n, %1, CASE WHEN n % 10 = 0 THEN NULL ELSE %2 END, 1 + n % 10, (n * 37 % 100000) / 100.0, n % 7 <> 0, %3, CASE n % 5 WHEN 0 THEN NULL WHEN 1 THEN %4 ELSE '' END")
                                              .arg(concat({pick("n % 6", {QStringLiteral("Ana"), QStringLiteral("Bruno"), QStringLiteral("Chloé"), QStringLiteral("Dörte"), QStringLiteral("Edo 江戸"), QStringLiteral("Fátima")}), QStringLiteral("' '"), QStringLiteral("n")}),
                                                   concat({QStringLiteral("'user'"), QStringLiteral("n"), QStringLiteral("'@example.com'")}), time("n * 13"),
                                                   concat({QStringLiteral("'tab\there, quote '' and backslash \\ of '"), QStringLiteral("n")}))), 20000),
      fill(sqlite, "address", qPrintable(QStringLiteral("n, 'home', %1, CASE WHEN n % 4 = 0 THEN NULL ELSE %2 END").arg(concat({QStringLiteral("'Rua '"), QStringLiteral("n")}), concat({QStringLiteral("n % 100000"), QStringLiteral("''")}))), 12000),
      fill(sqlite, "category", qPrintable(QStringLiteral("n, CASE WHEN n <= 8 THEN NULL ELSE 1 + n % 8 END, %1").arg(concat({QStringLiteral("'Category '"), QStringLiteral("n")}))), 60),
      fill(sqlite, "supplier", qPrintable(QStringLiteral("n, %1, %2, n / 7.0").arg(concat({QStringLiteral("'Supplier '"), QStringLiteral("n")}), pick("n % 4", {QStringLiteral("BR"), QStringLiteral("DE"), QStringLiteral("JP"), QStringLiteral("IS")}))), 100),
      fill(sqlite, "product", qPrintable(QStringLiteral("n, %1, %2, 1 + n % 100, (n * 91 % 50000) / 100.0, CASE WHEN n % 6 = 0 THEN NULL ELSE n / 3.0 END, %3, CASE WHEN n % 11 = 0 THEN '2024-02-29' END")
                                             .arg(concat({QStringLiteral("'SKU-'"), QStringLiteral("n")}), concat({QStringLiteral("'Produkt № '"), QStringLiteral("n")}),
                                                  concat({QStringLiteral("'{\"size\": '"), QStringLiteral("n % 50"), QStringLiteral("', \"tags\": [\"new\", \"ünïcode\"]}'")}))), 3000),
      fill(sqlite, "product_category", "n, 1 + n % 60", 3000),
      fill(sqlite, "warehouse", qPrintable(QStringLiteral("n, %1, 1 + n % 10").arg(concat({QStringLiteral("'Warehouse '"), QStringLiteral("n")}))), 4),
      QStringLiteral("INSERT INTO stock SELECT w.id, p.id, (w.id * p.id) % 500 + 1, CASE WHEN p.id % 3 = 0 THEN NULL ELSE '2024-05-05 05:05:05' END FROM warehouse w, product p WHERE p.id % 2 = 0"),
      fill(sqlite, "orders", qPrintable(QStringLiteral("n, 1 + n * 7 % 20000, %1, %2, (n * 53 % 200000) / 100.0, CASE WHEN n % 3 = 0 THEN NULL ELSE %3 END")
                                            .arg(pick("n % 4", {QStringLiteral("new"), QStringLiteral("paid"), QStringLiteral("shipped"), QStringLiteral("cancelled")}), time("n * 11"),
                                                 concat({QStringLiteral("'order '"), QStringLiteral("n")}))), 40000),
      fill(sqlite, "order_item", "(n + n % 2) / 2, 1 + (n - 1) % 2, 1 + n * 17 % 3000, 1 + n % 5, (n * 91 % 50000) / 100.0", 80000),
      fill(sqlite, "payment", qPrintable(QStringLiteral("n, n, %1, (n * 53 % 200000) / 100.0, CASE WHEN n % 8 = 0 THEN NULL ELSE %2 END")
                                             .arg(pick("n % 3", {QStringLiteral("card"), QStringLiteral("pix"), QStringLiteral("transfer")}), time("n * 11 + 5"))), 30000),
      fill(sqlite, "review", qPrintable(QStringLiteral("n, 1 + n % 3000, CASE WHEN n % 4 = 0 THEN NULL ELSE 1 + n % 20000 END, 1 + n % 5, CASE WHEN n % 6 = 0 THEN NULL ELSE %1 END")
                                            .arg(concat({QStringLiteral("'Good 👍 line one\nline two of '"), QStringLiteral("n")}))), 9000),
      fill(sqlite, "media", qPrintable(QStringLiteral("n, 1 + n % 3000, 'image/png', %1").arg(content)), 1500),
  };
  list << (sqlite ? QStringLiteral("INSERT INTO setting VALUES ('null', NULL), ('integer', -9223372036854775808), ('real', 6.02214076e23), ('text', 'ração'), ('blob', X'00FF')")
                  : QString::fromUtf8("INSERT INTO setting VALUES ('null', NULL), ('integer', '-9223372036854775808'), ('text', 'ração'), ('empty', '')"));
  return list;
}

QStringList code(bool sqlite) {
  QStringList list{QStringLiteral("CREATE VIEW order_total AS SELECT o.id, o.customer_id, SUM(i.quantity * i.price) AS amount FROM orders o JOIN order_item i ON i.order_id = o.id GROUP BY o.id, o.customer_id")};
  if (sqlite)
    list << QStringLiteral("CREATE TRIGGER review_stars AFTER INSERT ON review WHEN NEW.stars = 1 BEGIN UPDATE product SET attributes = attributes WHERE id = NEW.product_id; END");
  return list;
}

} // namespace

Result<> makeSampleShop(const EngineRegistry &engines, const QString &sqlitePath, const CancelToken &cancel) {
  if (QFile::exists(sqlitePath))
    return std::unexpected(Error::configuration(tr("%1 exists already").arg(sqlitePath)).withHint(tr("Name a file that does not exist, or delete it yourself")));
  auto engine = engines.require(QStringLiteral("sqlite"));
  if (!engine) return std::unexpected(engine.error());
  QFile file(sqlitePath); // the engine opens existing files only
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return std::unexpected(Error::configuration(QStringLiteral("%1: %2").arg(sqlitePath, file.errorString())));
  file.close();
  Endpoint endpoint;
  endpoint.engine = QStringLiteral("sqlite");
  endpoint.path = sqlitePath;
  auto connection = (*engine)->connect(endpoint, {}, cancel);
  if (!connection) return std::unexpected(connection.error());
  PORTOLAN_TRY((*connection)->execute(SqlText(QStringLiteral("PRAGMA synchronous=OFF"))));
  PORTOLAN_TRY((*connection)->begin());
  for (const QString &statement : tables(SqliteWords) + rows(true) + code(true)) {
    PORTOLAN_TRY(cancel.check());
    PORTOLAN_TRY((*connection)->execute(SqlText(statement)));
  }
  return (*connection)->commit();
}

QStringList sampleShopForMariaDb() {
  return QStringList{QStringLiteral("SET foreign_key_checks=0, sql_mode='PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES'"), QStringLiteral("SET sql_mode='NO_BACKSLASH_ESCAPES'")} + tables(MariaDbWords) + rows(false) + code(false);
}

QByteArray sampleShopMappings(const QString &sourceSchema, const QString &targetSchema) {
  const auto locator = [&](const char *table, const char *column = nullptr) {
    QJsonObject object{{QStringLiteral("schema-name"), sourceSchema}, {QStringLiteral("table-name"), QLatin1String(table)}};
    if (column) object.insert(QStringLiteral("column-name"), QLatin1String(column));
    return object;
  };
  QJsonArray rules;
  const auto add = [&](const char *type, const char *name, QJsonObject rule) {
    rule.insert(QStringLiteral("rule-type"), QLatin1String(type));
    rule.insert(QStringLiteral("rule-id"), QString::number(rules.size() + 1));
    rule.insert(QStringLiteral("rule-name"), QLatin1String(name));
    rules.append(rule);
  };
  const auto rename = [&](const char *ruleName, const char *table, const char *column, const char *to) {
    add("transformation", ruleName, {{QStringLiteral("rule-target"), column ? QStringLiteral("column") : QStringLiteral("table")}, {QStringLiteral("rule-action"), QStringLiteral("rename")},
                                     {QStringLiteral("object-locator"), locator(table, column)}, {QStringLiteral("value"), QLatin1String(to)}});
  };
  add("selection", "everything", {{QStringLiteral("rule-action"), QStringLiteral("include")}, {QStringLiteral("object-locator"), locator("%")}});
  if (sourceSchema != targetSchema)
    add("transformation", "schema", {{QStringLiteral("rule-target"), QStringLiteral("schema")}, {QStringLiteral("rule-action"), QStringLiteral("rename")},
                                     {QStringLiteral("object-locator"), QJsonObject{{QStringLiteral("schema-name"), sourceSchema}}}, {QStringLiteral("value"), targetSchema}});
  rename("orders-are-sales", "orders", nullptr, "sale");
  rename("items-are-lines", "order_item", nullptr, "sale_line");
  rename("placed-is-sold", "orders", "placed_at", "sold_at");
  return QJsonDocument(QJsonObject{{QStringLiteral("rules"), rules}}).toJson();
}

} // namespace portolan
