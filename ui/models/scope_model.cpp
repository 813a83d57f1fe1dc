// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scope_model.h"

#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QSet>

namespace portolan::ui {

using namespace Qt::StringLiterals;

namespace {
// Internal ids tell the level of an index: 0 a schema, below groupBase the kinds of schema id - 1, above the objects.
constexpr quintptr groupBase = 1u << 24;
} // namespace

ScopeModel::ScopeModel(QObject *parent) : QAbstractItemModel(parent) {}

ScopeModel::Group &ScopeModel::group(int schema, const QString &kind, const QString &title, const QString &icon) {
  for (const int g : m_schemas[std::size_t(schema)].groups)
    if (m_groups[std::size_t(g)].kind == kind) return m_groups[std::size_t(g)];
  m_schemas[std::size_t(schema)].groups.push_back(int(m_groups.size()));
  m_groups.push_back({schema, kind, title, icon, {}});
  return m_groups.back();
}

void ScopeModel::setCatalog(std::shared_ptr<const Catalog> catalog) {
  beginResetModel();
  m_catalog = std::move(catalog);
  m_schemas.clear();
  m_groups.clear();
  if (m_catalog) {
    QHash<QString, int> schemaAt;
    const auto schema = [&](const QString &name) {
      const auto it = schemaAt.constFind(name);
      if (it != schemaAt.cend()) return *it;
      m_schemas.push_back({name, {}});
      schemaAt.insert(name, int(m_schemas.size()) - 1);
      return int(m_schemas.size()) - 1;
    };
    for (const Table &t : m_catalog->tables)
      group(schema(t.name.schema), u"table"_s, tr("Tables"), u"table"_s).items.push_back({t.name, t.estimatedRows, t.dataBytes, t.keyColumns().join(u", "_s), true, false});
    for (const View &v : m_catalog->views) group(schema(v.name.schema), u"view"_s, tr("Views"), u"view"_s).items.push_back({v.name, -1, -1, {}, true, false});
    for (const Routine &r : m_catalog->routines) group(schema(r.name.schema), u"routine"_s, tr("Routines"), u"routine"_s).items.push_back({r.name, -1, -1, {}, true, false});
  }
  endResetModel();
}

void ScopeModel::setSelection(const QStringList &unchecked, const std::function<bool(const ObjectName &)> &byPattern) {
  const QSet<QString> out(unchecked.begin(), unchecked.end());
  for (Group &g : m_groups)
    for (Item &i : g.items) {
      i.outByPattern = !byPattern(i.name);
      i.selected = !i.outByPattern && !out.contains(exactPattern(i.name));
    }
  for (int s = 0; s < int(m_schemas.size()); ++s) {
    const QModelIndex schemaIndex = index(s, 0);
    Q_EMIT dataChanged(schemaIndex, schemaIndex, {Qt::CheckStateRole});
    const int groups = rowCount(schemaIndex);
    if (groups > 0) Q_EMIT dataChanged(index(0, 0, schemaIndex), index(groups - 1, 0, schemaIndex), {Qt::CheckStateRole});
    for (int g = 0; g < groups; ++g) {
      const QModelIndex groupIndex = index(g, 0, schemaIndex);
      if (const int n = rowCount(groupIndex); n > 0) Q_EMIT dataChanged(index(0, 0, groupIndex), index(n - 1, 0, groupIndex), {Qt::CheckStateRole, Qt::ToolTipRole});
    }
  }
}

QModelIndex ScopeModel::index(int row, int column, const QModelIndex &parent) const {
  if (!hasIndex(row, column, parent)) return {};
  if (!parent.isValid()) return createIndex(row, column, quintptr(0));
  if (parent.internalId() == 0) return createIndex(row, column, quintptr(1 + parent.row()));
  const int g = m_schemas[parent.internalId() - 1].groups[std::size_t(parent.row())];
  return createIndex(row, column, groupBase + quintptr(g));
}

QModelIndex ScopeModel::parent(const QModelIndex &child) const {
  if (!child.isValid() || child.internalId() == 0) return {};
  if (child.internalId() < groupBase) return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
  const int g = int(child.internalId() - groupBase);
  const int schema = m_groups[std::size_t(g)].schema;
  const auto &groups = m_schemas[std::size_t(schema)].groups;
  return createIndex(int(std::ranges::find(groups, g) - groups.begin()), 0, quintptr(1 + schema));
}

int ScopeModel::rowCount(const QModelIndex &parent) const {
  if (!parent.isValid()) return int(m_schemas.size());
  if (parent.column() > 0) return 0;
  if (parent.internalId() == 0) return int(m_schemas[std::size_t(parent.row())].groups.size());
  if (parent.internalId() < groupBase) return int(m_groups[std::size_t(m_schemas[parent.internalId() - 1].groups[std::size_t(parent.row())])].items.size());
  return 0;
}

int ScopeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

Qt::CheckState ScopeModel::state(const Group &group) const {
  const auto on = std::ranges::count_if(group.items, [](const Item &i) { return i.selected; });
  return on == 0 ? Qt::Unchecked : std::size_t(on) == group.items.size() ? Qt::Checked : Qt::PartiallyChecked;
}

Qt::CheckState ScopeModel::state(const SchemaNode &schema) const {
  bool any = false, all = true;
  for (const int g : schema.groups) {
    const Qt::CheckState s = state(m_groups[std::size_t(g)]);
    any = any || s != Qt::Unchecked;
    all = all && s == Qt::Checked;
  }
  return all && any ? Qt::Checked : any ? Qt::PartiallyChecked : Qt::Unchecked;
}

QVariant ScopeModel::groupData(const Group &group, int column, int role) const {
  qint64 rows = 0, bytes = 0;
  for (const Item &i : group.items) {
    rows += std::max<qint64>(i.rows, 0);
    bytes += std::max<qint64>(i.bytes, 0);
  }
  switch (role) {
  case Qt::DisplayRole:
    if (column == Name) return tr("%1 (%2)").arg(group.title, format::count(qint64(group.items.size())));
    if (column == Rows && rows > 0) return format::approximate(rows, false);
    if (column == Size && bytes > 0) return format::bytes(bytes);
    return {};
  case SortRole: return column == Rows ? QVariant(rows) : column == Size ? QVariant(bytes) : QVariant(group.kind);
  case Qt::CheckStateRole: return column == Name ? QVariant(state(group)) : QVariant();
  default: return {};
  }
}

QVariant ScopeModel::itemData(const Group &group, const Item &item, int column, int role) const {
  switch (role) {
  case Qt::DisplayRole:
    switch (column) {
    case Name: return item.name.name;
    case Rows: return group.kind == "table"_L1 ? QVariant(format::approximate(item.rows, false)) : QVariant();
    case Size: return group.kind == "table"_L1 ? QVariant(format::bytes(item.bytes)) : QVariant();
    case Key: return group.kind != "table"_L1 ? QVariant() : item.key.isEmpty() ? QVariant(tr("no key")) : QVariant(item.key);
    default: return {};
    }
  case SortRole: return column == Rows ? QVariant(item.rows) : column == Size ? QVariant(item.bytes) : column == Key ? QVariant(item.key) : QVariant(item.name.name);
  case NameRole: return item.name.display();
  case KindRole: return group.kind;
  case Qt::DecorationRole: return column == Name ? QVariant(theme::icon(group.icon, Role::Muted)) : QVariant();
  case Qt::CheckStateRole: return column == Name ? QVariant(item.selected ? Qt::Checked : Qt::Unchecked) : QVariant();
  case Qt::ToolTipRole: return item.outByPattern ? tr("%1 is left out by a pattern").arg(item.name.display()) : item.name.display();
  case Qt::ForegroundRole: return item.outByPattern ? QVariant(QBrush(theme::color(Role::Muted))) : QVariant();
  default: return {};
  }
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole && (index.column() == Rows || index.column() == Size)) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (index.internalId() == 0) {
    const SchemaNode &s = m_schemas[std::size_t(index.row())];
    if (index.column() != Name) return {};
    if (role == Qt::DisplayRole) return s.name.isEmpty() ? tr("(no schema)") : s.name;
    if (role == SortRole) return s.name;
    if (role == Qt::DecorationRole) return theme::icon(u"database"_s, Role::Muted);
    if (role == Qt::CheckStateRole) return state(s);
    return {};
  }
  if (index.internalId() < groupBase) return groupData(m_groups[std::size_t(m_schemas[index.internalId() - 1].groups[std::size_t(index.row())])], index.column(), role);
  const Group &g = m_groups[index.internalId() - groupBase];
  return itemData(g, g.items[std::size_t(index.row())], index.column(), role);
}

