// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the catalog beyond columns and keys: partitions, sequences, views, code and grants.
#include "core/engines/mysql/column_type.h"
#include "core/engines/mysql/introspect.h"

namespace portolan::mysql {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MySql", text); }

PartitionKind partitionKind(const QString &method) {
  if (method.contains(QLatin1String("RANGE"))) return PartitionKind::Range;
  if (method.contains(QLatin1String("LIST"))) return PartitionKind::List;
  if (method.contains(QLatin1String("HASH"))) return PartitionKind::Hash;
  if (method.contains(QLatin1String("KEY"))) return PartitionKind::Key;
  return PartitionKind::None;
}

/// Splits "1,'a,b',(3)" at the commas outside quotes and parentheses.
QStringList splitValues(const QString &text) {
  QStringList parts;
  QString part;
  int depth = 0;
  bool quoted = false;
  for (const QChar c : text) {
    if (c == QLatin1Char('\'')) quoted = !quoted;
    if (!quoted && c == QLatin1Char('(')) ++depth;
    if (!quoted && c == QLatin1Char(')')) --depth;
    if (!quoted && depth == 0 && c == QLatin1Char(',')) { parts << part.trimmed(); part.clear(); continue; }
    part += c;
  }
  if (!part.trimmed().isEmpty()) parts << part.trimmed();
  return parts;
}

/// The names in "`a`,`b`" when it holds nothing but names.
QStringList plainColumns(const QString &expression, const Table &table) {
  QStringList names;
  for (QString part : splitValues(expression)) {
    if (part.size() > 2 && part.startsWith(QLatin1Char('`')) && part.endsWith(QLatin1Char('`'))) part = part.mid(1, part.size() - 2).replace(QLatin1String("``"), QLatin1String("`"));
    if (!table.column(part)) return {};
    names << part;
  }
  return names;
}

QString boundText(PartitionKind kind, const QString &description) {
  if (kind == PartitionKind::Range)
    return QStringLiteral("VALUES LESS THAN ") + (description == QLatin1String("MAXVALUE") ? description : QLatin1Char('(') + description + QLatin1Char(')'));
  if (kind == PartitionKind::List) return description == QLatin1String("DEFAULT") ? description : QStringLiteral("VALUES IN (") + description + QLatin1Char(')');
  return {};
}

QString quotedDefiner(const QString &definer) {
  const qsizetype at = definer.lastIndexOf(QLatin1Char('@'));
  if (at < 0) return sql::quoteIdentifier(sql::Dialect::MariaDb, definer);
  return sql::quoteIdentifier(sql::Dialect::MariaDb, definer.left(at)) + QLatin1Char('@') + sql::quoteIdentifier(sql::Dialect::MariaDb, definer.mid(at + 1));
}

} // namespace

