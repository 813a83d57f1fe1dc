// SPDX-License-Identifier: GPL-3.0-or-later
// Identities, indexes, constraints and partitions: what hangs on a table.
#include "core/engines/postgres/pg_introspect.h"

namespace portolan::pg {

namespace {

Oid oidAt(const PGresult *r, int row, int column) { return static_cast<Oid>(fieldInteger(r, row, column)); }

IndexKind indexKind(const QString &method) {
  if (method == QLatin1String("btree")) return IndexKind::BTree;
  if (method == QLatin1String("hash")) return IndexKind::Hash;
  if (method == QLatin1String("gin")) return IndexKind::Gin;
  if (method == QLatin1String("gist")) return IndexKind::Gist;
  if (method == QLatin1String("spgist")) return IndexKind::SpGist;
  if (method == QLatin1String("brin")) return IndexKind::Brin;
  return IndexKind::Other;
}

ReferentialAction actionFrom(std::string_view code) {
  if (code == "r") return ReferentialAction::Restrict;
  if (code == "c") return ReferentialAction::Cascade;
  if (code == "n") return ReferentialAction::SetNull;
  if (code == "d") return ReferentialAction::SetDefault;
  return ReferentialAction::NoAction;
}

/// CHECK ((a > 0)) NOT VALID → a > 0
QString checkExpression(QString text) {
  text = text.trimmed();
  if (text.startsWith(QLatin1String("CHECK ("))) text = text.mid(6);
  if (text.endsWith(QLatin1String(" NOT VALID"))) text.chop(10);
  if (text.endsWith(QLatin1String(" NO INHERIT"))) text.chop(11);
  // One pair of parentheses around the whole is the catalog's, not the author's.
  for (int round = 0; round < 2 && text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')); ++round) {
    int depth = 0;
    bool quoted = false, whole = true;
    for (qsizetype i = 0; i < text.size() && whole; ++i) {
      if (text[i] == QLatin1Char('\'')) quoted = !quoted;
      else if (quoted) continue;
      else if (text[i] == QLatin1Char('(')) ++depth;
      else if (text[i] == QLatin1Char(')') && --depth == 0 && i + 1 < text.size()) whole = false;
    }
    if (!whole) break;
    text = text.mid(1, text.size() - 2).trimmed();
  }
  return text;
}

} // namespace

Result<> readIdentities(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT d.refobjid, d.refobjsubid, n.nspname, k.relname, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle, "
      "CASE WHEN pg_catalog.has_sequence_privilege(k.oid, 'USAGE, SELECT') THEN pg_catalog.pg_sequence_last_value(k.oid) END "
      "FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_class k ON k.oid = d.objid AND k.relkind = 'S' "
      "JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace JOIN pg_catalog.pg_sequence s ON s.seqrelid = k.oid "
      "WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.deptype IN ('a','i') AND d.refobjsubid > 0"));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    const auto at = in.tables.constFind(oidAt(r, i, 0));
    if (at == in.tables.constEnd()) continue;
    Table &table = in.catalog.tables[*at];
    const int position = static_cast<int>(fieldInteger(r, i, 1));
    const auto column = std::find_if(table.columns.begin(), table.columns.end(), [&](const Column &c) { return c.position == position; });
    if (column == table.columns.end()) continue;
    Identity &identity = column->identity;
    if (identity.kind == IdentityKind::None) {
      // Owned by the column, but a serial only if the column also takes its default from it.
      if (!column->defaultValue.text.startsWith(QLatin1String("nextval("))) continue;
      identity.kind = IdentityKind::Serial;
      column->defaultValue = {};
    }
    identity.sequenceSchema = field(r, i, 2);
    identity.sequenceName = field(r, i, 3);
    identity.start = fieldInteger(r, i, 4, 1);
    identity.increment = fieldInteger(r, i, 5, 1);
    identity.minimum = fieldInteger(r, i, 6);
    identity.maximum = fieldInteger(r, i, 7);
    identity.cache = fieldInteger(r, i, 8, 1);
    identity.cycle = fieldIsTrue(r, i, 9);
    table.autoIncrementNext = PQgetisnull(r, i, 10) ? identity.start : fieldInteger(r, i, 10) + identity.increment;
  }
  return {};
}

