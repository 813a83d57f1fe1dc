// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns several tables: consolidation, foreign keys, order, and the catalog that comes out.
#include "core/mapping/plan_builder.h"

#include <QCoreApplication>

namespace portolan::mapping {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Mapping", text); }

/// The type that holds the values of both; nothing when no such type is certain.
std::optional<DataType> common(const DataType &a, const DataType &b) {
  if (a.kind == b.kind) {
    DataType wide = a;
    if (a.isUnsigned != b.isUnsigned) return std::nullopt;
    wide.length = a.length < 0 || b.length < 0 ? -1 : std::max(a.length, b.length);
    if (a.kind == TypeKind::Decimal && (a.precision != b.precision || a.scale != b.scale)) {
      wide.scale = std::max(a.scale, b.scale);
      wide.precision = a.precision < 0 || b.precision < 0 ? -1 : std::max(a.precision - a.scale, b.precision - b.scale) + wide.scale;
    }
    if (a.labels != b.labels) return std::nullopt;
    if (wide.length == b.length && wide.length != a.length) wide.native = b.native;
    wide.fraction = std::max(a.fraction, b.fraction);
    return wide;
  }
  if (a.isInteger() && b.isInteger() && a.isUnsigned == b.isUnsigned) return a.kind > b.kind ? a : b;
  if (a.isCharacter() && b.isCharacter()) return a.kind > b.kind ? a : b;
  return std::nullopt;
}
} // namespace

void PlanBuilder::consolidate() {
  QHash<ObjectName, std::vector<std::size_t>> byTarget;
  std::vector<ObjectName> order;
  for (std::size_t i = 0; i < m_drafts.size(); ++i) {
    auto &list = byTarget[m_drafts[i].plan.target];
    if (list.empty()) order.push_back(m_drafts[i].plan.target);
    list.push_back(i);
  }
  for (const ObjectName &target : order) {
    const auto &members = byTarget[target];
    Draft &carrier = m_drafts[members.front()];
    if (members.size() > 1) {
      for (const std::size_t i : members) {
        const Draft &d = m_drafts[i];
        if (d.consolidation && carrier.consolidation) continue;
        const Draft &other = &d == &carrier ? m_drafts[members[1]] : carrier;
        error(d.consolidation, {}, tr("%1 and %2 would both become %3").arg(other.plan.source.display(), d.plan.source.display(), target.display()),
              tr("Rename one of them, or merge them on purpose: \"portolan\": {\"consolidate\": {\"discriminator\": \"source\"}} on the rename rule"));
        return;
      }
      QSet<QString> values;
      for (const std::size_t i : members) {
        const TablePlan &p = m_drafts[i].plan;
        if (values.contains(p.discriminatorValue))
          error(m_drafts[i].consolidation, {}, tr("%1: the discriminator is \"%2\" for two sources of %3").arg(p.source.display(), p.discriminatorValue, target.display()),
                tr("Choose an expression that differs, for example $AR_M_SOURCE_SCHEMA || '.' || $AR_M_SOURCE_TABLE_NAME"));
        values.insert(p.discriminatorValue);
      }
    }
    if (!carrier.consolidation || !m_errors.empty()) continue;
    if (carrier.consolidation->consolidation->extendKey) {
      const auto extend = [&](Index &index) { IndexPart part; part.column = carrier.plan.discriminator; index.parts.push_back(part); };
      if (carrier.shape.primaryKey) extend(*carrier.shape.primaryKey);
      for (Index &index : carrier.shape.indexes) if (index.unique) extend(index);
    }
    for (Column &c : carrier.shape.columns) // numbers of one source are not the numbers of another
      if (c.identity.kind != IdentityKind::None) c.identity = {};
    if (carrier.shape.partitioning.kind != PartitionKind::None) {
      warning(carrier.consolidation, tr("%1 is not partitioned on the target: it is merged with other tables").arg(carrier.plan.source.display()));
      carrier.shape.partitioning = {};
    }
    for (std::size_t i = 1; i < members.size(); ++i) joinInto(carrier, m_drafts[members[i]]);
    for (std::size_t i = 0; i < members.size(); ++i) m_drafts[members[i]].plan.key = carrier.shape.keyColumns();
  }
}