Result<> Introspector::readPartitions() {
  if (!m_partitioned) return {};
  auto rows = ask(QStringLiteral("TABLE_SCHEMA, TABLE_NAME, PARTITION_NAME, SUBPARTITION_NAME, PARTITION_METHOD, SUBPARTITION_METHOD, PARTITION_EXPRESSION, SUBPARTITION_EXPRESSION, "
                                 "PARTITION_DESCRIPTION, PARTITION_COMMENT"),
                  QStringLiteral("PARTITIONS"), QStringLiteral("TABLE_SCHEMA"),
                  QStringLiteral("AND PARTITION_NAME IS NOT NULL ORDER BY TABLE_SCHEMA, TABLE_NAME, PARTITION_ORDINAL_POSITION, SUBPARTITION_ORDINAL_POSITION"));
  if (!rows) return std::unexpected(rows.error());
  QSet<Table *> listed;
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    Table *t = table(rows->text(i, 0), rows->text(i, 1));
    if (!t) continue;
    Partitioning &p = t->partitioning;
    const QString method = rows->text(i, 4), subMethod = rows->text(i, 5);
    if (method.contains(QLatin1String("SYSTEM_TIME"))) { // MariaDB's history partitions have no meaning elsewhere
      t->options.insert(QStringLiteral("PARTITION BY"), method);
      continue;
    }
    p.kind = partitionKind(method);
    p.linear = method.startsWith(QLatin1String("LINEAR"));
    p.columnsForm = method.endsWith(QLatin1String("COLUMNS"));
    p.columns = plainColumns(rows->text(i, 6), *t);
    if (p.columns.isEmpty()) p.expression = rows->text(i, 6);
    const QString name = rows->text(i, 2);
    if (p.partitions.empty() || p.partitions.back().name != name) {
      Partition part;
      part.name = name;
      part.bound = boundText(p.kind, rows->text(i, 8));
      if (p.kind == PartitionKind::Range || p.kind == PartitionKind::List) part.values = splitValues(rows->text(i, 8));
      if (p.kind == PartitionKind::List && rows->text(i, 8) == QLatin1String("0")) listed.insert(t);
      part.comment = rows->text(i, 9);
      p.partitions.push_back(std::move(part));
      p.count = static_cast<int>(p.partitions.size());
    }
    if (!rows->text(i, 3).isEmpty()) {
      p.subKind = partitionKind(subMethod);
      p.subExpression = rows->text(i, 7);
      Partition sub;
      sub.name = rows->text(i, 3);
      p.partitions.back().subpartitions.push_back(std::move(sub));
      p.subCount = static_cast<int>(p.partitions.back().subpartitions.size());
    }
  }
  // MariaDB describes the partition DEFAULT as 0, as it does the value 0: only the definition tells them apart.
  for (Table *t : listed) {
    auto create = m_client.query(QStringLiteral("SHOW CREATE TABLE %1").arg(sql::quoteName(sql::Dialect::MariaDb, t->name)));
    if (!create) return std::unexpected(create.error());
    if (create->rows.empty()) continue;
    const QString text = create->text(0, 1);
    for (Partition &part : t->partitioning.partitions)
      if (part.values == QStringList{QStringLiteral("0")} && text.contains(QStringLiteral("PARTITION %1 DEFAULT").arg(sql::quoteIdentifier(sql::Dialect::MariaDb, part.name)))) {
        part.bound = QStringLiteral("DEFAULT");
        part.values.clear();
      }
  }
  return {};
}

Result<> Introspector::readSequences() {
  constexpr std::size_t perQuestion = 100;
  for (std::size_t from = 0; from < m_sequenceNames.size(); from += perQuestion) {
    QStringList selects;
    const std::size_t to = std::min(from + perQuestion, m_sequenceNames.size());
    for (std::size_t i = from; i < to; ++i)
      selects << QStringLiteral("SELECT %1, next_not_cached_value, minimum_value, maximum_value, start_value, increment, cache_size, cycle_option, cycle_count FROM %2")
                     .arg(i).arg(sql::quoteName(m_client.dialect(), m_sequenceNames[i]));
    auto rows = m_client.query(selects.join(QLatin1String(" UNION ALL ")));
    if (!rows) {
      m_catalog.warnings << tr("Sequences could not be read: %1").arg(rows.error().message());
      continue;
    }
    for (std::size_t r = 0; r < rows->rows.size(); ++r) {
      Sequence s;
      s.name = m_sequenceNames[rows->text(r, 0).toULong()];
      s.type = parseColumnType(QStringLiteral("bigint(21)"));
      const qint64 next = rows->text(r, 1).toLongLong();
      s.minimum = rows->text(r, 2).toLongLong();
      s.maximum = rows->text(r, 3).toLongLong();
      s.start = rows->text(r, 4).toLongLong();
      s.increment = rows->text(r, 5).toLongLong();
      s.cache = rows->text(r, 6).toLongLong();
      s.cycle = rows->text(r, 7) == QLatin1String("1");
      if (next != s.start) s.lastValue = next - (s.increment == 0 ? 1 : s.increment);
      m_catalog.sequences.push_back(std::move(s));
    }
  }
  return {};
}

