// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/mysql_to_postgres/converter.h"
#include "core/convert/mysql_to_postgres/moments.h"
#include "core/convert/types/type_map.h"

#include <QRegularExpression>

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

namespace {

NodePtr conjunction(NodePtr a, NodePtr b) {
  if (!a) return b;
  if (!b) return a;
  return sql::binary(QStringLiteral("AND"), std::move(a), std::move(b));
}

NodePtr assignment(const QString &column, NodePtr value) {
  NodePtr out = sql::make(NodeKind::Assignment);
  out->add(Slot::Target, sql::column(column));
  out->add(Slot::Value, std::move(value));
  return out;
}

bool hasDeleteEffects(const Catalog *catalog, const ObjectName &table) {
  if (!catalog) return false;
  for (const Table &other : catalog->tables)
    for (const ForeignKey &key : other.foreignKeys)
      if (key.referenced == table && (key.onDelete == ReferentialAction::Cascade || key.onDelete == ReferentialAction::SetNull)) return true;
  for (const Trigger &trigger : catalog->triggers)
    if (trigger.table == table && trigger.events.contains(QStringLiteral("DELETE"))) return true;
  return false;
}

const Column *findColumn(const Table *table, const QString &name) {
  if (!table) return nullptr;
  for (const Column &c : table->columns)
    if (c.name.compare(name, Qt::CaseInsensitive) == 0) return &c;
  return nullptr;
}

std::vector<const Index *> uniqueKeys(const Table &table) {
  std::vector<const Index *> keys;
  if (table.primaryKey) keys.push_back(&*table.primaryKey);
  for (const Index &index : table.indexes)
    if (index.unique && index.plain()) keys.push_back(&index);
  return keys;
}

} // namespace

/// A value as the column takes it: conditions as numbers, numbers as text, lenient dates as dates.
NodePtr MySqlToPostgres::stored(const Column *column, Value v, const Node &source) {
  if (v.node->kind == NodeKind::Default) return std::move(v.node);
  if (!column) return shown(std::move(v)).node;
  if (column->identity.kind != IdentityKind::None) { // NULL and 0 ask for the next number
    if (v.type.kind == Kind::Null || (v.node->kind == NodeKind::NumberLiteral && v.node->text.toDouble() == 0)) return sql::make(NodeKind::Default);
  }
  const Type want = columnType(*column);
  if (v.type.kind == Kind::Null || v.type.kind == Kind::Unknown) return std::move(v.node);
  switch (want.kind) {
  case Kind::Int: case Kind::Decimal: case Kind::Float:
    if (v.type.isNumber()) return std::move(v.node);
    if (v.type.isText() && v.node->kind == NodeKind::StringLiteral) {
      bool number = false;
      (void)v.node->text.trimmed().toDouble(&number);
      if (!number) note(source, 4020, QStringLiteral("'%1' is stored in the number %2: in strict mode the source refuses it, else it stores %3").arg(v.node->text, column->name, numberPrefix(v.node->text)));
    }
    v = toNumber(std::move(v));
    if (want.kind == Kind::Int && v.type.kind == Kind::Decimal) v = toInt(std::move(v));
    return std::move(v.node);
  case Kind::Text: {
    if (v.type.kind == Kind::Bool) v = shown(std::move(v));
    const DataType &type = column->type;
    if (type.kind == TypeKind::Enum && v.node->kind == NodeKind::NumberLiteral && v.type.literal) { // by number
      const int n = v.node->text.toInt();
      if (n > 0 && n <= type.labels.size()) return sql::string(type.labels[n - 1]);
    }
    if (type.kind == TypeKind::Enum && v.node->kind == NodeKind::StringLiteral) // the source takes any case and keeps the label's
      for (const QString &label : type.labels)
        if (label.compare(v.node->text, Qt::CaseInsensitive) == 0 && !type.labels.contains(v.node->text)) return sql::string(label);
    return toText(std::move(v)).node;
  }
  case Kind::Date: return toDate(std::move(v)).node;
  case Kind::DateTime: case Kind::Instant: {
    v = v.type.kind == Kind::Date || (want.kind == Kind::Instant && v.type.isMoment()) ? std::move(v) : toMoment(std::move(v));
    const int digits = std::max(0, column->type.fraction);
    if (v.node->kind == NodeKind::TypedLiteral && m_session.options.from == sql::Dialect::MariaDb)
      if (const qsizetype at = v.node->text.indexOf(QLatin1Char('.')); at > 0 && v.node->text.size() > at + 1 + digits) v.node->text.truncate(digits > 0 ? at + 1 + digits : at);
    return std::move(v.node);
  }
  case Kind::Interval: return toSpan(std::move(v)).node;
  case Kind::Bytes: return v.type.kind == Kind::Bytes ? std::move(v.node) : toBytes(std::move(v)).node;
  case Kind::Json: return toJson(std::move(v)).node;
  case Kind::Bit: {
    const qint64 length = std::max<qint64>(1, column->type.length);
    v = toInt(std::move(v));
    return form(sql::Dialect::Postgres, QStringLiteral("_1::bit(%1)").arg(length), sql::list(sql::cast(std::move(v.node), length > 32 ? QStringLiteral("BIGINT") : QStringLiteral("INTEGER"))));
  }
  case Kind::Bool: return toBool(std::move(v)).node;
  default: break;
  }
  return shown(std::move(v)).node;
}

