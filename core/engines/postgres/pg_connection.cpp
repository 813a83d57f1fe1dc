// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_connection.h"

namespace portolan::pg {

namespace {

/// What a result column is made of, as far as its type's number says.
TypeKind kindOf(Oid type) {
  constexpr Oid name = 19, character = 1042, unknown = 705;
  switch (type) {
  case name: case unknown: return TypeKind::Text;
  case character: return TypeKind::Char;
  default: break;
  }
  switch (wireFor(type, 'b', {})) {
  case Wire::Bool: return TypeKind::Boolean;
  case Wire::Int2: return TypeKind::Int16;
  case Wire::Int4: return TypeKind::Int32;
  case Wire::Int8: return TypeKind::Int64;
  case Wire::ObjectId: return TypeKind::Oid;
  case Wire::Float4: return TypeKind::Float32;
  case Wire::Float8: return TypeKind::Float64;
  case Wire::Numeric: return TypeKind::Decimal;
  case Wire::Text: return TypeKind::Text;
  case Wire::Bytea: return TypeKind::Blob;
  case Wire::Json: return TypeKind::Json;
  case Wire::Jsonb: return TypeKind::Jsonb;
  case Wire::Date: return TypeKind::Date;
  case Wire::Time: return TypeKind::Time;
  case Wire::Timestamp: return TypeKind::DateTime;
  case Wire::TimestampTz: return TypeKind::Instant;
  case Wire::Interval: return TypeKind::Interval;
  case Wire::Uuid: return TypeKind::Uuid;
  case Wire::Bit: case Wire::VarBit: return TypeKind::Bit;
  case Wire::Inet: return TypeKind::Inet;
  case Wire::Cidr: return TypeKind::Cidr;
  case Wire::Geometry: return TypeKind::Geometry;
  case Wire::NoBinary: return TypeKind::Unknown;
  }
  return TypeKind::Unknown;
}

} // namespace

PgConnection::~PgConnection() = default;

QString PgConnection::serverVersion() const {
  const char *text = PQparameterStatus(m_link->raw(), "server_version");
  return QStringLiteral("PostgreSQL ") + QString::fromUtf8(text ? text : "").section(QLatin1Char(' '), 0, 0);
}

Result<QString> PgConnection::serverIdentity() { return serverIdentityOf(*m_link); }

Result<Catalog> PgConnection::introspect(const Scope &scope) { return introspectCatalog(*m_link, scope); }

Result<> PgConnection::execute(const SqlText &statement) {
  auto result = m_link->run(statement.text());
  if (!result) return std::unexpected(result.error());
  return {};
}

Result<QueryResult> PgConnection::query(const SqlText &statement, qint64 maxRows) {
  PGconn *conn = m_link->raw();
  const Link::Running running(*m_link);
  if (!PQsendQuery(conn, statement.text().toUtf8().constData())) return std::unexpected(m_link->error(nullptr, statement.text()));
  PQsetSingleRowMode(conn); // a large result is cut at maxRows without being held in memory
  QueryResult out;
  std::optional<Error> failure;
  bool copy = false;
  while (ResultPtr r{PQgetResult(conn)}) {
    const ExecStatusType status = PQresultStatus(r.get());
    if (status == PGRES_SINGLE_TUPLE || status == PGRES_TUPLES_OK) {
      const int columns = PQnfields(r.get());
      if (out.columns.isEmpty() || status == PGRES_TUPLES_OK) {
        out.columns.clear();
        out.kinds.clear();
        for (int c = 0; c < columns; ++c) {
          out.columns << QString::fromUtf8(PQfname(r.get(), c));
          out.kinds.push_back(kindOf(PQftype(r.get(), c)));
        }
      }
      for (int row = 0; row < PQntuples(r.get()); ++row) {
        if (static_cast<qint64>(out.rows.size()) >= maxRows) {
          if (!out.truncated) m_link->cancel(); // the rest is not wanted: stop the server rather than read it all
          out.truncated = true;
          continue;
        }
        std::vector<std::optional<QString>> values;
        for (int c = 0; c < columns; ++c)
          values.push_back(PQgetisnull(r.get(), row, c) ? std::nullopt : std::optional(field(r.get(), row, c)));
        out.rows.push_back(std::move(values));
      }
    } else if (status == PGRES_COMMAND_OK) {
      const char *affected = PQcmdTuples(r.get());
      if (*affected) out.affected = QByteArray(affected).toLongLong();
    } else if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT) {
      if (status == PGRES_COPY_IN) PQputCopyEnd(conn, "COPY is not possible here");
      else { char *buffer = nullptr; while (PQgetCopyData(conn, &buffer, 0) > 0) PQfreemem(buffer); }
      copy = true;
    } else if (status != PGRES_EMPTY_QUERY && !failure && !out.truncated) {
      failure = m_link->error(r.get(), statement.text());
    }
  }
  if (failure) return std::unexpected(*failure);
  if (copy) return std::unexpected(Error::usage(tr("COPY to and from the client cannot run as a query")));
  return out;
}

Result<> PgConnection::begin() { return execute(SqlText(QStringLiteral("BEGIN"))); }

Result<> PgConnection::commit() {
  auto result = m_link->run(QStringLiteral("COMMIT"));
  if (!result) return std::unexpected(result.error());
  if (std::string_view(PQcmdStatus(result->get())) == "ROLLBACK") // what a COMMIT of a failed transaction becomes
    return std::unexpected(Error::source(tr("The transaction had failed before and was rolled back")).withEngine(QStringLiteral("postgres")).withTransactionLost());
  return {};
}

Result<> PgConnection::rollback() { return execute(SqlText(QStringLiteral("ROLLBACK"))); }

