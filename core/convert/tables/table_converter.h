// SPDX-License-Identifier: GPL-3.0-or-later
// One table of the source to one table of the target, still as catalog values.
#pragma once

#include "core/convert/names.h"
#include "core/convert/types/type_map.h"

namespace portolan::convert {

class TableConverter {
public:
  TableConverter(Session &session, NamePlan &names);
  [[nodiscard]] Table convert(const Table &source);
  /// MySQL asks that the columns of a foreign key have the very type of those they refer to: they take it. `targets` are all tables.
  void agreeForeignKeys(std::vector<Table> &targets);

private:
  void columns(const Table &source, Table &target);
  void column(const Table &source, const Column &from, Table &target);
  void defaultValue(const Table &source, const Column &from, Column &to);
  void literalDefault(const Column &from, Column &to);
  void identity(const Table &source, const Column &from, const ObjectName &table, Column &to);
  void keys(const Table &source, Table &target);
  bool index(const Table &source, const Index &from, Table &target);
  bool indexPart(const Table &source, const Index &index, const IndexPart &from, const Table &target, IndexPart &to);
  void fullText(const Table &source, const Index &from, Table &target);
  void foreignKeys(const Table &source, Table &target);
  void foreignKeyIndex(const Table &source, const ForeignKey &key, Table &target);
  void checks(const Table &source, Table &target);
  [[nodiscard]] const DomainType *domainOf(const Column &column) const;
  [[nodiscard]] std::vector<Check> domainChecks(const Table &source) const; ///< what a column's domain asks of it
  bool checkByTrigger(const Table &target, const Check &check);
  [[nodiscard]] bool isRoutine(const QString &name) const; ///< one of the source's, under the name that it would have
  void partitions(const Table &source, Table &target);
  void partitionParts(const Table &source, Table &target, const std::vector<QString> &bounds);
  void options(const Table &source, Table &target);
  [[nodiscard]] TypeUse use(const Table &source, const Column &column) const;
  [[nodiscard]] QString target(const Table &source, const QString &column) const;
  void findIdentityColumns();

  Session &m_session;
  NamePlan &m_names;
  QSet<std::pair<ObjectName, QString>> m_identity; ///< AUTO_INCREMENT columns and all that refer to them
};

} // namespace portolan::convert
