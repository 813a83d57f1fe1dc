// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schema/live_compare.h"

#include <QCoreApplication>
#include <QHash>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("portolan::ui", text); }
using Kind = LiveDifference::Kind;
using convert::Stage;

/// The statements of one stage that belong to an object, as one text.
QString statementsFor(const convert::ConvertedCatalog &converted, Stage stage, const ObjectName &object) {
  QStringList out;
  for (const convert::TargetStatement &s : converted.statements)
    if (s.stage == stage && s.object == object) out << s.sql.text() + u';';
  return out.join(u'\n');
}

/// Types are compared by meaning: "varchar(10)" and "character varying(10)" are one.
bool sameType(const DataType &a, const DataType &b) {
  if (a.native.compare(b.native, Qt::CaseInsensitive) == 0) return true;
  if (a.kind != b.kind) return false;
  return a.length == b.length && a.precision == b.precision && (a.precision < 0 || a.scale == b.scale) && a.dimensions == b.dimensions;
}

const Table *find(const Catalog &live, const ObjectName &name) {
  if (const Table *t = live.table(name)) return t;
  for (const Table &t : live.tables)
    if (t.name.name.compare(name.name, Qt::CaseInsensitive) == 0 && (name.schema.isEmpty() || t.name.schema.isEmpty() || t.name.schema.compare(name.schema, Qt::CaseInsensitive) == 0)) return &t;
  return nullptr;
}

QStringList partNames(const Index &index) {
  QStringList out;
  for (const IndexPart &p : index.parts) out << (p.column.isEmpty() ? p.expression : p.column).toLower();
  return out;
}

void compareColumns(const Table &wanted, const Table &live, sql::Dialect dialect, std::vector<LiveDifference> &out) {
  const QString table = sql::quoteName(dialect, wanted.name);
  for (const Column &c : wanted.columns) {
    const Column *there = live.column(c.name);
    if (!there) {
      const QString sql = u"ALTER TABLE %1 ADD COLUMN %2 %3;"_s.arg(table, sql::quoteIdentifier(dialect, c.name), c.type.native);
      out.push_back({Kind::Missing, u"column"_s, wanted.name, tr("Column %1 %2 is missing").arg(c.name, c.type.native), sql});
      continue;
    }
    if (!sameType(c.type, there->type))
      out.push_back({Kind::Differs, u"column"_s, wanted.name, tr("Column %1 is %2, the conversion makes %3").arg(c.name, there->type.native, c.type.native),
                     dialect == sql::Dialect::Postgres ? u"ALTER TABLE %1 ALTER COLUMN %2 TYPE %3;"_s.arg(table, sql::quoteIdentifier(dialect, c.name), c.type.native) : QString()});
    if (c.nullable != there->nullable && !wanted.keyColumns().contains(c.name))
      out.push_back({Kind::Differs, u"column"_s, wanted.name, there->nullable ? tr("Column %1 may be NULL, the conversion forbids it").arg(c.name) : tr("Column %1 may not be NULL, the conversion allows it").arg(c.name),
                     dialect == sql::Dialect::Postgres ? u"ALTER TABLE %1 ALTER COLUMN %2 %3 NOT NULL;"_s.arg(table, sql::quoteIdentifier(dialect, c.name), there->nullable ? u"SET"_s : u"DROP"_s) : QString()});
  }
  for (const Column &c : live.columns)
    if (!wanted.column(c.name)) out.push_back({Kind::Extra, u"column"_s, wanted.name, tr("Column %1 %2 is only on the target").arg(c.name, c.type.native), {}});
}

void compareKeys(const convert::ConvertedCatalog &converted, const Table &wanted, const Table &live, std::vector<LiveDifference> &out) {
  for (const Index &i : wanted.indexes) {
    const bool there = std::ranges::any_of(live.indexes, [&](const Index &l) { return partNames(l) == partNames(i) && l.unique == i.unique; }) || (live.primaryKey && partNames(*live.primaryKey) == partNames(i));
    if (there) continue;
    QString sql;
    for (const convert::TargetStatement &s : converted.statements)
      if (s.stage == Stage::Index && s.table == wanted.name && s.object.name == i.name) sql += s.sql.text() + u";\n"_s;
    out.push_back({Kind::Missing, u"index"_s, wanted.name, tr("Index on (%1) is missing").arg(partNames(i).join(u", "_s)), sql.trimmed()});
  }
  for (const ForeignKey &k : wanted.foreignKeys) {
    const bool there = std::ranges::any_of(live.foreignKeys, [&](const ForeignKey &l) { return l.columns == k.columns && l.referenced.name.compare(k.referenced.name, Qt::CaseInsensitive) == 0; });
    if (there) continue;
    QString sql;
    for (const convert::TargetStatement &s : converted.statements)
      if (s.stage == Stage::ForeignKey && s.table == wanted.name && (s.object.name == k.name || s.sql.text().contains(k.name))) sql += s.sql.text() + u";\n"_s;
    out.push_back({Kind::Missing, u"foreign key"_s, wanted.name, tr("Foreign key to %1 is missing").arg(k.referenced.display()), sql.trimmed()});
  }
}

} // namespace

std::vector<LiveDifference> compareWithLive(const convert::ConvertedCatalog &converted, const Catalog &live, sql::Dialect dialect) {
  std::vector<LiveDifference> out;
  for (const Table &wanted : converted.target.tables) {
    const Table *there = find(live, wanted.name);
    if (!there) {
      out.push_back({Kind::Missing, u"table"_s, wanted.name, tr("Table is missing"), statementsFor(converted, Stage::Table, wanted.name)});
      continue;
    }
    compareColumns(wanted, *there, dialect, out);
    compareKeys(converted, wanted, *there, out);
  }
  QSet<ObjectName> wantedTables;
  QSet<QString> schemas;
  for (const Table &t : converted.target.tables) {
    wantedTables.insert(t.name);
    schemas.insert(t.name.schema);
  }
  for (const Table &t : live.tables)
    if (schemas.contains(t.name.schema) && !wantedTables.contains(t.name)) out.push_back({Kind::Extra, u"table"_s, t.name, tr("Table is only on the target"), {}});
  const auto has = [](const auto &list, const ObjectName &name) {
    return std::ranges::any_of(list, [&](const auto &o) { return o.name.name.compare(name.name, Qt::CaseInsensitive) == 0 && (o.name.schema == name.schema || name.schema.isEmpty() || o.name.schema.isEmpty()); });
  };
  for (const convert::TargetStatement &s : converted.statements) {
    if (s.stage == Stage::View && !has(live.views, s.object)) out.push_back({Kind::Missing, u"view"_s, s.object, tr("View is missing"), s.sql.text() + u';'});
    if (s.stage == Stage::Routine && !has(live.routines, s.object)) out.push_back({Kind::Missing, s.objectKind, s.object, tr("Routine is missing"), s.sql.text() + u';'});
  }
  return out;
}

} // namespace portolan::ui
