// SPDX-License-Identifier: GPL-3.0-or-later
// What a lane does when a source table changes its shape.
#include "core/replicate/lane.h"
#include "core/replicate/parallel_apply.h"

namespace portolan::replicate {

using namespace Qt::Literals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Replicate", text); }

/// The statement asked for what is there already: it ran before a crash that came before its checkpoint.
bool alreadyDone(const Error &error) {
  static const QStringList states{u"42701"_s, u"42P07"_s, u"42710"_s, u"42P06"_s};
  if (states.contains(error.sqlState())) return true;
  switch (error.nativeCode()) {
  case 1050: case 1060: case 1061: case 1091: case 1051: return true;
  default: break;
  }
  const QString text = error.message();
  return text.contains(u"duplicate column name"_s) || text.contains(u"already exists"_s);
}

/// The same for what a DROP or RENAME took away; only believed for the table that the statement names.
bool alreadyGone(const Error &error, const QString &statement) {
  static const QStringList states{u"42703"_s, u"42P01"_s};
  const bool removes = statement.contains(u"DROP"_s, Qt::CaseInsensitive) || statement.contains(u"RENAME"_s, Qt::CaseInsensitive);
  return removes && (states.contains(error.sqlState()) || error.nativeCode() == 1146 || error.message().contains(u"no such column"_s) || error.message().contains(u"no such table"_s));
}

sql::Dialect dialectOf(const Catalog &catalog) {
  if (catalog.engine == u"postgres"_s) return sql::Dialect::Postgres;
  if (catalog.engine == u"sqlite"_s) return sql::Dialect::Sqlite;
  return catalog.flavour.contains(u"MariaDB"_s) ? sql::Dialect::MariaDb : sql::Dialect::MySql;
}

/// RENAME TABLE t TO …, other TO t: another table takes the place of one that is followed.
struct Swap {
  enum class Kind { None, Tool, Stranger } kind = Kind::None; ///< Tool: the copy that gh-ost or pt-online-schema-change made of it
  ObjectName table, by;
};

Swap swapOf(const DdlEvent &event, const std::function<bool(const ObjectName &)> &follows) {
  if (!event.statement.trimmed().startsWith(u"RENAME"_s, Qt::CaseInsensitive) || event.tables.size() < 4) return {};
  for (std::size_t i = 0; i + 1 < event.tables.size(); i += 2)
    for (std::size_t j = 0; j + 1 < event.tables.size(); j += 2) {
      if (event.tables[j + 1] != event.tables[i] || i == j || !follows(event.tables[i])) continue;
      const ObjectName &table = event.tables[i], &by = event.tables[j];
      const bool tool = by.schema == table.schema && (by.name == u'_' + table.name + u"_gho"_s || by.name == u'_' + table.name + u"_new"_s);
      return {tool ? Swap::Kind::Tool : Swap::Kind::Stranger, table, by};
    }
  return {};
}

} // namespace

Result<> Lane::settleShapes(const ChangeBatch &batch) {
  for (const ShapeProblem &p : m_mapper.problems(batch)) {
    PORTOLAN_TRY(flush());
    // The source as it was: a catalog read later has the columns already, and the statement would mean nothing to the converter.
    Catalog source = m_mapper.sourceCatalog();
    if (Table *t = source.table(p.source)) std::erase_if(t->columns, [&](const Column &c) { return p.missingColumns.contains(c.name); });
    const sql::Dialect dialect = dialectOf(source);
    QStringList adds;
    for (int i = 0; i < p.missingColumns.size(); ++i)
      adds << u"ADD COLUMN "_s + sql::quoteIdentifier(dialect, p.missingColumns[i]) + u' ' + p.missingTypes[static_cast<std::size_t>(i)].native;
    DdlEvent event{p.source.schema, {}, {p.source}};
    if (!adds.isEmpty()) event.statement = u"ALTER TABLE "_s + sql::quoteName(dialect, p.source) + u' ' + adds.join(u", "_s);
    const ConvertedDdl converted = m_options.convertDdl && !event.statement.isEmpty() ? m_options.convertDdl(event, source) : ConvertedDdl{{}, p.reason};
    QStringList prepared;
    for (const SqlText &s : converted.sql) prepared << s.text();
    if (m_options.ddl == DdlPolicy::Apply && converted.problem.isEmpty() && !converted.sql.empty()) {
      PORTOLAN_TRY(runDdl(event, p.source, converted));
      // Still not there: another statement is needed than the one we know.
      if (!m_mapper.isSuspended(p.source)) {
        for (const ShapeProblem &still : m_mapper.problems(batch))
          if (still.source == p.source) PORTOLAN_TRY(suspendTable(p.source, still.reason, prepared.join(u";\n"_s)));
      }
      continue;
    }
    PORTOLAN_TRY(suspendTable(p.source, p.reason, prepared.join(u";\n"_s)));
  }
  return {};
}

