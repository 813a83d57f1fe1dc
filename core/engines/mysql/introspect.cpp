// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/mysql/introspect.h"

#include "core/engines/mysql/column_type.h"

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }
std::optional<qint64> number(const std::optional<QString> &cell) {
  if (!cell) return std::nullopt;
  bool ok = false;
  const qint64 n = cell->toLongLong(&ok);
  if (!ok) return cell->isEmpty() ? std::nullopt : std::optional<qint64>(INT64_MAX); // BIGINT UNSIGNED beyond 2^63
  return n;
}
ReferentialAction action(const QString &word) {
  if (word == QLatin1String("CASCADE")) return ReferentialAction::Cascade;
  if (word == QLatin1String("SET NULL")) return ReferentialAction::SetNull;
  if (word == QLatin1String("SET DEFAULT")) return ReferentialAction::SetDefault;
  if (word == QLatin1String("RESTRICT")) return ReferentialAction::Restrict;
  return ReferentialAction::NoAction;
}
IndexKind indexKind(const QString &word) {
  if (word == QLatin1String("FULLTEXT")) return IndexKind::FullText;
  if (word == QLatin1String("SPATIAL") || word == QLatin1String("RTREE")) return IndexKind::Spatial;
  if (word == QLatin1String("HASH")) return IndexKind::Hash;
  return IndexKind::BTree;
}

/// EXTRA and GENERATION_EXPRESSION of one column.
void applyExtra(Column &column, const QString &extra, const QString &generation) {
  const QString upper = extra.toUpper();
  if (upper.contains(QLatin1String("AUTO_INCREMENT"))) column.identity.kind = IdentityKind::AutoIncrement;
  if (upper.contains(QLatin1String("INVISIBLE"))) column.invisible = true;
  if (upper.contains(QLatin1String("VIRTUAL GENERATED"))) column.generated = GeneratedKind::Virtual;
  else if (upper.contains(QLatin1String("STORED GENERATED")) || upper.contains(QLatin1String("PERSISTENT"))) column.generated = GeneratedKind::Stored;
  if (column.isGenerated()) column.generationExpression = generation;
  const qsizetype at = upper.indexOf(QLatin1String("ON UPDATE "));
  if (at >= 0) {
    QString rest = extra.mid(at + 10);
    column.onUpdate = rest.section(QLatin1Char(','), 0, 0).section(QLatin1Char(' '), 0, 0);
  }
}

} // namespace

Table *Introspector::table(const QString &schema, const QString &name) {
  const auto it = m_tables.constFind({schema, name});
  return it == m_tables.constEnd() ? nullptr : &m_catalog.tables[*it];
}

Result<QueryResult> Introspector::ask(const QString &columns, const QString &from, const QString &schemaColumn, const QString &more) {
  return m_client.query(QStringLiteral("SELECT %1 FROM information_schema.%2 WHERE %3 IN (%4) %5").arg(columns, from, schemaColumn, m_schemaList, more));
}

Result<Catalog> Introspector::run() {
  PORTOLAN_TRY(readServer());
  PORTOLAN_TRY(readSchemas());
  if (m_schemas.isEmpty()) return std::move(m_catalog);
  PORTOLAN_TRY(readTables());
  PORTOLAN_TRY(readColumns());
  PORTOLAN_TRY(readIndexes());
  PORTOLAN_TRY(readForeignKeys());
  PORTOLAN_TRY(readChecks());
  PORTOLAN_TRY(readPartitions());
  PORTOLAN_TRY(readSequences());
  markJsonAliases();
  if (!m_scope.tablesOnly) {
    PORTOLAN_TRY(readViews());
    PORTOLAN_TRY(readRoutines());
    PORTOLAN_TRY(readParameters());
    PORTOLAN_TRY(readTriggers());
    PORTOLAN_TRY(readEvents());
    PORTOLAN_TRY(readGrants());
  }
  return std::move(m_catalog);
}

Result<> Introspector::readServer() {
  auto server = m_client.query(QStringLiteral("SELECT @@character_set_server, @@collation_server, @@global.time_zone, @@global.sql_mode, @@system_time_zone"));
  if (!server) return std::unexpected(server.error());
  m_catalog.engine = QStringLiteral("mysql");
  m_catalog.flavour = m_client.version().flavour();
  m_catalog.serverVersion = m_client.version().text;
  m_catalog.database = m_client.endpoint().database;
  m_catalog.charset = server->text(0, 0);
  m_catalog.collation = server->text(0, 1);
  m_catalog.timeZone = server->text(0, 2) == QLatin1String("SYSTEM") ? server->text(0, 4) : server->text(0, 2);
  m_catalog.sqlMode = server->text(0, 3);
  m_catalog.takenAt = QDateTime::currentDateTimeUtc();
  auto views = m_client.query(QStringLiteral("SELECT UPPER(TABLE_NAME), UPPER(COLUMN_NAME) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = 'information_schema'"));
  if (!views) return std::unexpected(views.error());
  for (std::size_t i = 0; i < views->rows.size(); ++i) m_columns.insert(views->text(i, 0) + QLatin1Char('.') + views->text(i, 1));
  return {};
}

