// SPDX-License-Identifier: GPL-3.0-or-later
// Types, sequences, views, routines, triggers, extensions and grants.
#include "core/engines/postgres/pg_introspect.h"

namespace portolan::pg {

namespace {

Oid oidAt(const PGresult *r, int row, int column) { return static_cast<Oid>(fieldInteger(r, row, column)); }

/// An object that an extension brought is the extension's business.
QString notOfExtension(const char *catalog, const char *alias) {
  return QStringLiteral(" AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.%1'::regclass AND e.objid = %2.oid AND e.deptype = 'e')")
      .arg(QLatin1String(catalog), QLatin1String(alias));
}

QString unwrapCheck(QString definition) { // CHECK ((VALUE > 0)) NOT VALID
  if (definition.endsWith(QLatin1String(" NOT VALID"))) definition.chop(10);
  if (definition.startsWith(QLatin1String("CHECK (")) && definition.endsWith(QLatin1Char(')'))) definition = definition.mid(7).chopped(1);
  if (definition.startsWith(QLatin1Char('(')) && definition.endsWith(QLatin1Char(')'))) definition = definition.mid(1).chopped(1);
  return definition;
}

} // namespace

Result<> readUserTypes(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT t.oid, n.nspname, t.typname, t.typtype, t.typbasetype, t.typtypmod, t.typnotnull, pg_catalog.pg_get_expr(t.typdefaultbin, 0), "
      "pg_catalog.obj_description(t.oid, 'pg_type') FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace "
      "LEFT JOIN pg_catalog.pg_class k ON k.oid = t.typrelid WHERE {schemas} AND (t.typtype IN ('e','d') OR (t.typtype = 'c' AND k.relkind = 'c'))")
                       + notOfExtension("pg_type", "t") + QStringLiteral(" ORDER BY 2, 3"));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  QHash<Oid, std::size_t> domains;
  for (int i = 0; i < PQntuples(r); ++i) {
    const ObjectName name{field(r, i, 1), field(r, i, 2)};
    const TypeInfo info = in.types.value(oidAt(r, i, 0));
    switch (fieldView(r, i, 3).front()) {
    case 'e': in.catalog.enums.push_back({name, info.labels, field(r, i, 8)}); break;
    case 'c': in.catalog.composites.push_back({name, {}, field(r, i, 8)}); break;
    default: {
      DomainType domain;
      domain.name = name;
      domain.base = dataTypeFor(in.types, info.base, info.baseTypmod, info.baseNative);
      domain.notNull = fieldIsTrue(r, i, 6);
      domain.defaultValue = defaultFrom(field(r, i, 7));
      domain.comment = field(r, i, 8);
      domains.insert(info.oid, in.catalog.domains.size());
      in.catalog.domains.push_back(std::move(domain));
    }
    }
  }
  auto checks = in.run(QStringLiteral("SELECT contypid, conname, pg_catalog.pg_get_constraintdef(oid), convalidated FROM pg_catalog.pg_constraint WHERE contypid <> 0 AND contype = 'c' ORDER BY contypid, conname"));
  if (!checks) return std::unexpected(checks.error());
  for (int i = 0; i < PQntuples(checks->get()); ++i)
    if (const auto at = domains.constFind(oidAt(checks->get(), i, 0)); at != domains.constEnd())
      in.catalog.domains[*at].checks.push_back({field(checks->get(), i, 1), unwrapCheck(field(checks->get(), i, 2)), {}, true, !fieldIsTrue(checks->get(), i, 3), {}});
  return {};
}

/// Of the whole database: a table in scope may use one that stands in another schema.
Result<> readCollations(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT n.nspname, co.collname, co.collprovider, %1, co.collcollate, co.collctype, %2, pg_catalog.obj_description(co.oid, 'pg_collation') "
      "FROM pg_catalog.pg_collation co JOIN pg_catalog.pg_namespace n ON n.oid = co.collnamespace "
      "WHERE n.nspname <> 'pg_catalog' AND co.collencoding IN (-1, (SELECT encoding FROM pg_catalog.pg_database WHERE datname = current_database())) "
      "AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_collation'::regclass AND d.objid = co.oid AND d.deptype = 'e') ORDER BY 1, 2")
                           .arg(in.atLeast(170000) ? QStringLiteral("co.colllocale") : in.atLeast(150000) ? QStringLiteral("co.colliculocale") : QStringLiteral("NULL"),
                                in.atLeast(120000) ? QStringLiteral("co.collisdeterministic") : QStringLiteral("true")));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    Collation c;
    c.name = {field(r, i, 0), field(r, i, 1)};
    const std::string_view provider = fieldView(r, i, 2);
    c.provider = provider == "i" ? QStringLiteral("icu") : provider == "b" ? QStringLiteral("builtin") : QStringLiteral("libc");
    c.lcCollate = field(r, i, 4);
    c.lcCtype = field(r, i, 5);
    c.locale = PQgetisnull(r, i, 3) && provider == "i" ? c.lcCollate : field(r, i, 3); // before 15 an ICU locale stood in collcollate
    c.deterministic = fieldIsTrue(r, i, 6);
    c.comment = field(r, i, 7);
    in.catalog.collations.push_back(std::move(c));
  }
  return {};
}

