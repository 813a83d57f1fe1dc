// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prove/target_check.h"

#include "core/convert/findings.h"
#include "core/transfer/row_errors.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace portolan::prove {

using convert::Finding;
using convert::Stage;
using convert::TargetStatement;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TargetCheck", text); }

bool isCode(Stage s) { return s == Stage::Routine || s == Stage::View || s == Stage::Trigger || s == Stage::Event; }

/// MySQL says "at line 3", PostgreSQL gives "LINE 3:" in its text; SQLite names the word only.
void placeFrom(const Error &error, const QString &text, Finding &finding) {
  static const QRegularExpression line(QStringLiteral("(?:at line|LINE) (\\d+)")), word(QStringLiteral("(?:near|at or near) [\"'](.+?)[\"']"), QRegularExpression::DotMatchesEverythingOption);
  const QString message = error.toText();
  const QStringList lines = text.split(QLatin1Char('\n'));
  const int said = line.match(message).captured(1).toInt();
  const QString near = word.match(message).captured(1).section(QLatin1Char('\n'), 0, 0).left(40);
  for (int i = std::max(1, said); i <= lines.size() && !near.isEmpty(); ++i) {
    const auto at = lines[i - 1].indexOf(near);
    if (at < 0) continue;
    finding.targetLine = i;
    finding.targetColumn = static_cast<int>(at) + 1;
    return;
  }
  if (said > 0 && said <= lines.size()) {
    finding.targetLine = said;
    finding.targetColumn = 1;
  }
}

Finding refusal(const TargetStatement &s, const Error &error) {
  Finding finding = convert::makeFinding(8001, tr("The target refuses it: %1").arg(error.message()), error.hint());
  finding.objectKind = s.objectKind;
  finding.object = s.source.name.isEmpty() ? s.object : s.source;
  placeFrom(error, s.sql.text(), finding);
  return finding;
}

/// Runs what is left as long as something succeeds: an object may need a later one.
class Attempts {
public:
  Attempts(Connection &connection, const CancelToken &cancel) : m_connection(connection), m_cancel(cancel), m_savepoints(connection.dialect() == sql::Dialect::Postgres) {}

