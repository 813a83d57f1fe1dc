// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <QHash>
#include <QSet>

namespace portolan {

/// Where each source object goes. Made by mapping/ from rules, used by convert/ (DDL and bodies), transfer/ and
/// replicate/. What is not in it keeps its name in the schema map's target.
struct NameMap {
  QHash<QString, QString> schemas;                          ///< source schema → target schema
  QHash<ObjectName, ObjectName> tables;                     ///< source table or view → target
  QHash<ObjectName, QHash<QString, QString>> columns;       ///< by source table: source column → target column
  QSet<ObjectName> excluded;                                ///< source objects that are not moved
  [[nodiscard]] ObjectName target(const ObjectName &source) const {
    const auto it = tables.constFind(source);
    if (it != tables.constEnd()) return *it;
    return {schemas.value(source.schema, source.schema), source.name};
  }
  [[nodiscard]] QString targetColumn(const ObjectName &table, const QString &column) const {
    const auto it = columns.constFind(table);
    return it == columns.constEnd() ? column : it->value(column, column);
  }
};

} // namespace portolan