Result<> Introspector::readSchemas() {
  QStringList names = m_scope.schemas;
  if (names.isEmpty() && !m_client.endpoint().database.isEmpty()) names << m_client.endpoint().database;
  auto rows = m_client.query(QStringLiteral("SELECT SCHEMA_NAME, DEFAULT_CHARACTER_SET_NAME, DEFAULT_COLLATION_NAME, %1 FROM information_schema.SCHEMATA").arg(optional(QStringLiteral("SCHEMATA"), QStringLiteral("SCHEMA_COMMENT"))));
  if (!rows) return std::unexpected(rows.error());
  static const QSet<QString> own{QStringLiteral("information_schema"), QStringLiteral("mysql"), QStringLiteral("performance_schema"), QStringLiteral("sys")};
  QStringList quoted;
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    const QString name = rows->text(i, 0);
    if (names.isEmpty() ? own.contains(name.toLower()) : !names.contains(name)) continue;
    m_schemas.insert(name);
    quoted << sql::quoteLiteral(m_client.dialect(), name);
    m_catalog.schemas.push_back({.name = name, .comment = rows->text(i, 3), .charset = rows->text(i, 1), .collation = rows->text(i, 2)});
    if (name == m_client.endpoint().database) { m_catalog.charset = rows->text(i, 1); m_catalog.collation = rows->text(i, 2); }
  }
  std::ranges::sort(m_catalog.schemas, {}, &Schema::name);
  m_schemaList = quoted.join(QLatin1Char(','));
  for (const QString &name : names)
    if (!m_schemas.contains(name)) m_catalog.warnings << tr("The database %1 does not exist or the account may not see it").arg(name);
  return {};
}

Result<> Introspector::readTables() {
  auto rows = ask(QStringLiteral("TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE, ENGINE, ROW_FORMAT, TABLE_ROWS, DATA_LENGTH, AUTO_INCREMENT, TABLE_COLLATION, CREATE_OPTIONS, TABLE_COMMENT"),
                  QStringLiteral("TABLES"), QStringLiteral("TABLE_SCHEMA"), QStringLiteral("ORDER BY TABLE_SCHEMA, TABLE_NAME"));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    const auto &row = rows->rows[i];
    const ObjectName name{rows->text(i, 0), rows->text(i, 1)};
    const QString type = rows->text(i, 2);
    if (!wanted(name.schema)) continue;
    if (type == QLatin1String("SEQUENCE")) { m_sequenceNames.push_back(name); continue; }
    if (type.contains(QLatin1String("VIEW"))) {
      if (type == QLatin1String("SYSTEM VIEW")) continue;
      m_views.insert(name, m_catalog.views.size());
      m_catalog.views.emplace_back().name = name;
      continue;
    }
    Table table;
    table.name = name;
    table.systemVersioned = type == QLatin1String("SYSTEM VERSIONED");
    table.temporary = type == QLatin1String("TEMPORARY") || type == QLatin1String("LOCAL TEMPORARY");
    table.storageEngine = rows->text(i, 3);
    table.estimatedRows = number(row[5]).value_or(-1);
    table.dataBytes = number(row[6]).value_or(-1);
    table.autoIncrementNext = number(row[7]).value_or(-1);
    table.collation = rows->text(i, 8);
    table.charset = charsetOfCollation(table.collation);
    table.comment = rows->text(i, 10);
    if (!rows->text(i, 4).isEmpty()) table.options.insert(QStringLiteral("ROW_FORMAT"), rows->text(i, 4).toUpper());
    for (const QString &option : rows->text(i, 9).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
      if (option == QLatin1String("partitioned")) { m_partitioned = true; continue; }
      const QString key = option.section(QLatin1Char('='), 0, 0).toUpper();
      if (option.contains(QLatin1Char('='))) table.options.insert(key, option.section(QLatin1Char('='), 1));
    }
    if (table.storageEngine.isEmpty() && table.estimatedRows < 0) m_catalog.warnings << tr("The table %1 cannot be opened: %2").arg(name.display(), table.comment);
    m_tables.insert(name, m_catalog.tables.size());
    m_catalog.tables.push_back(std::move(table));
  }
  return {};
}