Result<> Lane::applyDdl(const ChangeBatch &transaction) {
  PORTOLAN_TRY(flush());
  const Position end = transaction.transactions.front().end;
  for (const Change &c : transaction.changes) {
    if (c.op != ChangeOp::Ddl) continue;
    const DdlEvent &event = transaction.ddl[c.table];
    ObjectName concerned;
    bool ours = event.tables.empty();
    for (const ObjectName &t : event.tables)
      if (m_mapper.follows(t)) { ours = true; concerned = t; }
    if (!ours) continue;
    switch (m_options.ddl) {
    case DdlPolicy::Apply: {
      const Swap swap = swapOf(event, [this](const ObjectName &t) { return m_mapper.follows(t); });
      if (swap.kind == Swap::Kind::Tool) {
        log(1, swap.table.display(), tr("A tool that changes definitions put its copy %1 in the table's place; its rows are taken for the same ones").arg(swap.by.display()));
        PORTOLAN_TRY(refreshCatalogs());
        break;
      }
      if (swap.kind == Swap::Kind::Stranger) {
        PORTOLAN_TRY(suspendTable(swap.table, tr("On the source another table, %1, took its name: its rows are not known").arg(swap.by.display()), {}));
        break;
      }
      PORTOLAN_TRY(runDdl(event, concerned, m_options.convertDdl ? m_options.convertDdl(event, m_mapper.sourceCatalog()) : ConvertedDdl{{}, tr("No converter for definitions")}));
      break;
    }
    case DdlPolicy::Ignore: log(0, concerned.display(), tr("A definition changed on the source and is ignored: %1").arg(event.statement)); break;
    case DdlPolicy::Ask: {
      const ConvertedDdl converted = m_options.convertDdl ? m_options.convertDdl(event, m_mapper.sourceCatalog()) : ConvertedDdl();
      QStringList prepared;
      for (const SqlText &s : converted.sql) prepared << s.text();
      if (concerned.name.isEmpty()) log(1, {}, tr("A definition changed on the source: %1").arg(event.statement));
      else PORTOLAN_TRY(suspendTable(concerned, tr("Its definition changed on the source: %1").arg(event.statement), prepared.join(u";\n"_s)));
      break;
    }
    }
    const std::lock_guard lock(m_mutex);
    if (!concerned.name.isEmpty()) ++m_counts[concerned].ddl;
  }
  PORTOLAN_TRY(setCheckpoint(end));
  return {};
}