/// Brings both to one list of columns: what only one of them has is NULL for the other.
void PlanBuilder::joinInto(Draft &carrier, Draft &member) {
  QHash<QString, QString> carrierOf; // target column → carrier's shape column
  for (const Column &c : carrier.shape.columns) carrierOf.insert(carrier.columnNames.value(c.name, c.name), c.name);
  std::vector<OutputColumn> ordered(carrier.plan.columns.size());
  std::vector<bool> given(carrier.plan.columns.size(), false);
  const auto indexOf = [&](const QString &name) {
    for (std::size_t i = 0; i < carrier.plan.columns.size(); ++i) if (carrier.plan.columns[i].name == name) return i;
    return carrier.plan.columns.size();
  };
  for (OutputColumn output : member.plan.columns) {
    const QString target = member.columnNames.value(output.name, output.name);
    const Column *own = member.shape.column(output.name);
    if (const auto it = carrierOf.constFind(target); it == carrierOf.constEnd()) {
      Column column = *own; // new for the carrier: NULL there
      column.nullable = true;
      column.identity = {};
      while (carrier.shape.column(column.name)) column.name += QLatin1Char('_');
      OutputColumn missing;
      missing.name = column.name;
      missing.type = column.type;
      missing.expression = QStringLiteral("NULL");
      missing.expressionRule = member.consolidation->idText;
      if (column.name != target || member.columnNames.contains(output.name)) carrier.columnNames.insert(column.name, target);
      output.name = column.name;
      carrier.plan.columns.push_back(missing);
      carrier.shape.columns.push_back(column);
      ordered.push_back(output);
      given.push_back(true);
      continue;
    } else {
      output.name = *it;
    }
    const std::size_t at = indexOf(output.name);
    const auto column = std::find_if(carrier.shape.columns.begin(), carrier.shape.columns.end(), [&](const Column &c) { return c.name == output.name; });
    const auto wide = common(column->type, own->type);
    if (!wide) {
      error(member.consolidation, {}, tr("%1 and %2 cannot be merged: the column \"%3\" is %4 and %5").arg(carrier.plan.source.display(), member.plan.source.display(), target, column->type.native, own->type.native),
            tr("Bring both to one type with change-data-type"));
      return;
    }
    if (physicalFor(*wide) != physicalFor(column->type) || physicalFor(*wide) != physicalFor(own->type)) carrier.plan.columns[at].retyped = output.retyped = true;
    column->type = carrier.plan.columns[at].type = output.type = *wide;
    column->nullable = column->nullable || own->nullable;
    ordered[at] = output;
    given[at] = true;
  }
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    if (given[i]) continue;
    ordered[i].name = carrier.plan.columns[i].name;
    ordered[i].type = carrier.plan.columns[i].type;
    ordered[i].expression = QStringLiteral("NULL");
    ordered[i].expressionRule = member.consolidation->idText;
    for (Column &c : carrier.shape.columns) {
      if (c.name != ordered[i].name || c.nullable) continue;
      const QStringList key = carrier.shape.keyColumns();
      if (key.contains(c.name)) error(member.consolidation, {}, tr("%1 cannot be merged into %2: it has no column \"%3\", which belongs to the key").arg(member.plan.source.display(), carrier.plan.source.display(), c.name));
      c.nullable = true;
    }
  }
  member.plan.columns = std::move(ordered);
  member.plan.shape = carrier.plan.shape;
  member.dropped = true;
}

void PlanBuilder::repairForeignKeys() {
  for (Draft &draft : m_drafts) {
    if (draft.dropped) continue;
    std::erase_if(draft.shape.foreignKeys, [&](ForeignKey &f) {
      const auto it = m_draftOf.constFind(f.referenced);
      const auto lose = [&](const QString &why) {
        warning(nullptr, tr("%1 loses the foreign key %2: %3").arg(draft.plan.source.display(), f.name, why));
        return true;
      };
      if (it == m_draftOf.constEnd()) return lose(tr("%1 is not selected").arg(f.referenced.display()));
      const Draft &parent = m_drafts[*it];
      const Draft &carrier = parent.dropped ? m_drafts[m_draftOf[parent.plan.shape]] : parent;
      for (const QString &c : f.referencedColumns)
        if (!carrier.shape.column(c)) return lose(tr("a rule removes %1.%2").arg(f.referenced.display(), c));
      f.referenced = carrier.plan.shape;
      if (!carrier.consolidation || !carrier.consolidation->consolidation->extendKey) return false;
      if (!draft.consolidation || carrier.consolidation->consolidation->discriminator != draft.consolidation->consolidation->discriminator)
        return lose(tr("the key of %1 is extended by a discriminator that this table does not have").arg(f.referenced.display()));
      f.columns << draft.plan.discriminator;
      f.referencedColumns << carrier.plan.discriminator;
      return false;
    });
  }
}