Result<> Introspector::readColumns() {
  auto rows = ask(QStringLiteral("TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, ORDINAL_POSITION, COLUMN_DEFAULT, IS_NULLABLE, COLUMN_TYPE, CHARACTER_SET_NAME, COLLATION_NAME, EXTRA, COLUMN_COMMENT, %1, %2")
                      .arg(optional(QStringLiteral("COLUMNS"), QStringLiteral("GENERATION_EXPRESSION")), optional(QStringLiteral("COLUMNS"), QStringLiteral("SRS_ID"))),
                  QStringLiteral("COLUMNS"), QStringLiteral("TABLE_SCHEMA"));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    const auto &row = rows->rows[i];
    const ObjectName name{rows->text(i, 0), rows->text(i, 1)};
    std::vector<Column> *columns = nullptr;
    if (Table *t = table(name.schema, name.name)) columns = &t->columns;
    else if (const auto it = m_views.constFind(name); it != m_views.constEnd()) columns = &m_catalog.views[*it].columns;
    if (!columns) continue;
    Column column;
    column.name = rows->text(i, 2);
    column.position = rows->text(i, 3).toInt();
    column.nullable = rows->text(i, 5) == QLatin1String("YES");
    column.type = parseColumnType(rows->text(i, 6), rows->text(i, 7), rows->text(i, 8));
    if (row[12]) column.type.srid = row[12]->toInt();
    const QString extra = rows->text(i, 9);
    applyExtra(column, extra, rows->text(i, 11));
    if (!column.isGenerated()) column.defaultValue = m_client.version().mariaDb ? mariaDbDefault(row[4]) : mySqlDefault(row[4], column.type, extra);
    column.comment = rows->text(i, 10);
    columns->push_back(std::move(column));
  }
  for (Table &t : m_catalog.tables) std::ranges::sort(t.columns, {}, &Column::position);
  for (View &v : m_catalog.views) std::ranges::sort(v.columns, {}, &Column::position);
  return {};
}

Result<> Introspector::readIndexes() {
  const QString view = QStringLiteral("STATISTICS");
  auto rows = ask(QStringLiteral("TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, NON_UNIQUE, SEQ_IN_INDEX, COLUMN_NAME, COLLATION, SUB_PART, INDEX_TYPE, INDEX_COMMENT, %1, %2, %3")
                      .arg(optional(view, QStringLiteral("EXPRESSION")), optional(view, QStringLiteral("IS_VISIBLE")), optional(view, QStringLiteral("IGNORED"))),
                  view, QStringLiteral("TABLE_SCHEMA"), QStringLiteral("ORDER BY TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX"));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    const auto &row = rows->rows[i];
    Table *t = table(rows->text(i, 0), rows->text(i, 1));
    if (!t) continue;
    const QString name = rows->text(i, 2);
    const bool primary = name == QLatin1String("PRIMARY");
    if (rows->text(i, 4) == QLatin1String("1")) {
      Index index;
      index.name = name;
      index.primary = primary;
      index.unique = rows->text(i, 3) == QLatin1String("0");
      index.constraint = index.unique;
      index.method = rows->text(i, 8);
      index.kind = indexKind(index.method);
      index.comment = rows->text(i, 9);
      index.invisible = rows->text(i, 11) == QLatin1String("NO") || rows->text(i, 12) == QLatin1String("YES");
      if (primary) t->primaryKey = std::move(index);
      else t->indexes.push_back(std::move(index));
    }
    if (primary ? !t->primaryKey : t->indexes.empty()) continue;
    IndexPart part;
    part.column = rows->text(i, 5);
    QString expression = rows->text(i, 10);
    part.expression = expression.replace(QLatin1String("\\'"), QLatin1String("'"));
    part.descending = rows->text(i, 6) == QLatin1String("D");
    Index &index = primary ? *t->primaryKey : t->indexes.back();
    if (row[7] && index.kind != IndexKind::FullText && index.kind != IndexKind::Spatial) part.prefixLength = row[7]->toInt();
    index.parts.push_back(std::move(part));
  }
  return {};
}