Result<> Lane::runDdl(const DdlEvent &event, const ObjectName &concerned, const ConvertedDdl &converted) {
  QStringList prepared;
  for (const SqlText &s : converted.sql) prepared << s.text();
  if (!converted.problem.isEmpty()) {
    if (concerned.name.isEmpty()) { log(1, {}, converted.problem + u": "_s + event.statement); return {}; }
    return suspendTable(concerned, converted.problem, prepared.join(u";\n"_s));
  }
  for (const SqlText &s : converted.sql) {
    auto c = m_control.connection();
    for (int attempt = 0; !c && attempt < 50 && isTransient(c.error()); ++attempt) {
      PORTOLAN_TRY(reconnect(c.error()));
      c = m_control.connection();
    }
    if (!c) return std::unexpected(c.error());
    if (auto r = (*c)->execute(s); !r) {
      if (alreadyDone(r.error()) || alreadyGone(r.error(), s.text())) continue;
      if (isTransient(r.error())) {
        PORTOLAN_TRY(reconnect(r.error()));
        return runDdl(event, concerned, converted);
      }
      if (concerned.name.isEmpty()) { log(2, {}, r.error().toText()); continue; }
      PORTOLAN_TRY(suspendTable(concerned, r.error().message(), prepared.join(u";\n"_s)));
      break;
    }
    log(0, concerned.display(), tr("Applied on the target: %1").arg(s.text()));
  }
  return refreshCatalogs();
}

Result<> Lane::refreshCatalogs() {
  auto c = m_control.connection();
  if (!c) return std::unexpected(c.error());
  Scope scope;
  scope.tablesOnly = true;
  for (const Table &t : m_mapper.targetCatalog().tables)
    if (!t.name.schema.isEmpty() && !scope.schemas.contains(t.name.schema)) scope.schemas << t.name.schema;
  auto target = (*c)->introspect(scope);
  if (!target) return std::unexpected(target.error());
  m_mapper.setTargetCatalog(std::move(*target));
  // Prepared statements and column lists of the old shape go with the old connections.
  if (m_parallel && m_parallel->unfinished().isEmpty()) m_parallel.reset();
  PORTOLAN_TRY(connectTarget());
  if (auto known = m_target->checkpoint(); !known) return std::unexpected(known.error()); // it watches over the position from here on
  auto sourceConnection = m_sourceEngine.connect(m_options.source, m_options.sourceSecret, m_cancel);
  if (!sourceConnection) return {}; // the source may be away: its shape of the start is still the best we know
  Scope sourceScope;
  sourceScope.tablesOnly = true;
  for (const ObjectName &t : m_options.tables)
    if (!t.schema.isEmpty() && !sourceScope.schemas.contains(t.schema)) sourceScope.schemas << t.schema;
  if (auto source = (*sourceConnection)->introspect(sourceScope)) m_mapper.setSourceCatalog(std::move(*source));
  return {};
}

Result<> Lane::suspendTable(const ObjectName &source, const QString &reason, const QString &statement) {
  if (m_mapper.isSuspended(source)) return {};
  m_mapper.suspend(source);
  const ObjectName target = m_mapper.targetOf(source);
  log(1, source.display(), tr("Suspended, the other tables go on: %1").arg(reason));
  if (!statement.isEmpty()) log(1, source.display(), tr("To go on, run on the target and reload the table: %1").arg(statement));
  {
    const std::lock_guard lock(m_mutex);
    TableCounts &c = m_counts[source];
    c.target = target;
    c.suspended = true;
    c.reason = reason;
    c.preparedStatement = statement;
  }
  // The record must stand before the position passes the changes that are left out.
  auto recorded = m_control.suspended(target, reason, statement);
  if (!recorded && isTransient(recorded.error())) {
    PORTOLAN_TRY(reconnect(recorded.error()));
    recorded = m_control.suspended(target, reason, statement);
  }
  if (!recorded || m_targetOptions.maxSuspended <= 0) return recorded;
  const std::lock_guard lock(m_mutex);
  const auto all = std::count_if(m_counts.begin(), m_counts.end(), [](const auto &c) { return c.second.suspended; });
  if (all >= m_targetOptions.maxSuspended)
    return std::unexpected(Error::target(tr("%1 tables are suspended: the task stops, as its TableErrorEscalationCount says").arg(all)).withObject(source.display()).withHint(tr("Mend the tables and reload them, then resume")));
  return recorded;
}

} // namespace portolan::replicate