Result<> readIndexes(Introspection &in) {
  // One row per index column; pg_get_indexdef gives the text of an expression.
  auto result = in.run(QStringLiteral(
      "SELECT i.indrelid, i.indexrelid, ci.relname, i.indisprimary, i.indisunique, am.amname, i.indnkeyatts, u.n, i.indkey[u.n - 1], "
      "CASE WHEN i.indkey[u.n - 1] = 0 THEN pg_catalog.pg_get_indexdef(i.indexrelid, u.n, true) END, i.indoption[u.n - 1], "
      "CASE WHEN NOT oc.opcdefault THEN oc.opcname END, CASE WHEN i.indcollation[u.n - 1] <> coalesce(a.attcollation, 0) THEN co.collname END, "
      "pg_catalog.pg_get_expr(i.indpred, i.indrelid), %1, con.condeferrable, con.condeferred, con.conname, con.contype, "
      "d.description, pg_catalog.pg_get_indexdef(i.indexrelid), inh.inhparent IS NOT NULL, "
      "CASE WHEN i.indcollation[u.n - 1] <> coalesce(a.attcollation, 0) THEN cn.nspname END "
      "FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class ci ON ci.oid = i.indexrelid JOIN pg_catalog.pg_class k ON k.oid = i.indrelid "
      "JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace JOIN pg_catalog.pg_am am ON am.oid = ci.relam "
      "CROSS JOIN LATERAL generate_series(1, i.indnatts) AS u(n) "
      "LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[u.n - 1] AND a.attnum > 0 "
      "LEFT JOIN pg_catalog.pg_opclass oc ON u.n <= i.indnkeyatts AND oc.oid = i.indclass[u.n - 1] "
      "LEFT JOIN pg_catalog.pg_collation co ON u.n <= i.indnkeyatts AND co.oid = i.indcollation[u.n - 1] "
      "LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace AND cn.nspname <> 'pg_catalog' "
      "LEFT JOIN pg_catalog.pg_constraint con ON con.conindid = i.indexrelid AND con.conrelid = i.indrelid AND con.contype IN ('p','u','x') "
      "LEFT JOIN pg_catalog.pg_inherits inh ON inh.inhrelid = i.indexrelid "
      "LEFT JOIN pg_catalog.pg_description d ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = i.indexrelid AND d.objsubid = 0 "
      "WHERE {schemas} AND i.indislive AND k.relkind IN ('r','p','m') ORDER BY i.indrelid, ci.relname, u.n")
                           .arg(in.atLeast(150000) ? QStringLiteral("i.indnullsnotdistinct") : QStringLiteral("false")));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r);) {
    const Oid relation = oidAt(r, i, 0), indexOid = oidAt(r, i, 1);
    Index index;
    index.name = field(r, i, 2);
    index.primary = fieldIsTrue(r, i, 3);
    index.unique = fieldIsTrue(r, i, 4);
    index.method = field(r, i, 5);
    index.kind = indexKind(index.method);
    index.predicate = field(r, i, 13);
    index.nullsNotDistinct = fieldIsTrue(r, i, 14);
    index.deferrable = fieldIsTrue(r, i, 15);
    index.initiallyDeferred = fieldIsTrue(r, i, 16);
    const std::string_view constraint = fieldView(r, i, 18);
    index.constraint = constraint == "p" || constraint == "u";
    const bool exclusion = constraint == "x", inherited = fieldIsTrue(r, i, 21);
    if (index.constraint) index.name = field(r, i, 17);
    index.comment = field(r, i, 19);
    index.definition = field(r, i, 20);
    const int keys = static_cast<int>(fieldInteger(r, i, 6));
    for (; i < PQntuples(r) && oidAt(r, i, 1) == indexOid; ++i) {
      const int number = static_cast<int>(fieldInteger(r, i, 7));
      const int attribute = static_cast<int>(fieldInteger(r, i, 8));
      IndexPart part;
      if (attribute > 0) part.column = in.attributes.value(relation).value(attribute);
      else part.expression = field(r, i, 9);
      if (number > keys) { index.include << part.column; continue; }
      const qint64 option = fieldInteger(r, i, 10);
      part.descending = option & 1;
      if (((option & 2) != 0) != part.descending) part.nullsFirst = (option & 2) != 0; // said only where it is not the default
      part.operatorClass = field(r, i, 11);
      part.collation = field(r, i, 12);
      part.collationSchema = field(r, i, 22);
      index.parts.push_back(std::move(part));
    }
    if (exclusion) continue; // comes with its constraint
    if (const auto at = in.tables.constFind(relation); at != in.tables.constEnd()) {
      Table &table = in.catalog.tables[*at];
      if (index.primary) table.primaryKey = std::move(index);
      else if (!inherited) table.indexes.push_back(std::move(index)); // a partition's copies come with the parent's index
    } else if (const auto view = in.views.constFind(relation); view != in.views.constEnd()) {
      in.catalog.views[*view].indexes.push_back(std::move(index));
    }
  }
  return {};
}

