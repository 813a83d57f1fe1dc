// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/names.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace portolan::convert {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Convert", text); }
QString takenKey(const QString &schema, const QString &name) { return schema + QChar(0x1f) + name; }

} // namespace

QString defaultTargetSchema(const Session &session, const QString &source) {
  if (session.toSqlite()) return {};
  // A script need not name its database; what search_path would choose is left to nobody.
  if (source.isEmpty() && session.toPostgres()) return QStringLiteral("public");
  if (session.fromSqlite() && (source.isEmpty() || source == QLatin1String("main"))) return session.toPostgres() ? QStringLiteral("public") : QString();
  if (session.options.from != sql::Dialect::Postgres && session.toPostgres() && session.options.names != NamePolicy::Keep) return source.toLower();
  return source;
}

QString NamePlan::limited(const QString &name) const {
  const auto shorten = [&](auto tooLong) {
    const QString hash = QLatin1Char('_') + QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
    QString cut = name;
    while (tooLong(cut + hash)) cut.chop(cut.back().isLowSurrogate() ? 2 : 1);
    return cut + hash;
  };
  if (m_session->toPostgres()) {
    const auto tooLong = [](const QString &n) { return n.toUtf8().size() > 63; };
    return tooLong(name) ? shorten(tooLong) : name;
  }
  if (m_session->toMySql()) {
    const auto tooLong = [](const QString &n) { return n.toUcs4().size() > 64; };
    return tooLong(name) ? shorten(tooLong) : name;
  }
  return name;
}

QString NamePlan::fold(const QString &name) const {
  const NamePolicy policy = m_session->options.names;
  const bool lower = policy == NamePolicy::Lower || (policy == NamePolicy::Auto && m_session->toPostgres() && !m_session->fromPostgres());
  return limited(lower ? name.toLower() : name);
}

QString NamePlan::claim(const QString &schema, const QString &wanted) {
  QString name = limited(wanted);
  for (int n = 2; m_taken.contains(takenKey(schema, clashKey(name, false))); ++n) name = limited(wanted + QLatin1Char('_') + QString::number(n));
  m_taken.insert(takenKey(schema, clashKey(name, false)));
  return name;
}

QString NamePlan::indexName(const ObjectName &targetTable, const QString &sourceName) {
  const QString name = fold(sourceName);
  if (m_session->toMySql()) return name; // per table
  const bool said = name.startsWith(targetTable.name, Qt::CaseInsensitive) || m_session->fromPostgres() || m_session->fromSqlite();
  return claim(targetTable.schema, said ? name : fold(targetTable.name + QLatin1Char('_') + name));
}

QString NamePlan::clashKey(const QString &name, bool column) const {
  // SQLite compares all names without case, MySQL those of columns.
  return m_session->toSqlite() || (column && m_session->toMySql()) ? name.toLower() : name;
}

Result<NamePlan> NamePlan::make(Session &session) {
  NamePlan plan(session);
  plan.m_names = session.options.nameMap;
  if (session.catalog) PORTOLAN_TRY(plan.planTables());
  session.names = plan.m_names;
  return plan;
}

Result<> NamePlan::planTables() {
  const Catalog &catalog = *m_session->catalog;
  QHash<QString, ObjectName> owners;
  const auto place = [&](const ObjectName &source) -> Result<> {
    if (m_names.excluded.contains(source)) return {};
    if (!m_names.tables.contains(source)) {
      if (!m_names.schemas.contains(source.schema)) m_names.schemas.insert(source.schema, defaultTargetSchema(*m_session, source.schema));
      m_names.tables.insert(source, {m_names.schemas.value(source.schema), fold(source.name)});
    }
    const ObjectName target = m_names.tables.value(source);
    const QString key = takenKey(target.schema, clashKey(target.name, false));
    if (const auto it = owners.constFind(key); it != owners.constEnd())
      return std::unexpected(Error::configuration(tr("%1 and %2 would both be named %3 on the target").arg(it->display(), source.display(), target.display()))
                                 .withObject(source.display())
                                 .withHint(tr("Rename one of them with a mapping rule, exclude one, or keep the names as they are (--names keep)")));
    owners.insert(key, source);
    m_taken.insert(key);
    return {};
  };
  for (const Schema &schema : catalog.schemas)
    if (!m_names.schemas.contains(schema.name)) m_names.schemas.insert(schema.name, defaultTargetSchema(*m_session, schema.name));
  for (const Table &table : catalog.tables) {
    PORTOLAN_TRY(place(table.name));
    PORTOLAN_TRY(planColumns(table.name, table.columns));
  }
  for (const View &view : catalog.views) {
    PORTOLAN_TRY(place(view.name));
    PORTOLAN_TRY(planColumns(view.name, view.columns));
  }
  if (!m_session->toSqlite())
    for (const Sequence &sequence : catalog.sequences)
      if (sequence.ownedByTable.name.isEmpty()) PORTOLAN_TRY(place(sequence.name));
  return {};
}

Result<> NamePlan::planColumns(const ObjectName &table, const std::vector<Column> &columns) {
  if (m_names.excluded.contains(table)) return {};
  QHash<QString, QString> owners;
  QHash<QString, QString> &map = m_names.columns[table];
  for (const Column &column : columns) {
    if (!map.contains(column.name)) map.insert(column.name, fold(column.name));
    const QString target = map.value(column.name);
    const QString key = clashKey(target, true);
    if (const auto it = owners.constFind(key); it != owners.constEnd())
      return std::unexpected(Error::configuration(tr("The columns %1 and %2 of %3 would both be named %4 on the target").arg(*it, column.name, table.display(), target))
                                 .withObject(table.display())
                                 .withColumn(column.name)
                                 .withHint(tr("Rename one of them with a mapping rule, or keep the names as they are (--names keep)")));
    owners.insert(key, column.name);
  }
  return {};
}

} // namespace portolan::convert
