// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <QHash>
#include <algorithm>
#include <functional>

namespace portolan {

bool operator==(const DataType &a, const DataType &b) {
  const bool sameElement = (!a.element && !b.element) || (a.element && b.element && *a.element == *b.element);
  return sameElement && a.kind == b.kind && a.native == b.native && a.isUnsigned == b.isUnsigned
         && a.zerofill == b.zerofill && a.length == b.length && a.precision == b.precision
         && a.scale == b.scale && a.fraction == b.fraction && a.displayWidth == b.displayWidth
         && a.charset == b.charset && a.collation == b.collation && a.collationSchema == b.collationSchema && a.labels == b.labels
         && a.userTypeSchema == b.userTypeSchema && a.userType == b.userType
         && a.dimensions == b.dimensions && a.geometryType == b.geometryType && a.srid == b.srid
         && a.jsonAlias == b.jsonAlias;
}

QStringList Index::columns() const {
  QStringList names;
  for (const IndexPart &part : parts)
    if (!part.column.isEmpty()) names << part.column;
  return names;
}

bool Index::plain() const {
  return predicate.isEmpty() && std::all_of(parts.begin(), parts.end(), [](const IndexPart &part) {
           return !part.column.isEmpty() && part.prefixLength < 0;
         });
}

const Column *Table::column(const QString &columnName) const {
  const auto it = std::find_if(columns.begin(), columns.end(), [&](const Column &c) { return c.name == columnName; });
  return it == columns.end() ? nullptr : &*it;
}

QStringList Table::keyColumns() const {
  if (primaryKey && primaryKey->plain()) return primaryKey->columns();
  for (const Index &index : indexes) {
    if (!index.unique || !index.plain() || index.deferrable) continue;
    const QStringList names = index.columns();
    const bool allNotNull = std::all_of(names.begin(), names.end(), [&](const QString &n) {
      const Column *c = column(n);
      return c && !c->nullable;
    });
    if (allNotNull && !names.isEmpty()) return names;
  }
  return {};
}

namespace {
template<class V> auto findByName(V &items, const ObjectName &name) -> decltype(items.data()) {
  for (auto &item : items)
    if (item.name == name) return &item;
  return nullptr;
}
} // namespace

const Table *Catalog::table(const ObjectName &name) const { return findByName(tables, name); }
Table *Catalog::table(const ObjectName &name) { return findByName(tables, name); }
const View *Catalog::view(const ObjectName &name) const { return findByName(views, name); }
const EnumType *Catalog::enumType(const ObjectName &name) const { return findByName(enums, name); }

std::vector<std::size_t> dependencyOrder(const Catalog &catalog) {
  QHash<ObjectName, std::size_t> indexOf;
  std::vector<std::size_t> byName(catalog.tables.size());
  for (std::size_t i = 0; i < byName.size(); ++i) {
    byName[i] = i;
    indexOf.insert(catalog.tables[i].name, i);
  }
  std::sort(byName.begin(), byName.end(), [&](std::size_t a, std::size_t b) { return catalog.tables[a].name < catalog.tables[b].name; });
  enum class Mark : char { New, Open, Done };
  std::vector<Mark> marks(byName.size(), Mark::New);
  std::vector<std::size_t> order;
  struct Frame { std::size_t table, next; };
  for (const std::size_t root : byName) { // iterative: a chain of 10,000 references must not use the stack
    if (marks[root] != Mark::New) continue;
    std::vector<Frame> stack{{root, 0}};
    marks[root] = Mark::Open;
    while (!stack.empty()) {
      Frame &frame = stack.back();
      const Table &table = catalog.tables[frame.table];
      const std::size_t parents = table.foreignKeys.size() + (table.partitionOf.name.isEmpty() ? 0 : 1);
      if (frame.next < parents) {
        const ObjectName &parent = frame.next < table.foreignKeys.size() ? table.foreignKeys[frame.next].referenced : table.partitionOf;
        ++frame.next;
        const auto it = indexOf.constFind(parent);
        if (it != indexOf.constEnd() && marks[*it] == Mark::New) {
          marks[*it] = Mark::Open;
          stack.push_back({*it, 0});
        }
      } else {
        marks[frame.table] = Mark::Done;
        order.push_back(frame.table);
        stack.pop_back();
      }
    }
  }
  return order;
}

} // namespace portolan