/// A column inside VALUES is what the row gave it so far, or its default.
static NodePtr rowValue(const Node &item, const Table *table, const QStringList &given, const std::vector<const Node *> &before, const std::function<bool(const QString &)> &isVariable) {
  if (item.isCall(QLatin1String("DEFAULT")) && item.count(Slot::Arg) == 1 && findColumn(table, item.child(Slot::Arg)->text)) {
    const Column *column = findColumn(table, item.child(Slot::Arg)->text);
    if (column->defaultValue.kind == DefaultKind::Literal) return sql::string(column->defaultValue.text);
    return column->defaultValue.kind == DefaultKind::None ? sql::null() : item.clone();
  }
  // A subquery has columns of its own.
  const std::function<NodePtr(NodePtr)> outside = [&](NodePtr n) -> NodePtr {
    if (isQuery(n->kind)) return n;
    const bool asks = n->isCall(QLatin1String("DEFAULT")) && n->count(Slot::Arg) == 1;
    if (!asks)
      for (sql::Child &child : n->children) child.node = outside(std::move(child.node));
    const bool asksDefault = n->isCall(QLatin1String("DEFAULT")) && n->count(Slot::Arg) == 1;
    const bool reference = n->kind == NodeKind::ColumnRef && !n->hasChild(Slot::Qualifier);
    if (!table || (!reference && !asksDefault)) return n;
    const QString name = asksDefault ? n->child(Slot::Arg)->text : n->text;
    if (reference && isVariable(name)) return n; // inside a routine its variables come before the columns
    const Column *column = findColumn(table, name);
    if (!column) return n;
    const qsizetype at = given.indexOf(QRegularExpression(QStringLiteral("^%1$").arg(QRegularExpression::escape(name)), QRegularExpression::CaseInsensitiveOption));
    if (!asksDefault && at >= 0 && at < static_cast<qsizetype>(before.size()) && before[static_cast<std::size_t>(at)]->kind != NodeKind::Default) return before[static_cast<std::size_t>(at)]->clone();
    return column->defaultValue.kind == DefaultKind::Literal ? sql::string(column->defaultValue.text) : sql::null();
  };
  return outside(item.clone());
}

/// Rows of one statement that collide with one another: ON CONFLICT takes a row once, so that each row has a statement of its own.
NodePtr MySqlToPostgres::insertEach(const Node &node, const Table &table) {
  const Node *source = node.child(Slot::Source);
  if (!source || source->kind != NodeKind::Values || source->count(Slot::Row) < 2) return nullptr;
  QStringList given;
  for (const Node *column : node.all(Slot::Column)) given << column->text;
  if (given.isEmpty())
    for (const Column &column : table.columns) given << column.name;
  bool collide = false;
  for (const Index *key : uniqueKeys(table)) {
    QSet<QString> seen;
    for (const Node *row : source->all(Slot::Row)) {
      const auto items = row->all(Slot::Item);
      QString text;
      for (const QString &name : key->columns()) {
        const auto found = std::find_if(given.begin(), given.end(), [&](const QString &g) { return g.compare(name, Qt::CaseInsensitive) == 0; });
        const std::size_t at = static_cast<std::size_t>(found - given.begin());
        const Node *item = at < items.size() ? items[at] : nullptr;
        if (!item || (item->kind != NodeKind::NumberLiteral && item->kind != NodeKind::StringLiteral)) {
          text.clear();
          break;
        }
        text += item->text.toLower() + QChar(0x1f);
      }
      if (text.isEmpty()) continue;
      collide = collide || seen.contains(text);
      seen.insert(text);
    }
  }
  if (!collide) return nullptr;
  NodePtr script = sql::make(NodeKind::Script);
  for (const Node *row : source->all(Slot::Row)) {
    NodePtr one = node.clone();
    NodePtr values = sql::make(NodeKind::Values);
    values->add(Slot::Row, row->clone());
    one->put(Slot::Source, std::move(values));
    script->add(Slot::Statement, insert(*one));
  }
  return script;
}