Result<> readSequences(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT n.nspname, k.relname, s.seqtypid, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle, "
      "CASE WHEN pg_catalog.has_sequence_privilege(k.oid, 'USAGE, SELECT') THEN pg_catalog.pg_sequence_last_value(k.oid) END, "
      "d.refobjid, d.refobjsubid, pg_catalog.obj_description(k.oid, 'pg_class'), pg_catalog.format_type(s.seqtypid, NULL), "
      "pg_catalog.has_sequence_privilege(k.oid, 'USAGE, SELECT') "
      "FROM pg_catalog.pg_sequence s JOIN pg_catalog.pg_class k ON k.oid = s.seqrelid JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace "
      "LEFT JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = k.oid "
      "AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.deptype IN ('a','i') WHERE {schemas}")
                       + notOfExtension("pg_class", "k") + QStringLiteral(" ORDER BY 1, 2"));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  int unreadable = 0;
  for (int i = 0; i < PQntuples(r); ++i) {
    Sequence s;
    s.name = {field(r, i, 0), field(r, i, 1)};
    s.type = dataTypeFor(in.types, oidAt(r, i, 2), -1, field(r, i, 13));
    s.start = fieldInteger(r, i, 3, 1);
    s.increment = fieldInteger(r, i, 4, 1);
    s.minimum = fieldInteger(r, i, 5, 1);
    s.maximum = fieldInteger(r, i, 6, INT64_MAX);
    s.cache = fieldInteger(r, i, 7, 1);
    s.cycle = fieldIsTrue(r, i, 8);
    if (!PQgetisnull(r, i, 9)) s.lastValue = fieldInteger(r, i, 9);
    if (!fieldIsTrue(r, i, 14)) ++unreadable;
    const Oid owner = oidAt(r, i, 10);
    if (in.relations.contains(owner)) {
      s.ownedByTable = in.relations.value(owner);
      s.ownedByColumn = in.attributes.value(owner).value(static_cast<int>(fieldInteger(r, i, 11)));
    }
    s.comment = field(r, i, 12);
    in.catalog.sequences.push_back(std::move(s));
  }
  if (unreadable) in.catalog.warnings << tr("The last values of %1 sequences could not be read: GRANT SELECT ON ALL SEQUENCES IN SCHEMA … is missing").arg(unreadable);
  return {};
}

Result<> readViews(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT k.oid, n.nspname, k.relname, k.relkind, pg_catalog.pg_get_viewdef(k.oid), array_to_string(k.reloptions, E'\\n'), k.relispopulated, "
      "d.description, pg_catalog.pg_get_userbyid(k.relowner) FROM pg_catalog.pg_class k JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace "
      "LEFT JOIN pg_catalog.pg_description d ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = k.oid AND d.objsubid = 0 "
      "WHERE {schemas} AND k.relkind IN ('v','m')")
                       + notOfExtension("pg_class", "k") + QStringLiteral(" ORDER BY 2, 3"));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    View v;
    v.name = {field(r, i, 1), field(r, i, 2)};
    v.materialized = fieldView(r, i, 3) == "m";
    v.definition = field(r, i, 4).trimmed();
    if (v.definition.endsWith(QLatin1Char(';'))) v.definition.chop(1);
    for (const QString &option : field(r, i, 5).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
      const QString key = option.section(QLatin1Char('='), 0, 0), value = option.section(QLatin1Char('='), 1);
      const bool on = value == QLatin1String("true") || value == QLatin1String("on") || value == QLatin1String("1");
      if (key == QLatin1String("security_barrier")) v.securityBarrier = on;
      else if (key == QLatin1String("security_invoker")) v.securityInvoker = on;
      else if (key == QLatin1String("check_option")) v.checkOption = value.toUpper();
    }
    v.populated = fieldIsTrue(r, i, 6);
    v.comment = field(r, i, 7);
    v.definer = field(r, i, 8);
    in.views.insert(oidAt(r, i, 0), in.catalog.views.size());
    in.relations.insert(oidAt(r, i, 0), v.name);
    in.catalog.views.push_back(std::move(v));
  }
  return {};
}

