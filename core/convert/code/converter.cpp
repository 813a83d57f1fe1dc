// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/code/converter.h"

#include "core/convert/names.h"
#include "core/convert/types/type_map.h"

namespace portolan::convert {

using sql::Flag;
using sql::Node;
using sql::NodeKind;
using sql::NodePtr;
using sql::Slot;

CodeConverter::CodeConverter(Session &session) : m_session(session) {}
CodeConverter::~CodeConverter() = default;

bool isQuery(NodeKind kind) { return kind == NodeKind::Select || kind == NodeKind::SetOperation || kind == NodeKind::Values; }

bool isExpression(NodeKind kind) { return kind >= NodeKind::NumberLiteral && kind <= NodeKind::MatchAgainst; }

bool isAggregateCall(const Node &node) {
  static const QSet<QString> names{
    QStringLiteral("COUNT"), QStringLiteral("SUM"), QStringLiteral("AVG"), QStringLiteral("MIN"), QStringLiteral("MAX"), QStringLiteral("GROUP_CONCAT"), QStringLiteral("STD"),
    QStringLiteral("STDDEV"), QStringLiteral("STDDEV_POP"), QStringLiteral("STDDEV_SAMP"), QStringLiteral("VARIANCE"), QStringLiteral("VAR_POP"), QStringLiteral("VAR_SAMP"),
    QStringLiteral("BIT_AND"), QStringLiteral("BIT_OR"), QStringLiteral("BIT_XOR"), QStringLiteral("JSON_ARRAYAGG"), QStringLiteral("JSON_OBJECTAGG"), QStringLiteral("ANY_VALUE"),
    QStringLiteral("STRING_AGG"), QStringLiteral("ARRAY_AGG"), QStringLiteral("JSON_AGG"), QStringLiteral("JSONB_AGG"), QStringLiteral("JSON_OBJECT_AGG"), QStringLiteral("JSONB_OBJECT_AGG"),
    QStringLiteral("BOOL_AND"), QStringLiteral("BOOL_OR"), QStringLiteral("EVERY"), QStringLiteral("MEDIAN"), QStringLiteral("PERCENTILE_CONT"), QStringLiteral("PERCENTILE_DISC"),
    QStringLiteral("MODE"), QStringLiteral("CORR"), QStringLiteral("TOTAL"), QStringLiteral("REGR_SLOPE"), QStringLiteral("REGR_COUNT"), QStringLiteral("COVAR_POP"), QStringLiteral("COVAR_SAMP")};
  if (node.kind != NodeKind::FunctionCall || node.hasChild(Slot::Over)) return false;
  const QString name = node.text.toUpper();
  if ((name == QLatin1String("MIN") || name == QLatin1String("MAX")) && node.count(Slot::Arg) > 1) return false; // SQLite's scalar forms
  return names.contains(name);
}

bool containsAggregate(const Node &node) {
  bool found = false;
  (void)sql::walk(node, [&](const Node &n) {
    if (isQuery(n.kind)) return &n == &node ? sql::Visit::Children : sql::Visit::Skip;
    if (isAggregateCall(n)) {
      found = true;
      return sql::Visit::Stop;
    }
    return sql::Visit::Children;
  });
  return found;
}

void CodeConverter::note(const Node &node, int number, const QString &message, const QString &action) {
  const int line = m_session.line, column = m_session.column;
  if (node.span.line > 0) {
    m_session.line = static_cast<int>(node.span.line);
    m_session.column = static_cast<int>(node.span.column);
  }
  m_session.note(number, message, action);
  m_session.line = line;
  m_session.column = column;
}

Value CodeConverter::expression(const Node &node) {
  constexpr int kDeepest = 1500;
  if (m_depth > kDeepest) {
    note(node, 9001, QStringLiteral("The expression is nested too deeply"));
    return {node.clone(), {}};
  }
  ++m_depth;
  Value value = convertExpression(node);
  --m_depth;
  if (value.node && value.node->comments().isEmpty() && !node.comments().isEmpty()) value.node->setComments(node.comments());
  return value;
}

Value CodeConverter::tableExpression(const Node &node, ExpressionUse use, const DataType *) {
  if (use == ExpressionUse::Check || use == ExpressionUse::Predicate) return {condition(node), typeOf(Kind::Bool)};
  return expression(node);
}

NodePtr CodeConverter::query(const Node &node, std::vector<OutputColumn> *columns) {
  switch (node.kind) {
  case NodeKind::Select: return convertSelect(node, columns);
  case NodeKind::SetOperation: return convertSetOperation(node, columns);
  case NodeKind::Values: return convertValues(node, columns);
  default: break;
  }
  if (node.kind == NodeKind::Raw) note(node, 9001, QStringLiteral("Not understood: %1").arg(node.text.left(80)));
  return rebuild(node);
}

NodePtr CodeConverter::convertValues(const Node &node, std::vector<OutputColumn> *columns) {
  NodePtr out = sql::cloneShallow(node);
  bool first = true;
  for (const sql::Child &child : node.children) {
    if (child.slot != Slot::Row) {
      out->add(child.slot, child.slot == Slot::OrderBy ? orderItem(*child.node) : isExpression(child.node->kind) ? expression(*child.node).node : rebuild(*child.node));
      continue;
    }
    NodePtr row = sql::cloneShallow(*child.node);
    int n = 0;
    for (const Node *item : child.node->all(Slot::Item)) {
      Value value = expression(*item);
      if (columns && first) columns->push_back({QStringLiteral("column%1").arg(++n), value.type});
      row->add(Slot::Item, std::move(value.node));
    }
    first = false;
    out->add(Slot::Row, std::move(row));
  }
  return out;
}

NodePtr CodeConverter::rebuild(const Node &node) {
  if (isExpression(node.kind)) return expression(node).node;
  if (isQuery(node.kind)) return query(node);
  if (node.kind == NodeKind::OrderItem) return orderItem(node);
  if (node.kind == NodeKind::WindowSpec) return windowSpec(node);
  NodePtr out = sql::cloneShallow(node);
  for (const sql::Child &child : node.children) out->add(child.slot, rebuild(*child.node));
  return out;
}

// --- names ------------------------------------------------------------------------------------------------------

ObjectName CodeConverter::catalogName(const Node &node) const {
  ObjectName name = node.objectName();
  if (name.schema.isEmpty() && m_session.catalog && !m_session.fromSqlite()) {
    name.schema = !m_session.object.schema.isEmpty() ? m_session.object.schema : m_session.fromMySql() ? m_session.catalog->database : QString();
  }
  return name;
}

const Table *CodeConverter::findTable(const ObjectName &name) const {
  for (auto it = m_localTables.rbegin(); it != m_localTables.rend(); ++it)
    if (it->name.name.compare(name.name, m_session.fromMySql() ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0) return &*it;
  if (!m_session.catalog) return nullptr;
  // Every statement asks for its tables, and each object has a converter of its own: the places are kept beside them.
  struct Places { const Table *first = nullptr; std::size_t count = 0; QHash<ObjectName, std::size_t> byName; };
  thread_local Places places;
  const std::vector<Table> &tables = m_session.catalog->tables;
  if (places.first != tables.data() || places.count != tables.size()) {
    places = {tables.data(), tables.size(), {}};
    for (std::size_t i = 0; i < tables.size(); ++i) places.byName.insert(tables[i].name, i);
  }
  if (const auto it = places.byName.constFind(name); it != places.byName.cend() && tables[*it].name == name) return &tables[*it];
  if (const Table *t = m_session.catalog->table(name)) return t;
  for (const Table &t : m_session.catalog->tables)
    if (t.name.name.compare(name.name, Qt::CaseInsensitive) == 0 && (name.schema.isEmpty() || t.name.schema.isEmpty() || t.name.schema.compare(name.schema, Qt::CaseInsensitive) == 0)) return &t;
  return nullptr;
}

const View *CodeConverter::findView(const ObjectName &name) const {
  if (!m_session.catalog) return nullptr;
  for (const View &v : m_session.catalog->views)
    if (v.name.name.compare(name.name, Qt::CaseInsensitive) == 0 && (name.schema.isEmpty() || v.name.schema.compare(name.schema, Qt::CaseInsensitive) == 0)) return &v;
  return nullptr;
}

QString CodeConverter::fold(const QString &name) const { return NamePlan(m_session).fold(name); }

QString CodeConverter::targetColumn(const ObjectName &table, const QString &column) const {
  const auto it = m_session.names.columns.constFind(table);
  if (it != m_session.names.columns.constEnd() && it->contains(column)) return it->value(column);
  return fold(column);
}

/// A column that a rule renames keeps its name in the result of a query: views and programs that read it know it by that.
void CodeConverter::keepName(const Node &source, Node &item) const {
  const Node *from = source.child(Slot::Value), *to = item.child(Slot::Value);
  if (!from || !to || !source.text.isEmpty() || from->kind != NodeKind::ColumnRef || to->kind != NodeKind::ColumnRef || to->text == fold(from->text)) return;
  const auto found = resolve(*from);
  if (!found || !found->column || to->text == from->text) return;
  item.text = fold(from->text);
  item.set(Flag::As);
}

NodePtr CodeConverter::objectName(const ObjectName &target) const {
  QStringList parts;
  if (!target.schema.isEmpty()) parts << target.schema;
  parts << target.name;
  return sql::name(parts);
}

NodePtr CodeConverter::tableName(const Node &node, NodeKind kind) const {
  const bool said = node.hasChild(Slot::Qualifier);
  ObjectName name = node.objectName();
  ObjectName target{said ? m_session.names.schemas.value(name.schema, fold(name.schema)) : QString(), fold(name.name)};
  const ObjectName full = catalogName(node);
  const Table *table = findTable(full);
  const View *view = table ? nullptr : findView(full);
  if (table || view) {
    const ObjectName source = table ? table->name : view->name;
    const ObjectName mapped = m_session.names.tables.value(source, {m_session.names.schemas.value(source.schema, source.schema), fold(source.name)});
    target.name = mapped.name;
    if (table && table->temporary) target = {QString(), fold(source.name)}; // it lives in the session's own schema
    else target.schema = said || m_session.qualify || mapped.schema != m_session.names.schemas.value(source.schema, source.schema) ? mapped.schema : QString();
  }
  if (m_session.toSqlite()) target.schema.clear();
  NodePtr out = sql::make(kind, target.name);
  if (!target.schema.isEmpty()) out->add(Slot::Qualifier, sql::name({target.schema}));
  out->span = node.span;
  return out;
}

Type CodeConverter::columnType(const Column &column) const {
  Session scratch(m_session.options, nullptr); // what is only looked at must not call for helpers
  TypeUse use;
  use.identity = column.identity.kind != IdentityKind::None;
  const MappedType mapped = mapType(scratch, column.type, use);
  Type type = typeOfColumn(mapped.type, column.nullable && column.identity.kind == IdentityKind::None);
  type.labels = column.type.labels;
  type.set = column.type.kind == TypeKind::Set;
  if (m_session.fromPostgres() && m_session.toMySql() && column.type.kind == TypeKind::Instant) type.kind = Kind::Instant; // a DATETIME that holds UTC
  if (m_session.fromPostgres() && m_session.toMySql() && column.type.kind == TypeKind::Array) type = typeOfColumn(column.type, column.nullable); // held as its text
  if (m_session.toPostgres() && m_session.fromMySql() && (type.kind == Kind::DateTime || type.kind == Kind::Instant) && column.type.fraction > 0) type.scale = column.type.fraction;
  type.padded = column.type.kind == TypeKind::Char;
  type.natural = type.isNumber() && column.type.isUnsigned;
  if (type.kind == Kind::Text) {
    if (m_session.toPostgres() && !m_session.fromPostgres()) {
      const TargetCollation collation = postgresCollation(scratch, column.type.collation);
      type.collation = collation.name;
      type.insensitive = collation.caseInsensitive;
      type.binaryText = column.type.collation.endsWith(QLatin1String("_bin"));
    } else type.collation = mapped.type.collation;
  }
  return type;
}

ScopeTable CodeConverter::scopeTable(const ObjectName &name, const QString &alias) const {
  ScopeTable out;
  out.alias = alias;
  const Table *table = findTable(name);
  const View *view = table ? nullptr : findView(name);
  if (!table && !view) return out;
  const ObjectName source = table ? table->name : view->name;
  const bool local = table && !m_localTables.empty() && table >= m_localTables.data() && table < m_localTables.data() + m_localTables.size();
  if (const auto it = m_tableCache.constFind(source); it != m_tableCache.constEnd() && !local) {
    out = *it;
    out.alias = alias;
    return out;
  }
  out.name = source;
  out.table = table;
  out.known = true;
  for (const Column &column : table ? table->columns : view->columns)
    out.columns.push_back({column.name, targetColumn(source, column.name), columnType(column), &column.type});
  if (view) // what a view adds up is a whole number on the target, whatever the source calls it
    for (ScopeColumn &column : out.columns) column.type.whole = column.type.whole || (column.type.kind == Kind::Decimal && column.type.scale == 0);
  if (!local) m_tableCache.insert(source, out);
  return out;
}

void CodeConverter::enterTable(const Table &table, const QString &alias) {
  Scope scope;
  ScopeTable entry;
  entry.alias = alias.isEmpty() ? table.name.name : alias;
  entry.targetAlias = alias.isEmpty() ? m_session.names.target(table.name).name : alias;
  entry.name = table.name;
  entry.table = &table;
  entry.known = true;
  for (const Column &column : table.columns) entry.columns.push_back({column.name, targetColumn(table.name, column.name), columnType(column), &column.type});
  scope.tables.push_back(std::move(entry));
  m_scopes.push_back(std::move(scope));
}

void CodeConverter::addLocalTable(const Table &table) {
  std::erase_if(m_localTables, [&](const Table &t) { return t.name.name == table.name.name; });
  m_localTables.push_back(table);
}

const Variable *CodeConverter::variable(const QString &name) const {
  for (auto block = m_variables.rbegin(); block != m_variables.rend(); ++block)
    for (const Variable &v : *block)
      if (v.source.compare(name, Qt::CaseInsensitive) == 0) return &v;
  return nullptr;
}

std::optional<ResolvedColumn> CodeConverter::resolve(const Node &reference) const {
  ResolvedColumn found;
  const QStringList parts = reference.nameParts();
  if (parts.size() >= 2) {
    const QString qualifier = parts[parts.size() - 2];
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope, ++found.depth)
      if ((found.table = scope->table(qualifier))) {
        found.column = found.table->find(reference.text);
        return found;
      }
    return std::nullopt;
  }
  if ((found.variable = variable(reference.text))) return found;
  for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope, ++found.depth) {
    const auto byAlias = [&]() -> bool {
      if (!scope->aliasesVisible) return false;
      for (const ScopeAlias &alias : scope->aliases)
        if (alias.name.compare(reference.text, Qt::CaseInsensitive) == 0) {
          found.alias = &alias;
          return true;
        }
      return false;
    };
    if (scope->expandAliases && byAlias()) return found;
    for (const ScopeTable &table : scope->tables)
      if ((found.column = table.find(reference.text))) {
        found.table = &table;
        return found;
      }
    if (byAlias()) return found;
  }
  return std::nullopt;
}