Result<QStringList> PgConnection::prepareForLoad() {
  // Each line alone: what the user may not set is left as it is and reported.
  struct Setting { const char *sql; bool required; };
  static constexpr Setting settings[] = {
      {"SET synchronous_commit = on", true}, // a chunk that counts as done must survive a crash of the target
      {"SET statement_timeout = 0", true},
      {"SET lock_timeout = 0", true},                   {"SET idle_in_transaction_session_timeout = 0", true},
      {"SET maintenance_work_mem = '256MB'", true},     {"SET max_parallel_maintenance_workers = 2", false},
      {"SET check_function_bodies = off", false}, {"SET jit = off", false},
      {"SET session_replication_role = replica", false}};
  QStringList done;
  for (const Setting &s : settings) {
    const QString sql = QLatin1String(s.sql);
    auto result = m_link->run(sql);
    if (result) { done << sql; continue; }
    if (result.error().connectionLost() || s.required) return std::unexpected(result.error());
    done << tr("not permitted: %1 (%2)").arg(sql, result.error().message());
  }
  return done;
}

Result<std::vector<Chunk>> PgConnection::planChunks(const Table &table, qint64 targetBytes) { return planTableChunks(*m_link, table, targetBytes); }
Result<std::unique_ptr<TableReader>> PgConnection::reader(const TableRead &read) { return makeReader(*m_link, read); }
Result<std::unique_ptr<TableWriter>> PgConnection::writer(const TableWrite &write) { return makeWriter(*m_link, write); }

Result<QString> serverIdentityOf(Link &link) {
  auto system = link.run(QStringLiteral("SELECT system_identifier::text || '/' || (SELECT oid::text FROM pg_database WHERE datname = current_database()) FROM pg_control_system()"));
  if (system && PQntuples(system->get()) == 1) return QStringLiteral("postgres:") + field(system->get(), 0, 0);
  if (!system && system.error().connectionLost()) return std::unexpected(system.error());
  // Where pg_control_system() is refused: the moment the server started and the database.
  auto start = link.run(QStringLiteral("SELECT extract(epoch FROM pg_postmaster_start_time())::text || '/' || coalesce(inet_server_port()::text, '') || '/' || current_database()"));
  if (!start) return std::unexpected(start.error());
  return QStringLiteral("postgres:start:") + field(start->get(), 0, 0);
}

QString fromClause(const ObjectName &table, bool partitioned) { return partitioned ? quoteName(table) : QStringLiteral("ONLY ") + quoteName(table); }

Result<std::vector<WireColumn>> describeTable(Link &link, const ObjectName &table, char *relkind) {
  // A domain is followed to its base type; the innermost modifier that is set counts.
  const QString sql = QStringLiteral(
      "WITH RECURSIVE c AS (SELECT a.attnum, a.attname, a.atttypid AS typ, a.atttypmod AS mod, k.relkind, "
      "pg_catalog.format_type(a.atttypid, a.atttypmod) AS shown, a.attidentity = 'a' AS always, %1 AS made, 0 AS depth FROM pg_catalog.pg_attribute a "
      "JOIN pg_catalog.pg_class k ON k.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace "
      "WHERE n.nspname = $1 AND k.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped "
      "UNION ALL SELECT c.attnum, c.attname, t.typbasetype, CASE WHEN c.mod >= 0 THEN c.mod ELSE t.typtypmod END, c.relkind, c.shown, c.always, c.made, c.depth + 1 "
      "FROM c JOIN pg_catalog.pg_type t ON t.oid = c.typ WHERE t.typtype = 'd') "
      "SELECT DISTINCT ON (c.attnum) c.attname, c.typ, c.mod, t.typtype, t.typname, c.shown, c.relkind, c.always, c.made FROM c "
      "JOIN pg_catalog.pg_type t ON t.oid = c.typ ORDER BY c.attnum, c.depth DESC")
                          .arg(link.serverVersion() >= 120000 ? QStringLiteral("a.attgenerated <> ''") : QStringLiteral("false"));
  auto result = link.run(sql, {table.schema.isEmpty() ? QByteArray("public") : table.schema.toUtf8(), table.name.toUtf8()});
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  std::vector<WireColumn> columns;
  for (int i = 0; i < PQntuples(r); ++i) {
    WireColumn c;
    c.name = field(r, i, 0);
    c.type = static_cast<Oid>(fieldInteger(r, i, 1));
    c.typmod = static_cast<std::int32_t>(fieldInteger(r, i, 2, -1));
    c.wire = wireFor(c.type, fieldView(r, i, 3).front(), field(r, i, 4));
    c.typeName = field(r, i, 5);
    c.label = table.display() + QLatin1Char('.') + c.name;
    applyTypmod(c);
    c.identityAlways = fieldIsTrue(r, i, 7);
    c.generated = fieldIsTrue(r, i, 8);
    if (relkind) *relkind = fieldView(r, i, 6).front();
    columns.push_back(std::move(c));
  }
  if (columns.empty()) {
    auto exists = link.run(QStringLiteral("SELECT k.relkind FROM pg_catalog.pg_class k JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace WHERE n.nspname = $1 AND k.relname = $2"),
                           {table.schema.toUtf8(), table.name.toUtf8()});
    if (!exists) return std::unexpected(exists.error());
    if (PQntuples(exists->get()) == 0)
      return std::unexpected(Error::source(tr("There is no table %1").arg(table.display())).withEngine(QStringLiteral("postgres"))
                                 .withObject(table.display()).withSqlState(QStringLiteral("42P01")).withHint(tr("It may have been dropped or renamed: read the catalog again")));
    if (relkind) *relkind = fieldView(exists->get(), 0, 0).front();
  }
  return columns;
}

} // namespace portolan::pg