namespace {

QString parameterMode(QChar code) {
  switch (code.toLatin1()) {
  case 'o': return QStringLiteral("OUT");
  case 'b': return QStringLiteral("INOUT");
  case 'v': return QStringLiteral("VARIADIC");
  case 't': return QStringLiteral("TABLE");
  default: return QStringLiteral("IN");
  }
}

/// Names may hold any character, so they come joined by U+001F.
std::vector<Parameter> parametersFrom(Introspection &in, const QString &types, const QString &modes, const QString &names, const QString &shown) {
  std::vector<Parameter> parameters;
  const QStringList oids = types.split(QLatin1Char(' '), Qt::SkipEmptyParts), labels = names.split(QChar(0x1f)), texts = shown.split(QChar(0x1f));
  for (qsizetype i = 0; i < oids.size(); ++i) {
    Parameter p;
    p.mode = parameterMode(i < modes.size() ? modes[i] : QLatin1Char('i'));
    p.name = labels.value(i);
    p.type = dataTypeFor(in.types, oids[i].toUInt(), -1, texts.value(i));
    parameters.push_back(std::move(p));
  }
  return parameters;
}

} // namespace

Result<> readRoutines(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT n.nspname, p.proname, p.prokind, array_to_string(coalesce(p.proallargtypes, p.proargtypes::oid[]), ' '), array_to_string(p.proargmodes, ''), "
      "array_to_string(p.proargnames, chr(31), ''), "
      "(SELECT string_agg(pg_catalog.format_type(u.t, NULL), chr(31) ORDER BY u.o) FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY u(t, o)), "
      "p.prorettype, pg_catalog.pg_get_function_result(p.oid), p.proretset, l.lanname, "
      "CASE WHEN p.prokind <> 'a' THEN pg_catalog.pg_get_functiondef(p.oid) END, "
      // an aggregate's own body says nothing: its transition function does
      "CASE WHEN p.prokind = 'a' THEN (SELECT t.proname::text FROM pg_catalog.pg_aggregate g JOIN pg_catalog.pg_proc t ON t.oid = g.aggtransfn WHERE g.aggfnoid = p.oid) ELSE p.prosrc END, pg_catalog.pg_get_function_identity_arguments(p.oid), "
      "p.provolatile, p.prosecdef, pg_catalog.obj_description(p.oid, 'pg_proc'), pg_catalog.pg_get_userbyid(p.proowner) "
      "FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace JOIN pg_catalog.pg_language l ON l.oid = p.prolang WHERE {schemas}")
                       + notOfExtension("pg_proc", "p")
                       // constructors and the like that belong to a range or multirange type
                       + QStringLiteral(" AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = p.oid AND i.deptype = 'i')"
                                        " ORDER BY 1, 2, 14"));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    Routine f;
    f.name = {field(r, i, 0), field(r, i, 1)};
    const std::string_view kind = fieldView(r, i, 2);
    f.kind = kind == "p" ? RoutineKind::Procedure : kind == "a" ? RoutineKind::Aggregate : kind == "w" ? RoutineKind::Window : RoutineKind::Function;
    f.parameters = parametersFrom(in, field(r, i, 3), field(r, i, 4), field(r, i, 5), field(r, i, 6));
    f.returns = dataTypeFor(in.types, oidAt(r, i, 7), -1, field(r, i, 8));
    f.returnsSet = fieldIsTrue(r, i, 9);
    f.language = field(r, i, 10);
    f.definition = field(r, i, 11);
    f.body = field(r, i, 12);
    f.signature = field(r, i, 13);
    const std::string_view volatility = fieldView(r, i, 14);
    f.volatility = volatility == "i" ? QStringLiteral("IMMUTABLE") : volatility == "s" ? QStringLiteral("STABLE") : QStringLiteral("VOLATILE");
    f.deterministic = volatility == "i";
    f.securityDefiner = fieldIsTrue(r, i, 15);
    f.comment = field(r, i, 16);
    f.definer = field(r, i, 17);
    in.catalog.routines.push_back(std::move(f));
  }
  return {};
}

