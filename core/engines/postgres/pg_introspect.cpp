// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_introspect.h"

#include "core/engines/postgres/pg_connection.h"

namespace portolan::pg {

Result<ResultPtr> Introspection::run(QString sql) const {
  QString schemas;
  if (scope.schemas.isEmpty()) {
    schemas = QStringLiteral("(n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema')");
  } else {
    QStringList quoted;
    for (const QString &s : scope.schemas) quoted << quoteLiteral(s);
    schemas = QStringLiteral("n.nspname IN (%1)").arg(quoted.join(QLatin1Char(',')));
  }
  sql.replace(QLatin1String("{schemas}"), schemas);
  return link.run(sql);
}

QStringList Introspection::columnNames(Oid relation, const QString &numbers) const {
  QStringList names;
  const auto of = attributes.constFind(relation);
  if (of == attributes.constEnd()) return names;
  QString list = numbers;
  list.remove(QLatin1Char('{')).remove(QLatin1Char('}')).replace(QLatin1Char(','), QLatin1Char(' '));
  for (const QString &n : list.split(QLatin1Char(' '), Qt::SkipEmptyParts)) names << of->value(n.toInt());
  return names;
}

namespace {

Oid oidAt(const PGresult *r, int row, int column) { return static_cast<Oid>(fieldInteger(r, row, column)); }

/// 'it''s' or E'a\\b' up to its closing quote; `rest` gets what follows. Nothing when the text starts otherwise.
std::optional<QString> takeString(const QString &text, QString &rest) {
  const bool escapes = text.startsWith(QLatin1String("E'"));
  if (!escapes && !text.startsWith(QLatin1Char('\''))) return std::nullopt;
  QString value;
  for (qsizetype i = escapes ? 2 : 1; i < text.size(); ++i) {
    const QChar c = text[i];
    if (c == QLatin1Char('\'')) {
      if (i + 1 < text.size() && text[i + 1] == c) { value += c; ++i; continue; }
      rest = text.mid(i + 1);
      return value;
    }
    if (escapes && c == QLatin1Char('\\') && i + 1 < text.size()) { value += text[++i]; continue; }
    value += c;
  }
  return std::nullopt;
}

/// "::character varying(10)[]" and nothing after it.
bool isCast(const QString &rest) {
  if (rest.isEmpty()) return true;
  if (!rest.startsWith(QLatin1String("::"))) return false;
  bool quoted = false;
  for (const QChar c : rest.mid(2)) {
    if (c == QLatin1Char('"')) { quoted = !quoted; continue; }
    if (!quoted && !c.isLetterOrNumber() && !QStringLiteral("_ .(),[]$").contains(c)) return false;
  }
  return !quoted && !rest.contains(QLatin1String(" COLLATE "));
}

bool isNumber(const QString &text) {
  bool ok = false;
  text.toDouble(&ok);
  return ok && !text.contains(QLatin1Char('n'), Qt::CaseInsensitive);
}

} // namespace

DefaultValue defaultFrom(const QString &expression) {
  if (expression.isEmpty()) return {};
  QString text = expression, rest;
  if (const auto literal = takeString(text, rest); literal && isCast(rest)) return {DefaultKind::Literal, *literal};
  const qsizetype cast = text.indexOf(QLatin1String("::"));
  QString bare = cast < 0 ? text : text.left(cast);
  if (bare.compare(QLatin1String("NULL"), Qt::CaseInsensitive) == 0 && (cast < 0 || isCast(text.mid(cast)))) return {DefaultKind::Null, {}};
  while (bare.startsWith(QLatin1Char('(')) && bare.endsWith(QLatin1Char(')'))) bare = bare.mid(1, bare.size() - 2); // (-1)
  const bool plain = cast < 0 || isCast(text.mid(cast));
  if (plain && (isNumber(bare) || bare == QLatin1String("true") || bare == QLatin1String("false"))) return {DefaultKind::Literal, bare};
  return {DefaultKind::Expression, expression};
}

/// The session runs in UTC; what the server itself uses is in the settings' reset values of a plain session. Not everyone
/// may ask, and a refusal would end a transaction: REQUIRES that none is open.
void readTimeZone(Introspection &in) {
  auto zone = in.run(QStringLiteral("SELECT coalesce((SELECT setting FROM pg_catalog.pg_file_settings WHERE name = 'TimeZone' AND applied ORDER BY seqno DESC LIMIT 1), boot_val) FROM pg_catalog.pg_settings WHERE name = 'TimeZone'"));
  if (zone && PQntuples(zone->get()) == 1) in.catalog.timeZone = field(zone->get(), 0, 0);
}

Result<> readServer(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT current_setting('server_version'), current_database(), pg_catalog.pg_encoding_to_char(d.encoding), d.datcollate, "
      "pg_catalog.shobj_description(d.oid, 'pg_database') FROM pg_catalog.pg_database d WHERE d.datname = current_database()"));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  Catalog &c = in.catalog;
  c.engine = QStringLiteral("postgres");
  c.flavour = QStringLiteral("PostgreSQL");
  c.serverVersion = field(r, 0, 0).section(QLatin1Char(' '), 0, 0);
  c.database = field(r, 0, 1);
  c.charset = field(r, 0, 2);
  c.collation = field(r, 0, 3);
  c.takenAt = QDateTime::currentDateTimeUtc();
  auto schemas = in.run(QStringLiteral("SELECT n.nspname, pg_catalog.obj_description(n.oid, 'pg_namespace') FROM pg_catalog.pg_namespace n WHERE {schemas} "
                                       "AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e') ORDER BY 1"));
  if (!schemas) return std::unexpected(schemas.error());
  for (int i = 0; i < PQntuples(schemas->get()); ++i) c.schemas.push_back({field(schemas->get(), i, 0), field(schemas->get(), i, 1), {}, {}});
  return {};
}