Value CodeConverter::columnReference(const Node &node) {
  if (node.kind != NodeKind::ColumnRef && node.kind != NodeKind::Name) return {node.clone(), {}}; // where a column belongs, but none stands
  const auto found = resolve(node);
  NodePtr out = sql::cloneShallow(node);
  if (!found) {
    out->text = fold(node.text);
    if (const Node *qualifier = node.child(Slot::Qualifier)) {
      NodePtr q = qualifier->clone();
      q->text = m_session.toPostgres() && !m_session.fromPostgres() ? fold(q->text) : q->text;
      out->add(Slot::Qualifier, std::move(q));
    }
    return {std::move(out), {}};
  }
  if (found->variable) {
    out->text = found->variable->target;
    return {std::move(out), found->variable->type};
  }
  if (found->alias) {
    if (m_scopes[m_scopes.size() - 1 - static_cast<std::size_t>(found->depth)].expandAliases) return {found->alias->value->clone(), found->alias->type};
    out->text = found->alias->name;
    return {std::move(out), found->alias->type};
  }
  if (found->column) out->text = found->column->target;
  else out->text = fold(node.text);
  if (node.hasChild(Slot::Qualifier) && !bareColumns) out->add(Slot::Qualifier, sql::name({found->table->targetAlias.isEmpty() ? found->table->alias : found->table->targetAlias}));
  return {std::move(out), found->column ? found->column->type : Type()};
}

std::vector<OutputColumn> CodeConverter::starColumns(const Node &star) const {
  std::vector<OutputColumn> columns;
  const Node *qualifier = star.child(Slot::Qualifier);
  for (const ScopeTable &table : m_scopes.back().tables) {
    if (qualifier && table.alias.compare(qualifier->text, Qt::CaseInsensitive) != 0) continue;
    for (const ScopeColumn &column : table.columns) columns.push_back({column.source, column.type, column.target != fold(column.source) ? column.target : QString()});
  }
  return columns;
}

} // namespace portolan::convert