Result<> readTriggers(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT n.nspname, k.relname, t.tgname, t.tgtype, t.tgenabled, t.tgattr::text, t.tgrelid, fn.nspname, f.proname, pg_catalog.pg_get_triggerdef(t.oid), "
      "f.prosrc, pg_catalog.obj_description(t.oid, 'pg_trigger') FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class k ON k.oid = t.tgrelid "
      "JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace JOIN pg_catalog.pg_proc f ON f.oid = t.tgfoid JOIN pg_catalog.pg_namespace fn ON fn.oid = f.pronamespace "
      "WHERE {schemas} AND NOT t.tgisinternal %1 ORDER BY 1, 2, 3")
                           .arg(in.atLeast(130000) ? QStringLiteral("AND t.tgparentid = 0") : QString()));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    Trigger t;
    t.table = {field(r, i, 0), field(r, i, 1)};
    t.name = field(r, i, 2);
    const qint64 bits = fieldInteger(r, i, 3); // src/include/catalog/pg_trigger.h
    t.forEachRow = bits & 1;
    t.timing = (bits & 64) ? QStringLiteral("INSTEAD OF") : (bits & 2) ? QStringLiteral("BEFORE") : QStringLiteral("AFTER");
    if (bits & 4) t.events << QStringLiteral("INSERT");
    if (bits & 8) t.events << QStringLiteral("DELETE");
    if (bits & 16) t.events << QStringLiteral("UPDATE");
    if (bits & 32) t.events << QStringLiteral("TRUNCATE");
    t.enabled = fieldView(r, i, 4) != "D";
    t.updateColumns = in.columnNames(oidAt(r, i, 6), field(r, i, 5));
    t.function = {field(r, i, 7), field(r, i, 8)};
    t.definition = field(r, i, 9);
    const qsizetype when = t.definition.indexOf(QLatin1String(" WHEN (")), execute = t.definition.lastIndexOf(QLatin1String(") EXECUTE "));
    if (when >= 0 && execute > when) t.when = t.definition.mid(when + 7, execute - when - 7);
    t.body = field(r, i, 10);
    t.comment = field(r, i, 11);
    t.order = i;
    in.catalog.triggers.push_back(std::move(t));
  }
  return {};
}

Result<> readExtensions(Introspection &in) {
  auto result = in.run(QStringLiteral("SELECT e.extname, e.extversion, n.nspname FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace ORDER BY 1"));
  if (!result) return std::unexpected(result.error());
  for (int i = 0; i < PQntuples(result->get()); ++i) in.catalog.extensions.push_back({field(result->get(), i, 0), field(result->get(), i, 1), field(result->get(), i, 2)});
  return {};
}

Result<> readGrants(Introspection &in) {
  // Default privileges of the owner are no grants; what stands in an ACL is.
  auto result = in.run(QStringLiteral(
      "SELECT g.kind, g.nsp, g.name, g.col, CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(g.grantee) END, g.privilege_type, g.is_grantable FROM ("
      "SELECT CASE k.relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END AS kind, n.nspname AS nsp, k.relname AS name, '' AS col, k.relowner AS owner, a.* "
      "FROM pg_catalog.pg_class k JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace, LATERAL pg_catalog.aclexplode(k.relacl) a WHERE {schemas} AND k.relkind IN ('r','p','f','v','m','S') "
      "UNION ALL SELECT 'column', n.nspname, k.relname, c.attname, k.relowner, a.* FROM pg_catalog.pg_attribute c JOIN pg_catalog.pg_class k ON k.oid = c.attrelid "
      "JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace, LATERAL pg_catalog.aclexplode(c.attacl) a WHERE {schemas} AND NOT c.attisdropped "
      "UNION ALL SELECT 'schema', n.nspname, n.nspname, '', n.nspowner, a.* FROM pg_catalog.pg_namespace n, LATERAL pg_catalog.aclexplode(n.nspacl) a WHERE {schemas} "
      "UNION ALL SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END, n.nspname, p.proname || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')', '', p.proowner, a.* "
      "FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace, LATERAL pg_catalog.aclexplode(p.proacl) a WHERE {schemas} "
      "AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e') "
      "UNION ALL SELECT 'type', n.nspname, t.typname, '', t.typowner, a.* FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace, LATERAL pg_catalog.aclexplode(t.typacl) a WHERE {schemas}"
      ") g WHERE g.grantee <> g.owner ORDER BY 1, 2, 3, 4, 5, 6"));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i)
    in.catalog.grants.push_back({field(r, i, 0), {field(r, i, 1), field(r, i, 2)}, field(r, i, 3), field(r, i, 4), field(r, i, 5), fieldIsTrue(r, i, 6)});
  return {};
}

} // namespace portolan::pg
