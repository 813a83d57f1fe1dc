// SPDX-License-Identifier: GPL-3.0-or-later
// A seeded writer and an independent reader for one database of any engine, through the engines' own clients.
#pragma once

#include "tests/support/private_server.h"

#include <QFile>
#include <QProcess>
#include <atomic>
#include <random>
#include <sqlite3.h>
#include <thread>

namespace portolan::testing {

enum class Side { MariaDb, Postgres, Sqlite };

class Database {
public:
  Side side = Side::Sqlite;
  PrivateServer *server = nullptr;
  QString name; ///< database, or the path of a SQLite file

  int viaPort = 0;     ///< Portolan comes this way instead, 0: directly

  [[nodiscard]] QString url() const {
    if (side == Side::Sqlite) return QStringLiteral("sqlite://") + name;
    Endpoint endpoint = server->endpoint(name);
    if (viaPort > 0) endpoint.port = viaPort;
    return endpoint.toUrl();
  }
  Result<QString> sql(const QString &text) const {
    if (server) return server->sql(name, text);
    sqlite3 *db = nullptr;
    sqlite3_open(name.toUtf8().constData(), &db);
    sqlite3_busy_timeout(db, 10000);
    QString out;
    char *message = nullptr;
    const int code = sqlite3_exec(db, text.toUtf8().constData(), [](void *to, int n, char **values, char **) {
      QStringList row;
      for (int i = 0; i < n; ++i) row << QString::fromUtf8(values[i]);
      static_cast<QString *>(to)->append(row.join(QLatin1Char('|')) + QLatin1Char('\n'));
      return 0;
    }, &out, &message);
    const QString why = QString::fromUtf8(message);
    sqlite3_free(message);
    sqlite3_close(db);
    if (code != SQLITE_OK) return std::unexpected(Error::source(why));
    return out;
  }

  Result<> createSchema() const {
    QString text = QStringLiteral(
      "CREATE TABLE accounts(id BIGINT PRIMARY KEY, email VARCHAR(60) UNIQUE, balance INT NOT NULL, note VARCHAR(4000));"
      "CREATE TABLE orders(id BIGINT PRIMARY KEY, account BIGINT, amount DECIMAL(12,2), made %1, body TEXT);"
      "CREATE TABLE pairs(k1 INT NOT NULL, k2 VARCHAR(20) NOT NULL, v BIGINT, PRIMARY KEY(k1, k2));"
      "CREATE TABLE keyless(x INT, y VARCHAR(40));").arg(side == Side::Postgres ? QStringLiteral("timestamp(0)") : QStringLiteral("DATETIME"));
    if (side == Side::Postgres) text += QStringLiteral("ALTER TABLE keyless REPLICA IDENTITY FULL;");
    if (side == Side::Sqlite) text = QStringLiteral("PRAGMA journal_mode=WAL;") + text;
    if (auto made = sql(text); !made) return std::unexpected(made.error());
    return {};
  }