Result<> readConstraints(Introspection &in) {
  auto result = in.run(QStringLiteral(
      "SELECT c.conrelid, c.conname, c.contype, c.conkey::text, c.confrelid, c.confkey::text, c.confdeltype, c.confupdtype, c.confmatchtype, "
      "c.condeferrable, c.condeferred, c.convalidated, CASE WHEN c.contype IN ('c','x') THEN pg_catalog.pg_get_constraintdef(c.oid) END, d.description, "
      "fn.nspname, fk.relname, (SELECT array_agg(fa.attname ORDER BY u.ord)::text[] FROM unnest(c.confkey) WITH ORDINALITY u(num, ord) "
      "JOIN pg_catalog.pg_attribute fa ON fa.attrelid = c.confrelid AND fa.attnum = u.num), c.coninhcount > 0 AND NOT c.conislocal "
      "FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class k ON k.oid = c.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace "
      "LEFT JOIN pg_catalog.pg_class fk ON fk.oid = c.confrelid LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = fk.relnamespace "
      "LEFT JOIN pg_catalog.pg_description d ON d.classoid = 'pg_catalog.pg_constraint'::regclass AND d.objoid = c.oid "
      "WHERE {schemas} AND c.contype IN ('f','c','x') %1 ORDER BY c.conrelid, c.conname")
                           .arg(in.atLeast(110000) ? QStringLiteral("AND c.conparentid = 0") : QString()));
  if (!result) return std::unexpected(result.error());
  const PGresult *r = result->get();
  for (int i = 0; i < PQntuples(r); ++i) {
    const Oid relation = oidAt(r, i, 0);
    const auto at = in.tables.constFind(relation);
    if (at == in.tables.constEnd() || fieldIsTrue(r, i, 17)) continue;
    Table &table = in.catalog.tables[*at];
    const std::string_view kind = fieldView(r, i, 2);
    const QString definition = field(r, i, 12);
    if (kind == "x") {
      table.otherConstraints << QStringLiteral("CONSTRAINT %1 %2").arg(quoteIdentifier(field(r, i, 1)), definition);
      continue;
    }
    if (kind == "c") {
      Check check{field(r, i, 1), checkExpression(definition), field(r, i, 13), true, !fieldIsTrue(r, i, 11), {}};
      table.checks.push_back(std::move(check));
      continue;
    }
    ForeignKey key;
    key.name = field(r, i, 1);
    key.columns = in.columnNames(relation, field(r, i, 3));
    key.referenced = {field(r, i, 14), field(r, i, 15)};
    const Oid other = oidAt(r, i, 4);
    if (in.attributes.contains(other)) key.referencedColumns = in.columnNames(other, field(r, i, 5));
    else // a table outside the scope: its column names came with the key
      for (QString name : field(r, i, 16).mid(1).chopped(1).split(QLatin1Char(','))) key.referencedColumns << name.remove(QLatin1Char('"'));
    key.onDelete = actionFrom(fieldView(r, i, 6));
    key.onUpdate = actionFrom(fieldView(r, i, 7));
    key.matchFull = fieldView(r, i, 8) == "f";
    key.deferrable = fieldIsTrue(r, i, 9);
    key.initiallyDeferred = fieldIsTrue(r, i, 10);
    key.notValid = !fieldIsTrue(r, i, 11);
    key.comment = field(r, i, 13);
    table.foreignKeys.push_back(std::move(key));
  }
  return {};
}