NodePtr MySqlToPostgres::insert(const Node &node) {
  if (const Node *rows = node.child(Slot::Source)) m_severalRows = m_severalRows || rows->kind != NodeKind::Values || rows->count(Slot::Row) > 1;
  const Node *targetNode = node.child(Slot::Target);
  const bool replace_ = node.textIs(QLatin1String("REPLACE"));
  NodePtr out = sql::make(NodeKind::Insert, QStringLiteral("INSERT"));
  out->span = node.span;
  out->setComments(node.comments());
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  m_scopes.emplace_back();
  Scope target;
  NodePtr tableNode = tableReference(*targetNode, target);
  ScopeTable table = target.tables.front();
  tableNode->take(Slot::Alias);
  m_scopes.pop_back();
  if (table.table && !m_routine && (replace_ || node.hasChild(Slot::OnDuplicate)))
    if (NodePtr each = insertEach(node, *table.table)) return each;
  out->add(Slot::Target, std::move(tableNode));
  for (const Flag flag : {Flag::LowPriority, Flag::HighPriority, Flag::Delayed})
    if (node.has(flag)) note(node, 4005, QStringLiteral("A priority of INSERT is dropped"));
  QStringList given; // source columns in the order of the values
  for (const Node *column : node.all(Slot::Column)) given << column->text;
  const bool named = !given.isEmpty();
  std::vector<NodePtr> setValues;
  for (const Node *each : node.all(Slot::Assignment)) {
    const QString name = each->child(Slot::Target)->text;
    given << name;
    setValues.push_back(stored(findColumn(table.table, name), storedExpression(*each->child(Slot::Value)), *each));
  }
  if (given.isEmpty() && table.table)
    for (const Column &column : table.table->columns)
      if (!column.isGenerated() && !column.invisible) given << column.name;
  const bool anyGenerated = table.table && std::any_of(table.table->columns.begin(), table.table->columns.end(), [](const Column &c) { return c.isGenerated(); });
  if (named || !setValues.empty() || anyGenerated)
    for (const QString &name : given) out->add(Slot::Column, sql::column(targetColumn(table.name, findColumn(table.table, name) ? findColumn(table.table, name)->name : name)));
  const Node *source = node.child(Slot::Source);
  if (!setValues.empty()) {
    NodePtr values = sql::make(NodeKind::Values), row = sql::make(NodeKind::Row);
    for (NodePtr &v : setValues) row->add(Slot::Item, std::move(v));
    values->add(Slot::Row, std::move(row));
    out->add(Slot::Source, std::move(values));
  } else if (source && source->kind == NodeKind::Values) {
    NodePtr values = sql::make(NodeKind::Values);
    bool defaults = false, counted = false, numbered = false;
    for (const Node *rowNode : source->all(Slot::Row)) {
      NodePtr row = sql::make(NodeKind::Row);
      const auto items = rowNode->all(Slot::Item);
      if (items.empty()) defaults = true;
      for (std::size_t i = 0; i < items.size(); ++i) {
        const Column *column = i < static_cast<std::size_t>(given.size()) ? findColumn(table.table, given[static_cast<qsizetype>(i)]) : nullptr;
        const NodePtr plain = rowValue(*items[i], table.table, given, {items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i)}, [this](const QString &name) { return variable(name) != nullptr; });
        row->add(Slot::Item, stored(column, storedExpression(*plain), *items[i]));
        if (column && column->identity.kind != IdentityKind::None) (row->children.back().node->kind == NodeKind::Default ? counted : numbered) = true;
      }
      values->add(Slot::Row, std::move(row));
    }
    if (defaults) out->takeAll(Slot::Column);
    if (numbered) note(node, counted ? 5010 : 5011, QStringLiteral("Numbers are given for the counter of %1: the target does not count on from them").arg(table.name.name), QStringLiteral("Set the sequence after it: SELECT setval(pg_get_serial_sequence('table', 'column'), max(column)) FROM table."));
    out->add(Slot::Source, defaults ? sql::make(NodeKind::DefaultValues) : std::move(values));
  } else if (source && isQuery(source->kind)) {
    std::vector<OutputColumn> columns;
    NodePtr converted = query(*source, &columns);
    if (converted->kind == NodeKind::Select) { // store each item as its column takes it
      const auto items = converted->all(Slot::Item);
      for (std::size_t i = 0; i < items.size() && i < columns.size() && i < static_cast<std::size_t>(given.size()); ++i) {
        if (items.size() != columns.size()) break;
        const Column *column = findColumn(table.table, given[static_cast<qsizetype>(i)]);
        if (column && column->identity.kind != IdentityKind::None && items[i]->child(Slot::Value) && columns[i].type.nullable) { // NULL asks for the next number
          NodePtr next = f("nextval(pg_get_serial_sequence(_1, _2))", sql::list(sql::string(sql::quoteName(sql::Dialect::Postgres, out->child(Slot::Target)->objectName())), sql::string(targetColumn(table.name, column->name))));
          NodePtr value = items[i]->take(Slot::Value);
          items[i]->add(Slot::Value, columns[i].type.kind == Kind::Null ? std::move(next) : f("coalesce(nullif(_1, 0), _2)", sql::list(std::move(value), std::move(next))));
          continue;
        }
        if (!column || !items[i]->child(Slot::Value) || columnType(*column).kind == columns[i].type.kind || columns[i].type.kind == Kind::Null) continue;
        Value v{items[i]->take(Slot::Value), columns[i].type};
        NodePtr kept = v.node->clone();
        NodePtr made = stored(column, std::move(v), *items[i]);
        items[i]->add(Slot::Value, made->kind == NodeKind::Default ? std::move(kept) : std::move(made));
      }
    }
    out->add(Slot::Source, std::move(converted));
  } else out->add(Slot::Source, sql::make(NodeKind::DefaultValues));
  if (node.has(Flag::Ignore)) {
    NodePtr conflict = sql::make(NodeKind::OnConflict);
    conflict->set(Flag::DoNothing);
    out->add(Slot::OnConflict, std::move(conflict));
    note(node, 5003, QStringLiteral("INSERT IGNORE becomes ON CONFLICT DO NOTHING: only duplicate keys are passed over"));
  } else if (replace_ || node.hasChild(Slot::OnDuplicate)) return upsert(node, table, given, *out) ? std::move(out) : std::move(out);
  for (const Node *item : node.all(Slot::Returning)) {
    m_scopes.emplace_back();
    scope().tables.push_back(table);
    NodePtr returning = sql::cloneShallow(*item);
    returning->add(Slot::Value, shown(expression(*item->child(Slot::Value))).node);
    out->add(Slot::Returning, std::move(returning));
    m_scopes.pop_back();
  }
  return out;
}