QVariant ScopeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int((section == Rows || section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case Name: return tr("Object");
  case Rows: return tr("Rows (estimate)");
  case Size: return tr("Size");
  case Key: return tr("Key");
  default: return {};
  }
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex &index) const {
  Qt::ItemFlags flags = QAbstractItemModel::flags(index);
  if (index.isValid() && index.column() == Name) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

std::vector<ObjectName> ScopeModel::objects(const QModelIndex &index) const {
  std::vector<ObjectName> out;
  if (!index.isValid()) return out;
  if (index.internalId() >= groupBase) {
    out.push_back(m_groups[index.internalId() - groupBase].items[std::size_t(index.row())].name);
    return out;
  }
  const auto take = [&out](const Group &g) { for (const Item &i : g.items) out.push_back(i.name); };
  if (index.internalId() > 0) take(m_groups[std::size_t(m_schemas[index.internalId() - 1].groups[std::size_t(index.row())])]);
  else for (const int g : m_schemas[std::size_t(index.row())].groups) take(m_groups[std::size_t(g)]);
  return out;
}

bool ScopeModel::holds(const QModelIndex &index, const QString &text) const {
  const auto named = [&text](const Item &i) { return i.name.name.contains(text, Qt::CaseInsensitive) || (!i.name.schema.isEmpty() && i.name.display().contains(text, Qt::CaseInsensitive)); };
  const auto any = [&](int g) { return std::ranges::any_of(m_groups[std::size_t(g)].items, named); };
  if (index.internalId() >= groupBase) return named(m_groups[index.internalId() - groupBase].items[std::size_t(index.row())]);
  if (index.internalId() > 0) return any(m_schemas[index.internalId() - 1].groups[std::size_t(index.row())]);
  return std::ranges::any_of(m_schemas[std::size_t(index.row())].groups, any);
}

/// Without a QVariant for each of the hundred thousand comparisons that ten thousand tables need.
bool ScopeModel::less(const QModelIndex &a, const QModelIndex &b) const {
  if (a.internalId() < groupBase || b.internalId() != a.internalId()) return a.data(SortRole).toString() < b.data(SortRole).toString();
  const Group &g = m_groups[a.internalId() - groupBase];
  const Item &x = g.items[std::size_t(a.row())], &y = g.items[std::size_t(b.row())];
  switch (a.column()) {
  case Rows: return x.rows < y.rows;
  case Size: return x.bytes < y.bytes;
  case Key: return x.key < y.key;
  default: return x.name.name < y.name.name;
  }
}

bool ScopeModel::setData(const QModelIndex &index, const QVariant &value, int role) {
  if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name) return false;
  Q_EMIT checkRequested(objects(index), value.toInt() != int(Qt::Unchecked));
  return true;
}

} // namespace portolan::ui
