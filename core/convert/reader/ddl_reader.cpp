// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/reader/ddl_reader.h"

#include "core/convert/reader/type_reader.h"
#include "core/sql/printer.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::Slot;

namespace {

ReferentialAction actionOf(const QString &word) {
  const QString upper = word.toUpper();
  if (upper == QLatin1String("CASCADE")) return ReferentialAction::Cascade;
  if (upper == QLatin1String("SET NULL")) return ReferentialAction::SetNull;
  if (upper == QLatin1String("SET DEFAULT")) return ReferentialAction::SetDefault;
  if (upper == QLatin1String("RESTRICT")) return ReferentialAction::Restrict;
  return ReferentialAction::NoAction;
}

bool same(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

} // namespace

DdlReader::DdlReader(sql::Dialect dialect, const Catalog *base) : m_dialect(dialect), m_base(base) {
  if (base) {
    m_catalog.collation = base->collation;
    m_catalog.charset = base->charset;
    m_catalog.database = base->database;
    defaultSchema = sql::isMySqlFamily(dialect) ? base->database : QString();
  }
}

QString DdlReader::text(const Node &node) const {
  sql::PrintOptions options;
  options.dialect = m_dialect;
  options.pretty = false;
  options.comments = false;
  return sql::print(node, options);
}

ObjectName DdlReader::name(const Node &node) const {
  ObjectName n = node.objectName();
  if (n.schema.isEmpty()) n.schema = defaultSchema;
  return n;
}

Table *DdlReader::find(const ObjectName &wanted) {
  for (Table &table : m_catalog.tables)
    if (same(table.name.name, wanted.name) && (wanted.schema.isEmpty() || table.name.schema.isEmpty() || same(table.name.schema, wanted.schema))) return &table;
  return nullptr;
}

bool DdlReader::adopt(const ObjectName &wanted) {
  if (find(wanted)) return true;
  if (!m_base) return false;
  for (const Table &table : m_base->tables)
    if (same(table.name.name, wanted.name) && (wanted.schema.isEmpty() || same(table.name.schema, wanted.schema))) {
      m_catalog.tables.push_back(table);
      return true;
    }
  return false;
}

bool DdlReader::apply(const Node &node) {
  switch (node.kind) {
  case NodeKind::CreateTable: return createTable(node);
  case NodeKind::AlterTable: return alterTable(node);
  case NodeKind::CreateIndex: return createIndex(node);
  case NodeKind::CreateSequence: return createSequence(node);
  case NodeKind::CreateType: case NodeKind::CreateDomain: return createType(node);
  case NodeKind::CommentOn: return comment(node);
  case NodeKind::Drop: return drop(node);
  default: return false;
  }
}

bool DdlReader::createTable(const Node &node) {
  if (node.hasChild(Slot::Query) || node.has(Flag::Virtual)) return false;
  Table table;
  table.name = name(node);
  table.temporary = node.has(Flag::Temporary);
  table.unlogged = node.has(Flag::Unlogged);
  table.withoutRowId = node.has(Flag::WithoutRowid);
  table.strict = node.has(Flag::Strict);
  const Node *like = node.child(Slot::Like);
  for (const Node *item : node.all(Slot::Item))
    if (item->kind == NodeKind::LikeClause) like = item->child(Slot::Table);
  if (like) {
    const ObjectName source = name(*like);
    const Table *model = find(source);
    if (!model && m_base)
      for (const Table &t : m_base->tables)
        if (same(t.name.name, source.name)) model = &t;
    if (!model) return false;
    const Table copy = *model;
    const ObjectName own = table.name;
    table = copy;
    table.name = own;
    table.foreignKeys.clear();
    table.autoIncrementNext = -1;
  }
  table.collation = table.collation.isEmpty() ? m_catalog.collation : table.collation;
  if (sql::isMySqlFamily(m_dialect) && table.collation.isEmpty()) table.collation = QStringLiteral("utf8mb4_general_ci");
  for (const Node *option : node.all(Slot::Option)) tableOption(*option, table);
  int position = static_cast<int>(table.columns.size());
  for (const Node *item : node.all(Slot::Item)) {
    if (item->kind == NodeKind::ColumnDef) {
      Column column;
      column.position = ++position;
      columnDefinition(*item, table, column);
      table.columns.push_back(std::move(column));
    } else if (item->kind == NodeKind::Constraint) constraint(*item, table, {});
    else if (item->kind == NodeKind::IndexDef) indexDefinition(*item, table);
    else if (item->kind == NodeKind::PeriodDef) table.systemVersioned = true;
    else if (item->kind != NodeKind::LikeClause) m_unread << text(*item);
  }
  if (const Node *by = node.child(Slot::PartitionBy)) partitioning(*by, table);
  for (const Node *parent : node.all(Slot::Inherits)) table.inherits.push_back(name(*parent));
  if (const Node *parent = node.child(Slot::PartitionOf)) table.partitionOf = name(*parent);
  finish(table);
  std::erase_if(m_catalog.tables, [&](const Table &t) { return t.name == table.name; });
  std::erase(m_made, table.name);
  m_made.push_back(table.name);
  m_catalog.tables.push_back(std::move(table));
  return true;
}

/// What can only be said when the whole table is known.
void DdlReader::finish(Table &table) {
  for (Column &column : table.columns) {
    const bool character = column.type.isCharacter() || column.type.kind == TypeKind::Enum || column.type.kind == TypeKind::Set;
    if (character && sql::isMySqlFamily(m_dialect) && column.type.collation.isEmpty()) {
      if (column.type.charset.isEmpty() || same(column.type.charset, table.charset)) column.type.collation = table.collation;
      else column.type.collation = same(column.type.charset, QStringLiteral("latin1")) ? QStringLiteral("latin1_swedish_ci") : column.type.charset + QStringLiteral("_general_ci");
    }
    if (table.primaryKey && table.primaryKey->columns().contains(column.name, Qt::CaseInsensitive) && m_dialect != sql::Dialect::Sqlite) column.nullable = false;
  }
  const auto spelled = [&](std::vector<IndexPart> &parts) {
    for (IndexPart &part : parts)
      for (const Column &column : table.columns)
        if (same(column.name, part.column)) part.column = column.name;
  };
  if (table.primaryKey) spelled(table.primaryKey->parts);
  for (Index &index : table.indexes) spelled(index.parts);
  if (m_dialect == sql::Dialect::Sqlite && table.primaryKey && table.primaryKey->parts.size() == 1 && !table.withoutRowId)
    for (Column &column : table.columns)
      if (column.name == table.primaryKey->parts.front().column && same(column.type.native, QStringLiteral("INTEGER"))) {
        column.identity.kind = IdentityKind::AutoIncrement;
        column.nullable = false;
      }
}

void DdlReader::tableOption(const Node &option, Table &table) {
  const QString key = option.text.toUpper();
  const QString value = option.textOf(Slot::Value);
  if (key == QLatin1String("ENGINE") || key == QLatin1String("TYPE")) table.storageEngine = value;
  else if (key.endsWith(QLatin1String("CHARSET")) || key.endsWith(QLatin1String("CHARACTER SET"))) {
    table.charset = value.toLower();
    if (!table.collation.startsWith(table.charset)) table.collation = table.charset == QLatin1String("latin1") ? QStringLiteral("latin1_swedish_ci") : table.charset + QStringLiteral("_general_ci");
  } else if (key.endsWith(QLatin1String("COLLATE"))) table.collation = value.toLower();
  else if (key == QLatin1String("AUTO_INCREMENT")) table.autoIncrementNext = value.toLongLong();
  else if (key == QLatin1String("COMMENT")) table.comment = value;
  else if (key.contains(QLatin1String("SYSTEM VERSIONING"))) table.systemVersioned = true;
  else table.options.insert(key, value);
}

DefaultValue DdlReader::defaultValue(const Node &value, const DataType &type) const {
  Q_UNUSED(type);
  switch (value.kind) {
  case NodeKind::NullLiteral: return {DefaultKind::Null, {}};
  case NodeKind::StringLiteral:
  case NodeKind::NumberLiteral: return {DefaultKind::Literal, value.text};
  case NodeKind::BooleanLiteral: return {DefaultKind::Literal, value.textIs(QLatin1String("TRUE")) ? QStringLiteral("1") : QStringLiteral("0")};
  case NodeKind::BitLiteral: return {DefaultKind::Literal, QStringLiteral("b'%1'").arg(value.text)};
  case NodeKind::HexLiteral:
    if (type.isInteger()) return {DefaultKind::Literal, QString::number(value.text.toULongLong(nullptr, 16))};
    return {DefaultKind::Literal, QString::fromUtf8(QByteArray::fromHex(value.text.toLatin1()))};
  case NodeKind::Unary:
    if (value.text == QLatin1String("-") && value.child(Slot::Operand)->kind == NodeKind::NumberLiteral) return {DefaultKind::Literal, QLatin1Char('-') + value.child(Slot::Operand)->text};
    break;
  case NodeKind::TypedLiteral: return {DefaultKind::Literal, value.text};
  default: break;
  }
  return {DefaultKind::Expression, text(value)};
}

void DdlReader::columnDefinition(const Node &node, Table &table, Column &column) {
  column.name = node.text;
  if (const Node *type = node.child(Slot::Type)) {
    column.type = readType(*type, m_dialect);
    const QString word = type->text.toUpper();
    if (word.contains(QLatin1String("SERIAL"))) {
      column.identity.kind = sql::isMySqlFamily(m_dialect) ? IdentityKind::AutoIncrement : IdentityKind::Serial;
      column.nullable = false;
      if (sql::isMySqlFamily(m_dialect)) {
        Index unique;
        unique.name = column.name;
        unique.unique = unique.constraint = true;
        unique.parts.push_back({column.name, {}, -1, false, {}, {}, {}, {}});
        table.indexes.push_back(unique);
      }
    }
    if (column.type.kind == TypeKind::Other && !column.type.userType.isEmpty())
      for (const std::vector<EnumType> *types : std::initializer_list<const std::vector<EnumType> *>{&m_catalog.enums, m_base ? &m_base->enums : nullptr})
        if (types)
          for (const EnumType &e : *types)
            if (same(e.name.name, column.type.userType)) column.type.kind = TypeKind::Enum, column.type.labels = e.labels;
  } else column.type.kind = TypeKind::Dynamic;
  for (const Node *item : node.all(Slot::Item)) {
    if (item->kind == NodeKind::ColumnOption) columnOption(*item, table, column);
    else if (item->kind == NodeKind::Constraint) constraint(*item, table, column.name);
    if (item->kind == NodeKind::Constraint && item->textIs(QLatin1String("NOT NULL"))) column.nullable = false;
    if (item->kind == NodeKind::Constraint && item->textIs(QLatin1String("PRIMARY KEY")) && item->has(Flag::AutoIncrement)) column.identity.kind = IdentityKind::AutoIncrement;
  }
  if (const Node *c = node.child(Slot::Comment)) column.comment = c->text;
}

void DdlReader::columnOption(const Node &option, Table &table, Column &column) {
  const QString key = option.text.toUpper();
  const Node *value = option.child(Slot::Value);
  const auto key1 = [&](bool primary) {
    Index index;
    index.name = primary ? QStringLiteral("PRIMARY") : freeIndexName(table, column.name);
    index.primary = primary;
    index.unique = index.constraint = true;
    index.parts.push_back({column.name, {}, -1, option.has(Flag::Desc), {}, {}, {}, {}});
    if (primary) {
      table.primaryKey = index;
      if (m_dialect != sql::Dialect::Sqlite) column.nullable = false;
    } else table.indexes.push_back(index);
  };
  if (key == QLatin1String("NOT NULL")) column.nullable = false;
  else if (key == QLatin1String("NULL")) column.nullable = true;
  else if (key == QLatin1String("DEFAULT") && value) column.defaultValue = defaultValue(*value, column.type);
  else if (key == QLatin1String("AUTO_INCREMENT") || key == QLatin1String("AUTOINCREMENT")) {
    column.identity.kind = IdentityKind::AutoIncrement;
    column.nullable = false;
  } else if (key == QLatin1String("COMMENT") && value) column.comment = value->text;
  else if (key == QLatin1String("ON UPDATE") && value) column.onUpdate = text(*value);
  else if (key == QLatin1String("COLLATE")) column.type.collation = value ? value->text : option.textOf(Slot::Collation);
  else if (key == QLatin1String("CHARACTER SET") && value) column.type.charset = value->text.toLower();
  else if (key == QLatin1String("GENERATED") && value) {
    column.generated = option.has(Flag::Stored) ? GeneratedKind::Stored : GeneratedKind::Virtual;
    column.generationExpression = text(*value);
  } else if (key == QLatin1String("IDENTITY")) {
    column.identity.kind = option.has(Flag::Always) ? IdentityKind::Always : IdentityKind::ByDefault;
    column.nullable = false;
    for (const Node *o : option.all(Slot::Option)) {
      const qint64 n = o->textOf(Slot::Value).toLongLong();
      if (o->text.startsWith(QLatin1String("START"))) column.identity.start = n;
      else if (o->text.startsWith(QLatin1String("INCREMENT"))) column.identity.increment = n;
    }
  } else if (key == QLatin1String("INVISIBLE")) column.invisible = true;
  else if (key == QLatin1String("UNIQUE") || key == QLatin1String("UNIQUE KEY")) key1(false);
  else if (key == QLatin1String("PRIMARY KEY") || key == QLatin1String("KEY")) {
    key1(true);
    if (option.has(Flag::AutoIncrement)) column.identity.kind = IdentityKind::AutoIncrement;
  } else if (key == QLatin1String("SRID") && value) column.type.srid = value->text.toInt();
}

IndexPart DdlReader::indexPart(const Node &node) const {
  IndexPart part;
  if (node.kind == NodeKind::ColumnRef || node.kind == NodeKind::Name) {
    part.column = node.text;
    return part;
  }
  const Node *value = node.child(Slot::Value);
  if (value && value->kind == NodeKind::ColumnRef) part.column = value->text;
  else if (value && value->kind == NodeKind::Name) part.column = value->text;
  else if (value) part.expression = text(*value);
  if (const Node *length = node.child(Slot::Length)) part.prefixLength = length->text.toInt();
  part.descending = node.has(Flag::Desc);
  if (node.has(Flag::NullsFirst)) part.nullsFirst = true;
  if (node.has(Flag::NullsLast)) part.nullsFirst = false;
  part.collation = node.textOf(Slot::Collation);
  part.operatorClass = node.textOf(Slot::OpClass);
  return part;
}

QString DdlReader::freeIndexName(const Table &table, const QString &wanted) const {
  QString made = wanted;
  for (int n = 2; std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Index &i) { return same(i.name, made); }); ++n) made = wanted + QLatin1Char('_') + QString::number(n);
  return made;
}