/// INSERT … SELECT … ON DUPLICATE KEY UPDATE may read the tables of the SELECT: what stands in its list is in the row that collided.
NodePtr MySqlToPostgres::excludedSource(const Node &node, const ScopeTable &table, const QStringList &given, const Node &value) {
  const Node *source = node.child(Slot::Source);
  if (!source || source->kind != NodeKind::Select) return value.clone();
  const auto items = source->all(Slot::Item);
  bool lost = false;
  NodePtr out = sql::transform(value.clone(), [&](NodePtr n) -> NodePtr {
    const QString qualifier = n->textOf(Slot::Qualifier);
    const bool own = qualifier.isEmpty() ? findColumn(table.table, n->text) != nullptr || variable(n->text) : qualifier.compare(table.alias, Qt::CaseInsensitive) == 0 || qualifier.compare(table.name.name, Qt::CaseInsensitive) == 0;
    if (n->kind != NodeKind::ColumnRef || own) return n;
    for (std::size_t i = 0; i < items.size() && i < static_cast<std::size_t>(given.size()); ++i) {
      const Node *item = items[i]->child(Slot::Value);
      if (!item || item->kind != NodeKind::ColumnRef || item->text.compare(n->text, Qt::CaseInsensitive) != 0) continue;
      if (!qualifier.isEmpty() && item->hasChild(Slot::Qualifier) && item->textOf(Slot::Qualifier).compare(qualifier, Qt::CaseInsensitive) != 0) continue;
      return sql::call(QStringLiteral("VALUES"), sql::list(sql::column(given[static_cast<qsizetype>(i)])));
    }
    lost = true;
    return n;
  });
  if (lost) note(value, 5006, QStringLiteral("ON DUPLICATE KEY UPDATE reads a column of the SELECT that is not among the inserted values"));
  return out;
}

NodePtr MySqlToPostgres::upsert(const Node &node, const ScopeTable &table, const QStringList &given, Node &out) {
  NodePtr conflict = sql::make(NodeKind::OnConflict);
  const bool replace_ = node.textIs(QLatin1String("REPLACE"));
  const std::vector<const Index *> keys = table.table ? uniqueKeys(*table.table) : std::vector<const Index *>();
  if (!table.table) {
    note(node, 5005, QStringLiteral("The keys of %1 are not known: the conflict cannot be named").arg(table.alias));
    conflict->set(Flag::DoNothing);
    out.add(Slot::OnConflict, std::move(conflict));
    return nullptr;
  }
  if (keys.empty()) { // nothing can collide
    return nullptr;
  }
  // The key whose columns the statement gives; a number that the server makes cannot collide.
  const auto covered = [&](const Index *key) {
    const QStringList names = key->columns();
    return std::all_of(names.begin(), names.end(), [&](const QString &n) { return given.contains(n, Qt::CaseInsensitive); });
  };
  std::vector<const Index *> usable;
  for (const Index *key : keys)
    if (covered(key)) usable.push_back(key);
  const Index *key = usable.empty() ? keys.front() : usable.front();
  if (usable.size() > 1) {
    // A counter that is given as NULL or DEFAULT does not collide either: prefer a key of real values.
    const Node *source = node.child(Slot::Source);
    if (source && source->kind == NodeKind::Values && !source->all(Slot::Row).empty()) {
      const auto items = source->all(Slot::Row).front()->all(Slot::Item);
      for (std::size_t i = 0; i < items.size() && i < static_cast<std::size_t>(given.size()); ++i) {
        const Column *column = findColumn(table.table, given[static_cast<qsizetype>(i)]);
        if (column && column->identity.kind != IdentityKind::None && (items[i]->kind == NodeKind::NullLiteral || items[i]->kind == NodeKind::Default) && key->columns() == QStringList{column->name}) {
          key = usable[1];
          usable.erase(usable.begin());
        }
      }
    }
  }
  if (usable.size() > 1) note(node, 5001, QStringLiteral("%1 has several unique keys; the conflict is looked for in %2 only").arg(table.name.name, key->columns().join(QLatin1String(", "))));
  for (const QString &name : key->columns()) {
    NodePtr part = sql::make(NodeKind::IndexPart);
    part->add(Slot::Value, sql::column(targetColumn(table.name, name)));
    conflict->add(Slot::Item, std::move(part));
  }
  if (replace_) {
    if (hasDeleteEffects(m_session.catalog, table.name)) note(node, 5009, QStringLiteral("REPLACE deletes the old row of %1, which others depend on; the target changes the row in place").arg(table.name.name));
    else note(node, 5002, QStringLiteral("REPLACE becomes an update of the row in place"));
    for (const Column &column : table.table->columns) {
      if (key->columns().contains(column.name) || column.isGenerated()) continue;
      const QString name = targetColumn(table.name, column.name);
      const bool said = given.contains(column.name, Qt::CaseInsensitive);
      conflict->add(Slot::Assignment, assignment(name, said ? sql::column(name, QStringLiteral("excluded")) : sql::make(NodeKind::Default)));
    }
    if (!conflict->hasChild(Slot::Assignment)) conflict->set(Flag::DoNothing);
    out.add(Slot::OnConflict, std::move(conflict));
    return nullptr;
  }
  // Inside the update the table's own columns must be named with it: EXCLUDED has the same ones.
  m_scopes.emplace_back();
  ScopeTable own = table;
  scope().tables.push_back(own);
  const Table *outer = m_excludedTable;
  m_excludedTable = table.table;
  if (const Node *alias = node.child(Slot::RowAlias)) m_rowAlias = alias->text;
  const QString qualifier = out.child(Slot::Target)->text;
  std::vector<NodePtr> substitutes;
  for (const Node *each : node.all(Slot::OnDuplicate)) {
    const Node *targetNode = each->child(Slot::Target), *valueNode = each->child(Slot::Value);
    if (valueNode->isCall(QLatin1String("LAST_INSERT_ID"))) { // the idiom that makes LAST_INSERT_ID() give the old row's number
      note(*each, 6017, QStringLiteral("%1 = LAST_INSERT_ID(%1) is dropped: use RETURNING to learn the number").arg(targetNode->text));
      continue;
    }
    const Column *column = findColumn(table.table, targetNode->text);
    const NodePtr fromRow = excludedSource(node, table, given, *valueNode);
    NodePtr value = stored(column, expression(*fromRow), *each);
    value = sql::transform(std::move(value), [&](NodePtr n) {
      if (n->kind == NodeKind::ColumnRef && !n->hasChild(Slot::Qualifier) && own.known
          && std::any_of(own.columns.begin(), own.columns.end(), [&](const ScopeColumn &c) { return c.target == n->text; }) && !variable(n->text))
        n->add(Slot::Qualifier, sql::name({qualifier}));
      return n;
    });
    substitutes.push_back(value->clone());
    m_substitutes.insert(targetNode->text.toLower(), substitutes.back().get());
    conflict->add(Slot::Assignment, assignment(column ? targetColumn(table.name, column->name) : fold(targetNode->text), std::move(value)));
  }
  m_substitutes.clear();
  m_excludedTable = outer;
  m_rowAlias.clear();
  m_scopes.pop_back();
  if (!conflict->hasChild(Slot::Assignment)) conflict->set(Flag::DoNothing);
  out.add(Slot::OnConflict, std::move(conflict));
  return nullptr;
}