Result<> Introspector::readViews() {
  if (m_views.isEmpty()) return {};
  auto rows = ask(QStringLiteral("TABLE_SCHEMA, TABLE_NAME, VIEW_DEFINITION, CHECK_OPTION, DEFINER, SECURITY_TYPE, %1").arg(optional(QStringLiteral("VIEWS"), QStringLiteral("ALGORITHM"))),
                  QStringLiteral("VIEWS"), QStringLiteral("TABLE_SCHEMA"));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    const auto it = m_views.constFind({rows->text(i, 0), rows->text(i, 1)});
    if (it == m_views.constEnd()) continue;
    View &view = m_catalog.views[*it];
    view.definition = rows->text(i, 2);
    view.checkOption = rows->text(i, 3) == QLatin1String("NONE") ? QString() : rows->text(i, 3);
    view.definer = rows->text(i, 4);
    view.securityInvoker = rows->text(i, 5) == QLatin1String("INVOKER");
    view.algorithm = rows->text(i, 6);
    view.sqlMode = m_catalog.sqlMode;
    if (view.definition.isEmpty()) m_catalog.warnings << tr("The definition of the view %1 is hidden: GRANT SHOW VIEW, SELECT ON it to the account").arg(view.name.display());
  }
  return {};
}

Result<> Introspector::readRoutines() {
  auto rows = ask(QStringLiteral("ROUTINE_SCHEMA, ROUTINE_NAME, ROUTINE_TYPE, DTD_IDENTIFIER, ROUTINE_DEFINITION, IS_DETERMINISTIC, SQL_DATA_ACCESS, SECURITY_TYPE, SQL_MODE, "
                                 "ROUTINE_COMMENT, DEFINER, CHARACTER_SET_CLIENT, CHARACTER_SET_NAME, COLLATION_NAME"),
                  QStringLiteral("ROUTINES"), QStringLiteral("ROUTINE_SCHEMA"), QStringLiteral("ORDER BY ROUTINE_SCHEMA, ROUTINE_NAME"));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    Routine r;
    r.name = {rows->text(i, 0), rows->text(i, 1)};
    if (!wanted(r.name.schema)) continue;
    const QString type = rows->text(i, 2);
    r.kind = type == QLatin1String("PROCEDURE") ? RoutineKind::Procedure : type == QLatin1String("AGGREGATE FUNCTION") ? RoutineKind::Aggregate : RoutineKind::Function;
    if (!rows->text(i, 3).isEmpty()) r.returns = parseColumnType(rows->text(i, 3), rows->text(i, 12), rows->text(i, 13));
    r.body = rows->text(i, 4);
    r.deterministic = rows->text(i, 5) == QLatin1String("YES");
    r.dataAccess = rows->text(i, 6);
    r.securityDefiner = rows->text(i, 7) == QLatin1String("DEFINER");
    r.sqlMode = rows->text(i, 8);
    r.comment = rows->text(i, 9);
    r.definer = rows->text(i, 10);
    r.charset = rows->text(i, 11);
    r.language = QStringLiteral("sql");
    const bool package = type.startsWith(QLatin1String("PACKAGE"));
    auto create = m_client.query(QStringLiteral("SHOW CREATE %1 %2").arg(r.kind == RoutineKind::Procedure ? QStringLiteral("PROCEDURE") : package ? type : QStringLiteral("FUNCTION"),
                                                                         sql::quoteName(m_client.dialect(), r.name)));
    if (create && !create->rows.empty()) r.definition = create->text(0, 2);
    if (package) { r.language = QStringLiteral("plsql"); r.signature = type; }
    if (r.definition.isEmpty())
      m_catalog.warnings << tr("The body of the routine %1 is hidden: the account needs SELECT on mysql.proc (MariaDB) or SHOW_ROUTINE (MySQL)").arg(r.name.display());
    m_catalog.routines.push_back(std::move(r));
  }
  return {};
}

