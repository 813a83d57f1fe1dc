// SPDX-License-Identifier: GPL-3.0-or-later
// What the PostgreSQL engine's tests share: a private server, connections, SQL through psql.
#pragma once

#include "core/engines/postgres/postgres_engine.h"
#include "tests/support/private_server.h"

#include <QtTest>

namespace portolan::testing {

class PgFixture {
public:
  /// False: PostgreSQL is not installed.
  bool start(const QString &database, const QMap<QString, QString> &settings = {}) {
    if (!PrivateServer::available(PrivateServer::Kind::Postgres)) return false;
    auto made = PrivateServer::start(PrivateServer::Kind::Postgres, settings);
    if (!made) qFatal("%s", qPrintable(made.error().toText()));
    server = std::move(*made);
    m_database = database;
    if (auto created = server->createDatabase(database); !created) qFatal("%s", qPrintable(created.error().toText()));
    return true;
  }
  [[nodiscard]] Endpoint endpoint(const QString &database = {}) const { return server->endpoint(database.isEmpty() ? m_database : database); }
  std::unique_ptr<Connection> open(const QString &database = {}) const {
    auto connection = engine.connect(endpoint(database), Secret(), CancelToken());
    if (!connection) qFatal("%s", qPrintable(connection.error().toText()));
    return std::move(*connection);
  }
  QString sql(const QString &statements, const QString &database = {}) const {
    auto out = server->sql(database.isEmpty() ? m_database : database, statements);
    if (!out) qFatal("%s", qPrintable(out.error().toText()));
    return out->trimmed();
  }
  /// The error's text, empty when all went well: for QVERIFY2.
  template<class T> static QByteArray why(const Result<T> &r) { return r ? QByteArray() : r.error().toText().toUtf8(); }

  std::unique_ptr<PrivateServer> server;
  PostgresEngine engine;

private:
  QString m_database;
};

inline std::vector<TargetColumn> targetsOf(const Table &table) {
  std::vector<TargetColumn> columns;
  for (const Column &c : table.columns) columns.push_back({c.name, c.type, c.nullable, false});
  return columns;
}
inline QStringList namesOf(const Table &table) {
  QStringList names;
  for (const Column &c : table.columns) names << c.name;
  return names;
}

} // namespace portolan::testing