  Result<> run(std::vector<const TargetStatement *> waiting, TargetCheck &check) {
    for (bool progress = true; progress && !waiting.empty();) {
      progress = false;
      m_failed.clear();
      std::vector<const TargetStatement *> next;
      for (const TargetStatement *s : waiting) {
        PORTOLAN_TRY(m_cancel.check());
        auto made = one(*s);
        if (made) {
          progress = true;
          ++check.accepted;
          m_made.push_back(s);
          continue;
        }
        if (made.error().connectionLost() || !m_connection.isOpen()) return made;
        if (transfer::isAlreadyThere(made.error())) {
          check.notes << tr("%1 is there already and was not tried").arg(s->object.display());
          progress = true;
          continue;
        }
        next.push_back(s);
        m_failed.emplace_back(s, made.error());
      }
      waiting = std::move(next);
    }
    for (const auto &[s, error] : m_failed) {
      ++check.refused;
      check.findings.push_back(refusal(*s, error));
    }
    return {};
  }
  [[nodiscard]] const std::vector<const TargetStatement *> &made() const { return m_made; }

private:
  Result<> one(const TargetStatement &s) {
    if (!m_savepoints) return m_connection.execute(s.sql);
    PORTOLAN_TRY(m_connection.execute(SqlText(QStringLiteral("SAVEPOINT portolan_check"))));
    auto made = m_connection.execute(s.sql);
    if (!made) {
      if (m_connection.isOpen()) PORTOLAN_TRY(m_connection.execute(SqlText(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_check"))));
      return made;
    }
    return m_connection.execute(SqlText(QStringLiteral("RELEASE SAVEPOINT portolan_check")));
  }

  Connection &m_connection;
  const CancelToken &m_cancel;
  bool m_savepoints;
  std::vector<const TargetStatement *> m_made;
  std::vector<std::pair<const TargetStatement *, Error>> m_failed;
};

/// plpgsql_check over every routine that was made. It finds names and types that creating a routine does not look at.
Result<> lookThroughBodies(Connection &connection, const std::vector<const TargetStatement *> &made, TargetCheck &check) {
  if (std::ranges::none_of(made, [](const TargetStatement *s) { return s->sql.text().contains(QLatin1String("plpgsql"), Qt::CaseInsensitive); })) return {};
  PORTOLAN_TRY(connection.execute(SqlText(QStringLiteral("SAVEPOINT portolan_check"))));
  if (auto there = connection.execute(SqlText(QStringLiteral("CREATE EXTENSION IF NOT EXISTS plpgsql_check"))); !there) {
    if (!connection.isOpen()) return there;
    PORTOLAN_TRY(connection.execute(SqlText(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_check"))));
    check.notes << tr("bodies were not looked through: the server has no plpgsql_check (%1)").arg(there.error().message().section(QLatin1Char('\n'), 0, 0));
    return {};
  }
  const QString text = QStringLiteral(
    "SELECT n.nspname, p.proname, c.lineno, c.message, c.hint, c.sqlstate, p.prosrc FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace "
    "JOIN pg_catalog.pg_language l ON l.oid = p.prolang LEFT JOIN (SELECT DISTINCT ON (tgfoid) tgfoid, tgrelid FROM pg_catalog.pg_trigger) t ON t.tgfoid = p.oid "
    "CROSS JOIN LATERAL plpgsql_check_function_tb(p.oid, coalesce(t.tgrelid, 0)::regclass, fatal_errors => false, other_warnings => false, extra_warnings => false, performance_warnings => false) c "
    "WHERE l.lanname = 'plpgsql' AND p.xmin = pg_catalog.pg_current_xact_id()::xid AND (p.prorettype <> 'trigger'::regtype OR t.tgfoid IS NOT NULL) AND c.level = 'error'");
  auto rows = connection.query(SqlText(text), 10000);
  if (!rows) {
    if (!connection.isOpen()) return std::unexpected(rows.error());
    PORTOLAN_TRY(connection.execute(SqlText(QStringLiteral("ROLLBACK TO SAVEPOINT portolan_check"))));
    check.notes << tr("bodies were not looked through: %1").arg(rows.error().message());
    return {};
  }
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    const ObjectName name{rows->text(i, 0), rows->text(i, 1)};
    const auto of = std::ranges::find_if(made, [&](const TargetStatement *s) { return s->stage != Stage::Table && s->object.name.compare(name.name, Qt::CaseInsensitive) == 0 && s->sql.text().contains(QLatin1String("plpgsql"), Qt::CaseInsensitive); });
    Finding finding = convert::makeFinding(8002, tr("It is accepted, but fails when it runs: %1").arg(rows->text(i, 3)), rows->text(i, 4));
    finding.objectKind = of == made.end() ? QStringLiteral("function") : (*of)->objectKind;
    finding.object = of == made.end() || (*of)->source.name.isEmpty() ? name : (*of)->source;
    if (of != made.end()) {
      // Lines count from the body's beginning; the body is found in the statement.
      const auto body = (*of)->sql.text().indexOf(rows->text(i, 6));
      if (body >= 0) finding.targetLine = static_cast<int>((*of)->sql.text().left(body).count(QLatin1Char('\n'))) + std::max(1, rows->text(i, 2).toInt());
      finding.targetColumn = finding.targetLine > 0 ? 1 : 0;
    }
    check.findings.push_back(std::move(finding));
  }
  return {};
}

/// A view of SQLite is looked at when it is read, a trigger when it fires.
void compileViews(Connection &connection, const std::vector<const TargetStatement *> &made, TargetCheck &check) {
  for (const TargetStatement *s : made) {
    if (s->stage != Stage::View) continue;
    auto read = connection.query(SqlText(QStringLiteral("SELECT * FROM %1 LIMIT 0").arg(sql::quoteName(sql::Dialect::Sqlite, ObjectName{{}, s->object.name}))), 1);
    if (!read) check.findings.push_back(refusal(*s, read.error()));
  }
  for (const TargetStatement *s : made) {
    if (s->stage != Stage::Trigger || s->table.name.isEmpty()) continue;
    const QString table = sql::quoteName(sql::Dialect::Sqlite, ObjectName{{}, s->table.name});
    for (const QString &change : {QStringLiteral("INSERT INTO %1 DEFAULT VALUES"), QStringLiteral("DELETE FROM %1")})
      if (auto compiled = connection.query(SqlText(QStringLiteral("EXPLAIN ") + change.arg(table)), 1); !compiled) {
        check.findings.push_back(refusal(*s, compiled.error()));
        break;
      }
  }
}

} // namespace

Result<TargetCheck> checkInTransaction(Connection &connection, const std::vector<TargetStatement> &statements, const std::function<bool(const TargetStatement &)> &wanted, const CancelToken &cancel) {
  TargetCheck check;
  std::vector<const TargetStatement *> structure, code;
  for (const TargetStatement &s : statements)
    if (!wanted || wanted(s)) (isCode(s.stage) || s.stage == Stage::Comment || s.stage == Stage::Grant ? code : structure).push_back(&s);
  PORTOLAN_TRY(connection.begin());
  const auto work = [&]() -> Result<> {
    if (connection.dialect() == sql::Dialect::Postgres) {
      PORTOLAN_TRY(connection.execute(SqlText(QStringLiteral("SET LOCAL lock_timeout = '5s'"))));
      PORTOLAN_TRY(connection.execute(SqlText(QStringLiteral("SET LOCAL check_function_bodies = on"))));
      PORTOLAN_TRY(connection.execute(SqlText(QStringLiteral("SET LOCAL client_min_messages = warning"))));
    }
    Attempts attempts(connection, cancel);
    PORTOLAN_TRY(attempts.run(structure, check));
    PORTOLAN_TRY(attempts.run(code, check));
    if (connection.dialect() == sql::Dialect::Postgres) return lookThroughBodies(connection, attempts.made(), check);
    if (connection.dialect() == sql::Dialect::Sqlite) compileViews(connection, attempts.made(), check);
    return {};
  };
  const Result<> done = work();
  const Result<> back = connection.rollback();
  if (!done) return std::unexpected(done.error().kind() == ErrorKind::Source ? Error(done.error()).withKind(ErrorKind::Target) : done.error());
  if (!back) return std::unexpected(Error(back.error()).withKind(ErrorKind::Target));
  return check;
}

Result<TargetCheck> checkInMemory(const EngineRegistry &engines, const std::vector<TargetStatement> &statements, const CancelToken &cancel) {
  auto engine = engines.require(QStringLiteral("sqlite"));
  if (!engine) return std::unexpected(engine.error());
  Endpoint memory;
  memory.engine = QStringLiteral("sqlite");
  memory.path = QStringLiteral(":memory:");
  memory.options.insert(QStringLiteral("mode"), QStringLiteral("rwc"));
  auto connection = (*engine)->connect(memory, {}, cancel);
  if (!connection) return std::unexpected(connection.error());
  return checkInTransaction(**connection, statements, {}, cancel);
}

Result<TargetCheck> checkInScratch(Connection &connection, const Catalog &source, const convert::ConvertOptions &given, const DestructiveConsent &consent, const CancelToken &cancel) {
  const QString scratch = QStringLiteral("portolan_check_%1").arg(QCoreApplication::applicationPid());
  convert::ConvertOptions options = given;
  QSet<QString> schemas;
  for (const Table &t : source.tables) schemas.insert(t.name.schema);
  for (const View &v : source.views) schemas.insert(v.name.schema);
  for (const Routine &r : source.routines) schemas.insert(r.name.schema);
  for (const QString &schema : std::as_const(schemas)) options.nameMap.schemas.insert(schema, scratch);
  for (ObjectName &to : options.nameMap.tables) to.schema = scratch; // a rule for one table leads into no other database
  auto converted = convert::convertCatalog(source, options);
  if (!converted) return std::unexpected(Error(converted.error()).withHint(tr("Two schemas that hold objects of one name cannot be tried in one scratch database")));
  const QString name = sql::quoteIdentifier(connection.dialect(), scratch);
  // Fails when it exists: nothing that was there before is ever dropped.
  if (auto made = connection.execute(SqlText(QStringLiteral("CREATE DATABASE %1 CHARACTER SET utf8mb4").arg(name))); !made)
    return std::unexpected(Error(made.error()).withKind(ErrorKind::Target).withHint(tr("Grant the user CREATE and DROP on %1.*, or use --check with a server for tests").arg(scratch)));
  TargetCheck check;
  check.notes << tr("tried in the scratch database %1, allowed by %2").arg(scratch, consent.origin());
  const auto work = [&]() -> Result<> {
    PORTOLAN_TRY(connection.execute(SqlText(QStringLiteral("USE ") + name)));
    std::vector<const TargetStatement *> statements;
    for (const TargetStatement &s : converted->statements)
      if (s.stage != Stage::Schema && s.stage != Stage::Event && s.stage != Stage::Grant) statements.push_back(&s);
    return Attempts(connection, cancel).run(statements, check);
  };
  const Result<> done = work();
  const Result<> dropped = connection.execute(SqlText(QStringLiteral("DROP DATABASE ") + name));
  if (!done) return std::unexpected(Error(done.error()).withKind(ErrorKind::Target));
  if (!dropped) check.notes << tr("the scratch database %1 could not be dropped: %2").arg(scratch, dropped.error().message());
  return check;
}

} // namespace portolan::prove