Result<> Introspector::readParameters() {
  if (m_catalog.routines.empty()) return {};
  auto rows = ask(QStringLiteral("SPECIFIC_SCHEMA, SPECIFIC_NAME, ROUTINE_TYPE, PARAMETER_MODE, PARAMETER_NAME, DTD_IDENTIFIER, CHARACTER_SET_NAME, COLLATION_NAME"),
                  QStringLiteral("PARAMETERS"), QStringLiteral("SPECIFIC_SCHEMA"), QStringLiteral("AND ORDINAL_POSITION > 0 ORDER BY SPECIFIC_SCHEMA, SPECIFIC_NAME, ROUTINE_TYPE, ORDINAL_POSITION"));
  if (!rows) return std::unexpected(rows.error());
  QHash<QString, Routine *> routines;
  const auto key = [](const ObjectName &name, bool procedure) { return name.schema + QChar(0) + name.name + (procedure ? QStringLiteral("\nP") : QStringLiteral("\nF")); };
  for (Routine &r : m_catalog.routines) routines.insert(key(r.name, r.kind == RoutineKind::Procedure), &r);
  for (std::size_t i = 0; i < rows->rows.size(); ++i)
    if (Routine *r = routines.value(key({rows->text(i, 0), rows->text(i, 1)}, rows->text(i, 2) == QLatin1String("PROCEDURE")))) {
      Parameter p;
      p.mode = rows->text(i, 3).isEmpty() ? QStringLiteral("IN") : rows->text(i, 3);
      p.name = rows->text(i, 4);
      p.type = parseColumnType(rows->text(i, 5), rows->text(i, 6), rows->text(i, 7));
      r->parameters.push_back(std::move(p));
    }
  return {};
}

Result<> Introspector::readTriggers() {
  auto rows = ask(QStringLiteral("TRIGGER_SCHEMA, TRIGGER_NAME, EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, ACTION_STATEMENT, ACTION_ORDER, DEFINER, SQL_MODE"),
                  QStringLiteral("TRIGGERS"), QStringLiteral("TRIGGER_SCHEMA"), QStringLiteral("ORDER BY TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, ACTION_ORDER"));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    Trigger t;
    t.table = {rows->text(i, 0), rows->text(i, 2)};
    if (!wanted(t.table.schema)) continue;
    t.name = rows->text(i, 1);
    t.timing = rows->text(i, 3);
    t.events << rows->text(i, 4);
    t.body = rows->text(i, 5);
    t.order = rows->text(i, 6).toInt();
    t.definer = rows->text(i, 7);
    t.sqlMode = rows->text(i, 8);
    const auto quoted = [&](const QString &name) { return sql::quoteIdentifier(m_client.dialect(), name); };
    t.definition = QStringLiteral("CREATE DEFINER=%1 TRIGGER ").arg(quotedDefiner(t.definer)) + quoted(t.name) + QLatin1Char(' ') + t.timing + QLatin1Char(' ') + t.events.first()
                   + QStringLiteral(" ON ") + quoted(t.table.name) + QStringLiteral(" FOR EACH ROW ") + t.body;
    m_catalog.triggers.push_back(std::move(t));
  }
  return {};
}