const ScopeTable *MySqlToPostgres::assignedTable(const Node &target) const {
  if (m_scopes.empty()) return nullptr;
  const QString qualifier = target.textOf(Slot::Qualifier);
  for (const ScopeTable &table : m_scopes.back().tables) {
    if (!qualifier.isEmpty() ? table.alias.compare(qualifier, Qt::CaseInsensitive) == 0 : table.find(target.text) != nullptr) return &table;
  }
  return m_scopes.back().tables.empty() ? nullptr : &m_scopes.back().tables.front();
}

/// MySQL assigns from left to right: a column that was set before is read with its new value.
std::vector<std::pair<QString, NodePtr>> MySqlToPostgres::assignments(const std::vector<const Node *> &list, const ScopeTable &table) {
  std::vector<std::pair<QString, NodePtr>> out;
  std::vector<NodePtr> substitutes;
  for (const Node *each : list) {
    const Node *target = each->child(Slot::Target);
    if (assignedTable(*target) != &table) continue;
    const Column *column = findColumn(table.table, target->text);
    Value v = storedExpression(*each->child(Slot::Value));
    NodePtr value = stored(column, std::move(v), *each);
    if (value->kind != NodeKind::Default) {
      substitutes.push_back(value->clone());
      m_substitutes.insert(target->text.toLower(), substitutes.back().get());
    }
    const QString name = column ? targetColumn(table.name, column->name) : fold(target->text);
    std::erase_if(out, [&](const auto &earlier) { return earlier.first == name; }); // the last one counts, and it has read the others
    out.emplace_back(name, std::move(value));
  }
  m_substitutes.clear();
  return out;
}

NodePtr MySqlToPostgres::limitedRows(const Node &node, const ScopeTable &table) {
  // ctid names a row for the length of one statement.
  NodePtr select = sql::make(NodeKind::Select);
  NodePtr item = sql::make(NodeKind::SelectItem);
  const bool partitioned = table.table && table.table->partitioning.kind != PartitionKind::None;
  QStringList key;
  if (partitioned && table.table->primaryKey)
    for (const QString &name : table.table->primaryKey->columns()) key << targetColumn(table.name, name);
  if (key.isEmpty()) key << QStringLiteral("ctid");
  for (const QString &name : key) {
    NodePtr each = sql::make(NodeKind::SelectItem);
    each->add(Slot::Value, sql::column(name));
    select->add(Slot::Item, std::move(each));
  }
  NodePtr from = tableName(*node.all(Slot::Target).front(), NodeKind::TableRef);
  if (const Node *alias = node.all(Slot::Target).front()->child(Slot::Alias)) from->add(Slot::Alias, alias->clone());
  select->add(Slot::From, std::move(from));
  if (const Node *where = node.child(Slot::Where)) select->add(Slot::Where, condition(*where));
  for (const Node *order : node.all(Slot::OrderBy)) select->add(Slot::OrderBy, orderItem(*order));
  limits(node, *select);
  NodePtr in = sql::make(NodeKind::In);
  if (key.size() == 1) in->add(Slot::Operand, sql::column(key.front()));
  else {
    NodePtr row = sql::make(NodeKind::Row);
    for (const QString &name : key) row->add(Slot::Item, sql::column(name));
    in->add(Slot::Operand, std::move(row));
  }
  in->add(Slot::Query, std::move(select));
  return in;
}