Result<> Introspector::readForeignKeys() {
  auto rules = ask(QStringLiteral("CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, UPDATE_RULE, DELETE_RULE"), QStringLiteral("REFERENTIAL_CONSTRAINTS"), QStringLiteral("CONSTRAINT_SCHEMA"));
  if (!rules) return std::unexpected(rules.error());
  if (rules->rows.empty()) return {};
  QHash<QString, std::pair<QString, QString>> actions;
  const auto key = [](const QString &a, const QString &b, const QString &c) { return a + QChar(0) + b + QChar(0) + c; };
  for (std::size_t i = 0; i < rules->rows.size(); ++i)
    actions.insert(key(rules->text(i, 0), rules->text(i, 1), rules->text(i, 2)), {rules->text(i, 3), rules->text(i, 4)});
  auto rows = ask(QStringLiteral("TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION, COLUMN_NAME, REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME"),
                  QStringLiteral("KEY_COLUMN_USAGE"), QStringLiteral("TABLE_SCHEMA"), QStringLiteral("AND REFERENCED_TABLE_NAME IS NOT NULL ORDER BY TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION"));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    Table *t = table(rows->text(i, 0), rows->text(i, 1));
    if (!t) continue;
    if (rows->text(i, 3) == QLatin1String("1")) {
      ForeignKey fk;
      fk.name = rows->text(i, 2);
      fk.referenced = {rows->text(i, 5), rows->text(i, 6)};
      const auto rule = actions.value(key(rows->text(i, 0), rows->text(i, 1), fk.name));
      fk.onUpdate = action(rule.first);
      fk.onDelete = action(rule.second);
      t->foreignKeys.push_back(std::move(fk));
    }
    if (t->foreignKeys.empty()) continue;
    t->foreignKeys.back().columns << rows->text(i, 4);
    t->foreignKeys.back().referencedColumns << rows->text(i, 7);
  }
  return {};
}

Result<> Introspector::readChecks() {
  const QString view = QStringLiteral("CHECK_CONSTRAINTS");
  if (!has(view, QStringLiteral("CHECK_CLAUSE"))) return {};
  if (has(view, QStringLiteral("TABLE_NAME"))) { // MariaDB
    auto rows = ask(QStringLiteral("CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE, %1").arg(optional(view, QStringLiteral("LEVEL"))), view, QStringLiteral("CONSTRAINT_SCHEMA"));
    if (!rows) return std::unexpected(rows.error());
    for (std::size_t i = 0; i < rows->rows.size(); ++i)
      if (Table *t = table(rows->text(i, 0), rows->text(i, 1))) {
        Check check;
        check.name = rows->text(i, 2);
        check.expression = rows->text(i, 3);
        if (rows->text(i, 4) == QLatin1String("Column") || (rows->text(i, 4).isEmpty() && t->column(check.name))) check.column = check.name;
        t->checks.push_back(std::move(check));
      }
    return {};
  }
  auto rows = m_client.query(QStringLiteral("SELECT t.TABLE_SCHEMA, t.TABLE_NAME, t.CONSTRAINT_NAME, c.CHECK_CLAUSE, t.ENFORCED FROM information_schema.TABLE_CONSTRAINTS t "
                                            "JOIN information_schema.CHECK_CONSTRAINTS c ON c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA AND c.CONSTRAINT_NAME = t.CONSTRAINT_NAME "
                                            "WHERE t.CONSTRAINT_TYPE = 'CHECK' AND t.TABLE_SCHEMA IN (%1)").arg(m_schemaList));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i)
    if (Table *t = table(rows->text(i, 0), rows->text(i, 1))) {
      QString clause = rows->text(i, 3);
      Check check;
      check.name = rows->text(i, 2);
      check.expression = clause.replace(QLatin1String("\\'"), QLatin1String("'"));
      check.enforced = rows->text(i, 4) != QLatin1String("NO");
      t->checks.push_back(std::move(check));
    }
  return {};
}

/// MariaDB's JSON is LONGTEXT with the column check json_valid(`c`): the check belongs to the type.
void Introspector::markJsonAliases() {
  if (!m_client.version().mariaDb) return;
  for (Table &t : m_catalog.tables) {
    std::erase_if(t.checks, [&](const Check &check) {
      if (check.column.isEmpty()) return false;
      const auto column = std::ranges::find(t.columns, check.column, &Column::name);
      if (column == t.columns.end() || !column->type.native.startsWith(QLatin1String("longtext"))) return false;
      if (check.expression.compare(QStringLiteral("json_valid(%1)").arg(sql::quoteIdentifier(m_client.dialect(), check.column)), Qt::CaseInsensitive) != 0) return false;
      column->type.kind = TypeKind::Json;
      column->type.jsonAlias = true;
      return true;
    });
  }
}

} // namespace portolan::mysql