Result<> readTypes(Introspection &in) {
  // Row types of tables are left out: 10,000 tables would bring 20,000 of them.
  auto result = in.run(QStringLiteral(
      "SELECT t.oid, t.typname, n.nspname, t.typtype, t.typcategory, t.typelem, t.typbasetype, t.typtypmod, t.typrelid, "
      "t.typlen = -1 AND t.typelem <> 0 AND t.typsubscript::text = 'array_subscript_handler', "
      "pg_catalog.format_type(t.oid, NULL), CASE WHEN t.typbasetype <> 0 THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) END "
      "FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace "
      "LEFT JOIN pg_catalog.pg_class k ON k.oid = t.typrelid "
      "LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem LEFT JOIN pg_catalog.pg_class ek ON ek.oid = e.typrelid "
      "WHERE (k.oid IS NULL OR k.relkind = 'c') AND (ek.oid IS NULL OR ek.relkind = 'c')")
                           .replace(QLatin1String("t.typsubscript::text = 'array_subscript_handler'"),
                                    in.atLeast(140000) ? QStringLiteral("t.typsubscript::text = 'array_subscript_handler'") : QStringLiteral("t.typcategory = 'A'")));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    TypeInfo t;
    t.oid = oidAt(r, i, 0);
    t.name = field(r, i, 1);
    t.schema = field(r, i, 2);
    t.typtype = fieldView(r, i, 3).front();
    t.category = fieldView(r, i, 4).front();
    t.element = oidAt(r, i, 5);
    t.base = oidAt(r, i, 6);
    t.baseTypmod = static_cast<std::int32_t>(fieldInteger(r, i, 7, -1));
    t.relation = oidAt(r, i, 8);
    t.isArray = fieldIsTrue(r, i, 9);
    t.display = field(r, i, 10);
    t.baseNative = field(r, i, 11);
    in.types.insert(t.oid, t);
  }
  auto labels = in.run(QStringLiteral("SELECT enumtypid, enumlabel FROM pg_catalog.pg_enum ORDER BY enumtypid, enumsortorder"));
  if (!labels) return std::unexpected(labels.error());
  for (int i = 0; i < PQntuples(labels->get()); ++i) in.types[oidAt(labels->get(), i, 0)].labels << field(labels->get(), i, 1);
  auto ranges = in.run(in.atLeast(140000) ? QStringLiteral("SELECT rngtypid, rngsubtype, rngmultitypid FROM pg_catalog.pg_range")
                                          : QStringLiteral("SELECT rngtypid, rngsubtype, 0 FROM pg_catalog.pg_range"));
  if (!ranges) return std::unexpected(ranges.error());
  for (int i = 0; i < PQntuples(ranges->get()); ++i) {
    in.types[oidAt(ranges->get(), i, 0)].rangeSubtype = oidAt(ranges->get(), i, 1);
    if (const Oid multi = oidAt(ranges->get(), i, 2)) in.types[multi].rangeSubtype = oidAt(ranges->get(), i, 1);
  }
  return {};
}