void PlanBuilder::settings() {
  for (Draft &draft : m_drafts) {
    TablePlan &plan = draft.plan;
    for (const Rule *rule : m_settings.matching(plan.source.schema, plan.source.name)) {
      used(*rule, plan.source.display());
      if (!rule->lobMode.isEmpty() && plan.lobMode.isEmpty()) { plan.lobMode = rule->lobMode; plan.lobBulkKilobytes = rule->lobBulkKilobytes; }
      if (plan.prepare.isEmpty()) plan.prepare = rule->prepare;
      if (plan.applyMode.isEmpty()) plan.applyMode = rule->applyMode;
      if (plan.rowErrors.isEmpty()) plan.rowErrors = rule->rowErrors;
      for (const auto &[schema, table] : rule->loadAfter) {
        const ObjectName before{schema == QLatin1String("main") && plan.source.schema.isEmpty() ? QString() : schema, table};
        if (m_draftOf.contains(before)) plan.loadAfter.push_back(before);
        else error(rule, {}, tr("load-after: %1 is not among the selected tables").arg(before.display()));
      }
      if (!rule->parallelType.isEmpty() && plan.parallel.kind == ParallelLoad::Kind::Automatic) segments(draft, *rule);
    }
  }
}

/// Ranges as source predicates. `c1 < a OR (c1 = a AND c2 < b)` is below a bound; a NULL goes into a segment of its own,
/// and into no other.
void PlanBuilder::segments(Draft &draft, const Rule &rule) {
  ParallelLoad &load = draft.plan.parallel;
  load.columns = rule.parallelColumns;
  load.partitions = rule.partitions;
  load.subpartitions = rule.subpartitions;
  load.segmentNames = rule.segmentNames;
  load.boundaries = rule.boundaries;
  load.kind = rule.parallelType == QLatin1String("none") ? ParallelLoad::Kind::None : rule.parallelType == QLatin1String("partitions-list") ? ParallelLoad::Kind::PartitionsList
              : rule.parallelType == QLatin1String("ranges") ? ParallelLoad::Kind::Ranges : ParallelLoad::Kind::PartitionsAuto;
  if (load.kind == ParallelLoad::Kind::None) { draft.plan.segments.emplace_back(); return; }
  if (load.kind != ParallelLoad::Kind::Ranges) return;
  const Table *table = sourceTable(draft.plan.source);
  QStringList names, notNull, isNull;
  for (const QString &name : load.columns) {
    const Column *column = table ? table->column(name) : nullptr;
    if (!column) { error(&rule, {}, tr("parallel-load: %1 has no column \"%2\"").arg(draft.plan.source.display(), name)); return; }
    const TypeKind kind = column->type.kind;
    if (kind == TypeKind::Float32 || kind == TypeKind::Float64 || column->type.isBinary() || kind == TypeKind::Text) {
      error(&rule, {}, tr("parallel-load: %1.%2 is %3, which cannot be a boundary column").arg(draft.plan.source.display(), name, column->type.native), tr("Use an integer, decimal, date or short text column"));
      return;
    }
    names << sql::quoteIdentifier(m_options.dialect, name);
    if (column->nullable) { notNull << names.last() + QStringLiteral(" IS NOT NULL"); isNull << names.last() + QStringLiteral(" IS NULL"); }
  }
  const auto below = [&](const QStringList &bound) {
    QStringList alternatives;
    for (qsizetype i = 0; i < bound.size(); ++i) {
      QStringList parts;
      for (qsizetype k = 0; k < i; ++k) parts << names[k] + QStringLiteral(" = ") + sql::quoteLiteral(m_options.dialect, bound[k]);
      parts << names[i] + QStringLiteral(" < ") + sql::quoteLiteral(m_options.dialect, bound[i]);
      alternatives << QLatin1Char('(') + parts.join(QStringLiteral(" AND ")) + QLatin1Char(')');
    }
    return QLatin1Char('(') + alternatives.join(QStringLiteral(" OR ")) + QLatin1Char(')');
  };
  for (std::size_t i = 0; i <= load.boundaries.size(); ++i) {
    QStringList parts = notNull;
    if (i > 0) parts << QStringLiteral("NOT ") + below(load.boundaries[i - 1]);
    if (i < load.boundaries.size()) parts << below(load.boundaries[i]);
    draft.plan.segments.emplace_back(parts.join(QStringLiteral(" AND ")));
  }
  if (!isNull.isEmpty()) draft.plan.segments.emplace_back(QLatin1Char('(') + isNull.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
}

void PlanBuilder::assemble() {
  m_plan.catalog = m_source;
  m_plan.catalog.tables.clear();
  for (Draft &draft : m_drafts) {
    if (!draft.columnNames.isEmpty()) {
      if (!draft.dropped) m_plan.names.columns[draft.shape.name].insert(draft.columnNames);
      if (draft.dropped || draft.plan.source != draft.shape.name) m_plan.names.columns[draft.plan.source].insert(draft.columnNames);
    }
    if (!draft.dropped) m_plan.catalog.tables.push_back(std::move(draft.shape));
  }
  assembleObjects();
  orderTables();
}

/// Views, code and the rest of the schemas that something is selected from.
void PlanBuilder::assembleObjects() {
  QSet<QString> schemas;
  QSet<ObjectName> dropped, asTables;
  for (const Draft &d : m_drafts) {
    schemas.insert(d.plan.source.schema);
    if (d.dropped) dropped.insert(d.plan.source);
    if (d.plan.fromView) asTables.insert(d.plan.source);
  }
  Catalog &c = m_plan.catalog;
  const auto elsewhere = [&](const ObjectName &n) { return !n.schema.isEmpty() && !schemas.contains(n.schema); };
  std::erase_if(c.views, [&](const View &v) { return elsewhere(v.name) || asTables.contains(v.name); });
  std::erase_if(c.routines, [&](const Routine &r) { return elsewhere(r.name); });
  std::erase_if(c.events, [&](const Event &e) { return elsewhere(e.name); });
  std::erase_if(c.sequences, [&](const Sequence &s) { return elsewhere(s.name); });
  std::erase_if(c.triggers, [&](const Trigger &t) {
    if (m_draftOf.contains(t.table) && !dropped.contains(t.table) && !m_drafts[m_draftOf[t.table]].consolidation) return false;
    if (m_draftOf.contains(t.table)) warning(nullptr, tr("The trigger %1 of %2 is left out: its table is merged with others").arg(t.name, t.table.display()));
    return !c.view(t.table);
  });
  std::erase_if(c.schemas, [&](const Schema &s) { return !schemas.contains(s.name); });
  for (const View &v : c.views) { // a table rule with a wildcard names views too
    const Metadata metadata{{"AR_M_SOURCE_SCHEMA", v.name.schema.toStdString()}, {"AR_M_SOURCE_TABLE_NAME", v.name.name.toStdString()}};
    std::vector<const Rule *> rules;
    for (const Rule *rule : m_tables.matching(v.name.schema, v.name.name))
      if (!rule->consolidation) rules.push_back(rule);
    const Rule *winner = nullptr;
    const QString name = nameAfter(rules, v.name.name, metadata, v.name.display(), &winner);
    if (winner) m_plan.names.tables.insert(v.name, {m_schemaTarget.value(v.name.schema, v.name.schema), name});
  }
}

void PlanBuilder::orderTables() {
  std::vector<std::size_t> byDependency;
  QSet<std::size_t> placed;
  for (const std::size_t i : dependencyOrder(m_plan.catalog)) {
    const std::size_t draft = m_draftOf[m_plan.catalog.tables[i].name];
    byDependency.push_back(draft);
    placed.insert(draft);
  }
  for (std::size_t i = 0; i < m_drafts.size(); ++i)
    if (!placed.contains(i)) byDependency.push_back(i); // consolidated members
  std::stable_sort(byDependency.begin(), byDependency.end(), [&](std::size_t a, std::size_t b) { return m_drafts[a].plan.loadOrder > m_drafts[b].plan.loadOrder; });
  std::vector<char> state(m_drafts.size(), 0); // 0 new, 1 open, 2 done
  std::vector<std::pair<std::size_t, std::size_t>> stack;
  for (const std::size_t root : byDependency) {
    if (state[root] != 0) continue;
    stack.assign({{root, 0}});
    state[root] = 1;
    while (!stack.empty()) {
      const std::size_t draft = stack.back().first;
      const auto &after = m_drafts[draft].plan.loadAfter;
      if (stack.back().second < after.size()) {
        const std::size_t before = m_draftOf[after[stack.back().second++]];
        if (state[before] == 1) error(nullptr, {}, tr("load-after goes in a circle: %1 and %2 wait for each other").arg(m_drafts[draft].plan.source.display(), m_drafts[before].plan.source.display()));
        else if (state[before] == 0) { state[before] = 1; stack.emplace_back(before, 0); }
      } else {
        state[draft] = 2;
        m_plan.m_bySource.insert(m_drafts[draft].plan.source, m_plan.tables.size());
        m_plan.tables.push_back(std::move(m_drafts[draft].plan));
        stack.pop_back();
      }
    }
  }
}

} // namespace portolan::mapping