NodePtr MySqlToPostgres::update(const Node &node) {
  const auto targets = node.all(Slot::Target);
  if (targets.size() != 1 || targets.front()->kind == NodeKind::Join || node.hasChild(Slot::From)) return multiUpdate(node);
  NodePtr out = sql::make(NodeKind::Update);
  out->span = node.span;
  out->setComments(node.comments());
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  if (node.has(Flag::Ignore)) note(node, 4020, QStringLiteral("UPDATE IGNORE: a row that fails stops the statement on the target"));
  Scope own;
  out->add(Slot::Target, fromItem(*targets.front(), own));
  m_scopes.push_back(std::move(own));
  const ScopeTable &table = scope().tables.front();
  for (auto &[column, value] : assignments(node.all(Slot::Assignment), table)) out->add(Slot::Assignment, assignment(column, std::move(value)));
  if (node.hasChild(Slot::Limit)) out->add(Slot::Where, limitedRows(node, table));
  else if (const Node *where = node.child(Slot::Where)) out->add(Slot::Where, condition(*where));
  m_scopes.pop_back();
  return out;
}

namespace {

/// A join tree as a flat list of tables when it has only inner joins: the conditions are gathered.
bool flatten(NodePtr node, std::vector<NodePtr> &tables, NodePtr &conditions) {
  if (node->kind != NodeKind::Join) {
    tables.push_back(std::move(node));
    return true;
  }
  if (node->text != QLatin1String("INNER") && node->text != QLatin1String("CROSS")) return false;
  if (node->hasChild(Slot::Using) || node->has(Flag::Natural)) return false;
  NodePtr on = node->take(Slot::On);
  if (!flatten(node->take(Slot::Left), tables, conditions) || !flatten(node->take(Slot::Right), tables, conditions)) return false;
  conditions = conjunction(std::move(conditions), std::move(on));
  return true;
}

bool onlyInner(const Node &node) {
  if (node.kind != NodeKind::Join) return true;
  if ((node.text != QLatin1String("INNER") && node.text != QLatin1String("CROSS")) || node.hasChild(Slot::Using) || node.has(Flag::Natural)) return false;
  return onlyInner(*node.child(Slot::Left)) && onlyInner(*node.child(Slot::Right));
}

QString nameInUse(const Node &tableRef) { return tableRef.hasChild(Slot::Alias) ? tableRef.textOf(Slot::Alias) : tableRef.text; }

} // namespace


