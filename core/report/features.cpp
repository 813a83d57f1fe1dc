// SPDX-License-Identifier: GPL-3.0-or-later
// What of the source's own abilities a schema uses: it tells where a move needs thought beyond single findings.
#include "core/report/features.h"

#include <QCoreApplication>

namespace portolan::report {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Report", text); }

class Features {
public:
  void add(const QString &name, const QString &example) {
    for (Feature &f : m_features)
      if (f.name == name) {
        ++f.count;
        return;
      }
    m_features.push_back({name, 1, example});
  }
  [[nodiscard]] std::vector<Feature> take() { return std::move(m_features); }

private:
  std::vector<Feature> m_features;
};

void ofColumn(Features &features, const Table &t, const Column &c) {
  const QString place = t.name.display() + QLatin1Char('.') + c.name;
  if (c.isGenerated()) features.add(tr("generated columns"), place);
  if (c.invisible) features.add(tr("invisible columns"), place);
  if (!c.onUpdate.isEmpty()) features.add(tr("columns set on update"), place);
  if (c.identity.kind != IdentityKind::None) features.add(tr("numbered columns"), place);
  switch (c.type.kind) {
  case TypeKind::Json: case TypeKind::Jsonb: features.add(tr("JSON columns"), place); break;
  case TypeKind::Geometry: features.add(tr("spatial columns"), place); break;
  case TypeKind::Enum: features.add(tr("ENUM columns"), place); break;
  case TypeKind::Set: features.add(tr("SET columns"), place); break;
  case TypeKind::Array: features.add(tr("array columns"), place); break;
  case TypeKind::Range: case TypeKind::MultiRange: features.add(tr("range columns"), place); break;
  case TypeKind::TsVector: features.add(tr("full-text columns"), place); break;
  case TypeKind::Composite: case TypeKind::Domain: features.add(tr("columns of user-defined types"), place); break;
  default: break;
  }
  if (c.type.isUnsigned) features.add(tr("unsigned numbers"), place);
}

void ofTable(Features &features, const Table &t) {
  const QString place = t.name.display();
  if (t.partitioning.kind != PartitionKind::None) features.add(tr("partitioned tables"), place);
  if (t.systemVersioned) features.add(tr("system-versioned tables"), place);
  if (!t.inherits.empty()) features.add(tr("table inheritance"), place);
  if (t.foreignTable) features.add(tr("foreign tables"), place);
  if (t.unlogged) features.add(tr("unlogged tables"), place);
  if (t.withoutRowId) features.add(tr("WITHOUT ROWID tables"), place);
  if (t.strict) features.add(tr("STRICT tables"), place);
  if (t.keyColumns().isEmpty()) features.add(tr("tables without a key"), place);
  if (!t.storageEngine.isEmpty()) features.add(tr("storage engine %1").arg(t.storageEngine), place);
  for (const Index &i : t.indexes) {
    if (i.kind == IndexKind::FullText) features.add(tr("full-text indexes"), place + QLatin1Char('.') + i.name);
    if (i.kind == IndexKind::Spatial || i.kind == IndexKind::Gist) features.add(tr("spatial or GiST indexes"), place + QLatin1Char('.') + i.name);
    if (i.kind == IndexKind::Gin) features.add(tr("GIN indexes"), place + QLatin1Char('.') + i.name);
    if (!i.predicate.isEmpty()) features.add(tr("partial indexes"), place + QLatin1Char('.') + i.name);
    for (const IndexPart &p : i.parts) {
      if (!p.expression.isEmpty()) features.add(tr("indexes over expressions"), place + QLatin1Char('.') + i.name);
      if (p.prefixLength > 0) features.add(tr("indexes over the beginning of a text"), place + QLatin1Char('.') + i.name);
    }
  }
  for (const ForeignKey &k : t.foreignKeys)
    if (k.onDelete == ReferentialAction::Cascade || k.onUpdate == ReferentialAction::Cascade) features.add(tr("cascading foreign keys"), place + QLatin1Char('.') + k.name);
  if (!t.otherConstraints.isEmpty()) features.add(tr("exclusion constraints"), place);
  for (const Column &c : t.columns) ofColumn(features, t, c);
}

} // namespace

std::vector<Feature> featuresInUse(const Catalog &catalog) {
  Features features;
  for (const Table &t : catalog.tables) ofTable(features, t);
  for (const View &v : catalog.views) {
    features.add(v.materialized ? tr("materialised views") : tr("views"), v.name.display());
    if (!v.checkOption.isEmpty() && v.checkOption != QLatin1String("NONE")) features.add(tr("views with CHECK OPTION"), v.name.display());
  }
  for (const Routine &r : catalog.routines) {
    features.add(r.kind == RoutineKind::Procedure ? tr("procedures") : tr("functions"), r.name.display());
    if (r.securityDefiner) features.add(tr("routines with the rights of their owner"), r.name.display());
    if (!r.language.isEmpty() && r.language.compare(QLatin1String("sql"), Qt::CaseInsensitive) != 0) features.add(tr("routines in %1").arg(r.language), r.name.display());
  }
  for (const Trigger &t : catalog.triggers) features.add(tr("triggers"), t.name);
  for (const Event &e : catalog.events) features.add(tr("scheduled events"), e.name.display());
  for (const Sequence &s : catalog.sequences)
    if (s.ownedByTable.name.isEmpty()) features.add(tr("sequences"), s.name.display());
  for (const Extension &e : catalog.extensions) features.add(tr("extension %1").arg(e.name), e.version);
  for (const Grant &g : catalog.grants) features.add(tr("grants"), g.grantee);
  return features.take();
}

QStringList notScanned(const Catalog &catalog) {
  QStringList out = catalog.warnings;
  const auto unread = [&](const QString &kind, const ObjectName &name) { out << tr("The %1 %2: its text could not be read; the user may lack the right to see it").arg(kind, name.display()); };
  for (const View &v : catalog.views) if (v.definition.isEmpty()) unread(QStringLiteral("view"), v.name);
  for (const Routine &r : catalog.routines) if (r.definition.isEmpty()) unread(QStringLiteral("routine"), r.name);
  for (const Trigger &t : catalog.triggers) if (t.definition.isEmpty()) unread(QStringLiteral("trigger"), {t.table.schema, t.name});
  for (const Event &e : catalog.events) if (e.definition.isEmpty()) unread(QStringLiteral("event"), e.name);
  return out;
}

} // namespace portolan::report