  /// Every row of every table as text in a fixed order, by the engine's own client.
  Result<QString> dump() const {
    const QString text = side == Side::MariaDb ? QStringLiteral("CHAR") : QStringLiteral("TEXT");
    const auto list = [&](const QStringList &columns) {
      QStringList parts;
      for (const QString &c : columns) parts << QStringLiteral("coalesce(cast(%1 as %2), '~')").arg(c, text);
      return side == Side::MariaDb ? QStringLiteral("concat_ws('!', %1)").arg(parts.join(QLatin1String(", "))) : parts.join(QLatin1String(" || '!' || "));
    };
    const QString amount = side == Side::Sqlite ? QStringLiteral("printf('%.2f', amount)") : QStringLiteral("round(amount, 2)"); // the converter may keep no scale
    const QString binary = side == Side::MariaDb ? QStringLiteral("BINARY y") : side == Side::Postgres ? QStringLiteral("y COLLATE \"C\"") : QStringLiteral("y");
    const QString k2 = side == Side::MariaDb ? QStringLiteral("BINARY k2") : side == Side::Postgres ? QStringLiteral("k2 COLLATE \"C\"") : QStringLiteral("k2");
    QString all;
    for (const QString &question : {QStringLiteral("SELECT %1 FROM accounts ORDER BY id").arg(list({QStringLiteral("id"), QStringLiteral("email"), QStringLiteral("balance"), QStringLiteral("note")})),
                                    QStringLiteral("SELECT %1 FROM orders ORDER BY id").arg(list({QStringLiteral("id"), QStringLiteral("account"), amount, QStringLiteral("made"), QStringLiteral("body")})),
                                    QStringLiteral("SELECT %1 FROM pairs ORDER BY k1, %2").arg(list({QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("v")}), k2),
                                    QStringLiteral("SELECT %1 FROM keyless ORDER BY coalesce(x, -1), coalesce(%2, '')").arg(list({QStringLiteral("x"), QStringLiteral("y")}), binary)}) {
      auto rows = sql(question + QLatin1Char(';'));
      if (!rows) return rows;
      all += rows->trimmed() + QStringLiteral("\n--\n");
    }
    return all;
  }
};

/// Writes until told to stop; a server that is away is waited for. All text comes from the seed.
class Workload {
public:
  Workload(const Database &database, unsigned seed) : m_database(database), m_random(seed) {}
  ~Workload() { stop(); }
  void start() { m_thread = std::thread([this] { run(); }); }
  void stop() {
    m_stop = true;
    if (m_thread.joinable()) m_thread.join();
  }
  [[nodiscard]] int batches() const { return m_batches; }
  /// One client call of several transactions.
  QString batch() {
    QString text;
    for (int t = 0; t < 12; ++t) {
      text += QStringLiteral("BEGIN;");
      const int n = 1 + static_cast<int>(m_random() % 6);
      for (int i = 0; i < n; ++i) text += statement() + QLatin1Char(';');
      if (pick(8) == 0) text += QStringLiteral("SAVEPOINT s1;") + statement() + QStringLiteral(";ROLLBACK TO SAVEPOINT s1;");
      text += pick(10) == 0 ? QStringLiteral("ROLLBACK;") : QStringLiteral("COMMIT;");
      if (pick(60) == 0) text += large();
      if (pick(80) == 0) text += m_database.side == Side::Sqlite ? QStringLiteral("DELETE FROM keyless;") : QStringLiteral("TRUNCATE TABLE keyless;");
    }
    return text;
  }

private:
  void run() {
    while (!m_stop) {
      if (!m_database.sql(batch())) std::this_thread::sleep_for(std::chrono::milliseconds(50));
      ++m_batches;
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }
  qint64 pick(unsigned below) { return static_cast<qint64>(m_random() % below); }
  QString word(unsigned n) { return QStringLiteral("w%1é").arg(pick(n)); }
  QString large() {
    const qint64 base = 1000 + pick(1000);
    switch (m_database.side) {
    case Side::Postgres: return QStringLiteral("INSERT INTO keyless SELECT i, 'bulk' || i FROM generate_series(%1, %2) i;").arg(base).arg(base + 3000);
    case Side::MariaDb: return QStringLiteral("INSERT INTO keyless SELECT seq + %1, concat('bulk', seq) FROM seq_1_to_3000;").arg(base);
    case Side::Sqlite: return QStringLiteral("WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i+1 FROM n WHERE i < %2) INSERT INTO keyless SELECT i, 'bulk' || i FROM n;").arg(base).arg(base + 3000);
    }
    return {};
  }
  /// Statements that cannot fail, whatever the rows are.
  QString statement() {
    const qint64 id = pick(400), other = pick(400);
    const QString ignore = m_database.side == Side::MariaDb ? QStringLiteral("INSERT IGNORE INTO %1") : m_database.side == Side::Sqlite ? QStringLiteral("INSERT OR IGNORE INTO %1") : QStringLiteral("INSERT INTO %1");
    const QString tail = m_database.side == Side::Postgres ? QStringLiteral(" ON CONFLICT DO NOTHING") : QString();
    switch (pick(11)) {
    case 0: return ignore.arg(QStringLiteral("accounts")) + QStringLiteral(" VALUES (%1, 'e%1@x', %2, '%3')").arg(id).arg(pick(1000)).arg(QString(static_cast<int>(pick(300)), QLatin1Char('n'))) + tail;
    case 1: return QStringLiteral("UPDATE accounts SET balance = balance + 1 WHERE id = %1").arg(id);
    case 2: return QStringLiteral("UPDATE accounts SET note = NULL WHERE id = %1").arg(id);
    case 3: return QStringLiteral("DELETE FROM accounts WHERE id = %1").arg(id);
    case 4: // a key change to a key that nobody has
      return QStringLiteral("UPDATE accounts SET id = %2, email = 'e%2@x' WHERE id = %1").arg(id).arg(1000000 + ++m_fresh);
    case 5: return ignore.arg(QStringLiteral("orders")) + QStringLiteral(" VALUES (%1, %2, %3, '2026-0%4-1%5 10:20:30', '%6')").arg(++m_order).arg(id)
              .arg(QStringLiteral("%1.%2").arg(pick(100000)).arg(pick(90) + 10)).arg(1 + pick(9)).arg(pick(9)).arg(QString(static_cast<int>(pick(2000)), QLatin1Char('b'))) + tail;
    case 6: return QStringLiteral("DELETE FROM orders WHERE id = %1").arg(m_order > 50 ? m_order - pick(50) : other);
    case 7: return QStringLiteral("UPDATE orders SET amount = %1.25 WHERE account = %2").arg(pick(1000)).arg(id);
    case 8: return ignore.arg(QStringLiteral("pairs")) + QStringLiteral(" VALUES (%1, '%2', %3)").arg(pick(30)).arg(word(10)).arg(pick(1000000)) + tail;
    case 9: return pick(2) ? QStringLiteral("DELETE FROM pairs WHERE k1 = %1").arg(pick(30)) : QStringLiteral("UPDATE pairs SET v = v + 1 WHERE k1 = %1").arg(pick(30));
    default: return pick(3) ? QStringLiteral("INSERT INTO keyless VALUES (%1, '%2')").arg(pick(20)).arg(word(5)) : QStringLiteral("DELETE FROM keyless WHERE x = %1").arg(pick(20));
    }
  }

  Database m_database;
  std::mt19937 m_random;
  std::thread m_thread;
  std::atomic<bool> m_stop{false};
  std::atomic<int> m_batches{0};
  qint64 m_fresh = 0, m_order = 0;
};

} // namespace portolan::testing