NodePtr MySqlToPostgres::multiUpdate(const Node &node) {
  NodePtr out = sql::make(NodeKind::Update);
  out->span = node.span;
  out->setComments(node.comments());
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  Scope joined;
  std::vector<NodePtr> items;
  auto sources = node.all(Slot::Target);
  for (const Node *from : node.all(Slot::From)) sources.push_back(from);
  for (const Node *target : sources) items.push_back(fromItem(*target, joined));
  m_scopes.push_back(std::move(joined));
  for (std::size_t i = 0; i < items.size(); ++i) joinConditions(*sources[i], *items[i]);
  NodePtr where;
  if (const Node *w = node.child(Slot::Where)) where = condition(*w);
  std::vector<std::size_t> changed;
  for (const Node *each : node.all(Slot::Assignment)) {
    const ScopeTable *table = assignedTable(*each->child(Slot::Target));
    if (!table) continue;
    const std::size_t index = static_cast<std::size_t>(table - scope().tables.data());
    if (std::find(changed.begin(), changed.end(), index) == changed.end()) changed.push_back(index);
  }
  const auto finish = [&](NodePtr result) {
    m_scopes.pop_back();
    return result;
  };
  if (changed.empty()) {
    note(node, 5006, QStringLiteral("The table that is updated is not known"));
    return finish(node.clone());
  }
  const bool inner = std::all_of(items.begin(), items.end(), [](const NodePtr &n) { return onlyInner(*n); });
  const auto aliasOf = [&](std::size_t index) { const ScopeTable &t = scope().tables[index]; return t.targetAlias.isEmpty() ? t.alias : t.targetAlias; };
  if (changed.size() == 1 && inner && !node.hasChild(Slot::Limit)) {
    std::vector<NodePtr> tables;
    NodePtr conditions;
    for (NodePtr &item : items) (void)flatten(std::move(item), tables, conditions);
    const ScopeTable &table = scope().tables[changed.front()];
    const QString own = aliasOf(changed.front());
    for (NodePtr &t : tables)
      if (t && t->kind == NodeKind::TableRef && nameInUse(*t) == own && !out->hasChild(Slot::Target)) out->add(Slot::Target, std::move(t));
    for (auto &[column, value] : assignments(node.all(Slot::Assignment), table)) out->add(Slot::Assignment, assignment(column, std::move(value)));
    for (NodePtr &t : tables)
      if (t) out->add(Slot::From, std::move(t));
    if (NodePtr all = conjunction(std::move(conditions), std::move(where))) out->add(Slot::Where, std::move(all));
    note(node, 5004, QStringLiteral("When several rows match, either engine takes any of them"));
    return finish(std::move(out));
  }
  // Several tables, or outer joins: the joined rows are found once, then each table is changed by row.
  NodePtr rows = sql::make(NodeKind::Select);
  for (const std::size_t index : changed) {
    NodePtr id = sql::make(NodeKind::SelectItem, QStringLiteral("row_%1").arg(index + 1));
    id->set(Flag::As);
    id->add(Slot::Value, sql::column(QStringLiteral("ctid"), aliasOf(index)));
    rows->add(Slot::Item, std::move(id));
  }
  struct Change { std::size_t table; QString column, value; };
  std::vector<Change> changes;
  int n = 0;
  for (const std::size_t index : changed)
    for (auto &[column, value] : assignments(node.all(Slot::Assignment), scope().tables[index])) {
      const QString name = QStringLiteral("value_%1").arg(++n);
      NodePtr item = sql::make(NodeKind::SelectItem, name);
      item->set(Flag::As);
      item->add(Slot::Value, value->kind == NodeKind::Default ? sql::null() : std::move(value));
      if (const Column *c = [&]() -> const Column * {
            for (const Column &each : scope().tables[index].table ? scope().tables[index].table->columns : std::vector<Column>())
              if (targetColumn(scope().tables[index].name, each.name) == column) return findColumn(scope().tables[index].table, each.name);
            return nullptr;
          }();
          c && item->child(Slot::Value) && (item->child(Slot::Value)->kind == NodeKind::StringLiteral || item->child(Slot::Value)->kind == NodeKind::NullLiteral)) {
        Session scratch(m_session.options, nullptr);
        NodePtr v = item->take(Slot::Value);
        item->add(Slot::Value, form(sql::Dialect::Postgres, QStringLiteral("_1::") + mapType(scratch, c->type).type.native, sql::list(std::move(v))));
      }
      rows->add(Slot::Item, std::move(item));
      changes.push_back({index, column, name});
    }
  for (NodePtr &item : items) rows->add(Slot::From, std::move(item));
  if (where) rows->add(Slot::Where, std::move(where));
  for (const Node *order : node.all(Slot::OrderBy)) rows->add(Slot::OrderBy, orderItem(*order));
  limits(node, *rows);
  const auto updateOf = [&](std::size_t index) {
    NodePtr one = sql::make(NodeKind::Update);
    const ScopeTable &table = scope().tables[index];
    NodePtr ref = sql::make(NodeKind::TableRef, m_session.names.target(table.name).name);
    if (m_session.qualify) ref->add(Slot::Qualifier, sql::name({m_session.names.target(table.name).schema}));
    else ref->text = table.table && !m_session.names.tables.contains(table.name) ? fold(table.name.name) : ref->text;
    NodePtr alias = sql::make(NodeKind::Alias, QStringLiteral("changed"));
    alias->set(Flag::As);
    ref->add(Slot::Alias, std::move(alias));
    one->add(Slot::Target, std::move(ref));
    for (const Change &change : changes)
      if (change.table == index) one->add(Slot::Assignment, assignment(change.column, sql::column(change.value, QStringLiteral("joined"))));
    one->add(Slot::From, sql::make(NodeKind::TableRef, QStringLiteral("joined")));
    one->add(Slot::Where, sql::binary(QStringLiteral("="), sql::column(QStringLiteral("ctid"), QStringLiteral("changed")), sql::column(QStringLiteral("row_%1").arg(index + 1), QStringLiteral("joined"))));
    return one;
  };
  NodePtr last = updateOf(changed.back());
  NodePtr with = sql::make(NodeKind::With);
  const auto addCte = [&](const QString &name, NodePtr body) {
    NodePtr cte = sql::make(NodeKind::CommonTable, name);
    cte->add(Slot::Query, std::move(body));
    with->add(Slot::Item, std::move(cte));
  };
  addCte(QStringLiteral("joined"), std::move(rows));
  for (std::size_t i = 0; i + 1 < changed.size(); ++i) addCte(QStringLiteral("update_%1").arg(i + 1), updateOf(changed[i]));
  last->put(Slot::With, std::move(with));
  return finish(std::move(last));
}