void DdlReader::constraint(const Node &node, Table &table, const QString &column) {
  const QString kind = node.text.toUpper();
  const QString given = node.textOf(Slot::ConstraintName);
  if (kind == QLatin1String("PRIMARY KEY") || kind == QLatin1String("UNIQUE")) {
    Index index;
    index.primary = kind == QLatin1String("PRIMARY KEY");
    index.unique = index.constraint = true;
    for (const Node *part : node.all(Slot::Item)) index.parts.push_back(indexPart(*part));
    if (index.parts.empty() && !column.isEmpty()) index.parts.push_back({column, {}, -1, false, {}, {}, {}, {}});
    const QString first = index.parts.empty() ? QString() : index.parts.front().column;
    const QString indexName = node.textOf(Slot::IndexName);
    index.name = index.primary ? QStringLiteral("PRIMARY") : freeIndexName(table, !indexName.isEmpty() ? indexName : !given.isEmpty() ? given : first);
    if (index.primary && m_dialect == sql::Dialect::Postgres) index.name = given.isEmpty() ? table.name.name + QStringLiteral("_pkey") : given;
    index.nullsNotDistinct = node.has(Flag::NullsNotDistinct);
    index.deferrable = node.has(Flag::Deferrable);
    for (const Node *o : node.all(Slot::Option))
      if (o->textIs(QLatin1String("COMMENT"))) index.comment = o->textOf(Slot::Value);
    if (index.primary) table.primaryKey = index;
    else table.indexes.push_back(index);
  } else if (kind == QLatin1String("FOREIGN KEY") || kind == QLatin1String("REFERENCES")) {
    if (kind == QLatin1String("REFERENCES") && sql::isMySqlFamily(m_dialect) && m_dialect == sql::Dialect::MySql) return; // MySQL reads and forgets it
    ForeignKey key;
    key.name = given.isEmpty() ? node.textOf(Slot::IndexName) : given;
    for (const Node *part : node.all(Slot::Item)) key.columns << indexPart(*part).column;
    if (key.columns.isEmpty() && !column.isEmpty()) key.columns << column;
    if (const Node *referenced = node.child(Slot::Table)) key.referenced = name(*referenced);
    for (const Node *part : node.all(Slot::RefColumn)) key.referencedColumns << (part->text.isEmpty() ? indexPart(*part).column : part->text);
    key.onDelete = actionOf(node.textOf(Slot::OnDelete));
    key.onUpdate = actionOf(node.textOf(Slot::OnUpdate));
    key.deferrable = node.has(Flag::Deferrable);
    key.initiallyDeferred = node.has(Flag::InitiallyDeferred);
    key.matchFull = node.textOf(Slot::Match).toUpper() == QLatin1String("FULL");
    if (key.name.isEmpty()) key.name = sql::isMySqlFamily(m_dialect) ? QStringLiteral("%1_ibfk_%2").arg(table.name.name).arg(table.foreignKeys.size() + 1) : QString();
    if (key.referencedColumns.isEmpty()) {
      const Table *parent = find(key.referenced);
      if (!parent && m_base) parent = m_base->table(key.referenced);
      if (parent && parent->primaryKey) key.referencedColumns = parent->primaryKey->columns();
    }
    table.foreignKeys.push_back(key);
  } else if (kind == QLatin1String("CHECK")) {
    Check check;
    check.name = given;
    if (const Node *condition = node.child(Slot::Condition)) check.expression = text(*condition);
    check.enforced = !node.has(Flag::NotEnforced);
    check.notValid = node.has(Flag::NotValid);
    check.column = column;
    table.checks.push_back(check);
  } else if (kind == QLatin1String("EXCLUDE")) table.otherConstraints << text(node);
}

void DdlReader::indexDefinition(const Node &node, Table &table) {
  Index index;
  for (const Node *part : node.all(Slot::Item)) index.parts.push_back(indexPart(*part));
  const QString kind = node.textOf(Slot::Kind).toUpper();
  if (kind == QLatin1String("FULLTEXT")) index.kind = IndexKind::FullText;
  else if (kind == QLatin1String("SPATIAL")) index.kind = IndexKind::Spatial;
  index.unique = node.has(Flag::Unique);
  index.method = node.textOf(Slot::Using);
  for (const Node *o : node.all(Slot::Option)) {
    if (o->textIs(QLatin1String("COMMENT"))) index.comment = o->textOf(Slot::Value);
    if (o->textIs(QLatin1String("INVISIBLE")) || o->textIs(QLatin1String("IGNORED"))) index.invisible = true;
    if (o->textIs(QLatin1String("USING"))) index.method = o->textOf(Slot::Value);
  }
  const QString first = index.parts.empty() || index.parts.front().column.isEmpty() ? QStringLiteral("functional_index") : index.parts.front().column;
  index.name = node.text.isEmpty() ? freeIndexName(table, first) : node.text;
  table.indexes.push_back(index);
}

} // namespace portolan::convert
