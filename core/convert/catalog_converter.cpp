// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/catalog_converter.h"

#include "core/convert/ddl/ddl.h"
#include "core/convert/expressions.h"
#include "core/convert/tables/table_converter.h"

namespace portolan::convert {

namespace {

QString engineId(sql::Dialect dialect) {
  switch (dialect) {
  case sql::Dialect::MySql:
  case sql::Dialect::MariaDb: return QStringLiteral("mysql");
  case sql::Dialect::Postgres: return QStringLiteral("postgres");
  case sql::Dialect::Sqlite: return QStringLiteral("sqlite");
  }
  return {};
}

void addSchemas(const Session &session, ConvertedCatalog &out) {
  if (session.toSqlite()) return;
  QSet<QString> schemas;
  for (const Table &table : out.target.tables) schemas.insert(table.name.schema);
  for (const auto *objects : {&session.catalog->views}) for (const View &view : *objects) schemas.insert(session.names.target(view.name).schema);
  for (const Collation &collation : out.target.collations) schemas.insert(collation.name.schema);
  for (const Routine &routine : session.catalog->routines) schemas.insert(session.names.schemas.value(routine.name.schema, routine.name.schema));
  QStringList names(schemas.cbegin(), schemas.cend());
  names.sort();
  for (const QString &name : names) {
    if (name.isEmpty()) continue;
    out.target.schemas.push_back({name, {}, {}, {}});
    // MySQL: the database of the connection exists; another one is made when missing.
    const QString text = session.toMySql() ? QStringLiteral("CREATE DATABASE IF NOT EXISTS %1 CHARACTER SET utf8mb4").arg(ident(session, name)) : QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1").arg(ident(session, name));
    if (session.toPostgres() && name == QLatin1String("public")) continue;
    out.statements.push_back({Stage::Schema, QStringLiteral("schema"), {{}, name}, {}, {}, SqlText(text)});
  }
}

void addSequences(Session &session, NamePlan &names, ConvertedCatalog &out) {
  for (const Sequence &from : session.catalog->sequences) {
    if (!from.ownedByTable.name.isEmpty() || session.names.excluded.contains(from.name)) continue;
    session.objectKind = QStringLiteral("sequence");
    session.object = from.name;
    Sequence to = from;
    to.name = session.names.target(from.name);
    to.type.kind = TypeKind::Int64;
    to.type.native = QStringLiteral("bigint");
    if (const auto text = writeSequence(session, to)) {
      out.statements.push_back({Stage::Sequence, QStringLiteral("sequence"), to.name, from.name, {}, SqlText(*text)});
      if (!from.comment.isEmpty() && session.toPostgres())
        out.statements.push_back({Stage::Comment, QStringLiteral("comment"), to.name, from.name, {}, SqlText(QStringLiteral("COMMENT ON SEQUENCE %1 IS %2").arg(ident(session, to.name), literal(session, from.comment)))});
      out.target.sequences.push_back(to);
    } else session.note(3011, QStringLiteral("The sequence is left out: the target has none"));
  }
  Q_UNUSED(names);
}

/// PostgreSQL's own types; other targets write them into the columns.
void addTypes(Session &session, ConvertedCatalog &out) {
  if (!session.toPostgres() || !session.fromPostgres()) return;
  for (const Collation &from : session.catalog->collations) {
    const ObjectName name{session.names.schemas.value(from.name.schema, from.name.schema), from.name.name};
    QStringList options{QStringLiteral("provider = ") + from.provider};
    if (!from.locale.isEmpty()) options << QStringLiteral("locale = ") + literal(session, from.locale);
    else options << QStringLiteral("lc_collate = ") + literal(session, from.lcCollate) << QStringLiteral("lc_ctype = ") + literal(session, from.lcCtype);
    if (!from.deterministic) options << QStringLiteral("deterministic = false");
    out.target.collations.push_back(from);
    out.target.collations.back().name = name;
    out.statements.push_back({Stage::Type, QStringLiteral("collation"), name, from.name, {}, SqlText(QStringLiteral("CREATE COLLATION IF NOT EXISTS %1 (%2)").arg(ident(session, name), options.join(QLatin1String(", "))))});
  }
  for (const EnumType &type : session.catalog->enums) {
    QStringList labels;
    for (const QString &label : type.labels) labels << literal(session, label);
    out.target.enums.push_back(type);
    out.statements.push_back({Stage::Type, QStringLiteral("type"), type.name, type.name, {}, SqlText(QStringLiteral("CREATE TYPE %1 AS ENUM (%2)").arg(ident(session, session.names.target(type.name)), labels.join(QLatin1String(", "))))});
  }
  for (const DomainType &type : session.catalog->domains) {
    QString text = QStringLiteral("CREATE DOMAIN %1 AS %2").arg(ident(session, session.names.target(type.name)), type.base.native);
    if (type.defaultValue.kind == DefaultKind::Expression) text += QStringLiteral(" DEFAULT ") + type.defaultValue.text;
    if (type.defaultValue.kind == DefaultKind::Literal) text += QStringLiteral(" DEFAULT ") + literal(session, type.defaultValue.text);
    if (type.notNull) text += QStringLiteral(" NOT NULL");
    for (const Check &check : type.checks) text += QStringLiteral(" CONSTRAINT %1 CHECK (%2)").arg(ident(session, check.name), callsHere(session, check.expression));
    out.target.domains.push_back(type);
    out.statements.push_back({Stage::Type, QStringLiteral("type"), type.name, type.name, {}, SqlText(text)});
  }
  for (const CompositeType &type : session.catalog->composites) {
    QStringList fields;
    for (const Column &field : type.fields) fields << ident(session, field.name) + QLatin1Char(' ') + field.type.native;
    out.target.composites.push_back(type);
    out.statements.push_back({Stage::Type, QStringLiteral("type"), type.name, type.name, {}, SqlText(QStringLiteral("CREATE TYPE %1 AS (%2)").arg(ident(session, session.names.target(type.name)), fields.join(QLatin1String(", "))))});
  }
  for (const Extension &extension : session.catalog->extensions)
    if (extension.name != QLatin1String("plpgsql"))
      out.statements.push_back({Stage::Extension, QStringLiteral("extension"), {{}, extension.name}, {{}, extension.name}, {}, SqlText(QStringLiteral("CREATE EXTENSION IF NOT EXISTS %1").arg(ident(session, extension.name)))});
}

void addTables(Session &session, NamePlan &names, ConvertedCatalog &out) {
  TableConverter converter(session, names);
  const Catalog &source = *session.catalog;
  std::vector<const Table *> sources;
  for (const std::size_t i : dependencyOrder(source)) {
    const Table &from = source.tables[i];
    if (session.names.excluded.contains(from.name)) continue;
    if (!from.partitionOf.name.isEmpty() && !session.sameFamily()) continue; // its rows come with its parent
    out.target.tables.push_back(converter.convert(from));
    sources.push_back(&from);
  }
  converter.agreeForeignKeys(out.target.tables);
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const Table &from = *sources[i];
    TableStatements written = writeTable(session, out.target.tables[i]);
    const bool partition = session.toPostgres() && !from.partitionOf.name.isEmpty() && source.table(from.partitionOf);
    for (TargetStatement &statement : written.statements) {
      if (partition && statement.stage == Stage::Table) continue; // its parent makes it
      statement.source = from.name;
      out.statements.push_back(std::move(statement));
    }
  }
}

} // namespace

Result<ConvertedCatalog> convertCatalog(const Catalog &source, const ConvertOptions &options) {
  Session session(options, &source);
  auto names = NamePlan::make(session);
  if (!names) return std::unexpected(names.error());
  ConvertedCatalog out;
  out.target.engine = engineId(options.to);
  out.target.database = source.database;
  out.target.serverVersion = options.targetVersion;
  addTypes(session, out);
  addTables(session, *names, out);
  addSequences(session, *names, out);
  addSchemas(session, out);
  if (options.includeCode) convertCode(session, *names, out);
  for (TargetStatement &statement : writeHelpers(session)) out.statements.push_back(std::move(statement));
  std::stable_sort(out.statements.begin(), out.statements.end(), [](const TargetStatement &a, const TargetStatement &b) { return a.stage < b.stage; });
  out.names = session.names;
  out.findings = std::move(session.findings);
  return out;
}

} // namespace portolan::convert