NodePtr MySqlToPostgres::remove(const Node &node) {
  if (node.has(Flag::MultiTable) || node.hasChild(Slot::From) || node.hasChild(Slot::Using)) return multiDelete(node);
  NodePtr out = sql::make(NodeKind::Delete);
  out->span = node.span;
  out->setComments(node.comments());
  if (const Node *with = node.child(Slot::With)) out->add(Slot::With, withClause(*with));
  if (node.has(Flag::Quick) || node.has(Flag::LowPriority)) note(node, 4005, QStringLiteral("QUICK and LOW_PRIORITY are dropped"));
  if (node.has(Flag::Ignore)) note(node, 4020, QStringLiteral("DELETE IGNORE: a row that fails stops the statement on the target"));
  Scope own;
  out->add(Slot::Target, fromItem(*node.all(Slot::Target).front(), own));
  m_scopes.push_back(std::move(own));
  if (node.hasChild(Slot::Limit)) out->add(Slot::Where, limitedRows(node, scope().tables.front()));
  else if (const Node *where = node.child(Slot::Where)) out->add(Slot::Where, condition(*where));
  for (const Node *item : node.all(Slot::Returning)) {
    NodePtr returning = sql::cloneShallow(*item);
    returning->add(Slot::Value, shown(expression(*item->child(Slot::Value))).node);
    out->add(Slot::Returning, std::move(returning));
  }
  m_scopes.pop_back();
  return out;
}

NodePtr MySqlToPostgres::multiDelete(const Node &node) {
  auto sources = node.all(Slot::From);
  for (const Node *from : node.all(Slot::Using)) sources.push_back(from);
  Scope joined;
  std::vector<NodePtr> items;
  for (const Node *source : sources) items.push_back(fromItem(*source, joined));
  m_scopes.push_back(std::move(joined));
  for (std::size_t i = 0; i < items.size(); ++i) joinConditions(*sources[i], *items[i]);
  NodePtr where;
  if (const Node *w = node.child(Slot::Where)) where = condition(*w);
  std::vector<std::size_t> removed;
  for (const Node *target : node.all(Slot::Target))
    for (std::size_t i = 0; i < scope().tables.size(); ++i)
      if (scope().tables[i].alias.compare(target->text, Qt::CaseInsensitive) == 0) removed.push_back(i);
  const auto aliasOf = [&](std::size_t index) { const ScopeTable &t = scope().tables[index]; return t.targetAlias.isEmpty() ? t.alias : t.targetAlias; };
  if (removed.empty()) {
    note(node, 5006, QStringLiteral("The table that is deleted from is not known"));
    m_scopes.pop_back();
    return node.clone();
  }
  const bool inner = std::all_of(items.begin(), items.end(), [](const NodePtr &n) { return onlyInner(*n); });
  if (removed.size() == 1 && inner) {
    NodePtr out = sql::make(NodeKind::Delete);
    std::vector<NodePtr> tables;
    NodePtr conditions;
    for (NodePtr &item : items) (void)flatten(std::move(item), tables, conditions);
    for (NodePtr &t : tables)
      if (t && t->kind == NodeKind::TableRef && nameInUse(*t) == aliasOf(removed.front()) && !out->hasChild(Slot::Target)) out->add(Slot::Target, std::move(t));
    for (NodePtr &t : tables)
      if (t) out->add(Slot::Using, std::move(t));
    if (NodePtr all = conjunction(std::move(conditions), std::move(where))) out->add(Slot::Where, std::move(all));
    m_scopes.pop_back();
    return out;
  }
  NodePtr rows = sql::make(NodeKind::Select);
  for (const std::size_t index : removed) {
    NodePtr id = sql::make(NodeKind::SelectItem, QStringLiteral("row_%1").arg(index + 1));
    id->set(Flag::As);
    id->add(Slot::Value, sql::column(QStringLiteral("ctid"), aliasOf(index)));
    rows->add(Slot::Item, std::move(id));
  }
  for (NodePtr &item : items) rows->add(Slot::From, std::move(item));
  if (where) rows->add(Slot::Where, std::move(where));
  const auto deleteOf = [&](std::size_t index) {
    NodePtr one = sql::make(NodeKind::Delete);
    const ScopeTable &table = scope().tables[index];
    const ObjectName target = table.table && !m_session.names.tables.contains(table.name) ? ObjectName{{}, fold(table.name.name)} : m_session.names.target(table.name);
    NodePtr ref = sql::make(NodeKind::TableRef, target.name);
    if (m_session.qualify && !target.schema.isEmpty()) ref->add(Slot::Qualifier, sql::name({target.schema}));
    one->add(Slot::Target, std::move(ref));
    NodePtr in = form(sql::Dialect::Postgres, QStringLiteral("ctid IN (SELECT row_%1 FROM joined)").arg(index + 1), {});
    one->add(Slot::Where, std::move(in));
    return one;
  };
  NodePtr last = deleteOf(removed.back());
  NodePtr with = sql::make(NodeKind::With);
  const auto addCte = [&](const QString &name, NodePtr body) {
    NodePtr cte = sql::make(NodeKind::CommonTable, name);
    cte->add(Slot::Query, std::move(body));
    with->add(Slot::Item, std::move(cte));
  };
  addCte(QStringLiteral("joined"), std::move(rows));
  for (std::size_t i = 0; i + 1 < removed.size(); ++i) addCte(QStringLiteral("delete_%1").arg(i + 1), deleteOf(removed[i]));
  last->put(Slot::With, std::move(with));
  m_scopes.pop_back();
  return last;
}

} // namespace portolan::convert