Result<> readTables(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT k.oid, n.nspname, k.relname, k.relkind, k.relpersistence, k.reltuples, "
      "CASE WHEN k.relkind IN ('r','m') THEN pg_catalog.pg_table_size(k.oid) ELSE 0 END, k.relreplident, "
      "d.description, array_to_string(k.reloptions, E'\\n'), am.amname, ts.spcname, k.relrowsecurity "
      "FROM pg_catalog.pg_class k JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace "
      "LEFT JOIN pg_catalog.pg_description d ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = k.oid AND d.objsubid = 0 "
      "LEFT JOIN pg_catalog.pg_am am ON am.oid = k.relam LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = k.reltablespace "
      "WHERE {schemas} AND k.relkind IN ('r','p','f') "
      "AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = k.oid AND e.deptype = 'e') "
      "ORDER BY n.nspname, k.relname"));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    Table t;
    t.name = {field(r, i, 1), field(r, i, 2)};
    const char kind = fieldView(r, i, 3).front(), persistence = fieldView(r, i, 4).front();
    t.foreignTable = kind == 'f';
    t.unlogged = persistence == 'u';
    t.temporary = persistence == 't';
    const double rows = field(r, i, 5).toDouble();
    t.estimatedRows = rows < 0 ? -1 : static_cast<qint64>(rows);
    t.dataBytes = fieldInteger(r, i, 6, -1);
    if (t.dataBytes == 0 && kind == 'r') t.estimatedRows = 0; // a table without a page is known to be empty
    t.replicaIdentity = field(r, i, 7);
    t.comment = field(r, i, 8);
    for (const QString &option : field(r, i, 9).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
      t.options.insert(option.section(QLatin1Char('='), 0, 0).toUpper(), option.section(QLatin1Char('='), 1));
    t.storageEngine = field(r, i, 10);
    if (!PQgetisnull(r, i, 11)) t.options.insert(QStringLiteral("TABLESPACE"), field(r, i, 11));
    if (fieldIsTrue(r, i, 12)) t.options.insert(QStringLiteral("ROW_SECURITY"), QStringLiteral("on"));
    in.tables.insert(oidAt(r, i, 0), in.catalog.tables.size());
    in.relations.insert(oidAt(r, i, 0), t.name);
    in.catalog.tables.push_back(std::move(t));
  }
  return {};
}