Result<> Introspector::readEvents() {
  auto rows = ask(QStringLiteral("EVENT_SCHEMA, EVENT_NAME, EVENT_TYPE, EXECUTE_AT, INTERVAL_VALUE, INTERVAL_FIELD, STARTS, ENDS, STATUS, ON_COMPLETION, EVENT_DEFINITION, DEFINER, SQL_MODE, EVENT_COMMENT"),
                  QStringLiteral("EVENTS"), QStringLiteral("EVENT_SCHEMA"), QStringLiteral("ORDER BY EVENT_SCHEMA, EVENT_NAME"));
  if (!rows) return std::unexpected(rows.error());
  for (std::size_t i = 0; i < rows->rows.size(); ++i) {
    const auto &row = rows->rows[i];
    Event e;
    e.name = {rows->text(i, 0), rows->text(i, 1)};
    if (!wanted(e.name.schema)) continue;
    const auto stamp = [](const QString &text) { return QLatin1Char('\'') + text + QLatin1Char('\''); };
    if (rows->text(i, 2) == QLatin1String("ONE TIME")) {
      e.schedule = QStringLiteral("AT ") + stamp(rows->text(i, 3));
    } else {
      const QString value = rows->text(i, 4);
      bool numeric = false;
      (void)value.toLongLong(&numeric);
      e.schedule = QStringLiteral("EVERY ") + (numeric ? value : stamp(QString(value).remove(QLatin1Char('\'')))) + QLatin1Char(' ') + rows->text(i, 5);
      if (row[6]) e.schedule += QStringLiteral(" STARTS ") + stamp(*row[6]);
      if (row[7]) e.schedule += QStringLiteral(" ENDS ") + stamp(*row[7]);
    }
    e.status = rows->text(i, 8);
    e.body = rows->text(i, 10);
    e.definer = rows->text(i, 11);
    e.sqlMode = rows->text(i, 12);
    e.comment = rows->text(i, 13);
    const QString completion = rows->text(i, 9) == QLatin1String("PRESERVE") ? QStringLiteral(" ON COMPLETION PRESERVE") : QString();
    const QString state = e.status == QLatin1String("ENABLED") ? QStringLiteral(" ENABLE") : QStringLiteral(" DISABLE");
    const QString comment = e.comment.isEmpty() ? QString() : QStringLiteral(" COMMENT ") + sql::quoteLiteral(m_client.dialect(), e.comment);
    e.definition = QStringLiteral("CREATE DEFINER=%1 EVENT ").arg(quotedDefiner(e.definer)) + sql::quoteIdentifier(m_client.dialect(), e.name.name) + QStringLiteral(" ON SCHEDULE ") + e.schedule
                   + completion + state + comment + QStringLiteral(" DO ") + e.body;
    m_catalog.events.push_back(std::move(e));
  }
  return {};
}

Result<> Introspector::readGrants() {
  const auto add = [&](Result<QueryResult> rows, const QString &kind) {
    if (!rows) {
      m_catalog.warnings << tr("Grants could not be read: %1").arg(rows.error().message());
      return;
    }
    for (std::size_t i = 0; i < rows->rows.size(); ++i) {
      Grant g;
      g.objectKind = kind;
      g.object = {rows->text(i, 0), rows->text(i, 1)};
      g.column = rows->text(i, 2);
      g.grantee = rows->text(i, 3);
      g.privilege = rows->text(i, 4);
      g.grantable = rows->text(i, 5) == QLatin1String("YES");
      m_catalog.grants.push_back(std::move(g));
    }
  };
  add(ask(QStringLiteral("TABLE_SCHEMA, NULL, NULL, GRANTEE, PRIVILEGE_TYPE, IS_GRANTABLE"), QStringLiteral("SCHEMA_PRIVILEGES"), QStringLiteral("TABLE_SCHEMA")), QStringLiteral("schema"));
  add(ask(QStringLiteral("TABLE_SCHEMA, TABLE_NAME, NULL, GRANTEE, PRIVILEGE_TYPE, IS_GRANTABLE"), QStringLiteral("TABLE_PRIVILEGES"), QStringLiteral("TABLE_SCHEMA")), QStringLiteral("table"));
  add(ask(QStringLiteral("TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, GRANTEE, PRIVILEGE_TYPE, IS_GRANTABLE"), QStringLiteral("COLUMN_PRIVILEGES"), QStringLiteral("TABLE_SCHEMA")), QStringLiteral("column"));
  return {};
}

} // namespace portolan::mysql