namespace {

/// "FOR VALUES IN ('a', 2)" → a, 2; "FROM (1) TO (10)" → 1, 10; "WITH (modulus 4, remainder 1)" → 4, 1.
QStringList boundValues(const QString &bound) {
  QStringList values;
  QString current;
  bool quoted = false, inside = false;
  for (qsizetype i = 0; i < bound.size(); ++i) {
    const QChar c = bound[i];
    if (quoted) {
      if (c != QLatin1Char('\'')) current += c;
      else if (i + 1 < bound.size() && bound[i + 1] == c) { current += c; ++i; }
      else quoted = false;
    } else if (c == QLatin1Char('\'')) {
      quoted = true;
    } else if (c == QLatin1Char('(') && !inside) {
      inside = true;
    } else if (inside && (c == QLatin1Char(',') || c == QLatin1Char(')'))) {
      QString value = current.trimmed();
      value.remove(QLatin1String("modulus ")).remove(QLatin1String("remainder "));
      values << value;
      current.clear();
      inside = c == QLatin1Char(',');
    } else if (inside) {
      current += c;
    }
  }
  return values;
}

} // namespace

Result<> readPartitions(Introspection &in) {
  auto heads = in.run(QStringLiteral("SELECT p.partrelid, p.partstrat, p.partattrs::text, pg_catalog.pg_get_partkeydef(p.partrelid) "
                                     "FROM pg_catalog.pg_partitioned_table p JOIN pg_catalog.pg_class k ON k.oid = p.partrelid "
                                     "JOIN pg_catalog.pg_namespace n ON n.oid = k.relnamespace WHERE {schemas}"));
  if (!heads) return std::unexpected(heads.error());
  for (int i = 0; i < PQntuples(heads->get()); ++i) {
    const PGresult *r = heads->get();
    const Oid relation = oidAt(r, i, 0);
    const auto at = in.tables.constFind(relation);
    if (at == in.tables.constEnd()) continue;
    Partitioning &p = in.catalog.tables[*at].partitioning;
    const std::string_view kind = fieldView(r, i, 1);
    p.kind = kind == "r" ? PartitionKind::Range : kind == "l" ? PartitionKind::List : PartitionKind::Hash;
    const QString attributes = field(r, i, 2);
    if (attributes.split(QLatin1Char(' ')).contains(QStringLiteral("0"))) {
      const QString definition = field(r, i, 3); // RANGE (date_trunc('month', at))
      p.expression = definition.mid(definition.indexOf(QLatin1Char('(')) + 1).chopped(1);
    } else {
      p.columns = in.columnNames(relation, attributes);
    }
  }
  auto children = in.run(QStringLiteral("SELECT i.inhrelid, i.inhparent, pg_catalog.pg_get_expr(c.relpartbound, c.oid), c.relispartition, pn.nspname, p.relname "
                                        "FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                                        "JOIN pg_catalog.pg_class p ON p.oid = i.inhparent JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace "
                                        "WHERE {schemas} AND c.relkind IN ('r','p','f') ORDER BY i.inhparent, n.nspname, c.relname, i.inhseqno"));
  if (!children) return std::unexpected(children.error());
  for (int i = 0; i < PQntuples(children->get()); ++i) {
    const PGresult *r = children->get();
    const auto child = in.tables.constFind(oidAt(r, i, 0));
    if (child == in.tables.constEnd()) continue;
    const ObjectName parentName{field(r, i, 4), field(r, i, 5)};
    Table &table = in.catalog.tables[*child];
    if (!fieldIsTrue(r, i, 3)) { table.inherits.push_back(parentName); continue; }
    table.partitionOf = parentName;
    if (const auto parent = in.tables.constFind(oidAt(r, i, 1)); parent != in.tables.constEnd()) {
      Partition partition;
      partition.name = table.name.name;
      partition.table = table.name;
      partition.bound = field(r, i, 2);
      partition.values = boundValues(partition.bound);
      partition.comment = table.comment;
      in.catalog.tables[*parent].partitioning.partitions.push_back(std::move(partition));
    }
  }
  return {};
}

} // namespace portolan::pg