Result<> readColumns(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull, "
      "a.attidentity, %1, pg_catalog.pg_get_expr(ad.adbin, ad.adrelid), "
      "CASE WHEN a.attcollation <> t.typcollation THEN co.collname END, d.description, k.relkind, n.nspname, k.relname, a.attndims, "
      "CASE WHEN a.attcollation <> t.typcollation THEN cn.nspname END "
      "FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class k ON k.oid = a.attrelid "
      "JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace JOIN pg_catalog.pg_type t ON t.oid = a.atttypid "
      "LEFT JOIN pg_catalog.pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum "
      "LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation "
      "LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace AND cn.nspname <> 'pg_catalog' "
      "LEFT JOIN pg_catalog.pg_description d ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum "
      "WHERE {schemas} AND k.relkind IN ('r','p','f','v','m','c') AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attrelid, a.attnum")
                           .arg(in.atLeast(120000) ? QStringLiteral("a.attgenerated") : QStringLiteral("''")));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    const Oid relation = oidAt(r, i, 0);
    Column c;
    c.position = static_cast<int>(fieldInteger(r, i, 1));
    c.name = field(r, i, 2);
    in.attributes[relation].insert(c.position, c.name);
    c.type = dataTypeFor(in.types, oidAt(r, i, 3), static_cast<std::int32_t>(fieldInteger(r, i, 4, -1)), field(r, i, 5));
    if (c.type.kind == TypeKind::Array) c.type.dimensions = std::max(1, static_cast<int>(fieldInteger(r, i, 15)));
    c.nullable = !fieldIsTrue(r, i, 6);
    const std::string_view identity = fieldView(r, i, 7), generated = fieldView(r, i, 8);
    if (identity == "a") c.identity.kind = IdentityKind::Always;
    else if (identity == "d") c.identity.kind = IdentityKind::ByDefault;
    if (!generated.empty()) {
      c.generated = generated == "v" ? GeneratedKind::Virtual : GeneratedKind::Stored;
      c.generationExpression = field(r, i, 9);
    } else if (!PQgetisnull(r, i, 9)) {
      c.defaultValue = defaultFrom(field(r, i, 9));
    }
    c.type.collation = field(r, i, 10);
    c.type.collationSchema = field(r, i, 16);
    c.comment = field(r, i, 11);
    if (const auto table = in.tables.constFind(relation); table != in.tables.constEnd()) {
      in.catalog.tables[*table].columns.push_back(std::move(c));
    } else if (const auto view = in.views.constFind(relation); view != in.views.constEnd()) {
      in.catalog.views[*view].columns.push_back(std::move(c));
    } else if (fieldView(r, i, 12) == "c") {
      const ObjectName name{field(r, i, 13), field(r, i, 14)};
      const auto it = std::find_if(in.catalog.composites.begin(), in.catalog.composites.end(), [&](const CompositeType &t) { return t.name == name; });
      if (it != in.catalog.composites.end()) it->fields.push_back(std::move(c));
    }
  }
  return {};
}

Result<Catalog> introspectCatalog(Link &link, const Scope &scope) {
  Introspection in{link, scope, {}, {}, {}, {}, {}, {}};
  // One snapshot for all the queries, unless the caller has a transaction of its own.
  const bool own = PQtransactionStatus(link.raw()) == PQTRANS_IDLE;
  if (own)
    if (auto begun = link.run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")); !begun) return std::unexpected(begun.error());
  // Names in expressions come out qualified, whatever the user's search_path is.
  using Step = Result<> (*)(Introspection &);
  std::vector<Step> steps{readServer, readTypes, readTables, readUserTypes};
  if (!scope.tablesOnly) steps.push_back(readViews);
  for (const Step step : {readColumns, readIdentities, readIndexes, readConstraints, readPartitions, readSequences, readExtensions, readCollations}) steps.push_back(step);
  if (!scope.tablesOnly)
    for (const Step step : {readRoutines, readTriggers, readGrants}) steps.push_back(step);
  Result<> outcome;
  if (auto path = link.run(QStringLiteral("SET %1 search_path = pg_catalog").arg(own ? QStringLiteral("LOCAL") : QString())); !path) outcome = std::unexpected(path.error());
  for (std::size_t i = 0; outcome && i < steps.size(); ++i) outcome = steps[i](in);
  if (own) (void)link.run(QStringLiteral("ROLLBACK"));
  else if (outcome) (void)link.run(QStringLiteral("RESET search_path"));
  if (!outcome) return std::unexpected(outcome.error());
  if (own) readTimeZone(in);
  auto identity = serverIdentityOf(link);
  if (identity) in.catalog.serverIdentity = *identity;
  return std::move(in.catalog);
}

} // namespace portolan::pg
