// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a definition after CREATE TABLE, and objects beside tables.
#include "core/convert/reader/ddl_reader.h"
#include "core/convert/reader/type_reader.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::Slot;

namespace {

bool same(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

Column *findColumn(Table &table, const QString &name) {
  for (Column &column : table.columns)
    if (same(column.name, name)) return &column;
  return nullptr;
}

void renameIn(QStringList &names, const QString &from, const QString &to) {
  for (QString &name : names)
    if (same(name, from)) name = to;
}

void renameColumn(Table &table, const QString &from, const QString &to) {
  if (Column *column = findColumn(table, from)) column->name = to;
  const auto inParts = [&](std::vector<IndexPart> &parts) {
    for (IndexPart &part : parts)
      if (same(part.column, from)) part.column = to;
  };
  if (table.primaryKey) inParts(table.primaryKey->parts);
  for (Index &index : table.indexes) inParts(index.parts);
  for (ForeignKey &key : table.foreignKeys) renameIn(key.columns, from, to);
}

} // namespace

bool DdlReader::alterTable(const Node &node) {
  const ObjectName target = name(node);
  if (!adopt(target)) return false;
  bool all = true;
  for (const Node *action : node.all(Slot::Action)) {
    Table *table = find(target);
    if (!table) return false;
    if (!alterAction(*action, *table)) {
      m_unread << text(*action);
      all = false;
    }
  }
  if (Table *table = find(target)) finish(*table);
  return all;
}

bool DdlReader::alterAction(const Node &action, Table &table) {
  const QString kind = action.text.toUpper();
  const QString named = action.textOf(Slot::Name);
  if (kind == QLatin1String("ADD COLUMN") || kind == QLatin1String("MODIFY COLUMN") || kind == QLatin1String("CHANGE COLUMN")) {
    for (const Node *item : action.all(Slot::Item)) {
      if (item->kind != NodeKind::ColumnDef) {
        if (item->kind == NodeKind::Constraint) constraint(*item, table, {});
        else indexDefinition(*item, table);
        continue;
      }
      const QString old = kind == QLatin1String("CHANGE COLUMN") ? named : item->text;
      if (kind == QLatin1String("CHANGE COLUMN")) renameColumn(table, old, item->text);
      Column column;
      columnDefinition(*item, table, column);
      if (Column *existing = findColumn(table, item->text); existing && kind != QLatin1String("ADD COLUMN")) {
        column.position = existing->position;
        *existing = column;
        continue;
      }
      auto at = table.columns.end();
      if (action.textOf(Slot::Position).toUpper() == QLatin1String("FIRST")) at = table.columns.begin();
      else if (const Node *after = action.child(Slot::After))
        for (auto it = table.columns.begin(); it != table.columns.end(); ++it)
          if (same(it->name, after->text)) at = it + 1;
      table.columns.insert(at, column);
    }
    return true;
  }
  if (kind == QLatin1String("ADD CONSTRAINT") || kind == QLatin1String("ADD INDEX")) {
    for (const Node *item : action.all(Slot::Item)) {
      if (item->kind == NodeKind::Constraint) constraint(*item, table, {});
      else if (item->kind == NodeKind::IndexDef) indexDefinition(*item, table);
    }
    return true;
  }
  if (kind == QLatin1String("DROP COLUMN")) {
    std::erase_if(table.columns, [&](const Column &c) { return same(c.name, named); });
    for (Index &index : table.indexes) std::erase_if(index.parts, [&](const IndexPart &part) { return same(part.column, named); });
    std::erase_if(table.indexes, [](const Index &i) { return i.parts.empty(); });
    const QRegularExpression word(QStringLiteral("(?<![\\w'])[`\"]?%1[`\"]?(?![\\w'])").arg(QRegularExpression::escape(named)), QRegularExpression::CaseInsensitiveOption);
    std::erase_if(table.checks, [&](const Check &c) { return word.match(c.expression).hasMatch(); });
    return true;
  }
  if (kind == QLatin1String("DROP INDEX") || kind == QLatin1String("DROP CONSTRAINT") || kind == QLatin1String("DROP FOREIGN KEY") || kind == QLatin1String("DROP CHECK")) {
    std::erase_if(table.indexes, [&](const Index &i) { return kind != QLatin1String("DROP FOREIGN KEY") && same(i.name, named); });
    std::erase_if(table.foreignKeys, [&](const ForeignKey &k) { return same(k.name, named); });
    std::erase_if(table.checks, [&](const Check &c) { return same(c.name, named); });
    return true;
  }
  if (kind == QLatin1String("DROP PRIMARY KEY")) {
    table.primaryKey.reset();
    return true;
  }
  if (kind == QLatin1String("RENAME TO")) {
    const Node *to = action.child(Slot::NewName);
    if (!to) return false;
    const ObjectName old = table.name;
    table.name = name(*to);
    for (ObjectName &made : m_made)
      if (made == old) made = table.name;
    return true;
  }
  if (kind == QLatin1String("RENAME COLUMN")) {
    renameColumn(table, named, action.textOf(Slot::NewName));
    return true;
  }
  if (kind == QLatin1String("RENAME INDEX")) {
    for (Index &index : table.indexes)
      if (same(index.name, named)) index.name = action.textOf(Slot::NewName);
    return true;
  }
  if (kind.startsWith(QLatin1String("ALTER COLUMN"))) {
    Column *column = findColumn(table, named);
    if (!column) return false;
    if (kind.endsWith(QLatin1String("SET DEFAULT")) && action.child(Slot::Value)) column->defaultValue = defaultValue(*action.child(Slot::Value), column->type);
    else if (kind.endsWith(QLatin1String("DROP DEFAULT"))) column->defaultValue = {};
    else if (kind.endsWith(QLatin1String("SET NOT NULL"))) column->nullable = false;
    else if (kind.endsWith(QLatin1String("DROP NOT NULL"))) column->nullable = true;
    else if (kind.endsWith(QLatin1String("TYPE")) && action.child(Slot::Type)) column->type = readType(*action.child(Slot::Type), m_dialect);
    else if (kind.endsWith(QLatin1String("ADD GENERATED"))) {
      column->identity.kind = action.has(Flag::Always) ? IdentityKind::Always : IdentityKind::ByDefault;
      for (const Node *o : action.all(Slot::Option)) {
        if (o->text.startsWith(QLatin1String("START"))) column->identity.start = o->textOf(Slot::Value).toLongLong();
        else if (o->text.startsWith(QLatin1String("INCREMENT"))) column->identity.increment = o->textOf(Slot::Value).toLongLong();
      }
    } else return kind.contains(QLatin1String("STATISTICS")) || kind.contains(QLatin1String("STORAGE"));
    return true;
  }
  if (kind == QLatin1String("OPTION")) {
    for (const Node *option : action.all(Slot::Option)) tableOption(*option, table);
    return true;
  }
  if (kind == QLatin1String("CONVERT TO CHARACTER SET")) return true;
  return kind == QLatin1String("OWNER TO") || kind == QLatin1String("ENABLE KEYS") || kind == QLatin1String("DISABLE KEYS") || kind == QLatin1String("ORDER BY");
}

bool DdlReader::createIndex(const Node &node) {
  const Node *on = node.child(Slot::Table);
  if (!on || !adopt(name(*on))) return false;
  Table *table = find(name(*on));
  Index index;
  index.name = node.text;
  index.unique = node.has(Flag::Unique);
  index.nullsNotDistinct = node.has(Flag::NullsNotDistinct);
  const QString kind = node.textOf(Slot::Kind).toUpper();
  index.method = node.textOf(Slot::Using).toLower();
  if (kind == QLatin1String("FULLTEXT")) index.kind = IndexKind::FullText;
  else if (kind == QLatin1String("SPATIAL")) index.kind = IndexKind::Spatial;
  else if (m_dialect == sql::Dialect::Postgres) {
    static const QHash<QString, IndexKind> kinds{{QStringLiteral("gin"), IndexKind::Gin}, {QStringLiteral("gist"), IndexKind::Gist}, {QStringLiteral("spgist"), IndexKind::SpGist}, {QStringLiteral("brin"), IndexKind::Brin}, {QStringLiteral("hash"), IndexKind::Hash}};
    index.kind = kinds.value(index.method, IndexKind::BTree);
  }
  for (const Node *part : node.all(Slot::Item)) index.parts.push_back(indexPart(*part));
  for (const Node *column : node.all(Slot::Include)) index.include << column->text;
  if (const Node *where = node.child(Slot::Where)) index.predicate = text(*where);
  if (index.name.isEmpty() && !index.parts.empty()) index.name = QStringLiteral("%1_%2_idx").arg(table->name.name, index.parts.front().column);
  for (const Node *o : node.all(Slot::Option))
    if (o->textIs(QLatin1String("COMMENT"))) index.comment = o->textOf(Slot::Value);
  table->indexes.push_back(index);
  finish(*table);
  return true;
}

bool DdlReader::createSequence(const Node &node) {
  Sequence sequence;
  sequence.name = name(node);
  sequence.type.kind = TypeKind::Int64;
  bool started = false;
  for (const Node *option : node.all(Slot::Option)) {
    const QString key = option->text.toUpper();
    const QString value = option->child(Slot::Value) ? text(*option->child(Slot::Value)) : QString();
    if (key.startsWith(QLatin1String("START"))) sequence.start = value.toLongLong(), started = true;
    else if (key.startsWith(QLatin1String("INCREMENT"))) sequence.increment = value.toLongLong();
    else if (key.startsWith(QLatin1String("MINVALUE")) && !value.isEmpty()) sequence.minimum = value.toLongLong();
    else if (key.startsWith(QLatin1String("MAXVALUE")) && !value.isEmpty()) sequence.maximum = value.toLongLong();
    else if (key.startsWith(QLatin1String("CACHE"))) sequence.cache = value.toLongLong();
    else if (key == QLatin1String("CYCLE")) sequence.cycle = true;
  }
  if (sequence.increment < 0) {
    if (sequence.maximum == INT64_MAX) sequence.maximum = -1;
    if (sequence.minimum == 1) sequence.minimum = INT64_MIN;
    if (!started) sequence.start = sequence.maximum;
  } else if (!started) sequence.start = sequence.minimum;
  m_made.push_back(sequence.name);
  m_catalog.sequences.push_back(sequence);
  return true;
}

bool DdlReader::createType(const Node &node) {
  if (node.kind != NodeKind::CreateType || node.textOf(Slot::Kind).toUpper() != QLatin1String("ENUM")) return false;
  EnumType type;
  type.name = name(node);
  for (const Node *label : node.all(Slot::Item)) type.labels << label->text;
  m_catalog.enums.push_back(type);
  return true;
}

bool DdlReader::comment(const Node &node) {
  const Node *target = node.child(Slot::Name);
  if (!target) return false;
  const QString value = node.textOf(Slot::Value);
  if (node.textIs(QLatin1String("TABLE"))) {
    if (Table *table = find(name(*target))) {
      table->comment = value;
      return true;
    }
  } else if (node.textIs(QLatin1String("COLUMN"))) {
    const Node *owner = target->child(Slot::Qualifier);
    if (!owner) return false;
    if (Table *table = find(name(*owner)))
      if (Column *column = findColumn(*table, target->text)) {
        column->comment = value;
        return true;
      }
  }
  return false;
}

bool DdlReader::drop(const Node &node) {
  if (!node.textIs(QLatin1String("TABLE"))) return false;
  bool all = true;
  for (const Node *item : node.all(Slot::Item)) {
    const ObjectName target = name(*item);
    const std::size_t before = m_catalog.tables.size();
    std::erase_if(m_catalog.tables, [&](const Table &t) { return t.name == target; });
    std::erase(m_made, target);
    all = all && before != m_catalog.tables.size();
  }
  return all;
}

Partition DdlReader::partition(const Node &node) {
  Partition part;
  part.name = node.text;
  if (const Node *bound = node.child(Slot::Bound)) {
    part.bound = text(*bound);
    for (const Node *value : bound->all(Slot::Item)) {
      if (value->kind == NodeKind::Row)
        for (const Node *each : value->all(Slot::Item)) part.values << text(*each);
      else part.values << text(*value);
    }
  }
  for (const Node *option : node.all(Slot::Option))
    if (option->textIs(QLatin1String("COMMENT"))) part.comment = option->textOf(Slot::Value);
  for (const Node *sub : node.all(Slot::Partition)) part.subpartitions.push_back(partition(*sub));
  return part;
}

void DdlReader::partitioning(const Node &node, Table &table) {
  Partitioning &p = table.partitioning;
  const QString kind = node.text.toUpper();
  const auto kindOf = [](const QString &k) {
    if (k.startsWith(QLatin1String("RANGE"))) return PartitionKind::Range;
    if (k.startsWith(QLatin1String("LIST"))) return PartitionKind::List;
    if (k.startsWith(QLatin1String("HASH"))) return PartitionKind::Hash;
    return k.startsWith(QLatin1String("KEY")) ? PartitionKind::Key : PartitionKind::None;
  };
  p.kind = kindOf(kind);
  if (p.kind == PartitionKind::None) {
    m_unread << text(node);
    return;
  }
  p.columnsForm = kind.endsWith(QLatin1String("COLUMNS"));
  p.linear = node.has(Flag::Linear);
  QStringList columns, expressions;
  for (const Node *item : node.all(Slot::Item)) {
    const Node *value = item->kind == NodeKind::IndexPart ? item->child(Slot::Value) : item;
    if (value && (value->kind == NodeKind::ColumnRef || value->kind == NodeKind::Name)) columns << value->text;
    expressions << text(*item);
  }
  if (columns.size() == expressions.size()) p.columns = columns;
  else p.expression = expressions.join(QLatin1String(", "));
  if (const Node *count = node.child(Slot::Count)) p.count = count->text.toInt();
  for (const Node *part : node.all(Slot::Partition)) p.partitions.push_back(partition(*part));
  if (const Node *sub = node.child(Slot::SubpartitionBy)) {
    p.subKind = kindOf(sub->text.toUpper());
    QStringList subs;
    for (const Node *item : sub->all(Slot::Item)) subs << text(*item);
    p.subExpression = subs.join(QLatin1String(", "));
    if (const Node *count = sub->child(Slot::Count)) p.subCount = count->text.toInt();
  }
}

} // namespace portolan::convert
